/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* StreamsGroupTargetAssignmentMemberValue, versions 0-0, flexible from 0 */
#ifndef WIRE_GEN_STREAMS_GROUP_TARGET_ASSIGNMENT_MEMBER_VALUE_H
#define WIRE_GEN_STREAMS_GROUP_TARGET_ASSIGNMENT_MEMBER_VALUE_H

#include "wire/wire.h"

struct streams_group_target_assignment_member_value_task_ids {
    struct slice subtopology_id; /* 0+ */
    int32_t *partitions; /* 0+ */
    int32_t partitions_cnt;
};

struct streams_group_target_assignment_member_value {
    struct streams_group_target_assignment_member_value_task_ids *active_tasks; /* 0+ */
    int32_t active_tasks_cnt;
    struct streams_group_target_assignment_member_value_task_ids *standby_tasks; /* 0+ */
    int32_t standby_tasks_cnt;
    struct streams_group_target_assignment_member_value_task_ids *warmup_tasks; /* 0+ */
    int32_t warmup_tasks_cnt;
};

extern const struct wire_shape streams_group_target_assignment_member_value_task_ids_shape;
extern const struct wire_msg streams_group_target_assignment_member_value_wire; /* of struct streams_group_target_assignment_member_value */

#endif
