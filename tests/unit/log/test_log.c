#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/err.h"
#include "record/record.h"
#include "tests/lib/logrig.h"

static struct logrig rig;

static void append(int64_t timestamp, int cnt)
{
    struct logrig_append what = LOGRIG_APPEND;
    struct log_appended appended;

    what.timestamp = timestamp;
    what.records_cnt = cnt;
    assert_int_equal(logrig_append(&rig, &what, &appended), ERR_OK);
}

static void start(uint64_t seed)
{
    logrig_init(&rig, seed);
    simdisk_set_faults(rig.disk, &(struct simdisk_faults){.latency_us_max = 50});
    rig.config.segment_bytes = 2000;
    rig.config.index_interval_bytes = 200;
}

static void what_is_appended_can_be_read(void **state)
{
    (void)state;
    start(1);
    logrig_create(&rig);
    assert_string_equal(log_state_name(log_state(rig.log)), "LOG_OPEN");
    for (int i = 0; i < 100; i++)
        append(1000 + i, 1 + i % 3);
    assert_int_equal(log_end_off(rig.log), 199);
    assert_int_equal(log_written_off(rig.log), 0);
    logrig_run(&rig);
    assert_int_equal(log_written_off(rig.log), 199);
    assert_true(log_segments_cnt(rig.log) > 3);
    for (uint64_t bytes_max = 1; bytes_max < 5000; bytes_max = bytes_max * 3 + 1)
        logrig_verify(&rig, 199, bytes_max);
    logrig_close(&rig);
    logrig_verify_files(&rig, true);
    logrig_open(&rig, true);
    logrig_run(&rig);
    assert_string_equal(log_state_name(log_state(rig.log)), "LOG_OPEN");
    assert_int_equal(log_end_off(rig.log), 199);
    assert_int_equal(log_durable_off(rig.log), 199);
    logrig_verify(&rig, 199, 500);
    logrig_kill(&rig);
    logrig_open(&rig, false);
    logrig_run(&rig);
    assert_int_equal(log_end_off(rig.log), 199);
    logrig_verify(&rig, 199, 500);
    logrig_release(&rig);
}

/* ---- reading ---- */

static void at_the_tail_nothing_is_read_from_the_disk(void **state)
{
    struct log_range range;
    struct slice bytes;

    (void)state;
    start(2);
    rig.config.segment_bytes = 1 << 20;
    logrig_create(&rig);
    for (int64_t off = 0; off < 1000; off++) {
        append(1000 + off, 1);
        logrig_run(&rig);
        assert_int_equal(logrig_read(&rig, off, off + 1, 1 << 20, true, &range, &bytes), ERR_OK);
        assert_int_equal(range.first_off, off);
        assert_int_equal(logrig_read(&rig, off > 200 ? off - 200 : 0, off + 1, 500, true, &range, &bytes), ERR_OK);
        assert_true(bytes.len > 0 && bytes.len <= 500);
    }
    assert_int_equal(rig.reads_cnt, 0);
    logrig_release(&rig);
}

static void bounds_of_reads(void **state)
{
    struct log_range range;
    struct slice bytes;

    (void)state;
    start(3);
    logrig_create(&rig);
    append(1000, 4); /* 0..3 */
    append(1001, 4); /* 4..7 */
    logrig_run(&rig);
    assert_int_equal(logrig_read(&rig, 9, 8, 1000, true, &range, &bytes), ERR_RANGE);
    assert_int_equal(logrig_read(&rig, -1, 8, 1000, true, &range, &bytes), ERR_RANGE);
    assert_int_equal(logrig_read(&rig, 8, 8, 1000, true, &range, &bytes), ERR_OK);
    assert_int_equal(range.len, 0);
    assert_int_equal(logrig_read(&rig, 5, 8, 1000, true, &range, &bytes), ERR_OK); /* the whole batch that holds it */
    assert_int_equal(range.first_off, 4);
    assert_int_equal(logrig_read(&rig, 0, 4, 1000, true, &range, &bytes), ERR_OK); /* the bound holds */
    assert_int_equal(range.len, rig.batches[0].chunk->len);
    assert_int_equal(logrig_read(&rig, 0, 8, 1, true, &range, &bytes), ERR_OK); /* KIP-74: one whole batch */
    assert_int_equal(range.len, rig.batches[0].chunk->len);
    assert_int_equal(logrig_read(&rig, 0, 8, 1, false, &range, &bytes), ERR_OK);
    assert_int_equal(range.len, 0);
    assert_int_equal(log_bytes_between(rig.log, 4, 8), rig.batches[1].chunk->len);
    append(1002, 1); /* not written yet: not to be seen */
    assert_int_equal(log_read(rig.log, 8, 9, 1000, true, &rig.fx, &range), ERR_OK);
    assert_int_equal(range.len, 0);
    assert_int_equal(log_delete_records(rig.log, 6), ERR_OK);
    assert_int_equal(logrig_read(&rig, 5, 8, 1000, true, &range, &bytes), ERR_RANGE);
    assert_int_equal(logrig_read(&rig, 6, 8, 1000, true, &range, &bytes), ERR_OK);
    assert_int_equal(range.first_off, 4);
    assert_int_equal(log_delete_records(rig.log, 10), ERR_RANGE);
    logrig_release(&rig);
}

