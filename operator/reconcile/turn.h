/* One look at one instance: snapshot in, writes, status and notes out. No memory between turns. */
#ifndef RECONCILE_TURN_H
#define RECONCILE_TURN_H

#include "plan/plan.h"
#include "reconcile/reconcile.h"

/* What the reconciler remembers of the instance's writes. */
struct turn_memory {
    const char *write_refused; /* NULL: none */
    const char *write_failed;
    struct plan_told told;
};

struct turn {
    struct plan plan;
    json_t *status; /* the document to apply to the subresource; NULL: it says that already */
    struct {
        bool is_warning;
        const char *reason, *action;
        char text[RECONCILE_ERROR_LEN];
    } notes[RECONCILE_NOTES_MAX];
    size_t notes_cnt;
    int64_t look_again_ms; /* when certificates are to be renewed; 0: nothing is due by time */
    bool needs_told;       /* what brokers said is of use */
    bool wants_told;       /* they are to be asked now; of cluster_id */
    char cluster_id[UUID_TEXT_LEN + 1];
    bool is_ready, is_degraded, is_stalled; /* by the status that is true now */
};

/* snapshot->instance must be there. *ret_turn is released with turn_release. */
void turn_take(const struct settings *settings, const struct snapshot *snapshot, const struct turn_memory *memory,
               struct turn *ret_turn);
void turn_release(struct turn *turn);

#endif
