/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* EndQuorumEpochRequest, versions 0-1, flexible from 1 */
#ifndef WIRE_GEN_END_QUORUM_EPOCH_REQUEST_H
#define WIRE_GEN_END_QUORUM_EPOCH_REQUEST_H

#include "wire/wire.h"

struct end_quorum_epoch_request_leader_endpoint {
    struct slice name; /* 1+ */
    struct slice host; /* 1+ */
    uint16_t port; /* 1+ */
};

struct end_quorum_epoch_request_replica_info {
    int32_t candidate_id; /* 1+ */
    struct uuid candidate_directory_id; /* 1+ */
};

struct end_quorum_epoch_request_partition_data {
    int32_t partition_index; /* 0+ */
    int32_t leader_id; /* 0+ */
    int32_t leader_epoch; /* 0+ */
    int32_t *preferred_successors; /* 0 */
    int32_t preferred_successors_cnt;
    struct end_quorum_epoch_request_replica_info *preferred_candidates; /* 1+ */
    int32_t preferred_candidates_cnt;
};

struct end_quorum_epoch_request_topic_data {
    struct slice topic_name; /* 0+ */
    struct end_quorum_epoch_request_partition_data *partitions; /* 0+ */
    int32_t partitions_cnt;
};

struct end_quorum_epoch_request {
    struct slice cluster_id; /* 0+, null 0+, default null */
    struct end_quorum_epoch_request_topic_data *topics; /* 0+ */
    int32_t topics_cnt;
    struct end_quorum_epoch_request_leader_endpoint *leader_endpoints; /* 1+ */
    int32_t leader_endpoints_cnt;
};

extern const struct wire_shape end_quorum_epoch_request_topic_data_shape;
extern const struct wire_shape end_quorum_epoch_request_partition_data_shape;
extern const struct wire_shape end_quorum_epoch_request_replica_info_shape;
extern const struct wire_shape end_quorum_epoch_request_leader_endpoint_shape;
extern const struct wire_msg end_quorum_epoch_request_wire; /* of struct end_quorum_epoch_request */

#endif
