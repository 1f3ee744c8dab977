#include <malloc.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/buf.h"
#include "base/check.h"
#include "base/err.h"
#include "base/prng.h"
#include "image/image.h"
#include "image/record.h"
#include "record/record.h"
#include "wire/gen/begin_transaction_record.h"
#include "wire/gen/broker_registration_change_record.h"
#include "wire/gen/clear_elr_record.h"
#include "wire/gen/config_record.h"
#include "wire/gen/end_transaction_record.h"
#include "wire/gen/feature_level_record.h"
#include "wire/gen/no_op_record.h"
#include "wire/gen/partition_change_record.h"
#include "wire/gen/partition_record.h"
#include "wire/gen/producer_ids_record.h"
#include "wire/gen/register_broker_record.h"
#include "wire/gen/remove_topic_record.h"
#include "wire/gen/topic_record.h"
#include "wire/gen/unregister_broker_record.h"

/* A world of one image and its log. */
struct world {
    struct image image;
    struct image_changes changes;
    struct image_error error;
    struct buf buf;
    int64_t off;
};

static int replay_bytes(struct world *world, const void *bytes, size_t len)
{
    return image_replay(&world->image, world->off++, slice_of(bytes, len), &world->changes, &world->error);
}

static int replay(struct world *world, const struct wire_msg *msg, int16_t version, const void *record)
{
    buf_reset(&world->buf);
    assert_int_equal(image_record_build(&world->buf, msg, version, record), ERR_OK);
    return replay_bytes(world, world->buf.data, world->buf.len);
}

static int setup(void **state)
{
    static struct world world;

    world = (struct world){0};
    image_init(&world.image);
    image_changes_init(&world.changes);
    buf_init(&world.buf, 1 << 20);
    *state = &world;
    return 0;
}

static int teardown(void **state)
{
    struct world *world = *state;

    image_release(&world->image);
    image_changes_release(&world->changes);
    buf_release(&world->buf);
    return 0;
}

static struct uuid id_of(uint8_t n)
{
    return (struct uuid){{7, n}};
}

static int add_topic(struct world *world, const char *name, uint8_t n)
{
    struct topic_record record = {.name = slice_of_text(name), .topic_id = id_of(n)};

    return replay(world, &topic_record_wire, 0, &record);
}

static int add_partition(struct world *world, uint8_t n, int32_t index)
{
    int32_t replicas[] = {1, 2, 3};
    struct uuid dirs[] = {{{1}}, {{2}}, {{3}}};
    struct partition_record record;

    wire_defaults(&partition_record_wire, &record);
    record.topic_id = id_of(n);
    record.partition_id = index;
    record.replicas = record.isr = replicas;
    record.replicas_cnt = record.isr_cnt = 3;
    record.directories = dirs;
    record.directories_cnt = 3;
    record.leader = 1;
    record.leader_epoch = record.partition_epoch = 0;
    return replay(world, &partition_record_wire, 2, &record);
}

static int register_broker(struct world *world, int32_t id, int64_t epoch)
{
    struct register_broker_record_broker_endpoint endpoint = {
        .name = slice_of_text("PLAINTEXT"), .host = slice_of_text("host"), .port = 9092};
    struct uuid dir = {{9}};
    struct register_broker_record record;

    wire_defaults(&register_broker_record_wire, &record);
    record.broker_id = id;
    record.broker_epoch = epoch;
    record.end_points = &endpoint;
    record.end_points_cnt = 1;
    record.log_dirs = &dir;
    record.log_dirs_cnt = 1;
    record.rack = slice_of_text("a");
    return replay(world, &register_broker_record_wire, 4, &record);
}

static int set_config(struct world *world, int8_t type, const char *name, const char *key, const char *value)
{
    struct config_record record = {.resource_type = type,
                                   .resource_name = slice_of_text(name),
                                   .name = slice_of_text(key),
                                   .value = slice_of_text(value)};

    return replay(world, &config_record_wire, 0, &record);
}

