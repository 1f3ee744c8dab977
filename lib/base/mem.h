/* Memory: the only door to the allocator. Pure rooms use these, never malloc.
 *
 * None returns NULL: running out of memory for bounded things ends the process by CHECK. Whatever a peer can make
 * large has a named limit before it reaches this door. */
#ifndef BASE_MEM_H
#define BASE_MEM_H

#include <stddef.h>

void *mem_alloc(size_t size);                 /* zeroed */
void *mem_realloc(void *old, size_t size);    /* new bytes are not zeroed */
void *mem_dup(const void *data, size_t size); /* NULL where size is 0 */
void mem_free(void *old);                     /* NULL is fine */

#define MEM_NEW(type) ((type *)mem_alloc(sizeof(type)))

/* Room for one more at array[cnt]: grows *cap (doubling) where needed; returns the array's new place.
 * cap must not exceed cap_max: the caller has checked its own limit before. */
void *mem_grow(void *array, size_t cnt, size_t *cap, size_t item_size, size_t cap_max);

#endif
