#include "base/ip.h"

#include "base/err.h"
#include "base/num.h"

enum { V4_LEN = 4, V6_LEN = 16, GROUPS_CNT = 8, GROUP_DIGITS_MAX = 4 };

static int parse_v4(struct slice text, uint8_t *ret_bytes)
{
    for (int i = 0; i < V4_LEN; i++) {
        const uint8_t *dot = text.len == 0 ? NULL : memchr(text.data, '.', text.len);
        size_t len = dot == NULL ? text.len : (size_t)(dot - text.data);
        int64_t number;
        if ((dot == NULL) != (i == V4_LEN - 1) || len == 0 || text.data[0] == '-' ||
            num_parse_i64(slice_of(text.data, len), 0, UINT8_MAX, &number) != ERR_OK)
            return ERR_INVALID;
        ret_bytes[i] = (uint8_t)number;
        len += dot != NULL;
        text = slice_of(text.data + len, text.len - len);
    }
    return ERR_OK;
}

static int digit_of(uint8_t c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/* Groups of a text without "::"; their number, or ERR_INVALID. */
static int parse_groups(struct slice text, uint16_t groups[GROUPS_CNT])
{
    int cnt = 0, digits_cnt = 0;
    uint32_t value = 0;

    for (size_t i = 0; i <= text.len && text.len > 0; i++) {
        if (i < text.len && text.data[i] != ':') {
            if (digit_of(text.data[i]) < 0 || ++digits_cnt > GROUP_DIGITS_MAX)
                return ERR_INVALID;
            value = value << 4 | (uint32_t)digit_of(text.data[i]);
            continue;
        }
        if (digits_cnt == 0 || cnt == GROUPS_CNT)
            return ERR_INVALID;
        groups[cnt++] = (uint16_t)value;
        digits_cnt = 0;
        value = 0;
    }
    return cnt;
}

static int parse_v6(struct slice text, uint8_t *ret_bytes)
{
    uint16_t head[GROUPS_CNT] = {0}, tail[GROUPS_CNT] = {0}, all[GROUPS_CNT] = {0};
    int head_cnt, tail_cnt = 0;
    size_t gap = 0;

    while (gap + 1 < text.len && !(text.data[gap] == ':' && text.data[gap + 1] == ':'))
        gap++;
    if (gap + 1 < text.len) {
        head_cnt = parse_groups(slice_of(text.data, gap), head);
        tail_cnt = parse_groups(slice_of(text.data + gap + 2, text.len - gap - 2), tail);
        if (head_cnt < 0 || tail_cnt < 0 || head_cnt + tail_cnt >= GROUPS_CNT)
            return ERR_INVALID;
    } else {
        head_cnt = parse_groups(text, head);
        if (head_cnt != GROUPS_CNT)
            return ERR_INVALID;
    }
    for (int i = 0; i < head_cnt; i++)
        all[i] = head[i];
    for (int i = 0; i < tail_cnt; i++)
        all[GROUPS_CNT - tail_cnt + i] = tail[i];
    for (int i = 0; i < GROUPS_CNT; i++) {
        ret_bytes[2 * i] = (uint8_t)(all[i] >> 8);
        ret_bytes[2 * i + 1] = (uint8_t)all[i];
    }
    return ERR_OK;
}

int ip_parse(struct slice text, uint8_t ret_bytes[IP_LEN_MAX], size_t *ret_len)
{
    uint8_t bytes[IP_LEN_MAX];
    bool is_v6;
    int err;

    if (text.len >= 2 && text.data[0] == '[' && text.data[text.len - 1] == ']')
        text = slice_of(text.data + 1, text.len - 2);
    is_v6 = text.len > 0 && memchr(text.data, ':', text.len) != NULL;
    err = is_v6 ? parse_v6(text, bytes) : parse_v4(text, bytes);
    if (err != ERR_OK)
        return err;
    *ret_len = is_v6 ? V6_LEN : V4_LEN;
    memcpy(ret_bytes, bytes, *ret_len);
    return ERR_OK;
}

static char *put_number(char *at, uint32_t value, uint32_t base)
{
    char digits[8];
    int cnt = 0;

    do
        digits[cnt++] = "0123456789abcdef"[value % base];
    while ((value /= base) > 0);
    while (cnt > 0)
        *at++ = digits[--cnt];
    return at;
}

int ip_print(struct slice bytes, char ret_text[IP_TEXT_LEN_MAX])
{
    char *at = ret_text;

    if (bytes.len != V4_LEN && bytes.len != V6_LEN)
        return ERR_INVALID;
    for (size_t i = 0; i < bytes.len; i += bytes.len == V4_LEN ? 1 : 2) {
        if (i > 0)
            *at++ = bytes.len == V4_LEN ? '.' : ':';
        at = bytes.len == V4_LEN ? put_number(at, bytes.data[i], 10)
                                 : put_number(at, (uint32_t)bytes.data[i] << 8 | bytes.data[i + 1], 16);
    }
    *at = '\0';
    return ERR_OK;
}
