#include "base/chunk.h"

#include <string.h>

#include "base/check.h"
#include "base/mem.h"

struct chunk *chunk_new(size_t cap)
{
    struct chunk *chunk;

    CHECK(cap <= UINT32_MAX);
    chunk = mem_realloc(NULL, sizeof *chunk + cap);
    atomic_init(&chunk->shares_cnt, 1);
    chunk->len = 0;
    chunk->cap = (uint32_t)cap;
    return chunk;
}

struct chunk *chunk_copy(struct slice bytes)
{
    struct chunk *chunk = chunk_new(bytes.len);

    if (bytes.len > 0)
        memcpy(chunk->data, bytes.data, bytes.len);
    chunk->len = (uint32_t)bytes.len;
    return chunk;
}

struct chunk *chunk_share(struct chunk *chunk)
{
    uint32_t before = atomic_fetch_add_explicit(&chunk->shares_cnt, 1, memory_order_relaxed);

    CHECK(before > 0);
    return chunk;
}

void chunk_drop(struct chunk *chunk)
{
    uint32_t before;

    if (chunk == NULL)
        return;
    before = atomic_fetch_sub_explicit(&chunk->shares_cnt, 1, memory_order_acq_rel);
    CHECK(before > 0);
    if (before == 1)
        mem_free(chunk);
}
