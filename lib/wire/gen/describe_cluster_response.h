/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* DescribeClusterResponse, versions 0-2, flexible from 0 */
#ifndef WIRE_GEN_DESCRIBE_CLUSTER_RESPONSE_H
#define WIRE_GEN_DESCRIBE_CLUSTER_RESPONSE_H

#include "wire/wire.h"

struct describe_cluster_response_describe_cluster_broker {
    int32_t broker_id; /* 0+ */
    struct slice host; /* 0+ */
    int32_t port; /* 0+ */
    struct slice rack; /* 0+, null 0+, default null */
    bool is_fenced; /* 2+ */
};

struct describe_cluster_response {
    int32_t throttle_time_ms; /* 0+ */
    int16_t error_code; /* 0+ */
    struct slice error_message; /* 0+, null 0+, default null */
    int8_t endpoint_type; /* 1+, default 1 */
    struct slice cluster_id; /* 0+ */
    int32_t controller_id; /* 0+, default -1 */
    struct describe_cluster_response_describe_cluster_broker *brokers; /* 0+ */
    int32_t brokers_cnt;
    int32_t cluster_authorized_operations; /* 0+, default -2147483648 */
};

extern const struct wire_shape describe_cluster_response_describe_cluster_broker_shape;
extern const struct wire_msg describe_cluster_response_wire; /* of struct describe_cluster_response */

#endif
