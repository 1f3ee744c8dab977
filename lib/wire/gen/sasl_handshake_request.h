/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* SaslHandshakeRequest, versions 0-1 */
#ifndef WIRE_GEN_SASL_HANDSHAKE_REQUEST_H
#define WIRE_GEN_SASL_HANDSHAKE_REQUEST_H

#include "wire/wire.h"

struct sasl_handshake_request {
    struct slice mechanism; /* 0+ */
};

extern const struct wire_msg sasl_handshake_request_wire; /* of struct sasl_handshake_request */

#endif
