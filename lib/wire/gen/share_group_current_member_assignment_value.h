/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* ShareGroupCurrentMemberAssignmentValue, versions 0-0, flexible from 0 */
#ifndef WIRE_GEN_SHARE_GROUP_CURRENT_MEMBER_ASSIGNMENT_VALUE_H
#define WIRE_GEN_SHARE_GROUP_CURRENT_MEMBER_ASSIGNMENT_VALUE_H

#include "wire/wire.h"

struct share_group_current_member_assignment_value_topic_partitions {
    struct uuid topic_id; /* 0+ */
    int32_t *partitions; /* 0+ */
    int32_t partitions_cnt;
};

struct share_group_current_member_assignment_value {
    int32_t member_epoch; /* 0+ */
    int32_t previous_member_epoch; /* 0+ */
    int8_t state; /* 0+ */
    struct share_group_current_member_assignment_value_topic_partitions *assigned_partitions; /* 0+ */
    int32_t assigned_partitions_cnt;
};

extern const struct wire_shape share_group_current_member_assignment_value_topic_partitions_shape;
extern const struct wire_msg share_group_current_member_assignment_value_wire; /* of struct share_group_current_member_assignment_value */

#endif
