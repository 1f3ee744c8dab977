/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* DescribeConfigsResponse, versions 0-4, flexible from 4 */
#ifndef WIRE_GEN_DESCRIBE_CONFIGS_RESPONSE_H
#define WIRE_GEN_DESCRIBE_CONFIGS_RESPONSE_H

#include "wire/wire.h"

struct describe_configs_response_describe_configs_synonym {
    struct slice name; /* 1+ */
    struct slice value; /* 1+, null 0+ */
    int8_t source; /* 1+ */
};

struct describe_configs_response_describe_configs_resource_result {
    struct slice name; /* 0+ */
    struct slice value; /* 0+, null 0+ */
    bool read_only; /* 0+ */
    bool is_default; /* 0 */
    int8_t config_source; /* 1+, default -1 */
    bool is_sensitive; /* 0+ */
    struct describe_configs_response_describe_configs_synonym *synonyms; /* 1+ */
    int32_t synonyms_cnt;
    int8_t config_type; /* 3+ */
    struct slice documentation; /* 3+, null 0+ */
};

struct describe_configs_response_describe_configs_result {
    int16_t error_code; /* 0+ */
    struct slice error_message; /* 0+, null 0+ */
    int8_t resource_type; /* 0+ */
    struct slice resource_name; /* 0+ */
    struct describe_configs_response_describe_configs_resource_result *configs; /* 0+ */
    int32_t configs_cnt;
};

struct describe_configs_response {
    int32_t throttle_time_ms; /* 0+ */
    struct describe_configs_response_describe_configs_result *results; /* 0+ */
    int32_t results_cnt;
};

extern const struct wire_shape describe_configs_response_describe_configs_result_shape;
extern const struct wire_shape describe_configs_response_describe_configs_resource_result_shape;
extern const struct wire_shape describe_configs_response_describe_configs_synonym_shape;
extern const struct wire_msg describe_configs_response_wire; /* of struct describe_configs_response */

#endif
