/* Brokers with thousands of partitions come and go: in steps, with others answered in between. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "base/check.h"
#include "meta/core.h"
#include "tests/lib/metaworld.h"
#include "wire/gen/broker_heartbeat_request.h"
#include "wire/gen/broker_heartbeat_response.h"
#include "wire/gen/broker_registration_request.h"
#include "wire/gen/broker_registration_response.h"
#include "wire/gen/create_topics_request.h"
#include "wire/gen/create_topics_response.h"
#include "wire/gen/delete_topics_request.h"
#include "wire/gen/delete_topics_response.h"
#include "wire/gen/unregister_broker_request.h"
#include "wire/gen/unregister_broker_response.h"
#include "wire/kerr.h"

enum { TOPICS_CNT = 10, TOPIC_PARTITIONS = 1000, PARTITIONS_CNT = TOPICS_CNT * TOPIC_PARTITIONS, MS = 1000 };

static struct metaworld world;
static int64_t epochs[4];

static void create_topic(const char *name, int32_t partitions)
{
    struct create_topics_request_creatable_topic topic;
    struct create_topics_request request;
    const struct create_topics_response *response;

    wire_shape_defaults(&create_topics_request_creatable_topic_shape, &topic);
    topic.name = slice_of_text(name);
    topic.num_partitions = partitions;
    topic.replication_factor = 3;
    wire_defaults(&create_topics_request_wire, &request);
    request.topics = &topic;
    request.topics_cnt = 1;
    response = metaworld_call(&world, 19, 7, &request);
    assert_int_equal(response->topics[0].error_code, KERR_NONE);
}

static int setup(void **state)
{
    *state = &world;
    metaworld_init(&world, 5);
    metaworld_start(&world);
    metaworld_settle(&world);
    for (int32_t id = 1; id <= 3; id++)
        epochs[id] = metaworld_register(&world, id, (const char *[]){"a", "b", "c"}[id - 1]);
    for (int i = 0; i < TOPICS_CNT; i++) {
        char name[16];
        snprintf(name, sizeof name, "t%d", i);
        create_topic(name, TOPIC_PARTITIONS);
    }
    return 0;
}

static int teardown(void **state)
{
    (void)state;
    metaworld_release(&world);
    return 0;
}

static const struct image *image(void)
{
    return &world.controller->image;
}

static int led_by(int32_t id)
{
    int cnt = 0;

    for (size_t t = 0; t < image()->topics_cnt; t++)
        for (int32_t p = 0; p < image()->topics[t]->partitions_cnt; p++)
            cnt += image()->topics[t]->partitions[p].leader_id == id;
    return cnt;
}

static int in_isr(int32_t id)
{
    int cnt = 0;

    for (size_t t = 0; t < image()->topics_cnt; t++)
        for (int32_t p = 0; p < image()->topics[t]->partitions_cnt; p++) {
            const struct image_partition *partition = &image()->topics[t]->partitions[p];
            cnt += image_has_id(partition->isr, partition->isr_cnt, id);
        }
    return cnt;
}

static struct broker_heartbeat_request beat(int32_t id)
{
    struct broker_heartbeat_request request;

    wire_defaults(&broker_heartbeat_request_wire, &request);
    request.broker_id = id;
    request.broker_epoch = epochs[id];
    request.current_metadata_offset = world.image.next_off - 1;
    return request;
}

/* Broker id asks for something; how many steps of the kernel its answer takes at most, while a sweep is under way. */
static uint64_t longest_answer(int32_t id)
{
    uint64_t longest = 0;
    int err;

    while (!list_is_empty(&world.controller->sweeps.items)) {
        struct broker_heartbeat_request request = beat(id);
        uint64_t before = world.steps_cnt, corr = metaworld_ask(&world, 63, 1, &request);
        while (metaworld_answer(&world, corr, &err) == NULL) {
            assert_true(world.steps_cnt - before < 1000);
            metaworld_pass(&world, 1);
        }
        if (world.steps_cnt - before > longest)
            longest = world.steps_cnt - before;
    }
    return longest;
}

