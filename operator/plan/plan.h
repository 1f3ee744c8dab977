/* What to do next for one instance: what should be there against what is there. Pure; decides, does nothing.
 *
 * A plan is for one moment: it is made anew from the next snapshot, never continued. */
#ifndef PLAN_PLAN_H
#define PLAN_PLAN_H

#include "cluster/cluster.h"
#include "model/fault.h"
#include "model/model.h"

enum {
    PLAN_WRITES_MAX = 63,
    ROLL_BATCH_MAX = 60, /* brokers restarted together; the others of their zone come after */
    ROLL_REVISION_LEN = 8,
    ROLL_ASK_MS = 1000,  /* brokers are asked so often while one is to be restarted */
    ROLL_SLOW_MS = 2000, /* from then on it is said what a survey waits for */
};

struct plan_write {
    bool is_delete;
    bool force; /* apply: the object is ours already */
    enum kind kind;
    json_t *doc;     /* a reference of the plan's: the whole intent, or the object to delete */
    const char *why; /* static; of a delete */
};

/* What the brokers said (operator/survey). Needed only while a roll goes on. */
struct plan_told {
    const struct cluster *cluster; /* the last that was read; NULL: none */
    bool is_fresh;     /* read a moment ago, and nothing was done since: it may be decided from, not only told of */
    int64_t ended_ms;  /* Unix time at which the last survey ended, well or not; 0: there was none */
    const char *fault; /* why the last one failed; NULL: it did not */
    const char *step;  /* what the survey under way waits for; NULL: none is under way */
    int64_t begun_ms;  /* of the one under way */
};

/* Why a roll waits: a word for status and Events; true: it passes by itself as a rule, so it is news only where it lasts. Those
 * of the gate (gate.h) come in the same place. */
#define ROLL_REASONS(X)                                                            \
    X(ROLL_UNSEEN, "TemplateUnseen", true)   /* by the StatefulSet's controller */ \
    X(ROLL_PAUSED, "Paused", false)          /* spec.rollout.pause, spec.paused */ \
    X(ROLL_STUCK, "BrokerStuck", false)      /* although up to date */             \
    X(ROLL_WINDOW, "OutsideWindow", false)   /* spec.rollout.window */             \
    X(ROLL_CANARY, "CanaryReached", false)   /* spec.rollout.canary */             \
    X(ROLL_NOT_READY, "NotReady", true)      /* another broker */                  \
    X(ROLL_SOAKING, "Soaking", true)         /* spec.rollout.soak */               \
    X(ROLL_SURVEYING, "Surveying", true)     /* the brokers are being asked */     \
    X(ROLL_UNREACHABLE, "Unreachable", true) /* they cannot be asked */

/* How far the brokers run what the StatefulSets say now, and which are to be restarted. */
struct plan_roll {
    int32_t updated_cnt, total_cnt;
    char revision[ROLL_REVISION_LEN + 1]; /* names what the brokers should run; "": nothing yet */
    json_t *batch[ROLL_BATCH_MAX];        /* pods to delete; borrowed from the snapshot */
    size_t batch_cnt;
    const char *why; /* static; of the batch */
    bool is_blocked;
    const char *reason; /* static; a word, where it is blocked */
    bool is_passing;
    struct fault blocked;  /* field: the pod or object that blocks; text: a sentence */
    const char *topic;     /* of the partition that blocks; borrowed from the cluster; NULL: it is none */
    int32_t partition;     /* Kafka's number */
    int64_t look_again_ms; /* what blocks passes by itself then; 0: not by time */
    bool needs_told;       /* what brokers say decides */
    bool wants_told;       /* they are to be asked now */
};

struct plan {
    struct plan_write writes[PLAN_WRITES_MAX];
    size_t writes_cnt;
    bool has_more;   /* the rest in the next turn */
    bool is_refused; /* the spec asks for what cannot be done: nothing is written but status */
    struct fault refusal;
    bool is_waiting; /* for objects of an earlier instance to go */
    struct fault waiting;
    struct plan_roll roll;
};

/* desired: the children as desired_children made them. *ret_plan is released with plan_release. */
void plan_make(const struct instance *instance, const struct snapshot *snapshot, const struct docs *desired,
               const struct plan_told *told, struct plan *ret_plan);
void plan_release(struct plan *plan);

#endif
