/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* RemoveRaftVoterResponse, versions 0-0, flexible from 0 */
#ifndef WIRE_GEN_REMOVE_RAFT_VOTER_RESPONSE_H
#define WIRE_GEN_REMOVE_RAFT_VOTER_RESPONSE_H

#include "wire/wire.h"

struct remove_raft_voter_response {
    int32_t throttle_time_ms; /* 0+ */
    int16_t error_code; /* 0+ */
    struct slice error_message; /* 0+, null 0+ */
};

extern const struct wire_msg remove_raft_voter_response_wire; /* of struct remove_raft_voter_response */

#endif
