#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "base/check.h"
#include "base/crc.h"
#include "base/err.h"
#include "base/mem.h"
#include "log/index.h"
#include "log/names.h"
#include "logrig.h"
#include "record/record.h"

void logrig_init(struct logrig *rig, uint64_t seed)
{
    *rig = (struct logrig){.prng = {seed}, .config = LOG_CONFIG_DEFAULT, .wall_ms = 1000000};
    rig->disk = simdisk_new(prng_next(&rig->prng));
    simdisk_put_dir(rig->disk, 0, "d");
    rig->cache = log_cache_new(1 << 20);
    effects_init(&rig->fx);
}

void logrig_release(struct logrig *rig)
{
    for (size_t i = 0; i < rig->batches_cnt; i++)
        chunk_drop(rig->batches[i].chunk);
    mem_free(rig->batches);
    log_free(rig->log);
    log_cache_free(rig->cache);
    effects_release(&rig->fx);
    simdisk_free(rig->disk);
}

static struct log_open args_of(const struct logrig *rig)
{
    return (struct log_open){.log_no = 7, .dir = slice_of_text("t-0"), .config = &rig->config, .cache = rig->cache};
}

void logrig_create(struct logrig *rig)
{
    struct log_open args = args_of(rig);

    args.topic_id = (struct uuid){{1, 2, 3}};
    rig->log = log_create(&args, rig->now_us, rig->wall_ms, &rig->fx);
    rig->recovery_point = rig->log_start_off = 0;
    logrig_run(rig);
}

void logrig_open(struct logrig *rig, bool clean)
{
    struct log_open args = args_of(rig);

    CHECK(rig->log == NULL);
    args.clean = clean;
    args.recovery_point = rig->recovery_point;
    args.log_start_off = rig->log_start_off;
    rig->log = log_open(&args, rig->now_us, rig->wall_ms, &rig->fx);
}

static void down(struct logrig *rig)
{
    effects_reset(&rig->fx);
    log_free(rig->log);
    rig->log = NULL;
}

void logrig_close(struct logrig *rig)
{
    log_close(rig->log, rig->wall_ms, &rig->fx);
    logrig_run(rig);
    assert_string_equal(log_state_name(log_state(rig->log)), "LOG_CLOSED");
    assert_true(log_is_idle(rig->log));
    rig->recovery_point = log_recovery_point(rig->log);
    rig->log_start_off = log_start_off(rig->log);
    down(rig);
}

void logrig_kill(struct logrig *rig)
{
    logrig_submit(rig);
    simdisk_kill(rig->disk);
    down(rig);
}

void logrig_crash(struct logrig *rig)
{
    logrig_submit(rig);
    simdisk_crash(rig->disk);
    down(rig);
}

static void add_trace(struct logrig *rig, uint64_t a, uint64_t b, uint64_t c)
{
    uint64_t words[] = {a, b, c};

    rig->trace = crc32c_more(rig->trace, words, sizeof words);
}

static void print_trace(struct logrig *rig, const struct trace *trace)
{
    snprintf(rig->last_trace, sizeof rig->last_trace, "%s", trace->msg);
    if (!rig->prints)
        return;
    printf("# %s", trace->msg);
    for (size_t i = 0; i < trace->fields_cnt; i++)
        if (trace->fields[i].text.data != NULL)
            printf(" %s=%.*s", trace->fields[i].key, (int)trace->fields[i].text.len, trace->fields[i].text.data);
        else
            printf(" %s=%lld", trace->fields[i].key, (long long)trace->fields[i].value);
    printf("\n");
}

void logrig_submit(struct logrig *rig)
{
    for (size_t i = 0; i < rig->fx.items_cnt; i++) {
        struct effect *effect = &rig->fx.items[i];
        add_trace(rig, effect->kind, effect->op, effect->pos + effect->len + effect->bytes.len);
        if (effect->kind == EFFECT_TRACE)
            print_trace(rig, effect->trace);
        rig->reads_cnt += effect->kind == EFFECT_READ;
        simdisk_submit(rig->disk, effect, rig->now_us);
    }
    effects_reset(&rig->fx);
}

bool logrig_step(struct logrig *rig)
{
    struct event event;
    int64_t due_us;

    logrig_submit(rig);
    due_us = simdisk_due(rig->disk);
    if (due_us == INT64_MAX)
        return false;
    if (due_us > rig->now_us) {
        rig->wall_ms += (due_us - rig->now_us) / 1000;
        rig->now_us = due_us;
    }
    CHECK(simdisk_take(rig->disk, rig->now_us, rig->wall_ms, &event));
    add_trace(rig, event.disk.op, (uint64_t)(int64_t)event.disk.err, (uint64_t)rig->now_us);
    log_disk_done(rig->log, &event, &rig->fx);
    logrig_submit(rig);
    return true;
}

