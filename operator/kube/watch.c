#include "watch.h"

#include <malloc.h>
#include <stdio.h>
#include <string.h>

#include "base/check.h"
#include "base/err.h"
#include "base/mem.h"
#include "base/num.h"
#include "kube/backoff.h"

#define WATCH_EDGE(state) (1u << (state))

enum {
    TOKEN_LEN_MAX = 4096,   /* of a page token */
    VERSION_LEN_MAX = 256,  /* of a resourceVersion */
    SHORT_FOLLOW_MS = 1000, /* a watch that ends sooner is waited for */
    STATUS_OK = 200,
    STATUS_GONE = 410,
};

struct watch {
    uv_loop_t *loop;
    struct http *http;
    struct watch_config config;
    struct watch_hooks hooks;
    enum watch_state state;
    uv_timer_t timer;
    struct http_call *call;
    struct prng prng;
    unsigned failures_cnt; /* in a row, without an answer that helps */
    unsigned gone_cnt;     /* 410s in a row */
    bool is_synced;
    bool must_list; /* when the wait is over */

    json_t *objects; /* pages so far */
    char *page_token;
    char *version; /* resourceVersion to follow from */

    struct buf line; /* of the watch stream, not whole yet */
    uint64_t followed_ms;
    int event_status; /* of an ERROR event; 0: none came */
    struct watch_counters counters;
};

static void list_page(struct watch *watch);
static void follow(struct watch *watch);

/* The only place where the state changes. */
static void move(struct watch *watch, enum watch_state to)
{
#define X(state, edges) [state] = (edges),
    static const unsigned edges_of[] = { WATCH_STATES(X) };
#undef X
    CHECK((edges_of[watch->state] & WATCH_EDGE(to)) != 0);
    watch->state = to;
}

static void set_text(char **place, const char *text)
{
    char *copy = text ? mem_dup(text, strlen(text) + 1) : NULL;

    mem_free(*place);
    *place = copy;
}

bool watch_is_synced(const struct watch *watch)
{
    return watch->is_synced;
}

const struct watch_counters *watch_counters(const struct watch *watch)
{
    return &watch->counters;
}

/* ---- waiting ---- */

static void on_waited(uv_timer_t *timer)
{
    struct watch *watch = timer->data;

    if (watch->must_list || watch->version == NULL)
        list_page(watch);
    else
        follow(watch);
}

static void wait_then_go_on(struct watch *watch, int64_t wait_ms)
{
    move(watch, WATCH_WAITS);
    (void)uv_timer_start(&watch->timer, on_waited, (uint64_t)wait_ms, 0);
}

static void trouble(struct watch *watch, int status, const char *text, int64_t wait_ms)
{
    watch->counters.failures++;
    watch->hooks.trouble(watch->hooks.owner, watch->config.kind, status, text, wait_ms);
    wait_then_go_on(watch, wait_ms);
}

static void fail(struct watch *watch, int status, const char *text, int64_t least_ms)
{
    trouble(watch, status, text, kube_backoff_ms(&watch->prng, ++watch->failures_cnt, least_ms));
}

static void all_is_well(struct watch *watch)
{
    watch->failures_cnt = 0;
    watch->gone_cnt = 0;
}

static void forget_list(struct watch *watch)
{
    json_decref(watch->objects);
    watch->objects = NULL;
    set_text(&watch->page_token, NULL);
}

/* Nothing that we know helps any more: the list from its beginning. The server answered, so what failed before counts
 * no more; only 410s in a row are slowed down. */
static void list_anew(struct watch *watch)
{
    watch->counters.gone++;
    watch->must_list = true;
    forget_list(watch);
    watch->failures_cnt = 0;
    trouble(watch, STATUS_GONE, "the resource version has expired",
            kube_backoff_ms(&watch->prng, ++watch->gone_cnt, 0));
}

/* ---- listing ---- */

static const char *metadata_text(const json_t *object, const char *field)
{
    return json_string_value(json_object_get(json_object_get(object, "metadata"), field));
}

/* Items of a list come without their type; field managers would be half of the memory. */
static void make_whole(const struct kube_kind *kind, json_t *object)
{
    (void)json_object_set_new(object, "apiVersion", json_string(kind->api_version));
    (void)json_object_set_new(object, "kind", json_string(kind->name));
    (void)json_object_del(json_object_get(object, "metadata"), "managedFields");
}

