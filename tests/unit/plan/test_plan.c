/* The plan as tables: which pod may be restarted, what is refused. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "base/check.h"
#include "base/err.h"
#include "desired/desired.h"
#include "pki/pki.h"
#include "plan/roll.h"
#include "tests/lib/opdoc.h"

enum { NOW_MS = 1000000 };

/* A pod in one letter: R ready, S starting, X stuck, T terminating, P pending, N just ready; small: out of date.
 * '-': missing. voters: of the pods' making, then now. */
static const struct roll_case {
    const char *pods;    /* of one StatefulSet, by ordinal */
    bool is_unseen;      /* Kubernetes has not seen the newest template */
    int chosen;          /* ordinal; -1: none */
    const char *blocked; /* part of the sentence; NULL: not blocked */
    const char *voters;
    const char
        *told; /* NULL: nothing; "ok": all in sync; "lag": not all; "old": of before; else: the last survey's fault */
} roll_cases[] = {
    {"R", false, -1, NULL, NULL, NULL},
    {"r", false, 0, NULL, NULL, NULL}, /* the only broker */
    {"r", true, -1, "has not seen the new StatefulSet", NULL, NULL},
    {"s", false, 0, NULL, NULL, NULL}, /* not ready and out of date: nothing to lose */
    {"x", false, 0, NULL, NULL, NULL},
    {"X", false, -1, NULL, NULL, NULL}, /* stuck, but up to date: nothing to roll */
    {"t", false, -1, NULL, NULL, NULL}, /* on its way */
    {"T", false, -1, NULL, NULL, NULL},
    {"-", false, -1, NULL, NULL, NULL},
    {"rr", false, -1, "the brokers are asked for replicas", NULL, NULL},
    {"rr", false, -1, "the brokers are asked for replicas", NULL, "old"},
    {"rr", false, -1, "the brokers cannot be asked: orders-z0-1: nobody there", NULL, "orders-z0-1: nobody there"},
    {"rr", false, 0, NULL, NULL, "ok"}, /* one after the other */
    {"Rr", false, 1, NULL, NULL, "ok"},
    {"NrR", false, 1, NULL, NULL, "ok"},
    {"NrR", false, -1, "partitions lack replicas in sync, clicks among them", NULL, "lag"},
    {"xR", false, 0, NULL, NULL, NULL}, /* stuck and out of date may go at any time */
    {"rX", false, -1, "is stuck (CrashLoopBackOff) although it is up to date", NULL, NULL},
    {"rS", false, -1, "is not ready (Starting)", NULL, NULL},
    {"rT", false, -1, "is not ready (Terminating)", NULL, NULL},
    {"rP", false, -1, "is not ready (Pending)", NULL, NULL},
    {"r-", false, -1, "a broker's pod is missing", NULL, NULL},
    {"RRR", false, -1, NULL, "33", NULL},
    {"R--", false, -1, NULL, "13", NULL}, /* one broker becomes three: the one that runs was a voter and stays one */
    {"RR-", false, -1, "a broker's pod is missing", "13", NULL}, /* two become three: the second is to be a voter now */
    {"RRR", false, 1, NULL, "13", "ok"},
    {"RRR", false, 2, NULL, "23", "ok"},
    {"RRRR", false, -1, NULL, "33", NULL},
};

static json_t *pod_of(char letter, int ordinal, char voters_then)
{
    static const char *const statuses[] = {
        ['R'] = "'phase': 'Running', 'conditions': [{'type': 'Ready', 'status': 'True'}]",
        ['N'] = "'phase': 'Running', 'conditions': [{'type': 'Ready', 'status': 'True', 'lastTransitionTime': "
                "'1970-01-01T00:16:30Z'}]",
        ['S'] = "'phase': 'Running'",
        ['X'] = "'phase': 'Running', 'containerStatuses': [{'state': {'waiting': {'reason': 'CrashLoopBackOff'}}}]",
        ['T'] = "'phase': 'Running', 'conditions': [{'type': 'Ready', 'status': 'True'}]",
        ['P'] = "'phase': 'Pending'",
    };
    bool is_old = letter >= 'a';
    char text[1024], kind = is_old ? (char)(letter - 'a' + 'A') : letter;
    char voters[2] = {voters_then, '\0'};

    snprintf(text, sizeof text,
             "{'apiVersion': 'v1', 'kind': 'Pod', 'metadata': {'name': 'orders-z0-%d', 'namespace': 'default', "
             "%s'annotations': {'flotilla.dev/template': '%s', 'flotilla.dev/voters': '%s'}, 'ownerReferences': "
             "[{'uid': 'set', 'controller': true}]}, 'status': {%s}}",
             ordinal, kind == 'T' ? "'deletionTimestamp': 'now', " : "", is_old ? "t1" : "t2", voters,
             statuses[(int)kind]);
    return opdoc_json(text);
}

