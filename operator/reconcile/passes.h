/* Passes over an instance's topics (operator/topics) as they run: which answer belongs to which, what is written when.
 *
 *               passes_begin                 all is answered                    all is written, and answered
 *   PASS_IDLE ----------------> PASS_CALLS ------------------> PASS_WRITES ----------------------------------> PASS_IDLE
 *       ^                           |
 *       +--- PASSES_MS_MAX without an answer, passes_drop
 *
 * A pass is made from what was read once, so one that was dropped is simply begun anew: what it did shows in the next survey.
 * An instance has at most one; there is no queue of changes, only "something is due". */
#ifndef RECONCILE_PASSES_H
#define RECONCILE_PASSES_H

#include "base/heap.h"
#include "base/list.h"
#include "base/map.h"
#include "topics/topics.h"

enum {
    PASSES_WRITES_MAX = 32,                /* of one pass, not yet answered */
    PASSES_CALLS_MAX = TOPICS_FLYING_MAX,  /* the same */
    PASSES_GAP_MS = 500,                   /* between two passes: what comes one by one is taken together */
    PASSES_MS_MAX = TOPICS_CALL_MS + 5000, /* from the last calls on until the pass is given up */
};

#define PASSES_TOKEN (UINT64_C(1) << 63) /* in the tokens of passes' calls, so that they are nobody else's */

#define PASS_STATES(X)                                 \
    X(PASS_IDLE, EDGE(PASS_CALLS) | EDGE(PASS_WRITES)) \
    X(PASS_CALLS, EDGE(PASS_WRITES) | EDGE(PASS_IDLE)) \
    X(PASS_WRITES, EDGE(PASS_IDLE))

#define X(state, edges) state,
enum pass_state { PASS_STATES(X) PASS_STATES_CNT };
#undef X

/* One instance's. */
struct pass {
    enum pass_state state;
    bool is_due;                   /* something changed since the last one was begun */
    int64_t again_ms;              /* when to look although nothing changed */
    int64_t ended_ms;              /* the last one; 0: none was */
    enum topics_instance instance; /* as it was at the last one */
    void *owner;

    struct heap_node deadline; /* CALLS */
    struct list_node calls;    /* CALLS: without an answer */
    json_t *pod;               /* CALLS: whose broker is asked */
    struct topics topics;
    struct cluster cluster;
    size_t next;               /* WRITES: the next item */
    json_t *status, *metadata; /* WRITES: of the item before, still to be written */
    uint32_t writes_cnt;       /* not yet answered */
    bool has_failed;           /* one of them */
};

struct passes {
    struct map calls;
    struct heap deadlines;
    uint64_t call_id;
    size_t cnt; /* with calls under way */
};

void passes_init(struct passes *passes);
void passes_release(struct passes *passes); /* all were dropped */

/* Whether a pass is to be begun, by what changed, by the instance, or by time. */
bool passes_is_due(const struct pass *pass, enum topics_instance instance, int64_t now_ms);

/* cluster: give; NULL where nothing is asked. pod: share. It is IDLE. */
void passes_begin(struct passes *passes, struct pass *pass, const struct topics_input *input, struct cluster *cluster,
                  json_t *pod);

/* The calls to send now; room for PASSES_CALLS_MAX. give. */
size_t passes_calls(struct passes *passes, struct pass *pass, int64_t now_ms, struct client_call **ret_calls);

/* answer: give. Whose it was; NULL: nobody waits for it any more. */
struct pass *passes_take(struct passes *passes, struct client_answer *answer);

/* The next document to write; NULL: none now. is_status: to the subresource. The caller's; answered by passes_written. */
json_t *passes_write(struct pass *pass, bool *ret_is_status);
void passes_written(struct pass *pass, bool has_failed);

/* WRITES with nothing left: ends it, and says when to look again. false: it goes on. */
bool passes_end(struct pass *pass, int64_t now_ms);

/* One that has waited too long for answers, dropped; NULL: none. */
struct pass *passes_expire(struct passes *passes, int64_t now_ms);
int64_t passes_due(const struct passes *passes); /* -1: none */

/* Gives up what is still to be asked or written. With writes under way it stays WRITES until they are answered. */
void passes_drop(struct passes *passes, struct pass *pass);

#endif
