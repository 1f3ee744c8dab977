/* Files that Apache Kafka 4.3.1 wrote (tests/golden/log/README): our log reads them, and out of the same batches it
 * makes the same files, byte for byte. */
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
#include "log/checkpoint.h"
#include "log/log_internal.h"
#include "tests/lib/logrig.h"

#define GOLDEN "tests/golden/log/kafka-4.3.1/"

static const char *const files[] = {
    "00000000000000000000.log",       "00000000000000000000.index",
    "00000000000000000000.timeindex", "00000000000000000246.log",
    "00000000000000000246.index",     "00000000000000000246.timeindex",
    "00000000000000000246.snapshot",  "00000000000000000500.log",
    "00000000000000000500.index",     "00000000000000000500.timeindex",
    "00000000000000000500.snapshot",  "00000000000000000634.snapshot",
    "leader-epoch-checkpoint",        "partition.metadata",
};

static struct logrig rig;

static struct buf load(const char *name)
{
    char path[256];
    struct buf buf;
    FILE *file;
    int byte;

    snprintf(path, sizeof path, GOLDEN "%s", name);
    file = fopen(path, "rb");
    assert_non_null(file);
    buf_init(&buf, 1 << 20);
    while ((byte = fgetc(file)) != EOF)
        buf_byte(&buf, (uint8_t)byte);
    fclose(file);
    return buf;
}

static bool ends_with(const char *name, const char *end)
{
    size_t len = strlen(name), end_len = strlen(end);

    return len > end_len && strcmp(name + len - end_len, end) == 0;
}

static void put(const char *name, struct slice bytes)
{
    char path[256];

    snprintf(path, sizeof path, "t-0/%s", name);
    simdisk_put(rig.disk, 0, path, bytes);
}

static void start(void)
{
    logrig_init(&rig, 1);
    rig.config.segment_bytes = 8192;
    rig.config.index_interval_bytes = 300;
    rig.config.producer_expiration_ms = INT64_MAX / 4;
}

/* The entries of a snapshot in order of producer ids; Kafka's order is that of a hash map. */
static int by_producer(const void *a, const void *b)
{
    return memcmp(a, b, 8);
}

static struct buf sorted(struct slice snapshot)
{
    struct buf buf;

    buf_init(&buf, 1 << 20);
    buf_slice(&buf, slice_of(snapshot.data + SNAPSHOT_HEADER_LEN, snapshot.len - SNAPSHOT_HEADER_LEN));
    qsort(buf.data, buf.len / SNAPSHOT_ENTRY_LEN, SNAPSHOT_ENTRY_LEN, by_producer);
    return buf;
}

static void same_snapshot(const char *name, struct slice ours, struct slice kafkas)
{
    struct buf a = sorted(ours), b = sorted(kafkas);

    if (!slice_eq(buf_bytes(&a), buf_bytes(&b)))
        fail_msg("%s differs", name);
    assert_memory_equal(ours.data, kafkas.data, 2);
    buf_release(&a);
    buf_release(&b);
}

static void same_file(const char *name)
{
    struct buf kafkas = load(name);
    struct slice ours;
    char path[256];

    snprintf(path, sizeof path, "t-0/%s", name);
    ours = simdisk_file(rig.disk, 0, path);
    if (ours.data == NULL)
        fail_msg("%s is missing", name);
    if (ends_with(name, ".snapshot"))
        same_snapshot(name, ours, buf_bytes(&kafkas));
    else if (!slice_eq(ours, buf_bytes(&kafkas)))
        fail_msg("%s differs: %zu bytes, Apache Kafka's has %zu", name, ours.len, kafkas.len);
    buf_release(&kafkas);
}

static void put_all(bool logs_only)
{
    simdisk_put_dir(rig.disk, 0, "t-0");
    for (size_t i = 0; i < COUNT_OF(files); i++) {
        struct buf bytes = load(files[i]);
        if (!logs_only || ends_with(files[i], ".log") || ends_with(files[i], ".metadata"))
            put(files[i], buf_bytes(&bytes));
        buf_release(&bytes);
    }
}

static void a_clean_directory_of_kafkas_is_taken_as_it_is(void **state)
{
    (void)state;
    start();
    put_all(false);
    rig.recovery_point = 634;
    logrig_open(&rig, true);
    logrig_run(&rig);
    assert_int_equal(log_state(rig.log), LOG_OPEN);
    assert_int_equal(log_end_off(rig.log), 634);
    assert_int_equal(log_segments_cnt(rig.log), 3);
    assert_int_equal(rig.log->producers.map.cnt, 14);
    assert_int_equal(log_newest_epoch(rig.log), 0);
    logrig_close(&rig);
    for (size_t i = 0; i < COUNT_OF(files); i++)
        same_file(files[i]);
    logrig_release(&rig);
}

