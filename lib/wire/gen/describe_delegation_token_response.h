/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* DescribeDelegationTokenResponse, versions 0-3, flexible from 2 */
#ifndef WIRE_GEN_DESCRIBE_DELEGATION_TOKEN_RESPONSE_H
#define WIRE_GEN_DESCRIBE_DELEGATION_TOKEN_RESPONSE_H

#include "wire/wire.h"

struct describe_delegation_token_response_described_delegation_token_renewer {
    struct slice principal_type; /* 0+ */
    struct slice principal_name; /* 0+ */
};

struct describe_delegation_token_response_described_delegation_token {
    struct slice principal_type; /* 0+ */
    struct slice principal_name; /* 0+ */
    struct slice token_requester_principal_type; /* 3+ */
    struct slice token_requester_principal_name; /* 3+ */
    int64_t issue_timestamp; /* 0+ */
    int64_t expiry_timestamp; /* 0+ */
    int64_t max_timestamp; /* 0+ */
    struct slice token_id; /* 0+ */
    struct slice hmac; /* 0+ bytes */
    struct describe_delegation_token_response_described_delegation_token_renewer *renewers; /* 0+ */
    int32_t renewers_cnt;
};

struct describe_delegation_token_response {
    int16_t error_code; /* 0+ */
    struct describe_delegation_token_response_described_delegation_token *tokens; /* 0+ */
    int32_t tokens_cnt;
    int32_t throttle_time_ms; /* 0+ */
};

extern const struct wire_shape describe_delegation_token_response_described_delegation_token_shape;
extern const struct wire_shape describe_delegation_token_response_described_delegation_token_renewer_shape;
extern const struct wire_msg describe_delegation_token_response_wire; /* of struct describe_delegation_token_response */

#endif
