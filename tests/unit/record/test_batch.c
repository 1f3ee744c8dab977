#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/be.h"
#include "base/check.h"
#include "base/crc.h"
#include "base/err.h"
#include "codec/codec.h"
#include "tests/lib/batches.h"

enum { SEEDS = 3000, BUF_LEN_MAX = 16 << 20, ARENA_LEN_MAX = 64 << 20 };

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

static struct slice text(const char *chars)
{
    return slice_of_text(chars);
}

/* ---- what a running Apache Kafka 4.3.1 wrote ---- */

static const char kafka_txn_batch[] =
    "0000000000000000 0000003a 00000000 02 f260f2b4 0010 00000000 000001a201d866ec"
    "000001a201d866ec 0000000000000001 0000 00000000 00000001 10 00 00 00 02 61 02 31 00";
static const char kafka_commit_marker[] =
    "0000000000000002 00000042 00000000 02 a3aeb53a 0030 00000000 000001a201d868e1"
    "000001a201d868e1 0000000000000001 0001 ffffffff 00000001 20 00 00 00 08 00000001 0c 000000000000 00";

static void a_transactional_batch_is_built_as_kafka_builds_it(void **state)
{
    struct record_build what = RECORD_BUILD_PLAIN;
    struct record_builder builder;
    struct record_batch batch;
    size_t need_len;

    (void)state;
    buf_reset(&bytes);
    buf_reset(&again);
    batches_unhex(kafka_txn_batch, &bytes);
    what.leader_epoch = 0;
    what.attributes = RECORD_ATTR_TRANSACTIONAL;
    what.producer_id = 1;
    what.producer_epoch = 0;
    what.base_sequence = 0;
    record_builder_start(&builder, &what, &again);
    assert_int_equal(record_builder_add(&builder, 0x1a201d866ec, text("a"), text("1"), NULL, 0), ERR_OK);
    assert_int_equal(record_builder_finish(&builder, NULL), ERR_OK);
    assert_true(slice_eq(buf_bytes(&bytes), buf_bytes(&again)));
    assert_int_equal(record_batch_parse(buf_bytes(&bytes), &batch, &need_len), ERR_OK);
    assert_true(record_batch_is_transactional(&batch));
    assert_int_equal(batch.max_timestamp, 0x1a201d866ec);
}

static void a_marker_is_built_as_kafka_builds_it(void **state)
{
    struct record_build what = RECORD_BUILD_PLAIN;
    struct record_builder builder;
    struct record_iter iter;
    struct record record;
    int16_t type;

    (void)state;
    buf_reset(&bytes);
    buf_reset(&again);
    batches_unhex(kafka_commit_marker, &bytes);
    what.base_off = 2;
    what.leader_epoch = 0;
    what.attributes = RECORD_ATTR_TRANSACTIONAL | RECORD_ATTR_CONTROL;
    what.producer_id = 1;
    what.producer_epoch = 1;
    record_builder_start(&builder, &what, &again);
    assert_int_equal(
        record_builder_control(&builder, 0x1a201d868e1, RECORD_CONTROL_COMMIT, slice_of((uint8_t[6]){0}, 6)), ERR_OK);
    assert_int_equal(record_builder_finish(&builder, NULL), ERR_OK);
    assert_true(slice_eq(buf_bytes(&bytes), buf_bytes(&again)));
    assert_int_equal(record_iter_init(&iter, buf_bytes(&bytes), NULL), ERR_OK);
    assert_true(record_batch_is_control(&iter.batch));
    assert_int_equal(record_iter_next(&iter, &record), 1);
    assert_int_equal(record_control_parse(record.key, &type), ERR_OK);
    assert_int_equal(type, RECORD_CONTROL_COMMIT);
    assert_int_equal(record.off, 2);
    assert_int_equal(record_iter_next(&iter, &record), 0);
    assert_int_equal(record_control_parse(slice_of("abc", 3), &type), ERR_CORRUPT);
}

/* ---- headers ---- */

