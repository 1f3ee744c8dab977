/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* FetchResponse, versions 0-18, flexible from 12 */
#ifndef WIRE_GEN_FETCH_RESPONSE_H
#define WIRE_GEN_FETCH_RESPONSE_H

#include "wire/wire.h"

struct fetch_response_node_endpoint {
    int32_t node_id; /* 16+ */
    struct slice host; /* 16+ */
    int32_t port; /* 16+ */
    struct slice rack; /* 16+, null 16+, default null */
};

struct fetch_response_aborted_transaction {
    int64_t producer_id; /* 4+ */
    int64_t first_offset; /* 4+ */
};

struct fetch_response_snapshot_id {
    int64_t end_offset; /* 0+, default -1 */
    int32_t epoch; /* 0+, default -1 */
};

struct fetch_response_leader_id_and_epoch {
    int32_t leader_id; /* 12+, default -1 */
    int32_t leader_epoch; /* 12+, default -1 */
};

struct fetch_response_epoch_end_offset {
    int32_t epoch; /* 12+, default -1 */
    int64_t end_offset; /* 12+, default -1 */
};

struct fetch_response_partition_data {
    int32_t partition_index; /* 0+ */
    int16_t error_code; /* 0+ */
    int64_t high_watermark; /* 0+ */
    int64_t last_stable_offset; /* 4+, default -1 */
    int64_t log_start_offset; /* 5+, default -1 */
    struct fetch_response_epoch_end_offset diverging_epoch; /* 12+, tag 0 */
    struct fetch_response_leader_id_and_epoch current_leader; /* 12+, tag 1 */
    struct fetch_response_snapshot_id snapshot_id; /* 12+, tag 2 */
    struct fetch_response_aborted_transaction *aborted_transactions; /* 4+, null 4+ */
    int32_t aborted_transactions_cnt;
    int32_t preferred_read_replica; /* 11+, default -1 */
    struct slice records; /* 0+ records, null 0+ */
};

struct fetch_response_fetchable_topic_response {
    struct slice topic; /* 0-12 */
    struct uuid topic_id; /* 13+ */
    struct fetch_response_partition_data *partitions; /* 0+ */
    int32_t partitions_cnt;
};

struct fetch_response {
    int32_t throttle_time_ms; /* 1+ */
    int16_t error_code; /* 7+ */
    int32_t session_id; /* 7+ */
    struct fetch_response_fetchable_topic_response *responses; /* 0+ */
    int32_t responses_cnt;
    struct fetch_response_node_endpoint *node_endpoints; /* 16+, tag 0 */
    int32_t node_endpoints_cnt;
    bool counts_durable; /* 12+, tag 10100 */
};

extern const struct wire_shape fetch_response_fetchable_topic_response_shape;
extern const struct wire_shape fetch_response_partition_data_shape;
extern const struct wire_shape fetch_response_epoch_end_offset_shape;
extern const struct wire_shape fetch_response_leader_id_and_epoch_shape;
extern const struct wire_shape fetch_response_snapshot_id_shape;
extern const struct wire_shape fetch_response_aborted_transaction_shape;
extern const struct wire_shape fetch_response_node_endpoint_shape;
extern const struct wire_msg fetch_response_wire; /* of struct fetch_response */

#endif
