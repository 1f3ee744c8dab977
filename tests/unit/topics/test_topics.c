/* Passes against a model of a cluster: tables per verdict; drawn objects (SEEDS=n; one: SEED=n); 10,000 topics. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <cmocka.h>

#include "base/check.h"
#include "base/err.h"
#include "base/num.h"
#include "base/prng.h"
#include "model/model.h"
#include "tests/lib/opcluster.h"
#include "tests/lib/opdoc.h"
#include "topics/topics.h"

enum { START_MS = 1790000000, PASS_MS = 5000 };

/* ---- a small world: objects as an API server has them, and the model of the cluster ---- */

struct rig {
    struct opcluster cluster;
    struct docs objects;
    enum topics_instance instance;
    int64_t now_ms, uids;
    struct prng faults; /* state 0: no answer is lost */
    /* of the last pass */
    size_t writes_cnt, acts_cnt, asked_cnt;
};

static void rig_init(struct rig *rig, int32_t brokers, int32_t zones)
{
    *rig = (struct rig){.instance = TOPICS_INSTANCE_THERE, .now_ms = START_MS * INT64_C(1000)};
    opcluster_init(&rig->cluster, brokers, zones);
    docs_init(&rig->objects);
}

static void rig_release(struct rig *rig)
{
    opcluster_release(&rig->cluster);
    docs_release(&rig->objects);
}

static json_t *rig_object(struct rig *rig, const char *name)
{
    return docs_find(&rig->objects, name);
}

/* spec: JSON with ' */
static json_t *rig_apply(struct rig *rig, const char *name, const char *spec)
{
    json_t *doc = rig_object(rig, name), *made = opdoc_json(spec);
    char uid[32], created[DOC_TIME_LEN + 1];

    if (doc) {
        if (!json_equal(json_object_get(doc, "spec"), made))
            json_object_set_new(json_object_get(doc, "metadata"), "generation",
                                json_integer(doc_number(doc, "metadata.generation", 0) + 1));
        json_object_set_new(doc, "spec", made);
        return doc;
    }
    (void)snprintf(uid, sizeof uid, "uid-%06d", (int)++rig->uids);
    doc_time_print(rig->now_ms, created);
    doc = json_pack("{s:s,s:s,s:{s:s,s:s,s:s,s:i,s:s},s:o}", "apiVersion", "flotilla.dev/v1", "kind", "KafkaTopic",
                    "metadata", "name", name, "namespace", "shop", "uid", uid, "generation", 1, "creationTimestamp",
                    created, "spec", made);
    assert_non_null(doc);
    docs_add_give(&rig->objects, doc);
    docs_sort(&rig->objects);
    return rig_object(rig, name);
}

static void rig_forget(struct rig *rig, const json_t *doc)
{
    for (size_t i = 0; i < rig->objects.cnt; i++) {
        if (rig->objects.items[i] != doc)
            continue;
        json_decref(rig->objects.items[i]);
        memmove(&rig->objects.items[i], &rig->objects.items[i + 1],
                (rig->objects.cnt - i - 1) * sizeof rig->objects.items[0]);
        rig->objects.cnt--;
        return;
    }
}

static bool has_finalizer(const json_t *doc)
{
    return json_array_size(doc_list(doc, "metadata.finalizers")) > 0;
}

static void rig_delete(struct rig *rig, json_t *doc)
{
    if (has_finalizer(doc))
        json_object_set_new(json_object_get(doc, "metadata"), "deletionTimestamp", json_string("2026-09-21T00:00:00Z"));
    else
        rig_forget(rig, doc);
}

/* As server-side apply by one manager does it. */
static void rig_write(struct rig *rig, json_t *doc, const struct topics_write *write)
{
    json_t *finalizers;

    rig->writes_cnt += write->metadata != NULL;
    rig->writes_cnt += write->status != NULL;
    if (write->status) {
        assert_string_equal(doc_uid(write->status), doc_uid(doc));
        json_object_set(doc, "status", json_object_get(write->status, "status"));
    }
    if (write->metadata) {
        finalizers = doc_list(write->metadata, "metadata.finalizers");
        if (finalizers)
            json_object_set(json_object_get(doc, "metadata"), "finalizers", finalizers);
        else
            json_object_del(json_object_get(doc, "metadata"), "finalizers");
    }
    if (doc_is_deleting(doc) && !has_finalizer(doc))
        rig_forget(rig, doc);
}

/* Answers come in any order. */
static void rig_exchange(struct rig *rig, struct topics *topics)
{
    struct client_call *calls[TOPICS_FLYING_MAX], *flying[TOPICS_FLYING_MAX];
    size_t flying_cnt = 0;

    while (topics->state != TOPICS_DONE || flying_cnt > 0) {
        size_t cnt = topics_calls(topics, calls), at;
        bool fails = false, loses = false;
        assert_true(flying_cnt + cnt <= TOPICS_FLYING_MAX);
        for (size_t i = 0; i < cnt; i++)
            flying[flying_cnt++] = calls[i];
        if (flying_cnt == 0)
            break;
        at = rig->faults.state ? prng_below(&rig->faults, flying_cnt) : 0;
        if (rig->faults.state) {
            fails = prng_below(&rig->faults, 8) == 0;
            loses = prng_below(&rig->faults, 8) == 0;
        }
        topics_take(topics, opcluster_answer(&rig->cluster, flying[at], fails ? ERR_IO : ERR_OK, loses));
        client_call_free(flying[at]);
        flying[at] = flying[--flying_cnt];
    }
    assert_int_equal(topics->state, TOPICS_DONE);
}

