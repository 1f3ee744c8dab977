/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
#include "wire/gen/abort_transaction_record.h"
#include "wire/gen/access_control_entry_record.h"
#include "wire/gen/begin_transaction_record.h"
#include "wire/gen/broker_registration_change_record.h"
#include "wire/gen/clear_elr_record.h"
#include "wire/gen/client_quota_record.h"
#include "wire/gen/config_record.h"
#include "wire/gen/delegation_token_record.h"
#include "wire/gen/end_transaction_record.h"
#include "wire/gen/feature_level_record.h"
#include "wire/gen/fence_broker_record.h"
#include "wire/gen/no_op_record.h"
#include "wire/gen/partition_change_record.h"
#include "wire/gen/partition_record.h"
#include "wire/gen/producer_ids_record.h"
#include "wire/gen/register_broker_record.h"
#include "wire/gen/register_controller_record.h"
#include "wire/gen/remove_access_control_entry_record.h"
#include "wire/gen/remove_delegation_token_record.h"
#include "wire/gen/remove_topic_record.h"
#include "wire/gen/remove_user_scram_credential_record.h"
#include "wire/gen/topic_record.h"
#include "wire/gen/unfence_broker_record.h"
#include "wire/gen/unregister_broker_record.h"
#include "wire/gen/unregister_controller_record.h"
#include "wire/gen/user_scram_credential_record.h"
#include "wire/gen/zk_migration_state_record.h"
#include "wire/prog.h"

/* ---- AbortTransactionRecord ---- */

static const struct abort_transaction_record abort_transaction_record_default = {
};
static const struct wire_field abort_transaction_record_fields[] = {
    {"reason", WIRE_STRING, 0, 0, 0, 0, offsetof(struct abort_transaction_record, reason), {0, 32767}, {0, 32767}, {0, 32767}, NULL},
};
static const struct wire_shape abort_transaction_record_shape = {"AbortTransactionRecord", sizeof(struct abort_transaction_record), 1, abort_transaction_record_fields, &abort_transaction_record_default};

