#include "base/heap.h"

#include "base/check.h"
#include "base/mem.h"

void heap_init(struct heap *heap)
{
    *heap = (struct heap){0};
}

void heap_release(struct heap *heap)
{
    mem_free(heap->nodes);
    heap_init(heap);
}

static bool before(const struct heap_node *a, const struct heap_node *b)
{
    return a->due != b->due ? a->due < b->due : a->seq < b->seq;
}

static void put(struct heap *heap, size_t idx, struct heap_node *node)
{
    heap->nodes[idx] = node;
    node->place = idx + 1;
}

static void sift_up(struct heap *heap, size_t idx)
{
    struct heap_node *node = heap->nodes[idx];

    while (idx > 0 && before(node, heap->nodes[(idx - 1) / 2])) {
        put(heap, idx, heap->nodes[(idx - 1) / 2]);
        idx = (idx - 1) / 2;
    }
    put(heap, idx, node);
}

static void sift_down(struct heap *heap, size_t idx)
{
    struct heap_node *node = heap->nodes[idx];

    for (;;) {
        size_t child = 2 * idx + 1;
        if (child >= heap->cnt)
            break;
        if (child + 1 < heap->cnt && before(heap->nodes[child + 1], heap->nodes[child]))
            child++;
        if (!before(heap->nodes[child], node))
            break;
        put(heap, idx, heap->nodes[child]);
        idx = child;
    }
    put(heap, idx, node);
}

void heap_set(struct heap *heap, struct heap_node *node, int64_t due)
{
    heap_remove(heap, node);
    heap->nodes = mem_grow(heap->nodes, heap->cnt, &heap->cap, sizeof heap->nodes[0], SIZE_MAX / sizeof heap->nodes[0]);
    node->due = due;
    node->seq = heap->seq++;
    put(heap, heap->cnt++, node);
    sift_up(heap, heap->cnt - 1);
}

void heap_remove(struct heap *heap, struct heap_node *node)
{
    size_t idx = node->place - 1;
    struct heap_node *last;

    if (node->place == 0)
        return;
    CHECK(idx < heap->cnt && heap->nodes[idx] == node);
    node->place = 0;
    last = heap->nodes[--heap->cnt];
    if (last == node)
        return;
    put(heap, idx, last);
    sift_up(heap, idx);
    sift_down(heap, last->place - 1);
}

struct heap_node *heap_take_due(struct heap *heap, int64_t now)
{
    struct heap_node *node = heap_first(heap);

    if (node == NULL || node->due > now)
        return NULL;
    heap_remove(heap, node);
    return node;
}
