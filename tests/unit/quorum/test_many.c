/* Many members: random histories of elections, appends, cuts of the net, crashes and power cuts, then everything heals and
 * must agree. One seed aloud: QUORUM_SEED=7 build/tests/unit/quorum/test_many. More: QUORUM_SEEDS=5000 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/check.h"
#include "tests/lib/quorumworld.h"

enum { SEEDS = 120, STEPS = 60, HEAL_US = 20 * 1000 * 1000 };

static struct quorumworld world;
static bool with_snapshots;

/* ---- random histories ---- */

static size_t below(size_t cnt)
{
    return (size_t)prng_below(&world.prng, cnt);
}

static void cut_something(void)
{
    size_t a = below(world.nodes_cnt), b = below(world.nodes_cnt);

    switch (below(4)) {
    case 0: /* one way */
        world.cuts[a][b] = true;
        break;
    case 1: /* both */
        world.cuts[a][b] = world.cuts[b][a] = true;
        break;
    case 2: /* one node from all */
        for (size_t i = 0; i < world.nodes_cnt; i++)
            world.cuts[a][i] = world.cuts[i][a] = i != a;
        break;
    default:
        memset(world.cuts, 0, sizeof world.cuts);
    }
}

static void make_disk_slow(size_t n)
{
    struct simdisk_faults faults = {.latency_us_max = 1 + (int64_t)below(below(2) ? 400000 : 5000)};

    if (below(4) == 0)
        faults.short_per_million = 100000;
    if (below(4) == 0)
        faults.io_per_million = 3000; /* the process ends, and starts again on the same machine */
    if (below(4) == 0)
        faults.sync_per_million = 20000;
    simdisk_set_faults(world.nodes[n].disk, &faults);
}

static void down_and_up(size_t n)
{
    if (world.nodes[n].quorum == NULL)
        return;
    if (below(5) == 0) {
        world.nodes[n].start_at_us = INT64_MAX;
        qw_stop(&world, (int)n);
    } else {
        qw_kill(&world, (int)n, below(2) == 0);
    }
    if (with_snapshots && !world.nodes[n].config.is_controller && world.nodes[n].quorum == NULL && below(4) == 0) {
        qw_wipe(&world, (int)n); /* it fetches all there is once more */
        qw_format(&world, (int)n, 0);
    }
    world.nodes[n].start_at_us = world.now_us + 10000 + (int64_t)below(below(3) ? 300000 : 3000000);
}

/* Some nodes, some of the time: so that others have to fetch what the log no longer holds. */
static void make_snapshots(void)
{
    for (size_t n = 0; n < world.nodes_cnt; n++)
        if (below(3) == 0)
            qw_snapshot(&world, (int)n, below(8));
}

static void something_happens(void)
{
    size_t n = below(world.nodes_cnt);

    switch (below(10)) {
    case 0:
    case 1:
        cut_something();
        break;
    case 2:
        memset(world.cuts, 0, sizeof world.cuts);
        break;
    case 3:
        make_disk_slow(n);
        break;
    case 4:
        world.loss_per_million = below(3) ? 0 : (uint32_t)below(30000);
        world.delay_us_max = 1 + (int64_t)below(below(4) ? 3000 : 200000);
        break;
    case 5:
    case 6:
    case 7:
        down_and_up(n);
        break;
    case 8: /* all lose power at once */
        for (size_t i = 0; i < world.nodes_cnt && below(4) == 0; i++)
            if (world.nodes[i].quorum != NULL) {
                qw_kill(&world, (int)i, true);
                world.nodes[i].start_at_us = world.now_us + (int64_t)below(500000);
            }
        break;
    default:
        break;
    }
}

static void append_some(void)
{
    for (size_t cnt = below(6); cnt > 0; cnt--) {
        size_t n = below(world.nodes_cnt);
        if (world.nodes[n].quorum != NULL && quorum_is_ready(world.nodes[n].quorum))
            qw_append(&world, (int)n, below(below(10) ? 200 : 5000));
    }
}

static void restart_all(void)
{
    for (size_t n = 0; n < world.nodes_cnt; n++)
        if (world.nodes[n].quorum == NULL && world.nodes[n].start_at_us == INT64_MAX)
            world.nodes[n].start_at_us = world.now_us + (int64_t)below(100000);
}

