/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
#include "wire/gen/add_offsets_to_txn_response.h"
#include "wire/gen/add_partitions_to_txn_response.h"
#include "wire/gen/add_raft_voter_response.h"
#include "wire/gen/allocate_producer_ids_response.h"
#include "wire/gen/alter_client_quotas_response.h"
#include "wire/gen/alter_configs_response.h"
#include "wire/gen/alter_partition_reassignments_response.h"
#include "wire/gen/alter_partition_response.h"
#include "wire/gen/alter_replica_log_dirs_response.h"
#include "wire/gen/alter_share_group_offsets_response.h"
#include "wire/gen/alter_user_scram_credentials_response.h"
#include "wire/gen/api_versions_response.h"
#include "wire/gen/assign_replicas_to_dirs_response.h"
#include "wire/gen/begin_quorum_epoch_response.h"
#include "wire/gen/broker_heartbeat_response.h"
#include "wire/gen/broker_registration_response.h"
#include "wire/gen/consumer_group_describe_response.h"
#include "wire/gen/consumer_group_heartbeat_response.h"
#include "wire/gen/controlled_shutdown_response.h"
#include "wire/gen/controller_registration_response.h"
#include "wire/gen/create_acls_response.h"
#include "wire/gen/create_delegation_token_response.h"
#include "wire/gen/create_partitions_response.h"
#include "wire/gen/create_topics_response.h"
#include "wire/gen/delete_acls_response.h"
#include "wire/gen/delete_groups_response.h"
#include "wire/gen/delete_records_response.h"
#include "wire/gen/delete_share_group_offsets_response.h"
#include "wire/gen/delete_share_group_state_response.h"
#include "wire/gen/delete_topics_response.h"
#include "wire/gen/describe_acls_response.h"
#include "wire/gen/describe_client_quotas_response.h"
#include "wire/gen/describe_cluster_response.h"
#include "wire/gen/describe_configs_response.h"
#include "wire/gen/describe_delegation_token_response.h"
#include "wire/gen/describe_groups_response.h"
#include "wire/gen/describe_log_dirs_response.h"
#include "wire/gen/describe_producers_response.h"
#include "wire/gen/describe_quorum_response.h"
#include "wire/gen/describe_share_group_offsets_response.h"
#include "wire/gen/describe_topic_partitions_response.h"
#include "wire/gen/describe_transactions_response.h"
#include "wire/gen/describe_user_scram_credentials_response.h"
#include "wire/gen/elect_leaders_response.h"
#include "wire/gen/end_quorum_epoch_response.h"
#include "wire/gen/end_txn_response.h"
#include "wire/gen/envelope_response.h"
#include "wire/gen/expire_delegation_token_response.h"
#include "wire/gen/fetch_response.h"
#include "wire/gen/fetch_snapshot_response.h"
#include "wire/gen/find_coordinator_response.h"
#include "wire/gen/get_telemetry_subscriptions_response.h"
#include "wire/gen/heartbeat_response.h"
#include "wire/gen/incremental_alter_configs_response.h"
#include "wire/gen/init_producer_id_response.h"
#include "wire/gen/initialize_share_group_state_response.h"
#include "wire/gen/join_group_response.h"
#include "wire/gen/leader_and_isr_response.h"
#include "wire/gen/leave_group_response.h"
#include "wire/gen/list_client_metrics_resources_response.h"
#include "wire/gen/list_config_resources_response.h"
#include "wire/gen/list_groups_response.h"
#include "wire/gen/list_offsets_response.h"
#include "wire/gen/list_partition_reassignments_response.h"
#include "wire/gen/list_transactions_response.h"
#include "wire/gen/metadata_response.h"
#include "wire/gen/offset_commit_response.h"
#include "wire/gen/offset_delete_response.h"
#include "wire/gen/offset_fetch_response.h"
#include "wire/gen/offset_for_leader_epoch_response.h"
#include "wire/gen/produce_response.h"
#include "wire/gen/push_telemetry_response.h"
#include "wire/gen/read_share_group_state_response.h"
#include "wire/gen/read_share_group_state_summary_response.h"
#include "wire/gen/remove_raft_voter_response.h"
#include "wire/gen/renew_delegation_token_response.h"
#include "wire/gen/sasl_authenticate_response.h"
#include "wire/gen/sasl_handshake_response.h"
#include "wire/gen/share_acknowledge_response.h"
#include "wire/gen/share_fetch_response.h"
#include "wire/gen/share_group_describe_response.h"
#include "wire/gen/share_group_heartbeat_response.h"
#include "wire/gen/stop_replica_response.h"
#include "wire/gen/streams_group_describe_response.h"
#include "wire/gen/streams_group_heartbeat_response.h"
#include "wire/gen/streams_group_topology_description_update_response.h"
#include "wire/gen/sync_group_response.h"
#include "wire/gen/txn_offset_commit_response.h"
#include "wire/gen/unregister_broker_response.h"
#include "wire/gen/unregister_controller_response.h"
#include "wire/gen/update_features_response.h"
#include "wire/gen/update_metadata_response.h"
#include "wire/gen/update_raft_voter_response.h"
#include "wire/gen/vote_response.h"
#include "wire/gen/write_share_group_state_response.h"
#include "wire/gen/write_txn_markers_response.h"
#include "wire/prog.h"

/* ---- AddOffsetsToTxnResponse ---- */

static const struct add_offsets_to_txn_response add_offsets_to_txn_response_default = {
};
static const struct wire_field add_offsets_to_txn_response_fields[] = {
    {"throttleTimeMs", WIRE_INT32, 0, 0, 0, -1, offsetof(struct add_offsets_to_txn_response, throttle_time_ms), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct add_offsets_to_txn_response, error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape add_offsets_to_txn_response_shape = {"AddOffsetsToTxnResponse", sizeof(struct add_offsets_to_txn_response), 2, add_offsets_to_txn_response_fields, &add_offsets_to_txn_response_default};

static const struct wire_op add_offsets_to_txn_response_ops_0[] = {
    {OP_4, 0, 6, 0, offsetof(struct add_offsets_to_txn_response, throttle_time_ms), 2, NULL},
    {OP_2, 0, 0, 1, offsetof(struct add_offsets_to_txn_response, error_code), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog add_offsets_to_txn_response_prog_0 = {add_offsets_to_txn_response_ops_0, &add_offsets_to_txn_response_shape, NULL, NULL, 0, 0, 6, false};
static const struct wire_op add_offsets_to_txn_response_ops_1[] = {
    {OP_4, 0, 7, 0, offsetof(struct add_offsets_to_txn_response, throttle_time_ms), 3, NULL},
    {OP_2, 0, 0, 1, offsetof(struct add_offsets_to_txn_response, error_code), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog add_offsets_to_txn_response_prog_1 = {add_offsets_to_txn_response_ops_1, &add_offsets_to_txn_response_shape, NULL, NULL, 0, 0, 7, false};
static const struct wire_prog *const add_offsets_to_txn_response_progs[] = {&add_offsets_to_txn_response_prog_0, &add_offsets_to_txn_response_prog_0, &add_offsets_to_txn_response_prog_0, &add_offsets_to_txn_response_prog_1, &add_offsets_to_txn_response_prog_1, };

const struct wire_msg add_offsets_to_txn_response_wire = {
    .name = "AddOffsetsToTxnResponse",
    .room = WIRE_CLIENTS,
    .kind = WIRE_RESPONSE,
    .api_key = 25,
    .min_version = 0,
    .max_version = 4,
    .flexible_version = 3,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &add_offsets_to_txn_response_shape,
    .progs = add_offsets_to_txn_response_progs,
};

/* ---- AddPartitionsToTxnResponse ---- */

static const struct add_partitions_to_txn_response_add_partitions_to_txn_partition_result add_partitions_to_txn_response_add_partitions_to_txn_partition_result_default = {
};
static const struct wire_field add_partitions_to_txn_response_add_partitions_to_txn_partition_result_fields[] = {
    {"partitionIndex", WIRE_INT32, 0, 0, 0, -1, offsetof(struct add_partitions_to_txn_response_add_partitions_to_txn_partition_result, partition_index), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"partitionErrorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct add_partitions_to_txn_response_add_partitions_to_txn_partition_result, partition_error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape add_partitions_to_txn_response_add_partitions_to_txn_partition_result_shape = {"AddPartitionsToTxnPartitionResult", sizeof(struct add_partitions_to_txn_response_add_partitions_to_txn_partition_result), 2, add_partitions_to_txn_response_add_partitions_to_txn_partition_result_fields, &add_partitions_to_txn_response_add_partitions_to_txn_partition_result_default};

static const struct add_partitions_to_txn_response_add_partitions_to_txn_topic_result add_partitions_to_txn_response_add_partitions_to_txn_topic_result_default = {
    .name = {(const uint8_t *)"", 0},
};
static const struct wire_field add_partitions_to_txn_response_add_partitions_to_txn_topic_result_fields[] = {
    {"name", WIRE_STRING, 0, 0, 0, -1, offsetof(struct add_partitions_to_txn_response_add_partitions_to_txn_topic_result, name), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"resultsByPartition", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct add_partitions_to_txn_response_add_partitions_to_txn_topic_result, results_by_partition), {0, 32767}, {0, -1}, {0, -1}, &add_partitions_to_txn_response_add_partitions_to_txn_partition_result_shape},
};
const struct wire_shape add_partitions_to_txn_response_add_partitions_to_txn_topic_result_shape = {"AddPartitionsToTxnTopicResult", sizeof(struct add_partitions_to_txn_response_add_partitions_to_txn_topic_result), 2, add_partitions_to_txn_response_add_partitions_to_txn_topic_result_fields, &add_partitions_to_txn_response_add_partitions_to_txn_topic_result_default};

static const struct add_partitions_to_txn_response_add_partitions_to_txn_result add_partitions_to_txn_response_add_partitions_to_txn_result_default = {
    .transactional_id = {(const uint8_t *)"", 0},
};
static const struct wire_field add_partitions_to_txn_response_add_partitions_to_txn_result_fields[] = {
    {"transactionalId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct add_partitions_to_txn_response_add_partitions_to_txn_result, transactional_id), {4, 32767}, {0, -1}, {0, -1}, NULL},
    {"topicResults", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct add_partitions_to_txn_response_add_partitions_to_txn_result, topic_results), {4, 32767}, {0, -1}, {0, -1}, &add_partitions_to_txn_response_add_partitions_to_txn_topic_result_shape},
};
const struct wire_shape add_partitions_to_txn_response_add_partitions_to_txn_result_shape = {"AddPartitionsToTxnResult", sizeof(struct add_partitions_to_txn_response_add_partitions_to_txn_result), 2, add_partitions_to_txn_response_add_partitions_to_txn_result_fields, &add_partitions_to_txn_response_add_partitions_to_txn_result_default};

static const struct add_partitions_to_txn_response add_partitions_to_txn_response_default = {
};
static const struct wire_field add_partitions_to_txn_response_fields[] = {
    {"throttleTimeMs", WIRE_INT32, 0, 0, 0, -1, offsetof(struct add_partitions_to_txn_response, throttle_time_ms), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorCode", WIRE_INT16, 0, 0, 1, -1, offsetof(struct add_partitions_to_txn_response, error_code), {4, 32767}, {0, -1}, {0, -1}, NULL},
    {"resultsByTransaction", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct add_partitions_to_txn_response, results_by_transaction), {4, 32767}, {0, -1}, {0, -1}, &add_partitions_to_txn_response_add_partitions_to_txn_result_shape},
    {"resultsByTopicV3AndBelow", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct add_partitions_to_txn_response, results_by_topic_v3_and_below), {0, 3}, {0, -1}, {0, -1}, &add_partitions_to_txn_response_add_partitions_to_txn_topic_result_shape},
};
static const struct wire_shape add_partitions_to_txn_response_shape = {"AddPartitionsToTxnResponse", sizeof(struct add_partitions_to_txn_response), 4, add_partitions_to_txn_response_fields, &add_partitions_to_txn_response_default};

static const struct wire_op add_partitions_to_txn_response_ops_0[] = {
    {OP_4, 0, 6, 0, offsetof(struct add_partitions_to_txn_response_add_partitions_to_txn_partition_result, partition_index), 2, NULL},
    {OP_2, 0, 0, 1, offsetof(struct add_partitions_to_txn_response_add_partitions_to_txn_partition_result, partition_error_code), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog add_partitions_to_txn_response_prog_0 = {add_partitions_to_txn_response_ops_0, &add_partitions_to_txn_response_add_partitions_to_txn_partition_result_shape, NULL, NULL, 0, 0, 6, false};
_Static_assert(sizeof(struct add_partitions_to_txn_response_add_partitions_to_txn_partition_result) <= WIRE_MEM_PER_BYTE * 6, "WIRE_MEM_PER_BYTE");
static const struct wire_op add_partitions_to_txn_response_ops_1[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct add_partitions_to_txn_response_add_partitions_to_txn_topic_result, name), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 4, 1, offsetof(struct add_partitions_to_txn_response_add_partitions_to_txn_topic_result, results_by_partition), 0, &add_partitions_to_txn_response_prog_0},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog add_partitions_to_txn_response_prog_1 = {add_partitions_to_txn_response_ops_1, &add_partitions_to_txn_response_add_partitions_to_txn_topic_result_shape, NULL, NULL, 0, 0, 6, false};
_Static_assert(sizeof(struct add_partitions_to_txn_response_add_partitions_to_txn_topic_result) <= WIRE_MEM_PER_BYTE * 6, "WIRE_MEM_PER_BYTE");
static const struct wire_op add_partitions_to_txn_response_ops_2[] = {
    {OP_4, 0, 8, 0, offsetof(struct add_partitions_to_txn_response, throttle_time_ms), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 0, 3, offsetof(struct add_partitions_to_txn_response, results_by_topic_v3_and_below), 0, &add_partitions_to_txn_response_prog_1},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t add_partitions_to_txn_response_absent_2[] = {2,};
static const struct wire_prog add_partitions_to_txn_response_prog_2 = {add_partitions_to_txn_response_ops_2, &add_partitions_to_txn_response_shape, NULL, add_partitions_to_txn_response_absent_2, 0, 1, 8, false};
static const struct wire_op add_partitions_to_txn_response_ops_3[] = {
    {OP_4, 0, 7, 0, offsetof(struct add_partitions_to_txn_response_add_partitions_to_txn_partition_result, partition_index), 3, NULL},
    {OP_2, 0, 0, 1, offsetof(struct add_partitions_to_txn_response_add_partitions_to_txn_partition_result, partition_error_code), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog add_partitions_to_txn_response_prog_3 = {add_partitions_to_txn_response_ops_3, &add_partitions_to_txn_response_add_partitions_to_txn_partition_result_shape, NULL, NULL, 0, 0, 7, false};
_Static_assert(sizeof(struct add_partitions_to_txn_response_add_partitions_to_txn_partition_result) <= WIRE_MEM_PER_BYTE * 7, "WIRE_MEM_PER_BYTE");
static const struct wire_op add_partitions_to_txn_response_ops_4[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct add_partitions_to_txn_response_add_partitions_to_txn_topic_result, name), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 1, offsetof(struct add_partitions_to_txn_response_add_partitions_to_txn_topic_result, results_by_partition), 1, &add_partitions_to_txn_response_prog_3},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog add_partitions_to_txn_response_prog_4 = {add_partitions_to_txn_response_ops_4, &add_partitions_to_txn_response_add_partitions_to_txn_topic_result_shape, NULL, NULL, 0, 0, 3, false};
_Static_assert(sizeof(struct add_partitions_to_txn_response_add_partitions_to_txn_topic_result) <= WIRE_MEM_PER_BYTE * 3, "WIRE_MEM_PER_BYTE");
static const struct wire_op add_partitions_to_txn_response_ops_5[] = {
    {OP_4, 0, 5, 0, offsetof(struct add_partitions_to_txn_response, throttle_time_ms), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 3, offsetof(struct add_partitions_to_txn_response, results_by_topic_v3_and_below), 1, &add_partitions_to_txn_response_prog_4},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t add_partitions_to_txn_response_absent_5[] = {2,};
static const struct wire_prog add_partitions_to_txn_response_prog_5 = {add_partitions_to_txn_response_ops_5, &add_partitions_to_txn_response_shape, NULL, add_partitions_to_txn_response_absent_5, 0, 1, 6, false};
static const struct wire_op add_partitions_to_txn_response_ops_6[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct add_partitions_to_txn_response_add_partitions_to_txn_result, transactional_id), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 1, offsetof(struct add_partitions_to_txn_response_add_partitions_to_txn_result, topic_results), 1, &add_partitions_to_txn_response_prog_4},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog add_partitions_to_txn_response_prog_6 = {add_partitions_to_txn_response_ops_6, &add_partitions_to_txn_response_add_partitions_to_txn_result_shape, NULL, NULL, 0, 0, 3, false};
_Static_assert(sizeof(struct add_partitions_to_txn_response_add_partitions_to_txn_result) <= WIRE_MEM_PER_BYTE * 3, "WIRE_MEM_PER_BYTE");
static const struct wire_op add_partitions_to_txn_response_ops_7[] = {
    {OP_4, 0, 7, 0, offsetof(struct add_partitions_to_txn_response, throttle_time_ms), 4, NULL},
    {OP_2, 0, 0, 1, offsetof(struct add_partitions_to_txn_response, error_code), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 2, offsetof(struct add_partitions_to_txn_response, results_by_transaction), 1, &add_partitions_to_txn_response_prog_6},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t add_partitions_to_txn_response_absent_7[] = {3,};
static const struct wire_prog add_partitions_to_txn_response_prog_7 = {add_partitions_to_txn_response_ops_7, &add_partitions_to_txn_response_shape, NULL, add_partitions_to_txn_response_absent_7, 0, 1, 8, false};
static const struct wire_prog *const add_partitions_to_txn_response_progs[] = {&add_partitions_to_txn_response_prog_2, &add_partitions_to_txn_response_prog_2, &add_partitions_to_txn_response_prog_2, &add_partitions_to_txn_response_prog_5, &add_partitions_to_txn_response_prog_7, &add_partitions_to_txn_response_prog_7, };

const struct wire_msg add_partitions_to_txn_response_wire = {
    .name = "AddPartitionsToTxnResponse",
    .room = WIRE_CLIENTS,
    .kind = WIRE_RESPONSE,
    .api_key = 24,
    .min_version = 0,
    .max_version = 5,
    .flexible_version = 3,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &add_partitions_to_txn_response_shape,
    .progs = add_partitions_to_txn_response_progs,
};

/* ---- AddRaftVoterResponse ---- */

static const struct add_raft_voter_response add_raft_voter_response_default = {
    .error_message = {(const uint8_t *)"", 0},
};
static const struct wire_field add_raft_voter_response_fields[] = {
    {"throttleTimeMs", WIRE_INT32, 0, 0, 0, -1, offsetof(struct add_raft_voter_response, throttle_time_ms), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct add_raft_voter_response, error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorMessage", WIRE_STRING, 0, 0, 1, -1, offsetof(struct add_raft_voter_response, error_message), {0, 32767}, {0, 32767}, {0, -1}, NULL},
};
static const struct wire_shape add_raft_voter_response_shape = {"AddRaftVoterResponse", sizeof(struct add_raft_voter_response), 3, add_raft_voter_response_fields, &add_raft_voter_response_default};

static const struct wire_op add_raft_voter_response_ops_0[] = {
    {OP_4, 0, 7, 0, offsetof(struct add_raft_voter_response, throttle_time_ms), 4, NULL},
    {OP_2, 0, 0, 1, offsetof(struct add_raft_voter_response, error_code), 2, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 0, 2, offsetof(struct add_raft_voter_response, error_message), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog add_raft_voter_response_prog_0 = {add_raft_voter_response_ops_0, &add_raft_voter_response_shape, NULL, NULL, 0, 0, 8, false};
static const struct wire_prog *const add_raft_voter_response_progs[] = {&add_raft_voter_response_prog_0, &add_raft_voter_response_prog_0, };

const struct wire_msg add_raft_voter_response_wire = {
    .name = "AddRaftVoterResponse",
    .room = WIRE_CLIENTS,
    .kind = WIRE_RESPONSE,
    .api_key = 80,
    .min_version = 0,
    .max_version = 1,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &add_raft_voter_response_shape,
    .progs = add_raft_voter_response_progs,
};

/* ---- AllocateProducerIdsResponse ---- */

static const struct allocate_producer_ids_response allocate_producer_ids_response_default = {
};
static const struct wire_field allocate_producer_ids_response_fields[] = {
    {"throttleTimeMs", WIRE_INT32, 0, 0, 0, -1, offsetof(struct allocate_producer_ids_response, throttle_time_ms), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct allocate_producer_ids_response, error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"producerIdStart", WIRE_INT64, 0, 0, 0, -1, offsetof(struct allocate_producer_ids_response, producer_id_start), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"producerIdLen", WIRE_INT32, 0, 0, 0, -1, offsetof(struct allocate_producer_ids_response, producer_id_len), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape allocate_producer_ids_response_shape = {"AllocateProducerIdsResponse", sizeof(struct allocate_producer_ids_response), 4, allocate_producer_ids_response_fields, &allocate_producer_ids_response_default};

static const struct wire_op allocate_producer_ids_response_ops_0[] = {
    {OP_4, 0, 19, 0, offsetof(struct allocate_producer_ids_response, throttle_time_ms), 15, NULL},
    {OP_2, 0, 0, 1, offsetof(struct allocate_producer_ids_response, error_code), 13, NULL},
    {OP_8, 0, 0, 2, offsetof(struct allocate_producer_ids_response, producer_id_start), 5, NULL},
    {OP_4, 0, 0, 3, offsetof(struct allocate_producer_ids_response, producer_id_len), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog allocate_producer_ids_response_prog_0 = {allocate_producer_ids_response_ops_0, &allocate_producer_ids_response_shape, NULL, NULL, 0, 0, 19, false};
static const struct wire_prog *const allocate_producer_ids_response_progs[] = {&allocate_producer_ids_response_prog_0, };

const struct wire_msg allocate_producer_ids_response_wire = {
    .name = "AllocateProducerIdsResponse",
    .room = WIRE_CLIENTS,
    .kind = WIRE_RESPONSE,
    .api_key = 67,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &allocate_producer_ids_response_shape,
    .progs = allocate_producer_ids_response_progs,
};

/* ---- AlterClientQuotasResponse ---- */

static const struct alter_client_quotas_response_entity_data alter_client_quotas_response_entity_data_default = {
    .entity_type = {(const uint8_t *)"", 0},
    .entity_name = {(const uint8_t *)"", 0},
};
static const struct wire_field alter_client_quotas_response_entity_data_fields[] = {
    {"entityType", WIRE_STRING, 0, 0, 0, -1, offsetof(struct alter_client_quotas_response_entity_data, entity_type), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"entityName", WIRE_STRING, 0, 0, 0, -1, offsetof(struct alter_client_quotas_response_entity_data, entity_name), {0, 32767}, {0, 32767}, {0, -1}, NULL},
};
const struct wire_shape alter_client_quotas_response_entity_data_shape = {"EntityData", sizeof(struct alter_client_quotas_response_entity_data), 2, alter_client_quotas_response_entity_data_fields, &alter_client_quotas_response_entity_data_default};

static const struct alter_client_quotas_response_entry_data alter_client_quotas_response_entry_data_default = {
    .error_message = {(const uint8_t *)"", 0},
};
static const struct wire_field alter_client_quotas_response_entry_data_fields[] = {
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct alter_client_quotas_response_entry_data, error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorMessage", WIRE_STRING, 0, 0, 0, -1, offsetof(struct alter_client_quotas_response_entry_data, error_message), {0, 32767}, {0, 32767}, {0, -1}, NULL},
    {"entity", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct alter_client_quotas_response_entry_data, entity), {0, 32767}, {0, -1}, {0, -1}, &alter_client_quotas_response_entity_data_shape},
};
const struct wire_shape alter_client_quotas_response_entry_data_shape = {"EntryData", sizeof(struct alter_client_quotas_response_entry_data), 3, alter_client_quotas_response_entry_data_fields, &alter_client_quotas_response_entry_data_default};

static const struct alter_client_quotas_response alter_client_quotas_response_default = {
};
static const struct wire_field alter_client_quotas_response_fields[] = {
    {"throttleTimeMs", WIRE_INT32, 0, 0, 0, -1, offsetof(struct alter_client_quotas_response, throttle_time_ms), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"entries", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct alter_client_quotas_response, entries), {0, 32767}, {0, -1}, {0, -1}, &alter_client_quotas_response_entry_data_shape},
};
static const struct wire_shape alter_client_quotas_response_shape = {"AlterClientQuotasResponse", sizeof(struct alter_client_quotas_response), 2, alter_client_quotas_response_fields, &alter_client_quotas_response_default};

static const struct wire_op alter_client_quotas_response_ops_0[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct alter_client_quotas_response_entity_data, entity_type), 2, NULL},
    {OP_STRING, 0 | OP_NULLABLE, 2, 1, offsetof(struct alter_client_quotas_response_entity_data, entity_name), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog alter_client_quotas_response_prog_0 = {alter_client_quotas_response_ops_0, &alter_client_quotas_response_entity_data_shape, NULL, NULL, 0, 0, 4, false};
_Static_assert(sizeof(struct alter_client_quotas_response_entity_data) <= WIRE_MEM_PER_BYTE * 4, "WIRE_MEM_PER_BYTE");
static const struct wire_op alter_client_quotas_response_ops_1[] = {
    {OP_2, 0, 4, 0, offsetof(struct alter_client_quotas_response_entry_data, error_code), 6, NULL},
    {OP_STRING, 0 | OP_NULLABLE, 0, 1, offsetof(struct alter_client_quotas_response_entry_data, error_message), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 4, 2, offsetof(struct alter_client_quotas_response_entry_data, entity), 0, &alter_client_quotas_response_prog_0},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog alter_client_quotas_response_prog_1 = {alter_client_quotas_response_ops_1, &alter_client_quotas_response_entry_data_shape, NULL, NULL, 0, 0, 8, false};
_Static_assert(sizeof(struct alter_client_quotas_response_entry_data) <= WIRE_MEM_PER_BYTE * 8, "WIRE_MEM_PER_BYTE");
static const struct wire_op alter_client_quotas_response_ops_2[] = {
    {OP_4, 0, 8, 0, offsetof(struct alter_client_quotas_response, throttle_time_ms), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 0, 1, offsetof(struct alter_client_quotas_response, entries), 0, &alter_client_quotas_response_prog_1},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog alter_client_quotas_response_prog_2 = {alter_client_quotas_response_ops_2, &alter_client_quotas_response_shape, NULL, NULL, 0, 0, 8, false};
static const struct wire_op alter_client_quotas_response_ops_3[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct alter_client_quotas_response_entity_data, entity_type), 2, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 1, offsetof(struct alter_client_quotas_response_entity_data, entity_name), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog alter_client_quotas_response_prog_3 = {alter_client_quotas_response_ops_3, &alter_client_quotas_response_entity_data_shape, NULL, NULL, 0, 0, 3, false};
_Static_assert(sizeof(struct alter_client_quotas_response_entity_data) <= WIRE_MEM_PER_BYTE * 3, "WIRE_MEM_PER_BYTE");
static const struct wire_op alter_client_quotas_response_ops_4[] = {
    {OP_2, 0, 3, 0, offsetof(struct alter_client_quotas_response_entry_data, error_code), 3, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 0, 1, offsetof(struct alter_client_quotas_response_entry_data, error_message), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 2, offsetof(struct alter_client_quotas_response_entry_data, entity), 1, &alter_client_quotas_response_prog_3},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog alter_client_quotas_response_prog_4 = {alter_client_quotas_response_ops_4, &alter_client_quotas_response_entry_data_shape, NULL, NULL, 0, 0, 5, false};
_Static_assert(sizeof(struct alter_client_quotas_response_entry_data) <= WIRE_MEM_PER_BYTE * 5, "WIRE_MEM_PER_BYTE");
static const struct wire_op alter_client_quotas_response_ops_5[] = {
    {OP_4, 0, 5, 0, offsetof(struct alter_client_quotas_response, throttle_time_ms), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 1, offsetof(struct alter_client_quotas_response, entries), 1, &alter_client_quotas_response_prog_4},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog alter_client_quotas_response_prog_5 = {alter_client_quotas_response_ops_5, &alter_client_quotas_response_shape, NULL, NULL, 0, 0, 6, false};
static const struct wire_prog *const alter_client_quotas_response_progs[] = {&alter_client_quotas_response_prog_2, &alter_client_quotas_response_prog_5, };

const struct wire_msg alter_client_quotas_response_wire = {
    .name = "AlterClientQuotasResponse",
    .room = WIRE_CLIENTS,
    .kind = WIRE_RESPONSE,
    .api_key = 49,
    .min_version = 0,
    .max_version = 1,
    .flexible_version = 1,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &alter_client_quotas_response_shape,
    .progs = alter_client_quotas_response_progs,
};

/* ---- AlterConfigsResponse ---- */

static const struct alter_configs_response_alter_configs_resource_response alter_configs_response_alter_configs_resource_response_default = {
    .error_message = {(const uint8_t *)"", 0},
    .resource_name = {(const uint8_t *)"", 0},
};
static const struct wire_field alter_configs_response_alter_configs_resource_response_fields[] = {
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct alter_configs_response_alter_configs_resource_response, error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorMessage", WIRE_STRING, 0, 0, 0, -1, offsetof(struct alter_configs_response_alter_configs_resource_response, error_message), {0, 32767}, {0, 32767}, {0, -1}, NULL},
    {"resourceType", WIRE_INT8, 0, 0, 0, -1, offsetof(struct alter_configs_response_alter_configs_resource_response, resource_type), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"resourceName", WIRE_STRING, 0, 0, 0, -1, offsetof(struct alter_configs_response_alter_configs_resource_response, resource_name), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape alter_configs_response_alter_configs_resource_response_shape = {"AlterConfigsResourceResponse", sizeof(struct alter_configs_response_alter_configs_resource_response), 4, alter_configs_response_alter_configs_resource_response_fields, &alter_configs_response_alter_configs_resource_response_default};

static const struct alter_configs_response alter_configs_response_default = {
};
static const struct wire_field alter_configs_response_fields[] = {
    {"throttleTimeMs", WIRE_INT32, 0, 0, 0, -1, offsetof(struct alter_configs_response, throttle_time_ms), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"responses", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct alter_configs_response, responses), {0, 32767}, {0, -1}, {0, -1}, &alter_configs_response_alter_configs_resource_response_shape},
};
static const struct wire_shape alter_configs_response_shape = {"AlterConfigsResponse", sizeof(struct alter_configs_response), 2, alter_configs_response_fields, &alter_configs_response_default};

static const struct wire_op alter_configs_response_ops_0[] = {
    {OP_2, 0, 4, 0, offsetof(struct alter_configs_response_alter_configs_resource_response, error_code), 5, NULL},
    {OP_STRING, 0 | OP_NULLABLE, 0, 1, offsetof(struct alter_configs_response_alter_configs_resource_response, error_message), 3, NULL},
    {OP_1, 0, 3, 2, offsetof(struct alter_configs_response_alter_configs_resource_response, resource_type), 2, NULL},
    {OP_STRING, 0, 0, 3, offsetof(struct alter_configs_response_alter_configs_resource_response, resource_name), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog alter_configs_response_prog_0 = {alter_configs_response_ops_0, &alter_configs_response_alter_configs_resource_response_shape, NULL, NULL, 0, 0, 7, false};
_Static_assert(sizeof(struct alter_configs_response_alter_configs_resource_response) <= WIRE_MEM_PER_BYTE * 7, "WIRE_MEM_PER_BYTE");
static const struct wire_op alter_configs_response_ops_1[] = {
    {OP_4, 0, 8, 0, offsetof(struct alter_configs_response, throttle_time_ms), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 0, 1, offsetof(struct alter_configs_response, responses), 0, &alter_configs_response_prog_0},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog alter_configs_response_prog_1 = {alter_configs_response_ops_1, &alter_configs_response_shape, NULL, NULL, 0, 0, 8, false};
static const struct wire_op alter_configs_response_ops_2[] = {
    {OP_2, 0, 3, 0, offsetof(struct alter_configs_response_alter_configs_resource_response, error_code), 4, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 0, 1, offsetof(struct alter_configs_response_alter_configs_resource_response, error_message), 3, NULL},
    {OP_1, 0, 2, 2, offsetof(struct alter_configs_response_alter_configs_resource_response, resource_type), 2, NULL},
    {OP_STRING, OP_COMPACT, 0, 3, offsetof(struct alter_configs_response_alter_configs_resource_response, resource_name), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog alter_configs_response_prog_2 = {alter_configs_response_ops_2, &alter_configs_response_alter_configs_resource_response_shape, NULL, NULL, 0, 0, 6, false};
_Static_assert(sizeof(struct alter_configs_response_alter_configs_resource_response) <= WIRE_MEM_PER_BYTE * 6, "WIRE_MEM_PER_BYTE");
static const struct wire_op alter_configs_response_ops_3[] = {
    {OP_4, 0, 5, 0, offsetof(struct alter_configs_response, throttle_time_ms), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 1, offsetof(struct alter_configs_response, responses), 1, &alter_configs_response_prog_2},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog alter_configs_response_prog_3 = {alter_configs_response_ops_3, &alter_configs_response_shape, NULL, NULL, 0, 0, 6, false};
static const struct wire_prog *const alter_configs_response_progs[] = {&alter_configs_response_prog_1, &alter_configs_response_prog_1, &alter_configs_response_prog_3, };

const struct wire_msg alter_configs_response_wire = {
    .name = "AlterConfigsResponse",
    .room = WIRE_CLIENTS,
    .kind = WIRE_RESPONSE,
    .api_key = 33,
    .min_version = 0,
    .max_version = 2,
    .flexible_version = 2,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &alter_configs_response_shape,
    .progs = alter_configs_response_progs,
};

/* ---- AlterPartitionReassignmentsResponse ---- */

static const struct alter_partition_reassignments_response_reassignable_partition_response alter_partition_reassignments_response_reassignable_partition_response_default = {
    .error_message = {(const uint8_t *)"", 0},
};
static const struct wire_field alter_partition_reassignments_response_reassignable_partition_response_fields[] = {
    {"partitionIndex", WIRE_INT32, 0, 0, 0, -1, offsetof(struct alter_partition_reassignments_response_reassignable_partition_response, partition_index), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct alter_partition_reassignments_response_reassignable_partition_response, error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorMessage", WIRE_STRING, 0, 0, 0, -1, offsetof(struct alter_partition_reassignments_response_reassignable_partition_response, error_message), {0, 32767}, {0, 32767}, {0, -1}, NULL},
};
const struct wire_shape alter_partition_reassignments_response_reassignable_partition_response_shape = {"ReassignablePartitionResponse", sizeof(struct alter_partition_reassignments_response_reassignable_partition_response), 3, alter_partition_reassignments_response_reassignable_partition_response_fields, &alter_partition_reassignments_response_reassignable_partition_response_default};

static const struct alter_partition_reassignments_response_reassignable_topic_response alter_partition_reassignments_response_reassignable_topic_response_default = {
    .name = {(const uint8_t *)"", 0},
};
static const struct wire_field alter_partition_reassignments_response_reassignable_topic_response_fields[] = {
    {"name", WIRE_STRING, 0, 0, 0, -1, offsetof(struct alter_partition_reassignments_response_reassignable_topic_response, name), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"partitions", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct alter_partition_reassignments_response_reassignable_topic_response, partitions), {0, 32767}, {0, -1}, {0, -1}, &alter_partition_reassignments_response_reassignable_partition_response_shape},
};
const struct wire_shape alter_partition_reassignments_response_reassignable_topic_response_shape = {"ReassignableTopicResponse", sizeof(struct alter_partition_reassignments_response_reassignable_topic_response), 2, alter_partition_reassignments_response_reassignable_topic_response_fields, &alter_partition_reassignments_response_reassignable_topic_response_default};

static const struct alter_partition_reassignments_response alter_partition_reassignments_response_default = {
    .allow_replication_factor_change = true,
    .error_message = {(const uint8_t *)"", 0},
};
static const struct wire_field alter_partition_reassignments_response_fields[] = {
    {"throttleTimeMs", WIRE_INT32, 0, 0, 0, -1, offsetof(struct alter_partition_reassignments_response, throttle_time_ms), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"allowReplicationFactorChange", WIRE_BOOL, 0, 0, 1, -1, offsetof(struct alter_partition_reassignments_response, allow_replication_factor_change), {1, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct alter_partition_reassignments_response, error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorMessage", WIRE_STRING, 0, 0, 0, -1, offsetof(struct alter_partition_reassignments_response, error_message), {0, 32767}, {0, 32767}, {0, -1}, NULL},
    {"responses", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct alter_partition_reassignments_response, responses), {0, 32767}, {0, -1}, {0, -1}, &alter_partition_reassignments_response_reassignable_topic_response_shape},
};
static const struct wire_shape alter_partition_reassignments_response_shape = {"AlterPartitionReassignmentsResponse", sizeof(struct alter_partition_reassignments_response), 5, alter_partition_reassignments_response_fields, &alter_partition_reassignments_response_default};

static const struct wire_op alter_partition_reassignments_response_ops_0[] = {
    {OP_4, 0, 7, 0, offsetof(struct alter_partition_reassignments_response_reassignable_partition_response, partition_index), 4, NULL},
    {OP_2, 0, 0, 1, offsetof(struct alter_partition_reassignments_response_reassignable_partition_response, error_code), 2, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 0, 2, offsetof(struct alter_partition_reassignments_response_reassignable_partition_response, error_message), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog alter_partition_reassignments_response_prog_0 = {alter_partition_reassignments_response_ops_0, &alter_partition_reassignments_response_reassignable_partition_response_shape, NULL, NULL, 0, 0, 8, false};
_Static_assert(sizeof(struct alter_partition_reassignments_response_reassignable_partition_response) <= WIRE_MEM_PER_BYTE * 8, "WIRE_MEM_PER_BYTE");
static const struct wire_op alter_partition_reassignments_response_ops_1[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct alter_partition_reassignments_response_reassignable_topic_response, name), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 1, offsetof(struct alter_partition_reassignments_response_reassignable_topic_response, partitions), 1, &alter_partition_reassignments_response_prog_0},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog alter_partition_reassignments_response_prog_1 = {alter_partition_reassignments_response_ops_1, &alter_partition_reassignments_response_reassignable_topic_response_shape, NULL, NULL, 0, 0, 3, false};
_Static_assert(sizeof(struct alter_partition_reassignments_response_reassignable_topic_response) <= WIRE_MEM_PER_BYTE * 3, "WIRE_MEM_PER_BYTE");
static const struct wire_op alter_partition_reassignments_response_ops_2[] = {
    {OP_4, 0, 7, 0, offsetof(struct alter_partition_reassignments_response, throttle_time_ms), 5, NULL},
    {OP_2, 0, 0, 2, offsetof(struct alter_partition_reassignments_response, error_code), 3, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 0, 3, offsetof(struct alter_partition_reassignments_response, error_message), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 4, offsetof(struct alter_partition_reassignments_response, responses), 1, &alter_partition_reassignments_response_prog_1},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog alter_partition_reassignments_response_prog_2 = {alter_partition_reassignments_response_ops_2, &alter_partition_reassignments_response_shape, NULL, NULL, 0, 0, 9, true};
static const struct wire_op alter_partition_reassignments_response_ops_3[] = {
    {OP_4, 0, 8, 0, offsetof(struct alter_partition_reassignments_response, throttle_time_ms), 6, NULL},
    {OP_BOOL, 0, 0, 1, offsetof(struct alter_partition_reassignments_response, allow_replication_factor_change), 5, NULL},
    {OP_2, 0, 0, 2, offsetof(struct alter_partition_reassignments_response, error_code), 3, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 0, 3, offsetof(struct alter_partition_reassignments_response, error_message), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 4, offsetof(struct alter_partition_reassignments_response, responses), 1, &alter_partition_reassignments_response_prog_1},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog alter_partition_reassignments_response_prog_3 = {alter_partition_reassignments_response_ops_3, &alter_partition_reassignments_response_shape, NULL, NULL, 0, 0, 10, false};
static const struct wire_prog *const alter_partition_reassignments_response_progs[] = {&alter_partition_reassignments_response_prog_2, &alter_partition_reassignments_response_prog_3, };

const struct wire_msg alter_partition_reassignments_response_wire = {
    .name = "AlterPartitionReassignmentsResponse",
    .room = WIRE_CLIENTS,
    .kind = WIRE_RESPONSE,
    .api_key = 45,
    .min_version = 0,
    .max_version = 1,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &alter_partition_reassignments_response_shape,
    .progs = alter_partition_reassignments_response_progs,
};

/* ---- AlterPartitionResponse ---- */

static const struct alter_partition_response_partition_data alter_partition_response_partition_data_default = {
};
static const struct wire_field alter_partition_response_partition_data_fields[] = {
    {"partitionIndex", WIRE_INT32, 0, 0, 0, -1, offsetof(struct alter_partition_response_partition_data, partition_index), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct alter_partition_response_partition_data, error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"leaderId", WIRE_INT32, 0, 0, 0, -1, offsetof(struct alter_partition_response_partition_data, leader_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"leaderEpoch", WIRE_INT32, 0, 0, 0, -1, offsetof(struct alter_partition_response_partition_data, leader_epoch), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"isr", WIRE_INT32, 1, 0, 0, -1, offsetof(struct alter_partition_response_partition_data, isr), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"leaderRecoveryState", WIRE_INT8, 0, 0, 1, -1, offsetof(struct alter_partition_response_partition_data, leader_recovery_state), {1, 32767}, {0, -1}, {0, -1}, NULL},
    {"partitionEpoch", WIRE_INT32, 0, 0, 0, -1, offsetof(struct alter_partition_response_partition_data, partition_epoch), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape alter_partition_response_partition_data_shape = {"PartitionData", sizeof(struct alter_partition_response_partition_data), 7, alter_partition_response_partition_data_fields, &alter_partition_response_partition_data_default};

static const struct alter_partition_response_topic_data alter_partition_response_topic_data_default = {
    .topic_name = {(const uint8_t *)"", 0},
};
static const struct wire_field alter_partition_response_topic_data_fields[] = {
    {"topicName", WIRE_STRING, 0, 0, 1, -1, offsetof(struct alter_partition_response_topic_data, topic_name), {0, 1}, {0, -1}, {0, -1}, NULL},
    {"topicId", WIRE_UUID, 0, 0, 1, -1, offsetof(struct alter_partition_response_topic_data, topic_id), {2, 32767}, {0, -1}, {0, -1}, NULL},
    {"partitions", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct alter_partition_response_topic_data, partitions), {0, 32767}, {0, -1}, {0, -1}, &alter_partition_response_partition_data_shape},
};
const struct wire_shape alter_partition_response_topic_data_shape = {"TopicData", sizeof(struct alter_partition_response_topic_data), 3, alter_partition_response_topic_data_fields, &alter_partition_response_topic_data_default};

static const struct alter_partition_response alter_partition_response_default = {
};
static const struct wire_field alter_partition_response_fields[] = {
    {"throttleTimeMs", WIRE_INT32, 0, 0, 0, -1, offsetof(struct alter_partition_response, throttle_time_ms), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct alter_partition_response, error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"topics", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct alter_partition_response, topics), {0, 32767}, {0, -1}, {0, -1}, &alter_partition_response_topic_data_shape},
};
static const struct wire_shape alter_partition_response_shape = {"AlterPartitionResponse", sizeof(struct alter_partition_response), 3, alter_partition_response_fields, &alter_partition_response_default};

static const struct wire_op alter_partition_response_ops_0[] = {
    {OP_4, 0, 15, 0, offsetof(struct alter_partition_response_partition_data, partition_index), 16, NULL},
    {OP_2, 0, 0, 1, offsetof(struct alter_partition_response_partition_data, error_code), 14, NULL},
    {OP_4, 0, 0, 2, offsetof(struct alter_partition_response_partition_data, leader_id), 10, NULL},
    {OP_4, 0, 0, 3, offsetof(struct alter_partition_response_partition_data, leader_epoch), 6, NULL},
    {OP_ARRAY_4, OP_COMPACT, 0, 4, offsetof(struct alter_partition_response_partition_data, isr), 5, NULL},
    {OP_4, 0, 5, 6, offsetof(struct alter_partition_response_partition_data, partition_epoch), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog alter_partition_response_prog_0 = {alter_partition_response_ops_0, &alter_partition_response_partition_data_shape, NULL, NULL, 0, 0, 20, false};
_Static_assert(sizeof(struct alter_partition_response_partition_data) <= WIRE_MEM_PER_BYTE * 20, "WIRE_MEM_PER_BYTE");
static const struct wire_op alter_partition_response_ops_1[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct alter_partition_response_topic_data, topic_name), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 2, offsetof(struct alter_partition_response_topic_data, partitions), 1, &alter_partition_response_prog_0},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog alter_partition_response_prog_1 = {alter_partition_response_ops_1, &alter_partition_response_topic_data_shape, NULL, NULL, 0, 0, 3, false};
_Static_assert(sizeof(struct alter_partition_response_topic_data) <= WIRE_MEM_PER_BYTE * 3, "WIRE_MEM_PER_BYTE");
static const struct wire_op alter_partition_response_ops_2[] = {
    {OP_4, 0, 7, 0, offsetof(struct alter_partition_response, throttle_time_ms), 4, NULL},
    {OP_2, 0, 0, 1, offsetof(struct alter_partition_response, error_code), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 2, offsetof(struct alter_partition_response, topics), 1, &alter_partition_response_prog_1},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog alter_partition_response_prog_2 = {alter_partition_response_ops_2, &alter_partition_response_shape, NULL, NULL, 0, 0, 8, false};
static const struct wire_op alter_partition_response_ops_3[] = {
    {OP_4, 0, 15, 0, offsetof(struct alter_partition_response_partition_data, partition_index), 17, NULL},
    {OP_2, 0, 0, 1, offsetof(struct alter_partition_response_partition_data, error_code), 15, NULL},
    {OP_4, 0, 0, 2, offsetof(struct alter_partition_response_partition_data, leader_id), 11, NULL},
    {OP_4, 0, 0, 3, offsetof(struct alter_partition_response_partition_data, leader_epoch), 7, NULL},
    {OP_ARRAY_4, OP_COMPACT, 0, 4, offsetof(struct alter_partition_response_partition_data, isr), 6, NULL},
    {OP_1, 0, 6, 5, offsetof(struct alter_partition_response_partition_data, leader_recovery_state), 5, NULL},
    {OP_4, 0, 0, 6, offsetof(struct alter_partition_response_partition_data, partition_epoch), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog alter_partition_response_prog_3 = {alter_partition_response_ops_3, &alter_partition_response_partition_data_shape, NULL, NULL, 0, 0, 21, false};
_Static_assert(sizeof(struct alter_partition_response_partition_data) <= WIRE_MEM_PER_BYTE * 21, "WIRE_MEM_PER_BYTE");
static const struct wire_op alter_partition_response_ops_4[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct alter_partition_response_topic_data, topic_name), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 2, offsetof(struct alter_partition_response_topic_data, partitions), 1, &alter_partition_response_prog_3},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog alter_partition_response_prog_4 = {alter_partition_response_ops_4, &alter_partition_response_topic_data_shape, NULL, NULL, 0, 0, 3, false};
_Static_assert(sizeof(struct alter_partition_response_topic_data) <= WIRE_MEM_PER_BYTE * 3, "WIRE_MEM_PER_BYTE");
static const struct wire_op alter_partition_response_ops_5[] = {
    {OP_4, 0, 7, 0, offsetof(struct alter_partition_response, throttle_time_ms), 4, NULL},
    {OP_2, 0, 0, 1, offsetof(struct alter_partition_response, error_code), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 2, offsetof(struct alter_partition_response, topics), 1, &alter_partition_response_prog_4},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog alter_partition_response_prog_5 = {alter_partition_response_ops_5, &alter_partition_response_shape, NULL, NULL, 0, 0, 8, false};
static const struct wire_op alter_partition_response_ops_6[] = {
    {OP_16, 0, 17, 1, offsetof(struct alter_partition_response_topic_data, topic_id), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 2, offsetof(struct alter_partition_response_topic_data, partitions), 1, &alter_partition_response_prog_3},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog alter_partition_response_prog_6 = {alter_partition_response_ops_6, &alter_partition_response_topic_data_shape, NULL, NULL, 0, 0, 18, true};
_Static_assert(sizeof(struct alter_partition_response_topic_data) <= WIRE_MEM_PER_BYTE * 18, "WIRE_MEM_PER_BYTE");
static const struct wire_op alter_partition_response_ops_7[] = {
    {OP_4, 0, 7, 0, offsetof(struct alter_partition_response, throttle_time_ms), 4, NULL},
    {OP_2, 0, 0, 1, offsetof(struct alter_partition_response, error_code), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 2, offsetof(struct alter_partition_response, topics), 1, &alter_partition_response_prog_6},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog alter_partition_response_prog_7 = {alter_partition_response_ops_7, &alter_partition_response_shape, NULL, NULL, 0, 0, 8, false};
static const struct wire_prog *const alter_partition_response_progs[] = {&alter_partition_response_prog_2, &alter_partition_response_prog_5, &alter_partition_response_prog_7, &alter_partition_response_prog_7, };

const struct wire_msg alter_partition_response_wire = {
    .name = "AlterPartitionResponse",
    .room = WIRE_CLIENTS,
    .kind = WIRE_RESPONSE,
    .api_key = 56,
    .min_version = 0,
    .max_version = 3,
    .flexible_version = 0,
    .removed_version = 1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &alter_partition_response_shape,
    .progs = alter_partition_response_progs,
};

/* ---- AlterReplicaLogDirsResponse ---- */

static const struct alter_replica_log_dirs_response_alter_replica_log_dir_partition_result alter_replica_log_dirs_response_alter_replica_log_dir_partition_result_default = {
};
static const struct wire_field alter_replica_log_dirs_response_alter_replica_log_dir_partition_result_fields[] = {
    {"partitionIndex", WIRE_INT32, 0, 0, 0, -1, offsetof(struct alter_replica_log_dirs_response_alter_replica_log_dir_partition_result, partition_index), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct alter_replica_log_dirs_response_alter_replica_log_dir_partition_result, error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape alter_replica_log_dirs_response_alter_replica_log_dir_partition_result_shape = {"AlterReplicaLogDirPartitionResult", sizeof(struct alter_replica_log_dirs_response_alter_replica_log_dir_partition_result), 2, alter_replica_log_dirs_response_alter_replica_log_dir_partition_result_fields, &alter_replica_log_dirs_response_alter_replica_log_dir_partition_result_default};

static const struct alter_replica_log_dirs_response_alter_replica_log_dir_topic_result alter_replica_log_dirs_response_alter_replica_log_dir_topic_result_default = {
    .topic_name = {(const uint8_t *)"", 0},
};
static const struct wire_field alter_replica_log_dirs_response_alter_replica_log_dir_topic_result_fields[] = {
    {"topicName", WIRE_STRING, 0, 0, 0, -1, offsetof(struct alter_replica_log_dirs_response_alter_replica_log_dir_topic_result, topic_name), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"partitions", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct alter_replica_log_dirs_response_alter_replica_log_dir_topic_result, partitions), {0, 32767}, {0, -1}, {0, -1}, &alter_replica_log_dirs_response_alter_replica_log_dir_partition_result_shape},
};
const struct wire_shape alter_replica_log_dirs_response_alter_replica_log_dir_topic_result_shape = {"AlterReplicaLogDirTopicResult", sizeof(struct alter_replica_log_dirs_response_alter_replica_log_dir_topic_result), 2, alter_replica_log_dirs_response_alter_replica_log_dir_topic_result_fields, &alter_replica_log_dirs_response_alter_replica_log_dir_topic_result_default};

static const struct alter_replica_log_dirs_response alter_replica_log_dirs_response_default = {
};
static const struct wire_field alter_replica_log_dirs_response_fields[] = {
    {"throttleTimeMs", WIRE_INT32, 0, 0, 0, -1, offsetof(struct alter_replica_log_dirs_response, throttle_time_ms), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"results", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct alter_replica_log_dirs_response, results), {0, 32767}, {0, -1}, {0, -1}, &alter_replica_log_dirs_response_alter_replica_log_dir_topic_result_shape},
};
static const struct wire_shape alter_replica_log_dirs_response_shape = {"AlterReplicaLogDirsResponse", sizeof(struct alter_replica_log_dirs_response), 2, alter_replica_log_dirs_response_fields, &alter_replica_log_dirs_response_default};

static const struct wire_op alter_replica_log_dirs_response_ops_0[] = {
    {OP_4, 0, 6, 0, offsetof(struct alter_replica_log_dirs_response_alter_replica_log_dir_partition_result, partition_index), 2, NULL},
    {OP_2, 0, 0, 1, offsetof(struct alter_replica_log_dirs_response_alter_replica_log_dir_partition_result, error_code), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog alter_replica_log_dirs_response_prog_0 = {alter_replica_log_dirs_response_ops_0, &alter_replica_log_dirs_response_alter_replica_log_dir_partition_result_shape, NULL, NULL, 0, 0, 6, false};
_Static_assert(sizeof(struct alter_replica_log_dirs_response_alter_replica_log_dir_partition_result) <= WIRE_MEM_PER_BYTE * 6, "WIRE_MEM_PER_BYTE");
static const struct wire_op alter_replica_log_dirs_response_ops_1[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct alter_replica_log_dirs_response_alter_replica_log_dir_topic_result, topic_name), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 4, 1, offsetof(struct alter_replica_log_dirs_response_alter_replica_log_dir_topic_result, partitions), 0, &alter_replica_log_dirs_response_prog_0},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog alter_replica_log_dirs_response_prog_1 = {alter_replica_log_dirs_response_ops_1, &alter_replica_log_dirs_response_alter_replica_log_dir_topic_result_shape, NULL, NULL, 0, 0, 6, false};
_Static_assert(sizeof(struct alter_replica_log_dirs_response_alter_replica_log_dir_topic_result) <= WIRE_MEM_PER_BYTE * 6, "WIRE_MEM_PER_BYTE");
static const struct wire_op alter_replica_log_dirs_response_ops_2[] = {
    {OP_4, 0, 8, 0, offsetof(struct alter_replica_log_dirs_response, throttle_time_ms), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 0, 1, offsetof(struct alter_replica_log_dirs_response, results), 0, &alter_replica_log_dirs_response_prog_1},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog alter_replica_log_dirs_response_prog_2 = {alter_replica_log_dirs_response_ops_2, &alter_replica_log_dirs_response_shape, NULL, NULL, 0, 0, 8, false};
static const struct wire_op alter_replica_log_dirs_response_ops_3[] = {
    {OP_4, 0, 7, 0, offsetof(struct alter_replica_log_dirs_response_alter_replica_log_dir_partition_result, partition_index), 3, NULL},
    {OP_2, 0, 0, 1, offsetof(struct alter_replica_log_dirs_response_alter_replica_log_dir_partition_result, error_code), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog alter_replica_log_dirs_response_prog_3 = {alter_replica_log_dirs_response_ops_3, &alter_replica_log_dirs_response_alter_replica_log_dir_partition_result_shape, NULL, NULL, 0, 0, 7, false};
_Static_assert(sizeof(struct alter_replica_log_dirs_response_alter_replica_log_dir_partition_result) <= WIRE_MEM_PER_BYTE * 7, "WIRE_MEM_PER_BYTE");
static const struct wire_op alter_replica_log_dirs_response_ops_4[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct alter_replica_log_dirs_response_alter_replica_log_dir_topic_result, topic_name), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 1, offsetof(struct alter_replica_log_dirs_response_alter_replica_log_dir_topic_result, partitions), 1, &alter_replica_log_dirs_response_prog_3},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog alter_replica_log_dirs_response_prog_4 = {alter_replica_log_dirs_response_ops_4, &alter_replica_log_dirs_response_alter_replica_log_dir_topic_result_shape, NULL, NULL, 0, 0, 3, false};
_Static_assert(sizeof(struct alter_replica_log_dirs_response_alter_replica_log_dir_topic_result) <= WIRE_MEM_PER_BYTE * 3, "WIRE_MEM_PER_BYTE");
static const struct wire_op alter_replica_log_dirs_response_ops_5[] = {
    {OP_4, 0, 5, 0, offsetof(struct alter_replica_log_dirs_response, throttle_time_ms), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 1, offsetof(struct alter_replica_log_dirs_response, results), 1, &alter_replica_log_dirs_response_prog_4},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog alter_replica_log_dirs_response_prog_5 = {alter_replica_log_dirs_response_ops_5, &alter_replica_log_dirs_response_shape, NULL, NULL, 0, 0, 6, false};
static const struct wire_prog *const alter_replica_log_dirs_response_progs[] = {&alter_replica_log_dirs_response_prog_2, &alter_replica_log_dirs_response_prog_2, &alter_replica_log_dirs_response_prog_5, };

const struct wire_msg alter_replica_log_dirs_response_wire = {
    .name = "AlterReplicaLogDirsResponse",
    .room = WIRE_CLIENTS,
    .kind = WIRE_RESPONSE,
    .api_key = 34,
    .min_version = 0,
    .max_version = 2,
    .flexible_version = 2,
    .removed_version = 0,
    .is_dead = false,
    .is_unstable = false,
    .shape = &alter_replica_log_dirs_response_shape,
    .progs = alter_replica_log_dirs_response_progs,
};

/* ---- AlterShareGroupOffsetsResponse ---- */

static const struct alter_share_group_offsets_response_alter_share_group_offsets_response_partition alter_share_group_offsets_response_alter_share_group_offsets_response_partition_default = {
};
static const struct wire_field alter_share_group_offsets_response_alter_share_group_offsets_response_partition_fields[] = {
    {"partitionIndex", WIRE_INT32, 0, 0, 0, -1, offsetof(struct alter_share_group_offsets_response_alter_share_group_offsets_response_partition, partition_index), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct alter_share_group_offsets_response_alter_share_group_offsets_response_partition, error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorMessage", WIRE_STRING, 0, 0, 0, -1, offsetof(struct alter_share_group_offsets_response_alter_share_group_offsets_response_partition, error_message), {0, 32767}, {0, 32767}, {0, -1}, NULL},
};
const struct wire_shape alter_share_group_offsets_response_alter_share_group_offsets_response_partition_shape = {"AlterShareGroupOffsetsResponsePartition", sizeof(struct alter_share_group_offsets_response_alter_share_group_offsets_response_partition), 3, alter_share_group_offsets_response_alter_share_group_offsets_response_partition_fields, &alter_share_group_offsets_response_alter_share_group_offsets_response_partition_default};

static const struct alter_share_group_offsets_response_alter_share_group_offsets_response_topic alter_share_group_offsets_response_alter_share_group_offsets_response_topic_default = {
    .topic_name = {(const uint8_t *)"", 0},
};
static const struct wire_field alter_share_group_offsets_response_alter_share_group_offsets_response_topic_fields[] = {
    {"topicName", WIRE_STRING, 0, 0, 0, -1, offsetof(struct alter_share_group_offsets_response_alter_share_group_offsets_response_topic, topic_name), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"topicId", WIRE_UUID, 0, 0, 0, -1, offsetof(struct alter_share_group_offsets_response_alter_share_group_offsets_response_topic, topic_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"partitions", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct alter_share_group_offsets_response_alter_share_group_offsets_response_topic, partitions), {0, 32767}, {0, -1}, {0, -1}, &alter_share_group_offsets_response_alter_share_group_offsets_response_partition_shape},
};
const struct wire_shape alter_share_group_offsets_response_alter_share_group_offsets_response_topic_shape = {"AlterShareGroupOffsetsResponseTopic", sizeof(struct alter_share_group_offsets_response_alter_share_group_offsets_response_topic), 3, alter_share_group_offsets_response_alter_share_group_offsets_response_topic_fields, &alter_share_group_offsets_response_alter_share_group_offsets_response_topic_default};

static const struct alter_share_group_offsets_response alter_share_group_offsets_response_default = {
};
static const struct wire_field alter_share_group_offsets_response_fields[] = {
    {"throttleTimeMs", WIRE_INT32, 0, 0, 0, -1, offsetof(struct alter_share_group_offsets_response, throttle_time_ms), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct alter_share_group_offsets_response, error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorMessage", WIRE_STRING, 0, 0, 0, -1, offsetof(struct alter_share_group_offsets_response, error_message), {0, 32767}, {0, 32767}, {0, -1}, NULL},
    {"responses", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct alter_share_group_offsets_response, responses), {0, 32767}, {0, -1}, {0, -1}, &alter_share_group_offsets_response_alter_share_group_offsets_response_topic_shape},
};
static const struct wire_shape alter_share_group_offsets_response_shape = {"AlterShareGroupOffsetsResponse", sizeof(struct alter_share_group_offsets_response), 4, alter_share_group_offsets_response_fields, &alter_share_group_offsets_response_default};

static const struct wire_op alter_share_group_offsets_response_ops_0[] = {
    {OP_4, 0, 7, 0, offsetof(struct alter_share_group_offsets_response_alter_share_group_offsets_response_partition, partition_index), 4, NULL},
    {OP_2, 0, 0, 1, offsetof(struct alter_share_group_offsets_response_alter_share_group_offsets_response_partition, error_code), 2, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 0, 2, offsetof(struct alter_share_group_offsets_response_alter_share_group_offsets_response_partition, error_message), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog alter_share_group_offsets_response_prog_0 = {alter_share_group_offsets_response_ops_0, &alter_share_group_offsets_response_alter_share_group_offsets_response_partition_shape, NULL, NULL, 0, 0, 8, false};
_Static_assert(sizeof(struct alter_share_group_offsets_response_alter_share_group_offsets_response_partition) <= WIRE_MEM_PER_BYTE * 8, "WIRE_MEM_PER_BYTE");
static const struct wire_op alter_share_group_offsets_response_ops_1[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct alter_share_group_offsets_response_alter_share_group_offsets_response_topic, topic_name), 18, NULL},
    {OP_16, 0, 17, 1, offsetof(struct alter_share_group_offsets_response_alter_share_group_offsets_response_topic, topic_id), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 2, offsetof(struct alter_share_group_offsets_response_alter_share_group_offsets_response_topic, partitions), 1, &alter_share_group_offsets_response_prog_0},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog alter_share_group_offsets_response_prog_1 = {alter_share_group_offsets_response_ops_1, &alter_share_group_offsets_response_alter_share_group_offsets_response_topic_shape, NULL, NULL, 0, 0, 19, false};
_Static_assert(sizeof(struct alter_share_group_offsets_response_alter_share_group_offsets_response_topic) <= WIRE_MEM_PER_BYTE * 19, "WIRE_MEM_PER_BYTE");
static const struct wire_op alter_share_group_offsets_response_ops_2[] = {
    {OP_4, 0, 7, 0, offsetof(struct alter_share_group_offsets_response, throttle_time_ms), 5, NULL},
    {OP_2, 0, 0, 1, offsetof(struct alter_share_group_offsets_response, error_code), 3, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 0, 2, offsetof(struct alter_share_group_offsets_response, error_message), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 3, offsetof(struct alter_share_group_offsets_response, responses), 1, &alter_share_group_offsets_response_prog_1},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog alter_share_group_offsets_response_prog_2 = {alter_share_group_offsets_response_ops_2, &alter_share_group_offsets_response_shape, NULL, NULL, 0, 0, 9, false};
static const struct wire_prog *const alter_share_group_offsets_response_progs[] = {&alter_share_group_offsets_response_prog_2, };

const struct wire_msg alter_share_group_offsets_response_wire = {
    .name = "AlterShareGroupOffsetsResponse",
    .room = WIRE_CLIENTS,
    .kind = WIRE_RESPONSE,
    .api_key = 91,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &alter_share_group_offsets_response_shape,
    .progs = alter_share_group_offsets_response_progs,
};

/* ---- AlterUserScramCredentialsResponse ---- */

static const struct alter_user_scram_credentials_response_alter_user_scram_credentials_result alter_user_scram_credentials_response_alter_user_scram_credentials_result_default = {
    .user = {(const uint8_t *)"", 0},
    .error_message = {(const uint8_t *)"", 0},
};
static const struct wire_field alter_user_scram_credentials_response_alter_user_scram_credentials_result_fields[] = {
    {"user", WIRE_STRING, 0, 0, 0, -1, offsetof(struct alter_user_scram_credentials_response_alter_user_scram_credentials_result, user), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct alter_user_scram_credentials_response_alter_user_scram_credentials_result, error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorMessage", WIRE_STRING, 0, 0, 0, -1, offsetof(struct alter_user_scram_credentials_response_alter_user_scram_credentials_result, error_message), {0, 32767}, {0, 32767}, {0, -1}, NULL},
};
const struct wire_shape alter_user_scram_credentials_response_alter_user_scram_credentials_result_shape = {"AlterUserScramCredentialsResult", sizeof(struct alter_user_scram_credentials_response_alter_user_scram_credentials_result), 3, alter_user_scram_credentials_response_alter_user_scram_credentials_result_fields, &alter_user_scram_credentials_response_alter_user_scram_credentials_result_default};

static const struct alter_user_scram_credentials_response alter_user_scram_credentials_response_default = {
};
static const struct wire_field alter_user_scram_credentials_response_fields[] = {
    {"throttleTimeMs", WIRE_INT32, 0, 0, 0, -1, offsetof(struct alter_user_scram_credentials_response, throttle_time_ms), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"results", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct alter_user_scram_credentials_response, results), {0, 32767}, {0, -1}, {0, -1}, &alter_user_scram_credentials_response_alter_user_scram_credentials_result_shape},
};
static const struct wire_shape alter_user_scram_credentials_response_shape = {"AlterUserScramCredentialsResponse", sizeof(struct alter_user_scram_credentials_response), 2, alter_user_scram_credentials_response_fields, &alter_user_scram_credentials_response_default};

static const struct wire_op alter_user_scram_credentials_response_ops_0[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct alter_user_scram_credentials_response_alter_user_scram_credentials_result, user), 4, NULL},
    {OP_2, 0, 3, 1, offsetof(struct alter_user_scram_credentials_response_alter_user_scram_credentials_result, error_code), 2, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 0, 2, offsetof(struct alter_user_scram_credentials_response_alter_user_scram_credentials_result, error_message), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog alter_user_scram_credentials_response_prog_0 = {alter_user_scram_credentials_response_ops_0, &alter_user_scram_credentials_response_alter_user_scram_credentials_result_shape, NULL, NULL, 0, 0, 5, false};
_Static_assert(sizeof(struct alter_user_scram_credentials_response_alter_user_scram_credentials_result) <= WIRE_MEM_PER_BYTE * 5, "WIRE_MEM_PER_BYTE");
static const struct wire_op alter_user_scram_credentials_response_ops_1[] = {
    {OP_4, 0, 5, 0, offsetof(struct alter_user_scram_credentials_response, throttle_time_ms), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 1, offsetof(struct alter_user_scram_credentials_response, results), 1, &alter_user_scram_credentials_response_prog_0},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog alter_user_scram_credentials_response_prog_1 = {alter_user_scram_credentials_response_ops_1, &alter_user_scram_credentials_response_shape, NULL, NULL, 0, 0, 6, false};
static const struct wire_prog *const alter_user_scram_credentials_response_progs[] = {&alter_user_scram_credentials_response_prog_1, };

const struct wire_msg alter_user_scram_credentials_response_wire = {
    .name = "AlterUserScramCredentialsResponse",
    .room = WIRE_CLIENTS,
    .kind = WIRE_RESPONSE,
    .api_key = 51,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &alter_user_scram_credentials_response_shape,
    .progs = alter_user_scram_credentials_response_progs,
};

/* ---- ApiVersionsResponse ---- */

static const struct api_versions_response_api_version api_versions_response_api_version_default = {
};
static const struct wire_field api_versions_response_api_version_fields[] = {
    {"apiKey", WIRE_INT16, 0, 0, 0, -1, offsetof(struct api_versions_response_api_version, api_key), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"minVersion", WIRE_INT16, 0, 0, 0, -1, offsetof(struct api_versions_response_api_version, min_version), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"maxVersion", WIRE_INT16, 0, 0, 0, -1, offsetof(struct api_versions_response_api_version, max_version), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape api_versions_response_api_version_shape = {"ApiVersion", sizeof(struct api_versions_response_api_version), 3, api_versions_response_api_version_fields, &api_versions_response_api_version_default};

static const struct api_versions_response_supported_feature_key api_versions_response_supported_feature_key_default = {
    .name = {(const uint8_t *)"", 0},
};
static const struct wire_field api_versions_response_supported_feature_key_fields[] = {
    {"name", WIRE_STRING, 0, 0, 0, -1, offsetof(struct api_versions_response_supported_feature_key, name), {3, 32767}, {0, -1}, {0, -1}, NULL},
    {"minVersion", WIRE_INT16, 0, 0, 0, -1, offsetof(struct api_versions_response_supported_feature_key, min_version), {3, 32767}, {0, -1}, {0, -1}, NULL},
    {"maxVersion", WIRE_INT16, 0, 0, 0, -1, offsetof(struct api_versions_response_supported_feature_key, max_version), {3, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape api_versions_response_supported_feature_key_shape = {"SupportedFeatureKey", sizeof(struct api_versions_response_supported_feature_key), 3, api_versions_response_supported_feature_key_fields, &api_versions_response_supported_feature_key_default};

static const struct api_versions_response_finalized_feature_key api_versions_response_finalized_feature_key_default = {
    .name = {(const uint8_t *)"", 0},
};
static const struct wire_field api_versions_response_finalized_feature_key_fields[] = {
    {"name", WIRE_STRING, 0, 0, 0, -1, offsetof(struct api_versions_response_finalized_feature_key, name), {3, 32767}, {0, -1}, {0, -1}, NULL},
    {"maxVersionLevel", WIRE_INT16, 0, 0, 0, -1, offsetof(struct api_versions_response_finalized_feature_key, max_version_level), {3, 32767}, {0, -1}, {0, -1}, NULL},
    {"minVersionLevel", WIRE_INT16, 0, 0, 0, -1, offsetof(struct api_versions_response_finalized_feature_key, min_version_level), {3, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape api_versions_response_finalized_feature_key_shape = {"FinalizedFeatureKey", sizeof(struct api_versions_response_finalized_feature_key), 3, api_versions_response_finalized_feature_key_fields, &api_versions_response_finalized_feature_key_default};

static const struct api_versions_response api_versions_response_default = {
    .finalized_features_epoch = INT64_C(-1),
};
static const struct wire_field api_versions_response_fields[] = {
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct api_versions_response, error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"apiKeys", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct api_versions_response, api_keys), {0, 32767}, {0, -1}, {0, -1}, &api_versions_response_api_version_shape},
    {"throttleTimeMs", WIRE_INT32, 0, 0, 1, -1, offsetof(struct api_versions_response, throttle_time_ms), {1, 32767}, {0, -1}, {0, -1}, NULL},
    {"supportedFeatures", WIRE_STRUCT, 1, 0, 1, 0, offsetof(struct api_versions_response, supported_features), {3, 32767}, {0, -1}, {3, 32767}, &api_versions_response_supported_feature_key_shape},
    {"finalizedFeaturesEpoch", WIRE_INT64, 0, 0, 1, 1, offsetof(struct api_versions_response, finalized_features_epoch), {3, 32767}, {0, -1}, {3, 32767}, NULL},
    {"finalizedFeatures", WIRE_STRUCT, 1, 0, 1, 2, offsetof(struct api_versions_response, finalized_features), {3, 32767}, {0, -1}, {3, 32767}, &api_versions_response_finalized_feature_key_shape},
    {"zkMigrationReady", WIRE_BOOL, 0, 0, 1, 3, offsetof(struct api_versions_response, zk_migration_ready), {3, 32767}, {0, -1}, {3, 32767}, NULL},
};
static const struct wire_shape api_versions_response_shape = {"ApiVersionsResponse", sizeof(struct api_versions_response), 7, api_versions_response_fields, &api_versions_response_default};

static const struct wire_op api_versions_response_ops_0[] = {
    {OP_2, 0, 6, 0, offsetof(struct api_versions_response_api_version, api_key), 4, NULL},
    {OP_2, 0, 0, 1, offsetof(struct api_versions_response_api_version, min_version), 2, NULL},
    {OP_2, 0, 0, 2, offsetof(struct api_versions_response_api_version, max_version), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog api_versions_response_prog_0 = {api_versions_response_ops_0, &api_versions_response_api_version_shape, NULL, NULL, 0, 0, 6, false};
_Static_assert(sizeof(struct api_versions_response_api_version) <= WIRE_MEM_PER_BYTE * 6, "WIRE_MEM_PER_BYTE");
static const struct wire_op api_versions_response_ops_1[] = {
    {OP_2, 0, 6, 0, offsetof(struct api_versions_response, error_code), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 0, 1, offsetof(struct api_versions_response, api_keys), 0, &api_versions_response_prog_0},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog api_versions_response_prog_1 = {api_versions_response_ops_1, &api_versions_response_shape, NULL, NULL, 0, 0, 6, true};
static const struct wire_op api_versions_response_ops_2[] = {
    {OP_2, 0, 6, 0, offsetof(struct api_versions_response, error_code), 8, NULL},
    {OP_ARRAY_STRUCT, 0, 0, 1, offsetof(struct api_versions_response, api_keys), 4, &api_versions_response_prog_0},
    {OP_4, 0, 4, 2, offsetof(struct api_versions_response, throttle_time_ms), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog api_versions_response_prog_2 = {api_versions_response_ops_2, &api_versions_response_shape, NULL, NULL, 0, 0, 10, true};
static const struct wire_op api_versions_response_ops_3[] = {
    {OP_2, 0, 7, 0, offsetof(struct api_versions_response_api_version, api_key), 5, NULL},
    {OP_2, 0, 0, 1, offsetof(struct api_versions_response_api_version, min_version), 3, NULL},
    {OP_2, 0, 0, 2, offsetof(struct api_versions_response_api_version, max_version), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog api_versions_response_prog_3 = {api_versions_response_ops_3, &api_versions_response_api_version_shape, NULL, NULL, 0, 0, 7, false};
_Static_assert(sizeof(struct api_versions_response_api_version) <= WIRE_MEM_PER_BYTE * 7, "WIRE_MEM_PER_BYTE");
static const struct wire_op api_versions_response_ops_4[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct api_versions_response_supported_feature_key, name), 5, NULL},
    {OP_2, 0, 5, 1, offsetof(struct api_versions_response_supported_feature_key, min_version), 3, NULL},
    {OP_2, 0, 0, 2, offsetof(struct api_versions_response_supported_feature_key, max_version), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog api_versions_response_prog_4 = {api_versions_response_ops_4, &api_versions_response_supported_feature_key_shape, NULL, NULL, 0, 0, 6, false};
_Static_assert(sizeof(struct api_versions_response_supported_feature_key) <= WIRE_MEM_PER_BYTE * 6, "WIRE_MEM_PER_BYTE");
static const struct wire_op api_versions_response_ops_5[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct api_versions_response_finalized_feature_key, name), 5, NULL},
    {OP_2, 0, 5, 1, offsetof(struct api_versions_response_finalized_feature_key, max_version_level), 3, NULL},
    {OP_2, 0, 0, 2, offsetof(struct api_versions_response_finalized_feature_key, min_version_level), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog api_versions_response_prog_5 = {api_versions_response_ops_5, &api_versions_response_finalized_feature_key_shape, NULL, NULL, 0, 0, 6, false};
_Static_assert(sizeof(struct api_versions_response_finalized_feature_key) <= WIRE_MEM_PER_BYTE * 6, "WIRE_MEM_PER_BYTE");
static const struct wire_op api_versions_response_ops_6[] = {
    {OP_2, 0, 3, 0, offsetof(struct api_versions_response, error_code), 6, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 1, offsetof(struct api_versions_response, api_keys), 5, &api_versions_response_prog_3},
    {OP_4, 0, 5, 2, offsetof(struct api_versions_response, throttle_time_ms), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_op api_versions_response_tag_6_0[] = {{OP_ARRAY_STRUCT, OP_COMPACT, 1, 3, offsetof(struct api_versions_response, supported_features), 0, &api_versions_response_prog_4}, {OP_END, 0, 0, 255, 0, 0, NULL}};
static const struct wire_op api_versions_response_tag_6_1[] = {{OP_8, 0, 8, 4, offsetof(struct api_versions_response, finalized_features_epoch), 0, NULL}, {OP_END, 0, 0, 255, 0, 0, NULL}};
static const struct wire_op api_versions_response_tag_6_2[] = {{OP_ARRAY_STRUCT, OP_COMPACT, 1, 5, offsetof(struct api_versions_response, finalized_features), 0, &api_versions_response_prog_5}, {OP_END, 0, 0, 255, 0, 0, NULL}};
static const struct wire_op api_versions_response_tag_6_3[] = {{OP_BOOL, 0, 1, 6, offsetof(struct api_versions_response, zk_migration_ready), 0, NULL}, {OP_END, 0, 0, 255, 0, 0, NULL}};
static const struct wire_tag api_versions_response_tags_6[] = {{0, api_versions_response_tag_6_0}, {1, api_versions_response_tag_6_1}, {2, api_versions_response_tag_6_2}, {3, api_versions_response_tag_6_3}, };
static const struct wire_prog api_versions_response_prog_6 = {api_versions_response_ops_6, &api_versions_response_shape, api_versions_response_tags_6, NULL, 4, 0, 8, true};
static const struct wire_prog *const api_versions_response_progs[] = {&api_versions_response_prog_1, &api_versions_response_prog_2, &api_versions_response_prog_2, &api_versions_response_prog_6, &api_versions_response_prog_6, &api_versions_response_prog_6, };

const struct wire_msg api_versions_response_wire = {
    .name = "ApiVersionsResponse",
    .room = WIRE_CLIENTS,
    .kind = WIRE_RESPONSE,
    .api_key = 18,
    .min_version = 0,
    .max_version = 5,
    .flexible_version = 3,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &api_versions_response_shape,
    .progs = api_versions_response_progs,
};

/* ---- AssignReplicasToDirsResponse ---- */

static const struct assign_replicas_to_dirs_response_partition_data assign_replicas_to_dirs_response_partition_data_default = {
};
static const struct wire_field assign_replicas_to_dirs_response_partition_data_fields[] = {
    {"partitionIndex", WIRE_INT32, 0, 0, 0, -1, offsetof(struct assign_replicas_to_dirs_response_partition_data, partition_index), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct assign_replicas_to_dirs_response_partition_data, error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape assign_replicas_to_dirs_response_partition_data_shape = {"PartitionData", sizeof(struct assign_replicas_to_dirs_response_partition_data), 2, assign_replicas_to_dirs_response_partition_data_fields, &assign_replicas_to_dirs_response_partition_data_default};

static const struct assign_replicas_to_dirs_response_topic_data assign_replicas_to_dirs_response_topic_data_default = {
};
static const struct wire_field assign_replicas_to_dirs_response_topic_data_fields[] = {
    {"topicId", WIRE_UUID, 0, 0, 0, -1, offsetof(struct assign_replicas_to_dirs_response_topic_data, topic_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"partitions", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct assign_replicas_to_dirs_response_topic_data, partitions), {0, 32767}, {0, -1}, {0, -1}, &assign_replicas_to_dirs_response_partition_data_shape},
};
const struct wire_shape assign_replicas_to_dirs_response_topic_data_shape = {"TopicData", sizeof(struct assign_replicas_to_dirs_response_topic_data), 2, assign_replicas_to_dirs_response_topic_data_fields, &assign_replicas_to_dirs_response_topic_data_default};

static const struct assign_replicas_to_dirs_response_directory_data assign_replicas_to_dirs_response_directory_data_default = {
};
static const struct wire_field assign_replicas_to_dirs_response_directory_data_fields[] = {
    {"id", WIRE_UUID, 0, 0, 0, -1, offsetof(struct assign_replicas_to_dirs_response_directory_data, id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"topics", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct assign_replicas_to_dirs_response_directory_data, topics), {0, 32767}, {0, -1}, {0, -1}, &assign_replicas_to_dirs_response_topic_data_shape},
};
const struct wire_shape assign_replicas_to_dirs_response_directory_data_shape = {"DirectoryData", sizeof(struct assign_replicas_to_dirs_response_directory_data), 2, assign_replicas_to_dirs_response_directory_data_fields, &assign_replicas_to_dirs_response_directory_data_default};

static const struct assign_replicas_to_dirs_response assign_replicas_to_dirs_response_default = {
};
static const struct wire_field assign_replicas_to_dirs_response_fields[] = {
    {"throttleTimeMs", WIRE_INT32, 0, 0, 0, -1, offsetof(struct assign_replicas_to_dirs_response, throttle_time_ms), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct assign_replicas_to_dirs_response, error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"directories", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct assign_replicas_to_dirs_response, directories), {0, 32767}, {0, -1}, {0, -1}, &assign_replicas_to_dirs_response_directory_data_shape},
};
static const struct wire_shape assign_replicas_to_dirs_response_shape = {"AssignReplicasToDirsResponse", sizeof(struct assign_replicas_to_dirs_response), 3, assign_replicas_to_dirs_response_fields, &assign_replicas_to_dirs_response_default};

static const struct wire_op assign_replicas_to_dirs_response_ops_0[] = {
    {OP_4, 0, 7, 0, offsetof(struct assign_replicas_to_dirs_response_partition_data, partition_index), 3, NULL},
    {OP_2, 0, 0, 1, offsetof(struct assign_replicas_to_dirs_response_partition_data, error_code), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog assign_replicas_to_dirs_response_prog_0 = {assign_replicas_to_dirs_response_ops_0, &assign_replicas_to_dirs_response_partition_data_shape, NULL, NULL, 0, 0, 7, false};
_Static_assert(sizeof(struct assign_replicas_to_dirs_response_partition_data) <= WIRE_MEM_PER_BYTE * 7, "WIRE_MEM_PER_BYTE");
static const struct wire_op assign_replicas_to_dirs_response_ops_1[] = {
    {OP_16, 0, 17, 0, offsetof(struct assign_replicas_to_dirs_response_topic_data, topic_id), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 1, offsetof(struct assign_replicas_to_dirs_response_topic_data, partitions), 1, &assign_replicas_to_dirs_response_prog_0},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog assign_replicas_to_dirs_response_prog_1 = {assign_replicas_to_dirs_response_ops_1, &assign_replicas_to_dirs_response_topic_data_shape, NULL, NULL, 0, 0, 18, false};
_Static_assert(sizeof(struct assign_replicas_to_dirs_response_topic_data) <= WIRE_MEM_PER_BYTE * 18, "WIRE_MEM_PER_BYTE");
static const struct wire_op assign_replicas_to_dirs_response_ops_2[] = {
    {OP_16, 0, 17, 0, offsetof(struct assign_replicas_to_dirs_response_directory_data, id), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 1, offsetof(struct assign_replicas_to_dirs_response_directory_data, topics), 1, &assign_replicas_to_dirs_response_prog_1},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog assign_replicas_to_dirs_response_prog_2 = {assign_replicas_to_dirs_response_ops_2, &assign_replicas_to_dirs_response_directory_data_shape, NULL, NULL, 0, 0, 18, false};
_Static_assert(sizeof(struct assign_replicas_to_dirs_response_directory_data) <= WIRE_MEM_PER_BYTE * 18, "WIRE_MEM_PER_BYTE");
static const struct wire_op assign_replicas_to_dirs_response_ops_3[] = {
    {OP_4, 0, 7, 0, offsetof(struct assign_replicas_to_dirs_response, throttle_time_ms), 4, NULL},
    {OP_2, 0, 0, 1, offsetof(struct assign_replicas_to_dirs_response, error_code), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 2, offsetof(struct assign_replicas_to_dirs_response, directories), 1, &assign_replicas_to_dirs_response_prog_2},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog assign_replicas_to_dirs_response_prog_3 = {assign_replicas_to_dirs_response_ops_3, &assign_replicas_to_dirs_response_shape, NULL, NULL, 0, 0, 8, false};
static const struct wire_prog *const assign_replicas_to_dirs_response_progs[] = {&assign_replicas_to_dirs_response_prog_3, };

const struct wire_msg assign_replicas_to_dirs_response_wire = {
    .name = "AssignReplicasToDirsResponse",
    .room = WIRE_CLIENTS,
    .kind = WIRE_RESPONSE,
    .api_key = 73,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &assign_replicas_to_dirs_response_shape,
    .progs = assign_replicas_to_dirs_response_progs,
};

/* ---- BeginQuorumEpochResponse ---- */

static const struct begin_quorum_epoch_response_partition_data begin_quorum_epoch_response_partition_data_default = {
};
static const struct wire_field begin_quorum_epoch_response_partition_data_fields[] = {
    {"partitionIndex", WIRE_INT32, 0, 0, 0, -1, offsetof(struct begin_quorum_epoch_response_partition_data, partition_index), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct begin_quorum_epoch_response_partition_data, error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"leaderId", WIRE_INT32, 0, 0, 0, -1, offsetof(struct begin_quorum_epoch_response_partition_data, leader_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"leaderEpoch", WIRE_INT32, 0, 0, 0, -1, offsetof(struct begin_quorum_epoch_response_partition_data, leader_epoch), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape begin_quorum_epoch_response_partition_data_shape = {"PartitionData", sizeof(struct begin_quorum_epoch_response_partition_data), 4, begin_quorum_epoch_response_partition_data_fields, &begin_quorum_epoch_response_partition_data_default};

static const struct begin_quorum_epoch_response_topic_data begin_quorum_epoch_response_topic_data_default = {
    .topic_name = {(const uint8_t *)"", 0},
};
static const struct wire_field begin_quorum_epoch_response_topic_data_fields[] = {
    {"topicName", WIRE_STRING, 0, 0, 0, -1, offsetof(struct begin_quorum_epoch_response_topic_data, topic_name), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"partitions", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct begin_quorum_epoch_response_topic_data, partitions), {0, 32767}, {0, -1}, {0, -1}, &begin_quorum_epoch_response_partition_data_shape},
};
const struct wire_shape begin_quorum_epoch_response_topic_data_shape = {"TopicData", sizeof(struct begin_quorum_epoch_response_topic_data), 2, begin_quorum_epoch_response_topic_data_fields, &begin_quorum_epoch_response_topic_data_default};

static const struct begin_quorum_epoch_response_node_endpoint begin_quorum_epoch_response_node_endpoint_default = {
    .host = {(const uint8_t *)"", 0},
};
static const struct wire_field begin_quorum_epoch_response_node_endpoint_fields[] = {
    {"nodeId", WIRE_INT32, 0, 0, 0, -1, offsetof(struct begin_quorum_epoch_response_node_endpoint, node_id), {1, 32767}, {0, -1}, {0, -1}, NULL},
    {"host", WIRE_STRING, 0, 0, 0, -1, offsetof(struct begin_quorum_epoch_response_node_endpoint, host), {1, 32767}, {0, -1}, {0, -1}, NULL},
    {"port", WIRE_UINT16, 0, 0, 0, -1, offsetof(struct begin_quorum_epoch_response_node_endpoint, port), {1, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape begin_quorum_epoch_response_node_endpoint_shape = {"NodeEndpoint", sizeof(struct begin_quorum_epoch_response_node_endpoint), 3, begin_quorum_epoch_response_node_endpoint_fields, &begin_quorum_epoch_response_node_endpoint_default};

static const struct begin_quorum_epoch_response begin_quorum_epoch_response_default = {
};
static const struct wire_field begin_quorum_epoch_response_fields[] = {
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct begin_quorum_epoch_response, error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"topics", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct begin_quorum_epoch_response, topics), {0, 32767}, {0, -1}, {0, -1}, &begin_quorum_epoch_response_topic_data_shape},
    {"nodeEndpoints", WIRE_STRUCT, 1, 0, 0, 0, offsetof(struct begin_quorum_epoch_response, node_endpoints), {1, 32767}, {0, -1}, {1, 32767}, &begin_quorum_epoch_response_node_endpoint_shape},
};
static const struct wire_shape begin_quorum_epoch_response_shape = {"BeginQuorumEpochResponse", sizeof(struct begin_quorum_epoch_response), 3, begin_quorum_epoch_response_fields, &begin_quorum_epoch_response_default};

static const struct wire_op begin_quorum_epoch_response_ops_0[] = {
    {OP_4, 0, 14, 0, offsetof(struct begin_quorum_epoch_response_partition_data, partition_index), 10, NULL},
    {OP_2, 0, 0, 1, offsetof(struct begin_quorum_epoch_response_partition_data, error_code), 8, NULL},
    {OP_4, 0, 0, 2, offsetof(struct begin_quorum_epoch_response_partition_data, leader_id), 4, NULL},
    {OP_4, 0, 0, 3, offsetof(struct begin_quorum_epoch_response_partition_data, leader_epoch), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog begin_quorum_epoch_response_prog_0 = {begin_quorum_epoch_response_ops_0, &begin_quorum_epoch_response_partition_data_shape, NULL, NULL, 0, 0, 14, false};
_Static_assert(sizeof(struct begin_quorum_epoch_response_partition_data) <= WIRE_MEM_PER_BYTE * 14, "WIRE_MEM_PER_BYTE");
static const struct wire_op begin_quorum_epoch_response_ops_1[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct begin_quorum_epoch_response_topic_data, topic_name), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 4, 1, offsetof(struct begin_quorum_epoch_response_topic_data, partitions), 0, &begin_quorum_epoch_response_prog_0},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog begin_quorum_epoch_response_prog_1 = {begin_quorum_epoch_response_ops_1, &begin_quorum_epoch_response_topic_data_shape, NULL, NULL, 0, 0, 6, false};
_Static_assert(sizeof(struct begin_quorum_epoch_response_topic_data) <= WIRE_MEM_PER_BYTE * 6, "WIRE_MEM_PER_BYTE");
static const struct wire_op begin_quorum_epoch_response_ops_2[] = {
    {OP_2, 0, 6, 0, offsetof(struct begin_quorum_epoch_response, error_code), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 0, 1, offsetof(struct begin_quorum_epoch_response, topics), 0, &begin_quorum_epoch_response_prog_1},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t begin_quorum_epoch_response_absent_2[] = {2,};
static const struct wire_prog begin_quorum_epoch_response_prog_2 = {begin_quorum_epoch_response_ops_2, &begin_quorum_epoch_response_shape, NULL, begin_quorum_epoch_response_absent_2, 0, 1, 6, false};
static const struct wire_op begin_quorum_epoch_response_ops_3[] = {
    {OP_4, 0, 15, 0, offsetof(struct begin_quorum_epoch_response_partition_data, partition_index), 11, NULL},
    {OP_2, 0, 0, 1, offsetof(struct begin_quorum_epoch_response_partition_data, error_code), 9, NULL},
    {OP_4, 0, 0, 2, offsetof(struct begin_quorum_epoch_response_partition_data, leader_id), 5, NULL},
    {OP_4, 0, 0, 3, offsetof(struct begin_quorum_epoch_response_partition_data, leader_epoch), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog begin_quorum_epoch_response_prog_3 = {begin_quorum_epoch_response_ops_3, &begin_quorum_epoch_response_partition_data_shape, NULL, NULL, 0, 0, 15, false};
_Static_assert(sizeof(struct begin_quorum_epoch_response_partition_data) <= WIRE_MEM_PER_BYTE * 15, "WIRE_MEM_PER_BYTE");
static const struct wire_op begin_quorum_epoch_response_ops_4[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct begin_quorum_epoch_response_topic_data, topic_name), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 1, offsetof(struct begin_quorum_epoch_response_topic_data, partitions), 1, &begin_quorum_epoch_response_prog_3},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog begin_quorum_epoch_response_prog_4 = {begin_quorum_epoch_response_ops_4, &begin_quorum_epoch_response_topic_data_shape, NULL, NULL, 0, 0, 3, false};
_Static_assert(sizeof(struct begin_quorum_epoch_response_topic_data) <= WIRE_MEM_PER_BYTE * 3, "WIRE_MEM_PER_BYTE");
static const struct wire_op begin_quorum_epoch_response_ops_5[] = {
    {OP_4, 0, 5, 0, offsetof(struct begin_quorum_epoch_response_node_endpoint, node_id), 4, NULL},
    {OP_STRING, OP_COMPACT, 0, 1, offsetof(struct begin_quorum_epoch_response_node_endpoint, host), 3, NULL},
    {OP_2, 0, 3, 2, offsetof(struct begin_quorum_epoch_response_node_endpoint, port), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog begin_quorum_epoch_response_prog_5 = {begin_quorum_epoch_response_ops_5, &begin_quorum_epoch_response_node_endpoint_shape, NULL, NULL, 0, 0, 8, false};
_Static_assert(sizeof(struct begin_quorum_epoch_response_node_endpoint) <= WIRE_MEM_PER_BYTE * 8, "WIRE_MEM_PER_BYTE");
static const struct wire_op begin_quorum_epoch_response_ops_6[] = {
    {OP_2, 0, 3, 0, offsetof(struct begin_quorum_epoch_response, error_code), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 1, offsetof(struct begin_quorum_epoch_response, topics), 1, &begin_quorum_epoch_response_prog_4},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_op begin_quorum_epoch_response_tag_6_0[] = {{OP_ARRAY_STRUCT, OP_COMPACT, 1, 2, offsetof(struct begin_quorum_epoch_response, node_endpoints), 0, &begin_quorum_epoch_response_prog_5}, {OP_END, 0, 0, 255, 0, 0, NULL}};
static const struct wire_tag begin_quorum_epoch_response_tags_6[] = {{0, begin_quorum_epoch_response_tag_6_0}, };
static const struct wire_prog begin_quorum_epoch_response_prog_6 = {begin_quorum_epoch_response_ops_6, &begin_quorum_epoch_response_shape, begin_quorum_epoch_response_tags_6, NULL, 1, 0, 4, false};
static const struct wire_prog *const begin_quorum_epoch_response_progs[] = {&begin_quorum_epoch_response_prog_2, &begin_quorum_epoch_response_prog_6, };

const struct wire_msg begin_quorum_epoch_response_wire = {
    .name = "BeginQuorumEpochResponse",
    .room = WIRE_CLIENTS,
    .kind = WIRE_RESPONSE,
    .api_key = 53,
    .min_version = 0,
    .max_version = 1,
    .flexible_version = 1,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &begin_quorum_epoch_response_shape,
    .progs = begin_quorum_epoch_response_progs,
};

/* ---- BrokerHeartbeatResponse ---- */

static const struct broker_heartbeat_response broker_heartbeat_response_default = {
    .is_fenced = true,
};
static const struct wire_field broker_heartbeat_response_fields[] = {
    {"throttleTimeMs", WIRE_INT32, 0, 0, 0, -1, offsetof(struct broker_heartbeat_response, throttle_time_ms), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct broker_heartbeat_response, error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"isCaughtUp", WIRE_BOOL, 0, 0, 0, -1, offsetof(struct broker_heartbeat_response, is_caught_up), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"isFenced", WIRE_BOOL, 0, 0, 0, -1, offsetof(struct broker_heartbeat_response, is_fenced), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"shouldShutDown", WIRE_BOOL, 0, 0, 0, -1, offsetof(struct broker_heartbeat_response, should_shut_down), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape broker_heartbeat_response_shape = {"BrokerHeartbeatResponse", sizeof(struct broker_heartbeat_response), 5, broker_heartbeat_response_fields, &broker_heartbeat_response_default};

static const struct wire_op broker_heartbeat_response_ops_0[] = {
    {OP_4, 0, 10, 0, offsetof(struct broker_heartbeat_response, throttle_time_ms), 6, NULL},
    {OP_2, 0, 0, 1, offsetof(struct broker_heartbeat_response, error_code), 4, NULL},
    {OP_BOOL, 0, 0, 2, offsetof(struct broker_heartbeat_response, is_caught_up), 3, NULL},
    {OP_BOOL, 0, 0, 3, offsetof(struct broker_heartbeat_response, is_fenced), 2, NULL},
    {OP_BOOL, 0, 0, 4, offsetof(struct broker_heartbeat_response, should_shut_down), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog broker_heartbeat_response_prog_0 = {broker_heartbeat_response_ops_0, &broker_heartbeat_response_shape, NULL, NULL, 0, 0, 10, false};
static const struct wire_prog *const broker_heartbeat_response_progs[] = {&broker_heartbeat_response_prog_0, &broker_heartbeat_response_prog_0, &broker_heartbeat_response_prog_0, };

const struct wire_msg broker_heartbeat_response_wire = {
    .name = "BrokerHeartbeatResponse",
    .room = WIRE_CLIENTS,
    .kind = WIRE_RESPONSE,
    .api_key = 63,
    .min_version = 0,
    .max_version = 2,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &broker_heartbeat_response_shape,
    .progs = broker_heartbeat_response_progs,
};

/* ---- BrokerRegistrationResponse ---- */

static const struct broker_registration_response broker_registration_response_default = {
    .broker_epoch = INT64_C(-1),
};
static const struct wire_field broker_registration_response_fields[] = {
    {"throttleTimeMs", WIRE_INT32, 0, 0, 0, -1, offsetof(struct broker_registration_response, throttle_time_ms), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct broker_registration_response, error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"brokerEpoch", WIRE_INT64, 0, 0, 0, -1, offsetof(struct broker_registration_response, broker_epoch), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape broker_registration_response_shape = {"BrokerRegistrationResponse", sizeof(struct broker_registration_response), 3, broker_registration_response_fields, &broker_registration_response_default};

static const struct wire_op broker_registration_response_ops_0[] = {
    {OP_4, 0, 15, 0, offsetof(struct broker_registration_response, throttle_time_ms), 11, NULL},
    {OP_2, 0, 0, 1, offsetof(struct broker_registration_response, error_code), 9, NULL},
    {OP_8, 0, 0, 2, offsetof(struct broker_registration_response, broker_epoch), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog broker_registration_response_prog_0 = {broker_registration_response_ops_0, &broker_registration_response_shape, NULL, NULL, 0, 0, 15, false};
static const struct wire_prog *const broker_registration_response_progs[] = {&broker_registration_response_prog_0, &broker_registration_response_prog_0, &broker_registration_response_prog_0, &broker_registration_response_prog_0, &broker_registration_response_prog_0, };

const struct wire_msg broker_registration_response_wire = {
    .name = "BrokerRegistrationResponse",
    .room = WIRE_CLIENTS,
    .kind = WIRE_RESPONSE,
    .api_key = 62,
    .min_version = 0,
    .max_version = 4,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &broker_registration_response_shape,
    .progs = broker_registration_response_progs,
};

/* ---- ConsumerGroupDescribeResponse ---- */

static const struct consumer_group_describe_response_topic_partitions consumer_group_describe_response_topic_partitions_default = {
    .topic_name = {(const uint8_t *)"", 0},
};
static const struct wire_field consumer_group_describe_response_topic_partitions_fields[] = {
    {"topicId", WIRE_UUID, 0, 0, 0, -1, offsetof(struct consumer_group_describe_response_topic_partitions, topic_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"topicName", WIRE_STRING, 0, 0, 0, -1, offsetof(struct consumer_group_describe_response_topic_partitions, topic_name), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"partitions", WIRE_INT32, 1, 0, 0, -1, offsetof(struct consumer_group_describe_response_topic_partitions, partitions), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape consumer_group_describe_response_topic_partitions_shape = {"TopicPartitions", sizeof(struct consumer_group_describe_response_topic_partitions), 3, consumer_group_describe_response_topic_partitions_fields, &consumer_group_describe_response_topic_partitions_default};

static const struct consumer_group_describe_response_assignment consumer_group_describe_response_assignment_default = {
};
static const struct wire_field consumer_group_describe_response_assignment_fields[] = {
    {"topicPartitions", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct consumer_group_describe_response_assignment, topic_partitions), {0, 32767}, {0, -1}, {0, -1}, &consumer_group_describe_response_topic_partitions_shape},
};
const struct wire_shape consumer_group_describe_response_assignment_shape = {"Assignment", sizeof(struct consumer_group_describe_response_assignment), 1, consumer_group_describe_response_assignment_fields, &consumer_group_describe_response_assignment_default};

static const struct consumer_group_describe_response_member consumer_group_describe_response_member_default = {
    .member_id = {(const uint8_t *)"", 0},
    .client_id = {(const uint8_t *)"", 0},
    .client_host = {(const uint8_t *)"", 0},
    .member_type = -1,
};
static const struct wire_field consumer_group_describe_response_member_fields[] = {
    {"memberId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct consumer_group_describe_response_member, member_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"instanceId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct consumer_group_describe_response_member, instance_id), {0, 32767}, {0, 32767}, {0, -1}, NULL},
    {"rackId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct consumer_group_describe_response_member, rack_id), {0, 32767}, {0, 32767}, {0, -1}, NULL},
    {"memberEpoch", WIRE_INT32, 0, 0, 0, -1, offsetof(struct consumer_group_describe_response_member, member_epoch), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"clientId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct consumer_group_describe_response_member, client_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"clientHost", WIRE_STRING, 0, 0, 0, -1, offsetof(struct consumer_group_describe_response_member, client_host), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"subscribedTopicNames", WIRE_STRING, 1, 0, 0, -1, offsetof(struct consumer_group_describe_response_member, subscribed_topic_names), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"subscribedTopicRegex", WIRE_STRING, 0, 0, 0, -1, offsetof(struct consumer_group_describe_response_member, subscribed_topic_regex), {0, 32767}, {0, 32767}, {0, -1}, NULL},
    {"assignment", WIRE_STRUCT, 0, 0, 0, -1, offsetof(struct consumer_group_describe_response_member, assignment), {0, 32767}, {0, -1}, {0, -1}, &consumer_group_describe_response_assignment_shape},
    {"targetAssignment", WIRE_STRUCT, 0, 0, 0, -1, offsetof(struct consumer_group_describe_response_member, target_assignment), {0, 32767}, {0, -1}, {0, -1}, &consumer_group_describe_response_assignment_shape},
    {"memberType", WIRE_INT8, 0, 0, 1, -1, offsetof(struct consumer_group_describe_response_member, member_type), {1, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape consumer_group_describe_response_member_shape = {"Member", sizeof(struct consumer_group_describe_response_member), 11, consumer_group_describe_response_member_fields, &consumer_group_describe_response_member_default};

static const struct consumer_group_describe_response_described_group consumer_group_describe_response_described_group_default = {
    .group_id = {(const uint8_t *)"", 0},
    .group_state = {(const uint8_t *)"", 0},
    .assignor_name = {(const uint8_t *)"", 0},
    .authorized_operations = -2147483648,
};
static const struct wire_field consumer_group_describe_response_described_group_fields[] = {
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct consumer_group_describe_response_described_group, error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorMessage", WIRE_STRING, 0, 0, 0, -1, offsetof(struct consumer_group_describe_response_described_group, error_message), {0, 32767}, {0, 32767}, {0, -1}, NULL},
    {"groupId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct consumer_group_describe_response_described_group, group_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"groupState", WIRE_STRING, 0, 0, 0, -1, offsetof(struct consumer_group_describe_response_described_group, group_state), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"groupEpoch", WIRE_INT32, 0, 0, 0, -1, offsetof(struct consumer_group_describe_response_described_group, group_epoch), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"assignmentEpoch", WIRE_INT32, 0, 0, 0, -1, offsetof(struct consumer_group_describe_response_described_group, assignment_epoch), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"assignorName", WIRE_STRING, 0, 0, 0, -1, offsetof(struct consumer_group_describe_response_described_group, assignor_name), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"members", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct consumer_group_describe_response_described_group, members), {0, 32767}, {0, -1}, {0, -1}, &consumer_group_describe_response_member_shape},
    {"authorizedOperations", WIRE_INT32, 0, 0, 0, -1, offsetof(struct consumer_group_describe_response_described_group, authorized_operations), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape consumer_group_describe_response_described_group_shape = {"DescribedGroup", sizeof(struct consumer_group_describe_response_described_group), 9, consumer_group_describe_response_described_group_fields, &consumer_group_describe_response_described_group_default};

static const struct consumer_group_describe_response consumer_group_describe_response_default = {
};
static const struct wire_field consumer_group_describe_response_fields[] = {
    {"throttleTimeMs", WIRE_INT32, 0, 0, 0, -1, offsetof(struct consumer_group_describe_response, throttle_time_ms), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"groups", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct consumer_group_describe_response, groups), {0, 32767}, {0, -1}, {0, -1}, &consumer_group_describe_response_described_group_shape},
};
static const struct wire_shape consumer_group_describe_response_shape = {"ConsumerGroupDescribeResponse", sizeof(struct consumer_group_describe_response), 2, consumer_group_describe_response_fields, &consumer_group_describe_response_default};

static const struct wire_op consumer_group_describe_response_ops_0[] = {
    {OP_16, 0, 17, 0, offsetof(struct consumer_group_describe_response_topic_partitions, topic_id), 3, NULL},
    {OP_STRING, OP_COMPACT, 0, 1, offsetof(struct consumer_group_describe_response_topic_partitions, topic_name), 2, NULL},
    {OP_ARRAY_4, OP_COMPACT, 1, 2, offsetof(struct consumer_group_describe_response_topic_partitions, partitions), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog consumer_group_describe_response_prog_0 = {consumer_group_describe_response_ops_0, &consumer_group_describe_response_topic_partitions_shape, NULL, NULL, 0, 0, 19, false};
_Static_assert(sizeof(struct consumer_group_describe_response_topic_partitions) <= WIRE_MEM_PER_BYTE * 19, "WIRE_MEM_PER_BYTE");
static const struct wire_op consumer_group_describe_response_ops_1[] = {
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 0, offsetof(struct consumer_group_describe_response_assignment, topic_partitions), 1, &consumer_group_describe_response_prog_0},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog consumer_group_describe_response_prog_1 = {consumer_group_describe_response_ops_1, &consumer_group_describe_response_assignment_shape, NULL, NULL, 0, 0, 2, false};
static const struct wire_op consumer_group_describe_response_ops_2[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct consumer_group_describe_response_member, member_id), 15, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 1, offsetof(struct consumer_group_describe_response_member, instance_id), 14, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 2, offsetof(struct consumer_group_describe_response_member, rack_id), 13, NULL},
    {OP_4, 0, 5, 3, offsetof(struct consumer_group_describe_response_member, member_epoch), 9, NULL},
    {OP_STRING, OP_COMPACT, 0, 4, offsetof(struct consumer_group_describe_response_member, client_id), 8, NULL},
    {OP_STRING, OP_COMPACT, 1, 5, offsetof(struct consumer_group_describe_response_member, client_host), 7, NULL},
    {OP_ARRAY_STRING, OP_COMPACT, 1, 6, offsetof(struct consumer_group_describe_response_member, subscribed_topic_names), 6, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 7, offsetof(struct consumer_group_describe_response_member, subscribed_topic_regex), 5, NULL},
    {OP_STRUCT, 0, 0, 8, offsetof(struct consumer_group_describe_response_member, assignment), 3, &consumer_group_describe_response_prog_1},
    {OP_STRUCT, 0, 0, 9, offsetof(struct consumer_group_describe_response_member, target_assignment), 1, &consumer_group_describe_response_prog_1},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog consumer_group_describe_response_prog_2 = {consumer_group_describe_response_ops_2, &consumer_group_describe_response_member_shape, NULL, NULL, 0, 0, 16, true};
_Static_assert(sizeof(struct consumer_group_describe_response_member) <= WIRE_MEM_PER_BYTE * 16, "WIRE_MEM_PER_BYTE");
static const struct wire_op consumer_group_describe_response_ops_3[] = {
    {OP_2, 0, 3, 0, offsetof(struct consumer_group_describe_response_described_group, error_code), 18, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 0, 1, offsetof(struct consumer_group_describe_response_described_group, error_message), 17, NULL},
    {OP_STRING, OP_COMPACT, 1, 2, offsetof(struct consumer_group_describe_response_described_group, group_id), 16, NULL},
    {OP_STRING, OP_COMPACT, 1, 3, offsetof(struct consumer_group_describe_response_described_group, group_state), 15, NULL},
    {OP_4, 0, 9, 4, offsetof(struct consumer_group_describe_response_described_group, group_epoch), 11, NULL},
    {OP_4, 0, 0, 5, offsetof(struct consumer_group_describe_response_described_group, assignment_epoch), 7, NULL},
    {OP_STRING, OP_COMPACT, 0, 6, offsetof(struct consumer_group_describe_response_described_group, assignor_name), 6, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 7, offsetof(struct consumer_group_describe_response_described_group, members), 5, &consumer_group_describe_response_prog_2},
    {OP_4, 0, 5, 8, offsetof(struct consumer_group_describe_response_described_group, authorized_operations), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog consumer_group_describe_response_prog_3 = {consumer_group_describe_response_ops_3, &consumer_group_describe_response_described_group_shape, NULL, NULL, 0, 0, 20, false};
_Static_assert(sizeof(struct consumer_group_describe_response_described_group) <= WIRE_MEM_PER_BYTE * 20, "WIRE_MEM_PER_BYTE");
static const struct wire_op consumer_group_describe_response_ops_4[] = {
    {OP_4, 0, 5, 0, offsetof(struct consumer_group_describe_response, throttle_time_ms), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 1, offsetof(struct consumer_group_describe_response, groups), 1, &consumer_group_describe_response_prog_3},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog consumer_group_describe_response_prog_4 = {consumer_group_describe_response_ops_4, &consumer_group_describe_response_shape, NULL, NULL, 0, 0, 6, false};
static const struct wire_op consumer_group_describe_response_ops_5[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct consumer_group_describe_response_member, member_id), 16, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 1, offsetof(struct consumer_group_describe_response_member, instance_id), 15, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 2, offsetof(struct consumer_group_describe_response_member, rack_id), 14, NULL},
    {OP_4, 0, 5, 3, offsetof(struct consumer_group_describe_response_member, member_epoch), 10, NULL},
    {OP_STRING, OP_COMPACT, 0, 4, offsetof(struct consumer_group_describe_response_member, client_id), 9, NULL},
    {OP_STRING, OP_COMPACT, 1, 5, offsetof(struct consumer_group_describe_response_member, client_host), 8, NULL},
    {OP_ARRAY_STRING, OP_COMPACT, 1, 6, offsetof(struct consumer_group_describe_response_member, subscribed_topic_names), 7, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 7, offsetof(struct consumer_group_describe_response_member, subscribed_topic_regex), 6, NULL},
    {OP_STRUCT, 0, 0, 8, offsetof(struct consumer_group_describe_response_member, assignment), 4, &consumer_group_describe_response_prog_1},
    {OP_STRUCT, 0, 0, 9, offsetof(struct consumer_group_describe_response_member, target_assignment), 2, &consumer_group_describe_response_prog_1},
    {OP_1, 0, 2, 10, offsetof(struct consumer_group_describe_response_member, member_type), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog consumer_group_describe_response_prog_5 = {consumer_group_describe_response_ops_5, &consumer_group_describe_response_member_shape, NULL, NULL, 0, 0, 17, false};
_Static_assert(sizeof(struct consumer_group_describe_response_member) <= WIRE_MEM_PER_BYTE * 17, "WIRE_MEM_PER_BYTE");
static const struct wire_op consumer_group_describe_response_ops_6[] = {
    {OP_2, 0, 3, 0, offsetof(struct consumer_group_describe_response_described_group, error_code), 18, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 0, 1, offsetof(struct consumer_group_describe_response_described_group, error_message), 17, NULL},
    {OP_STRING, OP_COMPACT, 1, 2, offsetof(struct consumer_group_describe_response_described_group, group_id), 16, NULL},
    {OP_STRING, OP_COMPACT, 1, 3, offsetof(struct consumer_group_describe_response_described_group, group_state), 15, NULL},
    {OP_4, 0, 9, 4, offsetof(struct consumer_group_describe_response_described_group, group_epoch), 11, NULL},
    {OP_4, 0, 0, 5, offsetof(struct consumer_group_describe_response_described_group, assignment_epoch), 7, NULL},
    {OP_STRING, OP_COMPACT, 0, 6, offsetof(struct consumer_group_describe_response_described_group, assignor_name), 6, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 7, offsetof(struct consumer_group_describe_response_described_group, members), 5, &consumer_group_describe_response_prog_5},
    {OP_4, 0, 5, 8, offsetof(struct consumer_group_describe_response_described_group, authorized_operations), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog consumer_group_describe_response_prog_6 = {consumer_group_describe_response_ops_6, &consumer_group_describe_response_described_group_shape, NULL, NULL, 0, 0, 20, false};
_Static_assert(sizeof(struct consumer_group_describe_response_described_group) <= WIRE_MEM_PER_BYTE * 20, "WIRE_MEM_PER_BYTE");
static const struct wire_op consumer_group_describe_response_ops_7[] = {
    {OP_4, 0, 5, 0, offsetof(struct consumer_group_describe_response, throttle_time_ms), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 1, offsetof(struct consumer_group_describe_response, groups), 1, &consumer_group_describe_response_prog_6},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog consumer_group_describe_response_prog_7 = {consumer_group_describe_response_ops_7, &consumer_group_describe_response_shape, NULL, NULL, 0, 0, 6, false};
static const struct wire_prog *const consumer_group_describe_response_progs[] = {&consumer_group_describe_response_prog_4, &consumer_group_describe_response_prog_7, };

const struct wire_msg consumer_group_describe_response_wire = {
    .name = "ConsumerGroupDescribeResponse",
    .room = WIRE_CLIENTS,
    .kind = WIRE_RESPONSE,
    .api_key = 69,
    .min_version = 0,
    .max_version = 1,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &consumer_group_describe_response_shape,
    .progs = consumer_group_describe_response_progs,
};

/* ---- ConsumerGroupHeartbeatResponse ---- */

static const struct consumer_group_heartbeat_response_topic_partitions consumer_group_heartbeat_response_topic_partitions_default = {
};
static const struct wire_field consumer_group_heartbeat_response_topic_partitions_fields[] = {
    {"topicId", WIRE_UUID, 0, 0, 0, -1, offsetof(struct consumer_group_heartbeat_response_topic_partitions, topic_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"partitions", WIRE_INT32, 1, 0, 0, -1, offsetof(struct consumer_group_heartbeat_response_topic_partitions, partitions), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape consumer_group_heartbeat_response_topic_partitions_shape = {"TopicPartitions", sizeof(struct consumer_group_heartbeat_response_topic_partitions), 2, consumer_group_heartbeat_response_topic_partitions_fields, &consumer_group_heartbeat_response_topic_partitions_default};

static const struct consumer_group_heartbeat_response_assignment consumer_group_heartbeat_response_assignment_default = {
};
static const struct wire_field consumer_group_heartbeat_response_assignment_fields[] = {
    {"topicPartitions", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct consumer_group_heartbeat_response_assignment, topic_partitions), {0, 32767}, {0, -1}, {0, -1}, &consumer_group_heartbeat_response_topic_partitions_shape},
};
const struct wire_shape consumer_group_heartbeat_response_assignment_shape = {"Assignment", sizeof(struct consumer_group_heartbeat_response_assignment), 1, consumer_group_heartbeat_response_assignment_fields, &consumer_group_heartbeat_response_assignment_default};

static const struct consumer_group_heartbeat_response consumer_group_heartbeat_response_default = {
};
static const struct wire_field consumer_group_heartbeat_response_fields[] = {
    {"throttleTimeMs", WIRE_INT32, 0, 0, 0, -1, offsetof(struct consumer_group_heartbeat_response, throttle_time_ms), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct consumer_group_heartbeat_response, error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorMessage", WIRE_STRING, 0, 0, 0, -1, offsetof(struct consumer_group_heartbeat_response, error_message), {0, 32767}, {0, 32767}, {0, -1}, NULL},
    {"memberId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct consumer_group_heartbeat_response, member_id), {0, 32767}, {0, 32767}, {0, -1}, NULL},
    {"memberEpoch", WIRE_INT32, 0, 0, 0, -1, offsetof(struct consumer_group_heartbeat_response, member_epoch), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"heartbeatIntervalMs", WIRE_INT32, 0, 0, 0, -1, offsetof(struct consumer_group_heartbeat_response, heartbeat_interval_ms), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"assignment", WIRE_STRUCT, 0, 1, 0, -1, offsetof(struct consumer_group_heartbeat_response, assignment), {0, 32767}, {0, 32767}, {0, -1}, &consumer_group_heartbeat_response_assignment_shape},
};
static const struct wire_shape consumer_group_heartbeat_response_shape = {"ConsumerGroupHeartbeatResponse", sizeof(struct consumer_group_heartbeat_response), 7, consumer_group_heartbeat_response_fields, &consumer_group_heartbeat_response_default};

static const struct wire_op consumer_group_heartbeat_response_ops_0[] = {
    {OP_16, 0, 17, 0, offsetof(struct consumer_group_heartbeat_response_topic_partitions, topic_id), 2, NULL},
    {OP_ARRAY_4, OP_COMPACT, 0, 1, offsetof(struct consumer_group_heartbeat_response_topic_partitions, partitions), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog consumer_group_heartbeat_response_prog_0 = {consumer_group_heartbeat_response_ops_0, &consumer_group_heartbeat_response_topic_partitions_shape, NULL, NULL, 0, 0, 18, false};
_Static_assert(sizeof(struct consumer_group_heartbeat_response_topic_partitions) <= WIRE_MEM_PER_BYTE * 18, "WIRE_MEM_PER_BYTE");
static const struct wire_op consumer_group_heartbeat_response_ops_1[] = {
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 0, offsetof(struct consumer_group_heartbeat_response_assignment, topic_partitions), 1, &consumer_group_heartbeat_response_prog_0},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog consumer_group_heartbeat_response_prog_1 = {consumer_group_heartbeat_response_ops_1, &consumer_group_heartbeat_response_assignment_shape, NULL, NULL, 0, 0, 2, false};
_Static_assert(sizeof(struct consumer_group_heartbeat_response_assignment) <= WIRE_MEM_PER_BYTE * 3, "WIRE_MEM_PER_BYTE");
static const struct wire_op consumer_group_heartbeat_response_ops_2[] = {
    {OP_4, 0, 7, 0, offsetof(struct consumer_group_heartbeat_response, throttle_time_ms), 14, NULL},
    {OP_2, 0, 0, 1, offsetof(struct consumer_group_heartbeat_response, error_code), 12, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 0, 2, offsetof(struct consumer_group_heartbeat_response, error_message), 11, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 3, offsetof(struct consumer_group_heartbeat_response, member_id), 10, NULL},
    {OP_4, 0, 9, 4, offsetof(struct consumer_group_heartbeat_response, member_epoch), 6, NULL},
    {OP_4, 0, 0, 5, offsetof(struct consumer_group_heartbeat_response, heartbeat_interval_ms), 2, NULL},
    {OP_POINTER, 0 | OP_NULLABLE, 0, 6, offsetof(struct consumer_group_heartbeat_response, assignment), 1, &consumer_group_heartbeat_response_prog_1},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog consumer_group_heartbeat_response_prog_2 = {consumer_group_heartbeat_response_ops_2, &consumer_group_heartbeat_response_shape, NULL, NULL, 0, 0, 18, false};
static const struct wire_prog *const consumer_group_heartbeat_response_progs[] = {&consumer_group_heartbeat_response_prog_2, &consumer_group_heartbeat_response_prog_2, };

const struct wire_msg consumer_group_heartbeat_response_wire = {
    .name = "ConsumerGroupHeartbeatResponse",
    .room = WIRE_CLIENTS,
    .kind = WIRE_RESPONSE,
    .api_key = 68,
    .min_version = 0,
    .max_version = 1,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &consumer_group_heartbeat_response_shape,
    .progs = consumer_group_heartbeat_response_progs,
};

/* ---- ControlledShutdownResponse ---- */

static const struct controlled_shutdown_response_remaining_partition controlled_shutdown_response_remaining_partition_default = {
    .topic_name = {(const uint8_t *)"", 0},
};
static const struct wire_field controlled_shutdown_response_remaining_partition_fields[] = {
    {"topicName", WIRE_STRING, 0, 0, 0, -1, offsetof(struct controlled_shutdown_response_remaining_partition, topic_name), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"partitionIndex", WIRE_INT32, 0, 0, 0, -1, offsetof(struct controlled_shutdown_response_remaining_partition, partition_index), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape controlled_shutdown_response_remaining_partition_shape = {"RemainingPartition", sizeof(struct controlled_shutdown_response_remaining_partition), 2, controlled_shutdown_response_remaining_partition_fields, &controlled_shutdown_response_remaining_partition_default};

static const struct controlled_shutdown_response controlled_shutdown_response_default = {
};
static const struct wire_field controlled_shutdown_response_fields[] = {
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct controlled_shutdown_response, error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"remainingPartitions", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct controlled_shutdown_response, remaining_partitions), {0, 32767}, {0, -1}, {0, -1}, &controlled_shutdown_response_remaining_partition_shape},
};
static const struct wire_shape controlled_shutdown_response_shape = {"ControlledShutdownResponse", sizeof(struct controlled_shutdown_response), 2, controlled_shutdown_response_fields, &controlled_shutdown_response_default};

static const struct wire_op controlled_shutdown_response_ops_0[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct controlled_shutdown_response_remaining_partition, topic_name), 4, NULL},
    {OP_4, 0, 4, 1, offsetof(struct controlled_shutdown_response_remaining_partition, partition_index), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog controlled_shutdown_response_prog_0 = {controlled_shutdown_response_ops_0, &controlled_shutdown_response_remaining_partition_shape, NULL, NULL, 0, 0, 6, false};
_Static_assert(sizeof(struct controlled_shutdown_response_remaining_partition) <= WIRE_MEM_PER_BYTE * 6, "WIRE_MEM_PER_BYTE");
static const struct wire_op controlled_shutdown_response_ops_1[] = {
    {OP_2, 0, 6, 0, offsetof(struct controlled_shutdown_response, error_code), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 0, 1, offsetof(struct controlled_shutdown_response, remaining_partitions), 0, &controlled_shutdown_response_prog_0},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog controlled_shutdown_response_prog_1 = {controlled_shutdown_response_ops_1, &controlled_shutdown_response_shape, NULL, NULL, 0, 0, 6, false};
static const struct wire_op controlled_shutdown_response_ops_2[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct controlled_shutdown_response_remaining_partition, topic_name), 5, NULL},
    {OP_4, 0, 5, 1, offsetof(struct controlled_shutdown_response_remaining_partition, partition_index), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog controlled_shutdown_response_prog_2 = {controlled_shutdown_response_ops_2, &controlled_shutdown_response_remaining_partition_shape, NULL, NULL, 0, 0, 6, false};
_Static_assert(sizeof(struct controlled_shutdown_response_remaining_partition) <= WIRE_MEM_PER_BYTE * 6, "WIRE_MEM_PER_BYTE");
static const struct wire_op controlled_shutdown_response_ops_3[] = {
    {OP_2, 0, 3, 0, offsetof(struct controlled_shutdown_response, error_code), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 1, offsetof(struct controlled_shutdown_response, remaining_partitions), 1, &controlled_shutdown_response_prog_2},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog controlled_shutdown_response_prog_3 = {controlled_shutdown_response_ops_3, &controlled_shutdown_response_shape, NULL, NULL, 0, 0, 4, false};
static const struct wire_prog *const controlled_shutdown_response_progs[] = {&controlled_shutdown_response_prog_1, &controlled_shutdown_response_prog_1, &controlled_shutdown_response_prog_1, &controlled_shutdown_response_prog_3, };

const struct wire_msg controlled_shutdown_response_wire = {
    .name = "ControlledShutdownResponse",
    .room = WIRE_CLIENTS,
    .kind = WIRE_RESPONSE,
    .api_key = 7,
    .min_version = 0,
    .max_version = 3,
    .flexible_version = 3,
    .removed_version = -1,
    .is_dead = true,
    .is_unstable = false,
    .shape = &controlled_shutdown_response_shape,
    .progs = controlled_shutdown_response_progs,
};

/* ---- ControllerRegistrationResponse ---- */

static const struct controller_registration_response controller_registration_response_default = {
    .error_message = {(const uint8_t *)"", 0},
};
static const struct wire_field controller_registration_response_fields[] = {
    {"throttleTimeMs", WIRE_INT32, 0, 0, 0, -1, offsetof(struct controller_registration_response, throttle_time_ms), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct controller_registration_response, error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorMessage", WIRE_STRING, 0, 0, 0, -1, offsetof(struct controller_registration_response, error_message), {0, 32767}, {0, 32767}, {0, -1}, NULL},
};
static const struct wire_shape controller_registration_response_shape = {"ControllerRegistrationResponse", sizeof(struct controller_registration_response), 3, controller_registration_response_fields, &controller_registration_response_default};

static const struct wire_op controller_registration_response_ops_0[] = {
    {OP_4, 0, 7, 0, offsetof(struct controller_registration_response, throttle_time_ms), 4, NULL},
    {OP_2, 0, 0, 1, offsetof(struct controller_registration_response, error_code), 2, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 0, 2, offsetof(struct controller_registration_response, error_message), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog controller_registration_response_prog_0 = {controller_registration_response_ops_0, &controller_registration_response_shape, NULL, NULL, 0, 0, 8, false};
static const struct wire_prog *const controller_registration_response_progs[] = {&controller_registration_response_prog_0, };

const struct wire_msg controller_registration_response_wire = {
    .name = "ControllerRegistrationResponse",
    .room = WIRE_CLIENTS,
    .kind = WIRE_RESPONSE,
    .api_key = 70,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &controller_registration_response_shape,
    .progs = controller_registration_response_progs,
};

/* ---- CreateAclsResponse ---- */

static const struct create_acls_response_acl_creation_result create_acls_response_acl_creation_result_default = {
    .error_message = {(const uint8_t *)"", 0},
};
static const struct wire_field create_acls_response_acl_creation_result_fields[] = {
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct create_acls_response_acl_creation_result, error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorMessage", WIRE_STRING, 0, 0, 0, -1, offsetof(struct create_acls_response_acl_creation_result, error_message), {0, 32767}, {0, 32767}, {0, -1}, NULL},
};
const struct wire_shape create_acls_response_acl_creation_result_shape = {"AclCreationResult", sizeof(struct create_acls_response_acl_creation_result), 2, create_acls_response_acl_creation_result_fields, &create_acls_response_acl_creation_result_default};

static const struct create_acls_response create_acls_response_default = {
};
static const struct wire_field create_acls_response_fields[] = {
    {"throttleTimeMs", WIRE_INT32, 0, 0, 0, -1, offsetof(struct create_acls_response, throttle_time_ms), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"results", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct create_acls_response, results), {0, 32767}, {0, -1}, {0, -1}, &create_acls_response_acl_creation_result_shape},
};
static const struct wire_shape create_acls_response_shape = {"CreateAclsResponse", sizeof(struct create_acls_response), 2, create_acls_response_fields, &create_acls_response_default};

static const struct wire_op create_acls_response_ops_0[] = {
    {OP_2, 0, 4, 0, offsetof(struct create_acls_response_acl_creation_result, error_code), 2, NULL},
    {OP_STRING, 0 | OP_NULLABLE, 0, 1, offsetof(struct create_acls_response_acl_creation_result, error_message), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog create_acls_response_prog_0 = {create_acls_response_ops_0, &create_acls_response_acl_creation_result_shape, NULL, NULL, 0, 0, 4, false};
_Static_assert(sizeof(struct create_acls_response_acl_creation_result) <= WIRE_MEM_PER_BYTE * 4, "WIRE_MEM_PER_BYTE");
static const struct wire_op create_acls_response_ops_1[] = {
    {OP_4, 0, 8, 0, offsetof(struct create_acls_response, throttle_time_ms), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 0, 1, offsetof(struct create_acls_response, results), 0, &create_acls_response_prog_0},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog create_acls_response_prog_1 = {create_acls_response_ops_1, &create_acls_response_shape, NULL, NULL, 0, 0, 8, false};
static const struct wire_op create_acls_response_ops_2[] = {
    {OP_2, 0, 3, 0, offsetof(struct create_acls_response_acl_creation_result, error_code), 2, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 0, 1, offsetof(struct create_acls_response_acl_creation_result, error_message), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog create_acls_response_prog_2 = {create_acls_response_ops_2, &create_acls_response_acl_creation_result_shape, NULL, NULL, 0, 0, 4, false};
_Static_assert(sizeof(struct create_acls_response_acl_creation_result) <= WIRE_MEM_PER_BYTE * 4, "WIRE_MEM_PER_BYTE");
static const struct wire_op create_acls_response_ops_3[] = {
    {OP_4, 0, 5, 0, offsetof(struct create_acls_response, throttle_time_ms), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 1, offsetof(struct create_acls_response, results), 1, &create_acls_response_prog_2},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog create_acls_response_prog_3 = {create_acls_response_ops_3, &create_acls_response_shape, NULL, NULL, 0, 0, 6, false};
static const struct wire_prog *const create_acls_response_progs[] = {&create_acls_response_prog_1, &create_acls_response_prog_1, &create_acls_response_prog_3, &create_acls_response_prog_3, };

const struct wire_msg create_acls_response_wire = {
    .name = "CreateAclsResponse",
    .room = WIRE_CLIENTS,
    .kind = WIRE_RESPONSE,
    .api_key = 30,
    .min_version = 0,
    .max_version = 3,
    .flexible_version = 2,
    .removed_version = 0,
    .is_dead = false,
    .is_unstable = false,
    .shape = &create_acls_response_shape,
    .progs = create_acls_response_progs,
};

/* ---- CreateDelegationTokenResponse ---- */

static const struct create_delegation_token_response create_delegation_token_response_default = {
    .principal_type = {(const uint8_t *)"", 0},
    .principal_name = {(const uint8_t *)"", 0},
    .token_requester_principal_type = {(const uint8_t *)"", 0},
    .token_requester_principal_name = {(const uint8_t *)"", 0},
    .token_id = {(const uint8_t *)"", 0},
    .hmac = {(const uint8_t *)"", 0},
};
static const struct wire_field create_delegation_token_response_fields[] = {
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct create_delegation_token_response, error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"principalType", WIRE_STRING, 0, 0, 0, -1, offsetof(struct create_delegation_token_response, principal_type), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"principalName", WIRE_STRING, 0, 0, 0, -1, offsetof(struct create_delegation_token_response, principal_name), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"tokenRequesterPrincipalType", WIRE_STRING, 0, 0, 0, -1, offsetof(struct create_delegation_token_response, token_requester_principal_type), {3, 32767}, {0, -1}, {0, -1}, NULL},
    {"tokenRequesterPrincipalName", WIRE_STRING, 0, 0, 0, -1, offsetof(struct create_delegation_token_response, token_requester_principal_name), {3, 32767}, {0, -1}, {0, -1}, NULL},
    {"issueTimestampMs", WIRE_INT64, 0, 0, 0, -1, offsetof(struct create_delegation_token_response, issue_timestamp_ms), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"expiryTimestampMs", WIRE_INT64, 0, 0, 0, -1, offsetof(struct create_delegation_token_response, expiry_timestamp_ms), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"maxTimestampMs", WIRE_INT64, 0, 0, 0, -1, offsetof(struct create_delegation_token_response, max_timestamp_ms), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"tokenId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct create_delegation_token_response, token_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"hmac", WIRE_BYTES, 0, 0, 0, -1, offsetof(struct create_delegation_token_response, hmac), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"throttleTimeMs", WIRE_INT32, 0, 0, 0, -1, offsetof(struct create_delegation_token_response, throttle_time_ms), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape create_delegation_token_response_shape = {"CreateDelegationTokenResponse", sizeof(struct create_delegation_token_response), 11, create_delegation_token_response_fields, &create_delegation_token_response_default};

static const struct wire_op create_delegation_token_response_ops_0[] = {
    {OP_2, 0, 4, 0, offsetof(struct create_delegation_token_response, error_code), 38, NULL},
    {OP_STRING, 0, 0, 1, offsetof(struct create_delegation_token_response, principal_type), 36, NULL},
    {OP_STRING, 0, 2, 2, offsetof(struct create_delegation_token_response, principal_name), 34, NULL},
    {OP_8, 0, 26, 5, offsetof(struct create_delegation_token_response, issue_timestamp_ms), 26, NULL},
    {OP_8, 0, 0, 6, offsetof(struct create_delegation_token_response, expiry_timestamp_ms), 18, NULL},
    {OP_8, 0, 0, 7, offsetof(struct create_delegation_token_response, max_timestamp_ms), 10, NULL},
    {OP_STRING, 0, 0, 8, offsetof(struct create_delegation_token_response, token_id), 8, NULL},
    {OP_BYTES, 0, 4, 9, offsetof(struct create_delegation_token_response, hmac), 4, NULL},
    {OP_4, 0, 4, 10, offsetof(struct create_delegation_token_response, throttle_time_ms), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t create_delegation_token_response_absent_0[] = {3, 4,};
static const struct wire_prog create_delegation_token_response_prog_0 = {create_delegation_token_response_ops_0, &create_delegation_token_response_shape, NULL, create_delegation_token_response_absent_0, 0, 2, 40, true};
static const struct wire_op create_delegation_token_response_ops_1[] = {
    {OP_2, 0, 3, 0, offsetof(struct create_delegation_token_response, error_code), 33, NULL},
    {OP_STRING, OP_COMPACT, 0, 1, offsetof(struct create_delegation_token_response, principal_type), 32, NULL},
    {OP_STRING, OP_COMPACT, 1, 2, offsetof(struct create_delegation_token_response, principal_name), 31, NULL},
    {OP_8, 0, 25, 5, offsetof(struct create_delegation_token_response, issue_timestamp_ms), 23, NULL},
    {OP_8, 0, 0, 6, offsetof(struct create_delegation_token_response, expiry_timestamp_ms), 15, NULL},
    {OP_8, 0, 0, 7, offsetof(struct create_delegation_token_response, max_timestamp_ms), 7, NULL},
    {OP_STRING, OP_COMPACT, 0, 8, offsetof(struct create_delegation_token_response, token_id), 6, NULL},
    {OP_BYTES, OP_COMPACT, 1, 9, offsetof(struct create_delegation_token_response, hmac), 5, NULL},
    {OP_4, 0, 5, 10, offsetof(struct create_delegation_token_response, throttle_time_ms), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t create_delegation_token_response_absent_1[] = {3, 4,};
static const struct wire_prog create_delegation_token_response_prog_1 = {create_delegation_token_response_ops_1, &create_delegation_token_response_shape, NULL, create_delegation_token_response_absent_1, 0, 2, 35, true};
static const struct wire_op create_delegation_token_response_ops_2[] = {
    {OP_2, 0, 3, 0, offsetof(struct create_delegation_token_response, error_code), 35, NULL},
    {OP_STRING, OP_COMPACT, 0, 1, offsetof(struct create_delegation_token_response, principal_type), 34, NULL},
    {OP_STRING, OP_COMPACT, 1, 2, offsetof(struct create_delegation_token_response, principal_name), 33, NULL},
    {OP_STRING, OP_COMPACT, 1, 3, offsetof(struct create_delegation_token_response, token_requester_principal_type), 32, NULL},
    {OP_STRING, OP_COMPACT, 1, 4, offsetof(struct create_delegation_token_response, token_requester_principal_name), 31, NULL},
    {OP_8, 0, 25, 5, offsetof(struct create_delegation_token_response, issue_timestamp_ms), 23, NULL},
    {OP_8, 0, 0, 6, offsetof(struct create_delegation_token_response, expiry_timestamp_ms), 15, NULL},
    {OP_8, 0, 0, 7, offsetof(struct create_delegation_token_response, max_timestamp_ms), 7, NULL},
    {OP_STRING, OP_COMPACT, 0, 8, offsetof(struct create_delegation_token_response, token_id), 6, NULL},
    {OP_BYTES, OP_COMPACT, 1, 9, offsetof(struct create_delegation_token_response, hmac), 5, NULL},
    {OP_4, 0, 5, 10, offsetof(struct create_delegation_token_response, throttle_time_ms), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog create_delegation_token_response_prog_2 = {create_delegation_token_response_ops_2, &create_delegation_token_response_shape, NULL, NULL, 0, 0, 37, false};
static const struct wire_prog *const create_delegation_token_response_progs[] = {&create_delegation_token_response_prog_0, &create_delegation_token_response_prog_0, &create_delegation_token_response_prog_1, &create_delegation_token_response_prog_2, };

const struct wire_msg create_delegation_token_response_wire = {
    .name = "CreateDelegationTokenResponse",
    .room = WIRE_CLIENTS,
    .kind = WIRE_RESPONSE,
    .api_key = 38,
    .min_version = 0,
    .max_version = 3,
    .flexible_version = 2,
    .removed_version = 0,
    .is_dead = false,
    .is_unstable = false,
    .shape = &create_delegation_token_response_shape,
    .progs = create_delegation_token_response_progs,
};

/* ---- CreatePartitionsResponse ---- */

static const struct create_partitions_response_create_partitions_topic_result create_partitions_response_create_partitions_topic_result_default = {
    .name = {(const uint8_t *)"", 0},
};
static const struct wire_field create_partitions_response_create_partitions_topic_result_fields[] = {
    {"name", WIRE_STRING, 0, 0, 0, -1, offsetof(struct create_partitions_response_create_partitions_topic_result, name), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct create_partitions_response_create_partitions_topic_result, error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorMessage", WIRE_STRING, 0, 0, 0, -1, offsetof(struct create_partitions_response_create_partitions_topic_result, error_message), {0, 32767}, {0, 32767}, {0, -1}, NULL},
};
const struct wire_shape create_partitions_response_create_partitions_topic_result_shape = {"CreatePartitionsTopicResult", sizeof(struct create_partitions_response_create_partitions_topic_result), 3, create_partitions_response_create_partitions_topic_result_fields, &create_partitions_response_create_partitions_topic_result_default};

static const struct create_partitions_response create_partitions_response_default = {
};
static const struct wire_field create_partitions_response_fields[] = {
    {"throttleTimeMs", WIRE_INT32, 0, 0, 0, -1, offsetof(struct create_partitions_response, throttle_time_ms), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"results", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct create_partitions_response, results), {0, 32767}, {0, -1}, {0, -1}, &create_partitions_response_create_partitions_topic_result_shape},
};
static const struct wire_shape create_partitions_response_shape = {"CreatePartitionsResponse", sizeof(struct create_partitions_response), 2, create_partitions_response_fields, &create_partitions_response_default};

static const struct wire_op create_partitions_response_ops_0[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct create_partitions_response_create_partitions_topic_result, name), 4, NULL},
    {OP_2, 0, 4, 1, offsetof(struct create_partitions_response_create_partitions_topic_result, error_code), 2, NULL},
    {OP_STRING, 0 | OP_NULLABLE, 0, 2, offsetof(struct create_partitions_response_create_partitions_topic_result, error_message), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog create_partitions_response_prog_0 = {create_partitions_response_ops_0, &create_partitions_response_create_partitions_topic_result_shape, NULL, NULL, 0, 0, 6, false};
_Static_assert(sizeof(struct create_partitions_response_create_partitions_topic_result) <= WIRE_MEM_PER_BYTE * 6, "WIRE_MEM_PER_BYTE");
static const struct wire_op create_partitions_response_ops_1[] = {
    {OP_4, 0, 8, 0, offsetof(struct create_partitions_response, throttle_time_ms), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 0, 1, offsetof(struct create_partitions_response, results), 0, &create_partitions_response_prog_0},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog create_partitions_response_prog_1 = {create_partitions_response_ops_1, &create_partitions_response_shape, NULL, NULL, 0, 0, 8, false};
static const struct wire_op create_partitions_response_ops_2[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct create_partitions_response_create_partitions_topic_result, name), 4, NULL},
    {OP_2, 0, 3, 1, offsetof(struct create_partitions_response_create_partitions_topic_result, error_code), 2, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 0, 2, offsetof(struct create_partitions_response_create_partitions_topic_result, error_message), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog create_partitions_response_prog_2 = {create_partitions_response_ops_2, &create_partitions_response_create_partitions_topic_result_shape, NULL, NULL, 0, 0, 5, false};
_Static_assert(sizeof(struct create_partitions_response_create_partitions_topic_result) <= WIRE_MEM_PER_BYTE * 5, "WIRE_MEM_PER_BYTE");
static const struct wire_op create_partitions_response_ops_3[] = {
    {OP_4, 0, 5, 0, offsetof(struct create_partitions_response, throttle_time_ms), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 1, offsetof(struct create_partitions_response, results), 1, &create_partitions_response_prog_2},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog create_partitions_response_prog_3 = {create_partitions_response_ops_3, &create_partitions_response_shape, NULL, NULL, 0, 0, 6, false};
static const struct wire_prog *const create_partitions_response_progs[] = {&create_partitions_response_prog_1, &create_partitions_response_prog_1, &create_partitions_response_prog_3, &create_partitions_response_prog_3, };

const struct wire_msg create_partitions_response_wire = {
    .name = "CreatePartitionsResponse",
    .room = WIRE_CLIENTS,
    .kind = WIRE_RESPONSE,
    .api_key = 37,
    .min_version = 0,
    .max_version = 3,
    .flexible_version = 2,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &create_partitions_response_shape,
    .progs = create_partitions_response_progs,
};

/* ---- CreateTopicsResponse ---- */

static const struct create_topics_response_creatable_topic_configs create_topics_response_creatable_topic_configs_default = {
    .name = {(const uint8_t *)"", 0},
    .value = {(const uint8_t *)"", 0},
    .config_source = -1,
};
static const struct wire_field create_topics_response_creatable_topic_configs_fields[] = {
    {"name", WIRE_STRING, 0, 0, 0, -1, offsetof(struct create_topics_response_creatable_topic_configs, name), {5, 32767}, {0, -1}, {0, -1}, NULL},
    {"value", WIRE_STRING, 0, 0, 0, -1, offsetof(struct create_topics_response_creatable_topic_configs, value), {5, 32767}, {5, 32767}, {0, -1}, NULL},
    {"readOnly", WIRE_BOOL, 0, 0, 0, -1, offsetof(struct create_topics_response_creatable_topic_configs, read_only), {5, 32767}, {0, -1}, {0, -1}, NULL},
    {"configSource", WIRE_INT8, 0, 0, 1, -1, offsetof(struct create_topics_response_creatable_topic_configs, config_source), {5, 32767}, {0, -1}, {0, -1}, NULL},
    {"isSensitive", WIRE_BOOL, 0, 0, 0, -1, offsetof(struct create_topics_response_creatable_topic_configs, is_sensitive), {5, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape create_topics_response_creatable_topic_configs_shape = {"CreatableTopicConfigs", sizeof(struct create_topics_response_creatable_topic_configs), 5, create_topics_response_creatable_topic_configs_fields, &create_topics_response_creatable_topic_configs_default};

static const struct create_topics_response_creatable_topic_result create_topics_response_creatable_topic_result_default = {
    .name = {(const uint8_t *)"", 0},
    .error_message = {(const uint8_t *)"", 0},
    .num_partitions = -1,
    .replication_factor = -1,
};
static const struct wire_field create_topics_response_creatable_topic_result_fields[] = {
    {"name", WIRE_STRING, 0, 0, 0, -1, offsetof(struct create_topics_response_creatable_topic_result, name), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"topicId", WIRE_UUID, 0, 0, 1, -1, offsetof(struct create_topics_response_creatable_topic_result, topic_id), {7, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct create_topics_response_creatable_topic_result, error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorMessage", WIRE_STRING, 0, 0, 1, -1, offsetof(struct create_topics_response_creatable_topic_result, error_message), {1, 32767}, {0, 32767}, {0, -1}, NULL},
    {"topicConfigErrorCode", WIRE_INT16, 0, 0, 1, 0, offsetof(struct create_topics_response_creatable_topic_result, topic_config_error_code), {5, 32767}, {0, -1}, {5, 32767}, NULL},
    {"numPartitions", WIRE_INT32, 0, 0, 1, -1, offsetof(struct create_topics_response_creatable_topic_result, num_partitions), {5, 32767}, {0, -1}, {0, -1}, NULL},
    {"replicationFactor", WIRE_INT16, 0, 0, 1, -1, offsetof(struct create_topics_response_creatable_topic_result, replication_factor), {5, 32767}, {0, -1}, {0, -1}, NULL},
    {"configs", WIRE_STRUCT, 1, 0, 1, -1, offsetof(struct create_topics_response_creatable_topic_result, configs), {5, 32767}, {5, 32767}, {0, -1}, &create_topics_response_creatable_topic_configs_shape},
};
const struct wire_shape create_topics_response_creatable_topic_result_shape = {"CreatableTopicResult", sizeof(struct create_topics_response_creatable_topic_result), 8, create_topics_response_creatable_topic_result_fields, &create_topics_response_creatable_topic_result_default};

static const struct create_topics_response create_topics_response_default = {
};
static const struct wire_field create_topics_response_fields[] = {
    {"throttleTimeMs", WIRE_INT32, 0, 0, 1, -1, offsetof(struct create_topics_response, throttle_time_ms), {2, 32767}, {0, -1}, {0, -1}, NULL},
    {"topics", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct create_topics_response, topics), {0, 32767}, {0, -1}, {0, -1}, &create_topics_response_creatable_topic_result_shape},
};
static const struct wire_shape create_topics_response_shape = {"CreateTopicsResponse", sizeof(struct create_topics_response), 2, create_topics_response_fields, &create_topics_response_default};

static const struct wire_op create_topics_response_ops_0[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct create_topics_response_creatable_topic_result, name), 2, NULL},
    {OP_2, 0, 2, 2, offsetof(struct create_topics_response_creatable_topic_result, error_code), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog create_topics_response_prog_0 = {create_topics_response_ops_0, &create_topics_response_creatable_topic_result_shape, NULL, NULL, 0, 0, 4, true};
_Static_assert(sizeof(struct create_topics_response_creatable_topic_result) <= WIRE_MEM_PER_BYTE * 4, "WIRE_MEM_PER_BYTE");
static const struct wire_op create_topics_response_ops_1[] = {
    {OP_ARRAY_STRUCT, 0, 4, 1, offsetof(struct create_topics_response, topics), 0, &create_topics_response_prog_0},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog create_topics_response_prog_1 = {create_topics_response_ops_1, &create_topics_response_shape, NULL, NULL, 0, 0, 4, false};
static const struct wire_op create_topics_response_ops_2[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct create_topics_response_creatable_topic_result, name), 4, NULL},
    {OP_2, 0, 4, 2, offsetof(struct create_topics_response_creatable_topic_result, error_code), 2, NULL},
    {OP_STRING, 0 | OP_NULLABLE, 0, 3, offsetof(struct create_topics_response_creatable_topic_result, error_message), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog create_topics_response_prog_2 = {create_topics_response_ops_2, &create_topics_response_creatable_topic_result_shape, NULL, NULL, 0, 0, 6, true};
_Static_assert(sizeof(struct create_topics_response_creatable_topic_result) <= WIRE_MEM_PER_BYTE * 6, "WIRE_MEM_PER_BYTE");
static const struct wire_op create_topics_response_ops_3[] = {
    {OP_ARRAY_STRUCT, 0, 4, 1, offsetof(struct create_topics_response, topics), 0, &create_topics_response_prog_2},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog create_topics_response_prog_3 = {create_topics_response_ops_3, &create_topics_response_shape, NULL, NULL, 0, 0, 4, false};
static const struct wire_op create_topics_response_ops_4[] = {
    {OP_4, 0, 8, 0, offsetof(struct create_topics_response, throttle_time_ms), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 0, 1, offsetof(struct create_topics_response, topics), 0, &create_topics_response_prog_2},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog create_topics_response_prog_4 = {create_topics_response_ops_4, &create_topics_response_shape, NULL, NULL, 0, 0, 8, false};
static const struct wire_op create_topics_response_ops_5[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct create_topics_response_creatable_topic_configs, name), 5, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 1, offsetof(struct create_topics_response_creatable_topic_configs, value), 4, NULL},
    {OP_BOOL, 0, 4, 2, offsetof(struct create_topics_response_creatable_topic_configs, read_only), 3, NULL},
    {OP_1, 0, 0, 3, offsetof(struct create_topics_response_creatable_topic_configs, config_source), 2, NULL},
    {OP_BOOL, 0, 0, 4, offsetof(struct create_topics_response_creatable_topic_configs, is_sensitive), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog create_topics_response_prog_5 = {create_topics_response_ops_5, &create_topics_response_creatable_topic_configs_shape, NULL, NULL, 0, 0, 6, false};
_Static_assert(sizeof(struct create_topics_response_creatable_topic_configs) <= WIRE_MEM_PER_BYTE * 6, "WIRE_MEM_PER_BYTE");
static const struct wire_op create_topics_response_ops_6[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct create_topics_response_creatable_topic_result, name), 11, NULL},
    {OP_2, 0, 3, 2, offsetof(struct create_topics_response_creatable_topic_result, error_code), 9, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 0, 3, offsetof(struct create_topics_response_creatable_topic_result, error_message), 8, NULL},
    {OP_4, 0, 7, 5, offsetof(struct create_topics_response_creatable_topic_result, num_partitions), 4, NULL},
    {OP_2, 0, 0, 6, offsetof(struct create_topics_response_creatable_topic_result, replication_factor), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT | OP_NULLABLE, 0, 7, offsetof(struct create_topics_response_creatable_topic_result, configs), 1, &create_topics_response_prog_5},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_op create_topics_response_tag_6_0[] = {{OP_2, 0, 2, 4, offsetof(struct create_topics_response_creatable_topic_result, topic_config_error_code), 0, NULL}, {OP_END, 0, 0, 255, 0, 0, NULL}};
static const struct wire_tag create_topics_response_tags_6[] = {{0, create_topics_response_tag_6_0}, };
static const struct wire_prog create_topics_response_prog_6 = {create_topics_response_ops_6, &create_topics_response_creatable_topic_result_shape, create_topics_response_tags_6, NULL, 1, 0, 12, false};
_Static_assert(sizeof(struct create_topics_response_creatable_topic_result) <= WIRE_MEM_PER_BYTE * 12, "WIRE_MEM_PER_BYTE");
static const struct wire_op create_topics_response_ops_7[] = {
    {OP_4, 0, 5, 0, offsetof(struct create_topics_response, throttle_time_ms), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 1, offsetof(struct create_topics_response, topics), 1, &create_topics_response_prog_6},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog create_topics_response_prog_7 = {create_topics_response_ops_7, &create_topics_response_shape, NULL, NULL, 0, 0, 6, false};
static const struct wire_op create_topics_response_ops_8[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct create_topics_response_creatable_topic_result, name), 27, NULL},
    {OP_16, 0, 19, 1, offsetof(struct create_topics_response_creatable_topic_result, topic_id), 11, NULL},
    {OP_2, 0, 0, 2, offsetof(struct create_topics_response_creatable_topic_result, error_code), 9, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 0, 3, offsetof(struct create_topics_response_creatable_topic_result, error_message), 8, NULL},
    {OP_4, 0, 7, 5, offsetof(struct create_topics_response_creatable_topic_result, num_partitions), 4, NULL},
    {OP_2, 0, 0, 6, offsetof(struct create_topics_response_creatable_topic_result, replication_factor), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT | OP_NULLABLE, 0, 7, offsetof(struct create_topics_response_creatable_topic_result, configs), 1, &create_topics_response_prog_5},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_op create_topics_response_tag_8_0[] = {{OP_2, 0, 2, 4, offsetof(struct create_topics_response_creatable_topic_result, topic_config_error_code), 0, NULL}, {OP_END, 0, 0, 255, 0, 0, NULL}};
static const struct wire_tag create_topics_response_tags_8[] = {{0, create_topics_response_tag_8_0}, };
static const struct wire_prog create_topics_response_prog_8 = {create_topics_response_ops_8, &create_topics_response_creatable_topic_result_shape, create_topics_response_tags_8, NULL, 1, 0, 28, false};
_Static_assert(sizeof(struct create_topics_response_creatable_topic_result) <= WIRE_MEM_PER_BYTE * 28, "WIRE_MEM_PER_BYTE");
static const struct wire_op create_topics_response_ops_9[] = {
    {OP_4, 0, 5, 0, offsetof(struct create_topics_response, throttle_time_ms), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 1, offsetof(struct create_topics_response, topics), 1, &create_topics_response_prog_8},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog create_topics_response_prog_9 = {create_topics_response_ops_9, &create_topics_response_shape, NULL, NULL, 0, 0, 6, false};
static const struct wire_prog *const create_topics_response_progs[] = {&create_topics_response_prog_1, &create_topics_response_prog_3, &create_topics_response_prog_4, &create_topics_response_prog_4, &create_topics_response_prog_4, &create_topics_response_prog_7, &create_topics_response_prog_7, &create_topics_response_prog_9, };

const struct wire_msg create_topics_response_wire = {
    .name = "CreateTopicsResponse",
    .room = WIRE_CLIENTS,
    .kind = WIRE_RESPONSE,
    .api_key = 19,
    .min_version = 0,
    .max_version = 7,
    .flexible_version = 5,
    .removed_version = 1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &create_topics_response_shape,
    .progs = create_topics_response_progs,
};

/* ---- DeleteAclsResponse ---- */

static const struct delete_acls_response_delete_acls_matching_acl delete_acls_response_delete_acls_matching_acl_default = {
    .error_message = {(const uint8_t *)"", 0},
    .resource_name = {(const uint8_t *)"", 0},
    .pattern_type = 3,
    .principal = {(const uint8_t *)"", 0},
    .host = {(const uint8_t *)"", 0},
};
static const struct wire_field delete_acls_response_delete_acls_matching_acl_fields[] = {
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct delete_acls_response_delete_acls_matching_acl, error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorMessage", WIRE_STRING, 0, 0, 0, -1, offsetof(struct delete_acls_response_delete_acls_matching_acl, error_message), {0, 32767}, {0, 32767}, {0, -1}, NULL},
    {"resourceType", WIRE_INT8, 0, 0, 0, -1, offsetof(struct delete_acls_response_delete_acls_matching_acl, resource_type), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"resourceName", WIRE_STRING, 0, 0, 0, -1, offsetof(struct delete_acls_response_delete_acls_matching_acl, resource_name), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"patternType", WIRE_INT8, 0, 0, 0, -1, offsetof(struct delete_acls_response_delete_acls_matching_acl, pattern_type), {1, 32767}, {0, -1}, {0, -1}, NULL},
    {"principal", WIRE_STRING, 0, 0, 0, -1, offsetof(struct delete_acls_response_delete_acls_matching_acl, principal), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"host", WIRE_STRING, 0, 0, 0, -1, offsetof(struct delete_acls_response_delete_acls_matching_acl, host), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"operation", WIRE_INT8, 0, 0, 0, -1, offsetof(struct delete_acls_response_delete_acls_matching_acl, operation), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"permissionType", WIRE_INT8, 0, 0, 0, -1, offsetof(struct delete_acls_response_delete_acls_matching_acl, permission_type), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape delete_acls_response_delete_acls_matching_acl_shape = {"DeleteAclsMatchingAcl", sizeof(struct delete_acls_response_delete_acls_matching_acl), 9, delete_acls_response_delete_acls_matching_acl_fields, &delete_acls_response_delete_acls_matching_acl_default};

static const struct delete_acls_response_delete_acls_filter_result delete_acls_response_delete_acls_filter_result_default = {
    .error_message = {(const uint8_t *)"", 0},
};
static const struct wire_field delete_acls_response_delete_acls_filter_result_fields[] = {
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct delete_acls_response_delete_acls_filter_result, error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorMessage", WIRE_STRING, 0, 0, 0, -1, offsetof(struct delete_acls_response_delete_acls_filter_result, error_message), {0, 32767}, {0, 32767}, {0, -1}, NULL},
    {"matchingAcls", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct delete_acls_response_delete_acls_filter_result, matching_acls), {0, 32767}, {0, -1}, {0, -1}, &delete_acls_response_delete_acls_matching_acl_shape},
};
const struct wire_shape delete_acls_response_delete_acls_filter_result_shape = {"DeleteAclsFilterResult", sizeof(struct delete_acls_response_delete_acls_filter_result), 3, delete_acls_response_delete_acls_filter_result_fields, &delete_acls_response_delete_acls_filter_result_default};

static const struct delete_acls_response delete_acls_response_default = {
};
static const struct wire_field delete_acls_response_fields[] = {
    {"throttleTimeMs", WIRE_INT32, 0, 0, 0, -1, offsetof(struct delete_acls_response, throttle_time_ms), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"filterResults", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct delete_acls_response, filter_results), {0, 32767}, {0, -1}, {0, -1}, &delete_acls_response_delete_acls_filter_result_shape},
};
static const struct wire_shape delete_acls_response_shape = {"DeleteAclsResponse", sizeof(struct delete_acls_response), 2, delete_acls_response_fields, &delete_acls_response_default};

static const struct wire_op delete_acls_response_ops_0[] = {
    {OP_2, 0, 4, 0, offsetof(struct delete_acls_response_delete_acls_matching_acl, error_code), 11, NULL},
    {OP_STRING, 0 | OP_NULLABLE, 0, 1, offsetof(struct delete_acls_response_delete_acls_matching_acl, error_message), 9, NULL},
    {OP_1, 0, 3, 2, offsetof(struct delete_acls_response_delete_acls_matching_acl, resource_type), 8, NULL},
    {OP_STRING, 0, 0, 3, offsetof(struct delete_acls_response_delete_acls_matching_acl, resource_name), 6, NULL},
    {OP_STRING, 0, 2, 5, offsetof(struct delete_acls_response_delete_acls_matching_acl, principal), 4, NULL},
    {OP_STRING, 0, 2, 6, offsetof(struct delete_acls_response_delete_acls_matching_acl, host), 2, NULL},
    {OP_1, 0, 2, 7, offsetof(struct delete_acls_response_delete_acls_matching_acl, operation), 1, NULL},
    {OP_1, 0, 0, 8, offsetof(struct delete_acls_response_delete_acls_matching_acl, permission_type), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t delete_acls_response_absent_0[] = {4,};
static const struct wire_prog delete_acls_response_prog_0 = {delete_acls_response_ops_0, &delete_acls_response_delete_acls_matching_acl_shape, NULL, delete_acls_response_absent_0, 0, 1, 13, true};
_Static_assert(sizeof(struct delete_acls_response_delete_acls_matching_acl) <= WIRE_MEM_PER_BYTE * 13, "WIRE_MEM_PER_BYTE");
static const struct wire_op delete_acls_response_ops_1[] = {
    {OP_2, 0, 4, 0, offsetof(struct delete_acls_response_delete_acls_filter_result, error_code), 6, NULL},
    {OP_STRING, 0 | OP_NULLABLE, 0, 1, offsetof(struct delete_acls_response_delete_acls_filter_result, error_message), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 4, 2, offsetof(struct delete_acls_response_delete_acls_filter_result, matching_acls), 0, &delete_acls_response_prog_0},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog delete_acls_response_prog_1 = {delete_acls_response_ops_1, &delete_acls_response_delete_acls_filter_result_shape, NULL, NULL, 0, 0, 8, false};
_Static_assert(sizeof(struct delete_acls_response_delete_acls_filter_result) <= WIRE_MEM_PER_BYTE * 8, "WIRE_MEM_PER_BYTE");
static const struct wire_op delete_acls_response_ops_2[] = {
    {OP_4, 0, 8, 0, offsetof(struct delete_acls_response, throttle_time_ms), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 0, 1, offsetof(struct delete_acls_response, filter_results), 0, &delete_acls_response_prog_1},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog delete_acls_response_prog_2 = {delete_acls_response_ops_2, &delete_acls_response_shape, NULL, NULL, 0, 0, 8, false};
static const struct wire_op delete_acls_response_ops_3[] = {
    {OP_2, 0, 4, 0, offsetof(struct delete_acls_response_delete_acls_matching_acl, error_code), 12, NULL},
    {OP_STRING, 0 | OP_NULLABLE, 0, 1, offsetof(struct delete_acls_response_delete_acls_matching_acl, error_message), 10, NULL},
    {OP_1, 0, 3, 2, offsetof(struct delete_acls_response_delete_acls_matching_acl, resource_type), 9, NULL},
    {OP_STRING, 0, 0, 3, offsetof(struct delete_acls_response_delete_acls_matching_acl, resource_name), 7, NULL},
    {OP_1, 0, 3, 4, offsetof(struct delete_acls_response_delete_acls_matching_acl, pattern_type), 6, NULL},
    {OP_STRING, 0, 0, 5, offsetof(struct delete_acls_response_delete_acls_matching_acl, principal), 4, NULL},
    {OP_STRING, 0, 2, 6, offsetof(struct delete_acls_response_delete_acls_matching_acl, host), 2, NULL},
    {OP_1, 0, 2, 7, offsetof(struct delete_acls_response_delete_acls_matching_acl, operation), 1, NULL},
    {OP_1, 0, 0, 8, offsetof(struct delete_acls_response_delete_acls_matching_acl, permission_type), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog delete_acls_response_prog_3 = {delete_acls_response_ops_3, &delete_acls_response_delete_acls_matching_acl_shape, NULL, NULL, 0, 0, 14, false};
_Static_assert(sizeof(struct delete_acls_response_delete_acls_matching_acl) <= WIRE_MEM_PER_BYTE * 14, "WIRE_MEM_PER_BYTE");
static const struct wire_op delete_acls_response_ops_4[] = {
    {OP_2, 0, 4, 0, offsetof(struct delete_acls_response_delete_acls_filter_result, error_code), 6, NULL},
    {OP_STRING, 0 | OP_NULLABLE, 0, 1, offsetof(struct delete_acls_response_delete_acls_filter_result, error_message), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 4, 2, offsetof(struct delete_acls_response_delete_acls_filter_result, matching_acls), 0, &delete_acls_response_prog_3},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog delete_acls_response_prog_4 = {delete_acls_response_ops_4, &delete_acls_response_delete_acls_filter_result_shape, NULL, NULL, 0, 0, 8, false};
_Static_assert(sizeof(struct delete_acls_response_delete_acls_filter_result) <= WIRE_MEM_PER_BYTE * 8, "WIRE_MEM_PER_BYTE");
static const struct wire_op delete_acls_response_ops_5[] = {
    {OP_4, 0, 8, 0, offsetof(struct delete_acls_response, throttle_time_ms), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 0, 1, offsetof(struct delete_acls_response, filter_results), 0, &delete_acls_response_prog_4},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog delete_acls_response_prog_5 = {delete_acls_response_ops_5, &delete_acls_response_shape, NULL, NULL, 0, 0, 8, false};
static const struct wire_op delete_acls_response_ops_6[] = {
    {OP_2, 0, 3, 0, offsetof(struct delete_acls_response_delete_acls_matching_acl, error_code), 9, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 0, 1, offsetof(struct delete_acls_response_delete_acls_matching_acl, error_message), 8, NULL},
    {OP_1, 0, 2, 2, offsetof(struct delete_acls_response_delete_acls_matching_acl, resource_type), 7, NULL},
    {OP_STRING, OP_COMPACT, 0, 3, offsetof(struct delete_acls_response_delete_acls_matching_acl, resource_name), 6, NULL},
    {OP_1, 0, 2, 4, offsetof(struct delete_acls_response_delete_acls_matching_acl, pattern_type), 5, NULL},
    {OP_STRING, OP_COMPACT, 0, 5, offsetof(struct delete_acls_response_delete_acls_matching_acl, principal), 4, NULL},
    {OP_STRING, OP_COMPACT, 1, 6, offsetof(struct delete_acls_response_delete_acls_matching_acl, host), 3, NULL},
    {OP_1, 0, 3, 7, offsetof(struct delete_acls_response_delete_acls_matching_acl, operation), 2, NULL},
    {OP_1, 0, 0, 8, offsetof(struct delete_acls_response_delete_acls_matching_acl, permission_type), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog delete_acls_response_prog_6 = {delete_acls_response_ops_6, &delete_acls_response_delete_acls_matching_acl_shape, NULL, NULL, 0, 0, 11, false};
_Static_assert(sizeof(struct delete_acls_response_delete_acls_matching_acl) <= WIRE_MEM_PER_BYTE * 11, "WIRE_MEM_PER_BYTE");
static const struct wire_op delete_acls_response_ops_7[] = {
    {OP_2, 0, 3, 0, offsetof(struct delete_acls_response_delete_acls_filter_result, error_code), 3, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 0, 1, offsetof(struct delete_acls_response_delete_acls_filter_result, error_message), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 2, offsetof(struct delete_acls_response_delete_acls_filter_result, matching_acls), 1, &delete_acls_response_prog_6},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog delete_acls_response_prog_7 = {delete_acls_response_ops_7, &delete_acls_response_delete_acls_filter_result_shape, NULL, NULL, 0, 0, 5, false};
_Static_assert(sizeof(struct delete_acls_response_delete_acls_filter_result) <= WIRE_MEM_PER_BYTE * 5, "WIRE_MEM_PER_BYTE");
static const struct wire_op delete_acls_response_ops_8[] = {
    {OP_4, 0, 5, 0, offsetof(struct delete_acls_response, throttle_time_ms), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 1, offsetof(struct delete_acls_response, filter_results), 1, &delete_acls_response_prog_7},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog delete_acls_response_prog_8 = {delete_acls_response_ops_8, &delete_acls_response_shape, NULL, NULL, 0, 0, 6, false};
static const struct wire_prog *const delete_acls_response_progs[] = {&delete_acls_response_prog_2, &delete_acls_response_prog_5, &delete_acls_response_prog_8, &delete_acls_response_prog_8, };

const struct wire_msg delete_acls_response_wire = {
    .name = "DeleteAclsResponse",
    .room = WIRE_CLIENTS,
    .kind = WIRE_RESPONSE,
    .api_key = 31,
    .min_version = 0,
    .max_version = 3,
    .flexible_version = 2,
    .removed_version = 0,
    .is_dead = false,
    .is_unstable = false,
    .shape = &delete_acls_response_shape,
    .progs = delete_acls_response_progs,
};

/* ---- DeleteGroupsResponse ---- */

static const struct delete_groups_response_deletable_group_result delete_groups_response_deletable_group_result_default = {
    .group_id = {(const uint8_t *)"", 0},
};
static const struct wire_field delete_groups_response_deletable_group_result_fields[] = {
    {"groupId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct delete_groups_response_deletable_group_result, group_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct delete_groups_response_deletable_group_result, error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorMessage", WIRE_STRING, 0, 0, 1, -1, offsetof(struct delete_groups_response_deletable_group_result, error_message), {3, 32767}, {3, 32767}, {0, -1}, NULL},
};
const struct wire_shape delete_groups_response_deletable_group_result_shape = {"DeletableGroupResult", sizeof(struct delete_groups_response_deletable_group_result), 3, delete_groups_response_deletable_group_result_fields, &delete_groups_response_deletable_group_result_default};

static const struct delete_groups_response delete_groups_response_default = {
};
static const struct wire_field delete_groups_response_fields[] = {
    {"throttleTimeMs", WIRE_INT32, 0, 0, 0, -1, offsetof(struct delete_groups_response, throttle_time_ms), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"results", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct delete_groups_response, results), {0, 32767}, {0, -1}, {0, -1}, &delete_groups_response_deletable_group_result_shape},
};
static const struct wire_shape delete_groups_response_shape = {"DeleteGroupsResponse", sizeof(struct delete_groups_response), 2, delete_groups_response_fields, &delete_groups_response_default};

static const struct wire_op delete_groups_response_ops_0[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct delete_groups_response_deletable_group_result, group_id), 2, NULL},
    {OP_2, 0, 2, 1, offsetof(struct delete_groups_response_deletable_group_result, error_code), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog delete_groups_response_prog_0 = {delete_groups_response_ops_0, &delete_groups_response_deletable_group_result_shape, NULL, NULL, 0, 0, 4, false};
_Static_assert(sizeof(struct delete_groups_response_deletable_group_result) <= WIRE_MEM_PER_BYTE * 4, "WIRE_MEM_PER_BYTE");
static const struct wire_op delete_groups_response_ops_1[] = {
    {OP_4, 0, 8, 0, offsetof(struct delete_groups_response, throttle_time_ms), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 0, 1, offsetof(struct delete_groups_response, results), 0, &delete_groups_response_prog_0},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog delete_groups_response_prog_1 = {delete_groups_response_ops_1, &delete_groups_response_shape, NULL, NULL, 0, 0, 8, false};
static const struct wire_op delete_groups_response_ops_2[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct delete_groups_response_deletable_group_result, group_id), 3, NULL},
    {OP_2, 0, 3, 1, offsetof(struct delete_groups_response_deletable_group_result, error_code), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog delete_groups_response_prog_2 = {delete_groups_response_ops_2, &delete_groups_response_deletable_group_result_shape, NULL, NULL, 0, 0, 4, false};
_Static_assert(sizeof(struct delete_groups_response_deletable_group_result) <= WIRE_MEM_PER_BYTE * 4, "WIRE_MEM_PER_BYTE");
static const struct wire_op delete_groups_response_ops_3[] = {
    {OP_4, 0, 5, 0, offsetof(struct delete_groups_response, throttle_time_ms), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 1, offsetof(struct delete_groups_response, results), 1, &delete_groups_response_prog_2},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog delete_groups_response_prog_3 = {delete_groups_response_ops_3, &delete_groups_response_shape, NULL, NULL, 0, 0, 6, false};
static const struct wire_op delete_groups_response_ops_4[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct delete_groups_response_deletable_group_result, group_id), 4, NULL},
    {OP_2, 0, 3, 1, offsetof(struct delete_groups_response_deletable_group_result, error_code), 2, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 0, 2, offsetof(struct delete_groups_response_deletable_group_result, error_message), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog delete_groups_response_prog_4 = {delete_groups_response_ops_4, &delete_groups_response_deletable_group_result_shape, NULL, NULL, 0, 0, 5, false};
_Static_assert(sizeof(struct delete_groups_response_deletable_group_result) <= WIRE_MEM_PER_BYTE * 5, "WIRE_MEM_PER_BYTE");
static const struct wire_op delete_groups_response_ops_5[] = {
    {OP_4, 0, 5, 0, offsetof(struct delete_groups_response, throttle_time_ms), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 1, offsetof(struct delete_groups_response, results), 1, &delete_groups_response_prog_4},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog delete_groups_response_prog_5 = {delete_groups_response_ops_5, &delete_groups_response_shape, NULL, NULL, 0, 0, 6, false};
static const struct wire_prog *const delete_groups_response_progs[] = {&delete_groups_response_prog_1, &delete_groups_response_prog_1, &delete_groups_response_prog_3, &delete_groups_response_prog_5, };

const struct wire_msg delete_groups_response_wire = {
    .name = "DeleteGroupsResponse",
    .room = WIRE_CLIENTS,
    .kind = WIRE_RESPONSE,
    .api_key = 42,
    .min_version = 0,
    .max_version = 3,
    .flexible_version = 2,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &delete_groups_response_shape,
    .progs = delete_groups_response_progs,
};

/* ---- DeleteRecordsResponse ---- */

static const struct delete_records_response_delete_records_partition_result delete_records_response_delete_records_partition_result_default = {
};
static const struct wire_field delete_records_response_delete_records_partition_result_fields[] = {
    {"partitionIndex", WIRE_INT32, 0, 0, 0, -1, offsetof(struct delete_records_response_delete_records_partition_result, partition_index), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"lowWatermark", WIRE_INT64, 0, 0, 0, -1, offsetof(struct delete_records_response_delete_records_partition_result, low_watermark), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct delete_records_response_delete_records_partition_result, error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape delete_records_response_delete_records_partition_result_shape = {"DeleteRecordsPartitionResult", sizeof(struct delete_records_response_delete_records_partition_result), 3, delete_records_response_delete_records_partition_result_fields, &delete_records_response_delete_records_partition_result_default};

static const struct delete_records_response_delete_records_topic_result delete_records_response_delete_records_topic_result_default = {
    .name = {(const uint8_t *)"", 0},
};
static const struct wire_field delete_records_response_delete_records_topic_result_fields[] = {
    {"name", WIRE_STRING, 0, 0, 0, -1, offsetof(struct delete_records_response_delete_records_topic_result, name), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"partitions", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct delete_records_response_delete_records_topic_result, partitions), {0, 32767}, {0, -1}, {0, -1}, &delete_records_response_delete_records_partition_result_shape},
};
const struct wire_shape delete_records_response_delete_records_topic_result_shape = {"DeleteRecordsTopicResult", sizeof(struct delete_records_response_delete_records_topic_result), 2, delete_records_response_delete_records_topic_result_fields, &delete_records_response_delete_records_topic_result_default};

static const struct delete_records_response delete_records_response_default = {
};
static const struct wire_field delete_records_response_fields[] = {
    {"throttleTimeMs", WIRE_INT32, 0, 0, 0, -1, offsetof(struct delete_records_response, throttle_time_ms), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"topics", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct delete_records_response, topics), {0, 32767}, {0, -1}, {0, -1}, &delete_records_response_delete_records_topic_result_shape},
};
static const struct wire_shape delete_records_response_shape = {"DeleteRecordsResponse", sizeof(struct delete_records_response), 2, delete_records_response_fields, &delete_records_response_default};

static const struct wire_op delete_records_response_ops_0[] = {
    {OP_4, 0, 14, 0, offsetof(struct delete_records_response_delete_records_partition_result, partition_index), 10, NULL},
    {OP_8, 0, 0, 1, offsetof(struct delete_records_response_delete_records_partition_result, low_watermark), 2, NULL},
    {OP_2, 0, 0, 2, offsetof(struct delete_records_response_delete_records_partition_result, error_code), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog delete_records_response_prog_0 = {delete_records_response_ops_0, &delete_records_response_delete_records_partition_result_shape, NULL, NULL, 0, 0, 14, false};
_Static_assert(sizeof(struct delete_records_response_delete_records_partition_result) <= WIRE_MEM_PER_BYTE * 14, "WIRE_MEM_PER_BYTE");
static const struct wire_op delete_records_response_ops_1[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct delete_records_response_delete_records_topic_result, name), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 4, 1, offsetof(struct delete_records_response_delete_records_topic_result, partitions), 0, &delete_records_response_prog_0},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog delete_records_response_prog_1 = {delete_records_response_ops_1, &delete_records_response_delete_records_topic_result_shape, NULL, NULL, 0, 0, 6, false};
_Static_assert(sizeof(struct delete_records_response_delete_records_topic_result) <= WIRE_MEM_PER_BYTE * 6, "WIRE_MEM_PER_BYTE");
static const struct wire_op delete_records_response_ops_2[] = {
    {OP_4, 0, 8, 0, offsetof(struct delete_records_response, throttle_time_ms), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 0, 1, offsetof(struct delete_records_response, topics), 0, &delete_records_response_prog_1},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog delete_records_response_prog_2 = {delete_records_response_ops_2, &delete_records_response_shape, NULL, NULL, 0, 0, 8, false};
static const struct wire_op delete_records_response_ops_3[] = {
    {OP_4, 0, 15, 0, offsetof(struct delete_records_response_delete_records_partition_result, partition_index), 11, NULL},
    {OP_8, 0, 0, 1, offsetof(struct delete_records_response_delete_records_partition_result, low_watermark), 3, NULL},
    {OP_2, 0, 0, 2, offsetof(struct delete_records_response_delete_records_partition_result, error_code), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog delete_records_response_prog_3 = {delete_records_response_ops_3, &delete_records_response_delete_records_partition_result_shape, NULL, NULL, 0, 0, 15, false};
_Static_assert(sizeof(struct delete_records_response_delete_records_partition_result) <= WIRE_MEM_PER_BYTE * 15, "WIRE_MEM_PER_BYTE");
static const struct wire_op delete_records_response_ops_4[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct delete_records_response_delete_records_topic_result, name), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 1, offsetof(struct delete_records_response_delete_records_topic_result, partitions), 1, &delete_records_response_prog_3},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog delete_records_response_prog_4 = {delete_records_response_ops_4, &delete_records_response_delete_records_topic_result_shape, NULL, NULL, 0, 0, 3, false};
_Static_assert(sizeof(struct delete_records_response_delete_records_topic_result) <= WIRE_MEM_PER_BYTE * 3, "WIRE_MEM_PER_BYTE");
static const struct wire_op delete_records_response_ops_5[] = {
    {OP_4, 0, 5, 0, offsetof(struct delete_records_response, throttle_time_ms), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 1, offsetof(struct delete_records_response, topics), 1, &delete_records_response_prog_4},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog delete_records_response_prog_5 = {delete_records_response_ops_5, &delete_records_response_shape, NULL, NULL, 0, 0, 6, false};
static const struct wire_prog *const delete_records_response_progs[] = {&delete_records_response_prog_2, &delete_records_response_prog_2, &delete_records_response_prog_5, };

const struct wire_msg delete_records_response_wire = {
    .name = "DeleteRecordsResponse",
    .room = WIRE_CLIENTS,
    .kind = WIRE_RESPONSE,
    .api_key = 21,
    .min_version = 0,
    .max_version = 2,
    .flexible_version = 2,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &delete_records_response_shape,
    .progs = delete_records_response_progs,
};

/* ---- DeleteShareGroupOffsetsResponse ---- */

static const struct delete_share_group_offsets_response_delete_share_group_offsets_response_topic delete_share_group_offsets_response_delete_share_group_offsets_response_topic_default = {
    .topic_name = {(const uint8_t *)"", 0},
};
static const struct wire_field delete_share_group_offsets_response_delete_share_group_offsets_response_topic_fields[] = {
    {"topicName", WIRE_STRING, 0, 0, 0, -1, offsetof(struct delete_share_group_offsets_response_delete_share_group_offsets_response_topic, topic_name), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"topicId", WIRE_UUID, 0, 0, 0, -1, offsetof(struct delete_share_group_offsets_response_delete_share_group_offsets_response_topic, topic_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct delete_share_group_offsets_response_delete_share_group_offsets_response_topic, error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorMessage", WIRE_STRING, 0, 0, 0, -1, offsetof(struct delete_share_group_offsets_response_delete_share_group_offsets_response_topic, error_message), {0, 32767}, {0, 32767}, {0, -1}, NULL},
};
const struct wire_shape delete_share_group_offsets_response_delete_share_group_offsets_response_topic_shape = {"DeleteShareGroupOffsetsResponseTopic", sizeof(struct delete_share_group_offsets_response_delete_share_group_offsets_response_topic), 4, delete_share_group_offsets_response_delete_share_group_offsets_response_topic_fields, &delete_share_group_offsets_response_delete_share_group_offsets_response_topic_default};

static const struct delete_share_group_offsets_response delete_share_group_offsets_response_default = {
};
static const struct wire_field delete_share_group_offsets_response_fields[] = {
    {"throttleTimeMs", WIRE_INT32, 0, 0, 0, -1, offsetof(struct delete_share_group_offsets_response, throttle_time_ms), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct delete_share_group_offsets_response, error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorMessage", WIRE_STRING, 0, 0, 0, -1, offsetof(struct delete_share_group_offsets_response, error_message), {0, 32767}, {0, 32767}, {0, -1}, NULL},
    {"responses", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct delete_share_group_offsets_response, responses), {0, 32767}, {0, -1}, {0, -1}, &delete_share_group_offsets_response_delete_share_group_offsets_response_topic_shape},
};
static const struct wire_shape delete_share_group_offsets_response_shape = {"DeleteShareGroupOffsetsResponse", sizeof(struct delete_share_group_offsets_response), 4, delete_share_group_offsets_response_fields, &delete_share_group_offsets_response_default};

static const struct wire_op delete_share_group_offsets_response_ops_0[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct delete_share_group_offsets_response_delete_share_group_offsets_response_topic, topic_name), 20, NULL},
    {OP_16, 0, 19, 1, offsetof(struct delete_share_group_offsets_response_delete_share_group_offsets_response_topic, topic_id), 4, NULL},
    {OP_2, 0, 0, 2, offsetof(struct delete_share_group_offsets_response_delete_share_group_offsets_response_topic, error_code), 2, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 0, 3, offsetof(struct delete_share_group_offsets_response_delete_share_group_offsets_response_topic, error_message), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog delete_share_group_offsets_response_prog_0 = {delete_share_group_offsets_response_ops_0, &delete_share_group_offsets_response_delete_share_group_offsets_response_topic_shape, NULL, NULL, 0, 0, 21, false};
_Static_assert(sizeof(struct delete_share_group_offsets_response_delete_share_group_offsets_response_topic) <= WIRE_MEM_PER_BYTE * 21, "WIRE_MEM_PER_BYTE");
static const struct wire_op delete_share_group_offsets_response_ops_1[] = {
    {OP_4, 0, 7, 0, offsetof(struct delete_share_group_offsets_response, throttle_time_ms), 5, NULL},
    {OP_2, 0, 0, 1, offsetof(struct delete_share_group_offsets_response, error_code), 3, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 0, 2, offsetof(struct delete_share_group_offsets_response, error_message), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 3, offsetof(struct delete_share_group_offsets_response, responses), 1, &delete_share_group_offsets_response_prog_0},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog delete_share_group_offsets_response_prog_1 = {delete_share_group_offsets_response_ops_1, &delete_share_group_offsets_response_shape, NULL, NULL, 0, 0, 9, false};
static const struct wire_prog *const delete_share_group_offsets_response_progs[] = {&delete_share_group_offsets_response_prog_1, };

const struct wire_msg delete_share_group_offsets_response_wire = {
    .name = "DeleteShareGroupOffsetsResponse",
    .room = WIRE_CLIENTS,
    .kind = WIRE_RESPONSE,
    .api_key = 92,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &delete_share_group_offsets_response_shape,
    .progs = delete_share_group_offsets_response_progs,
};

/* ---- DeleteShareGroupStateResponse ---- */

static const struct delete_share_group_state_response_partition_result delete_share_group_state_response_partition_result_default = {
};
static const struct wire_field delete_share_group_state_response_partition_result_fields[] = {
    {"partition", WIRE_INT32, 0, 0, 0, -1, offsetof(struct delete_share_group_state_response_partition_result, partition), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct delete_share_group_state_response_partition_result, error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorMessage", WIRE_STRING, 0, 0, 0, -1, offsetof(struct delete_share_group_state_response_partition_result, error_message), {0, 32767}, {0, 32767}, {0, -1}, NULL},
};
const struct wire_shape delete_share_group_state_response_partition_result_shape = {"PartitionResult", sizeof(struct delete_share_group_state_response_partition_result), 3, delete_share_group_state_response_partition_result_fields, &delete_share_group_state_response_partition_result_default};

static const struct delete_share_group_state_response_delete_state_result delete_share_group_state_response_delete_state_result_default = {
};
static const struct wire_field delete_share_group_state_response_delete_state_result_fields[] = {
    {"topicId", WIRE_UUID, 0, 0, 0, -1, offsetof(struct delete_share_group_state_response_delete_state_result, topic_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"partitions", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct delete_share_group_state_response_delete_state_result, partitions), {0, 32767}, {0, -1}, {0, -1}, &delete_share_group_state_response_partition_result_shape},
};
const struct wire_shape delete_share_group_state_response_delete_state_result_shape = {"DeleteStateResult", sizeof(struct delete_share_group_state_response_delete_state_result), 2, delete_share_group_state_response_delete_state_result_fields, &delete_share_group_state_response_delete_state_result_default};

static const struct delete_share_group_state_response delete_share_group_state_response_default = {
};
static const struct wire_field delete_share_group_state_response_fields[] = {
    {"results", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct delete_share_group_state_response, results), {0, 32767}, {0, -1}, {0, -1}, &delete_share_group_state_response_delete_state_result_shape},
};
static const struct wire_shape delete_share_group_state_response_shape = {"DeleteShareGroupStateResponse", sizeof(struct delete_share_group_state_response), 1, delete_share_group_state_response_fields, &delete_share_group_state_response_default};

static const struct wire_op delete_share_group_state_response_ops_0[] = {
    {OP_4, 0, 7, 0, offsetof(struct delete_share_group_state_response_partition_result, partition), 4, NULL},
    {OP_2, 0, 0, 1, offsetof(struct delete_share_group_state_response_partition_result, error_code), 2, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 0, 2, offsetof(struct delete_share_group_state_response_partition_result, error_message), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog delete_share_group_state_response_prog_0 = {delete_share_group_state_response_ops_0, &delete_share_group_state_response_partition_result_shape, NULL, NULL, 0, 0, 8, false};
_Static_assert(sizeof(struct delete_share_group_state_response_partition_result) <= WIRE_MEM_PER_BYTE * 8, "WIRE_MEM_PER_BYTE");
static const struct wire_op delete_share_group_state_response_ops_1[] = {
    {OP_16, 0, 17, 0, offsetof(struct delete_share_group_state_response_delete_state_result, topic_id), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 1, offsetof(struct delete_share_group_state_response_delete_state_result, partitions), 1, &delete_share_group_state_response_prog_0},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog delete_share_group_state_response_prog_1 = {delete_share_group_state_response_ops_1, &delete_share_group_state_response_delete_state_result_shape, NULL, NULL, 0, 0, 18, false};
_Static_assert(sizeof(struct delete_share_group_state_response_delete_state_result) <= WIRE_MEM_PER_BYTE * 18, "WIRE_MEM_PER_BYTE");
static const struct wire_op delete_share_group_state_response_ops_2[] = {
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 0, offsetof(struct delete_share_group_state_response, results), 1, &delete_share_group_state_response_prog_1},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog delete_share_group_state_response_prog_2 = {delete_share_group_state_response_ops_2, &delete_share_group_state_response_shape, NULL, NULL, 0, 0, 2, false};
static const struct wire_prog *const delete_share_group_state_response_progs[] = {&delete_share_group_state_response_prog_2, };

const struct wire_msg delete_share_group_state_response_wire = {
    .name = "DeleteShareGroupStateResponse",
    .room = WIRE_CLIENTS,
    .kind = WIRE_RESPONSE,
    .api_key = 86,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &delete_share_group_state_response_shape,
    .progs = delete_share_group_state_response_progs,
};

/* ---- DeleteTopicsResponse ---- */

static const struct delete_topics_response_deletable_topic_result delete_topics_response_deletable_topic_result_default = {
    .name = {(const uint8_t *)"", 0},
};
static const struct wire_field delete_topics_response_deletable_topic_result_fields[] = {
    {"name", WIRE_STRING, 0, 0, 0, -1, offsetof(struct delete_topics_response_deletable_topic_result, name), {0, 32767}, {6, 32767}, {0, -1}, NULL},
    {"topicId", WIRE_UUID, 0, 0, 1, -1, offsetof(struct delete_topics_response_deletable_topic_result, topic_id), {6, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct delete_topics_response_deletable_topic_result, error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorMessage", WIRE_STRING, 0, 0, 1, -1, offsetof(struct delete_topics_response_deletable_topic_result, error_message), {5, 32767}, {5, 32767}, {0, -1}, NULL},
};
const struct wire_shape delete_topics_response_deletable_topic_result_shape = {"DeletableTopicResult", sizeof(struct delete_topics_response_deletable_topic_result), 4, delete_topics_response_deletable_topic_result_fields, &delete_topics_response_deletable_topic_result_default};

static const struct delete_topics_response delete_topics_response_default = {
};
static const struct wire_field delete_topics_response_fields[] = {
    {"throttleTimeMs", WIRE_INT32, 0, 0, 1, -1, offsetof(struct delete_topics_response, throttle_time_ms), {1, 32767}, {0, -1}, {0, -1}, NULL},
    {"responses", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct delete_topics_response, responses), {0, 32767}, {0, -1}, {0, -1}, &delete_topics_response_deletable_topic_result_shape},
};
static const struct wire_shape delete_topics_response_shape = {"DeleteTopicsResponse", sizeof(struct delete_topics_response), 2, delete_topics_response_fields, &delete_topics_response_default};

static const struct wire_op delete_topics_response_ops_0[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct delete_topics_response_deletable_topic_result, name), 2, NULL},
    {OP_2, 0, 2, 2, offsetof(struct delete_topics_response_deletable_topic_result, error_code), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog delete_topics_response_prog_0 = {delete_topics_response_ops_0, &delete_topics_response_deletable_topic_result_shape, NULL, NULL, 0, 0, 4, false};
_Static_assert(sizeof(struct delete_topics_response_deletable_topic_result) <= WIRE_MEM_PER_BYTE * 4, "WIRE_MEM_PER_BYTE");
static const struct wire_op delete_topics_response_ops_1[] = {
    {OP_ARRAY_STRUCT, 0, 4, 1, offsetof(struct delete_topics_response, responses), 0, &delete_topics_response_prog_0},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog delete_topics_response_prog_1 = {delete_topics_response_ops_1, &delete_topics_response_shape, NULL, NULL, 0, 0, 4, false};
static const struct wire_op delete_topics_response_ops_2[] = {
    {OP_4, 0, 8, 0, offsetof(struct delete_topics_response, throttle_time_ms), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 0, 1, offsetof(struct delete_topics_response, responses), 0, &delete_topics_response_prog_0},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog delete_topics_response_prog_2 = {delete_topics_response_ops_2, &delete_topics_response_shape, NULL, NULL, 0, 0, 8, false};
static const struct wire_op delete_topics_response_ops_3[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct delete_topics_response_deletable_topic_result, name), 3, NULL},
    {OP_2, 0, 3, 2, offsetof(struct delete_topics_response_deletable_topic_result, error_code), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog delete_topics_response_prog_3 = {delete_topics_response_ops_3, &delete_topics_response_deletable_topic_result_shape, NULL, NULL, 0, 0, 4, false};
_Static_assert(sizeof(struct delete_topics_response_deletable_topic_result) <= WIRE_MEM_PER_BYTE * 4, "WIRE_MEM_PER_BYTE");
static const struct wire_op delete_topics_response_ops_4[] = {
    {OP_4, 0, 5, 0, offsetof(struct delete_topics_response, throttle_time_ms), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 1, offsetof(struct delete_topics_response, responses), 1, &delete_topics_response_prog_3},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog delete_topics_response_prog_4 = {delete_topics_response_ops_4, &delete_topics_response_shape, NULL, NULL, 0, 0, 6, false};
static const struct wire_op delete_topics_response_ops_5[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct delete_topics_response_deletable_topic_result, name), 4, NULL},
    {OP_2, 0, 3, 2, offsetof(struct delete_topics_response_deletable_topic_result, error_code), 2, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 0, 3, offsetof(struct delete_topics_response_deletable_topic_result, error_message), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog delete_topics_response_prog_5 = {delete_topics_response_ops_5, &delete_topics_response_deletable_topic_result_shape, NULL, NULL, 0, 0, 5, false};
_Static_assert(sizeof(struct delete_topics_response_deletable_topic_result) <= WIRE_MEM_PER_BYTE * 5, "WIRE_MEM_PER_BYTE");
static const struct wire_op delete_topics_response_ops_6[] = {
    {OP_4, 0, 5, 0, offsetof(struct delete_topics_response, throttle_time_ms), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 1, offsetof(struct delete_topics_response, responses), 1, &delete_topics_response_prog_5},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog delete_topics_response_prog_6 = {delete_topics_response_ops_6, &delete_topics_response_shape, NULL, NULL, 0, 0, 6, false};
static const struct wire_op delete_topics_response_ops_7[] = {
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 0, offsetof(struct delete_topics_response_deletable_topic_result, name), 20, NULL},
    {OP_16, 0, 19, 1, offsetof(struct delete_topics_response_deletable_topic_result, topic_id), 4, NULL},
    {OP_2, 0, 0, 2, offsetof(struct delete_topics_response_deletable_topic_result, error_code), 2, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 0, 3, offsetof(struct delete_topics_response_deletable_topic_result, error_message), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog delete_topics_response_prog_7 = {delete_topics_response_ops_7, &delete_topics_response_deletable_topic_result_shape, NULL, NULL, 0, 0, 21, false};
_Static_assert(sizeof(struct delete_topics_response_deletable_topic_result) <= WIRE_MEM_PER_BYTE * 21, "WIRE_MEM_PER_BYTE");
static const struct wire_op delete_topics_response_ops_8[] = {
    {OP_4, 0, 5, 0, offsetof(struct delete_topics_response, throttle_time_ms), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 1, offsetof(struct delete_topics_response, responses), 1, &delete_topics_response_prog_7},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog delete_topics_response_prog_8 = {delete_topics_response_ops_8, &delete_topics_response_shape, NULL, NULL, 0, 0, 6, false};
static const struct wire_prog *const delete_topics_response_progs[] = {&delete_topics_response_prog_1, &delete_topics_response_prog_2, &delete_topics_response_prog_2, &delete_topics_response_prog_2, &delete_topics_response_prog_4, &delete_topics_response_prog_6, &delete_topics_response_prog_8, };

const struct wire_msg delete_topics_response_wire = {
    .name = "DeleteTopicsResponse",
    .room = WIRE_CLIENTS,
    .kind = WIRE_RESPONSE,
    .api_key = 20,
    .min_version = 0,
    .max_version = 6,
    .flexible_version = 4,
    .removed_version = 0,
    .is_dead = false,
    .is_unstable = false,
    .shape = &delete_topics_response_shape,
    .progs = delete_topics_response_progs,
};

/* ---- DescribeAclsResponse ---- */

static const struct describe_acls_response_acl_description describe_acls_response_acl_description_default = {
    .principal = {(const uint8_t *)"", 0},
    .host = {(const uint8_t *)"", 0},
};
static const struct wire_field describe_acls_response_acl_description_fields[] = {
    {"principal", WIRE_STRING, 0, 0, 0, -1, offsetof(struct describe_acls_response_acl_description, principal), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"host", WIRE_STRING, 0, 0, 0, -1, offsetof(struct describe_acls_response_acl_description, host), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"operation", WIRE_INT8, 0, 0, 0, -1, offsetof(struct describe_acls_response_acl_description, operation), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"permissionType", WIRE_INT8, 0, 0, 0, -1, offsetof(struct describe_acls_response_acl_description, permission_type), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape describe_acls_response_acl_description_shape = {"AclDescription", sizeof(struct describe_acls_response_acl_description), 4, describe_acls_response_acl_description_fields, &describe_acls_response_acl_description_default};

static const struct describe_acls_response_describe_acls_resource describe_acls_response_describe_acls_resource_default = {
    .resource_name = {(const uint8_t *)"", 0},
    .pattern_type = 3,
};
static const struct wire_field describe_acls_response_describe_acls_resource_fields[] = {
    {"resourceType", WIRE_INT8, 0, 0, 0, -1, offsetof(struct describe_acls_response_describe_acls_resource, resource_type), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"resourceName", WIRE_STRING, 0, 0, 0, -1, offsetof(struct describe_acls_response_describe_acls_resource, resource_name), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"patternType", WIRE_INT8, 0, 0, 0, -1, offsetof(struct describe_acls_response_describe_acls_resource, pattern_type), {1, 32767}, {0, -1}, {0, -1}, NULL},
    {"acls", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct describe_acls_response_describe_acls_resource, acls), {0, 32767}, {0, -1}, {0, -1}, &describe_acls_response_acl_description_shape},
};
const struct wire_shape describe_acls_response_describe_acls_resource_shape = {"DescribeAclsResource", sizeof(struct describe_acls_response_describe_acls_resource), 4, describe_acls_response_describe_acls_resource_fields, &describe_acls_response_describe_acls_resource_default};

static const struct describe_acls_response describe_acls_response_default = {
    .error_message = {(const uint8_t *)"", 0},
};
static const struct wire_field describe_acls_response_fields[] = {
    {"throttleTimeMs", WIRE_INT32, 0, 0, 0, -1, offsetof(struct describe_acls_response, throttle_time_ms), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct describe_acls_response, error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorMessage", WIRE_STRING, 0, 0, 0, -1, offsetof(struct describe_acls_response, error_message), {0, 32767}, {0, 32767}, {0, -1}, NULL},
    {"resources", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct describe_acls_response, resources), {0, 32767}, {0, -1}, {0, -1}, &describe_acls_response_describe_acls_resource_shape},
};
static const struct wire_shape describe_acls_response_shape = {"DescribeAclsResponse", sizeof(struct describe_acls_response), 4, describe_acls_response_fields, &describe_acls_response_default};

static const struct wire_op describe_acls_response_ops_0[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct describe_acls_response_acl_description, principal), 4, NULL},
    {OP_STRING, 0, 2, 1, offsetof(struct describe_acls_response_acl_description, host), 2, NULL},
    {OP_1, 0, 2, 2, offsetof(struct describe_acls_response_acl_description, operation), 1, NULL},
    {OP_1, 0, 0, 3, offsetof(struct describe_acls_response_acl_description, permission_type), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_acls_response_prog_0 = {describe_acls_response_ops_0, &describe_acls_response_acl_description_shape, NULL, NULL, 0, 0, 6, false};
_Static_assert(sizeof(struct describe_acls_response_acl_description) <= WIRE_MEM_PER_BYTE * 6, "WIRE_MEM_PER_BYTE");
static const struct wire_op describe_acls_response_ops_1[] = {
    {OP_1, 0, 3, 0, offsetof(struct describe_acls_response_describe_acls_resource, resource_type), 6, NULL},
    {OP_STRING, 0, 0, 1, offsetof(struct describe_acls_response_describe_acls_resource, resource_name), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 4, 3, offsetof(struct describe_acls_response_describe_acls_resource, acls), 0, &describe_acls_response_prog_0},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t describe_acls_response_absent_1[] = {2,};
static const struct wire_prog describe_acls_response_prog_1 = {describe_acls_response_ops_1, &describe_acls_response_describe_acls_resource_shape, NULL, describe_acls_response_absent_1, 0, 1, 7, true};
_Static_assert(sizeof(struct describe_acls_response_describe_acls_resource) <= WIRE_MEM_PER_BYTE * 7, "WIRE_MEM_PER_BYTE");
static const struct wire_op describe_acls_response_ops_2[] = {
    {OP_4, 0, 8, 0, offsetof(struct describe_acls_response, throttle_time_ms), 8, NULL},
    {OP_2, 0, 0, 1, offsetof(struct describe_acls_response, error_code), 6, NULL},
    {OP_STRING, 0 | OP_NULLABLE, 0, 2, offsetof(struct describe_acls_response, error_message), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 4, 3, offsetof(struct describe_acls_response, resources), 0, &describe_acls_response_prog_1},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_acls_response_prog_2 = {describe_acls_response_ops_2, &describe_acls_response_shape, NULL, NULL, 0, 0, 12, false};
static const struct wire_op describe_acls_response_ops_3[] = {
    {OP_1, 0, 3, 0, offsetof(struct describe_acls_response_describe_acls_resource, resource_type), 7, NULL},
    {OP_STRING, 0, 0, 1, offsetof(struct describe_acls_response_describe_acls_resource, resource_name), 5, NULL},
    {OP_1, 0, 5, 2, offsetof(struct describe_acls_response_describe_acls_resource, pattern_type), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 0, 3, offsetof(struct describe_acls_response_describe_acls_resource, acls), 0, &describe_acls_response_prog_0},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_acls_response_prog_3 = {describe_acls_response_ops_3, &describe_acls_response_describe_acls_resource_shape, NULL, NULL, 0, 0, 8, false};
_Static_assert(sizeof(struct describe_acls_response_describe_acls_resource) <= WIRE_MEM_PER_BYTE * 8, "WIRE_MEM_PER_BYTE");
static const struct wire_op describe_acls_response_ops_4[] = {
    {OP_4, 0, 8, 0, offsetof(struct describe_acls_response, throttle_time_ms), 8, NULL},
    {OP_2, 0, 0, 1, offsetof(struct describe_acls_response, error_code), 6, NULL},
    {OP_STRING, 0 | OP_NULLABLE, 0, 2, offsetof(struct describe_acls_response, error_message), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 4, 3, offsetof(struct describe_acls_response, resources), 0, &describe_acls_response_prog_3},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_acls_response_prog_4 = {describe_acls_response_ops_4, &describe_acls_response_shape, NULL, NULL, 0, 0, 12, false};
static const struct wire_op describe_acls_response_ops_5[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct describe_acls_response_acl_description, principal), 4, NULL},
    {OP_STRING, OP_COMPACT, 1, 1, offsetof(struct describe_acls_response_acl_description, host), 3, NULL},
    {OP_1, 0, 3, 2, offsetof(struct describe_acls_response_acl_description, operation), 2, NULL},
    {OP_1, 0, 0, 3, offsetof(struct describe_acls_response_acl_description, permission_type), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_acls_response_prog_5 = {describe_acls_response_ops_5, &describe_acls_response_acl_description_shape, NULL, NULL, 0, 0, 5, false};
_Static_assert(sizeof(struct describe_acls_response_acl_description) <= WIRE_MEM_PER_BYTE * 5, "WIRE_MEM_PER_BYTE");
static const struct wire_op describe_acls_response_ops_6[] = {
    {OP_1, 0, 2, 0, offsetof(struct describe_acls_response_describe_acls_resource, resource_type), 4, NULL},
    {OP_STRING, OP_COMPACT, 0, 1, offsetof(struct describe_acls_response_describe_acls_resource, resource_name), 3, NULL},
    {OP_1, 0, 2, 2, offsetof(struct describe_acls_response_describe_acls_resource, pattern_type), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 3, offsetof(struct describe_acls_response_describe_acls_resource, acls), 1, &describe_acls_response_prog_5},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_acls_response_prog_6 = {describe_acls_response_ops_6, &describe_acls_response_describe_acls_resource_shape, NULL, NULL, 0, 0, 5, false};
_Static_assert(sizeof(struct describe_acls_response_describe_acls_resource) <= WIRE_MEM_PER_BYTE * 5, "WIRE_MEM_PER_BYTE");
static const struct wire_op describe_acls_response_ops_7[] = {
    {OP_4, 0, 7, 0, offsetof(struct describe_acls_response, throttle_time_ms), 5, NULL},
    {OP_2, 0, 0, 1, offsetof(struct describe_acls_response, error_code), 3, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 0, 2, offsetof(struct describe_acls_response, error_message), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 3, offsetof(struct describe_acls_response, resources), 1, &describe_acls_response_prog_6},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_acls_response_prog_7 = {describe_acls_response_ops_7, &describe_acls_response_shape, NULL, NULL, 0, 0, 9, false};
static const struct wire_prog *const describe_acls_response_progs[] = {&describe_acls_response_prog_2, &describe_acls_response_prog_4, &describe_acls_response_prog_7, &describe_acls_response_prog_7, };

const struct wire_msg describe_acls_response_wire = {
    .name = "DescribeAclsResponse",
    .room = WIRE_CLIENTS,
    .kind = WIRE_RESPONSE,
    .api_key = 29,
    .min_version = 0,
    .max_version = 3,
    .flexible_version = 2,
    .removed_version = 0,
    .is_dead = false,
    .is_unstable = false,
    .shape = &describe_acls_response_shape,
    .progs = describe_acls_response_progs,
};

/* ---- DescribeClientQuotasResponse ---- */

static const struct describe_client_quotas_response_entity_data describe_client_quotas_response_entity_data_default = {
    .entity_type = {(const uint8_t *)"", 0},
    .entity_name = {(const uint8_t *)"", 0},
};
static const struct wire_field describe_client_quotas_response_entity_data_fields[] = {
    {"entityType", WIRE_STRING, 0, 0, 0, -1, offsetof(struct describe_client_quotas_response_entity_data, entity_type), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"entityName", WIRE_STRING, 0, 0, 0, -1, offsetof(struct describe_client_quotas_response_entity_data, entity_name), {0, 32767}, {0, 32767}, {0, -1}, NULL},
};
const struct wire_shape describe_client_quotas_response_entity_data_shape = {"EntityData", sizeof(struct describe_client_quotas_response_entity_data), 2, describe_client_quotas_response_entity_data_fields, &describe_client_quotas_response_entity_data_default};

static const struct describe_client_quotas_response_value_data describe_client_quotas_response_value_data_default = {
    .key = {(const uint8_t *)"", 0},
};
static const struct wire_field describe_client_quotas_response_value_data_fields[] = {
    {"key", WIRE_STRING, 0, 0, 0, -1, offsetof(struct describe_client_quotas_response_value_data, key), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"value", WIRE_FLOAT64, 0, 0, 0, -1, offsetof(struct describe_client_quotas_response_value_data, value_bits), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape describe_client_quotas_response_value_data_shape = {"ValueData", sizeof(struct describe_client_quotas_response_value_data), 2, describe_client_quotas_response_value_data_fields, &describe_client_quotas_response_value_data_default};

static const struct describe_client_quotas_response_entry_data describe_client_quotas_response_entry_data_default = {
};
static const struct wire_field describe_client_quotas_response_entry_data_fields[] = {
    {"entity", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct describe_client_quotas_response_entry_data, entity), {0, 32767}, {0, -1}, {0, -1}, &describe_client_quotas_response_entity_data_shape},
    {"values", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct describe_client_quotas_response_entry_data, values), {0, 32767}, {0, -1}, {0, -1}, &describe_client_quotas_response_value_data_shape},
};
const struct wire_shape describe_client_quotas_response_entry_data_shape = {"EntryData", sizeof(struct describe_client_quotas_response_entry_data), 2, describe_client_quotas_response_entry_data_fields, &describe_client_quotas_response_entry_data_default};

static const struct describe_client_quotas_response describe_client_quotas_response_default = {
    .error_message = {(const uint8_t *)"", 0},
};
static const struct wire_field describe_client_quotas_response_fields[] = {
    {"throttleTimeMs", WIRE_INT32, 0, 0, 0, -1, offsetof(struct describe_client_quotas_response, throttle_time_ms), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct describe_client_quotas_response, error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorMessage", WIRE_STRING, 0, 0, 0, -1, offsetof(struct describe_client_quotas_response, error_message), {0, 32767}, {0, 32767}, {0, -1}, NULL},
    {"entries", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct describe_client_quotas_response, entries), {0, 32767}, {0, 32767}, {0, -1}, &describe_client_quotas_response_entry_data_shape},
};
static const struct wire_shape describe_client_quotas_response_shape = {"DescribeClientQuotasResponse", sizeof(struct describe_client_quotas_response), 4, describe_client_quotas_response_fields, &describe_client_quotas_response_default};

static const struct wire_op describe_client_quotas_response_ops_0[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct describe_client_quotas_response_entity_data, entity_type), 2, NULL},
    {OP_STRING, 0 | OP_NULLABLE, 2, 1, offsetof(struct describe_client_quotas_response_entity_data, entity_name), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_client_quotas_response_prog_0 = {describe_client_quotas_response_ops_0, &describe_client_quotas_response_entity_data_shape, NULL, NULL, 0, 0, 4, false};
_Static_assert(sizeof(struct describe_client_quotas_response_entity_data) <= WIRE_MEM_PER_BYTE * 4, "WIRE_MEM_PER_BYTE");
static const struct wire_op describe_client_quotas_response_ops_1[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct describe_client_quotas_response_value_data, key), 8, NULL},
    {OP_8, 0, 8, 1, offsetof(struct describe_client_quotas_response_value_data, value_bits), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_client_quotas_response_prog_1 = {describe_client_quotas_response_ops_1, &describe_client_quotas_response_value_data_shape, NULL, NULL, 0, 0, 10, false};
_Static_assert(sizeof(struct describe_client_quotas_response_value_data) <= WIRE_MEM_PER_BYTE * 10, "WIRE_MEM_PER_BYTE");
static const struct wire_op describe_client_quotas_response_ops_2[] = {
    {OP_ARRAY_STRUCT, 0, 4, 0, offsetof(struct describe_client_quotas_response_entry_data, entity), 4, &describe_client_quotas_response_prog_0},
    {OP_ARRAY_STRUCT, 0, 4, 1, offsetof(struct describe_client_quotas_response_entry_data, values), 0, &describe_client_quotas_response_prog_1},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_client_quotas_response_prog_2 = {describe_client_quotas_response_ops_2, &describe_client_quotas_response_entry_data_shape, NULL, NULL, 0, 0, 8, false};
_Static_assert(sizeof(struct describe_client_quotas_response_entry_data) <= WIRE_MEM_PER_BYTE * 8, "WIRE_MEM_PER_BYTE");
static const struct wire_op describe_client_quotas_response_ops_3[] = {
    {OP_4, 0, 8, 0, offsetof(struct describe_client_quotas_response, throttle_time_ms), 8, NULL},
    {OP_2, 0, 0, 1, offsetof(struct describe_client_quotas_response, error_code), 6, NULL},
    {OP_STRING, 0 | OP_NULLABLE, 0, 2, offsetof(struct describe_client_quotas_response, error_message), 4, NULL},
    {OP_ARRAY_STRUCT, 0 | OP_NULLABLE, 4, 3, offsetof(struct describe_client_quotas_response, entries), 0, &describe_client_quotas_response_prog_2},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_client_quotas_response_prog_3 = {describe_client_quotas_response_ops_3, &describe_client_quotas_response_shape, NULL, NULL, 0, 0, 12, false};
static const struct wire_op describe_client_quotas_response_ops_4[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct describe_client_quotas_response_entity_data, entity_type), 2, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 1, offsetof(struct describe_client_quotas_response_entity_data, entity_name), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_client_quotas_response_prog_4 = {describe_client_quotas_response_ops_4, &describe_client_quotas_response_entity_data_shape, NULL, NULL, 0, 0, 3, false};
_Static_assert(sizeof(struct describe_client_quotas_response_entity_data) <= WIRE_MEM_PER_BYTE * 3, "WIRE_MEM_PER_BYTE");
static const struct wire_op describe_client_quotas_response_ops_5[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct describe_client_quotas_response_value_data, key), 9, NULL},
    {OP_8, 0, 9, 1, offsetof(struct describe_client_quotas_response_value_data, value_bits), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_client_quotas_response_prog_5 = {describe_client_quotas_response_ops_5, &describe_client_quotas_response_value_data_shape, NULL, NULL, 0, 0, 10, false};
_Static_assert(sizeof(struct describe_client_quotas_response_value_data) <= WIRE_MEM_PER_BYTE * 10, "WIRE_MEM_PER_BYTE");
static const struct wire_op describe_client_quotas_response_ops_6[] = {
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 0, offsetof(struct describe_client_quotas_response_entry_data, entity), 2, &describe_client_quotas_response_prog_4},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 1, offsetof(struct describe_client_quotas_response_entry_data, values), 1, &describe_client_quotas_response_prog_5},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_client_quotas_response_prog_6 = {describe_client_quotas_response_ops_6, &describe_client_quotas_response_entry_data_shape, NULL, NULL, 0, 0, 3, false};
_Static_assert(sizeof(struct describe_client_quotas_response_entry_data) <= WIRE_MEM_PER_BYTE * 3, "WIRE_MEM_PER_BYTE");
static const struct wire_op describe_client_quotas_response_ops_7[] = {
    {OP_4, 0, 7, 0, offsetof(struct describe_client_quotas_response, throttle_time_ms), 5, NULL},
    {OP_2, 0, 0, 1, offsetof(struct describe_client_quotas_response, error_code), 3, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 0, 2, offsetof(struct describe_client_quotas_response, error_message), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT | OP_NULLABLE, 1, 3, offsetof(struct describe_client_quotas_response, entries), 1, &describe_client_quotas_response_prog_6},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_client_quotas_response_prog_7 = {describe_client_quotas_response_ops_7, &describe_client_quotas_response_shape, NULL, NULL, 0, 0, 9, false};
static const struct wire_prog *const describe_client_quotas_response_progs[] = {&describe_client_quotas_response_prog_3, &describe_client_quotas_response_prog_7, };

const struct wire_msg describe_client_quotas_response_wire = {
    .name = "DescribeClientQuotasResponse",
    .room = WIRE_CLIENTS,
    .kind = WIRE_RESPONSE,
    .api_key = 48,
    .min_version = 0,
    .max_version = 1,
    .flexible_version = 1,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &describe_client_quotas_response_shape,
    .progs = describe_client_quotas_response_progs,
};

/* ---- DescribeClusterResponse ---- */

static const struct describe_cluster_response_describe_cluster_broker describe_cluster_response_describe_cluster_broker_default = {
    .host = {(const uint8_t *)"", 0},
};
static const struct wire_field describe_cluster_response_describe_cluster_broker_fields[] = {
    {"brokerId", WIRE_INT32, 0, 0, 0, -1, offsetof(struct describe_cluster_response_describe_cluster_broker, broker_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"host", WIRE_STRING, 0, 0, 0, -1, offsetof(struct describe_cluster_response_describe_cluster_broker, host), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"port", WIRE_INT32, 0, 0, 0, -1, offsetof(struct describe_cluster_response_describe_cluster_broker, port), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"rack", WIRE_STRING, 0, 0, 0, -1, offsetof(struct describe_cluster_response_describe_cluster_broker, rack), {0, 32767}, {0, 32767}, {0, -1}, NULL},
    {"isFenced", WIRE_BOOL, 0, 0, 0, -1, offsetof(struct describe_cluster_response_describe_cluster_broker, is_fenced), {2, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape describe_cluster_response_describe_cluster_broker_shape = {"DescribeClusterBroker", sizeof(struct describe_cluster_response_describe_cluster_broker), 5, describe_cluster_response_describe_cluster_broker_fields, &describe_cluster_response_describe_cluster_broker_default};

static const struct describe_cluster_response describe_cluster_response_default = {
    .endpoint_type = 1,
    .cluster_id = {(const uint8_t *)"", 0},
    .controller_id = -1,
    .cluster_authorized_operations = -2147483648,
};
static const struct wire_field describe_cluster_response_fields[] = {
    {"throttleTimeMs", WIRE_INT32, 0, 0, 0, -1, offsetof(struct describe_cluster_response, throttle_time_ms), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct describe_cluster_response, error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorMessage", WIRE_STRING, 0, 0, 0, -1, offsetof(struct describe_cluster_response, error_message), {0, 32767}, {0, 32767}, {0, -1}, NULL},
    {"endpointType", WIRE_INT8, 0, 0, 0, -1, offsetof(struct describe_cluster_response, endpoint_type), {1, 32767}, {0, -1}, {0, -1}, NULL},
    {"clusterId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct describe_cluster_response, cluster_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"controllerId", WIRE_INT32, 0, 0, 0, -1, offsetof(struct describe_cluster_response, controller_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"brokers", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct describe_cluster_response, brokers), {0, 32767}, {0, -1}, {0, -1}, &describe_cluster_response_describe_cluster_broker_shape},
    {"clusterAuthorizedOperations", WIRE_INT32, 0, 0, 0, -1, offsetof(struct describe_cluster_response, cluster_authorized_operations), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape describe_cluster_response_shape = {"DescribeClusterResponse", sizeof(struct describe_cluster_response), 8, describe_cluster_response_fields, &describe_cluster_response_default};

static const struct wire_op describe_cluster_response_ops_0[] = {
    {OP_4, 0, 5, 0, offsetof(struct describe_cluster_response_describe_cluster_broker, broker_id), 7, NULL},
    {OP_STRING, OP_COMPACT, 0, 1, offsetof(struct describe_cluster_response_describe_cluster_broker, host), 6, NULL},
    {OP_4, 0, 5, 2, offsetof(struct describe_cluster_response_describe_cluster_broker, port), 2, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 0, 3, offsetof(struct describe_cluster_response_describe_cluster_broker, rack), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t describe_cluster_response_absent_0[] = {4,};
static const struct wire_prog describe_cluster_response_prog_0 = {describe_cluster_response_ops_0, &describe_cluster_response_describe_cluster_broker_shape, NULL, describe_cluster_response_absent_0, 0, 1, 11, false};
_Static_assert(sizeof(struct describe_cluster_response_describe_cluster_broker) <= WIRE_MEM_PER_BYTE * 11, "WIRE_MEM_PER_BYTE");
static const struct wire_op describe_cluster_response_ops_1[] = {
    {OP_4, 0, 7, 0, offsetof(struct describe_cluster_response, throttle_time_ms), 14, NULL},
    {OP_2, 0, 0, 1, offsetof(struct describe_cluster_response, error_code), 12, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 0, 2, offsetof(struct describe_cluster_response, error_message), 11, NULL},
    {OP_STRING, OP_COMPACT, 1, 4, offsetof(struct describe_cluster_response, cluster_id), 10, NULL},
    {OP_4, 0, 5, 5, offsetof(struct describe_cluster_response, controller_id), 6, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 6, offsetof(struct describe_cluster_response, brokers), 5, &describe_cluster_response_prog_0},
    {OP_4, 0, 5, 7, offsetof(struct describe_cluster_response, cluster_authorized_operations), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t describe_cluster_response_absent_1[] = {3,};
static const struct wire_prog describe_cluster_response_prog_1 = {describe_cluster_response_ops_1, &describe_cluster_response_shape, NULL, describe_cluster_response_absent_1, 0, 1, 18, true};
static const struct wire_op describe_cluster_response_ops_2[] = {
    {OP_4, 0, 7, 0, offsetof(struct describe_cluster_response, throttle_time_ms), 15, NULL},
    {OP_2, 0, 0, 1, offsetof(struct describe_cluster_response, error_code), 13, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 0, 2, offsetof(struct describe_cluster_response, error_message), 12, NULL},
    {OP_1, 0, 2, 3, offsetof(struct describe_cluster_response, endpoint_type), 11, NULL},
    {OP_STRING, OP_COMPACT, 0, 4, offsetof(struct describe_cluster_response, cluster_id), 10, NULL},
    {OP_4, 0, 5, 5, offsetof(struct describe_cluster_response, controller_id), 6, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 6, offsetof(struct describe_cluster_response, brokers), 5, &describe_cluster_response_prog_0},
    {OP_4, 0, 5, 7, offsetof(struct describe_cluster_response, cluster_authorized_operations), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_cluster_response_prog_2 = {describe_cluster_response_ops_2, &describe_cluster_response_shape, NULL, NULL, 0, 0, 19, false};
static const struct wire_op describe_cluster_response_ops_3[] = {
    {OP_4, 0, 5, 0, offsetof(struct describe_cluster_response_describe_cluster_broker, broker_id), 8, NULL},
    {OP_STRING, OP_COMPACT, 0, 1, offsetof(struct describe_cluster_response_describe_cluster_broker, host), 7, NULL},
    {OP_4, 0, 5, 2, offsetof(struct describe_cluster_response_describe_cluster_broker, port), 3, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 0, 3, offsetof(struct describe_cluster_response_describe_cluster_broker, rack), 2, NULL},
    {OP_BOOL, 0, 2, 4, offsetof(struct describe_cluster_response_describe_cluster_broker, is_fenced), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_cluster_response_prog_3 = {describe_cluster_response_ops_3, &describe_cluster_response_describe_cluster_broker_shape, NULL, NULL, 0, 0, 12, false};
_Static_assert(sizeof(struct describe_cluster_response_describe_cluster_broker) <= WIRE_MEM_PER_BYTE * 12, "WIRE_MEM_PER_BYTE");
static const struct wire_op describe_cluster_response_ops_4[] = {
    {OP_4, 0, 7, 0, offsetof(struct describe_cluster_response, throttle_time_ms), 15, NULL},
    {OP_2, 0, 0, 1, offsetof(struct describe_cluster_response, error_code), 13, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 0, 2, offsetof(struct describe_cluster_response, error_message), 12, NULL},
    {OP_1, 0, 2, 3, offsetof(struct describe_cluster_response, endpoint_type), 11, NULL},
    {OP_STRING, OP_COMPACT, 0, 4, offsetof(struct describe_cluster_response, cluster_id), 10, NULL},
    {OP_4, 0, 5, 5, offsetof(struct describe_cluster_response, controller_id), 6, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 6, offsetof(struct describe_cluster_response, brokers), 5, &describe_cluster_response_prog_3},
    {OP_4, 0, 5, 7, offsetof(struct describe_cluster_response, cluster_authorized_operations), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_cluster_response_prog_4 = {describe_cluster_response_ops_4, &describe_cluster_response_shape, NULL, NULL, 0, 0, 19, false};
static const struct wire_prog *const describe_cluster_response_progs[] = {&describe_cluster_response_prog_1, &describe_cluster_response_prog_2, &describe_cluster_response_prog_4, };

const struct wire_msg describe_cluster_response_wire = {
    .name = "DescribeClusterResponse",
    .room = WIRE_CLIENTS,
    .kind = WIRE_RESPONSE,
    .api_key = 60,
    .min_version = 0,
    .max_version = 2,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &describe_cluster_response_shape,
    .progs = describe_cluster_response_progs,
};

/* ---- DescribeConfigsResponse ---- */

static const struct describe_configs_response_describe_configs_synonym describe_configs_response_describe_configs_synonym_default = {
    .name = {(const uint8_t *)"", 0},
    .value = {(const uint8_t *)"", 0},
};
static const struct wire_field describe_configs_response_describe_configs_synonym_fields[] = {
    {"name", WIRE_STRING, 0, 0, 0, -1, offsetof(struct describe_configs_response_describe_configs_synonym, name), {1, 32767}, {0, -1}, {0, -1}, NULL},
    {"value", WIRE_STRING, 0, 0, 0, -1, offsetof(struct describe_configs_response_describe_configs_synonym, value), {1, 32767}, {0, 32767}, {0, -1}, NULL},
    {"source", WIRE_INT8, 0, 0, 0, -1, offsetof(struct describe_configs_response_describe_configs_synonym, source), {1, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape describe_configs_response_describe_configs_synonym_shape = {"DescribeConfigsSynonym", sizeof(struct describe_configs_response_describe_configs_synonym), 3, describe_configs_response_describe_configs_synonym_fields, &describe_configs_response_describe_configs_synonym_default};

static const struct describe_configs_response_describe_configs_resource_result describe_configs_response_describe_configs_resource_result_default = {
    .name = {(const uint8_t *)"", 0},
    .value = {(const uint8_t *)"", 0},
    .config_source = -1,
    .documentation = {(const uint8_t *)"", 0},
};
static const struct wire_field describe_configs_response_describe_configs_resource_result_fields[] = {
    {"name", WIRE_STRING, 0, 0, 0, -1, offsetof(struct describe_configs_response_describe_configs_resource_result, name), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"value", WIRE_STRING, 0, 0, 0, -1, offsetof(struct describe_configs_response_describe_configs_resource_result, value), {0, 32767}, {0, 32767}, {0, -1}, NULL},
    {"readOnly", WIRE_BOOL, 0, 0, 0, -1, offsetof(struct describe_configs_response_describe_configs_resource_result, read_only), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"isDefault", WIRE_BOOL, 0, 0, 0, -1, offsetof(struct describe_configs_response_describe_configs_resource_result, is_default), {0, 0}, {0, -1}, {0, -1}, NULL},
    {"configSource", WIRE_INT8, 0, 0, 1, -1, offsetof(struct describe_configs_response_describe_configs_resource_result, config_source), {1, 32767}, {0, -1}, {0, -1}, NULL},
    {"isSensitive", WIRE_BOOL, 0, 0, 0, -1, offsetof(struct describe_configs_response_describe_configs_resource_result, is_sensitive), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"synonyms", WIRE_STRUCT, 1, 0, 1, -1, offsetof(struct describe_configs_response_describe_configs_resource_result, synonyms), {1, 32767}, {0, -1}, {0, -1}, &describe_configs_response_describe_configs_synonym_shape},
    {"configType", WIRE_INT8, 0, 0, 1, -1, offsetof(struct describe_configs_response_describe_configs_resource_result, config_type), {3, 32767}, {0, -1}, {0, -1}, NULL},
    {"documentation", WIRE_STRING, 0, 0, 1, -1, offsetof(struct describe_configs_response_describe_configs_resource_result, documentation), {3, 32767}, {0, 32767}, {0, -1}, NULL},
};
const struct wire_shape describe_configs_response_describe_configs_resource_result_shape = {"DescribeConfigsResourceResult", sizeof(struct describe_configs_response_describe_configs_resource_result), 9, describe_configs_response_describe_configs_resource_result_fields, &describe_configs_response_describe_configs_resource_result_default};

static const struct describe_configs_response_describe_configs_result describe_configs_response_describe_configs_result_default = {
    .error_message = {(const uint8_t *)"", 0},
    .resource_name = {(const uint8_t *)"", 0},
};
static const struct wire_field describe_configs_response_describe_configs_result_fields[] = {
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct describe_configs_response_describe_configs_result, error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorMessage", WIRE_STRING, 0, 0, 0, -1, offsetof(struct describe_configs_response_describe_configs_result, error_message), {0, 32767}, {0, 32767}, {0, -1}, NULL},
    {"resourceType", WIRE_INT8, 0, 0, 0, -1, offsetof(struct describe_configs_response_describe_configs_result, resource_type), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"resourceName", WIRE_STRING, 0, 0, 0, -1, offsetof(struct describe_configs_response_describe_configs_result, resource_name), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"configs", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct describe_configs_response_describe_configs_result, configs), {0, 32767}, {0, -1}, {0, -1}, &describe_configs_response_describe_configs_resource_result_shape},
};
const struct wire_shape describe_configs_response_describe_configs_result_shape = {"DescribeConfigsResult", sizeof(struct describe_configs_response_describe_configs_result), 5, describe_configs_response_describe_configs_result_fields, &describe_configs_response_describe_configs_result_default};

static const struct describe_configs_response describe_configs_response_default = {
};
static const struct wire_field describe_configs_response_fields[] = {
    {"throttleTimeMs", WIRE_INT32, 0, 0, 0, -1, offsetof(struct describe_configs_response, throttle_time_ms), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"results", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct describe_configs_response, results), {0, 32767}, {0, -1}, {0, -1}, &describe_configs_response_describe_configs_result_shape},
};
static const struct wire_shape describe_configs_response_shape = {"DescribeConfigsResponse", sizeof(struct describe_configs_response), 2, describe_configs_response_fields, &describe_configs_response_default};

static const struct wire_op describe_configs_response_ops_0[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct describe_configs_response_describe_configs_resource_result, name), 5, NULL},
    {OP_STRING, 0 | OP_NULLABLE, 2, 1, offsetof(struct describe_configs_response_describe_configs_resource_result, value), 3, NULL},
    {OP_BOOL, 0, 3, 2, offsetof(struct describe_configs_response_describe_configs_resource_result, read_only), 2, NULL},
    {OP_BOOL, 0, 0, 3, offsetof(struct describe_configs_response_describe_configs_resource_result, is_default), 1, NULL},
    {OP_BOOL, 0, 0, 5, offsetof(struct describe_configs_response_describe_configs_resource_result, is_sensitive), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_configs_response_prog_0 = {describe_configs_response_ops_0, &describe_configs_response_describe_configs_resource_result_shape, NULL, NULL, 0, 0, 7, true};
_Static_assert(sizeof(struct describe_configs_response_describe_configs_resource_result) <= WIRE_MEM_PER_BYTE * 7, "WIRE_MEM_PER_BYTE");
static const struct wire_op describe_configs_response_ops_1[] = {
    {OP_2, 0, 4, 0, offsetof(struct describe_configs_response_describe_configs_result, error_code), 9, NULL},
    {OP_STRING, 0 | OP_NULLABLE, 0, 1, offsetof(struct describe_configs_response_describe_configs_result, error_message), 7, NULL},
    {OP_1, 0, 3, 2, offsetof(struct describe_configs_response_describe_configs_result, resource_type), 6, NULL},
    {OP_STRING, 0, 0, 3, offsetof(struct describe_configs_response_describe_configs_result, resource_name), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 4, 4, offsetof(struct describe_configs_response_describe_configs_result, configs), 0, &describe_configs_response_prog_0},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_configs_response_prog_1 = {describe_configs_response_ops_1, &describe_configs_response_describe_configs_result_shape, NULL, NULL, 0, 0, 11, false};
_Static_assert(sizeof(struct describe_configs_response_describe_configs_result) <= WIRE_MEM_PER_BYTE * 11, "WIRE_MEM_PER_BYTE");
static const struct wire_op describe_configs_response_ops_2[] = {
    {OP_4, 0, 8, 0, offsetof(struct describe_configs_response, throttle_time_ms), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 0, 1, offsetof(struct describe_configs_response, results), 0, &describe_configs_response_prog_1},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_configs_response_prog_2 = {describe_configs_response_ops_2, &describe_configs_response_shape, NULL, NULL, 0, 0, 8, false};
static const struct wire_op describe_configs_response_ops_3[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct describe_configs_response_describe_configs_synonym, name), 3, NULL},
    {OP_STRING, 0 | OP_NULLABLE, 2, 1, offsetof(struct describe_configs_response_describe_configs_synonym, value), 1, NULL},
    {OP_1, 0, 1, 2, offsetof(struct describe_configs_response_describe_configs_synonym, source), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_configs_response_prog_3 = {describe_configs_response_ops_3, &describe_configs_response_describe_configs_synonym_shape, NULL, NULL, 0, 0, 5, false};
_Static_assert(sizeof(struct describe_configs_response_describe_configs_synonym) <= WIRE_MEM_PER_BYTE * 5, "WIRE_MEM_PER_BYTE");
static const struct wire_op describe_configs_response_ops_4[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct describe_configs_response_describe_configs_resource_result, name), 9, NULL},
    {OP_STRING, 0 | OP_NULLABLE, 2, 1, offsetof(struct describe_configs_response_describe_configs_resource_result, value), 7, NULL},
    {OP_BOOL, 0, 7, 2, offsetof(struct describe_configs_response_describe_configs_resource_result, read_only), 6, NULL},
    {OP_1, 0, 0, 4, offsetof(struct describe_configs_response_describe_configs_resource_result, config_source), 5, NULL},
    {OP_BOOL, 0, 0, 5, offsetof(struct describe_configs_response_describe_configs_resource_result, is_sensitive), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 0, 6, offsetof(struct describe_configs_response_describe_configs_resource_result, synonyms), 0, &describe_configs_response_prog_3},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t describe_configs_response_absent_4[] = {3,};
static const struct wire_prog describe_configs_response_prog_4 = {describe_configs_response_ops_4, &describe_configs_response_describe_configs_resource_result_shape, NULL, describe_configs_response_absent_4, 0, 1, 11, true};
_Static_assert(sizeof(struct describe_configs_response_describe_configs_resource_result) <= WIRE_MEM_PER_BYTE * 11, "WIRE_MEM_PER_BYTE");
static const struct wire_op describe_configs_response_ops_5[] = {
    {OP_2, 0, 4, 0, offsetof(struct describe_configs_response_describe_configs_result, error_code), 9, NULL},
    {OP_STRING, 0 | OP_NULLABLE, 0, 1, offsetof(struct describe_configs_response_describe_configs_result, error_message), 7, NULL},
    {OP_1, 0, 3, 2, offsetof(struct describe_configs_response_describe_configs_result, resource_type), 6, NULL},
    {OP_STRING, 0, 0, 3, offsetof(struct describe_configs_response_describe_configs_result, resource_name), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 4, 4, offsetof(struct describe_configs_response_describe_configs_result, configs), 0, &describe_configs_response_prog_4},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_configs_response_prog_5 = {describe_configs_response_ops_5, &describe_configs_response_describe_configs_result_shape, NULL, NULL, 0, 0, 11, false};
_Static_assert(sizeof(struct describe_configs_response_describe_configs_result) <= WIRE_MEM_PER_BYTE * 11, "WIRE_MEM_PER_BYTE");
static const struct wire_op describe_configs_response_ops_6[] = {
    {OP_4, 0, 8, 0, offsetof(struct describe_configs_response, throttle_time_ms), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 0, 1, offsetof(struct describe_configs_response, results), 0, &describe_configs_response_prog_5},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_configs_response_prog_6 = {describe_configs_response_ops_6, &describe_configs_response_shape, NULL, NULL, 0, 0, 8, false};
static const struct wire_op describe_configs_response_ops_7[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct describe_configs_response_describe_configs_resource_result, name), 12, NULL},
    {OP_STRING, 0 | OP_NULLABLE, 2, 1, offsetof(struct describe_configs_response_describe_configs_resource_result, value), 10, NULL},
    {OP_BOOL, 0, 7, 2, offsetof(struct describe_configs_response_describe_configs_resource_result, read_only), 9, NULL},
    {OP_1, 0, 0, 4, offsetof(struct describe_configs_response_describe_configs_resource_result, config_source), 8, NULL},
    {OP_BOOL, 0, 0, 5, offsetof(struct describe_configs_response_describe_configs_resource_result, is_sensitive), 7, NULL},
    {OP_ARRAY_STRUCT, 0, 0, 6, offsetof(struct describe_configs_response_describe_configs_resource_result, synonyms), 3, &describe_configs_response_prog_3},
    {OP_1, 0, 3, 7, offsetof(struct describe_configs_response_describe_configs_resource_result, config_type), 2, NULL},
    {OP_STRING, 0 | OP_NULLABLE, 0, 8, offsetof(struct describe_configs_response_describe_configs_resource_result, documentation), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t describe_configs_response_absent_7[] = {3,};
static const struct wire_prog describe_configs_response_prog_7 = {describe_configs_response_ops_7, &describe_configs_response_describe_configs_resource_result_shape, NULL, describe_configs_response_absent_7, 0, 1, 14, false};
_Static_assert(sizeof(struct describe_configs_response_describe_configs_resource_result) <= WIRE_MEM_PER_BYTE * 14, "WIRE_MEM_PER_BYTE");
static const struct wire_op describe_configs_response_ops_8[] = {
    {OP_2, 0, 4, 0, offsetof(struct describe_configs_response_describe_configs_result, error_code), 9, NULL},
    {OP_STRING, 0 | OP_NULLABLE, 0, 1, offsetof(struct describe_configs_response_describe_configs_result, error_message), 7, NULL},
    {OP_1, 0, 3, 2, offsetof(struct describe_configs_response_describe_configs_result, resource_type), 6, NULL},
    {OP_STRING, 0, 0, 3, offsetof(struct describe_configs_response_describe_configs_result, resource_name), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 4, 4, offsetof(struct describe_configs_response_describe_configs_result, configs), 0, &describe_configs_response_prog_7},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_configs_response_prog_8 = {describe_configs_response_ops_8, &describe_configs_response_describe_configs_result_shape, NULL, NULL, 0, 0, 11, false};
_Static_assert(sizeof(struct describe_configs_response_describe_configs_result) <= WIRE_MEM_PER_BYTE * 11, "WIRE_MEM_PER_BYTE");
static const struct wire_op describe_configs_response_ops_9[] = {
    {OP_4, 0, 8, 0, offsetof(struct describe_configs_response, throttle_time_ms), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 0, 1, offsetof(struct describe_configs_response, results), 0, &describe_configs_response_prog_8},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_configs_response_prog_9 = {describe_configs_response_ops_9, &describe_configs_response_shape, NULL, NULL, 0, 0, 8, false};
static const struct wire_op describe_configs_response_ops_10[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct describe_configs_response_describe_configs_synonym, name), 3, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 1, offsetof(struct describe_configs_response_describe_configs_synonym, value), 2, NULL},
    {OP_1, 0, 2, 2, offsetof(struct describe_configs_response_describe_configs_synonym, source), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_configs_response_prog_10 = {describe_configs_response_ops_10, &describe_configs_response_describe_configs_synonym_shape, NULL, NULL, 0, 0, 4, false};
_Static_assert(sizeof(struct describe_configs_response_describe_configs_synonym) <= WIRE_MEM_PER_BYTE * 4, "WIRE_MEM_PER_BYTE");
static const struct wire_op describe_configs_response_ops_11[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct describe_configs_response_describe_configs_resource_result, name), 8, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 1, offsetof(struct describe_configs_response_describe_configs_resource_result, value), 7, NULL},
    {OP_BOOL, 0, 4, 2, offsetof(struct describe_configs_response_describe_configs_resource_result, read_only), 6, NULL},
    {OP_1, 0, 0, 4, offsetof(struct describe_configs_response_describe_configs_resource_result, config_source), 5, NULL},
    {OP_BOOL, 0, 0, 5, offsetof(struct describe_configs_response_describe_configs_resource_result, is_sensitive), 4, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 6, offsetof(struct describe_configs_response_describe_configs_resource_result, synonyms), 3, &describe_configs_response_prog_10},
    {OP_1, 0, 2, 7, offsetof(struct describe_configs_response_describe_configs_resource_result, config_type), 2, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 0, 8, offsetof(struct describe_configs_response_describe_configs_resource_result, documentation), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t describe_configs_response_absent_11[] = {3,};
static const struct wire_prog describe_configs_response_prog_11 = {describe_configs_response_ops_11, &describe_configs_response_describe_configs_resource_result_shape, NULL, describe_configs_response_absent_11, 0, 1, 9, false};
_Static_assert(sizeof(struct describe_configs_response_describe_configs_resource_result) <= WIRE_MEM_PER_BYTE * 9, "WIRE_MEM_PER_BYTE");
static const struct wire_op describe_configs_response_ops_12[] = {
    {OP_2, 0, 3, 0, offsetof(struct describe_configs_response_describe_configs_result, error_code), 5, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 0, 1, offsetof(struct describe_configs_response_describe_configs_result, error_message), 4, NULL},
    {OP_1, 0, 2, 2, offsetof(struct describe_configs_response_describe_configs_result, resource_type), 3, NULL},
    {OP_STRING, OP_COMPACT, 0, 3, offsetof(struct describe_configs_response_describe_configs_result, resource_name), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 4, offsetof(struct describe_configs_response_describe_configs_result, configs), 1, &describe_configs_response_prog_11},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_configs_response_prog_12 = {describe_configs_response_ops_12, &describe_configs_response_describe_configs_result_shape, NULL, NULL, 0, 0, 7, false};
_Static_assert(sizeof(struct describe_configs_response_describe_configs_result) <= WIRE_MEM_PER_BYTE * 7, "WIRE_MEM_PER_BYTE");
static const struct wire_op describe_configs_response_ops_13[] = {
    {OP_4, 0, 5, 0, offsetof(struct describe_configs_response, throttle_time_ms), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 1, offsetof(struct describe_configs_response, results), 1, &describe_configs_response_prog_12},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_configs_response_prog_13 = {describe_configs_response_ops_13, &describe_configs_response_shape, NULL, NULL, 0, 0, 6, false};
static const struct wire_prog *const describe_configs_response_progs[] = {&describe_configs_response_prog_2, &describe_configs_response_prog_6, &describe_configs_response_prog_6, &describe_configs_response_prog_9, &describe_configs_response_prog_13, };

const struct wire_msg describe_configs_response_wire = {
    .name = "DescribeConfigsResponse",
    .room = WIRE_CLIENTS,
    .kind = WIRE_RESPONSE,
    .api_key = 32,
    .min_version = 0,
    .max_version = 4,
    .flexible_version = 4,
    .removed_version = 0,
    .is_dead = false,
    .is_unstable = false,
    .shape = &describe_configs_response_shape,
    .progs = describe_configs_response_progs,
};

/* ---- DescribeDelegationTokenResponse ---- */

static const struct describe_delegation_token_response_described_delegation_token_renewer describe_delegation_token_response_described_delegation_token_renewer_default = {
    .principal_type = {(const uint8_t *)"", 0},
    .principal_name = {(const uint8_t *)"", 0},
};
static const struct wire_field describe_delegation_token_response_described_delegation_token_renewer_fields[] = {
    {"principalType", WIRE_STRING, 0, 0, 0, -1, offsetof(struct describe_delegation_token_response_described_delegation_token_renewer, principal_type), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"principalName", WIRE_STRING, 0, 0, 0, -1, offsetof(struct describe_delegation_token_response_described_delegation_token_renewer, principal_name), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape describe_delegation_token_response_described_delegation_token_renewer_shape = {"DescribedDelegationTokenRenewer", sizeof(struct describe_delegation_token_response_described_delegation_token_renewer), 2, describe_delegation_token_response_described_delegation_token_renewer_fields, &describe_delegation_token_response_described_delegation_token_renewer_default};

static const struct describe_delegation_token_response_described_delegation_token describe_delegation_token_response_described_delegation_token_default = {
    .principal_type = {(const uint8_t *)"", 0},
    .principal_name = {(const uint8_t *)"", 0},
    .token_requester_principal_type = {(const uint8_t *)"", 0},
    .token_requester_principal_name = {(const uint8_t *)"", 0},
    .token_id = {(const uint8_t *)"", 0},
    .hmac = {(const uint8_t *)"", 0},
};
static const struct wire_field describe_delegation_token_response_described_delegation_token_fields[] = {
    {"principalType", WIRE_STRING, 0, 0, 0, -1, offsetof(struct describe_delegation_token_response_described_delegation_token, principal_type), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"principalName", WIRE_STRING, 0, 0, 0, -1, offsetof(struct describe_delegation_token_response_described_delegation_token, principal_name), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"tokenRequesterPrincipalType", WIRE_STRING, 0, 0, 0, -1, offsetof(struct describe_delegation_token_response_described_delegation_token, token_requester_principal_type), {3, 32767}, {0, -1}, {0, -1}, NULL},
    {"tokenRequesterPrincipalName", WIRE_STRING, 0, 0, 0, -1, offsetof(struct describe_delegation_token_response_described_delegation_token, token_requester_principal_name), {3, 32767}, {0, -1}, {0, -1}, NULL},
    {"issueTimestamp", WIRE_INT64, 0, 0, 0, -1, offsetof(struct describe_delegation_token_response_described_delegation_token, issue_timestamp), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"expiryTimestamp", WIRE_INT64, 0, 0, 0, -1, offsetof(struct describe_delegation_token_response_described_delegation_token, expiry_timestamp), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"maxTimestamp", WIRE_INT64, 0, 0, 0, -1, offsetof(struct describe_delegation_token_response_described_delegation_token, max_timestamp), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"tokenId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct describe_delegation_token_response_described_delegation_token, token_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"hmac", WIRE_BYTES, 0, 0, 0, -1, offsetof(struct describe_delegation_token_response_described_delegation_token, hmac), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"renewers", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct describe_delegation_token_response_described_delegation_token, renewers), {0, 32767}, {0, -1}, {0, -1}, &describe_delegation_token_response_described_delegation_token_renewer_shape},
};
const struct wire_shape describe_delegation_token_response_described_delegation_token_shape = {"DescribedDelegationToken", sizeof(struct describe_delegation_token_response_described_delegation_token), 10, describe_delegation_token_response_described_delegation_token_fields, &describe_delegation_token_response_described_delegation_token_default};

static const struct describe_delegation_token_response describe_delegation_token_response_default = {
};
static const struct wire_field describe_delegation_token_response_fields[] = {
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct describe_delegation_token_response, error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"tokens", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct describe_delegation_token_response, tokens), {0, 32767}, {0, -1}, {0, -1}, &describe_delegation_token_response_described_delegation_token_shape},
    {"throttleTimeMs", WIRE_INT32, 0, 0, 0, -1, offsetof(struct describe_delegation_token_response, throttle_time_ms), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape describe_delegation_token_response_shape = {"DescribeDelegationTokenResponse", sizeof(struct describe_delegation_token_response), 3, describe_delegation_token_response_fields, &describe_delegation_token_response_default};

static const struct wire_op describe_delegation_token_response_ops_0[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct describe_delegation_token_response_described_delegation_token_renewer, principal_type), 2, NULL},
    {OP_STRING, 0, 2, 1, offsetof(struct describe_delegation_token_response_described_delegation_token_renewer, principal_name), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_delegation_token_response_prog_0 = {describe_delegation_token_response_ops_0, &describe_delegation_token_response_described_delegation_token_renewer_shape, NULL, NULL, 0, 0, 4, false};
_Static_assert(sizeof(struct describe_delegation_token_response_described_delegation_token_renewer) <= WIRE_MEM_PER_BYTE * 4, "WIRE_MEM_PER_BYTE");
static const struct wire_op describe_delegation_token_response_ops_1[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct describe_delegation_token_response_described_delegation_token, principal_type), 36, NULL},
    {OP_STRING, 0, 2, 1, offsetof(struct describe_delegation_token_response_described_delegation_token, principal_name), 34, NULL},
    {OP_8, 0, 26, 4, offsetof(struct describe_delegation_token_response_described_delegation_token, issue_timestamp), 26, NULL},
    {OP_8, 0, 0, 5, offsetof(struct describe_delegation_token_response_described_delegation_token, expiry_timestamp), 18, NULL},
    {OP_8, 0, 0, 6, offsetof(struct describe_delegation_token_response_described_delegation_token, max_timestamp), 10, NULL},
    {OP_STRING, 0, 0, 7, offsetof(struct describe_delegation_token_response_described_delegation_token, token_id), 8, NULL},
    {OP_BYTES, 0, 4, 8, offsetof(struct describe_delegation_token_response_described_delegation_token, hmac), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 4, 9, offsetof(struct describe_delegation_token_response_described_delegation_token, renewers), 0, &describe_delegation_token_response_prog_0},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t describe_delegation_token_response_absent_1[] = {2, 3,};
static const struct wire_prog describe_delegation_token_response_prog_1 = {describe_delegation_token_response_ops_1, &describe_delegation_token_response_described_delegation_token_shape, NULL, describe_delegation_token_response_absent_1, 0, 2, 38, true};
_Static_assert(sizeof(struct describe_delegation_token_response_described_delegation_token) <= WIRE_MEM_PER_BYTE * 38, "WIRE_MEM_PER_BYTE");
static const struct wire_op describe_delegation_token_response_ops_2[] = {
    {OP_2, 0, 6, 0, offsetof(struct describe_delegation_token_response, error_code), 8, NULL},
    {OP_ARRAY_STRUCT, 0, 0, 1, offsetof(struct describe_delegation_token_response, tokens), 4, &describe_delegation_token_response_prog_1},
    {OP_4, 0, 4, 2, offsetof(struct describe_delegation_token_response, throttle_time_ms), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_delegation_token_response_prog_2 = {describe_delegation_token_response_ops_2, &describe_delegation_token_response_shape, NULL, NULL, 0, 0, 10, false};
static const struct wire_op describe_delegation_token_response_ops_3[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct describe_delegation_token_response_described_delegation_token_renewer, principal_type), 2, NULL},
    {OP_STRING, OP_COMPACT, 1, 1, offsetof(struct describe_delegation_token_response_described_delegation_token_renewer, principal_name), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_delegation_token_response_prog_3 = {describe_delegation_token_response_ops_3, &describe_delegation_token_response_described_delegation_token_renewer_shape, NULL, NULL, 0, 0, 3, false};
_Static_assert(sizeof(struct describe_delegation_token_response_described_delegation_token_renewer) <= WIRE_MEM_PER_BYTE * 3, "WIRE_MEM_PER_BYTE");
static const struct wire_op describe_delegation_token_response_ops_4[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct describe_delegation_token_response_described_delegation_token, principal_type), 29, NULL},
    {OP_STRING, OP_COMPACT, 1, 1, offsetof(struct describe_delegation_token_response_described_delegation_token, principal_name), 28, NULL},
    {OP_8, 0, 25, 4, offsetof(struct describe_delegation_token_response_described_delegation_token, issue_timestamp), 20, NULL},
    {OP_8, 0, 0, 5, offsetof(struct describe_delegation_token_response_described_delegation_token, expiry_timestamp), 12, NULL},
    {OP_8, 0, 0, 6, offsetof(struct describe_delegation_token_response_described_delegation_token, max_timestamp), 4, NULL},
    {OP_STRING, OP_COMPACT, 0, 7, offsetof(struct describe_delegation_token_response_described_delegation_token, token_id), 3, NULL},
    {OP_BYTES, OP_COMPACT, 1, 8, offsetof(struct describe_delegation_token_response_described_delegation_token, hmac), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 9, offsetof(struct describe_delegation_token_response_described_delegation_token, renewers), 1, &describe_delegation_token_response_prog_3},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t describe_delegation_token_response_absent_4[] = {2, 3,};
static const struct wire_prog describe_delegation_token_response_prog_4 = {describe_delegation_token_response_ops_4, &describe_delegation_token_response_described_delegation_token_shape, NULL, describe_delegation_token_response_absent_4, 0, 2, 30, true};
_Static_assert(sizeof(struct describe_delegation_token_response_described_delegation_token) <= WIRE_MEM_PER_BYTE * 30, "WIRE_MEM_PER_BYTE");
static const struct wire_op describe_delegation_token_response_ops_5[] = {
    {OP_2, 0, 3, 0, offsetof(struct describe_delegation_token_response, error_code), 6, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 1, offsetof(struct describe_delegation_token_response, tokens), 5, &describe_delegation_token_response_prog_4},
    {OP_4, 0, 5, 2, offsetof(struct describe_delegation_token_response, throttle_time_ms), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_delegation_token_response_prog_5 = {describe_delegation_token_response_ops_5, &describe_delegation_token_response_shape, NULL, NULL, 0, 0, 8, false};
static const struct wire_op describe_delegation_token_response_ops_6[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct describe_delegation_token_response_described_delegation_token, principal_type), 31, NULL},
    {OP_STRING, OP_COMPACT, 1, 1, offsetof(struct describe_delegation_token_response_described_delegation_token, principal_name), 30, NULL},
    {OP_STRING, OP_COMPACT, 1, 2, offsetof(struct describe_delegation_token_response_described_delegation_token, token_requester_principal_type), 29, NULL},
    {OP_STRING, OP_COMPACT, 1, 3, offsetof(struct describe_delegation_token_response_described_delegation_token, token_requester_principal_name), 28, NULL},
    {OP_8, 0, 25, 4, offsetof(struct describe_delegation_token_response_described_delegation_token, issue_timestamp), 20, NULL},
    {OP_8, 0, 0, 5, offsetof(struct describe_delegation_token_response_described_delegation_token, expiry_timestamp), 12, NULL},
    {OP_8, 0, 0, 6, offsetof(struct describe_delegation_token_response_described_delegation_token, max_timestamp), 4, NULL},
    {OP_STRING, OP_COMPACT, 0, 7, offsetof(struct describe_delegation_token_response_described_delegation_token, token_id), 3, NULL},
    {OP_BYTES, OP_COMPACT, 1, 8, offsetof(struct describe_delegation_token_response_described_delegation_token, hmac), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 9, offsetof(struct describe_delegation_token_response_described_delegation_token, renewers), 1, &describe_delegation_token_response_prog_3},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_delegation_token_response_prog_6 = {describe_delegation_token_response_ops_6, &describe_delegation_token_response_described_delegation_token_shape, NULL, NULL, 0, 0, 32, false};
_Static_assert(sizeof(struct describe_delegation_token_response_described_delegation_token) <= WIRE_MEM_PER_BYTE * 32, "WIRE_MEM_PER_BYTE");
static const struct wire_op describe_delegation_token_response_ops_7[] = {
    {OP_2, 0, 3, 0, offsetof(struct describe_delegation_token_response, error_code), 6, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 1, offsetof(struct describe_delegation_token_response, tokens), 5, &describe_delegation_token_response_prog_6},
    {OP_4, 0, 5, 2, offsetof(struct describe_delegation_token_response, throttle_time_ms), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_delegation_token_response_prog_7 = {describe_delegation_token_response_ops_7, &describe_delegation_token_response_shape, NULL, NULL, 0, 0, 8, false};
static const struct wire_prog *const describe_delegation_token_response_progs[] = {&describe_delegation_token_response_prog_2, &describe_delegation_token_response_prog_2, &describe_delegation_token_response_prog_5, &describe_delegation_token_response_prog_7, };

const struct wire_msg describe_delegation_token_response_wire = {
    .name = "DescribeDelegationTokenResponse",
    .room = WIRE_CLIENTS,
    .kind = WIRE_RESPONSE,
    .api_key = 41,
    .min_version = 0,
    .max_version = 3,
    .flexible_version = 2,
    .removed_version = 0,
    .is_dead = false,
    .is_unstable = false,
    .shape = &describe_delegation_token_response_shape,
    .progs = describe_delegation_token_response_progs,
};

/* ---- DescribeGroupsResponse ---- */

static const struct describe_groups_response_described_group_member describe_groups_response_described_group_member_default = {
    .member_id = {(const uint8_t *)"", 0},
    .client_id = {(const uint8_t *)"", 0},
    .client_host = {(const uint8_t *)"", 0},
    .member_metadata = {(const uint8_t *)"", 0},
    .member_assignment = {(const uint8_t *)"", 0},
};
static const struct wire_field describe_groups_response_described_group_member_fields[] = {
    {"memberId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct describe_groups_response_described_group_member, member_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"groupInstanceId", WIRE_STRING, 0, 0, 1, -1, offsetof(struct describe_groups_response_described_group_member, group_instance_id), {4, 32767}, {4, 32767}, {0, -1}, NULL},
    {"clientId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct describe_groups_response_described_group_member, client_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"clientHost", WIRE_STRING, 0, 0, 0, -1, offsetof(struct describe_groups_response_described_group_member, client_host), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"memberMetadata", WIRE_BYTES, 0, 0, 0, -1, offsetof(struct describe_groups_response_described_group_member, member_metadata), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"memberAssignment", WIRE_BYTES, 0, 0, 0, -1, offsetof(struct describe_groups_response_described_group_member, member_assignment), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape describe_groups_response_described_group_member_shape = {"DescribedGroupMember", sizeof(struct describe_groups_response_described_group_member), 6, describe_groups_response_described_group_member_fields, &describe_groups_response_described_group_member_default};

static const struct describe_groups_response_described_group describe_groups_response_described_group_default = {
    .group_id = {(const uint8_t *)"", 0},
    .group_state = {(const uint8_t *)"", 0},
    .protocol_type = {(const uint8_t *)"", 0},
    .protocol_data = {(const uint8_t *)"", 0},
    .authorized_operations = -2147483648,
};
static const struct wire_field describe_groups_response_described_group_fields[] = {
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct describe_groups_response_described_group, error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorMessage", WIRE_STRING, 0, 0, 0, -1, offsetof(struct describe_groups_response_described_group, error_message), {6, 32767}, {6, 32767}, {0, -1}, NULL},
    {"groupId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct describe_groups_response_described_group, group_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"groupState", WIRE_STRING, 0, 0, 0, -1, offsetof(struct describe_groups_response_described_group, group_state), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"protocolType", WIRE_STRING, 0, 0, 0, -1, offsetof(struct describe_groups_response_described_group, protocol_type), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"protocolData", WIRE_STRING, 0, 0, 0, -1, offsetof(struct describe_groups_response_described_group, protocol_data), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"members", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct describe_groups_response_described_group, members), {0, 32767}, {0, -1}, {0, -1}, &describe_groups_response_described_group_member_shape},
    {"authorizedOperations", WIRE_INT32, 0, 0, 0, -1, offsetof(struct describe_groups_response_described_group, authorized_operations), {3, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape describe_groups_response_described_group_shape = {"DescribedGroup", sizeof(struct describe_groups_response_described_group), 8, describe_groups_response_described_group_fields, &describe_groups_response_described_group_default};

static const struct describe_groups_response describe_groups_response_default = {
};
static const struct wire_field describe_groups_response_fields[] = {
    {"throttleTimeMs", WIRE_INT32, 0, 0, 1, -1, offsetof(struct describe_groups_response, throttle_time_ms), {1, 32767}, {0, -1}, {0, -1}, NULL},
    {"groups", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct describe_groups_response, groups), {0, 32767}, {0, -1}, {0, -1}, &describe_groups_response_described_group_shape},
};
static const struct wire_shape describe_groups_response_shape = {"DescribeGroupsResponse", sizeof(struct describe_groups_response), 2, describe_groups_response_fields, &describe_groups_response_default};

static const struct wire_op describe_groups_response_ops_0[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct describe_groups_response_described_group_member, member_id), 12, NULL},
    {OP_STRING, 0, 2, 2, offsetof(struct describe_groups_response_described_group_member, client_id), 10, NULL},
    {OP_STRING, 0, 2, 3, offsetof(struct describe_groups_response_described_group_member, client_host), 8, NULL},
    {OP_BYTES, 0, 4, 4, offsetof(struct describe_groups_response_described_group_member, member_metadata), 4, NULL},
    {OP_BYTES, 0, 4, 5, offsetof(struct describe_groups_response_described_group_member, member_assignment), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_groups_response_prog_0 = {describe_groups_response_ops_0, &describe_groups_response_described_group_member_shape, NULL, NULL, 0, 0, 14, false};
_Static_assert(sizeof(struct describe_groups_response_described_group_member) <= WIRE_MEM_PER_BYTE * 14, "WIRE_MEM_PER_BYTE");
static const struct wire_op describe_groups_response_ops_1[] = {
    {OP_2, 0, 4, 0, offsetof(struct describe_groups_response_described_group, error_code), 12, NULL},
    {OP_STRING, 0, 0, 2, offsetof(struct describe_groups_response_described_group, group_id), 10, NULL},
    {OP_STRING, 0, 2, 3, offsetof(struct describe_groups_response_described_group, group_state), 8, NULL},
    {OP_STRING, 0, 2, 4, offsetof(struct describe_groups_response_described_group, protocol_type), 6, NULL},
    {OP_STRING, 0, 2, 5, offsetof(struct describe_groups_response_described_group, protocol_data), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 4, 6, offsetof(struct describe_groups_response_described_group, members), 0, &describe_groups_response_prog_0},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t describe_groups_response_absent_1[] = {1, 7,};
static const struct wire_prog describe_groups_response_prog_1 = {describe_groups_response_ops_1, &describe_groups_response_described_group_shape, NULL, describe_groups_response_absent_1, 0, 2, 14, true};
_Static_assert(sizeof(struct describe_groups_response_described_group) <= WIRE_MEM_PER_BYTE * 14, "WIRE_MEM_PER_BYTE");
static const struct wire_op describe_groups_response_ops_2[] = {
    {OP_ARRAY_STRUCT, 0, 4, 1, offsetof(struct describe_groups_response, groups), 0, &describe_groups_response_prog_1},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_groups_response_prog_2 = {describe_groups_response_ops_2, &describe_groups_response_shape, NULL, NULL, 0, 0, 4, false};
static const struct wire_op describe_groups_response_ops_3[] = {
    {OP_4, 0, 8, 0, offsetof(struct describe_groups_response, throttle_time_ms), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 0, 1, offsetof(struct describe_groups_response, groups), 0, &describe_groups_response_prog_1},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_groups_response_prog_3 = {describe_groups_response_ops_3, &describe_groups_response_shape, NULL, NULL, 0, 0, 8, false};
static const struct wire_op describe_groups_response_ops_4[] = {
    {OP_2, 0, 4, 0, offsetof(struct describe_groups_response_described_group, error_code), 16, NULL},
    {OP_STRING, 0, 0, 2, offsetof(struct describe_groups_response_described_group, group_id), 14, NULL},
    {OP_STRING, 0, 2, 3, offsetof(struct describe_groups_response_described_group, group_state), 12, NULL},
    {OP_STRING, 0, 2, 4, offsetof(struct describe_groups_response_described_group, protocol_type), 10, NULL},
    {OP_STRING, 0, 2, 5, offsetof(struct describe_groups_response_described_group, protocol_data), 8, NULL},
    {OP_ARRAY_STRUCT, 0, 4, 6, offsetof(struct describe_groups_response_described_group, members), 4, &describe_groups_response_prog_0},
    {OP_4, 0, 4, 7, offsetof(struct describe_groups_response_described_group, authorized_operations), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t describe_groups_response_absent_4[] = {1,};
static const struct wire_prog describe_groups_response_prog_4 = {describe_groups_response_ops_4, &describe_groups_response_described_group_shape, NULL, describe_groups_response_absent_4, 0, 1, 18, false};
_Static_assert(sizeof(struct describe_groups_response_described_group) <= WIRE_MEM_PER_BYTE * 18, "WIRE_MEM_PER_BYTE");
static const struct wire_op describe_groups_response_ops_5[] = {
    {OP_4, 0, 8, 0, offsetof(struct describe_groups_response, throttle_time_ms), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 0, 1, offsetof(struct describe_groups_response, groups), 0, &describe_groups_response_prog_4},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_groups_response_prog_5 = {describe_groups_response_ops_5, &describe_groups_response_shape, NULL, NULL, 0, 0, 8, false};
static const struct wire_op describe_groups_response_ops_6[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct describe_groups_response_described_group_member, member_id), 14, NULL},
    {OP_STRING, 0 | OP_NULLABLE, 2, 1, offsetof(struct describe_groups_response_described_group_member, group_instance_id), 12, NULL},
    {OP_STRING, 0, 2, 2, offsetof(struct describe_groups_response_described_group_member, client_id), 10, NULL},
    {OP_STRING, 0, 2, 3, offsetof(struct describe_groups_response_described_group_member, client_host), 8, NULL},
    {OP_BYTES, 0, 4, 4, offsetof(struct describe_groups_response_described_group_member, member_metadata), 4, NULL},
    {OP_BYTES, 0, 4, 5, offsetof(struct describe_groups_response_described_group_member, member_assignment), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_groups_response_prog_6 = {describe_groups_response_ops_6, &describe_groups_response_described_group_member_shape, NULL, NULL, 0, 0, 16, false};
_Static_assert(sizeof(struct describe_groups_response_described_group_member) <= WIRE_MEM_PER_BYTE * 16, "WIRE_MEM_PER_BYTE");
static const struct wire_op describe_groups_response_ops_7[] = {
    {OP_2, 0, 4, 0, offsetof(struct describe_groups_response_described_group, error_code), 16, NULL},
    {OP_STRING, 0, 0, 2, offsetof(struct describe_groups_response_described_group, group_id), 14, NULL},
    {OP_STRING, 0, 2, 3, offsetof(struct describe_groups_response_described_group, group_state), 12, NULL},
    {OP_STRING, 0, 2, 4, offsetof(struct describe_groups_response_described_group, protocol_type), 10, NULL},
    {OP_STRING, 0, 2, 5, offsetof(struct describe_groups_response_described_group, protocol_data), 8, NULL},
    {OP_ARRAY_STRUCT, 0, 4, 6, offsetof(struct describe_groups_response_described_group, members), 4, &describe_groups_response_prog_6},
    {OP_4, 0, 4, 7, offsetof(struct describe_groups_response_described_group, authorized_operations), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t describe_groups_response_absent_7[] = {1,};
static const struct wire_prog describe_groups_response_prog_7 = {describe_groups_response_ops_7, &describe_groups_response_described_group_shape, NULL, describe_groups_response_absent_7, 0, 1, 18, false};
_Static_assert(sizeof(struct describe_groups_response_described_group) <= WIRE_MEM_PER_BYTE * 18, "WIRE_MEM_PER_BYTE");
static const struct wire_op describe_groups_response_ops_8[] = {
    {OP_4, 0, 8, 0, offsetof(struct describe_groups_response, throttle_time_ms), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 0, 1, offsetof(struct describe_groups_response, groups), 0, &describe_groups_response_prog_7},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_groups_response_prog_8 = {describe_groups_response_ops_8, &describe_groups_response_shape, NULL, NULL, 0, 0, 8, false};
static const struct wire_op describe_groups_response_ops_9[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct describe_groups_response_described_group_member, member_id), 6, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 1, offsetof(struct describe_groups_response_described_group_member, group_instance_id), 5, NULL},
    {OP_STRING, OP_COMPACT, 1, 2, offsetof(struct describe_groups_response_described_group_member, client_id), 4, NULL},
    {OP_STRING, OP_COMPACT, 1, 3, offsetof(struct describe_groups_response_described_group_member, client_host), 3, NULL},
    {OP_BYTES, OP_COMPACT, 1, 4, offsetof(struct describe_groups_response_described_group_member, member_metadata), 2, NULL},
    {OP_BYTES, OP_COMPACT, 1, 5, offsetof(struct describe_groups_response_described_group_member, member_assignment), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_groups_response_prog_9 = {describe_groups_response_ops_9, &describe_groups_response_described_group_member_shape, NULL, NULL, 0, 0, 7, false};
_Static_assert(sizeof(struct describe_groups_response_described_group_member) <= WIRE_MEM_PER_BYTE * 7, "WIRE_MEM_PER_BYTE");
static const struct wire_op describe_groups_response_ops_10[] = {
    {OP_2, 0, 3, 0, offsetof(struct describe_groups_response_described_group, error_code), 10, NULL},
    {OP_STRING, OP_COMPACT, 0, 2, offsetof(struct describe_groups_response_described_group, group_id), 9, NULL},
    {OP_STRING, OP_COMPACT, 1, 3, offsetof(struct describe_groups_response_described_group, group_state), 8, NULL},
    {OP_STRING, OP_COMPACT, 1, 4, offsetof(struct describe_groups_response_described_group, protocol_type), 7, NULL},
    {OP_STRING, OP_COMPACT, 1, 5, offsetof(struct describe_groups_response_described_group, protocol_data), 6, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 6, offsetof(struct describe_groups_response_described_group, members), 5, &describe_groups_response_prog_9},
    {OP_4, 0, 5, 7, offsetof(struct describe_groups_response_described_group, authorized_operations), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t describe_groups_response_absent_10[] = {1,};
static const struct wire_prog describe_groups_response_prog_10 = {describe_groups_response_ops_10, &describe_groups_response_described_group_shape, NULL, describe_groups_response_absent_10, 0, 1, 12, false};
_Static_assert(sizeof(struct describe_groups_response_described_group) <= WIRE_MEM_PER_BYTE * 12, "WIRE_MEM_PER_BYTE");
static const struct wire_op describe_groups_response_ops_11[] = {
    {OP_4, 0, 5, 0, offsetof(struct describe_groups_response, throttle_time_ms), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 1, offsetof(struct describe_groups_response, groups), 1, &describe_groups_response_prog_10},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_groups_response_prog_11 = {describe_groups_response_ops_11, &describe_groups_response_shape, NULL, NULL, 0, 0, 6, false};
static const struct wire_op describe_groups_response_ops_12[] = {
    {OP_2, 0, 3, 0, offsetof(struct describe_groups_response_described_group, error_code), 11, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 0, 1, offsetof(struct describe_groups_response_described_group, error_message), 10, NULL},
    {OP_STRING, OP_COMPACT, 1, 2, offsetof(struct describe_groups_response_described_group, group_id), 9, NULL},
    {OP_STRING, OP_COMPACT, 1, 3, offsetof(struct describe_groups_response_described_group, group_state), 8, NULL},
    {OP_STRING, OP_COMPACT, 1, 4, offsetof(struct describe_groups_response_described_group, protocol_type), 7, NULL},
    {OP_STRING, OP_COMPACT, 1, 5, offsetof(struct describe_groups_response_described_group, protocol_data), 6, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 6, offsetof(struct describe_groups_response_described_group, members), 5, &describe_groups_response_prog_9},
    {OP_4, 0, 5, 7, offsetof(struct describe_groups_response_described_group, authorized_operations), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_groups_response_prog_12 = {describe_groups_response_ops_12, &describe_groups_response_described_group_shape, NULL, NULL, 0, 0, 13, false};
_Static_assert(sizeof(struct describe_groups_response_described_group) <= WIRE_MEM_PER_BYTE * 13, "WIRE_MEM_PER_BYTE");
static const struct wire_op describe_groups_response_ops_13[] = {
    {OP_4, 0, 5, 0, offsetof(struct describe_groups_response, throttle_time_ms), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 1, offsetof(struct describe_groups_response, groups), 1, &describe_groups_response_prog_12},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_groups_response_prog_13 = {describe_groups_response_ops_13, &describe_groups_response_shape, NULL, NULL, 0, 0, 6, false};
static const struct wire_prog *const describe_groups_response_progs[] = {&describe_groups_response_prog_2, &describe_groups_response_prog_3, &describe_groups_response_prog_3, &describe_groups_response_prog_5, &describe_groups_response_prog_8, &describe_groups_response_prog_11, &describe_groups_response_prog_13, };

const struct wire_msg describe_groups_response_wire = {
    .name = "DescribeGroupsResponse",
    .room = WIRE_CLIENTS,
    .kind = WIRE_RESPONSE,
    .api_key = 15,
    .min_version = 0,
    .max_version = 6,
    .flexible_version = 5,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &describe_groups_response_shape,
    .progs = describe_groups_response_progs,
};

/* ---- DescribeLogDirsResponse ---- */

static const struct describe_log_dirs_response_describe_log_dirs_partition describe_log_dirs_response_describe_log_dirs_partition_default = {
};
static const struct wire_field describe_log_dirs_response_describe_log_dirs_partition_fields[] = {
    {"partitionIndex", WIRE_INT32, 0, 0, 0, -1, offsetof(struct describe_log_dirs_response_describe_log_dirs_partition, partition_index), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"partitionSize", WIRE_INT64, 0, 0, 0, -1, offsetof(struct describe_log_dirs_response_describe_log_dirs_partition, partition_size), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"offsetLag", WIRE_INT64, 0, 0, 0, -1, offsetof(struct describe_log_dirs_response_describe_log_dirs_partition, offset_lag), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"isFutureKey", WIRE_BOOL, 0, 0, 0, -1, offsetof(struct describe_log_dirs_response_describe_log_dirs_partition, is_future_key), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape describe_log_dirs_response_describe_log_dirs_partition_shape = {"DescribeLogDirsPartition", sizeof(struct describe_log_dirs_response_describe_log_dirs_partition), 4, describe_log_dirs_response_describe_log_dirs_partition_fields, &describe_log_dirs_response_describe_log_dirs_partition_default};

static const struct describe_log_dirs_response_describe_log_dirs_topic describe_log_dirs_response_describe_log_dirs_topic_default = {
    .name = {(const uint8_t *)"", 0},
};
static const struct wire_field describe_log_dirs_response_describe_log_dirs_topic_fields[] = {
    {"name", WIRE_STRING, 0, 0, 0, -1, offsetof(struct describe_log_dirs_response_describe_log_dirs_topic, name), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"partitions", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct describe_log_dirs_response_describe_log_dirs_topic, partitions), {0, 32767}, {0, -1}, {0, -1}, &describe_log_dirs_response_describe_log_dirs_partition_shape},
};
const struct wire_shape describe_log_dirs_response_describe_log_dirs_topic_shape = {"DescribeLogDirsTopic", sizeof(struct describe_log_dirs_response_describe_log_dirs_topic), 2, describe_log_dirs_response_describe_log_dirs_topic_fields, &describe_log_dirs_response_describe_log_dirs_topic_default};

static const struct describe_log_dirs_response_describe_log_dirs_result describe_log_dirs_response_describe_log_dirs_result_default = {
    .log_dir = {(const uint8_t *)"", 0},
    .total_bytes = INT64_C(-1),
    .usable_bytes = INT64_C(-1),
};
static const struct wire_field describe_log_dirs_response_describe_log_dirs_result_fields[] = {
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct describe_log_dirs_response_describe_log_dirs_result, error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"logDir", WIRE_STRING, 0, 0, 0, -1, offsetof(struct describe_log_dirs_response_describe_log_dirs_result, log_dir), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"topics", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct describe_log_dirs_response_describe_log_dirs_result, topics), {0, 32767}, {0, -1}, {0, -1}, &describe_log_dirs_response_describe_log_dirs_topic_shape},
    {"totalBytes", WIRE_INT64, 0, 0, 1, -1, offsetof(struct describe_log_dirs_response_describe_log_dirs_result, total_bytes), {4, 32767}, {0, -1}, {0, -1}, NULL},
    {"usableBytes", WIRE_INT64, 0, 0, 1, -1, offsetof(struct describe_log_dirs_response_describe_log_dirs_result, usable_bytes), {4, 32767}, {0, -1}, {0, -1}, NULL},
    {"isCordoned", WIRE_BOOL, 0, 0, 1, -1, offsetof(struct describe_log_dirs_response_describe_log_dirs_result, is_cordoned), {5, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape describe_log_dirs_response_describe_log_dirs_result_shape = {"DescribeLogDirsResult", sizeof(struct describe_log_dirs_response_describe_log_dirs_result), 6, describe_log_dirs_response_describe_log_dirs_result_fields, &describe_log_dirs_response_describe_log_dirs_result_default};

static const struct describe_log_dirs_response describe_log_dirs_response_default = {
};
static const struct wire_field describe_log_dirs_response_fields[] = {
    {"throttleTimeMs", WIRE_INT32, 0, 0, 0, -1, offsetof(struct describe_log_dirs_response, throttle_time_ms), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorCode", WIRE_INT16, 0, 0, 1, -1, offsetof(struct describe_log_dirs_response, error_code), {3, 32767}, {0, -1}, {0, -1}, NULL},
    {"results", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct describe_log_dirs_response, results), {0, 32767}, {0, -1}, {0, -1}, &describe_log_dirs_response_describe_log_dirs_result_shape},
};
static const struct wire_shape describe_log_dirs_response_shape = {"DescribeLogDirsResponse", sizeof(struct describe_log_dirs_response), 3, describe_log_dirs_response_fields, &describe_log_dirs_response_default};

static const struct wire_op describe_log_dirs_response_ops_0[] = {
    {OP_4, 0, 21, 0, offsetof(struct describe_log_dirs_response_describe_log_dirs_partition, partition_index), 17, NULL},
    {OP_8, 0, 0, 1, offsetof(struct describe_log_dirs_response_describe_log_dirs_partition, partition_size), 9, NULL},
    {OP_8, 0, 0, 2, offsetof(struct describe_log_dirs_response_describe_log_dirs_partition, offset_lag), 1, NULL},
    {OP_BOOL, 0, 0, 3, offsetof(struct describe_log_dirs_response_describe_log_dirs_partition, is_future_key), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_log_dirs_response_prog_0 = {describe_log_dirs_response_ops_0, &describe_log_dirs_response_describe_log_dirs_partition_shape, NULL, NULL, 0, 0, 21, false};
_Static_assert(sizeof(struct describe_log_dirs_response_describe_log_dirs_partition) <= WIRE_MEM_PER_BYTE * 21, "WIRE_MEM_PER_BYTE");
static const struct wire_op describe_log_dirs_response_ops_1[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct describe_log_dirs_response_describe_log_dirs_topic, name), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 4, 1, offsetof(struct describe_log_dirs_response_describe_log_dirs_topic, partitions), 0, &describe_log_dirs_response_prog_0},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_log_dirs_response_prog_1 = {describe_log_dirs_response_ops_1, &describe_log_dirs_response_describe_log_dirs_topic_shape, NULL, NULL, 0, 0, 6, false};
_Static_assert(sizeof(struct describe_log_dirs_response_describe_log_dirs_topic) <= WIRE_MEM_PER_BYTE * 6, "WIRE_MEM_PER_BYTE");
static const struct wire_op describe_log_dirs_response_ops_2[] = {
    {OP_2, 0, 4, 0, offsetof(struct describe_log_dirs_response_describe_log_dirs_result, error_code), 6, NULL},
    {OP_STRING, 0, 0, 1, offsetof(struct describe_log_dirs_response_describe_log_dirs_result, log_dir), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 4, 2, offsetof(struct describe_log_dirs_response_describe_log_dirs_result, topics), 0, &describe_log_dirs_response_prog_1},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_log_dirs_response_prog_2 = {describe_log_dirs_response_ops_2, &describe_log_dirs_response_describe_log_dirs_result_shape, NULL, NULL, 0, 0, 8, true};
_Static_assert(sizeof(struct describe_log_dirs_response_describe_log_dirs_result) <= WIRE_MEM_PER_BYTE * 8, "WIRE_MEM_PER_BYTE");
static const struct wire_op describe_log_dirs_response_ops_3[] = {
    {OP_4, 0, 8, 0, offsetof(struct describe_log_dirs_response, throttle_time_ms), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 0, 2, offsetof(struct describe_log_dirs_response, results), 0, &describe_log_dirs_response_prog_2},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_log_dirs_response_prog_3 = {describe_log_dirs_response_ops_3, &describe_log_dirs_response_shape, NULL, NULL, 0, 0, 8, false};
static const struct wire_op describe_log_dirs_response_ops_4[] = {
    {OP_4, 0, 22, 0, offsetof(struct describe_log_dirs_response_describe_log_dirs_partition, partition_index), 18, NULL},
    {OP_8, 0, 0, 1, offsetof(struct describe_log_dirs_response_describe_log_dirs_partition, partition_size), 10, NULL},
    {OP_8, 0, 0, 2, offsetof(struct describe_log_dirs_response_describe_log_dirs_partition, offset_lag), 2, NULL},
    {OP_BOOL, 0, 0, 3, offsetof(struct describe_log_dirs_response_describe_log_dirs_partition, is_future_key), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_log_dirs_response_prog_4 = {describe_log_dirs_response_ops_4, &describe_log_dirs_response_describe_log_dirs_partition_shape, NULL, NULL, 0, 0, 22, false};
_Static_assert(sizeof(struct describe_log_dirs_response_describe_log_dirs_partition) <= WIRE_MEM_PER_BYTE * 22, "WIRE_MEM_PER_BYTE");
static const struct wire_op describe_log_dirs_response_ops_5[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct describe_log_dirs_response_describe_log_dirs_topic, name), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 1, offsetof(struct describe_log_dirs_response_describe_log_dirs_topic, partitions), 1, &describe_log_dirs_response_prog_4},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_log_dirs_response_prog_5 = {describe_log_dirs_response_ops_5, &describe_log_dirs_response_describe_log_dirs_topic_shape, NULL, NULL, 0, 0, 3, false};
_Static_assert(sizeof(struct describe_log_dirs_response_describe_log_dirs_topic) <= WIRE_MEM_PER_BYTE * 3, "WIRE_MEM_PER_BYTE");
static const struct wire_op describe_log_dirs_response_ops_6[] = {
    {OP_2, 0, 3, 0, offsetof(struct describe_log_dirs_response_describe_log_dirs_result, error_code), 3, NULL},
    {OP_STRING, OP_COMPACT, 0, 1, offsetof(struct describe_log_dirs_response_describe_log_dirs_result, log_dir), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 2, offsetof(struct describe_log_dirs_response_describe_log_dirs_result, topics), 1, &describe_log_dirs_response_prog_5},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_log_dirs_response_prog_6 = {describe_log_dirs_response_ops_6, &describe_log_dirs_response_describe_log_dirs_result_shape, NULL, NULL, 0, 0, 5, true};
_Static_assert(sizeof(struct describe_log_dirs_response_describe_log_dirs_result) <= WIRE_MEM_PER_BYTE * 5, "WIRE_MEM_PER_BYTE");
static const struct wire_op describe_log_dirs_response_ops_7[] = {
    {OP_4, 0, 5, 0, offsetof(struct describe_log_dirs_response, throttle_time_ms), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 2, offsetof(struct describe_log_dirs_response, results), 1, &describe_log_dirs_response_prog_6},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_log_dirs_response_prog_7 = {describe_log_dirs_response_ops_7, &describe_log_dirs_response_shape, NULL, NULL, 0, 0, 6, false};
static const struct wire_op describe_log_dirs_response_ops_8[] = {
    {OP_4, 0, 7, 0, offsetof(struct describe_log_dirs_response, throttle_time_ms), 4, NULL},
    {OP_2, 0, 0, 1, offsetof(struct describe_log_dirs_response, error_code), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 2, offsetof(struct describe_log_dirs_response, results), 1, &describe_log_dirs_response_prog_6},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_log_dirs_response_prog_8 = {describe_log_dirs_response_ops_8, &describe_log_dirs_response_shape, NULL, NULL, 0, 0, 8, false};
static const struct wire_op describe_log_dirs_response_ops_9[] = {
    {OP_2, 0, 3, 0, offsetof(struct describe_log_dirs_response_describe_log_dirs_result, error_code), 19, NULL},
    {OP_STRING, OP_COMPACT, 0, 1, offsetof(struct describe_log_dirs_response_describe_log_dirs_result, log_dir), 18, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 2, offsetof(struct describe_log_dirs_response_describe_log_dirs_result, topics), 17, &describe_log_dirs_response_prog_5},
    {OP_8, 0, 17, 3, offsetof(struct describe_log_dirs_response_describe_log_dirs_result, total_bytes), 9, NULL},
    {OP_8, 0, 0, 4, offsetof(struct describe_log_dirs_response_describe_log_dirs_result, usable_bytes), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_log_dirs_response_prog_9 = {describe_log_dirs_response_ops_9, &describe_log_dirs_response_describe_log_dirs_result_shape, NULL, NULL, 0, 0, 21, false};
_Static_assert(sizeof(struct describe_log_dirs_response_describe_log_dirs_result) <= WIRE_MEM_PER_BYTE * 21, "WIRE_MEM_PER_BYTE");
static const struct wire_op describe_log_dirs_response_ops_10[] = {
    {OP_4, 0, 7, 0, offsetof(struct describe_log_dirs_response, throttle_time_ms), 4, NULL},
    {OP_2, 0, 0, 1, offsetof(struct describe_log_dirs_response, error_code), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 2, offsetof(struct describe_log_dirs_response, results), 1, &describe_log_dirs_response_prog_9},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_log_dirs_response_prog_10 = {describe_log_dirs_response_ops_10, &describe_log_dirs_response_shape, NULL, NULL, 0, 0, 8, false};
static const struct wire_op describe_log_dirs_response_ops_11[] = {
    {OP_2, 0, 3, 0, offsetof(struct describe_log_dirs_response_describe_log_dirs_result, error_code), 20, NULL},
    {OP_STRING, OP_COMPACT, 0, 1, offsetof(struct describe_log_dirs_response_describe_log_dirs_result, log_dir), 19, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 2, offsetof(struct describe_log_dirs_response_describe_log_dirs_result, topics), 18, &describe_log_dirs_response_prog_5},
    {OP_8, 0, 18, 3, offsetof(struct describe_log_dirs_response_describe_log_dirs_result, total_bytes), 10, NULL},
    {OP_8, 0, 0, 4, offsetof(struct describe_log_dirs_response_describe_log_dirs_result, usable_bytes), 2, NULL},
    {OP_BOOL, 0, 0, 5, offsetof(struct describe_log_dirs_response_describe_log_dirs_result, is_cordoned), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_log_dirs_response_prog_11 = {describe_log_dirs_response_ops_11, &describe_log_dirs_response_describe_log_dirs_result_shape, NULL, NULL, 0, 0, 22, false};
_Static_assert(sizeof(struct describe_log_dirs_response_describe_log_dirs_result) <= WIRE_MEM_PER_BYTE * 22, "WIRE_MEM_PER_BYTE");
static const struct wire_op describe_log_dirs_response_ops_12[] = {
    {OP_4, 0, 7, 0, offsetof(struct describe_log_dirs_response, throttle_time_ms), 4, NULL},
    {OP_2, 0, 0, 1, offsetof(struct describe_log_dirs_response, error_code), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 2, offsetof(struct describe_log_dirs_response, results), 1, &describe_log_dirs_response_prog_11},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_log_dirs_response_prog_12 = {describe_log_dirs_response_ops_12, &describe_log_dirs_response_shape, NULL, NULL, 0, 0, 8, false};
static const struct wire_prog *const describe_log_dirs_response_progs[] = {&describe_log_dirs_response_prog_3, &describe_log_dirs_response_prog_3, &describe_log_dirs_response_prog_7, &describe_log_dirs_response_prog_8, &describe_log_dirs_response_prog_10, &describe_log_dirs_response_prog_12, };

const struct wire_msg describe_log_dirs_response_wire = {
    .name = "DescribeLogDirsResponse",
    .room = WIRE_CLIENTS,
    .kind = WIRE_RESPONSE,
    .api_key = 35,
    .min_version = 0,
    .max_version = 5,
    .flexible_version = 2,
    .removed_version = 0,
    .is_dead = false,
    .is_unstable = false,
    .shape = &describe_log_dirs_response_shape,
    .progs = describe_log_dirs_response_progs,
};

/* ---- DescribeProducersResponse ---- */

static const struct describe_producers_response_producer_state describe_producers_response_producer_state_default = {
    .last_sequence = -1,
    .last_timestamp = INT64_C(-1),
    .current_txn_start_offset = INT64_C(-1),
};
static const struct wire_field describe_producers_response_producer_state_fields[] = {
    {"producerId", WIRE_INT64, 0, 0, 0, -1, offsetof(struct describe_producers_response_producer_state, producer_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"producerEpoch", WIRE_INT32, 0, 0, 0, -1, offsetof(struct describe_producers_response_producer_state, producer_epoch), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"lastSequence", WIRE_INT32, 0, 0, 0, -1, offsetof(struct describe_producers_response_producer_state, last_sequence), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"lastTimestamp", WIRE_INT64, 0, 0, 0, -1, offsetof(struct describe_producers_response_producer_state, last_timestamp), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"coordinatorEpoch", WIRE_INT32, 0, 0, 0, -1, offsetof(struct describe_producers_response_producer_state, coordinator_epoch), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"currentTxnStartOffset", WIRE_INT64, 0, 0, 0, -1, offsetof(struct describe_producers_response_producer_state, current_txn_start_offset), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape describe_producers_response_producer_state_shape = {"ProducerState", sizeof(struct describe_producers_response_producer_state), 6, describe_producers_response_producer_state_fields, &describe_producers_response_producer_state_default};

static const struct describe_producers_response_partition_response describe_producers_response_partition_response_default = {
};
static const struct wire_field describe_producers_response_partition_response_fields[] = {
    {"partitionIndex", WIRE_INT32, 0, 0, 0, -1, offsetof(struct describe_producers_response_partition_response, partition_index), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct describe_producers_response_partition_response, error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorMessage", WIRE_STRING, 0, 0, 0, -1, offsetof(struct describe_producers_response_partition_response, error_message), {0, 32767}, {0, 32767}, {0, -1}, NULL},
    {"activeProducers", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct describe_producers_response_partition_response, active_producers), {0, 32767}, {0, -1}, {0, -1}, &describe_producers_response_producer_state_shape},
};
const struct wire_shape describe_producers_response_partition_response_shape = {"PartitionResponse", sizeof(struct describe_producers_response_partition_response), 4, describe_producers_response_partition_response_fields, &describe_producers_response_partition_response_default};

static const struct describe_producers_response_topic_response describe_producers_response_topic_response_default = {
    .name = {(const uint8_t *)"", 0},
};
static const struct wire_field describe_producers_response_topic_response_fields[] = {
    {"name", WIRE_STRING, 0, 0, 0, -1, offsetof(struct describe_producers_response_topic_response, name), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"partitions", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct describe_producers_response_topic_response, partitions), {0, 32767}, {0, -1}, {0, -1}, &describe_producers_response_partition_response_shape},
};
const struct wire_shape describe_producers_response_topic_response_shape = {"TopicResponse", sizeof(struct describe_producers_response_topic_response), 2, describe_producers_response_topic_response_fields, &describe_producers_response_topic_response_default};

static const struct describe_producers_response describe_producers_response_default = {
};
static const struct wire_field describe_producers_response_fields[] = {
    {"throttleTimeMs", WIRE_INT32, 0, 0, 0, -1, offsetof(struct describe_producers_response, throttle_time_ms), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"topics", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct describe_producers_response, topics), {0, 32767}, {0, -1}, {0, -1}, &describe_producers_response_topic_response_shape},
};
static const struct wire_shape describe_producers_response_shape = {"DescribeProducersResponse", sizeof(struct describe_producers_response), 2, describe_producers_response_fields, &describe_producers_response_default};

static const struct wire_op describe_producers_response_ops_0[] = {
    {OP_8, 0, 37, 0, offsetof(struct describe_producers_response_producer_state, producer_id), 29, NULL},
    {OP_4, 0, 0, 1, offsetof(struct describe_producers_response_producer_state, producer_epoch), 25, NULL},
    {OP_4, 0, 0, 2, offsetof(struct describe_producers_response_producer_state, last_sequence), 21, NULL},
    {OP_8, 0, 0, 3, offsetof(struct describe_producers_response_producer_state, last_timestamp), 13, NULL},
    {OP_4, 0, 0, 4, offsetof(struct describe_producers_response_producer_state, coordinator_epoch), 9, NULL},
    {OP_8, 0, 0, 5, offsetof(struct describe_producers_response_producer_state, current_txn_start_offset), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_producers_response_prog_0 = {describe_producers_response_ops_0, &describe_producers_response_producer_state_shape, NULL, NULL, 0, 0, 37, false};
_Static_assert(sizeof(struct describe_producers_response_producer_state) <= WIRE_MEM_PER_BYTE * 37, "WIRE_MEM_PER_BYTE");
static const struct wire_op describe_producers_response_ops_1[] = {
    {OP_4, 0, 7, 0, offsetof(struct describe_producers_response_partition_response, partition_index), 5, NULL},
    {OP_2, 0, 0, 1, offsetof(struct describe_producers_response_partition_response, error_code), 3, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 0, 2, offsetof(struct describe_producers_response_partition_response, error_message), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 3, offsetof(struct describe_producers_response_partition_response, active_producers), 1, &describe_producers_response_prog_0},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_producers_response_prog_1 = {describe_producers_response_ops_1, &describe_producers_response_partition_response_shape, NULL, NULL, 0, 0, 9, false};
_Static_assert(sizeof(struct describe_producers_response_partition_response) <= WIRE_MEM_PER_BYTE * 9, "WIRE_MEM_PER_BYTE");
static const struct wire_op describe_producers_response_ops_2[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct describe_producers_response_topic_response, name), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 1, offsetof(struct describe_producers_response_topic_response, partitions), 1, &describe_producers_response_prog_1},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_producers_response_prog_2 = {describe_producers_response_ops_2, &describe_producers_response_topic_response_shape, NULL, NULL, 0, 0, 3, false};
_Static_assert(sizeof(struct describe_producers_response_topic_response) <= WIRE_MEM_PER_BYTE * 3, "WIRE_MEM_PER_BYTE");
static const struct wire_op describe_producers_response_ops_3[] = {
    {OP_4, 0, 5, 0, offsetof(struct describe_producers_response, throttle_time_ms), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 1, offsetof(struct describe_producers_response, topics), 1, &describe_producers_response_prog_2},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_producers_response_prog_3 = {describe_producers_response_ops_3, &describe_producers_response_shape, NULL, NULL, 0, 0, 6, false};
static const struct wire_prog *const describe_producers_response_progs[] = {&describe_producers_response_prog_3, };

const struct wire_msg describe_producers_response_wire = {
    .name = "DescribeProducersResponse",
    .room = WIRE_CLIENTS,
    .kind = WIRE_RESPONSE,
    .api_key = 61,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &describe_producers_response_shape,
    .progs = describe_producers_response_progs,
};

/* ---- DescribeQuorumResponse ---- */

static const struct describe_quorum_response_replica_state describe_quorum_response_replica_state_default = {
    .last_fetch_timestamp = INT64_C(-1),
    .last_caught_up_timestamp = INT64_C(-1),
};
static const struct wire_field describe_quorum_response_replica_state_fields[] = {
    {"replicaId", WIRE_INT32, 0, 0, 0, -1, offsetof(struct describe_quorum_response_replica_state, replica_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"replicaDirectoryId", WIRE_UUID, 0, 0, 0, -1, offsetof(struct describe_quorum_response_replica_state, replica_directory_id), {2, 32767}, {0, -1}, {0, -1}, NULL},
    {"logEndOffset", WIRE_INT64, 0, 0, 0, -1, offsetof(struct describe_quorum_response_replica_state, log_end_offset), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"lastFetchTimestamp", WIRE_INT64, 0, 0, 1, -1, offsetof(struct describe_quorum_response_replica_state, last_fetch_timestamp), {1, 32767}, {0, -1}, {0, -1}, NULL},
    {"lastCaughtUpTimestamp", WIRE_INT64, 0, 0, 1, -1, offsetof(struct describe_quorum_response_replica_state, last_caught_up_timestamp), {1, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape describe_quorum_response_replica_state_shape = {"ReplicaState", sizeof(struct describe_quorum_response_replica_state), 5, describe_quorum_response_replica_state_fields, &describe_quorum_response_replica_state_default};

static const struct describe_quorum_response_partition_data describe_quorum_response_partition_data_default = {
    .error_message = {(const uint8_t *)"", 0},
};
static const struct wire_field describe_quorum_response_partition_data_fields[] = {
    {"partitionIndex", WIRE_INT32, 0, 0, 0, -1, offsetof(struct describe_quorum_response_partition_data, partition_index), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct describe_quorum_response_partition_data, error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorMessage", WIRE_STRING, 0, 0, 1, -1, offsetof(struct describe_quorum_response_partition_data, error_message), {2, 32767}, {2, 32767}, {0, -1}, NULL},
    {"leaderId", WIRE_INT32, 0, 0, 0, -1, offsetof(struct describe_quorum_response_partition_data, leader_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"leaderEpoch", WIRE_INT32, 0, 0, 0, -1, offsetof(struct describe_quorum_response_partition_data, leader_epoch), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"highWatermark", WIRE_INT64, 0, 0, 0, -1, offsetof(struct describe_quorum_response_partition_data, high_watermark), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"currentVoters", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct describe_quorum_response_partition_data, current_voters), {0, 32767}, {0, -1}, {0, -1}, &describe_quorum_response_replica_state_shape},
    {"observers", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct describe_quorum_response_partition_data, observers), {0, 32767}, {0, -1}, {0, -1}, &describe_quorum_response_replica_state_shape},
};
const struct wire_shape describe_quorum_response_partition_data_shape = {"PartitionData", sizeof(struct describe_quorum_response_partition_data), 8, describe_quorum_response_partition_data_fields, &describe_quorum_response_partition_data_default};

static const struct describe_quorum_response_topic_data describe_quorum_response_topic_data_default = {
    .topic_name = {(const uint8_t *)"", 0},
};
static const struct wire_field describe_quorum_response_topic_data_fields[] = {
    {"topicName", WIRE_STRING, 0, 0, 0, -1, offsetof(struct describe_quorum_response_topic_data, topic_name), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"partitions", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct describe_quorum_response_topic_data, partitions), {0, 32767}, {0, -1}, {0, -1}, &describe_quorum_response_partition_data_shape},
};
const struct wire_shape describe_quorum_response_topic_data_shape = {"TopicData", sizeof(struct describe_quorum_response_topic_data), 2, describe_quorum_response_topic_data_fields, &describe_quorum_response_topic_data_default};

static const struct describe_quorum_response_listener describe_quorum_response_listener_default = {
    .name = {(const uint8_t *)"", 0},
    .host = {(const uint8_t *)"", 0},
};
static const struct wire_field describe_quorum_response_listener_fields[] = {
    {"name", WIRE_STRING, 0, 0, 0, -1, offsetof(struct describe_quorum_response_listener, name), {2, 32767}, {0, -1}, {0, -1}, NULL},
    {"host", WIRE_STRING, 0, 0, 0, -1, offsetof(struct describe_quorum_response_listener, host), {2, 32767}, {0, -1}, {0, -1}, NULL},
    {"port", WIRE_UINT16, 0, 0, 0, -1, offsetof(struct describe_quorum_response_listener, port), {2, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape describe_quorum_response_listener_shape = {"Listener", sizeof(struct describe_quorum_response_listener), 3, describe_quorum_response_listener_fields, &describe_quorum_response_listener_default};

static const struct describe_quorum_response_node describe_quorum_response_node_default = {
};
static const struct wire_field describe_quorum_response_node_fields[] = {
    {"nodeId", WIRE_INT32, 0, 0, 0, -1, offsetof(struct describe_quorum_response_node, node_id), {2, 32767}, {0, -1}, {0, -1}, NULL},
    {"listeners", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct describe_quorum_response_node, listeners), {2, 32767}, {0, -1}, {0, -1}, &describe_quorum_response_listener_shape},
};
const struct wire_shape describe_quorum_response_node_shape = {"Node", sizeof(struct describe_quorum_response_node), 2, describe_quorum_response_node_fields, &describe_quorum_response_node_default};

static const struct describe_quorum_response describe_quorum_response_default = {
    .error_message = {(const uint8_t *)"", 0},
};
static const struct wire_field describe_quorum_response_fields[] = {
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct describe_quorum_response, error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorMessage", WIRE_STRING, 0, 0, 1, -1, offsetof(struct describe_quorum_response, error_message), {2, 32767}, {2, 32767}, {0, -1}, NULL},
    {"topics", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct describe_quorum_response, topics), {0, 32767}, {0, -1}, {0, -1}, &describe_quorum_response_topic_data_shape},
    {"nodes", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct describe_quorum_response, nodes), {2, 32767}, {0, -1}, {0, -1}, &describe_quorum_response_node_shape},
};
static const struct wire_shape describe_quorum_response_shape = {"DescribeQuorumResponse", sizeof(struct describe_quorum_response), 4, describe_quorum_response_fields, &describe_quorum_response_default};

static const struct wire_op describe_quorum_response_ops_0[] = {
    {OP_4, 0, 13, 0, offsetof(struct describe_quorum_response_replica_state, replica_id), 9, NULL},
    {OP_8, 0, 0, 2, offsetof(struct describe_quorum_response_replica_state, log_end_offset), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t describe_quorum_response_absent_0[] = {1,};
static const struct wire_prog describe_quorum_response_prog_0 = {describe_quorum_response_ops_0, &describe_quorum_response_replica_state_shape, NULL, describe_quorum_response_absent_0, 0, 1, 13, true};
_Static_assert(sizeof(struct describe_quorum_response_replica_state) <= WIRE_MEM_PER_BYTE * 13, "WIRE_MEM_PER_BYTE");
static const struct wire_op describe_quorum_response_ops_1[] = {
    {OP_4, 0, 23, 0, offsetof(struct describe_quorum_response_partition_data, partition_index), 21, NULL},
    {OP_2, 0, 0, 1, offsetof(struct describe_quorum_response_partition_data, error_code), 19, NULL},
    {OP_4, 0, 0, 3, offsetof(struct describe_quorum_response_partition_data, leader_id), 15, NULL},
    {OP_4, 0, 0, 4, offsetof(struct describe_quorum_response_partition_data, leader_epoch), 11, NULL},
    {OP_8, 0, 0, 5, offsetof(struct describe_quorum_response_partition_data, high_watermark), 3, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 6, offsetof(struct describe_quorum_response_partition_data, current_voters), 2, &describe_quorum_response_prog_0},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 7, offsetof(struct describe_quorum_response_partition_data, observers), 1, &describe_quorum_response_prog_0},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_quorum_response_prog_1 = {describe_quorum_response_ops_1, &describe_quorum_response_partition_data_shape, NULL, NULL, 0, 0, 25, true};
_Static_assert(sizeof(struct describe_quorum_response_partition_data) <= WIRE_MEM_PER_BYTE * 25, "WIRE_MEM_PER_BYTE");
static const struct wire_op describe_quorum_response_ops_2[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct describe_quorum_response_topic_data, topic_name), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 1, offsetof(struct describe_quorum_response_topic_data, partitions), 1, &describe_quorum_response_prog_1},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_quorum_response_prog_2 = {describe_quorum_response_ops_2, &describe_quorum_response_topic_data_shape, NULL, NULL, 0, 0, 3, false};
_Static_assert(sizeof(struct describe_quorum_response_topic_data) <= WIRE_MEM_PER_BYTE * 3, "WIRE_MEM_PER_BYTE");
static const struct wire_op describe_quorum_response_ops_3[] = {
    {OP_2, 0, 3, 0, offsetof(struct describe_quorum_response, error_code), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 2, offsetof(struct describe_quorum_response, topics), 1, &describe_quorum_response_prog_2},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t describe_quorum_response_absent_3[] = {3,};
static const struct wire_prog describe_quorum_response_prog_3 = {describe_quorum_response_ops_3, &describe_quorum_response_shape, NULL, describe_quorum_response_absent_3, 0, 1, 4, true};
static const struct wire_op describe_quorum_response_ops_4[] = {
    {OP_4, 0, 29, 0, offsetof(struct describe_quorum_response_replica_state, replica_id), 25, NULL},
    {OP_8, 0, 0, 2, offsetof(struct describe_quorum_response_replica_state, log_end_offset), 17, NULL},
    {OP_8, 0, 0, 3, offsetof(struct describe_quorum_response_replica_state, last_fetch_timestamp), 9, NULL},
    {OP_8, 0, 0, 4, offsetof(struct describe_quorum_response_replica_state, last_caught_up_timestamp), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t describe_quorum_response_absent_4[] = {1,};
static const struct wire_prog describe_quorum_response_prog_4 = {describe_quorum_response_ops_4, &describe_quorum_response_replica_state_shape, NULL, describe_quorum_response_absent_4, 0, 1, 29, false};
_Static_assert(sizeof(struct describe_quorum_response_replica_state) <= WIRE_MEM_PER_BYTE * 29, "WIRE_MEM_PER_BYTE");
static const struct wire_op describe_quorum_response_ops_5[] = {
    {OP_4, 0, 23, 0, offsetof(struct describe_quorum_response_partition_data, partition_index), 21, NULL},
    {OP_2, 0, 0, 1, offsetof(struct describe_quorum_response_partition_data, error_code), 19, NULL},
    {OP_4, 0, 0, 3, offsetof(struct describe_quorum_response_partition_data, leader_id), 15, NULL},
    {OP_4, 0, 0, 4, offsetof(struct describe_quorum_response_partition_data, leader_epoch), 11, NULL},
    {OP_8, 0, 0, 5, offsetof(struct describe_quorum_response_partition_data, high_watermark), 3, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 6, offsetof(struct describe_quorum_response_partition_data, current_voters), 2, &describe_quorum_response_prog_4},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 7, offsetof(struct describe_quorum_response_partition_data, observers), 1, &describe_quorum_response_prog_4},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_quorum_response_prog_5 = {describe_quorum_response_ops_5, &describe_quorum_response_partition_data_shape, NULL, NULL, 0, 0, 25, true};
_Static_assert(sizeof(struct describe_quorum_response_partition_data) <= WIRE_MEM_PER_BYTE * 25, "WIRE_MEM_PER_BYTE");
static const struct wire_op describe_quorum_response_ops_6[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct describe_quorum_response_topic_data, topic_name), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 1, offsetof(struct describe_quorum_response_topic_data, partitions), 1, &describe_quorum_response_prog_5},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_quorum_response_prog_6 = {describe_quorum_response_ops_6, &describe_quorum_response_topic_data_shape, NULL, NULL, 0, 0, 3, false};
_Static_assert(sizeof(struct describe_quorum_response_topic_data) <= WIRE_MEM_PER_BYTE * 3, "WIRE_MEM_PER_BYTE");
static const struct wire_op describe_quorum_response_ops_7[] = {
    {OP_2, 0, 3, 0, offsetof(struct describe_quorum_response, error_code), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 2, offsetof(struct describe_quorum_response, topics), 1, &describe_quorum_response_prog_6},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t describe_quorum_response_absent_7[] = {3,};
static const struct wire_prog describe_quorum_response_prog_7 = {describe_quorum_response_ops_7, &describe_quorum_response_shape, NULL, describe_quorum_response_absent_7, 0, 1, 4, true};
static const struct wire_op describe_quorum_response_ops_8[] = {
    {OP_4, 0, 45, 0, offsetof(struct describe_quorum_response_replica_state, replica_id), 41, NULL},
    {OP_16, 0, 0, 1, offsetof(struct describe_quorum_response_replica_state, replica_directory_id), 25, NULL},
    {OP_8, 0, 0, 2, offsetof(struct describe_quorum_response_replica_state, log_end_offset), 17, NULL},
    {OP_8, 0, 0, 3, offsetof(struct describe_quorum_response_replica_state, last_fetch_timestamp), 9, NULL},
    {OP_8, 0, 0, 4, offsetof(struct describe_quorum_response_replica_state, last_caught_up_timestamp), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_quorum_response_prog_8 = {describe_quorum_response_ops_8, &describe_quorum_response_replica_state_shape, NULL, NULL, 0, 0, 45, false};
_Static_assert(sizeof(struct describe_quorum_response_replica_state) <= WIRE_MEM_PER_BYTE * 45, "WIRE_MEM_PER_BYTE");
static const struct wire_op describe_quorum_response_ops_9[] = {
    {OP_4, 0, 7, 0, offsetof(struct describe_quorum_response_partition_data, partition_index), 22, NULL},
    {OP_2, 0, 0, 1, offsetof(struct describe_quorum_response_partition_data, error_code), 20, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 0, 2, offsetof(struct describe_quorum_response_partition_data, error_message), 19, NULL},
    {OP_4, 0, 17, 3, offsetof(struct describe_quorum_response_partition_data, leader_id), 15, NULL},
    {OP_4, 0, 0, 4, offsetof(struct describe_quorum_response_partition_data, leader_epoch), 11, NULL},
    {OP_8, 0, 0, 5, offsetof(struct describe_quorum_response_partition_data, high_watermark), 3, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 6, offsetof(struct describe_quorum_response_partition_data, current_voters), 2, &describe_quorum_response_prog_8},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 7, offsetof(struct describe_quorum_response_partition_data, observers), 1, &describe_quorum_response_prog_8},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_quorum_response_prog_9 = {describe_quorum_response_ops_9, &describe_quorum_response_partition_data_shape, NULL, NULL, 0, 0, 26, false};
_Static_assert(sizeof(struct describe_quorum_response_partition_data) <= WIRE_MEM_PER_BYTE * 26, "WIRE_MEM_PER_BYTE");
static const struct wire_op describe_quorum_response_ops_10[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct describe_quorum_response_topic_data, topic_name), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 1, offsetof(struct describe_quorum_response_topic_data, partitions), 1, &describe_quorum_response_prog_9},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_quorum_response_prog_10 = {describe_quorum_response_ops_10, &describe_quorum_response_topic_data_shape, NULL, NULL, 0, 0, 3, false};
_Static_assert(sizeof(struct describe_quorum_response_topic_data) <= WIRE_MEM_PER_BYTE * 3, "WIRE_MEM_PER_BYTE");
static const struct wire_op describe_quorum_response_ops_11[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct describe_quorum_response_listener, name), 4, NULL},
    {OP_STRING, OP_COMPACT, 1, 1, offsetof(struct describe_quorum_response_listener, host), 3, NULL},
    {OP_2, 0, 3, 2, offsetof(struct describe_quorum_response_listener, port), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_quorum_response_prog_11 = {describe_quorum_response_ops_11, &describe_quorum_response_listener_shape, NULL, NULL, 0, 0, 5, false};
_Static_assert(sizeof(struct describe_quorum_response_listener) <= WIRE_MEM_PER_BYTE * 5, "WIRE_MEM_PER_BYTE");
static const struct wire_op describe_quorum_response_ops_12[] = {
    {OP_4, 0, 5, 0, offsetof(struct describe_quorum_response_node, node_id), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 1, offsetof(struct describe_quorum_response_node, listeners), 1, &describe_quorum_response_prog_11},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_quorum_response_prog_12 = {describe_quorum_response_ops_12, &describe_quorum_response_node_shape, NULL, NULL, 0, 0, 6, false};
_Static_assert(sizeof(struct describe_quorum_response_node) <= WIRE_MEM_PER_BYTE * 6, "WIRE_MEM_PER_BYTE");
static const struct wire_op describe_quorum_response_ops_13[] = {
    {OP_2, 0, 3, 0, offsetof(struct describe_quorum_response, error_code), 4, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 0, 1, offsetof(struct describe_quorum_response, error_message), 3, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 2, offsetof(struct describe_quorum_response, topics), 2, &describe_quorum_response_prog_10},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 3, offsetof(struct describe_quorum_response, nodes), 1, &describe_quorum_response_prog_12},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_quorum_response_prog_13 = {describe_quorum_response_ops_13, &describe_quorum_response_shape, NULL, NULL, 0, 0, 6, false};
static const struct wire_prog *const describe_quorum_response_progs[] = {&describe_quorum_response_prog_3, &describe_quorum_response_prog_7, &describe_quorum_response_prog_13, };

const struct wire_msg describe_quorum_response_wire = {
    .name = "DescribeQuorumResponse",
    .room = WIRE_CLIENTS,
    .kind = WIRE_RESPONSE,
    .api_key = 55,
    .min_version = 0,
    .max_version = 2,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &describe_quorum_response_shape,
    .progs = describe_quorum_response_progs,
};

/* ---- DescribeShareGroupOffsetsResponse ---- */

static const struct describe_share_group_offsets_response_describe_share_group_offsets_response_partition describe_share_group_offsets_response_describe_share_group_offsets_response_partition_default = {
    .lag = INT64_C(-1),
};
static const struct wire_field describe_share_group_offsets_response_describe_share_group_offsets_response_partition_fields[] = {
    {"partitionIndex", WIRE_INT32, 0, 0, 0, -1, offsetof(struct describe_share_group_offsets_response_describe_share_group_offsets_response_partition, partition_index), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"startOffset", WIRE_INT64, 0, 0, 0, -1, offsetof(struct describe_share_group_offsets_response_describe_share_group_offsets_response_partition, start_offset), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"leaderEpoch", WIRE_INT32, 0, 0, 0, -1, offsetof(struct describe_share_group_offsets_response_describe_share_group_offsets_response_partition, leader_epoch), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"lag", WIRE_INT64, 0, 0, 1, -1, offsetof(struct describe_share_group_offsets_response_describe_share_group_offsets_response_partition, lag), {1, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct describe_share_group_offsets_response_describe_share_group_offsets_response_partition, error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorMessage", WIRE_STRING, 0, 0, 0, -1, offsetof(struct describe_share_group_offsets_response_describe_share_group_offsets_response_partition, error_message), {0, 32767}, {0, 32767}, {0, -1}, NULL},
};
const struct wire_shape describe_share_group_offsets_response_describe_share_group_offsets_response_partition_shape = {"DescribeShareGroupOffsetsResponsePartition", sizeof(struct describe_share_group_offsets_response_describe_share_group_offsets_response_partition), 6, describe_share_group_offsets_response_describe_share_group_offsets_response_partition_fields, &describe_share_group_offsets_response_describe_share_group_offsets_response_partition_default};

static const struct describe_share_group_offsets_response_describe_share_group_offsets_response_topic describe_share_group_offsets_response_describe_share_group_offsets_response_topic_default = {
    .topic_name = {(const uint8_t *)"", 0},
};
static const struct wire_field describe_share_group_offsets_response_describe_share_group_offsets_response_topic_fields[] = {
    {"topicName", WIRE_STRING, 0, 0, 0, -1, offsetof(struct describe_share_group_offsets_response_describe_share_group_offsets_response_topic, topic_name), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"topicId", WIRE_UUID, 0, 0, 0, -1, offsetof(struct describe_share_group_offsets_response_describe_share_group_offsets_response_topic, topic_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"partitions", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct describe_share_group_offsets_response_describe_share_group_offsets_response_topic, partitions), {0, 32767}, {0, -1}, {0, -1}, &describe_share_group_offsets_response_describe_share_group_offsets_response_partition_shape},
};
const struct wire_shape describe_share_group_offsets_response_describe_share_group_offsets_response_topic_shape = {"DescribeShareGroupOffsetsResponseTopic", sizeof(struct describe_share_group_offsets_response_describe_share_group_offsets_response_topic), 3, describe_share_group_offsets_response_describe_share_group_offsets_response_topic_fields, &describe_share_group_offsets_response_describe_share_group_offsets_response_topic_default};

static const struct describe_share_group_offsets_response_describe_share_group_offsets_response_group describe_share_group_offsets_response_describe_share_group_offsets_response_group_default = {
    .group_id = {(const uint8_t *)"", 0},
};
static const struct wire_field describe_share_group_offsets_response_describe_share_group_offsets_response_group_fields[] = {
    {"groupId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct describe_share_group_offsets_response_describe_share_group_offsets_response_group, group_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"topics", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct describe_share_group_offsets_response_describe_share_group_offsets_response_group, topics), {0, 32767}, {0, -1}, {0, -1}, &describe_share_group_offsets_response_describe_share_group_offsets_response_topic_shape},
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct describe_share_group_offsets_response_describe_share_group_offsets_response_group, error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorMessage", WIRE_STRING, 0, 0, 0, -1, offsetof(struct describe_share_group_offsets_response_describe_share_group_offsets_response_group, error_message), {0, 32767}, {0, 32767}, {0, -1}, NULL},
};
const struct wire_shape describe_share_group_offsets_response_describe_share_group_offsets_response_group_shape = {"DescribeShareGroupOffsetsResponseGroup", sizeof(struct describe_share_group_offsets_response_describe_share_group_offsets_response_group), 4, describe_share_group_offsets_response_describe_share_group_offsets_response_group_fields, &describe_share_group_offsets_response_describe_share_group_offsets_response_group_default};

static const struct describe_share_group_offsets_response describe_share_group_offsets_response_default = {
};
static const struct wire_field describe_share_group_offsets_response_fields[] = {
    {"throttleTimeMs", WIRE_INT32, 0, 0, 0, -1, offsetof(struct describe_share_group_offsets_response, throttle_time_ms), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"groups", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct describe_share_group_offsets_response, groups), {0, 32767}, {0, -1}, {0, -1}, &describe_share_group_offsets_response_describe_share_group_offsets_response_group_shape},
};
static const struct wire_shape describe_share_group_offsets_response_shape = {"DescribeShareGroupOffsetsResponse", sizeof(struct describe_share_group_offsets_response), 2, describe_share_group_offsets_response_fields, &describe_share_group_offsets_response_default};

static const struct wire_op describe_share_group_offsets_response_ops_0[] = {
    {OP_4, 0, 19, 0, offsetof(struct describe_share_group_offsets_response_describe_share_group_offsets_response_partition, partition_index), 16, NULL},
    {OP_8, 0, 0, 1, offsetof(struct describe_share_group_offsets_response_describe_share_group_offsets_response_partition, start_offset), 8, NULL},
    {OP_4, 0, 0, 2, offsetof(struct describe_share_group_offsets_response_describe_share_group_offsets_response_partition, leader_epoch), 4, NULL},
    {OP_2, 0, 0, 4, offsetof(struct describe_share_group_offsets_response_describe_share_group_offsets_response_partition, error_code), 2, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 0, 5, offsetof(struct describe_share_group_offsets_response_describe_share_group_offsets_response_partition, error_message), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_share_group_offsets_response_prog_0 = {describe_share_group_offsets_response_ops_0, &describe_share_group_offsets_response_describe_share_group_offsets_response_partition_shape, NULL, NULL, 0, 0, 20, true};
_Static_assert(sizeof(struct describe_share_group_offsets_response_describe_share_group_offsets_response_partition) <= WIRE_MEM_PER_BYTE * 20, "WIRE_MEM_PER_BYTE");
static const struct wire_op describe_share_group_offsets_response_ops_1[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct describe_share_group_offsets_response_describe_share_group_offsets_response_topic, topic_name), 18, NULL},
    {OP_16, 0, 17, 1, offsetof(struct describe_share_group_offsets_response_describe_share_group_offsets_response_topic, topic_id), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 2, offsetof(struct describe_share_group_offsets_response_describe_share_group_offsets_response_topic, partitions), 1, &describe_share_group_offsets_response_prog_0},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_share_group_offsets_response_prog_1 = {describe_share_group_offsets_response_ops_1, &describe_share_group_offsets_response_describe_share_group_offsets_response_topic_shape, NULL, NULL, 0, 0, 19, false};
_Static_assert(sizeof(struct describe_share_group_offsets_response_describe_share_group_offsets_response_topic) <= WIRE_MEM_PER_BYTE * 19, "WIRE_MEM_PER_BYTE");
static const struct wire_op describe_share_group_offsets_response_ops_2[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct describe_share_group_offsets_response_describe_share_group_offsets_response_group, group_id), 5, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 1, offsetof(struct describe_share_group_offsets_response_describe_share_group_offsets_response_group, topics), 4, &describe_share_group_offsets_response_prog_1},
    {OP_2, 0, 3, 2, offsetof(struct describe_share_group_offsets_response_describe_share_group_offsets_response_group, error_code), 2, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 0, 3, offsetof(struct describe_share_group_offsets_response_describe_share_group_offsets_response_group, error_message), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_share_group_offsets_response_prog_2 = {describe_share_group_offsets_response_ops_2, &describe_share_group_offsets_response_describe_share_group_offsets_response_group_shape, NULL, NULL, 0, 0, 6, false};
_Static_assert(sizeof(struct describe_share_group_offsets_response_describe_share_group_offsets_response_group) <= WIRE_MEM_PER_BYTE * 6, "WIRE_MEM_PER_BYTE");
static const struct wire_op describe_share_group_offsets_response_ops_3[] = {
    {OP_4, 0, 5, 0, offsetof(struct describe_share_group_offsets_response, throttle_time_ms), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 1, offsetof(struct describe_share_group_offsets_response, groups), 1, &describe_share_group_offsets_response_prog_2},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_share_group_offsets_response_prog_3 = {describe_share_group_offsets_response_ops_3, &describe_share_group_offsets_response_shape, NULL, NULL, 0, 0, 6, false};
static const struct wire_op describe_share_group_offsets_response_ops_4[] = {
    {OP_4, 0, 27, 0, offsetof(struct describe_share_group_offsets_response_describe_share_group_offsets_response_partition, partition_index), 24, NULL},
    {OP_8, 0, 0, 1, offsetof(struct describe_share_group_offsets_response_describe_share_group_offsets_response_partition, start_offset), 16, NULL},
    {OP_4, 0, 0, 2, offsetof(struct describe_share_group_offsets_response_describe_share_group_offsets_response_partition, leader_epoch), 12, NULL},
    {OP_8, 0, 0, 3, offsetof(struct describe_share_group_offsets_response_describe_share_group_offsets_response_partition, lag), 4, NULL},
    {OP_2, 0, 0, 4, offsetof(struct describe_share_group_offsets_response_describe_share_group_offsets_response_partition, error_code), 2, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 0, 5, offsetof(struct describe_share_group_offsets_response_describe_share_group_offsets_response_partition, error_message), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_share_group_offsets_response_prog_4 = {describe_share_group_offsets_response_ops_4, &describe_share_group_offsets_response_describe_share_group_offsets_response_partition_shape, NULL, NULL, 0, 0, 28, false};
_Static_assert(sizeof(struct describe_share_group_offsets_response_describe_share_group_offsets_response_partition) <= WIRE_MEM_PER_BYTE * 28, "WIRE_MEM_PER_BYTE");
static const struct wire_op describe_share_group_offsets_response_ops_5[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct describe_share_group_offsets_response_describe_share_group_offsets_response_topic, topic_name), 18, NULL},
    {OP_16, 0, 17, 1, offsetof(struct describe_share_group_offsets_response_describe_share_group_offsets_response_topic, topic_id), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 2, offsetof(struct describe_share_group_offsets_response_describe_share_group_offsets_response_topic, partitions), 1, &describe_share_group_offsets_response_prog_4},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_share_group_offsets_response_prog_5 = {describe_share_group_offsets_response_ops_5, &describe_share_group_offsets_response_describe_share_group_offsets_response_topic_shape, NULL, NULL, 0, 0, 19, false};
_Static_assert(sizeof(struct describe_share_group_offsets_response_describe_share_group_offsets_response_topic) <= WIRE_MEM_PER_BYTE * 19, "WIRE_MEM_PER_BYTE");
static const struct wire_op describe_share_group_offsets_response_ops_6[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct describe_share_group_offsets_response_describe_share_group_offsets_response_group, group_id), 5, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 1, offsetof(struct describe_share_group_offsets_response_describe_share_group_offsets_response_group, topics), 4, &describe_share_group_offsets_response_prog_5},
    {OP_2, 0, 3, 2, offsetof(struct describe_share_group_offsets_response_describe_share_group_offsets_response_group, error_code), 2, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 0, 3, offsetof(struct describe_share_group_offsets_response_describe_share_group_offsets_response_group, error_message), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_share_group_offsets_response_prog_6 = {describe_share_group_offsets_response_ops_6, &describe_share_group_offsets_response_describe_share_group_offsets_response_group_shape, NULL, NULL, 0, 0, 6, false};
_Static_assert(sizeof(struct describe_share_group_offsets_response_describe_share_group_offsets_response_group) <= WIRE_MEM_PER_BYTE * 6, "WIRE_MEM_PER_BYTE");
static const struct wire_op describe_share_group_offsets_response_ops_7[] = {
    {OP_4, 0, 5, 0, offsetof(struct describe_share_group_offsets_response, throttle_time_ms), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 1, offsetof(struct describe_share_group_offsets_response, groups), 1, &describe_share_group_offsets_response_prog_6},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_share_group_offsets_response_prog_7 = {describe_share_group_offsets_response_ops_7, &describe_share_group_offsets_response_shape, NULL, NULL, 0, 0, 6, false};
static const struct wire_prog *const describe_share_group_offsets_response_progs[] = {&describe_share_group_offsets_response_prog_3, &describe_share_group_offsets_response_prog_7, };

const struct wire_msg describe_share_group_offsets_response_wire = {
    .name = "DescribeShareGroupOffsetsResponse",
    .room = WIRE_CLIENTS,
    .kind = WIRE_RESPONSE,
    .api_key = 90,
    .min_version = 0,
    .max_version = 1,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &describe_share_group_offsets_response_shape,
    .progs = describe_share_group_offsets_response_progs,
};

/* ---- DescribeTopicPartitionsResponse ---- */

static const struct describe_topic_partitions_response_describe_topic_partitions_response_partition describe_topic_partitions_response_describe_topic_partitions_response_partition_default = {
    .leader_epoch = -1,
    .eligible_leader_replicas_cnt = -1,
    .last_known_elr_cnt = -1,
};
static const struct wire_field describe_topic_partitions_response_describe_topic_partitions_response_partition_fields[] = {
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct describe_topic_partitions_response_describe_topic_partitions_response_partition, error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"partitionIndex", WIRE_INT32, 0, 0, 0, -1, offsetof(struct describe_topic_partitions_response_describe_topic_partitions_response_partition, partition_index), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"leaderId", WIRE_INT32, 0, 0, 0, -1, offsetof(struct describe_topic_partitions_response_describe_topic_partitions_response_partition, leader_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"leaderEpoch", WIRE_INT32, 0, 0, 1, -1, offsetof(struct describe_topic_partitions_response_describe_topic_partitions_response_partition, leader_epoch), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"replicaNodes", WIRE_INT32, 1, 0, 0, -1, offsetof(struct describe_topic_partitions_response_describe_topic_partitions_response_partition, replica_nodes), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"isrNodes", WIRE_INT32, 1, 0, 0, -1, offsetof(struct describe_topic_partitions_response_describe_topic_partitions_response_partition, isr_nodes), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"eligibleLeaderReplicas", WIRE_INT32, 1, 0, 0, -1, offsetof(struct describe_topic_partitions_response_describe_topic_partitions_response_partition, eligible_leader_replicas), {0, 32767}, {0, 32767}, {0, -1}, NULL},
    {"lastKnownElr", WIRE_INT32, 1, 0, 0, -1, offsetof(struct describe_topic_partitions_response_describe_topic_partitions_response_partition, last_known_elr), {0, 32767}, {0, 32767}, {0, -1}, NULL},
    {"offlineReplicas", WIRE_INT32, 1, 0, 1, -1, offsetof(struct describe_topic_partitions_response_describe_topic_partitions_response_partition, offline_replicas), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape describe_topic_partitions_response_describe_topic_partitions_response_partition_shape = {"DescribeTopicPartitionsResponsePartition", sizeof(struct describe_topic_partitions_response_describe_topic_partitions_response_partition), 9, describe_topic_partitions_response_describe_topic_partitions_response_partition_fields, &describe_topic_partitions_response_describe_topic_partitions_response_partition_default};

static const struct describe_topic_partitions_response_describe_topic_partitions_response_topic describe_topic_partitions_response_describe_topic_partitions_response_topic_default = {
    .name = {(const uint8_t *)"", 0},
    .topic_authorized_operations = -2147483648,
};
static const struct wire_field describe_topic_partitions_response_describe_topic_partitions_response_topic_fields[] = {
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct describe_topic_partitions_response_describe_topic_partitions_response_topic, error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"name", WIRE_STRING, 0, 0, 0, -1, offsetof(struct describe_topic_partitions_response_describe_topic_partitions_response_topic, name), {0, 32767}, {0, 32767}, {0, -1}, NULL},
    {"topicId", WIRE_UUID, 0, 0, 1, -1, offsetof(struct describe_topic_partitions_response_describe_topic_partitions_response_topic, topic_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"isInternal", WIRE_BOOL, 0, 0, 1, -1, offsetof(struct describe_topic_partitions_response_describe_topic_partitions_response_topic, is_internal), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"partitions", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct describe_topic_partitions_response_describe_topic_partitions_response_topic, partitions), {0, 32767}, {0, -1}, {0, -1}, &describe_topic_partitions_response_describe_topic_partitions_response_partition_shape},
    {"topicAuthorizedOperations", WIRE_INT32, 0, 0, 0, -1, offsetof(struct describe_topic_partitions_response_describe_topic_partitions_response_topic, topic_authorized_operations), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape describe_topic_partitions_response_describe_topic_partitions_response_topic_shape = {"DescribeTopicPartitionsResponseTopic", sizeof(struct describe_topic_partitions_response_describe_topic_partitions_response_topic), 6, describe_topic_partitions_response_describe_topic_partitions_response_topic_fields, &describe_topic_partitions_response_describe_topic_partitions_response_topic_default};

static const struct describe_topic_partitions_response_cursor describe_topic_partitions_response_cursor_default = {
    .topic_name = {(const uint8_t *)"", 0},
};
static const struct wire_field describe_topic_partitions_response_cursor_fields[] = {
    {"topicName", WIRE_STRING, 0, 0, 0, -1, offsetof(struct describe_topic_partitions_response_cursor, topic_name), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"partitionIndex", WIRE_INT32, 0, 0, 0, -1, offsetof(struct describe_topic_partitions_response_cursor, partition_index), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape describe_topic_partitions_response_cursor_shape = {"Cursor", sizeof(struct describe_topic_partitions_response_cursor), 2, describe_topic_partitions_response_cursor_fields, &describe_topic_partitions_response_cursor_default};

static const struct describe_topic_partitions_response describe_topic_partitions_response_default = {
};
static const struct wire_field describe_topic_partitions_response_fields[] = {
    {"throttleTimeMs", WIRE_INT32, 0, 0, 1, -1, offsetof(struct describe_topic_partitions_response, throttle_time_ms), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"topics", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct describe_topic_partitions_response, topics), {0, 32767}, {0, -1}, {0, -1}, &describe_topic_partitions_response_describe_topic_partitions_response_topic_shape},
    {"nextCursor", WIRE_STRUCT, 0, 1, 0, -1, offsetof(struct describe_topic_partitions_response, next_cursor), {0, 32767}, {0, 32767}, {0, -1}, &describe_topic_partitions_response_cursor_shape},
};
static const struct wire_shape describe_topic_partitions_response_shape = {"DescribeTopicPartitionsResponse", sizeof(struct describe_topic_partitions_response), 3, describe_topic_partitions_response_fields, &describe_topic_partitions_response_default};

static const struct wire_op describe_topic_partitions_response_ops_0[] = {
    {OP_2, 0, 15, 0, offsetof(struct describe_topic_partitions_response_describe_topic_partitions_response_partition, error_code), 18, NULL},
    {OP_4, 0, 0, 1, offsetof(struct describe_topic_partitions_response_describe_topic_partitions_response_partition, partition_index), 14, NULL},
    {OP_4, 0, 0, 2, offsetof(struct describe_topic_partitions_response_describe_topic_partitions_response_partition, leader_id), 10, NULL},
    {OP_4, 0, 0, 3, offsetof(struct describe_topic_partitions_response_describe_topic_partitions_response_partition, leader_epoch), 6, NULL},
    {OP_ARRAY_4, OP_COMPACT, 0, 4, offsetof(struct describe_topic_partitions_response_describe_topic_partitions_response_partition, replica_nodes), 5, NULL},
    {OP_ARRAY_4, OP_COMPACT, 1, 5, offsetof(struct describe_topic_partitions_response_describe_topic_partitions_response_partition, isr_nodes), 4, NULL},
    {OP_ARRAY_4, OP_COMPACT | OP_NULLABLE, 1, 6, offsetof(struct describe_topic_partitions_response_describe_topic_partitions_response_partition, eligible_leader_replicas), 3, NULL},
    {OP_ARRAY_4, OP_COMPACT | OP_NULLABLE, 1, 7, offsetof(struct describe_topic_partitions_response_describe_topic_partitions_response_partition, last_known_elr), 2, NULL},
    {OP_ARRAY_4, OP_COMPACT, 1, 8, offsetof(struct describe_topic_partitions_response_describe_topic_partitions_response_partition, offline_replicas), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_topic_partitions_response_prog_0 = {describe_topic_partitions_response_ops_0, &describe_topic_partitions_response_describe_topic_partitions_response_partition_shape, NULL, NULL, 0, 0, 20, false};
_Static_assert(sizeof(struct describe_topic_partitions_response_describe_topic_partitions_response_partition) <= WIRE_MEM_PER_BYTE * 20, "WIRE_MEM_PER_BYTE");
static const struct wire_op describe_topic_partitions_response_ops_1[] = {
    {OP_2, 0, 3, 0, offsetof(struct describe_topic_partitions_response_describe_topic_partitions_response_topic, error_code), 24, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 0, 1, offsetof(struct describe_topic_partitions_response_describe_topic_partitions_response_topic, name), 23, NULL},
    {OP_16, 0, 18, 2, offsetof(struct describe_topic_partitions_response_describe_topic_partitions_response_topic, topic_id), 7, NULL},
    {OP_BOOL, 0, 0, 3, offsetof(struct describe_topic_partitions_response_describe_topic_partitions_response_topic, is_internal), 6, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 4, offsetof(struct describe_topic_partitions_response_describe_topic_partitions_response_topic, partitions), 5, &describe_topic_partitions_response_prog_0},
    {OP_4, 0, 5, 5, offsetof(struct describe_topic_partitions_response_describe_topic_partitions_response_topic, topic_authorized_operations), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_topic_partitions_response_prog_1 = {describe_topic_partitions_response_ops_1, &describe_topic_partitions_response_describe_topic_partitions_response_topic_shape, NULL, NULL, 0, 0, 26, false};
_Static_assert(sizeof(struct describe_topic_partitions_response_describe_topic_partitions_response_topic) <= WIRE_MEM_PER_BYTE * 26, "WIRE_MEM_PER_BYTE");
static const struct wire_op describe_topic_partitions_response_ops_2[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct describe_topic_partitions_response_cursor, topic_name), 5, NULL},
    {OP_4, 0, 5, 1, offsetof(struct describe_topic_partitions_response_cursor, partition_index), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_topic_partitions_response_prog_2 = {describe_topic_partitions_response_ops_2, &describe_topic_partitions_response_cursor_shape, NULL, NULL, 0, 0, 6, false};
_Static_assert(sizeof(struct describe_topic_partitions_response_cursor) <= WIRE_MEM_PER_BYTE * 7, "WIRE_MEM_PER_BYTE");
static const struct wire_op describe_topic_partitions_response_ops_3[] = {
    {OP_4, 0, 5, 0, offsetof(struct describe_topic_partitions_response, throttle_time_ms), 3, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 1, offsetof(struct describe_topic_partitions_response, topics), 2, &describe_topic_partitions_response_prog_1},
    {OP_POINTER, 0 | OP_NULLABLE, 1, 2, offsetof(struct describe_topic_partitions_response, next_cursor), 1, &describe_topic_partitions_response_prog_2},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_topic_partitions_response_prog_3 = {describe_topic_partitions_response_ops_3, &describe_topic_partitions_response_shape, NULL, NULL, 0, 0, 7, false};
static const struct wire_prog *const describe_topic_partitions_response_progs[] = {&describe_topic_partitions_response_prog_3, };

const struct wire_msg describe_topic_partitions_response_wire = {
    .name = "DescribeTopicPartitionsResponse",
    .room = WIRE_CLIENTS,
    .kind = WIRE_RESPONSE,
    .api_key = 75,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &describe_topic_partitions_response_shape,
    .progs = describe_topic_partitions_response_progs,
};

/* ---- DescribeTransactionsResponse ---- */

static const struct describe_transactions_response_topic_data describe_transactions_response_topic_data_default = {
    .topic = {(const uint8_t *)"", 0},
};
static const struct wire_field describe_transactions_response_topic_data_fields[] = {
    {"topic", WIRE_STRING, 0, 0, 0, -1, offsetof(struct describe_transactions_response_topic_data, topic), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"partitions", WIRE_INT32, 1, 0, 0, -1, offsetof(struct describe_transactions_response_topic_data, partitions), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape describe_transactions_response_topic_data_shape = {"TopicData", sizeof(struct describe_transactions_response_topic_data), 2, describe_transactions_response_topic_data_fields, &describe_transactions_response_topic_data_default};

static const struct describe_transactions_response_transaction_state describe_transactions_response_transaction_state_default = {
    .transactional_id = {(const uint8_t *)"", 0},
    .transaction_state = {(const uint8_t *)"", 0},
};
static const struct wire_field describe_transactions_response_transaction_state_fields[] = {
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct describe_transactions_response_transaction_state, error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"transactionalId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct describe_transactions_response_transaction_state, transactional_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"transactionState", WIRE_STRING, 0, 0, 0, -1, offsetof(struct describe_transactions_response_transaction_state, transaction_state), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"transactionTimeoutMs", WIRE_INT32, 0, 0, 0, -1, offsetof(struct describe_transactions_response_transaction_state, transaction_timeout_ms), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"transactionStartTimeMs", WIRE_INT64, 0, 0, 0, -1, offsetof(struct describe_transactions_response_transaction_state, transaction_start_time_ms), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"producerId", WIRE_INT64, 0, 0, 0, -1, offsetof(struct describe_transactions_response_transaction_state, producer_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"producerEpoch", WIRE_INT16, 0, 0, 0, -1, offsetof(struct describe_transactions_response_transaction_state, producer_epoch), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"topics", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct describe_transactions_response_transaction_state, topics), {0, 32767}, {0, -1}, {0, -1}, &describe_transactions_response_topic_data_shape},
};
const struct wire_shape describe_transactions_response_transaction_state_shape = {"TransactionState", sizeof(struct describe_transactions_response_transaction_state), 8, describe_transactions_response_transaction_state_fields, &describe_transactions_response_transaction_state_default};

static const struct describe_transactions_response describe_transactions_response_default = {
};
static const struct wire_field describe_transactions_response_fields[] = {
    {"throttleTimeMs", WIRE_INT32, 0, 0, 0, -1, offsetof(struct describe_transactions_response, throttle_time_ms), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"transactionStates", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct describe_transactions_response, transaction_states), {0, 32767}, {0, -1}, {0, -1}, &describe_transactions_response_transaction_state_shape},
};
static const struct wire_shape describe_transactions_response_shape = {"DescribeTransactionsResponse", sizeof(struct describe_transactions_response), 2, describe_transactions_response_fields, &describe_transactions_response_default};

static const struct wire_op describe_transactions_response_ops_0[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct describe_transactions_response_topic_data, topic), 2, NULL},
    {OP_ARRAY_4, OP_COMPACT, 1, 1, offsetof(struct describe_transactions_response_topic_data, partitions), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_transactions_response_prog_0 = {describe_transactions_response_ops_0, &describe_transactions_response_topic_data_shape, NULL, NULL, 0, 0, 3, false};
_Static_assert(sizeof(struct describe_transactions_response_topic_data) <= WIRE_MEM_PER_BYTE * 3, "WIRE_MEM_PER_BYTE");
static const struct wire_op describe_transactions_response_ops_1[] = {
    {OP_2, 0, 3, 0, offsetof(struct describe_transactions_response_transaction_state, error_code), 26, NULL},
    {OP_STRING, OP_COMPACT, 0, 1, offsetof(struct describe_transactions_response_transaction_state, transactional_id), 25, NULL},
    {OP_STRING, OP_COMPACT, 1, 2, offsetof(struct describe_transactions_response_transaction_state, transaction_state), 24, NULL},
    {OP_4, 0, 23, 3, offsetof(struct describe_transactions_response_transaction_state, transaction_timeout_ms), 20, NULL},
    {OP_8, 0, 0, 4, offsetof(struct describe_transactions_response_transaction_state, transaction_start_time_ms), 12, NULL},
    {OP_8, 0, 0, 5, offsetof(struct describe_transactions_response_transaction_state, producer_id), 4, NULL},
    {OP_2, 0, 0, 6, offsetof(struct describe_transactions_response_transaction_state, producer_epoch), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 7, offsetof(struct describe_transactions_response_transaction_state, topics), 1, &describe_transactions_response_prog_0},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_transactions_response_prog_1 = {describe_transactions_response_ops_1, &describe_transactions_response_transaction_state_shape, NULL, NULL, 0, 0, 28, false};
_Static_assert(sizeof(struct describe_transactions_response_transaction_state) <= WIRE_MEM_PER_BYTE * 28, "WIRE_MEM_PER_BYTE");
static const struct wire_op describe_transactions_response_ops_2[] = {
    {OP_4, 0, 5, 0, offsetof(struct describe_transactions_response, throttle_time_ms), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 1, offsetof(struct describe_transactions_response, transaction_states), 1, &describe_transactions_response_prog_1},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_transactions_response_prog_2 = {describe_transactions_response_ops_2, &describe_transactions_response_shape, NULL, NULL, 0, 0, 6, false};
static const struct wire_prog *const describe_transactions_response_progs[] = {&describe_transactions_response_prog_2, };

const struct wire_msg describe_transactions_response_wire = {
    .name = "DescribeTransactionsResponse",
    .room = WIRE_CLIENTS,
    .kind = WIRE_RESPONSE,
    .api_key = 65,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &describe_transactions_response_shape,
    .progs = describe_transactions_response_progs,
};

/* ---- DescribeUserScramCredentialsResponse ---- */

static const struct describe_user_scram_credentials_response_credential_info describe_user_scram_credentials_response_credential_info_default = {
};
static const struct wire_field describe_user_scram_credentials_response_credential_info_fields[] = {
    {"mechanism", WIRE_INT8, 0, 0, 0, -1, offsetof(struct describe_user_scram_credentials_response_credential_info, mechanism), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"iterations", WIRE_INT32, 0, 0, 0, -1, offsetof(struct describe_user_scram_credentials_response_credential_info, iterations), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape describe_user_scram_credentials_response_credential_info_shape = {"CredentialInfo", sizeof(struct describe_user_scram_credentials_response_credential_info), 2, describe_user_scram_credentials_response_credential_info_fields, &describe_user_scram_credentials_response_credential_info_default};

static const struct describe_user_scram_credentials_response_describe_user_scram_credentials_result describe_user_scram_credentials_response_describe_user_scram_credentials_result_default = {
    .user = {(const uint8_t *)"", 0},
    .error_message = {(const uint8_t *)"", 0},
};
static const struct wire_field describe_user_scram_credentials_response_describe_user_scram_credentials_result_fields[] = {
    {"user", WIRE_STRING, 0, 0, 0, -1, offsetof(struct describe_user_scram_credentials_response_describe_user_scram_credentials_result, user), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct describe_user_scram_credentials_response_describe_user_scram_credentials_result, error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorMessage", WIRE_STRING, 0, 0, 0, -1, offsetof(struct describe_user_scram_credentials_response_describe_user_scram_credentials_result, error_message), {0, 32767}, {0, 32767}, {0, -1}, NULL},
    {"credentialInfos", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct describe_user_scram_credentials_response_describe_user_scram_credentials_result, credential_infos), {0, 32767}, {0, -1}, {0, -1}, &describe_user_scram_credentials_response_credential_info_shape},
};
const struct wire_shape describe_user_scram_credentials_response_describe_user_scram_credentials_result_shape = {"DescribeUserScramCredentialsResult", sizeof(struct describe_user_scram_credentials_response_describe_user_scram_credentials_result), 4, describe_user_scram_credentials_response_describe_user_scram_credentials_result_fields, &describe_user_scram_credentials_response_describe_user_scram_credentials_result_default};

static const struct describe_user_scram_credentials_response describe_user_scram_credentials_response_default = {
    .error_message = {(const uint8_t *)"", 0},
};
static const struct wire_field describe_user_scram_credentials_response_fields[] = {
    {"throttleTimeMs", WIRE_INT32, 0, 0, 0, -1, offsetof(struct describe_user_scram_credentials_response, throttle_time_ms), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct describe_user_scram_credentials_response, error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorMessage", WIRE_STRING, 0, 0, 0, -1, offsetof(struct describe_user_scram_credentials_response, error_message), {0, 32767}, {0, 32767}, {0, -1}, NULL},
    {"results", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct describe_user_scram_credentials_response, results), {0, 32767}, {0, -1}, {0, -1}, &describe_user_scram_credentials_response_describe_user_scram_credentials_result_shape},
};
static const struct wire_shape describe_user_scram_credentials_response_shape = {"DescribeUserScramCredentialsResponse", sizeof(struct describe_user_scram_credentials_response), 4, describe_user_scram_credentials_response_fields, &describe_user_scram_credentials_response_default};

static const struct wire_op describe_user_scram_credentials_response_ops_0[] = {
    {OP_1, 0, 6, 0, offsetof(struct describe_user_scram_credentials_response_credential_info, mechanism), 5, NULL},
    {OP_4, 0, 0, 1, offsetof(struct describe_user_scram_credentials_response_credential_info, iterations), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_user_scram_credentials_response_prog_0 = {describe_user_scram_credentials_response_ops_0, &describe_user_scram_credentials_response_credential_info_shape, NULL, NULL, 0, 0, 6, false};
_Static_assert(sizeof(struct describe_user_scram_credentials_response_credential_info) <= WIRE_MEM_PER_BYTE * 6, "WIRE_MEM_PER_BYTE");
static const struct wire_op describe_user_scram_credentials_response_ops_1[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct describe_user_scram_credentials_response_describe_user_scram_credentials_result, user), 5, NULL},
    {OP_2, 0, 3, 1, offsetof(struct describe_user_scram_credentials_response_describe_user_scram_credentials_result, error_code), 3, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 0, 2, offsetof(struct describe_user_scram_credentials_response_describe_user_scram_credentials_result, error_message), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 3, offsetof(struct describe_user_scram_credentials_response_describe_user_scram_credentials_result, credential_infos), 1, &describe_user_scram_credentials_response_prog_0},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_user_scram_credentials_response_prog_1 = {describe_user_scram_credentials_response_ops_1, &describe_user_scram_credentials_response_describe_user_scram_credentials_result_shape, NULL, NULL, 0, 0, 6, false};
_Static_assert(sizeof(struct describe_user_scram_credentials_response_describe_user_scram_credentials_result) <= WIRE_MEM_PER_BYTE * 6, "WIRE_MEM_PER_BYTE");
static const struct wire_op describe_user_scram_credentials_response_ops_2[] = {
    {OP_4, 0, 7, 0, offsetof(struct describe_user_scram_credentials_response, throttle_time_ms), 5, NULL},
    {OP_2, 0, 0, 1, offsetof(struct describe_user_scram_credentials_response, error_code), 3, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 0, 2, offsetof(struct describe_user_scram_credentials_response, error_message), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 3, offsetof(struct describe_user_scram_credentials_response, results), 1, &describe_user_scram_credentials_response_prog_1},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_user_scram_credentials_response_prog_2 = {describe_user_scram_credentials_response_ops_2, &describe_user_scram_credentials_response_shape, NULL, NULL, 0, 0, 9, false};
static const struct wire_prog *const describe_user_scram_credentials_response_progs[] = {&describe_user_scram_credentials_response_prog_2, };

const struct wire_msg describe_user_scram_credentials_response_wire = {
    .name = "DescribeUserScramCredentialsResponse",
    .room = WIRE_CLIENTS,
    .kind = WIRE_RESPONSE,
    .api_key = 50,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &describe_user_scram_credentials_response_shape,
    .progs = describe_user_scram_credentials_response_progs,
};

/* ---- ElectLeadersResponse ---- */

static const struct elect_leaders_response_partition_result elect_leaders_response_partition_result_default = {
    .error_message = {(const uint8_t *)"", 0},
};
static const struct wire_field elect_leaders_response_partition_result_fields[] = {
    {"partitionId", WIRE_INT32, 0, 0, 0, -1, offsetof(struct elect_leaders_response_partition_result, partition_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct elect_leaders_response_partition_result, error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorMessage", WIRE_STRING, 0, 0, 0, -1, offsetof(struct elect_leaders_response_partition_result, error_message), {0, 32767}, {0, 32767}, {0, -1}, NULL},
};
const struct wire_shape elect_leaders_response_partition_result_shape = {"PartitionResult", sizeof(struct elect_leaders_response_partition_result), 3, elect_leaders_response_partition_result_fields, &elect_leaders_response_partition_result_default};

static const struct elect_leaders_response_replica_election_result elect_leaders_response_replica_election_result_default = {
    .topic = {(const uint8_t *)"", 0},
};
static const struct wire_field elect_leaders_response_replica_election_result_fields[] = {
    {"topic", WIRE_STRING, 0, 0, 0, -1, offsetof(struct elect_leaders_response_replica_election_result, topic), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"partitionResult", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct elect_leaders_response_replica_election_result, partition_result), {0, 32767}, {0, -1}, {0, -1}, &elect_leaders_response_partition_result_shape},
};
const struct wire_shape elect_leaders_response_replica_election_result_shape = {"ReplicaElectionResult", sizeof(struct elect_leaders_response_replica_election_result), 2, elect_leaders_response_replica_election_result_fields, &elect_leaders_response_replica_election_result_default};

static const struct elect_leaders_response elect_leaders_response_default = {
};
static const struct wire_field elect_leaders_response_fields[] = {
    {"throttleTimeMs", WIRE_INT32, 0, 0, 0, -1, offsetof(struct elect_leaders_response, throttle_time_ms), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct elect_leaders_response, error_code), {1, 32767}, {0, -1}, {0, -1}, NULL},
    {"replicaElectionResults", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct elect_leaders_response, replica_election_results), {0, 32767}, {0, -1}, {0, -1}, &elect_leaders_response_replica_election_result_shape},
};
static const struct wire_shape elect_leaders_response_shape = {"ElectLeadersResponse", sizeof(struct elect_leaders_response), 3, elect_leaders_response_fields, &elect_leaders_response_default};

static const struct wire_op elect_leaders_response_ops_0[] = {
    {OP_4, 0, 8, 0, offsetof(struct elect_leaders_response_partition_result, partition_id), 4, NULL},
    {OP_2, 0, 0, 1, offsetof(struct elect_leaders_response_partition_result, error_code), 2, NULL},
    {OP_STRING, 0 | OP_NULLABLE, 0, 2, offsetof(struct elect_leaders_response_partition_result, error_message), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog elect_leaders_response_prog_0 = {elect_leaders_response_ops_0, &elect_leaders_response_partition_result_shape, NULL, NULL, 0, 0, 8, false};
_Static_assert(sizeof(struct elect_leaders_response_partition_result) <= WIRE_MEM_PER_BYTE * 8, "WIRE_MEM_PER_BYTE");
static const struct wire_op elect_leaders_response_ops_1[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct elect_leaders_response_replica_election_result, topic), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 4, 1, offsetof(struct elect_leaders_response_replica_election_result, partition_result), 0, &elect_leaders_response_prog_0},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog elect_leaders_response_prog_1 = {elect_leaders_response_ops_1, &elect_leaders_response_replica_election_result_shape, NULL, NULL, 0, 0, 6, false};
_Static_assert(sizeof(struct elect_leaders_response_replica_election_result) <= WIRE_MEM_PER_BYTE * 6, "WIRE_MEM_PER_BYTE");
static const struct wire_op elect_leaders_response_ops_2[] = {
    {OP_4, 0, 8, 0, offsetof(struct elect_leaders_response, throttle_time_ms), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 0, 2, offsetof(struct elect_leaders_response, replica_election_results), 0, &elect_leaders_response_prog_1},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t elect_leaders_response_absent_2[] = {1,};
static const struct wire_prog elect_leaders_response_prog_2 = {elect_leaders_response_ops_2, &elect_leaders_response_shape, NULL, elect_leaders_response_absent_2, 0, 1, 8, false};
static const struct wire_op elect_leaders_response_ops_3[] = {
    {OP_4, 0, 10, 0, offsetof(struct elect_leaders_response, throttle_time_ms), 6, NULL},
    {OP_2, 0, 0, 1, offsetof(struct elect_leaders_response, error_code), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 0, 2, offsetof(struct elect_leaders_response, replica_election_results), 0, &elect_leaders_response_prog_1},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog elect_leaders_response_prog_3 = {elect_leaders_response_ops_3, &elect_leaders_response_shape, NULL, NULL, 0, 0, 10, false};
static const struct wire_op elect_leaders_response_ops_4[] = {
    {OP_4, 0, 7, 0, offsetof(struct elect_leaders_response_partition_result, partition_id), 4, NULL},
    {OP_2, 0, 0, 1, offsetof(struct elect_leaders_response_partition_result, error_code), 2, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 0, 2, offsetof(struct elect_leaders_response_partition_result, error_message), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog elect_leaders_response_prog_4 = {elect_leaders_response_ops_4, &elect_leaders_response_partition_result_shape, NULL, NULL, 0, 0, 8, false};
_Static_assert(sizeof(struct elect_leaders_response_partition_result) <= WIRE_MEM_PER_BYTE * 8, "WIRE_MEM_PER_BYTE");
static const struct wire_op elect_leaders_response_ops_5[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct elect_leaders_response_replica_election_result, topic), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 1, offsetof(struct elect_leaders_response_replica_election_result, partition_result), 1, &elect_leaders_response_prog_4},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog elect_leaders_response_prog_5 = {elect_leaders_response_ops_5, &elect_leaders_response_replica_election_result_shape, NULL, NULL, 0, 0, 3, false};
_Static_assert(sizeof(struct elect_leaders_response_replica_election_result) <= WIRE_MEM_PER_BYTE * 3, "WIRE_MEM_PER_BYTE");
static const struct wire_op elect_leaders_response_ops_6[] = {
    {OP_4, 0, 7, 0, offsetof(struct elect_leaders_response, throttle_time_ms), 4, NULL},
    {OP_2, 0, 0, 1, offsetof(struct elect_leaders_response, error_code), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 2, offsetof(struct elect_leaders_response, replica_election_results), 1, &elect_leaders_response_prog_5},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog elect_leaders_response_prog_6 = {elect_leaders_response_ops_6, &elect_leaders_response_shape, NULL, NULL, 0, 0, 8, false};
static const struct wire_prog *const elect_leaders_response_progs[] = {&elect_leaders_response_prog_2, &elect_leaders_response_prog_3, &elect_leaders_response_prog_6, };

const struct wire_msg elect_leaders_response_wire = {
    .name = "ElectLeadersResponse",
    .room = WIRE_CLIENTS,
    .kind = WIRE_RESPONSE,
    .api_key = 43,
    .min_version = 0,
    .max_version = 2,
    .flexible_version = 2,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &elect_leaders_response_shape,
    .progs = elect_leaders_response_progs,
};

/* ---- EndQuorumEpochResponse ---- */

static const struct end_quorum_epoch_response_partition_data end_quorum_epoch_response_partition_data_default = {
};
static const struct wire_field end_quorum_epoch_response_partition_data_fields[] = {
    {"partitionIndex", WIRE_INT32, 0, 0, 0, -1, offsetof(struct end_quorum_epoch_response_partition_data, partition_index), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct end_quorum_epoch_response_partition_data, error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"leaderId", WIRE_INT32, 0, 0, 0, -1, offsetof(struct end_quorum_epoch_response_partition_data, leader_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"leaderEpoch", WIRE_INT32, 0, 0, 0, -1, offsetof(struct end_quorum_epoch_response_partition_data, leader_epoch), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape end_quorum_epoch_response_partition_data_shape = {"PartitionData", sizeof(struct end_quorum_epoch_response_partition_data), 4, end_quorum_epoch_response_partition_data_fields, &end_quorum_epoch_response_partition_data_default};

static const struct end_quorum_epoch_response_topic_data end_quorum_epoch_response_topic_data_default = {
    .topic_name = {(const uint8_t *)"", 0},
};
static const struct wire_field end_quorum_epoch_response_topic_data_fields[] = {
    {"topicName", WIRE_STRING, 0, 0, 0, -1, offsetof(struct end_quorum_epoch_response_topic_data, topic_name), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"partitions", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct end_quorum_epoch_response_topic_data, partitions), {0, 32767}, {0, -1}, {0, -1}, &end_quorum_epoch_response_partition_data_shape},
};
const struct wire_shape end_quorum_epoch_response_topic_data_shape = {"TopicData", sizeof(struct end_quorum_epoch_response_topic_data), 2, end_quorum_epoch_response_topic_data_fields, &end_quorum_epoch_response_topic_data_default};

static const struct end_quorum_epoch_response_node_endpoint end_quorum_epoch_response_node_endpoint_default = {
    .host = {(const uint8_t *)"", 0},
};
static const struct wire_field end_quorum_epoch_response_node_endpoint_fields[] = {
    {"nodeId", WIRE_INT32, 0, 0, 0, -1, offsetof(struct end_quorum_epoch_response_node_endpoint, node_id), {1, 32767}, {0, -1}, {0, -1}, NULL},
    {"host", WIRE_STRING, 0, 0, 0, -1, offsetof(struct end_quorum_epoch_response_node_endpoint, host), {1, 32767}, {0, -1}, {0, -1}, NULL},
    {"port", WIRE_UINT16, 0, 0, 0, -1, offsetof(struct end_quorum_epoch_response_node_endpoint, port), {1, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape end_quorum_epoch_response_node_endpoint_shape = {"NodeEndpoint", sizeof(struct end_quorum_epoch_response_node_endpoint), 3, end_quorum_epoch_response_node_endpoint_fields, &end_quorum_epoch_response_node_endpoint_default};

static const struct end_quorum_epoch_response end_quorum_epoch_response_default = {
};
static const struct wire_field end_quorum_epoch_response_fields[] = {
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct end_quorum_epoch_response, error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"topics", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct end_quorum_epoch_response, topics), {0, 32767}, {0, -1}, {0, -1}, &end_quorum_epoch_response_topic_data_shape},
    {"nodeEndpoints", WIRE_STRUCT, 1, 0, 0, 0, offsetof(struct end_quorum_epoch_response, node_endpoints), {1, 32767}, {0, -1}, {1, 32767}, &end_quorum_epoch_response_node_endpoint_shape},
};
static const struct wire_shape end_quorum_epoch_response_shape = {"EndQuorumEpochResponse", sizeof(struct end_quorum_epoch_response), 3, end_quorum_epoch_response_fields, &end_quorum_epoch_response_default};

static const struct wire_op end_quorum_epoch_response_ops_0[] = {
    {OP_4, 0, 14, 0, offsetof(struct end_quorum_epoch_response_partition_data, partition_index), 10, NULL},
    {OP_2, 0, 0, 1, offsetof(struct end_quorum_epoch_response_partition_data, error_code), 8, NULL},
    {OP_4, 0, 0, 2, offsetof(struct end_quorum_epoch_response_partition_data, leader_id), 4, NULL},
    {OP_4, 0, 0, 3, offsetof(struct end_quorum_epoch_response_partition_data, leader_epoch), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog end_quorum_epoch_response_prog_0 = {end_quorum_epoch_response_ops_0, &end_quorum_epoch_response_partition_data_shape, NULL, NULL, 0, 0, 14, false};
_Static_assert(sizeof(struct end_quorum_epoch_response_partition_data) <= WIRE_MEM_PER_BYTE * 14, "WIRE_MEM_PER_BYTE");
static const struct wire_op end_quorum_epoch_response_ops_1[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct end_quorum_epoch_response_topic_data, topic_name), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 4, 1, offsetof(struct end_quorum_epoch_response_topic_data, partitions), 0, &end_quorum_epoch_response_prog_0},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog end_quorum_epoch_response_prog_1 = {end_quorum_epoch_response_ops_1, &end_quorum_epoch_response_topic_data_shape, NULL, NULL, 0, 0, 6, false};
_Static_assert(sizeof(struct end_quorum_epoch_response_topic_data) <= WIRE_MEM_PER_BYTE * 6, "WIRE_MEM_PER_BYTE");
static const struct wire_op end_quorum_epoch_response_ops_2[] = {
    {OP_2, 0, 6, 0, offsetof(struct end_quorum_epoch_response, error_code), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 0, 1, offsetof(struct end_quorum_epoch_response, topics), 0, &end_quorum_epoch_response_prog_1},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t end_quorum_epoch_response_absent_2[] = {2,};
static const struct wire_prog end_quorum_epoch_response_prog_2 = {end_quorum_epoch_response_ops_2, &end_quorum_epoch_response_shape, NULL, end_quorum_epoch_response_absent_2, 0, 1, 6, false};
static const struct wire_op end_quorum_epoch_response_ops_3[] = {
    {OP_4, 0, 15, 0, offsetof(struct end_quorum_epoch_response_partition_data, partition_index), 11, NULL},
    {OP_2, 0, 0, 1, offsetof(struct end_quorum_epoch_response_partition_data, error_code), 9, NULL},
    {OP_4, 0, 0, 2, offsetof(struct end_quorum_epoch_response_partition_data, leader_id), 5, NULL},
    {OP_4, 0, 0, 3, offsetof(struct end_quorum_epoch_response_partition_data, leader_epoch), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog end_quorum_epoch_response_prog_3 = {end_quorum_epoch_response_ops_3, &end_quorum_epoch_response_partition_data_shape, NULL, NULL, 0, 0, 15, false};
_Static_assert(sizeof(struct end_quorum_epoch_response_partition_data) <= WIRE_MEM_PER_BYTE * 15, "WIRE_MEM_PER_BYTE");
static const struct wire_op end_quorum_epoch_response_ops_4[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct end_quorum_epoch_response_topic_data, topic_name), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 1, offsetof(struct end_quorum_epoch_response_topic_data, partitions), 1, &end_quorum_epoch_response_prog_3},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog end_quorum_epoch_response_prog_4 = {end_quorum_epoch_response_ops_4, &end_quorum_epoch_response_topic_data_shape, NULL, NULL, 0, 0, 3, false};
_Static_assert(sizeof(struct end_quorum_epoch_response_topic_data) <= WIRE_MEM_PER_BYTE * 3, "WIRE_MEM_PER_BYTE");
static const struct wire_op end_quorum_epoch_response_ops_5[] = {
    {OP_4, 0, 5, 0, offsetof(struct end_quorum_epoch_response_node_endpoint, node_id), 4, NULL},
    {OP_STRING, OP_COMPACT, 0, 1, offsetof(struct end_quorum_epoch_response_node_endpoint, host), 3, NULL},
    {OP_2, 0, 3, 2, offsetof(struct end_quorum_epoch_response_node_endpoint, port), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog end_quorum_epoch_response_prog_5 = {end_quorum_epoch_response_ops_5, &end_quorum_epoch_response_node_endpoint_shape, NULL, NULL, 0, 0, 8, false};
_Static_assert(sizeof(struct end_quorum_epoch_response_node_endpoint) <= WIRE_MEM_PER_BYTE * 8, "WIRE_MEM_PER_BYTE");
static const struct wire_op end_quorum_epoch_response_ops_6[] = {
    {OP_2, 0, 3, 0, offsetof(struct end_quorum_epoch_response, error_code), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 1, offsetof(struct end_quorum_epoch_response, topics), 1, &end_quorum_epoch_response_prog_4},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_op end_quorum_epoch_response_tag_6_0[] = {{OP_ARRAY_STRUCT, OP_COMPACT, 1, 2, offsetof(struct end_quorum_epoch_response, node_endpoints), 0, &end_quorum_epoch_response_prog_5}, {OP_END, 0, 0, 255, 0, 0, NULL}};
static const struct wire_tag end_quorum_epoch_response_tags_6[] = {{0, end_quorum_epoch_response_tag_6_0}, };
static const struct wire_prog end_quorum_epoch_response_prog_6 = {end_quorum_epoch_response_ops_6, &end_quorum_epoch_response_shape, end_quorum_epoch_response_tags_6, NULL, 1, 0, 4, false};
static const struct wire_prog *const end_quorum_epoch_response_progs[] = {&end_quorum_epoch_response_prog_2, &end_quorum_epoch_response_prog_6, };

const struct wire_msg end_quorum_epoch_response_wire = {
    .name = "EndQuorumEpochResponse",
    .room = WIRE_CLIENTS,
    .kind = WIRE_RESPONSE,
    .api_key = 54,
    .min_version = 0,
    .max_version = 1,
    .flexible_version = 1,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &end_quorum_epoch_response_shape,
    .progs = end_quorum_epoch_response_progs,
};

/* ---- EndTxnResponse ---- */

static const struct end_txn_response end_txn_response_default = {
    .producer_id = INT64_C(-1),
    .producer_epoch = -1,
};
static const struct wire_field end_txn_response_fields[] = {
    {"throttleTimeMs", WIRE_INT32, 0, 0, 0, -1, offsetof(struct end_txn_response, throttle_time_ms), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct end_txn_response, error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"producerId", WIRE_INT64, 0, 0, 1, -1, offsetof(struct end_txn_response, producer_id), {5, 32767}, {0, -1}, {0, -1}, NULL},
    {"producerEpoch", WIRE_INT16, 0, 0, 1, -1, offsetof(struct end_txn_response, producer_epoch), {5, 32767}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape end_txn_response_shape = {"EndTxnResponse", sizeof(struct end_txn_response), 4, end_txn_response_fields, &end_txn_response_default};

static const struct wire_op end_txn_response_ops_0[] = {
    {OP_4, 0, 6, 0, offsetof(struct end_txn_response, throttle_time_ms), 2, NULL},
    {OP_2, 0, 0, 1, offsetof(struct end_txn_response, error_code), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog end_txn_response_prog_0 = {end_txn_response_ops_0, &end_txn_response_shape, NULL, NULL, 0, 0, 6, true};
static const struct wire_op end_txn_response_ops_1[] = {
    {OP_4, 0, 7, 0, offsetof(struct end_txn_response, throttle_time_ms), 3, NULL},
    {OP_2, 0, 0, 1, offsetof(struct end_txn_response, error_code), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog end_txn_response_prog_1 = {end_txn_response_ops_1, &end_txn_response_shape, NULL, NULL, 0, 0, 7, true};
static const struct wire_op end_txn_response_ops_2[] = {
    {OP_4, 0, 17, 0, offsetof(struct end_txn_response, throttle_time_ms), 13, NULL},
    {OP_2, 0, 0, 1, offsetof(struct end_txn_response, error_code), 11, NULL},
    {OP_8, 0, 0, 2, offsetof(struct end_txn_response, producer_id), 3, NULL},
    {OP_2, 0, 0, 3, offsetof(struct end_txn_response, producer_epoch), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog end_txn_response_prog_2 = {end_txn_response_ops_2, &end_txn_response_shape, NULL, NULL, 0, 0, 17, false};
static const struct wire_prog *const end_txn_response_progs[] = {&end_txn_response_prog_0, &end_txn_response_prog_0, &end_txn_response_prog_0, &end_txn_response_prog_1, &end_txn_response_prog_1, &end_txn_response_prog_2, };

const struct wire_msg end_txn_response_wire = {
    .name = "EndTxnResponse",
    .room = WIRE_CLIENTS,
    .kind = WIRE_RESPONSE,
    .api_key = 26,
    .min_version = 0,
    .max_version = 5,
    .flexible_version = 3,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &end_txn_response_shape,
    .progs = end_txn_response_progs,
};

/* ---- EnvelopeResponse ---- */

static const struct envelope_response envelope_response_default = {
};
static const struct wire_field envelope_response_fields[] = {
    {"responseData", WIRE_BYTES, 0, 0, 0, -1, offsetof(struct envelope_response, response_data), {0, 32767}, {0, 32767}, {0, -1}, NULL},
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct envelope_response, error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape envelope_response_shape = {"EnvelopeResponse", sizeof(struct envelope_response), 2, envelope_response_fields, &envelope_response_default};

static const struct wire_op envelope_response_ops_0[] = {
    {OP_BYTES, OP_COMPACT | OP_NULLABLE, 1, 0, offsetof(struct envelope_response, response_data), 3, NULL},
    {OP_2, 0, 3, 1, offsetof(struct envelope_response, error_code), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog envelope_response_prog_0 = {envelope_response_ops_0, &envelope_response_shape, NULL, NULL, 0, 0, 4, false};
static const struct wire_prog *const envelope_response_progs[] = {&envelope_response_prog_0, };

const struct wire_msg envelope_response_wire = {
    .name = "EnvelopeResponse",
    .room = WIRE_CLIENTS,
    .kind = WIRE_RESPONSE,
    .api_key = 58,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &envelope_response_shape,
    .progs = envelope_response_progs,
};

/* ---- ExpireDelegationTokenResponse ---- */

static const struct expire_delegation_token_response expire_delegation_token_response_default = {
};
static const struct wire_field expire_delegation_token_response_fields[] = {
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct expire_delegation_token_response, error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"expiryTimestampMs", WIRE_INT64, 0, 0, 0, -1, offsetof(struct expire_delegation_token_response, expiry_timestamp_ms), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"throttleTimeMs", WIRE_INT32, 0, 0, 0, -1, offsetof(struct expire_delegation_token_response, throttle_time_ms), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape expire_delegation_token_response_shape = {"ExpireDelegationTokenResponse", sizeof(struct expire_delegation_token_response), 3, expire_delegation_token_response_fields, &expire_delegation_token_response_default};

static const struct wire_op expire_delegation_token_response_ops_0[] = {
    {OP_2, 0, 14, 0, offsetof(struct expire_delegation_token_response, error_code), 12, NULL},
    {OP_8, 0, 0, 1, offsetof(struct expire_delegation_token_response, expiry_timestamp_ms), 4, NULL},
    {OP_4, 0, 0, 2, offsetof(struct expire_delegation_token_response, throttle_time_ms), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog expire_delegation_token_response_prog_0 = {expire_delegation_token_response_ops_0, &expire_delegation_token_response_shape, NULL, NULL, 0, 0, 14, false};
static const struct wire_op expire_delegation_token_response_ops_1[] = {
    {OP_2, 0, 15, 0, offsetof(struct expire_delegation_token_response, error_code), 13, NULL},
    {OP_8, 0, 0, 1, offsetof(struct expire_delegation_token_response, expiry_timestamp_ms), 5, NULL},
    {OP_4, 0, 0, 2, offsetof(struct expire_delegation_token_response, throttle_time_ms), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog expire_delegation_token_response_prog_1 = {expire_delegation_token_response_ops_1, &expire_delegation_token_response_shape, NULL, NULL, 0, 0, 15, false};
static const struct wire_prog *const expire_delegation_token_response_progs[] = {&expire_delegation_token_response_prog_0, &expire_delegation_token_response_prog_0, &expire_delegation_token_response_prog_1, };

const struct wire_msg expire_delegation_token_response_wire = {
    .name = "ExpireDelegationTokenResponse",
    .room = WIRE_CLIENTS,
    .kind = WIRE_RESPONSE,
    .api_key = 40,
    .min_version = 0,
    .max_version = 2,
    .flexible_version = 2,
    .removed_version = 0,
    .is_dead = false,
    .is_unstable = false,
    .shape = &expire_delegation_token_response_shape,
    .progs = expire_delegation_token_response_progs,
};

/* ---- FetchResponse ---- */

static const struct fetch_response_epoch_end_offset fetch_response_epoch_end_offset_default = {
    .epoch = -1,
    .end_offset = INT64_C(-1),
};
static const struct wire_field fetch_response_epoch_end_offset_fields[] = {
    {"epoch", WIRE_INT32, 0, 0, 0, -1, offsetof(struct fetch_response_epoch_end_offset, epoch), {12, 32767}, {0, -1}, {0, -1}, NULL},
    {"endOffset", WIRE_INT64, 0, 0, 0, -1, offsetof(struct fetch_response_epoch_end_offset, end_offset), {12, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape fetch_response_epoch_end_offset_shape = {"EpochEndOffset", sizeof(struct fetch_response_epoch_end_offset), 2, fetch_response_epoch_end_offset_fields, &fetch_response_epoch_end_offset_default};

static const struct fetch_response_leader_id_and_epoch fetch_response_leader_id_and_epoch_default = {
    .leader_id = -1,
    .leader_epoch = -1,
};
static const struct wire_field fetch_response_leader_id_and_epoch_fields[] = {
    {"leaderId", WIRE_INT32, 0, 0, 0, -1, offsetof(struct fetch_response_leader_id_and_epoch, leader_id), {12, 32767}, {0, -1}, {0, -1}, NULL},
    {"leaderEpoch", WIRE_INT32, 0, 0, 0, -1, offsetof(struct fetch_response_leader_id_and_epoch, leader_epoch), {12, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape fetch_response_leader_id_and_epoch_shape = {"LeaderIdAndEpoch", sizeof(struct fetch_response_leader_id_and_epoch), 2, fetch_response_leader_id_and_epoch_fields, &fetch_response_leader_id_and_epoch_default};

static const struct fetch_response_snapshot_id fetch_response_snapshot_id_default = {
    .end_offset = INT64_C(-1),
    .epoch = -1,
};
static const struct wire_field fetch_response_snapshot_id_fields[] = {
    {"endOffset", WIRE_INT64, 0, 0, 0, -1, offsetof(struct fetch_response_snapshot_id, end_offset), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"epoch", WIRE_INT32, 0, 0, 0, -1, offsetof(struct fetch_response_snapshot_id, epoch), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape fetch_response_snapshot_id_shape = {"SnapshotId", sizeof(struct fetch_response_snapshot_id), 2, fetch_response_snapshot_id_fields, &fetch_response_snapshot_id_default};

static const struct fetch_response_aborted_transaction fetch_response_aborted_transaction_default = {
};
static const struct wire_field fetch_response_aborted_transaction_fields[] = {
    {"producerId", WIRE_INT64, 0, 0, 0, -1, offsetof(struct fetch_response_aborted_transaction, producer_id), {4, 32767}, {0, -1}, {0, -1}, NULL},
    {"firstOffset", WIRE_INT64, 0, 0, 0, -1, offsetof(struct fetch_response_aborted_transaction, first_offset), {4, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape fetch_response_aborted_transaction_shape = {"AbortedTransaction", sizeof(struct fetch_response_aborted_transaction), 2, fetch_response_aborted_transaction_fields, &fetch_response_aborted_transaction_default};

static const struct fetch_response_partition_data fetch_response_partition_data_default = {
    .last_stable_offset = INT64_C(-1),
    .log_start_offset = INT64_C(-1),
    .diverging_epoch = {.epoch = -1, .end_offset = INT64_C(-1), },
    .current_leader = {.leader_id = -1, .leader_epoch = -1, },
    .snapshot_id = {.end_offset = INT64_C(-1), .epoch = -1, },
    .preferred_read_replica = -1,
};
static const struct wire_field fetch_response_partition_data_fields[] = {
    {"partitionIndex", WIRE_INT32, 0, 0, 0, -1, offsetof(struct fetch_response_partition_data, partition_index), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct fetch_response_partition_data, error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"highWatermark", WIRE_INT64, 0, 0, 0, -1, offsetof(struct fetch_response_partition_data, high_watermark), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"lastStableOffset", WIRE_INT64, 0, 0, 1, -1, offsetof(struct fetch_response_partition_data, last_stable_offset), {4, 32767}, {0, -1}, {0, -1}, NULL},
    {"logStartOffset", WIRE_INT64, 0, 0, 1, -1, offsetof(struct fetch_response_partition_data, log_start_offset), {5, 32767}, {0, -1}, {0, -1}, NULL},
    {"divergingEpoch", WIRE_STRUCT, 0, 0, 0, 0, offsetof(struct fetch_response_partition_data, diverging_epoch), {12, 32767}, {0, -1}, {12, 32767}, &fetch_response_epoch_end_offset_shape},
    {"currentLeader", WIRE_STRUCT, 0, 0, 0, 1, offsetof(struct fetch_response_partition_data, current_leader), {12, 32767}, {0, -1}, {12, 32767}, &fetch_response_leader_id_and_epoch_shape},
    {"snapshotId", WIRE_STRUCT, 0, 0, 0, 2, offsetof(struct fetch_response_partition_data, snapshot_id), {12, 32767}, {0, -1}, {12, 32767}, &fetch_response_snapshot_id_shape},
    {"abortedTransactions", WIRE_STRUCT, 1, 0, 1, -1, offsetof(struct fetch_response_partition_data, aborted_transactions), {4, 32767}, {4, 32767}, {0, -1}, &fetch_response_aborted_transaction_shape},
    {"preferredReadReplica", WIRE_INT32, 0, 0, 0, -1, offsetof(struct fetch_response_partition_data, preferred_read_replica), {11, 32767}, {0, -1}, {0, -1}, NULL},
    {"records", WIRE_RECORDS, 0, 0, 0, -1, offsetof(struct fetch_response_partition_data, records), {0, 32767}, {0, 32767}, {0, -1}, NULL},
};
const struct wire_shape fetch_response_partition_data_shape = {"PartitionData", sizeof(struct fetch_response_partition_data), 11, fetch_response_partition_data_fields, &fetch_response_partition_data_default};

static const struct fetch_response_fetchable_topic_response fetch_response_fetchable_topic_response_default = {
    .topic = {(const uint8_t *)"", 0},
};
static const struct wire_field fetch_response_fetchable_topic_response_fields[] = {
    {"topic", WIRE_STRING, 0, 0, 1, -1, offsetof(struct fetch_response_fetchable_topic_response, topic), {0, 12}, {0, -1}, {0, -1}, NULL},
    {"topicId", WIRE_UUID, 0, 0, 1, -1, offsetof(struct fetch_response_fetchable_topic_response, topic_id), {13, 32767}, {0, -1}, {0, -1}, NULL},
    {"partitions", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct fetch_response_fetchable_topic_response, partitions), {0, 32767}, {0, -1}, {0, -1}, &fetch_response_partition_data_shape},
};
const struct wire_shape fetch_response_fetchable_topic_response_shape = {"FetchableTopicResponse", sizeof(struct fetch_response_fetchable_topic_response), 3, fetch_response_fetchable_topic_response_fields, &fetch_response_fetchable_topic_response_default};

static const struct fetch_response_node_endpoint fetch_response_node_endpoint_default = {
    .host = {(const uint8_t *)"", 0},
};
static const struct wire_field fetch_response_node_endpoint_fields[] = {
    {"nodeId", WIRE_INT32, 0, 0, 0, -1, offsetof(struct fetch_response_node_endpoint, node_id), {16, 32767}, {0, -1}, {0, -1}, NULL},
    {"host", WIRE_STRING, 0, 0, 0, -1, offsetof(struct fetch_response_node_endpoint, host), {16, 32767}, {0, -1}, {0, -1}, NULL},
    {"port", WIRE_INT32, 0, 0, 0, -1, offsetof(struct fetch_response_node_endpoint, port), {16, 32767}, {0, -1}, {0, -1}, NULL},
    {"rack", WIRE_STRING, 0, 0, 0, -1, offsetof(struct fetch_response_node_endpoint, rack), {16, 32767}, {16, 32767}, {0, -1}, NULL},
};
const struct wire_shape fetch_response_node_endpoint_shape = {"NodeEndpoint", sizeof(struct fetch_response_node_endpoint), 4, fetch_response_node_endpoint_fields, &fetch_response_node_endpoint_default};

static const struct fetch_response fetch_response_default = {
};
static const struct wire_field fetch_response_fields[] = {
    {"throttleTimeMs", WIRE_INT32, 0, 0, 1, -1, offsetof(struct fetch_response, throttle_time_ms), {1, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorCode", WIRE_INT16, 0, 0, 1, -1, offsetof(struct fetch_response, error_code), {7, 32767}, {0, -1}, {0, -1}, NULL},
    {"sessionId", WIRE_INT32, 0, 0, 0, -1, offsetof(struct fetch_response, session_id), {7, 32767}, {0, -1}, {0, -1}, NULL},
    {"responses", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct fetch_response, responses), {0, 32767}, {0, -1}, {0, -1}, &fetch_response_fetchable_topic_response_shape},
    {"nodeEndpoints", WIRE_STRUCT, 1, 0, 0, 0, offsetof(struct fetch_response, node_endpoints), {16, 32767}, {0, -1}, {16, 32767}, &fetch_response_node_endpoint_shape},
    {"countsDurable", WIRE_BOOL, 0, 0, 1, 10100, offsetof(struct fetch_response, counts_durable), {12, 32767}, {0, -1}, {12, 32767}, NULL},
};
static const struct wire_shape fetch_response_shape = {"FetchResponse", sizeof(struct fetch_response), 6, fetch_response_fields, &fetch_response_default};

static const struct wire_op fetch_response_ops_0[] = {
    {OP_4, 0, 18, 0, offsetof(struct fetch_response_partition_data, partition_index), 14, NULL},
    {OP_2, 0, 0, 1, offsetof(struct fetch_response_partition_data, error_code), 12, NULL},
    {OP_8, 0, 0, 2, offsetof(struct fetch_response_partition_data, high_watermark), 4, NULL},
    {OP_BYTES, 0 | OP_NULLABLE | OP_RECORDS, 0, 10, offsetof(struct fetch_response_partition_data, records), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t fetch_response_absent_0[] = {5, 6, 7, 9,};
static const struct wire_prog fetch_response_prog_0 = {fetch_response_ops_0, &fetch_response_partition_data_shape, NULL, fetch_response_absent_0, 0, 4, 18, true};
_Static_assert(sizeof(struct fetch_response_partition_data) <= WIRE_MEM_PER_BYTE * 18, "WIRE_MEM_PER_BYTE");
static const struct wire_op fetch_response_ops_1[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct fetch_response_fetchable_topic_response, topic), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 4, 2, offsetof(struct fetch_response_fetchable_topic_response, partitions), 0, &fetch_response_prog_0},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog fetch_response_prog_1 = {fetch_response_ops_1, &fetch_response_fetchable_topic_response_shape, NULL, NULL, 0, 0, 6, false};
_Static_assert(sizeof(struct fetch_response_fetchable_topic_response) <= WIRE_MEM_PER_BYTE * 6, "WIRE_MEM_PER_BYTE");
static const struct wire_op fetch_response_ops_2[] = {
    {OP_ARRAY_STRUCT, 0, 4, 3, offsetof(struct fetch_response, responses), 0, &fetch_response_prog_1},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t fetch_response_absent_2[] = {2, 4,};
static const struct wire_prog fetch_response_prog_2 = {fetch_response_ops_2, &fetch_response_shape, NULL, fetch_response_absent_2, 0, 2, 4, false};
static const struct wire_op fetch_response_ops_3[] = {
    {OP_4, 0, 8, 0, offsetof(struct fetch_response, throttle_time_ms), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 0, 3, offsetof(struct fetch_response, responses), 0, &fetch_response_prog_1},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t fetch_response_absent_3[] = {2, 4,};
static const struct wire_prog fetch_response_prog_3 = {fetch_response_ops_3, &fetch_response_shape, NULL, fetch_response_absent_3, 0, 2, 8, false};
static const struct wire_op fetch_response_ops_4[] = {
    {OP_8, 0, 16, 0, offsetof(struct fetch_response_aborted_transaction, producer_id), 8, NULL},
    {OP_8, 0, 0, 1, offsetof(struct fetch_response_aborted_transaction, first_offset), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog fetch_response_prog_4 = {fetch_response_ops_4, &fetch_response_aborted_transaction_shape, NULL, NULL, 0, 0, 16, false};
_Static_assert(sizeof(struct fetch_response_aborted_transaction) <= WIRE_MEM_PER_BYTE * 16, "WIRE_MEM_PER_BYTE");
static const struct wire_op fetch_response_ops_5[] = {
    {OP_4, 0, 26, 0, offsetof(struct fetch_response_partition_data, partition_index), 26, NULL},
    {OP_2, 0, 0, 1, offsetof(struct fetch_response_partition_data, error_code), 24, NULL},
    {OP_8, 0, 0, 2, offsetof(struct fetch_response_partition_data, high_watermark), 16, NULL},
    {OP_8, 0, 0, 3, offsetof(struct fetch_response_partition_data, last_stable_offset), 8, NULL},
    {OP_ARRAY_STRUCT, 0 | OP_NULLABLE, 0, 8, offsetof(struct fetch_response_partition_data, aborted_transactions), 4, &fetch_response_prog_4},
    {OP_BYTES, 0 | OP_NULLABLE | OP_RECORDS, 4, 10, offsetof(struct fetch_response_partition_data, records), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t fetch_response_absent_5[] = {5, 6, 7, 9,};
static const struct wire_prog fetch_response_prog_5 = {fetch_response_ops_5, &fetch_response_partition_data_shape, NULL, fetch_response_absent_5, 0, 4, 30, true};
_Static_assert(sizeof(struct fetch_response_partition_data) <= WIRE_MEM_PER_BYTE * 30, "WIRE_MEM_PER_BYTE");
static const struct wire_op fetch_response_ops_6[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct fetch_response_fetchable_topic_response, topic), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 4, 2, offsetof(struct fetch_response_fetchable_topic_response, partitions), 0, &fetch_response_prog_5},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog fetch_response_prog_6 = {fetch_response_ops_6, &fetch_response_fetchable_topic_response_shape, NULL, NULL, 0, 0, 6, false};
_Static_assert(sizeof(struct fetch_response_fetchable_topic_response) <= WIRE_MEM_PER_BYTE * 6, "WIRE_MEM_PER_BYTE");
static const struct wire_op fetch_response_ops_7[] = {
    {OP_4, 0, 8, 0, offsetof(struct fetch_response, throttle_time_ms), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 0, 3, offsetof(struct fetch_response, responses), 0, &fetch_response_prog_6},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t fetch_response_absent_7[] = {2, 4,};
static const struct wire_prog fetch_response_prog_7 = {fetch_response_ops_7, &fetch_response_shape, NULL, fetch_response_absent_7, 0, 2, 8, false};
static const struct wire_op fetch_response_ops_8[] = {
    {OP_4, 0, 34, 0, offsetof(struct fetch_response_partition_data, partition_index), 34, NULL},
    {OP_2, 0, 0, 1, offsetof(struct fetch_response_partition_data, error_code), 32, NULL},
    {OP_8, 0, 0, 2, offsetof(struct fetch_response_partition_data, high_watermark), 24, NULL},
    {OP_8, 0, 0, 3, offsetof(struct fetch_response_partition_data, last_stable_offset), 16, NULL},
    {OP_8, 0, 0, 4, offsetof(struct fetch_response_partition_data, log_start_offset), 8, NULL},
    {OP_ARRAY_STRUCT, 0 | OP_NULLABLE, 0, 8, offsetof(struct fetch_response_partition_data, aborted_transactions), 4, &fetch_response_prog_4},
    {OP_BYTES, 0 | OP_NULLABLE | OP_RECORDS, 4, 10, offsetof(struct fetch_response_partition_data, records), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t fetch_response_absent_8[] = {5, 6, 7, 9,};
static const struct wire_prog fetch_response_prog_8 = {fetch_response_ops_8, &fetch_response_partition_data_shape, NULL, fetch_response_absent_8, 0, 4, 38, true};
_Static_assert(sizeof(struct fetch_response_partition_data) <= WIRE_MEM_PER_BYTE * 38, "WIRE_MEM_PER_BYTE");
static const struct wire_op fetch_response_ops_9[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct fetch_response_fetchable_topic_response, topic), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 4, 2, offsetof(struct fetch_response_fetchable_topic_response, partitions), 0, &fetch_response_prog_8},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog fetch_response_prog_9 = {fetch_response_ops_9, &fetch_response_fetchable_topic_response_shape, NULL, NULL, 0, 0, 6, false};
_Static_assert(sizeof(struct fetch_response_fetchable_topic_response) <= WIRE_MEM_PER_BYTE * 6, "WIRE_MEM_PER_BYTE");
static const struct wire_op fetch_response_ops_10[] = {
    {OP_4, 0, 8, 0, offsetof(struct fetch_response, throttle_time_ms), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 0, 3, offsetof(struct fetch_response, responses), 0, &fetch_response_prog_9},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t fetch_response_absent_10[] = {2, 4,};
static const struct wire_prog fetch_response_prog_10 = {fetch_response_ops_10, &fetch_response_shape, NULL, fetch_response_absent_10, 0, 2, 8, false};
static const struct wire_op fetch_response_ops_11[] = {
    {OP_4, 0, 14, 0, offsetof(struct fetch_response, throttle_time_ms), 10, NULL},
    {OP_2, 0, 0, 1, offsetof(struct fetch_response, error_code), 8, NULL},
    {OP_4, 0, 0, 2, offsetof(struct fetch_response, session_id), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 0, 3, offsetof(struct fetch_response, responses), 0, &fetch_response_prog_9},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t fetch_response_absent_11[] = {4,};
static const struct wire_prog fetch_response_prog_11 = {fetch_response_ops_11, &fetch_response_shape, NULL, fetch_response_absent_11, 0, 1, 14, false};
static const struct wire_op fetch_response_ops_12[] = {
    {OP_4, 0, 34, 0, offsetof(struct fetch_response_partition_data, partition_index), 38, NULL},
    {OP_2, 0, 0, 1, offsetof(struct fetch_response_partition_data, error_code), 36, NULL},
    {OP_8, 0, 0, 2, offsetof(struct fetch_response_partition_data, high_watermark), 28, NULL},
    {OP_8, 0, 0, 3, offsetof(struct fetch_response_partition_data, last_stable_offset), 20, NULL},
    {OP_8, 0, 0, 4, offsetof(struct fetch_response_partition_data, log_start_offset), 12, NULL},
    {OP_ARRAY_STRUCT, 0 | OP_NULLABLE, 0, 8, offsetof(struct fetch_response_partition_data, aborted_transactions), 8, &fetch_response_prog_4},
    {OP_4, 0, 8, 9, offsetof(struct fetch_response_partition_data, preferred_read_replica), 4, NULL},
    {OP_BYTES, 0 | OP_NULLABLE | OP_RECORDS, 0, 10, offsetof(struct fetch_response_partition_data, records), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t fetch_response_absent_12[] = {5, 6, 7,};
static const struct wire_prog fetch_response_prog_12 = {fetch_response_ops_12, &fetch_response_partition_data_shape, NULL, fetch_response_absent_12, 0, 3, 42, true};
_Static_assert(sizeof(struct fetch_response_partition_data) <= WIRE_MEM_PER_BYTE * 42, "WIRE_MEM_PER_BYTE");
static const struct wire_op fetch_response_ops_13[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct fetch_response_fetchable_topic_response, topic), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 4, 2, offsetof(struct fetch_response_fetchable_topic_response, partitions), 0, &fetch_response_prog_12},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog fetch_response_prog_13 = {fetch_response_ops_13, &fetch_response_fetchable_topic_response_shape, NULL, NULL, 0, 0, 6, false};
_Static_assert(sizeof(struct fetch_response_fetchable_topic_response) <= WIRE_MEM_PER_BYTE * 6, "WIRE_MEM_PER_BYTE");
static const struct wire_op fetch_response_ops_14[] = {
    {OP_4, 0, 14, 0, offsetof(struct fetch_response, throttle_time_ms), 10, NULL},
    {OP_2, 0, 0, 1, offsetof(struct fetch_response, error_code), 8, NULL},
    {OP_4, 0, 0, 2, offsetof(struct fetch_response, session_id), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 0, 3, offsetof(struct fetch_response, responses), 0, &fetch_response_prog_13},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t fetch_response_absent_14[] = {4,};
static const struct wire_prog fetch_response_prog_14 = {fetch_response_ops_14, &fetch_response_shape, NULL, fetch_response_absent_14, 0, 1, 14, false};
static const struct wire_op fetch_response_ops_15[] = {
    {OP_8, 0, 17, 0, offsetof(struct fetch_response_aborted_transaction, producer_id), 9, NULL},
    {OP_8, 0, 0, 1, offsetof(struct fetch_response_aborted_transaction, first_offset), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog fetch_response_prog_15 = {fetch_response_ops_15, &fetch_response_aborted_transaction_shape, NULL, NULL, 0, 0, 17, false};
_Static_assert(sizeof(struct fetch_response_aborted_transaction) <= WIRE_MEM_PER_BYTE * 17, "WIRE_MEM_PER_BYTE");
static const struct wire_op fetch_response_ops_16[] = {
    {OP_4, 0, 13, 0, offsetof(struct fetch_response_epoch_end_offset, epoch), 9, NULL},
    {OP_8, 0, 0, 1, offsetof(struct fetch_response_epoch_end_offset, end_offset), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog fetch_response_prog_16 = {fetch_response_ops_16, &fetch_response_epoch_end_offset_shape, NULL, NULL, 0, 0, 13, false};
static const struct wire_op fetch_response_ops_17[] = {
    {OP_4, 0, 9, 0, offsetof(struct fetch_response_leader_id_and_epoch, leader_id), 5, NULL},
    {OP_4, 0, 0, 1, offsetof(struct fetch_response_leader_id_and_epoch, leader_epoch), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog fetch_response_prog_17 = {fetch_response_ops_17, &fetch_response_leader_id_and_epoch_shape, NULL, NULL, 0, 0, 9, false};
static const struct wire_op fetch_response_ops_18[] = {
    {OP_8, 0, 13, 0, offsetof(struct fetch_response_snapshot_id, end_offset), 5, NULL},
    {OP_4, 0, 0, 1, offsetof(struct fetch_response_snapshot_id, epoch), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog fetch_response_prog_18 = {fetch_response_ops_18, &fetch_response_snapshot_id_shape, NULL, NULL, 0, 0, 13, false};
static const struct wire_op fetch_response_ops_19[] = {
    {OP_4, 0, 31, 0, offsetof(struct fetch_response_partition_data, partition_index), 33, NULL},
    {OP_2, 0, 0, 1, offsetof(struct fetch_response_partition_data, error_code), 31, NULL},
    {OP_8, 0, 0, 2, offsetof(struct fetch_response_partition_data, high_watermark), 23, NULL},
    {OP_8, 0, 0, 3, offsetof(struct fetch_response_partition_data, last_stable_offset), 15, NULL},
    {OP_8, 0, 0, 4, offsetof(struct fetch_response_partition_data, log_start_offset), 7, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT | OP_NULLABLE, 0, 8, offsetof(struct fetch_response_partition_data, aborted_transactions), 6, &fetch_response_prog_15},
    {OP_4, 0, 5, 9, offsetof(struct fetch_response_partition_data, preferred_read_replica), 2, NULL},
    {OP_BYTES, OP_COMPACT | OP_NULLABLE | OP_RECORDS, 0, 10, offsetof(struct fetch_response_partition_data, records), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_op fetch_response_tag_19_0[] = {{OP_STRUCT, 0, 0, 5, offsetof(struct fetch_response_partition_data, diverging_epoch), 0, &fetch_response_prog_16}, {OP_END, 0, 0, 255, 0, 0, NULL}};
static const struct wire_op fetch_response_tag_19_1[] = {{OP_STRUCT, 0, 0, 6, offsetof(struct fetch_response_partition_data, current_leader), 0, &fetch_response_prog_17}, {OP_END, 0, 0, 255, 0, 0, NULL}};
static const struct wire_op fetch_response_tag_19_2[] = {{OP_STRUCT, 0, 0, 7, offsetof(struct fetch_response_partition_data, snapshot_id), 0, &fetch_response_prog_18}, {OP_END, 0, 0, 255, 0, 0, NULL}};
static const struct wire_tag fetch_response_tags_19[] = {{0, fetch_response_tag_19_0}, {1, fetch_response_tag_19_1}, {2, fetch_response_tag_19_2}, };
static const struct wire_prog fetch_response_prog_19 = {fetch_response_ops_19, &fetch_response_partition_data_shape, fetch_response_tags_19, NULL, 3, 0, 37, true};
_Static_assert(sizeof(struct fetch_response_partition_data) <= WIRE_MEM_PER_BYTE * 37, "WIRE_MEM_PER_BYTE");
static const struct wire_op fetch_response_ops_20[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct fetch_response_fetchable_topic_response, topic), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 2, offsetof(struct fetch_response_fetchable_topic_response, partitions), 1, &fetch_response_prog_19},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog fetch_response_prog_20 = {fetch_response_ops_20, &fetch_response_fetchable_topic_response_shape, NULL, NULL, 0, 0, 3, false};
_Static_assert(sizeof(struct fetch_response_fetchable_topic_response) <= WIRE_MEM_PER_BYTE * 3, "WIRE_MEM_PER_BYTE");
static const struct wire_op fetch_response_ops_21[] = {
    {OP_4, 0, 11, 0, offsetof(struct fetch_response, throttle_time_ms), 8, NULL},
    {OP_2, 0, 0, 1, offsetof(struct fetch_response, error_code), 6, NULL},
    {OP_4, 0, 0, 2, offsetof(struct fetch_response, session_id), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 3, offsetof(struct fetch_response, responses), 1, &fetch_response_prog_20},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_op fetch_response_tag_21_10100[] = {{OP_BOOL, 0, 1, 5, offsetof(struct fetch_response, counts_durable), 0, NULL}, {OP_END, 0, 0, 255, 0, 0, NULL}};
static const uint8_t fetch_response_absent_21[] = {4,};
static const struct wire_tag fetch_response_tags_21[] = {{10100, fetch_response_tag_21_10100}, };
static const struct wire_prog fetch_response_prog_21 = {fetch_response_ops_21, &fetch_response_shape, fetch_response_tags_21, fetch_response_absent_21, 1, 1, 12, false};
static const struct wire_op fetch_response_ops_22[] = {
    {OP_16, 0, 17, 1, offsetof(struct fetch_response_fetchable_topic_response, topic_id), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 2, offsetof(struct fetch_response_fetchable_topic_response, partitions), 1, &fetch_response_prog_19},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog fetch_response_prog_22 = {fetch_response_ops_22, &fetch_response_fetchable_topic_response_shape, NULL, NULL, 0, 0, 18, true};
_Static_assert(sizeof(struct fetch_response_fetchable_topic_response) <= WIRE_MEM_PER_BYTE * 18, "WIRE_MEM_PER_BYTE");
static const struct wire_op fetch_response_ops_23[] = {
    {OP_4, 0, 11, 0, offsetof(struct fetch_response, throttle_time_ms), 8, NULL},
    {OP_2, 0, 0, 1, offsetof(struct fetch_response, error_code), 6, NULL},
    {OP_4, 0, 0, 2, offsetof(struct fetch_response, session_id), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 3, offsetof(struct fetch_response, responses), 1, &fetch_response_prog_22},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_op fetch_response_tag_23_10100[] = {{OP_BOOL, 0, 1, 5, offsetof(struct fetch_response, counts_durable), 0, NULL}, {OP_END, 0, 0, 255, 0, 0, NULL}};
static const uint8_t fetch_response_absent_23[] = {4,};
static const struct wire_tag fetch_response_tags_23[] = {{10100, fetch_response_tag_23_10100}, };
static const struct wire_prog fetch_response_prog_23 = {fetch_response_ops_23, &fetch_response_shape, fetch_response_tags_23, fetch_response_absent_23, 1, 1, 12, false};
static const struct wire_op fetch_response_ops_24[] = {
    {OP_4, 0, 5, 0, offsetof(struct fetch_response_node_endpoint, node_id), 7, NULL},
    {OP_STRING, OP_COMPACT, 0, 1, offsetof(struct fetch_response_node_endpoint, host), 6, NULL},
    {OP_4, 0, 5, 2, offsetof(struct fetch_response_node_endpoint, port), 2, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 0, 3, offsetof(struct fetch_response_node_endpoint, rack), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog fetch_response_prog_24 = {fetch_response_ops_24, &fetch_response_node_endpoint_shape, NULL, NULL, 0, 0, 11, false};
_Static_assert(sizeof(struct fetch_response_node_endpoint) <= WIRE_MEM_PER_BYTE * 11, "WIRE_MEM_PER_BYTE");
static const struct wire_op fetch_response_ops_25[] = {
    {OP_4, 0, 11, 0, offsetof(struct fetch_response, throttle_time_ms), 8, NULL},
    {OP_2, 0, 0, 1, offsetof(struct fetch_response, error_code), 6, NULL},
    {OP_4, 0, 0, 2, offsetof(struct fetch_response, session_id), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 3, offsetof(struct fetch_response, responses), 1, &fetch_response_prog_22},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_op fetch_response_tag_25_0[] = {{OP_ARRAY_STRUCT, OP_COMPACT, 1, 4, offsetof(struct fetch_response, node_endpoints), 0, &fetch_response_prog_24}, {OP_END, 0, 0, 255, 0, 0, NULL}};
static const struct wire_op fetch_response_tag_25_10100[] = {{OP_BOOL, 0, 1, 5, offsetof(struct fetch_response, counts_durable), 0, NULL}, {OP_END, 0, 0, 255, 0, 0, NULL}};
static const struct wire_tag fetch_response_tags_25[] = {{0, fetch_response_tag_25_0}, {10100, fetch_response_tag_25_10100}, };
static const struct wire_prog fetch_response_prog_25 = {fetch_response_ops_25, &fetch_response_shape, fetch_response_tags_25, NULL, 2, 0, 12, false};
static const struct wire_prog *const fetch_response_progs[] = {&fetch_response_prog_2, &fetch_response_prog_3, &fetch_response_prog_3, &fetch_response_prog_3, &fetch_response_prog_7, &fetch_response_prog_10, &fetch_response_prog_10, &fetch_response_prog_11, &fetch_response_prog_11, &fetch_response_prog_11, &fetch_response_prog_11, &fetch_response_prog_14, &fetch_response_prog_21, &fetch_response_prog_23, &fetch_response_prog_23, &fetch_response_prog_23, &fetch_response_prog_25, &fetch_response_prog_25, &fetch_response_prog_25, };

const struct wire_msg fetch_response_wire = {
    .name = "FetchResponse",
    .room = WIRE_CLIENTS,
    .kind = WIRE_RESPONSE,
    .api_key = 1,
    .min_version = 0,
    .max_version = 18,
    .flexible_version = 12,
    .removed_version = 3,
    .is_dead = false,
    .is_unstable = false,
    .shape = &fetch_response_shape,
    .progs = fetch_response_progs,
};

/* ---- FetchSnapshotResponse ---- */

static const struct fetch_snapshot_response_snapshot_id fetch_snapshot_response_snapshot_id_default = {
};
static const struct wire_field fetch_snapshot_response_snapshot_id_fields[] = {
    {"endOffset", WIRE_INT64, 0, 0, 0, -1, offsetof(struct fetch_snapshot_response_snapshot_id, end_offset), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"epoch", WIRE_INT32, 0, 0, 0, -1, offsetof(struct fetch_snapshot_response_snapshot_id, epoch), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape fetch_snapshot_response_snapshot_id_shape = {"SnapshotId", sizeof(struct fetch_snapshot_response_snapshot_id), 2, fetch_snapshot_response_snapshot_id_fields, &fetch_snapshot_response_snapshot_id_default};

static const struct fetch_snapshot_response_leader_id_and_epoch fetch_snapshot_response_leader_id_and_epoch_default = {
};
static const struct wire_field fetch_snapshot_response_leader_id_and_epoch_fields[] = {
    {"leaderId", WIRE_INT32, 0, 0, 0, -1, offsetof(struct fetch_snapshot_response_leader_id_and_epoch, leader_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"leaderEpoch", WIRE_INT32, 0, 0, 0, -1, offsetof(struct fetch_snapshot_response_leader_id_and_epoch, leader_epoch), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape fetch_snapshot_response_leader_id_and_epoch_shape = {"LeaderIdAndEpoch", sizeof(struct fetch_snapshot_response_leader_id_and_epoch), 2, fetch_snapshot_response_leader_id_and_epoch_fields, &fetch_snapshot_response_leader_id_and_epoch_default};

static const struct fetch_snapshot_response_partition_snapshot fetch_snapshot_response_partition_snapshot_default = {
};
static const struct wire_field fetch_snapshot_response_partition_snapshot_fields[] = {
    {"index", WIRE_INT32, 0, 0, 0, -1, offsetof(struct fetch_snapshot_response_partition_snapshot, index), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct fetch_snapshot_response_partition_snapshot, error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"snapshotId", WIRE_STRUCT, 0, 0, 0, -1, offsetof(struct fetch_snapshot_response_partition_snapshot, snapshot_id), {0, 32767}, {0, -1}, {0, -1}, &fetch_snapshot_response_snapshot_id_shape},
    {"currentLeader", WIRE_STRUCT, 0, 0, 0, 0, offsetof(struct fetch_snapshot_response_partition_snapshot, current_leader), {0, 32767}, {0, -1}, {0, 32767}, &fetch_snapshot_response_leader_id_and_epoch_shape},
    {"size", WIRE_INT64, 0, 0, 0, -1, offsetof(struct fetch_snapshot_response_partition_snapshot, size), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"position", WIRE_INT64, 0, 0, 0, -1, offsetof(struct fetch_snapshot_response_partition_snapshot, position), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"unalignedRecords", WIRE_RECORDS, 0, 0, 0, -1, offsetof(struct fetch_snapshot_response_partition_snapshot, unaligned_records), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape fetch_snapshot_response_partition_snapshot_shape = {"PartitionSnapshot", sizeof(struct fetch_snapshot_response_partition_snapshot), 7, fetch_snapshot_response_partition_snapshot_fields, &fetch_snapshot_response_partition_snapshot_default};

static const struct fetch_snapshot_response_topic_snapshot fetch_snapshot_response_topic_snapshot_default = {
    .name = {(const uint8_t *)"", 0},
};
static const struct wire_field fetch_snapshot_response_topic_snapshot_fields[] = {
    {"name", WIRE_STRING, 0, 0, 0, -1, offsetof(struct fetch_snapshot_response_topic_snapshot, name), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"partitions", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct fetch_snapshot_response_topic_snapshot, partitions), {0, 32767}, {0, -1}, {0, -1}, &fetch_snapshot_response_partition_snapshot_shape},
};
const struct wire_shape fetch_snapshot_response_topic_snapshot_shape = {"TopicSnapshot", sizeof(struct fetch_snapshot_response_topic_snapshot), 2, fetch_snapshot_response_topic_snapshot_fields, &fetch_snapshot_response_topic_snapshot_default};

static const struct fetch_snapshot_response_node_endpoint fetch_snapshot_response_node_endpoint_default = {
    .host = {(const uint8_t *)"", 0},
};
static const struct wire_field fetch_snapshot_response_node_endpoint_fields[] = {
    {"nodeId", WIRE_INT32, 0, 0, 0, -1, offsetof(struct fetch_snapshot_response_node_endpoint, node_id), {1, 32767}, {0, -1}, {0, -1}, NULL},
    {"host", WIRE_STRING, 0, 0, 0, -1, offsetof(struct fetch_snapshot_response_node_endpoint, host), {1, 32767}, {0, -1}, {0, -1}, NULL},
    {"port", WIRE_UINT16, 0, 0, 0, -1, offsetof(struct fetch_snapshot_response_node_endpoint, port), {1, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape fetch_snapshot_response_node_endpoint_shape = {"NodeEndpoint", sizeof(struct fetch_snapshot_response_node_endpoint), 3, fetch_snapshot_response_node_endpoint_fields, &fetch_snapshot_response_node_endpoint_default};

static const struct fetch_snapshot_response fetch_snapshot_response_default = {
};
static const struct wire_field fetch_snapshot_response_fields[] = {
    {"throttleTimeMs", WIRE_INT32, 0, 0, 1, -1, offsetof(struct fetch_snapshot_response, throttle_time_ms), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct fetch_snapshot_response, error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"topics", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct fetch_snapshot_response, topics), {0, 32767}, {0, -1}, {0, -1}, &fetch_snapshot_response_topic_snapshot_shape},
    {"nodeEndpoints", WIRE_STRUCT, 1, 0, 0, 0, offsetof(struct fetch_snapshot_response, node_endpoints), {1, 32767}, {0, -1}, {1, 32767}, &fetch_snapshot_response_node_endpoint_shape},
};
static const struct wire_shape fetch_snapshot_response_shape = {"FetchSnapshotResponse", sizeof(struct fetch_snapshot_response), 4, fetch_snapshot_response_fields, &fetch_snapshot_response_default};

static const struct wire_op fetch_snapshot_response_ops_0[] = {
    {OP_8, 0, 13, 0, offsetof(struct fetch_snapshot_response_snapshot_id, end_offset), 5, NULL},
    {OP_4, 0, 0, 1, offsetof(struct fetch_snapshot_response_snapshot_id, epoch), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog fetch_snapshot_response_prog_0 = {fetch_snapshot_response_ops_0, &fetch_snapshot_response_snapshot_id_shape, NULL, NULL, 0, 0, 13, false};
static const struct wire_op fetch_snapshot_response_ops_1[] = {
    {OP_4, 0, 9, 0, offsetof(struct fetch_snapshot_response_leader_id_and_epoch, leader_id), 5, NULL},
    {OP_4, 0, 0, 1, offsetof(struct fetch_snapshot_response_leader_id_and_epoch, leader_epoch), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog fetch_snapshot_response_prog_1 = {fetch_snapshot_response_ops_1, &fetch_snapshot_response_leader_id_and_epoch_shape, NULL, NULL, 0, 0, 9, false};
static const struct wire_op fetch_snapshot_response_ops_2[] = {
    {OP_4, 0, 6, 0, offsetof(struct fetch_snapshot_response_partition_snapshot, index), 33, NULL},
    {OP_2, 0, 0, 1, offsetof(struct fetch_snapshot_response_partition_snapshot, error_code), 31, NULL},
    {OP_STRUCT, 0, 0, 2, offsetof(struct fetch_snapshot_response_partition_snapshot, snapshot_id), 18, &fetch_snapshot_response_prog_0},
    {OP_8, 0, 17, 4, offsetof(struct fetch_snapshot_response_partition_snapshot, size), 10, NULL},
    {OP_8, 0, 0, 5, offsetof(struct fetch_snapshot_response_partition_snapshot, position), 2, NULL},
    {OP_BYTES, OP_COMPACT | OP_RECORDS, 0, 6, offsetof(struct fetch_snapshot_response_partition_snapshot, unaligned_records), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_op fetch_snapshot_response_tag_2_0[] = {{OP_STRUCT, 0, 0, 3, offsetof(struct fetch_snapshot_response_partition_snapshot, current_leader), 0, &fetch_snapshot_response_prog_1}, {OP_END, 0, 0, 255, 0, 0, NULL}};
static const struct wire_tag fetch_snapshot_response_tags_2[] = {{0, fetch_snapshot_response_tag_2_0}, };
static const struct wire_prog fetch_snapshot_response_prog_2 = {fetch_snapshot_response_ops_2, &fetch_snapshot_response_partition_snapshot_shape, fetch_snapshot_response_tags_2, NULL, 1, 0, 37, false};
_Static_assert(sizeof(struct fetch_snapshot_response_partition_snapshot) <= WIRE_MEM_PER_BYTE * 37, "WIRE_MEM_PER_BYTE");
static const struct wire_op fetch_snapshot_response_ops_3[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct fetch_snapshot_response_topic_snapshot, name), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 1, offsetof(struct fetch_snapshot_response_topic_snapshot, partitions), 1, &fetch_snapshot_response_prog_2},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog fetch_snapshot_response_prog_3 = {fetch_snapshot_response_ops_3, &fetch_snapshot_response_topic_snapshot_shape, NULL, NULL, 0, 0, 3, false};
_Static_assert(sizeof(struct fetch_snapshot_response_topic_snapshot) <= WIRE_MEM_PER_BYTE * 3, "WIRE_MEM_PER_BYTE");
static const struct wire_op fetch_snapshot_response_ops_4[] = {
    {OP_4, 0, 7, 0, offsetof(struct fetch_snapshot_response, throttle_time_ms), 4, NULL},
    {OP_2, 0, 0, 1, offsetof(struct fetch_snapshot_response, error_code), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 2, offsetof(struct fetch_snapshot_response, topics), 1, &fetch_snapshot_response_prog_3},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t fetch_snapshot_response_absent_4[] = {3,};
static const struct wire_prog fetch_snapshot_response_prog_4 = {fetch_snapshot_response_ops_4, &fetch_snapshot_response_shape, NULL, fetch_snapshot_response_absent_4, 0, 1, 8, false};
static const struct wire_op fetch_snapshot_response_ops_5[] = {
    {OP_4, 0, 5, 0, offsetof(struct fetch_snapshot_response_node_endpoint, node_id), 4, NULL},
    {OP_STRING, OP_COMPACT, 0, 1, offsetof(struct fetch_snapshot_response_node_endpoint, host), 3, NULL},
    {OP_2, 0, 3, 2, offsetof(struct fetch_snapshot_response_node_endpoint, port), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog fetch_snapshot_response_prog_5 = {fetch_snapshot_response_ops_5, &fetch_snapshot_response_node_endpoint_shape, NULL, NULL, 0, 0, 8, false};
_Static_assert(sizeof(struct fetch_snapshot_response_node_endpoint) <= WIRE_MEM_PER_BYTE * 8, "WIRE_MEM_PER_BYTE");
static const struct wire_op fetch_snapshot_response_ops_6[] = {
    {OP_4, 0, 7, 0, offsetof(struct fetch_snapshot_response, throttle_time_ms), 4, NULL},
    {OP_2, 0, 0, 1, offsetof(struct fetch_snapshot_response, error_code), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 2, offsetof(struct fetch_snapshot_response, topics), 1, &fetch_snapshot_response_prog_3},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_op fetch_snapshot_response_tag_6_0[] = {{OP_ARRAY_STRUCT, OP_COMPACT, 1, 3, offsetof(struct fetch_snapshot_response, node_endpoints), 0, &fetch_snapshot_response_prog_5}, {OP_END, 0, 0, 255, 0, 0, NULL}};
static const struct wire_tag fetch_snapshot_response_tags_6[] = {{0, fetch_snapshot_response_tag_6_0}, };
static const struct wire_prog fetch_snapshot_response_prog_6 = {fetch_snapshot_response_ops_6, &fetch_snapshot_response_shape, fetch_snapshot_response_tags_6, NULL, 1, 0, 8, false};
static const struct wire_prog *const fetch_snapshot_response_progs[] = {&fetch_snapshot_response_prog_4, &fetch_snapshot_response_prog_6, };

const struct wire_msg fetch_snapshot_response_wire = {
    .name = "FetchSnapshotResponse",
    .room = WIRE_CLIENTS,
    .kind = WIRE_RESPONSE,
    .api_key = 59,
    .min_version = 0,
    .max_version = 1,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &fetch_snapshot_response_shape,
    .progs = fetch_snapshot_response_progs,
};

/* ---- FindCoordinatorResponse ---- */

static const struct find_coordinator_response_coordinator find_coordinator_response_coordinator_default = {
    .key = {(const uint8_t *)"", 0},
    .host = {(const uint8_t *)"", 0},
    .error_message = {(const uint8_t *)"", 0},
};
static const struct wire_field find_coordinator_response_coordinator_fields[] = {
    {"key", WIRE_STRING, 0, 0, 0, -1, offsetof(struct find_coordinator_response_coordinator, key), {4, 32767}, {0, -1}, {0, -1}, NULL},
    {"nodeId", WIRE_INT32, 0, 0, 0, -1, offsetof(struct find_coordinator_response_coordinator, node_id), {4, 32767}, {0, -1}, {0, -1}, NULL},
    {"host", WIRE_STRING, 0, 0, 0, -1, offsetof(struct find_coordinator_response_coordinator, host), {4, 32767}, {0, -1}, {0, -1}, NULL},
    {"port", WIRE_INT32, 0, 0, 0, -1, offsetof(struct find_coordinator_response_coordinator, port), {4, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct find_coordinator_response_coordinator, error_code), {4, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorMessage", WIRE_STRING, 0, 0, 1, -1, offsetof(struct find_coordinator_response_coordinator, error_message), {4, 32767}, {4, 32767}, {0, -1}, NULL},
};
const struct wire_shape find_coordinator_response_coordinator_shape = {"Coordinator", sizeof(struct find_coordinator_response_coordinator), 6, find_coordinator_response_coordinator_fields, &find_coordinator_response_coordinator_default};

static const struct find_coordinator_response find_coordinator_response_default = {
    .error_message = {(const uint8_t *)"", 0},
    .host = {(const uint8_t *)"", 0},
};
static const struct wire_field find_coordinator_response_fields[] = {
    {"throttleTimeMs", WIRE_INT32, 0, 0, 1, -1, offsetof(struct find_coordinator_response, throttle_time_ms), {1, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct find_coordinator_response, error_code), {0, 3}, {0, -1}, {0, -1}, NULL},
    {"errorMessage", WIRE_STRING, 0, 0, 1, -1, offsetof(struct find_coordinator_response, error_message), {1, 3}, {1, 3}, {0, -1}, NULL},
    {"nodeId", WIRE_INT32, 0, 0, 0, -1, offsetof(struct find_coordinator_response, node_id), {0, 3}, {0, -1}, {0, -1}, NULL},
    {"host", WIRE_STRING, 0, 0, 0, -1, offsetof(struct find_coordinator_response, host), {0, 3}, {0, -1}, {0, -1}, NULL},
    {"port", WIRE_INT32, 0, 0, 0, -1, offsetof(struct find_coordinator_response, port), {0, 3}, {0, -1}, {0, -1}, NULL},
    {"coordinators", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct find_coordinator_response, coordinators), {4, 32767}, {0, -1}, {0, -1}, &find_coordinator_response_coordinator_shape},
};
static const struct wire_shape find_coordinator_response_shape = {"FindCoordinatorResponse", sizeof(struct find_coordinator_response), 7, find_coordinator_response_fields, &find_coordinator_response_default};

static const struct wire_op find_coordinator_response_ops_0[] = {
    {OP_2, 0, 8, 1, offsetof(struct find_coordinator_response, error_code), 10, NULL},
    {OP_4, 0, 0, 3, offsetof(struct find_coordinator_response, node_id), 6, NULL},
    {OP_STRING, 0, 0, 4, offsetof(struct find_coordinator_response, host), 4, NULL},
    {OP_4, 0, 4, 5, offsetof(struct find_coordinator_response, port), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t find_coordinator_response_absent_0[] = {6,};
static const struct wire_prog find_coordinator_response_prog_0 = {find_coordinator_response_ops_0, &find_coordinator_response_shape, NULL, find_coordinator_response_absent_0, 0, 1, 12, true};
static const struct wire_op find_coordinator_response_ops_1[] = {
    {OP_4, 0, 8, 0, offsetof(struct find_coordinator_response, throttle_time_ms), 14, NULL},
    {OP_2, 0, 0, 1, offsetof(struct find_coordinator_response, error_code), 12, NULL},
    {OP_STRING, 0 | OP_NULLABLE, 0, 2, offsetof(struct find_coordinator_response, error_message), 10, NULL},
    {OP_4, 0, 6, 3, offsetof(struct find_coordinator_response, node_id), 6, NULL},
    {OP_STRING, 0, 0, 4, offsetof(struct find_coordinator_response, host), 4, NULL},
    {OP_4, 0, 4, 5, offsetof(struct find_coordinator_response, port), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t find_coordinator_response_absent_1[] = {6,};
static const struct wire_prog find_coordinator_response_prog_1 = {find_coordinator_response_ops_1, &find_coordinator_response_shape, NULL, find_coordinator_response_absent_1, 0, 1, 18, false};
static const struct wire_op find_coordinator_response_ops_2[] = {
    {OP_4, 0, 7, 0, offsetof(struct find_coordinator_response, throttle_time_ms), 13, NULL},
    {OP_2, 0, 0, 1, offsetof(struct find_coordinator_response, error_code), 11, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 0, 2, offsetof(struct find_coordinator_response, error_message), 10, NULL},
    {OP_4, 0, 5, 3, offsetof(struct find_coordinator_response, node_id), 6, NULL},
    {OP_STRING, OP_COMPACT, 0, 4, offsetof(struct find_coordinator_response, host), 5, NULL},
    {OP_4, 0, 5, 5, offsetof(struct find_coordinator_response, port), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t find_coordinator_response_absent_2[] = {6,};
static const struct wire_prog find_coordinator_response_prog_2 = {find_coordinator_response_ops_2, &find_coordinator_response_shape, NULL, find_coordinator_response_absent_2, 0, 1, 17, false};
static const struct wire_op find_coordinator_response_ops_3[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct find_coordinator_response_coordinator, key), 13, NULL},
    {OP_4, 0, 5, 1, offsetof(struct find_coordinator_response_coordinator, node_id), 9, NULL},
    {OP_STRING, OP_COMPACT, 0, 2, offsetof(struct find_coordinator_response_coordinator, host), 8, NULL},
    {OP_4, 0, 7, 3, offsetof(struct find_coordinator_response_coordinator, port), 4, NULL},
    {OP_2, 0, 0, 4, offsetof(struct find_coordinator_response_coordinator, error_code), 2, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 0, 5, offsetof(struct find_coordinator_response_coordinator, error_message), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog find_coordinator_response_prog_3 = {find_coordinator_response_ops_3, &find_coordinator_response_coordinator_shape, NULL, NULL, 0, 0, 14, false};
_Static_assert(sizeof(struct find_coordinator_response_coordinator) <= WIRE_MEM_PER_BYTE * 14, "WIRE_MEM_PER_BYTE");
static const struct wire_op find_coordinator_response_ops_4[] = {
    {OP_4, 0, 5, 0, offsetof(struct find_coordinator_response, throttle_time_ms), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 6, offsetof(struct find_coordinator_response, coordinators), 1, &find_coordinator_response_prog_3},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t find_coordinator_response_absent_4[] = {1, 3, 4, 5,};
static const struct wire_prog find_coordinator_response_prog_4 = {find_coordinator_response_ops_4, &find_coordinator_response_shape, NULL, find_coordinator_response_absent_4, 0, 4, 6, true};
static const struct wire_prog *const find_coordinator_response_progs[] = {&find_coordinator_response_prog_0, &find_coordinator_response_prog_1, &find_coordinator_response_prog_1, &find_coordinator_response_prog_2, &find_coordinator_response_prog_4, &find_coordinator_response_prog_4, &find_coordinator_response_prog_4, };

const struct wire_msg find_coordinator_response_wire = {
    .name = "FindCoordinatorResponse",
    .room = WIRE_CLIENTS,
    .kind = WIRE_RESPONSE,
    .api_key = 10,
    .min_version = 0,
    .max_version = 6,
    .flexible_version = 3,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &find_coordinator_response_shape,
    .progs = find_coordinator_response_progs,
};

/* ---- GetTelemetrySubscriptionsResponse ---- */

static const struct get_telemetry_subscriptions_response get_telemetry_subscriptions_response_default = {
};
static const struct wire_field get_telemetry_subscriptions_response_fields[] = {
    {"throttleTimeMs", WIRE_INT32, 0, 0, 0, -1, offsetof(struct get_telemetry_subscriptions_response, throttle_time_ms), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct get_telemetry_subscriptions_response, error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"clientInstanceId", WIRE_UUID, 0, 0, 0, -1, offsetof(struct get_telemetry_subscriptions_response, client_instance_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"subscriptionId", WIRE_INT32, 0, 0, 0, -1, offsetof(struct get_telemetry_subscriptions_response, subscription_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"acceptedCompressionTypes", WIRE_INT8, 1, 0, 0, -1, offsetof(struct get_telemetry_subscriptions_response, accepted_compression_types), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"pushIntervalMs", WIRE_INT32, 0, 0, 0, -1, offsetof(struct get_telemetry_subscriptions_response, push_interval_ms), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"telemetryMaxBytes", WIRE_INT32, 0, 0, 0, -1, offsetof(struct get_telemetry_subscriptions_response, telemetry_max_bytes), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"deltaTemporality", WIRE_BOOL, 0, 0, 0, -1, offsetof(struct get_telemetry_subscriptions_response, delta_temporality), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"requestedMetrics", WIRE_STRING, 1, 0, 0, -1, offsetof(struct get_telemetry_subscriptions_response, requested_metrics), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape get_telemetry_subscriptions_response_shape = {"GetTelemetrySubscriptionsResponse", sizeof(struct get_telemetry_subscriptions_response), 9, get_telemetry_subscriptions_response_fields, &get_telemetry_subscriptions_response_default};

static const struct wire_op get_telemetry_subscriptions_response_ops_0[] = {
    {OP_4, 0, 27, 0, offsetof(struct get_telemetry_subscriptions_response, throttle_time_ms), 34, NULL},
    {OP_2, 0, 0, 1, offsetof(struct get_telemetry_subscriptions_response, error_code), 32, NULL},
    {OP_16, 0, 0, 2, offsetof(struct get_telemetry_subscriptions_response, client_instance_id), 16, NULL},
    {OP_4, 0, 0, 3, offsetof(struct get_telemetry_subscriptions_response, subscription_id), 12, NULL},
    {OP_ARRAY_1, OP_COMPACT, 0, 4, offsetof(struct get_telemetry_subscriptions_response, accepted_compression_types), 11, NULL},
    {OP_4, 0, 10, 5, offsetof(struct get_telemetry_subscriptions_response, push_interval_ms), 7, NULL},
    {OP_4, 0, 0, 6, offsetof(struct get_telemetry_subscriptions_response, telemetry_max_bytes), 3, NULL},
    {OP_BOOL, 0, 0, 7, offsetof(struct get_telemetry_subscriptions_response, delta_temporality), 2, NULL},
    {OP_ARRAY_STRING, OP_COMPACT, 0, 8, offsetof(struct get_telemetry_subscriptions_response, requested_metrics), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog get_telemetry_subscriptions_response_prog_0 = {get_telemetry_subscriptions_response_ops_0, &get_telemetry_subscriptions_response_shape, NULL, NULL, 0, 0, 38, false};
static const struct wire_prog *const get_telemetry_subscriptions_response_progs[] = {&get_telemetry_subscriptions_response_prog_0, };

const struct wire_msg get_telemetry_subscriptions_response_wire = {
    .name = "GetTelemetrySubscriptionsResponse",
    .room = WIRE_CLIENTS,
    .kind = WIRE_RESPONSE,
    .api_key = 71,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &get_telemetry_subscriptions_response_shape,
    .progs = get_telemetry_subscriptions_response_progs,
};

/* ---- HeartbeatResponse ---- */

static const struct heartbeat_response heartbeat_response_default = {
};
static const struct wire_field heartbeat_response_fields[] = {
    {"throttleTimeMs", WIRE_INT32, 0, 0, 1, -1, offsetof(struct heartbeat_response, throttle_time_ms), {1, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct heartbeat_response, error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape heartbeat_response_shape = {"HeartbeatResponse", sizeof(struct heartbeat_response), 2, heartbeat_response_fields, &heartbeat_response_default};

static const struct wire_op heartbeat_response_ops_0[] = {
    {OP_2, 0, 2, 1, offsetof(struct heartbeat_response, error_code), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog heartbeat_response_prog_0 = {heartbeat_response_ops_0, &heartbeat_response_shape, NULL, NULL, 0, 0, 2, false};
static const struct wire_op heartbeat_response_ops_1[] = {
    {OP_4, 0, 6, 0, offsetof(struct heartbeat_response, throttle_time_ms), 2, NULL},
    {OP_2, 0, 0, 1, offsetof(struct heartbeat_response, error_code), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog heartbeat_response_prog_1 = {heartbeat_response_ops_1, &heartbeat_response_shape, NULL, NULL, 0, 0, 6, false};
static const struct wire_op heartbeat_response_ops_2[] = {
    {OP_4, 0, 7, 0, offsetof(struct heartbeat_response, throttle_time_ms), 3, NULL},
    {OP_2, 0, 0, 1, offsetof(struct heartbeat_response, error_code), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog heartbeat_response_prog_2 = {heartbeat_response_ops_2, &heartbeat_response_shape, NULL, NULL, 0, 0, 7, false};
static const struct wire_prog *const heartbeat_response_progs[] = {&heartbeat_response_prog_0, &heartbeat_response_prog_1, &heartbeat_response_prog_1, &heartbeat_response_prog_1, &heartbeat_response_prog_2, };

const struct wire_msg heartbeat_response_wire = {
    .name = "HeartbeatResponse",
    .room = WIRE_CLIENTS,
    .kind = WIRE_RESPONSE,
    .api_key = 12,
    .min_version = 0,
    .max_version = 4,
    .flexible_version = 4,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &heartbeat_response_shape,
    .progs = heartbeat_response_progs,
};

/* ---- IncrementalAlterConfigsResponse ---- */

static const struct incremental_alter_configs_response_alter_configs_resource_response incremental_alter_configs_response_alter_configs_resource_response_default = {
    .error_message = {(const uint8_t *)"", 0},
    .resource_name = {(const uint8_t *)"", 0},
};
static const struct wire_field incremental_alter_configs_response_alter_configs_resource_response_fields[] = {
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct incremental_alter_configs_response_alter_configs_resource_response, error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorMessage", WIRE_STRING, 0, 0, 0, -1, offsetof(struct incremental_alter_configs_response_alter_configs_resource_response, error_message), {0, 32767}, {0, 32767}, {0, -1}, NULL},
    {"resourceType", WIRE_INT8, 0, 0, 0, -1, offsetof(struct incremental_alter_configs_response_alter_configs_resource_response, resource_type), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"resourceName", WIRE_STRING, 0, 0, 0, -1, offsetof(struct incremental_alter_configs_response_alter_configs_resource_response, resource_name), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape incremental_alter_configs_response_alter_configs_resource_response_shape = {"AlterConfigsResourceResponse", sizeof(struct incremental_alter_configs_response_alter_configs_resource_response), 4, incremental_alter_configs_response_alter_configs_resource_response_fields, &incremental_alter_configs_response_alter_configs_resource_response_default};

static const struct incremental_alter_configs_response incremental_alter_configs_response_default = {
};
static const struct wire_field incremental_alter_configs_response_fields[] = {
    {"throttleTimeMs", WIRE_INT32, 0, 0, 0, -1, offsetof(struct incremental_alter_configs_response, throttle_time_ms), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"responses", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct incremental_alter_configs_response, responses), {0, 32767}, {0, -1}, {0, -1}, &incremental_alter_configs_response_alter_configs_resource_response_shape},
};
static const struct wire_shape incremental_alter_configs_response_shape = {"IncrementalAlterConfigsResponse", sizeof(struct incremental_alter_configs_response), 2, incremental_alter_configs_response_fields, &incremental_alter_configs_response_default};

static const struct wire_op incremental_alter_configs_response_ops_0[] = {
    {OP_2, 0, 4, 0, offsetof(struct incremental_alter_configs_response_alter_configs_resource_response, error_code), 5, NULL},
    {OP_STRING, 0 | OP_NULLABLE, 0, 1, offsetof(struct incremental_alter_configs_response_alter_configs_resource_response, error_message), 3, NULL},
    {OP_1, 0, 3, 2, offsetof(struct incremental_alter_configs_response_alter_configs_resource_response, resource_type), 2, NULL},
    {OP_STRING, 0, 0, 3, offsetof(struct incremental_alter_configs_response_alter_configs_resource_response, resource_name), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog incremental_alter_configs_response_prog_0 = {incremental_alter_configs_response_ops_0, &incremental_alter_configs_response_alter_configs_resource_response_shape, NULL, NULL, 0, 0, 7, false};
_Static_assert(sizeof(struct incremental_alter_configs_response_alter_configs_resource_response) <= WIRE_MEM_PER_BYTE * 7, "WIRE_MEM_PER_BYTE");
static const struct wire_op incremental_alter_configs_response_ops_1[] = {
    {OP_4, 0, 8, 0, offsetof(struct incremental_alter_configs_response, throttle_time_ms), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 0, 1, offsetof(struct incremental_alter_configs_response, responses), 0, &incremental_alter_configs_response_prog_0},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog incremental_alter_configs_response_prog_1 = {incremental_alter_configs_response_ops_1, &incremental_alter_configs_response_shape, NULL, NULL, 0, 0, 8, false};
static const struct wire_op incremental_alter_configs_response_ops_2[] = {
    {OP_2, 0, 3, 0, offsetof(struct incremental_alter_configs_response_alter_configs_resource_response, error_code), 4, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 0, 1, offsetof(struct incremental_alter_configs_response_alter_configs_resource_response, error_message), 3, NULL},
    {OP_1, 0, 2, 2, offsetof(struct incremental_alter_configs_response_alter_configs_resource_response, resource_type), 2, NULL},
    {OP_STRING, OP_COMPACT, 0, 3, offsetof(struct incremental_alter_configs_response_alter_configs_resource_response, resource_name), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog incremental_alter_configs_response_prog_2 = {incremental_alter_configs_response_ops_2, &incremental_alter_configs_response_alter_configs_resource_response_shape, NULL, NULL, 0, 0, 6, false};
_Static_assert(sizeof(struct incremental_alter_configs_response_alter_configs_resource_response) <= WIRE_MEM_PER_BYTE * 6, "WIRE_MEM_PER_BYTE");
static const struct wire_op incremental_alter_configs_response_ops_3[] = {
    {OP_4, 0, 5, 0, offsetof(struct incremental_alter_configs_response, throttle_time_ms), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 1, offsetof(struct incremental_alter_configs_response, responses), 1, &incremental_alter_configs_response_prog_2},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog incremental_alter_configs_response_prog_3 = {incremental_alter_configs_response_ops_3, &incremental_alter_configs_response_shape, NULL, NULL, 0, 0, 6, false};
static const struct wire_prog *const incremental_alter_configs_response_progs[] = {&incremental_alter_configs_response_prog_1, &incremental_alter_configs_response_prog_3, };

const struct wire_msg incremental_alter_configs_response_wire = {
    .name = "IncrementalAlterConfigsResponse",
    .room = WIRE_CLIENTS,
    .kind = WIRE_RESPONSE,
    .api_key = 44,
    .min_version = 0,
    .max_version = 1,
    .flexible_version = 1,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &incremental_alter_configs_response_shape,
    .progs = incremental_alter_configs_response_progs,
};

/* ---- InitProducerIdResponse ---- */

static const struct init_producer_id_response init_producer_id_response_default = {
    .producer_id = INT64_C(-1),
    .ongoing_txn_producer_id = INT64_C(-1),
    .ongoing_txn_producer_epoch = -1,
};
static const struct wire_field init_producer_id_response_fields[] = {
    {"throttleTimeMs", WIRE_INT32, 0, 0, 1, -1, offsetof(struct init_producer_id_response, throttle_time_ms), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct init_producer_id_response, error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"producerId", WIRE_INT64, 0, 0, 0, -1, offsetof(struct init_producer_id_response, producer_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"producerEpoch", WIRE_INT16, 0, 0, 0, -1, offsetof(struct init_producer_id_response, producer_epoch), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"ongoingTxnProducerId", WIRE_INT64, 0, 0, 0, -1, offsetof(struct init_producer_id_response, ongoing_txn_producer_id), {6, 32767}, {0, -1}, {0, -1}, NULL},
    {"ongoingTxnProducerEpoch", WIRE_INT16, 0, 0, 0, -1, offsetof(struct init_producer_id_response, ongoing_txn_producer_epoch), {6, 32767}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape init_producer_id_response_shape = {"InitProducerIdResponse", sizeof(struct init_producer_id_response), 6, init_producer_id_response_fields, &init_producer_id_response_default};

static const struct wire_op init_producer_id_response_ops_0[] = {
    {OP_4, 0, 16, 0, offsetof(struct init_producer_id_response, throttle_time_ms), 12, NULL},
    {OP_2, 0, 0, 1, offsetof(struct init_producer_id_response, error_code), 10, NULL},
    {OP_8, 0, 0, 2, offsetof(struct init_producer_id_response, producer_id), 2, NULL},
    {OP_2, 0, 0, 3, offsetof(struct init_producer_id_response, producer_epoch), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t init_producer_id_response_absent_0[] = {4, 5,};
static const struct wire_prog init_producer_id_response_prog_0 = {init_producer_id_response_ops_0, &init_producer_id_response_shape, NULL, init_producer_id_response_absent_0, 0, 2, 16, true};
static const struct wire_op init_producer_id_response_ops_1[] = {
    {OP_4, 0, 17, 0, offsetof(struct init_producer_id_response, throttle_time_ms), 13, NULL},
    {OP_2, 0, 0, 1, offsetof(struct init_producer_id_response, error_code), 11, NULL},
    {OP_8, 0, 0, 2, offsetof(struct init_producer_id_response, producer_id), 3, NULL},
    {OP_2, 0, 0, 3, offsetof(struct init_producer_id_response, producer_epoch), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t init_producer_id_response_absent_1[] = {4, 5,};
static const struct wire_prog init_producer_id_response_prog_1 = {init_producer_id_response_ops_1, &init_producer_id_response_shape, NULL, init_producer_id_response_absent_1, 0, 2, 17, true};
static const struct wire_op init_producer_id_response_ops_2[] = {
    {OP_4, 0, 27, 0, offsetof(struct init_producer_id_response, throttle_time_ms), 23, NULL},
    {OP_2, 0, 0, 1, offsetof(struct init_producer_id_response, error_code), 21, NULL},
    {OP_8, 0, 0, 2, offsetof(struct init_producer_id_response, producer_id), 13, NULL},
    {OP_2, 0, 0, 3, offsetof(struct init_producer_id_response, producer_epoch), 11, NULL},
    {OP_8, 0, 0, 4, offsetof(struct init_producer_id_response, ongoing_txn_producer_id), 3, NULL},
    {OP_2, 0, 0, 5, offsetof(struct init_producer_id_response, ongoing_txn_producer_epoch), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog init_producer_id_response_prog_2 = {init_producer_id_response_ops_2, &init_producer_id_response_shape, NULL, NULL, 0, 0, 27, false};
static const struct wire_prog *const init_producer_id_response_progs[] = {&init_producer_id_response_prog_0, &init_producer_id_response_prog_0, &init_producer_id_response_prog_1, &init_producer_id_response_prog_1, &init_producer_id_response_prog_1, &init_producer_id_response_prog_1, &init_producer_id_response_prog_2, };

const struct wire_msg init_producer_id_response_wire = {
    .name = "InitProducerIdResponse",
    .room = WIRE_CLIENTS,
    .kind = WIRE_RESPONSE,
    .api_key = 22,
    .min_version = 0,
    .max_version = 6,
    .flexible_version = 2,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &init_producer_id_response_shape,
    .progs = init_producer_id_response_progs,
};

/* ---- InitializeShareGroupStateResponse ---- */

static const struct initialize_share_group_state_response_partition_result initialize_share_group_state_response_partition_result_default = {
};
static const struct wire_field initialize_share_group_state_response_partition_result_fields[] = {
    {"partition", WIRE_INT32, 0, 0, 0, -1, offsetof(struct initialize_share_group_state_response_partition_result, partition), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct initialize_share_group_state_response_partition_result, error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorMessage", WIRE_STRING, 0, 0, 0, -1, offsetof(struct initialize_share_group_state_response_partition_result, error_message), {0, 32767}, {0, 32767}, {0, -1}, NULL},
};
const struct wire_shape initialize_share_group_state_response_partition_result_shape = {"PartitionResult", sizeof(struct initialize_share_group_state_response_partition_result), 3, initialize_share_group_state_response_partition_result_fields, &initialize_share_group_state_response_partition_result_default};

static const struct initialize_share_group_state_response_initialize_state_result initialize_share_group_state_response_initialize_state_result_default = {
};
static const struct wire_field initialize_share_group_state_response_initialize_state_result_fields[] = {
    {"topicId", WIRE_UUID, 0, 0, 0, -1, offsetof(struct initialize_share_group_state_response_initialize_state_result, topic_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"partitions", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct initialize_share_group_state_response_initialize_state_result, partitions), {0, 32767}, {0, -1}, {0, -1}, &initialize_share_group_state_response_partition_result_shape},
};
const struct wire_shape initialize_share_group_state_response_initialize_state_result_shape = {"InitializeStateResult", sizeof(struct initialize_share_group_state_response_initialize_state_result), 2, initialize_share_group_state_response_initialize_state_result_fields, &initialize_share_group_state_response_initialize_state_result_default};

static const struct initialize_share_group_state_response initialize_share_group_state_response_default = {
};
static const struct wire_field initialize_share_group_state_response_fields[] = {
    {"results", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct initialize_share_group_state_response, results), {0, 32767}, {0, -1}, {0, -1}, &initialize_share_group_state_response_initialize_state_result_shape},
};
static const struct wire_shape initialize_share_group_state_response_shape = {"InitializeShareGroupStateResponse", sizeof(struct initialize_share_group_state_response), 1, initialize_share_group_state_response_fields, &initialize_share_group_state_response_default};

static const struct wire_op initialize_share_group_state_response_ops_0[] = {
    {OP_4, 0, 7, 0, offsetof(struct initialize_share_group_state_response_partition_result, partition), 4, NULL},
    {OP_2, 0, 0, 1, offsetof(struct initialize_share_group_state_response_partition_result, error_code), 2, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 0, 2, offsetof(struct initialize_share_group_state_response_partition_result, error_message), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog initialize_share_group_state_response_prog_0 = {initialize_share_group_state_response_ops_0, &initialize_share_group_state_response_partition_result_shape, NULL, NULL, 0, 0, 8, false};
_Static_assert(sizeof(struct initialize_share_group_state_response_partition_result) <= WIRE_MEM_PER_BYTE * 8, "WIRE_MEM_PER_BYTE");
static const struct wire_op initialize_share_group_state_response_ops_1[] = {
    {OP_16, 0, 17, 0, offsetof(struct initialize_share_group_state_response_initialize_state_result, topic_id), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 1, offsetof(struct initialize_share_group_state_response_initialize_state_result, partitions), 1, &initialize_share_group_state_response_prog_0},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog initialize_share_group_state_response_prog_1 = {initialize_share_group_state_response_ops_1, &initialize_share_group_state_response_initialize_state_result_shape, NULL, NULL, 0, 0, 18, false};
_Static_assert(sizeof(struct initialize_share_group_state_response_initialize_state_result) <= WIRE_MEM_PER_BYTE * 18, "WIRE_MEM_PER_BYTE");
static const struct wire_op initialize_share_group_state_response_ops_2[] = {
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 0, offsetof(struct initialize_share_group_state_response, results), 1, &initialize_share_group_state_response_prog_1},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog initialize_share_group_state_response_prog_2 = {initialize_share_group_state_response_ops_2, &initialize_share_group_state_response_shape, NULL, NULL, 0, 0, 2, false};
static const struct wire_prog *const initialize_share_group_state_response_progs[] = {&initialize_share_group_state_response_prog_2, };

const struct wire_msg initialize_share_group_state_response_wire = {
    .name = "InitializeShareGroupStateResponse",
    .room = WIRE_CLIENTS,
    .kind = WIRE_RESPONSE,
    .api_key = 83,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &initialize_share_group_state_response_shape,
    .progs = initialize_share_group_state_response_progs,
};

/* ---- JoinGroupResponse ---- */

static const struct join_group_response_join_group_response_member join_group_response_join_group_response_member_default = {
    .member_id = {(const uint8_t *)"", 0},
    .metadata = {(const uint8_t *)"", 0},
};
static const struct wire_field join_group_response_join_group_response_member_fields[] = {
    {"memberId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct join_group_response_join_group_response_member, member_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"groupInstanceId", WIRE_STRING, 0, 0, 1, -1, offsetof(struct join_group_response_join_group_response_member, group_instance_id), {5, 32767}, {5, 32767}, {0, -1}, NULL},
    {"metadata", WIRE_BYTES, 0, 0, 0, -1, offsetof(struct join_group_response_join_group_response_member, metadata), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape join_group_response_join_group_response_member_shape = {"JoinGroupResponseMember", sizeof(struct join_group_response_join_group_response_member), 3, join_group_response_join_group_response_member_fields, &join_group_response_join_group_response_member_default};

static const struct join_group_response join_group_response_default = {
    .generation_id = -1,
    .protocol_name = {(const uint8_t *)"", 0},
    .leader = {(const uint8_t *)"", 0},
    .member_id = {(const uint8_t *)"", 0},
};
static const struct wire_field join_group_response_fields[] = {
    {"throttleTimeMs", WIRE_INT32, 0, 0, 1, -1, offsetof(struct join_group_response, throttle_time_ms), {2, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct join_group_response, error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"generationId", WIRE_INT32, 0, 0, 0, -1, offsetof(struct join_group_response, generation_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"protocolType", WIRE_STRING, 0, 0, 1, -1, offsetof(struct join_group_response, protocol_type), {7, 32767}, {7, 32767}, {0, -1}, NULL},
    {"protocolName", WIRE_STRING, 0, 0, 0, -1, offsetof(struct join_group_response, protocol_name), {0, 32767}, {7, 32767}, {0, -1}, NULL},
    {"leader", WIRE_STRING, 0, 0, 0, -1, offsetof(struct join_group_response, leader), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"skipAssignment", WIRE_BOOL, 0, 0, 0, -1, offsetof(struct join_group_response, skip_assignment), {9, 32767}, {0, -1}, {0, -1}, NULL},
    {"memberId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct join_group_response, member_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"members", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct join_group_response, members), {0, 32767}, {0, -1}, {0, -1}, &join_group_response_join_group_response_member_shape},
};
static const struct wire_shape join_group_response_shape = {"JoinGroupResponse", sizeof(struct join_group_response), 9, join_group_response_fields, &join_group_response_default};

static const struct wire_op join_group_response_ops_0[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct join_group_response_join_group_response_member, member_id), 4, NULL},
    {OP_BYTES, 0, 4, 2, offsetof(struct join_group_response_join_group_response_member, metadata), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog join_group_response_prog_0 = {join_group_response_ops_0, &join_group_response_join_group_response_member_shape, NULL, NULL, 0, 0, 6, false};
_Static_assert(sizeof(struct join_group_response_join_group_response_member) <= WIRE_MEM_PER_BYTE * 6, "WIRE_MEM_PER_BYTE");
static const struct wire_op join_group_response_ops_1[] = {
    {OP_2, 0, 8, 1, offsetof(struct join_group_response, error_code), 14, NULL},
    {OP_4, 0, 0, 2, offsetof(struct join_group_response, generation_id), 10, NULL},
    {OP_STRING, 0, 0, 4, offsetof(struct join_group_response, protocol_name), 8, NULL},
    {OP_STRING, 0, 2, 5, offsetof(struct join_group_response, leader), 6, NULL},
    {OP_STRING, 0, 2, 7, offsetof(struct join_group_response, member_id), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 4, 8, offsetof(struct join_group_response, members), 0, &join_group_response_prog_0},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t join_group_response_absent_1[] = {6,};
static const struct wire_prog join_group_response_prog_1 = {join_group_response_ops_1, &join_group_response_shape, NULL, join_group_response_absent_1, 0, 1, 16, false};
static const struct wire_op join_group_response_ops_2[] = {
    {OP_4, 0, 12, 0, offsetof(struct join_group_response, throttle_time_ms), 16, NULL},
    {OP_2, 0, 0, 1, offsetof(struct join_group_response, error_code), 14, NULL},
    {OP_4, 0, 0, 2, offsetof(struct join_group_response, generation_id), 10, NULL},
    {OP_STRING, 0, 0, 4, offsetof(struct join_group_response, protocol_name), 8, NULL},
    {OP_STRING, 0, 2, 5, offsetof(struct join_group_response, leader), 6, NULL},
    {OP_STRING, 0, 2, 7, offsetof(struct join_group_response, member_id), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 4, 8, offsetof(struct join_group_response, members), 0, &join_group_response_prog_0},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t join_group_response_absent_2[] = {6,};
static const struct wire_prog join_group_response_prog_2 = {join_group_response_ops_2, &join_group_response_shape, NULL, join_group_response_absent_2, 0, 1, 20, false};
static const struct wire_op join_group_response_ops_3[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct join_group_response_join_group_response_member, member_id), 6, NULL},
    {OP_STRING, 0 | OP_NULLABLE, 2, 1, offsetof(struct join_group_response_join_group_response_member, group_instance_id), 4, NULL},
    {OP_BYTES, 0, 4, 2, offsetof(struct join_group_response_join_group_response_member, metadata), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog join_group_response_prog_3 = {join_group_response_ops_3, &join_group_response_join_group_response_member_shape, NULL, NULL, 0, 0, 8, false};
_Static_assert(sizeof(struct join_group_response_join_group_response_member) <= WIRE_MEM_PER_BYTE * 8, "WIRE_MEM_PER_BYTE");
static const struct wire_op join_group_response_ops_4[] = {
    {OP_4, 0, 12, 0, offsetof(struct join_group_response, throttle_time_ms), 16, NULL},
    {OP_2, 0, 0, 1, offsetof(struct join_group_response, error_code), 14, NULL},
    {OP_4, 0, 0, 2, offsetof(struct join_group_response, generation_id), 10, NULL},
    {OP_STRING, 0, 0, 4, offsetof(struct join_group_response, protocol_name), 8, NULL},
    {OP_STRING, 0, 2, 5, offsetof(struct join_group_response, leader), 6, NULL},
    {OP_STRING, 0, 2, 7, offsetof(struct join_group_response, member_id), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 4, 8, offsetof(struct join_group_response, members), 0, &join_group_response_prog_3},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t join_group_response_absent_4[] = {6,};
static const struct wire_prog join_group_response_prog_4 = {join_group_response_ops_4, &join_group_response_shape, NULL, join_group_response_absent_4, 0, 1, 20, false};
static const struct wire_op join_group_response_ops_5[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct join_group_response_join_group_response_member, member_id), 3, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 1, offsetof(struct join_group_response_join_group_response_member, group_instance_id), 2, NULL},
    {OP_BYTES, OP_COMPACT, 1, 2, offsetof(struct join_group_response_join_group_response_member, metadata), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog join_group_response_prog_5 = {join_group_response_ops_5, &join_group_response_join_group_response_member_shape, NULL, NULL, 0, 0, 4, false};
_Static_assert(sizeof(struct join_group_response_join_group_response_member) <= WIRE_MEM_PER_BYTE * 4, "WIRE_MEM_PER_BYTE");
static const struct wire_op join_group_response_ops_6[] = {
    {OP_4, 0, 11, 0, offsetof(struct join_group_response, throttle_time_ms), 11, NULL},
    {OP_2, 0, 0, 1, offsetof(struct join_group_response, error_code), 9, NULL},
    {OP_4, 0, 0, 2, offsetof(struct join_group_response, generation_id), 5, NULL},
    {OP_STRING, OP_COMPACT, 0, 4, offsetof(struct join_group_response, protocol_name), 4, NULL},
    {OP_STRING, OP_COMPACT, 1, 5, offsetof(struct join_group_response, leader), 3, NULL},
    {OP_STRING, OP_COMPACT, 1, 7, offsetof(struct join_group_response, member_id), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 8, offsetof(struct join_group_response, members), 1, &join_group_response_prog_5},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t join_group_response_absent_6[] = {6,};
static const struct wire_prog join_group_response_prog_6 = {join_group_response_ops_6, &join_group_response_shape, NULL, join_group_response_absent_6, 0, 1, 15, false};
static const struct wire_op join_group_response_ops_7[] = {
    {OP_4, 0, 11, 0, offsetof(struct join_group_response, throttle_time_ms), 12, NULL},
    {OP_2, 0, 0, 1, offsetof(struct join_group_response, error_code), 10, NULL},
    {OP_4, 0, 0, 2, offsetof(struct join_group_response, generation_id), 6, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 0, 3, offsetof(struct join_group_response, protocol_type), 5, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 4, offsetof(struct join_group_response, protocol_name), 4, NULL},
    {OP_STRING, OP_COMPACT, 1, 5, offsetof(struct join_group_response, leader), 3, NULL},
    {OP_STRING, OP_COMPACT, 1, 7, offsetof(struct join_group_response, member_id), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 8, offsetof(struct join_group_response, members), 1, &join_group_response_prog_5},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t join_group_response_absent_7[] = {6,};
static const struct wire_prog join_group_response_prog_7 = {join_group_response_ops_7, &join_group_response_shape, NULL, join_group_response_absent_7, 0, 1, 16, false};
static const struct wire_op join_group_response_ops_8[] = {
    {OP_4, 0, 11, 0, offsetof(struct join_group_response, throttle_time_ms), 13, NULL},
    {OP_2, 0, 0, 1, offsetof(struct join_group_response, error_code), 11, NULL},
    {OP_4, 0, 0, 2, offsetof(struct join_group_response, generation_id), 7, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 0, 3, offsetof(struct join_group_response, protocol_type), 6, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 4, offsetof(struct join_group_response, protocol_name), 5, NULL},
    {OP_STRING, OP_COMPACT, 1, 5, offsetof(struct join_group_response, leader), 4, NULL},
    {OP_BOOL, 0, 2, 6, offsetof(struct join_group_response, skip_assignment), 3, NULL},
    {OP_STRING, OP_COMPACT, 0, 7, offsetof(struct join_group_response, member_id), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 8, offsetof(struct join_group_response, members), 1, &join_group_response_prog_5},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog join_group_response_prog_8 = {join_group_response_ops_8, &join_group_response_shape, NULL, NULL, 0, 0, 17, false};
static const struct wire_prog *const join_group_response_progs[] = {&join_group_response_prog_1, &join_group_response_prog_1, &join_group_response_prog_2, &join_group_response_prog_2, &join_group_response_prog_2, &join_group_response_prog_4, &join_group_response_prog_6, &join_group_response_prog_7, &join_group_response_prog_7, &join_group_response_prog_8, };

const struct wire_msg join_group_response_wire = {
    .name = "JoinGroupResponse",
    .room = WIRE_CLIENTS,
    .kind = WIRE_RESPONSE,
    .api_key = 11,
    .min_version = 0,
    .max_version = 9,
    .flexible_version = 6,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &join_group_response_shape,
    .progs = join_group_response_progs,
};

/* ---- LeaderAndIsrResponse ---- */

static const struct leader_and_isr_response_leader_and_isr_partition_error leader_and_isr_response_leader_and_isr_partition_error_default = {
    .topic_name = {(const uint8_t *)"", 0},
};
static const struct wire_field leader_and_isr_response_leader_and_isr_partition_error_fields[] = {
    {"topicName", WIRE_STRING, 0, 0, 1, -1, offsetof(struct leader_and_isr_response_leader_and_isr_partition_error, topic_name), {0, 4}, {0, -1}, {0, -1}, NULL},
    {"partitionIndex", WIRE_INT32, 0, 0, 0, -1, offsetof(struct leader_and_isr_response_leader_and_isr_partition_error, partition_index), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct leader_and_isr_response_leader_and_isr_partition_error, error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape leader_and_isr_response_leader_and_isr_partition_error_shape = {"LeaderAndIsrPartitionError", sizeof(struct leader_and_isr_response_leader_and_isr_partition_error), 3, leader_and_isr_response_leader_and_isr_partition_error_fields, &leader_and_isr_response_leader_and_isr_partition_error_default};

static const struct leader_and_isr_response_leader_and_isr_topic_error leader_and_isr_response_leader_and_isr_topic_error_default = {
};
static const struct wire_field leader_and_isr_response_leader_and_isr_topic_error_fields[] = {
    {"topicId", WIRE_UUID, 0, 0, 0, -1, offsetof(struct leader_and_isr_response_leader_and_isr_topic_error, topic_id), {5, 32767}, {0, -1}, {0, -1}, NULL},
    {"partitionErrors", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct leader_and_isr_response_leader_and_isr_topic_error, partition_errors), {5, 32767}, {0, -1}, {0, -1}, &leader_and_isr_response_leader_and_isr_partition_error_shape},
};
const struct wire_shape leader_and_isr_response_leader_and_isr_topic_error_shape = {"LeaderAndIsrTopicError", sizeof(struct leader_and_isr_response_leader_and_isr_topic_error), 2, leader_and_isr_response_leader_and_isr_topic_error_fields, &leader_and_isr_response_leader_and_isr_topic_error_default};

static const struct leader_and_isr_response leader_and_isr_response_default = {
};
static const struct wire_field leader_and_isr_response_fields[] = {
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct leader_and_isr_response, error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"partitionErrors", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct leader_and_isr_response, partition_errors), {0, 4}, {0, -1}, {0, -1}, &leader_and_isr_response_leader_and_isr_partition_error_shape},
    {"topics", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct leader_and_isr_response, topics), {5, 32767}, {0, -1}, {0, -1}, &leader_and_isr_response_leader_and_isr_topic_error_shape},
};
static const struct wire_shape leader_and_isr_response_shape = {"LeaderAndIsrResponse", sizeof(struct leader_and_isr_response), 3, leader_and_isr_response_fields, &leader_and_isr_response_default};

static const struct wire_op leader_and_isr_response_ops_0[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct leader_and_isr_response_leader_and_isr_partition_error, topic_name), 6, NULL},
    {OP_4, 0, 6, 1, offsetof(struct leader_and_isr_response_leader_and_isr_partition_error, partition_index), 2, NULL},
    {OP_2, 0, 0, 2, offsetof(struct leader_and_isr_response_leader_and_isr_partition_error, error_code), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog leader_and_isr_response_prog_0 = {leader_and_isr_response_ops_0, &leader_and_isr_response_leader_and_isr_partition_error_shape, NULL, NULL, 0, 0, 8, false};
_Static_assert(sizeof(struct leader_and_isr_response_leader_and_isr_partition_error) <= WIRE_MEM_PER_BYTE * 8, "WIRE_MEM_PER_BYTE");
static const struct wire_op leader_and_isr_response_ops_1[] = {
    {OP_2, 0, 6, 0, offsetof(struct leader_and_isr_response, error_code), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 0, 1, offsetof(struct leader_and_isr_response, partition_errors), 0, &leader_and_isr_response_prog_0},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t leader_and_isr_response_absent_1[] = {2,};
static const struct wire_prog leader_and_isr_response_prog_1 = {leader_and_isr_response_ops_1, &leader_and_isr_response_shape, NULL, leader_and_isr_response_absent_1, 0, 1, 6, false};
static const struct wire_op leader_and_isr_response_ops_2[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct leader_and_isr_response_leader_and_isr_partition_error, topic_name), 7, NULL},
    {OP_4, 0, 7, 1, offsetof(struct leader_and_isr_response_leader_and_isr_partition_error, partition_index), 3, NULL},
    {OP_2, 0, 0, 2, offsetof(struct leader_and_isr_response_leader_and_isr_partition_error, error_code), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog leader_and_isr_response_prog_2 = {leader_and_isr_response_ops_2, &leader_and_isr_response_leader_and_isr_partition_error_shape, NULL, NULL, 0, 0, 8, false};
_Static_assert(sizeof(struct leader_and_isr_response_leader_and_isr_partition_error) <= WIRE_MEM_PER_BYTE * 8, "WIRE_MEM_PER_BYTE");
static const struct wire_op leader_and_isr_response_ops_3[] = {
    {OP_2, 0, 3, 0, offsetof(struct leader_and_isr_response, error_code), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 1, offsetof(struct leader_and_isr_response, partition_errors), 1, &leader_and_isr_response_prog_2},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t leader_and_isr_response_absent_3[] = {2,};
static const struct wire_prog leader_and_isr_response_prog_3 = {leader_and_isr_response_ops_3, &leader_and_isr_response_shape, NULL, leader_and_isr_response_absent_3, 0, 1, 4, false};
static const struct wire_op leader_and_isr_response_ops_4[] = {
    {OP_4, 0, 7, 1, offsetof(struct leader_and_isr_response_leader_and_isr_partition_error, partition_index), 3, NULL},
    {OP_2, 0, 0, 2, offsetof(struct leader_and_isr_response_leader_and_isr_partition_error, error_code), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog leader_and_isr_response_prog_4 = {leader_and_isr_response_ops_4, &leader_and_isr_response_leader_and_isr_partition_error_shape, NULL, NULL, 0, 0, 7, true};
_Static_assert(sizeof(struct leader_and_isr_response_leader_and_isr_partition_error) <= WIRE_MEM_PER_BYTE * 7, "WIRE_MEM_PER_BYTE");
static const struct wire_op leader_and_isr_response_ops_5[] = {
    {OP_16, 0, 17, 0, offsetof(struct leader_and_isr_response_leader_and_isr_topic_error, topic_id), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 1, offsetof(struct leader_and_isr_response_leader_and_isr_topic_error, partition_errors), 1, &leader_and_isr_response_prog_4},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog leader_and_isr_response_prog_5 = {leader_and_isr_response_ops_5, &leader_and_isr_response_leader_and_isr_topic_error_shape, NULL, NULL, 0, 0, 18, false};
_Static_assert(sizeof(struct leader_and_isr_response_leader_and_isr_topic_error) <= WIRE_MEM_PER_BYTE * 18, "WIRE_MEM_PER_BYTE");
static const struct wire_op leader_and_isr_response_ops_6[] = {
    {OP_2, 0, 3, 0, offsetof(struct leader_and_isr_response, error_code), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 2, offsetof(struct leader_and_isr_response, topics), 1, &leader_and_isr_response_prog_5},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t leader_and_isr_response_absent_6[] = {1,};
static const struct wire_prog leader_and_isr_response_prog_6 = {leader_and_isr_response_ops_6, &leader_and_isr_response_shape, NULL, leader_and_isr_response_absent_6, 0, 1, 4, false};
static const struct wire_prog *const leader_and_isr_response_progs[] = {&leader_and_isr_response_prog_1, &leader_and_isr_response_prog_1, &leader_and_isr_response_prog_1, &leader_and_isr_response_prog_1, &leader_and_isr_response_prog_3, &leader_and_isr_response_prog_6, &leader_and_isr_response_prog_6, &leader_and_isr_response_prog_6, };

const struct wire_msg leader_and_isr_response_wire = {
    .name = "LeaderAndIsrResponse",
    .room = WIRE_CLIENTS,
    .kind = WIRE_RESPONSE,
    .api_key = 4,
    .min_version = 0,
    .max_version = 7,
    .flexible_version = 4,
    .removed_version = -1,
    .is_dead = true,
    .is_unstable = false,
    .shape = &leader_and_isr_response_shape,
    .progs = leader_and_isr_response_progs,
};

/* ---- LeaveGroupResponse ---- */

static const struct leave_group_response_member_response leave_group_response_member_response_default = {
    .member_id = {(const uint8_t *)"", 0},
    .group_instance_id = {(const uint8_t *)"", 0},
};
static const struct wire_field leave_group_response_member_response_fields[] = {
    {"memberId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct leave_group_response_member_response, member_id), {3, 32767}, {0, -1}, {0, -1}, NULL},
    {"groupInstanceId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct leave_group_response_member_response, group_instance_id), {3, 32767}, {3, 32767}, {0, -1}, NULL},
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct leave_group_response_member_response, error_code), {3, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape leave_group_response_member_response_shape = {"MemberResponse", sizeof(struct leave_group_response_member_response), 3, leave_group_response_member_response_fields, &leave_group_response_member_response_default};

static const struct leave_group_response leave_group_response_default = {
};
static const struct wire_field leave_group_response_fields[] = {
    {"throttleTimeMs", WIRE_INT32, 0, 0, 1, -1, offsetof(struct leave_group_response, throttle_time_ms), {1, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct leave_group_response, error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"members", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct leave_group_response, members), {3, 32767}, {0, -1}, {0, -1}, &leave_group_response_member_response_shape},
};
static const struct wire_shape leave_group_response_shape = {"LeaveGroupResponse", sizeof(struct leave_group_response), 3, leave_group_response_fields, &leave_group_response_default};

static const struct wire_op leave_group_response_ops_0[] = {
    {OP_2, 0, 2, 1, offsetof(struct leave_group_response, error_code), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t leave_group_response_absent_0[] = {2,};
static const struct wire_prog leave_group_response_prog_0 = {leave_group_response_ops_0, &leave_group_response_shape, NULL, leave_group_response_absent_0, 0, 1, 2, false};
static const struct wire_op leave_group_response_ops_1[] = {
    {OP_4, 0, 6, 0, offsetof(struct leave_group_response, throttle_time_ms), 2, NULL},
    {OP_2, 0, 0, 1, offsetof(struct leave_group_response, error_code), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t leave_group_response_absent_1[] = {2,};
static const struct wire_prog leave_group_response_prog_1 = {leave_group_response_ops_1, &leave_group_response_shape, NULL, leave_group_response_absent_1, 0, 1, 6, false};
static const struct wire_op leave_group_response_ops_2[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct leave_group_response_member_response, member_id), 4, NULL},
    {OP_STRING, 0 | OP_NULLABLE, 2, 1, offsetof(struct leave_group_response_member_response, group_instance_id), 2, NULL},
    {OP_2, 0, 2, 2, offsetof(struct leave_group_response_member_response, error_code), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog leave_group_response_prog_2 = {leave_group_response_ops_2, &leave_group_response_member_response_shape, NULL, NULL, 0, 0, 6, false};
_Static_assert(sizeof(struct leave_group_response_member_response) <= WIRE_MEM_PER_BYTE * 6, "WIRE_MEM_PER_BYTE");
static const struct wire_op leave_group_response_ops_3[] = {
    {OP_4, 0, 10, 0, offsetof(struct leave_group_response, throttle_time_ms), 6, NULL},
    {OP_2, 0, 0, 1, offsetof(struct leave_group_response, error_code), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 0, 2, offsetof(struct leave_group_response, members), 0, &leave_group_response_prog_2},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog leave_group_response_prog_3 = {leave_group_response_ops_3, &leave_group_response_shape, NULL, NULL, 0, 0, 10, false};
static const struct wire_op leave_group_response_ops_4[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct leave_group_response_member_response, member_id), 4, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 1, offsetof(struct leave_group_response_member_response, group_instance_id), 3, NULL},
    {OP_2, 0, 3, 2, offsetof(struct leave_group_response_member_response, error_code), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog leave_group_response_prog_4 = {leave_group_response_ops_4, &leave_group_response_member_response_shape, NULL, NULL, 0, 0, 5, false};
_Static_assert(sizeof(struct leave_group_response_member_response) <= WIRE_MEM_PER_BYTE * 5, "WIRE_MEM_PER_BYTE");
static const struct wire_op leave_group_response_ops_5[] = {
    {OP_4, 0, 7, 0, offsetof(struct leave_group_response, throttle_time_ms), 4, NULL},
    {OP_2, 0, 0, 1, offsetof(struct leave_group_response, error_code), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 2, offsetof(struct leave_group_response, members), 1, &leave_group_response_prog_4},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog leave_group_response_prog_5 = {leave_group_response_ops_5, &leave_group_response_shape, NULL, NULL, 0, 0, 8, false};
static const struct wire_prog *const leave_group_response_progs[] = {&leave_group_response_prog_0, &leave_group_response_prog_1, &leave_group_response_prog_1, &leave_group_response_prog_3, &leave_group_response_prog_5, &leave_group_response_prog_5, };

const struct wire_msg leave_group_response_wire = {
    .name = "LeaveGroupResponse",
    .room = WIRE_CLIENTS,
    .kind = WIRE_RESPONSE,
    .api_key = 13,
    .min_version = 0,
    .max_version = 5,
    .flexible_version = 4,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &leave_group_response_shape,
    .progs = leave_group_response_progs,
};

/* ---- ListClientMetricsResourcesResponse ---- */

static const struct list_client_metrics_resources_response_client_metrics_resource list_client_metrics_resources_response_client_metrics_resource_default = {
    .name = {(const uint8_t *)"", 0},
};
static const struct wire_field list_client_metrics_resources_response_client_metrics_resource_fields[] = {
    {"name", WIRE_STRING, 0, 0, 0, -1, offsetof(struct list_client_metrics_resources_response_client_metrics_resource, name), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape list_client_metrics_resources_response_client_metrics_resource_shape = {"ClientMetricsResource", sizeof(struct list_client_metrics_resources_response_client_metrics_resource), 1, list_client_metrics_resources_response_client_metrics_resource_fields, &list_client_metrics_resources_response_client_metrics_resource_default};

static const struct list_client_metrics_resources_response list_client_metrics_resources_response_default = {
};
static const struct wire_field list_client_metrics_resources_response_fields[] = {
    {"throttleTimeMs", WIRE_INT32, 0, 0, 0, -1, offsetof(struct list_client_metrics_resources_response, throttle_time_ms), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct list_client_metrics_resources_response, error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"clientMetricsResources", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct list_client_metrics_resources_response, client_metrics_resources), {0, 32767}, {0, -1}, {0, -1}, &list_client_metrics_resources_response_client_metrics_resource_shape},
};
static const struct wire_shape list_client_metrics_resources_response_shape = {"ListClientMetricsResourcesResponse", sizeof(struct list_client_metrics_resources_response), 3, list_client_metrics_resources_response_fields, &list_client_metrics_resources_response_default};

static const struct wire_op list_client_metrics_resources_response_ops_0[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct list_client_metrics_resources_response_client_metrics_resource, name), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog list_client_metrics_resources_response_prog_0 = {list_client_metrics_resources_response_ops_0, &list_client_metrics_resources_response_client_metrics_resource_shape, NULL, NULL, 0, 0, 2, false};
_Static_assert(sizeof(struct list_client_metrics_resources_response_client_metrics_resource) <= WIRE_MEM_PER_BYTE * 2, "WIRE_MEM_PER_BYTE");
static const struct wire_op list_client_metrics_resources_response_ops_1[] = {
    {OP_4, 0, 7, 0, offsetof(struct list_client_metrics_resources_response, throttle_time_ms), 4, NULL},
    {OP_2, 0, 0, 1, offsetof(struct list_client_metrics_resources_response, error_code), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 2, offsetof(struct list_client_metrics_resources_response, client_metrics_resources), 1, &list_client_metrics_resources_response_prog_0},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog list_client_metrics_resources_response_prog_1 = {list_client_metrics_resources_response_ops_1, &list_client_metrics_resources_response_shape, NULL, NULL, 0, 0, 8, false};
static const struct wire_prog *const list_client_metrics_resources_response_progs[] = {&list_client_metrics_resources_response_prog_1, };

const struct wire_msg list_client_metrics_resources_response_wire = {
    .name = "ListClientMetricsResourcesResponse",
    .room = WIRE_CLIENTS,
    .kind = WIRE_RESPONSE,
    .api_key = 74,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = true,
    .is_unstable = false,
    .shape = &list_client_metrics_resources_response_shape,
    .progs = list_client_metrics_resources_response_progs,
};

/* ---- ListConfigResourcesResponse ---- */

static const struct list_config_resources_response_config_resource list_config_resources_response_config_resource_default = {
    .resource_name = {(const uint8_t *)"", 0},
    .resource_type = 16,
};
static const struct wire_field list_config_resources_response_config_resource_fields[] = {
    {"resourceName", WIRE_STRING, 0, 0, 0, -1, offsetof(struct list_config_resources_response_config_resource, resource_name), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"resourceType", WIRE_INT8, 0, 0, 1, -1, offsetof(struct list_config_resources_response_config_resource, resource_type), {1, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape list_config_resources_response_config_resource_shape = {"ConfigResource", sizeof(struct list_config_resources_response_config_resource), 2, list_config_resources_response_config_resource_fields, &list_config_resources_response_config_resource_default};

static const struct list_config_resources_response list_config_resources_response_default = {
};
static const struct wire_field list_config_resources_response_fields[] = {
    {"throttleTimeMs", WIRE_INT32, 0, 0, 0, -1, offsetof(struct list_config_resources_response, throttle_time_ms), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct list_config_resources_response, error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"configResources", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct list_config_resources_response, config_resources), {0, 32767}, {0, -1}, {0, -1}, &list_config_resources_response_config_resource_shape},
};
static const struct wire_shape list_config_resources_response_shape = {"ListConfigResourcesResponse", sizeof(struct list_config_resources_response), 3, list_config_resources_response_fields, &list_config_resources_response_default};

static const struct wire_op list_config_resources_response_ops_0[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct list_config_resources_response_config_resource, resource_name), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog list_config_resources_response_prog_0 = {list_config_resources_response_ops_0, &list_config_resources_response_config_resource_shape, NULL, NULL, 0, 0, 2, true};
_Static_assert(sizeof(struct list_config_resources_response_config_resource) <= WIRE_MEM_PER_BYTE * 2, "WIRE_MEM_PER_BYTE");
static const struct wire_op list_config_resources_response_ops_1[] = {
    {OP_4, 0, 7, 0, offsetof(struct list_config_resources_response, throttle_time_ms), 4, NULL},
    {OP_2, 0, 0, 1, offsetof(struct list_config_resources_response, error_code), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 2, offsetof(struct list_config_resources_response, config_resources), 1, &list_config_resources_response_prog_0},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog list_config_resources_response_prog_1 = {list_config_resources_response_ops_1, &list_config_resources_response_shape, NULL, NULL, 0, 0, 8, false};
static const struct wire_op list_config_resources_response_ops_2[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct list_config_resources_response_config_resource, resource_name), 2, NULL},
    {OP_1, 0, 2, 1, offsetof(struct list_config_resources_response_config_resource, resource_type), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog list_config_resources_response_prog_2 = {list_config_resources_response_ops_2, &list_config_resources_response_config_resource_shape, NULL, NULL, 0, 0, 3, false};
_Static_assert(sizeof(struct list_config_resources_response_config_resource) <= WIRE_MEM_PER_BYTE * 3, "WIRE_MEM_PER_BYTE");
static const struct wire_op list_config_resources_response_ops_3[] = {
    {OP_4, 0, 7, 0, offsetof(struct list_config_resources_response, throttle_time_ms), 4, NULL},
    {OP_2, 0, 0, 1, offsetof(struct list_config_resources_response, error_code), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 2, offsetof(struct list_config_resources_response, config_resources), 1, &list_config_resources_response_prog_2},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog list_config_resources_response_prog_3 = {list_config_resources_response_ops_3, &list_config_resources_response_shape, NULL, NULL, 0, 0, 8, false};
static const struct wire_prog *const list_config_resources_response_progs[] = {&list_config_resources_response_prog_1, &list_config_resources_response_prog_3, };

const struct wire_msg list_config_resources_response_wire = {
    .name = "ListConfigResourcesResponse",
    .room = WIRE_CLIENTS,
    .kind = WIRE_RESPONSE,
    .api_key = 74,
    .min_version = 0,
    .max_version = 1,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &list_config_resources_response_shape,
    .progs = list_config_resources_response_progs,
};

/* ---- ListGroupsResponse ---- */

static const struct list_groups_response_listed_group list_groups_response_listed_group_default = {
    .group_id = {(const uint8_t *)"", 0},
    .protocol_type = {(const uint8_t *)"", 0},
    .group_state = {(const uint8_t *)"", 0},
    .group_type = {(const uint8_t *)"", 0},
};
static const struct wire_field list_groups_response_listed_group_fields[] = {
    {"groupId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct list_groups_response_listed_group, group_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"protocolType", WIRE_STRING, 0, 0, 0, -1, offsetof(struct list_groups_response_listed_group, protocol_type), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"groupState", WIRE_STRING, 0, 0, 1, -1, offsetof(struct list_groups_response_listed_group, group_state), {4, 32767}, {0, -1}, {0, -1}, NULL},
    {"groupType", WIRE_STRING, 0, 0, 1, -1, offsetof(struct list_groups_response_listed_group, group_type), {5, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape list_groups_response_listed_group_shape = {"ListedGroup", sizeof(struct list_groups_response_listed_group), 4, list_groups_response_listed_group_fields, &list_groups_response_listed_group_default};

static const struct list_groups_response list_groups_response_default = {
};
static const struct wire_field list_groups_response_fields[] = {
    {"throttleTimeMs", WIRE_INT32, 0, 0, 1, -1, offsetof(struct list_groups_response, throttle_time_ms), {1, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct list_groups_response, error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"groups", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct list_groups_response, groups), {0, 32767}, {0, -1}, {0, -1}, &list_groups_response_listed_group_shape},
};
static const struct wire_shape list_groups_response_shape = {"ListGroupsResponse", sizeof(struct list_groups_response), 3, list_groups_response_fields, &list_groups_response_default};

static const struct wire_op list_groups_response_ops_0[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct list_groups_response_listed_group, group_id), 2, NULL},
    {OP_STRING, 0, 2, 1, offsetof(struct list_groups_response_listed_group, protocol_type), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog list_groups_response_prog_0 = {list_groups_response_ops_0, &list_groups_response_listed_group_shape, NULL, NULL, 0, 0, 4, true};
_Static_assert(sizeof(struct list_groups_response_listed_group) <= WIRE_MEM_PER_BYTE * 4, "WIRE_MEM_PER_BYTE");
static const struct wire_op list_groups_response_ops_1[] = {
    {OP_2, 0, 6, 1, offsetof(struct list_groups_response, error_code), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 0, 2, offsetof(struct list_groups_response, groups), 0, &list_groups_response_prog_0},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog list_groups_response_prog_1 = {list_groups_response_ops_1, &list_groups_response_shape, NULL, NULL, 0, 0, 6, false};
static const struct wire_op list_groups_response_ops_2[] = {
    {OP_4, 0, 10, 0, offsetof(struct list_groups_response, throttle_time_ms), 6, NULL},
    {OP_2, 0, 0, 1, offsetof(struct list_groups_response, error_code), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 0, 2, offsetof(struct list_groups_response, groups), 0, &list_groups_response_prog_0},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog list_groups_response_prog_2 = {list_groups_response_ops_2, &list_groups_response_shape, NULL, NULL, 0, 0, 10, false};
static const struct wire_op list_groups_response_ops_3[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct list_groups_response_listed_group, group_id), 2, NULL},
    {OP_STRING, OP_COMPACT, 1, 1, offsetof(struct list_groups_response_listed_group, protocol_type), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog list_groups_response_prog_3 = {list_groups_response_ops_3, &list_groups_response_listed_group_shape, NULL, NULL, 0, 0, 3, true};
_Static_assert(sizeof(struct list_groups_response_listed_group) <= WIRE_MEM_PER_BYTE * 3, "WIRE_MEM_PER_BYTE");
static const struct wire_op list_groups_response_ops_4[] = {
    {OP_4, 0, 7, 0, offsetof(struct list_groups_response, throttle_time_ms), 4, NULL},
    {OP_2, 0, 0, 1, offsetof(struct list_groups_response, error_code), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 2, offsetof(struct list_groups_response, groups), 1, &list_groups_response_prog_3},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog list_groups_response_prog_4 = {list_groups_response_ops_4, &list_groups_response_shape, NULL, NULL, 0, 0, 8, false};
static const struct wire_op list_groups_response_ops_5[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct list_groups_response_listed_group, group_id), 3, NULL},
    {OP_STRING, OP_COMPACT, 1, 1, offsetof(struct list_groups_response_listed_group, protocol_type), 2, NULL},
    {OP_STRING, OP_COMPACT, 1, 2, offsetof(struct list_groups_response_listed_group, group_state), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog list_groups_response_prog_5 = {list_groups_response_ops_5, &list_groups_response_listed_group_shape, NULL, NULL, 0, 0, 4, true};
_Static_assert(sizeof(struct list_groups_response_listed_group) <= WIRE_MEM_PER_BYTE * 4, "WIRE_MEM_PER_BYTE");
static const struct wire_op list_groups_response_ops_6[] = {
    {OP_4, 0, 7, 0, offsetof(struct list_groups_response, throttle_time_ms), 4, NULL},
    {OP_2, 0, 0, 1, offsetof(struct list_groups_response, error_code), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 2, offsetof(struct list_groups_response, groups), 1, &list_groups_response_prog_5},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog list_groups_response_prog_6 = {list_groups_response_ops_6, &list_groups_response_shape, NULL, NULL, 0, 0, 8, false};
static const struct wire_op list_groups_response_ops_7[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct list_groups_response_listed_group, group_id), 4, NULL},
    {OP_STRING, OP_COMPACT, 1, 1, offsetof(struct list_groups_response_listed_group, protocol_type), 3, NULL},
    {OP_STRING, OP_COMPACT, 1, 2, offsetof(struct list_groups_response_listed_group, group_state), 2, NULL},
    {OP_STRING, OP_COMPACT, 1, 3, offsetof(struct list_groups_response_listed_group, group_type), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog list_groups_response_prog_7 = {list_groups_response_ops_7, &list_groups_response_listed_group_shape, NULL, NULL, 0, 0, 5, false};
_Static_assert(sizeof(struct list_groups_response_listed_group) <= WIRE_MEM_PER_BYTE * 5, "WIRE_MEM_PER_BYTE");
static const struct wire_op list_groups_response_ops_8[] = {
    {OP_4, 0, 7, 0, offsetof(struct list_groups_response, throttle_time_ms), 4, NULL},
    {OP_2, 0, 0, 1, offsetof(struct list_groups_response, error_code), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 2, offsetof(struct list_groups_response, groups), 1, &list_groups_response_prog_7},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog list_groups_response_prog_8 = {list_groups_response_ops_8, &list_groups_response_shape, NULL, NULL, 0, 0, 8, false};
static const struct wire_prog *const list_groups_response_progs[] = {&list_groups_response_prog_1, &list_groups_response_prog_2, &list_groups_response_prog_2, &list_groups_response_prog_4, &list_groups_response_prog_6, &list_groups_response_prog_8, };

const struct wire_msg list_groups_response_wire = {
    .name = "ListGroupsResponse",
    .room = WIRE_CLIENTS,
    .kind = WIRE_RESPONSE,
    .api_key = 16,
    .min_version = 0,
    .max_version = 5,
    .flexible_version = 3,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &list_groups_response_shape,
    .progs = list_groups_response_progs,
};

/* ---- ListOffsetsResponse ---- */

static const struct list_offsets_response_list_offsets_partition_response list_offsets_response_list_offsets_partition_response_default = {
    .timestamp = INT64_C(-1),
    .offset = INT64_C(-1),
    .leader_epoch = -1,
};
static const struct wire_field list_offsets_response_list_offsets_partition_response_fields[] = {
    {"partitionIndex", WIRE_INT32, 0, 0, 0, -1, offsetof(struct list_offsets_response_list_offsets_partition_response, partition_index), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct list_offsets_response_list_offsets_partition_response, error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"oldStyleOffsets", WIRE_INT64, 1, 0, 0, -1, offsetof(struct list_offsets_response_list_offsets_partition_response, old_style_offsets), {0, 0}, {0, -1}, {0, -1}, NULL},
    {"timestamp", WIRE_INT64, 0, 0, 0, -1, offsetof(struct list_offsets_response_list_offsets_partition_response, timestamp), {1, 32767}, {0, -1}, {0, -1}, NULL},
    {"offset", WIRE_INT64, 0, 0, 0, -1, offsetof(struct list_offsets_response_list_offsets_partition_response, offset), {1, 32767}, {0, -1}, {0, -1}, NULL},
    {"leaderEpoch", WIRE_INT32, 0, 0, 0, -1, offsetof(struct list_offsets_response_list_offsets_partition_response, leader_epoch), {4, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape list_offsets_response_list_offsets_partition_response_shape = {"ListOffsetsPartitionResponse", sizeof(struct list_offsets_response_list_offsets_partition_response), 6, list_offsets_response_list_offsets_partition_response_fields, &list_offsets_response_list_offsets_partition_response_default};

static const struct list_offsets_response_list_offsets_topic_response list_offsets_response_list_offsets_topic_response_default = {
    .name = {(const uint8_t *)"", 0},
};
static const struct wire_field list_offsets_response_list_offsets_topic_response_fields[] = {
    {"name", WIRE_STRING, 0, 0, 0, -1, offsetof(struct list_offsets_response_list_offsets_topic_response, name), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"partitions", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct list_offsets_response_list_offsets_topic_response, partitions), {0, 32767}, {0, -1}, {0, -1}, &list_offsets_response_list_offsets_partition_response_shape},
};
const struct wire_shape list_offsets_response_list_offsets_topic_response_shape = {"ListOffsetsTopicResponse", sizeof(struct list_offsets_response_list_offsets_topic_response), 2, list_offsets_response_list_offsets_topic_response_fields, &list_offsets_response_list_offsets_topic_response_default};

static const struct list_offsets_response list_offsets_response_default = {
};
static const struct wire_field list_offsets_response_fields[] = {
    {"throttleTimeMs", WIRE_INT32, 0, 0, 1, -1, offsetof(struct list_offsets_response, throttle_time_ms), {2, 32767}, {0, -1}, {0, -1}, NULL},
    {"topics", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct list_offsets_response, topics), {0, 32767}, {0, -1}, {0, -1}, &list_offsets_response_list_offsets_topic_response_shape},
};
static const struct wire_shape list_offsets_response_shape = {"ListOffsetsResponse", sizeof(struct list_offsets_response), 2, list_offsets_response_fields, &list_offsets_response_default};

static const struct wire_op list_offsets_response_ops_0[] = {
    {OP_4, 0, 10, 0, offsetof(struct list_offsets_response_list_offsets_partition_response, partition_index), 6, NULL},
    {OP_2, 0, 0, 1, offsetof(struct list_offsets_response_list_offsets_partition_response, error_code), 4, NULL},
    {OP_ARRAY_8, 0, 0, 2, offsetof(struct list_offsets_response_list_offsets_partition_response, old_style_offsets), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t list_offsets_response_absent_0[] = {3, 4, 5,};
static const struct wire_prog list_offsets_response_prog_0 = {list_offsets_response_ops_0, &list_offsets_response_list_offsets_partition_response_shape, NULL, list_offsets_response_absent_0, 0, 3, 10, true};
_Static_assert(sizeof(struct list_offsets_response_list_offsets_partition_response) <= WIRE_MEM_PER_BYTE * 10, "WIRE_MEM_PER_BYTE");
static const struct wire_op list_offsets_response_ops_1[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct list_offsets_response_list_offsets_topic_response, name), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 4, 1, offsetof(struct list_offsets_response_list_offsets_topic_response, partitions), 0, &list_offsets_response_prog_0},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog list_offsets_response_prog_1 = {list_offsets_response_ops_1, &list_offsets_response_list_offsets_topic_response_shape, NULL, NULL, 0, 0, 6, false};
_Static_assert(sizeof(struct list_offsets_response_list_offsets_topic_response) <= WIRE_MEM_PER_BYTE * 6, "WIRE_MEM_PER_BYTE");
static const struct wire_op list_offsets_response_ops_2[] = {
    {OP_ARRAY_STRUCT, 0, 4, 1, offsetof(struct list_offsets_response, topics), 0, &list_offsets_response_prog_1},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog list_offsets_response_prog_2 = {list_offsets_response_ops_2, &list_offsets_response_shape, NULL, NULL, 0, 0, 4, false};
static const struct wire_op list_offsets_response_ops_3[] = {
    {OP_4, 0, 22, 0, offsetof(struct list_offsets_response_list_offsets_partition_response, partition_index), 18, NULL},
    {OP_2, 0, 0, 1, offsetof(struct list_offsets_response_list_offsets_partition_response, error_code), 16, NULL},
    {OP_8, 0, 0, 3, offsetof(struct list_offsets_response_list_offsets_partition_response, timestamp), 8, NULL},
    {OP_8, 0, 0, 4, offsetof(struct list_offsets_response_list_offsets_partition_response, offset), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t list_offsets_response_absent_3[] = {2, 5,};
static const struct wire_prog list_offsets_response_prog_3 = {list_offsets_response_ops_3, &list_offsets_response_list_offsets_partition_response_shape, NULL, list_offsets_response_absent_3, 0, 2, 22, true};
_Static_assert(sizeof(struct list_offsets_response_list_offsets_partition_response) <= WIRE_MEM_PER_BYTE * 22, "WIRE_MEM_PER_BYTE");
static const struct wire_op list_offsets_response_ops_4[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct list_offsets_response_list_offsets_topic_response, name), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 4, 1, offsetof(struct list_offsets_response_list_offsets_topic_response, partitions), 0, &list_offsets_response_prog_3},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog list_offsets_response_prog_4 = {list_offsets_response_ops_4, &list_offsets_response_list_offsets_topic_response_shape, NULL, NULL, 0, 0, 6, false};
_Static_assert(sizeof(struct list_offsets_response_list_offsets_topic_response) <= WIRE_MEM_PER_BYTE * 6, "WIRE_MEM_PER_BYTE");
static const struct wire_op list_offsets_response_ops_5[] = {
    {OP_ARRAY_STRUCT, 0, 4, 1, offsetof(struct list_offsets_response, topics), 0, &list_offsets_response_prog_4},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog list_offsets_response_prog_5 = {list_offsets_response_ops_5, &list_offsets_response_shape, NULL, NULL, 0, 0, 4, false};
static const struct wire_op list_offsets_response_ops_6[] = {
    {OP_4, 0, 8, 0, offsetof(struct list_offsets_response, throttle_time_ms), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 0, 1, offsetof(struct list_offsets_response, topics), 0, &list_offsets_response_prog_4},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog list_offsets_response_prog_6 = {list_offsets_response_ops_6, &list_offsets_response_shape, NULL, NULL, 0, 0, 8, false};
static const struct wire_op list_offsets_response_ops_7[] = {
    {OP_4, 0, 26, 0, offsetof(struct list_offsets_response_list_offsets_partition_response, partition_index), 22, NULL},
    {OP_2, 0, 0, 1, offsetof(struct list_offsets_response_list_offsets_partition_response, error_code), 20, NULL},
    {OP_8, 0, 0, 3, offsetof(struct list_offsets_response_list_offsets_partition_response, timestamp), 12, NULL},
    {OP_8, 0, 0, 4, offsetof(struct list_offsets_response_list_offsets_partition_response, offset), 4, NULL},
    {OP_4, 0, 0, 5, offsetof(struct list_offsets_response_list_offsets_partition_response, leader_epoch), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t list_offsets_response_absent_7[] = {2,};
static const struct wire_prog list_offsets_response_prog_7 = {list_offsets_response_ops_7, &list_offsets_response_list_offsets_partition_response_shape, NULL, list_offsets_response_absent_7, 0, 1, 26, false};
_Static_assert(sizeof(struct list_offsets_response_list_offsets_partition_response) <= WIRE_MEM_PER_BYTE * 26, "WIRE_MEM_PER_BYTE");
static const struct wire_op list_offsets_response_ops_8[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct list_offsets_response_list_offsets_topic_response, name), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 4, 1, offsetof(struct list_offsets_response_list_offsets_topic_response, partitions), 0, &list_offsets_response_prog_7},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog list_offsets_response_prog_8 = {list_offsets_response_ops_8, &list_offsets_response_list_offsets_topic_response_shape, NULL, NULL, 0, 0, 6, false};
_Static_assert(sizeof(struct list_offsets_response_list_offsets_topic_response) <= WIRE_MEM_PER_BYTE * 6, "WIRE_MEM_PER_BYTE");
static const struct wire_op list_offsets_response_ops_9[] = {
    {OP_4, 0, 8, 0, offsetof(struct list_offsets_response, throttle_time_ms), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 0, 1, offsetof(struct list_offsets_response, topics), 0, &list_offsets_response_prog_8},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog list_offsets_response_prog_9 = {list_offsets_response_ops_9, &list_offsets_response_shape, NULL, NULL, 0, 0, 8, false};
static const struct wire_op list_offsets_response_ops_10[] = {
    {OP_4, 0, 27, 0, offsetof(struct list_offsets_response_list_offsets_partition_response, partition_index), 23, NULL},
    {OP_2, 0, 0, 1, offsetof(struct list_offsets_response_list_offsets_partition_response, error_code), 21, NULL},
    {OP_8, 0, 0, 3, offsetof(struct list_offsets_response_list_offsets_partition_response, timestamp), 13, NULL},
    {OP_8, 0, 0, 4, offsetof(struct list_offsets_response_list_offsets_partition_response, offset), 5, NULL},
    {OP_4, 0, 0, 5, offsetof(struct list_offsets_response_list_offsets_partition_response, leader_epoch), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t list_offsets_response_absent_10[] = {2,};
static const struct wire_prog list_offsets_response_prog_10 = {list_offsets_response_ops_10, &list_offsets_response_list_offsets_partition_response_shape, NULL, list_offsets_response_absent_10, 0, 1, 27, false};
_Static_assert(sizeof(struct list_offsets_response_list_offsets_partition_response) <= WIRE_MEM_PER_BYTE * 27, "WIRE_MEM_PER_BYTE");
static const struct wire_op list_offsets_response_ops_11[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct list_offsets_response_list_offsets_topic_response, name), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 1, offsetof(struct list_offsets_response_list_offsets_topic_response, partitions), 1, &list_offsets_response_prog_10},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog list_offsets_response_prog_11 = {list_offsets_response_ops_11, &list_offsets_response_list_offsets_topic_response_shape, NULL, NULL, 0, 0, 3, false};
_Static_assert(sizeof(struct list_offsets_response_list_offsets_topic_response) <= WIRE_MEM_PER_BYTE * 3, "WIRE_MEM_PER_BYTE");
static const struct wire_op list_offsets_response_ops_12[] = {
    {OP_4, 0, 5, 0, offsetof(struct list_offsets_response, throttle_time_ms), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 1, offsetof(struct list_offsets_response, topics), 1, &list_offsets_response_prog_11},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog list_offsets_response_prog_12 = {list_offsets_response_ops_12, &list_offsets_response_shape, NULL, NULL, 0, 0, 6, false};
static const struct wire_prog *const list_offsets_response_progs[] = {&list_offsets_response_prog_2, &list_offsets_response_prog_5, &list_offsets_response_prog_6, &list_offsets_response_prog_6, &list_offsets_response_prog_9, &list_offsets_response_prog_9, &list_offsets_response_prog_12, &list_offsets_response_prog_12, &list_offsets_response_prog_12, &list_offsets_response_prog_12, &list_offsets_response_prog_12, &list_offsets_response_prog_12, };

const struct wire_msg list_offsets_response_wire = {
    .name = "ListOffsetsResponse",
    .room = WIRE_CLIENTS,
    .kind = WIRE_RESPONSE,
    .api_key = 2,
    .min_version = 0,
    .max_version = 11,
    .flexible_version = 6,
    .removed_version = 0,
    .is_dead = false,
    .is_unstable = false,
    .shape = &list_offsets_response_shape,
    .progs = list_offsets_response_progs,
};

/* ---- ListPartitionReassignmentsResponse ---- */

static const struct list_partition_reassignments_response_ongoing_partition_reassignment list_partition_reassignments_response_ongoing_partition_reassignment_default = {
};
static const struct wire_field list_partition_reassignments_response_ongoing_partition_reassignment_fields[] = {
    {"partitionIndex", WIRE_INT32, 0, 0, 0, -1, offsetof(struct list_partition_reassignments_response_ongoing_partition_reassignment, partition_index), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"replicas", WIRE_INT32, 1, 0, 0, -1, offsetof(struct list_partition_reassignments_response_ongoing_partition_reassignment, replicas), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"addingReplicas", WIRE_INT32, 1, 0, 0, -1, offsetof(struct list_partition_reassignments_response_ongoing_partition_reassignment, adding_replicas), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"removingReplicas", WIRE_INT32, 1, 0, 0, -1, offsetof(struct list_partition_reassignments_response_ongoing_partition_reassignment, removing_replicas), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape list_partition_reassignments_response_ongoing_partition_reassignment_shape = {"OngoingPartitionReassignment", sizeof(struct list_partition_reassignments_response_ongoing_partition_reassignment), 4, list_partition_reassignments_response_ongoing_partition_reassignment_fields, &list_partition_reassignments_response_ongoing_partition_reassignment_default};

static const struct list_partition_reassignments_response_ongoing_topic_reassignment list_partition_reassignments_response_ongoing_topic_reassignment_default = {
    .name = {(const uint8_t *)"", 0},
};
static const struct wire_field list_partition_reassignments_response_ongoing_topic_reassignment_fields[] = {
    {"name", WIRE_STRING, 0, 0, 0, -1, offsetof(struct list_partition_reassignments_response_ongoing_topic_reassignment, name), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"partitions", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct list_partition_reassignments_response_ongoing_topic_reassignment, partitions), {0, 32767}, {0, -1}, {0, -1}, &list_partition_reassignments_response_ongoing_partition_reassignment_shape},
};
const struct wire_shape list_partition_reassignments_response_ongoing_topic_reassignment_shape = {"OngoingTopicReassignment", sizeof(struct list_partition_reassignments_response_ongoing_topic_reassignment), 2, list_partition_reassignments_response_ongoing_topic_reassignment_fields, &list_partition_reassignments_response_ongoing_topic_reassignment_default};

static const struct list_partition_reassignments_response list_partition_reassignments_response_default = {
    .error_message = {(const uint8_t *)"", 0},
};
static const struct wire_field list_partition_reassignments_response_fields[] = {
    {"throttleTimeMs", WIRE_INT32, 0, 0, 0, -1, offsetof(struct list_partition_reassignments_response, throttle_time_ms), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct list_partition_reassignments_response, error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorMessage", WIRE_STRING, 0, 0, 0, -1, offsetof(struct list_partition_reassignments_response, error_message), {0, 32767}, {0, 32767}, {0, -1}, NULL},
    {"topics", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct list_partition_reassignments_response, topics), {0, 32767}, {0, -1}, {0, -1}, &list_partition_reassignments_response_ongoing_topic_reassignment_shape},
};
static const struct wire_shape list_partition_reassignments_response_shape = {"ListPartitionReassignmentsResponse", sizeof(struct list_partition_reassignments_response), 4, list_partition_reassignments_response_fields, &list_partition_reassignments_response_default};

static const struct wire_op list_partition_reassignments_response_ops_0[] = {
    {OP_4, 0, 5, 0, offsetof(struct list_partition_reassignments_response_ongoing_partition_reassignment, partition_index), 4, NULL},
    {OP_ARRAY_4, OP_COMPACT, 0, 1, offsetof(struct list_partition_reassignments_response_ongoing_partition_reassignment, replicas), 3, NULL},
    {OP_ARRAY_4, OP_COMPACT, 1, 2, offsetof(struct list_partition_reassignments_response_ongoing_partition_reassignment, adding_replicas), 2, NULL},
    {OP_ARRAY_4, OP_COMPACT, 1, 3, offsetof(struct list_partition_reassignments_response_ongoing_partition_reassignment, removing_replicas), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog list_partition_reassignments_response_prog_0 = {list_partition_reassignments_response_ops_0, &list_partition_reassignments_response_ongoing_partition_reassignment_shape, NULL, NULL, 0, 0, 8, false};
_Static_assert(sizeof(struct list_partition_reassignments_response_ongoing_partition_reassignment) <= WIRE_MEM_PER_BYTE * 8, "WIRE_MEM_PER_BYTE");
static const struct wire_op list_partition_reassignments_response_ops_1[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct list_partition_reassignments_response_ongoing_topic_reassignment, name), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 1, offsetof(struct list_partition_reassignments_response_ongoing_topic_reassignment, partitions), 1, &list_partition_reassignments_response_prog_0},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog list_partition_reassignments_response_prog_1 = {list_partition_reassignments_response_ops_1, &list_partition_reassignments_response_ongoing_topic_reassignment_shape, NULL, NULL, 0, 0, 3, false};
_Static_assert(sizeof(struct list_partition_reassignments_response_ongoing_topic_reassignment) <= WIRE_MEM_PER_BYTE * 3, "WIRE_MEM_PER_BYTE");
static const struct wire_op list_partition_reassignments_response_ops_2[] = {
    {OP_4, 0, 7, 0, offsetof(struct list_partition_reassignments_response, throttle_time_ms), 5, NULL},
    {OP_2, 0, 0, 1, offsetof(struct list_partition_reassignments_response, error_code), 3, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 0, 2, offsetof(struct list_partition_reassignments_response, error_message), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 3, offsetof(struct list_partition_reassignments_response, topics), 1, &list_partition_reassignments_response_prog_1},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog list_partition_reassignments_response_prog_2 = {list_partition_reassignments_response_ops_2, &list_partition_reassignments_response_shape, NULL, NULL, 0, 0, 9, false};
static const struct wire_prog *const list_partition_reassignments_response_progs[] = {&list_partition_reassignments_response_prog_2, };

const struct wire_msg list_partition_reassignments_response_wire = {
    .name = "ListPartitionReassignmentsResponse",
    .room = WIRE_CLIENTS,
    .kind = WIRE_RESPONSE,
    .api_key = 46,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &list_partition_reassignments_response_shape,
    .progs = list_partition_reassignments_response_progs,
};

/* ---- ListTransactionsResponse ---- */

static const struct list_transactions_response_transaction_state list_transactions_response_transaction_state_default = {
    .transactional_id = {(const uint8_t *)"", 0},
    .transaction_state = {(const uint8_t *)"", 0},
};
static const struct wire_field list_transactions_response_transaction_state_fields[] = {
    {"transactionalId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct list_transactions_response_transaction_state, transactional_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"producerId", WIRE_INT64, 0, 0, 0, -1, offsetof(struct list_transactions_response_transaction_state, producer_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"transactionState", WIRE_STRING, 0, 0, 0, -1, offsetof(struct list_transactions_response_transaction_state, transaction_state), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape list_transactions_response_transaction_state_shape = {"TransactionState", sizeof(struct list_transactions_response_transaction_state), 3, list_transactions_response_transaction_state_fields, &list_transactions_response_transaction_state_default};

static const struct list_transactions_response list_transactions_response_default = {
};
static const struct wire_field list_transactions_response_fields[] = {
    {"throttleTimeMs", WIRE_INT32, 0, 0, 0, -1, offsetof(struct list_transactions_response, throttle_time_ms), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct list_transactions_response, error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"unknownStateFilters", WIRE_STRING, 1, 0, 0, -1, offsetof(struct list_transactions_response, unknown_state_filters), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"transactionStates", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct list_transactions_response, transaction_states), {0, 32767}, {0, -1}, {0, -1}, &list_transactions_response_transaction_state_shape},
};
static const struct wire_shape list_transactions_response_shape = {"ListTransactionsResponse", sizeof(struct list_transactions_response), 4, list_transactions_response_fields, &list_transactions_response_default};

static const struct wire_op list_transactions_response_ops_0[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct list_transactions_response_transaction_state, transactional_id), 10, NULL},
    {OP_8, 0, 9, 1, offsetof(struct list_transactions_response_transaction_state, producer_id), 2, NULL},
    {OP_STRING, OP_COMPACT, 0, 2, offsetof(struct list_transactions_response_transaction_state, transaction_state), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog list_transactions_response_prog_0 = {list_transactions_response_ops_0, &list_transactions_response_transaction_state_shape, NULL, NULL, 0, 0, 11, false};
_Static_assert(sizeof(struct list_transactions_response_transaction_state) <= WIRE_MEM_PER_BYTE * 11, "WIRE_MEM_PER_BYTE");
static const struct wire_op list_transactions_response_ops_1[] = {
    {OP_4, 0, 7, 0, offsetof(struct list_transactions_response, throttle_time_ms), 5, NULL},
    {OP_2, 0, 0, 1, offsetof(struct list_transactions_response, error_code), 3, NULL},
    {OP_ARRAY_STRING, OP_COMPACT, 0, 2, offsetof(struct list_transactions_response, unknown_state_filters), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 3, offsetof(struct list_transactions_response, transaction_states), 1, &list_transactions_response_prog_0},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog list_transactions_response_prog_1 = {list_transactions_response_ops_1, &list_transactions_response_shape, NULL, NULL, 0, 0, 9, false};
static const struct wire_prog *const list_transactions_response_progs[] = {&list_transactions_response_prog_1, &list_transactions_response_prog_1, &list_transactions_response_prog_1, };

const struct wire_msg list_transactions_response_wire = {
    .name = "ListTransactionsResponse",
    .room = WIRE_CLIENTS,
    .kind = WIRE_RESPONSE,
    .api_key = 66,
    .min_version = 0,
    .max_version = 2,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &list_transactions_response_shape,
    .progs = list_transactions_response_progs,
};

/* ---- MetadataResponse ---- */

static const struct metadata_response_metadata_response_broker metadata_response_metadata_response_broker_default = {
    .host = {(const uint8_t *)"", 0},
};
static const struct wire_field metadata_response_metadata_response_broker_fields[] = {
    {"nodeId", WIRE_INT32, 0, 0, 0, -1, offsetof(struct metadata_response_metadata_response_broker, node_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"host", WIRE_STRING, 0, 0, 0, -1, offsetof(struct metadata_response_metadata_response_broker, host), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"port", WIRE_INT32, 0, 0, 0, -1, offsetof(struct metadata_response_metadata_response_broker, port), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"rack", WIRE_STRING, 0, 0, 1, -1, offsetof(struct metadata_response_metadata_response_broker, rack), {1, 32767}, {1, 32767}, {0, -1}, NULL},
};
const struct wire_shape metadata_response_metadata_response_broker_shape = {"MetadataResponseBroker", sizeof(struct metadata_response_metadata_response_broker), 4, metadata_response_metadata_response_broker_fields, &metadata_response_metadata_response_broker_default};

static const struct metadata_response_metadata_response_partition metadata_response_metadata_response_partition_default = {
    .leader_epoch = -1,
};
static const struct wire_field metadata_response_metadata_response_partition_fields[] = {
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct metadata_response_metadata_response_partition, error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"partitionIndex", WIRE_INT32, 0, 0, 0, -1, offsetof(struct metadata_response_metadata_response_partition, partition_index), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"leaderId", WIRE_INT32, 0, 0, 0, -1, offsetof(struct metadata_response_metadata_response_partition, leader_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"leaderEpoch", WIRE_INT32, 0, 0, 1, -1, offsetof(struct metadata_response_metadata_response_partition, leader_epoch), {7, 32767}, {0, -1}, {0, -1}, NULL},
    {"replicaNodes", WIRE_INT32, 1, 0, 0, -1, offsetof(struct metadata_response_metadata_response_partition, replica_nodes), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"isrNodes", WIRE_INT32, 1, 0, 0, -1, offsetof(struct metadata_response_metadata_response_partition, isr_nodes), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"offlineReplicas", WIRE_INT32, 1, 0, 1, -1, offsetof(struct metadata_response_metadata_response_partition, offline_replicas), {5, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape metadata_response_metadata_response_partition_shape = {"MetadataResponsePartition", sizeof(struct metadata_response_metadata_response_partition), 7, metadata_response_metadata_response_partition_fields, &metadata_response_metadata_response_partition_default};

static const struct metadata_response_metadata_response_topic metadata_response_metadata_response_topic_default = {
    .name = {(const uint8_t *)"", 0},
    .topic_authorized_operations = -2147483648,
};
static const struct wire_field metadata_response_metadata_response_topic_fields[] = {
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct metadata_response_metadata_response_topic, error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"name", WIRE_STRING, 0, 0, 0, -1, offsetof(struct metadata_response_metadata_response_topic, name), {0, 32767}, {12, 32767}, {0, -1}, NULL},
    {"topicId", WIRE_UUID, 0, 0, 1, -1, offsetof(struct metadata_response_metadata_response_topic, topic_id), {10, 32767}, {0, -1}, {0, -1}, NULL},
    {"isInternal", WIRE_BOOL, 0, 0, 1, -1, offsetof(struct metadata_response_metadata_response_topic, is_internal), {1, 32767}, {0, -1}, {0, -1}, NULL},
    {"partitions", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct metadata_response_metadata_response_topic, partitions), {0, 32767}, {0, -1}, {0, -1}, &metadata_response_metadata_response_partition_shape},
    {"topicAuthorizedOperations", WIRE_INT32, 0, 0, 0, -1, offsetof(struct metadata_response_metadata_response_topic, topic_authorized_operations), {8, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape metadata_response_metadata_response_topic_shape = {"MetadataResponseTopic", sizeof(struct metadata_response_metadata_response_topic), 6, metadata_response_metadata_response_topic_fields, &metadata_response_metadata_response_topic_default};

static const struct metadata_response metadata_response_default = {
    .controller_id = -1,
    .cluster_authorized_operations = -2147483648,
};
static const struct wire_field metadata_response_fields[] = {
    {"throttleTimeMs", WIRE_INT32, 0, 0, 1, -1, offsetof(struct metadata_response, throttle_time_ms), {3, 32767}, {0, -1}, {0, -1}, NULL},
    {"brokers", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct metadata_response, brokers), {0, 32767}, {0, -1}, {0, -1}, &metadata_response_metadata_response_broker_shape},
    {"clusterId", WIRE_STRING, 0, 0, 1, -1, offsetof(struct metadata_response, cluster_id), {2, 32767}, {2, 32767}, {0, -1}, NULL},
    {"controllerId", WIRE_INT32, 0, 0, 1, -1, offsetof(struct metadata_response, controller_id), {1, 32767}, {0, -1}, {0, -1}, NULL},
    {"topics", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct metadata_response, topics), {0, 32767}, {0, -1}, {0, -1}, &metadata_response_metadata_response_topic_shape},
    {"clusterAuthorizedOperations", WIRE_INT32, 0, 0, 0, -1, offsetof(struct metadata_response, cluster_authorized_operations), {8, 10}, {0, -1}, {0, -1}, NULL},
    {"errorCode", WIRE_INT16, 0, 0, 1, -1, offsetof(struct metadata_response, error_code), {13, 32767}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape metadata_response_shape = {"MetadataResponse", sizeof(struct metadata_response), 7, metadata_response_fields, &metadata_response_default};

static const struct wire_op metadata_response_ops_0[] = {
    {OP_4, 0, 6, 0, offsetof(struct metadata_response_metadata_response_broker, node_id), 6, NULL},
    {OP_STRING, 0, 0, 1, offsetof(struct metadata_response_metadata_response_broker, host), 4, NULL},
    {OP_4, 0, 4, 2, offsetof(struct metadata_response_metadata_response_broker, port), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog metadata_response_prog_0 = {metadata_response_ops_0, &metadata_response_metadata_response_broker_shape, NULL, NULL, 0, 0, 10, false};
_Static_assert(sizeof(struct metadata_response_metadata_response_broker) <= WIRE_MEM_PER_BYTE * 10, "WIRE_MEM_PER_BYTE");
static const struct wire_op metadata_response_ops_1[] = {
    {OP_2, 0, 14, 0, offsetof(struct metadata_response_metadata_response_partition, error_code), 16, NULL},
    {OP_4, 0, 0, 1, offsetof(struct metadata_response_metadata_response_partition, partition_index), 12, NULL},
    {OP_4, 0, 0, 2, offsetof(struct metadata_response_metadata_response_partition, leader_id), 8, NULL},
    {OP_ARRAY_4, 0, 0, 4, offsetof(struct metadata_response_metadata_response_partition, replica_nodes), 4, NULL},
    {OP_ARRAY_4, 0, 4, 5, offsetof(struct metadata_response_metadata_response_partition, isr_nodes), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog metadata_response_prog_1 = {metadata_response_ops_1, &metadata_response_metadata_response_partition_shape, NULL, NULL, 0, 0, 18, true};
_Static_assert(sizeof(struct metadata_response_metadata_response_partition) <= WIRE_MEM_PER_BYTE * 18, "WIRE_MEM_PER_BYTE");
static const struct wire_op metadata_response_ops_2[] = {
    {OP_2, 0, 4, 0, offsetof(struct metadata_response_metadata_response_topic, error_code), 6, NULL},
    {OP_STRING, 0, 0, 1, offsetof(struct metadata_response_metadata_response_topic, name), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 4, 4, offsetof(struct metadata_response_metadata_response_topic, partitions), 0, &metadata_response_prog_1},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t metadata_response_absent_2[] = {5,};
static const struct wire_prog metadata_response_prog_2 = {metadata_response_ops_2, &metadata_response_metadata_response_topic_shape, NULL, metadata_response_absent_2, 0, 1, 8, true};
_Static_assert(sizeof(struct metadata_response_metadata_response_topic) <= WIRE_MEM_PER_BYTE * 8, "WIRE_MEM_PER_BYTE");
static const struct wire_op metadata_response_ops_3[] = {
    {OP_ARRAY_STRUCT, 0, 4, 1, offsetof(struct metadata_response, brokers), 4, &metadata_response_prog_0},
    {OP_ARRAY_STRUCT, 0, 4, 4, offsetof(struct metadata_response, topics), 0, &metadata_response_prog_2},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t metadata_response_absent_3[] = {5,};
static const struct wire_prog metadata_response_prog_3 = {metadata_response_ops_3, &metadata_response_shape, NULL, metadata_response_absent_3, 0, 1, 8, true};
static const struct wire_op metadata_response_ops_4[] = {
    {OP_4, 0, 6, 0, offsetof(struct metadata_response_metadata_response_broker, node_id), 8, NULL},
    {OP_STRING, 0, 0, 1, offsetof(struct metadata_response_metadata_response_broker, host), 6, NULL},
    {OP_4, 0, 6, 2, offsetof(struct metadata_response_metadata_response_broker, port), 2, NULL},
    {OP_STRING, 0 | OP_NULLABLE, 0, 3, offsetof(struct metadata_response_metadata_response_broker, rack), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog metadata_response_prog_4 = {metadata_response_ops_4, &metadata_response_metadata_response_broker_shape, NULL, NULL, 0, 0, 12, false};
_Static_assert(sizeof(struct metadata_response_metadata_response_broker) <= WIRE_MEM_PER_BYTE * 12, "WIRE_MEM_PER_BYTE");
static const struct wire_op metadata_response_ops_5[] = {
    {OP_2, 0, 4, 0, offsetof(struct metadata_response_metadata_response_topic, error_code), 7, NULL},
    {OP_STRING, 0, 0, 1, offsetof(struct metadata_response_metadata_response_topic, name), 5, NULL},
    {OP_BOOL, 0, 5, 3, offsetof(struct metadata_response_metadata_response_topic, is_internal), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 0, 4, offsetof(struct metadata_response_metadata_response_topic, partitions), 0, &metadata_response_prog_1},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t metadata_response_absent_5[] = {5,};
static const struct wire_prog metadata_response_prog_5 = {metadata_response_ops_5, &metadata_response_metadata_response_topic_shape, NULL, metadata_response_absent_5, 0, 1, 9, true};
_Static_assert(sizeof(struct metadata_response_metadata_response_topic) <= WIRE_MEM_PER_BYTE * 9, "WIRE_MEM_PER_BYTE");
static const struct wire_op metadata_response_ops_6[] = {
    {OP_ARRAY_STRUCT, 0, 4, 1, offsetof(struct metadata_response, brokers), 8, &metadata_response_prog_4},
    {OP_4, 0, 8, 3, offsetof(struct metadata_response, controller_id), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 0, 4, offsetof(struct metadata_response, topics), 0, &metadata_response_prog_5},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t metadata_response_absent_6[] = {5,};
static const struct wire_prog metadata_response_prog_6 = {metadata_response_ops_6, &metadata_response_shape, NULL, metadata_response_absent_6, 0, 1, 12, true};
static const struct wire_op metadata_response_ops_7[] = {
    {OP_ARRAY_STRUCT, 0, 4, 1, offsetof(struct metadata_response, brokers), 10, &metadata_response_prog_4},
    {OP_STRING, 0 | OP_NULLABLE, 2, 2, offsetof(struct metadata_response, cluster_id), 8, NULL},
    {OP_4, 0, 8, 3, offsetof(struct metadata_response, controller_id), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 0, 4, offsetof(struct metadata_response, topics), 0, &metadata_response_prog_5},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t metadata_response_absent_7[] = {5,};
static const struct wire_prog metadata_response_prog_7 = {metadata_response_ops_7, &metadata_response_shape, NULL, metadata_response_absent_7, 0, 1, 14, true};
static const struct wire_op metadata_response_ops_8[] = {
    {OP_4, 0, 8, 0, offsetof(struct metadata_response, throttle_time_ms), 14, NULL},
    {OP_ARRAY_STRUCT, 0, 0, 1, offsetof(struct metadata_response, brokers), 10, &metadata_response_prog_4},
    {OP_STRING, 0 | OP_NULLABLE, 2, 2, offsetof(struct metadata_response, cluster_id), 8, NULL},
    {OP_4, 0, 8, 3, offsetof(struct metadata_response, controller_id), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 0, 4, offsetof(struct metadata_response, topics), 0, &metadata_response_prog_5},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t metadata_response_absent_8[] = {5,};
static const struct wire_prog metadata_response_prog_8 = {metadata_response_ops_8, &metadata_response_shape, NULL, metadata_response_absent_8, 0, 1, 18, true};
static const struct wire_op metadata_response_ops_9[] = {
    {OP_2, 0, 14, 0, offsetof(struct metadata_response_metadata_response_partition, error_code), 20, NULL},
    {OP_4, 0, 0, 1, offsetof(struct metadata_response_metadata_response_partition, partition_index), 16, NULL},
    {OP_4, 0, 0, 2, offsetof(struct metadata_response_metadata_response_partition, leader_id), 12, NULL},
    {OP_ARRAY_4, 0, 0, 4, offsetof(struct metadata_response_metadata_response_partition, replica_nodes), 8, NULL},
    {OP_ARRAY_4, 0, 4, 5, offsetof(struct metadata_response_metadata_response_partition, isr_nodes), 4, NULL},
    {OP_ARRAY_4, 0, 4, 6, offsetof(struct metadata_response_metadata_response_partition, offline_replicas), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog metadata_response_prog_9 = {metadata_response_ops_9, &metadata_response_metadata_response_partition_shape, NULL, NULL, 0, 0, 22, true};
_Static_assert(sizeof(struct metadata_response_metadata_response_partition) <= WIRE_MEM_PER_BYTE * 22, "WIRE_MEM_PER_BYTE");
static const struct wire_op metadata_response_ops_10[] = {
    {OP_2, 0, 4, 0, offsetof(struct metadata_response_metadata_response_topic, error_code), 7, NULL},
    {OP_STRING, 0, 0, 1, offsetof(struct metadata_response_metadata_response_topic, name), 5, NULL},
    {OP_BOOL, 0, 5, 3, offsetof(struct metadata_response_metadata_response_topic, is_internal), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 0, 4, offsetof(struct metadata_response_metadata_response_topic, partitions), 0, &metadata_response_prog_9},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t metadata_response_absent_10[] = {5,};
static const struct wire_prog metadata_response_prog_10 = {metadata_response_ops_10, &metadata_response_metadata_response_topic_shape, NULL, metadata_response_absent_10, 0, 1, 9, true};
_Static_assert(sizeof(struct metadata_response_metadata_response_topic) <= WIRE_MEM_PER_BYTE * 9, "WIRE_MEM_PER_BYTE");
static const struct wire_op metadata_response_ops_11[] = {
    {OP_4, 0, 8, 0, offsetof(struct metadata_response, throttle_time_ms), 14, NULL},
    {OP_ARRAY_STRUCT, 0, 0, 1, offsetof(struct metadata_response, brokers), 10, &metadata_response_prog_4},
    {OP_STRING, 0 | OP_NULLABLE, 2, 2, offsetof(struct metadata_response, cluster_id), 8, NULL},
    {OP_4, 0, 8, 3, offsetof(struct metadata_response, controller_id), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 0, 4, offsetof(struct metadata_response, topics), 0, &metadata_response_prog_10},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t metadata_response_absent_11[] = {5,};
static const struct wire_prog metadata_response_prog_11 = {metadata_response_ops_11, &metadata_response_shape, NULL, metadata_response_absent_11, 0, 1, 18, true};
static const struct wire_op metadata_response_ops_12[] = {
    {OP_2, 0, 18, 0, offsetof(struct metadata_response_metadata_response_partition, error_code), 24, NULL},
    {OP_4, 0, 0, 1, offsetof(struct metadata_response_metadata_response_partition, partition_index), 20, NULL},
    {OP_4, 0, 0, 2, offsetof(struct metadata_response_metadata_response_partition, leader_id), 16, NULL},
    {OP_4, 0, 0, 3, offsetof(struct metadata_response_metadata_response_partition, leader_epoch), 12, NULL},
    {OP_ARRAY_4, 0, 0, 4, offsetof(struct metadata_response_metadata_response_partition, replica_nodes), 8, NULL},
    {OP_ARRAY_4, 0, 4, 5, offsetof(struct metadata_response_metadata_response_partition, isr_nodes), 4, NULL},
    {OP_ARRAY_4, 0, 4, 6, offsetof(struct metadata_response_metadata_response_partition, offline_replicas), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog metadata_response_prog_12 = {metadata_response_ops_12, &metadata_response_metadata_response_partition_shape, NULL, NULL, 0, 0, 26, false};
_Static_assert(sizeof(struct metadata_response_metadata_response_partition) <= WIRE_MEM_PER_BYTE * 26, "WIRE_MEM_PER_BYTE");
static const struct wire_op metadata_response_ops_13[] = {
    {OP_2, 0, 4, 0, offsetof(struct metadata_response_metadata_response_topic, error_code), 7, NULL},
    {OP_STRING, 0, 0, 1, offsetof(struct metadata_response_metadata_response_topic, name), 5, NULL},
    {OP_BOOL, 0, 5, 3, offsetof(struct metadata_response_metadata_response_topic, is_internal), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 0, 4, offsetof(struct metadata_response_metadata_response_topic, partitions), 0, &metadata_response_prog_12},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t metadata_response_absent_13[] = {5,};
static const struct wire_prog metadata_response_prog_13 = {metadata_response_ops_13, &metadata_response_metadata_response_topic_shape, NULL, metadata_response_absent_13, 0, 1, 9, true};
_Static_assert(sizeof(struct metadata_response_metadata_response_topic) <= WIRE_MEM_PER_BYTE * 9, "WIRE_MEM_PER_BYTE");
static const struct wire_op metadata_response_ops_14[] = {
    {OP_4, 0, 8, 0, offsetof(struct metadata_response, throttle_time_ms), 14, NULL},
    {OP_ARRAY_STRUCT, 0, 0, 1, offsetof(struct metadata_response, brokers), 10, &metadata_response_prog_4},
    {OP_STRING, 0 | OP_NULLABLE, 2, 2, offsetof(struct metadata_response, cluster_id), 8, NULL},
    {OP_4, 0, 8, 3, offsetof(struct metadata_response, controller_id), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 0, 4, offsetof(struct metadata_response, topics), 0, &metadata_response_prog_13},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t metadata_response_absent_14[] = {5,};
static const struct wire_prog metadata_response_prog_14 = {metadata_response_ops_14, &metadata_response_shape, NULL, metadata_response_absent_14, 0, 1, 18, true};
static const struct wire_op metadata_response_ops_15[] = {
    {OP_2, 0, 4, 0, offsetof(struct metadata_response_metadata_response_topic, error_code), 11, NULL},
    {OP_STRING, 0, 0, 1, offsetof(struct metadata_response_metadata_response_topic, name), 9, NULL},
    {OP_BOOL, 0, 5, 3, offsetof(struct metadata_response_metadata_response_topic, is_internal), 8, NULL},
    {OP_ARRAY_STRUCT, 0, 0, 4, offsetof(struct metadata_response_metadata_response_topic, partitions), 4, &metadata_response_prog_12},
    {OP_4, 0, 4, 5, offsetof(struct metadata_response_metadata_response_topic, topic_authorized_operations), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog metadata_response_prog_15 = {metadata_response_ops_15, &metadata_response_metadata_response_topic_shape, NULL, NULL, 0, 0, 13, false};
_Static_assert(sizeof(struct metadata_response_metadata_response_topic) <= WIRE_MEM_PER_BYTE * 13, "WIRE_MEM_PER_BYTE");
static const struct wire_op metadata_response_ops_16[] = {
    {OP_4, 0, 8, 0, offsetof(struct metadata_response, throttle_time_ms), 18, NULL},
    {OP_ARRAY_STRUCT, 0, 0, 1, offsetof(struct metadata_response, brokers), 14, &metadata_response_prog_4},
    {OP_STRING, 0 | OP_NULLABLE, 2, 2, offsetof(struct metadata_response, cluster_id), 12, NULL},
    {OP_4, 0, 8, 3, offsetof(struct metadata_response, controller_id), 8, NULL},
    {OP_ARRAY_STRUCT, 0, 0, 4, offsetof(struct metadata_response, topics), 4, &metadata_response_prog_15},
    {OP_4, 0, 4, 5, offsetof(struct metadata_response, cluster_authorized_operations), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog metadata_response_prog_16 = {metadata_response_ops_16, &metadata_response_shape, NULL, NULL, 0, 0, 22, false};
static const struct wire_op metadata_response_ops_17[] = {
    {OP_4, 0, 5, 0, offsetof(struct metadata_response_metadata_response_broker, node_id), 7, NULL},
    {OP_STRING, OP_COMPACT, 0, 1, offsetof(struct metadata_response_metadata_response_broker, host), 6, NULL},
    {OP_4, 0, 5, 2, offsetof(struct metadata_response_metadata_response_broker, port), 2, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 0, 3, offsetof(struct metadata_response_metadata_response_broker, rack), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog metadata_response_prog_17 = {metadata_response_ops_17, &metadata_response_metadata_response_broker_shape, NULL, NULL, 0, 0, 11, false};
_Static_assert(sizeof(struct metadata_response_metadata_response_broker) <= WIRE_MEM_PER_BYTE * 11, "WIRE_MEM_PER_BYTE");
static const struct wire_op metadata_response_ops_18[] = {
    {OP_2, 0, 15, 0, offsetof(struct metadata_response_metadata_response_partition, error_code), 16, NULL},
    {OP_4, 0, 0, 1, offsetof(struct metadata_response_metadata_response_partition, partition_index), 12, NULL},
    {OP_4, 0, 0, 2, offsetof(struct metadata_response_metadata_response_partition, leader_id), 8, NULL},
    {OP_4, 0, 0, 3, offsetof(struct metadata_response_metadata_response_partition, leader_epoch), 4, NULL},
    {OP_ARRAY_4, OP_COMPACT, 0, 4, offsetof(struct metadata_response_metadata_response_partition, replica_nodes), 3, NULL},
    {OP_ARRAY_4, OP_COMPACT, 1, 5, offsetof(struct metadata_response_metadata_response_partition, isr_nodes), 2, NULL},
    {OP_ARRAY_4, OP_COMPACT, 1, 6, offsetof(struct metadata_response_metadata_response_partition, offline_replicas), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog metadata_response_prog_18 = {metadata_response_ops_18, &metadata_response_metadata_response_partition_shape, NULL, NULL, 0, 0, 18, false};
_Static_assert(sizeof(struct metadata_response_metadata_response_partition) <= WIRE_MEM_PER_BYTE * 18, "WIRE_MEM_PER_BYTE");
static const struct wire_op metadata_response_ops_19[] = {
    {OP_2, 0, 3, 0, offsetof(struct metadata_response_metadata_response_topic, error_code), 8, NULL},
    {OP_STRING, OP_COMPACT, 0, 1, offsetof(struct metadata_response_metadata_response_topic, name), 7, NULL},
    {OP_BOOL, 0, 2, 3, offsetof(struct metadata_response_metadata_response_topic, is_internal), 6, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 4, offsetof(struct metadata_response_metadata_response_topic, partitions), 5, &metadata_response_prog_18},
    {OP_4, 0, 5, 5, offsetof(struct metadata_response_metadata_response_topic, topic_authorized_operations), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog metadata_response_prog_19 = {metadata_response_ops_19, &metadata_response_metadata_response_topic_shape, NULL, NULL, 0, 0, 10, false};
_Static_assert(sizeof(struct metadata_response_metadata_response_topic) <= WIRE_MEM_PER_BYTE * 10, "WIRE_MEM_PER_BYTE");
static const struct wire_op metadata_response_ops_20[] = {
    {OP_4, 0, 5, 0, offsetof(struct metadata_response, throttle_time_ms), 12, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 1, offsetof(struct metadata_response, brokers), 11, &metadata_response_prog_17},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 2, offsetof(struct metadata_response, cluster_id), 10, NULL},
    {OP_4, 0, 5, 3, offsetof(struct metadata_response, controller_id), 6, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 4, offsetof(struct metadata_response, topics), 5, &metadata_response_prog_19},
    {OP_4, 0, 5, 5, offsetof(struct metadata_response, cluster_authorized_operations), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog metadata_response_prog_20 = {metadata_response_ops_20, &metadata_response_shape, NULL, NULL, 0, 0, 16, false};
static const struct wire_op metadata_response_ops_21[] = {
    {OP_2, 0, 3, 0, offsetof(struct metadata_response_metadata_response_topic, error_code), 24, NULL},
    {OP_STRING, OP_COMPACT, 0, 1, offsetof(struct metadata_response_metadata_response_topic, name), 23, NULL},
    {OP_16, 0, 18, 2, offsetof(struct metadata_response_metadata_response_topic, topic_id), 7, NULL},
    {OP_BOOL, 0, 0, 3, offsetof(struct metadata_response_metadata_response_topic, is_internal), 6, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 4, offsetof(struct metadata_response_metadata_response_topic, partitions), 5, &metadata_response_prog_18},
    {OP_4, 0, 5, 5, offsetof(struct metadata_response_metadata_response_topic, topic_authorized_operations), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog metadata_response_prog_21 = {metadata_response_ops_21, &metadata_response_metadata_response_topic_shape, NULL, NULL, 0, 0, 26, false};
_Static_assert(sizeof(struct metadata_response_metadata_response_topic) <= WIRE_MEM_PER_BYTE * 26, "WIRE_MEM_PER_BYTE");
static const struct wire_op metadata_response_ops_22[] = {
    {OP_4, 0, 5, 0, offsetof(struct metadata_response, throttle_time_ms), 12, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 1, offsetof(struct metadata_response, brokers), 11, &metadata_response_prog_17},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 2, offsetof(struct metadata_response, cluster_id), 10, NULL},
    {OP_4, 0, 5, 3, offsetof(struct metadata_response, controller_id), 6, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 4, offsetof(struct metadata_response, topics), 5, &metadata_response_prog_21},
    {OP_4, 0, 5, 5, offsetof(struct metadata_response, cluster_authorized_operations), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog metadata_response_prog_22 = {metadata_response_ops_22, &metadata_response_shape, NULL, NULL, 0, 0, 16, false};
static const struct wire_op metadata_response_ops_23[] = {
    {OP_4, 0, 5, 0, offsetof(struct metadata_response, throttle_time_ms), 8, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 1, offsetof(struct metadata_response, brokers), 7, &metadata_response_prog_17},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 2, offsetof(struct metadata_response, cluster_id), 6, NULL},
    {OP_4, 0, 5, 3, offsetof(struct metadata_response, controller_id), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 4, offsetof(struct metadata_response, topics), 1, &metadata_response_prog_21},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t metadata_response_absent_23[] = {5,};
static const struct wire_prog metadata_response_prog_23 = {metadata_response_ops_23, &metadata_response_shape, NULL, metadata_response_absent_23, 0, 1, 12, true};
static const struct wire_op metadata_response_ops_24[] = {
    {OP_2, 0, 3, 0, offsetof(struct metadata_response_metadata_response_topic, error_code), 24, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 0, 1, offsetof(struct metadata_response_metadata_response_topic, name), 23, NULL},
    {OP_16, 0, 18, 2, offsetof(struct metadata_response_metadata_response_topic, topic_id), 7, NULL},
    {OP_BOOL, 0, 0, 3, offsetof(struct metadata_response_metadata_response_topic, is_internal), 6, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 4, offsetof(struct metadata_response_metadata_response_topic, partitions), 5, &metadata_response_prog_18},
    {OP_4, 0, 5, 5, offsetof(struct metadata_response_metadata_response_topic, topic_authorized_operations), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog metadata_response_prog_24 = {metadata_response_ops_24, &metadata_response_metadata_response_topic_shape, NULL, NULL, 0, 0, 26, false};
_Static_assert(sizeof(struct metadata_response_metadata_response_topic) <= WIRE_MEM_PER_BYTE * 26, "WIRE_MEM_PER_BYTE");
static const struct wire_op metadata_response_ops_25[] = {
    {OP_4, 0, 5, 0, offsetof(struct metadata_response, throttle_time_ms), 8, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 1, offsetof(struct metadata_response, brokers), 7, &metadata_response_prog_17},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 2, offsetof(struct metadata_response, cluster_id), 6, NULL},
    {OP_4, 0, 5, 3, offsetof(struct metadata_response, controller_id), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 4, offsetof(struct metadata_response, topics), 1, &metadata_response_prog_24},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t metadata_response_absent_25[] = {5,};
static const struct wire_prog metadata_response_prog_25 = {metadata_response_ops_25, &metadata_response_shape, NULL, metadata_response_absent_25, 0, 1, 12, true};
static const struct wire_op metadata_response_ops_26[] = {
    {OP_4, 0, 5, 0, offsetof(struct metadata_response, throttle_time_ms), 10, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 1, offsetof(struct metadata_response, brokers), 9, &metadata_response_prog_17},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 2, offsetof(struct metadata_response, cluster_id), 8, NULL},
    {OP_4, 0, 5, 3, offsetof(struct metadata_response, controller_id), 4, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 4, offsetof(struct metadata_response, topics), 3, &metadata_response_prog_24},
    {OP_2, 0, 3, 6, offsetof(struct metadata_response, error_code), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t metadata_response_absent_26[] = {5,};
static const struct wire_prog metadata_response_prog_26 = {metadata_response_ops_26, &metadata_response_shape, NULL, metadata_response_absent_26, 0, 1, 14, true};
static const struct wire_prog *const metadata_response_progs[] = {&metadata_response_prog_3, &metadata_response_prog_6, &metadata_response_prog_7, &metadata_response_prog_8, &metadata_response_prog_8, &metadata_response_prog_11, &metadata_response_prog_11, &metadata_response_prog_14, &metadata_response_prog_16, &metadata_response_prog_20, &metadata_response_prog_22, &metadata_response_prog_23, &metadata_response_prog_25, &metadata_response_prog_26, };

const struct wire_msg metadata_response_wire = {
    .name = "MetadataResponse",
    .room = WIRE_CLIENTS,
    .kind = WIRE_RESPONSE,
    .api_key = 3,
    .min_version = 0,
    .max_version = 13,
    .flexible_version = 9,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &metadata_response_shape,
    .progs = metadata_response_progs,
};

/* ---- OffsetCommitResponse ---- */

static const struct offset_commit_response_offset_commit_response_partition offset_commit_response_offset_commit_response_partition_default = {
};
static const struct wire_field offset_commit_response_offset_commit_response_partition_fields[] = {
    {"partitionIndex", WIRE_INT32, 0, 0, 0, -1, offsetof(struct offset_commit_response_offset_commit_response_partition, partition_index), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct offset_commit_response_offset_commit_response_partition, error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape offset_commit_response_offset_commit_response_partition_shape = {"OffsetCommitResponsePartition", sizeof(struct offset_commit_response_offset_commit_response_partition), 2, offset_commit_response_offset_commit_response_partition_fields, &offset_commit_response_offset_commit_response_partition_default};

static const struct offset_commit_response_offset_commit_response_topic offset_commit_response_offset_commit_response_topic_default = {
    .name = {(const uint8_t *)"", 0},
};
static const struct wire_field offset_commit_response_offset_commit_response_topic_fields[] = {
    {"name", WIRE_STRING, 0, 0, 1, -1, offsetof(struct offset_commit_response_offset_commit_response_topic, name), {0, 9}, {0, -1}, {0, -1}, NULL},
    {"topicId", WIRE_UUID, 0, 0, 1, -1, offsetof(struct offset_commit_response_offset_commit_response_topic, topic_id), {10, 32767}, {0, -1}, {0, -1}, NULL},
    {"partitions", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct offset_commit_response_offset_commit_response_topic, partitions), {0, 32767}, {0, -1}, {0, -1}, &offset_commit_response_offset_commit_response_partition_shape},
};
const struct wire_shape offset_commit_response_offset_commit_response_topic_shape = {"OffsetCommitResponseTopic", sizeof(struct offset_commit_response_offset_commit_response_topic), 3, offset_commit_response_offset_commit_response_topic_fields, &offset_commit_response_offset_commit_response_topic_default};

static const struct offset_commit_response offset_commit_response_default = {
};
static const struct wire_field offset_commit_response_fields[] = {
    {"throttleTimeMs", WIRE_INT32, 0, 0, 1, -1, offsetof(struct offset_commit_response, throttle_time_ms), {3, 32767}, {0, -1}, {0, -1}, NULL},
    {"topics", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct offset_commit_response, topics), {0, 32767}, {0, -1}, {0, -1}, &offset_commit_response_offset_commit_response_topic_shape},
};
static const struct wire_shape offset_commit_response_shape = {"OffsetCommitResponse", sizeof(struct offset_commit_response), 2, offset_commit_response_fields, &offset_commit_response_default};

static const struct wire_op offset_commit_response_ops_0[] = {
    {OP_4, 0, 6, 0, offsetof(struct offset_commit_response_offset_commit_response_partition, partition_index), 2, NULL},
    {OP_2, 0, 0, 1, offsetof(struct offset_commit_response_offset_commit_response_partition, error_code), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog offset_commit_response_prog_0 = {offset_commit_response_ops_0, &offset_commit_response_offset_commit_response_partition_shape, NULL, NULL, 0, 0, 6, false};
_Static_assert(sizeof(struct offset_commit_response_offset_commit_response_partition) <= WIRE_MEM_PER_BYTE * 6, "WIRE_MEM_PER_BYTE");
static const struct wire_op offset_commit_response_ops_1[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct offset_commit_response_offset_commit_response_topic, name), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 4, 2, offsetof(struct offset_commit_response_offset_commit_response_topic, partitions), 0, &offset_commit_response_prog_0},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog offset_commit_response_prog_1 = {offset_commit_response_ops_1, &offset_commit_response_offset_commit_response_topic_shape, NULL, NULL, 0, 0, 6, false};
_Static_assert(sizeof(struct offset_commit_response_offset_commit_response_topic) <= WIRE_MEM_PER_BYTE * 6, "WIRE_MEM_PER_BYTE");
static const struct wire_op offset_commit_response_ops_2[] = {
    {OP_ARRAY_STRUCT, 0, 4, 1, offsetof(struct offset_commit_response, topics), 0, &offset_commit_response_prog_1},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog offset_commit_response_prog_2 = {offset_commit_response_ops_2, &offset_commit_response_shape, NULL, NULL, 0, 0, 4, false};
static const struct wire_op offset_commit_response_ops_3[] = {
    {OP_4, 0, 8, 0, offsetof(struct offset_commit_response, throttle_time_ms), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 0, 1, offsetof(struct offset_commit_response, topics), 0, &offset_commit_response_prog_1},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog offset_commit_response_prog_3 = {offset_commit_response_ops_3, &offset_commit_response_shape, NULL, NULL, 0, 0, 8, false};
static const struct wire_op offset_commit_response_ops_4[] = {
    {OP_4, 0, 7, 0, offsetof(struct offset_commit_response_offset_commit_response_partition, partition_index), 3, NULL},
    {OP_2, 0, 0, 1, offsetof(struct offset_commit_response_offset_commit_response_partition, error_code), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog offset_commit_response_prog_4 = {offset_commit_response_ops_4, &offset_commit_response_offset_commit_response_partition_shape, NULL, NULL, 0, 0, 7, false};
_Static_assert(sizeof(struct offset_commit_response_offset_commit_response_partition) <= WIRE_MEM_PER_BYTE * 7, "WIRE_MEM_PER_BYTE");
static const struct wire_op offset_commit_response_ops_5[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct offset_commit_response_offset_commit_response_topic, name), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 2, offsetof(struct offset_commit_response_offset_commit_response_topic, partitions), 1, &offset_commit_response_prog_4},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog offset_commit_response_prog_5 = {offset_commit_response_ops_5, &offset_commit_response_offset_commit_response_topic_shape, NULL, NULL, 0, 0, 3, false};
_Static_assert(sizeof(struct offset_commit_response_offset_commit_response_topic) <= WIRE_MEM_PER_BYTE * 3, "WIRE_MEM_PER_BYTE");
static const struct wire_op offset_commit_response_ops_6[] = {
    {OP_4, 0, 5, 0, offsetof(struct offset_commit_response, throttle_time_ms), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 1, offsetof(struct offset_commit_response, topics), 1, &offset_commit_response_prog_5},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog offset_commit_response_prog_6 = {offset_commit_response_ops_6, &offset_commit_response_shape, NULL, NULL, 0, 0, 6, false};
static const struct wire_op offset_commit_response_ops_7[] = {
    {OP_16, 0, 17, 1, offsetof(struct offset_commit_response_offset_commit_response_topic, topic_id), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 2, offsetof(struct offset_commit_response_offset_commit_response_topic, partitions), 1, &offset_commit_response_prog_4},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog offset_commit_response_prog_7 = {offset_commit_response_ops_7, &offset_commit_response_offset_commit_response_topic_shape, NULL, NULL, 0, 0, 18, true};
_Static_assert(sizeof(struct offset_commit_response_offset_commit_response_topic) <= WIRE_MEM_PER_BYTE * 18, "WIRE_MEM_PER_BYTE");
static const struct wire_op offset_commit_response_ops_8[] = {
    {OP_4, 0, 5, 0, offsetof(struct offset_commit_response, throttle_time_ms), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 1, offsetof(struct offset_commit_response, topics), 1, &offset_commit_response_prog_7},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog offset_commit_response_prog_8 = {offset_commit_response_ops_8, &offset_commit_response_shape, NULL, NULL, 0, 0, 6, false};
static const struct wire_prog *const offset_commit_response_progs[] = {&offset_commit_response_prog_2, &offset_commit_response_prog_2, &offset_commit_response_prog_2, &offset_commit_response_prog_3, &offset_commit_response_prog_3, &offset_commit_response_prog_3, &offset_commit_response_prog_3, &offset_commit_response_prog_3, &offset_commit_response_prog_6, &offset_commit_response_prog_6, &offset_commit_response_prog_8, };

const struct wire_msg offset_commit_response_wire = {
    .name = "OffsetCommitResponse",
    .room = WIRE_CLIENTS,
    .kind = WIRE_RESPONSE,
    .api_key = 8,
    .min_version = 0,
    .max_version = 10,
    .flexible_version = 8,
    .removed_version = 1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &offset_commit_response_shape,
    .progs = offset_commit_response_progs,
};

/* ---- OffsetDeleteResponse ---- */

static const struct offset_delete_response_offset_delete_response_partition offset_delete_response_offset_delete_response_partition_default = {
};
static const struct wire_field offset_delete_response_offset_delete_response_partition_fields[] = {
    {"partitionIndex", WIRE_INT32, 0, 0, 0, -1, offsetof(struct offset_delete_response_offset_delete_response_partition, partition_index), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct offset_delete_response_offset_delete_response_partition, error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape offset_delete_response_offset_delete_response_partition_shape = {"OffsetDeleteResponsePartition", sizeof(struct offset_delete_response_offset_delete_response_partition), 2, offset_delete_response_offset_delete_response_partition_fields, &offset_delete_response_offset_delete_response_partition_default};

static const struct offset_delete_response_offset_delete_response_topic offset_delete_response_offset_delete_response_topic_default = {
    .name = {(const uint8_t *)"", 0},
};
static const struct wire_field offset_delete_response_offset_delete_response_topic_fields[] = {
    {"name", WIRE_STRING, 0, 0, 0, -1, offsetof(struct offset_delete_response_offset_delete_response_topic, name), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"partitions", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct offset_delete_response_offset_delete_response_topic, partitions), {0, 32767}, {0, -1}, {0, -1}, &offset_delete_response_offset_delete_response_partition_shape},
};
const struct wire_shape offset_delete_response_offset_delete_response_topic_shape = {"OffsetDeleteResponseTopic", sizeof(struct offset_delete_response_offset_delete_response_topic), 2, offset_delete_response_offset_delete_response_topic_fields, &offset_delete_response_offset_delete_response_topic_default};

static const struct offset_delete_response offset_delete_response_default = {
};
static const struct wire_field offset_delete_response_fields[] = {
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct offset_delete_response, error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"throttleTimeMs", WIRE_INT32, 0, 0, 1, -1, offsetof(struct offset_delete_response, throttle_time_ms), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"topics", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct offset_delete_response, topics), {0, 32767}, {0, -1}, {0, -1}, &offset_delete_response_offset_delete_response_topic_shape},
};
static const struct wire_shape offset_delete_response_shape = {"OffsetDeleteResponse", sizeof(struct offset_delete_response), 3, offset_delete_response_fields, &offset_delete_response_default};

static const struct wire_op offset_delete_response_ops_0[] = {
    {OP_4, 0, 6, 0, offsetof(struct offset_delete_response_offset_delete_response_partition, partition_index), 2, NULL},
    {OP_2, 0, 0, 1, offsetof(struct offset_delete_response_offset_delete_response_partition, error_code), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog offset_delete_response_prog_0 = {offset_delete_response_ops_0, &offset_delete_response_offset_delete_response_partition_shape, NULL, NULL, 0, 0, 6, false};
_Static_assert(sizeof(struct offset_delete_response_offset_delete_response_partition) <= WIRE_MEM_PER_BYTE * 6, "WIRE_MEM_PER_BYTE");
static const struct wire_op offset_delete_response_ops_1[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct offset_delete_response_offset_delete_response_topic, name), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 4, 1, offsetof(struct offset_delete_response_offset_delete_response_topic, partitions), 0, &offset_delete_response_prog_0},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog offset_delete_response_prog_1 = {offset_delete_response_ops_1, &offset_delete_response_offset_delete_response_topic_shape, NULL, NULL, 0, 0, 6, false};
_Static_assert(sizeof(struct offset_delete_response_offset_delete_response_topic) <= WIRE_MEM_PER_BYTE * 6, "WIRE_MEM_PER_BYTE");
static const struct wire_op offset_delete_response_ops_2[] = {
    {OP_2, 0, 10, 0, offsetof(struct offset_delete_response, error_code), 8, NULL},
    {OP_4, 0, 0, 1, offsetof(struct offset_delete_response, throttle_time_ms), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 0, 2, offsetof(struct offset_delete_response, topics), 0, &offset_delete_response_prog_1},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog offset_delete_response_prog_2 = {offset_delete_response_ops_2, &offset_delete_response_shape, NULL, NULL, 0, 0, 10, false};
static const struct wire_prog *const offset_delete_response_progs[] = {&offset_delete_response_prog_2, };

const struct wire_msg offset_delete_response_wire = {
    .name = "OffsetDeleteResponse",
    .room = WIRE_CLIENTS,
    .kind = WIRE_RESPONSE,
    .api_key = 47,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = INT16_MAX,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &offset_delete_response_shape,
    .progs = offset_delete_response_progs,
};

/* ---- OffsetFetchResponse ---- */

static const struct offset_fetch_response_offset_fetch_response_partition offset_fetch_response_offset_fetch_response_partition_default = {
    .committed_leader_epoch = -1,
    .metadata = {(const uint8_t *)"", 0},
};
static const struct wire_field offset_fetch_response_offset_fetch_response_partition_fields[] = {
    {"partitionIndex", WIRE_INT32, 0, 0, 0, -1, offsetof(struct offset_fetch_response_offset_fetch_response_partition, partition_index), {0, 7}, {0, -1}, {0, -1}, NULL},
    {"committedOffset", WIRE_INT64, 0, 0, 0, -1, offsetof(struct offset_fetch_response_offset_fetch_response_partition, committed_offset), {0, 7}, {0, -1}, {0, -1}, NULL},
    {"committedLeaderEpoch", WIRE_INT32, 0, 0, 1, -1, offsetof(struct offset_fetch_response_offset_fetch_response_partition, committed_leader_epoch), {5, 7}, {0, -1}, {0, -1}, NULL},
    {"metadata", WIRE_STRING, 0, 0, 0, -1, offsetof(struct offset_fetch_response_offset_fetch_response_partition, metadata), {0, 7}, {0, 7}, {0, -1}, NULL},
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct offset_fetch_response_offset_fetch_response_partition, error_code), {0, 7}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape offset_fetch_response_offset_fetch_response_partition_shape = {"OffsetFetchResponsePartition", sizeof(struct offset_fetch_response_offset_fetch_response_partition), 5, offset_fetch_response_offset_fetch_response_partition_fields, &offset_fetch_response_offset_fetch_response_partition_default};

static const struct offset_fetch_response_offset_fetch_response_topic offset_fetch_response_offset_fetch_response_topic_default = {
    .name = {(const uint8_t *)"", 0},
};
static const struct wire_field offset_fetch_response_offset_fetch_response_topic_fields[] = {
    {"name", WIRE_STRING, 0, 0, 0, -1, offsetof(struct offset_fetch_response_offset_fetch_response_topic, name), {0, 7}, {0, -1}, {0, -1}, NULL},
    {"partitions", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct offset_fetch_response_offset_fetch_response_topic, partitions), {0, 7}, {0, -1}, {0, -1}, &offset_fetch_response_offset_fetch_response_partition_shape},
};
const struct wire_shape offset_fetch_response_offset_fetch_response_topic_shape = {"OffsetFetchResponseTopic", sizeof(struct offset_fetch_response_offset_fetch_response_topic), 2, offset_fetch_response_offset_fetch_response_topic_fields, &offset_fetch_response_offset_fetch_response_topic_default};

static const struct offset_fetch_response_offset_fetch_response_partitions offset_fetch_response_offset_fetch_response_partitions_default = {
    .committed_leader_epoch = -1,
    .metadata = {(const uint8_t *)"", 0},
};
static const struct wire_field offset_fetch_response_offset_fetch_response_partitions_fields[] = {
    {"partitionIndex", WIRE_INT32, 0, 0, 0, -1, offsetof(struct offset_fetch_response_offset_fetch_response_partitions, partition_index), {8, 32767}, {0, -1}, {0, -1}, NULL},
    {"committedOffset", WIRE_INT64, 0, 0, 0, -1, offsetof(struct offset_fetch_response_offset_fetch_response_partitions, committed_offset), {8, 32767}, {0, -1}, {0, -1}, NULL},
    {"committedLeaderEpoch", WIRE_INT32, 0, 0, 1, -1, offsetof(struct offset_fetch_response_offset_fetch_response_partitions, committed_leader_epoch), {8, 32767}, {0, -1}, {0, -1}, NULL},
    {"metadata", WIRE_STRING, 0, 0, 0, -1, offsetof(struct offset_fetch_response_offset_fetch_response_partitions, metadata), {8, 32767}, {8, 32767}, {0, -1}, NULL},
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct offset_fetch_response_offset_fetch_response_partitions, error_code), {8, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape offset_fetch_response_offset_fetch_response_partitions_shape = {"OffsetFetchResponsePartitions", sizeof(struct offset_fetch_response_offset_fetch_response_partitions), 5, offset_fetch_response_offset_fetch_response_partitions_fields, &offset_fetch_response_offset_fetch_response_partitions_default};

static const struct offset_fetch_response_offset_fetch_response_topics offset_fetch_response_offset_fetch_response_topics_default = {
    .name = {(const uint8_t *)"", 0},
};
static const struct wire_field offset_fetch_response_offset_fetch_response_topics_fields[] = {
    {"name", WIRE_STRING, 0, 0, 1, -1, offsetof(struct offset_fetch_response_offset_fetch_response_topics, name), {8, 9}, {0, -1}, {0, -1}, NULL},
    {"topicId", WIRE_UUID, 0, 0, 1, -1, offsetof(struct offset_fetch_response_offset_fetch_response_topics, topic_id), {10, 32767}, {0, -1}, {0, -1}, NULL},
    {"partitions", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct offset_fetch_response_offset_fetch_response_topics, partitions), {8, 32767}, {0, -1}, {0, -1}, &offset_fetch_response_offset_fetch_response_partitions_shape},
};
const struct wire_shape offset_fetch_response_offset_fetch_response_topics_shape = {"OffsetFetchResponseTopics", sizeof(struct offset_fetch_response_offset_fetch_response_topics), 3, offset_fetch_response_offset_fetch_response_topics_fields, &offset_fetch_response_offset_fetch_response_topics_default};

static const struct offset_fetch_response_offset_fetch_response_group offset_fetch_response_offset_fetch_response_group_default = {
    .group_id = {(const uint8_t *)"", 0},
};
static const struct wire_field offset_fetch_response_offset_fetch_response_group_fields[] = {
    {"groupId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct offset_fetch_response_offset_fetch_response_group, group_id), {8, 32767}, {0, -1}, {0, -1}, NULL},
    {"topics", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct offset_fetch_response_offset_fetch_response_group, topics), {8, 32767}, {0, -1}, {0, -1}, &offset_fetch_response_offset_fetch_response_topics_shape},
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct offset_fetch_response_offset_fetch_response_group, error_code), {8, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape offset_fetch_response_offset_fetch_response_group_shape = {"OffsetFetchResponseGroup", sizeof(struct offset_fetch_response_offset_fetch_response_group), 3, offset_fetch_response_offset_fetch_response_group_fields, &offset_fetch_response_offset_fetch_response_group_default};

static const struct offset_fetch_response offset_fetch_response_default = {
};
static const struct wire_field offset_fetch_response_fields[] = {
    {"throttleTimeMs", WIRE_INT32, 0, 0, 1, -1, offsetof(struct offset_fetch_response, throttle_time_ms), {3, 32767}, {0, -1}, {0, -1}, NULL},
    {"topics", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct offset_fetch_response, topics), {0, 7}, {0, -1}, {0, -1}, &offset_fetch_response_offset_fetch_response_topic_shape},
    {"errorCode", WIRE_INT16, 0, 0, 1, -1, offsetof(struct offset_fetch_response, error_code), {2, 7}, {0, -1}, {0, -1}, NULL},
    {"groups", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct offset_fetch_response, groups), {8, 32767}, {0, -1}, {0, -1}, &offset_fetch_response_offset_fetch_response_group_shape},
};
static const struct wire_shape offset_fetch_response_shape = {"OffsetFetchResponse", sizeof(struct offset_fetch_response), 4, offset_fetch_response_fields, &offset_fetch_response_default};

static const struct wire_op offset_fetch_response_ops_0[] = {
    {OP_4, 0, 14, 0, offsetof(struct offset_fetch_response_offset_fetch_response_partition, partition_index), 12, NULL},
    {OP_8, 0, 0, 1, offsetof(struct offset_fetch_response_offset_fetch_response_partition, committed_offset), 4, NULL},
    {OP_STRING, 0 | OP_NULLABLE, 0, 3, offsetof(struct offset_fetch_response_offset_fetch_response_partition, metadata), 2, NULL},
    {OP_2, 0, 2, 4, offsetof(struct offset_fetch_response_offset_fetch_response_partition, error_code), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog offset_fetch_response_prog_0 = {offset_fetch_response_ops_0, &offset_fetch_response_offset_fetch_response_partition_shape, NULL, NULL, 0, 0, 16, true};
_Static_assert(sizeof(struct offset_fetch_response_offset_fetch_response_partition) <= WIRE_MEM_PER_BYTE * 16, "WIRE_MEM_PER_BYTE");
static const struct wire_op offset_fetch_response_ops_1[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct offset_fetch_response_offset_fetch_response_topic, name), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 4, 1, offsetof(struct offset_fetch_response_offset_fetch_response_topic, partitions), 0, &offset_fetch_response_prog_0},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog offset_fetch_response_prog_1 = {offset_fetch_response_ops_1, &offset_fetch_response_offset_fetch_response_topic_shape, NULL, NULL, 0, 0, 6, false};
_Static_assert(sizeof(struct offset_fetch_response_offset_fetch_response_topic) <= WIRE_MEM_PER_BYTE * 6, "WIRE_MEM_PER_BYTE");
static const struct wire_op offset_fetch_response_ops_2[] = {
    {OP_ARRAY_STRUCT, 0, 4, 1, offsetof(struct offset_fetch_response, topics), 0, &offset_fetch_response_prog_1},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t offset_fetch_response_absent_2[] = {3,};
static const struct wire_prog offset_fetch_response_prog_2 = {offset_fetch_response_ops_2, &offset_fetch_response_shape, NULL, offset_fetch_response_absent_2, 0, 1, 4, false};
static const struct wire_op offset_fetch_response_ops_3[] = {
    {OP_ARRAY_STRUCT, 0, 4, 1, offsetof(struct offset_fetch_response, topics), 2, &offset_fetch_response_prog_1},
    {OP_2, 0, 2, 2, offsetof(struct offset_fetch_response, error_code), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t offset_fetch_response_absent_3[] = {3,};
static const struct wire_prog offset_fetch_response_prog_3 = {offset_fetch_response_ops_3, &offset_fetch_response_shape, NULL, offset_fetch_response_absent_3, 0, 1, 6, false};
static const struct wire_op offset_fetch_response_ops_4[] = {
    {OP_4, 0, 8, 0, offsetof(struct offset_fetch_response, throttle_time_ms), 6, NULL},
    {OP_ARRAY_STRUCT, 0, 0, 1, offsetof(struct offset_fetch_response, topics), 2, &offset_fetch_response_prog_1},
    {OP_2, 0, 2, 2, offsetof(struct offset_fetch_response, error_code), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t offset_fetch_response_absent_4[] = {3,};
static const struct wire_prog offset_fetch_response_prog_4 = {offset_fetch_response_ops_4, &offset_fetch_response_shape, NULL, offset_fetch_response_absent_4, 0, 1, 10, false};
static const struct wire_op offset_fetch_response_ops_5[] = {
    {OP_4, 0, 18, 0, offsetof(struct offset_fetch_response_offset_fetch_response_partition, partition_index), 16, NULL},
    {OP_8, 0, 0, 1, offsetof(struct offset_fetch_response_offset_fetch_response_partition, committed_offset), 8, NULL},
    {OP_4, 0, 0, 2, offsetof(struct offset_fetch_response_offset_fetch_response_partition, committed_leader_epoch), 4, NULL},
    {OP_STRING, 0 | OP_NULLABLE, 0, 3, offsetof(struct offset_fetch_response_offset_fetch_response_partition, metadata), 2, NULL},
    {OP_2, 0, 2, 4, offsetof(struct offset_fetch_response_offset_fetch_response_partition, error_code), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog offset_fetch_response_prog_5 = {offset_fetch_response_ops_5, &offset_fetch_response_offset_fetch_response_partition_shape, NULL, NULL, 0, 0, 20, false};
_Static_assert(sizeof(struct offset_fetch_response_offset_fetch_response_partition) <= WIRE_MEM_PER_BYTE * 20, "WIRE_MEM_PER_BYTE");
static const struct wire_op offset_fetch_response_ops_6[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct offset_fetch_response_offset_fetch_response_topic, name), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 4, 1, offsetof(struct offset_fetch_response_offset_fetch_response_topic, partitions), 0, &offset_fetch_response_prog_5},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog offset_fetch_response_prog_6 = {offset_fetch_response_ops_6, &offset_fetch_response_offset_fetch_response_topic_shape, NULL, NULL, 0, 0, 6, false};
_Static_assert(sizeof(struct offset_fetch_response_offset_fetch_response_topic) <= WIRE_MEM_PER_BYTE * 6, "WIRE_MEM_PER_BYTE");
static const struct wire_op offset_fetch_response_ops_7[] = {
    {OP_4, 0, 8, 0, offsetof(struct offset_fetch_response, throttle_time_ms), 6, NULL},
    {OP_ARRAY_STRUCT, 0, 0, 1, offsetof(struct offset_fetch_response, topics), 2, &offset_fetch_response_prog_6},
    {OP_2, 0, 2, 2, offsetof(struct offset_fetch_response, error_code), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t offset_fetch_response_absent_7[] = {3,};
static const struct wire_prog offset_fetch_response_prog_7 = {offset_fetch_response_ops_7, &offset_fetch_response_shape, NULL, offset_fetch_response_absent_7, 0, 1, 10, false};
static const struct wire_op offset_fetch_response_ops_8[] = {
    {OP_4, 0, 17, 0, offsetof(struct offset_fetch_response_offset_fetch_response_partition, partition_index), 16, NULL},
    {OP_8, 0, 0, 1, offsetof(struct offset_fetch_response_offset_fetch_response_partition, committed_offset), 8, NULL},
    {OP_4, 0, 0, 2, offsetof(struct offset_fetch_response_offset_fetch_response_partition, committed_leader_epoch), 4, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 0, 3, offsetof(struct offset_fetch_response_offset_fetch_response_partition, metadata), 3, NULL},
    {OP_2, 0, 3, 4, offsetof(struct offset_fetch_response_offset_fetch_response_partition, error_code), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog offset_fetch_response_prog_8 = {offset_fetch_response_ops_8, &offset_fetch_response_offset_fetch_response_partition_shape, NULL, NULL, 0, 0, 20, false};
_Static_assert(sizeof(struct offset_fetch_response_offset_fetch_response_partition) <= WIRE_MEM_PER_BYTE * 20, "WIRE_MEM_PER_BYTE");
static const struct wire_op offset_fetch_response_ops_9[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct offset_fetch_response_offset_fetch_response_topic, name), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 1, offsetof(struct offset_fetch_response_offset_fetch_response_topic, partitions), 1, &offset_fetch_response_prog_8},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog offset_fetch_response_prog_9 = {offset_fetch_response_ops_9, &offset_fetch_response_offset_fetch_response_topic_shape, NULL, NULL, 0, 0, 3, false};
_Static_assert(sizeof(struct offset_fetch_response_offset_fetch_response_topic) <= WIRE_MEM_PER_BYTE * 3, "WIRE_MEM_PER_BYTE");
static const struct wire_op offset_fetch_response_ops_10[] = {
    {OP_4, 0, 5, 0, offsetof(struct offset_fetch_response, throttle_time_ms), 4, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 1, offsetof(struct offset_fetch_response, topics), 3, &offset_fetch_response_prog_9},
    {OP_2, 0, 3, 2, offsetof(struct offset_fetch_response, error_code), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t offset_fetch_response_absent_10[] = {3,};
static const struct wire_prog offset_fetch_response_prog_10 = {offset_fetch_response_ops_10, &offset_fetch_response_shape, NULL, offset_fetch_response_absent_10, 0, 1, 8, false};
static const struct wire_op offset_fetch_response_ops_11[] = {
    {OP_4, 0, 17, 0, offsetof(struct offset_fetch_response_offset_fetch_response_partitions, partition_index), 16, NULL},
    {OP_8, 0, 0, 1, offsetof(struct offset_fetch_response_offset_fetch_response_partitions, committed_offset), 8, NULL},
    {OP_4, 0, 0, 2, offsetof(struct offset_fetch_response_offset_fetch_response_partitions, committed_leader_epoch), 4, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 0, 3, offsetof(struct offset_fetch_response_offset_fetch_response_partitions, metadata), 3, NULL},
    {OP_2, 0, 3, 4, offsetof(struct offset_fetch_response_offset_fetch_response_partitions, error_code), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog offset_fetch_response_prog_11 = {offset_fetch_response_ops_11, &offset_fetch_response_offset_fetch_response_partitions_shape, NULL, NULL, 0, 0, 20, false};
_Static_assert(sizeof(struct offset_fetch_response_offset_fetch_response_partitions) <= WIRE_MEM_PER_BYTE * 20, "WIRE_MEM_PER_BYTE");
static const struct wire_op offset_fetch_response_ops_12[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct offset_fetch_response_offset_fetch_response_topics, name), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 2, offsetof(struct offset_fetch_response_offset_fetch_response_topics, partitions), 1, &offset_fetch_response_prog_11},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog offset_fetch_response_prog_12 = {offset_fetch_response_ops_12, &offset_fetch_response_offset_fetch_response_topics_shape, NULL, NULL, 0, 0, 3, false};
_Static_assert(sizeof(struct offset_fetch_response_offset_fetch_response_topics) <= WIRE_MEM_PER_BYTE * 3, "WIRE_MEM_PER_BYTE");
static const struct wire_op offset_fetch_response_ops_13[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct offset_fetch_response_offset_fetch_response_group, group_id), 4, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 1, offsetof(struct offset_fetch_response_offset_fetch_response_group, topics), 3, &offset_fetch_response_prog_12},
    {OP_2, 0, 3, 2, offsetof(struct offset_fetch_response_offset_fetch_response_group, error_code), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog offset_fetch_response_prog_13 = {offset_fetch_response_ops_13, &offset_fetch_response_offset_fetch_response_group_shape, NULL, NULL, 0, 0, 5, false};
_Static_assert(sizeof(struct offset_fetch_response_offset_fetch_response_group) <= WIRE_MEM_PER_BYTE * 5, "WIRE_MEM_PER_BYTE");
static const struct wire_op offset_fetch_response_ops_14[] = {
    {OP_4, 0, 5, 0, offsetof(struct offset_fetch_response, throttle_time_ms), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 3, offsetof(struct offset_fetch_response, groups), 1, &offset_fetch_response_prog_13},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t offset_fetch_response_absent_14[] = {1,};
static const struct wire_prog offset_fetch_response_prog_14 = {offset_fetch_response_ops_14, &offset_fetch_response_shape, NULL, offset_fetch_response_absent_14, 0, 1, 6, false};
static const struct wire_op offset_fetch_response_ops_15[] = {
    {OP_16, 0, 17, 1, offsetof(struct offset_fetch_response_offset_fetch_response_topics, topic_id), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 2, offsetof(struct offset_fetch_response_offset_fetch_response_topics, partitions), 1, &offset_fetch_response_prog_11},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog offset_fetch_response_prog_15 = {offset_fetch_response_ops_15, &offset_fetch_response_offset_fetch_response_topics_shape, NULL, NULL, 0, 0, 18, true};
_Static_assert(sizeof(struct offset_fetch_response_offset_fetch_response_topics) <= WIRE_MEM_PER_BYTE * 18, "WIRE_MEM_PER_BYTE");
static const struct wire_op offset_fetch_response_ops_16[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct offset_fetch_response_offset_fetch_response_group, group_id), 4, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 1, offsetof(struct offset_fetch_response_offset_fetch_response_group, topics), 3, &offset_fetch_response_prog_15},
    {OP_2, 0, 3, 2, offsetof(struct offset_fetch_response_offset_fetch_response_group, error_code), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog offset_fetch_response_prog_16 = {offset_fetch_response_ops_16, &offset_fetch_response_offset_fetch_response_group_shape, NULL, NULL, 0, 0, 5, false};
_Static_assert(sizeof(struct offset_fetch_response_offset_fetch_response_group) <= WIRE_MEM_PER_BYTE * 5, "WIRE_MEM_PER_BYTE");
static const struct wire_op offset_fetch_response_ops_17[] = {
    {OP_4, 0, 5, 0, offsetof(struct offset_fetch_response, throttle_time_ms), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 3, offsetof(struct offset_fetch_response, groups), 1, &offset_fetch_response_prog_16},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t offset_fetch_response_absent_17[] = {1,};
static const struct wire_prog offset_fetch_response_prog_17 = {offset_fetch_response_ops_17, &offset_fetch_response_shape, NULL, offset_fetch_response_absent_17, 0, 1, 6, false};
static const struct wire_prog *const offset_fetch_response_progs[] = {&offset_fetch_response_prog_2, &offset_fetch_response_prog_2, &offset_fetch_response_prog_3, &offset_fetch_response_prog_4, &offset_fetch_response_prog_4, &offset_fetch_response_prog_7, &offset_fetch_response_prog_10, &offset_fetch_response_prog_10, &offset_fetch_response_prog_14, &offset_fetch_response_prog_14, &offset_fetch_response_prog_17, };

const struct wire_msg offset_fetch_response_wire = {
    .name = "OffsetFetchResponse",
    .room = WIRE_CLIENTS,
    .kind = WIRE_RESPONSE,
    .api_key = 9,
    .min_version = 0,
    .max_version = 10,
    .flexible_version = 6,
    .removed_version = 0,
    .is_dead = false,
    .is_unstable = false,
    .shape = &offset_fetch_response_shape,
    .progs = offset_fetch_response_progs,
};

/* ---- OffsetForLeaderEpochResponse ---- */

static const struct offset_for_leader_epoch_response_epoch_end_offset offset_for_leader_epoch_response_epoch_end_offset_default = {
    .leader_epoch = -1,
    .end_offset = INT64_C(-1),
};
static const struct wire_field offset_for_leader_epoch_response_epoch_end_offset_fields[] = {
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct offset_for_leader_epoch_response_epoch_end_offset, error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"partition", WIRE_INT32, 0, 0, 0, -1, offsetof(struct offset_for_leader_epoch_response_epoch_end_offset, partition), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"leaderEpoch", WIRE_INT32, 0, 0, 1, -1, offsetof(struct offset_for_leader_epoch_response_epoch_end_offset, leader_epoch), {1, 32767}, {0, -1}, {0, -1}, NULL},
    {"endOffset", WIRE_INT64, 0, 0, 0, -1, offsetof(struct offset_for_leader_epoch_response_epoch_end_offset, end_offset), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape offset_for_leader_epoch_response_epoch_end_offset_shape = {"EpochEndOffset", sizeof(struct offset_for_leader_epoch_response_epoch_end_offset), 4, offset_for_leader_epoch_response_epoch_end_offset_fields, &offset_for_leader_epoch_response_epoch_end_offset_default};

static const struct offset_for_leader_epoch_response_offset_for_leader_topic_result offset_for_leader_epoch_response_offset_for_leader_topic_result_default = {
    .topic = {(const uint8_t *)"", 0},
};
static const struct wire_field offset_for_leader_epoch_response_offset_for_leader_topic_result_fields[] = {
    {"topic", WIRE_STRING, 0, 0, 0, -1, offsetof(struct offset_for_leader_epoch_response_offset_for_leader_topic_result, topic), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"partitions", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct offset_for_leader_epoch_response_offset_for_leader_topic_result, partitions), {0, 32767}, {0, -1}, {0, -1}, &offset_for_leader_epoch_response_epoch_end_offset_shape},
};
const struct wire_shape offset_for_leader_epoch_response_offset_for_leader_topic_result_shape = {"OffsetForLeaderTopicResult", sizeof(struct offset_for_leader_epoch_response_offset_for_leader_topic_result), 2, offset_for_leader_epoch_response_offset_for_leader_topic_result_fields, &offset_for_leader_epoch_response_offset_for_leader_topic_result_default};

static const struct offset_for_leader_epoch_response offset_for_leader_epoch_response_default = {
};
static const struct wire_field offset_for_leader_epoch_response_fields[] = {
    {"throttleTimeMs", WIRE_INT32, 0, 0, 1, -1, offsetof(struct offset_for_leader_epoch_response, throttle_time_ms), {2, 32767}, {0, -1}, {0, -1}, NULL},
    {"topics", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct offset_for_leader_epoch_response, topics), {0, 32767}, {0, -1}, {0, -1}, &offset_for_leader_epoch_response_offset_for_leader_topic_result_shape},
};
static const struct wire_shape offset_for_leader_epoch_response_shape = {"OffsetForLeaderEpochResponse", sizeof(struct offset_for_leader_epoch_response), 2, offset_for_leader_epoch_response_fields, &offset_for_leader_epoch_response_default};

static const struct wire_op offset_for_leader_epoch_response_ops_0[] = {
    {OP_2, 0, 14, 0, offsetof(struct offset_for_leader_epoch_response_epoch_end_offset, error_code), 12, NULL},
    {OP_4, 0, 0, 1, offsetof(struct offset_for_leader_epoch_response_epoch_end_offset, partition), 8, NULL},
    {OP_8, 0, 0, 3, offsetof(struct offset_for_leader_epoch_response_epoch_end_offset, end_offset), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog offset_for_leader_epoch_response_prog_0 = {offset_for_leader_epoch_response_ops_0, &offset_for_leader_epoch_response_epoch_end_offset_shape, NULL, NULL, 0, 0, 14, true};
_Static_assert(sizeof(struct offset_for_leader_epoch_response_epoch_end_offset) <= WIRE_MEM_PER_BYTE * 14, "WIRE_MEM_PER_BYTE");
static const struct wire_op offset_for_leader_epoch_response_ops_1[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct offset_for_leader_epoch_response_offset_for_leader_topic_result, topic), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 4, 1, offsetof(struct offset_for_leader_epoch_response_offset_for_leader_topic_result, partitions), 0, &offset_for_leader_epoch_response_prog_0},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog offset_for_leader_epoch_response_prog_1 = {offset_for_leader_epoch_response_ops_1, &offset_for_leader_epoch_response_offset_for_leader_topic_result_shape, NULL, NULL, 0, 0, 6, false};
_Static_assert(sizeof(struct offset_for_leader_epoch_response_offset_for_leader_topic_result) <= WIRE_MEM_PER_BYTE * 6, "WIRE_MEM_PER_BYTE");
static const struct wire_op offset_for_leader_epoch_response_ops_2[] = {
    {OP_ARRAY_STRUCT, 0, 4, 1, offsetof(struct offset_for_leader_epoch_response, topics), 0, &offset_for_leader_epoch_response_prog_1},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog offset_for_leader_epoch_response_prog_2 = {offset_for_leader_epoch_response_ops_2, &offset_for_leader_epoch_response_shape, NULL, NULL, 0, 0, 4, false};
static const struct wire_op offset_for_leader_epoch_response_ops_3[] = {
    {OP_2, 0, 18, 0, offsetof(struct offset_for_leader_epoch_response_epoch_end_offset, error_code), 16, NULL},
    {OP_4, 0, 0, 1, offsetof(struct offset_for_leader_epoch_response_epoch_end_offset, partition), 12, NULL},
    {OP_4, 0, 0, 2, offsetof(struct offset_for_leader_epoch_response_epoch_end_offset, leader_epoch), 8, NULL},
    {OP_8, 0, 0, 3, offsetof(struct offset_for_leader_epoch_response_epoch_end_offset, end_offset), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog offset_for_leader_epoch_response_prog_3 = {offset_for_leader_epoch_response_ops_3, &offset_for_leader_epoch_response_epoch_end_offset_shape, NULL, NULL, 0, 0, 18, false};
_Static_assert(sizeof(struct offset_for_leader_epoch_response_epoch_end_offset) <= WIRE_MEM_PER_BYTE * 18, "WIRE_MEM_PER_BYTE");
static const struct wire_op offset_for_leader_epoch_response_ops_4[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct offset_for_leader_epoch_response_offset_for_leader_topic_result, topic), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 4, 1, offsetof(struct offset_for_leader_epoch_response_offset_for_leader_topic_result, partitions), 0, &offset_for_leader_epoch_response_prog_3},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog offset_for_leader_epoch_response_prog_4 = {offset_for_leader_epoch_response_ops_4, &offset_for_leader_epoch_response_offset_for_leader_topic_result_shape, NULL, NULL, 0, 0, 6, false};
_Static_assert(sizeof(struct offset_for_leader_epoch_response_offset_for_leader_topic_result) <= WIRE_MEM_PER_BYTE * 6, "WIRE_MEM_PER_BYTE");
static const struct wire_op offset_for_leader_epoch_response_ops_5[] = {
    {OP_ARRAY_STRUCT, 0, 4, 1, offsetof(struct offset_for_leader_epoch_response, topics), 0, &offset_for_leader_epoch_response_prog_4},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog offset_for_leader_epoch_response_prog_5 = {offset_for_leader_epoch_response_ops_5, &offset_for_leader_epoch_response_shape, NULL, NULL, 0, 0, 4, false};
static const struct wire_op offset_for_leader_epoch_response_ops_6[] = {
    {OP_4, 0, 8, 0, offsetof(struct offset_for_leader_epoch_response, throttle_time_ms), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 0, 1, offsetof(struct offset_for_leader_epoch_response, topics), 0, &offset_for_leader_epoch_response_prog_4},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog offset_for_leader_epoch_response_prog_6 = {offset_for_leader_epoch_response_ops_6, &offset_for_leader_epoch_response_shape, NULL, NULL, 0, 0, 8, false};
static const struct wire_op offset_for_leader_epoch_response_ops_7[] = {
    {OP_2, 0, 19, 0, offsetof(struct offset_for_leader_epoch_response_epoch_end_offset, error_code), 17, NULL},
    {OP_4, 0, 0, 1, offsetof(struct offset_for_leader_epoch_response_epoch_end_offset, partition), 13, NULL},
    {OP_4, 0, 0, 2, offsetof(struct offset_for_leader_epoch_response_epoch_end_offset, leader_epoch), 9, NULL},
    {OP_8, 0, 0, 3, offsetof(struct offset_for_leader_epoch_response_epoch_end_offset, end_offset), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog offset_for_leader_epoch_response_prog_7 = {offset_for_leader_epoch_response_ops_7, &offset_for_leader_epoch_response_epoch_end_offset_shape, NULL, NULL, 0, 0, 19, false};
_Static_assert(sizeof(struct offset_for_leader_epoch_response_epoch_end_offset) <= WIRE_MEM_PER_BYTE * 19, "WIRE_MEM_PER_BYTE");
static const struct wire_op offset_for_leader_epoch_response_ops_8[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct offset_for_leader_epoch_response_offset_for_leader_topic_result, topic), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 1, offsetof(struct offset_for_leader_epoch_response_offset_for_leader_topic_result, partitions), 1, &offset_for_leader_epoch_response_prog_7},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog offset_for_leader_epoch_response_prog_8 = {offset_for_leader_epoch_response_ops_8, &offset_for_leader_epoch_response_offset_for_leader_topic_result_shape, NULL, NULL, 0, 0, 3, false};
_Static_assert(sizeof(struct offset_for_leader_epoch_response_offset_for_leader_topic_result) <= WIRE_MEM_PER_BYTE * 3, "WIRE_MEM_PER_BYTE");
static const struct wire_op offset_for_leader_epoch_response_ops_9[] = {
    {OP_4, 0, 5, 0, offsetof(struct offset_for_leader_epoch_response, throttle_time_ms), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 1, offsetof(struct offset_for_leader_epoch_response, topics), 1, &offset_for_leader_epoch_response_prog_8},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog offset_for_leader_epoch_response_prog_9 = {offset_for_leader_epoch_response_ops_9, &offset_for_leader_epoch_response_shape, NULL, NULL, 0, 0, 6, false};
static const struct wire_prog *const offset_for_leader_epoch_response_progs[] = {&offset_for_leader_epoch_response_prog_2, &offset_for_leader_epoch_response_prog_5, &offset_for_leader_epoch_response_prog_6, &offset_for_leader_epoch_response_prog_6, &offset_for_leader_epoch_response_prog_9, };

const struct wire_msg offset_for_leader_epoch_response_wire = {
    .name = "OffsetForLeaderEpochResponse",
    .room = WIRE_CLIENTS,
    .kind = WIRE_RESPONSE,
    .api_key = 23,
    .min_version = 0,
    .max_version = 4,
    .flexible_version = 4,
    .removed_version = 1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &offset_for_leader_epoch_response_shape,
    .progs = offset_for_leader_epoch_response_progs,
};

/* ---- ProduceResponse ---- */

static const struct produce_response_batch_index_and_error_message produce_response_batch_index_and_error_message_default = {
};
static const struct wire_field produce_response_batch_index_and_error_message_fields[] = {
    {"batchIndex", WIRE_INT32, 0, 0, 0, -1, offsetof(struct produce_response_batch_index_and_error_message, batch_index), {8, 32767}, {0, -1}, {0, -1}, NULL},
    {"batchIndexErrorMessage", WIRE_STRING, 0, 0, 0, -1, offsetof(struct produce_response_batch_index_and_error_message, batch_index_error_message), {8, 32767}, {8, 32767}, {0, -1}, NULL},
};
const struct wire_shape produce_response_batch_index_and_error_message_shape = {"BatchIndexAndErrorMessage", sizeof(struct produce_response_batch_index_and_error_message), 2, produce_response_batch_index_and_error_message_fields, &produce_response_batch_index_and_error_message_default};

static const struct produce_response_leader_id_and_epoch produce_response_leader_id_and_epoch_default = {
    .leader_id = -1,
    .leader_epoch = -1,
};
static const struct wire_field produce_response_leader_id_and_epoch_fields[] = {
    {"leaderId", WIRE_INT32, 0, 0, 0, -1, offsetof(struct produce_response_leader_id_and_epoch, leader_id), {10, 32767}, {0, -1}, {0, -1}, NULL},
    {"leaderEpoch", WIRE_INT32, 0, 0, 0, -1, offsetof(struct produce_response_leader_id_and_epoch, leader_epoch), {10, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape produce_response_leader_id_and_epoch_shape = {"LeaderIdAndEpoch", sizeof(struct produce_response_leader_id_and_epoch), 2, produce_response_leader_id_and_epoch_fields, &produce_response_leader_id_and_epoch_default};

static const struct produce_response_partition_produce_response produce_response_partition_produce_response_default = {
    .log_append_time_ms = INT64_C(-1),
    .log_start_offset = INT64_C(-1),
    .current_leader = {.leader_id = -1, .leader_epoch = -1, },
};
static const struct wire_field produce_response_partition_produce_response_fields[] = {
    {"index", WIRE_INT32, 0, 0, 0, -1, offsetof(struct produce_response_partition_produce_response, index), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct produce_response_partition_produce_response, error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"baseOffset", WIRE_INT64, 0, 0, 0, -1, offsetof(struct produce_response_partition_produce_response, base_offset), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"logAppendTimeMs", WIRE_INT64, 0, 0, 1, -1, offsetof(struct produce_response_partition_produce_response, log_append_time_ms), {2, 32767}, {0, -1}, {0, -1}, NULL},
    {"logStartOffset", WIRE_INT64, 0, 0, 1, -1, offsetof(struct produce_response_partition_produce_response, log_start_offset), {5, 32767}, {0, -1}, {0, -1}, NULL},
    {"recordErrors", WIRE_STRUCT, 1, 0, 1, -1, offsetof(struct produce_response_partition_produce_response, record_errors), {8, 32767}, {0, -1}, {0, -1}, &produce_response_batch_index_and_error_message_shape},
    {"errorMessage", WIRE_STRING, 0, 0, 1, -1, offsetof(struct produce_response_partition_produce_response, error_message), {8, 32767}, {8, 32767}, {0, -1}, NULL},
    {"currentLeader", WIRE_STRUCT, 0, 0, 0, 0, offsetof(struct produce_response_partition_produce_response, current_leader), {10, 32767}, {0, -1}, {10, 32767}, &produce_response_leader_id_and_epoch_shape},
};
const struct wire_shape produce_response_partition_produce_response_shape = {"PartitionProduceResponse", sizeof(struct produce_response_partition_produce_response), 8, produce_response_partition_produce_response_fields, &produce_response_partition_produce_response_default};

static const struct produce_response_topic_produce_response produce_response_topic_produce_response_default = {
    .name = {(const uint8_t *)"", 0},
};
static const struct wire_field produce_response_topic_produce_response_fields[] = {
    {"name", WIRE_STRING, 0, 0, 1, -1, offsetof(struct produce_response_topic_produce_response, name), {0, 12}, {0, -1}, {0, -1}, NULL},
    {"topicId", WIRE_UUID, 0, 0, 1, -1, offsetof(struct produce_response_topic_produce_response, topic_id), {13, 32767}, {0, -1}, {0, -1}, NULL},
    {"partitionResponses", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct produce_response_topic_produce_response, partition_responses), {0, 32767}, {0, -1}, {0, -1}, &produce_response_partition_produce_response_shape},
};
const struct wire_shape produce_response_topic_produce_response_shape = {"TopicProduceResponse", sizeof(struct produce_response_topic_produce_response), 3, produce_response_topic_produce_response_fields, &produce_response_topic_produce_response_default};

static const struct produce_response_node_endpoint produce_response_node_endpoint_default = {
    .host = {(const uint8_t *)"", 0},
};
static const struct wire_field produce_response_node_endpoint_fields[] = {
    {"nodeId", WIRE_INT32, 0, 0, 0, -1, offsetof(struct produce_response_node_endpoint, node_id), {10, 32767}, {0, -1}, {0, -1}, NULL},
    {"host", WIRE_STRING, 0, 0, 0, -1, offsetof(struct produce_response_node_endpoint, host), {10, 32767}, {0, -1}, {0, -1}, NULL},
    {"port", WIRE_INT32, 0, 0, 0, -1, offsetof(struct produce_response_node_endpoint, port), {10, 32767}, {0, -1}, {0, -1}, NULL},
    {"rack", WIRE_STRING, 0, 0, 0, -1, offsetof(struct produce_response_node_endpoint, rack), {10, 32767}, {10, 32767}, {0, -1}, NULL},
};
const struct wire_shape produce_response_node_endpoint_shape = {"NodeEndpoint", sizeof(struct produce_response_node_endpoint), 4, produce_response_node_endpoint_fields, &produce_response_node_endpoint_default};

static const struct produce_response produce_response_default = {
};
static const struct wire_field produce_response_fields[] = {
    {"responses", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct produce_response, responses), {0, 32767}, {0, -1}, {0, -1}, &produce_response_topic_produce_response_shape},
    {"throttleTimeMs", WIRE_INT32, 0, 0, 1, -1, offsetof(struct produce_response, throttle_time_ms), {1, 32767}, {0, -1}, {0, -1}, NULL},
    {"nodeEndpoints", WIRE_STRUCT, 1, 0, 0, 0, offsetof(struct produce_response, node_endpoints), {10, 32767}, {0, -1}, {10, 32767}, &produce_response_node_endpoint_shape},
};
static const struct wire_shape produce_response_shape = {"ProduceResponse", sizeof(struct produce_response), 3, produce_response_fields, &produce_response_default};

static const struct wire_op produce_response_ops_0[] = {
    {OP_4, 0, 14, 0, offsetof(struct produce_response_partition_produce_response, index), 10, NULL},
    {OP_2, 0, 0, 1, offsetof(struct produce_response_partition_produce_response, error_code), 8, NULL},
    {OP_8, 0, 0, 2, offsetof(struct produce_response_partition_produce_response, base_offset), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t produce_response_absent_0[] = {7,};
static const struct wire_prog produce_response_prog_0 = {produce_response_ops_0, &produce_response_partition_produce_response_shape, NULL, produce_response_absent_0, 0, 1, 14, true};
_Static_assert(sizeof(struct produce_response_partition_produce_response) <= WIRE_MEM_PER_BYTE * 14, "WIRE_MEM_PER_BYTE");
static const struct wire_op produce_response_ops_1[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct produce_response_topic_produce_response, name), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 4, 2, offsetof(struct produce_response_topic_produce_response, partition_responses), 0, &produce_response_prog_0},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog produce_response_prog_1 = {produce_response_ops_1, &produce_response_topic_produce_response_shape, NULL, NULL, 0, 0, 6, false};
_Static_assert(sizeof(struct produce_response_topic_produce_response) <= WIRE_MEM_PER_BYTE * 6, "WIRE_MEM_PER_BYTE");
static const struct wire_op produce_response_ops_2[] = {
    {OP_ARRAY_STRUCT, 0, 4, 0, offsetof(struct produce_response, responses), 0, &produce_response_prog_1},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t produce_response_absent_2[] = {2,};
static const struct wire_prog produce_response_prog_2 = {produce_response_ops_2, &produce_response_shape, NULL, produce_response_absent_2, 0, 1, 4, false};
static const struct wire_op produce_response_ops_3[] = {
    {OP_ARRAY_STRUCT, 0, 4, 0, offsetof(struct produce_response, responses), 4, &produce_response_prog_1},
    {OP_4, 0, 4, 1, offsetof(struct produce_response, throttle_time_ms), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t produce_response_absent_3[] = {2,};
static const struct wire_prog produce_response_prog_3 = {produce_response_ops_3, &produce_response_shape, NULL, produce_response_absent_3, 0, 1, 8, false};
static const struct wire_op produce_response_ops_4[] = {
    {OP_4, 0, 22, 0, offsetof(struct produce_response_partition_produce_response, index), 18, NULL},
    {OP_2, 0, 0, 1, offsetof(struct produce_response_partition_produce_response, error_code), 16, NULL},
    {OP_8, 0, 0, 2, offsetof(struct produce_response_partition_produce_response, base_offset), 8, NULL},
    {OP_8, 0, 0, 3, offsetof(struct produce_response_partition_produce_response, log_append_time_ms), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t produce_response_absent_4[] = {7,};
static const struct wire_prog produce_response_prog_4 = {produce_response_ops_4, &produce_response_partition_produce_response_shape, NULL, produce_response_absent_4, 0, 1, 22, true};
_Static_assert(sizeof(struct produce_response_partition_produce_response) <= WIRE_MEM_PER_BYTE * 22, "WIRE_MEM_PER_BYTE");
static const struct wire_op produce_response_ops_5[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct produce_response_topic_produce_response, name), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 4, 2, offsetof(struct produce_response_topic_produce_response, partition_responses), 0, &produce_response_prog_4},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog produce_response_prog_5 = {produce_response_ops_5, &produce_response_topic_produce_response_shape, NULL, NULL, 0, 0, 6, false};
_Static_assert(sizeof(struct produce_response_topic_produce_response) <= WIRE_MEM_PER_BYTE * 6, "WIRE_MEM_PER_BYTE");
static const struct wire_op produce_response_ops_6[] = {
    {OP_ARRAY_STRUCT, 0, 4, 0, offsetof(struct produce_response, responses), 4, &produce_response_prog_5},
    {OP_4, 0, 4, 1, offsetof(struct produce_response, throttle_time_ms), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t produce_response_absent_6[] = {2,};
static const struct wire_prog produce_response_prog_6 = {produce_response_ops_6, &produce_response_shape, NULL, produce_response_absent_6, 0, 1, 8, false};
static const struct wire_op produce_response_ops_7[] = {
    {OP_4, 0, 30, 0, offsetof(struct produce_response_partition_produce_response, index), 26, NULL},
    {OP_2, 0, 0, 1, offsetof(struct produce_response_partition_produce_response, error_code), 24, NULL},
    {OP_8, 0, 0, 2, offsetof(struct produce_response_partition_produce_response, base_offset), 16, NULL},
    {OP_8, 0, 0, 3, offsetof(struct produce_response_partition_produce_response, log_append_time_ms), 8, NULL},
    {OP_8, 0, 0, 4, offsetof(struct produce_response_partition_produce_response, log_start_offset), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t produce_response_absent_7[] = {7,};
static const struct wire_prog produce_response_prog_7 = {produce_response_ops_7, &produce_response_partition_produce_response_shape, NULL, produce_response_absent_7, 0, 1, 30, true};
_Static_assert(sizeof(struct produce_response_partition_produce_response) <= WIRE_MEM_PER_BYTE * 30, "WIRE_MEM_PER_BYTE");
static const struct wire_op produce_response_ops_8[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct produce_response_topic_produce_response, name), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 4, 2, offsetof(struct produce_response_topic_produce_response, partition_responses), 0, &produce_response_prog_7},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog produce_response_prog_8 = {produce_response_ops_8, &produce_response_topic_produce_response_shape, NULL, NULL, 0, 0, 6, false};
_Static_assert(sizeof(struct produce_response_topic_produce_response) <= WIRE_MEM_PER_BYTE * 6, "WIRE_MEM_PER_BYTE");
static const struct wire_op produce_response_ops_9[] = {
    {OP_ARRAY_STRUCT, 0, 4, 0, offsetof(struct produce_response, responses), 4, &produce_response_prog_8},
    {OP_4, 0, 4, 1, offsetof(struct produce_response, throttle_time_ms), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t produce_response_absent_9[] = {2,};
static const struct wire_prog produce_response_prog_9 = {produce_response_ops_9, &produce_response_shape, NULL, produce_response_absent_9, 0, 1, 8, false};
static const struct wire_op produce_response_ops_10[] = {
    {OP_4, 0, 6, 0, offsetof(struct produce_response_batch_index_and_error_message, batch_index), 2, NULL},
    {OP_STRING, 0 | OP_NULLABLE, 0, 1, offsetof(struct produce_response_batch_index_and_error_message, batch_index_error_message), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog produce_response_prog_10 = {produce_response_ops_10, &produce_response_batch_index_and_error_message_shape, NULL, NULL, 0, 0, 6, false};
_Static_assert(sizeof(struct produce_response_batch_index_and_error_message) <= WIRE_MEM_PER_BYTE * 6, "WIRE_MEM_PER_BYTE");
static const struct wire_op produce_response_ops_11[] = {
    {OP_4, 0, 34, 0, offsetof(struct produce_response_partition_produce_response, index), 32, NULL},
    {OP_2, 0, 0, 1, offsetof(struct produce_response_partition_produce_response, error_code), 30, NULL},
    {OP_8, 0, 0, 2, offsetof(struct produce_response_partition_produce_response, base_offset), 22, NULL},
    {OP_8, 0, 0, 3, offsetof(struct produce_response_partition_produce_response, log_append_time_ms), 14, NULL},
    {OP_8, 0, 0, 4, offsetof(struct produce_response_partition_produce_response, log_start_offset), 6, NULL},
    {OP_ARRAY_STRUCT, 0, 0, 5, offsetof(struct produce_response_partition_produce_response, record_errors), 2, &produce_response_prog_10},
    {OP_STRING, 0 | OP_NULLABLE, 2, 6, offsetof(struct produce_response_partition_produce_response, error_message), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t produce_response_absent_11[] = {7,};
static const struct wire_prog produce_response_prog_11 = {produce_response_ops_11, &produce_response_partition_produce_response_shape, NULL, produce_response_absent_11, 0, 1, 36, true};
_Static_assert(sizeof(struct produce_response_partition_produce_response) <= WIRE_MEM_PER_BYTE * 36, "WIRE_MEM_PER_BYTE");
static const struct wire_op produce_response_ops_12[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct produce_response_topic_produce_response, name), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 4, 2, offsetof(struct produce_response_topic_produce_response, partition_responses), 0, &produce_response_prog_11},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog produce_response_prog_12 = {produce_response_ops_12, &produce_response_topic_produce_response_shape, NULL, NULL, 0, 0, 6, false};
_Static_assert(sizeof(struct produce_response_topic_produce_response) <= WIRE_MEM_PER_BYTE * 6, "WIRE_MEM_PER_BYTE");
static const struct wire_op produce_response_ops_13[] = {
    {OP_ARRAY_STRUCT, 0, 4, 0, offsetof(struct produce_response, responses), 4, &produce_response_prog_12},
    {OP_4, 0, 4, 1, offsetof(struct produce_response, throttle_time_ms), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t produce_response_absent_13[] = {2,};
static const struct wire_prog produce_response_prog_13 = {produce_response_ops_13, &produce_response_shape, NULL, produce_response_absent_13, 0, 1, 8, false};
static const struct wire_op produce_response_ops_14[] = {
    {OP_4, 0, 5, 0, offsetof(struct produce_response_batch_index_and_error_message, batch_index), 2, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 0, 1, offsetof(struct produce_response_batch_index_and_error_message, batch_index_error_message), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog produce_response_prog_14 = {produce_response_ops_14, &produce_response_batch_index_and_error_message_shape, NULL, NULL, 0, 0, 6, false};
_Static_assert(sizeof(struct produce_response_batch_index_and_error_message) <= WIRE_MEM_PER_BYTE * 6, "WIRE_MEM_PER_BYTE");
static const struct wire_op produce_response_ops_15[] = {
    {OP_4, 0, 31, 0, offsetof(struct produce_response_partition_produce_response, index), 29, NULL},
    {OP_2, 0, 0, 1, offsetof(struct produce_response_partition_produce_response, error_code), 27, NULL},
    {OP_8, 0, 0, 2, offsetof(struct produce_response_partition_produce_response, base_offset), 19, NULL},
    {OP_8, 0, 0, 3, offsetof(struct produce_response_partition_produce_response, log_append_time_ms), 11, NULL},
    {OP_8, 0, 0, 4, offsetof(struct produce_response_partition_produce_response, log_start_offset), 3, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 5, offsetof(struct produce_response_partition_produce_response, record_errors), 2, &produce_response_prog_14},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 6, offsetof(struct produce_response_partition_produce_response, error_message), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t produce_response_absent_15[] = {7,};
static const struct wire_prog produce_response_prog_15 = {produce_response_ops_15, &produce_response_partition_produce_response_shape, NULL, produce_response_absent_15, 0, 1, 33, true};
_Static_assert(sizeof(struct produce_response_partition_produce_response) <= WIRE_MEM_PER_BYTE * 33, "WIRE_MEM_PER_BYTE");
static const struct wire_op produce_response_ops_16[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct produce_response_topic_produce_response, name), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 2, offsetof(struct produce_response_topic_produce_response, partition_responses), 1, &produce_response_prog_15},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog produce_response_prog_16 = {produce_response_ops_16, &produce_response_topic_produce_response_shape, NULL, NULL, 0, 0, 3, false};
_Static_assert(sizeof(struct produce_response_topic_produce_response) <= WIRE_MEM_PER_BYTE * 3, "WIRE_MEM_PER_BYTE");
static const struct wire_op produce_response_ops_17[] = {
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 0, offsetof(struct produce_response, responses), 5, &produce_response_prog_16},
    {OP_4, 0, 5, 1, offsetof(struct produce_response, throttle_time_ms), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t produce_response_absent_17[] = {2,};
static const struct wire_prog produce_response_prog_17 = {produce_response_ops_17, &produce_response_shape, NULL, produce_response_absent_17, 0, 1, 6, false};
static const struct wire_op produce_response_ops_18[] = {
    {OP_4, 0, 9, 0, offsetof(struct produce_response_leader_id_and_epoch, leader_id), 5, NULL},
    {OP_4, 0, 0, 1, offsetof(struct produce_response_leader_id_and_epoch, leader_epoch), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog produce_response_prog_18 = {produce_response_ops_18, &produce_response_leader_id_and_epoch_shape, NULL, NULL, 0, 0, 9, false};
static const struct wire_op produce_response_ops_19[] = {
    {OP_4, 0, 31, 0, offsetof(struct produce_response_partition_produce_response, index), 29, NULL},
    {OP_2, 0, 0, 1, offsetof(struct produce_response_partition_produce_response, error_code), 27, NULL},
    {OP_8, 0, 0, 2, offsetof(struct produce_response_partition_produce_response, base_offset), 19, NULL},
    {OP_8, 0, 0, 3, offsetof(struct produce_response_partition_produce_response, log_append_time_ms), 11, NULL},
    {OP_8, 0, 0, 4, offsetof(struct produce_response_partition_produce_response, log_start_offset), 3, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 5, offsetof(struct produce_response_partition_produce_response, record_errors), 2, &produce_response_prog_14},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 6, offsetof(struct produce_response_partition_produce_response, error_message), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_op produce_response_tag_19_0[] = {{OP_STRUCT, 0, 0, 7, offsetof(struct produce_response_partition_produce_response, current_leader), 0, &produce_response_prog_18}, {OP_END, 0, 0, 255, 0, 0, NULL}};
static const struct wire_tag produce_response_tags_19[] = {{0, produce_response_tag_19_0}, };
static const struct wire_prog produce_response_prog_19 = {produce_response_ops_19, &produce_response_partition_produce_response_shape, produce_response_tags_19, NULL, 1, 0, 33, true};
_Static_assert(sizeof(struct produce_response_partition_produce_response) <= WIRE_MEM_PER_BYTE * 33, "WIRE_MEM_PER_BYTE");
static const struct wire_op produce_response_ops_20[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct produce_response_topic_produce_response, name), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 2, offsetof(struct produce_response_topic_produce_response, partition_responses), 1, &produce_response_prog_19},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog produce_response_prog_20 = {produce_response_ops_20, &produce_response_topic_produce_response_shape, NULL, NULL, 0, 0, 3, false};
_Static_assert(sizeof(struct produce_response_topic_produce_response) <= WIRE_MEM_PER_BYTE * 3, "WIRE_MEM_PER_BYTE");
static const struct wire_op produce_response_ops_21[] = {
    {OP_4, 0, 5, 0, offsetof(struct produce_response_node_endpoint, node_id), 7, NULL},
    {OP_STRING, OP_COMPACT, 0, 1, offsetof(struct produce_response_node_endpoint, host), 6, NULL},
    {OP_4, 0, 5, 2, offsetof(struct produce_response_node_endpoint, port), 2, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 0, 3, offsetof(struct produce_response_node_endpoint, rack), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog produce_response_prog_21 = {produce_response_ops_21, &produce_response_node_endpoint_shape, NULL, NULL, 0, 0, 11, false};
_Static_assert(sizeof(struct produce_response_node_endpoint) <= WIRE_MEM_PER_BYTE * 11, "WIRE_MEM_PER_BYTE");
static const struct wire_op produce_response_ops_22[] = {
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 0, offsetof(struct produce_response, responses), 5, &produce_response_prog_20},
    {OP_4, 0, 5, 1, offsetof(struct produce_response, throttle_time_ms), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_op produce_response_tag_22_0[] = {{OP_ARRAY_STRUCT, OP_COMPACT, 1, 2, offsetof(struct produce_response, node_endpoints), 0, &produce_response_prog_21}, {OP_END, 0, 0, 255, 0, 0, NULL}};
static const struct wire_tag produce_response_tags_22[] = {{0, produce_response_tag_22_0}, };
static const struct wire_prog produce_response_prog_22 = {produce_response_ops_22, &produce_response_shape, produce_response_tags_22, NULL, 1, 0, 6, false};
static const struct wire_op produce_response_ops_23[] = {
    {OP_16, 0, 17, 1, offsetof(struct produce_response_topic_produce_response, topic_id), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 2, offsetof(struct produce_response_topic_produce_response, partition_responses), 1, &produce_response_prog_19},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog produce_response_prog_23 = {produce_response_ops_23, &produce_response_topic_produce_response_shape, NULL, NULL, 0, 0, 18, true};
_Static_assert(sizeof(struct produce_response_topic_produce_response) <= WIRE_MEM_PER_BYTE * 18, "WIRE_MEM_PER_BYTE");
static const struct wire_op produce_response_ops_24[] = {
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 0, offsetof(struct produce_response, responses), 5, &produce_response_prog_23},
    {OP_4, 0, 5, 1, offsetof(struct produce_response, throttle_time_ms), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_op produce_response_tag_24_0[] = {{OP_ARRAY_STRUCT, OP_COMPACT, 1, 2, offsetof(struct produce_response, node_endpoints), 0, &produce_response_prog_21}, {OP_END, 0, 0, 255, 0, 0, NULL}};
static const struct wire_tag produce_response_tags_24[] = {{0, produce_response_tag_24_0}, };
static const struct wire_prog produce_response_prog_24 = {produce_response_ops_24, &produce_response_shape, produce_response_tags_24, NULL, 1, 0, 6, false};
static const struct wire_prog *const produce_response_progs[] = {&produce_response_prog_2, &produce_response_prog_3, &produce_response_prog_6, &produce_response_prog_6, &produce_response_prog_6, &produce_response_prog_9, &produce_response_prog_9, &produce_response_prog_9, &produce_response_prog_13, &produce_response_prog_17, &produce_response_prog_22, &produce_response_prog_22, &produce_response_prog_22, &produce_response_prog_24, };

const struct wire_msg produce_response_wire = {
    .name = "ProduceResponse",
    .room = WIRE_CLIENTS,
    .kind = WIRE_RESPONSE,
    .api_key = 0,
    .min_version = 0,
    .max_version = 13,
    .flexible_version = 9,
    .removed_version = 2,
    .is_dead = false,
    .is_unstable = false,
    .shape = &produce_response_shape,
    .progs = produce_response_progs,
};

/* ---- PushTelemetryResponse ---- */

static const struct push_telemetry_response push_telemetry_response_default = {
};
static const struct wire_field push_telemetry_response_fields[] = {
    {"throttleTimeMs", WIRE_INT32, 0, 0, 0, -1, offsetof(struct push_telemetry_response, throttle_time_ms), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct push_telemetry_response, error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape push_telemetry_response_shape = {"PushTelemetryResponse", sizeof(struct push_telemetry_response), 2, push_telemetry_response_fields, &push_telemetry_response_default};

static const struct wire_op push_telemetry_response_ops_0[] = {
    {OP_4, 0, 7, 0, offsetof(struct push_telemetry_response, throttle_time_ms), 3, NULL},
    {OP_2, 0, 0, 1, offsetof(struct push_telemetry_response, error_code), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog push_telemetry_response_prog_0 = {push_telemetry_response_ops_0, &push_telemetry_response_shape, NULL, NULL, 0, 0, 7, false};
static const struct wire_prog *const push_telemetry_response_progs[] = {&push_telemetry_response_prog_0, };

const struct wire_msg push_telemetry_response_wire = {
    .name = "PushTelemetryResponse",
    .room = WIRE_CLIENTS,
    .kind = WIRE_RESPONSE,
    .api_key = 72,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &push_telemetry_response_shape,
    .progs = push_telemetry_response_progs,
};

/* ---- ReadShareGroupStateResponse ---- */

static const struct read_share_group_state_response_state_batch read_share_group_state_response_state_batch_default = {
};
static const struct wire_field read_share_group_state_response_state_batch_fields[] = {
    {"firstOffset", WIRE_INT64, 0, 0, 0, -1, offsetof(struct read_share_group_state_response_state_batch, first_offset), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"lastOffset", WIRE_INT64, 0, 0, 0, -1, offsetof(struct read_share_group_state_response_state_batch, last_offset), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"deliveryState", WIRE_INT8, 0, 0, 0, -1, offsetof(struct read_share_group_state_response_state_batch, delivery_state), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"deliveryCount", WIRE_INT16, 0, 0, 0, -1, offsetof(struct read_share_group_state_response_state_batch, delivery_count), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape read_share_group_state_response_state_batch_shape = {"StateBatch", sizeof(struct read_share_group_state_response_state_batch), 4, read_share_group_state_response_state_batch_fields, &read_share_group_state_response_state_batch_default};

static const struct read_share_group_state_response_partition_result read_share_group_state_response_partition_result_default = {
};
static const struct wire_field read_share_group_state_response_partition_result_fields[] = {
    {"partition", WIRE_INT32, 0, 0, 0, -1, offsetof(struct read_share_group_state_response_partition_result, partition), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct read_share_group_state_response_partition_result, error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorMessage", WIRE_STRING, 0, 0, 0, -1, offsetof(struct read_share_group_state_response_partition_result, error_message), {0, 32767}, {0, 32767}, {0, -1}, NULL},
    {"stateEpoch", WIRE_INT32, 0, 0, 0, -1, offsetof(struct read_share_group_state_response_partition_result, state_epoch), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"startOffset", WIRE_INT64, 0, 0, 0, -1, offsetof(struct read_share_group_state_response_partition_result, start_offset), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"stateBatches", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct read_share_group_state_response_partition_result, state_batches), {0, 32767}, {0, -1}, {0, -1}, &read_share_group_state_response_state_batch_shape},
};
const struct wire_shape read_share_group_state_response_partition_result_shape = {"PartitionResult", sizeof(struct read_share_group_state_response_partition_result), 6, read_share_group_state_response_partition_result_fields, &read_share_group_state_response_partition_result_default};

static const struct read_share_group_state_response_read_state_result read_share_group_state_response_read_state_result_default = {
};
static const struct wire_field read_share_group_state_response_read_state_result_fields[] = {
    {"topicId", WIRE_UUID, 0, 0, 0, -1, offsetof(struct read_share_group_state_response_read_state_result, topic_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"partitions", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct read_share_group_state_response_read_state_result, partitions), {0, 32767}, {0, -1}, {0, -1}, &read_share_group_state_response_partition_result_shape},
};
const struct wire_shape read_share_group_state_response_read_state_result_shape = {"ReadStateResult", sizeof(struct read_share_group_state_response_read_state_result), 2, read_share_group_state_response_read_state_result_fields, &read_share_group_state_response_read_state_result_default};

static const struct read_share_group_state_response read_share_group_state_response_default = {
};
static const struct wire_field read_share_group_state_response_fields[] = {
    {"results", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct read_share_group_state_response, results), {0, 32767}, {0, -1}, {0, -1}, &read_share_group_state_response_read_state_result_shape},
};
static const struct wire_shape read_share_group_state_response_shape = {"ReadShareGroupStateResponse", sizeof(struct read_share_group_state_response), 1, read_share_group_state_response_fields, &read_share_group_state_response_default};

static const struct wire_op read_share_group_state_response_ops_0[] = {
    {OP_8, 0, 20, 0, offsetof(struct read_share_group_state_response_state_batch, first_offset), 12, NULL},
    {OP_8, 0, 0, 1, offsetof(struct read_share_group_state_response_state_batch, last_offset), 4, NULL},
    {OP_1, 0, 0, 2, offsetof(struct read_share_group_state_response_state_batch, delivery_state), 3, NULL},
    {OP_2, 0, 0, 3, offsetof(struct read_share_group_state_response_state_batch, delivery_count), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog read_share_group_state_response_prog_0 = {read_share_group_state_response_ops_0, &read_share_group_state_response_state_batch_shape, NULL, NULL, 0, 0, 20, false};
_Static_assert(sizeof(struct read_share_group_state_response_state_batch) <= WIRE_MEM_PER_BYTE * 20, "WIRE_MEM_PER_BYTE");
static const struct wire_op read_share_group_state_response_ops_1[] = {
    {OP_4, 0, 7, 0, offsetof(struct read_share_group_state_response_partition_result, partition), 17, NULL},
    {OP_2, 0, 0, 1, offsetof(struct read_share_group_state_response_partition_result, error_code), 15, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 0, 2, offsetof(struct read_share_group_state_response_partition_result, error_message), 14, NULL},
    {OP_4, 0, 13, 3, offsetof(struct read_share_group_state_response_partition_result, state_epoch), 10, NULL},
    {OP_8, 0, 0, 4, offsetof(struct read_share_group_state_response_partition_result, start_offset), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 5, offsetof(struct read_share_group_state_response_partition_result, state_batches), 1, &read_share_group_state_response_prog_0},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog read_share_group_state_response_prog_1 = {read_share_group_state_response_ops_1, &read_share_group_state_response_partition_result_shape, NULL, NULL, 0, 0, 21, false};
_Static_assert(sizeof(struct read_share_group_state_response_partition_result) <= WIRE_MEM_PER_BYTE * 21, "WIRE_MEM_PER_BYTE");
static const struct wire_op read_share_group_state_response_ops_2[] = {
    {OP_16, 0, 17, 0, offsetof(struct read_share_group_state_response_read_state_result, topic_id), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 1, offsetof(struct read_share_group_state_response_read_state_result, partitions), 1, &read_share_group_state_response_prog_1},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog read_share_group_state_response_prog_2 = {read_share_group_state_response_ops_2, &read_share_group_state_response_read_state_result_shape, NULL, NULL, 0, 0, 18, false};
_Static_assert(sizeof(struct read_share_group_state_response_read_state_result) <= WIRE_MEM_PER_BYTE * 18, "WIRE_MEM_PER_BYTE");
static const struct wire_op read_share_group_state_response_ops_3[] = {
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 0, offsetof(struct read_share_group_state_response, results), 1, &read_share_group_state_response_prog_2},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog read_share_group_state_response_prog_3 = {read_share_group_state_response_ops_3, &read_share_group_state_response_shape, NULL, NULL, 0, 0, 2, false};
static const struct wire_prog *const read_share_group_state_response_progs[] = {&read_share_group_state_response_prog_3, };

const struct wire_msg read_share_group_state_response_wire = {
    .name = "ReadShareGroupStateResponse",
    .room = WIRE_CLIENTS,
    .kind = WIRE_RESPONSE,
    .api_key = 84,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &read_share_group_state_response_shape,
    .progs = read_share_group_state_response_progs,
};

/* ---- ReadShareGroupStateSummaryResponse ---- */

static const struct read_share_group_state_summary_response_partition_result read_share_group_state_summary_response_partition_result_default = {
    .delivery_complete_count = -1,
};
static const struct wire_field read_share_group_state_summary_response_partition_result_fields[] = {
    {"partition", WIRE_INT32, 0, 0, 0, -1, offsetof(struct read_share_group_state_summary_response_partition_result, partition), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct read_share_group_state_summary_response_partition_result, error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorMessage", WIRE_STRING, 0, 0, 0, -1, offsetof(struct read_share_group_state_summary_response_partition_result, error_message), {0, 32767}, {0, 32767}, {0, -1}, NULL},
    {"stateEpoch", WIRE_INT32, 0, 0, 0, -1, offsetof(struct read_share_group_state_summary_response_partition_result, state_epoch), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"leaderEpoch", WIRE_INT32, 0, 0, 0, -1, offsetof(struct read_share_group_state_summary_response_partition_result, leader_epoch), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"startOffset", WIRE_INT64, 0, 0, 0, -1, offsetof(struct read_share_group_state_summary_response_partition_result, start_offset), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"deliveryCompleteCount", WIRE_INT32, 0, 0, 1, -1, offsetof(struct read_share_group_state_summary_response_partition_result, delivery_complete_count), {1, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape read_share_group_state_summary_response_partition_result_shape = {"PartitionResult", sizeof(struct read_share_group_state_summary_response_partition_result), 7, read_share_group_state_summary_response_partition_result_fields, &read_share_group_state_summary_response_partition_result_default};

static const struct read_share_group_state_summary_response_read_state_summary_result read_share_group_state_summary_response_read_state_summary_result_default = {
};
static const struct wire_field read_share_group_state_summary_response_read_state_summary_result_fields[] = {
    {"topicId", WIRE_UUID, 0, 0, 0, -1, offsetof(struct read_share_group_state_summary_response_read_state_summary_result, topic_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"partitions", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct read_share_group_state_summary_response_read_state_summary_result, partitions), {0, 32767}, {0, -1}, {0, -1}, &read_share_group_state_summary_response_partition_result_shape},
};
const struct wire_shape read_share_group_state_summary_response_read_state_summary_result_shape = {"ReadStateSummaryResult", sizeof(struct read_share_group_state_summary_response_read_state_summary_result), 2, read_share_group_state_summary_response_read_state_summary_result_fields, &read_share_group_state_summary_response_read_state_summary_result_default};

static const struct read_share_group_state_summary_response read_share_group_state_summary_response_default = {
};
static const struct wire_field read_share_group_state_summary_response_fields[] = {
    {"results", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct read_share_group_state_summary_response, results), {0, 32767}, {0, -1}, {0, -1}, &read_share_group_state_summary_response_read_state_summary_result_shape},
};
static const struct wire_shape read_share_group_state_summary_response_shape = {"ReadShareGroupStateSummaryResponse", sizeof(struct read_share_group_state_summary_response), 1, read_share_group_state_summary_response_fields, &read_share_group_state_summary_response_default};

static const struct wire_op read_share_group_state_summary_response_ops_0[] = {
    {OP_4, 0, 7, 0, offsetof(struct read_share_group_state_summary_response_partition_result, partition), 20, NULL},
    {OP_2, 0, 0, 1, offsetof(struct read_share_group_state_summary_response_partition_result, error_code), 18, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 0, 2, offsetof(struct read_share_group_state_summary_response_partition_result, error_message), 17, NULL},
    {OP_4, 0, 17, 3, offsetof(struct read_share_group_state_summary_response_partition_result, state_epoch), 13, NULL},
    {OP_4, 0, 0, 4, offsetof(struct read_share_group_state_summary_response_partition_result, leader_epoch), 9, NULL},
    {OP_8, 0, 0, 5, offsetof(struct read_share_group_state_summary_response_partition_result, start_offset), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog read_share_group_state_summary_response_prog_0 = {read_share_group_state_summary_response_ops_0, &read_share_group_state_summary_response_partition_result_shape, NULL, NULL, 0, 0, 24, true};
_Static_assert(sizeof(struct read_share_group_state_summary_response_partition_result) <= WIRE_MEM_PER_BYTE * 24, "WIRE_MEM_PER_BYTE");
static const struct wire_op read_share_group_state_summary_response_ops_1[] = {
    {OP_16, 0, 17, 0, offsetof(struct read_share_group_state_summary_response_read_state_summary_result, topic_id), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 1, offsetof(struct read_share_group_state_summary_response_read_state_summary_result, partitions), 1, &read_share_group_state_summary_response_prog_0},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog read_share_group_state_summary_response_prog_1 = {read_share_group_state_summary_response_ops_1, &read_share_group_state_summary_response_read_state_summary_result_shape, NULL, NULL, 0, 0, 18, false};
_Static_assert(sizeof(struct read_share_group_state_summary_response_read_state_summary_result) <= WIRE_MEM_PER_BYTE * 18, "WIRE_MEM_PER_BYTE");
static const struct wire_op read_share_group_state_summary_response_ops_2[] = {
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 0, offsetof(struct read_share_group_state_summary_response, results), 1, &read_share_group_state_summary_response_prog_1},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog read_share_group_state_summary_response_prog_2 = {read_share_group_state_summary_response_ops_2, &read_share_group_state_summary_response_shape, NULL, NULL, 0, 0, 2, false};
static const struct wire_op read_share_group_state_summary_response_ops_3[] = {
    {OP_4, 0, 7, 0, offsetof(struct read_share_group_state_summary_response_partition_result, partition), 24, NULL},
    {OP_2, 0, 0, 1, offsetof(struct read_share_group_state_summary_response_partition_result, error_code), 22, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 0, 2, offsetof(struct read_share_group_state_summary_response_partition_result, error_message), 21, NULL},
    {OP_4, 0, 21, 3, offsetof(struct read_share_group_state_summary_response_partition_result, state_epoch), 17, NULL},
    {OP_4, 0, 0, 4, offsetof(struct read_share_group_state_summary_response_partition_result, leader_epoch), 13, NULL},
    {OP_8, 0, 0, 5, offsetof(struct read_share_group_state_summary_response_partition_result, start_offset), 5, NULL},
    {OP_4, 0, 0, 6, offsetof(struct read_share_group_state_summary_response_partition_result, delivery_complete_count), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog read_share_group_state_summary_response_prog_3 = {read_share_group_state_summary_response_ops_3, &read_share_group_state_summary_response_partition_result_shape, NULL, NULL, 0, 0, 28, false};
_Static_assert(sizeof(struct read_share_group_state_summary_response_partition_result) <= WIRE_MEM_PER_BYTE * 28, "WIRE_MEM_PER_BYTE");
static const struct wire_op read_share_group_state_summary_response_ops_4[] = {
    {OP_16, 0, 17, 0, offsetof(struct read_share_group_state_summary_response_read_state_summary_result, topic_id), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 1, offsetof(struct read_share_group_state_summary_response_read_state_summary_result, partitions), 1, &read_share_group_state_summary_response_prog_3},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog read_share_group_state_summary_response_prog_4 = {read_share_group_state_summary_response_ops_4, &read_share_group_state_summary_response_read_state_summary_result_shape, NULL, NULL, 0, 0, 18, false};
_Static_assert(sizeof(struct read_share_group_state_summary_response_read_state_summary_result) <= WIRE_MEM_PER_BYTE * 18, "WIRE_MEM_PER_BYTE");
static const struct wire_op read_share_group_state_summary_response_ops_5[] = {
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 0, offsetof(struct read_share_group_state_summary_response, results), 1, &read_share_group_state_summary_response_prog_4},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog read_share_group_state_summary_response_prog_5 = {read_share_group_state_summary_response_ops_5, &read_share_group_state_summary_response_shape, NULL, NULL, 0, 0, 2, false};
static const struct wire_prog *const read_share_group_state_summary_response_progs[] = {&read_share_group_state_summary_response_prog_2, &read_share_group_state_summary_response_prog_5, };

const struct wire_msg read_share_group_state_summary_response_wire = {
    .name = "ReadShareGroupStateSummaryResponse",
    .room = WIRE_CLIENTS,
    .kind = WIRE_RESPONSE,
    .api_key = 87,
    .min_version = 0,
    .max_version = 1,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &read_share_group_state_summary_response_shape,
    .progs = read_share_group_state_summary_response_progs,
};

/* ---- RemoveRaftVoterResponse ---- */

static const struct remove_raft_voter_response remove_raft_voter_response_default = {
    .error_message = {(const uint8_t *)"", 0},
};
static const struct wire_field remove_raft_voter_response_fields[] = {
    {"throttleTimeMs", WIRE_INT32, 0, 0, 0, -1, offsetof(struct remove_raft_voter_response, throttle_time_ms), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct remove_raft_voter_response, error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorMessage", WIRE_STRING, 0, 0, 1, -1, offsetof(struct remove_raft_voter_response, error_message), {0, 32767}, {0, 32767}, {0, -1}, NULL},
};
static const struct wire_shape remove_raft_voter_response_shape = {"RemoveRaftVoterResponse", sizeof(struct remove_raft_voter_response), 3, remove_raft_voter_response_fields, &remove_raft_voter_response_default};

static const struct wire_op remove_raft_voter_response_ops_0[] = {
    {OP_4, 0, 7, 0, offsetof(struct remove_raft_voter_response, throttle_time_ms), 4, NULL},
    {OP_2, 0, 0, 1, offsetof(struct remove_raft_voter_response, error_code), 2, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 0, 2, offsetof(struct remove_raft_voter_response, error_message), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog remove_raft_voter_response_prog_0 = {remove_raft_voter_response_ops_0, &remove_raft_voter_response_shape, NULL, NULL, 0, 0, 8, false};
static const struct wire_prog *const remove_raft_voter_response_progs[] = {&remove_raft_voter_response_prog_0, };

const struct wire_msg remove_raft_voter_response_wire = {
    .name = "RemoveRaftVoterResponse",
    .room = WIRE_CLIENTS,
    .kind = WIRE_RESPONSE,
    .api_key = 81,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &remove_raft_voter_response_shape,
    .progs = remove_raft_voter_response_progs,
};

/* ---- RenewDelegationTokenResponse ---- */

static const struct renew_delegation_token_response renew_delegation_token_response_default = {
};
static const struct wire_field renew_delegation_token_response_fields[] = {
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct renew_delegation_token_response, error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"expiryTimestampMs", WIRE_INT64, 0, 0, 0, -1, offsetof(struct renew_delegation_token_response, expiry_timestamp_ms), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"throttleTimeMs", WIRE_INT32, 0, 0, 0, -1, offsetof(struct renew_delegation_token_response, throttle_time_ms), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape renew_delegation_token_response_shape = {"RenewDelegationTokenResponse", sizeof(struct renew_delegation_token_response), 3, renew_delegation_token_response_fields, &renew_delegation_token_response_default};

static const struct wire_op renew_delegation_token_response_ops_0[] = {
    {OP_2, 0, 14, 0, offsetof(struct renew_delegation_token_response, error_code), 12, NULL},
    {OP_8, 0, 0, 1, offsetof(struct renew_delegation_token_response, expiry_timestamp_ms), 4, NULL},
    {OP_4, 0, 0, 2, offsetof(struct renew_delegation_token_response, throttle_time_ms), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog renew_delegation_token_response_prog_0 = {renew_delegation_token_response_ops_0, &renew_delegation_token_response_shape, NULL, NULL, 0, 0, 14, false};
static const struct wire_op renew_delegation_token_response_ops_1[] = {
    {OP_2, 0, 15, 0, offsetof(struct renew_delegation_token_response, error_code), 13, NULL},
    {OP_8, 0, 0, 1, offsetof(struct renew_delegation_token_response, expiry_timestamp_ms), 5, NULL},
    {OP_4, 0, 0, 2, offsetof(struct renew_delegation_token_response, throttle_time_ms), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog renew_delegation_token_response_prog_1 = {renew_delegation_token_response_ops_1, &renew_delegation_token_response_shape, NULL, NULL, 0, 0, 15, false};
static const struct wire_prog *const renew_delegation_token_response_progs[] = {&renew_delegation_token_response_prog_0, &renew_delegation_token_response_prog_0, &renew_delegation_token_response_prog_1, };

const struct wire_msg renew_delegation_token_response_wire = {
    .name = "RenewDelegationTokenResponse",
    .room = WIRE_CLIENTS,
    .kind = WIRE_RESPONSE,
    .api_key = 39,
    .min_version = 0,
    .max_version = 2,
    .flexible_version = 2,
    .removed_version = 0,
    .is_dead = false,
    .is_unstable = false,
    .shape = &renew_delegation_token_response_shape,
    .progs = renew_delegation_token_response_progs,
};

/* ---- SaslAuthenticateResponse ---- */

static const struct sasl_authenticate_response sasl_authenticate_response_default = {
    .error_message = {(const uint8_t *)"", 0},
    .auth_bytes = {(const uint8_t *)"", 0},
};
static const struct wire_field sasl_authenticate_response_fields[] = {
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct sasl_authenticate_response, error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorMessage", WIRE_STRING, 0, 0, 0, -1, offsetof(struct sasl_authenticate_response, error_message), {0, 32767}, {0, 32767}, {0, -1}, NULL},
    {"authBytes", WIRE_BYTES, 0, 0, 0, -1, offsetof(struct sasl_authenticate_response, auth_bytes), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"sessionLifetimeMs", WIRE_INT64, 0, 0, 1, -1, offsetof(struct sasl_authenticate_response, session_lifetime_ms), {1, 32767}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape sasl_authenticate_response_shape = {"SaslAuthenticateResponse", sizeof(struct sasl_authenticate_response), 4, sasl_authenticate_response_fields, &sasl_authenticate_response_default};

static const struct wire_op sasl_authenticate_response_ops_0[] = {
    {OP_2, 0, 4, 0, offsetof(struct sasl_authenticate_response, error_code), 6, NULL},
    {OP_STRING, 0 | OP_NULLABLE, 0, 1, offsetof(struct sasl_authenticate_response, error_message), 4, NULL},
    {OP_BYTES, 0, 4, 2, offsetof(struct sasl_authenticate_response, auth_bytes), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog sasl_authenticate_response_prog_0 = {sasl_authenticate_response_ops_0, &sasl_authenticate_response_shape, NULL, NULL, 0, 0, 8, false};
static const struct wire_op sasl_authenticate_response_ops_1[] = {
    {OP_2, 0, 4, 0, offsetof(struct sasl_authenticate_response, error_code), 14, NULL},
    {OP_STRING, 0 | OP_NULLABLE, 0, 1, offsetof(struct sasl_authenticate_response, error_message), 12, NULL},
    {OP_BYTES, 0, 4, 2, offsetof(struct sasl_authenticate_response, auth_bytes), 8, NULL},
    {OP_8, 0, 8, 3, offsetof(struct sasl_authenticate_response, session_lifetime_ms), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog sasl_authenticate_response_prog_1 = {sasl_authenticate_response_ops_1, &sasl_authenticate_response_shape, NULL, NULL, 0, 0, 16, false};
static const struct wire_op sasl_authenticate_response_ops_2[] = {
    {OP_2, 0, 3, 0, offsetof(struct sasl_authenticate_response, error_code), 11, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 0, 1, offsetof(struct sasl_authenticate_response, error_message), 10, NULL},
    {OP_BYTES, OP_COMPACT, 1, 2, offsetof(struct sasl_authenticate_response, auth_bytes), 9, NULL},
    {OP_8, 0, 9, 3, offsetof(struct sasl_authenticate_response, session_lifetime_ms), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog sasl_authenticate_response_prog_2 = {sasl_authenticate_response_ops_2, &sasl_authenticate_response_shape, NULL, NULL, 0, 0, 13, false};
static const struct wire_prog *const sasl_authenticate_response_progs[] = {&sasl_authenticate_response_prog_0, &sasl_authenticate_response_prog_1, &sasl_authenticate_response_prog_2, };

const struct wire_msg sasl_authenticate_response_wire = {
    .name = "SaslAuthenticateResponse",
    .room = WIRE_CLIENTS,
    .kind = WIRE_RESPONSE,
    .api_key = 36,
    .min_version = 0,
    .max_version = 2,
    .flexible_version = 2,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &sasl_authenticate_response_shape,
    .progs = sasl_authenticate_response_progs,
};

/* ---- SaslHandshakeResponse ---- */

static const struct sasl_handshake_response sasl_handshake_response_default = {
};
static const struct wire_field sasl_handshake_response_fields[] = {
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct sasl_handshake_response, error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"mechanisms", WIRE_STRING, 1, 0, 0, -1, offsetof(struct sasl_handshake_response, mechanisms), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape sasl_handshake_response_shape = {"SaslHandshakeResponse", sizeof(struct sasl_handshake_response), 2, sasl_handshake_response_fields, &sasl_handshake_response_default};

static const struct wire_op sasl_handshake_response_ops_0[] = {
    {OP_2, 0, 6, 0, offsetof(struct sasl_handshake_response, error_code), 4, NULL},
    {OP_ARRAY_STRING, 0, 0, 1, offsetof(struct sasl_handshake_response, mechanisms), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog sasl_handshake_response_prog_0 = {sasl_handshake_response_ops_0, &sasl_handshake_response_shape, NULL, NULL, 0, 0, 6, false};
static const struct wire_prog *const sasl_handshake_response_progs[] = {&sasl_handshake_response_prog_0, &sasl_handshake_response_prog_0, };

const struct wire_msg sasl_handshake_response_wire = {
    .name = "SaslHandshakeResponse",
    .room = WIRE_CLIENTS,
    .kind = WIRE_RESPONSE,
    .api_key = 17,
    .min_version = 0,
    .max_version = 1,
    .flexible_version = INT16_MAX,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &sasl_handshake_response_shape,
    .progs = sasl_handshake_response_progs,
};

/* ---- ShareAcknowledgeResponse ---- */

static const struct share_acknowledge_response_leader_id_and_epoch share_acknowledge_response_leader_id_and_epoch_default = {
};
static const struct wire_field share_acknowledge_response_leader_id_and_epoch_fields[] = {
    {"leaderId", WIRE_INT32, 0, 0, 0, -1, offsetof(struct share_acknowledge_response_leader_id_and_epoch, leader_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"leaderEpoch", WIRE_INT32, 0, 0, 0, -1, offsetof(struct share_acknowledge_response_leader_id_and_epoch, leader_epoch), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape share_acknowledge_response_leader_id_and_epoch_shape = {"LeaderIdAndEpoch", sizeof(struct share_acknowledge_response_leader_id_and_epoch), 2, share_acknowledge_response_leader_id_and_epoch_fields, &share_acknowledge_response_leader_id_and_epoch_default};

static const struct share_acknowledge_response_partition_data share_acknowledge_response_partition_data_default = {
};
static const struct wire_field share_acknowledge_response_partition_data_fields[] = {
    {"partitionIndex", WIRE_INT32, 0, 0, 0, -1, offsetof(struct share_acknowledge_response_partition_data, partition_index), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct share_acknowledge_response_partition_data, error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorMessage", WIRE_STRING, 0, 0, 0, -1, offsetof(struct share_acknowledge_response_partition_data, error_message), {0, 32767}, {0, 32767}, {0, -1}, NULL},
    {"currentLeader", WIRE_STRUCT, 0, 0, 0, -1, offsetof(struct share_acknowledge_response_partition_data, current_leader), {0, 32767}, {0, -1}, {0, -1}, &share_acknowledge_response_leader_id_and_epoch_shape},
};
const struct wire_shape share_acknowledge_response_partition_data_shape = {"PartitionData", sizeof(struct share_acknowledge_response_partition_data), 4, share_acknowledge_response_partition_data_fields, &share_acknowledge_response_partition_data_default};

static const struct share_acknowledge_response_share_acknowledge_topic_response share_acknowledge_response_share_acknowledge_topic_response_default = {
};
static const struct wire_field share_acknowledge_response_share_acknowledge_topic_response_fields[] = {
    {"topicId", WIRE_UUID, 0, 0, 0, -1, offsetof(struct share_acknowledge_response_share_acknowledge_topic_response, topic_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"partitions", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct share_acknowledge_response_share_acknowledge_topic_response, partitions), {0, 32767}, {0, -1}, {0, -1}, &share_acknowledge_response_partition_data_shape},
};
const struct wire_shape share_acknowledge_response_share_acknowledge_topic_response_shape = {"ShareAcknowledgeTopicResponse", sizeof(struct share_acknowledge_response_share_acknowledge_topic_response), 2, share_acknowledge_response_share_acknowledge_topic_response_fields, &share_acknowledge_response_share_acknowledge_topic_response_default};

static const struct share_acknowledge_response_node_endpoint share_acknowledge_response_node_endpoint_default = {
    .host = {(const uint8_t *)"", 0},
};
static const struct wire_field share_acknowledge_response_node_endpoint_fields[] = {
    {"nodeId", WIRE_INT32, 0, 0, 0, -1, offsetof(struct share_acknowledge_response_node_endpoint, node_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"host", WIRE_STRING, 0, 0, 0, -1, offsetof(struct share_acknowledge_response_node_endpoint, host), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"port", WIRE_INT32, 0, 0, 0, -1, offsetof(struct share_acknowledge_response_node_endpoint, port), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"rack", WIRE_STRING, 0, 0, 0, -1, offsetof(struct share_acknowledge_response_node_endpoint, rack), {0, 32767}, {0, 32767}, {0, -1}, NULL},
};
const struct wire_shape share_acknowledge_response_node_endpoint_shape = {"NodeEndpoint", sizeof(struct share_acknowledge_response_node_endpoint), 4, share_acknowledge_response_node_endpoint_fields, &share_acknowledge_response_node_endpoint_default};

static const struct share_acknowledge_response share_acknowledge_response_default = {
};
static const struct wire_field share_acknowledge_response_fields[] = {
    {"throttleTimeMs", WIRE_INT32, 0, 0, 0, -1, offsetof(struct share_acknowledge_response, throttle_time_ms), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct share_acknowledge_response, error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorMessage", WIRE_STRING, 0, 0, 0, -1, offsetof(struct share_acknowledge_response, error_message), {0, 32767}, {0, 32767}, {0, -1}, NULL},
    {"acquisitionLockTimeoutMs", WIRE_INT32, 0, 0, 1, -1, offsetof(struct share_acknowledge_response, acquisition_lock_timeout_ms), {2, 32767}, {0, -1}, {0, -1}, NULL},
    {"responses", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct share_acknowledge_response, responses), {0, 32767}, {0, -1}, {0, -1}, &share_acknowledge_response_share_acknowledge_topic_response_shape},
    {"nodeEndpoints", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct share_acknowledge_response, node_endpoints), {0, 32767}, {0, -1}, {0, -1}, &share_acknowledge_response_node_endpoint_shape},
};
static const struct wire_shape share_acknowledge_response_shape = {"ShareAcknowledgeResponse", sizeof(struct share_acknowledge_response), 6, share_acknowledge_response_fields, &share_acknowledge_response_default};

static const struct wire_op share_acknowledge_response_ops_0[] = {
    {OP_4, 0, 9, 0, offsetof(struct share_acknowledge_response_leader_id_and_epoch, leader_id), 5, NULL},
    {OP_4, 0, 0, 1, offsetof(struct share_acknowledge_response_leader_id_and_epoch, leader_epoch), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog share_acknowledge_response_prog_0 = {share_acknowledge_response_ops_0, &share_acknowledge_response_leader_id_and_epoch_shape, NULL, NULL, 0, 0, 9, false};
static const struct wire_op share_acknowledge_response_ops_1[] = {
    {OP_4, 0, 7, 0, offsetof(struct share_acknowledge_response_partition_data, partition_index), 13, NULL},
    {OP_2, 0, 0, 1, offsetof(struct share_acknowledge_response_partition_data, error_code), 11, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 0, 2, offsetof(struct share_acknowledge_response_partition_data, error_message), 10, NULL},
    {OP_STRUCT, 0, 0, 3, offsetof(struct share_acknowledge_response_partition_data, current_leader), 1, &share_acknowledge_response_prog_0},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog share_acknowledge_response_prog_1 = {share_acknowledge_response_ops_1, &share_acknowledge_response_partition_data_shape, NULL, NULL, 0, 0, 17, false};
_Static_assert(sizeof(struct share_acknowledge_response_partition_data) <= WIRE_MEM_PER_BYTE * 17, "WIRE_MEM_PER_BYTE");
static const struct wire_op share_acknowledge_response_ops_2[] = {
    {OP_16, 0, 17, 0, offsetof(struct share_acknowledge_response_share_acknowledge_topic_response, topic_id), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 1, offsetof(struct share_acknowledge_response_share_acknowledge_topic_response, partitions), 1, &share_acknowledge_response_prog_1},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog share_acknowledge_response_prog_2 = {share_acknowledge_response_ops_2, &share_acknowledge_response_share_acknowledge_topic_response_shape, NULL, NULL, 0, 0, 18, false};
_Static_assert(sizeof(struct share_acknowledge_response_share_acknowledge_topic_response) <= WIRE_MEM_PER_BYTE * 18, "WIRE_MEM_PER_BYTE");
static const struct wire_op share_acknowledge_response_ops_3[] = {
    {OP_4, 0, 5, 0, offsetof(struct share_acknowledge_response_node_endpoint, node_id), 7, NULL},
    {OP_STRING, OP_COMPACT, 0, 1, offsetof(struct share_acknowledge_response_node_endpoint, host), 6, NULL},
    {OP_4, 0, 5, 2, offsetof(struct share_acknowledge_response_node_endpoint, port), 2, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 0, 3, offsetof(struct share_acknowledge_response_node_endpoint, rack), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog share_acknowledge_response_prog_3 = {share_acknowledge_response_ops_3, &share_acknowledge_response_node_endpoint_shape, NULL, NULL, 0, 0, 11, false};
_Static_assert(sizeof(struct share_acknowledge_response_node_endpoint) <= WIRE_MEM_PER_BYTE * 11, "WIRE_MEM_PER_BYTE");
static const struct wire_op share_acknowledge_response_ops_4[] = {
    {OP_4, 0, 7, 0, offsetof(struct share_acknowledge_response, throttle_time_ms), 6, NULL},
    {OP_2, 0, 0, 1, offsetof(struct share_acknowledge_response, error_code), 4, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 0, 2, offsetof(struct share_acknowledge_response, error_message), 3, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 4, offsetof(struct share_acknowledge_response, responses), 2, &share_acknowledge_response_prog_2},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 5, offsetof(struct share_acknowledge_response, node_endpoints), 1, &share_acknowledge_response_prog_3},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog share_acknowledge_response_prog_4 = {share_acknowledge_response_ops_4, &share_acknowledge_response_shape, NULL, NULL, 0, 0, 10, false};
static const struct wire_op share_acknowledge_response_ops_5[] = {
    {OP_4, 0, 7, 0, offsetof(struct share_acknowledge_response, throttle_time_ms), 10, NULL},
    {OP_2, 0, 0, 1, offsetof(struct share_acknowledge_response, error_code), 8, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 0, 2, offsetof(struct share_acknowledge_response, error_message), 7, NULL},
    {OP_4, 0, 5, 3, offsetof(struct share_acknowledge_response, acquisition_lock_timeout_ms), 3, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 4, offsetof(struct share_acknowledge_response, responses), 2, &share_acknowledge_response_prog_2},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 5, offsetof(struct share_acknowledge_response, node_endpoints), 1, &share_acknowledge_response_prog_3},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog share_acknowledge_response_prog_5 = {share_acknowledge_response_ops_5, &share_acknowledge_response_shape, NULL, NULL, 0, 0, 14, false};
static const struct wire_prog *const share_acknowledge_response_progs[] = {&share_acknowledge_response_prog_4, &share_acknowledge_response_prog_4, &share_acknowledge_response_prog_5, };

const struct wire_msg share_acknowledge_response_wire = {
    .name = "ShareAcknowledgeResponse",
    .room = WIRE_CLIENTS,
    .kind = WIRE_RESPONSE,
    .api_key = 79,
    .min_version = 0,
    .max_version = 2,
    .flexible_version = 0,
    .removed_version = 0,
    .is_dead = false,
    .is_unstable = false,
    .shape = &share_acknowledge_response_shape,
    .progs = share_acknowledge_response_progs,
};

/* ---- ShareFetchResponse ---- */

static const struct share_fetch_response_leader_id_and_epoch share_fetch_response_leader_id_and_epoch_default = {
};
static const struct wire_field share_fetch_response_leader_id_and_epoch_fields[] = {
    {"leaderId", WIRE_INT32, 0, 0, 0, -1, offsetof(struct share_fetch_response_leader_id_and_epoch, leader_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"leaderEpoch", WIRE_INT32, 0, 0, 0, -1, offsetof(struct share_fetch_response_leader_id_and_epoch, leader_epoch), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape share_fetch_response_leader_id_and_epoch_shape = {"LeaderIdAndEpoch", sizeof(struct share_fetch_response_leader_id_and_epoch), 2, share_fetch_response_leader_id_and_epoch_fields, &share_fetch_response_leader_id_and_epoch_default};

static const struct share_fetch_response_acquired_records share_fetch_response_acquired_records_default = {
};
static const struct wire_field share_fetch_response_acquired_records_fields[] = {
    {"firstOffset", WIRE_INT64, 0, 0, 0, -1, offsetof(struct share_fetch_response_acquired_records, first_offset), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"lastOffset", WIRE_INT64, 0, 0, 0, -1, offsetof(struct share_fetch_response_acquired_records, last_offset), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"deliveryCount", WIRE_INT16, 0, 0, 0, -1, offsetof(struct share_fetch_response_acquired_records, delivery_count), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape share_fetch_response_acquired_records_shape = {"AcquiredRecords", sizeof(struct share_fetch_response_acquired_records), 3, share_fetch_response_acquired_records_fields, &share_fetch_response_acquired_records_default};

static const struct share_fetch_response_partition_data share_fetch_response_partition_data_default = {
};
static const struct wire_field share_fetch_response_partition_data_fields[] = {
    {"partitionIndex", WIRE_INT32, 0, 0, 0, -1, offsetof(struct share_fetch_response_partition_data, partition_index), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct share_fetch_response_partition_data, error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorMessage", WIRE_STRING, 0, 0, 0, -1, offsetof(struct share_fetch_response_partition_data, error_message), {0, 32767}, {0, 32767}, {0, -1}, NULL},
    {"acknowledgeErrorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct share_fetch_response_partition_data, acknowledge_error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"acknowledgeErrorMessage", WIRE_STRING, 0, 0, 0, -1, offsetof(struct share_fetch_response_partition_data, acknowledge_error_message), {0, 32767}, {0, 32767}, {0, -1}, NULL},
    {"currentLeader", WIRE_STRUCT, 0, 0, 0, -1, offsetof(struct share_fetch_response_partition_data, current_leader), {0, 32767}, {0, -1}, {0, -1}, &share_fetch_response_leader_id_and_epoch_shape},
    {"records", WIRE_RECORDS, 0, 0, 0, -1, offsetof(struct share_fetch_response_partition_data, records), {0, 32767}, {0, 0}, {0, -1}, NULL},
    {"acquiredRecords", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct share_fetch_response_partition_data, acquired_records), {0, 32767}, {0, -1}, {0, -1}, &share_fetch_response_acquired_records_shape},
};
const struct wire_shape share_fetch_response_partition_data_shape = {"PartitionData", sizeof(struct share_fetch_response_partition_data), 8, share_fetch_response_partition_data_fields, &share_fetch_response_partition_data_default};

static const struct share_fetch_response_share_fetchable_topic_response share_fetch_response_share_fetchable_topic_response_default = {
};
static const struct wire_field share_fetch_response_share_fetchable_topic_response_fields[] = {
    {"topicId", WIRE_UUID, 0, 0, 0, -1, offsetof(struct share_fetch_response_share_fetchable_topic_response, topic_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"partitions", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct share_fetch_response_share_fetchable_topic_response, partitions), {0, 32767}, {0, -1}, {0, -1}, &share_fetch_response_partition_data_shape},
};
const struct wire_shape share_fetch_response_share_fetchable_topic_response_shape = {"ShareFetchableTopicResponse", sizeof(struct share_fetch_response_share_fetchable_topic_response), 2, share_fetch_response_share_fetchable_topic_response_fields, &share_fetch_response_share_fetchable_topic_response_default};

static const struct share_fetch_response_node_endpoint share_fetch_response_node_endpoint_default = {
    .host = {(const uint8_t *)"", 0},
};
static const struct wire_field share_fetch_response_node_endpoint_fields[] = {
    {"nodeId", WIRE_INT32, 0, 0, 0, -1, offsetof(struct share_fetch_response_node_endpoint, node_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"host", WIRE_STRING, 0, 0, 0, -1, offsetof(struct share_fetch_response_node_endpoint, host), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"port", WIRE_INT32, 0, 0, 0, -1, offsetof(struct share_fetch_response_node_endpoint, port), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"rack", WIRE_STRING, 0, 0, 0, -1, offsetof(struct share_fetch_response_node_endpoint, rack), {0, 32767}, {0, 32767}, {0, -1}, NULL},
};
const struct wire_shape share_fetch_response_node_endpoint_shape = {"NodeEndpoint", sizeof(struct share_fetch_response_node_endpoint), 4, share_fetch_response_node_endpoint_fields, &share_fetch_response_node_endpoint_default};

static const struct share_fetch_response share_fetch_response_default = {
};
static const struct wire_field share_fetch_response_fields[] = {
    {"throttleTimeMs", WIRE_INT32, 0, 0, 0, -1, offsetof(struct share_fetch_response, throttle_time_ms), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct share_fetch_response, error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorMessage", WIRE_STRING, 0, 0, 0, -1, offsetof(struct share_fetch_response, error_message), {0, 32767}, {0, 32767}, {0, -1}, NULL},
    {"acquisitionLockTimeoutMs", WIRE_INT32, 0, 0, 0, -1, offsetof(struct share_fetch_response, acquisition_lock_timeout_ms), {1, 32767}, {0, -1}, {0, -1}, NULL},
    {"responses", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct share_fetch_response, responses), {0, 32767}, {0, -1}, {0, -1}, &share_fetch_response_share_fetchable_topic_response_shape},
    {"nodeEndpoints", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct share_fetch_response, node_endpoints), {0, 32767}, {0, -1}, {0, -1}, &share_fetch_response_node_endpoint_shape},
};
static const struct wire_shape share_fetch_response_shape = {"ShareFetchResponse", sizeof(struct share_fetch_response), 6, share_fetch_response_fields, &share_fetch_response_default};

static const struct wire_op share_fetch_response_ops_0[] = {
    {OP_4, 0, 9, 0, offsetof(struct share_fetch_response_leader_id_and_epoch, leader_id), 5, NULL},
    {OP_4, 0, 0, 1, offsetof(struct share_fetch_response_leader_id_and_epoch, leader_epoch), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog share_fetch_response_prog_0 = {share_fetch_response_ops_0, &share_fetch_response_leader_id_and_epoch_shape, NULL, NULL, 0, 0, 9, false};
static const struct wire_op share_fetch_response_ops_1[] = {
    {OP_8, 0, 19, 0, offsetof(struct share_fetch_response_acquired_records, first_offset), 11, NULL},
    {OP_8, 0, 0, 1, offsetof(struct share_fetch_response_acquired_records, last_offset), 3, NULL},
    {OP_2, 0, 0, 2, offsetof(struct share_fetch_response_acquired_records, delivery_count), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog share_fetch_response_prog_1 = {share_fetch_response_ops_1, &share_fetch_response_acquired_records_shape, NULL, NULL, 0, 0, 19, false};
_Static_assert(sizeof(struct share_fetch_response_acquired_records) <= WIRE_MEM_PER_BYTE * 19, "WIRE_MEM_PER_BYTE");
static const struct wire_op share_fetch_response_ops_2[] = {
    {OP_4, 0, 7, 0, offsetof(struct share_fetch_response_partition_data, partition_index), 18, NULL},
    {OP_2, 0, 0, 1, offsetof(struct share_fetch_response_partition_data, error_code), 16, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 0, 2, offsetof(struct share_fetch_response_partition_data, error_message), 15, NULL},
    {OP_2, 0, 3, 3, offsetof(struct share_fetch_response_partition_data, acknowledge_error_code), 13, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 0, 4, offsetof(struct share_fetch_response_partition_data, acknowledge_error_message), 12, NULL},
    {OP_STRUCT, 0, 0, 5, offsetof(struct share_fetch_response_partition_data, current_leader), 3, &share_fetch_response_prog_0},
    {OP_BYTES, OP_COMPACT | OP_NULLABLE | OP_RECORDS, 1, 6, offsetof(struct share_fetch_response_partition_data, records), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 7, offsetof(struct share_fetch_response_partition_data, acquired_records), 1, &share_fetch_response_prog_1},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog share_fetch_response_prog_2 = {share_fetch_response_ops_2, &share_fetch_response_partition_data_shape, NULL, NULL, 0, 0, 22, false};
_Static_assert(sizeof(struct share_fetch_response_partition_data) <= WIRE_MEM_PER_BYTE * 22, "WIRE_MEM_PER_BYTE");
static const struct wire_op share_fetch_response_ops_3[] = {
    {OP_16, 0, 17, 0, offsetof(struct share_fetch_response_share_fetchable_topic_response, topic_id), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 1, offsetof(struct share_fetch_response_share_fetchable_topic_response, partitions), 1, &share_fetch_response_prog_2},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog share_fetch_response_prog_3 = {share_fetch_response_ops_3, &share_fetch_response_share_fetchable_topic_response_shape, NULL, NULL, 0, 0, 18, false};
_Static_assert(sizeof(struct share_fetch_response_share_fetchable_topic_response) <= WIRE_MEM_PER_BYTE * 18, "WIRE_MEM_PER_BYTE");
static const struct wire_op share_fetch_response_ops_4[] = {
    {OP_4, 0, 5, 0, offsetof(struct share_fetch_response_node_endpoint, node_id), 7, NULL},
    {OP_STRING, OP_COMPACT, 0, 1, offsetof(struct share_fetch_response_node_endpoint, host), 6, NULL},
    {OP_4, 0, 5, 2, offsetof(struct share_fetch_response_node_endpoint, port), 2, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 0, 3, offsetof(struct share_fetch_response_node_endpoint, rack), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog share_fetch_response_prog_4 = {share_fetch_response_ops_4, &share_fetch_response_node_endpoint_shape, NULL, NULL, 0, 0, 11, false};
_Static_assert(sizeof(struct share_fetch_response_node_endpoint) <= WIRE_MEM_PER_BYTE * 11, "WIRE_MEM_PER_BYTE");
static const struct wire_op share_fetch_response_ops_5[] = {
    {OP_4, 0, 7, 0, offsetof(struct share_fetch_response, throttle_time_ms), 6, NULL},
    {OP_2, 0, 0, 1, offsetof(struct share_fetch_response, error_code), 4, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 0, 2, offsetof(struct share_fetch_response, error_message), 3, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 4, offsetof(struct share_fetch_response, responses), 2, &share_fetch_response_prog_3},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 5, offsetof(struct share_fetch_response, node_endpoints), 1, &share_fetch_response_prog_4},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t share_fetch_response_absent_5[] = {3,};
static const struct wire_prog share_fetch_response_prog_5 = {share_fetch_response_ops_5, &share_fetch_response_shape, NULL, share_fetch_response_absent_5, 0, 1, 10, false};
static const struct wire_op share_fetch_response_ops_6[] = {
    {OP_4, 0, 7, 0, offsetof(struct share_fetch_response_partition_data, partition_index), 18, NULL},
    {OP_2, 0, 0, 1, offsetof(struct share_fetch_response_partition_data, error_code), 16, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 0, 2, offsetof(struct share_fetch_response_partition_data, error_message), 15, NULL},
    {OP_2, 0, 3, 3, offsetof(struct share_fetch_response_partition_data, acknowledge_error_code), 13, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 0, 4, offsetof(struct share_fetch_response_partition_data, acknowledge_error_message), 12, NULL},
    {OP_STRUCT, 0, 0, 5, offsetof(struct share_fetch_response_partition_data, current_leader), 3, &share_fetch_response_prog_0},
    {OP_BYTES, OP_COMPACT | OP_RECORDS, 1, 6, offsetof(struct share_fetch_response_partition_data, records), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 7, offsetof(struct share_fetch_response_partition_data, acquired_records), 1, &share_fetch_response_prog_1},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog share_fetch_response_prog_6 = {share_fetch_response_ops_6, &share_fetch_response_partition_data_shape, NULL, NULL, 0, 0, 22, false};
_Static_assert(sizeof(struct share_fetch_response_partition_data) <= WIRE_MEM_PER_BYTE * 22, "WIRE_MEM_PER_BYTE");
static const struct wire_op share_fetch_response_ops_7[] = {
    {OP_16, 0, 17, 0, offsetof(struct share_fetch_response_share_fetchable_topic_response, topic_id), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 1, offsetof(struct share_fetch_response_share_fetchable_topic_response, partitions), 1, &share_fetch_response_prog_6},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog share_fetch_response_prog_7 = {share_fetch_response_ops_7, &share_fetch_response_share_fetchable_topic_response_shape, NULL, NULL, 0, 0, 18, false};
_Static_assert(sizeof(struct share_fetch_response_share_fetchable_topic_response) <= WIRE_MEM_PER_BYTE * 18, "WIRE_MEM_PER_BYTE");
static const struct wire_op share_fetch_response_ops_8[] = {
    {OP_4, 0, 7, 0, offsetof(struct share_fetch_response, throttle_time_ms), 10, NULL},
    {OP_2, 0, 0, 1, offsetof(struct share_fetch_response, error_code), 8, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 0, 2, offsetof(struct share_fetch_response, error_message), 7, NULL},
    {OP_4, 0, 5, 3, offsetof(struct share_fetch_response, acquisition_lock_timeout_ms), 3, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 4, offsetof(struct share_fetch_response, responses), 2, &share_fetch_response_prog_7},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 5, offsetof(struct share_fetch_response, node_endpoints), 1, &share_fetch_response_prog_4},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog share_fetch_response_prog_8 = {share_fetch_response_ops_8, &share_fetch_response_shape, NULL, NULL, 0, 0, 14, false};
static const struct wire_prog *const share_fetch_response_progs[] = {&share_fetch_response_prog_5, &share_fetch_response_prog_8, &share_fetch_response_prog_8, };

const struct wire_msg share_fetch_response_wire = {
    .name = "ShareFetchResponse",
    .room = WIRE_CLIENTS,
    .kind = WIRE_RESPONSE,
    .api_key = 78,
    .min_version = 0,
    .max_version = 2,
    .flexible_version = 0,
    .removed_version = 0,
    .is_dead = false,
    .is_unstable = false,
    .shape = &share_fetch_response_shape,
    .progs = share_fetch_response_progs,
};

/* ---- ShareGroupDescribeResponse ---- */

static const struct share_group_describe_response_topic_partitions share_group_describe_response_topic_partitions_default = {
    .topic_name = {(const uint8_t *)"", 0},
};
static const struct wire_field share_group_describe_response_topic_partitions_fields[] = {
    {"topicId", WIRE_UUID, 0, 0, 0, -1, offsetof(struct share_group_describe_response_topic_partitions, topic_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"topicName", WIRE_STRING, 0, 0, 0, -1, offsetof(struct share_group_describe_response_topic_partitions, topic_name), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"partitions", WIRE_INT32, 1, 0, 0, -1, offsetof(struct share_group_describe_response_topic_partitions, partitions), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape share_group_describe_response_topic_partitions_shape = {"TopicPartitions", sizeof(struct share_group_describe_response_topic_partitions), 3, share_group_describe_response_topic_partitions_fields, &share_group_describe_response_topic_partitions_default};

static const struct share_group_describe_response_assignment share_group_describe_response_assignment_default = {
};
static const struct wire_field share_group_describe_response_assignment_fields[] = {
    {"topicPartitions", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct share_group_describe_response_assignment, topic_partitions), {0, 32767}, {0, -1}, {0, -1}, &share_group_describe_response_topic_partitions_shape},
};
const struct wire_shape share_group_describe_response_assignment_shape = {"Assignment", sizeof(struct share_group_describe_response_assignment), 1, share_group_describe_response_assignment_fields, &share_group_describe_response_assignment_default};

static const struct share_group_describe_response_member share_group_describe_response_member_default = {
    .member_id = {(const uint8_t *)"", 0},
    .client_id = {(const uint8_t *)"", 0},
    .client_host = {(const uint8_t *)"", 0},
};
static const struct wire_field share_group_describe_response_member_fields[] = {
    {"memberId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct share_group_describe_response_member, member_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"rackId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct share_group_describe_response_member, rack_id), {0, 32767}, {0, 32767}, {0, -1}, NULL},
    {"memberEpoch", WIRE_INT32, 0, 0, 0, -1, offsetof(struct share_group_describe_response_member, member_epoch), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"clientId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct share_group_describe_response_member, client_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"clientHost", WIRE_STRING, 0, 0, 0, -1, offsetof(struct share_group_describe_response_member, client_host), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"subscribedTopicNames", WIRE_STRING, 1, 0, 0, -1, offsetof(struct share_group_describe_response_member, subscribed_topic_names), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"assignment", WIRE_STRUCT, 0, 0, 0, -1, offsetof(struct share_group_describe_response_member, assignment), {0, 32767}, {0, -1}, {0, -1}, &share_group_describe_response_assignment_shape},
};
const struct wire_shape share_group_describe_response_member_shape = {"Member", sizeof(struct share_group_describe_response_member), 7, share_group_describe_response_member_fields, &share_group_describe_response_member_default};

static const struct share_group_describe_response_described_group share_group_describe_response_described_group_default = {
    .group_id = {(const uint8_t *)"", 0},
    .group_state = {(const uint8_t *)"", 0},
    .assignor_name = {(const uint8_t *)"", 0},
    .authorized_operations = -2147483648,
};
static const struct wire_field share_group_describe_response_described_group_fields[] = {
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct share_group_describe_response_described_group, error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorMessage", WIRE_STRING, 0, 0, 0, -1, offsetof(struct share_group_describe_response_described_group, error_message), {0, 32767}, {0, 32767}, {0, -1}, NULL},
    {"groupId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct share_group_describe_response_described_group, group_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"groupState", WIRE_STRING, 0, 0, 0, -1, offsetof(struct share_group_describe_response_described_group, group_state), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"groupEpoch", WIRE_INT32, 0, 0, 0, -1, offsetof(struct share_group_describe_response_described_group, group_epoch), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"assignmentEpoch", WIRE_INT32, 0, 0, 0, -1, offsetof(struct share_group_describe_response_described_group, assignment_epoch), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"assignorName", WIRE_STRING, 0, 0, 0, -1, offsetof(struct share_group_describe_response_described_group, assignor_name), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"members", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct share_group_describe_response_described_group, members), {0, 32767}, {0, -1}, {0, -1}, &share_group_describe_response_member_shape},
    {"authorizedOperations", WIRE_INT32, 0, 0, 0, -1, offsetof(struct share_group_describe_response_described_group, authorized_operations), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape share_group_describe_response_described_group_shape = {"DescribedGroup", sizeof(struct share_group_describe_response_described_group), 9, share_group_describe_response_described_group_fields, &share_group_describe_response_described_group_default};

static const struct share_group_describe_response share_group_describe_response_default = {
};
static const struct wire_field share_group_describe_response_fields[] = {
    {"throttleTimeMs", WIRE_INT32, 0, 0, 0, -1, offsetof(struct share_group_describe_response, throttle_time_ms), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"groups", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct share_group_describe_response, groups), {0, 32767}, {0, -1}, {0, -1}, &share_group_describe_response_described_group_shape},
};
static const struct wire_shape share_group_describe_response_shape = {"ShareGroupDescribeResponse", sizeof(struct share_group_describe_response), 2, share_group_describe_response_fields, &share_group_describe_response_default};

static const struct wire_op share_group_describe_response_ops_0[] = {
    {OP_16, 0, 17, 0, offsetof(struct share_group_describe_response_topic_partitions, topic_id), 3, NULL},
    {OP_STRING, OP_COMPACT, 0, 1, offsetof(struct share_group_describe_response_topic_partitions, topic_name), 2, NULL},
    {OP_ARRAY_4, OP_COMPACT, 1, 2, offsetof(struct share_group_describe_response_topic_partitions, partitions), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog share_group_describe_response_prog_0 = {share_group_describe_response_ops_0, &share_group_describe_response_topic_partitions_shape, NULL, NULL, 0, 0, 19, false};
_Static_assert(sizeof(struct share_group_describe_response_topic_partitions) <= WIRE_MEM_PER_BYTE * 19, "WIRE_MEM_PER_BYTE");
static const struct wire_op share_group_describe_response_ops_1[] = {
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 0, offsetof(struct share_group_describe_response_assignment, topic_partitions), 1, &share_group_describe_response_prog_0},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog share_group_describe_response_prog_1 = {share_group_describe_response_ops_1, &share_group_describe_response_assignment_shape, NULL, NULL, 0, 0, 2, false};
static const struct wire_op share_group_describe_response_ops_2[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct share_group_describe_response_member, member_id), 11, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 1, offsetof(struct share_group_describe_response_member, rack_id), 10, NULL},
    {OP_4, 0, 5, 2, offsetof(struct share_group_describe_response_member, member_epoch), 6, NULL},
    {OP_STRING, OP_COMPACT, 0, 3, offsetof(struct share_group_describe_response_member, client_id), 5, NULL},
    {OP_STRING, OP_COMPACT, 1, 4, offsetof(struct share_group_describe_response_member, client_host), 4, NULL},
    {OP_ARRAY_STRING, OP_COMPACT, 1, 5, offsetof(struct share_group_describe_response_member, subscribed_topic_names), 3, NULL},
    {OP_STRUCT, 0, 0, 6, offsetof(struct share_group_describe_response_member, assignment), 1, &share_group_describe_response_prog_1},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog share_group_describe_response_prog_2 = {share_group_describe_response_ops_2, &share_group_describe_response_member_shape, NULL, NULL, 0, 0, 12, false};
_Static_assert(sizeof(struct share_group_describe_response_member) <= WIRE_MEM_PER_BYTE * 12, "WIRE_MEM_PER_BYTE");
static const struct wire_op share_group_describe_response_ops_3[] = {
    {OP_2, 0, 3, 0, offsetof(struct share_group_describe_response_described_group, error_code), 18, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 0, 1, offsetof(struct share_group_describe_response_described_group, error_message), 17, NULL},
    {OP_STRING, OP_COMPACT, 1, 2, offsetof(struct share_group_describe_response_described_group, group_id), 16, NULL},
    {OP_STRING, OP_COMPACT, 1, 3, offsetof(struct share_group_describe_response_described_group, group_state), 15, NULL},
    {OP_4, 0, 9, 4, offsetof(struct share_group_describe_response_described_group, group_epoch), 11, NULL},
    {OP_4, 0, 0, 5, offsetof(struct share_group_describe_response_described_group, assignment_epoch), 7, NULL},
    {OP_STRING, OP_COMPACT, 0, 6, offsetof(struct share_group_describe_response_described_group, assignor_name), 6, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 7, offsetof(struct share_group_describe_response_described_group, members), 5, &share_group_describe_response_prog_2},
    {OP_4, 0, 5, 8, offsetof(struct share_group_describe_response_described_group, authorized_operations), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog share_group_describe_response_prog_3 = {share_group_describe_response_ops_3, &share_group_describe_response_described_group_shape, NULL, NULL, 0, 0, 20, false};
_Static_assert(sizeof(struct share_group_describe_response_described_group) <= WIRE_MEM_PER_BYTE * 20, "WIRE_MEM_PER_BYTE");
static const struct wire_op share_group_describe_response_ops_4[] = {
    {OP_4, 0, 5, 0, offsetof(struct share_group_describe_response, throttle_time_ms), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 1, offsetof(struct share_group_describe_response, groups), 1, &share_group_describe_response_prog_3},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog share_group_describe_response_prog_4 = {share_group_describe_response_ops_4, &share_group_describe_response_shape, NULL, NULL, 0, 0, 6, false};
static const struct wire_prog *const share_group_describe_response_progs[] = {&share_group_describe_response_prog_4, &share_group_describe_response_prog_4, };

const struct wire_msg share_group_describe_response_wire = {
    .name = "ShareGroupDescribeResponse",
    .room = WIRE_CLIENTS,
    .kind = WIRE_RESPONSE,
    .api_key = 77,
    .min_version = 0,
    .max_version = 1,
    .flexible_version = 0,
    .removed_version = 0,
    .is_dead = false,
    .is_unstable = false,
    .shape = &share_group_describe_response_shape,
    .progs = share_group_describe_response_progs,
};

/* ---- ShareGroupHeartbeatResponse ---- */

static const struct share_group_heartbeat_response_topic_partitions share_group_heartbeat_response_topic_partitions_default = {
};
static const struct wire_field share_group_heartbeat_response_topic_partitions_fields[] = {
    {"topicId", WIRE_UUID, 0, 0, 0, -1, offsetof(struct share_group_heartbeat_response_topic_partitions, topic_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"partitions", WIRE_INT32, 1, 0, 0, -1, offsetof(struct share_group_heartbeat_response_topic_partitions, partitions), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape share_group_heartbeat_response_topic_partitions_shape = {"TopicPartitions", sizeof(struct share_group_heartbeat_response_topic_partitions), 2, share_group_heartbeat_response_topic_partitions_fields, &share_group_heartbeat_response_topic_partitions_default};

static const struct share_group_heartbeat_response_assignment share_group_heartbeat_response_assignment_default = {
};
static const struct wire_field share_group_heartbeat_response_assignment_fields[] = {
    {"topicPartitions", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct share_group_heartbeat_response_assignment, topic_partitions), {0, 32767}, {0, -1}, {0, -1}, &share_group_heartbeat_response_topic_partitions_shape},
};
const struct wire_shape share_group_heartbeat_response_assignment_shape = {"Assignment", sizeof(struct share_group_heartbeat_response_assignment), 1, share_group_heartbeat_response_assignment_fields, &share_group_heartbeat_response_assignment_default};

static const struct share_group_heartbeat_response share_group_heartbeat_response_default = {
};
static const struct wire_field share_group_heartbeat_response_fields[] = {
    {"throttleTimeMs", WIRE_INT32, 0, 0, 0, -1, offsetof(struct share_group_heartbeat_response, throttle_time_ms), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct share_group_heartbeat_response, error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorMessage", WIRE_STRING, 0, 0, 0, -1, offsetof(struct share_group_heartbeat_response, error_message), {0, 32767}, {0, 32767}, {0, -1}, NULL},
    {"memberId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct share_group_heartbeat_response, member_id), {0, 32767}, {0, 32767}, {0, -1}, NULL},
    {"memberEpoch", WIRE_INT32, 0, 0, 0, -1, offsetof(struct share_group_heartbeat_response, member_epoch), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"heartbeatIntervalMs", WIRE_INT32, 0, 0, 0, -1, offsetof(struct share_group_heartbeat_response, heartbeat_interval_ms), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"assignment", WIRE_STRUCT, 0, 1, 0, -1, offsetof(struct share_group_heartbeat_response, assignment), {0, 32767}, {0, 32767}, {0, -1}, &share_group_heartbeat_response_assignment_shape},
};
static const struct wire_shape share_group_heartbeat_response_shape = {"ShareGroupHeartbeatResponse", sizeof(struct share_group_heartbeat_response), 7, share_group_heartbeat_response_fields, &share_group_heartbeat_response_default};

static const struct wire_op share_group_heartbeat_response_ops_0[] = {
    {OP_16, 0, 17, 0, offsetof(struct share_group_heartbeat_response_topic_partitions, topic_id), 2, NULL},
    {OP_ARRAY_4, OP_COMPACT, 0, 1, offsetof(struct share_group_heartbeat_response_topic_partitions, partitions), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog share_group_heartbeat_response_prog_0 = {share_group_heartbeat_response_ops_0, &share_group_heartbeat_response_topic_partitions_shape, NULL, NULL, 0, 0, 18, false};
_Static_assert(sizeof(struct share_group_heartbeat_response_topic_partitions) <= WIRE_MEM_PER_BYTE * 18, "WIRE_MEM_PER_BYTE");
static const struct wire_op share_group_heartbeat_response_ops_1[] = {
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 0, offsetof(struct share_group_heartbeat_response_assignment, topic_partitions), 1, &share_group_heartbeat_response_prog_0},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog share_group_heartbeat_response_prog_1 = {share_group_heartbeat_response_ops_1, &share_group_heartbeat_response_assignment_shape, NULL, NULL, 0, 0, 2, false};
_Static_assert(sizeof(struct share_group_heartbeat_response_assignment) <= WIRE_MEM_PER_BYTE * 3, "WIRE_MEM_PER_BYTE");
static const struct wire_op share_group_heartbeat_response_ops_2[] = {
    {OP_4, 0, 7, 0, offsetof(struct share_group_heartbeat_response, throttle_time_ms), 14, NULL},
    {OP_2, 0, 0, 1, offsetof(struct share_group_heartbeat_response, error_code), 12, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 0, 2, offsetof(struct share_group_heartbeat_response, error_message), 11, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 3, offsetof(struct share_group_heartbeat_response, member_id), 10, NULL},
    {OP_4, 0, 9, 4, offsetof(struct share_group_heartbeat_response, member_epoch), 6, NULL},
    {OP_4, 0, 0, 5, offsetof(struct share_group_heartbeat_response, heartbeat_interval_ms), 2, NULL},
    {OP_POINTER, 0 | OP_NULLABLE, 0, 6, offsetof(struct share_group_heartbeat_response, assignment), 1, &share_group_heartbeat_response_prog_1},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog share_group_heartbeat_response_prog_2 = {share_group_heartbeat_response_ops_2, &share_group_heartbeat_response_shape, NULL, NULL, 0, 0, 18, false};
static const struct wire_prog *const share_group_heartbeat_response_progs[] = {&share_group_heartbeat_response_prog_2, &share_group_heartbeat_response_prog_2, };

const struct wire_msg share_group_heartbeat_response_wire = {
    .name = "ShareGroupHeartbeatResponse",
    .room = WIRE_CLIENTS,
    .kind = WIRE_RESPONSE,
    .api_key = 76,
    .min_version = 0,
    .max_version = 1,
    .flexible_version = 0,
    .removed_version = 0,
    .is_dead = false,
    .is_unstable = false,
    .shape = &share_group_heartbeat_response_shape,
    .progs = share_group_heartbeat_response_progs,
};

/* ---- StopReplicaResponse ---- */

static const struct stop_replica_response_stop_replica_partition_error stop_replica_response_stop_replica_partition_error_default = {
    .topic_name = {(const uint8_t *)"", 0},
};
static const struct wire_field stop_replica_response_stop_replica_partition_error_fields[] = {
    {"topicName", WIRE_STRING, 0, 0, 0, -1, offsetof(struct stop_replica_response_stop_replica_partition_error, topic_name), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"partitionIndex", WIRE_INT32, 0, 0, 0, -1, offsetof(struct stop_replica_response_stop_replica_partition_error, partition_index), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct stop_replica_response_stop_replica_partition_error, error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape stop_replica_response_stop_replica_partition_error_shape = {"StopReplicaPartitionError", sizeof(struct stop_replica_response_stop_replica_partition_error), 3, stop_replica_response_stop_replica_partition_error_fields, &stop_replica_response_stop_replica_partition_error_default};

static const struct stop_replica_response stop_replica_response_default = {
};
static const struct wire_field stop_replica_response_fields[] = {
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct stop_replica_response, error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"partitionErrors", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct stop_replica_response, partition_errors), {0, 32767}, {0, -1}, {0, -1}, &stop_replica_response_stop_replica_partition_error_shape},
};
static const struct wire_shape stop_replica_response_shape = {"StopReplicaResponse", sizeof(struct stop_replica_response), 2, stop_replica_response_fields, &stop_replica_response_default};

static const struct wire_op stop_replica_response_ops_0[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct stop_replica_response_stop_replica_partition_error, topic_name), 6, NULL},
    {OP_4, 0, 6, 1, offsetof(struct stop_replica_response_stop_replica_partition_error, partition_index), 2, NULL},
    {OP_2, 0, 0, 2, offsetof(struct stop_replica_response_stop_replica_partition_error, error_code), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog stop_replica_response_prog_0 = {stop_replica_response_ops_0, &stop_replica_response_stop_replica_partition_error_shape, NULL, NULL, 0, 0, 8, false};
_Static_assert(sizeof(struct stop_replica_response_stop_replica_partition_error) <= WIRE_MEM_PER_BYTE * 8, "WIRE_MEM_PER_BYTE");
static const struct wire_op stop_replica_response_ops_1[] = {
    {OP_2, 0, 6, 0, offsetof(struct stop_replica_response, error_code), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 0, 1, offsetof(struct stop_replica_response, partition_errors), 0, &stop_replica_response_prog_0},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog stop_replica_response_prog_1 = {stop_replica_response_ops_1, &stop_replica_response_shape, NULL, NULL, 0, 0, 6, false};
static const struct wire_op stop_replica_response_ops_2[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct stop_replica_response_stop_replica_partition_error, topic_name), 7, NULL},
    {OP_4, 0, 7, 1, offsetof(struct stop_replica_response_stop_replica_partition_error, partition_index), 3, NULL},
    {OP_2, 0, 0, 2, offsetof(struct stop_replica_response_stop_replica_partition_error, error_code), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog stop_replica_response_prog_2 = {stop_replica_response_ops_2, &stop_replica_response_stop_replica_partition_error_shape, NULL, NULL, 0, 0, 8, false};
_Static_assert(sizeof(struct stop_replica_response_stop_replica_partition_error) <= WIRE_MEM_PER_BYTE * 8, "WIRE_MEM_PER_BYTE");
static const struct wire_op stop_replica_response_ops_3[] = {
    {OP_2, 0, 3, 0, offsetof(struct stop_replica_response, error_code), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 1, offsetof(struct stop_replica_response, partition_errors), 1, &stop_replica_response_prog_2},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog stop_replica_response_prog_3 = {stop_replica_response_ops_3, &stop_replica_response_shape, NULL, NULL, 0, 0, 4, false};
static const struct wire_prog *const stop_replica_response_progs[] = {&stop_replica_response_prog_1, &stop_replica_response_prog_1, &stop_replica_response_prog_3, &stop_replica_response_prog_3, &stop_replica_response_prog_3, };

const struct wire_msg stop_replica_response_wire = {
    .name = "StopReplicaResponse",
    .room = WIRE_CLIENTS,
    .kind = WIRE_RESPONSE,
    .api_key = 5,
    .min_version = 0,
    .max_version = 4,
    .flexible_version = 2,
    .removed_version = -1,
    .is_dead = true,
    .is_unstable = false,
    .shape = &stop_replica_response_shape,
    .progs = stop_replica_response_progs,
};

/* ---- StreamsGroupDescribeResponse ---- */

static const struct streams_group_describe_response_key_value streams_group_describe_response_key_value_default = {
    .key = {(const uint8_t *)"", 0},
    .value = {(const uint8_t *)"", 0},
};
static const struct wire_field streams_group_describe_response_key_value_fields[] = {
    {"key", WIRE_STRING, 0, 0, 0, -1, offsetof(struct streams_group_describe_response_key_value, key), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"value", WIRE_STRING, 0, 0, 0, -1, offsetof(struct streams_group_describe_response_key_value, value), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape streams_group_describe_response_key_value_shape = {"KeyValue", sizeof(struct streams_group_describe_response_key_value), 2, streams_group_describe_response_key_value_fields, &streams_group_describe_response_key_value_default};

static const struct streams_group_describe_response_topic_info streams_group_describe_response_topic_info_default = {
    .name = {(const uint8_t *)"", 0},
};
static const struct wire_field streams_group_describe_response_topic_info_fields[] = {
    {"name", WIRE_STRING, 0, 0, 0, -1, offsetof(struct streams_group_describe_response_topic_info, name), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"partitions", WIRE_INT32, 0, 0, 0, -1, offsetof(struct streams_group_describe_response_topic_info, partitions), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"replicationFactor", WIRE_INT16, 0, 0, 0, -1, offsetof(struct streams_group_describe_response_topic_info, replication_factor), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"topicConfigs", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct streams_group_describe_response_topic_info, topic_configs), {0, 32767}, {0, -1}, {0, -1}, &streams_group_describe_response_key_value_shape},
};
const struct wire_shape streams_group_describe_response_topic_info_shape = {"TopicInfo", sizeof(struct streams_group_describe_response_topic_info), 4, streams_group_describe_response_topic_info_fields, &streams_group_describe_response_topic_info_default};

static const struct streams_group_describe_response_subtopology streams_group_describe_response_subtopology_default = {
    .subtopology_id = {(const uint8_t *)"", 0},
};
static const struct wire_field streams_group_describe_response_subtopology_fields[] = {
    {"subtopologyId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct streams_group_describe_response_subtopology, subtopology_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"sourceTopics", WIRE_STRING, 1, 0, 0, -1, offsetof(struct streams_group_describe_response_subtopology, source_topics), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"repartitionSinkTopics", WIRE_STRING, 1, 0, 0, -1, offsetof(struct streams_group_describe_response_subtopology, repartition_sink_topics), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"stateChangelogTopics", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct streams_group_describe_response_subtopology, state_changelog_topics), {0, 32767}, {0, -1}, {0, -1}, &streams_group_describe_response_topic_info_shape},
    {"repartitionSourceTopics", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct streams_group_describe_response_subtopology, repartition_source_topics), {0, 32767}, {0, -1}, {0, -1}, &streams_group_describe_response_topic_info_shape},
};
const struct wire_shape streams_group_describe_response_subtopology_shape = {"Subtopology", sizeof(struct streams_group_describe_response_subtopology), 5, streams_group_describe_response_subtopology_fields, &streams_group_describe_response_subtopology_default};

static const struct streams_group_describe_response_topology streams_group_describe_response_topology_default = {
    .subtopologies_cnt = -1,
};
static const struct wire_field streams_group_describe_response_topology_fields[] = {
    {"epoch", WIRE_INT32, 0, 0, 0, -1, offsetof(struct streams_group_describe_response_topology, epoch), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"subtopologies", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct streams_group_describe_response_topology, subtopologies), {0, 32767}, {0, 32767}, {0, -1}, &streams_group_describe_response_subtopology_shape},
};
const struct wire_shape streams_group_describe_response_topology_shape = {"Topology", sizeof(struct streams_group_describe_response_topology), 2, streams_group_describe_response_topology_fields, &streams_group_describe_response_topology_default};

static const struct streams_group_describe_response_endpoint streams_group_describe_response_endpoint_default = {
    .host = {(const uint8_t *)"", 0},
};
static const struct wire_field streams_group_describe_response_endpoint_fields[] = {
    {"host", WIRE_STRING, 0, 0, 0, -1, offsetof(struct streams_group_describe_response_endpoint, host), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"port", WIRE_UINT16, 0, 0, 0, -1, offsetof(struct streams_group_describe_response_endpoint, port), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape streams_group_describe_response_endpoint_shape = {"Endpoint", sizeof(struct streams_group_describe_response_endpoint), 2, streams_group_describe_response_endpoint_fields, &streams_group_describe_response_endpoint_default};

static const struct streams_group_describe_response_task_offset streams_group_describe_response_task_offset_default = {
    .subtopology_id = {(const uint8_t *)"", 0},
};
static const struct wire_field streams_group_describe_response_task_offset_fields[] = {
    {"subtopologyId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct streams_group_describe_response_task_offset, subtopology_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"partition", WIRE_INT32, 0, 0, 0, -1, offsetof(struct streams_group_describe_response_task_offset, partition), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"offset", WIRE_INT64, 0, 0, 0, -1, offsetof(struct streams_group_describe_response_task_offset, offset), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape streams_group_describe_response_task_offset_shape = {"TaskOffset", sizeof(struct streams_group_describe_response_task_offset), 3, streams_group_describe_response_task_offset_fields, &streams_group_describe_response_task_offset_default};

static const struct streams_group_describe_response_task_ids streams_group_describe_response_task_ids_default = {
    .subtopology_id = {(const uint8_t *)"", 0},
};
static const struct wire_field streams_group_describe_response_task_ids_fields[] = {
    {"subtopologyId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct streams_group_describe_response_task_ids, subtopology_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"partitions", WIRE_INT32, 1, 0, 0, -1, offsetof(struct streams_group_describe_response_task_ids, partitions), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape streams_group_describe_response_task_ids_shape = {"TaskIds", sizeof(struct streams_group_describe_response_task_ids), 2, streams_group_describe_response_task_ids_fields, &streams_group_describe_response_task_ids_default};

static const struct streams_group_describe_response_assignment streams_group_describe_response_assignment_default = {
};
static const struct wire_field streams_group_describe_response_assignment_fields[] = {
    {"activeTasks", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct streams_group_describe_response_assignment, active_tasks), {0, 32767}, {0, -1}, {0, -1}, &streams_group_describe_response_task_ids_shape},
    {"standbyTasks", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct streams_group_describe_response_assignment, standby_tasks), {0, 32767}, {0, -1}, {0, -1}, &streams_group_describe_response_task_ids_shape},
    {"warmupTasks", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct streams_group_describe_response_assignment, warmup_tasks), {0, 32767}, {0, -1}, {0, -1}, &streams_group_describe_response_task_ids_shape},
};
const struct wire_shape streams_group_describe_response_assignment_shape = {"Assignment", sizeof(struct streams_group_describe_response_assignment), 3, streams_group_describe_response_assignment_fields, &streams_group_describe_response_assignment_default};

static const struct streams_group_describe_response_member streams_group_describe_response_member_default = {
    .member_id = {(const uint8_t *)"", 0},
    .client_id = {(const uint8_t *)"", 0},
    .client_host = {(const uint8_t *)"", 0},
    .process_id = {(const uint8_t *)"", 0},
};
static const struct wire_field streams_group_describe_response_member_fields[] = {
    {"memberId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct streams_group_describe_response_member, member_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"memberEpoch", WIRE_INT32, 0, 0, 0, -1, offsetof(struct streams_group_describe_response_member, member_epoch), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"instanceId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct streams_group_describe_response_member, instance_id), {0, 32767}, {0, 32767}, {0, -1}, NULL},
    {"rackId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct streams_group_describe_response_member, rack_id), {0, 32767}, {0, 32767}, {0, -1}, NULL},
    {"clientId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct streams_group_describe_response_member, client_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"clientHost", WIRE_STRING, 0, 0, 0, -1, offsetof(struct streams_group_describe_response_member, client_host), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"topologyEpoch", WIRE_INT32, 0, 0, 0, -1, offsetof(struct streams_group_describe_response_member, topology_epoch), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"processId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct streams_group_describe_response_member, process_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"userEndpoint", WIRE_STRUCT, 0, 1, 0, -1, offsetof(struct streams_group_describe_response_member, user_endpoint), {0, 32767}, {0, 32767}, {0, -1}, &streams_group_describe_response_endpoint_shape},
    {"clientTags", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct streams_group_describe_response_member, client_tags), {0, 32767}, {0, -1}, {0, -1}, &streams_group_describe_response_key_value_shape},
    {"taskOffsets", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct streams_group_describe_response_member, task_offsets), {0, 32767}, {0, -1}, {0, -1}, &streams_group_describe_response_task_offset_shape},
    {"taskEndOffsets", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct streams_group_describe_response_member, task_end_offsets), {0, 32767}, {0, -1}, {0, -1}, &streams_group_describe_response_task_offset_shape},
    {"assignment", WIRE_STRUCT, 0, 0, 0, -1, offsetof(struct streams_group_describe_response_member, assignment), {0, 32767}, {0, -1}, {0, -1}, &streams_group_describe_response_assignment_shape},
    {"targetAssignment", WIRE_STRUCT, 0, 0, 0, -1, offsetof(struct streams_group_describe_response_member, target_assignment), {0, 32767}, {0, -1}, {0, -1}, &streams_group_describe_response_assignment_shape},
    {"isClassic", WIRE_BOOL, 0, 0, 0, -1, offsetof(struct streams_group_describe_response_member, is_classic), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape streams_group_describe_response_member_shape = {"Member", sizeof(struct streams_group_describe_response_member), 15, streams_group_describe_response_member_fields, &streams_group_describe_response_member_default};

static const struct streams_group_describe_response_topology_description_node streams_group_describe_response_topology_description_node_default = {
    .name = {(const uint8_t *)"", 0},
};
static const struct wire_field streams_group_describe_response_topology_description_node_fields[] = {
    {"name", WIRE_STRING, 0, 0, 0, -1, offsetof(struct streams_group_describe_response_topology_description_node, name), {1, 32767}, {0, -1}, {0, -1}, NULL},
    {"nodeType", WIRE_INT8, 0, 0, 0, -1, offsetof(struct streams_group_describe_response_topology_description_node, node_type), {1, 32767}, {0, -1}, {0, -1}, NULL},
    {"sourceTopics", WIRE_STRING, 1, 0, 0, -1, offsetof(struct streams_group_describe_response_topology_description_node, source_topics), {1, 32767}, {0, -1}, {0, -1}, NULL},
    {"sinkTopic", WIRE_STRING, 0, 0, 0, -1, offsetof(struct streams_group_describe_response_topology_description_node, sink_topic), {1, 32767}, {1, 32767}, {0, -1}, NULL},
    {"stores", WIRE_STRING, 1, 0, 0, -1, offsetof(struct streams_group_describe_response_topology_description_node, stores), {1, 32767}, {0, -1}, {0, -1}, NULL},
    {"successors", WIRE_STRING, 1, 0, 0, -1, offsetof(struct streams_group_describe_response_topology_description_node, successors), {1, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape streams_group_describe_response_topology_description_node_shape = {"TopologyDescriptionNode", sizeof(struct streams_group_describe_response_topology_description_node), 6, streams_group_describe_response_topology_description_node_fields, &streams_group_describe_response_topology_description_node_default};

static const struct streams_group_describe_response_topology_description_subtopology streams_group_describe_response_topology_description_subtopology_default = {
    .subtopology_id = {(const uint8_t *)"", 0},
};
static const struct wire_field streams_group_describe_response_topology_description_subtopology_fields[] = {
    {"subtopologyId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct streams_group_describe_response_topology_description_subtopology, subtopology_id), {1, 32767}, {0, -1}, {0, -1}, NULL},
    {"nodes", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct streams_group_describe_response_topology_description_subtopology, nodes), {1, 32767}, {0, -1}, {0, -1}, &streams_group_describe_response_topology_description_node_shape},
};
const struct wire_shape streams_group_describe_response_topology_description_subtopology_shape = {"TopologyDescriptionSubtopology", sizeof(struct streams_group_describe_response_topology_description_subtopology), 2, streams_group_describe_response_topology_description_subtopology_fields, &streams_group_describe_response_topology_description_subtopology_default};

static const struct streams_group_describe_response_topology_description_global_store streams_group_describe_response_topology_description_global_store_default = {
    .source = {.name = {(const uint8_t *)"", 0}, .node_type = 0, .source_topics = NULL, .source_topics_cnt = 0, .sink_topic = {NULL, 0}, .stores = NULL, .stores_cnt = 0, .successors = NULL, .successors_cnt = 0, },
    .processor = {.name = {(const uint8_t *)"", 0}, .node_type = 0, .source_topics = NULL, .source_topics_cnt = 0, .sink_topic = {NULL, 0}, .stores = NULL, .stores_cnt = 0, .successors = NULL, .successors_cnt = 0, },
};
static const struct wire_field streams_group_describe_response_topology_description_global_store_fields[] = {
    {"source", WIRE_STRUCT, 0, 0, 0, -1, offsetof(struct streams_group_describe_response_topology_description_global_store, source), {1, 32767}, {0, -1}, {0, -1}, &streams_group_describe_response_topology_description_node_shape},
    {"processor", WIRE_STRUCT, 0, 0, 0, -1, offsetof(struct streams_group_describe_response_topology_description_global_store, processor), {1, 32767}, {0, -1}, {0, -1}, &streams_group_describe_response_topology_description_node_shape},
};
const struct wire_shape streams_group_describe_response_topology_description_global_store_shape = {"TopologyDescriptionGlobalStore", sizeof(struct streams_group_describe_response_topology_description_global_store), 2, streams_group_describe_response_topology_description_global_store_fields, &streams_group_describe_response_topology_description_global_store_default};

static const struct streams_group_describe_response_topology_description streams_group_describe_response_topology_description_default = {
};
static const struct wire_field streams_group_describe_response_topology_description_fields[] = {
    {"subtopologies", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct streams_group_describe_response_topology_description, subtopologies), {1, 32767}, {0, -1}, {0, -1}, &streams_group_describe_response_topology_description_subtopology_shape},
    {"globalStores", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct streams_group_describe_response_topology_description, global_stores), {1, 32767}, {0, -1}, {0, -1}, &streams_group_describe_response_topology_description_global_store_shape},
};
const struct wire_shape streams_group_describe_response_topology_description_shape = {"TopologyDescription", sizeof(struct streams_group_describe_response_topology_description), 2, streams_group_describe_response_topology_description_fields, &streams_group_describe_response_topology_description_default};

static const struct streams_group_describe_response_described_group streams_group_describe_response_described_group_default = {
    .group_id = {(const uint8_t *)"", 0},
    .group_state = {(const uint8_t *)"", 0},
    .authorized_operations = -2147483648,
};
static const struct wire_field streams_group_describe_response_described_group_fields[] = {
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct streams_group_describe_response_described_group, error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorMessage", WIRE_STRING, 0, 0, 0, -1, offsetof(struct streams_group_describe_response_described_group, error_message), {0, 32767}, {0, 32767}, {0, -1}, NULL},
    {"groupId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct streams_group_describe_response_described_group, group_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"groupState", WIRE_STRING, 0, 0, 0, -1, offsetof(struct streams_group_describe_response_described_group, group_state), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"groupEpoch", WIRE_INT32, 0, 0, 0, -1, offsetof(struct streams_group_describe_response_described_group, group_epoch), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"assignmentEpoch", WIRE_INT32, 0, 0, 0, -1, offsetof(struct streams_group_describe_response_described_group, assignment_epoch), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"topology", WIRE_STRUCT, 0, 1, 0, -1, offsetof(struct streams_group_describe_response_described_group, topology), {0, 32767}, {0, 32767}, {0, -1}, &streams_group_describe_response_topology_shape},
    {"members", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct streams_group_describe_response_described_group, members), {0, 32767}, {0, -1}, {0, -1}, &streams_group_describe_response_member_shape},
    {"authorizedOperations", WIRE_INT32, 0, 0, 0, -1, offsetof(struct streams_group_describe_response_described_group, authorized_operations), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"topologyDescription", WIRE_STRUCT, 0, 1, 0, -1, offsetof(struct streams_group_describe_response_described_group, topology_description), {1, 32767}, {1, 32767}, {0, -1}, &streams_group_describe_response_topology_description_shape},
    {"topologyDescriptionStatus", WIRE_INT8, 0, 0, 0, -1, offsetof(struct streams_group_describe_response_described_group, topology_description_status), {1, 32767}, {0, -1}, {0, -1}, NULL},
    {"assignorName", WIRE_STRING, 0, 0, 1, -1, offsetof(struct streams_group_describe_response_described_group, assignor_name), {1, 32767}, {1, 32767}, {0, -1}, NULL},
};
const struct wire_shape streams_group_describe_response_described_group_shape = {"DescribedGroup", sizeof(struct streams_group_describe_response_described_group), 12, streams_group_describe_response_described_group_fields, &streams_group_describe_response_described_group_default};

static const struct streams_group_describe_response streams_group_describe_response_default = {
};
static const struct wire_field streams_group_describe_response_fields[] = {
    {"throttleTimeMs", WIRE_INT32, 0, 0, 0, -1, offsetof(struct streams_group_describe_response, throttle_time_ms), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"groups", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct streams_group_describe_response, groups), {0, 32767}, {0, -1}, {0, -1}, &streams_group_describe_response_described_group_shape},
};
static const struct wire_shape streams_group_describe_response_shape = {"StreamsGroupDescribeResponse", sizeof(struct streams_group_describe_response), 2, streams_group_describe_response_fields, &streams_group_describe_response_default};

static const struct wire_op streams_group_describe_response_ops_0[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct streams_group_describe_response_key_value, key), 2, NULL},
    {OP_STRING, OP_COMPACT, 1, 1, offsetof(struct streams_group_describe_response_key_value, value), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog streams_group_describe_response_prog_0 = {streams_group_describe_response_ops_0, &streams_group_describe_response_key_value_shape, NULL, NULL, 0, 0, 3, false};
_Static_assert(sizeof(struct streams_group_describe_response_key_value) <= WIRE_MEM_PER_BYTE * 3, "WIRE_MEM_PER_BYTE");
static const struct wire_op streams_group_describe_response_ops_1[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct streams_group_describe_response_topic_info, name), 8, NULL},
    {OP_4, 0, 7, 1, offsetof(struct streams_group_describe_response_topic_info, partitions), 4, NULL},
    {OP_2, 0, 0, 2, offsetof(struct streams_group_describe_response_topic_info, replication_factor), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 3, offsetof(struct streams_group_describe_response_topic_info, topic_configs), 1, &streams_group_describe_response_prog_0},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog streams_group_describe_response_prog_1 = {streams_group_describe_response_ops_1, &streams_group_describe_response_topic_info_shape, NULL, NULL, 0, 0, 9, false};
_Static_assert(sizeof(struct streams_group_describe_response_topic_info) <= WIRE_MEM_PER_BYTE * 9, "WIRE_MEM_PER_BYTE");
static const struct wire_op streams_group_describe_response_ops_2[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct streams_group_describe_response_subtopology, subtopology_id), 5, NULL},
    {OP_ARRAY_STRING, OP_COMPACT, 1, 1, offsetof(struct streams_group_describe_response_subtopology, source_topics), 4, NULL},
    {OP_ARRAY_STRING, OP_COMPACT, 1, 2, offsetof(struct streams_group_describe_response_subtopology, repartition_sink_topics), 3, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 3, offsetof(struct streams_group_describe_response_subtopology, state_changelog_topics), 2, &streams_group_describe_response_prog_1},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 4, offsetof(struct streams_group_describe_response_subtopology, repartition_source_topics), 1, &streams_group_describe_response_prog_1},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog streams_group_describe_response_prog_2 = {streams_group_describe_response_ops_2, &streams_group_describe_response_subtopology_shape, NULL, NULL, 0, 0, 6, false};
_Static_assert(sizeof(struct streams_group_describe_response_subtopology) <= WIRE_MEM_PER_BYTE * 6, "WIRE_MEM_PER_BYTE");
static const struct wire_op streams_group_describe_response_ops_3[] = {
    {OP_4, 0, 5, 0, offsetof(struct streams_group_describe_response_topology, epoch), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT | OP_NULLABLE, 0, 1, offsetof(struct streams_group_describe_response_topology, subtopologies), 1, &streams_group_describe_response_prog_2},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog streams_group_describe_response_prog_3 = {streams_group_describe_response_ops_3, &streams_group_describe_response_topology_shape, NULL, NULL, 0, 0, 6, false};
_Static_assert(sizeof(struct streams_group_describe_response_topology) <= WIRE_MEM_PER_BYTE * 7, "WIRE_MEM_PER_BYTE");
static const struct wire_op streams_group_describe_response_ops_4[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct streams_group_describe_response_endpoint, host), 3, NULL},
    {OP_2, 0, 3, 1, offsetof(struct streams_group_describe_response_endpoint, port), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog streams_group_describe_response_prog_4 = {streams_group_describe_response_ops_4, &streams_group_describe_response_endpoint_shape, NULL, NULL, 0, 0, 4, false};
_Static_assert(sizeof(struct streams_group_describe_response_endpoint) <= WIRE_MEM_PER_BYTE * 5, "WIRE_MEM_PER_BYTE");
static const struct wire_op streams_group_describe_response_ops_5[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct streams_group_describe_response_task_offset, subtopology_id), 13, NULL},
    {OP_4, 0, 13, 1, offsetof(struct streams_group_describe_response_task_offset, partition), 9, NULL},
    {OP_8, 0, 0, 2, offsetof(struct streams_group_describe_response_task_offset, offset), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog streams_group_describe_response_prog_5 = {streams_group_describe_response_ops_5, &streams_group_describe_response_task_offset_shape, NULL, NULL, 0, 0, 14, false};
_Static_assert(sizeof(struct streams_group_describe_response_task_offset) <= WIRE_MEM_PER_BYTE * 14, "WIRE_MEM_PER_BYTE");
static const struct wire_op streams_group_describe_response_ops_6[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct streams_group_describe_response_task_ids, subtopology_id), 2, NULL},
    {OP_ARRAY_4, OP_COMPACT, 1, 1, offsetof(struct streams_group_describe_response_task_ids, partitions), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog streams_group_describe_response_prog_6 = {streams_group_describe_response_ops_6, &streams_group_describe_response_task_ids_shape, NULL, NULL, 0, 0, 3, false};
_Static_assert(sizeof(struct streams_group_describe_response_task_ids) <= WIRE_MEM_PER_BYTE * 3, "WIRE_MEM_PER_BYTE");
static const struct wire_op streams_group_describe_response_ops_7[] = {
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 0, offsetof(struct streams_group_describe_response_assignment, active_tasks), 3, &streams_group_describe_response_prog_6},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 1, offsetof(struct streams_group_describe_response_assignment, standby_tasks), 2, &streams_group_describe_response_prog_6},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 2, offsetof(struct streams_group_describe_response_assignment, warmup_tasks), 1, &streams_group_describe_response_prog_6},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog streams_group_describe_response_prog_7 = {streams_group_describe_response_ops_7, &streams_group_describe_response_assignment_shape, NULL, NULL, 0, 0, 4, false};
static const struct wire_op streams_group_describe_response_ops_8[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct streams_group_describe_response_member, member_id), 27, NULL},
    {OP_4, 0, 5, 1, offsetof(struct streams_group_describe_response_member, member_epoch), 23, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 0, 2, offsetof(struct streams_group_describe_response_member, instance_id), 22, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 3, offsetof(struct streams_group_describe_response_member, rack_id), 21, NULL},
    {OP_STRING, OP_COMPACT, 1, 4, offsetof(struct streams_group_describe_response_member, client_id), 20, NULL},
    {OP_STRING, OP_COMPACT, 1, 5, offsetof(struct streams_group_describe_response_member, client_host), 19, NULL},
    {OP_4, 0, 5, 6, offsetof(struct streams_group_describe_response_member, topology_epoch), 15, NULL},
    {OP_STRING, OP_COMPACT, 0, 7, offsetof(struct streams_group_describe_response_member, process_id), 14, NULL},
    {OP_POINTER, 0 | OP_NULLABLE, 1, 8, offsetof(struct streams_group_describe_response_member, user_endpoint), 13, &streams_group_describe_response_prog_4},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 9, offsetof(struct streams_group_describe_response_member, client_tags), 12, &streams_group_describe_response_prog_0},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 10, offsetof(struct streams_group_describe_response_member, task_offsets), 11, &streams_group_describe_response_prog_5},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 11, offsetof(struct streams_group_describe_response_member, task_end_offsets), 10, &streams_group_describe_response_prog_5},
    {OP_STRUCT, 0, 0, 12, offsetof(struct streams_group_describe_response_member, assignment), 6, &streams_group_describe_response_prog_7},
    {OP_STRUCT, 0, 0, 13, offsetof(struct streams_group_describe_response_member, target_assignment), 2, &streams_group_describe_response_prog_7},
    {OP_BOOL, 0, 2, 14, offsetof(struct streams_group_describe_response_member, is_classic), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog streams_group_describe_response_prog_8 = {streams_group_describe_response_ops_8, &streams_group_describe_response_member_shape, NULL, NULL, 0, 0, 28, false};
_Static_assert(sizeof(struct streams_group_describe_response_member) <= WIRE_MEM_PER_BYTE * 28, "WIRE_MEM_PER_BYTE");
static const struct wire_op streams_group_describe_response_ops_9[] = {
    {OP_2, 0, 3, 0, offsetof(struct streams_group_describe_response_described_group, error_code), 18, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 0, 1, offsetof(struct streams_group_describe_response_described_group, error_message), 17, NULL},
    {OP_STRING, OP_COMPACT, 1, 2, offsetof(struct streams_group_describe_response_described_group, group_id), 16, NULL},
    {OP_STRING, OP_COMPACT, 1, 3, offsetof(struct streams_group_describe_response_described_group, group_state), 15, NULL},
    {OP_4, 0, 9, 4, offsetof(struct streams_group_describe_response_described_group, group_epoch), 11, NULL},
    {OP_4, 0, 0, 5, offsetof(struct streams_group_describe_response_described_group, assignment_epoch), 7, NULL},
    {OP_POINTER, 0 | OP_NULLABLE, 0, 6, offsetof(struct streams_group_describe_response_described_group, topology), 6, &streams_group_describe_response_prog_3},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 7, offsetof(struct streams_group_describe_response_described_group, members), 5, &streams_group_describe_response_prog_8},
    {OP_4, 0, 5, 8, offsetof(struct streams_group_describe_response_described_group, authorized_operations), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t streams_group_describe_response_absent_9[] = {9, 10,};
static const struct wire_prog streams_group_describe_response_prog_9 = {streams_group_describe_response_ops_9, &streams_group_describe_response_described_group_shape, NULL, streams_group_describe_response_absent_9, 0, 2, 20, false};
_Static_assert(sizeof(struct streams_group_describe_response_described_group) <= WIRE_MEM_PER_BYTE * 20, "WIRE_MEM_PER_BYTE");
static const struct wire_op streams_group_describe_response_ops_10[] = {
    {OP_4, 0, 5, 0, offsetof(struct streams_group_describe_response, throttle_time_ms), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 1, offsetof(struct streams_group_describe_response, groups), 1, &streams_group_describe_response_prog_9},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog streams_group_describe_response_prog_10 = {streams_group_describe_response_ops_10, &streams_group_describe_response_shape, NULL, NULL, 0, 0, 6, false};
static const struct wire_op streams_group_describe_response_ops_11[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct streams_group_describe_response_topology_description_node, name), 6, NULL},
    {OP_1, 0, 2, 1, offsetof(struct streams_group_describe_response_topology_description_node, node_type), 5, NULL},
    {OP_ARRAY_STRING, OP_COMPACT, 0, 2, offsetof(struct streams_group_describe_response_topology_description_node, source_topics), 4, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 3, offsetof(struct streams_group_describe_response_topology_description_node, sink_topic), 3, NULL},
    {OP_ARRAY_STRING, OP_COMPACT, 1, 4, offsetof(struct streams_group_describe_response_topology_description_node, stores), 2, NULL},
    {OP_ARRAY_STRING, OP_COMPACT, 1, 5, offsetof(struct streams_group_describe_response_topology_description_node, successors), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog streams_group_describe_response_prog_11 = {streams_group_describe_response_ops_11, &streams_group_describe_response_topology_description_node_shape, NULL, NULL, 0, 0, 7, false};
_Static_assert(sizeof(struct streams_group_describe_response_topology_description_node) <= WIRE_MEM_PER_BYTE * 7, "WIRE_MEM_PER_BYTE");
static const struct wire_op streams_group_describe_response_ops_12[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct streams_group_describe_response_topology_description_subtopology, subtopology_id), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 1, offsetof(struct streams_group_describe_response_topology_description_subtopology, nodes), 1, &streams_group_describe_response_prog_11},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog streams_group_describe_response_prog_12 = {streams_group_describe_response_ops_12, &streams_group_describe_response_topology_description_subtopology_shape, NULL, NULL, 0, 0, 3, false};
_Static_assert(sizeof(struct streams_group_describe_response_topology_description_subtopology) <= WIRE_MEM_PER_BYTE * 3, "WIRE_MEM_PER_BYTE");
static const struct wire_op streams_group_describe_response_ops_13[] = {
    {OP_STRUCT, 0, 0, 0, offsetof(struct streams_group_describe_response_topology_description_global_store, source), 8, &streams_group_describe_response_prog_11},
    {OP_STRUCT, 0, 0, 1, offsetof(struct streams_group_describe_response_topology_description_global_store, processor), 1, &streams_group_describe_response_prog_11},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog streams_group_describe_response_prog_13 = {streams_group_describe_response_ops_13, &streams_group_describe_response_topology_description_global_store_shape, NULL, NULL, 0, 0, 15, false};
_Static_assert(sizeof(struct streams_group_describe_response_topology_description_global_store) <= WIRE_MEM_PER_BYTE * 15, "WIRE_MEM_PER_BYTE");
static const struct wire_op streams_group_describe_response_ops_14[] = {
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 0, offsetof(struct streams_group_describe_response_topology_description, subtopologies), 2, &streams_group_describe_response_prog_12},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 1, offsetof(struct streams_group_describe_response_topology_description, global_stores), 1, &streams_group_describe_response_prog_13},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog streams_group_describe_response_prog_14 = {streams_group_describe_response_ops_14, &streams_group_describe_response_topology_description_shape, NULL, NULL, 0, 0, 3, false};
_Static_assert(sizeof(struct streams_group_describe_response_topology_description) <= WIRE_MEM_PER_BYTE * 4, "WIRE_MEM_PER_BYTE");
static const struct wire_op streams_group_describe_response_ops_15[] = {
    {OP_2, 0, 3, 0, offsetof(struct streams_group_describe_response_described_group, error_code), 21, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 0, 1, offsetof(struct streams_group_describe_response_described_group, error_message), 20, NULL},
    {OP_STRING, OP_COMPACT, 1, 2, offsetof(struct streams_group_describe_response_described_group, group_id), 19, NULL},
    {OP_STRING, OP_COMPACT, 1, 3, offsetof(struct streams_group_describe_response_described_group, group_state), 18, NULL},
    {OP_4, 0, 9, 4, offsetof(struct streams_group_describe_response_described_group, group_epoch), 14, NULL},
    {OP_4, 0, 0, 5, offsetof(struct streams_group_describe_response_described_group, assignment_epoch), 10, NULL},
    {OP_POINTER, 0 | OP_NULLABLE, 0, 6, offsetof(struct streams_group_describe_response_described_group, topology), 9, &streams_group_describe_response_prog_3},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 7, offsetof(struct streams_group_describe_response_described_group, members), 8, &streams_group_describe_response_prog_8},
    {OP_4, 0, 5, 8, offsetof(struct streams_group_describe_response_described_group, authorized_operations), 4, NULL},
    {OP_POINTER, 0 | OP_NULLABLE, 0, 9, offsetof(struct streams_group_describe_response_described_group, topology_description), 3, &streams_group_describe_response_prog_14},
    {OP_1, 0, 2, 10, offsetof(struct streams_group_describe_response_described_group, topology_description_status), 2, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 0, 11, offsetof(struct streams_group_describe_response_described_group, assignor_name), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog streams_group_describe_response_prog_15 = {streams_group_describe_response_ops_15, &streams_group_describe_response_described_group_shape, NULL, NULL, 0, 0, 23, false};
_Static_assert(sizeof(struct streams_group_describe_response_described_group) <= WIRE_MEM_PER_BYTE * 23, "WIRE_MEM_PER_BYTE");
static const struct wire_op streams_group_describe_response_ops_16[] = {
    {OP_4, 0, 5, 0, offsetof(struct streams_group_describe_response, throttle_time_ms), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 1, offsetof(struct streams_group_describe_response, groups), 1, &streams_group_describe_response_prog_15},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog streams_group_describe_response_prog_16 = {streams_group_describe_response_ops_16, &streams_group_describe_response_shape, NULL, NULL, 0, 0, 6, false};
static const struct wire_prog *const streams_group_describe_response_progs[] = {&streams_group_describe_response_prog_10, &streams_group_describe_response_prog_16, };

const struct wire_msg streams_group_describe_response_wire = {
    .name = "StreamsGroupDescribeResponse",
    .room = WIRE_CLIENTS,
    .kind = WIRE_RESPONSE,
    .api_key = 89,
    .min_version = 0,
    .max_version = 1,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &streams_group_describe_response_shape,
    .progs = streams_group_describe_response_progs,
};

/* ---- StreamsGroupHeartbeatResponse ---- */

static const struct streams_group_heartbeat_response_status streams_group_heartbeat_response_status_default = {
    .status_detail = {(const uint8_t *)"", 0},
};
static const struct wire_field streams_group_heartbeat_response_status_fields[] = {
    {"statusCode", WIRE_INT8, 0, 0, 0, -1, offsetof(struct streams_group_heartbeat_response_status, status_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"statusDetail", WIRE_STRING, 0, 0, 0, -1, offsetof(struct streams_group_heartbeat_response_status, status_detail), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape streams_group_heartbeat_response_status_shape = {"Status", sizeof(struct streams_group_heartbeat_response_status), 2, streams_group_heartbeat_response_status_fields, &streams_group_heartbeat_response_status_default};

static const struct streams_group_heartbeat_response_task_ids streams_group_heartbeat_response_task_ids_default = {
    .subtopology_id = {(const uint8_t *)"", 0},
};
static const struct wire_field streams_group_heartbeat_response_task_ids_fields[] = {
    {"subtopologyId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct streams_group_heartbeat_response_task_ids, subtopology_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"partitions", WIRE_INT32, 1, 0, 0, -1, offsetof(struct streams_group_heartbeat_response_task_ids, partitions), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape streams_group_heartbeat_response_task_ids_shape = {"TaskIds", sizeof(struct streams_group_heartbeat_response_task_ids), 2, streams_group_heartbeat_response_task_ids_fields, &streams_group_heartbeat_response_task_ids_default};

static const struct streams_group_heartbeat_response_endpoint streams_group_heartbeat_response_endpoint_default = {
    .host = {(const uint8_t *)"", 0},
};
static const struct wire_field streams_group_heartbeat_response_endpoint_fields[] = {
    {"host", WIRE_STRING, 0, 0, 0, -1, offsetof(struct streams_group_heartbeat_response_endpoint, host), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"port", WIRE_UINT16, 0, 0, 0, -1, offsetof(struct streams_group_heartbeat_response_endpoint, port), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape streams_group_heartbeat_response_endpoint_shape = {"Endpoint", sizeof(struct streams_group_heartbeat_response_endpoint), 2, streams_group_heartbeat_response_endpoint_fields, &streams_group_heartbeat_response_endpoint_default};

static const struct streams_group_heartbeat_response_topic_partition streams_group_heartbeat_response_topic_partition_default = {
    .topic = {(const uint8_t *)"", 0},
};
static const struct wire_field streams_group_heartbeat_response_topic_partition_fields[] = {
    {"topic", WIRE_STRING, 0, 0, 0, -1, offsetof(struct streams_group_heartbeat_response_topic_partition, topic), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"partitions", WIRE_INT32, 1, 0, 0, -1, offsetof(struct streams_group_heartbeat_response_topic_partition, partitions), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape streams_group_heartbeat_response_topic_partition_shape = {"TopicPartition", sizeof(struct streams_group_heartbeat_response_topic_partition), 2, streams_group_heartbeat_response_topic_partition_fields, &streams_group_heartbeat_response_topic_partition_default};

static const struct streams_group_heartbeat_response_endpoint_to_partitions streams_group_heartbeat_response_endpoint_to_partitions_default = {
    .user_endpoint = {.host = {(const uint8_t *)"", 0}, .port = 0, },
};
static const struct wire_field streams_group_heartbeat_response_endpoint_to_partitions_fields[] = {
    {"userEndpoint", WIRE_STRUCT, 0, 0, 0, -1, offsetof(struct streams_group_heartbeat_response_endpoint_to_partitions, user_endpoint), {0, 32767}, {0, -1}, {0, -1}, &streams_group_heartbeat_response_endpoint_shape},
    {"activePartitions", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct streams_group_heartbeat_response_endpoint_to_partitions, active_partitions), {0, 32767}, {0, -1}, {0, -1}, &streams_group_heartbeat_response_topic_partition_shape},
    {"standbyPartitions", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct streams_group_heartbeat_response_endpoint_to_partitions, standby_partitions), {0, 32767}, {0, -1}, {0, -1}, &streams_group_heartbeat_response_topic_partition_shape},
};
const struct wire_shape streams_group_heartbeat_response_endpoint_to_partitions_shape = {"EndpointToPartitions", sizeof(struct streams_group_heartbeat_response_endpoint_to_partitions), 3, streams_group_heartbeat_response_endpoint_to_partitions_fields, &streams_group_heartbeat_response_endpoint_to_partitions_default};

static const struct streams_group_heartbeat_response streams_group_heartbeat_response_default = {
    .member_id = {(const uint8_t *)"", 0},
    .acceptable_recovery_lag = INT64_C(-1),
    .active_tasks_cnt = -1,
    .standby_tasks_cnt = -1,
    .warmup_tasks_cnt = -1,
    .partitions_by_user_endpoint_cnt = -1,
};
static const struct wire_field streams_group_heartbeat_response_fields[] = {
    {"throttleTimeMs", WIRE_INT32, 0, 0, 0, -1, offsetof(struct streams_group_heartbeat_response, throttle_time_ms), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct streams_group_heartbeat_response, error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorMessage", WIRE_STRING, 0, 0, 0, -1, offsetof(struct streams_group_heartbeat_response, error_message), {0, 32767}, {0, 32767}, {0, -1}, NULL},
    {"memberId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct streams_group_heartbeat_response, member_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"memberEpoch", WIRE_INT32, 0, 0, 0, -1, offsetof(struct streams_group_heartbeat_response, member_epoch), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"heartbeatIntervalMs", WIRE_INT32, 0, 0, 0, -1, offsetof(struct streams_group_heartbeat_response, heartbeat_interval_ms), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"acceptableRecoveryLagLegacy", WIRE_INT32, 0, 0, 0, -1, offsetof(struct streams_group_heartbeat_response, acceptable_recovery_lag_legacy), {0, 0}, {0, -1}, {0, -1}, NULL},
    {"taskOffsetIntervalMs", WIRE_INT32, 0, 0, 0, -1, offsetof(struct streams_group_heartbeat_response, task_offset_interval_ms), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"acceptableRecoveryLag", WIRE_INT64, 0, 0, 1, -1, offsetof(struct streams_group_heartbeat_response, acceptable_recovery_lag), {1, 32767}, {0, -1}, {0, -1}, NULL},
    {"status", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct streams_group_heartbeat_response, status), {0, 32767}, {0, 32767}, {0, -1}, &streams_group_heartbeat_response_status_shape},
    {"activeTasks", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct streams_group_heartbeat_response, active_tasks), {0, 32767}, {0, 32767}, {0, -1}, &streams_group_heartbeat_response_task_ids_shape},
    {"standbyTasks", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct streams_group_heartbeat_response, standby_tasks), {0, 32767}, {0, 32767}, {0, -1}, &streams_group_heartbeat_response_task_ids_shape},
    {"warmupTasks", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct streams_group_heartbeat_response, warmup_tasks), {0, 32767}, {0, 32767}, {0, -1}, &streams_group_heartbeat_response_task_ids_shape},
    {"topologyDescriptionRequired", WIRE_BOOL, 0, 0, 0, -1, offsetof(struct streams_group_heartbeat_response, topology_description_required), {1, 32767}, {0, -1}, {0, -1}, NULL},
    {"endpointInformationEpoch", WIRE_INT32, 0, 0, 0, -1, offsetof(struct streams_group_heartbeat_response, endpoint_information_epoch), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"partitionsByUserEndpoint", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct streams_group_heartbeat_response, partitions_by_user_endpoint), {0, 32767}, {0, 32767}, {0, -1}, &streams_group_heartbeat_response_endpoint_to_partitions_shape},
};
static const struct wire_shape streams_group_heartbeat_response_shape = {"StreamsGroupHeartbeatResponse", sizeof(struct streams_group_heartbeat_response), 16, streams_group_heartbeat_response_fields, &streams_group_heartbeat_response_default};

static const struct wire_op streams_group_heartbeat_response_ops_0[] = {
    {OP_1, 0, 2, 0, offsetof(struct streams_group_heartbeat_response_status, status_code), 2, NULL},
    {OP_STRING, OP_COMPACT, 0, 1, offsetof(struct streams_group_heartbeat_response_status, status_detail), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog streams_group_heartbeat_response_prog_0 = {streams_group_heartbeat_response_ops_0, &streams_group_heartbeat_response_status_shape, NULL, NULL, 0, 0, 3, false};
_Static_assert(sizeof(struct streams_group_heartbeat_response_status) <= WIRE_MEM_PER_BYTE * 3, "WIRE_MEM_PER_BYTE");
static const struct wire_op streams_group_heartbeat_response_ops_1[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct streams_group_heartbeat_response_task_ids, subtopology_id), 2, NULL},
    {OP_ARRAY_4, OP_COMPACT, 1, 1, offsetof(struct streams_group_heartbeat_response_task_ids, partitions), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog streams_group_heartbeat_response_prog_1 = {streams_group_heartbeat_response_ops_1, &streams_group_heartbeat_response_task_ids_shape, NULL, NULL, 0, 0, 3, false};
_Static_assert(sizeof(struct streams_group_heartbeat_response_task_ids) <= WIRE_MEM_PER_BYTE * 3, "WIRE_MEM_PER_BYTE");
static const struct wire_op streams_group_heartbeat_response_ops_2[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct streams_group_heartbeat_response_endpoint, host), 3, NULL},
    {OP_2, 0, 3, 1, offsetof(struct streams_group_heartbeat_response_endpoint, port), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog streams_group_heartbeat_response_prog_2 = {streams_group_heartbeat_response_ops_2, &streams_group_heartbeat_response_endpoint_shape, NULL, NULL, 0, 0, 4, false};
static const struct wire_op streams_group_heartbeat_response_ops_3[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct streams_group_heartbeat_response_topic_partition, topic), 2, NULL},
    {OP_ARRAY_4, OP_COMPACT, 1, 1, offsetof(struct streams_group_heartbeat_response_topic_partition, partitions), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog streams_group_heartbeat_response_prog_3 = {streams_group_heartbeat_response_ops_3, &streams_group_heartbeat_response_topic_partition_shape, NULL, NULL, 0, 0, 3, false};
_Static_assert(sizeof(struct streams_group_heartbeat_response_topic_partition) <= WIRE_MEM_PER_BYTE * 3, "WIRE_MEM_PER_BYTE");
static const struct wire_op streams_group_heartbeat_response_ops_4[] = {
    {OP_STRUCT, 0, 0, 0, offsetof(struct streams_group_heartbeat_response_endpoint_to_partitions, user_endpoint), 3, &streams_group_heartbeat_response_prog_2},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 1, offsetof(struct streams_group_heartbeat_response_endpoint_to_partitions, active_partitions), 2, &streams_group_heartbeat_response_prog_3},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 2, offsetof(struct streams_group_heartbeat_response_endpoint_to_partitions, standby_partitions), 1, &streams_group_heartbeat_response_prog_3},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog streams_group_heartbeat_response_prog_4 = {streams_group_heartbeat_response_ops_4, &streams_group_heartbeat_response_endpoint_to_partitions_shape, NULL, NULL, 0, 0, 7, false};
_Static_assert(sizeof(struct streams_group_heartbeat_response_endpoint_to_partitions) <= WIRE_MEM_PER_BYTE * 7, "WIRE_MEM_PER_BYTE");
static const struct wire_op streams_group_heartbeat_response_ops_5[] = {
    {OP_4, 0, 7, 0, offsetof(struct streams_group_heartbeat_response, throttle_time_ms), 30, NULL},
    {OP_2, 0, 0, 1, offsetof(struct streams_group_heartbeat_response, error_code), 28, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 0, 2, offsetof(struct streams_group_heartbeat_response, error_message), 27, NULL},
    {OP_STRING, OP_COMPACT, 1, 3, offsetof(struct streams_group_heartbeat_response, member_id), 26, NULL},
    {OP_4, 0, 17, 4, offsetof(struct streams_group_heartbeat_response, member_epoch), 22, NULL},
    {OP_4, 0, 0, 5, offsetof(struct streams_group_heartbeat_response, heartbeat_interval_ms), 18, NULL},
    {OP_4, 0, 0, 6, offsetof(struct streams_group_heartbeat_response, acceptable_recovery_lag_legacy), 14, NULL},
    {OP_4, 0, 0, 7, offsetof(struct streams_group_heartbeat_response, task_offset_interval_ms), 10, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT | OP_NULLABLE, 0, 9, offsetof(struct streams_group_heartbeat_response, status), 9, &streams_group_heartbeat_response_prog_0},
    {OP_ARRAY_STRUCT, OP_COMPACT | OP_NULLABLE, 1, 10, offsetof(struct streams_group_heartbeat_response, active_tasks), 8, &streams_group_heartbeat_response_prog_1},
    {OP_ARRAY_STRUCT, OP_COMPACT | OP_NULLABLE, 1, 11, offsetof(struct streams_group_heartbeat_response, standby_tasks), 7, &streams_group_heartbeat_response_prog_1},
    {OP_ARRAY_STRUCT, OP_COMPACT | OP_NULLABLE, 1, 12, offsetof(struct streams_group_heartbeat_response, warmup_tasks), 6, &streams_group_heartbeat_response_prog_1},
    {OP_4, 0, 5, 14, offsetof(struct streams_group_heartbeat_response, endpoint_information_epoch), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT | OP_NULLABLE, 0, 15, offsetof(struct streams_group_heartbeat_response, partitions_by_user_endpoint), 1, &streams_group_heartbeat_response_prog_4},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t streams_group_heartbeat_response_absent_5[] = {13,};
static const struct wire_prog streams_group_heartbeat_response_prog_5 = {streams_group_heartbeat_response_ops_5, &streams_group_heartbeat_response_shape, NULL, streams_group_heartbeat_response_absent_5, 0, 1, 34, true};
static const struct wire_op streams_group_heartbeat_response_ops_6[] = {
    {OP_4, 0, 7, 0, offsetof(struct streams_group_heartbeat_response, throttle_time_ms), 35, NULL},
    {OP_2, 0, 0, 1, offsetof(struct streams_group_heartbeat_response, error_code), 33, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 0, 2, offsetof(struct streams_group_heartbeat_response, error_message), 32, NULL},
    {OP_STRING, OP_COMPACT, 1, 3, offsetof(struct streams_group_heartbeat_response, member_id), 31, NULL},
    {OP_4, 0, 21, 4, offsetof(struct streams_group_heartbeat_response, member_epoch), 27, NULL},
    {OP_4, 0, 0, 5, offsetof(struct streams_group_heartbeat_response, heartbeat_interval_ms), 23, NULL},
    {OP_4, 0, 0, 7, offsetof(struct streams_group_heartbeat_response, task_offset_interval_ms), 19, NULL},
    {OP_8, 0, 0, 8, offsetof(struct streams_group_heartbeat_response, acceptable_recovery_lag), 11, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT | OP_NULLABLE, 0, 9, offsetof(struct streams_group_heartbeat_response, status), 10, &streams_group_heartbeat_response_prog_0},
    {OP_ARRAY_STRUCT, OP_COMPACT | OP_NULLABLE, 1, 10, offsetof(struct streams_group_heartbeat_response, active_tasks), 9, &streams_group_heartbeat_response_prog_1},
    {OP_ARRAY_STRUCT, OP_COMPACT | OP_NULLABLE, 1, 11, offsetof(struct streams_group_heartbeat_response, standby_tasks), 8, &streams_group_heartbeat_response_prog_1},
    {OP_ARRAY_STRUCT, OP_COMPACT | OP_NULLABLE, 1, 12, offsetof(struct streams_group_heartbeat_response, warmup_tasks), 7, &streams_group_heartbeat_response_prog_1},
    {OP_BOOL, 0, 6, 13, offsetof(struct streams_group_heartbeat_response, topology_description_required), 6, NULL},
    {OP_4, 0, 0, 14, offsetof(struct streams_group_heartbeat_response, endpoint_information_epoch), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT | OP_NULLABLE, 0, 15, offsetof(struct streams_group_heartbeat_response, partitions_by_user_endpoint), 1, &streams_group_heartbeat_response_prog_4},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t streams_group_heartbeat_response_absent_6[] = {6,};
static const struct wire_prog streams_group_heartbeat_response_prog_6 = {streams_group_heartbeat_response_ops_6, &streams_group_heartbeat_response_shape, NULL, streams_group_heartbeat_response_absent_6, 0, 1, 39, false};
static const struct wire_prog *const streams_group_heartbeat_response_progs[] = {&streams_group_heartbeat_response_prog_5, &streams_group_heartbeat_response_prog_6, };

const struct wire_msg streams_group_heartbeat_response_wire = {
    .name = "StreamsGroupHeartbeatResponse",
    .room = WIRE_CLIENTS,
    .kind = WIRE_RESPONSE,
    .api_key = 88,
    .min_version = 0,
    .max_version = 1,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &streams_group_heartbeat_response_shape,
    .progs = streams_group_heartbeat_response_progs,
};

/* ---- StreamsGroupTopologyDescriptionUpdateResponse ---- */

static const struct streams_group_topology_description_update_response streams_group_topology_description_update_response_default = {
};
static const struct wire_field streams_group_topology_description_update_response_fields[] = {
    {"throttleTimeMs", WIRE_INT32, 0, 0, 0, -1, offsetof(struct streams_group_topology_description_update_response, throttle_time_ms), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct streams_group_topology_description_update_response, error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorMessage", WIRE_STRING, 0, 0, 0, -1, offsetof(struct streams_group_topology_description_update_response, error_message), {0, 32767}, {0, 32767}, {0, -1}, NULL},
};
static const struct wire_shape streams_group_topology_description_update_response_shape = {"StreamsGroupTopologyDescriptionUpdateResponse", sizeof(struct streams_group_topology_description_update_response), 3, streams_group_topology_description_update_response_fields, &streams_group_topology_description_update_response_default};

static const struct wire_op streams_group_topology_description_update_response_ops_0[] = {
    {OP_4, 0, 7, 0, offsetof(struct streams_group_topology_description_update_response, throttle_time_ms), 4, NULL},
    {OP_2, 0, 0, 1, offsetof(struct streams_group_topology_description_update_response, error_code), 2, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 0, 2, offsetof(struct streams_group_topology_description_update_response, error_message), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog streams_group_topology_description_update_response_prog_0 = {streams_group_topology_description_update_response_ops_0, &streams_group_topology_description_update_response_shape, NULL, NULL, 0, 0, 8, false};
static const struct wire_prog *const streams_group_topology_description_update_response_progs[] = {&streams_group_topology_description_update_response_prog_0, };

const struct wire_msg streams_group_topology_description_update_response_wire = {
    .name = "StreamsGroupTopologyDescriptionUpdateResponse",
    .room = WIRE_CLIENTS,
    .kind = WIRE_RESPONSE,
    .api_key = 93,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &streams_group_topology_description_update_response_shape,
    .progs = streams_group_topology_description_update_response_progs,
};

/* ---- SyncGroupResponse ---- */

static const struct sync_group_response sync_group_response_default = {
    .assignment = {(const uint8_t *)"", 0},
};
static const struct wire_field sync_group_response_fields[] = {
    {"throttleTimeMs", WIRE_INT32, 0, 0, 1, -1, offsetof(struct sync_group_response, throttle_time_ms), {1, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct sync_group_response, error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"protocolType", WIRE_STRING, 0, 0, 1, -1, offsetof(struct sync_group_response, protocol_type), {5, 32767}, {5, 32767}, {0, -1}, NULL},
    {"protocolName", WIRE_STRING, 0, 0, 1, -1, offsetof(struct sync_group_response, protocol_name), {5, 32767}, {5, 32767}, {0, -1}, NULL},
    {"assignment", WIRE_BYTES, 0, 0, 0, -1, offsetof(struct sync_group_response, assignment), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape sync_group_response_shape = {"SyncGroupResponse", sizeof(struct sync_group_response), 5, sync_group_response_fields, &sync_group_response_default};

static const struct wire_op sync_group_response_ops_0[] = {
    {OP_2, 0, 6, 1, offsetof(struct sync_group_response, error_code), 4, NULL},
    {OP_BYTES, 0, 0, 4, offsetof(struct sync_group_response, assignment), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog sync_group_response_prog_0 = {sync_group_response_ops_0, &sync_group_response_shape, NULL, NULL, 0, 0, 6, false};
static const struct wire_op sync_group_response_ops_1[] = {
    {OP_4, 0, 10, 0, offsetof(struct sync_group_response, throttle_time_ms), 6, NULL},
    {OP_2, 0, 0, 1, offsetof(struct sync_group_response, error_code), 4, NULL},
    {OP_BYTES, 0, 0, 4, offsetof(struct sync_group_response, assignment), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog sync_group_response_prog_1 = {sync_group_response_ops_1, &sync_group_response_shape, NULL, NULL, 0, 0, 10, false};
static const struct wire_op sync_group_response_ops_2[] = {
    {OP_4, 0, 7, 0, offsetof(struct sync_group_response, throttle_time_ms), 4, NULL},
    {OP_2, 0, 0, 1, offsetof(struct sync_group_response, error_code), 2, NULL},
    {OP_BYTES, OP_COMPACT, 0, 4, offsetof(struct sync_group_response, assignment), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog sync_group_response_prog_2 = {sync_group_response_ops_2, &sync_group_response_shape, NULL, NULL, 0, 0, 8, false};
static const struct wire_op sync_group_response_ops_3[] = {
    {OP_4, 0, 7, 0, offsetof(struct sync_group_response, throttle_time_ms), 6, NULL},
    {OP_2, 0, 0, 1, offsetof(struct sync_group_response, error_code), 4, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 0, 2, offsetof(struct sync_group_response, protocol_type), 3, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 3, offsetof(struct sync_group_response, protocol_name), 2, NULL},
    {OP_BYTES, OP_COMPACT, 1, 4, offsetof(struct sync_group_response, assignment), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog sync_group_response_prog_3 = {sync_group_response_ops_3, &sync_group_response_shape, NULL, NULL, 0, 0, 10, false};
static const struct wire_prog *const sync_group_response_progs[] = {&sync_group_response_prog_0, &sync_group_response_prog_1, &sync_group_response_prog_1, &sync_group_response_prog_1, &sync_group_response_prog_2, &sync_group_response_prog_3, };

const struct wire_msg sync_group_response_wire = {
    .name = "SyncGroupResponse",
    .room = WIRE_CLIENTS,
    .kind = WIRE_RESPONSE,
    .api_key = 14,
    .min_version = 0,
    .max_version = 5,
    .flexible_version = 4,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &sync_group_response_shape,
    .progs = sync_group_response_progs,
};

/* ---- TxnOffsetCommitResponse ---- */

static const struct txn_offset_commit_response_txn_offset_commit_response_partition txn_offset_commit_response_txn_offset_commit_response_partition_default = {
};
static const struct wire_field txn_offset_commit_response_txn_offset_commit_response_partition_fields[] = {
    {"partitionIndex", WIRE_INT32, 0, 0, 0, -1, offsetof(struct txn_offset_commit_response_txn_offset_commit_response_partition, partition_index), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct txn_offset_commit_response_txn_offset_commit_response_partition, error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape txn_offset_commit_response_txn_offset_commit_response_partition_shape = {"TxnOffsetCommitResponsePartition", sizeof(struct txn_offset_commit_response_txn_offset_commit_response_partition), 2, txn_offset_commit_response_txn_offset_commit_response_partition_fields, &txn_offset_commit_response_txn_offset_commit_response_partition_default};

static const struct txn_offset_commit_response_txn_offset_commit_response_topic txn_offset_commit_response_txn_offset_commit_response_topic_default = {
    .name = {(const uint8_t *)"", 0},
};
static const struct wire_field txn_offset_commit_response_txn_offset_commit_response_topic_fields[] = {
    {"name", WIRE_STRING, 0, 0, 1, -1, offsetof(struct txn_offset_commit_response_txn_offset_commit_response_topic, name), {0, 5}, {0, -1}, {0, -1}, NULL},
    {"topicId", WIRE_UUID, 0, 0, 1, -1, offsetof(struct txn_offset_commit_response_txn_offset_commit_response_topic, topic_id), {6, 32767}, {0, -1}, {0, -1}, NULL},
    {"partitions", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct txn_offset_commit_response_txn_offset_commit_response_topic, partitions), {0, 32767}, {0, -1}, {0, -1}, &txn_offset_commit_response_txn_offset_commit_response_partition_shape},
};
const struct wire_shape txn_offset_commit_response_txn_offset_commit_response_topic_shape = {"TxnOffsetCommitResponseTopic", sizeof(struct txn_offset_commit_response_txn_offset_commit_response_topic), 3, txn_offset_commit_response_txn_offset_commit_response_topic_fields, &txn_offset_commit_response_txn_offset_commit_response_topic_default};

static const struct txn_offset_commit_response txn_offset_commit_response_default = {
};
static const struct wire_field txn_offset_commit_response_fields[] = {
    {"throttleTimeMs", WIRE_INT32, 0, 0, 0, -1, offsetof(struct txn_offset_commit_response, throttle_time_ms), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"topics", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct txn_offset_commit_response, topics), {0, 32767}, {0, -1}, {0, -1}, &txn_offset_commit_response_txn_offset_commit_response_topic_shape},
};
static const struct wire_shape txn_offset_commit_response_shape = {"TxnOffsetCommitResponse", sizeof(struct txn_offset_commit_response), 2, txn_offset_commit_response_fields, &txn_offset_commit_response_default};

static const struct wire_op txn_offset_commit_response_ops_0[] = {
    {OP_4, 0, 6, 0, offsetof(struct txn_offset_commit_response_txn_offset_commit_response_partition, partition_index), 2, NULL},
    {OP_2, 0, 0, 1, offsetof(struct txn_offset_commit_response_txn_offset_commit_response_partition, error_code), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog txn_offset_commit_response_prog_0 = {txn_offset_commit_response_ops_0, &txn_offset_commit_response_txn_offset_commit_response_partition_shape, NULL, NULL, 0, 0, 6, false};
_Static_assert(sizeof(struct txn_offset_commit_response_txn_offset_commit_response_partition) <= WIRE_MEM_PER_BYTE * 6, "WIRE_MEM_PER_BYTE");
static const struct wire_op txn_offset_commit_response_ops_1[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct txn_offset_commit_response_txn_offset_commit_response_topic, name), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 4, 2, offsetof(struct txn_offset_commit_response_txn_offset_commit_response_topic, partitions), 0, &txn_offset_commit_response_prog_0},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog txn_offset_commit_response_prog_1 = {txn_offset_commit_response_ops_1, &txn_offset_commit_response_txn_offset_commit_response_topic_shape, NULL, NULL, 0, 0, 6, false};
_Static_assert(sizeof(struct txn_offset_commit_response_txn_offset_commit_response_topic) <= WIRE_MEM_PER_BYTE * 6, "WIRE_MEM_PER_BYTE");
static const struct wire_op txn_offset_commit_response_ops_2[] = {
    {OP_4, 0, 8, 0, offsetof(struct txn_offset_commit_response, throttle_time_ms), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 0, 1, offsetof(struct txn_offset_commit_response, topics), 0, &txn_offset_commit_response_prog_1},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog txn_offset_commit_response_prog_2 = {txn_offset_commit_response_ops_2, &txn_offset_commit_response_shape, NULL, NULL, 0, 0, 8, false};
static const struct wire_op txn_offset_commit_response_ops_3[] = {
    {OP_4, 0, 7, 0, offsetof(struct txn_offset_commit_response_txn_offset_commit_response_partition, partition_index), 3, NULL},
    {OP_2, 0, 0, 1, offsetof(struct txn_offset_commit_response_txn_offset_commit_response_partition, error_code), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog txn_offset_commit_response_prog_3 = {txn_offset_commit_response_ops_3, &txn_offset_commit_response_txn_offset_commit_response_partition_shape, NULL, NULL, 0, 0, 7, false};
_Static_assert(sizeof(struct txn_offset_commit_response_txn_offset_commit_response_partition) <= WIRE_MEM_PER_BYTE * 7, "WIRE_MEM_PER_BYTE");
static const struct wire_op txn_offset_commit_response_ops_4[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct txn_offset_commit_response_txn_offset_commit_response_topic, name), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 2, offsetof(struct txn_offset_commit_response_txn_offset_commit_response_topic, partitions), 1, &txn_offset_commit_response_prog_3},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog txn_offset_commit_response_prog_4 = {txn_offset_commit_response_ops_4, &txn_offset_commit_response_txn_offset_commit_response_topic_shape, NULL, NULL, 0, 0, 3, false};
_Static_assert(sizeof(struct txn_offset_commit_response_txn_offset_commit_response_topic) <= WIRE_MEM_PER_BYTE * 3, "WIRE_MEM_PER_BYTE");
static const struct wire_op txn_offset_commit_response_ops_5[] = {
    {OP_4, 0, 5, 0, offsetof(struct txn_offset_commit_response, throttle_time_ms), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 1, offsetof(struct txn_offset_commit_response, topics), 1, &txn_offset_commit_response_prog_4},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog txn_offset_commit_response_prog_5 = {txn_offset_commit_response_ops_5, &txn_offset_commit_response_shape, NULL, NULL, 0, 0, 6, false};
static const struct wire_op txn_offset_commit_response_ops_6[] = {
    {OP_16, 0, 17, 1, offsetof(struct txn_offset_commit_response_txn_offset_commit_response_topic, topic_id), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 2, offsetof(struct txn_offset_commit_response_txn_offset_commit_response_topic, partitions), 1, &txn_offset_commit_response_prog_3},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog txn_offset_commit_response_prog_6 = {txn_offset_commit_response_ops_6, &txn_offset_commit_response_txn_offset_commit_response_topic_shape, NULL, NULL, 0, 0, 18, true};
_Static_assert(sizeof(struct txn_offset_commit_response_txn_offset_commit_response_topic) <= WIRE_MEM_PER_BYTE * 18, "WIRE_MEM_PER_BYTE");
static const struct wire_op txn_offset_commit_response_ops_7[] = {
    {OP_4, 0, 5, 0, offsetof(struct txn_offset_commit_response, throttle_time_ms), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 1, offsetof(struct txn_offset_commit_response, topics), 1, &txn_offset_commit_response_prog_6},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog txn_offset_commit_response_prog_7 = {txn_offset_commit_response_ops_7, &txn_offset_commit_response_shape, NULL, NULL, 0, 0, 6, false};
static const struct wire_prog *const txn_offset_commit_response_progs[] = {&txn_offset_commit_response_prog_2, &txn_offset_commit_response_prog_2, &txn_offset_commit_response_prog_2, &txn_offset_commit_response_prog_5, &txn_offset_commit_response_prog_5, &txn_offset_commit_response_prog_5, &txn_offset_commit_response_prog_7, };

const struct wire_msg txn_offset_commit_response_wire = {
    .name = "TxnOffsetCommitResponse",
    .room = WIRE_CLIENTS,
    .kind = WIRE_RESPONSE,
    .api_key = 28,
    .min_version = 0,
    .max_version = 6,
    .flexible_version = 3,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &txn_offset_commit_response_shape,
    .progs = txn_offset_commit_response_progs,
};

/* ---- UnregisterBrokerResponse ---- */

static const struct unregister_broker_response unregister_broker_response_default = {
    .error_message = {(const uint8_t *)"", 0},
};
static const struct wire_field unregister_broker_response_fields[] = {
    {"throttleTimeMs", WIRE_INT32, 0, 0, 0, -1, offsetof(struct unregister_broker_response, throttle_time_ms), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct unregister_broker_response, error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorMessage", WIRE_STRING, 0, 0, 0, -1, offsetof(struct unregister_broker_response, error_message), {0, 32767}, {0, 32767}, {0, -1}, NULL},
};
static const struct wire_shape unregister_broker_response_shape = {"UnregisterBrokerResponse", sizeof(struct unregister_broker_response), 3, unregister_broker_response_fields, &unregister_broker_response_default};

static const struct wire_op unregister_broker_response_ops_0[] = {
    {OP_4, 0, 7, 0, offsetof(struct unregister_broker_response, throttle_time_ms), 4, NULL},
    {OP_2, 0, 0, 1, offsetof(struct unregister_broker_response, error_code), 2, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 0, 2, offsetof(struct unregister_broker_response, error_message), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog unregister_broker_response_prog_0 = {unregister_broker_response_ops_0, &unregister_broker_response_shape, NULL, NULL, 0, 0, 8, false};
static const struct wire_prog *const unregister_broker_response_progs[] = {&unregister_broker_response_prog_0, };

const struct wire_msg unregister_broker_response_wire = {
    .name = "UnregisterBrokerResponse",
    .room = WIRE_CLIENTS,
    .kind = WIRE_RESPONSE,
    .api_key = 64,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &unregister_broker_response_shape,
    .progs = unregister_broker_response_progs,
};

/* ---- UnregisterControllerResponse ---- */

static const struct unregister_controller_response unregister_controller_response_default = {
    .error_message = {(const uint8_t *)"", 0},
};
static const struct wire_field unregister_controller_response_fields[] = {
    {"throttleTimeMs", WIRE_INT32, 0, 0, 0, -1, offsetof(struct unregister_controller_response, throttle_time_ms), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct unregister_controller_response, error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorMessage", WIRE_STRING, 0, 0, 0, -1, offsetof(struct unregister_controller_response, error_message), {0, 32767}, {0, 32767}, {0, -1}, NULL},
};
static const struct wire_shape unregister_controller_response_shape = {"UnregisterControllerResponse", sizeof(struct unregister_controller_response), 3, unregister_controller_response_fields, &unregister_controller_response_default};

static const struct wire_op unregister_controller_response_ops_0[] = {
    {OP_4, 0, 7, 0, offsetof(struct unregister_controller_response, throttle_time_ms), 4, NULL},
    {OP_2, 0, 0, 1, offsetof(struct unregister_controller_response, error_code), 2, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 0, 2, offsetof(struct unregister_controller_response, error_message), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog unregister_controller_response_prog_0 = {unregister_controller_response_ops_0, &unregister_controller_response_shape, NULL, NULL, 0, 0, 8, false};
static const struct wire_prog *const unregister_controller_response_progs[] = {&unregister_controller_response_prog_0, };

const struct wire_msg unregister_controller_response_wire = {
    .name = "UnregisterControllerResponse",
    .room = WIRE_CLIENTS,
    .kind = WIRE_RESPONSE,
    .api_key = 94,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &unregister_controller_response_shape,
    .progs = unregister_controller_response_progs,
};

/* ---- UpdateFeaturesResponse ---- */

static const struct update_features_response_updatable_feature_result update_features_response_updatable_feature_result_default = {
    .feature = {(const uint8_t *)"", 0},
    .error_message = {(const uint8_t *)"", 0},
};
static const struct wire_field update_features_response_updatable_feature_result_fields[] = {
    {"feature", WIRE_STRING, 0, 0, 0, -1, offsetof(struct update_features_response_updatable_feature_result, feature), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct update_features_response_updatable_feature_result, error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorMessage", WIRE_STRING, 0, 0, 0, -1, offsetof(struct update_features_response_updatable_feature_result, error_message), {0, 32767}, {0, 32767}, {0, -1}, NULL},
};
const struct wire_shape update_features_response_updatable_feature_result_shape = {"UpdatableFeatureResult", sizeof(struct update_features_response_updatable_feature_result), 3, update_features_response_updatable_feature_result_fields, &update_features_response_updatable_feature_result_default};

static const struct update_features_response update_features_response_default = {
    .error_message = {(const uint8_t *)"", 0},
};
static const struct wire_field update_features_response_fields[] = {
    {"throttleTimeMs", WIRE_INT32, 0, 0, 0, -1, offsetof(struct update_features_response, throttle_time_ms), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct update_features_response, error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorMessage", WIRE_STRING, 0, 0, 0, -1, offsetof(struct update_features_response, error_message), {0, 32767}, {0, 32767}, {0, -1}, NULL},
    {"results", WIRE_STRUCT, 1, 0, 1, -1, offsetof(struct update_features_response, results), {0, 1}, {0, -1}, {0, -1}, &update_features_response_updatable_feature_result_shape},
};
static const struct wire_shape update_features_response_shape = {"UpdateFeaturesResponse", sizeof(struct update_features_response), 4, update_features_response_fields, &update_features_response_default};

static const struct wire_op update_features_response_ops_0[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct update_features_response_updatable_feature_result, feature), 4, NULL},
    {OP_2, 0, 3, 1, offsetof(struct update_features_response_updatable_feature_result, error_code), 2, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 0, 2, offsetof(struct update_features_response_updatable_feature_result, error_message), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog update_features_response_prog_0 = {update_features_response_ops_0, &update_features_response_updatable_feature_result_shape, NULL, NULL, 0, 0, 5, false};
_Static_assert(sizeof(struct update_features_response_updatable_feature_result) <= WIRE_MEM_PER_BYTE * 5, "WIRE_MEM_PER_BYTE");
static const struct wire_op update_features_response_ops_1[] = {
    {OP_4, 0, 7, 0, offsetof(struct update_features_response, throttle_time_ms), 5, NULL},
    {OP_2, 0, 0, 1, offsetof(struct update_features_response, error_code), 3, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 0, 2, offsetof(struct update_features_response, error_message), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 3, offsetof(struct update_features_response, results), 1, &update_features_response_prog_0},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog update_features_response_prog_1 = {update_features_response_ops_1, &update_features_response_shape, NULL, NULL, 0, 0, 9, false};
static const struct wire_op update_features_response_ops_2[] = {
    {OP_4, 0, 7, 0, offsetof(struct update_features_response, throttle_time_ms), 4, NULL},
    {OP_2, 0, 0, 1, offsetof(struct update_features_response, error_code), 2, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 0, 2, offsetof(struct update_features_response, error_message), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog update_features_response_prog_2 = {update_features_response_ops_2, &update_features_response_shape, NULL, NULL, 0, 0, 8, false};
static const struct wire_prog *const update_features_response_progs[] = {&update_features_response_prog_1, &update_features_response_prog_1, &update_features_response_prog_2, };

const struct wire_msg update_features_response_wire = {
    .name = "UpdateFeaturesResponse",
    .room = WIRE_CLIENTS,
    .kind = WIRE_RESPONSE,
    .api_key = 57,
    .min_version = 0,
    .max_version = 2,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &update_features_response_shape,
    .progs = update_features_response_progs,
};

/* ---- UpdateMetadataResponse ---- */

static const struct update_metadata_response update_metadata_response_default = {
};
static const struct wire_field update_metadata_response_fields[] = {
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct update_metadata_response, error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape update_metadata_response_shape = {"UpdateMetadataResponse", sizeof(struct update_metadata_response), 1, update_metadata_response_fields, &update_metadata_response_default};

static const struct wire_op update_metadata_response_ops_0[] = {
    {OP_2, 0, 2, 0, offsetof(struct update_metadata_response, error_code), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog update_metadata_response_prog_0 = {update_metadata_response_ops_0, &update_metadata_response_shape, NULL, NULL, 0, 0, 2, false};
static const struct wire_op update_metadata_response_ops_1[] = {
    {OP_2, 0, 3, 0, offsetof(struct update_metadata_response, error_code), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog update_metadata_response_prog_1 = {update_metadata_response_ops_1, &update_metadata_response_shape, NULL, NULL, 0, 0, 3, false};
static const struct wire_prog *const update_metadata_response_progs[] = {&update_metadata_response_prog_0, &update_metadata_response_prog_0, &update_metadata_response_prog_0, &update_metadata_response_prog_0, &update_metadata_response_prog_0, &update_metadata_response_prog_0, &update_metadata_response_prog_1, &update_metadata_response_prog_1, &update_metadata_response_prog_1, };

const struct wire_msg update_metadata_response_wire = {
    .name = "UpdateMetadataResponse",
    .room = WIRE_CLIENTS,
    .kind = WIRE_RESPONSE,
    .api_key = 6,
    .min_version = 0,
    .max_version = 8,
    .flexible_version = 6,
    .removed_version = -1,
    .is_dead = true,
    .is_unstable = false,
    .shape = &update_metadata_response_shape,
    .progs = update_metadata_response_progs,
};

/* ---- UpdateRaftVoterResponse ---- */

static const struct update_raft_voter_response_current_leader update_raft_voter_response_current_leader_default = {
    .leader_id = -1,
    .leader_epoch = -1,
    .host = {(const uint8_t *)"", 0},
};
static const struct wire_field update_raft_voter_response_current_leader_fields[] = {
    {"leaderId", WIRE_INT32, 0, 0, 0, -1, offsetof(struct update_raft_voter_response_current_leader, leader_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"leaderEpoch", WIRE_INT32, 0, 0, 0, -1, offsetof(struct update_raft_voter_response_current_leader, leader_epoch), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"host", WIRE_STRING, 0, 0, 0, -1, offsetof(struct update_raft_voter_response_current_leader, host), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"port", WIRE_INT32, 0, 0, 0, -1, offsetof(struct update_raft_voter_response_current_leader, port), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape update_raft_voter_response_current_leader_shape = {"CurrentLeader", sizeof(struct update_raft_voter_response_current_leader), 4, update_raft_voter_response_current_leader_fields, &update_raft_voter_response_current_leader_default};

static const struct update_raft_voter_response update_raft_voter_response_default = {
    .current_leader = {.leader_id = -1, .leader_epoch = -1, .host = {(const uint8_t *)"", 0}, .port = 0, },
};
static const struct wire_field update_raft_voter_response_fields[] = {
    {"throttleTimeMs", WIRE_INT32, 0, 0, 0, -1, offsetof(struct update_raft_voter_response, throttle_time_ms), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct update_raft_voter_response, error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"currentLeader", WIRE_STRUCT, 0, 0, 0, 0, offsetof(struct update_raft_voter_response, current_leader), {0, 32767}, {0, -1}, {0, 32767}, &update_raft_voter_response_current_leader_shape},
};
static const struct wire_shape update_raft_voter_response_shape = {"UpdateRaftVoterResponse", sizeof(struct update_raft_voter_response), 3, update_raft_voter_response_fields, &update_raft_voter_response_default};

static const struct wire_op update_raft_voter_response_ops_0[] = {
    {OP_4, 0, 9, 0, offsetof(struct update_raft_voter_response_current_leader, leader_id), 10, NULL},
    {OP_4, 0, 0, 1, offsetof(struct update_raft_voter_response_current_leader, leader_epoch), 6, NULL},
    {OP_STRING, OP_COMPACT, 0, 2, offsetof(struct update_raft_voter_response_current_leader, host), 5, NULL},
    {OP_4, 0, 5, 3, offsetof(struct update_raft_voter_response_current_leader, port), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog update_raft_voter_response_prog_0 = {update_raft_voter_response_ops_0, &update_raft_voter_response_current_leader_shape, NULL, NULL, 0, 0, 14, false};
static const struct wire_op update_raft_voter_response_ops_1[] = {
    {OP_4, 0, 7, 0, offsetof(struct update_raft_voter_response, throttle_time_ms), 3, NULL},
    {OP_2, 0, 0, 1, offsetof(struct update_raft_voter_response, error_code), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_op update_raft_voter_response_tag_1_0[] = {{OP_STRUCT, 0, 0, 2, offsetof(struct update_raft_voter_response, current_leader), 0, &update_raft_voter_response_prog_0}, {OP_END, 0, 0, 255, 0, 0, NULL}};
static const struct wire_tag update_raft_voter_response_tags_1[] = {{0, update_raft_voter_response_tag_1_0}, };
static const struct wire_prog update_raft_voter_response_prog_1 = {update_raft_voter_response_ops_1, &update_raft_voter_response_shape, update_raft_voter_response_tags_1, NULL, 1, 0, 7, true};
static const struct wire_prog *const update_raft_voter_response_progs[] = {&update_raft_voter_response_prog_1, };

const struct wire_msg update_raft_voter_response_wire = {
    .name = "UpdateRaftVoterResponse",
    .room = WIRE_CLIENTS,
    .kind = WIRE_RESPONSE,
    .api_key = 82,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &update_raft_voter_response_shape,
    .progs = update_raft_voter_response_progs,
};

/* ---- VoteResponse ---- */

static const struct vote_response_partition_data vote_response_partition_data_default = {
};
static const struct wire_field vote_response_partition_data_fields[] = {
    {"partitionIndex", WIRE_INT32, 0, 0, 0, -1, offsetof(struct vote_response_partition_data, partition_index), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct vote_response_partition_data, error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"leaderId", WIRE_INT32, 0, 0, 0, -1, offsetof(struct vote_response_partition_data, leader_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"leaderEpoch", WIRE_INT32, 0, 0, 0, -1, offsetof(struct vote_response_partition_data, leader_epoch), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"voteGranted", WIRE_BOOL, 0, 0, 0, -1, offsetof(struct vote_response_partition_data, vote_granted), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape vote_response_partition_data_shape = {"PartitionData", sizeof(struct vote_response_partition_data), 5, vote_response_partition_data_fields, &vote_response_partition_data_default};

static const struct vote_response_topic_data vote_response_topic_data_default = {
    .topic_name = {(const uint8_t *)"", 0},
};
static const struct wire_field vote_response_topic_data_fields[] = {
    {"topicName", WIRE_STRING, 0, 0, 0, -1, offsetof(struct vote_response_topic_data, topic_name), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"partitions", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct vote_response_topic_data, partitions), {0, 32767}, {0, -1}, {0, -1}, &vote_response_partition_data_shape},
};
const struct wire_shape vote_response_topic_data_shape = {"TopicData", sizeof(struct vote_response_topic_data), 2, vote_response_topic_data_fields, &vote_response_topic_data_default};

static const struct vote_response_node_endpoint vote_response_node_endpoint_default = {
    .host = {(const uint8_t *)"", 0},
};
static const struct wire_field vote_response_node_endpoint_fields[] = {
    {"nodeId", WIRE_INT32, 0, 0, 0, -1, offsetof(struct vote_response_node_endpoint, node_id), {1, 32767}, {0, -1}, {0, -1}, NULL},
    {"host", WIRE_STRING, 0, 0, 0, -1, offsetof(struct vote_response_node_endpoint, host), {1, 32767}, {0, -1}, {0, -1}, NULL},
    {"port", WIRE_UINT16, 0, 0, 0, -1, offsetof(struct vote_response_node_endpoint, port), {1, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape vote_response_node_endpoint_shape = {"NodeEndpoint", sizeof(struct vote_response_node_endpoint), 3, vote_response_node_endpoint_fields, &vote_response_node_endpoint_default};

static const struct vote_response vote_response_default = {
};
static const struct wire_field vote_response_fields[] = {
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct vote_response, error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"topics", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct vote_response, topics), {0, 32767}, {0, -1}, {0, -1}, &vote_response_topic_data_shape},
    {"nodeEndpoints", WIRE_STRUCT, 1, 0, 0, 0, offsetof(struct vote_response, node_endpoints), {1, 32767}, {0, -1}, {1, 32767}, &vote_response_node_endpoint_shape},
};
static const struct wire_shape vote_response_shape = {"VoteResponse", sizeof(struct vote_response), 3, vote_response_fields, &vote_response_default};

static const struct wire_op vote_response_ops_0[] = {
    {OP_4, 0, 16, 0, offsetof(struct vote_response_partition_data, partition_index), 12, NULL},
    {OP_2, 0, 0, 1, offsetof(struct vote_response_partition_data, error_code), 10, NULL},
    {OP_4, 0, 0, 2, offsetof(struct vote_response_partition_data, leader_id), 6, NULL},
    {OP_4, 0, 0, 3, offsetof(struct vote_response_partition_data, leader_epoch), 2, NULL},
    {OP_BOOL, 0, 0, 4, offsetof(struct vote_response_partition_data, vote_granted), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog vote_response_prog_0 = {vote_response_ops_0, &vote_response_partition_data_shape, NULL, NULL, 0, 0, 16, false};
_Static_assert(sizeof(struct vote_response_partition_data) <= WIRE_MEM_PER_BYTE * 16, "WIRE_MEM_PER_BYTE");
static const struct wire_op vote_response_ops_1[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct vote_response_topic_data, topic_name), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 1, offsetof(struct vote_response_topic_data, partitions), 1, &vote_response_prog_0},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog vote_response_prog_1 = {vote_response_ops_1, &vote_response_topic_data_shape, NULL, NULL, 0, 0, 3, false};
_Static_assert(sizeof(struct vote_response_topic_data) <= WIRE_MEM_PER_BYTE * 3, "WIRE_MEM_PER_BYTE");
static const struct wire_op vote_response_ops_2[] = {
    {OP_2, 0, 3, 0, offsetof(struct vote_response, error_code), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 1, offsetof(struct vote_response, topics), 1, &vote_response_prog_1},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t vote_response_absent_2[] = {2,};
static const struct wire_prog vote_response_prog_2 = {vote_response_ops_2, &vote_response_shape, NULL, vote_response_absent_2, 0, 1, 4, false};
static const struct wire_op vote_response_ops_3[] = {
    {OP_4, 0, 5, 0, offsetof(struct vote_response_node_endpoint, node_id), 4, NULL},
    {OP_STRING, OP_COMPACT, 0, 1, offsetof(struct vote_response_node_endpoint, host), 3, NULL},
    {OP_2, 0, 3, 2, offsetof(struct vote_response_node_endpoint, port), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog vote_response_prog_3 = {vote_response_ops_3, &vote_response_node_endpoint_shape, NULL, NULL, 0, 0, 8, false};
_Static_assert(sizeof(struct vote_response_node_endpoint) <= WIRE_MEM_PER_BYTE * 8, "WIRE_MEM_PER_BYTE");
static const struct wire_op vote_response_ops_4[] = {
    {OP_2, 0, 3, 0, offsetof(struct vote_response, error_code), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 1, offsetof(struct vote_response, topics), 1, &vote_response_prog_1},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_op vote_response_tag_4_0[] = {{OP_ARRAY_STRUCT, OP_COMPACT, 1, 2, offsetof(struct vote_response, node_endpoints), 0, &vote_response_prog_3}, {OP_END, 0, 0, 255, 0, 0, NULL}};
static const struct wire_tag vote_response_tags_4[] = {{0, vote_response_tag_4_0}, };
static const struct wire_prog vote_response_prog_4 = {vote_response_ops_4, &vote_response_shape, vote_response_tags_4, NULL, 1, 0, 4, false};
static const struct wire_prog *const vote_response_progs[] = {&vote_response_prog_2, &vote_response_prog_4, &vote_response_prog_4, };

const struct wire_msg vote_response_wire = {
    .name = "VoteResponse",
    .room = WIRE_CLIENTS,
    .kind = WIRE_RESPONSE,
    .api_key = 52,
    .min_version = 0,
    .max_version = 2,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &vote_response_shape,
    .progs = vote_response_progs,
};

/* ---- WriteShareGroupStateResponse ---- */

static const struct write_share_group_state_response_partition_result write_share_group_state_response_partition_result_default = {
};
static const struct wire_field write_share_group_state_response_partition_result_fields[] = {
    {"partition", WIRE_INT32, 0, 0, 0, -1, offsetof(struct write_share_group_state_response_partition_result, partition), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct write_share_group_state_response_partition_result, error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorMessage", WIRE_STRING, 0, 0, 0, -1, offsetof(struct write_share_group_state_response_partition_result, error_message), {0, 32767}, {0, 32767}, {0, -1}, NULL},
};
const struct wire_shape write_share_group_state_response_partition_result_shape = {"PartitionResult", sizeof(struct write_share_group_state_response_partition_result), 3, write_share_group_state_response_partition_result_fields, &write_share_group_state_response_partition_result_default};

static const struct write_share_group_state_response_write_state_result write_share_group_state_response_write_state_result_default = {
};
static const struct wire_field write_share_group_state_response_write_state_result_fields[] = {
    {"topicId", WIRE_UUID, 0, 0, 0, -1, offsetof(struct write_share_group_state_response_write_state_result, topic_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"partitions", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct write_share_group_state_response_write_state_result, partitions), {0, 32767}, {0, -1}, {0, -1}, &write_share_group_state_response_partition_result_shape},
};
const struct wire_shape write_share_group_state_response_write_state_result_shape = {"WriteStateResult", sizeof(struct write_share_group_state_response_write_state_result), 2, write_share_group_state_response_write_state_result_fields, &write_share_group_state_response_write_state_result_default};

static const struct write_share_group_state_response write_share_group_state_response_default = {
};
static const struct wire_field write_share_group_state_response_fields[] = {
    {"results", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct write_share_group_state_response, results), {0, 32767}, {0, -1}, {0, -1}, &write_share_group_state_response_write_state_result_shape},
};
static const struct wire_shape write_share_group_state_response_shape = {"WriteShareGroupStateResponse", sizeof(struct write_share_group_state_response), 1, write_share_group_state_response_fields, &write_share_group_state_response_default};

static const struct wire_op write_share_group_state_response_ops_0[] = {
    {OP_4, 0, 7, 0, offsetof(struct write_share_group_state_response_partition_result, partition), 4, NULL},
    {OP_2, 0, 0, 1, offsetof(struct write_share_group_state_response_partition_result, error_code), 2, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 0, 2, offsetof(struct write_share_group_state_response_partition_result, error_message), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog write_share_group_state_response_prog_0 = {write_share_group_state_response_ops_0, &write_share_group_state_response_partition_result_shape, NULL, NULL, 0, 0, 8, false};
_Static_assert(sizeof(struct write_share_group_state_response_partition_result) <= WIRE_MEM_PER_BYTE * 8, "WIRE_MEM_PER_BYTE");
static const struct wire_op write_share_group_state_response_ops_1[] = {
    {OP_16, 0, 17, 0, offsetof(struct write_share_group_state_response_write_state_result, topic_id), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 1, offsetof(struct write_share_group_state_response_write_state_result, partitions), 1, &write_share_group_state_response_prog_0},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog write_share_group_state_response_prog_1 = {write_share_group_state_response_ops_1, &write_share_group_state_response_write_state_result_shape, NULL, NULL, 0, 0, 18, false};
_Static_assert(sizeof(struct write_share_group_state_response_write_state_result) <= WIRE_MEM_PER_BYTE * 18, "WIRE_MEM_PER_BYTE");
static const struct wire_op write_share_group_state_response_ops_2[] = {
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 0, offsetof(struct write_share_group_state_response, results), 1, &write_share_group_state_response_prog_1},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog write_share_group_state_response_prog_2 = {write_share_group_state_response_ops_2, &write_share_group_state_response_shape, NULL, NULL, 0, 0, 2, false};
static const struct wire_prog *const write_share_group_state_response_progs[] = {&write_share_group_state_response_prog_2, &write_share_group_state_response_prog_2, };

const struct wire_msg write_share_group_state_response_wire = {
    .name = "WriteShareGroupStateResponse",
    .room = WIRE_CLIENTS,
    .kind = WIRE_RESPONSE,
    .api_key = 85,
    .min_version = 0,
    .max_version = 1,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &write_share_group_state_response_shape,
    .progs = write_share_group_state_response_progs,
};

/* ---- WriteTxnMarkersResponse ---- */

static const struct write_txn_markers_response_writable_txn_marker_partition_result write_txn_markers_response_writable_txn_marker_partition_result_default = {
};
static const struct wire_field write_txn_markers_response_writable_txn_marker_partition_result_fields[] = {
    {"partitionIndex", WIRE_INT32, 0, 0, 0, -1, offsetof(struct write_txn_markers_response_writable_txn_marker_partition_result, partition_index), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"errorCode", WIRE_INT16, 0, 0, 0, -1, offsetof(struct write_txn_markers_response_writable_txn_marker_partition_result, error_code), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape write_txn_markers_response_writable_txn_marker_partition_result_shape = {"WritableTxnMarkerPartitionResult", sizeof(struct write_txn_markers_response_writable_txn_marker_partition_result), 2, write_txn_markers_response_writable_txn_marker_partition_result_fields, &write_txn_markers_response_writable_txn_marker_partition_result_default};

static const struct write_txn_markers_response_writable_txn_marker_topic_result write_txn_markers_response_writable_txn_marker_topic_result_default = {
    .name = {(const uint8_t *)"", 0},
};
static const struct wire_field write_txn_markers_response_writable_txn_marker_topic_result_fields[] = {
    {"name", WIRE_STRING, 0, 0, 0, -1, offsetof(struct write_txn_markers_response_writable_txn_marker_topic_result, name), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"partitions", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct write_txn_markers_response_writable_txn_marker_topic_result, partitions), {0, 32767}, {0, -1}, {0, -1}, &write_txn_markers_response_writable_txn_marker_partition_result_shape},
};
const struct wire_shape write_txn_markers_response_writable_txn_marker_topic_result_shape = {"WritableTxnMarkerTopicResult", sizeof(struct write_txn_markers_response_writable_txn_marker_topic_result), 2, write_txn_markers_response_writable_txn_marker_topic_result_fields, &write_txn_markers_response_writable_txn_marker_topic_result_default};

static const struct write_txn_markers_response_writable_txn_marker_result write_txn_markers_response_writable_txn_marker_result_default = {
};
static const struct wire_field write_txn_markers_response_writable_txn_marker_result_fields[] = {
    {"producerId", WIRE_INT64, 0, 0, 0, -1, offsetof(struct write_txn_markers_response_writable_txn_marker_result, producer_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"topics", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct write_txn_markers_response_writable_txn_marker_result, topics), {0, 32767}, {0, -1}, {0, -1}, &write_txn_markers_response_writable_txn_marker_topic_result_shape},
};
const struct wire_shape write_txn_markers_response_writable_txn_marker_result_shape = {"WritableTxnMarkerResult", sizeof(struct write_txn_markers_response_writable_txn_marker_result), 2, write_txn_markers_response_writable_txn_marker_result_fields, &write_txn_markers_response_writable_txn_marker_result_default};

static const struct write_txn_markers_response write_txn_markers_response_default = {
};
static const struct wire_field write_txn_markers_response_fields[] = {
    {"markers", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct write_txn_markers_response, markers), {0, 32767}, {0, -1}, {0, -1}, &write_txn_markers_response_writable_txn_marker_result_shape},
};
static const struct wire_shape write_txn_markers_response_shape = {"WriteTxnMarkersResponse", sizeof(struct write_txn_markers_response), 1, write_txn_markers_response_fields, &write_txn_markers_response_default};

static const struct wire_op write_txn_markers_response_ops_0[] = {
    {OP_4, 0, 6, 0, offsetof(struct write_txn_markers_response_writable_txn_marker_partition_result, partition_index), 2, NULL},
    {OP_2, 0, 0, 1, offsetof(struct write_txn_markers_response_writable_txn_marker_partition_result, error_code), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog write_txn_markers_response_prog_0 = {write_txn_markers_response_ops_0, &write_txn_markers_response_writable_txn_marker_partition_result_shape, NULL, NULL, 0, 0, 6, false};
_Static_assert(sizeof(struct write_txn_markers_response_writable_txn_marker_partition_result) <= WIRE_MEM_PER_BYTE * 6, "WIRE_MEM_PER_BYTE");
static const struct wire_op write_txn_markers_response_ops_1[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct write_txn_markers_response_writable_txn_marker_topic_result, name), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 4, 1, offsetof(struct write_txn_markers_response_writable_txn_marker_topic_result, partitions), 0, &write_txn_markers_response_prog_0},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog write_txn_markers_response_prog_1 = {write_txn_markers_response_ops_1, &write_txn_markers_response_writable_txn_marker_topic_result_shape, NULL, NULL, 0, 0, 6, false};
_Static_assert(sizeof(struct write_txn_markers_response_writable_txn_marker_topic_result) <= WIRE_MEM_PER_BYTE * 6, "WIRE_MEM_PER_BYTE");
static const struct wire_op write_txn_markers_response_ops_2[] = {
    {OP_8, 0, 12, 0, offsetof(struct write_txn_markers_response_writable_txn_marker_result, producer_id), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 0, 1, offsetof(struct write_txn_markers_response_writable_txn_marker_result, topics), 0, &write_txn_markers_response_prog_1},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog write_txn_markers_response_prog_2 = {write_txn_markers_response_ops_2, &write_txn_markers_response_writable_txn_marker_result_shape, NULL, NULL, 0, 0, 12, false};
_Static_assert(sizeof(struct write_txn_markers_response_writable_txn_marker_result) <= WIRE_MEM_PER_BYTE * 12, "WIRE_MEM_PER_BYTE");
static const struct wire_op write_txn_markers_response_ops_3[] = {
    {OP_ARRAY_STRUCT, 0, 4, 0, offsetof(struct write_txn_markers_response, markers), 0, &write_txn_markers_response_prog_2},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog write_txn_markers_response_prog_3 = {write_txn_markers_response_ops_3, &write_txn_markers_response_shape, NULL, NULL, 0, 0, 4, false};
static const struct wire_op write_txn_markers_response_ops_4[] = {
    {OP_4, 0, 7, 0, offsetof(struct write_txn_markers_response_writable_txn_marker_partition_result, partition_index), 3, NULL},
    {OP_2, 0, 0, 1, offsetof(struct write_txn_markers_response_writable_txn_marker_partition_result, error_code), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog write_txn_markers_response_prog_4 = {write_txn_markers_response_ops_4, &write_txn_markers_response_writable_txn_marker_partition_result_shape, NULL, NULL, 0, 0, 7, false};
_Static_assert(sizeof(struct write_txn_markers_response_writable_txn_marker_partition_result) <= WIRE_MEM_PER_BYTE * 7, "WIRE_MEM_PER_BYTE");
static const struct wire_op write_txn_markers_response_ops_5[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct write_txn_markers_response_writable_txn_marker_topic_result, name), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 1, offsetof(struct write_txn_markers_response_writable_txn_marker_topic_result, partitions), 1, &write_txn_markers_response_prog_4},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog write_txn_markers_response_prog_5 = {write_txn_markers_response_ops_5, &write_txn_markers_response_writable_txn_marker_topic_result_shape, NULL, NULL, 0, 0, 3, false};
_Static_assert(sizeof(struct write_txn_markers_response_writable_txn_marker_topic_result) <= WIRE_MEM_PER_BYTE * 3, "WIRE_MEM_PER_BYTE");
static const struct wire_op write_txn_markers_response_ops_6[] = {
    {OP_8, 0, 9, 0, offsetof(struct write_txn_markers_response_writable_txn_marker_result, producer_id), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 1, offsetof(struct write_txn_markers_response_writable_txn_marker_result, topics), 1, &write_txn_markers_response_prog_5},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog write_txn_markers_response_prog_6 = {write_txn_markers_response_ops_6, &write_txn_markers_response_writable_txn_marker_result_shape, NULL, NULL, 0, 0, 10, false};
_Static_assert(sizeof(struct write_txn_markers_response_writable_txn_marker_result) <= WIRE_MEM_PER_BYTE * 10, "WIRE_MEM_PER_BYTE");
static const struct wire_op write_txn_markers_response_ops_7[] = {
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 0, offsetof(struct write_txn_markers_response, markers), 1, &write_txn_markers_response_prog_6},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog write_txn_markers_response_prog_7 = {write_txn_markers_response_ops_7, &write_txn_markers_response_shape, NULL, NULL, 0, 0, 2, false};
static const struct wire_prog *const write_txn_markers_response_progs[] = {&write_txn_markers_response_prog_3, &write_txn_markers_response_prog_7, &write_txn_markers_response_prog_7, };

const struct wire_msg write_txn_markers_response_wire = {
    .name = "WriteTxnMarkersResponse",
    .room = WIRE_CLIENTS,
    .kind = WIRE_RESPONSE,
    .api_key = 27,
    .min_version = 0,
    .max_version = 2,
    .flexible_version = 1,
    .removed_version = 0,
    .is_dead = false,
    .is_unstable = false,
    .shape = &write_txn_markers_response_shape,
    .progs = write_txn_markers_response_progs,
};

