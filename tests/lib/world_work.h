/* WORK effects of the simulated nodes: computed at once, told at once, or in an order that the seed draws
 * (world.work_delay_us_max), since the seam promises none. */
#ifndef TESTS_LIB_WORLD_WORK_H
#define TESTS_LIB_WORLD_WORK_H

#include "tests/lib/world.h"

void world_work_effect(struct world_node *node, enum world_kernel kernel, struct effect *effect);

/* The lane's work_source is due: one of what it holds is told. */
void world_work_due(struct world_node *node, enum world_kernel kernel);

#endif
