#include "drive.h"

#include <stdio.h>
#include <string.h>
#include <time.h>

#include "base/check.h"
#include "base/err.h"
#include "base/mem.h"
#include "dial/dial.h"
#include "io/metrics.h"
#include "kube/http.h"
#include "model/doc.h"
#include "model/name.h"
#include "pki/pki.h"

enum { WAKE_MS_MAX = 60000 };

struct drive {
    struct kube *kube;
    struct reconciler *reconciler;
    struct drive_config config;
    const char *host;       /* of the API server, for metrics */
    struct histogram looks; /* at one instance */
    uv_timer_t timer;
    struct dial dial;
    bool is_stopping, is_stepping;
    uint64_t refused[RECONCILE_EFFECTS_MAX]; /* write_ids that the queue did not take, to be answered */
    size_t refused_cnt;
    struct reconcile_effects effects; /* large, so not on the stack */
};

static int64_t unix_ms(void)
{
    struct timespec now;

    (void)clock_gettime(CLOCK_REALTIME, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

/* ---- effects into the world ---- */

static int carry_out_one(struct drive *drive, struct reconcile_effect *effect)
{
    json_t *filled;
    int err;

    switch (effect->kind) {
    case RECONCILE_APPLY:
        if ((filled = pki_fill(effect->doc, unix_ms())) == NULL)
            return ERR_INVALID;
        err = kube_apply(drive->kube, filled, effect->force, effect->write_id);
        json_decref(filled);
        return err;
    case RECONCILE_STATUS:
        return kube_apply_status(drive->kube, effect->doc, effect->write_id);
    case RECONCILE_DELETE:
        return kube_delete(drive->kube, kind_info(effect->object_kind)->kind, doc_namespace(effect->doc),
                           doc_name(effect->doc), effect->doc, false, effect->write_id);
    case RECONCILE_CALL:
        dial_start(&drive->dial, effect->doc, effect->call);
        effect->call = NULL;
        return ERR_OK;
    case RECONCILE_NOTE:
        kube_event(drive->kube, &(struct kube_event){.regarding = effect->doc,
                                                     .is_warning = effect->note.is_warning,
                                                     .reason = effect->note.reason,
                                                     .action = effect->note.action,
                                                     .note = effect->note.text});
        return ERR_OK;
    }
    return ERR_INVALID;
}

static void on_timer(uv_timer_t *timer);

static void carry_out(struct drive *drive)
{
    struct reconcile_effects *effects = &drive->effects;
    int64_t wait_ms = effects->wake_at_ms == RECONCILE_NEVER ? WAKE_MS_MAX : effects->wake_at_ms - unix_ms();

    for (size_t i = 0; i < effects->cnt; i++) {
        if (carry_out_one(drive, &effects->items[i]) == ERR_OK)
            continue;
        CHECK(drive->refused_cnt < COUNT_OF(drive->refused));
        drive->refused[drive->refused_cnt++] = effects->items[i].write_id;
    }
    reconcile_effects_release(effects);
    wait_ms = wait_ms < 0 ? 0 : wait_ms > WAKE_MS_MAX ? WAKE_MS_MAX : wait_ms;
    (void)uv_timer_start(&drive->timer, on_timer, (uint64_t)wait_ms, 0);
}

/* ---- the world into events ---- */

static void step(struct drive *drive, struct reconcile_event *event)
{
    uint64_t since_ns = uv_hrtime(), turns_cnt;

    CHECK(!drive->is_stepping);
    drive->is_stepping = true;
    event->now_ms = unix_ms();
    turns_cnt = reconciler_counters(drive->reconciler)->turns;
    reconciler_step(drive->reconciler, event, &drive->effects);
    turns_cnt = reconciler_counters(drive->reconciler)->turns - turns_cnt;
    if (turns_cnt > 0)
        histogram_add(&drive->looks, (int64_t)((uv_hrtime() - since_ns) / 1000 / turns_cnt), turns_cnt);
    carry_out(drive);
    drive->is_stepping = false;
}

static void feed(struct drive *drive, struct reconcile_event *event)
{
    step(drive, event);
    while (drive->refused_cnt > 0) {
        struct reconcile_event done = {.kind = RECONCILE_WRITE_DONE,
                                       .write_id = drive->refused[--drive->refused_cnt],
                                       .result = WRITE_FAILED,
                                       .text = "the queue of writes is full, or a certificate could not be made",
                                       .retry_after_ms = -1};
        step(drive, &done);
    }
}

static void on_timer(uv_timer_t *timer)
{
    feed(timer->data, &(struct reconcile_event){.kind = RECONCILE_TICK});
}

/* Most of a pod is its spec, of which no decision reads more than the node and the broker's ports. */
static void slim_down(enum kind kind, json_t *object)
{
    json_t *spec = json_object_get(object, "spec");
    json_t *node_name = json_object_get(spec, "nodeName");
    json_t *ports = json_object_get(json_array_get(json_object_get(spec, "containers"), 0), "ports");

    if (kind != KIND_POD || spec == NULL)
        return;
    json_incref(node_name);
    json_incref(ports);
    (void)json_object_clear(spec);
    if (node_name)
        (void)json_object_set_new(spec, "nodeName", node_name);
    if (ports)
        (void)json_object_set_new(spec, "containers", json_pack("[{s:o}]", "ports", ports));
}

static void on_replaced(void *owner, const struct kube_kind *kind, json_t *objects, int64_t version)
{
    enum kind object_kind = kind_of(kind->api_version, kind->name);
    json_t *object;
    size_t i;

    CHECK(object_kind != KINDS_CNT);
    feed(owner, &(struct reconcile_event){.kind = RECONCILE_LIST_BEGIN, .object_kind = object_kind});
    json_array_foreach(objects, i, object)
    {
        slim_down(object_kind, object);
        feed(owner, &(struct reconcile_event){.kind = RECONCILE_OBJECT, .doc = object});
    }
    feed(owner, &(struct reconcile_event){.kind = RECONCILE_LIST_END, .object_kind = object_kind, .version = version});
}

static void on_changed(void *owner, const struct kube_kind *kind, json_t *object)
{
    slim_down(kind_of(kind->api_version, kind->name), object);
    feed(owner, &(struct reconcile_event){.kind = RECONCILE_OBJECT, .doc = object});
}

static void on_removed(void *owner, const struct kube_kind *kind, json_t *object)
{
    (void)kind;
    feed(owner, &(struct reconcile_event){.kind = RECONCILE_OBJECT_GONE, .doc = object});
}

static enum write_result result_of(const struct kube_result *result)
{
    if (result->err == ERR_OK)
        return result->status == 404 ? WRITE_GONE : WRITE_OK;
    if (result->err == ERR_CONFLICT)
        return WRITE_CONFLICT;
    if (result->err == ERR_UNKNOWN)
        return WRITE_GONE;
    if (result->status == 429 || (result->status == 503 && result->retry_after_ms >= 0))
        return WRITE_BUSY;
    return result->err == ERR_INVALID || result->err == ERR_DENIED ? WRITE_REFUSED : WRITE_FAILED;
}

static void on_written(void *owner, uint64_t tag, const struct kube_result *result)
{
    struct drive *drive = owner;

    if (result->err != ERR_OK && result->err != ERR_CONFLICT && result->err != ERR_CLOSED)
        drive->config.trouble(drive->config.owner, "write", result->reason, result->status, result->message);
    feed(drive, &(struct reconcile_event){.kind = RECONCILE_WRITE_DONE,
                                          .write_id = tag,
                                          .result = result_of(result),
                                          .doc = result->object,
                                          .text = result->message,
                                          .retry_after_ms = result->retry_after_ms});
}

static void on_answer(void *owner, struct client_answer *answer)
{
    feed(owner, &(struct reconcile_event){.kind = RECONCILE_ANSWER, .answer = answer});
}

static void on_leading(void *owner, bool is_leading)
{
    struct drive *drive = owner;

    feed(drive, &(struct reconcile_event){.kind = RECONCILE_LEAD, .leading = is_leading && !drive->is_stopping});
    if (!is_leading)
        kube_drop_writes(drive->kube);
    drive->config.leading(drive->config.owner, is_leading);
    if (!is_leading && drive->is_stopping)
        drive->config.stopped(drive->config.owner);
}

/* Helm brings no new CRDs to a release that is upgraded: where KafkaTopic is unknown there are none, and all else goes on. */
static void no_topics(struct drive *drive)
{
    feed(drive, &(struct reconcile_event){.kind = RECONCILE_LIST_BEGIN, .object_kind = KIND_TOPIC});
    feed(drive, &(struct reconcile_event){.kind = RECONCILE_LIST_END, .object_kind = KIND_TOPIC});
}

static void on_trouble(void *owner, const char *what, const char *name, int status, const char *text)
{
    struct drive *drive = owner;

    drive->config.trouble(drive->config.owner, what, name, status, text);
    if (status == 404 && strcmp(what, "watch") == 0 && strcmp(name, kind_info(KIND_TOPIC)->kind) == 0)
        no_topics(drive);
}

/* ---- life ---- */

/* Kinds that people make: all of them are read, whatever their labels. */
static bool is_users(int kind)
{
    return kind == KIND_INSTANCE || kind == KIND_TOPIC;
}

static void watch_everything(struct drive *drive)
{
    for (int kind = 0; kind < KINDS_CNT; kind++) {
        struct watch_config config = {
            .kind = kube_kind_find(kind_info((enum kind)kind)->kind),
            .namespace = drive->config.namespace,
            .label_selector = is_users(kind) ? NULL : LABEL_MANAGED_BY "=" MANAGED_BY,
        };
        CHECK(kube_watch(drive->kube, &config) == ERR_OK);
    }
}

/* "https://host:port" -> "host:port" */
static const char *host_of(const char *server)
{
    const char *scheme_end = strstr(server, "://");

    return scheme_end ? scheme_end + 3 : server;
}

struct drive *drive_new(struct io_loop *loop, const struct kube_config *kube_config, struct reconciler *reconciler,
                        const struct drive_config *config, uint64_t seed)
{
    struct drive *drive = MEM_NEW(struct drive);
    struct kube_hooks hooks = {.owner = drive,
                               .replaced = on_replaced,
                               .changed = on_changed,
                               .removed = on_removed,
                               .written = on_written,
                               .leading = on_leading,
                               .trouble = on_trouble};

    drive->reconciler = reconciler;
    drive->config = *config;
    drive->host = host_of(kube_config->server);
    CHECK(uv_timer_init(&loop->uv, &drive->timer) == 0);
    drive->timer.data = drive;
    dial_open(&drive->dial, loop, drive, on_answer);
    drive->kube = kube_open(&loop->uv, kube_config, &hooks, seed);
    watch_everything(drive);
    kube_elect(drive->kube, config->lease_namespace, config->lease_name, config->identity);
    return drive;
}

void drive_stop(struct drive *drive)
{
    drive->is_stopping = true;
    feed(drive, &(struct reconcile_event){.kind = RECONCILE_LEAD, .leading = false});
    kube_drop_writes(drive->kube);
    kube_resign(drive->kube);
}

bool drive_is_leading(const struct drive *drive)
{
    return kube_is_leading(drive->kube);
}

/* ---- metrics ---- */

static void add_requests(const struct http_counters *http, const char *host, struct buf *text)
{
    metrics_head(text, "rest_client_requests_total", "counter", "Requests to the API server that ended.");
    for (size_t i = 0; i < http->tallies_cnt; i++) {
        const struct http_tally *tally = &http->tallies[i];
        char code[16] = "<error>";
        if (tally->status != 0)
            (void)snprintf(code, sizeof code, "%d", tally->status);
        metrics_sample(text, "rest_client_requests_total", (int64_t)tally->cnt,
                       (const struct metrics_label[]){{"code", slice_of_text(code)},
                                                      {"host", slice_of_text(host)},
                                                      {"method", slice_of_text(tally->method)}},
                       3);
    }
    metrics_head(text, "rest_client_request_duration_seconds", "histogram",
                 "How long requests to the API server took, watches not counted.");
    metrics_histogram(text, "rest_client_request_duration_seconds", &http->took,
                      &(struct metrics_label){"host", slice_of_text(host)}, 1);
}

void drive_metrics(const struct drive *drive, struct buf *text)
{
    struct metrics_label controller = {"controller", slice_of_text("kafkainstance")};
    struct metrics_label lease = {"name", slice_of_text(drive->config.lease_name)};
    struct kube_counters counters;

    kube_read_counters(drive->kube, &counters);
#define X(name, help) \
    metrics_add(text, "flotilla_operator_kube_" #name "_total", "counter", help, (int64_t)counters.name);
    KUBE_COUNTERS(X)
#undef X
    metrics_head(text, "controller_runtime_reconcile_time_seconds", "histogram", "How long a look at an object took.");
    metrics_histogram(text, "controller_runtime_reconcile_time_seconds", &drive->looks, &controller, 1);
    add_requests(kube_http_counters(drive->kube), drive->host, text);
    metrics_head(text, "leader_election_master_status", "gauge", "1: this process is the one that acts.");
    metrics_sample(text, "leader_election_master_status", drive_is_leading(drive), &lease, 1);
}

void drive_flush(struct drive *drive)
{
    dial_flush(&drive->dial);
}

void drive_close(struct drive *drive)
{
    if (drive == NULL)
        return;
    CHECK(!drive->is_stepping);
    dial_close(&drive->dial);
    kube_close(drive->kube);
    uv_close((uv_handle_t *)&drive->timer, NULL);
}

void drive_free(struct drive *drive)
{
    if (drive == NULL)
        return;
    dial_release(&drive->dial);
    mem_free(drive);
}
