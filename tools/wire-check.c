/* wire-check FILE: holds lib/wire against messages that somebody else's code encoded.
 *
 * FILE: one JSON object a line, {"room":..,"msg":"FetchRequest","version":12,"json":{..},"hex":".."}. Of each line:
 * the hex decodes to its end, encodes to the same bytes (with the size foretold), and its values equal "json", where
 * a tagged field that is not named has its default. Prints each failure; the last line is `N ok, M failed`. */
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "wire/wire.h"

enum { MEM_MAX = 256 << 20, TEXT_MAX = 256 << 20, PROBLEM_LEN = 600 };

static char problem[PROBLEM_LEN];

static bool unhex(const char *hex, struct buf *bytes)
{
    for (; hex[0] != '\0'; hex += 2) {
        char digits[3] = {hex[0], hex[1], 0}, *end;
        buf_byte(bytes, (uint8_t)strtoul(digits, &end, 16));
        if (end != digits + 2)
            return false;
    }
    return true;
}

static bool same(const json_t *want, const json_t *least, const json_t *full, const char *path);

static bool differ(const char *path, const json_t *want, const json_t *got)
{
    char *left = want ? json_dumps(want, JSON_ENCODE_ANY) : NULL,
         *right = got ? json_dumps(got, JSON_ENCODE_ANY) : NULL;

    snprintf(problem, sizeof problem, "%.200s: wanted %.160s, got %.160s", path, left ? left : "nothing",
             right ? right : "nothing");
    free(left);
    free(right);
    return false;
}

static bool same_objects(const json_t *want, const json_t *least, const json_t *full, const char *path)
{
    const char *key;
    json_t *value;
    char inner[512];

    json_object_foreach((json_t *)want, key, value)
    {
        json_t *got = json_object_get(full, key), *got_least = json_object_get(least, key);
        snprintf(inner, sizeof inner, "%s.%s", path, key);
        if (got == NULL)
            return differ(inner, value, NULL);
        if (!same(value, got_least ? got_least : got, got, inner))
            return false;
    }
    json_object_foreach((json_t *)least, key, value)
    {
        snprintf(inner, sizeof inner, "%s.%s", path, key);
        if (json_object_get(want, key) == NULL)
            return differ(inner, NULL, value);
    }
    return true;
}

/* least, full: our values without and with the tagged fields that hold their defaults. */
static bool same(const json_t *want, const json_t *least, const json_t *full, const char *path)
{
    char inner[512];

    if (json_is_object(want) && json_is_object(full))
        return same_objects(want, least, full, path);
    if (json_is_array(want) && json_is_array(full) && json_array_size(want) == json_array_size(full)) {
        for (size_t i = 0; i < json_array_size(want); i++) {
            snprintf(inner, sizeof inner, "%s[%zu]", path, i);
            if (!same(json_array_get(want, i), json_array_get(least, i), json_array_get(full, i), inner))
                return false;
        }
        return true;
    }
    if (json_is_number(want) && json_is_number(full) && (json_is_real(want) || json_is_real(full)))
        return json_number_value(want) == json_number_value(full) || differ(path, want, full);
    return json_equal(want, full) || differ(path, want, full);
}

static bool check_values(const struct wire_msg *msg, int16_t version, const void *value, const json_t *want)
{
    struct buf least_text, full_text;
    json_t *least, *full;
    bool ok;

    buf_init(&least_text, TEXT_MAX);
    buf_init(&full_text, TEXT_MAX);
    wire_print(msg, version, value, &least_text);
    wire_print_full(msg, version, value, &full_text);
    least = json_loadb((const char *)least_text.data, least_text.len, JSON_ALLOW_NUL, NULL);
    full = json_loadb((const char *)full_text.data, full_text.len, JSON_ALLOW_NUL, NULL);
    if (least == NULL || full == NULL) {
        snprintf(problem, sizeof problem, "what wire_print gives is no JSON");
        ok = false;
    } else {
        ok = same(want, least, full, "$");
    }
    json_decref(least);
    json_decref(full);
    buf_release(&least_text);
    buf_release(&full_text);
    return ok;
}

