/* Requests about topics and configurations: what is answered, in Kafka's words, and what is in the image then. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/check.h"
#include "base/err.h"
#include "image/topic_config.h"
#include "tests/lib/metaworld.h"
#include "wire/gen/alter_configs_request.h"
#include "wire/gen/alter_configs_response.h"
#include "wire/gen/create_partitions_request.h"
#include "wire/gen/create_partitions_response.h"
#include "wire/gen/create_topics_request.h"
#include "wire/gen/create_topics_response.h"
#include "wire/gen/delete_topics_request.h"
#include "wire/gen/delete_topics_response.h"
#include "wire/gen/incremental_alter_configs_request.h"
#include "wire/gen/incremental_alter_configs_response.h"
#include "wire/kerr.h"

static struct metaworld world;

static int setup(void **state)
{
    *state = &world;
    metaworld_init(&world, 7);
    metaworld_start(&world);
    metaworld_settle(&world);
    assert_true(metaworld_register(&world, 1, "a") >= 0);
    return 0;
}

static int teardown(void **state)
{
    (void)state;
    metaworld_release(&world);
    return 0;
}

static void expect_text(struct slice text, const char *expected)
{
    if (expected == NULL) {
        assert_null(text.data);
        return;
    }
    if (!slice_eq_text(text, expected))
        fail_msg("expected: %s\nis: %.*s", expected, (int)text.len, (const char *)text.data);
}

static struct create_topics_request_creatable_topic topic_of(const char *name, int32_t partitions, int16_t replicas)
{
    struct create_topics_request_creatable_topic topic;

    wire_shape_defaults(&create_topics_request_creatable_topic_shape, &topic);
    topic.name = slice_of_text(name);
    topic.num_partitions = partitions;
    topic.replication_factor = replicas;
    return topic;
}

static const struct create_topics_response *create(struct create_topics_request_creatable_topic *topics, int32_t cnt,
                                                   bool validate_only)
{
    struct create_topics_request request;

    wire_defaults(&create_topics_request_wire, &request);
    request.topics = topics;
    request.topics_cnt = cnt;
    request.validate_only = validate_only;
    return metaworld_call(&world, 19, 7, &request);
}

static void create_one(const char *name, int32_t partitions)
{
    struct create_topics_request_creatable_topic topic = topic_of(name, partitions, 1);
    const struct create_topics_response *response = create(&topic, 1, false);

    assert_int_equal(response->topics[0].error_code, KERR_NONE);
}

static void a_topic_is_created(void **state)
{
    struct create_topics_request_creatable_topic_config config = {slice_of_text("retention.ms"), slice_of_text("1000")};
    struct create_topics_request_creatable_topic topic = topic_of("orders", 3, 1);
    const struct create_topics_response_creatable_topic_result *result;
    const struct image_partition *partition;

    (void)state;
    topic.configs = &config;
    topic.configs_cnt = 1;
    result = &create(&topic, 1, false)->topics[0];
    assert_int_equal(result->error_code, KERR_NONE);
    assert_null(result->error_message.data);
    assert_int_equal(result->num_partitions, 3);
    assert_int_equal(result->replication_factor, 1);
    assert_int_equal(result->configs_cnt, TOPIC_CONFIGS_CNT);
    assert_true(slice_eq_text(result->configs[TOPIC_RETENTION_MS].value, "1000"));
    assert_int_equal(result->configs[TOPIC_RETENTION_MS].config_source, CONFIG_FROM_TOPIC);
    assert_int_equal(result->configs[TOPIC_MIN_INSYNC_REPLICAS].config_source, CONFIG_FROM_CLUSTER);
    assert_int_equal(result->configs[TOPIC_SEGMENT_BYTES].config_source, CONFIG_FROM_DEFAULT);
    partition = image_partition_by_id(&world.image, result->topic_id, 2); /* the data kernel's image */
    assert_non_null(partition);
    assert_int_equal(partition->leader_id, 1);
    assert_int_equal(partition->isr_cnt, 1);
    assert_int_equal(partition->directories_cnt, 1);
    assert_int_equal(partition->directories[0].bytes[0], 0xaa);
    assert_true(slice_eq_text(
        image_config_value(&world.image, IMAGE_TOPIC, slice_of_text("orders"), slice_of_text("retention.ms")), "1000"));
}

