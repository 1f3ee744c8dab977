/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* AddPartitionsToTxnRequest, versions 0-5, flexible from 3 */
#ifndef WIRE_GEN_ADD_PARTITIONS_TO_TXN_REQUEST_H
#define WIRE_GEN_ADD_PARTITIONS_TO_TXN_REQUEST_H

#include "wire/wire.h"

struct add_partitions_to_txn_request_add_partitions_to_txn_topic {
    struct slice name; /* 0+ */
    int32_t *partitions; /* 0+ */
    int32_t partitions_cnt;
};

struct add_partitions_to_txn_request_add_partitions_to_txn_transaction {
    struct slice transactional_id; /* 4+ */
    int64_t producer_id; /* 4+ */
    int16_t producer_epoch; /* 4+ */
    bool verify_only; /* 4+ */
    struct add_partitions_to_txn_request_add_partitions_to_txn_topic *topics; /* 4+ */
    int32_t topics_cnt;
};

struct add_partitions_to_txn_request {
    struct add_partitions_to_txn_request_add_partitions_to_txn_transaction *transactions; /* 4+ */
    int32_t transactions_cnt;
    struct slice v3_and_below_transactional_id; /* 0-3 */
    int64_t v3_and_below_producer_id; /* 0-3 */
    int16_t v3_and_below_producer_epoch; /* 0-3 */
    struct add_partitions_to_txn_request_add_partitions_to_txn_topic *v3_and_below_topics; /* 0-3 */
    int32_t v3_and_below_topics_cnt;
};

extern const struct wire_shape add_partitions_to_txn_request_add_partitions_to_txn_topic_shape;
extern const struct wire_shape add_partitions_to_txn_request_add_partitions_to_txn_transaction_shape;
extern const struct wire_msg add_partitions_to_txn_request_wire; /* of struct add_partitions_to_txn_request */

#endif
