/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* HeartbeatResponse, versions 0-4, flexible from 4 */
#ifndef WIRE_GEN_HEARTBEAT_RESPONSE_H
#define WIRE_GEN_HEARTBEAT_RESPONSE_H

#include "wire/wire.h"

struct heartbeat_response {
    int32_t throttle_time_ms; /* 1+ */
    int16_t error_code; /* 0+ */
};

extern const struct wire_msg heartbeat_response_wire; /* of struct heartbeat_response */

#endif
