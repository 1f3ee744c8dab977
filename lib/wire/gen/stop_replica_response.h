/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* StopReplicaResponse, versions 0-4, flexible from 2; gone in Kafka 4 */
#ifndef WIRE_GEN_STOP_REPLICA_RESPONSE_H
#define WIRE_GEN_STOP_REPLICA_RESPONSE_H

#include "wire/wire.h"

struct stop_replica_response_stop_replica_partition_error {
    struct slice topic_name; /* 0+ */
    int32_t partition_index; /* 0+ */
    int16_t error_code; /* 0+ */
};

struct stop_replica_response {
    int16_t error_code; /* 0+ */
    struct stop_replica_response_stop_replica_partition_error *partition_errors; /* 0+ */
    int32_t partition_errors_cnt;
};

extern const struct wire_shape stop_replica_response_stop_replica_partition_error_shape;
extern const struct wire_msg stop_replica_response_wire; /* of struct stop_replica_response */

#endif
