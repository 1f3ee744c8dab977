/* Kubernetes quantities ("100Gi", "500m", "2"), in thousandths.
 *
 *   digits [ "." digits ] [ "m" | "k" "M" "G" "T" "P" | "Ki" "Mi" "Gi" "Ti" "Pi" ]
 *
 * Printed as the API server prints it, so that what it gives back equals what was sent: no fraction, the largest
 * suffix of the same family that keeps the value whole; "m" only where it has to be. (apimachinery resource.Quantity) */
#ifndef MODEL_QUANTITY_H
#define MODEL_QUANTITY_H

#include <stdbool.h>
#include <stdint.h>

#include "base/slice.h"

enum { QUANTITY_TEXT_LEN = 24 };

struct quantity {
    int64_t milli;  /* value times 1000 */
    bool is_binary; /* written with Ki, Mi, ... */
};

/* ERR_INVALID: not a quantity. ERR_RANGE: negative, or above 2^63 / 1000. */
int quantity_parse(struct slice text, struct quantity *ret_quantity);
void quantity_print(struct quantity quantity, char ret_text[QUANTITY_TEXT_LEN]);

#endif