static void a_frame_is_kafkas(void **state)
{
    static const uint8_t no_op[] = {0x01, 0x14, 0x00, 0x00}; /* as Kafka 4.3.1 writes them */
    static const uint8_t change[] = {0x01, 0x11, 0x03, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 12, 0x01, 0x03, 0x01, 0x01};
    struct world *world = *state;
    struct uuid none;
    struct no_op_record no_op_record;
    struct broker_registration_change_record record;

    wire_defaults(&no_op_record_wire, &no_op_record);
    assert_int_equal(image_record_build(&world->buf, &no_op_record_wire, 0, &no_op_record), ERR_OK);
    assert_int_equal(world->buf.len, sizeof no_op);
    assert_memory_equal(world->buf.data, no_op, sizeof no_op);
    buf_reset(&world->buf);
    wire_defaults(&broker_registration_change_record_wire, &record);
    record.broker_id = 8;
    record.broker_epoch = 12;
    record.cordoned_log_dirs = &none;
    record.cordoned_log_dirs_cnt = 0;
    assert_int_equal(image_record_build(&world->buf, &broker_registration_change_record_wire, 3, &record), ERR_OK);
    assert_int_equal(world->buf.len, sizeof change);
    assert_memory_equal(world->buf.data, change, sizeof change);
}

static const struct bad_case {
    size_t len;
    uint8_t bytes[8];
    int err;
} bad_cases[] = {
    {0, {0}, ERR_SHORT},
    {1, {1}, ERR_SHORT},
    {2, {2, 20}, ERR_VERSION},          /* frame version 2 */
    {3, {1, 99, 0}, ERR_VERSION},       /* no such record */
    {3, {1, 20, 7}, ERR_VERSION},       /* a later version of NoOp */
    {5, {1, 20, 0, 0, 0}, ERR_CORRUPT}, /* a byte too many */
    {3, {1, 20, 0}, ERR_SHORT},         /* a byte too few */
    {6, {0xff, 0xff, 0xff, 0xff, 0xff, 0xff}, ERR_CORRUPT},
    {4, {1, 24, 0, 0}, ERR_STATE}, /* the end of no transaction */
    {4, {1, 25, 0, 0}, ERR_STATE},
};

static void bad_records_are_refused(void **state)
{
    struct world *world = *state;

    for (size_t i = 0; i < COUNT_OF(bad_cases); i++) {
        assert_int_equal(replay_bytes(world, bad_cases[i].bytes, bad_cases[i].len), bad_cases[i].err);
        assert_int_equal(world->error.off, world->off - 1);
        assert_true(world->error.text != NULL && world->error.text[0] != '\0');
    }
}

static void topics_are_found_by_name_and_id_and_in_order(void **state)
{
    static const char *const names[] = {"b", "a", "c-1", "c"};
    struct world *world = *state;
    struct image *image = &world->image;

    for (uint8_t i = 0; i < COUNT_OF(names); i++)
        assert_int_equal(add_topic(world, names[i], i), ERR_OK);
    assert_int_equal(add_topic(world, "a", 9), ERR_STATE);
    assert_int_equal(add_topic(world, "d", 0), ERR_STATE);
    assert_ptr_equal(image_topic_by_name(image, slice_of_text("c")), image_topic_by_id(image, id_of(3)));
    assert_null(image_topic_by_name(image, slice_of_text("d")));
    assert_int_equal(image->topics_cnt, 4);
    assert_int_equal(image_topic_place(image, slice_of_text("")), 0);
    assert_int_equal(image_topic_place(image, slice_of_text("c")), 2);
    assert_int_equal(image_topic_place(image, slice_of_text("c-0")), 3);
    assert_int_equal(image_topic_place(image, slice_of_text("z")), 4);
    assert_true(slice_eq_text(image->topics[3]->name, "c-1"));
}

