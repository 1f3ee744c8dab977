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
 *   UpgradeSafe         a broker may be restarted unnoticed      Unknown: replicas in sync are read only for a roll */
#ifndef STATUS_STATUS_H
#define STATUS_STATUS_H

#include "model/model.h"

/* What there is to say besides the snapshot. Everything is borrowed. */
struct status_certs {
    bool is_off; /* peers speak plaintext */
    int32_t cnt, missing_cnt;
    int64_t until_ms; /* the first ends then; 0: none is there */
};

/* How far a roll is, and what it waits for. */
struct status_roll {
    const char *revision; /* what the brokers should run; "" or NULL: nothing yet */
    int32_t updated_cnt, total_cnt;
    const struct fault *blocked; /* NULL: not blocked; field: the pod, or "" */
    const char *reason;          /* a word */
    bool is_passing;             /* no news until it has lasted */
    const char *topic;           /* NULL: it is no partition */
    int32_t partition;
};

enum {
    STATUS_REPORT_MS = 60000
}; /* what a roll waits for and passes as a rule is reported when it has lasted so long */

struct status_input {
    const struct snapshot *snapshot;
    const struct instance *instance;
    const struct identity *identity; /* NULL: not known, because spec_fault */
    const char *bootstrap;           /* NULL: not known */
    const struct fault *spec_fault;  /* NULL: the spec is fine */
    const char *spec_fault_reason;   /* one word: "InvalidSpec", "IdentityConflict", "Unchangeable" */
    const struct fault *waiting;     /* for what must go first, or NULL */
    struct status_certs certs;
    bool has_writes; /* objects are being written */
    struct status_roll roll;
    const char *write_refused; /* the server's words; NULL: none */
    const char *write_failed;  /* tried again; NULL: none */
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

/* When what the roll waits for will have lasted long enough to be reported; 0: nothing is waited for, or it is. */
int64_t status_report_ms(const json_t *status);

/* Whether the condition `type` of the status is `value` ("True"). */
bool status_is(const json_t *status, const char *type, const char *value);

#endif
