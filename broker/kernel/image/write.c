/* An image as the records that rebuild it, in the order of Kafka's snapshots: features (metadata.version first), brokers,
 * controllers, topics each with its partitions, configurations, producer ids. */
#include "base/buf.h"
#include "base/err.h"
#include "image/image.h"
#include "image/record.h"
#include "wire/gen/config_record.h"
#include "wire/gen/feature_level_record.h"
#include "wire/gen/partition_record.h"
#include "wire/gen/producer_ids_record.h"
#include "wire/gen/register_broker_record.h"
#include "wire/gen/register_controller_record.h"
#include "wire/gen/topic_record.h"

struct writer {
    const struct image *image;
    struct buf buf; /* one record */
    struct arena arena;
    int16_t metadata_version;
    int (*add)(void *context, struct slice value);
    void *context;
};

static int put(struct writer *writer, const struct wire_msg *msg, int16_t version, const void *record)
{
    int err;

    buf_reset(&writer->buf);
    err = image_record_build(&writer->buf, msg, version, record);
    return err != ERR_OK ? err : writer->add(writer->context, buf_bytes(&writer->buf));
}

static int write_level(struct writer *writer, const struct image_level *level)
{
    struct feature_level_record record = {.name = level->name, .feature_level = level->level};

    return put(writer, &feature_level_record_wire, 0, &record);
}

static int write_levels(struct writer *writer)
{
    const struct image *image = writer->image;
    int err = ERR_OK;

    for (int first = 1; first >= 0; first--)
        for (size_t i = 0; i < image->levels_cnt && err == ERR_OK; i++)
            if (slice_eq_text(image->levels[i].name, "metadata.version") == (first == 1))
                err = write_level(writer, &image->levels[i]);
    return err;
}

static int write_broker(struct writer *writer, const struct image_broker *broker)
{
    struct register_broker_record record;

    arena_reset(&writer->arena);
    wire_defaults(&register_broker_record_wire, &record);
    record.broker_id = broker->id;
    record.incarnation_id = broker->incarnation;
    record.broker_epoch = broker->epoch;
    record.rack = broker->rack;
    record.fenced = broker->fenced;
    record.in_controlled_shutdown = broker->in_controlled_shutdown;
    record.end_points_cnt = (int32_t)broker->endpoints_cnt;
    record.end_points = arena_array(&writer->arena, broker->endpoints_cnt, sizeof record.end_points[0]);
    for (uint32_t i = 0; i < broker->endpoints_cnt; i++)
        record.end_points[i] = (struct register_broker_record_broker_endpoint){
            .name = broker->endpoints[i].name,
            .host = broker->endpoints[i].host,
            .port = broker->endpoints[i].port,
            .security_protocol = broker->endpoints[i].security_protocol,
        };
    record.features_cnt = (int32_t)broker->features_cnt;
    record.features = arena_array(&writer->arena, broker->features_cnt, sizeof record.features[0]);
    for (uint32_t i = 0; i < broker->features_cnt; i++)
        record.features[i] = (struct register_broker_record_broker_feature){
            .name = broker->features[i].name,
            .min_supported_version = broker->features[i].min_version,
            .max_supported_version = broker->features[i].max_version,
        };
    if (writer->metadata_version >= IMAGE_MV_DIRECTORIES) {
        record.log_dirs = broker->dirs;
        record.log_dirs_cnt = (int32_t)broker->dirs_cnt;
    }
    if (writer->metadata_version >= IMAGE_MV_CORDONED && broker->has_cordoned) {
        record.cordoned_log_dirs = broker->cordoned;
        record.cordoned_log_dirs_cnt = (int32_t)broker->cordoned_cnt;
    }
    return put(writer, &register_broker_record_wire, image_register_broker_version(writer->metadata_version), &record);
}

static int write_controller(struct writer *writer, const struct image_controller *controller)
{
    struct register_controller_record record;

    arena_reset(&writer->arena);
    wire_defaults(&register_controller_record_wire, &record);
    record.controller_id = controller->id;
    record.incarnation_id = controller->incarnation;
    record.end_points_cnt = (int32_t)controller->endpoints_cnt;
    record.end_points = arena_array(&writer->arena, controller->endpoints_cnt, sizeof record.end_points[0]);
    for (uint32_t i = 0; i < controller->endpoints_cnt; i++)
        record.end_points[i] = (struct register_controller_record_controller_endpoint){
            .name = controller->endpoints[i].name,
            .host = controller->endpoints[i].host,
            .port = controller->endpoints[i].port,
            .security_protocol = controller->endpoints[i].security_protocol,
        };
    record.features_cnt = (int32_t)controller->features_cnt;
    record.features = arena_array(&writer->arena, controller->features_cnt, sizeof record.features[0]);
    for (uint32_t i = 0; i < controller->features_cnt; i++)
        record.features[i] = (struct register_controller_record_controller_feature){
            .name = controller->features[i].name,
            .min_supported_version = controller->features[i].min_version,
            .max_supported_version = controller->features[i].max_version,
        };
    return put(writer, &register_controller_record_wire, 0, &record);
}

