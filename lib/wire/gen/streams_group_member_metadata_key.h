/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* StreamsGroupMemberMetadataKey, versions 0-0 */
#ifndef WIRE_GEN_STREAMS_GROUP_MEMBER_METADATA_KEY_H
#define WIRE_GEN_STREAMS_GROUP_MEMBER_METADATA_KEY_H

#include "wire/wire.h"

struct streams_group_member_metadata_key {
    struct slice group_id; /* 0 */
    struct slice member_id; /* 0 */
};

extern const struct wire_msg streams_group_member_metadata_key_wire; /* of struct streams_group_member_metadata_key */

#endif
