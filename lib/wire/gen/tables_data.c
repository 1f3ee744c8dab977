/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
#include "wire/gen/aborted_txn.h"
#include "wire/gen/consumer_protocol_assignment.h"
#include "wire/gen/consumer_protocol_subscription.h"
#include "wire/gen/control_record_type_schema.h"
#include "wire/gen/default_principal_data.h"
#include "wire/gen/end_txn_marker.h"
#include "wire/gen/kraft_version_record.h"
#include "wire/gen/leader_change_message.h"
#include "wire/gen/request_header.h"
#include "wire/gen/response_header.h"
#include "wire/gen/snapshot_footer_record.h"
#include "wire/gen/snapshot_header_record.h"
#include "wire/gen/voters_record.h"
#include "wire/prog.h"

/* ---- AbortedTxn ---- */

static const struct aborted_txn aborted_txn_default = {
};
static const struct wire_field aborted_txn_fields[] = {
    {"producerId", WIRE_INT64, 0, 0, 0, -1, offsetof(struct aborted_txn, producer_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"firstOffset", WIRE_INT64, 0, 0, 0, -1, offsetof(struct aborted_txn, first_offset), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"lastOffset", WIRE_INT64, 0, 0, 0, -1, offsetof(struct aborted_txn, last_offset), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"lastStableOffset", WIRE_INT64, 0, 0, 0, -1, offsetof(struct aborted_txn, last_stable_offset), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape aborted_txn_shape = {"AbortedTxn", sizeof(struct aborted_txn), 4, aborted_txn_fields, &aborted_txn_default};

static const struct wire_op aborted_txn_ops_0[] = {
    {OP_8, 0, 32, 0, offsetof(struct aborted_txn, producer_id), 24, NULL},
    {OP_8, 0, 0, 1, offsetof(struct aborted_txn, first_offset), 16, NULL},
    {OP_8, 0, 0, 2, offsetof(struct aborted_txn, last_offset), 8, NULL},
    {OP_8, 0, 0, 3, offsetof(struct aborted_txn, last_stable_offset), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog aborted_txn_prog_0 = {aborted_txn_ops_0, &aborted_txn_shape, NULL, NULL, 0, 0, 32, false};
static const struct wire_prog *const aborted_txn_progs[] = {&aborted_txn_prog_0, };

const struct wire_msg aborted_txn_wire = {
    .name = "AbortedTxn",
    .room = WIRE_CLIENTS,
    .kind = WIRE_DATA,
    .api_key = -1,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = INT16_MAX,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &aborted_txn_shape,
    .progs = aborted_txn_progs,
};

/* ---- ConsumerProtocolAssignment ---- */

static const struct consumer_protocol_assignment_topic_partition consumer_protocol_assignment_topic_partition_default = {
    .topic = {(const uint8_t *)"", 0},
};
static const struct wire_field consumer_protocol_assignment_topic_partition_fields[] = {
    {"topic", WIRE_STRING, 0, 0, 0, -1, offsetof(struct consumer_protocol_assignment_topic_partition, topic), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"partitions", WIRE_INT32, 1, 0, 0, -1, offsetof(struct consumer_protocol_assignment_topic_partition, partitions), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape consumer_protocol_assignment_topic_partition_shape = {"TopicPartition", sizeof(struct consumer_protocol_assignment_topic_partition), 2, consumer_protocol_assignment_topic_partition_fields, &consumer_protocol_assignment_topic_partition_default};

static const struct consumer_protocol_assignment consumer_protocol_assignment_default = {
};
static const struct wire_field consumer_protocol_assignment_fields[] = {
    {"assignedPartitions", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct consumer_protocol_assignment, assigned_partitions), {0, 32767}, {0, -1}, {0, -1}, &consumer_protocol_assignment_topic_partition_shape},
    {"userData", WIRE_BYTES, 0, 0, 0, -1, offsetof(struct consumer_protocol_assignment, user_data), {0, 32767}, {0, 32767}, {0, -1}, NULL},
};
static const struct wire_shape consumer_protocol_assignment_shape = {"ConsumerProtocolAssignment", sizeof(struct consumer_protocol_assignment), 2, consumer_protocol_assignment_fields, &consumer_protocol_assignment_default};

static const struct wire_op consumer_protocol_assignment_ops_0[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct consumer_protocol_assignment_topic_partition, topic), 4, NULL},
    {OP_ARRAY_4, 0, 4, 1, offsetof(struct consumer_protocol_assignment_topic_partition, partitions), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog consumer_protocol_assignment_prog_0 = {consumer_protocol_assignment_ops_0, &consumer_protocol_assignment_topic_partition_shape, NULL, NULL, 0, 0, 6, false};
_Static_assert(sizeof(struct consumer_protocol_assignment_topic_partition) <= WIRE_MEM_PER_BYTE * 6, "WIRE_MEM_PER_BYTE");
static const struct wire_op consumer_protocol_assignment_ops_1[] = {
    {OP_ARRAY_STRUCT, 0, 4, 0, offsetof(struct consumer_protocol_assignment, assigned_partitions), 4, &consumer_protocol_assignment_prog_0},
    {OP_BYTES, 0 | OP_NULLABLE, 4, 1, offsetof(struct consumer_protocol_assignment, user_data), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog consumer_protocol_assignment_prog_1 = {consumer_protocol_assignment_ops_1, &consumer_protocol_assignment_shape, NULL, NULL, 0, 0, 8, false};
static const struct wire_prog *const consumer_protocol_assignment_progs[] = {&consumer_protocol_assignment_prog_1, &consumer_protocol_assignment_prog_1, &consumer_protocol_assignment_prog_1, &consumer_protocol_assignment_prog_1, };

const struct wire_msg consumer_protocol_assignment_wire = {
    .name = "ConsumerProtocolAssignment",
    .room = WIRE_CLIENTS,
    .kind = WIRE_DATA,
    .api_key = -1,
    .min_version = 0,
    .max_version = 3,
    .flexible_version = INT16_MAX,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &consumer_protocol_assignment_shape,
    .progs = consumer_protocol_assignment_progs,
};

/* ---- ConsumerProtocolSubscription ---- */

static const struct consumer_protocol_subscription_topic_partition consumer_protocol_subscription_topic_partition_default = {
    .topic = {(const uint8_t *)"", 0},
};
static const struct wire_field consumer_protocol_subscription_topic_partition_fields[] = {
    {"topic", WIRE_STRING, 0, 0, 0, -1, offsetof(struct consumer_protocol_subscription_topic_partition, topic), {1, 32767}, {0, -1}, {0, -1}, NULL},
    {"partitions", WIRE_INT32, 1, 0, 0, -1, offsetof(struct consumer_protocol_subscription_topic_partition, partitions), {1, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape consumer_protocol_subscription_topic_partition_shape = {"TopicPartition", sizeof(struct consumer_protocol_subscription_topic_partition), 2, consumer_protocol_subscription_topic_partition_fields, &consumer_protocol_subscription_topic_partition_default};

static const struct consumer_protocol_subscription consumer_protocol_subscription_default = {
    .generation_id = -1,
};
static const struct wire_field consumer_protocol_subscription_fields[] = {
    {"topics", WIRE_STRING, 1, 0, 0, -1, offsetof(struct consumer_protocol_subscription, topics), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"userData", WIRE_BYTES, 0, 0, 0, -1, offsetof(struct consumer_protocol_subscription, user_data), {0, 32767}, {0, 32767}, {0, -1}, NULL},
    {"ownedPartitions", WIRE_STRUCT, 1, 0, 1, -1, offsetof(struct consumer_protocol_subscription, owned_partitions), {1, 32767}, {0, -1}, {0, -1}, &consumer_protocol_subscription_topic_partition_shape},
    {"generationId", WIRE_INT32, 0, 0, 1, -1, offsetof(struct consumer_protocol_subscription, generation_id), {2, 32767}, {0, -1}, {0, -1}, NULL},
    {"rackId", WIRE_STRING, 0, 0, 1, -1, offsetof(struct consumer_protocol_subscription, rack_id), {3, 32767}, {3, 32767}, {0, -1}, NULL},
};
static const struct wire_shape consumer_protocol_subscription_shape = {"ConsumerProtocolSubscription", sizeof(struct consumer_protocol_subscription), 5, consumer_protocol_subscription_fields, &consumer_protocol_subscription_default};

static const struct wire_op consumer_protocol_subscription_ops_0[] = {
    {OP_ARRAY_STRING, 0, 4, 0, offsetof(struct consumer_protocol_subscription, topics), 4, NULL},
    {OP_BYTES, 0 | OP_NULLABLE, 4, 1, offsetof(struct consumer_protocol_subscription, user_data), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog consumer_protocol_subscription_prog_0 = {consumer_protocol_subscription_ops_0, &consumer_protocol_subscription_shape, NULL, NULL, 0, 0, 8, true};
static const struct wire_op consumer_protocol_subscription_ops_1[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct consumer_protocol_subscription_topic_partition, topic), 4, NULL},
    {OP_ARRAY_4, 0, 4, 1, offsetof(struct consumer_protocol_subscription_topic_partition, partitions), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog consumer_protocol_subscription_prog_1 = {consumer_protocol_subscription_ops_1, &consumer_protocol_subscription_topic_partition_shape, NULL, NULL, 0, 0, 6, false};
_Static_assert(sizeof(struct consumer_protocol_subscription_topic_partition) <= WIRE_MEM_PER_BYTE * 6, "WIRE_MEM_PER_BYTE");
static const struct wire_op consumer_protocol_subscription_ops_2[] = {
    {OP_ARRAY_STRING, 0, 4, 0, offsetof(struct consumer_protocol_subscription, topics), 8, NULL},
    {OP_BYTES, 0 | OP_NULLABLE, 4, 1, offsetof(struct consumer_protocol_subscription, user_data), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 4, 2, offsetof(struct consumer_protocol_subscription, owned_partitions), 0, &consumer_protocol_subscription_prog_1},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog consumer_protocol_subscription_prog_2 = {consumer_protocol_subscription_ops_2, &consumer_protocol_subscription_shape, NULL, NULL, 0, 0, 12, true};
static const struct wire_op consumer_protocol_subscription_ops_3[] = {
    {OP_ARRAY_STRING, 0, 4, 0, offsetof(struct consumer_protocol_subscription, topics), 12, NULL},
    {OP_BYTES, 0 | OP_NULLABLE, 4, 1, offsetof(struct consumer_protocol_subscription, user_data), 8, NULL},
    {OP_ARRAY_STRUCT, 0, 4, 2, offsetof(struct consumer_protocol_subscription, owned_partitions), 4, &consumer_protocol_subscription_prog_1},
    {OP_4, 0, 4, 3, offsetof(struct consumer_protocol_subscription, generation_id), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog consumer_protocol_subscription_prog_3 = {consumer_protocol_subscription_ops_3, &consumer_protocol_subscription_shape, NULL, NULL, 0, 0, 16, false};
static const struct wire_op consumer_protocol_subscription_ops_4[] = {
    {OP_ARRAY_STRING, 0, 4, 0, offsetof(struct consumer_protocol_subscription, topics), 14, NULL},
    {OP_BYTES, 0 | OP_NULLABLE, 4, 1, offsetof(struct consumer_protocol_subscription, user_data), 10, NULL},
    {OP_ARRAY_STRUCT, 0, 4, 2, offsetof(struct consumer_protocol_subscription, owned_partitions), 6, &consumer_protocol_subscription_prog_1},
    {OP_4, 0, 6, 3, offsetof(struct consumer_protocol_subscription, generation_id), 2, NULL},
    {OP_STRING, 0 | OP_NULLABLE, 0, 4, offsetof(struct consumer_protocol_subscription, rack_id), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog consumer_protocol_subscription_prog_4 = {consumer_protocol_subscription_ops_4, &consumer_protocol_subscription_shape, NULL, NULL, 0, 0, 18, false};
static const struct wire_prog *const consumer_protocol_subscription_progs[] = {&consumer_protocol_subscription_prog_0, &consumer_protocol_subscription_prog_2, &consumer_protocol_subscription_prog_3, &consumer_protocol_subscription_prog_4, };

const struct wire_msg consumer_protocol_subscription_wire = {
    .name = "ConsumerProtocolSubscription",
    .room = WIRE_CLIENTS,
    .kind = WIRE_DATA,
    .api_key = -1,
    .min_version = 0,
    .max_version = 3,
    .flexible_version = INT16_MAX,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &consumer_protocol_subscription_shape,
    .progs = consumer_protocol_subscription_progs,
};

/* ---- ControlRecordTypeSchema ---- */

static const struct control_record_type_schema control_record_type_schema_default = {
};
static const struct wire_field control_record_type_schema_fields[] = {
    {"type", WIRE_INT16, 0, 0, 0, -1, offsetof(struct control_record_type_schema, type), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape control_record_type_schema_shape = {"ControlRecordTypeSchema", sizeof(struct control_record_type_schema), 1, control_record_type_schema_fields, &control_record_type_schema_default};

static const struct wire_op control_record_type_schema_ops_0[] = {
    {OP_2, 0, 2, 0, offsetof(struct control_record_type_schema, type), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog control_record_type_schema_prog_0 = {control_record_type_schema_ops_0, &control_record_type_schema_shape, NULL, NULL, 0, 0, 2, false};
static const struct wire_prog *const control_record_type_schema_progs[] = {&control_record_type_schema_prog_0, };

const struct wire_msg control_record_type_schema_wire = {
    .name = "ControlRecordTypeSchema",
    .room = WIRE_CLIENTS,
    .kind = WIRE_DATA,
    .api_key = -1,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = INT16_MAX,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &control_record_type_schema_shape,
    .progs = control_record_type_schema_progs,
};

/* ---- DefaultPrincipalData ---- */

static const struct default_principal_data default_principal_data_default = {
    .type = {(const uint8_t *)"", 0},
    .name = {(const uint8_t *)"", 0},
};
static const struct wire_field default_principal_data_fields[] = {
    {"type", WIRE_STRING, 0, 0, 0, -1, offsetof(struct default_principal_data, type), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"name", WIRE_STRING, 0, 0, 0, -1, offsetof(struct default_principal_data, name), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"tokenAuthenticated", WIRE_BOOL, 0, 0, 0, -1, offsetof(struct default_principal_data, token_authenticated), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape default_principal_data_shape = {"DefaultPrincipalData", sizeof(struct default_principal_data), 3, default_principal_data_fields, &default_principal_data_default};

static const struct wire_op default_principal_data_ops_0[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct default_principal_data, type), 3, NULL},
    {OP_STRING, OP_COMPACT, 1, 1, offsetof(struct default_principal_data, name), 2, NULL},
    {OP_BOOL, 0, 2, 2, offsetof(struct default_principal_data, token_authenticated), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog default_principal_data_prog_0 = {default_principal_data_ops_0, &default_principal_data_shape, NULL, NULL, 0, 0, 4, false};
static const struct wire_prog *const default_principal_data_progs[] = {&default_principal_data_prog_0, };

const struct wire_msg default_principal_data_wire = {
    .name = "DefaultPrincipalData",
    .room = WIRE_CLIENTS,
    .kind = WIRE_DATA,
    .api_key = -1,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &default_principal_data_shape,
    .progs = default_principal_data_progs,
};

/* ---- EndTxnMarker ---- */

static const struct end_txn_marker end_txn_marker_default = {
};
static const struct wire_field end_txn_marker_fields[] = {
    {"coordinatorEpoch", WIRE_INT32, 0, 0, 0, -1, offsetof(struct end_txn_marker, coordinator_epoch), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape end_txn_marker_shape = {"EndTxnMarker", sizeof(struct end_txn_marker), 1, end_txn_marker_fields, &end_txn_marker_default};

static const struct wire_op end_txn_marker_ops_0[] = {
    {OP_4, 0, 4, 0, offsetof(struct end_txn_marker, coordinator_epoch), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog end_txn_marker_prog_0 = {end_txn_marker_ops_0, &end_txn_marker_shape, NULL, NULL, 0, 0, 4, false};
static const struct wire_prog *const end_txn_marker_progs[] = {&end_txn_marker_prog_0, };

const struct wire_msg end_txn_marker_wire = {
    .name = "EndTxnMarker",
    .room = WIRE_CLIENTS,
    .kind = WIRE_DATA,
    .api_key = -1,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = INT16_MAX,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &end_txn_marker_shape,
    .progs = end_txn_marker_progs,
};

/* ---- KRaftVersionRecord ---- */

static const struct kraft_version_record kraft_version_record_default = {
};
static const struct wire_field kraft_version_record_fields[] = {
    {"version", WIRE_INT16, 0, 0, 0, -1, offsetof(struct kraft_version_record, version), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"kRaftVersion", WIRE_INT16, 0, 0, 0, -1, offsetof(struct kraft_version_record, kraft_version), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape kraft_version_record_shape = {"KRaftVersionRecord", sizeof(struct kraft_version_record), 2, kraft_version_record_fields, &kraft_version_record_default};

static const struct wire_op kraft_version_record_ops_0[] = {
    {OP_2, 0, 5, 0, offsetof(struct kraft_version_record, version), 3, NULL},
    {OP_2, 0, 0, 1, offsetof(struct kraft_version_record, kraft_version), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog kraft_version_record_prog_0 = {kraft_version_record_ops_0, &kraft_version_record_shape, NULL, NULL, 0, 0, 5, false};
static const struct wire_prog *const kraft_version_record_progs[] = {&kraft_version_record_prog_0, };

const struct wire_msg kraft_version_record_wire = {
    .name = "KRaftVersionRecord",
    .room = WIRE_CLIENTS,
    .kind = WIRE_DATA,
    .api_key = -1,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &kraft_version_record_shape,
    .progs = kraft_version_record_progs,
};

/* ---- LeaderChangeMessage ---- */

static const struct leader_change_message_voter leader_change_message_voter_default = {
};
static const struct wire_field leader_change_message_voter_fields[] = {
    {"voterId", WIRE_INT32, 0, 0, 0, -1, offsetof(struct leader_change_message_voter, voter_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"voterDirectoryId", WIRE_UUID, 0, 0, 0, -1, offsetof(struct leader_change_message_voter, voter_directory_id), {1, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape leader_change_message_voter_shape = {"Voter", sizeof(struct leader_change_message_voter), 2, leader_change_message_voter_fields, &leader_change_message_voter_default};

static const struct leader_change_message leader_change_message_default = {
};
static const struct wire_field leader_change_message_fields[] = {
    {"version", WIRE_INT16, 0, 0, 0, -1, offsetof(struct leader_change_message, version), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"leaderId", WIRE_INT32, 0, 0, 0, -1, offsetof(struct leader_change_message, leader_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"voters", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct leader_change_message, voters), {0, 32767}, {0, -1}, {0, -1}, &leader_change_message_voter_shape},
    {"grantingVoters", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct leader_change_message, granting_voters), {0, 32767}, {0, -1}, {0, -1}, &leader_change_message_voter_shape},
};
static const struct wire_shape leader_change_message_shape = {"LeaderChangeMessage", sizeof(struct leader_change_message), 4, leader_change_message_fields, &leader_change_message_default};

static const struct wire_op leader_change_message_ops_0[] = {
    {OP_4, 0, 5, 0, offsetof(struct leader_change_message_voter, voter_id), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t leader_change_message_absent_0[] = {1,};
static const struct wire_prog leader_change_message_prog_0 = {leader_change_message_ops_0, &leader_change_message_voter_shape, NULL, leader_change_message_absent_0, 0, 1, 5, false};
_Static_assert(sizeof(struct leader_change_message_voter) <= WIRE_MEM_PER_BYTE * 5, "WIRE_MEM_PER_BYTE");
static const struct wire_op leader_change_message_ops_1[] = {
    {OP_2, 0, 7, 0, offsetof(struct leader_change_message, version), 7, NULL},
    {OP_4, 0, 0, 1, offsetof(struct leader_change_message, leader_id), 3, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 2, offsetof(struct leader_change_message, voters), 2, &leader_change_message_prog_0},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 3, offsetof(struct leader_change_message, granting_voters), 1, &leader_change_message_prog_0},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog leader_change_message_prog_1 = {leader_change_message_ops_1, &leader_change_message_shape, NULL, NULL, 0, 0, 9, false};
static const struct wire_op leader_change_message_ops_2[] = {
    {OP_4, 0, 21, 0, offsetof(struct leader_change_message_voter, voter_id), 17, NULL},
    {OP_16, 0, 0, 1, offsetof(struct leader_change_message_voter, voter_directory_id), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog leader_change_message_prog_2 = {leader_change_message_ops_2, &leader_change_message_voter_shape, NULL, NULL, 0, 0, 21, false};
_Static_assert(sizeof(struct leader_change_message_voter) <= WIRE_MEM_PER_BYTE * 21, "WIRE_MEM_PER_BYTE");
static const struct wire_op leader_change_message_ops_3[] = {
    {OP_2, 0, 7, 0, offsetof(struct leader_change_message, version), 7, NULL},
    {OP_4, 0, 0, 1, offsetof(struct leader_change_message, leader_id), 3, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 2, offsetof(struct leader_change_message, voters), 2, &leader_change_message_prog_2},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 3, offsetof(struct leader_change_message, granting_voters), 1, &leader_change_message_prog_2},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog leader_change_message_prog_3 = {leader_change_message_ops_3, &leader_change_message_shape, NULL, NULL, 0, 0, 9, false};
static const struct wire_prog *const leader_change_message_progs[] = {&leader_change_message_prog_1, &leader_change_message_prog_3, };

const struct wire_msg leader_change_message_wire = {
    .name = "LeaderChangeMessage",
    .room = WIRE_CLIENTS,
    .kind = WIRE_DATA,
    .api_key = -1,
    .min_version = 0,
    .max_version = 1,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &leader_change_message_shape,
    .progs = leader_change_message_progs,
};

/* ---- RequestHeader ---- */

static const struct request_header request_header_default = {
    .client_id = {(const uint8_t *)"", 0},
};
static const struct wire_field request_header_fields[] = {
    {"requestApiKey", WIRE_INT16, 0, 0, 0, -1, offsetof(struct request_header, request_api_key), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"requestApiVersion", WIRE_INT16, 0, 0, 0, -1, offsetof(struct request_header, request_api_version), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"correlationId", WIRE_INT32, 0, 0, 0, -1, offsetof(struct request_header, correlation_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"clientId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct request_header, client_id), {1, 32767}, {1, 32767}, {0, -1}, NULL},
};
static const struct wire_shape request_header_shape = {"RequestHeader", sizeof(struct request_header), 4, request_header_fields, &request_header_default};

static const struct wire_op request_header_ops_0[] = {
    {OP_2, 0, 8, 0, offsetof(struct request_header, request_api_key), 6, NULL},
    {OP_2, 0, 0, 1, offsetof(struct request_header, request_api_version), 4, NULL},
    {OP_4, 0, 0, 2, offsetof(struct request_header, correlation_id), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t request_header_absent_0[] = {3,};
static const struct wire_prog request_header_prog_0 = {request_header_ops_0, &request_header_shape, NULL, request_header_absent_0, 0, 1, 8, true};
static const struct wire_op request_header_ops_1[] = {
    {OP_2, 0, 10, 0, offsetof(struct request_header, request_api_key), 8, NULL},
    {OP_2, 0, 0, 1, offsetof(struct request_header, request_api_version), 6, NULL},
    {OP_4, 0, 0, 2, offsetof(struct request_header, correlation_id), 2, NULL},
    {OP_STRING, 0 | OP_NULLABLE, 0, 3, offsetof(struct request_header, client_id), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog request_header_prog_1 = {request_header_ops_1, &request_header_shape, NULL, NULL, 0, 0, 10, false};
static const struct wire_op request_header_ops_2[] = {
    {OP_2, 0, 10, 0, offsetof(struct request_header, request_api_key), 9, NULL},
    {OP_2, 0, 0, 1, offsetof(struct request_header, request_api_version), 7, NULL},
    {OP_4, 0, 0, 2, offsetof(struct request_header, correlation_id), 3, NULL},
    {OP_STRING, 0 | OP_NULLABLE, 0, 3, offsetof(struct request_header, client_id), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog request_header_prog_2 = {request_header_ops_2, &request_header_shape, NULL, NULL, 0, 0, 11, false};
static const struct wire_prog *const request_header_progs[] = {&request_header_prog_0, &request_header_prog_1, &request_header_prog_2, };

const struct wire_msg request_header_wire = {
    .name = "RequestHeader",
    .room = WIRE_CLIENTS,
    .kind = WIRE_HEADER,
    .api_key = -1,
    .min_version = 0,
    .max_version = 2,
    .flexible_version = 2,
    .removed_version = 0,
    .is_dead = false,
    .is_unstable = false,
    .shape = &request_header_shape,
    .progs = request_header_progs,
};

/* ---- ResponseHeader ---- */

static const struct response_header response_header_default = {
};
static const struct wire_field response_header_fields[] = {
    {"correlationId", WIRE_INT32, 0, 0, 0, -1, offsetof(struct response_header, correlation_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape response_header_shape = {"ResponseHeader", sizeof(struct response_header), 1, response_header_fields, &response_header_default};

static const struct wire_op response_header_ops_0[] = {
    {OP_4, 0, 4, 0, offsetof(struct response_header, correlation_id), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog response_header_prog_0 = {response_header_ops_0, &response_header_shape, NULL, NULL, 0, 0, 4, false};
static const struct wire_op response_header_ops_1[] = {
    {OP_4, 0, 5, 0, offsetof(struct response_header, correlation_id), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog response_header_prog_1 = {response_header_ops_1, &response_header_shape, NULL, NULL, 0, 0, 5, false};
static const struct wire_prog *const response_header_progs[] = {&response_header_prog_0, &response_header_prog_1, };

const struct wire_msg response_header_wire = {
    .name = "ResponseHeader",
    .room = WIRE_CLIENTS,
    .kind = WIRE_HEADER,
    .api_key = -1,
    .min_version = 0,
    .max_version = 1,
    .flexible_version = 1,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &response_header_shape,
    .progs = response_header_progs,
};

/* ---- SnapshotFooterRecord ---- */

static const struct snapshot_footer_record snapshot_footer_record_default = {
};
static const struct wire_field snapshot_footer_record_fields[] = {
    {"version", WIRE_INT16, 0, 0, 0, -1, offsetof(struct snapshot_footer_record, version), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape snapshot_footer_record_shape = {"SnapshotFooterRecord", sizeof(struct snapshot_footer_record), 1, snapshot_footer_record_fields, &snapshot_footer_record_default};

static const struct wire_op snapshot_footer_record_ops_0[] = {
    {OP_2, 0, 3, 0, offsetof(struct snapshot_footer_record, version), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog snapshot_footer_record_prog_0 = {snapshot_footer_record_ops_0, &snapshot_footer_record_shape, NULL, NULL, 0, 0, 3, false};
static const struct wire_prog *const snapshot_footer_record_progs[] = {&snapshot_footer_record_prog_0, };

const struct wire_msg snapshot_footer_record_wire = {
    .name = "SnapshotFooterRecord",
    .room = WIRE_CLIENTS,
    .kind = WIRE_DATA,
    .api_key = -1,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &snapshot_footer_record_shape,
    .progs = snapshot_footer_record_progs,
};

/* ---- SnapshotHeaderRecord ---- */

static const struct snapshot_header_record snapshot_header_record_default = {
};
static const struct wire_field snapshot_header_record_fields[] = {
    {"version", WIRE_INT16, 0, 0, 0, -1, offsetof(struct snapshot_header_record, version), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"lastContainedLogTimestamp", WIRE_INT64, 0, 0, 0, -1, offsetof(struct snapshot_header_record, last_contained_log_timestamp), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape snapshot_header_record_shape = {"SnapshotHeaderRecord", sizeof(struct snapshot_header_record), 2, snapshot_header_record_fields, &snapshot_header_record_default};

static const struct wire_op snapshot_header_record_ops_0[] = {
    {OP_2, 0, 11, 0, offsetof(struct snapshot_header_record, version), 9, NULL},
    {OP_8, 0, 0, 1, offsetof(struct snapshot_header_record, last_contained_log_timestamp), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog snapshot_header_record_prog_0 = {snapshot_header_record_ops_0, &snapshot_header_record_shape, NULL, NULL, 0, 0, 11, false};
static const struct wire_prog *const snapshot_header_record_progs[] = {&snapshot_header_record_prog_0, };

const struct wire_msg snapshot_header_record_wire = {
    .name = "SnapshotHeaderRecord",
    .room = WIRE_CLIENTS,
    .kind = WIRE_DATA,
    .api_key = -1,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &snapshot_header_record_shape,
    .progs = snapshot_header_record_progs,
};

/* ---- VotersRecord ---- */

static const struct voters_record_endpoint voters_record_endpoint_default = {
    .name = {(const uint8_t *)"", 0},
    .host = {(const uint8_t *)"", 0},
};
static const struct wire_field voters_record_endpoint_fields[] = {
    {"name", WIRE_STRING, 0, 0, 0, -1, offsetof(struct voters_record_endpoint, name), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"host", WIRE_STRING, 0, 0, 0, -1, offsetof(struct voters_record_endpoint, host), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"port", WIRE_UINT16, 0, 0, 0, -1, offsetof(struct voters_record_endpoint, port), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape voters_record_endpoint_shape = {"Endpoint", sizeof(struct voters_record_endpoint), 3, voters_record_endpoint_fields, &voters_record_endpoint_default};

static const struct voters_record_kraft_version_feature voters_record_kraft_version_feature_default = {
};
static const struct wire_field voters_record_kraft_version_feature_fields[] = {
    {"minSupportedVersion", WIRE_INT16, 0, 0, 0, -1, offsetof(struct voters_record_kraft_version_feature, min_supported_version), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"maxSupportedVersion", WIRE_INT16, 0, 0, 0, -1, offsetof(struct voters_record_kraft_version_feature, max_supported_version), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape voters_record_kraft_version_feature_shape = {"KRaftVersionFeature", sizeof(struct voters_record_kraft_version_feature), 2, voters_record_kraft_version_feature_fields, &voters_record_kraft_version_feature_default};

static const struct voters_record_voter voters_record_voter_default = {
};
static const struct wire_field voters_record_voter_fields[] = {
    {"voterId", WIRE_INT32, 0, 0, 0, -1, offsetof(struct voters_record_voter, voter_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"voterDirectoryId", WIRE_UUID, 0, 0, 0, -1, offsetof(struct voters_record_voter, voter_directory_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"endpoints", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct voters_record_voter, endpoints), {0, 32767}, {0, -1}, {0, -1}, &voters_record_endpoint_shape},
    {"kRaftVersionFeature", WIRE_STRUCT, 0, 0, 0, -1, offsetof(struct voters_record_voter, kraft_version_feature), {0, 32767}, {0, -1}, {0, -1}, &voters_record_kraft_version_feature_shape},
};
const struct wire_shape voters_record_voter_shape = {"Voter", sizeof(struct voters_record_voter), 4, voters_record_voter_fields, &voters_record_voter_default};

static const struct voters_record voters_record_default = {
};
static const struct wire_field voters_record_fields[] = {
    {"version", WIRE_INT16, 0, 0, 0, -1, offsetof(struct voters_record, version), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"voters", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct voters_record, voters), {0, 32767}, {0, -1}, {0, -1}, &voters_record_voter_shape},
};
static const struct wire_shape voters_record_shape = {"VotersRecord", sizeof(struct voters_record), 2, voters_record_fields, &voters_record_default};

static const struct wire_op voters_record_ops_0[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct voters_record_endpoint, name), 4, NULL},
    {OP_STRING, OP_COMPACT, 1, 1, offsetof(struct voters_record_endpoint, host), 3, NULL},
    {OP_2, 0, 3, 2, offsetof(struct voters_record_endpoint, port), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog voters_record_prog_0 = {voters_record_ops_0, &voters_record_endpoint_shape, NULL, NULL, 0, 0, 5, false};
_Static_assert(sizeof(struct voters_record_endpoint) <= WIRE_MEM_PER_BYTE * 5, "WIRE_MEM_PER_BYTE");
static const struct wire_op voters_record_ops_1[] = {
    {OP_2, 0, 5, 0, offsetof(struct voters_record_kraft_version_feature, min_supported_version), 3, NULL},
    {OP_2, 0, 0, 1, offsetof(struct voters_record_kraft_version_feature, max_supported_version), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog voters_record_prog_1 = {voters_record_ops_1, &voters_record_kraft_version_feature_shape, NULL, NULL, 0, 0, 5, false};
static const struct wire_op voters_record_ops_2[] = {
    {OP_4, 0, 21, 0, offsetof(struct voters_record_voter, voter_id), 23, NULL},
    {OP_16, 0, 0, 1, offsetof(struct voters_record_voter, voter_directory_id), 7, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 2, offsetof(struct voters_record_voter, endpoints), 6, &voters_record_prog_0},
    {OP_STRUCT, 0, 0, 3, offsetof(struct voters_record_voter, kraft_version_feature), 1, &voters_record_prog_1},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog voters_record_prog_2 = {voters_record_ops_2, &voters_record_voter_shape, NULL, NULL, 0, 0, 27, false};
_Static_assert(sizeof(struct voters_record_voter) <= WIRE_MEM_PER_BYTE * 27, "WIRE_MEM_PER_BYTE");
static const struct wire_op voters_record_ops_3[] = {
    {OP_2, 0, 3, 0, offsetof(struct voters_record, version), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 1, offsetof(struct voters_record, voters), 1, &voters_record_prog_2},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog voters_record_prog_3 = {voters_record_ops_3, &voters_record_shape, NULL, NULL, 0, 0, 4, false};
static const struct wire_prog *const voters_record_progs[] = {&voters_record_prog_3, };

const struct wire_msg voters_record_wire = {
    .name = "VotersRecord",
    .room = WIRE_CLIENTS,
    .kind = WIRE_DATA,
    .api_key = -1,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &voters_record_shape,
    .progs = voters_record_progs,
};

