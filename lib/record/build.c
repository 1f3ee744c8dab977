/* Batches of format 2 out of records, and out of other batches. */
#include "base/be.h"
#include "base/check.h"
#include "base/err.h"
#include "record/body.h"

enum { CONTROL_KEY_LEN = 4 };

void record_builder_start(struct record_builder *builder, const struct record_build *what, struct buf *out)
{
    CHECK((what->attributes & RECORD_ATTR_CODEC) == 0);
    CHECK(what->codec < RECORD_CODECS_CNT);
    *builder = (struct record_builder){
        .what = *what,
        .out = out,
        .start_pos = out->len,
        .base_timestamp = what->attributes & RECORD_ATTR_DELETE_HORIZON ? what->delete_horizon : -1,
        .max_timestamp = -1,
        .next_off = what->base_off,
    };
    builder->is_full = out->over || out->limit - out->len < RECORD_HEADER_LEN; /* said at the first add or at finish */
    if (!builder->is_full)
        (void)buf_more(out, RECORD_HEADER_LEN);
}

/* What one record needs on the wire, counted before it is written. */
struct sizes {
    int64_t timestamp_delta;
    int32_t off_delta;
    size_t body_len, whole_len;
};

static size_t bytes_len(struct slice bytes)
{
    return bytes.data == NULL ? 1 : varint32_len((int32_t)bytes.len) + bytes.len;
}

static uint8_t *put_bytes(uint8_t *at, struct slice bytes)
{
    at += varint32_put(at, bytes.data == NULL ? -1 : (int32_t)bytes.len);
    if (bytes.len > 0)
        memcpy(at, bytes.data, bytes.len);
    return at + bytes.len;
}

static bool is_too_long(struct slice bytes)
{
    return bytes.len > INT32_MAX;
}

/* headers_len: of the raw headers, without their count. */
static int measure(const struct record_builder *builder, const struct record *record, size_t headers_len,
                   struct sizes *ret)
{
    int64_t base = builder->records_cnt == 0 && !(builder->what.attributes & RECORD_ATTR_DELETE_HORIZON)
                       ? record->timestamp
                       : builder->base_timestamp;
    size_t room = builder->out->limit - builder->out->len;

    if (builder->is_full || is_too_long(record->key) || is_too_long(record->value) || headers_len > INT32_MAX)
        return ERR_LIMIT;
    if (record->off < builder->next_off || record->off - builder->what.base_off > INT32_MAX)
        return ERR_RANGE;
    ret->timestamp_delta = (int64_t)((uint64_t)record->timestamp - (uint64_t)base);
    ret->off_delta = (int32_t)(record->off - builder->what.base_off);
    ret->body_len = 1 + varint64_len(ret->timestamp_delta) + varint32_len(ret->off_delta) + bytes_len(record->key) +
                    bytes_len(record->value) + varint32_len(record->headers_cnt) + headers_len;
    if (ret->body_len > INT32_MAX)
        return ERR_LIMIT;
    ret->whole_len = varint32_len((int32_t)ret->body_len) + ret->body_len;
    if (ret->whole_len > room || record_builder_len(builder) + ret->whole_len > INT32_MAX)
        return ERR_LIMIT;
    return ERR_OK;
}

/* Writes the record but for its headers; returns where they go. */
static uint8_t *put_record(struct record_builder *builder, const struct record *record, const struct sizes *sizes)
{
    uint8_t *at = buf_more(builder->out, sizes->whole_len);

    CHECK(at != NULL);
    at += varint32_put(at, (int32_t)sizes->body_len);
    *at++ = 0;
    at += varint64_put(at, sizes->timestamp_delta);
    at += varint32_put(at, sizes->off_delta);
    at = put_bytes(at, record->key);
    at = put_bytes(at, record->value);
    at += varint32_put(at, record->headers_cnt);
    if (builder->records_cnt == 0 && !(builder->what.attributes & RECORD_ATTR_DELETE_HORIZON))
        builder->base_timestamp = record->timestamp;
    if (record->timestamp > builder->max_timestamp)
        builder->max_timestamp = record->timestamp;
    builder->next_off = record->off + 1;
    builder->records_cnt++;
    return at;
}

int record_builder_add(struct record_builder *builder, int64_t timestamp, struct slice key, struct slice value,
                       const struct record_header *headers, size_t headers_cnt)
{
    struct record record = {.off = builder->next_off, .timestamp = timestamp, .key = key, .value = value};
    struct sizes sizes;
    size_t headers_len = 0;
    uint8_t *at;
    int err;

    if (headers_cnt > INT32_MAX)
        return ERR_LIMIT;
    record.headers_cnt = (int32_t)headers_cnt;
    for (size_t i = 0; i < headers_cnt; i++) {
        CHECK(headers[i].key.data != NULL);
        if (is_too_long(headers[i].key) || is_too_long(headers[i].value) || headers_len > INT32_MAX)
            return ERR_LIMIT;
        headers_len += bytes_len(headers[i].key) + bytes_len(headers[i].value);
    }
    if ((err = measure(builder, &record, headers_len, &sizes)))
        return err;
    at = put_record(builder, &record, &sizes);
    for (size_t i = 0; i < headers_cnt; i++)
        at = put_bytes(put_bytes(at, headers[i].key), headers[i].value);
    CHECK(at == builder->out->data + builder->out->len);
    return ERR_OK;
}

