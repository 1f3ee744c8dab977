/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* TxnOffsetCommitRequest, versions 0-6, flexible from 3 */
#ifndef WIRE_GEN_TXN_OFFSET_COMMIT_REQUEST_H
#define WIRE_GEN_TXN_OFFSET_COMMIT_REQUEST_H

#include "wire/wire.h"

struct txn_offset_commit_request_txn_offset_commit_request_partition {
    int32_t partition_index; /* 0+ */
    int64_t committed_offset; /* 0+ */
    int32_t committed_leader_epoch; /* 2+, default -1 */
    struct slice committed_metadata; /* 0+, null 0+ */
};

struct txn_offset_commit_request_txn_offset_commit_request_topic {
    struct slice name; /* 0-5 */
    struct uuid topic_id; /* 6+ */
    struct txn_offset_commit_request_txn_offset_commit_request_partition *partitions; /* 0+ */
    int32_t partitions_cnt;
};

struct txn_offset_commit_request {
    struct slice transactional_id; /* 0+ */
    struct slice group_id; /* 0+ */
    int64_t producer_id; /* 0+ */
    int16_t producer_epoch; /* 0+ */
    int32_t generation_id_or_member_epoch; /* 3+, default -1 */
    struct slice member_id; /* 3+ */
    struct slice group_instance_id; /* 3+, null 3+, default null */
    struct txn_offset_commit_request_txn_offset_commit_request_topic *topics; /* 0+ */
    int32_t topics_cnt;
};

extern const struct wire_shape txn_offset_commit_request_txn_offset_commit_request_topic_shape;
extern const struct wire_shape txn_offset_commit_request_txn_offset_commit_request_partition_shape;
extern const struct wire_msg txn_offset_commit_request_wire; /* of struct txn_offset_commit_request */

#endif
