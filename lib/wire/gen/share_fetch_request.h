/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* ShareFetchRequest, versions 0-2, flexible from 0 */
#ifndef WIRE_GEN_SHARE_FETCH_REQUEST_H
#define WIRE_GEN_SHARE_FETCH_REQUEST_H

#include "wire/wire.h"

struct share_fetch_request_forgotten_topic {
    struct uuid topic_id; /* 0+ */
    int32_t *partitions; /* 0+ */
    int32_t partitions_cnt;
};

struct share_fetch_request_acknowledgement_batch {
    int64_t first_offset; /* 0+ */
    int64_t last_offset; /* 0+ */
    int8_t *acknowledge_types; /* 0+ */
    int32_t acknowledge_types_cnt;
};

struct share_fetch_request_fetch_partition {
    int32_t partition_index; /* 0+ */
    int32_t partition_max_bytes; /* 0 */
    struct share_fetch_request_acknowledgement_batch *acknowledgement_batches; /* 0+ */
    int32_t acknowledgement_batches_cnt;
};

struct share_fetch_request_fetch_topic {
    struct uuid topic_id; /* 0+ */
    struct share_fetch_request_fetch_partition *partitions; /* 0+ */
    int32_t partitions_cnt;
};

struct share_fetch_request {
    struct slice group_id; /* 0+, null 0+, default null */
    struct slice member_id; /* 0+, null 0+ */
    int32_t share_session_epoch; /* 0+ */
    int32_t max_wait_ms; /* 0+ */
    int32_t min_bytes; /* 0+ */
    int32_t max_bytes; /* 0+, default 0x7fffffff */
    int32_t max_records; /* 1+ */
    int32_t batch_size; /* 1+ */
    int8_t share_acquire_mode; /* 2+ */
    bool is_renew_ack; /* 2+ */
    struct share_fetch_request_fetch_topic *topics; /* 0+ */
    int32_t topics_cnt;
    struct share_fetch_request_forgotten_topic *forgotten_topics_data; /* 0+ */
    int32_t forgotten_topics_data_cnt;
};

extern const struct wire_shape share_fetch_request_fetch_topic_shape;
extern const struct wire_shape share_fetch_request_fetch_partition_shape;
extern const struct wire_shape share_fetch_request_acknowledgement_batch_shape;
extern const struct wire_shape share_fetch_request_forgotten_topic_shape;
extern const struct wire_msg share_fetch_request_wire; /* of struct share_fetch_request */

#endif
