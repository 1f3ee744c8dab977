/* The simulated disk keeps its promises: what seam.h says survives, survives; what it does not say is sometimes lost. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/err.h"
#include "tests/lib/simdisk.h"

struct world {
    struct simdisk *disk;
    struct effects fx;
    int64_t now_us;
    int last_err;
};

static void start(struct world *world, uint64_t seed)
{
    *world = (struct world){.disk = simdisk_new(seed)};
    effects_init(&world->fx);
    simdisk_set_faults(world->disk, &(struct simdisk_faults){.latency_us_max = 100});
}

static void end(struct world *world)
{
    effects_release(&world->fx);
    simdisk_free(world->disk);
}

static void submit(struct world *world)
{
    for (size_t i = 0; i < world->fx.items_cnt; i++)
        assert_true(simdisk_submit(world->disk, &world->fx.items[i], world->now_us));
    effects_reset(&world->fx);
}

static void run(struct world *world)
{
    struct event event;

    submit(world);
    while (simdisk_due(world->disk) != INT64_MAX) {
        world->now_us = simdisk_due(world->disk);
        assert_true(simdisk_take(world->disk, world->now_us, 5, &event));
        world->last_err = event.disk.err;
    }
}

static void write_at(struct world *world, struct file *file, uint64_t pos, const char *text)
{
    struct chunk *chunk = chunk_copy(slice_of_text(text));

    fx_write(&world->fx, 1, file_share(file), pos, chunk, chunk_slice(chunk));
}

static void what_is_synced_survives_and_the_rest_may_not(void **state)
{
    unsigned kept = 0, lost = 0;

    (void)state;
    for (uint64_t seed = 0; seed < 100; seed++) {
        struct world world;
        struct file *file = file_new(0, slice_of_text("a"));
        struct slice now;

        start(&world, seed);
        write_at(&world, file, 0, "one");
        run(&world);
        fx_sync(&world.fx, 1, file_share(file));
        run(&world);
        write_at(&world, file, 3, "two");
        run(&world);
        simdisk_crash(world.disk);
        now = simdisk_file(world.disk, 0, "a");
        assert_true(now.len >= 3 && now.len <= 6);
        assert_memory_equal(now.data, "one", 3);
        if (now.len == 6 && memcmp(now.data, "onetwo", 6) == 0)
            kept++;
        else
            lost++;
        file_drop(file);
        end(&world);
    }
    assert_true(kept > 5 && lost > 5);
}

static void names_made_by_a_write_count_after_sync(void **state)
{
    unsigned there = 0;

    (void)state;
    for (uint64_t seed = 0; seed < 100; seed++) {
        struct world world;
        struct file *file = file_new(0, slice_of_text("a")), *other = file_new(0, slice_of_text("b"));

        start(&world, seed);
        write_at(&world, file, 0, "x");
        write_at(&world, other, 0, "y");
        run(&world);
        fx_sync(&world.fx, 1, file_share(other));
        run(&world);
        simdisk_crash(world.disk);
        there += simdisk_file(world.disk, 0, "a").data != NULL;
        assert_true(slice_eq_text(simdisk_file(world.disk, 0, "b"), "y"));
        file_drop(file);
        file_drop(other);
        end(&world);
    }
    assert_true(there > 10 && there < 90);
}

static void a_kill_keeps_what_was_done(void **state)
{
    struct world world;
    struct file *file = file_new(0, slice_of_text("a"));

    (void)state;
    start(&world, 1);
    write_at(&world, file, 0, "kept");
    run(&world);
    simdisk_kill(world.disk);
    assert_true(slice_eq_text(simdisk_file(world.disk, 0, "a"), "kept"));
    file_drop(file);
    end(&world);
}

static void ops_of_one_file_stay_in_order(void **state)
{
    (void)state;
    for (uint64_t seed = 0; seed < 50; seed++) {
        struct world world;
        struct file *file = file_new(0, slice_of_text("a"));

        start(&world, seed);
        for (int i = 0; i < 20; i++)
            write_at(&world, file, 0, i == 19 ? "last" : "old.");
        run(&world);
        assert_true(slice_eq_text(simdisk_file(world.disk, 0, "a"), "last"));
        file_drop(file);
        end(&world);
    }
}

static void a_full_disk_leaves_the_file_as_it_was(void **state)
{
    struct world world;
    struct file *file = file_new(0, slice_of_text("a"));

    (void)state;
    start(&world, 1);
    simdisk_set_faults(world.disk, &(struct simdisk_faults){.latency_us_max = 1, .capacity = 4});
    write_at(&world, file, 0, "1234");
    run(&world);
    assert_int_equal(world.last_err, ERR_OK);
    write_at(&world, file, 4, "5");
    run(&world);
    assert_int_equal(world.last_err, ERR_NOSPACE);
    assert_true(slice_eq_text(simdisk_file(world.disk, 0, "a"), "1234"));
    file_drop(file);
    end(&world);
}

static void directories_move_with_what_is_in_them(void **state)
{
    struct world world;
    struct file *file = file_new(0, slice_of_text("d/a"));

    (void)state;
    start(&world, 1);
    write_at(&world, file, 0, "no such directory");
    run(&world);
    assert_int_equal(world.last_err, ERR_UNKNOWN);
    fx_make_dir(&world.fx, 1, 0, slice_of_text("d"));
    run(&world);
    write_at(&world, file, 0, "text");
    run(&world);
    fx_rename(&world.fx, 1, file_share(file), slice_of_text("d/b"));
    run(&world);
    fx_rename_dir(&world.fx, 1, 0, slice_of_text("d"), slice_of_text("e"));
    run(&world);
    assert_true(slice_eq_text(simdisk_file(world.disk, 0, "e/b"), "text"));
    fx_remove_tree(&world.fx, 1, 0, slice_of_text("e"));
    run(&world);
    assert_null(simdisk_file(world.disk, 0, "e/b").data);
    file_drop(file);
    end(&world);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_is_synced_survives_and_the_rest_may_not),
        cmocka_unit_test(names_made_by_a_write_count_after_sync),
        cmocka_unit_test(a_kill_keeps_what_was_done),
        cmocka_unit_test(ops_of_one_file_stay_in_order),
        cmocka_unit_test(a_full_disk_leaves_the_file_as_it_was),
        cmocka_unit_test(directories_move_with_what_is_in_them),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
