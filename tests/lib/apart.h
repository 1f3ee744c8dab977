/* Runs a test in a process of its own: what aborts or never ends there is one failed test, and the next one can run. */
#ifndef TESTS_LIB_APART_H
#define TESTS_LIB_APART_H

#include <stdbool.h>

/* cpu_s_max: seconds of CPU after which it counts as endless. True where run(what) gives 0; what else it came to, a signal, is
 * printed with name. */
bool apart(int (*run)(const void *what), const void *what, const char *name, unsigned cpu_s_max);

#endif
