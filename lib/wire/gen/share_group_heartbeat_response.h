/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* ShareGroupHeartbeatResponse, versions 0-1, flexible from 0 */
#ifndef WIRE_GEN_SHARE_GROUP_HEARTBEAT_RESPONSE_H
#define WIRE_GEN_SHARE_GROUP_HEARTBEAT_RESPONSE_H

#include "wire/wire.h"

struct share_group_heartbeat_response_topic_partitions {
    struct uuid topic_id; /* 0+ */
    int32_t *partitions; /* 0+ */
    int32_t partitions_cnt;
};

struct share_group_heartbeat_response_assignment {
    struct share_group_heartbeat_response_topic_partitions *topic_partitions; /* 0+ */
    int32_t topic_partitions_cnt;
};

struct share_group_heartbeat_response {
    int32_t throttle_time_ms; /* 0+ */
    int16_t error_code; /* 0+ */
    struct slice error_message; /* 0+, null 0+, default null */
    struct slice member_id; /* 0+, null 0+, default null */
    int32_t member_epoch; /* 0+ */
    int32_t heartbeat_interval_ms; /* 0+ */
    const struct share_group_heartbeat_response_assignment *assignment; /* 0+, null 0+, default null */
};

extern const struct wire_shape share_group_heartbeat_response_topic_partitions_shape;
extern const struct wire_shape share_group_heartbeat_response_assignment_shape;
extern const struct wire_msg share_group_heartbeat_response_wire; /* of struct share_group_heartbeat_response */

#endif
