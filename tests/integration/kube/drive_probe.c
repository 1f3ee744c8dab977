/* The operator's brain in a cluster, without the operator's main: for trying kube/drive alone.
 *   drive_probe IDENTITY NAMESPACE BROKER_IMAGE     (KUBECONFIG as usual; ends on SIGTERM) */
#include <stdio.h>
#include <string.h>

#include "base/check.h"
#include "base/err.h"
#include "kube/drive.h"
#include "model/doc.h"

static bool is_stopped;

static void on_leading(void *owner, bool is_leading)
{
    (void)owner;
    printf("leading %d\n", is_leading);
}

static void on_trouble(void *owner, const char *what, const char *name, int status, const char *text)
{
    (void)owner;
    printf("trouble %s %s %d %s\n", what, name, status, text);
}

static void on_stopped(void *owner)
{
    (void)owner;
    is_stopped = true;
}

static void on_signal(uv_signal_t *handle, int number)
{
    (void)number;
    (void)uv_signal_stop(handle);
    drive_stop(handle->data);
}

int main(int argc, char **argv)
{
    struct settings settings = {.cluster_domain = "cluster.local", .pull_policy = "IfNotPresent", .replicas_max = 1};
    struct drive_config config = {
        .lease_name = "probe", .leading = on_leading, .trouble = on_trouble, .stopped = on_stopped};
    char fault[KUBE_CONFIG_FAULT_LEN];
    struct kube_config kube_config;
    struct reconciler *reconciler;
    struct drive *drive;
    struct kube_counters counters;
    uv_signal_t signal;
    uv_loop_t loop;

    (void)setvbuf(stdout, NULL, _IOLBF, 0);
    CHECK(argc == 4);
    if (kube_config_load(NULL, &kube_config, fault) != ERR_OK) {
        printf("fault %s\n", fault);
        return 2;
    }
    config.identity = argv[1];
    config.namespace = config.lease_namespace = argv[2];
    settings.broker_image = argv[3];
    doc_setup();
    CHECK(uv_loop_init(&loop) == 0);
    reconciler = reconciler_new(&settings, 42);
    drive = drive_new(&loop, &kube_config, reconciler, &config, 42);
    CHECK(uv_signal_init(&loop, &signal) == 0);
    signal.data = drive;
    CHECK(uv_signal_start(&signal, on_signal, SIGTERM) == 0);
    while (!is_stopped)
        (void)uv_run(&loop, UV_RUN_ONCE);
    drive_counters(drive, &counters);
#define X(name, text) printf("counter %s %llu\n", #name, (unsigned long long)counters.name);
    KUBE_COUNTERS(X)
#undef X
#define X(name, text) printf("counter %s %llu\n", #name, (unsigned long long)reconciler_counters(reconciler)->name);
    RECONCILE_COUNTERS(X)
#undef X
    drive_free(drive);
    uv_close((uv_handle_t *)&signal, NULL);
    (void)uv_run(&loop, UV_RUN_DEFAULT);
    CHECK(uv_loop_close(&loop) == 0);
    reconciler_free(reconciler);
    kube_config_release(&kube_config);
    return 0;
}
