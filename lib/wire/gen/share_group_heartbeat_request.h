/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* ShareGroupHeartbeatRequest, versions 0-1, flexible from 0 */
#ifndef WIRE_GEN_SHARE_GROUP_HEARTBEAT_REQUEST_H
#define WIRE_GEN_SHARE_GROUP_HEARTBEAT_REQUEST_H

#include "wire/wire.h"

struct share_group_heartbeat_request {
    struct slice group_id; /* 0+ */
    struct slice member_id; /* 0+ */
    int32_t member_epoch; /* 0+ */
    struct slice rack_id; /* 0+, null 0+, default null */
    struct slice *subscribed_topic_names; /* 0+, null 0+, default null */
    int32_t subscribed_topic_names_cnt;
};

extern const struct wire_msg share_group_heartbeat_request_wire; /* of struct share_group_heartbeat_request */

#endif
