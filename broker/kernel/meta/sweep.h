/* What one record about a broker means to many partitions, done in steps: a broker of thousands of leaders is fenced while
 * heartbeats and votes are answered in between.
 *
 *   record about the broker (fenced, unfenced, in shutdown, directories lost) --> sweep over all partitions, some per step
 *                                                                             --> its end: waiting requests are decided again
 *
 * A sweep acts on what the image says when it reaches a partition, so it may be repeated, and one that a controller did not end
 * is ended by the next one's sweep over everything. It stands on names, so topics may come and go meanwhile: what is made
 * after the record knows of it. The broker's record comes first for that reason; Apache Kafka writes it last. */
#ifndef META_SWEEP_H
#define META_SWEEP_H

#include <stdbool.h>
#include <stdint.h>

#include "base/list.h"
#include "base/slice.h"

enum {
    SWEEP_ALL = -1,              /* in place of a broker: after a change of controllers */
    SWEEP_LOOKS_MAX = 20000,     /* partitions looked at in one step */
    SWEEP_RECORDS_MAX = 250,     /* of one step; the data kernels have much more to do for each than we */
    SWEEP_RETRY_US = 100 * 1000, /* after an append that failed */
};

/* What a broker that is back has lost. */
enum sweep_loss {
    LOST_NOTHING,
    LOST_TAIL, /* what it had not synced: out of ELRs, too, and not to be elected */
    LOST_ALL,  /* its directories are others: nor is it anybody's last known leader */
};

struct sweep {
    struct list_node node;
    int32_t broker_id;
    enum sweep_loss loss;
    bool is_shutdown;  /* its session is told how far the others must be */
    char *at_topic;    /* NUL-terminated; NULL: from the start */
    int32_t at_index;  /* next partition */
    uint64_t *waiting; /* tokens of calls */
    size_t waiting_cnt, waiting_cap;
};

struct sweeps {
    struct list_node items; /* the first one is under way */
    int64_t retry_us;
    uint32_t step_records_max; /* most records that any step wrote */
};

struct controller;
struct event;
struct effects;

void sweeps_init(struct sweeps *sweeps);
void sweeps_reset(struct sweeps *sweeps); /* forgets all */

/* The same when leadership is over: who waits is told. */
void sweeps_fail(struct controller *controller, const struct event *ev, struct effects *fx);

/* Another sweep; where the same one has not begun yet, that one does. */
struct sweep *sweeps_add(struct sweeps *sweeps, int32_t broker_id, enum sweep_loss loss);

/* The call is decided again when the sweep has ended. */
void sweep_await(struct sweep *sweep, uint64_t token);

/* Some of the work; after each event while active. */
void sweeps_drive(struct controller *controller, const struct event *ev, struct effects *fx);

int64_t sweeps_next_us(const struct sweeps *sweeps, int64_t now_us); /* INT64_MAX: nothing to do */

#endif
