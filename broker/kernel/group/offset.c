/* The offset store: who has read how far. OffsetCommit, OffsetDelete, retention (OffsetFetch: fetch.c).
 *
 * An offset becomes visible once its record is committed. While a commit or a removal is being written its place is
 * in the table already (writes_cnt), so that a removal of everything finds what is under way, too.
 * Happy path: commit -> place, record, APPEND -> gc_appended -> the value is taken from the record, as replay does.
 * Failure: the write fails -> the place goes back to what it was, the client gets the error. */
#include "base/mem.h"
#include "group/state.h"
#include "wire/gen/offset_commit_request.h"
#include "wire/gen/offset_commit_response.h"
#include "wire/gen/offset_delete_request.h"
#include "wire/gen/offset_delete_response.h"

enum {
    COMMIT_VERSION_TIMESTAMP = 1,
    COMMIT_VERSION_GROUP_NOT_FOUND = 9, /* KIP-848 */
    EXPIRE_GROUPS_PER_STEP = 1000,
};

/* ---- the table ---- */

struct topic *topic_find(const struct group *group, struct slice name)
{
    for (struct map_node *n = map_first(&group->topics_by_name, map_hash_slice(name)); n != NULL; n = map_next(n)) {
        struct topic *topic = container_of(n, struct topic, by_name);
        if (slice_eq(topic->name, name))
            return topic;
    }
    return NULL;
}

/* Where partition is, or belongs. */
static size_t position(const struct topic *topic, int32_t partition)
{
    size_t from = 0, to = topic->offsets_cnt;

    while (from < to) {
        size_t middle = from + (to - from) / 2;
        if (topic->offsets[middle].partition < partition)
            from = middle + 1;
        else
            to = middle;
    }
    return from;
}

struct offset *offset_find(const struct topic *topic, int32_t partition)
{
    size_t at = position(topic, partition);

    return at < topic->offsets_cnt && topic->offsets[at].partition == partition ? &topic->offsets[at] : NULL;
}

static struct topic *add_topic(struct group *group, struct slice name)
{
    struct topic *topic = MEM_NEW(struct topic);

    topic->name = text_dup(name);
    list_append(&group->topics, &topic->in_group);
    map_add(&group->topics_by_name, &topic->by_name, map_hash_slice(topic->name));
    return topic;
}

struct offset *offset_place(struct group_coordinator *gc, struct group *group, struct slice name, int32_t partition)
{
    struct topic *topic = topic_find(group, name);
    struct offset *found = topic ? offset_find(topic, partition) : NULL;
    size_t at;

    if (found != NULL)
        return found;
    if (gc->counters.offsets >= GC_OFFSETS_MAX)
        return NULL;
    if (topic == NULL)
        topic = add_topic(group, name);
    at = position(topic, partition);
    topic->offsets =
        mem_grow(topic->offsets, topic->offsets_cnt, &topic->offsets_cap, sizeof *topic->offsets, GC_OFFSETS_MAX);
    memmove(&topic->offsets[at + 1], &topic->offsets[at], (topic->offsets_cnt - at) * sizeof *topic->offsets);
    topic->offsets_cnt++;
    topic->offsets[at] = (struct offset){
        .partition = partition, .leader_epoch = -1, .expire_ms = -1, .metadata = text_dup(slice_of("", 0))};
    gc->counters.offsets++;
    return &topic->offsets[at];
}

void offset_unset(struct group_coordinator *gc, struct offset *offset)
{
    gc->offset_bytes -= offset->metadata.len;
    group_set_text(&offset->metadata, slice_of("", 0));
    offset->is_set = false;
}

static void free_topic(struct group *group, struct topic *topic)
{
    list_remove(&topic->in_group);
    map_remove(&group->topics_by_name, &topic->by_name);
    text_free(&topic->name);
    mem_free(topic->offsets);
    mem_free(topic);
}