void logrig_run(struct logrig *rig)
{
    while (logrig_step(rig))
        ;
}

void logrig_pass(struct logrig *rig, int64_t ms)
{
    rig->now_us += ms * 1000;
    rig->wall_ms += ms;
    log_tick(rig->log, rig->now_us, rig->wall_ms, &rig->fx);
    logrig_run(rig);
}

struct chunk *logrig_batch(struct logrig *rig, const struct logrig_append *append)
{
    struct record_build what = RECORD_BUILD_PLAIN;
    struct record_builder builder;
    struct chunk *chunk;
    struct buf buf;
    uint8_t *value = mem_alloc(append->value_len);

    what.producer_id = append->producer_id;
    what.producer_epoch = append->producer_epoch;
    what.base_sequence = append->base_sequence;
    what.attributes = append->attributes;
    buf_init(&buf, 64 << 20);
    record_builder_start(&builder, &what, &buf);
    for (int i = 0; i < append->records_cnt; i++) {
        for (size_t at = 0; at < append->value_len; at++)
            value[at] = (uint8_t)prng_next(&rig->prng);
        CHECK(record_builder_add(&builder, append->timestamp + i, (struct slice){0}, slice_of(value, append->value_len),
                                 NULL, 0) == ERR_OK);
    }
    CHECK(record_builder_finish(&builder, NULL) == ERR_OK);
    chunk = chunk_copy(buf_bytes(&buf));
    buf_release(&buf);
    mem_free(value);
    return chunk;
}

int logrig_append(struct logrig *rig, const struct logrig_append *append, struct log_appended *ret)
{
    struct chunk *chunk = logrig_batch(rig, append);
    struct log_stamp stamp = {.leader_epoch = append->leader_epoch,
                              .wall_ms = rig->wall_ms,
                              .now_us = rig->now_us,
                              .max_timestamp = append->timestamp + append->records_cnt - 1};
    int err = log_append(rig->log, chunk_share(chunk), chunk_slice(chunk), &stamp, &rig->fx, ret);

    if (err == ERR_OK && !ret->is_duplicate) {
        rig->batches =
            mem_grow(rig->batches, rig->batches_cnt, &rig->batches_cap, sizeof rig->batches[0], SIZE_MAX / 1000);
        rig->batches[rig->batches_cnt++] = (struct logrig_batch){
            ret->first_off,         ret->last_off,         stamp.max_timestamp,  append->producer_id,
            append->producer_epoch, append->base_sequence, append->leader_epoch, chunk};
    } else {
        chunk_drop(chunk);
    }
    logrig_submit(rig);
    return err;
}

void logrig_cut(struct logrig *rig, int64_t start_off, int64_t end_off)
{
    size_t kept = 0;

    for (size_t i = 0; i < rig->batches_cnt; i++) {
        struct logrig_batch *batch = &rig->batches[i];
        if (batch->last_off < start_off || batch->last_off >= end_off)
            chunk_drop(batch->chunk);
        else
            rig->batches[kept++] = *batch;
    }
    rig->batches_cnt = kept;
}

int logrig_read(struct logrig *rig, int64_t off, int64_t upper_off, uint64_t bytes_max, bool min_one,
                struct log_range *ret, struct slice *ret_bytes)
{
    int err;

    for (int tries = 0;; tries++) {
        err = log_read(rig->log, off, upper_off, bytes_max, min_one, &rig->fx, ret);
        if (err != ERR_AGAIN)
            break;
        assert_true(tries < 10000);
        assert_true(logrig_step(rig));
    }
    *ret_bytes = (struct slice){0};
    if (err == ERR_OK && ret->len > 0) {
        *ret_bytes = simdisk_handle(rig->disk, ret->file, ret->pos, ret->len);
        assert_int_equal(ret_bytes->len, ret->len);
        file_drop(ret->file);
    }
    return err;
}

static const struct logrig_batch *model_at(const struct logrig *rig, int64_t off)
{
    size_t low = 0, high = rig->batches_cnt;

    while (low < high) {
        size_t mid = (low + high) / 2;
        if (rig->batches[mid].last_off < off)
            low = mid + 1;
        else
            high = mid;
    }
    return low < rig->batches_cnt ? &rig->batches[low] : NULL;
}

