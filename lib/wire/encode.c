/* Encoding: the programs of decode.c (formats there) the other way, in one pass where the room at hand suffices.
 *
 * Says only that something cannot be encoded; where and why is wire_check's to find, by the same rules. */
#include "base/be.h"
#include "base/check.h"
#include "wire/prog.h"

struct writer {
    uint8_t *at, *end;
    uint8_t *begin;        /* what gaps' positions count from */
    struct wire_gap *gaps; /* NULL: gaps are refused */
    size_t gaps_cnt, gaps_cap;
};

static int run(struct writer *writer, const struct wire_prog *prog, const uint8_t *from);
static int run_ops(struct writer *writer, const struct wire_prog *prog, const struct wire_op *op, const uint8_t *from);

static inline bool has_room(const struct writer *writer, size_t len)
{
    return (size_t)(writer->end - writer->at) >= len;
}

/* len, or null. There is room. */
static inline void put_length(struct writer *writer, unsigned flags, size_t len, bool is_null, bool narrow)
{
    if (flags & OP_COMPACT) {
        if (is_null || len < 127)
            *writer->at++ = is_null ? 0 : (uint8_t)(len + 1);
        else
            writer->at += uvarint32_put(writer->at, (uint32_t)len + 1);
    } else if (narrow) {
        be16_put(writer->at, is_null ? UINT16_MAX : (uint16_t)len);
        writer->at += 2;
    } else {
        be32_put(writer->at, is_null ? UINT32_MAX : (uint32_t)len);
        writer->at += 4;
    }
}

static int put_gap(struct writer *writer, unsigned flags, size_t len)
{
    if (writer->gaps == NULL || !(flags & OP_RECORDS))
        return ERR_INVALID;
    if (writer->gaps_cnt == writer->gaps_cap || !has_room(writer, wire_prefix_len(len, flags, false)))
        return ERR_LIMIT;
    put_length(writer, flags, len, false, false);
    writer->gaps[writer->gaps_cnt++] = (struct wire_gap){.pos = (size_t)(writer->at - writer->begin), .len = len};
    return ERR_OK;
}

static inline int put_bytes(struct writer *writer, unsigned flags, struct slice bytes, bool is_string)
{
    int err = wire_check_bytes(bytes, flags, is_string);

    if (err)
        return err;
    if (bytes.data == wire_gap_mark)
        return put_gap(writer, flags, bytes.len);
    if (!has_room(writer, wire_prefix_len(bytes.len, flags, is_string) + bytes.len))
        return ERR_LIMIT;
    put_length(writer, flags, bytes.len, bytes.data == NULL, is_string);
    if (bytes.len > 0)
        memcpy(writer->at, bytes.data, bytes.len);
    writer->at += bytes.len;
    return ERR_OK;
}

static void put_numbers(uint8_t code, uint8_t *to, const uint8_t *from, size_t cnt)
{
    switch (code) {
    case OP_ARRAY_2:
        for (size_t i = 0; i < cnt; i++)
            be16_put(to + 2 * i, ((const uint16_t *)(const void *)from)[i]);
        break;
    case OP_ARRAY_4:
        for (size_t i = 0; i < cnt; i++)
            be32_put(to + 4 * i, ((const uint32_t *)(const void *)from)[i]);
        break;
    case OP_ARRAY_8:
        for (size_t i = 0; i < cnt; i++)
            be64_put(to + 8 * i, ((const uint64_t *)(const void *)from)[i]);
        break;
    default:
        memcpy(to, from, cnt * wire_number_size(code));
    }
}