/* The world goes on: one pass, its writes. is_crashing: the operator dies before it writes. */
static void rig_pass(struct rig *rig, bool is_crashing)
{
    struct topics_input input = {.now_ms = rig->now_ms += PASS_MS, .instance = rig->instance};
    struct cluster cluster;
    struct docs objects;
    struct topics topics;

    docs_init(&objects);
    for (size_t i = 0; i < rig->objects.cnt; i++)
        docs_add_give(&objects, json_deep_copy(rig->objects.items[i]));
    opcluster_survey(&rig->cluster, &cluster);
    input.objects = &objects;
    input.cluster = rig->instance == TOPICS_INSTANCE_GONE ? NULL : &cluster;
    topics_init(&topics, &input);
    rig_exchange(rig, &topics);
    rig->writes_cnt = rig->acts_cnt = 0;
    rig->asked_cnt = topics.asked_cnt[TOPICS_STEP_ASK];
    for (int step = TOPICS_STEP_DELETE; step < TOPICS_STEPS_CNT; step++)
        rig->acts_cnt += topics.asked_cnt[step];
    for (size_t i = 0; i < objects.cnt && !is_crashing; i++) {
        struct topics_write write;
        topics_write(&topics, i, &write);
        rig_write(rig, rig_object(rig, doc_name(objects.items[i])), &write);
        json_decref(write.metadata);
        json_decref(write.status);
    }
    assert_true(topics_again_ms(&topics) > rig->now_ms);
    topics_release(&topics);
    cluster_release(&cluster);
    docs_release(&objects);
}

static const char *reason_of(const json_t *doc)
{
    const char *reason = doc_text(doc_condition(doc, "Ready"), "reason");

    return reason ? reason : "";
}

static const char *message_of(const json_t *doc)
{
    const char *text = doc_text(doc_condition(doc, "Ready"), "message");

    return text ? text : "";
}

static bool is_true(const json_t *doc, const char *type)
{
    const char *value = doc_text(doc_condition(doc, type), "status");

    return value && strcmp(value, "True") == 0;
}

static void expect(struct rig *rig, const char *name, const char *reason, const char *text)
{
    const json_t *doc = rig_object(rig, name);

    assert_non_null(doc);
    if (strcmp(reason_of(doc), reason) != 0 || strstr(message_of(doc), text) == NULL)
        fail_msg("%s is %s: %s; expected %s: %s", name, reason_of(doc), message_of(doc), reason, text);
    assert_int_equal(doc_number(doc, "status.observedGeneration", 0), doc_number(doc, "metadata.generation", -1));
    for (size_t i = 0; i < 3; i++)
        assert_non_null(doc_condition(doc, (const char *const[]){"Ready", "Reconciling", "Stalled"}[i]));
}

/* ---- one by one ---- */

static void a_topic_is_made_as_the_spec_says(void **state)
{
    struct opcluster_topic *topic;
    struct rig rig;

    (void)state;
    rig_init(&rig, 3, 3);
    rig_apply(&rig, "clicks", "{'instance': 'o', 'partitions': 6, 'replicas': 3, 'config': {'retention.ms': '5'}}");
    assert_true(topics_is_due(rig_object(&rig, "clicks")));
    rig_pass(&rig, false);
    expect(&rig, "clicks", "TopicReady", "6 partitions, 3 replicas each");
    assert_false(topics_is_due(rig_object(&rig, "clicks")));
    topic = opcluster_find(&rig.cluster, "clicks");
    assert_int_equal(topic->partitions_cnt, 6);
    assert_string_equal(json_string_value(json_object_get(topic->config, "retention.ms")), "5");
    assert_int_equal(doc_number(rig_object(&rig, "clicks"), "status.partitions", 0), 6);
    assert_false(has_finalizer(rig_object(&rig, "clicks")));
    rig_pass(&rig, false);
    assert_int_equal(rig.acts_cnt + rig.writes_cnt, 0);
    rig_release(&rig);
}

static void what_the_spec_leaves_open_is_the_clusters(void **state)
{
    struct rig rig;

    (void)state;
    rig_init(&rig, 3, 1);
    rig_apply(&rig, "clicks", "{'instance': 'o'}");
    rig_pass(&rig, false);
    expect(&rig, "clicks", "TopicReady", "1 partition, 1 replica each");
    opcluster_drop(&rig.cluster, opcluster_find(&rig.cluster, "clicks"));
    opcluster_make(&rig.cluster, "clicks", 4, 2);
    rig_pass(&rig, false);
    expect(&rig, "clicks", "TopicReady", "4 partitions, 2 replicas each");
    rig_pass(&rig, false);
    assert_int_equal(rig.acts_cnt + rig.asked_cnt + rig.writes_cnt, 0);
    rig_release(&rig);
}

