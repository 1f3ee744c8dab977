/* A fact that holds unless we have a bug. Always on. One fact each; no side effects inside. */
#ifndef BASE_CHECK_H
#define BASE_CHECK_H

#define CHECK(fact) ((fact) ? (void)0 : check_failed(__FILE__, __LINE__, #fact))

/* A place that is never reached unless we have a bug. */
#define CHECK_NEVER(what) check_failed(__FILE__, __LINE__, what)

/* Writes one line to standard error and aborts. */
_Noreturn void check_failed(const char *file, int line, const char *fact);

#define COUNT_OF(array) (sizeof(array) / sizeof((array)[0]))

#define container_of(ptr, type, member) ((type *)(void *)((char *)(ptr)-offsetof(type, member)))

#endif
