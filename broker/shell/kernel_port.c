#include "shell/kernel_port.h"

#include "base/check.h"
#include "base/mem.h"

enum { RING_CAP_FIRST = 256 };

void kernel_port_init(struct kernel_port *port, const struct kernel_ops *ops)
{
    *port = (struct kernel_port){.ops = *ops, .ring_cap = RING_CAP_FIRST};
    port->ring = mem_alloc(RING_CAP_FIRST * sizeof port->ring[0]);
}

void kernel_port_release(struct kernel_port *port)
{
    CHECK(port->cnt == 0);
    mem_free(port->ring);
    port->ring = NULL;
}

static void grow(struct kernel_port *port)
{
    size_t cap = 2 * port->ring_cap, first = port->ring_cap - port->head;
    struct queued_event *ring;

    CHECK(cap <= KERNEL_QUEUE_MAX);
    ring = mem_alloc(cap * sizeof ring[0]);
    if (first > port->cnt)
        first = port->cnt;
    memcpy(ring, port->ring + port->head, first * sizeof ring[0]);
    memcpy(ring + first, port->ring, (port->cnt - first) * sizeof ring[0]);
    mem_free(port->ring);
    port->ring = ring;
    port->ring_cap = cap;
    port->head = 0;
}

struct queued_event *kernel_port_push(struct kernel_port *port, enum event_kind kind)
{
    struct queued_event *at;

    if (port->cnt == port->ring_cap)
        grow(port);
    at = &port->ring[(port->head + port->cnt++) & (port->ring_cap - 1)];
    *at = (struct queued_event){.event.kind = kind};
    return at;
}

bool kernel_port_pop(struct kernel_port *port, struct queued_event *ret_event)
{
    if (port->cnt == 0)
        return false;
    *ret_event = port->ring[port->head];
    port->head = (port->head + 1) & (port->ring_cap - 1);
    port->cnt--;
    return true;
}
