/* The reconciler against the model API: alone, with crashes at every effect, and with everything at once from a seed.
 * Some seeds: test_reconcile FIRST [LAST]. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/check.h"
#include "base/err.h"
#include "model/pod.h"
#include "status/status.h"
#include "tests/lib/opdoc.h"
#include "tests/lib/opworld.h"

enum { SEEDS = 150, FLEET_SEEDS = 20, STEPS = 400 };

static const struct settings one_broker = {.broker_image = "flotilla-broker",
                                           .cluster_domain = "cluster.local",
                                           .address_form = ADDRESS_DNS,
                                           .replicas_max = 1};

static json_t *orders(const char *spec)
{
    json_t *doc =
        opdoc_json("{'apiVersion': 'flotilla.dev/v1', 'kind': 'KafkaInstance', 'metadata': {'name': 'orders', "
                   "'namespace': 'default'}}");

    json_object_set_new(doc, "spec", opdoc_json(spec));
    return doc;
}

static void put(struct opworld *world, const char *spec)
{
    json_t *doc = orders(spec);

    assert_int_equal(opworld_put(world, doc), ERR_OK);
    json_decref(doc);
}

/* Gives up spec. */
static void put_doc(struct opworld *world, json_t *spec)
{
    json_t *doc = orders("{}");

    json_object_set_new(doc, "spec", spec);
    assert_int_equal(opworld_put(world, doc), ERR_OK);
    json_decref(doc);
}

static const json_t *instance(const struct opworld *world)
{
    return apimodel_find(world->model, KIND_INSTANCE, "default", "orders");
}

static void assert_condition(const json_t *doc, const char *type, const char *status, const char *reason)
{
    const json_t *condition = doc_condition(doc, type);

    assert_non_null(condition);
    assert_string_equal(doc_text(condition, "status"), status);
    if (reason)
        assert_string_equal(doc_text(condition, "reason"), reason);
    assert_int_equal(doc_number(condition, "observedGeneration", -1), doc_number(doc, "metadata.generation", -2));
}

static size_t count(const struct opworld *world, enum kind kind)
{
    struct docs docs;
    size_t cnt;

    docs_init(&docs);
    apimodel_list(world->model, kind, &docs);
    cnt = docs.cnt;
    docs_release(&docs);
    return cnt;
}

static void assert_nothing_changes(struct opworld *world)
{
    int64_t version = apimodel_version(world->model);
    uint64_t writes = world->writes_cnt;

    opworld_crash(world); /* a fresh operator looks at everything anew */
    assert_true(opworld_settle(world));
    assert_int_equal(apimodel_version(world->model), version);
    assert_int_equal(world->writes_cnt, writes);
}

static void an_instance_becomes_ready_and_then_nothing_changes(void **state)
{
    struct opworld *world = opworld_new(&one_broker, 1);
    const json_t *doc;

    (void)state;
    put(world, "{}");
    assert_true(opworld_settle(world));
    doc = instance(world);
    assert_condition(doc, "Ready", "True", "BrokersReady");
    assert_condition(doc, "Progressing", "False", "Complete");
    assert_condition(doc, "Reconciling", "False", "Reconciled");
    assert_condition(doc, "Stalled", "False", "NotStalled");
    assert_condition(doc, "Degraded", "False", "NotDegraded");
    assert_condition(doc, "Balanced", "True", "OneBroker");
    assert_condition(doc, "PlacementSatisfied", "True", "BrokersPlaced");
    assert_condition(doc, "StorageHealthy", "True", "ClaimsBound");
    assert_condition(doc, "CertificatesValid", "True", "Issued");
    assert_condition(doc, "UpgradeSafe", "False", "OneBroker");
    assert_string_equal(doc_text(doc, "status.bootstrap"), "orders-bootstrap.default.svc.cluster.local:9092");
    assert_string_equal(doc_text(doc, "status.version"), "0.1.0");
    assert_int_equal(doc_number(doc, "status.replicas", 0), 1);
    assert_int_equal(strlen(doc_text(doc, "status.clusterId")), 22);
    assert_int_equal(count(world, KIND_STATEFUL_SET), 1);
    assert_int_equal(count(world, KIND_SERVICE), 3);
    assert_int_equal(count(world, KIND_CLAIM), 1);
    assert_nothing_changes(world);
    opworld_free(world);
}

static void every_condition_is_there_from_the_first_write_on(void **state)
{
    struct opworld *world = opworld_new(&one_broker, 2);
    size_t writes = 0;

    (void)state;
    put(world, "{}");
    for (int kind = 0; kind < KINDS_CNT; kind++)
        opworld_relist(world, (enum kind)kind);
    for (size_t i = 0; i < world->flights_cnt; i++) {
        const struct reconcile_effect *effect = &world->flights[i].effect;
        if (effect->kind != RECONCILE_STATUS)
            continue;
        writes++;
#define X(type) assert_non_null(doc_condition(effect->doc, #type));
        STATUS_CONDITIONS(X)
#undef X
        assert_int_equal(doc_number(effect->doc, "status.observedGeneration", -1), 1);
        assert_string_equal(doc_text(doc_condition(effect->doc, "Ready"), "status"), "False");
        assert_string_equal(doc_text(doc_condition(effect->doc, "Reconciling"), "status"), "True");
    }
    assert_int_equal(writes, 1);
    opworld_free(world);
}

