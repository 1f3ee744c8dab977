#include "log/log_internal.h"

struct cached {
    struct map_node node;
    struct list_node lru; /* newest at the end */
    uint64_t uid, pos;
    int64_t segment_off;
    unsigned kind;
    size_t asked_len;
    struct chunk *chunk; /* share */
};

struct log_cache {
    struct map map;
    struct list_node lru;
    size_t len, len_max;
    uint64_t next_uid;
};

struct log_cache *log_cache_new(size_t len_max)
{
    struct log_cache *cache = MEM_NEW(struct log_cache);

    map_init(&cache->map);
    list_init(&cache->lru);
    cache->len_max = len_max;
    return cache;
}

static size_t cost(const struct chunk *chunk)
{
    return chunk->cap + sizeof(struct cached) + sizeof *chunk;
}

static void drop(struct log_cache *cache, struct cached *cached)
{
    cache->len -= cost(cached->chunk);
    list_remove(&cached->lru);
    map_remove(&cache->map, &cached->node);
    chunk_drop(cached->chunk);
    mem_free(cached);
}

void log_cache_free(struct log_cache *cache)
{
    if (cache == NULL)
        return;
    list_for_each (cached, &cache->lru, struct cached, lru)
        drop(cache, cached);
    map_release(&cache->map);
    mem_free(cache);
}

size_t log_cache_len(const struct log_cache *cache)
{
    return cache->len;
}

uint64_t log_cache_uid(struct log_cache *cache)
{
    return ++cache->next_uid;
}

static uint64_t hash_of(uint64_t uid, int64_t segment_off, unsigned kind, uint64_t pos)
{
    return map_hash_u64(map_hash_u64(map_hash_u64(uid) ^ (uint64_t)segment_off) ^ (pos << 2 | kind));
}

static struct cached *find(const struct log_cache *cache, uint64_t uid, int64_t segment_off, unsigned kind,
                           uint64_t pos)
{
    struct map_node *node = map_first(&cache->map, hash_of(uid, segment_off, kind, pos));

    for (; node != NULL; node = map_next(node)) {
        struct cached *cached = container_of(node, struct cached, node);
        if (cached->uid == uid && cached->segment_off == segment_off && cached->kind == kind && cached->pos == pos)
            return cached;
    }
    return NULL;
}

struct chunk *log_cache_get(struct log_cache *cache, uint64_t uid, int64_t segment_off, unsigned kind, uint64_t pos,
                            size_t *ret_asked_len)
{
    struct cached *cached = find(cache, uid, segment_off, kind, pos);

    if (cached == NULL)
        return NULL;
    list_remove(&cached->lru);
    list_append(&cache->lru, &cached->lru);
    *ret_asked_len = cached->asked_len;
    return cached->chunk;
}

/* The newest is kept even if it alone is larger than the limit: who asked for it must get it. */
void log_cache_put(struct log_cache *cache, uint64_t uid, int64_t segment_off, unsigned kind, uint64_t pos,
                   struct chunk *chunk, size_t asked_len)
{
    struct cached *cached = find(cache, uid, segment_off, kind, pos);

    if (cached != NULL)
        drop(cache, cached);
    while (cache->len + cost(chunk) > cache->len_max && !list_is_empty(&cache->lru))
        drop(cache, list_first(&cache->lru, struct cached, lru));
    cached = MEM_NEW(struct cached);
    *cached = (struct cached){.uid = uid, .pos = pos, .segment_off = segment_off, .kind = kind};
    cached->asked_len = asked_len;
    cached->chunk = chunk_share(chunk);
    cache->len += cost(chunk);
    map_add(&cache->map, &cached->node, hash_of(uid, segment_off, kind, pos));
    list_append(&cache->lru, &cached->lru);
}

void log_cache_forget(struct log_cache *cache, uint64_t uid)
{
    list_for_each (cached, &cache->lru, struct cached, lru) {
        if (cached->uid == uid)
            drop(cache, cached);
    }
}
