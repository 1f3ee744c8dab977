/* Status as tables: what is there on the left, each condition's status and reason on the right. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "base/check.h"
#include "base/err.h"
#include "status/status.h"
#include "tests/lib/opdoc.h"

#define RUNNING "'phase': 'Running', 'conditions': [{'type': 'Ready', 'status': 'True'}]"
#define STARTING "'phase': 'Running', 'conditions': [{'type': 'Ready', 'status': 'False'}]"
#define CRASHING "'phase': 'Running', 'containerStatuses': [{'state': {'waiting': {'reason': 'CrashLoopBackOff'}}}]"
#define NOWHERE \
    "'phase': 'Pending', 'conditions': [{'type': 'PodScheduled', 'status': 'False', 'reason': 'Unschedulable'}]"

static const struct transition_case {
    const char *name;
    const char *pod;   /* status of the one pod; NULL: there is none */
    const char *claim; /* its claim's phase; NULL: there is none */
    const char *was;   /* "Ready" or "Degraded" was True before; NULL: nothing was written yet */
    bool paused, has_writes, is_outdated, is_roll_blocked, is_bad, is_refused, is_failing, is_waiting;
    const char *ready, *progressing, *degraded, *reconciling, *stalled, *placement, *storage; /* "True Reason" */
} transitions[] = {
    {.name = "just made",
     .has_writes = true,
     .ready = "False Creating",
     .progressing = "True Applying",
     .degraded = "False NotDegraded",
     .reconciling = "True Applying",
     .stalled = "False NotStalled",
     .placement = "Unknown NotPlacedYet",
     .storage = "Unknown ClaimsPending"},
    {.name = "pod waits for its volume",
     .pod = "'phase': 'Pending'",
     .claim = "Pending",
     .ready = "False BrokersNotReady",
     .progressing = "True BrokersStarting",
     .degraded = "False NotDegraded",
     .reconciling = "True BrokersStarting",
     .stalled = "False NotStalled",
     .placement = "Unknown NotPlacedYet",
     .storage = "Unknown ClaimsPending"},
    {.name = "starting",
     .pod = STARTING,
     .claim = "Bound",
     .ready = "False BrokersNotReady",
     .progressing = "True BrokersStarting",
     .degraded = "False NotDegraded",
     .reconciling = "True BrokersStarting",
     .stalled = "False NotStalled",
     .placement = "True BrokersPlaced",
     .storage = "True ClaimsBound"},
    {.name = "up",
     .pod = RUNNING,
     .claim = "Bound",
     .ready = "True BrokersReady",
     .progressing = "False Complete",
     .degraded = "False NotDegraded",
     .reconciling = "False Reconciled",
     .stalled = "False NotStalled",
     .placement = "True BrokersPlaced",
     .storage = "True ClaimsBound"},
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
     .storage = "True ClaimsBound"},
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
     .storage = "True ClaimsBound"},
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
     .storage = "True ClaimsBound"},
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
     .storage = "True ClaimsBound"},
    {.name = "no node takes it",
     .pod = NOWHERE,
     .claim = "Pending",
     .ready = "False BrokerStuck",
     .progressing = "True BrokersStarting",
     .degraded = "True BrokerStuck",
     .reconciling = "True BrokersStarting",
     .stalled = "False NotStalled",
     .placement = "False Unschedulable",
     .storage = "Unknown ClaimsPending"},
    {.name = "its volume is lost",
     .pod = RUNNING,
     .claim = "Lost",
     .ready = "True BrokersReady",
     .progressing = "False Complete",
     .degraded = "True ClaimLost",
     .reconciling = "False Reconciled",
     .stalled = "False NotStalled",
     .placement = "True BrokersPlaced",
     .storage = "False ClaimLost"},
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
     .storage = "True ClaimsBound"},
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
     .storage = "True ClaimsBound"},
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
     .storage = "True ClaimsBound"},
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
     .storage = "True ClaimsBound"},
    {.name = "a bad spec from the start",
     .is_bad = true,
     .ready = "False InvalidSpec",
     .progressing = "False Stalled",
     .degraded = "False NotDegraded",
     .reconciling = "False Stalled",
     .stalled = "True InvalidSpec",
     .placement = "Unknown NotPlacedYet",
     .storage = "Unknown ClaimsPending"},
    {.name = "the server refuses a write",
     .has_writes = true,
     .is_refused = true,
     .ready = "False Creating",
     .progressing = "False Stalled",
     .degraded = "True WriteRefused",
     .reconciling = "False Stalled",
     .stalled = "True WriteRefused",
     .placement = "Unknown NotPlacedYet",
     .storage = "Unknown ClaimsPending"},
    {.name = "writes fail for a while",
     .has_writes = true,
     .is_failing = true,
     .ready = "False Creating",
     .progressing = "True WriteFailed",
     .degraded = "False NotDegraded",
     .reconciling = "True WriteFailed",
     .stalled = "False NotStalled",
     .placement = "Unknown NotPlacedYet",
     .storage = "Unknown ClaimsPending"},
    {.name = "an earlier instance is still going",
     .is_waiting = true,
     .ready = "False Creating",
     .progressing = "True WaitingForDeletion",
     .degraded = "False NotDegraded",
     .reconciling = "True WaitingForDeletion",
     .stalled = "False NotStalled",
     .placement = "Unknown NotPlacedYet",
     .storage = "Unknown ClaimsPending"},
};

