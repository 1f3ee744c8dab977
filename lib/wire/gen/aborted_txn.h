/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* AbortedTxn, versions 0-0 */
#ifndef WIRE_GEN_ABORTED_TXN_H
#define WIRE_GEN_ABORTED_TXN_H

#include "wire/wire.h"

struct aborted_txn {
    int64_t producer_id; /* 0+ */
    int64_t first_offset; /* 0+ */
    int64_t last_offset; /* 0+ */
    int64_t last_stable_offset; /* 0+ */
};

extern const struct wire_msg aborted_txn_wire; /* of struct aborted_txn */

#endif
