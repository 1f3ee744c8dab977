/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* ConsumerGroupMemberMetadataValue, versions 0-0, flexible from 0 */
#ifndef WIRE_GEN_CONSUMER_GROUP_MEMBER_METADATA_VALUE_H
#define WIRE_GEN_CONSUMER_GROUP_MEMBER_METADATA_VALUE_H

#include "wire/wire.h"

struct consumer_group_member_metadata_value_classic_protocol {
    struct slice name; /* 0+ */
    struct slice metadata; /* 0+ bytes */
};

struct consumer_group_member_metadata_value_classic_member_metadata {
    int32_t session_timeout_ms; /* 0+ */
    struct consumer_group_member_metadata_value_classic_protocol *supported_protocols; /* 0+ */
    int32_t supported_protocols_cnt;
};

struct consumer_group_member_metadata_value {
    struct slice instance_id; /* 0+, null 0+ */
    struct slice rack_id; /* 0+, null 0+ */
    struct slice client_id; /* 0+ */
    struct slice client_host; /* 0+ */
    struct slice *subscribed_topic_names; /* 0+ */
    int32_t subscribed_topic_names_cnt;
    struct slice subscribed_topic_regex; /* 0+, null 0+ */
    int32_t rebalance_timeout_ms; /* 0+, default -1 */
    struct slice server_assignor; /* 0+, null 0+ */
    const struct consumer_group_member_metadata_value_classic_member_metadata *classic_member_metadata; /* 0+, null 0+, tag 0 */
};

extern const struct wire_shape consumer_group_member_metadata_value_classic_member_metadata_shape;
extern const struct wire_shape consumer_group_member_metadata_value_classic_protocol_shape;
extern const struct wire_msg consumer_group_member_metadata_value_wire; /* of struct consumer_group_member_metadata_value */

#endif
