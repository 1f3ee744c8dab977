/* The gate as a table: which brokers may go together, and what is said where they may not. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/check.h"
#include "base/err.h"
#include "base/prng.h"
#include "gate/gate.h"

enum { BROKERS_MAX = 8 };

/* brokers: a letter each, its zone; upper case: it does not serve. A partition is a word: the places of brokers that have a
 * replica, "!" behind those out of sync; the first one in sync leads, "-": nobody. */
static void parse(const char *brokers, const char *partitions, int32_t isr_min, struct cluster *cluster)
{
    int32_t topic, id = 0;
    bool is_inside = false;

    cluster_init(cluster);
    cluster->read_ms = 1000000;
    for (const char *at = brokers; *at; at++, id++)
        assert_int_equal(cluster_add_broker(cluster, (struct cluster_broker){.id = id,
                                                                             .zone = (*at | 0x20) - 'a',
                                                                             .is_serving = (*at & 0x20) != 0}),
                         ERR_OK);
    assert_int_equal(cluster_add_topic(cluster, "orders", isr_min, &topic), ERR_OK);
    for (const char *at = partitions; *at; at++) {
        if (*at == ' ') {
            is_inside = false;
            continue;
        }
        if (!is_inside)
            assert_int_equal(
                cluster_add_partition(cluster, (struct cluster_partition){.partition = (int32_t)cluster->partitions_cnt,
                                                                          .leader = CLUSTER_NONE}),
                ERR_OK);
        is_inside = true;
        if (*at == '-' || *at == '!')
            continue;
        struct cluster_partition *last = &cluster->partitions[cluster->partitions_cnt - 1];
        bool in_isr = at[1] != '!';
        assert_int_equal(
            cluster_add_replica(cluster, (struct cluster_replica){.broker = (uint16_t)(*at - '0'), .in_isr = in_isr}),
            ERR_OK);
        if (in_isr && last->leader == CLUSTER_NONE)
            last->leader = *at - '0';
    }
}

static const struct gate_case {
    const char *name, *brokers, *partitions, *down, *restarted, *voters, *reason, *text;
    int32_t isr_min, controller;
    struct gate_policy policy;
} gate_cases[] = {
    {"three in sync", "abc", "120 210", "0", "", "", "Allowed", "", 2, -1, {0}},
    {"another is away", "abC", "120 210", "0", "", "", "BrokerAway", "broker 2 is not registered", 2, -1, {0}},
    {"itself away", "Abc", "120! 210!", "0", "", "", "Allowed", "", 2, -1, {0}},
    {"last copy",
     "abc",
     "01!2!",
     "0",
     "",
     "",
     "LastCopy",
     "orders-0 has no other replica in sync (in sync: 1 of 3",
     1,
     -1,
     {0}},
    {"below min already", "abcd", "12!3! 230", "0", "", "", "BelowMinInSync", "orders-0 has too few", 2, -1, {0}},
    {"would be below min", "abc", "102!", "0", "", "", "MinInSync", "orders-0 would have too few", 2, -1, {0}},
    {"no leader", "abcd", "1!2!3!", "0", "", "", "BelowMinInSync", "orders-0 has no leader", 1, -1, {0}},
    {"unreplicated", "ab", "0 1", "0", "", "", "Unreplicated", "orders-0 cannot spare", 1, -1, {0}},
    {"unreplicated, allowed", "ab", "0 1", "0", "", "", "Allowed", "", 1, -1, {.may_stop_unreplicated = true}},
    {"two of two", "ab", "10 10", "0", "", "", "Unreplicated", "orders-0", 2, -1, {0}},
    {"restarted, not back", "abcd", "1230!", "3", "0", "", "NotBack", "orders-0 is not in sync yet", 2, -1, {0}},
    {"leaders", "abc", "012", "0", "", "", "LeadersDraining", "orders-0 is still led", 2, -1, {0}},
    {"leaders go with it", "abc", "012", "0", "", "", "Allowed", "", 2, -1, {.skips_leaders = true}},
    {"a zone of two", "aabbcc", "240 351 240", "01", "", "", "Allowed", "", 2, -1, {0}},
    {"two replicas in a zone", "aab", "201", "01", "", "", "MinInSync", "orders-0", 2, -1, {0}},
    {"majority", "abc", "120", "0", "", "0 1 2", "Allowed", "", 2, -1, {0}},
    {"a voter lags", "abc", "120", "0", "", "0 1 2!", "QuorumMajority", "1 caught-up voters of 3", 2, -1, {0}},
    {"the only voter", "abc", "120", "0", "", "0", "Allowed", "", 2, -1, {0}},
    {"an observer goes", "abcd", "123", "0", "", "1 2! 3", "Allowed", "", 2, -1, {0}},
    {"the controller", "abc", "120", "0", "", "0 1 2", "ActiveController", "broker 0 is the active", 2, 0, {0}},
    {"the controller, last", "abc", "120", "0", "", "0 1 2", "Allowed", "", 2, 0, {.is_last = true}},
};