static void what_is_cut_says_how_much_it_needs(void **state)
{
    struct record_batch batch = {0};
    size_t need_len = 0;

    (void)state;
    buf_reset(&bytes);
    batches_unhex(kafka_txn_batch, &bytes);
    for (size_t len = 0; len < bytes.len; len++) {
        struct slice cut = slice_of(bytes.data, len);
        assert_int_equal(record_batch_parse(cut, &batch, &need_len), ERR_SHORT);
        assert_int_equal(need_len, len < RECORD_PEEK_LEN     ? RECORD_PEEK_LEN
                                   : len < RECORD_HEADER_LEN ? RECORD_HEADER_LEN
                                                             : 70);
        assert_int_equal(record_batch_peek(cut, &batch, &need_len), len < RECORD_HEADER_LEN ? ERR_SHORT : ERR_OK);
        if (len >= RECORD_HEADER_LEN)
            assert_int_equal(batch.body.len, len - RECORD_HEADER_LEN);
    }
    buf_add(&bytes, "more", 4);
    assert_int_equal(record_batch_parse(buf_bytes(&bytes), &batch, &need_len), ERR_OK);
    assert_int_equal(need_len, 70);
    assert_int_equal(batch.body.len, 70 - RECORD_HEADER_LEN);
}

static const struct head_case {
    int32_t length;
    int8_t magic;
    int err;
} head_cases[] = {
    {49, 2, ERR_OK},        {48, 2, ERR_CORRUPT},  {22, 1, ERR_OK},         {21, 1, ERR_CORRUPT},
    {14, 0, ERR_OK},        {13, 0, ERR_CORRUPT},  {0, 2, ERR_CORRUPT},     {-1, 2, ERR_CORRUPT},
    {49, 3, ERR_VERSION},   {49, -1, ERR_VERSION}, {100, 127, ERR_VERSION}, {INT32_MIN, 2, ERR_CORRUPT},
    {INT32_MAX, 2, ERR_OK}, /* the rest is not there yet */
};

static void lengths_and_magics_have_their_bounds(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT_OF(head_cases); i++) {
        uint8_t head[RECORD_HEADER_LEN] = {0};
        struct record_batch batch;
        size_t need_len;
        be32_put(head + 8, (uint32_t)head_cases[i].length);
        head[RECORD_MAGIC_POS] = (uint8_t)head_cases[i].magic;
        assert_int_equal(record_batch_peek(slice_of(head, sizeof head), &batch, &need_len), head_cases[i].err);
        if (head_cases[i].err == ERR_OK)
            assert_int_equal(need_len, (size_t)head_cases[i].length + RECORD_PREFIX_LEN);
        else
            assert_int_equal(need_len, 0);
    }
}

static void sequences_wrap(void **state)
{
    (void)state;
    assert_int_equal(record_sequence_add(5, 3), 8);
    assert_int_equal(record_sequence_add(INT32_MAX, 1), 0);
    assert_int_equal(record_sequence_add(INT32_MAX - 1, 5), 3);
}

static void restamp_gives_the_checksum_of_the_whole(void **state)
{
    struct prng prng = {7};

    (void)state;
    for (int i = 0; i < 300; i++) {
        size_t len = RECORD_HEADER_LEN + prng_below(&prng, i < 200 ? 100 : 100000);
        uint8_t *at;
        buf_reset(&bytes);
        at = buf_more(&bytes, len);
        for (size_t pos = 0; pos < len; pos++)
            at[pos] = (uint8_t)prng_next(&prng);
        at[RECORD_MAGIC_POS] = 2;
        batches_reseal(at, len);
        assert_int_equal(record_batch_check_crc(buf_bytes(&bytes)), ERR_OK);
        record_batch_restamp(at, len, (uint16_t)prng_next(&prng), (int64_t)prng_next(&prng));
        assert_int_equal(record_batch_check_crc(buf_bytes(&bytes)), ERR_OK);
        record_batch_stamp(at, (int64_t)prng_next(&prng), (int32_t)prng_next(&prng));
        assert_int_equal(record_batch_check_crc(buf_bytes(&bytes)), ERR_OK);
    }
}

static void codecs_have_their_names(void **state)
{
    enum record_codec codec;

    (void)state;
    assert_string_equal(record_codec_name(RECORD_ZSTD), "zstd");
    assert_int_equal(record_codec_parse(text("lz4"), &codec), ERR_OK);
    assert_int_equal(codec, RECORD_LZ4);
    assert_int_equal(record_codec_parse(text("lzo"), &codec), ERR_UNKNOWN);
}

/* ---- there and back ---- */

