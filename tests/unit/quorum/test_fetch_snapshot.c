/* FetchSnapshot and Fetch as a leader with snapshots answers them: errors, ranges of bytes, who is told to fetch a snapshot.
 * The follower's side is in test_many.c, but for a moment that comes there too seldom. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "base/arena.h"
#include "base/buf.h"
#include "quorum/snapshot.h"
#include "tests/lib/quorumworld.h"
#include "wire/gen/fetch_request.h"
#include "wire/gen/fetch_response.h"
#include "wire/gen/fetch_snapshot_request.h"
#include "wire/gen/fetch_snapshot_response.h"
#include "wire/kerr.h"

enum { API_FETCH = 1, API_FETCH_SNAPSHOT = 59, SECOND_US = 1000000, FOLLOWER = 7 };

static struct quorumworld world;
static struct arena arena;
static struct snapshot_id newest;
static int32_t epoch;

/* One voter that leads, with snapshots at two ends; the log begins at the first of them (offset 0 and 0-0 are gone). */
static int setup(void **state)
{
    (void)state;
    arena_init(&arena, 64 << 20);
    qw_init(&world, 5, 1);
    world.nodes[0].config.bootstrap_servers = slice_of_text("n0:9093");
    qw_format(&world, 0, 1);
    qw_start(&world, 0);
    qw_run(&world, 5 * SECOND_US);
    assert_int_equal(qw_leader(&world), 0);
    for (int i = 0; i < 2; i++) {
        assert_true(qw_append(&world, 0, 100));
        qw_run(&world, SECOND_US);
        world.nodes[0].config.retention_bytes = i == 0 ? 0 : -1;
        qw_snapshot(&world, 0, 5);
        qw_run(&world, SECOND_US);
    }
    assert_true(qw_append(&world, 0, 100));
    qw_run(&world, SECOND_US);
    newest = quorum_snapshot_newest(world.nodes[0].quorum);
    epoch = quorum_epoch(world.nodes[0].quorum);
    assert_true(newest.end_off > quorum_log_start_off(world.nodes[0].quorum));
    assert_true(quorum_log_start_off(world.nodes[0].quorum) > 0);
    return 0;
}

static int teardown(void **state)
{
    (void)state;
    assert_string_equal(world.broken, "");
    qw_release(&world);
    arena_release(&arena);
    return 0;
}

/* ---- FetchSnapshot ---- */

struct asks { /* zero: what is right */
    const char *cluster, *topic;
    int32_t partition, epoch_more, end_more;
    int64_t pos;
    int32_t bytes;
};

static const struct fetch_snapshot_response *ask(struct asks asks)
{
    struct fetch_snapshot_request_partition_snapshot partition;
    struct fetch_snapshot_request_topic_snapshot topic = {.partitions = &partition, .partitions_cnt = 1};
    struct fetch_snapshot_request request;

    wire_defaults(&fetch_snapshot_request_wire, &request);
    wire_shape_defaults(&fetch_snapshot_request_partition_snapshot_shape, &partition);
    request.cluster_id = slice_of_text(asks.cluster == NULL ? "quorumworldAAAAAAAAAAA" : asks.cluster);
    request.replica_id = FOLLOWER;
    request.max_bytes = asks.bytes == 0 ? 1 << 20 : asks.bytes;
    request.topics = &topic;
    request.topics_cnt = 1;
    topic.name = slice_of_text(asks.topic == NULL ? "__cluster_metadata" : asks.topic);
    partition.partition = asks.partition;
    partition.current_leader_epoch = epoch + asks.epoch_more;
    partition.snapshot_id.end_offset = newest.end_off + asks.end_more;
    partition.snapshot_id.epoch = newest.epoch;
    partition.position = asks.pos;
    return qw_ask(&world, 0, API_FETCH_SNAPSHOT, 1, &request, &arena, SECOND_US);
}

static struct slice file_of_newest(void)
{
    struct slice bytes;
    struct buf path;

