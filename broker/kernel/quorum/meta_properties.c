#include "quorum/meta_properties.h"

#include "base/check.h"
#include "base/err.h"
#include "base/num.h"

enum seen { SEEN_VERSION = 1, SEEN_CLUSTER = 2, SEEN_NODE = 4, SEEN_ALL = 7 };

static bool is_blank(uint8_t c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\f';
}

static struct slice trim(struct slice text)
{
    while (text.len > 0 && is_blank(text.data[0]))
        text = slice_of(text.data + 1, text.len - 1);
    while (text.len > 0 && is_blank(text.data[text.len - 1]))
        text.len--;
    return text;
}

/* Takes one line off *text. */
static struct slice next_line(struct slice *text)
{
    const uint8_t *end = memchr(text->data, '\n', text->len);
    size_t len = end == NULL ? text->len : (size_t)(end - text->data);
    struct slice line = slice_of(text->data, len);

    len += end != NULL;
    *text = slice_of(text->data + len, text->len - len);
    return trim(line);
}

bool meta_properties_may_be_cluster(struct slice id)
{
    for (size_t i = 0; i < id.len; i++)
        if (id.data[i] <= ' ' || id.data[i] > '~')
            return false;
    return id.len > 0 && id.len <= KERNEL_CLUSTER_ID_LEN_MAX;
}

static int set_cluster(struct meta_properties *properties, struct slice value)
{
    if (!meta_properties_may_be_cluster(value))
        return ERR_CORRUPT;
    memcpy(properties->cluster_id, value.data, value.len);
    properties->cluster_id[value.len] = '\0';
    return ERR_OK;
}

static int set_property(struct meta_properties *properties, struct slice key, struct slice value, unsigned *seen,
                        const char **reterr_text)
{
    int64_t number;

    if (slice_eq_text(key, "version")) {
        *seen |= SEEN_VERSION;
        *reterr_text = "version is not 1";
        return slice_eq_text(value, "1") ? ERR_OK : ERR_VERSION;
    }
    if (slice_eq_text(key, "cluster.id")) {
        *seen |= SEEN_CLUSTER;
        *reterr_text = "cluster.id is not 1 to 64 printable characters";
        return set_cluster(properties, value);
    }
    if (slice_eq_text(key, "node.id")) {
        *seen |= SEEN_NODE;
        *reterr_text = "node.id is not a number";
        if (num_parse_i64(value, 0, INT32_MAX, &number) != ERR_OK)
            return ERR_CORRUPT;
        properties->node_id = (int32_t)number;
    } else if (slice_eq_text(key, "directory.id")) {
        *reterr_text = "directory.id is not a uuid";
        properties->has_directory_id = true;
        return uuid_parse(value, &properties->directory_id);
    }
    return ERR_OK;
}

int meta_properties_parse(struct slice text, struct meta_properties *ret_properties, size_t *reterr_line,
                          const char **reterr_text)
{
    struct meta_properties properties = {.node_id = -1};
    unsigned seen = 0;

    for (*reterr_line = 1; text.len > 0; ++*reterr_line) {
        struct slice line = next_line(&text);
        const uint8_t *equals;
        size_t key_len;
        int err;

        if (line.len == 0 || line.data[0] == '#' || line.data[0] == '!')
            continue;
        equals = memchr(line.data, '=', line.len);
        *reterr_text = "a line without '='";
        if (equals == NULL)
            return ERR_CORRUPT;
        key_len = (size_t)(equals - line.data);
        err = set_property(&properties, trim(slice_of(line.data, key_len)),
                           trim(slice_of(equals + 1, line.len - key_len - 1)), &seen, reterr_text);
        if (err != ERR_OK)
            return err;
    }
    *reterr_line = 0;
    *reterr_text = "version, cluster.id or node.id is missing";
    if (seen != SEEN_ALL)
        return ERR_CORRUPT;
    *ret_properties = properties;
    return ERR_OK;
}

void meta_properties_print(const struct meta_properties *properties, struct buf *buf)
{
    char id[UUID_TEXT_LEN + 1];

    buf_text(buf, "#\n");
    buf_text(buf, "cluster.id=");
    buf_text(buf, properties->cluster_id);
    if (properties->has_directory_id) {
        uuid_print(properties->directory_id, id);
        buf_text(buf, "\ndirectory.id=");
        buf_text(buf, id);
    }
    buf_text(buf, "\nnode.id=");
    buf_i64(buf, properties->node_id);
    buf_text(buf, "\nversion=1\n");
}
