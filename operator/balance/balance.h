/* Which replicas and leaders should be where: README.md draws it.
 *
 * Goals are operator.md's, in its order. Moves are Kafka's: AlterPartitionReassignments (KIP-455) with the whole list of
 * replicas, then ElectLeaders of the preferred ones (KIP-460). */
#ifndef BALANCE_BALANCE_H
#define BALANCE_BALANCE_H

#include "cluster/cluster.h"

enum {
    BALANCE_ROUNDS_MAX = 8, /* replicas and bytes in turn */
    BALANCE_LOOKS_MAX = 64, /* partitions that are looked at for one move */
    BALANCE_SLACK_PERMILLE = 100,
};

struct balance_goals {
    int32_t slack_permille; /* disks may differ from the mean by so much; 0: BALANCE_SLACK_PERMILLE */
    int64_t slack_bytes;    /* and by so much at least, which is not worth a move */
    bool only_leaders;      /* no data is moved, but away from leaving brokers and to mend zones */
};

struct balance_move {
    uint32_t partition; /* its place in cluster.partitions */
    uint32_t to;        /* the first of its replicas in plan.to, in order of preference; as many as the partition has */
    bool is_leadership; /* the same brokers in another order: no data moves */
    bool is_forced;     /* a replica leaves a leaving broker, a zone that has two, or a full disk */
    int64_t bytes;      /* to be copied */
};

/* How even something is over usable brokers. */
struct balance_spread {
    int64_t min, max;
};

struct balance_plan {
    struct balance_move *moves; /* leadership first, then by bytes */
    size_t moves_cnt, moves_cap;
    uint16_t *to; /* idx of brokers */
    int64_t bytes;
    size_t leadership_cnt;
    struct balance_spread leaders_before, leaders_after, replicas_before, replicas_after, bytes_before, bytes_after;
    size_t stuck_cnt; /* replicas that cannot leave where they should */
    uint32_t stuck;   /* the first one's partition */
};

/* The plan borrows nothing. Always succeeds; balance_release afterwards. */
void balance_make(const struct cluster *cluster, const struct balance_goals *goals, struct balance_plan *ret_plan);
void balance_release(struct balance_plan *plan);

#endif
