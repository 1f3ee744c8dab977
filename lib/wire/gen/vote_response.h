/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* VoteResponse, versions 0-2, flexible from 0 */
#ifndef WIRE_GEN_VOTE_RESPONSE_H
#define WIRE_GEN_VOTE_RESPONSE_H

#include "wire/wire.h"

struct vote_response_node_endpoint {
    int32_t node_id; /* 1+ */
    struct slice host; /* 1+ */
    uint16_t port; /* 1+ */
};

struct vote_response_partition_data {
    int32_t partition_index; /* 0+ */
    int16_t error_code; /* 0+ */
    int32_t leader_id; /* 0+ */
    int32_t leader_epoch; /* 0+ */
    bool vote_granted; /* 0+ */
};

struct vote_response_topic_data {
    struct slice topic_name; /* 0+ */
    struct vote_response_partition_data *partitions; /* 0+ */
    int32_t partitions_cnt;
};

struct vote_response {
    int16_t error_code; /* 0+ */
    struct vote_response_topic_data *topics; /* 0+ */
    int32_t topics_cnt;
    struct vote_response_node_endpoint *node_endpoints; /* 1+, tag 0 */
    int32_t node_endpoints_cnt;
};

extern const struct wire_shape vote_response_topic_data_shape;
extern const struct wire_shape vote_response_partition_data_shape;
extern const struct wire_shape vote_response_node_endpoint_shape;
extern const struct wire_msg vote_response_wire; /* of struct vote_response */

#endif
