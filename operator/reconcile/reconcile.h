/* The operator's brain: events in, effects out. Pure; the Kubernetes shell, the local shell and the tests drive the very
 * same one.
 *
 * The shell feeds what it lists and watches, carries out the effects in any order, and answers each that has a
 * write_id with one WRITE_DONE, always (a deadline is the shell's: a write that hangs is answered with WRITE_FAILED), and
 * each CALL with an ANSWER where there is one; here a missing one holds nothing up (surveys.h), a late one does no harm.
 * Level-based: what happened is never asked, only what is. One instance never waits for another.
 *
 *   per instance          change                    plan: writes                   all answered well
 *     WORK_IDLE ---------> WORK_QUEUED -----------------------> WORK_WRITING --------------------> WORK_QUEUED
 *         ^                  |    ^                                  | one failed
 *         | plan: nothing    |    | due                              v
 *         +------------------+    +---------------------------- WORK_BACKOFF (0.1 s doubling to 60 s, with jitter)
 *
 * A change that comes while WRITING is looked at afterwards, since every round of writes ends in a new look; in BACKOFF it shortens nothing unless it is of the
 * KafkaInstance itself. A crash at any point resumes from what the API says.
 * Nothing is planned before every kind was listed once (LIST_END) and while not leading. */
#ifndef RECONCILE_RECONCILE_H
#define RECONCILE_RECONCILE_H

#include <jansson.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "client/call.h"
#include "model/model.h"
#include "queue/queue.h"

enum {
    RECONCILE_INSTANCES_MAX = 10000,
    RECONCILE_WRITES_MAX = 64, /* of one instance at the same time; the rest comes in its next turn */
    RECONCILE_NOTES_MAX = 8,   /* of one instance in one turn */
    RECONCILE_CALLS_MAX = 12,  /* of one instance at the same time */
    RECONCILE_TOPICS_MAX = 32, /* writes of one instance's topics at the same time, beside its own */
    RECONCILE_TURN_MAX = RECONCILE_WRITES_MAX + RECONCILE_NOTES_MAX + RECONCILE_CALLS_MAX + RECONCILE_TOPICS_MAX,
    RECONCILE_EFFECTS_MAX = 3 * RECONCILE_TURN_MAX, /* three instances' turns in one step */
    RECONCILE_TOLD_MS_MAX = 2000,                   /* what brokers said may be decided from for so long */
    RECONCILE_ROOM_MS = 1000,                       /* too many surveys are under way: looked at again */
    RECONCILE_BACKOFF_MS_MIN = 100,
    RECONCILE_BACKOFF_MS_MAX = 60000,
    RECONCILE_ERROR_LEN = 512,
    RECONCILE_NEVER = -1, /* no wake_at_ms */
};

enum write_result {
    WRITE_OK,       /* 2xx: doc is the object as it is now (APPLY, STATUS) */
    WRITE_CONFLICT, /* 409 */
    WRITE_GONE,     /* 404: of a DELETE that is success */
    WRITE_REFUSED,  /* 400, 403, 422: text is the server's message; tried again slowly and shown in status */
    WRITE_BUSY,     /* 429 or 503 with Retry-After: retry_after_ms */
    WRITE_FAILED,   /* 5xx, no connection, too late */
};

struct reconcile_event {
    enum {
        RECONCILE_OBJECT,      /* doc: one of a list, or ADDED or MODIFIED of a watch */
        RECONCILE_OBJECT_GONE, /* doc: DELETED of a watch */
        RECONCILE_LIST_BEGIN,  /* object_kind: OBJECT events up to LIST_END are all there are */
        RECONCILE_LIST_END,    /* object_kind, version */
        RECONCILE_WRITE_DONE,  /* write_id, result, doc, text, retry_after_ms */
        RECONCILE_ANSWER,      /* answer: of a CALL, with its call's token */
        RECONCILE_LEAD,        /* leading: whether effects may be asked for; false at the start */
        RECONCILE_TICK,        /* only the time */
    } kind;
    int64_t now_ms;        /* Unix time; of every event; going back does no harm but a delay */
    enum kind object_kind; /* LIST_BEGIN, LIST_END */
    int64_t version;       /* LIST_END: resourceVersion of the list; 0: not known */
    json_t *doc;           /* shared: the giver may drop its reference but changes nothing in it */
    uint64_t write_id;
    enum write_result result;
    const char *text;             /* borrowed; NULL: none */
    struct client_answer *answer; /* ANSWER: give */
    int64_t retry_after_ms;
    bool leading;
};

