/* Records of __consumer_offsets, as Apache Kafka 4.3 writes them (lib/wire/schema/group):
 *
 *   key    int16 type, then the key message at version 0       value  int16 version, then the value message; null: gone
 *   0, 1   OffsetCommitKey (group, topic, partition)           OffsetCommitValue 4; 1 where the client asked for an
 *                                                              expiry of its own (OffsetCommit 2-4)
 *   2      GroupMetadataKey (group)                            GroupMetadataValue 3; no members: an empty group
 *
 * Values are read at every version there is. A batch of ours is one of these: offsets of one group (commits, or
 * removals, the group's own tombstone perhaps last), or one GroupMetadata record. Timestamps are wall clock.
 * Valid: the key is read to its end. What follows a value is let be, as Kafka does. */
#include "base/be.h"
#include "base/mem.h"
#include "group/state.h"
#include "wire/gen/group_metadata_key.h"
#include "wire/gen/group_metadata_value.h"
#include "wire/gen/offset_commit_key.h"
#include "wire/gen/offset_commit_value.h"

enum {
    TYPE_OLD_OFFSET = 0,
    TYPE_OFFSET = 1,
    TYPE_GROUP = 2,
    KEY_VERSION = 0,
    OFFSET_VALUE_VERSION = 4,
    OFFSET_VALUE_VERSION_EXPIRE = 1,
    GROUP_VALUE_VERSION = 3,
    BATCH_LEN_LEAST = 256 << 10, /* any tombstone fits, however small max.message.bytes is */
};

/* ---- writing ---- */

void batch_begin(struct group_coordinator *gc)
{
    struct record_build what = RECORD_BUILD_PLAIN;
    size_t limit = (size_t)gc->config.batch_len_max;

    what.base_sequence = 0; /* as Kafka 4 has it in these batches, though there is no producer */
    gc->batch.limit = limit > BATCH_LEN_LEAST ? limit : BATCH_LEN_LEAST;
    gc->key.limit = gc->value.limit = gc->batch.limit;
    buf_reset(&gc->batch);
    record_builder_start(&gc->builder, &what, &gc->batch);
}

bool batch_is_empty(const struct group_coordinator *gc)
{
    return gc->builder.records_cnt == 0;
}

void batch_drop(struct group_coordinator *gc)
{
    record_builder_drop(&gc->builder);
}

struct chunk *batch_end(struct group_coordinator *gc)
{
    CHECK(!batch_is_empty(gc));
    CHECK(record_builder_finish(&gc->builder, NULL) == ERR_OK);
    return chunk_copy(buf_bytes(&gc->batch));
}

/* value NULL: a tombstone. false: it does not fit, the batch is as it was. */
static bool add(struct group_coordinator *gc, int16_t type, const struct wire_msg *key_msg, const void *key,
                const struct wire_msg *value_msg, int16_t version, const void *value)
{
    struct slice value_bytes = {0};
    int err;

    buf_reset(&gc->key);
    buf_be16(&gc->key, (uint16_t)type);
    err = wire_encode_buf(key_msg, KEY_VERSION, key, &gc->key);
    CHECK(err == ERR_OK);
    if (value != NULL) {
        buf_reset(&gc->value);
        buf_be16(&gc->value, (uint16_t)version);
        err = wire_encode_buf(value_msg, version, value, &gc->value);
        CHECK(err == ERR_OK || err == ERR_LIMIT);
        if (err != ERR_OK)
            return false;
        value_bytes = buf_bytes(&gc->value);
    }
    err = record_builder_add(&gc->builder, gc->wall_ms, buf_bytes(&gc->key), value_bytes, NULL, 0);
    CHECK(err == ERR_OK || err == ERR_LIMIT);
    return err == ERR_OK;
}

bool batch_add_offset(struct group_coordinator *gc, struct slice group_id, struct slice topic, struct uuid topic_id,
                      const struct offset *offset)
{
    const struct offset_commit_key key = {.group = group_id, .topic = topic, .partition = offset->partition};
    int16_t version = offset->expire_ms >= 0 ? OFFSET_VALUE_VERSION_EXPIRE : OFFSET_VALUE_VERSION;
    struct offset_commit_value value;

    wire_defaults(&offset_commit_value_wire, &value);
    value.offset = offset->off;
    value.leader_epoch = offset->leader_epoch;
    value.metadata = offset->metadata;
    value.commit_timestamp = offset->commit_ms;
    value.expire_timestamp = offset->expire_ms;
    if (version == OFFSET_VALUE_VERSION) {
        value.expire_timestamp = -1;
        value.topic_id = topic_id;
    }
    return add(gc, TYPE_OFFSET, &offset_commit_key_wire, &key, &offset_commit_value_wire, version, &value);
}