static void a_partition_change_keeps_what_it_does_not_name(void **state)
{
    struct world *world = *state;
    const struct image_partition *partition;
    struct partition_change_record change;
    int32_t isr[] = {2};

    assert_int_equal(add_topic(world, "t", 1), ERR_OK);
    assert_int_equal(add_partition(world, 1, 2), ERR_OK);
    assert_null(image_partition_by_id(&world->image, id_of(1), 0)); /* a hole */
    partition = image_partition_by_id(&world->image, id_of(1), 2);
    wire_defaults(&partition_change_record_wire, &change);
    change.topic_id = id_of(1);
    change.partition_id = 2;
    change.isr = isr;
    change.isr_cnt = 1;
    assert_int_equal(replay(world, &partition_change_record_wire, 2, &change), ERR_OK);
    assert_int_equal(partition->isr_cnt, 1);
    assert_int_equal(partition->isr[0], 2);
    assert_int_equal(partition->replicas_cnt, 3);
    assert_int_equal(partition->directories_cnt, 3);
    assert_int_equal(partition->directories[2].bytes[0], 3);
    assert_int_equal(partition->leader_id, 1);
    assert_int_equal(partition->leader_epoch, 0);
    assert_int_equal(partition->partition_epoch, 1);
    change.leader = 1; /* named again: the epoch rises */
    change.isr_cnt = -1;
    change.isr = NULL;
    change.eligible_leader_replicas = isr;
    change.eligible_leader_replicas_cnt = 1;
    change.leader_recovery_state = 1;
    assert_int_equal(replay(world, &partition_change_record_wire, 2, &change), ERR_OK);
    assert_int_equal(partition->leader_epoch, 1);
    assert_int_equal(partition->partition_epoch, 2);
    assert_int_equal(partition->elr_cnt, 1);
    assert_int_equal(partition->recovery_state, 1);
    assert_int_equal(partition->isr[0], 2);
    change.partition_id = 0;
    assert_int_equal(replay(world, &partition_change_record_wire, 2, &change), ERR_STATE);
    change.topic_id = id_of(2);
    assert_int_equal(replay(world, &partition_change_record_wire, 2, &change), ERR_STATE);
}

static void clear_elr_leaves_the_epochs(void **state)
{
    struct world *world = *state;
    struct partition_change_record change;
    struct clear_elr_record clear = {.topic_name = slice_of_text("")};
    const struct image_partition *partition;
    int32_t two = 2;

    assert_int_equal(add_topic(world, "t", 1), ERR_OK);
    assert_int_equal(add_partition(world, 1, 0), ERR_OK);
    wire_defaults(&partition_change_record_wire, &change);
    change.topic_id = id_of(1);
    change.partition_id = 0;
    change.eligible_leader_replicas = change.last_known_elr = &two;
    change.eligible_leader_replicas_cnt = change.last_known_elr_cnt = 1;
    assert_int_equal(replay(world, &partition_change_record_wire, 2, &change), ERR_OK);
    partition = image_partition_by_id(&world->image, id_of(1), 0);
    assert_int_equal(partition->elr_cnt + partition->last_known_elr_cnt, 2);
    assert_int_equal(replay(world, &clear_elr_record_wire, 0, &clear), ERR_OK);
    assert_int_equal(partition->elr_cnt + partition->last_known_elr_cnt, 0);
    assert_int_equal(partition->partition_epoch, 1);
    clear.topic_name = slice_of_text("nobody");
    assert_int_equal(replay(world, &clear_elr_record_wire, 0, &clear), ERR_STATE);
}

