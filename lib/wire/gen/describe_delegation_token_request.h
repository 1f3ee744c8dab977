/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* DescribeDelegationTokenRequest, versions 0-3, flexible from 2 */
#ifndef WIRE_GEN_DESCRIBE_DELEGATION_TOKEN_REQUEST_H
#define WIRE_GEN_DESCRIBE_DELEGATION_TOKEN_REQUEST_H

#include "wire/wire.h"

struct describe_delegation_token_request_describe_delegation_token_owner {
    struct slice principal_type; /* 0+ */
    struct slice principal_name; /* 0+ */
};

struct describe_delegation_token_request {
    struct describe_delegation_token_request_describe_delegation_token_owner *owners; /* 0+, null 0+ */
    int32_t owners_cnt;
};

extern const struct wire_shape describe_delegation_token_request_describe_delegation_token_owner_shape;
extern const struct wire_msg describe_delegation_token_request_wire; /* of struct describe_delegation_token_request */

#endif
