/* KafkaTopics through the reconciler: the model API, a cluster that answers, and everything that may go wrong between. One
 * drawn world: test_topics FIRST LAST. */
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
#include "tests/lib/opcluster.h"
#include "tests/lib/opdoc.h"
#include "tests/lib/opworld.h"

static struct settings one_broker;
static uint64_t seed_first = 1, seed_last = 15;

struct rig {
    struct opworld *world;
    struct opcluster cluster;
};

static void rig_init(struct rig *rig, uint64_t seed)
{
    opcluster_init(&rig->cluster, 1, 1);
    rig->world = opworld_new(&one_broker, seed);
    rig->world->topics = &rig->cluster;
}

static void rig_release(struct rig *rig)
{
    opworld_free(rig->world);
    opcluster_release(&rig->cluster);
}

static void put_instance(struct rig *rig, const char *spec)
{
    json_t *doc = opdoc_json("{'apiVersion': 'flotilla.dev/v1', 'kind': 'KafkaInstance',"
                             "'metadata': {'name': 'orders', 'namespace': 'default'}}");

    json_object_set_new(doc, "spec", opdoc_json(spec));
    assert_int_equal(opworld_put(rig->world, doc), ERR_OK);
    json_decref(doc);
}

static void put_topic(struct rig *rig, const char *name, const char *spec)
{
    json_t *doc = json_pack("{s:s,s:s,s:{s:s,s:s},s:o}", "apiVersion", "flotilla.dev/v1", "kind", "KafkaTopic",
                            "metadata", "name", name, "namespace", "default", "spec", opdoc_json(spec));

    assert_int_equal(opworld_put(rig->world, doc), ERR_OK);
    json_decref(doc);
}

static const json_t *topic(const struct rig *rig, const char *name)
{
    return apimodel_find(rig->world->model, KIND_TOPIC, "default", name);
}

static void delete_topic(struct rig *rig, const char *name)
{
    char text[APIMODEL_TEXT_LEN];

    (void)apimodel_delete(rig->world->model, KIND_TOPIC, "default", name, NULL, rig->world->now_ms, NULL, text);
}

static const char *reason_of(const json_t *doc)
{
    const char *reason = doc_text(doc_condition(doc, "Ready"), "reason");

    return reason ? reason : "none";
}

static void topics_are_made_changed_and_deleted(void **state)
{
    struct rig rig;

    (void)state;
    rig_init(&rig, 1);
    put_instance(&rig, "{}");
    put_topic(&rig, "clicks", "{'instance': 'orders', 'partitions': 3, 'config': {'retention.ms': '5'}}");
    put_topic(&rig, "views", "{'instance': 'orders', 'deletionPolicy': 'Delete'}");
    put_topic(&rig, "wrong", "{'instance': 'orders', 'partitions': -1}");
    put_topic(&rig, "lost", "{'instance': 'elsewhere', 'deletionPolicy': 'Delete'}");
    assert_true(opworld_settle(rig.world));
    assert_string_equal(reason_of(topic(&rig, "clicks")), "TopicReady");
    assert_string_equal(reason_of(topic(&rig, "views")), "TopicReady");
    assert_string_equal(reason_of(topic(&rig, "wrong")), "InvalidSpec");
    assert_string_equal(reason_of(topic(&rig, "lost")), "InstanceMissing");
    assert_int_equal(opcluster_find(&rig.cluster, "clicks")->partitions_cnt, 3);
    put_topic(&rig, "clicks", "{'instance': 'orders', 'partitions': 4}");
    delete_topic(&rig, "views");
    delete_topic(&rig, "lost");
    assert_true(opworld_settle(rig.world));
    assert_int_equal(opcluster_find(&rig.cluster, "clicks")->partitions_cnt, 4);
    assert_int_equal(json_object_size(opcluster_find(&rig.cluster, "clicks")->config), 0);
    assert_null(opcluster_find(&rig.cluster, "views"));
    assert_null(topic(&rig, "views"));
    assert_null(topic(&rig, "lost"));
    rig_release(&rig);
}

static void what_others_change_is_undone_in_time(void **state)
{
    struct rig rig;

    (void)state;
    rig_init(&rig, 2);
    put_instance(&rig, "{}");
    put_topic(&rig, "clicks", "{'instance': 'orders', 'config': {'retention.ms': '5'}}");
    assert_true(opworld_settle(rig.world));
    json_object_clear(opcluster_find(&rig.cluster, "clicks")->config);
    rig.world->now_ms += 310 * 1000;
    opworld_tick(rig.world);
    assert_true(opworld_settle(rig.world));
    assert_int_equal(json_object_size(opcluster_find(&rig.cluster, "clicks")->config), 1);
    rig_release(&rig);
}

static void a_namespace_that_ends_waits_for_no_broker(void **state)
{
    struct rig rig;

    (void)state;
    rig_init(&rig, 3);
    put_instance(&rig, "{}");
    put_topic(&rig, "clicks", "{'instance': 'orders', 'deletionPolicy': 'Delete'}");
    assert_true(opworld_settle(rig.world));
    assert_int_equal(json_array_size(doc_list(topic(&rig, "clicks"), "metadata.finalizers")), 1);
    delete_topic(&rig, "clicks");
    opworld_delete(rig.world, "orders");
    rig.world->call_percent = 100;
    for (int i = 0; i < 100; i++)
        (void)opworld_rest_but_calls(rig.world);
    rig.world->now_ms += 1000;
    opworld_tick(rig.world);
    for (int i = 0; i < 100; i++)
        (void)opworld_rest_but_calls(rig.world);
    assert_null(topic(&rig, "clicks"));
    assert_non_null(opcluster_find(&rig.cluster, "clicks"));
    rig_release(&rig);
}