bool batch_add_offset_tombstone(struct group_coordinator *gc, struct slice group_id, struct slice topic,
                                int32_t partition)
{
    const struct offset_commit_key key = {.group = group_id, .topic = topic, .partition = partition};

    return add(gc, TYPE_OFFSET, &offset_commit_key_wire, &key, NULL, 0, NULL);
}

bool batch_add_group_tombstone(struct group_coordinator *gc, const struct group *group)
{
    const struct group_metadata_key key = {.group = group->id};

    return add(gc, TYPE_GROUP, &group_metadata_key_wire, &key, NULL, 0, NULL);
}

static void describe(const struct member *member, struct slice assignment,
                     struct group_metadata_value_member_metadata *ret_value)
{
    const struct protocol *protocol = member_protocol(member, member->group->protocol);

    *ret_value = (struct group_metadata_value_member_metadata){
        .member_id = member->id,
        .group_instance_id = member->instance_id,
        .client_id = member->client_id,
        .client_host = member->client_host,
        .rebalance_timeout = member->rebalance_timeout_ms,
        .session_timeout = member->session_timeout_ms,
        .subscription = protocol ? protocol->metadata : slice_of("", 0),
        .assignment = assignment,
    };
}

bool batch_add_group(struct group_coordinator *gc, const struct group *group, const struct slice *assignments)
{
    const struct group_metadata_key key = {.group = group->id};
    struct group_metadata_value value;
    int32_t cnt = 0;
    bool added;

    wire_defaults(&group_metadata_value_wire, &value);
    if (group->protocol_type.data != NULL)
        value.protocol_type = group->protocol_type;
    value.generation = group->generation;
    value.protocol = group->protocol;
    value.leader = group->leader ? group->leader->id : (struct slice){0};
    value.current_state_timestamp = group->state_since_ms;
    value.members = mem_alloc(group->members_cnt * sizeof *value.members + 1);
    list_for_each (member, &group->members, struct member, in_group) {
        describe(member, assignments ? assignments[cnt] : member->assignment, &value.members[cnt]);
        cnt++;
    }
    value.members_cnt = cnt;
    added =
        add(gc, TYPE_GROUP, &group_metadata_key_wire, &key, &group_metadata_value_wire, GROUP_VALUE_VERSION, &value);
    mem_free(value.members);
    return added;
}

/* ---- reading ---- */

struct entry {
    int16_t type;
    struct offset_commit_key offset_key;
    struct group_metadata_key group_key;
    int16_t version; /* of the value; -1: there is none */
    struct slice value;
};

/* 1: an entry. 0: one we do not know. ERR_CORRUPT. */
static int read_entry(struct group_coordinator *gc, struct slice key, struct slice value, struct entry *ret_entry)
{
    const struct wire_msg *msg;
    struct slice body;
    size_t used = 0;
    void *to;

    if (key.data == NULL || key.len < 2)
        return 0;
    body = slice_of(key.data + 2, key.len - 2);
    ret_entry->type = (int16_t)be16_get(key.data);
    if (ret_entry->type < TYPE_OLD_OFFSET || ret_entry->type > TYPE_GROUP)
        return 0;
    msg = ret_entry->type == TYPE_GROUP ? &group_metadata_key_wire : &offset_commit_key_wire;
    to = ret_entry->type == TYPE_GROUP ? (void *)&ret_entry->group_key : (void *)&ret_entry->offset_key;
    if (wire_decode(msg, KEY_VERSION, body, &gc->arena, to, &used, NULL) != ERR_OK || used != body.len)
        return ERR_CORRUPT;
    ret_entry->version = -1;
    if (value.data == NULL)
        return 1;
    if (value.len < 2)
        return ERR_CORRUPT;
    ret_entry->version = (int16_t)be16_get(value.data);
    ret_entry->value = slice_of(value.data + 2, value.len - 2);
    msg = ret_entry->type == TYPE_GROUP ? &group_metadata_value_wire : &offset_commit_value_wire;
    return ret_entry->version >= msg->min_version && ret_entry->version <= msg->max_version ? 1 : 0;
}

static int read_value(struct group_coordinator *gc, const struct wire_msg *msg, const struct entry *entry,
                      void *ret_value)
{
    size_t used;

    return wire_decode(msg, entry->version, entry->value, &gc->arena, ret_value, &used, NULL) == ERR_OK ? ERR_OK
                                                                                                        : ERR_CORRUPT;
}

/* ---- offsets ---- */

