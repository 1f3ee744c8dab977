/* Numbers in text: what configuration values, manifests and checkpoint files hold. */
#ifndef BASE_NUM_H
#define BASE_NUM_H

#include <stdint.h>

#include "base/slice.h"

/* A decimal with an optional '-', nothing else around it. ERR_INVALID: not a number; ERR_RANGE: outside [min, max]. */
int num_parse_i64(struct slice text, int64_t min, int64_t max, int64_t *ret_value);

#endif
