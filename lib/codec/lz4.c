/* LZ4 frames (lz4_Frame_format.md), of which Kafka's Java reader knows a part:
 *
 *   0  4 bytes  04 22 4d 18
 *   4  u8  FLG  6-7 version 1, 5 independent blocks (must be set), 4 block checksums, 3 content size, 2 content
 *               checksum, 1 reserved 0, 0 dictionary (must be 0)
 *   5  u8  BD   4-6 largest block: 4 = 64 KiB .. 7 = 4 MiB; the rest 0
 *   6  u64 le   content size, where FLG says so
 *   .  u8  HC   second byte of the xxHash32 of FLG up to here. Format 0 of the records: of the four magic bytes, too
 *               (KAFKA-3160), and readers of that format don't look
 *   .  blocks   u32 le length (top bit: stored plain), bytes, checksum where FLG says so; length 0 ends the frame
 *
 * liblz4 wants HC right, so that of a format 0 frame is replaced on its way in, and put wrong on its way out. What
 * follows the frame is ignored, as Java does. */
#include <lz4frame.h>

#include "base/check.h"
#include "base/err.h"
#include "base/mem.h"
#include "codec/inside.h"

enum {
    MAGIC_LEN = 4,
    FLG_POS = 4,
    BD_POS = 5,
    FRAME_LEN_MIN = 7,
    FRAME_HEADER_LEN_MAX = 15,
    FLG_INDEPENDENT = 0x20,
    FLG_CONTENT_SIZE = 0x08,
    FLG_DICTIONARY = 0x01,
    PIECE_LEN = 64 << 10, /* of plain bytes, when writing */
    LEVEL_KAFKA_DEFAULT = 9,
    LEVEL_MAX = 17,
};

/* xxHash32, seed 0, of less than 16 bytes: all that a frame header needs (xxhash_spec.md, "Finalization"). */
static uint32_t xxhash32_small(const uint8_t *at, size_t len)
{
    const uint32_t p1 = 2654435761u, p2 = 2246822519u, p3 = 3266489917u, p4 = 668265263u, p5 = 374761393u;
    uint32_t hash = p5 + (uint32_t)len, word;

    CHECK(len < 16);
    for (; len >= 4; len -= 4, at += 4) {
        memcpy(&word, at, 4);
        hash += word * p3;
        hash = (hash << 17 | hash >> 15) * p4;
    }
    for (; len > 0; len--, at++) {
        hash += *at * p5;
        hash = (hash << 11 | hash >> 21) * p1;
    }
    hash = (hash ^ hash >> 15) * p2;
    hash = (hash ^ hash >> 13) * p3;
    return hash ^ hash >> 16;
}

static uint8_t header_check(const uint8_t *from, const uint8_t *to)
{
    return (uint8_t)(xxhash32_small(from, (size_t)(to - from)) >> 8);
}

struct reader {
    LZ4F_dctx *context;
    uint8_t header[FRAME_HEADER_LEN_MAX]; /* the frame's, mended */
    struct slice header_left;
    struct slice packed; /* behind the header, not read yet */
    bool ended;
};

/* A context that did not come to its frame's end is thrown away: reset forgets not all of it (up to liblz4 1.9.4 the
 * content size that is still due), and one producer's broken batch would spoil those of all others after it. */
static void renew(struct reader *reader)
{
    if (reader->ended) {
        LZ4F_resetDecompressionContext(reader->context);
        return;
    }
    (void)LZ4F_freeDecompressionContext(reader->context);
    CHECK(!LZ4F_isError(LZ4F_createDecompressionContext(&reader->context, LZ4F_VERSION)));
}

static void *reader_new(void)
{
    struct reader *reader = MEM_NEW(struct reader);

    CHECK(!LZ4F_isError(LZ4F_createDecompressionContext(&reader->context, LZ4F_VERSION)));
    reader->ended = true;
    return reader;
}

static void reader_free(void *memory)
{
    struct reader *reader = memory;

    (void)LZ4F_freeDecompressionContext(reader->context);
    mem_free(reader);
}

