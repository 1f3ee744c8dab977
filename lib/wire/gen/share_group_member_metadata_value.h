/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* ShareGroupMemberMetadataValue, versions 0-0, flexible from 0 */
#ifndef WIRE_GEN_SHARE_GROUP_MEMBER_METADATA_VALUE_H
#define WIRE_GEN_SHARE_GROUP_MEMBER_METADATA_VALUE_H

#include "wire/wire.h"

struct share_group_member_metadata_value {
    struct slice rack_id; /* 0+, null 0+ */
    struct slice client_id; /* 0+ */
    struct slice client_host; /* 0+ */
    struct slice *subscribed_topic_names; /* 0+ */
    int32_t subscribed_topic_names_cnt;
};

extern const struct wire_msg share_group_member_metadata_value_wire; /* of struct share_group_member_metadata_value */

#endif
