#include "image/topic_config.h"

#include "base/buf.h"
#include "base/check.h"
#include "base/err.h"
#include "base/num.h"

enum { CHOICES_MAX = 6, MILLION = 1000000, FRACTION_DIGITS = 6, NUMBER_TEXT_LEN = 24 };

static const struct topic_config_def defs[TOPIC_CONFIGS_CNT] = {
#define X(id, name_, broker_name_, type_, default_text_, min_, max_) \
    [TOPIC_##id] = {.name = (name_),                                 \
                    .broker_name = (broker_name_),                   \
                    .type = TOPIC_CONFIG_##type_,                    \
                    .default_text = (default_text_),                 \
                    .min = (min_),                                   \
                    .max = (max_)},
    TOPIC_CONFIGS(X)
#undef X
};

static const char *const type_names[] = {
    [TOPIC_CONFIG_INT] = "INT",       [TOPIC_CONFIG_LONG] = "LONG", [TOPIC_CONFIG_BOOLEAN] = "BOOLEAN",
    [TOPIC_CONFIG_STRING] = "STRING", [TOPIC_CONFIG_LIST] = "LIST", [TOPIC_CONFIG_DOUBLE] = "DOUBLE",
};

/* The words of STRING settings, and of cleanup.policy; order is their number. */
static const char *const choices[TOPIC_CONFIGS_CNT][CHOICES_MAX] = {
    [TOPIC_CLEANUP_POLICY] = {"compact", "delete"},
    [TOPIC_COMPRESSION_TYPE] = {"uncompressed", "zstd", "lz4", "snappy", "gzip", "producer"},
    [TOPIC_TIMESTAMP_TYPE] = {"CreateTime", "LogAppendTime"},
#define X(durability, name) name,
    [TOPIC_FLOTILLA_DURABILITY] = {TOPIC_DURABILITIES(X)},
#undef X
};

const struct topic_config_def *topic_config_def(enum topic_config_id id)
{
    CHECK(id < TOPIC_CONFIGS_CNT);
    return &defs[id];
}

const char *topic_config_type_name(enum topic_config_type type)
{
    CHECK(type < COUNT_OF(type_names));
    return type_names[type];
}

int topic_config_find(struct slice name, enum topic_config_id *ret_id)
{
    for (int i = 0; i < TOPIC_CONFIGS_CNT; i++) {
        if (slice_eq_text(name, defs[i].name)) {
            *ret_id = (enum topic_config_id)i;
            return ERR_OK;
        }
    }
    return ERR_UNKNOWN;
}

int topic_config_find_broker(struct slice broker_name, enum topic_config_id *ret_id)
{
    for (int i = 0; i < TOPIC_CONFIGS_CNT; i++) {
        if (defs[i].broker_name != NULL && slice_eq_text(broker_name, defs[i].broker_name)) {
            *ret_id = (enum topic_config_id)i;
            return ERR_OK;
        }
    }
    return ERR_UNKNOWN;
}

/* ---- one value ---- */

/* "Invalid value V for configuration N: why", cut where V is long. */
static int refuse(enum topic_config_id id, struct slice value, const char *why, const char *more,
                  char ret_text[TOPIC_CONFIG_ERROR_LEN_MAX])
{
    struct buf buf;
    size_t len;

    buf_init(&buf, 4096);
    buf_text(&buf, "Invalid value ");
    buf_slice(&buf, slice_of(value.data, value.len > 100 ? 100 : value.len));
    buf_text(&buf, " for configuration ");
    buf_text(&buf, defs[id].name);
    buf_text(&buf, ": ");
    buf_text(&buf, why);
    buf_text(&buf, more);
    len = buf.len < TOPIC_CONFIG_ERROR_LEN_MAX ? buf.len : TOPIC_CONFIG_ERROR_LEN_MAX - 1;
    memcpy(ret_text, buf.data, len);
    ret_text[len] = '\0';
    buf_release(&buf);
    return ERR_INVALID;
}

