/* Runs the operator's brain (reconcile/reconcile.h) against a Kubernetes cluster: watches become events, effects become
 * writes. Holds no opinion of its own.
 *
 * Only the leader acts. What stops leading drops its queued writes at once (each is answered as failed) and goes on
 * watching, so that it knows everything when its turn comes. */
#ifndef KUBE_DRIVE_H
#define KUBE_DRIVE_H

#include <stdbool.h>

#include "base/buf.h"
#include "io/loop.h"
#include "kube/config.h"
#include "kube/kube.h"
#include "reconcile/reconcile.h"

struct drive;

struct drive_config {
    const char *namespace;       /* whose instances; NULL: of all namespaces */
    const char *lease_namespace; /* where the Lease is */
    const char *lease_name;      /* borrowed until drive_free */
    const char *identity;        /* of this process: the pod's name */
    void *owner;
    void (*leading)(void *owner, bool is_leading);                                                  /* for the log */
    void (*trouble)(void *owner, const char *what, const char *name, int status, const char *text); /* for the log */
    void (*stopped)(void *owner); /* after drive_stop: the lease is given back; drive_free may follow, later */
};

/* kube_config and reconciler are borrowed until drive_free; texts of config are copied or used only now. */
struct drive *drive_new(struct io_loop *loop, const struct kube_config *kube_config, struct reconciler *reconciler,
                        const struct drive_config *config, uint64_t seed);

void drive_flush(struct drive *drive); /* once in a turn of the loop: sends what brokers are asked */
void drive_stop(struct drive *drive);  /* for SIGTERM */
void drive_close(struct drive *drive); /* not from inside a hook; NULL is fine. Then io_loop_release, then drive_free */
void drive_free(struct drive *drive);

bool drive_is_leading(const struct drive *drive);

/* Adds what it has to tell to Prometheus' text (io/metrics.h), under controller-runtime's and client-go's names where
 * they have one: dashboards know those. */
void drive_metrics(const struct drive *drive, struct buf *text);

#endif
