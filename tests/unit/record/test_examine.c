#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/be.h"
#include "base/check.h"
#include "base/err.h"
#include "base/varint.h"
#include "codec/codec.h"
#include "tests/lib/batches.h"

enum { BUF_LEN_MAX = 80 << 20, ARENA_LEN_MAX = 64 << 20, LARGE_LEN = 3 * RECORD_WINDOW_LEN + 12345 };

static const struct record_limits limits = {.plain_len_max = BUF_LEN_MAX};
static struct record_scratch scratch;
static struct buf bytes, again;
static struct arena arena;

static int open_all(void **state)
{
    (void)state;
    record_scratch_init(&scratch, codec_table(), BUF_LEN_MAX);
    buf_init(&bytes, BUF_LEN_MAX);
    buf_init(&again, BUF_LEN_MAX);
    arena_init(&arena, ARENA_LEN_MAX);
    return 0;
}

static int close_all(void **state)
{
    (void)state;
    record_scratch_release(&scratch);
    buf_release(&bytes);
    buf_release(&again);
    arena_release(&arena);
    return 0;
}

static enum record_fault fault_of(struct slice batch)
{
    struct record_verdict verdict;
    int err = record_examine(batch, &scratch, &limits, &verdict);

    assert_int_equal(err, record_fault_err(verdict.fault));
    assert_true((verdict.fault == RECORD_FINE) == (err == ERR_OK));
    return verdict.fault;
}

/* Three records "k0" -> "value 0", ... of a producer, into bytes. */
static void build_three(enum record_codec codec)
{
    struct record_build what = RECORD_BUILD_PLAIN;
    struct record_builder builder;

    what.codec = codec;
    what.producer_id = 9;
    what.producer_epoch = 1;
    what.base_sequence = 40;
    buf_reset(&bytes);
    record_builder_start(&builder, &what, &bytes);
    for (int i = 0; i < 3; i++) {
        char key[] = {'k', (char)('0' + i)}, value[] = "value .";
        value[6] = key[1];
        assert_int_equal(record_builder_add(&builder, 1000 + i, slice_of(key, 2), slice_of(value, 7), NULL, 0), ERR_OK);
    }
    assert_int_equal(record_builder_finish(&builder, &scratch), ERR_OK);
}

/* ---- the header, fault by fault ---- */

static void set16(uint8_t *at, int64_t value)
{
    be16_put(at, (uint16_t)value);
}

static void set32(uint8_t *at, int64_t value)
{
    be32_put(at, (uint32_t)value);
}

static void set64(uint8_t *at, int64_t value)
{
    be64_put(at, (uint64_t)value);
}

static const struct header_case {
    const char *what;
    size_t pos;
    void (*set)(uint8_t *at, int64_t value);
    int64_t value;
    enum record_fault fault;
} header_cases[] = {
    {"base offset", 0, set64, 1, RECORD_BASE_OFF},
    {"base offset below", 0, set64, -1, RECORD_BASE_OFF},
    {"leader epoch is ignored", 12, set32, 77, RECORD_FINE},
    {"count 0", 57, set32, 0, RECORD_CNT},
    {"count negative", 57, set32, -3, RECORD_CNT},
    {"count above", 57, set32, 4, RECORD_CNT},
    {"count below", 57, set32, 2, RECORD_CNT},
    {"last delta negative", 23, set32, -1, RECORD_CNT},
    {"last delta above", 23, set32, 3, RECORD_CNT},
    {"last delta wraps", 23, set32, INT32_MAX, RECORD_CNT},
    {"control", 21, set16, RECORD_ATTR_CONTROL, RECORD_CONTROL_BIT},
    {"no sequence", 53, set32, -1, RECORD_NO_SEQUENCE},
    {"producer without epoch", 51, set16, -1, RECORD_PRODUCER},
    {"negative producer", 43, set64, -2, RECORD_PRODUCER},
    {"horizon", 21, set16, RECORD_ATTR_DELETE_HORIZON, RECORD_ATTRIBUTES},
    {"codec 5", 21, set16, 5, RECORD_BAD_CODEC},
    {"codec 7", 21, set16, 7, RECORD_BAD_CODEC},
    {"not gzip", 21, set16, RECORD_GZIP, RECORD_BAD_CODEC},
    {"not snappy", 21, set16, RECORD_SNAPPY, RECORD_BAD_CODEC},
    {"not lz4", 21, set16, RECORD_LZ4, RECORD_BAD_CODEC},
    {"not zstd", 21, set16, RECORD_ZSTD, RECORD_BAD_CODEC},
    {"append time bit is the topic's matter", 21, set16, RECORD_ATTR_LOG_APPEND_TIME, RECORD_FINE},
    {"transactional", 21, set16, RECORD_ATTR_TRANSACTIONAL, RECORD_FINE},
    {"unused bits are kept", 21, set16, 0x4000, RECORD_FINE},
    {"claimed maximum is not trusted", 35, set64, 5, RECORD_FINE},
};

