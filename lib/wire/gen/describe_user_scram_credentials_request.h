/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* DescribeUserScramCredentialsRequest, versions 0-0, flexible from 0 */
#ifndef WIRE_GEN_DESCRIBE_USER_SCRAM_CREDENTIALS_REQUEST_H
#define WIRE_GEN_DESCRIBE_USER_SCRAM_CREDENTIALS_REQUEST_H

#include "wire/wire.h"

struct describe_user_scram_credentials_request_user_name {
    struct slice name; /* 0+ */
};

struct describe_user_scram_credentials_request {
    struct describe_user_scram_credentials_request_user_name *users; /* 0+, null 0+ */
    int32_t users_cnt;
};

extern const struct wire_shape describe_user_scram_credentials_request_user_name_shape;
extern const struct wire_msg describe_user_scram_credentials_request_wire; /* of struct describe_user_scram_credentials_request */

#endif
