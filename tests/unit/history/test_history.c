/* The history checker: one hand-written history for each finding, and the nearest one that is fine. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/prng.h"
#include "tests/lib/history.h"

static struct slice T(const char *text) {
    return slice_of_text(text);
}

static void
write_all(struct history *h, const char *writer, uint32_t cnt)
{
    for (uint32_t n = 0; n < cnt; n++) {
        history_send(h, T(writer), n, T("t-0"));
        history_ack(h, T(writer), n, T("t-0"), n);
    }
}

/* A final read of the offsets [0, cnt) that leaves out one (or none, -1). */
static void read_all(struct history *h, const char *writer, uint32_t cnt, int64_t but)
{
    history_final(h, T("last"), T("t-0"), 0);
    for (uint32_t n = 0; n < cnt; n++)
        if (n != but)
            history_read(h, T("last"), T("t-0"), n, T(writer), n);
    assert_true(history_end(h, T("last"), T("t-0"), cnt));
}

/* Nothing but cnt of this finding; it says so in words. */
static void judge(struct history *h, enum history_finding finding, uint64_t cnt)
{
    uint64_t sum = history_judge(h);

    assert_int_equal(history_counts(h)->findings[finding], cnt);
    assert_int_equal(sum, cnt);
    if (cnt > 0)
        assert_non_null(history_example(h, finding, 0));
    history_free(h);
}

static void test_fine(void **state)
{
    struct history *h = history_new(true);

    (void)state;
    write_all(h, "w", 10);
    history_send(h, T("w"), 10, T("t-0")); /* its end is unknown */
    history_read(h, T("r"), T("t-0"), 3, T("w"), 3);
    history_read(h, T("r"), T("t-0"), 4, T("w"), 4);
    history_seek(h, T("r"), T("t-0"));
    history_read(h, T("r"), T("t-0"), 0, T("w"), 0);
    read_all(h, "w", 10, -1);
    assert_int_equal(history_judge(h), 0);
    assert_int_equal(history_counts(h)->sent, 11);
    assert_int_equal(history_counts(h)->acked, 10);
    assert_int_equal(history_counts(h)->read, 13);
    assert_int_equal(history_counts(h)->finals, 1);
    history_free(h);
}

static void test_lost(void **state)
{
    struct history *h = history_new(false);

    (void)state;
    write_all(h, "w", 10);
    read_all(h, "w", 10, 5);
    judge(h, HISTORY_LOST, 1);

    h = history_new(false);
    write_all(h, "w", 10);
    read_all(h, "w", 8, -1); /* the log ends too early */
    judge(h, HISTORY_LOST, 2);

    h = history_new(false); /* never acknowledged, but read once */
    history_send(h, T("w"), 0, T("t-0"));
    history_read(h, T("r"), T("t-0"), 0, T("w"), 0);
    read_all(h, "w", 0, -1);
    judge(h, HISTORY_LOST, 1);

    h = history_new(false); /* retention took the first ones */
    write_all(h, "w", 10);
    history_final(h, T("last"), T("t-0"), 9);
    history_read(h, T("last"), T("t-0"), 9, T("w"), 9);
    history_end(h, T("last"), T("t-0"), 10);
    judge(h, HISTORY_LOST, 0);
}

static void test_duplicate(void **state)
{
    struct history *h = history_new(false);

    (void)state;
    write_all(h, "w", 3);
    read_all(h, "w", 3, -1);
    history_read(h, T("last"), T("t-0"), 3, T("w"), 2);
    judge(h, HISTORY_DUPLICATE, 1);

    h = history_new(false); /* in two partitions */
    write_all(h, "w", 3);
    read_all(h, "w", 3, -1);
    history_read(h, T("r"), T("t-1"), 0, T("w"), 2);
    judge(h, HISTORY_DUPLICATE, 1);
}

static void test_two_values(void **state)
{
    struct history *h = history_new(false);

    (void)state;
    write_all(h, "w", 3);
    history_send(h, T("x"), 0, T("t-0"));
    history_read(h, T("r"), T("t-0"), 2, T("x"), 0);
    read_all(h, "w", 3, -1);
    judge(h, HISTORY_TWO_VALUES, 1);

    h = history_new(false); /* two were told that they have it */
    write_all(h, "w", 3);
    history_send(h, T("x"), 0, T("t-0"));
    history_ack(h, T("x"), 0, T("t-0"), 2);
    history_read(h, T("r"), T("t-0"), 2, T("w"), 2);
    read_all(h, "w", 3, -1);
    judge(h, HISTORY_TWO_VALUES, 1);
}

static void test_reordered(void **state)
{
    struct history *h = history_new(false);

    (void)state;
    history_send(h, T("w"), 0, T("t-0"));
    history_send(h, T("w"), 1, T("t-0"));
    history_send(h, T("w"), 2, T("t-0"));
    history_read(h, T("r"), T("t-0"), 0, T("w"), 1);
    history_read(h, T("r"), T("t-0"), 1, T("w"), 0);
    history_read(h, T("r"), T("t-0"), 2, T("w"), 2);
    judge(h, HISTORY_REORDERED, 1);

    h = history_new(false); /* different partitions have no order */
    history_send(h, T("w"), 0, T("t-0"));
    history_send(h, T("w"), 1, T("t-1"));
    history_read(h, T("r"), T("t-0"), 7, T("w"), 0);
    history_read(h, T("r"), T("t-1"), 0, T("w"), 1);
    judge(h, HISTORY_REORDERED, 0);
}

