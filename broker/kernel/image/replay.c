/* What each metadata record does to the tables (Kafka: the replay methods of its control managers, and the image deltas).
 *
 *   record                          effect
 *   RegisterBroker                  replaces the broker
 *   UnregisterBroker                removes it; the epoch must be its own
 *   FenceBroker, UnfenceBroker      old forms of the next
 *   BrokerRegistrationChange        fenced 1 / -1, in controlled shutdown 1, log directories where not empty, cordoned ones
 *                                   where not null; the epoch must be the broker's
 *   Topic                           an empty topic; name and id must be new
 *   Partition                       replaces the partition
 *   PartitionChange                 absent fields stay; partition epoch + 1; leader epoch + 1 where a leader is named, even
 *                                   the same one
 *   RemoveTopic                     removes it with its partitions and configurations
 *   Config                          sets, or removes where the value is null
 *   FeatureLevel                    sets, or removes at level 0; kraft.version has its own control record and is skipped here
 *   ProducerIds                     the next free producer id
 *   ClearElr                        empties both lists, of one topic or (name empty) of all; epochs stay
 *   RegisterController, UnregisterController
 *   Begin/End/AbortTransaction      see image.h
 *   NoOp, ZkMigrationState          nothing
 *   ACLs, quotas, SCRAM, tokens     decoded and passed over */
#include "base/check.h"
#include "base/err.h"
#include "image/image.h"
#include "image/record.h"
#include "image/tables.h"
#include "record/record.h"
#include "seam.h"
#include "wire/gen/broker_registration_change_record.h"
#include "wire/gen/clear_elr_record.h"
#include "wire/gen/config_record.h"
#include "wire/gen/feature_level_record.h"
#include "wire/gen/fence_broker_record.h"
#include "wire/gen/partition_change_record.h"
#include "wire/gen/partition_record.h"
#include "wire/gen/producer_ids_record.h"
#include "wire/gen/register_broker_record.h"
#include "wire/gen/register_controller_record.h"
#include "wire/gen/remove_topic_record.h"
#include "wire/gen/topic_record.h"
#include "wire/gen/unfence_broker_record.h"
#include "wire/gen/unregister_broker_record.h"
#include "wire/gen/unregister_controller_record.h"

enum { LEADER_UNCHANGED = -2, RECOVERY_UNCHANGED = -1, API_KEYS_MAX = 32 };

struct replay {
    struct image *image;
    struct image_changes *changes; /* may be NULL */
    int64_t off;
    struct image_error *error;
};

static int contradiction(struct replay *replay, const char *text)
{
    replay->error->text = text;
    return ERR_STATE;
}

static int over_limit(struct replay *replay, const char *text)
{
    replay->error->text = text;
    return ERR_LIMIT;
}

static void changed(struct replay *replay, enum image_change_kind kind, const struct image_topic *topic, int32_t index)
{
    image_change_add(replay->changes,
                     &(struct image_change){.kind = kind, .topic_id = topic->id, .name = topic->name, .index = index});
}

static void broker_changed(struct replay *replay, int32_t id)
{
    image_change_add(replay->changes,
                     &(struct image_change){.kind = IMAGE_BROKER_CHANGED, .name = slice_of_text(""), .id = id});
}

/* ---- brokers ---- */

