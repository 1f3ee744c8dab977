/* What must hold, whatever happens.
 *
 *   1. Claims are never written or deleted by the operator, StatefulSets, Secrets and instances never deleted.
 *   2. At most one broker that was up is down by the operator's hand; with maxPerZone All, those of one zone.
 *   3. No partition that has replicas to spare is brought below min.insync.replicas by the operator's hand alone.
 *   4. No broker that is in sync is taken from a partition that had no replica to spare for so long that the operator
 *      could know it.
 *   5. The operator's hand alone never takes the majority of three voters or more.
 *   6. While data is there: a zone's index, a broker's id and the cluster's id are given once, to one.
 *   7. Every status has every condition.
 *   At the end: 8. all is as the spec says, within JUDGE_CALM_MS, and status says so of this generation; 9. a fresh operator writes
 *   nothing; 10. what was changed by hand is as it should be; 11. deleted, the instance is gone, its claims by policy. */
#ifndef OPSIM_JUDGE_H
#define OPSIM_JUDGE_H

#include <jansson.h>
#include <stdbool.h>
#include <stdint.h>

#include "model/model.h"

struct opsim;
struct reconcile_effect;

enum {
    JUDGE_CALM_MS = 90 * 60000, /* for nine brokers that each start and catch up for minutes */
    JUDGE_QUIET_MS =
        400000, /* longer than any wait of the operator but those of years: a new authority waits five minutes */
    JUDGE_GONE_MS = 10 * 60000,
};

struct judge {
    char zones[INSTANCE_ZONES_MAX][64]; /* by index */
    bool has_zone[INSTANCE_ZONES_MAX];
    char cluster_id[64];
    uint64_t restarts_cnt, conflicts_cnt;
};

/* At the operator: it asks for that. */
void judge_effect(struct opsim *sim, const struct reconcile_effect *effect);

/* At the API server, before it is carried out. */
void judge_deletion(struct opsim *sim, const json_t *pod);

/* The model's changes after the version. */
void judge_changes(struct opsim *sim, int64_t version);

bool judge_is_settled(struct opsim *sim); /* all is as the spec says */
bool judge_is_conflict(struct opsim *sim);
void judge_children(struct opsim *sim);
void judge_gone(struct opsim *sim);
const json_t *judge_instance(const struct opsim *sim);

#endif
