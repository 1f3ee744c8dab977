/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* DescribeConfigsRequest, versions 0-4, flexible from 4 */
#ifndef WIRE_GEN_DESCRIBE_CONFIGS_REQUEST_H
#define WIRE_GEN_DESCRIBE_CONFIGS_REQUEST_H

#include "wire/wire.h"

struct describe_configs_request_describe_configs_resource {
    int8_t resource_type; /* 0+ */
    struct slice resource_name; /* 0+ */
    struct slice *configuration_keys; /* 0+, null 0+ */
    int32_t configuration_keys_cnt;
};

struct describe_configs_request {
    struct describe_configs_request_describe_configs_resource *resources; /* 0+ */
    int32_t resources_cnt;
    bool include_synonyms; /* 1+ */
    bool include_documentation; /* 3+ */
};

extern const struct wire_shape describe_configs_request_describe_configs_resource_shape;
extern const struct wire_msg describe_configs_request_wire; /* of struct describe_configs_request */

#endif
