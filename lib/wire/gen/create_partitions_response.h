/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* CreatePartitionsResponse, versions 0-3, flexible from 2 */
#ifndef WIRE_GEN_CREATE_PARTITIONS_RESPONSE_H
#define WIRE_GEN_CREATE_PARTITIONS_RESPONSE_H

#include "wire/wire.h"

struct create_partitions_response_create_partitions_topic_result {
    struct slice name; /* 0+ */
    int16_t error_code; /* 0+ */
    struct slice error_message; /* 0+, null 0+, default null */
};

struct create_partitions_response {
    int32_t throttle_time_ms; /* 0+ */
    struct create_partitions_response_create_partitions_topic_result *results; /* 0+ */
    int32_t results_cnt;
};

extern const struct wire_shape create_partitions_response_create_partitions_topic_result_shape;
extern const struct wire_msg create_partitions_response_wire; /* of struct create_partitions_response */

#endif
