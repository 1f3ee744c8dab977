/* How a quorum comes to be and how its voter set changes (KIP-853): the creation rule, auto join, wiped disks, AddRaftVoter
 * and RemoveRaftVoter. One seed aloud: QUORUM_SEED=7 build/tests/unit/quorum/test_join. More: QUORUM_SEEDS=5000 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/check.h"
#include "quorum/snapshot.h"
#include "quorum/storage.h"
#include "tests/lib/quorumworld.h"
#include "wire/gen/add_raft_voter_request.h"
#include "wire/gen/add_raft_voter_response.h"
#include "wire/gen/remove_raft_voter_request.h"
#include "wire/gen/remove_raft_voter_response.h"
#include "wire/gen/update_raft_voter_request.h"
#include "wire/gen/update_raft_voter_response.h"
#include "wire/kerr.h"

enum { SEEDS = 60, STEPS = 50, SECOND_US = 1000 * 1000, HEAL_US = 30 * SECOND_US };

static struct quorumworld world;
static struct arena arena;

static const char *const lists[] = {"",
                                    "n0:9093",
                                    "n0:9093,n1:9093",
                                    "n0:9093,n1:9093,n2:9093",
                                    "n0:9093,n1:9093,n2:9093,n3:9093",
                                    "n0:9093,n1:9093,n2:9093,n3:9093,n4:9093"};

static void make(uint64_t seed, size_t nodes_cnt)
{
    qw_init(&world, seed, nodes_cnt);
    arena_init(&arena, 16 << 20);
    world.prints = getenv("QUORUM_SEED") != NULL;
    for (size_t n = 0; n < nodes_cnt; n++) {
        world.nodes[n].config.auto_join = true;
        world.nodes[n].config.bootstrap_servers = slice_of_text(lists[nodes_cnt]);
    }
}

static int release(void **state)
{
    (void)state;
    qw_release(&world);
    arena_release(&arena);
    return 0;
}

static size_t voters_cnt(void)
{
    int leader = qw_leader(&world);

    return leader < 0 ? 0 : quorum_voters(world.nodes[leader].quorum)->cnt;
}

/* All nodes are voters with the directories that they have now. */
static bool all_vote(struct quorumworld *w)
{
    const struct voters *voters;
    int leader = qw_leader(w);

    if (!qw_all_agree(w) || voters_cnt() != w->nodes_cnt)
        return false;
    voters = quorum_voters(w->nodes[leader].quorum);
    for (size_t n = 0; n < w->nodes_cnt; n++) {
        struct kernel_identity *identity;
        bool is_voter;
        if (w->nodes[n].quorum == NULL)
            return false;
        identity = calloc(1, sizeof *identity);
        quorum_identity(w->nodes[n].quorum, identity);
        is_voter = voters_find((struct voters *)(uintptr_t)voters, (int32_t)n, identity->dirs[0].id) != NULL;
        free(identity);
        if (!is_voter)
            return false;
    }
    return true;
}

static void expect(bool (*holds)(struct quorumworld *), int64_t us)
{
    bool ok = qw_until(&world, holds, us);

    if (!ok)
        print_error("broken: %s\n", world.broken);
    assert_true(ok);
}

static void create(size_t nodes_cnt)
{
    make(7, nodes_cnt);
    for (size_t n = nodes_cnt; n-- > 0;)
        qw_start(&world, (int)n);
    expect(all_vote, 10 * SECOND_US);
}

/* ---- creation ---- */

static void empty_nodes_create_one_quorum(void **state)
{
    (void)state;
    create(3);
    assert_int_equal(world.leaders[0].id, 0); /* the first of the list began it */
    assert_int_equal(world.leaders_cnt, 1);
}

static void nothing_is_created_before_all_have_answered(void **state)
{
    (void)state;
    make(1, 3);
    qw_start(&world, 0);
    qw_start(&world, 1);
    qw_run(&world, 30 * SECOND_US);
    assert_int_equal(world.leaders_cnt, 0);
    assert_true(world.nodes[0].traces_cnt > 0 && world.nodes[0].traces_cnt < 10); /* told, not shouted */
    qw_start(&world, 2);
    expect(all_vote, 10 * SECOND_US);
}

