/* A topic's settings: what an object names, what brokers have, and which of them are managed. */
#include <string.h>

#include "base/check.h"
#include "base/err.h"
#include "base/mem.h"
#include "base/num.h"
#include "base/sort.h"
#include "topics/inside.h"
#include "wire/gen/describe_configs_response.h"
#include "wire/kerr.h"

enum { SOURCE_TOPIC = 1 }; /* DYNAMIC_TOPIC_CONFIG: set for this topic */

/* ---- what an object names ---- */

static void add(struct topics_item *item, const char *name, const char *value)
{
    item->settings[item->settings_cnt++] = (struct topics_setting){.name = name, .value = value};
}

void topics_settings_begin(struct topics_item *item)
{
    const json_t *config = item->topic.config, *managed = item->topic.managed;
    size_t cnt = json_object_size(config) + json_array_size(managed);
    const char *name;
    json_t *value;

    if (cnt == 0)
        return;
    item->settings = mem_alloc(cnt * sizeof *item->settings);
    json_object_foreach((json_t *)config, name, value) add(item, name, json_string_value(value));
    for (size_t i = 0; i < json_array_size(managed); i++) {
        name = json_string_value(json_array_get(managed, i));
        if (json_object_get(config, name) == NULL)
            add(item, name, NULL);
    }
}

/* ---- the same by meaning ---- */

static struct slice without_spaces(struct slice text)
{
    while (text.len > 0 && text.data[0] == ' ')
        text = slice_of(text.data + 1, text.len - 1);
    while (text.len > 0 && text.data[text.len - 1] == ' ')
        text.len--;
    return text;
}

static uint8_t lower(uint8_t c)
{
    return c >= 'A' && c <= 'Z' ? (uint8_t)(c | 0x20) : c;
}

static bool is_word(struct slice text, const char *word)
{
    for (size_t i = 0; i < text.len; i++)
        if (word[i] == '\0' || lower(text.data[i]) != (uint8_t)word[i])
            return false;
    return word[text.len] == '\0';
}

/* "0.50" and "0.5", "1.0" and "1": zeros behind a point say nothing. */
static struct slice without_zeros(struct slice text)
{
    if (text.len == 0 || memchr(text.data, '.', text.len) == NULL)
        return text;
    for (size_t i = 0; i < text.len; i++)
        if (memchr("0123456789.-", text.data[i], 12) == NULL)
            return text;
    while (text.data[text.len - 1] == '0')
        text.len--;
    if (text.data[text.len - 1] == '.')
        text.len--;
    return text;
}

static bool is_same_part(struct slice a, struct slice b)
{
    int64_t left, right;

    a = without_zeros(without_spaces(a));
    b = without_zeros(without_spaces(b));
    if (slice_cmp(a, b) == 0)
        return true;
    if (num_parse_i64(a, INT64_MIN, INT64_MAX, &left) == ERR_OK &&
        num_parse_i64(b, INT64_MIN, INT64_MAX, &right) == ERR_OK)
        return left == right;
    return (is_word(a, "true") && is_word(b, "true")) || (is_word(a, "false") && is_word(b, "false"));
}

/* Up to the next ',', which is taken away with it; *rest is NULL at the end. */
static struct slice next_part(struct slice *rest)
{
    const uint8_t *comma = rest->len ? memchr(rest->data, ',', rest->len) : NULL;
    struct slice part = comma ? slice_of(rest->data, (size_t)(comma - rest->data)) : *rest;

    *rest = comma ? slice_of(comma + 1, rest->len - part.len - 1) : slice_of(NULL, 0);
    return part;
}

/* Brokers tell values as they print them, not as they were given. */
static bool is_same_value(struct slice a, struct slice b)
{
    if (a.data == NULL || b.data == NULL)
        return a.data == b.data;
    while (a.data && b.data)
        if (!is_same_part(next_part(&a), next_part(&b)))
            return false;
    return a.data == b.data;
}

/* ---- what brokers have ---- */

static const struct describe_configs_response_describe_configs_resource_result *find(
    const struct describe_configs_response_describe_configs_result *result, const char *name)
{
    for (int32_t i = 0; i < result->configs_cnt; i++)
        if (slice_eq_text(result->configs[i].name, name))
            return &result->configs[i];
    return NULL;
}

/* One that brokers do not know differs where it is wanted: the change is refused, and so it is told. */
static void compare(struct topics_item *item, const struct describe_configs_response_describe_configs_result *result)
{
    item->wants &= ~(1u << TOPICS_STEP_ASK);
    for (size_t i = 0; i < item->settings_cnt; i++) {
        struct topics_setting *setting = &item->settings[i];
        const struct describe_configs_response_describe_configs_resource_result *is = find(result, setting->name);
        bool is_set = is && is->config_source == SOURCE_TOPIC;
        setting->is_known = true;
        setting->differs =
            setting->value ? !is_set || !is_same_value(slice_of_text(setting->value), is->value) : is_set;
        if (setting->differs)
            item->wants |= 1u << TOPICS_STEP_CONFIGURE;
    }
}

static void told(struct topics_item *item, const struct describe_configs_response_describe_configs_result *result)
{
    if (result->error_code == KERR_NONE)
        compare(item, result);
    else
        topics_say(item, TOPICS_WORKING, "CallFailed", "DescribeConfigs: ", kerr_name(result->error_code), NULL);
}

void topics_settings_told(struct topics *topics, const struct topics_batch *batch, const struct client_answer *answer)
{
    const struct describe_configs_response *said = answer->body;

    for (int32_t i = 0; i < said->results_cnt; i++) {
        const struct describe_configs_response_describe_configs_result *result = &said->results[i];
        for (size_t k = 0; k < batch->cnt; k++) { /* answers come in the order asked, so the first look finds it */
            struct topics_item *item = &topics->items[batch->items[((size_t)i + k) % batch->cnt]];
            if (!slice_eq_text(result->resource_name, item->topic.topic_name))
                continue;
            told(item, result);
            break;
        }
    }
}

/* ---- what is managed ---- */

static bool is_managed(const struct topics_item *item, const char *name)
{
    for (size_t i = 0; i < json_array_size(item->topic.managed); i++)
        if (strcmp(json_string_value(json_array_get(item->topic.managed, i)), name) == 0)
            return true;
    return false;
}

static bool setting_before(const void *of, uint32_t a, uint32_t b)
{
    const struct topics_setting *settings = of;

    return strcmp(settings[a].name, settings[b].name) < 0;
}

/* Managed from the time it is as wanted; not any more from the time it is known to be the default. */
json_t *topics_settings_managed(const struct topics_item *item)
{
    json_t *list = json_array();
    uint32_t *order;

    if (item->settings == NULL) {
        json_decref(list);
        return item->topic.managed ? json_incref((json_t *)item->topic.managed) : NULL;
    }
    order = mem_alloc(item->settings_cnt * sizeof *order);
    for (uint32_t i = 0; i < item->settings_cnt; i++)
        order[i] = i;
    sort_u32(order, item->settings_cnt, setting_before, item->settings);
    for (size_t i = 0; i < item->settings_cnt; i++) {
        const struct topics_setting *setting = &item->settings[order[i]];
        bool is_as_wanted = setting->is_known && !setting->differs;
        if (is_as_wanted ? setting->value != NULL : is_managed(item, setting->name))
            CHECK(json_array_append_new(list, json_string(setting->name)) == 0);
    }
    mem_free(order);
    if (json_array_size(list) > 0)
        return list;
    json_decref(list);
    return NULL;
}
