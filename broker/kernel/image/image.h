/* The image: read-only tables that replayed metadata records make (topics, partitions, brokers, configurations,
 * features). Replay is the only way it changes, so two images at the same offset are equal.
 *
 * Both kernels keep one of their own: the metadata kernel's follows the log as it is appended, the data kernel's as it is
 * committed. Records: Kafka's schema (KIP-631), frame in image/record.h.
 *
 * Metadata transactions (KIP-868): records between Begin and End are held back and become visible together at End; Abort
 * drops them.
 *
 * Ownership: everything that a lookup returns is borrowed until the next replay or release. Texts end in NUL.
 * Not kept yet (read and passed over): ACLs, quotas, SCRAM users, delegation tokens. */
#ifndef IMAGE_IMAGE_H
#define IMAGE_IMAGE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/map.h"
#include "base/slice.h"
#include "base/uuid.h"

enum {
    IMAGE_TOPICS_MAX = 1 << 18,
    IMAGE_TOPIC_PARTITIONS_MAX = 1 << 18, /* of one topic */
    IMAGE_REPLICAS_MAX = 127,             /* of one partition */
    IMAGE_BROKERS_MAX = 10000,
    IMAGE_CONFIGS_MAX = 1 << 20,   /* values over all resources */
    IMAGE_FEATURES_MAX = 256,      /* names; also of one broker */
    IMAGE_ENDPOINTS_MAX = 64,      /* of one broker or controller */
    IMAGE_HELD_LEN_MAX = 64 << 20, /* bytes of an open metadata transaction */
    IMAGE_CHANGES_MAX = 1 << 22,   /* between two image_changes_reset */
    IMAGE_NAME_LEN_MAX = 32767,
};

enum image_resource { /* of configurations; Kafka's ConfigResource.Type */
                      IMAGE_TOPIC = 2,
                      IMAGE_BROKER = 4, /* name "" is the default of all brokers */
                      IMAGE_CLIENT_METRICS = 16,
                      IMAGE_GROUP = 32,
};

struct image_partition {
    int32_t leader_id; /* -1: none */
    int32_t leader_epoch, partition_epoch;
    uint8_t replicas_cnt; /* 0: this place is empty */
    uint8_t isr_cnt, adding_cnt, removing_cnt, elr_cnt, last_known_elr_cnt;
    uint8_t directories_cnt;                                                  /* 0, or as many as replicas */
    uint8_t recovery_state;                                                   /* 0 recovered, 1 recovering (KIP-704) */
    const int32_t *replicas, *isr, *adding, *removing, *elr, *last_known_elr; /* broker ids */
    const struct uuid *directories;                                           /* beside replicas */
};

struct image_topic {
    struct map_node by_name, by_id;
    uint32_t shares_cnt; /* the image and snapshots; private */
    struct uuid id;
    struct slice name;
    struct image_partition *partitions; /* by index */
    int32_t partitions_cnt;             /* highest index + 1 */
    size_t partitions_cap;
};

struct image_endpoint {
    struct slice name; /* of the listener */
    struct slice host;
    uint16_t port;
    int16_t security_protocol; /* 0 PLAINTEXT 1 SSL 2 SASL_PLAINTEXT 3 SASL_SSL */
};

struct image_feature {
    struct slice name;
    int16_t min_version, max_version;
};

struct image_broker {
    int32_t id;
    uint32_t shares_cnt; /* private */
    int64_t epoch;
    struct uuid incarnation;
    int64_t register_off; /* offset of its RegisterBroker record */
    bool fenced, in_controlled_shutdown;
    bool has_cordoned; /* it has told which directories are cordoned */
    struct slice rack; /* null: none */
    struct image_endpoint *endpoints;
    uint32_t endpoints_cnt;
    struct image_feature *features;
    uint32_t features_cnt;
    struct uuid *dirs; /* online log directories; none: not known */
    uint32_t dirs_cnt;
    struct uuid *cordoned;
    uint32_t cordoned_cnt;
    struct arena memory; /* where the above lies; private */
};

struct image_controller {
    int32_t id;
    uint32_t shares_cnt; /* private */
    struct uuid incarnation;
    struct image_endpoint *endpoints;
    uint32_t endpoints_cnt;
    struct image_feature *features;
    uint32_t features_cnt;
    struct arena memory; /* private */
};

struct image_config {
    struct slice key, value;
};

struct image_configs { /* of one resource, sorted by key */
    enum image_resource type;
    uint32_t shares_cnt; /* private */
    struct slice name;
    struct image_config *items;
    size_t items_cnt, items_cap;
};

struct image_level {
    struct slice name;
    int16_t level; /* finalized */
};

struct image_held; /* private: a record of an open transaction */

/* The tables. Read freely; written by replay alone. */
struct image {
    int64_t next_off; /* one past the last record replayed */
    struct map topics_by_name, topics_by_id;
    struct image_topic **topics; /* sorted by name */
    size_t topics_cnt, topics_cap;
    size_t partitions_cnt;         /* over all topics */
    struct image_broker **brokers; /* sorted by id */
    size_t brokers_cnt, brokers_cap;
    struct image_controller **controllers; /* sorted by id */
    size_t controllers_cnt, controllers_cap;
    struct image_configs **configs; /* sorted by type and name */
    size_t configs_cnt, configs_cap;
    size_t config_values_cnt;
    struct image_level *levels; /* sorted by name */
    size_t levels_cnt, levels_cap;
    int64_t next_producer_id;

