/* What the files of struct log share. Not for other rooms. */
#ifndef LOG_LOG_INTERNAL_H
#define LOG_LOG_INTERNAL_H

#include "base/check.h"
#include "base/err.h"
#include "base/list.h"
#include "base/map.h"
#include "base/mem.h"
#include "base/prng.h"
#include "log/index.h"
#include "log/log.h"
#include "log/names.h"
#include "log/producers.h"
#include "record/record.h"

enum {
    LOG_DOOMED_MAX = 1 << 21,
    LOG_COOLDOWN_US = 1000000, /* after a full disk appends are refused so long */
    LOG_MARK_US = 60000000,    /* the recovery point of a log that grows moves at least so often */
    LOG_EXPIRE_US = 600000000, /* producers are looked through */
    LOG_WRITE_SERIAL = 1 << 23 /* bit of an op's serial: it is the WRITE of a batch */
};

/* ---- segments ---- */

/* Of the active segment, and of closed ones until all of them is written and synced. */
struct live {
    struct index off, time;
    struct file *index_file, *time_file;
    struct chunk *snapshot;  /* producers at the end of the segment, once it is closed; NULL: none to write */
    int64_t first_timestamp; /* maximum of its first batch; -1: none yet, or it has none */
    int64_t created_ms;
    int64_t jitter_ms;
    int64_t synced_off; /* of its .log all before this is synced */
    bool is_closed;
    bool is_named; /* the file's name survives a power cut */
};

struct segment {
    int64_t base_off;
    int64_t max_timestamp;     /* -1: none; if is_timed */
    int64_t max_timestamp_off; /* last offset of the batch that has it */
    int64_t mtime_ms;
    uint64_t size;
    uint32_t index_cnt, time_cnt; /* entries in the files; live NULL */
    bool is_timed;                /* max_timestamp is known */
    bool has_txnindex;
    bool has_index, has_time; /* files that exist */
    struct file *file;        /* .log; NULL until needed */
    struct live *live;        /* NULL: finished */
};

/* ---- ops ---- */

#define LOG_OPS(X)                                                 \
    X(LOG_OP_MAKE_DIR)                                             \
    X(LOG_OP_TOPIC_ID)    /* partition.metadata */                 \
    X(LOG_OP_CREATE)      /* first, empty WRITE of a segment */    \
    X(LOG_OP_CREATE_SYNC) /* makes its name durable */             \
    X(LOG_OP_SYNC)        /* .log; arg: covers offsets below */    \
    X(LOG_OP_INDEX_WRITE) /* arg: first entry, arg2: how many */   \
    X(LOG_OP_TIME_WRITE)                                           \
    X(LOG_OP_INDEX_SYNC)                                           \
    X(LOG_OP_TIME_SYNC)                                            \
    X(LOG_OP_SNAPSHOT) /* arg: its offset */                       \
    X(LOG_OP_EPOCHS)                                               \
    X(LOG_OP_RENAME) /* doomed file; arg: its number */            \
    X(LOG_OP_REMOVE)                                               \
    X(LOG_OP_UNDO)      /* TRUNCATE after a full disk */           \
    X(LOG_OP_READ)      /* into the cache; arg: kind, arg2: pos */ \
    X(LOG_OP_READ_TIME) /* last entry of a .timeindex */           \
    X(LOG_OP_LIST)      /* from here on: log_load.c */             \
    X(LOG_OP_LOAD_EPOCHS)                                          \
    X(LOG_OP_LOAD_TOPIC_ID)                                        \
    X(LOG_OP_LOAD_SNAPSHOT) /* arg: its offset */                  \
    X(LOG_OP_LOAD_INDEX)                                           \
    X(LOG_OP_LOAD_TIME)                                            \
    X(LOG_OP_LOAD_HEAD)                                            \
    X(LOG_OP_LOAD_PIECE) /* arg: pos */                            \
    X(LOG_OP_REWRITE)    /* WRITE of what was read */              \
    X(LOG_OP_LOAD_CUT)   /* TRUNCATE */

#define X(kind) kind,
enum log_op_kind { LOG_OPS(X) LOG_OPS_CNT };
#undef X

struct log_op {
    uint32_t serial;
    enum log_op_kind kind;
    int64_t segment_off;
    uint64_t arg, arg2;
    size_t len; /* LOG_OP_READ: bytes asked for */
};

/* One WRITE of batches under way. */
struct log_write {
    struct chunk *chunk; /* share: to take the batches back if the disk is full */
    struct slice bytes;
    int64_t end_off;
    int64_t segment_off;
    uint64_t end_pos;
    int64_t max_timestamp_before, max_timestamp_off_before; /* of the segment */
    bool is_done;
    int err;
};

