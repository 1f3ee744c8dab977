/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* ReadShareGroupStateSummaryResponse, versions 0-1, flexible from 0 */
#ifndef WIRE_GEN_READ_SHARE_GROUP_STATE_SUMMARY_RESPONSE_H
#define WIRE_GEN_READ_SHARE_GROUP_STATE_SUMMARY_RESPONSE_H

#include "wire/wire.h"

struct read_share_group_state_summary_response_partition_result {
    int32_t partition; /* 0+ */
    int16_t error_code; /* 0+ */
    struct slice error_message; /* 0+, null 0+, default null */
    int32_t state_epoch; /* 0+ */
    int32_t leader_epoch; /* 0+ */
    int64_t start_offset; /* 0+ */
    int32_t delivery_complete_count; /* 1+, default -1 */
};

struct read_share_group_state_summary_response_read_state_summary_result {
    struct uuid topic_id; /* 0+ */
    struct read_share_group_state_summary_response_partition_result *partitions; /* 0+ */
    int32_t partitions_cnt;
};

struct read_share_group_state_summary_response {
    struct read_share_group_state_summary_response_read_state_summary_result *results; /* 0+ */
    int32_t results_cnt;
};

extern const struct wire_shape read_share_group_state_summary_response_read_state_summary_result_shape;
extern const struct wire_shape read_share_group_state_summary_response_partition_result_shape;
extern const struct wire_msg read_share_group_state_summary_response_wire; /* of struct read_share_group_state_summary_response */

#endif
