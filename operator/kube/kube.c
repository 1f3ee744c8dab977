#include "kube.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/check.h"
#include "base/err.h"
#include "base/mem.h"
#include "kube/elect.h"
#include "kube/event.h"
#include "kube/write.h"
#include "model/name.h"

enum { KEY_LEN = 640 };

struct kube {
    uv_loop_t *loop;
    struct http *http;
    struct writes *writes;
    struct reporter *reporter;
    struct elect *elect;
    struct watch *watches[KUBE_WATCHES_MAX];
    size_t watches_cnt;
    struct kube_hooks hooks;
    struct prng prng;
};

/* ---- what is there ---- */

static void on_replaced(void *owner, const struct kube_kind *kind, json_t *objects, int64_t version)
{
    struct kube *kube = owner;

    kube->hooks.replaced(kube->hooks.owner, kind, objects, version);
}

static void on_changed(void *owner, const struct kube_kind *kind, json_t *object)
{
    struct kube *kube = owner;

    kube->hooks.changed(kube->hooks.owner, kind, object);
}

static void on_removed(void *owner, const struct kube_kind *kind, json_t *object)
{
    struct kube *kube = owner;

    kube->hooks.removed(kube->hooks.owner, kind, object);
}

static void on_watch_trouble(void *owner, const struct kube_kind *kind, int status, const char *text, int64_t wait_ms)
{
    struct kube *kube = owner;

    (void)wait_ms;
    kube->hooks.trouble(kube->hooks.owner, "watch", kind->name, status, text);
}

int kube_watch(struct kube *kube, const struct watch_config *config)
{
    struct watch_hooks hooks = {.owner = kube,
                                .replaced = on_replaced,
                                .changed = on_changed,
                                .removed = on_removed,
                                .trouble = on_watch_trouble};

    if (kube->watches_cnt == KUBE_WATCHES_MAX)
        return ERR_LIMIT;
    kube->watches[kube->watches_cnt++] = watch_new(kube->loop, kube->http, config, &hooks, prng_next(&kube->prng));
    return ERR_OK;
}

bool kube_is_synced(const struct kube *kube)
{
    for (size_t i = 0; i < kube->watches_cnt; i++)
        if (!watch_is_synced(kube->watches[i]))
            return false;
    return kube->watches_cnt > 0;
}

/* ---- what shall be ---- */

static void on_written(void *owner, uint64_t tag, const struct kube_result *result)
{
    struct kube *kube = owner;

    kube->hooks.written(kube->hooks.owner, tag, result);
}

struct address {
    const struct kube_kind *kind;
    const char *namespace, *name;
    char key[KEY_LEN];
};

static int find_address(const char *kind, const char *namespace, const char *name, struct address *ret_address)
{
    struct address address = {.kind = kind ? kube_kind_find(kind) : NULL, .namespace = namespace, .name = name};
    int len;

    if (address.kind == NULL || namespace == NULL || name == NULL || name[0] == '\0')
        return ERR_INVALID;
    len = snprintf(address.key, KEY_LEN, "%s/%s/%s", kind, namespace, name);
    if (len < 0 || len >= KEY_LEN)
        return ERR_INVALID;
    *ret_address = address;
    return ERR_OK;
}

static char *dump(json_t *object)
{
    char *text = json_dumps(object, JSON_COMPACT), *copy;

    CHECK(text != NULL);
    copy = mem_dup(text, strlen(text) + 1);
    free(text);
    return copy;
}

static int add(struct kube *kube, const struct address *address, const char *path, struct write_request *request)
{
    request->path = path;
    request->key = address->key;
    request->tries = KUBE_WRITE_TRIES;
    request->owner = kube;
    request->on_done = on_written;
    return writes_add(kube->writes, request);
}

static int apply(struct kube *kube, const json_t *object, const char *sub, bool force, uint64_t tag)
{
    const json_t *metadata = json_object_get(object, "metadata");
    struct write_request request = {.method = "PATCH", .content_type = "application/apply-patch+yaml", .tag = tag};
    struct address address;
    char path[HTTP_PATH_LEN_MAX];
    int err = find_address(json_string_value(json_object_get(object, "kind")),
                           json_string_value(json_object_get(metadata, "namespace")),
                           json_string_value(json_object_get(metadata, "name")), &address);

    if (err != ERR_OK)
        return err;
    if (!kube_kind_path(address.kind, address.namespace, address.name, sub, path) ||
        !kube_path_query(path, "fieldManager", FIELD_MANAGER) ||
        !kube_path_query(path, "force", force ? "true" : "false"))
        return ERR_INVALID;
    request.body = dump((json_t *)(uintptr_t)object); /* JSON is YAML */
    return add(kube, &address, path, &request);
}

int kube_apply(struct kube *kube, const json_t *object, bool force, uint64_t tag)
{
    return apply(kube, object, NULL, force, tag);
}