/* ---- lookups ---- */

struct tail_batch {
    int64_t base_off, last_off;
    uint32_t pos, len;
};

/* Where the first batch with last_off >= off begins. */
struct cursor {
    int64_t off;
    int64_t segment_off;
    int64_t base_off;  /* of that batch; -1: not known */
    uint32_t pos, len; /* len 0: not known */
};

/* A file that goes: renamed to .deleted first (unless at once), removed when due. */
struct doomed {
    struct file *file;
    char *path2; /* NULL: not to be renamed, or done */
    int64_t due_us;
    uint32_t no;
    bool is_flying;
    bool is_awaited; /* loading waits for the RENAME */
};

/* ---- settling: all of a segment up to off gets written and synced, then the recovery point moves ---- */

#define SETTLE_STAGES(X) \
    X(SETTLE_NONE)       \
    X(SETTLE_WAIT)       \
    X(SETTLE_WRITE)      \
    X(SETTLE_SYNC)
#define X(stage) stage,
enum settle_stage { SETTLE_STAGES(X) SETTLE_STAGES_CNT };
#undef X

struct settle {
    enum settle_stage stage;
    int64_t segment_off, off;
    struct chunk *snapshot;
    unsigned pending_cnt;
    bool is_final;  /* the segment was closed when it began: it is finished with it */
    bool is_failed; /* no space: once more, later */
};

struct load;

struct log {
    enum log_state state;
    uint32_t log_no, dir_idx;
    uint32_t next_serial, next_doomed_no;
    uint64_t uid;     /* in the cache */
    struct slice dir; /* ours */
    struct uuid topic_id;
    struct log_config config;
    struct log_cache *cache;
    struct prng prng;

    struct segment *segments; /* by base_off; the last is active */
    size_t segments_cnt, segments_cap;
    uint64_t bytes; /* sum of sizes */

    int64_t start_off, end_off, written_off, durable_off, recovery_point;
    int64_t written_segment_off; /* where written_off is */
    uint64_t written_pos;
    int64_t want_durable_off;

    struct log_write *writes; /* ring */
    size_t writes_cap, writes_head, writes_cnt;
    uint32_t writes_serial; /* of the head */
    bool is_undoing;
    bool awaits_space;      /* there was no space for what it needs to begin with */
    bool is_taken_back;     /* undoing: in memory it is done, the disk follows */
    int64_t space_retry_us; /* what did not fit beside the records (settling, epochs, a new log) is tried again then */
    uint32_t undone_cnt;
    int64_t cooldown_until_us;

    struct log_op *ops;
    size_t ops_cnt, ops_cap;

    struct epochs epochs;
    bool epochs_dirty, epochs_flying;
    struct producers producers;
    int64_t *snapshots; /* offsets of .snapshot files, rising */
    size_t snapshots_cnt, snapshots_cap;
    int64_t mark_snapshot_off; /* the one of the last mark, which goes with the next; -1 */

    struct tail_batch *tail; /* ring */
    size_t tail_cap, tail_head, tail_cnt;
    struct cursor *cursors;
    size_t cursors_cnt, cursors_next;

    struct doomed *doomed;
    size_t doomed_cnt, doomed_cap;

    struct settle settle;
    int64_t marked_us, expired_us;
    uint64_t mark_len;
    bool wants_retain;
    int64_t retain_high_watermark;

    struct load *load;
    int64_t now_us, wall_ms; /* of the last call */
};

/* ---- log.c ---- */
void log_move(struct log *log, enum log_state to);
void log_die(struct log *log, const char *what, int err, struct effects *fx);
uint64_t log_op_start(struct log *log, enum log_op_kind kind, int64_t segment_off, uint64_t arg, uint64_t arg2);
bool log_op_find(const struct log *log, enum log_op_kind kind, int64_t segment_off, uint64_t arg, uint64_t arg2);
size_t log_op_cnt(const struct log *log, enum log_op_kind kind);
struct file *log_file_new(const struct log *log, int64_t off, enum names_kind kind);
struct segment *log_segment_add(struct log *log, int64_t base_off);
struct segment *log_segment_find(const struct log *log, int64_t base_off); /* exact */
size_t log_segment_floor(const struct log *log, int64_t off);              /* idx; SIZE_MAX: below the first */
struct file *log_segment_file(struct log *log, struct segment *segment);
int64_t log_segment_end(const struct log *log, const struct segment *segment);
struct live *log_live_new(struct log *log, struct segment *segment);
void log_live_free(struct segment *segment);
void log_epochs_flush(struct log *log, struct effects *fx);
void log_wait_for_space(struct log *log, struct effects *fx); /* log_tick calls log_load_again */
void log_snapshot_noted(struct log *log, int64_t off);
struct chunk *log_chunk_of(struct buf *buf); /* one share; empties buf */
void log_check_invariants(const struct log *log);