static int take_page(struct watch *watch, const json_t *page)
{
    const char *token = metadata_text(page, "continue"), *version = metadata_text(page, "resourceVersion");
    json_t *items = json_object_get(page, "items"), *item;
    size_t i;

    if ((!json_is_array(items) && !json_is_null(items)) || version == NULL || strlen(version) > VERSION_LEN_MAX)
        return ERR_INVALID;
    if (json_array_size(watch->objects) + json_array_size(items) > WATCH_OBJECTS_MAX ||
        (token && strlen(token) > TOKEN_LEN_MAX))
        return ERR_LIMIT;
    json_array_foreach(items, i, item)
    {
        if (metadata_text(item, "name") == NULL)
            return ERR_INVALID;
        make_whole(watch->config.kind, item);
        (void)json_array_append(watch->objects, item);
    }
    set_text(&watch->version, version);
    set_text(&watch->page_token, token && token[0] ? token : NULL);
    return ERR_OK;
}

static int64_t list_version(const struct watch *watch)
{
    int64_t version = 0;

    (void)num_parse_i64(slice_of_text(watch->version), 0, INT64_MAX, &version);
    return version;
}

static void list_is_whole(struct watch *watch)
{
    watch->must_list = false;
    watch->is_synced = true;
    watch->counters.lists++;
    watch->hooks.replaced(watch->hooks.owner, watch->config.kind, watch->objects, list_version(watch));
    forget_list(watch);
    (void)malloc_trim(0); /* the list's text and the page's objects are the largest things that we ever hold */
    follow(watch);
}

static void on_page(void *owner, const struct http_answer *answer)
{
    struct watch *watch = owner;
    json_error_t error;
    json_t *page;
    int err;

    watch->call = NULL;
    if (answer->err == ERR_OK && answer->status == STATUS_GONE) {
        list_anew(watch);
        return;
    }
    if (answer->err != ERR_OK || answer->status != STATUS_OK) {
        fail(watch, answer->status, answer->err ? answer->text : "list refused", answer->retry_after_ms);
        return;
    }
    page = json_loadb((const char *)answer->body.data, answer->body.len, 0, &error);
    err = page ? take_page(watch, page) : ERR_INVALID;
    json_decref(page);
    if (err != ERR_OK) {
        forget_list(watch);
        watch->must_list = true;
        fail(watch, answer->status, page ? "the list is not as it should be" : error.text, 0);
    } else if (watch->page_token) {
        list_page(watch);
    } else {
        list_is_whole(watch);
    }
}

static bool base_path(const struct watch *watch, char path[HTTP_PATH_LEN_MAX])
{
    const struct watch_config *config = &watch->config;

    return kube_kind_path(config->kind, config->namespace, NULL, NULL, path) &&
           (config->label_selector == NULL || kube_path_query(path, "labelSelector", config->label_selector));
}

static void start(struct watch *watch, struct http_request *request)
{
    request->method = "GET";
    request->owner = watch;
    watch->call = http_start(watch->http, request);
    if (watch->call == NULL)
        fail(watch, 0, "too many calls are under way", 0);
}

static void list_page(struct watch *watch)
{
    char path[HTTP_PATH_LEN_MAX], limit[16];
    struct http_request request = {.path = path, .timeout_ms = WATCH_LIST_MS_MAX, .on_done = on_page};

    move(watch, WATCH_LISTS);
    watch->must_list = true; /* until all pages are in */
    if (watch->objects == NULL)
        watch->objects = json_array();
    (void)snprintf(limit, sizeof limit, "%d", WATCH_PAGE_OBJECTS);
    CHECK(base_path(watch, path) && kube_path_query(path, "limit", limit));
    if (watch->page_token && !kube_path_query(path, "continue", watch->page_token)) {
        list_anew(watch); /* a page token longer than a path may be */
        return;
    }
    if (watch->config.metadata_only)
        request.accept = "application/json;as=PartialObjectMetadataList;g=meta.k8s.io;v=v1";
    start(watch, &request);
}

/* ---- following ---- */

static bool take_change(struct watch *watch, const char *type, json_t *object)
{
    const char *version = metadata_text(object, "resourceVersion");

    if (version == NULL || strlen(version) > VERSION_LEN_MAX)
        return false;
    set_text(&watch->version, version);
    all_is_well(watch);
    if (strcmp(type, "BOOKMARK") == 0) {
        watch->counters.bookmarks++;
        return true;
    }
    if (metadata_text(object, "name") == NULL)
        return false;
    watch->counters.changes++;
    make_whole(watch->config.kind, object);
    if (strcmp(type, "DELETED") == 0)
        watch->hooks.removed(watch->hooks.owner, watch->config.kind, object);
    else
        watch->hooks.changed(watch->hooks.owner, watch->config.kind, object);
    return true;
}

