#include "model/doc.h"

#include <string.h>

#include "base/check.h"
#include "base/crc.h"
#include "base/err.h"
#include "base/mem.h"
#include "base/num.h"

enum { DOC_HASH_SEED = 20260101 };

void doc_setup(void)
{
    json_object_seed(DOC_HASH_SEED);
}

/* ---- reading ---- */

json_t *doc_at(const json_t *doc, const char *path)
{
    const json_t *at = doc;

    while (at && *path != '\0') {
        const char *dot = path;
        while (*dot != '\0' && *dot != '.')
            dot++;
        at = json_object_getn(at, path, (size_t)(dot - path));
        path = *dot == '.' ? dot + 1 : dot;
    }
    return (json_t *)at; /* as json_object_get: const goes with the borrowing */
}

const char *doc_text(const json_t *doc, const char *path)
{
    return json_string_value(doc_at(doc, path));
}

json_t *doc_list(const json_t *doc, const char *path)
{
    json_t *list = doc_at(doc, path);

    return json_is_array(list) ? list : NULL;
}

int64_t doc_number(const json_t *doc, const char *path, int64_t otherwise)
{
    const json_t *number = doc_at(doc, path);

    return json_is_integer(number) ? json_integer_value(number) : otherwise;
}

bool doc_is_true(const json_t *doc, const char *path)
{
    return json_is_true(doc_at(doc, path));
}

const char *doc_label(const json_t *doc, const char *name)
{
    return json_string_value(json_object_get(doc_at(doc, "metadata.labels"), name));
}

const char *doc_annotation(const json_t *doc, const char *name)
{
    return json_string_value(json_object_get(doc_at(doc, "metadata.annotations"), name));
}

static const char *text_or_empty(const char *text)
{
    return text ? text : "";
}

const char *doc_name(const json_t *doc)
{
    return text_or_empty(doc_text(doc, "metadata.name"));
}

const char *doc_namespace(const json_t *doc)
{
    return text_or_empty(doc_text(doc, "metadata.namespace"));
}

const char *doc_uid(const json_t *doc)
{
    return text_or_empty(doc_text(doc, "metadata.uid"));
}

bool doc_is_deleting(const json_t *doc)
{
    return doc_text(doc, "metadata.deletionTimestamp") != NULL;
}

enum kind doc_kind(const json_t *doc)
{
    return kind_of(doc_text(doc, "apiVersion"), doc_text(doc, "kind"));
}

const char *doc_controller_uid(const json_t *doc)
{
    const json_t *owners = doc_list(doc, "metadata.ownerReferences");

    for (size_t i = 0; i < json_array_size(owners); i++)
        if (doc_is_true(json_array_get(owners, i), "controller"))
            return doc_text(json_array_get(owners, i), "uid");
    return NULL;
}

int64_t doc_version(const json_t *doc)
{
    const char *text = doc_text(doc, "metadata.resourceVersion");
    int64_t version = -1;

    if (text == NULL || num_parse_i64(slice_of_text(text), 0, INT64_MAX, &version) != ERR_OK)
        return -1;
    return version;
}

const json_t *doc_condition(const json_t *doc, const char *type)
{
    return doc_find(doc_at(doc, "status.conditions"), "type", type);
}

json_t *doc_text_new(const char *text)
{
    json_t *value = json_string(text);

    return value ? value : json_string("(not UTF-8)");
}

json_t *doc_condition_new(const json_t *was, const char *type, const char *value, const char *reason,
                          const char *message, int64_t generation, int64_t now_ms)
{
    const json_t *old = doc_find(doc_at(was, "conditions"), "type", type);
    const char *old_value = doc_text(old, "status"), *since = doc_text(old, "lastTransitionTime");
    char now[DOC_TIME_LEN + 1];
    json_t *made;

    doc_time_print(now_ms, now);
    if (since == NULL || old_value == NULL || strcmp(old_value, value) != 0)
        since = now;
    made = json_pack("{s:s,s:s,s:I,s:s,s:s,s:o}", "type", type, "status", value, "observedGeneration",
                     (json_int_t)generation, "lastTransitionTime", since, "reason", reason, "message",
                     doc_text_new(message));
    CHECK(made != NULL);
    return made;
}

json_t *doc_find(const json_t *list, const char *key, const char *value)
{
    for (size_t i = 0; i < json_array_size(list); i++) {
        const char *text = doc_text(json_array_get(list, i), key);
        if (text && strcmp(text, value) == 0)
            return json_array_get(list, i);
    }
    return NULL;
}

/* ---- comparing ---- */

/* The member by which Kubernetes merges a list whose first wanted item is `item`; NULL: none. */
static const char *list_key(const json_t *item)
{
    static const char *const keys[] = {"name", "uid", "mountPath", "type", "id", "topologyKey", "port"};

    for (size_t i = 0; i < COUNT_OF(keys); i++)
        if (json_object_get(item, keys[i]))
            return keys[i];
    return NULL;
}

