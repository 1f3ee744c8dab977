/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* DeleteAclsRequest, versions 0-3, flexible from 2 */
#ifndef WIRE_GEN_DELETE_ACLS_REQUEST_H
#define WIRE_GEN_DELETE_ACLS_REQUEST_H

#include "wire/wire.h"

struct delete_acls_request_delete_acls_filter {
    int8_t resource_type_filter; /* 0+ */
    struct slice resource_name_filter; /* 0+, null 0+ */
    int8_t pattern_type_filter; /* 1+, default 3 */
    struct slice principal_filter; /* 0+, null 0+ */
    struct slice host_filter; /* 0+, null 0+ */
    int8_t operation; /* 0+ */
    int8_t permission_type; /* 0+ */
};

struct delete_acls_request {
    struct delete_acls_request_delete_acls_filter *filters; /* 0+ */
    int32_t filters_cnt;
};

extern const struct wire_shape delete_acls_request_delete_acls_filter_shape;
extern const struct wire_msg delete_acls_request_wire; /* of struct delete_acls_request */

#endif
