/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* ResponseHeader, versions 0-1, flexible from 1 */
#ifndef WIRE_GEN_RESPONSE_HEADER_H
#define WIRE_GEN_RESPONSE_HEADER_H

#include "wire/wire.h"

struct response_header {
    int32_t correlation_id; /* 0+ */
};

extern const struct wire_msg response_header_wire; /* of struct response_header */

#endif
