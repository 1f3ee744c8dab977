#include "local/local.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/random.h>
#include <unistd.h>

#include "base/check.h"
#include "base/err.h"
#include "base/mem.h"
#include "dial/dial.h"
#include "io/clock.h"
#include "io/log.h"
#include "local/folder.h"
#include "local/kubelet.h"
#include "local/nets.h"
#include "local/world.h"

enum { MARK_WORLD = 1, MARK_FOLDER = 2, LINE_LEN_MAX = 512, LINES_MAX = FOLDER_MANIFESTS_MAX };

struct local {
    struct local_config config;
    struct io_loop *loop;
    struct io_source source; /* marked by everything that happens */
    struct io_timer timer;
    uv_fs_event_t fs_event;
    struct path folder_path; /* whole, since brokers get paths below it */
    struct folder folder;
    struct nets nets;
    struct kubelet kubelet;
    struct world world;
    struct dial dial;
    int lock_fd;
    bool is_stopping, is_stopped;
    struct {
        char name[INSTANCE_NAME_LEN_MAX + 1];
        char text[LINE_LEN_MAX];
    } lines[LINES_MAX]; /* last shown of each instance */
    size_t lines_cnt;
};

/* ---- what is shown ---- */

static void show_line(struct local *local, const char *name, const char *text)
{
    size_t at = 0;

    while (at < local->lines_cnt && strcmp(local->lines[at].name, name) != 0)
        at++;
    if (at == local->lines_cnt && at < LINES_MAX) {
        (void)snprintf(local->lines[at].name, sizeof local->lines[at].name, "%s", name);
        local->lines[local->lines_cnt++].text[0] = '\0';
    }
    if (at == LINES_MAX || strcmp(local->lines[at].text, text) == 0)
        return;
    (void)snprintf(local->lines[at].text, sizeof local->lines[at].text, "%s", text);
    (void)fputs(text, stdout);
    (void)fflush(stdout);
}

/* "orders  Ready=True  1/1 brokers  127.0.1.1:9092  BrokersReady: 1 of 1 brokers are ready" */
static void show(struct local *local, const json_t *instance)
{
    const json_t *ready = doc_condition(instance, "Ready"), *stalled = doc_condition(instance, "Stalled");
    const json_t *told =
        doc_text(stalled, "status") && strcmp(doc_text(stalled, "status"), "True") == 0 ? stalled : ready;
    const char *bootstrap = doc_text(instance, "status.bootstrap");
    char line[LINE_LEN_MAX];

    if (ready == NULL || doc_kind(instance) != KIND_INSTANCE) /* of topics there may be very many */
        return;
    (void)snprintf(line, sizeof line, "%-12s Ready=%-5s brokers=%lld bootstrap=%s %s: %.200s\n", doc_name(instance),
                   doc_text(ready, "status"), (long long)doc_number(instance, "status.replicas", 0),
                   bootstrap ? bootstrap : "-", doc_text(told, "reason"), doc_text(told, "message"));
    show_line(local, doc_name(instance), line);
}

static struct path status_file(const struct local *local, const json_t *instance)
{
    struct path path = path_of(local->folder_path.text, doc_name(instance), NULL);
    const char *end = doc_kind(instance) == KIND_TOPIC ? ".topic.status.yaml" : ".status.yaml";
    size_t len = strlen(path.text);

    CHECK(len + strlen(end) + 1 <= sizeof path.text);
    memcpy(path.text + len, end, strlen(end) + 1);
    return path;
}

