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
    {"rr", false, -1, "the brokers are asked which replicas are in sync", NULL, NULL},
    {"rr", false, -1, "the brokers are asked which replicas are in sync", NULL, "old"},
    {"rr", false, -1, "the brokers cannot be asked: orders-z0-1: nobody there", NULL, "orders-z0-1: nobody there"},
    {"rr", false, 0, NULL, NULL, "ok"}, /* one after the other */
    {"Rr", false, 1, NULL, NULL, "ok"},
    {"NrR", false, 1, NULL, NULL, "ok"},
    {"NrR", false, -1,
     "clicks-0 is not in sync yet on a broker that was restarted (in sync: 2 of 3, min.insync.replicas 2)", NULL,
     "lag"},
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

/* A pod that is out of date is made at minute 10, one that is not at minute 12. */
static json_t *pod_of(char letter, int zone, int ordinal, char voters_then)
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
             "{'apiVersion': 'v1', 'kind': 'Pod', 'metadata': {'name': 'orders-z%d-%d', 'namespace': 'default', "
             "'creationTimestamp': '1970-01-01T00:1%d:00Z', 'labels': {'flotilla.dev/zone-index': '%d'}, "
             "%s'annotations': {'flotilla.dev/template': '%s', 'flotilla.dev/voters': '%s'}, 'ownerReferences': "
             "[{'uid': 'set', 'controller': true}]}, 'status': {%s}}",
             zone, ordinal, is_old ? 0 : 2, zone, kind == 'T' ? "'deletionTimestamp': 'now', " : "",
             is_old ? "t1" : "t2", voters, statuses[(int)kind]);
    return opdoc_json(text);
}

static json_t *set_of(bool is_unseen, const char *voters)
{
    return json_pack("{s:{s:s,s:s,s:i},s:{s:i},s:{s:{s:{s:{s:s,s:s%}}}}}", "metadata", "name", "orders-z0", "uid",
                     "set", "generation", 2, "status", "observedGeneration", is_unseen ? 1 : 2, "spec", "template",
                     "metadata", "annotations", "flotilla.dev/template", "t2", "flotilla.dev/voters", voters,
                     (size_t)1);
}

static void add_broker(struct cluster *cluster, int32_t id)
{
    assert_int_equal(cluster_add_broker(cluster, (struct cluster_broker){.id = id, .is_serving = true}), ERR_OK);
}

/* Words: the places of the brokers that have a replica of a partition, "!" behind those that are out of sync. */
static void add_partitions(struct cluster *cluster, const char *words)
{
    for (const char *at = words; *at; at++) {
        struct cluster_replica replica = {.broker = (uint16_t)(*at - '0'), .in_isr = at[1] != '!'};
        if (*at < '0')
            continue;
        if (at == words || at[-1] == ' ')
            assert_int_equal(
                cluster_add_partition(cluster, (struct cluster_partition){.partition = (int32_t)cluster->partitions_cnt,
                                                                          .leader = *at - '0'}),
                ERR_OK);
        assert_int_equal(cluster_add_replica(cluster, replica), ERR_OK);
    }
}

/* One partition on the first brokers; 'l': the third replica is out of sync. */
static void tell(const char *told, size_t brokers_cnt, struct cluster *cluster, struct plan_told *ret_told)
{
    int32_t topic;

    *ret_told = (struct plan_told){.ended_ms = told ? NOW_MS - 10 : 0};
    cluster_init(cluster);
    if (told == NULL)
        return;
    assert_int_equal(cluster_add_topic(cluster, "clicks", brokers_cnt < 3 ? 1 : 2, &topic), ERR_OK);
    for (int32_t id = 0; id < (int32_t)brokers_cnt; id++)
        add_broker(cluster, id);
    add_partitions(cluster, told[0] == 'l' ? "012!" : brokers_cnt < 3 ? "01" : "012");
    ret_told->is_fresh = strcmp(told, "ok") == 0 || strcmp(told, "lag") == 0;
    if (ret_told->is_fresh || strcmp(told, "old") == 0)
        ret_told->cluster = cluster;
    else
        ret_told->fault = told;
}

