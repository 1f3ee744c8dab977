#include "model/reader.h"

#include <string.h>

#include "model/fault.h"

const char *reader_type_name(const json_t *value)
{
    switch (json_typeof(value)) {
    case JSON_OBJECT:
        return "an object";
    case JSON_ARRAY:
        return "a list";
    case JSON_STRING:
        return "text";
    case JSON_INTEGER:
    case JSON_REAL:
        return "a number";
    case JSON_NULL:
        return "null";
    default:
        return "true or false";
    }
}

/* ---- what texts accept ---- */

bool reader_is_dns_name(const char *text)
{
    size_t len = strlen(text);

    if (len == 0 || len > 253 || !reader_is_alnum(text[0]) || !reader_is_alnum(text[len - 1]))
        return false;
    for (size_t i = 0; i < len; i++)
        if (!reader_is_lower(text[i]) && !reader_is_digit(text[i]) && text[i] != '-' && text[i] != '.')
            return false;
    return true;
}

bool reader_is_namespace(const char *text)
{
    return reader_is_dns_name(text) && strlen(text) <= 63 && memchr(text, '.', strlen(text)) == NULL;
}

bool reader_is_uid(const char *text)
{
    size_t len = strlen(text);

    for (size_t i = 0; i < len; i++)
        if (!reader_is_alnum(text[i]) && text[i] != '-')
            return false;
    return len > 0 && len <= 63;
}

/* ---- reading members ---- */

/* path: of the object; "" adds nothing. */
void reader_join(char field[FAULT_FIELD_LEN], const char *path, const char *name)
{
    struct fault both;

    fault_set(&both, "", path, *path ? "." : "", name, NULL);
    both.text[FAULT_FIELD_LEN - 1] = '\0';
    memcpy(field, both.text, FAULT_FIELD_LEN);
}

void reader_wrong_type(struct reader *reader, const char *path, const char *name, const json_t *value, const char *want)
{
    char field[FAULT_FIELD_LEN];

    reader_join(field, path, name);
    fault_set(fault_add(reader->faults), field, "must be ", want, ", not ", reader_type_name(value), NULL);
}

/* The member where it is of the type; NULL where it is absent, null, or of another type (which is a fault). */
const json_t *reader_member(struct reader *reader, const json_t *object, const char *path, const char *name,
                            json_type type, const char *want)
{
    const json_t *value = json_object_get(object, name);

    if (value == NULL || json_is_null(value))
        return NULL;
    if (json_typeof(value) == type)
        return value;
    reader_wrong_type(reader, path, name, value, want);
    return NULL;
}

bool reader_is_clean(const json_t *text)
{
    return strlen(json_string_value(text)) == json_string_length(text); /* no zero byte inside */
}

const char *reader_text(struct reader *reader, const json_t *object, const char *path, const char *name,
                        bool (*accepts)(const char *), const char *want, const char *otherwise)
{
    const json_t *value = reader_member(reader, object, path, name, JSON_STRING, want);
    char field[FAULT_FIELD_LEN];

    if (value == NULL)
        return otherwise;
    if (reader_is_clean(value) && accepts(json_string_value(value)))
        return json_string_value(value);
    reader_join(field, path, name);
    fault_set(fault_add(reader->faults), field, fault_shown(json_string_value(value), reader->shown), " is not ", want,
              NULL);
    return otherwise;
}

bool reader_bool(struct reader *reader, const json_t *object, const char *path, const char *name)
{
    const json_t *value = json_object_get(object, name);

    if (value == NULL || json_is_null(value))
        return false;
    if (!json_is_boolean(value))
        reader_wrong_type(reader, path, name, value, "true or false");
    return json_is_true(value);
}

void reader_number(int64_t value, char ret_text[24])
{
    char digits[20];
    size_t cnt = 0, len = 0;
    uint64_t rest = value < 0 ? 0 - (uint64_t)value : (uint64_t)value;

    do
        digits[cnt++] = (char)('0' + rest % 10);
    while ((rest /= 10) > 0);
    if (value < 0)
        ret_text[len++] = '-';
    while (cnt > 0)
        ret_text[len++] = digits[--cnt];
    ret_text[len] = '\0';
}

