/* snappy, in one of two forms:
 *
 *   xerial stream (Java)    0  8 bytes   82 53 4e 41 50 50 59 00
 *                           8  i32 be    version 1
 *                          12  i32 be    compatible version 1
 *                          16  blocks    i32 be length, then so many bytes: one raw block
 *                              The 16 bytes may come again where a block's length is due (streams one after another).
 *   raw (librdkafka, Go)    one raw block: uvarint plain length, then its elements
 *
 * The stream form is what begins with the 8 bytes. No element of a raw block unpacks to more than 64 bytes out of 3, so
 * a plain length beyond that is a lie and costs no memory. */
#include <snappy-c.h>

#include "base/be.h"
#include "base/check.h"
#include "base/err.h"
#include "base/mem.h"
#include "codec/codec.h"
#include "codec/inside.h"

enum { STREAM_HEADER_LEN = 16, MAGIC_LEN = 8, VERSION = 1, RATIO_MAX = 22, RATIO_SLACK_LEN = 64 };

static const uint8_t stream_magic[MAGIC_LEN] = {0x82, 'S', 'N', 'A', 'P', 'P', 'Y', 0};

struct reader {
    struct slice packed; /* not read yet */
    bool is_stream;
    size_t plain_len_max;
    uint8_t *block; /* a plain block that did not fit where it was wanted */
    size_t block_cap, block_len, block_pos;
};

static void *reader_new(void)
{
    return MEM_NEW(struct reader);
}

static void reader_free(void *memory)
{
    struct reader *reader = memory;

    mem_free(reader->block);
    mem_free(reader);
}

static bool is_stream_header(struct slice bytes)
{
    return bytes.len >= STREAM_HEADER_LEN && memcmp(bytes.data, stream_magic, MAGIC_LEN) == 0;
}

static int reader_start(void *memory, int8_t magic, struct slice packed, size_t plain_len_max)
{
    struct reader *reader = memory;

    (void)magic;
    if (reader->block_cap > RECORD_KEEP_LEN) {
        mem_free(reader->block);
        reader->block = NULL;
        reader->block_cap = 0;
    }
    reader->packed = packed;
    reader->plain_len_max = plain_len_max;
    reader->is_stream = is_stream_header(packed);
    reader->block_len = reader->block_pos = 0;
    return packed.len > 0 ? ERR_OK : ERR_CODEC;
}

static void advance(struct slice *bytes, size_t len)
{
    bytes->data += len;
    bytes->len -= len;
}

/* The next raw block off reader->packed. ERR_OK with len 0: there is none. */
static int take_block(struct reader *reader, struct slice *ret_block)
{
    struct slice *packed = &reader->packed;
    int32_t len;

    *ret_block = *packed;
    if (!reader->is_stream) {
        advance(packed, packed->len);
        return ERR_OK;
    }
    while (is_stream_header(*packed)) {
        if (be32_get(packed->data + MAGIC_LEN) < VERSION) /* as Java: newer ones promise to be readable */
            return ERR_CODEC;
        advance(packed, STREAM_HEADER_LEN);
    }
    ret_block->len = 0;
    if (packed->len == 0)
        return ERR_OK;
    if (packed->len < 4)
        return ERR_CODEC;
    len = (int32_t)be32_get(packed->data);
    advance(packed, 4);
    if (len <= 0 || (size_t)len > packed->len)
        return ERR_CODEC;
    *ret_block = slice_of(packed->data, (size_t)len);
    advance(packed, (size_t)len);
    return ERR_OK;
}

static int unpack_block(struct slice block, uint8_t *to, size_t plain_len)
{
    size_t len = plain_len;

    if (snappy_uncompress((const char *)block.data, block.len, (char *)to, &len) != SNAPPY_OK || len != plain_len)
        return ERR_CODEC;
    return ERR_OK;
}

/* Makes room for a block that does not fit into the caller's. */
static void hold(struct reader *reader, size_t plain_len)
{
    if (plain_len > reader->block_cap) {
        reader->block = mem_realloc(reader->block, plain_len);
        reader->block_cap = plain_len;
    }
    reader->block_len = plain_len;
    reader->block_pos = 0;
}

static int reader_read(void *memory, uint8_t *out, size_t room, size_t *ret_len)
{
    struct reader *reader = memory;

    while (reader->block_pos == reader->block_len) {
        struct slice block;
        size_t plain_len = 0;
        int err = take_block(reader, &block);
        if (err)
            return err;
        if (block.len == 0) {
            *ret_len = 0;
            return ERR_OK;
        }
        if (snappy_uncompressed_length((const char *)block.data, block.len, &plain_len) != SNAPPY_OK ||
            plain_len > block.len * RATIO_MAX + RATIO_SLACK_LEN)
            return ERR_CODEC;
        if (plain_len > reader->plain_len_max)
            return ERR_LIMIT;
        if (plain_len > 0 && plain_len <= room) {
            *ret_len = plain_len;
            return unpack_block(block, out, plain_len);
        }
        hold(reader, plain_len);
        if ((err = unpack_block(block, reader->block, plain_len))) {
            reader->block_len = 0;
            return err;
        }
    }
    *ret_len = reader->block_len - reader->block_pos < room ? reader->block_len - reader->block_pos : room;
    memcpy(out, reader->block + reader->block_pos, *ret_len);
    reader->block_pos += *ret_len;
    return ERR_OK;
}

static void *writer_new(void)
{
    return mem_alloc(snappy_max_compressed_length(CODEC_SNAPPY_BLOCK_LEN));
}

static int write_all(void *memory, int8_t magic, int level, struct slice plain, struct buf *out)
{
    char *packed = memory;

    (void)magic;
    if (level != RECORD_LEVEL_DEFAULT)
        return ERR_RANGE;
    buf_add(out, stream_magic, MAGIC_LEN);
    buf_be32(out, VERSION);
    buf_be32(out, VERSION);
    while (plain.len > 0) {
        size_t len = plain.len < CODEC_SNAPPY_BLOCK_LEN ? plain.len : CODEC_SNAPPY_BLOCK_LEN;
        size_t packed_len = snappy_max_compressed_length(CODEC_SNAPPY_BLOCK_LEN);
        CHECK(snappy_compress((const char *)plain.data, len, packed, &packed_len) == SNAPPY_OK);
        buf_be32(out, (uint32_t)packed_len);
        buf_add(out, packed, packed_len);
        advance(&plain, len);
    }
    return out->over ? ERR_LIMIT : ERR_OK;
}

const struct record_codec_ops codec_snappy = {reader_new, reader_free, reader_start, reader_read,
                                              writer_new, mem_free,    write_all};
