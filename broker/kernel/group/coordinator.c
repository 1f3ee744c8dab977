/* Shards, time, writes under way and replies: what every request needs and no request is about. */
#include "base/mem.h"
#include "group/state.h"
#include "wire/gen/delete_groups_response.h"
#include "wire/gen/offset_commit_response.h"
#include "wire/gen/offset_delete_response.h"

const struct gc_config gc_config_default = {
#define X(type, name, default_, kafka_name) .name = (default_),
    GC_CONFIG(X)
#undef X
};

/* ---- out ---- */

void group_out_init(struct group_out *out)
{
    *out = (struct group_out){0};
    arena_init(&out->arena, GC_OUT_LEN_MAX);
}

void group_out_reset(struct group_out *out)
{
    for (size_t i = 0; i < out->items_cnt; i++) {
        chunk_drop(out->items[i].chunk);
        gc_hold_drop(out->items[i].hold);
    }
    out->items_cnt = 0;
    arena_reset(&out->arena);
}

void group_out_release(struct group_out *out)
{
    group_out_reset(out);
    mem_free(out->items);
    arena_release(&out->arena);
    *out = (struct group_out){0};
}

static struct group_item *emit(struct group_coordinator *gc, enum group_item_kind kind)
{
    struct group_out *out = gc->out;
    struct group_item *item;

    out->items = mem_grow(out->items, out->items_cnt, &out->items_cap, sizeof *out->items, SIZE_MAX / 2);
    item = &out->items[out->items_cnt++];
    *item = (struct group_item){.kind = kind};
    return item;
}

void *gc_reply(struct group_coordinator *gc, uint64_t token, int16_t api_key, int16_t version,
               const struct wire_msg *msg)
{
    void *response = arena_alloc(&gc->out->arena, msg->shape->size);

    CHECK(response != NULL); /* GC_OUT_LEN_MAX leaves room: gc_enter */
    wire_defaults(msg, response);
    if (token != 0) {
        struct group_item *item = emit(gc, GROUP_REPLY);
        item->token = token;
        item->api_key = api_key;
        item->version = version;
        item->response = response;
    }
    return response;
}

struct slice gc_out_copy(struct group_coordinator *gc, struct slice bytes)
{
    struct arena *arena = &gc->out->arena;

    if (bytes.len > arena->limit - arena->total || arena->limit - arena->total - bytes.len < 64)
        return (struct slice){0};
    return arena_copy(arena, bytes);
}

/* ---- who waits ---- */

void gc_park(struct group_coordinator *gc, struct park *park, enum park_kind kind, const struct gc_call *call)
{
    CHECK(call->token != 0);
    CHECK(park->token == 0);
    park->token = call->token;
    park->version = call->version;
    park->kind = kind;
    map_add(&gc->parks, &park->by_token, map_hash_u64(park->token));
}

uint64_t gc_unpark(struct group_coordinator *gc, struct park *park)
{
    uint64_t token = park->token;

    if (token != 0)
        map_remove(&gc->parks, &park->by_token);
    park->token = 0;
    return token;
}

static struct park *find_park(const struct group_coordinator *gc, uint64_t token)
{
    for (struct map_node *n = map_first(&gc->parks, map_hash_u64(token)); n != NULL; n = map_next(n)) {
        struct park *park = container_of(n, struct park, by_token);
        if (park->token == token)
            return park;
    }
    return NULL;
}

static void forget_join(struct group_coordinator *gc, struct member *member)
{
    struct group *group = member->group;

    if (member->is_new && !member->is_told && member->instance_id.data == NULL) {
        member_remove(gc, member, KERR_UNKNOWN_MEMBER_ID);
        group_after_removal(gc, group);
        group_tidy(gc, group);
    } else if (member->is_new) {
        member_arm(gc, member, member->session_timeout_ms);
    }
}

void gc_forget_token(struct group_coordinator *gc, uint64_t token, int64_t now_us, int64_t wall_ms,
                     struct group_out *out)
{
    struct park *park;

    gc_enter(gc, now_us, wall_ms, out);
    park = find_park(gc, token);
    if (park == NULL)
        return;
    gc_unpark(gc, park);
    if (park->kind == PARK_JOIN)
        forget_join(gc, container_of(park, struct member, join));
}

/* ---- answers that wait for writes ---- */

