/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* DescribeTransactionsResponse, versions 0-0, flexible from 0 */
#ifndef WIRE_GEN_DESCRIBE_TRANSACTIONS_RESPONSE_H
#define WIRE_GEN_DESCRIBE_TRANSACTIONS_RESPONSE_H

#include "wire/wire.h"

struct describe_transactions_response_topic_data {
    struct slice topic; /* 0+ */
    int32_t *partitions; /* 0+ */
    int32_t partitions_cnt;
};

struct describe_transactions_response_transaction_state {
    int16_t error_code; /* 0+ */
    struct slice transactional_id; /* 0+ */
    struct slice transaction_state; /* 0+ */
    int32_t transaction_timeout_ms; /* 0+ */
    int64_t transaction_start_time_ms; /* 0+ */
    int64_t producer_id; /* 0+ */
    int16_t producer_epoch; /* 0+ */
    struct describe_transactions_response_topic_data *topics; /* 0+ */
    int32_t topics_cnt;
};

struct describe_transactions_response {
    int32_t throttle_time_ms; /* 0+ */
    struct describe_transactions_response_transaction_state *transaction_states; /* 0+ */
    int32_t transaction_states_cnt;
};

extern const struct wire_shape describe_transactions_response_transaction_state_shape;
extern const struct wire_shape describe_transactions_response_topic_data_shape;
extern const struct wire_msg describe_transactions_response_wire; /* of struct describe_transactions_response */

#endif