static const char *number_text(int64_t number, struct buf *buf)
{
    buf_init(buf, NUMBER_TEXT_LEN);
    buf_i64(buf, number);
    return buf_cstr(buf);
}

static int refuse_range(enum topic_config_id id, struct slice value, int64_t number, char *ret_text)
{
    bool low = number < defs[id].min;
    struct buf buf;
    int err;

    if (id == TOPIC_COMPRESSION_GZIP_LEVEL)
        return refuse(id, value, "Value must be between 1 and 9 or equal to -1", "", ret_text);
    err = refuse(id, value, low ? "Value must be at least " : "Value must be no more than ",
                 number_text(low ? defs[id].min : defs[id].max, &buf), ret_text);
    buf_release(&buf);
    return err;
}

static struct slice trim(struct slice text)
{
    while (text.len > 0 && (text.data[0] == ' ' || text.data[0] == '\t'))
        text = slice_of(text.data + 1, text.len - 1);
    while (text.len > 0 && (text.data[text.len - 1] == ' ' || text.data[text.len - 1] == '\t'))
        text.len--;
    return text;
}

static int parse_integer(enum topic_config_id id, struct slice value, int64_t *ret_number, char *ret_text)
{
    bool is_int = defs[id].type == TOPIC_CONFIG_INT;
    struct slice text = trim(value);
    int64_t number;

    if (text.len > 1 && text.data[0] == '+')
        text = slice_of(text.data + 1, text.len - 1);
    if (num_parse_i64(text, is_int ? INT32_MIN : INT64_MIN, is_int ? INT32_MAX : INT64_MAX, &number) != ERR_OK)
        return refuse(id, value, "Not a number of type ", type_names[defs[id].type], ret_text);
    if (number < defs[id].min || number > defs[id].max || (id == TOPIC_COMPRESSION_GZIP_LEVEL && number == 0))
        return refuse_range(id, value, number, ret_text);
    *ret_number = number;
    return ERR_OK;
}

static bool equal_ignoring_case(struct slice text, const char *lower)
{
    if (text.len != strlen(lower))
        return false;
    for (size_t i = 0; i < text.len; i++)
        if ((text.data[i] | 0x20) != (uint8_t)lower[i])
            return false;
    return true;
}

static int parse_boolean(enum topic_config_id id, struct slice value, int64_t *ret_number, char *ret_text)
{
    struct slice text = trim(value);

    if (!equal_ignoring_case(text, "true") && !equal_ignoring_case(text, "false"))
        return refuse(id, value, "Expected value to be either true or false", "", ret_text);
    *ret_number = text.len == 4;
    return ERR_OK;
}

/* digits [. digits]: the fraction beyond millionths is dropped. -1: not a number. */
static int64_t parse_millionths(struct slice text)
{
    int64_t whole = 0, fraction = 0, scale = MILLION;
    size_t i = 0, digits_cnt = 0;

    for (; i < text.len && text.data[i] >= '0' && text.data[i] <= '9'; i++, digits_cnt++)
        whole = whole > MILLION ? whole : whole * 10 + (text.data[i] - '0');
    if (i < text.len && text.data[i] == '.') {
        for (i++; i < text.len && text.data[i] >= '0' && text.data[i] <= '9'; i++, digits_cnt++) {
            scale /= 10;
            fraction += scale * (text.data[i] - '0');
        }
    }
    return i == text.len && digits_cnt > 0 ? whole * MILLION + fraction : -1;
}

static int parse_double(enum topic_config_id id, struct slice value, int64_t *ret_number, char *ret_text)
{
    int64_t number = parse_millionths(trim(value));

    if (number < 0)
        return refuse(id, value, "Not a number of type DOUBLE", "", ret_text);
    if (number > defs[id].max)
        return refuse(id, value, "Value must be no more than 1", "", ret_text);
    *ret_number = number;
    return ERR_OK;
}

