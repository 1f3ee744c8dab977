#include "cache/cache.h"

#include <string.h>

#include "base/check.h"
#include "base/err.h"
#include "base/list.h"
#include "base/mem.h"

/* The objects of one instance. Lives as long as it has any. */
struct group {
    struct map_node node;
    struct list_node entries;
    size_t entries_cnt;
    char key[]; /* namespace '/' instance */
};

struct entry {
    struct map_node node;
    struct list_node sibling;
    struct group *group; /* NULL: of no instance */
    json_t *doc;
    enum kind kind;
    uint64_t round; /* of the list that named it last */
    bool is_buried;
};

void cache_init(struct cache *cache)
{
    *cache = (struct cache){.round = {0}};
    map_init(&cache->objects);
    map_init(&cache->groups);
}

/* ---- groups ---- */

static uint64_t key_hash(const char *a, const char *b, uint64_t more)
{
    uint64_t hashes[3] = {map_hash_bytes(a, strlen(a)), map_hash_bytes(b, strlen(b)), more};

    return map_hash_bytes(hashes, sizeof hashes);
}

static bool key_is(const char *key, const char *namespace, const char *name)
{
    size_t len = strlen(namespace);

    return strncmp(key, namespace, len) == 0 && key[len] == '/' && strcmp(key + len + 1, name) == 0;
}

static struct group *find_group(const struct cache *cache, const char *namespace, const char *name)
{
    for (struct map_node *at = map_first(&cache->groups, key_hash(namespace, name, 0)); at; at = map_next(at)) {
        struct group *group = container_of(at, struct group, node);
        if (key_is(group->key, namespace, name))
            return group;
    }
    return NULL;
}

static struct group *group_for(struct cache *cache, const char *namespace, const char *name)
{
    struct group *group = find_group(cache, namespace, name);
    size_t len = strlen(namespace);

    if (group)
        return group;
    group = mem_alloc(sizeof *group + len + strlen(name) + 2);
    memcpy(group->key, namespace, len);
    group->key[len] = '/';
    memcpy(group->key + len + 1, name, strlen(name) + 1);
    list_init(&group->entries);
    map_add(&cache->groups, &group->node, key_hash(namespace, name, 0));
    return group;
}

static void leave_group(struct cache *cache, struct entry *entry)
{
    struct group *group = entry->group;

    if (group == NULL)
        return;
    list_remove(&entry->sibling);
    entry->group = NULL;
    if (--group->entries_cnt == 0) {
        map_remove(&cache->groups, &group->node);
        mem_free(group);
    }
}

static void join_group(struct cache *cache, struct entry *entry)
{
    const char *name = cache_instance_of(entry->doc);

    if (name == NULL)
        return;
    entry->group = group_for(cache, doc_namespace(entry->doc), name);
    list_append(&entry->group->entries, &entry->sibling);
    entry->group->entries_cnt++;
}

/* ---- entries ---- */

static struct entry *find(const struct cache *cache, enum kind kind, const char *namespace, const char *name)
{
    uint64_t hash = key_hash(namespace, name, (uint64_t)kind + 1);

    for (struct map_node *at = map_first(&cache->objects, hash); at; at = map_next(at)) {
        struct entry *entry = container_of(at, struct entry, node);
        if (entry->kind == kind && strcmp(doc_name(entry->doc), name) == 0 &&
            strcmp(doc_namespace(entry->doc), namespace) == 0)
            return entry;
    }
    return NULL;
}

static void drop(struct cache *cache, struct entry *entry)
{
    leave_group(cache, entry);
    map_remove(&cache->objects, &entry->node);
    json_decref(entry->doc);
    mem_free(entry);
}

void cache_release(struct cache *cache)
{
    struct map_node *at;

    while ((at = map_walk(&cache->objects, NULL)))
        drop(cache, container_of(at, struct entry, node));
    map_release(&cache->objects);
    map_release(&cache->groups);
}

static void set_doc(struct cache *cache, struct entry *entry, json_t *doc)
{
    leave_group(cache, entry);
    json_incref(doc);
    json_decref(entry->doc);
    entry->doc = doc;
    join_group(cache, entry);
}

static int add(struct cache *cache, enum kind kind, json_t *doc)
{
    struct entry *entry;

    if (cache->objects.cnt == CACHE_OBJECTS_MAX)
        return ERR_LIMIT;
    entry = MEM_NEW(struct entry);
    entry->doc = json_incref(doc);
    entry->kind = kind;
    entry->round = cache->round[kind];
    map_add(&cache->objects, &entry->node, key_hash(doc_namespace(doc), doc_name(doc), (uint64_t)kind + 1));
    join_group(cache, entry);
    return ERR_OK;
}

/* Does doc say nothing that entry does not know, or know better? (inv 1, 2) */
static bool is_old(const struct entry *entry, const json_t *doc)
{
    int64_t known = doc_version(entry->doc), version = doc_version(doc);

    if (strcmp(doc_uid(entry->doc), doc_uid(doc)) != 0)
        return version >= 0 && known >= 0 && version < known; /* a late word of what was there before */
    return entry->is_buried || (version >= 0 && known >= 0 && version <= known);
}

static void note_told(struct cache *cache, enum kind kind, const json_t *doc)
{
    if (doc_version(doc) > cache->told[kind])
        cache->told[kind] = doc_version(doc);
}

