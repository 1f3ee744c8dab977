/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* ExpireDelegationTokenResponse, versions 0-2, flexible from 2 */
#ifndef WIRE_GEN_EXPIRE_DELEGATION_TOKEN_RESPONSE_H
#define WIRE_GEN_EXPIRE_DELEGATION_TOKEN_RESPONSE_H

#include "wire/wire.h"

struct expire_delegation_token_response {
    int16_t error_code; /* 0+ */
    int64_t expiry_timestamp_ms; /* 0+ */
    int32_t throttle_time_ms; /* 0+ */
};

extern const struct wire_msg expire_delegation_token_response_wire; /* of struct expire_delegation_token_response */

#endif
