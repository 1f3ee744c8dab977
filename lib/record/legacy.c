/* Formats 0 and 1 (message sets), all big-endian:
 *
 *    0  i64  offset                  of the record; of a wrapper: of its last record
 *    8  i32  size                    of all that follows this field, at least 14 (format 0) or 22 (format 1)
 *   12  u32  CRC-32 (IEEE)           of the bytes from 16 to the end
 *   16  i8   magic                   0 or 1
 *   17  i8   attributes              0-2 codec, 3 timestamp type (format 1 only)
 *   18  i64  timestamp               format 1 only
 *    .  i32  key length, key         -1 = null
 *    .  i32  value length, value     -1 = null; nothing may follow
 *
 * With a codec the entry is a wrapper: its value holds, packed, entries of the same format, none of them a wrapper.
 * Format 0: they have their own offsets. Format 1: they count from 0 (or any rising numbers) and the last one has the
 * wrapper's offset; some old producers leave the wrapper's at 0, then they count from 0. With the timestamp type bit of
 * a format 1 wrapper its timestamp is that of all. */
#include "base/be.h"
#include "base/check.h"
#include "base/crc.h"
#include "base/err.h"
#include "record/body.h"

enum {
    SIZE_POS = 8,
    CRC_POS = 12,
    ATTRIBUTES_POS = 17,
    TIMESTAMP_POS = 18,
    FIELDS_POS_0 = 18,
    FIELDS_POS_1 = 26,
};

int record_legacy_peek(struct slice bytes, struct record_batch *ret_batch)
{
    size_t fields_pos = ret_batch->magic == 0 ? FIELDS_POS_0 : FIELDS_POS_1;

    ret_batch->crc = be32_get(bytes.data + CRC_POS);
    ret_batch->attributes = bytes.data[ATTRIBUTES_POS] & (ret_batch->magic == 0 ? 0x07 : 0x0f);
    ret_batch->leader_epoch = -1;
    ret_batch->base_timestamp = -1;
    if (ret_batch->magic == 1)
        ret_batch->base_timestamp = (int64_t)be64_get(bytes.data + TIMESTAMP_POS);
    ret_batch->max_timestamp = ret_batch->base_timestamp;
    ret_batch->producer_id = -1;
    ret_batch->producer_epoch = -1;
    ret_batch->base_sequence = -1;
    ret_batch->records_cnt = record_batch_is_packed(ret_batch) ? -1 : 1;
    ret_batch->body = slice_of(bytes.data + fields_pos, bytes.len - fields_pos);
    return ERR_OK;
}

static const uint8_t *take_bytes(const uint8_t *at, const uint8_t *end, struct slice *ret_bytes)
{
    int32_t len;

    if (end - at < 4)
        return NULL;
    len = (int32_t)be32_get(at);
    at += 4;
    if (len < -1 || len > end - at)
        return NULL;
    *ret_bytes = len < 0 ? (struct slice){NULL, 0} : slice_of(at, (size_t)len);
    return len < 0 ? at : at + len;
}

/* Key and value, which must fill the entry. */
static int entry_fields(const struct record_batch *entry, struct slice *ret_key, struct slice *ret_value)
{
    const uint8_t *at = entry->body.data, *end = entry->body.data + entry->body.len;
    struct slice key, value;

    if ((at = take_bytes(at, end, &key)) == NULL || (at = take_bytes(at, end, &value)) == NULL || at != end)
        return ERR_CORRUPT;
    *ret_key = key;
    *ret_value = value;
    return ERR_OK;
}

/* An entry inside of a wrapper; its bytes are checked here, since the wrapper's CRC is of the packed ones. */
static int inner_entry(const struct record_iter *iter, struct record_batch *ret_entry)
{
    struct slice bytes = slice_of(iter->at, (size_t)(iter->end - iter->at));
    size_t need_len;
    int err = record_batch_parse(bytes, ret_entry, &need_len);

    if (err)
        return ERR_CORRUPT;
    if (ret_entry->magic != iter->batch.magic || record_batch_is_packed(ret_entry))
        return ERR_CORRUPT;
    return record_batch_check_crc(slice_of(bytes.data, ret_entry->batch_len));
}

/* Format 1: what to add to the inner offsets, known once the last of them is. */
static int find_off_base(struct record_iter *iter)
{
    struct record_iter probe = *iter;
    int64_t last_off = 0;

    for (; probe.at < probe.end;) {
        struct record_batch entry;
        size_t need_len;
        if (record_batch_peek(slice_of(probe.at, (size_t)(probe.end - probe.at)), &entry, &need_len))
            break; /* next will say where */
        if (entry.batch_len > (size_t)(probe.end - probe.at))
            break;
        last_off = entry.base_off;
        probe.at += entry.batch_len;
    }
    if (iter->batch.base_off == 0)
        return ERR_OK;
    if (last_off < 0 || iter->batch.base_off < last_off)
        return ERR_CORRUPT;
    iter->off_base = iter->batch.base_off - last_off;
    return ERR_OK;
}

int record_legacy_iter_init(struct record_iter *iter, struct slice bytes, struct record_scratch *scratch)
{
    struct slice key, value;
    int err;

    iter->is_wrapper = record_batch_is_packed(&iter->batch);
    iter->start = iter->at = bytes.data;
    iter->end = bytes.data + bytes.len;
    if (!iter->is_wrapper)
        return ERR_OK;
    if ((err = entry_fields(&iter->batch, &key, &value)))
        return err;
    if (value.data == NULL)
        return ERR_CORRUPT;
    if ((err = record_unpack(scratch, record_batch_codec(&iter->batch), iter->batch.magic, value)))
        return err;
    if (scratch->plain.len == 0)
        return ERR_CORRUPT; /* a wrapper has at least one record, else its offset belongs to none */
    iter->start = iter->at = scratch->plain.data;
    iter->end = scratch->plain.data + scratch->plain.len;
    return iter->batch.magic == 1 ? find_off_base(iter) : ERR_OK;
}

int record_legacy_iter_next(struct record_iter *iter, struct record *ret_record)
{
    struct record_batch entry = iter->batch;
    struct record record = {0};
    int err;

    if (iter->at == iter->end)
        return 0;
    if (iter->is_wrapper && (err = inner_entry(iter, &entry)))
        return err;
    if ((err = entry_fields(&entry, &record.key, &record.value)))
        return err;
    record.off = (int64_t)((uint64_t)entry.base_off + (uint64_t)iter->off_base);
    record.timestamp =
        iter->batch.attributes & RECORD_ATTR_LOG_APPEND_TIME ? iter->batch.max_timestamp : entry.max_timestamp;
    iter->at += entry.batch_len;
    iter->done_cnt++;
    *ret_record = record;
    return 1;
}