static void each_fault_of_the_header_is_named(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT_OF(header_cases); i++) {
        const struct header_case *c = &header_cases[i];
        build_three(RECORD_NONE);
        c->set(bytes.data + c->pos, c->value);
        batches_reseal(bytes.data, bytes.len);
        if (fault_of(buf_bytes(&bytes)) != c->fault)
            fail_msg("%s: %s", c->what, record_fault_text(fault_of(buf_bytes(&bytes))));
    }
}

static void a_transaction_needs_a_producer(void **state)
{
    (void)state;
    build_three(RECORD_NONE);
    set64(bytes.data + 43, -1);
    set16(bytes.data + 51, -1);
    set32(bytes.data + 53, -1);
    batches_reseal(bytes.data, bytes.len);
    assert_int_equal(fault_of(buf_bytes(&bytes)), RECORD_FINE);
    set16(bytes.data + 21, RECORD_ATTR_TRANSACTIONAL);
    batches_reseal(bytes.data, bytes.len);
    assert_int_equal(fault_of(buf_bytes(&bytes)), RECORD_PRODUCER);
}

/* Everything is wrong; each is mended in turn, and the next one shows. */
static void faults_show_in_kafkas_order(void **state)
{
    (void)state;
    build_three(RECORD_NONE);
    buf_byte(&bytes, 1);
    set64(bytes.data, 3);
    set32(bytes.data + 57, 5);
    set16(bytes.data + 21, RECORD_ATTR_CONTROL | RECORD_ATTR_DELETE_HORIZON);
    set32(bytes.data + 53, -1);
    set16(bytes.data + 51, -1);
    bytes.data[RECORD_HEADER_LEN + 3] = 6; /* offset delta 3 */
    bytes.data[16] = 9;
    assert_int_equal(fault_of(slice_of(bytes.data, 16)), RECORD_NO_BATCH);
    assert_int_equal(fault_of(buf_bytes(&bytes)), RECORD_NEW_MAGIC);
    bytes.data[16] = 1;
    assert_int_equal(fault_of(buf_bytes(&bytes)), RECORD_OLD_MAGIC);
    bytes.data[16] = 2;
    assert_int_equal(fault_of(buf_bytes(&bytes)), RECORD_SECOND_BATCH);
    bytes.len--;
    assert_int_equal(fault_of(buf_bytes(&bytes)), RECORD_BASE_OFF);
    set64(bytes.data, 0);
    assert_int_equal(fault_of(buf_bytes(&bytes)), RECORD_CRC);
    batches_reseal(bytes.data, bytes.len);
    assert_int_equal(fault_of(buf_bytes(&bytes)), RECORD_CNT);
    set32(bytes.data + 57, 3);
    batches_reseal(bytes.data, bytes.len);
    assert_int_equal(fault_of(buf_bytes(&bytes)), RECORD_CONTROL_BIT);
    set16(bytes.data + 21, RECORD_ATTR_DELETE_HORIZON);
    batches_reseal(bytes.data, bytes.len);
    assert_int_equal(fault_of(buf_bytes(&bytes)), RECORD_NO_SEQUENCE);
    set32(bytes.data + 53, 0);
    batches_reseal(bytes.data, bytes.len);
    assert_int_equal(fault_of(buf_bytes(&bytes)), RECORD_PRODUCER);
    set16(bytes.data + 51, 0);
    batches_reseal(bytes.data, bytes.len);
    assert_int_equal(fault_of(buf_bytes(&bytes)), RECORD_ATTRIBUTES);
    set16(bytes.data + 21, 0);
    batches_reseal(bytes.data, bytes.len);
    assert_int_equal(fault_of(buf_bytes(&bytes)), RECORD_OFF_DELTA);
    bytes.data[RECORD_HEADER_LEN + 3] = 0;
    batches_reseal(bytes.data, bytes.len);
    assert_int_equal(fault_of(buf_bytes(&bytes)), RECORD_FINE);
}

/* ---- the body ---- */

