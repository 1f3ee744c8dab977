/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* LeaderChangeMessage, versions 0-1, flexible from 0 */
#ifndef WIRE_GEN_LEADER_CHANGE_MESSAGE_H
#define WIRE_GEN_LEADER_CHANGE_MESSAGE_H

#include "wire/wire.h"

struct leader_change_message_voter {
    int32_t voter_id; /* 0+ */
    struct uuid voter_directory_id; /* 1+ */
};

struct leader_change_message {
    int16_t version; /* 0+ */
    int32_t leader_id; /* 0+ */
    struct leader_change_message_voter *voters; /* 0+ */
    int32_t voters_cnt;
    struct leader_change_message_voter *granting_voters; /* 0+ */
    int32_t granting_voters_cnt;
};

extern const struct wire_shape leader_change_message_voter_shape;
extern const struct wire_msg leader_change_message_wire; /* of struct leader_change_message */

#endif
