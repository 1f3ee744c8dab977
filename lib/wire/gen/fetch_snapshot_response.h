/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* FetchSnapshotResponse, versions 0-1, flexible from 0 */
#ifndef WIRE_GEN_FETCH_SNAPSHOT_RESPONSE_H
#define WIRE_GEN_FETCH_SNAPSHOT_RESPONSE_H

#include "wire/wire.h"

struct fetch_snapshot_response_node_endpoint {
    int32_t node_id; /* 1+ */
    struct slice host; /* 1+ */
    uint16_t port; /* 1+ */
};

struct fetch_snapshot_response_leader_id_and_epoch {
    int32_t leader_id; /* 0+ */
    int32_t leader_epoch; /* 0+ */
};

struct fetch_snapshot_response_snapshot_id {
    int64_t end_offset; /* 0+ */
    int32_t epoch; /* 0+ */
};

struct fetch_snapshot_response_partition_snapshot {
    int32_t index; /* 0+ */
    int16_t error_code; /* 0+ */
    struct fetch_snapshot_response_snapshot_id snapshot_id; /* 0+ */
    struct fetch_snapshot_response_leader_id_and_epoch current_leader; /* 0+, tag 0 */
    int64_t size; /* 0+ */
    int64_t position; /* 0+ */
    struct slice unaligned_records; /* 0+ records */
};

struct fetch_snapshot_response_topic_snapshot {
    struct slice name; /* 0+ */
    struct fetch_snapshot_response_partition_snapshot *partitions; /* 0+ */
    int32_t partitions_cnt;
};

struct fetch_snapshot_response {
    int32_t throttle_time_ms; /* 0+ */
    int16_t error_code; /* 0+ */
    struct fetch_snapshot_response_topic_snapshot *topics; /* 0+ */
    int32_t topics_cnt;
    struct fetch_snapshot_response_node_endpoint *node_endpoints; /* 1+, tag 0 */
    int32_t node_endpoints_cnt;
};

extern const struct wire_shape fetch_snapshot_response_topic_snapshot_shape;
extern const struct wire_shape fetch_snapshot_response_partition_snapshot_shape;
extern const struct wire_shape fetch_snapshot_response_snapshot_id_shape;
extern const struct wire_shape fetch_snapshot_response_leader_id_and_epoch_shape;
extern const struct wire_shape fetch_snapshot_response_node_endpoint_shape;
extern const struct wire_msg fetch_snapshot_response_wire; /* of struct fetch_snapshot_response */

#endif
