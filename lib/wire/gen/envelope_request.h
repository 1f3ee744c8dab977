/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* EnvelopeRequest, versions 0-0, flexible from 0 */
#ifndef WIRE_GEN_ENVELOPE_REQUEST_H
#define WIRE_GEN_ENVELOPE_REQUEST_H

#include "wire/wire.h"

struct envelope_request {
    struct slice request_data; /* 0+ bytes */
    struct slice request_principal; /* 0+ bytes, null 0+ */
    struct slice client_host_address; /* 0+ bytes */
};

extern const struct wire_msg envelope_request_wire; /* of struct envelope_request */

#endif
