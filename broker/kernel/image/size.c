/* What an image takes in memory. */
#include "image/image.h"
#include "image/tables.h"

/* All lists of a partition lie in one block. */
static size_t lists_len(const struct image_partition *partition)
{
    size_t ids_cnt = (size_t)partition->replicas_cnt + partition->isr_cnt + partition->adding_cnt +
                     partition->removing_cnt + partition->elr_cnt + partition->last_known_elr_cnt;

    return partition->directories_cnt * sizeof(struct uuid) + ids_cnt * sizeof(int32_t);
}

static size_t topic_len(const struct image_topic *topic)
{
    size_t len = sizeof *topic + topic->name.len + 1 + topic->partitions_cap * sizeof topic->partitions[0];

    for (int32_t i = 0; i < topic->partitions_cnt; i++)
        len += lists_len(&topic->partitions[i]);
    return len;
}

static size_t configs_len(const struct image_configs *configs)
{
    size_t len = sizeof *configs + configs->name.len + 1 + configs->items_cap * sizeof configs->items[0];

    for (size_t i = 0; i < configs->items_cnt; i++)
        len += configs->items[i].key.len + configs->items[i].value.len + 2;
    return len;
}

size_t image_size(const struct image *image)
{
    size_t len = sizeof *image + image->held_len + (image->topics_cap + image->configs_cap) * sizeof(void *);

    for (size_t i = 0; i < image->topics_cnt; i++)
        len += topic_len(image->topics[i]);
    for (size_t i = 0; i < image->configs_cnt; i++)
        len += configs_len(image->configs[i]);
    for (size_t i = 0; i < image->brokers_cnt; i++)
        len += sizeof *image->brokers[i] + image->brokers[i]->memory.total;
    for (size_t i = 0; i < image->controllers_cnt; i++)
        len += sizeof *image->controllers[i] + image->controllers[i]->memory.total;
    return len;
}
