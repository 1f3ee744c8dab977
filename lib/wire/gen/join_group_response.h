/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* JoinGroupResponse, versions 0-9, flexible from 6 */
#ifndef WIRE_GEN_JOIN_GROUP_RESPONSE_H
#define WIRE_GEN_JOIN_GROUP_RESPONSE_H

#include "wire/wire.h"

struct join_group_response_join_group_response_member {
    struct slice member_id; /* 0+ */
    struct slice group_instance_id; /* 5+, null 5+, default null */
    struct slice metadata; /* 0+ bytes */
};

struct join_group_response {
    int32_t throttle_time_ms; /* 2+ */
    int16_t error_code; /* 0+ */
    int32_t generation_id; /* 0+, default -1 */
    struct slice protocol_type; /* 7+, null 7+, default null */
    struct slice protocol_name; /* 0+, null 7+ */
    struct slice leader; /* 0+ */
    bool skip_assignment; /* 9+ */
    struct slice member_id; /* 0+ */
    struct join_group_response_join_group_response_member *members; /* 0+ */
    int32_t members_cnt;
};

extern const struct wire_shape join_group_response_join_group_response_member_shape;
extern const struct wire_msg join_group_response_wire; /* of struct join_group_response */

#endif
