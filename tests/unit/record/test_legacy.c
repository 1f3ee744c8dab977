#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/be.h"
#include "base/check.h"
#include "base/err.h"
#include "codec/codec.h"
#include "tests/lib/batches.h"

enum { BUF_LEN_MAX = 1 << 20 };

static struct record_scratch scratch;
static struct buf bytes, inner, packed;

static int open_all(void **state)
{
    (void)state;
    record_scratch_init(&scratch, codec_table(), BUF_LEN_MAX);
    buf_init(&bytes, BUF_LEN_MAX);
    buf_init(&inner, BUF_LEN_MAX);
    buf_init(&packed, BUF_LEN_MAX);
    return 0;
}

static int close_all(void **state)
{
    (void)state;
    record_scratch_release(&scratch);
    buf_release(&bytes);
    buf_release(&inner);
    buf_release(&packed);
    return 0;
}

static const struct slice null_bytes = {NULL, 0};

static void pack(enum record_codec codec, int8_t magic, struct slice plain, struct buf *out)
{
    const struct record_codec_ops *ops = codec_table()->of[codec];
    void *writer = ops->writer_new();

    assert_int_equal(ops->write(writer, magic, RECORD_LEVEL_DEFAULT, plain, out), ERR_OK);
    ops->writer_free(writer);
}

/* bytes becomes a wrapper around what is in inner. */
static void wrap(enum record_codec codec, int8_t magic, uint8_t type_bit, int64_t off)
{
    buf_reset(&packed);
    pack(codec, magic, buf_bytes(&inner), &packed);
    buf_reset(&bytes);
    batches_entry(magic, (uint8_t)(codec | type_bit), off, 900, null_bytes, buf_bytes(&packed), &bytes);
}

static void three_inner(int8_t magic, int64_t first_off, int64_t step)
{
    buf_reset(&inner);
    for (int i = 0; i < 3; i++)
        batches_entry(magic, 0, first_off + i * step, 500 + i, i == 1 ? null_bytes : slice_of("key", 3),
                      slice_of("value", 5), &inner);
}

static int read_all(struct record ret_records[8], size_t *ret_cnt)
{
    struct record_iter iter;
    int err = record_iter_init(&iter, buf_bytes(&bytes), &scratch);

    *ret_cnt = 0;
    while (!err && *ret_cnt < 8 && (err = record_iter_next(&iter, &ret_records[*ret_cnt])) == 1) {
        err = ERR_OK;
        ++*ret_cnt;
    }
    return err;
}

static void a_single_entry_is_a_record(void **state)
{
    struct record records[8];
    struct record_batch batch;
    size_t cnt, need_len;

    (void)state;
    for (int8_t magic = 0; magic < 2; magic++) {
        buf_reset(&bytes);
        batches_entry(magic, 0, 77, 1234, slice_of("key", 3), null_bytes, &bytes);
        assert_int_equal(record_batch_parse(buf_bytes(&bytes), &batch, &need_len), ERR_OK);
        assert_int_equal(need_len, bytes.len);
        assert_int_equal(batch.records_cnt, 1);
        assert_int_equal(batch.max_timestamp, magic == 0 ? -1 : 1234);
        assert_int_equal(record_batch_last_off(&batch), 77);
        assert_int_equal(record_batch_last_sequence(&batch), -1);
        assert_int_equal(record_batch_check_crc(buf_bytes(&bytes)), ERR_OK);
        assert_int_equal(read_all(records, &cnt), ERR_OK);
        assert_int_equal(cnt, 1);
        assert_int_equal(records[0].off, 77);
        assert_int_equal(records[0].timestamp, magic == 0 ? -1 : 1234);
        assert_true(slice_eq_text(records[0].key, "key"));
        assert_null(records[0].value.data);
        for (size_t pos = RECORD_MAGIC_POS + 1; pos < bytes.len; pos++) {
            bytes.data[pos] ^= 0x10;
            assert_int_equal(record_batch_check_crc(buf_bytes(&bytes)), ERR_CRC);
            bytes.data[pos] ^= 0x10;
        }
    }
}

static const struct off_case {
    int8_t magic;
    int64_t first, step, wrapper;
    int err;
    int64_t offs[3];
} off_cases[] = {
    {0, 100, 1, 102, ERR_OK, {100, 101, 102}},  /* format 0: their own */
    {0, 100, 10, 120, ERR_OK, {100, 110, 120}}, /* compacted */
    {0, 100, 1, 0, ERR_OK, {100, 101, 102}},
    {1, 0, 1, 102, ERR_OK, {100, 101, 102}}, /* format 1: counted from 0, the last is the wrapper's */
    {1, 0, 5, 110, ERR_OK, {100, 105, 110}}, /* compacted */
    {1, 3, 1, 105, ERR_OK, {103, 104, 105}}, /* its head was compacted away */
    {1, 0, 1, 2, ERR_OK, {0, 1, 2}},
    {1, 0, 1, 0, ERR_OK, {0, 1, 2}}, /* produced by some old librdkafka */
    {1, 0, 1, 1, ERR_CORRUPT, {0}},
    {1, -5, 1, 10, ERR_CORRUPT, {0}},
};

static void inner_offsets_follow_the_wrapper(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT_OF(off_cases); i++)
        for (enum record_codec codec = RECORD_GZIP; codec <= RECORD_LZ4; codec++) {
            const struct off_case *c = &off_cases[i];
            struct record records[8];
            size_t cnt;
            three_inner(c->magic, c->first, c->step);
            wrap(codec, c->magic, 0, c->wrapper);
            assert_int_equal(record_batch_check_crc(buf_bytes(&bytes)), ERR_OK);
            assert_int_equal(read_all(records, &cnt), c->err);
            assert_int_equal(cnt, c->err ? 0 : 3);
            for (size_t r = 0; r < cnt; r++) {
                assert_int_equal(records[r].off, c->offs[r]);
                assert_int_equal(records[r].timestamp, c->magic == 0 ? -1 : 500 + (int64_t)r);
                assert_true((records[r].key.data == NULL) == (r == 1));
                assert_int_equal(records[r].headers_cnt, 0);
            }
        }
}

