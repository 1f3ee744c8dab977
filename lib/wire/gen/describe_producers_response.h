/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* DescribeProducersResponse, versions 0-0, flexible from 0 */
#ifndef WIRE_GEN_DESCRIBE_PRODUCERS_RESPONSE_H
#define WIRE_GEN_DESCRIBE_PRODUCERS_RESPONSE_H

#include "wire/wire.h"

struct describe_producers_response_producer_state {
    int64_t producer_id; /* 0+ */
    int32_t producer_epoch; /* 0+ */
    int32_t last_sequence; /* 0+, default -1 */
    int64_t last_timestamp; /* 0+, default -1 */
    int32_t coordinator_epoch; /* 0+ */
    int64_t current_txn_start_offset; /* 0+, default -1 */
};

struct describe_producers_response_partition_response {
    int32_t partition_index; /* 0+ */
    int16_t error_code; /* 0+ */
    struct slice error_message; /* 0+, null 0+, default null */
    struct describe_producers_response_producer_state *active_producers; /* 0+ */
    int32_t active_producers_cnt;
};

struct describe_producers_response_topic_response {
    struct slice name; /* 0+ */
    struct describe_producers_response_partition_response *partitions; /* 0+ */
    int32_t partitions_cnt;
};

struct describe_producers_response {
    int32_t throttle_time_ms; /* 0+ */
    struct describe_producers_response_topic_response *topics; /* 0+ */
    int32_t topics_cnt;
};

extern const struct wire_shape describe_producers_response_topic_response_shape;
extern const struct wire_shape describe_producers_response_partition_response_shape;
extern const struct wire_shape describe_producers_response_producer_state_shape;
extern const struct wire_msg describe_producers_response_wire; /* of struct describe_producers_response */

#endif
