/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* AlterUserScramCredentialsResponse, versions 0-0, flexible from 0 */
#ifndef WIRE_GEN_ALTER_USER_SCRAM_CREDENTIALS_RESPONSE_H
#define WIRE_GEN_ALTER_USER_SCRAM_CREDENTIALS_RESPONSE_H

#include "wire/wire.h"

struct alter_user_scram_credentials_response_alter_user_scram_credentials_result {
    struct slice user; /* 0+ */
    int16_t error_code; /* 0+ */
    struct slice error_message; /* 0+, null 0+ */
};

struct alter_user_scram_credentials_response {
    int32_t throttle_time_ms; /* 0+ */
    struct alter_user_scram_credentials_response_alter_user_scram_credentials_result *results; /* 0+ */
    int32_t results_cnt;
};

extern const struct wire_shape alter_user_scram_credentials_response_alter_user_scram_credentials_result_shape;
extern const struct wire_msg alter_user_scram_credentials_response_wire; /* of struct alter_user_scram_credentials_response */

#endif
