/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* ListPartitionReassignmentsResponse, versions 0-0, flexible from 0 */
#ifndef WIRE_GEN_LIST_PARTITION_REASSIGNMENTS_RESPONSE_H
#define WIRE_GEN_LIST_PARTITION_REASSIGNMENTS_RESPONSE_H

#include "wire/wire.h"

struct list_partition_reassignments_response_ongoing_partition_reassignment {
    int32_t partition_index; /* 0+ */
    int32_t *replicas; /* 0+ */
    int32_t replicas_cnt;
    int32_t *adding_replicas; /* 0+ */
    int32_t adding_replicas_cnt;
    int32_t *removing_replicas; /* 0+ */
    int32_t removing_replicas_cnt;
};

struct list_partition_reassignments_response_ongoing_topic_reassignment {
    struct slice name; /* 0+ */
    struct list_partition_reassignments_response_ongoing_partition_reassignment *partitions; /* 0+ */
    int32_t partitions_cnt;
};

struct list_partition_reassignments_response {
    int32_t throttle_time_ms; /* 0+ */
    int16_t error_code; /* 0+ */
    struct slice error_message; /* 0+, null 0+ */
    struct list_partition_reassignments_response_ongoing_topic_reassignment *topics; /* 0+ */
    int32_t topics_cnt;
};

extern const struct wire_shape list_partition_reassignments_response_ongoing_topic_reassignment_shape;
extern const struct wire_shape list_partition_reassignments_response_ongoing_partition_reassignment_shape;
extern const struct wire_msg list_partition_reassignments_response_wire; /* of struct list_partition_reassignments_response */

#endif
