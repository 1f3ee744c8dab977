/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* FetchSnapshotRequest, versions 0-1, flexible from 0 */
#ifndef WIRE_GEN_FETCH_SNAPSHOT_REQUEST_H
#define WIRE_GEN_FETCH_SNAPSHOT_REQUEST_H

#include "wire/wire.h"

struct fetch_snapshot_request_snapshot_id {
    int64_t end_offset; /* 0+ */
    int32_t epoch; /* 0+ */
};

struct fetch_snapshot_request_partition_snapshot {
    int32_t partition; /* 0+ */
    int32_t current_leader_epoch; /* 0+ */
    struct fetch_snapshot_request_snapshot_id snapshot_id; /* 0+ */
    int64_t position; /* 0+ */
    struct uuid replica_directory_id; /* 1+, tag 0 */
};

struct fetch_snapshot_request_topic_snapshot {
    struct slice name; /* 0+ */
    struct fetch_snapshot_request_partition_snapshot *partitions; /* 0+ */
    int32_t partitions_cnt;
};

struct fetch_snapshot_request {
    struct slice cluster_id; /* 0+, null 0+, tag 0, default null */
    int32_t replica_id; /* 0+, default -1 */
    int32_t max_bytes; /* 0+, default 0x7fffffff */
    struct fetch_snapshot_request_topic_snapshot *topics; /* 0+ */
    int32_t topics_cnt;
};

extern const struct wire_shape fetch_snapshot_request_topic_snapshot_shape;
extern const struct wire_shape fetch_snapshot_request_partition_snapshot_shape;
extern const struct wire_shape fetch_snapshot_request_snapshot_id_shape;
extern const struct wire_msg fetch_snapshot_request_wire; /* of struct fetch_snapshot_request */

#endif
