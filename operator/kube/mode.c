#include "mode.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include <unistd.h>

#include "base/check.h"
#include "base/err.h"
#include "base/mem.h"
#include "io/clock.h"
#include "io/http_door.h"
#include "io/log.h"
#include "io/loop.h"
#include "io/metrics.h"
#include "kube/config.h"
#include "kube/drive.h"
#include "reconcile/reconcile.h"

enum { IDENTITY_LEN = 256, STOP_MS_MAX = 10000 };

struct running {
    struct io_loop loop;
    struct http_door door;
    struct kube_config config;
    struct reconciler *reconciler;
    struct drive *drive;
    uv_signal_t signals[2];
    struct io_timer deadline; /* of stopping */
    const char *lease_name;
    char identity[IDENTITY_LEN];
    int64_t started_ms;
    bool is_stopping;
};

/* ---- log ---- */

static void on_leading(void *owner, bool is_leading)
{
    struct running *running = owner;

    log_line(LOG_INFO, is_leading ? "this operator leads" : "this operator does not lead",
             LOG_CSTR("identity", running->identity));
}

static void on_trouble(void *owner, const char *what, const char *name, int status, const char *text)
{
    (void)owner;
    log_line(LOG_WARN, "trouble with the API server", LOG_CSTR("what", what), LOG_CSTR("name", name),
             LOG_NUM("status", status), LOG_CSTR("text", text));
}

/* ---- admin port ---- */

static void add_metrics(const struct running *running, struct buf *body)
{
    struct kube_counters kube;
    const struct reconcile_counters *counters = reconciler_counters(running->reconciler);
    const struct metrics_label lease[] = {{"name", slice_of_text(running->lease_name)}};
    const struct metrics_label queue[] = {{"name", slice_of_text("kafkainstance")}};

    drive_counters(running->drive, &kube);
#define X(name, text) metrics_add(body, "flotilla_kube_" #name "_total", "counter", text, (int64_t)kube.name);
    KUBE_COUNTERS(X)
#undef X
#define X(name, text) metrics_add(body, "flotilla_reconcile_" #name "_total", "counter", text, (int64_t)counters->name);
    RECONCILE_COUNTERS(X)
#undef X
    metrics_add(body, "flotilla_instances", "gauge", "instances that are known",
                (int64_t)reconciler_instances(running->reconciler));
    metrics_add(body, "flotilla_instances_ready", "gauge", "of these: Ready",
                (int64_t)reconciler_ready(running->reconciler));
    metrics_head(body, "leader_election_master_status", "gauge", "1 while this operator leads");
    metrics_sample(body, "leader_election_master_status", drive_is_leading(running->drive), lease, COUNT_OF(lease));
    metrics_head(body, "workqueue_depth", "gauge", "instances with something to do");
    metrics_sample(body, "workqueue_depth", (int64_t)reconciler_busy(running->reconciler), queue, COUNT_OF(queue));
    metrics_add(body, "process_start_time_seconds", "gauge", "Unix time", running->started_ms / 1000);
}

static void add_readiness(const struct running *running, struct http_door_answer *answer)
{
    bool is_ready = reconciler_is_synced(running->reconciler) && !running->is_stopping;

    answer->status = is_ready ? 200 : 503;
    buf_text(&answer->body, is_ready ? "ok" : running->is_stopping ? "stopping" : "not every kind was listed yet");
    buf_text(&answer->body, drive_is_leading(running->drive) ? ", leads\n" : ", stands by\n");
}

static bool on_request(void *owner, struct slice path, struct http_door_answer *answer)
{
    const struct running *running = owner;

    if (slice_eq_text(path, "/livez"))
        buf_text(&answer->body, "ok\n"); /* who answers lives */
    else if (slice_eq_text(path, "/readyz"))
        add_readiness(running, answer);
    else if (slice_eq_text(path, "/metrics"))
        add_metrics(running, &answer->body);
    else
        return false;
    return true;
}

/* ---- life ---- */

static void on_stopped(void *owner)
{
    struct running *running = owner;

    io_loop_stop(&running->loop);
}

static void on_deadline(struct io_source *source, unsigned events)
{
    struct running *running = container_of(source, struct running, deadline.source);

    (void)events;
    if (io_timer_is_due(&running->deadline))
        io_loop_stop(&running->loop); /* the API server does not answer: the lease runs out by itself */
}

