/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* QuorumStateData, versions 0-1, flexible from 0 */
#ifndef WIRE_GEN_QUORUM_STATE_DATA_H
#define WIRE_GEN_QUORUM_STATE_DATA_H

#include "wire/wire.h"

struct quorum_state_data_voter {
    int32_t voter_id; /* 0 */
};

struct quorum_state_data {
    struct slice cluster_id; /* 0 */
    int32_t leader_id; /* 0+, default -1 */
    int32_t leader_epoch; /* 0+, default -1 */
    int32_t voted_id; /* 0+, default -1 */
    struct uuid voted_directory_id; /* 1+ */
    int64_t applied_offset; /* 0 */
    struct quorum_state_data_voter *current_voters; /* 0, null 0 */
    int32_t current_voters_cnt;
};

extern const struct wire_shape quorum_state_data_voter_shape;
extern const struct wire_msg quorum_state_data_wire; /* of struct quorum_state_data */

#endif
