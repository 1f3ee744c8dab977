/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* ShareGroupPartitionMetadataKey, versions 9-9; gone in Kafka 4 */
#ifndef WIRE_GEN_SHARE_GROUP_PARTITION_METADATA_KEY_H
#define WIRE_GEN_SHARE_GROUP_PARTITION_METADATA_KEY_H

#include "wire/wire.h"

struct share_group_partition_metadata_key {
    struct slice group_id; /* 9 */
};

extern const struct wire_msg share_group_partition_metadata_key_wire; /* of struct share_group_partition_metadata_key */

#endif
