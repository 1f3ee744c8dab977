/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* JoinGroupRequest, versions 0-9, flexible from 6 */
#ifndef WIRE_GEN_JOIN_GROUP_REQUEST_H
#define WIRE_GEN_JOIN_GROUP_REQUEST_H

#include "wire/wire.h"

struct join_group_request_join_group_request_protocol {
    struct slice name; /* 0+ */
    struct slice metadata; /* 0+ bytes */
};

struct join_group_request {
    struct slice group_id; /* 0+ */
    int32_t session_timeout_ms; /* 0+ */
    int32_t rebalance_timeout_ms; /* 1+, default -1 */
    struct slice member_id; /* 0+ */
    struct slice group_instance_id; /* 5+, null 5+, default null */
    struct slice protocol_type; /* 0+ */
    struct join_group_request_join_group_request_protocol *protocols; /* 0+ */
    int32_t protocols_cnt;
    struct slice reason; /* 8+, null 8+, default null */
};

extern const struct wire_shape join_group_request_join_group_request_protocol_shape;
extern const struct wire_msg join_group_request_wire; /* of struct join_group_request */

#endif
