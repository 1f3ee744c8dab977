/* Doubles as text, held against the C library: reads back the same, and no shorter text does. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/check.h"
#include "base/prng.h"
#include "wire/wire.h"

static const char *print(double value, struct buf *buf)
{
    uint64_t bits;

    memcpy(&bits, &value, sizeof bits);
    buf_reset(buf);
    wire_print_float64(bits, buf);
    return buf_cstr(buf);
}

static const struct text_case {
    double value;
    const char *text;
} text_cases[] = {
    {0.0, "0.0"},
    {-0.0, "-0.0"},
    {1.0, "1.0"},
    {1.5, "1.5"},
    {-2.25, "-2.25"},
    {0.1, "0.1"},
    {1e300, "1.0E300"},
    {1e-300, "1.0E-300"},
    {1e7, "1.0E7"},
    {9999999.0, "9999999.0"},
    {1234567.0, "1234567.0"},
    {100.0, "100.0"},
    {0.001, "0.001"},
    {0.00123, "0.00123"},
    {0.00099, "9.9E-4"},
    {1.7976931348623157e308, "1.7976931348623157E308"},
    {4.9e-324, "5.0E-324"},
    {2.2250738585072014e-308, "2.2250738585072014E-308"},
    {9007199254740993.0, "9.007199254740992E15"},
    {123456.789, "123456.789"},
};

static void known_doubles_print_as_in_java(void **state)
{
    struct buf buf;

    (void)state;
    buf_init(&buf, 100);
    for (size_t i = 0; i < COUNT_OF(text_cases); i++)
        assert_string_equal(print(text_cases[i].value, &buf), text_cases[i].text);
    assert_string_equal(print(__builtin_inf(), &buf), "Infinity");
    assert_string_equal(print(-__builtin_inf(), &buf), "-Infinity");
    assert_string_equal(print(__builtin_nan(""), &buf), "NaN");
    buf_release(&buf);
}

static size_t digits_of(const char *text)
{
    size_t cnt = 0, zeros = 0;

    for (; *text != '\0' && *text != 'E' && *text != 'e'; text++) {
        if (*text == '0' && cnt > 0)
            zeros++;
        else if (*text >= '1' && *text <= '9') {
            cnt += zeros + 1;
            zeros = 0;
        }
    }
    return cnt;
}

static void any_double_reads_back_and_is_as_short_as_can_be(void **state)
{
    struct prng prng = {7};
    struct buf buf;

    (void)state;
    buf_init(&buf, 100);
    for (int i = 0; i < 20000; i++) {
        uint64_t bits = prng_next(&prng);
        double value, again;
        char shortest[64] = "";
        if (i % 3 == 0)
            bits &= UINT64_C(0xfff) << 52 | prng_next(&prng) << 40; /* few bits: powers and near-powers of two */
        memcpy(&value, &bits, sizeof value);
        if (value != value || value - value != 0)
            continue;
        again = strtod(print(value, &buf), NULL);
        assert_memory_equal(&again, &value, sizeof value);
        for (int digits = 1; digits <= 17; digits++) {
            snprintf(shortest, sizeof shortest, "%.*e", digits - 1, value);
            if (strtod(shortest, NULL) == value)
                break;
        }
        assert_true(digits_of(buf_cstr(&buf)) <= digits_of(shortest));
    }
    buf_release(&buf);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(known_doubles_print_as_in_java),
        cmocka_unit_test(any_double_reads_back_and_is_as_short_as_can_be),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
