/* May these brokers be taken down now? A chain of small policies over what the brokers say (operator.md, rolling gate); each
 * answers yes, or names what has to be waited for. Pure.
 *
 * What pods say (stuck, recovering, not yet seen) is judged before, by plan/roll.c; time (soak, window, pause) by the
 * roll itself. Here is data: in-sync replicas (KIP-966 calls for at least min.insync.replicas of them), and the quorum.
 *
 *   brokers -> back -> elsewhere -> copies -> quorum -> leaders -> yes
 *
 * Waiting has no end and is no error. */
#ifndef GATE_GATE_H
#define GATE_GATE_H

#include "cluster/cluster.h"

enum {
    GATE_TEXT_LEN = 512,
    GATE_LAG_MAX = 1000,          /* records that a voter may be behind and still be counted on */
    GATE_CAUGHT_UP_MS_MAX = 5000, /* or so long ago it had all */
};

/* Reason: a word for status and Events. */
#define GATE_REASONS(X)                                                                                           \
    X(GATE_YES, "Allowed")                                                                                        \
    X(GATE_BROKER_AWAY, "BrokerAway")           /* another one is down already */                                 \
    X(GATE_NOT_BACK, "NotBack")                 /* one restarted earlier is not in sync again */                  \
    X(GATE_BELOW_MIN, "BelowMinInSync")         /* a partition is short of replicas without us already */         \
    X(GATE_LAST_COPY, "LastCopy")               /* nobody else has the acknowledged records */                    \
    X(GATE_WOULD_BE_BELOW_MIN, "MinInSync")     /* producers with acks=all would be refused */                    \
    X(GATE_UNREPLICATED, "Unreplicated")        /* as many replicas as min.insync.replicas: only where allowed */ \
    X(GATE_QUORUM, "QuorumMajority")            /* too few caught-up voters would be left */                      \
    X(GATE_CONTROLLER_LAST, "ActiveController") /* it goes last */                                                \
    X(GATE_LEADERS, "LeadersDraining")          /* it still leads partitions */

enum gate_reason {
#define X(name, word) name,
    GATE_REASONS(X)
#undef X
        GATE_REASONS_CNT
};

struct gate_policy {
    bool
        may_stop_unreplicated; /* partitions whose replicas are not more than min.insync.replicas: their service stops */
    bool skips_leaders;        /* leaders are not drained first: they go with the broker's own hand-over */
    bool is_last;              /* all others are done: the active controller may go */
};

struct gate_verdict {
    enum gate_reason reason;
    uint32_t partition;       /* its place, of the reasons that are about one */
    int32_t broker;           /* its place, of the reasons that are about one; else CLUSTER_NONE */
    size_t partitions_cnt;    /* for which the reason holds */
    char text[GATE_TEXT_LEN]; /* "orders-3 would have 1 of 2 in-sync replicas without broker 1001"; "" for GATE_YES */
};

/* down: a place per broker of the cluster; true: to be taken down together. restarted: those that were restarted in this
 * roll, as far as known; all of their partitions must have them in sync again; but for those noted before (`excused`, a
 * place per partition; NULL: none). */
void gate_judge(const struct cluster *cluster, const bool *down, const bool *restarted, const bool *excused,
                const struct gate_policy *policy, struct gate_verdict *ret_verdict);

/* The most of `candidates` (a place per broker, all of one zone) that may go together, in rising order of id: ret_down.
 * Returns how many; 0: not even one, and *ret_verdict is of the first. One broker at a time is always asked first, so
 * that more than one goes only where it is proved for all of them. */
size_t gate_batch(const struct cluster *cluster, const bool *candidates, const bool *restarted, const bool *excused,
                  const struct gate_policy *policy, bool *ret_down, struct gate_verdict *ret_verdict);

const char *gate_word(enum gate_reason reason);

#endif
