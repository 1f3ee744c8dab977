/* What is said of nodes that cannot be reached: when it begins, once a minute, when it is over. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include "client/away.h"

enum { S = 1000000 };

static struct away away;

static enum away_word failed(uint16_t port, int64_t now_us)
{
    return away_failed(&away, "n1", port, now_us).word;
}

static int setup(void **state)
{
    (void)state;
    away_init(&away);
    return 0;
}

static int teardown(void **state)
{
    (void)state;
    away_release(&away);
    return 0;
}

/* A try each second for ten minutes: one line, then nine. */
static void it_is_said_once_then_once_a_minute(void **state)
{
    struct away_news news = {0};
    int still_cnt = 0;

    (void)state;
    assert_int_equal(failed(1, 0), AWAY_BEGINS);
    for (int64_t s = 1; s < 600; s++) {
        news = away_failed(&away, "n1", 1, s * S);
        assert_true(news.word == AWAY_NOTHING || news.word == AWAY_STILL);
        if (news.word == AWAY_NOTHING)
            continue;
        still_cnt++;
        assert_int_equal(news.for_us, s * S);
        assert_int_equal(news.failed_cnt, s + 1);
        assert_int_equal(s % 60, 0);
    }
    assert_int_equal(still_cnt, 9);
    news = away_answered(&away, "n1", 1, 600 * S);
    assert_int_equal(news.word, AWAY_BACK);
    assert_int_equal(news.for_us, 600 * S);
    assert_int_equal(news.failed_cnt, 600);
    assert_int_equal(away_answered(&away, "n1", 1, 601 * S).word, AWAY_NOTHING);
    assert_int_equal(failed(1, 602 * S), AWAY_BEGINS);
}

/* One link that leads to each of three nodes in turn, two of which are away; and two links to the same one. */
static void addresses_count_not_links(void **state)
{
    (void)state;
    assert_int_equal(failed(1, 0), AWAY_BEGINS);
    assert_int_equal(failed(2, 0), AWAY_BEGINS);
    assert_int_equal(away_failed(&away, "n2", 1, 0).word, AWAY_BEGINS);
    assert_int_equal(away_answered(&away, "n3", 1, 0).word, AWAY_NOTHING);
    for (int i = 1; i < 50; i++) {
        assert_int_equal(failed(1, i * S), AWAY_NOTHING);
        assert_int_equal(failed(2, i * S), AWAY_NOTHING);
        assert_int_equal(failed(2, i * S), AWAY_NOTHING);
        assert_int_equal(away_answered(&away, "n3", 1, i * S).word, AWAY_NOTHING);
    }
    assert_int_equal(away_answered(&away, "n1", 2, 50 * S).failed_cnt, 99);
    assert_int_equal(failed(1, 60 * S), AWAY_STILL);
}

/* What nobody has tried for long is news again, and its answer is none. */
static void former_addresses_are_forgotten(void **state)
{
    (void)state;
    failed(1, 0);
    failed(2, 0);
    assert_int_equal(failed(1, AWAY_FORGET_US), AWAY_BEGINS);
    assert_int_equal(away_answered(&away, "n1", 2, AWAY_FORGET_US).word, AWAY_NOTHING);
}

static void more_than_the_limit_forget_the_oldest(void **state)
{
    (void)state;
    for (int i = 0; i < AWAY_MAX; i++)
        assert_int_equal(failed((uint16_t)i, i), AWAY_BEGINS);
    failed(0, AWAY_MAX);
    assert_int_equal(failed(AWAY_MAX, AWAY_MAX), AWAY_BEGINS);
    assert_int_equal(failed(0, AWAY_MAX), AWAY_NOTHING);
    assert_int_equal(away_answered(&away, "n1", 1, AWAY_MAX).word, AWAY_NOTHING);
    assert_int_equal(away_answered(&away, "n1", 2, AWAY_MAX).word, AWAY_BACK);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(it_is_said_once_then_once_a_minute, setup, teardown),
        cmocka_unit_test_setup_teardown(addresses_count_not_links, setup, teardown),
        cmocka_unit_test_setup_teardown(former_addresses_are_forgotten, setup, teardown),
        cmocka_unit_test_setup_teardown(more_than_the_limit_forget_the_oldest, setup, teardown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
