#include "codec/codec.h"

#include "codec/inside.h"

const struct record_codecs *codec_table(void)
{
    static const struct record_codecs table = {
        .of = {[RECORD_GZIP] = &codec_gzip,
               [RECORD_SNAPPY] = &codec_snappy,
               [RECORD_LZ4] = &codec_lz4,
               [RECORD_ZSTD] = &codec_zstd},
    };
    return &table;
}

uint8_t *codec_out_room(struct buf *out, size_t *ret_len)
{
    size_t left = out->limit - out->len;

    *ret_len = left > 0 && left < CODEC_WRITE_STEP_LEN ? left : CODEC_WRITE_STEP_LEN;
    return buf_more(out, *ret_len);
}
