#include "base/varint.h"

size_t uvarint32_get_slow(const uint8_t *at, const uint8_t *end, uint32_t *ret_value)
{
    uint32_t value = 0;

    for (size_t i = 0; i < VARINT32_LEN_MAX && at + i < end; i++) {
        if (i == VARINT32_LEN_MAX - 1 && at[i] > 0x0f)
            return 0; /* more than 32 bits */
        value |= (uint32_t)(at[i] & 0x7f) << (7 * i);
        if (at[i] < 0x80) {
            *ret_value = value;
            return i + 1;
        }
    }
    return 0;
}

size_t uvarint64_get_slow(const uint8_t *at, const uint8_t *end, uint64_t *ret_value)
{
    uint64_t value = 0;

    for (size_t i = 0; i < VARINT64_LEN_MAX && at + i < end; i++) {
        if (i == VARINT64_LEN_MAX - 1 && at[i] > 1)
            return 0; /* more than 64 bits */
        value |= (uint64_t)(at[i] & 0x7f) << (7 * i);
        if (at[i] < 0x80) {
            *ret_value = value;
            return i + 1;
        }
    }
    return 0;
}

size_t uvarint64_put(uint8_t *at, uint64_t value)
{
    size_t len = 0;

    while (value >= 0x80) {
        at[len++] = (uint8_t)(value | 0x80);
        value >>= 7;
    }
    at[len++] = (uint8_t)value;
    return len;
}

size_t uvarint32_put(uint8_t *at, uint32_t value)
{
    return uvarint64_put(at, value);
}

size_t uvarint64_len(uint64_t value)
{
    return (70 - (size_t)__builtin_clzll(value | 1)) / 7;
}

size_t uvarint32_len(uint32_t value)
{
    return uvarint64_len(value);
}
