/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* ExpireDelegationTokenRequest, versions 0-2, flexible from 2 */
#ifndef WIRE_GEN_EXPIRE_DELEGATION_TOKEN_REQUEST_H
#define WIRE_GEN_EXPIRE_DELEGATION_TOKEN_REQUEST_H

#include "wire/wire.h"

struct expire_delegation_token_request {
    struct slice hmac; /* 0+ bytes */
    int64_t expiry_time_period_ms; /* 0+ */
};

extern const struct wire_msg expire_delegation_token_request_wire; /* of struct expire_delegation_token_request */

#endif