static void set_offset(struct group_coordinator *gc, struct topic *topic, struct offset *offset,
                       const struct offset_commit_value *value, uint64_t order)
{
    if (offset->is_set && offset->order > order)
        return; /* a transaction's offset, and a later commit of its own came before the marker */
    gc->offset_bytes += value->metadata.len - offset->metadata.len;
    group_set_text(&offset->metadata, value->metadata);
    offset->off = value->offset;
    offset->leader_epoch = value->leader_epoch;
    offset->commit_ms = value->commit_timestamp;
    offset->expire_ms = value->expire_timestamp;
    offset->order = order;
    offset->is_set = true;
    if (!uuid_is_zero(value->topic_id))
        topic->id = value->topic_id;
}

static int apply_offset(struct group_coordinator *gc, struct group *group, struct topic *topic, struct offset *offset,
                        const struct entry *entry, uint64_t order)
{
    struct offset_commit_value value;
    int err = ERR_OK;

    if (entry->version < 0) {
        offset_unset(gc, offset);
    } else {
        err = read_value(gc, &offset_commit_value_wire, entry, &value);
        if (err == ERR_OK)
            set_offset(gc, topic, offset, &value, order);
    }
    offset_tidy(gc, group, topic, offset);
    return err;
}

static int replay_offset(struct group_coordinator *gc, struct shard *shard, const struct entry *entry, uint64_t order)
{
    struct group *group = group_find(gc, entry->offset_key.group);
    struct topic *topic;
    struct offset *offset;

    if (entry->version < 0) {
        topic = group ? topic_find(group, entry->offset_key.topic) : NULL;
        offset = topic ? offset_find(topic, entry->offset_key.partition) : NULL;
        return offset ? apply_offset(gc, group, topic, offset, entry, order) : ERR_OK;
    }
    if (gc->offset_bytes > GC_OFFSET_BYTES_MAX)
        return ERR_LIMIT;
    if (group == NULL)
        group = group_add(gc, shard, entry->offset_key.group);
    offset = group ? offset_place(gc, group, entry->offset_key.topic, entry->offset_key.partition) : NULL;
    if (offset == NULL)
        return ERR_LIMIT;
    return apply_offset(gc, group, topic_find(group, entry->offset_key.topic), offset, entry, order);
}

/* ---- groups ---- */

static void forget_members(struct group_coordinator *gc, struct group *group)
{
    struct map_node *node;

    while ((node = map_walk(&group->members_by_id, NULL)) != NULL)
        member_free(gc, container_of(node, struct member, by_id));
}

static int load_member(struct group_coordinator *gc, struct group *group,
                       const struct group_metadata_value_member_metadata *value)
{
    const struct protocol protocol = {.name = group->protocol, .metadata = value->subscription};
    struct member *member;

    if (group_member(group, value->member_id) != NULL ||
        (value->group_instance_id.data != NULL && group_static_member(group, value->group_instance_id) != NULL))
        return ERR_CORRUPT;
    member = member_new(gc, group, value->member_id);
    if (member == NULL)
        return ERR_LIMIT;
    group_set_text(&member->instance_id, value->group_instance_id);
    group_set_text(&member->client_id, value->client_id);
    group_set_text(&member->client_host, value->client_host);
    member->session_timeout_ms = value->session_timeout;
    member->rebalance_timeout_ms = value->rebalance_timeout >= 0 ? value->rebalance_timeout : value->session_timeout;
    member->is_told = true;
    if (group->protocol.data != NULL)
        member_set_protocols(member, &protocol, 1);
    member_set_assignment(member, value->assignment);
    member_enlist(member);
    return ERR_OK;
}

static int load_group(struct group_coordinator *gc, struct group *group, const struct entry *entry)
{
    struct group_metadata_value value;
    struct member *leader;
    int err = read_value(gc, &group_metadata_value_wire, entry, &value);

    if (err != ERR_OK)
        return err;
    forget_members(gc, group);
    group->is_stored = true;
    group->generation = value.generation;
    group->state_since_ms = value.current_state_timestamp;
    group_set_text(&group->protocol_type, value.protocol_type.len > 0 ? value.protocol_type : (struct slice){0});
    group_set_text(&group->protocol, value.protocol);
    for (int32_t i = 0; i < value.members_cnt && err == ERR_OK; i++)
        err = load_member(gc, group, &value.members[i]);
    group->state = group->members_cnt > 0 ? GROUP_STABLE : GROUP_EMPTY;
    leader = value.leader.data ? group_member(group, value.leader) : NULL;
    if (leader != NULL)
        group->leader = leader;
    return err;
}

