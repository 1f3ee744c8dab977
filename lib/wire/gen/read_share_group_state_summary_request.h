/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* ReadShareGroupStateSummaryRequest, versions 0-1, flexible from 0 */
#ifndef WIRE_GEN_READ_SHARE_GROUP_STATE_SUMMARY_REQUEST_H
#define WIRE_GEN_READ_SHARE_GROUP_STATE_SUMMARY_REQUEST_H

#include "wire/wire.h"

struct read_share_group_state_summary_request_partition_data {
    int32_t partition; /* 0+ */
    int32_t leader_epoch; /* 0+ */
};

struct read_share_group_state_summary_request_read_state_summary_data {
    struct uuid topic_id; /* 0+ */
    struct read_share_group_state_summary_request_partition_data *partitions; /* 0+ */
    int32_t partitions_cnt;
};

struct read_share_group_state_summary_request {
    struct slice group_id; /* 0+ */
    struct read_share_group_state_summary_request_read_state_summary_data *topics; /* 0+ */
    int32_t topics_cnt;
};

extern const struct wire_shape read_share_group_state_summary_request_read_state_summary_data_shape;
extern const struct wire_shape read_share_group_state_summary_request_partition_data_shape;
extern const struct wire_msg read_share_group_state_summary_request_wire; /* of struct read_share_group_state_summary_request */

#endif
