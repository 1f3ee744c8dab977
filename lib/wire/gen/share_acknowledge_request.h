/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* ShareAcknowledgeRequest, versions 0-2, flexible from 0 */
#ifndef WIRE_GEN_SHARE_ACKNOWLEDGE_REQUEST_H
#define WIRE_GEN_SHARE_ACKNOWLEDGE_REQUEST_H

#include "wire/wire.h"

struct share_acknowledge_request_acknowledgement_batch {
    int64_t first_offset; /* 0+ */
    int64_t last_offset; /* 0+ */
    int8_t *acknowledge_types; /* 0+ */
    int32_t acknowledge_types_cnt;
};

struct share_acknowledge_request_acknowledge_partition {
    int32_t partition_index; /* 0+ */
    struct share_acknowledge_request_acknowledgement_batch *acknowledgement_batches; /* 0+ */
    int32_t acknowledgement_batches_cnt;
};

struct share_acknowledge_request_acknowledge_topic {
    struct uuid topic_id; /* 0+ */
    struct share_acknowledge_request_acknowledge_partition *partitions; /* 0+ */
    int32_t partitions_cnt;
};

struct share_acknowledge_request {
    struct slice group_id; /* 0+, null 0+, default null */
    struct slice member_id; /* 0+, null 0+ */
    int32_t share_session_epoch; /* 0+ */
    bool is_renew_ack; /* 2+ */
    struct share_acknowledge_request_acknowledge_topic *topics; /* 0+ */
    int32_t topics_cnt;
};

extern const struct wire_shape share_acknowledge_request_acknowledge_topic_shape;
extern const struct wire_shape share_acknowledge_request_acknowledge_partition_shape;
extern const struct wire_shape share_acknowledge_request_acknowledgement_batch_shape;
extern const struct wire_msg share_acknowledge_request_wire; /* of struct share_acknowledge_request */

#endif
