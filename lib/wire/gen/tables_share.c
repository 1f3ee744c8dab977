/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
#include "wire/gen/share_snapshot_key.h"
#include "wire/gen/share_snapshot_value.h"
#include "wire/gen/share_update_key.h"
#include "wire/gen/share_update_value.h"
#include "wire/prog.h"

/* ---- ShareSnapshotKey ---- */

static const struct share_snapshot_key share_snapshot_key_default = {
    .group_id = {(const uint8_t *)"", 0},
};
static const struct wire_field share_snapshot_key_fields[] = {
    {"groupId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct share_snapshot_key, group_id), {0, 0}, {0, -1}, {0, -1}, NULL},
    {"topicId", WIRE_UUID, 0, 0, 0, -1, offsetof(struct share_snapshot_key, topic_id), {0, 0}, {0, -1}, {0, -1}, NULL},
    {"partition", WIRE_INT32, 0, 0, 0, -1, offsetof(struct share_snapshot_key, partition), {0, 0}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape share_snapshot_key_shape = {"ShareSnapshotKey", sizeof(struct share_snapshot_key), 3, share_snapshot_key_fields, &share_snapshot_key_default};

static const struct wire_op share_snapshot_key_ops_0[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct share_snapshot_key, group_id), 20, NULL},
    {OP_16, 0, 20, 1, offsetof(struct share_snapshot_key, topic_id), 4, NULL},
    {OP_4, 0, 0, 2, offsetof(struct share_snapshot_key, partition), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog share_snapshot_key_prog_0 = {share_snapshot_key_ops_0, &share_snapshot_key_shape, NULL, NULL, 0, 0, 22, false};
static const struct wire_prog *const share_snapshot_key_progs[] = {&share_snapshot_key_prog_0, };

const struct wire_msg share_snapshot_key_wire = {
    .name = "ShareSnapshotKey",
    .room = WIRE_SHARE,
    .kind = WIRE_KEY,
    .api_key = 0,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = INT16_MAX,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &share_snapshot_key_shape,
    .progs = share_snapshot_key_progs,
};

/* ---- ShareSnapshotValue ---- */

static const struct share_snapshot_value_state_batch share_snapshot_value_state_batch_default = {
};
static const struct wire_field share_snapshot_value_state_batch_fields[] = {
    {"firstOffset", WIRE_INT64, 0, 0, 0, -1, offsetof(struct share_snapshot_value_state_batch, first_offset), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"lastOffset", WIRE_INT64, 0, 0, 0, -1, offsetof(struct share_snapshot_value_state_batch, last_offset), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"deliveryState", WIRE_INT8, 0, 0, 0, -1, offsetof(struct share_snapshot_value_state_batch, delivery_state), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"deliveryCount", WIRE_INT16, 0, 0, 0, -1, offsetof(struct share_snapshot_value_state_batch, delivery_count), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape share_snapshot_value_state_batch_shape = {"StateBatch", sizeof(struct share_snapshot_value_state_batch), 4, share_snapshot_value_state_batch_fields, &share_snapshot_value_state_batch_default};

static const struct share_snapshot_value share_snapshot_value_default = {
    .delivery_complete_count = -1,
};
static const struct wire_field share_snapshot_value_fields[] = {
    {"snapshotEpoch", WIRE_INT32, 0, 0, 0, -1, offsetof(struct share_snapshot_value, snapshot_epoch), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"stateEpoch", WIRE_INT32, 0, 0, 0, -1, offsetof(struct share_snapshot_value, state_epoch), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"leaderEpoch", WIRE_INT32, 0, 0, 0, -1, offsetof(struct share_snapshot_value, leader_epoch), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"startOffset", WIRE_INT64, 0, 0, 0, -1, offsetof(struct share_snapshot_value, start_offset), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"deliveryCompleteCount", WIRE_INT32, 0, 0, 0, 0, offsetof(struct share_snapshot_value, delivery_complete_count), {0, 32767}, {0, -1}, {0, 32767}, NULL},
    {"createTimestamp", WIRE_INT64, 0, 0, 0, -1, offsetof(struct share_snapshot_value, create_timestamp), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"writeTimestamp", WIRE_INT64, 0, 0, 0, -1, offsetof(struct share_snapshot_value, write_timestamp), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"stateBatches", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct share_snapshot_value, state_batches), {0, 32767}, {0, -1}, {0, -1}, &share_snapshot_value_state_batch_shape},
};
static const struct wire_shape share_snapshot_value_shape = {"ShareSnapshotValue", sizeof(struct share_snapshot_value), 8, share_snapshot_value_fields, &share_snapshot_value_default};

static const struct wire_op share_snapshot_value_ops_0[] = {
    {OP_8, 0, 20, 0, offsetof(struct share_snapshot_value_state_batch, first_offset), 12, NULL},
    {OP_8, 0, 0, 1, offsetof(struct share_snapshot_value_state_batch, last_offset), 4, NULL},
    {OP_1, 0, 0, 2, offsetof(struct share_snapshot_value_state_batch, delivery_state), 3, NULL},
    {OP_2, 0, 0, 3, offsetof(struct share_snapshot_value_state_batch, delivery_count), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog share_snapshot_value_prog_0 = {share_snapshot_value_ops_0, &share_snapshot_value_state_batch_shape, NULL, NULL, 0, 0, 20, false};
_Static_assert(sizeof(struct share_snapshot_value_state_batch) <= WIRE_MEM_PER_BYTE * 20, "WIRE_MEM_PER_BYTE");
static const struct wire_op share_snapshot_value_ops_1[] = {
    {OP_4, 0, 37, 0, offsetof(struct share_snapshot_value, snapshot_epoch), 34, NULL},
    {OP_4, 0, 0, 1, offsetof(struct share_snapshot_value, state_epoch), 30, NULL},
    {OP_4, 0, 0, 2, offsetof(struct share_snapshot_value, leader_epoch), 26, NULL},
    {OP_8, 0, 0, 3, offsetof(struct share_snapshot_value, start_offset), 18, NULL},
    {OP_8, 0, 0, 5, offsetof(struct share_snapshot_value, create_timestamp), 10, NULL},
    {OP_8, 0, 0, 6, offsetof(struct share_snapshot_value, write_timestamp), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 7, offsetof(struct share_snapshot_value, state_batches), 1, &share_snapshot_value_prog_0},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_op share_snapshot_value_tag_1_0[] = {{OP_4, 0, 4, 4, offsetof(struct share_snapshot_value, delivery_complete_count), 0, NULL}, {OP_END, 0, 0, 255, 0, 0, NULL}};
static const struct wire_tag share_snapshot_value_tags_1[] = {{0, share_snapshot_value_tag_1_0}, };
static const struct wire_prog share_snapshot_value_prog_1 = {share_snapshot_value_ops_1, &share_snapshot_value_shape, share_snapshot_value_tags_1, NULL, 1, 0, 38, true};
static const struct wire_prog *const share_snapshot_value_progs[] = {&share_snapshot_value_prog_1, };

const struct wire_msg share_snapshot_value_wire = {
    .name = "ShareSnapshotValue",
    .room = WIRE_SHARE,
    .kind = WIRE_VALUE,
    .api_key = 0,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &share_snapshot_value_shape,
    .progs = share_snapshot_value_progs,
};

/* ---- ShareUpdateKey ---- */

static const struct share_update_key share_update_key_default = {
    .group_id = {(const uint8_t *)"", 0},
};
static const struct wire_field share_update_key_fields[] = {
    {"groupId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct share_update_key, group_id), {0, 0}, {0, -1}, {0, -1}, NULL},
    {"topicId", WIRE_UUID, 0, 0, 0, -1, offsetof(struct share_update_key, topic_id), {0, 0}, {0, -1}, {0, -1}, NULL},
    {"partition", WIRE_INT32, 0, 0, 0, -1, offsetof(struct share_update_key, partition), {0, 0}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape share_update_key_shape = {"ShareUpdateKey", sizeof(struct share_update_key), 3, share_update_key_fields, &share_update_key_default};

static const struct wire_op share_update_key_ops_0[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct share_update_key, group_id), 20, NULL},
    {OP_16, 0, 20, 1, offsetof(struct share_update_key, topic_id), 4, NULL},
    {OP_4, 0, 0, 2, offsetof(struct share_update_key, partition), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog share_update_key_prog_0 = {share_update_key_ops_0, &share_update_key_shape, NULL, NULL, 0, 0, 22, false};
static const struct wire_prog *const share_update_key_progs[] = {&share_update_key_prog_0, };

const struct wire_msg share_update_key_wire = {
    .name = "ShareUpdateKey",
    .room = WIRE_SHARE,
    .kind = WIRE_KEY,
    .api_key = 1,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = INT16_MAX,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &share_update_key_shape,
    .progs = share_update_key_progs,
};

/* ---- ShareUpdateValue ---- */

static const struct share_update_value_state_batch share_update_value_state_batch_default = {
};
static const struct wire_field share_update_value_state_batch_fields[] = {
    {"firstOffset", WIRE_INT64, 0, 0, 0, -1, offsetof(struct share_update_value_state_batch, first_offset), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"lastOffset", WIRE_INT64, 0, 0, 0, -1, offsetof(struct share_update_value_state_batch, last_offset), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"deliveryState", WIRE_INT8, 0, 0, 0, -1, offsetof(struct share_update_value_state_batch, delivery_state), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"deliveryCount", WIRE_INT16, 0, 0, 0, -1, offsetof(struct share_update_value_state_batch, delivery_count), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape share_update_value_state_batch_shape = {"StateBatch", sizeof(struct share_update_value_state_batch), 4, share_update_value_state_batch_fields, &share_update_value_state_batch_default};

static const struct share_update_value share_update_value_default = {
    .delivery_complete_count = -1,
};
static const struct wire_field share_update_value_fields[] = {
    {"snapshotEpoch", WIRE_INT32, 0, 0, 0, -1, offsetof(struct share_update_value, snapshot_epoch), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"leaderEpoch", WIRE_INT32, 0, 0, 0, -1, offsetof(struct share_update_value, leader_epoch), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"startOffset", WIRE_INT64, 0, 0, 0, -1, offsetof(struct share_update_value, start_offset), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"deliveryCompleteCount", WIRE_INT32, 0, 0, 0, 0, offsetof(struct share_update_value, delivery_complete_count), {0, 32767}, {0, -1}, {0, 32767}, NULL},
    {"stateBatches", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct share_update_value, state_batches), {0, 32767}, {0, -1}, {0, -1}, &share_update_value_state_batch_shape},
};
static const struct wire_shape share_update_value_shape = {"ShareUpdateValue", sizeof(struct share_update_value), 5, share_update_value_fields, &share_update_value_default};

static const struct wire_op share_update_value_ops_0[] = {
    {OP_8, 0, 20, 0, offsetof(struct share_update_value_state_batch, first_offset), 12, NULL},
    {OP_8, 0, 0, 1, offsetof(struct share_update_value_state_batch, last_offset), 4, NULL},
    {OP_1, 0, 0, 2, offsetof(struct share_update_value_state_batch, delivery_state), 3, NULL},
    {OP_2, 0, 0, 3, offsetof(struct share_update_value_state_batch, delivery_count), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog share_update_value_prog_0 = {share_update_value_ops_0, &share_update_value_state_batch_shape, NULL, NULL, 0, 0, 20, false};
_Static_assert(sizeof(struct share_update_value_state_batch) <= WIRE_MEM_PER_BYTE * 20, "WIRE_MEM_PER_BYTE");
static const struct wire_op share_update_value_ops_1[] = {
    {OP_4, 0, 17, 0, offsetof(struct share_update_value, snapshot_epoch), 14, NULL},
    {OP_4, 0, 0, 1, offsetof(struct share_update_value, leader_epoch), 10, NULL},
    {OP_8, 0, 0, 2, offsetof(struct share_update_value, start_offset), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 4, offsetof(struct share_update_value, state_batches), 1, &share_update_value_prog_0},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_op share_update_value_tag_1_0[] = {{OP_4, 0, 4, 3, offsetof(struct share_update_value, delivery_complete_count), 0, NULL}, {OP_END, 0, 0, 255, 0, 0, NULL}};
static const struct wire_tag share_update_value_tags_1[] = {{0, share_update_value_tag_1_0}, };
static const struct wire_prog share_update_value_prog_1 = {share_update_value_ops_1, &share_update_value_shape, share_update_value_tags_1, NULL, 1, 0, 18, true};
static const struct wire_prog *const share_update_value_progs[] = {&share_update_value_prog_1, };

const struct wire_msg share_update_value_wire = {
    .name = "ShareUpdateValue",
    .room = WIRE_SHARE,
    .kind = WIRE_VALUE,
    .api_key = 1,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &share_update_value_shape,
    .progs = share_update_value_progs,
};

