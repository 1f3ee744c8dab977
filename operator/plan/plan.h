/* What to do next for one instance: what should be there against what is there. Pure; decides, does nothing.
 *
 * A plan is for one moment: it is made anew from the next snapshot, never continued. */
#ifndef PLAN_PLAN_H
#define PLAN_PLAN_H

#include "model/fault.h"
#include "model/model.h"

enum {
    PLAN_WRITES_MAX = 63,
    ROLL_ASK_MS = 1000,    /* brokers are asked so often while one is to be restarted */
    ROLL_BLIND_MS = 60000, /* where they cannot be asked: all others ready for so long */
};

struct plan_write {
    bool is_delete;
    bool force; /* apply: the object is ours already */
    enum kind kind;
    json_t *doc;     /* a reference of the plan's: the whole intent, or the object to delete */
    const char *why; /* static; of a delete */
};

/* What the brokers said of replicas, all asked at the same time. Needed only while a roll goes on. */
struct plan_told {
    bool is_known;            /* false: not asked yet, or too long ago */
    int32_t silent_cnt;       /* brokers that could not be asked */
    int64_t under_replicated; /* partitions that lack a replica in sync: the most that any of them said */
};

/* How far the brokers run what the StatefulSets say now. */
struct plan_roll {
    int32_t updated_cnt, total_cnt;
    bool is_blocked;
    int64_t look_again_ms; /* what blocks passes by itself then; 0: not by time */
    bool wants_told;       /* what blocks is that brokers were not asked */
    struct fault blocked;  /* field: the pod or object that blocks; text: a sentence */
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