static void write_status(struct local *local, const json_t *instance)
{
    struct path file = status_file(local, instance);
    json_t *doc;
    struct buf text;

    if (doc_at(instance, "status") == NULL)
        return;
    doc = json_pack("{s:O,s:O,s:{s:O,s:O,s:O},s:O}", "apiVersion", doc_at(instance, "apiVersion"), "kind",
                    doc_at(instance, "kind"), "metadata", "name", doc_at(instance, "metadata.name"), "namespace",
                    doc_at(instance, "metadata.namespace"), "generation", doc_at(instance, "metadata.generation"),
                    "status", doc_at(instance, "status"));
    CHECK(doc != NULL);
    buf_init(&text, FILES_CONTENT_LEN_MAX);
    doc_print_yaml(doc, &text);
    if (files_write(file.text, buf_bytes(&text)) != ERR_OK)
        log_line(LOG_ERROR, "status file cannot be written", LOG_CSTR("file", file.text));
    buf_release(&text);
    json_decref(doc);
}

static void on_changed(void *owner, const json_t *doc, bool is_gone)
{
    struct local *local = owner;

    if (doc_kind(doc) != KIND_INSTANCE && doc_kind(doc) != KIND_TOPIC)
        return;
    if (is_gone) {
        struct path file = status_file(local, doc);
        files_remove(file.text);
        return;
    }
    write_status(local, doc);
    show(local, doc);
}

static void on_note(void *owner, const struct reconcile_effect *effect)
{
    const struct local *local = owner;

    if (local->is_stopping) /* that brokers stop is wanted now */
        return;
    log_line(effect->note.is_warning ? LOG_WARN : LOG_INFO, "event", LOG_CSTR("instance", doc_name(effect->doc)),
             LOG_CSTR("reason", effect->note.reason), LOG_CSTR("text", effect->note.text));
}

static void on_call(void *owner, const json_t *pod, struct client_call *call)
{
    struct local *local = owner;

    dial_start(&local->dial, pod, call);
}

/* Only the brain hears it now; what follows is done in the turn. */
static void on_answer(void *owner, struct client_answer *answer)
{
    struct local *local = owner;

    world_answer(&local->world, answer, io_wall_ms());
    io_mark(local->loop, &local->source, MARK_WORLD);
}

/* ---- manifests ---- */

/* false: there is none left. */
static bool give_net(struct local *local, json_t *doc, const char *file)
{
    json_t *metadata = json_object_get(doc, "metadata");
    char net_text[16];
    int32_t net;

    net = nets_take(&local->nets, doc_namespace(doc), doc_name(doc));
    if (net < 0) {
        log_line(LOG_ERROR, "no addresses are left for the instance", LOG_CSTR("file", file));
        return false;
    }
    (void)snprintf(net_text, sizeof net_text, "%d", (int)net);
    if (!json_is_object(json_object_get(metadata, "annotations")))
        CHECK(json_object_set_new(metadata, "annotations", json_object()) == 0);
    CHECK(json_object_set_new(json_object_get(metadata, "annotations"), ANNOTATION_LOOPBACK_NET,
                              json_string(net_text)) == 0);
    return true;
}

static void on_put(void *owner, json_t *doc, const char *file)
{
    struct local *local = owner;
    char text[APIMODEL_TEXT_LEN];

    if (doc_namespace(doc)[0] == '\0')
        CHECK(json_object_set_new(json_object_get(doc, "metadata"), "namespace", json_string("default")) == 0);
    if (doc_kind(doc) == KIND_INSTANCE && !give_net(local, doc, file))
        return;
    if (apimodel_put(local->world.model, doc, io_wall_ms(), NULL, text) != ERR_OK)
        log_line(LOG_ERROR, "manifest is refused", LOG_CSTR("file", file), LOG_CSTR("text", text));
    else
        log_line(LOG_INFO, "manifest taken", LOG_CSTR("file", file), LOG_CSTR("object", doc_name(doc)));
}

static void on_manifest_gone(void *owner, enum kind kind, const char *name, const char *file)
{
    struct local *local = owner;
    char text[APIMODEL_TEXT_LEN];
    struct docs docs;

    log_line(LOG_INFO, "manifest removed", LOG_CSTR("file", file), LOG_CSTR("object", name));
    docs_init(&docs);
    apimodel_list(local->world.model, kind, &docs);
    for (size_t i = 0; i < docs.cnt; i++)
        if (strcmp(doc_name(docs.items[i]), name) == 0)
            (void)apimodel_delete(local->world.model, kind, doc_namespace(docs.items[i]), name, NULL, io_wall_ms(),
                                  NULL, text);
    docs_release(&docs);
}