/* A body in plain bytes (hex), with count records, as each codec packs it. */
static const struct body_case {
    const char *what, *hex;
    int32_t records_cnt;
    enum record_fault fault;
    int32_t record_idx;
    size_t pos; /* in the plain body */
} body_cases[] = {
    {"one record", "10 00 00 00 02 61 02 31 00", 1, RECORD_FINE, -1, 0},
    {"all null", "0c 00 00 00 01 01 00", 1, RECORD_FINE, -1, 0},
    {"two records", "0c 00 00 00 01 01 00 0c 00 00 02 01 01 00", 2, RECORD_FINE, -1, 0},
    {"two headers", "18 00 00 00 01 01 04 02 68 01 00 02 76", 1, RECORD_FINE, -1, 0},
    {"empty key of a header", "10 00 00 00 01 01 02 00 01", 1, RECORD_FINE, -1, 0},
    {"a long way to write small numbers", "14 00 80 00 80 00 81 00 01 80 00", 1, RECORD_FINE, -1, 0},
    {"nothing", "", 1, RECORD_STRUCTURE, 0, 0},
    {"length alone", "0c", 1, RECORD_STRUCTURE, 0, 0},
    {"length 0", "00", 1, RECORD_STRUCTURE, 0, 0},
    {"negative length", "01", 1, RECORD_STRUCTURE, 0, 0},
    {"cut", "0c 00 00 00 01 01", 1, RECORD_STRUCTURE, 0, 0},
    {"second cut", "0c 00 00 00 01 01 00 0c 00 00 02 01 01", 2, RECORD_STRUCTURE, 1, 7},
    {"fewer records than counted", "0c 00 00 00 01 01 00", 2, RECORD_STRUCTURE, 1, 7},
    {"more bytes than records", "0c 00 00 00 01 01 00 00", 1, RECORD_LEFT_OVER, -1, 7},
    {"more records than counted", "0c 00 00 00 01 01 00 0c 00 00 02 01 01 00", 1, RECORD_LEFT_OVER, -1, 7},
    {"length above int32", "80 80 80 80 20 00", 1, RECORD_STRUCTURE, 0, 0},
    {"length beyond all", "fe ff ff ff 0f 00 00 00 01 01 00", 1, RECORD_STRUCTURE, 0, 0},
    {"record larger than its fields", "0e 00 00 00 01 01 00 00", 1, RECORD_STRUCTURE, 0, 0},
    {"record smaller than its fields", "0a 00 00 00 01 01 00", 1, RECORD_STRUCTURE, 0, 0},
    {"key beyond the record", "10 00 00 00 08 61 02 31 00", 1, RECORD_STRUCTURE, 0, 0},
    {"key of int32 max", "18 00 00 00 fe ff ff ff 0f 61 02 31 00", 1, RECORD_STRUCTURE, 0, 0},
    {"key length -2", "0c 00 00 00 03 01 00", 1, RECORD_STRUCTURE, 0, 0},
    {"value length -2", "0c 00 00 00 01 03 00", 1, RECORD_STRUCTURE, 0, 0},
    {"negative header count", "0c 00 00 00 01 01 01", 1, RECORD_STRUCTURE, 0, 0},
    {"a header that is not there", "0c 00 00 00 01 01 02", 1, RECORD_STRUCTURE, 0, 0},
    {"very many headers", "14 00 00 00 01 01 fe ff ff ff 0f", 1, RECORD_STRUCTURE, 0, 0},
    {"null key of a header", "10 00 00 00 01 01 02 01 01", 1, RECORD_STRUCTURE, 0, 0},
    {"header value cut", "12 00 00 00 01 01 02 02 68 02", 1, RECORD_STRUCTURE, 0, 0},
    {"timestamp delta of 11 bytes", "22 00 ff ff ff ff ff ff ff ff ff ff 01 00 01 01 00 00", 1, RECORD_STRUCTURE, 0, 0},
    {"offset delta 1 first", "0c 00 00 02 01 01 00", 1, RECORD_OFF_DELTA, 0, 0},
    {"offset delta twice", "0c 00 00 00 01 01 00 0c 00 00 00 01 01 00", 2, RECORD_OFF_DELTA, 1, 7},
    {"offset delta hole", "0c 00 00 00 01 01 00 0c 00 00 04 01 01 00", 2, RECORD_OFF_DELTA, 1, 7},
    {"offset delta negative", "0c 00 00 01 01 01 00", 1, RECORD_OFF_DELTA, 0, 0},
};