/* ---- deleted records ---- */

static void append_in_epoch(int32_t leader_epoch, int cnt)
{
    struct logrig_append what = LOGRIG_APPEND;
    struct log_appended appended;

    what.leader_epoch = leader_epoch;
    what.records_cnt = cnt;
    assert_int_equal(logrig_append(&rig, &what, &appended), ERR_OK);
}

static void assert_epoch_ends(int32_t leader_epoch, int32_t answer_epoch, int64_t end_off)
{
    struct epoch_end end = log_end_of_epoch(rig.log, leader_epoch);

    assert_int_equal(end.leader_epoch, answer_epoch);
    assert_int_equal(end.end_off, end_off);
}

/* The log's start is in a checkpoint only seconds later (Kafka: a minute): a crash before brings the records back. Their epochs must not be
 * forgotten then: a replica of another history would be told that it agrees. */
static void deleted_records_come_back_with_their_epochs(void **state)
{
    (void)state;
    start(12);
    logrig_create(&rig);
    append_in_epoch(1, 3); /* 0..2 */
    append_in_epoch(2, 3); /* 3..5 */
    append_in_epoch(4, 3); /* 6..8 */
    logrig_run(&rig);
    assert_int_equal(log_delete_records(rig.log, 5), ERR_OK);
    logrig_run(&rig);
    assert_epoch_ends(1, 1, 5); /* as Kafka: what ended before the start is not known */
    assert_epoch_ends(2, 2, 6);
    assert_int_equal(log_epoch_at(rig.log, 4), -1);
    assert_int_equal(log_epoch_at(rig.log, 5), 2);
    logrig_kill(&rig);
    logrig_open(&rig, false);
    logrig_run(&rig);
    assert_int_equal(log_start_off(rig.log), 0);
    assert_epoch_ends(1, 1, 3);
    assert_int_equal(log_epoch_at(rig.log, 4), 2);
    logrig_verify(&rig, 9, 1000);
    logrig_release(&rig);
}

/* ---- durability ---- */

static unsigned syncs(void)
{
    unsigned cnt = 0;

    for (size_t i = 0; i < rig.fx.items_cnt; i++)
        cnt += rig.fx.items[i].kind == EFFECT_SYNC;
    return cnt;
}

static void one_sync_serves_all_that_wait(void **state)
{
    uint64_t before;

    (void)state;
    start(4);
    rig.config.segment_bytes = 1 << 20;
    logrig_create(&rig);
    before = simdisk_ops_cnt(rig.disk, EFFECT_SYNC);
    for (int i = 0; i < 50; i++) {
        append(1000, 1);
        log_want_durable(rig.log, log_end_off(rig.log), &rig.fx);
        assert_int_equal(syncs(), 0); /* not before the WRITE is done */
    }
    while (log_written_off(rig.log) < 50)
        assert_true(logrig_step(&rig));
    assert_true(log_durable_off(rig.log) < 50);
    logrig_run(&rig);
    assert_int_equal(log_durable_off(rig.log), 50);
    assert_true(simdisk_ops_cnt(rig.disk, EFFECT_SYNC) - before <= 4);
    before = simdisk_ops_cnt(rig.disk, EFFECT_SYNC);
    append(1000, 1); /* nobody waits */
    logrig_run(&rig);
    assert_int_equal(simdisk_ops_cnt(rig.disk, EFFECT_SYNC), before);
    logrig_release(&rig);
}

