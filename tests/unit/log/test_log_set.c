/* All logs of a process over two directories, on the simulated disk. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/check.h"
#include "base/err.h"
#include "base/mem.h"
#include "base/prng.h"
#include "log/log_set.h"
#include "record/record.h"
#include "tests/lib/simdisk.h"

enum { TOPICS = 5, PARTITIONS = 3, SEEDS = 60 };

struct part {
    bool exists;
    int64_t start_off, durable_off, written_off, end_off;
    int64_t sums[4096]; /* of the record at each offset: its value */
};

static struct {
    struct prng prng;
    struct simdisk *disk;
    struct log_set *set;
    struct effects fx;
    int64_t now_us, wall_ms;
    struct part parts[TOPICS][PARTITIONS];
    int64_t counter;
} w;

static uint64_t draw(uint64_t below)
{
    return prng_below(&w.prng, below);
}

static struct slice topic_name(size_t topic)
{
    static const char *const names[] = {"alpha", "be-ta", "gamma.x", "delta", "__internal"};

    return slice_of_text(names[topic]);
}

static struct uuid topic_id(size_t topic)
{
    return (struct uuid){{(uint8_t)(topic + 1), 9}};
}

static void submit(void)
{
    for (size_t i = 0; i < w.fx.items_cnt; i++) {
        if (w.fx.items[i].kind == EFFECT_TRACE && getenv("V"))
            printf("# %s\n", w.fx.items[i].trace->msg);
        simdisk_submit(w.disk, &w.fx.items[i], w.now_us);
    }
    effects_reset(&w.fx);
}

static bool step(void)
{
    struct event event;

    submit();
    if (simdisk_due(w.disk) == INT64_MAX)
        return false;
    if (simdisk_due(w.disk) > w.now_us)
        w.now_us = simdisk_due(w.disk);
    CHECK(simdisk_take(w.disk, w.now_us, w.wall_ms, &event));
    log_set_disk_done(w.set, &event, &w.fx);
    submit();
    return true;
}

static void run(void)
{
    while (step())
        ;
}

static void pass(int64_t ms)
{
    w.now_us += ms * 1000;
    w.wall_ms += ms;
    log_set_tick(w.set, w.now_us, w.wall_ms, &w.fx);
    submit();
}

static void boot(void)
{
    struct log_set_config config = {.dirs_cnt = 2,
                                    .log = LOG_CONFIG_DEFAULT,
                                    .checkpoint_ms = 5000,
                                    .retention_check_ms = 300000,
                                    .dir_delete_delay_ms = 60000,
                                    .cache_len_max = 1 << 20,
                                    .broker_epoch = 42};

    config.log.segment_bytes = 1000;
    config.log.index_interval_bytes = 100;
    config.log.retention_ms = -1;
    w.set = log_set_new(&config, 1);
    log_set_start(w.set, w.now_us, w.wall_ms, &w.fx);
    submit();
}

static void loaded(void)
{
    while (log_set_state(w.set) == LOG_SET_LOADING)
        assert_true(step());
    assert_int_equal(log_set_state(w.set), LOG_SET_OPEN);
}

static void down(void)
{
    effects_reset(&w.fx);
    log_set_free(w.set);
    w.set = NULL;
}

static void stop(void)
{
    log_set_stop(w.set, w.now_us, w.wall_ms, &w.fx);
    while (log_set_state(w.set) != LOG_SET_STOPPED)
        assert_true(step());
}

static void start(uint64_t seed)
{
    memset(&w, 0, sizeof w);
    w.prng.state = seed;
    w.wall_ms = 1000000;
    w.disk = simdisk_new(seed);
    simdisk_set_faults(w.disk, &(struct simdisk_faults){.latency_us_max = 30});
    effects_init(&w.fx);
    boot();
    loaded();
}

static void end(void)
{
    down();
    effects_release(&w.fx);
    simdisk_free(w.disk);
}

static struct log *create(size_t topic, int32_t partition)
{
    struct log_config config = *(&(struct log_config)LOG_CONFIG_DEFAULT);
    struct log *log = NULL;