static int register_broker(struct replay *replay, const void *message)
{
    const struct register_broker_record *record = message;
    struct image_broker *broker;

    if (record->end_points_cnt > IMAGE_ENDPOINTS_MAX || record->features_cnt > IMAGE_FEATURES_MAX ||
        record->log_dirs_cnt > DIRS_MAX || record->cordoned_log_dirs_cnt > DIRS_MAX)
        return over_limit(replay, "too many endpoints, features or directories of a broker");
    if (image_broker_by_id(replay->image, record->broker_id) == NULL && replay->image->brokers_cnt >= IMAGE_BROKERS_MAX)
        return over_limit(replay, "too many brokers");
    broker = image_broker_new();
    broker->id = record->broker_id;
    broker->epoch = record->broker_epoch;
    broker->incarnation = record->incarnation_id;
    broker->register_off = replay->off;
    broker->fenced = record->fenced;
    broker->in_controlled_shutdown = record->in_controlled_shutdown;
    broker->rack = arena_copy(&broker->memory, record->rack);
    broker->endpoints_cnt = (uint32_t)record->end_points_cnt;
    broker->endpoints = arena_array(&broker->memory, broker->endpoints_cnt, sizeof broker->endpoints[0]);
    for (int32_t i = 0; i < record->end_points_cnt; i++)
        broker->endpoints[i] = (struct image_endpoint){.name = arena_copy(&broker->memory, record->end_points[i].name),
                                                       .host = arena_copy(&broker->memory, record->end_points[i].host),
                                                       .port = record->end_points[i].port,
                                                       .security_protocol = record->end_points[i].security_protocol};
    broker->features_cnt = (uint32_t)record->features_cnt;
    broker->features = arena_array(&broker->memory, broker->features_cnt, sizeof broker->features[0]);
    for (int32_t i = 0; i < record->features_cnt; i++)
        broker->features[i] = (struct image_feature){.name = arena_copy(&broker->memory, record->features[i].name),
                                                     .min_version = record->features[i].min_supported_version,
                                                     .max_version = record->features[i].max_supported_version};
    image_broker_set_dirs(broker, record->log_dirs, record->log_dirs_cnt);
    image_broker_set_cordoned(broker, record->cordoned_log_dirs, record->cordoned_log_dirs_cnt);
    image_broker_put(replay->image, broker);
    broker_changed(replay, record->broker_id);
    return ERR_OK;
}

static int unregister_broker(struct replay *replay, const void *message)
{
    const struct unregister_broker_record *record = message;
    const struct image_broker *broker = image_broker_by_id(replay->image, record->broker_id);

    if (broker == NULL || broker->epoch != record->broker_epoch)
        return contradiction(replay, "an unknown broker, or another epoch of it");
    image_broker_remove(replay->image, record->broker_id);
    broker_changed(replay, record->broker_id);
    return ERR_OK;
}

static int change_broker(struct replay *replay, const void *message)
{
    const struct broker_registration_change_record *record = message;
    const struct image_broker *old = image_broker_by_id(replay->image, record->broker_id);
    struct image_broker *broker;

    if (old == NULL || old->epoch != record->broker_epoch)
        return contradiction(replay, "an unknown broker, or another epoch of it");
    if (record->fenced < -1 || record->fenced > 1 || record->in_controlled_shutdown < 0 ||
        record->in_controlled_shutdown > 1)
        return contradiction(replay, "a change of a broker that means nothing");
    if (record->log_dirs_cnt > DIRS_MAX || record->cordoned_log_dirs_cnt > DIRS_MAX)
        return over_limit(replay, "too many directories of a broker");
    broker = image_broker_copy(old);
    if (record->fenced != 0)
        broker->fenced = record->fenced > 0;
    if (record->in_controlled_shutdown > 0)
        broker->in_controlled_shutdown = true;
    if (record->log_dirs_cnt > 0)
        image_broker_set_dirs(broker, record->log_dirs, record->log_dirs_cnt);
    if (record->cordoned_log_dirs_cnt >= 0)
        image_broker_set_cordoned(broker, record->cordoned_log_dirs, record->cordoned_log_dirs_cnt);
    image_broker_put(replay->image, broker);
    broker_changed(replay, record->broker_id);
    return ERR_OK;
}

static int fence_broker(struct replay *replay, const void *message)
{
    const struct fence_broker_record *record = message;
    struct broker_registration_change_record change;

    wire_defaults(&broker_registration_change_record_wire, &change);
    change.broker_id = record->id;
    change.broker_epoch = record->epoch;
    change.fenced = 1;
    return change_broker(replay, &change);
}

static int unfence_broker(struct replay *replay, const void *message)
{
    const struct unfence_broker_record *record = message;
    struct broker_registration_change_record change;

    wire_defaults(&broker_registration_change_record_wire, &change);
    change.broker_id = record->id;
    change.broker_epoch = record->epoch;
    change.fenced = -1;
    return change_broker(replay, &change);
}

/* ---- topics and partitions ---- */