static void the_recovery_point_moves_with_time_and_bytes(void **state)
{
    (void)state;
    start(5);
    rig.config.segment_bytes = 1 << 20;
    logrig_create(&rig);
    append(1000, 1);
    logrig_run(&rig);
    logrig_pass(&rig, 1000);
    assert_int_equal(log_recovery_point(rig.log), 0);
    logrig_pass(&rig, 61000);
    assert_int_equal(log_recovery_point(rig.log), 1);
    rig.recovery_point = 1;
    logrig_kill(&rig);
    rig.reads_cnt = 0;
    logrig_open(&rig, false);
    logrig_run(&rig);
    assert_int_equal(log_end_off(rig.log), 1);
    assert_true(rig.reads_cnt <= 5); /* indexes, head, the last index interval */
    logrig_release(&rig);
}

static void a_full_disk_takes_back_only_what_nobody_saw(void **state)
{
    struct logrig_append what = LOGRIG_APPEND;
    struct log_appended appended;
    uint32_t undone;

    (void)state;
    start(6);
    logrig_create(&rig);
    append(1000, 1);
    logrig_run(&rig);
    simdisk_set_faults(rig.disk,
                       &(struct simdisk_faults){.latency_us_max = 50, .capacity = simdisk_used(rig.disk) + 10});
    undone = log_undone_cnt(rig.log);
    append(1001, 1);
    append(1002, 1);
    assert_int_equal(log_end_off(rig.log), 3);
    logrig_run(&rig);
    assert_int_equal(log_undone_cnt(rig.log), undone + 1);
    assert_int_equal(log_end_off(rig.log), 1);
    assert_int_equal(logrig_append(&rig, &what, &appended), ERR_NOSPACE);
    logrig_cut(&rig, 0, 1);
    logrig_verify(&rig, 1, 1000);
    simdisk_set_faults(rig.disk, &(struct simdisk_faults){.latency_us_max = 50});
    logrig_pass(&rig, 1100);
    append(1003, 1);
    logrig_run(&rig);
    assert_int_equal(log_written_off(rig.log), 2);
    logrig_verify(&rig, 2, 1000);
    logrig_release(&rig);
}

/* ---- rolling, retention, refusing ---- */

static void segments_roll_by_record_time(void **state)
{
    (void)state;
    start(7);
    rig.config.segment_bytes = 1 << 20;
    rig.config.segment_ms = 1000;
    logrig_create(&rig);
    append(5000, 1);
    append(6000, 1); /* 1000 after the first: not more */
    append(3000, 1); /* older: no roll */
    assert_int_equal(log_segments_cnt(rig.log), 1);
    append(6001, 1);
    assert_int_equal(log_segments_cnt(rig.log), 2);
    assert_int_equal(log_active_segment_off(rig.log), 3);
    logrig_run(&rig);
    logrig_release(&rig);
}

static void retain(int64_t high_watermark)
{
    log_retain(rig.log, rig.now_us, rig.wall_ms, high_watermark, &rig.fx);
    logrig_run(&rig);
}

static void retention_goes_by_time_size_and_high_watermark(void **state)
{
    uint64_t bytes;

    (void)state;
    start(8);
    rig.config.retention_ms = 10000;
    rig.wall_ms = 100000;
    logrig_create(&rig);
    for (int i = 0; i < 200; i++)
        append(50000 + i * 500, 1);
    logrig_run(&rig);
    retain(0); /* nothing is committed */
    assert_int_equal(log_start_off(rig.log), 0);
    retain(200); /* records up to 90000 are too old: whole segments of them go */
    assert_true(log_start_off(rig.log) > 40 && log_start_off(rig.log) <= 81);
    assert_int_equal(log_start_off(rig.log), log_first_segment_off(rig.log));
    logrig_verify(&rig, 200, 1000);
    rig.config.retention_ms = -1;
    rig.config.retention_bytes = 5000;
    log_configure(rig.log, &rig.config);
    bytes = log_bytes(rig.log);
    retain(200);
    assert_true(log_bytes(rig.log) < bytes && log_bytes(rig.log) >= 5000);
    rig.config.retention_bytes = -1;
    rig.config.retention_ms = 0;
    rig.wall_ms = 10000000;
    log_configure(rig.log, &rig.config);
    retain(200); /* all of it: the active segment is closed first */
    assert_int_equal(log_start_off(rig.log), 200);
    assert_int_equal(log_bytes(rig.log), 0);
    append(20000000, 1);
    logrig_run(&rig);
    assert_int_equal(log_end_off(rig.log), 201);
    rig.recovery_point = log_recovery_point(rig.log);
    rig.log_start_off = 0; /* the checkpoint was not written in time */
    logrig_crash(&rig);
    logrig_open(&rig, false);
    logrig_run(&rig);
    assert_true(log_end_off(rig.log) >= 200); /* where the log ends is not forgotten */
    logrig_release(&rig);
}

