/* An image as the records that rebuild it, in the order of Kafka's snapshots: features (metadata.version first), brokers,
 * controllers, topics each with its partitions, configurations, producer ids. */
#include "base/buf.h"
#include "base/err.h"
#include "image/image.h"
#include "image/record.h"
#include "image/writer.h"
#include "wire/gen/config_record.h"
#include "wire/gen/feature_level_record.h"
#include "wire/gen/partition_record.h"
#include "wire/gen/producer_ids_record.h"
#include "wire/gen/register_broker_record.h"
#include "wire/gen/register_controller_record.h"
#include "wire/gen/topic_record.h"

static int put(struct image_writer *writer, const struct wire_msg *msg, int16_t version, const void *record)
{
    int err;

    buf_reset(&writer->record);
    err = image_record_build(&writer->record, msg, version, record);
    return err == ERR_OK ? 1 : err;
}

static int write_level(struct image_writer *writer, const struct image_level *level)
{
    struct feature_level_record record = {.name = level->name, .feature_level = level->level};

    return put(writer, &feature_level_record_wire, 0, &record);
}

static int write_broker(struct image_writer *writer, const struct image_broker *broker)
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
    if (writer->rows.metadata_version >= IMAGE_MV_DIRECTORIES) {
        record.log_dirs = broker->dirs;
        record.log_dirs_cnt = (int32_t)broker->dirs_cnt;
    }
    if (writer->rows.metadata_version >= IMAGE_MV_CORDONED && broker->has_cordoned) {
        record.cordoned_log_dirs = broker->cordoned;
        record.cordoned_log_dirs_cnt = (int32_t)broker->cordoned_cnt;
    }
    return put(writer, &register_broker_record_wire, image_register_broker_version(writer->rows.metadata_version),
               &record);
}

static int write_controller(struct image_writer *writer, const struct image_controller *controller)
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

static int write_partition(struct image_writer *writer, const struct image_topic *topic, int32_t index)
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
    if (writer->rows.metadata_version >= IMAGE_MV_DIRECTORIES) {
        record.directories = (struct uuid *)partition->directories;
        record.directories_cnt = partition->directories_cnt;
    }
    if (writer->rows.metadata_version >= IMAGE_MV_ELR && partition->elr_cnt > 0) {
        record.eligible_leader_replicas = (int32_t *)partition->elr;
        record.eligible_leader_replicas_cnt = partition->elr_cnt;
    }
    if (writer->rows.metadata_version >= IMAGE_MV_ELR && partition->last_known_elr_cnt > 0) {
        record.last_known_elr = (int32_t *)partition->last_known_elr;
        record.last_known_elr_cnt = partition->last_known_elr_cnt;
    }
    return put(writer, &partition_record_wire, image_partition_version(writer->rows.metadata_version), &record);
}

static int write_topic(struct image_writer *writer, const struct image_topic *topic)
{
    struct topic_record record = {.name = topic->name, .topic_id = topic->id};

    return put(writer, &topic_record_wire, 0, &record);
}

static int write_config(struct image_writer *writer, const struct image_configs *configs, size_t idx)
{
    struct config_record record = {.resource_type = (int8_t)configs->type,
                                   .resource_name = configs->name,
                                   .name = configs->items[idx].key,
                                   .value = configs->items[idx].value};

    return put(writer, &config_record_wire, 0, &record);
}

static int write_producer_ids(struct image_writer *writer)
{
    struct producer_ids_record record;

    wire_defaults(&producer_ids_record_wire, &record);
    record.broker_id = -1;
    record.next_producer_id = writer->rows.next_producer_id;
    return put(writer, &producer_ids_record_wire, 0, &record);
}

/* ---- the order, one record at a time: each step writes one (1), or finds that its table is at its end (0) ---- */