/* bytes are the model's batches from the one with off on; returns the offset after them. */
static int64_t compare(const struct logrig *rig, int64_t off, struct slice bytes)
{
    const struct logrig_batch *batch = model_at(rig, off);

    while (bytes.len > 0) {
        assert_non_null(batch);
        assert_true(batch < rig->batches + rig->batches_cnt);
        assert_true(bytes.len >= batch->chunk->len);
        assert_memory_equal(bytes.data, batch->chunk->data, batch->chunk->len);
        assert_int_equal(log_epoch_at(rig->log, off), batch->leader_epoch); /* of each record that can be read */
        bytes.data += batch->chunk->len;
        bytes.len -= batch->chunk->len;
        off = batch->last_off + 1;
        batch++;
    }
    return off;
}

void logrig_verify(struct logrig *rig, int64_t upper_off, uint64_t bytes_max)
{
    int64_t off = log_start_off(rig->log);

    while (off < upper_off) {
        struct log_range range;
        struct slice bytes;
        int64_t next_off;
        assert_int_equal(logrig_read(rig, off, upper_off, bytes_max, true, &range, &bytes), ERR_OK);
        assert_true(bytes.len > 0);
        next_off = compare(rig, off, bytes);
        assert_true(next_off > off);
        assert_true(next_off <= upper_off);
        assert_true(bytes.len <= bytes_max || next_off == model_at(rig, off)->last_off + 1);
        off = next_off;
    }
    assert_int_equal(off, upper_off);
}

/* ---- index files ---- */

static struct slice segment_file(const struct logrig *rig, int64_t off, enum names_kind kind)
{
    struct buf path;
    struct slice bytes;

    buf_init(&path, 1024);
    names_print_file(&path, slice_of_text("t-0"), off, kind, "");
    bytes = simdisk_file(rig->disk, 0, buf_cstr(&path));
    buf_release(&path);
    return bytes;
}

/* As DumpLogSegments looks at them. */
static void verify_segment(struct logrig *rig, int64_t base_off, bool must_exist)
{
    struct slice log = segment_file(rig, base_off, NAMES_LOG), index = segment_file(rig, base_off, NAMES_INDEX);
    struct slice time = segment_file(rig, base_off, NAMES_TIMEINDEX);
    size_t index_at = 0, time_at = 0, need_len;
    int64_t max_timestamp = -1;

    assert_true(!must_exist || (index.data != NULL && time.data != NULL));
    assert_int_equal(index.len % INDEX_ENTRY_LEN, 0);
    assert_int_equal(time.len % TIMEINDEX_ENTRY_LEN, 0);
    assert_int_equal(index_valid_cnt(index, log.len), index.len / INDEX_ENTRY_LEN);
    assert_int_equal(timeindex_valid_cnt(time), time.len / TIMEINDEX_ENTRY_LEN);
    for (size_t pos = 0; pos < log.len;) {
        struct record_batch batch;
        assert_int_equal(record_batch_parse(slice_of(log.data + pos, log.len - pos), &batch, &need_len), ERR_OK);
        if (index_at < index.len / INDEX_ENTRY_LEN && index_pos_at(index, index_at) == pos) {
            assert_int_equal(base_off + index_off_at(index, index_at), record_batch_last_off(&batch));
            index_at++;
        }
        if (time_at < time.len / TIMEINDEX_ENTRY_LEN &&
            base_off + timeindex_off_at(time, time_at) == record_batch_last_off(&batch)) {
            assert_int_equal(timeindex_time_at(time, time_at), batch.max_timestamp);
            assert_true(batch.max_timestamp > max_timestamp);
            time_at++;
        }
        if (batch.max_timestamp > max_timestamp)
            max_timestamp = batch.max_timestamp;
        pos += batch.batch_len;
    }
    assert_int_equal(index_at, index.len / INDEX_ENTRY_LEN);
    assert_int_equal(time_at, time.len / TIMEINDEX_ENTRY_LEN);
    if (must_exist && max_timestamp >= 0) {
        assert_true(time_at > 0);
        assert_int_equal(timeindex_time_at(time, time_at - 1), max_timestamp);
    }
}

void logrig_verify_files(struct logrig *rig, bool all)
{
    const char *path = NULL;
    struct slice bytes;
    uint32_t dir_idx;
    bool is_dir;
    int64_t last_off = -1;

    while (simdisk_next(rig->disk, &dir_idx, &path, &bytes, &is_dir)) {
        enum names_kind kind;
        enum names_stage stage;
        int64_t off;
        if (is_dir || strncmp(path, "t-0/", 4) != 0 ||
            !names_parse_file(slice_of_text(path + 4), &kind, &off, &stage) || kind != NAMES_LOG ||
            stage != NAMES_PLAIN)
            continue;
        if (last_off >= 0)
            verify_segment(rig, last_off, true);
        last_off = off;
    }
    if (all && last_off >= 0 && segment_file(rig, last_off, NAMES_LOG).len > 0)
        verify_segment(rig, last_off, true);
}
