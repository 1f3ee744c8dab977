/* An API or version that is not served is answered with UNSUPPORTED_VERSION in the body of ApiVersions v0 (answer.h), and
 * the connection lives on; but old Produce, whose client may expect no answer at all, is closed. */
#include "api/api.h"

#include "answer.h"
#include "api/fetch_answer.h"
#include "api/groups.h"
#include "api/handlers.h"
#include "base/check.h"
#include "base/err.h"
#include "kernel_msg.h"

void api_init(struct api *api, const struct broker_config *config, struct image *image, struct log_set *logs)
{
    *api = (struct api){.config = config, .image = image, .logs = logs, .controller_id = -1, .broker_epoch = -1};
    partitions_init(&api->partitions, image, config->node_id, config->replica_lag_time_max_ms * 1000);
    calls_init(&api->calls);
    auth_init(&api->auth);
    group_out_init(&api->group_out);
    list_init(&api->early);
    list_init(&api->group_loads);
    list_init(&api->group_appends);
    api->groups = gc_new(&config->group, &api->entropy);
    replica_sessions_init(&api->replica_sessions);
    fetch_sessions_init(&api->sessions, (size_t)config->max_incremental_fetch_session_cache_slots);
}

void api_release(struct api *api)
{
    calls_release(&api->calls, api);
    groups_release(api);
    gc_free(api->groups);
    group_out_release(&api->group_out);
    fetch_sessions_release(&api->sessions);
    replica_sessions_release(&api->replica_sessions);
    partitions_release(&api->partitions);
}

void *api_array(struct call *call, size_t cnt, size_t item_size)
{
    void *at = arena_array(&call->request->arena, cnt ? cnt : 1, item_size);

    CHECK(at != NULL);
    return at;
}

struct slice api_text(struct call *call, const char *text)
{
    (void)call;
    return slice_of_text(text);
}

void *api_response(struct call *call)
{
    const struct wire_msg *msg = call->request->api->response;
    void *response = api_array(call, 1, msg->shape->size);

    wire_defaults(msg, response);
    return response;
}

/* What cannot be said in this version is our own mistake: told in the log, and this one client loses its connection. */
static void answer_failed(struct api *api, struct call *call, const void *response)
{
    struct wire_error wire_err = {.path = ""};

    (void)wire_check(call->request->api->response, call->request->api_version, response, &wire_err);
    fx_trace(api->fx, TRACE_ERROR, "answer cannot be encoded, connection closed",
             F_NUM("api_key", call->request->api_key), F_NUM("api_version", call->request->api_version),
             F_TEXT("field", slice_of_text(wire_err.path)));
    call_close(api, call);
}

void api_answer(struct api *api, struct call *call, const void *response)
{
    const struct request *request = call->request;
    struct chunk *chunk = answer_encode(request->api->response, request->api_version,
                                        wire_response_header_version(request->api, request->api_version),
                                        request->correlation_id, response);

    if (chunk == NULL) {
        answer_failed(api, call, response);
        return;
    }
    call_add_bytes(call, chunk, chunk_slice(chunk));
    call_done(api, call);
}

static void refuse_malformed(struct api *api, struct call *call)
{
    const struct request *request = call->request;

    api->counters.requests_malformed_total++;
    fx_trace(api->fx, TRACE_WARN, "malformed request, connection closed",
             F_TEXT("peer", slice_of_text(call->conn->peer)), F_NUM("api_key", request->api_key),
             F_NUM("api_version", request->api_version), F_TEXT("field", slice_of_text(request->wire_err.path)),
             F_NUM("byte", (int64_t)request->wire_err.pos), F_TEXT("error", slice_of_text(err_text(request->err))));
    call_close(api, call);
}

static void refuse_unsupported(struct api *api, struct call *call)
{
    struct chunk *chunk;

    api->counters.requests_unsupported_total++;
    if (call->request->api_key == API_KEY_PRODUCE) {
        call_close(api, call);
        return;
    }
    chunk = answer_unsupported(call->request, api_entry_by_key(API_KEY_API_VERSIONS)->max_version);
    call_add_bytes(call, chunk, chunk_slice(chunk));
    call_done(api, call);
}

static bool is_served(const struct api_entry *entry, int16_t version)
{
    return entry != NULL && version >= entry->min_served && version <= entry->max_version;
}

static void run_early(struct api *api, struct call *call)
{
    call->forget = NULL;
    call->entry->handle(api, call);
}

static void forget_early(struct api *api, struct call *call)
{
    (void)api;
    list_remove(&call->in_early);
}

void api_start_serving(struct api *api)
{
    struct call *call;

    api->is_serving = true;
    while ((call = list_first(&api->early, struct call, in_early)) != NULL)
        call_wake(api, call);
}

