/* Three data kernels replicate over a bad net, with crashes, power cuts, leaders that change and metadata that comes late:
 * what was acknowledged stays (fleet.h says what is checked). SEED=n runs one seed, aloud with V=1; SEEDS=n so many. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "tests/lib/fleet.h"
#include "wire/gen/delete_records_request.h"
#include "wire/gen/delete_records_response.h"
#include "wire/gen/fetch_request.h"
#include "wire/gen/fetch_response.h"
#include "wire/gen/produce_request.h"
#include "wire/gen/produce_response.h"
#include "wire/kerr.h"

enum { SECOND_US = 1000000, SEEDS_CNT = 60, PARTITIONS_CNT = 4 };

static struct fleet fleet; /* large */

static void produce_some(int64_t for_us)
{
    int64_t until_us = fleet.world.now_us + for_us;

    while (fleet.world.now_us < until_us) {
        for (int n = (int)prng_below(&fleet.prng, 3); n > 0; n--)
            fleet_produce(&fleet, (int32_t)prng_below(&fleet.prng, (uint64_t)fleet.partitions_cnt));
        fleet_run(&fleet, 5000);
    }
}

static void start_nodes(void)
{
    for (int i = 0; i < FLEET_NODES; i++)
        fleet_start(&fleet, i);
}

static void start_all(uint64_t seed, int32_t partitions_cnt, int32_t min_isr, const char *durability)
{
    fleet_init(&fleet, seed, partitions_cnt, min_isr, durability);
    start_nodes();
}

static void heal(void)
{
    int64_t until_us = fleet.world.now_us + 60 * (int64_t)SECOND_US;

    world_heal_net(&fleet.world);
    fleet.world.net = (struct world_net){.delay_us_min = 50, .delay_us_max = 300};
    for (int i = 0; i < FLEET_NODES; i++) {
        fleet.nodes[i].held_until_us = 0;
        fleet.nodes[i].late_permille = 0;
        simdisk_set_faults(fleet.world.nodes[i].disk, &(struct simdisk_faults){.latency_us_max = 200});
        if (!fleet.world.nodes[i].is_up)
            fleet_start(&fleet, i);
    }
    while (!fleet_is_whole(&fleet) && fleet.world.now_us < until_us)
        fleet_run(&fleet, 20000);
    if (!fleet_is_whole(&fleet))
        fleet_print(&fleet);
    assert_true(fleet_is_whole(&fleet));
}

/* ---- the plain cases ---- */

static void three_replicas_hold_what_is_acknowledged(void **state)
{
    (void)state;
    start_all(1, 2, 2, "replicated");
    fleet_run(&fleet, SECOND_US);
    produce_some(2 * SECOND_US);
    heal();
    assert_true(fleet.acks_cnt > 100);
    assert_int_equal(fleet.refused_cnt, 0);
    fleet_check_logs(&fleet);
    fleet_release(&fleet);
}

/* Topics whose partitions take turns in metadata, and so in all queues: requests are no larger for it (what is sent was laid
 * out anew, for all that was left, whenever the topic changed: 10,000 partitions ended the process). */
static void many_partitions_of_several_topics_come_and_come_back(void **state)
{
    (void)state;
    fleet_init_topics(&fleet, 5, 3, 12000, 2, "replicated");
    fleet.is_unchecked = true;
    for (int i = 0; i < FLEET_NODES; i++)
        fleet_start(&fleet, i);
    heal();
    fleet_kill(&fleet, 1);
    fleet_run(&fleet, 3 * SECOND_US);
    heal();
    printf("most effects of a step: %zu\n", fleet.effects_max);
    assert_true(fleet.effects_max <= 500); /* who else asks is answered in between */
    fleet_release(&fleet);
}

/* What one change of metadata says of thousands of partitions is carried out some at a time, too, and in the end of all. */
static void a_large_topic_is_configured_and_deleted_in_steps(void **state)
{
    (void)state;
    fleet_init_topics(&fleet, 5, 2, 6000, 2, "replicated");
    fleet.is_unchecked = true;
    for (int i = 0; i < FLEET_NODES; i++)
        fleet_start(&fleet, i);
    heal();
    fleet_configure_brokers(&fleet, "message.max.bytes", "12345");
    fleet_run(&fleet, SECOND_US);
    for (int i = 0; i < FLEET_NODES; i++)
        for (int32_t p = 0; p < 6000; p++)
            assert_true(fleet_message_max(&fleet, i, p) == 12345 || fleet_log_start(&fleet, i, p) < 0);
    fleet.effects_max = 0;
    fleet_delete_topic(&fleet, 1);
    fleet_run(&fleet, SECOND_US);
    for (int i = 0; i < FLEET_NODES; i++)
        for (int32_t p = 0; p < 6000; p++)
            assert_int_equal(fleet_message_max(&fleet, i, p) >= 0, p % 2 == 0 && (i + FLEET_NODES - p % 4) % 4 < 3);
    printf("most effects of a step: %zu\n", fleet.effects_max);
    assert_true(fleet.effects_max <= 1500); /* 250 partitions; all that a node has of it are 2250 */
    fleet_release(&fleet);
}