static void release_snapshot(struct snapshot *snapshot)
{
    for (int kind = 0; kind < KINDS_CNT; kind++)
        docs_release(&snapshot->of[kind]);
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
        char wanted[32];
        const json_t *pod;

        docs_add_give(&snapshot.of[KIND_STATEFUL_SET], set_of(c->is_unseen, voters + 1));
        for (int ordinal = 0; c->pods[ordinal]; ordinal++)
            if (c->pods[ordinal] != '-')
                docs_add_give(&snapshot.of[KIND_POD], pod_of(c->pods[ordinal], 0, ordinal, voters[0]));
        tell(c->told, strlen(c->pods), &cluster, &told);
        roll_next(&instance, &snapshot, &told, &roll);
        pod = roll.batch_cnt ? roll.batch[0] : NULL;
        assert_true(roll.batch_cnt <= 1);
        snprintf(wanted, sizeof wanted, "orders-z0-%d", c->chosen);
        if ((pod != NULL) != (c->chosen >= 0) || (pod && strcmp(doc_name(pod), wanted) != 0))
            fail_msg("%s: %s %s", c->pods, pod ? doc_name(pod) : "none", roll.blocked.text);
        if (roll.is_blocked != (c->blocked != NULL) || (c->blocked && strstr(roll.blocked.text, c->blocked) == NULL))
            fail_msg("%s: %s", c->pods, roll.is_blocked ? roll.blocked.text : "not blocked");
        release_snapshot(&snapshot);
        cluster_release(&cluster);
    }
}

/* ---- batches, policies with a clock, and what the gate says ---- */

#define ALL                     \
    {                           \
        .is_zone_at_once = true \
    }

static const struct batch_case {
    const char *name, *pods, *zones; /* a letter each: state, zone */
    const char *partitions;          /* as add_partitions has them; min.insync.replicas is 2 */
    const char *batch;               /* places of the pods that go; "": none */
    const char *reason, *text;       /* NULL: not blocked */
    int32_t controller;              /* place; -1: unknown */
    int64_t look_again_ms;
    struct instance_rollout rollout;
} batch_cases[] = {
    {"one of a zone", "rrrrrr", "aabbcc", "024 135", "0", NULL, NULL, -1, 0, {0}},
    {"all of a zone", "rrrrrr", "aabbcc", "024 135", "01", NULL, NULL, -1, 0, ALL},
    {"the next zone", "RRrrrr", "aabbcc", "012", "2", NULL, NULL, -1, 0, {0}},
    {"two replicas in the zone", "rrrrrr", "aabbcc", "012 135", "0", NULL, NULL, -1, 0, ALL},
    {"controller waits", "rrr", "abc", "012", "1", NULL, NULL, 0, 0, {0}},
    {"controller of a zone waits", "rrrr", "aabb", "023 123", "1", NULL, NULL, 0, 0, ALL},
    {"controller is last", "rRR", "abc", "012", "0", NULL, NULL, 0, 0, {0}},
    {"the second zone may", "rrr", "abc", "01!2 01!2", "1", NULL, NULL, -1, 0, {0}},
    {"no zone may",
     "rrrr",
     "abcd",
     "012! 12!3 230!",
     "",
     "MinInSync",
     "clicks-0 would have too few replicas in sync",
     -1,
     NOW_MS + 990,
     {0}},
    {"a copy alone", "rrr", "abc", "012 1", "0", NULL, NULL, -1, 0, {0}},
    {"copies alone",
     "rrr",
     "abc",
     "0 1 2",
     "",
     "Unreplicated",
     "clicks-0 cannot spare a replica",
     -1,
     NOW_MS + 990,
     {0}},
    {"copies alone, allowed", "rrr", "abc", "0 1 2", "0", NULL, NULL, -1, 0, {.may_stop_unreplicated = true}},
    {"not back", "Rrr", "abc", "0!12 0!12", "", "NotBack", "; so it is with 1 more", -1, NOW_MS + 990, {0}},
    {"paused", "rrr", "abc", "012", "", "Paused", "spec.rollout.pause is set", -1, 0, {.is_paused = true}},
    {"paused, and one is stuck", "xrr", "abc", "012", "", "Paused", "spec.rollout.pause", -1, 0, {.is_paused = true}},
    {"nothing is out of date", "RRR", "abc", "012", "", NULL, NULL, -1, 0, {.is_paused = true}},
    {"first canary", "rrr", "abc", "012", "0", NULL, NULL, -1, 0, {.canary = 1}},
    {"canary reached", "Rrr", "abc", "012", "", "CanaryReached", "spec.rollout.canary", -1, 0, {.canary = 1}},
    {"second canary", "Rrr", "abc", "012", "1", NULL, NULL, -1, 0, {.canary = 2}},
    {"a stuck one goes nevertheless", "Rxr", "abc", "012", "1", NULL, NULL, -1, 0, {.canary = 1}},
    {"soaking",
     "Nrr",
     "abc",
     "012",
     "",
     "Soaking",
     "orders-z0-0 has been ready for less",
     -1,
     1020000,
     {.soak_ms = 30000}},
    {"soaked", "Nrr", "abc", "012", "1", NULL, NULL, -1, 0, {.soak_ms = 10000}},
    {"window is closed",
     "rrr",
     "abc",
     "012",
     "",
     "OutsideWindow",
     "opens 1970-01-01T00:17:00Z",
     -1,
     1020000,
     {.window = {.minutes = 1 << 17,
                 .hours = ~0u,
                 .days = ~0u,
                 .months = ~0u,
                 .weekdays = 127,
                 .is_any_day = true,
                 .duration_ms = 60000}}},
    {"window is open",
     "rrr",
     "abc",
     "012",
     "0",
     NULL,
     NULL,
     -1,
     0,
     {.window = {.minutes = 1 << 16,
                 .hours = ~0u,
                 .days = ~0u,
                 .months = ~0u,
                 .weekdays = 127,
                 .is_any_day = true,
                 .duration_ms = 60000}}},
};

