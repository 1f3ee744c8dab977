/* Idempotent and transactional producers that wrote to one log (KIP-98, KIP-360): who, which epoch, the last batches.
 *
 * A batch is checked before it gets its offset, and noted after. */
#ifndef LOG_PRODUCERS_H
#define LOG_PRODUCERS_H

#include <stdbool.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/map.h"
#include "log/log.h"
#include "record/record.h"

enum {
    PRODUCER_BATCHES = 5, /* remembered of each producer, as Kafka */
    SNAPSHOT_HEADER_LEN = 10,
    SNAPSHOT_ENTRY_LEN = 46,
    SNAPSHOT_LEN_MAX = SNAPSHOT_HEADER_LEN + LOG_PRODUCERS_MAX * SNAPSHOT_ENTRY_LEN,
};

struct producer_batch {
    int32_t last_sequence;
    int32_t off_delta; /* last - first */
    int64_t last_off;  /* -1: the batch was taken back; only its sequence counts */
    int64_t timestamp;
};

struct producer {
    struct map_node node;
    int64_t producer_id;
    int64_t last_timestamp;
    int64_t txn_first_off; /* of the open transaction; -1: none */
    int32_t coordinator_epoch;
    int16_t producer_epoch;
    uint8_t batches_cnt;
    struct producer_batch batches[PRODUCER_BATCHES]; /* oldest first */
};

struct producers {
    struct map map;  /* by producer_id */
    bool is_changed; /* since the last snapshot */
};

void producers_init(struct producers *producers);
void producers_release(struct producers *producers); /* all are forgotten; can be used on */

const struct producer *producers_find(const struct producers *producers, int64_t producer_id);

/* May this batch, by its header, be appended? Batches without a producer: LOG_FINE. Where it is one of the remembered,
 * *ret_duplicate is that one, else NULL. coordinator_epoch: of a marker. */
enum log_refusal producers_check(const struct producers *producers, const struct record_batch *batch,
                                 enum log_origin origin, int32_t coordinator_epoch,
                                 const struct producer_batch **ret_duplicate);

/* The batch is in the log at batch->base_off. Takes whatever comes (replicas, recovery): what is full forgets nothing
 * and ignores the new producer. marker_epoch: coordinator epoch of a COMMIT or ABORT marker. */
void producers_note(struct producers *producers, const struct record_batch *batch, int32_t coordinator_epoch);

/* The batch noted last of this producer was not written after all. */
void producers_undo(struct producers *producers, int64_t producer_id, int32_t base_sequence);

void producers_expire(struct producers *producers, int64_t wall_ms, int64_t expiration_ms);

/* First offset of the oldest open transaction; INT64_MAX: none. */
int64_t producers_first_open_txn(const struct producers *producers);

/* The .snapshot file. parse adds to *producers, which must be empty; leaves out who is expired. ERR_VERSION, ERR_CRC,
 * ERR_CORRUPT, ERR_SHORT, ERR_LIMIT; empty on failure. */
void producers_print(const struct producers *producers, struct buf *buf);
int producers_parse(struct producers *producers, struct slice bytes, int64_t wall_ms, int64_t expiration_ms,
                    size_t *reterr_pos);

/* Coordinator epoch and kind of a control batch (whole bytes). False: not a COMMIT or ABORT marker. */
bool producers_marker(struct slice bytes, int32_t *ret_coordinator_epoch);

#endif
