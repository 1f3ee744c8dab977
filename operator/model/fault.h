/* Saying what is wrong with an input. */
#ifndef MODEL_FAULT_H
#define MODEL_FAULT_H

#include "model/instance.h"

/* The sentence is the texts one after the other, up to NULL; cut where it is too long. */
void fault_set(struct fault *fault, const char *field, ...) __attribute__((sentinel));

/* Adds one where there is room. */
struct fault *fault_add(struct faults *faults);

enum { FAULT_SHOWN_LEN = 48 };

/* A text from outside, quoted for a sentence: cut to a few bytes, control characters as '?'. */
const char *fault_shown(const char *text, char ret_shown[FAULT_SHOWN_LEN + 1]);

#endif
