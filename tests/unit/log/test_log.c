#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/err.h"
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

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_is_appended_can_be_read),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