    config.segment_bytes = 1000;
    config.index_interval_bytes = 100;
    config.retention_ms = -1;
    assert_int_equal(
        log_set_create(w.set, topic_name(topic), topic_id(topic), partition, &config, w.now_us, w.wall_ms, &w.fx, &log),
        ERR_OK);
    submit();
    return log;
}

static int append(struct log *log, struct part *part)
{
    struct record_build what = RECORD_BUILD_PLAIN;
    struct log_stamp stamp = {.now_us = w.now_us, .wall_ms = w.wall_ms, .max_timestamp = w.wall_ms};
    struct record_builder builder;
    struct log_appended appended;
    int64_t value = ++w.counter;
    struct chunk *chunk;
    struct buf buf;
    int err;

    buf_init(&buf, 4096);
    record_builder_start(&builder, &what, &buf);
    record_builder_add(&builder, w.wall_ms, (struct slice){0}, slice_of(&value, sizeof value), NULL, 0);
    record_builder_finish(&builder, NULL);
    chunk = chunk_copy(buf_bytes(&buf));
    buf_release(&buf);
    err = log_append(log, chunk, chunk_slice(chunk), &stamp, &w.fx, &appended);
    if (err == ERR_OK && part != NULL)
        part->sums[appended.first_off] = value;
    submit();
    return err;
}

static int64_t value_at(struct log *log, int64_t off)
{
    struct log_range range;
    struct record_iter iter;
    struct record record;
    struct slice bytes;
    int64_t value;
    int err;

    while ((err = log_read(log, off, log_end_off(log), 1, true, &w.fx, &range)) == ERR_AGAIN)
        assert_true(step());
    assert_int_equal(err, ERR_OK);
    bytes = simdisk_handle(w.disk, range.file, range.pos, range.len);
    file_drop(range.file);
    assert_int_equal(record_iter_init(&iter, bytes, NULL), ERR_OK);
    assert_int_equal(record_iter_next(&iter, &record), 1);
    assert_int_equal(record.off, off);
    memcpy(&value, record.value.data, sizeof value);
    return value;
}

static void a_clean_stop_leaves_kafkas_files(void **state)
{
    struct log *log;

    (void)state;
    start(1);
    log = create(1, 2);
    run();
    for (int i = 0; i < 100; i++)
        append(log, NULL);
    run();
    log_set_set_high_watermark(w.set, log, 77);
    stop();
    assert_true(slice_eq_text(simdisk_file(w.disk, 0, "recovery-point-offset-checkpoint"), "0\n1\nbe-ta 2 100\n"));
    assert_true(slice_eq_text(simdisk_file(w.disk, 0, "replication-offset-checkpoint"), "0\n1\nbe-ta 2 77\n"));
    assert_true(slice_eq_text(simdisk_file(w.disk, 0, "log-start-offset-checkpoint"), "0\n0\n"));
    assert_true(slice_eq_text(simdisk_file(w.disk, 0, ".kafka_cleanshutdown"), "{\"version\":0,\"brokerEpoch\":42}"));
    assert_true(slice_eq_text(simdisk_file(w.disk, 1, ".kafka_cleanshutdown"), "{\"version\":0,\"brokerEpoch\":42}"));
    assert_true(slice_eq_text(simdisk_file(w.disk, 0, "be-ta-2/partition.metadata"),
                              "version: 0\ntopic_id: AgkAAAAAAAAAAAAAAAAAAA"));
    down();
    boot();
    loaded();
    run();
    assert_null(simdisk_file(w.disk, 0, ".kafka_cleanshutdown").data);
    assert_true(log_set_was_clean(w.set, 0));
    log = log_set_find(w.set, topic_name(1), 2);
    assert_non_null(log);
    assert_ptr_equal(log_set_find_id(w.set, topic_id(1), 2), log);
    assert_null(log_set_find(w.set, topic_name(1), 1));
    assert_int_equal(log_end_off(log), 100);
    assert_int_equal(log_set_high_watermark(w.set, log), 77);
    assert_int_equal(log_set_last_epoch(w.set), 42);
    log_set_broker_epoch(w.set, -1); /* it never registers: that of the stop before stays true */
    stop();
    assert_true(slice_eq_text(simdisk_file(w.disk, 1, ".kafka_cleanshutdown"), "{\"version\":0,\"brokerEpoch\":42}"));
    end();
}

