/* What was answered survives: histories with power cuts, kills, a full disk and a broken one, at any moment.
 * One seed again, with its log lines: CRASH_SEED=7 build/tests/unit/meta/test_crash. More: CRASH_SEEDS=5000 */
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
#include "image/snapshot.h"
#include "meta/core.h"
#include "tests/lib/metaworld.h"
#include "wire/gen/allocate_producer_ids_request.h"
#include "wire/gen/allocate_producer_ids_response.h"
#include "wire/gen/create_topics_request.h"
#include "wire/gen/create_topics_response.h"
#include "wire/gen/delete_topics_request.h"
#include "wire/gen/delete_topics_response.h"

enum { TOPICS = 12, LIVES = 6, ASKS_MAX = 64, SEEDS = 150 };

/* What is known of a topic by its answers. */
enum belief { ABSENT, PRESENT, UNKNOWN };

struct asked {
    uint64_t corr;
    int topic; /* -1: producer ids */
    bool creates;
};

struct history {
    struct metaworld world;
    enum belief topics[TOPICS];
    bool is_busy[TOPICS]; /* asked and not answered */
    struct asked asked[ASKS_MAX];
    size_t asked_cnt;
    int64_t ids_end; /* no id below was free any more, by an answer */
    int64_t epoch;   /* of broker 1 */
};

static struct history history;
static uint64_t running_seed;
static uint64_t loads_cnt, cuts_cnt; /* lives that began with a snapshot; with a log that was cut */

static const char *name_of(int topic)
{
    static char name[] = "topic-00";

    name[6] = (char)('0' + topic / 10);
    name[7] = (char)('0' + topic % 10);
    return name;
}

static void note_asked(struct history *h, uint64_t corr, int topic, bool creates)
{
    assert_true(h->asked_cnt < ASKS_MAX);
    h->asked[h->asked_cnt++] = (struct asked){corr, topic, creates};
    if (topic >= 0) {
        h->is_busy[topic] = true;
        h->topics[topic] = UNKNOWN;
    }
}

static void ask_create(struct history *h, int topic)
{
    struct create_topics_request_creatable_topic item;
    struct create_topics_request request;

    wire_shape_defaults(&create_topics_request_creatable_topic_shape, &item);
    item.name = slice_of_text(name_of(topic));
    item.num_partitions = 1 + topic;
    item.replication_factor = 1;
    wire_defaults(&create_topics_request_wire, &request);
    request.topics = &item;
    request.topics_cnt = 1;
    note_asked(h, metaworld_ask(&h->world, 19, 7, &request), topic, true);
}

static void ask_delete(struct history *h, int topic)
{
    struct slice name = slice_of_text(name_of(topic));
    struct delete_topics_request request;

    wire_defaults(&delete_topics_request_wire, &request);
    request.topic_names = &name;
    request.topic_names_cnt = 1;
    note_asked(h, metaworld_ask(&h->world, 20, 5, &request), topic, false);
}

static void ask_ids(struct history *h)
{
    struct allocate_producer_ids_request request = {.broker_id = 1, .broker_epoch = h->epoch};

    note_asked(h, metaworld_ask(&h->world, 67, 0, &request), -1, false);
}

static void take_answer(struct history *h, const struct asked *asked, const void *body)
{
    const struct allocate_producer_ids_response *ids = body;
    const struct create_topics_response *created = body;
    const struct delete_topics_response *deleted = body;
    int16_t error;

    if (asked->topic < 0) {
        if (ids->error_code != KERR_NONE)
            return;
        assert_true(ids->producer_id_start >= h->ids_end); /* never twice */
        h->ids_end = ids->producer_id_start + ids->producer_id_len;
        return;
    }
    error = asked->creates ? created->topics[0].error_code : deleted->responses[0].error_code;
    if (asked->creates && (error == KERR_NONE || error == KERR_TOPIC_ALREADY_EXISTS))
        h->topics[asked->topic] = PRESENT;
    else if (!asked->creates && (error == KERR_NONE || error == KERR_UNKNOWN_TOPIC_OR_PARTITION))
        h->topics[asked->topic] = ABSENT;
}