struct group_hold *gc_hold_new(struct group_coordinator *gc, const struct gc_call *call, int16_t api_key,
                               const struct wire_msg *msg)
{
    struct group_hold *hold = MEM_NEW(struct group_hold);

    arena_init(&hold->arena, GC_OUT_LEN_MAX);
    hold->api_key = api_key;
    hold->shares_cnt = 1;
    hold->response = arena_alloc(&hold->arena, msg->shape->size);
    CHECK(hold->response != NULL);
    wire_defaults(msg, hold->response);
    gc_park(gc, &hold->park, PARK_HOLD, call);
    return hold;
}

void gc_hold_drop(struct group_hold *hold)
{
    if (hold == NULL || --hold->shares_cnt > 0)
        return;
    CHECK(hold->park.token == 0);
    arena_release(&hold->arena);
    mem_free(hold);
}

static void hold_answer(struct group_coordinator *gc, struct group_hold *hold)
{
    uint64_t token = gc_unpark(gc, &hold->park);

    hold->is_answered = true;
    if (token != 0) {
        struct group_item *item = emit(gc, GROUP_REPLY);
        item->token = token;
        item->api_key = hold->api_key;
        item->version = hold->park.version;
        item->response = hold->response;
        item->hold = hold;
        hold->shares_cnt++;
    }
}

void gc_hold_close(struct group_coordinator *gc, struct group_hold *hold)
{
    if (hold->writes_cnt == 0 && !hold->is_answered)
        hold_answer(gc, hold);
    gc_hold_drop(hold);
}

static void fail_commit(struct offset_commit_response *response, int16_t error)
{
    for (int32_t t = 0; t < response->topics_cnt; t++)
        for (int32_t p = 0; p < response->topics[t].partitions_cnt; p++)
            if (response->topics[t].partitions[p].error_code == 0)
                response->topics[t].partitions[p].error_code = error;
}

static void fail_delete(struct delete_groups_response *response, struct slice group_id, int16_t error)
{
    for (int32_t i = 0; i < response->results_cnt; i++)
        if (slice_eq(response->results[i].group_id, group_id) && response->results[i].error_code == 0)
            response->results[i].error_code = error;
}

/* What the write was for did not happen. */
static void hold_fail(struct group_hold *hold, const struct write *write, int16_t error)
{
    switch (hold->api_key) {
    case KEY_OFFSET_COMMIT:
        fail_commit(hold->response, gc_commit_error(error));
        break;
    case KEY_OFFSET_DELETE: {
        struct offset_delete_response *response = hold->response;
        response->error_code = gc_commit_error(error);
        break;
    }
    case KEY_DELETE_GROUPS:
        fail_delete(hold->response, write->group->id, gc_commit_error(error));
        break;
    default:
        CHECK_NEVER("a reply that never waits for a write");
    }
}

/* ---- errors of writes, as Kafka passes them on ---- */

int16_t gc_metadata_error(int16_t kafka_error)
{
    switch (kafka_error) {
    case KERR_UNKNOWN_TOPIC_OR_PARTITION:
    case KERR_NOT_ENOUGH_REPLICAS:
    case KERR_NOT_ENOUGH_REPLICAS_AFTER_APPEND:
    case KERR_REQUEST_TIMED_OUT:
        return KERR_COORDINATOR_NOT_AVAILABLE;
    case KERR_NOT_LEADER_OR_FOLLOWER:
    case KERR_KAFKA_STORAGE_ERROR:
        return KERR_NOT_COORDINATOR;
    case KERR_MESSAGE_TOO_LARGE:
    case KERR_RECORD_LIST_TOO_LARGE:
    case KERR_INVALID_FETCH_SIZE:
        return KERR_UNKNOWN_SERVER_ERROR;
    default:
        return kafka_error;
    }
}

int16_t gc_commit_error(int16_t kafka_error)
{
    switch (kafka_error) {
    case KERR_MESSAGE_TOO_LARGE:
    case KERR_RECORD_LIST_TOO_LARGE:
    case KERR_INVALID_FETCH_SIZE:
        return KERR_INVALID_COMMIT_OFFSET_SIZE;
    default:
        return gc_metadata_error(kafka_error);
    }
}

/* ---- writes ---- */

bool gc_may_write(const struct group_coordinator *gc)
{
    return gc->writes.cnt < GC_APPENDS_MAX;
}