static void parse_places(const char *text, bool ret_places[BROKERS_MAX])
{
    memset(ret_places, 0, BROKERS_MAX * sizeof *ret_places);
    for (; *text; text++)
        ret_places[*text - '0'] = true;
}

static void parse_voters(const char *text, struct cluster *cluster)
{
    for (; *text; text++) {
        struct cluster_voter voter = {.id = *text - '0', .caught_up_ms = cluster->read_ms};
        if (*text < '0')
            continue;
        if (text[1] == '!')
            voter = (struct cluster_voter){.id = voter.id, .lag = GATE_LAG_MAX + 1, .caught_up_ms = 0};
        cluster->voters[cluster->voters_cnt++] = voter;
    }
}

static void test_table(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT_OF(gate_cases); i++) {
        const struct gate_case *c = &gate_cases[i];
        bool down[BROKERS_MAX], restarted[BROKERS_MAX];
        struct gate_verdict verdict;
        struct cluster cluster;
        parse(c->brokers, c->partitions, c->isr_min, &cluster);
        parse_voters(c->voters, &cluster);
        cluster.controller_id = c->controller;
        parse_places(c->down, down);
        parse_places(c->restarted, restarted);
        gate_judge(&cluster, down, restarted, NULL, &c->policy, &verdict);
        if (strcmp(gate_word(verdict.reason), c->reason) != 0 || strstr(verdict.text, c->text) == NULL ||
            (c->text[0] == '\0') != (verdict.text[0] == '\0'))
            fail_msg("%s: %s \"%s\"", c->name, gate_word(verdict.reason), verdict.text);
        cluster_release(&cluster);
    }
}

/* A batch is never more than the gate allows, and the greedy one is whole where no partition has two replicas in the zone. */
static void test_batch(void **state)
{
    struct prng prng = {.state = 7};
    struct gate_policy policy = {.skips_leaders = true};

    (void)state;
    for (int run = 0; run < 2000; run++) {
        bool candidates[BROKERS_MAX] = {true, true}, none[BROKERS_MAX] = {false}, down[BROKERS_MAX], is_shared = false;
        struct gate_verdict verdict;
        struct cluster cluster;
        size_t cnt;
        parse("aabbcc", "", 2, &cluster);
        for (int32_t p = 0; p < 5; p++) {
            uint16_t first = (uint16_t)prng_below(&prng, 6), step = (uint16_t)(1 + prng_below(&prng, 2));
            bool a = false, b = false;
            (void)cluster_add_partition(&cluster, (struct cluster_partition){.partition = p, .leader = first});
            for (uint16_t k = 0; k < 3; k++) {
                uint16_t broker = (uint16_t)((first + k * step) % 6);
                (void)cluster_add_replica(&cluster, (struct cluster_replica){.broker = broker, .in_isr = true});
                a = a || broker == 0;
                b = b || broker == 1;
            }
            is_shared = is_shared || (a && b);
        }
        cnt = gate_batch(&cluster, candidates, none, NULL, &policy, down, &verdict);
        assert_int_equal(cnt, is_shared ? 1 : 2);
        gate_judge(&cluster, down, none, NULL, &policy, &verdict);
        assert_int_equal(verdict.reason, GATE_YES);
        cluster_release(&cluster);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_table), cmocka_unit_test(test_batch)};

    return cmocka_run_group_tests(tests, NULL, NULL);
}