/* As a compiler does: file, line, field, and what is accepted. */
static void on_fault(void *owner, const char *file, size_t line, const char *field, const char *text)
{
    const struct local *local = owner;

    (void)fprintf(stderr, "%s/%s:%zu: %s%s%s\n", local->config.folder, file, line, field, field[0] ? ": " : "", text);
}

/* ---- turns ---- */

static void wake_later(struct local *local)
{
    int64_t wait_ms = LOCAL_SCAN_MS;

    if (local->world.wake_at_ms != RECONCILE_NEVER && local->world.wake_at_ms - io_wall_ms() < wait_ms)
        wait_ms = local->world.wake_at_ms - io_wall_ms();
    io_timer_set(&local->timer, io_now_us() + (wait_ms > 0 ? wait_ms : 0) * 1000);
}

/* The world, then its processes, until neither changes the other. */
static void run(struct local *local)
{
    int64_t version;

    do {
        version = apimodel_version(local->world.model);
        world_run(&local->world, io_wall_ms());
        kubelet_sync(&local->kubelet, io_wall_ms());
    } while (apimodel_version(local->world.model) != version);
    wake_later(local);
}

static void end_when_idle(struct local *local)
{
    kubelet_sync(&local->kubelet, io_wall_ms());
    if (!kubelet_is_idle(&local->kubelet) || local->is_stopped)
        return;
    world_run(&local->world, io_wall_ms()); /* the last word of every status file */
    local->is_stopped = true;
    local->config.stopped(local->config.owner);
}

static void on_ready(struct io_source *source, unsigned events)
{
    struct local *local = container_of(source, struct local, source);

    if (local->is_stopping) {
        end_when_idle(local);
        return;
    }
    if ((events & MARK_FOLDER) && folder_scan(&local->folder) != ERR_OK)
        log_line(LOG_ERROR, "folder cannot be read", LOG_CSTR("folder", local->config.folder));
    run(local);
}

static void on_timer(struct io_source *source, unsigned events)
{
    struct local *local = container_of(container_of(source, struct io_timer, source), struct local, timer);

    (void)events;
    if (io_timer_is_due(&local->timer))
        io_mark(local->loop, &local->source, MARK_FOLDER | MARK_WORLD);
}

static void on_fs_event(uv_fs_event_t *fs_event, const char *name, int events, int status)
{
    struct local *local = fs_event->data;

    (void)events;
    (void)status;
    if (name == NULL || strstr(name, ".status.yaml") == NULL) /* those are our own */
        io_mark(local->loop, &local->source, MARK_FOLDER);
}

static void on_kubelet_change(void *owner)
{
    struct local *local = owner;

    if (!local->is_stopped)
        io_mark(local->loop, &local->source, MARK_WORLD);
}

/* ---- life ---- */

static struct local *fail(struct local *local, char ret_fault[LOCAL_FAULT_LEN], const char *what, const char *which,
                          const char *why)
{
    (void)snprintf(ret_fault, LOCAL_FAULT_LEN, "%s %.200s: %s", what, which, why);
    if (local->lock_fd >= 0)
        close(local->lock_fd);
    nets_release(&local->nets);
    mem_free(local);
    return NULL;
}

