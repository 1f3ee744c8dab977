/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* CreateAclsResponse, versions 0-3, flexible from 2 */
#ifndef WIRE_GEN_CREATE_ACLS_RESPONSE_H
#define WIRE_GEN_CREATE_ACLS_RESPONSE_H

#include "wire/wire.h"

struct create_acls_response_acl_creation_result {
    int16_t error_code; /* 0+ */
    struct slice error_message; /* 0+, null 0+ */
};

struct create_acls_response {
    int32_t throttle_time_ms; /* 0+ */
    struct create_acls_response_acl_creation_result *results; /* 0+ */
    int32_t results_cnt;
};

extern const struct wire_shape create_acls_response_acl_creation_result_shape;
extern const struct wire_msg create_acls_response_wire; /* of struct create_acls_response */

#endif
