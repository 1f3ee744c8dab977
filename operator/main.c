/* flotilla-operator: reads its arguments, puts the brain (reconcile) into one of two worlds (kube or local), and runs. */
#include <getopt.h>
#include <libgen.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include <unistd.h>

#include "base/check.h"
#include "base/err.h"
#include "io/http_door.h"
#include "io/log.h"
#include "io/metrics.h"
#include "kube/drive.h"
#include "local/local.h"
#include "reconcile/reconcile.h"

enum { EXIT_USAGE = 2, PATH_LEN_MAX = 4096, REPLICAS_MAX = 100 /* of an instance, in this release */ };

static const char help[] =
    "flotilla-operator runs fleets of Kafka brokers from KafkaInstance objects.\n"
    "\n"
    "  flotilla-operator --local FOLDER [options]   without Kubernetes: FOLDER/*.yaml are the instances, brokers are\n"
    "                                               processes on 127.<instance>.<zone>.<n>, FOLDER/*.status.yaml says "
    "how\n"
    "                                               they are; FOLDER/ZONE.down takes a zone's power until it is "
    "removed\n"
    "  flotilla-operator [--kube] [options]         in a pod, or with a kubeconfig\n"
    "\n"
    "options\n"
    "  --broker PATH             local: the broker's program (default: flotilla-broker beside this one)\n"
    "  --kubeconfig FILE         kube: instead of $KUBECONFIG, the pod's service account or ~/.kube/config\n"
    "  --namespace NAME          kube: only this namespace's instances (default: all)\n"
    "  --broker-image IMAGE      kube: without tag, which is the instance's version (default: flotilla-broker)\n"
    "  --broker-pull-policy P    kube: Always, IfNotPresent or Never (default: the cluster's)\n"
    "  --cluster-domain DOMAIN   kube: (default: cluster.local)\n"
    "  --lease NAME              kube: of the Lease that elects the one that acts (default: flotilla-operator)\n"
    "  --lease-namespace NAME    kube: (default: $POD_NAMESPACE, else that of the configuration)\n"
    "  --listen HOST:PORT        /livez, /readyz and /metrics over HTTP (default: none)\n"
    "  --help, --version\n";

struct options {
    const char *local, *broker, *kubeconfig, *namespace, *lease, *lease_namespace, *listen;
    bool is_kube;
    struct settings settings;
};

struct operator_ {
    struct options options;
    struct io_loop loop;
    struct http_door door;
    uv_signal_t signals[2];
    struct local *local; /* one of the two worlds */
    struct drive *drive;
    struct reconciler *reconciler; /* of the kube world; local has its own */
    struct kube_config kube_config;
    bool is_stopping;
};

/* ---- arguments ---- */

static int complain(const char *option, const char *text)
{
    (void)fprintf(stderr, "flotilla-operator: %s: %s\n", option, text);
    return EXIT_USAGE;
}

static bool is_pull_policy(const char *text)
{
    return strcmp(text, "Always") == 0 || strcmp(text, "IfNotPresent") == 0 || strcmp(text, "Never") == 0;
}

/* -1: go on. Else the exit status. */
static int check_options(const struct options *options)
{
    struct io_address address;

    if (options->local && options->is_kube)
        return complain("--local", "not together with --kube");
    if (options->settings.pull_policy && !is_pull_policy(options->settings.pull_policy))
        return complain("--broker-pull-policy", "must be Always, IfNotPresent or Never");
    if (options->listen && io_address_parse(slice_of_text(options->listen), &address) != ERR_OK)
        return complain("--listen", "must be HOST:PORT");
    return -1;
}

