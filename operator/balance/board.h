/* The assignment while a plan is made, and the counts that goals look at. Inside of the room. */
#ifndef BALANCE_BOARD_H
#define BALANCE_BOARD_H

#include "balance/balance.h"

struct board_broker {
    int64_t replicas, leaders, bytes;
    bool is_usable;
};

struct board {
    const struct cluster *cluster;
    const struct balance_goals *goals;
    struct board_broker *brokers;
    uint32_t *first; /* of each partition in `to` */
    uint8_t *cnt;    /* of each partition */
    uint16_t *to;    /* replicas, in order of preference */
    bool *is_forced; /* of each partition */
    int32_t *topics; /* [topic * brokers + broker]: replicas */
    size_t usable_cnt, stuck_cnt;
    uint32_t stuck; /* the first one's partition */
};

/* Partitions by broker, smallest first, as they were when the lists were made: what moved since is to be skipped. */
struct board_lists {
    uint32_t *items;
    size_t *ends; /* of broker's list; it begins where the one before ends */
};

/* The target of what is under way already counts as what is: replicas that are being removed are not there. */
void board_init(struct board *board, const struct cluster *cluster, const struct balance_goals *goals);
void board_release(struct board *board);

void board_lists_init(struct board_lists *lists, const struct board *board);
void board_lists_release(struct board_lists *lists);
static inline size_t board_lists_begin(const struct board_lists *lists, size_t broker)
{
    return broker ? lists->ends[broker - 1] : 0;
}

static inline uint16_t *board_replicas(const struct board *board, uint32_t partition)
{
    return &board->to[board->first[partition]];
}

static inline int64_t board_bytes(const struct board *board, uint32_t partition)
{
    return board->cluster->partitions[partition].bytes;
}

/* The place of broker's replica; CLUSTER_NONE: it has none. */
int32_t board_place(const struct board *board, uint32_t partition, size_t broker);

/* How many other replicas of the partition than the one at `place` are in that zone. */
int32_t board_others_in_zone(const struct board *board, uint32_t partition, int32_t place, int32_t zone);

/* It is usable, holds none, and has room. */
bool board_can_take(const struct board *board, uint32_t partition, size_t broker);

/* Whether `broker` may take the place of the replica at `place`: it can, and zones are used no worse afterwards. */
bool board_may_move(const struct board *board, uint32_t partition, int32_t place, size_t broker);

void board_move(struct board *board, uint32_t partition, int32_t place, size_t broker);
void board_lead(struct board *board, uint32_t partition, int32_t place); /* that replica becomes the first */

static inline int32_t board_topic_replicas(const struct board *board, uint32_t partition, size_t broker)
{
    return board->topics[(size_t)board->cluster->partitions[partition].topic * board->cluster->brokers_cnt + broker];
}

/* The goals, in their order; those with a bool say whether they changed anything. */
void board_evict(struct board *board);
bool board_spread_replicas(struct board *board);
bool board_spread_bytes(struct board *board);
void board_spread_leaders(struct board *board);

#endif