static json_t *instance_doc(const struct transition_case *c)
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

static json_t *status_with(const struct transition_case *c, json_t *doc, const struct status_certs *certs)
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
    assert_int_equal(instance_parse(doc, &opdoc_settings, &instance, &faults), ERR_OK);
    assert_int_equal(identity_find(&instance, &snapshot, &identity, &fault), ERR_OK);
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

static json_t *status_of(const struct transition_case *c, json_t *doc)
{
    return status_with(c, doc, &(struct status_certs){.cnt = 0});
}

static void expect(const struct transition_case *c, const json_t *status, const char *type, const char *want)
{
    const json_t *condition = doc_find(doc_list(status, "conditions"), "type", type);
    char got[256];

    assert_non_null(condition);
    snprintf(got, sizeof got, "%s %s", doc_text(condition, "status"), doc_text(condition, "reason"));
    if (strcmp(got, want) != 0)
        fail_msg("%s: %s is %s, not %s", c->name, type, got, want);
    assert_int_equal(doc_number(condition, "observedGeneration", 0), 3);
    assert_true(doc_time_parse(doc_text(condition, "lastTransitionTime")) > 0);
    assert_true(strlen(doc_text(condition, "message")) > 0);
}

static void every_state_is_told_by_its_conditions(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT_OF(transitions); i++) {
        const struct transition_case *c = &transitions[i];
        json_t *doc = instance_doc(c), *status = status_of(c, doc);
        expect(c, status, "Ready", c->ready);
        expect(c, status, "Progressing", c->progressing);
        expect(c, status, "Degraded", c->degraded);
        expect(c, status, "Reconciling", c->reconciling);
        expect(c, status, "Stalled", c->stalled);
        expect(c, status, "PlacementSatisfied", c->placement);
        expect(c, status, "StorageHealthy", c->storage);
        expect(c, status, "CertificatesValid", "Unknown NotKnown");
        assert_int_equal(json_array_size(doc_list(status, "conditions")), 10);
        assert_int_equal(doc_number(status, "observedGeneration", 0), 3);
        if (c->was) /* known once, never lost */
            assert_string_equal(doc_text(status, "clusterId"), "em88HpTSS4qhxS8OnYt8YQ");
        else
            assert_null(doc_text(status, "clusterId")); /* no StatefulSet of this instance says it yet */
        json_decref(status);
        json_decref(doc);
    }
}

/* kstatus: Reconciling and Stalled are never true together, and both false means Ready says how it is. */
static void abnormal_conditions_exclude_each_other(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT_OF(transitions); i++) {
        json_t *doc = instance_doc(&transitions[i]), *status = status_of(&transitions[i], doc);
        assert_false(status_is(status, "Reconciling", "True") && status_is(status, "Stalled", "True"));
        assert_int_equal(status_is(status, "Reconciling", "True"), status_is(status, "Progressing", "True"));
        json_decref(status);
        json_decref(doc);
    }
}

static void a_time_moves_only_with_its_status(void **state)
{
    static const struct transition_case same = {.name = "up", .pod = RUNNING, .claim = "Bound", .was = "Ready"};
    static const struct transition_case other = {.name = "down", .pod = STARTING, .claim = "Bound", .was = "Ready"};
    json_t *doc = instance_doc(&same), *status = status_of(&same, doc), *down = status_of(&other, doc);

    (void)state;
    assert_string_equal(doc_text(doc_find(doc_list(status, "conditions"), "type", "Ready"), "lastTransitionTime"),
                        "2025-05-05T05:05:05Z");
    assert_string_equal(doc_text(doc_find(doc_list(down, "conditions"), "type", "Ready"), "lastTransitionTime"),
                        "2026-01-01T00:00:00Z");
    json_decref(down);
    json_decref(status);
    json_decref(doc);
}