static void a_removed_topic_takes_its_configuration_along(void **state)
{
    struct world *world = *state;
    struct remove_topic_record remove = {.topic_id = id_of(1)};

    assert_int_equal(add_topic(world, "t", 1), ERR_OK);
    assert_int_equal(add_partition(world, 1, 0), ERR_OK);
    assert_int_equal(set_config(world, IMAGE_TOPIC, "t", "retention.ms", "1"), ERR_OK);
    assert_int_equal(world->image.partitions_cnt, 1);
    image_changes_reset(&world->changes);
    assert_int_equal(replay(world, &remove_topic_record_wire, 0, &remove), ERR_OK);
    assert_int_equal(world->image.partitions_cnt, 0);
    assert_int_equal(world->image.configs_cnt + world->image.topics_cnt + world->image.config_values_cnt, 0);
    assert_int_equal(world->changes.items_cnt, 1);
    assert_int_equal(world->changes.items[0].kind, IMAGE_TOPIC_DELETED);
    assert_true(slice_eq_text(world->changes.items[0].name, "t")); /* though the topic is gone */
    assert_int_equal(replay(world, &remove_topic_record_wire, 0, &remove), ERR_STATE);
    assert_int_equal(add_topic(world, "t", 2), ERR_OK); /* the name is free again */
}

static void brokers_follow_their_epoch(void **state)
{
    struct world *world = *state;
    struct broker_registration_change_record change;
    struct unregister_broker_record unregister = {.broker_id = 5, .broker_epoch = 7};
    const struct image_broker *broker;

    assert_int_equal(register_broker(world, 5, 7), ERR_OK);
    assert_int_equal(register_broker(world, 3, 8), ERR_OK);
    broker = image_broker_by_id(&world->image, 5);
    assert_true(broker->fenced && !broker->has_cordoned);
    assert_int_equal(broker->register_off, 0);
    assert_int_equal(world->image.brokers[0]->id, 3);
    assert_non_null(image_endpoint_by_name(broker, slice_of_text("PLAINTEXT")));
    assert_null(image_endpoint_by_name(broker, slice_of_text("SSL")));
    wire_defaults(&broker_registration_change_record_wire, &change);
    change.broker_id = 5;
    change.broker_epoch = 6;
    change.fenced = -1;
    assert_int_equal(replay(world, &broker_registration_change_record_wire, 3, &change), ERR_STATE);
    change.broker_epoch = 7;
    assert_int_equal(replay(world, &broker_registration_change_record_wire, 3, &change), ERR_OK);
    broker = image_broker_by_id(&world->image, 5);
    assert_true(image_broker_is_active(broker));
    assert_int_equal(broker->dirs_cnt, 1); /* not named: as before */
    assert_true(slice_eq_text(broker->rack, "a"));
    change.fenced = 0;
    change.in_controlled_shutdown = 1;
    assert_int_equal(replay(world, &broker_registration_change_record_wire, 3, &change), ERR_OK);
    broker = image_broker_by_id(&world->image, 5);
    assert_true(image_broker_is_alive(broker) && !image_broker_is_active(broker));
    change.fenced = 2;
    assert_int_equal(replay(world, &broker_registration_change_record_wire, 3, &change), ERR_STATE);
    assert_int_equal(replay(world, &unregister_broker_record_wire, 0, &unregister), ERR_OK);
    assert_null(image_broker_by_id(&world->image, 5));
}

static void configurations_are_set_and_removed(void **state)
{
    struct world *world = *state;
    struct image *image = &world->image;

    assert_int_equal(set_config(world, IMAGE_TOPIC, "t", "b", "1"), ERR_OK);
    assert_int_equal(set_config(world, IMAGE_TOPIC, "t", "a", "2"), ERR_OK);
    assert_int_equal(set_config(world, IMAGE_TOPIC, "t", "b", "3"), ERR_OK);
    assert_int_equal(set_config(world, IMAGE_BROKER, "", "b", ""), ERR_OK);
    assert_int_equal(image->config_values_cnt, 3);
    assert_true(slice_eq_text(image_config_value(image, IMAGE_TOPIC, slice_of_text("t"), slice_of_text("b")), "3"));
    assert_true(slice_eq_text(image_config_value(image, IMAGE_BROKER, slice_of_text(""), slice_of_text("b")), ""));
    assert_null(image_config_value(image, IMAGE_TOPIC, slice_of_text("u"), slice_of_text("b")).data);
    assert_true(slice_eq_text(image_configs_of(image, IMAGE_TOPIC, slice_of_text("t"))->items[0].key, "a"));
    assert_int_equal(set_config(world, IMAGE_TOPIC, "t", "b", NULL), ERR_OK);
    assert_int_equal(set_config(world, IMAGE_TOPIC, "t", "b", NULL), ERR_OK); /* again is fine */
    assert_int_equal(set_config(world, IMAGE_TOPIC, "t", "a", NULL), ERR_OK);
    assert_null(image_configs_of(image, IMAGE_TOPIC, slice_of_text("t")));
    assert_int_equal(image->config_values_cnt, 1);
}

