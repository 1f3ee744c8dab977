/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* GetTelemetrySubscriptionsResponse, versions 0-0, flexible from 0 */
#ifndef WIRE_GEN_GET_TELEMETRY_SUBSCRIPTIONS_RESPONSE_H
#define WIRE_GEN_GET_TELEMETRY_SUBSCRIPTIONS_RESPONSE_H

#include "wire/wire.h"

struct get_telemetry_subscriptions_response {
    int32_t throttle_time_ms; /* 0+ */
    int16_t error_code; /* 0+ */
    struct uuid client_instance_id; /* 0+ */
    int32_t subscription_id; /* 0+ */
    int8_t *accepted_compression_types; /* 0+ */
    int32_t accepted_compression_types_cnt;
    int32_t push_interval_ms; /* 0+ */
    int32_t telemetry_max_bytes; /* 0+ */
    bool delta_temporality; /* 0+ */
    struct slice *requested_metrics; /* 0+ */
    int32_t requested_metrics_cnt;
};

extern const struct wire_msg get_telemetry_subscriptions_response_wire; /* of struct get_telemetry_subscriptions_response */

#endif
