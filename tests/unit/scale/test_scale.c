/* How many brokers there should be: a table of cases, and what must hold for
 * anything drawn. test_scale [FIRST LAST]: seeds. */
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
#include "scale/scale.h"

enum { SEEDS = 2000, MINUTE_MS = 60000 };

#define GB (INT64_C(1) << 30)

static uint64_t first_seed = 1, last_seed = SEEDS;

static const struct scale_spec plain = {.replicas_min = 3,
                                        .replicas_max = 12,
                                        .cpu_percent = 70,
                                        .disk_percent = 75,
                                        .bytes_in = 10000000,
                                        .partitions = 1000,
                                        .cooldown_ms = 10 * MINUTE_MS};

struct row {
    int32_t now; /* replicas */
    int64_t cpu, bytes_in, replicas_cnt, data_gb, forecast_gb;
    int32_t replication, isr_min;
    int32_t wanted; /* at once */
    enum scale_reason reason;
};

static const struct row rows[] = {
    {3, 150, 0, 0, 0, 0, 3, 2, 3, SCALE_STEADY},
    {3, 211, 0, 0, 0, 0, 3, 2, 4, SCALE_CPU},
    {3, 210, 0, 0, 0, 0, 3, 2, 3, SCALE_STEADY},
    {3, 0, 30000001, 0, 0, 0, 3, 2, 4, SCALE_BYTES_IN},
    {3, 0, 0, 5001, 0, 0, 3, 2, 6, SCALE_PARTITIONS},
    {3, 0, 0, 0, 200, 226, 3, 2, 4, SCALE_DISK},
    {3, 0, 0, 0, 271, 0, 3, 2, 4, SCALE_DATA}, /* more than 90 % of three disks: not by a target */
    {2, 0, 0, 0, 0, 0, 1, 1, 3, SCALE_LIMITS},
    {13, 0, 0, 0, 0, 0, 1, 1, 12, SCALE_LIMITS},
    {3, 0, 0, 0, 0, 0, 5, 2, 5, SCALE_REPLICATION},
    {4, 0, 0, 0, 0, 0, 3, 4, 5, SCALE_REPLICATION}, /* one can be restarted */
    {12, 2000, 0, 0, 0, 0, 3, 2, 12, SCALE_AT_MAX},
    {6, 0, 0, 0, 0, 0, 3, 2, 6, SCALE_IDLE_WAITS},
    {14, 0, 0, 0, 1240, 0, 3, 2, 14, SCALE_AT_MAX}, /* max is less than data needs: nothing is taken away */
};

static struct scale_figures figures_of(const struct row *row)
{
    return (struct scale_figures){.read_ms = 1,
                                  .brokers_cnt = row->now,
                                  .cpu_percent = row->cpu,
                                  .bytes_in = row->bytes_in,
                                  .replicas_cnt = row->replicas_cnt,
                                  .data_bytes = row->data_gb * GB,
                                  .forecast_bytes = row->forecast_gb * GB,
                                  .disk_bytes = 100 * GB,
                                  .replication_max = row->replication,
                                  .isr_min_max = row->isr_min};
}

static void each_figure_is_weighed(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT_OF(rows); i++) {
        struct scale_figures figures = figures_of(&rows[i]);
        struct scale_memory memory = {0};
        struct scale_verdict verdict;
        scale_decide(&plain, &figures, rows[i].now, 1, &memory, &verdict);
        if (verdict.replicas != rows[i].wanted || verdict.reason != rows[i].reason)
            fail_msg("row %zu: %d (%s: %s)", i, verdict.replicas, scale_word(verdict.reason), verdict.text);
        assert_true(verdict.text[0] != '\0');
    }
}

static void old_or_partial_figures_decide_nothing(void **state)
{
    struct scale_figures figures = figures_of(&rows[1]);
    struct scale_memory memory = {0};
    struct scale_verdict verdict;

    (void)state;
    scale_decide(&plain, &figures, 3, 2 + SCALE_STALE_MS, &memory, &verdict);
    assert_int_equal(verdict.reason, SCALE_UNKNOWN);
    assert_int_equal(verdict.replicas, 3);
    figures.brokers_cnt = 2; /* one of three is away: its part of the load is with the others */
    scale_decide(&plain, &figures, 3, 1, &memory, &verdict);
    assert_int_equal(verdict.reason, SCALE_UNKNOWN);
}