/* bytes becomes a batch with that plain body. */
static void frame_body(struct slice plain, enum record_codec codec, int32_t records_cnt)
{
    const struct record_codec_ops *ops = codec_table()->of[codec];
    uint8_t head[RECORD_HEADER_LEN] = {0};

    head[RECORD_MAGIC_POS] = 2;
    set16(head + 21, (int64_t)codec);
    set32(head + 23, records_cnt - 1);
    set64(head + 43, -1);
    set16(head + 51, -1);
    set32(head + 53, -1);
    set32(head + 57, records_cnt);
    buf_reset(&bytes);
    buf_add(&bytes, head, sizeof head);
    if (codec == RECORD_NONE) {
        buf_slice(&bytes, plain);
    } else {
        void *writer = ops->writer_new();
        assert_int_equal(ops->write(writer, 2, RECORD_LEVEL_DEFAULT, plain, &bytes), ERR_OK);
        ops->writer_free(writer);
    }
    batches_reseal(bytes.data, bytes.len);
}

static void each_fault_of_the_body_is_named_and_placed(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT_OF(body_cases); i++)
        for (enum record_codec codec = 0; codec < RECORD_CODECS_CNT; codec++) {
            const struct body_case *c = &body_cases[i];
            struct record_verdict verdict;
            struct record_iter iter;
            struct record record;
            int err;
            buf_reset(&again);
            batches_unhex(c->hex, &again);
            frame_body(buf_bytes(&again), codec, c->records_cnt);
            (void)record_examine(buf_bytes(&bytes), &scratch, &limits, &verdict);
            if (verdict.fault != c->fault || verdict.fault_record_idx != c->record_idx ||
                verdict.fault_pos != c->pos + (codec == RECORD_NONE && c->fault ? RECORD_HEADER_LEN : 0))
                fail_msg("%s (%s): %s, record %d, byte %zu", c->what, record_codec_name(codec),
                         record_fault_text(verdict.fault), verdict.fault_record_idx, verdict.fault_pos);
            /* the iterator agrees, but for offset deltas, which compaction makes */
            assert_int_equal(record_iter_init(&iter, buf_bytes(&bytes), &scratch), ERR_OK);
            while ((err = record_iter_next(&iter, &record)) == 1) {
            }
            assert_int_equal(err, c->fault == RECORD_FINE || c->fault == RECORD_OFF_DELTA ? 0 : ERR_CORRUPT);
        }
}

/* ---- damage ---- */

static void every_changed_byte_is_found(void **state)
{
    (void)state;
    for (enum record_codec codec = 0; codec < RECORD_CODECS_CNT; codec++) {
        build_three(codec);
        for (size_t pos = 0; pos < bytes.len; pos++)
            for (unsigned flip = 1; flip < 256; flip++) {
                enum record_fault fault;
                bytes.data[pos] ^= (uint8_t)flip;
                fault = fault_of(buf_bytes(&bytes));
                if (pos >= 12 && pos < 16)
                    assert_int_equal(fault, RECORD_FINE); /* the leader epoch is the leader's to set */
                else if (pos >= 17)
                    assert_int_equal(fault, RECORD_CRC);
                else
                    assert_int_not_equal(fault, RECORD_FINE);
                bytes.data[pos] ^= (uint8_t)flip;
            }
        assert_int_equal(fault_of(buf_bytes(&bytes)), RECORD_FINE);
    }
}

/* Even where somebody makes length and checksum fit again. */
static void every_cut_is_an_error(void **state)
{
    (void)state;
    for (enum record_codec codec = 0; codec < RECORD_CODECS_CNT; codec++) {
        size_t whole_len;
        build_three(codec);
        whole_len = bytes.len;
        for (size_t len = 0; len < whole_len; len++) {
            assert_int_equal(fault_of(slice_of(bytes.data, len)), RECORD_NO_BATCH);
            if (len < RECORD_HEADER_LEN)
                continue;
            buf_reset(&again);
            buf_add(&again, bytes.data, len);
            batches_reseal(again.data, len);
            assert_int_not_equal(fault_of(buf_bytes(&again)), RECORD_FINE);
        }
    }
}

