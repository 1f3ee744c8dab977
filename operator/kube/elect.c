#include "elect.h"

#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/check.h"
#include "base/err.h"
#include "base/mem.h"
#include "kube/kind.h"
#include "kube/write.h"

enum { ELECT_CALL_MS_MAX = 5000 };

struct elect {
    uv_loop_t *loop;
    struct http *http;
    struct elect_config config;
    char *namespace, *name;
    uv_timer_t timer;
    struct lease lease;
    struct http_call *call;
    bool was_leading, is_resigning;
    char acquired[ELECT_TIME_LEN]; /* acquireTime of what we hold */
};

static void step(struct elect *elect, struct lease_event event);

void elect_micro_time(char ret_text[ELECT_TIME_LEN])
{
    struct timespec now;
    struct tm parts;
    size_t len;

    (void)clock_gettime(CLOCK_REALTIME, &now);
    (void)gmtime_r(&now.tv_sec, &parts);
    len = strftime(ret_text, ELECT_TIME_LEN, "%Y-%m-%dT%H:%M:%S", &parts);
    (void)snprintf(ret_text + len, ELECT_TIME_LEN - len, ".%06ldZ", now.tv_nsec / 1000);
}

static void take_text(char to[LEASE_NAME_LEN], const json_t *value)
{
    const char *text = json_string_value(value);

    /* an identity that does not fit is cut: it is not ours then, which is all that we ask */
    (void)snprintf(to, LEASE_NAME_LEN, "%s", text ? text : "");
}

static int read_lease(const struct http_answer *answer, struct lease_seen *ret_seen)
{
    json_t *object, *spec;

    *ret_seen = (struct lease_seen){.is_there = false};
    if (answer->err != ERR_OK || answer->status < 200 || answer->status > 299)
        return write_err_of(answer);
    object = json_loadb((const char *)answer->body.data, answer->body.len, 0, NULL);
    if (object == NULL)
        return ERR_INVALID;
    spec = json_object_get(object, "spec");
    ret_seen->is_there = true;
    take_text(ret_seen->holder, json_object_get(spec, "holderIdentity"));
    take_text(ret_seen->resource_version, json_object_get(json_object_get(object, "metadata"), "resourceVersion"));
    ret_seen->transitions = json_integer_value(json_object_get(spec, "leaseTransitions"));
    json_decref(object);
    return ERR_OK;
}

static void on_answer(struct elect *elect, const struct http_answer *answer, bool is_read)
{
    struct lease_event event = {.kind = is_read ? LEASE_READ_DONE : LEASE_WRITE_DONE};

    elect->call = NULL;
    event.err = read_lease(answer, &event.seen);
    if (is_read && event.err == ERR_UNKNOWN)
        event.err = ERR_OK; /* there is none yet */
    else if (event.err != ERR_OK && event.err != ERR_CONFLICT)
        elect->config.trouble(elect->config.owner, answer->status, answer->err ? answer->text : "lease refused");
    step(elect, event);
}

static void on_read(void *owner, const struct http_answer *answer)
{
    on_answer(owner, answer, true);
}

static void on_written(void *owner, const struct http_answer *answer)
{
    on_answer(owner, answer, false);
}

static void send_call(struct elect *elect, struct http_request *request, bool is_read)
{
    static const struct http_answer none = {.err = ERR_LIMIT, .text = "too many calls are under way"};

    request->timeout_ms = ELECT_CALL_MS_MAX;
    request->owner = elect;
    request->on_done = is_read ? on_read : on_written;
    elect->call = http_start(elect->http, request);
    if (elect->call == NULL)
        on_answer(elect, &none, is_read);
}

static void send_read(struct elect *elect)
{
    char path[HTTP_PATH_LEN_MAX];
    struct http_request request = {.method = "GET", .path = path};

    CHECK(kube_kind_path(kube_kind_find("Lease"), elect->namespace, elect->name, NULL, path));
    send_call(elect, &request, true);
}