static int add_topic(struct replay *replay, const void *message)
{
    const struct topic_record *record = message;
    struct image_topic *topic;

    if (image_topic_by_name(replay->image, record->name) != NULL ||
        image_topic_by_id(replay->image, record->topic_id) != NULL)
        return contradiction(replay, "a topic of this name or id exists already");
    if (replay->image->topics_cnt >= IMAGE_TOPICS_MAX)
        return over_limit(replay, "too many topics");
    topic = image_topic_add(replay->image, record->topic_id, record->name);
    changed(replay, IMAGE_TOPIC_CREATED, topic, -1);
    return ERR_OK;
}

static int remove_topic(struct replay *replay, const void *message)
{
    const struct remove_topic_record *record = message;
    struct image_topic *topic = image_topic_by_id(replay->image, record->topic_id);

    if (topic == NULL)
        return contradiction(replay, "an unknown topic");
    changed(replay, IMAGE_TOPIC_DELETED, topic, -1);
    image_configs_remove(replay->image, IMAGE_TOPIC, topic->name);
    image_topic_remove(replay->image, topic);
    return ERR_OK;
}

static int set_lists(struct replay *replay, struct image_partition *partition, const struct image_lists *lists)
{
    int err = image_partition_set_lists(replay->image, partition, lists);

    if (err != ERR_OK)
        replay->error->text = "no replicas, too many, or not one directory for each";
    return err;
}

static int put_partition(struct replay *replay, const void *message)
{
    const struct partition_record *record = message;
    struct image_topic *topic = image_topic_by_id(replay->image, record->topic_id);
    struct image_partition *partition;
    bool is_new;
    int err;
    struct image_lists lists = {
        .replicas = {record->replicas, record->replicas_cnt},
        .isr = {record->isr, record->isr_cnt},
        .adding = {record->adding_replicas, record->adding_replicas_cnt},
        .removing = {record->removing_replicas, record->removing_replicas_cnt},
        .elr = {record->eligible_leader_replicas, record->eligible_leader_replicas_cnt},
        .last_known_elr = {record->last_known_elr, record->last_known_elr_cnt},
        .directories = record->directories,
        .directories_cnt = record->directories_cnt,
    };

    if (topic == NULL)
        return contradiction(replay, "a partition of an unknown topic");
    if (record->partition_id < 0 || record->partition_id >= IMAGE_TOPIC_PARTITIONS_MAX)
        return over_limit(replay, "partition index");
    topic = image_topic_own(replay->image, topic);
    partition = image_partition_make(topic, record->partition_id);
    is_new = partition->replicas_cnt == 0;
    err = set_lists(replay, partition, &lists);
    if (err != ERR_OK)
        return err;
    partition->leader_id = record->leader;
    partition->leader_epoch = record->leader_epoch;
    partition->partition_epoch = record->partition_epoch;
    partition->recovery_state = record->leader_recovery_state != 0;
    changed(replay, is_new ? IMAGE_PARTITION_CREATED : IMAGE_PARTITION_CHANGED, topic, record->partition_id);
    return ERR_OK;
}

static void overlay(struct image_ids *ids, const int32_t *from, int32_t cnt)
{
    if (cnt >= 0)
        *ids = (struct image_ids){from, cnt};
}

static int change_partition(struct replay *replay, const void *message)
{
    const struct partition_change_record *record = message;
    struct image_topic *topic = image_topic_by_id(replay->image, record->topic_id);
    struct image_partition *partition;
    struct image_lists lists;
    int err;

    if (topic == NULL || image_partition_of(topic, record->partition_id) == NULL)
        return contradiction(replay, "a change of an unknown partition");
    topic = image_topic_own(replay->image, topic);
    partition = &topic->partitions[record->partition_id];
    lists = image_partition_lists(partition);
    overlay(&lists.replicas, record->replicas, record->replicas_cnt);
    overlay(&lists.isr, record->isr, record->isr_cnt);
    overlay(&lists.adding, record->adding_replicas, record->adding_replicas_cnt);
    overlay(&lists.removing, record->removing_replicas, record->removing_replicas_cnt);
    overlay(&lists.elr, record->eligible_leader_replicas, record->eligible_leader_replicas_cnt);
    overlay(&lists.last_known_elr, record->last_known_elr, record->last_known_elr_cnt);
    if (record->directories_cnt >= 0) {
        lists.directories = record->directories;
        lists.directories_cnt = record->directories_cnt;
    } else if (record->replicas_cnt >= 0) {
        lists.directories_cnt = 0; /* a writer that knows no directories */
    }
    err = set_lists(replay, partition, &lists);
    if (err != ERR_OK)
        return err;
    if (record->leader != LEADER_UNCHANGED) {
        partition->leader_id = record->leader;
        partition->leader_epoch++;
    }
    if (record->leader_recovery_state != RECOVERY_UNCHANGED)
        partition->recovery_state = record->leader_recovery_state != 0;
    partition->partition_epoch++;
    changed(replay, IMAGE_PARTITION_CHANGED, topic, record->partition_id);
    return ERR_OK;
}