static void features_are_finalized(void **state)
{
    struct world *world = *state;
    struct feature_level_record level = {.name = slice_of_text("metadata.version"), .feature_level = 30};

    assert_int_equal(image_metadata_version(&world->image), IMAGE_MV_MIN);
    assert_int_equal(replay(world, &feature_level_record_wire, 0, &level), ERR_OK);
    assert_int_equal(image_metadata_version(&world->image), 30);
    level.feature_level = IMAGE_MV_MAX + 1;
    assert_int_equal(replay(world, &feature_level_record_wire, 0, &level), ERR_VERSION);
    level = (struct feature_level_record){.name = slice_of_text("kraft.version"), .feature_level = 1};
    assert_int_equal(replay(world, &feature_level_record_wire, 0, &level), ERR_OK);
    assert_int_equal(image_feature_level(&world->image, slice_of_text("kraft.version")), 0);
    level = (struct feature_level_record){.name = slice_of_text("group.version"), .feature_level = 1};
    assert_int_equal(replay(world, &feature_level_record_wire, 0, &level), ERR_OK);
    assert_int_equal(image_feature_level(&world->image, slice_of_text("group.version")), 1);
    level.feature_level = 0;
    assert_int_equal(replay(world, &feature_level_record_wire, 0, &level), ERR_OK);
    assert_int_equal(world->image.levels_cnt, 1);
}

static const uint8_t mark_begin[] = {1, 23, 0, 0}, mark_end[] = {1, 24, 0, 0}, mark_abort[] = {1, 25, 0, 0};

static void a_transaction_shows_at_its_end_or_never(void **state)
{
    struct world *world = *state;

    assert_int_equal(replay_bytes(world, mark_begin, sizeof mark_begin), ERR_OK);
    assert_int_equal(replay_bytes(world, mark_begin, sizeof mark_begin), ERR_STATE);
    assert_int_equal(add_topic(world, "t", 1), ERR_OK);
    assert_int_equal(add_partition(world, 1, 0), ERR_OK);
    assert_int_equal(world->image.topics_cnt, 0);
    assert_int_equal(world->changes.items_cnt, 0);
    assert_int_equal(image_write(&world->image, NULL, NULL), ERR_STATE);
    assert_int_equal(replay_bytes(world, mark_abort, sizeof mark_abort), ERR_OK);
    assert_int_equal(world->image.topics_cnt, 0);
    assert_int_equal(replay_bytes(world, mark_begin, sizeof mark_begin), ERR_OK);
    assert_int_equal(add_topic(world, "t", 2), ERR_OK);
    assert_int_equal(add_partition(world, 2, 0), ERR_OK);
    assert_int_equal(replay_bytes(world, mark_end, sizeof mark_end), ERR_OK);
    assert_non_null(image_partition_by_id(&world->image, id_of(2), 0));
    assert_int_equal(world->changes.items_cnt, 2);
    assert_int_equal(world->changes.items[1].kind, IMAGE_PARTITION_CREATED);
}

