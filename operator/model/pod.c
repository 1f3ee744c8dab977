#include "model/pod.h"

#include <string.h>

#include "base/check.h"
#include "model/instance.h"

const char *pod_state_name(enum pod_state state)
{
#define X(name, text) [name] = text,
    static const char *const names[] = { POD_STATES(X) };
#undef X
    CHECK(state < POD_STATES_CNT);
    return names[state];
}

/* Reasons for which a container waits that do not pass by waiting; while it is only being made, there is none. */
static bool is_stuck_reason(const char *reason)
{
    static const char *const reasons[] = {"CrashLoopBackOff",           "ImagePullBackOff",  "ErrImagePull",
                                          "InvalidImageName",           "ErrImageNeverPull", "CreateContainerError",
                                          "CreateContainerConfigError", "RunContainerError"};

    for (size_t i = 0; i < COUNT_OF(reasons); i++)
        if (strcmp(reasons[i], reason) == 0)
            return true;
    return false;
}

static const char *stuck_reason(const json_t *pod)
{
    const json_t *containers = doc_list(pod, "status.containerStatuses");
    const json_t *scheduled = doc_condition(pod, "PodScheduled");
    const char *reason;

    for (size_t i = 0; i < json_array_size(containers); i++) {
        reason = doc_text(json_array_get(containers, i), "state.waiting.reason");
        if (reason && is_stuck_reason(reason))
            return reason;
    }
    reason = doc_text(scheduled, "reason");
    return reason && strcmp(reason, "Unschedulable") == 0 ? reason : NULL;
}

static bool is_true(const json_t *condition)
{
    const char *status = doc_text(condition, "status");

    return status && strcmp(status, "True") == 0;
}

enum pod_state pod_state_of(const json_t *pod, const char **ret_why)
{
    const char *phase = doc_text(pod, "status.phase"), *why = stuck_reason(pod);

    *ret_why = "";
    if (doc_is_deleting(pod))
        return POD_TERMINATING;
    if (phase && strcmp(phase, "Unknown") == 0)
        return POD_UNKNOWN;
    if (why) {
        *ret_why = why;
        return POD_STUCK;
    }
    if (phase == NULL || strcmp(phase, "Pending") == 0)
        return POD_PENDING;
    return is_true(doc_condition(pod, "Ready")) ? POD_READY : POD_STARTING;
}

bool pod_is_on_node(const json_t *pod)
{
    return doc_text(pod, "spec.nodeName") != NULL;
}

int32_t pod_client_port(const json_t *pod)
{
    const json_t *ports = doc_list(json_array_get(doc_list(pod, "spec.containers"), 0), "ports");

    for (size_t i = 0; i < json_array_size(ports); i++) {
        int64_t port = doc_number(json_array_get(ports, i), "containerPort", 0);
        if (port > 0 && port <= UINT16_MAX && port != PORT_INTERNAL && port != PORT_CONTROLLER && port != PORT_ADMIN)
            return (int32_t)port;
    }
    return 0;
}

const char *pod_revision(const json_t *pod)
{
    const char *text = doc_label(pod, "controller-revision-hash");

    return text ? text : "";
}

const char *pod_version(const json_t *pod)
{
    const char *text = doc_label(pod, "app.kubernetes.io/version");

    return text ? text : "";
}