static void append_time_of_a_wrapper_is_that_of_all(void **state)
{
    struct record records[8];
    size_t cnt;

    (void)state;
    three_inner(1, 0, 1);
    wrap(RECORD_GZIP, 1, RECORD_ATTR_LOG_APPEND_TIME, 2);
    assert_int_equal(read_all(records, &cnt), ERR_OK);
    for (size_t r = 0; r < 3; r++)
        assert_int_equal(records[r].timestamp, 900);
    three_inner(0, 0, 1); /* the bit means nothing in format 0 */
    wrap(RECORD_GZIP, 0, RECORD_ATTR_LOG_APPEND_TIME, 2);
    assert_int_equal(read_all(records, &cnt), ERR_OK);
    assert_int_equal(records[0].timestamp, -1);
}

static void what_may_not_be_in_a_wrapper_is_refused(void **state)
{
    struct record records[8];
    size_t cnt;

    (void)state;
    three_inner(1, 0, 1);
    wrap(RECORD_GZIP, 1, 0, 2);
    buf_reset(&inner); /* a wrapper in a wrapper */
    buf_slice(&inner, buf_bytes(&bytes));
    wrap(RECORD_GZIP, 1, 0, 2);
    assert_int_equal(read_all(records, &cnt), ERR_CORRUPT);
    three_inner(0, 0, 1); /* the other format */
    wrap(RECORD_GZIP, 1, 0, 2);
    assert_int_equal(read_all(records, &cnt), ERR_CORRUPT);
    three_inner(1, 0, 1); /* an inner checksum */
    inner.data[inner.len - 1] ^= 1;
    wrap(RECORD_GZIP, 1, 0, 2);
    assert_int_equal(read_all(records, &cnt), ERR_CRC);
    assert_int_equal(cnt, 2);
    three_inner(1, 0, 1); /* cut */
    inner.len -= 3;
    wrap(RECORD_GZIP, 1, 0, 2);
    assert_int_equal(read_all(records, &cnt), ERR_CORRUPT);
    buf_reset(&inner); /* nothing */
    wrap(RECORD_GZIP, 1, 0, 2);
    assert_int_equal(read_all(records, &cnt), ERR_CORRUPT);
    buf_reset(&bytes); /* no value */
    batches_entry(1, RECORD_GZIP, 0, 0, null_bytes, null_bytes, &bytes);
    assert_int_equal(read_all(records, &cnt), ERR_CORRUPT);
    buf_reset(&bytes); /* zstd came later */
    batches_entry(1, RECORD_ZSTD, 0, 0, null_bytes, slice_of("\x28\xb5\x2f\xfd", 4), &bytes);
    assert_int_equal(read_all(records, &cnt), ERR_CODEC);
}

/* Bytes behind the value, lengths that don't fit: with a checksum that does. */
static void entries_are_exact(void **state)
{
    static const int32_t lens[] = {-2, 4, 6, INT32_MAX, INT32_MIN};
    struct record records[8];
    size_t cnt;

    (void)state;
    for (size_t i = 0; i < COUNT_OF(lens); i++) {
        buf_reset(&bytes);
        batches_entry(1, 0, 0, 0, slice_of("abcde", 5), slice_of("fghij", 5), &bytes);
        be32_put(bytes.data + 26, (uint32_t)lens[i]);
        assert_int_equal(read_all(records, &cnt), ERR_CORRUPT);
        be32_put(bytes.data + 26, 5);
        be32_put(bytes.data + 35, (uint32_t)lens[i]);
        assert_int_equal(read_all(records, &cnt), ERR_CORRUPT);
    }
}

/* KAFKA-3160: the same frame, the header byte of another rule. */
static void lz4_of_format_0_has_its_own_header_check(void **state)
{
    struct record records[8];
    size_t cnt;

    (void)state;
    three_inner(0, 0, 1);
    wrap(RECORD_LZ4, 0, 0, 2);
    assert_int_equal(packed.data[6], 0x1a); /* as in batches that Kafka wrote */
    assert_int_equal(read_all(records, &cnt), ERR_OK);
    packed.data[6] = 0x82; /* the right one is as good */
    buf_reset(&bytes);
    batches_entry(0, RECORD_LZ4, 2, 0, null_bytes, buf_bytes(&packed), &bytes);
    assert_int_equal(read_all(records, &cnt), ERR_OK);
    three_inner(1, 0, 1);
    wrap(RECORD_LZ4, 1, 0, 2);
    assert_int_equal(packed.data[6], 0x82);
    assert_int_equal(read_all(records, &cnt), ERR_OK);
    packed.data[6] = 0x1a; /* but not the other way round */
    buf_reset(&bytes);
    batches_entry(1, RECORD_LZ4, 2, 0, null_bytes, buf_bytes(&packed), &bytes);
    assert_int_equal(read_all(records, &cnt), ERR_CODEC);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_single_entry_is_a_record),
        cmocka_unit_test(inner_offsets_follow_the_wrapper),
        cmocka_unit_test(append_time_of_a_wrapper_is_that_of_all),
        cmocka_unit_test(what_may_not_be_in_a_wrapper_is_refused),
        cmocka_unit_test(entries_are_exact),
        cmocka_unit_test(lz4_of_format_0_has_its_own_header_check),
    };
    return cmocka_run_group_tests(tests, open_all, close_all);
}
