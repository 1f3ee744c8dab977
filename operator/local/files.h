/* Files and folders of the local shell. Small ones: everything blocks. */
#ifndef LOCAL_FILES_H
#define LOCAL_FILES_H

#include <stdbool.h>

#include "base/buf.h"

enum { FILES_PATH_LEN_MAX = 4096, FILES_CONTENT_LEN_MAX = 1 << 20 };

struct path {
    char text[FILES_PATH_LEN_MAX];
};

/* Joined with '/' up to NULL; CHECKs the length. */
struct path path_of(const char *first, ...) __attribute__((sentinel));

int files_read(const char *path, struct buf *out);              /* ERR_IO, ERR_LIMIT, ERR_UNKNOWN: no such file */
int files_write(const char *path, struct slice content);        /* whole or not at all: aside, then renamed. ERR_IO */
int files_write_secret(const char *path, struct slice content); /* the same, for nobody else to read */
int files_make_folder(const char *path);                        /* and those above it; ERR_IO */
void files_remove(const char *path);                            /* a file, or nothing */
int files_remove_tree(const char *path);                        /* ERR_IO: something is left */

/* Calls on_name for each name in the folder, sorted, without "." and "..". ERR_IO. */
int files_each(const char *path, void (*on_name)(void *owner, const char *name), void *owner);

#endif
