/* How the system schedules the calling thread. */
#ifndef IO_SCHED_H
#define IO_SCHED_H

#include <stdbool.h>

enum { IO_SCHED_SLICE_NS = 100 * 1000 }; /* the shortest that Linux takes */

/* Asks for short slices: the thread runs as much as any other, but soon after it wakes, ahead of those that compute. For threads
 * whose steps are short and whose answers are waited for. Needs no rights. Linux 6.12 (EEVDF with sched_attr.sched_runtime);
 * before, it changes nothing. false: refused. */
bool io_sched_short_slices(void);

#endif
