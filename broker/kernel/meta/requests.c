/* A request's life in the active controller: handler -> records appended and replayed -> its answer pends until these are
 * committed -> out by the door, in the order of the offsets.
 *
 * Failures: not active, busy, no space: nothing happened, "not the controller", ask again. Leadership lost while it pends:
 * the same words, though it may have happened. The records do not fit into one batch: refused. */
#include "base/check.h"
#include "base/err.h"
#include "base/mem.h"
#include "meta/core.h"

static const struct route {
    int16_t api_key;
    void (*handle)(struct op *op);
    bool is_local;   /* any controller answers, at once */
    bool is_by_item; /* refusals stand at each thing asked for */
} routes[] = {
    {18, decide_api_versions, true, false},
    {19, decide_create_topics, false, true},
    {20, decide_delete_topics, false, true},
    {33, decide_alter_configs, false, true},
    {37, decide_create_partitions, false, true},
    {43, decide_elect_leaders, false, false},
    {44, decide_incremental_alter_configs, false, true},
    {45, decide_alter_partition_reassignments, false, false},
    {46, decide_list_partition_reassignments, false, false},
    {55, decide_describe_quorum, false, false},
    {56, decide_alter_partition, false, false},
    {57, decide_update_features, false, false},
    {60, decide_describe_cluster, true, false},
    {62, decide_broker_registration, false, false},
    {63, decide_broker_heartbeat, false, false},
    {64, decide_unregister_broker, false, false},
    {67, decide_allocate_producer_ids, false, false},
    {70, decide_controller_registration, false, false},
    {73, decide_assign_replicas_to_dirs, false, false},
};

static const struct route *route_of(int16_t api_key)
{
    for (size_t i = 0; i < COUNT_OF(routes); i++)
        if (routes[i].api_key == api_key)
            return &routes[i];
    return NULL;
}

/* ---- answers that pend ---- */

static void free_pending(struct controller *controller, struct pending *pending)
{
    list_remove(&pending->node);
    controller->pending_cnt--;
    chunk_drop(pending->chunk);
    mem_free(pending);
}

void requests_answer_committed(struct controller *controller, struct effects *fx)
{
    int64_t high_watermark = quorum_high_watermark(controller->quorum);
    struct pending *pending;

    while ((pending = list_first(&controller->pending, struct pending, node)) != NULL) {
        struct door_call *call;
        if (pending->off >= high_watermark)
            return;
        call = door_find(&controller->door, pending->token);
        if (call != NULL)
            door_answer(&controller->door, call, chunk_share(pending->chunk), fx);
        free_pending(controller, pending);
    }
}

static void add_pending(struct controller *controller, const struct door_call *call, int64_t off, struct chunk *chunk)
{
    struct pending *pending = MEM_NEW(struct pending);
    const struct pending *last =
        list_is_empty(&controller->pending) ? NULL : list_entry(controller->pending.prev, struct pending, node);

    CHECK(last == NULL || last->off <= off);
    pending->token = call->token;
    pending->off = off;
    pending->chunk = chunk;
    list_append(&controller->pending, &pending->node);
    controller->pending_cnt++;
}

/* ---- deciding ---- */

static void begin(struct op *op, struct controller *controller, const struct door_call *call, const struct event *ev,
                  struct effects *fx)
{
    const struct request *request = door_asked(call);
    const struct wire_api *api = request->api;

    op_init(op, controller, ev, fx);
    op->api_key = request->api_key;
    op->api_version = request->api_version;
    op->call = call;
    op->who = call->who.name.data == NULL ? NULL : &call->who;
    op->body = request->body;
    op->response = arena_alloc(&op->arena, api->response->shape->size);
    CHECK(op->response != NULL);
    wire_defaults(api->response, op->response);
}

static struct chunk *encode(const struct op *op)
{
    const struct wire_msg *msg = wire_api_by_key(op->api_key)->response;
    struct chunk *chunk;
    size_t len = 0, used = 0;
    int err = wire_size(msg, op->api_version, op->response, &len);

    CHECK(err == ERR_OK);
    chunk = chunk_new(len);
    err = wire_encode(msg, op->api_version, op->response, chunk->data, len, &used);
    CHECK(err == ERR_OK && used == len);
    chunk->len = (uint32_t)len;
    return chunk;
}

static void refuse(struct controller *controller, struct door_call *call, int err, int16_t code, const struct event *ev,
                   struct effects *fx)
{
    const struct route *route = route_of(door_asked(call)->api_key);
    bool is_told_outside = call->inner != NULL && code == KERR_NOT_CONTROLLER;
    struct op op;

    controller->counters.refused++;
    if (call->conn == NULL || is_told_outside || !route->is_by_item) {
        door_refuse(&controller->door, call, err, code, fx);
        return;
    }
    begin(&op, controller, call, ev, fx);
    op.refused = code;
    route->handle(&op);
    CHECK(op.records.cnt == 0);
    door_answer(&controller->door, call, encode(&op), fx);
    op_release(&op);
}

static void decide(struct controller *controller, struct door_call *call, const struct route *route,
                   const struct event *ev, struct effects *fx)
{
    int64_t off = 0;
    struct op op;
    int err;

    begin(&op, controller, call, ev, fx);
    route->handle(&op);
    err = op_is_over(&op) ? ERR_LIMIT : ERR_OK;
    if (err == ERR_OK && !route->is_local)
        err = controller_append(controller, &op, &off);
    if (err != ERR_OK)
        refuse(controller, call, err, KERR_NOT_CONTROLLER, ev, fx);
    else if (op.waits != NULL)
        sweep_await(op.waits, call->token);
    else if (route->is_local)
        door_answer(&controller->door, call, encode(&op), fx);
    else
        add_pending(controller, call, off, encode(&op));
    op_release(&op);
}

void requests_decide(struct controller *controller, struct door_call *call, const struct event *ev, struct effects *fx)
{
    const struct route *route = route_of(door_asked(call)->api_key);

    CHECK(route != NULL); /* the door lets in what is here */
    controller->counters.requests++;
    if (call->refused != KERR_NONE)
        refuse(controller, call, ERR_DENIED, call->refused, ev, fx);
    else if (controller->state != CONTROLLER_ACTIVE && !route->is_local)
        refuse(controller, call, ERR_STATE, KERR_NOT_CONTROLLER, ev, fx);
    else if (controller->pending_cnt >= CONTROLLER_PENDING_MAX && !route->is_local)
        refuse(controller, call, ERR_LIMIT, KERR_NOT_CONTROLLER, ev, fx);
    else
        decide(controller, call, route, ev, fx);
}

/* Whether what it asked for has happened is not known. */
void requests_fail(struct controller *controller, uint64_t token, const struct event *ev, struct effects *fx)
{
    struct door_call *call = door_find(&controller->door, token);

    if (call != NULL)
        refuse(controller, call, ERR_STATE, KERR_NOT_CONTROLLER, ev, fx);
}

void requests_fail_pending(struct controller *controller, const struct event *ev, struct effects *fx)
{
    struct pending *pending;

    while ((pending = list_first(&controller->pending, struct pending, node)) != NULL) {
        requests_fail(controller, pending->token, ev, fx);
        free_pending(controller, pending);
    }
}