int record_builder_copy(struct record_builder *builder, const struct record *record)
{
    struct sizes sizes;
    int err = measure(builder, record, record->headers.len, &sizes);
    uint8_t *at;

    if (err)
        return err;
    at = put_record(builder, record, &sizes);
    if (record->headers.len > 0)
        memcpy(at, record->headers.data, record->headers.len);
    return ERR_OK;
}

int record_builder_control(struct record_builder *builder, int64_t timestamp, enum record_control type,
                           struct slice value)
{
    uint8_t key[CONTROL_KEY_LEN];

    CHECK(builder->what.attributes & RECORD_ATTR_CONTROL);
    be16_put(key, 0);
    be16_put(key + 2, (uint16_t)type);
    return record_builder_add(builder, timestamp, slice_of(key, sizeof key), value, NULL, 0);
}

size_t record_builder_len(const struct record_builder *builder)
{
    return builder->out->len - builder->start_pos;
}

void record_builder_drop(struct record_builder *builder)
{
    builder->out->len = builder->start_pos;
    builder->out = NULL;
}

/* Puts the packed body where the plain one is. */
static int pack_body(struct record_builder *builder, struct record_scratch *scratch)
{
    struct buf *out = builder->out, *packed = &scratch->packed;
    size_t body_pos = builder->start_pos + RECORD_HEADER_LEN;
    int err;

    if (packed->cap > RECORD_KEEP_LEN)
        buf_release(packed);
    buf_reset(packed);
    err = record_pack(scratch, builder->what.codec, 2, builder->what.level,
                      slice_of(out->data + body_pos, out->len - body_pos), packed);
    if (err)
        return err;
    if (packed->len > INT32_MAX - RECORD_HEADER_LEN || packed->len > out->limit - body_pos)
        return ERR_LIMIT;
    out->len = body_pos;
    buf_slice(out, buf_bytes(packed));
    CHECK(!out->over);
    return ERR_OK;
}

static void seal(const struct record_builder *builder, unsigned codec)
{
    const struct record_build *what = &builder->what;
    struct record_batch batch = {
        .base_off = what->base_off,
        .batch_len = record_builder_len(builder),
        .leader_epoch = what->leader_epoch,
        .magic = 2,
        .attributes = (uint16_t)(what->attributes | codec),
        .last_off_delta = what->last_off_delta,
        .base_timestamp = builder->base_timestamp,
        .max_timestamp =
            what->attributes & RECORD_ATTR_LOG_APPEND_TIME ? what->log_append_time : builder->max_timestamp,
        .producer_id = what->producer_id,
        .producer_epoch = what->producer_epoch,
        .base_sequence = what->base_sequence,
        .records_cnt = builder->records_cnt,
    };

    if (what->last_off_delta < 0)
        batch.last_off_delta = (int32_t)(builder->next_off - 1 - what->base_off);
    record_batch_seal(builder->out->data + builder->start_pos, &batch);
}

int record_builder_finish(struct record_builder *builder, struct record_scratch *scratch)
{
    unsigned codec = builder->records_cnt > 0 ? builder->what.codec : RECORD_NONE;
    int err = ERR_OK;

    if (builder->is_full)
        err = ERR_LIMIT;
    else if (codec != RECORD_NONE)
        err = pack_body(builder, scratch);
    if (err)
        record_builder_drop(builder);
    else
        seal(builder, codec);
    builder->out = NULL;
    return err;
}

/* The body in its new form behind the header, which is already in out. */
static int add_body(const struct record_batch *batch, enum record_codec codec, int level,
                    struct record_scratch *scratch, struct buf *out)
{
    struct slice plain = batch->body;
    int err;

    if (record_batch_is_packed(batch)) {
        if ((err = record_unpack(scratch, record_batch_codec(batch), 2, plain)))
            return err;
        plain = buf_bytes(&scratch->plain);
    }
    if (codec != RECORD_NONE)
        return record_pack(scratch, codec, 2, level, plain, out);
    buf_slice(out, plain);
    return out->over ? ERR_LIMIT : ERR_OK;
}

int record_recompress(struct slice bytes, enum record_codec codec, int level, struct record_scratch *scratch,
                      struct buf *out)
{
    size_t start_pos = out->len, need_len;
    struct record_batch batch;
    int err = record_batch_parse(bytes, &batch, &need_len);

    if (err)
        return err;
    CHECK(!out->over);
    if (batch.magic < 2)
        return ERR_STATE;
    if (batch.records_cnt == 0)
        codec = RECORD_NONE;
    if (record_batch_codec(&batch) == codec) {
        if (batch.batch_len > out->limit - out->len)
            return ERR_LIMIT;
        buf_add(out, bytes.data, batch.batch_len);
        return ERR_OK;
    }
    buf_add(out, bytes.data, RECORD_HEADER_LEN);
    err = out->over ? ERR_LIMIT : add_body(&batch, codec, level, scratch, out);
    if (!err && out->len - start_pos > INT32_MAX)
        err = ERR_LIMIT;
    if (err) {
        out->len = start_pos;
        out->over = false;
        return err;
    }
    batch.batch_len = out->len - start_pos;
    batch.attributes = (uint16_t)((batch.attributes & ~(unsigned)RECORD_ATTR_CODEC) | codec);
    record_batch_seal(out->data + start_pos, &batch);
    return ERR_OK;
}
