/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* ShareSnapshotValue, versions 0-0, flexible from 0 */
#ifndef WIRE_GEN_SHARE_SNAPSHOT_VALUE_H
#define WIRE_GEN_SHARE_SNAPSHOT_VALUE_H

#include "wire/wire.h"

struct share_snapshot_value_state_batch {
    int64_t first_offset; /* 0+ */
    int64_t last_offset; /* 0+ */
    int8_t delivery_state; /* 0+ */
    int16_t delivery_count; /* 0+ */
};

struct share_snapshot_value {
    int32_t snapshot_epoch; /* 0+ */
    int32_t state_epoch; /* 0+ */
    int32_t leader_epoch; /* 0+ */
    int64_t start_offset; /* 0+ */
    int32_t delivery_complete_count; /* 0+, tag 0, default -1 */
    int64_t create_timestamp; /* 0+ */
    int64_t write_timestamp; /* 0+ */
    struct share_snapshot_value_state_batch *state_batches; /* 0+ */
    int32_t state_batches_cnt;
};

extern const struct wire_shape share_snapshot_value_state_batch_shape;
extern const struct wire_msg share_snapshot_value_wire; /* of struct share_snapshot_value */

#endif
