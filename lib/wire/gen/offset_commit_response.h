/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* OffsetCommitResponse, versions 0-10, flexible from 8 */
#ifndef WIRE_GEN_OFFSET_COMMIT_RESPONSE_H
#define WIRE_GEN_OFFSET_COMMIT_RESPONSE_H

#include "wire/wire.h"

struct offset_commit_response_offset_commit_response_partition {
    int32_t partition_index; /* 0+ */
    int16_t error_code; /* 0+ */
};

struct offset_commit_response_offset_commit_response_topic {
    struct slice name; /* 0-9 */
    struct uuid topic_id; /* 10+ */
    struct offset_commit_response_offset_commit_response_partition *partitions; /* 0+ */
    int32_t partitions_cnt;
};

struct offset_commit_response {
    int32_t throttle_time_ms; /* 3+ */
    struct offset_commit_response_offset_commit_response_topic *topics; /* 0+ */
    int32_t topics_cnt;
};

extern const struct wire_shape offset_commit_response_offset_commit_response_topic_shape;
extern const struct wire_shape offset_commit_response_offset_commit_response_partition_shape;
extern const struct wire_msg offset_commit_response_wire; /* of struct offset_commit_response */

#endif
