/* Codecs: first byte of the input = codec and format, the rest is packed. Reading in small and in large pieces must come
 * to the same bytes, or to an error both times. */
#include "base/check.h"
#include "base/err.h"
#include "codec/codec.h"
#include "tests/fuzz/fuzz.h"

enum { PLAIN_LEN_MAX = 1 << 18, SMALL_ROOM = 37 };

static int read_all(const struct record_codec_ops *ops, void *reader, int8_t magic, struct slice packed, size_t room,
                    struct buf *out)
{
    int err = ops->reader_start(reader, magic, packed, PLAIN_LEN_MAX);

    buf_reset(out);
    while (!err) {
        size_t got_len = 0;
        uint8_t *at = buf_more(out, room);
        if (at == NULL)
            return ERR_LIMIT;
        err = ops->reader_read(reader, at, room, &got_len);
        CHECK(err || got_len <= room);
        out->len -= err ? room : room - got_len;
        if (got_len == 0)
            break;
    }
    return err;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t len)
{
    static void *readers[RECORD_CODECS_CNT];
    static struct buf small, large;
    unsigned codec;
    int8_t magic;
    struct slice packed;
    int small_err, large_err;

    if (len < 1)
        return 0;
    codec = 1 + data[0] % (RECORD_CODECS_CNT - 1);
    magic = (int8_t)(data[0] >> 4 & 2);
    packed = slice_of(data + 1, len - 1);
    if (readers[codec] == NULL)
        readers[codec] = codec_table()->of[codec]->reader_new();
    buf_init(&small, small.limit ? small.limit : PLAIN_LEN_MAX);
    buf_init(&large, large.limit ? large.limit : PLAIN_LEN_MAX + RECORD_WINDOW_LEN);
    small_err = read_all(codec_table()->of[codec], readers[codec], magic, packed, SMALL_ROOM, &small);
    large_err = read_all(codec_table()->of[codec], readers[codec], magic, packed, RECORD_WINDOW_LEN, &large);
    if (small_err != ERR_LIMIT && large_err != ERR_LIMIT) { /* where the limit strikes depends on the pieces */
        CHECK(small_err == large_err);
        CHECK(small_err || slice_eq(buf_bytes(&small), buf_bytes(&large)) || small.len + large.len == 0);
    }
    buf_release(&small);
    buf_release(&large);
    return 0;
}