/* Idle for a whole cooldown, with a peak of what is enough in between. */
static void shrinking_waits_and_remembers_the_peak(void **state)
{
    struct scale_figures figures = figures_of(&(struct row){.now = 9, .cpu = 100, .replication = 3, .isr_min = 2});
    struct scale_memory memory = {0};
    struct scale_verdict verdict;

    (void)state;
    for (int64_t minute = 1; minute <= 10; minute++) {
        figures.read_ms = minute * MINUTE_MS;
        figures.cpu_percent = minute == 5 ? 270 : 100; /* 270 / 56 -> 5 brokers */
        scale_decide(&plain, &figures, 9, minute * MINUTE_MS, &memory, &verdict);
        assert_int_equal(verdict.reason, SCALE_IDLE_WAITS);
        assert_int_equal(verdict.look_again_ms, 11 * MINUTE_MS);
    }
    figures.read_ms = 11 * MINUTE_MS;
    scale_decide(&plain, &figures, 9, 11 * MINUTE_MS, &memory, &verdict);
    assert_int_equal(verdict.reason, SCALE_IDLE);
    assert_int_equal(verdict.replicas, 5);
}

/* ---- drawn ---- */

static int64_t draw(struct prng *prng, int64_t max)
{
    return (int64_t)prng_below(prng, (uint64_t)max + 1);
}

static struct scale_spec draw_spec(struct prng *prng)
{
    struct scale_spec spec = {.replicas_min = 1 + (int32_t)draw(prng, 9), .cooldown_ms = draw(prng, 20) * MINUTE_MS};

    spec.replicas_max = spec.replicas_min + (int32_t)draw(prng, 30);
    spec.cpu_percent = draw(prng, 1) ? 1 + (int32_t)draw(prng, 99) : 0;
    spec.disk_percent = draw(prng, 1) ? 1 + (int32_t)draw(prng, 89) : 0;
    spec.bytes_in = draw(prng, 1) ? 1 + draw(prng, INT64_C(1) << draw(prng, 40)) : 0;
    spec.partitions = draw(prng, 1) ? 1 + draw(prng, 5000) : 0;
    return spec;
}

static struct scale_figures draw_figures(struct prng *prng)
{
    return (struct scale_figures){.cpu_percent = draw(prng, 3000),
                                  .bytes_in = draw(prng, INT64_C(1) << draw(prng, 45)),
                                  .replicas_cnt = draw(prng, 50000),
                                  .data_bytes = draw(prng, INT64_C(1) << draw(prng, 45)),
                                  .forecast_bytes = draw(prng, INT64_C(1) << draw(prng, 45)),
                                  .disk_bytes = draw(prng, 9) ? 1 + draw(prng, 1000) * GB : 0,
                                  .replication_max = 1 + (int32_t)draw(prng, 4),
                                  .isr_min_max = 1 + (int32_t)draw(prng, 3)};
}

/* What is decided is done at once: how often the number changes in so many
 * minutes of the same load, and which way. */
static int changes(const struct scale_spec *spec, struct scale_figures *figures, int32_t *replicas, int minutes)
{
    struct scale_memory memory = {0};
    struct scale_verdict verdict;
    int cnt = 0;

    for (int minute = 1; minute <= minutes; minute++) {
        int64_t now_ms = minute * (int64_t)MINUTE_MS;
        figures->read_ms = now_ms;
        figures->brokers_cnt = *replicas;
        scale_decide(spec, figures, *replicas, now_ms, &memory, &verdict);
        cnt += verdict.replicas != *replicas;
        *replicas = verdict.replicas;
    }
    return cnt;
}

/* From wherever it starts, twice at most (into the limits, then by need), and
 * never there and back. */
static void a_load_that_stays_settles(void **state)
{
    (void)state;
    for (uint64_t seed = first_seed; seed <= last_seed; seed++) {
        struct prng prng = {.state = seed};
        struct scale_spec spec = draw_spec(&prng);
        struct scale_figures figures = draw_figures(&prng);
        int32_t replicas = 1 + (int32_t)draw(&prng, 40), settled;
        int cnt = changes(&spec, &figures, &replicas, 60);
        if (cnt > 2)
            fail_msg("seed %llu: %d changes", (unsigned long long)seed, cnt);
        settled = replicas;
        cnt = changes(&spec, &figures, &replicas, 60);
        if (cnt != 0)
            fail_msg("seed %llu: from %d to %d without a reason", (unsigned long long)seed, settled, replicas);
    }
}

/* More of anything never wants fewer; and it never goes below what data and
 * replication need, nor up beyond max. */
