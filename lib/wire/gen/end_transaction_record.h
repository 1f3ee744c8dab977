/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* EndTransactionRecord, versions 0-0, flexible from 0 */
#ifndef WIRE_GEN_END_TRANSACTION_RECORD_H
#define WIRE_GEN_END_TRANSACTION_RECORD_H

#include "wire/wire.h"

struct end_transaction_record {
    uint8_t nothing; /* C knows no empty structs */
};

extern const struct wire_msg end_transaction_record_wire; /* of struct end_transaction_record */

#endif
