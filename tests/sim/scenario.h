/* Scenarios: a fleet told step by step in a small text language; tests/sim/scenarios/ has them and README.md the words.
 *
 * A step that does not come true is a fault. At the end everything heals, and the clients' history is judged, as in a drawn
 * run; the seed draws the timings. */
#ifndef SIM_SCENARIO_H
#define SIM_SCENARIO_H

#include <stdbool.h>
#include <stdint.h>

/* Runs the file; the number of faults, each printed. Also where the file cannot be read as a scenario. */
int scenario_run(const char *path, uint64_t seed, bool verbose, uint32_t *ret_trace);

#endif
