/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* WriteShareGroupStateRequest, versions 0-1, flexible from 0 */
#ifndef WIRE_GEN_WRITE_SHARE_GROUP_STATE_REQUEST_H
#define WIRE_GEN_WRITE_SHARE_GROUP_STATE_REQUEST_H

#include "wire/wire.h"

struct write_share_group_state_request_state_batch {
    int64_t first_offset; /* 0+ */
    int64_t last_offset; /* 0+ */
    int8_t delivery_state; /* 0+ */
    int16_t delivery_count; /* 0+ */
};

struct write_share_group_state_request_partition_data {
    int32_t partition; /* 0+ */
    int32_t state_epoch; /* 0+ */
    int32_t leader_epoch; /* 0+ */
    int64_t start_offset; /* 0+ */
    int32_t delivery_complete_count; /* 1+, default -1 */
    struct write_share_group_state_request_state_batch *state_batches; /* 0+ */
    int32_t state_batches_cnt;
};

struct write_share_group_state_request_write_state_data {
    struct uuid topic_id; /* 0+ */
    struct write_share_group_state_request_partition_data *partitions; /* 0+ */
    int32_t partitions_cnt;
};

struct write_share_group_state_request {
    struct slice group_id; /* 0+ */
    struct write_share_group_state_request_write_state_data *topics; /* 0+ */
    int32_t topics_cnt;
};

extern const struct wire_shape write_share_group_state_request_write_state_data_shape;
extern const struct wire_shape write_share_group_state_request_partition_data_shape;
extern const struct wire_shape write_share_group_state_request_state_batch_shape;
extern const struct wire_msg write_share_group_state_request_wire; /* of struct write_share_group_state_request */

#endif