static const struct refusal_case {
    const char *name;
    int32_t partitions;
    int16_t replicas;
    const char *key, *value; /* a configuration */
    int16_t error;
    const char *text;
} refusal_cases[] = {
    {"", 1, 1, NULL, NULL, KERR_INVALID_TOPIC_EXCEPTION, "Topic name is invalid: the empty string is not allowed"},
    {".", 1, 1, NULL, NULL, KERR_INVALID_TOPIC_EXCEPTION, "Topic name is invalid: '.' is not allowed"},
    {"..", 1, 1, NULL, NULL, KERR_INVALID_TOPIC_EXCEPTION, "Topic name is invalid: '..' is not allowed"},
    {"a b", 1, 1, NULL, NULL, KERR_INVALID_TOPIC_EXCEPTION,
     "Topic name is invalid: 'a b' contains one or more characters other than ASCII alphanumerics, '.', '_' and '-'"},
    {"__cluster_metadata", 1, 1, NULL, NULL, KERR_INVALID_REQUEST,
     "Creation of internal topic __cluster_metadata is prohibited."},
    {"there", 1, 1, NULL, NULL, KERR_TOPIC_ALREADY_EXISTS, "Topic 'there' already exists."},
    {"a_b", 1, 1, NULL, NULL, KERR_INVALID_TOPIC_EXCEPTION, "Topic 'a_b' collides with existing topic: a.b"},
    {"x", 0, 1, NULL, NULL, KERR_INVALID_PARTITIONS, "Number of partitions was set to an invalid non-positive value."},
    {"x", -2, 1, NULL, NULL, KERR_INVALID_PARTITIONS, "Number of partitions was set to an invalid non-positive value."},
    {"x", 1, 0, NULL, NULL, KERR_INVALID_REPLICATION_FACTOR,
     "Replication factor was set to an invalid non-positive value."},
    {"x", 1, 2, NULL, NULL, KERR_INVALID_REPLICATION_FACTOR,
     "Unable to replicate the partition 2 time(s): The target replication factor of 2 cannot be reached because only 1 "
     "broker(s) are registered."},
    {"x", 10001, 1, NULL, NULL, KERR_POLICY_VIOLATION, "Excessively large number of partitions per request."},
    {"x", 10000, 1, NULL, NULL, KERR_POLICY_VIOLATION, "Excessively large number of partitions per request."},
    {"x", 1, 1, "foo", "1", KERR_INVALID_CONFIG, "Unknown topic config name: foo"},
    {"x", 1, 1, "retention.ms", NULL, KERR_INVALID_CONFIG, "Null value not supported for topic configs: retention.ms"},
    {"x", 1, 1, "retention.ms", "-5", KERR_INVALID_CONFIG,
     "Invalid value -5 for configuration retention.ms: Value must be at least -1"},
    {"x", 1, 1, "remote.storage.enable", "true", KERR_INVALID_CONFIG,
     "Tiered Storage functionality is disabled in the broker. Topic cannot be configured with remote log storage."},
};

static void what_cannot_be_created_is_explained(void **state)
{
    int64_t end_off;

    (void)state;
    create_one("there", 1);
    create_one("a.b", 1);
    end_off = world.image.next_off;
    for (size_t i = 0; i < COUNT_OF(refusal_cases); i++) {
        const struct refusal_case *c = &refusal_cases[i];
        struct create_topics_request_creatable_topic_config config = {slice_of_text(c->key), slice_of_text(c->value)};
        struct create_topics_request_creatable_topic topic = topic_of(c->name, c->partitions, c->replicas);
        const struct create_topics_response *response;

        topic.configs = &config;
        topic.configs_cnt = c->key != NULL;
        response = create(&topic, 1, false);
        assert_int_equal(response->topics[0].error_code, c->error);
        expect_text(response->topics[0].error_message, c->text);
        assert_true(uuid_is_zero(response->topics[0].topic_id));
    }
    assert_int_equal(world.image.next_off, end_off); /* nothing was written */
}

static void topics_of_one_request_stand_alone(void **state)
{
    struct create_topics_request_creatable_topic topics[] = {topic_of("good", -1, -1), topic_of("b/ad", 1, 1),
                                                             topic_of("twice", 1, 1),  topic_of("twice", 1, 1),
                                                             topic_of("c.d", 1, 1),    topic_of("c_d", 1, 1)};
    const struct create_topics_response *response = create(topics, COUNT_OF(topics), false);

    (void)state;
    assert_int_equal(response->topics[0].error_code, KERR_NONE);
    assert_int_equal(response->topics[0].num_partitions, 1); /* num.partitions */
    assert_int_equal(response->topics[1].error_code, KERR_INVALID_TOPIC_EXCEPTION);
    assert_int_equal(response->topics[2].error_code, KERR_INVALID_REQUEST);
    expect_text(response->topics[3].error_message, "Found multiple entries for this topic.");
    assert_int_equal(response->topics[4].error_code, KERR_NONE);
    assert_int_equal(response->topics[5].error_code, KERR_INVALID_TOPIC_EXCEPTION);
    assert_int_equal(world.image.topics_cnt, 2);
}

