/* Things that the image and its snapshots share: counted, copied before one of several holders changes them. */
#include "base/check.h"
#include "base/mem.h"
#include "image/image.h"
#include "image/tables.h"

/* All lists of a partition lie in one block, the directories first. */
static void copy_lists(struct image_partition *to, const struct image_partition *from)
{
    size_t ids_cnt = (size_t)from->replicas_cnt + from->isr_cnt + from->adding_cnt + from->removing_cnt +
                     from->elr_cnt + from->last_known_elr_cnt;
    uint8_t *block =
        mem_dup(from->directories, from->directories_cnt * sizeof(struct uuid) + ids_cnt * sizeof(int32_t));
    const uint8_t *old = (const uint8_t *)from->directories;

    if (block == NULL)
        return; /* an empty place */
#define MOVED(list) ((const void *)(block + ((const uint8_t *)(list)-old)))
    to->directories = MOVED(from->directories);
    to->replicas = MOVED(from->replicas);
    to->isr = MOVED(from->isr);
    to->adding = MOVED(from->adding);
    to->removing = MOVED(from->removing);
    to->elr = MOVED(from->elr);
    to->last_known_elr = MOVED(from->last_known_elr);
#undef MOVED
}

struct image_topic *image_topic_copy(const struct image_topic *from)
{
    struct image_topic *to = MEM_NEW(struct image_topic);

    to->shares_cnt = 1;
    to->id = from->id;
    to->name = image_text_copy(from->name);
    to->partitions_cnt = from->partitions_cnt;
    to->partitions_cap = (size_t)from->partitions_cnt;
    to->partitions = mem_dup(from->partitions, (size_t)from->partitions_cnt * sizeof from->partitions[0]);
    for (int32_t i = 0; i < to->partitions_cnt; i++)
        copy_lists(&to->partitions[i], &from->partitions[i]);
    return to;
}

void image_topic_drop(struct image_topic *topic)
{
    CHECK(topic->shares_cnt > 0);
    if (--topic->shares_cnt > 0)
        return;
    for (int32_t i = 0; i < topic->partitions_cnt; i++)
        mem_free((void *)topic->partitions[i].directories);
    mem_free(topic->partitions);
    mem_free((void *)topic->name.data);
    mem_free(topic);
}

void image_broker_drop(struct image_broker *broker)
{
    CHECK(broker->shares_cnt > 0);
    if (--broker->shares_cnt > 0)
        return;
    arena_release(&broker->memory);
    mem_free(broker);
}

void image_controller_drop(struct image_controller *controller)
{
    CHECK(controller->shares_cnt > 0);
    if (--controller->shares_cnt > 0)
        return;
    arena_release(&controller->memory);
    mem_free(controller);
}

struct image_configs *image_configs_copy(const struct image_configs *from)
{
    struct image_configs *to = MEM_NEW(struct image_configs);

    to->shares_cnt = 1;
    to->type = from->type;
    to->name = image_text_copy(from->name);
    to->items_cnt = to->items_cap = from->items_cnt;
    to->items = mem_dup(from->items, from->items_cnt * sizeof from->items[0]);
    for (size_t i = 0; i < to->items_cnt; i++)
        to->items[i] = (struct image_config){.key = image_text_copy(from->items[i].key),
                                             .value = image_text_copy(from->items[i].value)};
    return to;
}

void image_configs_drop(struct image_configs *configs)
{
    CHECK(configs->shares_cnt > 0);
    if (--configs->shares_cnt > 0)
        return;
    for (size_t i = 0; i < configs->items_cnt; i++) {
        mem_free((void *)configs->items[i].key.data);
        mem_free((void *)configs->items[i].value.data);
    }
    mem_free(configs->items);
    mem_free((void *)configs->name.data);
    mem_free(configs);
}
