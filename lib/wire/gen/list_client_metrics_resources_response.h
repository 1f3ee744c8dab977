/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* ListClientMetricsResourcesResponse, versions 0-0, flexible from 0; gone in Kafka 4 */
#ifndef WIRE_GEN_LIST_CLIENT_METRICS_RESOURCES_RESPONSE_H
#define WIRE_GEN_LIST_CLIENT_METRICS_RESOURCES_RESPONSE_H

#include "wire/wire.h"

struct list_client_metrics_resources_response_client_metrics_resource {
    struct slice name; /* 0+ */
};

struct list_client_metrics_resources_response {
    int32_t throttle_time_ms; /* 0+ */
    int16_t error_code; /* 0+ */
    struct list_client_metrics_resources_response_client_metrics_resource *client_metrics_resources; /* 0+ */
    int32_t client_metrics_resources_cnt;
};

extern const struct wire_shape list_client_metrics_resources_response_client_metrics_resource_shape;
extern const struct wire_msg list_client_metrics_resources_response_wire; /* of struct list_client_metrics_resources_response */

#endif