static void refusals(void **state)
{
    struct logrig_append what = LOGRIG_APPEND;
    struct log_appended appended;
    struct chunk *chunk;

    (void)state;
    start(9);
    logrig_create(&rig);
    what.value_len = 3000; /* segment.bytes is 2000 */
    assert_int_equal(logrig_append(&rig, &what, &appended), ERR_INVALID);
    assert_int_equal(appended.refusal, LOG_TOO_LARGE);
    assert_int_equal(log_refusal_kafka_error(appended.refusal), 18);
    append(1000, 3);
    logrig_run(&rig);
    chunk = logrig_batch(&rig, &(struct logrig_append){.records_cnt = 1,
                                                       .producer_id = -1,
                                                       .producer_epoch = -1,
                                                       .base_sequence = -1}); /* begins at 0 again */
    assert_int_equal(
        log_append_as_follower(rig.log, chunk, chunk_slice(chunk), rig.now_us, rig.wall_ms, &rig.fx, &appended),
        ERR_INVALID);
    assert_int_equal(appended.refusal, LOG_NOT_MONOTONIC);
    chunk =
        chunk_copy(slice_of_text("not a batch at all, but long enough to be looked at as if it were one, is it not?"));
    assert_int_equal(
        log_append_as_follower(rig.log, chunk, chunk_slice(chunk), rig.now_us, rig.wall_ms, &rig.fx, &appended),
        ERR_INVALID);
    assert_int_equal(appended.refusal, LOG_MALFORMED);
    assert_int_equal(log_end_off(rig.log), 3);
    logrig_release(&rig);
}

static void log_append_time_is_stamped(void **state)
{
    struct logrig_append what = LOGRIG_APPEND;
    struct log_appended appended;
    struct record_batch batch;
    struct log_range range;
    struct slice bytes;
    size_t need_len;

    (void)state;
    start(10);
    rig.config.log_append_time = true;
    rig.wall_ms = 777777;
    logrig_create(&rig);
    what.leader_epoch = 5;
    assert_int_equal(logrig_append(&rig, &what, &appended), ERR_OK);
    assert_true(appended.log_append_time >= 777777);
    logrig_run(&rig);
    assert_int_equal(logrig_read(&rig, 0, 1, 1000, true, &range, &bytes), ERR_OK);
    assert_int_equal(record_batch_parse(bytes, &batch, &need_len), ERR_OK);
    assert_int_equal(batch.max_timestamp, appended.log_append_time);
    assert_true(batch.attributes & RECORD_ATTR_LOG_APPEND_TIME);
    assert_int_equal(batch.leader_epoch, 5);
    assert_int_equal(record_batch_check_crc(bytes), ERR_OK);
    assert_int_equal(log_newest_epoch(rig.log), 5);
    assert_int_equal(log_end_of_epoch(rig.log, 5).end_off, 1);
    logrig_release(&rig);
}

/* ---- by time ---- */

static int64_t find(int64_t timestamp, int64_t from_off)
{
    struct log_find find = {.timestamp = timestamp, .from_off = from_off};
    struct log_found found;
    int err;

    while ((err = log_find_timestamp(rig.log, &find, &rig.fx, &found)) == ERR_AGAIN)
        assert_true(logrig_step(&rig));
    assert_int_equal(err, ERR_OK);
    if (!found.is_found)
        return -1;
    file_drop(found.file);
    return found.base_off;
}