/* Without its metadata it is what a simple consumer has: a place for offsets. */
static void unload_group(struct group_coordinator *gc, struct group *group)
{
    forget_members(gc, group);
    group_forget_metadata(group);
    group_tidy(gc, group);
}

static int replay_group(struct group_coordinator *gc, struct shard *shard, const struct entry *entry)
{
    struct group *group = group_find(gc, entry->group_key.group);

    if (entry->version < 0) {
        if (group != NULL)
            unload_group(gc, group);
        return ERR_OK;
    }
    if (group == NULL)
        group = group_add(gc, shard, entry->group_key.group);
    return group ? load_group(gc, group, entry) : ERR_LIMIT;
}

/* ---- transactions ---- */

static struct txn *find_txn(const struct shard *shard, int64_t producer_id)
{
    uint64_t hash = map_hash_u64((uint64_t)producer_id);

    for (struct map_node *n = map_first(&shard->txns, hash); n != NULL; n = map_next(n)) {
        struct txn *txn = container_of(n, struct txn, by_producer);
        if (txn->producer_id == producer_id)
            return txn;
    }
    return NULL;
}

static struct txn *open_txn(struct shard *shard, int64_t producer_id)
{
    struct txn *txn = find_txn(shard, producer_id);

    if (txn != NULL || shard->txns.cnt >= GC_TXNS_MAX)
        return txn;
    txn = MEM_NEW(struct txn);
    txn->producer_id = producer_id;
    map_add(&shard->txns, &txn->by_producer, map_hash_u64((uint64_t)producer_id));
    return txn;
}

void txn_free(struct txn *txn)
{
    for (size_t i = 0; i < txn->records_cnt; i++) {
        text_free(&txn->records[i].key);
        text_free(&txn->records[i].value);
    }
    mem_free(txn->records);
    mem_free(txn);
}

/* Put aside until the marker comes. */
static int keep_for_txn(struct group_coordinator *gc, struct shard *shard, int64_t producer_id, struct slice key,
                        struct slice value, uint64_t order)
{
    struct txn *txn = open_txn(shard, producer_id);
    struct entry entry;
    struct group *group;
    struct offset *place;
    int got = read_entry(gc, key, value, &entry);

    if (got != 1 || entry.type == TYPE_GROUP) {
        gc->counters.records_skipped_total++;
        return got < 0 ? got : ERR_OK;
    }
    if (txn == NULL || txn->records_cnt >= GC_PARTITIONS_MAX)
        return ERR_LIMIT;
    group = group_find(gc, entry.offset_key.group);
    if (group == NULL)
        group = group_add(gc, shard, entry.offset_key.group);
    place = group ? offset_place(gc, group, entry.offset_key.topic, entry.offset_key.partition) : NULL;
    if (place == NULL)
        return ERR_LIMIT;
    place->txns_cnt++;
    txn->records = mem_grow(txn->records, txn->records_cnt, &txn->records_cap, sizeof *txn->records, GC_PARTITIONS_MAX);
    txn->records[txn->records_cnt++] =
        (struct txn_record){.key = text_dup(key), .value = text_dup(value), .order = order};
    return ERR_OK;
}

static int end_txn_record(struct group_coordinator *gc, struct shard *shard, const struct txn_record *record,
                          bool commit)
{
    struct entry entry;
    struct group *group;
    struct topic *topic;
    struct offset *place;

    arena_reset(&gc->arena);
    CHECK(read_entry(gc, record->key, record->value, &entry) == 1);
    group = group_find(gc, entry.offset_key.group);
    topic = group ? topic_find(group, entry.offset_key.topic) : NULL;
    place = topic ? offset_find(topic, entry.offset_key.partition) : NULL;
    if (place != NULL && place->txns_cnt > 0)
        place->txns_cnt--;
    if (commit)
        return replay_offset(gc, shard, &entry, record->order);
    if (place != NULL)
        offset_tidy(gc, group, topic, place);
    if (group != NULL)
        group_tidy(gc, group);
    return ERR_OK;
}

static int replay_marker(struct group_coordinator *gc, struct shard *shard, int64_t producer_id, struct slice key)
{
    struct txn *txn = find_txn(shard, producer_id);
    int16_t type;
    int err = record_control_parse(key, &type);

    if (err != ERR_OK || txn == NULL || (type != RECORD_CONTROL_COMMIT && type != RECORD_CONTROL_ABORT))
        return err;
    map_remove(&shard->txns, &txn->by_producer);
    for (size_t i = 0; i < txn->records_cnt; i++) {
        int failed = end_txn_record(gc, shard, &txn->records[i], type == RECORD_CONTROL_COMMIT);
        err = err == ERR_OK ? failed : err;
    }
    txn_free(txn);
    return err;
}

