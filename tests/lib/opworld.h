/* A world for the reconciler: the model API, kubelets, watches that lag, writes that fail, get lost or come late, an
 * operator that crashes; everything drawn from one seed. */
#ifndef TESTS_LIB_OPWORLD_H
#define TESTS_LIB_OPWORLD_H

#include "apimodel/apimodel.h"
#include "base/prng.h"
#include "cluster/cluster.h"
#include "reconcile/reconcile.h"
#include "tests/lib/opcluster.h"

enum { OPWORLD_FLIGHTS_MAX = 4096 };

struct opworld_flight {
    struct reconcile_effect effect; /* owns its doc and its call */
    struct client_answer
        *answer;   /* of a CALL that was answered when it was asked, and comes late; NULL: later, or none */
    bool is_ghost; /* asked for by an operator that is dead: carried out, answered to nobody */
};

struct opworld {
    struct prng prng;
    int64_t now_ms;
    const struct settings *settings;
    struct apimodel *model;
    struct reconciler *reconciler;
    int64_t seen[KINDS_CNT]; /* each watch's resourceVersion; -1: to be listed */
    struct opworld_flight flights[OPWORLD_FLIGHTS_MAX];
    size_t flights_cnt;
    int64_t wake_at_ms;
    /* faults, in percent */
    unsigned lost_percent, refused_percent, busy_percent;
    unsigned call_percent; /* brokers' answers that never come, are errors, or of another cluster */
    /* brokers: their pods never fail by themselves and are in sync so long after they are ready; then each restart is
     * judged: all the others must be in sync. brokers_cnt: so many there are to be; 0: nothing is judged */
    int64_t sync_ms;
    size_t brokers_cnt;
    int32_t partitions_cnt,
        step_cnt; /* partition n is on the brokers n, n + step, n + 2 step of all in order of name */
    struct opcluster
        *topics; /* borrow; NULL: brokers have one topic, clicks, and know no other calls than a survey's */
    /* what was seen */
    uint64_t writes_cnt, notes_cnt, pod_deletes_cnt, crashes_cnt;
    size_t batch_max; /* restarts at the same time, where they are judged */
    uint32_t trace;
};

struct opworld *opworld_new(const struct settings *settings, uint64_t seed);
void opworld_free(struct opworld *world);

uint64_t opworld_draw(struct opworld *world, uint64_t below);

/* One random thing happens: a controller acts, a watch delivers, a write is carried out, a kubelet works, time passes. */
void opworld_step(struct opworld *world);
void opworld_crash(struct opworld *world); /* the operator; its writes may still be carried out */
void opworld_relist(struct opworld *world, enum kind kind);

/* No more faults; runs until nothing is left to do. false: not within the bound. */
bool opworld_settle(struct opworld *world);

/* One round of everything that is due, but nothing of pods. false: nothing was to do. */
bool opworld_rest(struct opworld *world);

/* The same, but brokers answer nothing. */
bool opworld_rest_but_calls(struct opworld *world);

void opworld_tick(struct opworld *world); /* tells the time */

/* What the brokers are now, from the pods of the instance orders; the caller's. */
void opworld_cluster(const struct opworld *world, struct cluster *ret_cluster);

int opworld_put(struct opworld *world, const json_t *doc);
void opworld_delete(struct opworld *world, const char *name);

#endif
