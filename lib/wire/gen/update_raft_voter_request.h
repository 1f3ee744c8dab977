/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* UpdateRaftVoterRequest, versions 0-0, flexible from 0 */
#ifndef WIRE_GEN_UPDATE_RAFT_VOTER_REQUEST_H
#define WIRE_GEN_UPDATE_RAFT_VOTER_REQUEST_H

#include "wire/wire.h"

struct update_raft_voter_request_kraft_version_feature {
    int16_t min_supported_version; /* 0+ */
    int16_t max_supported_version; /* 0+ */
};

struct update_raft_voter_request_listener {
    struct slice name; /* 0+ */
    struct slice host; /* 0+ */
    uint16_t port; /* 0+ */
};

struct update_raft_voter_request {
    struct slice cluster_id; /* 0+, null 0+ */
    int32_t current_leader_epoch; /* 0+ */
    int32_t voter_id; /* 0+ */
    struct uuid voter_directory_id; /* 0+ */
    struct update_raft_voter_request_listener *listeners; /* 0+ */
    int32_t listeners_cnt;
    struct update_raft_voter_request_kraft_version_feature kraft_version_feature; /* 0+ */
};

extern const struct wire_shape update_raft_voter_request_listener_shape;
extern const struct wire_shape update_raft_voter_request_kraft_version_feature_shape;
extern const struct wire_msg update_raft_voter_request_wire; /* of struct update_raft_voter_request */

#endif
