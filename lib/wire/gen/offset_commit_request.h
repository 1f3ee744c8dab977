/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* OffsetCommitRequest, versions 0-10, flexible from 8 */
#ifndef WIRE_GEN_OFFSET_COMMIT_REQUEST_H
#define WIRE_GEN_OFFSET_COMMIT_REQUEST_H

#include "wire/wire.h"

struct offset_commit_request_offset_commit_request_partition {
    int32_t partition_index; /* 0+ */
    int64_t committed_offset; /* 0+ */
    int32_t committed_leader_epoch; /* 6+, default -1 */
    int64_t commit_timestamp; /* 1, default -1 */
    struct slice committed_metadata; /* 0+, null 0+ */
};

struct offset_commit_request_offset_commit_request_topic {
    struct slice name; /* 0-9 */
    struct uuid topic_id; /* 10+ */
    struct offset_commit_request_offset_commit_request_partition *partitions; /* 0+ */
    int32_t partitions_cnt;
};

struct offset_commit_request {
    struct slice group_id; /* 0+ */
    int32_t generation_id_or_member_epoch; /* 1+, default -1 */
    struct slice member_id; /* 1+ */
    struct slice group_instance_id; /* 7+, null 7+, default null */
    int64_t retention_time_ms; /* 2-4, default -1 */
    struct offset_commit_request_offset_commit_request_topic *topics; /* 0+ */
    int32_t topics_cnt;
};

extern const struct wire_shape offset_commit_request_offset_commit_request_topic_shape;
extern const struct wire_shape offset_commit_request_offset_commit_request_partition_shape;
extern const struct wire_msg offset_commit_request_wire; /* of struct offset_commit_request */

#endif
