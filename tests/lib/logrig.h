/* One log on a simulated disk, and a model of what it has to hold: for the tests of broker/kernel/log. */
#ifndef TESTS_LIB_LOGRIG_H
#define TESTS_LIB_LOGRIG_H

#include "base/prng.h"
#include "log/log.h"
#include "tests/lib/simdisk.h"

struct logrig_batch { /* what was appended and not taken back */
    int64_t base_off, last_off;
    int64_t max_timestamp;
    int64_t producer_id;
    int16_t producer_epoch;
    int32_t base_sequence;
    int32_t leader_epoch;
    struct chunk *chunk; /* as it stands in the log */
};

struct logrig {
    struct prng prng;
    struct simdisk *disk;
    struct log_cache *cache;
    struct log *log; /* NULL: down */
    struct log_config config;
    struct effects fx;
    int64_t now_us, wall_ms;
    uint32_t trace;                        /* CRC over events and effects */
    int64_t recovery_point, log_start_off; /* as the checkpoint files would have them */
    struct logrig_batch *batches;
    size_t batches_cnt, batches_cap;
    bool prints; /* traces of the log */
    char last_trace[128];
    size_t reads_cnt; /* READ effects so far */
};

void logrig_init(struct logrig *rig, uint64_t seed);
void logrig_release(struct logrig *rig);

void logrig_create(struct logrig *rig);
void logrig_open(struct logrig *rig, bool clean);
void logrig_close(struct logrig *rig); /* clean stop, then down */
void logrig_kill(struct logrig *rig);  /* kill -9 */
void logrig_crash(struct logrig *rig); /* power cut */

void logrig_submit(struct logrig *rig);           /* effects to the disk */
bool logrig_step(struct logrig *rig);             /* one completion; false: nothing is under way */
void logrig_run(struct logrig *rig);              /* until nothing is under way */
void logrig_pass(struct logrig *rig, int64_t ms); /* time goes by, with a tick */

struct logrig_append {
    int records_cnt; /* at least 1 */
    size_t value_len;
    int64_t timestamp;   /* of the first; each next one is 1 more */
    int64_t producer_id; /* 0 is a producer, too; -1: none */
    int16_t producer_epoch;
    int32_t base_sequence;
    int32_t leader_epoch;
    uint16_t attributes;
};
#define LOGRIG_APPEND                             \
    ((struct logrig_append){.records_cnt = 1,     \
                            .value_len = 10,      \
                            .timestamp = 1000,    \
                            .producer_id = -1,    \
                            .producer_epoch = -1, \
                            .base_sequence = -1})

/* A batch as a client sends it. One share. */
struct chunk *logrig_batch(struct logrig *rig, const struct logrig_append *append);

/* Appends as leader; what was taken goes into the model. */
int logrig_append(struct logrig *rig, const struct logrig_append *append, struct log_appended *ret);

/* Forgets in the model the batches that reach end_off, or are wholly before start_off. */
void logrig_cut(struct logrig *rig, int64_t start_off, int64_t end_off);

/* Reads, letting the disk work as long as the log says ERR_AGAIN. The range's bytes as the disk has them, borrowed. */
int logrig_read(struct logrig *rig, int64_t off, int64_t upper_off, uint64_t bytes_max, bool min_one,
                struct log_range *ret, struct slice *ret_bytes);

/* Reads all from the log's start to upper_off in steps and holds it against the model. Fails the test where it differs. */
void logrig_verify(struct logrig *rig, int64_t upper_off, uint64_t bytes_max);

/* Holds the .index and .timeindex files of closed segments, and those of all where all, against their .log. */
void logrig_verify_files(struct logrig *rig, bool all);

#endif
