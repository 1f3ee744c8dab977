/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* DescribeClusterRequest, versions 0-2, flexible from 0 */
#ifndef WIRE_GEN_DESCRIBE_CLUSTER_REQUEST_H
#define WIRE_GEN_DESCRIBE_CLUSTER_REQUEST_H

#include "wire/wire.h"

struct describe_cluster_request {
    bool include_cluster_authorized_operations; /* 0+ */
    int8_t endpoint_type; /* 1+, default 1 */
    bool include_fenced_brokers; /* 2+ */
};

extern const struct wire_msg describe_cluster_request_wire; /* of struct describe_cluster_request */

#endif
