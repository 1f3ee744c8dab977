/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* AllocateProducerIdsResponse, versions 0-0, flexible from 0 */
#ifndef WIRE_GEN_ALLOCATE_PRODUCER_IDS_RESPONSE_H
#define WIRE_GEN_ALLOCATE_PRODUCER_IDS_RESPONSE_H

#include "wire/wire.h"

struct allocate_producer_ids_response {
    int32_t throttle_time_ms; /* 0+ */
    int16_t error_code; /* 0+ */
    int64_t producer_id_start; /* 0+ */
    int32_t producer_id_len; /* 0+ */
};

extern const struct wire_msg allocate_producer_ids_response_wire; /* of struct allocate_producer_ids_response */

#endif
