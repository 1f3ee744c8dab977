/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* EndTxnResponse, versions 0-5, flexible from 3 */
#ifndef WIRE_GEN_END_TXN_RESPONSE_H
#define WIRE_GEN_END_TXN_RESPONSE_H

#include "wire/wire.h"

struct end_txn_response {
    int32_t throttle_time_ms; /* 0+ */
    int16_t error_code; /* 0+ */
    int64_t producer_id; /* 5+, default -1 */
    int16_t producer_epoch; /* 5+, default -1 */
};

extern const struct wire_msg end_txn_response_wire; /* of struct end_txn_response */

#endif
