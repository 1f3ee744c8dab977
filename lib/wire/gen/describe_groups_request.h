/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* DescribeGroupsRequest, versions 0-6, flexible from 5 */
#ifndef WIRE_GEN_DESCRIBE_GROUPS_REQUEST_H
#define WIRE_GEN_DESCRIBE_GROUPS_REQUEST_H

#include "wire/wire.h"

struct describe_groups_request {
    struct slice *groups; /* 0+ */
    int32_t groups_cnt;
    bool include_authorized_operations; /* 3+ */
};

extern const struct wire_msg describe_groups_request_wire; /* of struct describe_groups_request */

#endif
