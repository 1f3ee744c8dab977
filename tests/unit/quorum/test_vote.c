/* Elections as tables and as single situations: who votes for whom and when it is told (KIP-595, 996, 853), what a leader's
 * Begin- and EndQuorumEpoch are answered, a leader that nobody fetches from. Aloud: QUORUM_SEED=1 build/tests/unit/quorum/test_vote */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/check.h"
#include "tests/lib/quorumworld.h"
#include "wire/gen/begin_quorum_epoch_request.h"
#include "wire/gen/begin_quorum_epoch_response.h"
#include "wire/gen/end_quorum_epoch_request.h"
#include "wire/gen/end_quorum_epoch_response.h"
#include "wire/gen/vote_request.h"
#include "wire/gen/vote_response.h"
#include "wire/kerr.h"

enum { VOTE = 52, BEGIN = 53, END = 54, SECOND_US = 1000 * 1000, NO_ANSWER = -1, REFUSED = 0, GRANTED = 1 };

static struct quorumworld world;
static struct arena arena;

static void make(size_t nodes_cnt, size_t voters_cnt)
{
    qw_init(&world, 1, nodes_cnt);
    arena_init(&arena, 16 << 20);
    world.prints = getenv("QUORUM_SEED") != NULL;
    for (size_t n = 0; n < nodes_cnt; n++) {
        world.nodes[n].config.is_controller = n < voters_cnt;
        world.nodes[n].config.bootstrap_servers = slice_of_text("n0:9093,n1:9093");
        qw_format(&world, (int)n, n < voters_cnt ? voters_cnt : 0);
    }
}

static int release(void **state)
{
    (void)state;
    assert_string_equal(world.broken, "");
    qw_release(&world);
    arena_release(&arena);
    return 0;
}

static bool has_leader(struct quorumworld *some)
{
    return qw_leader(some) >= 0 && qw_all_agree(some);
}

/* All run; returns who leads. */
static int lead(void)
{
    for (size_t n = 0; n < world.nodes_cnt; n++)
        qw_start(&world, (int)n);
    assert_true(qw_until(&world, has_leader, 5 * SECOND_US));
    qw_run(&world, SECOND_US);
    return qw_leader(&world);
}

static void cut(int a, int b)
{
    world.cuts[a][b] = world.cuts[b][a] = true;
}

static struct vote_request_partition_data ballot(int32_t epoch, int32_t candidate)
{
    return (struct vote_request_partition_data){.replica_epoch = epoch,
                                                .replica_id = candidate,
                                                .replica_directory_id = qw_directory(&world, candidate),
                                                .voter_directory_id = qw_directory(&world, 0)};
}

/* n0's answer. cluster NULL: its own. */
static const struct vote_response *ask(struct vote_request_partition_data asked, const char *cluster, int32_t voter_id,
                                       int64_t wait_us)
{
    struct vote_request_topic_data topic = {
        .topic_name = slice_of_text("__cluster_metadata"), .partitions = &asked, .partitions_cnt = 1};
    struct vote_request request = {.cluster_id =
                                       cluster == NULL ? world.nodes[0].config.cluster_id : slice_of_text(cluster),
                                   .voter_id = voter_id,
                                   .topics = &topic,
                                   .topics_cnt = 1};

    return qw_ask(&world, 0, VOTE, 2, &request, &arena, wait_us);
}

static int vote(struct vote_request_partition_data asked, int64_t wait_us)
{
    const struct vote_response *response = ask(asked, NULL, 0, wait_us);

    if (response == NULL)
        return NO_ANSWER;
    assert_int_equal(response->error_code, KERR_NONE);
    assert_int_equal(response->topics[0].partitions[0].error_code, KERR_NONE);
    return response->topics[0].partitions[0].vote_granted ? GRANTED : REFUSED;
}

static void set_disk(int64_t latency_us, uint32_t io_per_million)
{
    struct simdisk_faults faults = {.latency_us_max = latency_us, .io_per_million = io_per_million};

    simdisk_set_faults(world.nodes[0].disk, &faults);
}

