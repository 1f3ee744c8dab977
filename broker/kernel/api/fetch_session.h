/* Fetch sessions (KIP-227): what a client asked for last time, so that it need not say it again.
 *
 *   request (id, epoch)   (0,-1) no session      (any,0) forget id, begin a new one
 *                         (id,n) goes on: n must be the next epoch      (id,-1) forget id, answer without one
 *
 * Limits: as many sessions as max.incremental.fetch.session.cache.slots; each FETCH_SESSION_WANTS_MAX partitions. A full
 * cache makes room by the session that was idle longest, if that is FETCH_SESSION_EVICT_US; else by one that is smaller
 * than the new one and older than that; else the new client gets no session (id 0), which is always right, only slower. */
#ifndef API_FETCH_SESSION_H
#define API_FETCH_SESSION_H

#include <stdbool.h>
#include <stdint.h>

#include "base/list.h"
#include "base/map.h"
#include "base/slice.h"
#include "base/uuid.h"

enum {
    FETCH_SESSION_WANTS_MAX = 200000,
    FETCH_SESSION_EVICT_US = 120 * 1000 * 1000,
};

/* One partition that is asked for. */
struct fetch_want {
    struct list_node in_order; /* the session's order of service */
    struct map_node by_key;
    struct uuid topic_id; /* zero where asked by name */
    struct slice topic;   /* null where asked by id; ours */
    int32_t index;
    int32_t current_leader_epoch, last_fetched_epoch;
    int64_t fetch_off;
    int32_t max_bytes;
    int64_t told_high_watermark, told_log_start_off; /* in the last answer; -1: tell it again */
};

struct fetch_session {
    struct map_node by_id;
    struct list_node in_lru; /* least recently used first */
    int32_t id;              /* 0: belongs to one request only */
    int32_t next_epoch;
    bool uses_ids;
    int64_t created_us, used_us;
    struct list_node order; /* of wants */
    struct map wants;
    size_t wants_cnt;
};

struct fetch_sessions {
    struct map by_id;
    struct list_node lru;
    size_t cnt, cnt_max;
};

void fetch_sessions_init(struct fetch_sessions *sessions, size_t cnt_max);
void fetch_sessions_release(struct fetch_sessions *sessions);

struct fetch_session *fetch_session_new(bool uses_ids); /* id 0, empty; fetch_session_free it unless it was kept */
void fetch_session_free(struct fetch_session *session);

/* Adds or updates; *want's topic is copied. NULL past FETCH_SESSION_WANTS_MAX. */
struct fetch_want *fetch_session_set(struct fetch_session *session, const struct fetch_want *want);
struct fetch_want *fetch_session_find(const struct fetch_session *session, struct uuid topic_id, struct slice topic,
                                      int32_t index);
void fetch_session_forget(struct fetch_session *session, struct fetch_want *want);
void fetch_session_move_last(struct fetch_session *session, struct fetch_want *want);

struct fetch_session *fetch_sessions_find(const struct fetch_sessions *sessions, int32_t id);
void fetch_sessions_remove(struct fetch_sessions *sessions, struct fetch_session *session); /* and frees it */

/* Keeps session under a new id made of random; false: the cache is full of others that matter more. */
bool fetch_sessions_keep(struct fetch_sessions *sessions, struct fetch_session *session, uint64_t random,
                         int64_t now_us);
void fetch_sessions_touch(struct fetch_sessions *sessions, struct fetch_session *session, int64_t now_us);

static inline int32_t fetch_session_epoch_after(int32_t epoch)
{
    return epoch == INT32_MAX ? 1 : epoch + 1;
}

#endif
