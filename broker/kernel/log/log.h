/* The log of one partition, in Apache Kafka's files: segments, indexes, leader epochs, producer state. README.md has
 * invariants, files and failure modes.
 *
 *                  log_open          recovery done           log_close        all written, synced
 *        (new) ----------> LOG_LOADING ----------> LOG_OPEN ----------> LOG_CLOSING ----------> LOG_CLOSED
 *          `-- log_create ----^  `------- a disk op fails, in any state -------> LOG_DEAD: ERR_IO from then on
 *
 * Offsets, all exclusive ends:  log_start_off <= durable_off <= written_off <= log_end_off
 *   log_end_off   assigned; what the next record gets
 *   written_off   WRITE done: readable
 *   durable_off   SYNC done: survives a power cut
 *
 * How one waits. Nothing here calls back. Ops of a log carry op_make(OP_LOG, its log_no, ..); give each such DISK_DONE
 * to log_disk_done and look at state and offsets afterwards. Calls that need bytes which are not in memory answer
 * ERR_AGAIN and have asked for them: repeat the call after the next DISK_DONE of this log.
 *
 * Who waits for an append waits for written_off or durable_off to pass its last offset, and watches log_undone_cnt: on a
 * full disk appends that were not yet written are taken back (log_end_off falls to written_off, the count rises).
 *
 * Errors of all calls: ERR_IO dead, ERR_STATE not LOG_OPEN, ERR_LIMIT too many ops under way (ask again after the next
 * DISK_DONE). Errors are returned before anything changed.
 *
 * Sources: KIP-98 (idempotence), KIP-101, KIP-279 (epochs), KIP-360, KIP-516 (topic ids), KIP-74 (first batch). */
#ifndef LOG_LOG_H
#define LOG_LOG_H

#include <stdbool.h>
#include <stdint.h>

#include "base/chunk.h"
#include "base/slice.h"
#include "base/uuid.h"
#include "file.h"
#include "log/epochs.h"
#include "seam.h"

enum {
    LOG_DIR_LEN_MAX = 255,           /* "topic-partition" */
    LOG_WRITES_MAX = 1 << 16,        /* WRITEs of batches under way, per log */
    LOG_OPS_MAX = 64,                /* other ops under way, per log */
    LOG_TAIL_MAX = 256,              /* newest batches whose place is remembered, per log */
    LOG_CURSORS_MAX = 16,            /* places of readers that are behind, per log */
    LOG_INDEX_TAIL_MAX = 2048,       /* index entries of the active segment in memory; older ones are written out */
    LOG_SEGMENTS_MAX = 1 << 20,      /* per log */
    LOG_READS_MAX = 32,              /* of the ops: READs for lookups */
    LOG_REMOVALS_MAX = 16,           /* of the ops: renaming and unlinking of old files */
    LOG_PRODUCERS_MAX = 1 << 17,     /* idempotent producers remembered per log */
    LOG_RECOVERY_READ_LEN = 1 << 20, /* bytes in memory per log that recovers */
    LOG_WINDOW_LEN = 16 << 10,       /* bytes read to look for a batch */
    LOG_MARK_LEN = 64 << 20,         /* so many bytes after the last, the recovery point moves (log_tick) */
    LOG_MARK_LEN_MIN = 1 << 20,
    LOG_CACHE_LEN_MAX = 32 << 20, /* usual limit of a log_cache */
};

/* ---- what the logs of a process share ---- */

/* Bytes read for lookups: windows of batches, indexes of older segments. Least recently used first out. */
struct log_cache;

struct log_cache *log_cache_new(size_t len_max);
void log_cache_free(struct log_cache *cache); /* after all logs that use it */
size_t log_cache_len(const struct log_cache *cache);

/* ---- settings of one log, Kafka's names ---- */

struct log_config {
    int64_t segment_bytes;        /* segment.bytes, 14 .. 2^31-1 */
    int64_t segment_ms;           /* segment.ms */
    int64_t segment_jitter_ms;    /* segment.jitter.ms */
    int64_t retention_ms;         /* -1: for ever */
    int64_t retention_bytes;      /* -1: no limit */
    int64_t index_interval_bytes; /* index.interval.bytes */
    int64_t index_bytes_max;      /* segment.index.bytes, of one index file */
    int64_t file_delete_delay_ms; /* file.delete.delay.ms */
    int64_t producer_expiration_ms;
    bool deletes;         /* cleanup.policy has delete */
    bool compacts;        /* cleanup.policy has compact */
    bool log_append_time; /* message.timestamp.type=LogAppendTime */
};

