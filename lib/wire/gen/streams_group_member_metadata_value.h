/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* StreamsGroupMemberMetadataValue, versions 0-0, flexible from 0 */
#ifndef WIRE_GEN_STREAMS_GROUP_MEMBER_METADATA_VALUE_H
#define WIRE_GEN_STREAMS_GROUP_MEMBER_METADATA_VALUE_H

#include "wire/wire.h"

struct streams_group_member_metadata_value_key_value {
    struct slice key; /* 0+ */
    struct slice value; /* 0+ */
};

struct streams_group_member_metadata_value_endpoint {
    struct slice host; /* 0+ */
    uint16_t port; /* 0+ */
};

struct streams_group_member_metadata_value {
    struct slice instance_id; /* 0+, null 0+ */
    struct slice rack_id; /* 0+, null 0+ */
    struct slice client_id; /* 0+ */
    struct slice client_host; /* 0+ */
    int32_t rebalance_timeout_ms; /* 0+, default -1 */
    int32_t topology_epoch; /* 0+ */
    struct slice process_id; /* 0+ */
    const struct streams_group_member_metadata_value_endpoint *user_endpoint; /* 0+, null 0+, default null */
    struct streams_group_member_metadata_value_key_value *client_tags; /* 0+ */
    int32_t client_tags_cnt;
};

extern const struct wire_shape streams_group_member_metadata_value_endpoint_shape;
extern const struct wire_shape streams_group_member_metadata_value_key_value_shape;
extern const struct wire_msg streams_group_member_metadata_value_wire; /* of struct streams_group_member_metadata_value */

#endif
