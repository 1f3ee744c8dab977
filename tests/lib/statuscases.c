#include "tests/lib/statuscases.h"

#include <stdio.h>
#include <string.h>

#include "base/check.h"
#include "base/err.h"
#include "tests/lib/opdoc.h"

const struct statuscase statuscases[] = {
    {.name = "just made",
     .has_writes = true,
     .ready = "False Creating",
     .progressing = "True Applying",
     .degraded = "False NotDegraded",
     .reconciling = "True Applying",
     .stalled = "False NotStalled",
     .placement = "Unknown NotPlacedYet",
     .storage = "Unknown ClaimsPending",
     .argo = "Progressing",
     .kstatus = "InProgress"},
    {.name = "pod waits for its volume",
     .pod = "'phase': 'Pending'",
     .claim = "Pending",
     .ready = "False BrokersNotReady",
     .progressing = "True BrokersStarting",
     .degraded = "False NotDegraded",
     .reconciling = "True BrokersStarting",
     .stalled = "False NotStalled",
     .placement = "Unknown NotPlacedYet",
     .storage = "Unknown ClaimsPending",
     .argo = "Progressing",
     .kstatus = "InProgress"},
    {.name = "starting",
     .pod = STARTING,
     .claim = "Bound",
     .ready = "False BrokersNotReady",
     .progressing = "True BrokersStarting",
     .degraded = "False NotDegraded",
     .reconciling = "True BrokersStarting",
     .stalled = "False NotStalled",
     .placement = "True BrokersPlaced",
     .storage = "True ClaimsBound",
     .argo = "Progressing",
     .kstatus = "InProgress"},
    {.name = "up",
     .pod = RUNNING,
     .claim = "Bound",
     .ready = "True BrokersReady",
     .progressing = "False Complete",
     .degraded = "False NotDegraded",
     .reconciling = "False Reconciled",
     .stalled = "False NotStalled",
     .placement = "True BrokersPlaced",
     .storage = "True ClaimsBound",
     .argo = "Healthy",
     .kstatus = "Current"},
    {.name = "lost after it was up",
     .pod = STARTING,
     .claim = "Bound",
     .was = "Ready",
     .ready = "False BrokersNotReady",
     .progressing = "True BrokersStarting",
     .degraded = "True BrokersNotReady",
     .reconciling = "True BrokersStarting",
     .stalled = "False NotStalled",
     .placement = "True BrokersPlaced",
     .storage = "True ClaimsBound",
     .argo = "Progressing",
     .kstatus = "InProgress"},
    {.name = "still lost",
     .pod = STARTING,
     .claim = "Bound",
     .was = "Degraded",
     .ready = "False BrokersNotReady",
     .progressing = "True BrokersStarting",
     .degraded = "True BrokersNotReady",
     .reconciling = "True BrokersStarting",
     .stalled = "False NotStalled",
     .placement = "True BrokersPlaced",
     .storage = "True ClaimsBound",
     .argo = "Progressing",
     .kstatus = "InProgress"},
    {.name = "its pod is gone",
     .pod = NULL,
     .claim = "Bound",
     .was = "Ready",
     .ready = "False Creating",
     .progressing = "True BrokersStarting",
     .degraded = "True BrokersNotReady",
     .reconciling = "True BrokersStarting",
     .stalled = "False NotStalled",
     .placement = "Unknown NotPlacedYet",
     .storage = "True ClaimsBound",
     .argo = "Progressing",
     .kstatus = "InProgress"},
    {.name = "crashing, out of date: the roll will replace it",
     .pod = CRASHING,
     .claim = "Bound",
     .is_outdated = true,
     .ready = "False BrokerStuck",
     .progressing = "True Rolling",
     .degraded = "True BrokerStuck",
     .reconciling = "True Rolling",
     .stalled = "False NotStalled",
     .placement = "True BrokersPlaced",
     .storage = "True ClaimsBound",
     .argo = "Progressing",
     .kstatus = "InProgress"},
    {.name = "no node takes it",
     .pod = NOWHERE,
     .claim = "Pending",
     .ready = "False BrokerStuck",
     .progressing = "True BrokersStarting",
     .degraded = "True BrokerStuck",
     .reconciling = "True BrokersStarting",
     .stalled = "False NotStalled",
     .placement = "False Unschedulable",
     .storage = "Unknown ClaimsPending",
     .argo = "Degraded",
     .kstatus = "InProgress"},
    {.name = "its volume is lost",
     .pod = RUNNING,
     .claim = "Lost",
     .ready = "True BrokersReady",
     .progressing = "False Complete",
     .degraded = "True ClaimLost",
     .reconciling = "False Reconciled",
     .stalled = "False NotStalled",
     .placement = "True BrokersPlaced",
     .storage = "False ClaimLost",
     .argo = "Degraded",
     .kstatus = "Current"},
    {.name = "to be restarted",
     .pod = RUNNING,
     .claim = "Bound",
     .was = "Ready",
     .is_outdated = true,
     .ready = "True BrokersReady",
     .progressing = "True Rolling",
     .degraded = "False NotDegraded",
     .reconciling = "True Rolling",
     .stalled = "False NotStalled",
     .placement = "True BrokersPlaced",
     .storage = "True ClaimsBound",
     .argo = "Progressing",
     .kstatus = "InProgress"},
    {.name = "the restart waits",
     .pod = RUNNING,
     .claim = "Bound",
     .was = "Ready",
     .is_outdated = true,
     .is_roll_blocked = true,
     .ready = "True BrokersReady",
     .progressing = "True RollWaits",
     .degraded = "False NotDegraded",
     .reconciling = "True RollWaits",
     .stalled = "False NotStalled",
     .placement = "True BrokersPlaced",
     .storage = "True ClaimsBound",
     .argo = "Progressing",
     .kstatus = "InProgress"},
    {.name = "paused",
     .pod = RUNNING,
     .claim = "Bound",
     .was = "Ready",
     .paused = true,
     .is_outdated = true,
     .ready = "True BrokersReady",
     .progressing = "False Paused",
     .degraded = "False NotDegraded",
     .reconciling = "False Paused",
     .stalled = "False NotStalled",
     .placement = "True BrokersPlaced",
     .storage = "True ClaimsBound",
     .argo = "Suspended",
     .kstatus = "Current"},
    {.name = "a bad spec over a broker that serves",
     .pod = RUNNING,
     .claim = "Bound",
     .was = "Ready",
     .is_bad = true,
     .ready = "True BrokersReady",
     .progressing = "False Stalled",
     .degraded = "False NotDegraded",
     .reconciling = "False Stalled",
     .stalled = "True InvalidSpec",
     .placement = "True BrokersPlaced",
     .storage = "True ClaimsBound",
     .argo = "Degraded",
     .kstatus = "Failed"},
    {.name = "a bad spec from the start",
     .is_bad = true,
     .ready = "False InvalidSpec",
     .progressing = "False Stalled",
     .degraded = "False NotDegraded",
     .reconciling = "False Stalled",
     .stalled = "True InvalidSpec",
     .placement = "Unknown NotPlacedYet",
     .storage = "Unknown ClaimsPending",
     .argo = "Degraded",
     .kstatus = "Failed"},
    {.name = "the server refuses a write",
     .has_writes = true,
     .is_refused = true,
     .ready = "False Creating",
     .progressing = "False Stalled",
     .degraded = "True WriteRefused",
     .reconciling = "False Stalled",
     .stalled = "True WriteRefused",
     .placement = "Unknown NotPlacedYet",
     .storage = "Unknown ClaimsPending",
     .argo = "Degraded",
     .kstatus = "Failed"},
    {.name = "writes fail for a while",
     .has_writes = true,
     .is_failing = true,
     .ready = "False Creating",
     .progressing = "True WriteFailed",
     .degraded = "False NotDegraded",
     .reconciling = "True WriteFailed",
     .stalled = "False NotStalled",
     .placement = "Unknown NotPlacedYet",
     .storage = "Unknown ClaimsPending",
     .argo = "Progressing",
     .kstatus = "InProgress"},
    {.name = "an earlier instance is still going",
     .is_waiting = true,
     .ready = "False Creating",
     .progressing = "True WaitingForDeletion",
     .degraded = "False NotDegraded",
     .reconciling = "True WaitingForDeletion",
     .stalled = "False NotStalled",
     .placement = "Unknown NotPlacedYet",
     .storage = "Unknown ClaimsPending",
     .argo = "Progressing",
     .kstatus = "InProgress"},
};

