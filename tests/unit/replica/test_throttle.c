#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/prng.h"
#include "replica/throttle.h"

/* Over any stretch of time no more goes than the rate and one second's worth, whatever is taken at once and whenever; and
 * who waits as long as told may go. */
static void the_rate_holds(void **state)
{
    struct prng prng = {7};

    (void)state;
    for (int run = 0; run < 200; run++) {
        struct throttle throttle = {0};
        int64_t rate = 1 + (int64_t)prng_below(&prng, 1 << 20), now_us = (int64_t)prng_below(&prng, 1000),
                start_us = now_us;
        int64_t taken = 0, largest = 0;
        throttle_set_rate(&throttle, rate, now_us);
        for (int i = 0; i < 300; i++) {
            int64_t wait_us = throttle_wait_us(&throttle, now_us),
                    bytes = (int64_t)prng_below(&prng, (uint64_t)rate * 2);
            if (wait_us > 0) {
                now_us += wait_us;
                assert_int_equal(throttle_wait_us(&throttle, now_us), 0);
            }
            throttle_take(&throttle, (uint64_t)bytes, now_us);
            taken += bytes;
            largest = bytes > largest ? bytes : largest;
            now_us += (int64_t)prng_below(&prng, 100000);
            assert_true(taken <= rate + largest + (now_us - start_us) / 1000 * rate / 1000 + rate / 500 + 1);
        }
    }
}

/* However often it is asked meanwhile. */
static void a_low_rate_is_reached(void **state)
{
    static const int64_t rates[] = {1, 999, 10000, 1234567};

    (void)state;
    for (size_t i = 0; i < sizeof rates / sizeof rates[0]; i++) {
        struct throttle throttle = {0};
        int64_t now_us = 0, taken = 0;
        throttle_set_rate(&throttle, rates[i], 0);
        for (; now_us <= 20 * 1000 * 1000; now_us += 37)
            if (throttle_wait_us(&throttle, now_us) == 0) {
                throttle_take(&throttle, 1, now_us);
                taken++;
            }
        assert_true(taken >= (rates[i] < 1000000 / 37 ? 20 * rates[i] : now_us / 37));
    }
}

/* Who took much at once waits for all of it, though nobody asks meanwhile. */
static void a_debt_is_not_forgiven(void **state)
{
    static const int64_t rates[] = {1000, 1000 * 1000, 3 * 1000 * 1000};

    (void)state;
    for (size_t i = 0; i < sizeof rates / sizeof rates[0]; i++) {
        struct throttle throttle = {0};
        throttle_set_rate(&throttle, rates[i], 0);
        throttle_take(&throttle, (uint64_t)rates[i] * 100, 0);
        assert_true(throttle_wait_us(&throttle, 11 * 1000 * 1000) > 0);
        assert_true(throttle_wait_us(&throttle, 98 * 1000 * 1000) > 0);
        assert_int_equal(throttle_wait_us(&throttle, 100 * 1000 * 1000), 0);
        throttle_take(&throttle, (uint64_t)rates[i] * 100, 100 * 1000 * 1000);
        assert_int_equal(throttle_wait_us(&throttle, INT64_MAX), 0);
    }
}

static void without_a_rate_nobody_waits(void **state)
{
    struct throttle throttle = {0};

    (void)state;
    throttle_set_rate(&throttle, INT64_MAX, 0);
    throttle_take(&throttle, UINT64_C(1) << 40, 0);
    assert_int_equal(throttle_wait_us(&throttle, 0), 0);
    throttle_set_rate(&throttle, 0, 0); /* nothing may go at all */
    assert_true(throttle_wait_us(&throttle, 0) > 0);
}

static void lists_name_replicas(void **state)
{
    static const struct {
        const char *text;
        int32_t partition, broker;
        bool is_named;
    } cases[] = {
        {"*", 3, 4, true},
        {"none", 0, 0, false},
        {"", 0, 0, false},
        {"0:101,0:102", 0, 102, true},
        {"0:101, 0:102", 0, 102, true},
        {"0:101,0:102", 1, 101, false},
        {"12:3", 1, 23, false},
        {"12:3", 12, 3, true},
        {"1:2,x", 1, 3, false},
        {"1", 1, 0, false},
    };

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++)
        assert_int_equal(throttle_names(slice_of_text(cases[i].text), cases[i].partition, cases[i].broker),
                         cases[i].is_named);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_rate_holds),         cmocka_unit_test(a_low_rate_is_reached),
        cmocka_unit_test(a_debt_is_not_forgiven), cmocka_unit_test(without_a_rate_nobody_waits),
        cmocka_unit_test(lists_name_replicas),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
