/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* ListConfigResourcesResponse, versions 0-1, flexible from 0 */
#ifndef WIRE_GEN_LIST_CONFIG_RESOURCES_RESPONSE_H
#define WIRE_GEN_LIST_CONFIG_RESOURCES_RESPONSE_H

#include "wire/wire.h"

struct list_config_resources_response_config_resource {
    struct slice resource_name; /* 0+ */
    int8_t resource_type; /* 1+, default 16 */
};

struct list_config_resources_response {
    int32_t throttle_time_ms; /* 0+ */
    int16_t error_code; /* 0+ */
    struct list_config_resources_response_config_resource *config_resources; /* 0+ */
    int32_t config_resources_cnt;
};

extern const struct wire_shape list_config_resources_response_config_resource_shape;
extern const struct wire_msg list_config_resources_response_wire; /* of struct list_config_resources_response */

#endif