static void a_deleted_log_is_gone_at_once_and_its_files_later(void **state)
{
    struct uuid random = {{0xab, 0xcd}};
    struct log *log, *other;

    (void)state;
    start(2);
    log = create(0, 0);
    other = create(3, 0);
    run();
    append(log, NULL);
    append(other, NULL);
    log_set_delete(w.set, log, random, w.now_us, &w.fx);
    submit();
    assert_null(log_set_find(w.set, topic_name(0), 0));
    assert_null(log_set_find_id(w.set, topic_id(0), 0));
    run();
    assert_non_null(simdisk_file(w.disk, 0, "alpha-0.abcd0000000000000000000000000000-delete/partition.metadata").data);
    log = create(0, 0); /* the same name again */
    run();
    assert_int_equal(append(log, NULL), ERR_OK);
    run();
    for (int i = 0; i < 20; i++) {
        pass(5000);
        run();
    }
    assert_null(simdisk_file(w.disk, 0, "alpha-0.abcd0000000000000000000000000000-delete/partition.metadata").data);
    log_set_stray(w.set, other, random, w.now_us, &w.fx);
    run();
    assert_non_null(simdisk_file(w.disk, 1, "delta-0.abcd0000000000000000000000000000-stray/partition.metadata").data);
    stop();
    down();
    simdisk_put_dir(w.disk, 0, "x-1.abcd0000000000000000000000000000-delete");
    simdisk_put(w.disk, 0, "x-1.abcd0000000000000000000000000000-delete/y", slice_of_text("y"));
    boot();
    loaded();
    run();
    assert_null(simdisk_file(w.disk, 0, "x-1.abcd0000000000000000000000000000-delete/y").data);
    assert_int_equal(log_end_off(log_set_find(w.set, topic_name(0), 0)), 1);
    assert_null(log_set_find(w.set, topic_name(3), 0));
    end();
}

static void a_failing_directory_takes_only_its_logs_down(void **state)
{
    struct log *first, *second, *third;

    (void)state;
    start(3);
    first = create(0, 0);
    second = create(1, 0);
    run();
    assert_int_not_equal(log_dir_idx(first), log_dir_idx(second));
    simdisk_fail_dir(w.disk, log_dir_idx(first), true);
    append(first, NULL);
    append(second, NULL);
    run();
    assert_false(log_set_dir_is_online(w.set, log_dir_idx(first)));
    assert_int_equal(log_state(first), LOG_DEAD);
    assert_int_equal(append(first, NULL), ERR_IO);
    assert_int_equal(log_written_off(second), 1);
    third = create(2, 0);
    assert_int_equal(log_dir_idx(third), log_dir_idx(second));
    run();
    stop();
    assert_null(simdisk_file(w.disk, log_dir_idx(first), ".kafka_cleanshutdown").data);
    assert_non_null(simdisk_file(w.disk, log_dir_idx(second), ".kafka_cleanshutdown").data);
    end();
}

static void the_checkpoint_is_lowered_before_a_log_is_cut(void **state)
{
    struct log *log;
    int err;

    (void)state;
    start(5);
    log = create(0, 0);
    run();
    for (int i = 0; i < 100; i++)
        append(log, NULL);
    run();
    stop();
    down();
    boot();
    loaded();
    run();
    pass(6000);
    run();
    assert_true(slice_eq_text(simdisk_file(w.disk, 0, "recovery-point-offset-checkpoint"), "0\n1\nalpha 0 100\n"));
    log = log_set_find(w.set, topic_name(0), 0);
    while ((err = log_set_truncate_to(w.set, log, 40, &w.fx)) == ERR_AGAIN) {
        assert_int_equal(log_end_off(log), 100);
        assert_true(step());
    }
    assert_int_equal(err, ERR_OK);
    assert_true(slice_eq_text(simdisk_file(w.disk, 0, "recovery-point-offset-checkpoint"), "0\n1\nalpha 0 40\n"));
    run();
    assert_int_equal(log_state(log), LOG_OPEN);
    assert_int_equal(log_end_off(log), 40);
    for (int i = 0; i < 20; i++)
        append(log, NULL);
    run();
    simdisk_kill(w.disk);
    down();
    boot();
    loaded();
    assert_int_equal(log_end_off(log_set_find(w.set, topic_name(0), 0)), 60);
    end();
}