/* The operator dies after each single effect; it still gets there, with the same cluster id. */
static void a_crash_after_any_effect_is_resumed_from_the_api(void **state)
{
    (void)state;
    for (uint64_t at = 1; at < 14; at++) {
        struct opworld *world = opworld_new(&one_broker, 100 + at);
        put(world, "{}");
        while (world->writes_cnt < at || world->flights_cnt == 0)
            opworld_step(world);
        opworld_crash(world);
        assert_true(opworld_settle(world));
        assert_condition(instance(world), "Ready", "True", NULL);
        assert_nothing_changes(world);
        opworld_free(world);
    }
}

static void deleting_leaves_the_claims_and_a_new_instance_takes_them_up(void **state)
{
    struct opworld *world = opworld_new(&one_broker, 3);
    char id[UUID_TEXT_LEN + 1];

    (void)state;
    put(world, "{'zones': ['a']}");
    assert_true(opworld_settle(world));
    memcpy(id, doc_text(instance(world), "status.clusterId"), sizeof id);
    opworld_delete(world, "orders");
    assert_true(opworld_settle(world));
    for (int kind = 0; kind < KINDS_CNT; kind++)
        assert_int_equal(count(world, (enum kind)kind), kind == KIND_CLAIM ? 1 : 0);
    put(world, "{'zones': ['b', 'a']}");
    assert_true(opworld_settle(world));
    assert_string_equal(doc_text(instance(world), "status.clusterId"), id);
    assert_string_equal(doc_label(apimodel_find(world->model, KIND_STATEFUL_SET, "default", "orders-z0"), LABEL_ZONE),
                        "a");
    assert_string_equal(doc_label(apimodel_find(world->model, KIND_STATEFUL_SET, "default", "orders-z1"), LABEL_ZONE),
                        "b");
    assert_condition(instance(world), "Ready", "True", NULL);
    opworld_free(world);
}

/* The old pod takes its time to stop; the new one comes when it has. */
static void an_instance_made_anew_waits_for_the_pod_before_it(void **state)
{
    struct opworld *world = opworld_new(&one_broker, 9);
    json_t *old;
    size_t cnt;

    (void)state;
    put(world, "{}");
    assert_true(opworld_settle(world));
    old = json_incref(apimodel_find(world->model, KIND_POD, "default", "orders-z0-0"));
    opworld_delete(world, "orders");
    for (cnt = 0; apimodel_run(world->model, world->now_ms); cnt++)
        ;
    assert_true(cnt > 0);
    put(world, "{}");
    for (int i = 0; i < 1000; i++)
        opworld_rest(world); /* everything but the kubelet */
    assert_string_equal(doc_uid(apimodel_find(world->model, KIND_POD, "default", "orders-z0-0")), doc_uid(old));
    assert_true(opworld_settle(world));
    assert_string_not_equal(doc_uid(apimodel_find(world->model, KIND_POD, "default", "orders-z0-0")), doc_uid(old));
    assert_condition(instance(world), "Ready", "True", NULL);
    json_decref(old);
    opworld_free(world);
}

static void with_delete_claim_nothing_is_left(void **state)
{
    struct opworld *world = opworld_new(&one_broker, 4);

    (void)state;
    put(world, "{'storage': {'deleteClaim': false}}");
    assert_true(opworld_settle(world));
    put(world, "{'storage': {'deleteClaim': true}}");
    assert_true(opworld_settle(world));
    assert_int_equal(world->pod_deletes_cnt, 0); /* nothing that a broker would have to restart for */
    opworld_delete(world, "orders");
    assert_true(opworld_settle(world));
    for (int kind = 0; kind < KINDS_CNT; kind++)
        assert_int_equal(count(world, (enum kind)kind), 0);
    opworld_free(world);
}

static void a_change_of_settings_or_version_restarts_the_broker_once(void **state)
{
    struct opworld *world = opworld_new(&one_broker, 5);

    (void)state;
    put(world, "{}");
    assert_true(opworld_settle(world));
    put(world, "{'config': {'num.partitions': '3'}}");
    assert_true(opworld_settle(world));
    assert_int_equal(world->pod_deletes_cnt, 1);
    put(world, "{'config': {'num.partitions': '3'}, 'version': '0.2.0'}");
    assert_true(opworld_settle(world));
    assert_int_equal(world->pod_deletes_cnt, 2);
    assert_string_equal(doc_text(instance(world), "status.version"), "0.2.0");
    assert_condition(instance(world), "Ready", "True", NULL);
    assert_nothing_changes(world);
    opworld_free(world);
}

static void paused_means_that_only_status_is_written(void **state)
{
    struct opworld *world = opworld_new(&one_broker, 6);

    (void)state;
    put(world, "{'paused': true}");
    assert_true(opworld_settle(world));
    assert_int_equal(count(world, KIND_STATEFUL_SET), 0);
    assert_condition(instance(world), "Progressing", "False", "Paused");
    assert_condition(instance(world), "Ready", "False", "Paused");
    put(world, "{}");
    assert_true(opworld_settle(world));
    assert_condition(instance(world), "Ready", "True", NULL);
    put(world, "{'paused': true, 'version': '0.3.0'}");
    assert_true(opworld_settle(world));
    assert_int_equal(world->pod_deletes_cnt, 0);
    assert_condition(instance(world), "Ready", "True", NULL);
    assert_condition(instance(world), "Progressing", "False", "Paused");
    opworld_free(world);
}

