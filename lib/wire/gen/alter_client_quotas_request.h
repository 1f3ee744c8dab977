/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* AlterClientQuotasRequest, versions 0-1, flexible from 1 */
#ifndef WIRE_GEN_ALTER_CLIENT_QUOTAS_REQUEST_H
#define WIRE_GEN_ALTER_CLIENT_QUOTAS_REQUEST_H

#include "wire/wire.h"

struct alter_client_quotas_request_op_data {
    struct slice key; /* 0+ */
    uint64_t value_bits; /* 0+ */
    bool remove; /* 0+ */
};

struct alter_client_quotas_request_entity_data {
    struct slice entity_type; /* 0+ */
    struct slice entity_name; /* 0+, null 0+ */
};

struct alter_client_quotas_request_entry_data {
    struct alter_client_quotas_request_entity_data *entity; /* 0+ */
    int32_t entity_cnt;
    struct alter_client_quotas_request_op_data *ops; /* 0+ */
    int32_t ops_cnt;
};

struct alter_client_quotas_request {
    struct alter_client_quotas_request_entry_data *entries; /* 0+ */
    int32_t entries_cnt;
    bool validate_only; /* 0+ */
};

extern const struct wire_shape alter_client_quotas_request_entry_data_shape;
extern const struct wire_shape alter_client_quotas_request_entity_data_shape;
extern const struct wire_shape alter_client_quotas_request_op_data_shape;
extern const struct wire_msg alter_client_quotas_request_wire; /* of struct alter_client_quotas_request */

#endif
