/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* CreateAclsRequest, versions 0-3, flexible from 2 */
#ifndef WIRE_GEN_CREATE_ACLS_REQUEST_H
#define WIRE_GEN_CREATE_ACLS_REQUEST_H

#include "wire/wire.h"

struct create_acls_request_acl_creation {
    int8_t resource_type; /* 0+ */
    struct slice resource_name; /* 0+ */
    int8_t resource_pattern_type; /* 1+, default 3 */
    struct slice principal; /* 0+ */
    struct slice host; /* 0+ */
    int8_t operation; /* 0+ */
    int8_t permission_type; /* 0+ */
};

struct create_acls_request {
    struct create_acls_request_acl_creation *creations; /* 0+ */
    int32_t creations_cnt;
};

extern const struct wire_shape create_acls_request_acl_creation_shape;
extern const struct wire_msg create_acls_request_wire; /* of struct create_acls_request */

#endif
