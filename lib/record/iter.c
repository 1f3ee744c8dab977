/* Records of one batch, one after the other, from plain memory. */
#include "base/be.h"
#include "base/check.h"
#include "base/err.h"
#include "record/body.h"

bool record_headers_fit(const uint8_t *at, const uint8_t *end, int32_t headers_cnt)
{
    struct slice key, value;

    if (headers_cnt < 0 || headers_cnt > (end - at) / 2)
        return false;
    for (int32_t i = 0; i < headers_cnt; i++) {
        if ((at = body_bytes(at, end, &key)) == NULL || key.data == NULL)
            return false;
        if ((at = body_bytes(at, end, &value)) == NULL)
            return false;
    }
    return at == end;
}

int record_header_next(struct slice *headers, struct record_header *ret_header)
{
    const uint8_t *at, *end;

    if (headers->len == 0)
        return 0;
    end = headers->data + headers->len;
    at = body_bytes(headers->data, end, &ret_header->key);
    CHECK(at != NULL); /* checked when the record was given out */
    at = body_bytes(at, end, &ret_header->value);
    CHECK(at != NULL);
    *headers = slice_of(at, (size_t)(end - at));
    return 1;
}

int record_control_parse(struct slice key, int16_t *ret_type)
{
    if (key.len < 4)
        return ERR_CORRUPT;
    *ret_type = (int16_t)be16_get(key.data + 2);
    return ERR_OK;
}

int record_iter_init(struct record_iter *iter, struct slice bytes, struct record_scratch *scratch)
{
    struct record_iter fresh = {0};
    struct slice plain;
    size_t need_len;
    int err = record_batch_parse(bytes, &fresh.batch, &need_len);

    if (err)
        return err;
    bytes.len = fresh.batch.batch_len;
    if (record_batch_is_packed(&fresh.batch) && scratch == NULL)
        return ERR_STATE;
    *iter = fresh;
    if (fresh.batch.magic < 2)
        return record_legacy_iter_init(iter, bytes, scratch);
    plain = fresh.batch.body;
    if (record_batch_is_packed(&fresh.batch) && fresh.batch.records_cnt > 0) {
        err = record_unpack(scratch, record_batch_codec(&fresh.batch), fresh.batch.magic, plain);
        if (err)
            return err;
        plain = buf_bytes(&scratch->plain);
    }
    if (fresh.batch.records_cnt < 0)
        return ERR_CORRUPT;
    iter->start = iter->at = plain.data;
    iter->end = plain.data + plain.len;
    return ERR_OK;
}

int record_iter_next(struct record_iter *iter, struct record *ret_record)
{
    const struct record_batch *batch = &iter->batch;
    struct record_fields fields;
    int32_t body_len = 0;
    const uint8_t *body;
    size_t used;

    if (batch->magic < 2)
        return record_legacy_iter_next(iter, ret_record);
    if (iter->done_cnt == batch->records_cnt)
        return iter->at == iter->end || batch->records_cnt == 0 ? 0 : ERR_CORRUPT;
    used = body_varint(iter->at, iter->end, &body_len);
    body = iter->at + used;
    if (used == 0 || body_len < 0 || body_len > iter->end - body)
        return ERR_CORRUPT;
    if (!record_fields_parse(body, body + body_len, &fields))
        return ERR_CORRUPT;
    iter->at = body + body_len;
    iter->done_cnt++;
    *ret_record = (struct record){
        .off = (int64_t)((uint64_t)batch->base_off + (uint64_t)fields.off_delta),
        .timestamp = batch->attributes & RECORD_ATTR_LOG_APPEND_TIME
                         ? batch->max_timestamp
                         : (int64_t)((uint64_t)batch->base_timestamp + (uint64_t)fields.timestamp_delta),
        .key = fields.key,
        .value = fields.value,
        .headers = fields.headers,
        .headers_cnt = fields.headers_cnt,
    };
    return 1;
}

size_t record_iter_pos(const struct record_iter *iter)
{
    return (size_t)(iter->at - iter->start);
}