static bool check_bytes(const struct wire_msg *msg, int16_t version, struct slice bytes, const void *value)
{
    struct buf again;
    size_t size = 0;
    bool ok = true;
    int err;

    buf_init(&again, TEXT_MAX);
    err = wire_encode_buf(msg, version, value, &again);
    if (err == ERR_OK)
        err = wire_size(msg, version, value, &size);
    if (err) {
        struct wire_error error = {.text = ""};
        wire_check(msg, version, value, &error);
        snprintf(problem, sizeof problem, "encoding: %s, at %s: %s", err_name(err), error.path, error.text);
        ok = false;
    } else if (again.len != bytes.len || (bytes.len > 0 && memcmp(again.data, bytes.data, bytes.len) != 0)) {
        size_t pos = 0;
        while (pos < again.len && pos < bytes.len && again.data[pos] == bytes.data[pos])
            pos++;
        snprintf(problem, sizeof problem, "encoded again it differs from byte %zu on (%zu bytes, not %zu)", pos,
                 again.len, bytes.len);
        ok = false;
    } else if (size != bytes.len) {
        snprintf(problem, sizeof problem, "wire_size says %zu, not %zu", size, bytes.len);
        ok = false;
    }
    buf_release(&again);
    return ok;
}

static bool check_message(const struct wire_msg *msg, int16_t version, struct slice bytes, const json_t *want)
{
    struct arena arena;
    struct wire_error error;
    void *value = mem_alloc(msg->shape->size);
    size_t used = 0;
    bool ok;
    int err;

    arena_init(&arena, MEM_MAX);
    err = wire_decode(msg, version, bytes, &arena, value, &used, &error);
    if (err)
        snprintf(problem, sizeof problem, "decoding: %s at byte %zu, %s: %s", err_name(err), error.pos, error.path,
                 error.text);
    else if (used != bytes.len)
        snprintf(problem, sizeof problem, "decoding stops at byte %zu of %zu", used, bytes.len);
    ok = err == ERR_OK && used == bytes.len && check_bytes(msg, version, bytes, value) &&
         check_values(msg, version, value, want);
    arena_release(&arena);
    mem_free(value);
    return ok;
}

static bool check_line(const char *line, size_t len)
{
    json_t *json = json_loadb(line, len, JSON_ALLOW_NUL, NULL);
    const char *name = json_string_value(json_object_get(json, "msg")),
               *hex = json_string_value(json_object_get(json, "hex"));
    const json_t *values = json_object_get(json, "json"), *version = json_object_get(json, "version");
    const struct wire_msg *msg = name ? wire_msg_by_name(slice_of_text(name)) : NULL;
    struct buf bytes;
    bool ok = false;

    buf_init(&bytes, TEXT_MAX);
    if (name == NULL || hex == NULL || !json_is_integer(version) || !json_is_object(values))
        snprintf(problem, sizeof problem, "no object with msg, version, json and hex");
    else if (msg == NULL)
        snprintf(problem, sizeof problem, "no message %.200s", name);
    else if (!unhex(hex, &bytes))
        snprintf(problem, sizeof problem, "hex is not hexadecimal");
    else
        ok = check_message(msg, (int16_t)json_integer_value(version), buf_bytes(&bytes), values);
    if (!ok && name != NULL) {
        char *text = strdup(problem);
        snprintf(problem, sizeof problem, "%.100s v%d: %.400s", name, (int)json_integer_value(version), text);
        free(text);
    }
    buf_release(&bytes);
    json_decref(json);
    return ok;
}

int main(int argc, char **argv)
{
    FILE *in = argc == 2 ? fopen(argv[1], "r") : NULL;
    size_t ok_cnt = 0, failed_cnt = 0, cap = 0;
    char *line = NULL;
    ssize_t len;

    if (in == NULL) {
        fprintf(stderr, argc == 2 ? "wire-check: %s cannot be read\n" : "usage: wire-check FILE%s\n",
                argc == 2 ? argv[1] : "");
        return 2;
    }
    for (size_t number = 1; (len = getline(&line, &cap, in)) >= 0; number++) {
        if (len == 0 || line[strspn(line, " \t\r\n")] == '\0')
            continue;
        if (check_line(line, (size_t)len)) {
            ok_cnt++;
        } else {
            failed_cnt++;
            printf("%s:%zu: %s\n", argv[1], number, problem);
        }
    }
    free(line);
    fclose(in);
    printf("%zu ok, %zu failed\n", ok_cnt, failed_cnt);
    return failed_cnt > 0 || ok_cnt == 0;
}
