/* What the three files that load a log share: log_load.c (what is there), log_scan.c (what is in it), log_finish.c (what
 * becomes of it). */
#ifndef LOG_LOG_LOAD_H
#define LOG_LOG_LOAD_H

#include "log/log_internal.h"

#define LOAD_STAGES(X) \
    X(LOAD_LIST)       \
    X(LOAD_SMALL)      \
    X(LOAD_SNAPSHOT)   \
    X(LOAD_INDEX)      \
    X(LOAD_SCAN)       \
    X(LOAD_CUT)        \
    X(LOAD_NAME)
#define X(stage) stage,
enum load_stage { LOAD_STAGES(X) LOAD_STAGES_CNT };
#undef X

struct load {
    enum load_stage stage;
    bool clean, distrusts_index;
    bool is_new;      /* the last segment was not there before */
    bool reloads;     /* LOAD_CUT is all that is to be done before the log is read again */
    bool rewrites;    /* what is examined is written once more: another process wrote it */
    bool lacks_space; /* there was no space for that: the log is read again later */
    int64_t recovery_point, start_off;
    int64_t trusted_off;
    int64_t snapshot_max; /* newer snapshots were tried, or are not to be used */
    int64_t snapshot_off; /* the one in use; -1: none */
    int64_t replay_off;   /* producers of batches from here on are noted */
    unsigned pending_cnt;
    bool has_epochs, has_topic_id;
    struct chunk *index, *time;
    int64_t first_timestamp;
    size_t live_idx; /* F */
    /* scan */
    size_t segment_idx;
    uint64_t pos;
    int64_t next_off;
    int64_t entry_off;    /* offset of the index entry where the scan began; -1: it began at 0 */
    bool is_cut;          /* the log ends at pos of segment_idx; what follows goes */
    size_t piece_len_min; /* a batch that has to be in memory as a whole */
    /* a batch longer than a piece */
    struct record_batch long_batch;
    uint64_t long_left;
    uint32_t long_crc;
    uint64_t read_bytes;
};

/* log_load.c */
void load_snapshot_next(struct log *log, struct effects *fx);
void load_keep_chunk(struct chunk **place, const struct event *ev);

/* log_scan.c */
void load_scan_start(struct log *log, struct effects *fx);
void load_piece_read(struct log *log, const struct log_op *op, const struct event *ev, struct effects *fx);
void load_cut_file(struct log *log, struct file *file, uint64_t len, struct effects *fx);

/* log_finish.c */
void load_scan_end(struct log *log, struct effects *fx);
void load_restart(struct log *log, struct effects *fx);

#endif
