#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/be.h"
#include "base/check.h"
#include "base/err.h"
#include "base/mem.h"
#include "base/prng.h"
#include "codec/codec.h"

enum { PLAIN_LEN_MAX = 1 << 20, SEEDS = 400 };

static struct buf packed, plain, again;
static void *readers[RECORD_CODECS_CNT], *writers[RECORD_CODECS_CNT];

static int open_all(void **state)
{
    (void)state;
    buf_init(&packed, 4 * PLAIN_LEN_MAX);
    buf_init(&plain, PLAIN_LEN_MAX);
    buf_init(&again, 2 * PLAIN_LEN_MAX);
    for (unsigned codec = 1; codec < RECORD_CODECS_CNT; codec++) {
        readers[codec] = codec_table()->of[codec]->reader_new();
        writers[codec] = codec_table()->of[codec]->writer_new();
    }
    return 0;
}

static int close_all(void **state)
{
    (void)state;
    buf_release(&packed);
    buf_release(&plain);
    buf_release(&again);
    for (unsigned codec = 1; codec < RECORD_CODECS_CNT; codec++) {
        codec_table()->of[codec]->reader_free(readers[codec]);
        codec_table()->of[codec]->writer_free(writers[codec]);
    }
    return 0;
}

static int write_magic(unsigned codec, int8_t magic, int level)
{
    return codec_table()->of[codec]->write(writers[codec], magic, level, buf_bytes(&plain), &packed);
}

/* All of packed into again, in reads of at most room bytes. */
static int read_rooms(unsigned codec, int8_t magic, size_t room)
{
    const struct record_codec_ops *ops = codec_table()->of[codec];
    int err = ops->reader_start(readers[codec], magic, buf_bytes(&packed), again.limit);

    buf_reset(&again);
    while (!err) {
        size_t len = SIZE_MAX;
        uint8_t *at = buf_more(&again, room);
        if (at == NULL)
            return ERR_LIMIT;
        err = ops->reader_read(readers[codec], at, room, &len);
        if (err)
            break;
        assert_true(len <= room);
        again.len -= room - len;
        if (len == 0)
            break;
    }
    return err;
}

static int read_all(unsigned codec)
{
    return read_rooms(codec, 2, 10000);
}

static void draw_plain(struct prng *prng, size_t len_max)
{
    size_t len = prng_below(prng, len_max);
    uint8_t *at;

    buf_reset(&plain);
    at = buf_more(&plain, len);
    for (size_t i = 0; i < len;) {
        uint8_t byte = (uint8_t)prng_next(prng);
        for (size_t run = 1 + prng_below(prng, 30); run > 0 && i < len; run--)
            at[i++] = byte;
    }
}

static void what_is_packed_comes_back_in_reads_of_any_size(void **state)
{
    (void)state;
    for (uint64_t seed = 0; seed < SEEDS; seed++) {
        struct prng prng = {seed};
        draw_plain(&prng, seed % 10 == 0 ? 300000 : 3000);
        for (unsigned codec = 1; codec < RECORD_CODECS_CNT; codec++) {
            int8_t magic = codec == RECORD_ZSTD ? 2 : (int8_t)prng_below(&prng, 3);
            buf_reset(&packed);
            assert_int_equal(write_magic(codec, magic, RECORD_LEVEL_DEFAULT), ERR_OK);
            assert_int_equal(read_rooms(codec, magic, 1 + prng_below(&prng, plain.len < 3000 ? 100 : 200000)), ERR_OK);
            assert_int_equal(again.len, plain.len);
            assert_true(plain.len == 0 || memcmp(again.data, plain.data, plain.len) == 0);
        }
    }
}

static const struct level_case {
    unsigned codec;
    int level, err;
} level_cases[] = {
    {RECORD_GZIP, 1, ERR_OK},     {RECORD_GZIP, 9, ERR_OK},          {RECORD_GZIP, 0, ERR_RANGE},
    {RECORD_GZIP, 10, ERR_RANGE}, {RECORD_GZIP, -1, ERR_OK},         {RECORD_SNAPPY, 1, ERR_RANGE},
    {RECORD_LZ4, 1, ERR_OK},      {RECORD_LZ4, 9, ERR_OK},           {RECORD_LZ4, 17, ERR_OK},
    {RECORD_LZ4, 0, ERR_RANGE},   {RECORD_LZ4, 18, ERR_RANGE},       {RECORD_ZSTD, -131072, ERR_OK},
    {RECORD_ZSTD, 22, ERR_OK},    {RECORD_ZSTD, -131073, ERR_RANGE}, {RECORD_ZSTD, 23, ERR_RANGE},
    {RECORD_ZSTD, 0, ERR_OK}, /* zstd's word for its default */
};

