/* The inside of a quorum member; private to the room. */
#ifndef QUORUM_CORE_H
#define QUORUM_CORE_H

#include "log/log.h"
#include "quorum/election.h"
#include "quorum/quorum.h"
#include "quorum/snapshot_core.h"
#include "quorum/storage.h"

enum { QUORUM_FAILURE_LEN_MAX = STORAGE_FAILURE_LEN_MAX, QUORUM_CACHE_LEN_MAX = 1 << 20, QUORUM_LOG_NO = 1 };

/* op_id of our own ops; the storage step's are below */
enum quorum_op {
    QUORUM_OP_CHECKPOINT = STORAGE_SLOTS_MAX,
    QUORUM_OP_ELECTION_READ,
    QUORUM_OP_ELECTION_WRITE,
    QUORUM_OP_READ,
    QUORUM_OP_REWRITE,
    QUORUM_OP_NEW_LOG_WRITE,
    QUORUM_OP_NEW_LOG_SYNC,
    QUORUM_OP_SNAPSHOT, /* and those behind it: enum snapshot_op */
};

struct quorum_tail_item { /* an own append */
    struct chunk *chunk;  /* a share */
    int64_t base_off, end_off;
};

struct quorum {
    const struct quorum_config *config;
    enum quorum_life life;
    enum raft_state raft;
    char failure[QUORUM_FAILURE_LEN_MAX];

    struct storage_config storage_config;
    struct storage storage;
    struct voter self;

    struct log_cache *cache;
    struct log *log;
    struct log_config log_config;
    uint32_t undone_seen_cnt;
    uint32_t files_undone_cnt; /* reads of checkpoint and quorum-state, the making of a new log */
    struct file *new_log;

    struct snapshots snapshots;

    struct voters voters;
    int16_t kraft_version;
    int64_t voters_record_off; /* of the newest VotersRecord in the log; -1: none */
    int64_t scan_off;

    struct election election; /* as it is now */
    struct election stored;   /* as the disk has it */
    struct election storing;  /* on its way */
    bool is_storing;
    int64_t epoch_start_off; /* of our leadership: offset of its LeaderChange; -1: not written yet */
    int64_t high_watermark;
    int64_t retry_at_us; /* when to try to lead again; INT64_MAX: need not */

    /* the one read of the log */
    bool is_reading;
    uint32_t read_serial;
    int64_t read_off;
    struct chunk *read_chunk; /* what came from read_off on */
    struct file *read_file;   /* a share; where it was read */
    uint64_t read_pos;

    struct file *rewrite_files[QUORUM_REWRITE_FILES_MAX]; /* shares; written once more, not synced yet */
    size_t rewrite_files_cnt;
    uint32_t rewrites_undone_cnt;

    struct quorum_tail_item *tail; /* oldest first */
    size_t tail_cnt, tail_cap, tail_len;
};

void quorum_move_life(struct quorum *quorum, enum quorum_life to);

/* "where: what found" */
void quorum_fail(struct quorum *quorum, const char *where, const char *what, struct slice found, const char *remedy);

/* raft.c: what follows from the state, the disk and the log. */
void raft_begin(struct quorum *quorum, const struct event *ev, struct effects *fx); /* at RUNNING */
void raft_advance(struct quorum *quorum, const struct event *ev, struct effects *fx);
void raft_stored(struct quorum *quorum, const struct event *ev, struct effects *fx);
void raft_resign(struct quorum *quorum, const struct event *ev);

/* reader.c: batches in [from_off, upper_off). As quorum_read. */
int quorum_read_to(struct quorum *quorum, int64_t from_off, int64_t upper_off, struct effects *fx,
                   struct quorum_batches *ret_batches);
void quorum_read_done(struct quorum *quorum, const struct event *ev);
void quorum_tail_add(struct quorum *quorum, struct chunk *chunk, int64_t base_off, int64_t end_off); /* shares chunk */
void quorum_tail_cut(struct quorum *quorum, int64_t end_off); /* what lies beyond goes */
void quorum_tail_release(struct quorum *quorum);

#endif
