/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* DeleteGroupsRequest, versions 0-3, flexible from 2 */
#ifndef WIRE_GEN_DELETE_GROUPS_REQUEST_H
#define WIRE_GEN_DELETE_GROUPS_REQUEST_H

#include "wire/wire.h"

struct delete_groups_request {
    struct slice *groups_names; /* 0+ */
    int32_t groups_names_cnt;
};

extern const struct wire_msg delete_groups_request_wire; /* of struct delete_groups_request */

#endif
