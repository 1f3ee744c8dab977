/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* ConsumerGroupHeartbeatRequest, versions 0-1, flexible from 0 */
#ifndef WIRE_GEN_CONSUMER_GROUP_HEARTBEAT_REQUEST_H
#define WIRE_GEN_CONSUMER_GROUP_HEARTBEAT_REQUEST_H

#include "wire/wire.h"

struct consumer_group_heartbeat_request_topic_partitions {
    struct uuid topic_id; /* 0+ */
    int32_t *partitions; /* 0+ */
    int32_t partitions_cnt;
};

struct consumer_group_heartbeat_request {
    struct slice group_id; /* 0+ */
    struct slice member_id; /* 0+ */
    int32_t member_epoch; /* 0+ */
    struct slice instance_id; /* 0+, null 0+, default null */
    struct slice rack_id; /* 0+, null 0+, default null */
    int32_t rebalance_timeout_ms; /* 0+, default -1 */
    struct slice *subscribed_topic_names; /* 0+, null 0+, default null */
    int32_t subscribed_topic_names_cnt;
    struct slice subscribed_topic_regex; /* 1+, null 1+, default null */
    struct slice server_assignor; /* 0+, null 0+, default null */
    struct consumer_group_heartbeat_request_topic_partitions *topic_partitions; /* 0+, null 0+, default null */
    int32_t topic_partitions_cnt;
};

extern const struct wire_shape consumer_group_heartbeat_request_topic_partitions_shape;
extern const struct wire_msg consumer_group_heartbeat_request_wire; /* of struct consumer_group_heartbeat_request */

#endif
