/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* TxnOffsetCommitResponse, versions 0-6, flexible from 3 */
#ifndef WIRE_GEN_TXN_OFFSET_COMMIT_RESPONSE_H
#define WIRE_GEN_TXN_OFFSET_COMMIT_RESPONSE_H

#include "wire/wire.h"

struct txn_offset_commit_response_txn_offset_commit_response_partition {
    int32_t partition_index; /* 0+ */
    int16_t error_code; /* 0+ */
};

struct txn_offset_commit_response_txn_offset_commit_response_topic {
    struct slice name; /* 0-5 */
    struct uuid topic_id; /* 6+ */
    struct txn_offset_commit_response_txn_offset_commit_response_partition *partitions; /* 0+ */
    int32_t partitions_cnt;
};

struct txn_offset_commit_response {
    int32_t throttle_time_ms; /* 0+ */
    struct txn_offset_commit_response_txn_offset_commit_response_topic *topics; /* 0+ */
    int32_t topics_cnt;
};

extern const struct wire_shape txn_offset_commit_response_txn_offset_commit_response_topic_shape;
extern const struct wire_shape txn_offset_commit_response_txn_offset_commit_response_partition_shape;
extern const struct wire_msg txn_offset_commit_response_wire; /* of struct txn_offset_commit_response */

#endif