static void partitions_are_added_and_never_taken_away(void **state)
{
    struct rig rig;

    (void)state;
    rig_init(&rig, 3, 1);
    rig_apply(&rig, "clicks", "{'instance': 'o', 'partitions': 2}");
    rig_pass(&rig, false);
    rig_apply(&rig, "clicks", "{'instance': 'o', 'partitions': 5}");
    rig_pass(&rig, false);
    expect(&rig, "clicks", "TopicReady", "5 partitions");
    rig_apply(&rig, "clicks", "{'instance': 'o', 'partitions': 3, 'config': {'retention.ms': '7'}}");
    rig_pass(&rig, false);
    expect(&rig, "clicks", "PartitionsFewer", "spec.partitions: the topic has 5 partitions");
    assert_true(is_true(rig_object(&rig, "clicks"), "Stalled"));
    assert_int_equal(opcluster_find(&rig.cluster, "clicks")->partitions_cnt, 5);
    assert_non_null(json_object_get(opcluster_find(&rig.cluster, "clicks")->config, "retention.ms"));
    rig_release(&rig);
}

static void only_settings_that_came_from_the_spec_are_reset(void **state)
{
    struct opcluster_topic *topic;
    struct rig rig;

    (void)state;
    rig_init(&rig, 1, 1);
    rig_apply(&rig, "clicks",
              "{'instance': 'o', 'config': {'retention.ms': '5', 'cleanup.policy': 'compact, delete'}}");
    rig_pass(&rig, false);
    topic = opcluster_find(&rig.cluster, "clicks");
    json_object_set_new(topic->config, "cleanup.policy", json_string("compact,delete"));
    json_object_set_new(topic->config, "retention.ms", json_string("6"));
    json_object_set_new(topic->config, "min.insync.replicas", json_string("1"));
    rig_pass(&rig, false);
    assert_int_equal(rig.acts_cnt, 1); /* the spelling is no difference */
    assert_string_equal(json_string_value(json_object_get(topic->config, "retention.ms")), "5");
    rig_apply(&rig, "clicks", "{'instance': 'o', 'config': {'max.message.bytes': '010'}}");
    rig_pass(&rig, false);
    assert_null(json_object_get(topic->config, "retention.ms"));
    assert_null(json_object_get(topic->config, "cleanup.policy"));
    assert_non_null(json_object_get(topic->config, "min.insync.replicas"));
    assert_int_equal(json_array_size(doc_list(rig_object(&rig, "clicks"), "status.managedConfig")), 1);
    json_object_set_new(topic->config, "max.message.bytes", json_string("10"));
    rig_pass(&rig, false);
    assert_int_equal(rig.acts_cnt + rig.writes_cnt, 0);
    rig_release(&rig);
}

static const struct refused_case {
    const char *spec, *reason, *text;
} refused_cases[] = {
    {"{'instance': 'o', 'replicas': 4}", "Refused",
     "spec.replicas: CreateTopics: INVALID_REPLICATION_FACTOR: the model says no"},
    {"{'instance': 'o', 'config': {'colour': 'red'}}", "Refused", "spec.config: CreateTopics: INVALID_CONFIG"},
    {"{'instance': 'o', 'partitions': 0}", "InvalidSpec", "spec.partitions: 0 is outside of 1 .. 10000"},
    {"{'instance': 'o', 'topicName': '__consumer_offsets'}", "InvalidSpec", "spec.topicName: "},
};

static void what_is_refused_is_told_by_field(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT_OF(refused_cases); i++) {
        struct rig rig;
        rig_init(&rig, 3, 1);
        rig_apply(&rig, "clicks", refused_cases[i].spec);
        rig_apply(&rig, "good", "{'instance': 'o'}");
        rig_pass(&rig, false);
        expect(&rig, "clicks", refused_cases[i].reason, refused_cases[i].text);
        assert_true(is_true(rig_object(&rig, "clicks"), "Stalled"));
        expect(&rig, "good", "TopicReady", "");
        rig_pass(&rig, false);
        assert_int_equal(rig.writes_cnt, 0);
        rig_release(&rig);
    }
}

static void a_change_that_is_refused_leaves_what_was(void **state)
{
    struct rig rig;

    (void)state;
    rig_init(&rig, 1, 1);
    rig_apply(&rig, "clicks", "{'instance': 'o', 'config': {'retention.ms': '5'}}");
    rig_pass(&rig, false);
    rig_apply(&rig, "clicks", "{'instance': 'o', 'config': {'cleanup.policy': 'bad'}}");
    rig_pass(&rig, false);
    expect(&rig, "clicks", "Refused", "spec.config: IncrementalAlterConfigs: INVALID_CONFIG: Unknown topic");
    assert_string_equal(
        json_string_value(json_array_get(doc_list(rig_object(&rig, "clicks"), "status.managedConfig"), 0)),
        "retention.ms");
    rig_apply(&rig, "clicks", "{'instance': 'o'}");
    rig_pass(&rig, false);
    expect(&rig, "clicks", "TopicReady", "");
    assert_int_equal(json_object_size(opcluster_find(&rig.cluster, "clicks")->config), 0);
    rig_release(&rig);
}