int kube_apply_status(struct kube *kube, const json_t *object, uint64_t tag)
{
    return apply(kube, object, "status", true, tag);
}

int kube_delete(struct kube *kube, const char *kind, const char *namespace, const char *name, const json_t *seen,
                bool orphan, uint64_t tag)
{
    struct write_request request = {.method = "DELETE", .content_type = "application/json", .tag = tag};
    struct address address;
    char path[HTTP_PATH_LEN_MAX];
    json_t *options;
    int err = find_address(kind, namespace, name, &address);

    if (err != ERR_OK)
        return err;
    if (!kube_kind_path(address.kind, namespace, name, NULL, path))
        return ERR_INVALID;
    options = json_pack("{s:s, s:s, s:s}", "apiVersion", "v1", "kind", "DeleteOptions", "propagationPolicy",
                        orphan ? "Orphan" : "Background");
    CHECK(options != NULL);
    if (seen) {
        const json_t *metadata = json_object_get(seen, "metadata");
        json_t *conditions = json_pack("{s:O, s:O}", "uid", json_object_get(metadata, "uid"), "resourceVersion",
                                       json_object_get(metadata, "resourceVersion"));
        CHECK(conditions != NULL); /* whatever a server gave has both */
        (void)json_object_set_new(options, "preconditions", conditions);
    }
    request.is_delete = true;
    request.body = dump(options);
    json_decref(options);
    return add(kube, &address, path, &request);
}

size_t kube_writes_pending(const struct kube *kube)
{
    return writes_cnt(kube->writes);
}

void kube_drop_writes(struct kube *kube)
{
    writes_drop(kube->writes);
}

void kube_event(struct kube *kube, const struct kube_event *event)
{
    reporter_tell(kube->reporter, event);
}

/* ---- who leads ---- */

static void on_leading(void *owner, bool is_leading)
{
    struct kube *kube = owner;

    kube->hooks.leading(kube->hooks.owner, is_leading);
}

static void on_lease_trouble(void *owner, int status, const char *text)
{
    struct kube *kube = owner;

    kube->hooks.trouble(kube->hooks.owner, "lease", "Lease", status, text);
}

void kube_elect(struct kube *kube, const char *namespace, const char *name, const char *self)
{
    struct elect_config config = {.namespace = namespace,
                                  .name = name,
                                  .self = self,
                                  .owner = kube,
                                  .leading = on_leading,
                                  .trouble = on_lease_trouble};

    CHECK(kube->elect == NULL);
    reporter_set_instance(kube->reporter, self);
    kube->elect = elect_new(kube->loop, kube->http, &config);
}

void kube_resign(struct kube *kube)
{
    if (kube->elect)
        elect_resign(kube->elect);
}

bool kube_is_leading(const struct kube *kube)
{
    return kube->elect && elect_is_leading(kube->elect);
}

/* ---- life ---- */

const struct http_counters *kube_http_counters(const struct kube *kube)
{
    return http_counters(kube->http);
}

void kube_read_counters(const struct kube *kube, struct kube_counters *ret_counters)
{
    const struct http_counters *http = http_counters(kube->http);
    const struct write_counters *write = writes_counters(kube->writes);

    *ret_counters = (struct kube_counters){
        .calls = http->calls,
        .call_failures = http->failures,
        .connects = http->connects,
        .received_bytes = http->received_bytes,
        .writes = write->asked,
        .write_retries = write->retries,
        .write_failures = write->failures,
        .events_dropped = reporter_dropped(kube->reporter),
    };
    for (size_t i = 0; i < kube->watches_cnt; i++) {
        const struct watch_counters *watch = watch_counters(kube->watches[i]);
        ret_counters->lists += watch->lists;
        ret_counters->watches += watch->follows;
        ret_counters->watch_changes += watch->changes;
        ret_counters->watch_bookmarks += watch->bookmarks;
        ret_counters->watch_gone += watch->gone;
        ret_counters->watch_failures += watch->failures;
    }
}

struct kube *kube_open(uv_loop_t *loop, const struct kube_config *config, const struct kube_hooks *hooks, uint64_t seed)
{
    struct kube *kube = MEM_NEW(struct kube);

    kube->loop = loop;
    kube->hooks = *hooks;
    kube->prng.state = seed;
    kube->http = http_new(loop, config);
    kube->writes = writes_new(loop, kube->http, prng_next(&kube->prng));
    kube->reporter = reporter_new(loop, kube->writes, "flotilla-operator", prng_next(&kube->prng));
    return kube;
}

void kube_close(struct kube *kube)
{
    if (kube == NULL)
        return;
    for (size_t i = 0; i < kube->watches_cnt; i++)
        watch_free(kube->watches[i]);
    elect_free(kube->elect);
    reporter_free(kube->reporter);
    writes_free(kube->writes);
    http_free(kube->http);
    mem_free(kube);
}
