/* Tables and lookups. Small tables are arrays sorted by key; topics have hash maps besides, since produce and fetch look
 * them up. A partition is one struct and one block of memory for all its lists. */
#include "image/image.h"

#include "base/check.h"
#include "base/err.h"
#include "base/mem.h"
#include "image/record.h"
#include "image/tables.h"

enum {
    ARENA_LEN_MAX = WIRE_MEM_PER_BYTE * 2 * IMAGE_RECORD_LEN_MAX, /* decoding one record */
    NODE_MEM_LEN_MAX = 16 << 20,                                  /* lists and texts of one broker or controller */
    CHANGE_TEXTS_LEN_MAX = 256 << 20,
    HELD_RECORDS_MAX = 1 << 20,
};

void image_init(struct image *image)
{
    *image = (struct image){0};
    map_init(&image->topics_by_name);
    map_init(&image->topics_by_id);
    arena_init(&image->arena, ARENA_LEN_MAX);
}

void image_release(struct image *image)
{
    while (image->topics_cnt > 0)
        image_topic_remove(image, image->topics[image->topics_cnt - 1]);
    for (size_t i = 0; i < image->brokers_cnt; i++)
        image_broker_drop(image->brokers[i]);
    for (size_t i = 0; i < image->controllers_cnt; i++)
        image_controller_drop(image->controllers[i]);
    for (size_t i = 0; i < image->configs_cnt; i++)
        image_configs_drop(image->configs[i]);
    for (size_t i = 0; i < image->levels_cnt; i++)
        mem_free((void *)image->levels[i].name.data);
    image_drop_held(image);
    mem_free(image->topics);
    mem_free(image->brokers);
    mem_free(image->controllers);
    mem_free(image->configs);
    mem_free(image->levels);
    mem_free(image->held);
    map_release(&image->topics_by_name);
    map_release(&image->topics_by_id);
    arena_release(&image->arena);
}

struct slice image_text_copy(struct slice text)
{
    uint8_t *at = mem_realloc(NULL, text.len + 1);

    if (text.len > 0)
        memcpy(at, text.data, text.len);
    at[text.len] = 0;
    return slice_of(at, text.len);
}

static uint64_t hash_uuid(struct uuid id)
{
    return map_hash_bytes(id.bytes, UUID_LEN);
}

/* Opens or closes the gap at place in an array of pointers. */
static void *insert_at(void *array, size_t place, size_t cnt, size_t *cap, size_t cap_max, const void *item)
{
    void **items = mem_grow(array, cnt, cap, sizeof(void *), cap_max);

    memmove(items + place + 1, items + place, (cnt - place) * sizeof(void *));
    items[place] = (void *)(uintptr_t)item;
    return items;
}

static void remove_at(void *array, size_t place, size_t *cnt)
{
    void **items = array;

    CHECK(place < *cnt);
    (*cnt)--;
    memmove(items + place, items + place + 1, (*cnt - place) * sizeof(void *));
}

/* ---- topics ---- */

struct image_topic *image_topic_by_name(const struct image *image, struct slice name)
{
    uint64_t hash = map_hash_slice(name);

    for (struct map_node *n = map_first(&image->topics_by_name, hash); n != NULL; n = map_next(n)) {
        struct image_topic *topic = container_of(n, struct image_topic, by_name);
        if (slice_eq(topic->name, name))
            return topic;
    }
    return NULL;
}

struct image_topic *image_topic_by_id(const struct image *image, struct uuid id)
{
    for (struct map_node *n = map_first(&image->topics_by_id, hash_uuid(id)); n != NULL; n = map_next(n)) {
        struct image_topic *topic = container_of(n, struct image_topic, by_id);
        if (uuid_eq(topic->id, id))
            return topic;
    }
    return NULL;
}

