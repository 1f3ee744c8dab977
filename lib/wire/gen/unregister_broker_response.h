/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* UnregisterBrokerResponse, versions 0-0, flexible from 0 */
#ifndef WIRE_GEN_UNREGISTER_BROKER_RESPONSE_H
#define WIRE_GEN_UNREGISTER_BROKER_RESPONSE_H

#include "wire/wire.h"

struct unregister_broker_response {
    int32_t throttle_time_ms; /* 0+ */
    int16_t error_code; /* 0+ */
    struct slice error_message; /* 0+, null 0+ */
};

extern const struct wire_msg unregister_broker_response_wire; /* of struct unregister_broker_response */

#endif