static const struct settings fleet = {.broker_image = "flotilla-broker",
                                      .cluster_domain = "cluster.local",
                                      .address_form = ADDRESS_DNS,
                                      .replicas_max = 100};

static void assert_uids(const struct opworld *world, const char *const *names, char (*uids)[64], bool are_same)
{
    for (size_t i = 0; names[i]; i++) {
        const char *uid = doc_uid(apimodel_find(world->model, KIND_POD, "default", names[i]));
        if (uids[i][0] != '\0')
            assert_true((strcmp(uids[i], uid) == 0) == are_same);
        snprintf(uids[i], sizeof uids[i], "%s", uid);
    }
}

/* 1 -> 3 -> 7 -> 15 brokers: pods are only added, but for those that are to vote now. */
static void a_fleet_grows_without_restarting_who_serves(void **state)
{
    static const char *const old[] = {"orders-z0-0", "orders-z1-0", "orders-z2-0", NULL};
    struct opworld *world = opworld_new(&fleet, 12);
    char uids[3][64] = {"", "", ""};

    (void)state;
    put(world, "{'zones': ['a', 'b', 'c']}");
    assert_true(opworld_settle(world));
    assert_int_equal(count(world, KIND_POD), 1);
    assert_uids(world, (const char *const[]){"orders-z0-0", NULL}, uids, true);
    put(world, "{'zones': ['a', 'b', 'c'], 'replicas': 3}");
    assert_true(opworld_settle(world));
    assert_int_equal(count(world, KIND_POD), 3);
    assert_uids(world, old, uids, true);
    assert_condition(instance(world), "Ready", "True", NULL);
    put(world, "{'zones': ['a', 'b', 'c'], 'replicas': 7}");
    assert_true(opworld_settle(world));
    assert_uids(world, old, uids, true);
    assert_int_equal(world->pod_deletes_cnt, 0);
    put(world, "{'zones': ['a', 'b', 'c'], 'replicas': 15}");
    assert_true(opworld_settle(world));
    assert_int_equal(count(world, KIND_POD), 15);
    assert_uids(world, old, uids, true);
    assert_int_equal(world->pod_deletes_cnt, 2); /* orders-z0-1 and orders-z1-1: the fourth and the fifth voter */
    assert_nothing_changes(world);
    put(world, "{'zones': ['a', 'b', 'c'], 'replicas': 14}");
    assert_true(opworld_settle(world));
    assert_condition(instance(world), "Stalled", "True", "Unchangeable");
    opworld_free(world);
}

/* A StatefulSet and its data are lost, or were never made though the others were: the zone keeps the index that its ConfigMap
 * has, so that a late write of what seemed lost does no harm. */
static void a_zone_keeps_its_index_though_its_set_is_lost(void **state)
{
    struct opworld *world = opworld_new(&fleet, 21);
    char text[APIMODEL_TEXT_LEN];

    (void)state;
    put(world, "{'zones': ['a', 'b', 'c'], 'replicas': 3}");
    assert_true(opworld_settle(world));
    assert_int_equal(
        apimodel_delete(world->model, KIND_STATEFUL_SET, "default", "orders-z0", NULL, world->now_ms, NULL, text),
        ERR_OK);
    assert_int_equal(
        apimodel_delete(world->model, KIND_CLAIM, "default", "data-orders-z0-0", NULL, world->now_ms, NULL, text),
        ERR_OK);
    assert_true(opworld_settle(world));
    assert_string_equal(doc_label(apimodel_find(world->model, KIND_STATEFUL_SET, "default", "orders-z0"), LABEL_ZONE),
                        "a");
    assert_null(apimodel_find(world->model, KIND_STATEFUL_SET, "default", "orders-z3"));
    assert_condition(instance(world), "Stalled", "False", NULL);
    opworld_free(world);
}

/* Two become three: the second was an observer and is to vote. */
static void who_becomes_a_voter_is_restarted(void **state)
{
    static const char *const old[] = {"orders-z0-0", NULL}, *const changed[] = {"orders-z1-0", NULL};
    struct opworld *world = opworld_new(&fleet, 13);
    char uids[1][64] = {""}, changed_uids[1][64] = {""};

    (void)state;
    put(world, "{'zones': ['a', 'b', 'c'], 'replicas': 2}");
    assert_true(opworld_settle(world));
    assert_uids(world, old, uids, true);
    assert_uids(world, changed, changed_uids, true);
    put(world, "{'zones': ['a', 'b', 'c'], 'replicas': 3}");
    assert_true(opworld_settle(world));
    assert_uids(world, old, uids, true);
    assert_uids(world, changed, changed_uids, false);
    assert_nothing_changes(world);
    opworld_free(world);
}

static void two_zones_are_told_to_be_too_few(void **state)
{
    struct opworld *world = opworld_new(&fleet, 19);

    (void)state;
    put(world, "{'zones': ['a', 'b'], 'replicas': 3}");
    assert_true(opworld_settle(world));
    assert_condition(instance(world), "PlacementSatisfied", "True", "TwoZones");
    assert_condition(instance(world), "Ready", "True", NULL);
    opworld_free(world);
}

static const json_t *secret(const struct opworld *world, const char *name)
{
    return apimodel_find(world->model, KIND_SECRET, "default", name);
}