static int clear_elr_of(struct replay *replay, struct image_topic *topic)
{
    topic = image_topic_own(replay->image, topic);
    for (int32_t i = 0; i < topic->partitions_cnt; i++) {
        struct image_partition *partition = &topic->partitions[i];
        struct image_lists lists = image_partition_lists(partition);
        int err;

        if (partition->elr_cnt == 0 && partition->last_known_elr_cnt == 0)
            continue;
        lists.elr.cnt = lists.last_known_elr.cnt = 0;
        err = set_lists(replay, partition, &lists);
        if (err != ERR_OK)
            return err;
        changed(replay, IMAGE_PARTITION_CHANGED, topic, i);
    }
    return ERR_OK;
}

static int clear_elr(struct replay *replay, const void *message)
{
    const struct clear_elr_record *record = message;
    struct image_topic *topic;
    int err = ERR_OK;

    if (record->topic_name.len > 0) {
        topic = image_topic_by_name(replay->image, record->topic_name);
        return topic == NULL ? contradiction(replay, "an unknown topic") : clear_elr_of(replay, topic);
    }
    for (size_t i = 0; i < replay->image->topics_cnt && err == ERR_OK; i++)
        err = clear_elr_of(replay, replay->image->topics[i]);
    return err;
}

/* ---- the rest ---- */

static int set_config(struct replay *replay, const void *message)
{
    const struct config_record *record = message;
    int err = image_config_set(replay->image, (enum image_resource)record->resource_type, record->resource_name,
                               record->name, record->value);

    if (err != ERR_OK)
        return over_limit(replay, "too many configuration values");
    image_change_add(replay->changes, &(struct image_change){.kind = IMAGE_CONFIG_CHANGED,
                                                             .name = record->resource_name,
                                                             .resource = (enum image_resource)record->resource_type});
    return ERR_OK;
}

static int set_level(struct replay *replay, const void *message)
{
    const struct feature_level_record *record = message;

    if (slice_eq_text(record->name, "kraft.version"))
        return ERR_OK; /* KAFKA-18979 */
    if (slice_eq_text(record->name, "metadata.version") &&
        (record->feature_level < IMAGE_MV_MIN || record->feature_level > IMAGE_MV_MAX)) {
        replay->error->text = "metadata.version is one that we do not know";
        return ERR_VERSION;
    }
    if (image_level_set(replay->image, record->name, record->feature_level) != ERR_OK)
        return over_limit(replay, "too many features");
    image_change_add(replay->changes, &(struct image_change){.kind = IMAGE_FEATURE_CHANGED, .name = record->name});
    return ERR_OK;
}

static int set_producer_ids(struct replay *replay, const void *message)
{
    const struct producer_ids_record *record = message;

    if (record->next_producer_id < replay->image->next_producer_id)
        return contradiction(replay, "producer ids go backwards");
    replay->image->next_producer_id = record->next_producer_id;
    return ERR_OK;
}

