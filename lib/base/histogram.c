#include "base/histogram.h"

void histogram_add(struct histogram *histogram, int64_t us, uint64_t cnt)
{
#define X(us, text) us,
    static const int64_t bounds_us[] = { HISTOGRAM_BOUNDS(X) };
#undef X
    int bucket = 0;

    us = us < 0 ? 0 : us;
    while (bucket < HISTOGRAM_BOUNDS_CNT && us > bounds_us[bucket])
        bucket++;
    histogram->cnts[bucket] += cnt;
    histogram->sum_us += (uint64_t)us * cnt;
}
