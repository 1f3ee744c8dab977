/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* DescribeClientQuotasRequest, versions 0-1, flexible from 1 */
#ifndef WIRE_GEN_DESCRIBE_CLIENT_QUOTAS_REQUEST_H
#define WIRE_GEN_DESCRIBE_CLIENT_QUOTAS_REQUEST_H

#include "wire/wire.h"

struct describe_client_quotas_request_component_data {
    struct slice entity_type; /* 0+ */
    int8_t match_type; /* 0+ */
    struct slice match; /* 0+, null 0+ */
};

struct describe_client_quotas_request {
    struct describe_client_quotas_request_component_data *components; /* 0+ */
    int32_t components_cnt;
    bool strict; /* 0+ */
};

extern const struct wire_shape describe_client_quotas_request_component_data_shape;
extern const struct wire_msg describe_client_quotas_request_wire; /* of struct describe_client_quotas_request */

#endif
