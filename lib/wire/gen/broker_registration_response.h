/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* BrokerRegistrationResponse, versions 0-4, flexible from 0 */
#ifndef WIRE_GEN_BROKER_REGISTRATION_RESPONSE_H
#define WIRE_GEN_BROKER_REGISTRATION_RESPONSE_H

#include "wire/wire.h"

struct broker_registration_response {
    int32_t throttle_time_ms; /* 0+ */
    int16_t error_code; /* 0+ */
    int64_t broker_epoch; /* 0+, default -1 */
};

extern const struct wire_msg broker_registration_response_wire; /* of struct broker_registration_response */

#endif