static void the_older_of_two_objects_has_the_topic(void **state)
{
    struct rig rig;

    (void)state;
    rig_init(&rig, 3, 1);
    rig_apply(&rig, "b-old", "{'instance': 'o', 'topicName': 'clicks', 'partitions': 2}");
    rig.now_ms += 60000;
    rig_apply(&rig, "a-new", "{'instance': 'o', 'topicName': 'clicks', 'partitions': 7, 'deletionPolicy': 'Delete'}");
    rig_pass(&rig, false);
    expect(&rig, "b-old", "TopicReady", "2 partitions");
    expect(&rig, "a-new", "NameTaken", "KafkaTopic b-old");
    rig_pass(&rig, false);
    assert_int_equal(rig.acts_cnt + rig.writes_cnt, 0);
    rig_delete(&rig, rig_object(&rig, "b-old"));
    rig_pass(&rig, false);
    rig_pass(&rig, false);
    expect(&rig, "a-new", "TopicReady", "7 partitions");
    rig_release(&rig);
}

static void topics_made_elsewhere_are_left_alone_where_that_is_asked(void **state)
{
    struct rig rig;

    (void)state;
    rig_init(&rig, 3, 1);
    opcluster_make(&rig.cluster, "clicks", 2, 1);
    rig_apply(&rig, "clicks",
              "{'instance': 'o', 'partitions': 4, 'adoptionPolicy': 'Leave', 'deletionPolicy': 'Delete'}");
    rig_pass(&rig, false); /* the finalizer */
    rig_pass(&rig, false);
    expect(&rig, "clicks", "TopicExists", "spec.adoptionPolicy is Leave");
    rig_pass(&rig, false);
    assert_int_equal(rig.acts_cnt + rig.writes_cnt, 0);
    rig_delete(&rig, rig_object(&rig, "clicks"));
    rig_pass(&rig, false);
    assert_null(rig_object(&rig, "clicks"));
    assert_int_equal(opcluster_find(&rig.cluster, "clicks")->partitions_cnt, 2);
    rig_release(&rig);
}

static void whoever_leaves_others_alone_knows_its_own_after_a_crash(void **state)
{
    struct rig rig;

    (void)state;
    rig_init(&rig, 3, 1);
    rig_apply(&rig, "clicks", "{'instance': 'o', 'partitions': 4, 'adoptionPolicy': 'Leave'}");
    rig_pass(&rig, false);
    expect(&rig, "clicks", "Creating", "");
    assert_null(opcluster_find(&rig.cluster, "clicks"));
    rig_pass(&rig, true);
    assert_non_null(opcluster_find(&rig.cluster, "clicks"));
    rig_pass(&rig, false);
    expect(&rig, "clicks", "TopicReady", "4 partitions");
    rig_release(&rig);
}

static void deletion_deletes_only_what_is_ours_and_only_by_policy(void **state)
{
    struct rig rig;

    (void)state;
    rig_init(&rig, 3, 1);
    rig_apply(&rig, "kept", "{'instance': 'o'}");
    rig_apply(&rig, "gone", "{'instance': 'o', 'deletionPolicy': 'Delete'}");
    rig_apply(&rig, "remade", "{'instance': 'o', 'deletionPolicy': 'Delete'}");
    rig_pass(&rig, false);
    assert_null(opcluster_find(&rig.cluster, "gone")); /* not before its finalizer is there */
    assert_true(has_finalizer(rig_object(&rig, "gone")) && !has_finalizer(rig_object(&rig, "kept")));
    rig_pass(&rig, false);
    opcluster_drop(&rig.cluster, opcluster_find(&rig.cluster, "remade"));
    opcluster_make(&rig.cluster, "remade", 1, 1);
    rig_delete(&rig, rig_object(&rig, "kept"));
    rig_delete(&rig, rig_object(&rig, "gone"));
    rig_delete(&rig, rig_object(&rig, "remade"));
    assert_true(topics_is_due(rig_object(&rig, "gone")));
    rig.cluster.refuses_deletion = true;
    rig_pass(&rig, false);
    expect(&rig, "gone", "Refused", "DeleteTopics: TOPIC_DELETION_DISABLED");
    rig.cluster.refuses_deletion = false;
    rig_pass(&rig, false);
    assert_int_equal(rig.objects.cnt, 0);
    assert_null(opcluster_find(&rig.cluster, "gone"));
    assert_non_null(opcluster_find(&rig.cluster, "kept"));
    assert_non_null(opcluster_find(&rig.cluster, "remade"));
    rig_release(&rig);
}

static void protection_can_be_asked_for_later(void **state)
{
    struct rig rig;

    (void)state;
    rig_init(&rig, 1, 1);
    rig_apply(&rig, "clicks", "{'instance': 'o', 'deletionPolicy': 'Delete'}");
    rig_pass(&rig, false);
    rig_pass(&rig, false);
    assert_true(has_finalizer(rig_object(&rig, "clicks")));
    rig_apply(&rig, "clicks", "{'instance': 'o', 'deletionPolicy': 'Retain'}");
    rig_pass(&rig, false);
    expect(&rig, "clicks", "TopicReady", "");
    assert_false(has_finalizer(rig_object(&rig, "clicks")));
    rig_release(&rig);
}