/* ---- what is told is on disk ---- */

static void a_vote_is_stored_before_it_is_told(void **state)
{
    (void)state;
    make(3, 3);
    qw_start(&world, 0);
    qw_run(&world, SECOND_US);
    for (int32_t epoch = 10; epoch < 40; epoch++) {
        uint64_t stored_cnt = simdisk_ops_cnt(world.nodes[0].disk, EFFECT_REPLACE_FILE);
        int told;
        set_disk(20000, 0);
        told = vote(ballot(epoch, 1), epoch % 5 * 5000);
        if (simdisk_ops_cnt(world.nodes[0].disk, EFFECT_REPLACE_FILE) == stored_cnt)
            assert_int_equal(told, NO_ANSWER);
        qw_kill(&world, 0, true);
        set_disk(1, 0);
        qw_start(&world, 0);
        qw_run(&world, SECOND_US / 20);
        assert_true(told == NO_ANSWER || vote(ballot(epoch, 2), SECOND_US) == REFUSED);
        assert_true(told == NO_ANSWER || vote(ballot(epoch, 1), SECOND_US) == GRANTED);
    }
}

static void a_vote_that_cannot_be_stored_is_not_told(void **state)
{
    (void)state;
    make(3, 3);
    qw_start(&world, 0);
    qw_run(&world, SECOND_US);
    set_disk(1, 1000000);
    assert_int_equal(vote(ballot(10, 1), SECOND_US), NO_ANSWER);
    set_disk(1, 0);
    if (world.nodes[0].quorum == NULL)
        qw_start(&world, 0);
    qw_run(&world, SECOND_US / 20);
    assert_int_equal(vote(ballot(10, 2), SECOND_US), GRANTED);
}

/* ---- who votes for whom ---- */

static int32_t log_epoch;
static int64_t log_end;

/* n0 knows a log of some length, and no leader is left. */
static void leave_one(void)
{
    int leader;

    make(3, 3);
    leader = lead();
    for (int i = 0; i < 5; i++) {
        assert_true(qw_append(&world, leader, 50));
        qw_run(&world, SECOND_US / 10);
    }
    log_epoch = quorum_epoch(world.nodes[leader].quorum);
    qw_kill(&world, 1, false);
    qw_kill(&world, 2, false);
    if (leader == 0) { /* it forgets that it led */
        qw_kill(&world, 0, false);
        qw_start(&world, 0);
    }
    qw_run(&world, 3 * SECOND_US);
    log_end = quorum_end_off(world.nodes[0].quorum);
    assert_true(log_end > 5);
}

static void votes_need_a_log_as_good(void **state)
{
    static const struct {
        int epochs_less;
        int64_t offs_less;
        int expected;
    } cases[] = {{0, 0, GRANTED}, {0, -1, GRANTED}, {0, 1, REFUSED}, {1, -1000, REFUSED}, {-1, 1000, GRANTED}};

    (void)state;
    leave_one();
    for (size_t i = 0; i < 2 * COUNT_OF(cases); i++) {
        bool is_pre_vote = i < COUNT_OF(cases);
        size_t at = i % COUNT_OF(cases);
        int32_t epoch = quorum_epoch(world.nodes[0].quorum);
        struct vote_request_partition_data asked = ballot(epoch + (is_pre_vote ? 0 : 5), 1);
        asked.last_offset_epoch = log_epoch - cases[at].epochs_less;
        asked.last_offset = log_end > cases[at].offs_less ? log_end - cases[at].offs_less : 0;
        asked.pre_vote = is_pre_vote;
        if (asked.last_offset_epoch > asked.replica_epoch)
            continue;
        assert_int_equal(vote(asked, SECOND_US), cases[at].expected);
        assert_true(!is_pre_vote || quorum_epoch(world.nodes[0].quorum) == epoch);
    }
}