static void on_signal(uv_signal_t *handle, int number)
{
    struct running *running = handle->data;

    log_line(LOG_INFO, "stopping", LOG_NUM("signal", number));
    if (running->is_stopping) {
        io_loop_stop(&running->loop);
        return;
    }
    running->is_stopping = true;
    io_timer_set(&running->deadline, io_now_us() + STOP_MS_MAX * 1000LL);
    drive_stop(running->drive);
}

static void watch_signals(struct running *running)
{
    static const int numbers[] = {SIGTERM, SIGINT};

    for (size_t i = 0; i < COUNT_OF(numbers); i++) {
        CHECK(uv_signal_init(&running->loop.uv, &running->signals[i]) == 0);
        running->signals[i].data = running;
        CHECK(uv_signal_start(&running->signals[i], on_signal, numbers[i]) == 0);
    }
    (void)signal(SIGPIPE, SIG_IGN);
}

static const char *either(const char *first, const char *second, const char *third)
{
    return first && first[0] ? first : second && second[0] ? second : third;
}

static void set_identity(struct running *running, const char *wanted)
{
    const char *name = either(wanted, getenv("POD_NAME"), NULL);
    char host[64] = "unknown-host";

    (void)gethostname(host, sizeof host - 1);
    if (name)
        (void)snprintf(running->identity, IDENTITY_LEN, "%.250s", name);
    else
        (void)snprintf(running->identity, IDENTITY_LEN, "%s-%ld", host, (long)getpid());
}

static int open_door(struct running *running, const char *listen)
{
    char fault[IO_LISTENER_FAULT_LEN] = "must be host:port";
    struct io_address address;

    if (listen == NULL)
        return ERR_OK;
    if (io_address_parse(slice_of_text(listen), &address) == ERR_OK &&
        http_door_open(&running->door, &running->loop, &address, running, on_request, fault) == ERR_OK)
        return ERR_OK;
    (void)fprintf(stderr, "--listen=%s: %s\n", listen, fault);
    return ERR_INVALID;
}

static void start_drive(struct running *running, const struct kube_mode *mode)
{
    struct drive_config config = {
        .namespace = mode->namespace,
        .lease_namespace = either(mode->lease_namespace, getenv("POD_NAMESPACE"), running->config.namespace),
        .lease_name = running->lease_name,
        .identity = running->identity,
        .owner = running,
        .leading = on_leading,
        .trouble = on_trouble,
        .stopped = on_stopped,
    };
    uint64_t seed;

    CHECK(getentropy(&seed, sizeof seed) == 0);
    running->reconciler = reconciler_new(&mode->settings, seed);
    running->drive = drive_new(&running->loop.uv, &running->config, running->reconciler, &config, seed + 1);
    log_line(LOG_INFO, "operator started", LOG_CSTR("server", running->config.server),
             LOG_CSTR("namespace", mode->namespace ? mode->namespace : "(all)"), LOG_CSTR("lease", config.lease_name),
             LOG_CSTR("identity", running->identity));
}

static void stop_all(struct running *running)
{
    drive_free(running->drive);
    http_door_close(&running->door);
    io_timer_close(&running->deadline);
    for (size_t i = 0; i < COUNT_OF(running->signals); i++)
        uv_close((uv_handle_t *)&running->signals[i], NULL);
    io_loop_release(&running->loop);
    reconciler_free(running->reconciler);
    log_line(LOG_INFO, "operator stopped", LOG_CSTR("identity", running->identity));
}

int kube_mode_run(const struct kube_mode *mode)
{
    struct running *running = MEM_NEW(struct running);
    char fault[KUBE_CONFIG_FAULT_LEN];
    int code = 2;

    doc_setup();
    running->started_ms = io_wall_ms();
    running->lease_name = either(mode->lease_name, NULL, "flotilla-operator");
    set_identity(running, mode->identity);
    if (kube_config_load(mode->kubeconfig, &running->config, fault) != ERR_OK) {
        (void)fprintf(stderr, "configuration of the Kubernetes client: %s\n", fault);
        goto out;
    }
    io_loop_init(&running->loop, running, NULL);
    if (open_door(running, mode->listen) != ERR_OK) {
        io_loop_release(&running->loop);
        goto out;
    }
    io_timer_init(&running->deadline, &running->loop, on_deadline);
    watch_signals(running);
    start_drive(running, mode);
    io_loop_run(&running->loop);
    stop_all(running);
    code = 0;
out:
    kube_config_release(&running->config);
    mem_free(running);
    return code;
}