static int next_level(struct image_writer *writer, bool is_first)
{
    while (writer->place < writer->rows.levels_cnt) {
        const struct image_level *level = &writer->rows.levels[writer->place++];
        if (slice_eq_text(level->name, "metadata.version") == is_first)
            return write_level(writer, level);
    }
    return 0;
}

static int next_of_topics(struct image_writer *writer)
{
    while (writer->place < writer->rows.topics_cnt) {
        const struct image_topic *topic = writer->rows.topics[writer->place];
        if (writer->inner == 0) {
            writer->inner = 1;
            return write_topic(writer, topic);
        }
        while (writer->inner <= (size_t)topic->partitions_cnt) {
            size_t index = writer->inner++ - 1;
            if (topic->partitions[index].replicas_cnt > 0)
                return write_partition(writer, topic, (int32_t)index);
        }
        writer->place++;
        writer->inner = 0;
    }
    return 0;
}

static int next_config(struct image_writer *writer)
{
    while (writer->place < writer->rows.configs_cnt) {
        const struct image_configs *configs = writer->rows.configs[writer->place];
        if (writer->inner < configs->items_cnt)
            return write_config(writer, configs, writer->inner++);
        writer->place++;
        writer->inner = 0;
    }
    return 0;
}

static int next_in_table(struct image_writer *writer)
{
    const struct image_rows *rows = &writer->rows;

    switch (writer->table) {
    case IMAGE_WRITES_VERSION:
        return next_level(writer, true);
    case IMAGE_WRITES_LEVELS:
        return next_level(writer, false);
    case IMAGE_WRITES_BROKERS:
        return writer->place == rows->brokers_cnt ? 0 : write_broker(writer, rows->brokers[writer->place++]);
    case IMAGE_WRITES_CONTROLLERS:
        return writer->place == rows->controllers_cnt ? 0
                                                      : write_controller(writer, rows->controllers[writer->place++]);
    case IMAGE_WRITES_TOPICS:
        return next_of_topics(writer);
    case IMAGE_WRITES_CONFIGS:
        return next_config(writer);
    case IMAGE_WRITES_PRODUCER_IDS:
        return writer->place++ > 0 || rows->next_producer_id == 0 ? 0 : write_producer_ids(writer);
    default:
        return 0;
    }
}

int image_writer_next(struct image_writer *writer)
{
    int got = 0;

    while (writer->table < IMAGE_WRITES_CNT && (got = next_in_table(writer)) == 0) {
        writer->table++;
        writer->place = writer->inner = 0;
    }
    return got;
}

void image_writer_init(struct image_writer *writer, const struct image_rows *rows)
{
    *writer = (struct image_writer){.rows = *rows};
    buf_init(&writer->record, IMAGE_RECORD_LEN_MAX);
    arena_init(&writer->arena, IMAGE_RECORD_LEN_MAX);
}

void image_writer_release(struct image_writer *writer)
{
    buf_release(&writer->record);
    arena_release(&writer->arena);
}

struct image_rows image_rows_of(const struct image *image)
{
    return (struct image_rows){.topics = image->topics,
                               .brokers = image->brokers,
                               .controllers = image->controllers,
                               .configs = image->configs,
                               .levels = image->levels,
                               .topics_cnt = image->topics_cnt,
                               .brokers_cnt = image->brokers_cnt,
                               .controllers_cnt = image->controllers_cnt,
                               .configs_cnt = image->configs_cnt,
                               .levels_cnt = image->levels_cnt,
                               .next_producer_id = image->next_producer_id,
                               .metadata_version = image_metadata_version(image)};
}

static int write_tables(const struct image *image, int (*add)(void *context, struct slice value), void *context)
{
    struct image_rows rows = image_rows_of(image);
    struct image_writer writer;
    int err;

    image_writer_init(&writer, &rows);
    while ((err = image_writer_next(&writer)) == 1 && (err = add(context, buf_bytes(&writer.record))) == ERR_OK)
        ;
    image_writer_release(&writer);
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