/* One line of the stream: {"type": "ADDED", "object": {...}}. false: the watch is to end. */
static bool take_line(struct watch *watch, struct slice line)
{
    json_t *event = json_loadb((const char *)line.data, line.len, 0, NULL);
    json_t *object = json_object_get(event, "object");
    const char *type = json_string_value(json_object_get(event, "type"));
    bool good = false;

    if (type && strcmp(type, "ERROR") == 0)
        watch->event_status = (int)json_integer_value(json_object_get(object, "code"));
    else if (type && json_is_object(object))
        good = take_change(watch, type, object);
    json_decref(event);
    return good;
}

static bool on_stream(void *owner, struct slice bytes)
{
    struct watch *watch = owner;

    while (bytes.len > 0) {
        const uint8_t *end = memchr(bytes.data, '\n', bytes.len);
        size_t len = end ? (size_t)(end - bytes.data) : bytes.len;
        bool good = true;
        buf_add(&watch->line, bytes.data, len);
        if (watch->line.over)
            return false;
        if (end && watch->line.len > 0) {
            good = take_line(watch, buf_bytes(&watch->line));
            buf_reset(&watch->line);
        }
        if (!good)
            return false;
        len += end ? 1 : 0;
        bytes = slice_of(bytes.data + len, bytes.len - len);
    }
    return true;
}

static void on_followed(void *owner, const struct http_answer *answer)
{
    struct watch *watch = owner;
    bool was_short = uv_now(watch->loop) - watch->followed_ms < SHORT_FOLLOW_MS;

    watch->call = NULL;
    buf_release(&watch->line);
    buf_init(&watch->line, WATCH_LINE_LEN_MAX);
    if (answer->status == STATUS_GONE || watch->event_status == STATUS_GONE) {
        list_anew(watch);
    } else if (watch->event_status || answer->err == ERR_INVALID) {
        watch->must_list = true; /* what came is not understood: don't ask for the same again */
        fail(watch, watch->event_status, "the watch broke", 0);
    } else if (answer->err == ERR_OK && answer->status == STATUS_OK && !was_short) {
        all_is_well(watch);
        wait_then_go_on(watch, 0);
    } else {
        fail(watch, answer->status, answer->err ? answer->text : "the watch ended at once", answer->retry_after_ms);
    }
}

static void follow(struct watch *watch)
{
    char path[HTTP_PATH_LEN_MAX], seconds_text[16];
    struct http_request request = {.path = path, .on_data = on_stream, .on_done = on_followed};
    int seconds = WATCH_SECONDS_MIN + (int)prng_below(&watch->prng, WATCH_SECONDS_MAX - WATCH_SECONDS_MIN + 1);

    move(watch, WATCH_FOLLOWS);
    watch->followed_ms = uv_now(watch->loop);
    watch->event_status = 0;
    watch->counters.follows++;
    (void)snprintf(seconds_text, sizeof seconds_text, "%d", seconds);
    CHECK(base_path(watch, path) && kube_path_query(path, "watch", "1") &&
          kube_path_query(path, "allowWatchBookmarks", "true") &&
          kube_path_query(path, "resourceVersion", watch->version) &&
          kube_path_query(path, "timeoutSeconds", seconds_text));
    request.timeout_ms = (seconds + 15) * 1000;
    if (watch->config.metadata_only)
        request.accept = "application/json;as=PartialObjectMetadata;g=meta.k8s.io;v=v1";
    start(watch, &request);
}

/* ---- life ---- */

struct watch *watch_new(uv_loop_t *loop, struct http *http, const struct watch_config *config,
                        const struct watch_hooks *hooks, uint64_t seed)
{
    struct watch *watch = MEM_NEW(struct watch);

    watch->loop = loop;
    watch->http = http;
    watch->config = *config;
    watch->config.namespace = NULL;
    watch->config.label_selector = NULL;
    set_text((char **)(uintptr_t)&watch->config.namespace, config->namespace);
    set_text((char **)(uintptr_t)&watch->config.label_selector, config->label_selector);
    watch->hooks = *hooks;
    watch->prng.state = seed;
    buf_init(&watch->line, WATCH_LINE_LEN_MAX);
    CHECK(uv_timer_init(loop, &watch->timer) == 0);
    watch->timer.data = watch;
    list_page(watch);
    return watch;
}

static void on_closed(uv_handle_t *handle)
{
    mem_free(handle->data);
}

void watch_free(struct watch *watch)
{
    if (watch == NULL)
        return;
    http_cancel(watch->call);
    forget_list(watch);
    set_text(&watch->version, NULL);
    set_text((char **)(uintptr_t)&watch->config.namespace, NULL);
    set_text((char **)(uintptr_t)&watch->config.label_selector, NULL);
    buf_release(&watch->line);
    uv_close((uv_handle_t *)&watch->timer, on_closed);
}