struct write *gc_write(struct group_coordinator *gc, enum write_kind kind, struct group *group, struct group_hold *hold)
{
    struct write *write;
    struct group_item *item;

    CHECK(group->shard->state == GC_SHARD_ACTIVE);
    write = MEM_NEW(struct write);
    write->id = gc->next_order++;
    write->kind = kind;
    write->shard = group->shard;
    write->group = group;
    write->chunk = batch_end(gc);
    write->hold = hold;
    write->timer.kind = TIMER_WRITE;
    if (hold != NULL) {
        hold->writes_cnt++;
        hold->shares_cnt++;
    }
    if (hold != NULL || kind == WRITE_ASSIGNMENT || kind == WRITE_STATIC)
        gc_set_timer(gc, &write->timer, gc->config.offsets_commit_timeout_ms);
    group->writes_cnt++;
    list_append(&group->shard->writes, &write->in_shard);
    map_add(&gc->writes, &write->by_id, map_hash_u64(write->id));
    gc->counters.appends = gc->writes.cnt;

    item = emit(gc, GROUP_APPEND);
    item->partition = group->shard->partition;
    item->append_id = write->id;
    item->chunk = chunk_share(write->chunk);
    return write;
}

static struct write *find_write(const struct group_coordinator *gc, uint64_t id)
{
    for (struct map_node *n = map_first(&gc->writes, map_hash_u64(id)); n != NULL; n = map_next(n)) {
        struct write *write = container_of(n, struct write, by_id);
        if (write->id == id)
            return write;
    }
    return NULL;
}

static void write_free(struct group_coordinator *gc, struct write *write)
{
    gc_stop_timer(gc, &write->timer);
    map_remove(&gc->writes, &write->by_id);
    list_remove(&write->in_shard);
    gc->counters.appends = gc->writes.cnt;
    write->group->writes_cnt--;
    chunk_drop(write->chunk);
    gc_hold_drop(write->hold);
    swap_free(write->swap);
    mem_free(write);
}

/* Those who wait for it are told; what it does to the store comes with the end of the write alone. */
static void tell(struct group_coordinator *gc, struct write *write, int16_t error)
{
    struct group_hold *hold = write->hold;

    if (write->kind == WRITE_ASSIGNMENT)
        assignment_written(gc, write, error);
    if (write->kind == WRITE_STATIC)
        static_written(gc, write, error);
    if (hold == NULL || hold->is_answered)
        return;
    if (error != KERR_NONE)
        hold_fail(hold, write, error);
    if (error == KERR_REQUEST_TIMED_OUT || hold->writes_cnt == 0)
        hold_answer(gc, hold);
}

static void write_timer(struct group_coordinator *gc, struct write *write)
{
    write->is_late = true;
    tell(gc, write, KERR_REQUEST_TIMED_OUT);
}

void gc_appended(struct group_coordinator *gc, uint64_t append_id, int16_t kafka_error, int64_t now_us, int64_t wall_ms,
                 struct group_out *out)
{
    struct write *write;
    struct group *group;
    enum write_kind kind;

    gc_enter(gc, now_us, wall_ms, out);
    write = find_write(gc, append_id);
    if (write == NULL)
        return;
    group = write->group;
    kind = write->kind;
    if (kind == WRITE_OFFSETS || kind == WRITE_DELETE)
        record_apply_offsets(gc, write, kafka_error == KERR_NONE);
    else if (kafka_error == KERR_NONE)
        group->is_stored = true;
    if (write->hold != NULL)
        write->hold->writes_cnt--;
    if (!write->is_late)
        tell(gc, write, kafka_error);
    write_free(gc, write);
    group_write_ended(gc, group, kind, kafka_error == KERR_NONE);
}

/* ---- shards ---- */

static struct shard *shard_at(const struct group_coordinator *gc, int32_t partition)
{
    return partition >= 0 && partition < gc->partitions_cnt ? gc->shards[partition] : NULL;
}

int16_t gc_find_shard(struct group_coordinator *gc, struct slice group_id, struct shard **ret_shard)
{
    struct shard *shard;

    if (gc->partitions_cnt == 0)
        return KERR_NOT_COORDINATOR;
    shard = shard_at(gc, gc_partition_for(group_id, gc->partitions_cnt));
    if (shard == NULL)
        return KERR_NOT_COORDINATOR;
    if (shard->state == GC_SHARD_LOADING)
        return KERR_COORDINATOR_LOAD_IN_PROGRESS;
    *ret_shard = shard;
    return KERR_NONE;
}

