/* bench-record: what the network side pays to examine produced batches, and what codecs and checksums cost.
 * CPU time of this thread, best of several rounds; one line per measurement. */
#include <stdio.h>
#include <time.h>

#include "base/check.h"
#include "base/crc.h"
#include "base/err.h"
#include "codec/codec.h"
#include "tests/lib/batches.h"

enum { ROUNDS = 7, ROUND_NS = 16 * 1000 * 1000, BATCH_LEN = 64 << 10, PLAIN_LEN_MAX = 4 << 20 };

static struct record_scratch scratch;
static struct buf batch, other;
static volatile uint64_t sink;

static int64_t cpu_ns(void)
{
    struct timespec now;

    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return now.tv_sec * INT64_C(1000000000) + now.tv_nsec;
}

static double timed(void (*call)(const void *), const void *argument, uint64_t cnt)
{
    int64_t start = cpu_ns();

    for (uint64_t i = 0; i < cnt; i++)
        call(argument);
    return (double)(cpu_ns() - start);
}

/* ns of one call, the best round. */
static double measure(void (*call)(const void *), const void *argument)
{
    double best = 1e18, ns;
    uint64_t cnt = 1;

    while (timed(call, argument, cnt) < ROUND_NS / 8)
        cnt *= 2;
    for (int round = 0; round < ROUNDS; round++)
        if ((ns = timed(call, argument, cnt * 8) / (double)(cnt * 8)) < best)
            best = ns;
    return best;
}

static void run_examine(const void *argument)
{
    struct record_verdict verdict;

    (void)argument;
    CHECK(record_examine(buf_bytes(&batch), &scratch, &(struct record_limits){PLAIN_LEN_MAX}, &verdict) == ERR_OK);
    sink += (uint64_t)verdict.max_timestamp;
}

static void run_crc_check(const void *argument)
{
    (void)argument;
    CHECK(record_batch_check_crc(buf_bytes(&batch)) == ERR_OK);
}

static void run_iterate(const void *argument)
{
    struct record_iter iter;
    struct record record;

    (void)argument;
    CHECK(record_iter_init(&iter, buf_bytes(&batch), &scratch) == ERR_OK);
    while (record_iter_next(&iter, &record) == 1)
        sink += record.value.len;
}

static void run_recompress(const void *argument)
{
    enum record_codec codec = *(const enum record_codec *)argument;

    buf_reset(&other);
    CHECK(record_recompress(buf_bytes(&batch), codec, RECORD_LEVEL_DEFAULT, &scratch, &other) == ERR_OK);
}

static void run_restamp(const void *argument)
{
    (void)argument;
    record_batch_restamp(batch.data, batch.len, 0, (int64_t)sink++);
}

static void run_crc_hard(const void *argument)
{
    sink += crc32c(batch.data, *(const size_t *)argument);
}

static void run_crc_streams(const void *argument)
{
    sink += crc32c_more_streams(0, batch.data, *(const size_t *)argument);
}

static void run_crc_soft(const void *argument)
{
    sink += crc32c_more_soft(0, batch.data, *(const size_t *)argument);
}

/* Words of a small language, so that codecs find something, but not everything. */
static void put_words(struct prng *prng, uint8_t *at, size_t len)
{
    static const char letters[] = "etaoinshrdlucmfw ypvbgkjqxz";

    for (size_t i = 0; i < len;) {
        uint64_t word = prng_below(prng, 2000) * UINT64_C(0x9e3779b97f4a7c15);
        for (size_t left = 2 + word % 9; left > 0 && i < len; left--, word >>= 5)
            at[i++] = (uint8_t)letters[(word >> 20) % 27];
        if (i < len)
            at[i++] = ' ';
    }
}

