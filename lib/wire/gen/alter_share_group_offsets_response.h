/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* AlterShareGroupOffsetsResponse, versions 0-0, flexible from 0 */
#ifndef WIRE_GEN_ALTER_SHARE_GROUP_OFFSETS_RESPONSE_H
#define WIRE_GEN_ALTER_SHARE_GROUP_OFFSETS_RESPONSE_H

#include "wire/wire.h"

struct alter_share_group_offsets_response_alter_share_group_offsets_response_partition {
    int32_t partition_index; /* 0+ */
    int16_t error_code; /* 0+ */
    struct slice error_message; /* 0+, null 0+, default null */
};

struct alter_share_group_offsets_response_alter_share_group_offsets_response_topic {
    struct slice topic_name; /* 0+ */
    struct uuid topic_id; /* 0+ */
    struct alter_share_group_offsets_response_alter_share_group_offsets_response_partition *partitions; /* 0+ */
    int32_t partitions_cnt;
};

struct alter_share_group_offsets_response {
    int32_t throttle_time_ms; /* 0+ */
    int16_t error_code; /* 0+ */
    struct slice error_message; /* 0+, null 0+, default null */
    struct alter_share_group_offsets_response_alter_share_group_offsets_response_topic *responses; /* 0+ */
    int32_t responses_cnt;
};

extern const struct wire_shape alter_share_group_offsets_response_alter_share_group_offsets_response_topic_shape;
extern const struct wire_shape alter_share_group_offsets_response_alter_share_group_offsets_response_partition_shape;
extern const struct wire_msg alter_share_group_offsets_response_wire; /* of struct alter_share_group_offsets_response */

#endif
