/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
#include "wire/gen/consumer_group_current_member_assignment_key.h"
#include "wire/gen/consumer_group_current_member_assignment_value.h"
#include "wire/gen/consumer_group_member_metadata_key.h"
#include "wire/gen/consumer_group_member_metadata_value.h"
#include "wire/gen/consumer_group_metadata_key.h"
#include "wire/gen/consumer_group_metadata_value.h"
#include "wire/gen/consumer_group_partition_metadata_key.h"
#include "wire/gen/consumer_group_partition_metadata_value.h"
#include "wire/gen/consumer_group_regular_expression_key.h"
#include "wire/gen/consumer_group_regular_expression_value.h"
#include "wire/gen/consumer_group_target_assignment_member_key.h"
#include "wire/gen/consumer_group_target_assignment_member_value.h"
#include "wire/gen/consumer_group_target_assignment_metadata_key.h"
#include "wire/gen/consumer_group_target_assignment_metadata_value.h"
#include "wire/gen/group_metadata_key.h"
#include "wire/gen/group_metadata_value.h"
#include "wire/gen/legacy_offset_commit_key.h"
#include "wire/gen/legacy_offset_commit_value.h"
#include "wire/gen/offset_commit_key.h"
#include "wire/gen/offset_commit_value.h"
#include "wire/gen/share_group_current_member_assignment_key.h"
#include "wire/gen/share_group_current_member_assignment_value.h"
#include "wire/gen/share_group_member_metadata_key.h"
#include "wire/gen/share_group_member_metadata_value.h"
#include "wire/gen/share_group_metadata_key.h"
#include "wire/gen/share_group_metadata_value.h"
#include "wire/gen/share_group_partition_metadata_key.h"
#include "wire/gen/share_group_partition_metadata_value.h"
#include "wire/gen/share_group_state_partition_metadata_key.h"
#include "wire/gen/share_group_state_partition_metadata_value.h"
#include "wire/gen/share_group_target_assignment_member_key.h"
#include "wire/gen/share_group_target_assignment_member_value.h"
#include "wire/gen/share_group_target_assignment_metadata_key.h"
#include "wire/gen/share_group_target_assignment_metadata_value.h"
#include "wire/gen/streams_group_current_member_assignment_key.h"
#include "wire/gen/streams_group_current_member_assignment_value.h"
#include "wire/gen/streams_group_member_metadata_key.h"
#include "wire/gen/streams_group_member_metadata_value.h"
#include "wire/gen/streams_group_metadata_key.h"
#include "wire/gen/streams_group_metadata_value.h"
#include "wire/gen/streams_group_target_assignment_member_key.h"
#include "wire/gen/streams_group_target_assignment_member_value.h"
#include "wire/gen/streams_group_target_assignment_metadata_key.h"
#include "wire/gen/streams_group_target_assignment_metadata_value.h"
#include "wire/gen/streams_group_topology_key.h"
#include "wire/gen/streams_group_topology_value.h"
#include "wire/prog.h"

/* ---- ConsumerGroupCurrentMemberAssignmentKey ---- */