/* What a consumer in that rack gets from a node; version 12, by name. */
static struct fetch_response_partition_data fetch_from(int node, int32_t partition, int64_t off, const char *rack,
                                                       struct arena *arena)
{
    struct fetch_request_fetch_partition ask;
    struct fetch_request_fetch_topic topic;
    struct fetch_request request;
    const struct fetch_response *response;

    wire_defaults(&fetch_request_wire, &request);
    wire_shape_defaults(&fetch_request_fetch_topic_shape, &topic);
    wire_shape_defaults(&fetch_request_fetch_partition_shape, &ask);
    request.max_wait_ms = 100;
    request.min_bytes = 1;
    request.max_bytes = 1 << 20;
    request.rack_id = slice_of_text(rack);
    request.topics = &topic;
    request.topics_cnt = 1;
    topic.topic = slice_of_text("t");
    topic.partitions = &ask;
    topic.partitions_cnt = 1;
    ask.partition = partition;
    ask.fetch_offset = off;
    ask.partition_max_bytes = 1 << 20;
    response = fleet_ask(&fleet, node, &fetch_request_wire, 12, &request, arena);
    assert_non_null(response);
    assert_int_equal(response->error_code, 0);
    return response->responses[0].partitions[0];
}

/* KIP-392: the leader names the replica in the client's rack, and that one answers, up to its high watermark. */
static void consumers_read_from_the_nearest_replica(void **state)
{
    struct fetch_response_partition_data answer;
    const struct image_partition *now;
    char rack[] = "r0";
    struct arena arena;
    int leader, follower;

    (void)state;
    arena_init(&arena, 64 << 20);
    start_all(2, 1, 2, "replicated");
    fleet_run(&fleet, SECOND_US);
    produce_some(SECOND_US);
    heal();
    now = fleet_partition(&fleet, 0);
    leader = now->leader_id - 1;
    follower = (now->replicas[0] - 1 == leader ? now->replicas[1] : now->replicas[0]) - 1;
    rack[1] = (char)('1' + follower);
    answer = fetch_from(leader, 0, 0, rack, &arena);
    assert_int_equal(answer.error_code, 0);
    assert_int_equal(answer.preferred_read_replica, follower + 1);
    assert_int_equal(answer.records.len, 0);
    answer = fetch_from(follower, 0, 0, rack, &arena);
    assert_int_equal(answer.error_code, 0);
    assert_int_equal(answer.preferred_read_replica, -1);
    assert_true(answer.records.len > 0);
    assert_int_equal(answer.high_watermark, (int64_t)fleet.acks_cnt);
    answer = fetch_from(leader, 0, 0, "elsewhere", &arena);
    assert_int_equal(answer.preferred_read_replica, -1);
    assert_true(answer.records.len > 0);
    answer = fetch_from(follower, 0, (int64_t)fleet.acks_cnt + 1, rack, &arena);
    assert_int_equal(answer.error_code, KERR_OFFSET_OUT_OF_RANGE);
    arena_release(&arena);
    fleet_release(&fleet);
}

/* A follower that was away catches up; how long that takes. */
static int64_t catch_up_us(int follower)
{
    int64_t from_us = fleet.world.now_us;

    fleet_start(&fleet, follower);
    while (!fleet_is_whole(&fleet) && fleet.world.now_us < from_us + 60 * (int64_t)SECOND_US)
        fleet_run(&fleet, 10000);
    assert_true(fleet_is_whole(&fleet));
    return fleet.world.now_us - from_us;
}

/* KIP-73: who is not in sync gets no more than the rate, whichever side is told so; who is in sync gets all. The first answer may
 * hold all that is missing, and is counted: the next time it is waited for. */
