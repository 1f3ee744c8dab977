/* The kinds of Kubernetes objects that the operator reads or writes. */
#ifndef MODEL_KIND_H
#define MODEL_KIND_H

#include <stdbool.h>
#include <stddef.h>

/* name, kind, apiVersion, plural, whether the operator writes it (the others it only watches, or deletes) */
#define KIND_LIST(X)                                                                 \
    X(KIND_INSTANCE, "KafkaInstance", "flotilla.dev/v1", "kafkainstances", false)    \
    X(KIND_CONFIG_MAP, "ConfigMap", "v1", "configmaps", true)                        \
    X(KIND_SECRET, "Secret", "v1", "secrets", true)                                  \
    X(KIND_SERVICE, "Service", "v1", "services", true)                               \
    X(KIND_BUDGET, "PodDisruptionBudget", "policy/v1", "poddisruptionbudgets", true) \
    X(KIND_STATEFUL_SET, "StatefulSet", "apps/v1", "statefulsets", true)             \
    X(KIND_POD, "Pod", "v1", "pods", false)                                          \
    X(KIND_CLAIM, "PersistentVolumeClaim", "v1", "persistentvolumeclaims", false)    \
    X(KIND_TOPIC, "KafkaTopic", "flotilla.dev/v1", "kafkatopics", false)

#define X(name, kind, api_version, plural, is_ours) name,
enum kind { KIND_LIST(X) KINDS_CNT };
#undef X

struct kind_info {
    const char *kind;        /* "StatefulSet" */
    const char *api_version; /* "apps/v1" */
    const char *plural;      /* "statefulsets" */
    bool is_ours;            /* the operator applies objects of this kind */
};

const struct kind_info *kind_info(enum kind kind);

/* KINDS_CNT where it is none of ours. NULL is allowed. */
enum kind kind_of(const char *api_version, const char *kind);

#endif
