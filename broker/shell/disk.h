/* Files: what a kernel's disk effects ask for is done here, and told back as DISK_DONE. Each kernel has a disk of its own:
 * the same directories, other files in them.
 *
 *   effect --disk_effect--> lane (first in, first out) --disk_flush--> inline: WRITE, READ of what is in memory
 *                                                                   \-> a disk thread: everything that may wait
 *   done ops leave their lane in the order asked --on_done--> event
 *
 * Each struct file has a lane of its own; effects with a path share DISK_PATH_LANES lanes by directory and the path's
 * first component. WRITEs of one turn that follow each other in a file become one pwritev. While an fsync runs, WRITEs
 * of the same file go on, but are told done after it, since they were asked after it; the SYNCs that gather meanwhile
 * become one.
 *
 * Open files are a cache of at most files_open_max descriptors. Those of files with ops under way or pinned by a queued
 * SEND_FILE are never closed for room; where only such are left, the limit is exceeded (counted) for as long.
 *
 * One thread (the loop's) but for the ops that disk threads carry out, which touch nothing but the op. */
#ifndef SHELL_DISK_H
#define SHELL_DISK_H

#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/list.h"
#include "io/loop.h"
#include "io/pool.h"
#include "seam.h"
#include "shell/config.h"

enum {
    DISK_PATH_LANES = 64,
    DISK_WRITE_IOV_MAX = 256,           /* WRITEs in one pwritev */
    DISK_INLINE_READ_LEN_MAX = 1 << 20, /* a longer READ always goes to a thread */
    DISK_FETCH_LEN = 1 << 20,           /* of a file to be sent, brought into memory at a time */
    DISK_PROBE_STEP = 128 << 10,        /* how densely we look whether it is */
    DISK_TREE_DEPTH_MAX = 16,           /* of REMOVE_TREE */
    DISK_FAULT_LEN = 1536,
};

/* Counters: field, name, help. */
#define DISK_COUNTERS(X)                                                                                         \
    X(write_ops_cnt, "flotilla_disk_write_ops_total", "WRITE effects carried out.")                              \
    X(write_calls_cnt, "flotilla_disk_write_calls_total", "pwritev calls they took.")                            \
    X(write_bytes, "flotilla_disk_write_bytes_total", "Bytes written.")                                          \
    X(read_inline_cnt, "flotilla_disk_reads_from_memory_total", "READ effects served from the page cache.")      \
    X(read_thread_cnt, "flotilla_disk_reads_from_disk_total", "READ effects that went to a disk thread.")        \
    X(read_bytes, "flotilla_disk_read_bytes_total", "Bytes read.")                                               \
    X(fetched_cnt, "flotilla_disk_send_fetches_total",                                                           \
      "Pieces of files to be sent that a disk thread read into memory first.")                                   \
    X(sync_ops_cnt, "flotilla_disk_sync_ops_total", "SYNC effects carried out.")                                 \
    X(sync_calls_cnt, "flotilla_disk_sync_calls_total", "fdatasync calls they took.")                            \
    X(failed_ops_cnt, "flotilla_disk_failed_ops_total", "Disk effects that failed (missing files not counted).") \
    X(opened_cnt, "flotilla_disk_files_opened_total", "Times a log file was opened.")                            \
    X(evicted_cnt, "flotilla_disk_files_evicted_total", "Descriptors closed to make room.")                      \
    X(over_limit_cnt, "flotilla_disk_files_over_limit_total",                                                    \
      "Opens above log.files.open.max, all others being in use.")

struct disk_counters {
#define X(field, ...) uint64_t field;
    DISK_COUNTERS(X)
#undef X
};

struct disk_dir {
    char *path;      /* ours */
    int fd, lock_fd; /* -1: not open; lock_fd also -1 where another entry is the same directory */
};

struct disk_lane {
    struct list_node ops;     /* disk_op, as asked */
    struct list_node touched; /* in disk->touched: to be looked at by disk_flush */
    bool busy;                /* a disk thread has an op of this lane */
};

/* An open descriptor of a file. Of a removed file that is still being sent, it lives on apart from its disk_file. */
struct disk_open {
    struct disk_file *df;
    int fd;
    unsigned pins_cnt; /* queued SEND_FILEs; each holds a share of the file */
    bool apart;        /* the file was removed: closed with the last pin */
};

/* What we keep for a struct file (its `shell`), as long as the file lives. */
struct disk_file {
    struct disk_lane lane; /* first */
    struct disk *disk;
    struct file *file; /* no share */
    struct list_node in_all, in_lru;
    struct disk_open *open; /* ours; NULL: not open */
    uint64_t size;          /* valid while open */
    bool name_unsynced;     /* made by us, and its directory not yet synced */
    uint64_t failed_pos;    /* WRITEs behind it fail, too; UINT64_MAX: none */
    int failed_err;
};

enum disk_op_state { DISK_OP_WAITING, DISK_OP_RUNNING, DISK_OP_DONE };