static void take_answers(struct history *h)
{
    size_t left_cnt = 0;

    for (size_t i = 0; i < h->asked_cnt; i++) {
        struct asked asked = h->asked[i];
        int err;
        const void *body = metaworld_answer(&h->world, asked.corr, &err);
        if (err == ERR_AGAIN) {
            h->asked[left_cnt++] = asked;
            continue;
        }
        if (asked.topic >= 0)
            h->is_busy[asked.topic] = false;
        if (body != NULL)
            take_answer(h, &asked, body);
    }
    h->asked_cnt = left_cnt;
}

static void forget_asked(struct history *h)
{
    h->asked_cnt = 0;
    memset(h->is_busy, 0, sizeof h->is_busy);
}

static void random_ask(struct history *h)
{
    int topic = (int)prng_below(&h->world.prng, TOPICS);

    if (h->asked_cnt >= 32)
        return;
    if (prng_below(&h->world.prng, 6) == 0)
        ask_ids(h);
    else if (!h->is_busy[topic])
        (prng_below(&h->world.prng, 2) ? ask_create : ask_delete)(h, topic);
}

static void check_image(struct history *h)
{
    struct metaworld *world = &h->world;

    assert_true(image_equal(&world->controller->image, &world->image));
    for (int topic = 0; topic < TOPICS; topic++) {
        const struct image_topic *found = image_topic_by_name(&world->image, slice_of_text(name_of(topic)));
        if (h->topics[topic] == UNKNOWN)
            h->topics[topic] = found != NULL ? PRESENT : ABSENT; /* decided by now */
        if ((found != NULL) != (h->topics[topic] == PRESENT))
            fail_msg("CRASH_SEED=%llu: %s was answered to be %s", (unsigned long long)running_seed, name_of(topic),
                     found != NULL ? "absent" : "present");
        if (found != NULL)
            assert_int_equal(found->partitions_cnt, 1 + topic); /* whole, or not at all */
    }
    assert_true(world->image.next_producer_id >= h->ids_end);
    h->ids_end = world->image.next_producer_id;
}

/* What starts from the newest snapshot alone, or from the one before and the log, is what there is. */
static void check_snapshot(struct history *h)
{
    struct metaworld *world = &h->world;
    struct snapshot_id newest = quorum_snapshot_newest(world->controller->quorum);
    struct image image;
    struct slice bytes;
    struct buf path;

    if (newest.end_off == 0)
        return;
    buf_init(&path, FILE_PATH_LEN_MAX);
    snapshot_path_print(newest, &path);
    bytes = simdisk_file(world->disk, 0, buf_cstr(&path));
    buf_release(&path);
    assert_non_null(bytes.data);
    image_init(&image);
    assert_int_equal(image_load(&image, bytes, newest.end_off, true, NULL), ERR_OK);
    if (image.next_off == world->image.next_off)
        assert_true(image_equal(&image, &world->image));
    image_release(&image);
}

/* From no snapshots and one segment to both all the time. */
static void choose_limits(struct metaworld *world)
{
    static const int64_t bytes[] = {20 << 20, 3000, 300, 1}, segment_bytes[] = {1 << 20, 20000, 6000};
    static const int64_t retention_bytes[] = {100 << 20, 8000, 0}, interval_ms[] = {3600000, 100, 1};

    world->config.metadata_log_snapshot_bytes = bytes[prng_below(&world->prng, 4)];
    world->config.metadata_log_snapshot_interval_ms = interval_ms[prng_below(&world->prng, 3)];
    world->config.metadata_log_segment_bytes = segment_bytes[prng_below(&world->prng, 3)];
    world->config.metadata_retention_bytes = retention_bytes[prng_below(&world->prng, 3)];
}

