/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* SaslAuthenticateRequest, versions 0-2, flexible from 2 */
#ifndef WIRE_GEN_SASL_AUTHENTICATE_REQUEST_H
#define WIRE_GEN_SASL_AUTHENTICATE_REQUEST_H

#include "wire/wire.h"

struct sasl_authenticate_request {
    struct slice auth_bytes; /* 0+ bytes */
};

extern const struct wire_msg sasl_authenticate_request_wire; /* of struct sasl_authenticate_request */

#endif
