/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* DescribeUserScramCredentialsResponse, versions 0-0, flexible from 0 */
#ifndef WIRE_GEN_DESCRIBE_USER_SCRAM_CREDENTIALS_RESPONSE_H
#define WIRE_GEN_DESCRIBE_USER_SCRAM_CREDENTIALS_RESPONSE_H

#include "wire/wire.h"

struct describe_user_scram_credentials_response_credential_info {
    int8_t mechanism; /* 0+ */
    int32_t iterations; /* 0+ */
};

struct describe_user_scram_credentials_response_describe_user_scram_credentials_result {
    struct slice user; /* 0+ */
    int16_t error_code; /* 0+ */
    struct slice error_message; /* 0+, null 0+ */
    struct describe_user_scram_credentials_response_credential_info *credential_infos; /* 0+ */
    int32_t credential_infos_cnt;
};

struct describe_user_scram_credentials_response {
    int32_t throttle_time_ms; /* 0+ */
    int16_t error_code; /* 0+ */
    struct slice error_message; /* 0+, null 0+ */
    struct describe_user_scram_credentials_response_describe_user_scram_credentials_result *results; /* 0+ */
    int32_t results_cnt;
};

extern const struct wire_shape describe_user_scram_credentials_response_describe_user_scram_credentials_result_shape;
extern const struct wire_shape describe_user_scram_credentials_response_credential_info_shape;
extern const struct wire_msg describe_user_scram_credentials_response_wire; /* of struct describe_user_scram_credentials_response */

#endif
