/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* SyncGroupResponse, versions 0-5, flexible from 4 */
#ifndef WIRE_GEN_SYNC_GROUP_RESPONSE_H
#define WIRE_GEN_SYNC_GROUP_RESPONSE_H

#include "wire/wire.h"

struct sync_group_response {
    int32_t throttle_time_ms; /* 1+ */
    int16_t error_code; /* 0+ */
    struct slice protocol_type; /* 5+, null 5+, default null */
    struct slice protocol_name; /* 5+, null 5+, default null */
    struct slice assignment; /* 0+ bytes */
};

extern const struct wire_msg sync_group_response_wire; /* of struct sync_group_response */

#endif