static void levels_have_kafkas_ranges(void **state)
{
    struct prng prng = {3};

    (void)state;
    draw_plain(&prng, 5000);
    for (size_t i = 0; i < COUNT_OF(level_cases); i++) {
        buf_reset(&packed);
        assert_int_equal(write_magic(level_cases[i].codec, 2, level_cases[i].level), level_cases[i].err);
        if (level_cases[i].err)
            continue;
        assert_int_equal(read_all(level_cases[i].codec), ERR_OK);
        assert_true(slice_eq(buf_bytes(&again), buf_bytes(&plain)));
    }
}

static void every_cut_is_an_error(void **state)
{
    struct prng prng = {5};

    (void)state;
    draw_plain(&prng, 5000);
    for (unsigned codec = 1; codec < RECORD_CODECS_CNT; codec++) {
        size_t whole_len;
        buf_reset(&packed);
        assert_int_equal(write_magic(codec, 2, RECORD_LEVEL_DEFAULT), ERR_OK);
        whole_len = packed.len;
        for (size_t len = 0; len < whole_len; len++) {
            packed.len = len;
            if (codec == RECORD_SNAPPY && read_all(codec) == ERR_OK) /* between blocks: the record count will tell */
                assert_true(again.len < plain.len);
            else
                assert_int_equal(read_all(codec), ERR_CODEC);
        }
        packed.len = whole_len;
        assert_int_equal(read_all(codec), ERR_OK);
    }
}

static void damage_never_hurts(void **state)
{
    (void)state;
    for (uint64_t seed = 0; seed < 4000; seed++) {
        struct prng prng = {seed};
        unsigned codec = 1 + (unsigned)prng_below(&prng, RECORD_CODECS_CNT - 1);
        draw_plain(&prng, 5000);
        buf_reset(&packed);
        assert_int_equal(write_magic(codec, 2, RECORD_LEVEL_DEFAULT), ERR_OK);
        for (uint64_t i = 1 + prng_below(&prng, 4); i > 0; i--)
            packed.data[prng_below(&prng, packed.len)] = (uint8_t)prng_next(&prng);
        (void)read_all(codec);
    }
}

/* ---- forms that others write ---- */

static void repeat_packed(void)
{
    size_t len = packed.len;

    for (size_t i = 0; i < len; i++)
        buf_byte(&packed, packed.data[i]);
}

static void assert_twice(void)
{
    assert_int_equal(again.len, 2 * plain.len);
    assert_memory_equal(again.data, plain.data, plain.len);
    assert_memory_equal(again.data + plain.len, plain.data, plain.len);
}

static void several_members_frames_and_streams_are_one(void **state)
{
    static const unsigned codecs[] = {RECORD_GZIP, RECORD_SNAPPY, RECORD_ZSTD};
    struct prng prng = {9};

    (void)state;
    draw_plain(&prng, 5000);
    for (size_t i = 0; i < COUNT_OF(codecs); i++) {
        buf_reset(&packed);
        assert_int_equal(write_magic(codecs[i], 2, RECORD_LEVEL_DEFAULT), ERR_OK);
        repeat_packed();
        assert_int_equal(read_all(codecs[i]), ERR_OK);
        assert_twice();
    }
}

static void what_follows_is_ignored_where_java_ignores_it(void **state)
{
    static const int errs[RECORD_CODECS_CNT] = {0, ERR_OK, ERR_CODEC, ERR_OK, ERR_CODEC};
    struct prng prng = {9};

    (void)state;
    draw_plain(&prng, 5000);
    for (unsigned codec = 1; codec < RECORD_CODECS_CNT; codec++) {
        buf_reset(&packed);
        assert_int_equal(write_magic(codec, 2, RECORD_LEVEL_DEFAULT), ERR_OK);
        buf_add(&packed, "garbage that is longer than any header", 38);
        assert_int_equal(read_all(codec), errs[codec]);
        assert_int_equal(again.len >= plain.len, true);
    }
}