static void no_finalizer_outlives_the_instance(void **state)
{
    struct rig rig;

    (void)state;
    rig_init(&rig, 1, 1);
    rig_apply(&rig, "clicks", "{'instance': 'o', 'deletionPolicy': 'Delete'}");
    rig_apply(&rig, "stays", "{'instance': 'o', 'deletionPolicy': 'Delete'}");
    rig_pass(&rig, false);
    rig_pass(&rig, false);
    rig_delete(&rig, rig_object(&rig, "clicks"));
    rig.instance = TOPICS_INSTANCE_GONE;
    rig_pass(&rig, false);
    assert_null(rig_object(&rig, "clicks"));
    expect(&rig, "stays", "InstanceMissing", "there is no KafkaInstance o here");
    assert_false(has_finalizer(rig_object(&rig, "stays")));
    assert_int_equal(rig.cluster.topics_cnt, 2);
    rig_pass(&rig, false);
    assert_int_equal(rig.writes_cnt, 0);
    rig_release(&rig);
}

static void a_paused_instance_is_not_changed(void **state)
{
    struct rig rig;

    (void)state;
    rig_init(&rig, 1, 1);
    rig.instance = TOPICS_INSTANCE_PAUSED;
    rig_apply(&rig, "clicks", "{'instance': 'o'}");
    rig_pass(&rig, false);
    expect(&rig, "clicks", "Paused", "spec.paused");
    assert_int_equal(rig.cluster.calls_cnt, 0);
    assert_false(is_true(rig_object(&rig, "clicks"), "Stalled") || is_true(rig_object(&rig, "clicks"), "Reconciling"));
    rig_release(&rig);
}

/* ---- replicas ---- */

static size_t zones_of(const struct rig *rig, const struct opcluster_partition *partition)
{
    uint32_t zones = 0;
    size_t cnt = 0;

    for (int32_t i = 0; i < partition->replicas_cnt; i++)
        zones |= 1u << rig->cluster.zones[partition->replicas[i]];
    for (; zones; zones &= zones - 1)
        cnt++;
    return cnt;
}

static void replicas_are_added_over_zones_and_taken_away(void **state)
{
    struct opcluster_topic *topic;
    int32_t held[OPCLUSTER_BROKERS_MAX] = {0};
    struct rig rig;

    (void)state;
    rig_init(&rig, 6, 3);
    rig_apply(&rig, "clicks", "{'instance': 'o', 'partitions': 12, 'replicas': 1}");
    rig_pass(&rig, false);
    rig_apply(&rig, "clicks", "{'instance': 'o', 'partitions': 12, 'replicas': 3}");
    rig_pass(&rig, false);
    expect(&rig, "clicks", "Moving", "12 partitions have not 3 replicas yet");
    assert_true(is_true(rig_object(&rig, "clicks"), "Reconciling"));
    rig_pass(&rig, false);
    assert_int_equal(rig.acts_cnt + rig.writes_cnt, 0); /* under way */
    opcluster_settle(&rig.cluster);
    rig_pass(&rig, false);
    expect(&rig, "clicks", "TopicReady", "12 partitions, 3 replicas each");
    topic = opcluster_find(&rig.cluster, "clicks");
    for (int32_t p = 0; p < 12; p++) {
        assert_int_equal(zones_of(&rig, &topic->partitions[p]), 3);
        for (int32_t i = 0; i < 3; i++)
            held[topic->partitions[p].replicas[i]]++;
    }
    for (int32_t i = 0; i < 6; i++)
        assert_in_range(held[i], 5, 7);
    rig_apply(&rig, "clicks", "{'instance': 'o', 'partitions': 12, 'replicas': 2}");
    rig_pass(&rig, false);
    opcluster_settle(&rig.cluster);
    rig_pass(&rig, false);
    expect(&rig, "clicks", "TopicReady", "2 replicas each");
    for (int32_t p = 0; p < 12; p++)
        assert_int_equal(zones_of(&rig, &topic->partitions[p]), 2);
    rig_release(&rig);
}

static void a_replica_in_sync_stays(void **state)
{
    struct opcluster_topic *topic;
    struct rig rig;

    (void)state;
    rig_init(&rig, 3, 3);
    rig_apply(&rig, "clicks", "{'instance': 'o', 'partitions': 3, 'replicas': 3}");
    rig_pass(&rig, false);
    rig.cluster.is_down[0] = rig.cluster.is_down[1] = true;
    rig_apply(&rig, "clicks", "{'instance': 'o', 'partitions': 3, 'replicas': 1}");
    rig_pass(&rig, false);
    opcluster_settle(&rig.cluster);
    topic = opcluster_find(&rig.cluster, "clicks");
    for (int32_t p = 0; p < 3; p++)
        assert_int_equal(topic->partitions[p].replicas[0], 2);
    rig_apply(&rig, "clicks", "{'instance': 'o', 'partitions': 3, 'replicas': 2}");
    rig_pass(&rig, false);
    expect(&rig, "clicks", "BrokersMissing", "spec.replicas: 2 are wanted, 1 brokers are there");
    rig.cluster.is_down[0] = false;
    rig_pass(&rig, false);
    opcluster_settle(&rig.cluster);
    rig_pass(&rig, false);
    expect(&rig, "clicks", "TopicReady", "2 replicas each");
    rig_release(&rig);
}

