#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "base/check.h"
#include "base/err.h"
#include "cache/cache.h"
#include "queue/queue.h"
#include "tests/lib/opdoc.h"

static json_t *pod(const char *name, const char *uid, const char *version)
{
    json_t *doc =
        json_pack("{s:s,s:s,s:{s:s,s:s,s:s,s:s,s:{s:s}}}", "apiVersion", "v1", "kind", "Pod", "metadata", "name", name,
                  "namespace", "default", "uid", uid, "resourceVersion", version, "labels", LABEL_INSTANCE, "orders");

    assert_non_null(doc);
    return doc;
}

static void put(struct cache *cache, const char *uid, const char *version, int err, enum cache_change change)
{
    json_t *doc = pod("p", uid, version);
    enum cache_change got = (enum cache_change) - 1;

    assert_int_equal(cache_put(cache, doc, &got), err);
    assert_int_equal(got, change);
    json_decref(doc);
}

static const char *version_of(const struct cache *cache)
{
    const json_t *doc = cache_find(cache, KIND_POD, "default", "p");

    return doc ? doc_text(doc, "metadata.resourceVersion") : "none";
}

static void an_object_never_goes_back(void **state)
{
    struct cache cache;

    (void)state;
    cache_init(&cache);
    put(&cache, "u1", "5", ERR_OK, CACHE_NEW);
    put(&cache, "u1", "7", ERR_OK, CACHE_OTHER); /* the answer to our own write */
    put(&cache, "u1", "6", ERR_OK, CACHE_SAME);  /* the watch is late */
    put(&cache, "u1", "7", ERR_OK, CACHE_SAME);
    assert_string_equal(version_of(&cache), "7");
    put(&cache, "u0", "4", ERR_OK, CACHE_SAME); /* later still: what was there before */
    assert_string_equal(version_of(&cache), "7");
    put(&cache, "u2", "9", ERR_OK, CACHE_OTHER); /* made anew */
    assert_string_equal(version_of(&cache), "9");
    cache_release(&cache);
}

static void what_we_deleted_is_not_seen_again(void **state)
{
    json_t *first = pod("p", "u1", "5"), *second = pod("p", "u2", "11");
    struct snapshot snapshot;
    struct cache cache;

    (void)state;
    cache_init(&cache);
    put(&cache, "u1", "5", ERR_OK, CACHE_NEW);
    cache_bury(&cache, first);
    assert_string_equal(version_of(&cache), "none");
    put(&cache, "u1", "8", ERR_OK, CACHE_SAME); /* a late event */
    assert_string_equal(version_of(&cache), "none");
    cache_snapshot(&cache, "default", "orders", 0, &snapshot);
    assert_int_equal(snapshot.of[KIND_POD].cnt, 0);
    cache_snapshot_release(&snapshot);
    assert_false(cache_remove(&cache, first)); /* it was not there for anybody */
    put(&cache, "u2", "11", ERR_OK, CACHE_NEW);
    assert_false(cache_remove(&cache, first)); /* of another uid */
    assert_true(cache_remove(&cache, second));
    assert_int_equal(cache_count(&cache), 0);
    json_decref(first);
    json_decref(second);
    cache_release(&cache);
}

static void count_gone(void *cnt, const json_t *doc)
{
    (void)doc;
    ++*(size_t *)cnt;
}

static void a_list_sweeps_what_it_does_not_name(void **state)
{
    static const char *const names[] = {"a", "b", "c"};
    enum cache_change change;
    struct cache cache;
    size_t gone = 0;

    (void)state;
    cache_init(&cache);
    for (size_t i = 0; i < COUNT_OF(names); i++) {
        json_t *doc = pod(names[i], names[i], "1");
        assert_int_equal(cache_put(&cache, doc, &change), ERR_OK);
        json_decref(doc);
    }
    cache_list_begin(&cache, KIND_POD);
    cache_list_begin(&cache, KIND_SERVICE); /* another kind's list in between does no harm */
    for (size_t i = 0; i < 2; i++) {
        json_t *doc = pod(names[i], names[i], "1");
        assert_int_equal(cache_put(&cache, doc, &change), ERR_OK);
        json_decref(doc);
    }
    cache_list_end(&cache, KIND_SERVICE, 1, count_gone, &gone);
    assert_int_equal(gone, 0);
    cache_list_end(&cache, KIND_POD, 1, count_gone, &gone);
    assert_int_equal(gone, 1);
    assert_int_equal(cache_count(&cache), 2);
    assert_null(cache_find(&cache, KIND_POD, "default", "c"));
    cache_release(&cache);
}

static void learn(struct cache *cache, const char *uid, const char *version, enum cache_change change)
{
    json_t *doc = pod("p", uid, version);
    enum cache_change got = (enum cache_change) - 1;

    assert_int_equal(cache_learn(cache, doc, &got), ERR_OK);
    assert_int_equal(got, change);
    json_decref(doc);
}