static const json_t *find_equal(const json_t *list, const char *key, const json_t *value)
{
    for (size_t i = 0; i < json_array_size(list); i++)
        if (json_equal(json_object_get(json_array_get(list, i), key), value))
            return json_array_get(list, i);
    return NULL;
}

static bool list_covers(const json_t *have, const json_t *want)
{
    if (json_array_size(have) < json_array_size(want))
        return false;
    for (size_t i = 0; i < json_array_size(want); i++) {
        const json_t *item = json_array_get(want, i);
        const char *key = list_key(item);
        const json_t *other = key ? find_equal(have, key, json_object_get(item, key)) : json_array_get(have, i);
        if (other == NULL || !doc_covers(other, item))
            return false;
        if (key == NULL && json_array_size(have) != json_array_size(want))
            return false;
    }
    return json_array_size(want) > 0 || json_array_size(have) == 0;
}

bool doc_covers(const json_t *have, const json_t *want)
{
    const char *name;
    json_t *value;

    if (json_is_array(want))
        return json_is_array(have) && list_covers(have, want);
    if (!json_is_object(want))
        return json_equal(have, want) != 0;
    json_object_foreach((json_t *)want, name, value)
    {
        const json_t *other = json_object_get(have, name);
        /* the server drops empty objects where they mean nothing (emptyDir: {} it keeps, labels: {} it does not) */
        if (other == NULL ? !(json_is_object(value) && json_object_size(value) == 0) : !doc_covers(other, value))
            return false;
    }
    return json_is_object(have);
}

bool doc_is_same(const json_t *a, const json_t *b)
{
    return doc_covers(a, b) && doc_covers(b, a);
}

/* ---- text ---- */

static int print_part(const char *bytes, size_t len, void *out)
{
    buf_add((struct buf *)out, bytes, len);
    return 0;
}

void doc_print(const json_t *doc, struct buf *out)
{
    CHECK(json_dump_callback(doc, print_part, out, JSON_SORT_KEYS | JSON_COMPACT | JSON_ENCODE_ANY) == 0);
}

static int crc_part(const char *bytes, size_t len, void *crc)
{
    *(uint32_t *)crc = crc32c_more(*(uint32_t *)crc, bytes, len);
    return 0;
}

uint32_t doc_crc(const json_t *doc)
{
    uint32_t crc = 0;

    CHECK(json_dump_callback(doc, crc_part, &crc, JSON_SORT_KEYS | JSON_COMPACT | JSON_ENCODE_ANY) == 0);
    return crc;
}

/* ---- lists ---- */

void docs_init(struct docs *docs)
{
    *docs = (struct docs){0};
}

void docs_release(struct docs *docs)
{
    for (size_t i = 0; i < docs->cnt; i++)
        json_decref(docs->items[i]);
    mem_free(docs->items);
    docs_init(docs);
}

void docs_add_give(struct docs *docs, json_t *doc)
{
    CHECK(doc != NULL);
    CHECK(docs->cnt < DOCS_MAX);
    docs->items = mem_grow(docs->items, docs->cnt, &docs->cap, sizeof *docs->items, DOCS_MAX);
    docs->items[docs->cnt++] = doc;
}

void docs_add(struct docs *docs, json_t *doc)
{
    docs_add_give(docs, json_incref(doc));
}

static void merge(json_t **from, json_t **to, size_t left, size_t middle, size_t right)
{
    size_t a = left, b = middle;

    for (size_t i = left; i < right; i++) {
        bool take_a = a < middle && (b >= right || strcmp(doc_name(from[a]), doc_name(from[b])) <= 0);
        to[i] = take_a ? from[a++] : from[b++];
    }
}

void docs_sort(struct docs *docs)
{
    json_t **spare = mem_alloc((docs->cnt + 1) * sizeof *spare);

    for (size_t width = 1; width < docs->cnt; width *= 2) {
        for (size_t left = 0; left < docs->cnt; left += 2 * width) {
            size_t middle = left + width < docs->cnt ? left + width : docs->cnt;
            size_t right = left + 2 * width < docs->cnt ? left + 2 * width : docs->cnt;
            merge(docs->items, spare, left, middle, right);
        }
        if (docs->cnt > 0)
            memcpy(docs->items, spare, docs->cnt * sizeof *spare);
    }
    mem_free(spare);
}

json_t *docs_find(const struct docs *docs, const char *name)
{
    for (size_t i = 0; i < docs->cnt; i++)
        if (strcmp(doc_name(docs->items[i]), name) == 0)
            return docs->items[i];
    return NULL;
}