struct reconcile_effect {
    enum {
        RECONCILE_APPLY,  /* server-side apply of doc, field manager FIELD_MANAGER, force as said */
        RECONCILE_STATUS, /* server-side apply of doc to the subresource status, field manager FIELD_MANAGER, force */
        RECONCILE_DELETE, /* delete the object doc, in the background; preconditions: its uid and its resourceVersion, so that
                           * nothing goes that is no longer as it was seen */
        RECONCILE_CALL, /* ask the broker in the pod doc, at its listener for clients; answered by an ANSWER */
        RECONCILE_NOTE, /* an Event (events.k8s.io/v1) regarding doc, best effort; no answer */
    } kind;
    uint64_t write_id; /* 0 for CALL and NOTE */
    enum kind object_kind;
    json_t *doc;              /* the effect's reference; names, namespace and uid are in its metadata */
    struct client_call *call; /* CALL: the effect's; who takes it sets NULL. Its token comes back with the answer */
    bool force; /* APPLY: false until the object is known to be ours, so that nobody else's is taken over */
    struct {
        bool is_warning;
        const char *reason; /* "BrokerReady"; static */
        const char *action; /* static */
        char text[RECONCILE_ERROR_LEN];
    } note;
};

struct reconcile_effects {
    struct reconcile_effect items[RECONCILE_EFFECTS_MAX];
    size_t cnt;
    int64_t wake_at_ms; /* a TICK is wanted then; RECONCILE_NEVER: none */
};

/* For metrics: name, text */
#define RECONCILE_COUNTERS(X)                                             \
    X(turns, "times that an instance was looked at")                      \
    X(steady_turns, "of these: nothing was to be done")                   \
    X(good_rounds, "rounds of writes that went well")                     \
    X(bad_rounds, "rounds of writes of which one did not")                \
    X(writes, "writes asked for")                                         \
    X(conflicts, "writes answered with a conflict")                       \
    X(refusals, "writes refused by the server")                           \
    X(failures, "writes that failed otherwise")                           \
    X(notes, "events told")                                               \
    X(surveys, "surveys of brokers begun")                                \
    X(survey_failures, "surveys of brokers that failed or took too long") \
    X(late_answers, "answers of brokers that nobody waited for any more") \
    X(passes, "passes over an instance's topics begun")                   \
    X(topic_writes, "writes of topics asked for")                         \
    X(bad_objects, "objects from the server that cannot be read")

struct reconcile_counters {
#define X(name, text) uint64_t name;
    RECONCILE_COUNTERS(X)
#undef X
};

/* Instances by condition that is True. */
struct reconcile_health {
    size_t ready_cnt, degraded_cnt, stalled_cnt;
};

struct reconciler;

/* settings are borrowed until reconciler_free. seed: of the jitter. */
struct reconciler *reconciler_new(const struct settings *settings, uint64_t seed);
void reconciler_free(struct reconciler *reconciler);

/* Fills *effects (emptied first; the caller calls reconcile_effects_release when it has taken what it needs). */
void reconciler_step(struct reconciler *reconciler, const struct reconcile_event *event,
                     struct reconcile_effects *effects);
void reconcile_effects_release(struct reconcile_effects *effects);

const struct reconcile_counters *reconciler_counters(const struct reconciler *reconciler);
size_t reconciler_instances(const struct reconciler *reconciler); /* known now */
struct reconcile_health reconciler_health(const struct reconciler *reconciler);
const struct queue *reconciler_queue(const struct reconciler *reconciler); /* borrowed; for its counters */
size_t reconciler_surveys(const struct reconciler *reconciler);            /* under way */
size_t reconciler_busy(const struct reconciler *reconciler);               /* not idle */
bool reconciler_is_synced(const struct reconciler *reconciler);            /* every kind was listed */

#endif
