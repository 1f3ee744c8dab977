/* Format 2, all big-endian:
 *
 *    0  i64  base offset             set by the leader
 *    8  i32  length                  of all that follows this field, at least 49
 *   12  i32  partition leader epoch  set by the leader
 *   16  i8   magic                   2
 *   17  u32  CRC-32C                 of the bytes from 21 to the end
 *   21  i16  attributes              0-2 codec, 3 timestamp type, 4 transactional, 5 control, 6 delete horizon
 *   23  i32  last offset delta       stays after compaction
 *   27  i64  base timestamp          of the first record; with bit 6: the delete horizon
 *   35  i64  max timestamp           with bit 3: of every record
 *   43  i64  producer id             -1 none, as the next two
 *   51  i16  producer epoch
 *   53  i32  base sequence
 *   57  i32  record count            0 where compaction has left only the header
 *   61  ...  records                 the codec applies to all of them together
 *
 * Record: varint length of what follows, i8 attributes (none defined), varlong timestamp delta, varint offset delta,
 * bytes key, bytes value, varint header count, and per header: bytes key (not null), bytes value. Bytes have a varint
 * length, -1 = null. Varints are zigzag. */
#include "base/be.h"
#include "base/check.h"
#include "base/crc.h"
#include "base/err.h"
#include "record/body.h"

enum {
    LENGTH_POS = 8,
    LEADER_EPOCH_POS = 12,
    CRC_POS = 17,
    ATTRIBUTES_POS = 21,
    LAST_OFF_DELTA_POS = 23,
    BASE_TIMESTAMP_POS = 27,
    MAX_TIMESTAMP_POS = 35,
    PRODUCER_ID_POS = 43,
    PRODUCER_EPOCH_POS = 51,
    BASE_SEQUENCE_POS = 53,
    RECORDS_CNT_POS = 57,
    RESTAMP_END_POS = 43, /* what restamp changes lies before this byte */
};

const char *record_codec_name(enum record_codec codec)
{
#define X(number, name) name,
    static const char *const names[] = { RECORD_CODECS(X) };
#undef X
    CHECK(codec < RECORD_CODECS_CNT);
    return names[codec];
}

int record_codec_parse(struct slice name, enum record_codec *ret_codec)
{
    for (enum record_codec codec = 0; codec < RECORD_CODECS_CNT; codec++)
        if (slice_eq_text(name, record_codec_name(codec))) {
            *ret_codec = codec;
            return ERR_OK;
        }
    return ERR_UNKNOWN;
}

static void read_header(const uint8_t *at, struct record_batch *ret)
{
    ret->leader_epoch = (int32_t)be32_get(at + LEADER_EPOCH_POS);
    ret->crc = be32_get(at + CRC_POS);
    ret->attributes = be16_get(at + ATTRIBUTES_POS);
    ret->last_off_delta = (int32_t)be32_get(at + LAST_OFF_DELTA_POS);
    ret->base_timestamp = (int64_t)be64_get(at + BASE_TIMESTAMP_POS);
    ret->max_timestamp = (int64_t)be64_get(at + MAX_TIMESTAMP_POS);
    ret->producer_id = (int64_t)be64_get(at + PRODUCER_ID_POS);
    ret->producer_epoch = (int16_t)be16_get(at + PRODUCER_EPOCH_POS);
    ret->base_sequence = (int32_t)be32_get(at + BASE_SEQUENCE_POS);
    ret->records_cnt = (int32_t)be32_get(at + RECORDS_CNT_POS);
}

/* Least batch_len of each format, and how many bytes a header view needs. */
static const size_t len_min[] = {RECORD_ENTRY_LEN_MIN_0, RECORD_ENTRY_LEN_MIN_1, RECORD_HEADER_LEN};