static void replicas_out_of_sync_are_throttled_on_both_sides(void **state)
{
    int64_t free_us, throttled_us;

    (void)state;
    for (int leaders = 0; leaders <= 1; leaders++) {
        start_all(4, 1, 2, "replicated");
        fleet_run(&fleet, SECOND_US);
        for (int round = 0; round < 3; round++) {
            int leader = fleet_partition(&fleet, 0)->leader_id - 1, follower = 0;
            while (follower == leader || follower + 1 > FLEET_REPLICAS)
                follower++;
            fleet_kill(&fleet, follower);
            fleet_run(&fleet, 2 * SECOND_US);
            produce_some(5 * SECOND_US);
            if (round == 1)
                fleet_throttle(&fleet, leaders, "4000");
            fleet_run(&fleet, SECOND_US);
            *(round > 0 ? &throttled_us : &free_us) = catch_up_us(follower);
        }
        print_message("%s: caught up in %lld ms, throttled in %lld ms\n", leaders ? "leader" : "follower",
                      (long long)free_us / 1000, (long long)throttled_us / 1000);
        assert_true(throttled_us > 3 * SECOND_US && throttled_us > 4 * free_us);
        size_t acks_cnt = fleet.acks_cnt; /* all are in sync: acks=all is as fast as ever */
        produce_some(SECOND_US);
        fleet_run(&fleet, SECOND_US / 10);
        assert_true(fleet.acks_cnt > acks_cnt + 100);
        fleet_check_logs(&fleet);
        fleet_release(&fleet);
    }
}

/* Followers learn the high watermark without being asked for it, and without waiting for the next record. */
static void high_watermarks_travel_in_milliseconds(void **state)
{
    int64_t from_us;

    (void)state;
    start_all(3, 1, 3, "group-fsync");
    fleet.world.net = (struct world_net){.delay_us_min = 100, .delay_us_max = 200};
    fleet_run(&fleet, 2 * SECOND_US);
    for (int i = 0; i < 20; i++) {
        size_t acks_cnt = fleet.acks_cnt;
        from_us = fleet.world.now_us;
        while (fleet.acks_cnt == acks_cnt && fleet.world.now_us < from_us + SECOND_US) {
            if (fleet.world.now_us == from_us)
                fleet_produce(&fleet, 0);
            fleet_run(&fleet, 1000);
        }
        while (!fleet_is_whole(&fleet) && fleet.world.now_us < from_us + SECOND_US)
            fleet_run(&fleet, 1000);
        assert_true(fleet.world.now_us - from_us < 30000 || fleet.acks_cnt == acks_cnt);
        fleet_run(&fleet, 700000);
    }
    assert_true(fleet.acks_cnt > 10);
    fleet_release(&fleet);
}

/* DeleteRecords of partition 0 on its leader. */
static struct delete_records_response_delete_records_partition_result delete_records(int node, int64_t off,
                                                                                     int32_t timeout_ms,
                                                                                     struct arena *arena)
{
    struct delete_records_request_delete_records_partition ask;
    struct delete_records_request_delete_records_topic topic;
    struct delete_records_request request;
    const struct delete_records_response *response;

    wire_defaults(&delete_records_request_wire, &request);
    wire_shape_defaults(&delete_records_request_delete_records_topic_shape, &topic);
    wire_shape_defaults(&delete_records_request_delete_records_partition_shape, &ask);
    request.timeout_ms = timeout_ms;
    request.topics = &topic;
    request.topics_cnt = 1;
    topic.name = slice_of_text("t");
    topic.partitions = &ask;
    topic.partitions_cnt = 1;
    ask.offset = off;
    response = fleet_ask(&fleet, node, &delete_records_request_wire, 2, &request, arena);
    assert_non_null(response);
    return response->topics[0].partitions[0];
}