    buf_init(&path, FILE_PATH_LEN_MAX);
    snapshot_path_print(newest, &path);
    bytes = simdisk_file(world.nodes[0].disk, 0, buf_cstr(&path));
    buf_release(&path);
    assert_non_null(bytes.data);
    return bytes;
}

static void errors_are_kafkas(void **state)
{
    int64_t size = (int64_t)file_of_newest().len;
    const struct {
        struct asks asks;
        int16_t top, error;
    } cases[] = {
        {{0}, KERR_NONE, KERR_NONE},
        {{.cluster = "another"}, KERR_INCONSISTENT_CLUSTER_ID, KERR_NONE},
        {{.topic = "orders"}, KERR_NONE, KERR_UNKNOWN_TOPIC_OR_PARTITION},
        {{.partition = 1}, KERR_NONE, KERR_UNKNOWN_TOPIC_OR_PARTITION},
        {{.epoch_more = -1}, KERR_NONE, KERR_FENCED_LEADER_EPOCH},
        {{.epoch_more = 1}, KERR_NONE, KERR_UNKNOWN_LEADER_EPOCH},
        {{.end_more = 1}, KERR_NONE, KERR_SNAPSHOT_NOT_FOUND},
        {{.pos = -1}, KERR_NONE, KERR_POSITION_OUT_OF_RANGE},
        {{.pos = size}, KERR_NONE, KERR_POSITION_OUT_OF_RANGE},
        {{.pos = size - 1}, KERR_NONE, KERR_NONE},
    };

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        const struct fetch_snapshot_response *response = ask(cases[i].asks);
        assert_non_null(response);
        assert_int_equal(response->error_code, cases[i].top);
        if (cases[i].top != KERR_NONE)
            continue;
        assert_int_equal(response->topics[0].partitions[0].error_code, cases[i].error);
        assert_int_equal(response->topics[0].partitions[0].current_leader.leader_id, 0);
        assert_int_equal(response->topics[0].partitions[0].current_leader.leader_epoch, epoch);
        assert_int_equal(response->node_endpoints_cnt, 1);
    }
}

static void pieces_are_the_file(void **state)
{
    static const int32_t bytes[] = {1000000, 1, 7, 333, 1024};
    struct slice file = file_of_newest();

    (void)state;
    for (size_t i = 0; i < sizeof bytes / sizeof bytes[0]; i++)
        for (int64_t pos = 0; pos < (int64_t)file.len && pos < 200 * (int64_t)bytes[i];) {
            const struct fetch_snapshot_response *response = ask((struct asks){.pos = pos, .bytes = bytes[i]});
            const struct fetch_snapshot_response_partition_snapshot *answer = &response->topics[0].partitions[0];
            size_t len = answer->unaligned_records.len, rest = file.len - (size_t)pos;
            assert_int_equal(answer->error_code, KERR_NONE);
            assert_int_equal(answer->size, file.len);
            assert_int_equal(answer->position, pos);
            assert_int_equal(len, rest < (size_t)bytes[i] ? rest : (size_t)bytes[i]);
            assert_memory_equal(answer->unaligned_records.data, file.data + pos, len);
            pos += (int64_t)len;
        }
}

/* ---- Fetch ---- */

static const struct fetch_response_partition_data *fetch(int64_t off, int32_t last_epoch)
{
    struct fetch_request_fetch_partition partition;
    struct fetch_request_fetch_topic topic = {
        .topic_id = {{[15] = 1}}, .partitions = &partition, .partitions_cnt = 1}; /* __cluster_metadata's */
    struct fetch_request request;
    const struct fetch_response *response;

    wire_defaults(&fetch_request_wire, &request);
    wire_shape_defaults(&fetch_request_fetch_partition_shape, &partition);
    request.replica_state.replica_id = FOLLOWER;
    request.max_wait_ms = 0;
    request.max_bytes = 1 << 20;
    request.topics = &topic;
    request.topics_cnt = 1;
    partition.current_leader_epoch = epoch;
    partition.fetch_offset = off;
    partition.last_fetched_epoch = last_epoch;
    response = qw_ask(&world, 0, API_FETCH, 18, &request, &arena, SECOND_US);
    assert_non_null(response);
    assert_int_equal(response->responses_cnt, 1);
    assert_int_equal(response->responses[0].partitions[0].error_code, KERR_NONE);
    return &response->responses[0].partitions[0];
}

