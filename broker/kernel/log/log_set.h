/* All logs of the data kernel, over the directories of log.dirs: opening at start, finding, making, deleting, the
 * checkpoint files of each directory, and the clean stop.
 *
 *                    log_set_start               all logs open or dead             log_set_stop            all closed
 *   LOG_SET_NEW --------------------> LOG_SET_LOADING -----------------> LOG_SET_OPEN -------> LOG_SET_STOPPING -----> LOG_SET_STOPPED
 *
 * At start, per directory: `.kafka_cleanshutdown` tells whether the last stop was clean and is removed before anything
 * else is changed; the three offset checkpoints are read; directories `topic-N` are opened, LOG_SET_OPENING_MAX at a
 * time; `-delete` ones are removed, `-stray` and `-future` ones left alone. A directory whose op fails is offline: its
 * logs are LOG_DEAD, the others live on.
 *
 * Which op belongs to whom: OP_LOG ops have the log's number, OP_LOGS ones are the set's own. Give both to
 * log_set_disk_done. */
#ifndef LOG_LOG_SET_H
#define LOG_LOG_SET_H

#include "log/log.h"

enum {
    LOG_SET_LOGS_MAX = 1 << 20,
    LOG_SET_OPENING_MAX = 32,       /* logs that are loaded at the same time */
    LOG_SET_UNMARKED_LEN = 1 << 30, /* bytes behind the recovery points of all logs, and those of one checkpoint_ms */
};

#define LOG_SET_STATES(X) \
    X(LOG_SET_NEW)        \
    X(LOG_SET_LOADING)    \
    X(LOG_SET_OPEN)       \
    X(LOG_SET_STOPPING)   \
    X(LOG_SET_STOPPED)
#define X(state) state,
enum log_set_state { LOG_SET_STATES(X) LOG_SET_STATES_CNT };
#undef X

struct log_set_config {
    size_t dirs_cnt;             /* log.dirs, 1 .. DIRS_MAX; dir_idx is 0 .. dirs_cnt-1 */
    struct log_config log;       /* of logs whose topic's own is not known (yet): log_configure */
    int64_t checkpoint_ms;       /* how often recovery points, log starts and high watermarks are written (5000) */
    int64_t retention_check_ms;  /* log.retention.check.interval.ms (300000) */
    int64_t dir_delete_delay_ms; /* log.segment.delete.delay.ms (60000) */
    size_t cache_len_max;        /* LOG_CACHE_LEN_MAX */
    int64_t broker_epoch;        /* goes into .kafka_cleanshutdown; -1: not known, that of the stop before stays */
};

struct log_set;

struct log_set *log_set_new(const struct log_set_config *config, uint64_t seed);
void log_set_free(struct log_set *set); /* NULL is fine */

void log_set_start(struct log_set *set, int64_t now_us, int64_t wall_ms, struct effects *fx);
enum log_set_state log_set_state(const struct log_set *set);

/* A DISK_DONE with OP_LOG or OP_LOGS. Returns the log that made progress, or NULL. */
struct log *log_set_disk_done(struct log_set *set, const struct event *ev, struct effects *fx);

/* Time passes. Returns when (now_us) it wants to be called again. */
int64_t log_set_tick(struct log_set *set, int64_t now_us, int64_t wall_ms, struct effects *fx);

/* Clean stop: closes all logs, writes the checkpoints and, where all went well, `.kafka_cleanshutdown`. */
void log_set_stop(struct log_set *set, int64_t now_us, int64_t wall_ms, struct effects *fx);
void log_set_broker_epoch(struct log_set *set, int64_t broker_epoch);

/* ---- the logs ---- */

/* NULL: there is none. A log that is being deleted is not found. */
struct log *log_set_find(const struct log_set *set, struct slice topic, int32_t partition);
struct log *log_set_find_id(const struct log_set *set, struct uuid topic_id, int32_t partition);

/* All logs, in the order of their numbers: start with NULL. Logs that are being deleted are left out. */
struct log *log_set_next(const struct log_set *set, const struct log *last);
struct slice log_set_topic(const struct log_set *set, const struct log *log); /* borrow, until the log goes */
int32_t log_set_partition(const struct log_set *set, const struct log *log);

/* A new empty log in the directory with the fewest logs. ERR_EXISTS; ERR_LIMIT; ERR_IO: no directory is online;
 * ERR_STATE: still loading or stopping; ERR_INVALID: name too long. */
int log_set_create(struct log_set *set, struct slice topic, struct uuid topic_id, int32_t partition,
                   const struct log_config *config, int64_t now_us, int64_t wall_ms, struct effects *fx,
                   struct log **ret_log);

/* The log goes: its directory is renamed at once to -delete and removed after dir_delete_delay_ms. Not found any more.
 * random: 16 bytes for the name. */
void log_set_delete(struct log_set *set, struct log *log, struct uuid random, int64_t now_us, struct effects *fx);

/* The metadata does not know this log here: its directory is renamed to -stray and kept for a human. */
void log_set_stray(struct log_set *set, struct log *log, struct uuid random, int64_t now_us, struct effects *fx);

/* log_truncate_to, after the directory's checkpoint says no more than what is left. ERR_AGAIN: ask again after the next
 * DISK_DONE of OP_LOG or OP_LOGS. */
int log_set_truncate_to(struct log_set *set, struct log *log, int64_t off, struct effects *fx);

/* log_restart_at, in the same way. */
int log_set_restart_at(struct log_set *set, struct log *log, int64_t off, int64_t wall_ms, struct effects *fx);

/* ---- checkpoints ---- */

/* What replication-offset-checkpoint said at start; 0: nothing. Later: what was set last. */
int64_t log_set_high_watermark(const struct log_set *set, const struct log *log);
void log_set_set_high_watermark(struct log_set *set, const struct log *log, int64_t high_watermark);

bool log_set_dir_is_online(const struct log_set *set, uint32_t dir_idx);

/* Whether all directories have been listed and their checkpoints read; from then on: the broker epoch with which all of
 * them were stopped cleanly, or -1. */
bool log_set_is_listed(const struct log_set *set);
int64_t log_set_last_epoch(const struct log_set *set);
bool log_set_was_clean(const struct log_set *set, uint32_t dir_idx); /* at start */

#endif
