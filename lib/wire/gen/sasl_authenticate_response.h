/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* SaslAuthenticateResponse, versions 0-2, flexible from 2 */
#ifndef WIRE_GEN_SASL_AUTHENTICATE_RESPONSE_H
#define WIRE_GEN_SASL_AUTHENTICATE_RESPONSE_H

#include "wire/wire.h"

struct sasl_authenticate_response {
    int16_t error_code; /* 0+ */
    struct slice error_message; /* 0+, null 0+ */
    struct slice auth_bytes; /* 0+ bytes */
    int64_t session_lifetime_ms; /* 1+ */
};

extern const struct wire_msg sasl_authenticate_response_wire; /* of struct sasl_authenticate_response */

#endif
