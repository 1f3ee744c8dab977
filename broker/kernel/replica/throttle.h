/* Replication throttles (KIP-73): how fast moved replicas may catch up, so that they do not take the way from others.
 *
 * A bucket of one second's bytes; who finds it empty waits until it is not. What came at once may overdraw it: then the wait
 * is longer. Counts bytes of throttled replicas outside the ISR only. */
#ifndef REPLICA_THROTTLE_H
#define REPLICA_THROTTLE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/slice.h"

struct throttle {
    int64_t rate; /* bytes per second; INT64_MAX: none */
    int64_t left; /* may be negative */
    int64_t last_us;
};

void throttle_set_rate(struct throttle *throttle, int64_t rate, int64_t now_us);
void throttle_take(struct throttle *throttle, uint64_t bytes, int64_t now_us);

/* How long (us) until the next byte may go; 0: now. */
int64_t throttle_wait_us(struct throttle *throttle, int64_t now_us);

/* Whether `leader.replication.throttled.replicas` or its sibling ("*", "none", "0:101,0:102,1:103") names that one. */
bool throttle_names(struct slice replicas, int32_t partition, int32_t broker_id);

#endif