    bool in_transaction;
    struct image_held *held; /* oldest first */
    size_t held_cnt, held_cap, held_len;
    int64_t transaction_off; /* of the BeginTransaction record */
    struct arena arena;      /* for decoding one record */
};

/* ---- what a replay changed ---- */

enum image_change_kind {
    IMAGE_TOPIC_CREATED,
    IMAGE_TOPIC_DELETED,     /* its partitions are gone with it, and have no changes of their own */
    IMAGE_PARTITION_CREATED, /* index */
    IMAGE_PARTITION_CHANGED, /* index */
    IMAGE_CONFIG_CHANGED,    /* resource type and name */
    IMAGE_BROKER_CHANGED,    /* id: registered, fenced, unfenced, unregistered, ... */
    IMAGE_FEATURE_CHANGED,   /* name */
};

struct image_change {
    enum image_change_kind kind;
    struct uuid topic_id;
    struct slice name; /* topic; or resource or feature name; lives until image_changes_reset */
    int32_t index;
    int32_t id;
    enum image_resource resource;
};

/* In the order of the log; the same thing may come more than once (look it up in the image: what counts is its state
 * now). A topic deleted and made again under its name has another id: its DELETED comes first. */
struct image_changes {
    struct image_change *items; /* ours, until image_changes_release */
    size_t items_cnt, items_cap;
    struct arena texts;
};

void image_changes_init(struct image_changes *changes);
void image_changes_release(struct image_changes *changes);
void image_changes_reset(struct image_changes *changes);

/* ---- replay ---- */

struct image_error {
    int64_t off;      /* of the record */
    const char *text; /* what is wrong; static */
    char path[200];   /* field, where one is to blame */
    size_t pos;       /* byte in the record's value */
};

void image_init(struct image *image);
void image_release(struct image *image);

/* A change for each topic and partition there is, as if all had just been made: for who begins to follow. */
void image_all_created(const struct image *image, struct image_changes *changes);

/* One record's value. changes may be NULL. Nobody may go on after an error: the image is then only fit for release.
 * ERR_CORRUPT, ERR_SHORT (its bytes), ERR_VERSION (a record or version we do not know), ERR_STATE (it contradicts the
 * image: an unknown topic, a nested transaction), ERR_LIMIT. */
int image_replay(struct image *image, int64_t off, struct slice value, struct image_changes *changes,
                 struct image_error *ret_error);

/* Whole batches, as MSG_RECORDS brings them: data records are replayed, control batches passed over, records below
 * next_off (known already) as well. Afterwards next_off is one past the last batch. */
int image_replay_batches(struct image *image, struct slice batches, struct image_changes *changes,
                         struct image_error *ret_error);

/* The records (frames) that rebuild this image, in the order of Kafka's snapshots, one at a time to `add`, which answers
 * ERR_OK or an error that ends it. Not inside a transaction (ERR_STATE). version: the image's metadata.version. */
int image_write(const struct image *image, int (*add)(void *context, struct slice value), void *context);

/* Whether all tables hold the same. For tests and the simulator. */
bool image_equal(const struct image *a, const struct image *b);

/* Bytes that its tables take, without what the allocator adds. Looks at every partition. */
size_t image_size(const struct image *image);

/* ---- lookups; NULL or null: there is none ---- */

struct image_topic *image_topic_by_name(const struct image *image, struct slice name);
struct image_topic *image_topic_by_id(const struct image *image, struct uuid id);

/* Place in image->topics of the first topic whose name is not below name; topics_cnt: none. */
size_t image_topic_place(const struct image *image, struct slice name);

const struct image_partition *image_partition_of(const struct image_topic *topic, int32_t index);
const struct image_partition *image_partition_by_id(const struct image *image, struct uuid topic_id, int32_t index);

const struct image_broker *image_broker_by_id(const struct image *image, int32_t id);
const struct image_controller *image_controller_by_id(const struct image *image, int32_t id);

static inline bool image_broker_is_alive(const struct image_broker *broker)
{
    return !broker->fenced;
}

/* May get leaders and join an ISR. */
static inline bool image_broker_is_active(const struct image_broker *broker)
{
    return !broker->fenced && !broker->in_controlled_shutdown;
}

const struct image_endpoint *image_endpoint_by_name(const struct image_broker *broker, struct slice listener);

/* Only what was set for this very resource. */
struct slice image_config_value(const struct image *image, enum image_resource type, struct slice name,
                                struct slice key);
const struct image_configs *image_configs_of(const struct image *image, enum image_resource type, struct slice name);

/* 0: not finalized. */
int16_t image_feature_level(const struct image *image, struct slice name);

enum { IMAGE_MV_MIN = 7, IMAGE_MV_MAX = 30 }; /* metadata.version levels that we can work with: 3.3-IV3 .. 4.3-IV0 */
int16_t image_metadata_version(const struct image *image); /* IMAGE_MV_MIN where no record says */

static inline bool image_has_id(const int32_t *ids, size_t cnt, int32_t id)
{
    for (size_t i = 0; i < cnt; i++)
        if (ids[i] == id)
            return true;
    return false;
}

#endif
