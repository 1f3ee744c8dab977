#ifndef STATUS_CONDITIONS_H
#define STATUS_CONDITIONS_H

#include "status/facts.h"

enum { CONDITION_TEXT_LEN = 1024 };

struct condition {
    const char *status; /* "True", "False", "Unknown" */
    const char *reason; /* one CamelCase word */
    char text[CONDITION_TEXT_LEN];
};

/* One function per condition of STATUS_CONDITIONS, in that order. was: the status before, may be NULL. */
void conditions_make(const struct status_input *input, const struct facts *facts, const json_t *was,
                     struct condition *ret_conditions);

#endif
