#include "probe/asks.h"

#include "base/mem.h"

struct ask {
    struct list_node node;
    struct asks *asks; /* NULL: released */
    json_t *pod;
    struct probe probe;
};

static void on_done(void *owner, bool is_ok)
{
    struct ask *ask = owner;

    (void)is_ok;
    if (ask->asks) {
        list_remove(&ask->node);
        ask->asks->on_told(ask->asks->owner, ask->pod, ask->probe.value);
    }
    json_decref(ask->pod);
    mem_free(ask);
}

void asks_init(struct asks *asks, uv_loop_t *loop, uint16_t port, const char *gauge, void *owner,
               void (*on_told)(void *owner, json_t *pod, int64_t value))
{
    *asks = (struct asks){.loop = loop, .port = port, .gauge = gauge, .owner = owner, .on_told = on_told};
    list_init(&asks->all);
}

void asks_start(struct asks *asks, json_t *pod)
{
    const char *ip = json_string_value(json_object_get(json_object_get(pod, "status"), "podIP"));
    struct ask *ask = MEM_NEW(struct ask);

    ask->asks = asks;
    ask->pod = json_incref(pod);
    list_append(&asks->all, &ask->node);
    probe_start_gauge(&ask->probe, asks->loop, ip ? ip : "", asks->port, asks->gauge, ask, on_done);
}

void asks_release(struct asks *asks)
{
    list_for_each (ask, &asks->all, struct ask, node) {
        list_remove(&ask->node);
        ask->asks = NULL;
        probe_stop(&ask->probe);
    }
}
