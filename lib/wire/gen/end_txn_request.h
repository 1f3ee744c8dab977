/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* EndTxnRequest, versions 0-5, flexible from 3 */
#ifndef WIRE_GEN_END_TXN_REQUEST_H
#define WIRE_GEN_END_TXN_REQUEST_H

#include "wire/wire.h"

struct end_txn_request {
    struct slice transactional_id; /* 0+ */
    int64_t producer_id; /* 0+ */
    int16_t producer_epoch; /* 0+ */
    bool committed; /* 0+ */
};

extern const struct wire_msg end_txn_request_wire; /* of struct end_txn_request */

#endif
