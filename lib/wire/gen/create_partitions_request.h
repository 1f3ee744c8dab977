/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* CreatePartitionsRequest, versions 0-3, flexible from 2 */
#ifndef WIRE_GEN_CREATE_PARTITIONS_REQUEST_H
#define WIRE_GEN_CREATE_PARTITIONS_REQUEST_H

#include "wire/wire.h"

struct create_partitions_request_create_partitions_assignment {
    int32_t *broker_ids; /* 0+ */
    int32_t broker_ids_cnt;
};

struct create_partitions_request_create_partitions_topic {
    struct slice name; /* 0+ */
    int32_t count; /* 0+ */
    struct create_partitions_request_create_partitions_assignment *assignments; /* 0+, null 0+ */
    int32_t assignments_cnt;
};

struct create_partitions_request {
    struct create_partitions_request_create_partitions_topic *topics; /* 0+ */
    int32_t topics_cnt;
    int32_t timeout_ms; /* 0+ */
    bool validate_only; /* 0+ */
};

extern const struct wire_shape create_partitions_request_create_partitions_topic_shape;
extern const struct wire_shape create_partitions_request_create_partitions_assignment_shape;
extern const struct wire_msg create_partitions_request_wire; /* of struct create_partitions_request */

#endif
