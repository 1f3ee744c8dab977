/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* EnvelopeResponse, versions 0-0, flexible from 0 */
#ifndef WIRE_GEN_ENVELOPE_RESPONSE_H
#define WIRE_GEN_ENVELOPE_RESPONSE_H

#include "wire/wire.h"

struct envelope_response {
    struct slice response_data; /* 0+ bytes, null 0+, default null */
    int16_t error_code; /* 0+ */
};

extern const struct wire_msg envelope_response_wire; /* of struct envelope_response */

#endif
