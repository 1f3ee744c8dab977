/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* DescribeGroupsResponse, versions 0-6, flexible from 5 */
#ifndef WIRE_GEN_DESCRIBE_GROUPS_RESPONSE_H
#define WIRE_GEN_DESCRIBE_GROUPS_RESPONSE_H

#include "wire/wire.h"

struct describe_groups_response_described_group_member {
    struct slice member_id; /* 0+ */
    struct slice group_instance_id; /* 4+, null 4+, default null */
    struct slice client_id; /* 0+ */
    struct slice client_host; /* 0+ */
    struct slice member_metadata; /* 0+ bytes */
    struct slice member_assignment; /* 0+ bytes */
};

struct describe_groups_response_described_group {
    int16_t error_code; /* 0+ */
    struct slice error_message; /* 6+, null 6+, default null */
    struct slice group_id; /* 0+ */
    struct slice group_state; /* 0+ */
    struct slice protocol_type; /* 0+ */
    struct slice protocol_data; /* 0+ */
    struct describe_groups_response_described_group_member *members; /* 0+ */
    int32_t members_cnt;
    int32_t authorized_operations; /* 3+, default -2147483648 */
};

struct describe_groups_response {
    int32_t throttle_time_ms; /* 1+ */
    struct describe_groups_response_described_group *groups; /* 0+ */
    int32_t groups_cnt;
};

extern const struct wire_shape describe_groups_response_described_group_shape;
extern const struct wire_shape describe_groups_response_described_group_member_shape;
extern const struct wire_msg describe_groups_response_wire; /* of struct describe_groups_response */

#endif