static void a_paused_instance_gets_its_topics_later(void **state)
{
    struct rig rig;

    (void)state;
    rig_init(&rig, 4);
    put_instance(&rig, "{}");
    assert_true(opworld_settle(rig.world));
    put_instance(&rig, "{'paused': true}");
    put_topic(&rig, "clicks", "{'instance': 'orders'}");
    assert_true(opworld_settle(rig.world));
    assert_string_equal(reason_of(topic(&rig, "clicks")), "Paused");
    assert_null(opcluster_find(&rig.cluster, "clicks"));
    put_instance(&rig, "{'paused': false}");
    assert_true(opworld_settle(rig.world));
    assert_string_equal(reason_of(topic(&rig, "clicks")), "TopicReady");
    rig_release(&rig);
}

/* ---- drawn ---- */

static void edit(struct rig *rig)
{
    static const char *const specs[] = {
        "{'instance': 'orders', 'config': {'retention.ms': '5'}}",
        "{'instance': 'orders', 'config': {'retention.ms': '6', 'cleanup.policy': 'compact'}}",
        "{'instance': 'orders', 'deletionPolicy': 'Delete'}",
        "{'instance': 'orders', 'adoptionPolicy': 'Leave', 'deletionPolicy': 'Delete'}",
    };
    char name[16];

    (void)snprintf(name, sizeof name, "t-%d", (int)opworld_draw(rig->world, 6));
    if (opworld_draw(rig->world, 4) == 0)
        delete_topic(rig, name);
    else if (!doc_is_deleting(topic(rig, name)))
        put_topic(rig, name, specs[opworld_draw(rig->world, COUNT_OF(specs))]);
}

static void judge(const struct rig *rig)
{
    struct docs docs;

    docs_init(&docs);
    apimodel_list(rig->world->model, KIND_TOPIC, &docs);
    for (size_t i = 0; i < docs.cnt; i++) {
        const json_t *doc = docs.items[i];
        const char *reason = reason_of(doc);
        bool is_left = doc_text(doc, "spec.adoptionPolicy") && strcmp(reason, "TopicExists") == 0;
        if (doc_is_deleting(doc) || (strcmp(reason, "TopicReady") != 0 && !is_left))
            fail_msg("%s ends as %s%s", doc_name(doc), reason, doc_is_deleting(doc) ? ", being deleted" : "");
    }
    docs_release(&docs);
}

static bool has_left(const struct rig *rig)
{
    struct docs docs;
    bool found = false;

    docs_init(&docs);
    apimodel_list(rig->world->model, KIND_TOPIC, &docs);
    for (size_t i = 0; i < docs.cnt; i++)
        found = found || strcmp(reason_of(docs.items[i]), "TopicExists") == 0;
    docs_release(&docs);
    return found;
}

/* One that was left alone is looked at again and again: it is adopted before the end, so that there is one. */
static void adopt_all(struct rig *rig)
{
    char name[16];

    for (int i = 0; i < 6; i++) {
        (void)snprintf(name, sizeof name, "t-%d", i);
        if (topic(rig, name) && !doc_is_deleting(topic(rig, name)))
            put_topic(rig, name, "{'instance': 'orders', 'config': {'retention.ms': '7'}}");
    }
}

static void drawn_worlds_come_to_rest(void **state)
{
    (void)state;
    for (uint64_t seed = seed_first; seed <= seed_last; seed++) {
        size_t changes_cnt;
        uint64_t writes_cnt;
        struct rig rig;
        print_message("seed %llu\n", (unsigned long long)seed);
        rig_init(&rig, seed);
        put_instance(&rig, "{}");
        rig.world->lost_percent = 10;
        rig.world->refused_percent = 3;
        rig.world->busy_percent = 3;
        rig.world->call_percent = 20;
        for (int i = 0; i < 3000; i++) {
            if (opworld_draw(rig.world, 60) == 0)
                edit(&rig);
            if (opworld_draw(rig.world, 1000) == 0)
                opworld_crash(rig.world);
            opworld_step(rig.world);
        }
        adopt_all(&rig);
        assert_true(opworld_settle(rig.world));
        judge(&rig);
        assert_false(has_left(&rig));
        changes_cnt = rig.cluster.changes_cnt;
        writes_cnt = rig.world->writes_cnt;
        opworld_crash(rig.world); /* a fresh operator looks at everything anew */
        assert_true(opworld_settle(rig.world));
        assert_int_equal(rig.cluster.changes_cnt, changes_cnt);
        assert_int_equal(rig.world->writes_cnt, writes_cnt);
        rig_release(&rig);
    }
}

int main(int argc, char **argv)
{
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(topics_are_made_changed_and_deleted),
        cmocka_unit_test(what_others_change_is_undone_in_time),
        cmocka_unit_test(a_namespace_that_ends_waits_for_no_broker),
        cmocka_unit_test(a_paused_instance_gets_its_topics_later),
        cmocka_unit_test(drawn_worlds_come_to_rest),
    };

    if (argc > 2) {
        seed_first = strtoull(argv[1], NULL, 10);
        seed_last = strtoull(argv[2], NULL, 10);
    }
    doc_setup();
    one_broker = opdoc_settings;
    one_broker.replicas_max = 1;
    return cmocka_run_group_tests(tests, NULL, NULL);
}
