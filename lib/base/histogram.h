/* How long things took: counts in fixed buckets, as Prometheus shows them (io/metrics.h). Zeroed is empty. */
#ifndef BASE_HISTOGRAM_H
#define BASE_HISTOGRAM_H

#include <stdint.h>

/* Upper bounds, inclusive: microseconds, and the same in seconds as Prometheus' label le */
#define HISTOGRAM_BOUNDS(X) \
    X(100, "0.0001")        \
    X(1000, "0.001")        \
    X(5000, "0.005")        \
    X(10000, "0.01")        \
    X(25000, "0.025")       \
    X(50000, "0.05")        \
    X(100000, "0.1")        \
    X(250000, "0.25")       \
    X(500000, "0.5")        \
    X(1000000, "1")         \
    X(2500000, "2.5")       \
    X(5000000, "5")         \
    X(10000000, "10")       \
    X(30000000, "30")       \
    X(60000000, "60")

#define X(us, text) +1
enum { HISTOGRAM_BOUNDS_CNT = HISTOGRAM_BOUNDS(X) };
#undef X

struct histogram {
    uint64_t cnts[HISTOGRAM_BOUNDS_CNT + 1]; /* of each bucket alone; the last: longer than every bound */
    uint64_t sum_us;
};

/* cnt things took us each; below 0 counts as 0. */
void histogram_add(struct histogram *histogram, int64_t us, uint64_t cnt);

#endif