void gc_set_partitions_cnt(struct group_coordinator *gc, int32_t partitions_cnt)
{
    CHECK(partitions_cnt >= 0 && partitions_cnt <= GC_SHARDS_MAX);
    if (gc->partitions_cnt == partitions_cnt)
        return;
    for (int32_t i = 0; i < gc->partitions_cnt; i++)
        CHECK(gc->shards[i] == NULL);
    mem_free(gc->shards);
    gc->shards = partitions_cnt > 0 ? mem_alloc((size_t)partitions_cnt * sizeof(struct shard *)) : NULL;
    gc->partitions_cnt = partitions_cnt;
}

enum gc_shard_state gc_shard_state(const struct group_coordinator *gc, int32_t partition)
{
    const struct shard *shard = shard_at(gc, partition);

    return shard ? shard->state : GC_SHARD_NONE;
}

int gc_load_begin(struct group_coordinator *gc, int32_t partition, int32_t leader_epoch)
{
    struct shard *shard;

    if (partition < 0 || partition >= gc->partitions_cnt)
        return ERR_RANGE;
    CHECK(gc->shards[partition] == NULL);
    shard = MEM_NEW(struct shard);
    shard->partition = partition;
    shard->leader_epoch = leader_epoch;
    shard->state = GC_SHARD_LOADING;
    list_init(&shard->groups);
    list_init(&shard->writes);
    map_init(&shard->txns);
    shard->expiry.kind = TIMER_EXPIRY;
    gc->shards[partition] = shard;
    return ERR_OK;
}

int gc_load_batch(struct group_coordinator *gc, int32_t partition, struct slice bytes, size_t *ret_pos)
{
    struct shard *shard = shard_at(gc, partition);

    CHECK(shard != NULL && shard->state == GC_SHARD_LOADING);
    return record_replay(gc, shard, bytes, ret_pos);
}

static void start_sessions(struct group_coordinator *gc, struct group *group)
{
    list_for_each (member, &group->members, struct member, in_group)
        member_arm(gc, member, member->session_timeout_ms);
    if (group->members_cnt > (size_t)gc->config.group_max_size)
        group_rebalance(gc, group);
}

void gc_load_end(struct group_coordinator *gc, int32_t partition, int64_t now_us, int64_t wall_ms,
                 struct group_out *out)
{
    struct shard *shard = shard_at(gc, partition);

    gc_enter(gc, now_us, wall_ms, out);
    CHECK(shard != NULL && shard->state == GC_SHARD_LOADING);
    shard->state = GC_SHARD_ACTIVE;
    list_for_each (group, &shard->groups, struct group, in_shard)
        start_sessions(gc, group);
    gc_set_timer(gc, &shard->expiry, gc->config.offsets_retention_check_interval_ms);
}

static void answer_all(struct group_coordinator *gc, struct group *group, int16_t error)
{
    list_for_each (member, &group->members, struct member, in_group) {
        join_answer_error(gc, member, error);
        sync_answer(gc, member, error);
    }
}

static void shard_free(struct group_coordinator *gc, struct shard *shard)
{
    struct map_node *node;

    while (!list_is_empty(&shard->groups))
        group_free(gc, list_first(&shard->groups, struct group, in_shard));
    while ((node = map_pop(&shard->txns)) != NULL)
        txn_free(container_of(node, struct txn, by_producer));
    map_release(&shard->txns);
    gc_stop_timer(gc, &shard->expiry);
    gc->shards[shard->partition] = NULL;
    mem_free(shard);
}

void gc_unload(struct group_coordinator *gc, int32_t partition, struct group_out *out)
{
    struct shard *shard = shard_at(gc, partition);

    if (shard == NULL)
        return;
    gc_enter(gc, gc->now_us, gc->wall_ms, out);
    list_for_each (write, &shard->writes, struct write, in_shard) {
        struct group_hold *hold = write->hold;
        if (hold != NULL)
            hold->writes_cnt--;
        if (hold != NULL && !hold->is_answered) {
            hold_fail(hold, write, KERR_NOT_COORDINATOR);
            if (hold->writes_cnt == 0)
                hold_answer(gc, hold);
        }
        write_free(gc, write);
    }
    list_for_each (group, &shard->groups, struct group, in_shard)
        answer_all(gc, group, KERR_NOT_COORDINATOR);
    shard_free(gc, shard);
}

