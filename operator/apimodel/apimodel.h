/* A small model of the Kubernetes API: enough of it that the operator cannot tell the difference. Pure; the tests and
 * the local shell put it in the place of a cluster.
 *
 * What is true to the original: resourceVersion rises with every change and never for a write that changes nothing;
 * server-side apply merges by field and takes back what the same manager no longer names; generation rises with spec;
 * a uid given is a precondition; what a StatefulSet cannot change is refused; a pod that runs stays until its processes
 * ended; what has owners and lost all of them is collected; a StatefulSet makes its claims and pods, and its claims
 * stay or go as its retention policy says; old changes are forgotten, and who still wants them must list again.
 *
 * A KafkaTopic with finalizers stays until the last is taken.
 *
 * What is left out: finalizers of other kinds, ownership of single fields by several managers (the last applied intent per manager is
 * kept, and a field of another manager conflicts unless forced), everything of kinds other than those of model/kind.h.
 *
 * Documents handed out are never changed afterwards: a change makes a new one. */
#ifndef APIMODEL_APIMODEL_H
#define APIMODEL_APIMODEL_H

#include "model/model.h"

enum {
    APIMODEL_OBJECTS_MAX = 20000,
    APIMODEL_CHANGES_MAX = 4096, /* kept for watchers */
    APIMODEL_TEXT_LEN = 256,
};

struct apimodel;

struct apimodel *apimodel_new(uint64_t seed); /* seed: of the uids */
void apimodel_free(struct apimodel *model);

/* ---- writes ----
 * *ret_doc (NULL: not wanted) is a reference for the caller. ERR_INVALID: refused (422), ERR_CONFLICT: 409, ERR_UNKNOWN:
 * 404, ERR_LIMIT: full; ret_text says why. */

/* What a user does: the whole object with spec and labels, no status; made where it is not there. */
int apimodel_put(struct apimodel *model, const json_t *doc, int64_t now_ms, json_t **ret_doc,
                 char ret_text[APIMODEL_TEXT_LEN]);

/* Server-side apply of an intent; is_status: to the subresource, only "status" counts, the object must exist. */
int apimodel_apply(struct apimodel *model, const json_t *intent, const char *manager, bool force, bool is_status,
                   int64_t now_ms, json_t **ret_doc, char ret_text[APIMODEL_TEXT_LEN]);

/* uid: precondition, or NULL. *ret_doc: the object where it stays for a while, else NULL. */
int apimodel_delete(struct apimodel *model, enum kind kind, const char *namespace, const char *name, const char *uid,
                    int64_t now_ms, json_t **ret_doc, char ret_text[APIMODEL_TEXT_LEN]);

/* The same, of the object that doc was once: its uid and resourceVersion are preconditions. */
int apimodel_delete_seen(struct apimodel *model, const json_t *doc, int64_t now_ms, json_t **ret_doc,
                         char ret_text[APIMODEL_TEXT_LEN]);

/* ---- what a kubelet says ---- */

struct apimodel_report {
    const char *phase;   /* "Pending", "Running", "Failed" */
    const char *node;    /* NULL: not on one yet */
    const char *ip;      /* NULL: none */
    const char *waiting; /* reason of the container: "CrashLoopBackOff", or NULL */
    bool is_ready;
    int32_t restarts;
};

/* ERR_UNKNOWN: no such pod, or it has another uid. */
int apimodel_report(struct apimodel *model, const char *namespace, const char *name, const char *uid,
                    const struct apimodel_report *report, int64_t now_ms);

/* The processes of a pod that is being deleted have ended: now it goes. */
int apimodel_pod_ended(struct apimodel *model, const char *namespace, const char *name, const char *uid);

/* ---- reads ---- */

json_t *apimodel_find(const struct apimodel *model, enum kind kind, const char *namespace,
                      const char *name);                                                 /* borrowed */
void apimodel_list(const struct apimodel *model, enum kind kind, struct docs *ret_docs); /* adds, in order of making */

/* ---- changes, for watchers ---- */

struct apimodel_change {
    int64_t version;
    bool is_gone;
    json_t *doc; /* as it is after the change, or was at last; its resourceVersion is version */
};

int64_t apimodel_version(const struct apimodel *model); /* of the newest change */

/* The first change after version; NULL: none. ERR_VERSION by apimodel_has_history: forgotten, list again. */
const struct apimodel_change *apimodel_change_after(const struct apimodel *model, int64_t version);
bool apimodel_has_history(const struct apimodel *model, int64_t version);

/* ---- controllers ---- */

/* One action of the garbage collector, the StatefulSet controller or the volume binder. false: nothing was to do. */
bool apimodel_run(struct apimodel *model, int64_t now_ms);

#endif
