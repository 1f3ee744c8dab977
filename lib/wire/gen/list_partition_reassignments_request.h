/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* ListPartitionReassignmentsRequest, versions 0-0, flexible from 0 */
#ifndef WIRE_GEN_LIST_PARTITION_REASSIGNMENTS_REQUEST_H
#define WIRE_GEN_LIST_PARTITION_REASSIGNMENTS_REQUEST_H

#include "wire/wire.h"

struct list_partition_reassignments_request_list_partition_reassignments_topics {
    struct slice name; /* 0+ */
    int32_t *partition_indexes; /* 0+ */
    int32_t partition_indexes_cnt;
};

struct list_partition_reassignments_request {
    int32_t timeout_ms; /* 0+, default 60000 */
    struct list_partition_reassignments_request_list_partition_reassignments_topics *topics; /* 0+, null 0+, default null */
    int32_t topics_cnt;
};

extern const struct wire_shape list_partition_reassignments_request_list_partition_reassignments_topics_shape;
extern const struct wire_msg list_partition_reassignments_request_wire; /* of struct list_partition_reassignments_request */

#endif
