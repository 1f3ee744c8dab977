/* Group ids and metadata as Java sees them: in UTF-16. And member ids. */
#include "group/state.h"

/* The code point at *at, which moves on. Broken bytes are U+FFFD one by one, as Java's decoder gives them. */
static uint32_t next_code_point(const uint8_t **at, const uint8_t *end)
{
    static const uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
    const uint8_t *p = *at;
    size_t len = *p < 0x80 ? 1 : *p >> 5 == 6 ? 2 : *p >> 4 == 14 ? 3 : *p >> 3 == 30 ? 4 : 0;
    uint32_t code = len == 1 ? *p : len == 2 ? *p & 0x1fu : len == 3 ? *p & 0xfu : *p & 7u;

    *at = p + 1;
    if (len == 0 || len > (size_t)(end - p))
        return 0xfffd;
    for (size_t i = 1; i < len; i++) {
        if ((p[i] & 0xc0) != 0x80)
            return 0xfffd;
        code = code << 6 | (p[i] & 0x3fu);
    }
    if (code < least[len] || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff))
        return 0xfffd;
    *at = p + len;
    return code;
}

size_t utf16_len(struct slice text)
{
    const uint8_t *at = text.data, *end = at + text.len;
    size_t len = 0;

    while (at < end)
        len += next_code_point(&at, end) >= 0x10000 ? 2 : 1;
    return len;
}

int32_t gc_partition_for(struct slice group_id, int32_t partitions_cnt)
{
    const uint8_t *at = group_id.data, *end = at + group_id.len;
    uint32_t hash = 0;

    CHECK(partitions_cnt > 0);
    while (at < end) {
        uint32_t code = next_code_point(&at, end);
        if (code >= 0x10000) {
            hash = 31 * hash + (0xd800 + ((code - 0x10000) >> 10));
            code = 0xdc00 + ((code - 0x10000) & 0x3ff);
        }
        hash = 31 * hash + code;
    }
    if (hash == 0x80000000) /* Kafka's Utils.abs */
        return 0;
    return (int32_t)((hash >> 31 ? 0 - hash : hash) % (uint32_t)partitions_cnt);
}

/* So many bytes of it at most, and no character cut in two. */
static struct slice cut(struct slice text, size_t len_max)
{
    if (text.len <= len_max)
        return text;
    while (len_max > 0 && (text.data[len_max] & 0xc0) == 0x80)
        len_max--;
    return slice_of(text.data, len_max);
}

struct slice member_id_make(struct entropy_stock *entropy, struct slice prefix, uint8_t ret_text[GC_MEMBER_ID_LEN_MAX])
{
    static const size_t groups[] = {8, 4, 4, 4, 12}; /* as java.util.UUID prints */
    char hex[UUID_HEX_LEN + 1];
    const char *from = hex;
    size_t len;

    prefix = cut(prefix, GC_MEMBER_ID_LEN_MAX - 37);
    len = prefix.len;
    if (len > 0)
        memcpy(ret_text, prefix.data, len);
    uuid_print_hex(entropy_uuid(entropy), hex);
    for (size_t i = 0; i < COUNT_OF(groups); i++) {
        ret_text[len++] = '-';
        memcpy(ret_text + len, from, groups[i]);
        len += groups[i];
        from += groups[i];
    }
    return slice_of(ret_text, len);
}
