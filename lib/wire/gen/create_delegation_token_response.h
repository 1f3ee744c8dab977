/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* CreateDelegationTokenResponse, versions 0-3, flexible from 2 */
#ifndef WIRE_GEN_CREATE_DELEGATION_TOKEN_RESPONSE_H
#define WIRE_GEN_CREATE_DELEGATION_TOKEN_RESPONSE_H

#include "wire/wire.h"

struct create_delegation_token_response {
    int16_t error_code; /* 0+ */
    struct slice principal_type; /* 0+ */
    struct slice principal_name; /* 0+ */
    struct slice token_requester_principal_type; /* 3+ */
    struct slice token_requester_principal_name; /* 3+ */
    int64_t issue_timestamp_ms; /* 0+ */
    int64_t expiry_timestamp_ms; /* 0+ */
    int64_t max_timestamp_ms; /* 0+ */
    struct slice token_id; /* 0+ */
    struct slice hmac; /* 0+ bytes */
    int32_t throttle_time_ms; /* 0+ */
};

extern const struct wire_msg create_delegation_token_response_wire; /* of struct create_delegation_token_response */

#endif