static void changes_say_what_to_look_at(void **state)
{
    struct world *world = *state;
    struct partition_change_record change;

    assert_int_equal(add_topic(world, "t", 1), ERR_OK);
    assert_int_equal(add_partition(world, 1, 0), ERR_OK);
    wire_defaults(&partition_change_record_wire, &change);
    change.topic_id = id_of(1);
    change.partition_id = 0;
    change.leader = 2;
    assert_int_equal(replay(world, &partition_change_record_wire, 2, &change), ERR_OK);
    assert_int_equal(replay(world, &partition_change_record_wire, 2, &change), ERR_OK); /* said once */
    assert_int_equal(set_config(world, IMAGE_TOPIC, "t", "a", "1"), ERR_OK);
    assert_int_equal(register_broker(world, 4, 1), ERR_OK);
    assert_int_equal(world->changes.items_cnt, 5);
    assert_int_equal(world->changes.items[0].kind, IMAGE_TOPIC_CREATED);
    assert_int_equal(world->changes.items[2].kind, IMAGE_PARTITION_CHANGED);
    assert_int_equal(world->changes.items[3].kind, IMAGE_CONFIG_CHANGED);
    assert_int_equal(world->changes.items[3].resource, IMAGE_TOPIC);
    assert_int_equal(world->changes.items[4].id, 4);
    image_changes_reset(&world->changes);
    assert_int_equal(world->changes.items_cnt, 0);
}

static void batches_are_replayed_once(void **state)
{
    struct world *world = *state;
    struct buf batches, record;
    struct record_builder builder;
    struct record_build build = RECORD_BUILD_PLAIN;
    struct topic_record topic = {.name = slice_of_text("t"), .topic_id = id_of(1)};

    buf_init(&batches, 1 << 16);
    buf_init(&record, 1 << 16);
    build.attributes = RECORD_ATTR_CONTROL;
    record_builder_start(&builder, &build, &batches);
    assert_int_equal(record_builder_control(&builder, 1, (enum record_control)2, slice_of("xx", 2)), ERR_OK);
    assert_int_equal(record_builder_finish(&builder, NULL), ERR_OK);
    build.attributes = 0;
    build.base_off = 1;
    record_builder_start(&builder, &build, &batches);
    assert_int_equal(image_record_build(&record, &topic_record_wire, 0, &topic), ERR_OK);
    assert_int_equal(record_builder_add(&builder, 1, slice_of(NULL, 0), buf_bytes(&record), NULL, 0), ERR_OK);
    assert_int_equal(record_builder_finish(&builder, NULL), ERR_OK);
    assert_int_equal(image_replay_batches(&world->image, buf_bytes(&batches), NULL, &world->error), ERR_OK);
    assert_int_equal(world->image.next_off, 2);
    assert_int_equal(image_replay_batches(&world->image, buf_bytes(&batches), NULL, &world->error), ERR_OK);
    assert_int_equal(world->image.topics_cnt, 1);
    batches.len--;
    assert_int_not_equal(image_replay_batches(&world->image, buf_bytes(&batches), NULL, &world->error), ERR_OK);
    buf_release(&batches);
    buf_release(&record);
}

/* ---- properties over random histories ---- */

/* One step of a history that is mostly sensible; what contradicts is refused by the image and tried no further. */
static void random_step(struct world *world, struct prng *prng)
{
    char name[] = "t0", key[] = "k0";
    uint8_t n = (uint8_t)prng_below(prng, 8);
    struct partition_change_record change;
    int32_t ids[] = {1, 2, 3};

    name[1] = (char)('0' + n);
    key[1] = (char)('0' + prng_below(prng, 3));
    switch (prng_below(prng, 8)) {
    case 0:
        if (image_topic_by_id(&world->image, id_of(n)) == NULL)
            assert_int_equal(add_topic(world, name, n), ERR_OK);
        break;
    case 1:
        if (image_topic_by_id(&world->image, id_of(n)) != NULL && prng_below(prng, 3) == 0)
            assert_int_equal(
                replay(world, &remove_topic_record_wire, 0, &(struct remove_topic_record){.topic_id = id_of(n)}),
                ERR_OK);
        break;
    case 2:
    case 3:
        if (image_topic_by_id(&world->image, id_of(n)) != NULL)
            assert_int_equal(add_partition(world, n, (int32_t)prng_below(prng, 4)), ERR_OK);
        break;
    case 4:
    case 5:
        wire_defaults(&partition_change_record_wire, &change);
        change.topic_id = id_of(n);
        change.partition_id = (int32_t)prng_below(prng, 4);
        if (image_partition_by_id(&world->image, id_of(n), change.partition_id) == NULL)
            break;
        change.isr = change.eligible_leader_replicas = ids;
        change.isr_cnt = (int32_t)prng_below(prng, 4);
        change.eligible_leader_replicas_cnt = (int32_t)prng_below(prng, 4);
        change.leader = (int32_t)prng_below(prng, 5) - 2;
        assert_int_equal(replay(world, &partition_change_record_wire, 2, &change), ERR_OK);
        break;
    case 6:
        assert_int_equal(set_config(world, IMAGE_TOPIC, name, key, prng_below(prng, 3) ? "v" : NULL), ERR_OK);
        break;
    default:
        assert_int_equal(register_broker(world, n, (int64_t)prng_below(prng, 100)), ERR_OK);
    }
}

