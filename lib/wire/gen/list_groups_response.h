/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* ListGroupsResponse, versions 0-5, flexible from 3 */
#ifndef WIRE_GEN_LIST_GROUPS_RESPONSE_H
#define WIRE_GEN_LIST_GROUPS_RESPONSE_H

#include "wire/wire.h"

struct list_groups_response_listed_group {
    struct slice group_id; /* 0+ */
    struct slice protocol_type; /* 0+ */
    struct slice group_state; /* 4+ */
    struct slice group_type; /* 5+ */
};

struct list_groups_response {
    int32_t throttle_time_ms; /* 1+ */
    int16_t error_code; /* 0+ */
    struct list_groups_response_listed_group *groups; /* 0+ */
    int32_t groups_cnt;
};

extern const struct wire_shape list_groups_response_listed_group_shape;
extern const struct wire_msg list_groups_response_wire; /* of struct list_groups_response */

#endif
