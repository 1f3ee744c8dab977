#include "tools/wiregen/schema.h"

#include <ctype.h>
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void die(const char *where, const char *what)
{
    fprintf(stderr, "wiregen: %s: %s\n", where, what);
    exit(1);
}

int number_of(const char *text)
{
    return (int)strtol(text, NULL, 10);
}

static const char *text_of(const json_t *object, const char *key, const char *otherwise)
{
    const json_t *value = json_object_get(object, key);

    return json_is_string(value) ? json_string_value(value) : otherwise;
}

static struct versions parse_versions(const char *text, const char *where)
{
    struct versions versions = {0, -1};
    char *end;

    if (text == NULL || strcmp(text, "none") == 0)
        return versions;
    versions.min = (int)strtol(text, &end, 10);
    if (strcmp(end, "+") == 0)
        versions.max = 32767;
    else if (*end == '-')
        versions.max = (int)strtol(end + 1, &end, 10);
    else if (*end == '\0' && end != text)
        versions.max = versions.min;
    else
        die(where, "versions are neither N, N+, N-M nor none");
    return versions;
}

static void set_text(char to[NAME_MAX_LEN], const char *text, const char *where)
{
    if (snprintf(to, NAME_MAX_LEN, "%s", text) >= NAME_MAX_LEN)
        die(where, "name too long");
}

/* FetchTopic -> fetch_topic; isKRaftController -> is_kraft_controller; V3AndBelow -> v3_and_below. */
static void set_snake(char to[NAME_MAX_LEN], const char *prefix, const char *name, const char *where)
{
    size_t len = strlen(prefix);

    set_text(to, prefix, where);
    for (size_t i = 0; name[i] != '\0'; i++) {
        bool upper = isupper((unsigned char)name[i]) != 0;
        if (upper && i > 0 && !isupper((unsigned char)name[i - 1]))
            to[len++] = '_';
        to[len++] = (char)tolower((unsigned char)name[i]);
        if (len + 3 > NAME_MAX_LEN)
            die(where, "name too long");
    }
    to[len] = '\0';
}

static const struct {
    const char *name;
    enum type type;
} type_names[] = {
    {"bool", T_BOOL},   {"int8", T_INT8},     {"int16", T_INT16}, {"uint16", T_UINT16},
    {"int32", T_INT32}, {"uint32", T_UINT32}, {"int64", T_INT64}, {"float64", T_FLOAT64},
    {"uuid", T_UUID},   {"string", T_STRING}, {"bytes", T_BYTES}, {"records", T_RECORDS},
};

static struct shape *find_shape(struct msg *msg, const char *name)
{
    for (size_t i = 1; i < msg->shapes_cnt; i++)
        if (strcmp(msg->shapes[i].name, name) == 0)
            return &msg->shapes[i];
    return NULL;
}

static struct shape *add_shape(struct msg *msg, const char *name)
{
    struct shape *shape = &msg->shapes[msg->shapes_cnt];
    char prefix[NAME_MAX_LEN];

    if (msg->shapes_cnt++ == SHAPES_MAX)
        die(msg->name, "too many structs");
    if (find_shape(msg, name) != NULL && find_shape(msg, name) != shape)
        die(name, "two structs of this name");
    set_text(shape->name, name, msg->name);
    snprintf(prefix, sizeof prefix, "%.150s_", msg->cname);
    set_snake(shape->cname, prefix, name, msg->name);
    return shape;
}

static void set_type(struct msg *msg, struct field *field, const char *type)
{
    if (strncmp(type, "[]", 2) == 0) {
        field->array = true;
        type += 2;
    }
    for (size_t i = 0; i < sizeof type_names / sizeof type_names[0]; i++) {
        if (strcmp(type_names[i].name, type) == 0) {
            field->type = type_names[i].type;
            return;
        }
    }
    field->type = T_STRUCT;
    field->shape = find_shape(msg, type);
    if (field->shape == NULL)
        field->shape = add_shape(msg, type);
}

/* A JSON null says nothing, as in Kafka's own generator: only the text "null" makes the default null. */
static char *default_text(const json_t *value)
{
    char number[32];

    if (value == NULL || json_is_null(value))
        return NULL;
    if (json_is_string(value))
        return json_string_length(value) > 0 ? strdup(json_string_value(value)) : NULL;
    if (json_is_boolean(value))
        return strdup(json_is_true(value) ? "true" : "false");
    snprintf(number, sizeof number, "%lld", (long long)json_integer_value(value));
    return strdup(number);
}

static void read_fields(struct msg *msg, struct shape *shape, const json_t *fields);