/* ---- time ---- */

void gc_set_timer(struct group_coordinator *gc, struct timer *timer, int64_t in_ms)
{
    heap_set(&gc->timers, &timer->node, gc->now_us + (in_ms > 0 ? in_ms : 0) * 1000);
}

void gc_stop_timer(struct group_coordinator *gc, struct timer *timer)
{
    heap_remove(&gc->timers, &timer->node);
}

int64_t gc_next_deadline(const struct group_coordinator *gc)
{
    const struct heap_node *first = heap_first(&gc->timers);

    return first ? first->due : INT64_MAX;
}

static void expiry_timer(struct group_coordinator *gc, struct shard *shard)
{
    if (shard->expiry_left_cnt == 0)
        shard->expiry_left_cnt = shard->groups_cnt;
    offsets_expire(gc, shard);
    gc_set_timer(gc, &shard->expiry, shard->expiry_left_cnt > 0 ? 0 : gc->config.offsets_retention_check_interval_ms);
}

static void fire(struct group_coordinator *gc, struct timer *timer)
{
    switch (timer->kind) {
    case TIMER_SESSION:
        member_session_timer(gc, container_of(timer, struct member, session));
        break;
    case TIMER_JOIN:
        group_join_timer(gc, container_of(timer, struct group, join_timer));
        break;
    case TIMER_SYNC:
        group_sync_timer(gc, container_of(timer, struct group, sync_timer));
        break;
    case TIMER_WRITE:
        write_timer(gc, container_of(timer, struct write, timer));
        break;
    case TIMER_EXPIRY:
        expiry_timer(gc, container_of(timer, struct shard, expiry));
        break;
    }
}

void gc_tick(struct group_coordinator *gc, int64_t now_us, int64_t wall_ms, struct group_out *out)
{
    gc_enter(gc, now_us, wall_ms, out);
    for (int i = 0; i < GC_TICK_STEPS_MAX && out->arena.total < GC_OUT_LEN_MAX / 2; i++) {
        struct heap_node *node = heap_take_due(&gc->timers, now_us);
        if (node == NULL)
            break;
        fire(gc, container_of(node, struct timer, node));
    }
}

/* ---- the whole ---- */

void gc_enter(struct group_coordinator *gc, int64_t now_us, int64_t wall_ms, struct group_out *out)
{
    CHECK(out->arena.total <= GC_OUT_LEN_MAX / 2);
    gc->now_us = now_us;
    gc->wall_ms = wall_ms;
    gc->out = out;
}

struct group_coordinator *gc_new(const struct gc_config *config, struct entropy_stock *entropy)
{
    struct group_coordinator *gc = MEM_NEW(struct group_coordinator);

    gc->config = *config;
    gc->entropy = entropy;
    gc->next_order = 1;
    map_init(&gc->groups);
    map_init(&gc->parks);
    map_init(&gc->writes);
    heap_init(&gc->timers);
    buf_init(&gc->batch, 0);
    buf_init(&gc->key, 0);
    buf_init(&gc->value, 0);
    arena_init(&gc->arena, GC_OUT_LEN_MAX);
    return gc;
}

void gc_free(struct group_coordinator *gc)
{
    struct group_out out;

    if (gc == NULL)
        return;
    group_out_init(&out);
    for (int32_t i = 0; i < gc->partitions_cnt; i++) {
        gc_unload(gc, i, &out);
        group_out_reset(&out);
    }
    group_out_release(&out);
    mem_free(gc->shards);
    map_release(&gc->groups);
    map_release(&gc->parks);
    map_release(&gc->writes);
    heap_release(&gc->timers);
    buf_release(&gc->batch);
    buf_release(&gc->key);
    buf_release(&gc->value);
    arena_release(&gc->arena);
    mem_free(gc);
}

void gc_set_config(struct group_coordinator *gc, const struct gc_config *config)
{
    gc->config = *config;
}

const struct gc_counters *gc_counters(const struct group_coordinator *gc)
{
    return &gc->counters;
}
