/* Fetch sessions of other brokers' replicas (KIP-227), which cost nothing while nothing moves: each want watches its
 * partition, and stands in watch.moved only while there may be something to tell.
 *
 * A session lives as long as the connection that it was used on last. REPLICA_SESSIONS_MAX at most: then the one that was
 * idle longest goes. */
#ifndef API_REPLICA_SESSION_H
#define API_REPLICA_SESSION_H

#include "base/list.h"
#include "base/map.h"
#include "replica/partition.h"

enum { REPLICA_SESSIONS_MAX = 1024, REPLICA_SESSION_WANTS_MAX = 200000 };

struct call;

struct replica_want {
    struct map_node by_key;
    struct watcher watcher;
    struct uuid topic_id;
    int32_t index;
    int32_t current_leader_epoch, last_fetched_epoch;
    int64_t fetch_off, durable_off, start_off;
    int32_t max_bytes;
    bool is_asked;                                   /* in a request, and not reported to the partition yet */
    int64_t told_high_watermark, told_log_start_off; /* -1: tell it again */
};

struct replica_session {
    struct map_node by_id;
    struct list_node in_lru;
    int32_t id; /* 0: of one request only */
    int32_t next_epoch;
    int32_t replica_id;
    uint64_t conn_id;
    struct map wants;
    struct watch watch;
    uint32_t eligible_no; /* the partitions' at its last request */
    struct call *parked;  /* its request that waits here; NULL: none */
};

struct replica_sessions {
    struct map by_id;
    struct list_node lru; /* least recently used first */
    size_t cnt;
};

void replica_sessions_init(struct replica_sessions *sessions);
void replica_sessions_release(struct replica_sessions *sessions);

struct replica_session *replica_session_new(int32_t replica_id);
void replica_session_free(struct replica_session *session); /* not kept; NULL is fine */

struct replica_session *replica_sessions_find(const struct replica_sessions *sessions, int32_t id); /* or NULL */
void replica_sessions_keep(struct replica_sessions *sessions, struct replica_session *session, uint64_t random);
void replica_sessions_touch(struct replica_sessions *sessions, struct replica_session *session, uint64_t conn_id);
void replica_sessions_remove(struct replica_sessions *sessions, struct replica_session *session);
void replica_sessions_conn_gone(struct replica_sessions *sessions, uint64_t conn_id);

/* Updates the want of that key, or adds it. NULL: REPLICA_SESSION_WANTS_MAX. It counts as moved. */
struct replica_want *replica_session_set(struct replica_session *session, const struct replica_want *from);
/* As if the request named those where the replica is outside the ISR: unchanged is what it would say (KIP-227). */
void replica_session_ask_outside(struct replica_session *session);
void replica_session_forget(struct replica_session *session, struct uuid topic_id, int32_t index);

#endif
