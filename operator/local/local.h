/* The operator without Kubernetes: manifests in a folder, brokers as processes of this machine.
 *
 *   FOLDER/orders.yaml         a KafkaInstance; edit it, add others, remove it
 *   FOLDER/orders.status.yaml  what the operator says of it; written anew with each change
 *   FOLDER/.flotilla/          disks, settings and logs of the brokers (kubelet.h), lock, numbers of instances
 *
 * Broker n of zone index i listens on 127.<net>.<i+1>.<n+1>; net is 0 for the first instance, and kept. A broker that
 * dies is started again, with backoff. */
#ifndef LOCAL_LOCAL_H
#define LOCAL_LOCAL_H

#include "io/loop.h"
#include "reconcile/reconcile.h"

enum { LOCAL_FAULT_LEN = 512, LOCAL_SCAN_MS = 1000 /* where the system does not tell of changes */ };

struct local;

struct local_config {
    const char *folder;
    const char *broker_path;         /* program */
    const struct settings *settings; /* address_form is ADDRESS_LOOPBACK */
    void *owner;
    void (*stopped)(void *owner); /* after local_stop: every broker has ended */
};

/* Texts are borrowed until local_free. NULL: ret_fault says why (a lock held by another operator, a folder that cannot
 * be written, a program that is not there). */
struct local *local_new(struct io_loop *loop, const struct local_config *config, char ret_fault[LOCAL_FAULT_LEN]);

void local_flush(struct local *local); /* once in a turn of the loop: sends */
void local_stop(struct local *local);  /* brokers get SIGTERM; the second time SIGKILL */
void local_close(struct local *local); /* after stopped; then io_loop_release, then local_free */
void local_free(struct local *local);

const struct reconciler *local_reconciler(const struct local *local);

#endif