/* KIP-107: who is told that records are deleted finds them on no replica that lives, whoever leads next. */
static void deleted_records_are_gone_on_all_that_live(void **state)
{
    struct delete_records_response_delete_records_partition_result answer;
    const struct image_partition *now;
    struct arena arena;
    int leader, follower;
    int64_t from_us;

    (void)state;
    arena_init(&arena, 64 << 20);
    start_all(4, 1, 1, "replicated");
    fleet_run(&fleet, SECOND_US);
    produce_some(SECOND_US);
    heal();
    now = fleet_partition(&fleet, 0);
    leader = now->leader_id - 1;
    follower = (now->replicas[0] - 1 == leader ? now->replicas[1] : now->replicas[0]) - 1;

    from_us = fleet.world.now_us;
    answer = delete_records(leader, 10, 5000, &arena);
    assert_int_equal(answer.error_code, 0);
    assert_int_equal(answer.low_watermark, 10);
    assert_true(fleet.world.now_us - from_us < 50000); /* the followers' fetches are not waited out */
    for (int32_t i = 0; i < now->replicas_cnt; i++)
        assert_int_equal(fleet_log_start(&fleet, now->replicas[i] - 1, 0), 10);

    world_block(&fleet.world, follower, leader, true);
    world_block(&fleet.world, leader, follower, true);
    answer = delete_records(leader, 15, 300, &arena); /* it lives and has not told */
    assert_int_equal(answer.error_code, KERR_REQUEST_TIMED_OUT);
    assert_int_equal(answer.low_watermark, 10);
    assert_int_equal(fleet_log_start(&fleet, follower, 0), 10);

    fleet_kill(&fleet, follower);
    answer = delete_records(leader, 20, 5000, &arena); /* it does not live, once that is known */
    assert_int_equal(answer.error_code, 0);
    assert_int_equal(answer.low_watermark, 20);
    heal();
    assert_int_equal(fleet_log_start(&fleet, follower, 0), 20);
    answer = delete_records(leader, 20, 5000, &arena);
    assert_int_equal(answer.error_code, 0);
    assert_int_equal(answer.low_watermark, 20);
    fleet_check_logs(&fleet);
    arena_release(&arena);
    fleet_release(&fleet);
}

static void isolate(int node, bool is_blocked)
{
    for (int i = 0; i < FLEET_NODES; i++) {
        world_block(&fleet.world, i, node, is_blocked);
        world_block(&fleet.world, node, i, is_blocked);
    }
}

/* A leader goes on alone for a while; the next one writes more than that and deletes it, down to where the former one's log
 * ends or further. The former one, once it is back. */
static int rejoin_behind_deleted(uint64_t seed, bool at_its_end, struct arena *arena)
{
    int former, leader;
    int64_t end_off;

    start_all(seed, 1, 1, "replicated");
    fleet_run(&fleet, SECOND_US);
    produce_some(20000);
    heal();
    former = fleet_partition(&fleet, 0)->leader_id - 1;
    isolate(former, true);
    produce_some(20000);
    fleet_run(&fleet, 20000);
    end_off = fleet_log_end(&fleet, former, 0);
    fleet_fence(&fleet, former);
    fleet_run(&fleet, 20000);
    leader = fleet_partition(&fleet, 0)->leader_id - 1;
    assert_int_not_equal(leader, former);
    while (fleet_log_end(&fleet, leader, 0) <= end_off)
        produce_some(20000);
    fleet_run(&fleet, 100000);
    (void)delete_records(leader, at_its_end ? end_off : fleet_log_end(&fleet, leader, 0), 50, arena);
    assert_true(fleet_log_start(&fleet, leader, 0) >= end_off);
    return former;
}

/* Logs' starts are in checkpoints much later: who is killed has the records again that it had deleted. Where two histories
 * of them part must still be seen. */
static void deleted_records_that_come_back_are_the_same_everywhere(void **state)
{
    (void)state;
    for (uint64_t seed = 20; seed < 40; seed++) {
        bool at_its_end = seed % 2;
        struct arena arena;
        int former;
        arena_init(&arena, 64 << 20);
        former = rejoin_behind_deleted(seed, at_its_end, &arena);
        if (at_its_end) {
            isolate(former, false); /* all it has is deleted where it now fetches from */
            heal();
        }
        for (int i = 0; i < FLEET_NODES; i++)
            if (at_its_end || i != former)
                fleet_kill(&fleet, i);
        heal();
        fleet_check_logs(&fleet);
        arena_release(&arena);
        fleet_release(&fleet);
    }
}

/* Leadership goes while it waits. */
static void who_waits_for_deleted_records_hears_of_another_leader(void **state)
{
    struct delete_records_response_delete_records_partition_result answer;
    struct arena arena;
    int leader;

    (void)state;
    arena_init(&arena, 64 << 20);
    start_all(5, 1, 1, "replicated");
    fleet_run(&fleet, SECOND_US);
    produce_some(SECOND_US);
    heal();
    leader = fleet_partition(&fleet, 0)->leader_id - 1;
    for (int i = 0; i < FLEET_NODES; i++) {
        world_block(&fleet.world, i, leader, true);
        world_block(&fleet.world, leader, i, true);
    }
    fleet_fence(&fleet, leader); /* and its session with the controller, which is not on the net, goes on */
    answer = delete_records(leader, 10, 5000, &arena);
    assert_int_equal(answer.error_code, KERR_NOT_LEADER_OR_FOLLOWER);
    assert_int_equal(answer.low_watermark, -1);
    arena_release(&arena);
    fleet_release(&fleet);
}