/* batch becomes one of about BATCH_LEN plain bytes; returns how many records. */
static size_t fill_batch(size_t value_len, bool with_key, enum record_codec codec)
{
    struct record_build what = RECORD_BUILD_PLAIN;
    struct record_builder builder;
    struct prng prng = {1};
    uint8_t value[2048];
    char key[16];
    size_t cnt = 0;

    buf_reset(&batch);
    what.codec = codec;
    record_builder_start(&builder, &what, &batch);
    for (; record_builder_len(&builder) < BATCH_LEN; cnt++) {
        put_words(&prng, value, value_len);
        int key_len = snprintf(key, sizeof key, "key-%06zu", cnt % 100000);
        struct slice key_bytes = with_key ? slice_of(key, (size_t)key_len) : (struct slice){NULL, 0};
        CHECK(record_builder_add(&builder, INT64_C(1700000000000) + (int64_t)(cnt / 4), key_bytes,
                                 slice_of(value, value_len), NULL, 0) == ERR_OK);
    }
    CHECK(record_builder_finish(&builder, &scratch) == ERR_OK);
    return cnt;
}

static void report(const char *what, double ns, size_t records_cnt, size_t plain_len)
{
    printf("  %-34s %9.2f us/batch  %8.1f ns/record  %7.2f GB/s of plain\n", what, ns / 1000, ns / (double)records_cnt,
           (double)plain_len / ns);
}

static void bench_size(size_t value_len, bool with_key)
{
    printf("%zu B values, %s key, batches of %d KiB plain:\n", value_len, with_key ? "10 B" : "no", BATCH_LEN >> 10);
    for (enum record_codec codec = 0; codec < RECORD_CODECS_CNT; codec++) {
        char what[64];
        size_t cnt = fill_batch(value_len, with_key, RECORD_NONE), plain_len = batch.len;
        if (codec != RECORD_NONE) {
            snprintf(what, sizeof what, "recompress none to %s", record_codec_name(codec));
            report(what, measure(run_recompress, &codec), cnt, plain_len);
            CHECK(fill_batch(value_len, with_key, codec) == cnt);
        }
        snprintf(what, sizeof what, "examine %s (%zu B)", record_codec_name(codec), batch.len);
        report(what, measure(run_examine, NULL), cnt, plain_len);
        snprintf(what, sizeof what, "  CRC alone");
        report(what, measure(run_crc_check, NULL), cnt, plain_len);
        snprintf(what, sizeof what, "iterate %s", record_codec_name(codec));
        report(what, measure(run_iterate, NULL), cnt, plain_len);
    }
}

static void bench_crc(void)
{
    static const size_t lens[] = {64, 200, 1024, 4096, 16384, 65536, 1 << 20};

    printf("CRC-32C:\n");
    buf_reset(&batch);
    put_words(&(struct prng){5}, buf_more(&batch, 1 << 20), 1 << 20);
    for (size_t i = 0; i < COUNT_OF(lens); i++) {
        double hard = measure(run_crc_hard, &lens[i]), streams = measure(run_crc_streams, &lens[i]);
        double soft = measure(run_crc_soft, &lens[i]);
        printf("  %8zu B  best %9.1f ns %6.2f GB/s  no folding %9.1f ns %6.2f GB/s  tables %9.1f ns %5.2f GB/s\n",
               lens[i], hard, (double)lens[i] / hard, streams, (double)lens[i] / streams, soft, (double)lens[i] / soft);
    }
}

int main(void)
{
    record_scratch_init(&scratch, codec_table(), PLAIN_LEN_MAX);
    buf_init(&batch, PLAIN_LEN_MAX);
    buf_init(&other, PLAIN_LEN_MAX);
    bench_size(100, false);
    bench_size(100, true);
    bench_size(1024, true);
    (void)fill_batch(1024, true, RECORD_NONE);
    printf("restamp a batch of %zu B: %.1f ns\n", batch.len, measure(run_restamp, NULL));
    bench_crc();
    record_scratch_release(&scratch);
    buf_release(&batch);
    buf_release(&other);
    return 0;
}
