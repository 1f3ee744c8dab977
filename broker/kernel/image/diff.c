/* What differs between two images. Tables are sorted by key: two sorted rows are walked side by side; topics are known by
 * their ids, since a name may have been given again. */
#include "base/err.h"
#include "image/image.h"
#include "image/snapshot.h"
#include "image/tables.h"

struct diff {
    const struct image *old, *fresh;
    struct image_changes *changes;
};

/* ---- topics ---- */

static void topic_changed(struct diff *diff, enum image_change_kind kind, const struct image_topic *topic,
                          int32_t index)
{
    image_change_add(diff->changes,
                     &(struct image_change){.kind = kind, .topic_id = topic->id, .name = topic->name, .index = index});
}

static bool is_same_ids(const int32_t *a, size_t a_cnt, const int32_t *b, size_t b_cnt)
{
    return a_cnt == b_cnt && (a_cnt == 0 || memcmp(a, b, a_cnt * sizeof a[0]) == 0);
}

static bool is_same_partition(const struct image_partition *a, const struct image_partition *b)
{
    return a->leader_id == b->leader_id && a->leader_epoch == b->leader_epoch &&
           a->partition_epoch == b->partition_epoch && a->recovery_state == b->recovery_state &&
           is_same_ids(a->replicas, a->replicas_cnt, b->replicas, b->replicas_cnt) &&
           is_same_ids(a->isr, a->isr_cnt, b->isr, b->isr_cnt) &&
           is_same_ids(a->adding, a->adding_cnt, b->adding, b->adding_cnt) &&
           is_same_ids(a->removing, a->removing_cnt, b->removing, b->removing_cnt) &&
           is_same_ids(a->elr, a->elr_cnt, b->elr, b->elr_cnt) &&
           is_same_ids(a->last_known_elr, a->last_known_elr_cnt, b->last_known_elr, b->last_known_elr_cnt) &&
           a->directories_cnt == b->directories_cnt &&
           (a->directories_cnt == 0 ||
            memcmp(a->directories, b->directories, a->directories_cnt * sizeof a->directories[0]) == 0);
}

static void diff_topic(struct diff *diff, const struct image_topic *topic)
{
    const struct image_topic *old = image_topic_by_id(diff->old, topic->id);

    if (old == topic)
        return;
    if (old == NULL)
        topic_changed(diff, IMAGE_TOPIC_CREATED, topic, -1);
    for (int32_t i = 0; i < topic->partitions_cnt; i++) {
        const struct image_partition *now = image_partition_of(topic, i);
        const struct image_partition *then = old == NULL ? NULL : image_partition_of(old, i);
        if (now != NULL && then == NULL)
            topic_changed(diff, IMAGE_PARTITION_CREATED, topic, i);
        else if (now != NULL && !is_same_partition(now, then))
            topic_changed(diff, IMAGE_PARTITION_CHANGED, topic, i);
    }
}

static void diff_topics(struct diff *diff)
{
    for (size_t i = 0; i < diff->old->topics_cnt; i++)
        if (image_topic_by_id(diff->fresh, diff->old->topics[i]->id) == NULL)
            topic_changed(diff, IMAGE_TOPIC_DELETED, diff->old->topics[i], -1);
    for (size_t i = 0; i < diff->fresh->topics_cnt; i++)
        diff_topic(diff, diff->fresh->topics[i]);
}

/* ---- configurations ---- */

static int compare_resources(const struct image_configs *a, const struct image_configs *b)
{
    return a->type != b->type ? (a->type < b->type ? -1 : 1) : slice_cmp(a->name, b->name);
}

static bool is_same_configs(const struct image_configs *a, const struct image_configs *b)
{
    if (a->items_cnt != b->items_cnt)
        return false;
    for (size_t i = 0; i < a->items_cnt; i++)
        if (!slice_eq(a->items[i].key, b->items[i].key) || !slice_eq(a->items[i].value, b->items[i].value))
            return false;
    return true;
}

static void configs_changed(struct diff *diff, const struct image_configs *configs)
{
    image_change_add(
        diff->changes,
        &(struct image_change){.kind = IMAGE_CONFIG_CHANGED, .name = configs->name, .resource = configs->type});
}

static void diff_configs(struct diff *diff)
{
    const struct image *old = diff->old, *fresh = diff->fresh;
    size_t i = 0, j = 0;

    while (i < old->configs_cnt || j < fresh->configs_cnt) {
        int order = i == old->configs_cnt     ? 1
                    : j == fresh->configs_cnt ? -1
                                              : compare_resources(old->configs[i], fresh->configs[j]);
        if (order != 0 || !is_same_configs(old->configs[i], fresh->configs[j]))
            configs_changed(diff, order < 0 ? old->configs[i] : fresh->configs[j]);
        i += order <= 0;
        j += order >= 0;
    }
}

/* ---- brokers and features: looked up where they matter, so that a word too many is no harm ---- */

static void broker_changed(struct diff *diff, int32_t id)
{
    image_change_add(diff->changes,
                     &(struct image_change){.kind = IMAGE_BROKER_CHANGED, .name = slice_of_text(""), .id = id});
}

static void diff_brokers(struct diff *diff)
{
    for (size_t i = 0; i < diff->old->brokers_cnt; i++)
        broker_changed(diff, diff->old->brokers[i]->id);
    for (size_t i = 0; i < diff->fresh->brokers_cnt; i++)
        if (image_broker_by_id(diff->old, diff->fresh->brokers[i]->id) == NULL)
            broker_changed(diff, diff->fresh->brokers[i]->id);
}

static void feature_changed(struct diff *diff, const struct image *other, const struct image_level *level)
{
    if (image_feature_level(other, level->name) != level->level)
        image_change_add(diff->changes, &(struct image_change){.kind = IMAGE_FEATURE_CHANGED, .name = level->name});
}

static void diff_features(struct diff *diff)
{
    for (size_t i = 0; i < diff->old->levels_cnt; i++)
        feature_changed(diff, diff->fresh, &diff->old->levels[i]);
    for (size_t i = 0; i < diff->fresh->levels_cnt; i++)
        feature_changed(diff, diff->old, &diff->fresh->levels[i]);
}

void image_diff(const struct image *old, const struct image *fresh, struct image_changes *changes)
{
    struct diff diff = {.old = old, .fresh = fresh, .changes = changes};

    diff_topics(&diff);
    diff_configs(&diff);
    diff_brokers(&diff);
    diff_features(&diff);
}

void image_all_created(const struct image *image, struct image_changes *changes)
{
    struct image none;

    image_init(&none);
    diff_topics(&(struct diff){.old = &none, .fresh = image, .changes = changes});
    image_release(&none);
}