/* One record of an idempotent producer with acks=all: what the leader answers. */
static int16_t produce_numbered(int node, int32_t sequence, struct arena *arena)
{
    struct produce_request_partition_produce_data data;
    struct produce_request_topic_produce_data topic;
    struct produce_request request;
    const struct produce_response *response;
    struct record_build what = RECORD_BUILD_PLAIN;
    struct record_builder builder;
    struct buf batch;

    what.producer_id = 7000;
    what.producer_epoch = 0;
    what.base_sequence = sequence;
    buf_init(&batch, 1 << 16);
    record_builder_start(&builder, &what, &batch);
    assert_int_equal(
        record_builder_add(&builder, fleet.world.wall_base_ms, slice_of(NULL, 0), slice_of_text("numbered"), NULL, 0),
        0);
    assert_int_equal(record_builder_finish(&builder, NULL), 0);
    wire_defaults(&produce_request_wire, &request);
    wire_shape_defaults(&produce_request_topic_produce_data_shape, &topic);
    wire_shape_defaults(&produce_request_partition_produce_data_shape, &data);
    request.transactional_id = slice_of(NULL, 0);
    request.acks = -1;
    request.timeout_ms = 5000;
    request.topic_data = &topic;
    request.topic_data_cnt = 1;
    topic.name = slice_of_text("t");
    topic.partition_data = &data;
    topic.partition_data_cnt = 1;
    data.records = buf_bytes(&batch);
    response = fleet_ask(&fleet, node, &produce_request_wire, 9, &request, arena);
    assert_non_null(response);
    buf_release(&batch);
    return response->responses[0].partition_responses[0].error_code;
}

/* A leader that was cut off, and does not know that another leads, gets the batch behind one that the other has. Neither is it to be told
 * that. */
static void a_leader_that_was_cut_off_tells_of_no_gap(void **state)
{
    struct arena arena;
    int old, leader;

    (void)state;
    arena_init(&arena, 64 << 20);
    start_all(7, 1, 2, "replicated");
    fleet_run(&fleet, SECOND_US);
    heal();
    old = fleet_partition(&fleet, 0)->leader_id - 1;
    assert_int_equal(produce_numbered(old, 0, &arena), KERR_NONE);
    fleet_hold_metadata(&fleet, old, 30 * (int64_t)SECOND_US);
    fleet_fence(&fleet, old);
    while (fleet_partition(&fleet, 0)->leader_id - 1 == old)
        fleet_run(&fleet, 1000);
    leader = fleet_partition(&fleet, 0)->leader_id - 1;
    fleet_run(&fleet, SECOND_US);
    assert_int_equal(produce_numbered(leader, 1, &arena), KERR_NONE);
    assert_int_equal(produce_numbered(old, 2, &arena), KERR_NOT_ENOUGH_REPLICAS);
    arena_release(&arena);
    fleet_release(&fleet);
}

/* A producer's first batch is refused while replicas are missing; the next, already on its way, arrives when they are back. It must not
 * be told that its sequence is out of order, for librdkafka gives up for good then. */
static void batches_behind_a_refused_one_are_to_be_sent_again(void **state)
{
    struct arena arena;
    int leader;

    (void)state;
    arena_init(&arena, 64 << 20);
    start_all(6, 1, 2, "replicated");
    fleet_run(&fleet, SECOND_US);
    heal();
    leader = fleet_partition(&fleet, 0)->leader_id - 1;
    assert_int_equal(produce_numbered(leader, 0, &arena), KERR_NONE);
    for (int i = 0; i < FLEET_NODES; i++)
        if (i != leader)
            fleet_fence(&fleet, i);
    fleet_run(&fleet, 5000);
    assert_int_equal(produce_numbered(leader, 1, &arena), KERR_NOT_ENOUGH_REPLICAS);
    while (fleet_partition(&fleet, 0)->isr_cnt < 2)
        fleet_run(&fleet, 1000);
    fleet_run(&fleet, 5000);
    assert_int_equal(produce_numbered(leader, 2, &arena), KERR_NOT_ENOUGH_REPLICAS);
    assert_int_equal(produce_numbered(leader, 1, &arena), KERR_NONE);
    assert_int_equal(produce_numbered(leader, 2, &arena), KERR_NONE);
    fleet_run(&fleet, 2 * SECOND_US);
    assert_int_equal(produce_numbered(leader, 4, &arena), KERR_NOT_ENOUGH_REPLICAS);
    assert_int_equal(produce_numbered(leader, 5, &arena), KERR_NOT_ENOUGH_REPLICAS);
    fleet_run(&fleet, SECOND_US);
    assert_int_equal(produce_numbered(leader, 4, &arena), KERR_OUT_OF_ORDER_SEQUENCE_NUMBER);
    assert_int_equal(produce_numbered(leader, 5, &arena), KERR_NOT_ENOUGH_REPLICAS);
    arena_release(&arena);
    fleet_release(&fleet);
}

