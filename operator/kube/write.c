#include "write.h"

#include <stdio.h>
#include <string.h>

#include "base/check.h"
#include "base/err.h"
#include "base/list.h"
#include "base/mem.h"
#include "kube/backoff.h"

struct write {
    struct list_node node; /* in writes->all, oldest first */
    struct writes *writes;
    char *method, *path, *content_type, *key, *body;
    size_t body_len;
    unsigned tries_left, failures_cnt;
    uint64_t tag;
    bool is_delete;
    uint64_t due_ms; /* not before */
    struct http_call *call;
    void *owner;
    void (*on_done)(void *owner, uint64_t tag, const struct kube_result *result);
};

struct writes {
    uv_loop_t *loop;
    struct http *http;
    struct list_node all;
    size_t cnt, flying_cnt;
    uv_timer_t timer;
    struct prng prng;
    struct write_counters counters;
};

static char *copy(const char *text)
{
    return text ? mem_dup(text, strlen(text) + 1) : NULL;
}

static void write_free(struct write *write)
{
    list_remove(&write->node);
    write->writes->cnt--;
    if (write->call) {
        write->writes->flying_cnt--;
        http_cancel(write->call);
    }
    mem_free(write->method);
    mem_free(write->path);
    mem_free(write->content_type);
    mem_free(write->key);
    mem_free(write->body);
    mem_free(write);
}

int write_err_of(const struct http_answer *answer)
{
    if (answer->err != ERR_OK)
        return ERR_TIMEOUT;
    if (answer->status >= 200 && answer->status < 300)
        return ERR_OK;
    switch (answer->status) {
    case 401:
    case 403:
        return ERR_DENIED;
    case 404:
        return ERR_UNKNOWN;
    case 409:
        return ERR_CONFLICT;
    default:
        return answer->status == 429 || answer->status >= 500 ? ERR_TIMEOUT : ERR_INVALID;
    }
}

/* 429 goes back to the caller, who slows down as a whole; 401: the token may just have been renewed. */
static bool is_worth_another_try(const struct http_answer *answer)
{
    return answer->err != ERR_OK || answer->status >= 500 || answer->status == 401;
}

static void pump(struct writes *writes);

static void on_timer(uv_timer_t *timer)
{
    pump(timer->data);
}

static void wake_in(struct writes *writes, uint64_t ms)
{
    if (!uv_is_active((uv_handle_t *)&writes->timer) || uv_timer_get_due_in(&writes->timer) > ms)
        (void)uv_timer_start(&writes->timer, on_timer, ms, 0);
}

static void report(struct write *write, const struct http_answer *answer, int err)
{
    json_t *object = answer->body.len ? json_loadb((const char *)answer->body.data, answer->body.len, 0, NULL) : NULL;
    const char *reason = json_string_value(json_object_get(object, "reason"));
    const char *message = json_string_value(json_object_get(object, "message"));
    bool is_status = object && json_object_get(object, "code") && !json_object_get(object, "spec");
    struct kube_result result = {.err = err,
                                 .status = answer->status,
                                 .retry_after_ms = answer->retry_after_ms,
                                 .reason = is_status && reason ? reason : "",
                                 .message = is_status && message ? message : answer->text,
                                 .object = is_status ? NULL : object};
    void (*on_done)(void *, uint64_t, const struct kube_result *) = write->on_done;
    void *owner = write->owner;
    uint64_t tag = write->tag;

    if (result.object)
        (void)json_object_del(json_object_get(object, "metadata"), "managedFields");
    write_free(write);
    if (on_done)
        on_done(owner, tag, &result);
    json_decref(object);
}

static void on_answer(void *owner, const struct http_answer *answer)
{
    struct write *write = owner;
    struct writes *writes = write->writes;
    int err = write_err_of(answer);

    write->call = NULL;
    writes->flying_cnt--;
    wake_in(writes, 0);
    if (write->is_delete && err == ERR_UNKNOWN)
        err = ERR_OK;
    if (err != ERR_OK && write->tries_left > 0 && is_worth_another_try(answer)) {
        writes->counters.retries++;
        write->due_ms = uv_now(writes->loop) +
                        (uint64_t)kube_backoff_ms(&writes->prng, ++write->failures_cnt, answer->retry_after_ms);
        return;
    }
    writes->counters.failures += err != ERR_OK;
    report(write, answer, err);
}

