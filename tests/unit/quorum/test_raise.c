/* kraft.version 0 -> 1 (KIP-853): a quorum with a configured voter set gets it into its log. One seed aloud:
 * QUORUM_SEED=7 build/tests/unit/quorum/test_raise */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/err.h"
#include "tests/lib/quorumworld.h"

enum { SEEDS = 60, SECOND_US = 1000 * 1000, NODES = 3 };

static struct quorumworld world;
static const char *why;

static void make(uint64_t seed)
{
    qw_init(&world, seed, NODES);
    world.prints = getenv("QUORUM_SEED") != NULL;
    for (int n = 0; n < NODES; n++) {
        qw_format_static(&world, n);
        world.nodes[n].config.auto_join = true;
        world.nodes[n].config.voters = slice_of_text("0@n0:9093,1@n1:9093,2@n2:9093");
    }
}

static int release(void **state)
{
    (void)state;
    qw_release(&world);
    return 0;
}

static void expect(bool (*holds)(struct quorumworld *), int64_t us)
{
    bool ok = qw_until(&world, holds, us);

    if (!ok)
        print_error("broken: %s\n", world.broken);
    assert_true(ok);
}

static bool is_of_version(struct quorumworld *w, int16_t version)
{
    if (!qw_all_agree(w))
        return false;
    for (int n = 0; n < NODES; n++)
        if (w->nodes[n].quorum != NULL && quorum_kraft_version(w->nodes[n].quorum) != version)
            return false;
    return true;
}

static bool is_old(struct quorumworld *w)
{
    return is_of_version(w, 0);
}

/* All have the set with their own directories. */
static bool is_raised(struct quorumworld *w)
{
    if (!is_of_version(w, 1))
        return false;
    for (int n = 0; n < NODES; n++) {
        const struct voters *voters = w->nodes[n].quorum == NULL ? NULL : quorum_voters(w->nodes[n].quorum);
        if (voters == NULL || voters->cnt != NODES)
            return false;
        for (int other = 0; other < NODES; other++)
            if (!uuid_eq(voters->items[other].directory, qw_directory(w, voters->items[other].id)) ||
                voters->items[other].endpoints_cnt == 0)
                return false;
    }
    return true;
}

static bool may_be_raised(struct quorumworld *w)
{
    int leader = qw_leader(w);

    return leader >= 0 && qw_raise(w, leader, 1, true, &why) == ERR_OK;
}

static void all_voters_must_have_told_who_they_are(void **state)
{
    int64_t end_off;
    int leader;

    (void)state;
    make(1);
    qw_start(&world, 0);
    qw_start(&world, 1);
    expect(is_old, 10 * SECOND_US);
    qw_run(&world, 10 * SECOND_US);
    assert_int_equal(qw_raise(&world, qw_leader(&world), 1, false, &why), ERR_STATE);
    assert_non_null(strstr(why, "not all of the voters"));
    qw_start(&world, 2);
    expect(may_be_raised, 10 * SECOND_US);
    leader = qw_leader(&world);
    end_off = quorum_end_off(world.nodes[leader].quorum);
    assert_int_equal(qw_raise(&world, leader, 1, true, &why), ERR_OK);
    assert_int_equal(quorum_end_off(world.nodes[leader].quorum), end_off); /* only judged */
    assert_int_equal(qw_raise(&world, (leader + 1) % NODES, 1, false, &why), ERR_STATE);
    assert_int_equal(qw_raise(&world, leader, 2, false, &why), ERR_STATE);
    assert_int_equal(qw_raise(&world, leader, 1, false, &why), ERR_OK);
    assert_int_equal(quorum_end_off(world.nodes[leader].quorum), end_off + 2);
    assert_int_equal(qw_raise(&world, leader, 1, false, &why), ERR_OK); /* it has it */
    assert_int_equal(quorum_end_off(world.nodes[leader].quorum), end_off + 2);
    expect(is_raised, 10 * SECOND_US);
    assert_int_equal(qw_raise(&world, leader, 0, false, &why), ERR_STATE);
    assert_non_null(strstr(why, "downgrade"));
}

static void it_outlives_power_cuts(void **state)
{
    const char *only = getenv("QUORUM_SEED");
    uint64_t first = only == NULL ? 1 : strtoull(only, NULL, 10), seeds_cnt = only == NULL ? SEEDS : 1;

    (void)state;
    for (uint64_t seed = first; seed < first + seeds_cnt; seed++) {
        make(seed);
        for (int n = 0; n < NODES; n++)
            qw_start(&world, n);
        expect(may_be_raised, 20 * SECOND_US);
        assert_int_equal(qw_raise(&world, qw_leader(&world), 1, false, &why), ERR_OK);
        for (uint64_t i = prng_below(&world.prng, 40); i > 0; i--)
            qw_next(&world, INT64_MAX);
        for (int n = 0; n < NODES; n++) /* one, some or all of them; at least the leader */
            if (world.nodes[n].quorum != NULL && (qw_leader(&world) == n || prng_below(&world.prng, 2) == 0)) {
                qw_kill(&world, n, true);
                world.nodes[n].start_at_us = world.now_us + (int64_t)prng_below(&world.prng, SECOND_US);
            }
        expect(qw_all_agree, 20 * SECOND_US);
        expect(may_be_raised, 20 * SECOND_US);
        assert_int_equal(qw_raise(&world, qw_leader(&world), 1, false, &why), ERR_OK);
        expect(is_raised, 20 * SECOND_US);
        assert_string_equal(world.broken, "");
        if (seed + 1 < first + seeds_cnt)
            release(NULL);
    }
}

/* The set in the log is one that changes: a wiped disk comes back as another voter. */
static bool has_changed(struct quorumworld *w)
{
    int leader = qw_leader(w);
    const struct voters *voters;

    if (!qw_all_agree(w) || leader < 0)
        return false;
    voters = quorum_voters(w->nodes[leader].quorum);
    for (size_t i = 0; i < voters->cnt; i++)
        if (voters->items[i].id == 2)
            return !uuid_eq(voters->items[i].directory, qw_directory(w, 2));
    return false;
}

static void then_voters_change(void **state)
{
    (void)state;
    make(5);
    for (int n = 0; n < NODES; n++)
        qw_start(&world, n);
    expect(may_be_raised, 20 * SECOND_US);
    assert_int_equal(qw_raise(&world, qw_leader(&world), 1, false, &why), ERR_OK);
    expect(is_raised, 20 * SECOND_US);
    qw_kill(&world, 2, true);
    qw_wipe(&world, 2);
    qw_start(&world, 2);
    expect(has_changed, 60 * SECOND_US);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_teardown(all_voters_must_have_told_who_they_are, release),
        cmocka_unit_test_teardown(it_outlives_power_cuts, release),
        cmocka_unit_test_teardown(then_voters_change, release),
    };
    return cmocka_run_group_tests_name("raising kraft.version", tests, NULL, NULL);
}
