/* The Kubernetes shell on a line protocol, for test_kube.py: every hook is a line on standard output, every line on
 * standard input a call.
 *
 *   in:  apply NAME | delete NAME | event NAME REASON | elect SELF | resign | counters | quit
 *   out: replaced N | changed NAME VERSION | removed NAME | written TAG ERR STATUS RETRY_AFTER_MS REASON
 *        leading 0|1 | trouble WHAT STATUS TEXT | counter NAME VALUE */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/check.h"
#include "base/err.h"
#include "kube/kube.h"

static struct kube *kube;
static uint64_t next_tag;
static uv_pipe_t input;
static char line[4096];
static size_t line_len;

static const char *name_of(const json_t *object)
{
    return json_string_value(json_object_get(json_object_get(object, "metadata"), "name"));
}

static void on_replaced(void *owner, const struct kube_kind *kind, json_t *objects, int64_t version)
{
    (void)version;
    (void)owner;
    printf("replaced %zu %s\n", json_array_size(objects), kind->name);
}

static void on_changed(void *owner, const struct kube_kind *kind, json_t *object)
{
    const json_t *metadata = json_object_get(object, "metadata");

    (void)owner;
    CHECK(json_object_get(metadata, "managedFields") == NULL);
    CHECK(strcmp(json_string_value(json_object_get(object, "kind")), kind->name) == 0);
    printf("changed %s %s\n", name_of(object), json_string_value(json_object_get(metadata, "resourceVersion")));
}

static void on_removed(void *owner, const struct kube_kind *kind, json_t *object)
{
    (void)owner;
    (void)kind;
    printf("removed %s\n", name_of(object));
}

static void on_written(void *owner, uint64_t tag, const struct kube_result *result)
{
    (void)owner;
    printf("written %llu %s %d %lld %s\n", (unsigned long long)tag, result->err ? err_name(result->err) : "OK",
           result->status, (long long)result->retry_after_ms, result->reason);
}

static void on_leading(void *owner, bool is_leading)
{
    (void)owner;
    printf("leading %d\n", is_leading);
}

static void on_trouble(void *owner, const char *what, const char *name, int status, const char *text)
{
    (void)owner;
    (void)name;
    printf("trouble %s %d %s\n", what, status, text);
}

static json_t *config_map(const char *name)
{
    return json_pack("{s:s, s:s, s:{s:s, s:s}, s:{s:s}}", "apiVersion", "v1", "kind", "ConfigMap", "metadata", "name",
                     name, "namespace", "default", "data", "a", "1");
}

static void print_counters(void)
{
    struct kube_counters counters;

    kube_read_counters(kube, &counters);
#define X(name, text) printf("counter %s %llu\n", #name, (unsigned long long)counters.name);
    KUBE_COUNTERS(X)
#undef X
}

static void obey(char *command)
{
    char *rest = strchr(command, ' '), *second = NULL;
    json_t *object;

    if (rest)
        *rest++ = '\0';
    if (rest && (second = strchr(rest, ' ')) != NULL)
        *second++ = '\0';
    object = config_map(rest ? rest : "none");
    if (strcmp(command, "apply") == 0)
        printf("queued %d\n", kube_apply(kube, object, false, ++next_tag));
    else if (strcmp(command, "delete") == 0)
        printf("queued %d\n", kube_delete(kube, "ConfigMap", "default", rest, NULL, false, ++next_tag));
    else if (strcmp(command, "event") == 0)
        kube_event(kube,
                   &(struct kube_event){.regarding = object, .reason = second, .action = "Test", .note = "a note"});
    else if (strcmp(command, "elect") == 0)
        kube_elect(kube, "default", "probe", rest);
    else if (strcmp(command, "resign") == 0)
        kube_resign(kube);
    else if (strcmp(command, "counters") == 0)
        print_counters();
    else if (strcmp(command, "quit") == 0)
        uv_close((uv_handle_t *)&input, NULL);
    json_decref(object);
}

static void on_alloc(uv_handle_t *handle, size_t size, uv_buf_t *buf)
{
    (void)handle;
    (void)size;
    *buf = uv_buf_init(line + line_len, (unsigned)(sizeof line - 1 - line_len));
}

static void on_input(uv_stream_t *stream, ssize_t got, const uv_buf_t *buf)
{
    char *end;

    (void)buf;
    if (got < 0) {
        uv_close((uv_handle_t *)stream, NULL);
        return;
    }
    line_len += (size_t)got;
    line[line_len] = '\0';
    while ((end = strchr(line, '\n')) != NULL) {
        char command[sizeof line];
        *end = '\0';
        memcpy(command, line, (size_t)(end - line) + 1);
        line_len -= (size_t)(end - line) + 1;
        memmove(line, end + 1, line_len + 1);
        obey(command);
    }
}

int main(int argc, char **argv)
{
    static const struct kube_hooks hooks = {.replaced = on_replaced,
                                            .changed = on_changed,
                                            .removed = on_removed,
                                            .written = on_written,
                                            .leading = on_leading,
                                            .trouble = on_trouble};
    char fault[KUBE_CONFIG_FAULT_LEN];
    struct kube_config config;
    uv_loop_t loop;

    (void)setvbuf(stdout, NULL, _IOLBF, 0);
    if (kube_config_load(argc > 1 ? argv[1] : NULL, &config, fault) != ERR_OK) {
        printf("fault %s\n", fault);
        return 2;
    }
    CHECK(uv_loop_init(&loop) == 0);
    kube = kube_open(&loop, &config, &hooks, 42);
    CHECK(kube_watch(kube, &(struct watch_config){.kind = kube_kind_find("ConfigMap"),
                                                  .namespace = "default",
                                                  .label_selector = argc > 2 ? argv[2] : NULL}) == ERR_OK);
    CHECK(uv_pipe_init(&loop, &input, 0) == 0);
    CHECK(uv_pipe_open(&input, 0) == 0);
    CHECK(uv_read_start((uv_stream_t *)&input, on_alloc, on_input) == 0);
    while (!uv_is_closing((uv_handle_t *)&input))
        (void)uv_run(&loop, UV_RUN_ONCE);
    kube_close(kube);
    (void)uv_run(&loop, UV_RUN_DEFAULT);
    CHECK(uv_loop_close(&loop) == 0);
    kube_config_release(&config);
    return 0;
}