static void only_the_first_of_the_list_creates(void **state)
{
    (void)state;
    make(1, 3);
    for (size_t n = 0; n < 3; n++)
        world.nodes[n].config.bootstrap_servers = slice_of_text("n0:9093,n1:9093");
    qw_start(&world, 1);
    qw_start(&world, 2);
    qw_run(&world, 10 * SECOND_US);
    assert_int_equal(world.leaders_cnt, 0);
    qw_start(&world, 0);
    expect(all_vote, 10 * SECOND_US);
}

/* Two nodes that both take themselves for the first: rather nothing than two quorums. */
static void lists_that_contradict_create_nothing(void **state)
{
    (void)state;
    make(1, 2);
    world.nodes[1].config.bootstrap_servers = slice_of_text("n1:9093,n0:9093");
    qw_start(&world, 0);
    qw_start(&world, 1);
    qw_run(&world, 10 * SECOND_US);
    assert_int_equal(world.leaders_cnt, 0);
}

static void a_static_list_is_a_list(void **state)
{
    (void)state;
    make(3, 3);
    for (size_t n = 0; n < 3; n++) {
        world.nodes[n].config.bootstrap_servers = slice_of(NULL, 0);
        world.nodes[n].config.voters = slice_of_text("0@n0:9093,1@n1:9093,2@n2:9093");
        qw_start(&world, (int)n);
    }
    expect(all_vote, 10 * SECOND_US);
}

/* The creator dies right after its checkpoint: it goes on from there. */
static void a_creation_survives_a_power_cut(void **state)
{
    (void)state;
    for (uint64_t seed = 1; seed < 30; seed++) {
        make(seed, 3);
        for (int n = 0; n < 3; n++)
            qw_start(&world, n);
        for (uint64_t i = 0; i < 20 * seed; i++)
            qw_next(&world, INT64_MAX);
        qw_kill(&world, 0, true);
        world.nodes[0].start_at_us = world.now_us + 1000;
        expect(all_vote, 20 * SECOND_US);
        if (seed < 29)
            release(NULL);
    }
}

/* Whoever creates has its checkpoint 0-0 among its snapshots at once, not only from its next start on: it goes when a newer
 * one stands in its place. */
static void what_was_created_goes_when_a_snapshot_has_its_place(void **state)
{
    struct simdisk *disk;

    (void)state;
    make(7, 3);
    world.nodes[0].config.retention_bytes = 0;
    for (int n = 2; n >= 0; n--)
        qw_start(&world, n);
    expect(all_vote, 10 * SECOND_US);
    disk = world.nodes[0].disk;
    assert_non_null(simdisk_file(disk, 0, storage_checkpoint_path).data);
    qw_append(&world, qw_leader(&world), 100);
    qw_run(&world, SECOND_US);
    qw_snapshot(&world, 0, 1);
    qw_run(&world, 2 * SNAPSHOT_CLEAN_US);
    assert_true(quorum_snapshot_newest(world.nodes[0].quorum).end_off > 0);
    assert_null(simdisk_file(disk, 0, storage_checkpoint_path).data);
    assert_true(quorum_log_start_off(world.nodes[0].quorum) > 0);
    expect(all_vote, 10 * SECOND_US);
}

/* ---- changes ---- */

static void an_idle_quorum_costs_little(void **state)
{
    uint64_t events_cnt, traces_cnt = 0;

    (void)state;
    create(3);
    qw_run(&world, 5 * SECOND_US);
    events_cnt = world.events_cnt;
    for (int n = 0; n < 3; n++)
        traces_cnt += world.nodes[n].traces_cnt;
    qw_run(&world, 100 * SECOND_US);
    for (int n = 0; n < 3; n++)
        traces_cnt -= world.nodes[n].traces_cnt;
    assert_int_equal(traces_cnt, 0);
    assert_int_equal(world.leaders_cnt, 1);
    print_message("%llu events a second\n", (unsigned long long)(world.events_cnt - events_cnt) / 100);
    assert_true((world.events_cnt - events_cnt) / 100 < 40);
}

