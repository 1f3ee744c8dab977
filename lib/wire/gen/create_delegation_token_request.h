/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* CreateDelegationTokenRequest, versions 0-3, flexible from 2 */
#ifndef WIRE_GEN_CREATE_DELEGATION_TOKEN_REQUEST_H
#define WIRE_GEN_CREATE_DELEGATION_TOKEN_REQUEST_H

#include "wire/wire.h"

struct create_delegation_token_request_creatable_renewers {
    struct slice principal_type; /* 0+ */
    struct slice principal_name; /* 0+ */
};

struct create_delegation_token_request {
    struct slice owner_principal_type; /* 3+, null 3+ */
    struct slice owner_principal_name; /* 3+, null 3+ */
    struct create_delegation_token_request_creatable_renewers *renewers; /* 0+ */
    int32_t renewers_cnt;
    int64_t max_lifetime_ms; /* 0+ */
};

extern const struct wire_shape create_delegation_token_request_creatable_renewers_shape;
extern const struct wire_msg create_delegation_token_request_wire; /* of struct create_delegation_token_request */

#endif
