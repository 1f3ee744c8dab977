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
#include "base/prng.h"
#include "model/model.h"
#include "tests/lib/opdoc.h"

static const struct fault_case {
    const char *doc;          /* the spec alone, or the whole document where it has an apiVersion */
    const char *field, *text; /* of the first fault; text: a part of it */
} fault_cases[] = {
    {"{}", "spec.instance", "is missing"},
    {"{'instance': 'Orders'}", "spec.instance", "\"Orders\" is not the name of a KafkaInstance"},
    {"{'instance': 7}", "spec.instance", "must be the name of a KafkaInstance, not a number"},
    {"{'instance': 'o', 'topicName': ''}", "spec.topicName", "is not a topic's name"},
    {"{'instance': 'o', 'topicName': '..'}", "spec.topicName", "is not a topic's name"},
    {"{'instance': 'o', 'topicName': 'a b'}", "spec.topicName", "\"a b\" is not a topic's name"},
    {"{'instance': 'o', 'topicName': '__consumer_offsets'}", "spec.topicName", "without '__' in front"},
    {"{'instance': 'o', 'partitions': 0}", "spec.partitions", "0 is outside of 1 .. 10000"},
    {"{'instance': 'o', 'partitions': '3'}", "spec.partitions", "must be a whole number, not text"},
    {"{'instance': 'o', 'replicas': 17}", "spec.replicas", "17 is outside of 1 .. 16"},
    {"{'instance': 'o', 'config': {'retention.ms': 5}}", "spec.config.\"retention.ms\"", "must be text (in quotes)"},
    {"{'instance': 'o', 'config': {'leader.replication.throttled.replicas': '*'}}",
     "spec.config.\"leader.replication.throttled.replicas\"", "is set by the operator"},
    {"{'instance': 'o', 'deletionPolicy': 'delete'}", "spec.deletionPolicy", "\"delete\" is not Retain or Delete"},
    {"{'instance': 'o', 'adoptionPolicy': true}", "spec.adoptionPolicy", "must be Adopt or Leave, not true or false"},
    {"{'instance': 'o', 'replicationFactor': 3}", "spec.\"replicationFactor\"", "is not known; known here: instance"},
    {"{'apiVersion': 'flotilla.dev/v1', 'metadata': {'name': 'o'}}", "spec.instance", "is missing"},
    {"{'apiVersion': 'flotilla.dev/v1', 'metadata': {}, 'spec': {'instance': 'o'}}", "metadata.name", "is missing"},
};

static json_t *document(const char *text)
{
    json_t *doc = opdoc_json(text), *whole;

    if (json_object_get(doc, "apiVersion"))
        return doc;
    whole = opdoc_json("{'apiVersion': 'flotilla.dev/v1', 'kind': 'KafkaTopic', 'metadata': {'name': 'clicks',"
                       "'namespace': 'shop', 'uid': 'u-1', 'generation': 4}}");
    json_object_set_new(whole, "spec", doc);
    return whole;
}

static void a_bad_topic_is_told_by_field(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT_OF(fault_cases); i++) {
        json_t *doc = document(fault_cases[i].doc);
        struct topic topic;
        struct faults faults;
        int err = topic_parse(doc, &topic, &faults);
        if (err != ERR_INVALID || strcmp(faults.items[0].field, fault_cases[i].field) != 0 ||
            strstr(faults.items[0].text, fault_cases[i].text) == NULL)
            fail_msg("%s: %d %s: %s", fault_cases[i].doc, err, faults.items[0].field, faults.items[0].text);
        json_decref(doc);
    }
}

static void what_is_absent_has_its_default(void **state)
{
    json_t *doc = document("{'instance': 'orders'}");
    struct topic topic;
    struct faults faults;

    (void)state;
    assert_int_equal(topic_parse(doc, &topic, &faults), ERR_OK);
    assert_string_equal(topic.topic_name, "clicks");
    assert_string_equal(topic.instance, "orders");
    assert_int_equal(topic.partitions, 0);
    assert_int_equal(topic.replicas, 0);
    assert_null(topic.config);
    assert_false(topic.deletes);
    assert_true(topic.adopts);
    assert_true(uuid_is_zero(topic.topic_id));
    assert_null(topic.managed);
    assert_int_equal(topic.generation, 4);
    assert_false(topic.has_finalizer);
    json_decref(doc);
}

static void what_was_written_before_is_read_back(void **state)
{
    json_t *doc =
        opdoc_json("{'apiVersion': 'flotilla.dev/v1', 'kind': 'KafkaTopic', 'metadata': {'name': 'c', 'finalizers':"
                   "['x/y', 'flotilla.dev/topic'], 'deletionTimestamp': '2026-01-02T03:04:05Z',"
                   "'creationTimestamp': '2026-01-02T03:04:00Z'}, 'spec': {'instance': 'o', 'topicName': 'A_b',"
                   "'deletionPolicy': 'Delete', 'adoptionPolicy': 'Leave'},"
                   "'status': {'topicId': 'AAAAAAAAAAAAAAAAAAAAAQ', 'managedConfig': ['retention.ms']}}");
    struct topic topic;
    struct faults faults;

    (void)state;
    assert_int_equal(topic_parse(doc, &topic, &faults), ERR_OK);
    assert_true(topic.has_finalizer && topic.is_deleting && topic.deletes && !topic.adopts);
    assert_string_equal(topic.topic_name, "A_b");
    assert_int_equal(topic.created_ms, doc_time_parse("2026-01-02T03:04:00Z"));
    assert_int_equal(topic.topic_id.bytes[UUID_LEN - 1], 1);
    assert_int_equal(json_array_size(topic.managed), 1);
    json_decref(doc);
}

static void any_value_anywhere_is_survived(void **state)
{
    static const char *const values[] = {"null", "true", "-1", "1e300", "'x'", "[]", "{}", "['a', null]", "'\\u0001'"};
    static const char *const paths[][2] = {
        {"spec", "instance"},        {"spec", "topicName"},      {"spec", "partitions"},
        {"spec", "replicas"},        {"spec", "config"},         {"spec", "deletionPolicy"},
        {"spec", "adoptionPolicy"},  {"metadata", "finalizers"}, {"status", "topicId"},
        {"status", "managedConfig"}, {"metadata", "name"},       {"metadata", "creationTimestamp"},
        {"metadata", "labels"},
    };
    struct prng prng = {.state = 1};

    (void)state;
    for (int round = 0; round < 20000; round++) {
        json_t *doc = document("{'instance': 'o'}");
        struct topic topic;
        struct faults faults;
        json_object_set_new(doc, "status", json_object());
        for (int n = 0; n < 4; n++) {
            const char *const *path = paths[prng_below(&prng, COUNT_OF(paths))];
            json_object_set_new(json_object_get(doc, path[0]), path[1],
                                opdoc_json(values[prng_below(&prng, COUNT_OF(values))]));
        }
        (void)topic_parse(doc, &topic, &faults);
        assert_in_range(faults.cnt, 0, FAULTS_MAX);
        json_decref(doc);
    }
}

int main(void)
{
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_bad_topic_is_told_by_field),
        cmocka_unit_test(what_is_absent_has_its_default),
        cmocka_unit_test(what_was_written_before_is_read_back),
        cmocka_unit_test(any_value_anywhere_is_survived),
    };
    doc_setup();
    return cmocka_run_group_tests(tests, NULL, NULL);
}