static int put_elements(struct writer *writer, const struct wire_op *op, const uint8_t *elements, size_t cnt)
{
    const struct slice *strings = (const struct slice *)(const void *)elements;
    int err = ERR_OK;

    switch (op->code) {
    case OP_ARRAY_STRUCT:
        for (size_t i = 0; i < cnt && err == ERR_OK; i++)
            err = run(writer, op->prog, elements + i * op->prog->shape->size);
        return err;
    case OP_ARRAY_STRING:
        for (size_t i = 0; i < cnt && err == ERR_OK; i++)
            err = put_bytes(writer, op->flags & OP_COMPACT, strings[i], true);
        return err;
    default:
        if (!has_room(writer, cnt * wire_number_size(op->code)))
            return ERR_LIMIT;
        put_numbers(op->code, writer->at, elements, cnt);
        writer->at += cnt * wire_number_size(op->code);
        return ERR_OK;
    }
}

static int put_array(struct writer *writer, const struct wire_op *op, const uint8_t *field)
{
    const uint8_t *elements;
    int32_t cnt = wire_count_at(field);
    int err;

    memcpy(&elements, field, sizeof elements);
    err = wire_check_count(cnt, elements, op->flags);
    if (err)
        return err;
    if (!has_room(writer, wire_prefix_len(cnt < 0 ? 0 : (size_t)cnt, op->flags, false)))
        return ERR_LIMIT;
    put_length(writer, op->flags, cnt < 0 ? 0 : (size_t)cnt, cnt < 0, false);
    return cnt <= 0 ? ERR_OK : put_elements(writer, op, elements, (size_t)cnt);
}

static int put_pointer(struct writer *writer, const struct wire_op *op, const uint8_t *field)
{
    const uint8_t *value;

    memcpy(&value, field, sizeof value);
    *writer->at++ = value == NULL ? 0xff : 1;
    return value == NULL ? ERR_OK : run(writer, op->prog, value);
}

static int put_tag(struct writer *writer, const struct wire_prog *prog, const struct wire_tag *tag, const uint8_t *from)
{
    struct wire_sizer sizer = {.error = NULL};
    int err = wire_size_op(&sizer, prog, tag->ops, from);

    if (err)
        return err;
    if (!has_room(writer, uvarint32_len(tag->tag) + uvarint32_len((uint32_t)sizer.len) + sizer.len))
        return ERR_LIMIT;
    writer->at += uvarint32_put(writer->at, tag->tag);
    writer->at += uvarint32_put(writer->at, (uint32_t)sizer.len);
    return run_ops(writer, prog, tag->ops, from);
}

static int put_tags(struct writer *writer, const struct wire_prog *prog, const uint8_t *from)
{
    uint8_t *cnt = writer->at++; /* there are never 128 */
    int err = ERR_OK;

    *cnt = 0;
    for (size_t i = 0; err == ERR_OK && i < prog->tags_cnt; i++) {
        if (wire_tag_is_default(prog, &prog->tags[i], from))
            continue;
        *cnt += 1;
        err = put_tag(writer, prog, &prog->tags[i], from);
    }
    return err;
}

static int run_ops(struct writer *writer, const struct wire_prog *prog, const struct wire_op *op, const uint8_t *from)
{
    uint8_t *at = writer->at, *const end = writer->end; /* in registers; writer->at follows where others need it */
    int err;

    for (;; op++) {
        const uint8_t *field = from + op->off;
        if ((size_t)(end - at) < op->need)
            return ERR_LIMIT;
        switch ((enum wire_op_code)op->code) {
        case OP_END:
            writer->at = at;
            return ERR_OK;
        case OP_BOOL:
            *at++ = *field != 0;
            continue;
        case OP_1:
            *at++ = *field;
            continue;
        case OP_2:
            be16_put(at, *(const uint16_t *)(const void *)field);
            at += 2;
            continue;
        case OP_4:
            be32_put(at, *(const uint32_t *)(const void *)field);
            at += 4;
            continue;
        case OP_8:
            be64_put(at, *(const uint64_t *)(const void *)field);
            at += 8;
            continue;
        case OP_16:
            memcpy(at, field, 16);
            at += 16;
            continue;
        case OP_TAGS:
            if (prog->tags_cnt == 0) {
                *at++ = 0;
                continue;
            }
            writer->at = at;
            err = put_tags(writer, prog, from);
            break;
        case OP_STRING:
        case OP_BYTES:
            writer->at = at;
            err = put_bytes(writer, op->flags, *(const struct slice *)(const void *)field, op->code == OP_STRING);
            break;
        case OP_STRUCT:
            writer->at = at;
            err = run(writer, op->prog, field);
            break;
        case OP_POINTER:
            writer->at = at;
            err = put_pointer(writer, op, field);
            break;
        default:
            writer->at = at;
            err = put_array(writer, op, field);
        }
        if (err)
            return err;
        at = writer->at;
    }
}