static void a_wiped_voter_comes_back_while_another_lags(void **state)
{
    (void)state;
    create(3);
    /* n2 lags: it is cut off while n0 and n1 commit */
    int leader = qw_leader(&world), lagging = (leader + 1) % 3, wiped = (leader + 2) % 3;
    for (int n = 0; n < 3; n++)
        world.cuts[lagging][n] = world.cuts[n][lagging] = n != lagging;
    for (int i = 0; i < 20; i++) {
        assert_true(qw_append(&world, leader, 50));
        qw_run(&world, SECOND_US / 20);
    }
    int64_t end_off = qw_committed_end(&world);
    /* the other one's disk is lost: what is committed stands on the leader alone. An empty disk must not vote for, or with,
     * the one that lags */
    qw_kill(&world, wiped, true);
    qw_wipe(&world, wiped);
    qw_start(&world, wiped);
    for (int n = 0; n < 3; n++)
        world.cuts[lagging][n] = world.cuts[n][lagging] = false;
    world.cuts[leader][lagging] = world.cuts[lagging][leader] = true;
    world.cuts[leader][wiped] = world.cuts[wiped][leader] = true;
    qw_run(&world, 20 * SECOND_US); /* lagging and wiped alone */
    assert_int_equal(qw_committed_end(&world), end_off);
    assert_true(qw_leader(&world) < 0 || qw_leader(&world) == leader);
    qw_heal(&world);
    expect(all_vote, HEAL_US);
    assert_true(qw_committed_end(&world) > end_off);
    assert_string_equal(world.broken, "");
}

static int16_t add(int node, int32_t id, struct uuid directory, const char *host)
{
    struct add_raft_voter_request_listener listener = {slice_of_text("CONTROLLER"), slice_of_text(host), 9093};
    struct add_raft_voter_request request = {.cluster_id = world.nodes[0].config.cluster_id,
                                             .timeout_ms = 2000,
                                             .voter_id = id,
                                             .voter_directory_id = directory,
                                             .listeners = &listener,
                                             .listeners_cnt = 1,
                                             .ack_when_committed = true};
    const struct add_raft_voter_response *response = qw_ask(&world, node, 80, 1, &request, &arena, 10 * SECOND_US);

    return response == NULL ? -1 : response->error_code;
}

static int16_t drop(int node, int32_t id, struct uuid directory)
{
    struct remove_raft_voter_request request = {
        .cluster_id = world.nodes[0].config.cluster_id, .voter_id = id, .voter_directory_id = directory};
    const struct remove_raft_voter_response *response = qw_ask(&world, node, 81, 0, &request, &arena, 10 * SECOND_US);

    return response == NULL ? -1 : response->error_code;
}

static struct uuid directory_of(int node)
{
    static struct kernel_identity identity;

    quorum_identity(world.nodes[node].quorum, &identity);
    return identity.dirs[0].id;
}

static void changes_are_refused_with_kafkas_errors(void **state)
{
    int leader, other;

    (void)state;
    create(3);
    qw_run(&world, SECOND_US);
    leader = qw_leader(&world);
    other = (leader + 1) % 3;
    assert_int_equal(add(other, 9, (struct uuid){{1}}, "n0"), KERR_NOT_LEADER_OR_FOLLOWER);
    assert_int_equal(add(leader, other, (struct uuid){{1}}, "n0"), KERR_DUPLICATE_VOTER);
    assert_int_equal(add(leader, 9, UUID_ZERO, "n0"), KERR_INVALID_REQUEST);
    assert_int_equal(add(leader, 9, (struct uuid){{1}}, ""), KERR_INVALID_REQUEST);
    assert_int_equal(add(leader, 9, (struct uuid){{1}}, "nowhere"), KERR_REQUEST_TIMED_OUT);
    assert_int_equal(add(leader, 9, (struct uuid){{1}}, "n0"), KERR_REQUEST_TIMED_OUT); /* it does not fetch */
    assert_int_equal(drop(leader, other, (struct uuid){{1}}), KERR_VOTER_NOT_FOUND);
    world.nodes[0].config.cluster_id = slice_of_text("another");
    assert_int_equal(drop(leader, other, directory_of(other)), KERR_INCONSISTENT_CLUSTER_ID);
    assert_int_equal(voters_cnt(), 3);
}

static int16_t move(int node, int32_t id, struct uuid directory, uint16_t port)
{
    struct update_raft_voter_request_listener listener = {slice_of_text("CONTROLLER"),
                                                          slice_of_text(world.nodes[id].host), port};
    struct update_raft_voter_request request = {.cluster_id = world.nodes[0].config.cluster_id,
                                                .current_leader_epoch = quorum_epoch(world.nodes[node].quorum),
                                                .voter_id = id,
                                                .voter_directory_id = directory,
                                                .listeners = &listener,
                                                .listeners_cnt = 1,
                                                .kraft_version_feature = {0, 1}};
    const struct update_raft_voter_response *response = qw_ask(&world, node, 82, 0, &request, &arena, 10 * SECOND_US);

    return response == NULL ? -1 : response->error_code;
}

