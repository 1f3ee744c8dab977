/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* OffsetFetchResponse, versions 0-10, flexible from 6 */
#ifndef WIRE_GEN_OFFSET_FETCH_RESPONSE_H
#define WIRE_GEN_OFFSET_FETCH_RESPONSE_H

#include "wire/wire.h"

struct offset_fetch_response_offset_fetch_response_partitions {
    int32_t partition_index; /* 8+ */
    int64_t committed_offset; /* 8+ */
    int32_t committed_leader_epoch; /* 8+, default -1 */
    struct slice metadata; /* 8+, null 8+ */
    int16_t error_code; /* 8+ */
};

struct offset_fetch_response_offset_fetch_response_topics {
    struct slice name; /* 8-9 */
    struct uuid topic_id; /* 10+ */
    struct offset_fetch_response_offset_fetch_response_partitions *partitions; /* 8+ */
    int32_t partitions_cnt;
};

struct offset_fetch_response_offset_fetch_response_group {
    struct slice group_id; /* 8+ */
    struct offset_fetch_response_offset_fetch_response_topics *topics; /* 8+ */
    int32_t topics_cnt;
    int16_t error_code; /* 8+ */
};

struct offset_fetch_response_offset_fetch_response_partition {
    int32_t partition_index; /* 0-7 */
    int64_t committed_offset; /* 0-7 */
    int32_t committed_leader_epoch; /* 5-7, default -1 */
    struct slice metadata; /* 0-7, null 0-7 */
    int16_t error_code; /* 0-7 */
};

struct offset_fetch_response_offset_fetch_response_topic {
    struct slice name; /* 0-7 */
    struct offset_fetch_response_offset_fetch_response_partition *partitions; /* 0-7 */
    int32_t partitions_cnt;
};

struct offset_fetch_response {
    int32_t throttle_time_ms; /* 3+ */
    struct offset_fetch_response_offset_fetch_response_topic *topics; /* 0-7 */
    int32_t topics_cnt;
    int16_t error_code; /* 2-7 */
    struct offset_fetch_response_offset_fetch_response_group *groups; /* 8+ */
    int32_t groups_cnt;
};

extern const struct wire_shape offset_fetch_response_offset_fetch_response_topic_shape;
extern const struct wire_shape offset_fetch_response_offset_fetch_response_partition_shape;
extern const struct wire_shape offset_fetch_response_offset_fetch_response_group_shape;
extern const struct wire_shape offset_fetch_response_offset_fetch_response_topics_shape;
extern const struct wire_shape offset_fetch_response_offset_fetch_response_partitions_shape;
extern const struct wire_msg offset_fetch_response_wire; /* of struct offset_fetch_response */

#endif
