/* The API server as the operator sees it: requests that take time, fail, get lost or are carried out too late; watches that lag,
 * are cut, hang and expire; and it may be away. Behind it the model API and its controllers. */
#ifndef OPSIM_SERVER_H
#define OPSIM_SERVER_H

#include "apimodel/apimodel.h"
#include "base/list.h"
#include "happening.h"
#include "reconcile/reconcile.h"

enum { SERVER_DEADLINE_MS = 15000 }; /* of one try, as operator/kube has it */

enum watch_state {
    WATCH_LISTS,   /* a list is on its way */
    WATCH_FOLLOWS, /* changes after `seen` come, with a lag */
    WATCH_WAITS,   /* was cut; then lists, or follows on from `seen` */
};

struct watch {
    struct happening happening;
    enum kind kind;
    enum watch_state state;
    int64_t seen; /* resourceVersion; -1: must list */
    struct docs list;
    bool is_taken; /* the server has read the list; it is on the way back */
};

struct server {
    struct apimodel *model;
    struct watch watches[KINDS_CNT];
    struct list_node requests;
    struct happening controllers, cutter, leaver;
    int64_t away_until_ms;
    int64_t told_version; /* watches, kubelets and judges were told of changes up to it */
    uint64_t writes_cnt, cuts_cnt, away_cnt;
};

void server_init(struct opsim *sim);
void server_release(struct opsim *sim);
bool server_is_away(const struct opsim *sim);

/* Carries the effect out, some time; shares it. */
void server_send(struct opsim *sim, const struct reconcile_effect *effect);

/* The operator is dead: nobody waits for answers, some requests never leave, all watches end. Until started again by server_watch. */
void server_forget(struct opsim *sim);
void server_watch(struct opsim *sim); /* lists every kind */

/* After anything that may have changed the model. */
void server_changed(struct opsim *sim);

#endif
