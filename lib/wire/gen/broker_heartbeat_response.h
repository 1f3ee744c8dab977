/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* BrokerHeartbeatResponse, versions 0-2, flexible from 0 */
#ifndef WIRE_GEN_BROKER_HEARTBEAT_RESPONSE_H
#define WIRE_GEN_BROKER_HEARTBEAT_RESPONSE_H

#include "wire/wire.h"

struct broker_heartbeat_response {
    int32_t throttle_time_ms; /* 0+ */
    int16_t error_code; /* 0+ */
    bool is_caught_up; /* 0+ */
    bool is_fenced; /* 0+, default true */
    bool should_shut_down; /* 0+ */
};

extern const struct wire_msg broker_heartbeat_response_wire; /* of struct broker_heartbeat_response */

#endif
