/* Big-endian words at any address. */
#ifndef BASE_BE_H
#define BASE_BE_H

#include <stdint.h>
#include <string.h>

static inline uint16_t be16_get(const void *at)
{
    uint16_t word;

    memcpy(&word, at, sizeof word);
    return __builtin_bswap16(word);
}

static inline uint32_t be32_get(const void *at)
{
    uint32_t word;

    memcpy(&word, at, sizeof word);
    return __builtin_bswap32(word);
}

static inline uint64_t be64_get(const void *at)
{
    uint64_t word;

    memcpy(&word, at, sizeof word);
    return __builtin_bswap64(word);
}

static inline void be16_put(void *at, uint16_t value)
{
    value = __builtin_bswap16(value);
    memcpy(at, &value, sizeof value);
}

static inline void be32_put(void *at, uint32_t value)
{
    value = __builtin_bswap32(value);
    memcpy(at, &value, sizeof value);
}

static inline void be64_put(void *at, uint64_t value)
{
    value = __builtin_bswap64(value);
    memcpy(at, &value, sizeof value);
}

_Static_assert(__BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__, "be.h is written for little-endian machines");

#endif
