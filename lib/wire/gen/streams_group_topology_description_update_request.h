/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* StreamsGroupTopologyDescriptionUpdateRequest, versions 0-0, flexible from 0 */
#ifndef WIRE_GEN_STREAMS_GROUP_TOPOLOGY_DESCRIPTION_UPDATE_REQUEST_H
#define WIRE_GEN_STREAMS_GROUP_TOPOLOGY_DESCRIPTION_UPDATE_REQUEST_H

#include "wire/wire.h"

struct streams_group_topology_description_update_request_topology_description_node {
    struct slice name; /* 0+ */
    int8_t node_type; /* 0+ */
    struct slice *source_topics; /* 0+ */
    int32_t source_topics_cnt;
    struct slice sink_topic; /* 0+, null 0+, default null */
    struct slice *stores; /* 0+ */
    int32_t stores_cnt;
    struct slice *successors; /* 0+ */
    int32_t successors_cnt;
};

struct streams_group_topology_description_update_request_topology_description_global_store {
    struct streams_group_topology_description_update_request_topology_description_node source; /* 0+ */
    struct streams_group_topology_description_update_request_topology_description_node processor; /* 0+ */
};

struct streams_group_topology_description_update_request_topology_description_subtopology {
    struct slice subtopology_id; /* 0+ */
    struct streams_group_topology_description_update_request_topology_description_node *nodes; /* 0+ */
    int32_t nodes_cnt;
};

struct streams_group_topology_description_update_request_topology_description {
    struct streams_group_topology_description_update_request_topology_description_subtopology *subtopologies; /* 0+ */
    int32_t subtopologies_cnt;
    struct streams_group_topology_description_update_request_topology_description_global_store *global_stores; /* 0+ */
    int32_t global_stores_cnt;
};

struct streams_group_topology_description_update_request {
    struct slice group_id; /* 0+ */
    struct slice member_id; /* 0+ */
    int32_t topology_epoch; /* 0+ */
    struct streams_group_topology_description_update_request_topology_description topology_description; /* 0+ */
};

extern const struct wire_shape streams_group_topology_description_update_request_topology_description_shape;
extern const struct wire_shape streams_group_topology_description_update_request_topology_description_subtopology_shape;
extern const struct wire_shape streams_group_topology_description_update_request_topology_description_global_store_shape;
extern const struct wire_shape streams_group_topology_description_update_request_topology_description_node_shape;
extern const struct wire_msg streams_group_topology_description_update_request_wire; /* of struct streams_group_topology_description_update_request */

#endif