static void test_aborted(void **state)
{
    struct history *h = history_new(false);

    (void)state;
    history_send(h, T("w"), 0, slice_of(NULL, 0));
    history_fail(h, T("w"), 0);
    history_read(h, T("r"), T("t-0"), 0, T("w"), 0);
    judge(h, HISTORY_ABORTED, 1);
}

static void test_unknown(void **state)
{
    struct history *h = history_new(false);

    (void)state;
    history_read(h, T("r"), T("t-0"), 0, T("w"), 0);
    judge(h, HISTORY_UNKNOWN, 1);
}

static void test_unseen(void **state)
{
    struct history *h = history_new(false);

    (void)state;
    write_all(h, "w", 3);
    history_read(h, T("r"), T("t-0"), 0, T("w"), 0);
    judge(h, HISTORY_UNSEEN, 2);
}

static void test_readers(void **state)
{
    struct history *h = history_new(false);

    (void)state;
    write_all(h, "w", 5);
    history_read(h, T("r"), T("t-0"), 2, T("w"), 2);
    history_read(h, T("r"), T("t-0"), 1, T("w"), 1);
    read_all(h, "w", 5, -1);
    judge(h, HISTORY_BACKWARD, 1);

    h = history_new(false);
    history_read(h, T("r"), T("t-0"), 0, T("w"), 0);
    history_read(h, T("r"), T("t-0"), 4, T("w"), 4);
    write_all(h, "w", 5);
    read_all(h, "w", 5, -1);
    judge(h, HISTORY_SKIPPED, 1);

    h = history_new(false); /* a marker of a transaction, say: nothing that anybody could see */
    history_send(h, T("w"), 0, T("t-0"));
    history_send(h, T("w"), 1, T("t-0"));
    history_read(h, T("r"), T("t-0"), 0, T("w"), 0);
    history_read(h, T("r"), T("t-0"), 2, T("w"), 1);
    judge(h, HISTORY_SKIPPED, 0);
}

static void test_hole(void **state)
{
    for (int gapless = 0; gapless < 2; gapless++) {
        struct history *h = history_new(gapless);
        (void)state;
        for (uint32_t n = 0; n < 3; n++)
            history_send(h, T("w"), n, T("t-0"));
        history_final(h, T("last"), T("t-0"), 0);
        history_read(h, T("last"), T("t-0"), 0, T("w"), 0);
        history_read(h, T("last"), T("t-0"), 1, T("w"), 2);
        history_end(h, T("last"), T("t-0"), 2);
        judge(h, HISTORY_HOLE, (uint64_t)gapless);
    }
}

/* Many values in several partitions; then one thing is made wrong, which must be found. */
static void test_large(void **state)
{
    enum { VALUES = 20000, WRITERS = 5, PARTITIONS = 4, FAULTS = 4 };
    static const char *const writers[WRITERS] = {"a", "b", "c", "d", "e"};
    static const char *const partitions[PARTITIONS] = {"t-0", "t-1", "t-2", "u-0"};

    (void)state;
    for (uint64_t seed = 0; seed < 2 * FAULTS; seed++) {
        struct prng prng = {seed};
        struct history *h = history_new(true);
        struct {
            int writer;
            uint32_t number;
        } log[PARTITIONS][VALUES];
        int64_t ends[PARTITIONS] = {0};
        uint32_t numbers[WRITERS] = {0};
        for (int i = 0; i < VALUES; i++) {
            int w = (int)prng_below(&prng, WRITERS), p = (int)prng_below(&prng, PARTITIONS);
            history_send(h, T(writers[w]), numbers[w], T(partitions[p]));
            if (prng_below(&prng, 10) != 0)
                history_ack(h, T(writers[w]), numbers[w], T(partitions[p]), ends[p]);
            log[p][ends[p]].writer = w;
            log[p][ends[p]++].number = numbers[w]++;
        }
        for (int p = 0; p < PARTITIONS; p++) {
            int64_t at = 100 + (int64_t)prng_below(&prng, 1000);
            int wrong = p == 2 ? (int)seed : -1;
            if (wrong == 1) /* another offset's value */
                log[p][at] = log[p][at + 1];
            history_final(h, T("last"), T(partitions[p]), 0);
            for (int64_t off = 0; off < ends[p]; off++)
                if (off != at || wrong != 0)
                    history_read(h, T("last"), T(partitions[p]), off, T(writers[log[p][off].writer]),
                                 log[p][off].number);
            if (wrong == 2)
                history_read(h, T("last"), T(partitions[p]), ends[p], T("a"), numbers[0]);
            history_end(h, T("last"), T(partitions[p]), ends[p]);
        }
        if (seed < 3)
            assert_true(history_judge(h) > 0);
        else
            assert_int_equal(history_judge(h), 0);
        history_free(h);
    }
}

/* Acknowledged, and it was not said where: it must be there all the same. */
static void test_promised(void **state)
{
    (void)state;
    for (int is_there = 0; is_there < 2; is_there++) {
        struct history *h = history_new(false);
        write_all(h, "w", 3);
        history_send(h, T("w"), 3, T("t-0"));
        history_ack(h, T("w"), 3, T("t-0"), -1);
        read_all(h, "w", is_there ? 4 : 3, -1);
        judge(h, HISTORY_LOST, !is_there);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_fine),       cmocka_unit_test(test_lost),      cmocka_unit_test(test_duplicate),
        cmocka_unit_test(test_two_values), cmocka_unit_test(test_reordered), cmocka_unit_test(test_aborted),
        cmocka_unit_test(test_unknown),    cmocka_unit_test(test_unseen),    cmocka_unit_test(test_readers),
        cmocka_unit_test(test_hole),       cmocka_unit_test(test_large),     cmocka_unit_test(test_promised),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
