/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* ShareFetchResponse, versions 0-2, flexible from 0 */
#ifndef WIRE_GEN_SHARE_FETCH_RESPONSE_H
#define WIRE_GEN_SHARE_FETCH_RESPONSE_H

#include "wire/wire.h"

struct share_fetch_response_node_endpoint {
    int32_t node_id; /* 0+ */
    struct slice host; /* 0+ */
    int32_t port; /* 0+ */
    struct slice rack; /* 0+, null 0+, default null */
};

struct share_fetch_response_acquired_records {
    int64_t first_offset; /* 0+ */
    int64_t last_offset; /* 0+ */
    int16_t delivery_count; /* 0+ */
};

struct share_fetch_response_leader_id_and_epoch {
    int32_t leader_id; /* 0+ */
    int32_t leader_epoch; /* 0+ */
};

struct share_fetch_response_partition_data {
    int32_t partition_index; /* 0+ */
    int16_t error_code; /* 0+ */
    struct slice error_message; /* 0+, null 0+, default null */
    int16_t acknowledge_error_code; /* 0+ */
    struct slice acknowledge_error_message; /* 0+, null 0+, default null */
    struct share_fetch_response_leader_id_and_epoch current_leader; /* 0+ */
    struct slice records; /* 0+ records, null 0 */
    struct share_fetch_response_acquired_records *acquired_records; /* 0+ */
    int32_t acquired_records_cnt;
};

struct share_fetch_response_share_fetchable_topic_response {
    struct uuid topic_id; /* 0+ */
    struct share_fetch_response_partition_data *partitions; /* 0+ */
    int32_t partitions_cnt;
};

struct share_fetch_response {
    int32_t throttle_time_ms; /* 0+ */
    int16_t error_code; /* 0+ */
    struct slice error_message; /* 0+, null 0+, default null */
    int32_t acquisition_lock_timeout_ms; /* 1+ */
    struct share_fetch_response_share_fetchable_topic_response *responses; /* 0+ */
    int32_t responses_cnt;
    struct share_fetch_response_node_endpoint *node_endpoints; /* 0+ */
    int32_t node_endpoints_cnt;
};

extern const struct wire_shape share_fetch_response_share_fetchable_topic_response_shape;
extern const struct wire_shape share_fetch_response_partition_data_shape;
extern const struct wire_shape share_fetch_response_leader_id_and_epoch_shape;
extern const struct wire_shape share_fetch_response_acquired_records_shape;
extern const struct wire_shape share_fetch_response_node_endpoint_shape;
extern const struct wire_msg share_fetch_response_wire; /* of struct share_fetch_response */

#endif
