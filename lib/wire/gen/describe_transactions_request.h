/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* DescribeTransactionsRequest, versions 0-0, flexible from 0 */
#ifndef WIRE_GEN_DESCRIBE_TRANSACTIONS_REQUEST_H
#define WIRE_GEN_DESCRIBE_TRANSACTIONS_REQUEST_H

#include "wire/wire.h"

struct describe_transactions_request {
    struct slice *transactional_ids; /* 0+ */
    int32_t transactional_ids_cnt;
};

extern const struct wire_msg describe_transactions_request_wire; /* of struct describe_transactions_request */

#endif
