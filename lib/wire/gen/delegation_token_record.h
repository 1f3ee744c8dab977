/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* DelegationTokenRecord, versions 0-0, flexible from 0 */
#ifndef WIRE_GEN_DELEGATION_TOKEN_RECORD_H
#define WIRE_GEN_DELEGATION_TOKEN_RECORD_H

#include "wire/wire.h"

struct delegation_token_record {
    struct slice owner; /* 0+ */
    struct slice requester; /* 0+ */
    struct slice *renewers; /* 0+ */
    int32_t renewers_cnt;
    int64_t issue_timestamp; /* 0+ */
    int64_t max_timestamp; /* 0+ */
    int64_t expiration_timestamp; /* 0+ */
    struct slice token_id; /* 0+ */
};

extern const struct wire_msg delegation_token_record_wire; /* of struct delegation_token_record */

#endif
