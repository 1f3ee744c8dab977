/* Bytes that somebody else owns, valid as long as the header that hands them out says. */
#ifndef BASE_SLICE_H
#define BASE_SLICE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

struct slice {
    const uint8_t *data; /* NULL: absent (Kafka's null string or bytes); an empty one is not NULL */
    size_t len;
};

static inline struct slice slice_of(const void *data, size_t len)
{
    return (struct slice){.data = (const uint8_t *)data, .len = len};
}

static inline struct slice slice_of_text(const char *text)
{
    return (struct slice){.data = (const uint8_t *)text, .len = text ? strlen(text) : 0};
}

/* A null slice equals only a null slice. */
static inline bool slice_eq(struct slice a, struct slice b)
{
    return a.len == b.len && (a.data == NULL) == (b.data == NULL) && (a.len == 0 || memcmp(a.data, b.data, a.len) == 0);
}

static inline bool slice_eq_text(struct slice a, const char *text)
{
    return a.data != NULL && a.len == strlen(text) && memcmp(a.data, text, a.len) == 0;
}

/* Byte order, shorter first among equals; null before empty. For sorting and ordered tables. */
static inline int slice_cmp(struct slice a, struct slice b)
{
    size_t len = a.len < b.len ? a.len : b.len;
    int order = len ? memcmp(a.data, b.data, len) : 0;

    if (order != 0)
        return order;
    if (a.len != b.len)
        return a.len < b.len ? -1 : 1;
    return (a.data != NULL) - (b.data != NULL);
}

#endif
