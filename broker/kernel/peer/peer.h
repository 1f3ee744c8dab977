/* Other nodes, as one room of a kernel speaks to them: which versions they serve, what is on its way, when to try again.
 *
 *             peer_ask           ApiVersions answered
 *   PEER_NEW ----------> PEER_ASKED ----------> PEER_KNOWN
 *    ^ ^                     | failed                | any request failed: it may come back as another version
 *    | '--- backoff over --- PEER_RESTING <----------'
 *    '------------------------- address changed (any state)
 *
 * peer_ask sends only while PEER_KNOWN. In the other states it says ERR_AGAIN, and the room asks again after PEER_READY
 * (peers_take_reply), or once peers_next_us is reached: rooms drive what is due, they don't queue.
 *
 * Versions (KIP-35): the highest that both serve and the caller allows. Backoff doubles from PEER_BACKOFF_US_MIN to _MAX, and
 * begins anew with the first answer. */
#ifndef PEER_PEER_H
#define PEER_PEER_H

#include <stdbool.h>
#include <stdint.h>

#include "base/chunk.h"
#include "base/slice.h"
#include "reply.h"
#include "seam.h"

enum {
    PEERS_MAX = 1024,
    PEER_API_KEYS_MAX = 128, /* higher ones are not asked of peers */
    PEER_BACKOFF_US_MIN = 20 * 1000,
    PEER_BACKOFF_US_MAX = 1000 * 1000,
    PEER_VERSIONS_TIMEOUT_MS = 1000,
    PEER_CLIENT_ID_LEN_MAX = 63,
};

#define PEER_STATES(X)                                                    \
    X(PEER_NEW, EDGE(PEER_NEW) | EDGE(PEER_ASKED))                        \
    X(PEER_ASKED, EDGE(PEER_NEW) | EDGE(PEER_KNOWN) | EDGE(PEER_RESTING)) \
    X(PEER_KNOWN, EDGE(PEER_NEW) | EDGE(PEER_RESTING))                    \
    X(PEER_RESTING, EDGE(PEER_NEW))

#define X(state, edges) state,
enum peer_state { PEER_STATES(X) PEER_STATES_CNT };
#undef X

/* A request on its way. */
struct peer_flight {
    uint64_t token;
    uint32_t serial;
    int16_t api_key, api_version;
    bool is_former; /* sent to a former address: says nothing of the present one */
};

struct peer {
    int32_t node_id;
    uint32_t idx; /* place in peers */
    enum peer_state state;
    char host[LINK_HOST_LEN_MAX + 1];
    uint16_t port;
    int16_t security_protocol;
    int64_t backoff_us, rest_until_us;
    uint32_t serial; /* of the last request */
    struct peer_flight flights[LINK_FLIGHTS_MAX];
    uint32_t flights_cnt;                                                     /* oldest first */
    int16_t versions_min[PEER_API_KEYS_MAX], versions_max[PEER_API_KEYS_MAX]; /* KNOWN; max -1: not served */
};

struct peers {
    enum op_owner owner; /* of the ASKs */
    uint32_t link_base;  /* links link_base .. link_base + PEERS_MAX - 1 are ours */
    char client_id[PEER_CLIENT_ID_LEN_MAX + 1];
    struct peer **items; /* NULL: a free place */
    size_t cnt, cap;
};

void peers_init(struct peers *peers, enum op_owner owner, uint32_t link_base, const char *client_id);
void peers_release(struct peers *peers);

struct peer *peers_find(const struct peers *peers, int32_t node_id); /* or NULL */

/* The peer of that node id, made where it is not there, which is at this address from now on. NULL: PEERS_MAX, or the host is too
 * long. node ids below 0 are the caller's own (bootstrap servers). */
struct peer *peers_set(struct peers *peers, int32_t node_id, struct slice host, uint16_t port,
                       int16_t security_protocol, struct effects *fx);

/* Closes the link; what is on its way ends without news. */
void peers_remove(struct peers *peers, struct peer *peer, struct effects *fx);

/* The version that peer_ask would take; ERR_AGAIN: not known yet; ERR_VERSION: none. Sends nothing. */
int peer_version(const struct peer *peer, int16_t api_key, int16_t version_min, int16_t version_max);

/* Sends body, a request struct of the API, in the highest version in [version_min, version_max] that both serve; fields that
 * this version does not have must be ignorable or at their default. Its news has that token.
 * Returns the version taken, or: ERR_AGAIN: later (see above); ERR_VERSION: the peer serves none of them; ERR_LIMIT: LINK_FLIGHTS_MAX;
 * ERR_INVALID: something does not fit the version. */
int peer_ask(struct peers *peers, struct peer *peer, int16_t api_key, int16_t version_min, int16_t version_max,
             const void *body, int64_t timeout_ms, uint64_t token, int64_t now_us, struct effects *fx);

/* The same for a body that is encoded already. */
int peer_ask_bytes(struct peers *peers, struct peer *peer, int16_t api_key, int16_t version, struct slice body,
                   int64_t timeout_ms, uint64_t token, int64_t now_us, struct effects *fx);

static inline bool peer_is_idle(const struct peer *peer)
{
    return peer->flights_cnt == 0;
}

enum peer_news_kind {
    PEER_NONE,     /* nothing for the room */
    PEER_READY,    /* its versions are known: ask */
    PEER_ANSWERED, /* reply */
    PEER_FAILED,   /* err: no answer will come. ERR_CORRUPT: it came and could not be read */
};

struct peer_news {
    enum peer_news_kind kind;
    struct peer *peer;
    uint64_t token; /* ANSWERED, FAILED; 0: it was ApiVersions, nobody's request */
    int16_t api_key;
    int16_t api_version;
    int err;
    struct reply *reply; /* ANSWERED: give */
};

/* Takes a REPLY event whose op has the peers' owner; its reply is given. */
struct peer_news peers_take_reply(struct peers *peers, const struct event *ev, struct effects *fx);

/* When (now_us) the next resting peer may be asked; INT64_MAX: none rests. */
int64_t peers_next_us(const struct peers *peers);

const char *peer_state_name(enum peer_state state);

#endif
