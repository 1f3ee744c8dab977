/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* IncrementalAlterConfigsResponse, versions 0-1, flexible from 1 */
#ifndef WIRE_GEN_INCREMENTAL_ALTER_CONFIGS_RESPONSE_H
#define WIRE_GEN_INCREMENTAL_ALTER_CONFIGS_RESPONSE_H

#include "wire/wire.h"

struct incremental_alter_configs_response_alter_configs_resource_response {
    int16_t error_code; /* 0+ */
    struct slice error_message; /* 0+, null 0+ */
    int8_t resource_type; /* 0+ */
    struct slice resource_name; /* 0+ */
};

struct incremental_alter_configs_response {
    int32_t throttle_time_ms; /* 0+ */
    struct incremental_alter_configs_response_alter_configs_resource_response *responses; /* 0+ */
    int32_t responses_cnt;
};

extern const struct wire_shape incremental_alter_configs_response_alter_configs_resource_response_shape;
extern const struct wire_msg incremental_alter_configs_response_wire; /* of struct incremental_alter_configs_response */

#endif