static void validate_only_writes_nothing(void **state)
{
    struct create_topics_request_creatable_topic topic = topic_of("maybe", 2, 1);
    int64_t end_off = world.image.next_off;

    (void)state;
    assert_int_equal(create(&topic, 1, true)->topics[0].error_code, KERR_NONE);
    assert_int_equal(world.image.next_off, end_off);
}

static void replicas_can_be_named(void **state)
{
    static const struct {
        int32_t index, ids[3], cnt;
        int32_t partitions;
        int16_t error;
        const char *text;
    } cases[] = {
        {0, {1}, 1, -1, KERR_NONE, NULL},
        {0,
         {1},
         1,
         1,
         KERR_INVALID_REQUEST,
         "A manual partition assignment was specified, but numPartitions was not set to -1."},
        {1,
         {1},
         1,
         -1,
         KERR_INVALID_REPLICA_ASSIGNMENT,
         "partitions should be a consecutive 0-based integer sequence."},
        {0,
         {0},
         0,
         -1,
         KERR_INVALID_REPLICA_ASSIGNMENT,
         "The manual partition assignment includes an empty replica list."},
        {0,
         {1, 1},
         2,
         -1,
         KERR_INVALID_REPLICA_ASSIGNMENT,
         "The manual partition assignment includes the broker 1 more than once."},
        {0,
         {1, 9},
         2,
         -1,
         KERR_INVALID_REPLICA_ASSIGNMENT,
         "The manual partition assignment includes broker 9, but no such broker is registered."},
    };

    (void)state;
    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        struct create_topics_request_creatable_replica_assignment assignment = {
            .partition_index = cases[i].index, .broker_ids = (int32_t *)cases[i].ids, .broker_ids_cnt = cases[i].cnt};
        struct create_topics_request_creatable_topic topic = topic_of("named", cases[i].partitions, -1);
        const struct create_topics_response *response;

        topic.assignments = &assignment;
        topic.assignments_cnt = 1;
        response = create(&topic, 1, true);
        assert_int_equal(response->topics[0].error_code, cases[i].error);
        expect_text(response->topics[0].error_message, cases[i].text);
    }
}

static const struct delete_topics_response *delete (struct slice name, struct uuid id)
{
    struct delete_topics_request_delete_topic_state topic = {.name = name, .topic_id = id};
    struct delete_topics_request request;

    wire_defaults(&delete_topics_request_wire, &request);
    request.topics = &topic;
    request.topics_cnt = 1;
    return metaworld_call(&world, 20, 6, &request);
}

static void topics_are_deleted_by_name_or_id(void **state)
{
    static const struct slice none = {NULL, 0};
    struct delete_topics_request request;
    struct slice names[2];
    const struct delete_topics_response *response;
    struct uuid id;

    (void)state;
    create_one("a", 1);
    create_one("b", 1);
    create_one("c", 1);
    id = image_topic_by_name(&world.image, slice_of_text("b"))->id;
    assert_int_equal(delete (slice_of_text("a"), UUID_ZERO)->responses[0].error_code, KERR_NONE);
    response = delete (none, id);
    assert_int_equal(response->responses[0].error_code, KERR_NONE);
    expect_text(response->responses[0].name, "b");
    assert_int_equal(delete (none, id)->responses[0].error_code, KERR_UNKNOWN_TOPIC_ID);
    assert_int_equal(delete (slice_of_text("a"), UUID_ZERO)->responses[0].error_code, KERR_UNKNOWN_TOPIC_OR_PARTITION);
    expect_text(delete (none, UUID_ZERO)->responses[0].error_message, "Neither topic name nor id were specified.");
    expect_text(delete (slice_of_text("a"), id)->responses[0].error_message,
                "You may not specify both topic name and topic id.");
    wire_defaults(&delete_topics_request_wire, &request); /* the old form */
    names[0] = names[1] = slice_of_text("c");
    request.topic_names = names;
    request.topic_names_cnt = 2;
    response = metaworld_call(&world, 20, 5, &request);
    assert_int_equal(response->responses[0].error_code, KERR_NONE);
    expect_text(response->responses[1].error_message, "Duplicate topic name.");
    assert_int_equal(world.image.topics_cnt, 0);
}

