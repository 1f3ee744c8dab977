/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* UpdateRaftVoterResponse, versions 0-0, flexible from 0 */
#ifndef WIRE_GEN_UPDATE_RAFT_VOTER_RESPONSE_H
#define WIRE_GEN_UPDATE_RAFT_VOTER_RESPONSE_H

#include "wire/wire.h"

struct update_raft_voter_response_current_leader {
    int32_t leader_id; /* 0+, default -1 */
    int32_t leader_epoch; /* 0+, default -1 */
    struct slice host; /* 0+ */
    int32_t port; /* 0+ */
};

struct update_raft_voter_response {
    int32_t throttle_time_ms; /* 0+ */
    int16_t error_code; /* 0+ */
    struct update_raft_voter_response_current_leader current_leader; /* 0+, tag 0 */
};

extern const struct wire_shape update_raft_voter_response_current_leader_shape;
extern const struct wire_msg update_raft_voter_response_wire; /* of struct update_raft_voter_response */

#endif
