/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* RemoveUserScramCredentialRecord, versions 0-0, flexible from 0 */
#ifndef WIRE_GEN_REMOVE_USER_SCRAM_CREDENTIAL_RECORD_H
#define WIRE_GEN_REMOVE_USER_SCRAM_CREDENTIAL_RECORD_H

#include "wire/wire.h"

struct remove_user_scram_credential_record {
    struct slice name; /* 0+ */
    int8_t mechanism; /* 0+ */
};

extern const struct wire_msg remove_user_scram_credential_record_wire; /* of struct remove_user_scram_credential_record */

#endif
