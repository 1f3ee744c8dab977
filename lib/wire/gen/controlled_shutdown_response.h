/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* ControlledShutdownResponse, versions 0-3, flexible from 3; gone in Kafka 4 */
#ifndef WIRE_GEN_CONTROLLED_SHUTDOWN_RESPONSE_H
#define WIRE_GEN_CONTROLLED_SHUTDOWN_RESPONSE_H

#include "wire/wire.h"

struct controlled_shutdown_response_remaining_partition {
    struct slice topic_name; /* 0+ */
    int32_t partition_index; /* 0+ */
};

struct controlled_shutdown_response {
    int16_t error_code; /* 0+ */
    struct controlled_shutdown_response_remaining_partition *remaining_partitions; /* 0+ */
    int32_t remaining_partitions_cnt;
};

extern const struct wire_shape controlled_shutdown_response_remaining_partition_shape;
extern const struct wire_msg controlled_shutdown_response_wire; /* of struct controlled_shutdown_response */

#endif
