/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* InitProducerIdResponse, versions 0-6, flexible from 2 */
#ifndef WIRE_GEN_INIT_PRODUCER_ID_RESPONSE_H
#define WIRE_GEN_INIT_PRODUCER_ID_RESPONSE_H

#include "wire/wire.h"

struct init_producer_id_response {
    int32_t throttle_time_ms; /* 0+ */
    int16_t error_code; /* 0+ */
    int64_t producer_id; /* 0+, default -1 */
    int16_t producer_epoch; /* 0+ */
    int64_t ongoing_txn_producer_id; /* 6+, default -1 */
    int16_t ongoing_txn_producer_epoch; /* 6+, default -1 */
};

extern const struct wire_msg init_producer_id_response_wire; /* of struct init_producer_id_response */

#endif
