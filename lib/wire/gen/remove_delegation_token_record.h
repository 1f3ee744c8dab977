/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* RemoveDelegationTokenRecord, versions 0-0, flexible from 0 */
#ifndef WIRE_GEN_REMOVE_DELEGATION_TOKEN_RECORD_H
#define WIRE_GEN_REMOVE_DELEGATION_TOKEN_RECORD_H

#include "wire/wire.h"

struct remove_delegation_token_record {
    struct slice token_id; /* 0+ */
};

extern const struct wire_msg remove_delegation_token_record_wire; /* of struct remove_delegation_token_record */

#endif