static const struct wire_op abort_transaction_record_ops_0[] = {
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_op abort_transaction_record_tag_0_0[] = {{OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 0, offsetof(struct abort_transaction_record, reason), 0, NULL}, {OP_END, 0, 0, 255, 0, 0, NULL}};
static const struct wire_tag abort_transaction_record_tags_0[] = {{0, abort_transaction_record_tag_0_0}, };
static const struct wire_prog abort_transaction_record_prog_0 = {abort_transaction_record_ops_0, &abort_transaction_record_shape, abort_transaction_record_tags_0, NULL, 1, 0, 1, false};
static const struct wire_prog *const abort_transaction_record_progs[] = {&abort_transaction_record_prog_0, };

const struct wire_msg abort_transaction_record_wire = {
    .name = "AbortTransactionRecord",
    .room = WIRE_METADATA,
    .kind = WIRE_RECORD,
    .api_key = 25,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &abort_transaction_record_shape,
    .progs = abort_transaction_record_progs,
};

/* ---- AccessControlEntryRecord ---- */

static const struct access_control_entry_record access_control_entry_record_default = {
    .resource_name = {(const uint8_t *)"", 0},
    .principal = {(const uint8_t *)"", 0},
    .host = {(const uint8_t *)"", 0},
};
static const struct wire_field access_control_entry_record_fields[] = {
    {"id", WIRE_UUID, 0, 0, 0, -1, offsetof(struct access_control_entry_record, id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"resourceType", WIRE_INT8, 0, 0, 0, -1, offsetof(struct access_control_entry_record, resource_type), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"resourceName", WIRE_STRING, 0, 0, 0, -1, offsetof(struct access_control_entry_record, resource_name), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"patternType", WIRE_INT8, 0, 0, 0, -1, offsetof(struct access_control_entry_record, pattern_type), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"principal", WIRE_STRING, 0, 0, 0, -1, offsetof(struct access_control_entry_record, principal), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"host", WIRE_STRING, 0, 0, 0, -1, offsetof(struct access_control_entry_record, host), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"operation", WIRE_INT8, 0, 0, 0, -1, offsetof(struct access_control_entry_record, operation), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"permissionType", WIRE_INT8, 0, 0, 0, -1, offsetof(struct access_control_entry_record, permission_type), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape access_control_entry_record_shape = {"AccessControlEntryRecord", sizeof(struct access_control_entry_record), 8, access_control_entry_record_fields, &access_control_entry_record_default};

static const struct wire_op access_control_entry_record_ops_0[] = {
    {OP_16, 0, 18, 0, offsetof(struct access_control_entry_record, id), 8, NULL},
    {OP_1, 0, 0, 1, offsetof(struct access_control_entry_record, resource_type), 7, NULL},
    {OP_STRING, OP_COMPACT, 0, 2, offsetof(struct access_control_entry_record, resource_name), 6, NULL},
    {OP_1, 0, 2, 3, offsetof(struct access_control_entry_record, pattern_type), 5, NULL},
    {OP_STRING, OP_COMPACT, 0, 4, offsetof(struct access_control_entry_record, principal), 4, NULL},
    {OP_STRING, OP_COMPACT, 1, 5, offsetof(struct access_control_entry_record, host), 3, NULL},
    {OP_1, 0, 3, 6, offsetof(struct access_control_entry_record, operation), 2, NULL},
    {OP_1, 0, 0, 7, offsetof(struct access_control_entry_record, permission_type), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog access_control_entry_record_prog_0 = {access_control_entry_record_ops_0, &access_control_entry_record_shape, NULL, NULL, 0, 0, 24, false};
static const struct wire_prog *const access_control_entry_record_progs[] = {&access_control_entry_record_prog_0, };

const struct wire_msg access_control_entry_record_wire = {
    .name = "AccessControlEntryRecord",
    .room = WIRE_METADATA,
    .kind = WIRE_RECORD,
    .api_key = 18,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &access_control_entry_record_shape,
    .progs = access_control_entry_record_progs,
};

/* ---- BeginTransactionRecord ---- */

static const struct begin_transaction_record begin_transaction_record_default = {
};
static const struct wire_field begin_transaction_record_fields[] = {
    {"name", WIRE_STRING, 0, 0, 0, 0, offsetof(struct begin_transaction_record, name), {0, 32767}, {0, 32767}, {0, 32767}, NULL},
};
static const struct wire_shape begin_transaction_record_shape = {"BeginTransactionRecord", sizeof(struct begin_transaction_record), 1, begin_transaction_record_fields, &begin_transaction_record_default};

static const struct wire_op begin_transaction_record_ops_0[] = {
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_op begin_transaction_record_tag_0_0[] = {{OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 0, offsetof(struct begin_transaction_record, name), 0, NULL}, {OP_END, 0, 0, 255, 0, 0, NULL}};
static const struct wire_tag begin_transaction_record_tags_0[] = {{0, begin_transaction_record_tag_0_0}, };
static const struct wire_prog begin_transaction_record_prog_0 = {begin_transaction_record_ops_0, &begin_transaction_record_shape, begin_transaction_record_tags_0, NULL, 1, 0, 1, false};
static const struct wire_prog *const begin_transaction_record_progs[] = {&begin_transaction_record_prog_0, };

const struct wire_msg begin_transaction_record_wire = {
    .name = "BeginTransactionRecord",
    .room = WIRE_METADATA,
    .kind = WIRE_RECORD,
    .api_key = 23,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &begin_transaction_record_shape,
    .progs = begin_transaction_record_progs,
};

/* ---- BrokerRegistrationChangeRecord ---- */

static const struct broker_registration_change_record broker_registration_change_record_default = {
    .cordoned_log_dirs_cnt = -1,
};
static const struct wire_field broker_registration_change_record_fields[] = {
    {"brokerId", WIRE_INT32, 0, 0, 0, -1, offsetof(struct broker_registration_change_record, broker_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"brokerEpoch", WIRE_INT64, 0, 0, 0, -1, offsetof(struct broker_registration_change_record, broker_epoch), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"fenced", WIRE_INT8, 0, 0, 0, 0, offsetof(struct broker_registration_change_record, fenced), {0, 32767}, {0, -1}, {0, 32767}, NULL},
    {"inControlledShutdown", WIRE_INT8, 0, 0, 0, 1, offsetof(struct broker_registration_change_record, in_controlled_shutdown), {1, 32767}, {0, -1}, {1, 32767}, NULL},
    {"logDirs", WIRE_UUID, 1, 0, 0, 2, offsetof(struct broker_registration_change_record, log_dirs), {2, 32767}, {0, -1}, {2, 32767}, NULL},
    {"cordonedLogDirs", WIRE_UUID, 1, 0, 0, 3, offsetof(struct broker_registration_change_record, cordoned_log_dirs), {3, 32767}, {3, 32767}, {3, 32767}, NULL},
};
static const struct wire_shape broker_registration_change_record_shape = {"BrokerRegistrationChangeRecord", sizeof(struct broker_registration_change_record), 6, broker_registration_change_record_fields, &broker_registration_change_record_default};

static const struct wire_op broker_registration_change_record_ops_0[] = {
    {OP_4, 0, 13, 0, offsetof(struct broker_registration_change_record, broker_id), 9, NULL},
    {OP_8, 0, 0, 1, offsetof(struct broker_registration_change_record, broker_epoch), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_op broker_registration_change_record_tag_0_0[] = {{OP_1, 0, 1, 2, offsetof(struct broker_registration_change_record, fenced), 0, NULL}, {OP_END, 0, 0, 255, 0, 0, NULL}};
static const uint8_t broker_registration_change_record_absent_0[] = {3, 4, 5,};
static const struct wire_tag broker_registration_change_record_tags_0[] = {{0, broker_registration_change_record_tag_0_0}, };
static const struct wire_prog broker_registration_change_record_prog_0 = {broker_registration_change_record_ops_0, &broker_registration_change_record_shape, broker_registration_change_record_tags_0, broker_registration_change_record_absent_0, 1, 3, 13, true};
static const struct wire_op broker_registration_change_record_ops_1[] = {
    {OP_4, 0, 13, 0, offsetof(struct broker_registration_change_record, broker_id), 9, NULL},
    {OP_8, 0, 0, 1, offsetof(struct broker_registration_change_record, broker_epoch), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_op broker_registration_change_record_tag_1_0[] = {{OP_1, 0, 1, 2, offsetof(struct broker_registration_change_record, fenced), 0, NULL}, {OP_END, 0, 0, 255, 0, 0, NULL}};
static const struct wire_op broker_registration_change_record_tag_1_1[] = {{OP_1, 0, 1, 3, offsetof(struct broker_registration_change_record, in_controlled_shutdown), 0, NULL}, {OP_END, 0, 0, 255, 0, 0, NULL}};
static const uint8_t broker_registration_change_record_absent_1[] = {4, 5,};
static const struct wire_tag broker_registration_change_record_tags_1[] = {{0, broker_registration_change_record_tag_1_0}, {1, broker_registration_change_record_tag_1_1}, };
static const struct wire_prog broker_registration_change_record_prog_1 = {broker_registration_change_record_ops_1, &broker_registration_change_record_shape, broker_registration_change_record_tags_1, broker_registration_change_record_absent_1, 2, 2, 13, true};
static const struct wire_op broker_registration_change_record_ops_2[] = {
    {OP_4, 0, 13, 0, offsetof(struct broker_registration_change_record, broker_id), 9, NULL},
    {OP_8, 0, 0, 1, offsetof(struct broker_registration_change_record, broker_epoch), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_op broker_registration_change_record_tag_2_0[] = {{OP_1, 0, 1, 2, offsetof(struct broker_registration_change_record, fenced), 0, NULL}, {OP_END, 0, 0, 255, 0, 0, NULL}};
static const struct wire_op broker_registration_change_record_tag_2_1[] = {{OP_1, 0, 1, 3, offsetof(struct broker_registration_change_record, in_controlled_shutdown), 0, NULL}, {OP_END, 0, 0, 255, 0, 0, NULL}};
static const struct wire_op broker_registration_change_record_tag_2_2[] = {{OP_ARRAY_16, OP_COMPACT, 1, 4, offsetof(struct broker_registration_change_record, log_dirs), 0, NULL}, {OP_END, 0, 0, 255, 0, 0, NULL}};
static const uint8_t broker_registration_change_record_absent_2[] = {5,};
static const struct wire_tag broker_registration_change_record_tags_2[] = {{0, broker_registration_change_record_tag_2_0}, {1, broker_registration_change_record_tag_2_1}, {2, broker_registration_change_record_tag_2_2}, };
static const struct wire_prog broker_registration_change_record_prog_2 = {broker_registration_change_record_ops_2, &broker_registration_change_record_shape, broker_registration_change_record_tags_2, broker_registration_change_record_absent_2, 3, 1, 13, true};
static const struct wire_op broker_registration_change_record_ops_3[] = {
    {OP_4, 0, 13, 0, offsetof(struct broker_registration_change_record, broker_id), 9, NULL},
    {OP_8, 0, 0, 1, offsetof(struct broker_registration_change_record, broker_epoch), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_op broker_registration_change_record_tag_3_0[] = {{OP_1, 0, 1, 2, offsetof(struct broker_registration_change_record, fenced), 0, NULL}, {OP_END, 0, 0, 255, 0, 0, NULL}};
static const struct wire_op broker_registration_change_record_tag_3_1[] = {{OP_1, 0, 1, 3, offsetof(struct broker_registration_change_record, in_controlled_shutdown), 0, NULL}, {OP_END, 0, 0, 255, 0, 0, NULL}};
static const struct wire_op broker_registration_change_record_tag_3_2[] = {{OP_ARRAY_16, OP_COMPACT, 1, 4, offsetof(struct broker_registration_change_record, log_dirs), 0, NULL}, {OP_END, 0, 0, 255, 0, 0, NULL}};
static const struct wire_op broker_registration_change_record_tag_3_3[] = {{OP_ARRAY_16, OP_COMPACT | OP_NULLABLE, 1, 5, offsetof(struct broker_registration_change_record, cordoned_log_dirs), 0, NULL}, {OP_END, 0, 0, 255, 0, 0, NULL}};
static const struct wire_tag broker_registration_change_record_tags_3[] = {{0, broker_registration_change_record_tag_3_0}, {1, broker_registration_change_record_tag_3_1}, {2, broker_registration_change_record_tag_3_2}, {3, broker_registration_change_record_tag_3_3}, };
static const struct wire_prog broker_registration_change_record_prog_3 = {broker_registration_change_record_ops_3, &broker_registration_change_record_shape, broker_registration_change_record_tags_3, NULL, 4, 0, 13, true};
static const struct wire_prog *const broker_registration_change_record_progs[] = {&broker_registration_change_record_prog_0, &broker_registration_change_record_prog_1, &broker_registration_change_record_prog_2, &broker_registration_change_record_prog_3, };

const struct wire_msg broker_registration_change_record_wire = {
    .name = "BrokerRegistrationChangeRecord",
    .room = WIRE_METADATA,
    .kind = WIRE_RECORD,
    .api_key = 17,
    .min_version = 0,
    .max_version = 3,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &broker_registration_change_record_shape,
    .progs = broker_registration_change_record_progs,
};

/* ---- ClearElrRecord ---- */

static const struct clear_elr_record clear_elr_record_default = {
    .topic_name = {(const uint8_t *)"", 0},
};
static const struct wire_field clear_elr_record_fields[] = {
    {"topicName", WIRE_STRING, 0, 0, 0, -1, offsetof(struct clear_elr_record, topic_name), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape clear_elr_record_shape = {"ClearElrRecord", sizeof(struct clear_elr_record), 1, clear_elr_record_fields, &clear_elr_record_default};

static const struct wire_op clear_elr_record_ops_0[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct clear_elr_record, topic_name), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog clear_elr_record_prog_0 = {clear_elr_record_ops_0, &clear_elr_record_shape, NULL, NULL, 0, 0, 2, false};
static const struct wire_prog *const clear_elr_record_progs[] = {&clear_elr_record_prog_0, };

const struct wire_msg clear_elr_record_wire = {
    .name = "ClearElrRecord",
    .room = WIRE_METADATA,
    .kind = WIRE_RECORD,
    .api_key = 28,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &clear_elr_record_shape,
    .progs = clear_elr_record_progs,
};

/* ---- ClientQuotaRecord ---- */

static const struct client_quota_record_entity_data client_quota_record_entity_data_default = {
    .entity_type = {(const uint8_t *)"", 0},
    .entity_name = {(const uint8_t *)"", 0},
};
static const struct wire_field client_quota_record_entity_data_fields[] = {
    {"entityType", WIRE_STRING, 0, 0, 0, -1, offsetof(struct client_quota_record_entity_data, entity_type), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"entityName", WIRE_STRING, 0, 0, 0, -1, offsetof(struct client_quota_record_entity_data, entity_name), {0, 32767}, {0, 32767}, {0, -1}, NULL},
};
const struct wire_shape client_quota_record_entity_data_shape = {"EntityData", sizeof(struct client_quota_record_entity_data), 2, client_quota_record_entity_data_fields, &client_quota_record_entity_data_default};

static const struct client_quota_record client_quota_record_default = {
    .key = {(const uint8_t *)"", 0},
};
static const struct wire_field client_quota_record_fields[] = {
    {"entity", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct client_quota_record, entity), {0, 32767}, {0, -1}, {0, -1}, &client_quota_record_entity_data_shape},
    {"key", WIRE_STRING, 0, 0, 0, -1, offsetof(struct client_quota_record, key), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"value", WIRE_FLOAT64, 0, 0, 0, -1, offsetof(struct client_quota_record, value_bits), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"remove", WIRE_BOOL, 0, 0, 0, -1, offsetof(struct client_quota_record, remove), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape client_quota_record_shape = {"ClientQuotaRecord", sizeof(struct client_quota_record), 4, client_quota_record_fields, &client_quota_record_default};

static const struct wire_op client_quota_record_ops_0[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct client_quota_record_entity_data, entity_type), 2, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 1, offsetof(struct client_quota_record_entity_data, entity_name), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog client_quota_record_prog_0 = {client_quota_record_ops_0, &client_quota_record_entity_data_shape, NULL, NULL, 0, 0, 3, false};
_Static_assert(sizeof(struct client_quota_record_entity_data) <= WIRE_MEM_PER_BYTE * 3, "WIRE_MEM_PER_BYTE");
static const struct wire_op client_quota_record_ops_1[] = {
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 0, offsetof(struct client_quota_record, entity), 11, &client_quota_record_prog_0},
    {OP_STRING, OP_COMPACT, 1, 1, offsetof(struct client_quota_record, key), 10, NULL},
    {OP_8, 0, 10, 2, offsetof(struct client_quota_record, value_bits), 2, NULL},
    {OP_BOOL, 0, 0, 3, offsetof(struct client_quota_record, remove), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog client_quota_record_prog_1 = {client_quota_record_ops_1, &client_quota_record_shape, NULL, NULL, 0, 0, 12, false};
static const struct wire_prog *const client_quota_record_progs[] = {&client_quota_record_prog_1, };

const struct wire_msg client_quota_record_wire = {
    .name = "ClientQuotaRecord",
    .room = WIRE_METADATA,
    .kind = WIRE_RECORD,
    .api_key = 14,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &client_quota_record_shape,
    .progs = client_quota_record_progs,
};

/* ---- ConfigRecord ---- */

static const struct config_record config_record_default = {
    .resource_name = {(const uint8_t *)"", 0},
    .name = {(const uint8_t *)"", 0},
    .value = {(const uint8_t *)"", 0},
};
static const struct wire_field config_record_fields[] = {
    {"resourceType", WIRE_INT8, 0, 0, 0, -1, offsetof(struct config_record, resource_type), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"resourceName", WIRE_STRING, 0, 0, 0, -1, offsetof(struct config_record, resource_name), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"name", WIRE_STRING, 0, 0, 0, -1, offsetof(struct config_record, name), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"value", WIRE_STRING, 0, 0, 0, -1, offsetof(struct config_record, value), {0, 32767}, {0, 32767}, {0, -1}, NULL},
};
static const struct wire_shape config_record_shape = {"ConfigRecord", sizeof(struct config_record), 4, config_record_fields, &config_record_default};

static const struct wire_op config_record_ops_0[] = {
    {OP_1, 0, 2, 0, offsetof(struct config_record, resource_type), 4, NULL},
    {OP_STRING, OP_COMPACT, 0, 1, offsetof(struct config_record, resource_name), 3, NULL},
    {OP_STRING, OP_COMPACT, 1, 2, offsetof(struct config_record, name), 2, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 3, offsetof(struct config_record, value), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog config_record_prog_0 = {config_record_ops_0, &config_record_shape, NULL, NULL, 0, 0, 5, false};
static const struct wire_prog *const config_record_progs[] = {&config_record_prog_0, };

const struct wire_msg config_record_wire = {
    .name = "ConfigRecord",
    .room = WIRE_METADATA,
    .kind = WIRE_RECORD,
    .api_key = 4,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &config_record_shape,
    .progs = config_record_progs,
};

/* ---- DelegationTokenRecord ---- */

static const struct delegation_token_record delegation_token_record_default = {
    .owner = {(const uint8_t *)"", 0},
    .requester = {(const uint8_t *)"", 0},
    .token_id = {(const uint8_t *)"", 0},
};
static const struct wire_field delegation_token_record_fields[] = {
    {"owner", WIRE_STRING, 0, 0, 0, -1, offsetof(struct delegation_token_record, owner), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"requester", WIRE_STRING, 0, 0, 0, -1, offsetof(struct delegation_token_record, requester), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"renewers", WIRE_STRING, 1, 0, 0, -1, offsetof(struct delegation_token_record, renewers), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"issueTimestamp", WIRE_INT64, 0, 0, 0, -1, offsetof(struct delegation_token_record, issue_timestamp), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"maxTimestamp", WIRE_INT64, 0, 0, 0, -1, offsetof(struct delegation_token_record, max_timestamp), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"expirationTimestamp", WIRE_INT64, 0, 0, 0, -1, offsetof(struct delegation_token_record, expiration_timestamp), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"tokenId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct delegation_token_record, token_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape delegation_token_record_shape = {"DelegationTokenRecord", sizeof(struct delegation_token_record), 7, delegation_token_record_fields, &delegation_token_record_default};

static const struct wire_op delegation_token_record_ops_0[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct delegation_token_record, owner), 28, NULL},
    {OP_STRING, OP_COMPACT, 1, 1, offsetof(struct delegation_token_record, requester), 27, NULL},
    {OP_ARRAY_STRING, OP_COMPACT, 1, 2, offsetof(struct delegation_token_record, renewers), 26, NULL},
    {OP_8, 0, 25, 3, offsetof(struct delegation_token_record, issue_timestamp), 18, NULL},
    {OP_8, 0, 0, 4, offsetof(struct delegation_token_record, max_timestamp), 10, NULL},
    {OP_8, 0, 0, 5, offsetof(struct delegation_token_record, expiration_timestamp), 2, NULL},
    {OP_STRING, OP_COMPACT, 0, 6, offsetof(struct delegation_token_record, token_id), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog delegation_token_record_prog_0 = {delegation_token_record_ops_0, &delegation_token_record_shape, NULL, NULL, 0, 0, 29, false};
static const struct wire_prog *const delegation_token_record_progs[] = {&delegation_token_record_prog_0, };

const struct wire_msg delegation_token_record_wire = {
    .name = "DelegationTokenRecord",
    .room = WIRE_METADATA,
    .kind = WIRE_RECORD,
    .api_key = 10,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &delegation_token_record_shape,
    .progs = delegation_token_record_progs,
};

/* ---- EndTransactionRecord ---- */

static const struct end_transaction_record end_transaction_record_default = {
};
static const struct wire_shape end_transaction_record_shape = {"EndTransactionRecord", sizeof(struct end_transaction_record), 0, NULL, &end_transaction_record_default};

static const struct wire_op end_transaction_record_ops_0[] = {
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog end_transaction_record_prog_0 = {end_transaction_record_ops_0, &end_transaction_record_shape, NULL, NULL, 0, 0, 1, false};
static const struct wire_prog *const end_transaction_record_progs[] = {&end_transaction_record_prog_0, };

const struct wire_msg end_transaction_record_wire = {
    .name = "EndTransactionRecord",
    .room = WIRE_METADATA,
    .kind = WIRE_RECORD,
    .api_key = 24,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &end_transaction_record_shape,
    .progs = end_transaction_record_progs,
};

/* ---- FeatureLevelRecord ---- */

static const struct feature_level_record feature_level_record_default = {
    .name = {(const uint8_t *)"", 0},
};
static const struct wire_field feature_level_record_fields[] = {
    {"name", WIRE_STRING, 0, 0, 0, -1, offsetof(struct feature_level_record, name), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"featureLevel", WIRE_INT16, 0, 0, 0, -1, offsetof(struct feature_level_record, feature_level), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape feature_level_record_shape = {"FeatureLevelRecord", sizeof(struct feature_level_record), 2, feature_level_record_fields, &feature_level_record_default};

static const struct wire_op feature_level_record_ops_0[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct feature_level_record, name), 3, NULL},
    {OP_2, 0, 3, 1, offsetof(struct feature_level_record, feature_level), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog feature_level_record_prog_0 = {feature_level_record_ops_0, &feature_level_record_shape, NULL, NULL, 0, 0, 4, false};
static const struct wire_prog *const feature_level_record_progs[] = {&feature_level_record_prog_0, };

const struct wire_msg feature_level_record_wire = {
    .name = "FeatureLevelRecord",
    .room = WIRE_METADATA,
    .kind = WIRE_RECORD,
    .api_key = 12,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &feature_level_record_shape,
    .progs = feature_level_record_progs,
};

/* ---- FenceBrokerRecord ---- */

static const struct fence_broker_record fence_broker_record_default = {
};
static const struct wire_field fence_broker_record_fields[] = {
    {"id", WIRE_INT32, 0, 0, 0, -1, offsetof(struct fence_broker_record, id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"epoch", WIRE_INT64, 0, 0, 0, -1, offsetof(struct fence_broker_record, epoch), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape fence_broker_record_shape = {"FenceBrokerRecord", sizeof(struct fence_broker_record), 2, fence_broker_record_fields, &fence_broker_record_default};

static const struct wire_op fence_broker_record_ops_0[] = {
    {OP_4, 0, 13, 0, offsetof(struct fence_broker_record, id), 9, NULL},
    {OP_8, 0, 0, 1, offsetof(struct fence_broker_record, epoch), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog fence_broker_record_prog_0 = {fence_broker_record_ops_0, &fence_broker_record_shape, NULL, NULL, 0, 0, 13, false};
static const struct wire_prog *const fence_broker_record_progs[] = {&fence_broker_record_prog_0, };

const struct wire_msg fence_broker_record_wire = {
    .name = "FenceBrokerRecord",
    .room = WIRE_METADATA,
    .kind = WIRE_RECORD,
    .api_key = 7,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &fence_broker_record_shape,
    .progs = fence_broker_record_progs,
};

/* ---- NoOpRecord ---- */

static const struct no_op_record no_op_record_default = {
};
static const struct wire_shape no_op_record_shape = {"NoOpRecord", sizeof(struct no_op_record), 0, NULL, &no_op_record_default};

static const struct wire_op no_op_record_ops_0[] = {
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog no_op_record_prog_0 = {no_op_record_ops_0, &no_op_record_shape, NULL, NULL, 0, 0, 1, false};
static const struct wire_prog *const no_op_record_progs[] = {&no_op_record_prog_0, };

const struct wire_msg no_op_record_wire = {
    .name = "NoOpRecord",
    .room = WIRE_METADATA,
    .kind = WIRE_RECORD,
    .api_key = 20,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &no_op_record_shape,
    .progs = no_op_record_progs,
};

/* ---- PartitionChangeRecord ---- */

static const struct partition_change_record partition_change_record_default = {
    .partition_id = -1,
    .isr_cnt = -1,
    .leader = -2,
    .replicas_cnt = -1,
    .removing_replicas_cnt = -1,
    .adding_replicas_cnt = -1,
    .leader_recovery_state = -1,
    .directories_cnt = -1,
    .eligible_leader_replicas_cnt = -1,
    .last_known_elr_cnt = -1,
};
static const struct wire_field partition_change_record_fields[] = {
    {"partitionId", WIRE_INT32, 0, 0, 0, -1, offsetof(struct partition_change_record, partition_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"topicId", WIRE_UUID, 0, 0, 0, -1, offsetof(struct partition_change_record, topic_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"isr", WIRE_INT32, 1, 0, 0, 0, offsetof(struct partition_change_record, isr), {0, 32767}, {0, 32767}, {0, 32767}, NULL},
    {"leader", WIRE_INT32, 0, 0, 0, 1, offsetof(struct partition_change_record, leader), {0, 32767}, {0, -1}, {0, 32767}, NULL},
    {"replicas", WIRE_INT32, 1, 0, 0, 2, offsetof(struct partition_change_record, replicas), {0, 32767}, {0, 32767}, {0, 32767}, NULL},
    {"removingReplicas", WIRE_INT32, 1, 0, 0, 3, offsetof(struct partition_change_record, removing_replicas), {0, 32767}, {0, 32767}, {0, 32767}, NULL},
    {"addingReplicas", WIRE_INT32, 1, 0, 0, 4, offsetof(struct partition_change_record, adding_replicas), {0, 32767}, {0, 32767}, {0, 32767}, NULL},
    {"leaderRecoveryState", WIRE_INT8, 0, 0, 0, 5, offsetof(struct partition_change_record, leader_recovery_state), {0, 32767}, {0, -1}, {0, 32767}, NULL},
    {"directories", WIRE_UUID, 1, 0, 0, 8, offsetof(struct partition_change_record, directories), {1, 32767}, {1, 32767}, {1, 32767}, NULL},
    {"eligibleLeaderReplicas", WIRE_INT32, 1, 0, 0, 6, offsetof(struct partition_change_record, eligible_leader_replicas), {2, 32767}, {2, 32767}, {2, 32767}, NULL},
    {"lastKnownElr", WIRE_INT32, 1, 0, 0, 7, offsetof(struct partition_change_record, last_known_elr), {2, 32767}, {2, 32767}, {2, 32767}, NULL},
};
static const struct wire_shape partition_change_record_shape = {"PartitionChangeRecord", sizeof(struct partition_change_record), 11, partition_change_record_fields, &partition_change_record_default};

static const struct wire_op partition_change_record_ops_0[] = {
    {OP_4, 0, 21, 0, offsetof(struct partition_change_record, partition_id), 17, NULL},
    {OP_16, 0, 0, 1, offsetof(struct partition_change_record, topic_id), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_op partition_change_record_tag_0_0[] = {{OP_ARRAY_4, OP_COMPACT | OP_NULLABLE, 1, 2, offsetof(struct partition_change_record, isr), 0, NULL}, {OP_END, 0, 0, 255, 0, 0, NULL}};
static const struct wire_op partition_change_record_tag_0_1[] = {{OP_4, 0, 4, 3, offsetof(struct partition_change_record, leader), 0, NULL}, {OP_END, 0, 0, 255, 0, 0, NULL}};
static const struct wire_op partition_change_record_tag_0_2[] = {{OP_ARRAY_4, OP_COMPACT | OP_NULLABLE, 1, 4, offsetof(struct partition_change_record, replicas), 0, NULL}, {OP_END, 0, 0, 255, 0, 0, NULL}};
static const struct wire_op partition_change_record_tag_0_3[] = {{OP_ARRAY_4, OP_COMPACT | OP_NULLABLE, 1, 5, offsetof(struct partition_change_record, removing_replicas), 0, NULL}, {OP_END, 0, 0, 255, 0, 0, NULL}};
static const struct wire_op partition_change_record_tag_0_4[] = {{OP_ARRAY_4, OP_COMPACT | OP_NULLABLE, 1, 6, offsetof(struct partition_change_record, adding_replicas), 0, NULL}, {OP_END, 0, 0, 255, 0, 0, NULL}};
static const struct wire_op partition_change_record_tag_0_5[] = {{OP_1, 0, 1, 7, offsetof(struct partition_change_record, leader_recovery_state), 0, NULL}, {OP_END, 0, 0, 255, 0, 0, NULL}};
static const uint8_t partition_change_record_absent_0[] = {8, 9, 10,};
static const struct wire_tag partition_change_record_tags_0[] = {{0, partition_change_record_tag_0_0}, {1, partition_change_record_tag_0_1}, {2, partition_change_record_tag_0_2}, {3, partition_change_record_tag_0_3}, {4, partition_change_record_tag_0_4}, {5, partition_change_record_tag_0_5}, };
static const struct wire_prog partition_change_record_prog_0 = {partition_change_record_ops_0, &partition_change_record_shape, partition_change_record_tags_0, partition_change_record_absent_0, 6, 3, 21, true};
static const struct wire_op partition_change_record_ops_1[] = {
    {OP_4, 0, 21, 0, offsetof(struct partition_change_record, partition_id), 17, NULL},
    {OP_16, 0, 0, 1, offsetof(struct partition_change_record, topic_id), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_op partition_change_record_tag_1_0[] = {{OP_ARRAY_4, OP_COMPACT | OP_NULLABLE, 1, 2, offsetof(struct partition_change_record, isr), 0, NULL}, {OP_END, 0, 0, 255, 0, 0, NULL}};
static const struct wire_op partition_change_record_tag_1_1[] = {{OP_4, 0, 4, 3, offsetof(struct partition_change_record, leader), 0, NULL}, {OP_END, 0, 0, 255, 0, 0, NULL}};
static const struct wire_op partition_change_record_tag_1_2[] = {{OP_ARRAY_4, OP_COMPACT | OP_NULLABLE, 1, 4, offsetof(struct partition_change_record, replicas), 0, NULL}, {OP_END, 0, 0, 255, 0, 0, NULL}};
static const struct wire_op partition_change_record_tag_1_3[] = {{OP_ARRAY_4, OP_COMPACT | OP_NULLABLE, 1, 5, offsetof(struct partition_change_record, removing_replicas), 0, NULL}, {OP_END, 0, 0, 255, 0, 0, NULL}};
static const struct wire_op partition_change_record_tag_1_4[] = {{OP_ARRAY_4, OP_COMPACT | OP_NULLABLE, 1, 6, offsetof(struct partition_change_record, adding_replicas), 0, NULL}, {OP_END, 0, 0, 255, 0, 0, NULL}};
static const struct wire_op partition_change_record_tag_1_5[] = {{OP_1, 0, 1, 7, offsetof(struct partition_change_record, leader_recovery_state), 0, NULL}, {OP_END, 0, 0, 255, 0, 0, NULL}};
static const struct wire_op partition_change_record_tag_1_8[] = {{OP_ARRAY_16, OP_COMPACT | OP_NULLABLE, 1, 8, offsetof(struct partition_change_record, directories), 0, NULL}, {OP_END, 0, 0, 255, 0, 0, NULL}};
static const uint8_t partition_change_record_absent_1[] = {9, 10,};
static const struct wire_tag partition_change_record_tags_1[] = {{0, partition_change_record_tag_1_0}, {1, partition_change_record_tag_1_1}, {2, partition_change_record_tag_1_2}, {3, partition_change_record_tag_1_3}, {4, partition_change_record_tag_1_4}, {5, partition_change_record_tag_1_5}, {8, partition_change_record_tag_1_8}, };
static const struct wire_prog partition_change_record_prog_1 = {partition_change_record_ops_1, &partition_change_record_shape, partition_change_record_tags_1, partition_change_record_absent_1, 7, 2, 21, true};
static const struct wire_op partition_change_record_ops_2[] = {
    {OP_4, 0, 21, 0, offsetof(struct partition_change_record, partition_id), 17, NULL},
    {OP_16, 0, 0, 1, offsetof(struct partition_change_record, topic_id), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_op partition_change_record_tag_2_0[] = {{OP_ARRAY_4, OP_COMPACT | OP_NULLABLE, 1, 2, offsetof(struct partition_change_record, isr), 0, NULL}, {OP_END, 0, 0, 255, 0, 0, NULL}};
static const struct wire_op partition_change_record_tag_2_1[] = {{OP_4, 0, 4, 3, offsetof(struct partition_change_record, leader), 0, NULL}, {OP_END, 0, 0, 255, 0, 0, NULL}};
static const struct wire_op partition_change_record_tag_2_2[] = {{OP_ARRAY_4, OP_COMPACT | OP_NULLABLE, 1, 4, offsetof(struct partition_change_record, replicas), 0, NULL}, {OP_END, 0, 0, 255, 0, 0, NULL}};
static const struct wire_op partition_change_record_tag_2_3[] = {{OP_ARRAY_4, OP_COMPACT | OP_NULLABLE, 1, 5, offsetof(struct partition_change_record, removing_replicas), 0, NULL}, {OP_END, 0, 0, 255, 0, 0, NULL}};
static const struct wire_op partition_change_record_tag_2_4[] = {{OP_ARRAY_4, OP_COMPACT | OP_NULLABLE, 1, 6, offsetof(struct partition_change_record, adding_replicas), 0, NULL}, {OP_END, 0, 0, 255, 0, 0, NULL}};
static const struct wire_op partition_change_record_tag_2_5[] = {{OP_1, 0, 1, 7, offsetof(struct partition_change_record, leader_recovery_state), 0, NULL}, {OP_END, 0, 0, 255, 0, 0, NULL}};
static const struct wire_op partition_change_record_tag_2_6[] = {{OP_ARRAY_4, OP_COMPACT | OP_NULLABLE, 1, 9, offsetof(struct partition_change_record, eligible_leader_replicas), 0, NULL}, {OP_END, 0, 0, 255, 0, 0, NULL}};
static const struct wire_op partition_change_record_tag_2_7[] = {{OP_ARRAY_4, OP_COMPACT | OP_NULLABLE, 1, 10, offsetof(struct partition_change_record, last_known_elr), 0, NULL}, {OP_END, 0, 0, 255, 0, 0, NULL}};
static const struct wire_op partition_change_record_tag_2_8[] = {{OP_ARRAY_16, OP_COMPACT | OP_NULLABLE, 1, 8, offsetof(struct partition_change_record, directories), 0, NULL}, {OP_END, 0, 0, 255, 0, 0, NULL}};
static const struct wire_tag partition_change_record_tags_2[] = {{0, partition_change_record_tag_2_0}, {1, partition_change_record_tag_2_1}, {2, partition_change_record_tag_2_2}, {3, partition_change_record_tag_2_3}, {4, partition_change_record_tag_2_4}, {5, partition_change_record_tag_2_5}, {6, partition_change_record_tag_2_6}, {7, partition_change_record_tag_2_7}, {8, partition_change_record_tag_2_8}, };
static const struct wire_prog partition_change_record_prog_2 = {partition_change_record_ops_2, &partition_change_record_shape, partition_change_record_tags_2, NULL, 9, 0, 21, true};
static const struct wire_prog *const partition_change_record_progs[] = {&partition_change_record_prog_0, &partition_change_record_prog_1, &partition_change_record_prog_2, };

const struct wire_msg partition_change_record_wire = {
    .name = "PartitionChangeRecord",
    .room = WIRE_METADATA,
    .kind = WIRE_RECORD,
    .api_key = 5,
    .min_version = 0,
    .max_version = 2,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &partition_change_record_shape,
    .progs = partition_change_record_progs,
};

/* ---- PartitionRecord ---- */

static const struct partition_record partition_record_default = {
    .partition_id = -1,
    .leader = -1,
    .leader_epoch = -1,
    .partition_epoch = -1,
    .eligible_leader_replicas_cnt = -1,
    .last_known_elr_cnt = -1,
};
static const struct wire_field partition_record_fields[] = {
    {"partitionId", WIRE_INT32, 0, 0, 0, -1, offsetof(struct partition_record, partition_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"topicId", WIRE_UUID, 0, 0, 0, -1, offsetof(struct partition_record, topic_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"replicas", WIRE_INT32, 1, 0, 0, -1, offsetof(struct partition_record, replicas), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"isr", WIRE_INT32, 1, 0, 0, -1, offsetof(struct partition_record, isr), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"removingReplicas", WIRE_INT32, 1, 0, 0, -1, offsetof(struct partition_record, removing_replicas), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"addingReplicas", WIRE_INT32, 1, 0, 0, -1, offsetof(struct partition_record, adding_replicas), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"leader", WIRE_INT32, 0, 0, 0, -1, offsetof(struct partition_record, leader), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"leaderRecoveryState", WIRE_INT8, 0, 0, 0, 0, offsetof(struct partition_record, leader_recovery_state), {0, 32767}, {0, -1}, {0, 32767}, NULL},
    {"leaderEpoch", WIRE_INT32, 0, 0, 0, -1, offsetof(struct partition_record, leader_epoch), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"partitionEpoch", WIRE_INT32, 0, 0, 0, -1, offsetof(struct partition_record, partition_epoch), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"directories", WIRE_UUID, 1, 0, 0, -1, offsetof(struct partition_record, directories), {1, 32767}, {0, -1}, {0, -1}, NULL},
    {"eligibleLeaderReplicas", WIRE_INT32, 1, 0, 0, 1, offsetof(struct partition_record, eligible_leader_replicas), {2, 32767}, {2, 32767}, {2, 32767}, NULL},
    {"lastKnownElr", WIRE_INT32, 1, 0, 0, 2, offsetof(struct partition_record, last_known_elr), {2, 32767}, {2, 32767}, {2, 32767}, NULL},
};
static const struct wire_shape partition_record_shape = {"PartitionRecord", sizeof(struct partition_record), 13, partition_record_fields, &partition_record_default};

static const struct wire_op partition_record_ops_0[] = {
    {OP_4, 0, 21, 0, offsetof(struct partition_record, partition_id), 33, NULL},
    {OP_16, 0, 0, 1, offsetof(struct partition_record, topic_id), 17, NULL},
    {OP_ARRAY_4, OP_COMPACT, 0, 2, offsetof(struct partition_record, replicas), 16, NULL},
    {OP_ARRAY_4, OP_COMPACT, 1, 3, offsetof(struct partition_record, isr), 15, NULL},
    {OP_ARRAY_4, OP_COMPACT, 1, 4, offsetof(struct partition_record, removing_replicas), 14, NULL},
    {OP_ARRAY_4, OP_COMPACT, 1, 5, offsetof(struct partition_record, adding_replicas), 13, NULL},
    {OP_4, 0, 13, 6, offsetof(struct partition_record, leader), 9, NULL},
    {OP_4, 0, 0, 8, offsetof(struct partition_record, leader_epoch), 5, NULL},
    {OP_4, 0, 0, 9, offsetof(struct partition_record, partition_epoch), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_op partition_record_tag_0_0[] = {{OP_1, 0, 1, 7, offsetof(struct partition_record, leader_recovery_state), 0, NULL}, {OP_END, 0, 0, 255, 0, 0, NULL}};
static const uint8_t partition_record_absent_0[] = {10, 11, 12,};
static const struct wire_tag partition_record_tags_0[] = {{0, partition_record_tag_0_0}, };
static const struct wire_prog partition_record_prog_0 = {partition_record_ops_0, &partition_record_shape, partition_record_tags_0, partition_record_absent_0, 1, 3, 37, true};
static const struct wire_op partition_record_ops_1[] = {
    {OP_4, 0, 21, 0, offsetof(struct partition_record, partition_id), 34, NULL},
    {OP_16, 0, 0, 1, offsetof(struct partition_record, topic_id), 18, NULL},
    {OP_ARRAY_4, OP_COMPACT, 0, 2, offsetof(struct partition_record, replicas), 17, NULL},
    {OP_ARRAY_4, OP_COMPACT, 1, 3, offsetof(struct partition_record, isr), 16, NULL},
    {OP_ARRAY_4, OP_COMPACT, 1, 4, offsetof(struct partition_record, removing_replicas), 15, NULL},
    {OP_ARRAY_4, OP_COMPACT, 1, 5, offsetof(struct partition_record, adding_replicas), 14, NULL},
    {OP_4, 0, 13, 6, offsetof(struct partition_record, leader), 10, NULL},
    {OP_4, 0, 0, 8, offsetof(struct partition_record, leader_epoch), 6, NULL},
    {OP_4, 0, 0, 9, offsetof(struct partition_record, partition_epoch), 2, NULL},
    {OP_ARRAY_16, OP_COMPACT, 0, 10, offsetof(struct partition_record, directories), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_op partition_record_tag_1_0[] = {{OP_1, 0, 1, 7, offsetof(struct partition_record, leader_recovery_state), 0, NULL}, {OP_END, 0, 0, 255, 0, 0, NULL}};
static const uint8_t partition_record_absent_1[] = {11, 12,};
static const struct wire_tag partition_record_tags_1[] = {{0, partition_record_tag_1_0}, };
static const struct wire_prog partition_record_prog_1 = {partition_record_ops_1, &partition_record_shape, partition_record_tags_1, partition_record_absent_1, 1, 2, 38, true};
static const struct wire_op partition_record_ops_2[] = {
    {OP_4, 0, 21, 0, offsetof(struct partition_record, partition_id), 34, NULL},
    {OP_16, 0, 0, 1, offsetof(struct partition_record, topic_id), 18, NULL},
    {OP_ARRAY_4, OP_COMPACT, 0, 2, offsetof(struct partition_record, replicas), 17, NULL},
    {OP_ARRAY_4, OP_COMPACT, 1, 3, offsetof(struct partition_record, isr), 16, NULL},
    {OP_ARRAY_4, OP_COMPACT, 1, 4, offsetof(struct partition_record, removing_replicas), 15, NULL},
    {OP_ARRAY_4, OP_COMPACT, 1, 5, offsetof(struct partition_record, adding_replicas), 14, NULL},
    {OP_4, 0, 13, 6, offsetof(struct partition_record, leader), 10, NULL},
    {OP_4, 0, 0, 8, offsetof(struct partition_record, leader_epoch), 6, NULL},
    {OP_4, 0, 0, 9, offsetof(struct partition_record, partition_epoch), 2, NULL},
    {OP_ARRAY_16, OP_COMPACT, 0, 10, offsetof(struct partition_record, directories), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_op partition_record_tag_2_0[] = {{OP_1, 0, 1, 7, offsetof(struct partition_record, leader_recovery_state), 0, NULL}, {OP_END, 0, 0, 255, 0, 0, NULL}};
static const struct wire_op partition_record_tag_2_1[] = {{OP_ARRAY_4, OP_COMPACT | OP_NULLABLE, 1, 11, offsetof(struct partition_record, eligible_leader_replicas), 0, NULL}, {OP_END, 0, 0, 255, 0, 0, NULL}};
static const struct wire_op partition_record_tag_2_2[] = {{OP_ARRAY_4, OP_COMPACT | OP_NULLABLE, 1, 12, offsetof(struct partition_record, last_known_elr), 0, NULL}, {OP_END, 0, 0, 255, 0, 0, NULL}};
static const struct wire_tag partition_record_tags_2[] = {{0, partition_record_tag_2_0}, {1, partition_record_tag_2_1}, {2, partition_record_tag_2_2}, };
static const struct wire_prog partition_record_prog_2 = {partition_record_ops_2, &partition_record_shape, partition_record_tags_2, NULL, 3, 0, 38, true};
static const struct wire_prog *const partition_record_progs[] = {&partition_record_prog_0, &partition_record_prog_1, &partition_record_prog_2, };

const struct wire_msg partition_record_wire = {
    .name = "PartitionRecord",
    .room = WIRE_METADATA,
    .kind = WIRE_RECORD,
    .api_key = 3,
    .min_version = 0,
    .max_version = 2,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &partition_record_shape,
    .progs = partition_record_progs,
};

/* ---- ProducerIdsRecord ---- */

static const struct producer_ids_record producer_ids_record_default = {
    .broker_epoch = INT64_C(-1),
};
static const struct wire_field producer_ids_record_fields[] = {
    {"brokerId", WIRE_INT32, 0, 0, 0, -1, offsetof(struct producer_ids_record, broker_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"brokerEpoch", WIRE_INT64, 0, 0, 0, -1, offsetof(struct producer_ids_record, broker_epoch), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"nextProducerId", WIRE_INT64, 0, 0, 0, -1, offsetof(struct producer_ids_record, next_producer_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape producer_ids_record_shape = {"ProducerIdsRecord", sizeof(struct producer_ids_record), 3, producer_ids_record_fields, &producer_ids_record_default};

static const struct wire_op producer_ids_record_ops_0[] = {
    {OP_4, 0, 21, 0, offsetof(struct producer_ids_record, broker_id), 17, NULL},
    {OP_8, 0, 0, 1, offsetof(struct producer_ids_record, broker_epoch), 9, NULL},
    {OP_8, 0, 0, 2, offsetof(struct producer_ids_record, next_producer_id), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog producer_ids_record_prog_0 = {producer_ids_record_ops_0, &producer_ids_record_shape, NULL, NULL, 0, 0, 21, false};
static const struct wire_prog *const producer_ids_record_progs[] = {&producer_ids_record_prog_0, };

const struct wire_msg producer_ids_record_wire = {
    .name = "ProducerIdsRecord",
    .room = WIRE_METADATA,
    .kind = WIRE_RECORD,
    .api_key = 15,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &producer_ids_record_shape,
    .progs = producer_ids_record_progs,
};

/* ---- RegisterBrokerRecord ---- */

static const struct register_broker_record_broker_endpoint register_broker_record_broker_endpoint_default = {
    .name = {(const uint8_t *)"", 0},
    .host = {(const uint8_t *)"", 0},
};
static const struct wire_field register_broker_record_broker_endpoint_fields[] = {
    {"name", WIRE_STRING, 0, 0, 0, -1, offsetof(struct register_broker_record_broker_endpoint, name), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"host", WIRE_STRING, 0, 0, 0, -1, offsetof(struct register_broker_record_broker_endpoint, host), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"port", WIRE_UINT16, 0, 0, 0, -1, offsetof(struct register_broker_record_broker_endpoint, port), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"securityProtocol", WIRE_INT16, 0, 0, 0, -1, offsetof(struct register_broker_record_broker_endpoint, security_protocol), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape register_broker_record_broker_endpoint_shape = {"BrokerEndpoint", sizeof(struct register_broker_record_broker_endpoint), 4, register_broker_record_broker_endpoint_fields, &register_broker_record_broker_endpoint_default};

static const struct register_broker_record_broker_feature register_broker_record_broker_feature_default = {
    .name = {(const uint8_t *)"", 0},
};
static const struct wire_field register_broker_record_broker_feature_fields[] = {
    {"name", WIRE_STRING, 0, 0, 0, -1, offsetof(struct register_broker_record_broker_feature, name), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"minSupportedVersion", WIRE_INT16, 0, 0, 0, -1, offsetof(struct register_broker_record_broker_feature, min_supported_version), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"maxSupportedVersion", WIRE_INT16, 0, 0, 0, -1, offsetof(struct register_broker_record_broker_feature, max_supported_version), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape register_broker_record_broker_feature_shape = {"BrokerFeature", sizeof(struct register_broker_record_broker_feature), 3, register_broker_record_broker_feature_fields, &register_broker_record_broker_feature_default};

static const struct register_broker_record register_broker_record_default = {
    .rack = {(const uint8_t *)"", 0},
    .fenced = true,
    .cordoned_log_dirs_cnt = -1,
};
static const struct wire_field register_broker_record_fields[] = {
    {"brokerId", WIRE_INT32, 0, 0, 0, -1, offsetof(struct register_broker_record, broker_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"isMigratingZkBroker", WIRE_BOOL, 0, 0, 0, -1, offsetof(struct register_broker_record, is_migrating_zk_broker), {2, 32767}, {0, -1}, {0, -1}, NULL},
    {"incarnationId", WIRE_UUID, 0, 0, 0, -1, offsetof(struct register_broker_record, incarnation_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"brokerEpoch", WIRE_INT64, 0, 0, 0, -1, offsetof(struct register_broker_record, broker_epoch), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"endPoints", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct register_broker_record, end_points), {0, 32767}, {0, -1}, {0, -1}, &register_broker_record_broker_endpoint_shape},
    {"features", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct register_broker_record, features), {0, 32767}, {0, -1}, {0, -1}, &register_broker_record_broker_feature_shape},
    {"rack", WIRE_STRING, 0, 0, 0, -1, offsetof(struct register_broker_record, rack), {0, 32767}, {0, 32767}, {0, -1}, NULL},
    {"fenced", WIRE_BOOL, 0, 0, 0, -1, offsetof(struct register_broker_record, fenced), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"inControlledShutdown", WIRE_BOOL, 0, 0, 0, -1, offsetof(struct register_broker_record, in_controlled_shutdown), {1, 32767}, {0, -1}, {0, -1}, NULL},
    {"logDirs", WIRE_UUID, 1, 0, 0, 0, offsetof(struct register_broker_record, log_dirs), {3, 32767}, {0, -1}, {3, 32767}, NULL},
    {"cordonedLogDirs", WIRE_UUID, 1, 0, 0, 1, offsetof(struct register_broker_record, cordoned_log_dirs), {4, 32767}, {4, 32767}, {4, 32767}, NULL},
};
static const struct wire_shape register_broker_record_shape = {"RegisterBrokerRecord", sizeof(struct register_broker_record), 11, register_broker_record_fields, &register_broker_record_default};

static const struct wire_op register_broker_record_ops_0[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct register_broker_record_broker_endpoint, name), 6, NULL},
    {OP_STRING, OP_COMPACT, 1, 1, offsetof(struct register_broker_record_broker_endpoint, host), 5, NULL},
    {OP_2, 0, 5, 2, offsetof(struct register_broker_record_broker_endpoint, port), 3, NULL},
    {OP_2, 0, 0, 3, offsetof(struct register_broker_record_broker_endpoint, security_protocol), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog register_broker_record_prog_0 = {register_broker_record_ops_0, &register_broker_record_broker_endpoint_shape, NULL, NULL, 0, 0, 7, false};
_Static_assert(sizeof(struct register_broker_record_broker_endpoint) <= WIRE_MEM_PER_BYTE * 7, "WIRE_MEM_PER_BYTE");
static const struct wire_op register_broker_record_ops_1[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct register_broker_record_broker_feature, name), 5, NULL},
    {OP_2, 0, 5, 1, offsetof(struct register_broker_record_broker_feature, min_supported_version), 3, NULL},
    {OP_2, 0, 0, 2, offsetof(struct register_broker_record_broker_feature, max_supported_version), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog register_broker_record_prog_1 = {register_broker_record_ops_1, &register_broker_record_broker_feature_shape, NULL, NULL, 0, 0, 6, false};
_Static_assert(sizeof(struct register_broker_record_broker_feature) <= WIRE_MEM_PER_BYTE * 6, "WIRE_MEM_PER_BYTE");
static const struct wire_op register_broker_record_ops_2[] = {
    {OP_4, 0, 29, 0, offsetof(struct register_broker_record, broker_id), 29, NULL},
    {OP_16, 0, 0, 2, offsetof(struct register_broker_record, incarnation_id), 13, NULL},
    {OP_8, 0, 0, 3, offsetof(struct register_broker_record, broker_epoch), 5, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 4, offsetof(struct register_broker_record, end_points), 4, &register_broker_record_prog_0},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 5, offsetof(struct register_broker_record, features), 3, &register_broker_record_prog_1},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 6, offsetof(struct register_broker_record, rack), 2, NULL},
    {OP_BOOL, 0, 2, 7, offsetof(struct register_broker_record, fenced), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t register_broker_record_absent_2[] = {1, 8, 9, 10,};
static const struct wire_prog register_broker_record_prog_2 = {register_broker_record_ops_2, &register_broker_record_shape, NULL, register_broker_record_absent_2, 0, 4, 33, true};
static const struct wire_op register_broker_record_ops_3[] = {
    {OP_4, 0, 29, 0, offsetof(struct register_broker_record, broker_id), 30, NULL},
    {OP_16, 0, 0, 2, offsetof(struct register_broker_record, incarnation_id), 14, NULL},
    {OP_8, 0, 0, 3, offsetof(struct register_broker_record, broker_epoch), 6, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 4, offsetof(struct register_broker_record, end_points), 5, &register_broker_record_prog_0},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 5, offsetof(struct register_broker_record, features), 4, &register_broker_record_prog_1},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 6, offsetof(struct register_broker_record, rack), 3, NULL},
    {OP_BOOL, 0, 3, 7, offsetof(struct register_broker_record, fenced), 2, NULL},
    {OP_BOOL, 0, 0, 8, offsetof(struct register_broker_record, in_controlled_shutdown), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t register_broker_record_absent_3[] = {1, 9, 10,};
static const struct wire_prog register_broker_record_prog_3 = {register_broker_record_ops_3, &register_broker_record_shape, NULL, register_broker_record_absent_3, 0, 3, 34, true};
static const struct wire_op register_broker_record_ops_4[] = {
    {OP_4, 0, 30, 0, offsetof(struct register_broker_record, broker_id), 31, NULL},
    {OP_BOOL, 0, 0, 1, offsetof(struct register_broker_record, is_migrating_zk_broker), 30, NULL},
    {OP_16, 0, 0, 2, offsetof(struct register_broker_record, incarnation_id), 14, NULL},
    {OP_8, 0, 0, 3, offsetof(struct register_broker_record, broker_epoch), 6, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 4, offsetof(struct register_broker_record, end_points), 5, &register_broker_record_prog_0},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 5, offsetof(struct register_broker_record, features), 4, &register_broker_record_prog_1},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 6, offsetof(struct register_broker_record, rack), 3, NULL},
    {OP_BOOL, 0, 3, 7, offsetof(struct register_broker_record, fenced), 2, NULL},
    {OP_BOOL, 0, 0, 8, offsetof(struct register_broker_record, in_controlled_shutdown), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t register_broker_record_absent_4[] = {9, 10,};
static const struct wire_prog register_broker_record_prog_4 = {register_broker_record_ops_4, &register_broker_record_shape, NULL, register_broker_record_absent_4, 0, 2, 35, true};
static const struct wire_op register_broker_record_ops_5[] = {
    {OP_4, 0, 30, 0, offsetof(struct register_broker_record, broker_id), 31, NULL},
    {OP_BOOL, 0, 0, 1, offsetof(struct register_broker_record, is_migrating_zk_broker), 30, NULL},
    {OP_16, 0, 0, 2, offsetof(struct register_broker_record, incarnation_id), 14, NULL},
    {OP_8, 0, 0, 3, offsetof(struct register_broker_record, broker_epoch), 6, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 4, offsetof(struct register_broker_record, end_points), 5, &register_broker_record_prog_0},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 5, offsetof(struct register_broker_record, features), 4, &register_broker_record_prog_1},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 6, offsetof(struct register_broker_record, rack), 3, NULL},
    {OP_BOOL, 0, 3, 7, offsetof(struct register_broker_record, fenced), 2, NULL},
    {OP_BOOL, 0, 0, 8, offsetof(struct register_broker_record, in_controlled_shutdown), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_op register_broker_record_tag_5_0[] = {{OP_ARRAY_16, OP_COMPACT, 1, 9, offsetof(struct register_broker_record, log_dirs), 0, NULL}, {OP_END, 0, 0, 255, 0, 0, NULL}};
static const uint8_t register_broker_record_absent_5[] = {10,};
static const struct wire_tag register_broker_record_tags_5[] = {{0, register_broker_record_tag_5_0}, };
static const struct wire_prog register_broker_record_prog_5 = {register_broker_record_ops_5, &register_broker_record_shape, register_broker_record_tags_5, register_broker_record_absent_5, 1, 1, 35, true};
static const struct wire_op register_broker_record_ops_6[] = {
    {OP_4, 0, 30, 0, offsetof(struct register_broker_record, broker_id), 31, NULL},
    {OP_BOOL, 0, 0, 1, offsetof(struct register_broker_record, is_migrating_zk_broker), 30, NULL},
    {OP_16, 0, 0, 2, offsetof(struct register_broker_record, incarnation_id), 14, NULL},
    {OP_8, 0, 0, 3, offsetof(struct register_broker_record, broker_epoch), 6, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 4, offsetof(struct register_broker_record, end_points), 5, &register_broker_record_prog_0},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 5, offsetof(struct register_broker_record, features), 4, &register_broker_record_prog_1},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 6, offsetof(struct register_broker_record, rack), 3, NULL},
    {OP_BOOL, 0, 3, 7, offsetof(struct register_broker_record, fenced), 2, NULL},
    {OP_BOOL, 0, 0, 8, offsetof(struct register_broker_record, in_controlled_shutdown), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_op register_broker_record_tag_6_0[] = {{OP_ARRAY_16, OP_COMPACT, 1, 9, offsetof(struct register_broker_record, log_dirs), 0, NULL}, {OP_END, 0, 0, 255, 0, 0, NULL}};
static const struct wire_op register_broker_record_tag_6_1[] = {{OP_ARRAY_16, OP_COMPACT | OP_NULLABLE, 1, 10, offsetof(struct register_broker_record, cordoned_log_dirs), 0, NULL}, {OP_END, 0, 0, 255, 0, 0, NULL}};
static const struct wire_tag register_broker_record_tags_6[] = {{0, register_broker_record_tag_6_0}, {1, register_broker_record_tag_6_1}, };
static const struct wire_prog register_broker_record_prog_6 = {register_broker_record_ops_6, &register_broker_record_shape, register_broker_record_tags_6, NULL, 2, 0, 35, true};
static const struct wire_prog *const register_broker_record_progs[] = {&register_broker_record_prog_2, &register_broker_record_prog_3, &register_broker_record_prog_4, &register_broker_record_prog_5, &register_broker_record_prog_6, };

const struct wire_msg register_broker_record_wire = {
    .name = "RegisterBrokerRecord",
    .room = WIRE_METADATA,
    .kind = WIRE_RECORD,
    .api_key = 0,
    .min_version = 0,
    .max_version = 4,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &register_broker_record_shape,
    .progs = register_broker_record_progs,
};

/* ---- RegisterControllerRecord ---- */

static const struct register_controller_record_controller_endpoint register_controller_record_controller_endpoint_default = {
    .name = {(const uint8_t *)"", 0},
    .host = {(const uint8_t *)"", 0},
};
static const struct wire_field register_controller_record_controller_endpoint_fields[] = {
    {"name", WIRE_STRING, 0, 0, 0, -1, offsetof(struct register_controller_record_controller_endpoint, name), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"host", WIRE_STRING, 0, 0, 0, -1, offsetof(struct register_controller_record_controller_endpoint, host), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"port", WIRE_UINT16, 0, 0, 0, -1, offsetof(struct register_controller_record_controller_endpoint, port), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"securityProtocol", WIRE_INT16, 0, 0, 0, -1, offsetof(struct register_controller_record_controller_endpoint, security_protocol), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape register_controller_record_controller_endpoint_shape = {"ControllerEndpoint", sizeof(struct register_controller_record_controller_endpoint), 4, register_controller_record_controller_endpoint_fields, &register_controller_record_controller_endpoint_default};

static const struct register_controller_record_controller_feature register_controller_record_controller_feature_default = {
    .name = {(const uint8_t *)"", 0},
};
static const struct wire_field register_controller_record_controller_feature_fields[] = {
    {"name", WIRE_STRING, 0, 0, 0, -1, offsetof(struct register_controller_record_controller_feature, name), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"minSupportedVersion", WIRE_INT16, 0, 0, 0, -1, offsetof(struct register_controller_record_controller_feature, min_supported_version), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"maxSupportedVersion", WIRE_INT16, 0, 0, 0, -1, offsetof(struct register_controller_record_controller_feature, max_supported_version), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape register_controller_record_controller_feature_shape = {"ControllerFeature", sizeof(struct register_controller_record_controller_feature), 3, register_controller_record_controller_feature_fields, &register_controller_record_controller_feature_default};

static const struct register_controller_record register_controller_record_default = {
};
static const struct wire_field register_controller_record_fields[] = {
    {"controllerId", WIRE_INT32, 0, 0, 0, -1, offsetof(struct register_controller_record, controller_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"incarnationId", WIRE_UUID, 0, 0, 0, -1, offsetof(struct register_controller_record, incarnation_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"zkMigrationReady", WIRE_BOOL, 0, 0, 0, -1, offsetof(struct register_controller_record, zk_migration_ready), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"endPoints", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct register_controller_record, end_points), {0, 32767}, {0, -1}, {0, -1}, &register_controller_record_controller_endpoint_shape},
    {"features", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct register_controller_record, features), {0, 32767}, {0, -1}, {0, -1}, &register_controller_record_controller_feature_shape},
};
static const struct wire_shape register_controller_record_shape = {"RegisterControllerRecord", sizeof(struct register_controller_record), 5, register_controller_record_fields, &register_controller_record_default};

static const struct wire_op register_controller_record_ops_0[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct register_controller_record_controller_endpoint, name), 6, NULL},
    {OP_STRING, OP_COMPACT, 1, 1, offsetof(struct register_controller_record_controller_endpoint, host), 5, NULL},
    {OP_2, 0, 5, 2, offsetof(struct register_controller_record_controller_endpoint, port), 3, NULL},
    {OP_2, 0, 0, 3, offsetof(struct register_controller_record_controller_endpoint, security_protocol), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog register_controller_record_prog_0 = {register_controller_record_ops_0, &register_controller_record_controller_endpoint_shape, NULL, NULL, 0, 0, 7, false};
_Static_assert(sizeof(struct register_controller_record_controller_endpoint) <= WIRE_MEM_PER_BYTE * 7, "WIRE_MEM_PER_BYTE");
static const struct wire_op register_controller_record_ops_1[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct register_controller_record_controller_feature, name), 5, NULL},
    {OP_2, 0, 5, 1, offsetof(struct register_controller_record_controller_feature, min_supported_version), 3, NULL},
    {OP_2, 0, 0, 2, offsetof(struct register_controller_record_controller_feature, max_supported_version), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog register_controller_record_prog_1 = {register_controller_record_ops_1, &register_controller_record_controller_feature_shape, NULL, NULL, 0, 0, 6, false};
_Static_assert(sizeof(struct register_controller_record_controller_feature) <= WIRE_MEM_PER_BYTE * 6, "WIRE_MEM_PER_BYTE");
static const struct wire_op register_controller_record_ops_2[] = {
    {OP_4, 0, 22, 0, offsetof(struct register_controller_record, controller_id), 20, NULL},
    {OP_16, 0, 0, 1, offsetof(struct register_controller_record, incarnation_id), 4, NULL},
    {OP_BOOL, 0, 0, 2, offsetof(struct register_controller_record, zk_migration_ready), 3, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 3, offsetof(struct register_controller_record, end_points), 2, &register_controller_record_prog_0},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 4, offsetof(struct register_controller_record, features), 1, &register_controller_record_prog_1},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog register_controller_record_prog_2 = {register_controller_record_ops_2, &register_controller_record_shape, NULL, NULL, 0, 0, 24, false};
static const struct wire_prog *const register_controller_record_progs[] = {&register_controller_record_prog_2, };

const struct wire_msg register_controller_record_wire = {
    .name = "RegisterControllerRecord",
    .room = WIRE_METADATA,
    .kind = WIRE_RECORD,
    .api_key = 27,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &register_controller_record_shape,
    .progs = register_controller_record_progs,
};

/* ---- RemoveAccessControlEntryRecord ---- */

static const struct remove_access_control_entry_record remove_access_control_entry_record_default = {
};
static const struct wire_field remove_access_control_entry_record_fields[] = {
    {"id", WIRE_UUID, 0, 0, 0, -1, offsetof(struct remove_access_control_entry_record, id), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape remove_access_control_entry_record_shape = {"RemoveAccessControlEntryRecord", sizeof(struct remove_access_control_entry_record), 1, remove_access_control_entry_record_fields, &remove_access_control_entry_record_default};

static const struct wire_op remove_access_control_entry_record_ops_0[] = {
    {OP_16, 0, 17, 0, offsetof(struct remove_access_control_entry_record, id), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog remove_access_control_entry_record_prog_0 = {remove_access_control_entry_record_ops_0, &remove_access_control_entry_record_shape, NULL, NULL, 0, 0, 17, false};
static const struct wire_prog *const remove_access_control_entry_record_progs[] = {&remove_access_control_entry_record_prog_0, };

const struct wire_msg remove_access_control_entry_record_wire = {
    .name = "RemoveAccessControlEntryRecord",
    .room = WIRE_METADATA,
    .kind = WIRE_RECORD,
    .api_key = 19,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &remove_access_control_entry_record_shape,
    .progs = remove_access_control_entry_record_progs,
};

/* ---- RemoveDelegationTokenRecord ---- */

static const struct remove_delegation_token_record remove_delegation_token_record_default = {
    .token_id = {(const uint8_t *)"", 0},
};
static const struct wire_field remove_delegation_token_record_fields[] = {
    {"tokenId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct remove_delegation_token_record, token_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape remove_delegation_token_record_shape = {"RemoveDelegationTokenRecord", sizeof(struct remove_delegation_token_record), 1, remove_delegation_token_record_fields, &remove_delegation_token_record_default};

static const struct wire_op remove_delegation_token_record_ops_0[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct remove_delegation_token_record, token_id), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog remove_delegation_token_record_prog_0 = {remove_delegation_token_record_ops_0, &remove_delegation_token_record_shape, NULL, NULL, 0, 0, 2, false};
static const struct wire_prog *const remove_delegation_token_record_progs[] = {&remove_delegation_token_record_prog_0, };

const struct wire_msg remove_delegation_token_record_wire = {
    .name = "RemoveDelegationTokenRecord",
    .room = WIRE_METADATA,
    .kind = WIRE_RECORD,
    .api_key = 26,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &remove_delegation_token_record_shape,
    .progs = remove_delegation_token_record_progs,
};

/* ---- RemoveTopicRecord ---- */

static const struct remove_topic_record remove_topic_record_default = {
};
static const struct wire_field remove_topic_record_fields[] = {
    {"topicId", WIRE_UUID, 0, 0, 0, -1, offsetof(struct remove_topic_record, topic_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape remove_topic_record_shape = {"RemoveTopicRecord", sizeof(struct remove_topic_record), 1, remove_topic_record_fields, &remove_topic_record_default};

static const struct wire_op remove_topic_record_ops_0[] = {
    {OP_16, 0, 17, 0, offsetof(struct remove_topic_record, topic_id), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog remove_topic_record_prog_0 = {remove_topic_record_ops_0, &remove_topic_record_shape, NULL, NULL, 0, 0, 17, false};
static const struct wire_prog *const remove_topic_record_progs[] = {&remove_topic_record_prog_0, };

const struct wire_msg remove_topic_record_wire = {
    .name = "RemoveTopicRecord",
    .room = WIRE_METADATA,
    .kind = WIRE_RECORD,
    .api_key = 9,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &remove_topic_record_shape,
    .progs = remove_topic_record_progs,
};

/* ---- RemoveUserScramCredentialRecord ---- */

static const struct remove_user_scram_credential_record remove_user_scram_credential_record_default = {
    .name = {(const uint8_t *)"", 0},
};
static const struct wire_field remove_user_scram_credential_record_fields[] = {
    {"name", WIRE_STRING, 0, 0, 0, -1, offsetof(struct remove_user_scram_credential_record, name), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"mechanism", WIRE_INT8, 0, 0, 0, -1, offsetof(struct remove_user_scram_credential_record, mechanism), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape remove_user_scram_credential_record_shape = {"RemoveUserScramCredentialRecord", sizeof(struct remove_user_scram_credential_record), 2, remove_user_scram_credential_record_fields, &remove_user_scram_credential_record_default};

static const struct wire_op remove_user_scram_credential_record_ops_0[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct remove_user_scram_credential_record, name), 2, NULL},
    {OP_1, 0, 2, 1, offsetof(struct remove_user_scram_credential_record, mechanism), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog remove_user_scram_credential_record_prog_0 = {remove_user_scram_credential_record_ops_0, &remove_user_scram_credential_record_shape, NULL, NULL, 0, 0, 3, false};
static const struct wire_prog *const remove_user_scram_credential_record_progs[] = {&remove_user_scram_credential_record_prog_0, };

const struct wire_msg remove_user_scram_credential_record_wire = {
    .name = "RemoveUserScramCredentialRecord",
    .room = WIRE_METADATA,
    .kind = WIRE_RECORD,
    .api_key = 22,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &remove_user_scram_credential_record_shape,
    .progs = remove_user_scram_credential_record_progs,
};

/* ---- TopicRecord ---- */

static const struct topic_record topic_record_default = {
    .name = {(const uint8_t *)"", 0},
};
static const struct wire_field topic_record_fields[] = {
    {"name", WIRE_STRING, 0, 0, 0, -1, offsetof(struct topic_record, name), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"topicId", WIRE_UUID, 0, 0, 0, -1, offsetof(struct topic_record, topic_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape topic_record_shape = {"TopicRecord", sizeof(struct topic_record), 2, topic_record_fields, &topic_record_default};

static const struct wire_op topic_record_ops_0[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct topic_record, name), 17, NULL},
    {OP_16, 0, 17, 1, offsetof(struct topic_record, topic_id), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog topic_record_prog_0 = {topic_record_ops_0, &topic_record_shape, NULL, NULL, 0, 0, 18, false};
static const struct wire_prog *const topic_record_progs[] = {&topic_record_prog_0, };

const struct wire_msg topic_record_wire = {
    .name = "TopicRecord",
    .room = WIRE_METADATA,
    .kind = WIRE_RECORD,
    .api_key = 2,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &topic_record_shape,
    .progs = topic_record_progs,
};

/* ---- UnfenceBrokerRecord ---- */

static const struct unfence_broker_record unfence_broker_record_default = {
};
static const struct wire_field unfence_broker_record_fields[] = {
    {"id", WIRE_INT32, 0, 0, 0, -1, offsetof(struct unfence_broker_record, id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"epoch", WIRE_INT64, 0, 0, 0, -1, offsetof(struct unfence_broker_record, epoch), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape unfence_broker_record_shape = {"UnfenceBrokerRecord", sizeof(struct unfence_broker_record), 2, unfence_broker_record_fields, &unfence_broker_record_default};

static const struct wire_op unfence_broker_record_ops_0[] = {
    {OP_4, 0, 13, 0, offsetof(struct unfence_broker_record, id), 9, NULL},
    {OP_8, 0, 0, 1, offsetof(struct unfence_broker_record, epoch), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog unfence_broker_record_prog_0 = {unfence_broker_record_ops_0, &unfence_broker_record_shape, NULL, NULL, 0, 0, 13, false};
static const struct wire_prog *const unfence_broker_record_progs[] = {&unfence_broker_record_prog_0, };

const struct wire_msg unfence_broker_record_wire = {
    .name = "UnfenceBrokerRecord",
    .room = WIRE_METADATA,
    .kind = WIRE_RECORD,
    .api_key = 8,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &unfence_broker_record_shape,
    .progs = unfence_broker_record_progs,
};

/* ---- UnregisterBrokerRecord ---- */

static const struct unregister_broker_record unregister_broker_record_default = {
};
static const struct wire_field unregister_broker_record_fields[] = {
    {"brokerId", WIRE_INT32, 0, 0, 0, -1, offsetof(struct unregister_broker_record, broker_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"brokerEpoch", WIRE_INT64, 0, 0, 0, -1, offsetof(struct unregister_broker_record, broker_epoch), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape unregister_broker_record_shape = {"UnregisterBrokerRecord", sizeof(struct unregister_broker_record), 2, unregister_broker_record_fields, &unregister_broker_record_default};

static const struct wire_op unregister_broker_record_ops_0[] = {
    {OP_4, 0, 13, 0, offsetof(struct unregister_broker_record, broker_id), 9, NULL},
    {OP_8, 0, 0, 1, offsetof(struct unregister_broker_record, broker_epoch), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog unregister_broker_record_prog_0 = {unregister_broker_record_ops_0, &unregister_broker_record_shape, NULL, NULL, 0, 0, 13, false};
static const struct wire_prog *const unregister_broker_record_progs[] = {&unregister_broker_record_prog_0, };

const struct wire_msg unregister_broker_record_wire = {
    .name = "UnregisterBrokerRecord",
    .room = WIRE_METADATA,
    .kind = WIRE_RECORD,
    .api_key = 1,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &unregister_broker_record_shape,
    .progs = unregister_broker_record_progs,
};

/* ---- UnregisterControllerRecord ---- */

static const struct unregister_controller_record unregister_controller_record_default = {
};
static const struct wire_field unregister_controller_record_fields[] = {
    {"controllerId", WIRE_INT32, 0, 0, 0, -1, offsetof(struct unregister_controller_record, controller_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape unregister_controller_record_shape = {"UnregisterControllerRecord", sizeof(struct unregister_controller_record), 1, unregister_controller_record_fields, &unregister_controller_record_default};

static const struct wire_op unregister_controller_record_ops_0[] = {
    {OP_4, 0, 5, 0, offsetof(struct unregister_controller_record, controller_id), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog unregister_controller_record_prog_0 = {unregister_controller_record_ops_0, &unregister_controller_record_shape, NULL, NULL, 0, 0, 5, false};
static const struct wire_prog *const unregister_controller_record_progs[] = {&unregister_controller_record_prog_0, };

const struct wire_msg unregister_controller_record_wire = {
    .name = "UnregisterControllerRecord",
    .room = WIRE_METADATA,
    .kind = WIRE_RECORD,
    .api_key = 29,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &unregister_controller_record_shape,
    .progs = unregister_controller_record_progs,
};

/* ---- UserScramCredentialRecord ---- */

static const struct user_scram_credential_record user_scram_credential_record_default = {
    .name = {(const uint8_t *)"", 0},
    .salt = {(const uint8_t *)"", 0},
    .stored_key = {(const uint8_t *)"", 0},
    .server_key = {(const uint8_t *)"", 0},
};
static const struct wire_field user_scram_credential_record_fields[] = {
    {"name", WIRE_STRING, 0, 0, 0, -1, offsetof(struct user_scram_credential_record, name), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"mechanism", WIRE_INT8, 0, 0, 0, -1, offsetof(struct user_scram_credential_record, mechanism), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"salt", WIRE_BYTES, 0, 0, 0, -1, offsetof(struct user_scram_credential_record, salt), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"storedKey", WIRE_BYTES, 0, 0, 0, -1, offsetof(struct user_scram_credential_record, stored_key), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"serverKey", WIRE_BYTES, 0, 0, 0, -1, offsetof(struct user_scram_credential_record, server_key), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"iterations", WIRE_INT32, 0, 0, 0, -1, offsetof(struct user_scram_credential_record, iterations), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape user_scram_credential_record_shape = {"UserScramCredentialRecord", sizeof(struct user_scram_credential_record), 6, user_scram_credential_record_fields, &user_scram_credential_record_default};

static const struct wire_op user_scram_credential_record_ops_0[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct user_scram_credential_record, name), 9, NULL},
    {OP_1, 0, 2, 1, offsetof(struct user_scram_credential_record, mechanism), 8, NULL},
    {OP_BYTES, OP_COMPACT, 0, 2, offsetof(struct user_scram_credential_record, salt), 7, NULL},
    {OP_BYTES, OP_COMPACT, 1, 3, offsetof(struct user_scram_credential_record, stored_key), 6, NULL},
    {OP_BYTES, OP_COMPACT, 1, 4, offsetof(struct user_scram_credential_record, server_key), 5, NULL},
    {OP_4, 0, 5, 5, offsetof(struct user_scram_credential_record, iterations), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog user_scram_credential_record_prog_0 = {user_scram_credential_record_ops_0, &user_scram_credential_record_shape, NULL, NULL, 0, 0, 10, false};
static const struct wire_prog *const user_scram_credential_record_progs[] = {&user_scram_credential_record_prog_0, };

const struct wire_msg user_scram_credential_record_wire = {
    .name = "UserScramCredentialRecord",
    .room = WIRE_METADATA,
    .kind = WIRE_RECORD,
    .api_key = 11,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &user_scram_credential_record_shape,
    .progs = user_scram_credential_record_progs,
};

/* ---- ZkMigrationStateRecord ---- */

static const struct zk_migration_state_record zk_migration_state_record_default = {
};
static const struct wire_field zk_migration_state_record_fields[] = {
    {"zkMigrationState", WIRE_INT8, 0, 0, 0, -1, offsetof(struct zk_migration_state_record, zk_migration_state), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape zk_migration_state_record_shape = {"ZkMigrationStateRecord", sizeof(struct zk_migration_state_record), 1, zk_migration_state_record_fields, &zk_migration_state_record_default};

static const struct wire_op zk_migration_state_record_ops_0[] = {
    {OP_1, 0, 2, 0, offsetof(struct zk_migration_state_record, zk_migration_state), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog zk_migration_state_record_prog_0 = {zk_migration_state_record_ops_0, &zk_migration_state_record_shape, NULL, NULL, 0, 0, 2, false};
static const struct wire_prog *const zk_migration_state_record_progs[] = {&zk_migration_state_record_prog_0, };

const struct wire_msg zk_migration_state_record_wire = {
    .name = "ZkMigrationStateRecord",
    .room = WIRE_METADATA,
    .kind = WIRE_RECORD,
    .api_key = 21,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &zk_migration_state_record_shape,
    .progs = zk_migration_state_record_progs,
};