#define LOG_CONFIG_DEFAULT                                   \
    ((struct log_config){.segment_bytes = 1 << 30,           \
                         .segment_ms = INT64_C(604800000),   \
                         .segment_jitter_ms = 0,             \
                         .retention_ms = INT64_C(604800000), \
                         .retention_bytes = -1,              \
                         .index_interval_bytes = 4096,       \
                         .index_bytes_max = 10 << 20,        \
                         .file_delete_delay_ms = 60000,      \
                         .producer_expiration_ms = 86400000, \
                         .deletes = true})

/* ---- states ---- */

/* state, the states it may move to */
#define LOG_STATES(X)                                                               \
    X(LOG_LOADING, LOG_EDGE(LOG_OPEN) | LOG_EDGE(LOG_DEAD))                         \
    X(LOG_OPEN, LOG_EDGE(LOG_LOADING) | LOG_EDGE(LOG_CLOSING) | LOG_EDGE(LOG_DEAD)) \
    X(LOG_CLOSING, LOG_EDGE(LOG_CLOSED) | LOG_EDGE(LOG_DEAD))                       \
    X(LOG_CLOSED, 0)                                                                \
    X(LOG_DEAD, 0)

#define X(state, edges) state,
enum log_state { LOG_STATES(X) LOG_STATES_CNT };
#undef X

bool log_may_move(enum log_state from, enum log_state to);
const char *log_state_name(enum log_state state);

/* ---- life ---- */

struct log;

struct log_open {
    uint32_t log_no;                 /* op_id of all its ops; unique among the logs of a kernel */
    uint32_t dir_idx;                /* place in log.dirs, or DIR_META */
    struct slice dir;                /* "topic-partition", <= LOG_DIR_LEN_MAX; copied */
    const struct log_config *config; /* copied */
    struct log_cache *cache;         /* keep, until log_free */
    uint64_t seed;                   /* jitter of segment.ms */
    struct uuid topic_id;            /* create: written to partition.metadata, zero: none; open: zero, it is read */
    /* log_open only */
    bool clean;             /* the last stop was clean: what is there is trusted */
    int64_t recovery_point; /* below it nothing needs to be examined */
    int64_t log_start_off;  /* from the checkpoint; 0: none */
};

/* Makes the directory and an empty log, which begins at offset 0. LOG_OPEN once the disk has it. */
struct log *log_create(const struct log_open *args, int64_t now_us, int64_t wall_ms, struct effects *fx);

/* Opens a directory that exists: lists, recovers, then LOG_OPEN. A directory with a broken leader-epoch-checkpoint or
 * partition.metadata becomes LOG_DEAD. */
struct log *log_open(const struct log_open *args, int64_t now_us, int64_t wall_ms, struct effects *fx);

/* A DISK_DONE whose op has OP_LOG and this log's log_no. */
void log_disk_done(struct log *log, const struct event *ev, struct effects *fx);

/* Writes and syncs all that is not yet, then LOG_CLOSED. Appends and reads are ERR_STATE from now on. A log that is still
 * loading becomes LOG_DEAD at once. */
void log_close(struct log *log, int64_t wall_ms, struct effects *fx);

/* True: no op is under way, log_free may be called. */
bool log_is_idle(const struct log *log);

/* Needs log_is_idle, or that no event will come any more. NULL is fine. */
void log_free(struct log *log);

/* Ends everything at once: LOG_DEAD. The directory was lost. */
void log_kill(struct log *log);

void log_configure(struct log *log, const struct log_config *config);

/* Time passes: moving the recovery point, expiry of producers, unlinking of what was deleted, trying again what a full
 * disk refused. Returns when (now_us) it wants to be called again. */
int64_t log_tick(struct log *log, int64_t now_us, int64_t wall_ms, struct effects *fx);