const size_t statuscases_cnt = COUNT_OF(statuscases);

json_t *statuscase_instance(const struct statuscase *c)
{
    json_t *doc = opdoc_instance(opdoc_json("{'apiVersion': 'flotilla.dev/v1', 'kind': 'KafkaInstance', 'metadata': "
                                            "{'name': 'orders', 'generation': 3}, 'spec': {}}"));

    if (c->paused)
        json_object_set_new(json_object_get(doc, "spec"), "paused", json_true());
    if (c->was)
        json_object_set_new(doc, "status",
                            json_pack("{s:s,s:[{s:s,s:s,s:s,s:s}]}", "clusterId", "em88HpTSS4qhxS8OnYt8YQ",
                                      "conditions", "type", c->was, "status", "True", "reason",
                                      strcmp(c->was, "Degraded") ? "BrokersReady" : "BrokersNotReady",
                                      "lastTransitionTime", "2025-05-05T05:05:05Z"));
    return doc;
}

static json_t *pod_doc(const char *status)
{
    char text[1024];

    snprintf(
        text, sizeof text,
        "{'apiVersion': 'v1', 'kind': 'Pod', 'metadata': {'name': 'orders-z0-0', 'namespace': 'default', 'labels': "
        "{'flotilla.dev/zone-index': '0', 'app.kubernetes.io/version': '0.1.0', 'controller-revision-hash': 'r1'}}, "
        "'spec': {%s}, 'status': {%s}}",
        strstr(status, "Pending") ? "" : "'nodeName': 'n1'", status);
    return opdoc_json(text);
}

