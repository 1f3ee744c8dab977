/* Writing the image's tables: for replay alone. What is given as text or list is copied. */
#ifndef IMAGE_TABLES_H
#define IMAGE_TABLES_H

#include "image/image.h"

struct image_ids {
    const int32_t *ids;
    int32_t cnt; /* below 0: none */
};

/* A partition's lists on their way in. */
struct image_lists {
    struct image_ids replicas, isr, adding, removing, elr, last_known_elr;
    const struct uuid *directories;
    int32_t directories_cnt;
};

struct image_topic *image_topic_add(struct image *image, struct uuid id, struct slice name);
void image_topic_remove(struct image *image, struct image_topic *topic);

/* Snapshots share topics, brokers, controllers and configurations with the image (snapshot.h); shares_cnt counts all
 * holders. What has others is never changed in place: own gives the thing itself, or a copy that took its place. */
struct image_topic *image_topic_own(struct image *image, struct image_topic *topic);
struct image_topic *image_topic_copy(const struct image_topic *from);
void image_topic_drop(struct image_topic *topic);
void image_broker_drop(struct image_broker *broker);
void image_controller_drop(struct image_controller *controller);
struct image_configs *image_configs_copy(const struct image_configs *from);
void image_configs_drop(struct image_configs *configs);

struct slice image_text_copy(struct slice text); /* with a NUL behind it; ours to mem_free */

/* The place for index, made where it is new. topic is owned; index is in [0, IMAGE_TOPIC_PARTITIONS_MAX). */
struct image_partition *image_partition_make(struct image_topic *topic, int32_t index);

/* Copies the lists; those of the partition itself may be among them. ERR_LIMIT, ERR_CORRUPT (directories not as many
 * as replicas, no replicas). */
int image_partition_set_lists(struct image *image, struct image_partition *partition, const struct image_lists *lists);
struct image_lists image_partition_lists(const struct image_partition *partition);

/* Puts it in place of the one with its id. Takes broker (give). */
void image_broker_put(struct image *image, struct image_broker *broker);
void image_broker_remove(struct image *image, int32_t id);
struct image_broker *image_broker_new(void);
struct image_broker *image_broker_copy(const struct image_broker *from);
void image_broker_set_dirs(struct image_broker *broker, const struct uuid *dirs, int32_t cnt);
void image_broker_set_cordoned(struct image_broker *broker, const struct uuid *dirs, int32_t cnt);

struct image_controller *image_controller_new(void);
void image_controller_put(struct image *image, struct image_controller *controller);
void image_controller_remove(struct image *image, int32_t id);

/* value null: removes it. ERR_LIMIT. */
int image_config_set(struct image *image, enum image_resource type, struct slice name, struct slice key,
                     struct slice value);
void image_configs_remove(struct image *image, enum image_resource type, struct slice name);

/* level 0 removes it. ERR_LIMIT. */
int image_level_set(struct image *image, struct slice name, int16_t level);

/* Keeps a record of the open transaction; drops all of them. */
int image_hold(struct image *image, int64_t off, struct slice value);
void image_drop_held(struct image *image);

struct image_held {
    int64_t off;
    struct slice value; /* ours */
};

void image_change_add(struct image_changes *changes, const struct image_change *change);

#endif