static void begin_fence(int32_t id)
{
    struct broker_heartbeat_request request = beat(id);

    request.want_fence = true;
    metaworld_ask(&world, 63, 1, &request);
    assert_false(list_is_empty(&world.controller->sweeps.items));
}

static void a_fence_is_done_in_steps(void **state)
{
    uint64_t steps_cnt;

    (void)state;
    assert_true(led_by(1) > PARTITIONS_CNT / 3 - 10);
    assert_int_equal(in_isr(1), PARTITIONS_CNT);
    world.controller->sweeps.step_records_max = 0;
    begin_fence(1);
    steps_cnt = world.steps_cnt;
    assert_true(longest_answer(2) <=
                4 * PARTITIONS_CNT / SWEEP_RECORDS_MAX); /* ticks of one instant come before the disk */
    assert_int_equal(led_by(1), 0);
    assert_int_equal(in_isr(1), 0);
    assert_int_equal(led_by(2) + led_by(3), PARTITIONS_CNT);
    assert_int_equal(world.controller->sweeps.step_records_max, SWEEP_RECORDS_MAX);
    assert_true(world.steps_cnt - steps_cnt >= PARTITIONS_CNT / SWEEP_RECORDS_MAX);
    metaworld_settle(&world);
    assert_true(image_equal(image(), &world.image));
}

/* It comes back in the middle: what was not reached stays as it was, which is right, since nothing was lost. */
static void a_fence_that_is_taken_back(void **state)
{
    struct broker_heartbeat_request request;
    const struct broker_heartbeat_response *response;

    (void)state;
    begin_fence(1);
    request = beat(1);
    response = metaworld_call(&world, 63, 1, &request);
    assert_false(response->is_fenced);
    metaworld_pass(&world, 100 * MS);
    assert_true(list_is_empty(&world.controller->sweeps.items));
    assert_true(in_isr(1) > 0 && in_isr(1) < PARTITIONS_CNT);
    assert_int_equal(led_by(1) + led_by(2) + led_by(3), PARTITIONS_CNT);
}

static void topics_come_and_go_meanwhile(void **state)
{
    struct delete_topics_request request;
    struct slice names[] = {slice_of_text("t0"), slice_of_text("t1"), slice_of_text("t5")};

    (void)state;
    begin_fence(3);
    wire_defaults(&delete_topics_request_wire, &request);
    request.topic_names = names;
    request.topic_names_cnt = 3;
    metaworld_ask(&world, 20, 3, &request);
    create_topic("a", 5); /* before where the sweep stands: it knows already */
    create_topic("z", 5);
    metaworld_pass(&world, 100 * MS);
    assert_true(list_is_empty(&world.controller->sweeps.items));
    assert_int_equal(in_isr(3), 0);
    assert_int_equal(image()->partitions_cnt, PARTITIONS_CNT - 3 * TOPIC_PARTITIONS + 10);
}

static struct broker_registration_request_listener listener;
static struct broker_registration_request_feature features[3];
static struct uuid dir;

static struct broker_registration_request registration(int32_t id)
{
    struct broker_registration_request request;

    listener = (struct broker_registration_request_listener){
        .name = slice_of_text("PLAINTEXT"), .host = slice_of_text("h"), .port = 1};
    features[0] = (struct broker_registration_request_feature){slice_of_text("metadata.version"), 7, 30};
    features[1] = (struct broker_registration_request_feature){slice_of_text("kraft.version"), 0, 1};
    features[2] = (struct broker_registration_request_feature){slice_of_text("eligible.leader.replicas.version"), 0, 1};
    dir = (struct uuid){{0xaa, (uint8_t)id}};
    wire_defaults(&broker_registration_request_wire, &request);
    request.broker_id = id;
    request.cluster_id = slice_of_text(world.identity.cluster_id);
    request.incarnation_id = (struct uuid){{0x55, (uint8_t)id}};
    request.listeners = &listener;
    request.listeners_cnt = 1;
    request.features = features;
    request.features_cnt = 3;
    request.log_dirs = &dir;
    request.log_dirs_cnt = 1;
    return request;
}