void offset_tidy(struct group_coordinator *gc, struct group *group, struct topic *topic, struct offset *offset)
{
    size_t at = (size_t)(offset - topic->offsets);

    if (offset->is_set || offset->writes_cnt > 0 || offset->txns_cnt > 0)
        return;
    text_free(&offset->metadata);
    topic->offsets_cnt--;
    memmove(offset, offset + 1, (topic->offsets_cnt - at) * sizeof *offset);
    gc->counters.offsets--;
    if (topic->offsets_cnt == 0)
        free_topic(group, topic);
}

bool group_has_offsets(const struct group *group)
{
    return !list_is_empty(&group->topics);
}

void offsets_free(struct group_coordinator *gc, struct group *group)
{
    list_for_each (topic, &group->topics, struct topic, in_group) {
        for (size_t i = 0; i < topic->offsets_cnt; i++) {
            gc->offset_bytes -= topic->offsets[i].metadata.len;
            text_free(&topic->offsets[i].metadata);
        }
        gc->counters.offsets -= topic->offsets_cnt;
        free_topic(group, topic);
    }
}

/* ---- OffsetCommit ---- */

/* How much a commit asks for. false: more than the limits. */
static bool commit_is_bounded(const struct offset_commit_request *req, size_t *ret_partitions_cnt,
                              size_t *ret_metadata_len)
{
    size_t cnt = 0, names_len = 0, metadata_len = 0;

    for (int32_t t = 0; t < req->topics_cnt; t++) {
        cnt += 1 + (size_t)req->topics[t].partitions_cnt;
        names_len += req->topics[t].name.len;
        for (int32_t p = 0; p < req->topics[t].partitions_cnt; p++)
            metadata_len += req->topics[t].partitions[p].committed_metadata.len;
    }
    *ret_partitions_cnt = cnt;
    *ret_metadata_len = metadata_len;
    return cnt <= GC_PARTITIONS_MAX && names_len <= GC_NAMES_LEN_MAX;
}

static int16_t check_commit_member(const struct group *group, const struct offset_commit_request *req)
{
    struct member *member = NULL;
    int16_t error;

    if (req->generation_id_or_member_epoch < 0 && group->state == GROUP_EMPTY)
        return KERR_NONE; /* a consumer without membership, or an administrator */
    if (req->generation_id_or_member_epoch < 0 && req->member_id.len == 0 && req->group_instance_id.data == NULL)
        return KERR_UNKNOWN_MEMBER_ID;
    error = group_check_member(group, req->member_id, req->group_instance_id, &member);
    if (error != KERR_NONE)
        return error;
    if (req->generation_id_or_member_epoch != group->generation)
        return KERR_ILLEGAL_GENERATION;
    /* it knows the new generation already, but not its partitions */
    return group->state == GROUP_COMPLETING_REBALANCE ? KERR_REBALANCE_IN_PROGRESS : KERR_NONE;
}

/* The group it is for, which may be made for it; or the error. */
static int16_t check_commit(struct group_coordinator *gc, const struct gc_call *call,
                            const struct offset_commit_request *req, struct group **ret_group)
{
    struct shard *shard = NULL;
    struct group *group;
    int16_t error = gc_find_shard(gc, req->group_id, &shard);

    if (error != KERR_NONE)
        return error;
    group = group_find(gc, req->group_id);
    if (group == NULL && req->generation_id_or_member_epoch >= 0)
        return call->version >= COMMIT_VERSION_GROUP_NOT_FOUND ? KERR_GROUP_ID_NOT_FOUND : KERR_ILLEGAL_GENERATION;
    if (group != NULL && group->state == GROUP_DEAD)
        return KERR_COORDINATOR_NOT_AVAILABLE;
    error = group ? check_commit_member(group, req) : KERR_NONE;
    if (error != KERR_NONE)
        return error;
    if (group == NULL)
        group = group_add(gc, shard, req->group_id);
    if (group == NULL)
        return KERR_COORDINATOR_NOT_AVAILABLE;
    *ret_group = group;
    return KERR_NONE;
}