/* One partition on the first three brokers. */
static void tell(const char *told, struct cluster *cluster, struct plan_told *ret_told)
{
    int32_t topic;

    *ret_told = (struct plan_told){.ended_ms = told ? NOW_MS - 10 : 0};
    cluster_init(cluster);
    if (told == NULL)
        return;
    assert_int_equal(cluster_add_topic(cluster, "clicks", 2, &topic), ERR_OK);
    for (int32_t id = 0; id < 3; id++)
        assert_int_equal(cluster_add_broker(cluster, (struct cluster_broker){.id = id, .is_serving = true}), ERR_OK);
    assert_int_equal(cluster_add_partition(cluster, (struct cluster_partition){.topic = topic}), ERR_OK);
    for (uint16_t i = 0; i < 3; i++)
        assert_int_equal(
            cluster_add_replica(cluster, (struct cluster_replica){.broker = i, .in_isr = i != 2 || told[0] != 'l'}),
            ERR_OK);
    ret_told->is_fresh = strcmp(told, "ok") == 0 || strcmp(told, "lag") == 0;
    if (ret_told->is_fresh || strcmp(told, "old") == 0)
        ret_told->cluster = cluster;
    else
        ret_told->fault = told;
}

static void a_restart_is_chosen_by_the_chain(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT_OF(roll_cases); i++) {
        const struct roll_case *c = &roll_cases[i];
        struct instance instance = {
            .name = "orders", .namespace = "default", .uid = "me", .replicas = (int32_t)strlen(c->pods)};
        struct snapshot snapshot = {.now_ms = NOW_MS};
        const char *voters = c->voters ? c->voters : "11";
        struct plan_roll roll;
        struct plan_told told;
        struct cluster cluster;
        const char *why = "";
        char wanted[32];
        json_t *pod;

        docs_add_give(&snapshot.of[KIND_STATEFUL_SET],
                      json_pack("{s:{s:s,s:s,s:i},s:{s:i},s:{s:{s:{s:{s:s,s:s%}}}}}", "metadata", "name", "orders-z0",
                                "uid", "set", "generation", 2, "status", "observedGeneration", c->is_unseen ? 1 : 2,
                                "spec", "template", "metadata", "annotations", "flotilla.dev/template", "t2",
                                "flotilla.dev/voters", voters + 1, (size_t)1));
        for (int ordinal = 0; c->pods[ordinal]; ordinal++)
            if (c->pods[ordinal] != '-')
                docs_add_give(&snapshot.of[KIND_POD], pod_of(c->pods[ordinal], ordinal, voters[0]));
        tell(c->told, &cluster, &told);
        pod = roll_next(&instance, &snapshot, &told, &roll, &why);
        snprintf(wanted, sizeof wanted, "orders-z0-%d", c->chosen);
        if ((pod != NULL) != (c->chosen >= 0) || (pod && strcmp(doc_name(pod), wanted) != 0))
            fail_msg("%s: %s", c->pods, pod ? doc_name(pod) : "none");
        if (roll.is_blocked != (c->blocked != NULL) || (c->blocked && strstr(roll.blocked.text, c->blocked) == NULL))
            fail_msg("%s: %s", c->pods, roll.is_blocked ? roll.blocked.text : "not blocked");
        for (int kind = 0; kind < KINDS_CNT; kind++)
            docs_release(&snapshot.of[kind]);
        cluster_release(&cluster);
    }
}

/* Children of an instance as the plan sees them: those that are there are put into the snapshot by the test. */
struct scene {
    json_t *doc;
    struct instance instance;
    struct identity identity;
    struct snapshot snapshot;
    struct docs desired;
    struct desired_certs certs;
    struct plan plan;
};