/* voters and observers; false: a promise was broken. */
static bool history(uint64_t seed, bool lies, bool is_quiet)
{
    static const int64_t retention_bytes[] = {-1, 20000, 0};
    size_t voters_cnt, observers_cnt;

    qw_init(&world, seed, 1 + seed % 5 + seed / 5 % 3);
    world.prints = !is_quiet;
    world.lies = lies;
    with_snapshots = !lies && seed % 3 != 0;
    voters_cnt = 1 + seed % 5;
    observers_cnt = world.nodes_cnt - voters_cnt;
    for (size_t n = 0; n < world.nodes_cnt; n++) {
        world.nodes[n].config.is_controller = n < voters_cnt;
        if (with_snapshots) {
            world.nodes[n].config.retention_bytes = retention_bytes[below(3)];
            world.nodes[n].config.fetch_snapshot_bytes = (int32_t)(300 + below(below(2) ? 500 : 20000));
        }
        world.nodes[n].config.bootstrap_servers = slice_of_text("n0:9093,n1:9093");
        qw_format(&world, (int)n, n < voters_cnt ? voters_cnt : 0);
        world.nodes[n].start_at_us = world.now_us + (int64_t)below(50000);
    }
    if (world.prints)
        printf("seed %llu: %zu voters, %zu observers\n", (unsigned long long)seed, voters_cnt, observers_cnt);
    for (int step = 0; step < STEPS && world.broken[0] == '\0'; step++) {
        qw_run(&world, 1000 + (int64_t)below(below(3) ? 100000 : 900000));
        append_some();
        if (with_snapshots)
            make_snapshots();
        if (step > 2)
            something_happens();
        restart_all();
    }
    if (world.broken[0] != '\0')
        return false;
    qw_heal(&world);
    qw_run(&world, 100000);
    for (size_t n = 0; n < world.nodes_cnt; n++)
        if (world.nodes[n].quorum == NULL)
            world.nodes[n].start_at_us = world.now_us;
    if (!qw_until(&world, qw_all_agree, HEAL_US)) {
        if (world.broken[0] == '\0')
            snprintf(world.broken, sizeof world.broken, "no agreement after all has healed");
        return false;
    }
    CHECK(qw_append(&world, qw_leader(&world), 10));
    if (!qw_until(&world, qw_all_agree, HEAL_US / 10))
        snprintf(world.broken, sizeof world.broken, "an append does not reach all");
    return world.broken[0] == '\0';
}

static void promises_are_kept(void **state)
{
    const char *only = getenv("QUORUM_SEED"), *more = getenv("QUORUM_SEEDS");
    uint64_t seeds_cnt = more != NULL ? strtoull(more, NULL, 10) : SEEDS, first = 1;
    uint64_t events_cnt = 0, elections_cnt = 0, acked_cnt = 0, batches_cnt = 0;
    uint64_t snapshots_cnt = 0, loads_cnt = 0, fetched_cnt = 0;

    (void)state;
    if (only != NULL)
        first = strtoull(only, NULL, 10), seeds_cnt = 1;
    for (uint64_t seed = first; seed < first + seeds_cnt; seed++) {
        bool ok = history(seed, false, only == NULL);
        events_cnt += world.events_cnt;
        elections_cnt += world.elections_cnt;
        acked_cnt += world.acked_cnt;
        batches_cnt += world.committed_cnt;
        snapshots_cnt += world.snapshots_cnt;
        loads_cnt += world.loads_cnt;
        fetched_cnt += world.fetched_snapshots_cnt;
        if (!ok)
            print_error("QUORUM_SEED=%llu: %s\n", (unsigned long long)seed, world.broken);
        qw_release(&world);
        assert_true(ok);
    }
    print_message("%llu seeds: %llu events, %llu elections, %llu batches committed, %llu acknowledged\n",
                  (unsigned long long)seeds_cnt, (unsigned long long)events_cnt, (unsigned long long)elections_cnt,
                  (unsigned long long)batches_cnt, (unsigned long long)acked_cnt);
    print_message("%llu snapshots begun, %llu read, %llu of them fetched while running\n",
                  (unsigned long long)snapshots_cnt, (unsigned long long)loads_cnt, (unsigned long long)fetched_cnt);
}

/* Disks that say that quorum-state is durable, and it is not: must be found, or the checks above see nothing. */
static void votes_that_are_forgotten_are_found(void **state)
{
    char why[QW_TEXT_LEN_MAX] = "";
    uint64_t seed = 1;
    bool found = false;

    (void)state;
    for (; seed <= 1500 && !found; seed++) {
        found = !history(seed, true, true) &&
                (strstr(world.broken, "voted for") != NULL || strstr(world.broken, "lead in epoch") != NULL);
        memcpy(why, world.broken, sizeof why);
        qw_release(&world);
    }
    print_message("found by seed %llu: %s\n", (unsigned long long)seed - 1, why);
    assert_true(found);
}

static bool has_leader(struct quorumworld *some)
{
    return qw_leader(some) >= 0;
}

/* What is left asks around for the dead leader, and each answer names it: the election goes on all the same, and nobody
 * hammers the others. */
static void a_dead_leader_is_followed_by_another(void **state)
{
    (void)state;
    for (uint64_t seed = 1; seed <= 50; seed++) {
        uint64_t events_cnt;
        int dead;
        qw_init(&world, seed, 3);
        for (int n = 0; n < 3; n++) {
            qw_format(&world, n, 3);
            qw_start(&world, n);
        }
        assert_true(qw_until(&world, has_leader, HEAL_US));
        for (int i = 0; i < 2; i++) { /* also a leader that was followed for a while */
            dead = qw_leader(&world);
            qw_run(&world, (int64_t)below(2) * 3000000);
            qw_kill(&world, dead, below(2) == 0);
            events_cnt = world.events_cnt;
            assert_true(qw_until(&world, has_leader, 5 * 1000 * 1000));
            assert_true(world.events_cnt - events_cnt < 2000);
            qw_start(&world, dead);
            qw_run(&world, 1000000);
        }
        assert_string_equal(world.broken, "");
        qw_release(&world);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(promises_are_kept),
        cmocka_unit_test(votes_that_are_forgotten_are_found),
        cmocka_unit_test(a_dead_leader_is_followed_by_another),
    };
    return cmocka_run_group_tests_name("many members", tests, NULL, NULL);
}