static void it_is_monotonic_and_within_limits(void **state)
{
    (void)state;
    for (uint64_t seed = first_seed; seed <= last_seed; seed++) {
        struct prng prng = {.state = seed};
        struct scale_spec spec = draw_spec(&prng);
        struct scale_figures figures = draw_figures(&prng), more = figures;
        int32_t from = 1 + (int32_t)draw(&prng, 40), less_replicas = from, more_replicas = from, floor;
        int64_t *const fields[] = {&more.cpu_percent, &more.bytes_in, &more.replicas_cnt, &more.data_bytes,
                                   &more.forecast_bytes};
        size_t field = prng_below(&prng, COUNT_OF(fields));
        *fields[field] += draw(&prng, 1 + *fields[field]);
        changes(&spec, &figures, &less_replicas, 60);
        changes(&spec, &more, &more_replicas, 60);
        if (more_replicas < less_replicas)
            fail_msg("seed %llu: %d, with more load %d", (unsigned long long)seed, less_replicas, more_replicas);
        if (less_replicas > spec.replicas_max && less_replicas > from)
            fail_msg("seed %llu: %d, max is %d", (unsigned long long)seed, less_replicas, spec.replicas_max);
        floor = figures.replication_max > 1 ? figures.replication_max : 1;
        if (less_replicas < floor && less_replicas < from)
            fail_msg("seed %llu: %d to %d, replication is %d", (unsigned long long)seed, from, less_replicas, floor);
        if (figures.disk_bytes > 0 && less_replicas < from &&
            figures.data_bytes / less_replicas > figures.disk_bytes / 100 * (SCALE_DISK_PERCENT_MAX + 1))
            fail_msg("seed %llu: the data does not fit on %d", (unsigned long long)seed, less_replicas);
    }
}

/* ---- trend ---- */

static void a_trend_is_a_straight_line(void **state)
{
    struct scale_trend trend = {.cnt = 0};

    (void)state;
    assert_int_equal(scale_trend_at(&trend, 5), 0);
    for (int64_t i = 0; i < 100; i++) { /* more than are kept */
        scale_trend_add(&trend, i * MINUTE_MS, i * GB);
        if (i + 1 < SCALE_SAMPLES_MIN)
            assert_int_equal(scale_trend_at(&trend, 1000 * (int64_t)MINUTE_MS), i * GB);
    }
    scale_trend_add(&trend, 3, 7); /* of the past: left out */
    assert_true(scale_trend_at(&trend, 109 * (int64_t)MINUTE_MS) > 108 * GB);
    assert_true(scale_trend_at(&trend, 109 * (int64_t)MINUTE_MS) < 110 * GB);
    assert_int_equal(scale_trend_at(&trend, 99 * (int64_t)MINUTE_MS), 99 * GB);
}

static void a_trend_never_falls_below_now(void **state)
{
    (void)state;
    for (uint64_t seed = first_seed; seed <= last_seed; seed++) {
        struct prng prng = {.state = seed};
        struct scale_trend trend = {.cnt = 0};
        int64_t at_ms = draw(&prng, INT64_C(1) << 40), bytes = 0, soon, later;
        int cnt = 1 + (int)draw(&prng, 100);
        for (int i = 0; i < cnt; i++) {
            at_ms += 1 + draw(&prng, INT64_C(1) << draw(&prng, 30));
            bytes = draw(&prng, INT64_MAX >> draw(&prng, 62));
            scale_trend_add(&trend, at_ms, bytes);
        }
        soon = scale_trend_at(&trend, at_ms + draw(&prng, INT64_C(1) << 30));
        later = scale_trend_at(&trend, at_ms + (INT64_C(1) << 40));
        assert_true(soon >= bytes && later >= bytes);
    }
}

int main(int argc, char **argv)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_figure_is_weighed),
        cmocka_unit_test(old_or_partial_figures_decide_nothing),
        cmocka_unit_test(shrinking_waits_and_remembers_the_peak),
        cmocka_unit_test(a_load_that_stays_settles),
        cmocka_unit_test(it_is_monotonic_and_within_limits),
        cmocka_unit_test(a_trend_is_a_straight_line),
        cmocka_unit_test(a_trend_never_falls_below_now),
    };

    if (argc > 1) {
        first_seed = strtoull(argv[1], NULL, 10);
        last_seed = argc > 2 ? strtoull(argv[2], NULL, 10) : first_seed;
    }
    return cmocka_run_group_tests(tests, NULL, NULL);
}
