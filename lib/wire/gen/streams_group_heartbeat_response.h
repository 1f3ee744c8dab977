/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* StreamsGroupHeartbeatResponse, versions 0-1, flexible from 0 */
#ifndef WIRE_GEN_STREAMS_GROUP_HEARTBEAT_RESPONSE_H
#define WIRE_GEN_STREAMS_GROUP_HEARTBEAT_RESPONSE_H

#include "wire/wire.h"

struct streams_group_heartbeat_response_endpoint {
    struct slice host; /* 0+ */
    uint16_t port; /* 0+ */
};

struct streams_group_heartbeat_response_topic_partition {
    struct slice topic; /* 0+ */
    int32_t *partitions; /* 0+ */
    int32_t partitions_cnt;
};

struct streams_group_heartbeat_response_endpoint_to_partitions {
    struct streams_group_heartbeat_response_endpoint user_endpoint; /* 0+ */
    struct streams_group_heartbeat_response_topic_partition *active_partitions; /* 0+ */
    int32_t active_partitions_cnt;
    struct streams_group_heartbeat_response_topic_partition *standby_partitions; /* 0+ */
    int32_t standby_partitions_cnt;
};

struct streams_group_heartbeat_response_task_ids {
    struct slice subtopology_id; /* 0+ */
    int32_t *partitions; /* 0+ */
    int32_t partitions_cnt;
};

struct streams_group_heartbeat_response_status {
    int8_t status_code; /* 0+ */
    struct slice status_detail; /* 0+ */
};

struct streams_group_heartbeat_response {
    int32_t throttle_time_ms; /* 0+ */
    int16_t error_code; /* 0+ */
    struct slice error_message; /* 0+, null 0+, default null */
    struct slice member_id; /* 0+ */
    int32_t member_epoch; /* 0+ */
    int32_t heartbeat_interval_ms; /* 0+ */
    int32_t acceptable_recovery_lag_legacy; /* 0 */
    int32_t task_offset_interval_ms; /* 0+ */
    int64_t acceptable_recovery_lag; /* 1+, default -1 */
    struct streams_group_heartbeat_response_status *status; /* 0+, null 0+ */
    int32_t status_cnt;
    struct streams_group_heartbeat_response_task_ids *active_tasks; /* 0+, null 0+, default null */
    int32_t active_tasks_cnt;
    struct streams_group_heartbeat_response_task_ids *standby_tasks; /* 0+, null 0+, default null */
    int32_t standby_tasks_cnt;
    struct streams_group_heartbeat_response_task_ids *warmup_tasks; /* 0+, null 0+, default null */
    int32_t warmup_tasks_cnt;
    bool topology_description_required; /* 1+ */
    int32_t endpoint_information_epoch; /* 0+ */
    struct streams_group_heartbeat_response_endpoint_to_partitions *partitions_by_user_endpoint; /* 0+, null 0+, default null */
    int32_t partitions_by_user_endpoint_cnt;
};

extern const struct wire_shape streams_group_heartbeat_response_status_shape;
extern const struct wire_shape streams_group_heartbeat_response_topic_partition_shape;
extern const struct wire_shape streams_group_heartbeat_response_task_ids_shape;
extern const struct wire_shape streams_group_heartbeat_response_endpoint_shape;
extern const struct wire_shape streams_group_heartbeat_response_endpoint_to_partitions_shape;
extern const struct wire_msg streams_group_heartbeat_response_wire; /* of struct streams_group_heartbeat_response */

#endif