static void who_is_behind_is_told_of_the_snapshot(void **state)
{
    int64_t start_off = quorum_log_start_off(world.nodes[0].quorum), end_off = quorum_end_off(world.nodes[0].quorum);
    const struct {
        int64_t off;
        int32_t last_epoch;
        bool gets_snapshot;
    } cases[] = {
        {0, 0, true},
        {start_off - 1, epoch, true},
        {start_off, epoch - 1, true},
        {start_off, epoch, false},
        {end_off, epoch, false},
    };

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        const struct fetch_response_partition_data *answer = fetch(cases[i].off, cases[i].last_epoch);
        assert_int_equal(answer->snapshot_id.end_offset, cases[i].gets_snapshot ? newest.end_off : -1);
        assert_int_equal(answer->snapshot_id.epoch, cases[i].gets_snapshot ? newest.epoch : -1);
        assert_int_equal(answer->log_start_offset, start_off);
        assert_int_equal(answer->diverging_epoch.epoch, -1);
        assert_int_equal(answer->records.len > 0, !cases[i].gets_snapshot && cases[i].off < end_off);
    }
}

/* ---- the follower ---- */

static bool has_snapshot(struct quorumworld *w)
{
    return quorum_snapshot_newest(w->nodes[0].quorum).end_off > 0;
}

static bool is_all_read(struct quorumworld *w)
{
    return qw_all_agree(w) && w->nodes[1].read_off == quorum_end_off(w->nodes[0].quorum);
}

/* An observer, cut off while the log of the one voter moves on to a snapshot, writes its own while it fetches that one: at some
 * seeds its own gets its name while the log is being cut. */
static void own_snapshot_ends_while_the_log_is_cut(void **state)
{
    (void)state;
    for (uint64_t seed = 1; seed <= 60; seed++) {
        qw_init(&world, seed, 2);
        for (int i = 0; i < 2; i++) {
            world.nodes[i].config.bootstrap_servers = slice_of_text("n0:9093");
            qw_format(&world, i, i == 0);
            world.nodes[i].config.is_controller = i == 0;
        }
        qw_start(&world, 0);
        qw_start(&world, 1);
        qw_run(&world, 5 * SECOND_US);
        assert_true(qw_append(&world, 0, 100));
        assert_true(qw_until(&world, is_all_read, 5 * SECOND_US));
        world.cuts[0][1] = world.cuts[1][0] = true;
        assert_true(qw_append(&world, 0, 100));
        world.nodes[0].config.retention_bytes = 0;
        qw_run(&world, SECOND_US);
        qw_snapshot(&world, 0, 1);
        assert_true(qw_until(&world, has_snapshot, SECOND_US));
        simdisk_set_faults(world.nodes[1].disk, &(struct simdisk_faults){.latency_us_max = 200000});
        qw_snapshot(&world, 1, prng_below(&world.prng, 8));
        world.cuts[0][1] = world.cuts[1][0] = false;
        (void)qw_until(&world, is_all_read, 20 * SECOND_US);
        assert_string_equal(world.broken, "");
        assert_true(is_all_read(&world) && world.fetched_snapshots_cnt > 0);
        qw_release(&world);
    }
}

int main(void)
{
#define T(test) cmocka_unit_test_setup_teardown(test, setup, teardown)
    const struct CMUnitTest tests[] = {
        T(errors_are_kafkas),
        T(pieces_are_the_file),
        T(who_is_behind_is_told_of_the_snapshot),
        cmocka_unit_test(own_snapshot_ends_while_the_log_is_cut),
    };
    return cmocka_run_group_tests_name("FetchSnapshot", tests, NULL, NULL);
}
