/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* InitializeShareGroupStateRequest, versions 0-0, flexible from 0 */
#ifndef WIRE_GEN_INITIALIZE_SHARE_GROUP_STATE_REQUEST_H
#define WIRE_GEN_INITIALIZE_SHARE_GROUP_STATE_REQUEST_H

#include "wire/wire.h"

struct initialize_share_group_state_request_partition_data {
    int32_t partition; /* 0+ */
    int32_t state_epoch; /* 0+ */
    int64_t start_offset; /* 0+ */
};

struct initialize_share_group_state_request_initialize_state_data {
    struct uuid topic_id; /* 0+ */
    struct initialize_share_group_state_request_partition_data *partitions; /* 0+ */
    int32_t partitions_cnt;
};

struct initialize_share_group_state_request {
    struct slice group_id; /* 0+ */
    struct initialize_share_group_state_request_initialize_state_data *topics; /* 0+ */
    int32_t topics_cnt;
};

extern const struct wire_shape initialize_share_group_state_request_initialize_state_data_shape;
extern const struct wire_shape initialize_share_group_state_request_partition_data_shape;
extern const struct wire_msg initialize_share_group_state_request_wire; /* of struct initialize_share_group_state_request */

#endif
