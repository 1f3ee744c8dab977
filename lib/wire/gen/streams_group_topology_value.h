/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* StreamsGroupTopologyValue, versions 0-0, flexible from 0 */
#ifndef WIRE_GEN_STREAMS_GROUP_TOPOLOGY_VALUE_H
#define WIRE_GEN_STREAMS_GROUP_TOPOLOGY_VALUE_H

#include "wire/wire.h"

struct streams_group_topology_value_copartition_group {
    int16_t *source_topics; /* 0+ */
    int32_t source_topics_cnt;
    int16_t *source_topic_regex; /* 0+ */
    int32_t source_topic_regex_cnt;
    int16_t *repartition_source_topics; /* 0+ */
    int32_t repartition_source_topics_cnt;
};

struct streams_group_topology_value_topic_config {
    struct slice key; /* 0+ */
    struct slice value; /* 0+ */
};

struct streams_group_topology_value_topic_info {
    struct slice name; /* 0+ */
    int32_t partitions; /* 0+ */
    int16_t replication_factor; /* 0+ */
    struct streams_group_topology_value_topic_config *topic_configs; /* 0+ */
    int32_t topic_configs_cnt;
};

struct streams_group_topology_value_subtopology {
    struct slice subtopology_id; /* 0+ */
    struct slice *source_topics; /* 0+ */
    int32_t source_topics_cnt;
    struct slice *source_topic_regex; /* 0+ */
    int32_t source_topic_regex_cnt;
    struct streams_group_topology_value_topic_info *state_changelog_topics; /* 0+ */
    int32_t state_changelog_topics_cnt;
    struct slice *repartition_sink_topics; /* 0+ */
    int32_t repartition_sink_topics_cnt;
    struct streams_group_topology_value_topic_info *repartition_source_topics; /* 0+ */
    int32_t repartition_source_topics_cnt;
    struct streams_group_topology_value_copartition_group *copartition_groups; /* 0+ */
    int32_t copartition_groups_cnt;
};

struct streams_group_topology_value {
    int32_t epoch; /* 0+ */
    struct streams_group_topology_value_subtopology *subtopologies; /* 0+ */
    int32_t subtopologies_cnt;
};

extern const struct wire_shape streams_group_topology_value_topic_config_shape;
extern const struct wire_shape streams_group_topology_value_topic_info_shape;
extern const struct wire_shape streams_group_topology_value_subtopology_shape;
extern const struct wire_shape streams_group_topology_value_copartition_group_shape;
extern const struct wire_msg streams_group_topology_value_wire; /* of struct streams_group_topology_value */

#endif
