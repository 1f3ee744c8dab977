/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* AddPartitionsToTxnResponse, versions 0-5, flexible from 3 */
#ifndef WIRE_GEN_ADD_PARTITIONS_TO_TXN_RESPONSE_H
#define WIRE_GEN_ADD_PARTITIONS_TO_TXN_RESPONSE_H

#include "wire/wire.h"

struct add_partitions_to_txn_response_add_partitions_to_txn_partition_result {
    int32_t partition_index; /* 0+ */
    int16_t partition_error_code; /* 0+ */
};

struct add_partitions_to_txn_response_add_partitions_to_txn_topic_result {
    struct slice name; /* 0+ */
    struct add_partitions_to_txn_response_add_partitions_to_txn_partition_result *results_by_partition; /* 0+ */
    int32_t results_by_partition_cnt;
};

struct add_partitions_to_txn_response_add_partitions_to_txn_result {
    struct slice transactional_id; /* 4+ */
    struct add_partitions_to_txn_response_add_partitions_to_txn_topic_result *topic_results; /* 4+ */
    int32_t topic_results_cnt;
};

struct add_partitions_to_txn_response {
    int32_t throttle_time_ms; /* 0+ */
    int16_t error_code; /* 4+ */
    struct add_partitions_to_txn_response_add_partitions_to_txn_result *results_by_transaction; /* 4+ */
    int32_t results_by_transaction_cnt;
    struct add_partitions_to_txn_response_add_partitions_to_txn_topic_result *results_by_topic_v3_and_below; /* 0-3 */
    int32_t results_by_topic_v3_and_below_cnt;
};

extern const struct wire_shape add_partitions_to_txn_response_add_partitions_to_txn_topic_result_shape;
extern const struct wire_shape add_partitions_to_txn_response_add_partitions_to_txn_partition_result_shape;
extern const struct wire_shape add_partitions_to_txn_response_add_partitions_to_txn_result_shape;
extern const struct wire_msg add_partitions_to_txn_response_wire; /* of struct add_partitions_to_txn_response */

#endif
