#include "model/name.h"

#include <string.h>

#include "base/buf.h"
#include "base/check.h"
#include "base/err.h"
#include "base/num.h"

static void finish(struct buf *buf, char ret_name[NAME_LEN_MAX + 1])
{
    CHECK(!buf->over && buf->len <= NAME_LEN_MAX); /* INSTANCE_NAME_LEN_MAX leaves room */
    memcpy(ret_name, buf->data, buf->len);
    ret_name[buf->len] = '\0';
    buf_release(buf);
}

static void begin(struct buf *buf, const struct instance *instance, const char *suffix)
{
    buf_init(buf, NAME_LEN_MAX + 1);
    buf_text(buf, instance->name);
    buf_text(buf, suffix);
}

void name_of_zone(const struct instance *instance, int32_t zone_index, char ret_name[NAME_LEN_MAX + 1])
{
    struct buf buf;

    begin(&buf, instance, "-z");
    buf_i64(&buf, zone_index);
    finish(&buf, ret_name);
}

void name_of_broker(const struct instance *instance, int32_t zone_index, int32_t ordinal,
                    char ret_name[NAME_LEN_MAX + 1])
{
    struct buf buf;

    begin(&buf, instance, "-z");
    buf_i64(&buf, zone_index);
    buf_byte(&buf, '-');
    buf_i64(&buf, ordinal);
    finish(&buf, ret_name);
}

void name_of_headless(const struct instance *instance, char ret_name[NAME_LEN_MAX + 1])
{
    struct buf buf;

    begin(&buf, instance, "-brokers");
    finish(&buf, ret_name);
}

void name_of_authority(const struct instance *instance, char ret_name[NAME_LEN_MAX + 1])
{
    struct buf buf;

    begin(&buf, instance, "-ca");
    finish(&buf, ret_name);
}

void name_of_peers(const struct instance *instance, int32_t zone_index, char ret_name[NAME_LEN_MAX + 1])
{
    struct buf buf;

    begin(&buf, instance, "-z");
    buf_i64(&buf, zone_index);
    buf_text(&buf, "-peers");
    finish(&buf, ret_name);
}

void name_of_bootstrap(const struct instance *instance, char ret_name[NAME_LEN_MAX + 1])
{
    struct buf buf;

    begin(&buf, instance, "-bootstrap");
    finish(&buf, ret_name);
}

int32_t name_ordinal(const char *name)
{
    size_t len = strlen(name), at = len;
    int64_t value;

    while (at > 0 && name[at - 1] >= '0' && name[at - 1] <= '9')
        at--;
    if (at == len || at == 0 || name[at - 1] != '-' ||
        num_parse_i64(slice_of(name + at, len - at), 0, INSTANCE_BROKERS_MAX - 1, &value) != ERR_OK)
        return -1;
    return (int32_t)value;
}
