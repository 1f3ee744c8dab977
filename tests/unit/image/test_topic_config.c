#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/buf.h"
#include "base/check.h"
#include "base/err.h"
#include "image/record.h"
#include "image/topic_config.h"
#include "wire/gen/config_record.h"

static const struct parse_case {
    enum topic_config_id id;
    const char *value;
    int64_t number;
    const char *text; /* NULL: it is fine */
} parse_cases[] = {
    {TOPIC_RETENTION_MS, "-1", -1, NULL},
    {TOPIC_RETENTION_MS, " 5 ", 5, NULL},
    {TOPIC_RETENTION_MS, "-2", 0, "Invalid value -2 for configuration retention.ms: Value must be at least -1"},
    {TOPIC_RETENTION_MS, "x", 0, "Invalid value x for configuration retention.ms: Not a number of type LONG"},
    {TOPIC_RETENTION_MS, "", 0, "Invalid value  for configuration retention.ms: Not a number of type LONG"},
    {TOPIC_SEGMENT_BYTES, "2147483648", 0,
     "Invalid value 2147483648 for configuration segment.bytes: Not a number of type INT"},
    {TOPIC_SEGMENT_BYTES, "14", 0, "Invalid value 14 for configuration segment.bytes: Value must be at least 1048576"},
    {TOPIC_COMPRESSION_GZIP_LEVEL, "0", 0,
     "Invalid value 0 for configuration compression.gzip.level: Value must be between 1 and 9 or equal to -1"},
    {TOPIC_COMPRESSION_LZ4_LEVEL, "18", 0,
     "Invalid value 18 for configuration compression.lz4.level: Value must be no more than 17"},
    {TOPIC_PREALLOCATE, "TRUE", 1, NULL},
    {TOPIC_PREALLOCATE, "1", 0,
     "Invalid value 1 for configuration preallocate: Expected value to be either true or false"},
    {TOPIC_COMPRESSION_TYPE, "zstd", COMPRESS_ZSTD, NULL},
    {TOPIC_COMPRESSION_TYPE, "rar", 0,
     "Invalid value rar for configuration compression.type: String must be one of: uncompressed, zstd, lz4, snappy, "
     "gzip, producer"},
    {TOPIC_CLEANUP_POLICY, "compact,delete", CLEANUP_COMPACT | CLEANUP_DELETE, NULL},
    {TOPIC_CLEANUP_POLICY, "delete", CLEANUP_DELETE, NULL},
    {TOPIC_CLEANUP_POLICY, "", 0, NULL},
    {TOPIC_CLEANUP_POLICY, "burn", 0,
     "Invalid value burn for configuration cleanup.policy: String must be one of: compact, delete"},
    {TOPIC_CLEANUP_POLICY, "delete,delete", 0,
     "Invalid value delete,delete for configuration cleanup.policy: values must not be duplicated"},
    {TOPIC_MIN_CLEANABLE_DIRTY_RATIO, "0.25", 250000, NULL},
    {TOPIC_MIN_CLEANABLE_DIRTY_RATIO, "1", 1000000, NULL},
    {TOPIC_MIN_CLEANABLE_DIRTY_RATIO, "1.5", 0,
     "Invalid value 1.5 for configuration min.cleanable.dirty.ratio: Value must be no more than 1"},
    {TOPIC_MIN_CLEANABLE_DIRTY_RATIO, ".", 0,
     "Invalid value . for configuration min.cleanable.dirty.ratio: Not a number of type DOUBLE"},
    {TOPIC_LEADER_THROTTLED, "*", -1, NULL},
    {TOPIC_LEADER_THROTTLED, "0:1,1:2", 2, NULL},
    {TOPIC_LEADER_THROTTLED, "0-1", 0,
     "Invalid value 0-1 for configuration leader.replication.throttled.replicas: must be the literal '*' or a list of "
     "replicas in the following format: [partitionId]:[brokerId],[partitionId]:[brokerId],..."},
    {TOPIC_FLOTILLA_DURABILITY, "sync", DURABILITY_SYNC, NULL},
    {TOPIC_FLOTILLA_DURABILITY, "never", 0,
     "Invalid value never for configuration flotilla.durability: String must be one of: default, replicated, "
     "group-fsync, sync"},
};