static int register_controller(struct replay *replay, const void *message)
{
    const struct register_controller_record *record = message;
    struct image_controller *controller;

    if (record->end_points_cnt > IMAGE_ENDPOINTS_MAX || record->features_cnt > IMAGE_FEATURES_MAX)
        return over_limit(replay, "too many endpoints or features of a controller");
    if (image_controller_by_id(replay->image, record->controller_id) == NULL &&
        replay->image->controllers_cnt >= IMAGE_BROKERS_MAX)
        return over_limit(replay, "too many controllers");
    controller = image_controller_new();
    controller->id = record->controller_id;
    controller->incarnation = record->incarnation_id;
    controller->endpoints_cnt = (uint32_t)record->end_points_cnt;
    controller->endpoints =
        arena_array(&controller->memory, controller->endpoints_cnt, sizeof controller->endpoints[0]);
    for (int32_t i = 0; i < record->end_points_cnt; i++)
        controller->endpoints[i] =
            (struct image_endpoint){.name = arena_copy(&controller->memory, record->end_points[i].name),
                                    .host = arena_copy(&controller->memory, record->end_points[i].host),
                                    .port = record->end_points[i].port,
                                    .security_protocol = record->end_points[i].security_protocol};
    controller->features_cnt = (uint32_t)record->features_cnt;
    controller->features = arena_array(&controller->memory, controller->features_cnt, sizeof controller->features[0]);
    for (int32_t i = 0; i < record->features_cnt; i++)
        controller->features[i] =
            (struct image_feature){.name = arena_copy(&controller->memory, record->features[i].name),
                                   .min_version = record->features[i].min_supported_version,
                                   .max_version = record->features[i].max_supported_version};
    image_controller_put(replay->image, controller);
    return ERR_OK;
}

static int unregister_controller(struct replay *replay, const void *message)
{
    const struct unregister_controller_record *record = message;

    if (image_controller_by_id(replay->image, record->controller_id) == NULL)
        return contradiction(replay, "an unknown controller");
    image_controller_remove(replay->image, record->controller_id);
    return ERR_OK;
}

static int pass_over(struct replay *replay, const void *message)
{
    (void)replay;
    (void)message;
    return ERR_OK;
}

/* ---- transactions ---- */

enum { KEY_BEGIN = 23, KEY_END = 24, KEY_ABORT = 25 };

/* By the record's api key; Begin, End and Abort are handled before. */
static int (*const appliers[API_KEYS_MAX])(struct replay *, const void *) = {
    [0] = register_broker,
    [1] = unregister_broker,
    [2] = add_topic,
    [3] = put_partition,
    [4] = set_config,
    [5] = change_partition,
    [7] = fence_broker,
    [8] = unfence_broker,
    [9] = remove_topic,
    [10] = pass_over, /* delegation tokens */
    [11] = pass_over, /* SCRAM */
    [12] = set_level,
    [14] = pass_over, /* quotas */
    [15] = set_producer_ids,
    [17] = change_broker,
    [18] = pass_over, /* ACLs */
    [19] = pass_over,
    [20] = pass_over, /* NoOp */
    [21] = pass_over, /* ZooKeeper */
    [22] = pass_over,
    [26] = pass_over,
    [27] = register_controller,
    [28] = clear_elr,
    [29] = unregister_controller,
};

static int decode(struct replay *replay, struct slice value, struct image_record *ret_record, void **ret_message)
{
    struct image *image = replay->image;
    struct wire_error wire_error = {.text = ""};
    size_t used = 0;
    int err = image_record_parse(value, ret_record);

    if (err != ERR_OK) {
        replay->error->text = "the frame of the record, or a record type or version that we do not know";
        return err;
    }
    arena_reset(&image->arena);
    *ret_message = arena_alloc(&image->arena, ret_record->msg->shape->size);
    CHECK(*ret_message != NULL);
    err = wire_decode(ret_record->msg, ret_record->version, ret_record->body, &image->arena, *ret_message, &used,
                      &wire_error);
    if (err == ERR_OK && used != ret_record->body.len) {
        err = ERR_CORRUPT;
        wire_error = (struct wire_error){.pos = used, .text = "bytes after the record"};
    }
    if (err != ERR_OK) {
        memcpy(replay->error->path, wire_error.path, sizeof wire_error.path);
        replay->error->text = wire_error.text;
        replay->error->pos = wire_error.pos + (value.len - ret_record->body.len);
    }
    return err;
}

