#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/err.h"
#include "base/ip.h"

static void addresses_are_read_and_printed(void **state)
{
    static const struct {
        const char *text;
        size_t len;
        const char *printed;
    } cases[] = {
        {"127.0.0.1", 4, "127.0.0.1"},
        {"255.255.255.255", 4, "255.255.255.255"},
        {"::1", 16, "0:0:0:0:0:0:0:1"},
        {"[::1]", 16, "0:0:0:0:0:0:0:1"},
        {"::", 16, "0:0:0:0:0:0:0:0"},
        {"fe80::", 16, "fe80:0:0:0:0:0:0:0"},
        {"2001:DB8::7:a", 16, "2001:db8:0:0:0:0:7:a"},
        {"1:2:3:4:5:6:7:8", 16, "1:2:3:4:5:6:7:8"},
        {"", 0, NULL},
        {"127.0.0", 0, NULL},
        {"127.0.0.1.1", 0, NULL},
        {"127.0.0.256", 0, NULL},
        {"127..0.1", 0, NULL},
        {"-1.0.0.1", 0, NULL},
        {"host", 0, NULL},
        {"1:2:3:4:5:6:7", 0, NULL},
        {"1:2:3:4:5:6:7:8:9", 0, NULL},
        {"1:2:3:4::5:6:7:8", 0, NULL},
        {":1", 0, NULL},
        {"1::2::3", 0, NULL},
        {"12345::", 0, NULL},
        {"g::", 0, NULL},
    };

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        uint8_t bytes[IP_LEN_MAX];
        char text[IP_TEXT_LEN_MAX];
        size_t len = 0;
        int err = ip_parse(slice_of_text(cases[i].text), bytes, &len);
        assert_int_equal(err, cases[i].printed == NULL ? ERR_INVALID : ERR_OK);
        assert_int_equal(len, cases[i].len);
        if (err != ERR_OK)
            continue;
        assert_int_equal(ip_print(slice_of(bytes, len), text), ERR_OK);
        assert_string_equal(text, cases[i].printed);
    }
}

static void other_lengths_are_no_address(void **state)
{
    char text[IP_TEXT_LEN_MAX];

    (void)state;
    assert_int_equal(ip_print(slice_of("12345", 5), text), ERR_INVALID);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(addresses_are_read_and_printed),
        cmocka_unit_test(other_lengths_are_no_address),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
