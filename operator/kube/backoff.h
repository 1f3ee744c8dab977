/* How long to wait before the next try: doubling from KUBE_BACKOFF_MS_MIN to KUBE_BACKOFF_MS_MAX, each drawn between
 * half of it and all of it, so that many who failed together don't come back together. Pure. */
#ifndef KUBE_BACKOFF_H
#define KUBE_BACKOFF_H

#include <stdint.h>

#include "base/prng.h"

enum {
    KUBE_BACKOFF_MS_MIN = 250,
    KUBE_BACKOFF_MS_MAX = 10000,
};

/* failures_cnt: how many came in a row, at least 1. least_ms: what the server asked for (Retry-After), or <= 0. */
static inline int64_t kube_backoff_ms(struct prng *prng, unsigned failures_cnt, int64_t least_ms)
{
    int64_t ms = KUBE_BACKOFF_MS_MIN;

    CHECK(failures_cnt > 0);
    for (unsigned i = 1; i < failures_cnt && ms < KUBE_BACKOFF_MS_MAX; i++)
        ms *= 2;
    if (ms > KUBE_BACKOFF_MS_MAX)
        ms = KUBE_BACKOFF_MS_MAX;
    ms = ms / 2 + (int64_t)prng_below(prng, (uint64_t)(ms - ms / 2) + 1);
    return ms > least_ms ? ms : least_ms;
}

#endif
