/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* FenceBrokerRecord, versions 0-0, flexible from 0 */
#ifndef WIRE_GEN_FENCE_BROKER_RECORD_H
#define WIRE_GEN_FENCE_BROKER_RECORD_H

#include "wire/wire.h"

struct fence_broker_record {
    int32_t id; /* 0+ */
    int64_t epoch; /* 0+ */
};

extern const struct wire_msg fence_broker_record_wire; /* of struct fence_broker_record */

#endif
