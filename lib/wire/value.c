/* Values: defaults, comparison with them, the paths in errors, header versions, lookups. */
#include "base/check.h"
#include "wire/prog.h"

const uint8_t wire_gap_mark[1];

void wire_shape_defaults(const struct wire_shape *shape, void *ret_value)
{
    memcpy(ret_value, shape->defaults, shape->size);
}

void wire_defaults(const struct wire_msg *msg, void *ret_value)
{
    wire_shape_defaults(msg->shape, ret_value);
}

void *wire_array(const struct wire_shape *shape, struct arena *arena, size_t cnt)
{
    uint8_t *array = arena_array(arena, cnt, shape->size);

    for (size_t i = 0; array != NULL && i < cnt; i++)
        memcpy(array + i * shape->size, shape->defaults, shape->size);
    return array;
}

static bool pointer_is_default(const struct wire_shape *shape, const uint8_t *at, const uint8_t *by_default)
{
    const void *value, *default_value;

    memcpy(&value, at, sizeof value);
    memcpy(&default_value, by_default, sizeof default_value);
    if (value == NULL || default_value == NULL)
        return value == default_value;
    return wire_is_default(shape, value);
}

bool wire_field_is_default(const struct wire_shape *shape, const struct wire_field *field, const void *value)
{
    static const uint8_t sizes[] = {
        [WIRE_BOOL] = 1,   [WIRE_INT8] = 1,  [WIRE_INT16] = 2,   [WIRE_UINT16] = 2, [WIRE_INT32] = 4,
        [WIRE_UINT32] = 4, [WIRE_INT64] = 8, [WIRE_FLOAT64] = 8, [WIRE_UUID] = 16,
    };
    const uint8_t *at = (const uint8_t *)value + field->offset;
    const uint8_t *by_default = (const uint8_t *)shape->defaults + field->offset;

    if (field->is_array)
        return wire_count_at(at) == wire_count_at(by_default);
    if (field->is_pointer)
        return pointer_is_default(field->shape, at, by_default);
    switch (field->type) {
    case WIRE_STRUCT:
        return wire_is_default(field->shape, at);
    case WIRE_STRING:
    case WIRE_BYTES:
    case WIRE_RECORDS:
        return slice_eq(*(const struct slice *)(const void *)at, *(const struct slice *)(const void *)by_default);
    default:
        return memcmp(at, by_default, sizes[field->type]) == 0;
    }
}

bool wire_is_default(const struct wire_shape *shape, const void *value)
{
    for (size_t i = 0; i < shape->fields_cnt; i++)
        if (!wire_field_is_default(shape, &shape->fields[i], value))
            return false;
    return true;
}

int wire_first_not_carried(const struct wire_prog *prog, const uint8_t *value)
{
    for (size_t i = 0; i < prog->absent_cnt; i++)
        if (!wire_field_is_default(prog->shape, &prog->shape->fields[prog->absent[i]], value))
            return prog->absent[i];
    return -1;
}

/* name[idx], or name where idx < 0; the NUL is not counted. */
static size_t print_step(char to[WIRE_PATH_LEN_MAX], const char *name, int64_t idx)
{
    char digits[20];
    size_t len = strlen(name), cnt = 0;

    CHECK(len < WIRE_PATH_LEN_MAX - 24);
    memcpy(to, name, len);
    if (idx >= 0) {
        to[len++] = '[';
        do {
            digits[cnt++] = (char)('0' + idx % 10);
            idx /= 10;
        } while (idx > 0);
        while (cnt > 0)
            to[len++] = digits[--cnt];
        to[len++] = ']';
    }
    return len;
}

void wire_error_prepend(struct wire_error *error, const char *name, int64_t idx)
{
    char step[WIRE_PATH_LEN_MAX];
    size_t old_len = strlen(error->path), step_len = print_step(step, name, idx);

    if (old_len > 0)
        step[step_len++] = '.';
    if (step_len + old_len >= WIRE_PATH_LEN_MAX)
        old_len = WIRE_PATH_LEN_MAX - 1 - step_len; /* the schema's longest path fits; a longer one loses its end */
    memmove(error->path + step_len, error->path, old_len);
    memcpy(error->path, step, step_len);
    error->path[step_len + old_len] = '\0';
}

int16_t wire_request_header_version(const struct wire_api *api, int16_t version)
{
    if (api->key == 7 && version == 0) /* ControlledShutdown v0 had no client id */
        return 0;
    return version >= api->request->flexible_version ? 2 : 1;
}

int16_t wire_response_header_version(const struct wire_api *api, int16_t version)
{
    if (api->key == 18) /* ApiVersions: its client may know only old headers */
        return 0;
    return version >= api->response->flexible_version ? 1 : 0;
}

const struct wire_msg *wire_msg_by_name(struct slice name)
{
    for (size_t i = 0; i < wire_msgs_cnt; i++)
        if (slice_eq_text(name, wire_msgs[i]->name))
            return wire_msgs[i];
    return NULL;
}
