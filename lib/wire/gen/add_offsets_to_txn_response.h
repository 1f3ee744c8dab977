/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* AddOffsetsToTxnResponse, versions 0-4, flexible from 3 */
#ifndef WIRE_GEN_ADD_OFFSETS_TO_TXN_RESPONSE_H
#define WIRE_GEN_ADD_OFFSETS_TO_TXN_RESPONSE_H

#include "wire/wire.h"

struct add_offsets_to_txn_response {
    int32_t throttle_time_ms; /* 0+ */
    int16_t error_code; /* 0+ */
};

extern const struct wire_msg add_offsets_to_txn_response_wire; /* of struct add_offsets_to_txn_response */

#endif
