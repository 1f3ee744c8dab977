/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
#include "wire/gen/add_offsets_to_txn_request.h"
#include "wire/gen/add_partitions_to_txn_request.h"
#include "wire/gen/add_raft_voter_request.h"
#include "wire/gen/allocate_producer_ids_request.h"
#include "wire/gen/alter_client_quotas_request.h"
#include "wire/gen/alter_configs_request.h"
#include "wire/gen/alter_partition_reassignments_request.h"
#include "wire/gen/alter_partition_request.h"
#include "wire/gen/alter_replica_log_dirs_request.h"
#include "wire/gen/alter_share_group_offsets_request.h"
#include "wire/gen/alter_user_scram_credentials_request.h"
#include "wire/gen/api_versions_request.h"
#include "wire/gen/assign_replicas_to_dirs_request.h"
#include "wire/gen/begin_quorum_epoch_request.h"
#include "wire/gen/broker_heartbeat_request.h"
#include "wire/gen/broker_registration_request.h"
#include "wire/gen/consumer_group_describe_request.h"
#include "wire/gen/consumer_group_heartbeat_request.h"
#include "wire/gen/controlled_shutdown_request.h"
#include "wire/gen/controller_registration_request.h"
#include "wire/gen/create_acls_request.h"
#include "wire/gen/create_delegation_token_request.h"
#include "wire/gen/create_partitions_request.h"
#include "wire/gen/create_topics_request.h"
#include "wire/gen/delete_acls_request.h"
#include "wire/gen/delete_groups_request.h"
#include "wire/gen/delete_records_request.h"
#include "wire/gen/delete_share_group_offsets_request.h"
#include "wire/gen/delete_share_group_state_request.h"
#include "wire/gen/delete_topics_request.h"
#include "wire/gen/describe_acls_request.h"
#include "wire/gen/describe_client_quotas_request.h"
#include "wire/gen/describe_cluster_request.h"
#include "wire/gen/describe_configs_request.h"
#include "wire/gen/describe_delegation_token_request.h"
#include "wire/gen/describe_groups_request.h"
#include "wire/gen/describe_log_dirs_request.h"
#include "wire/gen/describe_producers_request.h"
#include "wire/gen/describe_quorum_request.h"
#include "wire/gen/describe_share_group_offsets_request.h"
#include "wire/gen/describe_topic_partitions_request.h"
#include "wire/gen/describe_transactions_request.h"
#include "wire/gen/describe_user_scram_credentials_request.h"
#include "wire/gen/elect_leaders_request.h"
#include "wire/gen/end_quorum_epoch_request.h"
#include "wire/gen/end_txn_request.h"
#include "wire/gen/envelope_request.h"
#include "wire/gen/expire_delegation_token_request.h"
#include "wire/gen/fetch_request.h"
#include "wire/gen/fetch_snapshot_request.h"
#include "wire/gen/find_coordinator_request.h"
#include "wire/gen/get_telemetry_subscriptions_request.h"
#include "wire/gen/heartbeat_request.h"
#include "wire/gen/incremental_alter_configs_request.h"
#include "wire/gen/init_producer_id_request.h"
#include "wire/gen/initialize_share_group_state_request.h"
#include "wire/gen/join_group_request.h"
#include "wire/gen/leader_and_isr_request.h"
#include "wire/gen/leave_group_request.h"
#include "wire/gen/list_client_metrics_resources_request.h"
#include "wire/gen/list_config_resources_request.h"
#include "wire/gen/list_groups_request.h"
#include "wire/gen/list_offsets_request.h"
#include "wire/gen/list_partition_reassignments_request.h"
#include "wire/gen/list_transactions_request.h"
#include "wire/gen/metadata_request.h"
#include "wire/gen/offset_commit_request.h"
#include "wire/gen/offset_delete_request.h"
#include "wire/gen/offset_fetch_request.h"
#include "wire/gen/offset_for_leader_epoch_request.h"
#include "wire/gen/produce_request.h"
#include "wire/gen/push_telemetry_request.h"
#include "wire/gen/read_share_group_state_request.h"
#include "wire/gen/read_share_group_state_summary_request.h"
#include "wire/gen/remove_raft_voter_request.h"
#include "wire/gen/renew_delegation_token_request.h"
#include "wire/gen/sasl_authenticate_request.h"
#include "wire/gen/sasl_handshake_request.h"
#include "wire/gen/share_acknowledge_request.h"
#include "wire/gen/share_fetch_request.h"
#include "wire/gen/share_group_describe_request.h"
#include "wire/gen/share_group_heartbeat_request.h"
#include "wire/gen/stop_replica_request.h"
#include "wire/gen/streams_group_describe_request.h"
#include "wire/gen/streams_group_heartbeat_request.h"
#include "wire/gen/streams_group_topology_description_update_request.h"
#include "wire/gen/sync_group_request.h"
#include "wire/gen/txn_offset_commit_request.h"
#include "wire/gen/unregister_broker_request.h"
#include "wire/gen/unregister_controller_request.h"
#include "wire/gen/update_features_request.h"
#include "wire/gen/update_metadata_request.h"
#include "wire/gen/update_raft_voter_request.h"
#include "wire/gen/vote_request.h"
#include "wire/gen/write_share_group_state_request.h"
#include "wire/gen/write_txn_markers_request.h"
#include "wire/prog.h"

/* ---- AddOffsetsToTxnRequest ---- */

static const struct add_offsets_to_txn_request add_offsets_to_txn_request_default = {
    .transactional_id = {(const uint8_t *)"", 0},
    .group_id = {(const uint8_t *)"", 0},
};
static const struct wire_field add_offsets_to_txn_request_fields[] = {
    {"transactionalId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct add_offsets_to_txn_request, transactional_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"producerId", WIRE_INT64, 0, 0, 0, -1, offsetof(struct add_offsets_to_txn_request, producer_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"producerEpoch", WIRE_INT16, 0, 0, 0, -1, offsetof(struct add_offsets_to_txn_request, producer_epoch), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"groupId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct add_offsets_to_txn_request, group_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape add_offsets_to_txn_request_shape = {"AddOffsetsToTxnRequest", sizeof(struct add_offsets_to_txn_request), 4, add_offsets_to_txn_request_fields, &add_offsets_to_txn_request_default};

static const struct wire_op add_offsets_to_txn_request_ops_0[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct add_offsets_to_txn_request, transactional_id), 12, NULL},
    {OP_8, 0, 12, 1, offsetof(struct add_offsets_to_txn_request, producer_id), 4, NULL},
    {OP_2, 0, 0, 2, offsetof(struct add_offsets_to_txn_request, producer_epoch), 2, NULL},
    {OP_STRING, 0, 0, 3, offsetof(struct add_offsets_to_txn_request, group_id), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog add_offsets_to_txn_request_prog_0 = {add_offsets_to_txn_request_ops_0, &add_offsets_to_txn_request_shape, NULL, NULL, 0, 0, 14, false};
static const struct wire_op add_offsets_to_txn_request_ops_1[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct add_offsets_to_txn_request, transactional_id), 12, NULL},
    {OP_8, 0, 11, 1, offsetof(struct add_offsets_to_txn_request, producer_id), 4, NULL},
    {OP_2, 0, 0, 2, offsetof(struct add_offsets_to_txn_request, producer_epoch), 2, NULL},
    {OP_STRING, OP_COMPACT, 0, 3, offsetof(struct add_offsets_to_txn_request, group_id), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog add_offsets_to_txn_request_prog_1 = {add_offsets_to_txn_request_ops_1, &add_offsets_to_txn_request_shape, NULL, NULL, 0, 0, 13, false};
static const struct wire_prog *const add_offsets_to_txn_request_progs[] = {&add_offsets_to_txn_request_prog_0, &add_offsets_to_txn_request_prog_0, &add_offsets_to_txn_request_prog_0, &add_offsets_to_txn_request_prog_1, &add_offsets_to_txn_request_prog_1, };

const struct wire_msg add_offsets_to_txn_request_wire = {
    .name = "AddOffsetsToTxnRequest",
    .room = WIRE_CLIENTS,
    .kind = WIRE_REQUEST,
    .api_key = 25,
    .min_version = 0,
    .max_version = 4,
    .flexible_version = 3,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &add_offsets_to_txn_request_shape,
    .progs = add_offsets_to_txn_request_progs,
};

/* ---- AddPartitionsToTxnRequest ---- */

static const struct add_partitions_to_txn_request_add_partitions_to_txn_topic add_partitions_to_txn_request_add_partitions_to_txn_topic_default = {
    .name = {(const uint8_t *)"", 0},
};
static const struct wire_field add_partitions_to_txn_request_add_partitions_to_txn_topic_fields[] = {
    {"name", WIRE_STRING, 0, 0, 0, -1, offsetof(struct add_partitions_to_txn_request_add_partitions_to_txn_topic, name), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"partitions", WIRE_INT32, 1, 0, 0, -1, offsetof(struct add_partitions_to_txn_request_add_partitions_to_txn_topic, partitions), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape add_partitions_to_txn_request_add_partitions_to_txn_topic_shape = {"AddPartitionsToTxnTopic", sizeof(struct add_partitions_to_txn_request_add_partitions_to_txn_topic), 2, add_partitions_to_txn_request_add_partitions_to_txn_topic_fields, &add_partitions_to_txn_request_add_partitions_to_txn_topic_default};

static const struct add_partitions_to_txn_request_add_partitions_to_txn_transaction add_partitions_to_txn_request_add_partitions_to_txn_transaction_default = {
    .transactional_id = {(const uint8_t *)"", 0},
};
static const struct wire_field add_partitions_to_txn_request_add_partitions_to_txn_transaction_fields[] = {
    {"transactionalId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct add_partitions_to_txn_request_add_partitions_to_txn_transaction, transactional_id), {4, 32767}, {0, -1}, {0, -1}, NULL},
    {"producerId", WIRE_INT64, 0, 0, 0, -1, offsetof(struct add_partitions_to_txn_request_add_partitions_to_txn_transaction, producer_id), {4, 32767}, {0, -1}, {0, -1}, NULL},
    {"producerEpoch", WIRE_INT16, 0, 0, 0, -1, offsetof(struct add_partitions_to_txn_request_add_partitions_to_txn_transaction, producer_epoch), {4, 32767}, {0, -1}, {0, -1}, NULL},
    {"verifyOnly", WIRE_BOOL, 0, 0, 0, -1, offsetof(struct add_partitions_to_txn_request_add_partitions_to_txn_transaction, verify_only), {4, 32767}, {0, -1}, {0, -1}, NULL},
    {"topics", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct add_partitions_to_txn_request_add_partitions_to_txn_transaction, topics), {4, 32767}, {0, -1}, {0, -1}, &add_partitions_to_txn_request_add_partitions_to_txn_topic_shape},
};
const struct wire_shape add_partitions_to_txn_request_add_partitions_to_txn_transaction_shape = {"AddPartitionsToTxnTransaction", sizeof(struct add_partitions_to_txn_request_add_partitions_to_txn_transaction), 5, add_partitions_to_txn_request_add_partitions_to_txn_transaction_fields, &add_partitions_to_txn_request_add_partitions_to_txn_transaction_default};

static const struct add_partitions_to_txn_request add_partitions_to_txn_request_default = {
    .v3_and_below_transactional_id = {(const uint8_t *)"", 0},
};
static const struct wire_field add_partitions_to_txn_request_fields[] = {
    {"transactions", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct add_partitions_to_txn_request, transactions), {4, 32767}, {0, -1}, {0, -1}, &add_partitions_to_txn_request_add_partitions_to_txn_transaction_shape},
    {"v3AndBelowTransactionalId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct add_partitions_to_txn_request, v3_and_below_transactional_id), {0, 3}, {0, -1}, {0, -1}, NULL},
    {"v3AndBelowProducerId", WIRE_INT64, 0, 0, 0, -1, offsetof(struct add_partitions_to_txn_request, v3_and_below_producer_id), {0, 3}, {0, -1}, {0, -1}, NULL},
    {"v3AndBelowProducerEpoch", WIRE_INT16, 0, 0, 0, -1, offsetof(struct add_partitions_to_txn_request, v3_and_below_producer_epoch), {0, 3}, {0, -1}, {0, -1}, NULL},
    {"v3AndBelowTopics", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct add_partitions_to_txn_request, v3_and_below_topics), {0, 3}, {0, -1}, {0, -1}, &add_partitions_to_txn_request_add_partitions_to_txn_topic_shape},
};
static const struct wire_shape add_partitions_to_txn_request_shape = {"AddPartitionsToTxnRequest", sizeof(struct add_partitions_to_txn_request), 5, add_partitions_to_txn_request_fields, &add_partitions_to_txn_request_default};

static const struct wire_op add_partitions_to_txn_request_ops_0[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct add_partitions_to_txn_request_add_partitions_to_txn_topic, name), 4, NULL},
    {OP_ARRAY_4, 0, 4, 1, offsetof(struct add_partitions_to_txn_request_add_partitions_to_txn_topic, partitions), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog add_partitions_to_txn_request_prog_0 = {add_partitions_to_txn_request_ops_0, &add_partitions_to_txn_request_add_partitions_to_txn_topic_shape, NULL, NULL, 0, 0, 6, false};
_Static_assert(sizeof(struct add_partitions_to_txn_request_add_partitions_to_txn_topic) <= WIRE_MEM_PER_BYTE * 6, "WIRE_MEM_PER_BYTE");
static const struct wire_op add_partitions_to_txn_request_ops_1[] = {
    {OP_STRING, 0, 2, 1, offsetof(struct add_partitions_to_txn_request, v3_and_below_transactional_id), 14, NULL},
    {OP_8, 0, 14, 2, offsetof(struct add_partitions_to_txn_request, v3_and_below_producer_id), 6, NULL},
    {OP_2, 0, 0, 3, offsetof(struct add_partitions_to_txn_request, v3_and_below_producer_epoch), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 0, 4, offsetof(struct add_partitions_to_txn_request, v3_and_below_topics), 0, &add_partitions_to_txn_request_prog_0},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t add_partitions_to_txn_request_absent_1[] = {0,};
static const struct wire_prog add_partitions_to_txn_request_prog_1 = {add_partitions_to_txn_request_ops_1, &add_partitions_to_txn_request_shape, NULL, add_partitions_to_txn_request_absent_1, 0, 1, 16, false};
static const struct wire_op add_partitions_to_txn_request_ops_2[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct add_partitions_to_txn_request_add_partitions_to_txn_topic, name), 2, NULL},
    {OP_ARRAY_4, OP_COMPACT, 1, 1, offsetof(struct add_partitions_to_txn_request_add_partitions_to_txn_topic, partitions), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog add_partitions_to_txn_request_prog_2 = {add_partitions_to_txn_request_ops_2, &add_partitions_to_txn_request_add_partitions_to_txn_topic_shape, NULL, NULL, 0, 0, 3, false};
_Static_assert(sizeof(struct add_partitions_to_txn_request_add_partitions_to_txn_topic) <= WIRE_MEM_PER_BYTE * 3, "WIRE_MEM_PER_BYTE");
static const struct wire_op add_partitions_to_txn_request_ops_3[] = {
    {OP_STRING, OP_COMPACT, 1, 1, offsetof(struct add_partitions_to_txn_request, v3_and_below_transactional_id), 12, NULL},
    {OP_8, 0, 11, 2, offsetof(struct add_partitions_to_txn_request, v3_and_below_producer_id), 4, NULL},
    {OP_2, 0, 0, 3, offsetof(struct add_partitions_to_txn_request, v3_and_below_producer_epoch), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 4, offsetof(struct add_partitions_to_txn_request, v3_and_below_topics), 1, &add_partitions_to_txn_request_prog_2},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t add_partitions_to_txn_request_absent_3[] = {0,};
static const struct wire_prog add_partitions_to_txn_request_prog_3 = {add_partitions_to_txn_request_ops_3, &add_partitions_to_txn_request_shape, NULL, add_partitions_to_txn_request_absent_3, 0, 1, 13, false};
static const struct wire_op add_partitions_to_txn_request_ops_4[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct add_partitions_to_txn_request_add_partitions_to_txn_transaction, transactional_id), 13, NULL},
    {OP_8, 0, 12, 1, offsetof(struct add_partitions_to_txn_request_add_partitions_to_txn_transaction, producer_id), 5, NULL},
    {OP_2, 0, 0, 2, offsetof(struct add_partitions_to_txn_request_add_partitions_to_txn_transaction, producer_epoch), 3, NULL},
    {OP_BOOL, 0, 0, 3, offsetof(struct add_partitions_to_txn_request_add_partitions_to_txn_transaction, verify_only), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 4, offsetof(struct add_partitions_to_txn_request_add_partitions_to_txn_transaction, topics), 1, &add_partitions_to_txn_request_prog_2},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog add_partitions_to_txn_request_prog_4 = {add_partitions_to_txn_request_ops_4, &add_partitions_to_txn_request_add_partitions_to_txn_transaction_shape, NULL, NULL, 0, 0, 14, false};
_Static_assert(sizeof(struct add_partitions_to_txn_request_add_partitions_to_txn_transaction) <= WIRE_MEM_PER_BYTE * 14, "WIRE_MEM_PER_BYTE");
static const struct wire_op add_partitions_to_txn_request_ops_5[] = {
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 0, offsetof(struct add_partitions_to_txn_request, transactions), 1, &add_partitions_to_txn_request_prog_4},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t add_partitions_to_txn_request_absent_5[] = {1, 2, 3, 4,};
static const struct wire_prog add_partitions_to_txn_request_prog_5 = {add_partitions_to_txn_request_ops_5, &add_partitions_to_txn_request_shape, NULL, add_partitions_to_txn_request_absent_5, 0, 4, 2, true};
static const struct wire_prog *const add_partitions_to_txn_request_progs[] = {&add_partitions_to_txn_request_prog_1, &add_partitions_to_txn_request_prog_1, &add_partitions_to_txn_request_prog_1, &add_partitions_to_txn_request_prog_3, &add_partitions_to_txn_request_prog_5, &add_partitions_to_txn_request_prog_5, };

const struct wire_msg add_partitions_to_txn_request_wire = {
    .name = "AddPartitionsToTxnRequest",
    .room = WIRE_CLIENTS,
    .kind = WIRE_REQUEST,
    .api_key = 24,
    .min_version = 0,
    .max_version = 5,
    .flexible_version = 3,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &add_partitions_to_txn_request_shape,
    .progs = add_partitions_to_txn_request_progs,
};

/* ---- AddRaftVoterRequest ---- */

static const struct add_raft_voter_request_listener add_raft_voter_request_listener_default = {
    .name = {(const uint8_t *)"", 0},
    .host = {(const uint8_t *)"", 0},
};
static const struct wire_field add_raft_voter_request_listener_fields[] = {
    {"name", WIRE_STRING, 0, 0, 0, -1, offsetof(struct add_raft_voter_request_listener, name), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"host", WIRE_STRING, 0, 0, 0, -1, offsetof(struct add_raft_voter_request_listener, host), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"port", WIRE_UINT16, 0, 0, 0, -1, offsetof(struct add_raft_voter_request_listener, port), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape add_raft_voter_request_listener_shape = {"Listener", sizeof(struct add_raft_voter_request_listener), 3, add_raft_voter_request_listener_fields, &add_raft_voter_request_listener_default};

static const struct add_raft_voter_request add_raft_voter_request_default = {
    .cluster_id = {(const uint8_t *)"", 0},
    .ack_when_committed = true,
};
static const struct wire_field add_raft_voter_request_fields[] = {
    {"clusterId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct add_raft_voter_request, cluster_id), {0, 32767}, {0, 32767}, {0, -1}, NULL},
    {"timeoutMs", WIRE_INT32, 0, 0, 0, -1, offsetof(struct add_raft_voter_request, timeout_ms), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"voterId", WIRE_INT32, 0, 0, 0, -1, offsetof(struct add_raft_voter_request, voter_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"voterDirectoryId", WIRE_UUID, 0, 0, 0, -1, offsetof(struct add_raft_voter_request, voter_directory_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"listeners", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct add_raft_voter_request, listeners), {0, 32767}, {0, -1}, {0, -1}, &add_raft_voter_request_listener_shape},
    {"ackWhenCommitted", WIRE_BOOL, 0, 0, 0, -1, offsetof(struct add_raft_voter_request, ack_when_committed), {1, 32767}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape add_raft_voter_request_shape = {"AddRaftVoterRequest", sizeof(struct add_raft_voter_request), 6, add_raft_voter_request_fields, &add_raft_voter_request_default};

static const struct wire_op add_raft_voter_request_ops_0[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct add_raft_voter_request_listener, name), 4, NULL},
    {OP_STRING, OP_COMPACT, 1, 1, offsetof(struct add_raft_voter_request_listener, host), 3, NULL},
    {OP_2, 0, 3, 2, offsetof(struct add_raft_voter_request_listener, port), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog add_raft_voter_request_prog_0 = {add_raft_voter_request_ops_0, &add_raft_voter_request_listener_shape, NULL, NULL, 0, 0, 5, false};
_Static_assert(sizeof(struct add_raft_voter_request_listener) <= WIRE_MEM_PER_BYTE * 5, "WIRE_MEM_PER_BYTE");
static const struct wire_op add_raft_voter_request_ops_1[] = {
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 0, offsetof(struct add_raft_voter_request, cluster_id), 26, NULL},
    {OP_4, 0, 25, 1, offsetof(struct add_raft_voter_request, timeout_ms), 22, NULL},
    {OP_4, 0, 0, 2, offsetof(struct add_raft_voter_request, voter_id), 18, NULL},
    {OP_16, 0, 0, 3, offsetof(struct add_raft_voter_request, voter_directory_id), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 4, offsetof(struct add_raft_voter_request, listeners), 1, &add_raft_voter_request_prog_0},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t add_raft_voter_request_absent_1[] = {5,};
static const struct wire_prog add_raft_voter_request_prog_1 = {add_raft_voter_request_ops_1, &add_raft_voter_request_shape, NULL, add_raft_voter_request_absent_1, 0, 1, 27, true};
static const struct wire_op add_raft_voter_request_ops_2[] = {
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 0, offsetof(struct add_raft_voter_request, cluster_id), 27, NULL},
    {OP_4, 0, 25, 1, offsetof(struct add_raft_voter_request, timeout_ms), 23, NULL},
    {OP_4, 0, 0, 2, offsetof(struct add_raft_voter_request, voter_id), 19, NULL},
    {OP_16, 0, 0, 3, offsetof(struct add_raft_voter_request, voter_directory_id), 3, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 4, offsetof(struct add_raft_voter_request, listeners), 2, &add_raft_voter_request_prog_0},
    {OP_BOOL, 0, 2, 5, offsetof(struct add_raft_voter_request, ack_when_committed), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog add_raft_voter_request_prog_2 = {add_raft_voter_request_ops_2, &add_raft_voter_request_shape, NULL, NULL, 0, 0, 28, false};
static const struct wire_prog *const add_raft_voter_request_progs[] = {&add_raft_voter_request_prog_1, &add_raft_voter_request_prog_2, };

const struct wire_msg add_raft_voter_request_wire = {
    .name = "AddRaftVoterRequest",
    .room = WIRE_CLIENTS,
    .kind = WIRE_REQUEST,
    .api_key = 80,
    .min_version = 0,
    .max_version = 1,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &add_raft_voter_request_shape,
    .progs = add_raft_voter_request_progs,
};

/* ---- AllocateProducerIdsRequest ---- */

static const struct allocate_producer_ids_request allocate_producer_ids_request_default = {
    .broker_epoch = INT64_C(-1),
};
static const struct wire_field allocate_producer_ids_request_fields[] = {
    {"brokerId", WIRE_INT32, 0, 0, 0, -1, offsetof(struct allocate_producer_ids_request, broker_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"brokerEpoch", WIRE_INT64, 0, 0, 0, -1, offsetof(struct allocate_producer_ids_request, broker_epoch), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape allocate_producer_ids_request_shape = {"AllocateProducerIdsRequest", sizeof(struct allocate_producer_ids_request), 2, allocate_producer_ids_request_fields, &allocate_producer_ids_request_default};

static const struct wire_op allocate_producer_ids_request_ops_0[] = {
    {OP_4, 0, 13, 0, offsetof(struct allocate_producer_ids_request, broker_id), 9, NULL},
    {OP_8, 0, 0, 1, offsetof(struct allocate_producer_ids_request, broker_epoch), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog allocate_producer_ids_request_prog_0 = {allocate_producer_ids_request_ops_0, &allocate_producer_ids_request_shape, NULL, NULL, 0, 0, 13, false};
static const struct wire_prog *const allocate_producer_ids_request_progs[] = {&allocate_producer_ids_request_prog_0, };

const struct wire_msg allocate_producer_ids_request_wire = {
    .name = "AllocateProducerIdsRequest",
    .room = WIRE_CLIENTS,
    .kind = WIRE_REQUEST,
    .api_key = 67,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &allocate_producer_ids_request_shape,
    .progs = allocate_producer_ids_request_progs,
};

/* ---- AlterClientQuotasRequest ---- */

static const struct alter_client_quotas_request_entity_data alter_client_quotas_request_entity_data_default = {
    .entity_type = {(const uint8_t *)"", 0},
    .entity_name = {(const uint8_t *)"", 0},
};
static const struct wire_field alter_client_quotas_request_entity_data_fields[] = {
    {"entityType", WIRE_STRING, 0, 0, 0, -1, offsetof(struct alter_client_quotas_request_entity_data, entity_type), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"entityName", WIRE_STRING, 0, 0, 0, -1, offsetof(struct alter_client_quotas_request_entity_data, entity_name), {0, 32767}, {0, 32767}, {0, -1}, NULL},
};
const struct wire_shape alter_client_quotas_request_entity_data_shape = {"EntityData", sizeof(struct alter_client_quotas_request_entity_data), 2, alter_client_quotas_request_entity_data_fields, &alter_client_quotas_request_entity_data_default};

static const struct alter_client_quotas_request_op_data alter_client_quotas_request_op_data_default = {
    .key = {(const uint8_t *)"", 0},
};
static const struct wire_field alter_client_quotas_request_op_data_fields[] = {
    {"key", WIRE_STRING, 0, 0, 0, -1, offsetof(struct alter_client_quotas_request_op_data, key), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"value", WIRE_FLOAT64, 0, 0, 0, -1, offsetof(struct alter_client_quotas_request_op_data, value_bits), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"remove", WIRE_BOOL, 0, 0, 0, -1, offsetof(struct alter_client_quotas_request_op_data, remove), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape alter_client_quotas_request_op_data_shape = {"OpData", sizeof(struct alter_client_quotas_request_op_data), 3, alter_client_quotas_request_op_data_fields, &alter_client_quotas_request_op_data_default};

static const struct alter_client_quotas_request_entry_data alter_client_quotas_request_entry_data_default = {
};
static const struct wire_field alter_client_quotas_request_entry_data_fields[] = {
    {"entity", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct alter_client_quotas_request_entry_data, entity), {0, 32767}, {0, -1}, {0, -1}, &alter_client_quotas_request_entity_data_shape},
    {"ops", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct alter_client_quotas_request_entry_data, ops), {0, 32767}, {0, -1}, {0, -1}, &alter_client_quotas_request_op_data_shape},
};
const struct wire_shape alter_client_quotas_request_entry_data_shape = {"EntryData", sizeof(struct alter_client_quotas_request_entry_data), 2, alter_client_quotas_request_entry_data_fields, &alter_client_quotas_request_entry_data_default};

static const struct alter_client_quotas_request alter_client_quotas_request_default = {
};
static const struct wire_field alter_client_quotas_request_fields[] = {
    {"entries", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct alter_client_quotas_request, entries), {0, 32767}, {0, -1}, {0, -1}, &alter_client_quotas_request_entry_data_shape},
    {"validateOnly", WIRE_BOOL, 0, 0, 0, -1, offsetof(struct alter_client_quotas_request, validate_only), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape alter_client_quotas_request_shape = {"AlterClientQuotasRequest", sizeof(struct alter_client_quotas_request), 2, alter_client_quotas_request_fields, &alter_client_quotas_request_default};

static const struct wire_op alter_client_quotas_request_ops_0[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct alter_client_quotas_request_entity_data, entity_type), 2, NULL},
    {OP_STRING, 0 | OP_NULLABLE, 2, 1, offsetof(struct alter_client_quotas_request_entity_data, entity_name), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog alter_client_quotas_request_prog_0 = {alter_client_quotas_request_ops_0, &alter_client_quotas_request_entity_data_shape, NULL, NULL, 0, 0, 4, false};
_Static_assert(sizeof(struct alter_client_quotas_request_entity_data) <= WIRE_MEM_PER_BYTE * 4, "WIRE_MEM_PER_BYTE");
static const struct wire_op alter_client_quotas_request_ops_1[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct alter_client_quotas_request_op_data, key), 9, NULL},
    {OP_8, 0, 9, 1, offsetof(struct alter_client_quotas_request_op_data, value_bits), 1, NULL},
    {OP_BOOL, 0, 0, 2, offsetof(struct alter_client_quotas_request_op_data, remove), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog alter_client_quotas_request_prog_1 = {alter_client_quotas_request_ops_1, &alter_client_quotas_request_op_data_shape, NULL, NULL, 0, 0, 11, false};
_Static_assert(sizeof(struct alter_client_quotas_request_op_data) <= WIRE_MEM_PER_BYTE * 11, "WIRE_MEM_PER_BYTE");
static const struct wire_op alter_client_quotas_request_ops_2[] = {
    {OP_ARRAY_STRUCT, 0, 4, 0, offsetof(struct alter_client_quotas_request_entry_data, entity), 4, &alter_client_quotas_request_prog_0},
    {OP_ARRAY_STRUCT, 0, 4, 1, offsetof(struct alter_client_quotas_request_entry_data, ops), 0, &alter_client_quotas_request_prog_1},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog alter_client_quotas_request_prog_2 = {alter_client_quotas_request_ops_2, &alter_client_quotas_request_entry_data_shape, NULL, NULL, 0, 0, 8, false};
_Static_assert(sizeof(struct alter_client_quotas_request_entry_data) <= WIRE_MEM_PER_BYTE * 8, "WIRE_MEM_PER_BYTE");
static const struct wire_op alter_client_quotas_request_ops_3[] = {
    {OP_ARRAY_STRUCT, 0, 4, 0, offsetof(struct alter_client_quotas_request, entries), 1, &alter_client_quotas_request_prog_2},
    {OP_BOOL, 0, 1, 1, offsetof(struct alter_client_quotas_request, validate_only), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog alter_client_quotas_request_prog_3 = {alter_client_quotas_request_ops_3, &alter_client_quotas_request_shape, NULL, NULL, 0, 0, 5, false};
static const struct wire_op alter_client_quotas_request_ops_4[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct alter_client_quotas_request_entity_data, entity_type), 2, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 1, offsetof(struct alter_client_quotas_request_entity_data, entity_name), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog alter_client_quotas_request_prog_4 = {alter_client_quotas_request_ops_4, &alter_client_quotas_request_entity_data_shape, NULL, NULL, 0, 0, 3, false};
_Static_assert(sizeof(struct alter_client_quotas_request_entity_data) <= WIRE_MEM_PER_BYTE * 3, "WIRE_MEM_PER_BYTE");
static const struct wire_op alter_client_quotas_request_ops_5[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct alter_client_quotas_request_op_data, key), 10, NULL},
    {OP_8, 0, 10, 1, offsetof(struct alter_client_quotas_request_op_data, value_bits), 2, NULL},
    {OP_BOOL, 0, 0, 2, offsetof(struct alter_client_quotas_request_op_data, remove), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog alter_client_quotas_request_prog_5 = {alter_client_quotas_request_ops_5, &alter_client_quotas_request_op_data_shape, NULL, NULL, 0, 0, 11, false};
_Static_assert(sizeof(struct alter_client_quotas_request_op_data) <= WIRE_MEM_PER_BYTE * 11, "WIRE_MEM_PER_BYTE");
static const struct wire_op alter_client_quotas_request_ops_6[] = {
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 0, offsetof(struct alter_client_quotas_request_entry_data, entity), 2, &alter_client_quotas_request_prog_4},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 1, offsetof(struct alter_client_quotas_request_entry_data, ops), 1, &alter_client_quotas_request_prog_5},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog alter_client_quotas_request_prog_6 = {alter_client_quotas_request_ops_6, &alter_client_quotas_request_entry_data_shape, NULL, NULL, 0, 0, 3, false};
_Static_assert(sizeof(struct alter_client_quotas_request_entry_data) <= WIRE_MEM_PER_BYTE * 3, "WIRE_MEM_PER_BYTE");
static const struct wire_op alter_client_quotas_request_ops_7[] = {
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 0, offsetof(struct alter_client_quotas_request, entries), 2, &alter_client_quotas_request_prog_6},
    {OP_BOOL, 0, 2, 1, offsetof(struct alter_client_quotas_request, validate_only), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog alter_client_quotas_request_prog_7 = {alter_client_quotas_request_ops_7, &alter_client_quotas_request_shape, NULL, NULL, 0, 0, 3, false};
static const struct wire_prog *const alter_client_quotas_request_progs[] = {&alter_client_quotas_request_prog_3, &alter_client_quotas_request_prog_7, };

const struct wire_msg alter_client_quotas_request_wire = {
    .name = "AlterClientQuotasRequest",
    .room = WIRE_CLIENTS,
    .kind = WIRE_REQUEST,
    .api_key = 49,
    .min_version = 0,
    .max_version = 1,
    .flexible_version = 1,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &alter_client_quotas_request_shape,
    .progs = alter_client_quotas_request_progs,
};

/* ---- AlterConfigsRequest ---- */

static const struct alter_configs_request_alterable_config alter_configs_request_alterable_config_default = {
    .name = {(const uint8_t *)"", 0},
    .value = {(const uint8_t *)"", 0},
};
static const struct wire_field alter_configs_request_alterable_config_fields[] = {
    {"name", WIRE_STRING, 0, 0, 0, -1, offsetof(struct alter_configs_request_alterable_config, name), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"value", WIRE_STRING, 0, 0, 0, -1, offsetof(struct alter_configs_request_alterable_config, value), {0, 32767}, {0, 32767}, {0, -1}, NULL},
};
const struct wire_shape alter_configs_request_alterable_config_shape = {"AlterableConfig", sizeof(struct alter_configs_request_alterable_config), 2, alter_configs_request_alterable_config_fields, &alter_configs_request_alterable_config_default};

static const struct alter_configs_request_alter_configs_resource alter_configs_request_alter_configs_resource_default = {
    .resource_name = {(const uint8_t *)"", 0},
};
static const struct wire_field alter_configs_request_alter_configs_resource_fields[] = {
    {"resourceType", WIRE_INT8, 0, 0, 0, -1, offsetof(struct alter_configs_request_alter_configs_resource, resource_type), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"resourceName", WIRE_STRING, 0, 0, 0, -1, offsetof(struct alter_configs_request_alter_configs_resource, resource_name), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"configs", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct alter_configs_request_alter_configs_resource, configs), {0, 32767}, {0, -1}, {0, -1}, &alter_configs_request_alterable_config_shape},
};
const struct wire_shape alter_configs_request_alter_configs_resource_shape = {"AlterConfigsResource", sizeof(struct alter_configs_request_alter_configs_resource), 3, alter_configs_request_alter_configs_resource_fields, &alter_configs_request_alter_configs_resource_default};

static const struct alter_configs_request alter_configs_request_default = {
};
static const struct wire_field alter_configs_request_fields[] = {
    {"resources", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct alter_configs_request, resources), {0, 32767}, {0, -1}, {0, -1}, &alter_configs_request_alter_configs_resource_shape},
    {"validateOnly", WIRE_BOOL, 0, 0, 0, -1, offsetof(struct alter_configs_request, validate_only), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape alter_configs_request_shape = {"AlterConfigsRequest", sizeof(struct alter_configs_request), 2, alter_configs_request_fields, &alter_configs_request_default};

static const struct wire_op alter_configs_request_ops_0[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct alter_configs_request_alterable_config, name), 2, NULL},
    {OP_STRING, 0 | OP_NULLABLE, 2, 1, offsetof(struct alter_configs_request_alterable_config, value), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog alter_configs_request_prog_0 = {alter_configs_request_ops_0, &alter_configs_request_alterable_config_shape, NULL, NULL, 0, 0, 4, false};
_Static_assert(sizeof(struct alter_configs_request_alterable_config) <= WIRE_MEM_PER_BYTE * 4, "WIRE_MEM_PER_BYTE");
static const struct wire_op alter_configs_request_ops_1[] = {
    {OP_1, 0, 3, 0, offsetof(struct alter_configs_request_alter_configs_resource, resource_type), 6, NULL},
    {OP_STRING, 0, 0, 1, offsetof(struct alter_configs_request_alter_configs_resource, resource_name), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 4, 2, offsetof(struct alter_configs_request_alter_configs_resource, configs), 0, &alter_configs_request_prog_0},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog alter_configs_request_prog_1 = {alter_configs_request_ops_1, &alter_configs_request_alter_configs_resource_shape, NULL, NULL, 0, 0, 7, false};
_Static_assert(sizeof(struct alter_configs_request_alter_configs_resource) <= WIRE_MEM_PER_BYTE * 7, "WIRE_MEM_PER_BYTE");
static const struct wire_op alter_configs_request_ops_2[] = {
    {OP_ARRAY_STRUCT, 0, 4, 0, offsetof(struct alter_configs_request, resources), 1, &alter_configs_request_prog_1},
    {OP_BOOL, 0, 1, 1, offsetof(struct alter_configs_request, validate_only), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog alter_configs_request_prog_2 = {alter_configs_request_ops_2, &alter_configs_request_shape, NULL, NULL, 0, 0, 5, false};
static const struct wire_op alter_configs_request_ops_3[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct alter_configs_request_alterable_config, name), 2, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 1, offsetof(struct alter_configs_request_alterable_config, value), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog alter_configs_request_prog_3 = {alter_configs_request_ops_3, &alter_configs_request_alterable_config_shape, NULL, NULL, 0, 0, 3, false};
_Static_assert(sizeof(struct alter_configs_request_alterable_config) <= WIRE_MEM_PER_BYTE * 3, "WIRE_MEM_PER_BYTE");
static const struct wire_op alter_configs_request_ops_4[] = {
    {OP_1, 0, 2, 0, offsetof(struct alter_configs_request_alter_configs_resource, resource_type), 3, NULL},
    {OP_STRING, OP_COMPACT, 0, 1, offsetof(struct alter_configs_request_alter_configs_resource, resource_name), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 2, offsetof(struct alter_configs_request_alter_configs_resource, configs), 1, &alter_configs_request_prog_3},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog alter_configs_request_prog_4 = {alter_configs_request_ops_4, &alter_configs_request_alter_configs_resource_shape, NULL, NULL, 0, 0, 4, false};
_Static_assert(sizeof(struct alter_configs_request_alter_configs_resource) <= WIRE_MEM_PER_BYTE * 4, "WIRE_MEM_PER_BYTE");
static const struct wire_op alter_configs_request_ops_5[] = {
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 0, offsetof(struct alter_configs_request, resources), 2, &alter_configs_request_prog_4},
    {OP_BOOL, 0, 2, 1, offsetof(struct alter_configs_request, validate_only), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog alter_configs_request_prog_5 = {alter_configs_request_ops_5, &alter_configs_request_shape, NULL, NULL, 0, 0, 3, false};
static const struct wire_prog *const alter_configs_request_progs[] = {&alter_configs_request_prog_2, &alter_configs_request_prog_2, &alter_configs_request_prog_5, };

const struct wire_msg alter_configs_request_wire = {
    .name = "AlterConfigsRequest",
    .room = WIRE_CLIENTS,
    .kind = WIRE_REQUEST,
    .api_key = 33,
    .min_version = 0,
    .max_version = 2,
    .flexible_version = 2,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &alter_configs_request_shape,
    .progs = alter_configs_request_progs,
};

/* ---- AlterPartitionReassignmentsRequest ---- */

static const struct alter_partition_reassignments_request_reassignable_partition alter_partition_reassignments_request_reassignable_partition_default = {
    .replicas_cnt = -1,
};
static const struct wire_field alter_partition_reassignments_request_reassignable_partition_fields[] = {
    {"partitionIndex", WIRE_INT32, 0, 0, 0, -1, offsetof(struct alter_partition_reassignments_request_reassignable_partition, partition_index), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"replicas", WIRE_INT32, 1, 0, 0, -1, offsetof(struct alter_partition_reassignments_request_reassignable_partition, replicas), {0, 32767}, {0, 32767}, {0, -1}, NULL},
};
const struct wire_shape alter_partition_reassignments_request_reassignable_partition_shape = {"ReassignablePartition", sizeof(struct alter_partition_reassignments_request_reassignable_partition), 2, alter_partition_reassignments_request_reassignable_partition_fields, &alter_partition_reassignments_request_reassignable_partition_default};

static const struct alter_partition_reassignments_request_reassignable_topic alter_partition_reassignments_request_reassignable_topic_default = {
    .name = {(const uint8_t *)"", 0},
};
static const struct wire_field alter_partition_reassignments_request_reassignable_topic_fields[] = {
    {"name", WIRE_STRING, 0, 0, 0, -1, offsetof(struct alter_partition_reassignments_request_reassignable_topic, name), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"partitions", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct alter_partition_reassignments_request_reassignable_topic, partitions), {0, 32767}, {0, -1}, {0, -1}, &alter_partition_reassignments_request_reassignable_partition_shape},
};
const struct wire_shape alter_partition_reassignments_request_reassignable_topic_shape = {"ReassignableTopic", sizeof(struct alter_partition_reassignments_request_reassignable_topic), 2, alter_partition_reassignments_request_reassignable_topic_fields, &alter_partition_reassignments_request_reassignable_topic_default};

static const struct alter_partition_reassignments_request alter_partition_reassignments_request_default = {
    .timeout_ms = 60000,
    .allow_replication_factor_change = true,
};
static const struct wire_field alter_partition_reassignments_request_fields[] = {
    {"timeoutMs", WIRE_INT32, 0, 0, 0, -1, offsetof(struct alter_partition_reassignments_request, timeout_ms), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"allowReplicationFactorChange", WIRE_BOOL, 0, 0, 0, -1, offsetof(struct alter_partition_reassignments_request, allow_replication_factor_change), {1, 32767}, {0, -1}, {0, -1}, NULL},
    {"topics", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct alter_partition_reassignments_request, topics), {0, 32767}, {0, -1}, {0, -1}, &alter_partition_reassignments_request_reassignable_topic_shape},
};
static const struct wire_shape alter_partition_reassignments_request_shape = {"AlterPartitionReassignmentsRequest", sizeof(struct alter_partition_reassignments_request), 3, alter_partition_reassignments_request_fields, &alter_partition_reassignments_request_default};

static const struct wire_op alter_partition_reassignments_request_ops_0[] = {
    {OP_4, 0, 5, 0, offsetof(struct alter_partition_reassignments_request_reassignable_partition, partition_index), 2, NULL},
    {OP_ARRAY_4, OP_COMPACT | OP_NULLABLE, 0, 1, offsetof(struct alter_partition_reassignments_request_reassignable_partition, replicas), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog alter_partition_reassignments_request_prog_0 = {alter_partition_reassignments_request_ops_0, &alter_partition_reassignments_request_reassignable_partition_shape, NULL, NULL, 0, 0, 6, false};
_Static_assert(sizeof(struct alter_partition_reassignments_request_reassignable_partition) <= WIRE_MEM_PER_BYTE * 6, "WIRE_MEM_PER_BYTE");
static const struct wire_op alter_partition_reassignments_request_ops_1[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct alter_partition_reassignments_request_reassignable_topic, name), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 1, offsetof(struct alter_partition_reassignments_request_reassignable_topic, partitions), 1, &alter_partition_reassignments_request_prog_0},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog alter_partition_reassignments_request_prog_1 = {alter_partition_reassignments_request_ops_1, &alter_partition_reassignments_request_reassignable_topic_shape, NULL, NULL, 0, 0, 3, false};
_Static_assert(sizeof(struct alter_partition_reassignments_request_reassignable_topic) <= WIRE_MEM_PER_BYTE * 3, "WIRE_MEM_PER_BYTE");
static const struct wire_op alter_partition_reassignments_request_ops_2[] = {
    {OP_4, 0, 5, 0, offsetof(struct alter_partition_reassignments_request, timeout_ms), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 2, offsetof(struct alter_partition_reassignments_request, topics), 1, &alter_partition_reassignments_request_prog_1},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t alter_partition_reassignments_request_absent_2[] = {1,};
static const struct wire_prog alter_partition_reassignments_request_prog_2 = {alter_partition_reassignments_request_ops_2, &alter_partition_reassignments_request_shape, NULL, alter_partition_reassignments_request_absent_2, 0, 1, 6, true};
static const struct wire_op alter_partition_reassignments_request_ops_3[] = {
    {OP_4, 0, 6, 0, offsetof(struct alter_partition_reassignments_request, timeout_ms), 3, NULL},
    {OP_BOOL, 0, 0, 1, offsetof(struct alter_partition_reassignments_request, allow_replication_factor_change), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 2, offsetof(struct alter_partition_reassignments_request, topics), 1, &alter_partition_reassignments_request_prog_1},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog alter_partition_reassignments_request_prog_3 = {alter_partition_reassignments_request_ops_3, &alter_partition_reassignments_request_shape, NULL, NULL, 0, 0, 7, false};
static const struct wire_prog *const alter_partition_reassignments_request_progs[] = {&alter_partition_reassignments_request_prog_2, &alter_partition_reassignments_request_prog_3, };

const struct wire_msg alter_partition_reassignments_request_wire = {
    .name = "AlterPartitionReassignmentsRequest",
    .room = WIRE_CLIENTS,
    .kind = WIRE_REQUEST,
    .api_key = 45,
    .min_version = 0,
    .max_version = 1,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &alter_partition_reassignments_request_shape,
    .progs = alter_partition_reassignments_request_progs,
};

/* ---- AlterPartitionRequest ---- */

static const struct alter_partition_request_broker_state alter_partition_request_broker_state_default = {
    .broker_epoch = INT64_C(-1),
};
static const struct wire_field alter_partition_request_broker_state_fields[] = {
    {"brokerId", WIRE_INT32, 0, 0, 0, -1, offsetof(struct alter_partition_request_broker_state, broker_id), {3, 32767}, {0, -1}, {0, -1}, NULL},
    {"brokerEpoch", WIRE_INT64, 0, 0, 0, -1, offsetof(struct alter_partition_request_broker_state, broker_epoch), {3, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape alter_partition_request_broker_state_shape = {"BrokerState", sizeof(struct alter_partition_request_broker_state), 2, alter_partition_request_broker_state_fields, &alter_partition_request_broker_state_default};

static const struct alter_partition_request_partition_data alter_partition_request_partition_data_default = {
};
static const struct wire_field alter_partition_request_partition_data_fields[] = {
    {"partitionIndex", WIRE_INT32, 0, 0, 0, -1, offsetof(struct alter_partition_request_partition_data, partition_index), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"leaderEpoch", WIRE_INT32, 0, 0, 0, -1, offsetof(struct alter_partition_request_partition_data, leader_epoch), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"newIsr", WIRE_INT32, 1, 0, 0, -1, offsetof(struct alter_partition_request_partition_data, new_isr), {0, 2}, {0, -1}, {0, -1}, NULL},
    {"newIsrWithEpochs", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct alter_partition_request_partition_data, new_isr_with_epochs), {3, 32767}, {0, -1}, {0, -1}, &alter_partition_request_broker_state_shape},
    {"leaderRecoveryState", WIRE_INT8, 0, 0, 0, -1, offsetof(struct alter_partition_request_partition_data, leader_recovery_state), {1, 32767}, {0, -1}, {0, -1}, NULL},
    {"partitionEpoch", WIRE_INT32, 0, 0, 0, -1, offsetof(struct alter_partition_request_partition_data, partition_epoch), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape alter_partition_request_partition_data_shape = {"PartitionData", sizeof(struct alter_partition_request_partition_data), 6, alter_partition_request_partition_data_fields, &alter_partition_request_partition_data_default};

static const struct alter_partition_request_topic_data alter_partition_request_topic_data_default = {
    .topic_name = {(const uint8_t *)"", 0},
};
static const struct wire_field alter_partition_request_topic_data_fields[] = {
    {"topicName", WIRE_STRING, 0, 0, 1, -1, offsetof(struct alter_partition_request_topic_data, topic_name), {0, 1}, {0, -1}, {0, -1}, NULL},
    {"topicId", WIRE_UUID, 0, 0, 1, -1, offsetof(struct alter_partition_request_topic_data, topic_id), {2, 32767}, {0, -1}, {0, -1}, NULL},
    {"partitions", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct alter_partition_request_topic_data, partitions), {0, 32767}, {0, -1}, {0, -1}, &alter_partition_request_partition_data_shape},
};
const struct wire_shape alter_partition_request_topic_data_shape = {"TopicData", sizeof(struct alter_partition_request_topic_data), 3, alter_partition_request_topic_data_fields, &alter_partition_request_topic_data_default};

static const struct alter_partition_request alter_partition_request_default = {
    .broker_epoch = INT64_C(-1),
};
static const struct wire_field alter_partition_request_fields[] = {
    {"brokerId", WIRE_INT32, 0, 0, 0, -1, offsetof(struct alter_partition_request, broker_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"brokerEpoch", WIRE_INT64, 0, 0, 0, -1, offsetof(struct alter_partition_request, broker_epoch), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"topics", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct alter_partition_request, topics), {0, 32767}, {0, -1}, {0, -1}, &alter_partition_request_topic_data_shape},
};
static const struct wire_shape alter_partition_request_shape = {"AlterPartitionRequest", sizeof(struct alter_partition_request), 3, alter_partition_request_fields, &alter_partition_request_default};

static const struct wire_op alter_partition_request_ops_0[] = {
    {OP_4, 0, 9, 0, offsetof(struct alter_partition_request_partition_data, partition_index), 10, NULL},
    {OP_4, 0, 0, 1, offsetof(struct alter_partition_request_partition_data, leader_epoch), 6, NULL},
    {OP_ARRAY_4, OP_COMPACT, 0, 2, offsetof(struct alter_partition_request_partition_data, new_isr), 5, NULL},
    {OP_4, 0, 5, 5, offsetof(struct alter_partition_request_partition_data, partition_epoch), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t alter_partition_request_absent_0[] = {3, 4,};
static const struct wire_prog alter_partition_request_prog_0 = {alter_partition_request_ops_0, &alter_partition_request_partition_data_shape, NULL, alter_partition_request_absent_0, 0, 2, 14, false};
_Static_assert(sizeof(struct alter_partition_request_partition_data) <= WIRE_MEM_PER_BYTE * 14, "WIRE_MEM_PER_BYTE");
static const struct wire_op alter_partition_request_ops_1[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct alter_partition_request_topic_data, topic_name), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 2, offsetof(struct alter_partition_request_topic_data, partitions), 1, &alter_partition_request_prog_0},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog alter_partition_request_prog_1 = {alter_partition_request_ops_1, &alter_partition_request_topic_data_shape, NULL, NULL, 0, 0, 3, false};
_Static_assert(sizeof(struct alter_partition_request_topic_data) <= WIRE_MEM_PER_BYTE * 3, "WIRE_MEM_PER_BYTE");
static const struct wire_op alter_partition_request_ops_2[] = {
    {OP_4, 0, 13, 0, offsetof(struct alter_partition_request, broker_id), 10, NULL},
    {OP_8, 0, 0, 1, offsetof(struct alter_partition_request, broker_epoch), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 2, offsetof(struct alter_partition_request, topics), 1, &alter_partition_request_prog_1},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog alter_partition_request_prog_2 = {alter_partition_request_ops_2, &alter_partition_request_shape, NULL, NULL, 0, 0, 14, false};
static const struct wire_op alter_partition_request_ops_3[] = {
    {OP_4, 0, 9, 0, offsetof(struct alter_partition_request_partition_data, partition_index), 11, NULL},
    {OP_4, 0, 0, 1, offsetof(struct alter_partition_request_partition_data, leader_epoch), 7, NULL},
    {OP_ARRAY_4, OP_COMPACT, 0, 2, offsetof(struct alter_partition_request_partition_data, new_isr), 6, NULL},
    {OP_1, 0, 6, 4, offsetof(struct alter_partition_request_partition_data, leader_recovery_state), 5, NULL},
    {OP_4, 0, 0, 5, offsetof(struct alter_partition_request_partition_data, partition_epoch), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t alter_partition_request_absent_3[] = {3,};
static const struct wire_prog alter_partition_request_prog_3 = {alter_partition_request_ops_3, &alter_partition_request_partition_data_shape, NULL, alter_partition_request_absent_3, 0, 1, 15, false};
_Static_assert(sizeof(struct alter_partition_request_partition_data) <= WIRE_MEM_PER_BYTE * 15, "WIRE_MEM_PER_BYTE");
static const struct wire_op alter_partition_request_ops_4[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct alter_partition_request_topic_data, topic_name), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 2, offsetof(struct alter_partition_request_topic_data, partitions), 1, &alter_partition_request_prog_3},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog alter_partition_request_prog_4 = {alter_partition_request_ops_4, &alter_partition_request_topic_data_shape, NULL, NULL, 0, 0, 3, false};
_Static_assert(sizeof(struct alter_partition_request_topic_data) <= WIRE_MEM_PER_BYTE * 3, "WIRE_MEM_PER_BYTE");
static const struct wire_op alter_partition_request_ops_5[] = {
    {OP_4, 0, 13, 0, offsetof(struct alter_partition_request, broker_id), 10, NULL},
    {OP_8, 0, 0, 1, offsetof(struct alter_partition_request, broker_epoch), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 2, offsetof(struct alter_partition_request, topics), 1, &alter_partition_request_prog_4},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog alter_partition_request_prog_5 = {alter_partition_request_ops_5, &alter_partition_request_shape, NULL, NULL, 0, 0, 14, false};
static const struct wire_op alter_partition_request_ops_6[] = {
    {OP_16, 0, 17, 1, offsetof(struct alter_partition_request_topic_data, topic_id), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 2, offsetof(struct alter_partition_request_topic_data, partitions), 1, &alter_partition_request_prog_3},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog alter_partition_request_prog_6 = {alter_partition_request_ops_6, &alter_partition_request_topic_data_shape, NULL, NULL, 0, 0, 18, true};
_Static_assert(sizeof(struct alter_partition_request_topic_data) <= WIRE_MEM_PER_BYTE * 18, "WIRE_MEM_PER_BYTE");
static const struct wire_op alter_partition_request_ops_7[] = {
    {OP_4, 0, 13, 0, offsetof(struct alter_partition_request, broker_id), 10, NULL},
    {OP_8, 0, 0, 1, offsetof(struct alter_partition_request, broker_epoch), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 2, offsetof(struct alter_partition_request, topics), 1, &alter_partition_request_prog_6},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog alter_partition_request_prog_7 = {alter_partition_request_ops_7, &alter_partition_request_shape, NULL, NULL, 0, 0, 14, false};
static const struct wire_op alter_partition_request_ops_8[] = {
    {OP_4, 0, 13, 0, offsetof(struct alter_partition_request_broker_state, broker_id), 9, NULL},
    {OP_8, 0, 0, 1, offsetof(struct alter_partition_request_broker_state, broker_epoch), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog alter_partition_request_prog_8 = {alter_partition_request_ops_8, &alter_partition_request_broker_state_shape, NULL, NULL, 0, 0, 13, false};
_Static_assert(sizeof(struct alter_partition_request_broker_state) <= WIRE_MEM_PER_BYTE * 13, "WIRE_MEM_PER_BYTE");
static const struct wire_op alter_partition_request_ops_9[] = {
    {OP_4, 0, 9, 0, offsetof(struct alter_partition_request_partition_data, partition_index), 11, NULL},
    {OP_4, 0, 0, 1, offsetof(struct alter_partition_request_partition_data, leader_epoch), 7, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 3, offsetof(struct alter_partition_request_partition_data, new_isr_with_epochs), 6, &alter_partition_request_prog_8},
    {OP_1, 0, 6, 4, offsetof(struct alter_partition_request_partition_data, leader_recovery_state), 5, NULL},
    {OP_4, 0, 0, 5, offsetof(struct alter_partition_request_partition_data, partition_epoch), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t alter_partition_request_absent_9[] = {2,};
static const struct wire_prog alter_partition_request_prog_9 = {alter_partition_request_ops_9, &alter_partition_request_partition_data_shape, NULL, alter_partition_request_absent_9, 0, 1, 15, false};
_Static_assert(sizeof(struct alter_partition_request_partition_data) <= WIRE_MEM_PER_BYTE * 15, "WIRE_MEM_PER_BYTE");
static const struct wire_op alter_partition_request_ops_10[] = {
    {OP_16, 0, 17, 1, offsetof(struct alter_partition_request_topic_data, topic_id), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 2, offsetof(struct alter_partition_request_topic_data, partitions), 1, &alter_partition_request_prog_9},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog alter_partition_request_prog_10 = {alter_partition_request_ops_10, &alter_partition_request_topic_data_shape, NULL, NULL, 0, 0, 18, true};
_Static_assert(sizeof(struct alter_partition_request_topic_data) <= WIRE_MEM_PER_BYTE * 18, "WIRE_MEM_PER_BYTE");
static const struct wire_op alter_partition_request_ops_11[] = {
    {OP_4, 0, 13, 0, offsetof(struct alter_partition_request, broker_id), 10, NULL},
    {OP_8, 0, 0, 1, offsetof(struct alter_partition_request, broker_epoch), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 2, offsetof(struct alter_partition_request, topics), 1, &alter_partition_request_prog_10},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog alter_partition_request_prog_11 = {alter_partition_request_ops_11, &alter_partition_request_shape, NULL, NULL, 0, 0, 14, false};
static const struct wire_prog *const alter_partition_request_progs[] = {&alter_partition_request_prog_2, &alter_partition_request_prog_5, &alter_partition_request_prog_7, &alter_partition_request_prog_11, };

const struct wire_msg alter_partition_request_wire = {
    .name = "AlterPartitionRequest",
    .room = WIRE_CLIENTS,
    .kind = WIRE_REQUEST,
    .api_key = 56,
    .min_version = 0,
    .max_version = 3,
    .flexible_version = 0,
    .removed_version = 1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &alter_partition_request_shape,
    .progs = alter_partition_request_progs,
};

/* ---- AlterReplicaLogDirsRequest ---- */

static const struct alter_replica_log_dirs_request_alter_replica_log_dir_topic alter_replica_log_dirs_request_alter_replica_log_dir_topic_default = {
    .name = {(const uint8_t *)"", 0},
};
static const struct wire_field alter_replica_log_dirs_request_alter_replica_log_dir_topic_fields[] = {
    {"name", WIRE_STRING, 0, 0, 0, -1, offsetof(struct alter_replica_log_dirs_request_alter_replica_log_dir_topic, name), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"partitions", WIRE_INT32, 1, 0, 0, -1, offsetof(struct alter_replica_log_dirs_request_alter_replica_log_dir_topic, partitions), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape alter_replica_log_dirs_request_alter_replica_log_dir_topic_shape = {"AlterReplicaLogDirTopic", sizeof(struct alter_replica_log_dirs_request_alter_replica_log_dir_topic), 2, alter_replica_log_dirs_request_alter_replica_log_dir_topic_fields, &alter_replica_log_dirs_request_alter_replica_log_dir_topic_default};

static const struct alter_replica_log_dirs_request_alter_replica_log_dir alter_replica_log_dirs_request_alter_replica_log_dir_default = {
    .path = {(const uint8_t *)"", 0},
};
static const struct wire_field alter_replica_log_dirs_request_alter_replica_log_dir_fields[] = {
    {"path", WIRE_STRING, 0, 0, 0, -1, offsetof(struct alter_replica_log_dirs_request_alter_replica_log_dir, path), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"topics", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct alter_replica_log_dirs_request_alter_replica_log_dir, topics), {0, 32767}, {0, -1}, {0, -1}, &alter_replica_log_dirs_request_alter_replica_log_dir_topic_shape},
};
const struct wire_shape alter_replica_log_dirs_request_alter_replica_log_dir_shape = {"AlterReplicaLogDir", sizeof(struct alter_replica_log_dirs_request_alter_replica_log_dir), 2, alter_replica_log_dirs_request_alter_replica_log_dir_fields, &alter_replica_log_dirs_request_alter_replica_log_dir_default};

static const struct alter_replica_log_dirs_request alter_replica_log_dirs_request_default = {
};
static const struct wire_field alter_replica_log_dirs_request_fields[] = {
    {"dirs", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct alter_replica_log_dirs_request, dirs), {0, 32767}, {0, -1}, {0, -1}, &alter_replica_log_dirs_request_alter_replica_log_dir_shape},
};
static const struct wire_shape alter_replica_log_dirs_request_shape = {"AlterReplicaLogDirsRequest", sizeof(struct alter_replica_log_dirs_request), 1, alter_replica_log_dirs_request_fields, &alter_replica_log_dirs_request_default};

static const struct wire_op alter_replica_log_dirs_request_ops_0[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct alter_replica_log_dirs_request_alter_replica_log_dir_topic, name), 4, NULL},
    {OP_ARRAY_4, 0, 4, 1, offsetof(struct alter_replica_log_dirs_request_alter_replica_log_dir_topic, partitions), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog alter_replica_log_dirs_request_prog_0 = {alter_replica_log_dirs_request_ops_0, &alter_replica_log_dirs_request_alter_replica_log_dir_topic_shape, NULL, NULL, 0, 0, 6, false};
_Static_assert(sizeof(struct alter_replica_log_dirs_request_alter_replica_log_dir_topic) <= WIRE_MEM_PER_BYTE * 6, "WIRE_MEM_PER_BYTE");
static const struct wire_op alter_replica_log_dirs_request_ops_1[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct alter_replica_log_dirs_request_alter_replica_log_dir, path), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 4, 1, offsetof(struct alter_replica_log_dirs_request_alter_replica_log_dir, topics), 0, &alter_replica_log_dirs_request_prog_0},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog alter_replica_log_dirs_request_prog_1 = {alter_replica_log_dirs_request_ops_1, &alter_replica_log_dirs_request_alter_replica_log_dir_shape, NULL, NULL, 0, 0, 6, false};
_Static_assert(sizeof(struct alter_replica_log_dirs_request_alter_replica_log_dir) <= WIRE_MEM_PER_BYTE * 6, "WIRE_MEM_PER_BYTE");
static const struct wire_op alter_replica_log_dirs_request_ops_2[] = {
    {OP_ARRAY_STRUCT, 0, 4, 0, offsetof(struct alter_replica_log_dirs_request, dirs), 0, &alter_replica_log_dirs_request_prog_1},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog alter_replica_log_dirs_request_prog_2 = {alter_replica_log_dirs_request_ops_2, &alter_replica_log_dirs_request_shape, NULL, NULL, 0, 0, 4, false};
static const struct wire_op alter_replica_log_dirs_request_ops_3[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct alter_replica_log_dirs_request_alter_replica_log_dir_topic, name), 2, NULL},
    {OP_ARRAY_4, OP_COMPACT, 1, 1, offsetof(struct alter_replica_log_dirs_request_alter_replica_log_dir_topic, partitions), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog alter_replica_log_dirs_request_prog_3 = {alter_replica_log_dirs_request_ops_3, &alter_replica_log_dirs_request_alter_replica_log_dir_topic_shape, NULL, NULL, 0, 0, 3, false};
_Static_assert(sizeof(struct alter_replica_log_dirs_request_alter_replica_log_dir_topic) <= WIRE_MEM_PER_BYTE * 3, "WIRE_MEM_PER_BYTE");
static const struct wire_op alter_replica_log_dirs_request_ops_4[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct alter_replica_log_dirs_request_alter_replica_log_dir, path), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 1, offsetof(struct alter_replica_log_dirs_request_alter_replica_log_dir, topics), 1, &alter_replica_log_dirs_request_prog_3},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog alter_replica_log_dirs_request_prog_4 = {alter_replica_log_dirs_request_ops_4, &alter_replica_log_dirs_request_alter_replica_log_dir_shape, NULL, NULL, 0, 0, 3, false};
_Static_assert(sizeof(struct alter_replica_log_dirs_request_alter_replica_log_dir) <= WIRE_MEM_PER_BYTE * 3, "WIRE_MEM_PER_BYTE");
static const struct wire_op alter_replica_log_dirs_request_ops_5[] = {
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 0, offsetof(struct alter_replica_log_dirs_request, dirs), 1, &alter_replica_log_dirs_request_prog_4},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog alter_replica_log_dirs_request_prog_5 = {alter_replica_log_dirs_request_ops_5, &alter_replica_log_dirs_request_shape, NULL, NULL, 0, 0, 2, false};
static const struct wire_prog *const alter_replica_log_dirs_request_progs[] = {&alter_replica_log_dirs_request_prog_2, &alter_replica_log_dirs_request_prog_2, &alter_replica_log_dirs_request_prog_5, };

const struct wire_msg alter_replica_log_dirs_request_wire = {
    .name = "AlterReplicaLogDirsRequest",
    .room = WIRE_CLIENTS,
    .kind = WIRE_REQUEST,
    .api_key = 34,
    .min_version = 0,
    .max_version = 2,
    .flexible_version = 2,
    .removed_version = 0,
    .is_dead = false,
    .is_unstable = false,
    .shape = &alter_replica_log_dirs_request_shape,
    .progs = alter_replica_log_dirs_request_progs,
};

/* ---- AlterShareGroupOffsetsRequest ---- */

static const struct alter_share_group_offsets_request_alter_share_group_offsets_request_partition alter_share_group_offsets_request_alter_share_group_offsets_request_partition_default = {
};
static const struct wire_field alter_share_group_offsets_request_alter_share_group_offsets_request_partition_fields[] = {
    {"partitionIndex", WIRE_INT32, 0, 0, 0, -1, offsetof(struct alter_share_group_offsets_request_alter_share_group_offsets_request_partition, partition_index), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"startOffset", WIRE_INT64, 0, 0, 0, -1, offsetof(struct alter_share_group_offsets_request_alter_share_group_offsets_request_partition, start_offset), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape alter_share_group_offsets_request_alter_share_group_offsets_request_partition_shape = {"AlterShareGroupOffsetsRequestPartition", sizeof(struct alter_share_group_offsets_request_alter_share_group_offsets_request_partition), 2, alter_share_group_offsets_request_alter_share_group_offsets_request_partition_fields, &alter_share_group_offsets_request_alter_share_group_offsets_request_partition_default};

static const struct alter_share_group_offsets_request_alter_share_group_offsets_request_topic alter_share_group_offsets_request_alter_share_group_offsets_request_topic_default = {
    .topic_name = {(const uint8_t *)"", 0},
};
static const struct wire_field alter_share_group_offsets_request_alter_share_group_offsets_request_topic_fields[] = {
    {"topicName", WIRE_STRING, 0, 0, 0, -1, offsetof(struct alter_share_group_offsets_request_alter_share_group_offsets_request_topic, topic_name), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"partitions", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct alter_share_group_offsets_request_alter_share_group_offsets_request_topic, partitions), {0, 32767}, {0, -1}, {0, -1}, &alter_share_group_offsets_request_alter_share_group_offsets_request_partition_shape},
};
const struct wire_shape alter_share_group_offsets_request_alter_share_group_offsets_request_topic_shape = {"AlterShareGroupOffsetsRequestTopic", sizeof(struct alter_share_group_offsets_request_alter_share_group_offsets_request_topic), 2, alter_share_group_offsets_request_alter_share_group_offsets_request_topic_fields, &alter_share_group_offsets_request_alter_share_group_offsets_request_topic_default};

static const struct alter_share_group_offsets_request alter_share_group_offsets_request_default = {
    .group_id = {(const uint8_t *)"", 0},
};
static const struct wire_field alter_share_group_offsets_request_fields[] = {
    {"groupId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct alter_share_group_offsets_request, group_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"topics", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct alter_share_group_offsets_request, topics), {0, 32767}, {0, -1}, {0, -1}, &alter_share_group_offsets_request_alter_share_group_offsets_request_topic_shape},
};
static const struct wire_shape alter_share_group_offsets_request_shape = {"AlterShareGroupOffsetsRequest", sizeof(struct alter_share_group_offsets_request), 2, alter_share_group_offsets_request_fields, &alter_share_group_offsets_request_default};

static const struct wire_op alter_share_group_offsets_request_ops_0[] = {
    {OP_4, 0, 13, 0, offsetof(struct alter_share_group_offsets_request_alter_share_group_offsets_request_partition, partition_index), 9, NULL},
    {OP_8, 0, 0, 1, offsetof(struct alter_share_group_offsets_request_alter_share_group_offsets_request_partition, start_offset), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog alter_share_group_offsets_request_prog_0 = {alter_share_group_offsets_request_ops_0, &alter_share_group_offsets_request_alter_share_group_offsets_request_partition_shape, NULL, NULL, 0, 0, 13, false};
_Static_assert(sizeof(struct alter_share_group_offsets_request_alter_share_group_offsets_request_partition) <= WIRE_MEM_PER_BYTE * 13, "WIRE_MEM_PER_BYTE");
static const struct wire_op alter_share_group_offsets_request_ops_1[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct alter_share_group_offsets_request_alter_share_group_offsets_request_topic, topic_name), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 1, offsetof(struct alter_share_group_offsets_request_alter_share_group_offsets_request_topic, partitions), 1, &alter_share_group_offsets_request_prog_0},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog alter_share_group_offsets_request_prog_1 = {alter_share_group_offsets_request_ops_1, &alter_share_group_offsets_request_alter_share_group_offsets_request_topic_shape, NULL, NULL, 0, 0, 3, false};
_Static_assert(sizeof(struct alter_share_group_offsets_request_alter_share_group_offsets_request_topic) <= WIRE_MEM_PER_BYTE * 3, "WIRE_MEM_PER_BYTE");
static const struct wire_op alter_share_group_offsets_request_ops_2[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct alter_share_group_offsets_request, group_id), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 1, offsetof(struct alter_share_group_offsets_request, topics), 1, &alter_share_group_offsets_request_prog_1},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog alter_share_group_offsets_request_prog_2 = {alter_share_group_offsets_request_ops_2, &alter_share_group_offsets_request_shape, NULL, NULL, 0, 0, 3, false};
static const struct wire_prog *const alter_share_group_offsets_request_progs[] = {&alter_share_group_offsets_request_prog_2, };

const struct wire_msg alter_share_group_offsets_request_wire = {
    .name = "AlterShareGroupOffsetsRequest",
    .room = WIRE_CLIENTS,
    .kind = WIRE_REQUEST,
    .api_key = 91,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &alter_share_group_offsets_request_shape,
    .progs = alter_share_group_offsets_request_progs,
};

/* ---- AlterUserScramCredentialsRequest ---- */

static const struct alter_user_scram_credentials_request_scram_credential_deletion alter_user_scram_credentials_request_scram_credential_deletion_default = {
    .name = {(const uint8_t *)"", 0},
};
static const struct wire_field alter_user_scram_credentials_request_scram_credential_deletion_fields[] = {
    {"name", WIRE_STRING, 0, 0, 0, -1, offsetof(struct alter_user_scram_credentials_request_scram_credential_deletion, name), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"mechanism", WIRE_INT8, 0, 0, 0, -1, offsetof(struct alter_user_scram_credentials_request_scram_credential_deletion, mechanism), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape alter_user_scram_credentials_request_scram_credential_deletion_shape = {"ScramCredentialDeletion", sizeof(struct alter_user_scram_credentials_request_scram_credential_deletion), 2, alter_user_scram_credentials_request_scram_credential_deletion_fields, &alter_user_scram_credentials_request_scram_credential_deletion_default};

static const struct alter_user_scram_credentials_request_scram_credential_upsertion alter_user_scram_credentials_request_scram_credential_upsertion_default = {
    .name = {(const uint8_t *)"", 0},
    .salt = {(const uint8_t *)"", 0},
    .salted_password = {(const uint8_t *)"", 0},
};
static const struct wire_field alter_user_scram_credentials_request_scram_credential_upsertion_fields[] = {
    {"name", WIRE_STRING, 0, 0, 0, -1, offsetof(struct alter_user_scram_credentials_request_scram_credential_upsertion, name), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"mechanism", WIRE_INT8, 0, 0, 0, -1, offsetof(struct alter_user_scram_credentials_request_scram_credential_upsertion, mechanism), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"iterations", WIRE_INT32, 0, 0, 0, -1, offsetof(struct alter_user_scram_credentials_request_scram_credential_upsertion, iterations), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"salt", WIRE_BYTES, 0, 0, 0, -1, offsetof(struct alter_user_scram_credentials_request_scram_credential_upsertion, salt), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"saltedPassword", WIRE_BYTES, 0, 0, 0, -1, offsetof(struct alter_user_scram_credentials_request_scram_credential_upsertion, salted_password), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape alter_user_scram_credentials_request_scram_credential_upsertion_shape = {"ScramCredentialUpsertion", sizeof(struct alter_user_scram_credentials_request_scram_credential_upsertion), 5, alter_user_scram_credentials_request_scram_credential_upsertion_fields, &alter_user_scram_credentials_request_scram_credential_upsertion_default};

static const struct alter_user_scram_credentials_request alter_user_scram_credentials_request_default = {
};
static const struct wire_field alter_user_scram_credentials_request_fields[] = {
    {"deletions", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct alter_user_scram_credentials_request, deletions), {0, 32767}, {0, -1}, {0, -1}, &alter_user_scram_credentials_request_scram_credential_deletion_shape},
    {"upsertions", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct alter_user_scram_credentials_request, upsertions), {0, 32767}, {0, -1}, {0, -1}, &alter_user_scram_credentials_request_scram_credential_upsertion_shape},
};
static const struct wire_shape alter_user_scram_credentials_request_shape = {"AlterUserScramCredentialsRequest", sizeof(struct alter_user_scram_credentials_request), 2, alter_user_scram_credentials_request_fields, &alter_user_scram_credentials_request_default};

static const struct wire_op alter_user_scram_credentials_request_ops_0[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct alter_user_scram_credentials_request_scram_credential_deletion, name), 2, NULL},
    {OP_1, 0, 2, 1, offsetof(struct alter_user_scram_credentials_request_scram_credential_deletion, mechanism), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog alter_user_scram_credentials_request_prog_0 = {alter_user_scram_credentials_request_ops_0, &alter_user_scram_credentials_request_scram_credential_deletion_shape, NULL, NULL, 0, 0, 3, false};
_Static_assert(sizeof(struct alter_user_scram_credentials_request_scram_credential_deletion) <= WIRE_MEM_PER_BYTE * 3, "WIRE_MEM_PER_BYTE");
static const struct wire_op alter_user_scram_credentials_request_ops_1[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct alter_user_scram_credentials_request_scram_credential_upsertion, name), 8, NULL},
    {OP_1, 0, 6, 1, offsetof(struct alter_user_scram_credentials_request_scram_credential_upsertion, mechanism), 7, NULL},
    {OP_4, 0, 0, 2, offsetof(struct alter_user_scram_credentials_request_scram_credential_upsertion, iterations), 3, NULL},
    {OP_BYTES, OP_COMPACT, 0, 3, offsetof(struct alter_user_scram_credentials_request_scram_credential_upsertion, salt), 2, NULL},
    {OP_BYTES, OP_COMPACT, 1, 4, offsetof(struct alter_user_scram_credentials_request_scram_credential_upsertion, salted_password), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog alter_user_scram_credentials_request_prog_1 = {alter_user_scram_credentials_request_ops_1, &alter_user_scram_credentials_request_scram_credential_upsertion_shape, NULL, NULL, 0, 0, 9, false};
_Static_assert(sizeof(struct alter_user_scram_credentials_request_scram_credential_upsertion) <= WIRE_MEM_PER_BYTE * 9, "WIRE_MEM_PER_BYTE");
static const struct wire_op alter_user_scram_credentials_request_ops_2[] = {
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 0, offsetof(struct alter_user_scram_credentials_request, deletions), 2, &alter_user_scram_credentials_request_prog_0},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 1, offsetof(struct alter_user_scram_credentials_request, upsertions), 1, &alter_user_scram_credentials_request_prog_1},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog alter_user_scram_credentials_request_prog_2 = {alter_user_scram_credentials_request_ops_2, &alter_user_scram_credentials_request_shape, NULL, NULL, 0, 0, 3, false};
static const struct wire_prog *const alter_user_scram_credentials_request_progs[] = {&alter_user_scram_credentials_request_prog_2, };

const struct wire_msg alter_user_scram_credentials_request_wire = {
    .name = "AlterUserScramCredentialsRequest",
    .room = WIRE_CLIENTS,
    .kind = WIRE_REQUEST,
    .api_key = 51,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &alter_user_scram_credentials_request_shape,
    .progs = alter_user_scram_credentials_request_progs,
};

/* ---- ApiVersionsRequest ---- */

static const struct api_versions_request api_versions_request_default = {
    .client_software_name = {(const uint8_t *)"", 0},
    .client_software_version = {(const uint8_t *)"", 0},
    .node_id = -1,
};
static const struct wire_field api_versions_request_fields[] = {
    {"clientSoftwareName", WIRE_STRING, 0, 0, 1, -1, offsetof(struct api_versions_request, client_software_name), {3, 32767}, {0, -1}, {0, -1}, NULL},
    {"clientSoftwareVersion", WIRE_STRING, 0, 0, 1, -1, offsetof(struct api_versions_request, client_software_version), {3, 32767}, {0, -1}, {0, -1}, NULL},
    {"clusterId", WIRE_STRING, 0, 0, 1, -1, offsetof(struct api_versions_request, cluster_id), {5, 32767}, {5, 32767}, {0, -1}, NULL},
    {"nodeId", WIRE_INT32, 0, 0, 1, -1, offsetof(struct api_versions_request, node_id), {5, 32767}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape api_versions_request_shape = {"ApiVersionsRequest", sizeof(struct api_versions_request), 4, api_versions_request_fields, &api_versions_request_default};

static const struct wire_op api_versions_request_ops_0[] = {
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog api_versions_request_prog_0 = {api_versions_request_ops_0, &api_versions_request_shape, NULL, NULL, 0, 0, 1, true};
static const struct wire_op api_versions_request_ops_1[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct api_versions_request, client_software_name), 2, NULL},
    {OP_STRING, OP_COMPACT, 1, 1, offsetof(struct api_versions_request, client_software_version), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog api_versions_request_prog_1 = {api_versions_request_ops_1, &api_versions_request_shape, NULL, NULL, 0, 0, 3, true};
static const struct wire_op api_versions_request_ops_2[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct api_versions_request, client_software_name), 7, NULL},
    {OP_STRING, OP_COMPACT, 1, 1, offsetof(struct api_versions_request, client_software_version), 6, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 2, offsetof(struct api_versions_request, cluster_id), 5, NULL},
    {OP_4, 0, 5, 3, offsetof(struct api_versions_request, node_id), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog api_versions_request_prog_2 = {api_versions_request_ops_2, &api_versions_request_shape, NULL, NULL, 0, 0, 8, false};
static const struct wire_prog *const api_versions_request_progs[] = {&api_versions_request_prog_0, &api_versions_request_prog_0, &api_versions_request_prog_0, &api_versions_request_prog_1, &api_versions_request_prog_1, &api_versions_request_prog_2, };

const struct wire_msg api_versions_request_wire = {
    .name = "ApiVersionsRequest",
    .room = WIRE_CLIENTS,
    .kind = WIRE_REQUEST,
    .api_key = 18,
    .min_version = 0,
    .max_version = 5,
    .flexible_version = 3,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &api_versions_request_shape,
    .progs = api_versions_request_progs,
};

/* ---- AssignReplicasToDirsRequest ---- */

static const struct assign_replicas_to_dirs_request_partition_data assign_replicas_to_dirs_request_partition_data_default = {
};
static const struct wire_field assign_replicas_to_dirs_request_partition_data_fields[] = {
    {"partitionIndex", WIRE_INT32, 0, 0, 0, -1, offsetof(struct assign_replicas_to_dirs_request_partition_data, partition_index), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape assign_replicas_to_dirs_request_partition_data_shape = {"PartitionData", sizeof(struct assign_replicas_to_dirs_request_partition_data), 1, assign_replicas_to_dirs_request_partition_data_fields, &assign_replicas_to_dirs_request_partition_data_default};

static const struct assign_replicas_to_dirs_request_topic_data assign_replicas_to_dirs_request_topic_data_default = {
};
static const struct wire_field assign_replicas_to_dirs_request_topic_data_fields[] = {
    {"topicId", WIRE_UUID, 0, 0, 0, -1, offsetof(struct assign_replicas_to_dirs_request_topic_data, topic_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"partitions", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct assign_replicas_to_dirs_request_topic_data, partitions), {0, 32767}, {0, -1}, {0, -1}, &assign_replicas_to_dirs_request_partition_data_shape},
};
const struct wire_shape assign_replicas_to_dirs_request_topic_data_shape = {"TopicData", sizeof(struct assign_replicas_to_dirs_request_topic_data), 2, assign_replicas_to_dirs_request_topic_data_fields, &assign_replicas_to_dirs_request_topic_data_default};

static const struct assign_replicas_to_dirs_request_directory_data assign_replicas_to_dirs_request_directory_data_default = {
};
static const struct wire_field assign_replicas_to_dirs_request_directory_data_fields[] = {
    {"id", WIRE_UUID, 0, 0, 0, -1, offsetof(struct assign_replicas_to_dirs_request_directory_data, id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"topics", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct assign_replicas_to_dirs_request_directory_data, topics), {0, 32767}, {0, -1}, {0, -1}, &assign_replicas_to_dirs_request_topic_data_shape},
};
const struct wire_shape assign_replicas_to_dirs_request_directory_data_shape = {"DirectoryData", sizeof(struct assign_replicas_to_dirs_request_directory_data), 2, assign_replicas_to_dirs_request_directory_data_fields, &assign_replicas_to_dirs_request_directory_data_default};

static const struct assign_replicas_to_dirs_request assign_replicas_to_dirs_request_default = {
    .broker_epoch = INT64_C(-1),
};
static const struct wire_field assign_replicas_to_dirs_request_fields[] = {
    {"brokerId", WIRE_INT32, 0, 0, 0, -1, offsetof(struct assign_replicas_to_dirs_request, broker_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"brokerEpoch", WIRE_INT64, 0, 0, 0, -1, offsetof(struct assign_replicas_to_dirs_request, broker_epoch), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"directories", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct assign_replicas_to_dirs_request, directories), {0, 32767}, {0, -1}, {0, -1}, &assign_replicas_to_dirs_request_directory_data_shape},
};
static const struct wire_shape assign_replicas_to_dirs_request_shape = {"AssignReplicasToDirsRequest", sizeof(struct assign_replicas_to_dirs_request), 3, assign_replicas_to_dirs_request_fields, &assign_replicas_to_dirs_request_default};

static const struct wire_op assign_replicas_to_dirs_request_ops_0[] = {
    {OP_4, 0, 5, 0, offsetof(struct assign_replicas_to_dirs_request_partition_data, partition_index), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog assign_replicas_to_dirs_request_prog_0 = {assign_replicas_to_dirs_request_ops_0, &assign_replicas_to_dirs_request_partition_data_shape, NULL, NULL, 0, 0, 5, false};
_Static_assert(sizeof(struct assign_replicas_to_dirs_request_partition_data) <= WIRE_MEM_PER_BYTE * 5, "WIRE_MEM_PER_BYTE");
static const struct wire_op assign_replicas_to_dirs_request_ops_1[] = {
    {OP_16, 0, 17, 0, offsetof(struct assign_replicas_to_dirs_request_topic_data, topic_id), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 1, offsetof(struct assign_replicas_to_dirs_request_topic_data, partitions), 1, &assign_replicas_to_dirs_request_prog_0},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog assign_replicas_to_dirs_request_prog_1 = {assign_replicas_to_dirs_request_ops_1, &assign_replicas_to_dirs_request_topic_data_shape, NULL, NULL, 0, 0, 18, false};
_Static_assert(sizeof(struct assign_replicas_to_dirs_request_topic_data) <= WIRE_MEM_PER_BYTE * 18, "WIRE_MEM_PER_BYTE");
static const struct wire_op assign_replicas_to_dirs_request_ops_2[] = {
    {OP_16, 0, 17, 0, offsetof(struct assign_replicas_to_dirs_request_directory_data, id), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 1, offsetof(struct assign_replicas_to_dirs_request_directory_data, topics), 1, &assign_replicas_to_dirs_request_prog_1},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog assign_replicas_to_dirs_request_prog_2 = {assign_replicas_to_dirs_request_ops_2, &assign_replicas_to_dirs_request_directory_data_shape, NULL, NULL, 0, 0, 18, false};
_Static_assert(sizeof(struct assign_replicas_to_dirs_request_directory_data) <= WIRE_MEM_PER_BYTE * 18, "WIRE_MEM_PER_BYTE");
static const struct wire_op assign_replicas_to_dirs_request_ops_3[] = {
    {OP_4, 0, 13, 0, offsetof(struct assign_replicas_to_dirs_request, broker_id), 10, NULL},
    {OP_8, 0, 0, 1, offsetof(struct assign_replicas_to_dirs_request, broker_epoch), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 2, offsetof(struct assign_replicas_to_dirs_request, directories), 1, &assign_replicas_to_dirs_request_prog_2},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog assign_replicas_to_dirs_request_prog_3 = {assign_replicas_to_dirs_request_ops_3, &assign_replicas_to_dirs_request_shape, NULL, NULL, 0, 0, 14, false};
static const struct wire_prog *const assign_replicas_to_dirs_request_progs[] = {&assign_replicas_to_dirs_request_prog_3, };

const struct wire_msg assign_replicas_to_dirs_request_wire = {
    .name = "AssignReplicasToDirsRequest",
    .room = WIRE_CLIENTS,
    .kind = WIRE_REQUEST,
    .api_key = 73,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &assign_replicas_to_dirs_request_shape,
    .progs = assign_replicas_to_dirs_request_progs,
};

/* ---- BeginQuorumEpochRequest ---- */

static const struct begin_quorum_epoch_request_partition_data begin_quorum_epoch_request_partition_data_default = {
};
static const struct wire_field begin_quorum_epoch_request_partition_data_fields[] = {
    {"partitionIndex", WIRE_INT32, 0, 0, 0, -1, offsetof(struct begin_quorum_epoch_request_partition_data, partition_index), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"voterDirectoryId", WIRE_UUID, 0, 0, 1, -1, offsetof(struct begin_quorum_epoch_request_partition_data, voter_directory_id), {1, 32767}, {0, -1}, {0, -1}, NULL},
    {"leaderId", WIRE_INT32, 0, 0, 0, -1, offsetof(struct begin_quorum_epoch_request_partition_data, leader_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"leaderEpoch", WIRE_INT32, 0, 0, 0, -1, offsetof(struct begin_quorum_epoch_request_partition_data, leader_epoch), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape begin_quorum_epoch_request_partition_data_shape = {"PartitionData", sizeof(struct begin_quorum_epoch_request_partition_data), 4, begin_quorum_epoch_request_partition_data_fields, &begin_quorum_epoch_request_partition_data_default};

static const struct begin_quorum_epoch_request_topic_data begin_quorum_epoch_request_topic_data_default = {
    .topic_name = {(const uint8_t *)"", 0},
};
static const struct wire_field begin_quorum_epoch_request_topic_data_fields[] = {
    {"topicName", WIRE_STRING, 0, 0, 0, -1, offsetof(struct begin_quorum_epoch_request_topic_data, topic_name), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"partitions", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct begin_quorum_epoch_request_topic_data, partitions), {0, 32767}, {0, -1}, {0, -1}, &begin_quorum_epoch_request_partition_data_shape},
};
const struct wire_shape begin_quorum_epoch_request_topic_data_shape = {"TopicData", sizeof(struct begin_quorum_epoch_request_topic_data), 2, begin_quorum_epoch_request_topic_data_fields, &begin_quorum_epoch_request_topic_data_default};

static const struct begin_quorum_epoch_request_leader_endpoint begin_quorum_epoch_request_leader_endpoint_default = {
    .name = {(const uint8_t *)"", 0},
    .host = {(const uint8_t *)"", 0},
};
static const struct wire_field begin_quorum_epoch_request_leader_endpoint_fields[] = {
    {"name", WIRE_STRING, 0, 0, 0, -1, offsetof(struct begin_quorum_epoch_request_leader_endpoint, name), {1, 32767}, {0, -1}, {0, -1}, NULL},
    {"host", WIRE_STRING, 0, 0, 0, -1, offsetof(struct begin_quorum_epoch_request_leader_endpoint, host), {1, 32767}, {0, -1}, {0, -1}, NULL},
    {"port", WIRE_UINT16, 0, 0, 0, -1, offsetof(struct begin_quorum_epoch_request_leader_endpoint, port), {1, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape begin_quorum_epoch_request_leader_endpoint_shape = {"LeaderEndpoint", sizeof(struct begin_quorum_epoch_request_leader_endpoint), 3, begin_quorum_epoch_request_leader_endpoint_fields, &begin_quorum_epoch_request_leader_endpoint_default};

static const struct begin_quorum_epoch_request begin_quorum_epoch_request_default = {
    .voter_id = -1,
};
static const struct wire_field begin_quorum_epoch_request_fields[] = {
    {"clusterId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct begin_quorum_epoch_request, cluster_id), {0, 32767}, {0, 32767}, {0, -1}, NULL},
    {"voterId", WIRE_INT32, 0, 0, 1, -1, offsetof(struct begin_quorum_epoch_request, voter_id), {1, 32767}, {0, -1}, {0, -1}, NULL},
    {"topics", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct begin_quorum_epoch_request, topics), {0, 32767}, {0, -1}, {0, -1}, &begin_quorum_epoch_request_topic_data_shape},
    {"leaderEndpoints", WIRE_STRUCT, 1, 0, 1, -1, offsetof(struct begin_quorum_epoch_request, leader_endpoints), {1, 32767}, {0, -1}, {0, -1}, &begin_quorum_epoch_request_leader_endpoint_shape},
};
static const struct wire_shape begin_quorum_epoch_request_shape = {"BeginQuorumEpochRequest", sizeof(struct begin_quorum_epoch_request), 4, begin_quorum_epoch_request_fields, &begin_quorum_epoch_request_default};

static const struct wire_op begin_quorum_epoch_request_ops_0[] = {
    {OP_4, 0, 12, 0, offsetof(struct begin_quorum_epoch_request_partition_data, partition_index), 8, NULL},
    {OP_4, 0, 0, 2, offsetof(struct begin_quorum_epoch_request_partition_data, leader_id), 4, NULL},
    {OP_4, 0, 0, 3, offsetof(struct begin_quorum_epoch_request_partition_data, leader_epoch), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog begin_quorum_epoch_request_prog_0 = {begin_quorum_epoch_request_ops_0, &begin_quorum_epoch_request_partition_data_shape, NULL, NULL, 0, 0, 12, false};
_Static_assert(sizeof(struct begin_quorum_epoch_request_partition_data) <= WIRE_MEM_PER_BYTE * 12, "WIRE_MEM_PER_BYTE");
static const struct wire_op begin_quorum_epoch_request_ops_1[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct begin_quorum_epoch_request_topic_data, topic_name), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 4, 1, offsetof(struct begin_quorum_epoch_request_topic_data, partitions), 0, &begin_quorum_epoch_request_prog_0},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog begin_quorum_epoch_request_prog_1 = {begin_quorum_epoch_request_ops_1, &begin_quorum_epoch_request_topic_data_shape, NULL, NULL, 0, 0, 6, false};
_Static_assert(sizeof(struct begin_quorum_epoch_request_topic_data) <= WIRE_MEM_PER_BYTE * 6, "WIRE_MEM_PER_BYTE");
static const struct wire_op begin_quorum_epoch_request_ops_2[] = {
    {OP_STRING, 0 | OP_NULLABLE, 2, 0, offsetof(struct begin_quorum_epoch_request, cluster_id), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 4, 2, offsetof(struct begin_quorum_epoch_request, topics), 0, &begin_quorum_epoch_request_prog_1},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog begin_quorum_epoch_request_prog_2 = {begin_quorum_epoch_request_ops_2, &begin_quorum_epoch_request_shape, NULL, NULL, 0, 0, 6, true};
static const struct wire_op begin_quorum_epoch_request_ops_3[] = {
    {OP_4, 0, 29, 0, offsetof(struct begin_quorum_epoch_request_partition_data, partition_index), 25, NULL},
    {OP_16, 0, 0, 1, offsetof(struct begin_quorum_epoch_request_partition_data, voter_directory_id), 9, NULL},
    {OP_4, 0, 0, 2, offsetof(struct begin_quorum_epoch_request_partition_data, leader_id), 5, NULL},
    {OP_4, 0, 0, 3, offsetof(struct begin_quorum_epoch_request_partition_data, leader_epoch), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog begin_quorum_epoch_request_prog_3 = {begin_quorum_epoch_request_ops_3, &begin_quorum_epoch_request_partition_data_shape, NULL, NULL, 0, 0, 29, false};
_Static_assert(sizeof(struct begin_quorum_epoch_request_partition_data) <= WIRE_MEM_PER_BYTE * 29, "WIRE_MEM_PER_BYTE");
static const struct wire_op begin_quorum_epoch_request_ops_4[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct begin_quorum_epoch_request_topic_data, topic_name), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 1, offsetof(struct begin_quorum_epoch_request_topic_data, partitions), 1, &begin_quorum_epoch_request_prog_3},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog begin_quorum_epoch_request_prog_4 = {begin_quorum_epoch_request_ops_4, &begin_quorum_epoch_request_topic_data_shape, NULL, NULL, 0, 0, 3, false};
_Static_assert(sizeof(struct begin_quorum_epoch_request_topic_data) <= WIRE_MEM_PER_BYTE * 3, "WIRE_MEM_PER_BYTE");
static const struct wire_op begin_quorum_epoch_request_ops_5[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct begin_quorum_epoch_request_leader_endpoint, name), 4, NULL},
    {OP_STRING, OP_COMPACT, 1, 1, offsetof(struct begin_quorum_epoch_request_leader_endpoint, host), 3, NULL},
    {OP_2, 0, 3, 2, offsetof(struct begin_quorum_epoch_request_leader_endpoint, port), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog begin_quorum_epoch_request_prog_5 = {begin_quorum_epoch_request_ops_5, &begin_quorum_epoch_request_leader_endpoint_shape, NULL, NULL, 0, 0, 5, false};
_Static_assert(sizeof(struct begin_quorum_epoch_request_leader_endpoint) <= WIRE_MEM_PER_BYTE * 5, "WIRE_MEM_PER_BYTE");
static const struct wire_op begin_quorum_epoch_request_ops_6[] = {
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 0, offsetof(struct begin_quorum_epoch_request, cluster_id), 7, NULL},
    {OP_4, 0, 5, 1, offsetof(struct begin_quorum_epoch_request, voter_id), 3, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 2, offsetof(struct begin_quorum_epoch_request, topics), 2, &begin_quorum_epoch_request_prog_4},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 3, offsetof(struct begin_quorum_epoch_request, leader_endpoints), 1, &begin_quorum_epoch_request_prog_5},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog begin_quorum_epoch_request_prog_6 = {begin_quorum_epoch_request_ops_6, &begin_quorum_epoch_request_shape, NULL, NULL, 0, 0, 8, false};
static const struct wire_prog *const begin_quorum_epoch_request_progs[] = {&begin_quorum_epoch_request_prog_2, &begin_quorum_epoch_request_prog_6, };

const struct wire_msg begin_quorum_epoch_request_wire = {
    .name = "BeginQuorumEpochRequest",
    .room = WIRE_CLIENTS,
    .kind = WIRE_REQUEST,
    .api_key = 53,
    .min_version = 0,
    .max_version = 1,
    .flexible_version = 1,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &begin_quorum_epoch_request_shape,
    .progs = begin_quorum_epoch_request_progs,
};

/* ---- BrokerHeartbeatRequest ---- */

static const struct broker_heartbeat_request broker_heartbeat_request_default = {
    .broker_epoch = INT64_C(-1),
    .cordoned_log_dirs_cnt = -1,
    .heartbeat_interval_ms = -1,
};
static const struct wire_field broker_heartbeat_request_fields[] = {
    {"brokerId", WIRE_INT32, 0, 0, 0, -1, offsetof(struct broker_heartbeat_request, broker_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"brokerEpoch", WIRE_INT64, 0, 0, 0, -1, offsetof(struct broker_heartbeat_request, broker_epoch), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"currentMetadataOffset", WIRE_INT64, 0, 0, 0, -1, offsetof(struct broker_heartbeat_request, current_metadata_offset), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"wantFence", WIRE_BOOL, 0, 0, 0, -1, offsetof(struct broker_heartbeat_request, want_fence), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"wantShutDown", WIRE_BOOL, 0, 0, 0, -1, offsetof(struct broker_heartbeat_request, want_shut_down), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"offlineLogDirs", WIRE_UUID, 1, 0, 0, 0, offsetof(struct broker_heartbeat_request, offline_log_dirs), {1, 32767}, {0, -1}, {1, 32767}, NULL},
    {"cordonedLogDirs", WIRE_UUID, 1, 0, 0, 1, offsetof(struct broker_heartbeat_request, cordoned_log_dirs), {2, 32767}, {2, 32767}, {2, 32767}, NULL},
    {"heartbeatIntervalMs", WIRE_INT32, 0, 0, 1, 10100, offsetof(struct broker_heartbeat_request, heartbeat_interval_ms), {0, 32767}, {0, -1}, {0, 32767}, NULL},
};
static const struct wire_shape broker_heartbeat_request_shape = {"BrokerHeartbeatRequest", sizeof(struct broker_heartbeat_request), 8, broker_heartbeat_request_fields, &broker_heartbeat_request_default};

static const struct wire_op broker_heartbeat_request_ops_0[] = {
    {OP_4, 0, 23, 0, offsetof(struct broker_heartbeat_request, broker_id), 19, NULL},
    {OP_8, 0, 0, 1, offsetof(struct broker_heartbeat_request, broker_epoch), 11, NULL},
    {OP_8, 0, 0, 2, offsetof(struct broker_heartbeat_request, current_metadata_offset), 3, NULL},
    {OP_BOOL, 0, 0, 3, offsetof(struct broker_heartbeat_request, want_fence), 2, NULL},
    {OP_BOOL, 0, 0, 4, offsetof(struct broker_heartbeat_request, want_shut_down), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_op broker_heartbeat_request_tag_0_10100[] = {{OP_4, 0, 4, 7, offsetof(struct broker_heartbeat_request, heartbeat_interval_ms), 0, NULL}, {OP_END, 0, 0, 255, 0, 0, NULL}};
static const uint8_t broker_heartbeat_request_absent_0[] = {5, 6,};
static const struct wire_tag broker_heartbeat_request_tags_0[] = {{10100, broker_heartbeat_request_tag_0_10100}, };
static const struct wire_prog broker_heartbeat_request_prog_0 = {broker_heartbeat_request_ops_0, &broker_heartbeat_request_shape, broker_heartbeat_request_tags_0, broker_heartbeat_request_absent_0, 1, 2, 23, true};
static const struct wire_op broker_heartbeat_request_ops_1[] = {
    {OP_4, 0, 23, 0, offsetof(struct broker_heartbeat_request, broker_id), 19, NULL},
    {OP_8, 0, 0, 1, offsetof(struct broker_heartbeat_request, broker_epoch), 11, NULL},
    {OP_8, 0, 0, 2, offsetof(struct broker_heartbeat_request, current_metadata_offset), 3, NULL},
    {OP_BOOL, 0, 0, 3, offsetof(struct broker_heartbeat_request, want_fence), 2, NULL},
    {OP_BOOL, 0, 0, 4, offsetof(struct broker_heartbeat_request, want_shut_down), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_op broker_heartbeat_request_tag_1_0[] = {{OP_ARRAY_16, OP_COMPACT, 1, 5, offsetof(struct broker_heartbeat_request, offline_log_dirs), 0, NULL}, {OP_END, 0, 0, 255, 0, 0, NULL}};
static const struct wire_op broker_heartbeat_request_tag_1_10100[] = {{OP_4, 0, 4, 7, offsetof(struct broker_heartbeat_request, heartbeat_interval_ms), 0, NULL}, {OP_END, 0, 0, 255, 0, 0, NULL}};
static const uint8_t broker_heartbeat_request_absent_1[] = {6,};
static const struct wire_tag broker_heartbeat_request_tags_1[] = {{0, broker_heartbeat_request_tag_1_0}, {10100, broker_heartbeat_request_tag_1_10100}, };
static const struct wire_prog broker_heartbeat_request_prog_1 = {broker_heartbeat_request_ops_1, &broker_heartbeat_request_shape, broker_heartbeat_request_tags_1, broker_heartbeat_request_absent_1, 2, 1, 23, true};
static const struct wire_op broker_heartbeat_request_ops_2[] = {
    {OP_4, 0, 23, 0, offsetof(struct broker_heartbeat_request, broker_id), 19, NULL},
    {OP_8, 0, 0, 1, offsetof(struct broker_heartbeat_request, broker_epoch), 11, NULL},
    {OP_8, 0, 0, 2, offsetof(struct broker_heartbeat_request, current_metadata_offset), 3, NULL},
    {OP_BOOL, 0, 0, 3, offsetof(struct broker_heartbeat_request, want_fence), 2, NULL},
    {OP_BOOL, 0, 0, 4, offsetof(struct broker_heartbeat_request, want_shut_down), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_op broker_heartbeat_request_tag_2_0[] = {{OP_ARRAY_16, OP_COMPACT, 1, 5, offsetof(struct broker_heartbeat_request, offline_log_dirs), 0, NULL}, {OP_END, 0, 0, 255, 0, 0, NULL}};
static const struct wire_op broker_heartbeat_request_tag_2_1[] = {{OP_ARRAY_16, OP_COMPACT | OP_NULLABLE, 1, 6, offsetof(struct broker_heartbeat_request, cordoned_log_dirs), 0, NULL}, {OP_END, 0, 0, 255, 0, 0, NULL}};
static const struct wire_op broker_heartbeat_request_tag_2_10100[] = {{OP_4, 0, 4, 7, offsetof(struct broker_heartbeat_request, heartbeat_interval_ms), 0, NULL}, {OP_END, 0, 0, 255, 0, 0, NULL}};
static const struct wire_tag broker_heartbeat_request_tags_2[] = {{0, broker_heartbeat_request_tag_2_0}, {1, broker_heartbeat_request_tag_2_1}, {10100, broker_heartbeat_request_tag_2_10100}, };
static const struct wire_prog broker_heartbeat_request_prog_2 = {broker_heartbeat_request_ops_2, &broker_heartbeat_request_shape, broker_heartbeat_request_tags_2, NULL, 3, 0, 23, true};
static const struct wire_prog *const broker_heartbeat_request_progs[] = {&broker_heartbeat_request_prog_0, &broker_heartbeat_request_prog_1, &broker_heartbeat_request_prog_2, };

const struct wire_msg broker_heartbeat_request_wire = {
    .name = "BrokerHeartbeatRequest",
    .room = WIRE_CLIENTS,
    .kind = WIRE_REQUEST,
    .api_key = 63,
    .min_version = 0,
    .max_version = 2,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &broker_heartbeat_request_shape,
    .progs = broker_heartbeat_request_progs,
};

/* ---- BrokerRegistrationRequest ---- */

static const struct broker_registration_request_listener broker_registration_request_listener_default = {
    .name = {(const uint8_t *)"", 0},
    .host = {(const uint8_t *)"", 0},
};
static const struct wire_field broker_registration_request_listener_fields[] = {
    {"name", WIRE_STRING, 0, 0, 0, -1, offsetof(struct broker_registration_request_listener, name), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"host", WIRE_STRING, 0, 0, 0, -1, offsetof(struct broker_registration_request_listener, host), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"port", WIRE_UINT16, 0, 0, 0, -1, offsetof(struct broker_registration_request_listener, port), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"securityProtocol", WIRE_INT16, 0, 0, 0, -1, offsetof(struct broker_registration_request_listener, security_protocol), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape broker_registration_request_listener_shape = {"Listener", sizeof(struct broker_registration_request_listener), 4, broker_registration_request_listener_fields, &broker_registration_request_listener_default};

static const struct broker_registration_request_feature broker_registration_request_feature_default = {
    .name = {(const uint8_t *)"", 0},
};
static const struct wire_field broker_registration_request_feature_fields[] = {
    {"name", WIRE_STRING, 0, 0, 0, -1, offsetof(struct broker_registration_request_feature, name), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"minSupportedVersion", WIRE_INT16, 0, 0, 0, -1, offsetof(struct broker_registration_request_feature, min_supported_version), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"maxSupportedVersion", WIRE_INT16, 0, 0, 0, -1, offsetof(struct broker_registration_request_feature, max_supported_version), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape broker_registration_request_feature_shape = {"Feature", sizeof(struct broker_registration_request_feature), 3, broker_registration_request_feature_fields, &broker_registration_request_feature_default};

static const struct broker_registration_request broker_registration_request_default = {
    .cluster_id = {(const uint8_t *)"", 0},
    .rack = {(const uint8_t *)"", 0},
    .previous_broker_epoch = INT64_C(-1),
};
static const struct wire_field broker_registration_request_fields[] = {
    {"brokerId", WIRE_INT32, 0, 0, 0, -1, offsetof(struct broker_registration_request, broker_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"clusterId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct broker_registration_request, cluster_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"incarnationId", WIRE_UUID, 0, 0, 0, -1, offsetof(struct broker_registration_request, incarnation_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"listeners", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct broker_registration_request, listeners), {0, 32767}, {0, -1}, {0, -1}, &broker_registration_request_listener_shape},
    {"features", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct broker_registration_request, features), {0, 32767}, {0, -1}, {0, -1}, &broker_registration_request_feature_shape},
    {"rack", WIRE_STRING, 0, 0, 0, -1, offsetof(struct broker_registration_request, rack), {0, 32767}, {0, 32767}, {0, -1}, NULL},
    {"isMigratingZkBroker", WIRE_BOOL, 0, 0, 0, -1, offsetof(struct broker_registration_request, is_migrating_zk_broker), {1, 32767}, {0, -1}, {0, -1}, NULL},
    {"logDirs", WIRE_UUID, 1, 0, 1, -1, offsetof(struct broker_registration_request, log_dirs), {2, 32767}, {0, -1}, {0, -1}, NULL},
    {"previousBrokerEpoch", WIRE_INT64, 0, 0, 1, -1, offsetof(struct broker_registration_request, previous_broker_epoch), {3, 32767}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape broker_registration_request_shape = {"BrokerRegistrationRequest", sizeof(struct broker_registration_request), 9, broker_registration_request_fields, &broker_registration_request_default};

static const struct wire_op broker_registration_request_ops_0[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct broker_registration_request_listener, name), 6, NULL},
    {OP_STRING, OP_COMPACT, 1, 1, offsetof(struct broker_registration_request_listener, host), 5, NULL},
    {OP_2, 0, 5, 2, offsetof(struct broker_registration_request_listener, port), 3, NULL},
    {OP_2, 0, 0, 3, offsetof(struct broker_registration_request_listener, security_protocol), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog broker_registration_request_prog_0 = {broker_registration_request_ops_0, &broker_registration_request_listener_shape, NULL, NULL, 0, 0, 7, false};
_Static_assert(sizeof(struct broker_registration_request_listener) <= WIRE_MEM_PER_BYTE * 7, "WIRE_MEM_PER_BYTE");
static const struct wire_op broker_registration_request_ops_1[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct broker_registration_request_feature, name), 5, NULL},
    {OP_2, 0, 5, 1, offsetof(struct broker_registration_request_feature, min_supported_version), 3, NULL},
    {OP_2, 0, 0, 2, offsetof(struct broker_registration_request_feature, max_supported_version), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog broker_registration_request_prog_1 = {broker_registration_request_ops_1, &broker_registration_request_feature_shape, NULL, NULL, 0, 0, 6, false};
_Static_assert(sizeof(struct broker_registration_request_feature) <= WIRE_MEM_PER_BYTE * 6, "WIRE_MEM_PER_BYTE");
static const struct wire_op broker_registration_request_ops_2[] = {
    {OP_4, 0, 5, 0, offsetof(struct broker_registration_request, broker_id), 21, NULL},
    {OP_STRING, OP_COMPACT, 0, 1, offsetof(struct broker_registration_request, cluster_id), 20, NULL},
    {OP_16, 0, 17, 2, offsetof(struct broker_registration_request, incarnation_id), 4, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 3, offsetof(struct broker_registration_request, listeners), 3, &broker_registration_request_prog_0},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 4, offsetof(struct broker_registration_request, features), 2, &broker_registration_request_prog_1},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 5, offsetof(struct broker_registration_request, rack), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t broker_registration_request_absent_2[] = {6,};
static const struct wire_prog broker_registration_request_prog_2 = {broker_registration_request_ops_2, &broker_registration_request_shape, NULL, broker_registration_request_absent_2, 0, 1, 25, true};
static const struct wire_op broker_registration_request_ops_3[] = {
    {OP_4, 0, 5, 0, offsetof(struct broker_registration_request, broker_id), 22, NULL},
    {OP_STRING, OP_COMPACT, 0, 1, offsetof(struct broker_registration_request, cluster_id), 21, NULL},
    {OP_16, 0, 17, 2, offsetof(struct broker_registration_request, incarnation_id), 5, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 3, offsetof(struct broker_registration_request, listeners), 4, &broker_registration_request_prog_0},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 4, offsetof(struct broker_registration_request, features), 3, &broker_registration_request_prog_1},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 5, offsetof(struct broker_registration_request, rack), 2, NULL},
    {OP_BOOL, 0, 2, 6, offsetof(struct broker_registration_request, is_migrating_zk_broker), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog broker_registration_request_prog_3 = {broker_registration_request_ops_3, &broker_registration_request_shape, NULL, NULL, 0, 0, 26, true};
static const struct wire_op broker_registration_request_ops_4[] = {
    {OP_4, 0, 5, 0, offsetof(struct broker_registration_request, broker_id), 23, NULL},
    {OP_STRING, OP_COMPACT, 0, 1, offsetof(struct broker_registration_request, cluster_id), 22, NULL},
    {OP_16, 0, 17, 2, offsetof(struct broker_registration_request, incarnation_id), 6, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 3, offsetof(struct broker_registration_request, listeners), 5, &broker_registration_request_prog_0},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 4, offsetof(struct broker_registration_request, features), 4, &broker_registration_request_prog_1},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 5, offsetof(struct broker_registration_request, rack), 3, NULL},
    {OP_BOOL, 0, 2, 6, offsetof(struct broker_registration_request, is_migrating_zk_broker), 2, NULL},
    {OP_ARRAY_16, OP_COMPACT, 0, 7, offsetof(struct broker_registration_request, log_dirs), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog broker_registration_request_prog_4 = {broker_registration_request_ops_4, &broker_registration_request_shape, NULL, NULL, 0, 0, 27, true};
static const struct wire_op broker_registration_request_ops_5[] = {
    {OP_4, 0, 5, 0, offsetof(struct broker_registration_request, broker_id), 31, NULL},
    {OP_STRING, OP_COMPACT, 0, 1, offsetof(struct broker_registration_request, cluster_id), 30, NULL},
    {OP_16, 0, 17, 2, offsetof(struct broker_registration_request, incarnation_id), 14, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 3, offsetof(struct broker_registration_request, listeners), 13, &broker_registration_request_prog_0},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 4, offsetof(struct broker_registration_request, features), 12, &broker_registration_request_prog_1},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 5, offsetof(struct broker_registration_request, rack), 11, NULL},
    {OP_BOOL, 0, 2, 6, offsetof(struct broker_registration_request, is_migrating_zk_broker), 10, NULL},
    {OP_ARRAY_16, OP_COMPACT, 0, 7, offsetof(struct broker_registration_request, log_dirs), 9, NULL},
    {OP_8, 0, 9, 8, offsetof(struct broker_registration_request, previous_broker_epoch), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog broker_registration_request_prog_5 = {broker_registration_request_ops_5, &broker_registration_request_shape, NULL, NULL, 0, 0, 35, false};
static const struct wire_prog *const broker_registration_request_progs[] = {&broker_registration_request_prog_2, &broker_registration_request_prog_3, &broker_registration_request_prog_4, &broker_registration_request_prog_5, &broker_registration_request_prog_5, };

const struct wire_msg broker_registration_request_wire = {
    .name = "BrokerRegistrationRequest",
    .room = WIRE_CLIENTS,
    .kind = WIRE_REQUEST,
    .api_key = 62,
    .min_version = 0,
    .max_version = 4,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &broker_registration_request_shape,
    .progs = broker_registration_request_progs,
};

/* ---- ConsumerGroupDescribeRequest ---- */

static const struct consumer_group_describe_request consumer_group_describe_request_default = {
};
static const struct wire_field consumer_group_describe_request_fields[] = {
    {"groupIds", WIRE_STRING, 1, 0, 0, -1, offsetof(struct consumer_group_describe_request, group_ids), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"includeAuthorizedOperations", WIRE_BOOL, 0, 0, 0, -1, offsetof(struct consumer_group_describe_request, include_authorized_operations), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape consumer_group_describe_request_shape = {"ConsumerGroupDescribeRequest", sizeof(struct consumer_group_describe_request), 2, consumer_group_describe_request_fields, &consumer_group_describe_request_default};

static const struct wire_op consumer_group_describe_request_ops_0[] = {
    {OP_ARRAY_STRING, OP_COMPACT, 1, 0, offsetof(struct consumer_group_describe_request, group_ids), 2, NULL},
    {OP_BOOL, 0, 2, 1, offsetof(struct consumer_group_describe_request, include_authorized_operations), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog consumer_group_describe_request_prog_0 = {consumer_group_describe_request_ops_0, &consumer_group_describe_request_shape, NULL, NULL, 0, 0, 3, false};
static const struct wire_prog *const consumer_group_describe_request_progs[] = {&consumer_group_describe_request_prog_0, &consumer_group_describe_request_prog_0, };

const struct wire_msg consumer_group_describe_request_wire = {
    .name = "ConsumerGroupDescribeRequest",
    .room = WIRE_CLIENTS,
    .kind = WIRE_REQUEST,
    .api_key = 69,
    .min_version = 0,
    .max_version = 1,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &consumer_group_describe_request_shape,
    .progs = consumer_group_describe_request_progs,
};

/* ---- ConsumerGroupHeartbeatRequest ---- */

static const struct consumer_group_heartbeat_request_topic_partitions consumer_group_heartbeat_request_topic_partitions_default = {
};
static const struct wire_field consumer_group_heartbeat_request_topic_partitions_fields[] = {
    {"topicId", WIRE_UUID, 0, 0, 0, -1, offsetof(struct consumer_group_heartbeat_request_topic_partitions, topic_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"partitions", WIRE_INT32, 1, 0, 0, -1, offsetof(struct consumer_group_heartbeat_request_topic_partitions, partitions), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape consumer_group_heartbeat_request_topic_partitions_shape = {"TopicPartitions", sizeof(struct consumer_group_heartbeat_request_topic_partitions), 2, consumer_group_heartbeat_request_topic_partitions_fields, &consumer_group_heartbeat_request_topic_partitions_default};

static const struct consumer_group_heartbeat_request consumer_group_heartbeat_request_default = {
    .group_id = {(const uint8_t *)"", 0},
    .member_id = {(const uint8_t *)"", 0},
    .rebalance_timeout_ms = -1,
    .subscribed_topic_names_cnt = -1,
    .topic_partitions_cnt = -1,
};
static const struct wire_field consumer_group_heartbeat_request_fields[] = {
    {"groupId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct consumer_group_heartbeat_request, group_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"memberId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct consumer_group_heartbeat_request, member_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"memberEpoch", WIRE_INT32, 0, 0, 0, -1, offsetof(struct consumer_group_heartbeat_request, member_epoch), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"instanceId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct consumer_group_heartbeat_request, instance_id), {0, 32767}, {0, 32767}, {0, -1}, NULL},
    {"rackId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct consumer_group_heartbeat_request, rack_id), {0, 32767}, {0, 32767}, {0, -1}, NULL},
    {"rebalanceTimeoutMs", WIRE_INT32, 0, 0, 0, -1, offsetof(struct consumer_group_heartbeat_request, rebalance_timeout_ms), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"subscribedTopicNames", WIRE_STRING, 1, 0, 0, -1, offsetof(struct consumer_group_heartbeat_request, subscribed_topic_names), {0, 32767}, {0, 32767}, {0, -1}, NULL},
    {"subscribedTopicRegex", WIRE_STRING, 0, 0, 0, -1, offsetof(struct consumer_group_heartbeat_request, subscribed_topic_regex), {1, 32767}, {1, 32767}, {0, -1}, NULL},
    {"serverAssignor", WIRE_STRING, 0, 0, 0, -1, offsetof(struct consumer_group_heartbeat_request, server_assignor), {0, 32767}, {0, 32767}, {0, -1}, NULL},
    {"topicPartitions", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct consumer_group_heartbeat_request, topic_partitions), {0, 32767}, {0, 32767}, {0, -1}, &consumer_group_heartbeat_request_topic_partitions_shape},
};
static const struct wire_shape consumer_group_heartbeat_request_shape = {"ConsumerGroupHeartbeatRequest", sizeof(struct consumer_group_heartbeat_request), 10, consumer_group_heartbeat_request_fields, &consumer_group_heartbeat_request_default};

static const struct wire_op consumer_group_heartbeat_request_ops_0[] = {
    {OP_16, 0, 17, 0, offsetof(struct consumer_group_heartbeat_request_topic_partitions, topic_id), 2, NULL},
    {OP_ARRAY_4, OP_COMPACT, 0, 1, offsetof(struct consumer_group_heartbeat_request_topic_partitions, partitions), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog consumer_group_heartbeat_request_prog_0 = {consumer_group_heartbeat_request_ops_0, &consumer_group_heartbeat_request_topic_partitions_shape, NULL, NULL, 0, 0, 18, false};
_Static_assert(sizeof(struct consumer_group_heartbeat_request_topic_partitions) <= WIRE_MEM_PER_BYTE * 18, "WIRE_MEM_PER_BYTE");
static const struct wire_op consumer_group_heartbeat_request_ops_1[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct consumer_group_heartbeat_request, group_id), 15, NULL},
    {OP_STRING, OP_COMPACT, 1, 1, offsetof(struct consumer_group_heartbeat_request, member_id), 14, NULL},
    {OP_4, 0, 5, 2, offsetof(struct consumer_group_heartbeat_request, member_epoch), 10, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 0, 3, offsetof(struct consumer_group_heartbeat_request, instance_id), 9, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 4, offsetof(struct consumer_group_heartbeat_request, rack_id), 8, NULL},
    {OP_4, 0, 5, 5, offsetof(struct consumer_group_heartbeat_request, rebalance_timeout_ms), 4, NULL},
    {OP_ARRAY_STRING, OP_COMPACT | OP_NULLABLE, 0, 6, offsetof(struct consumer_group_heartbeat_request, subscribed_topic_names), 3, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 8, offsetof(struct consumer_group_heartbeat_request, server_assignor), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT | OP_NULLABLE, 1, 9, offsetof(struct consumer_group_heartbeat_request, topic_partitions), 1, &consumer_group_heartbeat_request_prog_0},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t consumer_group_heartbeat_request_absent_1[] = {7,};
static const struct wire_prog consumer_group_heartbeat_request_prog_1 = {consumer_group_heartbeat_request_ops_1, &consumer_group_heartbeat_request_shape, NULL, consumer_group_heartbeat_request_absent_1, 0, 1, 16, false};
static const struct wire_op consumer_group_heartbeat_request_ops_2[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct consumer_group_heartbeat_request, group_id), 16, NULL},
    {OP_STRING, OP_COMPACT, 1, 1, offsetof(struct consumer_group_heartbeat_request, member_id), 15, NULL},
    {OP_4, 0, 5, 2, offsetof(struct consumer_group_heartbeat_request, member_epoch), 11, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 0, 3, offsetof(struct consumer_group_heartbeat_request, instance_id), 10, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 4, offsetof(struct consumer_group_heartbeat_request, rack_id), 9, NULL},
    {OP_4, 0, 5, 5, offsetof(struct consumer_group_heartbeat_request, rebalance_timeout_ms), 5, NULL},
    {OP_ARRAY_STRING, OP_COMPACT | OP_NULLABLE, 0, 6, offsetof(struct consumer_group_heartbeat_request, subscribed_topic_names), 4, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 7, offsetof(struct consumer_group_heartbeat_request, subscribed_topic_regex), 3, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 8, offsetof(struct consumer_group_heartbeat_request, server_assignor), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT | OP_NULLABLE, 1, 9, offsetof(struct consumer_group_heartbeat_request, topic_partitions), 1, &consumer_group_heartbeat_request_prog_0},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog consumer_group_heartbeat_request_prog_2 = {consumer_group_heartbeat_request_ops_2, &consumer_group_heartbeat_request_shape, NULL, NULL, 0, 0, 17, false};
static const struct wire_prog *const consumer_group_heartbeat_request_progs[] = {&consumer_group_heartbeat_request_prog_1, &consumer_group_heartbeat_request_prog_2, };

const struct wire_msg consumer_group_heartbeat_request_wire = {
    .name = "ConsumerGroupHeartbeatRequest",
    .room = WIRE_CLIENTS,
    .kind = WIRE_REQUEST,
    .api_key = 68,
    .min_version = 0,
    .max_version = 1,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &consumer_group_heartbeat_request_shape,
    .progs = consumer_group_heartbeat_request_progs,
};

/* ---- ControlledShutdownRequest ---- */

static const struct controlled_shutdown_request controlled_shutdown_request_default = {
    .broker_epoch = INT64_C(-1),
};
static const struct wire_field controlled_shutdown_request_fields[] = {
    {"brokerId", WIRE_INT32, 0, 0, 0, -1, offsetof(struct controlled_shutdown_request, broker_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"brokerEpoch", WIRE_INT64, 0, 0, 1, -1, offsetof(struct controlled_shutdown_request, broker_epoch), {2, 32767}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape controlled_shutdown_request_shape = {"ControlledShutdownRequest", sizeof(struct controlled_shutdown_request), 2, controlled_shutdown_request_fields, &controlled_shutdown_request_default};

static const struct wire_op controlled_shutdown_request_ops_0[] = {
    {OP_4, 0, 4, 0, offsetof(struct controlled_shutdown_request, broker_id), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog controlled_shutdown_request_prog_0 = {controlled_shutdown_request_ops_0, &controlled_shutdown_request_shape, NULL, NULL, 0, 0, 4, true};
static const struct wire_op controlled_shutdown_request_ops_1[] = {
    {OP_4, 0, 12, 0, offsetof(struct controlled_shutdown_request, broker_id), 8, NULL},
    {OP_8, 0, 0, 1, offsetof(struct controlled_shutdown_request, broker_epoch), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog controlled_shutdown_request_prog_1 = {controlled_shutdown_request_ops_1, &controlled_shutdown_request_shape, NULL, NULL, 0, 0, 12, false};
static const struct wire_op controlled_shutdown_request_ops_2[] = {
    {OP_4, 0, 13, 0, offsetof(struct controlled_shutdown_request, broker_id), 9, NULL},
    {OP_8, 0, 0, 1, offsetof(struct controlled_shutdown_request, broker_epoch), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog controlled_shutdown_request_prog_2 = {controlled_shutdown_request_ops_2, &controlled_shutdown_request_shape, NULL, NULL, 0, 0, 13, false};
static const struct wire_prog *const controlled_shutdown_request_progs[] = {&controlled_shutdown_request_prog_0, &controlled_shutdown_request_prog_0, &controlled_shutdown_request_prog_1, &controlled_shutdown_request_prog_2, };

const struct wire_msg controlled_shutdown_request_wire = {
    .name = "ControlledShutdownRequest",
    .room = WIRE_CLIENTS,
    .kind = WIRE_REQUEST,
    .api_key = 7,
    .min_version = 0,
    .max_version = 3,
    .flexible_version = 3,
    .removed_version = -1,
    .is_dead = true,
    .is_unstable = false,
    .shape = &controlled_shutdown_request_shape,
    .progs = controlled_shutdown_request_progs,
};

/* ---- ControllerRegistrationRequest ---- */

static const struct controller_registration_request_listener controller_registration_request_listener_default = {
    .name = {(const uint8_t *)"", 0},
    .host = {(const uint8_t *)"", 0},
};
static const struct wire_field controller_registration_request_listener_fields[] = {
    {"name", WIRE_STRING, 0, 0, 0, -1, offsetof(struct controller_registration_request_listener, name), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"host", WIRE_STRING, 0, 0, 0, -1, offsetof(struct controller_registration_request_listener, host), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"port", WIRE_UINT16, 0, 0, 0, -1, offsetof(struct controller_registration_request_listener, port), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"securityProtocol", WIRE_INT16, 0, 0, 0, -1, offsetof(struct controller_registration_request_listener, security_protocol), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape controller_registration_request_listener_shape = {"Listener", sizeof(struct controller_registration_request_listener), 4, controller_registration_request_listener_fields, &controller_registration_request_listener_default};

static const struct controller_registration_request_feature controller_registration_request_feature_default = {
    .name = {(const uint8_t *)"", 0},
};
static const struct wire_field controller_registration_request_feature_fields[] = {
    {"name", WIRE_STRING, 0, 0, 0, -1, offsetof(struct controller_registration_request_feature, name), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"minSupportedVersion", WIRE_INT16, 0, 0, 0, -1, offsetof(struct controller_registration_request_feature, min_supported_version), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"maxSupportedVersion", WIRE_INT16, 0, 0, 0, -1, offsetof(struct controller_registration_request_feature, max_supported_version), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape controller_registration_request_feature_shape = {"Feature", sizeof(struct controller_registration_request_feature), 3, controller_registration_request_feature_fields, &controller_registration_request_feature_default};

static const struct controller_registration_request controller_registration_request_default = {
};
static const struct wire_field controller_registration_request_fields[] = {
    {"controllerId", WIRE_INT32, 0, 0, 0, -1, offsetof(struct controller_registration_request, controller_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"incarnationId", WIRE_UUID, 0, 0, 0, -1, offsetof(struct controller_registration_request, incarnation_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"zkMigrationReady", WIRE_BOOL, 0, 0, 0, -1, offsetof(struct controller_registration_request, zk_migration_ready), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"listeners", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct controller_registration_request, listeners), {0, 32767}, {0, -1}, {0, -1}, &controller_registration_request_listener_shape},
    {"features", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct controller_registration_request, features), {0, 32767}, {0, -1}, {0, -1}, &controller_registration_request_feature_shape},
};
static const struct wire_shape controller_registration_request_shape = {"ControllerRegistrationRequest", sizeof(struct controller_registration_request), 5, controller_registration_request_fields, &controller_registration_request_default};

static const struct wire_op controller_registration_request_ops_0[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct controller_registration_request_listener, name), 6, NULL},
    {OP_STRING, OP_COMPACT, 1, 1, offsetof(struct controller_registration_request_listener, host), 5, NULL},
    {OP_2, 0, 5, 2, offsetof(struct controller_registration_request_listener, port), 3, NULL},
    {OP_2, 0, 0, 3, offsetof(struct controller_registration_request_listener, security_protocol), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog controller_registration_request_prog_0 = {controller_registration_request_ops_0, &controller_registration_request_listener_shape, NULL, NULL, 0, 0, 7, false};
_Static_assert(sizeof(struct controller_registration_request_listener) <= WIRE_MEM_PER_BYTE * 7, "WIRE_MEM_PER_BYTE");
static const struct wire_op controller_registration_request_ops_1[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct controller_registration_request_feature, name), 5, NULL},
    {OP_2, 0, 5, 1, offsetof(struct controller_registration_request_feature, min_supported_version), 3, NULL},
    {OP_2, 0, 0, 2, offsetof(struct controller_registration_request_feature, max_supported_version), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog controller_registration_request_prog_1 = {controller_registration_request_ops_1, &controller_registration_request_feature_shape, NULL, NULL, 0, 0, 6, false};
_Static_assert(sizeof(struct controller_registration_request_feature) <= WIRE_MEM_PER_BYTE * 6, "WIRE_MEM_PER_BYTE");
static const struct wire_op controller_registration_request_ops_2[] = {
    {OP_4, 0, 22, 0, offsetof(struct controller_registration_request, controller_id), 20, NULL},
    {OP_16, 0, 0, 1, offsetof(struct controller_registration_request, incarnation_id), 4, NULL},
    {OP_BOOL, 0, 0, 2, offsetof(struct controller_registration_request, zk_migration_ready), 3, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 3, offsetof(struct controller_registration_request, listeners), 2, &controller_registration_request_prog_0},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 4, offsetof(struct controller_registration_request, features), 1, &controller_registration_request_prog_1},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog controller_registration_request_prog_2 = {controller_registration_request_ops_2, &controller_registration_request_shape, NULL, NULL, 0, 0, 24, false};
static const struct wire_prog *const controller_registration_request_progs[] = {&controller_registration_request_prog_2, };

const struct wire_msg controller_registration_request_wire = {
    .name = "ControllerRegistrationRequest",
    .room = WIRE_CLIENTS,
    .kind = WIRE_REQUEST,
    .api_key = 70,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &controller_registration_request_shape,
    .progs = controller_registration_request_progs,
};

/* ---- CreateAclsRequest ---- */

static const struct create_acls_request_acl_creation create_acls_request_acl_creation_default = {
    .resource_name = {(const uint8_t *)"", 0},
    .resource_pattern_type = 3,
    .principal = {(const uint8_t *)"", 0},
    .host = {(const uint8_t *)"", 0},
};
static const struct wire_field create_acls_request_acl_creation_fields[] = {
    {"resourceType", WIRE_INT8, 0, 0, 0, -1, offsetof(struct create_acls_request_acl_creation, resource_type), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"resourceName", WIRE_STRING, 0, 0, 0, -1, offsetof(struct create_acls_request_acl_creation, resource_name), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"resourcePatternType", WIRE_INT8, 0, 0, 0, -1, offsetof(struct create_acls_request_acl_creation, resource_pattern_type), {1, 32767}, {0, -1}, {0, -1}, NULL},
    {"principal", WIRE_STRING, 0, 0, 0, -1, offsetof(struct create_acls_request_acl_creation, principal), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"host", WIRE_STRING, 0, 0, 0, -1, offsetof(struct create_acls_request_acl_creation, host), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"operation", WIRE_INT8, 0, 0, 0, -1, offsetof(struct create_acls_request_acl_creation, operation), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"permissionType", WIRE_INT8, 0, 0, 0, -1, offsetof(struct create_acls_request_acl_creation, permission_type), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape create_acls_request_acl_creation_shape = {"AclCreation", sizeof(struct create_acls_request_acl_creation), 7, create_acls_request_acl_creation_fields, &create_acls_request_acl_creation_default};

static const struct create_acls_request create_acls_request_default = {
};
static const struct wire_field create_acls_request_fields[] = {
    {"creations", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct create_acls_request, creations), {0, 32767}, {0, -1}, {0, -1}, &create_acls_request_acl_creation_shape},
};
static const struct wire_shape create_acls_request_shape = {"CreateAclsRequest", sizeof(struct create_acls_request), 1, create_acls_request_fields, &create_acls_request_default};

static const struct wire_op create_acls_request_ops_0[] = {
    {OP_1, 0, 3, 0, offsetof(struct create_acls_request_acl_creation, resource_type), 8, NULL},
    {OP_STRING, 0, 0, 1, offsetof(struct create_acls_request_acl_creation, resource_name), 6, NULL},
    {OP_STRING, 0, 2, 3, offsetof(struct create_acls_request_acl_creation, principal), 4, NULL},
    {OP_STRING, 0, 2, 4, offsetof(struct create_acls_request_acl_creation, host), 2, NULL},
    {OP_1, 0, 2, 5, offsetof(struct create_acls_request_acl_creation, operation), 1, NULL},
    {OP_1, 0, 0, 6, offsetof(struct create_acls_request_acl_creation, permission_type), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t create_acls_request_absent_0[] = {2,};
static const struct wire_prog create_acls_request_prog_0 = {create_acls_request_ops_0, &create_acls_request_acl_creation_shape, NULL, create_acls_request_absent_0, 0, 1, 9, true};
_Static_assert(sizeof(struct create_acls_request_acl_creation) <= WIRE_MEM_PER_BYTE * 9, "WIRE_MEM_PER_BYTE");
static const struct wire_op create_acls_request_ops_1[] = {
    {OP_ARRAY_STRUCT, 0, 4, 0, offsetof(struct create_acls_request, creations), 0, &create_acls_request_prog_0},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog create_acls_request_prog_1 = {create_acls_request_ops_1, &create_acls_request_shape, NULL, NULL, 0, 0, 4, false};
static const struct wire_op create_acls_request_ops_2[] = {
    {OP_1, 0, 3, 0, offsetof(struct create_acls_request_acl_creation, resource_type), 9, NULL},
    {OP_STRING, 0, 0, 1, offsetof(struct create_acls_request_acl_creation, resource_name), 7, NULL},
    {OP_1, 0, 3, 2, offsetof(struct create_acls_request_acl_creation, resource_pattern_type), 6, NULL},
    {OP_STRING, 0, 0, 3, offsetof(struct create_acls_request_acl_creation, principal), 4, NULL},
    {OP_STRING, 0, 2, 4, offsetof(struct create_acls_request_acl_creation, host), 2, NULL},
    {OP_1, 0, 2, 5, offsetof(struct create_acls_request_acl_creation, operation), 1, NULL},
    {OP_1, 0, 0, 6, offsetof(struct create_acls_request_acl_creation, permission_type), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog create_acls_request_prog_2 = {create_acls_request_ops_2, &create_acls_request_acl_creation_shape, NULL, NULL, 0, 0, 10, false};
_Static_assert(sizeof(struct create_acls_request_acl_creation) <= WIRE_MEM_PER_BYTE * 10, "WIRE_MEM_PER_BYTE");
static const struct wire_op create_acls_request_ops_3[] = {
    {OP_ARRAY_STRUCT, 0, 4, 0, offsetof(struct create_acls_request, creations), 0, &create_acls_request_prog_2},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog create_acls_request_prog_3 = {create_acls_request_ops_3, &create_acls_request_shape, NULL, NULL, 0, 0, 4, false};
static const struct wire_op create_acls_request_ops_4[] = {
    {OP_1, 0, 2, 0, offsetof(struct create_acls_request_acl_creation, resource_type), 7, NULL},
    {OP_STRING, OP_COMPACT, 0, 1, offsetof(struct create_acls_request_acl_creation, resource_name), 6, NULL},
    {OP_1, 0, 2, 2, offsetof(struct create_acls_request_acl_creation, resource_pattern_type), 5, NULL},
    {OP_STRING, OP_COMPACT, 0, 3, offsetof(struct create_acls_request_acl_creation, principal), 4, NULL},
    {OP_STRING, OP_COMPACT, 1, 4, offsetof(struct create_acls_request_acl_creation, host), 3, NULL},
    {OP_1, 0, 3, 5, offsetof(struct create_acls_request_acl_creation, operation), 2, NULL},
    {OP_1, 0, 0, 6, offsetof(struct create_acls_request_acl_creation, permission_type), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog create_acls_request_prog_4 = {create_acls_request_ops_4, &create_acls_request_acl_creation_shape, NULL, NULL, 0, 0, 8, false};
_Static_assert(sizeof(struct create_acls_request_acl_creation) <= WIRE_MEM_PER_BYTE * 8, "WIRE_MEM_PER_BYTE");
static const struct wire_op create_acls_request_ops_5[] = {
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 0, offsetof(struct create_acls_request, creations), 1, &create_acls_request_prog_4},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog create_acls_request_prog_5 = {create_acls_request_ops_5, &create_acls_request_shape, NULL, NULL, 0, 0, 2, false};
static const struct wire_prog *const create_acls_request_progs[] = {&create_acls_request_prog_1, &create_acls_request_prog_3, &create_acls_request_prog_5, &create_acls_request_prog_5, };

const struct wire_msg create_acls_request_wire = {
    .name = "CreateAclsRequest",
    .room = WIRE_CLIENTS,
    .kind = WIRE_REQUEST,
    .api_key = 30,
    .min_version = 0,
    .max_version = 3,
    .flexible_version = 2,
    .removed_version = 0,
    .is_dead = false,
    .is_unstable = false,
    .shape = &create_acls_request_shape,
    .progs = create_acls_request_progs,
};

/* ---- CreateDelegationTokenRequest ---- */

static const struct create_delegation_token_request_creatable_renewers create_delegation_token_request_creatable_renewers_default = {
    .principal_type = {(const uint8_t *)"", 0},
    .principal_name = {(const uint8_t *)"", 0},
};
static const struct wire_field create_delegation_token_request_creatable_renewers_fields[] = {
    {"principalType", WIRE_STRING, 0, 0, 0, -1, offsetof(struct create_delegation_token_request_creatable_renewers, principal_type), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"principalName", WIRE_STRING, 0, 0, 0, -1, offsetof(struct create_delegation_token_request_creatable_renewers, principal_name), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape create_delegation_token_request_creatable_renewers_shape = {"CreatableRenewers", sizeof(struct create_delegation_token_request_creatable_renewers), 2, create_delegation_token_request_creatable_renewers_fields, &create_delegation_token_request_creatable_renewers_default};

static const struct create_delegation_token_request create_delegation_token_request_default = {
    .owner_principal_type = {(const uint8_t *)"", 0},
    .owner_principal_name = {(const uint8_t *)"", 0},
};
static const struct wire_field create_delegation_token_request_fields[] = {
    {"ownerPrincipalType", WIRE_STRING, 0, 0, 0, -1, offsetof(struct create_delegation_token_request, owner_principal_type), {3, 32767}, {3, 32767}, {0, -1}, NULL},
    {"ownerPrincipalName", WIRE_STRING, 0, 0, 0, -1, offsetof(struct create_delegation_token_request, owner_principal_name), {3, 32767}, {3, 32767}, {0, -1}, NULL},
    {"renewers", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct create_delegation_token_request, renewers), {0, 32767}, {0, -1}, {0, -1}, &create_delegation_token_request_creatable_renewers_shape},
    {"maxLifetimeMs", WIRE_INT64, 0, 0, 0, -1, offsetof(struct create_delegation_token_request, max_lifetime_ms), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape create_delegation_token_request_shape = {"CreateDelegationTokenRequest", sizeof(struct create_delegation_token_request), 4, create_delegation_token_request_fields, &create_delegation_token_request_default};

static const struct wire_op create_delegation_token_request_ops_0[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct create_delegation_token_request_creatable_renewers, principal_type), 2, NULL},
    {OP_STRING, 0, 2, 1, offsetof(struct create_delegation_token_request_creatable_renewers, principal_name), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog create_delegation_token_request_prog_0 = {create_delegation_token_request_ops_0, &create_delegation_token_request_creatable_renewers_shape, NULL, NULL, 0, 0, 4, false};
_Static_assert(sizeof(struct create_delegation_token_request_creatable_renewers) <= WIRE_MEM_PER_BYTE * 4, "WIRE_MEM_PER_BYTE");
static const struct wire_op create_delegation_token_request_ops_1[] = {
    {OP_ARRAY_STRUCT, 0, 4, 2, offsetof(struct create_delegation_token_request, renewers), 8, &create_delegation_token_request_prog_0},
    {OP_8, 0, 8, 3, offsetof(struct create_delegation_token_request, max_lifetime_ms), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t create_delegation_token_request_absent_1[] = {0, 1,};
static const struct wire_prog create_delegation_token_request_prog_1 = {create_delegation_token_request_ops_1, &create_delegation_token_request_shape, NULL, create_delegation_token_request_absent_1, 0, 2, 12, true};
static const struct wire_op create_delegation_token_request_ops_2[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct create_delegation_token_request_creatable_renewers, principal_type), 2, NULL},
    {OP_STRING, OP_COMPACT, 1, 1, offsetof(struct create_delegation_token_request_creatable_renewers, principal_name), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog create_delegation_token_request_prog_2 = {create_delegation_token_request_ops_2, &create_delegation_token_request_creatable_renewers_shape, NULL, NULL, 0, 0, 3, false};
_Static_assert(sizeof(struct create_delegation_token_request_creatable_renewers) <= WIRE_MEM_PER_BYTE * 3, "WIRE_MEM_PER_BYTE");
static const struct wire_op create_delegation_token_request_ops_3[] = {
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 2, offsetof(struct create_delegation_token_request, renewers), 9, &create_delegation_token_request_prog_2},
    {OP_8, 0, 9, 3, offsetof(struct create_delegation_token_request, max_lifetime_ms), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t create_delegation_token_request_absent_3[] = {0, 1,};
static const struct wire_prog create_delegation_token_request_prog_3 = {create_delegation_token_request_ops_3, &create_delegation_token_request_shape, NULL, create_delegation_token_request_absent_3, 0, 2, 10, true};
static const struct wire_op create_delegation_token_request_ops_4[] = {
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 0, offsetof(struct create_delegation_token_request, owner_principal_type), 11, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 1, offsetof(struct create_delegation_token_request, owner_principal_name), 10, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 2, offsetof(struct create_delegation_token_request, renewers), 9, &create_delegation_token_request_prog_2},
    {OP_8, 0, 9, 3, offsetof(struct create_delegation_token_request, max_lifetime_ms), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog create_delegation_token_request_prog_4 = {create_delegation_token_request_ops_4, &create_delegation_token_request_shape, NULL, NULL, 0, 0, 12, false};
static const struct wire_prog *const create_delegation_token_request_progs[] = {&create_delegation_token_request_prog_1, &create_delegation_token_request_prog_1, &create_delegation_token_request_prog_3, &create_delegation_token_request_prog_4, };

const struct wire_msg create_delegation_token_request_wire = {
    .name = "CreateDelegationTokenRequest",
    .room = WIRE_CLIENTS,
    .kind = WIRE_REQUEST,
    .api_key = 38,
    .min_version = 0,
    .max_version = 3,
    .flexible_version = 2,
    .removed_version = 0,
    .is_dead = false,
    .is_unstable = false,
    .shape = &create_delegation_token_request_shape,
    .progs = create_delegation_token_request_progs,
};

/* ---- CreatePartitionsRequest ---- */

static const struct create_partitions_request_create_partitions_assignment create_partitions_request_create_partitions_assignment_default = {
};
static const struct wire_field create_partitions_request_create_partitions_assignment_fields[] = {
    {"brokerIds", WIRE_INT32, 1, 0, 0, -1, offsetof(struct create_partitions_request_create_partitions_assignment, broker_ids), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape create_partitions_request_create_partitions_assignment_shape = {"CreatePartitionsAssignment", sizeof(struct create_partitions_request_create_partitions_assignment), 1, create_partitions_request_create_partitions_assignment_fields, &create_partitions_request_create_partitions_assignment_default};

static const struct create_partitions_request_create_partitions_topic create_partitions_request_create_partitions_topic_default = {
    .name = {(const uint8_t *)"", 0},
};
static const struct wire_field create_partitions_request_create_partitions_topic_fields[] = {
    {"name", WIRE_STRING, 0, 0, 0, -1, offsetof(struct create_partitions_request_create_partitions_topic, name), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"count", WIRE_INT32, 0, 0, 0, -1, offsetof(struct create_partitions_request_create_partitions_topic, count), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"assignments", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct create_partitions_request_create_partitions_topic, assignments), {0, 32767}, {0, 32767}, {0, -1}, &create_partitions_request_create_partitions_assignment_shape},
};
const struct wire_shape create_partitions_request_create_partitions_topic_shape = {"CreatePartitionsTopic", sizeof(struct create_partitions_request_create_partitions_topic), 3, create_partitions_request_create_partitions_topic_fields, &create_partitions_request_create_partitions_topic_default};

static const struct create_partitions_request create_partitions_request_default = {
};
static const struct wire_field create_partitions_request_fields[] = {
    {"topics", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct create_partitions_request, topics), {0, 32767}, {0, -1}, {0, -1}, &create_partitions_request_create_partitions_topic_shape},
    {"timeoutMs", WIRE_INT32, 0, 0, 0, -1, offsetof(struct create_partitions_request, timeout_ms), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"validateOnly", WIRE_BOOL, 0, 0, 0, -1, offsetof(struct create_partitions_request, validate_only), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape create_partitions_request_shape = {"CreatePartitionsRequest", sizeof(struct create_partitions_request), 3, create_partitions_request_fields, &create_partitions_request_default};

static const struct wire_op create_partitions_request_ops_0[] = {
    {OP_ARRAY_4, 0, 4, 0, offsetof(struct create_partitions_request_create_partitions_assignment, broker_ids), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog create_partitions_request_prog_0 = {create_partitions_request_ops_0, &create_partitions_request_create_partitions_assignment_shape, NULL, NULL, 0, 0, 4, false};
_Static_assert(sizeof(struct create_partitions_request_create_partitions_assignment) <= WIRE_MEM_PER_BYTE * 4, "WIRE_MEM_PER_BYTE");
static const struct wire_op create_partitions_request_ops_1[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct create_partitions_request_create_partitions_topic, name), 8, NULL},
    {OP_4, 0, 8, 1, offsetof(struct create_partitions_request_create_partitions_topic, count), 4, NULL},
    {OP_ARRAY_STRUCT, 0 | OP_NULLABLE, 0, 2, offsetof(struct create_partitions_request_create_partitions_topic, assignments), 0, &create_partitions_request_prog_0},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog create_partitions_request_prog_1 = {create_partitions_request_ops_1, &create_partitions_request_create_partitions_topic_shape, NULL, NULL, 0, 0, 10, false};
_Static_assert(sizeof(struct create_partitions_request_create_partitions_topic) <= WIRE_MEM_PER_BYTE * 10, "WIRE_MEM_PER_BYTE");
static const struct wire_op create_partitions_request_ops_2[] = {
    {OP_ARRAY_STRUCT, 0, 4, 0, offsetof(struct create_partitions_request, topics), 5, &create_partitions_request_prog_1},
    {OP_4, 0, 5, 1, offsetof(struct create_partitions_request, timeout_ms), 1, NULL},
    {OP_BOOL, 0, 0, 2, offsetof(struct create_partitions_request, validate_only), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog create_partitions_request_prog_2 = {create_partitions_request_ops_2, &create_partitions_request_shape, NULL, NULL, 0, 0, 9, false};
static const struct wire_op create_partitions_request_ops_3[] = {
    {OP_ARRAY_4, OP_COMPACT, 1, 0, offsetof(struct create_partitions_request_create_partitions_assignment, broker_ids), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog create_partitions_request_prog_3 = {create_partitions_request_ops_3, &create_partitions_request_create_partitions_assignment_shape, NULL, NULL, 0, 0, 2, false};
_Static_assert(sizeof(struct create_partitions_request_create_partitions_assignment) <= WIRE_MEM_PER_BYTE * 2, "WIRE_MEM_PER_BYTE");
static const struct wire_op create_partitions_request_ops_4[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct create_partitions_request_create_partitions_topic, name), 6, NULL},
    {OP_4, 0, 5, 1, offsetof(struct create_partitions_request_create_partitions_topic, count), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT | OP_NULLABLE, 0, 2, offsetof(struct create_partitions_request_create_partitions_topic, assignments), 1, &create_partitions_request_prog_3},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog create_partitions_request_prog_4 = {create_partitions_request_ops_4, &create_partitions_request_create_partitions_topic_shape, NULL, NULL, 0, 0, 7, false};
_Static_assert(sizeof(struct create_partitions_request_create_partitions_topic) <= WIRE_MEM_PER_BYTE * 7, "WIRE_MEM_PER_BYTE");
static const struct wire_op create_partitions_request_ops_5[] = {
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 0, offsetof(struct create_partitions_request, topics), 6, &create_partitions_request_prog_4},
    {OP_4, 0, 6, 1, offsetof(struct create_partitions_request, timeout_ms), 2, NULL},
    {OP_BOOL, 0, 0, 2, offsetof(struct create_partitions_request, validate_only), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog create_partitions_request_prog_5 = {create_partitions_request_ops_5, &create_partitions_request_shape, NULL, NULL, 0, 0, 7, false};
static const struct wire_prog *const create_partitions_request_progs[] = {&create_partitions_request_prog_2, &create_partitions_request_prog_2, &create_partitions_request_prog_5, &create_partitions_request_prog_5, };

const struct wire_msg create_partitions_request_wire = {
    .name = "CreatePartitionsRequest",
    .room = WIRE_CLIENTS,
    .kind = WIRE_REQUEST,
    .api_key = 37,
    .min_version = 0,
    .max_version = 3,
    .flexible_version = 2,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &create_partitions_request_shape,
    .progs = create_partitions_request_progs,
};

/* ---- CreateTopicsRequest ---- */

static const struct create_topics_request_creatable_replica_assignment create_topics_request_creatable_replica_assignment_default = {
};
static const struct wire_field create_topics_request_creatable_replica_assignment_fields[] = {
    {"partitionIndex", WIRE_INT32, 0, 0, 0, -1, offsetof(struct create_topics_request_creatable_replica_assignment, partition_index), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"brokerIds", WIRE_INT32, 1, 0, 0, -1, offsetof(struct create_topics_request_creatable_replica_assignment, broker_ids), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape create_topics_request_creatable_replica_assignment_shape = {"CreatableReplicaAssignment", sizeof(struct create_topics_request_creatable_replica_assignment), 2, create_topics_request_creatable_replica_assignment_fields, &create_topics_request_creatable_replica_assignment_default};

static const struct create_topics_request_creatable_topic_config create_topics_request_creatable_topic_config_default = {
    .name = {(const uint8_t *)"", 0},
    .value = {(const uint8_t *)"", 0},
};
static const struct wire_field create_topics_request_creatable_topic_config_fields[] = {
    {"name", WIRE_STRING, 0, 0, 0, -1, offsetof(struct create_topics_request_creatable_topic_config, name), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"value", WIRE_STRING, 0, 0, 0, -1, offsetof(struct create_topics_request_creatable_topic_config, value), {0, 32767}, {0, 32767}, {0, -1}, NULL},
};
const struct wire_shape create_topics_request_creatable_topic_config_shape = {"CreatableTopicConfig", sizeof(struct create_topics_request_creatable_topic_config), 2, create_topics_request_creatable_topic_config_fields, &create_topics_request_creatable_topic_config_default};

static const struct create_topics_request_creatable_topic create_topics_request_creatable_topic_default = {
    .name = {(const uint8_t *)"", 0},
};
static const struct wire_field create_topics_request_creatable_topic_fields[] = {
    {"name", WIRE_STRING, 0, 0, 0, -1, offsetof(struct create_topics_request_creatable_topic, name), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"numPartitions", WIRE_INT32, 0, 0, 0, -1, offsetof(struct create_topics_request_creatable_topic, num_partitions), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"replicationFactor", WIRE_INT16, 0, 0, 0, -1, offsetof(struct create_topics_request_creatable_topic, replication_factor), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"assignments", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct create_topics_request_creatable_topic, assignments), {0, 32767}, {0, -1}, {0, -1}, &create_topics_request_creatable_replica_assignment_shape},
    {"configs", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct create_topics_request_creatable_topic, configs), {0, 32767}, {0, -1}, {0, -1}, &create_topics_request_creatable_topic_config_shape},
};
const struct wire_shape create_topics_request_creatable_topic_shape = {"CreatableTopic", sizeof(struct create_topics_request_creatable_topic), 5, create_topics_request_creatable_topic_fields, &create_topics_request_creatable_topic_default};

static const struct create_topics_request create_topics_request_default = {
    .timeout_ms = 60000,
};
static const struct wire_field create_topics_request_fields[] = {
    {"topics", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct create_topics_request, topics), {0, 32767}, {0, -1}, {0, -1}, &create_topics_request_creatable_topic_shape},
    {"timeoutMs", WIRE_INT32, 0, 0, 0, -1, offsetof(struct create_topics_request, timeout_ms), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"validateOnly", WIRE_BOOL, 0, 0, 0, -1, offsetof(struct create_topics_request, validate_only), {1, 32767}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape create_topics_request_shape = {"CreateTopicsRequest", sizeof(struct create_topics_request), 3, create_topics_request_fields, &create_topics_request_default};

static const struct wire_op create_topics_request_ops_0[] = {
    {OP_4, 0, 8, 0, offsetof(struct create_topics_request_creatable_replica_assignment, partition_index), 4, NULL},
    {OP_ARRAY_4, 0, 0, 1, offsetof(struct create_topics_request_creatable_replica_assignment, broker_ids), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog create_topics_request_prog_0 = {create_topics_request_ops_0, &create_topics_request_creatable_replica_assignment_shape, NULL, NULL, 0, 0, 8, false};
_Static_assert(sizeof(struct create_topics_request_creatable_replica_assignment) <= WIRE_MEM_PER_BYTE * 8, "WIRE_MEM_PER_BYTE");
static const struct wire_op create_topics_request_ops_1[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct create_topics_request_creatable_topic_config, name), 2, NULL},
    {OP_STRING, 0 | OP_NULLABLE, 2, 1, offsetof(struct create_topics_request_creatable_topic_config, value), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog create_topics_request_prog_1 = {create_topics_request_ops_1, &create_topics_request_creatable_topic_config_shape, NULL, NULL, 0, 0, 4, false};
_Static_assert(sizeof(struct create_topics_request_creatable_topic_config) <= WIRE_MEM_PER_BYTE * 4, "WIRE_MEM_PER_BYTE");
static const struct wire_op create_topics_request_ops_2[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct create_topics_request_creatable_topic, name), 14, NULL},
    {OP_4, 0, 10, 1, offsetof(struct create_topics_request_creatable_topic, num_partitions), 10, NULL},
    {OP_2, 0, 0, 2, offsetof(struct create_topics_request_creatable_topic, replication_factor), 8, NULL},
    {OP_ARRAY_STRUCT, 0, 0, 3, offsetof(struct create_topics_request_creatable_topic, assignments), 4, &create_topics_request_prog_0},
    {OP_ARRAY_STRUCT, 0, 4, 4, offsetof(struct create_topics_request_creatable_topic, configs), 0, &create_topics_request_prog_1},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog create_topics_request_prog_2 = {create_topics_request_ops_2, &create_topics_request_creatable_topic_shape, NULL, NULL, 0, 0, 16, false};
_Static_assert(sizeof(struct create_topics_request_creatable_topic) <= WIRE_MEM_PER_BYTE * 16, "WIRE_MEM_PER_BYTE");
static const struct wire_op create_topics_request_ops_3[] = {
    {OP_ARRAY_STRUCT, 0, 4, 0, offsetof(struct create_topics_request, topics), 4, &create_topics_request_prog_2},
    {OP_4, 0, 4, 1, offsetof(struct create_topics_request, timeout_ms), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t create_topics_request_absent_3[] = {2,};
static const struct wire_prog create_topics_request_prog_3 = {create_topics_request_ops_3, &create_topics_request_shape, NULL, create_topics_request_absent_3, 0, 1, 8, false};
static const struct wire_op create_topics_request_ops_4[] = {
    {OP_ARRAY_STRUCT, 0, 4, 0, offsetof(struct create_topics_request, topics), 5, &create_topics_request_prog_2},
    {OP_4, 0, 5, 1, offsetof(struct create_topics_request, timeout_ms), 1, NULL},
    {OP_BOOL, 0, 0, 2, offsetof(struct create_topics_request, validate_only), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog create_topics_request_prog_4 = {create_topics_request_ops_4, &create_topics_request_shape, NULL, NULL, 0, 0, 9, false};
static const struct wire_op create_topics_request_ops_5[] = {
    {OP_4, 0, 5, 0, offsetof(struct create_topics_request_creatable_replica_assignment, partition_index), 2, NULL},
    {OP_ARRAY_4, OP_COMPACT, 0, 1, offsetof(struct create_topics_request_creatable_replica_assignment, broker_ids), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog create_topics_request_prog_5 = {create_topics_request_ops_5, &create_topics_request_creatable_replica_assignment_shape, NULL, NULL, 0, 0, 6, false};
_Static_assert(sizeof(struct create_topics_request_creatable_replica_assignment) <= WIRE_MEM_PER_BYTE * 6, "WIRE_MEM_PER_BYTE");
static const struct wire_op create_topics_request_ops_6[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct create_topics_request_creatable_topic_config, name), 2, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 1, offsetof(struct create_topics_request_creatable_topic_config, value), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog create_topics_request_prog_6 = {create_topics_request_ops_6, &create_topics_request_creatable_topic_config_shape, NULL, NULL, 0, 0, 3, false};
_Static_assert(sizeof(struct create_topics_request_creatable_topic_config) <= WIRE_MEM_PER_BYTE * 3, "WIRE_MEM_PER_BYTE");
static const struct wire_op create_topics_request_ops_7[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct create_topics_request_creatable_topic, name), 9, NULL},
    {OP_4, 0, 7, 1, offsetof(struct create_topics_request_creatable_topic, num_partitions), 5, NULL},
    {OP_2, 0, 0, 2, offsetof(struct create_topics_request_creatable_topic, replication_factor), 3, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 3, offsetof(struct create_topics_request_creatable_topic, assignments), 2, &create_topics_request_prog_5},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 4, offsetof(struct create_topics_request_creatable_topic, configs), 1, &create_topics_request_prog_6},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog create_topics_request_prog_7 = {create_topics_request_ops_7, &create_topics_request_creatable_topic_shape, NULL, NULL, 0, 0, 10, false};
_Static_assert(sizeof(struct create_topics_request_creatable_topic) <= WIRE_MEM_PER_BYTE * 10, "WIRE_MEM_PER_BYTE");
static const struct wire_op create_topics_request_ops_8[] = {
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 0, offsetof(struct create_topics_request, topics), 6, &create_topics_request_prog_7},
    {OP_4, 0, 6, 1, offsetof(struct create_topics_request, timeout_ms), 2, NULL},
    {OP_BOOL, 0, 0, 2, offsetof(struct create_topics_request, validate_only), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog create_topics_request_prog_8 = {create_topics_request_ops_8, &create_topics_request_shape, NULL, NULL, 0, 0, 7, false};
static const struct wire_prog *const create_topics_request_progs[] = {&create_topics_request_prog_3, &create_topics_request_prog_4, &create_topics_request_prog_4, &create_topics_request_prog_4, &create_topics_request_prog_4, &create_topics_request_prog_8, &create_topics_request_prog_8, &create_topics_request_prog_8, };

const struct wire_msg create_topics_request_wire = {
    .name = "CreateTopicsRequest",
    .room = WIRE_CLIENTS,
    .kind = WIRE_REQUEST,
    .api_key = 19,
    .min_version = 0,
    .max_version = 7,
    .flexible_version = 5,
    .removed_version = 1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &create_topics_request_shape,
    .progs = create_topics_request_progs,
};

/* ---- DeleteAclsRequest ---- */

static const struct delete_acls_request_delete_acls_filter delete_acls_request_delete_acls_filter_default = {
    .resource_name_filter = {(const uint8_t *)"", 0},
    .pattern_type_filter = 3,
    .principal_filter = {(const uint8_t *)"", 0},
    .host_filter = {(const uint8_t *)"", 0},
};
static const struct wire_field delete_acls_request_delete_acls_filter_fields[] = {
    {"resourceTypeFilter", WIRE_INT8, 0, 0, 0, -1, offsetof(struct delete_acls_request_delete_acls_filter, resource_type_filter), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"resourceNameFilter", WIRE_STRING, 0, 0, 0, -1, offsetof(struct delete_acls_request_delete_acls_filter, resource_name_filter), {0, 32767}, {0, 32767}, {0, -1}, NULL},
    {"patternTypeFilter", WIRE_INT8, 0, 0, 0, -1, offsetof(struct delete_acls_request_delete_acls_filter, pattern_type_filter), {1, 32767}, {0, -1}, {0, -1}, NULL},
    {"principalFilter", WIRE_STRING, 0, 0, 0, -1, offsetof(struct delete_acls_request_delete_acls_filter, principal_filter), {0, 32767}, {0, 32767}, {0, -1}, NULL},
    {"hostFilter", WIRE_STRING, 0, 0, 0, -1, offsetof(struct delete_acls_request_delete_acls_filter, host_filter), {0, 32767}, {0, 32767}, {0, -1}, NULL},
    {"operation", WIRE_INT8, 0, 0, 0, -1, offsetof(struct delete_acls_request_delete_acls_filter, operation), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"permissionType", WIRE_INT8, 0, 0, 0, -1, offsetof(struct delete_acls_request_delete_acls_filter, permission_type), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape delete_acls_request_delete_acls_filter_shape = {"DeleteAclsFilter", sizeof(struct delete_acls_request_delete_acls_filter), 7, delete_acls_request_delete_acls_filter_fields, &delete_acls_request_delete_acls_filter_default};

static const struct delete_acls_request delete_acls_request_default = {
};
static const struct wire_field delete_acls_request_fields[] = {
    {"filters", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct delete_acls_request, filters), {0, 32767}, {0, -1}, {0, -1}, &delete_acls_request_delete_acls_filter_shape},
};
static const struct wire_shape delete_acls_request_shape = {"DeleteAclsRequest", sizeof(struct delete_acls_request), 1, delete_acls_request_fields, &delete_acls_request_default};

static const struct wire_op delete_acls_request_ops_0[] = {
    {OP_1, 0, 3, 0, offsetof(struct delete_acls_request_delete_acls_filter, resource_type_filter), 8, NULL},
    {OP_STRING, 0 | OP_NULLABLE, 0, 1, offsetof(struct delete_acls_request_delete_acls_filter, resource_name_filter), 6, NULL},
    {OP_STRING, 0 | OP_NULLABLE, 2, 3, offsetof(struct delete_acls_request_delete_acls_filter, principal_filter), 4, NULL},
    {OP_STRING, 0 | OP_NULLABLE, 2, 4, offsetof(struct delete_acls_request_delete_acls_filter, host_filter), 2, NULL},
    {OP_1, 0, 2, 5, offsetof(struct delete_acls_request_delete_acls_filter, operation), 1, NULL},
    {OP_1, 0, 0, 6, offsetof(struct delete_acls_request_delete_acls_filter, permission_type), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t delete_acls_request_absent_0[] = {2,};
static const struct wire_prog delete_acls_request_prog_0 = {delete_acls_request_ops_0, &delete_acls_request_delete_acls_filter_shape, NULL, delete_acls_request_absent_0, 0, 1, 9, true};
_Static_assert(sizeof(struct delete_acls_request_delete_acls_filter) <= WIRE_MEM_PER_BYTE * 9, "WIRE_MEM_PER_BYTE");
static const struct wire_op delete_acls_request_ops_1[] = {
    {OP_ARRAY_STRUCT, 0, 4, 0, offsetof(struct delete_acls_request, filters), 0, &delete_acls_request_prog_0},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog delete_acls_request_prog_1 = {delete_acls_request_ops_1, &delete_acls_request_shape, NULL, NULL, 0, 0, 4, false};
static const struct wire_op delete_acls_request_ops_2[] = {
    {OP_1, 0, 3, 0, offsetof(struct delete_acls_request_delete_acls_filter, resource_type_filter), 9, NULL},
    {OP_STRING, 0 | OP_NULLABLE, 0, 1, offsetof(struct delete_acls_request_delete_acls_filter, resource_name_filter), 7, NULL},
    {OP_1, 0, 3, 2, offsetof(struct delete_acls_request_delete_acls_filter, pattern_type_filter), 6, NULL},
    {OP_STRING, 0 | OP_NULLABLE, 0, 3, offsetof(struct delete_acls_request_delete_acls_filter, principal_filter), 4, NULL},
    {OP_STRING, 0 | OP_NULLABLE, 2, 4, offsetof(struct delete_acls_request_delete_acls_filter, host_filter), 2, NULL},
    {OP_1, 0, 2, 5, offsetof(struct delete_acls_request_delete_acls_filter, operation), 1, NULL},
    {OP_1, 0, 0, 6, offsetof(struct delete_acls_request_delete_acls_filter, permission_type), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog delete_acls_request_prog_2 = {delete_acls_request_ops_2, &delete_acls_request_delete_acls_filter_shape, NULL, NULL, 0, 0, 10, false};
_Static_assert(sizeof(struct delete_acls_request_delete_acls_filter) <= WIRE_MEM_PER_BYTE * 10, "WIRE_MEM_PER_BYTE");
static const struct wire_op delete_acls_request_ops_3[] = {
    {OP_ARRAY_STRUCT, 0, 4, 0, offsetof(struct delete_acls_request, filters), 0, &delete_acls_request_prog_2},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog delete_acls_request_prog_3 = {delete_acls_request_ops_3, &delete_acls_request_shape, NULL, NULL, 0, 0, 4, false};
static const struct wire_op delete_acls_request_ops_4[] = {
    {OP_1, 0, 2, 0, offsetof(struct delete_acls_request_delete_acls_filter, resource_type_filter), 7, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 0, 1, offsetof(struct delete_acls_request_delete_acls_filter, resource_name_filter), 6, NULL},
    {OP_1, 0, 2, 2, offsetof(struct delete_acls_request_delete_acls_filter, pattern_type_filter), 5, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 0, 3, offsetof(struct delete_acls_request_delete_acls_filter, principal_filter), 4, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 4, offsetof(struct delete_acls_request_delete_acls_filter, host_filter), 3, NULL},
    {OP_1, 0, 3, 5, offsetof(struct delete_acls_request_delete_acls_filter, operation), 2, NULL},
    {OP_1, 0, 0, 6, offsetof(struct delete_acls_request_delete_acls_filter, permission_type), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog delete_acls_request_prog_4 = {delete_acls_request_ops_4, &delete_acls_request_delete_acls_filter_shape, NULL, NULL, 0, 0, 8, false};
_Static_assert(sizeof(struct delete_acls_request_delete_acls_filter) <= WIRE_MEM_PER_BYTE * 8, "WIRE_MEM_PER_BYTE");
static const struct wire_op delete_acls_request_ops_5[] = {
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 0, offsetof(struct delete_acls_request, filters), 1, &delete_acls_request_prog_4},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog delete_acls_request_prog_5 = {delete_acls_request_ops_5, &delete_acls_request_shape, NULL, NULL, 0, 0, 2, false};
static const struct wire_prog *const delete_acls_request_progs[] = {&delete_acls_request_prog_1, &delete_acls_request_prog_3, &delete_acls_request_prog_5, &delete_acls_request_prog_5, };

const struct wire_msg delete_acls_request_wire = {
    .name = "DeleteAclsRequest",
    .room = WIRE_CLIENTS,
    .kind = WIRE_REQUEST,
    .api_key = 31,
    .min_version = 0,
    .max_version = 3,
    .flexible_version = 2,
    .removed_version = 0,
    .is_dead = false,
    .is_unstable = false,
    .shape = &delete_acls_request_shape,
    .progs = delete_acls_request_progs,
};

/* ---- DeleteGroupsRequest ---- */

static const struct delete_groups_request delete_groups_request_default = {
};
static const struct wire_field delete_groups_request_fields[] = {
    {"groupsNames", WIRE_STRING, 1, 0, 0, -1, offsetof(struct delete_groups_request, groups_names), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape delete_groups_request_shape = {"DeleteGroupsRequest", sizeof(struct delete_groups_request), 1, delete_groups_request_fields, &delete_groups_request_default};

static const struct wire_op delete_groups_request_ops_0[] = {
    {OP_ARRAY_STRING, 0, 4, 0, offsetof(struct delete_groups_request, groups_names), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog delete_groups_request_prog_0 = {delete_groups_request_ops_0, &delete_groups_request_shape, NULL, NULL, 0, 0, 4, false};
static const struct wire_op delete_groups_request_ops_1[] = {
    {OP_ARRAY_STRING, OP_COMPACT, 1, 0, offsetof(struct delete_groups_request, groups_names), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog delete_groups_request_prog_1 = {delete_groups_request_ops_1, &delete_groups_request_shape, NULL, NULL, 0, 0, 2, false};
static const struct wire_prog *const delete_groups_request_progs[] = {&delete_groups_request_prog_0, &delete_groups_request_prog_0, &delete_groups_request_prog_1, &delete_groups_request_prog_1, };

const struct wire_msg delete_groups_request_wire = {
    .name = "DeleteGroupsRequest",
    .room = WIRE_CLIENTS,
    .kind = WIRE_REQUEST,
    .api_key = 42,
    .min_version = 0,
    .max_version = 3,
    .flexible_version = 2,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &delete_groups_request_shape,
    .progs = delete_groups_request_progs,
};

/* ---- DeleteRecordsRequest ---- */

static const struct delete_records_request_delete_records_partition delete_records_request_delete_records_partition_default = {
};
static const struct wire_field delete_records_request_delete_records_partition_fields[] = {
    {"partitionIndex", WIRE_INT32, 0, 0, 0, -1, offsetof(struct delete_records_request_delete_records_partition, partition_index), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"offset", WIRE_INT64, 0, 0, 0, -1, offsetof(struct delete_records_request_delete_records_partition, offset), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape delete_records_request_delete_records_partition_shape = {"DeleteRecordsPartition", sizeof(struct delete_records_request_delete_records_partition), 2, delete_records_request_delete_records_partition_fields, &delete_records_request_delete_records_partition_default};

static const struct delete_records_request_delete_records_topic delete_records_request_delete_records_topic_default = {
    .name = {(const uint8_t *)"", 0},
};
static const struct wire_field delete_records_request_delete_records_topic_fields[] = {
    {"name", WIRE_STRING, 0, 0, 0, -1, offsetof(struct delete_records_request_delete_records_topic, name), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"partitions", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct delete_records_request_delete_records_topic, partitions), {0, 32767}, {0, -1}, {0, -1}, &delete_records_request_delete_records_partition_shape},
};
const struct wire_shape delete_records_request_delete_records_topic_shape = {"DeleteRecordsTopic", sizeof(struct delete_records_request_delete_records_topic), 2, delete_records_request_delete_records_topic_fields, &delete_records_request_delete_records_topic_default};

static const struct delete_records_request delete_records_request_default = {
};
static const struct wire_field delete_records_request_fields[] = {
    {"topics", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct delete_records_request, topics), {0, 32767}, {0, -1}, {0, -1}, &delete_records_request_delete_records_topic_shape},
    {"timeoutMs", WIRE_INT32, 0, 0, 0, -1, offsetof(struct delete_records_request, timeout_ms), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape delete_records_request_shape = {"DeleteRecordsRequest", sizeof(struct delete_records_request), 2, delete_records_request_fields, &delete_records_request_default};

static const struct wire_op delete_records_request_ops_0[] = {
    {OP_4, 0, 12, 0, offsetof(struct delete_records_request_delete_records_partition, partition_index), 8, NULL},
    {OP_8, 0, 0, 1, offsetof(struct delete_records_request_delete_records_partition, offset), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog delete_records_request_prog_0 = {delete_records_request_ops_0, &delete_records_request_delete_records_partition_shape, NULL, NULL, 0, 0, 12, false};
_Static_assert(sizeof(struct delete_records_request_delete_records_partition) <= WIRE_MEM_PER_BYTE * 12, "WIRE_MEM_PER_BYTE");
static const struct wire_op delete_records_request_ops_1[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct delete_records_request_delete_records_topic, name), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 4, 1, offsetof(struct delete_records_request_delete_records_topic, partitions), 0, &delete_records_request_prog_0},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog delete_records_request_prog_1 = {delete_records_request_ops_1, &delete_records_request_delete_records_topic_shape, NULL, NULL, 0, 0, 6, false};
_Static_assert(sizeof(struct delete_records_request_delete_records_topic) <= WIRE_MEM_PER_BYTE * 6, "WIRE_MEM_PER_BYTE");
static const struct wire_op delete_records_request_ops_2[] = {
    {OP_ARRAY_STRUCT, 0, 4, 0, offsetof(struct delete_records_request, topics), 4, &delete_records_request_prog_1},
    {OP_4, 0, 4, 1, offsetof(struct delete_records_request, timeout_ms), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog delete_records_request_prog_2 = {delete_records_request_ops_2, &delete_records_request_shape, NULL, NULL, 0, 0, 8, false};
static const struct wire_op delete_records_request_ops_3[] = {
    {OP_4, 0, 13, 0, offsetof(struct delete_records_request_delete_records_partition, partition_index), 9, NULL},
    {OP_8, 0, 0, 1, offsetof(struct delete_records_request_delete_records_partition, offset), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog delete_records_request_prog_3 = {delete_records_request_ops_3, &delete_records_request_delete_records_partition_shape, NULL, NULL, 0, 0, 13, false};
_Static_assert(sizeof(struct delete_records_request_delete_records_partition) <= WIRE_MEM_PER_BYTE * 13, "WIRE_MEM_PER_BYTE");
static const struct wire_op delete_records_request_ops_4[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct delete_records_request_delete_records_topic, name), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 1, offsetof(struct delete_records_request_delete_records_topic, partitions), 1, &delete_records_request_prog_3},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog delete_records_request_prog_4 = {delete_records_request_ops_4, &delete_records_request_delete_records_topic_shape, NULL, NULL, 0, 0, 3, false};
_Static_assert(sizeof(struct delete_records_request_delete_records_topic) <= WIRE_MEM_PER_BYTE * 3, "WIRE_MEM_PER_BYTE");
static const struct wire_op delete_records_request_ops_5[] = {
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 0, offsetof(struct delete_records_request, topics), 5, &delete_records_request_prog_4},
    {OP_4, 0, 5, 1, offsetof(struct delete_records_request, timeout_ms), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog delete_records_request_prog_5 = {delete_records_request_ops_5, &delete_records_request_shape, NULL, NULL, 0, 0, 6, false};
static const struct wire_prog *const delete_records_request_progs[] = {&delete_records_request_prog_2, &delete_records_request_prog_2, &delete_records_request_prog_5, };

const struct wire_msg delete_records_request_wire = {
    .name = "DeleteRecordsRequest",
    .room = WIRE_CLIENTS,
    .kind = WIRE_REQUEST,
    .api_key = 21,
    .min_version = 0,
    .max_version = 2,
    .flexible_version = 2,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &delete_records_request_shape,
    .progs = delete_records_request_progs,
};

/* ---- DeleteShareGroupOffsetsRequest ---- */

static const struct delete_share_group_offsets_request_delete_share_group_offsets_request_topic delete_share_group_offsets_request_delete_share_group_offsets_request_topic_default = {
    .topic_name = {(const uint8_t *)"", 0},
};
static const struct wire_field delete_share_group_offsets_request_delete_share_group_offsets_request_topic_fields[] = {
    {"topicName", WIRE_STRING, 0, 0, 0, -1, offsetof(struct delete_share_group_offsets_request_delete_share_group_offsets_request_topic, topic_name), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape delete_share_group_offsets_request_delete_share_group_offsets_request_topic_shape = {"DeleteShareGroupOffsetsRequestTopic", sizeof(struct delete_share_group_offsets_request_delete_share_group_offsets_request_topic), 1, delete_share_group_offsets_request_delete_share_group_offsets_request_topic_fields, &delete_share_group_offsets_request_delete_share_group_offsets_request_topic_default};

static const struct delete_share_group_offsets_request delete_share_group_offsets_request_default = {
    .group_id = {(const uint8_t *)"", 0},
};
static const struct wire_field delete_share_group_offsets_request_fields[] = {
    {"groupId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct delete_share_group_offsets_request, group_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"topics", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct delete_share_group_offsets_request, topics), {0, 32767}, {0, -1}, {0, -1}, &delete_share_group_offsets_request_delete_share_group_offsets_request_topic_shape},
};
static const struct wire_shape delete_share_group_offsets_request_shape = {"DeleteShareGroupOffsetsRequest", sizeof(struct delete_share_group_offsets_request), 2, delete_share_group_offsets_request_fields, &delete_share_group_offsets_request_default};

static const struct wire_op delete_share_group_offsets_request_ops_0[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct delete_share_group_offsets_request_delete_share_group_offsets_request_topic, topic_name), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog delete_share_group_offsets_request_prog_0 = {delete_share_group_offsets_request_ops_0, &delete_share_group_offsets_request_delete_share_group_offsets_request_topic_shape, NULL, NULL, 0, 0, 2, false};
_Static_assert(sizeof(struct delete_share_group_offsets_request_delete_share_group_offsets_request_topic) <= WIRE_MEM_PER_BYTE * 2, "WIRE_MEM_PER_BYTE");
static const struct wire_op delete_share_group_offsets_request_ops_1[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct delete_share_group_offsets_request, group_id), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 1, offsetof(struct delete_share_group_offsets_request, topics), 1, &delete_share_group_offsets_request_prog_0},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog delete_share_group_offsets_request_prog_1 = {delete_share_group_offsets_request_ops_1, &delete_share_group_offsets_request_shape, NULL, NULL, 0, 0, 3, false};
static const struct wire_prog *const delete_share_group_offsets_request_progs[] = {&delete_share_group_offsets_request_prog_1, };

const struct wire_msg delete_share_group_offsets_request_wire = {
    .name = "DeleteShareGroupOffsetsRequest",
    .room = WIRE_CLIENTS,
    .kind = WIRE_REQUEST,
    .api_key = 92,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &delete_share_group_offsets_request_shape,
    .progs = delete_share_group_offsets_request_progs,
};

/* ---- DeleteShareGroupStateRequest ---- */

static const struct delete_share_group_state_request_partition_data delete_share_group_state_request_partition_data_default = {
};
static const struct wire_field delete_share_group_state_request_partition_data_fields[] = {
    {"partition", WIRE_INT32, 0, 0, 0, -1, offsetof(struct delete_share_group_state_request_partition_data, partition), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape delete_share_group_state_request_partition_data_shape = {"PartitionData", sizeof(struct delete_share_group_state_request_partition_data), 1, delete_share_group_state_request_partition_data_fields, &delete_share_group_state_request_partition_data_default};

static const struct delete_share_group_state_request_delete_state_data delete_share_group_state_request_delete_state_data_default = {
};
static const struct wire_field delete_share_group_state_request_delete_state_data_fields[] = {
    {"topicId", WIRE_UUID, 0, 0, 0, -1, offsetof(struct delete_share_group_state_request_delete_state_data, topic_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"partitions", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct delete_share_group_state_request_delete_state_data, partitions), {0, 32767}, {0, -1}, {0, -1}, &delete_share_group_state_request_partition_data_shape},
};
const struct wire_shape delete_share_group_state_request_delete_state_data_shape = {"DeleteStateData", sizeof(struct delete_share_group_state_request_delete_state_data), 2, delete_share_group_state_request_delete_state_data_fields, &delete_share_group_state_request_delete_state_data_default};

static const struct delete_share_group_state_request delete_share_group_state_request_default = {
    .group_id = {(const uint8_t *)"", 0},
};
static const struct wire_field delete_share_group_state_request_fields[] = {
    {"groupId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct delete_share_group_state_request, group_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"topics", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct delete_share_group_state_request, topics), {0, 32767}, {0, -1}, {0, -1}, &delete_share_group_state_request_delete_state_data_shape},
};
static const struct wire_shape delete_share_group_state_request_shape = {"DeleteShareGroupStateRequest", sizeof(struct delete_share_group_state_request), 2, delete_share_group_state_request_fields, &delete_share_group_state_request_default};

static const struct wire_op delete_share_group_state_request_ops_0[] = {
    {OP_4, 0, 5, 0, offsetof(struct delete_share_group_state_request_partition_data, partition), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog delete_share_group_state_request_prog_0 = {delete_share_group_state_request_ops_0, &delete_share_group_state_request_partition_data_shape, NULL, NULL, 0, 0, 5, false};
_Static_assert(sizeof(struct delete_share_group_state_request_partition_data) <= WIRE_MEM_PER_BYTE * 5, "WIRE_MEM_PER_BYTE");
static const struct wire_op delete_share_group_state_request_ops_1[] = {
    {OP_16, 0, 17, 0, offsetof(struct delete_share_group_state_request_delete_state_data, topic_id), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 1, offsetof(struct delete_share_group_state_request_delete_state_data, partitions), 1, &delete_share_group_state_request_prog_0},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog delete_share_group_state_request_prog_1 = {delete_share_group_state_request_ops_1, &delete_share_group_state_request_delete_state_data_shape, NULL, NULL, 0, 0, 18, false};
_Static_assert(sizeof(struct delete_share_group_state_request_delete_state_data) <= WIRE_MEM_PER_BYTE * 18, "WIRE_MEM_PER_BYTE");
static const struct wire_op delete_share_group_state_request_ops_2[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct delete_share_group_state_request, group_id), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 1, offsetof(struct delete_share_group_state_request, topics), 1, &delete_share_group_state_request_prog_1},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog delete_share_group_state_request_prog_2 = {delete_share_group_state_request_ops_2, &delete_share_group_state_request_shape, NULL, NULL, 0, 0, 3, false};
static const struct wire_prog *const delete_share_group_state_request_progs[] = {&delete_share_group_state_request_prog_2, };

const struct wire_msg delete_share_group_state_request_wire = {
    .name = "DeleteShareGroupStateRequest",
    .room = WIRE_CLIENTS,
    .kind = WIRE_REQUEST,
    .api_key = 86,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &delete_share_group_state_request_shape,
    .progs = delete_share_group_state_request_progs,
};

/* ---- DeleteTopicsRequest ---- */

static const struct delete_topics_request_delete_topic_state delete_topics_request_delete_topic_state_default = {
};
static const struct wire_field delete_topics_request_delete_topic_state_fields[] = {
    {"name", WIRE_STRING, 0, 0, 0, -1, offsetof(struct delete_topics_request_delete_topic_state, name), {6, 32767}, {6, 32767}, {0, -1}, NULL},
    {"topicId", WIRE_UUID, 0, 0, 0, -1, offsetof(struct delete_topics_request_delete_topic_state, topic_id), {6, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape delete_topics_request_delete_topic_state_shape = {"DeleteTopicState", sizeof(struct delete_topics_request_delete_topic_state), 2, delete_topics_request_delete_topic_state_fields, &delete_topics_request_delete_topic_state_default};

static const struct delete_topics_request delete_topics_request_default = {
};
static const struct wire_field delete_topics_request_fields[] = {
    {"topics", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct delete_topics_request, topics), {6, 32767}, {0, -1}, {0, -1}, &delete_topics_request_delete_topic_state_shape},
    {"topicNames", WIRE_STRING, 1, 0, 1, -1, offsetof(struct delete_topics_request, topic_names), {0, 5}, {0, -1}, {0, -1}, NULL},
    {"timeoutMs", WIRE_INT32, 0, 0, 0, -1, offsetof(struct delete_topics_request, timeout_ms), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape delete_topics_request_shape = {"DeleteTopicsRequest", sizeof(struct delete_topics_request), 3, delete_topics_request_fields, &delete_topics_request_default};

static const struct wire_op delete_topics_request_ops_0[] = {
    {OP_ARRAY_STRING, 0, 4, 1, offsetof(struct delete_topics_request, topic_names), 4, NULL},
    {OP_4, 0, 4, 2, offsetof(struct delete_topics_request, timeout_ms), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t delete_topics_request_absent_0[] = {0,};
static const struct wire_prog delete_topics_request_prog_0 = {delete_topics_request_ops_0, &delete_topics_request_shape, NULL, delete_topics_request_absent_0, 0, 1, 8, false};
static const struct wire_op delete_topics_request_ops_1[] = {
    {OP_ARRAY_STRING, OP_COMPACT, 1, 1, offsetof(struct delete_topics_request, topic_names), 5, NULL},
    {OP_4, 0, 5, 2, offsetof(struct delete_topics_request, timeout_ms), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t delete_topics_request_absent_1[] = {0,};
static const struct wire_prog delete_topics_request_prog_1 = {delete_topics_request_ops_1, &delete_topics_request_shape, NULL, delete_topics_request_absent_1, 0, 1, 6, false};
static const struct wire_op delete_topics_request_ops_2[] = {
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 0, offsetof(struct delete_topics_request_delete_topic_state, name), 17, NULL},
    {OP_16, 0, 17, 1, offsetof(struct delete_topics_request_delete_topic_state, topic_id), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog delete_topics_request_prog_2 = {delete_topics_request_ops_2, &delete_topics_request_delete_topic_state_shape, NULL, NULL, 0, 0, 18, false};
_Static_assert(sizeof(struct delete_topics_request_delete_topic_state) <= WIRE_MEM_PER_BYTE * 18, "WIRE_MEM_PER_BYTE");
static const struct wire_op delete_topics_request_ops_3[] = {
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 0, offsetof(struct delete_topics_request, topics), 5, &delete_topics_request_prog_2},
    {OP_4, 0, 5, 2, offsetof(struct delete_topics_request, timeout_ms), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog delete_topics_request_prog_3 = {delete_topics_request_ops_3, &delete_topics_request_shape, NULL, NULL, 0, 0, 6, false};
static const struct wire_prog *const delete_topics_request_progs[] = {&delete_topics_request_prog_0, &delete_topics_request_prog_0, &delete_topics_request_prog_0, &delete_topics_request_prog_0, &delete_topics_request_prog_1, &delete_topics_request_prog_1, &delete_topics_request_prog_3, };

const struct wire_msg delete_topics_request_wire = {
    .name = "DeleteTopicsRequest",
    .room = WIRE_CLIENTS,
    .kind = WIRE_REQUEST,
    .api_key = 20,
    .min_version = 0,
    .max_version = 6,
    .flexible_version = 4,
    .removed_version = 0,
    .is_dead = false,
    .is_unstable = false,
    .shape = &delete_topics_request_shape,
    .progs = delete_topics_request_progs,
};

/* ---- DescribeAclsRequest ---- */

static const struct describe_acls_request describe_acls_request_default = {
    .resource_name_filter = {(const uint8_t *)"", 0},
    .pattern_type_filter = 3,
    .principal_filter = {(const uint8_t *)"", 0},
    .host_filter = {(const uint8_t *)"", 0},
};
static const struct wire_field describe_acls_request_fields[] = {
    {"resourceTypeFilter", WIRE_INT8, 0, 0, 0, -1, offsetof(struct describe_acls_request, resource_type_filter), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"resourceNameFilter", WIRE_STRING, 0, 0, 0, -1, offsetof(struct describe_acls_request, resource_name_filter), {0, 32767}, {0, 32767}, {0, -1}, NULL},
    {"patternTypeFilter", WIRE_INT8, 0, 0, 0, -1, offsetof(struct describe_acls_request, pattern_type_filter), {1, 32767}, {0, -1}, {0, -1}, NULL},
    {"principalFilter", WIRE_STRING, 0, 0, 0, -1, offsetof(struct describe_acls_request, principal_filter), {0, 32767}, {0, 32767}, {0, -1}, NULL},
    {"hostFilter", WIRE_STRING, 0, 0, 0, -1, offsetof(struct describe_acls_request, host_filter), {0, 32767}, {0, 32767}, {0, -1}, NULL},
    {"operation", WIRE_INT8, 0, 0, 0, -1, offsetof(struct describe_acls_request, operation), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"permissionType", WIRE_INT8, 0, 0, 0, -1, offsetof(struct describe_acls_request, permission_type), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape describe_acls_request_shape = {"DescribeAclsRequest", sizeof(struct describe_acls_request), 7, describe_acls_request_fields, &describe_acls_request_default};

static const struct wire_op describe_acls_request_ops_0[] = {
    {OP_1, 0, 3, 0, offsetof(struct describe_acls_request, resource_type_filter), 8, NULL},
    {OP_STRING, 0 | OP_NULLABLE, 0, 1, offsetof(struct describe_acls_request, resource_name_filter), 6, NULL},
    {OP_STRING, 0 | OP_NULLABLE, 2, 3, offsetof(struct describe_acls_request, principal_filter), 4, NULL},
    {OP_STRING, 0 | OP_NULLABLE, 2, 4, offsetof(struct describe_acls_request, host_filter), 2, NULL},
    {OP_1, 0, 2, 5, offsetof(struct describe_acls_request, operation), 1, NULL},
    {OP_1, 0, 0, 6, offsetof(struct describe_acls_request, permission_type), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t describe_acls_request_absent_0[] = {2,};
static const struct wire_prog describe_acls_request_prog_0 = {describe_acls_request_ops_0, &describe_acls_request_shape, NULL, describe_acls_request_absent_0, 0, 1, 9, true};
static const struct wire_op describe_acls_request_ops_1[] = {
    {OP_1, 0, 3, 0, offsetof(struct describe_acls_request, resource_type_filter), 9, NULL},
    {OP_STRING, 0 | OP_NULLABLE, 0, 1, offsetof(struct describe_acls_request, resource_name_filter), 7, NULL},
    {OP_1, 0, 3, 2, offsetof(struct describe_acls_request, pattern_type_filter), 6, NULL},
    {OP_STRING, 0 | OP_NULLABLE, 0, 3, offsetof(struct describe_acls_request, principal_filter), 4, NULL},
    {OP_STRING, 0 | OP_NULLABLE, 2, 4, offsetof(struct describe_acls_request, host_filter), 2, NULL},
    {OP_1, 0, 2, 5, offsetof(struct describe_acls_request, operation), 1, NULL},
    {OP_1, 0, 0, 6, offsetof(struct describe_acls_request, permission_type), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_acls_request_prog_1 = {describe_acls_request_ops_1, &describe_acls_request_shape, NULL, NULL, 0, 0, 10, false};
static const struct wire_op describe_acls_request_ops_2[] = {
    {OP_1, 0, 2, 0, offsetof(struct describe_acls_request, resource_type_filter), 7, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 0, 1, offsetof(struct describe_acls_request, resource_name_filter), 6, NULL},
    {OP_1, 0, 2, 2, offsetof(struct describe_acls_request, pattern_type_filter), 5, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 0, 3, offsetof(struct describe_acls_request, principal_filter), 4, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 4, offsetof(struct describe_acls_request, host_filter), 3, NULL},
    {OP_1, 0, 3, 5, offsetof(struct describe_acls_request, operation), 2, NULL},
    {OP_1, 0, 0, 6, offsetof(struct describe_acls_request, permission_type), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_acls_request_prog_2 = {describe_acls_request_ops_2, &describe_acls_request_shape, NULL, NULL, 0, 0, 8, false};
static const struct wire_prog *const describe_acls_request_progs[] = {&describe_acls_request_prog_0, &describe_acls_request_prog_1, &describe_acls_request_prog_2, &describe_acls_request_prog_2, };

const struct wire_msg describe_acls_request_wire = {
    .name = "DescribeAclsRequest",
    .room = WIRE_CLIENTS,
    .kind = WIRE_REQUEST,
    .api_key = 29,
    .min_version = 0,
    .max_version = 3,
    .flexible_version = 2,
    .removed_version = 0,
    .is_dead = false,
    .is_unstable = false,
    .shape = &describe_acls_request_shape,
    .progs = describe_acls_request_progs,
};

/* ---- DescribeClientQuotasRequest ---- */

static const struct describe_client_quotas_request_component_data describe_client_quotas_request_component_data_default = {
    .entity_type = {(const uint8_t *)"", 0},
    .match = {(const uint8_t *)"", 0},
};
static const struct wire_field describe_client_quotas_request_component_data_fields[] = {
    {"entityType", WIRE_STRING, 0, 0, 0, -1, offsetof(struct describe_client_quotas_request_component_data, entity_type), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"matchType", WIRE_INT8, 0, 0, 0, -1, offsetof(struct describe_client_quotas_request_component_data, match_type), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"match", WIRE_STRING, 0, 0, 0, -1, offsetof(struct describe_client_quotas_request_component_data, match), {0, 32767}, {0, 32767}, {0, -1}, NULL},
};
const struct wire_shape describe_client_quotas_request_component_data_shape = {"ComponentData", sizeof(struct describe_client_quotas_request_component_data), 3, describe_client_quotas_request_component_data_fields, &describe_client_quotas_request_component_data_default};

static const struct describe_client_quotas_request describe_client_quotas_request_default = {
};
static const struct wire_field describe_client_quotas_request_fields[] = {
    {"components", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct describe_client_quotas_request, components), {0, 32767}, {0, -1}, {0, -1}, &describe_client_quotas_request_component_data_shape},
    {"strict", WIRE_BOOL, 0, 0, 0, -1, offsetof(struct describe_client_quotas_request, strict), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape describe_client_quotas_request_shape = {"DescribeClientQuotasRequest", sizeof(struct describe_client_quotas_request), 2, describe_client_quotas_request_fields, &describe_client_quotas_request_default};

static const struct wire_op describe_client_quotas_request_ops_0[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct describe_client_quotas_request_component_data, entity_type), 3, NULL},
    {OP_1, 0, 3, 1, offsetof(struct describe_client_quotas_request_component_data, match_type), 2, NULL},
    {OP_STRING, 0 | OP_NULLABLE, 0, 2, offsetof(struct describe_client_quotas_request_component_data, match), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_client_quotas_request_prog_0 = {describe_client_quotas_request_ops_0, &describe_client_quotas_request_component_data_shape, NULL, NULL, 0, 0, 5, false};
_Static_assert(sizeof(struct describe_client_quotas_request_component_data) <= WIRE_MEM_PER_BYTE * 5, "WIRE_MEM_PER_BYTE");
static const struct wire_op describe_client_quotas_request_ops_1[] = {
    {OP_ARRAY_STRUCT, 0, 4, 0, offsetof(struct describe_client_quotas_request, components), 1, &describe_client_quotas_request_prog_0},
    {OP_BOOL, 0, 1, 1, offsetof(struct describe_client_quotas_request, strict), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_client_quotas_request_prog_1 = {describe_client_quotas_request_ops_1, &describe_client_quotas_request_shape, NULL, NULL, 0, 0, 5, false};
static const struct wire_op describe_client_quotas_request_ops_2[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct describe_client_quotas_request_component_data, entity_type), 3, NULL},
    {OP_1, 0, 2, 1, offsetof(struct describe_client_quotas_request_component_data, match_type), 2, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 0, 2, offsetof(struct describe_client_quotas_request_component_data, match), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_client_quotas_request_prog_2 = {describe_client_quotas_request_ops_2, &describe_client_quotas_request_component_data_shape, NULL, NULL, 0, 0, 4, false};
_Static_assert(sizeof(struct describe_client_quotas_request_component_data) <= WIRE_MEM_PER_BYTE * 4, "WIRE_MEM_PER_BYTE");
static const struct wire_op describe_client_quotas_request_ops_3[] = {
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 0, offsetof(struct describe_client_quotas_request, components), 2, &describe_client_quotas_request_prog_2},
    {OP_BOOL, 0, 2, 1, offsetof(struct describe_client_quotas_request, strict), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_client_quotas_request_prog_3 = {describe_client_quotas_request_ops_3, &describe_client_quotas_request_shape, NULL, NULL, 0, 0, 3, false};
static const struct wire_prog *const describe_client_quotas_request_progs[] = {&describe_client_quotas_request_prog_1, &describe_client_quotas_request_prog_3, };

const struct wire_msg describe_client_quotas_request_wire = {
    .name = "DescribeClientQuotasRequest",
    .room = WIRE_CLIENTS,
    .kind = WIRE_REQUEST,
    .api_key = 48,
    .min_version = 0,
    .max_version = 1,
    .flexible_version = 1,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &describe_client_quotas_request_shape,
    .progs = describe_client_quotas_request_progs,
};

/* ---- DescribeClusterRequest ---- */

static const struct describe_cluster_request describe_cluster_request_default = {
    .endpoint_type = 1,
};
static const struct wire_field describe_cluster_request_fields[] = {
    {"includeClusterAuthorizedOperations", WIRE_BOOL, 0, 0, 0, -1, offsetof(struct describe_cluster_request, include_cluster_authorized_operations), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"endpointType", WIRE_INT8, 0, 0, 0, -1, offsetof(struct describe_cluster_request, endpoint_type), {1, 32767}, {0, -1}, {0, -1}, NULL},
    {"includeFencedBrokers", WIRE_BOOL, 0, 0, 0, -1, offsetof(struct describe_cluster_request, include_fenced_brokers), {2, 32767}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape describe_cluster_request_shape = {"DescribeClusterRequest", sizeof(struct describe_cluster_request), 3, describe_cluster_request_fields, &describe_cluster_request_default};

static const struct wire_op describe_cluster_request_ops_0[] = {
    {OP_BOOL, 0, 2, 0, offsetof(struct describe_cluster_request, include_cluster_authorized_operations), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t describe_cluster_request_absent_0[] = {1, 2,};
static const struct wire_prog describe_cluster_request_prog_0 = {describe_cluster_request_ops_0, &describe_cluster_request_shape, NULL, describe_cluster_request_absent_0, 0, 2, 2, true};
static const struct wire_op describe_cluster_request_ops_1[] = {
    {OP_BOOL, 0, 3, 0, offsetof(struct describe_cluster_request, include_cluster_authorized_operations), 2, NULL},
    {OP_1, 0, 0, 1, offsetof(struct describe_cluster_request, endpoint_type), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t describe_cluster_request_absent_1[] = {2,};
static const struct wire_prog describe_cluster_request_prog_1 = {describe_cluster_request_ops_1, &describe_cluster_request_shape, NULL, describe_cluster_request_absent_1, 0, 1, 3, false};
static const struct wire_op describe_cluster_request_ops_2[] = {
    {OP_BOOL, 0, 4, 0, offsetof(struct describe_cluster_request, include_cluster_authorized_operations), 3, NULL},
    {OP_1, 0, 0, 1, offsetof(struct describe_cluster_request, endpoint_type), 2, NULL},
    {OP_BOOL, 0, 0, 2, offsetof(struct describe_cluster_request, include_fenced_brokers), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_cluster_request_prog_2 = {describe_cluster_request_ops_2, &describe_cluster_request_shape, NULL, NULL, 0, 0, 4, false};
static const struct wire_prog *const describe_cluster_request_progs[] = {&describe_cluster_request_prog_0, &describe_cluster_request_prog_1, &describe_cluster_request_prog_2, };

const struct wire_msg describe_cluster_request_wire = {
    .name = "DescribeClusterRequest",
    .room = WIRE_CLIENTS,
    .kind = WIRE_REQUEST,
    .api_key = 60,
    .min_version = 0,
    .max_version = 2,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &describe_cluster_request_shape,
    .progs = describe_cluster_request_progs,
};

/* ---- DescribeConfigsRequest ---- */

static const struct describe_configs_request_describe_configs_resource describe_configs_request_describe_configs_resource_default = {
    .resource_name = {(const uint8_t *)"", 0},
};
static const struct wire_field describe_configs_request_describe_configs_resource_fields[] = {
    {"resourceType", WIRE_INT8, 0, 0, 0, -1, offsetof(struct describe_configs_request_describe_configs_resource, resource_type), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"resourceName", WIRE_STRING, 0, 0, 0, -1, offsetof(struct describe_configs_request_describe_configs_resource, resource_name), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"configurationKeys", WIRE_STRING, 1, 0, 0, -1, offsetof(struct describe_configs_request_describe_configs_resource, configuration_keys), {0, 32767}, {0, 32767}, {0, -1}, NULL},
};
const struct wire_shape describe_configs_request_describe_configs_resource_shape = {"DescribeConfigsResource", sizeof(struct describe_configs_request_describe_configs_resource), 3, describe_configs_request_describe_configs_resource_fields, &describe_configs_request_describe_configs_resource_default};

static const struct describe_configs_request describe_configs_request_default = {
};
static const struct wire_field describe_configs_request_fields[] = {
    {"resources", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct describe_configs_request, resources), {0, 32767}, {0, -1}, {0, -1}, &describe_configs_request_describe_configs_resource_shape},
    {"includeSynonyms", WIRE_BOOL, 0, 0, 0, -1, offsetof(struct describe_configs_request, include_synonyms), {1, 32767}, {0, -1}, {0, -1}, NULL},
    {"includeDocumentation", WIRE_BOOL, 0, 0, 0, -1, offsetof(struct describe_configs_request, include_documentation), {3, 32767}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape describe_configs_request_shape = {"DescribeConfigsRequest", sizeof(struct describe_configs_request), 3, describe_configs_request_fields, &describe_configs_request_default};

static const struct wire_op describe_configs_request_ops_0[] = {
    {OP_1, 0, 3, 0, offsetof(struct describe_configs_request_describe_configs_resource, resource_type), 6, NULL},
    {OP_STRING, 0, 0, 1, offsetof(struct describe_configs_request_describe_configs_resource, resource_name), 4, NULL},
    {OP_ARRAY_STRING, 0 | OP_NULLABLE, 4, 2, offsetof(struct describe_configs_request_describe_configs_resource, configuration_keys), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_configs_request_prog_0 = {describe_configs_request_ops_0, &describe_configs_request_describe_configs_resource_shape, NULL, NULL, 0, 0, 7, false};
_Static_assert(sizeof(struct describe_configs_request_describe_configs_resource) <= WIRE_MEM_PER_BYTE * 7, "WIRE_MEM_PER_BYTE");
static const struct wire_op describe_configs_request_ops_1[] = {
    {OP_ARRAY_STRUCT, 0, 4, 0, offsetof(struct describe_configs_request, resources), 0, &describe_configs_request_prog_0},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t describe_configs_request_absent_1[] = {1, 2,};
static const struct wire_prog describe_configs_request_prog_1 = {describe_configs_request_ops_1, &describe_configs_request_shape, NULL, describe_configs_request_absent_1, 0, 2, 4, false};
static const struct wire_op describe_configs_request_ops_2[] = {
    {OP_ARRAY_STRUCT, 0, 4, 0, offsetof(struct describe_configs_request, resources), 1, &describe_configs_request_prog_0},
    {OP_BOOL, 0, 1, 1, offsetof(struct describe_configs_request, include_synonyms), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t describe_configs_request_absent_2[] = {2,};
static const struct wire_prog describe_configs_request_prog_2 = {describe_configs_request_ops_2, &describe_configs_request_shape, NULL, describe_configs_request_absent_2, 0, 1, 5, false};
static const struct wire_op describe_configs_request_ops_3[] = {
    {OP_ARRAY_STRUCT, 0, 4, 0, offsetof(struct describe_configs_request, resources), 2, &describe_configs_request_prog_0},
    {OP_BOOL, 0, 2, 1, offsetof(struct describe_configs_request, include_synonyms), 1, NULL},
    {OP_BOOL, 0, 0, 2, offsetof(struct describe_configs_request, include_documentation), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_configs_request_prog_3 = {describe_configs_request_ops_3, &describe_configs_request_shape, NULL, NULL, 0, 0, 6, false};
static const struct wire_op describe_configs_request_ops_4[] = {
    {OP_1, 0, 2, 0, offsetof(struct describe_configs_request_describe_configs_resource, resource_type), 3, NULL},
    {OP_STRING, OP_COMPACT, 0, 1, offsetof(struct describe_configs_request_describe_configs_resource, resource_name), 2, NULL},
    {OP_ARRAY_STRING, OP_COMPACT | OP_NULLABLE, 1, 2, offsetof(struct describe_configs_request_describe_configs_resource, configuration_keys), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_configs_request_prog_4 = {describe_configs_request_ops_4, &describe_configs_request_describe_configs_resource_shape, NULL, NULL, 0, 0, 4, false};
_Static_assert(sizeof(struct describe_configs_request_describe_configs_resource) <= WIRE_MEM_PER_BYTE * 4, "WIRE_MEM_PER_BYTE");
static const struct wire_op describe_configs_request_ops_5[] = {
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 0, offsetof(struct describe_configs_request, resources), 3, &describe_configs_request_prog_4},
    {OP_BOOL, 0, 3, 1, offsetof(struct describe_configs_request, include_synonyms), 2, NULL},
    {OP_BOOL, 0, 0, 2, offsetof(struct describe_configs_request, include_documentation), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_configs_request_prog_5 = {describe_configs_request_ops_5, &describe_configs_request_shape, NULL, NULL, 0, 0, 4, false};
static const struct wire_prog *const describe_configs_request_progs[] = {&describe_configs_request_prog_1, &describe_configs_request_prog_2, &describe_configs_request_prog_2, &describe_configs_request_prog_3, &describe_configs_request_prog_5, };

const struct wire_msg describe_configs_request_wire = {
    .name = "DescribeConfigsRequest",
    .room = WIRE_CLIENTS,
    .kind = WIRE_REQUEST,
    .api_key = 32,
    .min_version = 0,
    .max_version = 4,
    .flexible_version = 4,
    .removed_version = 0,
    .is_dead = false,
    .is_unstable = false,
    .shape = &describe_configs_request_shape,
    .progs = describe_configs_request_progs,
};

/* ---- DescribeDelegationTokenRequest ---- */

static const struct describe_delegation_token_request_describe_delegation_token_owner describe_delegation_token_request_describe_delegation_token_owner_default = {
    .principal_type = {(const uint8_t *)"", 0},
    .principal_name = {(const uint8_t *)"", 0},
};
static const struct wire_field describe_delegation_token_request_describe_delegation_token_owner_fields[] = {
    {"principalType", WIRE_STRING, 0, 0, 0, -1, offsetof(struct describe_delegation_token_request_describe_delegation_token_owner, principal_type), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"principalName", WIRE_STRING, 0, 0, 0, -1, offsetof(struct describe_delegation_token_request_describe_delegation_token_owner, principal_name), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape describe_delegation_token_request_describe_delegation_token_owner_shape = {"DescribeDelegationTokenOwner", sizeof(struct describe_delegation_token_request_describe_delegation_token_owner), 2, describe_delegation_token_request_describe_delegation_token_owner_fields, &describe_delegation_token_request_describe_delegation_token_owner_default};

static const struct describe_delegation_token_request describe_delegation_token_request_default = {
};
static const struct wire_field describe_delegation_token_request_fields[] = {
    {"owners", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct describe_delegation_token_request, owners), {0, 32767}, {0, 32767}, {0, -1}, &describe_delegation_token_request_describe_delegation_token_owner_shape},
};
static const struct wire_shape describe_delegation_token_request_shape = {"DescribeDelegationTokenRequest", sizeof(struct describe_delegation_token_request), 1, describe_delegation_token_request_fields, &describe_delegation_token_request_default};

static const struct wire_op describe_delegation_token_request_ops_0[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct describe_delegation_token_request_describe_delegation_token_owner, principal_type), 2, NULL},
    {OP_STRING, 0, 2, 1, offsetof(struct describe_delegation_token_request_describe_delegation_token_owner, principal_name), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_delegation_token_request_prog_0 = {describe_delegation_token_request_ops_0, &describe_delegation_token_request_describe_delegation_token_owner_shape, NULL, NULL, 0, 0, 4, false};
_Static_assert(sizeof(struct describe_delegation_token_request_describe_delegation_token_owner) <= WIRE_MEM_PER_BYTE * 4, "WIRE_MEM_PER_BYTE");
static const struct wire_op describe_delegation_token_request_ops_1[] = {
    {OP_ARRAY_STRUCT, 0 | OP_NULLABLE, 4, 0, offsetof(struct describe_delegation_token_request, owners), 0, &describe_delegation_token_request_prog_0},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_delegation_token_request_prog_1 = {describe_delegation_token_request_ops_1, &describe_delegation_token_request_shape, NULL, NULL, 0, 0, 4, false};
static const struct wire_op describe_delegation_token_request_ops_2[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct describe_delegation_token_request_describe_delegation_token_owner, principal_type), 2, NULL},
    {OP_STRING, OP_COMPACT, 1, 1, offsetof(struct describe_delegation_token_request_describe_delegation_token_owner, principal_name), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_delegation_token_request_prog_2 = {describe_delegation_token_request_ops_2, &describe_delegation_token_request_describe_delegation_token_owner_shape, NULL, NULL, 0, 0, 3, false};
_Static_assert(sizeof(struct describe_delegation_token_request_describe_delegation_token_owner) <= WIRE_MEM_PER_BYTE * 3, "WIRE_MEM_PER_BYTE");
static const struct wire_op describe_delegation_token_request_ops_3[] = {
    {OP_ARRAY_STRUCT, OP_COMPACT | OP_NULLABLE, 1, 0, offsetof(struct describe_delegation_token_request, owners), 1, &describe_delegation_token_request_prog_2},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_delegation_token_request_prog_3 = {describe_delegation_token_request_ops_3, &describe_delegation_token_request_shape, NULL, NULL, 0, 0, 2, false};
static const struct wire_prog *const describe_delegation_token_request_progs[] = {&describe_delegation_token_request_prog_1, &describe_delegation_token_request_prog_1, &describe_delegation_token_request_prog_3, &describe_delegation_token_request_prog_3, };

const struct wire_msg describe_delegation_token_request_wire = {
    .name = "DescribeDelegationTokenRequest",
    .room = WIRE_CLIENTS,
    .kind = WIRE_REQUEST,
    .api_key = 41,
    .min_version = 0,
    .max_version = 3,
    .flexible_version = 2,
    .removed_version = 0,
    .is_dead = false,
    .is_unstable = false,
    .shape = &describe_delegation_token_request_shape,
    .progs = describe_delegation_token_request_progs,
};

/* ---- DescribeGroupsRequest ---- */

static const struct describe_groups_request describe_groups_request_default = {
};
static const struct wire_field describe_groups_request_fields[] = {
    {"groups", WIRE_STRING, 1, 0, 0, -1, offsetof(struct describe_groups_request, groups), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"includeAuthorizedOperations", WIRE_BOOL, 0, 0, 0, -1, offsetof(struct describe_groups_request, include_authorized_operations), {3, 32767}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape describe_groups_request_shape = {"DescribeGroupsRequest", sizeof(struct describe_groups_request), 2, describe_groups_request_fields, &describe_groups_request_default};

static const struct wire_op describe_groups_request_ops_0[] = {
    {OP_ARRAY_STRING, 0, 4, 0, offsetof(struct describe_groups_request, groups), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t describe_groups_request_absent_0[] = {1,};
static const struct wire_prog describe_groups_request_prog_0 = {describe_groups_request_ops_0, &describe_groups_request_shape, NULL, describe_groups_request_absent_0, 0, 1, 4, false};
static const struct wire_op describe_groups_request_ops_1[] = {
    {OP_ARRAY_STRING, 0, 4, 0, offsetof(struct describe_groups_request, groups), 1, NULL},
    {OP_BOOL, 0, 1, 1, offsetof(struct describe_groups_request, include_authorized_operations), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_groups_request_prog_1 = {describe_groups_request_ops_1, &describe_groups_request_shape, NULL, NULL, 0, 0, 5, false};
static const struct wire_op describe_groups_request_ops_2[] = {
    {OP_ARRAY_STRING, OP_COMPACT, 1, 0, offsetof(struct describe_groups_request, groups), 2, NULL},
    {OP_BOOL, 0, 2, 1, offsetof(struct describe_groups_request, include_authorized_operations), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_groups_request_prog_2 = {describe_groups_request_ops_2, &describe_groups_request_shape, NULL, NULL, 0, 0, 3, false};
static const struct wire_prog *const describe_groups_request_progs[] = {&describe_groups_request_prog_0, &describe_groups_request_prog_0, &describe_groups_request_prog_0, &describe_groups_request_prog_1, &describe_groups_request_prog_1, &describe_groups_request_prog_2, &describe_groups_request_prog_2, };

const struct wire_msg describe_groups_request_wire = {
    .name = "DescribeGroupsRequest",
    .room = WIRE_CLIENTS,
    .kind = WIRE_REQUEST,
    .api_key = 15,
    .min_version = 0,
    .max_version = 6,
    .flexible_version = 5,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &describe_groups_request_shape,
    .progs = describe_groups_request_progs,
};

/* ---- DescribeLogDirsRequest ---- */

static const struct describe_log_dirs_request_describable_log_dir_topic describe_log_dirs_request_describable_log_dir_topic_default = {
    .topic = {(const uint8_t *)"", 0},
};
static const struct wire_field describe_log_dirs_request_describable_log_dir_topic_fields[] = {
    {"topic", WIRE_STRING, 0, 0, 0, -1, offsetof(struct describe_log_dirs_request_describable_log_dir_topic, topic), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"partitions", WIRE_INT32, 1, 0, 0, -1, offsetof(struct describe_log_dirs_request_describable_log_dir_topic, partitions), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape describe_log_dirs_request_describable_log_dir_topic_shape = {"DescribableLogDirTopic", sizeof(struct describe_log_dirs_request_describable_log_dir_topic), 2, describe_log_dirs_request_describable_log_dir_topic_fields, &describe_log_dirs_request_describable_log_dir_topic_default};

static const struct describe_log_dirs_request describe_log_dirs_request_default = {
};
static const struct wire_field describe_log_dirs_request_fields[] = {
    {"topics", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct describe_log_dirs_request, topics), {0, 32767}, {0, 32767}, {0, -1}, &describe_log_dirs_request_describable_log_dir_topic_shape},
};
static const struct wire_shape describe_log_dirs_request_shape = {"DescribeLogDirsRequest", sizeof(struct describe_log_dirs_request), 1, describe_log_dirs_request_fields, &describe_log_dirs_request_default};

static const struct wire_op describe_log_dirs_request_ops_0[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct describe_log_dirs_request_describable_log_dir_topic, topic), 4, NULL},
    {OP_ARRAY_4, 0, 4, 1, offsetof(struct describe_log_dirs_request_describable_log_dir_topic, partitions), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_log_dirs_request_prog_0 = {describe_log_dirs_request_ops_0, &describe_log_dirs_request_describable_log_dir_topic_shape, NULL, NULL, 0, 0, 6, false};
_Static_assert(sizeof(struct describe_log_dirs_request_describable_log_dir_topic) <= WIRE_MEM_PER_BYTE * 6, "WIRE_MEM_PER_BYTE");
static const struct wire_op describe_log_dirs_request_ops_1[] = {
    {OP_ARRAY_STRUCT, 0 | OP_NULLABLE, 4, 0, offsetof(struct describe_log_dirs_request, topics), 0, &describe_log_dirs_request_prog_0},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_log_dirs_request_prog_1 = {describe_log_dirs_request_ops_1, &describe_log_dirs_request_shape, NULL, NULL, 0, 0, 4, false};
static const struct wire_op describe_log_dirs_request_ops_2[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct describe_log_dirs_request_describable_log_dir_topic, topic), 2, NULL},
    {OP_ARRAY_4, OP_COMPACT, 1, 1, offsetof(struct describe_log_dirs_request_describable_log_dir_topic, partitions), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_log_dirs_request_prog_2 = {describe_log_dirs_request_ops_2, &describe_log_dirs_request_describable_log_dir_topic_shape, NULL, NULL, 0, 0, 3, false};
_Static_assert(sizeof(struct describe_log_dirs_request_describable_log_dir_topic) <= WIRE_MEM_PER_BYTE * 3, "WIRE_MEM_PER_BYTE");
static const struct wire_op describe_log_dirs_request_ops_3[] = {
    {OP_ARRAY_STRUCT, OP_COMPACT | OP_NULLABLE, 1, 0, offsetof(struct describe_log_dirs_request, topics), 1, &describe_log_dirs_request_prog_2},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_log_dirs_request_prog_3 = {describe_log_dirs_request_ops_3, &describe_log_dirs_request_shape, NULL, NULL, 0, 0, 2, false};
static const struct wire_prog *const describe_log_dirs_request_progs[] = {&describe_log_dirs_request_prog_1, &describe_log_dirs_request_prog_1, &describe_log_dirs_request_prog_3, &describe_log_dirs_request_prog_3, &describe_log_dirs_request_prog_3, &describe_log_dirs_request_prog_3, };

const struct wire_msg describe_log_dirs_request_wire = {
    .name = "DescribeLogDirsRequest",
    .room = WIRE_CLIENTS,
    .kind = WIRE_REQUEST,
    .api_key = 35,
    .min_version = 0,
    .max_version = 5,
    .flexible_version = 2,
    .removed_version = 0,
    .is_dead = false,
    .is_unstable = false,
    .shape = &describe_log_dirs_request_shape,
    .progs = describe_log_dirs_request_progs,
};

/* ---- DescribeProducersRequest ---- */

static const struct describe_producers_request_topic_request describe_producers_request_topic_request_default = {
    .name = {(const uint8_t *)"", 0},
};
static const struct wire_field describe_producers_request_topic_request_fields[] = {
    {"name", WIRE_STRING, 0, 0, 0, -1, offsetof(struct describe_producers_request_topic_request, name), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"partitionIndexes", WIRE_INT32, 1, 0, 0, -1, offsetof(struct describe_producers_request_topic_request, partition_indexes), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape describe_producers_request_topic_request_shape = {"TopicRequest", sizeof(struct describe_producers_request_topic_request), 2, describe_producers_request_topic_request_fields, &describe_producers_request_topic_request_default};

static const struct describe_producers_request describe_producers_request_default = {
};
static const struct wire_field describe_producers_request_fields[] = {
    {"topics", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct describe_producers_request, topics), {0, 32767}, {0, -1}, {0, -1}, &describe_producers_request_topic_request_shape},
};
static const struct wire_shape describe_producers_request_shape = {"DescribeProducersRequest", sizeof(struct describe_producers_request), 1, describe_producers_request_fields, &describe_producers_request_default};

static const struct wire_op describe_producers_request_ops_0[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct describe_producers_request_topic_request, name), 2, NULL},
    {OP_ARRAY_4, OP_COMPACT, 1, 1, offsetof(struct describe_producers_request_topic_request, partition_indexes), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_producers_request_prog_0 = {describe_producers_request_ops_0, &describe_producers_request_topic_request_shape, NULL, NULL, 0, 0, 3, false};
_Static_assert(sizeof(struct describe_producers_request_topic_request) <= WIRE_MEM_PER_BYTE * 3, "WIRE_MEM_PER_BYTE");
static const struct wire_op describe_producers_request_ops_1[] = {
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 0, offsetof(struct describe_producers_request, topics), 1, &describe_producers_request_prog_0},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_producers_request_prog_1 = {describe_producers_request_ops_1, &describe_producers_request_shape, NULL, NULL, 0, 0, 2, false};
static const struct wire_prog *const describe_producers_request_progs[] = {&describe_producers_request_prog_1, };

const struct wire_msg describe_producers_request_wire = {
    .name = "DescribeProducersRequest",
    .room = WIRE_CLIENTS,
    .kind = WIRE_REQUEST,
    .api_key = 61,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &describe_producers_request_shape,
    .progs = describe_producers_request_progs,
};

/* ---- DescribeQuorumRequest ---- */

static const struct describe_quorum_request_partition_data describe_quorum_request_partition_data_default = {
};
static const struct wire_field describe_quorum_request_partition_data_fields[] = {
    {"partitionIndex", WIRE_INT32, 0, 0, 0, -1, offsetof(struct describe_quorum_request_partition_data, partition_index), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape describe_quorum_request_partition_data_shape = {"PartitionData", sizeof(struct describe_quorum_request_partition_data), 1, describe_quorum_request_partition_data_fields, &describe_quorum_request_partition_data_default};

static const struct describe_quorum_request_topic_data describe_quorum_request_topic_data_default = {
    .topic_name = {(const uint8_t *)"", 0},
};
static const struct wire_field describe_quorum_request_topic_data_fields[] = {
    {"topicName", WIRE_STRING, 0, 0, 0, -1, offsetof(struct describe_quorum_request_topic_data, topic_name), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"partitions", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct describe_quorum_request_topic_data, partitions), {0, 32767}, {0, -1}, {0, -1}, &describe_quorum_request_partition_data_shape},
};
const struct wire_shape describe_quorum_request_topic_data_shape = {"TopicData", sizeof(struct describe_quorum_request_topic_data), 2, describe_quorum_request_topic_data_fields, &describe_quorum_request_topic_data_default};

static const struct describe_quorum_request describe_quorum_request_default = {
};
static const struct wire_field describe_quorum_request_fields[] = {
    {"topics", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct describe_quorum_request, topics), {0, 32767}, {0, -1}, {0, -1}, &describe_quorum_request_topic_data_shape},
};
static const struct wire_shape describe_quorum_request_shape = {"DescribeQuorumRequest", sizeof(struct describe_quorum_request), 1, describe_quorum_request_fields, &describe_quorum_request_default};

static const struct wire_op describe_quorum_request_ops_0[] = {
    {OP_4, 0, 5, 0, offsetof(struct describe_quorum_request_partition_data, partition_index), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_quorum_request_prog_0 = {describe_quorum_request_ops_0, &describe_quorum_request_partition_data_shape, NULL, NULL, 0, 0, 5, false};
_Static_assert(sizeof(struct describe_quorum_request_partition_data) <= WIRE_MEM_PER_BYTE * 5, "WIRE_MEM_PER_BYTE");
static const struct wire_op describe_quorum_request_ops_1[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct describe_quorum_request_topic_data, topic_name), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 1, offsetof(struct describe_quorum_request_topic_data, partitions), 1, &describe_quorum_request_prog_0},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_quorum_request_prog_1 = {describe_quorum_request_ops_1, &describe_quorum_request_topic_data_shape, NULL, NULL, 0, 0, 3, false};
_Static_assert(sizeof(struct describe_quorum_request_topic_data) <= WIRE_MEM_PER_BYTE * 3, "WIRE_MEM_PER_BYTE");
static const struct wire_op describe_quorum_request_ops_2[] = {
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 0, offsetof(struct describe_quorum_request, topics), 1, &describe_quorum_request_prog_1},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_quorum_request_prog_2 = {describe_quorum_request_ops_2, &describe_quorum_request_shape, NULL, NULL, 0, 0, 2, false};
static const struct wire_prog *const describe_quorum_request_progs[] = {&describe_quorum_request_prog_2, &describe_quorum_request_prog_2, &describe_quorum_request_prog_2, };

const struct wire_msg describe_quorum_request_wire = {
    .name = "DescribeQuorumRequest",
    .room = WIRE_CLIENTS,
    .kind = WIRE_REQUEST,
    .api_key = 55,
    .min_version = 0,
    .max_version = 2,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &describe_quorum_request_shape,
    .progs = describe_quorum_request_progs,
};

/* ---- DescribeShareGroupOffsetsRequest ---- */

static const struct describe_share_group_offsets_request_describe_share_group_offsets_request_topic describe_share_group_offsets_request_describe_share_group_offsets_request_topic_default = {
    .topic_name = {(const uint8_t *)"", 0},
};
static const struct wire_field describe_share_group_offsets_request_describe_share_group_offsets_request_topic_fields[] = {
    {"topicName", WIRE_STRING, 0, 0, 0, -1, offsetof(struct describe_share_group_offsets_request_describe_share_group_offsets_request_topic, topic_name), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"partitions", WIRE_INT32, 1, 0, 0, -1, offsetof(struct describe_share_group_offsets_request_describe_share_group_offsets_request_topic, partitions), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape describe_share_group_offsets_request_describe_share_group_offsets_request_topic_shape = {"DescribeShareGroupOffsetsRequestTopic", sizeof(struct describe_share_group_offsets_request_describe_share_group_offsets_request_topic), 2, describe_share_group_offsets_request_describe_share_group_offsets_request_topic_fields, &describe_share_group_offsets_request_describe_share_group_offsets_request_topic_default};

static const struct describe_share_group_offsets_request_describe_share_group_offsets_request_group describe_share_group_offsets_request_describe_share_group_offsets_request_group_default = {
    .group_id = {(const uint8_t *)"", 0},
};
static const struct wire_field describe_share_group_offsets_request_describe_share_group_offsets_request_group_fields[] = {
    {"groupId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct describe_share_group_offsets_request_describe_share_group_offsets_request_group, group_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"topics", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct describe_share_group_offsets_request_describe_share_group_offsets_request_group, topics), {0, 32767}, {0, 32767}, {0, -1}, &describe_share_group_offsets_request_describe_share_group_offsets_request_topic_shape},
};
const struct wire_shape describe_share_group_offsets_request_describe_share_group_offsets_request_group_shape = {"DescribeShareGroupOffsetsRequestGroup", sizeof(struct describe_share_group_offsets_request_describe_share_group_offsets_request_group), 2, describe_share_group_offsets_request_describe_share_group_offsets_request_group_fields, &describe_share_group_offsets_request_describe_share_group_offsets_request_group_default};

static const struct describe_share_group_offsets_request describe_share_group_offsets_request_default = {
};
static const struct wire_field describe_share_group_offsets_request_fields[] = {
    {"groups", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct describe_share_group_offsets_request, groups), {0, 32767}, {0, -1}, {0, -1}, &describe_share_group_offsets_request_describe_share_group_offsets_request_group_shape},
};
static const struct wire_shape describe_share_group_offsets_request_shape = {"DescribeShareGroupOffsetsRequest", sizeof(struct describe_share_group_offsets_request), 1, describe_share_group_offsets_request_fields, &describe_share_group_offsets_request_default};

static const struct wire_op describe_share_group_offsets_request_ops_0[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct describe_share_group_offsets_request_describe_share_group_offsets_request_topic, topic_name), 2, NULL},
    {OP_ARRAY_4, OP_COMPACT, 1, 1, offsetof(struct describe_share_group_offsets_request_describe_share_group_offsets_request_topic, partitions), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_share_group_offsets_request_prog_0 = {describe_share_group_offsets_request_ops_0, &describe_share_group_offsets_request_describe_share_group_offsets_request_topic_shape, NULL, NULL, 0, 0, 3, false};
_Static_assert(sizeof(struct describe_share_group_offsets_request_describe_share_group_offsets_request_topic) <= WIRE_MEM_PER_BYTE * 3, "WIRE_MEM_PER_BYTE");
static const struct wire_op describe_share_group_offsets_request_ops_1[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct describe_share_group_offsets_request_describe_share_group_offsets_request_group, group_id), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT | OP_NULLABLE, 1, 1, offsetof(struct describe_share_group_offsets_request_describe_share_group_offsets_request_group, topics), 1, &describe_share_group_offsets_request_prog_0},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_share_group_offsets_request_prog_1 = {describe_share_group_offsets_request_ops_1, &describe_share_group_offsets_request_describe_share_group_offsets_request_group_shape, NULL, NULL, 0, 0, 3, false};
_Static_assert(sizeof(struct describe_share_group_offsets_request_describe_share_group_offsets_request_group) <= WIRE_MEM_PER_BYTE * 3, "WIRE_MEM_PER_BYTE");
static const struct wire_op describe_share_group_offsets_request_ops_2[] = {
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 0, offsetof(struct describe_share_group_offsets_request, groups), 1, &describe_share_group_offsets_request_prog_1},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_share_group_offsets_request_prog_2 = {describe_share_group_offsets_request_ops_2, &describe_share_group_offsets_request_shape, NULL, NULL, 0, 0, 2, false};
static const struct wire_prog *const describe_share_group_offsets_request_progs[] = {&describe_share_group_offsets_request_prog_2, &describe_share_group_offsets_request_prog_2, };

const struct wire_msg describe_share_group_offsets_request_wire = {
    .name = "DescribeShareGroupOffsetsRequest",
    .room = WIRE_CLIENTS,
    .kind = WIRE_REQUEST,
    .api_key = 90,
    .min_version = 0,
    .max_version = 1,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &describe_share_group_offsets_request_shape,
    .progs = describe_share_group_offsets_request_progs,
};

/* ---- DescribeTopicPartitionsRequest ---- */

static const struct describe_topic_partitions_request_topic_request describe_topic_partitions_request_topic_request_default = {
    .name = {(const uint8_t *)"", 0},
};
static const struct wire_field describe_topic_partitions_request_topic_request_fields[] = {
    {"name", WIRE_STRING, 0, 0, 0, -1, offsetof(struct describe_topic_partitions_request_topic_request, name), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape describe_topic_partitions_request_topic_request_shape = {"TopicRequest", sizeof(struct describe_topic_partitions_request_topic_request), 1, describe_topic_partitions_request_topic_request_fields, &describe_topic_partitions_request_topic_request_default};

static const struct describe_topic_partitions_request_cursor describe_topic_partitions_request_cursor_default = {
    .topic_name = {(const uint8_t *)"", 0},
};
static const struct wire_field describe_topic_partitions_request_cursor_fields[] = {
    {"topicName", WIRE_STRING, 0, 0, 0, -1, offsetof(struct describe_topic_partitions_request_cursor, topic_name), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"partitionIndex", WIRE_INT32, 0, 0, 0, -1, offsetof(struct describe_topic_partitions_request_cursor, partition_index), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape describe_topic_partitions_request_cursor_shape = {"Cursor", sizeof(struct describe_topic_partitions_request_cursor), 2, describe_topic_partitions_request_cursor_fields, &describe_topic_partitions_request_cursor_default};

static const struct describe_topic_partitions_request describe_topic_partitions_request_default = {
    .response_partition_limit = 2000,
};
static const struct wire_field describe_topic_partitions_request_fields[] = {
    {"topics", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct describe_topic_partitions_request, topics), {0, 32767}, {0, -1}, {0, -1}, &describe_topic_partitions_request_topic_request_shape},
    {"responsePartitionLimit", WIRE_INT32, 0, 0, 0, -1, offsetof(struct describe_topic_partitions_request, response_partition_limit), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"cursor", WIRE_STRUCT, 0, 1, 0, -1, offsetof(struct describe_topic_partitions_request, cursor), {0, 32767}, {0, 32767}, {0, -1}, &describe_topic_partitions_request_cursor_shape},
};
static const struct wire_shape describe_topic_partitions_request_shape = {"DescribeTopicPartitionsRequest", sizeof(struct describe_topic_partitions_request), 3, describe_topic_partitions_request_fields, &describe_topic_partitions_request_default};

static const struct wire_op describe_topic_partitions_request_ops_0[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct describe_topic_partitions_request_topic_request, name), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_topic_partitions_request_prog_0 = {describe_topic_partitions_request_ops_0, &describe_topic_partitions_request_topic_request_shape, NULL, NULL, 0, 0, 2, false};
_Static_assert(sizeof(struct describe_topic_partitions_request_topic_request) <= WIRE_MEM_PER_BYTE * 2, "WIRE_MEM_PER_BYTE");
static const struct wire_op describe_topic_partitions_request_ops_1[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct describe_topic_partitions_request_cursor, topic_name), 5, NULL},
    {OP_4, 0, 5, 1, offsetof(struct describe_topic_partitions_request_cursor, partition_index), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_topic_partitions_request_prog_1 = {describe_topic_partitions_request_ops_1, &describe_topic_partitions_request_cursor_shape, NULL, NULL, 0, 0, 6, false};
_Static_assert(sizeof(struct describe_topic_partitions_request_cursor) <= WIRE_MEM_PER_BYTE * 7, "WIRE_MEM_PER_BYTE");
static const struct wire_op describe_topic_partitions_request_ops_2[] = {
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 0, offsetof(struct describe_topic_partitions_request, topics), 6, &describe_topic_partitions_request_prog_0},
    {OP_4, 0, 5, 1, offsetof(struct describe_topic_partitions_request, response_partition_limit), 2, NULL},
    {OP_POINTER, 0 | OP_NULLABLE, 0, 2, offsetof(struct describe_topic_partitions_request, cursor), 1, &describe_topic_partitions_request_prog_1},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_topic_partitions_request_prog_2 = {describe_topic_partitions_request_ops_2, &describe_topic_partitions_request_shape, NULL, NULL, 0, 0, 7, false};
static const struct wire_prog *const describe_topic_partitions_request_progs[] = {&describe_topic_partitions_request_prog_2, };

const struct wire_msg describe_topic_partitions_request_wire = {
    .name = "DescribeTopicPartitionsRequest",
    .room = WIRE_CLIENTS,
    .kind = WIRE_REQUEST,
    .api_key = 75,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &describe_topic_partitions_request_shape,
    .progs = describe_topic_partitions_request_progs,
};

/* ---- DescribeTransactionsRequest ---- */

static const struct describe_transactions_request describe_transactions_request_default = {
};
static const struct wire_field describe_transactions_request_fields[] = {
    {"transactionalIds", WIRE_STRING, 1, 0, 0, -1, offsetof(struct describe_transactions_request, transactional_ids), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape describe_transactions_request_shape = {"DescribeTransactionsRequest", sizeof(struct describe_transactions_request), 1, describe_transactions_request_fields, &describe_transactions_request_default};

static const struct wire_op describe_transactions_request_ops_0[] = {
    {OP_ARRAY_STRING, OP_COMPACT, 1, 0, offsetof(struct describe_transactions_request, transactional_ids), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_transactions_request_prog_0 = {describe_transactions_request_ops_0, &describe_transactions_request_shape, NULL, NULL, 0, 0, 2, false};
static const struct wire_prog *const describe_transactions_request_progs[] = {&describe_transactions_request_prog_0, };

const struct wire_msg describe_transactions_request_wire = {
    .name = "DescribeTransactionsRequest",
    .room = WIRE_CLIENTS,
    .kind = WIRE_REQUEST,
    .api_key = 65,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &describe_transactions_request_shape,
    .progs = describe_transactions_request_progs,
};

/* ---- DescribeUserScramCredentialsRequest ---- */

static const struct describe_user_scram_credentials_request_user_name describe_user_scram_credentials_request_user_name_default = {
    .name = {(const uint8_t *)"", 0},
};
static const struct wire_field describe_user_scram_credentials_request_user_name_fields[] = {
    {"name", WIRE_STRING, 0, 0, 0, -1, offsetof(struct describe_user_scram_credentials_request_user_name, name), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape describe_user_scram_credentials_request_user_name_shape = {"UserName", sizeof(struct describe_user_scram_credentials_request_user_name), 1, describe_user_scram_credentials_request_user_name_fields, &describe_user_scram_credentials_request_user_name_default};

static const struct describe_user_scram_credentials_request describe_user_scram_credentials_request_default = {
};
static const struct wire_field describe_user_scram_credentials_request_fields[] = {
    {"users", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct describe_user_scram_credentials_request, users), {0, 32767}, {0, 32767}, {0, -1}, &describe_user_scram_credentials_request_user_name_shape},
};
static const struct wire_shape describe_user_scram_credentials_request_shape = {"DescribeUserScramCredentialsRequest", sizeof(struct describe_user_scram_credentials_request), 1, describe_user_scram_credentials_request_fields, &describe_user_scram_credentials_request_default};

static const struct wire_op describe_user_scram_credentials_request_ops_0[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct describe_user_scram_credentials_request_user_name, name), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_user_scram_credentials_request_prog_0 = {describe_user_scram_credentials_request_ops_0, &describe_user_scram_credentials_request_user_name_shape, NULL, NULL, 0, 0, 2, false};
_Static_assert(sizeof(struct describe_user_scram_credentials_request_user_name) <= WIRE_MEM_PER_BYTE * 2, "WIRE_MEM_PER_BYTE");
static const struct wire_op describe_user_scram_credentials_request_ops_1[] = {
    {OP_ARRAY_STRUCT, OP_COMPACT | OP_NULLABLE, 1, 0, offsetof(struct describe_user_scram_credentials_request, users), 1, &describe_user_scram_credentials_request_prog_0},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog describe_user_scram_credentials_request_prog_1 = {describe_user_scram_credentials_request_ops_1, &describe_user_scram_credentials_request_shape, NULL, NULL, 0, 0, 2, false};
static const struct wire_prog *const describe_user_scram_credentials_request_progs[] = {&describe_user_scram_credentials_request_prog_1, };

const struct wire_msg describe_user_scram_credentials_request_wire = {
    .name = "DescribeUserScramCredentialsRequest",
    .room = WIRE_CLIENTS,
    .kind = WIRE_REQUEST,
    .api_key = 50,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &describe_user_scram_credentials_request_shape,
    .progs = describe_user_scram_credentials_request_progs,
};

/* ---- ElectLeadersRequest ---- */

static const struct elect_leaders_request_topic_partitions elect_leaders_request_topic_partitions_default = {
    .topic = {(const uint8_t *)"", 0},
};
static const struct wire_field elect_leaders_request_topic_partitions_fields[] = {
    {"topic", WIRE_STRING, 0, 0, 0, -1, offsetof(struct elect_leaders_request_topic_partitions, topic), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"partitions", WIRE_INT32, 1, 0, 0, -1, offsetof(struct elect_leaders_request_topic_partitions, partitions), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape elect_leaders_request_topic_partitions_shape = {"TopicPartitions", sizeof(struct elect_leaders_request_topic_partitions), 2, elect_leaders_request_topic_partitions_fields, &elect_leaders_request_topic_partitions_default};

static const struct elect_leaders_request elect_leaders_request_default = {
    .timeout_ms = 60000,
};
static const struct wire_field elect_leaders_request_fields[] = {
    {"electionType", WIRE_INT8, 0, 0, 0, -1, offsetof(struct elect_leaders_request, election_type), {1, 32767}, {0, -1}, {0, -1}, NULL},
    {"topicPartitions", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct elect_leaders_request, topic_partitions), {0, 32767}, {0, 32767}, {0, -1}, &elect_leaders_request_topic_partitions_shape},
    {"timeoutMs", WIRE_INT32, 0, 0, 0, -1, offsetof(struct elect_leaders_request, timeout_ms), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape elect_leaders_request_shape = {"ElectLeadersRequest", sizeof(struct elect_leaders_request), 3, elect_leaders_request_fields, &elect_leaders_request_default};

static const struct wire_op elect_leaders_request_ops_0[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct elect_leaders_request_topic_partitions, topic), 4, NULL},
    {OP_ARRAY_4, 0, 4, 1, offsetof(struct elect_leaders_request_topic_partitions, partitions), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog elect_leaders_request_prog_0 = {elect_leaders_request_ops_0, &elect_leaders_request_topic_partitions_shape, NULL, NULL, 0, 0, 6, false};
_Static_assert(sizeof(struct elect_leaders_request_topic_partitions) <= WIRE_MEM_PER_BYTE * 6, "WIRE_MEM_PER_BYTE");
static const struct wire_op elect_leaders_request_ops_1[] = {
    {OP_ARRAY_STRUCT, 0 | OP_NULLABLE, 4, 1, offsetof(struct elect_leaders_request, topic_partitions), 4, &elect_leaders_request_prog_0},
    {OP_4, 0, 4, 2, offsetof(struct elect_leaders_request, timeout_ms), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t elect_leaders_request_absent_1[] = {0,};
static const struct wire_prog elect_leaders_request_prog_1 = {elect_leaders_request_ops_1, &elect_leaders_request_shape, NULL, elect_leaders_request_absent_1, 0, 1, 8, false};
static const struct wire_op elect_leaders_request_ops_2[] = {
    {OP_1, 0, 5, 0, offsetof(struct elect_leaders_request, election_type), 8, NULL},
    {OP_ARRAY_STRUCT, 0 | OP_NULLABLE, 0, 1, offsetof(struct elect_leaders_request, topic_partitions), 4, &elect_leaders_request_prog_0},
    {OP_4, 0, 4, 2, offsetof(struct elect_leaders_request, timeout_ms), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog elect_leaders_request_prog_2 = {elect_leaders_request_ops_2, &elect_leaders_request_shape, NULL, NULL, 0, 0, 9, false};
static const struct wire_op elect_leaders_request_ops_3[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct elect_leaders_request_topic_partitions, topic), 2, NULL},
    {OP_ARRAY_4, OP_COMPACT, 1, 1, offsetof(struct elect_leaders_request_topic_partitions, partitions), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog elect_leaders_request_prog_3 = {elect_leaders_request_ops_3, &elect_leaders_request_topic_partitions_shape, NULL, NULL, 0, 0, 3, false};
_Static_assert(sizeof(struct elect_leaders_request_topic_partitions) <= WIRE_MEM_PER_BYTE * 3, "WIRE_MEM_PER_BYTE");
static const struct wire_op elect_leaders_request_ops_4[] = {
    {OP_1, 0, 2, 0, offsetof(struct elect_leaders_request, election_type), 6, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT | OP_NULLABLE, 0, 1, offsetof(struct elect_leaders_request, topic_partitions), 5, &elect_leaders_request_prog_3},
    {OP_4, 0, 5, 2, offsetof(struct elect_leaders_request, timeout_ms), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog elect_leaders_request_prog_4 = {elect_leaders_request_ops_4, &elect_leaders_request_shape, NULL, NULL, 0, 0, 7, false};
static const struct wire_prog *const elect_leaders_request_progs[] = {&elect_leaders_request_prog_1, &elect_leaders_request_prog_2, &elect_leaders_request_prog_4, };

const struct wire_msg elect_leaders_request_wire = {
    .name = "ElectLeadersRequest",
    .room = WIRE_CLIENTS,
    .kind = WIRE_REQUEST,
    .api_key = 43,
    .min_version = 0,
    .max_version = 2,
    .flexible_version = 2,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &elect_leaders_request_shape,
    .progs = elect_leaders_request_progs,
};

/* ---- EndQuorumEpochRequest ---- */

static const struct end_quorum_epoch_request_replica_info end_quorum_epoch_request_replica_info_default = {
};
static const struct wire_field end_quorum_epoch_request_replica_info_fields[] = {
    {"candidateId", WIRE_INT32, 0, 0, 0, -1, offsetof(struct end_quorum_epoch_request_replica_info, candidate_id), {1, 32767}, {0, -1}, {0, -1}, NULL},
    {"candidateDirectoryId", WIRE_UUID, 0, 0, 0, -1, offsetof(struct end_quorum_epoch_request_replica_info, candidate_directory_id), {1, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape end_quorum_epoch_request_replica_info_shape = {"ReplicaInfo", sizeof(struct end_quorum_epoch_request_replica_info), 2, end_quorum_epoch_request_replica_info_fields, &end_quorum_epoch_request_replica_info_default};

static const struct end_quorum_epoch_request_partition_data end_quorum_epoch_request_partition_data_default = {
};
static const struct wire_field end_quorum_epoch_request_partition_data_fields[] = {
    {"partitionIndex", WIRE_INT32, 0, 0, 0, -1, offsetof(struct end_quorum_epoch_request_partition_data, partition_index), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"leaderId", WIRE_INT32, 0, 0, 0, -1, offsetof(struct end_quorum_epoch_request_partition_data, leader_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"leaderEpoch", WIRE_INT32, 0, 0, 0, -1, offsetof(struct end_quorum_epoch_request_partition_data, leader_epoch), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"preferredSuccessors", WIRE_INT32, 1, 0, 1, -1, offsetof(struct end_quorum_epoch_request_partition_data, preferred_successors), {0, 0}, {0, -1}, {0, -1}, NULL},
    {"preferredCandidates", WIRE_STRUCT, 1, 0, 1, -1, offsetof(struct end_quorum_epoch_request_partition_data, preferred_candidates), {1, 32767}, {0, -1}, {0, -1}, &end_quorum_epoch_request_replica_info_shape},
};
const struct wire_shape end_quorum_epoch_request_partition_data_shape = {"PartitionData", sizeof(struct end_quorum_epoch_request_partition_data), 5, end_quorum_epoch_request_partition_data_fields, &end_quorum_epoch_request_partition_data_default};

static const struct end_quorum_epoch_request_topic_data end_quorum_epoch_request_topic_data_default = {
    .topic_name = {(const uint8_t *)"", 0},
};
static const struct wire_field end_quorum_epoch_request_topic_data_fields[] = {
    {"topicName", WIRE_STRING, 0, 0, 0, -1, offsetof(struct end_quorum_epoch_request_topic_data, topic_name), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"partitions", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct end_quorum_epoch_request_topic_data, partitions), {0, 32767}, {0, -1}, {0, -1}, &end_quorum_epoch_request_partition_data_shape},
};
const struct wire_shape end_quorum_epoch_request_topic_data_shape = {"TopicData", sizeof(struct end_quorum_epoch_request_topic_data), 2, end_quorum_epoch_request_topic_data_fields, &end_quorum_epoch_request_topic_data_default};

static const struct end_quorum_epoch_request_leader_endpoint end_quorum_epoch_request_leader_endpoint_default = {
    .name = {(const uint8_t *)"", 0},
    .host = {(const uint8_t *)"", 0},
};
static const struct wire_field end_quorum_epoch_request_leader_endpoint_fields[] = {
    {"name", WIRE_STRING, 0, 0, 0, -1, offsetof(struct end_quorum_epoch_request_leader_endpoint, name), {1, 32767}, {0, -1}, {0, -1}, NULL},
    {"host", WIRE_STRING, 0, 0, 0, -1, offsetof(struct end_quorum_epoch_request_leader_endpoint, host), {1, 32767}, {0, -1}, {0, -1}, NULL},
    {"port", WIRE_UINT16, 0, 0, 0, -1, offsetof(struct end_quorum_epoch_request_leader_endpoint, port), {1, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape end_quorum_epoch_request_leader_endpoint_shape = {"LeaderEndpoint", sizeof(struct end_quorum_epoch_request_leader_endpoint), 3, end_quorum_epoch_request_leader_endpoint_fields, &end_quorum_epoch_request_leader_endpoint_default};

static const struct end_quorum_epoch_request end_quorum_epoch_request_default = {
};
static const struct wire_field end_quorum_epoch_request_fields[] = {
    {"clusterId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct end_quorum_epoch_request, cluster_id), {0, 32767}, {0, 32767}, {0, -1}, NULL},
    {"topics", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct end_quorum_epoch_request, topics), {0, 32767}, {0, -1}, {0, -1}, &end_quorum_epoch_request_topic_data_shape},
    {"leaderEndpoints", WIRE_STRUCT, 1, 0, 1, -1, offsetof(struct end_quorum_epoch_request, leader_endpoints), {1, 32767}, {0, -1}, {0, -1}, &end_quorum_epoch_request_leader_endpoint_shape},
};
static const struct wire_shape end_quorum_epoch_request_shape = {"EndQuorumEpochRequest", sizeof(struct end_quorum_epoch_request), 3, end_quorum_epoch_request_fields, &end_quorum_epoch_request_default};

static const struct wire_op end_quorum_epoch_request_ops_0[] = {
    {OP_4, 0, 16, 0, offsetof(struct end_quorum_epoch_request_partition_data, partition_index), 12, NULL},
    {OP_4, 0, 0, 1, offsetof(struct end_quorum_epoch_request_partition_data, leader_id), 8, NULL},
    {OP_4, 0, 0, 2, offsetof(struct end_quorum_epoch_request_partition_data, leader_epoch), 4, NULL},
    {OP_ARRAY_4, 0, 0, 3, offsetof(struct end_quorum_epoch_request_partition_data, preferred_successors), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog end_quorum_epoch_request_prog_0 = {end_quorum_epoch_request_ops_0, &end_quorum_epoch_request_partition_data_shape, NULL, NULL, 0, 0, 16, false};
_Static_assert(sizeof(struct end_quorum_epoch_request_partition_data) <= WIRE_MEM_PER_BYTE * 16, "WIRE_MEM_PER_BYTE");
static const struct wire_op end_quorum_epoch_request_ops_1[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct end_quorum_epoch_request_topic_data, topic_name), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 4, 1, offsetof(struct end_quorum_epoch_request_topic_data, partitions), 0, &end_quorum_epoch_request_prog_0},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog end_quorum_epoch_request_prog_1 = {end_quorum_epoch_request_ops_1, &end_quorum_epoch_request_topic_data_shape, NULL, NULL, 0, 0, 6, false};
_Static_assert(sizeof(struct end_quorum_epoch_request_topic_data) <= WIRE_MEM_PER_BYTE * 6, "WIRE_MEM_PER_BYTE");
static const struct wire_op end_quorum_epoch_request_ops_2[] = {
    {OP_STRING, 0 | OP_NULLABLE, 2, 0, offsetof(struct end_quorum_epoch_request, cluster_id), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 4, 1, offsetof(struct end_quorum_epoch_request, topics), 0, &end_quorum_epoch_request_prog_1},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog end_quorum_epoch_request_prog_2 = {end_quorum_epoch_request_ops_2, &end_quorum_epoch_request_shape, NULL, NULL, 0, 0, 6, false};
static const struct wire_op end_quorum_epoch_request_ops_3[] = {
    {OP_4, 0, 21, 0, offsetof(struct end_quorum_epoch_request_replica_info, candidate_id), 17, NULL},
    {OP_16, 0, 0, 1, offsetof(struct end_quorum_epoch_request_replica_info, candidate_directory_id), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog end_quorum_epoch_request_prog_3 = {end_quorum_epoch_request_ops_3, &end_quorum_epoch_request_replica_info_shape, NULL, NULL, 0, 0, 21, false};
_Static_assert(sizeof(struct end_quorum_epoch_request_replica_info) <= WIRE_MEM_PER_BYTE * 21, "WIRE_MEM_PER_BYTE");
static const struct wire_op end_quorum_epoch_request_ops_4[] = {
    {OP_4, 0, 13, 0, offsetof(struct end_quorum_epoch_request_partition_data, partition_index), 10, NULL},
    {OP_4, 0, 0, 1, offsetof(struct end_quorum_epoch_request_partition_data, leader_id), 6, NULL},
    {OP_4, 0, 0, 2, offsetof(struct end_quorum_epoch_request_partition_data, leader_epoch), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 4, offsetof(struct end_quorum_epoch_request_partition_data, preferred_candidates), 1, &end_quorum_epoch_request_prog_3},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog end_quorum_epoch_request_prog_4 = {end_quorum_epoch_request_ops_4, &end_quorum_epoch_request_partition_data_shape, NULL, NULL, 0, 0, 14, false};
_Static_assert(sizeof(struct end_quorum_epoch_request_partition_data) <= WIRE_MEM_PER_BYTE * 14, "WIRE_MEM_PER_BYTE");
static const struct wire_op end_quorum_epoch_request_ops_5[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct end_quorum_epoch_request_topic_data, topic_name), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 1, offsetof(struct end_quorum_epoch_request_topic_data, partitions), 1, &end_quorum_epoch_request_prog_4},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog end_quorum_epoch_request_prog_5 = {end_quorum_epoch_request_ops_5, &end_quorum_epoch_request_topic_data_shape, NULL, NULL, 0, 0, 3, false};
_Static_assert(sizeof(struct end_quorum_epoch_request_topic_data) <= WIRE_MEM_PER_BYTE * 3, "WIRE_MEM_PER_BYTE");
static const struct wire_op end_quorum_epoch_request_ops_6[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct end_quorum_epoch_request_leader_endpoint, name), 4, NULL},
    {OP_STRING, OP_COMPACT, 1, 1, offsetof(struct end_quorum_epoch_request_leader_endpoint, host), 3, NULL},
    {OP_2, 0, 3, 2, offsetof(struct end_quorum_epoch_request_leader_endpoint, port), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog end_quorum_epoch_request_prog_6 = {end_quorum_epoch_request_ops_6, &end_quorum_epoch_request_leader_endpoint_shape, NULL, NULL, 0, 0, 5, false};
_Static_assert(sizeof(struct end_quorum_epoch_request_leader_endpoint) <= WIRE_MEM_PER_BYTE * 5, "WIRE_MEM_PER_BYTE");
static const struct wire_op end_quorum_epoch_request_ops_7[] = {
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 0, offsetof(struct end_quorum_epoch_request, cluster_id), 3, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 1, offsetof(struct end_quorum_epoch_request, topics), 2, &end_quorum_epoch_request_prog_5},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 2, offsetof(struct end_quorum_epoch_request, leader_endpoints), 1, &end_quorum_epoch_request_prog_6},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog end_quorum_epoch_request_prog_7 = {end_quorum_epoch_request_ops_7, &end_quorum_epoch_request_shape, NULL, NULL, 0, 0, 4, false};
static const struct wire_prog *const end_quorum_epoch_request_progs[] = {&end_quorum_epoch_request_prog_2, &end_quorum_epoch_request_prog_7, };

const struct wire_msg end_quorum_epoch_request_wire = {
    .name = "EndQuorumEpochRequest",
    .room = WIRE_CLIENTS,
    .kind = WIRE_REQUEST,
    .api_key = 54,
    .min_version = 0,
    .max_version = 1,
    .flexible_version = 1,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &end_quorum_epoch_request_shape,
    .progs = end_quorum_epoch_request_progs,
};

/* ---- EndTxnRequest ---- */

static const struct end_txn_request end_txn_request_default = {
    .transactional_id = {(const uint8_t *)"", 0},
};
static const struct wire_field end_txn_request_fields[] = {
    {"transactionalId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct end_txn_request, transactional_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"producerId", WIRE_INT64, 0, 0, 0, -1, offsetof(struct end_txn_request, producer_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"producerEpoch", WIRE_INT16, 0, 0, 0, -1, offsetof(struct end_txn_request, producer_epoch), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"committed", WIRE_BOOL, 0, 0, 0, -1, offsetof(struct end_txn_request, committed), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape end_txn_request_shape = {"EndTxnRequest", sizeof(struct end_txn_request), 4, end_txn_request_fields, &end_txn_request_default};

static const struct wire_op end_txn_request_ops_0[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct end_txn_request, transactional_id), 11, NULL},
    {OP_8, 0, 11, 1, offsetof(struct end_txn_request, producer_id), 3, NULL},
    {OP_2, 0, 0, 2, offsetof(struct end_txn_request, producer_epoch), 1, NULL},
    {OP_BOOL, 0, 0, 3, offsetof(struct end_txn_request, committed), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog end_txn_request_prog_0 = {end_txn_request_ops_0, &end_txn_request_shape, NULL, NULL, 0, 0, 13, false};
static const struct wire_op end_txn_request_ops_1[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct end_txn_request, transactional_id), 12, NULL},
    {OP_8, 0, 12, 1, offsetof(struct end_txn_request, producer_id), 4, NULL},
    {OP_2, 0, 0, 2, offsetof(struct end_txn_request, producer_epoch), 2, NULL},
    {OP_BOOL, 0, 0, 3, offsetof(struct end_txn_request, committed), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog end_txn_request_prog_1 = {end_txn_request_ops_1, &end_txn_request_shape, NULL, NULL, 0, 0, 13, false};
static const struct wire_prog *const end_txn_request_progs[] = {&end_txn_request_prog_0, &end_txn_request_prog_0, &end_txn_request_prog_0, &end_txn_request_prog_1, &end_txn_request_prog_1, &end_txn_request_prog_1, };

const struct wire_msg end_txn_request_wire = {
    .name = "EndTxnRequest",
    .room = WIRE_CLIENTS,
    .kind = WIRE_REQUEST,
    .api_key = 26,
    .min_version = 0,
    .max_version = 5,
    .flexible_version = 3,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &end_txn_request_shape,
    .progs = end_txn_request_progs,
};

/* ---- EnvelopeRequest ---- */

static const struct envelope_request envelope_request_default = {
    .request_data = {(const uint8_t *)"", 0},
    .request_principal = {(const uint8_t *)"", 0},
    .client_host_address = {(const uint8_t *)"", 0},
};
static const struct wire_field envelope_request_fields[] = {
    {"requestData", WIRE_BYTES, 0, 0, 0, -1, offsetof(struct envelope_request, request_data), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"requestPrincipal", WIRE_BYTES, 0, 0, 0, -1, offsetof(struct envelope_request, request_principal), {0, 32767}, {0, 32767}, {0, -1}, NULL},
    {"clientHostAddress", WIRE_BYTES, 0, 0, 0, -1, offsetof(struct envelope_request, client_host_address), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape envelope_request_shape = {"EnvelopeRequest", sizeof(struct envelope_request), 3, envelope_request_fields, &envelope_request_default};

static const struct wire_op envelope_request_ops_0[] = {
    {OP_BYTES, OP_COMPACT, 1, 0, offsetof(struct envelope_request, request_data), 3, NULL},
    {OP_BYTES, OP_COMPACT | OP_NULLABLE, 1, 1, offsetof(struct envelope_request, request_principal), 2, NULL},
    {OP_BYTES, OP_COMPACT, 1, 2, offsetof(struct envelope_request, client_host_address), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog envelope_request_prog_0 = {envelope_request_ops_0, &envelope_request_shape, NULL, NULL, 0, 0, 4, false};
static const struct wire_prog *const envelope_request_progs[] = {&envelope_request_prog_0, };

const struct wire_msg envelope_request_wire = {
    .name = "EnvelopeRequest",
    .room = WIRE_CLIENTS,
    .kind = WIRE_REQUEST,
    .api_key = 58,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &envelope_request_shape,
    .progs = envelope_request_progs,
};

/* ---- ExpireDelegationTokenRequest ---- */

static const struct expire_delegation_token_request expire_delegation_token_request_default = {
    .hmac = {(const uint8_t *)"", 0},
};
static const struct wire_field expire_delegation_token_request_fields[] = {
    {"hmac", WIRE_BYTES, 0, 0, 0, -1, offsetof(struct expire_delegation_token_request, hmac), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"expiryTimePeriodMs", WIRE_INT64, 0, 0, 0, -1, offsetof(struct expire_delegation_token_request, expiry_time_period_ms), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape expire_delegation_token_request_shape = {"ExpireDelegationTokenRequest", sizeof(struct expire_delegation_token_request), 2, expire_delegation_token_request_fields, &expire_delegation_token_request_default};

static const struct wire_op expire_delegation_token_request_ops_0[] = {
    {OP_BYTES, 0, 4, 0, offsetof(struct expire_delegation_token_request, hmac), 8, NULL},
    {OP_8, 0, 8, 1, offsetof(struct expire_delegation_token_request, expiry_time_period_ms), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog expire_delegation_token_request_prog_0 = {expire_delegation_token_request_ops_0, &expire_delegation_token_request_shape, NULL, NULL, 0, 0, 12, false};
static const struct wire_op expire_delegation_token_request_ops_1[] = {
    {OP_BYTES, OP_COMPACT, 1, 0, offsetof(struct expire_delegation_token_request, hmac), 9, NULL},
    {OP_8, 0, 9, 1, offsetof(struct expire_delegation_token_request, expiry_time_period_ms), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog expire_delegation_token_request_prog_1 = {expire_delegation_token_request_ops_1, &expire_delegation_token_request_shape, NULL, NULL, 0, 0, 10, false};
static const struct wire_prog *const expire_delegation_token_request_progs[] = {&expire_delegation_token_request_prog_0, &expire_delegation_token_request_prog_0, &expire_delegation_token_request_prog_1, };

const struct wire_msg expire_delegation_token_request_wire = {
    .name = "ExpireDelegationTokenRequest",
    .room = WIRE_CLIENTS,
    .kind = WIRE_REQUEST,
    .api_key = 40,
    .min_version = 0,
    .max_version = 2,
    .flexible_version = 2,
    .removed_version = 0,
    .is_dead = false,
    .is_unstable = false,
    .shape = &expire_delegation_token_request_shape,
    .progs = expire_delegation_token_request_progs,
};

/* ---- FetchRequest ---- */

static const struct fetch_request_replica_state fetch_request_replica_state_default = {
    .replica_id = -1,
    .replica_epoch = INT64_C(-1),
};
static const struct wire_field fetch_request_replica_state_fields[] = {
    {"replicaId", WIRE_INT32, 0, 0, 0, -1, offsetof(struct fetch_request_replica_state, replica_id), {15, 32767}, {0, -1}, {0, -1}, NULL},
    {"replicaEpoch", WIRE_INT64, 0, 0, 0, -1, offsetof(struct fetch_request_replica_state, replica_epoch), {15, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape fetch_request_replica_state_shape = {"ReplicaState", sizeof(struct fetch_request_replica_state), 2, fetch_request_replica_state_fields, &fetch_request_replica_state_default};

static const struct fetch_request_fetch_partition fetch_request_fetch_partition_default = {
    .current_leader_epoch = -1,
    .last_fetched_epoch = -1,
    .log_start_offset = INT64_C(-1),
    .high_watermark = INT64_C(9223372036854775807),
    .durable_offset = INT64_C(-1),
};
static const struct wire_field fetch_request_fetch_partition_fields[] = {
    {"partition", WIRE_INT32, 0, 0, 0, -1, offsetof(struct fetch_request_fetch_partition, partition), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"currentLeaderEpoch", WIRE_INT32, 0, 0, 1, -1, offsetof(struct fetch_request_fetch_partition, current_leader_epoch), {9, 32767}, {0, -1}, {0, -1}, NULL},
    {"fetchOffset", WIRE_INT64, 0, 0, 0, -1, offsetof(struct fetch_request_fetch_partition, fetch_offset), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"lastFetchedEpoch", WIRE_INT32, 0, 0, 0, -1, offsetof(struct fetch_request_fetch_partition, last_fetched_epoch), {12, 32767}, {0, -1}, {0, -1}, NULL},
    {"logStartOffset", WIRE_INT64, 0, 0, 1, -1, offsetof(struct fetch_request_fetch_partition, log_start_offset), {5, 32767}, {0, -1}, {0, -1}, NULL},
    {"partitionMaxBytes", WIRE_INT32, 0, 0, 0, -1, offsetof(struct fetch_request_fetch_partition, partition_max_bytes), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"replicaDirectoryId", WIRE_UUID, 0, 0, 1, 0, offsetof(struct fetch_request_fetch_partition, replica_directory_id), {17, 32767}, {0, -1}, {17, 32767}, NULL},
    {"highWatermark", WIRE_INT64, 0, 0, 1, 1, offsetof(struct fetch_request_fetch_partition, high_watermark), {18, 32767}, {0, -1}, {18, 32767}, NULL},
    {"durableOffset", WIRE_INT64, 0, 0, 1, 10100, offsetof(struct fetch_request_fetch_partition, durable_offset), {12, 32767}, {0, -1}, {12, 32767}, NULL},
};
const struct wire_shape fetch_request_fetch_partition_shape = {"FetchPartition", sizeof(struct fetch_request_fetch_partition), 9, fetch_request_fetch_partition_fields, &fetch_request_fetch_partition_default};

static const struct fetch_request_fetch_topic fetch_request_fetch_topic_default = {
    .topic = {(const uint8_t *)"", 0},
};
static const struct wire_field fetch_request_fetch_topic_fields[] = {
    {"topic", WIRE_STRING, 0, 0, 1, -1, offsetof(struct fetch_request_fetch_topic, topic), {0, 12}, {0, -1}, {0, -1}, NULL},
    {"topicId", WIRE_UUID, 0, 0, 1, -1, offsetof(struct fetch_request_fetch_topic, topic_id), {13, 32767}, {0, -1}, {0, -1}, NULL},
    {"partitions", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct fetch_request_fetch_topic, partitions), {0, 32767}, {0, -1}, {0, -1}, &fetch_request_fetch_partition_shape},
};
const struct wire_shape fetch_request_fetch_topic_shape = {"FetchTopic", sizeof(struct fetch_request_fetch_topic), 3, fetch_request_fetch_topic_fields, &fetch_request_fetch_topic_default};

static const struct fetch_request_forgotten_topic fetch_request_forgotten_topic_default = {
    .topic = {(const uint8_t *)"", 0},
};
static const struct wire_field fetch_request_forgotten_topic_fields[] = {
    {"topic", WIRE_STRING, 0, 0, 1, -1, offsetof(struct fetch_request_forgotten_topic, topic), {7, 12}, {0, -1}, {0, -1}, NULL},
    {"topicId", WIRE_UUID, 0, 0, 1, -1, offsetof(struct fetch_request_forgotten_topic, topic_id), {13, 32767}, {0, -1}, {0, -1}, NULL},
    {"partitions", WIRE_INT32, 1, 0, 0, -1, offsetof(struct fetch_request_forgotten_topic, partitions), {7, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape fetch_request_forgotten_topic_shape = {"ForgottenTopic", sizeof(struct fetch_request_forgotten_topic), 3, fetch_request_forgotten_topic_fields, &fetch_request_forgotten_topic_default};

static const struct fetch_request fetch_request_default = {
    .replica_id = -1,
    .replica_state = {.replica_id = -1, .replica_epoch = INT64_C(-1), },
    .max_bytes = 2147483647,
    .session_epoch = -1,
    .rack_id = {(const uint8_t *)"", 0},
};
static const struct wire_field fetch_request_fields[] = {
    {"clusterId", WIRE_STRING, 0, 0, 1, 0, offsetof(struct fetch_request, cluster_id), {12, 32767}, {12, 32767}, {12, 32767}, NULL},
    {"replicaId", WIRE_INT32, 0, 0, 0, -1, offsetof(struct fetch_request, replica_id), {0, 14}, {0, -1}, {0, -1}, NULL},
    {"replicaState", WIRE_STRUCT, 0, 0, 0, 1, offsetof(struct fetch_request, replica_state), {15, 32767}, {0, -1}, {15, 32767}, &fetch_request_replica_state_shape},
    {"maxWaitMs", WIRE_INT32, 0, 0, 0, -1, offsetof(struct fetch_request, max_wait_ms), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"minBytes", WIRE_INT32, 0, 0, 0, -1, offsetof(struct fetch_request, min_bytes), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"maxBytes", WIRE_INT32, 0, 0, 1, -1, offsetof(struct fetch_request, max_bytes), {3, 32767}, {0, -1}, {0, -1}, NULL},
    {"isolationLevel", WIRE_INT8, 0, 0, 1, -1, offsetof(struct fetch_request, isolation_level), {4, 32767}, {0, -1}, {0, -1}, NULL},
    {"sessionId", WIRE_INT32, 0, 0, 1, -1, offsetof(struct fetch_request, session_id), {7, 32767}, {0, -1}, {0, -1}, NULL},
    {"sessionEpoch", WIRE_INT32, 0, 0, 1, -1, offsetof(struct fetch_request, session_epoch), {7, 32767}, {0, -1}, {0, -1}, NULL},
    {"topics", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct fetch_request, topics), {0, 32767}, {0, -1}, {0, -1}, &fetch_request_fetch_topic_shape},
    {"forgottenTopicsData", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct fetch_request, forgotten_topics_data), {7, 32767}, {0, -1}, {0, -1}, &fetch_request_forgotten_topic_shape},
    {"rackId", WIRE_STRING, 0, 0, 1, -1, offsetof(struct fetch_request, rack_id), {11, 32767}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape fetch_request_shape = {"FetchRequest", sizeof(struct fetch_request), 12, fetch_request_fields, &fetch_request_default};

static const struct wire_op fetch_request_ops_0[] = {
    {OP_4, 0, 16, 0, offsetof(struct fetch_request_fetch_partition, partition), 12, NULL},
    {OP_8, 0, 0, 2, offsetof(struct fetch_request_fetch_partition, fetch_offset), 4, NULL},
    {OP_4, 0, 0, 5, offsetof(struct fetch_request_fetch_partition, partition_max_bytes), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t fetch_request_absent_0[] = {3,};
static const struct wire_prog fetch_request_prog_0 = {fetch_request_ops_0, &fetch_request_fetch_partition_shape, NULL, fetch_request_absent_0, 0, 1, 16, true};
_Static_assert(sizeof(struct fetch_request_fetch_partition) <= WIRE_MEM_PER_BYTE * 16, "WIRE_MEM_PER_BYTE");
static const struct wire_op fetch_request_ops_1[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct fetch_request_fetch_topic, topic), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 4, 2, offsetof(struct fetch_request_fetch_topic, partitions), 0, &fetch_request_prog_0},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog fetch_request_prog_1 = {fetch_request_ops_1, &fetch_request_fetch_topic_shape, NULL, NULL, 0, 0, 6, false};
_Static_assert(sizeof(struct fetch_request_fetch_topic) <= WIRE_MEM_PER_BYTE * 6, "WIRE_MEM_PER_BYTE");
static const struct wire_op fetch_request_ops_2[] = {
    {OP_4, 0, 16, 1, offsetof(struct fetch_request, replica_id), 12, NULL},
    {OP_4, 0, 0, 3, offsetof(struct fetch_request, max_wait_ms), 8, NULL},
    {OP_4, 0, 0, 4, offsetof(struct fetch_request, min_bytes), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 0, 9, offsetof(struct fetch_request, topics), 0, &fetch_request_prog_1},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t fetch_request_absent_2[] = {2, 10,};
static const struct wire_prog fetch_request_prog_2 = {fetch_request_ops_2, &fetch_request_shape, NULL, fetch_request_absent_2, 0, 2, 16, true};
static const struct wire_op fetch_request_ops_3[] = {
    {OP_4, 0, 20, 1, offsetof(struct fetch_request, replica_id), 16, NULL},
    {OP_4, 0, 0, 3, offsetof(struct fetch_request, max_wait_ms), 12, NULL},
    {OP_4, 0, 0, 4, offsetof(struct fetch_request, min_bytes), 8, NULL},
    {OP_4, 0, 0, 5, offsetof(struct fetch_request, max_bytes), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 0, 9, offsetof(struct fetch_request, topics), 0, &fetch_request_prog_1},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t fetch_request_absent_3[] = {2, 10,};
static const struct wire_prog fetch_request_prog_3 = {fetch_request_ops_3, &fetch_request_shape, NULL, fetch_request_absent_3, 0, 2, 20, true};
static const struct wire_op fetch_request_ops_4[] = {
    {OP_4, 0, 21, 1, offsetof(struct fetch_request, replica_id), 17, NULL},
    {OP_4, 0, 0, 3, offsetof(struct fetch_request, max_wait_ms), 13, NULL},
    {OP_4, 0, 0, 4, offsetof(struct fetch_request, min_bytes), 9, NULL},
    {OP_4, 0, 0, 5, offsetof(struct fetch_request, max_bytes), 5, NULL},
    {OP_1, 0, 0, 6, offsetof(struct fetch_request, isolation_level), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 0, 9, offsetof(struct fetch_request, topics), 0, &fetch_request_prog_1},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t fetch_request_absent_4[] = {2, 10,};
static const struct wire_prog fetch_request_prog_4 = {fetch_request_ops_4, &fetch_request_shape, NULL, fetch_request_absent_4, 0, 2, 21, true};
static const struct wire_op fetch_request_ops_5[] = {
    {OP_4, 0, 24, 0, offsetof(struct fetch_request_fetch_partition, partition), 20, NULL},
    {OP_8, 0, 0, 2, offsetof(struct fetch_request_fetch_partition, fetch_offset), 12, NULL},
    {OP_8, 0, 0, 4, offsetof(struct fetch_request_fetch_partition, log_start_offset), 4, NULL},
    {OP_4, 0, 0, 5, offsetof(struct fetch_request_fetch_partition, partition_max_bytes), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t fetch_request_absent_5[] = {3,};
static const struct wire_prog fetch_request_prog_5 = {fetch_request_ops_5, &fetch_request_fetch_partition_shape, NULL, fetch_request_absent_5, 0, 1, 24, true};
_Static_assert(sizeof(struct fetch_request_fetch_partition) <= WIRE_MEM_PER_BYTE * 24, "WIRE_MEM_PER_BYTE");
static const struct wire_op fetch_request_ops_6[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct fetch_request_fetch_topic, topic), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 4, 2, offsetof(struct fetch_request_fetch_topic, partitions), 0, &fetch_request_prog_5},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog fetch_request_prog_6 = {fetch_request_ops_6, &fetch_request_fetch_topic_shape, NULL, NULL, 0, 0, 6, false};
_Static_assert(sizeof(struct fetch_request_fetch_topic) <= WIRE_MEM_PER_BYTE * 6, "WIRE_MEM_PER_BYTE");
static const struct wire_op fetch_request_ops_7[] = {
    {OP_4, 0, 21, 1, offsetof(struct fetch_request, replica_id), 17, NULL},
    {OP_4, 0, 0, 3, offsetof(struct fetch_request, max_wait_ms), 13, NULL},
    {OP_4, 0, 0, 4, offsetof(struct fetch_request, min_bytes), 9, NULL},
    {OP_4, 0, 0, 5, offsetof(struct fetch_request, max_bytes), 5, NULL},
    {OP_1, 0, 0, 6, offsetof(struct fetch_request, isolation_level), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 0, 9, offsetof(struct fetch_request, topics), 0, &fetch_request_prog_6},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t fetch_request_absent_7[] = {2, 10,};
static const struct wire_prog fetch_request_prog_7 = {fetch_request_ops_7, &fetch_request_shape, NULL, fetch_request_absent_7, 0, 2, 21, true};
static const struct wire_op fetch_request_ops_8[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct fetch_request_forgotten_topic, topic), 4, NULL},
    {OP_ARRAY_4, 0, 4, 2, offsetof(struct fetch_request_forgotten_topic, partitions), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog fetch_request_prog_8 = {fetch_request_ops_8, &fetch_request_forgotten_topic_shape, NULL, NULL, 0, 0, 6, false};
_Static_assert(sizeof(struct fetch_request_forgotten_topic) <= WIRE_MEM_PER_BYTE * 6, "WIRE_MEM_PER_BYTE");
static const struct wire_op fetch_request_ops_9[] = {
    {OP_4, 0, 29, 1, offsetof(struct fetch_request, replica_id), 29, NULL},
    {OP_4, 0, 0, 3, offsetof(struct fetch_request, max_wait_ms), 25, NULL},
    {OP_4, 0, 0, 4, offsetof(struct fetch_request, min_bytes), 21, NULL},
    {OP_4, 0, 0, 5, offsetof(struct fetch_request, max_bytes), 17, NULL},
    {OP_1, 0, 0, 6, offsetof(struct fetch_request, isolation_level), 16, NULL},
    {OP_4, 0, 0, 7, offsetof(struct fetch_request, session_id), 12, NULL},
    {OP_4, 0, 0, 8, offsetof(struct fetch_request, session_epoch), 8, NULL},
    {OP_ARRAY_STRUCT, 0, 0, 9, offsetof(struct fetch_request, topics), 4, &fetch_request_prog_6},
    {OP_ARRAY_STRUCT, 0, 4, 10, offsetof(struct fetch_request, forgotten_topics_data), 0, &fetch_request_prog_8},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t fetch_request_absent_9[] = {2,};
static const struct wire_prog fetch_request_prog_9 = {fetch_request_ops_9, &fetch_request_shape, NULL, fetch_request_absent_9, 0, 1, 33, true};
static const struct wire_op fetch_request_ops_10[] = {
    {OP_4, 0, 28, 0, offsetof(struct fetch_request_fetch_partition, partition), 24, NULL},
    {OP_4, 0, 0, 1, offsetof(struct fetch_request_fetch_partition, current_leader_epoch), 20, NULL},
    {OP_8, 0, 0, 2, offsetof(struct fetch_request_fetch_partition, fetch_offset), 12, NULL},
    {OP_8, 0, 0, 4, offsetof(struct fetch_request_fetch_partition, log_start_offset), 4, NULL},
    {OP_4, 0, 0, 5, offsetof(struct fetch_request_fetch_partition, partition_max_bytes), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t fetch_request_absent_10[] = {3,};
static const struct wire_prog fetch_request_prog_10 = {fetch_request_ops_10, &fetch_request_fetch_partition_shape, NULL, fetch_request_absent_10, 0, 1, 28, true};
_Static_assert(sizeof(struct fetch_request_fetch_partition) <= WIRE_MEM_PER_BYTE * 28, "WIRE_MEM_PER_BYTE");
static const struct wire_op fetch_request_ops_11[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct fetch_request_fetch_topic, topic), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 4, 2, offsetof(struct fetch_request_fetch_topic, partitions), 0, &fetch_request_prog_10},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog fetch_request_prog_11 = {fetch_request_ops_11, &fetch_request_fetch_topic_shape, NULL, NULL, 0, 0, 6, false};
_Static_assert(sizeof(struct fetch_request_fetch_topic) <= WIRE_MEM_PER_BYTE * 6, "WIRE_MEM_PER_BYTE");
static const struct wire_op fetch_request_ops_12[] = {
    {OP_4, 0, 29, 1, offsetof(struct fetch_request, replica_id), 29, NULL},
    {OP_4, 0, 0, 3, offsetof(struct fetch_request, max_wait_ms), 25, NULL},
    {OP_4, 0, 0, 4, offsetof(struct fetch_request, min_bytes), 21, NULL},
    {OP_4, 0, 0, 5, offsetof(struct fetch_request, max_bytes), 17, NULL},
    {OP_1, 0, 0, 6, offsetof(struct fetch_request, isolation_level), 16, NULL},
    {OP_4, 0, 0, 7, offsetof(struct fetch_request, session_id), 12, NULL},
    {OP_4, 0, 0, 8, offsetof(struct fetch_request, session_epoch), 8, NULL},
    {OP_ARRAY_STRUCT, 0, 0, 9, offsetof(struct fetch_request, topics), 4, &fetch_request_prog_11},
    {OP_ARRAY_STRUCT, 0, 4, 10, offsetof(struct fetch_request, forgotten_topics_data), 0, &fetch_request_prog_8},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t fetch_request_absent_12[] = {2,};
static const struct wire_prog fetch_request_prog_12 = {fetch_request_ops_12, &fetch_request_shape, NULL, fetch_request_absent_12, 0, 1, 33, true};
static const struct wire_op fetch_request_ops_13[] = {
    {OP_4, 0, 29, 1, offsetof(struct fetch_request, replica_id), 31, NULL},
    {OP_4, 0, 0, 3, offsetof(struct fetch_request, max_wait_ms), 27, NULL},
    {OP_4, 0, 0, 4, offsetof(struct fetch_request, min_bytes), 23, NULL},
    {OP_4, 0, 0, 5, offsetof(struct fetch_request, max_bytes), 19, NULL},
    {OP_1, 0, 0, 6, offsetof(struct fetch_request, isolation_level), 18, NULL},
    {OP_4, 0, 0, 7, offsetof(struct fetch_request, session_id), 14, NULL},
    {OP_4, 0, 0, 8, offsetof(struct fetch_request, session_epoch), 10, NULL},
    {OP_ARRAY_STRUCT, 0, 0, 9, offsetof(struct fetch_request, topics), 6, &fetch_request_prog_11},
    {OP_ARRAY_STRUCT, 0, 4, 10, offsetof(struct fetch_request, forgotten_topics_data), 2, &fetch_request_prog_8},
    {OP_STRING, 0, 2, 11, offsetof(struct fetch_request, rack_id), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t fetch_request_absent_13[] = {2,};
static const struct wire_prog fetch_request_prog_13 = {fetch_request_ops_13, &fetch_request_shape, NULL, fetch_request_absent_13, 0, 1, 35, true};
static const struct wire_op fetch_request_ops_14[] = {
    {OP_4, 0, 33, 0, offsetof(struct fetch_request_fetch_partition, partition), 29, NULL},
    {OP_4, 0, 0, 1, offsetof(struct fetch_request_fetch_partition, current_leader_epoch), 25, NULL},
    {OP_8, 0, 0, 2, offsetof(struct fetch_request_fetch_partition, fetch_offset), 17, NULL},
    {OP_4, 0, 0, 3, offsetof(struct fetch_request_fetch_partition, last_fetched_epoch), 13, NULL},
    {OP_8, 0, 0, 4, offsetof(struct fetch_request_fetch_partition, log_start_offset), 5, NULL},
    {OP_4, 0, 0, 5, offsetof(struct fetch_request_fetch_partition, partition_max_bytes), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_op fetch_request_tag_14_10100[] = {{OP_8, 0, 8, 8, offsetof(struct fetch_request_fetch_partition, durable_offset), 0, NULL}, {OP_END, 0, 0, 255, 0, 0, NULL}};
static const struct wire_tag fetch_request_tags_14[] = {{10100, fetch_request_tag_14_10100}, };
static const struct wire_prog fetch_request_prog_14 = {fetch_request_ops_14, &fetch_request_fetch_partition_shape, fetch_request_tags_14, NULL, 1, 0, 33, true};
_Static_assert(sizeof(struct fetch_request_fetch_partition) <= WIRE_MEM_PER_BYTE * 33, "WIRE_MEM_PER_BYTE");
static const struct wire_op fetch_request_ops_15[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct fetch_request_fetch_topic, topic), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 2, offsetof(struct fetch_request_fetch_topic, partitions), 1, &fetch_request_prog_14},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog fetch_request_prog_15 = {fetch_request_ops_15, &fetch_request_fetch_topic_shape, NULL, NULL, 0, 0, 3, false};
_Static_assert(sizeof(struct fetch_request_fetch_topic) <= WIRE_MEM_PER_BYTE * 3, "WIRE_MEM_PER_BYTE");
static const struct wire_op fetch_request_ops_16[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct fetch_request_forgotten_topic, topic), 2, NULL},
    {OP_ARRAY_4, OP_COMPACT, 1, 2, offsetof(struct fetch_request_forgotten_topic, partitions), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog fetch_request_prog_16 = {fetch_request_ops_16, &fetch_request_forgotten_topic_shape, NULL, NULL, 0, 0, 3, false};
_Static_assert(sizeof(struct fetch_request_forgotten_topic) <= WIRE_MEM_PER_BYTE * 3, "WIRE_MEM_PER_BYTE");
static const struct wire_op fetch_request_ops_17[] = {
    {OP_4, 0, 26, 1, offsetof(struct fetch_request, replica_id), 25, NULL},
    {OP_4, 0, 0, 3, offsetof(struct fetch_request, max_wait_ms), 21, NULL},
    {OP_4, 0, 0, 4, offsetof(struct fetch_request, min_bytes), 17, NULL},
    {OP_4, 0, 0, 5, offsetof(struct fetch_request, max_bytes), 13, NULL},
    {OP_1, 0, 0, 6, offsetof(struct fetch_request, isolation_level), 12, NULL},
    {OP_4, 0, 0, 7, offsetof(struct fetch_request, session_id), 8, NULL},
    {OP_4, 0, 0, 8, offsetof(struct fetch_request, session_epoch), 4, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 9, offsetof(struct fetch_request, topics), 3, &fetch_request_prog_15},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 10, offsetof(struct fetch_request, forgotten_topics_data), 2, &fetch_request_prog_16},
    {OP_STRING, OP_COMPACT, 1, 11, offsetof(struct fetch_request, rack_id), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_op fetch_request_tag_17_0[] = {{OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 0, offsetof(struct fetch_request, cluster_id), 0, NULL}, {OP_END, 0, 0, 255, 0, 0, NULL}};
static const uint8_t fetch_request_absent_17[] = {2,};
static const struct wire_tag fetch_request_tags_17[] = {{0, fetch_request_tag_17_0}, };
static const struct wire_prog fetch_request_prog_17 = {fetch_request_ops_17, &fetch_request_shape, fetch_request_tags_17, fetch_request_absent_17, 1, 1, 29, true};
static const struct wire_op fetch_request_ops_18[] = {
    {OP_16, 0, 17, 1, offsetof(struct fetch_request_fetch_topic, topic_id), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 2, offsetof(struct fetch_request_fetch_topic, partitions), 1, &fetch_request_prog_14},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog fetch_request_prog_18 = {fetch_request_ops_18, &fetch_request_fetch_topic_shape, NULL, NULL, 0, 0, 18, true};
_Static_assert(sizeof(struct fetch_request_fetch_topic) <= WIRE_MEM_PER_BYTE * 18, "WIRE_MEM_PER_BYTE");
static const struct wire_op fetch_request_ops_19[] = {
    {OP_16, 0, 17, 1, offsetof(struct fetch_request_forgotten_topic, topic_id), 2, NULL},
    {OP_ARRAY_4, OP_COMPACT, 0, 2, offsetof(struct fetch_request_forgotten_topic, partitions), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog fetch_request_prog_19 = {fetch_request_ops_19, &fetch_request_forgotten_topic_shape, NULL, NULL, 0, 0, 18, true};
_Static_assert(sizeof(struct fetch_request_forgotten_topic) <= WIRE_MEM_PER_BYTE * 18, "WIRE_MEM_PER_BYTE");
static const struct wire_op fetch_request_ops_20[] = {
    {OP_4, 0, 26, 1, offsetof(struct fetch_request, replica_id), 25, NULL},
    {OP_4, 0, 0, 3, offsetof(struct fetch_request, max_wait_ms), 21, NULL},
    {OP_4, 0, 0, 4, offsetof(struct fetch_request, min_bytes), 17, NULL},
    {OP_4, 0, 0, 5, offsetof(struct fetch_request, max_bytes), 13, NULL},
    {OP_1, 0, 0, 6, offsetof(struct fetch_request, isolation_level), 12, NULL},
    {OP_4, 0, 0, 7, offsetof(struct fetch_request, session_id), 8, NULL},
    {OP_4, 0, 0, 8, offsetof(struct fetch_request, session_epoch), 4, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 9, offsetof(struct fetch_request, topics), 3, &fetch_request_prog_18},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 10, offsetof(struct fetch_request, forgotten_topics_data), 2, &fetch_request_prog_19},
    {OP_STRING, OP_COMPACT, 1, 11, offsetof(struct fetch_request, rack_id), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_op fetch_request_tag_20_0[] = {{OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 0, offsetof(struct fetch_request, cluster_id), 0, NULL}, {OP_END, 0, 0, 255, 0, 0, NULL}};
static const uint8_t fetch_request_absent_20[] = {2,};
static const struct wire_tag fetch_request_tags_20[] = {{0, fetch_request_tag_20_0}, };
static const struct wire_prog fetch_request_prog_20 = {fetch_request_ops_20, &fetch_request_shape, fetch_request_tags_20, fetch_request_absent_20, 1, 1, 29, true};
static const struct wire_op fetch_request_ops_21[] = {
    {OP_4, 0, 13, 0, offsetof(struct fetch_request_replica_state, replica_id), 9, NULL},
    {OP_8, 0, 0, 1, offsetof(struct fetch_request_replica_state, replica_epoch), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog fetch_request_prog_21 = {fetch_request_ops_21, &fetch_request_replica_state_shape, NULL, NULL, 0, 0, 13, false};
static const struct wire_op fetch_request_ops_22[] = {
    {OP_4, 0, 22, 3, offsetof(struct fetch_request, max_wait_ms), 21, NULL},
    {OP_4, 0, 0, 4, offsetof(struct fetch_request, min_bytes), 17, NULL},
    {OP_4, 0, 0, 5, offsetof(struct fetch_request, max_bytes), 13, NULL},
    {OP_1, 0, 0, 6, offsetof(struct fetch_request, isolation_level), 12, NULL},
    {OP_4, 0, 0, 7, offsetof(struct fetch_request, session_id), 8, NULL},
    {OP_4, 0, 0, 8, offsetof(struct fetch_request, session_epoch), 4, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 9, offsetof(struct fetch_request, topics), 3, &fetch_request_prog_18},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 10, offsetof(struct fetch_request, forgotten_topics_data), 2, &fetch_request_prog_19},
    {OP_STRING, OP_COMPACT, 1, 11, offsetof(struct fetch_request, rack_id), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_op fetch_request_tag_22_0[] = {{OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 0, offsetof(struct fetch_request, cluster_id), 0, NULL}, {OP_END, 0, 0, 255, 0, 0, NULL}};
static const struct wire_op fetch_request_tag_22_1[] = {{OP_STRUCT, 0, 0, 2, offsetof(struct fetch_request, replica_state), 0, &fetch_request_prog_21}, {OP_END, 0, 0, 255, 0, 0, NULL}};
static const uint8_t fetch_request_absent_22[] = {1,};
static const struct wire_tag fetch_request_tags_22[] = {{0, fetch_request_tag_22_0}, {1, fetch_request_tag_22_1}, };
static const struct wire_prog fetch_request_prog_22 = {fetch_request_ops_22, &fetch_request_shape, fetch_request_tags_22, fetch_request_absent_22, 2, 1, 25, true};
static const struct wire_op fetch_request_ops_23[] = {
    {OP_4, 0, 33, 0, offsetof(struct fetch_request_fetch_partition, partition), 29, NULL},
    {OP_4, 0, 0, 1, offsetof(struct fetch_request_fetch_partition, current_leader_epoch), 25, NULL},
    {OP_8, 0, 0, 2, offsetof(struct fetch_request_fetch_partition, fetch_offset), 17, NULL},
    {OP_4, 0, 0, 3, offsetof(struct fetch_request_fetch_partition, last_fetched_epoch), 13, NULL},
    {OP_8, 0, 0, 4, offsetof(struct fetch_request_fetch_partition, log_start_offset), 5, NULL},
    {OP_4, 0, 0, 5, offsetof(struct fetch_request_fetch_partition, partition_max_bytes), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_op fetch_request_tag_23_0[] = {{OP_16, 0, 16, 6, offsetof(struct fetch_request_fetch_partition, replica_directory_id), 0, NULL}, {OP_END, 0, 0, 255, 0, 0, NULL}};
static const struct wire_op fetch_request_tag_23_10100[] = {{OP_8, 0, 8, 8, offsetof(struct fetch_request_fetch_partition, durable_offset), 0, NULL}, {OP_END, 0, 0, 255, 0, 0, NULL}};
static const struct wire_tag fetch_request_tags_23[] = {{0, fetch_request_tag_23_0}, {10100, fetch_request_tag_23_10100}, };
static const struct wire_prog fetch_request_prog_23 = {fetch_request_ops_23, &fetch_request_fetch_partition_shape, fetch_request_tags_23, NULL, 2, 0, 33, true};
_Static_assert(sizeof(struct fetch_request_fetch_partition) <= WIRE_MEM_PER_BYTE * 33, "WIRE_MEM_PER_BYTE");
static const struct wire_op fetch_request_ops_24[] = {
    {OP_16, 0, 17, 1, offsetof(struct fetch_request_fetch_topic, topic_id), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 2, offsetof(struct fetch_request_fetch_topic, partitions), 1, &fetch_request_prog_23},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog fetch_request_prog_24 = {fetch_request_ops_24, &fetch_request_fetch_topic_shape, NULL, NULL, 0, 0, 18, true};
_Static_assert(sizeof(struct fetch_request_fetch_topic) <= WIRE_MEM_PER_BYTE * 18, "WIRE_MEM_PER_BYTE");
static const struct wire_op fetch_request_ops_25[] = {
    {OP_4, 0, 22, 3, offsetof(struct fetch_request, max_wait_ms), 21, NULL},
    {OP_4, 0, 0, 4, offsetof(struct fetch_request, min_bytes), 17, NULL},
    {OP_4, 0, 0, 5, offsetof(struct fetch_request, max_bytes), 13, NULL},
    {OP_1, 0, 0, 6, offsetof(struct fetch_request, isolation_level), 12, NULL},
    {OP_4, 0, 0, 7, offsetof(struct fetch_request, session_id), 8, NULL},
    {OP_4, 0, 0, 8, offsetof(struct fetch_request, session_epoch), 4, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 9, offsetof(struct fetch_request, topics), 3, &fetch_request_prog_24},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 10, offsetof(struct fetch_request, forgotten_topics_data), 2, &fetch_request_prog_19},
    {OP_STRING, OP_COMPACT, 1, 11, offsetof(struct fetch_request, rack_id), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_op fetch_request_tag_25_0[] = {{OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 0, offsetof(struct fetch_request, cluster_id), 0, NULL}, {OP_END, 0, 0, 255, 0, 0, NULL}};
static const struct wire_op fetch_request_tag_25_1[] = {{OP_STRUCT, 0, 0, 2, offsetof(struct fetch_request, replica_state), 0, &fetch_request_prog_21}, {OP_END, 0, 0, 255, 0, 0, NULL}};
static const uint8_t fetch_request_absent_25[] = {1,};
static const struct wire_tag fetch_request_tags_25[] = {{0, fetch_request_tag_25_0}, {1, fetch_request_tag_25_1}, };
static const struct wire_prog fetch_request_prog_25 = {fetch_request_ops_25, &fetch_request_shape, fetch_request_tags_25, fetch_request_absent_25, 2, 1, 25, true};
static const struct wire_op fetch_request_ops_26[] = {
    {OP_4, 0, 33, 0, offsetof(struct fetch_request_fetch_partition, partition), 29, NULL},
    {OP_4, 0, 0, 1, offsetof(struct fetch_request_fetch_partition, current_leader_epoch), 25, NULL},
    {OP_8, 0, 0, 2, offsetof(struct fetch_request_fetch_partition, fetch_offset), 17, NULL},
    {OP_4, 0, 0, 3, offsetof(struct fetch_request_fetch_partition, last_fetched_epoch), 13, NULL},
    {OP_8, 0, 0, 4, offsetof(struct fetch_request_fetch_partition, log_start_offset), 5, NULL},
    {OP_4, 0, 0, 5, offsetof(struct fetch_request_fetch_partition, partition_max_bytes), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_op fetch_request_tag_26_0[] = {{OP_16, 0, 16, 6, offsetof(struct fetch_request_fetch_partition, replica_directory_id), 0, NULL}, {OP_END, 0, 0, 255, 0, 0, NULL}};
static const struct wire_op fetch_request_tag_26_1[] = {{OP_8, 0, 8, 7, offsetof(struct fetch_request_fetch_partition, high_watermark), 0, NULL}, {OP_END, 0, 0, 255, 0, 0, NULL}};
static const struct wire_op fetch_request_tag_26_10100[] = {{OP_8, 0, 8, 8, offsetof(struct fetch_request_fetch_partition, durable_offset), 0, NULL}, {OP_END, 0, 0, 255, 0, 0, NULL}};
static const struct wire_tag fetch_request_tags_26[] = {{0, fetch_request_tag_26_0}, {1, fetch_request_tag_26_1}, {10100, fetch_request_tag_26_10100}, };
static const struct wire_prog fetch_request_prog_26 = {fetch_request_ops_26, &fetch_request_fetch_partition_shape, fetch_request_tags_26, NULL, 3, 0, 33, true};
_Static_assert(sizeof(struct fetch_request_fetch_partition) <= WIRE_MEM_PER_BYTE * 33, "WIRE_MEM_PER_BYTE");
static const struct wire_op fetch_request_ops_27[] = {
    {OP_16, 0, 17, 1, offsetof(struct fetch_request_fetch_topic, topic_id), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 2, offsetof(struct fetch_request_fetch_topic, partitions), 1, &fetch_request_prog_26},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog fetch_request_prog_27 = {fetch_request_ops_27, &fetch_request_fetch_topic_shape, NULL, NULL, 0, 0, 18, true};
_Static_assert(sizeof(struct fetch_request_fetch_topic) <= WIRE_MEM_PER_BYTE * 18, "WIRE_MEM_PER_BYTE");
static const struct wire_op fetch_request_ops_28[] = {
    {OP_4, 0, 22, 3, offsetof(struct fetch_request, max_wait_ms), 21, NULL},
    {OP_4, 0, 0, 4, offsetof(struct fetch_request, min_bytes), 17, NULL},
    {OP_4, 0, 0, 5, offsetof(struct fetch_request, max_bytes), 13, NULL},
    {OP_1, 0, 0, 6, offsetof(struct fetch_request, isolation_level), 12, NULL},
    {OP_4, 0, 0, 7, offsetof(struct fetch_request, session_id), 8, NULL},
    {OP_4, 0, 0, 8, offsetof(struct fetch_request, session_epoch), 4, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 9, offsetof(struct fetch_request, topics), 3, &fetch_request_prog_27},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 10, offsetof(struct fetch_request, forgotten_topics_data), 2, &fetch_request_prog_19},
    {OP_STRING, OP_COMPACT, 1, 11, offsetof(struct fetch_request, rack_id), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_op fetch_request_tag_28_0[] = {{OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 0, offsetof(struct fetch_request, cluster_id), 0, NULL}, {OP_END, 0, 0, 255, 0, 0, NULL}};
static const struct wire_op fetch_request_tag_28_1[] = {{OP_STRUCT, 0, 0, 2, offsetof(struct fetch_request, replica_state), 0, &fetch_request_prog_21}, {OP_END, 0, 0, 255, 0, 0, NULL}};
static const uint8_t fetch_request_absent_28[] = {1,};
static const struct wire_tag fetch_request_tags_28[] = {{0, fetch_request_tag_28_0}, {1, fetch_request_tag_28_1}, };
static const struct wire_prog fetch_request_prog_28 = {fetch_request_ops_28, &fetch_request_shape, fetch_request_tags_28, fetch_request_absent_28, 2, 1, 25, true};
static const struct wire_prog *const fetch_request_progs[] = {&fetch_request_prog_2, &fetch_request_prog_2, &fetch_request_prog_2, &fetch_request_prog_3, &fetch_request_prog_4, &fetch_request_prog_7, &fetch_request_prog_7, &fetch_request_prog_9, &fetch_request_prog_9, &fetch_request_prog_12, &fetch_request_prog_12, &fetch_request_prog_13, &fetch_request_prog_17, &fetch_request_prog_20, &fetch_request_prog_20, &fetch_request_prog_22, &fetch_request_prog_22, &fetch_request_prog_25, &fetch_request_prog_28, };

const struct wire_msg fetch_request_wire = {
    .name = "FetchRequest",
    .room = WIRE_CLIENTS,
    .kind = WIRE_REQUEST,
    .api_key = 1,
    .min_version = 0,
    .max_version = 18,
    .flexible_version = 12,
    .removed_version = 3,
    .is_dead = false,
    .is_unstable = false,
    .shape = &fetch_request_shape,
    .progs = fetch_request_progs,
};

/* ---- FetchSnapshotRequest ---- */

static const struct fetch_snapshot_request_snapshot_id fetch_snapshot_request_snapshot_id_default = {
};
static const struct wire_field fetch_snapshot_request_snapshot_id_fields[] = {
    {"endOffset", WIRE_INT64, 0, 0, 0, -1, offsetof(struct fetch_snapshot_request_snapshot_id, end_offset), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"epoch", WIRE_INT32, 0, 0, 0, -1, offsetof(struct fetch_snapshot_request_snapshot_id, epoch), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape fetch_snapshot_request_snapshot_id_shape = {"SnapshotId", sizeof(struct fetch_snapshot_request_snapshot_id), 2, fetch_snapshot_request_snapshot_id_fields, &fetch_snapshot_request_snapshot_id_default};

static const struct fetch_snapshot_request_partition_snapshot fetch_snapshot_request_partition_snapshot_default = {
};
static const struct wire_field fetch_snapshot_request_partition_snapshot_fields[] = {
    {"partition", WIRE_INT32, 0, 0, 0, -1, offsetof(struct fetch_snapshot_request_partition_snapshot, partition), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"currentLeaderEpoch", WIRE_INT32, 0, 0, 0, -1, offsetof(struct fetch_snapshot_request_partition_snapshot, current_leader_epoch), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"snapshotId", WIRE_STRUCT, 0, 0, 0, -1, offsetof(struct fetch_snapshot_request_partition_snapshot, snapshot_id), {0, 32767}, {0, -1}, {0, -1}, &fetch_snapshot_request_snapshot_id_shape},
    {"position", WIRE_INT64, 0, 0, 0, -1, offsetof(struct fetch_snapshot_request_partition_snapshot, position), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"replicaDirectoryId", WIRE_UUID, 0, 0, 1, 0, offsetof(struct fetch_snapshot_request_partition_snapshot, replica_directory_id), {1, 32767}, {0, -1}, {1, 32767}, NULL},
};
const struct wire_shape fetch_snapshot_request_partition_snapshot_shape = {"PartitionSnapshot", sizeof(struct fetch_snapshot_request_partition_snapshot), 5, fetch_snapshot_request_partition_snapshot_fields, &fetch_snapshot_request_partition_snapshot_default};

static const struct fetch_snapshot_request_topic_snapshot fetch_snapshot_request_topic_snapshot_default = {
    .name = {(const uint8_t *)"", 0},
};
static const struct wire_field fetch_snapshot_request_topic_snapshot_fields[] = {
    {"name", WIRE_STRING, 0, 0, 0, -1, offsetof(struct fetch_snapshot_request_topic_snapshot, name), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"partitions", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct fetch_snapshot_request_topic_snapshot, partitions), {0, 32767}, {0, -1}, {0, -1}, &fetch_snapshot_request_partition_snapshot_shape},
};
const struct wire_shape fetch_snapshot_request_topic_snapshot_shape = {"TopicSnapshot", sizeof(struct fetch_snapshot_request_topic_snapshot), 2, fetch_snapshot_request_topic_snapshot_fields, &fetch_snapshot_request_topic_snapshot_default};

static const struct fetch_snapshot_request fetch_snapshot_request_default = {
    .replica_id = -1,
    .max_bytes = 2147483647,
};
static const struct wire_field fetch_snapshot_request_fields[] = {
    {"clusterId", WIRE_STRING, 0, 0, 0, 0, offsetof(struct fetch_snapshot_request, cluster_id), {0, 32767}, {0, 32767}, {0, 32767}, NULL},
    {"replicaId", WIRE_INT32, 0, 0, 0, -1, offsetof(struct fetch_snapshot_request, replica_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"maxBytes", WIRE_INT32, 0, 0, 0, -1, offsetof(struct fetch_snapshot_request, max_bytes), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"topics", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct fetch_snapshot_request, topics), {0, 32767}, {0, -1}, {0, -1}, &fetch_snapshot_request_topic_snapshot_shape},
};
static const struct wire_shape fetch_snapshot_request_shape = {"FetchSnapshotRequest", sizeof(struct fetch_snapshot_request), 4, fetch_snapshot_request_fields, &fetch_snapshot_request_default};

static const struct wire_op fetch_snapshot_request_ops_0[] = {
    {OP_8, 0, 13, 0, offsetof(struct fetch_snapshot_request_snapshot_id, end_offset), 5, NULL},
    {OP_4, 0, 0, 1, offsetof(struct fetch_snapshot_request_snapshot_id, epoch), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog fetch_snapshot_request_prog_0 = {fetch_snapshot_request_ops_0, &fetch_snapshot_request_snapshot_id_shape, NULL, NULL, 0, 0, 13, false};
static const struct wire_op fetch_snapshot_request_ops_1[] = {
    {OP_4, 0, 8, 0, offsetof(struct fetch_snapshot_request_partition_snapshot, partition), 26, NULL},
    {OP_4, 0, 0, 1, offsetof(struct fetch_snapshot_request_partition_snapshot, current_leader_epoch), 22, NULL},
    {OP_STRUCT, 0, 0, 2, offsetof(struct fetch_snapshot_request_partition_snapshot, snapshot_id), 9, &fetch_snapshot_request_prog_0},
    {OP_8, 0, 9, 3, offsetof(struct fetch_snapshot_request_partition_snapshot, position), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog fetch_snapshot_request_prog_1 = {fetch_snapshot_request_ops_1, &fetch_snapshot_request_partition_snapshot_shape, NULL, NULL, 0, 0, 30, false};
_Static_assert(sizeof(struct fetch_snapshot_request_partition_snapshot) <= WIRE_MEM_PER_BYTE * 30, "WIRE_MEM_PER_BYTE");
static const struct wire_op fetch_snapshot_request_ops_2[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct fetch_snapshot_request_topic_snapshot, name), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 1, offsetof(struct fetch_snapshot_request_topic_snapshot, partitions), 1, &fetch_snapshot_request_prog_1},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog fetch_snapshot_request_prog_2 = {fetch_snapshot_request_ops_2, &fetch_snapshot_request_topic_snapshot_shape, NULL, NULL, 0, 0, 3, false};
_Static_assert(sizeof(struct fetch_snapshot_request_topic_snapshot) <= WIRE_MEM_PER_BYTE * 3, "WIRE_MEM_PER_BYTE");
static const struct wire_op fetch_snapshot_request_ops_3[] = {
    {OP_4, 0, 9, 1, offsetof(struct fetch_snapshot_request, replica_id), 6, NULL},
    {OP_4, 0, 0, 2, offsetof(struct fetch_snapshot_request, max_bytes), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 3, offsetof(struct fetch_snapshot_request, topics), 1, &fetch_snapshot_request_prog_2},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_op fetch_snapshot_request_tag_3_0[] = {{OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 0, offsetof(struct fetch_snapshot_request, cluster_id), 0, NULL}, {OP_END, 0, 0, 255, 0, 0, NULL}};
static const struct wire_tag fetch_snapshot_request_tags_3[] = {{0, fetch_snapshot_request_tag_3_0}, };
static const struct wire_prog fetch_snapshot_request_prog_3 = {fetch_snapshot_request_ops_3, &fetch_snapshot_request_shape, fetch_snapshot_request_tags_3, NULL, 1, 0, 10, false};
static const struct wire_op fetch_snapshot_request_ops_4[] = {
    {OP_4, 0, 8, 0, offsetof(struct fetch_snapshot_request_partition_snapshot, partition), 26, NULL},
    {OP_4, 0, 0, 1, offsetof(struct fetch_snapshot_request_partition_snapshot, current_leader_epoch), 22, NULL},
    {OP_STRUCT, 0, 0, 2, offsetof(struct fetch_snapshot_request_partition_snapshot, snapshot_id), 9, &fetch_snapshot_request_prog_0},
    {OP_8, 0, 9, 3, offsetof(struct fetch_snapshot_request_partition_snapshot, position), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_op fetch_snapshot_request_tag_4_0[] = {{OP_16, 0, 16, 4, offsetof(struct fetch_snapshot_request_partition_snapshot, replica_directory_id), 0, NULL}, {OP_END, 0, 0, 255, 0, 0, NULL}};
static const struct wire_tag fetch_snapshot_request_tags_4[] = {{0, fetch_snapshot_request_tag_4_0}, };
static const struct wire_prog fetch_snapshot_request_prog_4 = {fetch_snapshot_request_ops_4, &fetch_snapshot_request_partition_snapshot_shape, fetch_snapshot_request_tags_4, NULL, 1, 0, 30, false};
_Static_assert(sizeof(struct fetch_snapshot_request_partition_snapshot) <= WIRE_MEM_PER_BYTE * 30, "WIRE_MEM_PER_BYTE");
static const struct wire_op fetch_snapshot_request_ops_5[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct fetch_snapshot_request_topic_snapshot, name), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 1, offsetof(struct fetch_snapshot_request_topic_snapshot, partitions), 1, &fetch_snapshot_request_prog_4},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog fetch_snapshot_request_prog_5 = {fetch_snapshot_request_ops_5, &fetch_snapshot_request_topic_snapshot_shape, NULL, NULL, 0, 0, 3, false};
_Static_assert(sizeof(struct fetch_snapshot_request_topic_snapshot) <= WIRE_MEM_PER_BYTE * 3, "WIRE_MEM_PER_BYTE");
static const struct wire_op fetch_snapshot_request_ops_6[] = {
    {OP_4, 0, 9, 1, offsetof(struct fetch_snapshot_request, replica_id), 6, NULL},
    {OP_4, 0, 0, 2, offsetof(struct fetch_snapshot_request, max_bytes), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 3, offsetof(struct fetch_snapshot_request, topics), 1, &fetch_snapshot_request_prog_5},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_op fetch_snapshot_request_tag_6_0[] = {{OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 0, offsetof(struct fetch_snapshot_request, cluster_id), 0, NULL}, {OP_END, 0, 0, 255, 0, 0, NULL}};
static const struct wire_tag fetch_snapshot_request_tags_6[] = {{0, fetch_snapshot_request_tag_6_0}, };
static const struct wire_prog fetch_snapshot_request_prog_6 = {fetch_snapshot_request_ops_6, &fetch_snapshot_request_shape, fetch_snapshot_request_tags_6, NULL, 1, 0, 10, false};
static const struct wire_prog *const fetch_snapshot_request_progs[] = {&fetch_snapshot_request_prog_3, &fetch_snapshot_request_prog_6, };

const struct wire_msg fetch_snapshot_request_wire = {
    .name = "FetchSnapshotRequest",
    .room = WIRE_CLIENTS,
    .kind = WIRE_REQUEST,
    .api_key = 59,
    .min_version = 0,
    .max_version = 1,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &fetch_snapshot_request_shape,
    .progs = fetch_snapshot_request_progs,
};

/* ---- FindCoordinatorRequest ---- */

static const struct find_coordinator_request find_coordinator_request_default = {
    .key = {(const uint8_t *)"", 0},
};
static const struct wire_field find_coordinator_request_fields[] = {
    {"key", WIRE_STRING, 0, 0, 0, -1, offsetof(struct find_coordinator_request, key), {0, 3}, {0, -1}, {0, -1}, NULL},
    {"keyType", WIRE_INT8, 0, 0, 0, -1, offsetof(struct find_coordinator_request, key_type), {1, 32767}, {0, -1}, {0, -1}, NULL},
    {"coordinatorKeys", WIRE_STRING, 1, 0, 0, -1, offsetof(struct find_coordinator_request, coordinator_keys), {4, 32767}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape find_coordinator_request_shape = {"FindCoordinatorRequest", sizeof(struct find_coordinator_request), 3, find_coordinator_request_fields, &find_coordinator_request_default};

static const struct wire_op find_coordinator_request_ops_0[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct find_coordinator_request, key), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t find_coordinator_request_absent_0[] = {1, 2,};
static const struct wire_prog find_coordinator_request_prog_0 = {find_coordinator_request_ops_0, &find_coordinator_request_shape, NULL, find_coordinator_request_absent_0, 0, 2, 2, false};
static const struct wire_op find_coordinator_request_ops_1[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct find_coordinator_request, key), 1, NULL},
    {OP_1, 0, 1, 1, offsetof(struct find_coordinator_request, key_type), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t find_coordinator_request_absent_1[] = {2,};
static const struct wire_prog find_coordinator_request_prog_1 = {find_coordinator_request_ops_1, &find_coordinator_request_shape, NULL, find_coordinator_request_absent_1, 0, 1, 3, false};
static const struct wire_op find_coordinator_request_ops_2[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct find_coordinator_request, key), 2, NULL},
    {OP_1, 0, 2, 1, offsetof(struct find_coordinator_request, key_type), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t find_coordinator_request_absent_2[] = {2,};
static const struct wire_prog find_coordinator_request_prog_2 = {find_coordinator_request_ops_2, &find_coordinator_request_shape, NULL, find_coordinator_request_absent_2, 0, 1, 3, false};
static const struct wire_op find_coordinator_request_ops_3[] = {
    {OP_1, 0, 2, 1, offsetof(struct find_coordinator_request, key_type), 2, NULL},
    {OP_ARRAY_STRING, OP_COMPACT, 0, 2, offsetof(struct find_coordinator_request, coordinator_keys), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t find_coordinator_request_absent_3[] = {0,};
static const struct wire_prog find_coordinator_request_prog_3 = {find_coordinator_request_ops_3, &find_coordinator_request_shape, NULL, find_coordinator_request_absent_3, 0, 1, 3, true};
static const struct wire_prog *const find_coordinator_request_progs[] = {&find_coordinator_request_prog_0, &find_coordinator_request_prog_1, &find_coordinator_request_prog_1, &find_coordinator_request_prog_2, &find_coordinator_request_prog_3, &find_coordinator_request_prog_3, &find_coordinator_request_prog_3, };

const struct wire_msg find_coordinator_request_wire = {
    .name = "FindCoordinatorRequest",
    .room = WIRE_CLIENTS,
    .kind = WIRE_REQUEST,
    .api_key = 10,
    .min_version = 0,
    .max_version = 6,
    .flexible_version = 3,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &find_coordinator_request_shape,
    .progs = find_coordinator_request_progs,
};

/* ---- GetTelemetrySubscriptionsRequest ---- */

static const struct get_telemetry_subscriptions_request get_telemetry_subscriptions_request_default = {
};
static const struct wire_field get_telemetry_subscriptions_request_fields[] = {
    {"clientInstanceId", WIRE_UUID, 0, 0, 0, -1, offsetof(struct get_telemetry_subscriptions_request, client_instance_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape get_telemetry_subscriptions_request_shape = {"GetTelemetrySubscriptionsRequest", sizeof(struct get_telemetry_subscriptions_request), 1, get_telemetry_subscriptions_request_fields, &get_telemetry_subscriptions_request_default};

static const struct wire_op get_telemetry_subscriptions_request_ops_0[] = {
    {OP_16, 0, 17, 0, offsetof(struct get_telemetry_subscriptions_request, client_instance_id), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog get_telemetry_subscriptions_request_prog_0 = {get_telemetry_subscriptions_request_ops_0, &get_telemetry_subscriptions_request_shape, NULL, NULL, 0, 0, 17, false};
static const struct wire_prog *const get_telemetry_subscriptions_request_progs[] = {&get_telemetry_subscriptions_request_prog_0, };

const struct wire_msg get_telemetry_subscriptions_request_wire = {
    .name = "GetTelemetrySubscriptionsRequest",
    .room = WIRE_CLIENTS,
    .kind = WIRE_REQUEST,
    .api_key = 71,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &get_telemetry_subscriptions_request_shape,
    .progs = get_telemetry_subscriptions_request_progs,
};

/* ---- HeartbeatRequest ---- */

static const struct heartbeat_request heartbeat_request_default = {
    .group_id = {(const uint8_t *)"", 0},
    .member_id = {(const uint8_t *)"", 0},
};
static const struct wire_field heartbeat_request_fields[] = {
    {"groupId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct heartbeat_request, group_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"generationId", WIRE_INT32, 0, 0, 0, -1, offsetof(struct heartbeat_request, generation_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"memberId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct heartbeat_request, member_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"groupInstanceId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct heartbeat_request, group_instance_id), {3, 32767}, {3, 32767}, {0, -1}, NULL},
};
static const struct wire_shape heartbeat_request_shape = {"HeartbeatRequest", sizeof(struct heartbeat_request), 4, heartbeat_request_fields, &heartbeat_request_default};

static const struct wire_op heartbeat_request_ops_0[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct heartbeat_request, group_id), 6, NULL},
    {OP_4, 0, 6, 1, offsetof(struct heartbeat_request, generation_id), 2, NULL},
    {OP_STRING, 0, 0, 2, offsetof(struct heartbeat_request, member_id), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t heartbeat_request_absent_0[] = {3,};
static const struct wire_prog heartbeat_request_prog_0 = {heartbeat_request_ops_0, &heartbeat_request_shape, NULL, heartbeat_request_absent_0, 0, 1, 8, false};
static const struct wire_op heartbeat_request_ops_1[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct heartbeat_request, group_id), 8, NULL},
    {OP_4, 0, 6, 1, offsetof(struct heartbeat_request, generation_id), 4, NULL},
    {OP_STRING, 0, 0, 2, offsetof(struct heartbeat_request, member_id), 2, NULL},
    {OP_STRING, 0 | OP_NULLABLE, 2, 3, offsetof(struct heartbeat_request, group_instance_id), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog heartbeat_request_prog_1 = {heartbeat_request_ops_1, &heartbeat_request_shape, NULL, NULL, 0, 0, 10, false};
static const struct wire_op heartbeat_request_ops_2[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct heartbeat_request, group_id), 7, NULL},
    {OP_4, 0, 5, 1, offsetof(struct heartbeat_request, generation_id), 3, NULL},
    {OP_STRING, OP_COMPACT, 0, 2, offsetof(struct heartbeat_request, member_id), 2, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 3, offsetof(struct heartbeat_request, group_instance_id), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog heartbeat_request_prog_2 = {heartbeat_request_ops_2, &heartbeat_request_shape, NULL, NULL, 0, 0, 8, false};
static const struct wire_prog *const heartbeat_request_progs[] = {&heartbeat_request_prog_0, &heartbeat_request_prog_0, &heartbeat_request_prog_0, &heartbeat_request_prog_1, &heartbeat_request_prog_2, };

const struct wire_msg heartbeat_request_wire = {
    .name = "HeartbeatRequest",
    .room = WIRE_CLIENTS,
    .kind = WIRE_REQUEST,
    .api_key = 12,
    .min_version = 0,
    .max_version = 4,
    .flexible_version = 4,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &heartbeat_request_shape,
    .progs = heartbeat_request_progs,
};

/* ---- IncrementalAlterConfigsRequest ---- */

static const struct incremental_alter_configs_request_alterable_config incremental_alter_configs_request_alterable_config_default = {
    .name = {(const uint8_t *)"", 0},
    .value = {(const uint8_t *)"", 0},
};
static const struct wire_field incremental_alter_configs_request_alterable_config_fields[] = {
    {"name", WIRE_STRING, 0, 0, 0, -1, offsetof(struct incremental_alter_configs_request_alterable_config, name), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"configOperation", WIRE_INT8, 0, 0, 0, -1, offsetof(struct incremental_alter_configs_request_alterable_config, config_operation), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"value", WIRE_STRING, 0, 0, 0, -1, offsetof(struct incremental_alter_configs_request_alterable_config, value), {0, 32767}, {0, 32767}, {0, -1}, NULL},
};
const struct wire_shape incremental_alter_configs_request_alterable_config_shape = {"AlterableConfig", sizeof(struct incremental_alter_configs_request_alterable_config), 3, incremental_alter_configs_request_alterable_config_fields, &incremental_alter_configs_request_alterable_config_default};

static const struct incremental_alter_configs_request_alter_configs_resource incremental_alter_configs_request_alter_configs_resource_default = {
    .resource_name = {(const uint8_t *)"", 0},
};
static const struct wire_field incremental_alter_configs_request_alter_configs_resource_fields[] = {
    {"resourceType", WIRE_INT8, 0, 0, 0, -1, offsetof(struct incremental_alter_configs_request_alter_configs_resource, resource_type), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"resourceName", WIRE_STRING, 0, 0, 0, -1, offsetof(struct incremental_alter_configs_request_alter_configs_resource, resource_name), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"configs", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct incremental_alter_configs_request_alter_configs_resource, configs), {0, 32767}, {0, -1}, {0, -1}, &incremental_alter_configs_request_alterable_config_shape},
};
const struct wire_shape incremental_alter_configs_request_alter_configs_resource_shape = {"AlterConfigsResource", sizeof(struct incremental_alter_configs_request_alter_configs_resource), 3, incremental_alter_configs_request_alter_configs_resource_fields, &incremental_alter_configs_request_alter_configs_resource_default};

static const struct incremental_alter_configs_request incremental_alter_configs_request_default = {
};
static const struct wire_field incremental_alter_configs_request_fields[] = {
    {"resources", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct incremental_alter_configs_request, resources), {0, 32767}, {0, -1}, {0, -1}, &incremental_alter_configs_request_alter_configs_resource_shape},
    {"validateOnly", WIRE_BOOL, 0, 0, 0, -1, offsetof(struct incremental_alter_configs_request, validate_only), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape incremental_alter_configs_request_shape = {"IncrementalAlterConfigsRequest", sizeof(struct incremental_alter_configs_request), 2, incremental_alter_configs_request_fields, &incremental_alter_configs_request_default};

static const struct wire_op incremental_alter_configs_request_ops_0[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct incremental_alter_configs_request_alterable_config, name), 3, NULL},
    {OP_1, 0, 3, 1, offsetof(struct incremental_alter_configs_request_alterable_config, config_operation), 2, NULL},
    {OP_STRING, 0 | OP_NULLABLE, 0, 2, offsetof(struct incremental_alter_configs_request_alterable_config, value), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog incremental_alter_configs_request_prog_0 = {incremental_alter_configs_request_ops_0, &incremental_alter_configs_request_alterable_config_shape, NULL, NULL, 0, 0, 5, false};
_Static_assert(sizeof(struct incremental_alter_configs_request_alterable_config) <= WIRE_MEM_PER_BYTE * 5, "WIRE_MEM_PER_BYTE");
static const struct wire_op incremental_alter_configs_request_ops_1[] = {
    {OP_1, 0, 3, 0, offsetof(struct incremental_alter_configs_request_alter_configs_resource, resource_type), 6, NULL},
    {OP_STRING, 0, 0, 1, offsetof(struct incremental_alter_configs_request_alter_configs_resource, resource_name), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 4, 2, offsetof(struct incremental_alter_configs_request_alter_configs_resource, configs), 0, &incremental_alter_configs_request_prog_0},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog incremental_alter_configs_request_prog_1 = {incremental_alter_configs_request_ops_1, &incremental_alter_configs_request_alter_configs_resource_shape, NULL, NULL, 0, 0, 7, false};
_Static_assert(sizeof(struct incremental_alter_configs_request_alter_configs_resource) <= WIRE_MEM_PER_BYTE * 7, "WIRE_MEM_PER_BYTE");
static const struct wire_op incremental_alter_configs_request_ops_2[] = {
    {OP_ARRAY_STRUCT, 0, 4, 0, offsetof(struct incremental_alter_configs_request, resources), 1, &incremental_alter_configs_request_prog_1},
    {OP_BOOL, 0, 1, 1, offsetof(struct incremental_alter_configs_request, validate_only), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog incremental_alter_configs_request_prog_2 = {incremental_alter_configs_request_ops_2, &incremental_alter_configs_request_shape, NULL, NULL, 0, 0, 5, false};
static const struct wire_op incremental_alter_configs_request_ops_3[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct incremental_alter_configs_request_alterable_config, name), 3, NULL},
    {OP_1, 0, 2, 1, offsetof(struct incremental_alter_configs_request_alterable_config, config_operation), 2, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 0, 2, offsetof(struct incremental_alter_configs_request_alterable_config, value), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog incremental_alter_configs_request_prog_3 = {incremental_alter_configs_request_ops_3, &incremental_alter_configs_request_alterable_config_shape, NULL, NULL, 0, 0, 4, false};
_Static_assert(sizeof(struct incremental_alter_configs_request_alterable_config) <= WIRE_MEM_PER_BYTE * 4, "WIRE_MEM_PER_BYTE");
static const struct wire_op incremental_alter_configs_request_ops_4[] = {
    {OP_1, 0, 2, 0, offsetof(struct incremental_alter_configs_request_alter_configs_resource, resource_type), 3, NULL},
    {OP_STRING, OP_COMPACT, 0, 1, offsetof(struct incremental_alter_configs_request_alter_configs_resource, resource_name), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 2, offsetof(struct incremental_alter_configs_request_alter_configs_resource, configs), 1, &incremental_alter_configs_request_prog_3},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog incremental_alter_configs_request_prog_4 = {incremental_alter_configs_request_ops_4, &incremental_alter_configs_request_alter_configs_resource_shape, NULL, NULL, 0, 0, 4, false};
_Static_assert(sizeof(struct incremental_alter_configs_request_alter_configs_resource) <= WIRE_MEM_PER_BYTE * 4, "WIRE_MEM_PER_BYTE");
static const struct wire_op incremental_alter_configs_request_ops_5[] = {
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 0, offsetof(struct incremental_alter_configs_request, resources), 2, &incremental_alter_configs_request_prog_4},
    {OP_BOOL, 0, 2, 1, offsetof(struct incremental_alter_configs_request, validate_only), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog incremental_alter_configs_request_prog_5 = {incremental_alter_configs_request_ops_5, &incremental_alter_configs_request_shape, NULL, NULL, 0, 0, 3, false};
static const struct wire_prog *const incremental_alter_configs_request_progs[] = {&incremental_alter_configs_request_prog_2, &incremental_alter_configs_request_prog_5, };

const struct wire_msg incremental_alter_configs_request_wire = {
    .name = "IncrementalAlterConfigsRequest",
    .room = WIRE_CLIENTS,
    .kind = WIRE_REQUEST,
    .api_key = 44,
    .min_version = 0,
    .max_version = 1,
    .flexible_version = 1,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &incremental_alter_configs_request_shape,
    .progs = incremental_alter_configs_request_progs,
};

/* ---- InitProducerIdRequest ---- */

static const struct init_producer_id_request init_producer_id_request_default = {
    .transactional_id = {(const uint8_t *)"", 0},
    .producer_id = INT64_C(-1),
    .producer_epoch = -1,
};
static const struct wire_field init_producer_id_request_fields[] = {
    {"transactionalId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct init_producer_id_request, transactional_id), {0, 32767}, {0, 32767}, {0, -1}, NULL},
    {"transactionTimeoutMs", WIRE_INT32, 0, 0, 0, -1, offsetof(struct init_producer_id_request, transaction_timeout_ms), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"producerId", WIRE_INT64, 0, 0, 0, -1, offsetof(struct init_producer_id_request, producer_id), {3, 32767}, {0, -1}, {0, -1}, NULL},
    {"producerEpoch", WIRE_INT16, 0, 0, 0, -1, offsetof(struct init_producer_id_request, producer_epoch), {3, 32767}, {0, -1}, {0, -1}, NULL},
    {"enable2Pc", WIRE_BOOL, 0, 0, 0, -1, offsetof(struct init_producer_id_request, enable2_pc), {6, 32767}, {0, -1}, {0, -1}, NULL},
    {"keepPreparedTxn", WIRE_BOOL, 0, 0, 0, -1, offsetof(struct init_producer_id_request, keep_prepared_txn), {6, 32767}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape init_producer_id_request_shape = {"InitProducerIdRequest", sizeof(struct init_producer_id_request), 6, init_producer_id_request_fields, &init_producer_id_request_default};

static const struct wire_op init_producer_id_request_ops_0[] = {
    {OP_STRING, 0 | OP_NULLABLE, 2, 0, offsetof(struct init_producer_id_request, transactional_id), 4, NULL},
    {OP_4, 0, 4, 1, offsetof(struct init_producer_id_request, transaction_timeout_ms), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t init_producer_id_request_absent_0[] = {2, 3, 4, 5,};
static const struct wire_prog init_producer_id_request_prog_0 = {init_producer_id_request_ops_0, &init_producer_id_request_shape, NULL, init_producer_id_request_absent_0, 0, 4, 6, true};
static const struct wire_op init_producer_id_request_ops_1[] = {
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 0, offsetof(struct init_producer_id_request, transactional_id), 5, NULL},
    {OP_4, 0, 5, 1, offsetof(struct init_producer_id_request, transaction_timeout_ms), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t init_producer_id_request_absent_1[] = {2, 3, 4, 5,};
static const struct wire_prog init_producer_id_request_prog_1 = {init_producer_id_request_ops_1, &init_producer_id_request_shape, NULL, init_producer_id_request_absent_1, 0, 4, 6, true};
static const struct wire_op init_producer_id_request_ops_2[] = {
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 0, offsetof(struct init_producer_id_request, transactional_id), 15, NULL},
    {OP_4, 0, 15, 1, offsetof(struct init_producer_id_request, transaction_timeout_ms), 11, NULL},
    {OP_8, 0, 0, 2, offsetof(struct init_producer_id_request, producer_id), 3, NULL},
    {OP_2, 0, 0, 3, offsetof(struct init_producer_id_request, producer_epoch), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t init_producer_id_request_absent_2[] = {4, 5,};
static const struct wire_prog init_producer_id_request_prog_2 = {init_producer_id_request_ops_2, &init_producer_id_request_shape, NULL, init_producer_id_request_absent_2, 0, 2, 16, false};
static const struct wire_op init_producer_id_request_ops_3[] = {
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 0, offsetof(struct init_producer_id_request, transactional_id), 17, NULL},
    {OP_4, 0, 17, 1, offsetof(struct init_producer_id_request, transaction_timeout_ms), 13, NULL},
    {OP_8, 0, 0, 2, offsetof(struct init_producer_id_request, producer_id), 5, NULL},
    {OP_2, 0, 0, 3, offsetof(struct init_producer_id_request, producer_epoch), 3, NULL},
    {OP_BOOL, 0, 0, 4, offsetof(struct init_producer_id_request, enable2_pc), 2, NULL},
    {OP_BOOL, 0, 0, 5, offsetof(struct init_producer_id_request, keep_prepared_txn), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog init_producer_id_request_prog_3 = {init_producer_id_request_ops_3, &init_producer_id_request_shape, NULL, NULL, 0, 0, 18, false};
static const struct wire_prog *const init_producer_id_request_progs[] = {&init_producer_id_request_prog_0, &init_producer_id_request_prog_0, &init_producer_id_request_prog_1, &init_producer_id_request_prog_2, &init_producer_id_request_prog_2, &init_producer_id_request_prog_2, &init_producer_id_request_prog_3, };

const struct wire_msg init_producer_id_request_wire = {
    .name = "InitProducerIdRequest",
    .room = WIRE_CLIENTS,
    .kind = WIRE_REQUEST,
    .api_key = 22,
    .min_version = 0,
    .max_version = 6,
    .flexible_version = 2,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = true,
    .shape = &init_producer_id_request_shape,
    .progs = init_producer_id_request_progs,
};

/* ---- InitializeShareGroupStateRequest ---- */

static const struct initialize_share_group_state_request_partition_data initialize_share_group_state_request_partition_data_default = {
};
static const struct wire_field initialize_share_group_state_request_partition_data_fields[] = {
    {"partition", WIRE_INT32, 0, 0, 0, -1, offsetof(struct initialize_share_group_state_request_partition_data, partition), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"stateEpoch", WIRE_INT32, 0, 0, 0, -1, offsetof(struct initialize_share_group_state_request_partition_data, state_epoch), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"startOffset", WIRE_INT64, 0, 0, 0, -1, offsetof(struct initialize_share_group_state_request_partition_data, start_offset), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape initialize_share_group_state_request_partition_data_shape = {"PartitionData", sizeof(struct initialize_share_group_state_request_partition_data), 3, initialize_share_group_state_request_partition_data_fields, &initialize_share_group_state_request_partition_data_default};

static const struct initialize_share_group_state_request_initialize_state_data initialize_share_group_state_request_initialize_state_data_default = {
};
static const struct wire_field initialize_share_group_state_request_initialize_state_data_fields[] = {
    {"topicId", WIRE_UUID, 0, 0, 0, -1, offsetof(struct initialize_share_group_state_request_initialize_state_data, topic_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"partitions", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct initialize_share_group_state_request_initialize_state_data, partitions), {0, 32767}, {0, -1}, {0, -1}, &initialize_share_group_state_request_partition_data_shape},
};
const struct wire_shape initialize_share_group_state_request_initialize_state_data_shape = {"InitializeStateData", sizeof(struct initialize_share_group_state_request_initialize_state_data), 2, initialize_share_group_state_request_initialize_state_data_fields, &initialize_share_group_state_request_initialize_state_data_default};

static const struct initialize_share_group_state_request initialize_share_group_state_request_default = {
    .group_id = {(const uint8_t *)"", 0},
};
static const struct wire_field initialize_share_group_state_request_fields[] = {
    {"groupId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct initialize_share_group_state_request, group_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"topics", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct initialize_share_group_state_request, topics), {0, 32767}, {0, -1}, {0, -1}, &initialize_share_group_state_request_initialize_state_data_shape},
};
static const struct wire_shape initialize_share_group_state_request_shape = {"InitializeShareGroupStateRequest", sizeof(struct initialize_share_group_state_request), 2, initialize_share_group_state_request_fields, &initialize_share_group_state_request_default};

static const struct wire_op initialize_share_group_state_request_ops_0[] = {
    {OP_4, 0, 17, 0, offsetof(struct initialize_share_group_state_request_partition_data, partition), 13, NULL},
    {OP_4, 0, 0, 1, offsetof(struct initialize_share_group_state_request_partition_data, state_epoch), 9, NULL},
    {OP_8, 0, 0, 2, offsetof(struct initialize_share_group_state_request_partition_data, start_offset), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog initialize_share_group_state_request_prog_0 = {initialize_share_group_state_request_ops_0, &initialize_share_group_state_request_partition_data_shape, NULL, NULL, 0, 0, 17, false};
_Static_assert(sizeof(struct initialize_share_group_state_request_partition_data) <= WIRE_MEM_PER_BYTE * 17, "WIRE_MEM_PER_BYTE");
static const struct wire_op initialize_share_group_state_request_ops_1[] = {
    {OP_16, 0, 17, 0, offsetof(struct initialize_share_group_state_request_initialize_state_data, topic_id), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 1, offsetof(struct initialize_share_group_state_request_initialize_state_data, partitions), 1, &initialize_share_group_state_request_prog_0},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog initialize_share_group_state_request_prog_1 = {initialize_share_group_state_request_ops_1, &initialize_share_group_state_request_initialize_state_data_shape, NULL, NULL, 0, 0, 18, false};
_Static_assert(sizeof(struct initialize_share_group_state_request_initialize_state_data) <= WIRE_MEM_PER_BYTE * 18, "WIRE_MEM_PER_BYTE");
static const struct wire_op initialize_share_group_state_request_ops_2[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct initialize_share_group_state_request, group_id), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 1, offsetof(struct initialize_share_group_state_request, topics), 1, &initialize_share_group_state_request_prog_1},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog initialize_share_group_state_request_prog_2 = {initialize_share_group_state_request_ops_2, &initialize_share_group_state_request_shape, NULL, NULL, 0, 0, 3, false};
static const struct wire_prog *const initialize_share_group_state_request_progs[] = {&initialize_share_group_state_request_prog_2, };

const struct wire_msg initialize_share_group_state_request_wire = {
    .name = "InitializeShareGroupStateRequest",
    .room = WIRE_CLIENTS,
    .kind = WIRE_REQUEST,
    .api_key = 83,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &initialize_share_group_state_request_shape,
    .progs = initialize_share_group_state_request_progs,
};

/* ---- JoinGroupRequest ---- */

static const struct join_group_request_join_group_request_protocol join_group_request_join_group_request_protocol_default = {
    .name = {(const uint8_t *)"", 0},
    .metadata = {(const uint8_t *)"", 0},
};
static const struct wire_field join_group_request_join_group_request_protocol_fields[] = {
    {"name", WIRE_STRING, 0, 0, 0, -1, offsetof(struct join_group_request_join_group_request_protocol, name), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"metadata", WIRE_BYTES, 0, 0, 0, -1, offsetof(struct join_group_request_join_group_request_protocol, metadata), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape join_group_request_join_group_request_protocol_shape = {"JoinGroupRequestProtocol", sizeof(struct join_group_request_join_group_request_protocol), 2, join_group_request_join_group_request_protocol_fields, &join_group_request_join_group_request_protocol_default};

static const struct join_group_request join_group_request_default = {
    .group_id = {(const uint8_t *)"", 0},
    .rebalance_timeout_ms = -1,
    .member_id = {(const uint8_t *)"", 0},
    .protocol_type = {(const uint8_t *)"", 0},
};
static const struct wire_field join_group_request_fields[] = {
    {"groupId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct join_group_request, group_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"sessionTimeoutMs", WIRE_INT32, 0, 0, 0, -1, offsetof(struct join_group_request, session_timeout_ms), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"rebalanceTimeoutMs", WIRE_INT32, 0, 0, 1, -1, offsetof(struct join_group_request, rebalance_timeout_ms), {1, 32767}, {0, -1}, {0, -1}, NULL},
    {"memberId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct join_group_request, member_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"groupInstanceId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct join_group_request, group_instance_id), {5, 32767}, {5, 32767}, {0, -1}, NULL},
    {"protocolType", WIRE_STRING, 0, 0, 0, -1, offsetof(struct join_group_request, protocol_type), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"protocols", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct join_group_request, protocols), {0, 32767}, {0, -1}, {0, -1}, &join_group_request_join_group_request_protocol_shape},
    {"reason", WIRE_STRING, 0, 0, 1, -1, offsetof(struct join_group_request, reason), {8, 32767}, {8, 32767}, {0, -1}, NULL},
};
static const struct wire_shape join_group_request_shape = {"JoinGroupRequest", sizeof(struct join_group_request), 8, join_group_request_fields, &join_group_request_default};

static const struct wire_op join_group_request_ops_0[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct join_group_request_join_group_request_protocol, name), 4, NULL},
    {OP_BYTES, 0, 4, 1, offsetof(struct join_group_request_join_group_request_protocol, metadata), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog join_group_request_prog_0 = {join_group_request_ops_0, &join_group_request_join_group_request_protocol_shape, NULL, NULL, 0, 0, 6, false};
_Static_assert(sizeof(struct join_group_request_join_group_request_protocol) <= WIRE_MEM_PER_BYTE * 6, "WIRE_MEM_PER_BYTE");
static const struct wire_op join_group_request_ops_1[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct join_group_request, group_id), 12, NULL},
    {OP_4, 0, 6, 1, offsetof(struct join_group_request, session_timeout_ms), 8, NULL},
    {OP_STRING, 0, 0, 3, offsetof(struct join_group_request, member_id), 6, NULL},
    {OP_STRING, 0, 2, 5, offsetof(struct join_group_request, protocol_type), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 4, 6, offsetof(struct join_group_request, protocols), 0, &join_group_request_prog_0},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t join_group_request_absent_1[] = {4,};
static const struct wire_prog join_group_request_prog_1 = {join_group_request_ops_1, &join_group_request_shape, NULL, join_group_request_absent_1, 0, 1, 14, true};
static const struct wire_op join_group_request_ops_2[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct join_group_request, group_id), 16, NULL},
    {OP_4, 0, 10, 1, offsetof(struct join_group_request, session_timeout_ms), 12, NULL},
    {OP_4, 0, 0, 2, offsetof(struct join_group_request, rebalance_timeout_ms), 8, NULL},
    {OP_STRING, 0, 0, 3, offsetof(struct join_group_request, member_id), 6, NULL},
    {OP_STRING, 0, 2, 5, offsetof(struct join_group_request, protocol_type), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 4, 6, offsetof(struct join_group_request, protocols), 0, &join_group_request_prog_0},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t join_group_request_absent_2[] = {4,};
static const struct wire_prog join_group_request_prog_2 = {join_group_request_ops_2, &join_group_request_shape, NULL, join_group_request_absent_2, 0, 1, 18, false};
static const struct wire_op join_group_request_ops_3[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct join_group_request, group_id), 18, NULL},
    {OP_4, 0, 10, 1, offsetof(struct join_group_request, session_timeout_ms), 14, NULL},
    {OP_4, 0, 0, 2, offsetof(struct join_group_request, rebalance_timeout_ms), 10, NULL},
    {OP_STRING, 0, 0, 3, offsetof(struct join_group_request, member_id), 8, NULL},
    {OP_STRING, 0 | OP_NULLABLE, 2, 4, offsetof(struct join_group_request, group_instance_id), 6, NULL},
    {OP_STRING, 0, 2, 5, offsetof(struct join_group_request, protocol_type), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 4, 6, offsetof(struct join_group_request, protocols), 0, &join_group_request_prog_0},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog join_group_request_prog_3 = {join_group_request_ops_3, &join_group_request_shape, NULL, NULL, 0, 0, 20, false};
static const struct wire_op join_group_request_ops_4[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct join_group_request_join_group_request_protocol, name), 2, NULL},
    {OP_BYTES, OP_COMPACT, 1, 1, offsetof(struct join_group_request_join_group_request_protocol, metadata), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog join_group_request_prog_4 = {join_group_request_ops_4, &join_group_request_join_group_request_protocol_shape, NULL, NULL, 0, 0, 3, false};
_Static_assert(sizeof(struct join_group_request_join_group_request_protocol) <= WIRE_MEM_PER_BYTE * 3, "WIRE_MEM_PER_BYTE");
static const struct wire_op join_group_request_ops_5[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct join_group_request, group_id), 13, NULL},
    {OP_4, 0, 9, 1, offsetof(struct join_group_request, session_timeout_ms), 9, NULL},
    {OP_4, 0, 0, 2, offsetof(struct join_group_request, rebalance_timeout_ms), 5, NULL},
    {OP_STRING, OP_COMPACT, 0, 3, offsetof(struct join_group_request, member_id), 4, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 4, offsetof(struct join_group_request, group_instance_id), 3, NULL},
    {OP_STRING, OP_COMPACT, 1, 5, offsetof(struct join_group_request, protocol_type), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 6, offsetof(struct join_group_request, protocols), 1, &join_group_request_prog_4},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog join_group_request_prog_5 = {join_group_request_ops_5, &join_group_request_shape, NULL, NULL, 0, 0, 14, false};
static const struct wire_op join_group_request_ops_6[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct join_group_request, group_id), 14, NULL},
    {OP_4, 0, 9, 1, offsetof(struct join_group_request, session_timeout_ms), 10, NULL},
    {OP_4, 0, 0, 2, offsetof(struct join_group_request, rebalance_timeout_ms), 6, NULL},
    {OP_STRING, OP_COMPACT, 0, 3, offsetof(struct join_group_request, member_id), 5, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 4, offsetof(struct join_group_request, group_instance_id), 4, NULL},
    {OP_STRING, OP_COMPACT, 1, 5, offsetof(struct join_group_request, protocol_type), 3, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 6, offsetof(struct join_group_request, protocols), 2, &join_group_request_prog_4},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 7, offsetof(struct join_group_request, reason), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog join_group_request_prog_6 = {join_group_request_ops_6, &join_group_request_shape, NULL, NULL, 0, 0, 15, false};
static const struct wire_prog *const join_group_request_progs[] = {&join_group_request_prog_1, &join_group_request_prog_2, &join_group_request_prog_2, &join_group_request_prog_2, &join_group_request_prog_2, &join_group_request_prog_3, &join_group_request_prog_5, &join_group_request_prog_5, &join_group_request_prog_6, &join_group_request_prog_6, };

const struct wire_msg join_group_request_wire = {
    .name = "JoinGroupRequest",
    .room = WIRE_CLIENTS,
    .kind = WIRE_REQUEST,
    .api_key = 11,
    .min_version = 0,
    .max_version = 9,
    .flexible_version = 6,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &join_group_request_shape,
    .progs = join_group_request_progs,
};

/* ---- LeaderAndIsrRequest ---- */

static const struct leader_and_isr_request_leader_and_isr_partition_state leader_and_isr_request_leader_and_isr_partition_state_default = {
    .topic_name = {(const uint8_t *)"", 0},
};
static const struct wire_field leader_and_isr_request_leader_and_isr_partition_state_fields[] = {
    {"topicName", WIRE_STRING, 0, 0, 1, -1, offsetof(struct leader_and_isr_request_leader_and_isr_partition_state, topic_name), {0, 1}, {0, -1}, {0, -1}, NULL},
    {"partitionIndex", WIRE_INT32, 0, 0, 0, -1, offsetof(struct leader_and_isr_request_leader_and_isr_partition_state, partition_index), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"controllerEpoch", WIRE_INT32, 0, 0, 0, -1, offsetof(struct leader_and_isr_request_leader_and_isr_partition_state, controller_epoch), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"leader", WIRE_INT32, 0, 0, 0, -1, offsetof(struct leader_and_isr_request_leader_and_isr_partition_state, leader), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"leaderEpoch", WIRE_INT32, 0, 0, 0, -1, offsetof(struct leader_and_isr_request_leader_and_isr_partition_state, leader_epoch), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"isr", WIRE_INT32, 1, 0, 0, -1, offsetof(struct leader_and_isr_request_leader_and_isr_partition_state, isr), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"partitionEpoch", WIRE_INT32, 0, 0, 0, -1, offsetof(struct leader_and_isr_request_leader_and_isr_partition_state, partition_epoch), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"replicas", WIRE_INT32, 1, 0, 0, -1, offsetof(struct leader_and_isr_request_leader_and_isr_partition_state, replicas), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"addingReplicas", WIRE_INT32, 1, 0, 1, -1, offsetof(struct leader_and_isr_request_leader_and_isr_partition_state, adding_replicas), {3, 32767}, {0, -1}, {0, -1}, NULL},
    {"removingReplicas", WIRE_INT32, 1, 0, 1, -1, offsetof(struct leader_and_isr_request_leader_and_isr_partition_state, removing_replicas), {3, 32767}, {0, -1}, {0, -1}, NULL},
    {"isNew", WIRE_BOOL, 0, 0, 1, -1, offsetof(struct leader_and_isr_request_leader_and_isr_partition_state, is_new), {1, 32767}, {0, -1}, {0, -1}, NULL},
    {"leaderRecoveryState", WIRE_INT8, 0, 0, 0, -1, offsetof(struct leader_and_isr_request_leader_and_isr_partition_state, leader_recovery_state), {6, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape leader_and_isr_request_leader_and_isr_partition_state_shape = {"LeaderAndIsrPartitionState", sizeof(struct leader_and_isr_request_leader_and_isr_partition_state), 12, leader_and_isr_request_leader_and_isr_partition_state_fields, &leader_and_isr_request_leader_and_isr_partition_state_default};

static const struct leader_and_isr_request_leader_and_isr_topic_state leader_and_isr_request_leader_and_isr_topic_state_default = {
    .topic_name = {(const uint8_t *)"", 0},
};
static const struct wire_field leader_and_isr_request_leader_and_isr_topic_state_fields[] = {
    {"topicName", WIRE_STRING, 0, 0, 0, -1, offsetof(struct leader_and_isr_request_leader_and_isr_topic_state, topic_name), {2, 32767}, {0, -1}, {0, -1}, NULL},
    {"topicId", WIRE_UUID, 0, 0, 1, -1, offsetof(struct leader_and_isr_request_leader_and_isr_topic_state, topic_id), {5, 32767}, {0, -1}, {0, -1}, NULL},
    {"partitionStates", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct leader_and_isr_request_leader_and_isr_topic_state, partition_states), {2, 32767}, {0, -1}, {0, -1}, &leader_and_isr_request_leader_and_isr_partition_state_shape},
};
const struct wire_shape leader_and_isr_request_leader_and_isr_topic_state_shape = {"LeaderAndIsrTopicState", sizeof(struct leader_and_isr_request_leader_and_isr_topic_state), 3, leader_and_isr_request_leader_and_isr_topic_state_fields, &leader_and_isr_request_leader_and_isr_topic_state_default};

static const struct leader_and_isr_request_leader_and_isr_live_leader leader_and_isr_request_leader_and_isr_live_leader_default = {
    .host_name = {(const uint8_t *)"", 0},
};
static const struct wire_field leader_and_isr_request_leader_and_isr_live_leader_fields[] = {
    {"brokerId", WIRE_INT32, 0, 0, 0, -1, offsetof(struct leader_and_isr_request_leader_and_isr_live_leader, broker_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"hostName", WIRE_STRING, 0, 0, 0, -1, offsetof(struct leader_and_isr_request_leader_and_isr_live_leader, host_name), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"port", WIRE_INT32, 0, 0, 0, -1, offsetof(struct leader_and_isr_request_leader_and_isr_live_leader, port), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape leader_and_isr_request_leader_and_isr_live_leader_shape = {"LeaderAndIsrLiveLeader", sizeof(struct leader_and_isr_request_leader_and_isr_live_leader), 3, leader_and_isr_request_leader_and_isr_live_leader_fields, &leader_and_isr_request_leader_and_isr_live_leader_default};

static const struct leader_and_isr_request leader_and_isr_request_default = {
    .broker_epoch = INT64_C(-1),
};
static const struct wire_field leader_and_isr_request_fields[] = {
    {"controllerId", WIRE_INT32, 0, 0, 0, -1, offsetof(struct leader_and_isr_request, controller_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"isKRaftController", WIRE_BOOL, 0, 0, 0, -1, offsetof(struct leader_and_isr_request, is_kraft_controller), {7, 32767}, {0, -1}, {0, -1}, NULL},
    {"controllerEpoch", WIRE_INT32, 0, 0, 0, -1, offsetof(struct leader_and_isr_request, controller_epoch), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"brokerEpoch", WIRE_INT64, 0, 0, 1, -1, offsetof(struct leader_and_isr_request, broker_epoch), {2, 32767}, {0, -1}, {0, -1}, NULL},
    {"type", WIRE_INT8, 0, 0, 0, -1, offsetof(struct leader_and_isr_request, type), {5, 32767}, {0, -1}, {0, -1}, NULL},
    {"ungroupedPartitionStates", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct leader_and_isr_request, ungrouped_partition_states), {0, 1}, {0, -1}, {0, -1}, &leader_and_isr_request_leader_and_isr_partition_state_shape},
    {"topicStates", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct leader_and_isr_request, topic_states), {2, 32767}, {0, -1}, {0, -1}, &leader_and_isr_request_leader_and_isr_topic_state_shape},
    {"liveLeaders", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct leader_and_isr_request, live_leaders), {0, 32767}, {0, -1}, {0, -1}, &leader_and_isr_request_leader_and_isr_live_leader_shape},
};
static const struct wire_shape leader_and_isr_request_shape = {"LeaderAndIsrRequest", sizeof(struct leader_and_isr_request), 8, leader_and_isr_request_fields, &leader_and_isr_request_default};

static const struct wire_op leader_and_isr_request_ops_0[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct leader_and_isr_request_leader_and_isr_partition_state, topic_name), 28, NULL},
    {OP_4, 0, 20, 1, offsetof(struct leader_and_isr_request_leader_and_isr_partition_state, partition_index), 24, NULL},
    {OP_4, 0, 0, 2, offsetof(struct leader_and_isr_request_leader_and_isr_partition_state, controller_epoch), 20, NULL},
    {OP_4, 0, 0, 3, offsetof(struct leader_and_isr_request_leader_and_isr_partition_state, leader), 16, NULL},
    {OP_4, 0, 0, 4, offsetof(struct leader_and_isr_request_leader_and_isr_partition_state, leader_epoch), 12, NULL},
    {OP_ARRAY_4, 0, 0, 5, offsetof(struct leader_and_isr_request_leader_and_isr_partition_state, isr), 8, NULL},
    {OP_4, 0, 8, 6, offsetof(struct leader_and_isr_request_leader_and_isr_partition_state, partition_epoch), 4, NULL},
    {OP_ARRAY_4, 0, 0, 7, offsetof(struct leader_and_isr_request_leader_and_isr_partition_state, replicas), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t leader_and_isr_request_absent_0[] = {11,};
static const struct wire_prog leader_and_isr_request_prog_0 = {leader_and_isr_request_ops_0, &leader_and_isr_request_leader_and_isr_partition_state_shape, NULL, leader_and_isr_request_absent_0, 0, 1, 30, false};
_Static_assert(sizeof(struct leader_and_isr_request_leader_and_isr_partition_state) <= WIRE_MEM_PER_BYTE * 30, "WIRE_MEM_PER_BYTE");
static const struct wire_op leader_and_isr_request_ops_1[] = {
    {OP_4, 0, 6, 0, offsetof(struct leader_and_isr_request_leader_and_isr_live_leader, broker_id), 6, NULL},
    {OP_STRING, 0, 0, 1, offsetof(struct leader_and_isr_request_leader_and_isr_live_leader, host_name), 4, NULL},
    {OP_4, 0, 4, 2, offsetof(struct leader_and_isr_request_leader_and_isr_live_leader, port), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog leader_and_isr_request_prog_1 = {leader_and_isr_request_ops_1, &leader_and_isr_request_leader_and_isr_live_leader_shape, NULL, NULL, 0, 0, 10, false};
_Static_assert(sizeof(struct leader_and_isr_request_leader_and_isr_live_leader) <= WIRE_MEM_PER_BYTE * 10, "WIRE_MEM_PER_BYTE");
static const struct wire_op leader_and_isr_request_ops_2[] = {
    {OP_4, 0, 12, 0, offsetof(struct leader_and_isr_request, controller_id), 12, NULL},
    {OP_4, 0, 0, 2, offsetof(struct leader_and_isr_request, controller_epoch), 8, NULL},
    {OP_ARRAY_STRUCT, 0, 0, 5, offsetof(struct leader_and_isr_request, ungrouped_partition_states), 4, &leader_and_isr_request_prog_0},
    {OP_ARRAY_STRUCT, 0, 4, 7, offsetof(struct leader_and_isr_request, live_leaders), 0, &leader_and_isr_request_prog_1},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t leader_and_isr_request_absent_2[] = {1, 4, 6,};
static const struct wire_prog leader_and_isr_request_prog_2 = {leader_and_isr_request_ops_2, &leader_and_isr_request_shape, NULL, leader_and_isr_request_absent_2, 0, 3, 16, true};
static const struct wire_op leader_and_isr_request_ops_3[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct leader_and_isr_request_leader_and_isr_partition_state, topic_name), 29, NULL},
    {OP_4, 0, 20, 1, offsetof(struct leader_and_isr_request_leader_and_isr_partition_state, partition_index), 25, NULL},
    {OP_4, 0, 0, 2, offsetof(struct leader_and_isr_request_leader_and_isr_partition_state, controller_epoch), 21, NULL},
    {OP_4, 0, 0, 3, offsetof(struct leader_and_isr_request_leader_and_isr_partition_state, leader), 17, NULL},
    {OP_4, 0, 0, 4, offsetof(struct leader_and_isr_request_leader_and_isr_partition_state, leader_epoch), 13, NULL},
    {OP_ARRAY_4, 0, 0, 5, offsetof(struct leader_and_isr_request_leader_and_isr_partition_state, isr), 9, NULL},
    {OP_4, 0, 8, 6, offsetof(struct leader_and_isr_request_leader_and_isr_partition_state, partition_epoch), 5, NULL},
    {OP_ARRAY_4, 0, 0, 7, offsetof(struct leader_and_isr_request_leader_and_isr_partition_state, replicas), 1, NULL},
    {OP_BOOL, 0, 1, 10, offsetof(struct leader_and_isr_request_leader_and_isr_partition_state, is_new), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t leader_and_isr_request_absent_3[] = {11,};
static const struct wire_prog leader_and_isr_request_prog_3 = {leader_and_isr_request_ops_3, &leader_and_isr_request_leader_and_isr_partition_state_shape, NULL, leader_and_isr_request_absent_3, 0, 1, 31, false};
_Static_assert(sizeof(struct leader_and_isr_request_leader_and_isr_partition_state) <= WIRE_MEM_PER_BYTE * 31, "WIRE_MEM_PER_BYTE");
static const struct wire_op leader_and_isr_request_ops_4[] = {
    {OP_4, 0, 12, 0, offsetof(struct leader_and_isr_request, controller_id), 12, NULL},
    {OP_4, 0, 0, 2, offsetof(struct leader_and_isr_request, controller_epoch), 8, NULL},
    {OP_ARRAY_STRUCT, 0, 0, 5, offsetof(struct leader_and_isr_request, ungrouped_partition_states), 4, &leader_and_isr_request_prog_3},
    {OP_ARRAY_STRUCT, 0, 4, 7, offsetof(struct leader_and_isr_request, live_leaders), 0, &leader_and_isr_request_prog_1},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t leader_and_isr_request_absent_4[] = {1, 4, 6,};
static const struct wire_prog leader_and_isr_request_prog_4 = {leader_and_isr_request_ops_4, &leader_and_isr_request_shape, NULL, leader_and_isr_request_absent_4, 0, 3, 16, true};
static const struct wire_op leader_and_isr_request_ops_5[] = {
    {OP_4, 0, 20, 1, offsetof(struct leader_and_isr_request_leader_and_isr_partition_state, partition_index), 25, NULL},
    {OP_4, 0, 0, 2, offsetof(struct leader_and_isr_request_leader_and_isr_partition_state, controller_epoch), 21, NULL},
    {OP_4, 0, 0, 3, offsetof(struct leader_and_isr_request_leader_and_isr_partition_state, leader), 17, NULL},
    {OP_4, 0, 0, 4, offsetof(struct leader_and_isr_request_leader_and_isr_partition_state, leader_epoch), 13, NULL},
    {OP_ARRAY_4, 0, 0, 5, offsetof(struct leader_and_isr_request_leader_and_isr_partition_state, isr), 9, NULL},
    {OP_4, 0, 8, 6, offsetof(struct leader_and_isr_request_leader_and_isr_partition_state, partition_epoch), 5, NULL},
    {OP_ARRAY_4, 0, 0, 7, offsetof(struct leader_and_isr_request_leader_and_isr_partition_state, replicas), 1, NULL},
    {OP_BOOL, 0, 1, 10, offsetof(struct leader_and_isr_request_leader_and_isr_partition_state, is_new), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t leader_and_isr_request_absent_5[] = {11,};
static const struct wire_prog leader_and_isr_request_prog_5 = {leader_and_isr_request_ops_5, &leader_and_isr_request_leader_and_isr_partition_state_shape, NULL, leader_and_isr_request_absent_5, 0, 1, 29, true};
_Static_assert(sizeof(struct leader_and_isr_request_leader_and_isr_partition_state) <= WIRE_MEM_PER_BYTE * 29, "WIRE_MEM_PER_BYTE");
static const struct wire_op leader_and_isr_request_ops_6[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct leader_and_isr_request_leader_and_isr_topic_state, topic_name), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 4, 2, offsetof(struct leader_and_isr_request_leader_and_isr_topic_state, partition_states), 0, &leader_and_isr_request_prog_5},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog leader_and_isr_request_prog_6 = {leader_and_isr_request_ops_6, &leader_and_isr_request_leader_and_isr_topic_state_shape, NULL, NULL, 0, 0, 6, false};
_Static_assert(sizeof(struct leader_and_isr_request_leader_and_isr_topic_state) <= WIRE_MEM_PER_BYTE * 6, "WIRE_MEM_PER_BYTE");
static const struct wire_op leader_and_isr_request_ops_7[] = {
    {OP_4, 0, 20, 0, offsetof(struct leader_and_isr_request, controller_id), 20, NULL},
    {OP_4, 0, 0, 2, offsetof(struct leader_and_isr_request, controller_epoch), 16, NULL},
    {OP_8, 0, 0, 3, offsetof(struct leader_and_isr_request, broker_epoch), 8, NULL},
    {OP_ARRAY_STRUCT, 0, 0, 6, offsetof(struct leader_and_isr_request, topic_states), 4, &leader_and_isr_request_prog_6},
    {OP_ARRAY_STRUCT, 0, 4, 7, offsetof(struct leader_and_isr_request, live_leaders), 0, &leader_and_isr_request_prog_1},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t leader_and_isr_request_absent_7[] = {1, 4, 5,};
static const struct wire_prog leader_and_isr_request_prog_7 = {leader_and_isr_request_ops_7, &leader_and_isr_request_shape, NULL, leader_and_isr_request_absent_7, 0, 3, 24, false};
static const struct wire_op leader_and_isr_request_ops_8[] = {
    {OP_4, 0, 20, 1, offsetof(struct leader_and_isr_request_leader_and_isr_partition_state, partition_index), 33, NULL},
    {OP_4, 0, 0, 2, offsetof(struct leader_and_isr_request_leader_and_isr_partition_state, controller_epoch), 29, NULL},
    {OP_4, 0, 0, 3, offsetof(struct leader_and_isr_request_leader_and_isr_partition_state, leader), 25, NULL},
    {OP_4, 0, 0, 4, offsetof(struct leader_and_isr_request_leader_and_isr_partition_state, leader_epoch), 21, NULL},
    {OP_ARRAY_4, 0, 0, 5, offsetof(struct leader_and_isr_request_leader_and_isr_partition_state, isr), 17, NULL},
    {OP_4, 0, 8, 6, offsetof(struct leader_and_isr_request_leader_and_isr_partition_state, partition_epoch), 13, NULL},
    {OP_ARRAY_4, 0, 0, 7, offsetof(struct leader_and_isr_request_leader_and_isr_partition_state, replicas), 9, NULL},
    {OP_ARRAY_4, 0, 4, 8, offsetof(struct leader_and_isr_request_leader_and_isr_partition_state, adding_replicas), 5, NULL},
    {OP_ARRAY_4, 0, 4, 9, offsetof(struct leader_and_isr_request_leader_and_isr_partition_state, removing_replicas), 1, NULL},
    {OP_BOOL, 0, 1, 10, offsetof(struct leader_and_isr_request_leader_and_isr_partition_state, is_new), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t leader_and_isr_request_absent_8[] = {11,};
static const struct wire_prog leader_and_isr_request_prog_8 = {leader_and_isr_request_ops_8, &leader_and_isr_request_leader_and_isr_partition_state_shape, NULL, leader_and_isr_request_absent_8, 0, 1, 37, true};
_Static_assert(sizeof(struct leader_and_isr_request_leader_and_isr_partition_state) <= WIRE_MEM_PER_BYTE * 37, "WIRE_MEM_PER_BYTE");
static const struct wire_op leader_and_isr_request_ops_9[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct leader_and_isr_request_leader_and_isr_topic_state, topic_name), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 4, 2, offsetof(struct leader_and_isr_request_leader_and_isr_topic_state, partition_states), 0, &leader_and_isr_request_prog_8},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog leader_and_isr_request_prog_9 = {leader_and_isr_request_ops_9, &leader_and_isr_request_leader_and_isr_topic_state_shape, NULL, NULL, 0, 0, 6, false};
_Static_assert(sizeof(struct leader_and_isr_request_leader_and_isr_topic_state) <= WIRE_MEM_PER_BYTE * 6, "WIRE_MEM_PER_BYTE");
static const struct wire_op leader_and_isr_request_ops_10[] = {
    {OP_4, 0, 20, 0, offsetof(struct leader_and_isr_request, controller_id), 20, NULL},
    {OP_4, 0, 0, 2, offsetof(struct leader_and_isr_request, controller_epoch), 16, NULL},
    {OP_8, 0, 0, 3, offsetof(struct leader_and_isr_request, broker_epoch), 8, NULL},
    {OP_ARRAY_STRUCT, 0, 0, 6, offsetof(struct leader_and_isr_request, topic_states), 4, &leader_and_isr_request_prog_9},
    {OP_ARRAY_STRUCT, 0, 4, 7, offsetof(struct leader_and_isr_request, live_leaders), 0, &leader_and_isr_request_prog_1},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t leader_and_isr_request_absent_10[] = {1, 4, 5,};
static const struct wire_prog leader_and_isr_request_prog_10 = {leader_and_isr_request_ops_10, &leader_and_isr_request_shape, NULL, leader_and_isr_request_absent_10, 0, 3, 24, false};
static const struct wire_op leader_and_isr_request_ops_11[] = {
    {OP_4, 0, 17, 1, offsetof(struct leader_and_isr_request_leader_and_isr_partition_state, partition_index), 22, NULL},
    {OP_4, 0, 0, 2, offsetof(struct leader_and_isr_request_leader_and_isr_partition_state, controller_epoch), 18, NULL},
    {OP_4, 0, 0, 3, offsetof(struct leader_and_isr_request_leader_and_isr_partition_state, leader), 14, NULL},
    {OP_4, 0, 0, 4, offsetof(struct leader_and_isr_request_leader_and_isr_partition_state, leader_epoch), 10, NULL},
    {OP_ARRAY_4, OP_COMPACT, 0, 5, offsetof(struct leader_and_isr_request_leader_and_isr_partition_state, isr), 9, NULL},
    {OP_4, 0, 5, 6, offsetof(struct leader_and_isr_request_leader_and_isr_partition_state, partition_epoch), 5, NULL},
    {OP_ARRAY_4, OP_COMPACT, 0, 7, offsetof(struct leader_and_isr_request_leader_and_isr_partition_state, replicas), 4, NULL},
    {OP_ARRAY_4, OP_COMPACT, 1, 8, offsetof(struct leader_and_isr_request_leader_and_isr_partition_state, adding_replicas), 3, NULL},
    {OP_ARRAY_4, OP_COMPACT, 1, 9, offsetof(struct leader_and_isr_request_leader_and_isr_partition_state, removing_replicas), 2, NULL},
    {OP_BOOL, 0, 2, 10, offsetof(struct leader_and_isr_request_leader_and_isr_partition_state, is_new), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t leader_and_isr_request_absent_11[] = {11,};
static const struct wire_prog leader_and_isr_request_prog_11 = {leader_and_isr_request_ops_11, &leader_and_isr_request_leader_and_isr_partition_state_shape, NULL, leader_and_isr_request_absent_11, 0, 1, 26, true};
_Static_assert(sizeof(struct leader_and_isr_request_leader_and_isr_partition_state) <= WIRE_MEM_PER_BYTE * 26, "WIRE_MEM_PER_BYTE");
static const struct wire_op leader_and_isr_request_ops_12[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct leader_and_isr_request_leader_and_isr_topic_state, topic_name), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 2, offsetof(struct leader_and_isr_request_leader_and_isr_topic_state, partition_states), 1, &leader_and_isr_request_prog_11},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog leader_and_isr_request_prog_12 = {leader_and_isr_request_ops_12, &leader_and_isr_request_leader_and_isr_topic_state_shape, NULL, NULL, 0, 0, 3, false};
_Static_assert(sizeof(struct leader_and_isr_request_leader_and_isr_topic_state) <= WIRE_MEM_PER_BYTE * 3, "WIRE_MEM_PER_BYTE");
static const struct wire_op leader_and_isr_request_ops_13[] = {
    {OP_4, 0, 5, 0, offsetof(struct leader_and_isr_request_leader_and_isr_live_leader, broker_id), 6, NULL},
    {OP_STRING, OP_COMPACT, 0, 1, offsetof(struct leader_and_isr_request_leader_and_isr_live_leader, host_name), 5, NULL},
    {OP_4, 0, 5, 2, offsetof(struct leader_and_isr_request_leader_and_isr_live_leader, port), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog leader_and_isr_request_prog_13 = {leader_and_isr_request_ops_13, &leader_and_isr_request_leader_and_isr_live_leader_shape, NULL, NULL, 0, 0, 10, false};
_Static_assert(sizeof(struct leader_and_isr_request_leader_and_isr_live_leader) <= WIRE_MEM_PER_BYTE * 10, "WIRE_MEM_PER_BYTE");
static const struct wire_op leader_and_isr_request_ops_14[] = {
    {OP_4, 0, 17, 0, offsetof(struct leader_and_isr_request, controller_id), 15, NULL},
    {OP_4, 0, 0, 2, offsetof(struct leader_and_isr_request, controller_epoch), 11, NULL},
    {OP_8, 0, 0, 3, offsetof(struct leader_and_isr_request, broker_epoch), 3, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 6, offsetof(struct leader_and_isr_request, topic_states), 2, &leader_and_isr_request_prog_12},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 7, offsetof(struct leader_and_isr_request, live_leaders), 1, &leader_and_isr_request_prog_13},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t leader_and_isr_request_absent_14[] = {1, 4, 5,};
static const struct wire_prog leader_and_isr_request_prog_14 = {leader_and_isr_request_ops_14, &leader_and_isr_request_shape, NULL, leader_and_isr_request_absent_14, 0, 3, 19, false};
static const struct wire_op leader_and_isr_request_ops_15[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct leader_and_isr_request_leader_and_isr_topic_state, topic_name), 18, NULL},
    {OP_16, 0, 17, 1, offsetof(struct leader_and_isr_request_leader_and_isr_topic_state, topic_id), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 2, offsetof(struct leader_and_isr_request_leader_and_isr_topic_state, partition_states), 1, &leader_and_isr_request_prog_11},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog leader_and_isr_request_prog_15 = {leader_and_isr_request_ops_15, &leader_and_isr_request_leader_and_isr_topic_state_shape, NULL, NULL, 0, 0, 19, false};
_Static_assert(sizeof(struct leader_and_isr_request_leader_and_isr_topic_state) <= WIRE_MEM_PER_BYTE * 19, "WIRE_MEM_PER_BYTE");
static const struct wire_op leader_and_isr_request_ops_16[] = {
    {OP_4, 0, 18, 0, offsetof(struct leader_and_isr_request, controller_id), 16, NULL},
    {OP_4, 0, 0, 2, offsetof(struct leader_and_isr_request, controller_epoch), 12, NULL},
    {OP_8, 0, 0, 3, offsetof(struct leader_and_isr_request, broker_epoch), 4, NULL},
    {OP_1, 0, 0, 4, offsetof(struct leader_and_isr_request, type), 3, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 6, offsetof(struct leader_and_isr_request, topic_states), 2, &leader_and_isr_request_prog_15},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 7, offsetof(struct leader_and_isr_request, live_leaders), 1, &leader_and_isr_request_prog_13},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t leader_and_isr_request_absent_16[] = {1, 5,};
static const struct wire_prog leader_and_isr_request_prog_16 = {leader_and_isr_request_ops_16, &leader_and_isr_request_shape, NULL, leader_and_isr_request_absent_16, 0, 2, 20, false};
static const struct wire_op leader_and_isr_request_ops_17[] = {
    {OP_4, 0, 17, 1, offsetof(struct leader_and_isr_request_leader_and_isr_partition_state, partition_index), 23, NULL},
    {OP_4, 0, 0, 2, offsetof(struct leader_and_isr_request_leader_and_isr_partition_state, controller_epoch), 19, NULL},
    {OP_4, 0, 0, 3, offsetof(struct leader_and_isr_request_leader_and_isr_partition_state, leader), 15, NULL},
    {OP_4, 0, 0, 4, offsetof(struct leader_and_isr_request_leader_and_isr_partition_state, leader_epoch), 11, NULL},
    {OP_ARRAY_4, OP_COMPACT, 0, 5, offsetof(struct leader_and_isr_request_leader_and_isr_partition_state, isr), 10, NULL},
    {OP_4, 0, 5, 6, offsetof(struct leader_and_isr_request_leader_and_isr_partition_state, partition_epoch), 6, NULL},
    {OP_ARRAY_4, OP_COMPACT, 0, 7, offsetof(struct leader_and_isr_request_leader_and_isr_partition_state, replicas), 5, NULL},
    {OP_ARRAY_4, OP_COMPACT, 1, 8, offsetof(struct leader_and_isr_request_leader_and_isr_partition_state, adding_replicas), 4, NULL},
    {OP_ARRAY_4, OP_COMPACT, 1, 9, offsetof(struct leader_and_isr_request_leader_and_isr_partition_state, removing_replicas), 3, NULL},
    {OP_BOOL, 0, 3, 10, offsetof(struct leader_and_isr_request_leader_and_isr_partition_state, is_new), 2, NULL},
    {OP_1, 0, 0, 11, offsetof(struct leader_and_isr_request_leader_and_isr_partition_state, leader_recovery_state), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog leader_and_isr_request_prog_17 = {leader_and_isr_request_ops_17, &leader_and_isr_request_leader_and_isr_partition_state_shape, NULL, NULL, 0, 0, 27, true};
_Static_assert(sizeof(struct leader_and_isr_request_leader_and_isr_partition_state) <= WIRE_MEM_PER_BYTE * 27, "WIRE_MEM_PER_BYTE");
static const struct wire_op leader_and_isr_request_ops_18[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct leader_and_isr_request_leader_and_isr_topic_state, topic_name), 18, NULL},
    {OP_16, 0, 17, 1, offsetof(struct leader_and_isr_request_leader_and_isr_topic_state, topic_id), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 2, offsetof(struct leader_and_isr_request_leader_and_isr_topic_state, partition_states), 1, &leader_and_isr_request_prog_17},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog leader_and_isr_request_prog_18 = {leader_and_isr_request_ops_18, &leader_and_isr_request_leader_and_isr_topic_state_shape, NULL, NULL, 0, 0, 19, false};
_Static_assert(sizeof(struct leader_and_isr_request_leader_and_isr_topic_state) <= WIRE_MEM_PER_BYTE * 19, "WIRE_MEM_PER_BYTE");
static const struct wire_op leader_and_isr_request_ops_19[] = {
    {OP_4, 0, 18, 0, offsetof(struct leader_and_isr_request, controller_id), 16, NULL},
    {OP_4, 0, 0, 2, offsetof(struct leader_and_isr_request, controller_epoch), 12, NULL},
    {OP_8, 0, 0, 3, offsetof(struct leader_and_isr_request, broker_epoch), 4, NULL},
    {OP_1, 0, 0, 4, offsetof(struct leader_and_isr_request, type), 3, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 6, offsetof(struct leader_and_isr_request, topic_states), 2, &leader_and_isr_request_prog_18},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 7, offsetof(struct leader_and_isr_request, live_leaders), 1, &leader_and_isr_request_prog_13},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t leader_and_isr_request_absent_19[] = {1, 5,};
static const struct wire_prog leader_and_isr_request_prog_19 = {leader_and_isr_request_ops_19, &leader_and_isr_request_shape, NULL, leader_and_isr_request_absent_19, 0, 2, 20, false};
static const struct wire_op leader_and_isr_request_ops_20[] = {
    {OP_4, 0, 19, 0, offsetof(struct leader_and_isr_request, controller_id), 17, NULL},
    {OP_BOOL, 0, 0, 1, offsetof(struct leader_and_isr_request, is_kraft_controller), 16, NULL},
    {OP_4, 0, 0, 2, offsetof(struct leader_and_isr_request, controller_epoch), 12, NULL},
    {OP_8, 0, 0, 3, offsetof(struct leader_and_isr_request, broker_epoch), 4, NULL},
    {OP_1, 0, 0, 4, offsetof(struct leader_and_isr_request, type), 3, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 6, offsetof(struct leader_and_isr_request, topic_states), 2, &leader_and_isr_request_prog_18},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 7, offsetof(struct leader_and_isr_request, live_leaders), 1, &leader_and_isr_request_prog_13},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t leader_and_isr_request_absent_20[] = {5,};
static const struct wire_prog leader_and_isr_request_prog_20 = {leader_and_isr_request_ops_20, &leader_and_isr_request_shape, NULL, leader_and_isr_request_absent_20, 0, 1, 21, false};
static const struct wire_prog *const leader_and_isr_request_progs[] = {&leader_and_isr_request_prog_2, &leader_and_isr_request_prog_4, &leader_and_isr_request_prog_7, &leader_and_isr_request_prog_10, &leader_and_isr_request_prog_14, &leader_and_isr_request_prog_16, &leader_and_isr_request_prog_19, &leader_and_isr_request_prog_20, };

const struct wire_msg leader_and_isr_request_wire = {
    .name = "LeaderAndIsrRequest",
    .room = WIRE_CLIENTS,
    .kind = WIRE_REQUEST,
    .api_key = 4,
    .min_version = 0,
    .max_version = 7,
    .flexible_version = 4,
    .removed_version = -1,
    .is_dead = true,
    .is_unstable = false,
    .shape = &leader_and_isr_request_shape,
    .progs = leader_and_isr_request_progs,
};

/* ---- LeaveGroupRequest ---- */

static const struct leave_group_request_member_identity leave_group_request_member_identity_default = {
    .member_id = {(const uint8_t *)"", 0},
};
static const struct wire_field leave_group_request_member_identity_fields[] = {
    {"memberId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct leave_group_request_member_identity, member_id), {3, 32767}, {0, -1}, {0, -1}, NULL},
    {"groupInstanceId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct leave_group_request_member_identity, group_instance_id), {3, 32767}, {3, 32767}, {0, -1}, NULL},
    {"reason", WIRE_STRING, 0, 0, 1, -1, offsetof(struct leave_group_request_member_identity, reason), {5, 32767}, {5, 32767}, {0, -1}, NULL},
};
const struct wire_shape leave_group_request_member_identity_shape = {"MemberIdentity", sizeof(struct leave_group_request_member_identity), 3, leave_group_request_member_identity_fields, &leave_group_request_member_identity_default};

static const struct leave_group_request leave_group_request_default = {
    .group_id = {(const uint8_t *)"", 0},
    .member_id = {(const uint8_t *)"", 0},
};
static const struct wire_field leave_group_request_fields[] = {
    {"groupId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct leave_group_request, group_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"memberId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct leave_group_request, member_id), {0, 2}, {0, -1}, {0, -1}, NULL},
    {"members", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct leave_group_request, members), {3, 32767}, {0, -1}, {0, -1}, &leave_group_request_member_identity_shape},
};
static const struct wire_shape leave_group_request_shape = {"LeaveGroupRequest", sizeof(struct leave_group_request), 3, leave_group_request_fields, &leave_group_request_default};

static const struct wire_op leave_group_request_ops_0[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct leave_group_request, group_id), 2, NULL},
    {OP_STRING, 0, 2, 1, offsetof(struct leave_group_request, member_id), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t leave_group_request_absent_0[] = {2,};
static const struct wire_prog leave_group_request_prog_0 = {leave_group_request_ops_0, &leave_group_request_shape, NULL, leave_group_request_absent_0, 0, 1, 4, false};
static const struct wire_op leave_group_request_ops_1[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct leave_group_request_member_identity, member_id), 2, NULL},
    {OP_STRING, 0 | OP_NULLABLE, 2, 1, offsetof(struct leave_group_request_member_identity, group_instance_id), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog leave_group_request_prog_1 = {leave_group_request_ops_1, &leave_group_request_member_identity_shape, NULL, NULL, 0, 0, 4, false};
_Static_assert(sizeof(struct leave_group_request_member_identity) <= WIRE_MEM_PER_BYTE * 4, "WIRE_MEM_PER_BYTE");
static const struct wire_op leave_group_request_ops_2[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct leave_group_request, group_id), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 4, 2, offsetof(struct leave_group_request, members), 0, &leave_group_request_prog_1},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t leave_group_request_absent_2[] = {1,};
static const struct wire_prog leave_group_request_prog_2 = {leave_group_request_ops_2, &leave_group_request_shape, NULL, leave_group_request_absent_2, 0, 1, 6, true};
static const struct wire_op leave_group_request_ops_3[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct leave_group_request_member_identity, member_id), 2, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 1, offsetof(struct leave_group_request_member_identity, group_instance_id), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog leave_group_request_prog_3 = {leave_group_request_ops_3, &leave_group_request_member_identity_shape, NULL, NULL, 0, 0, 3, false};
_Static_assert(sizeof(struct leave_group_request_member_identity) <= WIRE_MEM_PER_BYTE * 3, "WIRE_MEM_PER_BYTE");
static const struct wire_op leave_group_request_ops_4[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct leave_group_request, group_id), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 2, offsetof(struct leave_group_request, members), 1, &leave_group_request_prog_3},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t leave_group_request_absent_4[] = {1,};
static const struct wire_prog leave_group_request_prog_4 = {leave_group_request_ops_4, &leave_group_request_shape, NULL, leave_group_request_absent_4, 0, 1, 3, true};
static const struct wire_op leave_group_request_ops_5[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct leave_group_request_member_identity, member_id), 3, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 1, offsetof(struct leave_group_request_member_identity, group_instance_id), 2, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 2, offsetof(struct leave_group_request_member_identity, reason), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog leave_group_request_prog_5 = {leave_group_request_ops_5, &leave_group_request_member_identity_shape, NULL, NULL, 0, 0, 4, false};
_Static_assert(sizeof(struct leave_group_request_member_identity) <= WIRE_MEM_PER_BYTE * 4, "WIRE_MEM_PER_BYTE");
static const struct wire_op leave_group_request_ops_6[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct leave_group_request, group_id), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 2, offsetof(struct leave_group_request, members), 1, &leave_group_request_prog_5},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t leave_group_request_absent_6[] = {1,};
static const struct wire_prog leave_group_request_prog_6 = {leave_group_request_ops_6, &leave_group_request_shape, NULL, leave_group_request_absent_6, 0, 1, 3, true};
static const struct wire_prog *const leave_group_request_progs[] = {&leave_group_request_prog_0, &leave_group_request_prog_0, &leave_group_request_prog_0, &leave_group_request_prog_2, &leave_group_request_prog_4, &leave_group_request_prog_6, };

const struct wire_msg leave_group_request_wire = {
    .name = "LeaveGroupRequest",
    .room = WIRE_CLIENTS,
    .kind = WIRE_REQUEST,
    .api_key = 13,
    .min_version = 0,
    .max_version = 5,
    .flexible_version = 4,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &leave_group_request_shape,
    .progs = leave_group_request_progs,
};

/* ---- ListClientMetricsResourcesRequest ---- */

static const struct list_client_metrics_resources_request list_client_metrics_resources_request_default = {
};
static const struct wire_shape list_client_metrics_resources_request_shape = {"ListClientMetricsResourcesRequest", sizeof(struct list_client_metrics_resources_request), 0, NULL, &list_client_metrics_resources_request_default};

static const struct wire_op list_client_metrics_resources_request_ops_0[] = {
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog list_client_metrics_resources_request_prog_0 = {list_client_metrics_resources_request_ops_0, &list_client_metrics_resources_request_shape, NULL, NULL, 0, 0, 1, false};
static const struct wire_prog *const list_client_metrics_resources_request_progs[] = {&list_client_metrics_resources_request_prog_0, };

const struct wire_msg list_client_metrics_resources_request_wire = {
    .name = "ListClientMetricsResourcesRequest",
    .room = WIRE_CLIENTS,
    .kind = WIRE_REQUEST,
    .api_key = 74,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = true,
    .is_unstable = false,
    .shape = &list_client_metrics_resources_request_shape,
    .progs = list_client_metrics_resources_request_progs,
};

/* ---- ListConfigResourcesRequest ---- */

static const struct list_config_resources_request list_config_resources_request_default = {
};
static const struct wire_field list_config_resources_request_fields[] = {
    {"resourceTypes", WIRE_INT8, 1, 0, 0, -1, offsetof(struct list_config_resources_request, resource_types), {1, 32767}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape list_config_resources_request_shape = {"ListConfigResourcesRequest", sizeof(struct list_config_resources_request), 1, list_config_resources_request_fields, &list_config_resources_request_default};

static const struct wire_op list_config_resources_request_ops_0[] = {
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t list_config_resources_request_absent_0[] = {0,};
static const struct wire_prog list_config_resources_request_prog_0 = {list_config_resources_request_ops_0, &list_config_resources_request_shape, NULL, list_config_resources_request_absent_0, 0, 1, 1, false};
static const struct wire_op list_config_resources_request_ops_1[] = {
    {OP_ARRAY_1, OP_COMPACT, 1, 0, offsetof(struct list_config_resources_request, resource_types), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog list_config_resources_request_prog_1 = {list_config_resources_request_ops_1, &list_config_resources_request_shape, NULL, NULL, 0, 0, 2, false};
static const struct wire_prog *const list_config_resources_request_progs[] = {&list_config_resources_request_prog_0, &list_config_resources_request_prog_1, };

const struct wire_msg list_config_resources_request_wire = {
    .name = "ListConfigResourcesRequest",
    .room = WIRE_CLIENTS,
    .kind = WIRE_REQUEST,
    .api_key = 74,
    .min_version = 0,
    .max_version = 1,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &list_config_resources_request_shape,
    .progs = list_config_resources_request_progs,
};

/* ---- ListGroupsRequest ---- */

static const struct list_groups_request list_groups_request_default = {
};
static const struct wire_field list_groups_request_fields[] = {
    {"statesFilter", WIRE_STRING, 1, 0, 0, -1, offsetof(struct list_groups_request, states_filter), {4, 32767}, {0, -1}, {0, -1}, NULL},
    {"typesFilter", WIRE_STRING, 1, 0, 0, -1, offsetof(struct list_groups_request, types_filter), {5, 32767}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape list_groups_request_shape = {"ListGroupsRequest", sizeof(struct list_groups_request), 2, list_groups_request_fields, &list_groups_request_default};

static const struct wire_op list_groups_request_ops_0[] = {
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t list_groups_request_absent_0[] = {0, 1,};
static const struct wire_prog list_groups_request_prog_0 = {list_groups_request_ops_0, &list_groups_request_shape, NULL, list_groups_request_absent_0, 0, 2, 1, false};
static const struct wire_op list_groups_request_ops_1[] = {
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t list_groups_request_absent_1[] = {0, 1,};
static const struct wire_prog list_groups_request_prog_1 = {list_groups_request_ops_1, &list_groups_request_shape, NULL, list_groups_request_absent_1, 0, 2, 1, false};
static const struct wire_op list_groups_request_ops_2[] = {
    {OP_ARRAY_STRING, OP_COMPACT, 1, 0, offsetof(struct list_groups_request, states_filter), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t list_groups_request_absent_2[] = {1,};
static const struct wire_prog list_groups_request_prog_2 = {list_groups_request_ops_2, &list_groups_request_shape, NULL, list_groups_request_absent_2, 0, 1, 2, false};
static const struct wire_op list_groups_request_ops_3[] = {
    {OP_ARRAY_STRING, OP_COMPACT, 1, 0, offsetof(struct list_groups_request, states_filter), 2, NULL},
    {OP_ARRAY_STRING, OP_COMPACT, 1, 1, offsetof(struct list_groups_request, types_filter), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog list_groups_request_prog_3 = {list_groups_request_ops_3, &list_groups_request_shape, NULL, NULL, 0, 0, 3, false};
static const struct wire_prog *const list_groups_request_progs[] = {&list_groups_request_prog_0, &list_groups_request_prog_0, &list_groups_request_prog_0, &list_groups_request_prog_1, &list_groups_request_prog_2, &list_groups_request_prog_3, };

const struct wire_msg list_groups_request_wire = {
    .name = "ListGroupsRequest",
    .room = WIRE_CLIENTS,
    .kind = WIRE_REQUEST,
    .api_key = 16,
    .min_version = 0,
    .max_version = 5,
    .flexible_version = 3,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &list_groups_request_shape,
    .progs = list_groups_request_progs,
};

/* ---- ListOffsetsRequest ---- */

static const struct list_offsets_request_list_offsets_partition list_offsets_request_list_offsets_partition_default = {
    .current_leader_epoch = -1,
    .max_num_offsets = 1,
};
static const struct wire_field list_offsets_request_list_offsets_partition_fields[] = {
    {"partitionIndex", WIRE_INT32, 0, 0, 0, -1, offsetof(struct list_offsets_request_list_offsets_partition, partition_index), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"currentLeaderEpoch", WIRE_INT32, 0, 0, 1, -1, offsetof(struct list_offsets_request_list_offsets_partition, current_leader_epoch), {4, 32767}, {0, -1}, {0, -1}, NULL},
    {"timestamp", WIRE_INT64, 0, 0, 0, -1, offsetof(struct list_offsets_request_list_offsets_partition, timestamp), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"maxNumOffsets", WIRE_INT32, 0, 0, 0, -1, offsetof(struct list_offsets_request_list_offsets_partition, max_num_offsets), {0, 0}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape list_offsets_request_list_offsets_partition_shape = {"ListOffsetsPartition", sizeof(struct list_offsets_request_list_offsets_partition), 4, list_offsets_request_list_offsets_partition_fields, &list_offsets_request_list_offsets_partition_default};

static const struct list_offsets_request_list_offsets_topic list_offsets_request_list_offsets_topic_default = {
    .name = {(const uint8_t *)"", 0},
};
static const struct wire_field list_offsets_request_list_offsets_topic_fields[] = {
    {"name", WIRE_STRING, 0, 0, 0, -1, offsetof(struct list_offsets_request_list_offsets_topic, name), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"partitions", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct list_offsets_request_list_offsets_topic, partitions), {0, 32767}, {0, -1}, {0, -1}, &list_offsets_request_list_offsets_partition_shape},
};
const struct wire_shape list_offsets_request_list_offsets_topic_shape = {"ListOffsetsTopic", sizeof(struct list_offsets_request_list_offsets_topic), 2, list_offsets_request_list_offsets_topic_fields, &list_offsets_request_list_offsets_topic_default};

static const struct list_offsets_request list_offsets_request_default = {
};
static const struct wire_field list_offsets_request_fields[] = {
    {"replicaId", WIRE_INT32, 0, 0, 0, -1, offsetof(struct list_offsets_request, replica_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"isolationLevel", WIRE_INT8, 0, 0, 0, -1, offsetof(struct list_offsets_request, isolation_level), {2, 32767}, {0, -1}, {0, -1}, NULL},
    {"topics", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct list_offsets_request, topics), {0, 32767}, {0, -1}, {0, -1}, &list_offsets_request_list_offsets_topic_shape},
    {"timeoutMs", WIRE_INT32, 0, 0, 1, -1, offsetof(struct list_offsets_request, timeout_ms), {10, 32767}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape list_offsets_request_shape = {"ListOffsetsRequest", sizeof(struct list_offsets_request), 4, list_offsets_request_fields, &list_offsets_request_default};

static const struct wire_op list_offsets_request_ops_0[] = {
    {OP_4, 0, 16, 0, offsetof(struct list_offsets_request_list_offsets_partition, partition_index), 12, NULL},
    {OP_8, 0, 0, 2, offsetof(struct list_offsets_request_list_offsets_partition, timestamp), 4, NULL},
    {OP_4, 0, 0, 3, offsetof(struct list_offsets_request_list_offsets_partition, max_num_offsets), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog list_offsets_request_prog_0 = {list_offsets_request_ops_0, &list_offsets_request_list_offsets_partition_shape, NULL, NULL, 0, 0, 16, true};
_Static_assert(sizeof(struct list_offsets_request_list_offsets_partition) <= WIRE_MEM_PER_BYTE * 16, "WIRE_MEM_PER_BYTE");
static const struct wire_op list_offsets_request_ops_1[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct list_offsets_request_list_offsets_topic, name), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 4, 1, offsetof(struct list_offsets_request_list_offsets_topic, partitions), 0, &list_offsets_request_prog_0},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog list_offsets_request_prog_1 = {list_offsets_request_ops_1, &list_offsets_request_list_offsets_topic_shape, NULL, NULL, 0, 0, 6, false};
_Static_assert(sizeof(struct list_offsets_request_list_offsets_topic) <= WIRE_MEM_PER_BYTE * 6, "WIRE_MEM_PER_BYTE");
static const struct wire_op list_offsets_request_ops_2[] = {
    {OP_4, 0, 8, 0, offsetof(struct list_offsets_request, replica_id), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 0, 2, offsetof(struct list_offsets_request, topics), 0, &list_offsets_request_prog_1},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t list_offsets_request_absent_2[] = {1,};
static const struct wire_prog list_offsets_request_prog_2 = {list_offsets_request_ops_2, &list_offsets_request_shape, NULL, list_offsets_request_absent_2, 0, 1, 8, false};
static const struct wire_op list_offsets_request_ops_3[] = {
    {OP_4, 0, 12, 0, offsetof(struct list_offsets_request_list_offsets_partition, partition_index), 8, NULL},
    {OP_8, 0, 0, 2, offsetof(struct list_offsets_request_list_offsets_partition, timestamp), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t list_offsets_request_absent_3[] = {3,};
static const struct wire_prog list_offsets_request_prog_3 = {list_offsets_request_ops_3, &list_offsets_request_list_offsets_partition_shape, NULL, list_offsets_request_absent_3, 0, 1, 12, true};
_Static_assert(sizeof(struct list_offsets_request_list_offsets_partition) <= WIRE_MEM_PER_BYTE * 12, "WIRE_MEM_PER_BYTE");
static const struct wire_op list_offsets_request_ops_4[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct list_offsets_request_list_offsets_topic, name), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 4, 1, offsetof(struct list_offsets_request_list_offsets_topic, partitions), 0, &list_offsets_request_prog_3},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog list_offsets_request_prog_4 = {list_offsets_request_ops_4, &list_offsets_request_list_offsets_topic_shape, NULL, NULL, 0, 0, 6, false};
_Static_assert(sizeof(struct list_offsets_request_list_offsets_topic) <= WIRE_MEM_PER_BYTE * 6, "WIRE_MEM_PER_BYTE");
static const struct wire_op list_offsets_request_ops_5[] = {
    {OP_4, 0, 8, 0, offsetof(struct list_offsets_request, replica_id), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 0, 2, offsetof(struct list_offsets_request, topics), 0, &list_offsets_request_prog_4},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t list_offsets_request_absent_5[] = {1,};
static const struct wire_prog list_offsets_request_prog_5 = {list_offsets_request_ops_5, &list_offsets_request_shape, NULL, list_offsets_request_absent_5, 0, 1, 8, false};
static const struct wire_op list_offsets_request_ops_6[] = {
    {OP_4, 0, 9, 0, offsetof(struct list_offsets_request, replica_id), 5, NULL},
    {OP_1, 0, 0, 1, offsetof(struct list_offsets_request, isolation_level), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 0, 2, offsetof(struct list_offsets_request, topics), 0, &list_offsets_request_prog_4},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog list_offsets_request_prog_6 = {list_offsets_request_ops_6, &list_offsets_request_shape, NULL, NULL, 0, 0, 9, false};
static const struct wire_op list_offsets_request_ops_7[] = {
    {OP_4, 0, 16, 0, offsetof(struct list_offsets_request_list_offsets_partition, partition_index), 12, NULL},
    {OP_4, 0, 0, 1, offsetof(struct list_offsets_request_list_offsets_partition, current_leader_epoch), 8, NULL},
    {OP_8, 0, 0, 2, offsetof(struct list_offsets_request_list_offsets_partition, timestamp), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t list_offsets_request_absent_7[] = {3,};
static const struct wire_prog list_offsets_request_prog_7 = {list_offsets_request_ops_7, &list_offsets_request_list_offsets_partition_shape, NULL, list_offsets_request_absent_7, 0, 1, 16, true};
_Static_assert(sizeof(struct list_offsets_request_list_offsets_partition) <= WIRE_MEM_PER_BYTE * 16, "WIRE_MEM_PER_BYTE");
static const struct wire_op list_offsets_request_ops_8[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct list_offsets_request_list_offsets_topic, name), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 4, 1, offsetof(struct list_offsets_request_list_offsets_topic, partitions), 0, &list_offsets_request_prog_7},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog list_offsets_request_prog_8 = {list_offsets_request_ops_8, &list_offsets_request_list_offsets_topic_shape, NULL, NULL, 0, 0, 6, false};
_Static_assert(sizeof(struct list_offsets_request_list_offsets_topic) <= WIRE_MEM_PER_BYTE * 6, "WIRE_MEM_PER_BYTE");
static const struct wire_op list_offsets_request_ops_9[] = {
    {OP_4, 0, 9, 0, offsetof(struct list_offsets_request, replica_id), 5, NULL},
    {OP_1, 0, 0, 1, offsetof(struct list_offsets_request, isolation_level), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 0, 2, offsetof(struct list_offsets_request, topics), 0, &list_offsets_request_prog_8},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog list_offsets_request_prog_9 = {list_offsets_request_ops_9, &list_offsets_request_shape, NULL, NULL, 0, 0, 9, false};
static const struct wire_op list_offsets_request_ops_10[] = {
    {OP_4, 0, 17, 0, offsetof(struct list_offsets_request_list_offsets_partition, partition_index), 13, NULL},
    {OP_4, 0, 0, 1, offsetof(struct list_offsets_request_list_offsets_partition, current_leader_epoch), 9, NULL},
    {OP_8, 0, 0, 2, offsetof(struct list_offsets_request_list_offsets_partition, timestamp), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t list_offsets_request_absent_10[] = {3,};
static const struct wire_prog list_offsets_request_prog_10 = {list_offsets_request_ops_10, &list_offsets_request_list_offsets_partition_shape, NULL, list_offsets_request_absent_10, 0, 1, 17, true};
_Static_assert(sizeof(struct list_offsets_request_list_offsets_partition) <= WIRE_MEM_PER_BYTE * 17, "WIRE_MEM_PER_BYTE");
static const struct wire_op list_offsets_request_ops_11[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct list_offsets_request_list_offsets_topic, name), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 1, offsetof(struct list_offsets_request_list_offsets_topic, partitions), 1, &list_offsets_request_prog_10},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog list_offsets_request_prog_11 = {list_offsets_request_ops_11, &list_offsets_request_list_offsets_topic_shape, NULL, NULL, 0, 0, 3, false};
_Static_assert(sizeof(struct list_offsets_request_list_offsets_topic) <= WIRE_MEM_PER_BYTE * 3, "WIRE_MEM_PER_BYTE");
static const struct wire_op list_offsets_request_ops_12[] = {
    {OP_4, 0, 6, 0, offsetof(struct list_offsets_request, replica_id), 3, NULL},
    {OP_1, 0, 0, 1, offsetof(struct list_offsets_request, isolation_level), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 2, offsetof(struct list_offsets_request, topics), 1, &list_offsets_request_prog_11},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog list_offsets_request_prog_12 = {list_offsets_request_ops_12, &list_offsets_request_shape, NULL, NULL, 0, 0, 7, false};
static const struct wire_op list_offsets_request_ops_13[] = {
    {OP_4, 0, 6, 0, offsetof(struct list_offsets_request, replica_id), 7, NULL},
    {OP_1, 0, 0, 1, offsetof(struct list_offsets_request, isolation_level), 6, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 2, offsetof(struct list_offsets_request, topics), 5, &list_offsets_request_prog_11},
    {OP_4, 0, 5, 3, offsetof(struct list_offsets_request, timeout_ms), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog list_offsets_request_prog_13 = {list_offsets_request_ops_13, &list_offsets_request_shape, NULL, NULL, 0, 0, 11, false};
static const struct wire_prog *const list_offsets_request_progs[] = {&list_offsets_request_prog_2, &list_offsets_request_prog_5, &list_offsets_request_prog_6, &list_offsets_request_prog_6, &list_offsets_request_prog_9, &list_offsets_request_prog_9, &list_offsets_request_prog_12, &list_offsets_request_prog_12, &list_offsets_request_prog_12, &list_offsets_request_prog_12, &list_offsets_request_prog_13, &list_offsets_request_prog_13, };

const struct wire_msg list_offsets_request_wire = {
    .name = "ListOffsetsRequest",
    .room = WIRE_CLIENTS,
    .kind = WIRE_REQUEST,
    .api_key = 2,
    .min_version = 0,
    .max_version = 11,
    .flexible_version = 6,
    .removed_version = 0,
    .is_dead = false,
    .is_unstable = false,
    .shape = &list_offsets_request_shape,
    .progs = list_offsets_request_progs,
};

/* ---- ListPartitionReassignmentsRequest ---- */

static const struct list_partition_reassignments_request_list_partition_reassignments_topics list_partition_reassignments_request_list_partition_reassignments_topics_default = {
    .name = {(const uint8_t *)"", 0},
};
static const struct wire_field list_partition_reassignments_request_list_partition_reassignments_topics_fields[] = {
    {"name", WIRE_STRING, 0, 0, 0, -1, offsetof(struct list_partition_reassignments_request_list_partition_reassignments_topics, name), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"partitionIndexes", WIRE_INT32, 1, 0, 0, -1, offsetof(struct list_partition_reassignments_request_list_partition_reassignments_topics, partition_indexes), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape list_partition_reassignments_request_list_partition_reassignments_topics_shape = {"ListPartitionReassignmentsTopics", sizeof(struct list_partition_reassignments_request_list_partition_reassignments_topics), 2, list_partition_reassignments_request_list_partition_reassignments_topics_fields, &list_partition_reassignments_request_list_partition_reassignments_topics_default};

static const struct list_partition_reassignments_request list_partition_reassignments_request_default = {
    .timeout_ms = 60000,
    .topics_cnt = -1,
};
static const struct wire_field list_partition_reassignments_request_fields[] = {
    {"timeoutMs", WIRE_INT32, 0, 0, 0, -1, offsetof(struct list_partition_reassignments_request, timeout_ms), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"topics", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct list_partition_reassignments_request, topics), {0, 32767}, {0, 32767}, {0, -1}, &list_partition_reassignments_request_list_partition_reassignments_topics_shape},
};
static const struct wire_shape list_partition_reassignments_request_shape = {"ListPartitionReassignmentsRequest", sizeof(struct list_partition_reassignments_request), 2, list_partition_reassignments_request_fields, &list_partition_reassignments_request_default};

static const struct wire_op list_partition_reassignments_request_ops_0[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct list_partition_reassignments_request_list_partition_reassignments_topics, name), 2, NULL},
    {OP_ARRAY_4, OP_COMPACT, 1, 1, offsetof(struct list_partition_reassignments_request_list_partition_reassignments_topics, partition_indexes), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog list_partition_reassignments_request_prog_0 = {list_partition_reassignments_request_ops_0, &list_partition_reassignments_request_list_partition_reassignments_topics_shape, NULL, NULL, 0, 0, 3, false};
_Static_assert(sizeof(struct list_partition_reassignments_request_list_partition_reassignments_topics) <= WIRE_MEM_PER_BYTE * 3, "WIRE_MEM_PER_BYTE");
static const struct wire_op list_partition_reassignments_request_ops_1[] = {
    {OP_4, 0, 5, 0, offsetof(struct list_partition_reassignments_request, timeout_ms), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT | OP_NULLABLE, 0, 1, offsetof(struct list_partition_reassignments_request, topics), 1, &list_partition_reassignments_request_prog_0},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog list_partition_reassignments_request_prog_1 = {list_partition_reassignments_request_ops_1, &list_partition_reassignments_request_shape, NULL, NULL, 0, 0, 6, false};
static const struct wire_prog *const list_partition_reassignments_request_progs[] = {&list_partition_reassignments_request_prog_1, };

const struct wire_msg list_partition_reassignments_request_wire = {
    .name = "ListPartitionReassignmentsRequest",
    .room = WIRE_CLIENTS,
    .kind = WIRE_REQUEST,
    .api_key = 46,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &list_partition_reassignments_request_shape,
    .progs = list_partition_reassignments_request_progs,
};

/* ---- ListTransactionsRequest ---- */

static const struct list_transactions_request list_transactions_request_default = {
    .duration_filter = INT64_C(-1),
};
static const struct wire_field list_transactions_request_fields[] = {
    {"stateFilters", WIRE_STRING, 1, 0, 0, -1, offsetof(struct list_transactions_request, state_filters), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"producerIdFilters", WIRE_INT64, 1, 0, 0, -1, offsetof(struct list_transactions_request, producer_id_filters), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"durationFilter", WIRE_INT64, 0, 0, 0, -1, offsetof(struct list_transactions_request, duration_filter), {1, 32767}, {0, -1}, {0, -1}, NULL},
    {"transactionalIdPattern", WIRE_STRING, 0, 0, 0, -1, offsetof(struct list_transactions_request, transactional_id_pattern), {2, 32767}, {2, 32767}, {0, -1}, NULL},
};
static const struct wire_shape list_transactions_request_shape = {"ListTransactionsRequest", sizeof(struct list_transactions_request), 4, list_transactions_request_fields, &list_transactions_request_default};

static const struct wire_op list_transactions_request_ops_0[] = {
    {OP_ARRAY_STRING, OP_COMPACT, 1, 0, offsetof(struct list_transactions_request, state_filters), 2, NULL},
    {OP_ARRAY_8, OP_COMPACT, 1, 1, offsetof(struct list_transactions_request, producer_id_filters), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t list_transactions_request_absent_0[] = {2, 3,};
static const struct wire_prog list_transactions_request_prog_0 = {list_transactions_request_ops_0, &list_transactions_request_shape, NULL, list_transactions_request_absent_0, 0, 2, 3, true};
static const struct wire_op list_transactions_request_ops_1[] = {
    {OP_ARRAY_STRING, OP_COMPACT, 1, 0, offsetof(struct list_transactions_request, state_filters), 10, NULL},
    {OP_ARRAY_8, OP_COMPACT, 1, 1, offsetof(struct list_transactions_request, producer_id_filters), 9, NULL},
    {OP_8, 0, 9, 2, offsetof(struct list_transactions_request, duration_filter), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t list_transactions_request_absent_1[] = {3,};
static const struct wire_prog list_transactions_request_prog_1 = {list_transactions_request_ops_1, &list_transactions_request_shape, NULL, list_transactions_request_absent_1, 0, 1, 11, false};
static const struct wire_op list_transactions_request_ops_2[] = {
    {OP_ARRAY_STRING, OP_COMPACT, 1, 0, offsetof(struct list_transactions_request, state_filters), 11, NULL},
    {OP_ARRAY_8, OP_COMPACT, 1, 1, offsetof(struct list_transactions_request, producer_id_filters), 10, NULL},
    {OP_8, 0, 9, 2, offsetof(struct list_transactions_request, duration_filter), 2, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 0, 3, offsetof(struct list_transactions_request, transactional_id_pattern), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog list_transactions_request_prog_2 = {list_transactions_request_ops_2, &list_transactions_request_shape, NULL, NULL, 0, 0, 12, false};
static const struct wire_prog *const list_transactions_request_progs[] = {&list_transactions_request_prog_0, &list_transactions_request_prog_1, &list_transactions_request_prog_2, };

const struct wire_msg list_transactions_request_wire = {
    .name = "ListTransactionsRequest",
    .room = WIRE_CLIENTS,
    .kind = WIRE_REQUEST,
    .api_key = 66,
    .min_version = 0,
    .max_version = 2,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &list_transactions_request_shape,
    .progs = list_transactions_request_progs,
};

/* ---- MetadataRequest ---- */

static const struct metadata_request_metadata_request_topic metadata_request_metadata_request_topic_default = {
    .name = {(const uint8_t *)"", 0},
};
static const struct wire_field metadata_request_metadata_request_topic_fields[] = {
    {"topicId", WIRE_UUID, 0, 0, 1, -1, offsetof(struct metadata_request_metadata_request_topic, topic_id), {10, 32767}, {0, -1}, {0, -1}, NULL},
    {"name", WIRE_STRING, 0, 0, 0, -1, offsetof(struct metadata_request_metadata_request_topic, name), {0, 32767}, {10, 32767}, {0, -1}, NULL},
};
const struct wire_shape metadata_request_metadata_request_topic_shape = {"MetadataRequestTopic", sizeof(struct metadata_request_metadata_request_topic), 2, metadata_request_metadata_request_topic_fields, &metadata_request_metadata_request_topic_default};

static const struct metadata_request metadata_request_default = {
    .allow_auto_topic_creation = true,
};
static const struct wire_field metadata_request_fields[] = {
    {"topics", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct metadata_request, topics), {0, 32767}, {1, 32767}, {0, -1}, &metadata_request_metadata_request_topic_shape},
    {"allowAutoTopicCreation", WIRE_BOOL, 0, 0, 0, -1, offsetof(struct metadata_request, allow_auto_topic_creation), {4, 32767}, {0, -1}, {0, -1}, NULL},
    {"includeClusterAuthorizedOperations", WIRE_BOOL, 0, 0, 0, -1, offsetof(struct metadata_request, include_cluster_authorized_operations), {8, 10}, {0, -1}, {0, -1}, NULL},
    {"includeTopicAuthorizedOperations", WIRE_BOOL, 0, 0, 0, -1, offsetof(struct metadata_request, include_topic_authorized_operations), {8, 32767}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape metadata_request_shape = {"MetadataRequest", sizeof(struct metadata_request), 4, metadata_request_fields, &metadata_request_default};

static const struct wire_op metadata_request_ops_0[] = {
    {OP_STRING, 0, 2, 1, offsetof(struct metadata_request_metadata_request_topic, name), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog metadata_request_prog_0 = {metadata_request_ops_0, &metadata_request_metadata_request_topic_shape, NULL, NULL, 0, 0, 2, false};
_Static_assert(sizeof(struct metadata_request_metadata_request_topic) <= WIRE_MEM_PER_BYTE * 2, "WIRE_MEM_PER_BYTE");
static const struct wire_op metadata_request_ops_1[] = {
    {OP_ARRAY_STRUCT, 0, 4, 0, offsetof(struct metadata_request, topics), 0, &metadata_request_prog_0},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t metadata_request_absent_1[] = {1, 2, 3,};
static const struct wire_prog metadata_request_prog_1 = {metadata_request_ops_1, &metadata_request_shape, NULL, metadata_request_absent_1, 0, 3, 4, true};
static const struct wire_op metadata_request_ops_2[] = {
    {OP_ARRAY_STRUCT, 0 | OP_NULLABLE, 4, 0, offsetof(struct metadata_request, topics), 0, &metadata_request_prog_0},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t metadata_request_absent_2[] = {1, 2, 3,};
static const struct wire_prog metadata_request_prog_2 = {metadata_request_ops_2, &metadata_request_shape, NULL, metadata_request_absent_2, 0, 3, 4, true};
static const struct wire_op metadata_request_ops_3[] = {
    {OP_ARRAY_STRUCT, 0 | OP_NULLABLE, 4, 0, offsetof(struct metadata_request, topics), 1, &metadata_request_prog_0},
    {OP_BOOL, 0, 1, 1, offsetof(struct metadata_request, allow_auto_topic_creation), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t metadata_request_absent_3[] = {2, 3,};
static const struct wire_prog metadata_request_prog_3 = {metadata_request_ops_3, &metadata_request_shape, NULL, metadata_request_absent_3, 0, 2, 5, false};
static const struct wire_op metadata_request_ops_4[] = {
    {OP_ARRAY_STRUCT, 0 | OP_NULLABLE, 4, 0, offsetof(struct metadata_request, topics), 3, &metadata_request_prog_0},
    {OP_BOOL, 0, 3, 1, offsetof(struct metadata_request, allow_auto_topic_creation), 2, NULL},
    {OP_BOOL, 0, 0, 2, offsetof(struct metadata_request, include_cluster_authorized_operations), 1, NULL},
    {OP_BOOL, 0, 0, 3, offsetof(struct metadata_request, include_topic_authorized_operations), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog metadata_request_prog_4 = {metadata_request_ops_4, &metadata_request_shape, NULL, NULL, 0, 0, 7, false};
static const struct wire_op metadata_request_ops_5[] = {
    {OP_STRING, OP_COMPACT, 1, 1, offsetof(struct metadata_request_metadata_request_topic, name), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog metadata_request_prog_5 = {metadata_request_ops_5, &metadata_request_metadata_request_topic_shape, NULL, NULL, 0, 0, 2, false};
_Static_assert(sizeof(struct metadata_request_metadata_request_topic) <= WIRE_MEM_PER_BYTE * 2, "WIRE_MEM_PER_BYTE");
static const struct wire_op metadata_request_ops_6[] = {
    {OP_ARRAY_STRUCT, OP_COMPACT | OP_NULLABLE, 1, 0, offsetof(struct metadata_request, topics), 4, &metadata_request_prog_5},
    {OP_BOOL, 0, 4, 1, offsetof(struct metadata_request, allow_auto_topic_creation), 3, NULL},
    {OP_BOOL, 0, 0, 2, offsetof(struct metadata_request, include_cluster_authorized_operations), 2, NULL},
    {OP_BOOL, 0, 0, 3, offsetof(struct metadata_request, include_topic_authorized_operations), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog metadata_request_prog_6 = {metadata_request_ops_6, &metadata_request_shape, NULL, NULL, 0, 0, 5, false};
static const struct wire_op metadata_request_ops_7[] = {
    {OP_16, 0, 17, 0, offsetof(struct metadata_request_metadata_request_topic, topic_id), 2, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 0, 1, offsetof(struct metadata_request_metadata_request_topic, name), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog metadata_request_prog_7 = {metadata_request_ops_7, &metadata_request_metadata_request_topic_shape, NULL, NULL, 0, 0, 18, false};
_Static_assert(sizeof(struct metadata_request_metadata_request_topic) <= WIRE_MEM_PER_BYTE * 18, "WIRE_MEM_PER_BYTE");
static const struct wire_op metadata_request_ops_8[] = {
    {OP_ARRAY_STRUCT, OP_COMPACT | OP_NULLABLE, 1, 0, offsetof(struct metadata_request, topics), 4, &metadata_request_prog_7},
    {OP_BOOL, 0, 4, 1, offsetof(struct metadata_request, allow_auto_topic_creation), 3, NULL},
    {OP_BOOL, 0, 0, 2, offsetof(struct metadata_request, include_cluster_authorized_operations), 2, NULL},
    {OP_BOOL, 0, 0, 3, offsetof(struct metadata_request, include_topic_authorized_operations), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog metadata_request_prog_8 = {metadata_request_ops_8, &metadata_request_shape, NULL, NULL, 0, 0, 5, false};
static const struct wire_op metadata_request_ops_9[] = {
    {OP_ARRAY_STRUCT, OP_COMPACT | OP_NULLABLE, 1, 0, offsetof(struct metadata_request, topics), 3, &metadata_request_prog_7},
    {OP_BOOL, 0, 3, 1, offsetof(struct metadata_request, allow_auto_topic_creation), 2, NULL},
    {OP_BOOL, 0, 0, 3, offsetof(struct metadata_request, include_topic_authorized_operations), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t metadata_request_absent_9[] = {2,};
static const struct wire_prog metadata_request_prog_9 = {metadata_request_ops_9, &metadata_request_shape, NULL, metadata_request_absent_9, 0, 1, 4, false};
static const struct wire_prog *const metadata_request_progs[] = {&metadata_request_prog_1, &metadata_request_prog_2, &metadata_request_prog_2, &metadata_request_prog_2, &metadata_request_prog_3, &metadata_request_prog_3, &metadata_request_prog_3, &metadata_request_prog_3, &metadata_request_prog_4, &metadata_request_prog_6, &metadata_request_prog_8, &metadata_request_prog_9, &metadata_request_prog_9, &metadata_request_prog_9, };

const struct wire_msg metadata_request_wire = {
    .name = "MetadataRequest",
    .room = WIRE_CLIENTS,
    .kind = WIRE_REQUEST,
    .api_key = 3,
    .min_version = 0,
    .max_version = 13,
    .flexible_version = 9,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &metadata_request_shape,
    .progs = metadata_request_progs,
};

/* ---- OffsetCommitRequest ---- */

static const struct offset_commit_request_offset_commit_request_partition offset_commit_request_offset_commit_request_partition_default = {
    .committed_leader_epoch = -1,
    .commit_timestamp = INT64_C(-1),
    .committed_metadata = {(const uint8_t *)"", 0},
};
static const struct wire_field offset_commit_request_offset_commit_request_partition_fields[] = {
    {"partitionIndex", WIRE_INT32, 0, 0, 0, -1, offsetof(struct offset_commit_request_offset_commit_request_partition, partition_index), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"committedOffset", WIRE_INT64, 0, 0, 0, -1, offsetof(struct offset_commit_request_offset_commit_request_partition, committed_offset), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"committedLeaderEpoch", WIRE_INT32, 0, 0, 1, -1, offsetof(struct offset_commit_request_offset_commit_request_partition, committed_leader_epoch), {6, 32767}, {0, -1}, {0, -1}, NULL},
    {"commitTimestamp", WIRE_INT64, 0, 0, 0, -1, offsetof(struct offset_commit_request_offset_commit_request_partition, commit_timestamp), {1, 1}, {0, -1}, {0, -1}, NULL},
    {"committedMetadata", WIRE_STRING, 0, 0, 0, -1, offsetof(struct offset_commit_request_offset_commit_request_partition, committed_metadata), {0, 32767}, {0, 32767}, {0, -1}, NULL},
};
const struct wire_shape offset_commit_request_offset_commit_request_partition_shape = {"OffsetCommitRequestPartition", sizeof(struct offset_commit_request_offset_commit_request_partition), 5, offset_commit_request_offset_commit_request_partition_fields, &offset_commit_request_offset_commit_request_partition_default};

static const struct offset_commit_request_offset_commit_request_topic offset_commit_request_offset_commit_request_topic_default = {
    .name = {(const uint8_t *)"", 0},
};
static const struct wire_field offset_commit_request_offset_commit_request_topic_fields[] = {
    {"name", WIRE_STRING, 0, 0, 1, -1, offsetof(struct offset_commit_request_offset_commit_request_topic, name), {0, 9}, {0, -1}, {0, -1}, NULL},
    {"topicId", WIRE_UUID, 0, 0, 1, -1, offsetof(struct offset_commit_request_offset_commit_request_topic, topic_id), {10, 32767}, {0, -1}, {0, -1}, NULL},
    {"partitions", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct offset_commit_request_offset_commit_request_topic, partitions), {0, 32767}, {0, -1}, {0, -1}, &offset_commit_request_offset_commit_request_partition_shape},
};
const struct wire_shape offset_commit_request_offset_commit_request_topic_shape = {"OffsetCommitRequestTopic", sizeof(struct offset_commit_request_offset_commit_request_topic), 3, offset_commit_request_offset_commit_request_topic_fields, &offset_commit_request_offset_commit_request_topic_default};

static const struct offset_commit_request offset_commit_request_default = {
    .group_id = {(const uint8_t *)"", 0},
    .generation_id_or_member_epoch = -1,
    .member_id = {(const uint8_t *)"", 0},
    .retention_time_ms = INT64_C(-1),
};
static const struct wire_field offset_commit_request_fields[] = {
    {"groupId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct offset_commit_request, group_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"generationIdOrMemberEpoch", WIRE_INT32, 0, 0, 1, -1, offsetof(struct offset_commit_request, generation_id_or_member_epoch), {1, 32767}, {0, -1}, {0, -1}, NULL},
    {"memberId", WIRE_STRING, 0, 0, 1, -1, offsetof(struct offset_commit_request, member_id), {1, 32767}, {0, -1}, {0, -1}, NULL},
    {"groupInstanceId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct offset_commit_request, group_instance_id), {7, 32767}, {7, 32767}, {0, -1}, NULL},
    {"retentionTimeMs", WIRE_INT64, 0, 0, 1, -1, offsetof(struct offset_commit_request, retention_time_ms), {2, 4}, {0, -1}, {0, -1}, NULL},
    {"topics", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct offset_commit_request, topics), {0, 32767}, {0, -1}, {0, -1}, &offset_commit_request_offset_commit_request_topic_shape},
};
static const struct wire_shape offset_commit_request_shape = {"OffsetCommitRequest", sizeof(struct offset_commit_request), 6, offset_commit_request_fields, &offset_commit_request_default};

static const struct wire_op offset_commit_request_ops_0[] = {
    {OP_4, 0, 14, 0, offsetof(struct offset_commit_request_offset_commit_request_partition, partition_index), 10, NULL},
    {OP_8, 0, 0, 1, offsetof(struct offset_commit_request_offset_commit_request_partition, committed_offset), 2, NULL},
    {OP_STRING, 0 | OP_NULLABLE, 0, 4, offsetof(struct offset_commit_request_offset_commit_request_partition, committed_metadata), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t offset_commit_request_absent_0[] = {3,};
static const struct wire_prog offset_commit_request_prog_0 = {offset_commit_request_ops_0, &offset_commit_request_offset_commit_request_partition_shape, NULL, offset_commit_request_absent_0, 0, 1, 14, true};
_Static_assert(sizeof(struct offset_commit_request_offset_commit_request_partition) <= WIRE_MEM_PER_BYTE * 14, "WIRE_MEM_PER_BYTE");
static const struct wire_op offset_commit_request_ops_1[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct offset_commit_request_offset_commit_request_topic, name), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 4, 2, offsetof(struct offset_commit_request_offset_commit_request_topic, partitions), 0, &offset_commit_request_prog_0},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog offset_commit_request_prog_1 = {offset_commit_request_ops_1, &offset_commit_request_offset_commit_request_topic_shape, NULL, NULL, 0, 0, 6, false};
_Static_assert(sizeof(struct offset_commit_request_offset_commit_request_topic) <= WIRE_MEM_PER_BYTE * 6, "WIRE_MEM_PER_BYTE");
static const struct wire_op offset_commit_request_ops_2[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct offset_commit_request, group_id), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 4, 5, offsetof(struct offset_commit_request, topics), 0, &offset_commit_request_prog_1},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t offset_commit_request_absent_2[] = {3,};
static const struct wire_prog offset_commit_request_prog_2 = {offset_commit_request_ops_2, &offset_commit_request_shape, NULL, offset_commit_request_absent_2, 0, 1, 6, true};
static const struct wire_op offset_commit_request_ops_3[] = {
    {OP_4, 0, 22, 0, offsetof(struct offset_commit_request_offset_commit_request_partition, partition_index), 18, NULL},
    {OP_8, 0, 0, 1, offsetof(struct offset_commit_request_offset_commit_request_partition, committed_offset), 10, NULL},
    {OP_8, 0, 0, 3, offsetof(struct offset_commit_request_offset_commit_request_partition, commit_timestamp), 2, NULL},
    {OP_STRING, 0 | OP_NULLABLE, 0, 4, offsetof(struct offset_commit_request_offset_commit_request_partition, committed_metadata), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog offset_commit_request_prog_3 = {offset_commit_request_ops_3, &offset_commit_request_offset_commit_request_partition_shape, NULL, NULL, 0, 0, 22, true};
_Static_assert(sizeof(struct offset_commit_request_offset_commit_request_partition) <= WIRE_MEM_PER_BYTE * 22, "WIRE_MEM_PER_BYTE");
static const struct wire_op offset_commit_request_ops_4[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct offset_commit_request_offset_commit_request_topic, name), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 4, 2, offsetof(struct offset_commit_request_offset_commit_request_topic, partitions), 0, &offset_commit_request_prog_3},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog offset_commit_request_prog_4 = {offset_commit_request_ops_4, &offset_commit_request_offset_commit_request_topic_shape, NULL, NULL, 0, 0, 6, false};
_Static_assert(sizeof(struct offset_commit_request_offset_commit_request_topic) <= WIRE_MEM_PER_BYTE * 6, "WIRE_MEM_PER_BYTE");
static const struct wire_op offset_commit_request_ops_5[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct offset_commit_request, group_id), 10, NULL},
    {OP_4, 0, 6, 1, offsetof(struct offset_commit_request, generation_id_or_member_epoch), 6, NULL},
    {OP_STRING, 0, 0, 2, offsetof(struct offset_commit_request, member_id), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 4, 5, offsetof(struct offset_commit_request, topics), 0, &offset_commit_request_prog_4},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t offset_commit_request_absent_5[] = {3,};
static const struct wire_prog offset_commit_request_prog_5 = {offset_commit_request_ops_5, &offset_commit_request_shape, NULL, offset_commit_request_absent_5, 0, 1, 12, true};
static const struct wire_op offset_commit_request_ops_6[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct offset_commit_request, group_id), 18, NULL},
    {OP_4, 0, 6, 1, offsetof(struct offset_commit_request, generation_id_or_member_epoch), 14, NULL},
    {OP_STRING, 0, 0, 2, offsetof(struct offset_commit_request, member_id), 12, NULL},
    {OP_8, 0, 12, 4, offsetof(struct offset_commit_request, retention_time_ms), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 0, 5, offsetof(struct offset_commit_request, topics), 0, &offset_commit_request_prog_1},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t offset_commit_request_absent_6[] = {3,};
static const struct wire_prog offset_commit_request_prog_6 = {offset_commit_request_ops_6, &offset_commit_request_shape, NULL, offset_commit_request_absent_6, 0, 1, 20, false};
static const struct wire_op offset_commit_request_ops_7[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct offset_commit_request, group_id), 10, NULL},
    {OP_4, 0, 6, 1, offsetof(struct offset_commit_request, generation_id_or_member_epoch), 6, NULL},
    {OP_STRING, 0, 0, 2, offsetof(struct offset_commit_request, member_id), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 4, 5, offsetof(struct offset_commit_request, topics), 0, &offset_commit_request_prog_1},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t offset_commit_request_absent_7[] = {3,};
static const struct wire_prog offset_commit_request_prog_7 = {offset_commit_request_ops_7, &offset_commit_request_shape, NULL, offset_commit_request_absent_7, 0, 1, 12, true};
static const struct wire_op offset_commit_request_ops_8[] = {
    {OP_4, 0, 18, 0, offsetof(struct offset_commit_request_offset_commit_request_partition, partition_index), 14, NULL},
    {OP_8, 0, 0, 1, offsetof(struct offset_commit_request_offset_commit_request_partition, committed_offset), 6, NULL},
    {OP_4, 0, 0, 2, offsetof(struct offset_commit_request_offset_commit_request_partition, committed_leader_epoch), 2, NULL},
    {OP_STRING, 0 | OP_NULLABLE, 0, 4, offsetof(struct offset_commit_request_offset_commit_request_partition, committed_metadata), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t offset_commit_request_absent_8[] = {3,};
static const struct wire_prog offset_commit_request_prog_8 = {offset_commit_request_ops_8, &offset_commit_request_offset_commit_request_partition_shape, NULL, offset_commit_request_absent_8, 0, 1, 18, true};
_Static_assert(sizeof(struct offset_commit_request_offset_commit_request_partition) <= WIRE_MEM_PER_BYTE * 18, "WIRE_MEM_PER_BYTE");
static const struct wire_op offset_commit_request_ops_9[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct offset_commit_request_offset_commit_request_topic, name), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 4, 2, offsetof(struct offset_commit_request_offset_commit_request_topic, partitions), 0, &offset_commit_request_prog_8},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog offset_commit_request_prog_9 = {offset_commit_request_ops_9, &offset_commit_request_offset_commit_request_topic_shape, NULL, NULL, 0, 0, 6, false};
_Static_assert(sizeof(struct offset_commit_request_offset_commit_request_topic) <= WIRE_MEM_PER_BYTE * 6, "WIRE_MEM_PER_BYTE");
static const struct wire_op offset_commit_request_ops_10[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct offset_commit_request, group_id), 10, NULL},
    {OP_4, 0, 6, 1, offsetof(struct offset_commit_request, generation_id_or_member_epoch), 6, NULL},
    {OP_STRING, 0, 0, 2, offsetof(struct offset_commit_request, member_id), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 4, 5, offsetof(struct offset_commit_request, topics), 0, &offset_commit_request_prog_9},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t offset_commit_request_absent_10[] = {3,};
static const struct wire_prog offset_commit_request_prog_10 = {offset_commit_request_ops_10, &offset_commit_request_shape, NULL, offset_commit_request_absent_10, 0, 1, 12, true};
static const struct wire_op offset_commit_request_ops_11[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct offset_commit_request, group_id), 12, NULL},
    {OP_4, 0, 6, 1, offsetof(struct offset_commit_request, generation_id_or_member_epoch), 8, NULL},
    {OP_STRING, 0, 0, 2, offsetof(struct offset_commit_request, member_id), 6, NULL},
    {OP_STRING, 0 | OP_NULLABLE, 2, 3, offsetof(struct offset_commit_request, group_instance_id), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 4, 5, offsetof(struct offset_commit_request, topics), 0, &offset_commit_request_prog_9},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog offset_commit_request_prog_11 = {offset_commit_request_ops_11, &offset_commit_request_shape, NULL, NULL, 0, 0, 14, true};
static const struct wire_op offset_commit_request_ops_12[] = {
    {OP_4, 0, 17, 0, offsetof(struct offset_commit_request_offset_commit_request_partition, partition_index), 14, NULL},
    {OP_8, 0, 0, 1, offsetof(struct offset_commit_request_offset_commit_request_partition, committed_offset), 6, NULL},
    {OP_4, 0, 0, 2, offsetof(struct offset_commit_request_offset_commit_request_partition, committed_leader_epoch), 2, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 0, 4, offsetof(struct offset_commit_request_offset_commit_request_partition, committed_metadata), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t offset_commit_request_absent_12[] = {3,};
static const struct wire_prog offset_commit_request_prog_12 = {offset_commit_request_ops_12, &offset_commit_request_offset_commit_request_partition_shape, NULL, offset_commit_request_absent_12, 0, 1, 18, true};
_Static_assert(sizeof(struct offset_commit_request_offset_commit_request_partition) <= WIRE_MEM_PER_BYTE * 18, "WIRE_MEM_PER_BYTE");
static const struct wire_op offset_commit_request_ops_13[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct offset_commit_request_offset_commit_request_topic, name), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 2, offsetof(struct offset_commit_request_offset_commit_request_topic, partitions), 1, &offset_commit_request_prog_12},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog offset_commit_request_prog_13 = {offset_commit_request_ops_13, &offset_commit_request_offset_commit_request_topic_shape, NULL, NULL, 0, 0, 3, false};
_Static_assert(sizeof(struct offset_commit_request_offset_commit_request_topic) <= WIRE_MEM_PER_BYTE * 3, "WIRE_MEM_PER_BYTE");
static const struct wire_op offset_commit_request_ops_14[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct offset_commit_request, group_id), 8, NULL},
    {OP_4, 0, 5, 1, offsetof(struct offset_commit_request, generation_id_or_member_epoch), 4, NULL},
    {OP_STRING, OP_COMPACT, 0, 2, offsetof(struct offset_commit_request, member_id), 3, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 3, offsetof(struct offset_commit_request, group_instance_id), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 5, offsetof(struct offset_commit_request, topics), 1, &offset_commit_request_prog_13},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog offset_commit_request_prog_14 = {offset_commit_request_ops_14, &offset_commit_request_shape, NULL, NULL, 0, 0, 9, true};
static const struct wire_op offset_commit_request_ops_15[] = {
    {OP_16, 0, 17, 1, offsetof(struct offset_commit_request_offset_commit_request_topic, topic_id), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 2, offsetof(struct offset_commit_request_offset_commit_request_topic, partitions), 1, &offset_commit_request_prog_12},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog offset_commit_request_prog_15 = {offset_commit_request_ops_15, &offset_commit_request_offset_commit_request_topic_shape, NULL, NULL, 0, 0, 18, true};
_Static_assert(sizeof(struct offset_commit_request_offset_commit_request_topic) <= WIRE_MEM_PER_BYTE * 18, "WIRE_MEM_PER_BYTE");
static const struct wire_op offset_commit_request_ops_16[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct offset_commit_request, group_id), 8, NULL},
    {OP_4, 0, 5, 1, offsetof(struct offset_commit_request, generation_id_or_member_epoch), 4, NULL},
    {OP_STRING, OP_COMPACT, 0, 2, offsetof(struct offset_commit_request, member_id), 3, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 3, offsetof(struct offset_commit_request, group_instance_id), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 5, offsetof(struct offset_commit_request, topics), 1, &offset_commit_request_prog_15},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog offset_commit_request_prog_16 = {offset_commit_request_ops_16, &offset_commit_request_shape, NULL, NULL, 0, 0, 9, true};
static const struct wire_prog *const offset_commit_request_progs[] = {&offset_commit_request_prog_2, &offset_commit_request_prog_5, &offset_commit_request_prog_6, &offset_commit_request_prog_6, &offset_commit_request_prog_6, &offset_commit_request_prog_7, &offset_commit_request_prog_10, &offset_commit_request_prog_11, &offset_commit_request_prog_14, &offset_commit_request_prog_14, &offset_commit_request_prog_16, };

const struct wire_msg offset_commit_request_wire = {
    .name = "OffsetCommitRequest",
    .room = WIRE_CLIENTS,
    .kind = WIRE_REQUEST,
    .api_key = 8,
    .min_version = 0,
    .max_version = 10,
    .flexible_version = 8,
    .removed_version = 1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &offset_commit_request_shape,
    .progs = offset_commit_request_progs,
};

/* ---- OffsetDeleteRequest ---- */

static const struct offset_delete_request_offset_delete_request_partition offset_delete_request_offset_delete_request_partition_default = {
};
static const struct wire_field offset_delete_request_offset_delete_request_partition_fields[] = {
    {"partitionIndex", WIRE_INT32, 0, 0, 0, -1, offsetof(struct offset_delete_request_offset_delete_request_partition, partition_index), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape offset_delete_request_offset_delete_request_partition_shape = {"OffsetDeleteRequestPartition", sizeof(struct offset_delete_request_offset_delete_request_partition), 1, offset_delete_request_offset_delete_request_partition_fields, &offset_delete_request_offset_delete_request_partition_default};

static const struct offset_delete_request_offset_delete_request_topic offset_delete_request_offset_delete_request_topic_default = {
    .name = {(const uint8_t *)"", 0},
};
static const struct wire_field offset_delete_request_offset_delete_request_topic_fields[] = {
    {"name", WIRE_STRING, 0, 0, 0, -1, offsetof(struct offset_delete_request_offset_delete_request_topic, name), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"partitions", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct offset_delete_request_offset_delete_request_topic, partitions), {0, 32767}, {0, -1}, {0, -1}, &offset_delete_request_offset_delete_request_partition_shape},
};
const struct wire_shape offset_delete_request_offset_delete_request_topic_shape = {"OffsetDeleteRequestTopic", sizeof(struct offset_delete_request_offset_delete_request_topic), 2, offset_delete_request_offset_delete_request_topic_fields, &offset_delete_request_offset_delete_request_topic_default};

static const struct offset_delete_request offset_delete_request_default = {
    .group_id = {(const uint8_t *)"", 0},
};
static const struct wire_field offset_delete_request_fields[] = {
    {"groupId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct offset_delete_request, group_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"topics", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct offset_delete_request, topics), {0, 32767}, {0, -1}, {0, -1}, &offset_delete_request_offset_delete_request_topic_shape},
};
static const struct wire_shape offset_delete_request_shape = {"OffsetDeleteRequest", sizeof(struct offset_delete_request), 2, offset_delete_request_fields, &offset_delete_request_default};

static const struct wire_op offset_delete_request_ops_0[] = {
    {OP_4, 0, 4, 0, offsetof(struct offset_delete_request_offset_delete_request_partition, partition_index), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog offset_delete_request_prog_0 = {offset_delete_request_ops_0, &offset_delete_request_offset_delete_request_partition_shape, NULL, NULL, 0, 0, 4, false};
_Static_assert(sizeof(struct offset_delete_request_offset_delete_request_partition) <= WIRE_MEM_PER_BYTE * 4, "WIRE_MEM_PER_BYTE");
static const struct wire_op offset_delete_request_ops_1[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct offset_delete_request_offset_delete_request_topic, name), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 4, 1, offsetof(struct offset_delete_request_offset_delete_request_topic, partitions), 0, &offset_delete_request_prog_0},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog offset_delete_request_prog_1 = {offset_delete_request_ops_1, &offset_delete_request_offset_delete_request_topic_shape, NULL, NULL, 0, 0, 6, false};
_Static_assert(sizeof(struct offset_delete_request_offset_delete_request_topic) <= WIRE_MEM_PER_BYTE * 6, "WIRE_MEM_PER_BYTE");
static const struct wire_op offset_delete_request_ops_2[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct offset_delete_request, group_id), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 4, 1, offsetof(struct offset_delete_request, topics), 0, &offset_delete_request_prog_1},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog offset_delete_request_prog_2 = {offset_delete_request_ops_2, &offset_delete_request_shape, NULL, NULL, 0, 0, 6, false};
static const struct wire_prog *const offset_delete_request_progs[] = {&offset_delete_request_prog_2, };

const struct wire_msg offset_delete_request_wire = {
    .name = "OffsetDeleteRequest",
    .room = WIRE_CLIENTS,
    .kind = WIRE_REQUEST,
    .api_key = 47,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = INT16_MAX,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &offset_delete_request_shape,
    .progs = offset_delete_request_progs,
};

/* ---- OffsetFetchRequest ---- */

static const struct offset_fetch_request_offset_fetch_request_topic offset_fetch_request_offset_fetch_request_topic_default = {
    .name = {(const uint8_t *)"", 0},
};
static const struct wire_field offset_fetch_request_offset_fetch_request_topic_fields[] = {
    {"name", WIRE_STRING, 0, 0, 0, -1, offsetof(struct offset_fetch_request_offset_fetch_request_topic, name), {0, 7}, {0, -1}, {0, -1}, NULL},
    {"partitionIndexes", WIRE_INT32, 1, 0, 0, -1, offsetof(struct offset_fetch_request_offset_fetch_request_topic, partition_indexes), {0, 7}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape offset_fetch_request_offset_fetch_request_topic_shape = {"OffsetFetchRequestTopic", sizeof(struct offset_fetch_request_offset_fetch_request_topic), 2, offset_fetch_request_offset_fetch_request_topic_fields, &offset_fetch_request_offset_fetch_request_topic_default};

static const struct offset_fetch_request_offset_fetch_request_topics offset_fetch_request_offset_fetch_request_topics_default = {
    .name = {(const uint8_t *)"", 0},
};
static const struct wire_field offset_fetch_request_offset_fetch_request_topics_fields[] = {
    {"name", WIRE_STRING, 0, 0, 1, -1, offsetof(struct offset_fetch_request_offset_fetch_request_topics, name), {8, 9}, {0, -1}, {0, -1}, NULL},
    {"topicId", WIRE_UUID, 0, 0, 1, -1, offsetof(struct offset_fetch_request_offset_fetch_request_topics, topic_id), {10, 32767}, {0, -1}, {0, -1}, NULL},
    {"partitionIndexes", WIRE_INT32, 1, 0, 0, -1, offsetof(struct offset_fetch_request_offset_fetch_request_topics, partition_indexes), {8, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape offset_fetch_request_offset_fetch_request_topics_shape = {"OffsetFetchRequestTopics", sizeof(struct offset_fetch_request_offset_fetch_request_topics), 3, offset_fetch_request_offset_fetch_request_topics_fields, &offset_fetch_request_offset_fetch_request_topics_default};

static const struct offset_fetch_request_offset_fetch_request_group offset_fetch_request_offset_fetch_request_group_default = {
    .group_id = {(const uint8_t *)"", 0},
    .member_epoch = -1,
};
static const struct wire_field offset_fetch_request_offset_fetch_request_group_fields[] = {
    {"groupId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct offset_fetch_request_offset_fetch_request_group, group_id), {8, 32767}, {0, -1}, {0, -1}, NULL},
    {"memberId", WIRE_STRING, 0, 0, 1, -1, offsetof(struct offset_fetch_request_offset_fetch_request_group, member_id), {9, 32767}, {9, 32767}, {0, -1}, NULL},
    {"memberEpoch", WIRE_INT32, 0, 0, 1, -1, offsetof(struct offset_fetch_request_offset_fetch_request_group, member_epoch), {9, 32767}, {0, -1}, {0, -1}, NULL},
    {"topics", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct offset_fetch_request_offset_fetch_request_group, topics), {8, 32767}, {8, 32767}, {0, -1}, &offset_fetch_request_offset_fetch_request_topics_shape},
};
const struct wire_shape offset_fetch_request_offset_fetch_request_group_shape = {"OffsetFetchRequestGroup", sizeof(struct offset_fetch_request_offset_fetch_request_group), 4, offset_fetch_request_offset_fetch_request_group_fields, &offset_fetch_request_offset_fetch_request_group_default};

static const struct offset_fetch_request offset_fetch_request_default = {
    .group_id = {(const uint8_t *)"", 0},
};
static const struct wire_field offset_fetch_request_fields[] = {
    {"groupId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct offset_fetch_request, group_id), {0, 7}, {0, -1}, {0, -1}, NULL},
    {"topics", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct offset_fetch_request, topics), {0, 7}, {2, 7}, {0, -1}, &offset_fetch_request_offset_fetch_request_topic_shape},
    {"groups", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct offset_fetch_request, groups), {8, 32767}, {0, -1}, {0, -1}, &offset_fetch_request_offset_fetch_request_group_shape},
    {"requireStable", WIRE_BOOL, 0, 0, 0, -1, offsetof(struct offset_fetch_request, require_stable), {7, 32767}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape offset_fetch_request_shape = {"OffsetFetchRequest", sizeof(struct offset_fetch_request), 4, offset_fetch_request_fields, &offset_fetch_request_default};

static const struct wire_op offset_fetch_request_ops_0[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct offset_fetch_request_offset_fetch_request_topic, name), 4, NULL},
    {OP_ARRAY_4, 0, 4, 1, offsetof(struct offset_fetch_request_offset_fetch_request_topic, partition_indexes), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog offset_fetch_request_prog_0 = {offset_fetch_request_ops_0, &offset_fetch_request_offset_fetch_request_topic_shape, NULL, NULL, 0, 0, 6, false};
_Static_assert(sizeof(struct offset_fetch_request_offset_fetch_request_topic) <= WIRE_MEM_PER_BYTE * 6, "WIRE_MEM_PER_BYTE");
static const struct wire_op offset_fetch_request_ops_1[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct offset_fetch_request, group_id), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 4, 1, offsetof(struct offset_fetch_request, topics), 0, &offset_fetch_request_prog_0},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t offset_fetch_request_absent_1[] = {2, 3,};
static const struct wire_prog offset_fetch_request_prog_1 = {offset_fetch_request_ops_1, &offset_fetch_request_shape, NULL, offset_fetch_request_absent_1, 0, 2, 6, false};
static const struct wire_op offset_fetch_request_ops_2[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct offset_fetch_request, group_id), 4, NULL},
    {OP_ARRAY_STRUCT, 0 | OP_NULLABLE, 4, 1, offsetof(struct offset_fetch_request, topics), 0, &offset_fetch_request_prog_0},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t offset_fetch_request_absent_2[] = {2, 3,};
static const struct wire_prog offset_fetch_request_prog_2 = {offset_fetch_request_ops_2, &offset_fetch_request_shape, NULL, offset_fetch_request_absent_2, 0, 2, 6, false};
static const struct wire_op offset_fetch_request_ops_3[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct offset_fetch_request_offset_fetch_request_topic, name), 2, NULL},
    {OP_ARRAY_4, OP_COMPACT, 1, 1, offsetof(struct offset_fetch_request_offset_fetch_request_topic, partition_indexes), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog offset_fetch_request_prog_3 = {offset_fetch_request_ops_3, &offset_fetch_request_offset_fetch_request_topic_shape, NULL, NULL, 0, 0, 3, false};
_Static_assert(sizeof(struct offset_fetch_request_offset_fetch_request_topic) <= WIRE_MEM_PER_BYTE * 3, "WIRE_MEM_PER_BYTE");
static const struct wire_op offset_fetch_request_ops_4[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct offset_fetch_request, group_id), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT | OP_NULLABLE, 1, 1, offsetof(struct offset_fetch_request, topics), 1, &offset_fetch_request_prog_3},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t offset_fetch_request_absent_4[] = {2, 3,};
static const struct wire_prog offset_fetch_request_prog_4 = {offset_fetch_request_ops_4, &offset_fetch_request_shape, NULL, offset_fetch_request_absent_4, 0, 2, 3, false};
static const struct wire_op offset_fetch_request_ops_5[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct offset_fetch_request, group_id), 3, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT | OP_NULLABLE, 1, 1, offsetof(struct offset_fetch_request, topics), 2, &offset_fetch_request_prog_3},
    {OP_BOOL, 0, 2, 3, offsetof(struct offset_fetch_request, require_stable), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t offset_fetch_request_absent_5[] = {2,};
static const struct wire_prog offset_fetch_request_prog_5 = {offset_fetch_request_ops_5, &offset_fetch_request_shape, NULL, offset_fetch_request_absent_5, 0, 1, 4, false};
static const struct wire_op offset_fetch_request_ops_6[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct offset_fetch_request_offset_fetch_request_topics, name), 2, NULL},
    {OP_ARRAY_4, OP_COMPACT, 1, 2, offsetof(struct offset_fetch_request_offset_fetch_request_topics, partition_indexes), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog offset_fetch_request_prog_6 = {offset_fetch_request_ops_6, &offset_fetch_request_offset_fetch_request_topics_shape, NULL, NULL, 0, 0, 3, false};
_Static_assert(sizeof(struct offset_fetch_request_offset_fetch_request_topics) <= WIRE_MEM_PER_BYTE * 3, "WIRE_MEM_PER_BYTE");
static const struct wire_op offset_fetch_request_ops_7[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct offset_fetch_request_offset_fetch_request_group, group_id), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT | OP_NULLABLE, 1, 3, offsetof(struct offset_fetch_request_offset_fetch_request_group, topics), 1, &offset_fetch_request_prog_6},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog offset_fetch_request_prog_7 = {offset_fetch_request_ops_7, &offset_fetch_request_offset_fetch_request_group_shape, NULL, NULL, 0, 0, 3, true};
_Static_assert(sizeof(struct offset_fetch_request_offset_fetch_request_group) <= WIRE_MEM_PER_BYTE * 3, "WIRE_MEM_PER_BYTE");
static const struct wire_op offset_fetch_request_ops_8[] = {
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 2, offsetof(struct offset_fetch_request, groups), 2, &offset_fetch_request_prog_7},
    {OP_BOOL, 0, 2, 3, offsetof(struct offset_fetch_request, require_stable), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t offset_fetch_request_absent_8[] = {0, 1,};
static const struct wire_prog offset_fetch_request_prog_8 = {offset_fetch_request_ops_8, &offset_fetch_request_shape, NULL, offset_fetch_request_absent_8, 0, 2, 3, true};
static const struct wire_op offset_fetch_request_ops_9[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct offset_fetch_request_offset_fetch_request_group, group_id), 7, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 1, offsetof(struct offset_fetch_request_offset_fetch_request_group, member_id), 6, NULL},
    {OP_4, 0, 5, 2, offsetof(struct offset_fetch_request_offset_fetch_request_group, member_epoch), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT | OP_NULLABLE, 0, 3, offsetof(struct offset_fetch_request_offset_fetch_request_group, topics), 1, &offset_fetch_request_prog_6},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog offset_fetch_request_prog_9 = {offset_fetch_request_ops_9, &offset_fetch_request_offset_fetch_request_group_shape, NULL, NULL, 0, 0, 8, false};
_Static_assert(sizeof(struct offset_fetch_request_offset_fetch_request_group) <= WIRE_MEM_PER_BYTE * 8, "WIRE_MEM_PER_BYTE");
static const struct wire_op offset_fetch_request_ops_10[] = {
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 2, offsetof(struct offset_fetch_request, groups), 2, &offset_fetch_request_prog_9},
    {OP_BOOL, 0, 2, 3, offsetof(struct offset_fetch_request, require_stable), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t offset_fetch_request_absent_10[] = {0, 1,};
static const struct wire_prog offset_fetch_request_prog_10 = {offset_fetch_request_ops_10, &offset_fetch_request_shape, NULL, offset_fetch_request_absent_10, 0, 2, 3, true};
static const struct wire_op offset_fetch_request_ops_11[] = {
    {OP_16, 0, 17, 1, offsetof(struct offset_fetch_request_offset_fetch_request_topics, topic_id), 2, NULL},
    {OP_ARRAY_4, OP_COMPACT, 0, 2, offsetof(struct offset_fetch_request_offset_fetch_request_topics, partition_indexes), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog offset_fetch_request_prog_11 = {offset_fetch_request_ops_11, &offset_fetch_request_offset_fetch_request_topics_shape, NULL, NULL, 0, 0, 18, true};
_Static_assert(sizeof(struct offset_fetch_request_offset_fetch_request_topics) <= WIRE_MEM_PER_BYTE * 18, "WIRE_MEM_PER_BYTE");
static const struct wire_op offset_fetch_request_ops_12[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct offset_fetch_request_offset_fetch_request_group, group_id), 7, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 1, offsetof(struct offset_fetch_request_offset_fetch_request_group, member_id), 6, NULL},
    {OP_4, 0, 5, 2, offsetof(struct offset_fetch_request_offset_fetch_request_group, member_epoch), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT | OP_NULLABLE, 0, 3, offsetof(struct offset_fetch_request_offset_fetch_request_group, topics), 1, &offset_fetch_request_prog_11},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog offset_fetch_request_prog_12 = {offset_fetch_request_ops_12, &offset_fetch_request_offset_fetch_request_group_shape, NULL, NULL, 0, 0, 8, false};
_Static_assert(sizeof(struct offset_fetch_request_offset_fetch_request_group) <= WIRE_MEM_PER_BYTE * 8, "WIRE_MEM_PER_BYTE");
static const struct wire_op offset_fetch_request_ops_13[] = {
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 2, offsetof(struct offset_fetch_request, groups), 2, &offset_fetch_request_prog_12},
    {OP_BOOL, 0, 2, 3, offsetof(struct offset_fetch_request, require_stable), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t offset_fetch_request_absent_13[] = {0, 1,};
static const struct wire_prog offset_fetch_request_prog_13 = {offset_fetch_request_ops_13, &offset_fetch_request_shape, NULL, offset_fetch_request_absent_13, 0, 2, 3, true};
static const struct wire_prog *const offset_fetch_request_progs[] = {&offset_fetch_request_prog_1, &offset_fetch_request_prog_1, &offset_fetch_request_prog_2, &offset_fetch_request_prog_2, &offset_fetch_request_prog_2, &offset_fetch_request_prog_2, &offset_fetch_request_prog_4, &offset_fetch_request_prog_5, &offset_fetch_request_prog_8, &offset_fetch_request_prog_10, &offset_fetch_request_prog_13, };

const struct wire_msg offset_fetch_request_wire = {
    .name = "OffsetFetchRequest",
    .room = WIRE_CLIENTS,
    .kind = WIRE_REQUEST,
    .api_key = 9,
    .min_version = 0,
    .max_version = 10,
    .flexible_version = 6,
    .removed_version = 0,
    .is_dead = false,
    .is_unstable = false,
    .shape = &offset_fetch_request_shape,
    .progs = offset_fetch_request_progs,
};

/* ---- OffsetForLeaderEpochRequest ---- */

static const struct offset_for_leader_epoch_request_offset_for_leader_partition offset_for_leader_epoch_request_offset_for_leader_partition_default = {
    .current_leader_epoch = -1,
};
static const struct wire_field offset_for_leader_epoch_request_offset_for_leader_partition_fields[] = {
    {"partition", WIRE_INT32, 0, 0, 0, -1, offsetof(struct offset_for_leader_epoch_request_offset_for_leader_partition, partition), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"currentLeaderEpoch", WIRE_INT32, 0, 0, 1, -1, offsetof(struct offset_for_leader_epoch_request_offset_for_leader_partition, current_leader_epoch), {2, 32767}, {0, -1}, {0, -1}, NULL},
    {"leaderEpoch", WIRE_INT32, 0, 0, 0, -1, offsetof(struct offset_for_leader_epoch_request_offset_for_leader_partition, leader_epoch), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape offset_for_leader_epoch_request_offset_for_leader_partition_shape = {"OffsetForLeaderPartition", sizeof(struct offset_for_leader_epoch_request_offset_for_leader_partition), 3, offset_for_leader_epoch_request_offset_for_leader_partition_fields, &offset_for_leader_epoch_request_offset_for_leader_partition_default};

static const struct offset_for_leader_epoch_request_offset_for_leader_topic offset_for_leader_epoch_request_offset_for_leader_topic_default = {
    .topic = {(const uint8_t *)"", 0},
};
static const struct wire_field offset_for_leader_epoch_request_offset_for_leader_topic_fields[] = {
    {"topic", WIRE_STRING, 0, 0, 0, -1, offsetof(struct offset_for_leader_epoch_request_offset_for_leader_topic, topic), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"partitions", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct offset_for_leader_epoch_request_offset_for_leader_topic, partitions), {0, 32767}, {0, -1}, {0, -1}, &offset_for_leader_epoch_request_offset_for_leader_partition_shape},
};
const struct wire_shape offset_for_leader_epoch_request_offset_for_leader_topic_shape = {"OffsetForLeaderTopic", sizeof(struct offset_for_leader_epoch_request_offset_for_leader_topic), 2, offset_for_leader_epoch_request_offset_for_leader_topic_fields, &offset_for_leader_epoch_request_offset_for_leader_topic_default};

static const struct offset_for_leader_epoch_request offset_for_leader_epoch_request_default = {
    .replica_id = -2,
};
static const struct wire_field offset_for_leader_epoch_request_fields[] = {
    {"replicaId", WIRE_INT32, 0, 0, 1, -1, offsetof(struct offset_for_leader_epoch_request, replica_id), {3, 32767}, {0, -1}, {0, -1}, NULL},
    {"topics", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct offset_for_leader_epoch_request, topics), {0, 32767}, {0, -1}, {0, -1}, &offset_for_leader_epoch_request_offset_for_leader_topic_shape},
};
static const struct wire_shape offset_for_leader_epoch_request_shape = {"OffsetForLeaderEpochRequest", sizeof(struct offset_for_leader_epoch_request), 2, offset_for_leader_epoch_request_fields, &offset_for_leader_epoch_request_default};

static const struct wire_op offset_for_leader_epoch_request_ops_0[] = {
    {OP_4, 0, 8, 0, offsetof(struct offset_for_leader_epoch_request_offset_for_leader_partition, partition), 4, NULL},
    {OP_4, 0, 0, 2, offsetof(struct offset_for_leader_epoch_request_offset_for_leader_partition, leader_epoch), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog offset_for_leader_epoch_request_prog_0 = {offset_for_leader_epoch_request_ops_0, &offset_for_leader_epoch_request_offset_for_leader_partition_shape, NULL, NULL, 0, 0, 8, true};
_Static_assert(sizeof(struct offset_for_leader_epoch_request_offset_for_leader_partition) <= WIRE_MEM_PER_BYTE * 8, "WIRE_MEM_PER_BYTE");
static const struct wire_op offset_for_leader_epoch_request_ops_1[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct offset_for_leader_epoch_request_offset_for_leader_topic, topic), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 4, 1, offsetof(struct offset_for_leader_epoch_request_offset_for_leader_topic, partitions), 0, &offset_for_leader_epoch_request_prog_0},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog offset_for_leader_epoch_request_prog_1 = {offset_for_leader_epoch_request_ops_1, &offset_for_leader_epoch_request_offset_for_leader_topic_shape, NULL, NULL, 0, 0, 6, false};
_Static_assert(sizeof(struct offset_for_leader_epoch_request_offset_for_leader_topic) <= WIRE_MEM_PER_BYTE * 6, "WIRE_MEM_PER_BYTE");
static const struct wire_op offset_for_leader_epoch_request_ops_2[] = {
    {OP_ARRAY_STRUCT, 0, 4, 1, offsetof(struct offset_for_leader_epoch_request, topics), 0, &offset_for_leader_epoch_request_prog_1},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog offset_for_leader_epoch_request_prog_2 = {offset_for_leader_epoch_request_ops_2, &offset_for_leader_epoch_request_shape, NULL, NULL, 0, 0, 4, true};
static const struct wire_op offset_for_leader_epoch_request_ops_3[] = {
    {OP_4, 0, 12, 0, offsetof(struct offset_for_leader_epoch_request_offset_for_leader_partition, partition), 8, NULL},
    {OP_4, 0, 0, 1, offsetof(struct offset_for_leader_epoch_request_offset_for_leader_partition, current_leader_epoch), 4, NULL},
    {OP_4, 0, 0, 2, offsetof(struct offset_for_leader_epoch_request_offset_for_leader_partition, leader_epoch), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog offset_for_leader_epoch_request_prog_3 = {offset_for_leader_epoch_request_ops_3, &offset_for_leader_epoch_request_offset_for_leader_partition_shape, NULL, NULL, 0, 0, 12, false};
_Static_assert(sizeof(struct offset_for_leader_epoch_request_offset_for_leader_partition) <= WIRE_MEM_PER_BYTE * 12, "WIRE_MEM_PER_BYTE");
static const struct wire_op offset_for_leader_epoch_request_ops_4[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct offset_for_leader_epoch_request_offset_for_leader_topic, topic), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 4, 1, offsetof(struct offset_for_leader_epoch_request_offset_for_leader_topic, partitions), 0, &offset_for_leader_epoch_request_prog_3},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog offset_for_leader_epoch_request_prog_4 = {offset_for_leader_epoch_request_ops_4, &offset_for_leader_epoch_request_offset_for_leader_topic_shape, NULL, NULL, 0, 0, 6, false};
_Static_assert(sizeof(struct offset_for_leader_epoch_request_offset_for_leader_topic) <= WIRE_MEM_PER_BYTE * 6, "WIRE_MEM_PER_BYTE");
static const struct wire_op offset_for_leader_epoch_request_ops_5[] = {
    {OP_ARRAY_STRUCT, 0, 4, 1, offsetof(struct offset_for_leader_epoch_request, topics), 0, &offset_for_leader_epoch_request_prog_4},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog offset_for_leader_epoch_request_prog_5 = {offset_for_leader_epoch_request_ops_5, &offset_for_leader_epoch_request_shape, NULL, NULL, 0, 0, 4, true};
static const struct wire_op offset_for_leader_epoch_request_ops_6[] = {
    {OP_4, 0, 8, 0, offsetof(struct offset_for_leader_epoch_request, replica_id), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 0, 1, offsetof(struct offset_for_leader_epoch_request, topics), 0, &offset_for_leader_epoch_request_prog_4},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog offset_for_leader_epoch_request_prog_6 = {offset_for_leader_epoch_request_ops_6, &offset_for_leader_epoch_request_shape, NULL, NULL, 0, 0, 8, false};
static const struct wire_op offset_for_leader_epoch_request_ops_7[] = {
    {OP_4, 0, 13, 0, offsetof(struct offset_for_leader_epoch_request_offset_for_leader_partition, partition), 9, NULL},
    {OP_4, 0, 0, 1, offsetof(struct offset_for_leader_epoch_request_offset_for_leader_partition, current_leader_epoch), 5, NULL},
    {OP_4, 0, 0, 2, offsetof(struct offset_for_leader_epoch_request_offset_for_leader_partition, leader_epoch), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog offset_for_leader_epoch_request_prog_7 = {offset_for_leader_epoch_request_ops_7, &offset_for_leader_epoch_request_offset_for_leader_partition_shape, NULL, NULL, 0, 0, 13, false};
_Static_assert(sizeof(struct offset_for_leader_epoch_request_offset_for_leader_partition) <= WIRE_MEM_PER_BYTE * 13, "WIRE_MEM_PER_BYTE");
static const struct wire_op offset_for_leader_epoch_request_ops_8[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct offset_for_leader_epoch_request_offset_for_leader_topic, topic), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 1, offsetof(struct offset_for_leader_epoch_request_offset_for_leader_topic, partitions), 1, &offset_for_leader_epoch_request_prog_7},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog offset_for_leader_epoch_request_prog_8 = {offset_for_leader_epoch_request_ops_8, &offset_for_leader_epoch_request_offset_for_leader_topic_shape, NULL, NULL, 0, 0, 3, false};
_Static_assert(sizeof(struct offset_for_leader_epoch_request_offset_for_leader_topic) <= WIRE_MEM_PER_BYTE * 3, "WIRE_MEM_PER_BYTE");
static const struct wire_op offset_for_leader_epoch_request_ops_9[] = {
    {OP_4, 0, 5, 0, offsetof(struct offset_for_leader_epoch_request, replica_id), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 1, offsetof(struct offset_for_leader_epoch_request, topics), 1, &offset_for_leader_epoch_request_prog_8},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog offset_for_leader_epoch_request_prog_9 = {offset_for_leader_epoch_request_ops_9, &offset_for_leader_epoch_request_shape, NULL, NULL, 0, 0, 6, false};
static const struct wire_prog *const offset_for_leader_epoch_request_progs[] = {&offset_for_leader_epoch_request_prog_2, &offset_for_leader_epoch_request_prog_2, &offset_for_leader_epoch_request_prog_5, &offset_for_leader_epoch_request_prog_6, &offset_for_leader_epoch_request_prog_9, };

const struct wire_msg offset_for_leader_epoch_request_wire = {
    .name = "OffsetForLeaderEpochRequest",
    .room = WIRE_CLIENTS,
    .kind = WIRE_REQUEST,
    .api_key = 23,
    .min_version = 0,
    .max_version = 4,
    .flexible_version = 4,
    .removed_version = 1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &offset_for_leader_epoch_request_shape,
    .progs = offset_for_leader_epoch_request_progs,
};

/* ---- ProduceRequest ---- */

static const struct produce_request_partition_produce_data produce_request_partition_produce_data_default = {
};
static const struct wire_field produce_request_partition_produce_data_fields[] = {
    {"index", WIRE_INT32, 0, 0, 0, -1, offsetof(struct produce_request_partition_produce_data, index), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"records", WIRE_RECORDS, 0, 0, 0, -1, offsetof(struct produce_request_partition_produce_data, records), {0, 32767}, {0, 32767}, {0, -1}, NULL},
};
const struct wire_shape produce_request_partition_produce_data_shape = {"PartitionProduceData", sizeof(struct produce_request_partition_produce_data), 2, produce_request_partition_produce_data_fields, &produce_request_partition_produce_data_default};

static const struct produce_request_topic_produce_data produce_request_topic_produce_data_default = {
    .name = {(const uint8_t *)"", 0},
};
static const struct wire_field produce_request_topic_produce_data_fields[] = {
    {"name", WIRE_STRING, 0, 0, 1, -1, offsetof(struct produce_request_topic_produce_data, name), {0, 12}, {0, -1}, {0, -1}, NULL},
    {"topicId", WIRE_UUID, 0, 0, 1, -1, offsetof(struct produce_request_topic_produce_data, topic_id), {13, 32767}, {0, -1}, {0, -1}, NULL},
    {"partitionData", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct produce_request_topic_produce_data, partition_data), {0, 32767}, {0, -1}, {0, -1}, &produce_request_partition_produce_data_shape},
};
const struct wire_shape produce_request_topic_produce_data_shape = {"TopicProduceData", sizeof(struct produce_request_topic_produce_data), 3, produce_request_topic_produce_data_fields, &produce_request_topic_produce_data_default};

static const struct produce_request produce_request_default = {
};
static const struct wire_field produce_request_fields[] = {
    {"transactionalId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct produce_request, transactional_id), {3, 32767}, {3, 32767}, {0, -1}, NULL},
    {"acks", WIRE_INT16, 0, 0, 0, -1, offsetof(struct produce_request, acks), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"timeoutMs", WIRE_INT32, 0, 0, 0, -1, offsetof(struct produce_request, timeout_ms), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"topicData", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct produce_request, topic_data), {0, 32767}, {0, -1}, {0, -1}, &produce_request_topic_produce_data_shape},
};
static const struct wire_shape produce_request_shape = {"ProduceRequest", sizeof(struct produce_request), 4, produce_request_fields, &produce_request_default};

static const struct wire_op produce_request_ops_0[] = {
    {OP_4, 0, 8, 0, offsetof(struct produce_request_partition_produce_data, index), 4, NULL},
    {OP_BYTES, 0 | OP_NULLABLE | OP_RECORDS, 0, 1, offsetof(struct produce_request_partition_produce_data, records), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog produce_request_prog_0 = {produce_request_ops_0, &produce_request_partition_produce_data_shape, NULL, NULL, 0, 0, 8, false};
_Static_assert(sizeof(struct produce_request_partition_produce_data) <= WIRE_MEM_PER_BYTE * 8, "WIRE_MEM_PER_BYTE");
static const struct wire_op produce_request_ops_1[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct produce_request_topic_produce_data, name), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 4, 2, offsetof(struct produce_request_topic_produce_data, partition_data), 0, &produce_request_prog_0},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog produce_request_prog_1 = {produce_request_ops_1, &produce_request_topic_produce_data_shape, NULL, NULL, 0, 0, 6, false};
_Static_assert(sizeof(struct produce_request_topic_produce_data) <= WIRE_MEM_PER_BYTE * 6, "WIRE_MEM_PER_BYTE");
static const struct wire_op produce_request_ops_2[] = {
    {OP_2, 0, 10, 1, offsetof(struct produce_request, acks), 8, NULL},
    {OP_4, 0, 0, 2, offsetof(struct produce_request, timeout_ms), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 0, 3, offsetof(struct produce_request, topic_data), 0, &produce_request_prog_1},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t produce_request_absent_2[] = {0,};
static const struct wire_prog produce_request_prog_2 = {produce_request_ops_2, &produce_request_shape, NULL, produce_request_absent_2, 0, 1, 10, false};
static const struct wire_op produce_request_ops_3[] = {
    {OP_STRING, 0 | OP_NULLABLE, 2, 0, offsetof(struct produce_request, transactional_id), 10, NULL},
    {OP_2, 0, 10, 1, offsetof(struct produce_request, acks), 8, NULL},
    {OP_4, 0, 0, 2, offsetof(struct produce_request, timeout_ms), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 0, 3, offsetof(struct produce_request, topic_data), 0, &produce_request_prog_1},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog produce_request_prog_3 = {produce_request_ops_3, &produce_request_shape, NULL, NULL, 0, 0, 12, false};
static const struct wire_op produce_request_ops_4[] = {
    {OP_4, 0, 5, 0, offsetof(struct produce_request_partition_produce_data, index), 2, NULL},
    {OP_BYTES, OP_COMPACT | OP_NULLABLE | OP_RECORDS, 0, 1, offsetof(struct produce_request_partition_produce_data, records), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog produce_request_prog_4 = {produce_request_ops_4, &produce_request_partition_produce_data_shape, NULL, NULL, 0, 0, 6, false};
_Static_assert(sizeof(struct produce_request_partition_produce_data) <= WIRE_MEM_PER_BYTE * 6, "WIRE_MEM_PER_BYTE");
static const struct wire_op produce_request_ops_5[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct produce_request_topic_produce_data, name), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 2, offsetof(struct produce_request_topic_produce_data, partition_data), 1, &produce_request_prog_4},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog produce_request_prog_5 = {produce_request_ops_5, &produce_request_topic_produce_data_shape, NULL, NULL, 0, 0, 3, false};
_Static_assert(sizeof(struct produce_request_topic_produce_data) <= WIRE_MEM_PER_BYTE * 3, "WIRE_MEM_PER_BYTE");
static const struct wire_op produce_request_ops_6[] = {
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 0, offsetof(struct produce_request, transactional_id), 8, NULL},
    {OP_2, 0, 7, 1, offsetof(struct produce_request, acks), 6, NULL},
    {OP_4, 0, 0, 2, offsetof(struct produce_request, timeout_ms), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 3, offsetof(struct produce_request, topic_data), 1, &produce_request_prog_5},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog produce_request_prog_6 = {produce_request_ops_6, &produce_request_shape, NULL, NULL, 0, 0, 9, false};
static const struct wire_op produce_request_ops_7[] = {
    {OP_16, 0, 17, 1, offsetof(struct produce_request_topic_produce_data, topic_id), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 2, offsetof(struct produce_request_topic_produce_data, partition_data), 1, &produce_request_prog_4},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog produce_request_prog_7 = {produce_request_ops_7, &produce_request_topic_produce_data_shape, NULL, NULL, 0, 0, 18, true};
_Static_assert(sizeof(struct produce_request_topic_produce_data) <= WIRE_MEM_PER_BYTE * 18, "WIRE_MEM_PER_BYTE");
static const struct wire_op produce_request_ops_8[] = {
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 0, offsetof(struct produce_request, transactional_id), 8, NULL},
    {OP_2, 0, 7, 1, offsetof(struct produce_request, acks), 6, NULL},
    {OP_4, 0, 0, 2, offsetof(struct produce_request, timeout_ms), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 3, offsetof(struct produce_request, topic_data), 1, &produce_request_prog_7},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog produce_request_prog_8 = {produce_request_ops_8, &produce_request_shape, NULL, NULL, 0, 0, 9, false};
static const struct wire_prog *const produce_request_progs[] = {&produce_request_prog_2, &produce_request_prog_2, &produce_request_prog_2, &produce_request_prog_3, &produce_request_prog_3, &produce_request_prog_3, &produce_request_prog_3, &produce_request_prog_3, &produce_request_prog_3, &produce_request_prog_6, &produce_request_prog_6, &produce_request_prog_6, &produce_request_prog_6, &produce_request_prog_8, };

const struct wire_msg produce_request_wire = {
    .name = "ProduceRequest",
    .room = WIRE_CLIENTS,
    .kind = WIRE_REQUEST,
    .api_key = 0,
    .min_version = 0,
    .max_version = 13,
    .flexible_version = 9,
    .removed_version = 2,
    .is_dead = false,
    .is_unstable = false,
    .shape = &produce_request_shape,
    .progs = produce_request_progs,
};

/* ---- PushTelemetryRequest ---- */

static const struct push_telemetry_request push_telemetry_request_default = {
    .metrics = {(const uint8_t *)"", 0},
};
static const struct wire_field push_telemetry_request_fields[] = {
    {"clientInstanceId", WIRE_UUID, 0, 0, 0, -1, offsetof(struct push_telemetry_request, client_instance_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"subscriptionId", WIRE_INT32, 0, 0, 0, -1, offsetof(struct push_telemetry_request, subscription_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"terminating", WIRE_BOOL, 0, 0, 0, -1, offsetof(struct push_telemetry_request, terminating), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"compressionType", WIRE_INT8, 0, 0, 0, -1, offsetof(struct push_telemetry_request, compression_type), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"metrics", WIRE_BYTES, 0, 0, 0, -1, offsetof(struct push_telemetry_request, metrics), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape push_telemetry_request_shape = {"PushTelemetryRequest", sizeof(struct push_telemetry_request), 5, push_telemetry_request_fields, &push_telemetry_request_default};

static const struct wire_op push_telemetry_request_ops_0[] = {
    {OP_16, 0, 23, 0, offsetof(struct push_telemetry_request, client_instance_id), 8, NULL},
    {OP_4, 0, 0, 1, offsetof(struct push_telemetry_request, subscription_id), 4, NULL},
    {OP_BOOL, 0, 0, 2, offsetof(struct push_telemetry_request, terminating), 3, NULL},
    {OP_1, 0, 0, 3, offsetof(struct push_telemetry_request, compression_type), 2, NULL},
    {OP_BYTES, OP_COMPACT, 0, 4, offsetof(struct push_telemetry_request, metrics), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog push_telemetry_request_prog_0 = {push_telemetry_request_ops_0, &push_telemetry_request_shape, NULL, NULL, 0, 0, 24, false};
static const struct wire_prog *const push_telemetry_request_progs[] = {&push_telemetry_request_prog_0, };

const struct wire_msg push_telemetry_request_wire = {
    .name = "PushTelemetryRequest",
    .room = WIRE_CLIENTS,
    .kind = WIRE_REQUEST,
    .api_key = 72,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &push_telemetry_request_shape,
    .progs = push_telemetry_request_progs,
};

/* ---- ReadShareGroupStateRequest ---- */

static const struct read_share_group_state_request_partition_data read_share_group_state_request_partition_data_default = {
};
static const struct wire_field read_share_group_state_request_partition_data_fields[] = {
    {"partition", WIRE_INT32, 0, 0, 0, -1, offsetof(struct read_share_group_state_request_partition_data, partition), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"leaderEpoch", WIRE_INT32, 0, 0, 0, -1, offsetof(struct read_share_group_state_request_partition_data, leader_epoch), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape read_share_group_state_request_partition_data_shape = {"PartitionData", sizeof(struct read_share_group_state_request_partition_data), 2, read_share_group_state_request_partition_data_fields, &read_share_group_state_request_partition_data_default};

static const struct read_share_group_state_request_read_state_data read_share_group_state_request_read_state_data_default = {
};
static const struct wire_field read_share_group_state_request_read_state_data_fields[] = {
    {"topicId", WIRE_UUID, 0, 0, 0, -1, offsetof(struct read_share_group_state_request_read_state_data, topic_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"partitions", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct read_share_group_state_request_read_state_data, partitions), {0, 32767}, {0, -1}, {0, -1}, &read_share_group_state_request_partition_data_shape},
};
const struct wire_shape read_share_group_state_request_read_state_data_shape = {"ReadStateData", sizeof(struct read_share_group_state_request_read_state_data), 2, read_share_group_state_request_read_state_data_fields, &read_share_group_state_request_read_state_data_default};

static const struct read_share_group_state_request read_share_group_state_request_default = {
    .group_id = {(const uint8_t *)"", 0},
};
static const struct wire_field read_share_group_state_request_fields[] = {
    {"groupId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct read_share_group_state_request, group_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"topics", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct read_share_group_state_request, topics), {0, 32767}, {0, -1}, {0, -1}, &read_share_group_state_request_read_state_data_shape},
};
static const struct wire_shape read_share_group_state_request_shape = {"ReadShareGroupStateRequest", sizeof(struct read_share_group_state_request), 2, read_share_group_state_request_fields, &read_share_group_state_request_default};

static const struct wire_op read_share_group_state_request_ops_0[] = {
    {OP_4, 0, 9, 0, offsetof(struct read_share_group_state_request_partition_data, partition), 5, NULL},
    {OP_4, 0, 0, 1, offsetof(struct read_share_group_state_request_partition_data, leader_epoch), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog read_share_group_state_request_prog_0 = {read_share_group_state_request_ops_0, &read_share_group_state_request_partition_data_shape, NULL, NULL, 0, 0, 9, false};
_Static_assert(sizeof(struct read_share_group_state_request_partition_data) <= WIRE_MEM_PER_BYTE * 9, "WIRE_MEM_PER_BYTE");
static const struct wire_op read_share_group_state_request_ops_1[] = {
    {OP_16, 0, 17, 0, offsetof(struct read_share_group_state_request_read_state_data, topic_id), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 1, offsetof(struct read_share_group_state_request_read_state_data, partitions), 1, &read_share_group_state_request_prog_0},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog read_share_group_state_request_prog_1 = {read_share_group_state_request_ops_1, &read_share_group_state_request_read_state_data_shape, NULL, NULL, 0, 0, 18, false};
_Static_assert(sizeof(struct read_share_group_state_request_read_state_data) <= WIRE_MEM_PER_BYTE * 18, "WIRE_MEM_PER_BYTE");
static const struct wire_op read_share_group_state_request_ops_2[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct read_share_group_state_request, group_id), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 1, offsetof(struct read_share_group_state_request, topics), 1, &read_share_group_state_request_prog_1},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog read_share_group_state_request_prog_2 = {read_share_group_state_request_ops_2, &read_share_group_state_request_shape, NULL, NULL, 0, 0, 3, false};
static const struct wire_prog *const read_share_group_state_request_progs[] = {&read_share_group_state_request_prog_2, };

const struct wire_msg read_share_group_state_request_wire = {
    .name = "ReadShareGroupStateRequest",
    .room = WIRE_CLIENTS,
    .kind = WIRE_REQUEST,
    .api_key = 84,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &read_share_group_state_request_shape,
    .progs = read_share_group_state_request_progs,
};

/* ---- ReadShareGroupStateSummaryRequest ---- */

static const struct read_share_group_state_summary_request_partition_data read_share_group_state_summary_request_partition_data_default = {
};
static const struct wire_field read_share_group_state_summary_request_partition_data_fields[] = {
    {"partition", WIRE_INT32, 0, 0, 0, -1, offsetof(struct read_share_group_state_summary_request_partition_data, partition), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"leaderEpoch", WIRE_INT32, 0, 0, 0, -1, offsetof(struct read_share_group_state_summary_request_partition_data, leader_epoch), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape read_share_group_state_summary_request_partition_data_shape = {"PartitionData", sizeof(struct read_share_group_state_summary_request_partition_data), 2, read_share_group_state_summary_request_partition_data_fields, &read_share_group_state_summary_request_partition_data_default};

static const struct read_share_group_state_summary_request_read_state_summary_data read_share_group_state_summary_request_read_state_summary_data_default = {
};
static const struct wire_field read_share_group_state_summary_request_read_state_summary_data_fields[] = {
    {"topicId", WIRE_UUID, 0, 0, 0, -1, offsetof(struct read_share_group_state_summary_request_read_state_summary_data, topic_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"partitions", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct read_share_group_state_summary_request_read_state_summary_data, partitions), {0, 32767}, {0, -1}, {0, -1}, &read_share_group_state_summary_request_partition_data_shape},
};
const struct wire_shape read_share_group_state_summary_request_read_state_summary_data_shape = {"ReadStateSummaryData", sizeof(struct read_share_group_state_summary_request_read_state_summary_data), 2, read_share_group_state_summary_request_read_state_summary_data_fields, &read_share_group_state_summary_request_read_state_summary_data_default};

static const struct read_share_group_state_summary_request read_share_group_state_summary_request_default = {
    .group_id = {(const uint8_t *)"", 0},
};
static const struct wire_field read_share_group_state_summary_request_fields[] = {
    {"groupId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct read_share_group_state_summary_request, group_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"topics", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct read_share_group_state_summary_request, topics), {0, 32767}, {0, -1}, {0, -1}, &read_share_group_state_summary_request_read_state_summary_data_shape},
};
static const struct wire_shape read_share_group_state_summary_request_shape = {"ReadShareGroupStateSummaryRequest", sizeof(struct read_share_group_state_summary_request), 2, read_share_group_state_summary_request_fields, &read_share_group_state_summary_request_default};

static const struct wire_op read_share_group_state_summary_request_ops_0[] = {
    {OP_4, 0, 9, 0, offsetof(struct read_share_group_state_summary_request_partition_data, partition), 5, NULL},
    {OP_4, 0, 0, 1, offsetof(struct read_share_group_state_summary_request_partition_data, leader_epoch), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog read_share_group_state_summary_request_prog_0 = {read_share_group_state_summary_request_ops_0, &read_share_group_state_summary_request_partition_data_shape, NULL, NULL, 0, 0, 9, false};
_Static_assert(sizeof(struct read_share_group_state_summary_request_partition_data) <= WIRE_MEM_PER_BYTE * 9, "WIRE_MEM_PER_BYTE");
static const struct wire_op read_share_group_state_summary_request_ops_1[] = {
    {OP_16, 0, 17, 0, offsetof(struct read_share_group_state_summary_request_read_state_summary_data, topic_id), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 1, offsetof(struct read_share_group_state_summary_request_read_state_summary_data, partitions), 1, &read_share_group_state_summary_request_prog_0},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog read_share_group_state_summary_request_prog_1 = {read_share_group_state_summary_request_ops_1, &read_share_group_state_summary_request_read_state_summary_data_shape, NULL, NULL, 0, 0, 18, false};
_Static_assert(sizeof(struct read_share_group_state_summary_request_read_state_summary_data) <= WIRE_MEM_PER_BYTE * 18, "WIRE_MEM_PER_BYTE");
static const struct wire_op read_share_group_state_summary_request_ops_2[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct read_share_group_state_summary_request, group_id), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 1, offsetof(struct read_share_group_state_summary_request, topics), 1, &read_share_group_state_summary_request_prog_1},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog read_share_group_state_summary_request_prog_2 = {read_share_group_state_summary_request_ops_2, &read_share_group_state_summary_request_shape, NULL, NULL, 0, 0, 3, false};
static const struct wire_prog *const read_share_group_state_summary_request_progs[] = {&read_share_group_state_summary_request_prog_2, &read_share_group_state_summary_request_prog_2, };

const struct wire_msg read_share_group_state_summary_request_wire = {
    .name = "ReadShareGroupStateSummaryRequest",
    .room = WIRE_CLIENTS,
    .kind = WIRE_REQUEST,
    .api_key = 87,
    .min_version = 0,
    .max_version = 1,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &read_share_group_state_summary_request_shape,
    .progs = read_share_group_state_summary_request_progs,
};

/* ---- RemoveRaftVoterRequest ---- */

static const struct remove_raft_voter_request remove_raft_voter_request_default = {
    .cluster_id = {(const uint8_t *)"", 0},
};
static const struct wire_field remove_raft_voter_request_fields[] = {
    {"clusterId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct remove_raft_voter_request, cluster_id), {0, 32767}, {0, 32767}, {0, -1}, NULL},
    {"voterId", WIRE_INT32, 0, 0, 0, -1, offsetof(struct remove_raft_voter_request, voter_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"voterDirectoryId", WIRE_UUID, 0, 0, 0, -1, offsetof(struct remove_raft_voter_request, voter_directory_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape remove_raft_voter_request_shape = {"RemoveRaftVoterRequest", sizeof(struct remove_raft_voter_request), 3, remove_raft_voter_request_fields, &remove_raft_voter_request_default};

static const struct wire_op remove_raft_voter_request_ops_0[] = {
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 0, offsetof(struct remove_raft_voter_request, cluster_id), 21, NULL},
    {OP_4, 0, 21, 1, offsetof(struct remove_raft_voter_request, voter_id), 17, NULL},
    {OP_16, 0, 0, 2, offsetof(struct remove_raft_voter_request, voter_directory_id), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog remove_raft_voter_request_prog_0 = {remove_raft_voter_request_ops_0, &remove_raft_voter_request_shape, NULL, NULL, 0, 0, 22, false};
static const struct wire_prog *const remove_raft_voter_request_progs[] = {&remove_raft_voter_request_prog_0, };

const struct wire_msg remove_raft_voter_request_wire = {
    .name = "RemoveRaftVoterRequest",
    .room = WIRE_CLIENTS,
    .kind = WIRE_REQUEST,
    .api_key = 81,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &remove_raft_voter_request_shape,
    .progs = remove_raft_voter_request_progs,
};

/* ---- RenewDelegationTokenRequest ---- */

static const struct renew_delegation_token_request renew_delegation_token_request_default = {
    .hmac = {(const uint8_t *)"", 0},
};
static const struct wire_field renew_delegation_token_request_fields[] = {
    {"hmac", WIRE_BYTES, 0, 0, 0, -1, offsetof(struct renew_delegation_token_request, hmac), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"renewPeriodMs", WIRE_INT64, 0, 0, 0, -1, offsetof(struct renew_delegation_token_request, renew_period_ms), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape renew_delegation_token_request_shape = {"RenewDelegationTokenRequest", sizeof(struct renew_delegation_token_request), 2, renew_delegation_token_request_fields, &renew_delegation_token_request_default};

static const struct wire_op renew_delegation_token_request_ops_0[] = {
    {OP_BYTES, 0, 4, 0, offsetof(struct renew_delegation_token_request, hmac), 8, NULL},
    {OP_8, 0, 8, 1, offsetof(struct renew_delegation_token_request, renew_period_ms), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog renew_delegation_token_request_prog_0 = {renew_delegation_token_request_ops_0, &renew_delegation_token_request_shape, NULL, NULL, 0, 0, 12, false};
static const struct wire_op renew_delegation_token_request_ops_1[] = {
    {OP_BYTES, OP_COMPACT, 1, 0, offsetof(struct renew_delegation_token_request, hmac), 9, NULL},
    {OP_8, 0, 9, 1, offsetof(struct renew_delegation_token_request, renew_period_ms), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog renew_delegation_token_request_prog_1 = {renew_delegation_token_request_ops_1, &renew_delegation_token_request_shape, NULL, NULL, 0, 0, 10, false};
static const struct wire_prog *const renew_delegation_token_request_progs[] = {&renew_delegation_token_request_prog_0, &renew_delegation_token_request_prog_0, &renew_delegation_token_request_prog_1, };

const struct wire_msg renew_delegation_token_request_wire = {
    .name = "RenewDelegationTokenRequest",
    .room = WIRE_CLIENTS,
    .kind = WIRE_REQUEST,
    .api_key = 39,
    .min_version = 0,
    .max_version = 2,
    .flexible_version = 2,
    .removed_version = 0,
    .is_dead = false,
    .is_unstable = false,
    .shape = &renew_delegation_token_request_shape,
    .progs = renew_delegation_token_request_progs,
};

/* ---- SaslAuthenticateRequest ---- */

static const struct sasl_authenticate_request sasl_authenticate_request_default = {
    .auth_bytes = {(const uint8_t *)"", 0},
};
static const struct wire_field sasl_authenticate_request_fields[] = {
    {"authBytes", WIRE_BYTES, 0, 0, 0, -1, offsetof(struct sasl_authenticate_request, auth_bytes), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape sasl_authenticate_request_shape = {"SaslAuthenticateRequest", sizeof(struct sasl_authenticate_request), 1, sasl_authenticate_request_fields, &sasl_authenticate_request_default};

static const struct wire_op sasl_authenticate_request_ops_0[] = {
    {OP_BYTES, 0, 4, 0, offsetof(struct sasl_authenticate_request, auth_bytes), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog sasl_authenticate_request_prog_0 = {sasl_authenticate_request_ops_0, &sasl_authenticate_request_shape, NULL, NULL, 0, 0, 4, false};
static const struct wire_op sasl_authenticate_request_ops_1[] = {
    {OP_BYTES, OP_COMPACT, 1, 0, offsetof(struct sasl_authenticate_request, auth_bytes), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog sasl_authenticate_request_prog_1 = {sasl_authenticate_request_ops_1, &sasl_authenticate_request_shape, NULL, NULL, 0, 0, 2, false};
static const struct wire_prog *const sasl_authenticate_request_progs[] = {&sasl_authenticate_request_prog_0, &sasl_authenticate_request_prog_0, &sasl_authenticate_request_prog_1, };

const struct wire_msg sasl_authenticate_request_wire = {
    .name = "SaslAuthenticateRequest",
    .room = WIRE_CLIENTS,
    .kind = WIRE_REQUEST,
    .api_key = 36,
    .min_version = 0,
    .max_version = 2,
    .flexible_version = 2,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &sasl_authenticate_request_shape,
    .progs = sasl_authenticate_request_progs,
};

/* ---- SaslHandshakeRequest ---- */

static const struct sasl_handshake_request sasl_handshake_request_default = {
    .mechanism = {(const uint8_t *)"", 0},
};
static const struct wire_field sasl_handshake_request_fields[] = {
    {"mechanism", WIRE_STRING, 0, 0, 0, -1, offsetof(struct sasl_handshake_request, mechanism), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape sasl_handshake_request_shape = {"SaslHandshakeRequest", sizeof(struct sasl_handshake_request), 1, sasl_handshake_request_fields, &sasl_handshake_request_default};

static const struct wire_op sasl_handshake_request_ops_0[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct sasl_handshake_request, mechanism), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog sasl_handshake_request_prog_0 = {sasl_handshake_request_ops_0, &sasl_handshake_request_shape, NULL, NULL, 0, 0, 2, false};
static const struct wire_prog *const sasl_handshake_request_progs[] = {&sasl_handshake_request_prog_0, &sasl_handshake_request_prog_0, };

const struct wire_msg sasl_handshake_request_wire = {
    .name = "SaslHandshakeRequest",
    .room = WIRE_CLIENTS,
    .kind = WIRE_REQUEST,
    .api_key = 17,
    .min_version = 0,
    .max_version = 1,
    .flexible_version = INT16_MAX,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &sasl_handshake_request_shape,
    .progs = sasl_handshake_request_progs,
};

/* ---- ShareAcknowledgeRequest ---- */

static const struct share_acknowledge_request_acknowledgement_batch share_acknowledge_request_acknowledgement_batch_default = {
};
static const struct wire_field share_acknowledge_request_acknowledgement_batch_fields[] = {
    {"firstOffset", WIRE_INT64, 0, 0, 0, -1, offsetof(struct share_acknowledge_request_acknowledgement_batch, first_offset), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"lastOffset", WIRE_INT64, 0, 0, 0, -1, offsetof(struct share_acknowledge_request_acknowledgement_batch, last_offset), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"acknowledgeTypes", WIRE_INT8, 1, 0, 0, -1, offsetof(struct share_acknowledge_request_acknowledgement_batch, acknowledge_types), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape share_acknowledge_request_acknowledgement_batch_shape = {"AcknowledgementBatch", sizeof(struct share_acknowledge_request_acknowledgement_batch), 3, share_acknowledge_request_acknowledgement_batch_fields, &share_acknowledge_request_acknowledgement_batch_default};

static const struct share_acknowledge_request_acknowledge_partition share_acknowledge_request_acknowledge_partition_default = {
};
static const struct wire_field share_acknowledge_request_acknowledge_partition_fields[] = {
    {"partitionIndex", WIRE_INT32, 0, 0, 0, -1, offsetof(struct share_acknowledge_request_acknowledge_partition, partition_index), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"acknowledgementBatches", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct share_acknowledge_request_acknowledge_partition, acknowledgement_batches), {0, 32767}, {0, -1}, {0, -1}, &share_acknowledge_request_acknowledgement_batch_shape},
};
const struct wire_shape share_acknowledge_request_acknowledge_partition_shape = {"AcknowledgePartition", sizeof(struct share_acknowledge_request_acknowledge_partition), 2, share_acknowledge_request_acknowledge_partition_fields, &share_acknowledge_request_acknowledge_partition_default};

static const struct share_acknowledge_request_acknowledge_topic share_acknowledge_request_acknowledge_topic_default = {
};
static const struct wire_field share_acknowledge_request_acknowledge_topic_fields[] = {
    {"topicId", WIRE_UUID, 0, 0, 0, -1, offsetof(struct share_acknowledge_request_acknowledge_topic, topic_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"partitions", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct share_acknowledge_request_acknowledge_topic, partitions), {0, 32767}, {0, -1}, {0, -1}, &share_acknowledge_request_acknowledge_partition_shape},
};
const struct wire_shape share_acknowledge_request_acknowledge_topic_shape = {"AcknowledgeTopic", sizeof(struct share_acknowledge_request_acknowledge_topic), 2, share_acknowledge_request_acknowledge_topic_fields, &share_acknowledge_request_acknowledge_topic_default};

static const struct share_acknowledge_request share_acknowledge_request_default = {
    .member_id = {(const uint8_t *)"", 0},
};
static const struct wire_field share_acknowledge_request_fields[] = {
    {"groupId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct share_acknowledge_request, group_id), {0, 32767}, {0, 32767}, {0, -1}, NULL},
    {"memberId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct share_acknowledge_request, member_id), {0, 32767}, {0, 32767}, {0, -1}, NULL},
    {"shareSessionEpoch", WIRE_INT32, 0, 0, 0, -1, offsetof(struct share_acknowledge_request, share_session_epoch), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"isRenewAck", WIRE_BOOL, 0, 0, 0, -1, offsetof(struct share_acknowledge_request, is_renew_ack), {2, 32767}, {0, -1}, {0, -1}, NULL},
    {"topics", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct share_acknowledge_request, topics), {0, 32767}, {0, -1}, {0, -1}, &share_acknowledge_request_acknowledge_topic_shape},
};
static const struct wire_shape share_acknowledge_request_shape = {"ShareAcknowledgeRequest", sizeof(struct share_acknowledge_request), 5, share_acknowledge_request_fields, &share_acknowledge_request_default};

static const struct wire_op share_acknowledge_request_ops_0[] = {
    {OP_8, 0, 17, 0, offsetof(struct share_acknowledge_request_acknowledgement_batch, first_offset), 10, NULL},
    {OP_8, 0, 0, 1, offsetof(struct share_acknowledge_request_acknowledgement_batch, last_offset), 2, NULL},
    {OP_ARRAY_1, OP_COMPACT, 0, 2, offsetof(struct share_acknowledge_request_acknowledgement_batch, acknowledge_types), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog share_acknowledge_request_prog_0 = {share_acknowledge_request_ops_0, &share_acknowledge_request_acknowledgement_batch_shape, NULL, NULL, 0, 0, 18, false};
_Static_assert(sizeof(struct share_acknowledge_request_acknowledgement_batch) <= WIRE_MEM_PER_BYTE * 18, "WIRE_MEM_PER_BYTE");
static const struct wire_op share_acknowledge_request_ops_1[] = {
    {OP_4, 0, 5, 0, offsetof(struct share_acknowledge_request_acknowledge_partition, partition_index), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 1, offsetof(struct share_acknowledge_request_acknowledge_partition, acknowledgement_batches), 1, &share_acknowledge_request_prog_0},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog share_acknowledge_request_prog_1 = {share_acknowledge_request_ops_1, &share_acknowledge_request_acknowledge_partition_shape, NULL, NULL, 0, 0, 6, false};
_Static_assert(sizeof(struct share_acknowledge_request_acknowledge_partition) <= WIRE_MEM_PER_BYTE * 6, "WIRE_MEM_PER_BYTE");
static const struct wire_op share_acknowledge_request_ops_2[] = {
    {OP_16, 0, 17, 0, offsetof(struct share_acknowledge_request_acknowledge_topic, topic_id), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 1, offsetof(struct share_acknowledge_request_acknowledge_topic, partitions), 1, &share_acknowledge_request_prog_1},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog share_acknowledge_request_prog_2 = {share_acknowledge_request_ops_2, &share_acknowledge_request_acknowledge_topic_shape, NULL, NULL, 0, 0, 18, false};
_Static_assert(sizeof(struct share_acknowledge_request_acknowledge_topic) <= WIRE_MEM_PER_BYTE * 18, "WIRE_MEM_PER_BYTE");
static const struct wire_op share_acknowledge_request_ops_3[] = {
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 0, offsetof(struct share_acknowledge_request, group_id), 7, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 1, offsetof(struct share_acknowledge_request, member_id), 6, NULL},
    {OP_4, 0, 5, 2, offsetof(struct share_acknowledge_request, share_session_epoch), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 4, offsetof(struct share_acknowledge_request, topics), 1, &share_acknowledge_request_prog_2},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t share_acknowledge_request_absent_3[] = {3,};
static const struct wire_prog share_acknowledge_request_prog_3 = {share_acknowledge_request_ops_3, &share_acknowledge_request_shape, NULL, share_acknowledge_request_absent_3, 0, 1, 8, false};
static const struct wire_op share_acknowledge_request_ops_4[] = {
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 0, offsetof(struct share_acknowledge_request, group_id), 8, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 1, offsetof(struct share_acknowledge_request, member_id), 7, NULL},
    {OP_4, 0, 6, 2, offsetof(struct share_acknowledge_request, share_session_epoch), 3, NULL},
    {OP_BOOL, 0, 0, 3, offsetof(struct share_acknowledge_request, is_renew_ack), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 4, offsetof(struct share_acknowledge_request, topics), 1, &share_acknowledge_request_prog_2},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog share_acknowledge_request_prog_4 = {share_acknowledge_request_ops_4, &share_acknowledge_request_shape, NULL, NULL, 0, 0, 9, false};
static const struct wire_prog *const share_acknowledge_request_progs[] = {&share_acknowledge_request_prog_3, &share_acknowledge_request_prog_3, &share_acknowledge_request_prog_4, };

const struct wire_msg share_acknowledge_request_wire = {
    .name = "ShareAcknowledgeRequest",
    .room = WIRE_CLIENTS,
    .kind = WIRE_REQUEST,
    .api_key = 79,
    .min_version = 0,
    .max_version = 2,
    .flexible_version = 0,
    .removed_version = 0,
    .is_dead = false,
    .is_unstable = false,
    .shape = &share_acknowledge_request_shape,
    .progs = share_acknowledge_request_progs,
};

/* ---- ShareFetchRequest ---- */

static const struct share_fetch_request_acknowledgement_batch share_fetch_request_acknowledgement_batch_default = {
};
static const struct wire_field share_fetch_request_acknowledgement_batch_fields[] = {
    {"firstOffset", WIRE_INT64, 0, 0, 0, -1, offsetof(struct share_fetch_request_acknowledgement_batch, first_offset), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"lastOffset", WIRE_INT64, 0, 0, 0, -1, offsetof(struct share_fetch_request_acknowledgement_batch, last_offset), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"acknowledgeTypes", WIRE_INT8, 1, 0, 0, -1, offsetof(struct share_fetch_request_acknowledgement_batch, acknowledge_types), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape share_fetch_request_acknowledgement_batch_shape = {"AcknowledgementBatch", sizeof(struct share_fetch_request_acknowledgement_batch), 3, share_fetch_request_acknowledgement_batch_fields, &share_fetch_request_acknowledgement_batch_default};

static const struct share_fetch_request_fetch_partition share_fetch_request_fetch_partition_default = {
};
static const struct wire_field share_fetch_request_fetch_partition_fields[] = {
    {"partitionIndex", WIRE_INT32, 0, 0, 0, -1, offsetof(struct share_fetch_request_fetch_partition, partition_index), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"partitionMaxBytes", WIRE_INT32, 0, 0, 0, -1, offsetof(struct share_fetch_request_fetch_partition, partition_max_bytes), {0, 0}, {0, -1}, {0, -1}, NULL},
    {"acknowledgementBatches", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct share_fetch_request_fetch_partition, acknowledgement_batches), {0, 32767}, {0, -1}, {0, -1}, &share_fetch_request_acknowledgement_batch_shape},
};
const struct wire_shape share_fetch_request_fetch_partition_shape = {"FetchPartition", sizeof(struct share_fetch_request_fetch_partition), 3, share_fetch_request_fetch_partition_fields, &share_fetch_request_fetch_partition_default};

static const struct share_fetch_request_fetch_topic share_fetch_request_fetch_topic_default = {
};
static const struct wire_field share_fetch_request_fetch_topic_fields[] = {
    {"topicId", WIRE_UUID, 0, 0, 0, -1, offsetof(struct share_fetch_request_fetch_topic, topic_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"partitions", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct share_fetch_request_fetch_topic, partitions), {0, 32767}, {0, -1}, {0, -1}, &share_fetch_request_fetch_partition_shape},
};
const struct wire_shape share_fetch_request_fetch_topic_shape = {"FetchTopic", sizeof(struct share_fetch_request_fetch_topic), 2, share_fetch_request_fetch_topic_fields, &share_fetch_request_fetch_topic_default};

static const struct share_fetch_request_forgotten_topic share_fetch_request_forgotten_topic_default = {
};
static const struct wire_field share_fetch_request_forgotten_topic_fields[] = {
    {"topicId", WIRE_UUID, 0, 0, 0, -1, offsetof(struct share_fetch_request_forgotten_topic, topic_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"partitions", WIRE_INT32, 1, 0, 0, -1, offsetof(struct share_fetch_request_forgotten_topic, partitions), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape share_fetch_request_forgotten_topic_shape = {"ForgottenTopic", sizeof(struct share_fetch_request_forgotten_topic), 2, share_fetch_request_forgotten_topic_fields, &share_fetch_request_forgotten_topic_default};

static const struct share_fetch_request share_fetch_request_default = {
    .member_id = {(const uint8_t *)"", 0},
    .max_bytes = 2147483647,
};
static const struct wire_field share_fetch_request_fields[] = {
    {"groupId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct share_fetch_request, group_id), {0, 32767}, {0, 32767}, {0, -1}, NULL},
    {"memberId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct share_fetch_request, member_id), {0, 32767}, {0, 32767}, {0, -1}, NULL},
    {"shareSessionEpoch", WIRE_INT32, 0, 0, 0, -1, offsetof(struct share_fetch_request, share_session_epoch), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"maxWaitMs", WIRE_INT32, 0, 0, 0, -1, offsetof(struct share_fetch_request, max_wait_ms), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"minBytes", WIRE_INT32, 0, 0, 0, -1, offsetof(struct share_fetch_request, min_bytes), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"maxBytes", WIRE_INT32, 0, 0, 0, -1, offsetof(struct share_fetch_request, max_bytes), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"maxRecords", WIRE_INT32, 0, 0, 0, -1, offsetof(struct share_fetch_request, max_records), {1, 32767}, {0, -1}, {0, -1}, NULL},
    {"batchSize", WIRE_INT32, 0, 0, 0, -1, offsetof(struct share_fetch_request, batch_size), {1, 32767}, {0, -1}, {0, -1}, NULL},
    {"shareAcquireMode", WIRE_INT8, 0, 0, 1, -1, offsetof(struct share_fetch_request, share_acquire_mode), {2, 32767}, {0, -1}, {0, -1}, NULL},
    {"isRenewAck", WIRE_BOOL, 0, 0, 0, -1, offsetof(struct share_fetch_request, is_renew_ack), {2, 32767}, {0, -1}, {0, -1}, NULL},
    {"topics", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct share_fetch_request, topics), {0, 32767}, {0, -1}, {0, -1}, &share_fetch_request_fetch_topic_shape},
    {"forgottenTopicsData", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct share_fetch_request, forgotten_topics_data), {0, 32767}, {0, -1}, {0, -1}, &share_fetch_request_forgotten_topic_shape},
};
static const struct wire_shape share_fetch_request_shape = {"ShareFetchRequest", sizeof(struct share_fetch_request), 12, share_fetch_request_fields, &share_fetch_request_default};

static const struct wire_op share_fetch_request_ops_0[] = {
    {OP_8, 0, 17, 0, offsetof(struct share_fetch_request_acknowledgement_batch, first_offset), 10, NULL},
    {OP_8, 0, 0, 1, offsetof(struct share_fetch_request_acknowledgement_batch, last_offset), 2, NULL},
    {OP_ARRAY_1, OP_COMPACT, 0, 2, offsetof(struct share_fetch_request_acknowledgement_batch, acknowledge_types), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog share_fetch_request_prog_0 = {share_fetch_request_ops_0, &share_fetch_request_acknowledgement_batch_shape, NULL, NULL, 0, 0, 18, false};
_Static_assert(sizeof(struct share_fetch_request_acknowledgement_batch) <= WIRE_MEM_PER_BYTE * 18, "WIRE_MEM_PER_BYTE");
static const struct wire_op share_fetch_request_ops_1[] = {
    {OP_4, 0, 9, 0, offsetof(struct share_fetch_request_fetch_partition, partition_index), 6, NULL},
    {OP_4, 0, 0, 1, offsetof(struct share_fetch_request_fetch_partition, partition_max_bytes), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 2, offsetof(struct share_fetch_request_fetch_partition, acknowledgement_batches), 1, &share_fetch_request_prog_0},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog share_fetch_request_prog_1 = {share_fetch_request_ops_1, &share_fetch_request_fetch_partition_shape, NULL, NULL, 0, 0, 10, false};
_Static_assert(sizeof(struct share_fetch_request_fetch_partition) <= WIRE_MEM_PER_BYTE * 10, "WIRE_MEM_PER_BYTE");
static const struct wire_op share_fetch_request_ops_2[] = {
    {OP_16, 0, 17, 0, offsetof(struct share_fetch_request_fetch_topic, topic_id), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 1, offsetof(struct share_fetch_request_fetch_topic, partitions), 1, &share_fetch_request_prog_1},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog share_fetch_request_prog_2 = {share_fetch_request_ops_2, &share_fetch_request_fetch_topic_shape, NULL, NULL, 0, 0, 18, false};
_Static_assert(sizeof(struct share_fetch_request_fetch_topic) <= WIRE_MEM_PER_BYTE * 18, "WIRE_MEM_PER_BYTE");
static const struct wire_op share_fetch_request_ops_3[] = {
    {OP_16, 0, 17, 0, offsetof(struct share_fetch_request_forgotten_topic, topic_id), 2, NULL},
    {OP_ARRAY_4, OP_COMPACT, 0, 1, offsetof(struct share_fetch_request_forgotten_topic, partitions), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog share_fetch_request_prog_3 = {share_fetch_request_ops_3, &share_fetch_request_forgotten_topic_shape, NULL, NULL, 0, 0, 18, false};
_Static_assert(sizeof(struct share_fetch_request_forgotten_topic) <= WIRE_MEM_PER_BYTE * 18, "WIRE_MEM_PER_BYTE");
static const struct wire_op share_fetch_request_ops_4[] = {
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 0, offsetof(struct share_fetch_request, group_id), 20, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 1, offsetof(struct share_fetch_request, member_id), 19, NULL},
    {OP_4, 0, 17, 2, offsetof(struct share_fetch_request, share_session_epoch), 15, NULL},
    {OP_4, 0, 0, 3, offsetof(struct share_fetch_request, max_wait_ms), 11, NULL},
    {OP_4, 0, 0, 4, offsetof(struct share_fetch_request, min_bytes), 7, NULL},
    {OP_4, 0, 0, 5, offsetof(struct share_fetch_request, max_bytes), 3, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 10, offsetof(struct share_fetch_request, topics), 2, &share_fetch_request_prog_2},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 11, offsetof(struct share_fetch_request, forgotten_topics_data), 1, &share_fetch_request_prog_3},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t share_fetch_request_absent_4[] = {6, 7, 9,};
static const struct wire_prog share_fetch_request_prog_4 = {share_fetch_request_ops_4, &share_fetch_request_shape, NULL, share_fetch_request_absent_4, 0, 3, 21, false};
static const struct wire_op share_fetch_request_ops_5[] = {
    {OP_4, 0, 5, 0, offsetof(struct share_fetch_request_fetch_partition, partition_index), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 2, offsetof(struct share_fetch_request_fetch_partition, acknowledgement_batches), 1, &share_fetch_request_prog_0},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t share_fetch_request_absent_5[] = {1,};
static const struct wire_prog share_fetch_request_prog_5 = {share_fetch_request_ops_5, &share_fetch_request_fetch_partition_shape, NULL, share_fetch_request_absent_5, 0, 1, 6, false};
_Static_assert(sizeof(struct share_fetch_request_fetch_partition) <= WIRE_MEM_PER_BYTE * 6, "WIRE_MEM_PER_BYTE");
static const struct wire_op share_fetch_request_ops_6[] = {
    {OP_16, 0, 17, 0, offsetof(struct share_fetch_request_fetch_topic, topic_id), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 1, offsetof(struct share_fetch_request_fetch_topic, partitions), 1, &share_fetch_request_prog_5},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog share_fetch_request_prog_6 = {share_fetch_request_ops_6, &share_fetch_request_fetch_topic_shape, NULL, NULL, 0, 0, 18, false};
_Static_assert(sizeof(struct share_fetch_request_fetch_topic) <= WIRE_MEM_PER_BYTE * 18, "WIRE_MEM_PER_BYTE");
static const struct wire_op share_fetch_request_ops_7[] = {
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 0, offsetof(struct share_fetch_request, group_id), 28, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 1, offsetof(struct share_fetch_request, member_id), 27, NULL},
    {OP_4, 0, 25, 2, offsetof(struct share_fetch_request, share_session_epoch), 23, NULL},
    {OP_4, 0, 0, 3, offsetof(struct share_fetch_request, max_wait_ms), 19, NULL},
    {OP_4, 0, 0, 4, offsetof(struct share_fetch_request, min_bytes), 15, NULL},
    {OP_4, 0, 0, 5, offsetof(struct share_fetch_request, max_bytes), 11, NULL},
    {OP_4, 0, 0, 6, offsetof(struct share_fetch_request, max_records), 7, NULL},
    {OP_4, 0, 0, 7, offsetof(struct share_fetch_request, batch_size), 3, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 10, offsetof(struct share_fetch_request, topics), 2, &share_fetch_request_prog_6},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 11, offsetof(struct share_fetch_request, forgotten_topics_data), 1, &share_fetch_request_prog_3},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t share_fetch_request_absent_7[] = {9,};
static const struct wire_prog share_fetch_request_prog_7 = {share_fetch_request_ops_7, &share_fetch_request_shape, NULL, share_fetch_request_absent_7, 0, 1, 29, false};
static const struct wire_op share_fetch_request_ops_8[] = {
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 0, offsetof(struct share_fetch_request, group_id), 30, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 1, offsetof(struct share_fetch_request, member_id), 29, NULL},
    {OP_4, 0, 27, 2, offsetof(struct share_fetch_request, share_session_epoch), 25, NULL},
    {OP_4, 0, 0, 3, offsetof(struct share_fetch_request, max_wait_ms), 21, NULL},
    {OP_4, 0, 0, 4, offsetof(struct share_fetch_request, min_bytes), 17, NULL},
    {OP_4, 0, 0, 5, offsetof(struct share_fetch_request, max_bytes), 13, NULL},
    {OP_4, 0, 0, 6, offsetof(struct share_fetch_request, max_records), 9, NULL},
    {OP_4, 0, 0, 7, offsetof(struct share_fetch_request, batch_size), 5, NULL},
    {OP_1, 0, 0, 8, offsetof(struct share_fetch_request, share_acquire_mode), 4, NULL},
    {OP_BOOL, 0, 0, 9, offsetof(struct share_fetch_request, is_renew_ack), 3, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 10, offsetof(struct share_fetch_request, topics), 2, &share_fetch_request_prog_6},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 11, offsetof(struct share_fetch_request, forgotten_topics_data), 1, &share_fetch_request_prog_3},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog share_fetch_request_prog_8 = {share_fetch_request_ops_8, &share_fetch_request_shape, NULL, NULL, 0, 0, 31, false};
static const struct wire_prog *const share_fetch_request_progs[] = {&share_fetch_request_prog_4, &share_fetch_request_prog_7, &share_fetch_request_prog_8, };

const struct wire_msg share_fetch_request_wire = {
    .name = "ShareFetchRequest",
    .room = WIRE_CLIENTS,
    .kind = WIRE_REQUEST,
    .api_key = 78,
    .min_version = 0,
    .max_version = 2,
    .flexible_version = 0,
    .removed_version = 0,
    .is_dead = false,
    .is_unstable = false,
    .shape = &share_fetch_request_shape,
    .progs = share_fetch_request_progs,
};

/* ---- ShareGroupDescribeRequest ---- */

static const struct share_group_describe_request share_group_describe_request_default = {
};
static const struct wire_field share_group_describe_request_fields[] = {
    {"groupIds", WIRE_STRING, 1, 0, 0, -1, offsetof(struct share_group_describe_request, group_ids), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"includeAuthorizedOperations", WIRE_BOOL, 0, 0, 0, -1, offsetof(struct share_group_describe_request, include_authorized_operations), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape share_group_describe_request_shape = {"ShareGroupDescribeRequest", sizeof(struct share_group_describe_request), 2, share_group_describe_request_fields, &share_group_describe_request_default};

static const struct wire_op share_group_describe_request_ops_0[] = {
    {OP_ARRAY_STRING, OP_COMPACT, 1, 0, offsetof(struct share_group_describe_request, group_ids), 2, NULL},
    {OP_BOOL, 0, 2, 1, offsetof(struct share_group_describe_request, include_authorized_operations), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog share_group_describe_request_prog_0 = {share_group_describe_request_ops_0, &share_group_describe_request_shape, NULL, NULL, 0, 0, 3, false};
static const struct wire_prog *const share_group_describe_request_progs[] = {&share_group_describe_request_prog_0, &share_group_describe_request_prog_0, };

const struct wire_msg share_group_describe_request_wire = {
    .name = "ShareGroupDescribeRequest",
    .room = WIRE_CLIENTS,
    .kind = WIRE_REQUEST,
    .api_key = 77,
    .min_version = 0,
    .max_version = 1,
    .flexible_version = 0,
    .removed_version = 0,
    .is_dead = false,
    .is_unstable = false,
    .shape = &share_group_describe_request_shape,
    .progs = share_group_describe_request_progs,
};

/* ---- ShareGroupHeartbeatRequest ---- */

static const struct share_group_heartbeat_request share_group_heartbeat_request_default = {
    .group_id = {(const uint8_t *)"", 0},
    .member_id = {(const uint8_t *)"", 0},
    .subscribed_topic_names_cnt = -1,
};
static const struct wire_field share_group_heartbeat_request_fields[] = {
    {"groupId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct share_group_heartbeat_request, group_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"memberId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct share_group_heartbeat_request, member_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"memberEpoch", WIRE_INT32, 0, 0, 0, -1, offsetof(struct share_group_heartbeat_request, member_epoch), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"rackId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct share_group_heartbeat_request, rack_id), {0, 32767}, {0, 32767}, {0, -1}, NULL},
    {"subscribedTopicNames", WIRE_STRING, 1, 0, 0, -1, offsetof(struct share_group_heartbeat_request, subscribed_topic_names), {0, 32767}, {0, 32767}, {0, -1}, NULL},
};
static const struct wire_shape share_group_heartbeat_request_shape = {"ShareGroupHeartbeatRequest", sizeof(struct share_group_heartbeat_request), 5, share_group_heartbeat_request_fields, &share_group_heartbeat_request_default};

static const struct wire_op share_group_heartbeat_request_ops_0[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct share_group_heartbeat_request, group_id), 8, NULL},
    {OP_STRING, OP_COMPACT, 1, 1, offsetof(struct share_group_heartbeat_request, member_id), 7, NULL},
    {OP_4, 0, 5, 2, offsetof(struct share_group_heartbeat_request, member_epoch), 3, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 0, 3, offsetof(struct share_group_heartbeat_request, rack_id), 2, NULL},
    {OP_ARRAY_STRING, OP_COMPACT | OP_NULLABLE, 1, 4, offsetof(struct share_group_heartbeat_request, subscribed_topic_names), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog share_group_heartbeat_request_prog_0 = {share_group_heartbeat_request_ops_0, &share_group_heartbeat_request_shape, NULL, NULL, 0, 0, 9, false};
static const struct wire_prog *const share_group_heartbeat_request_progs[] = {&share_group_heartbeat_request_prog_0, &share_group_heartbeat_request_prog_0, };

const struct wire_msg share_group_heartbeat_request_wire = {
    .name = "ShareGroupHeartbeatRequest",
    .room = WIRE_CLIENTS,
    .kind = WIRE_REQUEST,
    .api_key = 76,
    .min_version = 0,
    .max_version = 1,
    .flexible_version = 0,
    .removed_version = 0,
    .is_dead = false,
    .is_unstable = false,
    .shape = &share_group_heartbeat_request_shape,
    .progs = share_group_heartbeat_request_progs,
};

/* ---- StopReplicaRequest ---- */

static const struct stop_replica_request_stop_replica_partition_v0 stop_replica_request_stop_replica_partition_v0_default = {
    .topic_name = {(const uint8_t *)"", 0},
};
static const struct wire_field stop_replica_request_stop_replica_partition_v0_fields[] = {
    {"topicName", WIRE_STRING, 0, 0, 0, -1, offsetof(struct stop_replica_request_stop_replica_partition_v0, topic_name), {0, 0}, {0, -1}, {0, -1}, NULL},
    {"partitionIndex", WIRE_INT32, 0, 0, 0, -1, offsetof(struct stop_replica_request_stop_replica_partition_v0, partition_index), {0, 0}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape stop_replica_request_stop_replica_partition_v0_shape = {"StopReplicaPartitionV0", sizeof(struct stop_replica_request_stop_replica_partition_v0), 2, stop_replica_request_stop_replica_partition_v0_fields, &stop_replica_request_stop_replica_partition_v0_default};

static const struct stop_replica_request_stop_replica_topic_v1 stop_replica_request_stop_replica_topic_v1_default = {
    .name = {(const uint8_t *)"", 0},
};
static const struct wire_field stop_replica_request_stop_replica_topic_v1_fields[] = {
    {"name", WIRE_STRING, 0, 0, 0, -1, offsetof(struct stop_replica_request_stop_replica_topic_v1, name), {1, 2}, {0, -1}, {0, -1}, NULL},
    {"partitionIndexes", WIRE_INT32, 1, 0, 0, -1, offsetof(struct stop_replica_request_stop_replica_topic_v1, partition_indexes), {1, 2}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape stop_replica_request_stop_replica_topic_v1_shape = {"StopReplicaTopicV1", sizeof(struct stop_replica_request_stop_replica_topic_v1), 2, stop_replica_request_stop_replica_topic_v1_fields, &stop_replica_request_stop_replica_topic_v1_default};

static const struct stop_replica_request_stop_replica_partition_state stop_replica_request_stop_replica_partition_state_default = {
    .leader_epoch = -1,
};
static const struct wire_field stop_replica_request_stop_replica_partition_state_fields[] = {
    {"partitionIndex", WIRE_INT32, 0, 0, 0, -1, offsetof(struct stop_replica_request_stop_replica_partition_state, partition_index), {3, 32767}, {0, -1}, {0, -1}, NULL},
    {"leaderEpoch", WIRE_INT32, 0, 0, 0, -1, offsetof(struct stop_replica_request_stop_replica_partition_state, leader_epoch), {3, 32767}, {0, -1}, {0, -1}, NULL},
    {"deletePartition", WIRE_BOOL, 0, 0, 0, -1, offsetof(struct stop_replica_request_stop_replica_partition_state, delete_partition), {3, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape stop_replica_request_stop_replica_partition_state_shape = {"StopReplicaPartitionState", sizeof(struct stop_replica_request_stop_replica_partition_state), 3, stop_replica_request_stop_replica_partition_state_fields, &stop_replica_request_stop_replica_partition_state_default};

static const struct stop_replica_request_stop_replica_topic_state stop_replica_request_stop_replica_topic_state_default = {
    .topic_name = {(const uint8_t *)"", 0},
};
static const struct wire_field stop_replica_request_stop_replica_topic_state_fields[] = {
    {"topicName", WIRE_STRING, 0, 0, 0, -1, offsetof(struct stop_replica_request_stop_replica_topic_state, topic_name), {3, 32767}, {0, -1}, {0, -1}, NULL},
    {"partitionStates", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct stop_replica_request_stop_replica_topic_state, partition_states), {3, 32767}, {0, -1}, {0, -1}, &stop_replica_request_stop_replica_partition_state_shape},
};
const struct wire_shape stop_replica_request_stop_replica_topic_state_shape = {"StopReplicaTopicState", sizeof(struct stop_replica_request_stop_replica_topic_state), 2, stop_replica_request_stop_replica_topic_state_fields, &stop_replica_request_stop_replica_topic_state_default};

static const struct stop_replica_request stop_replica_request_default = {
    .broker_epoch = INT64_C(-1),
};
static const struct wire_field stop_replica_request_fields[] = {
    {"controllerId", WIRE_INT32, 0, 0, 0, -1, offsetof(struct stop_replica_request, controller_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"isKRaftController", WIRE_BOOL, 0, 0, 0, -1, offsetof(struct stop_replica_request, is_kraft_controller), {4, 32767}, {0, -1}, {0, -1}, NULL},
    {"controllerEpoch", WIRE_INT32, 0, 0, 0, -1, offsetof(struct stop_replica_request, controller_epoch), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"brokerEpoch", WIRE_INT64, 0, 0, 1, -1, offsetof(struct stop_replica_request, broker_epoch), {1, 32767}, {0, -1}, {0, -1}, NULL},
    {"deletePartitions", WIRE_BOOL, 0, 0, 0, -1, offsetof(struct stop_replica_request, delete_partitions), {0, 2}, {0, -1}, {0, -1}, NULL},
    {"ungroupedPartitions", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct stop_replica_request, ungrouped_partitions), {0, 0}, {0, -1}, {0, -1}, &stop_replica_request_stop_replica_partition_v0_shape},
    {"topics", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct stop_replica_request, topics), {1, 2}, {0, -1}, {0, -1}, &stop_replica_request_stop_replica_topic_v1_shape},
    {"topicStates", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct stop_replica_request, topic_states), {3, 32767}, {0, -1}, {0, -1}, &stop_replica_request_stop_replica_topic_state_shape},
};
static const struct wire_shape stop_replica_request_shape = {"StopReplicaRequest", sizeof(struct stop_replica_request), 8, stop_replica_request_fields, &stop_replica_request_default};

static const struct wire_op stop_replica_request_ops_0[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct stop_replica_request_stop_replica_partition_v0, topic_name), 4, NULL},
    {OP_4, 0, 4, 1, offsetof(struct stop_replica_request_stop_replica_partition_v0, partition_index), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog stop_replica_request_prog_0 = {stop_replica_request_ops_0, &stop_replica_request_stop_replica_partition_v0_shape, NULL, NULL, 0, 0, 6, false};
_Static_assert(sizeof(struct stop_replica_request_stop_replica_partition_v0) <= WIRE_MEM_PER_BYTE * 6, "WIRE_MEM_PER_BYTE");
static const struct wire_op stop_replica_request_ops_1[] = {
    {OP_4, 0, 13, 0, offsetof(struct stop_replica_request, controller_id), 9, NULL},
    {OP_4, 0, 0, 2, offsetof(struct stop_replica_request, controller_epoch), 5, NULL},
    {OP_BOOL, 0, 0, 4, offsetof(struct stop_replica_request, delete_partitions), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 0, 5, offsetof(struct stop_replica_request, ungrouped_partitions), 0, &stop_replica_request_prog_0},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t stop_replica_request_absent_1[] = {1, 6, 7,};
static const struct wire_prog stop_replica_request_prog_1 = {stop_replica_request_ops_1, &stop_replica_request_shape, NULL, stop_replica_request_absent_1, 0, 3, 13, true};
static const struct wire_op stop_replica_request_ops_2[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct stop_replica_request_stop_replica_topic_v1, name), 4, NULL},
    {OP_ARRAY_4, 0, 4, 1, offsetof(struct stop_replica_request_stop_replica_topic_v1, partition_indexes), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog stop_replica_request_prog_2 = {stop_replica_request_ops_2, &stop_replica_request_stop_replica_topic_v1_shape, NULL, NULL, 0, 0, 6, false};
_Static_assert(sizeof(struct stop_replica_request_stop_replica_topic_v1) <= WIRE_MEM_PER_BYTE * 6, "WIRE_MEM_PER_BYTE");
static const struct wire_op stop_replica_request_ops_3[] = {
    {OP_4, 0, 21, 0, offsetof(struct stop_replica_request, controller_id), 17, NULL},
    {OP_4, 0, 0, 2, offsetof(struct stop_replica_request, controller_epoch), 13, NULL},
    {OP_8, 0, 0, 3, offsetof(struct stop_replica_request, broker_epoch), 5, NULL},
    {OP_BOOL, 0, 0, 4, offsetof(struct stop_replica_request, delete_partitions), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 0, 6, offsetof(struct stop_replica_request, topics), 0, &stop_replica_request_prog_2},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t stop_replica_request_absent_3[] = {1, 5, 7,};
static const struct wire_prog stop_replica_request_prog_3 = {stop_replica_request_ops_3, &stop_replica_request_shape, NULL, stop_replica_request_absent_3, 0, 3, 21, false};
static const struct wire_op stop_replica_request_ops_4[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct stop_replica_request_stop_replica_topic_v1, name), 2, NULL},
    {OP_ARRAY_4, OP_COMPACT, 1, 1, offsetof(struct stop_replica_request_stop_replica_topic_v1, partition_indexes), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog stop_replica_request_prog_4 = {stop_replica_request_ops_4, &stop_replica_request_stop_replica_topic_v1_shape, NULL, NULL, 0, 0, 3, false};
_Static_assert(sizeof(struct stop_replica_request_stop_replica_topic_v1) <= WIRE_MEM_PER_BYTE * 3, "WIRE_MEM_PER_BYTE");
static const struct wire_op stop_replica_request_ops_5[] = {
    {OP_4, 0, 18, 0, offsetof(struct stop_replica_request, controller_id), 15, NULL},
    {OP_4, 0, 0, 2, offsetof(struct stop_replica_request, controller_epoch), 11, NULL},
    {OP_8, 0, 0, 3, offsetof(struct stop_replica_request, broker_epoch), 3, NULL},
    {OP_BOOL, 0, 0, 4, offsetof(struct stop_replica_request, delete_partitions), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 6, offsetof(struct stop_replica_request, topics), 1, &stop_replica_request_prog_4},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t stop_replica_request_absent_5[] = {1, 5, 7,};
static const struct wire_prog stop_replica_request_prog_5 = {stop_replica_request_ops_5, &stop_replica_request_shape, NULL, stop_replica_request_absent_5, 0, 3, 19, false};
static const struct wire_op stop_replica_request_ops_6[] = {
    {OP_4, 0, 10, 0, offsetof(struct stop_replica_request_stop_replica_partition_state, partition_index), 6, NULL},
    {OP_4, 0, 0, 1, offsetof(struct stop_replica_request_stop_replica_partition_state, leader_epoch), 2, NULL},
    {OP_BOOL, 0, 0, 2, offsetof(struct stop_replica_request_stop_replica_partition_state, delete_partition), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog stop_replica_request_prog_6 = {stop_replica_request_ops_6, &stop_replica_request_stop_replica_partition_state_shape, NULL, NULL, 0, 0, 10, false};
_Static_assert(sizeof(struct stop_replica_request_stop_replica_partition_state) <= WIRE_MEM_PER_BYTE * 10, "WIRE_MEM_PER_BYTE");
static const struct wire_op stop_replica_request_ops_7[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct stop_replica_request_stop_replica_topic_state, topic_name), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 1, offsetof(struct stop_replica_request_stop_replica_topic_state, partition_states), 1, &stop_replica_request_prog_6},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog stop_replica_request_prog_7 = {stop_replica_request_ops_7, &stop_replica_request_stop_replica_topic_state_shape, NULL, NULL, 0, 0, 3, false};
_Static_assert(sizeof(struct stop_replica_request_stop_replica_topic_state) <= WIRE_MEM_PER_BYTE * 3, "WIRE_MEM_PER_BYTE");
static const struct wire_op stop_replica_request_ops_8[] = {
    {OP_4, 0, 17, 0, offsetof(struct stop_replica_request, controller_id), 14, NULL},
    {OP_4, 0, 0, 2, offsetof(struct stop_replica_request, controller_epoch), 10, NULL},
    {OP_8, 0, 0, 3, offsetof(struct stop_replica_request, broker_epoch), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 7, offsetof(struct stop_replica_request, topic_states), 1, &stop_replica_request_prog_7},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t stop_replica_request_absent_8[] = {1, 4, 5, 6,};
static const struct wire_prog stop_replica_request_prog_8 = {stop_replica_request_ops_8, &stop_replica_request_shape, NULL, stop_replica_request_absent_8, 0, 4, 18, false};
static const struct wire_op stop_replica_request_ops_9[] = {
    {OP_4, 0, 18, 0, offsetof(struct stop_replica_request, controller_id), 15, NULL},
    {OP_BOOL, 0, 0, 1, offsetof(struct stop_replica_request, is_kraft_controller), 14, NULL},
    {OP_4, 0, 0, 2, offsetof(struct stop_replica_request, controller_epoch), 10, NULL},
    {OP_8, 0, 0, 3, offsetof(struct stop_replica_request, broker_epoch), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 7, offsetof(struct stop_replica_request, topic_states), 1, &stop_replica_request_prog_7},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t stop_replica_request_absent_9[] = {4, 5, 6,};
static const struct wire_prog stop_replica_request_prog_9 = {stop_replica_request_ops_9, &stop_replica_request_shape, NULL, stop_replica_request_absent_9, 0, 3, 19, false};
static const struct wire_prog *const stop_replica_request_progs[] = {&stop_replica_request_prog_1, &stop_replica_request_prog_3, &stop_replica_request_prog_5, &stop_replica_request_prog_8, &stop_replica_request_prog_9, };

const struct wire_msg stop_replica_request_wire = {
    .name = "StopReplicaRequest",
    .room = WIRE_CLIENTS,
    .kind = WIRE_REQUEST,
    .api_key = 5,
    .min_version = 0,
    .max_version = 4,
    .flexible_version = 2,
    .removed_version = -1,
    .is_dead = true,
    .is_unstable = false,
    .shape = &stop_replica_request_shape,
    .progs = stop_replica_request_progs,
};

/* ---- StreamsGroupDescribeRequest ---- */

static const struct streams_group_describe_request streams_group_describe_request_default = {
};
static const struct wire_field streams_group_describe_request_fields[] = {
    {"groupIds", WIRE_STRING, 1, 0, 0, -1, offsetof(struct streams_group_describe_request, group_ids), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"includeAuthorizedOperations", WIRE_BOOL, 0, 0, 0, -1, offsetof(struct streams_group_describe_request, include_authorized_operations), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"includeTopologyDescription", WIRE_BOOL, 0, 0, 0, -1, offsetof(struct streams_group_describe_request, include_topology_description), {1, 32767}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape streams_group_describe_request_shape = {"StreamsGroupDescribeRequest", sizeof(struct streams_group_describe_request), 3, streams_group_describe_request_fields, &streams_group_describe_request_default};

static const struct wire_op streams_group_describe_request_ops_0[] = {
    {OP_ARRAY_STRING, OP_COMPACT, 1, 0, offsetof(struct streams_group_describe_request, group_ids), 2, NULL},
    {OP_BOOL, 0, 2, 1, offsetof(struct streams_group_describe_request, include_authorized_operations), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t streams_group_describe_request_absent_0[] = {2,};
static const struct wire_prog streams_group_describe_request_prog_0 = {streams_group_describe_request_ops_0, &streams_group_describe_request_shape, NULL, streams_group_describe_request_absent_0, 0, 1, 3, false};
static const struct wire_op streams_group_describe_request_ops_1[] = {
    {OP_ARRAY_STRING, OP_COMPACT, 1, 0, offsetof(struct streams_group_describe_request, group_ids), 3, NULL},
    {OP_BOOL, 0, 3, 1, offsetof(struct streams_group_describe_request, include_authorized_operations), 2, NULL},
    {OP_BOOL, 0, 0, 2, offsetof(struct streams_group_describe_request, include_topology_description), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog streams_group_describe_request_prog_1 = {streams_group_describe_request_ops_1, &streams_group_describe_request_shape, NULL, NULL, 0, 0, 4, false};
static const struct wire_prog *const streams_group_describe_request_progs[] = {&streams_group_describe_request_prog_0, &streams_group_describe_request_prog_1, };

const struct wire_msg streams_group_describe_request_wire = {
    .name = "StreamsGroupDescribeRequest",
    .room = WIRE_CLIENTS,
    .kind = WIRE_REQUEST,
    .api_key = 89,
    .min_version = 0,
    .max_version = 1,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &streams_group_describe_request_shape,
    .progs = streams_group_describe_request_progs,
};

/* ---- StreamsGroupHeartbeatRequest ---- */

static const struct streams_group_heartbeat_request_key_value streams_group_heartbeat_request_key_value_default = {
    .key = {(const uint8_t *)"", 0},
    .value = {(const uint8_t *)"", 0},
};
static const struct wire_field streams_group_heartbeat_request_key_value_fields[] = {
    {"key", WIRE_STRING, 0, 0, 0, -1, offsetof(struct streams_group_heartbeat_request_key_value, key), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"value", WIRE_STRING, 0, 0, 0, -1, offsetof(struct streams_group_heartbeat_request_key_value, value), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape streams_group_heartbeat_request_key_value_shape = {"KeyValue", sizeof(struct streams_group_heartbeat_request_key_value), 2, streams_group_heartbeat_request_key_value_fields, &streams_group_heartbeat_request_key_value_default};

static const struct streams_group_heartbeat_request_topic_info streams_group_heartbeat_request_topic_info_default = {
    .name = {(const uint8_t *)"", 0},
};
static const struct wire_field streams_group_heartbeat_request_topic_info_fields[] = {
    {"name", WIRE_STRING, 0, 0, 0, -1, offsetof(struct streams_group_heartbeat_request_topic_info, name), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"partitions", WIRE_INT32, 0, 0, 0, -1, offsetof(struct streams_group_heartbeat_request_topic_info, partitions), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"replicationFactor", WIRE_INT16, 0, 0, 0, -1, offsetof(struct streams_group_heartbeat_request_topic_info, replication_factor), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"topicConfigs", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct streams_group_heartbeat_request_topic_info, topic_configs), {0, 32767}, {0, -1}, {0, -1}, &streams_group_heartbeat_request_key_value_shape},
};
const struct wire_shape streams_group_heartbeat_request_topic_info_shape = {"TopicInfo", sizeof(struct streams_group_heartbeat_request_topic_info), 4, streams_group_heartbeat_request_topic_info_fields, &streams_group_heartbeat_request_topic_info_default};

static const struct streams_group_heartbeat_request_copartition_group streams_group_heartbeat_request_copartition_group_default = {
};
static const struct wire_field streams_group_heartbeat_request_copartition_group_fields[] = {
    {"sourceTopics", WIRE_INT16, 1, 0, 0, -1, offsetof(struct streams_group_heartbeat_request_copartition_group, source_topics), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"sourceTopicRegex", WIRE_INT16, 1, 0, 0, -1, offsetof(struct streams_group_heartbeat_request_copartition_group, source_topic_regex), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"repartitionSourceTopics", WIRE_INT16, 1, 0, 0, -1, offsetof(struct streams_group_heartbeat_request_copartition_group, repartition_source_topics), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape streams_group_heartbeat_request_copartition_group_shape = {"CopartitionGroup", sizeof(struct streams_group_heartbeat_request_copartition_group), 3, streams_group_heartbeat_request_copartition_group_fields, &streams_group_heartbeat_request_copartition_group_default};

static const struct streams_group_heartbeat_request_subtopology streams_group_heartbeat_request_subtopology_default = {
    .subtopology_id = {(const uint8_t *)"", 0},
};
static const struct wire_field streams_group_heartbeat_request_subtopology_fields[] = {
    {"subtopologyId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct streams_group_heartbeat_request_subtopology, subtopology_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"sourceTopics", WIRE_STRING, 1, 0, 0, -1, offsetof(struct streams_group_heartbeat_request_subtopology, source_topics), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"sourceTopicRegex", WIRE_STRING, 1, 0, 0, -1, offsetof(struct streams_group_heartbeat_request_subtopology, source_topic_regex), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"stateChangelogTopics", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct streams_group_heartbeat_request_subtopology, state_changelog_topics), {0, 32767}, {0, -1}, {0, -1}, &streams_group_heartbeat_request_topic_info_shape},
    {"repartitionSinkTopics", WIRE_STRING, 1, 0, 0, -1, offsetof(struct streams_group_heartbeat_request_subtopology, repartition_sink_topics), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"repartitionSourceTopics", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct streams_group_heartbeat_request_subtopology, repartition_source_topics), {0, 32767}, {0, -1}, {0, -1}, &streams_group_heartbeat_request_topic_info_shape},
    {"copartitionGroups", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct streams_group_heartbeat_request_subtopology, copartition_groups), {0, 32767}, {0, -1}, {0, -1}, &streams_group_heartbeat_request_copartition_group_shape},
};
const struct wire_shape streams_group_heartbeat_request_subtopology_shape = {"Subtopology", sizeof(struct streams_group_heartbeat_request_subtopology), 7, streams_group_heartbeat_request_subtopology_fields, &streams_group_heartbeat_request_subtopology_default};

static const struct streams_group_heartbeat_request_topology streams_group_heartbeat_request_topology_default = {
};
static const struct wire_field streams_group_heartbeat_request_topology_fields[] = {
    {"epoch", WIRE_INT32, 0, 0, 0, -1, offsetof(struct streams_group_heartbeat_request_topology, epoch), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"subtopologies", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct streams_group_heartbeat_request_topology, subtopologies), {0, 32767}, {0, -1}, {0, -1}, &streams_group_heartbeat_request_subtopology_shape},
};
const struct wire_shape streams_group_heartbeat_request_topology_shape = {"Topology", sizeof(struct streams_group_heartbeat_request_topology), 2, streams_group_heartbeat_request_topology_fields, &streams_group_heartbeat_request_topology_default};

static const struct streams_group_heartbeat_request_task_ids streams_group_heartbeat_request_task_ids_default = {
    .subtopology_id = {(const uint8_t *)"", 0},
};
static const struct wire_field streams_group_heartbeat_request_task_ids_fields[] = {
    {"subtopologyId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct streams_group_heartbeat_request_task_ids, subtopology_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"partitions", WIRE_INT32, 1, 0, 0, -1, offsetof(struct streams_group_heartbeat_request_task_ids, partitions), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape streams_group_heartbeat_request_task_ids_shape = {"TaskIds", sizeof(struct streams_group_heartbeat_request_task_ids), 2, streams_group_heartbeat_request_task_ids_fields, &streams_group_heartbeat_request_task_ids_default};

static const struct streams_group_heartbeat_request_endpoint streams_group_heartbeat_request_endpoint_default = {
    .host = {(const uint8_t *)"", 0},
};
static const struct wire_field streams_group_heartbeat_request_endpoint_fields[] = {
    {"host", WIRE_STRING, 0, 0, 0, -1, offsetof(struct streams_group_heartbeat_request_endpoint, host), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"port", WIRE_UINT16, 0, 0, 0, -1, offsetof(struct streams_group_heartbeat_request_endpoint, port), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape streams_group_heartbeat_request_endpoint_shape = {"Endpoint", sizeof(struct streams_group_heartbeat_request_endpoint), 2, streams_group_heartbeat_request_endpoint_fields, &streams_group_heartbeat_request_endpoint_default};

static const struct streams_group_heartbeat_request_task_offset streams_group_heartbeat_request_task_offset_default = {
    .subtopology_id = {(const uint8_t *)"", 0},
};
static const struct wire_field streams_group_heartbeat_request_task_offset_fields[] = {
    {"subtopologyId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct streams_group_heartbeat_request_task_offset, subtopology_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"partition", WIRE_INT32, 0, 0, 0, -1, offsetof(struct streams_group_heartbeat_request_task_offset, partition), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"offset", WIRE_INT64, 0, 0, 0, -1, offsetof(struct streams_group_heartbeat_request_task_offset, offset), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape streams_group_heartbeat_request_task_offset_shape = {"TaskOffset", sizeof(struct streams_group_heartbeat_request_task_offset), 3, streams_group_heartbeat_request_task_offset_fields, &streams_group_heartbeat_request_task_offset_default};

static const struct streams_group_heartbeat_request streams_group_heartbeat_request_default = {
    .group_id = {(const uint8_t *)"", 0},
    .member_id = {(const uint8_t *)"", 0},
    .rebalance_timeout_ms = -1,
    .active_tasks_cnt = -1,
    .standby_tasks_cnt = -1,
    .warmup_tasks_cnt = -1,
    .client_tags_cnt = -1,
    .task_offsets_cnt = -1,
    .task_end_offsets_cnt = -1,
};
static const struct wire_field streams_group_heartbeat_request_fields[] = {
    {"groupId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct streams_group_heartbeat_request, group_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"memberId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct streams_group_heartbeat_request, member_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"memberEpoch", WIRE_INT32, 0, 0, 0, -1, offsetof(struct streams_group_heartbeat_request, member_epoch), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"endpointInformationEpoch", WIRE_INT32, 0, 0, 0, -1, offsetof(struct streams_group_heartbeat_request, endpoint_information_epoch), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"instanceId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct streams_group_heartbeat_request, instance_id), {0, 32767}, {0, 32767}, {0, -1}, NULL},
    {"rackId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct streams_group_heartbeat_request, rack_id), {0, 32767}, {0, 32767}, {0, -1}, NULL},
    {"rebalanceTimeoutMs", WIRE_INT32, 0, 0, 0, -1, offsetof(struct streams_group_heartbeat_request, rebalance_timeout_ms), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"topology", WIRE_STRUCT, 0, 1, 0, -1, offsetof(struct streams_group_heartbeat_request, topology), {0, 32767}, {0, 32767}, {0, -1}, &streams_group_heartbeat_request_topology_shape},
    {"activeTasks", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct streams_group_heartbeat_request, active_tasks), {0, 32767}, {0, 32767}, {0, -1}, &streams_group_heartbeat_request_task_ids_shape},
    {"standbyTasks", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct streams_group_heartbeat_request, standby_tasks), {0, 32767}, {0, 32767}, {0, -1}, &streams_group_heartbeat_request_task_ids_shape},
    {"warmupTasks", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct streams_group_heartbeat_request, warmup_tasks), {0, 32767}, {0, 32767}, {0, -1}, &streams_group_heartbeat_request_task_ids_shape},
    {"processId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct streams_group_heartbeat_request, process_id), {0, 32767}, {0, 32767}, {0, -1}, NULL},
    {"userEndpoint", WIRE_STRUCT, 0, 1, 0, -1, offsetof(struct streams_group_heartbeat_request, user_endpoint), {0, 32767}, {0, 32767}, {0, -1}, &streams_group_heartbeat_request_endpoint_shape},
    {"clientTags", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct streams_group_heartbeat_request, client_tags), {0, 32767}, {0, 32767}, {0, -1}, &streams_group_heartbeat_request_key_value_shape},
    {"taskOffsets", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct streams_group_heartbeat_request, task_offsets), {0, 32767}, {0, 32767}, {0, -1}, &streams_group_heartbeat_request_task_offset_shape},
    {"taskEndOffsets", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct streams_group_heartbeat_request, task_end_offsets), {0, 32767}, {0, 32767}, {0, -1}, &streams_group_heartbeat_request_task_offset_shape},
    {"shutdownApplication", WIRE_BOOL, 0, 0, 0, -1, offsetof(struct streams_group_heartbeat_request, shutdown_application), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape streams_group_heartbeat_request_shape = {"StreamsGroupHeartbeatRequest", sizeof(struct streams_group_heartbeat_request), 17, streams_group_heartbeat_request_fields, &streams_group_heartbeat_request_default};

static const struct wire_op streams_group_heartbeat_request_ops_0[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct streams_group_heartbeat_request_key_value, key), 2, NULL},
    {OP_STRING, OP_COMPACT, 1, 1, offsetof(struct streams_group_heartbeat_request_key_value, value), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog streams_group_heartbeat_request_prog_0 = {streams_group_heartbeat_request_ops_0, &streams_group_heartbeat_request_key_value_shape, NULL, NULL, 0, 0, 3, false};
_Static_assert(sizeof(struct streams_group_heartbeat_request_key_value) <= WIRE_MEM_PER_BYTE * 3, "WIRE_MEM_PER_BYTE");
static const struct wire_op streams_group_heartbeat_request_ops_1[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct streams_group_heartbeat_request_topic_info, name), 8, NULL},
    {OP_4, 0, 7, 1, offsetof(struct streams_group_heartbeat_request_topic_info, partitions), 4, NULL},
    {OP_2, 0, 0, 2, offsetof(struct streams_group_heartbeat_request_topic_info, replication_factor), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 3, offsetof(struct streams_group_heartbeat_request_topic_info, topic_configs), 1, &streams_group_heartbeat_request_prog_0},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog streams_group_heartbeat_request_prog_1 = {streams_group_heartbeat_request_ops_1, &streams_group_heartbeat_request_topic_info_shape, NULL, NULL, 0, 0, 9, false};
_Static_assert(sizeof(struct streams_group_heartbeat_request_topic_info) <= WIRE_MEM_PER_BYTE * 9, "WIRE_MEM_PER_BYTE");
static const struct wire_op streams_group_heartbeat_request_ops_2[] = {
    {OP_ARRAY_2, OP_COMPACT, 1, 0, offsetof(struct streams_group_heartbeat_request_copartition_group, source_topics), 3, NULL},
    {OP_ARRAY_2, OP_COMPACT, 1, 1, offsetof(struct streams_group_heartbeat_request_copartition_group, source_topic_regex), 2, NULL},
    {OP_ARRAY_2, OP_COMPACT, 1, 2, offsetof(struct streams_group_heartbeat_request_copartition_group, repartition_source_topics), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog streams_group_heartbeat_request_prog_2 = {streams_group_heartbeat_request_ops_2, &streams_group_heartbeat_request_copartition_group_shape, NULL, NULL, 0, 0, 4, false};
_Static_assert(sizeof(struct streams_group_heartbeat_request_copartition_group) <= WIRE_MEM_PER_BYTE * 4, "WIRE_MEM_PER_BYTE");
static const struct wire_op streams_group_heartbeat_request_ops_3[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct streams_group_heartbeat_request_subtopology, subtopology_id), 7, NULL},
    {OP_ARRAY_STRING, OP_COMPACT, 1, 1, offsetof(struct streams_group_heartbeat_request_subtopology, source_topics), 6, NULL},
    {OP_ARRAY_STRING, OP_COMPACT, 1, 2, offsetof(struct streams_group_heartbeat_request_subtopology, source_topic_regex), 5, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 3, offsetof(struct streams_group_heartbeat_request_subtopology, state_changelog_topics), 4, &streams_group_heartbeat_request_prog_1},
    {OP_ARRAY_STRING, OP_COMPACT, 1, 4, offsetof(struct streams_group_heartbeat_request_subtopology, repartition_sink_topics), 3, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 5, offsetof(struct streams_group_heartbeat_request_subtopology, repartition_source_topics), 2, &streams_group_heartbeat_request_prog_1},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 6, offsetof(struct streams_group_heartbeat_request_subtopology, copartition_groups), 1, &streams_group_heartbeat_request_prog_2},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog streams_group_heartbeat_request_prog_3 = {streams_group_heartbeat_request_ops_3, &streams_group_heartbeat_request_subtopology_shape, NULL, NULL, 0, 0, 8, false};
_Static_assert(sizeof(struct streams_group_heartbeat_request_subtopology) <= WIRE_MEM_PER_BYTE * 8, "WIRE_MEM_PER_BYTE");
static const struct wire_op streams_group_heartbeat_request_ops_4[] = {
    {OP_4, 0, 5, 0, offsetof(struct streams_group_heartbeat_request_topology, epoch), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 1, offsetof(struct streams_group_heartbeat_request_topology, subtopologies), 1, &streams_group_heartbeat_request_prog_3},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog streams_group_heartbeat_request_prog_4 = {streams_group_heartbeat_request_ops_4, &streams_group_heartbeat_request_topology_shape, NULL, NULL, 0, 0, 6, false};
_Static_assert(sizeof(struct streams_group_heartbeat_request_topology) <= WIRE_MEM_PER_BYTE * 7, "WIRE_MEM_PER_BYTE");
static const struct wire_op streams_group_heartbeat_request_ops_5[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct streams_group_heartbeat_request_task_ids, subtopology_id), 2, NULL},
    {OP_ARRAY_4, OP_COMPACT, 1, 1, offsetof(struct streams_group_heartbeat_request_task_ids, partitions), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog streams_group_heartbeat_request_prog_5 = {streams_group_heartbeat_request_ops_5, &streams_group_heartbeat_request_task_ids_shape, NULL, NULL, 0, 0, 3, false};
_Static_assert(sizeof(struct streams_group_heartbeat_request_task_ids) <= WIRE_MEM_PER_BYTE * 3, "WIRE_MEM_PER_BYTE");
static const struct wire_op streams_group_heartbeat_request_ops_6[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct streams_group_heartbeat_request_endpoint, host), 3, NULL},
    {OP_2, 0, 3, 1, offsetof(struct streams_group_heartbeat_request_endpoint, port), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog streams_group_heartbeat_request_prog_6 = {streams_group_heartbeat_request_ops_6, &streams_group_heartbeat_request_endpoint_shape, NULL, NULL, 0, 0, 4, false};
_Static_assert(sizeof(struct streams_group_heartbeat_request_endpoint) <= WIRE_MEM_PER_BYTE * 5, "WIRE_MEM_PER_BYTE");
static const struct wire_op streams_group_heartbeat_request_ops_7[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct streams_group_heartbeat_request_task_offset, subtopology_id), 13, NULL},
    {OP_4, 0, 13, 1, offsetof(struct streams_group_heartbeat_request_task_offset, partition), 9, NULL},
    {OP_8, 0, 0, 2, offsetof(struct streams_group_heartbeat_request_task_offset, offset), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog streams_group_heartbeat_request_prog_7 = {streams_group_heartbeat_request_ops_7, &streams_group_heartbeat_request_task_offset_shape, NULL, NULL, 0, 0, 14, false};
_Static_assert(sizeof(struct streams_group_heartbeat_request_task_offset) <= WIRE_MEM_PER_BYTE * 14, "WIRE_MEM_PER_BYTE");
static const struct wire_op streams_group_heartbeat_request_ops_8[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct streams_group_heartbeat_request, group_id), 26, NULL},
    {OP_STRING, OP_COMPACT, 1, 1, offsetof(struct streams_group_heartbeat_request, member_id), 25, NULL},
    {OP_4, 0, 9, 2, offsetof(struct streams_group_heartbeat_request, member_epoch), 21, NULL},
    {OP_4, 0, 0, 3, offsetof(struct streams_group_heartbeat_request, endpoint_information_epoch), 17, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 0, 4, offsetof(struct streams_group_heartbeat_request, instance_id), 16, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 5, offsetof(struct streams_group_heartbeat_request, rack_id), 15, NULL},
    {OP_4, 0, 5, 6, offsetof(struct streams_group_heartbeat_request, rebalance_timeout_ms), 11, NULL},
    {OP_POINTER, 0 | OP_NULLABLE, 0, 7, offsetof(struct streams_group_heartbeat_request, topology), 10, &streams_group_heartbeat_request_prog_4},
    {OP_ARRAY_STRUCT, OP_COMPACT | OP_NULLABLE, 1, 8, offsetof(struct streams_group_heartbeat_request, active_tasks), 9, &streams_group_heartbeat_request_prog_5},
    {OP_ARRAY_STRUCT, OP_COMPACT | OP_NULLABLE, 1, 9, offsetof(struct streams_group_heartbeat_request, standby_tasks), 8, &streams_group_heartbeat_request_prog_5},
    {OP_ARRAY_STRUCT, OP_COMPACT | OP_NULLABLE, 1, 10, offsetof(struct streams_group_heartbeat_request, warmup_tasks), 7, &streams_group_heartbeat_request_prog_5},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 11, offsetof(struct streams_group_heartbeat_request, process_id), 6, NULL},
    {OP_POINTER, 0 | OP_NULLABLE, 1, 12, offsetof(struct streams_group_heartbeat_request, user_endpoint), 5, &streams_group_heartbeat_request_prog_6},
    {OP_ARRAY_STRUCT, OP_COMPACT | OP_NULLABLE, 1, 13, offsetof(struct streams_group_heartbeat_request, client_tags), 4, &streams_group_heartbeat_request_prog_0},
    {OP_ARRAY_STRUCT, OP_COMPACT | OP_NULLABLE, 1, 14, offsetof(struct streams_group_heartbeat_request, task_offsets), 3, &streams_group_heartbeat_request_prog_7},
    {OP_ARRAY_STRUCT, OP_COMPACT | OP_NULLABLE, 1, 15, offsetof(struct streams_group_heartbeat_request, task_end_offsets), 2, &streams_group_heartbeat_request_prog_7},
    {OP_BOOL, 0, 2, 16, offsetof(struct streams_group_heartbeat_request, shutdown_application), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog streams_group_heartbeat_request_prog_8 = {streams_group_heartbeat_request_ops_8, &streams_group_heartbeat_request_shape, NULL, NULL, 0, 0, 27, false};
static const struct wire_prog *const streams_group_heartbeat_request_progs[] = {&streams_group_heartbeat_request_prog_8, &streams_group_heartbeat_request_prog_8, };

const struct wire_msg streams_group_heartbeat_request_wire = {
    .name = "StreamsGroupHeartbeatRequest",
    .room = WIRE_CLIENTS,
    .kind = WIRE_REQUEST,
    .api_key = 88,
    .min_version = 0,
    .max_version = 1,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &streams_group_heartbeat_request_shape,
    .progs = streams_group_heartbeat_request_progs,
};

/* ---- StreamsGroupTopologyDescriptionUpdateRequest ---- */

static const struct streams_group_topology_description_update_request_topology_description_node streams_group_topology_description_update_request_topology_description_node_default = {
    .name = {(const uint8_t *)"", 0},
};
static const struct wire_field streams_group_topology_description_update_request_topology_description_node_fields[] = {
    {"name", WIRE_STRING, 0, 0, 0, -1, offsetof(struct streams_group_topology_description_update_request_topology_description_node, name), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"nodeType", WIRE_INT8, 0, 0, 0, -1, offsetof(struct streams_group_topology_description_update_request_topology_description_node, node_type), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"sourceTopics", WIRE_STRING, 1, 0, 0, -1, offsetof(struct streams_group_topology_description_update_request_topology_description_node, source_topics), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"sinkTopic", WIRE_STRING, 0, 0, 0, -1, offsetof(struct streams_group_topology_description_update_request_topology_description_node, sink_topic), {0, 32767}, {0, 32767}, {0, -1}, NULL},
    {"stores", WIRE_STRING, 1, 0, 0, -1, offsetof(struct streams_group_topology_description_update_request_topology_description_node, stores), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"successors", WIRE_STRING, 1, 0, 0, -1, offsetof(struct streams_group_topology_description_update_request_topology_description_node, successors), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape streams_group_topology_description_update_request_topology_description_node_shape = {"TopologyDescriptionNode", sizeof(struct streams_group_topology_description_update_request_topology_description_node), 6, streams_group_topology_description_update_request_topology_description_node_fields, &streams_group_topology_description_update_request_topology_description_node_default};

static const struct streams_group_topology_description_update_request_topology_description_subtopology streams_group_topology_description_update_request_topology_description_subtopology_default = {
    .subtopology_id = {(const uint8_t *)"", 0},
};
static const struct wire_field streams_group_topology_description_update_request_topology_description_subtopology_fields[] = {
    {"subtopologyId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct streams_group_topology_description_update_request_topology_description_subtopology, subtopology_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"nodes", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct streams_group_topology_description_update_request_topology_description_subtopology, nodes), {0, 32767}, {0, -1}, {0, -1}, &streams_group_topology_description_update_request_topology_description_node_shape},
};
const struct wire_shape streams_group_topology_description_update_request_topology_description_subtopology_shape = {"TopologyDescriptionSubtopology", sizeof(struct streams_group_topology_description_update_request_topology_description_subtopology), 2, streams_group_topology_description_update_request_topology_description_subtopology_fields, &streams_group_topology_description_update_request_topology_description_subtopology_default};

static const struct streams_group_topology_description_update_request_topology_description_global_store streams_group_topology_description_update_request_topology_description_global_store_default = {
    .source = {.name = {(const uint8_t *)"", 0}, .node_type = 0, .source_topics = NULL, .source_topics_cnt = 0, .sink_topic = {NULL, 0}, .stores = NULL, .stores_cnt = 0, .successors = NULL, .successors_cnt = 0, },
    .processor = {.name = {(const uint8_t *)"", 0}, .node_type = 0, .source_topics = NULL, .source_topics_cnt = 0, .sink_topic = {NULL, 0}, .stores = NULL, .stores_cnt = 0, .successors = NULL, .successors_cnt = 0, },
};
static const struct wire_field streams_group_topology_description_update_request_topology_description_global_store_fields[] = {
    {"source", WIRE_STRUCT, 0, 0, 0, -1, offsetof(struct streams_group_topology_description_update_request_topology_description_global_store, source), {0, 32767}, {0, -1}, {0, -1}, &streams_group_topology_description_update_request_topology_description_node_shape},
    {"processor", WIRE_STRUCT, 0, 0, 0, -1, offsetof(struct streams_group_topology_description_update_request_topology_description_global_store, processor), {0, 32767}, {0, -1}, {0, -1}, &streams_group_topology_description_update_request_topology_description_node_shape},
};
const struct wire_shape streams_group_topology_description_update_request_topology_description_global_store_shape = {"TopologyDescriptionGlobalStore", sizeof(struct streams_group_topology_description_update_request_topology_description_global_store), 2, streams_group_topology_description_update_request_topology_description_global_store_fields, &streams_group_topology_description_update_request_topology_description_global_store_default};

static const struct streams_group_topology_description_update_request_topology_description streams_group_topology_description_update_request_topology_description_default = {
};
static const struct wire_field streams_group_topology_description_update_request_topology_description_fields[] = {
    {"subtopologies", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct streams_group_topology_description_update_request_topology_description, subtopologies), {0, 32767}, {0, -1}, {0, -1}, &streams_group_topology_description_update_request_topology_description_subtopology_shape},
    {"globalStores", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct streams_group_topology_description_update_request_topology_description, global_stores), {0, 32767}, {0, -1}, {0, -1}, &streams_group_topology_description_update_request_topology_description_global_store_shape},
};
const struct wire_shape streams_group_topology_description_update_request_topology_description_shape = {"TopologyDescription", sizeof(struct streams_group_topology_description_update_request_topology_description), 2, streams_group_topology_description_update_request_topology_description_fields, &streams_group_topology_description_update_request_topology_description_default};

static const struct streams_group_topology_description_update_request streams_group_topology_description_update_request_default = {
    .group_id = {(const uint8_t *)"", 0},
    .member_id = {(const uint8_t *)"", 0},
};
static const struct wire_field streams_group_topology_description_update_request_fields[] = {
    {"groupId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct streams_group_topology_description_update_request, group_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"memberId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct streams_group_topology_description_update_request, member_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"topologyEpoch", WIRE_INT32, 0, 0, 0, -1, offsetof(struct streams_group_topology_description_update_request, topology_epoch), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"topologyDescription", WIRE_STRUCT, 0, 0, 0, -1, offsetof(struct streams_group_topology_description_update_request, topology_description), {0, 32767}, {0, -1}, {0, -1}, &streams_group_topology_description_update_request_topology_description_shape},
};
static const struct wire_shape streams_group_topology_description_update_request_shape = {"StreamsGroupTopologyDescriptionUpdateRequest", sizeof(struct streams_group_topology_description_update_request), 4, streams_group_topology_description_update_request_fields, &streams_group_topology_description_update_request_default};

static const struct wire_op streams_group_topology_description_update_request_ops_0[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct streams_group_topology_description_update_request_topology_description_node, name), 6, NULL},
    {OP_1, 0, 2, 1, offsetof(struct streams_group_topology_description_update_request_topology_description_node, node_type), 5, NULL},
    {OP_ARRAY_STRING, OP_COMPACT, 0, 2, offsetof(struct streams_group_topology_description_update_request_topology_description_node, source_topics), 4, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 3, offsetof(struct streams_group_topology_description_update_request_topology_description_node, sink_topic), 3, NULL},
    {OP_ARRAY_STRING, OP_COMPACT, 1, 4, offsetof(struct streams_group_topology_description_update_request_topology_description_node, stores), 2, NULL},
    {OP_ARRAY_STRING, OP_COMPACT, 1, 5, offsetof(struct streams_group_topology_description_update_request_topology_description_node, successors), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog streams_group_topology_description_update_request_prog_0 = {streams_group_topology_description_update_request_ops_0, &streams_group_topology_description_update_request_topology_description_node_shape, NULL, NULL, 0, 0, 7, false};
_Static_assert(sizeof(struct streams_group_topology_description_update_request_topology_description_node) <= WIRE_MEM_PER_BYTE * 7, "WIRE_MEM_PER_BYTE");
static const struct wire_op streams_group_topology_description_update_request_ops_1[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct streams_group_topology_description_update_request_topology_description_subtopology, subtopology_id), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 1, offsetof(struct streams_group_topology_description_update_request_topology_description_subtopology, nodes), 1, &streams_group_topology_description_update_request_prog_0},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog streams_group_topology_description_update_request_prog_1 = {streams_group_topology_description_update_request_ops_1, &streams_group_topology_description_update_request_topology_description_subtopology_shape, NULL, NULL, 0, 0, 3, false};
_Static_assert(sizeof(struct streams_group_topology_description_update_request_topology_description_subtopology) <= WIRE_MEM_PER_BYTE * 3, "WIRE_MEM_PER_BYTE");
static const struct wire_op streams_group_topology_description_update_request_ops_2[] = {
    {OP_STRUCT, 0, 0, 0, offsetof(struct streams_group_topology_description_update_request_topology_description_global_store, source), 8, &streams_group_topology_description_update_request_prog_0},
    {OP_STRUCT, 0, 0, 1, offsetof(struct streams_group_topology_description_update_request_topology_description_global_store, processor), 1, &streams_group_topology_description_update_request_prog_0},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog streams_group_topology_description_update_request_prog_2 = {streams_group_topology_description_update_request_ops_2, &streams_group_topology_description_update_request_topology_description_global_store_shape, NULL, NULL, 0, 0, 15, false};
_Static_assert(sizeof(struct streams_group_topology_description_update_request_topology_description_global_store) <= WIRE_MEM_PER_BYTE * 15, "WIRE_MEM_PER_BYTE");
static const struct wire_op streams_group_topology_description_update_request_ops_3[] = {
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 0, offsetof(struct streams_group_topology_description_update_request_topology_description, subtopologies), 2, &streams_group_topology_description_update_request_prog_1},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 1, offsetof(struct streams_group_topology_description_update_request_topology_description, global_stores), 1, &streams_group_topology_description_update_request_prog_2},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog streams_group_topology_description_update_request_prog_3 = {streams_group_topology_description_update_request_ops_3, &streams_group_topology_description_update_request_topology_description_shape, NULL, NULL, 0, 0, 3, false};
static const struct wire_op streams_group_topology_description_update_request_ops_4[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct streams_group_topology_description_update_request, group_id), 9, NULL},
    {OP_STRING, OP_COMPACT, 1, 1, offsetof(struct streams_group_topology_description_update_request, member_id), 8, NULL},
    {OP_4, 0, 4, 2, offsetof(struct streams_group_topology_description_update_request, topology_epoch), 4, NULL},
    {OP_STRUCT, 0, 0, 3, offsetof(struct streams_group_topology_description_update_request, topology_description), 1, &streams_group_topology_description_update_request_prog_3},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog streams_group_topology_description_update_request_prog_4 = {streams_group_topology_description_update_request_ops_4, &streams_group_topology_description_update_request_shape, NULL, NULL, 0, 0, 10, false};
static const struct wire_prog *const streams_group_topology_description_update_request_progs[] = {&streams_group_topology_description_update_request_prog_4, };

const struct wire_msg streams_group_topology_description_update_request_wire = {
    .name = "StreamsGroupTopologyDescriptionUpdateRequest",
    .room = WIRE_CLIENTS,
    .kind = WIRE_REQUEST,
    .api_key = 93,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &streams_group_topology_description_update_request_shape,
    .progs = streams_group_topology_description_update_request_progs,
};

/* ---- SyncGroupRequest ---- */

static const struct sync_group_request_sync_group_request_assignment sync_group_request_sync_group_request_assignment_default = {
    .member_id = {(const uint8_t *)"", 0},
    .assignment = {(const uint8_t *)"", 0},
};
static const struct wire_field sync_group_request_sync_group_request_assignment_fields[] = {
    {"memberId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct sync_group_request_sync_group_request_assignment, member_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"assignment", WIRE_BYTES, 0, 0, 0, -1, offsetof(struct sync_group_request_sync_group_request_assignment, assignment), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape sync_group_request_sync_group_request_assignment_shape = {"SyncGroupRequestAssignment", sizeof(struct sync_group_request_sync_group_request_assignment), 2, sync_group_request_sync_group_request_assignment_fields, &sync_group_request_sync_group_request_assignment_default};

static const struct sync_group_request sync_group_request_default = {
    .group_id = {(const uint8_t *)"", 0},
    .member_id = {(const uint8_t *)"", 0},
};
static const struct wire_field sync_group_request_fields[] = {
    {"groupId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct sync_group_request, group_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"generationId", WIRE_INT32, 0, 0, 0, -1, offsetof(struct sync_group_request, generation_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"memberId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct sync_group_request, member_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"groupInstanceId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct sync_group_request, group_instance_id), {3, 32767}, {3, 32767}, {0, -1}, NULL},
    {"protocolType", WIRE_STRING, 0, 0, 1, -1, offsetof(struct sync_group_request, protocol_type), {5, 32767}, {5, 32767}, {0, -1}, NULL},
    {"protocolName", WIRE_STRING, 0, 0, 1, -1, offsetof(struct sync_group_request, protocol_name), {5, 32767}, {5, 32767}, {0, -1}, NULL},
    {"assignments", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct sync_group_request, assignments), {0, 32767}, {0, -1}, {0, -1}, &sync_group_request_sync_group_request_assignment_shape},
};
static const struct wire_shape sync_group_request_shape = {"SyncGroupRequest", sizeof(struct sync_group_request), 7, sync_group_request_fields, &sync_group_request_default};

static const struct wire_op sync_group_request_ops_0[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct sync_group_request_sync_group_request_assignment, member_id), 4, NULL},
    {OP_BYTES, 0, 4, 1, offsetof(struct sync_group_request_sync_group_request_assignment, assignment), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog sync_group_request_prog_0 = {sync_group_request_ops_0, &sync_group_request_sync_group_request_assignment_shape, NULL, NULL, 0, 0, 6, false};
_Static_assert(sizeof(struct sync_group_request_sync_group_request_assignment) <= WIRE_MEM_PER_BYTE * 6, "WIRE_MEM_PER_BYTE");
static const struct wire_op sync_group_request_ops_1[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct sync_group_request, group_id), 10, NULL},
    {OP_4, 0, 6, 1, offsetof(struct sync_group_request, generation_id), 6, NULL},
    {OP_STRING, 0, 0, 2, offsetof(struct sync_group_request, member_id), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 4, 6, offsetof(struct sync_group_request, assignments), 0, &sync_group_request_prog_0},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t sync_group_request_absent_1[] = {3,};
static const struct wire_prog sync_group_request_prog_1 = {sync_group_request_ops_1, &sync_group_request_shape, NULL, sync_group_request_absent_1, 0, 1, 12, false};
static const struct wire_op sync_group_request_ops_2[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct sync_group_request, group_id), 12, NULL},
    {OP_4, 0, 6, 1, offsetof(struct sync_group_request, generation_id), 8, NULL},
    {OP_STRING, 0, 0, 2, offsetof(struct sync_group_request, member_id), 6, NULL},
    {OP_STRING, 0 | OP_NULLABLE, 2, 3, offsetof(struct sync_group_request, group_instance_id), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 4, 6, offsetof(struct sync_group_request, assignments), 0, &sync_group_request_prog_0},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog sync_group_request_prog_2 = {sync_group_request_ops_2, &sync_group_request_shape, NULL, NULL, 0, 0, 14, false};
static const struct wire_op sync_group_request_ops_3[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct sync_group_request_sync_group_request_assignment, member_id), 2, NULL},
    {OP_BYTES, OP_COMPACT, 1, 1, offsetof(struct sync_group_request_sync_group_request_assignment, assignment), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog sync_group_request_prog_3 = {sync_group_request_ops_3, &sync_group_request_sync_group_request_assignment_shape, NULL, NULL, 0, 0, 3, false};
_Static_assert(sizeof(struct sync_group_request_sync_group_request_assignment) <= WIRE_MEM_PER_BYTE * 3, "WIRE_MEM_PER_BYTE");
static const struct wire_op sync_group_request_ops_4[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct sync_group_request, group_id), 8, NULL},
    {OP_4, 0, 5, 1, offsetof(struct sync_group_request, generation_id), 4, NULL},
    {OP_STRING, OP_COMPACT, 0, 2, offsetof(struct sync_group_request, member_id), 3, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 3, offsetof(struct sync_group_request, group_instance_id), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 6, offsetof(struct sync_group_request, assignments), 1, &sync_group_request_prog_3},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog sync_group_request_prog_4 = {sync_group_request_ops_4, &sync_group_request_shape, NULL, NULL, 0, 0, 9, false};
static const struct wire_op sync_group_request_ops_5[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct sync_group_request, group_id), 10, NULL},
    {OP_4, 0, 5, 1, offsetof(struct sync_group_request, generation_id), 6, NULL},
    {OP_STRING, OP_COMPACT, 0, 2, offsetof(struct sync_group_request, member_id), 5, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 3, offsetof(struct sync_group_request, group_instance_id), 4, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 4, offsetof(struct sync_group_request, protocol_type), 3, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 5, offsetof(struct sync_group_request, protocol_name), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 6, offsetof(struct sync_group_request, assignments), 1, &sync_group_request_prog_3},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog sync_group_request_prog_5 = {sync_group_request_ops_5, &sync_group_request_shape, NULL, NULL, 0, 0, 11, false};
static const struct wire_prog *const sync_group_request_progs[] = {&sync_group_request_prog_1, &sync_group_request_prog_1, &sync_group_request_prog_1, &sync_group_request_prog_2, &sync_group_request_prog_4, &sync_group_request_prog_5, };

const struct wire_msg sync_group_request_wire = {
    .name = "SyncGroupRequest",
    .room = WIRE_CLIENTS,
    .kind = WIRE_REQUEST,
    .api_key = 14,
    .min_version = 0,
    .max_version = 5,
    .flexible_version = 4,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &sync_group_request_shape,
    .progs = sync_group_request_progs,
};

/* ---- TxnOffsetCommitRequest ---- */

static const struct txn_offset_commit_request_txn_offset_commit_request_partition txn_offset_commit_request_txn_offset_commit_request_partition_default = {
    .committed_leader_epoch = -1,
    .committed_metadata = {(const uint8_t *)"", 0},
};
static const struct wire_field txn_offset_commit_request_txn_offset_commit_request_partition_fields[] = {
    {"partitionIndex", WIRE_INT32, 0, 0, 0, -1, offsetof(struct txn_offset_commit_request_txn_offset_commit_request_partition, partition_index), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"committedOffset", WIRE_INT64, 0, 0, 0, -1, offsetof(struct txn_offset_commit_request_txn_offset_commit_request_partition, committed_offset), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"committedLeaderEpoch", WIRE_INT32, 0, 0, 1, -1, offsetof(struct txn_offset_commit_request_txn_offset_commit_request_partition, committed_leader_epoch), {2, 32767}, {0, -1}, {0, -1}, NULL},
    {"committedMetadata", WIRE_STRING, 0, 0, 0, -1, offsetof(struct txn_offset_commit_request_txn_offset_commit_request_partition, committed_metadata), {0, 32767}, {0, 32767}, {0, -1}, NULL},
};
const struct wire_shape txn_offset_commit_request_txn_offset_commit_request_partition_shape = {"TxnOffsetCommitRequestPartition", sizeof(struct txn_offset_commit_request_txn_offset_commit_request_partition), 4, txn_offset_commit_request_txn_offset_commit_request_partition_fields, &txn_offset_commit_request_txn_offset_commit_request_partition_default};

static const struct txn_offset_commit_request_txn_offset_commit_request_topic txn_offset_commit_request_txn_offset_commit_request_topic_default = {
    .name = {(const uint8_t *)"", 0},
};
static const struct wire_field txn_offset_commit_request_txn_offset_commit_request_topic_fields[] = {
    {"name", WIRE_STRING, 0, 0, 1, -1, offsetof(struct txn_offset_commit_request_txn_offset_commit_request_topic, name), {0, 5}, {0, -1}, {0, -1}, NULL},
    {"topicId", WIRE_UUID, 0, 0, 1, -1, offsetof(struct txn_offset_commit_request_txn_offset_commit_request_topic, topic_id), {6, 32767}, {0, -1}, {0, -1}, NULL},
    {"partitions", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct txn_offset_commit_request_txn_offset_commit_request_topic, partitions), {0, 32767}, {0, -1}, {0, -1}, &txn_offset_commit_request_txn_offset_commit_request_partition_shape},
};
const struct wire_shape txn_offset_commit_request_txn_offset_commit_request_topic_shape = {"TxnOffsetCommitRequestTopic", sizeof(struct txn_offset_commit_request_txn_offset_commit_request_topic), 3, txn_offset_commit_request_txn_offset_commit_request_topic_fields, &txn_offset_commit_request_txn_offset_commit_request_topic_default};

static const struct txn_offset_commit_request txn_offset_commit_request_default = {
    .transactional_id = {(const uint8_t *)"", 0},
    .group_id = {(const uint8_t *)"", 0},
    .generation_id_or_member_epoch = -1,
    .member_id = {(const uint8_t *)"", 0},
};
static const struct wire_field txn_offset_commit_request_fields[] = {
    {"transactionalId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct txn_offset_commit_request, transactional_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"groupId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct txn_offset_commit_request, group_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"producerId", WIRE_INT64, 0, 0, 0, -1, offsetof(struct txn_offset_commit_request, producer_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"producerEpoch", WIRE_INT16, 0, 0, 0, -1, offsetof(struct txn_offset_commit_request, producer_epoch), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"generationIdOrMemberEpoch", WIRE_INT32, 0, 0, 0, -1, offsetof(struct txn_offset_commit_request, generation_id_or_member_epoch), {3, 32767}, {0, -1}, {0, -1}, NULL},
    {"memberId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct txn_offset_commit_request, member_id), {3, 32767}, {0, -1}, {0, -1}, NULL},
    {"groupInstanceId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct txn_offset_commit_request, group_instance_id), {3, 32767}, {3, 32767}, {0, -1}, NULL},
    {"topics", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct txn_offset_commit_request, topics), {0, 32767}, {0, -1}, {0, -1}, &txn_offset_commit_request_txn_offset_commit_request_topic_shape},
};
static const struct wire_shape txn_offset_commit_request_shape = {"TxnOffsetCommitRequest", sizeof(struct txn_offset_commit_request), 8, txn_offset_commit_request_fields, &txn_offset_commit_request_default};

static const struct wire_op txn_offset_commit_request_ops_0[] = {
    {OP_4, 0, 14, 0, offsetof(struct txn_offset_commit_request_txn_offset_commit_request_partition, partition_index), 10, NULL},
    {OP_8, 0, 0, 1, offsetof(struct txn_offset_commit_request_txn_offset_commit_request_partition, committed_offset), 2, NULL},
    {OP_STRING, 0 | OP_NULLABLE, 0, 3, offsetof(struct txn_offset_commit_request_txn_offset_commit_request_partition, committed_metadata), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog txn_offset_commit_request_prog_0 = {txn_offset_commit_request_ops_0, &txn_offset_commit_request_txn_offset_commit_request_partition_shape, NULL, NULL, 0, 0, 14, true};
_Static_assert(sizeof(struct txn_offset_commit_request_txn_offset_commit_request_partition) <= WIRE_MEM_PER_BYTE * 14, "WIRE_MEM_PER_BYTE");
static const struct wire_op txn_offset_commit_request_ops_1[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct txn_offset_commit_request_txn_offset_commit_request_topic, name), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 4, 2, offsetof(struct txn_offset_commit_request_txn_offset_commit_request_topic, partitions), 0, &txn_offset_commit_request_prog_0},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog txn_offset_commit_request_prog_1 = {txn_offset_commit_request_ops_1, &txn_offset_commit_request_txn_offset_commit_request_topic_shape, NULL, NULL, 0, 0, 6, false};
_Static_assert(sizeof(struct txn_offset_commit_request_txn_offset_commit_request_topic) <= WIRE_MEM_PER_BYTE * 6, "WIRE_MEM_PER_BYTE");
static const struct wire_op txn_offset_commit_request_ops_2[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct txn_offset_commit_request, transactional_id), 16, NULL},
    {OP_STRING, 0, 2, 1, offsetof(struct txn_offset_commit_request, group_id), 14, NULL},
    {OP_8, 0, 14, 2, offsetof(struct txn_offset_commit_request, producer_id), 6, NULL},
    {OP_2, 0, 0, 3, offsetof(struct txn_offset_commit_request, producer_epoch), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 0, 7, offsetof(struct txn_offset_commit_request, topics), 0, &txn_offset_commit_request_prog_1},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t txn_offset_commit_request_absent_2[] = {4, 5, 6,};
static const struct wire_prog txn_offset_commit_request_prog_2 = {txn_offset_commit_request_ops_2, &txn_offset_commit_request_shape, NULL, txn_offset_commit_request_absent_2, 0, 3, 18, true};
static const struct wire_op txn_offset_commit_request_ops_3[] = {
    {OP_4, 0, 18, 0, offsetof(struct txn_offset_commit_request_txn_offset_commit_request_partition, partition_index), 14, NULL},
    {OP_8, 0, 0, 1, offsetof(struct txn_offset_commit_request_txn_offset_commit_request_partition, committed_offset), 6, NULL},
    {OP_4, 0, 0, 2, offsetof(struct txn_offset_commit_request_txn_offset_commit_request_partition, committed_leader_epoch), 2, NULL},
    {OP_STRING, 0 | OP_NULLABLE, 0, 3, offsetof(struct txn_offset_commit_request_txn_offset_commit_request_partition, committed_metadata), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog txn_offset_commit_request_prog_3 = {txn_offset_commit_request_ops_3, &txn_offset_commit_request_txn_offset_commit_request_partition_shape, NULL, NULL, 0, 0, 18, false};
_Static_assert(sizeof(struct txn_offset_commit_request_txn_offset_commit_request_partition) <= WIRE_MEM_PER_BYTE * 18, "WIRE_MEM_PER_BYTE");
static const struct wire_op txn_offset_commit_request_ops_4[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct txn_offset_commit_request_txn_offset_commit_request_topic, name), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 4, 2, offsetof(struct txn_offset_commit_request_txn_offset_commit_request_topic, partitions), 0, &txn_offset_commit_request_prog_3},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog txn_offset_commit_request_prog_4 = {txn_offset_commit_request_ops_4, &txn_offset_commit_request_txn_offset_commit_request_topic_shape, NULL, NULL, 0, 0, 6, false};
_Static_assert(sizeof(struct txn_offset_commit_request_txn_offset_commit_request_topic) <= WIRE_MEM_PER_BYTE * 6, "WIRE_MEM_PER_BYTE");
static const struct wire_op txn_offset_commit_request_ops_5[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct txn_offset_commit_request, transactional_id), 16, NULL},
    {OP_STRING, 0, 2, 1, offsetof(struct txn_offset_commit_request, group_id), 14, NULL},
    {OP_8, 0, 14, 2, offsetof(struct txn_offset_commit_request, producer_id), 6, NULL},
    {OP_2, 0, 0, 3, offsetof(struct txn_offset_commit_request, producer_epoch), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 0, 7, offsetof(struct txn_offset_commit_request, topics), 0, &txn_offset_commit_request_prog_4},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t txn_offset_commit_request_absent_5[] = {4, 5, 6,};
static const struct wire_prog txn_offset_commit_request_prog_5 = {txn_offset_commit_request_ops_5, &txn_offset_commit_request_shape, NULL, txn_offset_commit_request_absent_5, 0, 3, 18, true};
static const struct wire_op txn_offset_commit_request_ops_6[] = {
    {OP_4, 0, 17, 0, offsetof(struct txn_offset_commit_request_txn_offset_commit_request_partition, partition_index), 14, NULL},
    {OP_8, 0, 0, 1, offsetof(struct txn_offset_commit_request_txn_offset_commit_request_partition, committed_offset), 6, NULL},
    {OP_4, 0, 0, 2, offsetof(struct txn_offset_commit_request_txn_offset_commit_request_partition, committed_leader_epoch), 2, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 0, 3, offsetof(struct txn_offset_commit_request_txn_offset_commit_request_partition, committed_metadata), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog txn_offset_commit_request_prog_6 = {txn_offset_commit_request_ops_6, &txn_offset_commit_request_txn_offset_commit_request_partition_shape, NULL, NULL, 0, 0, 18, false};
_Static_assert(sizeof(struct txn_offset_commit_request_txn_offset_commit_request_partition) <= WIRE_MEM_PER_BYTE * 18, "WIRE_MEM_PER_BYTE");
static const struct wire_op txn_offset_commit_request_ops_7[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct txn_offset_commit_request_txn_offset_commit_request_topic, name), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 2, offsetof(struct txn_offset_commit_request_txn_offset_commit_request_topic, partitions), 1, &txn_offset_commit_request_prog_6},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog txn_offset_commit_request_prog_7 = {txn_offset_commit_request_ops_7, &txn_offset_commit_request_txn_offset_commit_request_topic_shape, NULL, NULL, 0, 0, 3, false};
_Static_assert(sizeof(struct txn_offset_commit_request_txn_offset_commit_request_topic) <= WIRE_MEM_PER_BYTE * 3, "WIRE_MEM_PER_BYTE");
static const struct wire_op txn_offset_commit_request_ops_8[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct txn_offset_commit_request, transactional_id), 19, NULL},
    {OP_STRING, OP_COMPACT, 1, 1, offsetof(struct txn_offset_commit_request, group_id), 18, NULL},
    {OP_8, 0, 15, 2, offsetof(struct txn_offset_commit_request, producer_id), 10, NULL},
    {OP_2, 0, 0, 3, offsetof(struct txn_offset_commit_request, producer_epoch), 8, NULL},
    {OP_4, 0, 0, 4, offsetof(struct txn_offset_commit_request, generation_id_or_member_epoch), 4, NULL},
    {OP_STRING, OP_COMPACT, 0, 5, offsetof(struct txn_offset_commit_request, member_id), 3, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 6, offsetof(struct txn_offset_commit_request, group_instance_id), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 7, offsetof(struct txn_offset_commit_request, topics), 1, &txn_offset_commit_request_prog_7},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog txn_offset_commit_request_prog_8 = {txn_offset_commit_request_ops_8, &txn_offset_commit_request_shape, NULL, NULL, 0, 0, 20, false};
static const struct wire_op txn_offset_commit_request_ops_9[] = {
    {OP_16, 0, 17, 1, offsetof(struct txn_offset_commit_request_txn_offset_commit_request_topic, topic_id), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 2, offsetof(struct txn_offset_commit_request_txn_offset_commit_request_topic, partitions), 1, &txn_offset_commit_request_prog_6},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog txn_offset_commit_request_prog_9 = {txn_offset_commit_request_ops_9, &txn_offset_commit_request_txn_offset_commit_request_topic_shape, NULL, NULL, 0, 0, 18, true};
_Static_assert(sizeof(struct txn_offset_commit_request_txn_offset_commit_request_topic) <= WIRE_MEM_PER_BYTE * 18, "WIRE_MEM_PER_BYTE");
static const struct wire_op txn_offset_commit_request_ops_10[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct txn_offset_commit_request, transactional_id), 19, NULL},
    {OP_STRING, OP_COMPACT, 1, 1, offsetof(struct txn_offset_commit_request, group_id), 18, NULL},
    {OP_8, 0, 15, 2, offsetof(struct txn_offset_commit_request, producer_id), 10, NULL},
    {OP_2, 0, 0, 3, offsetof(struct txn_offset_commit_request, producer_epoch), 8, NULL},
    {OP_4, 0, 0, 4, offsetof(struct txn_offset_commit_request, generation_id_or_member_epoch), 4, NULL},
    {OP_STRING, OP_COMPACT, 0, 5, offsetof(struct txn_offset_commit_request, member_id), 3, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 6, offsetof(struct txn_offset_commit_request, group_instance_id), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 7, offsetof(struct txn_offset_commit_request, topics), 1, &txn_offset_commit_request_prog_9},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog txn_offset_commit_request_prog_10 = {txn_offset_commit_request_ops_10, &txn_offset_commit_request_shape, NULL, NULL, 0, 0, 20, false};
static const struct wire_prog *const txn_offset_commit_request_progs[] = {&txn_offset_commit_request_prog_2, &txn_offset_commit_request_prog_2, &txn_offset_commit_request_prog_5, &txn_offset_commit_request_prog_8, &txn_offset_commit_request_prog_8, &txn_offset_commit_request_prog_8, &txn_offset_commit_request_prog_10, };

const struct wire_msg txn_offset_commit_request_wire = {
    .name = "TxnOffsetCommitRequest",
    .room = WIRE_CLIENTS,
    .kind = WIRE_REQUEST,
    .api_key = 28,
    .min_version = 0,
    .max_version = 6,
    .flexible_version = 3,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &txn_offset_commit_request_shape,
    .progs = txn_offset_commit_request_progs,
};

/* ---- UnregisterBrokerRequest ---- */

static const struct unregister_broker_request unregister_broker_request_default = {
};
static const struct wire_field unregister_broker_request_fields[] = {
    {"brokerId", WIRE_INT32, 0, 0, 0, -1, offsetof(struct unregister_broker_request, broker_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape unregister_broker_request_shape = {"UnregisterBrokerRequest", sizeof(struct unregister_broker_request), 1, unregister_broker_request_fields, &unregister_broker_request_default};

static const struct wire_op unregister_broker_request_ops_0[] = {
    {OP_4, 0, 5, 0, offsetof(struct unregister_broker_request, broker_id), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog unregister_broker_request_prog_0 = {unregister_broker_request_ops_0, &unregister_broker_request_shape, NULL, NULL, 0, 0, 5, false};
static const struct wire_prog *const unregister_broker_request_progs[] = {&unregister_broker_request_prog_0, };

const struct wire_msg unregister_broker_request_wire = {
    .name = "UnregisterBrokerRequest",
    .room = WIRE_CLIENTS,
    .kind = WIRE_REQUEST,
    .api_key = 64,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &unregister_broker_request_shape,
    .progs = unregister_broker_request_progs,
};

/* ---- UnregisterControllerRequest ---- */

static const struct unregister_controller_request unregister_controller_request_default = {
};
static const struct wire_field unregister_controller_request_fields[] = {
    {"controllerId", WIRE_INT32, 0, 0, 0, -1, offsetof(struct unregister_controller_request, controller_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape unregister_controller_request_shape = {"UnregisterControllerRequest", sizeof(struct unregister_controller_request), 1, unregister_controller_request_fields, &unregister_controller_request_default};

static const struct wire_op unregister_controller_request_ops_0[] = {
    {OP_4, 0, 5, 0, offsetof(struct unregister_controller_request, controller_id), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog unregister_controller_request_prog_0 = {unregister_controller_request_ops_0, &unregister_controller_request_shape, NULL, NULL, 0, 0, 5, false};
static const struct wire_prog *const unregister_controller_request_progs[] = {&unregister_controller_request_prog_0, };

const struct wire_msg unregister_controller_request_wire = {
    .name = "UnregisterControllerRequest",
    .room = WIRE_CLIENTS,
    .kind = WIRE_REQUEST,
    .api_key = 94,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &unregister_controller_request_shape,
    .progs = unregister_controller_request_progs,
};

/* ---- UpdateFeaturesRequest ---- */

static const struct update_features_request_feature_update_key update_features_request_feature_update_key_default = {
    .feature = {(const uint8_t *)"", 0},
    .upgrade_type = 1,
};
static const struct wire_field update_features_request_feature_update_key_fields[] = {
    {"feature", WIRE_STRING, 0, 0, 0, -1, offsetof(struct update_features_request_feature_update_key, feature), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"maxVersionLevel", WIRE_INT16, 0, 0, 0, -1, offsetof(struct update_features_request_feature_update_key, max_version_level), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"allowDowngrade", WIRE_BOOL, 0, 0, 0, -1, offsetof(struct update_features_request_feature_update_key, allow_downgrade), {0, 0}, {0, -1}, {0, -1}, NULL},
    {"upgradeType", WIRE_INT8, 0, 0, 0, -1, offsetof(struct update_features_request_feature_update_key, upgrade_type), {1, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape update_features_request_feature_update_key_shape = {"FeatureUpdateKey", sizeof(struct update_features_request_feature_update_key), 4, update_features_request_feature_update_key_fields, &update_features_request_feature_update_key_default};

static const struct update_features_request update_features_request_default = {
    .timeout_ms = 60000,
};
static const struct wire_field update_features_request_fields[] = {
    {"timeoutMs", WIRE_INT32, 0, 0, 0, -1, offsetof(struct update_features_request, timeout_ms), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"featureUpdates", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct update_features_request, feature_updates), {0, 32767}, {0, -1}, {0, -1}, &update_features_request_feature_update_key_shape},
    {"validateOnly", WIRE_BOOL, 0, 0, 0, -1, offsetof(struct update_features_request, validate_only), {1, 32767}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape update_features_request_shape = {"UpdateFeaturesRequest", sizeof(struct update_features_request), 3, update_features_request_fields, &update_features_request_default};

static const struct wire_op update_features_request_ops_0[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct update_features_request_feature_update_key, feature), 4, NULL},
    {OP_2, 0, 4, 1, offsetof(struct update_features_request_feature_update_key, max_version_level), 2, NULL},
    {OP_BOOL, 0, 0, 2, offsetof(struct update_features_request_feature_update_key, allow_downgrade), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t update_features_request_absent_0[] = {3,};
static const struct wire_prog update_features_request_prog_0 = {update_features_request_ops_0, &update_features_request_feature_update_key_shape, NULL, update_features_request_absent_0, 0, 1, 5, true};
_Static_assert(sizeof(struct update_features_request_feature_update_key) <= WIRE_MEM_PER_BYTE * 5, "WIRE_MEM_PER_BYTE");
static const struct wire_op update_features_request_ops_1[] = {
    {OP_4, 0, 5, 0, offsetof(struct update_features_request, timeout_ms), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 1, offsetof(struct update_features_request, feature_updates), 1, &update_features_request_prog_0},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t update_features_request_absent_1[] = {2,};
static const struct wire_prog update_features_request_prog_1 = {update_features_request_ops_1, &update_features_request_shape, NULL, update_features_request_absent_1, 0, 1, 6, false};
static const struct wire_op update_features_request_ops_2[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct update_features_request_feature_update_key, feature), 4, NULL},
    {OP_2, 0, 4, 1, offsetof(struct update_features_request_feature_update_key, max_version_level), 2, NULL},
    {OP_1, 0, 0, 3, offsetof(struct update_features_request_feature_update_key, upgrade_type), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t update_features_request_absent_2[] = {2,};
static const struct wire_prog update_features_request_prog_2 = {update_features_request_ops_2, &update_features_request_feature_update_key_shape, NULL, update_features_request_absent_2, 0, 1, 5, false};
_Static_assert(sizeof(struct update_features_request_feature_update_key) <= WIRE_MEM_PER_BYTE * 5, "WIRE_MEM_PER_BYTE");
static const struct wire_op update_features_request_ops_3[] = {
    {OP_4, 0, 5, 0, offsetof(struct update_features_request, timeout_ms), 3, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 1, offsetof(struct update_features_request, feature_updates), 2, &update_features_request_prog_2},
    {OP_BOOL, 0, 2, 2, offsetof(struct update_features_request, validate_only), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog update_features_request_prog_3 = {update_features_request_ops_3, &update_features_request_shape, NULL, NULL, 0, 0, 7, false};
static const struct wire_prog *const update_features_request_progs[] = {&update_features_request_prog_1, &update_features_request_prog_3, &update_features_request_prog_3, };

const struct wire_msg update_features_request_wire = {
    .name = "UpdateFeaturesRequest",
    .room = WIRE_CLIENTS,
    .kind = WIRE_REQUEST,
    .api_key = 57,
    .min_version = 0,
    .max_version = 2,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &update_features_request_shape,
    .progs = update_features_request_progs,
};

/* ---- UpdateMetadataRequest ---- */

static const struct update_metadata_request_update_metadata_partition_state update_metadata_request_update_metadata_partition_state_default = {
    .topic_name = {(const uint8_t *)"", 0},
};
static const struct wire_field update_metadata_request_update_metadata_partition_state_fields[] = {
    {"topicName", WIRE_STRING, 0, 0, 1, -1, offsetof(struct update_metadata_request_update_metadata_partition_state, topic_name), {0, 4}, {0, -1}, {0, -1}, NULL},
    {"partitionIndex", WIRE_INT32, 0, 0, 0, -1, offsetof(struct update_metadata_request_update_metadata_partition_state, partition_index), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"controllerEpoch", WIRE_INT32, 0, 0, 0, -1, offsetof(struct update_metadata_request_update_metadata_partition_state, controller_epoch), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"leader", WIRE_INT32, 0, 0, 0, -1, offsetof(struct update_metadata_request_update_metadata_partition_state, leader), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"leaderEpoch", WIRE_INT32, 0, 0, 0, -1, offsetof(struct update_metadata_request_update_metadata_partition_state, leader_epoch), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"isr", WIRE_INT32, 1, 0, 0, -1, offsetof(struct update_metadata_request_update_metadata_partition_state, isr), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"zkVersion", WIRE_INT32, 0, 0, 0, -1, offsetof(struct update_metadata_request_update_metadata_partition_state, zk_version), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"replicas", WIRE_INT32, 1, 0, 0, -1, offsetof(struct update_metadata_request_update_metadata_partition_state, replicas), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"offlineReplicas", WIRE_INT32, 1, 0, 1, -1, offsetof(struct update_metadata_request_update_metadata_partition_state, offline_replicas), {4, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape update_metadata_request_update_metadata_partition_state_shape = {"UpdateMetadataPartitionState", sizeof(struct update_metadata_request_update_metadata_partition_state), 9, update_metadata_request_update_metadata_partition_state_fields, &update_metadata_request_update_metadata_partition_state_default};

static const struct update_metadata_request_update_metadata_topic_state update_metadata_request_update_metadata_topic_state_default = {
    .topic_name = {(const uint8_t *)"", 0},
};
static const struct wire_field update_metadata_request_update_metadata_topic_state_fields[] = {
    {"topicName", WIRE_STRING, 0, 0, 0, -1, offsetof(struct update_metadata_request_update_metadata_topic_state, topic_name), {5, 32767}, {0, -1}, {0, -1}, NULL},
    {"topicId", WIRE_UUID, 0, 0, 1, -1, offsetof(struct update_metadata_request_update_metadata_topic_state, topic_id), {7, 32767}, {0, -1}, {0, -1}, NULL},
    {"partitionStates", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct update_metadata_request_update_metadata_topic_state, partition_states), {5, 32767}, {0, -1}, {0, -1}, &update_metadata_request_update_metadata_partition_state_shape},
};
const struct wire_shape update_metadata_request_update_metadata_topic_state_shape = {"UpdateMetadataTopicState", sizeof(struct update_metadata_request_update_metadata_topic_state), 3, update_metadata_request_update_metadata_topic_state_fields, &update_metadata_request_update_metadata_topic_state_default};

static const struct update_metadata_request_update_metadata_endpoint update_metadata_request_update_metadata_endpoint_default = {
    .host = {(const uint8_t *)"", 0},
    .listener = {(const uint8_t *)"", 0},
};
static const struct wire_field update_metadata_request_update_metadata_endpoint_fields[] = {
    {"port", WIRE_INT32, 0, 0, 0, -1, offsetof(struct update_metadata_request_update_metadata_endpoint, port), {1, 32767}, {0, -1}, {0, -1}, NULL},
    {"host", WIRE_STRING, 0, 0, 0, -1, offsetof(struct update_metadata_request_update_metadata_endpoint, host), {1, 32767}, {0, -1}, {0, -1}, NULL},
    {"listener", WIRE_STRING, 0, 0, 1, -1, offsetof(struct update_metadata_request_update_metadata_endpoint, listener), {3, 32767}, {0, -1}, {0, -1}, NULL},
    {"securityProtocol", WIRE_INT16, 0, 0, 0, -1, offsetof(struct update_metadata_request_update_metadata_endpoint, security_protocol), {1, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape update_metadata_request_update_metadata_endpoint_shape = {"UpdateMetadataEndpoint", sizeof(struct update_metadata_request_update_metadata_endpoint), 4, update_metadata_request_update_metadata_endpoint_fields, &update_metadata_request_update_metadata_endpoint_default};

static const struct update_metadata_request_update_metadata_broker update_metadata_request_update_metadata_broker_default = {
    .v0_host = {(const uint8_t *)"", 0},
    .rack = {(const uint8_t *)"", 0},
};
static const struct wire_field update_metadata_request_update_metadata_broker_fields[] = {
    {"id", WIRE_INT32, 0, 0, 0, -1, offsetof(struct update_metadata_request_update_metadata_broker, id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"v0Host", WIRE_STRING, 0, 0, 1, -1, offsetof(struct update_metadata_request_update_metadata_broker, v0_host), {0, 0}, {0, -1}, {0, -1}, NULL},
    {"v0Port", WIRE_INT32, 0, 0, 1, -1, offsetof(struct update_metadata_request_update_metadata_broker, v0_port), {0, 0}, {0, -1}, {0, -1}, NULL},
    {"endpoints", WIRE_STRUCT, 1, 0, 1, -1, offsetof(struct update_metadata_request_update_metadata_broker, endpoints), {1, 32767}, {0, -1}, {0, -1}, &update_metadata_request_update_metadata_endpoint_shape},
    {"rack", WIRE_STRING, 0, 0, 1, -1, offsetof(struct update_metadata_request_update_metadata_broker, rack), {2, 32767}, {0, 32767}, {0, -1}, NULL},
};
const struct wire_shape update_metadata_request_update_metadata_broker_shape = {"UpdateMetadataBroker", sizeof(struct update_metadata_request_update_metadata_broker), 5, update_metadata_request_update_metadata_broker_fields, &update_metadata_request_update_metadata_broker_default};

static const struct update_metadata_request update_metadata_request_default = {
    .broker_epoch = INT64_C(-1),
};
static const struct wire_field update_metadata_request_fields[] = {
    {"controllerId", WIRE_INT32, 0, 0, 0, -1, offsetof(struct update_metadata_request, controller_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"isKRaftController", WIRE_BOOL, 0, 0, 0, -1, offsetof(struct update_metadata_request, is_kraft_controller), {8, 32767}, {0, -1}, {0, -1}, NULL},
    {"type", WIRE_INT8, 0, 0, 0, 0, offsetof(struct update_metadata_request, type), {8, 32767}, {0, -1}, {8, 32767}, NULL},
    {"controllerEpoch", WIRE_INT32, 0, 0, 0, -1, offsetof(struct update_metadata_request, controller_epoch), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"brokerEpoch", WIRE_INT64, 0, 0, 1, -1, offsetof(struct update_metadata_request, broker_epoch), {5, 32767}, {0, -1}, {0, -1}, NULL},
    {"ungroupedPartitionStates", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct update_metadata_request, ungrouped_partition_states), {0, 4}, {0, -1}, {0, -1}, &update_metadata_request_update_metadata_partition_state_shape},
    {"topicStates", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct update_metadata_request, topic_states), {5, 32767}, {0, -1}, {0, -1}, &update_metadata_request_update_metadata_topic_state_shape},
    {"liveBrokers", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct update_metadata_request, live_brokers), {0, 32767}, {0, -1}, {0, -1}, &update_metadata_request_update_metadata_broker_shape},
};
static const struct wire_shape update_metadata_request_shape = {"UpdateMetadataRequest", sizeof(struct update_metadata_request), 8, update_metadata_request_fields, &update_metadata_request_default};

static const struct wire_op update_metadata_request_ops_0[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct update_metadata_request_update_metadata_partition_state, topic_name), 28, NULL},
    {OP_4, 0, 20, 1, offsetof(struct update_metadata_request_update_metadata_partition_state, partition_index), 24, NULL},
    {OP_4, 0, 0, 2, offsetof(struct update_metadata_request_update_metadata_partition_state, controller_epoch), 20, NULL},
    {OP_4, 0, 0, 3, offsetof(struct update_metadata_request_update_metadata_partition_state, leader), 16, NULL},
    {OP_4, 0, 0, 4, offsetof(struct update_metadata_request_update_metadata_partition_state, leader_epoch), 12, NULL},
    {OP_ARRAY_4, 0, 0, 5, offsetof(struct update_metadata_request_update_metadata_partition_state, isr), 8, NULL},
    {OP_4, 0, 8, 6, offsetof(struct update_metadata_request_update_metadata_partition_state, zk_version), 4, NULL},
    {OP_ARRAY_4, 0, 0, 7, offsetof(struct update_metadata_request_update_metadata_partition_state, replicas), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog update_metadata_request_prog_0 = {update_metadata_request_ops_0, &update_metadata_request_update_metadata_partition_state_shape, NULL, NULL, 0, 0, 30, false};
_Static_assert(sizeof(struct update_metadata_request_update_metadata_partition_state) <= WIRE_MEM_PER_BYTE * 30, "WIRE_MEM_PER_BYTE");
static const struct wire_op update_metadata_request_ops_1[] = {
    {OP_4, 0, 6, 0, offsetof(struct update_metadata_request_update_metadata_broker, id), 6, NULL},
    {OP_STRING, 0, 0, 1, offsetof(struct update_metadata_request_update_metadata_broker, v0_host), 4, NULL},
    {OP_4, 0, 4, 2, offsetof(struct update_metadata_request_update_metadata_broker, v0_port), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog update_metadata_request_prog_1 = {update_metadata_request_ops_1, &update_metadata_request_update_metadata_broker_shape, NULL, NULL, 0, 0, 10, true};
_Static_assert(sizeof(struct update_metadata_request_update_metadata_broker) <= WIRE_MEM_PER_BYTE * 10, "WIRE_MEM_PER_BYTE");
static const struct wire_op update_metadata_request_ops_2[] = {
    {OP_4, 0, 12, 0, offsetof(struct update_metadata_request, controller_id), 12, NULL},
    {OP_4, 0, 0, 3, offsetof(struct update_metadata_request, controller_epoch), 8, NULL},
    {OP_ARRAY_STRUCT, 0, 0, 5, offsetof(struct update_metadata_request, ungrouped_partition_states), 4, &update_metadata_request_prog_0},
    {OP_ARRAY_STRUCT, 0, 4, 7, offsetof(struct update_metadata_request, live_brokers), 0, &update_metadata_request_prog_1},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t update_metadata_request_absent_2[] = {1, 2, 6,};
static const struct wire_prog update_metadata_request_prog_2 = {update_metadata_request_ops_2, &update_metadata_request_shape, NULL, update_metadata_request_absent_2, 0, 3, 16, true};
static const struct wire_op update_metadata_request_ops_3[] = {
    {OP_4, 0, 6, 0, offsetof(struct update_metadata_request_update_metadata_endpoint, port), 4, NULL},
    {OP_STRING, 0, 0, 1, offsetof(struct update_metadata_request_update_metadata_endpoint, host), 2, NULL},
    {OP_2, 0, 2, 3, offsetof(struct update_metadata_request_update_metadata_endpoint, security_protocol), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog update_metadata_request_prog_3 = {update_metadata_request_ops_3, &update_metadata_request_update_metadata_endpoint_shape, NULL, NULL, 0, 0, 8, true};
_Static_assert(sizeof(struct update_metadata_request_update_metadata_endpoint) <= WIRE_MEM_PER_BYTE * 8, "WIRE_MEM_PER_BYTE");
static const struct wire_op update_metadata_request_ops_4[] = {
    {OP_4, 0, 8, 0, offsetof(struct update_metadata_request_update_metadata_broker, id), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 0, 3, offsetof(struct update_metadata_request_update_metadata_broker, endpoints), 0, &update_metadata_request_prog_3},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog update_metadata_request_prog_4 = {update_metadata_request_ops_4, &update_metadata_request_update_metadata_broker_shape, NULL, NULL, 0, 0, 8, true};
_Static_assert(sizeof(struct update_metadata_request_update_metadata_broker) <= WIRE_MEM_PER_BYTE * 8, "WIRE_MEM_PER_BYTE");
static const struct wire_op update_metadata_request_ops_5[] = {
    {OP_4, 0, 12, 0, offsetof(struct update_metadata_request, controller_id), 12, NULL},
    {OP_4, 0, 0, 3, offsetof(struct update_metadata_request, controller_epoch), 8, NULL},
    {OP_ARRAY_STRUCT, 0, 0, 5, offsetof(struct update_metadata_request, ungrouped_partition_states), 4, &update_metadata_request_prog_0},
    {OP_ARRAY_STRUCT, 0, 4, 7, offsetof(struct update_metadata_request, live_brokers), 0, &update_metadata_request_prog_4},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t update_metadata_request_absent_5[] = {1, 2, 6,};
static const struct wire_prog update_metadata_request_prog_5 = {update_metadata_request_ops_5, &update_metadata_request_shape, NULL, update_metadata_request_absent_5, 0, 3, 16, true};
static const struct wire_op update_metadata_request_ops_6[] = {
    {OP_4, 0, 8, 0, offsetof(struct update_metadata_request_update_metadata_broker, id), 6, NULL},
    {OP_ARRAY_STRUCT, 0, 0, 3, offsetof(struct update_metadata_request_update_metadata_broker, endpoints), 2, &update_metadata_request_prog_3},
    {OP_STRING, 0 | OP_NULLABLE, 2, 4, offsetof(struct update_metadata_request_update_metadata_broker, rack), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog update_metadata_request_prog_6 = {update_metadata_request_ops_6, &update_metadata_request_update_metadata_broker_shape, NULL, NULL, 0, 0, 10, true};
_Static_assert(sizeof(struct update_metadata_request_update_metadata_broker) <= WIRE_MEM_PER_BYTE * 10, "WIRE_MEM_PER_BYTE");
static const struct wire_op update_metadata_request_ops_7[] = {
    {OP_4, 0, 12, 0, offsetof(struct update_metadata_request, controller_id), 12, NULL},
    {OP_4, 0, 0, 3, offsetof(struct update_metadata_request, controller_epoch), 8, NULL},
    {OP_ARRAY_STRUCT, 0, 0, 5, offsetof(struct update_metadata_request, ungrouped_partition_states), 4, &update_metadata_request_prog_0},
    {OP_ARRAY_STRUCT, 0, 4, 7, offsetof(struct update_metadata_request, live_brokers), 0, &update_metadata_request_prog_6},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t update_metadata_request_absent_7[] = {1, 2, 6,};
static const struct wire_prog update_metadata_request_prog_7 = {update_metadata_request_ops_7, &update_metadata_request_shape, NULL, update_metadata_request_absent_7, 0, 3, 16, true};
static const struct wire_op update_metadata_request_ops_8[] = {
    {OP_4, 0, 6, 0, offsetof(struct update_metadata_request_update_metadata_endpoint, port), 6, NULL},
    {OP_STRING, 0, 0, 1, offsetof(struct update_metadata_request_update_metadata_endpoint, host), 4, NULL},
    {OP_STRING, 0, 2, 2, offsetof(struct update_metadata_request_update_metadata_endpoint, listener), 2, NULL},
    {OP_2, 0, 2, 3, offsetof(struct update_metadata_request_update_metadata_endpoint, security_protocol), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog update_metadata_request_prog_8 = {update_metadata_request_ops_8, &update_metadata_request_update_metadata_endpoint_shape, NULL, NULL, 0, 0, 10, false};
_Static_assert(sizeof(struct update_metadata_request_update_metadata_endpoint) <= WIRE_MEM_PER_BYTE * 10, "WIRE_MEM_PER_BYTE");
static const struct wire_op update_metadata_request_ops_9[] = {
    {OP_4, 0, 8, 0, offsetof(struct update_metadata_request_update_metadata_broker, id), 6, NULL},
    {OP_ARRAY_STRUCT, 0, 0, 3, offsetof(struct update_metadata_request_update_metadata_broker, endpoints), 2, &update_metadata_request_prog_8},
    {OP_STRING, 0 | OP_NULLABLE, 2, 4, offsetof(struct update_metadata_request_update_metadata_broker, rack), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog update_metadata_request_prog_9 = {update_metadata_request_ops_9, &update_metadata_request_update_metadata_broker_shape, NULL, NULL, 0, 0, 10, true};
_Static_assert(sizeof(struct update_metadata_request_update_metadata_broker) <= WIRE_MEM_PER_BYTE * 10, "WIRE_MEM_PER_BYTE");
static const struct wire_op update_metadata_request_ops_10[] = {
    {OP_4, 0, 12, 0, offsetof(struct update_metadata_request, controller_id), 12, NULL},
    {OP_4, 0, 0, 3, offsetof(struct update_metadata_request, controller_epoch), 8, NULL},
    {OP_ARRAY_STRUCT, 0, 0, 5, offsetof(struct update_metadata_request, ungrouped_partition_states), 4, &update_metadata_request_prog_0},
    {OP_ARRAY_STRUCT, 0, 4, 7, offsetof(struct update_metadata_request, live_brokers), 0, &update_metadata_request_prog_9},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t update_metadata_request_absent_10[] = {1, 2, 6,};
static const struct wire_prog update_metadata_request_prog_10 = {update_metadata_request_ops_10, &update_metadata_request_shape, NULL, update_metadata_request_absent_10, 0, 3, 16, true};
static const struct wire_op update_metadata_request_ops_11[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct update_metadata_request_update_metadata_partition_state, topic_name), 32, NULL},
    {OP_4, 0, 20, 1, offsetof(struct update_metadata_request_update_metadata_partition_state, partition_index), 28, NULL},
    {OP_4, 0, 0, 2, offsetof(struct update_metadata_request_update_metadata_partition_state, controller_epoch), 24, NULL},
    {OP_4, 0, 0, 3, offsetof(struct update_metadata_request_update_metadata_partition_state, leader), 20, NULL},
    {OP_4, 0, 0, 4, offsetof(struct update_metadata_request_update_metadata_partition_state, leader_epoch), 16, NULL},
    {OP_ARRAY_4, 0, 0, 5, offsetof(struct update_metadata_request_update_metadata_partition_state, isr), 12, NULL},
    {OP_4, 0, 8, 6, offsetof(struct update_metadata_request_update_metadata_partition_state, zk_version), 8, NULL},
    {OP_ARRAY_4, 0, 0, 7, offsetof(struct update_metadata_request_update_metadata_partition_state, replicas), 4, NULL},
    {OP_ARRAY_4, 0, 4, 8, offsetof(struct update_metadata_request_update_metadata_partition_state, offline_replicas), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog update_metadata_request_prog_11 = {update_metadata_request_ops_11, &update_metadata_request_update_metadata_partition_state_shape, NULL, NULL, 0, 0, 34, false};
_Static_assert(sizeof(struct update_metadata_request_update_metadata_partition_state) <= WIRE_MEM_PER_BYTE * 34, "WIRE_MEM_PER_BYTE");
static const struct wire_op update_metadata_request_ops_12[] = {
    {OP_4, 0, 12, 0, offsetof(struct update_metadata_request, controller_id), 12, NULL},
    {OP_4, 0, 0, 3, offsetof(struct update_metadata_request, controller_epoch), 8, NULL},
    {OP_ARRAY_STRUCT, 0, 0, 5, offsetof(struct update_metadata_request, ungrouped_partition_states), 4, &update_metadata_request_prog_11},
    {OP_ARRAY_STRUCT, 0, 4, 7, offsetof(struct update_metadata_request, live_brokers), 0, &update_metadata_request_prog_9},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t update_metadata_request_absent_12[] = {1, 2, 6,};
static const struct wire_prog update_metadata_request_prog_12 = {update_metadata_request_ops_12, &update_metadata_request_shape, NULL, update_metadata_request_absent_12, 0, 3, 16, true};
static const struct wire_op update_metadata_request_ops_13[] = {
    {OP_4, 0, 20, 1, offsetof(struct update_metadata_request_update_metadata_partition_state, partition_index), 28, NULL},
    {OP_4, 0, 0, 2, offsetof(struct update_metadata_request_update_metadata_partition_state, controller_epoch), 24, NULL},
    {OP_4, 0, 0, 3, offsetof(struct update_metadata_request_update_metadata_partition_state, leader), 20, NULL},
    {OP_4, 0, 0, 4, offsetof(struct update_metadata_request_update_metadata_partition_state, leader_epoch), 16, NULL},
    {OP_ARRAY_4, 0, 0, 5, offsetof(struct update_metadata_request_update_metadata_partition_state, isr), 12, NULL},
    {OP_4, 0, 8, 6, offsetof(struct update_metadata_request_update_metadata_partition_state, zk_version), 8, NULL},
    {OP_ARRAY_4, 0, 0, 7, offsetof(struct update_metadata_request_update_metadata_partition_state, replicas), 4, NULL},
    {OP_ARRAY_4, 0, 4, 8, offsetof(struct update_metadata_request_update_metadata_partition_state, offline_replicas), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog update_metadata_request_prog_13 = {update_metadata_request_ops_13, &update_metadata_request_update_metadata_partition_state_shape, NULL, NULL, 0, 0, 32, true};
_Static_assert(sizeof(struct update_metadata_request_update_metadata_partition_state) <= WIRE_MEM_PER_BYTE * 32, "WIRE_MEM_PER_BYTE");
static const struct wire_op update_metadata_request_ops_14[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct update_metadata_request_update_metadata_topic_state, topic_name), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 4, 2, offsetof(struct update_metadata_request_update_metadata_topic_state, partition_states), 0, &update_metadata_request_prog_13},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog update_metadata_request_prog_14 = {update_metadata_request_ops_14, &update_metadata_request_update_metadata_topic_state_shape, NULL, NULL, 0, 0, 6, false};
_Static_assert(sizeof(struct update_metadata_request_update_metadata_topic_state) <= WIRE_MEM_PER_BYTE * 6, "WIRE_MEM_PER_BYTE");
static const struct wire_op update_metadata_request_ops_15[] = {
    {OP_4, 0, 20, 0, offsetof(struct update_metadata_request, controller_id), 20, NULL},
    {OP_4, 0, 0, 3, offsetof(struct update_metadata_request, controller_epoch), 16, NULL},
    {OP_8, 0, 0, 4, offsetof(struct update_metadata_request, broker_epoch), 8, NULL},
    {OP_ARRAY_STRUCT, 0, 0, 6, offsetof(struct update_metadata_request, topic_states), 4, &update_metadata_request_prog_14},
    {OP_ARRAY_STRUCT, 0, 4, 7, offsetof(struct update_metadata_request, live_brokers), 0, &update_metadata_request_prog_9},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t update_metadata_request_absent_15[] = {1, 2, 5,};
static const struct wire_prog update_metadata_request_prog_15 = {update_metadata_request_ops_15, &update_metadata_request_shape, NULL, update_metadata_request_absent_15, 0, 3, 24, false};
static const struct wire_op update_metadata_request_ops_16[] = {
    {OP_4, 0, 17, 1, offsetof(struct update_metadata_request_update_metadata_partition_state, partition_index), 20, NULL},
    {OP_4, 0, 0, 2, offsetof(struct update_metadata_request_update_metadata_partition_state, controller_epoch), 16, NULL},
    {OP_4, 0, 0, 3, offsetof(struct update_metadata_request_update_metadata_partition_state, leader), 12, NULL},
    {OP_4, 0, 0, 4, offsetof(struct update_metadata_request_update_metadata_partition_state, leader_epoch), 8, NULL},
    {OP_ARRAY_4, OP_COMPACT, 0, 5, offsetof(struct update_metadata_request_update_metadata_partition_state, isr), 7, NULL},
    {OP_4, 0, 5, 6, offsetof(struct update_metadata_request_update_metadata_partition_state, zk_version), 3, NULL},
    {OP_ARRAY_4, OP_COMPACT, 0, 7, offsetof(struct update_metadata_request_update_metadata_partition_state, replicas), 2, NULL},
    {OP_ARRAY_4, OP_COMPACT, 1, 8, offsetof(struct update_metadata_request_update_metadata_partition_state, offline_replicas), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog update_metadata_request_prog_16 = {update_metadata_request_ops_16, &update_metadata_request_update_metadata_partition_state_shape, NULL, NULL, 0, 0, 24, true};
_Static_assert(sizeof(struct update_metadata_request_update_metadata_partition_state) <= WIRE_MEM_PER_BYTE * 24, "WIRE_MEM_PER_BYTE");
static const struct wire_op update_metadata_request_ops_17[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct update_metadata_request_update_metadata_topic_state, topic_name), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 2, offsetof(struct update_metadata_request_update_metadata_topic_state, partition_states), 1, &update_metadata_request_prog_16},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog update_metadata_request_prog_17 = {update_metadata_request_ops_17, &update_metadata_request_update_metadata_topic_state_shape, NULL, NULL, 0, 0, 3, false};
_Static_assert(sizeof(struct update_metadata_request_update_metadata_topic_state) <= WIRE_MEM_PER_BYTE * 3, "WIRE_MEM_PER_BYTE");
static const struct wire_op update_metadata_request_ops_18[] = {
    {OP_4, 0, 5, 0, offsetof(struct update_metadata_request_update_metadata_endpoint, port), 5, NULL},
    {OP_STRING, OP_COMPACT, 0, 1, offsetof(struct update_metadata_request_update_metadata_endpoint, host), 4, NULL},
    {OP_STRING, OP_COMPACT, 1, 2, offsetof(struct update_metadata_request_update_metadata_endpoint, listener), 3, NULL},
    {OP_2, 0, 3, 3, offsetof(struct update_metadata_request_update_metadata_endpoint, security_protocol), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog update_metadata_request_prog_18 = {update_metadata_request_ops_18, &update_metadata_request_update_metadata_endpoint_shape, NULL, NULL, 0, 0, 9, false};
_Static_assert(sizeof(struct update_metadata_request_update_metadata_endpoint) <= WIRE_MEM_PER_BYTE * 9, "WIRE_MEM_PER_BYTE");
static const struct wire_op update_metadata_request_ops_19[] = {
    {OP_4, 0, 5, 0, offsetof(struct update_metadata_request_update_metadata_broker, id), 3, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 3, offsetof(struct update_metadata_request_update_metadata_broker, endpoints), 2, &update_metadata_request_prog_18},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 4, offsetof(struct update_metadata_request_update_metadata_broker, rack), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog update_metadata_request_prog_19 = {update_metadata_request_ops_19, &update_metadata_request_update_metadata_broker_shape, NULL, NULL, 0, 0, 7, true};
_Static_assert(sizeof(struct update_metadata_request_update_metadata_broker) <= WIRE_MEM_PER_BYTE * 7, "WIRE_MEM_PER_BYTE");
static const struct wire_op update_metadata_request_ops_20[] = {
    {OP_4, 0, 17, 0, offsetof(struct update_metadata_request, controller_id), 15, NULL},
    {OP_4, 0, 0, 3, offsetof(struct update_metadata_request, controller_epoch), 11, NULL},
    {OP_8, 0, 0, 4, offsetof(struct update_metadata_request, broker_epoch), 3, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 6, offsetof(struct update_metadata_request, topic_states), 2, &update_metadata_request_prog_17},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 7, offsetof(struct update_metadata_request, live_brokers), 1, &update_metadata_request_prog_19},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t update_metadata_request_absent_20[] = {1, 2, 5,};
static const struct wire_prog update_metadata_request_prog_20 = {update_metadata_request_ops_20, &update_metadata_request_shape, NULL, update_metadata_request_absent_20, 0, 3, 19, false};
static const struct wire_op update_metadata_request_ops_21[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct update_metadata_request_update_metadata_topic_state, topic_name), 18, NULL},
    {OP_16, 0, 17, 1, offsetof(struct update_metadata_request_update_metadata_topic_state, topic_id), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 2, offsetof(struct update_metadata_request_update_metadata_topic_state, partition_states), 1, &update_metadata_request_prog_16},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog update_metadata_request_prog_21 = {update_metadata_request_ops_21, &update_metadata_request_update_metadata_topic_state_shape, NULL, NULL, 0, 0, 19, false};
_Static_assert(sizeof(struct update_metadata_request_update_metadata_topic_state) <= WIRE_MEM_PER_BYTE * 19, "WIRE_MEM_PER_BYTE");
static const struct wire_op update_metadata_request_ops_22[] = {
    {OP_4, 0, 17, 0, offsetof(struct update_metadata_request, controller_id), 15, NULL},
    {OP_4, 0, 0, 3, offsetof(struct update_metadata_request, controller_epoch), 11, NULL},
    {OP_8, 0, 0, 4, offsetof(struct update_metadata_request, broker_epoch), 3, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 6, offsetof(struct update_metadata_request, topic_states), 2, &update_metadata_request_prog_21},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 7, offsetof(struct update_metadata_request, live_brokers), 1, &update_metadata_request_prog_19},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t update_metadata_request_absent_22[] = {1, 2, 5,};
static const struct wire_prog update_metadata_request_prog_22 = {update_metadata_request_ops_22, &update_metadata_request_shape, NULL, update_metadata_request_absent_22, 0, 3, 19, false};
static const struct wire_op update_metadata_request_ops_23[] = {
    {OP_4, 0, 18, 0, offsetof(struct update_metadata_request, controller_id), 16, NULL},
    {OP_BOOL, 0, 0, 1, offsetof(struct update_metadata_request, is_kraft_controller), 15, NULL},
    {OP_4, 0, 0, 3, offsetof(struct update_metadata_request, controller_epoch), 11, NULL},
    {OP_8, 0, 0, 4, offsetof(struct update_metadata_request, broker_epoch), 3, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 6, offsetof(struct update_metadata_request, topic_states), 2, &update_metadata_request_prog_21},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 7, offsetof(struct update_metadata_request, live_brokers), 1, &update_metadata_request_prog_19},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_op update_metadata_request_tag_23_0[] = {{OP_1, 0, 1, 2, offsetof(struct update_metadata_request, type), 0, NULL}, {OP_END, 0, 0, 255, 0, 0, NULL}};
static const uint8_t update_metadata_request_absent_23[] = {5,};
static const struct wire_tag update_metadata_request_tags_23[] = {{0, update_metadata_request_tag_23_0}, };
static const struct wire_prog update_metadata_request_prog_23 = {update_metadata_request_ops_23, &update_metadata_request_shape, update_metadata_request_tags_23, update_metadata_request_absent_23, 1, 1, 20, false};
static const struct wire_prog *const update_metadata_request_progs[] = {&update_metadata_request_prog_2, &update_metadata_request_prog_5, &update_metadata_request_prog_7, &update_metadata_request_prog_10, &update_metadata_request_prog_12, &update_metadata_request_prog_15, &update_metadata_request_prog_20, &update_metadata_request_prog_22, &update_metadata_request_prog_23, };

const struct wire_msg update_metadata_request_wire = {
    .name = "UpdateMetadataRequest",
    .room = WIRE_CLIENTS,
    .kind = WIRE_REQUEST,
    .api_key = 6,
    .min_version = 0,
    .max_version = 8,
    .flexible_version = 6,
    .removed_version = -1,
    .is_dead = true,
    .is_unstable = false,
    .shape = &update_metadata_request_shape,
    .progs = update_metadata_request_progs,
};

/* ---- UpdateRaftVoterRequest ---- */

static const struct update_raft_voter_request_listener update_raft_voter_request_listener_default = {
    .name = {(const uint8_t *)"", 0},
    .host = {(const uint8_t *)"", 0},
};
static const struct wire_field update_raft_voter_request_listener_fields[] = {
    {"name", WIRE_STRING, 0, 0, 0, -1, offsetof(struct update_raft_voter_request_listener, name), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"host", WIRE_STRING, 0, 0, 0, -1, offsetof(struct update_raft_voter_request_listener, host), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"port", WIRE_UINT16, 0, 0, 0, -1, offsetof(struct update_raft_voter_request_listener, port), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape update_raft_voter_request_listener_shape = {"Listener", sizeof(struct update_raft_voter_request_listener), 3, update_raft_voter_request_listener_fields, &update_raft_voter_request_listener_default};

static const struct update_raft_voter_request_kraft_version_feature update_raft_voter_request_kraft_version_feature_default = {
};
static const struct wire_field update_raft_voter_request_kraft_version_feature_fields[] = {
    {"minSupportedVersion", WIRE_INT16, 0, 0, 0, -1, offsetof(struct update_raft_voter_request_kraft_version_feature, min_supported_version), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"maxSupportedVersion", WIRE_INT16, 0, 0, 0, -1, offsetof(struct update_raft_voter_request_kraft_version_feature, max_supported_version), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape update_raft_voter_request_kraft_version_feature_shape = {"KRaftVersionFeature", sizeof(struct update_raft_voter_request_kraft_version_feature), 2, update_raft_voter_request_kraft_version_feature_fields, &update_raft_voter_request_kraft_version_feature_default};

static const struct update_raft_voter_request update_raft_voter_request_default = {
    .cluster_id = {(const uint8_t *)"", 0},
};
static const struct wire_field update_raft_voter_request_fields[] = {
    {"clusterId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct update_raft_voter_request, cluster_id), {0, 32767}, {0, 32767}, {0, -1}, NULL},
    {"currentLeaderEpoch", WIRE_INT32, 0, 0, 0, -1, offsetof(struct update_raft_voter_request, current_leader_epoch), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"voterId", WIRE_INT32, 0, 0, 0, -1, offsetof(struct update_raft_voter_request, voter_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"voterDirectoryId", WIRE_UUID, 0, 0, 0, -1, offsetof(struct update_raft_voter_request, voter_directory_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"listeners", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct update_raft_voter_request, listeners), {0, 32767}, {0, -1}, {0, -1}, &update_raft_voter_request_listener_shape},
    {"kRaftVersionFeature", WIRE_STRUCT, 0, 0, 0, -1, offsetof(struct update_raft_voter_request, kraft_version_feature), {0, 32767}, {0, -1}, {0, -1}, &update_raft_voter_request_kraft_version_feature_shape},
};
static const struct wire_shape update_raft_voter_request_shape = {"UpdateRaftVoterRequest", sizeof(struct update_raft_voter_request), 6, update_raft_voter_request_fields, &update_raft_voter_request_default};

static const struct wire_op update_raft_voter_request_ops_0[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct update_raft_voter_request_listener, name), 4, NULL},
    {OP_STRING, OP_COMPACT, 1, 1, offsetof(struct update_raft_voter_request_listener, host), 3, NULL},
    {OP_2, 0, 3, 2, offsetof(struct update_raft_voter_request_listener, port), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog update_raft_voter_request_prog_0 = {update_raft_voter_request_ops_0, &update_raft_voter_request_listener_shape, NULL, NULL, 0, 0, 5, false};
_Static_assert(sizeof(struct update_raft_voter_request_listener) <= WIRE_MEM_PER_BYTE * 5, "WIRE_MEM_PER_BYTE");
static const struct wire_op update_raft_voter_request_ops_1[] = {
    {OP_2, 0, 5, 0, offsetof(struct update_raft_voter_request_kraft_version_feature, min_supported_version), 3, NULL},
    {OP_2, 0, 0, 1, offsetof(struct update_raft_voter_request_kraft_version_feature, max_supported_version), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog update_raft_voter_request_prog_1 = {update_raft_voter_request_ops_1, &update_raft_voter_request_kraft_version_feature_shape, NULL, NULL, 0, 0, 5, false};
static const struct wire_op update_raft_voter_request_ops_2[] = {
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 0, offsetof(struct update_raft_voter_request, cluster_id), 31, NULL},
    {OP_4, 0, 25, 1, offsetof(struct update_raft_voter_request, current_leader_epoch), 27, NULL},
    {OP_4, 0, 0, 2, offsetof(struct update_raft_voter_request, voter_id), 23, NULL},
    {OP_16, 0, 0, 3, offsetof(struct update_raft_voter_request, voter_directory_id), 7, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 4, offsetof(struct update_raft_voter_request, listeners), 6, &update_raft_voter_request_prog_0},
    {OP_STRUCT, 0, 0, 5, offsetof(struct update_raft_voter_request, kraft_version_feature), 1, &update_raft_voter_request_prog_1},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog update_raft_voter_request_prog_2 = {update_raft_voter_request_ops_2, &update_raft_voter_request_shape, NULL, NULL, 0, 0, 32, false};
static const struct wire_prog *const update_raft_voter_request_progs[] = {&update_raft_voter_request_prog_2, };

const struct wire_msg update_raft_voter_request_wire = {
    .name = "UpdateRaftVoterRequest",
    .room = WIRE_CLIENTS,
    .kind = WIRE_REQUEST,
    .api_key = 82,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &update_raft_voter_request_shape,
    .progs = update_raft_voter_request_progs,
};

/* ---- VoteRequest ---- */

static const struct vote_request_partition_data vote_request_partition_data_default = {
};
static const struct wire_field vote_request_partition_data_fields[] = {
    {"partitionIndex", WIRE_INT32, 0, 0, 0, -1, offsetof(struct vote_request_partition_data, partition_index), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"replicaEpoch", WIRE_INT32, 0, 0, 0, -1, offsetof(struct vote_request_partition_data, replica_epoch), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"replicaId", WIRE_INT32, 0, 0, 0, -1, offsetof(struct vote_request_partition_data, replica_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"replicaDirectoryId", WIRE_UUID, 0, 0, 1, -1, offsetof(struct vote_request_partition_data, replica_directory_id), {1, 32767}, {0, -1}, {0, -1}, NULL},
    {"voterDirectoryId", WIRE_UUID, 0, 0, 1, -1, offsetof(struct vote_request_partition_data, voter_directory_id), {1, 32767}, {0, -1}, {0, -1}, NULL},
    {"lastOffsetEpoch", WIRE_INT32, 0, 0, 0, -1, offsetof(struct vote_request_partition_data, last_offset_epoch), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"lastOffset", WIRE_INT64, 0, 0, 0, -1, offsetof(struct vote_request_partition_data, last_offset), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"preVote", WIRE_BOOL, 0, 0, 0, -1, offsetof(struct vote_request_partition_data, pre_vote), {2, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape vote_request_partition_data_shape = {"PartitionData", sizeof(struct vote_request_partition_data), 8, vote_request_partition_data_fields, &vote_request_partition_data_default};

static const struct vote_request_topic_data vote_request_topic_data_default = {
    .topic_name = {(const uint8_t *)"", 0},
};
static const struct wire_field vote_request_topic_data_fields[] = {
    {"topicName", WIRE_STRING, 0, 0, 0, -1, offsetof(struct vote_request_topic_data, topic_name), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"partitions", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct vote_request_topic_data, partitions), {0, 32767}, {0, -1}, {0, -1}, &vote_request_partition_data_shape},
};
const struct wire_shape vote_request_topic_data_shape = {"TopicData", sizeof(struct vote_request_topic_data), 2, vote_request_topic_data_fields, &vote_request_topic_data_default};

static const struct vote_request vote_request_default = {
    .voter_id = -1,
};
static const struct wire_field vote_request_fields[] = {
    {"clusterId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct vote_request, cluster_id), {0, 32767}, {0, 32767}, {0, -1}, NULL},
    {"voterId", WIRE_INT32, 0, 0, 1, -1, offsetof(struct vote_request, voter_id), {1, 32767}, {0, -1}, {0, -1}, NULL},
    {"topics", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct vote_request, topics), {0, 32767}, {0, -1}, {0, -1}, &vote_request_topic_data_shape},
};
static const struct wire_shape vote_request_shape = {"VoteRequest", sizeof(struct vote_request), 3, vote_request_fields, &vote_request_default};

static const struct wire_op vote_request_ops_0[] = {
    {OP_4, 0, 25, 0, offsetof(struct vote_request_partition_data, partition_index), 21, NULL},
    {OP_4, 0, 0, 1, offsetof(struct vote_request_partition_data, replica_epoch), 17, NULL},
    {OP_4, 0, 0, 2, offsetof(struct vote_request_partition_data, replica_id), 13, NULL},
    {OP_4, 0, 0, 5, offsetof(struct vote_request_partition_data, last_offset_epoch), 9, NULL},
    {OP_8, 0, 0, 6, offsetof(struct vote_request_partition_data, last_offset), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t vote_request_absent_0[] = {7,};
static const struct wire_prog vote_request_prog_0 = {vote_request_ops_0, &vote_request_partition_data_shape, NULL, vote_request_absent_0, 0, 1, 25, false};
_Static_assert(sizeof(struct vote_request_partition_data) <= WIRE_MEM_PER_BYTE * 25, "WIRE_MEM_PER_BYTE");
static const struct wire_op vote_request_ops_1[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct vote_request_topic_data, topic_name), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 1, offsetof(struct vote_request_topic_data, partitions), 1, &vote_request_prog_0},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog vote_request_prog_1 = {vote_request_ops_1, &vote_request_topic_data_shape, NULL, NULL, 0, 0, 3, false};
_Static_assert(sizeof(struct vote_request_topic_data) <= WIRE_MEM_PER_BYTE * 3, "WIRE_MEM_PER_BYTE");
static const struct wire_op vote_request_ops_2[] = {
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 0, offsetof(struct vote_request, cluster_id), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 2, offsetof(struct vote_request, topics), 1, &vote_request_prog_1},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog vote_request_prog_2 = {vote_request_ops_2, &vote_request_shape, NULL, NULL, 0, 0, 3, true};
static const struct wire_op vote_request_ops_3[] = {
    {OP_4, 0, 57, 0, offsetof(struct vote_request_partition_data, partition_index), 53, NULL},
    {OP_4, 0, 0, 1, offsetof(struct vote_request_partition_data, replica_epoch), 49, NULL},
    {OP_4, 0, 0, 2, offsetof(struct vote_request_partition_data, replica_id), 45, NULL},
    {OP_16, 0, 0, 3, offsetof(struct vote_request_partition_data, replica_directory_id), 29, NULL},
    {OP_16, 0, 0, 4, offsetof(struct vote_request_partition_data, voter_directory_id), 13, NULL},
    {OP_4, 0, 0, 5, offsetof(struct vote_request_partition_data, last_offset_epoch), 9, NULL},
    {OP_8, 0, 0, 6, offsetof(struct vote_request_partition_data, last_offset), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t vote_request_absent_3[] = {7,};
static const struct wire_prog vote_request_prog_3 = {vote_request_ops_3, &vote_request_partition_data_shape, NULL, vote_request_absent_3, 0, 1, 57, false};
_Static_assert(sizeof(struct vote_request_partition_data) <= WIRE_MEM_PER_BYTE * 57, "WIRE_MEM_PER_BYTE");
static const struct wire_op vote_request_ops_4[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct vote_request_topic_data, topic_name), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 1, offsetof(struct vote_request_topic_data, partitions), 1, &vote_request_prog_3},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog vote_request_prog_4 = {vote_request_ops_4, &vote_request_topic_data_shape, NULL, NULL, 0, 0, 3, false};
_Static_assert(sizeof(struct vote_request_topic_data) <= WIRE_MEM_PER_BYTE * 3, "WIRE_MEM_PER_BYTE");
static const struct wire_op vote_request_ops_5[] = {
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 0, offsetof(struct vote_request, cluster_id), 6, NULL},
    {OP_4, 0, 5, 1, offsetof(struct vote_request, voter_id), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 2, offsetof(struct vote_request, topics), 1, &vote_request_prog_4},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog vote_request_prog_5 = {vote_request_ops_5, &vote_request_shape, NULL, NULL, 0, 0, 7, false};
static const struct wire_op vote_request_ops_6[] = {
    {OP_4, 0, 58, 0, offsetof(struct vote_request_partition_data, partition_index), 54, NULL},
    {OP_4, 0, 0, 1, offsetof(struct vote_request_partition_data, replica_epoch), 50, NULL},
    {OP_4, 0, 0, 2, offsetof(struct vote_request_partition_data, replica_id), 46, NULL},
    {OP_16, 0, 0, 3, offsetof(struct vote_request_partition_data, replica_directory_id), 30, NULL},
    {OP_16, 0, 0, 4, offsetof(struct vote_request_partition_data, voter_directory_id), 14, NULL},
    {OP_4, 0, 0, 5, offsetof(struct vote_request_partition_data, last_offset_epoch), 10, NULL},
    {OP_8, 0, 0, 6, offsetof(struct vote_request_partition_data, last_offset), 2, NULL},
    {OP_BOOL, 0, 0, 7, offsetof(struct vote_request_partition_data, pre_vote), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog vote_request_prog_6 = {vote_request_ops_6, &vote_request_partition_data_shape, NULL, NULL, 0, 0, 58, false};
_Static_assert(sizeof(struct vote_request_partition_data) <= WIRE_MEM_PER_BYTE * 58, "WIRE_MEM_PER_BYTE");
static const struct wire_op vote_request_ops_7[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct vote_request_topic_data, topic_name), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 1, offsetof(struct vote_request_topic_data, partitions), 1, &vote_request_prog_6},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog vote_request_prog_7 = {vote_request_ops_7, &vote_request_topic_data_shape, NULL, NULL, 0, 0, 3, false};
_Static_assert(sizeof(struct vote_request_topic_data) <= WIRE_MEM_PER_BYTE * 3, "WIRE_MEM_PER_BYTE");
static const struct wire_op vote_request_ops_8[] = {
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 0, offsetof(struct vote_request, cluster_id), 6, NULL},
    {OP_4, 0, 5, 1, offsetof(struct vote_request, voter_id), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 2, offsetof(struct vote_request, topics), 1, &vote_request_prog_7},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog vote_request_prog_8 = {vote_request_ops_8, &vote_request_shape, NULL, NULL, 0, 0, 7, false};
static const struct wire_prog *const vote_request_progs[] = {&vote_request_prog_2, &vote_request_prog_5, &vote_request_prog_8, };

const struct wire_msg vote_request_wire = {
    .name = "VoteRequest",
    .room = WIRE_CLIENTS,
    .kind = WIRE_REQUEST,
    .api_key = 52,
    .min_version = 0,
    .max_version = 2,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &vote_request_shape,
    .progs = vote_request_progs,
};

/* ---- WriteShareGroupStateRequest ---- */

static const struct write_share_group_state_request_state_batch write_share_group_state_request_state_batch_default = {
};
static const struct wire_field write_share_group_state_request_state_batch_fields[] = {
    {"firstOffset", WIRE_INT64, 0, 0, 0, -1, offsetof(struct write_share_group_state_request_state_batch, first_offset), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"lastOffset", WIRE_INT64, 0, 0, 0, -1, offsetof(struct write_share_group_state_request_state_batch, last_offset), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"deliveryState", WIRE_INT8, 0, 0, 0, -1, offsetof(struct write_share_group_state_request_state_batch, delivery_state), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"deliveryCount", WIRE_INT16, 0, 0, 0, -1, offsetof(struct write_share_group_state_request_state_batch, delivery_count), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape write_share_group_state_request_state_batch_shape = {"StateBatch", sizeof(struct write_share_group_state_request_state_batch), 4, write_share_group_state_request_state_batch_fields, &write_share_group_state_request_state_batch_default};

static const struct write_share_group_state_request_partition_data write_share_group_state_request_partition_data_default = {
    .delivery_complete_count = -1,
};
static const struct wire_field write_share_group_state_request_partition_data_fields[] = {
    {"partition", WIRE_INT32, 0, 0, 0, -1, offsetof(struct write_share_group_state_request_partition_data, partition), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"stateEpoch", WIRE_INT32, 0, 0, 0, -1, offsetof(struct write_share_group_state_request_partition_data, state_epoch), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"leaderEpoch", WIRE_INT32, 0, 0, 0, -1, offsetof(struct write_share_group_state_request_partition_data, leader_epoch), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"startOffset", WIRE_INT64, 0, 0, 0, -1, offsetof(struct write_share_group_state_request_partition_data, start_offset), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"deliveryCompleteCount", WIRE_INT32, 0, 0, 1, -1, offsetof(struct write_share_group_state_request_partition_data, delivery_complete_count), {1, 32767}, {0, -1}, {0, -1}, NULL},
    {"stateBatches", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct write_share_group_state_request_partition_data, state_batches), {0, 32767}, {0, -1}, {0, -1}, &write_share_group_state_request_state_batch_shape},
};
const struct wire_shape write_share_group_state_request_partition_data_shape = {"PartitionData", sizeof(struct write_share_group_state_request_partition_data), 6, write_share_group_state_request_partition_data_fields, &write_share_group_state_request_partition_data_default};

static const struct write_share_group_state_request_write_state_data write_share_group_state_request_write_state_data_default = {
};
static const struct wire_field write_share_group_state_request_write_state_data_fields[] = {
    {"topicId", WIRE_UUID, 0, 0, 0, -1, offsetof(struct write_share_group_state_request_write_state_data, topic_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"partitions", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct write_share_group_state_request_write_state_data, partitions), {0, 32767}, {0, -1}, {0, -1}, &write_share_group_state_request_partition_data_shape},
};
const struct wire_shape write_share_group_state_request_write_state_data_shape = {"WriteStateData", sizeof(struct write_share_group_state_request_write_state_data), 2, write_share_group_state_request_write_state_data_fields, &write_share_group_state_request_write_state_data_default};

static const struct write_share_group_state_request write_share_group_state_request_default = {
    .group_id = {(const uint8_t *)"", 0},
};
static const struct wire_field write_share_group_state_request_fields[] = {
    {"groupId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct write_share_group_state_request, group_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"topics", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct write_share_group_state_request, topics), {0, 32767}, {0, -1}, {0, -1}, &write_share_group_state_request_write_state_data_shape},
};
static const struct wire_shape write_share_group_state_request_shape = {"WriteShareGroupStateRequest", sizeof(struct write_share_group_state_request), 2, write_share_group_state_request_fields, &write_share_group_state_request_default};

static const struct wire_op write_share_group_state_request_ops_0[] = {
    {OP_8, 0, 20, 0, offsetof(struct write_share_group_state_request_state_batch, first_offset), 12, NULL},
    {OP_8, 0, 0, 1, offsetof(struct write_share_group_state_request_state_batch, last_offset), 4, NULL},
    {OP_1, 0, 0, 2, offsetof(struct write_share_group_state_request_state_batch, delivery_state), 3, NULL},
    {OP_2, 0, 0, 3, offsetof(struct write_share_group_state_request_state_batch, delivery_count), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog write_share_group_state_request_prog_0 = {write_share_group_state_request_ops_0, &write_share_group_state_request_state_batch_shape, NULL, NULL, 0, 0, 20, false};
_Static_assert(sizeof(struct write_share_group_state_request_state_batch) <= WIRE_MEM_PER_BYTE * 20, "WIRE_MEM_PER_BYTE");
static const struct wire_op write_share_group_state_request_ops_1[] = {
    {OP_4, 0, 21, 0, offsetof(struct write_share_group_state_request_partition_data, partition), 18, NULL},
    {OP_4, 0, 0, 1, offsetof(struct write_share_group_state_request_partition_data, state_epoch), 14, NULL},
    {OP_4, 0, 0, 2, offsetof(struct write_share_group_state_request_partition_data, leader_epoch), 10, NULL},
    {OP_8, 0, 0, 3, offsetof(struct write_share_group_state_request_partition_data, start_offset), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 5, offsetof(struct write_share_group_state_request_partition_data, state_batches), 1, &write_share_group_state_request_prog_0},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog write_share_group_state_request_prog_1 = {write_share_group_state_request_ops_1, &write_share_group_state_request_partition_data_shape, NULL, NULL, 0, 0, 22, true};
_Static_assert(sizeof(struct write_share_group_state_request_partition_data) <= WIRE_MEM_PER_BYTE * 22, "WIRE_MEM_PER_BYTE");
static const struct wire_op write_share_group_state_request_ops_2[] = {
    {OP_16, 0, 17, 0, offsetof(struct write_share_group_state_request_write_state_data, topic_id), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 1, offsetof(struct write_share_group_state_request_write_state_data, partitions), 1, &write_share_group_state_request_prog_1},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog write_share_group_state_request_prog_2 = {write_share_group_state_request_ops_2, &write_share_group_state_request_write_state_data_shape, NULL, NULL, 0, 0, 18, false};
_Static_assert(sizeof(struct write_share_group_state_request_write_state_data) <= WIRE_MEM_PER_BYTE * 18, "WIRE_MEM_PER_BYTE");
static const struct wire_op write_share_group_state_request_ops_3[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct write_share_group_state_request, group_id), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 1, offsetof(struct write_share_group_state_request, topics), 1, &write_share_group_state_request_prog_2},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog write_share_group_state_request_prog_3 = {write_share_group_state_request_ops_3, &write_share_group_state_request_shape, NULL, NULL, 0, 0, 3, false};
static const struct wire_op write_share_group_state_request_ops_4[] = {
    {OP_4, 0, 25, 0, offsetof(struct write_share_group_state_request_partition_data, partition), 22, NULL},
    {OP_4, 0, 0, 1, offsetof(struct write_share_group_state_request_partition_data, state_epoch), 18, NULL},
    {OP_4, 0, 0, 2, offsetof(struct write_share_group_state_request_partition_data, leader_epoch), 14, NULL},
    {OP_8, 0, 0, 3, offsetof(struct write_share_group_state_request_partition_data, start_offset), 6, NULL},
    {OP_4, 0, 0, 4, offsetof(struct write_share_group_state_request_partition_data, delivery_complete_count), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 5, offsetof(struct write_share_group_state_request_partition_data, state_batches), 1, &write_share_group_state_request_prog_0},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog write_share_group_state_request_prog_4 = {write_share_group_state_request_ops_4, &write_share_group_state_request_partition_data_shape, NULL, NULL, 0, 0, 26, false};
_Static_assert(sizeof(struct write_share_group_state_request_partition_data) <= WIRE_MEM_PER_BYTE * 26, "WIRE_MEM_PER_BYTE");
static const struct wire_op write_share_group_state_request_ops_5[] = {
    {OP_16, 0, 17, 0, offsetof(struct write_share_group_state_request_write_state_data, topic_id), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 1, offsetof(struct write_share_group_state_request_write_state_data, partitions), 1, &write_share_group_state_request_prog_4},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog write_share_group_state_request_prog_5 = {write_share_group_state_request_ops_5, &write_share_group_state_request_write_state_data_shape, NULL, NULL, 0, 0, 18, false};
_Static_assert(sizeof(struct write_share_group_state_request_write_state_data) <= WIRE_MEM_PER_BYTE * 18, "WIRE_MEM_PER_BYTE");
static const struct wire_op write_share_group_state_request_ops_6[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct write_share_group_state_request, group_id), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 1, offsetof(struct write_share_group_state_request, topics), 1, &write_share_group_state_request_prog_5},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog write_share_group_state_request_prog_6 = {write_share_group_state_request_ops_6, &write_share_group_state_request_shape, NULL, NULL, 0, 0, 3, false};
static const struct wire_prog *const write_share_group_state_request_progs[] = {&write_share_group_state_request_prog_3, &write_share_group_state_request_prog_6, };

const struct wire_msg write_share_group_state_request_wire = {
    .name = "WriteShareGroupStateRequest",
    .room = WIRE_CLIENTS,
    .kind = WIRE_REQUEST,
    .api_key = 85,
    .min_version = 0,
    .max_version = 1,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &write_share_group_state_request_shape,
    .progs = write_share_group_state_request_progs,
};

/* ---- WriteTxnMarkersRequest ---- */

static const struct write_txn_markers_request_writable_txn_marker_topic write_txn_markers_request_writable_txn_marker_topic_default = {
    .name = {(const uint8_t *)"", 0},
};
static const struct wire_field write_txn_markers_request_writable_txn_marker_topic_fields[] = {
    {"name", WIRE_STRING, 0, 0, 0, -1, offsetof(struct write_txn_markers_request_writable_txn_marker_topic, name), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"partitionIndexes", WIRE_INT32, 1, 0, 0, -1, offsetof(struct write_txn_markers_request_writable_txn_marker_topic, partition_indexes), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape write_txn_markers_request_writable_txn_marker_topic_shape = {"WritableTxnMarkerTopic", sizeof(struct write_txn_markers_request_writable_txn_marker_topic), 2, write_txn_markers_request_writable_txn_marker_topic_fields, &write_txn_markers_request_writable_txn_marker_topic_default};

static const struct write_txn_markers_request_writable_txn_marker write_txn_markers_request_writable_txn_marker_default = {
};
static const struct wire_field write_txn_markers_request_writable_txn_marker_fields[] = {
    {"producerId", WIRE_INT64, 0, 0, 0, -1, offsetof(struct write_txn_markers_request_writable_txn_marker, producer_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"producerEpoch", WIRE_INT16, 0, 0, 0, -1, offsetof(struct write_txn_markers_request_writable_txn_marker, producer_epoch), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"transactionResult", WIRE_BOOL, 0, 0, 0, -1, offsetof(struct write_txn_markers_request_writable_txn_marker, transaction_result), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"topics", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct write_txn_markers_request_writable_txn_marker, topics), {0, 32767}, {0, -1}, {0, -1}, &write_txn_markers_request_writable_txn_marker_topic_shape},
    {"coordinatorEpoch", WIRE_INT32, 0, 0, 0, -1, offsetof(struct write_txn_markers_request_writable_txn_marker, coordinator_epoch), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"transactionVersion", WIRE_INT8, 0, 0, 1, -1, offsetof(struct write_txn_markers_request_writable_txn_marker, transaction_version), {2, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape write_txn_markers_request_writable_txn_marker_shape = {"WritableTxnMarker", sizeof(struct write_txn_markers_request_writable_txn_marker), 6, write_txn_markers_request_writable_txn_marker_fields, &write_txn_markers_request_writable_txn_marker_default};

static const struct write_txn_markers_request write_txn_markers_request_default = {
};
static const struct wire_field write_txn_markers_request_fields[] = {
    {"markers", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct write_txn_markers_request, markers), {0, 32767}, {0, -1}, {0, -1}, &write_txn_markers_request_writable_txn_marker_shape},
};
static const struct wire_shape write_txn_markers_request_shape = {"WriteTxnMarkersRequest", sizeof(struct write_txn_markers_request), 1, write_txn_markers_request_fields, &write_txn_markers_request_default};

static const struct wire_op write_txn_markers_request_ops_0[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct write_txn_markers_request_writable_txn_marker_topic, name), 4, NULL},
    {OP_ARRAY_4, 0, 4, 1, offsetof(struct write_txn_markers_request_writable_txn_marker_topic, partition_indexes), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog write_txn_markers_request_prog_0 = {write_txn_markers_request_ops_0, &write_txn_markers_request_writable_txn_marker_topic_shape, NULL, NULL, 0, 0, 6, false};
_Static_assert(sizeof(struct write_txn_markers_request_writable_txn_marker_topic) <= WIRE_MEM_PER_BYTE * 6, "WIRE_MEM_PER_BYTE");
static const struct wire_op write_txn_markers_request_ops_1[] = {
    {OP_8, 0, 15, 0, offsetof(struct write_txn_markers_request_writable_txn_marker, producer_id), 11, NULL},
    {OP_2, 0, 0, 1, offsetof(struct write_txn_markers_request_writable_txn_marker, producer_epoch), 9, NULL},
    {OP_BOOL, 0, 0, 2, offsetof(struct write_txn_markers_request_writable_txn_marker, transaction_result), 8, NULL},
    {OP_ARRAY_STRUCT, 0, 0, 3, offsetof(struct write_txn_markers_request_writable_txn_marker, topics), 4, &write_txn_markers_request_prog_0},
    {OP_4, 0, 4, 4, offsetof(struct write_txn_markers_request_writable_txn_marker, coordinator_epoch), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog write_txn_markers_request_prog_1 = {write_txn_markers_request_ops_1, &write_txn_markers_request_writable_txn_marker_shape, NULL, NULL, 0, 0, 19, false};
_Static_assert(sizeof(struct write_txn_markers_request_writable_txn_marker) <= WIRE_MEM_PER_BYTE * 19, "WIRE_MEM_PER_BYTE");
static const struct wire_op write_txn_markers_request_ops_2[] = {
    {OP_ARRAY_STRUCT, 0, 4, 0, offsetof(struct write_txn_markers_request, markers), 0, &write_txn_markers_request_prog_1},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog write_txn_markers_request_prog_2 = {write_txn_markers_request_ops_2, &write_txn_markers_request_shape, NULL, NULL, 0, 0, 4, false};
static const struct wire_op write_txn_markers_request_ops_3[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct write_txn_markers_request_writable_txn_marker_topic, name), 2, NULL},
    {OP_ARRAY_4, OP_COMPACT, 1, 1, offsetof(struct write_txn_markers_request_writable_txn_marker_topic, partition_indexes), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog write_txn_markers_request_prog_3 = {write_txn_markers_request_ops_3, &write_txn_markers_request_writable_txn_marker_topic_shape, NULL, NULL, 0, 0, 3, false};
_Static_assert(sizeof(struct write_txn_markers_request_writable_txn_marker_topic) <= WIRE_MEM_PER_BYTE * 3, "WIRE_MEM_PER_BYTE");
static const struct wire_op write_txn_markers_request_ops_4[] = {
    {OP_8, 0, 12, 0, offsetof(struct write_txn_markers_request_writable_txn_marker, producer_id), 9, NULL},
    {OP_2, 0, 0, 1, offsetof(struct write_txn_markers_request_writable_txn_marker, producer_epoch), 7, NULL},
    {OP_BOOL, 0, 0, 2, offsetof(struct write_txn_markers_request_writable_txn_marker, transaction_result), 6, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 3, offsetof(struct write_txn_markers_request_writable_txn_marker, topics), 5, &write_txn_markers_request_prog_3},
    {OP_4, 0, 5, 4, offsetof(struct write_txn_markers_request_writable_txn_marker, coordinator_epoch), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog write_txn_markers_request_prog_4 = {write_txn_markers_request_ops_4, &write_txn_markers_request_writable_txn_marker_shape, NULL, NULL, 0, 0, 17, false};
_Static_assert(sizeof(struct write_txn_markers_request_writable_txn_marker) <= WIRE_MEM_PER_BYTE * 17, "WIRE_MEM_PER_BYTE");
static const struct wire_op write_txn_markers_request_ops_5[] = {
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 0, offsetof(struct write_txn_markers_request, markers), 1, &write_txn_markers_request_prog_4},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog write_txn_markers_request_prog_5 = {write_txn_markers_request_ops_5, &write_txn_markers_request_shape, NULL, NULL, 0, 0, 2, false};
static const struct wire_op write_txn_markers_request_ops_6[] = {
    {OP_8, 0, 12, 0, offsetof(struct write_txn_markers_request_writable_txn_marker, producer_id), 10, NULL},
    {OP_2, 0, 0, 1, offsetof(struct write_txn_markers_request_writable_txn_marker, producer_epoch), 8, NULL},
    {OP_BOOL, 0, 0, 2, offsetof(struct write_txn_markers_request_writable_txn_marker, transaction_result), 7, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 3, offsetof(struct write_txn_markers_request_writable_txn_marker, topics), 6, &write_txn_markers_request_prog_3},
    {OP_4, 0, 6, 4, offsetof(struct write_txn_markers_request_writable_txn_marker, coordinator_epoch), 2, NULL},
    {OP_1, 0, 0, 5, offsetof(struct write_txn_markers_request_writable_txn_marker, transaction_version), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog write_txn_markers_request_prog_6 = {write_txn_markers_request_ops_6, &write_txn_markers_request_writable_txn_marker_shape, NULL, NULL, 0, 0, 18, false};
_Static_assert(sizeof(struct write_txn_markers_request_writable_txn_marker) <= WIRE_MEM_PER_BYTE * 18, "WIRE_MEM_PER_BYTE");
static const struct wire_op write_txn_markers_request_ops_7[] = {
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 0, offsetof(struct write_txn_markers_request, markers), 1, &write_txn_markers_request_prog_6},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog write_txn_markers_request_prog_7 = {write_txn_markers_request_ops_7, &write_txn_markers_request_shape, NULL, NULL, 0, 0, 2, false};
static const struct wire_prog *const write_txn_markers_request_progs[] = {&write_txn_markers_request_prog_2, &write_txn_markers_request_prog_5, &write_txn_markers_request_prog_7, };

const struct wire_msg write_txn_markers_request_wire = {
    .name = "WriteTxnMarkersRequest",
    .room = WIRE_CLIENTS,
    .kind = WIRE_REQUEST,
    .api_key = 27,
    .min_version = 0,
    .max_version = 2,
    .flexible_version = 1,
    .removed_version = 0,
    .is_dead = false,
    .is_unstable = false,
    .shape = &write_txn_markers_request_shape,
    .progs = write_txn_markers_request_progs,
};

