/* Plans against the room's invariants: tables, drawn clusters (SEEDS=n; one: SEED=n), and 100,000 replicas. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <cmocka.h>

#include "balance/balance.h"
#include "base/check.h"
#include "base/err.h"
#include "base/num.h"
#include "base/prng.h"

static void add_topics(struct cluster *cluster, int32_t cnt)
{
    int32_t topic;

    for (int32_t i = 0; i < cnt; i++)
        assert_int_equal(cluster_add_topic(cluster, "t", 1, &topic), ERR_OK);
}

/* ---- clusters from text ---- */

/* brokers: a letter for each, its zone; upper case: leaving; behind '-': absent. replicas: the brokers' places, a word per
 * partition. Every partition is its own topic of 1 MB times its place, unless one is_topic. */
static void parse_cluster(const char *brokers, const char *partitions, struct cluster *cluster)
{
    int32_t id = 0;
    bool is_absent = false, is_inside = false;

    cluster_init(cluster);
    for (const char *at = brokers; *at; at++) {
        if (*at == '-') {
            is_absent = true;
            continue;
        }
        assert_int_equal(cluster_add_broker(cluster, (struct cluster_broker){.id = id++,
                                                                             .zone = (*at | 0x20) - 'a',
                                                                             .is_leaving = (*at & 0x20) == 0,
                                                                             .is_serving = !is_absent}),
                         ERR_OK);
        is_absent = false;
    }
    add_topics(cluster, 1);
    for (const char *at = partitions; *at; at++) {
        if (*at == ' ') {
            is_inside = false;
            continue;
        }
        if (!is_inside)
            assert_int_equal(cluster_add_partition(
                                 cluster, (struct cluster_partition){.topic = 0,
                                                                     .partition = (int32_t)cluster->partitions_cnt,
                                                                     .bytes = 1000 + (int64_t)cluster->partitions_cnt}),
                             ERR_OK);
        is_inside = true;
        assert_int_equal(cluster_add_replica(cluster, (struct cluster_replica){.broker = (uint16_t)(*at - '0')}),
                         ERR_OK);
    }
}

/* "p0:021 p3:12*": '*' leadership only */
static void print_plan(const struct cluster *cluster, const struct balance_plan *plan, char *to, size_t size)
{
    size_t len = 0;

    to[0] = '\0';
    for (size_t i = 0; i < plan->moves_cnt; i++) {
        const struct balance_move *move = &plan->moves[i];
        len += (size_t)snprintf(to + len, size - len, "%sp%u:", i ? " " : "", move->partition);
        for (uint32_t k = 0; k < cluster->partitions[move->partition].replicas_cnt; k++)
            len += (size_t)snprintf(to + len, size - len, "%d", plan->to[move->to + k]);
        len += (size_t)snprintf(to + len, size - len, "%s", move->is_leadership ? "*" : "");
    }
}

static const struct plan_case {
    const char *name, *brokers, *partitions, *plan;
    size_t stuck_cnt;
    bool only_leaders;
} plan_cases[] = {
    {"nothing to do", "abc", "012 120 201", "", 0, false},
    {"nothing there", "abc", "", "", 0, false},
    {"all led by one", "abc", "012 012 012", "p0:102* p1:210*", 0, false},
    {"one handed over is enough", "ab", "01 01 01", "p0:10*", 0, false},
    {"along a path", "abc", "01 01 12", "p1:10* p2:21*", 0, true},
    {"directly first", "abc", "01 01 01 12 12", "p0:10* p3:21*", 0, true},
    {"only leaders: no data moves", "ab", "0 0 0", "", 0, true},
    {"a broker joins: the smallest go to it", "aaa", "01 10 01 10 01 10", "p0:20 p1:21 p2:02 p3:12", 0, false},
    {"a broker leaves", "aaA", "02 12 20 21", "p0:01 p1:10 p2:10 p3:01", 0, false},
    {"a broker leaves, and nobody can take", "aA", "01 10", "p1:01*", 2, false},
    {"zones used once zones suffice", "aabc", "01 01", "p0:12 p1:03", 0, false},
    {"a zone is not left for evenness", "aab", "02 12 02 12", "p0:20*", 0, false},
    {"absent brokers are left alone", "ab-c", "201 201 201", "", 0, false},
    {"absent brokers get nothing", "ab-b", "0 0 0 1", "p0:1", 0, false},
};

static void test_tables(void **state)
{
    char text[4096];

    (void)state;
    for (size_t i = 0; i < COUNT_OF(plan_cases); i++) {
        const struct plan_case *c = &plan_cases[i];
        struct balance_goals goals = {.slack_bytes = 1000000, .only_leaders = c->only_leaders};
        struct balance_plan plan;
        struct cluster cluster;
        parse_cluster(c->brokers, c->partitions, &cluster);
        balance_make(&cluster, &goals, &plan);
        print_plan(&cluster, &plan, text, sizeof text);
        if (strcmp(text, c->plan) != 0 || plan.stuck_cnt != c->stuck_cnt)
            fail_msg("%s: \"%s\", %zu stuck; expected \"%s\", %zu stuck", c->name, text, plan.stuck_cnt, c->plan,
                     c->stuck_cnt);
        balance_release(&plan);
        cluster_release(&cluster);
    }
}

