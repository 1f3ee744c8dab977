/* What the instance's status says: pure, from what is known at one moment and the status before.
 *
 * Every condition is there from the first write on, each with observedGeneration; a condition's lastTransitionTime
 * moves only when its status does. kstatus and Argo CD read Reconciling, Stalled and Ready.
 *
 *   Ready               every wanted broker serves
 *   Progressing         something is under way: objects, starts, restarts
 *   Degraded            something that should work does not: a broker is stuck, was lost, or a write is refused
 *   Reconciling         as Progressing, for kstatus (abnormal when true)
 *   Stalled             nothing will get better without a change by somebody (abnormal when true)
 *   Balanced            leaders and data are spread evenly       Unknown until partitions are read, but for one broker
 *   PlacementSatisfied  brokers are where zones want them
 *   StorageHealthy      every claim is bound
 *   CertificatesValid   every broker has one for its peers that is not over
 *   UpgradeSafe         a broker may be restarted unnoticed      Unknown until replicas in sync are read */
#ifndef STATUS_STATUS_H
#define STATUS_STATUS_H

#include "model/model.h"

/* What there is to say besides the snapshot. Everything is borrowed. */
struct status_certs {
    bool is_off; /* peers speak plaintext */
    int32_t cnt, missing_cnt;
    int64_t until_ms; /* the first ends then; 0: none is there */
};

struct status_input {
    const struct snapshot *snapshot;
    const struct instance *instance;
    const struct identity *identity; /* NULL: not known, because spec_fault */
    const char *bootstrap;           /* NULL: not known */
    const struct fault *spec_fault;  /* NULL: the spec is fine */
    const char *spec_fault_reason;   /* one word: "InvalidSpec", "IdentityConflict", "Unchangeable" */
    const struct fault *waiting;     /* for what must go first, or NULL */
    struct status_certs certs;
    bool has_writes;                  /* objects are being written */
    int32_t updated_cnt, total_cnt;   /* pods that run what they should */
    const struct fault *roll_blocked; /* NULL: not blocked */
    const char *write_refused;        /* the server's words; NULL: none */
    const char *write_failed;         /* tried again; NULL: none */
};

#define STATUS_CONDITIONS(X) \
    X(Ready)                 \
    X(Progressing)           \
    X(Degraded)              \
    X(Reconciling)           \
    X(Stalled)               \
    X(Balanced)              \
    X(PlacementSatisfied)    \
    X(StorageHealthy)        \
    X(CertificatesValid)     \
    X(UpgradeSafe)

/* The whole status; the caller's. What cannot be known now is kept from the status before. */
json_t *status_make(const struct status_input *input);

/* Whether the condition `type` of the status is `value` ("True"). */
bool status_is(const json_t *status, const char *type, const char *value);

#endif
