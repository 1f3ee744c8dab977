/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
#include "wire/gen/quorum_state_data.h"
#include "wire/prog.h"

/* ---- QuorumStateData ---- */

static const struct quorum_state_data_voter quorum_state_data_voter_default = {
};
static const struct wire_field quorum_state_data_voter_fields[] = {
    {"voterId", WIRE_INT32, 0, 0, 0, -1, offsetof(struct quorum_state_data_voter, voter_id), {0, 0}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape quorum_state_data_voter_shape = {"Voter", sizeof(struct quorum_state_data_voter), 1, quorum_state_data_voter_fields, &quorum_state_data_voter_default};

static const struct quorum_state_data quorum_state_data_default = {
    .cluster_id = {(const uint8_t *)"", 0},
    .leader_id = -1,
    .leader_epoch = -1,
    .voted_id = -1,
};
static const struct wire_field quorum_state_data_fields[] = {
    {"clusterId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct quorum_state_data, cluster_id), {0, 0}, {0, -1}, {0, -1}, NULL},
    {"leaderId", WIRE_INT32, 0, 0, 0, -1, offsetof(struct quorum_state_data, leader_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"leaderEpoch", WIRE_INT32, 0, 0, 0, -1, offsetof(struct quorum_state_data, leader_epoch), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"votedId", WIRE_INT32, 0, 0, 0, -1, offsetof(struct quorum_state_data, voted_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"votedDirectoryId", WIRE_UUID, 0, 0, 0, -1, offsetof(struct quorum_state_data, voted_directory_id), {1, 32767}, {0, -1}, {0, -1}, NULL},
    {"appliedOffset", WIRE_INT64, 0, 0, 0, -1, offsetof(struct quorum_state_data, applied_offset), {0, 0}, {0, -1}, {0, -1}, NULL},
    {"currentVoters", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct quorum_state_data, current_voters), {0, 0}, {0, 0}, {0, -1}, &quorum_state_data_voter_shape},
};
static const struct wire_shape quorum_state_data_shape = {"QuorumStateData", sizeof(struct quorum_state_data), 7, quorum_state_data_fields, &quorum_state_data_default};

static const struct wire_op quorum_state_data_ops_0[] = {
    {OP_4, 0, 5, 0, offsetof(struct quorum_state_data_voter, voter_id), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog quorum_state_data_prog_0 = {quorum_state_data_ops_0, &quorum_state_data_voter_shape, NULL, NULL, 0, 0, 5, false};
_Static_assert(sizeof(struct quorum_state_data_voter) <= WIRE_MEM_PER_BYTE * 5, "WIRE_MEM_PER_BYTE");
static const struct wire_op quorum_state_data_ops_1[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct quorum_state_data, cluster_id), 22, NULL},
    {OP_4, 0, 21, 1, offsetof(struct quorum_state_data, leader_id), 18, NULL},
    {OP_4, 0, 0, 2, offsetof(struct quorum_state_data, leader_epoch), 14, NULL},
    {OP_4, 0, 0, 3, offsetof(struct quorum_state_data, voted_id), 10, NULL},
    {OP_8, 0, 0, 5, offsetof(struct quorum_state_data, applied_offset), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT | OP_NULLABLE, 0, 6, offsetof(struct quorum_state_data, current_voters), 1, &quorum_state_data_prog_0},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t quorum_state_data_absent_1[] = {4,};
static const struct wire_prog quorum_state_data_prog_1 = {quorum_state_data_ops_1, &quorum_state_data_shape, NULL, quorum_state_data_absent_1, 0, 1, 23, false};
static const struct wire_op quorum_state_data_ops_2[] = {
    {OP_4, 0, 29, 1, offsetof(struct quorum_state_data, leader_id), 25, NULL},
    {OP_4, 0, 0, 2, offsetof(struct quorum_state_data, leader_epoch), 21, NULL},
    {OP_4, 0, 0, 3, offsetof(struct quorum_state_data, voted_id), 17, NULL},
    {OP_16, 0, 0, 4, offsetof(struct quorum_state_data, voted_directory_id), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t quorum_state_data_absent_2[] = {0, 5, 6,};
static const struct wire_prog quorum_state_data_prog_2 = {quorum_state_data_ops_2, &quorum_state_data_shape, NULL, quorum_state_data_absent_2, 0, 3, 29, true};
static const struct wire_prog *const quorum_state_data_progs[] = {&quorum_state_data_prog_1, &quorum_state_data_prog_2, };

const struct wire_msg quorum_state_data_wire = {
    .name = "QuorumStateData",
    .room = WIRE_RAFT,
    .kind = WIRE_DATA,
    .api_key = -1,
    .min_version = 0,
    .max_version = 1,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &quorum_state_data_shape,
    .progs = quorum_state_data_progs,
};

