#include "base/base64.h"

#include "base/err.h"

static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

void base64_encode(struct slice bytes, struct buf *out)
{
    for (size_t at = 0; at < bytes.len; at += 3) {
        size_t left = bytes.len - at;
        uint32_t bits = (uint32_t)bytes.data[at] << 16 | (left > 1 ? (uint32_t)bytes.data[at + 1] << 8 : 0) |
                        (left > 2 ? bytes.data[at + 2] : 0u);
        buf_byte(out, (uint8_t)digits[bits >> 18]);
        buf_byte(out, (uint8_t)digits[bits >> 12 & 63]);
        buf_byte(out, (uint8_t)(left > 1 ? digits[bits >> 6 & 63] : '='));
        buf_byte(out, (uint8_t)(left > 2 ? digits[bits & 63] : '='));
    }
}

static bool is_space(uint8_t c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

static int digit_of(uint8_t c)
{
    for (int i = 0; i < 64; i++)
        if ((uint8_t)digits[i] == c)
            return i;
    return -1;
}

int base64_decode(struct slice text, struct buf *out)
{
    size_t digits_cnt = 0, at = 0;
    uint32_t bits = 0;

    for (; at < text.len && text.data[at] != '='; at++) {
        int digit = digit_of(text.data[at]);
        if (is_space(text.data[at]))
            continue;
        if (digit < 0)
            return ERR_INVALID;
        bits = bits << 6 | (uint32_t)digit;
        if (++digits_cnt % 4 != 1)
            buf_byte(out, (uint8_t)(bits >> (6 - 2 * ((digits_cnt - 1) % 4))));
    }
    for (; at < text.len; at++)
        if (text.data[at] != '=' && !is_space(text.data[at]))
            return ERR_INVALID;
    return digits_cnt % 4 == 1 ? ERR_INVALID : ERR_OK;
}
