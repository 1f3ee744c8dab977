/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* InitProducerIdRequest, versions 0-6, flexible from 2 */
#ifndef WIRE_GEN_INIT_PRODUCER_ID_REQUEST_H
#define WIRE_GEN_INIT_PRODUCER_ID_REQUEST_H

#include "wire/wire.h"

struct init_producer_id_request {
    struct slice transactional_id; /* 0+, null 0+ */
    int32_t transaction_timeout_ms; /* 0+ */
    int64_t producer_id; /* 3+, default -1 */
    int16_t producer_epoch; /* 3+, default -1 */
    bool enable2_pc; /* 6+ */
    bool keep_prepared_txn; /* 6+ */
};

extern const struct wire_msg init_producer_id_request_wire; /* of struct init_producer_id_request */

#endif