static void votes_are_refused_with_kafkas_errors(void **state)
{
    struct vote_request_partition_data asked;
    const struct vote_response *response;
    int32_t epoch;

    (void)state;
    leave_one();
    epoch = quorum_epoch(world.nodes[0].quorum);
    asked = ballot(epoch + 1, 1);
    asked.last_offset_epoch = log_epoch;
    asked.last_offset = log_end;
    response = ask(asked, "another", 0, SECOND_US);
    assert_int_equal(response->error_code, KERR_INCONSISTENT_CLUSTER_ID);
    assert_int_equal(quorum_epoch(world.nodes[0].quorum), epoch);
    response = ask(asked, NULL, 1, SECOND_US);
    assert_int_equal(response->topics[0].partitions[0].error_code, KERR_INVALID_VOTER_KEY);
    asked.voter_directory_id = qw_directory(&world, 2);
    response = ask(asked, NULL, 0, SECOND_US);
    assert_int_equal(response->topics[0].partitions[0].error_code, KERR_INVALID_VOTER_KEY);
    asked.voter_directory_id = qw_directory(&world, 0);
    asked.replica_epoch = asked.last_offset_epoch = log_epoch - 1;
    asked.pre_vote = true;
    response = ask(asked, NULL, 0, SECOND_US);
    assert_int_equal(response->topics[0].partitions[0].error_code, KERR_FENCED_LEADER_EPOCH);
}

/* Nobody can mean by the id of a voter the empty directory that has it now. */
static void an_empty_directory_does_not_vote(void **state)
{
    struct vote_request_partition_data asked;

    (void)state;
    make(3, 3);
    qw_wipe(&world, 0);
    qw_start(&world, 0);
    qw_run(&world, SECOND_US);
    asked = ballot(10, 1);
    asked.voter_directory_id = UUID_ZERO;
    assert_int_equal(vote(asked, SECOND_US), REFUSED);
}

/* ---- elections that are not needed ---- */

static void expect_nothing_new(int leader, int32_t epoch)
{
    assert_int_equal(qw_leader(&world), leader);
    for (size_t n = 0; n < world.nodes_cnt; n++)
        assert_int_equal(quorum_epoch(world.nodes[n].quorum), epoch);
}

static void who_was_cut_off_does_not_disturb(void **state)
{
    int32_t epoch;
    int leader;

    (void)state;
    make(3, 3);
    leader = lead();
    epoch = quorum_epoch(world.nodes[leader].quorum);
    cut(leader, (leader + 1) % 3);
    cut((leader + 2) % 3, (leader + 1) % 3);
    qw_run(&world, 10 * SECOND_US);
    expect_nothing_new(leader, epoch);
    qw_heal(&world);
    qw_run(&world, 5 * SECOND_US);
    expect_nothing_new(leader, epoch);
}

static void who_hears_the_leader_grants_no_pre_vote(void **state)
{
    int32_t epoch;
    int leader;

    (void)state;
    make(3, 3);
    leader = lead();
    epoch = quorum_epoch(world.nodes[leader].quorum);
    cut(leader, (leader + 1) % 3); /* the third hears both */
    qw_run(&world, 10 * SECOND_US);
    expect_nothing_new(leader, epoch);
}

/* ---- a leader without a majority ---- */

static void a_leader_that_no_majority_fetches_from_resigns(void **state)
{
    int leader, observer = 3;

    (void)state;
    make(4, 3);
    leader = lead();
    cut(leader, (leader + 1) % 3);
    cut(leader, (leader + 2) % 3);
    assert_true(quorum_members(world.nodes[leader].quorum, 0, (struct quorum_member[8]){{0}}, 8) == 4);
    cut(observer, (leader + 1) % 3); /* it stays with the old one, and does not count */
    cut(observer, (leader + 2) % 3);
    qw_run(&world, world.nodes[leader].config.fetch_timeout_ms * 1000 * 2);
    assert_int_not_equal(quorum_raft_state(world.nodes[leader].quorum), RAFT_LEADER);
    qw_heal(&world);
    assert_true(qw_until(&world, has_leader, 10 * SECOND_US));
}