static void a_raw_snappy_block_is_read(void **state)
{
    static const uint8_t raw[] = {11, 10 << 2, 'h', 'e', 'l', 'l', 'o', ' ', 'w', 'o', 'r', 'l', 'd'};
    static const uint8_t lie[] = {0xff, 0xff, 0xff, 0xff, 0x0f, 10 << 2, 'h', 'e'}; /* 4 GiB out of 8 bytes */

    (void)state;
    for (size_t room = 1; room < 20; room++) {
        buf_reset(&packed);
        buf_add(&packed, raw, sizeof raw);
        assert_int_equal(read_rooms(RECORD_SNAPPY, 2, room), ERR_OK);
        assert_true(slice_eq_text(buf_bytes(&again), "hello world"));
    }
    packed.len--;
    assert_int_equal(read_all(RECORD_SNAPPY), ERR_CODEC);
    buf_reset(&packed);
    buf_add(&packed, lie, sizeof lie);
    assert_int_equal(read_all(RECORD_SNAPPY), ERR_CODEC);
}

static void a_snappy_block_above_the_limit_is_not_held(void **state)
{
    const struct record_codec_ops *ops = codec_table()->of[RECORD_SNAPPY];
    uint8_t byte;
    size_t len;

    (void)state;
    buf_reset(&plain);
    memset(buf_more(&plain, CODEC_SNAPPY_BLOCK_LEN), 7, CODEC_SNAPPY_BLOCK_LEN);
    buf_reset(&packed);
    assert_int_equal(write_magic(RECORD_SNAPPY, 2, RECORD_LEVEL_DEFAULT), ERR_OK);
    assert_int_equal(ops->reader_start(readers[RECORD_SNAPPY], 2, buf_bytes(&packed), CODEC_SNAPPY_BLOCK_LEN - 1),
                     ERR_OK);
    assert_int_equal(ops->reader_read(readers[RECORD_SNAPPY], &byte, 1, &len), ERR_LIMIT);
}

/* libzstd alone lets an empty last block pass when it streams. */
static void a_zstd_frame_keeps_its_promised_size(void **state)
{
    static const uint8_t empty[] = {0x28, 0xb5, 0x2f, 0xfd, 0x20, 88, 1, 0, 0};

    (void)state;
    buf_reset(&packed);
    buf_add(&packed, empty, sizeof empty);
    assert_int_equal(read_rooms(RECORD_ZSTD, 2, 10), ERR_CODEC);
    assert_int_equal(read_rooms(RECORD_ZSTD, 2, 1000), ERR_CODEC);
    packed.data[5] = 0;
    assert_int_equal(read_rooms(RECORD_ZSTD, 2, 10), ERR_OK);
}

static void lz4_frames_that_java_refuses_are_refused(void **state)
{
    static const struct {
        size_t pos;
        uint8_t value;
    } cases[] = {
        {0, 0x05}, /* magic */
        {4, 0x40}, /* linked blocks */
        {4, 0x61}, /* dictionary */
        {4, 0x62}, /* reserved bit */
        {4, 0xa0}, /* version 2 */
        {5, 0x30}, /* block size 3 */
        {5, 0xc0}, /* reserved bit */
        {6, 0x83}, /* header check */
    };
    struct prng prng = {1};

    (void)state;
    draw_plain(&prng, 5000);
    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        buf_reset(&packed);
        assert_int_equal(write_magic(RECORD_LZ4, 2, RECORD_LEVEL_DEFAULT), ERR_OK);
        packed.data[cases[i].pos] = cases[i].value;
        assert_int_equal(read_rooms(RECORD_LZ4, 0, 1000), i == COUNT_OF(cases) - 1 ? ERR_OK : ERR_CODEC);
        assert_int_equal(read_all(RECORD_LZ4), ERR_CODEC);
    }
}

