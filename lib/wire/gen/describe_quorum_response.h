/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* DescribeQuorumResponse, versions 0-2, flexible from 0 */
#ifndef WIRE_GEN_DESCRIBE_QUORUM_RESPONSE_H
#define WIRE_GEN_DESCRIBE_QUORUM_RESPONSE_H

#include "wire/wire.h"

struct describe_quorum_response_listener {
    struct slice name; /* 2+ */
    struct slice host; /* 2+ */
    uint16_t port; /* 2+ */
};

struct describe_quorum_response_node {
    int32_t node_id; /* 2+ */
    struct describe_quorum_response_listener *listeners; /* 2+ */
    int32_t listeners_cnt;
};

struct describe_quorum_response_replica_state {
    int32_t replica_id; /* 0+ */
    struct uuid replica_directory_id; /* 2+ */
    int64_t log_end_offset; /* 0+ */
    int64_t last_fetch_timestamp; /* 1+, default -1 */
    int64_t last_caught_up_timestamp; /* 1+, default -1 */
};

struct describe_quorum_response_partition_data {
    int32_t partition_index; /* 0+ */
    int16_t error_code; /* 0+ */
    struct slice error_message; /* 2+, null 2+ */
    int32_t leader_id; /* 0+ */
    int32_t leader_epoch; /* 0+ */
    int64_t high_watermark; /* 0+ */
    struct describe_quorum_response_replica_state *current_voters; /* 0+ */
    int32_t current_voters_cnt;
    struct describe_quorum_response_replica_state *observers; /* 0+ */
    int32_t observers_cnt;
};

struct describe_quorum_response_topic_data {
    struct slice topic_name; /* 0+ */
    struct describe_quorum_response_partition_data *partitions; /* 0+ */
    int32_t partitions_cnt;
};

struct describe_quorum_response {
    int16_t error_code; /* 0+ */
    struct slice error_message; /* 2+, null 2+ */
    struct describe_quorum_response_topic_data *topics; /* 0+ */
    int32_t topics_cnt;
    struct describe_quorum_response_node *nodes; /* 2+ */
    int32_t nodes_cnt;
};

extern const struct wire_shape describe_quorum_response_replica_state_shape;
extern const struct wire_shape describe_quorum_response_topic_data_shape;
extern const struct wire_shape describe_quorum_response_partition_data_shape;
extern const struct wire_shape describe_quorum_response_node_shape;
extern const struct wire_shape describe_quorum_response_listener_shape;
extern const struct wire_msg describe_quorum_response_wire; /* of struct describe_quorum_response */

#endif