/* The recovery point moves after so many bytes; LOG_MARK_LEN_MIN .. LOG_MARK_LEN, which it is at first. */
void log_mark_each(struct log *log, uint64_t mark_len);

/* Retention by log start, size and time: deletes the oldest segments, as far as all they hold is below high_watermark.
 * What it needs from the disk it asks for, and goes on when that is there. */
void log_retain(struct log *log, int64_t now_us, int64_t wall_ms, int64_t high_watermark, struct effects *fx);

/* ---- what it is ---- */

enum log_state log_state(const struct log *log);
uint32_t log_no(const struct log *log);
uint32_t log_dir_idx(const struct log *log);
struct slice log_dir(const struct log *log);     /* borrow, until log_free */
struct uuid log_topic_id(const struct log *log); /* zero: none known */
const struct log_config *log_config(const struct log *log);

int64_t log_start_off(const struct log *log);
int64_t log_end_off(const struct log *log);
int64_t log_written_off(const struct log *log);
int64_t log_durable_off(const struct log *log);
int64_t log_recovery_point(const struct log *log); /* for the checkpoint file */
int64_t log_first_segment_off(const struct log *log);
int64_t log_active_segment_off(const struct log *log);
uint64_t log_bytes(const struct log *log); /* sum of the .log files, as DescribeLogDirs says */
size_t log_segments_cnt(const struct log *log);
uint32_t log_undone_cnt(const struct log *log); /* how often appends were taken back (no space) */

/* ---- append ---- */

/* Why a batch was refused: refusal, Kafka's error code, text */
#define LOG_REFUSALS(X)                                                                          \
    X(LOG_FINE, 0, "taken")                                                                      \
    X(LOG_TOO_LARGE, 18, "the batch is larger than a segment")                                   \
    X(LOG_OLD_EPOCH, 47, "a newer epoch of this producer id has written already")                \
    X(LOG_OUT_OF_ORDER, 45, "the sequence number does not follow the last one of this producer") \
    X(LOG_TXN_STATE, 48, "the producer has a transaction open on this partition")                \
    X(LOG_FENCED_COORDINATOR, 52, "a newer transaction coordinator has written already")         \
    X(LOG_PRODUCERS_FULL, 44, "too many idempotent producers on this partition")                 \
    X(LOG_NOT_MONOTONIC, -1, "offsets do not follow the end of the log")                         \
    X(LOG_MALFORMED, 2, "the bytes are not whole record batches")

#define X(refusal, kafka_error, text) refusal,
enum log_refusal { LOG_REFUSALS(X) LOG_REFUSALS_CNT };
#undef X

int16_t log_refusal_kafka_error(enum log_refusal refusal);
const char *log_refusal_text(enum log_refusal refusal);

enum log_origin {
    LOG_FROM_CLIENT,      /* producer epoch and sequence are checked */
    LOG_FROM_COORDINATOR, /* epoch only; control batches allowed */
};

struct log_stamp {
    int32_t leader_epoch;
    int64_t wall_ms;
    int64_t now_us;
    enum log_origin origin;
    bool keeps_header;     /* true: timestamps and attributes stay as they are (batches of our own) */
    int64_t max_timestamp; /* what record_examine found; the header is made to say it. Unless keeps_header */
};

struct log_appended {
    enum log_refusal refusal;
    int64_t first_off, last_off; /* first_off also of a duplicate */
    int64_t log_append_time;     /* -1 unless LogAppendTime; of a duplicate: that batch's maximum timestamp */
    bool is_duplicate;           /* nothing was written: it is in the log already */
};

/* Leader: takes one whole, examined format 2 batch. bytes lie in chunk; chunk: give, in any case. Offset, leader epoch and,
 * where needed, attributes and timestamp are stamped in place.
 * ERR_INVALID: refused, see ret->refusal. ERR_NOSPACE: the disk was full a moment ago. Else as above. */
int log_append(struct log *log, struct chunk *chunk, struct slice bytes, const struct log_stamp *stamp,
               struct effects *fx, struct log_appended *ret);

/* Follower: whole batches of any format as the leader has them, CRCs checked by whoever received them. Offsets must rise
 * and begin at log_end_off or, in an empty log or after compaction, above. Bytes are not changed. */
