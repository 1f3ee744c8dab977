/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* OffsetForLeaderEpochResponse, versions 0-4, flexible from 4 */
#ifndef WIRE_GEN_OFFSET_FOR_LEADER_EPOCH_RESPONSE_H
#define WIRE_GEN_OFFSET_FOR_LEADER_EPOCH_RESPONSE_H

#include "wire/wire.h"

struct offset_for_leader_epoch_response_epoch_end_offset {
    int16_t error_code; /* 0+ */
    int32_t partition; /* 0+ */
    int32_t leader_epoch; /* 1+, default -1 */
    int64_t end_offset; /* 0+, default -1 */
};

struct offset_for_leader_epoch_response_offset_for_leader_topic_result {
    struct slice topic; /* 0+ */
    struct offset_for_leader_epoch_response_epoch_end_offset *partitions; /* 0+ */
    int32_t partitions_cnt;
};

struct offset_for_leader_epoch_response {
    int32_t throttle_time_ms; /* 2+ */
    struct offset_for_leader_epoch_response_offset_for_leader_topic_result *topics; /* 0+ */
    int32_t topics_cnt;
};

extern const struct wire_shape offset_for_leader_epoch_response_offset_for_leader_topic_result_shape;
extern const struct wire_shape offset_for_leader_epoch_response_epoch_end_offset_shape;
extern const struct wire_msg offset_for_leader_epoch_response_wire; /* of struct offset_for_leader_epoch_response */

#endif
