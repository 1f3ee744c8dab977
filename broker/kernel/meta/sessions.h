/* Which brokers have been heard from lately. Not part of the image: a new active controller begins afresh, giving every
 * registered broker a whole session (KAFKA-18138), but the one whose silence made it the active controller.
 *
 * Brokers that beat slower than the timeout allows for keep their session all the same. Ours say how often they beat (a tagged
 * field of BrokerHeartbeat): over a connection a session lasts SESSION_BEATS of that. Apache Kafka's don't, and beat every
 * 2 s: theirs lasts SESSION_UNTOLD_US, Kafka's own broker.session.timeout.ms. The configured timeout holds where it is longer. */
#ifndef META_SESSIONS_H
#define META_SESSIONS_H

#include <stdbool.h>
#include <stdint.h>

#include "base/heap.h"
#include "base/map.h"
#include "base/uuid.h"

enum {
    SESSION_CUT_PERCENT = 40,      /* two of the usual heartbeats */
    SESSION_GREETING_PERCENT = 20, /* who lives greets a new active controller as soon as it knows of it */
    SESSION_BEATS = 3,
    SESSION_UNTOLD_US = 9 * 1000 * 1000,
};

struct session {
    struct map_node by_id;
    struct heap_node due; /* when it ends; not in the heap: the broker is fenced and nothing is to be done */
    int32_t broker_id;
    int64_t contact_us; /* last heard of */
    bool has_conn;      /* ... over conn_id; else by the own data kernel */
    uint64_t conn_id;
    int64_t interval_us; /* between its heartbeats, as it says; -1: it does not */
    bool is_away; /* nothing shows that its process lives: that connection has ended since, or it was not heard of
                             since we became active */
    int64_t metadata_off; /* last offset it has applied */
    int64_t shutdown_off; /* controlled shutdown: all active brokers must have applied this; -1: none */
};

struct sessions {
    struct map by_id;
    struct heap dues;
    int64_t timeout_us;
};

void sessions_init(struct sessions *sessions, int64_t timeout_us);
void sessions_release(struct sessions *sessions);
void sessions_reset(struct sessions *sessions); /* forgets all */

struct session *sessions_find(const struct sessions *sessions, int32_t broker_id); /* or NULL */

/* Heard of the broker: its session is renewed, and made where there is none. watch: fence it when it falls silent. */
struct session *sessions_touch(struct sessions *sessions, int32_t broker_id, int64_t now_us, bool watch);
void sessions_remove(struct sessions *sessions, int32_t broker_id);

/* It was a heartbeat, over that connection; interval_us: as it says, or -1. Before the sessions_touch that watches. */
void sessions_beat(struct session *session, uint64_t conn_id, int64_t interval_us);

/* Whether it was heard of within the timeout; is_away apart. */
bool sessions_is_live(const struct sessions *sessions, int32_t broker_id, int64_t now_us);
bool sessions_is_away(const struct sessions *sessions, int32_t broker_id);

/* That connection has ended: who was heard of over it last has a part of a session left to come back, since a process that dies
 * ends its connections, and a machine that dies does not. */
void sessions_cut(struct sessions *sessions, uint64_t conn_id, int64_t now_us);

/* That broker's session ends then, if not before, unless it is heard of. */
void sessions_shorten(struct sessions *sessions, int32_t broker_id, int64_t end_us);

int64_t sessions_next_due(const struct sessions *sessions); /* INT64_MAX: none */

/* A broker whose session is over, not watched any more; NULL: none. */
struct session *sessions_take_due(struct sessions *sessions, int64_t now_us);

/* All sessions last as long as if every broker had been heard of now: we were stalled, not they. */
void sessions_extend(struct sessions *sessions, int64_t now_us);

#endif
