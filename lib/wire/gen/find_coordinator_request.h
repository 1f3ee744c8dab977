/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* FindCoordinatorRequest, versions 0-6, flexible from 3 */
#ifndef WIRE_GEN_FIND_COORDINATOR_REQUEST_H
#define WIRE_GEN_FIND_COORDINATOR_REQUEST_H

#include "wire/wire.h"

struct find_coordinator_request {
    struct slice key; /* 0-3 */
    int8_t key_type; /* 1+ */
    struct slice *coordinator_keys; /* 4+ */
    int32_t coordinator_keys_cnt;
};

extern const struct wire_msg find_coordinator_request_wire; /* of struct find_coordinator_request */

#endif
