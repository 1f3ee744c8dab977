/* The small text files of a log directory: offset checkpoints, partition.metadata, .kafka_cleanshutdown. */
#ifndef LOG_CHECKPOINT_H
#define LOG_CHECKPOINT_H

#include "base/buf.h"
#include "base/slice.h"
#include "base/uuid.h"

enum {
    CHECKPOINT_ENTRIES_MAX = 1 << 20,
    CHECKPOINT_LEN_MAX = 64 << 20,
    PARTITION_METADATA_LEN_MAX = 256, /* we write 43; more than this is not one */
};

struct checkpoint_cursor {
    struct slice text;
    size_t pos;
};

/* A decimal 0..max and the byte `end` after it. ERR_CORRUPT: pos stays at the offending byte. */
int checkpoint_number(struct checkpoint_cursor *cur, int64_t max, char end, int64_t *ret_value);

struct checkpoint_entry {
    struct slice topic; /* borrow, from the text */
    int32_t partition;
    int64_t off;
};

struct checkpoint {
    struct checkpoint_entry *entries; /* ours, until checkpoint_release */
    size_t cnt, cap;
};

void checkpoint_init(struct checkpoint *checkpoint);
void checkpoint_release(struct checkpoint *checkpoint);

/* text: kept, until release. An empty text has no entries. On failure the checkpoint stays empty. ERR_CORRUPT with the
 * byte that breaks the format, ERR_LIMIT. */
int checkpoint_parse(struct checkpoint *checkpoint, struct slice text, size_t *reterr_pos);

/* Prints a checkpoint of cnt entries: start, then add for each. */
void checkpoint_start(struct buf *buf, size_t cnt);
void checkpoint_add(struct buf *buf, struct slice topic, int32_t partition, int64_t off);

/* ERR_CORRUPT, ERR_VERSION. */
int partition_metadata_parse(struct slice text, struct uuid *ret_topic_id, size_t *reterr_pos);
void partition_metadata_print(struct uuid topic_id, struct buf *buf);

void clean_shutdown_print(int64_t broker_epoch, struct buf *buf);

/* The epoch in it, -1 where there is none (Kafka before 3.9 wrote an empty file). ERR_CORRUPT. */
int clean_shutdown_parse(struct slice text, int64_t *ret_broker_epoch);

#endif
