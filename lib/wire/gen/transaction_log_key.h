/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* TransactionLogKey, versions 0-0 */
#ifndef WIRE_GEN_TRANSACTION_LOG_KEY_H
#define WIRE_GEN_TRANSACTION_LOG_KEY_H

#include "wire/wire.h"

struct transaction_log_key {
    struct slice transactional_id; /* 0 */
};

extern const struct wire_msg transaction_log_key_wire; /* of struct transaction_log_key */

#endif