static void deletion_can_be_forbidden(void **state)
{
    (void)state;
    create_one("a", 1);
    world.config.delete_topic_enable = false;
    assert_int_equal(delete (slice_of_text("a"), UUID_ZERO)->responses[0].error_code, KERR_TOPIC_DELETION_DISABLED);
}

static const struct create_partitions_response *grow(const char *name, int32_t count)
{
    struct create_partitions_request_create_partitions_topic topic = {
        .name = slice_of_text(name), .count = count, .assignments_cnt = -1};
    struct create_partitions_request request;

    wire_defaults(&create_partitions_request_wire, &request);
    request.topics = &topic;
    request.topics_cnt = 1;
    return metaworld_call(&world, 37, 3, &request);
}

static void a_topic_grows(void **state)
{
    const struct image_topic *topic;

    (void)state;
    create_one("a", 2);
    assert_int_equal(grow("a", 5)->results[0].error_code, KERR_NONE);
    topic = image_topic_by_name(&world.image, slice_of_text("a"));
    assert_int_equal(topic->partitions_cnt, 5);
    assert_int_equal(image_partition_of(topic, 4)->leader_id, 1);
    expect_text(grow("a", 5)->results[0].error_message, "Topic already has 5 partition(s).");
    assert_int_equal(grow("a", 4)->results[0].error_code, KERR_INVALID_PARTITIONS);
    assert_int_equal(grow("b", 4)->results[0].error_code, KERR_UNKNOWN_TOPIC_OR_PARTITION);
    assert_int_equal(grow("a", 1000000)->results[0].error_code, KERR_POLICY_VIOLATION);
}

/* ---- configurations ---- */

static const struct incremental_alter_configs_response_alter_configs_resource_response *alter(
    int8_t type, const char *name, int8_t op, const char *key, const char *value)
{
    struct incremental_alter_configs_request_alterable_config config = {
        .name = slice_of_text(key), .config_operation = op, .value = slice_of_text(value)};
    struct incremental_alter_configs_request_alter_configs_resource resource = {
        .resource_type = type, .resource_name = slice_of_text(name), .configs = &config, .configs_cnt = 1};
    struct incremental_alter_configs_request request;
    const struct incremental_alter_configs_response *response;

    wire_defaults(&incremental_alter_configs_request_wire, &request);
    request.resources = &resource;
    request.resources_cnt = 1;
    response = metaworld_call(&world, 44, 1, &request);
    return &response->responses[0];
}

enum { SET, DELETE, APPEND, SUBTRACT };