static int find_choice(enum topic_config_id id, struct slice text)
{
    for (int i = 0; i < CHOICES_MAX && choices[id][i] != NULL; i++)
        if (slice_eq_text(text, choices[id][i]))
            return i;
    return -1;
}

static int refuse_choice(enum topic_config_id id, struct slice value, char *ret_text)
{
    struct buf buf;
    int err;

    buf_init(&buf, 1024);
    for (int i = 0; i < CHOICES_MAX && choices[id][i] != NULL; i++) {
        buf_text(&buf, i > 0 ? ", " : "");
        buf_text(&buf, choices[id][i]);
    }
    err = refuse(id, value, "String must be one of: ", buf_cstr(&buf), ret_text);
    buf_release(&buf);
    return err;
}

/* Takes the next part of a comma-separated list; false at the end. */
static bool next_part(struct slice *list, struct slice *ret_part)
{
    size_t len = 0;

    if (list->len == 0)
        return false;
    while (len < list->len && list->data[len] != ',')
        len++;
    *ret_part = trim(slice_of(list->data, len));
    len += len < list->len;
    *list = slice_of(list->data + len, list->len - len);
    return true;
}

static int parse_policies(enum topic_config_id id, struct slice value, int64_t *ret_number, char *ret_text)
{
    static const int64_t bits[] = {CLEANUP_COMPACT, CLEANUP_DELETE};
    struct slice list = trim(value), part;
    int64_t number = 0;

    while (next_part(&list, &part)) {
        int choice = find_choice(id, part);
        if (choice < 0)
            return refuse_choice(id, value, ret_text);
        if (number & bits[choice])
            return refuse(id, value, "values must not be duplicated", "", ret_text);
        number |= bits[choice];
    }
    *ret_number = number;
    return ERR_OK;
}

static bool is_replica(struct slice part)
{
    const uint8_t *colon = part.len > 0 ? memchr(part.data, ':', part.len) : NULL;
    int64_t number;

    if (colon == NULL)
        return false;
    return num_parse_i64(slice_of(part.data, (size_t)(colon - part.data)), 0, INT32_MAX, &number) == ERR_OK &&
           num_parse_i64(slice_of(colon + 1, part.len - (size_t)(colon + 1 - part.data)), 0, INT32_MAX, &number) ==
               ERR_OK;
}

static int parse_throttled(enum topic_config_id id, struct slice value, int64_t *ret_number, char *ret_text)
{
    struct slice list = trim(value), part;
    int64_t cnt = 0;

    if (slice_eq_text(list, "*")) {
        *ret_number = -1;
        return ERR_OK;
    }
    for (; next_part(&list, &part); cnt++)
        if (!is_replica(part))
            return refuse(id, value,
                          "must be the literal '*' or a list of replicas in the following format: "
                          "[partitionId]:[brokerId],[partitionId]:[brokerId],...",
                          "", ret_text);
    *ret_number = cnt;
    return ERR_OK;
}

int topic_config_parse(enum topic_config_id id, struct slice value, int64_t *ret_number,
                       char ret_text[TOPIC_CONFIG_ERROR_LEN_MAX])
{
    int choice;

    CHECK(id < TOPIC_CONFIGS_CNT);
    if (value.data == NULL || value.len > TOPIC_CONFIG_VALUE_LEN_MAX)
        return refuse(id, slice_of_text(""), "Value must not be null or longer than 65536 bytes", "", ret_text);
    switch (defs[id].type) {
    case TOPIC_CONFIG_INT:
    case TOPIC_CONFIG_LONG:
        return parse_integer(id, value, ret_number, ret_text);
    case TOPIC_CONFIG_BOOLEAN:
        return parse_boolean(id, value, ret_number, ret_text);
    case TOPIC_CONFIG_DOUBLE:
        return parse_double(id, value, ret_number, ret_text);
    case TOPIC_CONFIG_LIST:
        return id == TOPIC_CLEANUP_POLICY ? parse_policies(id, value, ret_number, ret_text)
                                          : parse_throttled(id, value, ret_number, ret_text);
    case TOPIC_CONFIG_STRING:
        break;
    }
    choice = find_choice(id, trim(value));
    if (choice < 0)
        return refuse_choice(id, value, ret_text);
    *ret_number = choice;
    return ERR_OK;
}

