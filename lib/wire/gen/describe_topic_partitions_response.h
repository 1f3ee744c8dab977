/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* DescribeTopicPartitionsResponse, versions 0-0, flexible from 0 */
#ifndef WIRE_GEN_DESCRIBE_TOPIC_PARTITIONS_RESPONSE_H
#define WIRE_GEN_DESCRIBE_TOPIC_PARTITIONS_RESPONSE_H

#include "wire/wire.h"

struct describe_topic_partitions_response_cursor {
    struct slice topic_name; /* 0+ */
    int32_t partition_index; /* 0+ */
};

struct describe_topic_partitions_response_describe_topic_partitions_response_partition {
    int16_t error_code; /* 0+ */
    int32_t partition_index; /* 0+ */
    int32_t leader_id; /* 0+ */
    int32_t leader_epoch; /* 0+, default -1 */
    int32_t *replica_nodes; /* 0+ */
    int32_t replica_nodes_cnt;
    int32_t *isr_nodes; /* 0+ */
    int32_t isr_nodes_cnt;
    int32_t *eligible_leader_replicas; /* 0+, null 0+, default null */
    int32_t eligible_leader_replicas_cnt;
    int32_t *last_known_elr; /* 0+, null 0+, default null */
    int32_t last_known_elr_cnt;
    int32_t *offline_replicas; /* 0+ */
    int32_t offline_replicas_cnt;
};

struct describe_topic_partitions_response_describe_topic_partitions_response_topic {
    int16_t error_code; /* 0+ */
    struct slice name; /* 0+, null 0+ */
    struct uuid topic_id; /* 0+ */
    bool is_internal; /* 0+ */
    struct describe_topic_partitions_response_describe_topic_partitions_response_partition *partitions; /* 0+ */
    int32_t partitions_cnt;
    int32_t topic_authorized_operations; /* 0+, default -2147483648 */
};

struct describe_topic_partitions_response {
    int32_t throttle_time_ms; /* 0+ */
    struct describe_topic_partitions_response_describe_topic_partitions_response_topic *topics; /* 0+ */
    int32_t topics_cnt;
    const struct describe_topic_partitions_response_cursor *next_cursor; /* 0+, null 0+, default null */
};

extern const struct wire_shape describe_topic_partitions_response_describe_topic_partitions_response_topic_shape;
extern const struct wire_shape describe_topic_partitions_response_describe_topic_partitions_response_partition_shape;
extern const struct wire_shape describe_topic_partitions_response_cursor_shape;
extern const struct wire_msg describe_topic_partitions_response_wire; /* of struct describe_topic_partitions_response */

#endif