static void send_write(struct elect *elect, const struct lease_effect *effect)
{
    const struct lease_seen *lease = &effect->write;
    char path[HTTP_PATH_LEN_MAX], now[ELECT_TIME_LEN], *text;
    struct http_request request = {.path = path, .content_type = "application/json"};
    bool is_given_up = lease->holder[0] == '\0';
    json_t *object;

    elect_micro_time(now);
    if (!effect->is_renewal)
        memcpy(elect->acquired, now, sizeof now);
    object =
        json_pack("{s:s, s:s, s:{s:s, s:s, s:s*}, s:{s:s, s:i, s:s, s:s, s:I}}", "apiVersion", "coordination.k8s.io/v1",
                  "kind", "Lease", "metadata", "namespace", elect->namespace, "name", elect->name, "resourceVersion",
                  lease->is_there ? lease->resource_version : NULL, "spec", "holderIdentity", lease->holder,
                  "leaseDurationSeconds", is_given_up ? 1 : LEASE_DURATION_MS / 1000, "acquireTime", elect->acquired,
                  "renewTime", now, "leaseTransitions", (json_int_t)lease->transitions);
    CHECK(object != NULL);
    text = json_dumps(object, JSON_COMPACT);
    json_decref(object);
    CHECK(text != NULL);
    request.method = lease->is_there ? "PUT" : "POST";
    request.body = slice_of_text(text);
    CHECK(kube_kind_path(kube_kind_find("Lease"), elect->namespace, lease->is_there ? elect->name : NULL, NULL, path));
    send_call(elect, &request, false);
    free(text);
}

static void on_timer(uv_timer_t *timer)
{
    step(timer->data, (struct lease_event){.kind = LEASE_TICK});
}

static void tell(struct elect *elect)
{
    bool is_leading = lease_leads(&elect->lease), is_over = elect->is_resigning && elect->lease.state == LEASE_GONE;

    if (elect->lease.state == LEASE_LEAVES || (is_leading == elect->was_leading && !is_over))
        return;
    elect->was_leading = is_leading;
    elect->is_resigning = elect->is_resigning && !is_over;
    elect->config.leading(elect->config.owner, is_leading);
}

static void step(struct elect *elect, struct lease_event event)
{
    int64_t now_ms;
    struct lease_effect effect;

    uv_update_time(elect->loop);
    now_ms = (int64_t)uv_now(elect->loop);
    event.now_ms = now_ms;
    effect = lease_step(&elect->lease, &event);
    (void)uv_timer_stop(&elect->timer);
    if (effect.wake_ms)
        (void)uv_timer_start(&elect->timer, on_timer, effect.wake_ms > now_ms ? (uint64_t)(effect.wake_ms - now_ms) : 0,
                             0);
    if (effect.kind == LEASE_READ)
        send_read(elect);
    else if (effect.kind == LEASE_WRITE)
        send_write(elect, &effect);
    tell(elect);
}

struct elect *elect_new(uv_loop_t *loop, struct http *http, const struct elect_config *config)
{
    struct elect *elect = MEM_NEW(struct elect);

    elect->loop = loop;
    elect->http = http;
    elect->config = *config;
    elect->namespace = mem_dup(config->namespace, strlen(config->namespace) + 1);
    elect->name = mem_dup(config->name, strlen(config->name) + 1);
    lease_init(&elect->lease, config->self);
    CHECK(uv_timer_init(loop, &elect->timer) == 0);
    elect->timer.data = elect;
    (void)uv_timer_start(&elect->timer, on_timer, 0, 0);
    return elect;
}

void elect_resign(struct elect *elect)
{
    elect->is_resigning = true;
    step(elect, (struct lease_event){.kind = LEASE_STOP});
}

bool elect_is_leading(const struct elect *elect)
{
    return lease_leads(&elect->lease);
}

static void on_closed(uv_handle_t *handle)
{
    mem_free(handle->data);
}

void elect_free(struct elect *elect)
{
    if (elect == NULL)
        return;
    http_cancel(elect->call);
    mem_free(elect->namespace);
    mem_free(elect->name);
    uv_close((uv_handle_t *)&elect->timer, on_closed);
}
