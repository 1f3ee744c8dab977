#include "log/names.h"

#include "base/check.h"
#include "base/num.h"

static const char *const extensions[] = {
#define X(kind, ext) ext,
    NAMES_KINDS(X)
#undef X
};

static bool ends_with(struct slice text, const char *end)
{
    size_t len = strlen(end);

    return text.len >= len && memcmp(text.data + text.len - len, end, len) == 0;
}

static bool take_end(struct slice *text, const char *end)
{
    if (!ends_with(*text, end))
        return false;
    text->len -= strlen(end);
    return true;
}

bool names_parse_file(struct slice name, enum names_kind *ret_kind, int64_t *ret_off, enum names_stage *ret_stage)
{
    enum names_stage stage = NAMES_PLAIN;
    struct slice rest = name;
    int64_t off;

    if (take_end(&rest, ".deleted"))
        stage = NAMES_DELETED;
    else if (take_end(&rest, ".cleaned"))
        stage = NAMES_CLEANED;
    else if (take_end(&rest, ".swap"))
        stage = NAMES_SWAP;
    if (rest.len <= NAMES_OFF_LEN || rest.data[0] == '-')
        return false;
    if (num_parse_i64(slice_of(rest.data, NAMES_OFF_LEN), 0, INT64_MAX - INT32_MAX, &off)) /* can be counted on from */
        return false;
    for (unsigned kind = 0; kind < NAMES_KINDS_CNT; kind++)
        if (slice_eq_text(slice_of(rest.data + NAMES_OFF_LEN, rest.len - NAMES_OFF_LEN), extensions[kind])) {
            *ret_kind = (enum names_kind)kind;
            *ret_off = off;
            *ret_stage = stage;
            return true;
        }
    return false;
}

void names_print_file(struct buf *buf, struct slice dir, int64_t off, enum names_kind kind, const char *suffix)
{
    CHECK(off >= 0);
    buf_slice(buf, dir);
    if (dir.len > 0)
        buf_byte(buf, '/');
    buf_u64_pad(buf, (uint64_t)off, NAMES_OFF_LEN);
    buf_text(buf, extensions[kind]);
    buf_text(buf, suffix);
}

/* "...-PARTITION.HEX-suffix" */
static bool is_marked(struct slice name, const char *suffix)
{
    struct slice rest = name;
    size_t hex_len = 0;

    if (!take_end(&rest, suffix))
        return false;
    while (rest.len > 0 && rest.data[rest.len - 1] != '.') {
        rest.len--;
        hex_len++;
    }
    return hex_len == 32 && rest.len > 1;
}

enum names_dir names_parse_dir(struct slice name, struct slice *ret_topic, int32_t *ret_partition)
{
    size_t dash = name.len;
    int64_t partition;

    if (is_marked(name, "-delete"))
        return NAMES_DIR_DELETE;
    if (is_marked(name, "-stray"))
        return NAMES_DIR_STRAY;
    if (is_marked(name, "-future"))
        return NAMES_DIR_FUTURE;
    while (dash > 0 && name.data[dash - 1] != '-')
        dash--;
    if (dash < 2 || dash == name.len || name.len > NAMES_DIR_LEN_MAX ||
        num_parse_i64(slice_of(name.data + dash, name.len - dash), 0, INT32_MAX, &partition))
        return NAMES_DIR_OTHER;
    *ret_topic = slice_of(name.data, dash - 1);
    *ret_partition = (int32_t)partition;
    return NAMES_DIR_LOG;
}
