/* What the shell knows of a kernel: a step function and the events that wait for it. One thread: the kernel's. What comes
 * from others comes through its mailbox (mailbox.h) and the loop's pools. */
#ifndef SHELL_KERNEL_PORT_H
#define SHELL_KERNEL_PORT_H

#include <stdbool.h>

#include "base/buf.h"
#include "seam.h"

/* A kernel as it is plugged in. */
struct kernel_ops {
    void *kernel; /* the first argument of what follows; borrow */
    void (*step)(void *kernel, const struct event *event, struct effects *fx);
    /* True: it serves. Else adds one line of text to *reasons for each reason why not. NULL: always ready. */
    bool (*ready)(const void *kernel, struct buf *reasons);
    /* Adds Prometheus text (io/metrics.h says how it looks). NULL: none. */
    void (*metrics)(const void *kernel, struct buf *buf);
};

enum kernel_idx { KERNEL_DATA, KERNEL_META, KERNELS_CNT };

enum {
    KERNEL_QUEUE_MAX = 1 << 20, /* events waiting for one kernel; reading of sockets stops far before */
    KERNEL_QUEUE_HIGH = 16384,  /* from here on no more frames are read */
};

struct queued_event {
    struct event event;
    void (*release)(void *owner); /* called after the step: what the event's pointers point into may go. May be NULL */
    void *owner;
};

struct kernel_port {
    struct kernel_ops ops;
    struct queued_event *ring; /* ours; a power of two */
    size_t ring_cap, head, cnt;
};

void kernel_port_init(struct kernel_port *port, const struct kernel_ops *ops);
void kernel_port_release(struct kernel_port *port); /* the ring; the queue must be empty */

/* A place at the end of the queue, zeroed. */
struct queued_event *kernel_port_push(struct kernel_port *port, enum event_kind kind);
bool kernel_port_pop(struct kernel_port *port, struct queued_event *ret_event);

#endif