static void only_so_many_partitions_move_at_once(void **state)
{
    size_t moving = 0;
    struct rig rig;

    (void)state;
    rig_init(&rig, 3, 1);
    rig_apply(&rig, "clicks", "{'instance': 'o', 'partitions': 300, 'replicas': 1}");
    rig_pass(&rig, false);
    rig_apply(&rig, "clicks", "{'instance': 'o', 'partitions': 300, 'replicas': 2}");
    rig_pass(&rig, false);
    rig_pass(&rig, false);
    for (int32_t p = 0; p < 300; p++)
        moving += opcluster_find(&rig.cluster, "clicks")->partitions[p].to_cnt > 0;
    assert_int_equal(moving, TOPICS_MOVES_MAX);
    for (int i = 0; i < 3; i++) {
        opcluster_settle(&rig.cluster);
        rig_pass(&rig, false);
    }
    expect(&rig, "clicks", "TopicReady", "2 replicas each");
    rig_release(&rig);
}

/* ---- drawn worlds ---- */

static const char *draw_spec(struct prng *prng, bool is_first, char *to, size_t size)
{
    static const char *const settings[] = {"", "'retention.ms': '5'",
                                           "'retention.ms': '6', 'cleanup.policy': 'compact'",
                                           "'cleanup.policy': 'bad'", "'max.message.bytes': '9'"};
    size_t len =
        (size_t)snprintf(to, size, "{'instance': 'o', 'config': {%s}", settings[prng_below(prng, COUNT_OF(settings))]);

    if (is_first && prng_below(prng, 3) == 0)
        len += (size_t)snprintf(to + len, size - len, ", 'topicName': 'shared-%d'", (int)prng_below(prng, 3));
    if (prng_below(prng, 4) > 0)
        len += (size_t)snprintf(to + len, size - len, ", 'partitions': %d", 1 + (int)prng_below(prng, 6));
    if (prng_below(prng, 2) > 0)
        len += (size_t)snprintf(to + len, size - len, ", 'replicas': %d", 1 + (int)prng_below(prng, 4));
    if (prng_below(prng, 2) > 0)
        len += (size_t)snprintf(to + len, size - len, ", 'deletionPolicy': 'Delete'");
    if (prng_below(prng, 3) == 0)
        len += (size_t)snprintf(to + len, size - len, ", 'adoptionPolicy': 'Leave'");
    (void)snprintf(to + len, size - len, "}");
    return to;
}

static void draw_edit(struct rig *rig, struct prng *prng)
{
    char name[32], spec[400];
    json_t *doc, *topic_name;

    (void)snprintf(name, sizeof name, "t-%d", (int)prng_below(prng, 12));
    doc = rig_object(rig, name);
    if (doc && prng_below(prng, 4) == 0) {
        rig_delete(rig, doc);
        return;
    }
    topic_name = json_incref(doc_at(doc, "spec.topicName"));
    doc = rig_apply(rig, name, draw_spec(prng, doc == NULL, spec, sizeof spec));
    if (topic_name)
        json_object_set_new(json_object_get(doc, "spec"), "topicName", topic_name);
}

/* Others, with Kafka's own tools. */
static void draw_meddling(struct rig *rig, struct prng *prng)
{
    char name[32];
    struct opcluster_topic *topic;

    (void)snprintf(name, sizeof name, prng_below(prng, 2) ? "t-%d" : "shared-%d", (int)prng_below(prng, 12));
    topic = opcluster_find(&rig->cluster, name);
    if (topic == NULL)
        opcluster_make(&rig->cluster, name, 1 + (int32_t)prng_below(prng, 4), 1);
    else if (prng_below(prng, 2) > 0)
        json_object_set_new(topic->config, "retention.ms", json_string("77"));
    else
        opcluster_drop(&rig->cluster, topic);
}

/* Whether the topic of this id may be deleted by a pass: README, invariant 2. */
static bool may_delete(const struct docs *before, struct uuid id)
{
    char text[UUID_TEXT_LEN + 1];

    uuid_print(id, text);
    for (size_t i = 0; i < before->cnt; i++) {
        const char *known = doc_text(before->items[i], "status.topicId");
        const char *policy = doc_text(before->items[i], "spec.deletionPolicy");
        if (known && strcmp(known, text) == 0 && doc_is_deleting(before->items[i]) && policy &&
            strcmp(policy, "Delete") == 0)
            return true;
    }
    return false;
}

static bool has_id(const struct opcluster *cluster, struct uuid id)
{
    for (size_t i = 0; i < cluster->topics_cnt; i++)
        if (uuid_eq(cluster->topics[i].id, id))
            return true;
    return false;
}

static void checked_pass(struct rig *rig, bool is_crashing)
{
    struct uuid ids[100];
    size_t ids_cnt = rig->cluster.topics_cnt;
    struct docs before;

    assert_true(ids_cnt <= COUNT_OF(ids));
    docs_init(&before);
    for (size_t i = 0; i < rig->objects.cnt; i++)
        docs_add_give(&before, json_deep_copy(rig->objects.items[i]));
    for (size_t i = 0; i < ids_cnt; i++)
        ids[i] = rig->cluster.topics[i].id;
    rig_pass(rig, is_crashing);
    for (size_t i = 0; i < ids_cnt; i++)
        if (!has_id(&rig->cluster, ids[i]))
            assert_true(may_delete(&before, ids[i]));
    docs_release(&before);
}

