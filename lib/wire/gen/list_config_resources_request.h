/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* ListConfigResourcesRequest, versions 0-1, flexible from 0 */
#ifndef WIRE_GEN_LIST_CONFIG_RESOURCES_REQUEST_H
#define WIRE_GEN_LIST_CONFIG_RESOURCES_REQUEST_H

#include "wire/wire.h"

struct list_config_resources_request {
    int8_t *resource_types; /* 1+ */
    int32_t resource_types_cnt;
};

extern const struct wire_msg list_config_resources_request_wire; /* of struct list_config_resources_request */

#endif
