/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* TransactionLogValue, versions 0-1, flexible from 1 */
#ifndef WIRE_GEN_TRANSACTION_LOG_VALUE_H
#define WIRE_GEN_TRANSACTION_LOG_VALUE_H

#include "wire/wire.h"

struct transaction_log_value_partitions_schema {
    struct slice topic; /* 0+ */
    int32_t *partition_ids; /* 0+ */
    int32_t partition_ids_cnt;
};

struct transaction_log_value {
    int64_t producer_id; /* 0+ */
    int64_t previous_producer_id; /* 1+, tag 0, default -1 */
    int64_t next_producer_id; /* 1+, tag 1, default -1 */
    int16_t producer_epoch; /* 0+ */
    int16_t next_producer_epoch; /* 1+, tag 3, default -1 */
    int32_t transaction_timeout_ms; /* 0+ */
    int8_t transaction_status; /* 0+ */
    struct transaction_log_value_partitions_schema *transaction_partitions; /* 0+, null 0+ */
    int32_t transaction_partitions_cnt;
    int64_t transaction_last_update_timestamp_ms; /* 0+ */
    int64_t transaction_start_timestamp_ms; /* 0+ */
    int16_t client_transaction_version; /* 1+, tag 2 */
};

extern const struct wire_shape transaction_log_value_partitions_schema_shape;
extern const struct wire_msg transaction_log_value_wire; /* of struct transaction_log_value */

#endif
