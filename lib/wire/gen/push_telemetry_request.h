/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* PushTelemetryRequest, versions 0-0, flexible from 0 */
#ifndef WIRE_GEN_PUSH_TELEMETRY_REQUEST_H
#define WIRE_GEN_PUSH_TELEMETRY_REQUEST_H

#include "wire/wire.h"

struct push_telemetry_request {
    struct uuid client_instance_id; /* 0+ */
    int32_t subscription_id; /* 0+ */
    bool terminating; /* 0+ */
    int8_t compression_type; /* 0+ */
    struct slice metrics; /* 0+ bytes */
};

extern const struct wire_msg push_telemetry_request_wire; /* of struct push_telemetry_request */

#endif
