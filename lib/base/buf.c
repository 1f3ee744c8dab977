#include "base/buf.h"

#include <string.h>

#include "base/be.h"
#include "base/check.h"
#include "base/mem.h"

enum { DIGITS_MAX = 20 };

void buf_init(struct buf *buf, size_t limit)
{
    *buf = (struct buf){.limit = limit};
}

void buf_release(struct buf *buf)
{
    mem_free(buf->data);
    *buf = (struct buf){.limit = buf->limit};
}

void buf_reset(struct buf *buf)
{
    buf->len = 0;
    buf->over = false;
}

static void reserve(struct buf *buf, size_t len)
{
    size_t cap = buf->cap ? buf->cap : 64;

    while (cap < len)
        cap *= 2;
    if (cap != buf->cap) {
        buf->data = mem_realloc(buf->data, cap);
        buf->cap = cap;
    }
}

uint8_t *buf_more(struct buf *buf, size_t len)
{
    uint8_t *at;

    if (buf->over || len > buf->limit || buf->len > buf->limit - len) {
        buf->over = true;
        return NULL;
    }
    reserve(buf, buf->len + len);
    at = buf->data + buf->len;
    buf->len += len;
    return at;
}

void buf_add(struct buf *buf, const void *data, size_t len)
{
    uint8_t *at = buf_more(buf, len);

    if (at != NULL && len > 0)
        memcpy(at, data, len);
}

void buf_text(struct buf *buf, const char *text)
{
    buf_add(buf, text, strlen(text));
}

void buf_slice(struct buf *buf, struct slice bytes)
{
    buf_add(buf, bytes.data, bytes.len);
}

void buf_byte(struct buf *buf, uint8_t byte)
{
    buf_add(buf, &byte, 1);
}

void buf_u64_pad(struct buf *buf, uint64_t value, unsigned width)
{
    uint8_t digits[DIGITS_MAX];
    size_t first = DIGITS_MAX;

    CHECK(width <= DIGITS_MAX);
    do {
        digits[--first] = (uint8_t)('0' + value % 10);
        value /= 10;
    } while (value > 0);
    while (DIGITS_MAX - first < width)
        digits[--first] = '0';
    buf_add(buf, digits + first, DIGITS_MAX - first);
}

void buf_u64(struct buf *buf, uint64_t value)
{
    buf_u64_pad(buf, value, 0);
}

void buf_i64(struct buf *buf, int64_t value)
{
    if (value < 0)
        buf_byte(buf, '-');
    buf_u64(buf, value < 0 ? ~(uint64_t)value + 1 : (uint64_t)value);
}

void buf_hex(struct buf *buf, struct slice bytes)
{
    for (size_t i = 0; i < bytes.len; i++) {
        buf_byte(buf, (uint8_t) "0123456789abcdef"[bytes.data[i] >> 4]);
        buf_byte(buf, (uint8_t) "0123456789abcdef"[bytes.data[i] & 15]);
    }
}

void buf_be16(struct buf *buf, uint16_t value)
{
    uint8_t bytes[2];

    be16_put(bytes, value);
    buf_add(buf, bytes, sizeof bytes);
}

void buf_be32(struct buf *buf, uint32_t value)
{
    uint8_t bytes[4];

    be32_put(bytes, value);
    buf_add(buf, bytes, sizeof bytes);
}

void buf_be64(struct buf *buf, uint64_t value)
{
    uint8_t bytes[8];

    be64_put(bytes, value);
    buf_add(buf, bytes, sizeof bytes);
}

const char *buf_cstr(struct buf *buf)
{
    reserve(buf, buf->len + 1);
    buf->data[buf->len] = 0;
    return (const char *)buf->data;
}
