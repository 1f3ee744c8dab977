/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* AllocateProducerIdsRequest, versions 0-0, flexible from 0 */
#ifndef WIRE_GEN_ALLOCATE_PRODUCER_IDS_REQUEST_H
#define WIRE_GEN_ALLOCATE_PRODUCER_IDS_REQUEST_H

#include "wire/wire.h"

struct allocate_producer_ids_request {
    int32_t broker_id; /* 0+ */
    int64_t broker_epoch; /* 0+, default -1 */
};

extern const struct wire_msg allocate_producer_ids_request_wire; /* of struct allocate_producer_ids_request */

#endif