/* Damage that a checksum covers up: any verdict, but no crash, and the iterator does not read what examine refuses. */
static void resealed_damage_never_hurts(void **state)
{
    (void)state;
    for (uint64_t seed = 0; seed < 20000; seed++) {
        struct prng prng = {seed};
        struct record_iter iter;
        struct record record;
        enum record_fault fault;
        int err;
        build_three((enum record_codec)(seed % RECORD_CODECS_CNT));
        for (uint64_t i = 1 + prng_below(&prng, 3); i > 0; i--)
            bytes.data[RECORD_CRC_FROM_POS + prng_below(&prng, bytes.len - RECORD_CRC_FROM_POS)] =
                (uint8_t)prng_next(&prng);
        batches_reseal(bytes.data, bytes.len);
        fault = fault_of(buf_bytes(&bytes));
        err = record_iter_init(&iter, buf_bytes(&bytes), &scratch);
        while (err == ERR_OK && (err = record_iter_next(&iter, &record)) == 1)
            err = ERR_OK;
        if (fault == RECORD_FINE)
            assert_int_equal(err, 0);
    }
}

/* ---- sizes ---- */

static struct slice large_bytes(size_t len, uint64_t seed)
{
    uint8_t *data = arena_alloc(&arena, len);
    struct prng prng = {seed};

    assert_non_null(data);
    for (size_t i = 0; i < len; i++)
        data[i] = (uint8_t)(prng_next(&prng) % 32);
    return slice_of(data, len);
}

/* Records whose key, value or headers are larger than the window, with small ones between them, at any alignment. */
static void records_larger_than_the_window_are_read(void **state)
{
    (void)state;
    for (uint64_t seed = 0; seed < 40; seed++) {
        struct prng prng = {seed};
        struct record_build what = RECORD_BUILD_PLAIN;
        struct record_builder builder;
        struct record_verdict verdict;
        int32_t cnt = 0;
        arena_reset(&arena);
        buf_reset(&bytes);
        what.codec = (enum record_codec)(seed % RECORD_CODECS_CNT);
        record_builder_start(&builder, &what, &bytes);
        for (int i = 0; i < 4; i++) {
            struct record_header header = {slice_of_text("h"), large_bytes(prng_below(&prng, LARGE_LEN), seed)};
            struct slice large = large_bytes(RECORD_WINDOW_LEN - 50 + prng_below(&prng, i % 2 ? 100 : LARGE_LEN), seed);
            bool has_key = prng_below(&prng, 2);
            assert_int_equal(record_builder_add(&builder, cnt, has_key ? large : (struct slice){NULL, 0}, large,
                                                &header, prng_below(&prng, 2)),
                             ERR_OK);
            cnt++;
            for (uint64_t small = prng_below(&prng, 5); small > 0; small--, cnt++)
                assert_int_equal(record_builder_add(&builder, cnt, slice_of_text("s"), large, NULL, 0), ERR_OK);
        }
        assert_int_equal(record_builder_finish(&builder, &scratch), ERR_OK);
        if (record_examine(buf_bytes(&bytes), &scratch, &limits, &verdict))
            fail_msg("seed %d: %s", (int)seed, record_fault_text(verdict.fault));
        assert_int_equal(verdict.max_timestamp_idx, cnt - 1);
        assert_int_equal(verdict.records_cnt, cnt);
    }
}

static size_t put_prefix(uint8_t *at, size_t body_len)
{
    size_t len = varint32_put(at, (int32_t)body_len);

    memset(at + len, 0, 3); /* attributes, timestamp delta, offset delta */
    return len + 3;
}

/* A record beyond the window whose parts don't add up. */
static void broken_large_records_are_refused(void **state)
{
    static const struct {
        int32_t key_len, value_len, headers_cnt;
        enum record_fault fault;
    } cases[] = {
        {-1, LARGE_LEN, 0, RECORD_FINE},
        {LARGE_LEN, -1, 0, RECORD_FINE},
        {-2, LARGE_LEN, 0, RECORD_STRUCTURE},
        {LARGE_LEN, -2, 0, RECORD_STRUCTURE},
        {-1, LARGE_LEN, 1, RECORD_STRUCTURE},
        {-1, LARGE_LEN, -1, RECORD_STRUCTURE},
        {-1, LARGE_LEN, INT32_MAX, RECORD_STRUCTURE},
        {INT32_MAX, LARGE_LEN, 0, RECORD_STRUCTURE},
        {-1, INT32_MAX, 0, RECORD_STRUCTURE},
    };

    (void)state;
    for (size_t i = 0; i < COUNT_OF(cases); i++)
        for (enum record_codec codec = RECORD_GZIP; codec < RECORD_CODECS_CNT; codec++) {
            uint8_t fields[3 * VARINT32_LEN_MAX], head[VARINT32_LEN_MAX + 3];
            size_t key_len = varint32_put(fields, cases[i].key_len), pad = LARGE_LEN, used;
            uint8_t *at;
            buf_reset(&again);
            used = put_prefix(head, 3 + key_len + varint32_len(cases[i].value_len) + pad +
                                        varint32_len(cases[i].headers_cnt));
            buf_add(&again, head, used);
            buf_add(&again, fields, key_len);
            if (cases[i].key_len > 0)
                memset(buf_more(&again, pad), 0, pad);
            buf_add(&again, fields, varint32_put(fields, cases[i].value_len));
            if (cases[i].key_len <= 0)
                memset(buf_more(&again, pad), 0, pad);
            at = buf_more(&again, varint32_len(cases[i].headers_cnt));
            varint32_put(at, cases[i].headers_cnt);
            frame_body(buf_bytes(&again), codec, 1);
            assert_int_equal(fault_of(buf_bytes(&bytes)), cases[i].fault);
        }
}

