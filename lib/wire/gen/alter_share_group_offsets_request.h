/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* AlterShareGroupOffsetsRequest, versions 0-0, flexible from 0 */
#ifndef WIRE_GEN_ALTER_SHARE_GROUP_OFFSETS_REQUEST_H
#define WIRE_GEN_ALTER_SHARE_GROUP_OFFSETS_REQUEST_H

#include "wire/wire.h"

struct alter_share_group_offsets_request_alter_share_group_offsets_request_partition {
    int32_t partition_index; /* 0+ */
    int64_t start_offset; /* 0+ */
};

struct alter_share_group_offsets_request_alter_share_group_offsets_request_topic {
    struct slice topic_name; /* 0+ */
    struct alter_share_group_offsets_request_alter_share_group_offsets_request_partition *partitions; /* 0+ */
    int32_t partitions_cnt;
};

struct alter_share_group_offsets_request {
    struct slice group_id; /* 0+ */
    struct alter_share_group_offsets_request_alter_share_group_offsets_request_topic *topics; /* 0+ */
    int32_t topics_cnt;
};

extern const struct wire_shape alter_share_group_offsets_request_alter_share_group_offsets_request_topic_shape;
extern const struct wire_shape alter_share_group_offsets_request_alter_share_group_offsets_request_partition_shape;
extern const struct wire_msg alter_share_group_offsets_request_wire; /* of struct alter_share_group_offsets_request */

#endif
