/* Server-side apply in small (KEP-555): objects are merged member by member, lists whose items have a name (or another
 * key of doc.c) item by item, everything else as a whole. What a manager named before and no longer names goes. */
#include <string.h>

#include "apimodel/inside.h"
#include "base/check.h"

static const char *item_key(const json_t *list)
{
    static const char *const keys[] = {"name", "uid", "mountPath", "type", "id", "topologyKey", "port"};
    const json_t *first = json_array_get(list, 0);

    for (size_t i = 0; i < COUNT_OF(keys); i++)
        if (json_object_get(first, keys[i]))
            return keys[i];
    return NULL;
}

static size_t find_item(const json_t *list, const char *key, const json_t *value)
{
    size_t i;

    for (i = 0; i < json_array_size(list); i++)
        if (json_equal(json_object_get(json_array_get(list, i), key), value))
            break;
    return i;
}

static void remove_unnamed(json_t *target, const json_t *was, const json_t *intent);

static void remove_items(json_t *target, const json_t *was, const json_t *intent)
{
    const char *key = item_key(was);

    for (size_t i = 0; key && i < json_array_size(was); i++) {
        const json_t *value = json_object_get(json_array_get(was, i), key);
        size_t at = find_item(target, key, value), still = find_item(intent, key, value);
        if (at == json_array_size(target))
            continue;
        if (still == json_array_size(intent))
            (void)json_array_remove(target, at);
        else
            remove_unnamed(json_array_get(target, at), json_array_get(was, i), json_array_get(intent, still));
    }
}

/* Takes out of target what was named and is not any more. */
static void remove_unnamed(json_t *target, const json_t *was, const json_t *intent)
{
    const char *name;
    json_t *value;

    if (json_is_array(was) && json_is_array(intent) && json_is_array(target)) {
        remove_items(target, was, intent);
        return;
    }
    if (!json_is_object(was) || !json_is_object(intent) || !json_is_object(target))
        return;
    json_object_foreach((json_t *)was, name, value)
    {
        if (json_object_get(intent, name) == NULL)
            (void)json_object_del(target, name);
        else
            remove_unnamed(json_object_get(target, name), value, json_object_get(intent, name));
    }
}

static void merge_into(json_t *target, const json_t *intent);

static void merge_items(json_t *target, const json_t *intent, const char *key)
{
    for (size_t i = 0; i < json_array_size(intent); i++) {
        const json_t *item = json_array_get(intent, i);
        size_t at = find_item(target, key, json_object_get(item, key));
        if (at < json_array_size(target))
            merge_into(json_array_get(target, at), item);
        else
            CHECK(json_array_append_new(target, json_deep_copy(item)) == 0);
    }
}

static void merge_into(json_t *target, const json_t *intent)
{
    const char *name;
    json_t *value;

    json_object_foreach((json_t *)intent, name, value)
    {
        json_t *have = json_object_get(target, name);
        const char *key = item_key(value);
        if (json_is_object(value) && json_is_object(have))
            merge_into(have, value);
        else if (json_is_array(value) && json_is_array(have) && key && strcmp(name, "volumeClaimTemplates") != 0)
            merge_items(have, value, key);
        else
            CHECK(json_object_set_new(target, name, json_deep_copy(value)) == 0);
    }
}

void merge_intent(json_t *target, const json_t *was, const json_t *intent)
{
    if (was)
        remove_unnamed(target, was, intent);
    merge_into(target, intent);
}

static bool note_field(const char *name, char ret_field[APIMODEL_TEXT_LEN])
{
    size_t len = strlen(name) < APIMODEL_TEXT_LEN - 1 ? strlen(name) : APIMODEL_TEXT_LEN - 1;

    memcpy(ret_field, name, len);
    ret_field[len] = '\0';
    return true;
}

bool merge_conflicts(const json_t *have, const json_t *was, const json_t *intent, char ret_field[APIMODEL_TEXT_LEN])
{
    const char *name;
    json_t *value;

    json_object_foreach((json_t *)intent, name, value)
    {
        const json_t *mine = json_object_get(was, name), *other = json_object_get(have, name);
        if (other == NULL)
            continue;
        if (json_is_object(value) && json_is_object(other)) {
            if (merge_conflicts(other, mine, value, ret_field))
                return true;
        } else if (mine == NULL && !doc_covers(other, value)) {
            return note_field(name, ret_field);
        }
    }
    return false;
}
