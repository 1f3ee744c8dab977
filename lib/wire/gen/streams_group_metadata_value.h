/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* StreamsGroupMetadataValue, versions 0-0, flexible from 0 */
#ifndef WIRE_GEN_STREAMS_GROUP_METADATA_VALUE_H
#define WIRE_GEN_STREAMS_GROUP_METADATA_VALUE_H

#include "wire/wire.h"

struct streams_group_metadata_value_last_assignment_config {
    struct slice key; /* 0+ */
    struct slice value; /* 0+ */
};

struct streams_group_metadata_value {
    int32_t epoch; /* 0+ */
    int64_t metadata_hash; /* 0+ */
    int32_t validated_topology_epoch; /* 0+, tag 0, default -1 */
    struct streams_group_metadata_value_last_assignment_config *last_assignment_configs; /* 0+, null 0+, tag 1 */
    int32_t last_assignment_configs_cnt;
    int32_t stored_description_topology_epoch; /* 0+, tag 2, default -1 */
    int32_t failed_description_topology_epoch; /* 0+, tag 3, default -1 */
};

extern const struct wire_shape streams_group_metadata_value_last_assignment_config_shape;
extern const struct wire_msg streams_group_metadata_value_wire; /* of struct streams_group_metadata_value */

#endif
