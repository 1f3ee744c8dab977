#include "base/uuid.h"

#include "base/err.h"

static const char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

struct uuid uuid_of_random(const uint8_t random[UUID_LEN])
{
    struct uuid uuid;

    memcpy(uuid.bytes, random, UUID_LEN);
    uuid.bytes[6] = (uint8_t)((uuid.bytes[6] & 0x0f) | 0x40);
    uuid.bytes[8] = (uint8_t)((uuid.bytes[8] & 0x3f) | 0x80);
    if (uuid.bytes[0] >> 2 == 62) /* '-' */
        uuid.bytes[0] ^= 0x04;
    return uuid;
}

void uuid_print(struct uuid uuid, char ret_text[UUID_TEXT_LEN + 1])
{
    uint32_t bits = 0;
    unsigned bits_cnt = 0;
    size_t len = 0;

    for (size_t i = 0; i < UUID_LEN; i++) {
        bits = bits << 8 | uuid.bytes[i];
        for (bits_cnt += 8; bits_cnt >= 6; bits_cnt -= 6)
            ret_text[len++] = alphabet[bits >> (bits_cnt - 6) & 63];
    }
    ret_text[len++] = alphabet[bits << (6 - bits_cnt) & 63];
    ret_text[len] = 0;
}

void uuid_print_hex(struct uuid uuid, char ret_text[UUID_HEX_LEN + 1])
{
    for (size_t i = 0; i < UUID_LEN; i++) {
        ret_text[2 * i] = "0123456789abcdef"[uuid.bytes[i] >> 4];
        ret_text[2 * i + 1] = "0123456789abcdef"[uuid.bytes[i] & 15];
    }
    ret_text[UUID_HEX_LEN] = 0;
}

static int digit_of(uint8_t c)
{
    if (c >= 'A' && c <= 'Z')
        return c - 'A';
    if (c >= 'a' && c <= 'z')
        return c - 'a' + 26;
    if (c >= '0' && c <= '9')
        return c - '0' + 52;
    return c == '-' ? 62 : c == '_' ? 63 : -1;
}

int uuid_parse(struct slice text, struct uuid *ret_uuid)
{
    struct uuid uuid = UUID_ZERO;
    uint32_t bits = 0;
    unsigned bits_cnt = 0;
    size_t len = 0;

    if (text.len != UUID_TEXT_LEN)
        return ERR_CORRUPT;
    for (size_t i = 0; i < text.len; i++) {
        int digit = digit_of(text.data[i]);
        if (digit < 0)
            return ERR_CORRUPT;
        bits = bits << 6 | (uint32_t)digit;
        bits_cnt += 6;
        if (bits_cnt >= 8) {
            bits_cnt -= 8;
            uuid.bytes[len++] = (uint8_t)(bits >> bits_cnt);
        }
    }
    *ret_uuid = uuid;
    return ERR_OK;
}
