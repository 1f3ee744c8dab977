/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* StreamsGroupDescribeResponse, versions 0-1, flexible from 0 */
#ifndef WIRE_GEN_STREAMS_GROUP_DESCRIBE_RESPONSE_H
#define WIRE_GEN_STREAMS_GROUP_DESCRIBE_RESPONSE_H

#include "wire/wire.h"

struct streams_group_describe_response_endpoint {
    struct slice host; /* 0+ */
    uint16_t port; /* 0+ */
};

struct streams_group_describe_response_key_value {
    struct slice key; /* 0+ */
    struct slice value; /* 0+ */
};

struct streams_group_describe_response_task_offset {
    struct slice subtopology_id; /* 0+ */
    int32_t partition; /* 0+ */
    int64_t offset; /* 0+ */
};

struct streams_group_describe_response_task_ids {
    struct slice subtopology_id; /* 0+ */
    int32_t *partitions; /* 0+ */
    int32_t partitions_cnt;
};

struct streams_group_describe_response_assignment {
    struct streams_group_describe_response_task_ids *active_tasks; /* 0+ */
    int32_t active_tasks_cnt;
    struct streams_group_describe_response_task_ids *standby_tasks; /* 0+ */
    int32_t standby_tasks_cnt;
    struct streams_group_describe_response_task_ids *warmup_tasks; /* 0+ */
    int32_t warmup_tasks_cnt;
};

struct streams_group_describe_response_member {
    struct slice member_id; /* 0+ */
    int32_t member_epoch; /* 0+ */
    struct slice instance_id; /* 0+, null 0+, default null */
    struct slice rack_id; /* 0+, null 0+, default null */
    struct slice client_id; /* 0+ */
    struct slice client_host; /* 0+ */
    int32_t topology_epoch; /* 0+ */
    struct slice process_id; /* 0+ */
    const struct streams_group_describe_response_endpoint *user_endpoint; /* 0+, null 0+, default null */
    struct streams_group_describe_response_key_value *client_tags; /* 0+ */
    int32_t client_tags_cnt;
    struct streams_group_describe_response_task_offset *task_offsets; /* 0+ */
    int32_t task_offsets_cnt;
    struct streams_group_describe_response_task_offset *task_end_offsets; /* 0+ */
    int32_t task_end_offsets_cnt;
    struct streams_group_describe_response_assignment assignment; /* 0+ */
    struct streams_group_describe_response_assignment target_assignment; /* 0+ */
    bool is_classic; /* 0+ */
};

struct streams_group_describe_response_topic_info {
    struct slice name; /* 0+ */
    int32_t partitions; /* 0+ */
    int16_t replication_factor; /* 0+ */
    struct streams_group_describe_response_key_value *topic_configs; /* 0+ */
    int32_t topic_configs_cnt;
};

struct streams_group_describe_response_subtopology {
    struct slice subtopology_id; /* 0+ */
    struct slice *source_topics; /* 0+ */
    int32_t source_topics_cnt;
    struct slice *repartition_sink_topics; /* 0+ */
    int32_t repartition_sink_topics_cnt;
    struct streams_group_describe_response_topic_info *state_changelog_topics; /* 0+ */
    int32_t state_changelog_topics_cnt;
    struct streams_group_describe_response_topic_info *repartition_source_topics; /* 0+ */
    int32_t repartition_source_topics_cnt;
};

struct streams_group_describe_response_topology {
    int32_t epoch; /* 0+ */
    struct streams_group_describe_response_subtopology *subtopologies; /* 0+, null 0+, default null */
    int32_t subtopologies_cnt;
};

struct streams_group_describe_response_topology_description_node {
    struct slice name; /* 1+ */
    int8_t node_type; /* 1+ */
    struct slice *source_topics; /* 1+ */
    int32_t source_topics_cnt;
    struct slice sink_topic; /* 1+, null 1+, default null */
    struct slice *stores; /* 1+ */
    int32_t stores_cnt;
    struct slice *successors; /* 1+ */
    int32_t successors_cnt;
};

struct streams_group_describe_response_topology_description_subtopology {
    struct slice subtopology_id; /* 1+ */
    struct streams_group_describe_response_topology_description_node *nodes; /* 1+ */
    int32_t nodes_cnt;
};

struct streams_group_describe_response_topology_description_global_store {
    struct streams_group_describe_response_topology_description_node source; /* 1+ */
    struct streams_group_describe_response_topology_description_node processor; /* 1+ */
};

struct streams_group_describe_response_topology_description {
    struct streams_group_describe_response_topology_description_subtopology *subtopologies; /* 1+ */
    int32_t subtopologies_cnt;
    struct streams_group_describe_response_topology_description_global_store *global_stores; /* 1+ */
    int32_t global_stores_cnt;
};

struct streams_group_describe_response_described_group {
    int16_t error_code; /* 0+ */
    struct slice error_message; /* 0+, null 0+, default null */
    struct slice group_id; /* 0+ */
    struct slice group_state; /* 0+ */
    int32_t group_epoch; /* 0+ */
    int32_t assignment_epoch; /* 0+ */
    const struct streams_group_describe_response_topology *topology; /* 0+, null 0+, default null */
    struct streams_group_describe_response_member *members; /* 0+ */
    int32_t members_cnt;
    int32_t authorized_operations; /* 0+, default -2147483648 */
    const struct streams_group_describe_response_topology_description *topology_description; /* 1+, null 1+, default null */
    int8_t topology_description_status; /* 1+ */
    struct slice assignor_name; /* 1+, null 1+, default null */
};

struct streams_group_describe_response {
    int32_t throttle_time_ms; /* 0+ */
    struct streams_group_describe_response_described_group *groups; /* 0+ */
    int32_t groups_cnt;
};

extern const struct wire_shape streams_group_describe_response_endpoint_shape;
extern const struct wire_shape streams_group_describe_response_task_offset_shape;
extern const struct wire_shape streams_group_describe_response_assignment_shape;
extern const struct wire_shape streams_group_describe_response_task_ids_shape;
extern const struct wire_shape streams_group_describe_response_key_value_shape;
extern const struct wire_shape streams_group_describe_response_topic_info_shape;
extern const struct wire_shape streams_group_describe_response_topology_description_shape;
extern const struct wire_shape streams_group_describe_response_topology_description_subtopology_shape;
extern const struct wire_shape streams_group_describe_response_topology_description_global_store_shape;
extern const struct wire_shape streams_group_describe_response_topology_description_node_shape;
extern const struct wire_shape streams_group_describe_response_described_group_shape;
extern const struct wire_shape streams_group_describe_response_topology_shape;
extern const struct wire_shape streams_group_describe_response_subtopology_shape;
extern const struct wire_shape streams_group_describe_response_member_shape;
extern const struct wire_msg streams_group_describe_response_wire; /* of struct streams_group_describe_response */

#endif
