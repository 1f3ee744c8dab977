/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* AlterPartitionReassignmentsResponse, versions 0-1, flexible from 0 */
#ifndef WIRE_GEN_ALTER_PARTITION_REASSIGNMENTS_RESPONSE_H
#define WIRE_GEN_ALTER_PARTITION_REASSIGNMENTS_RESPONSE_H

#include "wire/wire.h"

struct alter_partition_reassignments_response_reassignable_partition_response {
    int32_t partition_index; /* 0+ */
    int16_t error_code; /* 0+ */
    struct slice error_message; /* 0+, null 0+ */
};

struct alter_partition_reassignments_response_reassignable_topic_response {
    struct slice name; /* 0+ */
    struct alter_partition_reassignments_response_reassignable_partition_response *partitions; /* 0+ */
    int32_t partitions_cnt;
};

struct alter_partition_reassignments_response {
    int32_t throttle_time_ms; /* 0+ */
    bool allow_replication_factor_change; /* 1+, default true */
    int16_t error_code; /* 0+ */
    struct slice error_message; /* 0+, null 0+ */
    struct alter_partition_reassignments_response_reassignable_topic_response *responses; /* 0+ */
    int32_t responses_cnt;
};

extern const struct wire_shape alter_partition_reassignments_response_reassignable_topic_response_shape;
extern const struct wire_shape alter_partition_reassignments_response_reassignable_partition_response_shape;
extern const struct wire_msg alter_partition_reassignments_response_wire; /* of struct alter_partition_reassignments_response */

#endif
