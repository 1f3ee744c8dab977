/* The operator's process: the reconciler, fed; its effects sent; its crashes (after any single effect), its losses of leadership,
 * and its clock, which may be off. */
#ifndef OPSIM_OPERATOR_H
#define OPSIM_OPERATOR_H

#include "base/list.h"
#include "happening.h"
#include "reconcile/reconcile.h"

struct operator
{
    struct reconciler *reconciler; /* NULL: dead, until started again */
    struct happening starter, waker, leader;
    struct list_node calls;
    int64_t clock_ms; /* what its clock is off by */
    bool is_leading;
    uint64_t effects_cnt, writes_cnt, notes_cnt, crashes_cnt;
};

void operator_init(struct opsim *sim);
void operator_release(struct opsim *sim);

bool operator_is_up(const struct opsim *sim);
void operator_crash(struct opsim *sim);

/* The event's time is set here. Nothing happens while it is dead. */
void operator_feed(struct opsim *sim, struct reconcile_event event);
void operator_take_list(struct opsim *sim, enum kind kind, const struct docs *docs, int64_t version);

#endif
