/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* IncrementalAlterConfigsRequest, versions 0-1, flexible from 1 */
#ifndef WIRE_GEN_INCREMENTAL_ALTER_CONFIGS_REQUEST_H
#define WIRE_GEN_INCREMENTAL_ALTER_CONFIGS_REQUEST_H

#include "wire/wire.h"

struct incremental_alter_configs_request_alterable_config {
    struct slice name; /* 0+ */
    int8_t config_operation; /* 0+ */
    struct slice value; /* 0+, null 0+ */
};

struct incremental_alter_configs_request_alter_configs_resource {
    int8_t resource_type; /* 0+ */
    struct slice resource_name; /* 0+ */
    struct incremental_alter_configs_request_alterable_config *configs; /* 0+ */
    int32_t configs_cnt;
};

struct incremental_alter_configs_request {
    struct incremental_alter_configs_request_alter_configs_resource *resources; /* 0+ */
    int32_t resources_cnt;
    bool validate_only; /* 0+ */
};

extern const struct wire_shape incremental_alter_configs_request_alter_configs_resource_shape;
extern const struct wire_shape incremental_alter_configs_request_alterable_config_shape;
extern const struct wire_msg incremental_alter_configs_request_wire; /* of struct incremental_alter_configs_request */

#endif