/* Offsets that can be counted on from; whatever stands on the disk. */
static inline bool log_offsets_are_sane(const struct record_batch *batch)
{
    return batch->base_off >= 0 && batch->base_off < INT64_MAX - INT32_MAX && batch->last_off_delta >= 0;
}

static inline struct segment *log_active(const struct log *log)
{
    return &log->segments[log->segments_cnt - 1];
}

/* ---- log_append.c ---- */
void log_note_batch(struct log *log, struct segment *segment, const struct record_batch *batch, uint64_t pos,
                    bool is_replica);
void log_roll(struct log *log, int64_t base_off, struct effects *fx);
void log_write_done(struct log *log, const struct event *ev, struct effects *fx);
void log_undo_done(struct log *log, struct effects *fx);
void log_undo_maybe(struct log *log, struct effects *fx);
void log_index_force_time(struct segment *segment);
void log_index_spill(struct log *log, struct segment *segment, bool all, struct effects *fx);

/* ---- log_settle.c ---- */
void log_sync_maybe(struct log *log, struct effects *fx);
void log_settle_go(struct log *log, struct effects *fx);
void log_settle_done(struct log *log, const struct log_op *op, int err, struct effects *fx);
void log_mark_maybe(struct log *log, struct effects *fx);
void log_close_maybe(struct log *log, struct effects *fx);

/* ---- log_load.c ---- */
void log_load_start(struct log *log, bool clean, int64_t recovery_point, int64_t log_start_off, bool rewrites,
                    struct effects *fx);
void log_load_done(struct log *log, const struct log_op *op, const struct event *ev, struct effects *fx);
void log_load_go(struct log *log, struct effects *fx); /* after a doomed file has its new name */
void log_load_truncated(struct log *log, size_t idx, uint64_t pos, int64_t off, struct effects *fx);
void log_load_empty(struct log *log, int64_t off, struct effects *fx);
void log_load_again(struct log *log, struct effects *fx); /* there may be space now */
void log_load_free(struct log *log);

/* ---- log_read.c ---- */
struct place {
    size_t segment_idx;
    int64_t base_off; /* -1: not known */
    uint64_t pos;
    uint64_t len; /* of the batch; 0: not known, or pos is the end */
};
enum log_bytes_kind { LOG_BYTES, LOG_INDEX, LOG_TIMEINDEX };
int log_fetch(struct log *log, enum log_bytes_kind kind, struct segment *segment, uint64_t pos, size_t len_min,
              size_t len_max, struct effects *fx, struct slice *ret_bytes);
int log_locate(struct log *log, int64_t off, struct effects *fx, struct place *ret_place);
int log_header_at(struct log *log, struct segment *segment, uint64_t pos, uint64_t limit_pos, struct effects *fx,
                  struct record_batch *ret_batch);
void log_tail_add(struct log *log, const struct record_batch *batch, uint64_t pos);
void log_forget_places(struct log *log); /* tail, cursors, cache */
uint64_t log_written_pos(const struct log *log, const struct segment *segment);

/* ---- log_retain.c ---- */
void log_doom(struct log *log, struct file *file, bool renames, int64_t due_us, bool is_awaited); /* file: give */
void log_doom_segment(struct log *log, struct segment *segment,
                      bool is_awaited); /* its files; the segment stays in the list */
void log_doom_snapshot(struct log *log, int64_t off, bool is_awaited);
void log_doomed_go(struct log *log, struct effects *fx);
void log_doomed_done(struct log *log, const struct log_op *op, int err, struct effects *fx);
bool log_doomed_awaited(const struct log *log);
void log_retain_go(struct log *log, struct effects *fx);
int64_t log_largest_timestamp(const struct segment *segment);                       /* is_timed */
int log_segment_time(struct log *log, struct segment *segment, struct effects *fx); /* ERR_AGAIN until is_timed */

/* ---- cache.c ---- */
uint64_t log_cache_uid(struct log_cache *cache);
struct chunk *log_cache_get(struct log_cache *cache, uint64_t uid, int64_t segment_off, unsigned kind, uint64_t pos,
                            size_t *ret_asked_len);
void log_cache_put(struct log_cache *cache, uint64_t uid, int64_t segment_off, unsigned kind, uint64_t pos,
                   struct chunk *chunk, size_t asked_len); /* takes a share of its own */
void log_cache_forget(struct log_cache *cache, uint64_t uid);

#endif
