/* Asks brokers for a gauge, several at a time. */
#ifndef PROBE_ASKS_H
#define PROBE_ASKS_H

#include <jansson.h>

#include "base/list.h"
#include "probe/probe.h"

struct asks {
    uv_loop_t *loop;
    uint16_t port;
    const char *gauge; /* static */
    struct list_node all;
    void *owner;
    void (*on_told)(void *owner, json_t *pod, int64_t value); /* once for each; from inside of the loop */
};

void asks_init(struct asks *asks, uv_loop_t *loop, uint16_t port, const char *gauge, void *owner,
               void (*on_told)(void *owner, json_t *pod, int64_t value));

/* Asks the broker at the pod's status.podIP; a pod without one is answered with -1 in a later turn of the loop. */
void asks_start(struct asks *asks, json_t *pod);

/* Nobody is told any more; what is under way ends by itself, in the loop, and asks may go at once. */
void asks_release(struct asks *asks);

#endif
