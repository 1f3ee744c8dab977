/* Snapshots of images: over random histories, what was taken at one offset and written while the history went on, read
 * again, is the image of that offset; and following the difference of two images ends at the second. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/buf.h"
#include "base/err.h"
#include "base/prng.h"
#include "image/image.h"
#include "image/record.h"
#include "image/snapshot.h"
#include "record/record.h"
#include "wire/gen/broker_registration_change_record.h"
#include "wire/gen/config_record.h"
#include "wire/gen/feature_level_record.h"
#include "wire/gen/partition_change_record.h"
#include "wire/gen/partition_record.h"
#include "wire/gen/producer_ids_record.h"
#include "wire/gen/register_broker_record.h"
#include "wire/gen/register_controller_record.h"
#include "wire/gen/remove_topic_record.h"
#include "wire/gen/topic_record.h"
#include "wire/gen/unregister_broker_record.h"

enum { TOPICS = 8, PARTITIONS = 5, KEYS = 3, BROKERS = 5 };

struct history {
    struct image image;
    struct buf record;
    struct prng prng;
    uint8_t generations[TOPICS]; /* a topic made again has another id */
    int64_t producer_ids;
};

static void history_init(struct history *history, uint64_t seed)
{
    *history = (struct history){.prng = {.state = seed}};
    image_init(&history->image);
    buf_init(&history->record, 1 << 20);
}

static void history_release(struct history *history)
{
    image_release(&history->image);
    buf_release(&history->record);
}

static void put(struct history *history, const struct wire_msg *msg, int16_t version, const void *record)
{
    buf_reset(&history->record);
    assert_int_equal(image_record_build(&history->record, msg, version, record), ERR_OK);
    assert_int_equal(image_replay(&history->image, history->image.next_off, buf_bytes(&history->record), NULL, NULL),
                     ERR_OK);
}

static struct uuid id_of(const struct history *history, int topic)
{
    return (struct uuid){.bytes = {[0] = history->generations[topic], [15] = (uint8_t)(topic + 1)}};
}

static struct slice name_of(char name[4], char kind, int number)
{
    assert_in_range(number, 0, 9);
    name[0] = kind;
    name[1] = (char)('0' + number);
    return slice_of(name, 2);
}

static int below(struct history *history, int limit)
{
    return (int)prng_below(&history->prng, (uint64_t)limit);
}

static void put_partition(struct history *history, int topic, int32_t index, int32_t replicas_cnt)
{
    int32_t replicas[] = {1, 2, 3};
    struct uuid dirs[] = {{.bytes = {1}}, {.bytes = {2}}, {.bytes = {3}}};
    struct partition_record record;

    wire_defaults(&partition_record_wire, &record);
    record.partition_id = index;
    record.topic_id = id_of(history, topic);
    record.replicas = record.isr = replicas;
    record.replicas_cnt = record.isr_cnt = replicas_cnt;
    record.directories = dirs;
    record.directories_cnt = replicas_cnt;
    record.leader = 1;
    put(history, &partition_record_wire, 2, &record);
}

static void change_partition(struct history *history, int topic, int32_t index)
{
    struct partition_change_record change;
    int32_t ids[] = {1, 2, 3};

    if (image_partition_by_id(&history->image, id_of(history, topic), index) == NULL)
        return;
    wire_defaults(&partition_change_record_wire, &change);
    change.topic_id = id_of(history, topic);
    change.partition_id = index;
    change.isr = change.eligible_leader_replicas = ids;
    change.isr_cnt = below(history, 4);
    change.eligible_leader_replicas_cnt = below(history, 4);
    change.leader = below(history, 5) - 2;
    put(history, &partition_change_record_wire, 2, &change);
}

static void step_topic(struct history *history)
{
    int topic = below(history, TOPICS);
    struct uuid id = id_of(history, topic);
    bool is_there = image_topic_by_id(&history->image, id) != NULL;
    char name[4];

    if (!is_there)
        put(history, &topic_record_wire, 0, &(struct topic_record){.name = name_of(name, 't', topic), .topic_id = id});
    else if (below(history, 6) == 0) {
        put(history, &remove_topic_record_wire, 0, &(struct remove_topic_record){.topic_id = id});
        history->generations[topic]++;
    } else if (below(history, 3) == 0)
        put_partition(history, topic, below(history, PARTITIONS), 1 + below(history, 3));
    else
        change_partition(history, topic, below(history, PARTITIONS));
}