/* Whole path of the folder and of what is in it; the lock, so that two operators never share one. */
static const char *prepare(struct local *local)
{
    struct path lock;
    char *whole = realpath(local->config.folder, NULL);

    if (whole == NULL)
        return strerror(errno);
    if (strlen(whole) + 256 > sizeof local->folder_path.text) {
        free(whole); /* realpath's */
        return "its path is too long";
    }
    local->folder_path = path_of(whole, NULL);
    free(whole); /* realpath's */
    local->kubelet.home = path_of(local->folder_path.text, ".flotilla", NULL);
    if (files_make_folder(local->kubelet.home.text) != ERR_OK)
        return strerror(errno);
    lock = path_of(local->kubelet.home.text, "lock", NULL);
    local->lock_fd = open(lock.text, O_RDWR | O_CREAT | O_CLOEXEC, 0644);
    if (local->lock_fd < 0)
        return strerror(errno);
    if (flock(local->lock_fd, LOCK_EX | LOCK_NB) != 0)
        return "another operator runs on this folder";
    return NULL;
}

static void start_watching(struct local *local)
{
    io_timer_init(&local->timer, local->loop, on_timer);
    CHECK(uv_fs_event_init(&local->loop->uv, &local->fs_event) == 0);
    local->fs_event.data = local;
    if (uv_fs_event_start(&local->fs_event, on_fs_event, local->folder_path.text, 0) != 0)
        log_line(LOG_WARN, "the system does not tell of changes, the folder is looked at each second");
    io_mark(local->loop, &local->source, MARK_FOLDER | MARK_WORLD);
}

struct local *local_new(struct io_loop *loop, const struct local_config *config, char ret_fault[LOCAL_FAULT_LEN])
{
    struct local *local = MEM_NEW(struct local);
    const char *why;
    uint64_t seed = 0;

    local->config = *config;
    local->loop = loop;
    local->lock_fd = -1;
    local->source.on_ready = on_ready;
    if (access(config->broker_path, X_OK) != 0)
        return fail(local, ret_fault, "broker program", config->broker_path, strerror(errno));
    if ((why = prepare(local)))
        return fail(local, ret_fault, "folder", config->folder, why);
    local->nets.file = path_of(local->kubelet.home.text, "nets", NULL);
    nets_load(&local->nets);
    (void)getrandom(&seed, sizeof seed, 0);
    local->folder = (struct folder){.path = local->folder_path.text,
                                    .settings = config->settings,
                                    .owner = local,
                                    .put = on_put,
                                    .gone = on_manifest_gone,
                                    .fault = on_fault};
    local->world.owner = local;
    local->world.changed = on_changed;
    local->world.note = on_note;
    local->world.call = on_call;
    world_init(&local->world, config->settings, seed, io_wall_ms());
    local->kubelet.loop = &loop->uv;
    local->kubelet.model = local->world.model;
    local->kubelet.broker_path = config->broker_path;
    local->kubelet.owner = local;
    local->kubelet.on_change = on_kubelet_change;
    if (kubelet_start(&local->kubelet, io_wall_ms()) != ERR_OK) {
        docs_release(&local->kubelet.claims);
        world_release(&local->world);
        return fail(local, ret_fault, "folder", local->kubelet.home.text, "its claims cannot be read");
    }
    dial_open(&local->dial, loop, local, on_answer);
    start_watching(local);
    return local;
}

void local_flush(struct local *local)
{
    dial_flush(&local->dial);
}

void local_stop(struct local *local)
{
    if (local->is_stopping) {
        kubelet_kill(&local->kubelet);
        return;
    }
    local->is_stopping = true;
    kubelet_stop(&local->kubelet, io_wall_ms());
    io_mark(local->loop, &local->source, MARK_WORLD);
}

void local_close(struct local *local)
{
    CHECK(local->is_stopped);
    dial_close(&local->dial);
    io_unmark(&local->source);
    io_timer_close(&local->timer);
    uv_close((uv_handle_t *)&local->fs_event, NULL);
}

void local_free(struct local *local)
{
    if (local == NULL)
        return;
    dial_release(&local->dial);
    kubelet_release(&local->kubelet);
    world_release(&local->world);
    folder_release(&local->folder);
    nets_release(&local->nets);
    close(local->lock_fd);
    mem_free(local);
}

const struct reconciler *local_reconciler(const struct local *local)
{
    return local->world.reconciler;
}
