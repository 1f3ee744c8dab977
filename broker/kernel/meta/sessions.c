#include "meta/sessions.h"

#include <stddef.h>

#include "base/check.h"
#include "base/mem.h"

enum { INTERVAL_US_MAX = SESSION_UNTOLD_US / SESSION_BEATS }; /* who says more is not waited for longer */

void sessions_init(struct sessions *sessions, int64_t timeout_us)
{
    *sessions = (struct sessions){.timeout_us = timeout_us};
    map_init(&sessions->by_id);
    heap_init(&sessions->dues);
}

static void free_session(struct sessions *sessions, struct session *session)
{
    heap_remove(&sessions->dues, &session->due);
    mem_free(session);
}

void sessions_reset(struct sessions *sessions)
{
    struct map_node *node;

    while ((node = map_pop(&sessions->by_id)) != NULL)
        free_session(sessions, container_of(node, struct session, by_id));
}

void sessions_release(struct sessions *sessions)
{
    sessions_reset(sessions);
    map_release(&sessions->by_id);
    heap_release(&sessions->dues);
}

static uint64_t hash_id(int32_t broker_id)
{
    return map_hash_u64((uint64_t)(uint32_t)broker_id);
}

struct session *sessions_find(const struct sessions *sessions, int32_t broker_id)
{
    for (struct map_node *n = map_first(&sessions->by_id, hash_id(broker_id)); n != NULL; n = map_next(n)) {
        struct session *session = container_of(n, struct session, by_id);
        if (session->broker_id == broker_id)
            return session;
    }
    return NULL;
}

static int64_t timeout_of(const struct sessions *sessions, const struct session *session)
{
    int64_t own_us = session->interval_us < 0 ? SESSION_UNTOLD_US : SESSION_BEATS * session->interval_us;

    return session->has_conn && own_us > sessions->timeout_us ? own_us : sessions->timeout_us;
}

void sessions_beat(struct session *session, uint64_t conn_id, int64_t interval_us)
{
    session->interval_us = interval_us < INTERVAL_US_MAX ? interval_us : INTERVAL_US_MAX;
    session->has_conn = true;
    session->conn_id = conn_id;
}

struct session *sessions_touch(struct sessions *sessions, int32_t broker_id, int64_t now_us, bool watch)
{
    struct session *session = sessions_find(sessions, broker_id);

    if (session == NULL) {
        session = MEM_NEW(struct session);
        session->broker_id = broker_id;
        session->metadata_off = session->shutdown_off = -1;
        session->interval_us = -1;
        map_add(&sessions->by_id, &session->by_id, hash_id(broker_id));
    }
    session->contact_us = now_us;
    session->is_away = false;
    if (watch)
        heap_set(&sessions->dues, &session->due, now_us + timeout_of(sessions, session));
    else
        heap_remove(&sessions->dues, &session->due);
    return session;
}

void sessions_remove(struct sessions *sessions, int32_t broker_id)
{
    struct session *session = sessions_find(sessions, broker_id);

    if (session == NULL)
        return;
    map_remove(&sessions->by_id, &session->by_id);
    free_session(sessions, session);
}

bool sessions_is_live(const struct sessions *sessions, int32_t broker_id, int64_t now_us)
{
    const struct session *session = sessions_find(sessions, broker_id);

    return session != NULL && now_us - session->contact_us < timeout_of(sessions, session);
}

bool sessions_is_away(const struct sessions *sessions, int32_t broker_id)
{
    const struct session *session = sessions_find(sessions, broker_id);

    return session == NULL || session->is_away;
}

static void shorten(struct sessions *sessions, struct session *session, int64_t end_us)
{
    if (session->contact_us + timeout_of(sessions, session) <= end_us)
        return;
    session->has_conn = false;
    session->contact_us = end_us - sessions->timeout_us;
    if (heap_holds(&session->due))
        heap_set(&sessions->dues, &session->due, end_us);
}

void sessions_shorten(struct sessions *sessions, int32_t broker_id, int64_t end_us)
{
    struct session *session = sessions_find(sessions, broker_id);

    if (session != NULL)
        shorten(sessions, session, end_us);
}

void sessions_cut(struct sessions *sessions, uint64_t conn_id, int64_t now_us)
{
    struct map_node *node = NULL;

    while ((node = map_walk(&sessions->by_id, node)) != NULL) {
        struct session *session = container_of(node, struct session, by_id);
        if (!session->has_conn || session->conn_id != conn_id)
            continue;
        session->is_away = true;
        shorten(sessions, session, now_us + timeout_of(sessions, session) * SESSION_CUT_PERCENT / 100);
    }
}

int64_t sessions_next_due(const struct sessions *sessions)
{
    const struct heap_node *first = heap_first(&sessions->dues);

    return first == NULL ? INT64_MAX : first->due;
}

struct session *sessions_take_due(struct sessions *sessions, int64_t now_us)
{
    struct heap_node *node = heap_take_due(&sessions->dues, now_us);

    return node == NULL ? NULL : container_of(node, struct session, due);
}

void sessions_extend(struct sessions *sessions, int64_t now_us)
{
    struct map_node *node = NULL;

    while ((node = map_walk(&sessions->by_id, node)) != NULL) {
        struct session *session = container_of(node, struct session, by_id);
        if (heap_holds(&session->due))
            heap_set(&sessions->dues, &session->due, now_us + timeout_of(sessions, session));
    }
}
