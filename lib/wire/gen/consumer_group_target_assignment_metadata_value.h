/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* ConsumerGroupTargetAssignmentMetadataValue, versions 0-0, flexible from 0 */
#ifndef WIRE_GEN_CONSUMER_GROUP_TARGET_ASSIGNMENT_METADATA_VALUE_H
#define WIRE_GEN_CONSUMER_GROUP_TARGET_ASSIGNMENT_METADATA_VALUE_H

#include "wire/wire.h"

struct consumer_group_target_assignment_metadata_value {
    int32_t assignment_epoch; /* 0+ */
    int64_t assignment_timestamp; /* 0+, tag 0 */
};

extern const struct wire_msg consumer_group_target_assignment_metadata_value_wire; /* of struct consumer_group_target_assignment_metadata_value */

#endif
