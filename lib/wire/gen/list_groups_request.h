/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* ListGroupsRequest, versions 0-5, flexible from 3 */
#ifndef WIRE_GEN_LIST_GROUPS_REQUEST_H
#define WIRE_GEN_LIST_GROUPS_REQUEST_H

#include "wire/wire.h"

struct list_groups_request {
    struct slice *states_filter; /* 4+ */
    int32_t states_filter_cnt;
    struct slice *types_filter; /* 5+ */
    int32_t types_filter_cnt;
};

extern const struct wire_msg list_groups_request_wire; /* of struct list_groups_request */

#endif
