/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* EndTxnMarker, versions 0-0 */
#ifndef WIRE_GEN_END_TXN_MARKER_H
#define WIRE_GEN_END_TXN_MARKER_H

#include "wire/wire.h"

struct end_txn_marker {
    int32_t coordinator_epoch; /* 0+ */
};

extern const struct wire_msg end_txn_marker_wire; /* of struct end_txn_marker */

#endif