/* Made by us, made known and taken away by the watch, and only then the answer comes. */
static void a_late_answer_brings_nothing_back(void **state)
{
    json_t *last = pod("p", "u1", "8");
    struct cache cache;

    (void)state;
    cache_init(&cache);
    put(&cache, "u1", "7", ERR_OK, CACHE_NEW);
    assert_true(cache_remove(&cache, last));
    learn(&cache, "u1", "7", CACHE_SAME);
    assert_string_equal(version_of(&cache), "none");
    learn(&cache, "u2", "9", CACHE_NEW); /* newer than all that was told */
    assert_string_equal(version_of(&cache), "9");
    learn(&cache, "u2", "10", CACHE_OTHER);
    json_decref(last);
    cache_release(&cache);
}

/* A list that was read before our write, and one that was read after. */
static void a_list_takes_nothing_that_is_newer(void **state)
{
    struct cache cache;
    size_t gone = 0;

    (void)state;
    cache_init(&cache);
    learn(&cache, "u1", "7", CACHE_NEW);
    cache_list_begin(&cache, KIND_POD);
    cache_list_end(&cache, KIND_POD, 6, count_gone, &gone);
    assert_string_equal(version_of(&cache), "7");
    cache_list_begin(&cache, KIND_POD);
    cache_list_end(&cache, KIND_POD, 9, count_gone, &gone);
    assert_string_equal(version_of(&cache), "none");
    assert_int_equal(gone, 1);
    learn(&cache, "u1", "8", CACHE_SAME); /* the list has passed it */
    assert_string_equal(version_of(&cache), "none");
    cache_release(&cache);
}

static void what_is_no_object_is_an_error(void **state)
{
    static const char *const texts[] = {"{}", "[]", "{'apiVersion': 'v1', 'kind': 'Pod'}",
                                        "{'apiVersion': 7, 'kind': {}, 'metadata': []}",
                                        "{'apiVersion': 'v1', 'kind': 'Job', 'metadata': {'name': 'x'}}"};
    enum cache_change change;
    struct cache cache;

    (void)state;
    cache_init(&cache);
    for (size_t i = 0; i < COUNT_OF(texts); i++) {
        json_t *doc = opdoc_json(texts[i]);
        assert_int_equal(cache_put(&cache, doc, &change), ERR_INVALID);
        assert_false(cache_remove(&cache, doc));
        json_decref(doc);
    }
    cache_release(&cache);
}

/* ---- queue ---- */

static void the_queue_is_a_set_in_order(void **state)
{
    struct queue_item a = {0}, b = {0};
    struct queue queue;

    (void)state;
    queue_init(&queue, 1, 100, 60000);
    assert_int_equal(queue_due(&queue, 5), -1);
    queue_add(&queue, &a, 5);
    queue_add(&queue, &b, 5);
    queue_add(&queue, &a, 5);
    assert_int_equal(queue_due(&queue, 5), 5);
    assert_ptr_equal(queue_take(&queue, 5), &a);
    queue_add_at(&queue, &a, 50);
    queue_add_at(&queue, &a, 90); /* the earlier one stays */
    assert_ptr_equal(queue_take(&queue, 5), &b);
    assert_null(queue_take(&queue, 49));
    assert_int_equal(queue_due(&queue, 49), 50);
    assert_ptr_equal(queue_take(&queue, 53), &a); /* 3 ms late */
    assert_int_equal(queue.ready_cnt, 0);
    assert_int_equal(queue.counters.adds, 3);
    assert_int_equal(queue.counters.retries, 0);
    assert_int_equal(queue.counters.waits.sum_us, 3000);
    queue_release(&queue);
}

static void backoff_doubles_with_jitter_up_to_its_end(void **state)
{
    struct queue_item item = {0};
    struct queue queue;
    int64_t full = 100;

    (void)state;
    queue_init(&queue, 1, 100, 60000);
    for (int i = 0; i < 40; i++) {
        int64_t wait = queue_fail(&queue, &item, 1000, 0) - 1000;
        assert_in_range(wait, full / 2, full);
        full = full * 2 < 60000 ? full * 2 : 60000;
    }
    assert_int_equal(queue_fail(&queue, &item, 0, 90000), 90000); /* the server's Retry-After counts */
    queue_forget(&item);
    assert_in_range(queue_fail(&queue, &item, 0, 0), 50, 100);
    queue_remove(&queue, &item);
    queue_release(&queue);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_object_never_goes_back),
        cmocka_unit_test(what_we_deleted_is_not_seen_again),
        cmocka_unit_test(a_list_sweeps_what_it_does_not_name),
        cmocka_unit_test(a_late_answer_brings_nothing_back),
        cmocka_unit_test(a_list_takes_nothing_that_is_newer),
        cmocka_unit_test(what_is_no_object_is_an_error),
        cmocka_unit_test(the_queue_is_a_set_in_order),
        cmocka_unit_test(backoff_doubles_with_jitter_up_to_its_end),
    };

    doc_setup();
    return cmocka_run_group_tests(tests, NULL, NULL);
}
