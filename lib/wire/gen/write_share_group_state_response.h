/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* WriteShareGroupStateResponse, versions 0-1, flexible from 0 */
#ifndef WIRE_GEN_WRITE_SHARE_GROUP_STATE_RESPONSE_H
#define WIRE_GEN_WRITE_SHARE_GROUP_STATE_RESPONSE_H

#include "wire/wire.h"

struct write_share_group_state_response_partition_result {
    int32_t partition; /* 0+ */
    int16_t error_code; /* 0+ */
    struct slice error_message; /* 0+, null 0+, default null */
};

struct write_share_group_state_response_write_state_result {
    struct uuid topic_id; /* 0+ */
    struct write_share_group_state_response_partition_result *partitions; /* 0+ */
    int32_t partitions_cnt;
};

struct write_share_group_state_response {
    struct write_share_group_state_response_write_state_result *results; /* 0+ */
    int32_t results_cnt;
};

extern const struct wire_shape write_share_group_state_response_write_state_result_shape;
extern const struct wire_shape write_share_group_state_response_partition_result_shape;
extern const struct wire_msg write_share_group_state_response_wire; /* of struct write_share_group_state_response */

#endif
