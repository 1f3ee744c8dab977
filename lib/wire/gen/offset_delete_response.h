/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* OffsetDeleteResponse, versions 0-0 */
#ifndef WIRE_GEN_OFFSET_DELETE_RESPONSE_H
#define WIRE_GEN_OFFSET_DELETE_RESPONSE_H

#include "wire/wire.h"

struct offset_delete_response_offset_delete_response_partition {
    int32_t partition_index; /* 0+ */
    int16_t error_code; /* 0+ */
};

struct offset_delete_response_offset_delete_response_topic {
    struct slice name; /* 0+ */
    struct offset_delete_response_offset_delete_response_partition *partitions; /* 0+ */
    int32_t partitions_cnt;
};

struct offset_delete_response {
    int16_t error_code; /* 0+ */
    int32_t throttle_time_ms; /* 0+ */
    struct offset_delete_response_offset_delete_response_topic *topics; /* 0+ */
    int32_t topics_cnt;
};

extern const struct wire_shape offset_delete_response_offset_delete_response_topic_shape;
extern const struct wire_shape offset_delete_response_offset_delete_response_partition_shape;
extern const struct wire_msg offset_delete_response_wire; /* of struct offset_delete_response */

#endif
