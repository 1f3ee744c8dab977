#include "api/fetch_session.h"

#include "base/check.h"
#include "base/mem.h"

void fetch_sessions_init(struct fetch_sessions *sessions, size_t cnt_max)
{
    *sessions = (struct fetch_sessions){.cnt_max = cnt_max};
    map_init(&sessions->by_id);
    list_init(&sessions->lru);
}

void fetch_sessions_release(struct fetch_sessions *sessions)
{
    struct fetch_session *session;

    while ((session = list_first(&sessions->lru, struct fetch_session, in_lru)) != NULL)
        fetch_sessions_remove(sessions, session);
    map_release(&sessions->by_id);
}

struct fetch_session *fetch_session_new(bool uses_ids)
{
    struct fetch_session *session = MEM_NEW(struct fetch_session);

    session->uses_ids = uses_ids;
    list_init(&session->order);
    map_init(&session->wants);
    return session;
}

void fetch_session_free(struct fetch_session *session)
{
    struct fetch_want *want;

    if (session == NULL)
        return;
    while ((want = list_first(&session->order, struct fetch_want, in_order)) != NULL)
        fetch_session_forget(session, want);
    map_release(&session->wants);
    mem_free(session);
}

static uint64_t hash_of(struct uuid topic_id, struct slice topic, int32_t index)
{
    uint64_t hash = topic.data ? map_hash_slice(topic) : map_hash_bytes(topic_id.bytes, UUID_LEN);

    return hash ^ map_hash_u64((uint64_t)index);
}

struct fetch_want *fetch_session_find(const struct fetch_session *session, struct uuid topic_id, struct slice topic,
                                      int32_t index)
{
    struct map_node *node = map_first(&session->wants, hash_of(topic_id, topic, index));

    for (; node != NULL; node = map_next(node)) {
        struct fetch_want *want = container_of(node, struct fetch_want, by_key);
        if (want->index == index && uuid_eq(want->topic_id, topic_id) && slice_eq(want->topic, topic))
            return want;
    }
    return NULL;
}

static struct fetch_want *add(struct fetch_session *session, const struct fetch_want *from)
{
    struct fetch_want *want = MEM_NEW(struct fetch_want);

    want->topic_id = from->topic_id;
    want->index = from->index;
    if (from->topic.data != NULL)
        want->topic = slice_of(mem_dup(from->topic.data, from->topic.len), from->topic.len);
    want->told_high_watermark = want->told_log_start_off = -1;
    list_append(&session->order, &want->in_order);
    map_add(&session->wants, &want->by_key, hash_of(want->topic_id, want->topic, want->index));
    session->wants_cnt++;
    return want;
}

struct fetch_want *fetch_session_set(struct fetch_session *session, const struct fetch_want *from)
{
    struct fetch_want *want = fetch_session_find(session, from->topic_id, from->topic, from->index);

    if (want == NULL && session->wants_cnt == FETCH_SESSION_WANTS_MAX)
        return NULL;
    if (want == NULL)
        want = add(session, from);
    want->current_leader_epoch = from->current_leader_epoch;
    want->last_fetched_epoch = from->last_fetched_epoch;
    want->fetch_off = from->fetch_off;
    want->max_bytes = from->max_bytes;
    return want;
}

void fetch_session_forget(struct fetch_session *session, struct fetch_want *want)
{
    list_remove(&want->in_order);
    map_remove(&session->wants, &want->by_key);
    session->wants_cnt--;
    mem_free((void *)(uintptr_t)want->topic.data);
    mem_free(want);
}

void fetch_session_move_last(struct fetch_session *session, struct fetch_want *want)
{
    list_remove(&want->in_order);
    list_append(&session->order, &want->in_order);
}

struct fetch_session *fetch_sessions_find(const struct fetch_sessions *sessions, int32_t id)
{
    struct map_node *node = map_first(&sessions->by_id, map_hash_u64((uint64_t)id));

    for (; node != NULL; node = map_next(node)) {
        struct fetch_session *session = container_of(node, struct fetch_session, by_id);
        if (session->id == id)
            return session;
    }
    return NULL;
}

void fetch_sessions_remove(struct fetch_sessions *sessions, struct fetch_session *session)
{
    CHECK(session->id != 0);
    map_remove(&sessions->by_id, &session->by_id);
    list_remove(&session->in_lru);
    sessions->cnt--;
    fetch_session_free(session);
}

/* Whom a session of wants_cnt partitions may push out; NULL: nobody. */
static struct fetch_session *victim(struct fetch_sessions *sessions, size_t wants_cnt, int64_t now_us)
{
    struct fetch_session *oldest = list_first(&sessions->lru, struct fetch_session, in_lru);
    struct fetch_session *smallest = NULL;

    if (oldest == NULL || now_us - oldest->used_us > FETCH_SESSION_EVICT_US)
        return oldest;
    list_for_each (session, &sessions->lru, struct fetch_session, in_lru)
        if (now_us - session->created_us > FETCH_SESSION_EVICT_US && session->wants_cnt < wants_cnt &&
            (smallest == NULL || session->wants_cnt < smallest->wants_cnt))
            smallest = session;
    return smallest;
}

bool fetch_sessions_keep(struct fetch_sessions *sessions, struct fetch_session *session, uint64_t random,
                         int64_t now_us)
{
    struct fetch_session *goes;
    int32_t id = (int32_t)(random & INT32_MAX);

    if (sessions->cnt >= sessions->cnt_max) {
        goes = sessions->cnt_max ? victim(sessions, session->wants_cnt, now_us) : NULL;
        if (goes == NULL)
            return false;
        fetch_sessions_remove(sessions, goes);
    }
    while (id == 0 || fetch_sessions_find(sessions, id) != NULL)
        id = id == INT32_MAX ? 1 : id + 1;
    session->id = id;
    session->next_epoch = 1;
    session->created_us = session->used_us = now_us;
    map_add(&sessions->by_id, &session->by_id, map_hash_u64((uint64_t)id));
    list_append(&sessions->lru, &session->in_lru);
    sessions->cnt++;
    return true;
}

void fetch_sessions_touch(struct fetch_sessions *sessions, struct fetch_session *session, int64_t now_us)
{
    session->used_us = now_us;
    list_remove(&session->in_lru);
    list_append(&sessions->lru, &session->in_lru);
}