static void scene_look(struct scene *scene)
{
    docs_release(&scene->desired);
    docs_init(&scene->desired);
    desired_children(&opdoc_settings, &scene->instance, &scene->identity, &scene->snapshot, &scene->desired,
                     &scene->certs);
}

static void scene_make(struct scene *scene, const char *spec)
{
    struct faults faults;
    struct fault fault;

    *scene =
        (struct scene){.doc = opdoc_instance(opdoc_json("{'apiVersion': 'flotilla.dev/v1', 'kind': 'KafkaInstance', "
                                                        "'metadata': {'name': 'orders'}}"))};
    json_object_set_new(scene->doc, "spec", opdoc_json(spec));
    scene->snapshot.instance = scene->doc;
    scene->snapshot.now_ms = NOW_MS;
    assert_int_equal(instance_parse(scene->doc, &opdoc_settings, &scene->instance, &faults), ERR_OK);
    assert_int_equal(identity_find(&scene->instance, &scene->snapshot, &scene->identity, &fault), ERR_OK);
    scene_look(scene);
}

static void scene_release(struct scene *scene)
{
    plan_release(&scene->plan);
    docs_release(&scene->desired);
    for (int kind = 0; kind < KINDS_CNT; kind++)
        docs_release(&scene->snapshot.of[kind]);
    json_decref(scene->doc);
}

/* Everything that is desired is there, as the server gives it back: with fields of its own. */
static void scene_put_all(struct scene *scene)
{
    for (int round = 0; round < 2; round++) { /* the authority, then its certificates */
        scene_look(scene);
        docs_release(&scene->snapshot.of[KIND_SECRET]);
        docs_init(&scene->snapshot.of[KIND_SECRET]);
        for (size_t i = 0; i < scene->desired.cnt; i++)
            if (doc_kind(scene->desired.items[i]) == KIND_SECRET)
                docs_add_give(&scene->snapshot.of[KIND_SECRET], pki_fill(scene->desired.items[i], NOW_MS));
        docs_sort(&scene->snapshot.of[KIND_SECRET]);
    }
    scene_look(scene);
    docs_release(&scene->snapshot.of[KIND_SECRET]);
    docs_init(&scene->snapshot.of[KIND_SECRET]);
    for (size_t i = 0; i < scene->desired.cnt; i++) {
        json_t *copy = json_deep_copy(scene->desired.items[i]);
        json_object_set_new(json_object_get(copy, "metadata"), "uid", json_string("u"));
        json_object_set_new(copy, "status", json_object());
        if (json_is_object(json_object_get(copy, "spec")))
            json_object_set_new(json_object_get(copy, "spec"), "defaulted", json_integer(7));
        docs_add_give(&scene->snapshot.of[doc_kind(copy)], copy);
    }
    for (int kind = 0; kind < KINDS_CNT; kind++)
        docs_sort(&scene->snapshot.of[kind]);
}

/* The authority first, then what it signs; StatefulSets when all else is there. */
static void what_is_missing_is_made_in_order(void **state)
{
    static const char *const rounds[] = {
        "orders-ca orders-z0 orders-brokers orders-bootstrap orders-z0-0 orders ",
        "orders-z0-peers ",
        "orders-z0 ",
        "",
    };
    struct scene scene;

    (void)state;
    scene_make(&scene, "{}");
    for (size_t round = 0; round < COUNT_OF(rounds); round++) {
        char names[512] = "";
        plan_release(&scene.plan);
        scene_look(&scene);
        plan_make(&scene.instance, &scene.snapshot, &scene.desired, &(struct plan_told){0}, &scene.plan);
        for (size_t i = 0; i < scene.plan.writes_cnt; i++) {
            json_t *made = pki_fill(scene.plan.writes[i].doc, NOW_MS);
            assert_false(scene.plan.writes[i].force); /* not known to be ours */
            strcat(strcat(names, doc_name(scene.plan.writes[i].doc)), " ");
            docs_add_give(&scene.snapshot.of[doc_kind(made)], made);
        }
        for (int kind = 0; kind < KINDS_CNT; kind++)
            docs_sort(&scene.snapshot.of[kind]);
        assert_string_equal(names, rounds[round]);
    }
    scene_release(&scene);
}