static int reader_start(void *memory, int8_t magic, struct slice packed, size_t plain_len_max)
{
    struct reader *reader = memory;
    size_t header_len = FRAME_LEN_MIN;

    (void)plain_len_max; /* holds one block, 4 MiB at most */
    if (packed.len < FRAME_LEN_MIN)
        return ERR_CODEC;
    if (!(packed.data[FLG_POS] & FLG_INDEPENDENT) || (packed.data[FLG_POS] & FLG_DICTIONARY))
        return ERR_CODEC;
    if (packed.data[FLG_POS] & FLG_CONTENT_SIZE)
        header_len = FRAME_HEADER_LEN_MAX;
    if (packed.len < header_len || memcmp(packed.data, "\x04\x22\x4d\x18", MAGIC_LEN) != 0) /* no skippable ones */
        return ERR_CODEC;
    renew(reader);
    reader->ended = false;
    memcpy(reader->header, packed.data, header_len);
    if (magic == 0)
        reader->header[header_len - 1] = header_check(reader->header + FLG_POS, reader->header + header_len - 1);
    reader->header_left = slice_of(reader->header, header_len);
    reader->packed = slice_of(packed.data + header_len, packed.len - header_len);
    return ERR_OK;
}

static int reader_read(void *memory, uint8_t *out, size_t room, size_t *ret_len)
{
    static const LZ4F_decompressOptions_t options = {0};
    struct reader *reader = memory;
    size_t produced_len = 0;

    while (!reader->ended && produced_len == 0) {
        struct slice *from = reader->header_left.len > 0 ? &reader->header_left : &reader->packed;
        size_t used_len = from->len, result;
        produced_len = room;
        result = LZ4F_decompress(reader->context, out, &produced_len, from->data, &used_len, &options);
        if (LZ4F_isError(result))
            return ERR_CODEC;
        *from = slice_of(from->data + used_len, from->len - used_len);
        reader->ended = result == 0;
        if (!reader->ended && produced_len == 0 && used_len == 0)
            return ERR_CODEC; /* cut */
    }
    *ret_len = produced_len;
    return ERR_OK;
}

struct writer {
    LZ4F_cctx *context;
    size_t packed_cap;
    uint8_t packed[];
};

static LZ4F_preferences_t preferences_of(int level)
{
    return (LZ4F_preferences_t){
        .frameInfo = {.blockSizeID = LZ4F_max64KB, .blockMode = LZ4F_blockIndependent},
        .compressionLevel = level,
        .autoFlush = 1,
    };
}

static void *writer_new(void)
{
    LZ4F_preferences_t preferences = preferences_of(0);
    size_t cap = LZ4F_compressBound(PIECE_LEN, &preferences);
    struct writer *writer = mem_alloc(sizeof *writer + cap);

    writer->packed_cap = cap;
    CHECK(!LZ4F_isError(LZ4F_createCompressionContext(&writer->context, LZ4F_VERSION)));
    return writer;
}

static void writer_free(void *memory)
{
    struct writer *writer = memory;

    (void)LZ4F_freeCompressionContext(writer->context);
    mem_free(writer);
}

/* Kafka's levels into the library's: its default is the fast one, others are HC. */
static int library_level(int level)
{
    if (level == RECORD_LEVEL_DEFAULT || level == LEVEL_KAFKA_DEFAULT)
        return 0;
    return level < LZ4F_compressionLevel_max() ? level : LZ4F_compressionLevel_max();
}

static int write_all(void *memory, int8_t magic, int level, struct slice plain, struct buf *out)
{
    LZ4F_preferences_t preferences = preferences_of(library_level(level));
    struct writer *writer = memory;
    size_t len;

    if (level != RECORD_LEVEL_DEFAULT && (level < 1 || level > LEVEL_MAX))
        return ERR_RANGE;
    len = LZ4F_compressBegin(writer->context, writer->packed, writer->packed_cap, &preferences);
    CHECK(len == FRAME_LEN_MIN);
    if (magic == 0)
        writer->packed[len - 1] = header_check(writer->packed, writer->packed + len - 1);
    buf_add(out, writer->packed, len);
    while (plain.len > 0) {
        size_t piece_len = plain.len < PIECE_LEN ? plain.len : PIECE_LEN;
        len = LZ4F_compressUpdate(writer->context, writer->packed, writer->packed_cap, plain.data, piece_len, NULL);
        CHECK(!LZ4F_isError(len));
        buf_add(out, writer->packed, len);
        plain = slice_of(plain.data + piece_len, plain.len - piece_len);
    }
    len = LZ4F_compressEnd(writer->context, writer->packed, writer->packed_cap, NULL);
    CHECK(!LZ4F_isError(len));
    buf_add(out, writer->packed, len);
    return out->over ? ERR_LIMIT : ERR_OK;
}

const struct record_codec_ops codec_lz4 = {reader_new, reader_free, reader_start, reader_read,
                                           writer_new, writer_free, write_all};
