/* gzip (RFC 1952): any number of members; whatever follows the last one and is no member is ignored, as Java does. */
#include <zlib.h>

#include "base/check.h"
#include "base/err.h"
#include "base/mem.h"
#include "codec/inside.h"

enum { WINDOW_BITS = 15, GZIP_ONLY = 16, MEMORY_LEVEL = 8, MEMBER_LEN_MIN = 18 };

struct reader {
    z_stream stream;
    bool is_ready, ended;
};

static void *reader_new(void)
{
    return MEM_NEW(struct reader);
}

static void reader_free(void *memory)
{
    struct reader *reader = memory;

    if (reader->is_ready)
        (void)inflateEnd(&reader->stream);
    mem_free(reader);
}

static int reader_start(void *memory, int8_t magic, struct slice packed, size_t plain_len_max)
{
    struct reader *reader = memory;

    (void)magic;
    (void)plain_len_max; /* holds 32 KiB, whatever comes */
    if (packed.len > INT32_MAX)
        return ERR_LIMIT;
    if (!reader->is_ready && inflateInit2(&reader->stream, WINDOW_BITS + GZIP_ONLY) != Z_OK)
        return ERR_LIMIT;
    reader->is_ready = true;
    if (inflateReset(&reader->stream) != Z_OK)
        return ERR_CODEC;
    reader->stream.next_in = (z_const Bytef *)packed.data;
    reader->stream.avail_in = (uInt)packed.len;
    reader->ended = false;
    return ERR_OK;
}

/* After the end of a member: go on where another one begins. */
static void next_member(struct reader *reader)
{
    const z_stream *stream = &reader->stream;

    reader->ended = stream->avail_in < MEMBER_LEN_MIN || stream->next_in[0] != 0x1f || stream->next_in[1] != 0x8b;
    if (!reader->ended)
        CHECK(inflateReset(&reader->stream) == Z_OK);
}

static int reader_read(void *memory, uint8_t *out, size_t room, size_t *ret_len)
{
    struct reader *reader = memory;
    z_stream *stream = &reader->stream;

    stream->next_out = out;
    stream->avail_out = room > INT32_MAX ? INT32_MAX : (uInt)room;
    while (!reader->ended && stream->next_out == out) {
        int result = inflate(stream, Z_NO_FLUSH);
        if (result == Z_STREAM_END)
            next_member(reader);
        else if (result != Z_OK) /* Z_BUF_ERROR: it is cut */
            return ERR_CODEC;
    }
    *ret_len = (size_t)(stream->next_out - out);
    return ERR_OK;
}

struct writer {
    z_stream stream;
    int level;
    bool is_ready;
};

static void *writer_new(void)
{
    return MEM_NEW(struct writer);
}

static void writer_free(void *memory)
{
    struct writer *writer = memory;

    if (writer->is_ready)
        (void)deflateEnd(&writer->stream);
    mem_free(writer);
}

static int prepare(struct writer *writer, int level)
{
    if (writer->is_ready && writer->level == level)
        return deflateReset(&writer->stream) == Z_OK ? ERR_OK : ERR_CODEC;
    if (writer->is_ready)
        (void)deflateEnd(&writer->stream);
    writer->stream = (z_stream){0};
    writer->level = level;
    writer->is_ready = deflateInit2(&writer->stream, level, Z_DEFLATED, WINDOW_BITS + GZIP_ONLY, MEMORY_LEVEL,
                                    Z_DEFAULT_STRATEGY) == Z_OK;
    return writer->is_ready ? ERR_OK : ERR_LIMIT;
}

static int write_all(void *memory, int8_t magic, int level, struct slice plain, struct buf *out)
{
    struct writer *writer = memory;
    int err, result;

    (void)magic;
    if (level == RECORD_LEVEL_DEFAULT)
        level = Z_DEFAULT_COMPRESSION;
    if (level != Z_DEFAULT_COMPRESSION && (level < 1 || level > 9))
        return ERR_RANGE;
    if (plain.len > INT32_MAX)
        return ERR_LIMIT;
    if ((err = prepare(writer, level)))
        return err;
    writer->stream.next_in = (z_const Bytef *)plain.data;
    writer->stream.avail_in = (uInt)plain.len;
    do {
        size_t room;
        uint8_t *at = codec_out_room(out, &room);
        if (at == NULL)
            return ERR_LIMIT;
        writer->stream.next_out = at;
        writer->stream.avail_out = (uInt)room;
        result = deflate(&writer->stream, Z_FINISH);
        out->len -= writer->stream.avail_out;
    } while (result == Z_OK || result == Z_BUF_ERROR);
    return result == Z_STREAM_END ? ERR_OK : ERR_CODEC;
}

const struct record_codec_ops codec_gzip = {reader_new, reader_free, reader_start, reader_read,
                                            writer_new, writer_free, write_all};
