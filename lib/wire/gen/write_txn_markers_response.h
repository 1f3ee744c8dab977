/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* WriteTxnMarkersResponse, versions 0-2, flexible from 1 */
#ifndef WIRE_GEN_WRITE_TXN_MARKERS_RESPONSE_H
#define WIRE_GEN_WRITE_TXN_MARKERS_RESPONSE_H

#include "wire/wire.h"

struct write_txn_markers_response_writable_txn_marker_partition_result {
    int32_t partition_index; /* 0+ */
    int16_t error_code; /* 0+ */
};

struct write_txn_markers_response_writable_txn_marker_topic_result {
    struct slice name; /* 0+ */
    struct write_txn_markers_response_writable_txn_marker_partition_result *partitions; /* 0+ */
    int32_t partitions_cnt;
};

struct write_txn_markers_response_writable_txn_marker_result {
    int64_t producer_id; /* 0+ */
    struct write_txn_markers_response_writable_txn_marker_topic_result *topics; /* 0+ */
    int32_t topics_cnt;
};

struct write_txn_markers_response {
    struct write_txn_markers_response_writable_txn_marker_result *markers; /* 0+ */
    int32_t markers_cnt;
};

extern const struct wire_shape write_txn_markers_response_writable_txn_marker_result_shape;
extern const struct wire_shape write_txn_markers_response_writable_txn_marker_topic_result_shape;
extern const struct wire_shape write_txn_markers_response_writable_txn_marker_partition_result_shape;
extern const struct wire_msg write_txn_markers_response_wire; /* of struct write_txn_markers_response */

#endif
