/* Memory that is freed all at once: what one request or one step needs.
 *
 * Has a limit in bytes; past it arena_alloc answers NULL, which the caller turns into ERR_LIMIT. */
#ifndef BASE_ARENA_H
#define BASE_ARENA_H

#include <stddef.h>

#include "base/slice.h"

struct arena_block;

struct arena {
    struct arena_block *blocks; /* newest first */
    size_t used;                /* of the newest block */
    size_t total;               /* bytes asked for since init or reset */
    size_t limit;
};

void arena_init(struct arena *arena, size_t limit);
void arena_release(struct arena *arena); /* everything; init it again before use */
void arena_reset(struct arena *arena);   /* keeps one block for the next round */

/* Zeroed, aligned for any type; NULL past the limit. size 0 gives a place that is not NULL. */
void *arena_alloc(struct arena *arena, size_t size);
void *arena_array(struct arena *arena, size_t cnt, size_t item_size); /* NULL, too, where cnt * item_size overflows */

/* A copy that lives in the arena, with a NUL behind it. Null stays null. CHECKs that the limit is not reached: for
 * lengths that were bounded before. */
struct slice arena_copy(struct arena *arena, struct slice bytes);

#endif
