/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* DeleteShareGroupOffsetsResponse, versions 0-0, flexible from 0 */
#ifndef WIRE_GEN_DELETE_SHARE_GROUP_OFFSETS_RESPONSE_H
#define WIRE_GEN_DELETE_SHARE_GROUP_OFFSETS_RESPONSE_H

#include "wire/wire.h"

struct delete_share_group_offsets_response_delete_share_group_offsets_response_topic {
    struct slice topic_name; /* 0+ */
    struct uuid topic_id; /* 0+ */
    int16_t error_code; /* 0+ */
    struct slice error_message; /* 0+, null 0+, default null */
};

struct delete_share_group_offsets_response {
    int32_t throttle_time_ms; /* 0+ */
    int16_t error_code; /* 0+ */
    struct slice error_message; /* 0+, null 0+, default null */
    struct delete_share_group_offsets_response_delete_share_group_offsets_response_topic *responses; /* 0+ */
    int32_t responses_cnt;
};

extern const struct wire_shape delete_share_group_offsets_response_delete_share_group_offsets_response_topic_shape;
extern const struct wire_msg delete_share_group_offsets_response_wire; /* of struct delete_share_group_offsets_response */

#endif
