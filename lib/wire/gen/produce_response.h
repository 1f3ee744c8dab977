/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* ProduceResponse, versions 0-13, flexible from 9 */
#ifndef WIRE_GEN_PRODUCE_RESPONSE_H
#define WIRE_GEN_PRODUCE_RESPONSE_H

#include "wire/wire.h"

struct produce_response_node_endpoint {
    int32_t node_id; /* 10+ */
    struct slice host; /* 10+ */
    int32_t port; /* 10+ */
    struct slice rack; /* 10+, null 10+, default null */
};

struct produce_response_leader_id_and_epoch {
    int32_t leader_id; /* 10+, default -1 */
    int32_t leader_epoch; /* 10+, default -1 */
};

struct produce_response_batch_index_and_error_message {
    int32_t batch_index; /* 8+ */
    struct slice batch_index_error_message; /* 8+, null 8+, default null */
};

struct produce_response_partition_produce_response {
    int32_t index; /* 0+ */
    int16_t error_code; /* 0+ */
    int64_t base_offset; /* 0+ */
    int64_t log_append_time_ms; /* 2+, default -1 */
    int64_t log_start_offset; /* 5+, default -1 */
    struct produce_response_batch_index_and_error_message *record_errors; /* 8+ */
    int32_t record_errors_cnt;
    struct slice error_message; /* 8+, null 8+, default null */
    struct produce_response_leader_id_and_epoch current_leader; /* 10+, tag 0 */
};

struct produce_response_topic_produce_response {
    struct slice name; /* 0-12 */
    struct uuid topic_id; /* 13+ */
    struct produce_response_partition_produce_response *partition_responses; /* 0+ */
    int32_t partition_responses_cnt;
};

struct produce_response {
    struct produce_response_topic_produce_response *responses; /* 0+ */
    int32_t responses_cnt;
    int32_t throttle_time_ms; /* 1+ */
    struct produce_response_node_endpoint *node_endpoints; /* 10+, tag 0 */
    int32_t node_endpoints_cnt;
};

extern const struct wire_shape produce_response_topic_produce_response_shape;
extern const struct wire_shape produce_response_partition_produce_response_shape;
extern const struct wire_shape produce_response_batch_index_and_error_message_shape;
extern const struct wire_shape produce_response_leader_id_and_epoch_shape;
extern const struct wire_shape produce_response_node_endpoint_shape;
extern const struct wire_msg produce_response_wire; /* of struct produce_response */

#endif