/* ---- who asks the wrong one (KIP-951) ---- */

static void check_endpoint(int32_t node_id, struct slice host, int32_t port, int leader)
{
    const struct broker_listener *listener = &fleet.world.nodes[leader].broker_config.listeners[0];

    assert_int_equal(node_id, leader + 1);
    assert_true(slice_eq(host, listener->host));
    assert_int_equal(port, listener->port);
}

static void produce_to(int node, int leader, int32_t leader_epoch, struct arena *arena)
{
    struct produce_request_partition_produce_data partitions[2] = {{.index = 0}, {.index = 0}};
    struct produce_request_topic_produce_data topic = {
        .name = slice_of_text("t"), .partition_data = partitions, .partition_data_cnt = 2};
    struct produce_request request;
    const struct produce_response *response;

    wire_defaults(&produce_request_wire, &request);
    request.acks = -1;
    request.timeout_ms = 1000;
    request.topic_data = &topic;
    request.topic_data_cnt = 1;
    response = fleet_ask(&fleet, node, &produce_request_wire, 12, &request, arena);
    assert_non_null(response);
    for (int i = 0; i < 2; i++) {
        const struct produce_response_partition_produce_response *answer =
            &response->responses[0].partition_responses[i];
        assert_int_equal(answer->error_code, KERR_NOT_LEADER_OR_FOLLOWER);
        assert_int_equal(answer->current_leader.leader_id, leader + 1);
        assert_int_equal(answer->current_leader.leader_epoch, leader_epoch);
    }
    assert_int_equal(response->node_endpoints_cnt, 1);
    check_endpoint(response->node_endpoints[0].node_id, response->node_endpoints[0].host,
                   response->node_endpoints[0].port, leader);
}

static void fetch_in_a_former_epoch(int node, int leader, int32_t leader_epoch, struct arena *arena)
{
    struct fetch_request_fetch_partition ask;
    struct fetch_request_fetch_topic topic;
    struct fetch_request request;
    const struct fetch_response *response;

    wire_defaults(&fetch_request_wire, &request);
    wire_shape_defaults(&fetch_request_fetch_topic_shape, &topic);
    wire_shape_defaults(&fetch_request_fetch_partition_shape, &ask);
    request.max_bytes = ask.partition_max_bytes = 1 << 20;
    request.topics = &topic;
    request.topics_cnt = 1;
    topic.topic_id = fleet_topic_of(&fleet, 0);
    topic.partitions = &ask;
    topic.partitions_cnt = 1;
    ask.current_leader_epoch = leader_epoch - 1;
    response = fleet_ask(&fleet, node, &fetch_request_wire, 16, &request, arena);
    assert_non_null(response);
    assert_int_equal(response->responses[0].partitions[0].error_code, KERR_FENCED_LEADER_EPOCH);
    assert_int_equal(response->responses[0].partitions[0].current_leader.leader_id, leader + 1);
    assert_int_equal(response->responses[0].partitions[0].current_leader.leader_epoch, leader_epoch);
    assert_int_equal(response->node_endpoints_cnt, 1);
    check_endpoint(response->node_endpoints[0].node_id, response->node_endpoints[0].host,
                   response->node_endpoints[0].port, leader);
}

static void who_asks_a_former_leader_hears_who_leads(void **state)
{
    const struct image_partition *now;
    struct arena arena;
    int former;

    (void)state;
    arena_init(&arena, 64 << 20);
    start_all(6, 1, 1, "replicated");
    fleet_run(&fleet, SECOND_US);
    heal();
    former = fleet_partition(&fleet, 0)->leader_id - 1;
    fleet_fence(&fleet, former);
    heal();
    now = fleet_partition(&fleet, 0);
    assert_int_not_equal(now->leader_id - 1, former);
    produce_to(former, now->leader_id - 1, now->leader_epoch, &arena);
    fetch_in_a_former_epoch(former, now->leader_id - 1, now->leader_epoch, &arena);
    arena_release(&arena);
    fleet_release(&fleet);
}