/* Time passes: certificates are made anew well before they end, and no broker is restarted for it. */
static void certificates_are_renewed_in_time(void **state)
{
    struct opworld *world = opworld_new(&fleet, 14);
    json_t *before;

    (void)state;
    put(world, "{'zones': ['a', 'b', 'c'], 'replicas': 3}");
    assert_true(opworld_settle(world));
    before = json_incref(doc_at(secret(world, "orders-z1-peers"), "data"));
    world->now_ms += INT64_C(240) * 86400 * 1000;
    assert_nothing_changes(world);
    world->now_ms += INT64_C(10) * 86400 * 1000;
    assert_true(world->wake_at_ms <= world->now_ms);
    assert_true(opworld_settle(world));
    assert_false(json_equal(before, doc_at(secret(world, "orders-z1-peers"), "data")));
    assert_true(json_equal(json_object_get(before, "ca.crt"),
                           json_object_get(doc_at(secret(world, "orders-z1-peers"), "data"), "ca.crt")));
    assert_int_equal(world->pod_deletes_cnt, 0);
    assert_condition(instance(world), "CertificatesValid", "True", "Issued");
    assert_nothing_changes(world);
    json_decref(before);
    opworld_free(world);
}

/* What Argo CD does at each sync; tracking: its marks on what it applies. */
static void sync(struct opworld *world, bool has_tracking)
{
    json_t *doc = orders("{'replicas': 3, 'zones': ['a', 'b', 'c']}");
    json_t *metadata = json_object_get(doc, "metadata");
    char text[APIMODEL_TEXT_LEN];

    if (has_tracking) {
        json_object_set_new(metadata, "labels", opdoc_json("{'app.kubernetes.io/instance': 'kafka'}"));
        json_object_set_new(metadata, "annotations", opdoc_json("{'argocd.argoproj.io/tracking-id': 'kafka:x'}"));
    }
    assert_int_equal(apimodel_apply(world->model, doc, "argocd-controller", true, false, world->now_ms, NULL, text),
                     ERR_OK);
    json_decref(doc);
    assert_true(opworld_settle(world));
}

/* Marks of the instance are not handed on; claims are neither pruned nor compared. */
static void assert_children_are_not_tracked(const struct opworld *world)
{
    for (int kind = 0; kind < KINDS_CNT; kind++) {
        struct docs docs;
        docs_init(&docs);
        if (kind != KIND_INSTANCE)
            apimodel_list(world->model, (enum kind)kind, &docs);
        for (size_t i = 0; i < docs.cnt; i++) {
            assert_null(doc_label(docs.items[i], "app.kubernetes.io/instance"));
            assert_null(doc_annotation(docs.items[i], "argocd.argoproj.io/tracking-id"));
            if (kind != KIND_CLAIM)
                continue;
            assert_string_equal(doc_annotation(docs.items[i], "argocd.argoproj.io/sync-options"), "Prune=false");
            assert_string_equal(doc_annotation(docs.items[i], "argocd.argoproj.io/compare-options"),
                                "IgnoreExtraneous");
        }
        docs_release(&docs);
    }
}

/* Applied again and again, the same manifest changes no resourceVersion; nor does the operator. */
static void a_gitops_tool_finds_no_drift(void **state)
{
    (void)state;
    for (uint64_t seed = 1; seed <= FLEET_SEEDS; seed++) {
        struct opworld *world = opworld_new(&fleet, seed);
        int64_t version;
        sync(world, false);
        version = apimodel_version(world->model);
        for (int i = 0; i < 3; i++)
            sync(world, false);
        assert_int_equal(apimodel_version(world->model), version);
        sync(world, true);
        assert_int_equal(apimodel_version(world->model), version + 1); /* the instance itself */
        assert_children_are_not_tracked(world);
        assert_nothing_changes(world);
        opworld_free(world);
    }
}

static json_t *leaf(const struct opworld *world)
{
    return json_object_get(doc_at(secret(world, "orders-z0-peers"), "data"), "orders-z0-0.pem");
}

/* A lost authority: first the new one is trusted by all, minutes later certificates are of it. The same after six and a half
 * years, when the authority has had two thirds of its life. */
static void a_new_authority_is_trusted_before_it_is_used(void **state)
{
    (void)state;
    for (int is_old = 0; is_old < 2; is_old++) {
        struct opworld *world = opworld_new(&fleet, 17);
        char text[APIMODEL_TEXT_LEN];
        json_t *before, *trusted;
        put(world, "{}");
        assert_true(opworld_settle(world));
        if (is_old) {
            world->now_ms += INT64_C(2430) * 86400 * 1000;
            assert_true(opworld_settle(world)); /* a leaf of this year */
            world->now_ms += INT64_C(10) * 86400 * 1000;
        } else {
            assert_int_equal(
                apimodel_delete(world->model, KIND_SECRET, "default", "orders-ca", NULL, world->now_ms, NULL, text),
                ERR_OK);
        }
        before = json_incref(leaf(world));
        trusted = json_incref(json_object_get(doc_at(secret(world, "orders-z0-peers"), "data"), "ca.crt"));
        if (is_old)
            opworld_crash(world); /* a look: the day is passed by the fresh operator */
        assert_true(opworld_settle(world));
        assert_true(json_equal(leaf(world), before));
        assert_true(strlen(json_string_value(json_object_get(doc_at(secret(world, "orders-z0-peers"), "data"),
                                                             "ca.crt"))) > strlen(json_string_value(trusted)) + 100);
        assert_condition(instance(world), "CertificatesValid", "True", "Issued");
        world->now_ms += 6 * 60 * 1000;
        assert_true(opworld_settle(world));
        assert_false(json_equal(leaf(world), before));
        assert_int_equal(world->pod_deletes_cnt, 0);
        assert_nothing_changes(world);
        json_decref(before);
        json_decref(trusted);
        opworld_free(world);
    }
}

