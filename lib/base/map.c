#include "base/map.h"

#include "base/check.h"
#include "base/mem.h"

enum { BUCKETS_MIN = 8 };

uint64_t map_hash_u64(uint64_t value)
{
    value ^= value >> 30;
    value *= UINT64_C(0xbf58476d1ce4e5b9);
    value ^= value >> 27;
    value *= UINT64_C(0x94d049bb133111eb);
    return value ^ value >> 31;
}

uint64_t map_hash_bytes(const void *data, size_t len)
{
    const uint8_t *at = data;
    uint64_t hash = UINT64_C(0x9e3779b97f4a7c15) ^ len;
    uint64_t word;

    for (; len >= 8; len -= 8, at += 8) {
        memcpy(&word, at, 8);
        hash = map_hash_u64(hash ^ word);
    }
    word = 0;
    if (len > 0)
        memcpy(&word, at, len);
    return map_hash_u64(hash ^ word);
}

void map_init(struct map *map)
{
    *map = (struct map){0};
}

void map_release(struct map *map)
{
    mem_free(map->buckets);
    map_init(map);
}

static struct map_node **bucket_of(const struct map *map, uint64_t hash)
{
    return &map->buckets[hash & (map->buckets_cnt - 1)];
}

static void grow(struct map *map)
{
    struct map bigger = {.buckets_cnt = map->buckets_cnt ? 2 * map->buckets_cnt : BUCKETS_MIN, .cnt = map->cnt};

    bigger.buckets = mem_alloc(bigger.buckets_cnt * sizeof bigger.buckets[0]);
    for (size_t i = 0; i < map->buckets_cnt; i++) {
        while (map->buckets[i] != NULL) {
            struct map_node *node = map->buckets[i];
            struct map_node **bucket = bucket_of(&bigger, node->hash);
            map->buckets[i] = node->next;
            node->next = *bucket;
            *bucket = node;
        }
    }
    mem_free(map->buckets);
    *map = bigger;
}

void map_add(struct map *map, struct map_node *node, uint64_t hash)
{
    struct map_node **bucket;

    if (map->cnt == map->buckets_cnt)
        grow(map);
    bucket = bucket_of(map, hash);
    if ((size_t)(bucket - map->buckets) < map->first)
        map->first = (size_t)(bucket - map->buckets);
    node->hash = hash;
    node->next = *bucket;
    *bucket = node;
    map->cnt++;
}

void map_remove(struct map *map, struct map_node *node)
{
    struct map_node **at;

    CHECK(map->cnt > 0);
    at = bucket_of(map, node->hash);
    while (*at != node) {
        CHECK(*at != NULL);
        at = &(*at)->next;
    }
    *at = node->next;
    node->next = NULL;
    map->cnt--;
}

static struct map_node *same_hash(struct map_node *node, uint64_t hash)
{
    while (node != NULL && node->hash != hash)
        node = node->next;
    return node;
}

struct map_node *map_first(const struct map *map, uint64_t hash)
{
    return map->cnt ? same_hash(*bucket_of(map, hash), hash) : NULL;
}

struct map_node *map_next(const struct map_node *node)
{
    return same_hash(node->next, node->hash);
}

struct map_node *map_walk(const struct map *map, const struct map_node *last)
{
    size_t i = map->first;

    if (map->cnt == 0)
        return NULL;
    if (last != NULL) {
        if (last->next != NULL)
            return last->next;
        i = (last->hash & (map->buckets_cnt - 1)) + 1;
    }
    for (; i < map->buckets_cnt; i++)
        if (map->buckets[i] != NULL)
            return map->buckets[i];
    return NULL;
}

struct map_node *map_pop(struct map *map)
{
    struct map_node *node = map_walk(map, NULL);

    if (node == NULL)
        return NULL;
    map->first = node->hash & (map->buckets_cnt - 1);
    map_remove(map, node);
    return node;
}
