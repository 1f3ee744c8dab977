/* Kafka's variable-length numbers: 7 bits a byte, low first (KIP-482 unsigned, KIP-98 zigzag).
 *
 * Readers take [at, end) and return how many bytes the number has, or 0 where it is cut or too long. */
#ifndef BASE_VARINT_H
#define BASE_VARINT_H

#include <stddef.h>
#include <stdint.h>

enum { VARINT32_LEN_MAX = 5, VARINT64_LEN_MAX = 10 };

size_t uvarint32_get_slow(const uint8_t *at, const uint8_t *end, uint32_t *ret_value);
size_t uvarint64_get_slow(const uint8_t *at, const uint8_t *end, uint64_t *ret_value);

static inline size_t uvarint32_get(const uint8_t *at, const uint8_t *end, uint32_t *ret_value)
{
    if (at < end && *at < 0x80) {
        *ret_value = *at;
        return 1;
    }
    return uvarint32_get_slow(at, end, ret_value);
}

static inline size_t uvarint64_get(const uint8_t *at, const uint8_t *end, uint64_t *ret_value)
{
    if (at < end && *at < 0x80) {
        *ret_value = *at;
        return 1;
    }
    return uvarint64_get_slow(at, end, ret_value);
}

static inline int32_t zigzag32_decode(uint32_t value)
{
    return (int32_t)(value >> 1 ^ (0 - (value & 1)));
}

static inline int64_t zigzag64_decode(uint64_t value)
{
    return (int64_t)(value >> 1 ^ (0 - (value & 1)));
}

static inline uint32_t zigzag32_encode(int32_t value)
{
    return (uint32_t)value << 1 ^ (uint32_t)(value >> 31);
}

static inline uint64_t zigzag64_encode(int64_t value)
{
    return (uint64_t)value << 1 ^ (uint64_t)(value >> 63);
}

static inline size_t varint32_get(const uint8_t *at, const uint8_t *end, int32_t *ret_value)
{
    uint32_t raw = 0;
    size_t len = uvarint32_get(at, end, &raw);

    if (len > 0)
        *ret_value = zigzag32_decode(raw);
    return len;
}

static inline size_t varint64_get(const uint8_t *at, const uint8_t *end, int64_t *ret_value)
{
    uint64_t raw = 0;
    size_t len = uvarint64_get(at, end, &raw);

    if (len > 0)
        *ret_value = zigzag64_decode(raw);
    return len;
}

/* Writers need VARINT*_LEN_MAX bytes of room and return how many they used. */
size_t uvarint32_put(uint8_t *at, uint32_t value);
size_t uvarint64_put(uint8_t *at, uint64_t value);
size_t uvarint32_len(uint32_t value);
size_t uvarint64_len(uint64_t value);

static inline size_t varint32_put(uint8_t *at, int32_t value)
{
    return uvarint32_put(at, zigzag32_encode(value));
}

static inline size_t varint64_put(uint8_t *at, int64_t value)
{
    return uvarint64_put(at, zigzag64_encode(value));
}

static inline size_t varint32_len(int32_t value)
{
    return uvarint32_len(zigzag32_encode(value));
}

static inline size_t varint64_len(int64_t value)
{
    return uvarint64_len(zigzag64_encode(value));
}

#endif