/* Secrets deleted by hand come back; brokers trust the authority before, too, as long as they know of it. */
static void secrets_that_are_lost_are_made_anew(void **state)
{
    static const char *const names[] = {"orders-ca", "orders-z0-peers"};
    char text[APIMODEL_TEXT_LEN];

    (void)state;
    for (size_t i = 0; i < COUNT_OF(names); i++) {
        struct opworld *world = opworld_new(&fleet, 15 + i);
        put(world, "{}");
        assert_true(opworld_settle(world));
        assert_int_equal(
            apimodel_delete(world->model, KIND_SECRET, "default", names[i], NULL, world->now_ms, NULL, text), ERR_OK);
        assert_true(opworld_settle(world));
        assert_non_null(secret(world, names[i]));
        assert_condition(instance(world), "CertificatesValid", "True", "Issued");
        assert_int_equal(world->pod_deletes_cnt, 0);
        assert_nothing_changes(world);
        opworld_free(world);
    }
}

static const struct refusal_case {
    const char *spec, *reason, *message;
} refusal_cases[] = {
    {"{'replicas': 3}", "InvalidSpec", "spec.replicas: 3 is outside of 1 .. 1"},
    {"{'size': 'huge'}", "InvalidSpec", "spec.size: \"huge\" is not one of 1u2g, 2u4g, 4u8g, 8u16g, 16u32g"},
    {"{'storage': {'size': '20Gi'}}", "Unchangeable",
     "spec.storage.size: cannot be changed yet; the disks were made with another size"},
    {"{'storage': {'class': 'fast'}}", "Unchangeable",
     "spec.storage.class: cannot be changed yet; the disks were made with another class"},
    {"{'zones': ['a']}", "IdentityConflict",
     "spec.zones: the zone without a name cannot be taken away, brokers' disks are there"},
};

/* A spec that cannot be: the brokers go on as they are, and status names the field. */
static void a_bad_spec_stalls_and_changes_nothing_else(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT_OF(refusal_cases); i++) {
        struct opworld *world = opworld_new(&one_broker, 7);
        char id[UUID_TEXT_LEN + 1];
        json_t *set;

        put(world, "{}");
        assert_true(opworld_settle(world));
        memcpy(id, doc_text(instance(world), "status.clusterId"), sizeof id);
        set = json_incref(apimodel_find(world->model, KIND_STATEFUL_SET, "default", "orders-z0"));
        put(world, refusal_cases[i].spec);
        assert_true(opworld_settle(world));
        assert_condition(instance(world), "Stalled", "True", refusal_cases[i].reason);
        assert_string_equal(doc_text(doc_condition(instance(world), "Stalled"), "message"), refusal_cases[i].message);
        assert_condition(instance(world), "Reconciling", "False", "Stalled");
        assert_condition(instance(world), "Ready", "True", NULL); /* the brokers do serve */
        assert_string_equal(doc_text(instance(world), "status.clusterId"), id);
        assert_ptr_equal(set, apimodel_find(world->model, KIND_STATEFUL_SET, "default", "orders-z0"));
        put(world, "{}");
        assert_true(opworld_settle(world));
        assert_condition(instance(world), "Stalled", "False", NULL);
        json_decref(set);
        opworld_free(world);
    }
}

static void what_belongs_to_somebody_else_is_not_taken_over(void **state)
{
    struct opworld *world = opworld_new(&one_broker, 8);
    json_t *service = opdoc_json("{'apiVersion': 'v1', 'kind': 'Service', 'metadata': {'name': 'orders-bootstrap', "
                                 "'namespace': 'default'}, 'spec': {'type': 'ExternalName'}}");
    const json_t *theirs;

    (void)state;
    assert_int_equal(opworld_put(world, service), ERR_OK);
    put(world, "{}");
    world->refused_percent = 0;
    for (int i = 0; i < 3000; i++) /* it never settles: it is tried again, slowly */
        opworld_step(world);
    theirs = apimodel_find(world->model, KIND_SERVICE, "default", "orders-bootstrap");
    assert_string_equal(doc_text(theirs, "spec.type"), "ExternalName");
    assert_null(doc_controller_uid(theirs));
    assert_condition(instance(world), "Stalled", "True", "WriteRefused");
    assert_non_null(strstr(doc_text(doc_condition(instance(world), "Stalled"), "message"),
                           "Service orders-bootstrap belongs to somebody else"));
    opworld_delete(world, "orders-bootstrap");
    json_decref(service);
    opworld_free(world);
}

/* ---- everything at once ---- */

static const char *const specs[] = {
    "{}",
    "{'config': {'num.partitions': '3'}}",
    "{'version': '0.2.0'}",
    "{'paused': true}",
    "{'zones': ['a', 'b']}",
    "{'size': 'huge'}",
    "{'storage': {'deleteClaim': true}}",
    "{'listeners': [{'name': 'plain', 'port': 9092}, {'name': 'second', 'port': 19092}]}",
    "{'replicas': 'many', 'zones': 7, 'config': []}",
};