static const struct alter_case {
    int8_t type;
    const char *name;
    int8_t op;
    const char *key, *value;
    int16_t error;
    const char *text;  /* of the error */
    const char *after; /* the value then; NULL: none */
} alter_cases[] = {
    {IMAGE_TOPIC, "t", SET, "retention.ms", "5", KERR_NONE, NULL, "5"},
    {IMAGE_TOPIC, "t", SET, "retention.ms", "x", KERR_INVALID_CONFIG,
     "Invalid value x for configuration retention.ms: Not a number of type LONG", "5"},
    {IMAGE_TOPIC, "t", SET, "retention.ms", NULL, KERR_INVALID_REQUEST, "Null value not supported for retention.ms",
     "5"},
    {IMAGE_TOPIC, "t", APPEND, "retention.ms", "1", KERR_INVALID_CONFIG,
     "Can't APPEND to key retention.ms because its type is not LIST.", "5"},
    {IMAGE_TOPIC, "t", DELETE, "retention.ms", NULL, KERR_NONE, NULL, NULL},
    {IMAGE_TOPIC, "t", 7, "retention.ms", "1", KERR_INVALID_REQUEST, "Unknown operation type 7", NULL},
    {IMAGE_TOPIC, "t", SET, "foo", "1", KERR_INVALID_CONFIG, "Unknown topic config name: foo", NULL},
    {IMAGE_TOPIC, "t", APPEND, "cleanup.policy", "compact", KERR_NONE, NULL, "delete,compact"},
    {IMAGE_TOPIC, "t", APPEND, "cleanup.policy", "compact", KERR_NONE, NULL, "delete,compact"},
    {IMAGE_TOPIC, "t", SUBTRACT, "cleanup.policy", "delete", KERR_NONE, NULL, "compact"},
    {IMAGE_TOPIC, "t", SET, "flotilla.durability", "sync", KERR_NONE, NULL, "sync"},
    {IMAGE_TOPIC, "u", SET, "retention.ms", "1", KERR_UNKNOWN_TOPIC_OR_PARTITION, "The topic 'u' does not exist.",
     NULL},
    {IMAGE_TOPIC, "", SET, "retention.ms", "1", KERR_INVALID_REQUEST, "Default topic resources are not allowed.", NULL},
    {IMAGE_BROKER, "", SET, "log.retention.ms", "9", KERR_NONE, NULL, "9"},
    {IMAGE_BROKER, "1", SET, "log.retention.ms", "8", KERR_NONE, NULL, "8"},
    {IMAGE_BROKER, "1", SET, "node.id", "8", KERR_INVALID_CONFIG,
     "Cannot update these configs dynamically: Set(node.id)", NULL},
    {IMAGE_BROKER, "2", SET, "log.retention.ms", "8", KERR_BROKER_ID_NOT_REGISTERED, "No node with id 2 found.", NULL},
    {IMAGE_BROKER, "x", SET, "log.retention.ms", "8", KERR_INVALID_REQUEST, "Node id must be an integer, but it is: x",
     NULL},
    {IMAGE_BROKER, "1", SET, "min.insync.replicas", "2", KERR_INVALID_CONFIG,
     "Broker-level min.insync.replicas cannot be altered while ELR is enabled.", NULL},
    {IMAGE_BROKER, "", DELETE, "min.insync.replicas", NULL, KERR_INVALID_CONFIG,
     "Cluster-level min.insync.replicas cannot be removed while ELR is enabled.", "1"},
    {IMAGE_BROKER, "", SET, "min.insync.replicas", "2", KERR_NONE, NULL, "2"},
    {IMAGE_GROUP, "g", SET, "a", "1", KERR_INVALID_REQUEST, "Unsupported resource type 32.", NULL},
};

static void configurations_are_altered(void **state)
{
    (void)state;
    create_one("t", 1);
    for (size_t i = 0; i < COUNT_OF(alter_cases); i++) {
        const struct alter_case *c = &alter_cases[i];
        const struct incremental_alter_configs_response_alter_configs_resource_response *response =
            alter(c->type, c->name, c->op, c->key, c->value);

        assert_int_equal(response->error_code, c->error);
        expect_text(response->error_message, c->text);
        expect_text(image_config_value(&world.image, (enum image_resource)c->type, slice_of_text(c->name),
                                       slice_of_text(c->key)),
                    c->after);
    }
}

static void the_old_way_replaces_everything(void **state)
{
    struct alter_configs_request_alterable_config config = {slice_of_text("segment.ms"), slice_of_text("7")};
    struct alter_configs_request_alter_configs_resource resource = {
        .resource_type = IMAGE_TOPIC, .resource_name = slice_of_text("t"), .configs = &config, .configs_cnt = 1};
    struct alter_configs_request request;
    const struct alter_configs_response *response;
    const struct image_configs *configs;

    (void)state;
    create_one("t", 1);
    alter(IMAGE_TOPIC, "t", SET, "retention.ms", "5");
    wire_defaults(&alter_configs_request_wire, &request);
    request.resources = &resource;
    request.resources_cnt = 1;
    response = metaworld_call(&world, 33, 2, &request);
    assert_int_equal(response->responses[0].error_code, KERR_NONE);
    configs = image_configs_of(&world.image, IMAGE_TOPIC, slice_of_text("t"));
    assert_int_equal(configs->items_cnt, 1);
    expect_text(configs->items[0].key, "segment.ms");
}

int main(void)
{
#define T(test) cmocka_unit_test_setup_teardown(test, setup, teardown)
    const struct CMUnitTest tests[] = {
        T(a_topic_is_created),
        T(what_cannot_be_created_is_explained),
        T(topics_of_one_request_stand_alone),
        T(validate_only_writes_nothing),
        T(replicas_can_be_named),
        T(topics_are_deleted_by_name_or_id),
        T(deletion_can_be_forbidden),
        T(a_topic_grows),
        T(configurations_are_altered),
        T(the_old_way_replaces_everything),
    };
    return cmocka_run_group_tests_name("topics", tests, NULL, NULL);
}