static void send_write(struct write *write)
{
    struct http_request request = {
        .method = write->method,
        .path = write->path,
        .content_type = write->content_type,
        .body = slice_of(write->body, write->body_len),
        .timeout_ms = KUBE_WRITE_MS_MAX,
        .owner = write,
        .on_done = on_answer,
    };

    write->call = http_start(write->writes->http, &request);
    if (write->call == NULL) { /* the calls' own limit: the next pump */
        write->due_ms = uv_now(write->writes->loop) + KUBE_BACKOFF_MS_MIN;
        return;
    }
    write->tries_left--;
    write->writes->flying_cnt++;
}

/* An older write of the same object is not done yet. */
static bool must_wait(const struct writes *writes, const struct write *write)
{
    list_for_each (older, &writes->all, struct write, node) {
        if (older == write)
            return false;
        if (strcmp(older->key, write->key) == 0)
            return true;
    }
    return false;
}

static void pump(struct writes *writes)
{
    uint64_t now_ms = uv_now(writes->loop), next_ms = UINT64_MAX;

    list_for_each (write, &writes->all, struct write, node) {
        if (writes->flying_cnt == KUBE_WRITES_FLYING_MAX)
            break; /* an answer wakes us */
        if (write->call || must_wait(writes, write))
            continue;
        if (write->due_ms <= now_ms)
            send_write(write);
        if (write->call == NULL && write->due_ms < next_ms)
            next_ms = write->due_ms;
    }
    if (next_ms != UINT64_MAX)
        wake_in(writes, next_ms > now_ms ? next_ms - now_ms : 1);
}

int writes_add(struct writes *writes, const struct write_request *request)
{
    struct write *write;

    CHECK(request->tries > 0);
    if (writes->cnt == KUBE_WRITES_MAX) {
        mem_free(request->body);
        return ERR_LIMIT;
    }
    write = MEM_NEW(struct write);
    write->writes = writes;
    write->method = copy(request->method);
    write->path = copy(request->path);
    write->content_type = copy(request->content_type);
    write->key = copy(request->key);
    write->body = request->body;
    write->body_len = request->body ? strlen(request->body) : 0;
    write->tries_left = request->tries;
    write->tag = request->tag;
    write->is_delete = request->is_delete;
    write->owner = request->owner;
    write->on_done = request->on_done;
    list_append(&writes->all, &write->node);
    writes->cnt++;
    writes->counters.asked++;
    wake_in(writes, 0); /* not now: the caller may be inside one of libcurl's callbacks */
    return ERR_OK;
}

void writes_drop(struct writes *writes)
{
    static const struct http_answer none = {.retry_after_ms = -1, .text = "dropped"};

    for (size_t left = writes->cnt; left > 0; left--) {
        struct write *write = list_first(&writes->all, struct write, node);
        CHECK(write != NULL);
        report(write, &none, ERR_CLOSED);
    }
}

size_t writes_cnt(const struct writes *writes)
{
    return writes->cnt;
}

const struct write_counters *writes_counters(const struct writes *writes)
{
    return &writes->counters;
}

struct writes *writes_new(uv_loop_t *loop, struct http *http, uint64_t seed)
{
    struct writes *writes = MEM_NEW(struct writes);

    writes->loop = loop;
    writes->http = http;
    writes->prng.state = seed;
    list_init(&writes->all);
    CHECK(uv_timer_init(loop, &writes->timer) == 0);
    writes->timer.data = writes;
    return writes;
}

static void on_closed(uv_handle_t *handle)
{
    mem_free(handle->data);
}

void writes_free(struct writes *writes)
{
    if (writes == NULL)
        return;
    list_for_each (write, &writes->all, struct write, node)
        write_free(write);
    uv_close((uv_handle_t *)&writes->timer, on_closed);
}
