/* Sorting of numbers that stand for things, stable, so that runs repeat. */
#ifndef BASE_SORT_H
#define BASE_SORT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Merge sort: n log n in every case; is_less(of, a, b): a comes before b. */
void sort_u32(uint32_t *items, size_t cnt, bool (*is_less)(const void *of, uint32_t a, uint32_t b), const void *of);

#endif
