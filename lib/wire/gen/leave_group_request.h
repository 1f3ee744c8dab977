/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* LeaveGroupRequest, versions 0-5, flexible from 4 */
#ifndef WIRE_GEN_LEAVE_GROUP_REQUEST_H
#define WIRE_GEN_LEAVE_GROUP_REQUEST_H

#include "wire/wire.h"

struct leave_group_request_member_identity {
    struct slice member_id; /* 3+ */
    struct slice group_instance_id; /* 3+, null 3+, default null */
    struct slice reason; /* 5+, null 5+, default null */
};

struct leave_group_request {
    struct slice group_id; /* 0+ */
    struct slice member_id; /* 0-2 */
    struct leave_group_request_member_identity *members; /* 3+ */
    int32_t members_cnt;
};

extern const struct wire_shape leave_group_request_member_identity_shape;
extern const struct wire_msg leave_group_request_wire; /* of struct leave_group_request */

#endif
