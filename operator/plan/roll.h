/* Which broker may be restarted now: a chain of policies, each answering "go on" or "wait, because". The first that
 * waits decides. */
#ifndef PLAN_ROLL_H
#define PLAN_ROLL_H

#include "plan/plan.h"

/* Fills roll and gives the pod to delete; NULL: none now. Borrowed from snapshot. */
json_t *roll_next(const struct instance *instance, const struct snapshot *snapshot, const struct plan_told *told,
                  struct plan_roll *roll, const char **ret_why);

#endif