static void recovery_makes_the_indexes_that_kafka_made(void **state)
{
    (void)state;
    start();
    put_all(true);
    logrig_open(&rig, false);
    logrig_run(&rig);
    assert_int_equal(log_end_off(rig.log), 634);
    logrig_close(&rig);
    for (size_t i = 0; i < COUNT_OF(files); i++)
        if (strstr(files[i], "246.snapshot") == NULL && strstr(files[i], "500.snapshot") == NULL)
            same_file(files[i]);
    logrig_release(&rig);
}

/* Kafka's live indexes are 10 MiB with zeros behind the entries; kill -9 leaves them so. */
static void zeros_behind_the_entries_are_cut(void **state)
{
    struct buf index, time;

    (void)state;
    start();
    put_all(false);
    index = load("00000000000000000500.index");
    time = load("00000000000000000500.timeindex");
    memset(buf_more(&index, 8000), 0, 8000);
    memset(buf_more(&time, 12000), 0, 12000);
    put("00000000000000000500.index", buf_bytes(&index));
    put("00000000000000000500.timeindex", buf_bytes(&time));
    buf_release(&index);
    buf_release(&time);
    rig.recovery_point = 500;
    logrig_open(&rig, false);
    logrig_run(&rig);
    assert_int_equal(log_end_off(rig.log), 634);
    logrig_close(&rig);
    for (size_t i = 0; i < COUNT_OF(files); i++)
        same_file(files[i]);
    logrig_release(&rig);
}

/* The same batches, replicated: rolls, indexes, snapshots, epochs come out as Kafka's. in_one: all batches of a file in
 * one call. */
static void replicate(const char *name, bool in_one)
{
    struct buf bytes = load(name);
    struct log_appended appended;

    for (size_t at = 0; at < bytes.len;) {
        struct slice rest = slice_of(bytes.data + at, bytes.len - at);
        struct record_batch batch;
        struct chunk *chunk;
        size_t need_len;
        assert_int_equal(record_batch_parse(rest, &batch, &need_len), ERR_OK);
        if (!in_one)
            rest.len = batch.batch_len;
        chunk = chunk_copy(rest);
        rig.wall_ms = batch.max_timestamp;
        assert_int_equal(
            log_append_as_follower(rig.log, chunk, chunk_slice(chunk), rig.now_us, rig.wall_ms, &rig.fx, &appended),
            ERR_OK);
        at += rest.len;
        logrig_submit(&rig);
    }
    buf_release(&bytes);
}

static void replicated_batches_make_kafkas_files(void **state)
{
    (void)state;
    for (int in_one = 0; in_one < 2; in_one++) {
        start();
        logrig_create(&rig);
        for (size_t i = 0; i < COUNT_OF(files); i++)
            if (ends_with(files[i], ".log"))
                replicate(files[i], in_one != 0);
        logrig_run(&rig);
        assert_int_equal(log_written_off(rig.log), 634);
        logrig_close(&rig);
        for (size_t i = 0; i < COUNT_OF(files); i++)
            if (strcmp(files[i], "partition.metadata") != 0)
                same_file(files[i]);
        logrig_release(&rig);
    }
}

static void checkpoints_print_as_kafkas(void **state)
{
    static const char *const names[] = {"recovery-point-offset-checkpoint", "replication-offset-checkpoint"};

    (void)state;
    for (size_t i = 0; i < COUNT_OF(names); i++) {
        struct buf bytes = load(names[i]), again;
        struct checkpoint checkpoint;
        size_t err_pos;
        checkpoint_init(&checkpoint);
        buf_init(&again, 1000);
        assert_int_equal(checkpoint_parse(&checkpoint, buf_bytes(&bytes), &err_pos), ERR_OK);
        checkpoint_start(&again, checkpoint.cnt);
        for (size_t line = 0; line < checkpoint.cnt; line++)
            checkpoint_add(&again, checkpoint.entries[line].topic, checkpoint.entries[line].partition,
                           checkpoint.entries[line].off);
        assert_true(slice_eq(buf_bytes(&bytes), buf_bytes(&again)));
        checkpoint_release(&checkpoint);
        buf_release(&bytes);
        buf_release(&again);
    }
}

static void partition_metadata_prints_as_kafkas(void **state)
{
    struct buf bytes = load("partition.metadata"), again;
    struct uuid topic_id;
    size_t err_pos;

    (void)state;
    buf_init(&again, 1000);
    assert_int_equal(partition_metadata_parse(buf_bytes(&bytes), &topic_id, &err_pos), ERR_OK);
    partition_metadata_print(topic_id, &again);
    assert_true(slice_eq(buf_bytes(&bytes), buf_bytes(&again)));
    buf_release(&bytes);
    buf_release(&again);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_clean_directory_of_kafkas_is_taken_as_it_is),
        cmocka_unit_test(recovery_makes_the_indexes_that_kafka_made),
        cmocka_unit_test(zeros_behind_the_entries_are_cut),
        cmocka_unit_test(replicated_batches_make_kafkas_files),
        cmocka_unit_test(checkpoints_print_as_kafkas),
        cmocka_unit_test(partition_metadata_prints_as_kafkas),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
