/* What a broker's pod says of itself. */
#ifndef MODEL_POD_H
#define MODEL_POD_H

#include "model/doc.h"

#define POD_STATES(X)                                                            \
    X(POD_PENDING, "Pending")   /* not on a node yet, or its image is fetched */ \
    X(POD_STARTING, "Starting") /* runs, not ready */                            \
    X(POD_READY, "Ready")                                                        \
    X(POD_STUCK, "Stuck") /* will not get further by itself */                   \
    X(POD_TERMINATING, "Terminating")                                            \
    X(POD_UNKNOWN, "Unknown") /* its node is silent */

#define X(name, text) name,
enum pod_state { POD_STATES(X) POD_STATES_CNT };
#undef X

const char *pod_state_name(enum pod_state state);

/* ret_why: a word for a stuck pod ("ImagePullBackOff", "Unschedulable"), else "". Borrowed from the pod or static. */
enum pod_state pod_state_of(const json_t *pod, const char **ret_why);

bool pod_is_on_node(const json_t *pod);

/* The port that the broker was started with for clients: the first of its container's that is none of ours. 0: not known. */
int32_t pod_client_port(const json_t *pod);

/* "" where the label is missing. */
const char *pod_revision(const json_t *pod); /* of the StatefulSet's template it was made from */
const char *pod_version(const json_t *pod);  /* broker release */

#endif
