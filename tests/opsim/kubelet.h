/* Nodes: a pod is placed, its broker started, watched, stopped; brokers die and are started again, zones lose their power; what
 * the API is told of it comes late.
 *
 *   POD_WAITS --placed--> POD_RUNS --dies--> POD_FELL --restarted--> POD_RUNS
 *        |                   | deleted
 *        | deleted           v
 *        +--------------> POD_STOPS --> gone
 *
 * An image of version BAD_VERSION cannot be had: such a pod waits for ever. */
#ifndef OPSIM_KUBELET_H
#define OPSIM_KUBELET_H

#include "base/list.h"
#include "happening.h"
#include "model/model.h"

#define KUBELET_BAD_VERSION "6.6.6"

enum { KUBELET_ZONES_MAX = 9 };

struct kubelet {
    struct list_node pods;
    struct happening faller, blackout;
    int64_t dark_until_ms[KUBELET_ZONES_MAX]; /* by zone index */
    uint64_t falls_cnt, blackouts_cnt;
};

void kubelet_init(struct opsim *sim);
void kubelet_release(struct opsim *sim);

/* The model changed: new pods are begun, those to go are stopped. */
void kubelet_look(struct opsim *sim);

/* The broker became ready, or ceased to be. */
void kubelet_report(struct opsim *sim, int32_t broker_id);

/* The broker's process dies. */
void kubelet_fall(struct opsim *sim, int32_t broker_id);

/* Every pod that is there runs. */
bool kubelet_is_calm(const struct opsim *sim);

#endif