static void read_field(struct msg *msg, struct field *field, const json_t *json)
{
    const char *name = text_of(json, "name", "");

    set_text(field->json, name, msg->name);
    field->json[0] = (char)tolower((unsigned char)field->json[0]);
    set_snake(field->cname, "", name, msg->name);
    field->tagged = parse_versions(text_of(json, "taggedVersions", NULL), name);
    field->versions = parse_versions(text_of(json, "versions", text_of(json, "taggedVersions", NULL)), name);
    field->nullable = parse_versions(text_of(json, "nullableVersions", NULL), name);
    field->never_flexible = json_object_get(json, "flexibleVersions") != NULL;
    if (field->never_flexible && strcmp(text_of(json, "flexibleVersions", ""), "none") != 0)
        die(name, "a field's flexibleVersions can only be none");
    field->tag = json_object_get(json, "tag") ? (int)json_integer_value(json_object_get(json, "tag")) : -1;
    if (field->tagged.min <= field->tagged.max && field->tag < 0)
        die(name, "tagged without a tag");
    field->def = default_text(json_object_get(json, "default"));
    field->ignorable = json_is_true(json_object_get(json, "ignorable"));
    set_type(msg, field, text_of(json, "type", "?"));
    if (json_object_get(json, "fields") != NULL) {
        if (field->shape == NULL || field->shape->fields_cnt > 0)
            die(name, "fields of something that is no struct of its own");
        read_fields(msg, field->shape, json_object_get(json, "fields"));
    }
}

static void read_fields(struct msg *msg, struct shape *shape, const json_t *fields)
{
    size_t i;
    json_t *json;

    json_array_foreach(fields, i, json)
    {
        if (i == FIELDS_MAX)
            die(shape->name, "too many fields");
        shape->fields_cnt = i + 1;
        read_field(msg, &shape->fields[i], json);
    }
}

struct msg *schema_read(const char *room, const char *path)
{
    json_error_t error;
    json_t *root = json_load_file(path, 0, &error), *common;
    struct msg *msg = calloc(1, sizeof *msg);
    size_t i;

    if (root == NULL)
        die(path, error.text);
    snprintf(msg->room, sizeof msg->room, "%s", room);
    set_text(msg->name, text_of(root, "name", "?"), path);
    set_snake(msg->cname, "", msg->name, path);
    snprintf(msg->type, sizeof msg->type, "%s", text_of(root, "type", "?"));
    msg->api_key = json_object_get(root, "apiKey") ? (int)json_integer_value(json_object_get(root, "apiKey")) : -1;
    msg->valid = parse_versions(text_of(root, "validVersions", NULL), path);
    msg->flexible = parse_versions(text_of(root, "flexibleVersions", NULL), path);
    msg->removed = parse_versions(text_of(root, "removedIn4", NULL), path);
    msg->dead = json_is_true(json_object_get(root, "deadIn4"));
    msg->unstable = json_is_true(json_object_get(root, "latestVersionUnstable"));
    if (msg->valid.min > msg->valid.max || msg->valid.max > 1000)
        die(path, "validVersions");
    msg->shapes_cnt = 1;
    set_text(msg->shapes[0].name, msg->name, path);
    set_text(msg->shapes[0].cname, msg->cname, path);
    json_array_foreach(json_object_get(root, "commonStructs"), i, common)
    {
        struct shape *shape = find_shape(msg, text_of(common, "name", "?"));
        if (shape == NULL)
            shape = add_shape(msg, text_of(common, "name", "?"));
        read_fields(msg, shape, json_object_get(common, "fields"));
    }
    read_fields(msg, &msg->shapes[0], json_object_get(root, "fields"));
    for (i = 1; i < msg->shapes_cnt; i++)
        if (msg->shapes[i].fields_cnt == 0)
            die(msg->shapes[i].name, "a struct without fields");
    json_decref(root);
    return msg;
}

bool field_is_pointer(const struct field *field)
{
    return field->type == T_STRUCT && !field->array && field->nullable.min <= field->nullable.max;
}

bool field_default_is_nonzero(const struct field *field)
{
    bool null = field->def != NULL && strcmp(field->def, "null") == 0;

    if (field->array)
        return null;
    switch (field->type) {
    case T_RECORDS:
    case T_UUID:
    case T_FLOAT64:
        return false;
    case T_STRING:
    case T_BYTES:
        return !null;
    case T_BOOL:
        return field->def != NULL && strcmp(field->def, "true") == 0;
    case T_STRUCT:
        if (field_is_pointer(field))
            return !null;
        for (size_t i = 0; i < field->shape->fields_cnt; i++)
            if (field_default_is_nonzero(&field->shape->fields[i]))
                return true;
        return false;
    default:
        return field->def != NULL && strtoll(field->def, NULL, 0) != 0;
    }
}
