/* A block of bytes with a share count, so that a request's bytes can go from socket to disk without a copy.
 *
 * Shares may be taken and dropped on any thread; the bytes are written only while there is one owner, or by the
 * kernel where it stamps a batch before the first effect that names it. */
#ifndef BASE_CHUNK_H
#define BASE_CHUNK_H

#include <stdatomic.h>
#include <stddef.h>
#include <stdint.h>

#include "base/slice.h"

struct chunk {
    _Atomic uint32_t shares_cnt;
    uint32_t len; /* bytes in use */
    uint32_t cap;
    uint8_t data[];
};

struct chunk *chunk_new(size_t cap);            /* one share, len 0, bytes not zeroed */
struct chunk *chunk_copy(struct slice bytes);   /* one share, len = cap = bytes.len */
struct chunk *chunk_share(struct chunk *chunk); /* one share more; returns chunk */
void chunk_drop(struct chunk *chunk);           /* one less; the last frees it. NULL is fine */

static inline struct slice chunk_slice(const struct chunk *chunk)
{
    return (struct slice){.data = chunk->data, .len = chunk->len};
}

#endif