static void a_leader_that_a_majority_fetches_from_stays(void **state)
{
    int32_t epoch;
    int leader;

    (void)state;
    make(3, 3);
    leader = lead();
    epoch = quorum_epoch(world.nodes[leader].quorum);
    qw_kill(&world, (leader + 1) % 3, false);
    qw_run(&world, 20 * SECOND_US);
    assert_int_equal(qw_leader(&world), leader);
    assert_int_equal(quorum_epoch(world.nodes[leader].quorum), epoch);
}

/* ---- Begin and End ---- */

/* cluster NULL: its own. */
static struct slice cluster_of(const char *cluster)
{
    return cluster == NULL ? world.nodes[0].config.cluster_id : slice_of_text(cluster);
}

static int begin(const char *cluster, int32_t epoch, int32_t leader_id, int32_t voter_id, struct uuid directory)
{
    struct begin_quorum_epoch_request_leader_endpoint at = {slice_of_text("CONTROLLER"), slice_of_text("n1"), 9093};
    struct begin_quorum_epoch_request_partition_data told = {
        .voter_directory_id = directory, .leader_id = leader_id, .leader_epoch = epoch};
    struct begin_quorum_epoch_request_topic_data topic = {
        .topic_name = slice_of_text("__cluster_metadata"), .partitions = &told, .partitions_cnt = 1};
    struct begin_quorum_epoch_request request = {.cluster_id = cluster_of(cluster),
                                                 .voter_id = voter_id,
                                                 .topics = &topic,
                                                 .topics_cnt = 1,
                                                 .leader_endpoints = &at,
                                                 .leader_endpoints_cnt = 1};
    const struct begin_quorum_epoch_response *response = qw_ask(&world, 0, BEGIN, 1, &request, &arena, SECOND_US);

    assert_non_null(response);
    return response->error_code != KERR_NONE ? response->error_code : response->topics[0].partitions[0].error_code;
}

static void a_new_leader_is_heard(void **state)
{
    int32_t epoch;

    (void)state;
    leave_one();
    epoch = quorum_epoch(world.nodes[0].quorum);
    assert_int_equal(begin("another", epoch + 1, 1, 0, UUID_ZERO), KERR_INCONSISTENT_CLUSTER_ID);
    assert_int_equal(begin(NULL, epoch - 1, 1, 0, UUID_ZERO), KERR_FENCED_LEADER_EPOCH);
    assert_int_equal(begin(NULL, epoch + 1, -1, 0, UUID_ZERO), KERR_INVALID_REQUEST);
    assert_int_equal(quorum_epoch(world.nodes[0].quorum), epoch);
    assert_int_equal(begin(NULL, epoch + 1, 1, 0, qw_directory(&world, 0)), KERR_NONE);
    assert_int_equal(quorum_leader_id(world.nodes[0].quorum), 1);
    assert_int_equal(begin(NULL, epoch + 2, 1, 2, UUID_ZERO), KERR_INVALID_VOTER_KEY);
    assert_int_equal(begin(NULL, epoch + 2, 1, 0, qw_directory(&world, 2)), KERR_INVALID_VOTER_KEY);
}

static int end(const char *cluster, int32_t epoch, int32_t leader_id, int32_t first, int32_t second)
{
    struct end_quorum_epoch_request_replica_info list[] = {{first, qw_directory(&world, first)},
                                                           {second, qw_directory(&world, second)}};
    struct end_quorum_epoch_request_partition_data told = {
        .leader_id = leader_id, .leader_epoch = epoch, .preferred_candidates = list, .preferred_candidates_cnt = 2};
    struct end_quorum_epoch_request_topic_data topic = {
        .topic_name = slice_of_text("__cluster_metadata"), .partitions = &told, .partitions_cnt = 1};
    struct end_quorum_epoch_request request = {.cluster_id = cluster_of(cluster), .topics = &topic, .topics_cnt = 1};
    const struct end_quorum_epoch_response *response = qw_ask(&world, 0, END, 1, &request, &arena, SECOND_US / 100);

    assert_non_null(response);
    return response->error_code != KERR_NONE ? response->error_code : response->topics[0].partitions[0].error_code;
}