static void tell_batch(const struct batch_case *c, struct snapshot *snapshot, struct cluster *cluster)
{
    int32_t topic, ordinals[26] = {0};

    docs_add_give(&snapshot->of[KIND_STATEFUL_SET], set_of(false, "0"));
    cluster_init(cluster);
    assert_int_equal(cluster_add_topic(cluster, "clicks", 2, &topic), ERR_OK);
    for (size_t k = 0; c->pods[k]; k++) {
        int zone = c->zones[k] - 'a';
        docs_add_give(&snapshot->of[KIND_POD], pod_of(c->pods[k], zone, ordinals[zone]++, '0'));
    }
    docs_sort(&snapshot->of[KIND_POD]);
    for (int zone = 0; zone < 26; zone++)
        for (int32_t ordinal = 0; ordinal < ordinals[zone]; ordinal++)
            add_broker(cluster, zone * 1000 + ordinal);
    add_partitions(cluster, c->partitions);
    cluster->controller_id = c->controller < 0 ? -1 : cluster->brokers[c->controller].id;
}

static void a_batch_is_what_all_policies_allow(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT_OF(batch_cases); i++) {
        const struct batch_case *c = &batch_cases[i];
        struct instance instance = {.name = "orders", .replicas = (int32_t)strlen(c->pods), .rollout = c->rollout};
        struct snapshot snapshot = {.now_ms = NOW_MS};
        char batch[32] = "";
        struct cluster cluster;
        struct plan_roll roll;

        tell_batch(c, &snapshot, &cluster);
        roll_next(&instance, &snapshot,
                  &(struct plan_told){.cluster = &cluster, .is_fresh = true, .ended_ms = NOW_MS - 10}, &roll);
        for (size_t k = 0; k < roll.batch_cnt; k++)
            for (size_t at = 0; at < snapshot.of[KIND_POD].cnt; at++)
                if (snapshot.of[KIND_POD].items[at] == roll.batch[k])
                    snprintf(batch + strlen(batch), sizeof batch - strlen(batch), "%zu", at);
        if (strcmp(batch, c->batch) != 0 || roll.is_blocked != (c->reason != NULL) ||
            (c->reason && (strcmp(c->reason, roll.reason) != 0 || strstr(roll.blocked.text, c->text) == NULL)))
            fail_msg("%s: \"%s\" %s %s", c->name, batch, roll.reason ? roll.reason : "-", roll.blocked.text);
        if (c->reason && roll.look_again_ms != c->look_again_ms)
            fail_msg("%s: looks again at %lld", c->name, (long long)roll.look_again_ms);
        if (c->reason && strncmp(c->text, "clicks-0", 8) == 0)
            assert_true(strcmp(roll.topic, "clicks") == 0 && roll.partition == 0);
        release_snapshot(&snapshot);
        cluster_release(&cluster);
    }
}

/* A spec that is taken back: the canary goes back although the others run what is wanted. */
static void a_canary_is_rolled_back(void **state)
{
    static const struct batch_case c = {
        .name = "back", .pods = "rRR", .zones = "abc", .partitions = "012", .controller = -1};
    struct instance instance = {.name = "orders", .replicas = 3, .rollout = {.canary = 1}};
    struct snapshot snapshot = {.now_ms = NOW_MS};
    struct cluster cluster;
    struct plan_roll roll;

    (void)state;
    tell_batch(&c, &snapshot, &cluster);
    json_object_set_new(json_object_get(snapshot.of[KIND_POD].items[0], "metadata"), "creationTimestamp",
                        json_string("1970-01-01T00:15:00Z"));
    roll_next(&instance, &snapshot, &(struct plan_told){.cluster = &cluster, .is_fresh = true, .ended_ms = NOW_MS},
              &roll);
    assert_int_equal(roll.batch_cnt, 1);
    assert_ptr_equal(roll.batch[0], snapshot.of[KIND_POD].items[0]);
    instance.paused = true; /* all of it, then */
    roll_next(&instance, &snapshot, &(struct plan_told){.cluster = &cluster, .is_fresh = true, .ended_ms = NOW_MS},
              &roll);
    assert_int_equal(roll.batch_cnt, 0);
    assert_string_equal(roll.blocked.text, "spec.paused is set");
    release_snapshot(&snapshot);
    cluster_release(&cluster);
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
        cmocka_unit_test(a_batch_is_what_all_policies_allow),
        cmocka_unit_test(a_canary_is_rolled_back),
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
