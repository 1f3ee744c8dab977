/* Which things are to be looked at, and when: a set without doubles, first come first served, with delays and backoff.
 *
 * The items live inside the caller's things. Time is the caller's. */
#ifndef QUEUE_QUEUE_H
#define QUEUE_QUEUE_H

#include "base/heap.h"
#include "base/histogram.h"
#include "base/list.h"
#include "base/prng.h"

/* Since the start; under the usual names of workqueues at /metrics. */
struct queue_counters {
    uint64_t adds;          /* things that became due */
    uint64_t retries;       /* of these: after a failure */
    struct histogram waits; /* from due to taken */
};

struct queue {
    struct list_node ready; /* due now, in order */
    size_t ready_cnt;
    struct queue_counters counters;
    struct heap later; /* due at a time */
    struct prng jitter;
    int64_t backoff_ms_min, backoff_ms_max;
};

struct queue_item {
    struct list_node ready;
    struct heap_node later;
    int64_t ready_ms;      /* since when, while ready */
    uint32_t failures_cnt; /* in a row */
};

void queue_init(struct queue *queue, uint64_t seed, int64_t backoff_ms_min, int64_t backoff_ms_max);
void queue_release(struct queue *queue); /* items must have been removed */

void queue_add(struct queue *queue, struct queue_item *item, int64_t now_ms); /* nothing where it waits ready */
void queue_add_at(struct queue *queue, struct queue_item *item, int64_t due); /* not before due; ready wins */
void queue_remove(struct queue *queue, struct queue_item *item);

/* One failure more: later, by a doubling time of which half is drawn; at least min_ms. Returns when. */
int64_t queue_fail(struct queue *queue, struct queue_item *item, int64_t now_ms, int64_t min_ms);
void queue_forget(struct queue_item *item); /* it went well: failures start anew */

/* The next that is due, removed; NULL: none. */
struct queue_item *queue_take(struct queue *queue, int64_t now_ms);

/* When the next is due: now where one is ready; -1: never. */
int64_t queue_due(const struct queue *queue, int64_t now_ms);

#endif