size_t image_topic_place(const struct image *image, struct slice name)
{
    size_t low = 0, high = image->topics_cnt;

    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (slice_cmp(image->topics[middle]->name, name) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

struct image_topic *image_topic_add(struct image *image, struct uuid id, struct slice name)
{
    struct image_topic *topic = MEM_NEW(struct image_topic);

    CHECK(image->topics_cnt < IMAGE_TOPICS_MAX);
    topic->shares_cnt = 1;
    topic->id = id;
    topic->name = image_text_copy(name);
    image->topics = insert_at(image->topics, image_topic_place(image, name), image->topics_cnt, &image->topics_cap,
                              IMAGE_TOPICS_MAX, topic);
    image->topics_cnt++;
    map_add(&image->topics_by_name, &topic->by_name, map_hash_slice(topic->name));
    map_add(&image->topics_by_id, &topic->by_id, hash_uuid(id));
    return topic;
}

void image_topic_remove(struct image *image, struct image_topic *topic)
{
    remove_at(image->topics, image_topic_place(image, topic->name), &image->topics_cnt);
    map_remove(&image->topics_by_name, &topic->by_name);
    map_remove(&image->topics_by_id, &topic->by_id);
    for (int32_t i = 0; i < topic->partitions_cnt; i++)
        image->partitions_cnt -= topic->partitions[i].replicas_cnt > 0;
    image_topic_drop(topic);
}

struct image_topic *image_topic_own(struct image *image, struct image_topic *topic)
{
    struct image_topic *own;

    if (topic->shares_cnt == 1)
        return topic;
    own = image_topic_copy(topic);
    image->topics[image_topic_place(image, topic->name)] = own;
    map_remove(&image->topics_by_name, &topic->by_name);
    map_remove(&image->topics_by_id, &topic->by_id);
    map_add(&image->topics_by_name, &own->by_name, map_hash_slice(own->name));
    map_add(&image->topics_by_id, &own->by_id, hash_uuid(own->id));
    image_topic_drop(topic);
    return own;
}

/* ---- partitions ---- */

const struct image_partition *image_partition_of(const struct image_topic *topic, int32_t index)
{
    if (index < 0 || index >= topic->partitions_cnt || topic->partitions[index].replicas_cnt == 0)
        return NULL;
    return &topic->partitions[index];
}

const struct image_partition *image_partition_by_id(const struct image *image, struct uuid topic_id, int32_t index)
{
    const struct image_topic *topic = image_topic_by_id(image, topic_id);

    return topic == NULL ? NULL : image_partition_of(topic, index);
}

struct image_partition *image_partition_make(struct image_topic *topic, int32_t index)
{
    CHECK(index >= 0 && index < IMAGE_TOPIC_PARTITIONS_MAX);
    while (topic->partitions_cnt <= index) {
        topic->partitions = mem_grow(topic->partitions, (size_t)topic->partitions_cnt, &topic->partitions_cap,
                                     sizeof topic->partitions[0], IMAGE_TOPIC_PARTITIONS_MAX);
        topic->partitions[topic->partitions_cnt++] = (struct image_partition){.leader_id = -1};
    }
    return &topic->partitions[index];
}

/* Copies one list to *at and moves it on. */
static const int32_t *put_ids(int32_t **at, struct image_ids ids, uint8_t *ret_cnt)
{
    int32_t *start = *at;

    *ret_cnt = ids.cnt > 0 ? (uint8_t)ids.cnt : 0;
    if (*ret_cnt > 0)
        memcpy(start, ids.ids, *ret_cnt * sizeof(int32_t));
    *at += *ret_cnt;
    return start;
}

int image_partition_set_lists(struct image *image, struct image_partition *partition, const struct image_lists *lists)
{
    const struct image_ids *all[] = {&lists->replicas, &lists->isr, &lists->adding,
                                     &lists->removing, &lists->elr, &lists->last_known_elr};
    size_t directories_cnt = lists->directories_cnt > 0 ? (size_t)lists->directories_cnt : 0, ids_cnt = 0;
    void *old = (void *)partition->directories;
    struct uuid *block;
    int32_t *at;

    for (size_t i = 0; i < COUNT_OF(all); i++) {
        if (all[i]->cnt > IMAGE_REPLICAS_MAX)
            return ERR_LIMIT;
        ids_cnt += all[i]->cnt > 0 ? (size_t)all[i]->cnt : 0;
    }
    if (lists->replicas.cnt <= 0 || (directories_cnt > 0 && directories_cnt != (size_t)lists->replicas.cnt))
        return ERR_CORRUPT;
    block = mem_alloc(directories_cnt * sizeof(struct uuid) + ids_cnt * sizeof(int32_t));
    if (directories_cnt > 0)
        memcpy(block, lists->directories, directories_cnt * sizeof(struct uuid));
    at = (int32_t *)(void *)(block + directories_cnt);
    image->partitions_cnt += partition->replicas_cnt == 0;
    partition->directories = block;
    partition->directories_cnt = (uint8_t)directories_cnt;
    partition->replicas = put_ids(&at, lists->replicas, &partition->replicas_cnt);
    partition->isr = put_ids(&at, lists->isr, &partition->isr_cnt);
    partition->adding = put_ids(&at, lists->adding, &partition->adding_cnt);
    partition->removing = put_ids(&at, lists->removing, &partition->removing_cnt);
    partition->elr = put_ids(&at, lists->elr, &partition->elr_cnt);
    partition->last_known_elr = put_ids(&at, lists->last_known_elr, &partition->last_known_elr_cnt);
    mem_free(old); /* last: lists may point into it */
    return ERR_OK;
}

struct image_lists image_partition_lists(const struct image_partition *partition)
{
    return (struct image_lists){
        .replicas = {partition->replicas, partition->replicas_cnt},
        .isr = {partition->isr, partition->isr_cnt},
        .adding = {partition->adding, partition->adding_cnt},
        .removing = {partition->removing, partition->removing_cnt},
        .elr = {partition->elr, partition->elr_cnt},
        .last_known_elr = {partition->last_known_elr, partition->last_known_elr_cnt},
        .directories = partition->directories,
        .directories_cnt = partition->directories_cnt,
    };
}

/* ---- brokers and controllers: sorted by id, which is the first member of both ---- */

/* Place of the first whose id is not below id. */
static size_t place_of_id(void *const *items, size_t cnt, int32_t id)
{
    size_t low = 0, high = cnt;

    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (*(const int32_t *)items[middle] < id)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

_Static_assert(offsetof(struct image_broker, id) == 0 && offsetof(struct image_controller, id) == 0, "place_of_id");

static struct image_broker *find_broker(const struct image *image, int32_t id, size_t *ret_place)
{
    *ret_place = place_of_id((void *const *)image->brokers, image->brokers_cnt, id);
    return *ret_place < image->brokers_cnt && image->brokers[*ret_place]->id == id ? image->brokers[*ret_place] : NULL;
}

static struct image_controller *find_controller(const struct image *image, int32_t id, size_t *ret_place)
{
    *ret_place = place_of_id((void *const *)image->controllers, image->controllers_cnt, id);
    return *ret_place < image->controllers_cnt && image->controllers[*ret_place]->id == id
               ? image->controllers[*ret_place]
               : NULL;
}

const struct image_broker *image_broker_by_id(const struct image *image, int32_t id)
{
    size_t place;

    return find_broker(image, id, &place);
}

const struct image_controller *image_controller_by_id(const struct image *image, int32_t id)
{
    size_t place;

    return find_controller(image, id, &place);
}

struct image_broker *image_broker_new(void)
{
    struct image_broker *broker = MEM_NEW(struct image_broker);

    broker->shares_cnt = 1;
    arena_init(&broker->memory, NODE_MEM_LEN_MAX);
    return broker;
}

static void *copy_array(struct arena *arena, const void *from, size_t cnt, size_t item_size)
{
    void *to = arena_array(arena, cnt, item_size);

    CHECK(to != NULL);
    if (cnt > 0)
        memcpy(to, from, cnt * item_size);
    return to;
}

struct image_broker *image_broker_copy(const struct image_broker *from)
{
    struct image_broker *to = image_broker_new();
    struct arena *arena = &to->memory, fresh = to->memory;

    *to = *from;
    to->memory = fresh;
    to->shares_cnt = 1;
    to->rack = arena_copy(arena, from->rack);
    to->endpoints = copy_array(arena, from->endpoints, from->endpoints_cnt, sizeof from->endpoints[0]);
    for (uint32_t i = 0; i < to->endpoints_cnt; i++) {
        to->endpoints[i].name = arena_copy(arena, to->endpoints[i].name);
        to->endpoints[i].host = arena_copy(arena, to->endpoints[i].host);
    }
    to->features = copy_array(arena, from->features, from->features_cnt, sizeof from->features[0]);
    for (uint32_t i = 0; i < to->features_cnt; i++)
        to->features[i].name = arena_copy(arena, to->features[i].name);
    to->dirs = copy_array(arena, from->dirs, from->dirs_cnt, sizeof from->dirs[0]);
    to->cordoned = copy_array(arena, from->cordoned, from->cordoned_cnt, sizeof from->cordoned[0]);
    return to;
}

void image_broker_set_dirs(struct image_broker *broker, const struct uuid *dirs, int32_t cnt)
{
    broker->dirs_cnt = cnt > 0 ? (uint32_t)cnt : 0;
    broker->dirs = copy_array(&broker->memory, dirs, broker->dirs_cnt, sizeof dirs[0]);
}

void image_broker_set_cordoned(struct image_broker *broker, const struct uuid *dirs, int32_t cnt)
{
    broker->has_cordoned = cnt >= 0;
    broker->cordoned_cnt = cnt > 0 ? (uint32_t)cnt : 0;
    broker->cordoned = copy_array(&broker->memory, dirs, broker->cordoned_cnt, sizeof dirs[0]);
}

void image_broker_put(struct image *image, struct image_broker *broker)
{
    size_t place;
    struct image_broker *old = find_broker(image, broker->id, &place);

    if (old != NULL) {
        image->brokers[place] = broker;
        image_broker_drop(old);
        return;
    }
    CHECK(image->brokers_cnt < IMAGE_BROKERS_MAX);
    image->brokers =
        insert_at(image->brokers, place, image->brokers_cnt, &image->brokers_cap, IMAGE_BROKERS_MAX, broker);
    image->brokers_cnt++;
}

void image_broker_remove(struct image *image, int32_t id)
{
    size_t place;
    struct image_broker *broker = find_broker(image, id, &place);

    CHECK(broker != NULL);
    remove_at(image->brokers, place, &image->brokers_cnt);
    image_broker_drop(broker);
}

struct image_controller *image_controller_new(void)
{
    struct image_controller *controller = MEM_NEW(struct image_controller);

    controller->shares_cnt = 1;
    arena_init(&controller->memory, NODE_MEM_LEN_MAX);
    return controller;
}

void image_controller_put(struct image *image, struct image_controller *controller)
{
    size_t place;
    struct image_controller *old = find_controller(image, controller->id, &place);

    if (old != NULL) {
        image->controllers[place] = controller;
        image_controller_drop(old);
        return;
    }
    CHECK(image->controllers_cnt < IMAGE_BROKERS_MAX);
    image->controllers = insert_at(image->controllers, place, image->controllers_cnt, &image->controllers_cap,
                                   IMAGE_BROKERS_MAX, controller);
    image->controllers_cnt++;
}

void image_controller_remove(struct image *image, int32_t id)
{
    size_t place;
    struct image_controller *controller = find_controller(image, id, &place);

    CHECK(controller != NULL);
    remove_at(image->controllers, place, &image->controllers_cnt);
    image_controller_drop(controller);
}

const struct image_endpoint *image_endpoint_by_name(const struct image_broker *broker, struct slice listener)
{
    for (uint32_t i = 0; i < broker->endpoints_cnt; i++)
        if (slice_eq(broker->endpoints[i].name, listener))
            return &broker->endpoints[i];
    return NULL;
}

/* ---- configurations ---- */

static size_t configs_place(const struct image *image, enum image_resource type, struct slice name)
{
    size_t low = 0, high = image->configs_cnt;

    while (low < high) {
        size_t middle = low + (high - low) / 2;
        const struct image_configs *configs = image->configs[middle];
        bool below = configs->type != type ? configs->type < type : slice_cmp(configs->name, name) < 0;
        if (below)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static struct image_configs *find_configs(const struct image *image, enum image_resource type, struct slice name,
                                          size_t *ret_place)
{
    struct image_configs *configs;

    *ret_place = configs_place(image, type, name);
    if (*ret_place == image->configs_cnt)
        return NULL;
    configs = image->configs[*ret_place];
    return configs->type == type && slice_eq(configs->name, name) ? configs : NULL;
}

const struct image_configs *image_configs_of(const struct image *image, enum image_resource type, struct slice name)
{
    size_t place;

    return find_configs(image, type, name, &place);
}

static size_t config_place(const struct image_configs *configs, struct slice key)
{
    size_t place = 0;

    while (place < configs->items_cnt && slice_cmp(configs->items[place].key, key) < 0)
        place++;
    return place;
}

static bool is_at(const struct image_configs *configs, size_t place, struct slice key)
{
    return place < configs->items_cnt && slice_eq(configs->items[place].key, key);
}

struct slice image_config_value(const struct image *image, enum image_resource type, struct slice name,
                                struct slice key)
{
    const struct image_configs *configs = image_configs_of(image, type, name);
    size_t place;

    if (configs == NULL)
        return slice_of(NULL, 0);
    place = config_place(configs, key);
    return is_at(configs, place, key) ? configs->items[place].value : slice_of(NULL, 0);
}

void image_configs_remove(struct image *image, enum image_resource type, struct slice name)
{
    size_t place;
    struct image_configs *configs = find_configs(image, type, name, &place);

    if (configs == NULL)
        return;
    image->config_values_cnt -= configs->items_cnt;
    remove_at(image->configs, place, &image->configs_cnt);
    image_configs_drop(configs);
}

/* To be changed: a copy in its place where others share it. */
static struct image_configs *own_configs(struct image *image, struct image_configs *configs)
{
    struct image_configs *own;

    if (configs->shares_cnt == 1)
        return configs;
    own = image_configs_copy(configs);
    image->configs[configs_place(image, configs->type, configs->name)] = own;
    image_configs_drop(configs);
    return own;
}

static void remove_config(struct image *image, struct image_configs *configs, struct slice key)
{
    size_t place = config_place(configs, key);

    if (!is_at(configs, place, key))
        return;
    configs = own_configs(image, configs);
    mem_free((void *)configs->items[place].key.data);
    mem_free((void *)configs->items[place].value.data);
    configs->items_cnt--;
    memmove(configs->items + place, configs->items + place + 1,
            (configs->items_cnt - place) * sizeof configs->items[0]);
    image->config_values_cnt--;
    if (configs->items_cnt == 0)
        image_configs_remove(image, configs->type, configs->name);
}

static void put_config(struct image *image, struct image_configs *configs, struct slice key, struct slice value)
{
    size_t place = config_place(configs, key);

    if (is_at(configs, place, key)) {
        mem_free((void *)configs->items[place].value.data);
        configs->items[place].value = image_text_copy(value);
        return;
    }
    configs->items =
        mem_grow(configs->items, configs->items_cnt, &configs->items_cap, sizeof configs->items[0], IMAGE_CONFIGS_MAX);
    memmove(configs->items + place + 1, configs->items + place,
            (configs->items_cnt - place) * sizeof configs->items[0]);
    configs->items[place] = (struct image_config){.key = image_text_copy(key), .value = image_text_copy(value)};
    configs->items_cnt++;
    image->config_values_cnt++;
}

int image_config_set(struct image *image, enum image_resource type, struct slice name, struct slice key,
                     struct slice value)
{
    size_t place;
    struct image_configs *configs = find_configs(image, type, name, &place);

    if (value.data == NULL) {
        if (configs != NULL)
            remove_config(image, configs, key);
        return ERR_OK;
    }
    if (image->config_values_cnt >= IMAGE_CONFIGS_MAX)
        return ERR_LIMIT;
    if (configs == NULL) {
        configs = MEM_NEW(struct image_configs);
        configs->shares_cnt = 1;
        configs->type = type;
        configs->name = image_text_copy(name);
        image->configs =
            insert_at(image->configs, place, image->configs_cnt, &image->configs_cap, IMAGE_CONFIGS_MAX, configs);
        image->configs_cnt++;
    }
    put_config(image, own_configs(image, configs), key, value);
    return ERR_OK;
}

/* ---- features ---- */

static size_t level_place(const struct image *image, struct slice name)
{
    size_t place = 0;

    while (place < image->levels_cnt && slice_cmp(image->levels[place].name, name) < 0)
        place++;
    return place;
}

int16_t image_feature_level(const struct image *image, struct slice name)
{
    size_t place = level_place(image, name);

    return place < image->levels_cnt && slice_eq(image->levels[place].name, name) ? image->levels[place].level : 0;
}

int16_t image_metadata_version(const struct image *image)
{
    int16_t level = image_feature_level(image, slice_of_text("metadata.version"));

    return level < IMAGE_MV_MIN ? (int16_t)IMAGE_MV_MIN : level;
}

int image_level_set(struct image *image, struct slice name, int16_t level)
{
    size_t place = level_place(image, name);
    bool exists = place < image->levels_cnt && slice_eq(image->levels[place].name, name);
    struct image_level *at;

    if (level == 0 && exists) {
        mem_free((void *)image->levels[place].name.data);
        image->levels_cnt--;
        memmove(image->levels + place, image->levels + place + 1, (image->levels_cnt - place) * sizeof *at);
    }
    if (level == 0)
        return ERR_OK;
    if (!exists) {
        if (image->levels_cnt >= IMAGE_FEATURES_MAX)
            return ERR_LIMIT;
        image->levels = mem_grow(image->levels, image->levels_cnt, &image->levels_cap, sizeof *at, IMAGE_FEATURES_MAX);
        memmove(image->levels + place + 1, image->levels + place, (image->levels_cnt - place) * sizeof *at);
        image->levels[place].name = image_text_copy(name);
        image->levels_cnt++;
    }
    image->levels[place].level = level;
    return ERR_OK;
}

/* ---- records of an open transaction ---- */

int image_hold(struct image *image, int64_t off, struct slice value)
{
    if (image->held_cnt >= HELD_RECORDS_MAX || value.len > IMAGE_HELD_LEN_MAX - image->held_len)
        return ERR_LIMIT;
    image->held = mem_grow(image->held, image->held_cnt, &image->held_cap, sizeof image->held[0], HELD_RECORDS_MAX);
    image->held[image->held_cnt++] = (struct image_held){.off = off, .value = image_text_copy(value)};
    image->held_len += value.len;
    return ERR_OK;
}

void image_drop_held(struct image *image)
{
    for (size_t i = 0; i < image->held_cnt; i++)
        mem_free((void *)image->held[i].value.data);
    image->held_cnt = image->held_len = 0;
}

/* ---- changes ---- */

void image_changes_init(struct image_changes *changes)
{
    *changes = (struct image_changes){0};
    arena_init(&changes->texts, CHANGE_TEXTS_LEN_MAX);
}

void image_changes_release(struct image_changes *changes)
{
    mem_free(changes->items);
    arena_release(&changes->texts);
    *changes = (struct image_changes){0};
}

void image_changes_reset(struct image_changes *changes)
{
    changes->items_cnt = 0;
    arena_reset(&changes->texts);
}

static bool is_same(const struct image_change *a, const struct image_change *b)
{
    return a->kind == b->kind && a->index == b->index && a->id == b->id && a->resource == b->resource &&
           uuid_eq(a->topic_id, b->topic_id) && slice_eq(a->name, b->name);
}

/* Where the last one was the same, nothing is added: a change says "look", not what it was. */
void image_change_add(struct image_changes *changes, const struct image_change *change)
{
    struct image_change *at;

    if (changes == NULL || (changes->items_cnt > 0 && is_same(&changes->items[changes->items_cnt - 1], change)))
        return;
    CHECK(changes->items_cnt < IMAGE_CHANGES_MAX);
    changes->items = mem_grow(changes->items, changes->items_cnt, &changes->items_cap, sizeof *at, IMAGE_CHANGES_MAX);
    at = &changes->items[changes->items_cnt++];
    *at = *change;
    /* the partitions of a topic come in a row and share its name */
    if (changes->items_cnt > 1 && slice_eq(at[-1].name, change->name))
        at->name = at[-1].name;
    else
        at->name = arena_copy(&changes->texts, change->name);
}
