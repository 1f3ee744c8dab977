#include "tests/lib/batches.h"

#include "base/be.h"
#include "base/check.h"
#include "base/crc.h"

static struct slice draw_bytes(struct prng *prng, struct arena *arena, size_t len_max, bool may_be_null)
{
    size_t kind = prng_below(prng, 8), len;
    uint8_t *data;

    if (may_be_null && kind == 0)
        return (struct slice){NULL, 0};
    len = kind == 1 ? 0 : kind == 2 ? prng_below(prng, len_max + 1) : prng_below(prng, len_max < 40 ? len_max + 1 : 40);
    data = arena_alloc(arena, len + 1);
    CHECK(data != NULL);
    if (kind & 1) {
        memset(data, 'a' + (int)prng_below(prng, 26), len);
    } else {
        for (size_t i = 0; i < len; i++)
            data[i] = (uint8_t)prng_next(prng);
    }
    return slice_of(data, len);
}

static int64_t draw_timestamp(struct prng *prng, int64_t base)
{
    switch (prng_below(prng, 8)) {
    case 0:
        return -1;
    case 1:
        return (int64_t)prng_next(prng); /* anything */
    default:
        return base + (int64_t)prng_below(prng, 5000) - 1000;
    }
}

static void draw_record(struct prng *prng, struct arena *arena, size_t value_len_max, int64_t base,
                        struct batches_record *ret)
{
    *ret = (struct batches_record){
        .timestamp = draw_timestamp(prng, base),
        .key = draw_bytes(prng, arena, 100, true),
        .value = draw_bytes(prng, arena, value_len_max, true),
        .headers_cnt = prng_below(prng, 3) ? 0 : prng_below(prng, BATCHES_HEADERS_MAX + 1),
    };
    for (size_t i = 0; i < ret->headers_cnt; i++) {
        ret->headers[i].key = draw_bytes(prng, arena, 20, false);
        ret->headers[i].value = draw_bytes(prng, arena, 200, true);
    }
}

void batches_draw(struct prng *prng, struct arena *arena, size_t value_len_max, struct batches_model *ret_model)
{
    int64_t base = prng_below(prng, 10) ? INT64_C(1700000000000) : (int64_t)prng_next(prng);

    ret_model->records_cnt = 1 + prng_below(prng, prng_below(prng, 2) ? 4 : BATCHES_RECORDS_MAX);
    for (size_t i = 0; i < ret_model->records_cnt; i++)
        draw_record(prng, arena, value_len_max, base, &ret_model->records[i]);
    ret_model->build = RECORD_BUILD_PLAIN;
    ret_model->build.codec = (enum record_codec)prng_below(prng, RECORD_CODECS_CNT);
    if (prng_below(prng, 2)) {
        ret_model->build.producer_id = (int64_t)prng_below(prng, INT64_MAX);
        ret_model->build.producer_epoch = (int16_t)prng_below(prng, INT16_MAX);
        ret_model->build.base_sequence = (int32_t)prng_below(prng, INT32_MAX);
        if (prng_below(prng, 2))
            ret_model->build.attributes |= RECORD_ATTR_TRANSACTIONAL;
    }
}

int batches_build(const struct batches_model *model, struct record_scratch *scratch, struct buf *out)
{
    struct record_builder builder;
    int err;

    record_builder_start(&builder, &model->build, out);
    for (size_t i = 0; i < model->records_cnt; i++) {
        const struct batches_record *r = &model->records[i];
        if ((err = record_builder_add(&builder, r->timestamp, r->key, r->value, r->headers, r->headers_cnt))) {
            record_builder_drop(&builder);
            return err;
        }
    }
    return record_builder_finish(&builder, scratch);
}

void batches_reseal(uint8_t *batch, size_t batch_len)
{
    be32_put(batch + 8, (uint32_t)(batch_len - RECORD_PREFIX_LEN));
    be32_put(batch + 17, crc32c(batch + RECORD_CRC_FROM_POS, batch_len - RECORD_CRC_FROM_POS));
}

static uint8_t digit(char c)
{
    CHECK((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'));
    return (uint8_t)(c <= '9' ? c - '0' : c - 'a' + 10);
}

void batches_unhex(const char *text, struct buf *out)
{
    for (; *text != '\0'; text++)
        if (*text != ' ') {
            buf_byte(out, (uint8_t)(digit(text[0]) << 4 | digit(text[1])));
            text++;
        }
}

static void add_bytes(struct buf *out, struct slice bytes)
{
    buf_be32(out, bytes.data == NULL ? UINT32_MAX : (uint32_t)bytes.len);
    buf_slice(out, bytes);
}

void batches_entry(int8_t magic, uint8_t attributes, int64_t off, int64_t timestamp, struct slice key,
                   struct slice value, struct buf *out)
{
    size_t start_pos = out->len;
    uint8_t *at;

    buf_be64(out, (uint64_t)off);
    buf_be64(out, 0); /* size and CRC, below */
    buf_byte(out, (uint8_t)magic);
    buf_byte(out, attributes);
    if (magic == 1)
        buf_be64(out, (uint64_t)timestamp);
    add_bytes(out, key);
    add_bytes(out, value);
    CHECK(!out->over);
    at = out->data + start_pos;
    be32_put(at + 8, (uint32_t)(out->len - start_pos - RECORD_PREFIX_LEN));
    be32_put(at + 12, crc32_ieee(at + RECORD_MAGIC_POS, out->len - start_pos - RECORD_MAGIC_POS));
}