static void broken_checkpoints_cost_only_time(void **state)
{
    struct log *log;

    (void)state;
    start(4);
    log = create(0, 0);
    run();
    for (int i = 0; i < 50; i++)
        append(log, NULL);
    run();
    stop();
    down();
    simdisk_put(w.disk, 0, "recovery-point-offset-checkpoint", slice_of_text("0\n2\nalpha 0 50\n"));
    simdisk_put(w.disk, 0, "log-start-offset-checkpoint", slice_of_text("junk"));
    simdisk_drop(w.disk, 0, ".kafka_cleanshutdown");
    boot();
    loaded();
    run();
    assert_false(log_set_was_clean(w.set, 0));
    assert_int_equal(log_end_off(log_set_find(w.set, topic_name(0), 0)), 50);
    end();
}

/* ---- out of a seed ---- */

static void note(size_t topic, int32_t partition)
{
    struct part *part = &w.parts[topic][partition];
    struct log *log = log_set_find(w.set, topic_name(topic), partition);

    if (log == NULL || log_state(log) != LOG_OPEN)
        return;
    part->durable_off = log_durable_off(log);
    part->written_off = log_written_off(log);
    part->end_off = log_end_off(log);
}

static void reboot(void)
{
    int how = (int)draw(3);

    for (size_t topic = 0; topic < TOPICS; topic++)
        for (int32_t partition = 0; partition < PARTITIONS; partition++)
            note(topic, partition);
    if (how == 0) {
        run();
        for (size_t topic = 0; topic < TOPICS; topic++)
            for (int32_t partition = 0; partition < PARTITIONS; partition++)
                note(topic, partition);
        stop();
    } else if (how == 1) {
        simdisk_kill(w.disk);
    } else {
        simdisk_crash(w.disk);
    }
    down();
    boot();
    if (draw(4) == 0) { /* and once more while it loads */
        for (uint64_t i = draw(30); i > 0 && step(); i--)
            ;
        simdisk_crash(w.disk);
        down();
        boot();
        how = how == 0 ? 0 : 2;
    }
    loaded();
    for (size_t topic = 0; topic < TOPICS; topic++)
        for (int32_t partition = 0; partition < PARTITIONS; partition++) {
            struct part *part = &w.parts[topic][partition];
            struct log *log = log_set_find(w.set, topic_name(topic), partition);
            if (log == NULL) {
                assert_false(part->exists);
                continue;
            }
            assert_int_equal(log_state(log), LOG_OPEN);
            assert_true(log_end_off(log) >= (how == 0 ? part->end_off : part->durable_off));
            assert_true(log_end_off(log) <= part->end_off);
            for (int64_t off = log_start_off(log); off < log_end_off(log); off++)
                assert_int_equal(value_at(log, off), part->sums[off]);
        }
}

static void one(void)
{
    size_t topic = draw(TOPICS);
    int32_t partition = (int32_t)draw(PARTITIONS);
    struct part *part = &w.parts[topic][partition];
    struct log *log = log_set_find(w.set, topic_name(topic), partition);

    if (draw(200) == 0) {
        reboot();
    } else if (draw(20) == 0) {
        pass((int64_t)draw(20000));
    } else if (log == NULL) {
        if (draw(3) == 0) {
            create(topic, partition);
            part->exists = false; /* until it is open */
            part->durable_off = part->written_off = part->end_off = 0;
        }
    } else if (log_state(log) == LOG_OPEN) {
        part->exists = true;
        if (draw(100) == 0) {
            struct uuid random = {{(uint8_t)draw(256), (uint8_t)draw(256), (uint8_t)draw(256)}};
            log_set_delete(w.set, log, random, w.now_us, &w.fx);
            part->exists = false;
            submit();
            run(); /* its checkpoint lines are gone, before the name comes again */
            return;
        }
        if (log_end_off(log) < 4000)
            append(log, part);
        if (draw(10) == 0)
            log_want_durable(log, log_end_off(log), &w.fx);
        note(topic, partition);
    }
    for (uint64_t i = draw(5); i > 0 && step(); i--)
        ;
}