static int read_options(int argc, char **argv, struct options *options)
{
    enum {
        LOCAL = 1,
        KUBE,
        BROKER,
        KUBECONFIG,
        NAMESPACE,
        IMAGE,
        PULL,
        DOMAIN,
        LEASE,
        LEASE_NAMESPACE,
        LISTEN,
        HELP,
        VERSION
    };
    static const struct option longs[] = {{"local", required_argument, NULL, LOCAL},
                                          {"kube", no_argument, NULL, KUBE},
                                          {"broker", required_argument, NULL, BROKER},
                                          {"kubeconfig", required_argument, NULL, KUBECONFIG},
                                          {"namespace", required_argument, NULL, NAMESPACE},
                                          {"broker-image", required_argument, NULL, IMAGE},
                                          {"broker-pull-policy", required_argument, NULL, PULL},
                                          {"cluster-domain", required_argument, NULL, DOMAIN},
                                          {"lease", required_argument, NULL, LEASE},
                                          {"lease-namespace", required_argument, NULL, LEASE_NAMESPACE},
                                          {"listen", required_argument, NULL, LISTEN},
                                          {"help", no_argument, NULL, HELP},
                                          {"version", no_argument, NULL, VERSION},
                                          {0}};
    const char **texts[] = {[LOCAL] = &options->local,
                            [BROKER] = &options->broker,
                            [KUBECONFIG] = &options->kubeconfig,
                            [NAMESPACE] = &options->namespace,
                            [IMAGE] = &options->settings.broker_image,
                            [PULL] = &options->settings.pull_policy,
                            [DOMAIN] = &options->settings.cluster_domain,
                            [LEASE] = &options->lease,
                            [LEASE_NAMESPACE] = &options->lease_namespace,
                            [LISTEN] = &options->listen};
    int option;

    while ((option = getopt_long(argc, argv, "", longs, NULL)) != -1) {
        if (option == HELP || option == VERSION) {
            (void)fputs(option == HELP ? help : "flotilla-operator " FLOTILLA_VERSION "\n", stdout);
            return EXIT_SUCCESS;
        }
        if (option == '?') {
            (void)fputs("try flotilla-operator --help\n", stderr);
            return EXIT_USAGE;
        }
        if (option == KUBE)
            options->is_kube = true;
        else if (optarg[0] == '\0')
            return complain(argv[optind - 1], "is empty");
        else
            *texts[option] = optarg;
    }
    if (optind < argc)
        return complain(argv[optind], "is not an option; try --help");
    return check_options(options);
}

/* ---- /livez /readyz /metrics ---- */

static const struct reconciler *brain(const struct operator_ *op)
{
    return op->local ? local_reconciler(op->local) : op->reconciler;
}

static void add_reconcile_metrics(const struct operator_ *op, struct buf *body)
{
    const struct reconcile_counters *counters = reconciler_counters(brain(op));
    struct reconcile_health health = reconciler_health(brain(op));

#define X(name, text) metrics_add(body, "flotilla_operator_" #name "_total", "counter", text, (int64_t)counters->name);
    RECONCILE_COUNTERS(X)
#undef X
    metrics_add(body, "flotilla_operator_instances", "gauge", "instances known",
                (int64_t)reconciler_instances(brain(op)));
    metrics_add(body, "flotilla_operator_instances_ready", "gauge", "of these: with every broker ready",
                (int64_t)health.ready_cnt);
    metrics_add(body, "flotilla_operator_instances_degraded", "gauge", "of these: with condition Degraded",
                (int64_t)health.degraded_cnt);
    metrics_add(body, "flotilla_operator_instances_stalled", "gauge", "of these: with condition Stalled",
                (int64_t)health.stalled_cnt);
    metrics_add(body, "flotilla_operator_instances_busy", "gauge", "of these: being worked on or waiting for a retry",
                (int64_t)reconciler_busy(brain(op)));
    metrics_add(body, "flotilla_operator_surveys", "gauge", "surveys of brokers under way",
                (int64_t)reconciler_surveys(brain(op)));
    metrics_add(body, "flotilla_operator_log_lines_dropped_total", "counter", "log lines not written",
                (int64_t)log_dropped_cnt());
}

