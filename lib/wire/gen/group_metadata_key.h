/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* GroupMetadataKey, versions 0-0 */
#ifndef WIRE_GEN_GROUP_METADATA_KEY_H
#define WIRE_GEN_GROUP_METADATA_KEY_H

#include "wire/wire.h"

struct group_metadata_key {
    struct slice group; /* 0 */
};

extern const struct wire_msg group_metadata_key_wire; /* of struct group_metadata_key */

#endif
