/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* MetadataResponse, versions 0-13, flexible from 9 */
#ifndef WIRE_GEN_METADATA_RESPONSE_H
#define WIRE_GEN_METADATA_RESPONSE_H

#include "wire/wire.h"

struct metadata_response_metadata_response_partition {
    int16_t error_code; /* 0+ */
    int32_t partition_index; /* 0+ */
    int32_t leader_id; /* 0+ */
    int32_t leader_epoch; /* 7+, default -1 */
    int32_t *replica_nodes; /* 0+ */
    int32_t replica_nodes_cnt;
    int32_t *isr_nodes; /* 0+ */
    int32_t isr_nodes_cnt;
    int32_t *offline_replicas; /* 5+ */
    int32_t offline_replicas_cnt;
};

struct metadata_response_metadata_response_topic {
    int16_t error_code; /* 0+ */
    struct slice name; /* 0+, null 12+ */
    struct uuid topic_id; /* 10+ */
    bool is_internal; /* 1+ */
    struct metadata_response_metadata_response_partition *partitions; /* 0+ */
    int32_t partitions_cnt;
    int32_t topic_authorized_operations; /* 8+, default -2147483648 */
};

struct metadata_response_metadata_response_broker {
    int32_t node_id; /* 0+ */
    struct slice host; /* 0+ */
    int32_t port; /* 0+ */
    struct slice rack; /* 1+, null 1+, default null */
};

struct metadata_response {
    int32_t throttle_time_ms; /* 3+ */
    struct metadata_response_metadata_response_broker *brokers; /* 0+ */
    int32_t brokers_cnt;
    struct slice cluster_id; /* 2+, null 2+, default null */
    int32_t controller_id; /* 1+, default -1 */
    struct metadata_response_metadata_response_topic *topics; /* 0+ */
    int32_t topics_cnt;
    int32_t cluster_authorized_operations; /* 8-10, default -2147483648 */
    int16_t error_code; /* 13+ */
};

extern const struct wire_shape metadata_response_metadata_response_broker_shape;
extern const struct wire_shape metadata_response_metadata_response_topic_shape;
extern const struct wire_shape metadata_response_metadata_response_partition_shape;
extern const struct wire_msg metadata_response_wire; /* of struct metadata_response */

#endif
