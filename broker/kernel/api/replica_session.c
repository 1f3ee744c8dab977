#include "api/replica_session.h"

#include "api/call.h"
#include "base/check.h"
#include "base/mem.h"

void replica_sessions_init(struct replica_sessions *sessions)
{
    *sessions = (struct replica_sessions){0};
    map_init(&sessions->by_id);
    list_init(&sessions->lru);
}

void replica_sessions_release(struct replica_sessions *sessions)
{
    struct replica_session *session;

    while ((session = list_first(&sessions->lru, struct replica_session, in_lru)) != NULL)
        replica_sessions_remove(sessions, session);
    map_release(&sessions->by_id);
}

struct replica_session *replica_session_new(int32_t replica_id)
{
    struct replica_session *session = MEM_NEW(struct replica_session);

    session->replica_id = replica_id;
    map_init(&session->wants);
    watch_init(&session->watch, session);
    return session;
}

static void free_want(struct map_node *node)
{
    struct replica_want *want = container_of(node, struct replica_want, by_key);

    watcher_remove(&want->watcher);
    mem_free(want);
}

void replica_session_free(struct replica_session *session)
{
    struct map_node *node;

    if (session == NULL)
        return;
    while ((node = map_pop(&session->wants)) != NULL)
        free_want(node);
    map_release(&session->wants);
    list_remove(&session->watch.in_ready);
    mem_free(session);
}

static uint64_t hash_of(struct uuid topic_id, int32_t index)
{
    return map_hash_bytes(topic_id.bytes, UUID_LEN) ^ map_hash_u64((uint64_t)index);
}

static struct replica_want *find(const struct replica_session *session, struct uuid topic_id, int32_t index)
{
    struct map_node *node = map_first(&session->wants, hash_of(topic_id, index));

    for (; node != NULL; node = map_next(node)) {
        struct replica_want *want = container_of(node, struct replica_want, by_key);
        if (want->index == index && uuid_eq(want->topic_id, topic_id))
            return want;
    }
    return NULL;
}

struct replica_want *replica_session_set(struct replica_session *session, const struct replica_want *from)
{
    struct replica_want *want = find(session, from->topic_id, from->index);

    if (want == NULL && session->wants.cnt == REPLICA_SESSION_WANTS_MAX)
        return NULL;
    if (want == NULL) {
        want = MEM_NEW(struct replica_want);
        want->topic_id = from->topic_id;
        want->index = from->index;
        want->current_leader_epoch = INT32_MIN;
        map_add(&session->wants, &want->by_key, hash_of(want->topic_id, want->index));
        watcher_init(&want->watcher, &session->watch);
    }
    if (want->current_leader_epoch != from->current_leader_epoch)
        want->told_high_watermark = want->told_log_start_off = -1;
    want->current_leader_epoch = from->current_leader_epoch;
    want->last_fetched_epoch = from->last_fetched_epoch;
    want->fetch_off = from->fetch_off;
    want->durable_off = from->durable_off;
    want->start_off = from->start_off;
    want->max_bytes = from->max_bytes;
    want->is_asked = true;
    if (!list_is_linked(&want->watcher.in_moved))
        watcher_set_moved(&want->watcher, true);
    return want;
}

void replica_session_ask_outside(struct replica_session *session)
{
    struct map_node *node = NULL;

    while ((node = map_walk(&session->wants, node)) != NULL) {
        struct replica_want *want = container_of(node, struct replica_want, by_key);
        struct partition *partition = want->watcher.partition;
        const struct replica *replica = partition == NULL ? NULL : partition_replica(partition, session->replica_id);
        if (replica == NULL || replica->in_isr)
            continue;
        want->is_asked = true;
        if (!list_is_linked(&want->watcher.in_moved))
            watcher_set_moved(&want->watcher, true);
    }
}

void replica_session_forget(struct replica_session *session, struct uuid topic_id, int32_t index)
{
    struct replica_want *want = find(session, topic_id, index);

    if (want == NULL)
        return;
    map_remove(&session->wants, &want->by_key);
    free_want(&want->by_key);
}

struct replica_session *replica_sessions_find(const struct replica_sessions *sessions, int32_t id)
{
    struct map_node *node = map_first(&sessions->by_id, map_hash_u64((uint64_t)id));

    for (; node != NULL; node = map_next(node)) {
        struct replica_session *session = container_of(node, struct replica_session, by_id);
        if (session->id == id)
            return session;
    }
    return NULL;
}

void replica_sessions_remove(struct replica_sessions *sessions, struct replica_session *session)
{
    CHECK(session->id != 0);
    map_remove(&sessions->by_id, &session->by_id);
    list_remove(&session->in_lru);
    sessions->cnt--;
    session->id = 0;
    if (session->parked == NULL) /* else the call frees it, when it ends */
        replica_session_free(session);
}

void replica_sessions_keep(struct replica_sessions *sessions, struct replica_session *session, uint64_t random)
{
    int32_t id = (int32_t)(random & INT32_MAX);

    if (sessions->cnt == REPLICA_SESSIONS_MAX)
        replica_sessions_remove(sessions, list_first(&sessions->lru, struct replica_session, in_lru));
    while (id == 0 || replica_sessions_find(sessions, id) != NULL)
        id = id == INT32_MAX ? 1 : id + 1;
    session->id = id;
    session->next_epoch = 1;
    map_add(&sessions->by_id, &session->by_id, map_hash_u64((uint64_t)id));
    list_append(&sessions->lru, &session->in_lru);
    sessions->cnt++;
}

void replica_sessions_touch(struct replica_sessions *sessions, struct replica_session *session, uint64_t conn_id)
{
    session->conn_id = conn_id;
    list_remove(&session->in_lru);
    list_append(&sessions->lru, &session->in_lru);
}

void replica_sessions_conn_gone(struct replica_sessions *sessions, uint64_t conn_id)
{
    list_for_each (session, &sessions->lru, struct replica_session, in_lru)
        if (session->conn_id == conn_id)
            replica_sessions_remove(sessions, session);
}
