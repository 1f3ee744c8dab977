/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* ConsumerGroupCurrentMemberAssignmentValue, versions 0-0, flexible from 0 */
#ifndef WIRE_GEN_CONSUMER_GROUP_CURRENT_MEMBER_ASSIGNMENT_VALUE_H
#define WIRE_GEN_CONSUMER_GROUP_CURRENT_MEMBER_ASSIGNMENT_VALUE_H

#include "wire/wire.h"

struct consumer_group_current_member_assignment_value_topic_partitions {
    struct uuid topic_id; /* 0+ */
    int32_t *partitions; /* 0+ */
    int32_t partitions_cnt;
    int32_t *assignment_epochs; /* 0+, null 0+, tag 0 */
    int32_t assignment_epochs_cnt;
};

struct consumer_group_current_member_assignment_value {
    int32_t member_epoch; /* 0+ */
    int32_t previous_member_epoch; /* 0+ */
    int8_t state; /* 0+ */
    struct consumer_group_current_member_assignment_value_topic_partitions *assigned_partitions; /* 0+ */
    int32_t assigned_partitions_cnt;
    struct consumer_group_current_member_assignment_value_topic_partitions *partitions_pending_revocation; /* 0+ */
    int32_t partitions_pending_revocation_cnt;
};

extern const struct wire_shape consumer_group_current_member_assignment_value_topic_partitions_shape;
extern const struct wire_msg consumer_group_current_member_assignment_value_wire; /* of struct consumer_group_current_member_assignment_value */

#endif
