/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* WriteTxnMarkersRequest, versions 0-2, flexible from 1 */
#ifndef WIRE_GEN_WRITE_TXN_MARKERS_REQUEST_H
#define WIRE_GEN_WRITE_TXN_MARKERS_REQUEST_H

#include "wire/wire.h"

struct write_txn_markers_request_writable_txn_marker_topic {
    struct slice name; /* 0+ */
    int32_t *partition_indexes; /* 0+ */
    int32_t partition_indexes_cnt;
};

struct write_txn_markers_request_writable_txn_marker {
    int64_t producer_id; /* 0+ */
    int16_t producer_epoch; /* 0+ */
    bool transaction_result; /* 0+ */
    struct write_txn_markers_request_writable_txn_marker_topic *topics; /* 0+ */
    int32_t topics_cnt;
    int32_t coordinator_epoch; /* 0+ */
    int8_t transaction_version; /* 2+ */
};

struct write_txn_markers_request {
    struct write_txn_markers_request_writable_txn_marker *markers; /* 0+ */
    int32_t markers_cnt;
};

extern const struct wire_shape write_txn_markers_request_writable_txn_marker_shape;
extern const struct wire_shape write_txn_markers_request_writable_txn_marker_topic_shape;
extern const struct wire_msg write_txn_markers_request_wire; /* of struct write_txn_markers_request */

#endif
