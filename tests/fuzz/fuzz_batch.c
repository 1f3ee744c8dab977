/* Record batches: first byte of the input = what to do, the rest is a batch of any format, with or without a fitting
 * checksum. What examine calls fine must be readable, and stay so in another codec. */
#include "base/be.h"
#include "base/check.h"
#include "base/err.h"
#include "codec/codec.h"
#include "tests/fuzz/fuzz.h"
#include "tests/lib/batches.h"

enum { PLAIN_LEN_MAX = 1 << 20, MEND = 0x80, CODEC = 0x07 };

static struct record_scratch scratch;
static struct buf bytes, again;
static const struct record_limits limits = {.plain_len_max = PLAIN_LEN_MAX};

static void set_up(void)
{
    if (scratch.codecs != NULL)
        return;
    record_scratch_init(&scratch, codec_table(), PLAIN_LEN_MAX);
    buf_init(&bytes, 4 * PLAIN_LEN_MAX);
    buf_init(&again, 4 * PLAIN_LEN_MAX);
}

/* Walks every record and header; -1 where the batch breaks off. */
static int32_t count_records(struct slice batch)
{
    struct record_iter iter;
    struct record record;
    struct record_header header;
    int32_t cnt = 0;
    int err = record_iter_init(&iter, batch, &scratch);

    if (err)
        return -1;
    while ((err = record_iter_next(&iter, &record)) == 1) {
        int32_t headers_cnt = 0;
        while (record_header_next(&record.headers, &header))
            headers_cnt++;
        CHECK(headers_cnt == record.headers_cnt);
        cnt++;
    }
    CHECK(record_iter_pos(&iter) <= PLAIN_LEN_MAX + batch.len);
    return err ? -1 : cnt;
}

static void examine_again(const struct record_verdict *first, enum record_codec codec)
{
    struct record_verdict second;

    if (codec >= RECORD_CODECS_CNT)
        codec = RECORD_NONE;
    buf_reset(&again);
    CHECK(record_recompress(buf_bytes(&bytes), codec, RECORD_LEVEL_DEFAULT, &scratch, &again) == ERR_OK);
    CHECK(record_examine(buf_bytes(&again), &scratch, &limits, &second) == ERR_OK);
    CHECK(second.codec == codec);
    CHECK(second.max_timestamp == first->max_timestamp && second.max_timestamp_idx == first->max_timestamp_idx);
    CHECK(second.min_timestamp == first->min_timestamp && second.null_keys_cnt == first->null_keys_cnt);
    CHECK(second.plain_len == first->plain_len);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t len)
{
    struct record_verdict verdict;
    int32_t cnt;

    if (len < 1 || len > PLAIN_LEN_MAX)
        return 0;
    set_up();
    buf_reset(&bytes);
    buf_add(&bytes, data + 1, len - 1);
    if ((data[0] & MEND) && bytes.len >= RECORD_HEADER_LEN && bytes.data[RECORD_MAGIC_POS] == 2) {
        be64_put(bytes.data, 0);
        batches_reseal(bytes.data, bytes.len);
    }
    (void)record_batch_check_crc(buf_bytes(&bytes));
    (void)record_examine(buf_bytes(&bytes), &scratch, &limits, &verdict);
    cnt = count_records(buf_bytes(&bytes));
    if (verdict.fault == RECORD_FINE) {
        CHECK(cnt == verdict.records_cnt);
        examine_again(&verdict, (enum record_codec)(data[0] & CODEC));
    }
    return 0;
}
