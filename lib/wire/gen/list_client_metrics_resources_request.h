/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* ListClientMetricsResourcesRequest, versions 0-0, flexible from 0; gone in Kafka 4 */
#ifndef WIRE_GEN_LIST_CLIENT_METRICS_RESOURCES_REQUEST_H
#define WIRE_GEN_LIST_CLIENT_METRICS_RESOURCES_REQUEST_H

#include "wire/wire.h"

struct list_client_metrics_resources_request {
    uint8_t nothing; /* C knows no empty structs */
};

extern const struct wire_msg list_client_metrics_resources_request_wire; /* of struct list_client_metrics_resources_request */

#endif