/* Committing keeps a session alive. */
static void touch(struct group_coordinator *gc, const struct group *group, struct slice member_id)
{
    struct member *member = group_member(group, member_id);

    if (member != NULL && !member->is_pending && !member->is_new &&
        (group->state == GROUP_STABLE || group->state == GROUP_PREPARING_REBALANCE))
        member_arm(gc, member, member->session_timeout_ms);
}

static struct offset offset_of(const struct group_coordinator *gc, const struct gc_call *call,
                               const struct offset_commit_request *req,
                               const struct offset_commit_request_offset_commit_request_partition *partition)
{
    bool has_time = call->version == COMMIT_VERSION_TIMESTAMP && partition->commit_timestamp >= 0;

    return (struct offset){
        .partition = partition->partition_index,
        .leader_epoch = partition->committed_leader_epoch,
        .off = partition->committed_offset,
        .commit_ms = has_time ? partition->commit_timestamp : gc->wall_ms,
        .expire_ms = req->retention_time_ms >= 0 ? gc->wall_ms + req->retention_time_ms : -1,
        .metadata = partition->committed_metadata.data ? partition->committed_metadata : slice_of("", 0),
    };
}

/* The response with every partition's verdict so far: errors (may be NULL), too long metadata, or all. */
static void judge_commit(struct group_coordinator *gc, const struct offset_commit_request *req, const int16_t *errors,
                         int16_t all, struct group_hold *hold)
{
    struct offset_commit_response *response = hold->response;
    size_t metadata_max = (size_t)gc->config.offset_metadata_max_bytes, verdict_idx = 0;

    response->topics =
        wire_array(&offset_commit_response_offset_commit_response_topic_shape, &hold->arena, (size_t)req->topics_cnt);
    CHECK(response->topics != NULL); /* bounded by GC_PARTITIONS_MAX */
    response->topics_cnt = req->topics_cnt;
    for (int32_t t = 0; t < req->topics_cnt; t++) {
        struct offset_commit_response_offset_commit_response_topic *topic = &response->topics[t];
        topic->name = arena_copy(&hold->arena, req->topics[t].name);
        topic->topic_id = req->topics[t].topic_id;
        topic->partitions_cnt = req->topics[t].partitions_cnt;
        topic->partitions = wire_array(&offset_commit_response_offset_commit_response_partition_shape, &hold->arena,
                                       (size_t)topic->partitions_cnt);
        CHECK(topic->partitions != NULL);
        for (int32_t p = 0; p < topic->partitions_cnt; p++) {
            struct slice metadata = req->topics[t].partitions[p].committed_metadata;
            int16_t error = errors ? errors[verdict_idx++] : KERR_NONE;
            if (error == KERR_NONE)
                error = all;
            if (error == KERR_NONE && metadata.len > metadata_max && utf16_len(metadata) > metadata_max)
                error = KERR_OFFSET_METADATA_TOO_LARGE;
            topic->partitions[p].partition_index = req->topics[t].partitions[p].partition_index;
            topic->partitions[p].error_code = error;
        }
    }
}

/* The records of what has no error. false: more than a batch may hold. */
static bool batch_commit(struct group_coordinator *gc, const struct gc_call *call,
                         const struct offset_commit_request *req, const struct offset_commit_response *response)
{
    batch_begin(gc);
    for (int32_t t = 0; t < req->topics_cnt; t++) {
        for (int32_t p = 0; p < req->topics[t].partitions_cnt; p++) {
            struct offset offset = offset_of(gc, call, req, &req->topics[t].partitions[p]);
            if (response->topics[t].partitions[p].error_code == KERR_NONE &&
                !batch_add_offset(gc, req->group_id, req->topics[t].name, req->topics[t].topic_id, &offset))
                return false;
        }
    }
    return true;
}

static void take_places(struct group_coordinator *gc, struct group *group, const struct offset_commit_request *req,
                        const struct offset_commit_response *response)
{
    for (int32_t t = 0; t < req->topics_cnt; t++) {
        for (int32_t p = 0; p < req->topics[t].partitions_cnt; p++) {
            struct offset *place;
            if (response->topics[t].partitions[p].error_code != KERR_NONE)
                continue;
            place = offset_place(gc, group, req->topics[t].name, req->topics[t].partitions[p].partition_index);
            CHECK(place != NULL); /* room was asked for before */
            place->writes_cnt++;
        }
    }
}

