/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* ShareGroupMetadataValue, versions 0-0, flexible from 0 */
#ifndef WIRE_GEN_SHARE_GROUP_METADATA_VALUE_H
#define WIRE_GEN_SHARE_GROUP_METADATA_VALUE_H

#include "wire/wire.h"

struct share_group_metadata_value {
    int32_t epoch; /* 0+ */
    int64_t metadata_hash; /* 0+ */
};

extern const struct wire_msg share_group_metadata_value_wire; /* of struct share_group_metadata_value */

#endif
