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

/* One on its way from the leader; snapshot_fetch.c. */
enum snapshot_fetch_stage {
    SNAPSHOT_FETCH_NONE,
    SNAPSHOT_FETCH_FETCHING,
    SNAPSHOT_FETCH_SYNCING,
    SNAPSHOT_FETCH_RENAMING,
    SNAPSHOT_FETCH_CUTTING,
};

struct snapshot_fetch {
    enum snapshot_fetch_stage stage;
    struct snapshot_id id;
    int32_t epoch; /* in which the leader named it */
    int64_t size;  /* -1: not known */
    uint64_t pos;  /* what came is before it */
    struct file *file;
    struct buf rest; /* of a batch that is not whole yet */
    bool has_header;
    struct voters voters; /* as the header says */
    int16_t kraft_version;
    int64_t timestamp;
    uint32_t round; /* of the request on its way */
    bool is_asking;
    int64_t ask_at_us; /* not before */
    uint32_t undone_cnt;
    bool is_void; /* given up as soon as nothing is under way */
    bool is_cut;  /* the log was emptied, and opens again */
};

struct snapshots {
    struct snapshot items[SNAPSHOTS_MAX]; /* by end offset */
    size_t cnt;
    struct snapshot_writer writer;
    struct snapshot_reader reader;
    struct snapshot_fetch fetch;
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
    SNAPSHOT_OP_SERVE,
    SNAPSHOT_OP_FETCH_WRITE,
    SNAPSHOT_OP_FETCH_SYNC,
    SNAPSHOT_OP_FETCH_RENAME,
    SNAPSHOT_OPS_CNT,
};

void snapshots_release(struct quorum *quorum);
void snapshots_disk_done(struct quorum *quorum, enum snapshot_op op, const struct event *ev, struct effects *fx);

/* A start: lists, reads the newest one's header. Counted in files_undone_cnt. */
void snapshots_list(struct quorum *quorum, struct effects *fx);

/* The log is open and all files are read: true once log and snapshots agree; false: after the next DISK_DONE. May fail
 * the quorum. */
bool snapshots_settle(struct quorum *quorum, const struct event *ev, struct effects *fx);

/* What time and a moving high watermark bring; returns when to come again (INT64_MAX: after a
 * DISK_DONE). */
int64_t snapshots_go(struct quorum *quorum, const struct event *ev, struct effects *fx);

/* Whether a reader at from_off must, or had better, begin with the newest. */
bool snapshots_cover(const struct quorum *quorum, int64_t from_off);
int snapshots_read(struct quorum *quorum, struct effects *fx, struct quorum_batches *ret_batches);

/* Leader: the snapshot that a follower at fetch_off, whose last record is of last_epoch, has to fetch; NULL: records do. */
const struct snapshot *snapshots_instead(const struct quorum *quorum, int64_t fetch_off, int32_t last_epoch);

struct quorum_call;
void snapshot_called(struct quorum *quorum, struct quorum_call *call, const struct event *ev, struct effects *fx);
void snapshot_go_on(struct quorum *quorum, struct quorum_call *call, struct effects *fx);
void snapshot_serve_done(struct quorum *quorum, const struct event *ev);

/* Follower: the leader has named it. */
void snapshot_fetch_begin(struct quorum *quorum, struct snapshot_id id, const struct event *ev, struct effects *fx);

/* While there is one: no Fetch. */
void snapshot_fetch_drive(struct quorum *quorum, const struct event *ev, struct effects *fx);
void snapshot_fetch_done(struct quorum *quorum, enum snapshot_op op, const struct event *ev, struct effects *fx);
void snapshot_fetch_release(struct quorum *quorum);

/* NULL: none but 0-0. */
const struct snapshot *snapshots_newest(const struct quorum *quorum);

/* Puts one in its place in the list. file: give. */
void snapshots_put(struct snapshots *snapshots, struct snapshot_id id, uint64_t len, int64_t timestamp,
                   struct file *file);
void snapshots_write_done(struct quorum *quorum, enum snapshot_op op, const struct event *ev, struct effects *fx);
void snapshots_named(struct quorum *quorum, struct snapshot_id id, uint64_t len, int64_t timestamp, struct file *file,
                     struct effects *fx); /* the same, of one that has just got its name */
struct file *snapshot_part_new(struct quorum *quorum, struct snapshot_id id);
void snapshots_remove(struct quorum *quorum, size_t place, struct effects *fx); /* the file goes, too */

/* Epoch of the last record we have: the log's, or the newest snapshot's where the log is empty behind it; -1: nothing. */
int32_t quorum_last_epoch(const struct quorum *quorum);

#endif
