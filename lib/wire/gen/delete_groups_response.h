/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* DeleteGroupsResponse, versions 0-3, flexible from 2 */
#ifndef WIRE_GEN_DELETE_GROUPS_RESPONSE_H
#define WIRE_GEN_DELETE_GROUPS_RESPONSE_H

#include "wire/wire.h"

struct delete_groups_response_deletable_group_result {
    struct slice group_id; /* 0+ */
    int16_t error_code; /* 0+ */
    struct slice error_message; /* 3+, null 3+, default null */
};

struct delete_groups_response {
    int32_t throttle_time_ms; /* 0+ */
    struct delete_groups_response_deletable_group_result *results; /* 0+ */
    int32_t results_cnt;
};

extern const struct wire_shape delete_groups_response_deletable_group_result_shape;
extern const struct wire_msg delete_groups_response_wire; /* of struct delete_groups_response */

#endif