int log_append_as_follower(struct log *log, struct chunk *chunk, struct slice bytes, int64_t now_us, int64_t wall_ms,
                           struct effects *fx, struct log_appended *ret);

/* Appends up to off shall become durable: one SYNC is under way at a time; the next covers all written meanwhile. */
void log_want_durable(struct log *log, int64_t off, struct effects *fx);

/* Becoming leader: leader_epoch begins at log_end_off. */
int log_begin_epoch(struct log *log, int32_t leader_epoch, struct effects *fx);

/* ---- read ---- */

struct log_range {
    struct file *file; /* one share, the caller's; NULL where len is 0 */
    uint64_t pos, len;
    int64_t first_off; /* of the first batch; may be below the offset asked for */
};

/* A range of the segment that holds off, fit for SEND_FILE or READ: whole batches from the one that holds off (or the
 * first one after it, where compaction left a hole) on, none at or beyond upper_off, at most bytes_max; where min_one,
 * the first batch even if it is larger. upper_off <= written_off is enforced.
 * ERR_RANGE: off < log_start_off or off > log_end_off. ERR_AGAIN. ERR_CORRUPT: no batch where one should be. Nothing to
 * read: ERR_OK and len 0. */
int log_read(struct log *log, int64_t off, int64_t upper_off, uint64_t bytes_max, bool min_one, struct effects *fx,
             struct log_range *ret);

/* About how many bytes lie between two offsets: exact where their places are remembered, else by the index or by
 * average. Never asks the disk. */
uint64_t log_bytes_between(struct log *log, int64_t from_off, int64_t to_off);

/* ---- by time ---- */

enum { LOG_TIMESTAMP_MAX = -3 }; /* as ListOffsets names it */

/* Progress of one search; zero it, set timestamp (>= 0 or LOG_TIMESTAMP_MAX), keep it between the calls. */
struct log_find {
    int64_t timestamp;
    int64_t from_off; /* in: offsets below are not wanted; 0 at first */
    /* private */
    int64_t segment_off, scan_off;
    bool is_placed;
};

struct log_found {
    bool is_found;     /* false: there is none */
    struct file *file; /* one share, the caller's */
    uint64_t pos, len; /* the batch that may hold it: READ it, then WORK_FIND_TIMESTAMP */
    int64_t base_off, last_off;
    int64_t max_timestamp;
    int32_t leader_epoch;
};

/* The batch that holds the first record with timestamp >= t (in the first segment that reaches t, as Kafka), or for
 * LOG_TIMESTAMP_MAX the first record with the largest timestamp of all. The batch's records decide: where WORK answers
 * -1, set find->from_off = found.last_off + 1 and go on. WORK's value is the timestamp, or -1 for the largest; its
 * value2 is the larger of find->from_off and log_start_off. ERR_AGAIN, ERR_CORRUPT. */
int log_find_timestamp(struct log *log, struct log_find *find, struct effects *fx, struct log_found *ret);

/* ---- epochs ---- */

/* Epochs that ended before log_start_off count as not known. */
struct epoch_end log_end_of_epoch(const struct log *log, int32_t leader_epoch);
int32_t log_newest_epoch(const struct log *log);          /* -1: none */
int32_t log_epoch_at(const struct log *log, int64_t off); /* -1: not known */

/* ---- cutting ---- */

/* Follower: everything from off on goes (whole batches: the one that holds off goes, too). ERR_AGAIN until the place is
 * known and no append is under way. The log is LOG_LOADING for a moment: what is left is read again from the recovery
 * point on. Then log_end_off <= off. off >= log_end_off: nothing happens. ERR_RANGE: off < log_start_off. */
int log_truncate_to(struct log *log, int64_t off, struct effects *fx);

/* Everything goes; the log is empty and begins at off. ERR_AGAIN while appends are under way. LOG_LOADING until done. */
int log_restart_at(struct log *log, int64_t off, int64_t wall_ms, struct effects *fx);

/* log_start_off = off, if that is more than now. Whole segments below go at the next log_retain. A crash forgets it where
 * whoever opened the log has not stored log_start_off. ERR_RANGE: off > log_end_off. */
int log_delete_records(struct log *log, int64_t off);

#endif
