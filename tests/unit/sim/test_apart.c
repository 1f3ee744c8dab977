/* A test that aborts, or never ends, is one failed test (tests/lib/apart.h). */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "tests/lib/apart.h"

enum { CPU_S_MAX = 1 };

static int gives(const void *what)
{
    return *(const int *)what;
}

static int aborts(const void *what)
{
    (void)what;
    abort();
}

static int never_ends(const void *what)
{
    for (volatile const int *forever = what; *forever == 0;)
        ;
    return 0;
}

static void each_outcome(void **state)
{
    static const struct {
        int (*run)(const void *what);
        int what;
        bool passes;
    } cases[] = {
        {gives, 0, true},   {gives, 3, false},      {gives, 256, false},
        {aborts, 0, false}, {never_ends, 0, false}, {gives, 0, true},
    };

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++)
        assert_int_equal(apart(cases[i].run, &cases[i].what, "a test", CPU_S_MAX), cases[i].passes);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(each_outcome)};

    return cmocka_run_group_tests(tests, NULL, NULL);
}
