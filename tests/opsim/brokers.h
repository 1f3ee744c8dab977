/* What brokers do, as far as an operator can tell: they register, are fenced, fall out of the ISR and come back, lead, vote. The truth
 * that the operator's deeds are judged by.
 *
 *   stopped: told to (its replicas leave the ISR at once) or dead (after the session) -> fenced
 *   started: registered after a while, if the quorum has a majority -> ready; each replica in sync after a while of its own
 *
 * A partition's last replica in sync stays in its ISR; then nobody leads until it is back. Without a majority of voters that
 * are up nothing of all that moves. Disks outlive pods; brokers_wipe is the end of one. */
#ifndef OPSIM_BROKERS_H
#define OPSIM_BROKERS_H

#include <jansson.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "cluster/cluster.h"
#include "happening.h"

enum { BROKERS_MAX = 64, BROKERS_PARTITIONS_MAX = 128, BROKERS_REPLICAS_MAX = 3, BROKERS_NONE = -1 };

struct broker {
    int32_t id;
    bool is_up;         /* its process runs */
    bool is_registered; /* this process, so it is ready */
    bool is_serving;    /* not fenced */
    bool is_known;      /* registered once, and its disk was not wiped since */
    int64_t registers_ms, fenced_ms, left_ms;
    bool wants_vote, is_voter;
    int64_t votes_ms;     /* from then on its vote counts, while it is up */
    bool is_ours;         /* down by the operator's hand, and since then not in sync everywhere again */
    bool is_ours_unready; /* the same, and not ready again */
};

struct replica {
    int32_t broker; /* its place */
    bool in_isr;
    int64_t back_ms;
};

struct partition {
    int32_t topic, number;
    int32_t isr_min;
    int32_t leader; /* place of a broker, or BROKERS_NONE */
    struct replica replicas[BROKERS_REPLICAS_MAX];
    size_t replicas_cnt;
    int64_t changed_ms; /* its ISR, last */
};

struct brokers {
    struct broker items[BROKERS_MAX]; /* by id */
    size_t cnt;
    struct partition partitions[BROKERS_PARTITIONS_MAX];
    size_t partitions_cnt;
    int32_t topics_cnt;
    struct happening ticker, maker;
};

void brokers_init(struct opsim *sim);

/* Of a process. */
void brokers_start(struct opsim *sim, int32_t id, bool wants_vote);
void brokers_stop(struct opsim *sim, int32_t id, bool is_clean);
void brokers_wipe(struct opsim *sim, int32_t id); /* its disk is gone */

bool brokers_is_ready(const struct opsim *sim, int32_t id);
struct broker *brokers_find(struct opsim *sim, int32_t id); /* NULL: never heard of */
struct broker *brokers_of_pod(struct opsim *sim, const json_t *pod);

bool brokers_is_ready_pod(struct opsim *sim, const json_t *pod);

/* What a broker would say of all; the caller's. */
void brokers_cluster(const struct opsim *sim, struct cluster *ret_cluster);

size_t brokers_isr(const struct partition *partition);
bool brokers_quorum_is_up(const struct opsim *sim);
bool brokers_are_well(const struct opsim *sim); /* as many as the user wants, all registered, all in sync */

#endif
