/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* StreamsGroupHeartbeatRequest, versions 0-1, flexible from 0 */
#ifndef WIRE_GEN_STREAMS_GROUP_HEARTBEAT_REQUEST_H
#define WIRE_GEN_STREAMS_GROUP_HEARTBEAT_REQUEST_H

#include "wire/wire.h"

struct streams_group_heartbeat_request_copartition_group {
    int16_t *source_topics; /* 0+ */
    int32_t source_topics_cnt;
    int16_t *source_topic_regex; /* 0+ */
    int32_t source_topic_regex_cnt;
    int16_t *repartition_source_topics; /* 0+ */
    int32_t repartition_source_topics_cnt;
};

struct streams_group_heartbeat_request_key_value {
    struct slice key; /* 0+ */
    struct slice value; /* 0+ */
};

struct streams_group_heartbeat_request_topic_info {
    struct slice name; /* 0+ */
    int32_t partitions; /* 0+ */
    int16_t replication_factor; /* 0+ */
    struct streams_group_heartbeat_request_key_value *topic_configs; /* 0+ */
    int32_t topic_configs_cnt;
};

struct streams_group_heartbeat_request_subtopology {
    struct slice subtopology_id; /* 0+ */
    struct slice *source_topics; /* 0+ */
    int32_t source_topics_cnt;
    struct slice *source_topic_regex; /* 0+ */
    int32_t source_topic_regex_cnt;
    struct streams_group_heartbeat_request_topic_info *state_changelog_topics; /* 0+ */
    int32_t state_changelog_topics_cnt;
    struct slice *repartition_sink_topics; /* 0+ */
    int32_t repartition_sink_topics_cnt;
    struct streams_group_heartbeat_request_topic_info *repartition_source_topics; /* 0+ */
    int32_t repartition_source_topics_cnt;
    struct streams_group_heartbeat_request_copartition_group *copartition_groups; /* 0+ */
    int32_t copartition_groups_cnt;
};

struct streams_group_heartbeat_request_topology {
    int32_t epoch; /* 0+ */
    struct streams_group_heartbeat_request_subtopology *subtopologies; /* 0+ */
    int32_t subtopologies_cnt;
};

struct streams_group_heartbeat_request_task_ids {
    struct slice subtopology_id; /* 0+ */
    int32_t *partitions; /* 0+ */
    int32_t partitions_cnt;
};

struct streams_group_heartbeat_request_task_offset {
    struct slice subtopology_id; /* 0+ */
    int32_t partition; /* 0+ */
    int64_t offset; /* 0+ */
};

struct streams_group_heartbeat_request_endpoint {
    struct slice host; /* 0+ */
    uint16_t port; /* 0+ */
};

struct streams_group_heartbeat_request {
    struct slice group_id; /* 0+ */
    struct slice member_id; /* 0+ */
    int32_t member_epoch; /* 0+ */
    int32_t endpoint_information_epoch; /* 0+ */
    struct slice instance_id; /* 0+, null 0+, default null */
    struct slice rack_id; /* 0+, null 0+, default null */
    int32_t rebalance_timeout_ms; /* 0+, default -1 */
    const struct streams_group_heartbeat_request_topology *topology; /* 0+, null 0+, default null */
    struct streams_group_heartbeat_request_task_ids *active_tasks; /* 0+, null 0+, default null */
    int32_t active_tasks_cnt;
    struct streams_group_heartbeat_request_task_ids *standby_tasks; /* 0+, null 0+, default null */
    int32_t standby_tasks_cnt;
    struct streams_group_heartbeat_request_task_ids *warmup_tasks; /* 0+, null 0+, default null */
    int32_t warmup_tasks_cnt;
    struct slice process_id; /* 0+, null 0+, default null */
    const struct streams_group_heartbeat_request_endpoint *user_endpoint; /* 0+, null 0+, default null */
    struct streams_group_heartbeat_request_key_value *client_tags; /* 0+, null 0+, default null */
    int32_t client_tags_cnt;
    struct streams_group_heartbeat_request_task_offset *task_offsets; /* 0+, null 0+, default null */
    int32_t task_offsets_cnt;
    struct streams_group_heartbeat_request_task_offset *task_end_offsets; /* 0+, null 0+, default null */
    int32_t task_end_offsets_cnt;
    bool shutdown_application; /* 0+ */
};

extern const struct wire_shape streams_group_heartbeat_request_key_value_shape;
extern const struct wire_shape streams_group_heartbeat_request_topic_info_shape;
extern const struct wire_shape streams_group_heartbeat_request_endpoint_shape;
extern const struct wire_shape streams_group_heartbeat_request_task_offset_shape;
extern const struct wire_shape streams_group_heartbeat_request_task_ids_shape;
extern const struct wire_shape streams_group_heartbeat_request_topology_shape;
extern const struct wire_shape streams_group_heartbeat_request_subtopology_shape;
extern const struct wire_shape streams_group_heartbeat_request_copartition_group_shape;
extern const struct wire_msg streams_group_heartbeat_request_wire; /* of struct streams_group_heartbeat_request */

#endif