static void assert_same_records(const struct batches_model *model, struct slice batch)
{
    struct record_iter iter;
    struct record record;

    assert_int_equal(record_iter_init(&iter, batch, &scratch), ERR_OK);
    for (size_t i = 0; i < model->records_cnt; i++) {
        const struct batches_record *want = &model->records[i];
        struct record_header header;
        assert_int_equal(record_iter_next(&iter, &record), 1);
        assert_int_equal(record.off, model->build.base_off + (int64_t)i);
        assert_true(record.timestamp == want->timestamp);
        assert_true(slice_eq(record.key, want->key));
        assert_true(slice_eq(record.value, want->value));
        assert_int_equal(record.headers_cnt, want->headers_cnt);
        for (size_t h = 0; h < want->headers_cnt; h++) {
            assert_int_equal(record_header_next(&record.headers, &header), 1);
            assert_true(slice_eq(header.key, want->headers[h].key));
            assert_true(slice_eq(header.value, want->headers[h].value));
        }
        assert_int_equal(record_header_next(&record.headers, &header), 0);
    }
    assert_int_equal(record_iter_next(&iter, &record), 0);
    assert_int_equal(record_iter_next(&iter, &record), 0);
}

static void assert_verdict(const struct batches_model *model, struct slice batch)
{
    struct record_verdict verdict;
    int64_t max = -1, min = INT64_MAX;
    int32_t max_idx = 0, min_idx = -1, null_idx = -1, nulls_cnt = 0;

    for (size_t i = model->records_cnt; i-- > 0;) {
        const struct batches_record *r = &model->records[i];
        if (r->timestamp >= max && r->timestamp > -1) {
            max = r->timestamp;
            max_idx = (int32_t)i;
        }
        if (r->timestamp <= min && r->timestamp != -1) {
            min = r->timestamp;
            min_idx = (int32_t)i;
        }
        if (r->key.data == NULL) {
            null_idx = (int32_t)i;
            nulls_cnt++;
        }
    }
    assert_int_equal(record_examine(batch, &scratch, &(struct record_limits){BUF_LEN_MAX}, &verdict), ERR_OK);
    assert_int_equal(verdict.fault, RECORD_FINE);
    assert_int_equal(verdict.batch_len, batch.len);
    assert_int_equal(verdict.records_cnt, model->records_cnt);
    assert_int_equal(verdict.codec, model->build.codec);
    assert_true(verdict.max_timestamp == max && verdict.min_timestamp == min);
    assert_true(verdict.header_max_timestamp == max);
    assert_int_equal(verdict.max_timestamp_idx, max_idx);
    assert_int_equal(verdict.min_timestamp_idx, min_idx);
    assert_int_equal(verdict.null_key_idx, null_idx);
    assert_int_equal(verdict.null_keys_cnt, nulls_cnt);
    assert_true(verdict.producer_id == model->build.producer_id);
    assert_int_equal(verdict.base_sequence, model->build.base_sequence);
}

static void what_is_built_is_valid_and_comes_back(void **state)
{
    (void)state;
    for (uint64_t seed = 0; seed < SEEDS; seed++) {
        struct prng prng = {seed};
        struct batches_model model;
        arena_reset(&arena);
        buf_reset(&bytes);
        batches_draw(&prng, &arena, seed % 50 == 0 ? 400000 : 2000, &model);
        assert_int_equal(batches_build(&model, &scratch, &bytes), ERR_OK);
        assert_int_equal(record_batch_check_crc(buf_bytes(&bytes)), ERR_OK);
        assert_verdict(&model, buf_bytes(&bytes));
        assert_same_records(&model, buf_bytes(&bytes));
        for (enum record_codec codec = 0; codec < RECORD_CODECS_CNT; codec++) {
            buf_reset(&again);
            assert_int_equal(record_recompress(buf_bytes(&bytes), codec, RECORD_LEVEL_DEFAULT, &scratch, &again),
                             ERR_OK);
            model.build.codec = codec;
            assert_verdict(&model, buf_bytes(&again));
            if (seed % 8 == 0)
                assert_same_records(&model, buf_bytes(&again));
        }
    }
}

