/* A hash map inside the things mapped (chained, doubling). The caller owns the things and compares keys.
 *
 * The hash has a fixed seed, so that runs repeat; iteration is in bucket order, which depends only on the history of
 * the map. Where order shows outside, sort. Growth is the caller's to limit. */
#ifndef BASE_MAP_H
#define BASE_MAP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/slice.h"

struct map_node {
    struct map_node *next;
    uint64_t hash;
};

struct map {
    struct map_node **buckets; /* ours, until map_release */
    size_t buckets_cnt;        /* a power of two, or 0 */
    size_t first;              /* buckets before it are empty */
    size_t cnt;
};

uint64_t map_hash_bytes(const void *data, size_t len);
uint64_t map_hash_u64(uint64_t value);

static inline uint64_t map_hash_slice(struct slice bytes)
{
    return map_hash_bytes(bytes.data, bytes.len);
}

void map_init(struct map *map);
void map_release(struct map *map); /* the buckets; not the things */

void map_add(struct map *map, struct map_node *node, uint64_t hash); /* the key must not be in yet */
void map_remove(struct map *map, struct map_node *node);             /* must be in */

/* First node of that hash, then the next of that hash; NULL at the end. The caller compares the keys:
 *   for (n = map_first(m, h); n; n = map_next(n)) if (same key) ... */
struct map_node *map_first(const struct map *map, uint64_t hash);
struct map_node *map_next(const struct map_node *node);

/* All nodes: start with NULL. Nothing may be added or removed between the calls. */
struct map_node *map_walk(const struct map *map, const struct map_node *last);

/* Removes and returns any node; NULL when empty. For tearing down: to take all of them out is linear, to walk from NULL and
 * remove is not. */
struct map_node *map_pop(struct map *map);

#endif
