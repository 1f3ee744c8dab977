/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* AlterUserScramCredentialsRequest, versions 0-0, flexible from 0 */
#ifndef WIRE_GEN_ALTER_USER_SCRAM_CREDENTIALS_REQUEST_H
#define WIRE_GEN_ALTER_USER_SCRAM_CREDENTIALS_REQUEST_H

#include "wire/wire.h"

struct alter_user_scram_credentials_request_scram_credential_upsertion {
    struct slice name; /* 0+ */
    int8_t mechanism; /* 0+ */
    int32_t iterations; /* 0+ */
    struct slice salt; /* 0+ bytes */
    struct slice salted_password; /* 0+ bytes */
};

struct alter_user_scram_credentials_request_scram_credential_deletion {
    struct slice name; /* 0+ */
    int8_t mechanism; /* 0+ */
};

struct alter_user_scram_credentials_request {
    struct alter_user_scram_credentials_request_scram_credential_deletion *deletions; /* 0+ */
    int32_t deletions_cnt;
    struct alter_user_scram_credentials_request_scram_credential_upsertion *upsertions; /* 0+ */
    int32_t upsertions_cnt;
};

extern const struct wire_shape alter_user_scram_credentials_request_scram_credential_deletion_shape;
extern const struct wire_shape alter_user_scram_credentials_request_scram_credential_upsertion_shape;
extern const struct wire_msg alter_user_scram_credentials_request_wire; /* of struct alter_user_scram_credentials_request */

#endif
