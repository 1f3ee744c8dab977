/* An answer on the wire:
 *
 *   0  i32  length of what follows
 *   4  i32  correlation id
 *   8  tagged fields (one byte 0)   response header version 1 only
 *      body
 *
 * An API or version that is not served is answered with UNSUPPORTED_VERSION in the body of ApiVersions v0, which every
 * client can read, and the connection lives on; but old Produce, whose client may expect no answer at all, is closed. */
#include "api/api.h"

#include "api/groups.h"
#include "api/handlers.h"
#include "base/be.h"
#include "base/check.h"
#include "base/err.h"
#include "kernel_msg.h"
#include "wire/gen/api_versions_response.h"

enum { LENGTH_LEN = 4, CORRELATION_LEN = 4 };

void api_init(struct api *api, const struct broker_config *config, struct image *image, struct log_set *logs)
{
    *api = (struct api){.config = config, .image = image, .logs = logs, .controller_id = -1, .broker_epoch = -1};
    partitions_init(&api->partitions);
    calls_init(&api->calls);
    auth_init(&api->auth);
    group_out_init(&api->group_out);
    list_init(&api->early);
    list_init(&api->group_loads);
    list_init(&api->group_appends);
    api->groups = gc_new(&config->group, &api->entropy);
    fetch_sessions_init(&api->sessions, (size_t)config->max_incremental_fetch_session_cache_slots);
}

void api_release(struct api *api)
{
    calls_release(&api->calls, api);
    groups_release(api);
    gc_free(api->groups);
    group_out_release(&api->group_out);
    fetch_sessions_release(&api->sessions);
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

struct chunk *api_encode_answer(const struct wire_msg *msg, int16_t version, int16_t header_version,
                                int32_t correlation_id, const void *response)
{
    size_t head_len = LENGTH_LEN + CORRELATION_LEN + (header_version >= 1), len = 0, used = 0;
    struct chunk *chunk;

    if (wire_size(msg, version, response, &len) != ERR_OK)
        return NULL;
    chunk = chunk_new(head_len + len);
    be32_put(chunk->data, (uint32_t)(head_len + len - LENGTH_LEN));
    be32_put(chunk->data + LENGTH_LEN, (uint32_t)correlation_id);
    chunk->data[LENGTH_LEN + CORRELATION_LEN] = 0;
    if (wire_encode(msg, version, response, chunk->data + head_len, len, &used) != ERR_OK || used != len) {
        chunk_drop(chunk);
        return NULL;
    }
    chunk->len = (uint32_t)(head_len + len);
    return chunk;
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
    struct chunk *chunk = api_encode_answer(request->api->response, request->api_version,
                                            wire_response_header_version(request->api, request->api_version),
                                            request->correlation_id, response);

    if (chunk == NULL) {
        answer_failed(api, call, response);
        return;
    }
    call_add_bytes(call, chunk, chunk_slice(chunk));
    call_done(api, call);
}

static void answer_unsupported(struct api *api, struct call *call)
{
    struct api_versions_response response;
    struct api_versions_response_api_version self = {0};
    struct chunk *chunk;
    const struct api_entry *entry = api_entry_by_key(API_KEY_API_VERSIONS);

    wire_defaults(&api_versions_response_wire, &response);
    response.error_code = KERR_UNSUPPORTED_VERSION;
    if (call->request->api_key == API_KEY_API_VERSIONS) { /* KIP-511: what the client may ask instead */
        self = (struct api_versions_response_api_version){entry->key, entry->min_version, entry->max_version};
        response.api_keys = &self;
        response.api_keys_cnt = 1;
    }
    chunk = api_encode_answer(&api_versions_response_wire, 0, 0, call->request->correlation_id, &response);
    CHECK(chunk != NULL);
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
    api->counters.requests_unsupported_total++;
    if (call->request->api_key == API_KEY_PRODUCE)
        call_close(api, call);
    else
        answer_unsupported(api, call);
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
    struct call *call;

    while ((waiter = partitions_take_ready(&api->partitions)) != NULL)
        api_waiter_fired(api, waiter);
    while ((call = calls_due(&api->calls, api->now_us)) != NULL)
        call_wake(api, call);
}

/* ---- the controller ---- */

void api_forward(struct api *api, struct call *call, int16_t api_key, int16_t api_version, const void *body,
                 int64_t timeout_ms, void (*resume)(struct api *, struct call *))
{
    const struct wire_msg *msg = wire_api_by_key(api_key)->request;
    struct kernel_msg *kernel_msg = kernel_msg_new(MSG_REQUEST);
    size_t len = 0, used = 0;
    int err = wire_size(msg, api_version, body, &len);

    CHECK(err == ERR_OK); /* a body that was decoded, or made here, at this very version */
    kernel_msg->chunk = chunk_new(len);
    err = wire_encode(msg, api_version, body, kernel_msg->chunk->data, len, &used);
    CHECK(err == ERR_OK && used == len);
    kernel_msg->chunk->len = (uint32_t)len;
    kernel_msg->api_key = api_key;
    kernel_msg->api_version = api_version;
    kernel_msg->corr = call->number;
    call->reply = NULL;
    fx_kernel_msg(api->fx, kernel_msg);
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
    if (wire_decode(msg, reply->api_version, chunk_slice(reply->chunk), &call->request->arena, body, &used,
                    &wire_err) != ERR_OK)
        return NULL;
    return body;
}
