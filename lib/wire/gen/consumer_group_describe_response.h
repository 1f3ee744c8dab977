/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* ConsumerGroupDescribeResponse, versions 0-1, flexible from 0 */
#ifndef WIRE_GEN_CONSUMER_GROUP_DESCRIBE_RESPONSE_H
#define WIRE_GEN_CONSUMER_GROUP_DESCRIBE_RESPONSE_H

#include "wire/wire.h"

struct consumer_group_describe_response_topic_partitions {
    struct uuid topic_id; /* 0+ */
    struct slice topic_name; /* 0+ */
    int32_t *partitions; /* 0+ */
    int32_t partitions_cnt;
};

struct consumer_group_describe_response_assignment {
    struct consumer_group_describe_response_topic_partitions *topic_partitions; /* 0+ */
    int32_t topic_partitions_cnt;
};

struct consumer_group_describe_response_member {
    struct slice member_id; /* 0+ */
    struct slice instance_id; /* 0+, null 0+, default null */
    struct slice rack_id; /* 0+, null 0+, default null */
    int32_t member_epoch; /* 0+ */
    struct slice client_id; /* 0+ */
    struct slice client_host; /* 0+ */
    struct slice *subscribed_topic_names; /* 0+ */
    int32_t subscribed_topic_names_cnt;
    struct slice subscribed_topic_regex; /* 0+, null 0+, default null */
    struct consumer_group_describe_response_assignment assignment; /* 0+ */
    struct consumer_group_describe_response_assignment target_assignment; /* 0+ */
    int8_t member_type; /* 1+, default -1 */
};

struct consumer_group_describe_response_described_group {
    int16_t error_code; /* 0+ */
    struct slice error_message; /* 0+, null 0+, default null */
    struct slice group_id; /* 0+ */
    struct slice group_state; /* 0+ */
    int32_t group_epoch; /* 0+ */
    int32_t assignment_epoch; /* 0+ */
    struct slice assignor_name; /* 0+ */
    struct consumer_group_describe_response_member *members; /* 0+ */
    int32_t members_cnt;
    int32_t authorized_operations; /* 0+, default -2147483648 */
};

struct consumer_group_describe_response {
    int32_t throttle_time_ms; /* 0+ */
    struct consumer_group_describe_response_described_group *groups; /* 0+ */
    int32_t groups_cnt;
};

extern const struct wire_shape consumer_group_describe_response_topic_partitions_shape;
extern const struct wire_shape consumer_group_describe_response_assignment_shape;
extern const struct wire_shape consumer_group_describe_response_described_group_shape;
extern const struct wire_shape consumer_group_describe_response_member_shape;
extern const struct wire_msg consumer_group_describe_response_wire; /* of struct consumer_group_describe_response */

#endif