/* ---- replay ---- */

static int replay_record(struct group_coordinator *gc, struct shard *shard, const struct record_batch *batch,
                         const struct record *record)
{
    uint64_t order = gc->next_order++;
    struct entry entry;
    int got;

    arena_reset(&gc->arena);
    if (record_batch_is_control(batch))
        return replay_marker(gc, shard, batch->producer_id, record->key);
    if (record_batch_is_transactional(batch))
        return keep_for_txn(gc, shard, batch->producer_id, record->key, record->value, order);
    got = read_entry(gc, record->key, record->value, &entry);
    if (got != 1) {
        gc->counters.records_skipped_total++;
        return got;
    }
    return entry.type == TYPE_GROUP ? replay_group(gc, shard, &entry) : replay_offset(gc, shard, &entry, order);
}

static int replay_batch(struct group_coordinator *gc, struct shard *shard, const struct record_batch *batch,
                        struct slice bytes)
{
    struct record_iter iter;
    struct record record;
    int limit_err = ERR_OK, err;

    if (record_batch_is_packed(batch))
        return ERR_CODEC;
    if (record_batch_check_crc(bytes) != ERR_OK || record_iter_init(&iter, bytes, NULL) != ERR_OK)
        return ERR_CORRUPT;
    while ((err = record_iter_next(&iter, &record)) == 1) {
        err = replay_record(gc, shard, batch, &record);
        if (err == ERR_LIMIT)
            limit_err = err; /* the rest may still fit: removals make room */
        else if (err != ERR_OK)
            return ERR_CORRUPT;
    }
    return err != ERR_OK ? ERR_CORRUPT : limit_err;
}

int record_replay(struct group_coordinator *gc, struct shard *shard, struct slice bytes, size_t *ret_pos)
{
    int limit_err = ERR_OK;

    *ret_pos = 0;
    while (*ret_pos < bytes.len) {
        struct slice rest = slice_of(bytes.data + *ret_pos, bytes.len - *ret_pos);
        struct record_batch batch;
        size_t need_len;
        int err = record_batch_parse(rest, &batch, &need_len);
        if (err == ERR_OK)
            err = replay_batch(gc, shard, &batch, slice_of(rest.data, batch.batch_len));
        else if (err == ERR_SHORT)
            err = ERR_CORRUPT;
        if (err == ERR_LIMIT)
            limit_err = err;
        else if (err != ERR_OK)
            return err;
        *ret_pos += batch.batch_len;
    }
    return limit_err;
}

/* ---- our own batches, once their write ended ---- */

void record_apply_offsets(struct group_coordinator *gc, struct write *write, bool ok)
{
    struct record_iter iter;
    struct record record;

    CHECK(record_iter_init(&iter, chunk_slice(write->chunk), NULL) == ERR_OK);
    while (record_iter_next(&iter, &record) == 1) {
        struct entry entry;
        struct topic *topic;
        struct offset *offset;
        arena_reset(&gc->arena);
        CHECK(read_entry(gc, record.key, record.value, &entry) == 1);
        if (entry.type == TYPE_GROUP)
            continue;
        topic = topic_find(write->group, entry.offset_key.topic);
        CHECK(topic != NULL);
        offset = offset_find(topic, entry.offset_key.partition);
        CHECK(offset != NULL && offset->writes_cnt > 0);
        offset->writes_cnt--;
        if (ok) {
            gc->counters.commits_total += entry.version >= 0;
            apply_offset(gc, write->group, topic, offset, &entry, write->id);
        } else {
            offset_tidy(gc, write->group, topic, offset);
        }
    }
}

void record_apply_assignments(struct group_coordinator *gc, const struct write *write)
{
    struct record_iter iter;
    struct record record;
    struct entry entry;
    struct group_metadata_value value;

    arena_reset(&gc->arena);
    CHECK(record_iter_init(&iter, chunk_slice(write->chunk), NULL) == ERR_OK);
    CHECK(record_iter_next(&iter, &record) == 1);
    CHECK(read_entry(gc, record.key, record.value, &entry) == 1);
    CHECK(entry.type == TYPE_GROUP);
    CHECK(read_value(gc, &group_metadata_value_wire, &entry, &value) == ERR_OK);
    for (int32_t i = 0; i < value.members_cnt; i++) {
        struct member *member = group_member(write->group, value.members[i].member_id);
        if (member != NULL)
            member_set_assignment(member, value.members[i].assignment);
    }
}