/* ---- what holds for a topic ---- */

/* A broker's id as the name of its configuration resource. */
static struct slice broker_name(int32_t broker_id, struct buf *buf)
{
    buf_init(buf, NUMBER_TEXT_LEN);
    buf_i64(buf, broker_id);
    return buf_bytes(buf);
}

static struct slice from_broker(const struct image *image, int32_t broker_id, const char *key)
{
    struct slice value;
    struct buf buf;

    if (broker_id < 0)
        return slice_of(NULL, 0);
    value = image_config_value(image, IMAGE_BROKER, broker_name(broker_id, &buf), slice_of_text(key));
    buf_release(&buf);
    return value;
}

struct slice topic_config_text(const struct image *image, const struct topic_config_statics *statics, int32_t broker_id,
                               struct slice topic, enum topic_config_id id, enum topic_config_source source)
{
    const char *broker_key = defs[id].broker_name;

    switch (source) {
    case CONFIG_FROM_TOPIC:
        if (topic.data != NULL)
            return image_config_value(image, IMAGE_TOPIC, topic, slice_of_text(defs[id].name));
        break;
    case CONFIG_FROM_BROKER:
        if (broker_key != NULL)
            return from_broker(image, broker_id, broker_key);
        break;
    case CONFIG_FROM_CLUSTER:
        if (broker_key != NULL)
            return image_config_value(image, IMAGE_BROKER, slice_of_text(""), slice_of_text(broker_key));
        break;
    case CONFIG_FROM_STATIC:
        if (statics != NULL)
            return statics->values[id];
        break;
    case CONFIG_FROM_DEFAULT:
        return slice_of_text(defs[id].default_text);
    }
    return slice_of(NULL, 0);
}

struct topic_config_value topic_config_value(const struct image *image, const struct topic_config_statics *statics,
                                             int32_t broker_id, struct slice topic, enum topic_config_id id)
{
    struct topic_config_value value = {.source = CONFIG_FROM_TOPIC};

    for (;; value.source++) {
        value.text = topic_config_text(image, statics, broker_id, topic, id, value.source);
        if (value.text.data != NULL)
            return value;
        CHECK(value.source != CONFIG_FROM_DEFAULT);
    }
}

void topic_settings_of(const struct image *image, const struct topic_config_statics *statics, int32_t broker_id,
                       struct slice topic, struct topic_settings *ret_settings)
{
    char text[TOPIC_CONFIG_ERROR_LEN_MAX];

    for (int i = 0; i < TOPIC_CONFIGS_CNT; i++) {
        enum topic_config_id id = (enum topic_config_id)i;
        struct topic_config_value value = topic_config_value(image, statics, broker_id, topic, id);
        int err = topic_config_parse(id, value.text, &ret_settings->of[i], text);
        if (err != ERR_OK)
            err = topic_config_parse(id, slice_of_text(defs[i].default_text), &ret_settings->of[i], text);
        CHECK(err == ERR_OK);
    }
}

enum topic_durability topic_settings_durability(const struct topic_settings *settings, int32_t replicas_cnt)
{
    int64_t durability = settings->of[TOPIC_FLOTILLA_DURABILITY];

    CHECK(durability >= 0 && durability < DURABILITIES_CNT);
    if (durability != DURABILITY_DEFAULT)
        return (enum topic_durability)durability;
    return replicas_cnt <= 1 ? DURABILITY_GROUP_FSYNC : DURABILITY_REPLICATED;
}