/* An address is answered before it is committed: until it is, nothing else may change, for majorities of sets that differ by
 * more than one voter need not meet. */
static void a_change_waits_for_the_one_before(void **state)
{
    int leader, other;

    (void)state;
    create(3);
    qw_run(&world, SECOND_US);
    leader = qw_leader(&world);
    other = (leader + 1) % 3;
    for (int n = 0; n < 3; n++)
        world.cuts[leader][n] = world.cuts[n][leader] = n != leader;
    assert_int_equal(move(leader, leader, directory_of(leader), 19093), KERR_NONE);
    assert_int_equal(move(leader, leader, directory_of(leader), 19094), KERR_REQUEST_TIMED_OUT);
    assert_int_equal(drop(leader, other, directory_of(other)), KERR_REQUEST_TIMED_OUT);
    assert_int_equal(quorum_voters(world.nodes[leader].quorum)->cnt, 3);
    qw_heal(&world);
    expect(all_vote, HEAL_US);
}

/* One of three is gone; without the other one, the leader and the one that is gone would be the set. */
static void a_set_that_could_not_commit_is_refused(void **state)
{
    int leader, other, gone;

    (void)state;
    create(3);
    qw_run(&world, SECOND_US);
    leader = qw_leader(&world);
    other = (leader + 1) % 3;
    gone = (leader + 2) % 3;
    qw_kill(&world, gone, true);
    qw_run(&world, SECOND_US);
    assert_int_equal(drop(leader, other, directory_of(other)), KERR_REQUEST_TIMED_OUT);
    assert_int_equal(drop(leader, leader, directory_of(leader)), KERR_REQUEST_TIMED_OUT);
    assert_int_equal(voters_cnt(), 3);
    qw_start(&world, gone);
    expect(all_vote, 10 * SECOND_US);
}

static bool two_vote(struct quorumworld *w)
{
    return qw_all_agree(w) && voters_cnt() == 2;
}

static void a_removed_leader_steps_down(void **state)
{
    int leader;

    (void)state;
    create(3);
    qw_run(&world, SECOND_US);
    for (int n = 0; n < 3; n++)
        world.nodes[n].config.auto_join = false;
    leader = qw_leader(&world);
    assert_int_equal(drop(leader, leader, directory_of(leader)), KERR_NONE);
    expect(two_vote, 10 * SECOND_US);
    assert_int_not_equal(qw_leader(&world), leader);
    assert_int_equal(add(qw_leader(&world), leader, directory_of(leader), world.nodes[leader].host), KERR_NONE);
    expect(all_vote, 10 * SECOND_US);
}

static void voters_go_down_to_one(void **state)
{
    int leader, other;

    (void)state;
    create(3);
    qw_run(&world, SECOND_US);
    for (int n = 0; n < 3; n++)
        world.nodes[n].config.auto_join = false;
    for (int cnt = 3; cnt > 1; cnt--) {
        leader = qw_leader(&world);
        other = quorum_voters(world.nodes[leader].quorum)->items[0].id == leader
                    ? quorum_voters(world.nodes[leader].quorum)->items[1].id
                    : quorum_voters(world.nodes[leader].quorum)->items[0].id;
        assert_int_equal(drop(leader, other, directory_of(other)), KERR_NONE);
    }
    assert_int_equal(voters_cnt(), 1);
    leader = qw_leader(&world);
    assert_int_equal(drop(leader, leader, directory_of(leader)), KERR_VOTER_NOT_FOUND);
    for (int n = 0; n < 3; n++) /* alone it is enough */
        if (n != leader)
            qw_kill(&world, n, true);
    qw_run(&world, 5 * SECOND_US);
    assert_int_equal(qw_leader(&world), leader);
    assert_true(qw_append(&world, leader, 10));
}

static void a_voter_that_moves_tells_so(void **state)
{
    const struct voters *voters;

    (void)state;
    create(3);
    int moved = (qw_leader(&world) + 1) % 3;
    qw_kill(&world, moved, false);
    world.nodes[moved].config.endpoints[0].port = 19093;
    qw_start(&world, moved);
    qw_run(&world, 10 * SECOND_US);
    voters = quorum_voters(world.nodes[qw_leader(&world)].quorum);
    for (size_t i = 0; i < voters->cnt; i++)
        assert_int_equal(voters->items[i].endpoints[0].port, voters->items[i].id == moved ? 19093 : 9093);
}

