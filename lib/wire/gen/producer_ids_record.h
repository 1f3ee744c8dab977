/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* ProducerIdsRecord, versions 0-0, flexible from 0 */
#ifndef WIRE_GEN_PRODUCER_IDS_RECORD_H
#define WIRE_GEN_PRODUCER_IDS_RECORD_H

#include "wire/wire.h"

struct producer_ids_record {
    int32_t broker_id; /* 0+ */
    int64_t broker_epoch; /* 0+, default -1 */
    int64_t next_producer_id; /* 0+ */
};

extern const struct wire_msg producer_ids_record_wire; /* of struct producer_ids_record */

#endif
