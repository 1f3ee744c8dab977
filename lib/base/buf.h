/* A growing byte buffer with a limit: for building files, messages and texts.
 *
 * An add past the limit changes nothing and sets over; check once, at the end. */
#ifndef BASE_BUF_H
#define BASE_BUF_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/slice.h"

struct buf {
    uint8_t *data; /* ours, until buf_release */
    size_t len;
    size_t cap;
    size_t limit;
    bool over; /* something did not fit: the content is not to be used */
};

void buf_init(struct buf *buf, size_t limit);
void buf_release(struct buf *buf);
void buf_reset(struct buf *buf); /* empty, over cleared, memory kept */

uint8_t *buf_more(struct buf *buf, size_t len); /* len new bytes at the end, not zeroed; NULL past the limit */
void buf_add(struct buf *buf, const void *data, size_t len);
void buf_text(struct buf *buf, const char *text);
void buf_slice(struct buf *buf, struct slice bytes);
void buf_byte(struct buf *buf, uint8_t byte);
void buf_i64(struct buf *buf, int64_t value);                      /* decimal */
void buf_u64(struct buf *buf, uint64_t value);                     /* decimal */
void buf_u64_pad(struct buf *buf, uint64_t value, unsigned width); /* decimal, zeros in front up to width <= 20 */
void buf_hex(struct buf *buf, struct slice bytes);                 /* lower case, no separators */
void buf_be16(struct buf *buf, uint16_t value);
void buf_be32(struct buf *buf, uint32_t value);
void buf_be64(struct buf *buf, uint64_t value);

static inline struct slice buf_bytes(const struct buf *buf)
{
    return slice_of(buf->data, buf->len);
}

/* The content as a NUL-terminated string; the NUL is not counted in len. */
const char *buf_cstr(struct buf *buf);

#endif