/* What a user does in between. As the CRD's rules have it, zones are named when an instance is made or never. */
static void edit(struct opworld *world)
{
    json_t *spec = opdoc_json(specs[opworld_draw(world, COUNT_OF(specs))]);

    if (opworld_draw(world, 8) == 0)
        opworld_delete(world, "orders");
    if (instance(world) && doc_list(instance(world), "spec.zones"))
        json_object_set_new(spec, "zones", opdoc_json("['a', 'b']"));
    else if (instance(world))
        json_object_del(spec, "zones");
    put_doc(world, spec);
}

/* Whatever happened: the id that a claim was made with is the id of every pod's settings that mounts it. */
static void assert_ids_agree(const struct opworld *world)
{
    const json_t *doc = instance(world);
    const char *id = doc ? doc_text(doc, "status.clusterId") : NULL;
    struct docs claims;

    docs_init(&claims);
    apimodel_list(world->model, KIND_CLAIM, &claims);
    for (size_t i = 0; i < claims.cnt && id; i++)
        assert_string_equal(doc_annotation(claims.items[i], ANNOTATION_CLUSTER_ID), id);
    docs_release(&claims);
}

/* Do the disks that are there name a zone? Then a spec without zones cannot be. */
static bool has_zone_names(const struct opworld *world)
{
    static const enum kind kinds[] = {KIND_CLAIM, KIND_STATEFUL_SET};
    bool has = false;

    for (size_t k = 0; k < COUNT_OF(kinds); k++) {
        struct docs docs;
        docs_init(&docs);
        apimodel_list(world->model, kinds[k], &docs);
        for (size_t i = 0; i < docs.cnt; i++)
            has = has || doc_label(docs.items[i], LABEL_ZONE);
        docs_release(&docs);
    }
    return has;
}

static uint64_t first_seed = 1, last_seed = SEEDS, last_fleet_seed = FLEET_SEEDS, conflicts_cnt;

static void heal(struct opworld *world)
{
    put(world, has_zone_names(world) ? "{'zones': ['a', 'b']}" : "{}");
    assert_true(opworld_settle(world));
}

static bool is_conflict(const struct opworld *world)
{
    const char *reason = doc_text(doc_condition(instance(world), "Stalled"), "reason");

    return reason && strcmp(reason, "IdentityConflict") == 0;
}

/* What somebody changed by hand is as it should be again; what they added stays theirs. */
static void assert_children_are_restored(const struct opworld *world)
{
    for (int kind = 0; kind < KINDS_CNT; kind++) {
        struct docs docs;
        docs_init(&docs);
        apimodel_list(world->model, (enum kind)kind, &docs);
        for (size_t i = 0; i < docs.cnt && kind_info((enum kind)kind)->is_ours; i++)
            assert_string_equal(doc_label(docs.items[i], "app.kubernetes.io/version"), "0.1.0");
        docs_release(&docs);
    }
}

static void fail_healing(const struct opworld *world, uint64_t seed)
{
    struct buf text;

    buf_init(&text, 4 << 20);
    for (int kind = 0; kind < KINDS_CNT; kind++) {
        struct docs docs;
        docs_init(&docs);
        apimodel_list(world->model, (enum kind)kind, &docs);
        for (size_t i = 0; i < docs.cnt; i++) {
            buf_text(&text, "---\n");
            doc_print_yaml(docs.items[i], &text);
        }
        docs_release(&docs);
    }
    fputs(buf_cstr(&text), stderr);
    buf_release(&text);
    fail_msg("seed %llu does not heal", (unsigned long long)seed);
}

static uint32_t run_seed(uint64_t seed)
{
    struct opworld *world = opworld_new(&one_broker, seed);
    uint32_t trace;

    world->lost_percent = (unsigned)opworld_draw(world, 30);
    world->busy_percent = (unsigned)opworld_draw(world, 20);
    world->refused_percent = (unsigned)opworld_draw(world, 10);
    put(world, "{}");
    for (int step = 0; step < STEPS; step++) {
        opworld_step(world);
        if (opworld_draw(world, 40) == 0)
            edit(world);
        if (opworld_draw(world, 60) == 0)
            opworld_crash(world);
        if (opworld_draw(world, 60) == 0)
            opworld_relist(world, (enum kind)opworld_draw(world, KINDS_CNT));
    }
    if (!opworld_settle(world))
        fail_msg("seed %llu does not settle", (unsigned long long)seed);
    assert_ids_agree(world);
    if (instance(world) && !doc_list(instance(world), "spec.zones") && has_zone_names(world)) {
        opworld_delete(world, "orders"); /* made without zones over disks that name them: only a new one helps */
        assert_true(opworld_settle(world));
    }
    heal(world);
    if (is_conflict(world)) {
        /* a claim of an earlier instance turned up after the new one had made its StatefulSet: nothing but a message;
         * made anew, the instance knows the claim from the start */
        conflicts_cnt++;
        opworld_delete(world, "orders");
        assert_true(opworld_settle(world));
        heal(world);
    }
    if (!status_is(doc_at(instance(world), "status"), "Ready", "True") ||
        !status_is(doc_at(instance(world), "status"), "Stalled", "False"))
        fail_healing(world, seed);
    assert_ids_agree(world);
    assert_nothing_changes(world);
    assert_children_are_restored(world);
    opworld_delete(world, "orders");
    assert_true(opworld_settle(world));
    for (int kind = 0; kind < KINDS_CNT; kind++)
        if (kind != KIND_CLAIM)
            assert_int_equal(count(world, (enum kind)kind), 0);
    trace = world->trace;
    opworld_free(world);
    return trace;
}

