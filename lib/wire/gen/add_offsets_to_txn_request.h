/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* AddOffsetsToTxnRequest, versions 0-4, flexible from 3 */
#ifndef WIRE_GEN_ADD_OFFSETS_TO_TXN_REQUEST_H
#define WIRE_GEN_ADD_OFFSETS_TO_TXN_REQUEST_H

#include "wire/wire.h"

struct add_offsets_to_txn_request {
    struct slice transactional_id; /* 0+ */
    int64_t producer_id; /* 0+ */
    int16_t producer_epoch; /* 0+ */
    struct slice group_id; /* 0+ */
};

extern const struct wire_msg add_offsets_to_txn_request_wire; /* of struct add_offsets_to_txn_request */

#endif