/* Under the names that controller-runtime and client-go's workqueue have for them. */
static void add_usual_metrics(const struct reconciler *reconciler, struct buf *body)
{
    const struct reconcile_counters *counters = reconciler_counters(reconciler);
    const struct queue *queue = reconciler_queue(reconciler);
    struct metrics_label name = {"name", slice_of_text("kafkainstance")};
    struct metrics_label result[] = {{"controller", slice_of_text("kafkainstance")},
                                     {"result", slice_of_text("success")}};

    metrics_head(body, "controller_runtime_reconcile_total", "counter",
                 "Looks at an object, with the writes they asked for.");
    metrics_sample(body, "controller_runtime_reconcile_total",
                   (int64_t)(counters->steady_turns + counters->good_rounds), result, 2);
    result[1].value = slice_of_text("error");
    metrics_sample(body, "controller_runtime_reconcile_total", (int64_t)counters->bad_rounds, result, 2);
    metrics_head(body, "controller_runtime_reconcile_errors_total", "counter", "Of these: with a write that failed.");
    metrics_sample(body, "controller_runtime_reconcile_errors_total", (int64_t)counters->bad_rounds, result, 1);
    metrics_head(body, "workqueue_depth", "gauge", "Objects that are due.");
    metrics_sample(body, "workqueue_depth", (int64_t)queue->ready_cnt, &name, 1);
    metrics_head(body, "workqueue_adds_total", "counter", "Times that an object became due.");
    metrics_sample(body, "workqueue_adds_total", (int64_t)queue->counters.adds, &name, 1);
    metrics_head(body, "workqueue_retries_total", "counter", "Times that an object was put off after a failure.");
    metrics_sample(body, "workqueue_retries_total", (int64_t)queue->counters.retries, &name, 1);
    metrics_head(body, "workqueue_queue_duration_seconds", "histogram",
                 "How long objects were due before they were looked at.");
    metrics_histogram(body, "workqueue_queue_duration_seconds", &queue->counters.waits, &name, 1);
}

static bool on_request(void *owner, struct slice path, struct http_door_answer *answer)
{
    struct operator_ *op = owner;
    bool is_ready = !op->is_stopping && reconciler_is_synced(brain(op));

    if (slice_eq_text(path, "/livez")) {
        buf_text(&answer->body, "ok\n");
    } else if (slice_eq_text(path, "/readyz")) {
        answer->status = is_ready ? 200 : 503;
        buf_text(&answer->body, is_ready ? "ok\n" : op->is_stopping ? "stopping\n" : "not everything is listed yet\n");
    } else if (slice_eq_text(path, "/metrics")) {
        add_reconcile_metrics(op, &answer->body);
        add_usual_metrics(brain(op), &answer->body);
        if (op->drive)
            drive_metrics(op->drive, &answer->body);
    } else {
        return false;
    }
    return true;
}

static int open_door(struct operator_ *op)
{
    char fault[IO_LISTENER_FAULT_LEN];
    struct io_address address;

    if (op->options.listen == NULL)
        return ERR_OK;
    CHECK(io_address_parse(slice_of_text(op->options.listen), &address) == ERR_OK); /* check_options */
    if (http_door_open(&op->door, &op->loop, &address, op, on_request, fault) == ERR_OK)
        return ERR_OK;
    (void)fprintf(stderr, "flotilla-operator: --listen: %s\n", fault);
    return ERR_IO;
}

/* ---- the two worlds ---- */

static void on_stopped(void *owner)
{
    struct operator_ *op = owner;

    io_loop_stop(&op->loop);
}

/* The broker's program: beside ours unless named. */
static const char *broker_path(const struct operator_ *op, char ret_path[PATH_LEN_MAX])
{
    char own[PATH_LEN_MAX];
    ssize_t len = readlink("/proc/self/exe", own, sizeof own - 1);

    if (op->options.broker)
        return op->options.broker;
    own[len > 0 ? len : 0] = '\0';
    (void)snprintf(ret_path, PATH_LEN_MAX, "%.4000s/flotilla-broker", len > 0 ? dirname(own) : ".");
    return ret_path;
}

static int open_local(struct operator_ *op)
{
    static char path[PATH_LEN_MAX]; /* borrowed by the world as long as it lives */
    char fault[LOCAL_FAULT_LEN];
    struct local_config config = {.folder = op->options.local,
                                  .broker_path = broker_path(op, path),
                                  .settings = &op->options.settings,
                                  .owner = op,
                                  .stopped = on_stopped};

    op->options.settings.address_form = ADDRESS_LOOPBACK;
    op->local = local_new(&op->loop, &config, fault);
    if (op->local)
        return ERR_OK;
    (void)fprintf(stderr, "flotilla-operator: %s\n", fault);
    return ERR_INVALID;
}

static void on_leading(void *owner, bool is_leading)
{
    (void)owner;
    if (is_leading)
        log_line(LOG_INFO, "leading: this process acts", LOG_NUM("pid", getpid()));
    else
        log_line(LOG_INFO, "not leading", LOG_NUM("pid", getpid()));
}