/* ---- faults ---- */

static int up_cnt(void)
{
    int cnt = 0;

    for (int i = 0; i < FLEET_NODES; i++)
        cnt += fleet.world.nodes[i].is_up;
    return cnt;
}

static void draw_weather(void)
{
    struct prng *prng = &fleet.prng;
    bool slow = prng_below(prng, 3) == 0; /* disks */

    fleet.world.net.delay_us_min = 50;
    fleet.world.net.delay_us_max = 100 + (int64_t)prng_below(prng, 3000);
    fleet.world.net.slow_per_million = (uint32_t)prng_below(prng, 20000);
    fleet.world.net.slow_us_max = 300000;
    fleet.world.net.reset_per_million = (uint32_t)prng_below(prng, 5000);
    fleet.world.net.half_open_us_max = 500000;
    fleet.world.kernel_delay_us_max = (int64_t)prng_below(prng, 500);
    for (int i = 0; i < FLEET_NODES; i++)
        simdisk_set_faults(
            fleet.world.nodes[i].disk,
            &(struct simdisk_faults){.latency_us_max = 1 + (int64_t)prng_below(prng, slow ? 60000 : 3000)});
}

/* With `replicated` a power cut takes what only that page cache held: survived where the others are whole, and stay so
 * until it is back. */
static void cut_power(bool is_durable, int node)
{
    if (is_durable) {
        fleet_power_cut(&fleet, node);
        return;
    }
    for (int32_t p = 0; p < fleet.partitions_cnt; p++)
        if (fleet_partition(&fleet, p)->isr_cnt < FLEET_REPLICAS)
            return;
    if (up_cnt() < FLEET_NODES)
        return;
    fleet_power_cut(&fleet, node);
    fleet_fence(&fleet, node);
    produce_some(100000);
    heal();
    draw_weather();
}

static void do_harm(bool is_durable)
{
    struct prng *prng = &fleet.prng;
    int node = (int)prng_below(prng, FLEET_NODES), other = (int)prng_below(prng, FLEET_NODES);

    if (!fleet.world.nodes[node].is_up) {
        fleet_start(&fleet, node);
        return;
    }
    switch (prng_below(prng, 12)) {
    case 0:
        fleet_kill(&fleet, node);
        break;
    case 1:
        cut_power(is_durable, node);
        break;
    case 2:
        if (is_durable && prng_below(prng, 2) == 0) {
            for (int i = 0; i < FLEET_NODES; i++)
                fleet_power_cut(&fleet, i);
        }
        break;
    case 3:
        world_block(&fleet.world, node, other, true);
        break;
    case 4:
        world_heal_net(&fleet.world);
        break;
    case 5:
        fleet_hold_metadata(&fleet, node, (int64_t)prng_below(prng, SECOND_US));
        break;
    case 6:
        world_pause(&fleet.world, node, (int64_t)prng_below(prng, SECOND_US));
        if (prng_below(prng, 2))
            fleet_fence(&fleet, node);
        break;
    case 7:
        fleet_fence(&fleet, node); /* wrongly: it lives, and may not know */
        break;
    case 8:
        assert_true(fleet_shut_down(&fleet, node));
        break;
    case 9:
        fleet_delete_records(&fleet, (int32_t)prng_below(prng, (uint64_t)fleet.partitions_cnt));
        break;
    case 10:
        fleet_reassign(&fleet, (int32_t)prng_below(prng, (uint64_t)fleet.partitions_cnt));
        break;
    default:
        for (int32_t p = 0; p < fleet.partitions_cnt; p++)
            if (prng_below(prng, 2))
                fleet_move_leader(&fleet, p);
    }
}

/* When things happen that have no moment of their own: checks of the ISR, metadata on one node, checkpoints, rolls and what
 * follows from deleted records. Half of the fleets have each as the brokers' defaults have it. */
