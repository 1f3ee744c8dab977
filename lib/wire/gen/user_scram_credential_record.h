/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* UserScramCredentialRecord, versions 0-0, flexible from 0 */
#ifndef WIRE_GEN_USER_SCRAM_CREDENTIAL_RECORD_H
#define WIRE_GEN_USER_SCRAM_CREDENTIAL_RECORD_H

#include "wire/wire.h"

struct user_scram_credential_record {
    struct slice name; /* 0+ */
    int8_t mechanism; /* 0+ */
    struct slice salt; /* 0+ bytes */
    struct slice stored_key; /* 0+ bytes */
    struct slice server_key; /* 0+ bytes */
    int32_t iterations; /* 0+ */
};

extern const struct wire_msg user_scram_credential_record_wire; /* of struct user_scram_credential_record */

#endif