static const struct consumer_group_current_member_assignment_key consumer_group_current_member_assignment_key_default = {
    .group_id = {(const uint8_t *)"", 0},
    .member_id = {(const uint8_t *)"", 0},
};
static const struct wire_field consumer_group_current_member_assignment_key_fields[] = {
    {"groupId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct consumer_group_current_member_assignment_key, group_id), {0, 0}, {0, -1}, {0, -1}, NULL},
    {"memberId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct consumer_group_current_member_assignment_key, member_id), {0, 0}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape consumer_group_current_member_assignment_key_shape = {"ConsumerGroupCurrentMemberAssignmentKey", sizeof(struct consumer_group_current_member_assignment_key), 2, consumer_group_current_member_assignment_key_fields, &consumer_group_current_member_assignment_key_default};

static const struct wire_op consumer_group_current_member_assignment_key_ops_0[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct consumer_group_current_member_assignment_key, group_id), 2, NULL},
    {OP_STRING, 0, 2, 1, offsetof(struct consumer_group_current_member_assignment_key, member_id), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog consumer_group_current_member_assignment_key_prog_0 = {consumer_group_current_member_assignment_key_ops_0, &consumer_group_current_member_assignment_key_shape, NULL, NULL, 0, 0, 4, false};
static const struct wire_prog *const consumer_group_current_member_assignment_key_progs[] = {&consumer_group_current_member_assignment_key_prog_0, };

const struct wire_msg consumer_group_current_member_assignment_key_wire = {
    .name = "ConsumerGroupCurrentMemberAssignmentKey",
    .room = WIRE_GROUP,
    .kind = WIRE_KEY,
    .api_key = 8,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = INT16_MAX,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &consumer_group_current_member_assignment_key_shape,
    .progs = consumer_group_current_member_assignment_key_progs,
};

/* ---- ConsumerGroupCurrentMemberAssignmentValue ---- */

static const struct consumer_group_current_member_assignment_value_topic_partitions consumer_group_current_member_assignment_value_topic_partitions_default = {
};
static const struct wire_field consumer_group_current_member_assignment_value_topic_partitions_fields[] = {
    {"topicId", WIRE_UUID, 0, 0, 0, -1, offsetof(struct consumer_group_current_member_assignment_value_topic_partitions, topic_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"partitions", WIRE_INT32, 1, 0, 0, -1, offsetof(struct consumer_group_current_member_assignment_value_topic_partitions, partitions), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"assignmentEpochs", WIRE_INT32, 1, 0, 0, 0, offsetof(struct consumer_group_current_member_assignment_value_topic_partitions, assignment_epochs), {0, 32767}, {0, 32767}, {0, 32767}, NULL},
};
const struct wire_shape consumer_group_current_member_assignment_value_topic_partitions_shape = {"TopicPartitions", sizeof(struct consumer_group_current_member_assignment_value_topic_partitions), 3, consumer_group_current_member_assignment_value_topic_partitions_fields, &consumer_group_current_member_assignment_value_topic_partitions_default};

static const struct consumer_group_current_member_assignment_value consumer_group_current_member_assignment_value_default = {
};
static const struct wire_field consumer_group_current_member_assignment_value_fields[] = {
    {"memberEpoch", WIRE_INT32, 0, 0, 0, -1, offsetof(struct consumer_group_current_member_assignment_value, member_epoch), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"previousMemberEpoch", WIRE_INT32, 0, 0, 0, -1, offsetof(struct consumer_group_current_member_assignment_value, previous_member_epoch), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"state", WIRE_INT8, 0, 0, 0, -1, offsetof(struct consumer_group_current_member_assignment_value, state), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"assignedPartitions", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct consumer_group_current_member_assignment_value, assigned_partitions), {0, 32767}, {0, -1}, {0, -1}, &consumer_group_current_member_assignment_value_topic_partitions_shape},
    {"partitionsPendingRevocation", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct consumer_group_current_member_assignment_value, partitions_pending_revocation), {0, 32767}, {0, -1}, {0, -1}, &consumer_group_current_member_assignment_value_topic_partitions_shape},
};
static const struct wire_shape consumer_group_current_member_assignment_value_shape = {"ConsumerGroupCurrentMemberAssignmentValue", sizeof(struct consumer_group_current_member_assignment_value), 5, consumer_group_current_member_assignment_value_fields, &consumer_group_current_member_assignment_value_default};

static const struct wire_op consumer_group_current_member_assignment_value_ops_0[] = {
    {OP_16, 0, 17, 0, offsetof(struct consumer_group_current_member_assignment_value_topic_partitions, topic_id), 2, NULL},
    {OP_ARRAY_4, OP_COMPACT, 0, 1, offsetof(struct consumer_group_current_member_assignment_value_topic_partitions, partitions), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_op consumer_group_current_member_assignment_value_tag_0_0[] = {{OP_ARRAY_4, OP_COMPACT | OP_NULLABLE, 1, 2, offsetof(struct consumer_group_current_member_assignment_value_topic_partitions, assignment_epochs), 0, NULL}, {OP_END, 0, 0, 255, 0, 0, NULL}};
static const struct wire_tag consumer_group_current_member_assignment_value_tags_0[] = {{0, consumer_group_current_member_assignment_value_tag_0_0}, };
static const struct wire_prog consumer_group_current_member_assignment_value_prog_0 = {consumer_group_current_member_assignment_value_ops_0, &consumer_group_current_member_assignment_value_topic_partitions_shape, consumer_group_current_member_assignment_value_tags_0, NULL, 1, 0, 18, false};
_Static_assert(sizeof(struct consumer_group_current_member_assignment_value_topic_partitions) <= WIRE_MEM_PER_BYTE * 18, "WIRE_MEM_PER_BYTE");
static const struct wire_op consumer_group_current_member_assignment_value_ops_1[] = {
    {OP_4, 0, 10, 0, offsetof(struct consumer_group_current_member_assignment_value, member_epoch), 8, NULL},
    {OP_4, 0, 0, 1, offsetof(struct consumer_group_current_member_assignment_value, previous_member_epoch), 4, NULL},
    {OP_1, 0, 0, 2, offsetof(struct consumer_group_current_member_assignment_value, state), 3, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 3, offsetof(struct consumer_group_current_member_assignment_value, assigned_partitions), 2, &consumer_group_current_member_assignment_value_prog_0},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 4, offsetof(struct consumer_group_current_member_assignment_value, partitions_pending_revocation), 1, &consumer_group_current_member_assignment_value_prog_0},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog consumer_group_current_member_assignment_value_prog_1 = {consumer_group_current_member_assignment_value_ops_1, &consumer_group_current_member_assignment_value_shape, NULL, NULL, 0, 0, 12, false};
static const struct wire_prog *const consumer_group_current_member_assignment_value_progs[] = {&consumer_group_current_member_assignment_value_prog_1, };

const struct wire_msg consumer_group_current_member_assignment_value_wire = {
    .name = "ConsumerGroupCurrentMemberAssignmentValue",
    .room = WIRE_GROUP,
    .kind = WIRE_VALUE,
    .api_key = 8,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &consumer_group_current_member_assignment_value_shape,
    .progs = consumer_group_current_member_assignment_value_progs,
};

/* ---- ConsumerGroupMemberMetadataKey ---- */

static const struct consumer_group_member_metadata_key consumer_group_member_metadata_key_default = {
    .group_id = {(const uint8_t *)"", 0},
    .member_id = {(const uint8_t *)"", 0},
};
static const struct wire_field consumer_group_member_metadata_key_fields[] = {
    {"groupId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct consumer_group_member_metadata_key, group_id), {0, 0}, {0, -1}, {0, -1}, NULL},
    {"memberId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct consumer_group_member_metadata_key, member_id), {0, 0}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape consumer_group_member_metadata_key_shape = {"ConsumerGroupMemberMetadataKey", sizeof(struct consumer_group_member_metadata_key), 2, consumer_group_member_metadata_key_fields, &consumer_group_member_metadata_key_default};

static const struct wire_op consumer_group_member_metadata_key_ops_0[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct consumer_group_member_metadata_key, group_id), 2, NULL},
    {OP_STRING, 0, 2, 1, offsetof(struct consumer_group_member_metadata_key, member_id), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog consumer_group_member_metadata_key_prog_0 = {consumer_group_member_metadata_key_ops_0, &consumer_group_member_metadata_key_shape, NULL, NULL, 0, 0, 4, false};
static const struct wire_prog *const consumer_group_member_metadata_key_progs[] = {&consumer_group_member_metadata_key_prog_0, };

const struct wire_msg consumer_group_member_metadata_key_wire = {
    .name = "ConsumerGroupMemberMetadataKey",
    .room = WIRE_GROUP,
    .kind = WIRE_KEY,
    .api_key = 5,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = INT16_MAX,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &consumer_group_member_metadata_key_shape,
    .progs = consumer_group_member_metadata_key_progs,
};

/* ---- ConsumerGroupMemberMetadataValue ---- */

static const struct consumer_group_member_metadata_value_classic_protocol consumer_group_member_metadata_value_classic_protocol_default = {
    .name = {(const uint8_t *)"", 0},
    .metadata = {(const uint8_t *)"", 0},
};
static const struct wire_field consumer_group_member_metadata_value_classic_protocol_fields[] = {
    {"name", WIRE_STRING, 0, 0, 0, -1, offsetof(struct consumer_group_member_metadata_value_classic_protocol, name), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"metadata", WIRE_BYTES, 0, 0, 0, -1, offsetof(struct consumer_group_member_metadata_value_classic_protocol, metadata), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape consumer_group_member_metadata_value_classic_protocol_shape = {"ClassicProtocol", sizeof(struct consumer_group_member_metadata_value_classic_protocol), 2, consumer_group_member_metadata_value_classic_protocol_fields, &consumer_group_member_metadata_value_classic_protocol_default};

static const struct consumer_group_member_metadata_value_classic_member_metadata consumer_group_member_metadata_value_classic_member_metadata_default = {
};
static const struct wire_field consumer_group_member_metadata_value_classic_member_metadata_fields[] = {
    {"sessionTimeoutMs", WIRE_INT32, 0, 0, 0, -1, offsetof(struct consumer_group_member_metadata_value_classic_member_metadata, session_timeout_ms), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"supportedProtocols", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct consumer_group_member_metadata_value_classic_member_metadata, supported_protocols), {0, 32767}, {0, -1}, {0, -1}, &consumer_group_member_metadata_value_classic_protocol_shape},
};
const struct wire_shape consumer_group_member_metadata_value_classic_member_metadata_shape = {"ClassicMemberMetadata", sizeof(struct consumer_group_member_metadata_value_classic_member_metadata), 2, consumer_group_member_metadata_value_classic_member_metadata_fields, &consumer_group_member_metadata_value_classic_member_metadata_default};

static const struct consumer_group_member_metadata_value consumer_group_member_metadata_value_default = {
    .instance_id = {(const uint8_t *)"", 0},
    .rack_id = {(const uint8_t *)"", 0},
    .client_id = {(const uint8_t *)"", 0},
    .client_host = {(const uint8_t *)"", 0},
    .subscribed_topic_regex = {(const uint8_t *)"", 0},
    .rebalance_timeout_ms = -1,
    .server_assignor = {(const uint8_t *)"", 0},
    .classic_member_metadata = &consumer_group_member_metadata_value_classic_member_metadata_default,
};
static const struct wire_field consumer_group_member_metadata_value_fields[] = {
    {"instanceId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct consumer_group_member_metadata_value, instance_id), {0, 32767}, {0, 32767}, {0, -1}, NULL},
    {"rackId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct consumer_group_member_metadata_value, rack_id), {0, 32767}, {0, 32767}, {0, -1}, NULL},
    {"clientId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct consumer_group_member_metadata_value, client_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"clientHost", WIRE_STRING, 0, 0, 0, -1, offsetof(struct consumer_group_member_metadata_value, client_host), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"subscribedTopicNames", WIRE_STRING, 1, 0, 0, -1, offsetof(struct consumer_group_member_metadata_value, subscribed_topic_names), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"subscribedTopicRegex", WIRE_STRING, 0, 0, 0, -1, offsetof(struct consumer_group_member_metadata_value, subscribed_topic_regex), {0, 32767}, {0, 32767}, {0, -1}, NULL},
    {"rebalanceTimeoutMs", WIRE_INT32, 0, 0, 0, -1, offsetof(struct consumer_group_member_metadata_value, rebalance_timeout_ms), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"serverAssignor", WIRE_STRING, 0, 0, 0, -1, offsetof(struct consumer_group_member_metadata_value, server_assignor), {0, 32767}, {0, 32767}, {0, -1}, NULL},
    {"classicMemberMetadata", WIRE_STRUCT, 0, 1, 0, 0, offsetof(struct consumer_group_member_metadata_value, classic_member_metadata), {0, 32767}, {0, 32767}, {0, 32767}, &consumer_group_member_metadata_value_classic_member_metadata_shape},
};
static const struct wire_shape consumer_group_member_metadata_value_shape = {"ConsumerGroupMemberMetadataValue", sizeof(struct consumer_group_member_metadata_value), 9, consumer_group_member_metadata_value_fields, &consumer_group_member_metadata_value_default};

static const struct wire_op consumer_group_member_metadata_value_ops_0[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct consumer_group_member_metadata_value_classic_protocol, name), 2, NULL},
    {OP_BYTES, OP_COMPACT, 1, 1, offsetof(struct consumer_group_member_metadata_value_classic_protocol, metadata), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog consumer_group_member_metadata_value_prog_0 = {consumer_group_member_metadata_value_ops_0, &consumer_group_member_metadata_value_classic_protocol_shape, NULL, NULL, 0, 0, 3, false};
_Static_assert(sizeof(struct consumer_group_member_metadata_value_classic_protocol) <= WIRE_MEM_PER_BYTE * 3, "WIRE_MEM_PER_BYTE");
static const struct wire_op consumer_group_member_metadata_value_ops_1[] = {
    {OP_4, 0, 5, 0, offsetof(struct consumer_group_member_metadata_value_classic_member_metadata, session_timeout_ms), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 1, offsetof(struct consumer_group_member_metadata_value_classic_member_metadata, supported_protocols), 1, &consumer_group_member_metadata_value_prog_0},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog consumer_group_member_metadata_value_prog_1 = {consumer_group_member_metadata_value_ops_1, &consumer_group_member_metadata_value_classic_member_metadata_shape, NULL, NULL, 0, 0, 6, false};
_Static_assert(sizeof(struct consumer_group_member_metadata_value_classic_member_metadata) <= WIRE_MEM_PER_BYTE * 7, "WIRE_MEM_PER_BYTE");
static const struct wire_op consumer_group_member_metadata_value_ops_2[] = {
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 0, offsetof(struct consumer_group_member_metadata_value, instance_id), 11, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 1, offsetof(struct consumer_group_member_metadata_value, rack_id), 10, NULL},
    {OP_STRING, OP_COMPACT, 1, 2, offsetof(struct consumer_group_member_metadata_value, client_id), 9, NULL},
    {OP_STRING, OP_COMPACT, 1, 3, offsetof(struct consumer_group_member_metadata_value, client_host), 8, NULL},
    {OP_ARRAY_STRING, OP_COMPACT, 1, 4, offsetof(struct consumer_group_member_metadata_value, subscribed_topic_names), 7, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 5, offsetof(struct consumer_group_member_metadata_value, subscribed_topic_regex), 6, NULL},
    {OP_4, 0, 5, 6, offsetof(struct consumer_group_member_metadata_value, rebalance_timeout_ms), 2, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 0, 7, offsetof(struct consumer_group_member_metadata_value, server_assignor), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_op consumer_group_member_metadata_value_tag_2_0[] = {{OP_POINTER, 0 | OP_NULLABLE, 1, 8, offsetof(struct consumer_group_member_metadata_value, classic_member_metadata), 0, &consumer_group_member_metadata_value_prog_1}, {OP_END, 0, 0, 255, 0, 0, NULL}};
static const struct wire_tag consumer_group_member_metadata_value_tags_2[] = {{0, consumer_group_member_metadata_value_tag_2_0}, };
static const struct wire_prog consumer_group_member_metadata_value_prog_2 = {consumer_group_member_metadata_value_ops_2, &consumer_group_member_metadata_value_shape, consumer_group_member_metadata_value_tags_2, NULL, 1, 0, 12, true};
static const struct wire_prog *const consumer_group_member_metadata_value_progs[] = {&consumer_group_member_metadata_value_prog_2, };

const struct wire_msg consumer_group_member_metadata_value_wire = {
    .name = "ConsumerGroupMemberMetadataValue",
    .room = WIRE_GROUP,
    .kind = WIRE_VALUE,
    .api_key = 5,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &consumer_group_member_metadata_value_shape,
    .progs = consumer_group_member_metadata_value_progs,
};

/* ---- ConsumerGroupMetadataKey ---- */

static const struct consumer_group_metadata_key consumer_group_metadata_key_default = {
    .group_id = {(const uint8_t *)"", 0},
};
static const struct wire_field consumer_group_metadata_key_fields[] = {
    {"groupId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct consumer_group_metadata_key, group_id), {0, 0}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape consumer_group_metadata_key_shape = {"ConsumerGroupMetadataKey", sizeof(struct consumer_group_metadata_key), 1, consumer_group_metadata_key_fields, &consumer_group_metadata_key_default};

static const struct wire_op consumer_group_metadata_key_ops_0[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct consumer_group_metadata_key, group_id), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog consumer_group_metadata_key_prog_0 = {consumer_group_metadata_key_ops_0, &consumer_group_metadata_key_shape, NULL, NULL, 0, 0, 2, false};
static const struct wire_prog *const consumer_group_metadata_key_progs[] = {&consumer_group_metadata_key_prog_0, };

const struct wire_msg consumer_group_metadata_key_wire = {
    .name = "ConsumerGroupMetadataKey",
    .room = WIRE_GROUP,
    .kind = WIRE_KEY,
    .api_key = 3,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = INT16_MAX,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &consumer_group_metadata_key_shape,
    .progs = consumer_group_metadata_key_progs,
};

/* ---- ConsumerGroupMetadataValue ---- */

static const struct consumer_group_metadata_value consumer_group_metadata_value_default = {
};
static const struct wire_field consumer_group_metadata_value_fields[] = {
    {"epoch", WIRE_INT32, 0, 0, 0, -1, offsetof(struct consumer_group_metadata_value, epoch), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"metadataHash", WIRE_INT64, 0, 0, 0, 0, offsetof(struct consumer_group_metadata_value, metadata_hash), {0, 32767}, {0, -1}, {0, 32767}, NULL},
};
static const struct wire_shape consumer_group_metadata_value_shape = {"ConsumerGroupMetadataValue", sizeof(struct consumer_group_metadata_value), 2, consumer_group_metadata_value_fields, &consumer_group_metadata_value_default};

static const struct wire_op consumer_group_metadata_value_ops_0[] = {
    {OP_4, 0, 5, 0, offsetof(struct consumer_group_metadata_value, epoch), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_op consumer_group_metadata_value_tag_0_0[] = {{OP_8, 0, 8, 1, offsetof(struct consumer_group_metadata_value, metadata_hash), 0, NULL}, {OP_END, 0, 0, 255, 0, 0, NULL}};
static const struct wire_tag consumer_group_metadata_value_tags_0[] = {{0, consumer_group_metadata_value_tag_0_0}, };
static const struct wire_prog consumer_group_metadata_value_prog_0 = {consumer_group_metadata_value_ops_0, &consumer_group_metadata_value_shape, consumer_group_metadata_value_tags_0, NULL, 1, 0, 5, false};
static const struct wire_prog *const consumer_group_metadata_value_progs[] = {&consumer_group_metadata_value_prog_0, };

const struct wire_msg consumer_group_metadata_value_wire = {
    .name = "ConsumerGroupMetadataValue",
    .room = WIRE_GROUP,
    .kind = WIRE_VALUE,
    .api_key = 3,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &consumer_group_metadata_value_shape,
    .progs = consumer_group_metadata_value_progs,
};

/* ---- ConsumerGroupPartitionMetadataKey ---- */

static const struct consumer_group_partition_metadata_key consumer_group_partition_metadata_key_default = {
    .group_id = {(const uint8_t *)"", 0},
};
static const struct wire_field consumer_group_partition_metadata_key_fields[] = {
    {"groupId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct consumer_group_partition_metadata_key, group_id), {0, 0}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape consumer_group_partition_metadata_key_shape = {"ConsumerGroupPartitionMetadataKey", sizeof(struct consumer_group_partition_metadata_key), 1, consumer_group_partition_metadata_key_fields, &consumer_group_partition_metadata_key_default};

static const struct wire_op consumer_group_partition_metadata_key_ops_0[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct consumer_group_partition_metadata_key, group_id), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog consumer_group_partition_metadata_key_prog_0 = {consumer_group_partition_metadata_key_ops_0, &consumer_group_partition_metadata_key_shape, NULL, NULL, 0, 0, 2, false};
static const struct wire_prog *const consumer_group_partition_metadata_key_progs[] = {&consumer_group_partition_metadata_key_prog_0, };

const struct wire_msg consumer_group_partition_metadata_key_wire = {
    .name = "ConsumerGroupPartitionMetadataKey",
    .room = WIRE_GROUP,
    .kind = WIRE_KEY,
    .api_key = 4,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = INT16_MAX,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &consumer_group_partition_metadata_key_shape,
    .progs = consumer_group_partition_metadata_key_progs,
};

/* ---- ConsumerGroupPartitionMetadataValue ---- */

static const struct consumer_group_partition_metadata_value_partition_metadata consumer_group_partition_metadata_value_partition_metadata_default = {
};
static const struct wire_field consumer_group_partition_metadata_value_partition_metadata_fields[] = {
    {"partition", WIRE_INT32, 0, 0, 0, -1, offsetof(struct consumer_group_partition_metadata_value_partition_metadata, partition), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"racks", WIRE_STRING, 1, 0, 0, -1, offsetof(struct consumer_group_partition_metadata_value_partition_metadata, racks), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape consumer_group_partition_metadata_value_partition_metadata_shape = {"PartitionMetadata", sizeof(struct consumer_group_partition_metadata_value_partition_metadata), 2, consumer_group_partition_metadata_value_partition_metadata_fields, &consumer_group_partition_metadata_value_partition_metadata_default};

static const struct consumer_group_partition_metadata_value_topic_metadata consumer_group_partition_metadata_value_topic_metadata_default = {
    .topic_name = {(const uint8_t *)"", 0},
};
static const struct wire_field consumer_group_partition_metadata_value_topic_metadata_fields[] = {
    {"topicId", WIRE_UUID, 0, 0, 0, -1, offsetof(struct consumer_group_partition_metadata_value_topic_metadata, topic_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"topicName", WIRE_STRING, 0, 0, 0, -1, offsetof(struct consumer_group_partition_metadata_value_topic_metadata, topic_name), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"numPartitions", WIRE_INT32, 0, 0, 0, -1, offsetof(struct consumer_group_partition_metadata_value_topic_metadata, num_partitions), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"partitionMetadata", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct consumer_group_partition_metadata_value_topic_metadata, partition_metadata), {0, 32767}, {0, -1}, {0, -1}, &consumer_group_partition_metadata_value_partition_metadata_shape},
};
const struct wire_shape consumer_group_partition_metadata_value_topic_metadata_shape = {"TopicMetadata", sizeof(struct consumer_group_partition_metadata_value_topic_metadata), 4, consumer_group_partition_metadata_value_topic_metadata_fields, &consumer_group_partition_metadata_value_topic_metadata_default};

static const struct consumer_group_partition_metadata_value consumer_group_partition_metadata_value_default = {
};
static const struct wire_field consumer_group_partition_metadata_value_fields[] = {
    {"topics", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct consumer_group_partition_metadata_value, topics), {0, 32767}, {0, -1}, {0, -1}, &consumer_group_partition_metadata_value_topic_metadata_shape},
};
static const struct wire_shape consumer_group_partition_metadata_value_shape = {"ConsumerGroupPartitionMetadataValue", sizeof(struct consumer_group_partition_metadata_value), 1, consumer_group_partition_metadata_value_fields, &consumer_group_partition_metadata_value_default};

static const struct wire_op consumer_group_partition_metadata_value_ops_0[] = {
    {OP_4, 0, 5, 0, offsetof(struct consumer_group_partition_metadata_value_partition_metadata, partition), 2, NULL},
    {OP_ARRAY_STRING, OP_COMPACT, 0, 1, offsetof(struct consumer_group_partition_metadata_value_partition_metadata, racks), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog consumer_group_partition_metadata_value_prog_0 = {consumer_group_partition_metadata_value_ops_0, &consumer_group_partition_metadata_value_partition_metadata_shape, NULL, NULL, 0, 0, 6, false};
_Static_assert(sizeof(struct consumer_group_partition_metadata_value_partition_metadata) <= WIRE_MEM_PER_BYTE * 6, "WIRE_MEM_PER_BYTE");
static const struct wire_op consumer_group_partition_metadata_value_ops_1[] = {
    {OP_16, 0, 17, 0, offsetof(struct consumer_group_partition_metadata_value_topic_metadata, topic_id), 7, NULL},
    {OP_STRING, OP_COMPACT, 0, 1, offsetof(struct consumer_group_partition_metadata_value_topic_metadata, topic_name), 6, NULL},
    {OP_4, 0, 5, 2, offsetof(struct consumer_group_partition_metadata_value_topic_metadata, num_partitions), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 3, offsetof(struct consumer_group_partition_metadata_value_topic_metadata, partition_metadata), 1, &consumer_group_partition_metadata_value_prog_0},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog consumer_group_partition_metadata_value_prog_1 = {consumer_group_partition_metadata_value_ops_1, &consumer_group_partition_metadata_value_topic_metadata_shape, NULL, NULL, 0, 0, 23, false};
_Static_assert(sizeof(struct consumer_group_partition_metadata_value_topic_metadata) <= WIRE_MEM_PER_BYTE * 23, "WIRE_MEM_PER_BYTE");
static const struct wire_op consumer_group_partition_metadata_value_ops_2[] = {
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 0, offsetof(struct consumer_group_partition_metadata_value, topics), 1, &consumer_group_partition_metadata_value_prog_1},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog consumer_group_partition_metadata_value_prog_2 = {consumer_group_partition_metadata_value_ops_2, &consumer_group_partition_metadata_value_shape, NULL, NULL, 0, 0, 2, false};
static const struct wire_prog *const consumer_group_partition_metadata_value_progs[] = {&consumer_group_partition_metadata_value_prog_2, };

const struct wire_msg consumer_group_partition_metadata_value_wire = {
    .name = "ConsumerGroupPartitionMetadataValue",
    .room = WIRE_GROUP,
    .kind = WIRE_VALUE,
    .api_key = 4,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &consumer_group_partition_metadata_value_shape,
    .progs = consumer_group_partition_metadata_value_progs,
};

/* ---- ConsumerGroupRegularExpressionKey ---- */

static const struct consumer_group_regular_expression_key consumer_group_regular_expression_key_default = {
    .group_id = {(const uint8_t *)"", 0},
    .regular_expression = {(const uint8_t *)"", 0},
};
static const struct wire_field consumer_group_regular_expression_key_fields[] = {
    {"groupId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct consumer_group_regular_expression_key, group_id), {0, 0}, {0, -1}, {0, -1}, NULL},
    {"regularExpression", WIRE_STRING, 0, 0, 0, -1, offsetof(struct consumer_group_regular_expression_key, regular_expression), {0, 0}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape consumer_group_regular_expression_key_shape = {"ConsumerGroupRegularExpressionKey", sizeof(struct consumer_group_regular_expression_key), 2, consumer_group_regular_expression_key_fields, &consumer_group_regular_expression_key_default};

static const struct wire_op consumer_group_regular_expression_key_ops_0[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct consumer_group_regular_expression_key, group_id), 2, NULL},
    {OP_STRING, 0, 2, 1, offsetof(struct consumer_group_regular_expression_key, regular_expression), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog consumer_group_regular_expression_key_prog_0 = {consumer_group_regular_expression_key_ops_0, &consumer_group_regular_expression_key_shape, NULL, NULL, 0, 0, 4, false};
static const struct wire_prog *const consumer_group_regular_expression_key_progs[] = {&consumer_group_regular_expression_key_prog_0, };

const struct wire_msg consumer_group_regular_expression_key_wire = {
    .name = "ConsumerGroupRegularExpressionKey",
    .room = WIRE_GROUP,
    .kind = WIRE_KEY,
    .api_key = 16,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = INT16_MAX,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &consumer_group_regular_expression_key_shape,
    .progs = consumer_group_regular_expression_key_progs,
};

/* ---- ConsumerGroupRegularExpressionValue ---- */

static const struct consumer_group_regular_expression_value consumer_group_regular_expression_value_default = {
};
static const struct wire_field consumer_group_regular_expression_value_fields[] = {
    {"topics", WIRE_STRING, 1, 0, 0, -1, offsetof(struct consumer_group_regular_expression_value, topics), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"version", WIRE_INT64, 0, 0, 0, -1, offsetof(struct consumer_group_regular_expression_value, version), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"timestamp", WIRE_INT64, 0, 0, 0, -1, offsetof(struct consumer_group_regular_expression_value, timestamp), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape consumer_group_regular_expression_value_shape = {"ConsumerGroupRegularExpressionValue", sizeof(struct consumer_group_regular_expression_value), 3, consumer_group_regular_expression_value_fields, &consumer_group_regular_expression_value_default};

static const struct wire_op consumer_group_regular_expression_value_ops_0[] = {
    {OP_ARRAY_STRING, OP_COMPACT, 1, 0, offsetof(struct consumer_group_regular_expression_value, topics), 17, NULL},
    {OP_8, 0, 17, 1, offsetof(struct consumer_group_regular_expression_value, version), 9, NULL},
    {OP_8, 0, 0, 2, offsetof(struct consumer_group_regular_expression_value, timestamp), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog consumer_group_regular_expression_value_prog_0 = {consumer_group_regular_expression_value_ops_0, &consumer_group_regular_expression_value_shape, NULL, NULL, 0, 0, 18, false};
static const struct wire_prog *const consumer_group_regular_expression_value_progs[] = {&consumer_group_regular_expression_value_prog_0, };

const struct wire_msg consumer_group_regular_expression_value_wire = {
    .name = "ConsumerGroupRegularExpressionValue",
    .room = WIRE_GROUP,
    .kind = WIRE_VALUE,
    .api_key = 16,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &consumer_group_regular_expression_value_shape,
    .progs = consumer_group_regular_expression_value_progs,
};

/* ---- ConsumerGroupTargetAssignmentMemberKey ---- */

static const struct consumer_group_target_assignment_member_key consumer_group_target_assignment_member_key_default = {
    .group_id = {(const uint8_t *)"", 0},
    .member_id = {(const uint8_t *)"", 0},
};
static const struct wire_field consumer_group_target_assignment_member_key_fields[] = {
    {"groupId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct consumer_group_target_assignment_member_key, group_id), {0, 0}, {0, -1}, {0, -1}, NULL},
    {"memberId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct consumer_group_target_assignment_member_key, member_id), {0, 0}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape consumer_group_target_assignment_member_key_shape = {"ConsumerGroupTargetAssignmentMemberKey", sizeof(struct consumer_group_target_assignment_member_key), 2, consumer_group_target_assignment_member_key_fields, &consumer_group_target_assignment_member_key_default};

static const struct wire_op consumer_group_target_assignment_member_key_ops_0[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct consumer_group_target_assignment_member_key, group_id), 2, NULL},
    {OP_STRING, 0, 2, 1, offsetof(struct consumer_group_target_assignment_member_key, member_id), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog consumer_group_target_assignment_member_key_prog_0 = {consumer_group_target_assignment_member_key_ops_0, &consumer_group_target_assignment_member_key_shape, NULL, NULL, 0, 0, 4, false};
static const struct wire_prog *const consumer_group_target_assignment_member_key_progs[] = {&consumer_group_target_assignment_member_key_prog_0, };

const struct wire_msg consumer_group_target_assignment_member_key_wire = {
    .name = "ConsumerGroupTargetAssignmentMemberKey",
    .room = WIRE_GROUP,
    .kind = WIRE_KEY,
    .api_key = 7,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = INT16_MAX,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &consumer_group_target_assignment_member_key_shape,
    .progs = consumer_group_target_assignment_member_key_progs,
};

/* ---- ConsumerGroupTargetAssignmentMemberValue ---- */

static const struct consumer_group_target_assignment_member_value_topic_partition consumer_group_target_assignment_member_value_topic_partition_default = {
};
static const struct wire_field consumer_group_target_assignment_member_value_topic_partition_fields[] = {
    {"topicId", WIRE_UUID, 0, 0, 0, -1, offsetof(struct consumer_group_target_assignment_member_value_topic_partition, topic_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"partitions", WIRE_INT32, 1, 0, 0, -1, offsetof(struct consumer_group_target_assignment_member_value_topic_partition, partitions), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape consumer_group_target_assignment_member_value_topic_partition_shape = {"TopicPartition", sizeof(struct consumer_group_target_assignment_member_value_topic_partition), 2, consumer_group_target_assignment_member_value_topic_partition_fields, &consumer_group_target_assignment_member_value_topic_partition_default};

static const struct consumer_group_target_assignment_member_value consumer_group_target_assignment_member_value_default = {
};
static const struct wire_field consumer_group_target_assignment_member_value_fields[] = {
    {"topicPartitions", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct consumer_group_target_assignment_member_value, topic_partitions), {0, 32767}, {0, -1}, {0, -1}, &consumer_group_target_assignment_member_value_topic_partition_shape},
};
static const struct wire_shape consumer_group_target_assignment_member_value_shape = {"ConsumerGroupTargetAssignmentMemberValue", sizeof(struct consumer_group_target_assignment_member_value), 1, consumer_group_target_assignment_member_value_fields, &consumer_group_target_assignment_member_value_default};

static const struct wire_op consumer_group_target_assignment_member_value_ops_0[] = {
    {OP_16, 0, 17, 0, offsetof(struct consumer_group_target_assignment_member_value_topic_partition, topic_id), 2, NULL},
    {OP_ARRAY_4, OP_COMPACT, 0, 1, offsetof(struct consumer_group_target_assignment_member_value_topic_partition, partitions), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog consumer_group_target_assignment_member_value_prog_0 = {consumer_group_target_assignment_member_value_ops_0, &consumer_group_target_assignment_member_value_topic_partition_shape, NULL, NULL, 0, 0, 18, false};
_Static_assert(sizeof(struct consumer_group_target_assignment_member_value_topic_partition) <= WIRE_MEM_PER_BYTE * 18, "WIRE_MEM_PER_BYTE");
static const struct wire_op consumer_group_target_assignment_member_value_ops_1[] = {
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 0, offsetof(struct consumer_group_target_assignment_member_value, topic_partitions), 1, &consumer_group_target_assignment_member_value_prog_0},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog consumer_group_target_assignment_member_value_prog_1 = {consumer_group_target_assignment_member_value_ops_1, &consumer_group_target_assignment_member_value_shape, NULL, NULL, 0, 0, 2, false};
static const struct wire_prog *const consumer_group_target_assignment_member_value_progs[] = {&consumer_group_target_assignment_member_value_prog_1, };

const struct wire_msg consumer_group_target_assignment_member_value_wire = {
    .name = "ConsumerGroupTargetAssignmentMemberValue",
    .room = WIRE_GROUP,
    .kind = WIRE_VALUE,
    .api_key = 7,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &consumer_group_target_assignment_member_value_shape,
    .progs = consumer_group_target_assignment_member_value_progs,
};

/* ---- ConsumerGroupTargetAssignmentMetadataKey ---- */

static const struct consumer_group_target_assignment_metadata_key consumer_group_target_assignment_metadata_key_default = {
    .group_id = {(const uint8_t *)"", 0},
};
static const struct wire_field consumer_group_target_assignment_metadata_key_fields[] = {
    {"groupId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct consumer_group_target_assignment_metadata_key, group_id), {0, 0}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape consumer_group_target_assignment_metadata_key_shape = {"ConsumerGroupTargetAssignmentMetadataKey", sizeof(struct consumer_group_target_assignment_metadata_key), 1, consumer_group_target_assignment_metadata_key_fields, &consumer_group_target_assignment_metadata_key_default};

static const struct wire_op consumer_group_target_assignment_metadata_key_ops_0[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct consumer_group_target_assignment_metadata_key, group_id), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog consumer_group_target_assignment_metadata_key_prog_0 = {consumer_group_target_assignment_metadata_key_ops_0, &consumer_group_target_assignment_metadata_key_shape, NULL, NULL, 0, 0, 2, false};
static const struct wire_prog *const consumer_group_target_assignment_metadata_key_progs[] = {&consumer_group_target_assignment_metadata_key_prog_0, };

const struct wire_msg consumer_group_target_assignment_metadata_key_wire = {
    .name = "ConsumerGroupTargetAssignmentMetadataKey",
    .room = WIRE_GROUP,
    .kind = WIRE_KEY,
    .api_key = 6,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = INT16_MAX,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &consumer_group_target_assignment_metadata_key_shape,
    .progs = consumer_group_target_assignment_metadata_key_progs,
};

/* ---- ConsumerGroupTargetAssignmentMetadataValue ---- */

static const struct consumer_group_target_assignment_metadata_value consumer_group_target_assignment_metadata_value_default = {
};
static const struct wire_field consumer_group_target_assignment_metadata_value_fields[] = {
    {"assignmentEpoch", WIRE_INT32, 0, 0, 0, -1, offsetof(struct consumer_group_target_assignment_metadata_value, assignment_epoch), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"assignmentTimestamp", WIRE_INT64, 0, 0, 1, 0, offsetof(struct consumer_group_target_assignment_metadata_value, assignment_timestamp), {0, 32767}, {0, -1}, {0, 32767}, NULL},
};
static const struct wire_shape consumer_group_target_assignment_metadata_value_shape = {"ConsumerGroupTargetAssignmentMetadataValue", sizeof(struct consumer_group_target_assignment_metadata_value), 2, consumer_group_target_assignment_metadata_value_fields, &consumer_group_target_assignment_metadata_value_default};

static const struct wire_op consumer_group_target_assignment_metadata_value_ops_0[] = {
    {OP_4, 0, 5, 0, offsetof(struct consumer_group_target_assignment_metadata_value, assignment_epoch), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_op consumer_group_target_assignment_metadata_value_tag_0_0[] = {{OP_8, 0, 8, 1, offsetof(struct consumer_group_target_assignment_metadata_value, assignment_timestamp), 0, NULL}, {OP_END, 0, 0, 255, 0, 0, NULL}};
static const struct wire_tag consumer_group_target_assignment_metadata_value_tags_0[] = {{0, consumer_group_target_assignment_metadata_value_tag_0_0}, };
static const struct wire_prog consumer_group_target_assignment_metadata_value_prog_0 = {consumer_group_target_assignment_metadata_value_ops_0, &consumer_group_target_assignment_metadata_value_shape, consumer_group_target_assignment_metadata_value_tags_0, NULL, 1, 0, 5, false};
static const struct wire_prog *const consumer_group_target_assignment_metadata_value_progs[] = {&consumer_group_target_assignment_metadata_value_prog_0, };

const struct wire_msg consumer_group_target_assignment_metadata_value_wire = {
    .name = "ConsumerGroupTargetAssignmentMetadataValue",
    .room = WIRE_GROUP,
    .kind = WIRE_VALUE,
    .api_key = 6,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &consumer_group_target_assignment_metadata_value_shape,
    .progs = consumer_group_target_assignment_metadata_value_progs,
};

/* ---- GroupMetadataKey ---- */

static const struct group_metadata_key group_metadata_key_default = {
    .group = {(const uint8_t *)"", 0},
};
static const struct wire_field group_metadata_key_fields[] = {
    {"group", WIRE_STRING, 0, 0, 0, -1, offsetof(struct group_metadata_key, group), {0, 0}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape group_metadata_key_shape = {"GroupMetadataKey", sizeof(struct group_metadata_key), 1, group_metadata_key_fields, &group_metadata_key_default};

static const struct wire_op group_metadata_key_ops_0[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct group_metadata_key, group), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog group_metadata_key_prog_0 = {group_metadata_key_ops_0, &group_metadata_key_shape, NULL, NULL, 0, 0, 2, false};
static const struct wire_prog *const group_metadata_key_progs[] = {&group_metadata_key_prog_0, };

const struct wire_msg group_metadata_key_wire = {
    .name = "GroupMetadataKey",
    .room = WIRE_GROUP,
    .kind = WIRE_KEY,
    .api_key = 2,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = INT16_MAX,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &group_metadata_key_shape,
    .progs = group_metadata_key_progs,
};

/* ---- GroupMetadataValue ---- */

static const struct group_metadata_value_member_metadata group_metadata_value_member_metadata_default = {
    .member_id = {(const uint8_t *)"", 0},
    .client_id = {(const uint8_t *)"", 0},
    .client_host = {(const uint8_t *)"", 0},
    .rebalance_timeout = -1,
    .subscription = {(const uint8_t *)"", 0},
    .assignment = {(const uint8_t *)"", 0},
};
static const struct wire_field group_metadata_value_member_metadata_fields[] = {
    {"memberId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct group_metadata_value_member_metadata, member_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"groupInstanceId", WIRE_STRING, 0, 0, 1, -1, offsetof(struct group_metadata_value_member_metadata, group_instance_id), {3, 32767}, {3, 32767}, {0, -1}, NULL},
    {"clientId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct group_metadata_value_member_metadata, client_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"clientHost", WIRE_STRING, 0, 0, 0, -1, offsetof(struct group_metadata_value_member_metadata, client_host), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"rebalanceTimeout", WIRE_INT32, 0, 0, 1, -1, offsetof(struct group_metadata_value_member_metadata, rebalance_timeout), {1, 32767}, {0, -1}, {0, -1}, NULL},
    {"sessionTimeout", WIRE_INT32, 0, 0, 0, -1, offsetof(struct group_metadata_value_member_metadata, session_timeout), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"subscription", WIRE_BYTES, 0, 0, 0, -1, offsetof(struct group_metadata_value_member_metadata, subscription), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"assignment", WIRE_BYTES, 0, 0, 0, -1, offsetof(struct group_metadata_value_member_metadata, assignment), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape group_metadata_value_member_metadata_shape = {"MemberMetadata", sizeof(struct group_metadata_value_member_metadata), 8, group_metadata_value_member_metadata_fields, &group_metadata_value_member_metadata_default};

static const struct group_metadata_value group_metadata_value_default = {
    .protocol_type = {(const uint8_t *)"", 0},
    .protocol = {(const uint8_t *)"", 0},
    .leader = {(const uint8_t *)"", 0},
    .current_state_timestamp = INT64_C(-1),
};
static const struct wire_field group_metadata_value_fields[] = {
    {"protocolType", WIRE_STRING, 0, 0, 0, -1, offsetof(struct group_metadata_value, protocol_type), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"generation", WIRE_INT32, 0, 0, 0, -1, offsetof(struct group_metadata_value, generation), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"protocol", WIRE_STRING, 0, 0, 0, -1, offsetof(struct group_metadata_value, protocol), {0, 32767}, {0, 32767}, {0, -1}, NULL},
    {"leader", WIRE_STRING, 0, 0, 0, -1, offsetof(struct group_metadata_value, leader), {0, 32767}, {0, 32767}, {0, -1}, NULL},
    {"currentStateTimestamp", WIRE_INT64, 0, 0, 1, -1, offsetof(struct group_metadata_value, current_state_timestamp), {2, 32767}, {0, -1}, {0, -1}, NULL},
    {"members", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct group_metadata_value, members), {0, 32767}, {0, -1}, {0, -1}, &group_metadata_value_member_metadata_shape},
};
static const struct wire_shape group_metadata_value_shape = {"GroupMetadataValue", sizeof(struct group_metadata_value), 6, group_metadata_value_fields, &group_metadata_value_default};

static const struct wire_op group_metadata_value_ops_0[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct group_metadata_value_member_metadata, member_id), 16, NULL},
    {OP_STRING, 0, 2, 2, offsetof(struct group_metadata_value_member_metadata, client_id), 14, NULL},
    {OP_STRING, 0, 2, 3, offsetof(struct group_metadata_value_member_metadata, client_host), 12, NULL},
    {OP_4, 0, 8, 5, offsetof(struct group_metadata_value_member_metadata, session_timeout), 8, NULL},
    {OP_BYTES, 0, 0, 6, offsetof(struct group_metadata_value_member_metadata, subscription), 4, NULL},
    {OP_BYTES, 0, 4, 7, offsetof(struct group_metadata_value_member_metadata, assignment), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog group_metadata_value_prog_0 = {group_metadata_value_ops_0, &group_metadata_value_member_metadata_shape, NULL, NULL, 0, 0, 18, true};
_Static_assert(sizeof(struct group_metadata_value_member_metadata) <= WIRE_MEM_PER_BYTE * 18, "WIRE_MEM_PER_BYTE");
static const struct wire_op group_metadata_value_ops_1[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct group_metadata_value, protocol_type), 12, NULL},
    {OP_4, 0, 6, 1, offsetof(struct group_metadata_value, generation), 8, NULL},
    {OP_STRING, 0 | OP_NULLABLE, 0, 2, offsetof(struct group_metadata_value, protocol), 6, NULL},
    {OP_STRING, 0 | OP_NULLABLE, 2, 3, offsetof(struct group_metadata_value, leader), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 4, 5, offsetof(struct group_metadata_value, members), 0, &group_metadata_value_prog_0},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog group_metadata_value_prog_1 = {group_metadata_value_ops_1, &group_metadata_value_shape, NULL, NULL, 0, 0, 14, true};
static const struct wire_op group_metadata_value_ops_2[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct group_metadata_value_member_metadata, member_id), 20, NULL},
    {OP_STRING, 0, 2, 2, offsetof(struct group_metadata_value_member_metadata, client_id), 18, NULL},
    {OP_STRING, 0, 2, 3, offsetof(struct group_metadata_value_member_metadata, client_host), 16, NULL},
    {OP_4, 0, 12, 4, offsetof(struct group_metadata_value_member_metadata, rebalance_timeout), 12, NULL},
    {OP_4, 0, 0, 5, offsetof(struct group_metadata_value_member_metadata, session_timeout), 8, NULL},
    {OP_BYTES, 0, 0, 6, offsetof(struct group_metadata_value_member_metadata, subscription), 4, NULL},
    {OP_BYTES, 0, 4, 7, offsetof(struct group_metadata_value_member_metadata, assignment), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog group_metadata_value_prog_2 = {group_metadata_value_ops_2, &group_metadata_value_member_metadata_shape, NULL, NULL, 0, 0, 22, false};
_Static_assert(sizeof(struct group_metadata_value_member_metadata) <= WIRE_MEM_PER_BYTE * 22, "WIRE_MEM_PER_BYTE");
static const struct wire_op group_metadata_value_ops_3[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct group_metadata_value, protocol_type), 12, NULL},
    {OP_4, 0, 6, 1, offsetof(struct group_metadata_value, generation), 8, NULL},
    {OP_STRING, 0 | OP_NULLABLE, 0, 2, offsetof(struct group_metadata_value, protocol), 6, NULL},
    {OP_STRING, 0 | OP_NULLABLE, 2, 3, offsetof(struct group_metadata_value, leader), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 4, 5, offsetof(struct group_metadata_value, members), 0, &group_metadata_value_prog_2},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog group_metadata_value_prog_3 = {group_metadata_value_ops_3, &group_metadata_value_shape, NULL, NULL, 0, 0, 14, true};
static const struct wire_op group_metadata_value_ops_4[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct group_metadata_value, protocol_type), 20, NULL},
    {OP_4, 0, 6, 1, offsetof(struct group_metadata_value, generation), 16, NULL},
    {OP_STRING, 0 | OP_NULLABLE, 0, 2, offsetof(struct group_metadata_value, protocol), 14, NULL},
    {OP_STRING, 0 | OP_NULLABLE, 2, 3, offsetof(struct group_metadata_value, leader), 12, NULL},
    {OP_8, 0, 12, 4, offsetof(struct group_metadata_value, current_state_timestamp), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 0, 5, offsetof(struct group_metadata_value, members), 0, &group_metadata_value_prog_2},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog group_metadata_value_prog_4 = {group_metadata_value_ops_4, &group_metadata_value_shape, NULL, NULL, 0, 0, 22, false};
static const struct wire_op group_metadata_value_ops_5[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct group_metadata_value_member_metadata, member_id), 22, NULL},
    {OP_STRING, 0 | OP_NULLABLE, 2, 1, offsetof(struct group_metadata_value_member_metadata, group_instance_id), 20, NULL},
    {OP_STRING, 0, 2, 2, offsetof(struct group_metadata_value_member_metadata, client_id), 18, NULL},
    {OP_STRING, 0, 2, 3, offsetof(struct group_metadata_value_member_metadata, client_host), 16, NULL},
    {OP_4, 0, 12, 4, offsetof(struct group_metadata_value_member_metadata, rebalance_timeout), 12, NULL},
    {OP_4, 0, 0, 5, offsetof(struct group_metadata_value_member_metadata, session_timeout), 8, NULL},
    {OP_BYTES, 0, 0, 6, offsetof(struct group_metadata_value_member_metadata, subscription), 4, NULL},
    {OP_BYTES, 0, 4, 7, offsetof(struct group_metadata_value_member_metadata, assignment), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog group_metadata_value_prog_5 = {group_metadata_value_ops_5, &group_metadata_value_member_metadata_shape, NULL, NULL, 0, 0, 24, false};
_Static_assert(sizeof(struct group_metadata_value_member_metadata) <= WIRE_MEM_PER_BYTE * 24, "WIRE_MEM_PER_BYTE");
static const struct wire_op group_metadata_value_ops_6[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct group_metadata_value, protocol_type), 20, NULL},
    {OP_4, 0, 6, 1, offsetof(struct group_metadata_value, generation), 16, NULL},
    {OP_STRING, 0 | OP_NULLABLE, 0, 2, offsetof(struct group_metadata_value, protocol), 14, NULL},
    {OP_STRING, 0 | OP_NULLABLE, 2, 3, offsetof(struct group_metadata_value, leader), 12, NULL},
    {OP_8, 0, 12, 4, offsetof(struct group_metadata_value, current_state_timestamp), 4, NULL},
    {OP_ARRAY_STRUCT, 0, 0, 5, offsetof(struct group_metadata_value, members), 0, &group_metadata_value_prog_5},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog group_metadata_value_prog_6 = {group_metadata_value_ops_6, &group_metadata_value_shape, NULL, NULL, 0, 0, 22, false};
static const struct wire_op group_metadata_value_ops_7[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct group_metadata_value_member_metadata, member_id), 14, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 1, offsetof(struct group_metadata_value_member_metadata, group_instance_id), 13, NULL},
    {OP_STRING, OP_COMPACT, 1, 2, offsetof(struct group_metadata_value_member_metadata, client_id), 12, NULL},
    {OP_STRING, OP_COMPACT, 1, 3, offsetof(struct group_metadata_value_member_metadata, client_host), 11, NULL},
    {OP_4, 0, 9, 4, offsetof(struct group_metadata_value_member_metadata, rebalance_timeout), 7, NULL},
    {OP_4, 0, 0, 5, offsetof(struct group_metadata_value_member_metadata, session_timeout), 3, NULL},
    {OP_BYTES, OP_COMPACT, 0, 6, offsetof(struct group_metadata_value_member_metadata, subscription), 2, NULL},
    {OP_BYTES, OP_COMPACT, 1, 7, offsetof(struct group_metadata_value_member_metadata, assignment), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog group_metadata_value_prog_7 = {group_metadata_value_ops_7, &group_metadata_value_member_metadata_shape, NULL, NULL, 0, 0, 15, false};
_Static_assert(sizeof(struct group_metadata_value_member_metadata) <= WIRE_MEM_PER_BYTE * 15, "WIRE_MEM_PER_BYTE");
static const struct wire_op group_metadata_value_ops_8[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct group_metadata_value, protocol_type), 16, NULL},
    {OP_4, 0, 5, 1, offsetof(struct group_metadata_value, generation), 12, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 0, 2, offsetof(struct group_metadata_value, protocol), 11, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 3, offsetof(struct group_metadata_value, leader), 10, NULL},
    {OP_8, 0, 9, 4, offsetof(struct group_metadata_value, current_state_timestamp), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 5, offsetof(struct group_metadata_value, members), 1, &group_metadata_value_prog_7},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog group_metadata_value_prog_8 = {group_metadata_value_ops_8, &group_metadata_value_shape, NULL, NULL, 0, 0, 17, false};
static const struct wire_prog *const group_metadata_value_progs[] = {&group_metadata_value_prog_1, &group_metadata_value_prog_3, &group_metadata_value_prog_4, &group_metadata_value_prog_6, &group_metadata_value_prog_8, };

const struct wire_msg group_metadata_value_wire = {
    .name = "GroupMetadataValue",
    .room = WIRE_GROUP,
    .kind = WIRE_VALUE,
    .api_key = 2,
    .min_version = 0,
    .max_version = 4,
    .flexible_version = 4,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &group_metadata_value_shape,
    .progs = group_metadata_value_progs,
};

/* ---- LegacyOffsetCommitKey ---- */

static const struct legacy_offset_commit_key legacy_offset_commit_key_default = {
    .group = {(const uint8_t *)"", 0},
    .topic = {(const uint8_t *)"", 0},
};
static const struct wire_field legacy_offset_commit_key_fields[] = {
    {"group", WIRE_STRING, 0, 0, 0, -1, offsetof(struct legacy_offset_commit_key, group), {0, 0}, {0, -1}, {0, -1}, NULL},
    {"topic", WIRE_STRING, 0, 0, 0, -1, offsetof(struct legacy_offset_commit_key, topic), {0, 0}, {0, -1}, {0, -1}, NULL},
    {"partition", WIRE_INT32, 0, 0, 0, -1, offsetof(struct legacy_offset_commit_key, partition), {0, 0}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape legacy_offset_commit_key_shape = {"LegacyOffsetCommitKey", sizeof(struct legacy_offset_commit_key), 3, legacy_offset_commit_key_fields, &legacy_offset_commit_key_default};

static const struct wire_op legacy_offset_commit_key_ops_0[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct legacy_offset_commit_key, group), 6, NULL},
    {OP_STRING, 0, 2, 1, offsetof(struct legacy_offset_commit_key, topic), 4, NULL},
    {OP_4, 0, 4, 2, offsetof(struct legacy_offset_commit_key, partition), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog legacy_offset_commit_key_prog_0 = {legacy_offset_commit_key_ops_0, &legacy_offset_commit_key_shape, NULL, NULL, 0, 0, 8, false};
static const struct wire_prog *const legacy_offset_commit_key_progs[] = {&legacy_offset_commit_key_prog_0, };

const struct wire_msg legacy_offset_commit_key_wire = {
    .name = "LegacyOffsetCommitKey",
    .room = WIRE_GROUP,
    .kind = WIRE_KEY,
    .api_key = 0,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = INT16_MAX,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &legacy_offset_commit_key_shape,
    .progs = legacy_offset_commit_key_progs,
};

/* ---- LegacyOffsetCommitValue ---- */

static const struct legacy_offset_commit_value legacy_offset_commit_value_default = {
    .metadata = {(const uint8_t *)"", 0},
};
static const struct wire_field legacy_offset_commit_value_fields[] = {
    {"offset", WIRE_INT64, 0, 0, 0, -1, offsetof(struct legacy_offset_commit_value, offset), {0, 0}, {0, -1}, {0, -1}, NULL},
    {"metadata", WIRE_STRING, 0, 0, 0, -1, offsetof(struct legacy_offset_commit_value, metadata), {0, 0}, {0, -1}, {0, -1}, NULL},
    {"commitTimestamp", WIRE_INT64, 0, 0, 0, -1, offsetof(struct legacy_offset_commit_value, commit_timestamp), {0, 0}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape legacy_offset_commit_value_shape = {"LegacyOffsetCommitValue", sizeof(struct legacy_offset_commit_value), 3, legacy_offset_commit_value_fields, &legacy_offset_commit_value_default};

static const struct wire_op legacy_offset_commit_value_ops_0[] = {
    {OP_8, 0, 10, 0, offsetof(struct legacy_offset_commit_value, offset), 10, NULL},
    {OP_STRING, 0, 0, 1, offsetof(struct legacy_offset_commit_value, metadata), 8, NULL},
    {OP_8, 0, 8, 2, offsetof(struct legacy_offset_commit_value, commit_timestamp), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog legacy_offset_commit_value_prog_0 = {legacy_offset_commit_value_ops_0, &legacy_offset_commit_value_shape, NULL, NULL, 0, 0, 18, false};
static const struct wire_prog *const legacy_offset_commit_value_progs[] = {&legacy_offset_commit_value_prog_0, };

const struct wire_msg legacy_offset_commit_value_wire = {
    .name = "LegacyOffsetCommitValue",
    .room = WIRE_GROUP,
    .kind = WIRE_VALUE,
    .api_key = 0,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = INT16_MAX,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &legacy_offset_commit_value_shape,
    .progs = legacy_offset_commit_value_progs,
};

/* ---- OffsetCommitKey ---- */

static const struct offset_commit_key offset_commit_key_default = {
    .group = {(const uint8_t *)"", 0},
    .topic = {(const uint8_t *)"", 0},
};
static const struct wire_field offset_commit_key_fields[] = {
    {"group", WIRE_STRING, 0, 0, 0, -1, offsetof(struct offset_commit_key, group), {0, 0}, {0, -1}, {0, -1}, NULL},
    {"topic", WIRE_STRING, 0, 0, 0, -1, offsetof(struct offset_commit_key, topic), {0, 0}, {0, -1}, {0, -1}, NULL},
    {"partition", WIRE_INT32, 0, 0, 0, -1, offsetof(struct offset_commit_key, partition), {0, 0}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape offset_commit_key_shape = {"OffsetCommitKey", sizeof(struct offset_commit_key), 3, offset_commit_key_fields, &offset_commit_key_default};

static const struct wire_op offset_commit_key_ops_0[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct offset_commit_key, group), 6, NULL},
    {OP_STRING, 0, 2, 1, offsetof(struct offset_commit_key, topic), 4, NULL},
    {OP_4, 0, 4, 2, offsetof(struct offset_commit_key, partition), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog offset_commit_key_prog_0 = {offset_commit_key_ops_0, &offset_commit_key_shape, NULL, NULL, 0, 0, 8, false};
static const struct wire_prog *const offset_commit_key_progs[] = {&offset_commit_key_prog_0, };

const struct wire_msg offset_commit_key_wire = {
    .name = "OffsetCommitKey",
    .room = WIRE_GROUP,
    .kind = WIRE_KEY,
    .api_key = 1,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = INT16_MAX,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &offset_commit_key_shape,
    .progs = offset_commit_key_progs,
};

/* ---- OffsetCommitValue ---- */

static const struct offset_commit_value offset_commit_value_default = {
    .leader_epoch = -1,
    .metadata = {(const uint8_t *)"", 0},
    .expire_timestamp = INT64_C(-1),
};
static const struct wire_field offset_commit_value_fields[] = {
    {"offset", WIRE_INT64, 0, 0, 0, -1, offsetof(struct offset_commit_value, offset), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"leaderEpoch", WIRE_INT32, 0, 0, 1, -1, offsetof(struct offset_commit_value, leader_epoch), {3, 32767}, {0, -1}, {0, -1}, NULL},
    {"metadata", WIRE_STRING, 0, 0, 0, -1, offsetof(struct offset_commit_value, metadata), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"commitTimestamp", WIRE_INT64, 0, 0, 0, -1, offsetof(struct offset_commit_value, commit_timestamp), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"expireTimestamp", WIRE_INT64, 0, 0, 1, -1, offsetof(struct offset_commit_value, expire_timestamp), {1, 1}, {0, -1}, {0, -1}, NULL},
    {"topicId", WIRE_UUID, 0, 0, 1, 0, offsetof(struct offset_commit_value, topic_id), {4, 32767}, {0, -1}, {4, 32767}, NULL},
};
static const struct wire_shape offset_commit_value_shape = {"OffsetCommitValue", sizeof(struct offset_commit_value), 6, offset_commit_value_fields, &offset_commit_value_default};

static const struct wire_op offset_commit_value_ops_0[] = {
    {OP_8, 0, 10, 0, offsetof(struct offset_commit_value, offset), 10, NULL},
    {OP_STRING, 0, 0, 2, offsetof(struct offset_commit_value, metadata), 8, NULL},
    {OP_8, 0, 8, 3, offsetof(struct offset_commit_value, commit_timestamp), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog offset_commit_value_prog_0 = {offset_commit_value_ops_0, &offset_commit_value_shape, NULL, NULL, 0, 0, 18, true};
static const struct wire_op offset_commit_value_ops_1[] = {
    {OP_8, 0, 10, 0, offsetof(struct offset_commit_value, offset), 18, NULL},
    {OP_STRING, 0, 0, 2, offsetof(struct offset_commit_value, metadata), 16, NULL},
    {OP_8, 0, 16, 3, offsetof(struct offset_commit_value, commit_timestamp), 8, NULL},
    {OP_8, 0, 0, 4, offsetof(struct offset_commit_value, expire_timestamp), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog offset_commit_value_prog_1 = {offset_commit_value_ops_1, &offset_commit_value_shape, NULL, NULL, 0, 0, 26, true};
static const struct wire_op offset_commit_value_ops_2[] = {
    {OP_8, 0, 14, 0, offsetof(struct offset_commit_value, offset), 14, NULL},
    {OP_4, 0, 0, 1, offsetof(struct offset_commit_value, leader_epoch), 10, NULL},
    {OP_STRING, 0, 0, 2, offsetof(struct offset_commit_value, metadata), 8, NULL},
    {OP_8, 0, 8, 3, offsetof(struct offset_commit_value, commit_timestamp), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog offset_commit_value_prog_2 = {offset_commit_value_ops_2, &offset_commit_value_shape, NULL, NULL, 0, 0, 22, true};
static const struct wire_op offset_commit_value_ops_3[] = {
    {OP_8, 0, 13, 0, offsetof(struct offset_commit_value, offset), 14, NULL},
    {OP_4, 0, 0, 1, offsetof(struct offset_commit_value, leader_epoch), 10, NULL},
    {OP_STRING, OP_COMPACT, 0, 2, offsetof(struct offset_commit_value, metadata), 9, NULL},
    {OP_8, 0, 9, 3, offsetof(struct offset_commit_value, commit_timestamp), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_op offset_commit_value_tag_3_0[] = {{OP_16, 0, 16, 5, offsetof(struct offset_commit_value, topic_id), 0, NULL}, {OP_END, 0, 0, 255, 0, 0, NULL}};
static const struct wire_tag offset_commit_value_tags_3[] = {{0, offset_commit_value_tag_3_0}, };
static const struct wire_prog offset_commit_value_prog_3 = {offset_commit_value_ops_3, &offset_commit_value_shape, offset_commit_value_tags_3, NULL, 1, 0, 22, true};
static const struct wire_prog *const offset_commit_value_progs[] = {&offset_commit_value_prog_0, &offset_commit_value_prog_1, &offset_commit_value_prog_0, &offset_commit_value_prog_2, &offset_commit_value_prog_3, };

const struct wire_msg offset_commit_value_wire = {
    .name = "OffsetCommitValue",
    .room = WIRE_GROUP,
    .kind = WIRE_VALUE,
    .api_key = 1,
    .min_version = 0,
    .max_version = 4,
    .flexible_version = 4,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &offset_commit_value_shape,
    .progs = offset_commit_value_progs,
};

/* ---- ShareGroupCurrentMemberAssignmentKey ---- */

static const struct share_group_current_member_assignment_key share_group_current_member_assignment_key_default = {
    .group_id = {(const uint8_t *)"", 0},
    .member_id = {(const uint8_t *)"", 0},
};
static const struct wire_field share_group_current_member_assignment_key_fields[] = {
    {"groupId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct share_group_current_member_assignment_key, group_id), {0, 0}, {0, -1}, {0, -1}, NULL},
    {"memberId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct share_group_current_member_assignment_key, member_id), {0, 0}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape share_group_current_member_assignment_key_shape = {"ShareGroupCurrentMemberAssignmentKey", sizeof(struct share_group_current_member_assignment_key), 2, share_group_current_member_assignment_key_fields, &share_group_current_member_assignment_key_default};

static const struct wire_op share_group_current_member_assignment_key_ops_0[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct share_group_current_member_assignment_key, group_id), 2, NULL},
    {OP_STRING, 0, 2, 1, offsetof(struct share_group_current_member_assignment_key, member_id), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog share_group_current_member_assignment_key_prog_0 = {share_group_current_member_assignment_key_ops_0, &share_group_current_member_assignment_key_shape, NULL, NULL, 0, 0, 4, false};
static const struct wire_prog *const share_group_current_member_assignment_key_progs[] = {&share_group_current_member_assignment_key_prog_0, };

const struct wire_msg share_group_current_member_assignment_key_wire = {
    .name = "ShareGroupCurrentMemberAssignmentKey",
    .room = WIRE_GROUP,
    .kind = WIRE_KEY,
    .api_key = 14,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = INT16_MAX,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &share_group_current_member_assignment_key_shape,
    .progs = share_group_current_member_assignment_key_progs,
};

/* ---- ShareGroupCurrentMemberAssignmentValue ---- */

static const struct share_group_current_member_assignment_value_topic_partitions share_group_current_member_assignment_value_topic_partitions_default = {
};
static const struct wire_field share_group_current_member_assignment_value_topic_partitions_fields[] = {
    {"topicId", WIRE_UUID, 0, 0, 0, -1, offsetof(struct share_group_current_member_assignment_value_topic_partitions, topic_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"partitions", WIRE_INT32, 1, 0, 0, -1, offsetof(struct share_group_current_member_assignment_value_topic_partitions, partitions), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape share_group_current_member_assignment_value_topic_partitions_shape = {"TopicPartitions", sizeof(struct share_group_current_member_assignment_value_topic_partitions), 2, share_group_current_member_assignment_value_topic_partitions_fields, &share_group_current_member_assignment_value_topic_partitions_default};

static const struct share_group_current_member_assignment_value share_group_current_member_assignment_value_default = {
};
static const struct wire_field share_group_current_member_assignment_value_fields[] = {
    {"memberEpoch", WIRE_INT32, 0, 0, 0, -1, offsetof(struct share_group_current_member_assignment_value, member_epoch), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"previousMemberEpoch", WIRE_INT32, 0, 0, 0, -1, offsetof(struct share_group_current_member_assignment_value, previous_member_epoch), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"state", WIRE_INT8, 0, 0, 0, -1, offsetof(struct share_group_current_member_assignment_value, state), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"assignedPartitions", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct share_group_current_member_assignment_value, assigned_partitions), {0, 32767}, {0, -1}, {0, -1}, &share_group_current_member_assignment_value_topic_partitions_shape},
};
static const struct wire_shape share_group_current_member_assignment_value_shape = {"ShareGroupCurrentMemberAssignmentValue", sizeof(struct share_group_current_member_assignment_value), 4, share_group_current_member_assignment_value_fields, &share_group_current_member_assignment_value_default};

static const struct wire_op share_group_current_member_assignment_value_ops_0[] = {
    {OP_16, 0, 17, 0, offsetof(struct share_group_current_member_assignment_value_topic_partitions, topic_id), 2, NULL},
    {OP_ARRAY_4, OP_COMPACT, 0, 1, offsetof(struct share_group_current_member_assignment_value_topic_partitions, partitions), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog share_group_current_member_assignment_value_prog_0 = {share_group_current_member_assignment_value_ops_0, &share_group_current_member_assignment_value_topic_partitions_shape, NULL, NULL, 0, 0, 18, false};
_Static_assert(sizeof(struct share_group_current_member_assignment_value_topic_partitions) <= WIRE_MEM_PER_BYTE * 18, "WIRE_MEM_PER_BYTE");
static const struct wire_op share_group_current_member_assignment_value_ops_1[] = {
    {OP_4, 0, 10, 0, offsetof(struct share_group_current_member_assignment_value, member_epoch), 7, NULL},
    {OP_4, 0, 0, 1, offsetof(struct share_group_current_member_assignment_value, previous_member_epoch), 3, NULL},
    {OP_1, 0, 0, 2, offsetof(struct share_group_current_member_assignment_value, state), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 3, offsetof(struct share_group_current_member_assignment_value, assigned_partitions), 1, &share_group_current_member_assignment_value_prog_0},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog share_group_current_member_assignment_value_prog_1 = {share_group_current_member_assignment_value_ops_1, &share_group_current_member_assignment_value_shape, NULL, NULL, 0, 0, 11, false};
static const struct wire_prog *const share_group_current_member_assignment_value_progs[] = {&share_group_current_member_assignment_value_prog_1, };

const struct wire_msg share_group_current_member_assignment_value_wire = {
    .name = "ShareGroupCurrentMemberAssignmentValue",
    .room = WIRE_GROUP,
    .kind = WIRE_VALUE,
    .api_key = 14,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &share_group_current_member_assignment_value_shape,
    .progs = share_group_current_member_assignment_value_progs,
};

/* ---- ShareGroupMemberMetadataKey ---- */

static const struct share_group_member_metadata_key share_group_member_metadata_key_default = {
    .group_id = {(const uint8_t *)"", 0},
    .member_id = {(const uint8_t *)"", 0},
};
static const struct wire_field share_group_member_metadata_key_fields[] = {
    {"groupId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct share_group_member_metadata_key, group_id), {0, 0}, {0, -1}, {0, -1}, NULL},
    {"memberId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct share_group_member_metadata_key, member_id), {0, 0}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape share_group_member_metadata_key_shape = {"ShareGroupMemberMetadataKey", sizeof(struct share_group_member_metadata_key), 2, share_group_member_metadata_key_fields, &share_group_member_metadata_key_default};

static const struct wire_op share_group_member_metadata_key_ops_0[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct share_group_member_metadata_key, group_id), 2, NULL},
    {OP_STRING, 0, 2, 1, offsetof(struct share_group_member_metadata_key, member_id), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog share_group_member_metadata_key_prog_0 = {share_group_member_metadata_key_ops_0, &share_group_member_metadata_key_shape, NULL, NULL, 0, 0, 4, false};
static const struct wire_prog *const share_group_member_metadata_key_progs[] = {&share_group_member_metadata_key_prog_0, };

const struct wire_msg share_group_member_metadata_key_wire = {
    .name = "ShareGroupMemberMetadataKey",
    .room = WIRE_GROUP,
    .kind = WIRE_KEY,
    .api_key = 10,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = INT16_MAX,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &share_group_member_metadata_key_shape,
    .progs = share_group_member_metadata_key_progs,
};

/* ---- ShareGroupMemberMetadataValue ---- */

static const struct share_group_member_metadata_value share_group_member_metadata_value_default = {
    .rack_id = {(const uint8_t *)"", 0},
    .client_id = {(const uint8_t *)"", 0},
    .client_host = {(const uint8_t *)"", 0},
};
static const struct wire_field share_group_member_metadata_value_fields[] = {
    {"rackId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct share_group_member_metadata_value, rack_id), {0, 32767}, {0, 32767}, {0, -1}, NULL},
    {"clientId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct share_group_member_metadata_value, client_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"clientHost", WIRE_STRING, 0, 0, 0, -1, offsetof(struct share_group_member_metadata_value, client_host), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"subscribedTopicNames", WIRE_STRING, 1, 0, 0, -1, offsetof(struct share_group_member_metadata_value, subscribed_topic_names), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape share_group_member_metadata_value_shape = {"ShareGroupMemberMetadataValue", sizeof(struct share_group_member_metadata_value), 4, share_group_member_metadata_value_fields, &share_group_member_metadata_value_default};

static const struct wire_op share_group_member_metadata_value_ops_0[] = {
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 0, offsetof(struct share_group_member_metadata_value, rack_id), 4, NULL},
    {OP_STRING, OP_COMPACT, 1, 1, offsetof(struct share_group_member_metadata_value, client_id), 3, NULL},
    {OP_STRING, OP_COMPACT, 1, 2, offsetof(struct share_group_member_metadata_value, client_host), 2, NULL},
    {OP_ARRAY_STRING, OP_COMPACT, 1, 3, offsetof(struct share_group_member_metadata_value, subscribed_topic_names), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog share_group_member_metadata_value_prog_0 = {share_group_member_metadata_value_ops_0, &share_group_member_metadata_value_shape, NULL, NULL, 0, 0, 5, false};
static const struct wire_prog *const share_group_member_metadata_value_progs[] = {&share_group_member_metadata_value_prog_0, };

const struct wire_msg share_group_member_metadata_value_wire = {
    .name = "ShareGroupMemberMetadataValue",
    .room = WIRE_GROUP,
    .kind = WIRE_VALUE,
    .api_key = 10,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &share_group_member_metadata_value_shape,
    .progs = share_group_member_metadata_value_progs,
};

/* ---- ShareGroupMetadataKey ---- */

static const struct share_group_metadata_key share_group_metadata_key_default = {
    .group_id = {(const uint8_t *)"", 0},
};
static const struct wire_field share_group_metadata_key_fields[] = {
    {"groupId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct share_group_metadata_key, group_id), {0, 0}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape share_group_metadata_key_shape = {"ShareGroupMetadataKey", sizeof(struct share_group_metadata_key), 1, share_group_metadata_key_fields, &share_group_metadata_key_default};

static const struct wire_op share_group_metadata_key_ops_0[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct share_group_metadata_key, group_id), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog share_group_metadata_key_prog_0 = {share_group_metadata_key_ops_0, &share_group_metadata_key_shape, NULL, NULL, 0, 0, 2, false};
static const struct wire_prog *const share_group_metadata_key_progs[] = {&share_group_metadata_key_prog_0, };

const struct wire_msg share_group_metadata_key_wire = {
    .name = "ShareGroupMetadataKey",
    .room = WIRE_GROUP,
    .kind = WIRE_KEY,
    .api_key = 11,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = INT16_MAX,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &share_group_metadata_key_shape,
    .progs = share_group_metadata_key_progs,
};

/* ---- ShareGroupMetadataValue ---- */

static const struct share_group_metadata_value share_group_metadata_value_default = {
};
static const struct wire_field share_group_metadata_value_fields[] = {
    {"epoch", WIRE_INT32, 0, 0, 0, -1, offsetof(struct share_group_metadata_value, epoch), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"metadataHash", WIRE_INT64, 0, 0, 0, -1, offsetof(struct share_group_metadata_value, metadata_hash), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape share_group_metadata_value_shape = {"ShareGroupMetadataValue", sizeof(struct share_group_metadata_value), 2, share_group_metadata_value_fields, &share_group_metadata_value_default};

static const struct wire_op share_group_metadata_value_ops_0[] = {
    {OP_4, 0, 13, 0, offsetof(struct share_group_metadata_value, epoch), 9, NULL},
    {OP_8, 0, 0, 1, offsetof(struct share_group_metadata_value, metadata_hash), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog share_group_metadata_value_prog_0 = {share_group_metadata_value_ops_0, &share_group_metadata_value_shape, NULL, NULL, 0, 0, 13, false};
static const struct wire_prog *const share_group_metadata_value_progs[] = {&share_group_metadata_value_prog_0, };

const struct wire_msg share_group_metadata_value_wire = {
    .name = "ShareGroupMetadataValue",
    .room = WIRE_GROUP,
    .kind = WIRE_VALUE,
    .api_key = 11,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &share_group_metadata_value_shape,
    .progs = share_group_metadata_value_progs,
};

/* ---- ShareGroupPartitionMetadataKey ---- */

static const struct share_group_partition_metadata_key share_group_partition_metadata_key_default = {
    .group_id = {(const uint8_t *)"", 0},
};
static const struct wire_field share_group_partition_metadata_key_fields[] = {
    {"groupId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct share_group_partition_metadata_key, group_id), {9, 9}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape share_group_partition_metadata_key_shape = {"ShareGroupPartitionMetadataKey", sizeof(struct share_group_partition_metadata_key), 1, share_group_partition_metadata_key_fields, &share_group_partition_metadata_key_default};

static const struct wire_op share_group_partition_metadata_key_ops_0[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct share_group_partition_metadata_key, group_id), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog share_group_partition_metadata_key_prog_0 = {share_group_partition_metadata_key_ops_0, &share_group_partition_metadata_key_shape, NULL, NULL, 0, 0, 2, false};
static const struct wire_prog *const share_group_partition_metadata_key_progs[] = {&share_group_partition_metadata_key_prog_0, };

const struct wire_msg share_group_partition_metadata_key_wire = {
    .name = "ShareGroupPartitionMetadataKey",
    .room = WIRE_GROUP,
    .kind = WIRE_DATA,
    .api_key = -1,
    .min_version = 9,
    .max_version = 9,
    .flexible_version = INT16_MAX,
    .removed_version = -1,
    .is_dead = true,
    .is_unstable = false,
    .shape = &share_group_partition_metadata_key_shape,
    .progs = share_group_partition_metadata_key_progs,
};

/* ---- ShareGroupPartitionMetadataValue ---- */

static const struct share_group_partition_metadata_value_topic_partitions_info share_group_partition_metadata_value_topic_partitions_info_default = {
    .topic_name = {(const uint8_t *)"", 0},
};
static const struct wire_field share_group_partition_metadata_value_topic_partitions_info_fields[] = {
    {"topicId", WIRE_UUID, 0, 0, 0, -1, offsetof(struct share_group_partition_metadata_value_topic_partitions_info, topic_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"topicName", WIRE_STRING, 0, 0, 0, -1, offsetof(struct share_group_partition_metadata_value_topic_partitions_info, topic_name), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"partitions", WIRE_INT32, 1, 0, 0, -1, offsetof(struct share_group_partition_metadata_value_topic_partitions_info, partitions), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape share_group_partition_metadata_value_topic_partitions_info_shape = {"TopicPartitionsInfo", sizeof(struct share_group_partition_metadata_value_topic_partitions_info), 3, share_group_partition_metadata_value_topic_partitions_info_fields, &share_group_partition_metadata_value_topic_partitions_info_default};

static const struct share_group_partition_metadata_value_topic_info share_group_partition_metadata_value_topic_info_default = {
    .topic_name = {(const uint8_t *)"", 0},
};
static const struct wire_field share_group_partition_metadata_value_topic_info_fields[] = {
    {"topicId", WIRE_UUID, 0, 0, 0, -1, offsetof(struct share_group_partition_metadata_value_topic_info, topic_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"topicName", WIRE_STRING, 0, 0, 0, -1, offsetof(struct share_group_partition_metadata_value_topic_info, topic_name), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape share_group_partition_metadata_value_topic_info_shape = {"TopicInfo", sizeof(struct share_group_partition_metadata_value_topic_info), 2, share_group_partition_metadata_value_topic_info_fields, &share_group_partition_metadata_value_topic_info_default};

static const struct share_group_partition_metadata_value share_group_partition_metadata_value_default = {
};
static const struct wire_field share_group_partition_metadata_value_fields[] = {
    {"initializedTopics", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct share_group_partition_metadata_value, initialized_topics), {0, 32767}, {0, -1}, {0, -1}, &share_group_partition_metadata_value_topic_partitions_info_shape},
    {"deletingTopics", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct share_group_partition_metadata_value, deleting_topics), {0, 32767}, {0, -1}, {0, -1}, &share_group_partition_metadata_value_topic_info_shape},
};
static const struct wire_shape share_group_partition_metadata_value_shape = {"ShareGroupPartitionMetadataValue", sizeof(struct share_group_partition_metadata_value), 2, share_group_partition_metadata_value_fields, &share_group_partition_metadata_value_default};

static const struct wire_op share_group_partition_metadata_value_ops_0[] = {
    {OP_16, 0, 17, 0, offsetof(struct share_group_partition_metadata_value_topic_partitions_info, topic_id), 3, NULL},
    {OP_STRING, OP_COMPACT, 0, 1, offsetof(struct share_group_partition_metadata_value_topic_partitions_info, topic_name), 2, NULL},
    {OP_ARRAY_4, OP_COMPACT, 1, 2, offsetof(struct share_group_partition_metadata_value_topic_partitions_info, partitions), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog share_group_partition_metadata_value_prog_0 = {share_group_partition_metadata_value_ops_0, &share_group_partition_metadata_value_topic_partitions_info_shape, NULL, NULL, 0, 0, 19, false};
_Static_assert(sizeof(struct share_group_partition_metadata_value_topic_partitions_info) <= WIRE_MEM_PER_BYTE * 19, "WIRE_MEM_PER_BYTE");
static const struct wire_op share_group_partition_metadata_value_ops_1[] = {
    {OP_16, 0, 17, 0, offsetof(struct share_group_partition_metadata_value_topic_info, topic_id), 2, NULL},
    {OP_STRING, OP_COMPACT, 0, 1, offsetof(struct share_group_partition_metadata_value_topic_info, topic_name), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog share_group_partition_metadata_value_prog_1 = {share_group_partition_metadata_value_ops_1, &share_group_partition_metadata_value_topic_info_shape, NULL, NULL, 0, 0, 18, false};
_Static_assert(sizeof(struct share_group_partition_metadata_value_topic_info) <= WIRE_MEM_PER_BYTE * 18, "WIRE_MEM_PER_BYTE");
static const struct wire_op share_group_partition_metadata_value_ops_2[] = {
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 0, offsetof(struct share_group_partition_metadata_value, initialized_topics), 2, &share_group_partition_metadata_value_prog_0},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 1, offsetof(struct share_group_partition_metadata_value, deleting_topics), 1, &share_group_partition_metadata_value_prog_1},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog share_group_partition_metadata_value_prog_2 = {share_group_partition_metadata_value_ops_2, &share_group_partition_metadata_value_shape, NULL, NULL, 0, 0, 3, false};
static const struct wire_prog *const share_group_partition_metadata_value_progs[] = {&share_group_partition_metadata_value_prog_2, };

const struct wire_msg share_group_partition_metadata_value_wire = {
    .name = "ShareGroupPartitionMetadataValue",
    .room = WIRE_GROUP,
    .kind = WIRE_DATA,
    .api_key = -1,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = true,
    .is_unstable = false,
    .shape = &share_group_partition_metadata_value_shape,
    .progs = share_group_partition_metadata_value_progs,
};

/* ---- ShareGroupStatePartitionMetadataKey ---- */

static const struct share_group_state_partition_metadata_key share_group_state_partition_metadata_key_default = {
    .group_id = {(const uint8_t *)"", 0},
};
static const struct wire_field share_group_state_partition_metadata_key_fields[] = {
    {"groupId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct share_group_state_partition_metadata_key, group_id), {0, 0}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape share_group_state_partition_metadata_key_shape = {"ShareGroupStatePartitionMetadataKey", sizeof(struct share_group_state_partition_metadata_key), 1, share_group_state_partition_metadata_key_fields, &share_group_state_partition_metadata_key_default};

static const struct wire_op share_group_state_partition_metadata_key_ops_0[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct share_group_state_partition_metadata_key, group_id), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog share_group_state_partition_metadata_key_prog_0 = {share_group_state_partition_metadata_key_ops_0, &share_group_state_partition_metadata_key_shape, NULL, NULL, 0, 0, 2, false};
static const struct wire_prog *const share_group_state_partition_metadata_key_progs[] = {&share_group_state_partition_metadata_key_prog_0, };

const struct wire_msg share_group_state_partition_metadata_key_wire = {
    .name = "ShareGroupStatePartitionMetadataKey",
    .room = WIRE_GROUP,
    .kind = WIRE_KEY,
    .api_key = 15,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = INT16_MAX,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &share_group_state_partition_metadata_key_shape,
    .progs = share_group_state_partition_metadata_key_progs,
};

/* ---- ShareGroupStatePartitionMetadataValue ---- */

static const struct share_group_state_partition_metadata_value_topic_partitions_info share_group_state_partition_metadata_value_topic_partitions_info_default = {
    .topic_name = {(const uint8_t *)"", 0},
};
static const struct wire_field share_group_state_partition_metadata_value_topic_partitions_info_fields[] = {
    {"topicId", WIRE_UUID, 0, 0, 0, -1, offsetof(struct share_group_state_partition_metadata_value_topic_partitions_info, topic_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"topicName", WIRE_STRING, 0, 0, 0, -1, offsetof(struct share_group_state_partition_metadata_value_topic_partitions_info, topic_name), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"partitions", WIRE_INT32, 1, 0, 0, -1, offsetof(struct share_group_state_partition_metadata_value_topic_partitions_info, partitions), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape share_group_state_partition_metadata_value_topic_partitions_info_shape = {"TopicPartitionsInfo", sizeof(struct share_group_state_partition_metadata_value_topic_partitions_info), 3, share_group_state_partition_metadata_value_topic_partitions_info_fields, &share_group_state_partition_metadata_value_topic_partitions_info_default};

static const struct share_group_state_partition_metadata_value_topic_info share_group_state_partition_metadata_value_topic_info_default = {
    .topic_name = {(const uint8_t *)"", 0},
};
static const struct wire_field share_group_state_partition_metadata_value_topic_info_fields[] = {
    {"topicId", WIRE_UUID, 0, 0, 0, -1, offsetof(struct share_group_state_partition_metadata_value_topic_info, topic_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"topicName", WIRE_STRING, 0, 0, 0, -1, offsetof(struct share_group_state_partition_metadata_value_topic_info, topic_name), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape share_group_state_partition_metadata_value_topic_info_shape = {"TopicInfo", sizeof(struct share_group_state_partition_metadata_value_topic_info), 2, share_group_state_partition_metadata_value_topic_info_fields, &share_group_state_partition_metadata_value_topic_info_default};

static const struct share_group_state_partition_metadata_value share_group_state_partition_metadata_value_default = {
};
static const struct wire_field share_group_state_partition_metadata_value_fields[] = {
    {"initializingTopics", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct share_group_state_partition_metadata_value, initializing_topics), {0, 32767}, {0, -1}, {0, -1}, &share_group_state_partition_metadata_value_topic_partitions_info_shape},
    {"initializedTopics", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct share_group_state_partition_metadata_value, initialized_topics), {0, 32767}, {0, -1}, {0, -1}, &share_group_state_partition_metadata_value_topic_partitions_info_shape},
    {"deletingTopics", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct share_group_state_partition_metadata_value, deleting_topics), {0, 32767}, {0, -1}, {0, -1}, &share_group_state_partition_metadata_value_topic_info_shape},
};
static const struct wire_shape share_group_state_partition_metadata_value_shape = {"ShareGroupStatePartitionMetadataValue", sizeof(struct share_group_state_partition_metadata_value), 3, share_group_state_partition_metadata_value_fields, &share_group_state_partition_metadata_value_default};

static const struct wire_op share_group_state_partition_metadata_value_ops_0[] = {
    {OP_16, 0, 17, 0, offsetof(struct share_group_state_partition_metadata_value_topic_partitions_info, topic_id), 3, NULL},
    {OP_STRING, OP_COMPACT, 0, 1, offsetof(struct share_group_state_partition_metadata_value_topic_partitions_info, topic_name), 2, NULL},
    {OP_ARRAY_4, OP_COMPACT, 1, 2, offsetof(struct share_group_state_partition_metadata_value_topic_partitions_info, partitions), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog share_group_state_partition_metadata_value_prog_0 = {share_group_state_partition_metadata_value_ops_0, &share_group_state_partition_metadata_value_topic_partitions_info_shape, NULL, NULL, 0, 0, 19, false};
_Static_assert(sizeof(struct share_group_state_partition_metadata_value_topic_partitions_info) <= WIRE_MEM_PER_BYTE * 19, "WIRE_MEM_PER_BYTE");
static const struct wire_op share_group_state_partition_metadata_value_ops_1[] = {
    {OP_16, 0, 17, 0, offsetof(struct share_group_state_partition_metadata_value_topic_info, topic_id), 2, NULL},
    {OP_STRING, OP_COMPACT, 0, 1, offsetof(struct share_group_state_partition_metadata_value_topic_info, topic_name), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog share_group_state_partition_metadata_value_prog_1 = {share_group_state_partition_metadata_value_ops_1, &share_group_state_partition_metadata_value_topic_info_shape, NULL, NULL, 0, 0, 18, false};
_Static_assert(sizeof(struct share_group_state_partition_metadata_value_topic_info) <= WIRE_MEM_PER_BYTE * 18, "WIRE_MEM_PER_BYTE");
static const struct wire_op share_group_state_partition_metadata_value_ops_2[] = {
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 0, offsetof(struct share_group_state_partition_metadata_value, initializing_topics), 3, &share_group_state_partition_metadata_value_prog_0},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 1, offsetof(struct share_group_state_partition_metadata_value, initialized_topics), 2, &share_group_state_partition_metadata_value_prog_0},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 2, offsetof(struct share_group_state_partition_metadata_value, deleting_topics), 1, &share_group_state_partition_metadata_value_prog_1},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog share_group_state_partition_metadata_value_prog_2 = {share_group_state_partition_metadata_value_ops_2, &share_group_state_partition_metadata_value_shape, NULL, NULL, 0, 0, 4, false};
static const struct wire_prog *const share_group_state_partition_metadata_value_progs[] = {&share_group_state_partition_metadata_value_prog_2, };

const struct wire_msg share_group_state_partition_metadata_value_wire = {
    .name = "ShareGroupStatePartitionMetadataValue",
    .room = WIRE_GROUP,
    .kind = WIRE_VALUE,
    .api_key = 15,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &share_group_state_partition_metadata_value_shape,
    .progs = share_group_state_partition_metadata_value_progs,
};

/* ---- ShareGroupTargetAssignmentMemberKey ---- */

static const struct share_group_target_assignment_member_key share_group_target_assignment_member_key_default = {
    .group_id = {(const uint8_t *)"", 0},
    .member_id = {(const uint8_t *)"", 0},
};
static const struct wire_field share_group_target_assignment_member_key_fields[] = {
    {"groupId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct share_group_target_assignment_member_key, group_id), {0, 0}, {0, -1}, {0, -1}, NULL},
    {"memberId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct share_group_target_assignment_member_key, member_id), {0, 0}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape share_group_target_assignment_member_key_shape = {"ShareGroupTargetAssignmentMemberKey", sizeof(struct share_group_target_assignment_member_key), 2, share_group_target_assignment_member_key_fields, &share_group_target_assignment_member_key_default};

static const struct wire_op share_group_target_assignment_member_key_ops_0[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct share_group_target_assignment_member_key, group_id), 2, NULL},
    {OP_STRING, 0, 2, 1, offsetof(struct share_group_target_assignment_member_key, member_id), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog share_group_target_assignment_member_key_prog_0 = {share_group_target_assignment_member_key_ops_0, &share_group_target_assignment_member_key_shape, NULL, NULL, 0, 0, 4, false};
static const struct wire_prog *const share_group_target_assignment_member_key_progs[] = {&share_group_target_assignment_member_key_prog_0, };

const struct wire_msg share_group_target_assignment_member_key_wire = {
    .name = "ShareGroupTargetAssignmentMemberKey",
    .room = WIRE_GROUP,
    .kind = WIRE_KEY,
    .api_key = 13,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = INT16_MAX,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &share_group_target_assignment_member_key_shape,
    .progs = share_group_target_assignment_member_key_progs,
};

/* ---- ShareGroupTargetAssignmentMemberValue ---- */

static const struct share_group_target_assignment_member_value_topic_partition share_group_target_assignment_member_value_topic_partition_default = {
};
static const struct wire_field share_group_target_assignment_member_value_topic_partition_fields[] = {
    {"topicId", WIRE_UUID, 0, 0, 0, -1, offsetof(struct share_group_target_assignment_member_value_topic_partition, topic_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"partitions", WIRE_INT32, 1, 0, 0, -1, offsetof(struct share_group_target_assignment_member_value_topic_partition, partitions), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape share_group_target_assignment_member_value_topic_partition_shape = {"TopicPartition", sizeof(struct share_group_target_assignment_member_value_topic_partition), 2, share_group_target_assignment_member_value_topic_partition_fields, &share_group_target_assignment_member_value_topic_partition_default};

static const struct share_group_target_assignment_member_value share_group_target_assignment_member_value_default = {
};
static const struct wire_field share_group_target_assignment_member_value_fields[] = {
    {"topicPartitions", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct share_group_target_assignment_member_value, topic_partitions), {0, 32767}, {0, -1}, {0, -1}, &share_group_target_assignment_member_value_topic_partition_shape},
};
static const struct wire_shape share_group_target_assignment_member_value_shape = {"ShareGroupTargetAssignmentMemberValue", sizeof(struct share_group_target_assignment_member_value), 1, share_group_target_assignment_member_value_fields, &share_group_target_assignment_member_value_default};

static const struct wire_op share_group_target_assignment_member_value_ops_0[] = {
    {OP_16, 0, 17, 0, offsetof(struct share_group_target_assignment_member_value_topic_partition, topic_id), 2, NULL},
    {OP_ARRAY_4, OP_COMPACT, 0, 1, offsetof(struct share_group_target_assignment_member_value_topic_partition, partitions), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog share_group_target_assignment_member_value_prog_0 = {share_group_target_assignment_member_value_ops_0, &share_group_target_assignment_member_value_topic_partition_shape, NULL, NULL, 0, 0, 18, false};
_Static_assert(sizeof(struct share_group_target_assignment_member_value_topic_partition) <= WIRE_MEM_PER_BYTE * 18, "WIRE_MEM_PER_BYTE");
static const struct wire_op share_group_target_assignment_member_value_ops_1[] = {
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 0, offsetof(struct share_group_target_assignment_member_value, topic_partitions), 1, &share_group_target_assignment_member_value_prog_0},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog share_group_target_assignment_member_value_prog_1 = {share_group_target_assignment_member_value_ops_1, &share_group_target_assignment_member_value_shape, NULL, NULL, 0, 0, 2, false};
static const struct wire_prog *const share_group_target_assignment_member_value_progs[] = {&share_group_target_assignment_member_value_prog_1, };

const struct wire_msg share_group_target_assignment_member_value_wire = {
    .name = "ShareGroupTargetAssignmentMemberValue",
    .room = WIRE_GROUP,
    .kind = WIRE_VALUE,
    .api_key = 13,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &share_group_target_assignment_member_value_shape,
    .progs = share_group_target_assignment_member_value_progs,
};

/* ---- ShareGroupTargetAssignmentMetadataKey ---- */

static const struct share_group_target_assignment_metadata_key share_group_target_assignment_metadata_key_default = {
    .group_id = {(const uint8_t *)"", 0},
};
static const struct wire_field share_group_target_assignment_metadata_key_fields[] = {
    {"groupId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct share_group_target_assignment_metadata_key, group_id), {0, 0}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape share_group_target_assignment_metadata_key_shape = {"ShareGroupTargetAssignmentMetadataKey", sizeof(struct share_group_target_assignment_metadata_key), 1, share_group_target_assignment_metadata_key_fields, &share_group_target_assignment_metadata_key_default};

static const struct wire_op share_group_target_assignment_metadata_key_ops_0[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct share_group_target_assignment_metadata_key, group_id), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog share_group_target_assignment_metadata_key_prog_0 = {share_group_target_assignment_metadata_key_ops_0, &share_group_target_assignment_metadata_key_shape, NULL, NULL, 0, 0, 2, false};
static const struct wire_prog *const share_group_target_assignment_metadata_key_progs[] = {&share_group_target_assignment_metadata_key_prog_0, };

const struct wire_msg share_group_target_assignment_metadata_key_wire = {
    .name = "ShareGroupTargetAssignmentMetadataKey",
    .room = WIRE_GROUP,
    .kind = WIRE_KEY,
    .api_key = 12,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = INT16_MAX,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &share_group_target_assignment_metadata_key_shape,
    .progs = share_group_target_assignment_metadata_key_progs,
};

/* ---- ShareGroupTargetAssignmentMetadataValue ---- */

static const struct share_group_target_assignment_metadata_value share_group_target_assignment_metadata_value_default = {
};
static const struct wire_field share_group_target_assignment_metadata_value_fields[] = {
    {"assignmentEpoch", WIRE_INT32, 0, 0, 0, -1, offsetof(struct share_group_target_assignment_metadata_value, assignment_epoch), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"assignmentTimestamp", WIRE_INT64, 0, 0, 1, 0, offsetof(struct share_group_target_assignment_metadata_value, assignment_timestamp), {0, 32767}, {0, -1}, {0, 32767}, NULL},
};
static const struct wire_shape share_group_target_assignment_metadata_value_shape = {"ShareGroupTargetAssignmentMetadataValue", sizeof(struct share_group_target_assignment_metadata_value), 2, share_group_target_assignment_metadata_value_fields, &share_group_target_assignment_metadata_value_default};

static const struct wire_op share_group_target_assignment_metadata_value_ops_0[] = {
    {OP_4, 0, 5, 0, offsetof(struct share_group_target_assignment_metadata_value, assignment_epoch), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_op share_group_target_assignment_metadata_value_tag_0_0[] = {{OP_8, 0, 8, 1, offsetof(struct share_group_target_assignment_metadata_value, assignment_timestamp), 0, NULL}, {OP_END, 0, 0, 255, 0, 0, NULL}};
static const struct wire_tag share_group_target_assignment_metadata_value_tags_0[] = {{0, share_group_target_assignment_metadata_value_tag_0_0}, };
static const struct wire_prog share_group_target_assignment_metadata_value_prog_0 = {share_group_target_assignment_metadata_value_ops_0, &share_group_target_assignment_metadata_value_shape, share_group_target_assignment_metadata_value_tags_0, NULL, 1, 0, 5, false};
static const struct wire_prog *const share_group_target_assignment_metadata_value_progs[] = {&share_group_target_assignment_metadata_value_prog_0, };

const struct wire_msg share_group_target_assignment_metadata_value_wire = {
    .name = "ShareGroupTargetAssignmentMetadataValue",
    .room = WIRE_GROUP,
    .kind = WIRE_VALUE,
    .api_key = 12,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &share_group_target_assignment_metadata_value_shape,
    .progs = share_group_target_assignment_metadata_value_progs,
};

/* ---- StreamsGroupCurrentMemberAssignmentKey ---- */

static const struct streams_group_current_member_assignment_key streams_group_current_member_assignment_key_default = {
    .group_id = {(const uint8_t *)"", 0},
    .member_id = {(const uint8_t *)"", 0},
};
static const struct wire_field streams_group_current_member_assignment_key_fields[] = {
    {"groupId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct streams_group_current_member_assignment_key, group_id), {0, 0}, {0, -1}, {0, -1}, NULL},
    {"memberId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct streams_group_current_member_assignment_key, member_id), {0, 0}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape streams_group_current_member_assignment_key_shape = {"StreamsGroupCurrentMemberAssignmentKey", sizeof(struct streams_group_current_member_assignment_key), 2, streams_group_current_member_assignment_key_fields, &streams_group_current_member_assignment_key_default};

static const struct wire_op streams_group_current_member_assignment_key_ops_0[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct streams_group_current_member_assignment_key, group_id), 2, NULL},
    {OP_STRING, 0, 2, 1, offsetof(struct streams_group_current_member_assignment_key, member_id), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog streams_group_current_member_assignment_key_prog_0 = {streams_group_current_member_assignment_key_ops_0, &streams_group_current_member_assignment_key_shape, NULL, NULL, 0, 0, 4, false};
static const struct wire_prog *const streams_group_current_member_assignment_key_progs[] = {&streams_group_current_member_assignment_key_prog_0, };

const struct wire_msg streams_group_current_member_assignment_key_wire = {
    .name = "StreamsGroupCurrentMemberAssignmentKey",
    .room = WIRE_GROUP,
    .kind = WIRE_KEY,
    .api_key = 22,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = INT16_MAX,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &streams_group_current_member_assignment_key_shape,
    .progs = streams_group_current_member_assignment_key_progs,
};

/* ---- StreamsGroupCurrentMemberAssignmentValue ---- */

static const struct streams_group_current_member_assignment_value_task_ids streams_group_current_member_assignment_value_task_ids_default = {
    .subtopology_id = {(const uint8_t *)"", 0},
};
static const struct wire_field streams_group_current_member_assignment_value_task_ids_fields[] = {
    {"subtopologyId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct streams_group_current_member_assignment_value_task_ids, subtopology_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"partitions", WIRE_INT32, 1, 0, 0, -1, offsetof(struct streams_group_current_member_assignment_value_task_ids, partitions), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"assignmentEpochs", WIRE_INT32, 1, 0, 0, 0, offsetof(struct streams_group_current_member_assignment_value_task_ids, assignment_epochs), {0, 32767}, {0, 32767}, {0, 32767}, NULL},
};
const struct wire_shape streams_group_current_member_assignment_value_task_ids_shape = {"TaskIds", sizeof(struct streams_group_current_member_assignment_value_task_ids), 3, streams_group_current_member_assignment_value_task_ids_fields, &streams_group_current_member_assignment_value_task_ids_default};

static const struct streams_group_current_member_assignment_value streams_group_current_member_assignment_value_default = {
};
static const struct wire_field streams_group_current_member_assignment_value_fields[] = {
    {"memberEpoch", WIRE_INT32, 0, 0, 0, -1, offsetof(struct streams_group_current_member_assignment_value, member_epoch), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"previousMemberEpoch", WIRE_INT32, 0, 0, 0, -1, offsetof(struct streams_group_current_member_assignment_value, previous_member_epoch), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"state", WIRE_INT8, 0, 0, 0, -1, offsetof(struct streams_group_current_member_assignment_value, state), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"activeTasks", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct streams_group_current_member_assignment_value, active_tasks), {0, 32767}, {0, -1}, {0, -1}, &streams_group_current_member_assignment_value_task_ids_shape},
    {"standbyTasks", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct streams_group_current_member_assignment_value, standby_tasks), {0, 32767}, {0, -1}, {0, -1}, &streams_group_current_member_assignment_value_task_ids_shape},
    {"warmupTasks", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct streams_group_current_member_assignment_value, warmup_tasks), {0, 32767}, {0, -1}, {0, -1}, &streams_group_current_member_assignment_value_task_ids_shape},
    {"activeTasksPendingRevocation", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct streams_group_current_member_assignment_value, active_tasks_pending_revocation), {0, 32767}, {0, -1}, {0, -1}, &streams_group_current_member_assignment_value_task_ids_shape},
    {"standbyTasksPendingRevocation", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct streams_group_current_member_assignment_value, standby_tasks_pending_revocation), {0, 32767}, {0, -1}, {0, -1}, &streams_group_current_member_assignment_value_task_ids_shape},
    {"warmupTasksPendingRevocation", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct streams_group_current_member_assignment_value, warmup_tasks_pending_revocation), {0, 32767}, {0, -1}, {0, -1}, &streams_group_current_member_assignment_value_task_ids_shape},
};
static const struct wire_shape streams_group_current_member_assignment_value_shape = {"StreamsGroupCurrentMemberAssignmentValue", sizeof(struct streams_group_current_member_assignment_value), 9, streams_group_current_member_assignment_value_fields, &streams_group_current_member_assignment_value_default};

static const struct wire_op streams_group_current_member_assignment_value_ops_0[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct streams_group_current_member_assignment_value_task_ids, subtopology_id), 2, NULL},
    {OP_ARRAY_4, OP_COMPACT, 1, 1, offsetof(struct streams_group_current_member_assignment_value_task_ids, partitions), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_op streams_group_current_member_assignment_value_tag_0_0[] = {{OP_ARRAY_4, OP_COMPACT | OP_NULLABLE, 1, 2, offsetof(struct streams_group_current_member_assignment_value_task_ids, assignment_epochs), 0, NULL}, {OP_END, 0, 0, 255, 0, 0, NULL}};
static const struct wire_tag streams_group_current_member_assignment_value_tags_0[] = {{0, streams_group_current_member_assignment_value_tag_0_0}, };
static const struct wire_prog streams_group_current_member_assignment_value_prog_0 = {streams_group_current_member_assignment_value_ops_0, &streams_group_current_member_assignment_value_task_ids_shape, streams_group_current_member_assignment_value_tags_0, NULL, 1, 0, 3, false};
_Static_assert(sizeof(struct streams_group_current_member_assignment_value_task_ids) <= WIRE_MEM_PER_BYTE * 3, "WIRE_MEM_PER_BYTE");
static const struct wire_op streams_group_current_member_assignment_value_ops_1[] = {
    {OP_4, 0, 10, 0, offsetof(struct streams_group_current_member_assignment_value, member_epoch), 12, NULL},
    {OP_4, 0, 0, 1, offsetof(struct streams_group_current_member_assignment_value, previous_member_epoch), 8, NULL},
    {OP_1, 0, 0, 2, offsetof(struct streams_group_current_member_assignment_value, state), 7, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 3, offsetof(struct streams_group_current_member_assignment_value, active_tasks), 6, &streams_group_current_member_assignment_value_prog_0},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 4, offsetof(struct streams_group_current_member_assignment_value, standby_tasks), 5, &streams_group_current_member_assignment_value_prog_0},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 5, offsetof(struct streams_group_current_member_assignment_value, warmup_tasks), 4, &streams_group_current_member_assignment_value_prog_0},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 6, offsetof(struct streams_group_current_member_assignment_value, active_tasks_pending_revocation), 3, &streams_group_current_member_assignment_value_prog_0},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 7, offsetof(struct streams_group_current_member_assignment_value, standby_tasks_pending_revocation), 2, &streams_group_current_member_assignment_value_prog_0},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 8, offsetof(struct streams_group_current_member_assignment_value, warmup_tasks_pending_revocation), 1, &streams_group_current_member_assignment_value_prog_0},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog streams_group_current_member_assignment_value_prog_1 = {streams_group_current_member_assignment_value_ops_1, &streams_group_current_member_assignment_value_shape, NULL, NULL, 0, 0, 16, false};
static const struct wire_prog *const streams_group_current_member_assignment_value_progs[] = {&streams_group_current_member_assignment_value_prog_1, };

const struct wire_msg streams_group_current_member_assignment_value_wire = {
    .name = "StreamsGroupCurrentMemberAssignmentValue",
    .room = WIRE_GROUP,
    .kind = WIRE_VALUE,
    .api_key = 22,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &streams_group_current_member_assignment_value_shape,
    .progs = streams_group_current_member_assignment_value_progs,
};

/* ---- StreamsGroupMemberMetadataKey ---- */

static const struct streams_group_member_metadata_key streams_group_member_metadata_key_default = {
    .group_id = {(const uint8_t *)"", 0},
    .member_id = {(const uint8_t *)"", 0},
};
static const struct wire_field streams_group_member_metadata_key_fields[] = {
    {"groupId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct streams_group_member_metadata_key, group_id), {0, 0}, {0, -1}, {0, -1}, NULL},
    {"memberId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct streams_group_member_metadata_key, member_id), {0, 0}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape streams_group_member_metadata_key_shape = {"StreamsGroupMemberMetadataKey", sizeof(struct streams_group_member_metadata_key), 2, streams_group_member_metadata_key_fields, &streams_group_member_metadata_key_default};

static const struct wire_op streams_group_member_metadata_key_ops_0[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct streams_group_member_metadata_key, group_id), 2, NULL},
    {OP_STRING, 0, 2, 1, offsetof(struct streams_group_member_metadata_key, member_id), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog streams_group_member_metadata_key_prog_0 = {streams_group_member_metadata_key_ops_0, &streams_group_member_metadata_key_shape, NULL, NULL, 0, 0, 4, false};
static const struct wire_prog *const streams_group_member_metadata_key_progs[] = {&streams_group_member_metadata_key_prog_0, };

const struct wire_msg streams_group_member_metadata_key_wire = {
    .name = "StreamsGroupMemberMetadataKey",
    .room = WIRE_GROUP,
    .kind = WIRE_KEY,
    .api_key = 19,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = INT16_MAX,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &streams_group_member_metadata_key_shape,
    .progs = streams_group_member_metadata_key_progs,
};

/* ---- StreamsGroupMemberMetadataValue ---- */

static const struct streams_group_member_metadata_value_endpoint streams_group_member_metadata_value_endpoint_default = {
    .host = {(const uint8_t *)"", 0},
};
static const struct wire_field streams_group_member_metadata_value_endpoint_fields[] = {
    {"host", WIRE_STRING, 0, 0, 0, -1, offsetof(struct streams_group_member_metadata_value_endpoint, host), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"port", WIRE_UINT16, 0, 0, 0, -1, offsetof(struct streams_group_member_metadata_value_endpoint, port), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape streams_group_member_metadata_value_endpoint_shape = {"Endpoint", sizeof(struct streams_group_member_metadata_value_endpoint), 2, streams_group_member_metadata_value_endpoint_fields, &streams_group_member_metadata_value_endpoint_default};

static const struct streams_group_member_metadata_value_key_value streams_group_member_metadata_value_key_value_default = {
    .key = {(const uint8_t *)"", 0},
    .value = {(const uint8_t *)"", 0},
};
static const struct wire_field streams_group_member_metadata_value_key_value_fields[] = {
    {"key", WIRE_STRING, 0, 0, 0, -1, offsetof(struct streams_group_member_metadata_value_key_value, key), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"value", WIRE_STRING, 0, 0, 0, -1, offsetof(struct streams_group_member_metadata_value_key_value, value), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape streams_group_member_metadata_value_key_value_shape = {"KeyValue", sizeof(struct streams_group_member_metadata_value_key_value), 2, streams_group_member_metadata_value_key_value_fields, &streams_group_member_metadata_value_key_value_default};

static const struct streams_group_member_metadata_value streams_group_member_metadata_value_default = {
    .instance_id = {(const uint8_t *)"", 0},
    .rack_id = {(const uint8_t *)"", 0},
    .client_id = {(const uint8_t *)"", 0},
    .client_host = {(const uint8_t *)"", 0},
    .rebalance_timeout_ms = -1,
    .process_id = {(const uint8_t *)"", 0},
};
static const struct wire_field streams_group_member_metadata_value_fields[] = {
    {"instanceId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct streams_group_member_metadata_value, instance_id), {0, 32767}, {0, 32767}, {0, -1}, NULL},
    {"rackId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct streams_group_member_metadata_value, rack_id), {0, 32767}, {0, 32767}, {0, -1}, NULL},
    {"clientId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct streams_group_member_metadata_value, client_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"clientHost", WIRE_STRING, 0, 0, 0, -1, offsetof(struct streams_group_member_metadata_value, client_host), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"rebalanceTimeoutMs", WIRE_INT32, 0, 0, 0, -1, offsetof(struct streams_group_member_metadata_value, rebalance_timeout_ms), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"topologyEpoch", WIRE_INT32, 0, 0, 0, -1, offsetof(struct streams_group_member_metadata_value, topology_epoch), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"processId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct streams_group_member_metadata_value, process_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"userEndpoint", WIRE_STRUCT, 0, 1, 0, -1, offsetof(struct streams_group_member_metadata_value, user_endpoint), {0, 32767}, {0, 32767}, {0, -1}, &streams_group_member_metadata_value_endpoint_shape},
    {"clientTags", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct streams_group_member_metadata_value, client_tags), {0, 32767}, {0, -1}, {0, -1}, &streams_group_member_metadata_value_key_value_shape},
};
static const struct wire_shape streams_group_member_metadata_value_shape = {"StreamsGroupMemberMetadataValue", sizeof(struct streams_group_member_metadata_value), 9, streams_group_member_metadata_value_fields, &streams_group_member_metadata_value_default};

static const struct wire_op streams_group_member_metadata_value_ops_0[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct streams_group_member_metadata_value_endpoint, host), 3, NULL},
    {OP_2, 0, 3, 1, offsetof(struct streams_group_member_metadata_value_endpoint, port), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog streams_group_member_metadata_value_prog_0 = {streams_group_member_metadata_value_ops_0, &streams_group_member_metadata_value_endpoint_shape, NULL, NULL, 0, 0, 4, false};
_Static_assert(sizeof(struct streams_group_member_metadata_value_endpoint) <= WIRE_MEM_PER_BYTE * 5, "WIRE_MEM_PER_BYTE");
static const struct wire_op streams_group_member_metadata_value_ops_1[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct streams_group_member_metadata_value_key_value, key), 2, NULL},
    {OP_STRING, OP_COMPACT, 1, 1, offsetof(struct streams_group_member_metadata_value_key_value, value), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog streams_group_member_metadata_value_prog_1 = {streams_group_member_metadata_value_ops_1, &streams_group_member_metadata_value_key_value_shape, NULL, NULL, 0, 0, 3, false};
_Static_assert(sizeof(struct streams_group_member_metadata_value_key_value) <= WIRE_MEM_PER_BYTE * 3, "WIRE_MEM_PER_BYTE");
static const struct wire_op streams_group_member_metadata_value_ops_2[] = {
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 0, offsetof(struct streams_group_member_metadata_value, instance_id), 15, NULL},
    {OP_STRING, OP_COMPACT | OP_NULLABLE, 1, 1, offsetof(struct streams_group_member_metadata_value, rack_id), 14, NULL},
    {OP_STRING, OP_COMPACT, 1, 2, offsetof(struct streams_group_member_metadata_value, client_id), 13, NULL},
    {OP_STRING, OP_COMPACT, 1, 3, offsetof(struct streams_group_member_metadata_value, client_host), 12, NULL},
    {OP_4, 0, 9, 4, offsetof(struct streams_group_member_metadata_value, rebalance_timeout_ms), 8, NULL},
    {OP_4, 0, 0, 5, offsetof(struct streams_group_member_metadata_value, topology_epoch), 4, NULL},
    {OP_STRING, OP_COMPACT, 0, 6, offsetof(struct streams_group_member_metadata_value, process_id), 3, NULL},
    {OP_POINTER, 0 | OP_NULLABLE, 1, 7, offsetof(struct streams_group_member_metadata_value, user_endpoint), 2, &streams_group_member_metadata_value_prog_0},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 8, offsetof(struct streams_group_member_metadata_value, client_tags), 1, &streams_group_member_metadata_value_prog_1},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog streams_group_member_metadata_value_prog_2 = {streams_group_member_metadata_value_ops_2, &streams_group_member_metadata_value_shape, NULL, NULL, 0, 0, 16, false};
static const struct wire_prog *const streams_group_member_metadata_value_progs[] = {&streams_group_member_metadata_value_prog_2, };

const struct wire_msg streams_group_member_metadata_value_wire = {
    .name = "StreamsGroupMemberMetadataValue",
    .room = WIRE_GROUP,
    .kind = WIRE_VALUE,
    .api_key = 19,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &streams_group_member_metadata_value_shape,
    .progs = streams_group_member_metadata_value_progs,
};

/* ---- StreamsGroupMetadataKey ---- */

static const struct streams_group_metadata_key streams_group_metadata_key_default = {
    .group_id = {(const uint8_t *)"", 0},
};
static const struct wire_field streams_group_metadata_key_fields[] = {
    {"groupId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct streams_group_metadata_key, group_id), {0, 0}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape streams_group_metadata_key_shape = {"StreamsGroupMetadataKey", sizeof(struct streams_group_metadata_key), 1, streams_group_metadata_key_fields, &streams_group_metadata_key_default};

static const struct wire_op streams_group_metadata_key_ops_0[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct streams_group_metadata_key, group_id), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog streams_group_metadata_key_prog_0 = {streams_group_metadata_key_ops_0, &streams_group_metadata_key_shape, NULL, NULL, 0, 0, 2, false};
static const struct wire_prog *const streams_group_metadata_key_progs[] = {&streams_group_metadata_key_prog_0, };

const struct wire_msg streams_group_metadata_key_wire = {
    .name = "StreamsGroupMetadataKey",
    .room = WIRE_GROUP,
    .kind = WIRE_KEY,
    .api_key = 17,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = INT16_MAX,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &streams_group_metadata_key_shape,
    .progs = streams_group_metadata_key_progs,
};

/* ---- StreamsGroupMetadataValue ---- */

static const struct streams_group_metadata_value_last_assignment_config streams_group_metadata_value_last_assignment_config_default = {
    .key = {(const uint8_t *)"", 0},
    .value = {(const uint8_t *)"", 0},
};
static const struct wire_field streams_group_metadata_value_last_assignment_config_fields[] = {
    {"key", WIRE_STRING, 0, 0, 0, -1, offsetof(struct streams_group_metadata_value_last_assignment_config, key), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"value", WIRE_STRING, 0, 0, 0, -1, offsetof(struct streams_group_metadata_value_last_assignment_config, value), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape streams_group_metadata_value_last_assignment_config_shape = {"LastAssignmentConfig", sizeof(struct streams_group_metadata_value_last_assignment_config), 2, streams_group_metadata_value_last_assignment_config_fields, &streams_group_metadata_value_last_assignment_config_default};

static const struct streams_group_metadata_value streams_group_metadata_value_default = {
    .validated_topology_epoch = -1,
    .stored_description_topology_epoch = -1,
    .failed_description_topology_epoch = -1,
};
static const struct wire_field streams_group_metadata_value_fields[] = {
    {"epoch", WIRE_INT32, 0, 0, 0, -1, offsetof(struct streams_group_metadata_value, epoch), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"metadataHash", WIRE_INT64, 0, 0, 0, -1, offsetof(struct streams_group_metadata_value, metadata_hash), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"validatedTopologyEpoch", WIRE_INT32, 0, 0, 0, 0, offsetof(struct streams_group_metadata_value, validated_topology_epoch), {0, 32767}, {0, -1}, {0, 32767}, NULL},
    {"lastAssignmentConfigs", WIRE_STRUCT, 1, 0, 0, 1, offsetof(struct streams_group_metadata_value, last_assignment_configs), {0, 32767}, {0, 32767}, {0, 32767}, &streams_group_metadata_value_last_assignment_config_shape},
    {"storedDescriptionTopologyEpoch", WIRE_INT32, 0, 0, 0, 2, offsetof(struct streams_group_metadata_value, stored_description_topology_epoch), {0, 32767}, {0, -1}, {0, 32767}, NULL},
    {"failedDescriptionTopologyEpoch", WIRE_INT32, 0, 0, 0, 3, offsetof(struct streams_group_metadata_value, failed_description_topology_epoch), {0, 32767}, {0, -1}, {0, 32767}, NULL},
};
static const struct wire_shape streams_group_metadata_value_shape = {"StreamsGroupMetadataValue", sizeof(struct streams_group_metadata_value), 6, streams_group_metadata_value_fields, &streams_group_metadata_value_default};

static const struct wire_op streams_group_metadata_value_ops_0[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct streams_group_metadata_value_last_assignment_config, key), 2, NULL},
    {OP_STRING, OP_COMPACT, 1, 1, offsetof(struct streams_group_metadata_value_last_assignment_config, value), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog streams_group_metadata_value_prog_0 = {streams_group_metadata_value_ops_0, &streams_group_metadata_value_last_assignment_config_shape, NULL, NULL, 0, 0, 3, false};
_Static_assert(sizeof(struct streams_group_metadata_value_last_assignment_config) <= WIRE_MEM_PER_BYTE * 3, "WIRE_MEM_PER_BYTE");
static const struct wire_op streams_group_metadata_value_ops_1[] = {
    {OP_4, 0, 13, 0, offsetof(struct streams_group_metadata_value, epoch), 9, NULL},
    {OP_8, 0, 0, 1, offsetof(struct streams_group_metadata_value, metadata_hash), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_op streams_group_metadata_value_tag_1_0[] = {{OP_4, 0, 4, 2, offsetof(struct streams_group_metadata_value, validated_topology_epoch), 0, NULL}, {OP_END, 0, 0, 255, 0, 0, NULL}};
static const struct wire_op streams_group_metadata_value_tag_1_1[] = {{OP_ARRAY_STRUCT, OP_COMPACT | OP_NULLABLE, 1, 3, offsetof(struct streams_group_metadata_value, last_assignment_configs), 0, &streams_group_metadata_value_prog_0}, {OP_END, 0, 0, 255, 0, 0, NULL}};
static const struct wire_op streams_group_metadata_value_tag_1_2[] = {{OP_4, 0, 4, 4, offsetof(struct streams_group_metadata_value, stored_description_topology_epoch), 0, NULL}, {OP_END, 0, 0, 255, 0, 0, NULL}};
static const struct wire_op streams_group_metadata_value_tag_1_3[] = {{OP_4, 0, 4, 5, offsetof(struct streams_group_metadata_value, failed_description_topology_epoch), 0, NULL}, {OP_END, 0, 0, 255, 0, 0, NULL}};
static const struct wire_tag streams_group_metadata_value_tags_1[] = {{0, streams_group_metadata_value_tag_1_0}, {1, streams_group_metadata_value_tag_1_1}, {2, streams_group_metadata_value_tag_1_2}, {3, streams_group_metadata_value_tag_1_3}, };
static const struct wire_prog streams_group_metadata_value_prog_1 = {streams_group_metadata_value_ops_1, &streams_group_metadata_value_shape, streams_group_metadata_value_tags_1, NULL, 4, 0, 13, true};
static const struct wire_prog *const streams_group_metadata_value_progs[] = {&streams_group_metadata_value_prog_1, };

const struct wire_msg streams_group_metadata_value_wire = {
    .name = "StreamsGroupMetadataValue",
    .room = WIRE_GROUP,
    .kind = WIRE_VALUE,
    .api_key = 17,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &streams_group_metadata_value_shape,
    .progs = streams_group_metadata_value_progs,
};

/* ---- StreamsGroupTargetAssignmentMemberKey ---- */

static const struct streams_group_target_assignment_member_key streams_group_target_assignment_member_key_default = {
    .group_id = {(const uint8_t *)"", 0},
    .member_id = {(const uint8_t *)"", 0},
};
static const struct wire_field streams_group_target_assignment_member_key_fields[] = {
    {"groupId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct streams_group_target_assignment_member_key, group_id), {0, 0}, {0, -1}, {0, -1}, NULL},
    {"memberId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct streams_group_target_assignment_member_key, member_id), {0, 0}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape streams_group_target_assignment_member_key_shape = {"StreamsGroupTargetAssignmentMemberKey", sizeof(struct streams_group_target_assignment_member_key), 2, streams_group_target_assignment_member_key_fields, &streams_group_target_assignment_member_key_default};

static const struct wire_op streams_group_target_assignment_member_key_ops_0[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct streams_group_target_assignment_member_key, group_id), 2, NULL},
    {OP_STRING, 0, 2, 1, offsetof(struct streams_group_target_assignment_member_key, member_id), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog streams_group_target_assignment_member_key_prog_0 = {streams_group_target_assignment_member_key_ops_0, &streams_group_target_assignment_member_key_shape, NULL, NULL, 0, 0, 4, false};
static const struct wire_prog *const streams_group_target_assignment_member_key_progs[] = {&streams_group_target_assignment_member_key_prog_0, };

const struct wire_msg streams_group_target_assignment_member_key_wire = {
    .name = "StreamsGroupTargetAssignmentMemberKey",
    .room = WIRE_GROUP,
    .kind = WIRE_KEY,
    .api_key = 21,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = INT16_MAX,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &streams_group_target_assignment_member_key_shape,
    .progs = streams_group_target_assignment_member_key_progs,
};

/* ---- StreamsGroupTargetAssignmentMemberValue ---- */

static const struct streams_group_target_assignment_member_value_task_ids streams_group_target_assignment_member_value_task_ids_default = {
    .subtopology_id = {(const uint8_t *)"", 0},
};
static const struct wire_field streams_group_target_assignment_member_value_task_ids_fields[] = {
    {"subtopologyId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct streams_group_target_assignment_member_value_task_ids, subtopology_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"partitions", WIRE_INT32, 1, 0, 0, -1, offsetof(struct streams_group_target_assignment_member_value_task_ids, partitions), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape streams_group_target_assignment_member_value_task_ids_shape = {"TaskIds", sizeof(struct streams_group_target_assignment_member_value_task_ids), 2, streams_group_target_assignment_member_value_task_ids_fields, &streams_group_target_assignment_member_value_task_ids_default};

static const struct streams_group_target_assignment_member_value streams_group_target_assignment_member_value_default = {
};
static const struct wire_field streams_group_target_assignment_member_value_fields[] = {
    {"activeTasks", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct streams_group_target_assignment_member_value, active_tasks), {0, 32767}, {0, -1}, {0, -1}, &streams_group_target_assignment_member_value_task_ids_shape},
    {"standbyTasks", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct streams_group_target_assignment_member_value, standby_tasks), {0, 32767}, {0, -1}, {0, -1}, &streams_group_target_assignment_member_value_task_ids_shape},
    {"warmupTasks", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct streams_group_target_assignment_member_value, warmup_tasks), {0, 32767}, {0, -1}, {0, -1}, &streams_group_target_assignment_member_value_task_ids_shape},
};
static const struct wire_shape streams_group_target_assignment_member_value_shape = {"StreamsGroupTargetAssignmentMemberValue", sizeof(struct streams_group_target_assignment_member_value), 3, streams_group_target_assignment_member_value_fields, &streams_group_target_assignment_member_value_default};

static const struct wire_op streams_group_target_assignment_member_value_ops_0[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct streams_group_target_assignment_member_value_task_ids, subtopology_id), 2, NULL},
    {OP_ARRAY_4, OP_COMPACT, 1, 1, offsetof(struct streams_group_target_assignment_member_value_task_ids, partitions), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog streams_group_target_assignment_member_value_prog_0 = {streams_group_target_assignment_member_value_ops_0, &streams_group_target_assignment_member_value_task_ids_shape, NULL, NULL, 0, 0, 3, false};
_Static_assert(sizeof(struct streams_group_target_assignment_member_value_task_ids) <= WIRE_MEM_PER_BYTE * 3, "WIRE_MEM_PER_BYTE");
static const struct wire_op streams_group_target_assignment_member_value_ops_1[] = {
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 0, offsetof(struct streams_group_target_assignment_member_value, active_tasks), 3, &streams_group_target_assignment_member_value_prog_0},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 1, offsetof(struct streams_group_target_assignment_member_value, standby_tasks), 2, &streams_group_target_assignment_member_value_prog_0},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 2, offsetof(struct streams_group_target_assignment_member_value, warmup_tasks), 1, &streams_group_target_assignment_member_value_prog_0},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog streams_group_target_assignment_member_value_prog_1 = {streams_group_target_assignment_member_value_ops_1, &streams_group_target_assignment_member_value_shape, NULL, NULL, 0, 0, 4, false};
static const struct wire_prog *const streams_group_target_assignment_member_value_progs[] = {&streams_group_target_assignment_member_value_prog_1, };

const struct wire_msg streams_group_target_assignment_member_value_wire = {
    .name = "StreamsGroupTargetAssignmentMemberValue",
    .room = WIRE_GROUP,
    .kind = WIRE_VALUE,
    .api_key = 21,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &streams_group_target_assignment_member_value_shape,
    .progs = streams_group_target_assignment_member_value_progs,
};

/* ---- StreamsGroupTargetAssignmentMetadataKey ---- */

static const struct streams_group_target_assignment_metadata_key streams_group_target_assignment_metadata_key_default = {
    .group_id = {(const uint8_t *)"", 0},
};
static const struct wire_field streams_group_target_assignment_metadata_key_fields[] = {
    {"groupId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct streams_group_target_assignment_metadata_key, group_id), {0, 0}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape streams_group_target_assignment_metadata_key_shape = {"StreamsGroupTargetAssignmentMetadataKey", sizeof(struct streams_group_target_assignment_metadata_key), 1, streams_group_target_assignment_metadata_key_fields, &streams_group_target_assignment_metadata_key_default};

static const struct wire_op streams_group_target_assignment_metadata_key_ops_0[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct streams_group_target_assignment_metadata_key, group_id), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog streams_group_target_assignment_metadata_key_prog_0 = {streams_group_target_assignment_metadata_key_ops_0, &streams_group_target_assignment_metadata_key_shape, NULL, NULL, 0, 0, 2, false};
static const struct wire_prog *const streams_group_target_assignment_metadata_key_progs[] = {&streams_group_target_assignment_metadata_key_prog_0, };

const struct wire_msg streams_group_target_assignment_metadata_key_wire = {
    .name = "StreamsGroupTargetAssignmentMetadataKey",
    .room = WIRE_GROUP,
    .kind = WIRE_KEY,
    .api_key = 20,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = INT16_MAX,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &streams_group_target_assignment_metadata_key_shape,
    .progs = streams_group_target_assignment_metadata_key_progs,
};

/* ---- StreamsGroupTargetAssignmentMetadataValue ---- */

static const struct streams_group_target_assignment_metadata_value streams_group_target_assignment_metadata_value_default = {
};
static const struct wire_field streams_group_target_assignment_metadata_value_fields[] = {
    {"assignmentEpoch", WIRE_INT32, 0, 0, 0, -1, offsetof(struct streams_group_target_assignment_metadata_value, assignment_epoch), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"assignmentTimestamp", WIRE_INT64, 0, 0, 1, 0, offsetof(struct streams_group_target_assignment_metadata_value, assignment_timestamp), {0, 32767}, {0, -1}, {0, 32767}, NULL},
};
static const struct wire_shape streams_group_target_assignment_metadata_value_shape = {"StreamsGroupTargetAssignmentMetadataValue", sizeof(struct streams_group_target_assignment_metadata_value), 2, streams_group_target_assignment_metadata_value_fields, &streams_group_target_assignment_metadata_value_default};

static const struct wire_op streams_group_target_assignment_metadata_value_ops_0[] = {
    {OP_4, 0, 5, 0, offsetof(struct streams_group_target_assignment_metadata_value, assignment_epoch), 1, NULL},
    {OP_TAGS, 0, 0, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_op streams_group_target_assignment_metadata_value_tag_0_0[] = {{OP_8, 0, 8, 1, offsetof(struct streams_group_target_assignment_metadata_value, assignment_timestamp), 0, NULL}, {OP_END, 0, 0, 255, 0, 0, NULL}};
static const struct wire_tag streams_group_target_assignment_metadata_value_tags_0[] = {{0, streams_group_target_assignment_metadata_value_tag_0_0}, };
static const struct wire_prog streams_group_target_assignment_metadata_value_prog_0 = {streams_group_target_assignment_metadata_value_ops_0, &streams_group_target_assignment_metadata_value_shape, streams_group_target_assignment_metadata_value_tags_0, NULL, 1, 0, 5, false};
static const struct wire_prog *const streams_group_target_assignment_metadata_value_progs[] = {&streams_group_target_assignment_metadata_value_prog_0, };

const struct wire_msg streams_group_target_assignment_metadata_value_wire = {
    .name = "StreamsGroupTargetAssignmentMetadataValue",
    .room = WIRE_GROUP,
    .kind = WIRE_VALUE,
    .api_key = 20,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &streams_group_target_assignment_metadata_value_shape,
    .progs = streams_group_target_assignment_metadata_value_progs,
};

/* ---- StreamsGroupTopologyKey ---- */

static const struct streams_group_topology_key streams_group_topology_key_default = {
    .group_id = {(const uint8_t *)"", 0},
};
static const struct wire_field streams_group_topology_key_fields[] = {
    {"groupId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct streams_group_topology_key, group_id), {0, 0}, {0, -1}, {0, -1}, NULL},
};
static const struct wire_shape streams_group_topology_key_shape = {"StreamsGroupTopologyKey", sizeof(struct streams_group_topology_key), 1, streams_group_topology_key_fields, &streams_group_topology_key_default};

static const struct wire_op streams_group_topology_key_ops_0[] = {
    {OP_STRING, 0, 2, 0, offsetof(struct streams_group_topology_key, group_id), 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog streams_group_topology_key_prog_0 = {streams_group_topology_key_ops_0, &streams_group_topology_key_shape, NULL, NULL, 0, 0, 2, false};
static const struct wire_prog *const streams_group_topology_key_progs[] = {&streams_group_topology_key_prog_0, };

const struct wire_msg streams_group_topology_key_wire = {
    .name = "StreamsGroupTopologyKey",
    .room = WIRE_GROUP,
    .kind = WIRE_KEY,
    .api_key = 23,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = INT16_MAX,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &streams_group_topology_key_shape,
    .progs = streams_group_topology_key_progs,
};

/* ---- StreamsGroupTopologyValue ---- */

static const struct streams_group_topology_value_topic_config streams_group_topology_value_topic_config_default = {
    .key = {(const uint8_t *)"", 0},
    .value = {(const uint8_t *)"", 0},
};
static const struct wire_field streams_group_topology_value_topic_config_fields[] = {
    {"key", WIRE_STRING, 0, 0, 0, -1, offsetof(struct streams_group_topology_value_topic_config, key), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"value", WIRE_STRING, 0, 0, 0, -1, offsetof(struct streams_group_topology_value_topic_config, value), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape streams_group_topology_value_topic_config_shape = {"TopicConfig", sizeof(struct streams_group_topology_value_topic_config), 2, streams_group_topology_value_topic_config_fields, &streams_group_topology_value_topic_config_default};

static const struct streams_group_topology_value_topic_info streams_group_topology_value_topic_info_default = {
    .name = {(const uint8_t *)"", 0},
};
static const struct wire_field streams_group_topology_value_topic_info_fields[] = {
    {"name", WIRE_STRING, 0, 0, 0, -1, offsetof(struct streams_group_topology_value_topic_info, name), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"partitions", WIRE_INT32, 0, 0, 0, -1, offsetof(struct streams_group_topology_value_topic_info, partitions), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"replicationFactor", WIRE_INT16, 0, 0, 0, -1, offsetof(struct streams_group_topology_value_topic_info, replication_factor), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"topicConfigs", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct streams_group_topology_value_topic_info, topic_configs), {0, 32767}, {0, -1}, {0, -1}, &streams_group_topology_value_topic_config_shape},
};
const struct wire_shape streams_group_topology_value_topic_info_shape = {"TopicInfo", sizeof(struct streams_group_topology_value_topic_info), 4, streams_group_topology_value_topic_info_fields, &streams_group_topology_value_topic_info_default};

static const struct streams_group_topology_value_copartition_group streams_group_topology_value_copartition_group_default = {
};
static const struct wire_field streams_group_topology_value_copartition_group_fields[] = {
    {"sourceTopics", WIRE_INT16, 1, 0, 0, -1, offsetof(struct streams_group_topology_value_copartition_group, source_topics), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"sourceTopicRegex", WIRE_INT16, 1, 0, 0, -1, offsetof(struct streams_group_topology_value_copartition_group, source_topic_regex), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"repartitionSourceTopics", WIRE_INT16, 1, 0, 0, -1, offsetof(struct streams_group_topology_value_copartition_group, repartition_source_topics), {0, 32767}, {0, -1}, {0, -1}, NULL},
};
const struct wire_shape streams_group_topology_value_copartition_group_shape = {"CopartitionGroup", sizeof(struct streams_group_topology_value_copartition_group), 3, streams_group_topology_value_copartition_group_fields, &streams_group_topology_value_copartition_group_default};

static const struct streams_group_topology_value_subtopology streams_group_topology_value_subtopology_default = {
    .subtopology_id = {(const uint8_t *)"", 0},
};
static const struct wire_field streams_group_topology_value_subtopology_fields[] = {
    {"subtopologyId", WIRE_STRING, 0, 0, 0, -1, offsetof(struct streams_group_topology_value_subtopology, subtopology_id), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"sourceTopics", WIRE_STRING, 1, 0, 0, -1, offsetof(struct streams_group_topology_value_subtopology, source_topics), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"sourceTopicRegex", WIRE_STRING, 1, 0, 0, -1, offsetof(struct streams_group_topology_value_subtopology, source_topic_regex), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"stateChangelogTopics", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct streams_group_topology_value_subtopology, state_changelog_topics), {0, 32767}, {0, -1}, {0, -1}, &streams_group_topology_value_topic_info_shape},
    {"repartitionSinkTopics", WIRE_STRING, 1, 0, 0, -1, offsetof(struct streams_group_topology_value_subtopology, repartition_sink_topics), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"repartitionSourceTopics", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct streams_group_topology_value_subtopology, repartition_source_topics), {0, 32767}, {0, -1}, {0, -1}, &streams_group_topology_value_topic_info_shape},
    {"copartitionGroups", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct streams_group_topology_value_subtopology, copartition_groups), {0, 32767}, {0, -1}, {0, -1}, &streams_group_topology_value_copartition_group_shape},
};
const struct wire_shape streams_group_topology_value_subtopology_shape = {"Subtopology", sizeof(struct streams_group_topology_value_subtopology), 7, streams_group_topology_value_subtopology_fields, &streams_group_topology_value_subtopology_default};

static const struct streams_group_topology_value streams_group_topology_value_default = {
};
static const struct wire_field streams_group_topology_value_fields[] = {
    {"epoch", WIRE_INT32, 0, 0, 0, -1, offsetof(struct streams_group_topology_value, epoch), {0, 32767}, {0, -1}, {0, -1}, NULL},
    {"subtopologies", WIRE_STRUCT, 1, 0, 0, -1, offsetof(struct streams_group_topology_value, subtopologies), {0, 32767}, {0, -1}, {0, -1}, &streams_group_topology_value_subtopology_shape},
};
static const struct wire_shape streams_group_topology_value_shape = {"StreamsGroupTopologyValue", sizeof(struct streams_group_topology_value), 2, streams_group_topology_value_fields, &streams_group_topology_value_default};

static const struct wire_op streams_group_topology_value_ops_0[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct streams_group_topology_value_topic_config, key), 2, NULL},
    {OP_STRING, OP_COMPACT, 1, 1, offsetof(struct streams_group_topology_value_topic_config, value), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog streams_group_topology_value_prog_0 = {streams_group_topology_value_ops_0, &streams_group_topology_value_topic_config_shape, NULL, NULL, 0, 0, 3, false};
_Static_assert(sizeof(struct streams_group_topology_value_topic_config) <= WIRE_MEM_PER_BYTE * 3, "WIRE_MEM_PER_BYTE");
static const struct wire_op streams_group_topology_value_ops_1[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct streams_group_topology_value_topic_info, name), 8, NULL},
    {OP_4, 0, 7, 1, offsetof(struct streams_group_topology_value_topic_info, partitions), 4, NULL},
    {OP_2, 0, 0, 2, offsetof(struct streams_group_topology_value_topic_info, replication_factor), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 3, offsetof(struct streams_group_topology_value_topic_info, topic_configs), 1, &streams_group_topology_value_prog_0},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog streams_group_topology_value_prog_1 = {streams_group_topology_value_ops_1, &streams_group_topology_value_topic_info_shape, NULL, NULL, 0, 0, 9, false};
_Static_assert(sizeof(struct streams_group_topology_value_topic_info) <= WIRE_MEM_PER_BYTE * 9, "WIRE_MEM_PER_BYTE");
static const struct wire_op streams_group_topology_value_ops_2[] = {
    {OP_ARRAY_2, OP_COMPACT, 1, 0, offsetof(struct streams_group_topology_value_copartition_group, source_topics), 3, NULL},
    {OP_ARRAY_2, OP_COMPACT, 1, 1, offsetof(struct streams_group_topology_value_copartition_group, source_topic_regex), 2, NULL},
    {OP_ARRAY_2, OP_COMPACT, 1, 2, offsetof(struct streams_group_topology_value_copartition_group, repartition_source_topics), 1, NULL},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog streams_group_topology_value_prog_2 = {streams_group_topology_value_ops_2, &streams_group_topology_value_copartition_group_shape, NULL, NULL, 0, 0, 4, false};
_Static_assert(sizeof(struct streams_group_topology_value_copartition_group) <= WIRE_MEM_PER_BYTE * 4, "WIRE_MEM_PER_BYTE");
static const struct wire_op streams_group_topology_value_ops_3[] = {
    {OP_STRING, OP_COMPACT, 1, 0, offsetof(struct streams_group_topology_value_subtopology, subtopology_id), 7, NULL},
    {OP_ARRAY_STRING, OP_COMPACT, 1, 1, offsetof(struct streams_group_topology_value_subtopology, source_topics), 6, NULL},
    {OP_ARRAY_STRING, OP_COMPACT, 1, 2, offsetof(struct streams_group_topology_value_subtopology, source_topic_regex), 5, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 3, offsetof(struct streams_group_topology_value_subtopology, state_changelog_topics), 4, &streams_group_topology_value_prog_1},
    {OP_ARRAY_STRING, OP_COMPACT, 1, 4, offsetof(struct streams_group_topology_value_subtopology, repartition_sink_topics), 3, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 5, offsetof(struct streams_group_topology_value_subtopology, repartition_source_topics), 2, &streams_group_topology_value_prog_1},
    {OP_ARRAY_STRUCT, OP_COMPACT, 1, 6, offsetof(struct streams_group_topology_value_subtopology, copartition_groups), 1, &streams_group_topology_value_prog_2},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog streams_group_topology_value_prog_3 = {streams_group_topology_value_ops_3, &streams_group_topology_value_subtopology_shape, NULL, NULL, 0, 0, 8, false};
_Static_assert(sizeof(struct streams_group_topology_value_subtopology) <= WIRE_MEM_PER_BYTE * 8, "WIRE_MEM_PER_BYTE");
static const struct wire_op streams_group_topology_value_ops_4[] = {
    {OP_4, 0, 5, 0, offsetof(struct streams_group_topology_value, epoch), 2, NULL},
    {OP_ARRAY_STRUCT, OP_COMPACT, 0, 1, offsetof(struct streams_group_topology_value, subtopologies), 1, &streams_group_topology_value_prog_3},
    {OP_TAGS, 0, 1, 255, 0, 0, NULL},
    {OP_END, 0, 0, 255, 0, 0, NULL},
};
static const struct wire_prog streams_group_topology_value_prog_4 = {streams_group_topology_value_ops_4, &streams_group_topology_value_shape, NULL, NULL, 0, 0, 6, false};
static const struct wire_prog *const streams_group_topology_value_progs[] = {&streams_group_topology_value_prog_4, };

const struct wire_msg streams_group_topology_value_wire = {
    .name = "StreamsGroupTopologyValue",
    .room = WIRE_GROUP,
    .kind = WIRE_VALUE,
    .api_key = 23,
    .min_version = 0,
    .max_version = 0,
    .flexible_version = 0,
    .removed_version = -1,
    .is_dead = false,
    .is_unstable = false,
    .shape = &streams_group_topology_value_shape,
    .progs = streams_group_topology_value_progs,
};

