/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* DescribeAclsRequest, versions 0-3, flexible from 2 */
#ifndef WIRE_GEN_DESCRIBE_ACLS_REQUEST_H
#define WIRE_GEN_DESCRIBE_ACLS_REQUEST_H

#include "wire/wire.h"

struct describe_acls_request {
    int8_t resource_type_filter; /* 0+ */
    struct slice resource_name_filter; /* 0+, null 0+ */
    int8_t pattern_type_filter; /* 1+, default 3 */
    struct slice principal_filter; /* 0+, null 0+ */
    struct slice host_filter; /* 0+, null 0+ */
    int8_t operation; /* 0+ */
    int8_t permission_type; /* 0+ */
};

extern const struct wire_msg describe_acls_request_wire; /* of struct describe_acls_request */

#endif
