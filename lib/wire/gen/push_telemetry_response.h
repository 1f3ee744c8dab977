/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* PushTelemetryResponse, versions 0-0, flexible from 0 */
#ifndef WIRE_GEN_PUSH_TELEMETRY_RESPONSE_H
#define WIRE_GEN_PUSH_TELEMETRY_RESPONSE_H

#include "wire/wire.h"

struct push_telemetry_response {
    int32_t throttle_time_ms; /* 0+ */
    int16_t error_code; /* 0+ */
};

extern const struct wire_msg push_telemetry_response_wire; /* of struct push_telemetry_response */

#endif