static void draw_moments(void)
{
    static const char *const segment_lens[] = {"300", "1500", "6000"};
    static const uint32_t check_permilles[] = {1, 20, 500}, late_permilles[] = {500, 950, 995};
    struct prng *prng = &fleet.prng_timing;

    if (prng_below(prng, 2))
        fleet.isr_check_permille = check_permilles[prng_below(prng, 3)];
    if (prng_below(prng, 2))
        fleet.nodes[prng_below(prng, FLEET_NODES)].late_permille = late_permilles[prng_below(prng, 3)];
    if (prng_below(prng, 2))
        fleet_configure(&fleet, "segment.bytes", segment_lens[prng_below(prng, 3)]);
    for (int i = 0; i < FLEET_NODES; i++) {
        struct log_set_config *logs = &fleet.world.nodes[i].broker_config.logs;
        if (prng_below(prng, 2))
            logs->checkpoint_ms = 10 + (int64_t)prng_below(prng, 1000);
        if (prng_below(prng, 2))
            logs->retention_check_ms = 10 + (int64_t)prng_below(prng, 1000);
    }
}

static void run_seed(uint64_t seed)
{
    bool is_durable = seed % 2;

    fleet_init(&fleet, seed, PARTITIONS_CNT, 2, is_durable ? "group-fsync" : "replicated");
    fleet.world.verbose = getenv("V") != NULL;
    draw_moments();
    start_nodes();
    draw_weather();
    fleet_run(&fleet, SECOND_US / 2);
    for (int i = 0; i < 25; i++) {
        produce_some((int64_t)prng_below(&fleet.prng, 300000));
        do_harm(is_durable);
    }
    heal();
    produce_some(100000);
    heal();
    fleet_check_logs(&fleet);
}

/* What is recompressed while another takes the lead is refused in its turn, or appended in its turn (fleet.h checks the order). */
static void appends_keep_their_order_while_leaders_change(void **state)
{
    (void)state;
    for (uint64_t seed = 1; seed <= 10; seed++) {
        start_all(seed, 2, 2, "replicated");
        fleet_recompress(&fleet);
        fleet_run(&fleet, SECOND_US);
        for (int i = 0; i < 20; i++) {
            produce_some((int64_t)prng_below(&fleet.prng, 60000));
            fleet_move_leader(&fleet, (int32_t)prng_below(&fleet.prng, 2));
        }
        heal();
        assert_true(fleet.acks_cnt > 100);
        fleet_check_logs(&fleet);
        fleet_release(&fleet);
    }
}

static void nothing_acknowledged_is_ever_lost(void **state)
{
    uint64_t seeds_cnt = getenv("SEEDS") ? strtoull(getenv("SEEDS"), NULL, 10) : SEEDS_CNT;
    uint64_t first = getenv("SEED") ? strtoull(getenv("SEED"), NULL, 10) : 1;
    uint64_t acked = 0, refused = 0, elections = 0, clean = 0;

    (void)state;
    if (getenv("SEED") && !getenv("SEEDS"))
        seeds_cnt = 1;
    for (uint64_t seed = first; seed < first + seeds_cnt; seed++) {
        if (getenv("V") != NULL || getenv("SEEDS") != NULL)
            fprintf(stderr, "seed %llu\n", (unsigned long long)seed);
        run_seed(seed);
        acked += fleet.acks_cnt;
        refused += fleet.refused_cnt;
        elections += fleet.elections_cnt;
        clean += fleet.clean_cnt;
        fleet_release(&fleet);
    }
    print_message("%llu seeds: %llu acknowledged, %llu refused, %llu elections, %llu clean restarts\n",
                  (unsigned long long)seeds_cnt, (unsigned long long)acked, (unsigned long long)refused,
                  (unsigned long long)elections, (unsigned long long)clean);
    assert_true(acked > 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(three_replicas_hold_what_is_acknowledged),
        cmocka_unit_test(many_partitions_of_several_topics_come_and_come_back),
        cmocka_unit_test(a_large_topic_is_configured_and_deleted_in_steps),
        cmocka_unit_test(consumers_read_from_the_nearest_replica),
        cmocka_unit_test(replicas_out_of_sync_are_throttled_on_both_sides),
        cmocka_unit_test(high_watermarks_travel_in_milliseconds),
        cmocka_unit_test(deleted_records_are_gone_on_all_that_live),
        cmocka_unit_test(who_waits_for_deleted_records_hears_of_another_leader),
        cmocka_unit_test(deleted_records_that_come_back_are_the_same_everywhere),
        cmocka_unit_test(a_leader_that_was_cut_off_tells_of_no_gap),
        cmocka_unit_test(batches_behind_a_refused_one_are_to_be_sent_again),
        cmocka_unit_test(who_asks_a_former_leader_hears_who_leads),
        cmocka_unit_test(appends_keep_their_order_while_leaders_change),
        cmocka_unit_test(nothing_acknowledged_is_ever_lost),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