static void fail_all(struct offset_commit_response *response, int16_t error)
{
    for (int32_t t = 0; t < response->topics_cnt; t++)
        for (int32_t p = 0; p < response->topics[t].partitions_cnt; p++)
            if (response->topics[t].partitions[p].error_code == KERR_NONE)
                response->topics[t].partitions[p].error_code = error;
}

static void write_commit(struct group_coordinator *gc, const struct gc_call *call,
                         const struct offset_commit_request *req, struct group *group, struct group_hold *hold)
{
    struct offset_commit_response *response = hold->response;

    if (!batch_commit(gc, call, req, response)) {
        batch_drop(gc);
        fail_all(response, KERR_INVALID_COMMIT_OFFSET_SIZE);
    } else if (batch_is_empty(gc)) {
        batch_drop(gc);
    } else {
        take_places(gc, group, req, response);
        gc_write(gc, WRITE_OFFSETS, group, hold);
    }
}

void gc_offset_commit(struct group_coordinator *gc, const struct gc_call *call, const struct offset_commit_request *req,
                      const int16_t *errors, struct group_out *out)
{
    struct group_hold *hold;
    struct group *group = NULL;
    size_t cnt = 0, metadata_len = 0;
    int16_t error;

    gc_enter(gc, call->now_us, call->wall_ms, out);
    hold = gc_hold_new(gc, call, KEY_OFFSET_COMMIT, &offset_commit_response_wire);
    if (!commit_is_bounded(req, &cnt, &metadata_len)) { /* an answer without topics: nothing was committed */
        gc_hold_close(gc, hold);
        return;
    }
    error = check_commit(gc, call, req, &group);
    if (error == KERR_NONE && (!gc_may_write(gc) || gc->counters.offsets + cnt > GC_OFFSETS_MAX ||
                               gc->offset_bytes + metadata_len > GC_OFFSET_BYTES_MAX))
        error = KERR_COORDINATOR_NOT_AVAILABLE;
    judge_commit(gc, req, errors, error, hold);
    if (error == KERR_NONE) {
        touch(gc, group, req->member_id);
        write_commit(gc, call, req, group, hold);
    }
    gc_hold_close(gc, hold);
    if (group != NULL)
        group_tidy(gc, group);
}

/* ---- removals ---- */

/* The batch that is open goes out, and a new one is begun. */
static void flush(struct group_coordinator *gc, struct group *group, struct group_hold *hold)
{
    gc_write(gc, WRITE_OFFSETS, group, hold);
    batch_begin(gc);
}

static void remove_offset(struct group_coordinator *gc, struct group *group, const struct topic *topic,
                          struct offset *offset, struct group_hold *hold)
{
    if (!batch_add_offset_tombstone(gc, group->id, topic->name, offset->partition)) {
        flush(gc, group, hold);
        CHECK(batch_add_offset_tombstone(gc, group->id, topic->name, offset->partition));
    }
    offset->writes_cnt++;
}

static void end_removal(struct group_coordinator *gc, struct group *group, struct group_hold *hold)
{
    if (batch_is_empty(gc))
        batch_drop(gc);
    else
        gc_write(gc, WRITE_OFFSETS, group, hold);
}

void offsets_write_tombstones(struct group_coordinator *gc, struct group *group, struct group_hold *hold)
{
    list_for_each (topic, &group->topics, struct topic, in_group)
        for (size_t i = 0; i < topic->offsets_cnt; i++)
            remove_offset(gc, group, topic, &topic->offsets[i], hold);
}

/* ---- OffsetDelete ---- */

static int16_t check_delete(struct group_coordinator *gc, const struct offset_delete_request *req,
                            struct group **ret_group)
{
    struct shard *shard = NULL;
    struct group *group;
    int16_t error = req->group_id.len == 0 ? KERR_INVALID_GROUP_ID : gc_find_shard(gc, req->group_id, &shard);

