/* A straight line by least squares, in whole numbers: times and sizes are counted from the first sample on, in units so large that no
 * sum leaves 64 bits: X_MAX * Y_MAX * SCALE_SAMPLES_MAX squared is 2^45, and that times X_MAX 2^61. */
#include "scale/scale.h"

enum {
    X_MAX = 1 << 16,
    Y_MAX = 1 << 17,
};

static size_t place(const struct scale_trend *trend, size_t i)
{
    return (trend->head + i) % SCALE_SAMPLES_MAX;
}

void scale_trend_add(struct scale_trend *trend, int64_t at_ms, int64_t bytes)
{
    size_t to;

    if (trend->cnt > 0 && at_ms <= trend->at_ms[place(trend, trend->cnt - 1)])
        return;
    if (trend->cnt == SCALE_SAMPLES_MAX)
        trend->head = (trend->head + 1) % SCALE_SAMPLES_MAX;
    else
        trend->cnt++;
    to = place(trend, trend->cnt - 1);
    trend->at_ms[to] = at_ms;
    trend->bytes[to] = bytes > 0 ? bytes : 0;
}

static int unit_of(int64_t range, int64_t max)
{
    int shift = 0;

    while (range >> shift > max)
        shift++;
    return shift;
}

static int64_t distance(int64_t a, int64_t b)
{
    return a > b ? a - b : b - a;
}

/* Units for times and sizes, as numbers of bits to be left out. */
static void find_units(const struct scale_trend *trend, int64_t at_ms, int *ret_x, int *ret_y)
{
    int64_t first = trend->bytes[trend->head], range = 0;

    for (size_t i = 0; i < trend->cnt; i++)
        if (distance(trend->bytes[i], first) > range)
            range = distance(trend->bytes[i], first);
    *ret_x = unit_of(at_ms - trend->at_ms[trend->head], X_MAX);
    *ret_y = unit_of(range, Y_MAX);
}

int64_t scale_trend_at(const struct scale_trend *trend, int64_t at_ms)
{
    int64_t cnt = (int64_t)trend->cnt, sum_x = 0, sum_y = 0, sum_xx = 0, sum_xy = 0, above, below, grown;
    int x_unit, y_unit;
    size_t last;

    if (trend->cnt == 0)
        return 0;
    last = place(trend, trend->cnt - 1);
    if (trend->cnt < SCALE_SAMPLES_MIN || at_ms <= trend->at_ms[last])
        return trend->bytes[last];
    find_units(trend, at_ms, &x_unit, &y_unit);
    for (size_t i = 0; i < trend->cnt; i++) {
        int64_t x = (trend->at_ms[i] - trend->at_ms[trend->head]) >> x_unit;
        int64_t y = (trend->bytes[i] - trend->bytes[trend->head]) / (INT64_C(1) << y_unit);
        sum_x += x;
        sum_y += y;
        sum_xx += x * x;
        sum_xy += x * y;
    }
    above = cnt * sum_xy - sum_x * sum_y;
    below = cnt * sum_xx - sum_x * sum_x;
    if (below <= 0 || above <= 0)
        return trend->bytes[last];
    /* by parts, so that the product stays within 64 bits */
    grown = above / below * ((at_ms - trend->at_ms[last]) >> x_unit) +
            above % below * ((at_ms - trend->at_ms[last]) >> x_unit) / below;
    return grown > (INT64_MAX - trend->bytes[last]) >> y_unit ? INT64_MAX : trend->bytes[last] + (grown << y_unit);
}
