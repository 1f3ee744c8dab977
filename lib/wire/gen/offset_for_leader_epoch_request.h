/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* OffsetForLeaderEpochRequest, versions 0-4, flexible from 4 */
#ifndef WIRE_GEN_OFFSET_FOR_LEADER_EPOCH_REQUEST_H
#define WIRE_GEN_OFFSET_FOR_LEADER_EPOCH_REQUEST_H

#include "wire/wire.h"

struct offset_for_leader_epoch_request_offset_for_leader_partition {
    int32_t partition; /* 0+ */
    int32_t current_leader_epoch; /* 2+, default -1 */
    int32_t leader_epoch; /* 0+ */
};

struct offset_for_leader_epoch_request_offset_for_leader_topic {
    struct slice topic; /* 0+ */
    struct offset_for_leader_epoch_request_offset_for_leader_partition *partitions; /* 0+ */
    int32_t partitions_cnt;
};

struct offset_for_leader_epoch_request {
    int32_t replica_id; /* 3+, default -2 */
    struct offset_for_leader_epoch_request_offset_for_leader_topic *topics; /* 0+ */
    int32_t topics_cnt;
};

extern const struct wire_shape offset_for_leader_epoch_request_offset_for_leader_topic_shape;
extern const struct wire_shape offset_for_leader_epoch_request_offset_for_leader_partition_shape;
extern const struct wire_msg offset_for_leader_epoch_request_wire; /* of struct offset_for_leader_epoch_request */

#endif
