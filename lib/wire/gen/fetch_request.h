/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* FetchRequest, versions 0-18, flexible from 12 */
#ifndef WIRE_GEN_FETCH_REQUEST_H
#define WIRE_GEN_FETCH_REQUEST_H

#include "wire/wire.h"

struct fetch_request_forgotten_topic {
    struct slice topic; /* 7-12 */
    struct uuid topic_id; /* 13+ */
    int32_t *partitions; /* 7+ */
    int32_t partitions_cnt;
};

struct fetch_request_fetch_partition {
    int32_t partition; /* 0+ */
    int32_t current_leader_epoch; /* 9+, default -1 */
    int64_t fetch_offset; /* 0+ */
    int32_t last_fetched_epoch; /* 12+, default -1 */
    int64_t log_start_offset; /* 5+, default -1 */
    int32_t partition_max_bytes; /* 0+ */
    struct uuid replica_directory_id; /* 17+, tag 0 */
    int64_t high_watermark; /* 18+, tag 1, default 9223372036854775807 */
    int64_t durable_offset; /* 12+, tag 10100, default -1 */
};

struct fetch_request_fetch_topic {
    struct slice topic; /* 0-12 */
    struct uuid topic_id; /* 13+ */
    struct fetch_request_fetch_partition *partitions; /* 0+ */
    int32_t partitions_cnt;
};

struct fetch_request_replica_state {
    int32_t replica_id; /* 15+, default -1 */
    int64_t replica_epoch; /* 15+, default -1 */
};

struct fetch_request {
    struct slice cluster_id; /* 12+, null 12+, tag 0, default null */
    int32_t replica_id; /* 0-14, default -1 */
    struct fetch_request_replica_state replica_state; /* 15+, tag 1 */
    int32_t max_wait_ms; /* 0+ */
    int32_t min_bytes; /* 0+ */
    int32_t max_bytes; /* 3+, default 0x7fffffff */
    int8_t isolation_level; /* 4+ */
    int32_t session_id; /* 7+ */
    int32_t session_epoch; /* 7+, default -1 */
    struct fetch_request_fetch_topic *topics; /* 0+ */
    int32_t topics_cnt;
    struct fetch_request_forgotten_topic *forgotten_topics_data; /* 7+ */
    int32_t forgotten_topics_data_cnt;
    struct slice rack_id; /* 11+ */
};

extern const struct wire_shape fetch_request_replica_state_shape;
extern const struct wire_shape fetch_request_fetch_topic_shape;
extern const struct wire_shape fetch_request_fetch_partition_shape;
extern const struct wire_shape fetch_request_forgotten_topic_shape;
extern const struct wire_msg fetch_request_wire; /* of struct fetch_request */

#endif