static void what_is_there_is_left_alone(void **state)
{
    struct scene scene;

    (void)state;
    scene_make(&scene, "{'zones': ['a', 'b'], 'replicas': 5}");
    scene_put_all(&scene);
    plan_make(&scene.instance, &scene.snapshot, &scene.desired, &(struct plan_told){0}, &scene.plan);
    assert_int_equal(scene.plan.writes_cnt, 0);
    assert_false(scene.plan.is_refused || scene.plan.is_waiting);
    scene_release(&scene);
}

static void what_differs_is_applied_by_force_and_leftovers_go(void **state)
{
    struct scene scene;
    json_t *service, *left;

    (void)state;
    scene_make(&scene, "{}");
    scene_put_all(&scene);
    service = docs_find(&scene.snapshot.of[KIND_SERVICE], "orders-bootstrap");
    json_object_set_new(json_object_get(service, "spec"), "type", json_string("NodePort"));
    left = json_deep_copy(docs_find(&scene.snapshot.of[KIND_SERVICE], "orders-z0-0"));
    json_object_set_new(json_object_get(left, "metadata"), "name", json_string("orders-z0-1"));
    docs_add_give(&scene.snapshot.of[KIND_SERVICE], left);
    docs_sort(&scene.snapshot.of[KIND_SERVICE]);
    plan_make(&scene.instance, &scene.snapshot, &scene.desired, &(struct plan_told){0}, &scene.plan);
    assert_int_equal(scene.plan.writes_cnt, 2);
    assert_string_equal(doc_name(scene.plan.writes[0].doc), "orders-bootstrap");
    assert_true(scene.plan.writes[0].force);
    assert_true(scene.plan.writes[1].is_delete);
    assert_string_equal(doc_name(scene.plan.writes[1].doc), "orders-z0-1");
    scene_release(&scene);
}

static void what_an_earlier_instance_owns_is_waited_for(void **state)
{
    struct scene scene;
    json_t *owner;

    (void)state;
    scene_make(&scene, "{}");
    scene_put_all(&scene);
    owner = json_array_get(doc_list(scene.snapshot.of[KIND_STATEFUL_SET].items[0], "metadata.ownerReferences"), 0);
    json_object_set_new(owner, "uid", json_string("before"));
    plan_make(&scene.instance, &scene.snapshot, &scene.desired, &(struct plan_told){0}, &scene.plan);
    assert_int_equal(scene.plan.writes_cnt, 0);
    assert_true(scene.plan.is_waiting);
    assert_non_null(strstr(scene.plan.waiting.text, "StatefulSet orders-z0"));
    scene_release(&scene);
}

static void brokers_are_never_taken_away_by_a_smaller_number(void **state)
{
    struct scene scene;
    json_t *set;

    (void)state;
    scene_make(&scene, "{'replicas': 2}");
    scene_put_all(&scene);
    set = scene.snapshot.of[KIND_STATEFUL_SET].items[0];
    json_object_set_new(json_object_get(set, "spec"), "replicas", json_integer(3));
    plan_make(&scene.instance, &scene.snapshot, &scene.desired, &(struct plan_told){0}, &scene.plan);
    assert_true(scene.plan.is_refused);
    assert_string_equal(scene.plan.refusal.field, "spec.replicas");
    assert_int_equal(scene.plan.writes_cnt, 0);
    scene_release(&scene);
}

/* More writes than one turn may have: the rest comes next. */
static void a_large_fleet_is_written_in_parts(void **state)
{
    struct scene scene;

    (void)state;
    scene_make(&scene, "{'zones': ['a', 'b', 'c'], 'replicas': 90}");
    plan_make(&scene.instance, &scene.snapshot, &scene.desired, &(struct plan_told){0}, &scene.plan);
    assert_int_equal(scene.plan.writes_cnt, PLAN_WRITES_MAX);
    assert_true(scene.plan.has_more);
    scene_release(&scene);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_restart_is_chosen_by_the_chain),
        cmocka_unit_test(what_is_missing_is_made_in_order),
        cmocka_unit_test(what_is_there_is_left_alone),
        cmocka_unit_test(what_differs_is_applied_by_force_and_leftovers_go),
        cmocka_unit_test(what_an_earlier_instance_owns_is_waited_for),
        cmocka_unit_test(brokers_are_never_taken_away_by_a_smaller_number),
        cmocka_unit_test(a_large_fleet_is_written_in_parts),
    };

    doc_setup();
    return cmocka_run_group_tests(tests, NULL, NULL);
}
