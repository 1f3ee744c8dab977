/* The model API and the operator's brain side by side: what one changes, the other sees; what the other wants, the one
 * carries out. No delay, no failure, so one call brings both to rest. */
#ifndef LOCAL_WORLD_H
#define LOCAL_WORLD_H

#include "apimodel/apimodel.h"
#include "reconcile/reconcile.h"

struct world {
    struct apimodel *model;
    struct reconciler *reconciler;
    int64_t seen;       /* the newest change that the reconciler was told of */
    int64_t wake_at_ms; /* when it wants to be called again; RECONCILE_NEVER */
    struct reconcile_effects effects;
    struct reconcile_effect writes[RECONCILE_EFFECTS_MAX]; /* to be carried out; each owns its doc */
    size_t writes_cnt;
    void *owner;
    void (*changed)(void *owner, const json_t *doc, bool is_gone); /* every change, after the reconciler */
    void (*note)(void *owner, const struct reconcile_effect *note);
    void (*call)(void *owner, const json_t *pod,
                 struct client_call *call); /* give; answered with world_answer, later */
};

/* The hooks are set by the caller before; settings are borrowed until world_release. */
void world_init(struct world *world, const struct settings *settings, uint64_t seed, int64_t now_ms);
void world_release(struct world *world);

/* What a broker says; give. Then world_run. */
void world_answer(struct world *world, struct client_answer *answer, int64_t now_ms);

/* Until nothing more is to be done now. */
void world_run(struct world *world, int64_t now_ms);

#endif
