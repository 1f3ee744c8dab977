#include "base/arena.h"

#include <stdint.h>
#include <string.h>

#include "base/check.h"
#include "base/mem.h"

enum { BLOCK_LEN_MIN = 4096, BLOCK_LEN_KEPT_MAX = 64 * 1024, ALIGN = 16 };

struct arena_block {
    struct arena_block *next;
    size_t cap;
    _Alignas(ALIGN) uint8_t data[];
};

void arena_init(struct arena *arena, size_t limit)
{
    *arena = (struct arena){.limit = limit};
}

static void free_blocks(struct arena_block *block)
{
    while (block != NULL) {
        struct arena_block *next = block->next;
        mem_free(block);
        block = next;
    }
}

void arena_release(struct arena *arena)
{
    free_blocks(arena->blocks);
    *arena = (struct arena){.limit = arena->limit};
}

void arena_reset(struct arena *arena)
{
    struct arena_block *keep = arena->blocks;

    if (keep != NULL && keep->cap > BLOCK_LEN_KEPT_MAX) {
        arena_release(arena);
        return;
    }
    if (keep != NULL) {
        free_blocks(keep->next);
        keep->next = NULL;
    }
    arena->used = 0;
    arena->total = 0;
}

static void add_block(struct arena *arena, size_t size)
{
    size_t cap = arena->blocks ? 2 * arena->blocks->cap : BLOCK_LEN_MIN;
    struct arena_block *block;

    if (cap > BLOCK_LEN_KEPT_MAX)
        cap = BLOCK_LEN_KEPT_MAX;
    if (cap < size)
        cap = size;
    block = mem_realloc(NULL, sizeof *block + cap);
    block->next = arena->blocks;
    block->cap = cap;
    arena->blocks = block;
    arena->used = 0;
}

void *arena_alloc(struct arena *arena, size_t size)
{
    size_t want;
    void *at;

    if (size > arena->limit || arena->total > arena->limit - size)
        return NULL;
    want = (size + ALIGN - 1) / ALIGN * ALIGN;
    if (want == 0)
        want = ALIGN;
    if (arena->blocks == NULL || arena->blocks->cap - arena->used < want)
        add_block(arena, want);
    at = arena->blocks->data + arena->used;
    arena->used += want;
    arena->total += size;
    return memset(at, 0, want);
}

void *arena_array(struct arena *arena, size_t cnt, size_t item_size)
{
    if (item_size != 0 && cnt > SIZE_MAX / item_size)
        return NULL;
    return arena_alloc(arena, cnt * item_size);
}

struct slice arena_copy(struct arena *arena, struct slice bytes)
{
    uint8_t *at;

    if (bytes.data == NULL)
        return bytes;
    at = arena_alloc(arena, bytes.len + 1);
    CHECK(at != NULL);
    if (bytes.len > 0)
        memcpy(at, bytes.data, bytes.len);
    return slice_of(at, bytes.len);
}