struct disk_op {
    struct io_job job; /* first */
    struct list_node node;
    struct disk *disk;
    struct disk_lane *lane;
    enum disk_op_state state;
    enum effect_kind kind;
    uint64_t op;
    struct file *file;   /* share; NULL: an op with a path */
    struct chunk *chunk; /* share */
    struct slice bytes;
    uint64_t pos, len;
    int dir_fd;
    char *path, *path2; /* ours */
    int fd;             /* of the file, borrowed from its lane */
    bool name_unsynced;
    struct disk_open *pinned; /* disk_fetch */

    /* the outcome */
    int err, sys_errno;
    struct chunk *result; /* ours */
    struct dir_entry *entries;
    size_t entries_cnt;
    struct arena arena; /* of the entries */
};

struct disk {
    struct io_loop *loop;
    struct io_pool pool;
    struct io_pool removals;            /* one thread: unlinking much may take seconds, and nobody waits for it */
    struct disk_dir dirs[DIRS_MAX + 1]; /* the last is DIR_META's */
    uint32_t dirs_cnt;                  /* of log.dirs */
    struct disk_lane path_lanes[DISK_PATH_LANES];
    struct list_node touched; /* lanes */
    struct list_node all;     /* disk_file */
    struct list_node lru;     /* disk_file with an open descriptor, the one unused longest first */
    uint32_t open_cnt, files_open_max;
    uint64_t ops_cnt; /* asked and not yet told */
    bool ending;      /* no more jobs for the threads */
    bool is_second;   /* see disk_open */
    void *owner;
    void (*on_done)(void *owner, struct disk_op *op); /* gives op: disk_op_free */
    void *fetch_owner;                                /* set by whoever uses disk_fetch */
    void (*on_fetched)(void *owner, uint64_t conn_id);
    struct disk_counters counters;
};

struct disk_open_args {
    struct io_loop *loop;
    const struct config *config;
    unsigned threads_max;
    uint32_t files_open_max;
    bool is_second; /* the process's other disk has made and locked the directories */
    void *owner;
    void (*on_done)(void *owner, struct disk_op *op);
};

/* Makes the directories where they are missing, locks each (file `.lock`), starts nothing else. false: ret_fault says
 * why in a sentence; disk_close then cleans up. */
bool disk_open(struct disk *disk, const struct disk_open_args *args, char ret_fault[DISK_FAULT_LEN]);

/* From here on, what is dropped is closed at once; no more effects. Before connections are closed for good. */
void disk_end(struct disk *disk);

/* Nothing may be under way (disk_is_idle). Unlocks. */
void disk_close(struct disk *disk);
bool disk_is_idle(const struct disk *disk);

/* A disk effect; takes the shares it needs out of *effect. Nothing happens before disk_flush. */
void disk_effect(struct disk *disk, struct effect *effect);

/* Does what can be done now and hands the rest to the threads. Done ops are told by on_done. */
void disk_flush(struct disk *disk);

void disk_op_free(struct disk_op *op);

/* For SEND_FILE: the file's descriptor, which stays open until disk_unpin. Takes (give) the share where it succeeds.
 * ERR_UNKNOWN, ERR_IO. */
int disk_pin(struct disk *disk, struct file *file, struct disk_open **ret_open);
void disk_unpin(void *disk_open);

/* How many bytes of a pinned file from pos on, at most len and DISK_FETCH_LEN, are in memory, as far as probes say. */
uint64_t disk_resident(const struct disk_open *open, uint64_t pos, uint64_t len);

/* Brings the next DISK_FETCH_LEN bytes from pos into memory, on a disk thread; then on_fetched(conn_id). */
void disk_fetch(struct disk_open *open, uint64_t pos, uint64_t conn_id);

void disk_metrics(const struct disk *const *disks, size_t cnt, struct buf *buf); /* their sums */

/* ---- among disk.c (lanes, effects), disk_file.c (directories, open files) and disk_job.c (on disk threads) ---- */

void disk_job_run(struct io_job *job, unsigned thread_idx); /* on a disk thread */
int disk_err_of(int sys_errno);
struct disk_op *disk_op_new(struct disk *disk, enum effect_kind kind);

bool disk_dir_open(struct disk *disk, struct disk_dir *dir, const char *path, char ret_fault[DISK_FAULT_LEN]);
void disk_dir_close(struct disk_dir *dir); /* also one that never opened */
struct disk_dir *disk_dir_of(struct disk *disk, uint32_t dir_idx);

struct disk_file *disk_file_of(struct disk *disk, struct file *file); /* made where there is none yet */
bool disk_file_open(struct disk_file *df, bool create);               /* where it is not open; false: errno */
void disk_file_close(struct disk_file *df);
void disk_make_room(struct disk *disk, uint32_t open_max); /* closes unused ones, as far as a short look finds them */
void disk_file_removed(struct disk_file *df); /* its name is gone: so goes its descriptor, now or with the last pin */

#endif