static int replay_into(void *context, struct slice value)
{
    struct image *image = context;

    return image_replay(image, image->next_off, value, NULL, NULL);
}

static void what_an_image_writes_makes_it_again(void **state)
{
    struct world *world = *state;
    struct feature_level_record level = {.name = slice_of_text("metadata.version"), .feature_level = 30};
    struct producer_ids_record ids = {.broker_id = 1, .broker_epoch = 2, .next_producer_id = 3000};
    struct prng prng = {.state = 42};

    assert_int_equal(replay(world, &feature_level_record_wire, 0, &level), ERR_OK);
    assert_int_equal(replay(world, &producer_ids_record_wire, 0, &ids), ERR_OK);
    for (int i = 0; i < 3000; i++) {
        struct image again;

        random_step(world, &prng);
        if (i % 50 != 0)
            continue;
        image_init(&again);
        assert_int_equal(image_write(&world->image, replay_into, &again), ERR_OK);
        again.next_off = world->image.next_off;
        assert_true(image_equal(&again, &world->image));
        assert_int_equal(again.partitions_cnt, world->image.partitions_cnt);
        again.next_producer_id++;
        assert_false(image_equal(&again, &world->image));
        image_release(&again);
    }
}

static void ten_thousand_partitions_fit(void **state)
{
    struct world *world = *state;
    size_t before = mallinfo2().uordblks, used;

    for (int topic = 0; topic < 100; topic++) {
        char name[] = "topic-00";
        name[6] = (char)('0' + topic / 10);
        name[7] = (char)('0' + topic % 10);
        assert_int_equal(add_topic(world, name, (uint8_t)topic), ERR_OK);
        for (int32_t i = 0; i < 100; i++)
            assert_int_equal(add_partition(world, (uint8_t)topic, i), ERR_OK);
        image_changes_reset(&world->changes);
    }
    used = mallinfo2().uordblks - before;
    print_message("image of 10000 partitions with 3 replicas: %zu bytes\n", used);
    assert_true(used < 20 << 20);
}

int main(void)
{
#define T(test) cmocka_unit_test_setup_teardown(test, setup, teardown)
    const struct CMUnitTest tests[] = {
        T(a_frame_is_kafkas),
        T(bad_records_are_refused),
        T(topics_are_found_by_name_and_id_and_in_order),
        T(a_partition_change_keeps_what_it_does_not_name),
        T(clear_elr_leaves_the_epochs),
        T(a_removed_topic_takes_its_configuration_along),
        T(brokers_follow_their_epoch),
        T(configurations_are_set_and_removed),
        T(features_are_finalized),
        T(a_transaction_shows_at_its_end_or_never),
        T(changes_say_what_to_look_at),
        T(batches_are_replayed_once),
        T(what_an_image_writes_makes_it_again),
        T(ten_thousand_partitions_fit),
    };
    return cmocka_run_group_tests_name("image", tests, NULL, NULL);
}