/* One life of the process, which ends somehow. */
static void live(struct history *h)
{
    struct metaworld *world = &h->world;
    uint64_t steps_cnt = 1 + prng_below(&world->prng, 400), kind = prng_below(&world->prng, 6);
    struct simdisk_faults faults = {.latency_us_max = 1 + (int64_t)prng_below(&world->prng, 3000)};

    if (kind == 4)
        faults.short_per_million = 30000;
    if (kind == 5)
        faults.io_per_million = 3000;
    simdisk_set_faults(world->disk, &faults);
    world->stop_after_steps = world->steps_cnt + steps_cnt;
    metaworld_start(world);
    h->epoch = -1;
    for (int i = 0; i < 300 && !world->has_exited && world->steps_cnt < world->stop_after_steps; i++) {
        metaworld_pass(world, (int64_t)prng_below(&world->prng, 4000));
        if (world->has_exited || world->steps_cnt >= world->stop_after_steps || world->leader_id < 0)
            continue;
        take_answers(h);
        if (h->epoch < 0)
            h->epoch = metaworld_register(world, 1, "a");
        else if (prng_below(&world->prng, 8) == 0)
            metaworld_heartbeat(world, 1, h->epoch);
        else
            random_ask(h);
    }
    take_answers(h);
    forget_asked(h); /* what is not answered may or may not have happened */
    metaworld_kill(world, prng_below(&world->prng, 3) > 0);
}

/* A life without trouble: what must be there is there. */
static void heal(struct history *h)
{
    struct metaworld *world = &h->world;

    simdisk_set_faults(world->disk, &(struct simdisk_faults){.latency_us_max = 1});
    world->stop_after_steps = 0;
    metaworld_start(world);
    metaworld_settle(world);
    if (world->has_exited)
        fail_msg("CRASH_SEED=%llu: %s", (unsigned long long)running_seed, world->exit_text);
    assert_int_equal(controller_state(world->controller), CONTROLLER_ACTIVE);
    if (metaworld_register(world, 1, "a") < 0)
        fail_msg("CRASH_SEED=%llu: not registered. %s", (unsigned long long)running_seed, world->exit_text);
    check_image(h);
    loads_cnt += world->snapshots_cnt > 0;
    cuts_cnt += quorum_log_start_off(world->controller->quorum) > 0;
    check_snapshot(h);
    metaworld_stop(world);
    assert_true(world->has_exited && world->exit_status == 0);
    metaworld_kill(world, prng_below(&world->prng, 2) > 0);
}

static void run_history(uint64_t seed)
{
    memset(&history, 0, sizeof history);
    metaworld_init(&history.world, seed);
    history.world.prints_traces = getenv("CRASH_SEED") != NULL;
    choose_limits(&history.world);
    for (int i = 0; i < LIVES; i++) {
        live(&history);
        heal(&history);
    }
    metaworld_release(&history.world);
}

static void what_was_answered_survives(void **state)
{
    const char *only = getenv("CRASH_SEED"), *more = getenv("CRASH_SEEDS");
    uint64_t seeds_cnt = more != NULL ? strtoull(more, NULL, 10) : SEEDS;

    (void)state;
    for (uint64_t seed = 1; seed <= seeds_cnt; seed++) {
        if (only != NULL)
            seed = seeds_cnt = strtoull(only, NULL, 10);
        running_seed = seed;
        run_history(seed);
    }
    if (only == NULL)
        assert_true(loads_cnt > seeds_cnt && cuts_cnt > seeds_cnt / 3); /* it was about snapshots, too */
}

/* ---- every op fails once ---- */

static uint64_t steps_of_a_life(struct metaworld *world, uint64_t fail_at, bool no_space)
{
    uint64_t start = world->steps_cnt;

    metaworld_start(world);
    while (!world->has_exited && simdisk_pending_cnt(world->disk) > 0) {
        bool fails = world->steps_cnt - start == fail_at;
        simdisk_set_faults(world->disk, &(struct simdisk_faults){.latency_us_max = 1,
                                                                 .io_per_million = fails && !no_space ? 1000000 : 0,
                                                                 .short_per_million = fails && no_space ? 1000000 : 0});
        metaworld_pass(world, 1);
    }
    simdisk_set_faults(world->disk, &(struct simdisk_faults){.latency_us_max = 1});
    return world->steps_cnt - start;
}

