/* What a cluster's nodes do, on this machine: a pod is a broker process on an address of its own, a claim is a folder.
 *
 *   FOLDER/.flotilla/claims/NAMESPACE_CLAIM/claim.json   the claim; read back at the next start
 *                                          /data/        the broker's disk
 *                   /run/NAMESPACE_POD/VOLUME/           files of a ConfigMap or a Secret, kept up with it
 *                                     /pid               of its process
 *                   /log/NAMESPACE_POD.log               what it writes to standard output and error
 *
 * While FOLDER/ZONE.down is there, the pods of the zone have no power: their processes are killed with SIGKILL and started
 * again when the file goes. The zone is that of spec.zones; it may be of several instances.
 *
 * A container's arguments and environment name paths inside of it; where they begin with a mount's path, the folder
 * that stands for the mount takes its place. */
#ifndef LOCAL_KUBELET_H
#define LOCAL_KUBELET_H

#include <uv.h>

#include "apimodel/apimodel.h"
#include "base/list.h"
#include "local/files.h"

#define KUBELET_DOWN ".down" /* end of the name of the file that takes a zone's power */

struct kubelet {
    uv_loop_t *loop;
    struct apimodel *model;
    const char *broker_path;
    struct path home; /* FOLDER/.flotilla */
    struct list_node processes;
    struct docs claims; /* that have a folder */
    bool is_stopping;
    void *owner;
    void (*on_change)(void *owner); /* a process changed: call kubelet_sync soon; comes from inside of callbacks */
};

/* Ends what an earlier run left running, and puts the claims that are there into the model. ERR_IO. */
int kubelet_start(struct kubelet *kubelet, int64_t now_ms);

/* Makes processes and folders as the model has pods and claims, and tells the model how they are. */
void kubelet_sync(struct kubelet *kubelet, int64_t now_ms);

/* Every broker is told to stop; claims stay. kubelet_is_idle says when they have. */
void kubelet_stop(struct kubelet *kubelet, int64_t now_ms);
void kubelet_kill(struct kubelet *kubelet);
bool kubelet_is_idle(const struct kubelet *kubelet);
void kubelet_release(struct kubelet *kubelet); /* idle only */

#endif