static void step_config(struct history *history)
{
    static const char *const values[] = {"", "1", "2", NULL};
    const char *value = values[below(history, 4)];
    char name[4], key[4];
    bool of_broker = below(history, 4) == 0;

    put(history, &config_record_wire, 0,
        &(struct config_record){.resource_type = of_broker ? IMAGE_BROKER : IMAGE_TOPIC,
                                .resource_name =
                                    of_broker ? slice_of_text("") : name_of(name, 't', below(history, TOPICS)),
                                .name = name_of(key, 'k', below(history, KEYS)),
                                .value = value == NULL ? slice_of(NULL, 0) : slice_of_text(value)});
}

static void step_broker(struct history *history)
{
    int32_t id = below(history, BROKERS);
    const struct image_broker *broker = image_broker_by_id(&history->image, id);
    struct broker_registration_change_record change;
    struct register_broker_record record;
    struct register_broker_record_broker_endpoint endpoint = {
        .name = slice_of_text("PLAINTEXT"), .host = slice_of_text("h"), .port = 9092};

    if (broker != NULL && below(history, 8) == 0) {
        put(history, &unregister_broker_record_wire, 0,
            &(struct unregister_broker_record){.broker_id = id, .broker_epoch = broker->epoch});
    } else if (broker != NULL && below(history, 3) != 0) {
        wire_defaults(&broker_registration_change_record_wire, &change);
        change.broker_id = id;
        change.broker_epoch = broker->epoch;
        change.fenced = (int8_t)(below(history, 3) - 1);
        put(history, &broker_registration_change_record_wire, 3, &change);
    } else {
        wire_defaults(&register_broker_record_wire, &record);
        record.broker_id = id;
        record.broker_epoch = history->image.next_off;
        record.rack = slice_of_text("r");
        record.end_points = &endpoint;
        record.end_points_cnt = 1;
        put(history, &register_broker_record_wire, 4, &record);
    }
}

static void step_rest(struct history *history)
{
    struct feature_level_record level = {.name = slice_of_text("group.version"),
                                         .feature_level = (int16_t)below(history, 2)};
    struct producer_ids_record ids;
    struct register_controller_record controller;

    switch (below(history, 3)) {
    case 0:
        put(history, &feature_level_record_wire, 0, &level);
        break;
    case 1:
        wire_defaults(&producer_ids_record_wire, &ids);
        ids.next_producer_id = history->producer_ids += 1000;
        put(history, &producer_ids_record_wire, 0, &ids);
        break;
    default:
        wire_defaults(&register_controller_record_wire, &controller);
        controller.controller_id = below(history, BROKERS);
        controller.incarnation_id.bytes[0] = (uint8_t)below(history, 3);
        put(history, &register_controller_record_wire, 0, &controller);
    }
}

static void step(struct history *history)
{
    int kind = below(history, 10);

    if (kind < 6)
        step_topic(history);
    else if (kind < 8)
        step_config(history);
    else if (kind < 9)
        step_broker(history);
    else
        step_rest(history);
}

static int replay_into(void *context, struct slice value)
{
    struct image *image = context;

    return image_replay(image, image->next_off, value, NULL, NULL);
}

/* The image as it is now, sharing nothing. */
static void copy_image(const struct image *from, struct image *to)
{
    image_init(to);
    assert_int_equal(image_write(from, replay_into, to), ERR_OK);
    to->next_off = from->next_off;
}

static void begin(struct history *history, uint64_t seed)
{
    struct feature_level_record level = {.name = slice_of_text("metadata.version"), .feature_level = 30};

    history_init(history, seed);
    put(history, &feature_level_record_wire, 0, &level);
}

/* ---- written while the history goes on ---- */

static void check_whole_batches(struct slice bytes)
{
    while (bytes.len > 0) {
        struct record_batch batch;
        size_t need_len;
        assert_int_equal(record_batch_parse(bytes, &batch, &need_len), ERR_OK);
        assert_int_equal(record_batch_check_crc(slice_of(bytes.data, batch.batch_len)), ERR_OK);
        assert_true(batch.records_cnt > 0 && batch.records_cnt <= IMAGE_SNAPSHOT_RECORDS_MAX);
        bytes = slice_of(bytes.data + batch.batch_len, bytes.len - batch.batch_len);
    }
}