int32_t reader_int(struct reader *reader, const json_t *object, const char *path, const char *name, int32_t min,
                   int32_t max, int32_t otherwise)
{
    char field[FAULT_FIELD_LEN], low[24], high[24], given[24];
    const json_t *value = json_object_get(object, name);

    if (value == NULL || json_is_null(value))
        return otherwise;
    reader_number(min, low);
    reader_number(max, high);
    reader_join(field, path, name);
    if (!json_is_integer(value)) {
        reader_wrong_type(reader, path, name, value, "a whole number");
        return otherwise;
    }
    if (json_integer_value(value) >= min && json_integer_value(value) <= max)
        return (int32_t)json_integer_value(value);
    reader_number(json_integer_value(value), given);
    fault_set(fault_add(reader->faults), field, given, " is outside of ", low, " .. ", high, NULL);
    return otherwise;
}

static bool is_one_of(const char *text, const char *const *words)
{
    for (; *words; words++)
        if (strcmp(text, *words) == 0)
            return true;
    return false;
}

/* A member that nobody knows is refused: a setting that is silently without effect is worse. */
void reader_refuse_unknown(struct reader *reader, const json_t *object, const char *path, const char *const *known)
{
    char field[FAULT_FIELD_LEN], list[FAULT_TEXT_LEN];
    const char *name;
    json_t *value;
    struct fault names = {.text = ""};

    for (size_t i = 0; known[i]; i++) {
        memcpy(list, names.text, sizeof list);
        fault_set(&names, "", list, i ? ", " : "", known[i], NULL);
    }
    json_object_foreach((json_t *)object, name, value)
    {
        if (is_one_of(name, known))
            continue;
        reader_join(field, path, fault_shown(name, reader->shown));
        fault_set(fault_add(reader->faults), field, "is not known; known here: ", names.text, NULL);
    }
}

/* ---- settings ---- */

/* Letters, digits, '.', '-', '_'. */
static bool is_config_name(const char *text)
{
    size_t len = strlen(text);

    for (size_t i = 0; i < len; i++)
        if (!reader_is_alnum(text[i]) && memchr(".-_", text[i], 3) == NULL)
            return false;
    return len > 0 && len <= 200 && reader_is_alnum(text[0]);
}

/* One line of a properties file: nothing that could end it, go on in the next, or be lost at its ends. */
static bool is_config_value(const char *text)
{
    size_t len = strlen(text);

    for (size_t i = 0; i < len; i++)
        if ((unsigned char)text[i] < ' ' || text[i] == 0x7f || text[i] == '\\')
            return false;
    return len <= INSTANCE_CONFIG_VALUE_LEN_MAX && (len == 0 || (text[0] != ' ' && text[len - 1] != ' '));
}

const json_t *reader_config(struct reader *reader, const json_t *spec, bool (*is_own)(const char *name))
{
    const json_t *config = reader_member(reader, spec, "spec", "config", JSON_OBJECT, "an object of texts");
    char field[FAULT_FIELD_LEN];
    const char *name;
    json_t *value;

    if (json_object_size(config) > INSTANCE_CONFIG_MAX)
        fault_set(fault_add(reader->faults), "spec.config", "has more than 200 settings", NULL);
    json_object_foreach((json_t *)config, name, value)
    {
        struct fault *fault;
        reader_join(field, "spec.config", fault_shown(name, reader->shown));
        if (!is_config_name(name)) {
            fault = fault_add(reader->faults);
            fault_set(fault, field, "is not a setting's name: letters, digits, '.', '-' and '_'", NULL);
            continue;
        }
        if (is_own(name))
            fault_set(fault_add(reader->faults), field, "is set by the operator", NULL);
        if (!json_is_string(value))
            fault_set(fault_add(reader->faults), field, "must be text (in quotes), not ", reader_type_name(value),
                      NULL);
        else if (!reader_is_clean(value) || !is_config_value(json_string_value(value)))
            fault_set(fault_add(reader->faults), field,
                      "must be one line of at most 2000 bytes, no '\\', no control characters, no space at its ends",
                      NULL);
    }
    return config;
}
