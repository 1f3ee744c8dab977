#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/buf.h"
#include "base/check.h"
#include "base/err.h"
#include "base/prng.h"
#include "image/record.h"
#include "meta/placement.h"
#include "wire/gen/register_broker_record.h"

static struct image image;

static void add_broker(int32_t id, const char *rack, bool fenced, bool leaving)
{
    struct register_broker_record record;
    struct buf buf;

    wire_defaults(&register_broker_record_wire, &record);
    record.broker_id = id;
    record.rack = slice_of_text(rack);
    record.fenced = fenced;
    record.in_controlled_shutdown = leaving;
    buf_init(&buf, 1000);
    assert_int_equal(image_record_build(&buf, &register_broker_record_wire, 4, &record), ERR_OK);
    assert_int_equal(image_replay(&image, image.next_off, buf_bytes(&buf), NULL, NULL), ERR_OK);
    buf_release(&buf);
}

static int setup(void **state)
{
    (void)state;
    image_init(&image);
    return 0;
}

static int teardown(void **state)
{
    (void)state;
    image_release(&image);
    return 0;
}

enum { PARTITIONS = 36, BROKERS_MAX = 12 };

/* racks x brokers in each x replicas: all guarantees, over several seeds. */
static void replicas_are_spread(void **state)
{
    static const struct {
        int racks, brokers, replicas;
    } cases[] = {{1, 1, 1}, {1, 3, 1}, {1, 3, 3}, {1, 4, 2}, {3, 1, 3}, {3, 3, 3}, {3, 2, 3},
                 {3, 4, 2}, {2, 3, 3}, {2, 2, 4}, {3, 1, 1}, {3, 3, 1}, {4, 3, 3}};

    (void)state;
    for (size_t i = 0; i < COUNT_OF(cases) * 20; i++) {
        int racks = cases[i / 20].racks, brokers = cases[i / 20].brokers, replicas = cases[i / 20].replicas;
        int total = racks * brokers, led[BROKERS_MAX] = {0}, held[BROKERS_MAX] = {0};
        struct placement *placement;

        teardown(NULL);
        setup(NULL);
        for (int id = 0; id < total; id++)
            add_broker(id, (const char *[]){"a", "b", "c", "d"}[id % racks], false, false);
        placement = placement_new(&image, i * 77);
        for (int p = 0; p < PARTITIONS; p++) {
            int32_t ids[BROKERS_MAX];
            uint32_t usable_cnt;
            unsigned racks_seen = 0;
            assert_int_equal(placement_next(placement, (int16_t)replicas, ids, &usable_cnt), PLACEMENT_FINE);
            led[ids[0]]++;
            for (int r = 0; r < replicas; r++) {
                assert_false(image_has_id(ids, (size_t)r, ids[r]));
                held[ids[r]]++;
                racks_seen |= 1u << (ids[r] % racks);
            }
            assert_int_equal(__builtin_popcount(racks_seen), replicas < racks ? replicas : racks);
        }
        for (int id = 0; id < total && PARTITIONS % total == 0; id++)
            assert_int_equal(led[id], PARTITIONS / total);
        for (int id = 0; id < total; id++) /* followers: near enough to even */
            assert_true(held[id] >= PARTITIONS * replicas / total - 6 && held[id] <= PARTITIONS * replicas / total + 6);
        placement_free(placement);
    }
}

/* Any fleet: racks of any size, some brokers fenced, some leaving. */
static void any_fleet_is_spread(void **state)
{
    for (uint64_t seed = 1; seed <= 1000; seed++) {
        struct prng prng = {.state = seed};
        int racks = 1 + (int)prng_below(&prng, 5), total = 1 + (int)prng_below(&prng, BROKERS_MAX);
        int rack_of[BROKERS_MAX], usable = 0, unfenced = 0, led[BROKERS_MAX] = {0};
        bool fenced[BROKERS_MAX], leaving[BROKERS_MAX];
        unsigned racks_usable = 0;
        struct placement *placement;
        int16_t replicas;

        teardown(state);
        setup(state);
        for (int id = 0; id < total; id++) {
            rack_of[id] = (int)prng_below(&prng, (uint64_t)racks);
            fenced[id] = prng_below(&prng, 5) == 0;
            leaving[id] = prng_below(&prng, 8) == 0;
            add_broker(id, (const char *[]){"a", "b", "c", "d", "e"}[rack_of[id]], fenced[id], leaving[id]);
            usable += !leaving[id];
            unfenced += !leaving[id] && !fenced[id];
            if (!leaving[id])
                racks_usable |= 1u << rack_of[id];
        }
        if (unfenced == 0)
            continue;
        replicas = (int16_t)(1 + prng_below(&prng, (uint64_t)usable));
        placement = placement_new(&image, seed);
        for (int p = 0; p < 3 * unfenced; p++) {
            int32_t ids[BROKERS_MAX];
            uint32_t usable_cnt;
            unsigned racks_seen = 0;
            int racks_cnt = __builtin_popcount(racks_usable);
            assert_int_equal(placement_next(placement, replicas, ids, &usable_cnt), PLACEMENT_FINE);
            led[ids[0]]++;
            assert_false(fenced[ids[0]]);
            for (int r = 0; r < replicas; r++) {
                assert_false(image_has_id(ids, (size_t)r, ids[r]) || leaving[ids[r]]);
                racks_seen |= 1u << rack_of[ids[r]];
            }
            assert_int_equal(__builtin_popcount(racks_seen), replicas < racks_cnt ? replicas : racks_cnt);
        }
        for (int id = 0; id < total; id++)
            assert_int_equal(led[id], fenced[id] || leaving[id] ? 0 : 3);
        placement_free(placement);
    }
}

static void fenced_brokers_follow_and_never_lead(void **state)
{
    struct placement *placement;
    int32_t ids[3];
    uint32_t usable_cnt;

    (void)state;
    add_broker(1, "a", true, false);
    add_broker(2, "a", false, false);
    add_broker(3, "b", true, false);
    add_broker(4, "b", false, true); /* leaving: not usable */
    for (uint64_t seed = 0; seed < 50; seed++) {
        placement = placement_new(&image, seed);
        assert_int_equal(placement_next(placement, 3, ids, &usable_cnt), PLACEMENT_FINE);
        assert_int_equal(ids[0], 2);
        assert_int_equal(placement_next(placement, 4, ids, &usable_cnt), PLACEMENT_TOO_FEW);
        assert_int_equal(usable_cnt, 3);
        placement_free(placement);
    }
}

static void nobody_is_there(void **state)
{
    struct placement *placement = placement_new(&image, 1);
    int32_t id;
    uint32_t usable_cnt;

    (void)state;
    assert_int_equal(placement_next(placement, 1, &id, &usable_cnt), PLACEMENT_TOO_FEW);
    assert_int_equal(usable_cnt, 0);
    placement_free(placement);
    add_broker(1, NULL, true, false);
    placement = placement_new(&image, 1);
    assert_int_equal(placement_next(placement, 1, &id, &usable_cnt), PLACEMENT_ALL_FENCED);
    placement_free(placement);
}

int main(void)
{
#define T(test) cmocka_unit_test_setup_teardown(test, setup, teardown)
    const struct CMUnitTest tests[] = {
        T(replicas_are_spread),
        T(any_fleet_is_spread),
        T(fenced_brokers_follow_and_never_lead),
        T(nobody_is_there),
    };
    return cmocka_run_group_tests_name("placement", tests, NULL, NULL);
}