/* ---- leaving, and those who do not belong ---- */

static int former_leader;

static bool has_another_leader(struct quorumworld *w)
{
    int leader = qw_leader(w);

    return leader >= 0 && leader != former_leader && quorum_is_ready(w->nodes[leader].quorum);
}

static bool former_is_down(struct quorumworld *w)
{
    return w->nodes[former_leader].quorum == NULL;
}

static void a_leader_that_stops_hands_over(void **state)
{
    int64_t asked_us;

    (void)state;
    for (int cnt = 3; cnt <= 5; cnt += 2) {
        create((size_t)cnt);
        qw_run(&world, SECOND_US);
        former_leader = qw_leader(&world);
        assert_true(qw_append(&world, former_leader, 100));
        asked_us = world.now_us;
        qw_stop(&world, former_leader);
        expect(has_another_leader, SECOND_US / 10);
        print_message("%d voters: handed over in %lld us\n", cnt, (long long)(world.now_us - asked_us));
        expect(former_is_down, SECOND_US / 2);
        if (cnt == 3)
            release(NULL);
    }
}

static void a_killed_leader_is_replaced_soon(void **state)
{
    int64_t killed_us, longest_us = 0;

    (void)state;
    create(3);
    for (int i = 0; i < 20; i++) {
        qw_run(&world, SECOND_US + 77 * i);
        former_leader = qw_leader(&world);
        killed_us = world.now_us;
        qw_kill(&world, former_leader, false);
        expect(has_another_leader, 2 * SECOND_US);
        longest_us = world.now_us - killed_us > longest_us ? world.now_us - killed_us : longest_us;
        qw_start(&world, former_leader);
        expect(all_vote, 5 * SECOND_US);
    }
    print_message("20 times replaced, at most %lld us\n", (long long)longest_us);
    assert_true(longest_us < SECOND_US);
}

/* A second node of a voter's id must not push the first one out. */
static void a_second_node_of_an_id_does_not_get_in(void **state)
{
    uint64_t traces_cnt;
    int leader;

    (void)state;
    make(5, 4);
    for (int n = 0; n < 4; n++)
        world.nodes[n].config.bootstrap_servers = slice_of_text(lists[3]);
    for (int n = 0; n < 3; n++)
        qw_start(&world, n);
    qw_run(&world, 5 * SECOND_US);
    assert_int_equal(voters_cnt(), 3);
    leader = qw_leader(&world);
    world.nodes[3].config.node_id = (leader + 1) % 3;
    traces_cnt = world.nodes[leader].traces_cnt;
    qw_start(&world, 3);
    qw_run(&world, 20 * SECOND_US);
    assert_int_equal(qw_leader(&world), leader);
    assert_int_equal(voters_cnt(), 3);
    assert_non_null(voters_find((struct voters *)(uintptr_t)quorum_voters(world.nodes[leader].quorum), (leader + 1) % 3,
                                directory_of((leader + 1) % 3)));
    assert_true(world.nodes[leader].traces_cnt > traces_cnt && world.nodes[leader].traces_cnt < traces_cnt + 4);
}

static void a_node_of_another_cluster_gets_nothing(void **state)
{
    (void)state;
    make(5, 4);
    for (int n = 0; n < 4; n++)
        world.nodes[n].config.bootstrap_servers = slice_of_text(lists[3]);
    world.nodes[3].config.cluster_id = slice_of_text("elsewhere");
    for (int n = 0; n < 4; n++)
        qw_start(&world, n);
    qw_run(&world, 20 * SECOND_US);
    assert_int_equal(voters_cnt(), 3);
    assert_int_equal(quorum_end_off(world.nodes[3].quorum), 0);
    assert_true(world.nodes[3].traces_cnt > 0 && world.nodes[3].traces_cnt < 4);
}

/* ---- random histories ---- */

static size_t below(size_t cnt)
{
    return (size_t)prng_below(&world.prng, cnt);
}

static void wipe_one(void)
{
    size_t n = below(world.nodes_cnt);

    if (world.nodes_cnt < 3 || !all_vote(&world) || world.nodes[n].quorum == NULL)
        return;
    qw_kill(&world, (int)n, true);
    qw_wipe(&world, (int)n);
    world.nodes[n].start_at_us = world.now_us + (int64_t)below(300000);
}