static void from_any_seed_it_settles(void **state)
{
    (void)state;
    for (uint64_t seed = first_seed; seed <= last_seed; seed++)
        run_seed(seed);
    assert_true(conflicts_cnt * 500 <= last_seed - first_seed + 500); /* it takes rare luck */
}

/* ---- fleets that roll ---- */

#define THREE "'replicas': 3, 'zones': ['a', 'b', 'c']"
#define SIX "'replicas': 6, 'zones': ['a', 'b', 'c']"

/* What stands for %s: THREE or SIX */
static const char *const fleet_specs[] = {
    "{%s}",
    "{%s, 'config': {'num.partitions': '3'}}",
    "{%s, 'version': '0.2.0'}",
    "{%s, 'version': '0.2.0', 'paused': true}",
    "{%s, 'version': '0.2.1', 'rollout': {'maxPerZone': 'All', 'soak': '5s'}}",
    "{%s, 'version': '0.2.2', 'rollout': {'canary': 1}}",
    "{%s, 'version': '0.2.3', 'rollout': {'pause': true}}",
    "{%s, 'rollout': {'window': {'schedule': '* * * * *', 'duration': '5m'}}}",
};

static void put_fleet(struct opworld *world, const char *spec, bool is_large)
{
    char text[256];

    (void)snprintf(text, sizeof text, spec, is_large ? SIX : THREE);
    put(world, text);
}

/* Answers come late, never, wrong or from an older survey: a broker is restarted only while all others are in sync (the
 * world judges each restart), and in the end all run what they should. */
static uint32_t run_fleet(uint64_t seed)
{
    struct opworld *world = opworld_new(&fleet, seed);
    bool is_large = opworld_draw(world, 2);
    uint32_t trace;

    world->step_cnt = is_large ? 1 + (int32_t)opworld_draw(world, 2) : 1; /* 2: no two replicas in a zone */
    put_fleet(world, fleet_specs[0], is_large);
    assert_true(opworld_settle(world));
    world->brokers_cnt = is_large ? 6 : 3;
    world->sync_ms = (int64_t)opworld_draw(world, 20) * 1000;
    world->now_ms += 60 * 1000; /* all in sync */
    world->lost_percent = (unsigned)opworld_draw(world, 20);
    world->call_percent = (unsigned)opworld_draw(world, 60);
    for (int step = 0; step < 3 * STEPS; step++) {
        opworld_step(world);
        if (opworld_draw(world, 200) == 0)
            put_fleet(world, fleet_specs[opworld_draw(world, COUNT_OF(fleet_specs))], is_large);
        if (opworld_draw(world, 300) == 0)
            opworld_relist(world, (enum kind)opworld_draw(world, KINDS_CNT));
    }
    put_fleet(world, "{%s, 'version': '0.3.0', 'rollout': {'maxPerZone': 'All'}}", is_large);
    if (!opworld_settle(world))
        fail_msg("fleet of seed %llu does not settle", (unsigned long long)seed);
    assert_condition(instance(world), "Progressing", "False", "Complete");
    assert_string_equal(doc_text(instance(world), "status.version"), "0.3.0");
    assert_true(world->pod_deletes_cnt >= 3);
    assert_nothing_changes(world);
    trace = world->trace;
    opworld_free(world);
    return trace;
}

static void a_fleet_rolls_whatever_brokers_answer(void **state)
{
    (void)state;
    for (uint64_t seed = first_seed; seed <= last_fleet_seed; seed++)
        run_fleet(seed);
    assert_int_equal(run_fleet(7), run_fleet(7));
}

/* A roll that no broker answers to waits, and says for what; then it goes on. Nobody is asked when nothing is due. */
static void a_survey_without_an_answer_is_named_and_waited_for(void **state)
{
    struct opworld *world = opworld_new(&fleet, 21);
    const struct reconcile_counters *counters = reconciler_counters(world->reconciler);

    (void)state;
    put_fleet(world, fleet_specs[0], false);
    assert_true(opworld_settle(world));
    assert_int_equal(counters->surveys, 0);
    put_fleet(world, fleet_specs[2], false);
    while (counters->surveys == 0) /* answers to writes come, the calls stay where they are */
        assert_true(opworld_rest_but_calls(world));
    world->now_ms += 3000;
    opworld_tick(world);
    while (opworld_rest_but_calls(world))
        ;
    assert_condition(instance(world), "Progressing", "True", "RollWaits");
    assert_non_null(strstr(doc_text(doc_condition(instance(world), "Progressing"), "message"),
                           "orders-z0-0: waits for the answer to DescribeCluster"));
    world->now_ms += 8000;
    opworld_tick(world);
    while (opworld_rest_but_calls(world))
        ;
    assert_int_equal(counters->survey_failures, 1);
    assert_non_null(strstr(doc_text(doc_condition(instance(world), "Progressing"), "message"),
                           "the brokers cannot be asked: orders-z0-0: has not answered in time: DescribeCluster"));
    assert_int_equal(world->pod_deletes_cnt, 0);
    assert_true(opworld_settle(world)); /* those answers come now: too late for their survey */
    assert_true(counters->late_answers >= 4);
    assert_int_equal(world->pod_deletes_cnt, 3);
    assert_condition(instance(world), "Progressing", "False", "Complete");
    assert_int_equal(reconciler_surveys(world->reconciler), 0);
    opworld_free(world);
}

