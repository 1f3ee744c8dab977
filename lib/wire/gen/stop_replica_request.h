/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* StopReplicaRequest, versions 0-4, flexible from 2; gone in Kafka 4 */
#ifndef WIRE_GEN_STOP_REPLICA_REQUEST_H
#define WIRE_GEN_STOP_REPLICA_REQUEST_H

#include "wire/wire.h"

struct stop_replica_request_stop_replica_partition_state {
    int32_t partition_index; /* 3+ */
    int32_t leader_epoch; /* 3+, default -1 */
    bool delete_partition; /* 3+ */
};

struct stop_replica_request_stop_replica_topic_state {
    struct slice topic_name; /* 3+ */
    struct stop_replica_request_stop_replica_partition_state *partition_states; /* 3+ */
    int32_t partition_states_cnt;
};

struct stop_replica_request_stop_replica_topic_v1 {
    struct slice name; /* 1-2 */
    int32_t *partition_indexes; /* 1-2 */
    int32_t partition_indexes_cnt;
};

struct stop_replica_request_stop_replica_partition_v0 {
    struct slice topic_name; /* 0 */
    int32_t partition_index; /* 0 */
};

struct stop_replica_request {
    int32_t controller_id; /* 0+ */
    bool is_kraft_controller; /* 4+ */
    int32_t controller_epoch; /* 0+ */
    int64_t broker_epoch; /* 1+, default -1 */
    bool delete_partitions; /* 0-2 */
    struct stop_replica_request_stop_replica_partition_v0 *ungrouped_partitions; /* 0 */
    int32_t ungrouped_partitions_cnt;
    struct stop_replica_request_stop_replica_topic_v1 *topics; /* 1-2 */
    int32_t topics_cnt;
    struct stop_replica_request_stop_replica_topic_state *topic_states; /* 3+ */
    int32_t topic_states_cnt;
};

extern const struct wire_shape stop_replica_request_stop_replica_partition_v0_shape;
extern const struct wire_shape stop_replica_request_stop_replica_topic_v1_shape;
extern const struct wire_shape stop_replica_request_stop_replica_topic_state_shape;
extern const struct wire_shape stop_replica_request_stop_replica_partition_state_shape;
extern const struct wire_msg stop_replica_request_wire; /* of struct stop_replica_request */

#endif
