/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* ListOffsetsRequest, versions 0-11, flexible from 6 */
#ifndef WIRE_GEN_LIST_OFFSETS_REQUEST_H
#define WIRE_GEN_LIST_OFFSETS_REQUEST_H

#include "wire/wire.h"

struct list_offsets_request_list_offsets_partition {
    int32_t partition_index; /* 0+ */
    int32_t current_leader_epoch; /* 4+, default -1 */
    int64_t timestamp; /* 0+ */
    int32_t max_num_offsets; /* 0, default 1 */
};

struct list_offsets_request_list_offsets_topic {
    struct slice name; /* 0+ */
    struct list_offsets_request_list_offsets_partition *partitions; /* 0+ */
    int32_t partitions_cnt;
};

struct list_offsets_request {
    int32_t replica_id; /* 0+ */
    int8_t isolation_level; /* 2+ */
    struct list_offsets_request_list_offsets_topic *topics; /* 0+ */
    int32_t topics_cnt;
    int32_t timeout_ms; /* 10+ */
};

extern const struct wire_shape list_offsets_request_list_offsets_topic_shape;
extern const struct wire_shape list_offsets_request_list_offsets_partition_shape;
extern const struct wire_msg list_offsets_request_wire; /* of struct list_offsets_request */

#endif