/* What Ready=True promises. */
static void judge_ready(struct rig *rig, const json_t *doc)
{
    const char *name = doc_text(doc, "status.topicName");
    const struct opcluster_topic *topic = opcluster_find(&rig->cluster, name);
    int64_t partitions = doc_number(doc, "spec.partitions", 0), replicas = doc_number(doc, "spec.replicas", 0);
    const char *key;
    json_t *value;

    assert_non_null(topic);
    if (partitions > 0)
        assert_int_equal(topic->partitions_cnt, partitions);
    for (int32_t p = 0; replicas > 0 && p < topic->partitions_cnt; p++) {
        const struct opcluster_partition *partition = &topic->partitions[p];
        assert_int_equal(partition->replicas_cnt, replicas);
        for (int32_t i = 0; i < partition->replicas_cnt; i++)
            for (int32_t k = 0; k < i; k++)
                assert_int_not_equal(partition->replicas[i], partition->replicas[k]);
    }
    json_object_foreach(doc_at(doc, "spec.config"), key, value)
        assert_string_equal(json_string_value(json_object_get(topic->config, key)), json_string_value(value));
}

static bool is_one_of(const char *text, const char *const *words)
{
    for (; *words; words++)
        if (strcmp(text, *words) == 0)
            return true;
    return false;
}

static void judge(struct rig *rig)
{
    static const char *const reasons[] = {"Refused",         "NameTaken",      "TopicExists",
                                          "PartitionsFewer", "BrokersMissing", NULL};

    for (size_t i = 0; i < rig->objects.cnt; i++) {
        const json_t *doc = rig->objects.items[i];
        assert_false(doc_is_deleting(doc));
        assert_false(topics_is_due(doc));
        if (is_true(doc, "Ready"))
            judge_ready(rig, doc);
        else if (!is_true(doc, "Stalled") || !is_one_of(reason_of(doc), reasons))
            fail_msg("%s ends as %s: %s", doc_name(doc), reason_of(doc), message_of(doc));
    }
}

/* What is refused is asked again, also where something worse is told of the object. */
static bool has_refused(const struct rig *rig)
{
    for (size_t i = 0; i < rig->objects.cnt; i++) {
        const char *policy =
            json_string_value(json_object_get(doc_at(rig->objects.items[i], "spec.config"), "cleanup.policy"));
        if (strcmp(reason_of(rig->objects.items[i]), "Refused") == 0 || (policy && strcmp(policy, "bad") == 0))
            return true;
    }
    return false;
}

static void settle(struct rig *rig)
{
    size_t changes = SIZE_MAX, passes = 0;

    rig->faults.state = 0;
    for (int32_t i = 0; i < rig->cluster.brokers_cnt; i++)
        rig->cluster.is_down[i] = false;
    do {
        changes = rig->cluster.changes_cnt;
        opcluster_settle(&rig->cluster);
        checked_pass(rig, false);
        if (++passes > 20)
            fail_msg("it does not come to rest");
    } while (rig->cluster.changes_cnt != changes || rig->writes_cnt > 0);
    judge(rig);
    if (!has_refused(rig))
        assert_int_equal(rig->acts_cnt, 0);
}

static void run_seed(uint64_t seed)
{
    struct prng prng = {.state = seed};
    struct opcluster_topic *foreign;
    struct uuid foreign_id;
    struct rig rig;

    rig_init(&rig, 1 + (int32_t)prng_below(&prng, 7), 1 + (int32_t)prng_below(&prng, 3));
    foreign = opcluster_make(&rig.cluster, "foreign", 2, 1);
    json_object_set_new(foreign->config, "retention.ms", json_string("123"));
    foreign_id = foreign->id;
    for (int round = 0; round < 20; round++) {
        for (uint64_t n = prng_below(&prng, 5); n > 0; n--)
            draw_edit(&rig, &prng);
        if (prng_below(&prng, 4) == 0)
            draw_meddling(&rig, &prng);
        rig.cluster.is_down[0] = rig.cluster.brokers_cnt > 1 && prng_below(&prng, 4) == 0;
        rig.faults.state = prng_below(&prng, 2) ? seed * 1000 + (uint64_t)round + 1 : 0;
        checked_pass(&rig, prng_below(&prng, 6) == 0);
        if (prng_below(&prng, 2) > 0)
            opcluster_settle(&rig.cluster);
        if (prng_below(&prng, 5) == 0)
            settle(&rig);
    }
    settle(&rig);
    foreign = opcluster_find(&rig.cluster, "foreign");
    assert_true(foreign && uuid_eq(foreign->id, foreign_id) && foreign->partitions_cnt == 2);
    assert_int_equal(json_object_size(foreign->config), 1);
    rig_release(&rig);
}

static uint64_t number_from(const char *name, uint64_t otherwise)
{
    const char *text = getenv(name);
    int64_t value;

    return text && num_parse_i64(slice_of_text(text), 0, INT64_MAX, &value) == ERR_OK ? (uint64_t)value : otherwise;
}

static uint64_t seed_now; /* to be told where it fails */

static void drawn_worlds_come_to_rest(void **state)
{
    uint64_t seeds = number_from("SEEDS", 100), one = number_from("SEED", 0);

    (void)state;
    for (uint64_t seed = one ? one : 1; seed <= (one ? one : seeds); seed++) {
        seed_now = seed;
        run_seed(seed);
    }
}