static void times_are_found_as_kafka_finds_them(void **state)
{
    (void)state;
    start(11);
    rig.config.segment_bytes = 700;
    logrig_create(&rig);
    assert_int_equal(find(0, 0), -1);
    assert_int_equal(find(LOG_TIMESTAMP_MAX, 0), -1);
    for (int i = 0; i < 50; i++) /* 0 1 2 .. but 30..39 hold times of the past */
        append(i >= 30 && i < 40 ? 100 : 1000 + i * 10, 1);
    logrig_run(&rig);
    for (int pass = 0; pass < 2; pass++) { /* from memory, then from files */
        assert_int_equal(find(0, 0), 0);
        assert_int_equal(find(1000, 0), 0);
        assert_int_equal(find(1001, 0), 1);
        assert_int_equal(find(1290, 0), 29);
        assert_int_equal(find(1291, 0), 40);
        assert_int_equal(find(1490, 0), 49);
        assert_int_equal(find(1491, 0), -1);
        assert_int_equal(find(1001, 5), 5);
        assert_int_equal(find(LOG_TIMESTAMP_MAX, 0), 49);
        logrig_close(&rig);
        logrig_open(&rig, true);
        logrig_run(&rig);
    }
    logrig_release(&rig);
}

/* ---- cutting ---- */

static void a_log_can_begin_again_elsewhere(void **state)
{
    int err;

    (void)state;
    start(12);
    logrig_create(&rig);
    for (int i = 0; i < 100; i++)
        append(1000 + i, 1);
    while ((err = log_restart_at(rig.log, 500, rig.wall_ms, &rig.fx)) == ERR_AGAIN)
        assert_true(logrig_step(&rig));
    assert_int_equal(err, ERR_OK);
    logrig_run(&rig);
    assert_int_equal(log_state(rig.log), LOG_OPEN);
    assert_int_equal(log_start_off(rig.log), 500);
    assert_int_equal(log_end_off(rig.log), 500);
    logrig_cut(&rig, 0, 0);
    append(2000, 2);
    logrig_run(&rig);
    logrig_verify(&rig, 502, 1000);
    rig.recovery_point = 100;
    logrig_kill(&rig);
    logrig_open(&rig, false);
    logrig_run(&rig);
    assert_int_equal(log_start_off(rig.log), 500);
    logrig_verify(&rig, 502, 1000);
    logrig_release(&rig);
}

static void a_large_batch_is_checked_in_pieces(void **state)
{
    struct logrig_append what = LOGRIG_APPEND;
    struct log_appended appended;
    struct slice bytes;
    uint8_t *damaged;

    (void)state;
    for (int damages = 0; damages < 2; damages++) {
        start(13);
        rig.config.segment_bytes = 1 << 30;
        logrig_create(&rig);
        append(1000, 1);
        what.value_len = 5 * LOG_RECOVERY_READ_LEN / 2;
        assert_int_equal(logrig_append(&rig, &what, &appended), ERR_OK);
        append(1000, 1);
        logrig_run(&rig);
        bytes = simdisk_file(rig.disk, 0, "t-0/00000000000000000000.log");
        damaged = (uint8_t *)(uintptr_t)bytes.data;
        logrig_kill(&rig);
        damaged[2 * LOG_RECOVERY_READ_LEN] ^= (uint8_t)damages;
        logrig_open(&rig, false);
        logrig_run(&rig);
        assert_int_equal(log_end_off(rig.log), damages ? 1 : 3);
        logrig_release(&rig);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_is_appended_can_be_read),
        cmocka_unit_test(at_the_tail_nothing_is_read_from_the_disk),
        cmocka_unit_test(bounds_of_reads),
        cmocka_unit_test(deleted_records_come_back_with_their_epochs),
        cmocka_unit_test(one_sync_serves_all_that_wait),
        cmocka_unit_test(the_recovery_point_moves_with_time_and_bytes),
        cmocka_unit_test(a_full_disk_takes_back_only_what_nobody_saw),
        cmocka_unit_test(segments_roll_by_record_time),
        cmocka_unit_test(retention_goes_by_time_size_and_high_watermark),
        cmocka_unit_test(refusals),
        cmocka_unit_test(log_append_time_is_stamped),
        cmocka_unit_test(times_are_found_as_kafka_finds_them),
        cmocka_unit_test(a_log_can_begin_again_elsewhere),
        cmocka_unit_test(a_large_batch_is_checked_in_pieces),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