/* n0 follows n1, which then ends its epoch: at once n0 stands where it is the first of the list, and later where it is not. */
static void a_leader_that_ends_names_who_follows(void **state)
{
    int32_t epoch;

    (void)state;
    leave_one();
    epoch = quorum_epoch(world.nodes[0].quorum) + 1;
    assert_int_equal(end("another", epoch, 1, 0, 2), KERR_INCONSISTENT_CLUSTER_ID);
    assert_int_equal(end(NULL, epoch - 2, 1, 0, 2), KERR_FENCED_LEADER_EPOCH);
    assert_int_equal(begin(NULL, epoch, 1, 0, UUID_ZERO), KERR_NONE);
    assert_int_equal(quorum_raft_state(world.nodes[0].quorum), RAFT_FOLLOWER);
    assert_int_equal(end(NULL, epoch, 1, 2, 0), KERR_NONE);
    assert_int_equal(quorum_raft_state(world.nodes[0].quorum), RAFT_FOLLOWER);
    assert_int_equal(begin(NULL, epoch + 1, 1, 0, UUID_ZERO), KERR_NONE);
    assert_int_equal(end(NULL, epoch + 1, 1, 0, 2), KERR_NONE);
    assert_int_equal(quorum_raft_state(world.nodes[0].quorum), RAFT_PROSPECTIVE);
}

static int lagging, former;

static bool another_leads(struct quorumworld *some)
{
    return qw_leader(some) >= 0 && qw_leader(some) != former;
}

/* The first that is named has the longest log: would the one that lags be named first, the others would wait for nothing. */
static void the_longest_log_is_named_first(void **state)
{
    (void)state;
    make(5, 5);
    former = lead();
    for (lagging = 0; lagging < 5; lagging++) {
        if (lagging == former)
            continue;
        for (int n = 0; n < 5; n++)
            if (n != lagging)
                cut(n, lagging);
        assert_true(qw_append(&world, former, 50));
        qw_run(&world, SECOND_US / 10);
        qw_stop(&world, former);
        assert_true(qw_until(&world, another_leads, SECOND_US / 33));
        qw_heal(&world);
        qw_run(&world, SECOND_US);
        qw_start(&world, former);
        assert_true(qw_until(&world, has_leader, 5 * SECOND_US));
        qw_run(&world, SECOND_US);
        former = qw_leader(&world);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_teardown(a_vote_is_stored_before_it_is_told, release),
        cmocka_unit_test_teardown(a_vote_that_cannot_be_stored_is_not_told, release),
        cmocka_unit_test_teardown(votes_need_a_log_as_good, release),
        cmocka_unit_test_teardown(votes_are_refused_with_kafkas_errors, release),
        cmocka_unit_test_teardown(an_empty_directory_does_not_vote, release),
        cmocka_unit_test_teardown(who_was_cut_off_does_not_disturb, release),
        cmocka_unit_test_teardown(who_hears_the_leader_grants_no_pre_vote, release),
        cmocka_unit_test_teardown(a_leader_that_no_majority_fetches_from_resigns, release),
        cmocka_unit_test_teardown(a_leader_that_a_majority_fetches_from_stays, release),
        cmocka_unit_test_teardown(a_new_leader_is_heard, release),
        cmocka_unit_test_teardown(a_leader_that_ends_names_who_follows, release),
        cmocka_unit_test_teardown(the_longest_log_is_named_first, release),
    };
    return cmocka_run_group_tests_name("votes", tests, NULL, NULL);
}
