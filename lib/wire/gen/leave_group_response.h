/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* LeaveGroupResponse, versions 0-5, flexible from 4 */
#ifndef WIRE_GEN_LEAVE_GROUP_RESPONSE_H
#define WIRE_GEN_LEAVE_GROUP_RESPONSE_H

#include "wire/wire.h"

struct leave_group_response_member_response {
    struct slice member_id; /* 3+ */
    struct slice group_instance_id; /* 3+, null 3+ */
    int16_t error_code; /* 3+ */
};

struct leave_group_response {
    int32_t throttle_time_ms; /* 1+ */
    int16_t error_code; /* 0+ */
    struct leave_group_response_member_response *members; /* 3+ */
    int32_t members_cnt;
};

extern const struct wire_shape leave_group_response_member_response_shape;
extern const struct wire_msg leave_group_response_wire; /* of struct leave_group_response */

#endif
