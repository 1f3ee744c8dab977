/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* GroupMetadataValue, versions 0-4, flexible from 4 */
#ifndef WIRE_GEN_GROUP_METADATA_VALUE_H
#define WIRE_GEN_GROUP_METADATA_VALUE_H

#include "wire/wire.h"

struct group_metadata_value_member_metadata {
    struct slice member_id; /* 0+ */
    struct slice group_instance_id; /* 3+, null 3+, default null */
    struct slice client_id; /* 0+ */
    struct slice client_host; /* 0+ */
    int32_t rebalance_timeout; /* 1+, default -1 */
    int32_t session_timeout; /* 0+ */
    struct slice subscription; /* 0+ bytes */
    struct slice assignment; /* 0+ bytes */
};

struct group_metadata_value {
    struct slice protocol_type; /* 0+ */
    int32_t generation; /* 0+ */
    struct slice protocol; /* 0+, null 0+ */
    struct slice leader; /* 0+, null 0+ */
    int64_t current_state_timestamp; /* 2+, default -1 */
    struct group_metadata_value_member_metadata *members; /* 0+ */
    int32_t members_cnt;
};

extern const struct wire_shape group_metadata_value_member_metadata_shape;
extern const struct wire_msg group_metadata_value_wire; /* of struct group_metadata_value */

#endif