static void any_op_of_a_start_may_fail(void **state)
{
    (void)state;
    for (int no_space = 0; no_space <= 1; no_space++) {
        bool ended = false;
        for (uint64_t fail_at = 1; !ended; fail_at++) {
            struct metaworld *world = &history.world;

            metaworld_init(world, 5);
            ended = steps_of_a_life(world, fail_at, no_space == 1) < fail_at;
            if (world->has_exited) { /* it says why */
                assert_int_equal(world->exit_status, 1);
                assert_true(strlen(world->exit_text) > 20);
            } else { /* or it lives on */
                metaworld_pass(world, 5000000);
                assert_int_equal(controller_state(world->controller), CONTROLLER_ACTIVE);
            }
            metaworld_kill(world, true);
            metaworld_start(world);
            metaworld_settle(world);
            if (world->has_exited)
                fail_msg("%s", world->exit_text);
            assert_int_equal(controller_state(world->controller), CONTROLLER_ACTIVE);
            metaworld_release(world);
            assert_true(fail_at < 300);
        }
    }
}

/* ---- a full disk ---- */

static void a_full_disk_is_survived(void **state)
{
    struct history *h = &history;
    struct metaworld *world = &h->world;
    int refused_cnt = 0;

    (void)state;
    memset(h, 0, sizeof *h);
    metaworld_init(world, 3);
    metaworld_start(world);
    metaworld_settle(world);
    h->epoch = metaworld_register(world, 1, "a");
    assert_true(h->epoch >= 0);
    simdisk_set_faults(world->disk,
                       &(struct simdisk_faults){.latency_us_max = 1, .capacity = simdisk_used(world->disk) + 1000});
    for (int i = 0; i < 50; i++) {
        size_t before_cnt = h->asked_cnt;
        ask_create(h, i % TOPICS);
        metaworld_pass(world, 100000);
        take_answers(h);
        refused_cnt += h->topics[i % TOPICS] != PRESENT;
        assert_true(h->asked_cnt <= before_cnt + 1);
        assert_false(world->has_exited);
    }
    assert_true(refused_cnt > 0);
    simdisk_set_faults(world->disk, &(struct simdisk_faults){.latency_us_max = 1}); /* space is back */
    metaworld_pass(world, 3000000);
    assert_int_equal(controller_state(world->controller), CONTROLLER_ACTIVE);
    take_answers(h);
    check_image(h);
    h->epoch = metaworld_register(world, 1, "a");
    assert_true(h->epoch >= 0);
    ask_create(h, 0);
    metaworld_settle(world);
    take_answers(h);
    assert_int_equal(h->topics[0], PRESENT);
    metaworld_release(world);
}

static void the_same_seed_gives_the_same_log(void **state)
{
    struct slice log;
    uint32_t sums[2];

    (void)state;
    for (int i = 0; i < 2; i++) {
        memset(&history, 0, sizeof history);
        metaworld_init(&history.world, 11);
        live(&history);
        heal(&history);
        log = simdisk_file(history.world.disk, 0, "__cluster_metadata-0/00000000000000000000.log");
        assert_true(log.len > 0);
        sums[i] = (uint32_t)map_hash_slice(log);
        metaworld_release(&history.world);
    }
    assert_int_equal(sums[0], sums[1]);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_was_answered_survives),
        cmocka_unit_test(any_op_of_a_start_may_fail),
        cmocka_unit_test(a_full_disk_is_survived),
        cmocka_unit_test(the_same_seed_gives_the_same_log),
    };
    return cmocka_run_group_tests_name("crash", tests, NULL, NULL);
}
