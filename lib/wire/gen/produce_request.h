/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* ProduceRequest, versions 0-13, flexible from 9 */
#ifndef WIRE_GEN_PRODUCE_REQUEST_H
#define WIRE_GEN_PRODUCE_REQUEST_H

#include "wire/wire.h"

struct produce_request_partition_produce_data {
    int32_t index; /* 0+ */
    struct slice records; /* 0+ records, null 0+ */
};

struct produce_request_topic_produce_data {
    struct slice name; /* 0-12 */
    struct uuid topic_id; /* 13+ */
    struct produce_request_partition_produce_data *partition_data; /* 0+ */
    int32_t partition_data_cnt;
};

struct produce_request {
    struct slice transactional_id; /* 3+, null 3+, default null */
    int16_t acks; /* 0+ */
    int32_t timeout_ms; /* 0+ */
    struct produce_request_topic_produce_data *topic_data; /* 0+ */
    int32_t topic_data_cnt;
};

extern const struct wire_shape produce_request_topic_produce_data_shape;
extern const struct wire_shape produce_request_partition_produce_data_shape;
extern const struct wire_msg produce_request_wire; /* of struct produce_request */

#endif
