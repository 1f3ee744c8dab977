/* Inside lib/record: one record of format 2, taken apart; unpacking whole bodies. */
#ifndef RECORD_BODY_H
#define RECORD_BODY_H

#include "base/varint.h"
#include "record/record.h"

enum { RECORD_LEN_MIN = 7 }; /* length, attributes, two deltas, null key, null value, no headers: a byte each */

struct record_fields {
    int64_t timestamp_delta;
    int32_t off_delta;
    struct slice key, value;
    struct slice headers;
    int32_t headers_cnt;
};

/* Numbers of one and two bytes are the rule: without a call. 0: cut or too long. */
static inline size_t body_varint(const uint8_t *at, const uint8_t *end, int32_t *ret_value)
{
    uint32_t raw;
    size_t len;

    if (end - at >= 2) {
        if (at[0] < 0x80) {
            *ret_value = zigzag32_decode(at[0]);
            return 1;
        }
        if (at[1] < 0x80) {
            *ret_value = zigzag32_decode((at[0] & 0x7fu) | (uint32_t)at[1] << 7);
            return 2;
        }
    }
    raw = 0;
    len = uvarint32_get(at, end, &raw);
    *ret_value = zigzag32_decode(raw);
    return len;
}

static inline size_t body_varlong(const uint8_t *at, const uint8_t *end, int64_t *ret_value)
{
    uint64_t raw;
    size_t len;

    if (end - at >= 2) {
        if (at[0] < 0x80) {
            *ret_value = zigzag64_decode(at[0]);
            return 1;
        }
        if (at[1] < 0x80) {
            *ret_value = zigzag64_decode((at[0] & 0x7fu) | (uint64_t)at[1] << 7);
            return 2;
        }
    }
    raw = 0;
    len = uvarint64_get(at, end, &raw);
    *ret_value = zigzag64_decode(raw);
    return len;
}

/* Length-prefixed bytes, -1 = null. The end of them, or NULL. */
static inline const uint8_t *body_bytes(const uint8_t *at, const uint8_t *end, struct slice *ret_bytes)
{
    int32_t len = 0;
    size_t used = body_varint(at, end, &len);

    if (used == 0 || len < -1)
        return NULL;
    at += used;
    if (len < 0) {
        *ret_bytes = (struct slice){NULL, 0};
        return at;
    }
    if (len > end - at)
        return NULL;
    *ret_bytes = slice_of(at, (size_t)len);
    return at + len;
}

/* Headers from at must fill the bytes up to end exactly. */
bool record_headers_fit(const uint8_t *at, const uint8_t *end, int32_t headers_cnt);

/* A record without its length, which is end - at. False: it does not follow the format, or not to its last byte. */
static inline bool record_fields_parse(const uint8_t *at, const uint8_t *end, struct record_fields *ret)
{
    size_t used;

    if (at == end)
        return false;
    at++; /* attributes: none are defined */
    if ((used = body_varlong(at, end, &ret->timestamp_delta)) == 0)
        return false;
    at += used;
    if ((used = body_varint(at, end, &ret->off_delta)) == 0)
        return false;
    at += used;
    if ((at = body_bytes(at, end, &ret->key)) == NULL || (at = body_bytes(at, end, &ret->value)) == NULL)
        return false;
    if ((used = body_varint(at, end, &ret->headers_cnt)) == 0)
        return false;
    at += used;
    ret->headers = slice_of(at, (size_t)(end - at));
    return ret->headers_cnt == 0 ? at == end : record_headers_fit(at, end, ret->headers_cnt);
}

/* Starts the scratch's reader of that codec. ERR_CODEC: there is no such codec. */
int record_reader_start(struct record_scratch *scratch, unsigned codec, int8_t magic, struct slice packed,
                        size_t plain_len_max);

/* Unpacks all of packed into scratch->plain. */
int record_unpack(struct record_scratch *scratch, unsigned codec, int8_t magic, struct slice packed);

/* Adds the packed form of plain to *out. */
int record_pack(struct record_scratch *scratch, unsigned codec, int8_t magic, int level, struct slice plain,
                struct buf *out);

/* Writes the header of a batch whose body already stands behind it, with its CRC. batch->crc and body are not read. */
void record_batch_seal(uint8_t *at, const struct record_batch *batch);

/* ---- formats 0 and 1 (legacy.c) ---- */

int record_legacy_peek(struct slice bytes, struct record_batch *ret_batch);
int record_legacy_iter_init(struct record_iter *iter, struct slice bytes, struct record_scratch *scratch);
int record_legacy_iter_next(struct record_iter *iter, struct record *ret_record);

#endif
