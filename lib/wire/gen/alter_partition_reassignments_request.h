/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* AlterPartitionReassignmentsRequest, versions 0-1, flexible from 0 */
#ifndef WIRE_GEN_ALTER_PARTITION_REASSIGNMENTS_REQUEST_H
#define WIRE_GEN_ALTER_PARTITION_REASSIGNMENTS_REQUEST_H

#include "wire/wire.h"

struct alter_partition_reassignments_request_reassignable_partition {
    int32_t partition_index; /* 0+ */
    int32_t *replicas; /* 0+, null 0+, default null */
    int32_t replicas_cnt;
};

struct alter_partition_reassignments_request_reassignable_topic {
    struct slice name; /* 0+ */
    struct alter_partition_reassignments_request_reassignable_partition *partitions; /* 0+ */
    int32_t partitions_cnt;
};

struct alter_partition_reassignments_request {
    int32_t timeout_ms; /* 0+, default 60000 */
    bool allow_replication_factor_change; /* 1+, default true */
    struct alter_partition_reassignments_request_reassignable_topic *topics; /* 0+ */
    int32_t topics_cnt;
};

extern const struct wire_shape alter_partition_reassignments_request_reassignable_topic_shape;
extern const struct wire_shape alter_partition_reassignments_request_reassignable_partition_shape;
extern const struct wire_msg alter_partition_reassignments_request_wire; /* of struct alter_partition_reassignments_request */

#endif
