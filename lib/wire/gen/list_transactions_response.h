/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* ListTransactionsResponse, versions 0-2, flexible from 0 */
#ifndef WIRE_GEN_LIST_TRANSACTIONS_RESPONSE_H
#define WIRE_GEN_LIST_TRANSACTIONS_RESPONSE_H

#include "wire/wire.h"

struct list_transactions_response_transaction_state {
    struct slice transactional_id; /* 0+ */
    int64_t producer_id; /* 0+ */
    struct slice transaction_state; /* 0+ */
};

struct list_transactions_response {
    int32_t throttle_time_ms; /* 0+ */
    int16_t error_code; /* 0+ */
    struct slice *unknown_state_filters; /* 0+ */
    int32_t unknown_state_filters_cnt;
    struct list_transactions_response_transaction_state *transaction_states; /* 0+ */
    int32_t transaction_states_cnt;
};

extern const struct wire_shape list_transactions_response_transaction_state_shape;
extern const struct wire_msg list_transactions_response_wire; /* of struct list_transactions_response */

#endif