static int write_partition(struct writer *writer, const struct image_topic *topic, int32_t index)
{
    const struct image_partition *partition = &topic->partitions[index];
    struct partition_record record;

    wire_defaults(&partition_record_wire, &record);
    record.partition_id = index;
    record.topic_id = topic->id;
    record.replicas = (int32_t *)partition->replicas;
    record.replicas_cnt = partition->replicas_cnt;
    record.isr = (int32_t *)partition->isr;
    record.isr_cnt = partition->isr_cnt;
    record.adding_replicas = (int32_t *)partition->adding;
    record.adding_replicas_cnt = partition->adding_cnt;
    record.removing_replicas = (int32_t *)partition->removing;
    record.removing_replicas_cnt = partition->removing_cnt;
    record.leader = partition->leader_id;
    record.leader_recovery_state = (int8_t)partition->recovery_state;
    record.leader_epoch = partition->leader_epoch;
    record.partition_epoch = partition->partition_epoch;
    if (writer->metadata_version >= IMAGE_MV_DIRECTORIES) {
        record.directories = (struct uuid *)partition->directories;
        record.directories_cnt = partition->directories_cnt;
    }
    if (writer->metadata_version >= IMAGE_MV_ELR && partition->elr_cnt > 0) {
        record.eligible_leader_replicas = (int32_t *)partition->elr;
        record.eligible_leader_replicas_cnt = partition->elr_cnt;
    }
    if (writer->metadata_version >= IMAGE_MV_ELR && partition->last_known_elr_cnt > 0) {
        record.last_known_elr = (int32_t *)partition->last_known_elr;
        record.last_known_elr_cnt = partition->last_known_elr_cnt;
    }
    return put(writer, &partition_record_wire, image_partition_version(writer->metadata_version), &record);
}

static int write_topic(struct writer *writer, const struct image_topic *topic)
{
    struct topic_record record = {.name = topic->name, .topic_id = topic->id};
    int err = put(writer, &topic_record_wire, 0, &record);

    for (int32_t i = 0; i < topic->partitions_cnt && err == ERR_OK; i++)
        if (topic->partitions[i].replicas_cnt > 0)
            err = write_partition(writer, topic, i);
    return err;
}

static int write_configs(struct writer *writer, const struct image_configs *configs)
{
    int err = ERR_OK;

    for (size_t i = 0; i < configs->items_cnt && err == ERR_OK; i++) {
        struct config_record record = {.resource_type = (int8_t)configs->type,
                                       .resource_name = configs->name,
                                       .name = configs->items[i].key,
                                       .value = configs->items[i].value};
        err = put(writer, &config_record_wire, 0, &record);
    }
    return err;
}

static int write_producer_ids(struct writer *writer)
{
    struct producer_ids_record record;

    if (writer->image->next_producer_id == 0)
        return ERR_OK;
    wire_defaults(&producer_ids_record_wire, &record);
    record.broker_id = -1;
    record.next_producer_id = writer->image->next_producer_id;
    return put(writer, &producer_ids_record_wire, 0, &record);
}

static int write_all(struct writer *writer)
{
    const struct image *image = writer->image;
    int err = write_levels(writer);

    for (size_t i = 0; i < image->brokers_cnt && err == ERR_OK; i++)
        err = write_broker(writer, image->brokers[i]);
    for (size_t i = 0; i < image->controllers_cnt && err == ERR_OK; i++)
        err = write_controller(writer, image->controllers[i]);
    for (size_t i = 0; i < image->topics_cnt && err == ERR_OK; i++)
        err = write_topic(writer, image->topics[i]);
    for (size_t i = 0; i < image->configs_cnt && err == ERR_OK; i++)
        err = write_configs(writer, image->configs[i]);
    return err == ERR_OK ? write_producer_ids(writer) : err;
}

static int write_tables(const struct image *image, int (*add)(void *context, struct slice value), void *context)
{
    struct writer writer = {
        .image = image, .metadata_version = image_metadata_version(image), .add = add, .context = context};
    int err;

    buf_init(&writer.buf, IMAGE_RECORD_LEN_MAX);
    arena_init(&writer.arena, IMAGE_RECORD_LEN_MAX);
    err = write_all(&writer);
    buf_release(&writer.buf);
    arena_release(&writer.arena);
    return err;
}

int image_write(const struct image *image, int (*add)(void *context, struct slice value), void *context)
{
    return image->in_transaction ? ERR_STATE : write_tables(image, add, context);
}

/* ---- equality: what they write is equal ---- */

enum { DIGEST_PARTS = 2 };

/* Two sums over all records; tables that differ meet by chance once in 2^64 times. */
struct digest {
    uint64_t parts[DIGEST_PARTS];
    size_t records_cnt;
};

static int digest_add(void *context, struct slice value)
{
    struct digest *digest = context;

    digest->parts[0] = map_hash_u64(digest->parts[0] ^ map_hash_slice(value));
    digest->parts[1] = map_hash_u64(digest->parts[1] + value.len) ^ map_hash_slice(value);
    digest->records_cnt++;
    return ERR_OK;
}

bool image_equal(const struct image *a, const struct image *b)
{
    struct digest digest_a = {0}, digest_b = {0};

    if (a->next_off != b->next_off || a->in_transaction != b->in_transaction || a->held_cnt != b->held_cnt)
        return false;
    if (write_tables(a, digest_add, &digest_a) != ERR_OK || write_tables(b, digest_add, &digest_b) != ERR_OK)
        return false;
    return memcmp(&digest_a, &digest_b, sizeof digest_a) == 0;
}
