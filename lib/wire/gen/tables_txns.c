/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
#include "wire/gen/transaction_log_key.h"
#include "wire/gen/transaction_log_value.h"
#include "wire/prog.h"

/* ---- TransactionLogKey ---- */

static const struct transaction_log_key transaction_log_key_default = {
    .transactional_id = {(const uint8_t *)"", 0},
};
static const struct wire_field transaction_log_key_fields[] = {
    {"transactionalId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct transaction_log_key, transactional_id), {0, 0}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape transaction_log_key_shape = {"TransactionLogKey", sizeof(struct transaction_log_key), 1, transaction_log_key_fields, &transaction_log_key_default};

static const struct wire_op transaction_log_key_ops_0[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct transaction_log_key, transactional_id), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog transaction_log_key_prog_0 = {transaction_log_key_ops_0, &transaction_log_key_shape, NULL, NULL, 0, 0, 2, false};
static const struct wire_prog *const transaction_log_key_progs[] = {&transaction_log_key_prog_0, };

const struct wire_msg transaction_log_key_wire = {
    .name = "TransactionLogKey",
    .room = WIRE_TRANSACTION,
    .kind = WIRE_KEY,
    .api_key = 0,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = INT16_MAX,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &transaction_log_key_shape,
    .progs = transaction_log_key_progs,
};

/* ---- TransactionLogValue ---- */

static const struct transaction_log_value_partitions_schema transaction_log_value_partitions_schema_default = {
    .topic = {(const uint8_t *)"", 0},
};
static const struct wire_field transaction_log_value_partitions_schema_fields[] = {
    {"topic", WIRE_STRING, 0, 0, 0, -1, offsetof(struct transaction_log_value_partitions_schema, topic), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"partitionIds", WIRE_INT32, 1, 0, 0, -1, offsetof(struct transaction_log_value_partitions_schema, partition_ids), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape transaction_log_value_partitions_schema_shape = {"PartitionsSchema", sizeof(struct transaction_log_value_partitions_schema), 2, transaction_log_value_partitions_schema_fields, &transaction_log_value_partitions_schema_default};

static const struct transaction_log_value transaction_log_value_default = {
    .previous_producer_id = INT64_C(-1),
    .next_producer_id = INT64_C(-1),
    .next_producer_epoch = -1,
};
static const struct wire_field transaction_log_value_fields[] = {
    {"producerId", WIRE_INT64, 0, 0, 0, -1, offsetof(struct transaction_log_value, producer_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"previousProducerId", WIRE_INT64, 0, 0, 0, 0, offsetof(struct transaction_log_value, previous_producer_id), {1, 32767}, {0, -1}, {1, 32767}, NULL},
    {"nextProducerId", WIRE_INT64, 0, 0, 0, 1, offsetof(struct transaction_log_value, next_producer_id), {1, 32767}, {0, -1}, {1, 32767}, NULL},
    {"producerEpoch", WIRE_INT16, 0, 0, 0, -1, offsetof(struct transaction_log_value, producer_epoch), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"nextProducerEpoch", WIRE_INT16, 0, 0, 0, 3, offsetof(struct transaction_log_value, next_producer_epoch), {1, 32767}, {0, -1}, {1, 32767}, NULL},
    {"transactionTimeoutMs", WIRE_INT32, 0, 0, 0, -1, offsetof(struct transaction_log_value, transaction_timeout_ms), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"transactionStatus", WIRE_INT8, 0, 0, 0, -1, offsetof(struct transaction_log_value, transaction_status), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"transactionPartitions", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct transaction_log_value, transaction_partitions), {0, 32767}, {0, 32767}, {0, -1}, &transaction_log_value_partitions_schema_shape},
    {"transactionLastUpdateTimestampMs", WIRE_INT64, 0, 0, 0, -1, offsetof(struct transaction_log_value, transaction_last_update_timestamp_ms), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"transactionStartTimestampMs", WIRE_INT64, 0, 0, 0, -1, offsetof(struct transaction_log_value, transaction_start_timestamp_ms), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"clientTransactionVersion", WIRE_INT16, 0, 0, 0, 2, offsetof(struct transaction_log_value, client_transaction_version), {1, 32767}, {0, -1}, {1, 32767}, NULL},
};
static const struct wire_shape transaction_log_value_shape = {"TransactionLogValue", sizeof(struct transaction_log_value), 11, transaction_log_value_fields, &transaction_log_value_default};

static const struct wire_op transaction_log_value_ops_0[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct transaction_log_value_partitions_schema, topic), 4, NULL},
    {OP_ARRAY_4, 0, 4, 1, offsetof(struct transaction_log_value_partitions_schema, partition_ids), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog transaction_log_value_prog_0 = {transaction_log_value_ops_0, &transaction_log_value_partitions_schema_shape, NULL, NULL, 0, 0, 6, false};
_Static_assert(sizeof(struct transaction_log_value_partitions_schema) <= WIRE_MEM_PER_BYTE * 6, "WIRE_MEM_PER_BYTE");
static const struct wire_op transaction_log_value_ops_1[] = {
    {OP_8, 0, 19, 0, offsetof(struct transaction_log_value, producer_id), 27, NULL},
    {OP_2, 0, 0, 3, offsetof(struct transaction_log_value, producer_epoch), 25, NULL},
    {OP_4, 0, 0, 5, offsetof(struct transaction_log_value, transaction_timeout_ms), 21, NULL},
    {OP_1, 0, 0, 6, offsetof(struct transaction_log_value, transaction_status), 20, NULL},
    {OP_ARRAY_STRUCT, 0 | OP_NULLABLE, 0, 7, offsetof(struct transaction_log_value, transaction_partitions), 16, &transaction_log_value_prog_0},
    {OP_8, 0, 16, 8, offsetof(struct transaction_log_value, transaction_last_update_timestamp_ms), 8, NULL},
    {OP_8, 0, 0, 9, offsetof(struct transaction_log_value, transaction_start_timestamp_ms), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const uint8_t transaction_log_value_absent_1[] = {1, 2, 4, 10,};
static const struct wire_prog transaction_log_value_prog_1 = {transaction_log_value_ops_1, &transaction_log_value_shape, NULL, transaction_log_value_absent_1, 0, 4, 35, true};
static const struct wire_op transaction_log_value_ops_2[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct transaction_log_value_partitions_schema, topic), 2, NULL},
    {OP_ARRAY_4, OP_COMPACT, 1, 1, offsetof(struct transaction_log_value_partitions_schema, partition_ids), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog transaction_log_value_prog_2 = {transaction_log_value_ops_2, &transaction_log_value_partitions_schema_shape, NULL, NULL, 0, 0, 3, false};
_Static_assert(sizeof(struct transaction_log_value_partitions_schema) <= WIRE_MEM_PER_BYTE * 3, "WIRE_MEM_PER_BYTE");
static const struct wire_op transaction_log_value_ops_3[] = {
    {OP_8, 0, 16, 0, offsetof(struct transaction_log_value, producer_id), 25, NULL},
    {OP_2, 0, 0, 3, offsetof(struct transaction_log_value, producer_epoch), 23, NULL},
    {OP_4, 0, 0, 5, offsetof(struct transaction_log_value, transaction_timeout_ms), 19, NULL},
    {OP_1, 0, 0, 6, offsetof(struct transaction_log_value, transaction_status), 18, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT | OP_NULLABLE, 0, 7, offsetof(struct transaction_log_value, transaction_partitions), 17, &transaction_log_value_prog_2},
    {OP_8, 0, 17, 8, offsetof(struct transaction_log_value, transaction_last_update_timestamp_ms), 9, NULL},
    {OP_8, 0, 0, 9, offsetof(struct transaction_log_value, transaction_start_timestamp_ms), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_op transaction_log_value_tag_3_0[] = {{OP_8, 0, 8, 1, offsetof(struct transaction_log_value, previous_producer_id), 0, NULL}, {OP_END, 0, 0, 255, 0, 0, NULL}};
static const struct wire_op transaction_log_value_tag_3_1[] = {{OP_8, 0, 8, 2, offsetof(struct transaction_log_value, next_producer_id), 0, NULL}, {OP_END, 0, 0, 255, 0, 0, NULL}};
static const struct wire_op transaction_log_value_tag_3_2[] = {{OP_2, 0, 2, 10, offsetof(struct transaction_log_value, client_transaction_version), 0, NULL}, {OP_END, 0, 0, 255, 0, 0, NULL}};
static const struct wire_op transaction_log_value_tag_3_3[] = {{OP_2, 0, 2, 4, offsetof(struct transaction_log_value, next_producer_epoch), 0, NULL}, {OP_END, 0, 0, 255, 0, 0, NULL}};
static const struct wire_tag transaction_log_value_tags_3[] = {{0, transaction_log_value_tag_3_0}, {1, transaction_log_value_tag_3_1}, {2, transaction_log_value_tag_3_2}, {3, transaction_log_value_tag_3_3}, };
static const struct wire_prog transaction_log_value_prog_3 = {transaction_log_value_ops_3, &transaction_log_value_shape, transaction_log_value_tags_3, NULL, 4, 0, 33, true};
static const struct wire_prog *const transaction_log_value_progs[] = {&transaction_log_value_prog_1, &transaction_log_value_prog_3, };

const struct wire_msg transaction_log_value_wire = {
    .name = "TransactionLogValue",
    .room = WIRE_TRANSACTION,
    .kind = WIRE_VALUE,
    .api_key = 0,
    .min_version = 0,
    .max_version = 1,
    .flexible_version = 1,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &transaction_log_value_shape,
    .progs = transaction_log_value_progs,
};

