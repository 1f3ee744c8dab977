/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* SyncGroupRequest, versions 0-5, flexible from 4 */
#ifndef WIRE_GEN_SYNC_GROUP_REQUEST_H
#define WIRE_GEN_SYNC_GROUP_REQUEST_H

#include "wire/wire.h"

struct sync_group_request_sync_group_request_assignment {
    struct slice member_id; /* 0+ */
    struct slice assignment; /* 0+ bytes */
};

struct sync_group_request {
    struct slice group_id; /* 0+ */
    int32_t generation_id; /* 0+ */
    struct slice member_id; /* 0+ */
    struct slice group_instance_id; /* 3+, null 3+, default null */
    struct slice protocol_type; /* 5+, null 5+, default null */
    struct slice protocol_name; /* 5+, null 5+, default null */
    struct sync_group_request_sync_group_request_assignment *assignments; /* 0+ */
    int32_t assignments_cnt;
};

extern const struct wire_shape sync_group_request_sync_group_request_assignment_shape;
extern const struct wire_msg sync_group_request_wire; /* of struct sync_group_request */

#endif
