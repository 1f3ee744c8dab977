/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* DeleteAclsResponse, versions 0-3, flexible from 2 */
#ifndef WIRE_GEN_DELETE_ACLS_RESPONSE_H
#define WIRE_GEN_DELETE_ACLS_RESPONSE_H

#include "wire/wire.h"

struct delete_acls_response_delete_acls_matching_acl {
    int16_t error_code; /* 0+ */
    struct slice error_message; /* 0+, null 0+ */
    int8_t resource_type; /* 0+ */
    struct slice resource_name; /* 0+ */
    int8_t pattern_type; /* 1+, default 3 */
    struct slice principal; /* 0+ */
    struct slice host; /* 0+ */
    int8_t operation; /* 0+ */
    int8_t permission_type; /* 0+ */
};

struct delete_acls_response_delete_acls_filter_result {
    int16_t error_code; /* 0+ */
    struct slice error_message; /* 0+, null 0+ */
    struct delete_acls_response_delete_acls_matching_acl *matching_acls; /* 0+ */
    int32_t matching_acls_cnt;
};

struct delete_acls_response {
    int32_t throttle_time_ms; /* 0+ */
    struct delete_acls_response_delete_acls_filter_result *filter_results; /* 0+ */
    int32_t filter_results_cnt;
};

extern const struct wire_shape delete_acls_response_delete_acls_filter_result_shape;
extern const struct wire_shape delete_acls_response_delete_acls_matching_acl_shape;
extern const struct wire_msg delete_acls_response_wire; /* of struct delete_acls_response */

#endif