static void one_snapshot(struct history *history)
{
    struct image then, loaded;
    struct image_snapshot *snapshot;
    struct buf bytes;
    int got;

    copy_image(&history->image, &then);
    buf_init(&bytes, 16 << 20);
    snapshot = image_snapshot_new(&history->image);
    assert_int_equal(image_snapshot_end_off(snapshot), then.next_off);
    for (int i = below(history, 60); i > 0; i--)
        step(history);
    while ((got = image_snapshot_next(snapshot, 7, 1 + below(history, 40), &bytes)) == 1)
        for (int i = below(history, 20); i > 0; i--)
            step(history);
    assert_int_equal(got, 0);
    image_snapshot_free(snapshot);
    check_whole_batches(buf_bytes(&bytes));
    image_init(&loaded);
    assert_int_equal(image_load(&loaded, buf_bytes(&bytes), then.next_off, true, NULL), ERR_OK);
    assert_true(image_equal(&loaded, &then));
    assert_int_equal(loaded.partitions_cnt, then.partitions_cnt);
    for (size_t i = 0; i < loaded.brokers_cnt; i++)
        assert_int_equal(loaded.brokers[i]->register_off, then.next_off - 1);
    image_release(&loaded);
    image_release(&then);
    buf_release(&bytes);
}

static void a_snapshot_is_the_image_of_its_offset(void **state)
{
    (void)state;
    for (uint64_t seed = 1; seed <= 60; seed++) {
        struct history history;
        struct image alone;

        begin(&history, seed);
        for (int i = 0; i < 20; i++) {
            one_snapshot(&history);
            for (int j = 0; j < 30; j++)
                step(&history);
        }
        copy_image(&history.image, &alone); /* what was shared did no harm */
        assert_true(image_equal(&alone, &history.image));
        assert_int_equal(alone.partitions_cnt, history.image.partitions_cnt);
        assert_int_equal(alone.config_values_cnt, history.image.config_values_cnt);
        image_release(&alone);
        history_release(&history);
    }
}

/* Several at once, dropped in any order, also after the image. */
static void snapshots_live_on_their_own(void **state)
{
    struct image_snapshot *snapshots[4];
    struct history history;
    struct buf bytes;

    (void)state;
    begin(&history, 99);
    for (int i = 0; i < 4; i++) {
        for (int j = 0; j < 200; j++)
            step(&history);
        snapshots[i] = image_snapshot_new(&history.image);
    }
    image_snapshot_free(snapshots[1]);
    history_release(&history);
    buf_init(&bytes, 16 << 20);
    while (image_snapshot_next(snapshots[0], 7, IMAGE_SNAPSHOT_RECORDS_MAX, &bytes) == 1)
        ;
    image_snapshot_free(snapshots[3]);
    image_snapshot_free(snapshots[0]);
    image_snapshot_free(snapshots[2]);
    buf_release(&bytes);
}

static void pieces_load_as_one(void **state)
{
    struct history history;
    struct image whole, pieces;
    struct image_snapshot *snapshot;
    struct buf bytes;
    struct slice rest;

    (void)state;
    begin(&history, 5);
    for (int i = 0; i < 500; i++)
        step(&history);
    buf_init(&bytes, 16 << 20);
    snapshot = image_snapshot_new(&history.image);
    image_init(&pieces);
    while (image_snapshot_next(snapshot, 7, 1 + below(&history, 40), &bytes) == 1) {
        assert_int_equal(image_load(&pieces, buf_bytes(&bytes), 600, false, NULL), ERR_OK);
        assert_int_equal(pieces.next_off, 0);
        buf_reset(&bytes);
    }
    assert_int_equal(image_load(&pieces, slice_of("", 0), history.image.next_off, true, NULL), ERR_OK);
    copy_image(&history.image, &whole);
    assert_true(image_equal(&whole, &pieces));
    rest = slice_of("\0\0", 2);
    assert_int_not_equal(image_load(&pieces, rest, 600, true, NULL), ERR_OK);
    image_snapshot_free(snapshot);
    image_release(&whole);
    image_release(&pieces);
    buf_release(&bytes);
    history_release(&history);
}

/* ---- following a difference ---- */

struct seen { /* what a reader of the image keeps of it */
    struct {
        struct uuid id;
        bool is_there;
        struct {
            int32_t replicas_cnt, leader_id, leader_epoch, partition_epoch, isr_cnt, elr_cnt;
        } partitions[PARTITIONS];
        char values[KEYS][2];
    } topics[TOPICS];
    struct {
        bool is_there, fenced;
        int64_t epoch;
    } brokers[BROKERS];
    int16_t group_version;
};

static int number_of(struct slice name)
{
    return name.data[1] - '0';
}

static void see_partition(struct seen *seen, const struct image_topic *topic, int32_t index)
{
    const struct image_partition *partition = image_partition_of(topic, index);
    int number = number_of(topic->name);

    assert_true(seen->topics[number].is_there);
    seen->topics[number].partitions[index].replicas_cnt = partition->replicas_cnt;
    seen->topics[number].partitions[index].leader_id = partition->leader_id;
    seen->topics[number].partitions[index].leader_epoch = partition->leader_epoch;
    seen->topics[number].partitions[index].partition_epoch = partition->partition_epoch;
    seen->topics[number].partitions[index].isr_cnt = partition->isr_cnt;
    seen->topics[number].partitions[index].elr_cnt = partition->elr_cnt;
}

