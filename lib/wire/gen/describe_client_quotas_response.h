/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* DescribeClientQuotasResponse, versions 0-1, flexible from 1 */
#ifndef WIRE_GEN_DESCRIBE_CLIENT_QUOTAS_RESPONSE_H
#define WIRE_GEN_DESCRIBE_CLIENT_QUOTAS_RESPONSE_H

#include "wire/wire.h"

struct describe_client_quotas_response_value_data {
    struct slice key; /* 0+ */
    uint64_t value_bits; /* 0+ */
};

struct describe_client_quotas_response_entity_data {
    struct slice entity_type; /* 0+ */
    struct slice entity_name; /* 0+, null 0+ */
};

struct describe_client_quotas_response_entry_data {
    struct describe_client_quotas_response_entity_data *entity; /* 0+ */
    int32_t entity_cnt;
    struct describe_client_quotas_response_value_data *values; /* 0+ */
    int32_t values_cnt;
};

struct describe_client_quotas_response {
    int32_t throttle_time_ms; /* 0+ */
    int16_t error_code; /* 0+ */
    struct slice error_message; /* 0+, null 0+ */
    struct describe_client_quotas_response_entry_data *entries; /* 0+, null 0+ */
    int32_t entries_cnt;
};

extern const struct wire_shape describe_client_quotas_response_entry_data_shape;
extern const struct wire_shape describe_client_quotas_response_entity_data_shape;
extern const struct wire_shape describe_client_quotas_response_value_data_shape;
extern const struct wire_msg describe_client_quotas_response_wire; /* of struct describe_client_quotas_response */

#endif
