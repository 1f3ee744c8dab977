/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* BeginTransactionRecord, versions 0-0, flexible from 0 */
#ifndef WIRE_GEN_BEGIN_TRANSACTION_RECORD_H
#define WIRE_GEN_BEGIN_TRANSACTION_RECORD_H

#include "wire/wire.h"

struct begin_transaction_record {
    struct slice name; /* 0+, null 0+, tag 0, default null */
};

extern const struct wire_msg begin_transaction_record_wire; /* of struct begin_transaction_record */

#endif
