/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
#include "wire/gen/producer_snapshot.h"
#include "wire/gen/remote_log_segment_metadata_record.h"
#include "wire/gen/remote_log_segment_metadata_snapshot_record.h"
#include "wire/gen/remote_log_segment_metadata_update_record.h"
#include "wire/gen/remote_partition_delete_metadata_record.h"
#include "wire/prog.h"

/* ---- ProducerSnapshot ---- */

static const struct producer_snapshot_producer_entry producer_snapshot_producer_entry_default = {
};
static const struct wire_field producer_snapshot_producer_entry_fields[] = {
    {"producerId", WIRE_INT64, 0, 0, 0, -1, offsetof(struct producer_snapshot_producer_entry, producer_id), {1, 1}, {0, -1}, {0, -1}, NULL},
    {"epoch", WIRE_INT16, 0, 0, 0, -1, offsetof(struct producer_snapshot_producer_entry, epoch), {1, 1}, {0, -1}, {0, -1}, NULL},
    {"lastSequence", WIRE_INT32, 0, 0, 0, -1, offsetof(struct producer_snapshot_producer_entry, last_sequence), {1, 1}, {0, -1}, {0, -1}, NULL},
    {"lastOffset", WIRE_INT64, 0, 0, 0, -1, offsetof(struct producer_snapshot_producer_entry, last_offset), {1, 1}, {0, -1}, {0, -1}, NULL},
    {"offsetDelta", WIRE_INT32, 0, 0, 0, -1, offsetof(struct producer_snapshot_producer_entry, offset_delta), {1, 1}, {0, -1}, {0, -1}, NULL},
    {"timestamp", WIRE_INT64, 0, 0, 0, -1, offsetof(struct producer_snapshot_producer_entry, timestamp), {1, 1}, {0, -1}, {0, -1}, NULL},
    {"coordinatorEpoch", WIRE_INT32, 0, 0, 0, -1, offsetof(struct producer_snapshot_producer_entry, coordinator_epoch), {1, 1}, {0, -1}, {0, -1}, NULL},
    {"currentTxnFirstOffset", WIRE_INT64, 0, 0, 0, -1, offsetof(struct producer_snapshot_producer_entry, current_txn_first_offset), {1, 1}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape producer_snapshot_producer_entry_shape = {"ProducerEntry", sizeof(struct producer_snapshot_producer_entry), 8, producer_snapshot_producer_entry_fields, &producer_snapshot_producer_entry_default};

static const struct producer_snapshot producer_snapshot_default = {
};
static const struct wire_field producer_snapshot_fields[] = {
    {"crc", WIRE_UINT32, 0, 0, 0, -1, offsetof(struct producer_snapshot, crc), {1, 1}, {0, -1}, {0, -1}, NULL},
    {"producerEntries", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct producer_snapshot, producer_entries), {1, 1}, {0, -1}, {0, -1}, &producer_snapshot_producer_entry_shape},
};
static const struct wire_shape producer_snapshot_shape = {"ProducerSnapshot", sizeof(struct producer_snapshot), 2, producer_snapshot_fields, &producer_snapshot_default};

static const struct wire_op producer_snapshot_ops_0[] = {
    {OP_8, 0, 46, 0, offsetof(struct producer_snapshot_producer_entry, producer_id), 38, NULL},
    {OP_2, 0, 0, 1, offsetof(struct producer_snapshot_producer_entry, epoch), 36, NULL},
    {OP_4, 0, 0, 2, offsetof(struct producer_snapshot_producer_entry, last_sequence), 32, NULL},
    {OP_8, 0, 0, 3, offsetof(struct producer_snapshot_producer_entry, last_offset), 24, NULL},
    {OP_4, 0, 0, 4, offsetof(struct producer_snapshot_producer_entry, offset_delta), 20, NULL},
    {OP_8, 0, 0, 5, offsetof(struct producer_snapshot_producer_entry, timestamp), 12, NULL},
    {OP_4, 0, 0, 6, offsetof(struct producer_snapshot_producer_entry, coordinator_epoch), 8, NULL},
    {OP_8, 0, 0, 7, offsetof(struct producer_snapshot_producer_entry, current_txn_first_offset), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog producer_snapshot_prog_0 = {producer_snapshot_ops_0, &producer_snapshot_producer_entry_shape, NULL, NULL, 0, 0, 46, false};
_Static_assert(sizeof(struct producer_snapshot_producer_entry) <= WIRE_MEM_PER_BYTE * 46, "WIRE_MEM_PER_BYTE");
static const struct wire_op producer_snapshot_ops_1[] = {
    {OP_4, 0, 8, 0, offsetof(struct producer_snapshot, crc), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 0, 1, offsetof(struct producer_snapshot, producer_entries), 0, &producer_snapshot_prog_0},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog producer_snapshot_prog_1 = {producer_snapshot_ops_1, &producer_snapshot_shape, NULL, NULL, 0, 0, 8, false};
static const struct wire_prog *const producer_snapshot_progs[] = {&producer_snapshot_prog_1, };

const struct wire_msg producer_snapshot_wire = {
    .name = "ProducerSnapshot",
    .room = WIRE_STORAGE,
    .kind = WIRE_DATA,
    .api_key = -1,
    .min_version = 1,
    .max_version = 1,
    .flexible_version = INT16_MAX,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &producer_snapshot_shape,
    .progs = producer_snapshot_progs,
};

/* ---- RemoteLogSegmentMetadataRecord ---- */

static const struct remote_log_segment_metadata_record_topic_id_partition_entry remote_log_segment_metadata_record_topic_id_partition_entry_default = {
    .name = {(const uint8_t *)"", 0},
};
static const struct wire_field remote_log_segment_metadata_record_topic_id_partition_entry_fields[] = {
    {"name", WIRE_STRING, 0, 0, 0, -1, offsetof(struct remote_log_segment_metadata_record_topic_id_partition_entry, name), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"id", WIRE_UUID, 0, 0, 0, -1, offsetof(struct remote_log_segment_metadata_record_topic_id_partition_entry, id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"partition", WIRE_INT32, 0, 0, 0, -1, offsetof(struct remote_log_segment_metadata_record_topic_id_partition_entry, partition), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape remote_log_segment_metadata_record_topic_id_partition_entry_shape = {"TopicIdPartitionEntry", sizeof(struct remote_log_segment_metadata_record_topic_id_partition_entry), 3, remote_log_segment_metadata_record_topic_id_partition_entry_fields, &remote_log_segment_metadata_record_topic_id_partition_entry_default};

static const struct remote_log_segment_metadata_record_remote_log_segment_id_entry remote_log_segment_metadata_record_remote_log_segment_id_entry_default = {
    .topic_id_partition = {.name = {(const uint8_t *)"", 0}, .id = {{0}}, .partition = 0, },
};
static const struct wire_field remote_log_segment_metadata_record_remote_log_segment_id_entry_fields[] = {
    {"topicIdPartition", WIRE_STRUCT, 0, 0, 0, -1, offsetof(struct remote_log_segment_metadata_record_remote_log_segment_id_entry, topic_id_partition), {0, 32767}, {0, -1}, {0, -1}, &remote_log_segment_metadata_record_topic_id_partition_entry_shape},
    {"id", WIRE_UUID, 0, 0, 0, -1, offsetof(struct remote_log_segment_metadata_record_remote_log_segment_id_entry, id), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape remote_log_segment_metadata_record_remote_log_segment_id_entry_shape = {"RemoteLogSegmentIdEntry", sizeof(struct remote_log_segment_metadata_record_remote_log_segment_id_entry), 2, remote_log_segment_metadata_record_remote_log_segment_id_entry_fields, &remote_log_segment_metadata_record_remote_log_segment_id_entry_default};

static const struct remote_log_segment_metadata_record_segment_leader_epoch_entry remote_log_segment_metadata_record_segment_leader_epoch_entry_default = {
};
static const struct wire_field remote_log_segment_metadata_record_segment_leader_epoch_entry_fields[] = {
    {"leaderEpoch", WIRE_INT32, 0, 0, 0, -1, offsetof(struct remote_log_segment_metadata_record_segment_leader_epoch_entry, leader_epoch), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"offset", WIRE_INT64, 0, 0, 0, -1, offsetof(struct remote_log_segment_metadata_record_segment_leader_epoch_entry, offset), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape remote_log_segment_metadata_record_segment_leader_epoch_entry_shape = {"SegmentLeaderEpochEntry", sizeof(struct remote_log_segment_metadata_record_segment_leader_epoch_entry), 2, remote_log_segment_metadata_record_segment_leader_epoch_entry_fields, &remote_log_segment_metadata_record_segment_leader_epoch_entry_default};

static const struct remote_log_segment_metadata_record remote_log_segment_metadata_record_default = {
    .remote_log_segment_id = {.topic_id_partition = {.name = {(const uint8_t *)"", 0}, .id = {{0}}, .partition = 0, }, .id = {{0}}, },
};
static const struct wire_field remote_log_segment_metadata_record_fields[] = {
    {"remoteLogSegmentId", WIRE_STRUCT, 0, 0, 0, -1, offsetof(struct remote_log_segment_metadata_record, remote_log_segment_id), {0, 32767}, {0, -1}, {0, -1}, &remote_log_segment_metadata_record_remote_log_segment_id_entry_shape},
    {"startOffset", WIRE_INT64, 0, 0, 0, -1, offsetof(struct remote_log_segment_metadata_record, start_offset), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"endOffset", WIRE_INT64, 0, 0, 0, -1, offsetof(struct remote_log_segment_metadata_record, end_offset), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"brokerId", WIRE_INT32, 0, 0, 0, -1, offsetof(struct remote_log_segment_metadata_record, broker_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"maxTimestampMs", WIRE_INT64, 0, 0, 0, -1, offsetof(struct remote_log_segment_metadata_record, max_timestamp_ms), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"eventTimestampMs", WIRE_INT64, 0, 0, 0, -1, offsetof(struct remote_log_segment_metadata_record, event_timestamp_ms), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"segmentLeaderEpochs", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct remote_log_segment_metadata_record, segment_leader_epochs), {0, 32767}, {0, -1}, {0, -1}, &remote_log_segment_metadata_record_segment_leader_epoch_entry_shape},
    {"segmentSizeInBytes", WIRE_INT32, 0, 0, 0, -1, offsetof(struct remote_log_segment_metadata_record, segment_size_in_bytes), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"customMetadata", WIRE_BYTES, 0, 0, 0, -1, offsetof(struct remote_log_segment_metadata_record, custom_metadata), {0, 32767}, {0, 32767}, {0, -1}, NULL},
    {"remoteLogSegmentState", WIRE_INT8, 0, 0, 0, -1, offsetof(struct remote_log_segment_metadata_record, remote_log_segment_state), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"txnIndexEmpty", WIRE_BOOL, 0, 0, 0, 0, offsetof(struct remote_log_segment_metadata_record, txn_index_empty), {0, 32767}, {0, -1}, {0, 32767}, NULL},
};
static const struct wire_shape remote_log_segment_metadata_record_shape = {"RemoteLogSegmentMetadataRecord", sizeof(struct remote_log_segment_metadata_record), 11, remote_log_segment_metadata_record_fields, &remote_log_segment_metadata_record_default};

static const struct wire_op remote_log_segment_metadata_record_ops_0[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct remote_log_segment_metadata_record_topic_id_partition_entry, name), 21, NULL},
    {OP_16, 0, 21, 1, offsetof(struct remote_log_segment_metadata_record_topic_id_partition_entry, id), 5, NULL},
    {OP_4, 0, 0, 2, offsetof(struct remote_log_segment_metadata_record_topic_id_partition_entry, partition), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog remote_log_segment_metadata_record_prog_0 = {remote_log_segment_metadata_record_ops_0, &remote_log_segment_metadata_record_topic_id_partition_entry_shape, NULL, NULL, 0, 0, 22, false};
static const struct wire_op remote_log_segment_metadata_record_ops_1[] = {
    {OP_STRUCT, 0, 0, 0, offsetof(struct remote_log_segment_metadata_record_remote_log_segment_id_entry, topic_id_partition), 17, &remote_log_segment_metadata_record_prog_0},
    {OP_16, 0, 17, 1, offsetof(struct remote_log_segment_metadata_record_remote_log_segment_id_entry, id), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog remote_log_segment_metadata_record_prog_1 = {remote_log_segment_metadata_record_ops_1, &remote_log_segment_metadata_record_remote_log_segment_id_entry_shape, NULL, NULL, 0, 0, 39, false};
static const struct wire_op remote_log_segment_metadata_record_ops_2[] = {
    {OP_4, 0, 13, 0, offsetof(struct remote_log_segment_metadata_record_segment_leader_epoch_entry, leader_epoch), 9, NULL},
    {OP_8, 0, 0, 1, offsetof(struct remote_log_segment_metadata_record_segment_leader_epoch_entry, offset), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog remote_log_segment_metadata_record_prog_2 = {remote_log_segment_metadata_record_ops_2, &remote_log_segment_metadata_record_segment_leader_epoch_entry_shape, NULL, NULL, 0, 0, 13, false};
_Static_assert(sizeof(struct remote_log_segment_metadata_record_segment_leader_epoch_entry) <= WIRE_MEM_PER_BYTE * 13, "WIRE_MEM_PER_BYTE");
static const struct wire_op remote_log_segment_metadata_record_ops_3[] = {
    {OP_STRUCT, 0, 0, 0, offsetof(struct remote_log_segment_metadata_record, remote_log_segment_id), 44, &remote_log_segment_metadata_record_prog_1},
    {OP_8, 0, 37, 1, offsetof(struct remote_log_segment_metadata_record, start_offset), 36, NULL},
    {OP_8, 0, 0, 2, offsetof(struct remote_log_segment_metadata_record, end_offset), 28, NULL},
    {OP_4, 0, 0, 3, offsetof(struct remote_log_segment_metadata_record, broker_id), 24, NULL},
    {OP_8, 0, 0, 4, offsetof(struct remote_log_segment_metadata_record, max_timestamp_ms), 16, NULL},
    {OP_8, 0, 0, 5, offsetof(struct remote_log_segment_metadata_record, event_timestamp_ms), 8, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 6, offsetof(struct remote_log_segment_metadata_record, segment_leader_epochs), 7, &remote_log_segment_metadata_record_prog_2},
    {OP_4, 0, 5, 7, offsetof(struct remote_log_segment_metadata_record, segment_size_in_bytes), 3, NULL},
    {OP_BYTES, OP_COMPACT | OP_NULLABLE, 0, 8, offsetof(struct remote_log_segment_metadata_record, custom_metadata), 2, NULL},
    {OP_1, 0, 2, 9, offsetof(struct remote_log_segment_metadata_record, remote_log_segment_state), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_op remote_log_segment_metadata_record_tag_3_0[] = {{OP_BOOL, 0, 1, 10, offsetof(struct remote_log_segment_metadata_record, txn_index_empty), 0, NULL}, {OP_END, 0, 0, 255, 0, 0, NULL}};
static const struct wire_tag remote_log_segment_metadata_record_tags_3[] = {{0, remote_log_segment_metadata_record_tag_3_0}, };
static const struct wire_prog remote_log_segment_metadata_record_prog_3 = {remote_log_segment_metadata_record_ops_3, &remote_log_segment_metadata_record_shape, remote_log_segment_metadata_record_tags_3, NULL, 1, 0, 83, false};
static const struct wire_prog *const remote_log_segment_metadata_record_progs[] = {&remote_log_segment_metadata_record_prog_3, };

const struct wire_msg remote_log_segment_metadata_record_wire = {
    .name = "RemoteLogSegmentMetadataRecord",
    .room = WIRE_STORAGE,
    .kind = WIRE_RECORD,
    .api_key = 0,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &remote_log_segment_metadata_record_shape,
    .progs = remote_log_segment_metadata_record_progs,
};

/* ---- RemoteLogSegmentMetadataSnapshotRecord ---- */

static const struct remote_log_segment_metadata_snapshot_record_segment_leader_epoch_entry remote_log_segment_metadata_snapshot_record_segment_leader_epoch_entry_default = {
};
static const struct wire_field remote_log_segment_metadata_snapshot_record_segment_leader_epoch_entry_fields[] = {
    {"leaderEpoch", WIRE_INT32, 0, 0, 0, -1, offsetof(struct remote_log_segment_metadata_snapshot_record_segment_leader_epoch_entry, leader_epoch), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"offset", WIRE_INT64, 0, 0, 0, -1, offsetof(struct remote_log_segment_metadata_snapshot_record_segment_leader_epoch_entry, offset), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape remote_log_segment_metadata_snapshot_record_segment_leader_epoch_entry_shape = {"SegmentLeaderEpochEntry", sizeof(struct remote_log_segment_metadata_snapshot_record_segment_leader_epoch_entry), 2, remote_log_segment_metadata_snapshot_record_segment_leader_epoch_entry_fields, &remote_log_segment_metadata_snapshot_record_segment_leader_epoch_entry_default};

static const struct remote_log_segment_metadata_snapshot_record remote_log_segment_metadata_snapshot_record_default = {
};
static const struct wire_field remote_log_segment_metadata_snapshot_record_fields[] = {
    {"segmentId", WIRE_UUID, 0, 0, 0, -1, offsetof(struct remote_log_segment_metadata_snapshot_record, segment_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"startOffset", WIRE_INT64, 0, 0, 0, -1, offsetof(struct remote_log_segment_metadata_snapshot_record, start_offset), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"endOffset", WIRE_INT64, 0, 0, 0, -1, offsetof(struct remote_log_segment_metadata_snapshot_record, end_offset), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"brokerId", WIRE_INT32, 0, 0, 0, -1, offsetof(struct remote_log_segment_metadata_snapshot_record, broker_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"maxTimestampMs", WIRE_INT64, 0, 0, 0, -1, offsetof(struct remote_log_segment_metadata_snapshot_record, max_timestamp_ms), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"eventTimestampMs", WIRE_INT64, 0, 0, 0, -1, offsetof(struct remote_log_segment_metadata_snapshot_record, event_timestamp_ms), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"segmentLeaderEpochs", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct remote_log_segment_metadata_snapshot_record, segment_leader_epochs), {0, 32767}, {0, -1}, {0, -1}, &remote_log_segment_metadata_snapshot_record_segment_leader_epoch_entry_shape},
    {"segmentSizeInBytes", WIRE_INT32, 0, 0, 0, -1, offsetof(struct remote_log_segment_metadata_snapshot_record, segment_size_in_bytes), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"customMetadata", WIRE_BYTES, 0, 0, 0, -1, offsetof(struct remote_log_segment_metadata_snapshot_record, custom_metadata), {0, 32767}, {0, 32767}, {0, -1}, NULL},
    {"remoteLogSegmentState", WIRE_INT8, 0, 0, 0, -1, offsetof(struct remote_log_segment_metadata_snapshot_record, remote_log_segment_state), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"txnIndexEmpty", WIRE_BOOL, 0, 0, 0, 0, offsetof(struct remote_log_segment_metadata_snapshot_record, txn_index_empty), {0, 32767}, {0, -1}, {0, 32767}, NULL},
};
static const struct wire_shape remote_log_segment_metadata_snapshot_record_shape = {"RemoteLogSegmentMetadataSnapshotRecord", sizeof(struct remote_log_segment_metadata_snapshot_record), 11, remote_log_segment_metadata_snapshot_record_fields, &remote_log_segment_metadata_snapshot_record_default};

static const struct wire_op remote_log_segment_metadata_snapshot_record_ops_0[] = {
    {OP_4, 0, 13, 0, offsetof(struct remote_log_segment_metadata_snapshot_record_segment_leader_epoch_entry, leader_epoch), 9, NULL},
    {OP_8, 0, 0, 1, offsetof(struct remote_log_segment_metadata_snapshot_record_segment_leader_epoch_entry, offset), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog remote_log_segment_metadata_snapshot_record_prog_0 = {remote_log_segment_metadata_snapshot_record_ops_0, &remote_log_segment_metadata_snapshot_record_segment_leader_epoch_entry_shape, NULL, NULL, 0, 0, 13, false};
_Static_assert(sizeof(struct remote_log_segment_metadata_snapshot_record_segment_leader_epoch_entry) <= WIRE_MEM_PER_BYTE * 13, "WIRE_MEM_PER_BYTE");
static const struct wire_op remote_log_segment_metadata_snapshot_record_ops_1[] = {
    {OP_16, 0, 53, 0, offsetof(struct remote_log_segment_metadata_snapshot_record, segment_id), 44, NULL},
    {OP_8, 0, 0, 1, offsetof(struct remote_log_segment_metadata_snapshot_record, start_offset), 36, NULL},
    {OP_8, 0, 0, 2, offsetof(struct remote_log_segment_metadata_snapshot_record, end_offset), 28, NULL},
    {OP_4, 0, 0, 3, offsetof(struct remote_log_segment_metadata_snapshot_record, broker_id), 24, NULL},
    {OP_8, 0, 0, 4, offsetof(struct remote_log_segment_metadata_snapshot_record, max_timestamp_ms), 16, NULL},
    {OP_8, 0, 0, 5, offsetof(struct remote_log_segment_metadata_snapshot_record, event_timestamp_ms), 8, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 6, offsetof(struct remote_log_segment_metadata_snapshot_record, segment_leader_epochs), 7, &remote_log_segment_metadata_snapshot_record_prog_0},
    {OP_4, 0, 5, 7, offsetof(struct remote_log_segment_metadata_snapshot_record, segment_size_in_bytes), 3, NULL},
    {OP_BYTES, OP_COMPACT | OP_NULLABLE, 0, 8, offsetof(struct remote_log_segment_metadata_snapshot_record, custom_metadata), 2, NULL},
    {OP_1, 0, 2, 9, offsetof(struct remote_log_segment_metadata_snapshot_record, remote_log_segment_state), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_op remote_log_segment_metadata_snapshot_record_tag_1_0[] = {{OP_BOOL, 0, 1, 10, offsetof(struct remote_log_segment_metadata_snapshot_record, txn_index_empty), 0, NULL}, {OP_END, 0, 0, 255, 0, 0, NULL}};
static const struct wire_tag remote_log_segment_metadata_snapshot_record_tags_1[] = {{0, remote_log_segment_metadata_snapshot_record_tag_1_0}, };
static const struct wire_prog remote_log_segment_metadata_snapshot_record_prog_1 = {remote_log_segment_metadata_snapshot_record_ops_1, &remote_log_segment_metadata_snapshot_record_shape, remote_log_segment_metadata_snapshot_record_tags_1, NULL, 1, 0, 60, false};
static const struct wire_prog *const remote_log_segment_metadata_snapshot_record_progs[] = {&remote_log_segment_metadata_snapshot_record_prog_1, };

const struct wire_msg remote_log_segment_metadata_snapshot_record_wire = {
    .name = "RemoteLogSegmentMetadataSnapshotRecord",
    .room = WIRE_STORAGE,
    .kind = WIRE_RECORD,
    .api_key = 3,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &remote_log_segment_metadata_snapshot_record_shape,
    .progs = remote_log_segment_metadata_snapshot_record_progs,
};

/* ---- RemoteLogSegmentMetadataUpdateRecord ---- */

static const struct remote_log_segment_metadata_update_record_topic_id_partition_entry remote_log_segment_metadata_update_record_topic_id_partition_entry_default = {
    .name = {(const uint8_t *)"", 0},
};
static const struct wire_field remote_log_segment_metadata_update_record_topic_id_partition_entry_fields[] = {
    {"name", WIRE_STRING, 0, 0, 0, -1, offsetof(struct remote_log_segment_metadata_update_record_topic_id_partition_entry, name), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"id", WIRE_UUID, 0, 0, 0, -1, offsetof(struct remote_log_segment_metadata_update_record_topic_id_partition_entry, id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"partition", WIRE_INT32, 0, 0, 0, -1, offsetof(struct remote_log_segment_metadata_update_record_topic_id_partition_entry, partition), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape remote_log_segment_metadata_update_record_topic_id_partition_entry_shape = {"TopicIdPartitionEntry", sizeof(struct remote_log_segment_metadata_update_record_topic_id_partition_entry), 3, remote_log_segment_metadata_update_record_topic_id_partition_entry_fields, &remote_log_segment_metadata_update_record_topic_id_partition_entry_default};

static const struct remote_log_segment_metadata_update_record_remote_log_segment_id_entry remote_log_segment_metadata_update_record_remote_log_segment_id_entry_default = {
    .topic_id_partition = {.name = {(const uint8_t *)"", 0}, .id = {{0}}, .partition = 0, },
};
static const struct wire_field remote_log_segment_metadata_update_record_remote_log_segment_id_entry_fields[] = {
    {"topicIdPartition", WIRE_STRUCT, 0, 0, 0, -1, offsetof(struct remote_log_segment_metadata_update_record_remote_log_segment_id_entry, topic_id_partition), {0, 32767}, {0, -1}, {0, -1}, &remote_log_segment_metadata_update_record_topic_id_partition_entry_shape},
    {"id", WIRE_UUID, 0, 0, 0, -1, offsetof(struct remote_log_segment_metadata_update_record_remote_log_segment_id_entry, id), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape remote_log_segment_metadata_update_record_remote_log_segment_id_entry_shape = {"RemoteLogSegmentIdEntry", sizeof(struct remote_log_segment_metadata_update_record_remote_log_segment_id_entry), 2, remote_log_segment_metadata_update_record_remote_log_segment_id_entry_fields, &remote_log_segment_metadata_update_record_remote_log_segment_id_entry_default};

static const struct remote_log_segment_metadata_update_record remote_log_segment_metadata_update_record_default = {
    .remote_log_segment_id = {.topic_id_partition = {.name = {(const uint8_t *)"", 0}, .id = {{0}}, .partition = 0, }, .id = {{0}}, },
};
static const struct wire_field remote_log_segment_metadata_update_record_fields[] = {
    {"remoteLogSegmentId", WIRE_STRUCT, 0, 0, 0, -1, offsetof(struct remote_log_segment_metadata_update_record, remote_log_segment_id), {0, 32767}, {0, -1}, {0, -1}, &remote_log_segment_metadata_update_record_remote_log_segment_id_entry_shape},
    {"brokerId", WIRE_INT32, 0, 0, 0, -1, offsetof(struct remote_log_segment_metadata_update_record, broker_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"eventTimestampMs", WIRE_INT64, 0, 0, 0, -1, offsetof(struct remote_log_segment_metadata_update_record, event_timestamp_ms), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"customMetadata", WIRE_BYTES, 0, 0, 0, -1, offsetof(struct remote_log_segment_metadata_update_record, custom_metadata), {0, 32767}, {0, 32767}, {0, -1}, NULL},
    {"remoteLogSegmentState", WIRE_INT8, 0, 0, 0, -1, offsetof(struct remote_log_segment_metadata_update_record, remote_log_segment_state), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape remote_log_segment_metadata_update_record_shape = {"RemoteLogSegmentMetadataUpdateRecord", sizeof(struct remote_log_segment_metadata_update_record), 5, remote_log_segment_metadata_update_record_fields, &remote_log_segment_metadata_update_record_default};

static const struct wire_op remote_log_segment_metadata_update_record_ops_0[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct remote_log_segment_metadata_update_record_topic_id_partition_entry, name), 21, NULL},
    {OP_16, 0, 21, 1, offsetof(struct remote_log_segment_metadata_update_record_topic_id_partition_entry, id), 5, NULL},
    {OP_4, 0, 0, 2, offsetof(struct remote_log_segment_metadata_update_record_topic_id_partition_entry, partition), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog remote_log_segment_metadata_update_record_prog_0 = {remote_log_segment_metadata_update_record_ops_0, &remote_log_segment_metadata_update_record_topic_id_partition_entry_shape, NULL, NULL, 0, 0, 22, false};
static const struct wire_op remote_log_segment_metadata_update_record_ops_1[] = {
    {OP_STRUCT, 0, 0, 0, offsetof(struct remote_log_segment_metadata_update_record_remote_log_segment_id_entry, topic_id_partition), 17, &remote_log_segment_metadata_update_record_prog_0},
    {OP_16, 0, 17, 1, offsetof(struct remote_log_segment_metadata_update_record_remote_log_segment_id_entry, id), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog remote_log_segment_metadata_update_record_prog_1 = {remote_log_segment_metadata_update_record_ops_1, &remote_log_segment_metadata_update_record_remote_log_segment_id_entry_shape, NULL, NULL, 0, 0, 39, false};
static const struct wire_op remote_log_segment_metadata_update_record_ops_2[] = {
    {OP_STRUCT, 0, 0, 0, offsetof(struct remote_log_segment_metadata_update_record, remote_log_segment_id), 15, &remote_log_segment_metadata_update_record_prog_1},
    {OP_4, 0, 13, 1, offsetof(struct remote_log_segment_metadata_update_record, broker_id), 11, NULL},
    {OP_8, 0, 0, 2, offsetof(struct remote_log_segment_metadata_update_record, event_timestamp_ms), 3, NULL},
    {OP_BYTES, OP_COMPACT | OP_NULLABLE, 0, 3, offsetof(struct remote_log_segment_metadata_update_record, custom_metadata), 2, NULL},
    {OP_1, 0, 2, 4, offsetof(struct remote_log_segment_metadata_update_record, remote_log_segment_state), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog remote_log_segment_metadata_update_record_prog_2 = {remote_log_segment_metadata_update_record_ops_2, &remote_log_segment_metadata_update_record_shape, NULL, NULL, 0, 0, 54, false};
static const struct wire_prog *const remote_log_segment_metadata_update_record_progs[] = {&remote_log_segment_metadata_update_record_prog_2, };

const struct wire_msg remote_log_segment_metadata_update_record_wire = {
    .name = "RemoteLogSegmentMetadataUpdateRecord",
    .room = WIRE_STORAGE,
    .kind = WIRE_RECORD,
    .api_key = 1,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &remote_log_segment_metadata_update_record_shape,
    .progs = remote_log_segment_metadata_update_record_progs,
};

/* ---- RemotePartitionDeleteMetadataRecord ---- */

static const struct remote_partition_delete_metadata_record_topic_id_partition_entry remote_partition_delete_metadata_record_topic_id_partition_entry_default = {
    .name = {(const uint8_t *)"", 0},
};
static const struct wire_field remote_partition_delete_metadata_record_topic_id_partition_entry_fields[] = {
    {"name", WIRE_STRING, 0, 0, 0, -1, offsetof(struct remote_partition_delete_metadata_record_topic_id_partition_entry, name), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"id", WIRE_UUID, 0, 0, 0, -1, offsetof(struct remote_partition_delete_metadata_record_topic_id_partition_entry, id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"partition", WIRE_INT32, 0, 0, 0, -1, offsetof(struct remote_partition_delete_metadata_record_topic_id_partition_entry, partition), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape remote_partition_delete_metadata_record_topic_id_partition_entry_shape = {"TopicIdPartitionEntry", sizeof(struct remote_partition_delete_metadata_record_topic_id_partition_entry), 3, remote_partition_delete_metadata_record_topic_id_partition_entry_fields, &remote_partition_delete_metadata_record_topic_id_partition_entry_default};

static const struct remote_partition_delete_metadata_record remote_partition_delete_metadata_record_default = {
    .topic_id_partition = {.name = {(const uint8_t *)"", 0}, .id = {{0}}, .partition = 0, },
};
static const struct wire_field remote_partition_delete_metadata_record_fields[] = {
    {"topicIdPartition", WIRE_STRUCT, 0, 0, 0, -1, offsetof(struct remote_partition_delete_metadata_record, topic_id_partition), {0, 32767}, {0, -1}, {0, -1}, &remote_partition_delete_metadata_record_topic_id_partition_entry_shape},
    {"brokerId", WIRE_INT32, 0, 0, 0, -1, offsetof(struct remote_partition_delete_metadata_record, broker_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"eventTimestampMs", WIRE_INT64, 0, 0, 0, -1, offsetof(struct remote_partition_delete_metadata_record, event_timestamp_ms), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"remotePartitionDeleteState", WIRE_INT8, 0, 0, 0, -1, offsetof(struct remote_partition_delete_metadata_record, remote_partition_delete_state), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape remote_partition_delete_metadata_record_shape = {"RemotePartitionDeleteMetadataRecord", sizeof(struct remote_partition_delete_metadata_record), 4, remote_partition_delete_metadata_record_fields, &remote_partition_delete_metadata_record_default};

static const struct wire_op remote_partition_delete_metadata_record_ops_0[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct remote_partition_delete_metadata_record_topic_id_partition_entry, name), 21, NULL},
    {OP_16, 0, 21, 1, offsetof(struct remote_partition_delete_metadata_record_topic_id_partition_entry, id), 5, NULL},
    {OP_4, 0, 0, 2, offsetof(struct remote_partition_delete_metadata_record_topic_id_partition_entry, partition), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog remote_partition_delete_metadata_record_prog_0 = {remote_partition_delete_metadata_record_ops_0, &remote_partition_delete_metadata_record_topic_id_partition_entry_shape, NULL, NULL, 0, 0, 22, false};
static const struct wire_op remote_partition_delete_metadata_record_ops_1[] = {
    {OP_STRUCT, 0, 0, 0, offsetof(struct remote_partition_delete_metadata_record, topic_id_partition), 14, &remote_partition_delete_metadata_record_prog_0},
    {OP_4, 0, 14, 1, offsetof(struct remote_partition_delete_metadata_record, broker_id), 10, NULL},
    {OP_8, 0, 0, 2, offsetof(struct remote_partition_delete_metadata_record, event_timestamp_ms), 2, NULL},
    {OP_1, 0, 0, 3, offsetof(struct remote_partition_delete_metadata_record, remote_partition_delete_state), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog remote_partition_delete_metadata_record_prog_1 = {remote_partition_delete_metadata_record_ops_1, &remote_partition_delete_metadata_record_shape, NULL, NULL, 0, 0, 36, false};
static const struct wire_prog *const remote_partition_delete_metadata_record_progs[] = {&remote_partition_delete_metadata_record_prog_1, };

const struct wire_msg remote_partition_delete_metadata_record_wire = {
    .name = "RemotePartitionDeleteMetadataRecord",
    .room = WIRE_STORAGE,
    .kind = WIRE_RECORD,
    .api_key = 2,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &remote_partition_delete_metadata_record_shape,
    .progs = remote_partition_delete_metadata_record_progs,
};

