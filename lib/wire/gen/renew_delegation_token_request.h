/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* RenewDelegationTokenRequest, versions 0-2, flexible from 2 */
#ifndef WIRE_GEN_RENEW_DELEGATION_TOKEN_REQUEST_H
#define WIRE_GEN_RENEW_DELEGATION_TOKEN_REQUEST_H

#include "wire/wire.h"

struct renew_delegation_token_request {
    struct slice hmac; /* 0+ bytes */
    int64_t renew_period_ms; /* 0+ */
};

extern const struct wire_msg renew_delegation_token_request_wire; /* of struct renew_delegation_token_request */

#endif
