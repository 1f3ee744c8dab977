#include "base/mem.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/check.h"

_Noreturn void check_failed(const char *file, int line, const char *fact)
{
    fprintf(stderr, "level=fatal at=%s:%d fact=\"%s\" msg=\"internal check failed, this is a bug\"\n", file, line,
            fact);
    abort();
}

void *mem_alloc(size_t size)
{
    void *now = calloc(1, size ? size : 1);

    CHECK(now != NULL);
    return now;
}

void *mem_realloc(void *old, size_t size)
{
    void *now = realloc(old, size ? size : 1);

    CHECK(now != NULL);
    return now;
}

void *mem_dup(const void *data, size_t size)
{
    void *now;

    if (size == 0)
        return NULL;
    now = mem_realloc(NULL, size);
    memcpy(now, data, size);
    return now;
}

void mem_free(void *old)
{
    free(old);
}

void *mem_grow(void *array, size_t cnt, size_t *cap, size_t item_size, size_t cap_max)
{
    size_t want;

    CHECK(cnt < cap_max);
    if (cnt < *cap)
        return array;
    want = *cap ? 2 * *cap : 8;
    if (want > cap_max)
        want = cap_max;
    CHECK(want <= SIZE_MAX / item_size);
    *cap = want;
    return mem_realloc(array, want * item_size);
}
