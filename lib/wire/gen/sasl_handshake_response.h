/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* SaslHandshakeResponse, versions 0-1 */
#ifndef WIRE_GEN_SASL_HANDSHAKE_RESPONSE_H
#define WIRE_GEN_SASL_HANDSHAKE_RESPONSE_H

#include "wire/wire.h"

struct sasl_handshake_response {
    int16_t error_code; /* 0+ */
    struct slice *mechanisms; /* 0+ */
    int32_t mechanisms_cnt;
};

extern const struct wire_msg sasl_handshake_response_wire; /* of struct sasl_handshake_response */

#endif