static void see_config(struct seen *seen, const struct image *image, int number)
{
    char name[4], key[4];

    for (int i = 0; i < KEYS; i++) {
        struct slice value = image_config_value(image, IMAGE_TOPIC, name_of(name, 't', number), name_of(key, 'k', i));
        seen->topics[number].values[i][0] = value.data == NULL ? 'n' : value.len == 0 ? 'e' : (char)value.data[0];
    }
}

static void see_broker(struct seen *seen, const struct image *image, int32_t id)
{
    const struct image_broker *broker = image_broker_by_id(image, id);

    seen->brokers[id].is_there = broker != NULL;
    seen->brokers[id].fenced = broker != NULL && broker->fenced;
    seen->brokers[id].epoch = broker == NULL ? 0 : broker->epoch;
}

static void follow(struct seen *seen, const struct image *image, const struct image_change *change)
{
    const struct image_topic *topic = image_topic_by_id(image, change->topic_id);
    int number;

    switch (change->kind) {
    case IMAGE_TOPIC_DELETED:
        number = number_of(change->name);
        assert_true(seen->topics[number].is_there && uuid_eq(seen->topics[number].id, change->topic_id));
        seen->topics[number].is_there = false;
        memset(&seen->topics[number].id, 0, sizeof seen->topics[number].id);
        memset(seen->topics[number].partitions, 0, sizeof seen->topics[number].partitions);
        break;
    case IMAGE_TOPIC_CREATED:
        number = number_of(topic->name);
        assert_false(seen->topics[number].is_there);
        seen->topics[number].is_there = true;
        seen->topics[number].id = topic->id;
        break;
    case IMAGE_PARTITION_CREATED:
        assert_int_equal(seen->topics[number_of(topic->name)].partitions[change->index].replicas_cnt, 0);
        see_partition(seen, topic, change->index);
        break;
    case IMAGE_PARTITION_CHANGED:
        assert_int_not_equal(seen->topics[number_of(topic->name)].partitions[change->index].replicas_cnt, 0);
        see_partition(seen, topic, change->index);
        break;
    case IMAGE_CONFIG_CHANGED:
        if (change->resource == IMAGE_TOPIC)
            see_config(seen, image, number_of(change->name));
        break;
    case IMAGE_BROKER_CHANGED:
        see_broker(seen, image, change->id);
        break;
    case IMAGE_FEATURE_CHANGED:
        seen->group_version = image_feature_level(image, slice_of_text("group.version"));
        break;
    }
}

static void see_all(struct seen *seen, const struct image *image)
{
    memset(seen, 0, sizeof *seen);
    for (size_t i = 0; i < image->topics_cnt; i++) {
        const struct image_topic *topic = image->topics[i];
        seen->topics[number_of(topic->name)].is_there = true;
        seen->topics[number_of(topic->name)].id = topic->id;
        for (int32_t j = 0; j < topic->partitions_cnt; j++)
            if (image_partition_of(topic, j) != NULL)
                see_partition(seen, topic, j);
    }
    for (int i = 0; i < TOPICS; i++)
        see_config(seen, image, i);
    for (int32_t i = 0; i < BROKERS; i++)
        see_broker(seen, image, i);
    seen->group_version = image_feature_level(image, slice_of_text("group.version"));
}

static void following_the_difference_ends_at_the_new_image(void **state)
{
    (void)state;
    for (uint64_t seed = 1; seed <= 300; seed++) {
        struct history history;
        struct image old;
        struct image_changes changes;
        struct seen seen, expected;

        begin(&history, seed);
        for (int i = below(&history, 400); i > 0; i--)
            step(&history);
        copy_image(&history.image, &old);
        see_all(&seen, &old);
        for (int i = below(&history, 200); i > 0; i--)
            step(&history);
        image_changes_init(&changes);
        image_diff(&old, &history.image, &changes);
        image_release(&old); /* changes have texts of their own */
        for (size_t i = 0; i < changes.items_cnt; i++)
            follow(&seen, &history.image, &changes.items[i]);
        see_all(&expected, &history.image);
        assert_memory_equal(&seen, &expected, sizeof seen);
        image_changes_release(&changes);
        history_release(&history);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_snapshot_is_the_image_of_its_offset),
        cmocka_unit_test(snapshots_live_on_their_own),
        cmocka_unit_test(pieces_load_as_one),
        cmocka_unit_test(following_the_difference_ends_at_the_new_image),
    };
    return cmocka_run_group_tests_name("image snapshots", tests, NULL, NULL);
}
