/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* GetTelemetrySubscriptionsRequest, versions 0-0, flexible from 0 */
#ifndef WIRE_GEN_GET_TELEMETRY_SUBSCRIPTIONS_REQUEST_H
#define WIRE_GEN_GET_TELEMETRY_SUBSCRIPTIONS_REQUEST_H

#include "wire/wire.h"

struct get_telemetry_subscriptions_request {
    struct uuid client_instance_id; /* 0+ */
};

extern const struct wire_msg get_telemetry_subscriptions_request_wire; /* of struct get_telemetry_subscriptions_request */

#endif
