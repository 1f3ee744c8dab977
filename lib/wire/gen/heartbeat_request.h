/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* HeartbeatRequest, versions 0-4, flexible from 4 */
#ifndef WIRE_GEN_HEARTBEAT_REQUEST_H
#define WIRE_GEN_HEARTBEAT_REQUEST_H

#include "wire/wire.h"

struct heartbeat_request {
    struct slice group_id; /* 0+ */
    int32_t generation_id; /* 0+ */
    struct slice member_id; /* 0+ */
    struct slice group_instance_id; /* 3+, null 3+, default null */
};

extern const struct wire_msg heartbeat_request_wire; /* of struct heartbeat_request */

#endif
