/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* StreamsGroupCurrentMemberAssignmentValue, versions 0-0, flexible from 0 */
#ifndef WIRE_GEN_STREAMS_GROUP_CURRENT_MEMBER_ASSIGNMENT_VALUE_H
#define WIRE_GEN_STREAMS_GROUP_CURRENT_MEMBER_ASSIGNMENT_VALUE_H

#include "wire/wire.h"

struct streams_group_current_member_assignment_value_task_ids {
    struct slice subtopology_id; /* 0+ */
    int32_t *partitions; /* 0+ */
    int32_t partitions_cnt;
    int32_t *assignment_epochs; /* 0+, null 0+, tag 0 */
    int32_t assignment_epochs_cnt;
};

struct streams_group_current_member_assignment_value {
    int32_t member_epoch; /* 0+ */
    int32_t previous_member_epoch; /* 0+ */
    int8_t state; /* 0+ */
    struct streams_group_current_member_assignment_value_task_ids *active_tasks; /* 0+ */
    int32_t active_tasks_cnt;
    struct streams_group_current_member_assignment_value_task_ids *standby_tasks; /* 0+ */
    int32_t standby_tasks_cnt;
    struct streams_group_current_member_assignment_value_task_ids *warmup_tasks; /* 0+ */
    int32_t warmup_tasks_cnt;
    struct streams_group_current_member_assignment_value_task_ids *active_tasks_pending_revocation; /* 0+ */
    int32_t active_tasks_pending_revocation_cnt;
    struct streams_group_current_member_assignment_value_task_ids *standby_tasks_pending_revocation; /* 0+ */
    int32_t standby_tasks_pending_revocation_cnt;
    struct streams_group_current_member_assignment_value_task_ids *warmup_tasks_pending_revocation; /* 0+ */
    int32_t warmup_tasks_pending_revocation_cnt;
};

extern const struct wire_shape streams_group_current_member_assignment_value_task_ids_shape;
extern const struct wire_msg streams_group_current_member_assignment_value_wire; /* of struct streams_group_current_member_assignment_value */

#endif