    if (error != KERR_NONE)
        return error;
    group = group_find(gc, req->group_id);
    if (group == NULL || group->state == GROUP_DEAD)
        return KERR_GROUP_ID_NOT_FOUND;
    if (group->state != GROUP_EMPTY && !group_is_consumer(group))
        return KERR_NON_EMPTY_GROUP; /* who knows what its members read */
    *ret_group = group;
    return gc_may_write(gc) ? KERR_NONE : KERR_COORDINATOR_NOT_AVAILABLE;
}

static bool delete_is_bounded(const struct offset_delete_request *req)
{
    size_t cnt = 0, len = 0;

    for (int32_t t = 0; t < req->topics_cnt; t++) {
        cnt += 1 + (size_t)req->topics[t].partitions_cnt;
        len += req->topics[t].name.len;
    }
    return cnt <= GC_PARTITIONS_MAX && len <= GC_NAMES_LEN_MAX;
}

static void delete_topic(struct group_coordinator *gc, struct group *group,
                         const struct offset_delete_request_offset_delete_request_topic *req, const int16_t *errors,
                         struct group_hold *hold, struct offset_delete_response_offset_delete_response_topic *response)
{
    struct topic *topic = topic_find(group, req->name);
    bool is_subscribed = group_subscribes(group, req->name);

    response->name = arena_copy(&hold->arena, req->name);
    response->partitions = wire_array(&offset_delete_response_offset_delete_response_partition_shape, &hold->arena,
                                      (size_t)req->partitions_cnt);
    CHECK(response->partitions != NULL);
    response->partitions_cnt = req->partitions_cnt;
    for (int32_t p = 0; p < req->partitions_cnt; p++) {
        struct offset *offset = topic ? offset_find(topic, req->partitions[p].partition_index) : NULL;
        int16_t error = errors ? errors[p] : KERR_NONE;
        if (error == KERR_NONE && is_subscribed)
            error = KERR_GROUP_SUBSCRIBED_TO_TOPIC;
        response->partitions[p].partition_index = req->partitions[p].partition_index;
        response->partitions[p].error_code = error;
        if (error == KERR_NONE && offset != NULL)
            remove_offset(gc, group, topic, offset, hold);
    }
}

static void delete_offsets(struct group_coordinator *gc, struct group *group, const struct offset_delete_request *req,
                           const int16_t *errors, struct group_hold *hold)
{
    struct offset_delete_response *response = hold->response;
    size_t errors_idx = 0;

    response->topics =
        wire_array(&offset_delete_response_offset_delete_response_topic_shape, &hold->arena, (size_t)req->topics_cnt);
    CHECK(response->topics != NULL);
    response->topics_cnt = req->topics_cnt;
    batch_begin(gc);
    for (int32_t t = 0; t < req->topics_cnt; t++) {
        delete_topic(gc, group, &req->topics[t], errors ? errors + errors_idx : NULL, hold, &response->topics[t]);
        errors_idx += (size_t)req->topics[t].partitions_cnt;
    }
    end_removal(gc, group, hold);
}

void gc_offset_delete(struct group_coordinator *gc, const struct gc_call *call, const struct offset_delete_request *req,
                      const int16_t *errors, struct group_out *out)
{
    struct offset_delete_response *response;
    struct group_hold *hold;
    struct group *group = NULL;

    gc_enter(gc, call->now_us, call->wall_ms, out);
    hold = gc_hold_new(gc, call, KEY_OFFSET_DELETE, &offset_delete_response_wire);
    response = hold->response;
    response->error_code = delete_is_bounded(req) ? check_delete(gc, req, &group) : KERR_INVALID_REQUEST;
    if (response->error_code == KERR_NONE)
        delete_offsets(gc, group, req, errors, hold);
    gc_hold_close(gc, hold);
}

/* ---- retention ---- */

