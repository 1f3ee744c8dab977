#include "base/sort.h"

#include <string.h>

#include "base/mem.h"

/* Merges from[low, middle) and from[middle, high) into to. */
static void merge(const uint32_t *from, uint32_t *to, size_t low, size_t middle, size_t high,
                  bool (*is_less)(const void *of, uint32_t a, uint32_t b), const void *of)
{
    size_t left = low, right = middle;

    for (size_t at = low; at < high; at++) {
        bool takes_right = left == middle || (right < high && is_less(of, from[right], from[left]));
        to[at] = takes_right ? from[right++] : from[left++];
    }
}

void sort_u32(uint32_t *items, size_t cnt, bool (*is_less)(const void *of, uint32_t a, uint32_t b), const void *of)
{
    uint32_t *from = items, *to, *other;

    if (cnt < 2)
        return;
    to = other = mem_alloc(cnt * sizeof *items);
    for (size_t width = 1; width < cnt; width *= 2) {
        for (size_t low = 0; low < cnt; low += 2 * width) {
            size_t middle = low + width < cnt ? low + width : cnt, high = low + 2 * width < cnt ? low + 2 * width : cnt;
            merge(from, to, low, middle, high, is_less, of);
        }
        uint32_t *done = to;
        to = from;
        from = done;
    }
    if (from != items)
        memcpy(items, from, cnt * sizeof *items);
    mem_free(other);
}
