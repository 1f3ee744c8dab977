/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* OffsetDeleteRequest, versions 0-0 */
#ifndef WIRE_GEN_OFFSET_DELETE_REQUEST_H
#define WIRE_GEN_OFFSET_DELETE_REQUEST_H

#include "wire/wire.h"

struct offset_delete_request_offset_delete_request_partition {
    int32_t partition_index; /* 0+ */
};

struct offset_delete_request_offset_delete_request_topic {
    struct slice name; /* 0+ */
    struct offset_delete_request_offset_delete_request_partition *partitions; /* 0+ */
    int32_t partitions_cnt;
};

struct offset_delete_request {
    struct slice group_id; /* 0+ */
    struct offset_delete_request_offset_delete_request_topic *topics; /* 0+ */
    int32_t topics_cnt;
};

extern const struct wire_shape offset_delete_request_offset_delete_request_topic_shape;
extern const struct wire_shape offset_delete_request_offset_delete_request_partition_shape;
extern const struct wire_msg offset_delete_request_wire; /* of struct offset_delete_request */

#endif