static int put(struct cache *cache, enum kind kind, json_t *doc, enum cache_change *ret_change)
{
    struct entry *entry;
    int err;

    entry = find(cache, kind, doc_namespace(doc), doc_name(doc));
    if (entry == NULL) {
        if ((err = add(cache, kind, doc)))
            return err;
        *ret_change = CACHE_NEW;
        return ERR_OK;
    }
    entry->round = cache->round[kind];
    if (is_old(entry, doc)) {
        *ret_change = CACHE_SAME;
        return ERR_OK;
    }
    *ret_change = entry->is_buried ? CACHE_NEW : CACHE_OTHER;
    entry->is_buried = false;
    set_doc(cache, entry, doc);
    return ERR_OK;
}

int cache_put(struct cache *cache, json_t *doc, enum cache_change *ret_change)
{
    enum kind kind = doc_kind(doc);

    if (kind == KINDS_CNT || doc_name(doc)[0] == '\0')
        return ERR_INVALID;
    note_told(cache, kind, doc);
    return put(cache, kind, doc, ret_change);
}

int cache_learn(struct cache *cache, json_t *doc, enum cache_change *ret_change)
{
    enum kind kind = doc_kind(doc);

    if (kind == KINDS_CNT || doc_name(doc)[0] == '\0')
        return ERR_INVALID;
    *ret_change = CACHE_SAME;
    if (doc_version(doc) >= 0 && doc_version(doc) <= cache->told[kind] &&
        find(cache, kind, doc_namespace(doc), doc_name(doc)) == NULL)
        return ERR_OK; /* inv 3: it was there, and is gone */
    return put(cache, kind, doc, ret_change);
}

bool cache_remove(struct cache *cache, const json_t *doc)
{
    enum kind kind = doc_kind(doc);
    struct entry *entry = kind == KINDS_CNT ? NULL : find(cache, kind, doc_namespace(doc), doc_name(doc));
    bool was_there;

    if (kind != KINDS_CNT)
        note_told(cache, kind, doc);
    if (entry == NULL || strcmp(doc_uid(entry->doc), doc_uid(doc)) != 0)
        return false;
    was_there = !entry->is_buried;
    drop(cache, entry);
    return was_there;
}

void cache_bury(struct cache *cache, const json_t *doc)
{
    struct entry *entry = find(cache, doc_kind(doc), doc_namespace(doc), doc_name(doc));

    if (entry && strcmp(doc_uid(entry->doc), doc_uid(doc)) == 0)
        entry->is_buried = true;
}

/* ---- lists ---- */

void cache_list_begin(struct cache *cache, enum kind kind)
{
    cache->round[kind]++;
}

void cache_list_end(struct cache *cache, enum kind kind, int64_t version,
                    void (*on_gone)(void *owner, const json_t *doc), void *owner)
{
    struct map_node *at = NULL;
    struct docs gone;

    docs_init(&gone);
    while ((at = map_walk(&cache->objects, at))) {
        struct entry *entry = container_of(at, struct entry, node);
        bool is_newer = version > 0 && doc_version(entry->doc) > version; /* inv 4 */
        if (entry->kind == kind && entry->round < cache->round[kind] && !is_newer && gone.cnt < DOCS_MAX)
            docs_add(&gone, entry->doc);
    }
    if (version > cache->told[kind])
        cache->told[kind] = version;
    for (size_t i = 0; i < gone.cnt; i++)
        if (cache_remove(cache, gone.items[i]) && on_gone)
            on_gone(owner, gone.items[i]);
    docs_release(&gone);
}

/* ---- asking ---- */

json_t *cache_find(const struct cache *cache, enum kind kind, const char *namespace, const char *name)
{
    struct entry *entry = find(cache, kind, namespace, name);

    return entry && !entry->is_buried ? entry->doc : NULL;
}

void cache_snapshot(const struct cache *cache, const char *namespace, const char *name, int64_t now_ms,
                    struct snapshot *ret_snapshot)
{
    struct group *group = find_group(cache, namespace, name);

    *ret_snapshot = (struct snapshot){.now_ms = now_ms};
    for (int kind = 0; kind < KINDS_CNT; kind++)
        docs_init(&ret_snapshot->of[kind]);
    if (group == NULL)
        return;
    list_for_each (entry, &group->entries, struct entry, sibling) {
        if (entry->is_buried)
            continue;
        if (entry->kind == KIND_INSTANCE)
            ret_snapshot->instance = entry->doc;
        else if (entry->kind != KIND_TOPIC)
            docs_add(&ret_snapshot->of[entry->kind], entry->doc);
    }
    for (int kind = 0; kind < KINDS_CNT; kind++)
        docs_sort(&ret_snapshot->of[kind]);
}

void cache_snapshot_release(struct snapshot *snapshot)
{
    for (int kind = 0; kind < KINDS_CNT; kind++)
        docs_release(&snapshot->of[kind]);
}

void cache_topics(const struct cache *cache, const char *namespace, const char *name, struct docs *ret_docs)
{
    struct group *group = find_group(cache, namespace, name);

    if (group == NULL)
        return;
    list_for_each (entry, &group->entries, struct entry, sibling)
        if (entry->kind == KIND_TOPIC && !entry->is_buried)
            docs_add(ret_docs, entry->doc);
    docs_sort(ret_docs);
}

bool cache_has_topics(const struct cache *cache, const char *namespace, const char *name)
{
    struct group *group = find_group(cache, namespace, name);

    if (group == NULL)
        return false;
    list_for_each (entry, &group->entries, struct entry, sibling)
        if (entry->kind == KIND_TOPIC && !entry->is_buried)
            return true;
    return false;
}

const char *cache_instance_of(const json_t *doc)
{
    switch (doc_kind(doc)) {
    case KIND_INSTANCE:
        return doc_name(doc);
    case KIND_TOPIC:
        return doc_text(doc, "spec.instance");
    default:
        return doc_label(doc, LABEL_INSTANCE);
    }
}

size_t cache_count(const struct cache *cache)
{
    return cache->objects.cnt;
}
