/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* UnregisterBrokerRecord, versions 0-0, flexible from 0 */
#ifndef WIRE_GEN_UNREGISTER_BROKER_RECORD_H
#define WIRE_GEN_UNREGISTER_BROKER_RECORD_H

#include "wire/wire.h"

struct unregister_broker_record {
    int32_t broker_id; /* 0+ */
    int64_t broker_epoch; /* 0+ */
};

extern const struct wire_msg unregister_broker_record_wire; /* of struct unregister_broker_record */

#endif
