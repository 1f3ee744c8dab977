/* The inside of snapshot.h; private to the room. */
#ifndef QUORUM_SNAPSHOT_CORE_H
#define QUORUM_SNAPSHOT_CORE_H

#include "quorum/snapshot.h"

struct snapshot {
    struct snapshot_id id;
    uint64_t len;
    int64_t timestamp; /* of the newest record in it, for retention; of those found at a start: the file's time */
    struct file *file; /* a share */
};

struct snapshot_writer {
    enum snapshot_write state;
    struct snapshot_id id;
    int64_t timestamp;
    struct file *file; /* a share */
    uint64_t len;      /* given to WRITEs */
    int64_t next_off;  /* of the next record in it */
    uint32_t undone_cnt;
    bool has_failed; /* no space: drop it when nothing is under way */
};

/* The newest snapshot on its way to the one reader. */
struct snapshot_reader {
    struct snapshot_id id; /* end_off 0: none */
    uint64_t pos;          /* taken so far */
    size_t need_len;       /* of the next READ at least: a batch that is larger than a piece */
    bool is_reading;
    uint32_t serial;
    struct chunk *chunk; /* what was read at pos */
};

struct snapshots {
    struct snapshot items[SNAPSHOTS_MAX]; /* by end offset */
    size_t cnt;
    struct snapshot_writer writer;
    struct snapshot_reader reader;
    uint64_t parts_cnt;  /* names of .part files */
    uint32_t undone_cnt; /* ops under way, the reader's apart */
    int64_t next_clean_us;
};

/* From QUORUM_OP_SNAPSHOT on; op_serial: the reader's, or nothing. */
enum snapshot_op {
    SNAPSHOT_OP_LIST,
    SNAPSHOT_OP_HEAD,
    SNAPSHOT_OP_READ,
    SNAPSHOT_OP_WRITE,
    SNAPSHOT_OP_SYNC,
    SNAPSHOT_OP_RENAME,
    SNAPSHOT_OP_REMOVE,
    SNAPSHOT_OP_REMOVE_PART,
    SNAPSHOT_OPS_CNT,
};

void snapshots_release(struct quorum *quorum);
void snapshots_disk_done(struct quorum *quorum, enum snapshot_op op, const struct event *ev, struct effects *fx);

/* A start: lists, reads the newest one's header. Counted in files_undone_cnt. */
void snapshots_list(struct quorum *quorum, struct effects *fx);

/* The log is open and all files are read: true once log and snapshots agree; false: after the next DISK_DONE. May fail
 * the quorum. */
bool snapshots_settle(struct quorum *quorum, const struct event *ev, struct effects *fx);

/* What time and a moving high watermark bring; returns when to come again. */
int64_t snapshots_go(struct quorum *quorum, const struct event *ev, struct effects *fx);

/* Whether a reader at from_off must, or had better, begin with the newest. */
bool snapshots_cover(const struct quorum *quorum, int64_t from_off);
int snapshots_read(struct quorum *quorum, struct effects *fx, struct quorum_batches *ret_batches);

/* NULL: none but 0-0. */
const struct snapshot *snapshots_newest(const struct quorum *quorum);

/* Puts one in its place in the list. file: give. */
void snapshots_put(struct snapshots *snapshots, struct snapshot_id id, uint64_t len, int64_t timestamp,
                   struct file *file);
void snapshots_write_done(struct quorum *quorum, enum snapshot_op op, const struct event *ev, struct effects *fx);
void snapshots_remove(struct quorum *quorum, size_t place, struct effects *fx); /* the file goes, too */

/* Epoch of the last record we have: the log's, or the newest snapshot's where the log is empty behind it; -1: nothing. */
int32_t quorum_last_epoch(const struct quorum *quorum);

#endif
