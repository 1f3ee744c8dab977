/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* DescribeShareGroupOffsetsResponse, versions 0-1, flexible from 0 */
#ifndef WIRE_GEN_DESCRIBE_SHARE_GROUP_OFFSETS_RESPONSE_H
#define WIRE_GEN_DESCRIBE_SHARE_GROUP_OFFSETS_RESPONSE_H

#include "wire/wire.h"

struct describe_share_group_offsets_response_describe_share_group_offsets_response_partition {
    int32_t partition_index; /* 0+ */
    int64_t start_offset; /* 0+ */
    int32_t leader_epoch; /* 0+ */
    int64_t lag; /* 1+, default -1 */
    int16_t error_code; /* 0+ */
    struct slice error_message; /* 0+, null 0+, default null */
};

struct describe_share_group_offsets_response_describe_share_group_offsets_response_topic {
    struct slice topic_name; /* 0+ */
    struct uuid topic_id; /* 0+ */
    struct describe_share_group_offsets_response_describe_share_group_offsets_response_partition *partitions; /* 0+ */
    int32_t partitions_cnt;
};

struct describe_share_group_offsets_response_describe_share_group_offsets_response_group {
    struct slice group_id; /* 0+ */
    struct describe_share_group_offsets_response_describe_share_group_offsets_response_topic *topics; /* 0+ */
    int32_t topics_cnt;
    int16_t error_code; /* 0+ */
    struct slice error_message; /* 0+, null 0+, default null */
};

struct describe_share_group_offsets_response {
    int32_t throttle_time_ms; /* 0+ */
    struct describe_share_group_offsets_response_describe_share_group_offsets_response_group *groups; /* 0+ */
    int32_t groups_cnt;
};

extern const struct wire_shape describe_share_group_offsets_response_describe_share_group_offsets_response_group_shape;
extern const struct wire_shape describe_share_group_offsets_response_describe_share_group_offsets_response_topic_shape;
extern const struct wire_shape describe_share_group_offsets_response_describe_share_group_offsets_response_partition_shape;
extern const struct wire_msg describe_share_group_offsets_response_wire; /* of struct describe_share_group_offsets_response */

#endif
