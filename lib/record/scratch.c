/* Codec states and buffers that live over many batches. */
#include "base/check.h"
#include "base/err.h"
#include "base/mem.h"
#include "record/body.h"

enum { UNPACK_STEP_LEN_MIN = 64 << 10 };

void record_scratch_init(struct record_scratch *scratch, const struct record_codecs *codecs, size_t plain_len_max)
{
    CHECK(plain_len_max > 0);
    *scratch = (struct record_scratch){.codecs = codecs};
    buf_init(&scratch->plain, plain_len_max);
    buf_init(&scratch->packed, plain_len_max);
}

void record_scratch_release(struct record_scratch *scratch)
{
    for (unsigned codec = 1; codec < RECORD_CODECS_CNT; codec++) {
        if (scratch->readers[codec] != NULL)
            scratch->codecs->of[codec]->reader_free(scratch->readers[codec]);
        if (scratch->writers[codec] != NULL)
            scratch->codecs->of[codec]->writer_free(scratch->writers[codec]);
        scratch->readers[codec] = scratch->writers[codec] = NULL;
    }
    mem_free(scratch->window);
    scratch->window = NULL;
    buf_release(&scratch->plain);
    buf_release(&scratch->packed);
}

int record_reader_start(struct record_scratch *scratch, unsigned codec, int8_t magic, struct slice packed,
                        size_t plain_len_max)
{
    const struct record_codec_ops *ops;

    if (codec == RECORD_NONE || codec >= RECORD_CODECS_CNT || (codec == RECORD_ZSTD && magic < 2))
        return ERR_CODEC;
    CHECK(scratch->codecs != NULL);
    ops = scratch->codecs->of[codec];
    if (scratch->readers[codec] == NULL)
        scratch->readers[codec] = ops->reader_new();
    return ops->reader_start(scratch->readers[codec], magic, packed, plain_len_max);
}

/* Bytes of room at the end of plain for the next read: doubling, never past the limit. */
static size_t next_step(const struct buf *plain)
{
    size_t step = plain->len > UNPACK_STEP_LEN_MIN ? plain->len : UNPACK_STEP_LEN_MIN;
    size_t left = plain->limit - plain->len;

    return step < left ? step : left;
}

/* plain is at its limit: fine if the codec has nothing more. */
static int expect_end(const struct record_codec_ops *ops, void *reader)
{
    uint8_t beyond;
    size_t len = 0;
    int err = ops->reader_read(reader, &beyond, 1, &len);

    return err ? err : len > 0 ? ERR_LIMIT : ERR_OK;
}

int record_unpack(struct record_scratch *scratch, unsigned codec, int8_t magic, struct slice packed)
{
    struct buf *plain = &scratch->plain;
    int err = record_reader_start(scratch, codec, magic, packed, plain->limit);

    if (err)
        return err;
    if (plain->cap > RECORD_KEEP_LEN)
        buf_release(plain);
    buf_reset(plain);
    for (;;) {
        size_t step = next_step(plain), len = 0;
        uint8_t *at;
        if (step == 0)
            return expect_end(scratch->codecs->of[codec], scratch->readers[codec]);
        at = buf_more(plain, step);
        err = scratch->codecs->of[codec]->reader_read(scratch->readers[codec], at, step, &len);
        CHECK(len <= step);
        plain->len -= step - len;
        if (err || len == 0)
            return err;
    }
}

int record_pack(struct record_scratch *scratch, unsigned codec, int8_t magic, int level, struct slice plain,
                struct buf *out)
{
    const struct record_codec_ops *ops;

    CHECK(codec != RECORD_NONE && codec < RECORD_CODECS_CNT);
    CHECK(scratch->codecs != NULL);
    ops = scratch->codecs->of[codec];
    if (scratch->writers[codec] == NULL)
        scratch->writers[codec] = ops->writer_new();
    return ops->write(scratch->writers[codec], magic, level, plain, out);
}