/* ---- drawn clusters ---- */

static void draw_brokers(struct prng *prng, struct cluster *cluster)
{
    int32_t cnt = 1 + (int32_t)prng_below(prng, 12), zones = 1 + (int32_t)prng_below(prng, 4);
    bool has_absent = prng_below(prng, 4) == 0, has_leaving = prng_below(prng, 3) == 0;

    for (int32_t i = 0; i < cnt; i++)
        (void)cluster_add_broker(cluster,
                                 (struct cluster_broker){.id = 7 * i,
                                                         .zone = (int32_t)prng_below(prng, (uint64_t)zones),
                                                         .is_serving = !has_absent || prng_below(prng, 5) > 0,
                                                         .is_leaving = has_leaving && prng_below(prng, 4) == 0});
}

static void draw_replicas(struct prng *prng, struct cluster *cluster, size_t cnt, size_t brokers_cnt)
{
    uint16_t order[CLUSTER_BROKERS_MAX];

    for (uint16_t i = 0; i < brokers_cnt; i++)
        order[i] = i;
    for (size_t i = 0; i < cnt; i++) {
        size_t at = i + prng_below(prng, brokers_cnt - i);
        uint16_t broker = order[at];
        order[at] = order[i];
        order[i] = broker;
        (void)cluster_add_replica(cluster, (struct cluster_replica){.broker = broker, .in_isr = true});
    }
}

static void draw_cluster(struct prng *prng, struct cluster *cluster)
{
    size_t cnt, brokers;

    cluster_init(cluster);
    draw_brokers(prng, cluster);
    add_topics(cluster, 5);
    cnt = prng_below(prng, 200);
    brokers = 1 + prng_below(prng, cluster->brokers_cnt); /* the others have just joined */
    for (size_t i = 0; i < cnt; i++) {
        (void)cluster_add_partition(
            cluster,
            (struct cluster_partition){.topic = (int32_t)prng_below(prng, 5),
                                       .partition = (int32_t)i,
                                       .bytes = (int64_t)prng_below(prng, UINT64_C(1) << prng_below(prng, 40))});
        draw_replicas(prng, cluster, 1 + prng_below(prng, brokers < 4 ? brokers : 4), brokers);
    }
}

/* The cluster in which the plan was carried out. */
static void carry_out(const struct cluster *cluster, const struct balance_plan *plan, struct cluster *ret_cluster)
{
    cluster_init(ret_cluster);
    for (size_t i = 0; i < cluster->brokers_cnt; i++)
        (void)cluster_add_broker(ret_cluster, cluster->brokers[i]);
    add_topics(ret_cluster, (int32_t)cluster->topics_cnt);
    for (size_t i = 0; i < cluster->partitions_cnt; i++) {
        struct cluster_partition partition = cluster->partitions[i];
        (void)cluster_add_partition(ret_cluster, partition);
        for (uint32_t k = 0; k < partition.replicas_cnt; k++)
            (void)cluster_add_replica(ret_cluster, cluster->replicas[partition.replicas + k]);
    }
    for (size_t i = 0; i < plan->moves_cnt; i++)
        for (uint32_t k = 0; k < cluster->partitions[plan->moves[i].partition].replicas_cnt; k++)
            ret_cluster->replicas[cluster->partitions[plan->moves[i].partition].replicas + k].broker =
                plan->to[plan->moves[i].to + k];
}

static uint32_t zones_of(const struct cluster *cluster, const struct cluster_partition *partition)
{
    uint32_t zones = 0;

    for (uint32_t i = 0; i < partition->replicas_cnt; i++)
        zones |= 1u << cluster->brokers[cluster->replicas[partition->replicas + i].broker].zone;
    return zones;
}

static void judge_partition(const struct cluster *was, const struct cluster *is, size_t i)
{
    const struct cluster_partition *before = &was->partitions[i], *after = &is->partitions[i];
    bool has_left = false;

    for (uint32_t k = 0; k < after->replicas_cnt; k++) {
        const struct cluster_replica *replica = &is->replicas[after->replicas + k];
        bool was_there = false;
        for (uint32_t j = 0; j < k; j++)
            assert_int_not_equal(replica->broker, is->replicas[after->replicas + j].broker);
        for (uint32_t j = 0; j < before->replicas_cnt; j++) {
            was_there = was_there || was->replicas[before->replicas + j].broker == replica->broker;
            has_left = has_left || was->brokers[was->replicas[before->replicas + j].broker].is_leaving;
        }
        assert_true(was_there || (is->brokers[replica->broker].is_serving && !is->brokers[replica->broker].is_leaving));
    }
    if (!has_left)
        assert_true(__builtin_popcount(zones_of(is, after)) >= __builtin_popcount(zones_of(was, before)));
}

