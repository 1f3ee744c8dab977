/* A binary heap of things with a due time: earliest first, among equals the one added first (so that runs repeat). */
#ifndef BASE_HEAP_H
#define BASE_HEAP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct heap_node {
    int64_t due;
    uint64_t seq;
    size_t place; /* 1-based place in the heap; 0: not in it */
};

struct heap {
    struct heap_node **nodes; /* ours, until heap_release; the things belong to the caller */
    size_t cnt, cap;
    uint64_t seq;
};

void heap_init(struct heap *heap);
void heap_release(struct heap *heap);

void heap_set(struct heap *heap, struct heap_node *node, int64_t due); /* adds, or moves what is in */
void heap_remove(struct heap *heap, struct heap_node *node);           /* does nothing where it is not in */

static inline bool heap_holds(const struct heap_node *node)
{
    return node->place != 0;
}

static inline struct heap_node *heap_first(const struct heap *heap)
{
    return heap->cnt ? heap->nodes[0] : NULL;
}

/* Removes and returns the first where it is due at now; else NULL. */
struct heap_node *heap_take_due(struct heap *heap, int64_t now);

#endif
