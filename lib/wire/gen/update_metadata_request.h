/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* UpdateMetadataRequest, versions 0-8, flexible from 6; gone in Kafka 4 */
#ifndef WIRE_GEN_UPDATE_METADATA_REQUEST_H
#define WIRE_GEN_UPDATE_METADATA_REQUEST_H

#include "wire/wire.h"

struct update_metadata_request_update_metadata_endpoint {
    int32_t port; /* 1+ */
    struct slice host; /* 1+ */
    struct slice listener; /* 3+ */
    int16_t security_protocol; /* 1+ */
};

struct update_metadata_request_update_metadata_broker {
    int32_t id; /* 0+ */
    struct slice v0_host; /* 0 */
    int32_t v0_port; /* 0 */
    struct update_metadata_request_update_metadata_endpoint *endpoints; /* 1+ */
    int32_t endpoints_cnt;
    struct slice rack; /* 2+, null 0+ */
};

struct update_metadata_request_update_metadata_partition_state {
    struct slice topic_name; /* 0-4 */
    int32_t partition_index; /* 0+ */
    int32_t controller_epoch; /* 0+ */
    int32_t leader; /* 0+ */
    int32_t leader_epoch; /* 0+ */
    int32_t *isr; /* 0+ */
    int32_t isr_cnt;
    int32_t zk_version; /* 0+ */
    int32_t *replicas; /* 0+ */
    int32_t replicas_cnt;
    int32_t *offline_replicas; /* 4+ */
    int32_t offline_replicas_cnt;
};

struct update_metadata_request_update_metadata_topic_state {
    struct slice topic_name; /* 5+ */
    struct uuid topic_id; /* 7+ */
    struct update_metadata_request_update_metadata_partition_state *partition_states; /* 5+ */
    int32_t partition_states_cnt;
};

struct update_metadata_request {
    int32_t controller_id; /* 0+ */
    bool is_kraft_controller; /* 8+ */
    int8_t type; /* 8+, tag 0 */
    int32_t controller_epoch; /* 0+ */
    int64_t broker_epoch; /* 5+, default -1 */
    struct update_metadata_request_update_metadata_partition_state *ungrouped_partition_states; /* 0-4 */
    int32_t ungrouped_partition_states_cnt;
    struct update_metadata_request_update_metadata_topic_state *topic_states; /* 5+ */
    int32_t topic_states_cnt;
    struct update_metadata_request_update_metadata_broker *live_brokers; /* 0+ */
    int32_t live_brokers_cnt;
};

extern const struct wire_shape update_metadata_request_update_metadata_partition_state_shape;
extern const struct wire_shape update_metadata_request_update_metadata_topic_state_shape;
extern const struct wire_shape update_metadata_request_update_metadata_broker_shape;
extern const struct wire_shape update_metadata_request_update_metadata_endpoint_shape;
extern const struct wire_msg update_metadata_request_wire; /* of struct update_metadata_request */

#endif
