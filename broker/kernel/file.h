/* The name of a file on disk, shared between kernel and shell.
 *
 * The kernel makes one for each file it works with and names it in effects; the shell keeps what it needs (an open
 * descriptor) in `shell`. A share may be dropped on any thread; the last one frees it, and on_free tells the shell.
 * So a SEND_FILE that waits in a queue survives a REMOVE or RENAME of its file. */
#ifndef KERNEL_FILE_H
#define KERNEL_FILE_H

#include <stdatomic.h>
#include <stdint.h>

#include "base/slice.h"

enum { FILE_PATH_LEN_MAX = 1024 };

struct file {
    _Atomic uint32_t shares_cnt;
    uint32_t dir_idx; /* which of the process's directories: its place in log.dirs; the metadata kernel's is DIR_META */
    char *
        path; /* below that directory, "topic-0/00000000000000000000.log"; read and, at RENAME, changed by the shell only */
    void *shell;                        /* the shell's own; NULL at first */
    void (*on_free)(struct file *file); /* set by the shell together with `shell` */
};

struct file *file_new(uint32_t dir_idx, struct slice path); /* one share */
struct file *file_share(struct file *file);
void file_drop(struct file *file); /* NULL is fine */

#endif