static void copies_keep_offsets_and_holes(void **state)
{
    struct record_build what = RECORD_BUILD_PLAIN;
    struct record_builder builder;
    struct record record = {.off = 107, .timestamp = 50, .key = text("k"), .value = {NULL, 0}};
    struct record_iter iter;

    (void)state;
    buf_reset(&bytes);
    what.base_off = 100;
    what.last_off_delta = 20;
    what.attributes = RECORD_ATTR_DELETE_HORIZON;
    what.delete_horizon = 7777;
    record_builder_start(&builder, &what, &bytes);
    assert_int_equal(record_builder_copy(&builder, &record), ERR_OK);
    assert_int_equal(record_builder_copy(&builder, &record), ERR_RANGE); /* its offset is gone by */
    record.off = 115;
    assert_int_equal(record_builder_copy(&builder, &record), ERR_OK);
    record.off = INT64_C(100) + INT32_MAX + 1;
    assert_int_equal(record_builder_copy(&builder, &record), ERR_RANGE);
    assert_int_equal(record_builder_finish(&builder, NULL), ERR_OK);
    assert_int_equal(record_iter_init(&iter, buf_bytes(&bytes), NULL), ERR_OK);
    assert_int_equal(record_batch_last_off(&iter.batch), 120);
    assert_int_equal(iter.batch.base_timestamp, 7777);
    assert_int_equal(record_iter_next(&iter, &record), 1);
    assert_int_equal(record.off, 107);
    assert_int_equal(record.timestamp, 50); /* though the deltas count from the horizon */
    assert_int_equal(record_iter_next(&iter, &record), 1);
    assert_int_equal(record.off, 115);
    assert_int_equal(record_iter_next(&iter, &record), 0);
}

static void an_emptied_batch_has_a_header_and_nothing_else(void **state)
{
    struct record_build what = RECORD_BUILD_PLAIN;
    struct record_builder builder;
    struct record_iter iter;
    struct record record;

    (void)state;
    buf_reset(&bytes);
    what.base_off = 5;
    what.last_off_delta = 9;
    what.codec = RECORD_ZSTD;
    record_builder_start(&builder, &what, &bytes);
    assert_int_equal(record_builder_finish(&builder, NULL), ERR_OK);
    assert_int_equal(bytes.len, RECORD_HEADER_LEN);
    assert_int_equal(record_iter_init(&iter, buf_bytes(&bytes), NULL), ERR_OK);
    assert_int_equal(record_batch_codec(&iter.batch), RECORD_NONE);
    assert_int_equal(record_iter_next(&iter, &record), 0);
    assert_int_equal(record_batch_last_off(&iter.batch), 14);
}

static void a_full_buffer_is_an_error_and_leaves_no_trace(void **state)
{
    struct prng prng = {11};
    struct batches_model model;

    (void)state;
    arena_reset(&arena);
    batches_draw(&prng, &arena, 3000, &model);
    for (enum record_codec codec = 0; codec < RECORD_CODECS_CNT; codec++) {
        struct buf small;
        size_t whole_len;
        model.build.codec = codec;
        buf_reset(&bytes);
        assert_int_equal(batches_build(&model, &scratch, &bytes), ERR_OK);
        model.build.codec = RECORD_NONE;
        buf_reset(&again);
        assert_int_equal(batches_build(&model, &scratch, &again), ERR_OK);
        model.build.codec = codec;
        whole_len = again.len > bytes.len ? again.len : bytes.len; /* the plain one must fit, too */
        for (size_t limit = 0; limit < whole_len; limit++) {
            buf_init(&small, limit);
            assert_int_equal(batches_build(&model, &scratch, &small), ERR_LIMIT);
            assert_int_equal(small.len, 0);
            assert_false(small.over);
            buf_release(&small);
        }
        for (size_t limit = 0; limit < bytes.len; limit++) {
            buf_init(&small, limit);
            assert_int_equal(record_recompress(buf_bytes(&again), codec, RECORD_LEVEL_DEFAULT, &scratch, &small),
                             ERR_LIMIT);
            assert_int_equal(small.len, 0);
            assert_false(small.over);
            buf_release(&small);
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_transactional_batch_is_built_as_kafka_builds_it),
        cmocka_unit_test(a_marker_is_built_as_kafka_builds_it),
        cmocka_unit_test(what_is_cut_says_how_much_it_needs),
        cmocka_unit_test(lengths_and_magics_have_their_bounds),
        cmocka_unit_test(sequences_wrap),
        cmocka_unit_test(restamp_gives_the_checksum_of_the_whole),
        cmocka_unit_test(codecs_have_their_names),
        cmocka_unit_test(what_is_built_is_valid_and_comes_back),
        cmocka_unit_test(copies_keep_offsets_and_holes),
        cmocka_unit_test(an_emptied_batch_has_a_header_and_nothing_else),
        cmocka_unit_test(a_full_buffer_is_an_error_and_leaves_no_trace),
    };
    return cmocka_run_group_tests(tests, open_all, close_all);
}
