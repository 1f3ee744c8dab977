/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* DescribeShareGroupOffsetsRequest, versions 0-1, flexible from 0 */
#ifndef WIRE_GEN_DESCRIBE_SHARE_GROUP_OFFSETS_REQUEST_H
#define WIRE_GEN_DESCRIBE_SHARE_GROUP_OFFSETS_REQUEST_H

#include "wire/wire.h"

struct describe_share_group_offsets_request_describe_share_group_offsets_request_topic {
    struct slice topic_name; /* 0+ */
    int32_t *partitions; /* 0+ */
    int32_t partitions_cnt;
};

struct describe_share_group_offsets_request_describe_share_group_offsets_request_group {
    struct slice group_id; /* 0+ */
    struct describe_share_group_offsets_request_describe_share_group_offsets_request_topic *topics; /* 0+, null 0+ */
    int32_t topics_cnt;
};

struct describe_share_group_offsets_request {
    struct describe_share_group_offsets_request_describe_share_group_offsets_request_group *groups; /* 0+ */
    int32_t groups_cnt;
};

extern const struct wire_shape describe_share_group_offsets_request_describe_share_group_offsets_request_group_shape;
extern const struct wire_shape describe_share_group_offsets_request_describe_share_group_offsets_request_topic_shape;
extern const struct wire_msg describe_share_group_offsets_request_wire; /* of struct describe_share_group_offsets_request */

#endif