/* ---- 10,000 ---- */

static int64_t cpu_us(void)
{
    struct timespec at;

    (void)clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &at);
    return at.tv_sec * 1000000 + at.tv_nsec / 1000;
}

/* The pass alone; the model's time is not counted. */
static int64_t timed_pass(struct rig *rig, size_t *ret_calls, size_t *ret_writes)
{
    struct topics_input input = {.now_ms = rig->now_ms += PASS_MS, .instance = rig->instance, .objects = &rig->objects};
    struct client_call *calls[TOPICS_FLYING_MAX];
    struct cluster cluster;
    struct topics topics;
    int64_t used = 0, since;

    opcluster_survey(&rig->cluster, &cluster);
    input.cluster = &cluster;
    *ret_calls = *ret_writes = 0;
    since = cpu_us();
    topics_init(&topics, &input);
    for (size_t cnt; (cnt = topics_calls(&topics, calls)) > 0; *ret_calls += cnt) {
        for (size_t i = 0; i < cnt; i++) {
            struct client_answer *answer;
            used += cpu_us() - since;
            answer = opcluster_answer(&rig->cluster, calls[i], ERR_OK, false);
            client_call_free(calls[i]);
            since = cpu_us();
            topics_take(&topics, answer);
        }
    }
    for (size_t i = 0; i < rig->objects.cnt; i++) {
        struct topics_write write;
        topics_write(&topics, i, &write);
        used += cpu_us() - since;
        *ret_writes += write.status != NULL;
        if (write.status)
            json_object_set(rig->objects.items[i], "status", json_object_get(write.status, "status"));
        json_decref(write.status);
        since = cpu_us();
    }
    topics_release(&topics);
    used += cpu_us() - since;
    cluster_release(&cluster);
    return used;
}

static void ten_thousand_topics_take_little_time(void **state)
{
    enum { CNT = 10000 };
    size_t calls, writes;
    int64_t us;
    struct rig rig;
    char name[32];

    (void)state;
    rig_init(&rig, 3, 3);
    for (int i = 0; i < CNT; i++) {
        (void)snprintf(name, sizeof name, "topic-%05d", i);
        docs_add_give(&rig.objects, json_pack("{s:s,s:s,s:{s:s,s:s,s:s,s:i},s:{s:s,s:i,s:i,s:{s:s}}}", "apiVersion",
                                              "flotilla.dev/v1", "kind", "KafkaTopic", "metadata", "name", name,
                                              "namespace", "shop", "uid", name, "generation", 1, "spec", "instance",
                                              "o", "partitions", 3, "replicas", 3, "config", "retention.ms", "1000"));
    }
    us = timed_pass(&rig, &calls, &writes);
    print_message("made: %lld ms CPU, %zu calls, %zu statuses\n", (long long)us / 1000, calls, writes);
    assert_int_equal(rig.cluster.topics_cnt, CNT);
    assert_int_equal(writes, CNT);
    assert_true(calls <= 30);
    us = timed_pass(&rig, &calls, &writes);
    print_message("nothing to do: %lld ms CPU, %zu calls, %zu statuses\n", (long long)us / 1000, calls, writes);
    assert_int_equal(writes, 0);
    assert_true(calls <= 30);
    assert_int_equal(rig.cluster.changes_cnt, CNT);
    for (int i = 0; i < CNT; i++)
        assert_true(is_true(rig.objects.items[i], "Ready"));
    rig_release(&rig);
}

int main(void)
{
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_topic_is_made_as_the_spec_says),
        cmocka_unit_test(what_the_spec_leaves_open_is_the_clusters),
        cmocka_unit_test(partitions_are_added_and_never_taken_away),
        cmocka_unit_test(only_settings_that_came_from_the_spec_are_reset),
        cmocka_unit_test(what_is_refused_is_told_by_field),
        cmocka_unit_test(a_change_that_is_refused_leaves_what_was),
        cmocka_unit_test(the_older_of_two_objects_has_the_topic),
        cmocka_unit_test(topics_made_elsewhere_are_left_alone_where_that_is_asked),
        cmocka_unit_test(whoever_leaves_others_alone_knows_its_own_after_a_crash),
        cmocka_unit_test(deletion_deletes_only_what_is_ours_and_only_by_policy),
        cmocka_unit_test(protection_can_be_asked_for_later),
        cmocka_unit_test(no_finalizer_outlives_the_instance),
        cmocka_unit_test(a_paused_instance_is_not_changed),
        cmocka_unit_test(replicas_are_added_over_zones_and_taken_away),
        cmocka_unit_test(a_replica_in_sync_stays),
        cmocka_unit_test(only_so_many_partitions_move_at_once),
        cmocka_unit_test(drawn_worlds_come_to_rest),
        cmocka_unit_test(ten_thousand_topics_take_little_time),
    };
    int failed_cnt;

    doc_setup();
    failed_cnt = cmocka_run_group_tests(tests, NULL, NULL);
    if (failed_cnt > 0)
        print_message("the last world was that of SEED=%llu\n", (unsigned long long)seed_now);
    return failed_cnt;
}