/* Two brokers a zone go together where no partition has both of them, else one by one. */
static void a_zone_rolls_together_where_no_partition_minds(void **state)
{
    (void)state;
    for (int32_t step = 1; step <= 2; step++) {
        struct opworld *world = opworld_new(&fleet, 29);
        world->step_cnt = step;
        put_fleet(world, fleet_specs[0], true);
        assert_true(opworld_settle(world));
        world->brokers_cnt = 6;
        put_fleet(world, "{%s, 'version': '0.2.0', 'rollout': {'maxPerZone': 'All'}}", true);
        assert_true(opworld_settle(world));
        assert_int_equal(world->pod_deletes_cnt, 6);
        assert_int_equal(world->batch_max, step == 2 ? 2 : 1);
        assert_condition(instance(world), "Progressing", "False", "Complete");
        opworld_free(world);
    }
}

/* A roll that waits says for what, with an Event; the spec lets it go on. */
static void a_canary_is_waited_for_and_told(void **state)
{
    struct opworld *world = opworld_new(&fleet, 23);
    const json_t *blocked;
    uint64_t notes;

    (void)state;
    put_fleet(world, fleet_specs[0], false);
    assert_true(opworld_settle(world));
    world->brokers_cnt = 3;
    put(world, "{'replicas': 3, 'zones': ['a', 'b', 'c'], 'version': '0.2.0', 'rollout': {'canary': 1}}");
    assert_true(opworld_settle(world));
    assert_int_equal(world->pod_deletes_cnt, 1);
    blocked = doc_at(instance(world), "status.rollout.blockedBy");
    assert_string_equal(doc_text(blocked, "reason"), "CanaryReached");
    assert_true(doc_is_true(blocked, "reported"));
    assert_int_equal(doc_number(instance(world), "status.rollout.updated", 0), 1);
    assert_int_equal(doc_number(instance(world), "status.rollout.total", 0), 3);
    assert_condition(instance(world), "Progressing", "True", "RollWaits");
    assert_condition(instance(world), "Ready", "True", NULL);
    assert_nothing_changes(world);
    notes = world->notes_cnt;
    put(world, "{'replicas': 3, 'zones': ['a', 'b', 'c'], 'version': '0.2.0'}");
    assert_true(opworld_settle(world));
    assert_int_equal(world->pod_deletes_cnt, 3);
    assert_true(world->notes_cnt > notes);
    assert_null(doc_at(instance(world), "status.rollout.blockedBy"));
    opworld_free(world);
}

static void the_same_seed_gives_the_same_trace(void **state)
{
    (void)state;
    assert_int_equal(run_seed(7), run_seed(7));
    assert_int_not_equal(run_seed(7), run_seed(8));
}

int main(int argc, char **argv)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_instance_becomes_ready_and_then_nothing_changes),
        cmocka_unit_test(every_condition_is_there_from_the_first_write_on),
        cmocka_unit_test(a_crash_after_any_effect_is_resumed_from_the_api),
        cmocka_unit_test(deleting_leaves_the_claims_and_a_new_instance_takes_them_up),
        cmocka_unit_test(an_instance_made_anew_waits_for_the_pod_before_it),
        cmocka_unit_test(with_delete_claim_nothing_is_left),
        cmocka_unit_test(a_change_of_settings_or_version_restarts_the_broker_once),
        cmocka_unit_test(paused_means_that_only_status_is_written),
        cmocka_unit_test(a_fleet_grows_without_restarting_who_serves),
        cmocka_unit_test(a_zone_keeps_its_index_though_its_set_is_lost),
        cmocka_unit_test(who_becomes_a_voter_is_restarted),
        cmocka_unit_test(two_zones_are_told_to_be_too_few),
        cmocka_unit_test(certificates_are_renewed_in_time),
        cmocka_unit_test(secrets_that_are_lost_are_made_anew),
        cmocka_unit_test(a_gitops_tool_finds_no_drift),
        cmocka_unit_test(a_new_authority_is_trusted_before_it_is_used),
        cmocka_unit_test(a_bad_spec_stalls_and_changes_nothing_else),
        cmocka_unit_test(what_belongs_to_somebody_else_is_not_taken_over),
        cmocka_unit_test(from_any_seed_it_settles),
        cmocka_unit_test(a_zone_rolls_together_where_no_partition_minds),
        cmocka_unit_test(a_canary_is_waited_for_and_told),
        cmocka_unit_test(a_survey_without_an_answer_is_named_and_waited_for),
        cmocka_unit_test(a_fleet_rolls_whatever_brokers_answer),
        cmocka_unit_test(the_same_seed_gives_the_same_trace),
    };

    doc_setup();
    if (argc > 1) {
        const struct CMUnitTest one[] = {cmocka_unit_test(from_any_seed_it_settles),
                                         cmocka_unit_test(a_fleet_rolls_whatever_brokers_answer)};
        first_seed = strtoull(argv[1], NULL, 10);
        last_seed = last_fleet_seed = argc > 2 ? strtoull(argv[2], NULL, 10) : first_seed;
        return cmocka_run_group_tests(one, NULL, NULL);
    }
    return cmocka_run_group_tests(tests, NULL, NULL);
}
