/* The operator in or against a Kubernetes cluster, as a whole: loop, signals, election, admin port, log lines. What
 * main.c calls where it is not told --local. */
#ifndef KUBE_MODE_H
#define KUBE_MODE_H

#include "model/model.h"

/* Texts are borrowed until kube_mode_run returns; NULL stands for the value in brackets. */
struct kube_mode {
    struct settings settings;
    const char *kubeconfig;      /* a file [see kube_config_load] */
    const char *namespace;       /* whose instances [all namespaces] */
    const char *lease_namespace; /* [$POD_NAMESPACE, else the configuration's] */
    const char *lease_name;      /* ["flotilla-operator"] */
    const char *identity;        /* [$POD_NAME, else the host's name and our pid] */
    const char *listen;          /* admin port, "host:port" [none]: /livez /readyz /metrics */
};

/* Runs until SIGTERM or SIGINT, gives the lease back, returns the exit code: 0; 2: a setting is wrong (said on standard
 * error, with its name). */
int kube_mode_run(const struct kube_mode *mode);

#endif
