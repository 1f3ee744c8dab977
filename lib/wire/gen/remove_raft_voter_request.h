/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* RemoveRaftVoterRequest, versions 0-0, flexible from 0 */
#ifndef WIRE_GEN_REMOVE_RAFT_VOTER_REQUEST_H
#define WIRE_GEN_REMOVE_RAFT_VOTER_REQUEST_H

#include "wire/wire.h"

struct remove_raft_voter_request {
    struct slice cluster_id; /* 0+, null 0+ */
    int32_t voter_id; /* 0+ */
    struct uuid voter_directory_id; /* 0+ */
};

extern const struct wire_msg remove_raft_voter_request_wire; /* of struct remove_raft_voter_request */

#endif