/* Any broken input, then a good one with the same reader. */
static void a_reader_forgets_what_was_broken(void **state)
{
    /* an LZ4 frame that promises 99 bytes and ends */
    static const uint8_t promise[] = {4, 0x22, 0x4d, 0x18, 0x68, 0x40, 99, 0, 0, 0, 0, 0, 0, 0, 0x0b, 0, 0, 0, 0};
    struct prng prng = {77};

    (void)state;
    buf_reset(&packed);
    buf_add(&packed, promise, sizeof promise);
    assert_int_equal(read_rooms(RECORD_LZ4, 0, 100), ERR_CODEC);
    draw_plain(&prng, 5000);
    for (int i = 0; i < 4000; i++) {
        unsigned codec = 1 + (unsigned)prng_below(&prng, RECORD_CODECS_CNT - 1);
        buf_reset(&packed);
        assert_int_equal(write_magic(codec, 2, RECORD_LEVEL_DEFAULT), ERR_OK);
        assert_int_equal(read_all(codec), ERR_OK);
        assert_true(slice_eq(buf_bytes(&again), buf_bytes(&plain)));
        packed.data[prng_below(&prng, packed.len < 40 ? packed.len : 40)] ^= (uint8_t)(1 << prng_below(&prng, 8));
        packed.len -= prng_below(&prng, packed.len);
        (void)read_rooms(codec, prng_below(&prng, 2) ? 0 : 2, 1000);
    }
}

static void what_we_write_begins_as_javas(void **state)
{
    static const struct {
        unsigned codec;
        uint8_t bytes[17];
        size_t len;
    } cases[] = {
        {RECORD_GZIP, {0x1f, 0x8b, 8, 0, 0, 0, 0, 0}, 8},
        {RECORD_SNAPPY, {0x82, 'S', 'N', 'A', 'P', 'P', 'Y', 0, 0, 0, 0, 1, 0, 0, 0, 1}, 16},
        {RECORD_LZ4, {0x04, 0x22, 0x4d, 0x18, 0x60, 0x40, 0x82}, 7},
        {RECORD_ZSTD, {0x28, 0xb5, 0x2f, 0xfd}, 4},
    };
    struct prng prng = {1};

    (void)state;
    draw_plain(&prng, 5000);
    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        buf_reset(&packed);
        assert_int_equal(write_magic(cases[i].codec, 2, RECORD_LEVEL_DEFAULT), ERR_OK);
        assert_memory_equal(packed.data, cases[i].bytes, cases[i].len);
    }
}

static void a_full_buffer_is_an_error(void **state)
{
    struct prng prng = {2};

    (void)state;
    draw_plain(&prng, 5000);
    for (unsigned codec = 1; codec < RECORD_CODECS_CNT; codec++) {
        size_t whole_len;
        buf_reset(&packed);
        assert_int_equal(write_magic(codec, 2, RECORD_LEVEL_DEFAULT), ERR_OK);
        whole_len = packed.len;
        for (size_t limit = 0; limit <= whole_len; limit++) {
            struct buf small;
            buf_init(&small, limit);
            assert_int_equal(
                codec_table()->of[codec]->write(writers[codec], 2, RECORD_LEVEL_DEFAULT, buf_bytes(&plain), &small),
                limit < whole_len ? ERR_LIMIT : ERR_OK);
            buf_release(&small);
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_is_packed_comes_back_in_reads_of_any_size),
        cmocka_unit_test(levels_have_kafkas_ranges),
        cmocka_unit_test(every_cut_is_an_error),
        cmocka_unit_test(damage_never_hurts),
        cmocka_unit_test(several_members_frames_and_streams_are_one),
        cmocka_unit_test(what_follows_is_ignored_where_java_ignores_it),
        cmocka_unit_test(a_raw_snappy_block_is_read),
        cmocka_unit_test(a_snappy_block_above_the_limit_is_not_held),
        cmocka_unit_test(a_zstd_frame_keeps_its_promised_size),
        cmocka_unit_test(lz4_frames_that_java_refuses_are_refused),
        cmocka_unit_test(a_reader_forgets_what_was_broken),
        cmocka_unit_test(what_we_write_begins_as_javas),
        cmocka_unit_test(a_full_buffer_is_an_error),
    };
    return cmocka_run_group_tests(tests, open_all, close_all);
}