static json_t *claim_doc(const char *phase)
{
    return json_pack("{s:s,s:s,s:{s:s,s:s},s:{s:s}}", "apiVersion", "v1", "kind", "PersistentVolumeClaim", "metadata",
                     "name", "data-orders-z0-0", "namespace", "default", "status", "phase", phase);
}

json_t *statuscase_status(const struct statuscase *c, json_t *doc, const struct status_certs *certs)
{
    struct snapshot snapshot = {.now_ms = INT64_C(1767225600000), .instance = doc};
    struct fault bad = {.field = "spec.size", .text = "is wrong"}, other = {.field = "x", .text = "waits"};
    struct instance instance;
    struct identity identity;
    struct faults faults;
    struct fault fault;
    struct status_input input = {.snapshot = &snapshot, .instance = &instance};
    json_t *status;

    if (c->pod)
        docs_add_give(&snapshot.of[KIND_POD], pod_doc(c->pod));
    if (c->claim)
        docs_add_give(&snapshot.of[KIND_CLAIM], claim_doc(c->claim));
    if (c->pod) /* where there is a pod, there is what made it */
        docs_add_give(&snapshot.of[KIND_STATEFUL_SET],
                      opdoc_json("{'metadata': {'name': 'orders-z0'}, 'spec': {'replicas': 1}}"));
    CHECK(instance_parse(doc, &opdoc_settings, &instance, &faults) == ERR_OK);
    CHECK(identity_find(&instance, &snapshot, &identity, &fault) == ERR_OK);
    input.identity = c->is_bad ? NULL : &identity;
    input.bootstrap = c->is_bad ? NULL : "b:9092";
    input.spec_fault = c->is_bad ? &bad : NULL;
    input.spec_fault_reason = "InvalidSpec";
    input.waiting = c->is_waiting ? &other : NULL;
    input.certs = *certs;
    input.has_writes = c->has_writes;
    input.roll.total_cnt = c->pod != NULL;
    input.roll.updated_cnt = c->pod != NULL && !c->is_outdated;
    input.roll.blocked = c->is_roll_blocked ? &other : NULL;
    input.write_refused = c->is_refused ? "Service x: no" : NULL;
    input.write_failed = c->is_failing ? "no connection" : NULL;
    status = status_make(&input);
    for (int kind = 0; kind < KINDS_CNT; kind++)
        docs_release(&snapshot.of[kind]);
    return status;
}