/* Whether offsets of the group can expire now, and from when their age counts: *ret_since_ms, or -1: from each commit. */
static bool may_expire(const struct group *group, int64_t *ret_since_ms)
{
    *ret_since_ms = -1;
    if (group->protocol_type.data == NULL)
        return true; /* a simple consumer */
    if (group->state == GROUP_EMPTY) {
        *ret_since_ms = group->state_since_ms;
        return true;
    }
    return group->state == GROUP_STABLE && group_is_consumer(group); /* topics that nobody reads any more */
}

static bool is_expired(const struct group_coordinator *gc, const struct offset *offset, int64_t since_ms)
{
    int64_t retention_ms = (int64_t)gc->config.offsets_retention_minutes * 60 * 1000;

    if (!offset->is_set || offset->writes_cnt > 0 || offset->txns_cnt > 0)
        return false;
    if (offset->expire_ms >= 0)
        return gc->wall_ms >= offset->expire_ms;
    return gc->wall_ms - (since_ms >= 0 ? since_ms : offset->commit_ms) >= retention_ms;
}

static bool topic_has_expired(const struct group_coordinator *gc, const struct topic *topic, int64_t since_ms)
{
    for (size_t i = 0; i < topic->offsets_cnt; i++)
        if (is_expired(gc, &topic->offsets[i], since_ms))
            return true;
    return false;
}

/* Returns how many offsets stay. */
static size_t expire_offsets(struct group_coordinator *gc, struct group *group)
{
    size_t kept_cnt = 0;
    int64_t since_ms;
    bool may = may_expire(group, &since_ms);

    batch_begin(gc);
    list_for_each (topic, &group->topics, struct topic, in_group) {
        bool expires = may && topic_has_expired(gc, topic, since_ms) && !group_subscribes(group, topic->name);
        for (size_t i = 0; i < topic->offsets_cnt; i++) {
            if (expires && is_expired(gc, &topic->offsets[i], since_ms)) {
                remove_offset(gc, group, topic, &topic->offsets[i], NULL);
                gc->counters.offsets_expired_total++;
            } else {
                kept_cnt++;
            }
        }
    }
    end_removal(gc, group, NULL);
    return kept_cnt;
}

static void expire_group(struct group_coordinator *gc, struct group *group)
{
    size_t kept_cnt;

    if (group->state == GROUP_DEAD || !gc_may_write(gc))
        return;
    kept_cnt = expire_offsets(gc, group);
    if (group->state != GROUP_EMPTY || kept_cnt > 0 || group->pending_cnt > 0)
        return;
    if (group->is_stored)
        group_delete(gc, group, NULL);
    else
        group_tidy(gc, group); /* or when its writes have ended */
}

void offsets_expire(struct group_coordinator *gc, struct shard *shard)
{
    for (int i = 0; i < EXPIRE_GROUPS_PER_STEP && shard->expiry_left_cnt > 0; i++) {
        struct group *group = list_first(&shard->groups, struct group, in_shard);
        shard->expiry_left_cnt--;
        if (group == NULL)
            continue;
        list_remove(&group->in_shard);
        list_append(&shard->groups, &group->in_shard);
        expire_group(gc, group);
    }
}

/* ---- deleted topics ---- */

static void forget_topic(struct group_coordinator *gc, struct group *group, struct slice name)
{
    struct topic *topic = topic_find(group, name);

    if (topic == NULL || group->state == GROUP_DEAD)
        return;
    batch_begin(gc);
    for (size_t i = 0; i < topic->offsets_cnt; i++)
        remove_offset(gc, group, topic, &topic->offsets[i], NULL);
    end_removal(gc, group, NULL);
}

void gc_topic_deleted(struct group_coordinator *gc, struct slice topic, int64_t now_us, int64_t wall_ms,
                      struct group_out *out)
{
    gc_enter(gc, now_us, wall_ms, out);
    for (int32_t i = 0; i < gc->partitions_cnt; i++) {
        struct shard *shard = gc->shards[i];
        if (shard != NULL && shard->state == GC_SHARD_ACTIVE)
            list_for_each (group, &shard->groups, struct group, in_shard)
                forget_topic(gc, group, topic);
    }
}