static const struct certs_case {
    const char *want;
    struct status_certs certs;
} certs_cases[] = {
    {"True NoneUsed", {.is_off = true}},
    {"Unknown NotKnown", {.cnt = 0}},
    {"False BeingIssued", {.cnt = 3, .missing_cnt = 1}},
    {"True Issued", {.cnt = 3, .until_ms = INT64_C(1790000000000)}},
};

static void certificates_are_told(void **state)
{
    const struct transition_case c = {.name = "certificates"};

    (void)state;
    for (size_t i = 0; i < COUNT_OF(certs_cases); i++) {
        json_t *doc = instance_doc(&c), *status = status_with(&c, doc, &certs_cases[i].certs);
        expect(&c, status, "CertificatesValid", certs_cases[i].want);
        json_decref(status);
        json_decref(doc);
    }
}

/* ---- the roll ---- */

static json_t *rollout_at(json_t *doc, int64_t now_ms, const struct status_roll *roll)
{
    struct snapshot snapshot = {.instance = doc, .now_ms = now_ms};
    struct instance instance;
    struct faults faults;
    struct status_input input = {.snapshot = &snapshot, .instance = &instance, .roll = *roll};

    assert_int_equal(instance_parse(doc, &opdoc_settings, &instance, &faults), ERR_OK);
    return status_make(&input);
}

/* Since when, and whether it is news, is read back from the status before. */
static void what_a_roll_waits_for_is_told_with_its_time(void **state)
{
    static const struct fault blocked = {.field = "orders-z0-0", .text = "clicks-3 is not in sync yet"};
    struct status_roll roll = {.revision = "12ab34cd",
                               .updated_cnt = 1,
                               .total_cnt = 3,
                               .blocked = &blocked,
                               .reason = "NotBack",
                               .is_passing = true,
                               .topic = "clicks",
                               .partition = 3};
    const struct transition_case c = {.name = "rolling"};
    json_t *doc = instance_doc(&c), *status = rollout_at(doc, 1000000, &roll);
    const json_t *is = doc_at(status, "rollout.blockedBy");

    (void)state;
    assert_string_equal(doc_text(status, "rollout.revision"), "12ab34cd");
    assert_int_equal(doc_number(status, "rollout.updated", 0), 1);
    assert_int_equal(doc_number(status, "rollout.total", 0), 3);
    assert_string_equal(doc_text(is, "reason"), "NotBack");
    assert_string_equal(doc_text(is, "message"), blocked.text);
    assert_string_equal(doc_text(is, "pod"), "orders-z0-0");
    assert_string_equal(doc_text(is, "topic"), "clicks");
    assert_int_equal(doc_number(is, "partition", 0), 3);
    assert_string_equal(doc_text(is, "since"), "1970-01-01T00:16:40Z");
    assert_false(doc_is_true(is, "reported"));
    assert_int_equal(status_report_ms(status), 1000000 + STATUS_REPORT_MS);
    json_object_set_new(doc, "status", status);
    status = rollout_at(doc, 1000000 + STATUS_REPORT_MS, &roll); /* still the same */
    is = doc_at(status, "rollout.blockedBy");
    assert_string_equal(doc_text(is, "since"), "1970-01-01T00:16:40Z");
    assert_true(doc_is_true(is, "reported"));
    assert_int_equal(status_report_ms(status), 0);
    json_object_set_new(doc, "status", status);
    roll.reason = "MinInSync";
    roll.is_passing = false;
    roll.topic = NULL;
    status = rollout_at(doc, 2000000, &roll); /* another reason, and news at once */
    is = doc_at(status, "rollout.blockedBy");
    assert_string_equal(doc_text(is, "since"), "1970-01-01T00:33:20Z");
    assert_true(doc_is_true(is, "reported"));
    assert_null(doc_at(is, "topic"));
    json_object_set_new(doc, "status", status);
    roll.blocked = NULL;
    status = rollout_at(doc, 3000000, &roll);
    assert_null(doc_at(status, "rollout.blockedBy"));
    json_decref(status);
    json_decref(doc);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(certificates_are_told),
        cmocka_unit_test(every_state_is_told_by_its_conditions),
        cmocka_unit_test(abnormal_conditions_exclude_each_other),
        cmocka_unit_test(what_a_roll_waits_for_is_told_with_its_time),
        cmocka_unit_test(a_time_moves_only_with_its_status),
    };

    doc_setup();
    return cmocka_run_group_tests(tests, NULL, NULL);
}