static void wait_until_serving(struct api *api, struct call *call)
{
    list_append(&api->early, &call->in_early);
    call_park(&api->calls, call, INT64_MAX, run_early);
    call->forget = forget_early;
}

void api_frame(struct api *api, struct conn *conn, struct request *request)
{
    struct call *call = call_new(&api->calls, conn, request);

    api->counters.requests_total++;
    call->entry = api_entry_by_key(request->api_key);
    if (request->err == ERR_VERSION || (request->err == ERR_OK && !is_served(call->entry, request->api_version)))
        refuse_unsupported(api, call);
    else if (request->err != ERR_OK)
        refuse_malformed(api, call);
    else if (!api->is_serving && request->api_key != API_KEY_API_VERSIONS)
        wait_until_serving(api, call);
    else
        call->entry->handle(api, call);
}

void api_waiter_fired(struct api *api, struct waiter *waiter)
{
    if (waiter->owner_kind == WAITER_OF_CALL)
        call_wake(api, waiter->owner);
    else
        groups_append_done(api, waiter);
}

void api_disk_done(struct api *api, const struct event *event)
{
    struct call *call = calls_find(&api->calls, op_id(event->disk.op));

    if (call != NULL && call->request->api_key == API_KEY_LIST_OFFSETS)
        list_offsets_read_done(api, call, event);
}

void api_work_done(struct api *api, const struct event *event)
{
    struct call *call = calls_find(&api->calls, op_id(event->work.op));

    if (call != NULL && call->request->api_key == API_KEY_LIST_OFFSETS)
        list_offsets_work_done(api, call, event);
    else if (call != NULL && call->request->api_key == API_KEY_PRODUCE)
        produce_work_done(api, call, event);
}

void api_run_ready(struct api *api)
{
    struct waiter *waiter;
    struct watch *watch;
    struct call *call;

    while ((waiter = partitions_take_ready(&api->partitions)) != NULL)
        api_waiter_fired(api, waiter);
    while ((watch = partitions_take_watch(&api->partitions)) != NULL) {
        fetch_replica_woken(api, watch);
        while ((waiter = partitions_take_ready(&api->partitions)) != NULL)
            api_waiter_fired(api, waiter);
    }
    while ((call = calls_due(&api->calls, api->now_us)) != NULL)
        call_wake(api, call);
}

/* ---- the controller ---- */

/* A client's request goes on as its bytes came, header and all (KIP-590); one that we made has no header. */
static void put_body(struct kernel_msg *msg, const struct call *call, const struct wire_msg *wire_msg, const void *body)
{
    size_t len = 0, used = 0;
    int err;

    if (body == call->request->body) {
        msg->chunk = chunk_share(call->request->chunk);
        msg->body_pos = call->request->body_pos;
        kernel_msg_set_client(msg, slice_of_text(call->conn->principal), slice_of_text(call->conn->host + 1));
        return;
    }
    err = wire_size(wire_msg, msg->api_version, body, &len);
    CHECK(err == ERR_OK); /* made here, at this very version */
    msg->chunk = chunk_new(len);
    err = wire_encode(wire_msg, msg->api_version, body, msg->chunk->data, len, &used);
    CHECK(err == ERR_OK && used == len);
    msg->chunk->len = (uint32_t)len;
}

void api_forward(struct api *api, struct call *call, int16_t api_key, int16_t api_version, const void *body,
                 int64_t timeout_ms, void (*resume)(struct api *, struct call *))
{
    struct kernel_msg *msg = kernel_msg_new(MSG_REQUEST);

    msg->api_key = api_key;
    msg->api_version = api_version;
    msg->corr = call->number;
    put_body(msg, call, wire_api_by_key(api_key)->request, body);
    call->reply = NULL;
    fx_kernel_msg(api->fx, msg);
    call_park(&api->calls, call, api->now_us + timeout_ms * 1000, resume);
    call->expects = EXPECTS_CONTROLLER;
}

void api_controller_reply(struct api *api, const struct kernel_msg *msg)
{
    struct call *call = calls_find(&api->calls, msg->corr);

    if (call == NULL || call->expects != EXPECTS_CONTROLLER)
        return; /* its connection has gone, or its time was over */
    call->reply = msg;
    call_wake(api, call);
}

void *api_reply_body(struct api *api, struct call *call, int16_t api_key)
{
    const struct wire_msg *msg = wire_api_by_key(api_key)->response;
    const struct kernel_msg *reply = call->reply;
    struct wire_error wire_err;
    size_t used = 0;
    void *body;

    (void)api;
    if (reply == NULL || reply->err != ERR_OK || reply->chunk == NULL)
        return NULL;
    body = api_array(call, 1, msg->shape->size);
    if (wire_decode(msg, reply->api_version, kernel_msg_body(reply), &call->request->arena, body, &used, &wire_err) !=
        ERR_OK)
        return NULL;
    return body;
}