/* A new incarnation's registration waits until its former one is out of everything, and is the last record. */
static void a_registration_waits_for_its_sweep(void **state)
{
    struct broker_registration_request request = registration(1); /* node 1 is our own process: never a duplicate */
    const struct broker_registration_response *response;
    int err;
    uint64_t corr = metaworld_ask(&world, 62, 4, &request);

    (void)state;
    assert_null(metaworld_answer(&world, corr, &err));
    assert_true(image_broker_by_id(image(), 1)->fenced);
    assert_int_equal(image_broker_by_id(image(), 1)->epoch, epochs[1]);
    metaworld_pass(&world, 500 * MS);
    response = metaworld_answer(&world, corr, &err);
    assert_non_null(response);
    assert_int_equal(response->error_code, KERR_NONE);
    assert_int_equal(in_isr(1), 0);
    assert_int_equal(response->broker_epoch, world.image.next_off - 1);
    assert_int_equal(image_broker_by_id(image(), 1)->register_off, world.image.next_off - 1);
}

/* Half done when the controller goes: the next one does the rest. */
static void a_new_controller_ends_what_was_begun(void **state)
{
    int ended_cnt = 0, undone_cnt = 0;

    for (uint64_t steps = 1; steps <= 120; steps += 6) {
        if (steps > 1) {
            teardown(state);
            setup(state);
        }
        begin_fence(1);
        world.stop_after_steps = world.steps_cnt + steps;
        metaworld_pass(&world, 100 * MS);
        world.stop_after_steps = 0;
        metaworld_kill(&world, false);
        metaworld_start(&world);
        metaworld_settle(&world);
        metaworld_pass(&world, 400 * MS); /* an election, and the sweep */
        assert_int_equal(controller_state(world.controller), CONTROLLER_ACTIVE);
        if (image_broker_by_id(image(), 1)->fenced) {
            assert_int_equal(in_isr(1), 0);
            ended_cnt++;
        } else {
            assert_int_equal(in_isr(1), PARTITIONS_CNT);
            undone_cnt++;
        }
    }
    assert_true(ended_cnt > 0 && undone_cnt > 0);
}

static void who_leaves_for_ever_is_swept_first(void **state)
{
    struct unregister_broker_request request = {.broker_id = 2};
    const struct unregister_broker_response *response;
    uint64_t corr = metaworld_ask(&world, 64, 0, &request);
    int err;

    (void)state;
    assert_null(metaworld_answer(&world, corr, &err));
    metaworld_pass(&world, 500 * MS);
    response = metaworld_answer(&world, corr, &err);
    assert_int_equal(response->error_code, KERR_NONE);
    assert_null(image_broker_by_id(image(), 2));
    assert_int_equal(in_isr(2), 0);
}

/* Its session learns only at the end of the moves how far the others must be. */
static void a_shutdown_waits_for_all_moves(void **state)
{
    struct broker_heartbeat_request request = beat(1);
    const struct broker_heartbeat_response *response;

    (void)state;
    request.want_shut_down = true;
    metaworld_ask(&world, 63, 1, &request);
    assert_int_equal(sessions_find(&world.controller->sessions, 1)->shutdown_off, -1);
    assert_true(led_by(1) > 0);
    metaworld_pass(&world, 500 * MS);
    assert_int_equal(led_by(1), 0);
    assert_int_equal(sessions_find(&world.controller->sessions, 1)->shutdown_off, world.image.next_off - 1);
    request.current_metadata_offset = world.image.next_off - 1;
    response = metaworld_call(&world, 63, 1, &request);
    assert_false(response->should_shut_down); /* 2 and 3 have not said that they know */
    for (int32_t id = 2; id <= 3; id++)
        assert_true(metaworld_heartbeat(&world, id, epochs[id]));
    response = metaworld_call(&world, 63, 1, &request);
    assert_true(response->should_shut_down);
}

#define T(test) cmocka_unit_test_setup_teardown(test, setup, teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        T(a_fence_is_done_in_steps),
        T(a_fence_that_is_taken_back),
        T(topics_come_and_go_meanwhile),
        T(a_registration_waits_for_its_sweep),
        T(a_new_controller_ends_what_was_begun),
        T(who_leaves_for_ever_is_swept_first),
        T(a_shutdown_waits_for_all_moves),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
