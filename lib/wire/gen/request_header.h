/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* RequestHeader, versions 0-2, flexible from 2 */
#ifndef WIRE_GEN_REQUEST_HEADER_H
#define WIRE_GEN_REQUEST_HEADER_H

#include "wire/wire.h"

struct request_header {
    int16_t request_api_key; /* 0+ */
    int16_t request_api_version; /* 0+ */
    int32_t correlation_id; /* 0+ */
    struct slice client_id; /* 1+, null 1+ */
};

extern const struct wire_msg request_header_wire; /* of struct request_header */

#endif
