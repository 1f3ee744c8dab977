/* zstd (RFC 8878): any number of frames, skippable ones, too, and nothing else. */
#include <zstd.h>

#include "base/check.h"
#include "base/err.h"
#include "base/mem.h"
#include "codec/codec.h"
#include "codec/inside.h"

struct reader {
    ZSTD_DCtx *context;
    ZSTD_inBuffer input;
    unsigned long long due_len; /* of the frame's promised content; ZSTD_CONTENTSIZE_UNKNOWN: none promised */
    bool frame_done;            /* at the end of a frame, or before the first */
};

static void *reader_new(void)
{
    struct reader *reader = MEM_NEW(struct reader);

    reader->context = ZSTD_createDCtx();
    CHECK(reader->context != NULL);
    CHECK(!ZSTD_isError(ZSTD_DCtx_setParameter(reader->context, ZSTD_d_windowLogMax, CODEC_ZSTD_WINDOW_LOG_MAX)));
    return reader;
}

static void reader_free(void *memory)
{
    struct reader *reader = memory;

    (void)ZSTD_freeDCtx(reader->context);
    mem_free(reader);
}

static int reader_start(void *memory, int8_t magic, struct slice packed, size_t plain_len_max)
{
    struct reader *reader = memory;

    (void)magic;
    (void)plain_len_max; /* a frame's window may well be larger than its content: bounded by the window's own limit */
    if (ZSTD_isError(ZSTD_DCtx_reset(reader->context, ZSTD_reset_session_only)))
        return ERR_CODEC;
    reader->input = (ZSTD_inBuffer){packed.data, packed.len, 0};
    reader->frame_done = packed.len > 0; /* an empty one is no frame: cut */
    return ERR_OK;
}

static void begin_frame(struct reader *reader)
{
    const uint8_t *at = reader->input.src;

    reader->due_len = ZSTD_getFrameContentSize(at + reader->input.pos, reader->input.size - reader->input.pos);
    if (reader->due_len == ZSTD_CONTENTSIZE_ERROR)
        reader->due_len = ZSTD_CONTENTSIZE_UNKNOWN; /* the decoder will say what is wrong */
}

/* The decoder itself looks at the promise only in some of its ways. False: it is broken. */
static bool keep_promise(struct reader *reader, size_t len)
{
    if (reader->due_len == ZSTD_CONTENTSIZE_UNKNOWN)
        return true;
    if (len > reader->due_len)
        return false;
    reader->due_len -= len;
    return !reader->frame_done || reader->due_len == 0;
}

static int reader_read(void *memory, uint8_t *out, size_t room, size_t *ret_len)
{
    struct reader *reader = memory;
    ZSTD_outBuffer output = {out, room, 0};

    while (output.pos == 0) {
        size_t before_pos = reader->input.pos, result;
        if (reader->frame_done && before_pos == reader->input.size)
            break;
        if (reader->frame_done)
            begin_frame(reader);
        result = ZSTD_decompressStream(reader->context, &output, &reader->input);
        if (ZSTD_isError(result))
            return ERR_CODEC;
        reader->frame_done = result == 0;
        if (!keep_promise(reader, output.pos))
            return ERR_CODEC;
        if (!reader->frame_done && output.pos == 0 && reader->input.pos == before_pos)
            return ERR_CODEC; /* wants more than there is */
    }
    *ret_len = output.pos;
    return ERR_OK;
}

static void *writer_new(void)
{
    ZSTD_CCtx *context = ZSTD_createCCtx();

    CHECK(context != NULL);
    return context;
}

static void writer_free(void *memory)
{
    (void)ZSTD_freeCCtx(memory);
}

static int write_all(void *memory, int8_t magic, int level, struct slice plain, struct buf *out)
{
    ZSTD_CCtx *context = memory;
    ZSTD_inBuffer input = {plain.data, plain.len, 0};
    size_t left;

    if (magic < 2)
        return ERR_CODEC;
    if (level == RECORD_LEVEL_DEFAULT)
        level = ZSTD_CLEVEL_DEFAULT;
    if (level < ZSTD_minCLevel() || level > ZSTD_maxCLevel())
        return ERR_RANGE;
    if (ZSTD_isError(ZSTD_CCtx_reset(context, ZSTD_reset_session_only)) ||
        ZSTD_isError(ZSTD_CCtx_setParameter(context, ZSTD_c_compressionLevel, level)) ||
        ZSTD_isError(ZSTD_CCtx_setPledgedSrcSize(context, plain.len)))
        return ERR_CODEC;
    do {
        ZSTD_outBuffer output = {0};
        if ((output.dst = codec_out_room(out, &output.size)) == NULL)
            return ERR_LIMIT;
        left = ZSTD_compressStream2(context, &output, &input, ZSTD_e_end);
        out->len -= output.size - output.pos;
        if (ZSTD_isError(left))
            return ERR_CODEC;
    } while (left > 0);
    return ERR_OK;
}

const struct record_codec_ops codec_zstd = {reader_new, reader_free, reader_start, reader_read,
                                            writer_new, writer_free, write_all};
