/* What an instance can be in, each with the conditions that are told of it, and what Argo CD and kstatus make of those. */
#ifndef TESTS_LIB_STATUSCASES_H
#define TESTS_LIB_STATUSCASES_H

#include "status/status.h"

/* For statuscase.pod: a pod's status. */
#define RUNNING "'phase': 'Running', 'conditions': [{'type': 'Ready', 'status': 'True'}]"
#define STARTING "'phase': 'Running', 'conditions': [{'type': 'Ready', 'status': 'False'}]"
#define CRASHING "'phase': 'Running', 'containerStatuses': [{'state': {'waiting': {'reason': 'CrashLoopBackOff'}}}]"
#define NOWHERE \
    "'phase': 'Pending', 'conditions': [{'type': 'PodScheduled', 'status': 'False', 'reason': 'Unschedulable'}]"

struct statuscase {
    const char *name;
    const char *pod;   /* status of the one pod; NULL: there is none */
    const char *claim; /* its claim's phase; NULL: there is none */
    const char *was;   /* "Ready" or "Degraded" was True before; NULL: nothing was written yet */
    bool paused, has_writes, is_outdated, is_roll_blocked, is_bad, is_refused, is_failing, is_waiting;
    const char *ready, *progressing, *degraded, *reconciling, *stalled, *placement, *storage; /* "True Reason" */
    const char *argo;    /* health by examples/argocd/argocd-cm.yaml */
    const char *kstatus; /* sigs.k8s.io/cli-utils/pkg/kstatus */
};

extern const struct statuscase statuscases[];
extern const size_t statuscases_cnt;

/* The instance orders, generation 3, with the status that was there before; the caller's. */
json_t *statuscase_instance(const struct statuscase *c);

/* What the status room tells of it; the caller's. */
json_t *statuscase_status(const struct statuscase *c, json_t *doc, const struct status_certs *certs);

#endif
