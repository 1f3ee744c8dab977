/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* ListOffsetsResponse, versions 0-11, flexible from 6 */
#ifndef WIRE_GEN_LIST_OFFSETS_RESPONSE_H
#define WIRE_GEN_LIST_OFFSETS_RESPONSE_H

#include "wire/wire.h"

struct list_offsets_response_list_offsets_partition_response {
    int32_t partition_index; /* 0+ */
    int16_t error_code; /* 0+ */
    int64_t *old_style_offsets; /* 0 */
    int32_t old_style_offsets_cnt;
    int64_t timestamp; /* 1+, default -1 */
    int64_t offset; /* 1+, default -1 */
    int32_t leader_epoch; /* 4+, default -1 */
};

struct list_offsets_response_list_offsets_topic_response {
    struct slice name; /* 0+ */
    struct list_offsets_response_list_offsets_partition_response *partitions; /* 0+ */
    int32_t partitions_cnt;
};

struct list_offsets_response {
    int32_t throttle_time_ms; /* 2+ */
    struct list_offsets_response_list_offsets_topic_response *topics; /* 0+ */
    int32_t topics_cnt;
};

extern const struct wire_shape list_offsets_response_list_offsets_topic_response_shape;
extern const struct wire_shape list_offsets_response_list_offsets_partition_response_shape;
extern const struct wire_msg list_offsets_response_wire; /* of struct list_offsets_response */

#endif
