/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* ProducerSnapshot, versions 1-1 */
#ifndef WIRE_GEN_PRODUCER_SNAPSHOT_H
#define WIRE_GEN_PRODUCER_SNAPSHOT_H

#include "wire/wire.h"

struct producer_snapshot_producer_entry {
    int64_t producer_id; /* 1 */
    int16_t epoch; /* 1 */
    int32_t last_sequence; /* 1 */
    int64_t last_offset; /* 1 */
    int32_t offset_delta; /* 1 */
    int64_t timestamp; /* 1 */
    int32_t coordinator_epoch; /* 1 */
    int64_t current_txn_first_offset; /* 1 */
};

struct producer_snapshot {
    uint32_t crc; /* 1 */
    struct producer_snapshot_producer_entry *producer_entries; /* 1 */
    int32_t producer_entries_cnt;
};

extern const struct wire_shape producer_snapshot_producer_entry_shape;
extern const struct wire_msg producer_snapshot_wire; /* of struct producer_snapshot */

#endif