static void what_was_durable_survives_restarts(void **state)
{
    (void)state;
    for (uint64_t seed = getenv("SEED") ? strtoull(getenv("SEED"), NULL, 10) : 1, cnt = getenv("SEED") ? 1 : SEEDS;
         cnt > 0; seed++, cnt--) {
        fprintf(stderr, "\rseed %llu ", (unsigned long long)seed);
        start(seed);
        for (int i = 0; i < 1500; i++)
            one();
        end();
    }
}

static struct log *fill(struct log *log, size_t value_len)
{
    struct record_build what = RECORD_BUILD_PLAIN;
    struct log_stamp stamp = {.now_us = w.now_us, .wall_ms = w.wall_ms, .max_timestamp = w.wall_ms};
    struct record_builder builder;
    struct log_appended appended;
    struct chunk *chunk;
    struct buf buf;
    uint8_t *value = mem_alloc(value_len);

    run();
    log_configure(log, &(struct log_config)LOG_CONFIG_DEFAULT);
    buf_init(&buf, value_len + 1000);
    record_builder_start(&builder, &what, &buf);
    record_builder_add(&builder, w.wall_ms, (struct slice){0}, slice_of(value, value_len), NULL, 0);
    record_builder_finish(&builder, NULL);
    chunk = chunk_copy(buf_bytes(&buf));
    buf_release(&buf);
    mem_free(value);
    assert_int_equal(log_append(log, chunk, chunk_slice(chunk), &stamp, &w.fx, &appended), ERR_OK);
    run();
    return log;
}

/* LOG_SET_UNMARKED_LEN is shared by those that grow. */
static void the_more_logs_grow_the_sooner_each_is_marked(void **state)
{
    struct log *large, *small, *log;

    (void)state;
    start(5);
    large = fill(create(0, 0), 20 << 20);
    small = fill(create(0, 1), 9 << 20);
    pass(6000);
    run();
    assert_int_equal(log_recovery_point(large), 0);
    for (int32_t p = 2; p < 99; p++) {
        log = create(0, p);
        run();
        assert_int_equal(append(log, NULL), ERR_OK);
    }
    run();
    pass(6000);
    run();
    assert_int_equal(log_recovery_point(large), log_end_off(large));
    assert_int_equal(log_recovery_point(small), 0);
    end();
}

static void a_full_disk_at_start_is_waited_out(void **state)
{
    (void)state;
    start(6);
    fill(create(0, 0), 5000);
    simdisk_kill(w.disk);
    down();
    simdisk_set_faults(w.disk, &(struct simdisk_faults){.latency_us_max = 30, .short_per_million = 1000000});
    boot();
    run();
    pass(2000);
    run();
    assert_int_equal(log_set_state(w.set), LOG_SET_LOADING);
    simdisk_set_faults(w.disk, &(struct simdisk_faults){.latency_us_max = 30});
    pass(2000);
    loaded();
    assert_int_equal(log_end_off(log_set_find(w.set, topic_name(0), 0)), 1);
    end();
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_clean_stop_leaves_kafkas_files),
        cmocka_unit_test(a_deleted_log_is_gone_at_once_and_its_files_later),
        cmocka_unit_test(a_failing_directory_takes_only_its_logs_down),
        cmocka_unit_test(the_checkpoint_is_lowered_before_a_log_is_cut),
        cmocka_unit_test(broken_checkpoints_cost_only_time),
        cmocka_unit_test(what_was_durable_survives_restarts),
        cmocka_unit_test(the_more_logs_grow_the_sooner_each_is_marked),
        cmocka_unit_test(a_full_disk_at_start_is_waited_out),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
