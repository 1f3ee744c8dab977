/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* ConsumerGroupTargetAssignmentMemberValue, versions 0-0, flexible from 0 */
#ifndef WIRE_GEN_CONSUMER_GROUP_TARGET_ASSIGNMENT_MEMBER_VALUE_H
#define WIRE_GEN_CONSUMER_GROUP_TARGET_ASSIGNMENT_MEMBER_VALUE_H

#include "wire/wire.h"

struct consumer_group_target_assignment_member_value_topic_partition {
    struct uuid topic_id; /* 0+ */
    int32_t *partitions; /* 0+ */
    int32_t partitions_cnt;
};

struct consumer_group_target_assignment_member_value {
    struct consumer_group_target_assignment_member_value_topic_partition *topic_partitions; /* 0+ */
    int32_t topic_partitions_cnt;
};

extern const struct wire_shape consumer_group_target_assignment_member_value_topic_partition_shape;
extern const struct wire_msg consumer_group_target_assignment_member_value_wire; /* of struct consumer_group_target_assignment_member_value */

#endif