static int run(struct writer *writer, const struct wire_prog *prog, const uint8_t *from)
{
    if (prog->absent_cnt > 0 && wire_first_not_carried(prog, from) >= 0)
        return ERR_VERSION;
    return run_ops(writer, prog, prog->ops, from);
}

int wire_encode(const struct wire_msg *msg, int16_t version, const void *value, uint8_t *to, size_t cap,
                size_t *ret_len)
{
    const struct wire_prog *prog = wire_prog_of(msg, version);
    struct writer writer = {.begin = to, .at = to, .end = to + cap};
    int err = prog == NULL ? ERR_VERSION : run(&writer, prog, value);

    if (err == ERR_OK)
        *ret_len = (size_t)(writer.at - to);
    return err;
}

/* Into the memory that buf has at hand. ERR_LIMIT: there is not enough, or (ret_gaps_cnt == cap) of gaps. */
static int try_encode(const struct wire_prog *prog, const void *value, struct buf *buf, struct wire_gap *gaps,
                      size_t gaps_cap, size_t *ret_gaps_cnt)
{
    struct writer writer = {.begin = buf->data, .gaps = gaps, .gaps_cap = gaps_cap};
    size_t cap = buf->cap < buf->limit ? buf->cap : buf->limit;
    int err;

    if (buf->data == NULL || buf->len > cap)
        return ERR_LIMIT;
    writer.at = buf->data + buf->len;
    writer.end = buf->data + cap;
    err = run(&writer, prog, value);
    if (err == ERR_OK) {
        buf->len = (size_t)(writer.at - buf->data);
        *ret_gaps_cnt = writer.gaps_cnt;
    }
    return err;
}

static int encode_buf(const struct wire_msg *msg, int16_t version, const void *value, struct buf *buf,
                      struct wire_gap *gaps, size_t gaps_cap, size_t *ret_gaps_cnt)
{
    const struct wire_prog *prog = wire_prog_of(msg, version);
    struct wire_sizer sizer = {.error = NULL};
    size_t start = buf->len, size;
    int err;

    if (prog == NULL)
        return ERR_VERSION;
    err = try_encode(prog, value, buf, gaps, gaps_cap, ret_gaps_cnt);
    if (err != ERR_LIMIT)
        return err;
    err = wire_size_prog(&sizer, prog, value);
    if (err)
        return err;
    size = sizer.len - sizer.gaps_len;
    if (size > buf->limit || start > buf->limit - size)
        return ERR_LIMIT;
    if (buf_more(buf, size) == NULL) /* over already */
        return ERR_LIMIT;
    buf->len = start;
    return try_encode(prog, value, buf, gaps, gaps_cap, ret_gaps_cnt);
}

int wire_encode_buf(const struct wire_msg *msg, int16_t version, const void *value, struct buf *buf)
{
    size_t gaps_cnt;

    return encode_buf(msg, version, value, buf, NULL, 0, &gaps_cnt);
}

int wire_encode_gaps(const struct wire_msg *msg, int16_t version, const void *value, struct buf *buf,
                     struct wire_gap *gaps, size_t gaps_cap, size_t *ret_gaps_cnt)
{
    return encode_buf(msg, version, value, buf, gaps, gaps_cap, ret_gaps_cnt);
}