static size_t judge(const struct cluster *cluster, const struct balance_goals *goals)
{
    struct balance_plan plan, again, next;
    struct cluster after;
    size_t left;

    balance_make(cluster, goals, &plan);
    balance_make(cluster, goals, &again);
    assert_int_equal(plan.moves_cnt, again.moves_cnt);
    if (plan.moves_cnt > 0)
        assert_memory_equal(plan.to, again.to, cluster->replicas_cnt * sizeof *plan.to);
    carry_out(cluster, &plan, &after);
    for (size_t i = 0; i < cluster->partitions_cnt; i++)
        judge_partition(cluster, &after, i);
    balance_make(&after, goals, &next);
    left = next.moves_cnt;
    assert_int_equal(next.stuck_cnt, plan.stuck_cnt);
    balance_release(&plan);
    balance_release(&again);
    balance_release(&next);
    cluster_release(&after);
    return left;
}

/* Moves that are left after the plan. */
static size_t run_seed(uint64_t seed)
{
    struct prng prng = {.state = seed};
    struct cluster cluster;
    size_t left;

    draw_cluster(&prng, &cluster);
    left = judge(&cluster, &(struct balance_goals){.slack_bytes = (int64_t)prng_below(&prng, 1000000)});
    cluster_release(&cluster);
    return left;
}

static void test_drawn(void **state)
{
    const char *one = getenv("SEED"), *many = getenv("SEEDS");
    int64_t first = 1, last = 2000;

    (void)state;
    if (one && num_parse_i64(slice_of_text(one), 1, INT64_MAX, &first) == ERR_OK)
        last = first;
    if (many)
        (void)num_parse_i64(slice_of_text(many), 1, INT64_MAX, &last);
    for (int64_t seed = first; seed <= last; seed++) {
        if (run_seed((uint64_t)seed) > 0)
            fail_msg("seed %lld: what is left to do after a plan is not nothing", (long long)seed);
    }
}

/* ---- how even, how fast ---- */

static void fill(struct cluster *cluster, int32_t brokers, int32_t filled, int32_t zones, int32_t partitions)
{
    struct prng prng = {.state = 1};

    cluster_init(cluster);
    for (int32_t i = 0; i < brokers; i++)
        (void)cluster_add_broker(cluster, (struct cluster_broker){.id = i, .zone = i % zones, .is_serving = true});
    add_topics(cluster, partitions / 10 + 1);
    for (int32_t i = 0; i < partitions; i++) {
        (void)cluster_add_partition(cluster, (struct cluster_partition){.topic = i / 10,
                                                                        .partition = i % 10,
                                                                        .bytes = (int64_t)prng_below(&prng, 1 << 30)});
        for (int32_t k = 0; k < zones; k++)
            (void)cluster_add_replica(
                cluster,
                (struct cluster_replica){.broker = (uint16_t)((i / zones * zones % filled + (i + k) % zones))});
    }
}

static void test_scale_out(void **state)
{
    struct balance_goals goals = {.slack_bytes = 0};
    struct balance_plan plan;
    struct cluster cluster;

    (void)state;
    fill(&cluster, 6, 3, 3, 1000);
    balance_make(&cluster, &goals, &plan);
    assert_true(plan.replicas_after.max - plan.replicas_after.min <= 1);
    assert_true(plan.leaders_after.max - plan.leaders_after.min <= 1);
    assert_true(plan.bytes_after.max * 9 <= plan.bytes_after.min * 11 + 1000);
    print_message("3 -> 6 brokers, 1,000 partitions: %zu moves, %zu of leadership only\n", plan.moves_cnt,
                  plan.leadership_cnt);
    balance_release(&plan);
    cluster_release(&cluster);
}

/* operator.md: a plan for 100,000 replicas in less than a second of CPU. */
static void test_large(void **state)
{
    struct balance_goals goals = {.slack_bytes = 0};
    struct balance_plan plan;
    struct cluster cluster;
    clock_t begin;
    double seconds;

    (void)state;
    fill(&cluster, 51, 48, 3, 33334);
    begin = clock();
    balance_make(&cluster, &goals, &plan);
    seconds = (double)(clock() - begin) / CLOCKS_PER_SEC;
    print_message("48 -> 51 brokers, 100,002 replicas: %zu moves, %.2f s of CPU\n", plan.moves_cnt, seconds);
    assert_true(plan.replicas_after.max - plan.replicas_after.min <= 1);
    assert_true(seconds < (getenv("SLOW") ? 60 : 1));
    balance_release(&plan);
    cluster_release(&cluster);
    fill(&cluster, 100, 50, 5, 20000);
    begin = clock();
    balance_make(&cluster, &goals, &plan);
    seconds = (double)(clock() - begin) / CLOCKS_PER_SEC;
    print_message("50 -> 100 brokers, 100,000 replicas: %zu moves, %.2f s of CPU\n", plan.moves_cnt, seconds);
    assert_true(seconds < (getenv("SLOW") ? 60 : 1));
    balance_release(&plan);
    cluster_release(&cluster);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_tables),
        cmocka_unit_test(test_drawn),
        cmocka_unit_test(test_scale_out),
        cmocka_unit_test(test_large),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
