/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* DescribeAclsResponse, versions 0-3, flexible from 2 */
#ifndef WIRE_GEN_DESCRIBE_ACLS_RESPONSE_H
#define WIRE_GEN_DESCRIBE_ACLS_RESPONSE_H

#include "wire/wire.h"

struct describe_acls_response_acl_description {
    struct slice principal; /* 0+ */
    struct slice host; /* 0+ */
    int8_t operation; /* 0+ */
    int8_t permission_type; /* 0+ */
};

struct describe_acls_response_describe_acls_resource {
    int8_t resource_type; /* 0+ */
    struct slice resource_name; /* 0+ */
    int8_t pattern_type; /* 1+, default 3 */
    struct describe_acls_response_acl_description *acls; /* 0+ */
    int32_t acls_cnt;
};

struct describe_acls_response {
    int32_t throttle_time_ms; /* 0+ */
    int16_t error_code; /* 0+ */
    struct slice error_message; /* 0+, null 0+ */
    struct describe_acls_response_describe_acls_resource *resources; /* 0+ */
    int32_t resources_cnt;
};

extern const struct wire_shape describe_acls_response_describe_acls_resource_shape;
extern const struct wire_shape describe_acls_response_acl_description_shape;
extern const struct wire_msg describe_acls_response_wire; /* of struct describe_acls_response */

#endif
