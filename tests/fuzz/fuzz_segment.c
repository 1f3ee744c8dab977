/* A partition directory of any bytes. Input: flags, then files: kind, offset (2 bytes), length (2 bytes), bytes. The log
 * opens or says why not; what it then holds can be read, found by time, added to, closed and opened again the same. */
#include <stdio.h>

#include "base/be.h"
#include "base/check.h"
#include "base/err.h"
#include "log/log_internal.h"
#include "tests/fuzz/fuzz.h"
#include "tests/lib/batches.h"
#include "tests/lib/logrig.h"

enum { CLEAN = 1, MEND = 2, HAS_POINT = 4, HAS_START = 8, STEPS_MAX = 50000 };

static struct logrig rig;

static void run(void)
{
    for (int steps = 0; logrig_step(&rig); steps++)
        CHECK(steps < STEPS_MAX);
}

/* Makes lengths and checksums of format 2 batches fit as far as the headers make sense. */
static void mend(uint8_t *data, size_t len)
{
    struct record_batch batch;
    size_t need_len;

    for (size_t at = 0; len - at >= RECORD_HEADER_LEN; at += batch.batch_len) {
        if (record_batch_parse(slice_of(data + at, len - at), &batch, &need_len) || batch.magic != 2)
            return;
        batches_reseal(data + at, batch.batch_len);
    }
}

static void put_file(uint8_t kind, uint16_t off, struct slice bytes, bool mends)
{
    static const char *const exts[] = {"log",      "index",    "timeindex",   "snapshot",
                                       "txnindex", "swap.log", "log.deleted", "log.cleaned"};
    char path[64];
    uint8_t *copy = mem_dup(bytes.data, bytes.len);

    if (mends && kind % 10 == 0 && copy != NULL)
        mend(copy, bytes.len);
    if (kind % 10 == 8)
        snprintf(path, sizeof path, "t-0/leader-epoch-checkpoint");
    else if (kind % 10 == 9)
        snprintf(path, sizeof path, "t-0/partition.metadata");
    else
        snprintf(path, sizeof path, "t-0/%020u.%s", off, exts[kind % 10]);
    simdisk_put(rig.disk, 0, path, slice_of(copy ? copy : (const uint8_t *)"", bytes.len));
    mem_free(copy);
}

static void put_files(struct slice in, bool mends)
{
    while (in.len >= 5) {
        size_t len = be16_get(in.data + 3);
        if (len > in.len - 5)
            len = in.len - 5;
        put_file(in.data[0], be16_get(in.data + 1), slice_of(in.data + 5, len), mends);
        in.data += 5 + len;
        in.len -= 5 + len;
    }
}

/* All batches, one by one; true: nothing was damaged. */
static bool read_all(void)
{
    int64_t off = log_start_off(rig.log), end_off = log_end_off(rig.log);

    for (int cnt = 0; off < end_off; cnt++) {
        struct log_range range;
        struct record_batch batch;
        struct slice bytes;
        size_t need_len;
        int err = logrig_read(&rig, off, end_off, 1, true, &range, &bytes);
        if (err == ERR_CORRUPT)
            return false;
        CHECK(err == ERR_OK && cnt < STEPS_MAX);
        if (bytes.len == 0) /* a hole up to the end */
            return true;
        CHECK(record_batch_parse(bytes, &batch, &need_len) == ERR_OK);
        CHECK(record_batch_last_off(&batch) >= off);
        off = record_batch_last_off(&batch) + 1;
    }
    return true;
}

static void find(int64_t timestamp)
{
    struct log_find find = {.timestamp = timestamp};
    struct log_found found;
    int err;

    for (int cnt = 0; (err = log_find_timestamp(rig.log, &find, &rig.fx, &found)) == ERR_AGAIN; cnt++) {
        CHECK(cnt < STEPS_MAX);
        CHECK(logrig_step(&rig));
    }
    if (err == ERR_OK && found.is_found)
        file_drop(found.file);
}

static void use(bool checked)
{
    struct logrig_append what = LOGRIG_APPEND;
    struct log_appended appended;
    int64_t end_off = log_end_off(rig.log);
    int err;

    CHECK(read_all() || !checked);
    find(1000);
    find(INT64_MAX / 2);
    find(LOG_TIMESTAMP_MAX);
    err = end_off < INT64_MAX / 2 ? logrig_append(&rig, &what, &appended) : ERR_RANGE;
    run();
    log_close(rig.log, rig.wall_ms, &rig.fx);
    run();
    if (log_state(rig.log) != LOG_CLOSED || err)
        return;
    CHECK(log_end_off(rig.log) == end_off + 1);
    log_free(rig.log);
    rig.log = NULL;
    logrig_open(&rig, true);
    run();
    if (log_state(rig.log) == LOG_OPEN && checked)
        CHECK(log_end_off(rig.log) == end_off + 1);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    uint8_t flags = size > 0 ? data[0] : 0;

    if (size < 6 || size > 1 << 16)
        return 0;
    logrig_init(&rig, 1);
    rig.config.segment_bytes = 4000;
    rig.config.index_interval_bytes = 100;
    simdisk_put_dir(rig.disk, 0, "t-0");
    put_files(slice_of(data + 1, size - 1), (flags & MEND) != 0);
    rig.recovery_point = flags & HAS_POINT ? data[1] : 0;
    rig.log_start_off = flags & HAS_START ? data[2] : 0;
    logrig_open(&rig, (flags & CLEAN) != 0);
    run();
    CHECK(log_state(rig.log) == LOG_OPEN || log_state(rig.log) == LOG_DEAD);
    if (log_state(rig.log) == LOG_OPEN)
        use((flags & (CLEAN | HAS_POINT)) == 0);
    log_free(rig.log);
    rig.log = NULL;
    logrig_release(&rig);
    return 0;
}
