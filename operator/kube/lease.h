/* Who leads: one holder of a Lease object at a time. The deciding part, pure; the shell reads and writes the object.
 *
 *                 read: free, ours or run out -> WRITE            written
 *   LEASE_FOLLOWS ------------------------------> LEASE_CLAIMS -----------> LEASE_LEADS (renews every 2 s)
 *         ^                                            |                       |        |
 *         |  somebody else was faster, or it failed    |                       |        | stop: WRITE without holder
 *         +--------------------------------------------+                       |        v
 *         +--------- no renewal for 10 s, or somebody else holds it -----------+   LEASE_LEAVES --> LEASE_GONE
 *
 * Rules (as client-go's leader election; kubernetes.io/docs/concepts/architecture/leases):
 *   1. Another's lease has run out when the object did not change for LEASE_DURATION_MS on our own clock; its
 *      timestamps are never compared with our time.
 *   2. A renewal counts from when it was sent. A leader that has none for LEASE_DEADLINE_MS leads no more, which is
 *      before anybody else may: LEASE_DEADLINE_MS < LEASE_DURATION_MS.
 *   3. Every write names the resourceVersion it replaces: of two that write, one gets a conflict.
 *   4. At most one read or write is under way. */
#ifndef KUBE_LEASE_H
#define KUBE_LEASE_H

#include <stdbool.h>
#include <stdint.h>

enum {
    LEASE_DURATION_MS = 15000,
    LEASE_DEADLINE_MS = 10000,
    LEASE_PERIOD_MS = 2000,
    LEASE_NAME_LEN = 256, /* of an identity, and of a resourceVersion, with the NUL */
};

/* state, the states it may move to */
#define LEASE_STATES(X)                                                                                        \
    X(LEASE_FOLLOWS, LEASE_EDGE(LEASE_CLAIMS) | LEASE_EDGE(LEASE_GONE))                                        \
    X(LEASE_CLAIMS,                                                                                            \
      LEASE_EDGE(LEASE_FOLLOWS) | LEASE_EDGE(LEASE_LEADS) | LEASE_EDGE(LEASE_LEAVES) | LEASE_EDGE(LEASE_GONE)) \
    X(LEASE_LEADS, LEASE_EDGE(LEASE_FOLLOWS) | LEASE_EDGE(LEASE_LEAVES))                                       \
    X(LEASE_LEAVES, LEASE_EDGE(LEASE_GONE))                                                                    \
    X(LEASE_GONE, 0)

#define X(state, edges) state,
enum lease_state { LEASE_STATES(X) LEASE_STATES_CNT };
#undef X

const char *lease_state_name(enum lease_state state);

/* The object as read; all zero and is_there false where there is none. */
struct lease_seen {
    bool is_there;
    char holder[LEASE_NAME_LEN]; /* "" where nobody holds it */
    char resource_version[LEASE_NAME_LEN];
    int64_t transitions;
};

struct lease_event {
    enum { LEASE_TICK, LEASE_READ_DONE, LEASE_WRITE_DONE, LEASE_STOP } kind;
    int64_t now_ms;         /* of a clock that never goes back */
    int err;                /* of the read or write. ERR_CONFLICT: somebody else wrote. A missing object is no error */
    struct lease_seen seen; /* READ_DONE without error; WRITE_DONE without error: what is there now */
};

/* At most one of them, and when to send the next LEASE_TICK. */
struct lease_effect {
    enum { LEASE_NOTHING, LEASE_READ, LEASE_WRITE } kind;
    struct lease_seen write; /* WRITE: is_there false: create it; else replace resource_version. holder "": given up */
    bool is_renewal;         /* WRITE: of what we hold: acquireTime stays */
    int64_t wake_ms;         /* 0: never */
};

struct lease {
    enum lease_state state;
    char self[LEASE_NAME_LEN];
    bool is_busy;           /* a read or write is under way */
    struct lease_seen seen; /* newest known */
    int64_t seen_ms;        /* when it last changed before our eyes */
    int64_t sent_ms;        /* of the write under way */
    int64_t renewed_ms;     /* when the newest good renewal was sent */
    int64_t next_ms;        /* of the next read or renewal */
    bool is_stopping;
};

void lease_init(struct lease *lease, const char *self);
struct lease_effect lease_step(struct lease *lease, const struct lease_event *event);
bool lease_leads(const struct lease *lease);

#endif
