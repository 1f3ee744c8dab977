/* Which brokers may be restarted now: a chain of policies, each answering "go on" or "wait, because". The first that waits
 * decides. README.md draws it. */
#ifndef PLAN_ROLL_H
#define PLAN_ROLL_H

#include "plan/plan.h"

/* Fills roll. */
void roll_next(const struct instance *instance, const struct snapshot *snapshot, const struct plan_told *told,
               struct plan_roll *roll);

#endif
