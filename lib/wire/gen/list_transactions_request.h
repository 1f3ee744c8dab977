/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* ListTransactionsRequest, versions 0-2, flexible from 0 */
#ifndef WIRE_GEN_LIST_TRANSACTIONS_REQUEST_H
#define WIRE_GEN_LIST_TRANSACTIONS_REQUEST_H

#include "wire/wire.h"

struct list_transactions_request {
    struct slice *state_filters; /* 0+ */
    int32_t state_filters_cnt;
    int64_t *producer_id_filters; /* 0+ */
    int32_t producer_id_filters_cnt;
    int64_t duration_filter; /* 1+, default -1 */
    struct slice transactional_id_pattern; /* 2+, null 2+, default null */
};

extern const struct wire_msg list_transactions_request_wire; /* of struct list_transactions_request */

#endif