static int apply(struct replay *replay, struct slice value)
{
    struct image_record record;
    void *message;
    int err = decode(replay, value, &record, &message);

    if (err != ERR_OK)
        return err;
    CHECK(record.msg->api_key >= 0 && record.msg->api_key < API_KEYS_MAX);
    if (appliers[record.msg->api_key] == NULL)
        return contradiction(replay, "a transaction mark inside of a transaction");
    return appliers[record.msg->api_key](replay, message);
}

static int end_transaction(struct replay *replay, bool commits)
{
    struct image *image = replay->image;
    int64_t off = replay->off;
    int err = ERR_OK;

    if (!image->in_transaction)
        return contradiction(replay, "the end of a transaction that never began");
    for (size_t i = 0; i < image->held_cnt && commits && err == ERR_OK; i++) {
        replay->off = replay->error->off = image->held[i].off;
        err = apply(replay, image->held[i].value);
    }
    replay->off = off;
    image_drop_held(image);
    image->in_transaction = false;
    return err;
}

/* The api key is looked at alone: what is held back is decoded when it is applied. */
static int route(struct replay *replay, struct slice value)
{
    struct image *image = replay->image;
    struct image_record record;
    int err = image_record_parse(value, &record);

    if (err != ERR_OK) {
        replay->error->text = "the frame of the record, or a record type or version that we do not know";
        return err;
    }
    switch (record.msg->api_key) {
    case KEY_BEGIN:
        if (image->in_transaction)
            return contradiction(replay, "a transaction inside of a transaction");
        image->in_transaction = true;
        image->transaction_off = replay->off;
        return ERR_OK;
    case KEY_END:
    case KEY_ABORT:
        return end_transaction(replay, record.msg->api_key == KEY_END);
    default:
        if (!image->in_transaction)
            return apply(replay, value);
        return image_hold(image, replay->off, value) == ERR_OK ? ERR_OK
                                                               : over_limit(replay, "too much in one transaction");
    }
}

int image_replay(struct image *image, int64_t off, struct slice value, struct image_changes *changes,
                 struct image_error *ret_error)
{
    struct image_error error = {.off = off, .text = ""};
    struct replay replay = {.image = image, .changes = changes, .off = off, .error = &error};
    int err;

    CHECK(off >= image->next_off);
    err = route(&replay, value);
    if (err == ERR_OK)
        image->next_off = off + 1;
    else if (ret_error != NULL)
        *ret_error = error;
    return err;
}

static int replay_batch(struct image *image, struct slice bytes, struct image_changes *changes,
                        struct image_error *ret_error)
{
    struct record_iter iter;
    struct record record;
    int err = record_iter_init(&iter, bytes, NULL);

    while (err == ERR_OK && (err = record_iter_next(&iter, &record)) == 1) {
        err = ERR_OK;
        if (record.off >= image->next_off)
            err = image_replay(image, record.off, record.value, changes, ret_error);
        else
            continue;
        if (err != ERR_OK)
            return err;
    }
    if (err != ERR_OK && ret_error != NULL)
        *ret_error = (struct image_error){.off = iter.batch.base_off,
                                          .text = "a batch of metadata that cannot be read",
                                          .pos = record_iter_pos(&iter)};
    return err;
}

int image_replay_batches(struct image *image, struct slice batches, struct image_changes *changes,
                         struct image_error *ret_error)
{
    while (batches.len > 0) {
        struct record_batch batch;
        size_t need_len;
        struct slice bytes;
        int err = record_batch_parse(batches, &batch, &need_len);

        if (err != ERR_OK) {
            if (ret_error != NULL)
                *ret_error = (struct image_error){.off = image->next_off, .text = "a batch of metadata that is cut"};
            return err;
        }
        bytes = slice_of(batches.data, batch.batch_len);
        if (!record_batch_is_control(&batch) && record_batch_last_off(&batch) >= image->next_off)
            err = replay_batch(image, bytes, changes, ret_error);
        if (err != ERR_OK)
            return err;
        if (record_batch_last_off(&batch) >= image->next_off)
            image->next_off = record_batch_last_off(&batch) + 1;
        batches = slice_of(batches.data + batch.batch_len, batches.len - batch.batch_len);
    }
    return ERR_OK;
}