/* ---- bombs ---- */

static void a_bomb_costs_a_window_and_no_more(void **state)
{
    static const uint8_t zeros[1 << 20];
    enum { PLAIN_LEN = 64 << 20, LIMIT = 8 << 20 };

    (void)state;
    buf_reset(&again);
    for (size_t len = 0; len < PLAIN_LEN; len += sizeof zeros)
        buf_add(&again, zeros, sizeof zeros);
    for (enum record_codec codec = RECORD_GZIP; codec < RECORD_CODECS_CNT; codec++) {
        struct record_scratch small;
        struct record_verdict verdict;
        struct record_iter iter;
        size_t used = put_prefix(again.data, PLAIN_LEN - 4);
        again.data[used] = 1; /* no key, then a value that fills all but the header count */
        (void)varint32_put(again.data + used + 1, (int32_t)(PLAIN_LEN - used - 1 - 4 - 1));
        frame_body(buf_bytes(&again), codec, 1);
        assert_true(bytes.len < PLAIN_LEN / 10);
        record_scratch_init(&small, codec_table(), LIMIT);
        assert_int_equal(record_examine(buf_bytes(&bytes), &small, &(struct record_limits){LIMIT}, &verdict),
                         ERR_LIMIT);
        assert_int_equal(verdict.fault, RECORD_PLAIN_LIMIT);
        assert_int_equal(small.plain.cap, 0);
        assert_int_equal(record_iter_init(&iter, buf_bytes(&bytes), &small), ERR_LIMIT);
        assert_true(small.plain.cap <= LIMIT);
        record_scratch_release(&small);
    }
}

static void the_limit_itself_is_allowed(void **state)
{
    (void)state;
    for (enum record_codec codec = RECORD_GZIP; codec < RECORD_CODECS_CNT; codec++) {
        struct record_verdict verdict;
        struct record_iter iter;
        struct record_scratch exact;
        size_t plain_len;
        build_three(codec);
        assert_int_equal(record_examine(buf_bytes(&bytes), &scratch, &limits, &verdict), ERR_OK);
        plain_len = verdict.plain_len;
        assert_int_equal(record_examine(buf_bytes(&bytes), &scratch, &(struct record_limits){plain_len}, &verdict),
                         ERR_OK);
        assert_int_equal(record_examine(buf_bytes(&bytes), &scratch, &(struct record_limits){plain_len - 1}, &verdict),
                         ERR_LIMIT);
        record_scratch_init(&exact, codec_table(), plain_len);
        assert_int_equal(record_iter_init(&iter, buf_bytes(&bytes), &exact), ERR_OK);
        record_scratch_release(&exact);
        record_scratch_init(&exact, codec_table(), plain_len - 1);
        assert_int_equal(record_iter_init(&iter, buf_bytes(&bytes), &exact), ERR_LIMIT);
        record_scratch_release(&exact);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_fault_of_the_header_is_named),
        cmocka_unit_test(a_transaction_needs_a_producer),
        cmocka_unit_test(faults_show_in_kafkas_order),
        cmocka_unit_test(each_fault_of_the_body_is_named_and_placed),
        cmocka_unit_test(every_changed_byte_is_found),
        cmocka_unit_test(every_cut_is_an_error),
        cmocka_unit_test(resealed_damage_never_hurts),
        cmocka_unit_test(records_larger_than_the_window_are_read),
        cmocka_unit_test(broken_large_records_are_refused),
        cmocka_unit_test(a_bomb_costs_a_window_and_no_more),
        cmocka_unit_test(the_limit_itself_is_allowed),
    };
    return cmocka_run_group_tests(tests, open_all, close_all);
}
