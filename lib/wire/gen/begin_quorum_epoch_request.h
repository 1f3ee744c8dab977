/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* BeginQuorumEpochRequest, versions 0-1, flexible from 1 */
#ifndef WIRE_GEN_BEGIN_QUORUM_EPOCH_REQUEST_H
#define WIRE_GEN_BEGIN_QUORUM_EPOCH_REQUEST_H

#include "wire/wire.h"

struct begin_quorum_epoch_request_leader_endpoint {
    struct slice name; /* 1+ */
    struct slice host; /* 1+ */
    uint16_t port; /* 1+ */
};

struct begin_quorum_epoch_request_partition_data {
    int32_t partition_index; /* 0+ */
    struct uuid voter_directory_id; /* 1+ */
    int32_t leader_id; /* 0+ */
    int32_t leader_epoch; /* 0+ */
};

struct begin_quorum_epoch_request_topic_data {
    struct slice topic_name; /* 0+ */
    struct begin_quorum_epoch_request_partition_data *partitions; /* 0+ */
    int32_t partitions_cnt;
};

struct begin_quorum_epoch_request {
    struct slice cluster_id; /* 0+, null 0+, default null */
    int32_t voter_id; /* 1+, default -1 */
    struct begin_quorum_epoch_request_topic_data *topics; /* 0+ */
    int32_t topics_cnt;
    struct begin_quorum_epoch_request_leader_endpoint *leader_endpoints; /* 1+ */
    int32_t leader_endpoints_cnt;
};

extern const struct wire_shape begin_quorum_epoch_request_topic_data_shape;
extern const struct wire_shape begin_quorum_epoch_request_partition_data_shape;
extern const struct wire_shape begin_quorum_epoch_request_leader_endpoint_shape;
extern const struct wire_msg begin_quorum_epoch_request_wire; /* of struct begin_quorum_epoch_request */

#endif