static void remove_one(void)
{
    int leader = qw_leader(&world);
    size_t n = below(world.nodes_cnt);

    if (!all_vote(&world)) /* a lost disk and a removal at a time would be a majority */
        return;
    (void)drop(leader, (int32_t)n, directory_of((int)n));
}

static void something_happens(void)
{
    size_t a = below(world.nodes_cnt), b = below(world.nodes_cnt);

    switch (below(9)) {
    case 0:
        world.cuts[a][b] = true;
        break;
    case 1:
        for (size_t i = 0; i < world.nodes_cnt; i++)
            world.cuts[a][i] = world.cuts[i][a] = i != a;
        break;
    case 2:
    case 3:
        memset(world.cuts, 0, sizeof world.cuts);
        break;
    case 4:
    case 5:
        if (world.nodes[a].quorum != NULL)
            qw_kill(&world, (int)a, below(2) == 0);
        break;
    case 6:
        remove_one();
        break;
    default:
        wipe_one();
    }
}

static bool history(uint64_t seed)
{
    make(seed, 1 + seed % 5);
    for (size_t n = 0; n < world.nodes_cnt; n++)
        world.nodes[n].start_at_us = world.now_us + (int64_t)below(500000);
    for (int step = 0; step < STEPS && world.broken[0] == '\0'; step++) {
        int leader = qw_leader(&world);
        qw_run(&world, 1000 + (int64_t)below(below(2) ? 100000 : 3000000));
        if (leader >= 0 && world.nodes[leader].quorum != NULL && quorum_is_ready(world.nodes[leader].quorum))
            qw_append(&world, leader, below(300));
        if (step > 2 && world.broken[0] == '\0')
            something_happens();
        for (size_t n = 0; n < world.nodes_cnt; n++)
            if (world.nodes[n].quorum == NULL && world.nodes[n].start_at_us == INT64_MAX)
                world.nodes[n].start_at_us = world.now_us + (int64_t)below(1000000);
    }
    qw_heal(&world);
    if (world.broken[0] == '\0' && !qw_until(&world, all_vote, HEAL_US) && world.broken[0] == '\0')
        snprintf(world.broken, sizeof world.broken, "not all are voters after all has healed");
    return world.broken[0] == '\0';
}

static void promises_are_kept(void **state)
{
    const char *only = getenv("QUORUM_SEED"), *more = getenv("QUORUM_SEEDS");
    uint64_t seeds_cnt = more != NULL ? strtoull(more, NULL, 10) : SEEDS, first = 1, events_cnt = 0, elections_cnt = 0;

    (void)state;
    if (only != NULL)
        first = strtoull(only, NULL, 10), seeds_cnt = 1;
    for (uint64_t seed = first; seed < first + seeds_cnt; seed++) {
        bool ok = history(seed);
        events_cnt += world.events_cnt;
        elections_cnt += world.elections_cnt;
        if (!ok)
            print_error("QUORUM_SEED=%llu: %s\n", (unsigned long long)seed, world.broken);
        assert_true(ok);
        if (seed + 1 < first + seeds_cnt)
            release(NULL);
    }
    print_message("%llu seeds: %llu events, %llu elections\n", (unsigned long long)seeds_cnt,
                  (unsigned long long)events_cnt, (unsigned long long)elections_cnt);
}

int main(void)
{
#define T(name) cmocka_unit_test_teardown(name, release)
    const struct CMUnitTest tests[] = {
        T(empty_nodes_create_one_quorum),
        T(nothing_is_created_before_all_have_answered),
        T(only_the_first_of_the_list_creates),
        T(lists_that_contradict_create_nothing),
        T(a_static_list_is_a_list),
        T(a_creation_survives_a_power_cut),
        T(what_was_created_goes_when_a_snapshot_has_its_place),
        T(an_idle_quorum_costs_little),
        T(a_wiped_voter_comes_back_while_another_lags),
        T(changes_are_refused_with_kafkas_errors),
        T(a_change_waits_for_the_one_before),
        T(a_set_that_could_not_commit_is_refused),
        T(a_removed_leader_steps_down),
        T(voters_go_down_to_one),
        T(a_voter_that_moves_tells_so),
        T(a_leader_that_stops_hands_over),
        T(a_killed_leader_is_replaced_soon),
        T(a_second_node_of_an_id_does_not_get_in),
        T(a_node_of_another_cluster_gets_nothing),
        T(promises_are_kept),
    };
    return cmocka_run_group_tests_name("joining", tests, NULL, NULL);
}
