/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* FindCoordinatorResponse, versions 0-6, flexible from 3 */
#ifndef WIRE_GEN_FIND_COORDINATOR_RESPONSE_H
#define WIRE_GEN_FIND_COORDINATOR_RESPONSE_H

#include "wire/wire.h"

struct find_coordinator_response_coordinator {
    struct slice key; /* 4+ */
    int32_t node_id; /* 4+ */
    struct slice host; /* 4+ */
    int32_t port; /* 4+ */
    int16_t error_code; /* 4+ */
    struct slice error_message; /* 4+, null 4+ */
};

struct find_coordinator_response {
    int32_t throttle_time_ms; /* 1+ */
    int16_t error_code; /* 0-3 */
    struct slice error_message; /* 1-3, null 1-3 */
    int32_t node_id; /* 0-3 */
    struct slice host; /* 0-3 */
    int32_t port; /* 0-3 */
    struct find_coordinator_response_coordinator *coordinators; /* 4+ */
    int32_t coordinators_cnt;
};

extern const struct wire_shape find_coordinator_response_coordinator_shape;
extern const struct wire_msg find_coordinator_response_wire; /* of struct find_coordinator_response */

#endif
