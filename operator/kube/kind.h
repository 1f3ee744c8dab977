/* The kinds of Kubernetes objects we touch, and their addresses. Those of model/kind.h and our own
 * two; there is no discovery. */
#ifndef KUBE_KIND_H
#define KUBE_KIND_H

#include <stdbool.h>

#include "kube/http.h"
#include "model/kind.h"

/* Beside the model's: kind, API version, plural in paths */
#define KUBE_KINDS(X)                            \
    X(Lease, "coordination.k8s.io/v1", "leases") \
    X(Event, "events.k8s.io/v1", "events")

struct kube_kind {
    const char *name; /* "StatefulSet" */
    const char *api_version;
    const char *plural;
};

/* NULL: not in the list. */
const struct kube_kind *kube_kind_find(const char *name);

/* "/apis/apps/v1/namespaces/NS/statefulsets/NAME/SUB". namespace NULL: of all namespaces; name NULL: the collection;
 * sub NULL: the object itself. false: longer than HTTP_PATH_LEN_MAX. */
bool kube_kind_path(const struct kube_kind *kind, const char *namespace, const char *name, const char *sub,
                    char ret_path[HTTP_PATH_LEN_MAX]);

/* Appends "?name=value" or "&name=value". */
bool kube_path_query(char path[HTTP_PATH_LEN_MAX], const char *name, const char *value);

#endif