int record_batch_peek(struct slice bytes, struct record_batch *ret_batch, size_t *ret_need_len)
{
    struct record_batch batch = {0};
    int32_t length;

    *ret_need_len = RECORD_PEEK_LEN;
    if (bytes.len < RECORD_PEEK_LEN)
        return ERR_SHORT;
    batch.base_off = (int64_t)be64_get(bytes.data);
    batch.magic = (int8_t)bytes.data[RECORD_MAGIC_POS];
    length = (int32_t)be32_get(bytes.data + LENGTH_POS);
    *ret_need_len = 0;
    if (length < RECORD_ENTRY_LEN_MIN_0 - RECORD_PREFIX_LEN)
        return ERR_CORRUPT;
    if (batch.magic < 0 || batch.magic > 2)
        return ERR_VERSION;
    batch.batch_len = (size_t)length + RECORD_PREFIX_LEN;
    if (batch.batch_len < len_min[batch.magic])
        return ERR_CORRUPT;
    *ret_need_len = len_min[batch.magic];
    if (bytes.len < len_min[batch.magic])
        return ERR_SHORT;
    if (bytes.len > batch.batch_len)
        bytes.len = batch.batch_len;
    if (batch.magic < 2) {
        int err = record_legacy_peek(bytes, &batch);
        if (err)
            return err;
    } else {
        read_header(bytes.data, &batch);
        batch.body = slice_of(bytes.data + RECORD_HEADER_LEN, bytes.len - RECORD_HEADER_LEN);
    }
    *ret_need_len = batch.batch_len;
    *ret_batch = batch;
    return ERR_OK;
}

int record_batch_parse(struct slice bytes, struct record_batch *ret_batch, size_t *ret_need_len)
{
    struct record_batch batch;
    int err = record_batch_peek(bytes, &batch, ret_need_len);

    if (err)
        return err;
    if (bytes.len < batch.batch_len)
        return ERR_SHORT;
    *ret_batch = batch;
    return ERR_OK;
}

int record_batch_check_crc(struct slice bytes)
{
    struct record_batch batch;
    size_t need_len;
    uint32_t crc;
    int err = record_batch_parse(bytes, &batch, &need_len);

    if (err)
        return err;
    if (batch.magic == 2)
        crc = crc32c(bytes.data + RECORD_CRC_FROM_POS, batch.batch_len - RECORD_CRC_FROM_POS);
    else
        crc = crc32_ieee(bytes.data + RECORD_MAGIC_POS, batch.batch_len - RECORD_MAGIC_POS);
    return crc == batch.crc ? ERR_OK : ERR_CRC;
}

void record_batch_stamp(uint8_t *batch, int64_t base_off, int32_t leader_epoch)
{
    CHECK(batch[RECORD_MAGIC_POS] == 2);
    be64_put(batch, (uint64_t)base_off);
    be32_put(batch + LEADER_EPOCH_POS, (uint32_t)leader_epoch);
}

void record_batch_restamp(uint8_t *batch, size_t batch_len, uint16_t attributes, int64_t max_timestamp)
{
    size_t tail_len = batch_len - RESTAMP_END_POS;
    uint32_t change;

    CHECK(batch[RECORD_MAGIC_POS] == 2);
    CHECK(batch_len >= RECORD_HEADER_LEN);
    change = crc32c(batch + RECORD_CRC_FROM_POS, RESTAMP_END_POS - RECORD_CRC_FROM_POS);
    be16_put(batch + ATTRIBUTES_POS, attributes);
    be64_put(batch + MAX_TIMESTAMP_POS, (uint64_t)max_timestamp);
    change ^= crc32c(batch + RECORD_CRC_FROM_POS, RESTAMP_END_POS - RECORD_CRC_FROM_POS);
    be32_put(batch + CRC_POS, be32_get(batch + CRC_POS) ^ crc32c_shift(change, tail_len));
}

void record_batch_seal(uint8_t *at, const struct record_batch *batch)
{
    CHECK(batch->batch_len >= RECORD_HEADER_LEN);
    be64_put(at, (uint64_t)batch->base_off);
    be32_put(at + LENGTH_POS, (uint32_t)(batch->batch_len - RECORD_PREFIX_LEN));
    be32_put(at + LEADER_EPOCH_POS, (uint32_t)batch->leader_epoch);
    at[RECORD_MAGIC_POS] = 2;
    be16_put(at + ATTRIBUTES_POS, batch->attributes);
    be32_put(at + LAST_OFF_DELTA_POS, (uint32_t)batch->last_off_delta);
    be64_put(at + BASE_TIMESTAMP_POS, (uint64_t)batch->base_timestamp);
    be64_put(at + MAX_TIMESTAMP_POS, (uint64_t)batch->max_timestamp);
    be64_put(at + PRODUCER_ID_POS, (uint64_t)batch->producer_id);
    be16_put(at + PRODUCER_EPOCH_POS, (uint16_t)batch->producer_epoch);
    be32_put(at + BASE_SEQUENCE_POS, (uint32_t)batch->base_sequence);
    be32_put(at + RECORDS_CNT_POS, (uint32_t)batch->records_cnt);
    be32_put(at + CRC_POS, crc32c(at + RECORD_CRC_FROM_POS, batch->batch_len - RECORD_CRC_FROM_POS));
}