static void on_trouble(void *owner, const char *what, const char *name, int status, const char *text)
{
    (void)owner;
    log_line(LOG_WARN, "trouble with the API server", LOG_CSTR("what", what), LOG_CSTR("name", name),
             LOG_NUM("status", status), LOG_CSTR("text", text));
}

static int open_kube(struct operator_ *op)
{
    char fault[KUBE_CONFIG_FAULT_LEN], identity[256];
    const char *pod_name = getenv("POD_NAME"), *pod_namespace = getenv("POD_NAMESPACE");
    const struct options *options = &op->options;
    uint64_t seed = 0;

    if (kube_config_load(options->kubeconfig, &op->kube_config, fault) != ERR_OK) {
        (void)fprintf(stderr, "flotilla-operator: %s\nwithout Kubernetes: flotilla-operator --local FOLDER\n", fault);
        return ERR_INVALID;
    }
    if (pod_name && pod_name[0] != '\0') {
        (void)snprintf(identity, sizeof identity, "%s", pod_name);
    } else {
        char host[128] = "";
        (void)gethostname(host, sizeof host - 1);
        (void)snprintf(identity, sizeof identity, "%s_%d", host, (int)getpid());
    }
    (void)getrandom(&seed, sizeof seed, 0);
    op->reconciler = reconciler_new(&options->settings, seed);
    op->drive = drive_new(&op->loop, &op->kube_config, op->reconciler,
                          &(struct drive_config){.namespace = options->namespace,
                                                 .lease_namespace = options->lease_namespace ? options->lease_namespace
                                                                    : pod_namespace && *pod_namespace
                                                                        ? pod_namespace
                                                                        : op->kube_config.namespace,
                                                 .lease_name = options->lease,
                                                 .identity = identity,
                                                 .owner = op,
                                                 .leading = on_leading,
                                                 .trouble = on_trouble,
                                                 .stopped = on_stopped},
                          seed);
    log_line(LOG_INFO, "watching", LOG_CSTR("server", op->kube_config.server),
             LOG_CSTR("namespace", options->namespace ? options->namespace : "(all)"), LOG_CSTR("identity", identity));
    return ERR_OK;
}

/* ---- running ---- */

static void on_signal(uv_signal_t *handle, int number)
{
    struct operator_ *op = handle->data;

    log_line(LOG_INFO, "stopping", LOG_NUM("signal", number));
    if (op->local)
        local_stop(op->local);
    else if (!op->is_stopping)
        drive_stop(op->drive);
    op->is_stopping = true;
}

static void watch_signals(struct operator_ *op)
{
    static const int numbers[] = {SIGTERM, SIGINT};

    (void)signal(SIGPIPE, SIG_IGN);
    for (size_t i = 0; i < COUNT_OF(numbers); i++) {
        CHECK(uv_signal_init(&op->loop.uv, &op->signals[i]) == 0);
        op->signals[i].data = op;
        CHECK(uv_signal_start(&op->signals[i], on_signal, numbers[i]) == 0);
    }
}

static void close_all(struct operator_ *op)
{
    for (size_t i = 0; i < COUNT_OF(op->signals); i++)
        if (op->signals[i].data)
            uv_close((uv_handle_t *)&op->signals[i], NULL);
    http_door_close(&op->door);
    if (op->local)
        local_close(op->local);
    drive_close(op->drive);
    io_loop_release(&op->loop);
    drive_free(op->drive);
    local_free(op->local);
    reconciler_free(op->reconciler);
    kube_config_release(&op->kube_config);
}

static bool on_turn(void *owner)
{
    struct operator_ *op = owner;

    if (op->local)
        local_flush(op->local);
    if (op->drive)
        drive_flush(op->drive);
    return false;
}

int main(int argc, char **argv)
{
    static struct operator_ op = {.options = {.lease = "flotilla-operator",
                                              .settings = {.broker_image = "flotilla-broker",
                                                           .cluster_domain = "cluster.local",
                                                           .replicas_max = REPLICAS_MAX}}};
    int status = read_options(argc, argv, &op.options);

    if (status >= 0)
        return status;
    io_loop_init(&op.loop, &op, on_turn);
    if (open_door(&op) != ERR_OK || (op.options.local ? open_local(&op) : open_kube(&op)) != ERR_OK) {
        status = EXIT_FAILURE;
    } else {
        watch_signals(&op);
        io_loop_run(&op.loop);
        status = EXIT_SUCCESS;
    }
    close_all(&op);
    return status;
}
