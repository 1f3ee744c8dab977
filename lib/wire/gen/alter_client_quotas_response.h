/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* AlterClientQuotasResponse, versions 0-1, flexible from 1 */
#ifndef WIRE_GEN_ALTER_CLIENT_QUOTAS_RESPONSE_H
#define WIRE_GEN_ALTER_CLIENT_QUOTAS_RESPONSE_H

#include "wire/wire.h"

struct alter_client_quotas_response_entity_data {
    struct slice entity_type; /* 0+ */
    struct slice entity_name; /* 0+, null 0+ */
};

struct alter_client_quotas_response_entry_data {
    int16_t error_code; /* 0+ */
    struct slice error_message; /* 0+, null 0+ */
    struct alter_client_quotas_response_entity_data *entity; /* 0+ */
    int32_t entity_cnt;
};

struct alter_client_quotas_response {
    int32_t throttle_time_ms; /* 0+ */
    struct alter_client_quotas_response_entry_data *entries; /* 0+ */
    int32_t entries_cnt;
};

extern const struct wire_shape alter_client_quotas_response_entry_data_shape;
extern const struct wire_shape alter_client_quotas_response_entity_data_shape;
extern const struct wire_msg alter_client_quotas_response_wire; /* of struct alter_client_quotas_response */

#endif
