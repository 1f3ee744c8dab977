/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* AddRaftVoterRequest, versions 0-1, flexible from 0 */
#ifndef WIRE_GEN_ADD_RAFT_VOTER_REQUEST_H
#define WIRE_GEN_ADD_RAFT_VOTER_REQUEST_H

#include "wire/wire.h"

struct add_raft_voter_request_listener {
    struct slice name; /* 0+ */
    struct slice host; /* 0+ */
    uint16_t port; /* 0+ */
};

struct add_raft_voter_request {
    struct slice cluster_id; /* 0+, null 0+ */
    int32_t timeout_ms; /* 0+ */
    int32_t voter_id; /* 0+ */
    struct uuid voter_directory_id; /* 0+ */
    struct add_raft_voter_request_listener *listeners; /* 0+ */
    int32_t listeners_cnt;
    bool ack_when_committed; /* 1+, default true */
};

extern const struct wire_shape add_raft_voter_request_listener_shape;
extern const struct wire_msg add_raft_voter_request_wire; /* of struct add_raft_voter_request */

#endif