static void values_are_checked_with_kafkas_words(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT_OF(parse_cases); i++) {
        const struct parse_case *c = &parse_cases[i];
        char text[TOPIC_CONFIG_ERROR_LEN_MAX] = "";
        int64_t number = 0;
        int err = topic_config_parse(c->id, slice_of_text(c->value), &number, text);

        assert_int_equal(err, c->text == NULL ? ERR_OK : ERR_INVALID);
        assert_int_equal(number, c->number);
        assert_string_equal(text, c->text == NULL ? "" : c->text);
    }
}

static void every_default_is_valid_and_names_are_sorted(void **state)
{
    char text[TOPIC_CONFIG_ERROR_LEN_MAX];
    int64_t number;

    (void)state;
    for (int i = 0; i < TOPIC_CONFIGS_CNT; i++) {
        enum topic_config_id id = (enum topic_config_id)i, found;
        const struct topic_config_def *def = topic_config_def(id);

        assert_int_equal(topic_config_parse(id, slice_of_text(def->default_text), &number, text), ERR_OK);
        assert_int_equal(topic_config_find(slice_of_text(def->name), &found), ERR_OK);
        assert_int_equal(found, id);
        if (i > 0)
            assert_true(strcmp(topic_config_def(id - 1)->name, def->name) < 0);
        if (def->broker_name != NULL)
            assert_int_equal(topic_config_find_broker(slice_of_text(def->broker_name), &found), ERR_OK);
    }
    assert_int_equal(topic_config_find(slice_of_text("retention"), &(enum topic_config_id){0}), ERR_UNKNOWN);
}

static void set(struct image *image, int8_t type, const char *name, const char *key, const char *value)
{
    struct config_record record = {.resource_type = type,
                                   .resource_name = slice_of_text(name),
                                   .name = slice_of_text(key),
                                   .value = slice_of_text(value)};
    struct buf buf;

    buf_init(&buf, 1000);
    assert_int_equal(image_record_build(&buf, &config_record_wire, 0, &record), ERR_OK);
    assert_int_equal(image_replay(image, image->next_off, buf_bytes(&buf), NULL, NULL), ERR_OK);
    buf_release(&buf);
}

static void the_nearest_source_wins(void **state)
{
    static const char *const values[] = {NULL, "1", "2", "3", "4", "604800000"};
    struct topic_config_statics statics = {.values = {[TOPIC_RETENTION_MS] = slice_of_text("4")}};
    struct topic_settings settings;
    struct image image;

    (void)state;
    image_init(&image);
    set(&image, IMAGE_TOPIC, "t", "retention.ms", "1");
    set(&image, IMAGE_BROKER, "7", "log.retention.ms", "2");
    set(&image, IMAGE_BROKER, "", "log.retention.ms", "3");
    for (int source = CONFIG_FROM_TOPIC; source <= CONFIG_FROM_DEFAULT; source++) {
        struct topic_config_value value =
            topic_config_value(&image, &statics, 7, slice_of_text("t"), TOPIC_RETENTION_MS);

        assert_int_equal(value.source, source);
        assert_true(slice_eq_text(value.text, values[source]));
        if (source == CONFIG_FROM_TOPIC)
            set(&image, IMAGE_TOPIC, "t", "retention.ms", NULL);
        if (source == CONFIG_FROM_BROKER)
            set(&image, IMAGE_BROKER, "7", "log.retention.ms", NULL);
        if (source == CONFIG_FROM_CLUSTER)
            set(&image, IMAGE_BROKER, "", "log.retention.ms", NULL);
        if (source == CONFIG_FROM_STATIC)
            statics.values[TOPIC_RETENTION_MS] = slice_of(NULL, 0);
    }
    set(&image, IMAGE_TOPIC, "t", "segment.bytes", "nonsense"); /* by a laxer writer: the default counts */
    topic_settings_of(&image, NULL, -1, slice_of_text("t"), &settings);
    assert_int_equal(settings.of[TOPIC_SEGMENT_BYTES], 1 << 30);
    assert_int_equal(topic_settings_durability(&settings, 1), DURABILITY_GROUP_FSYNC);
    assert_int_equal(topic_settings_durability(&settings, 3), DURABILITY_REPLICATED);
    set(&image, IMAGE_TOPIC, "t", "flotilla.durability", "sync");
    topic_settings_of(&image, NULL, -1, slice_of_text("t"), &settings);
    assert_int_equal(topic_settings_durability(&settings, 3), DURABILITY_SYNC);
    image_release(&image);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(values_are_checked_with_kafkas_words),
        cmocka_unit_test(every_default_is_valid_and_names_are_sorted),
        cmocka_unit_test(the_nearest_source_wins),
    };
    return cmocka_run_group_tests_name("topic_config", tests, NULL, NULL);
}
