#include "base/num.h"

#include <stdbool.h>

#include "base/err.h"

int num_parse_i64(struct slice text, int64_t min, int64_t max, int64_t *ret_value)
{
    bool negative = text.len > 0 && text.data[0] == '-';
    size_t i = negative;
    int64_t value = 0; /* kept negative: that side has one number more */

    if (i == text.len)
        return ERR_INVALID;
    for (; i < text.len; i++) {
        int digit = text.data[i] - '0';
        if (digit < 0 || digit > 9)
            return ERR_INVALID;
        if (value < INT64_MIN / 10 || value * 10 < INT64_MIN + digit)
            return ERR_RANGE;
        value = value * 10 - digit;
    }
    if (!negative && value == INT64_MIN)
        return ERR_RANGE;
    if (!negative)
        value = -value;
    if (value < min || value > max)
        return ERR_RANGE;
    *ret_value = value;
    return ERR_OK;
}
