/* Reassignments, features, controllers, directories: what an administrator or another controller asks for. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "base/check.h"
#include "base/prng.h"
#include "meta/core.h"
#include "tests/lib/metaworld.h"
#include "wire/gen/alter_partition_reassignments_request.h"
#include "wire/gen/alter_partition_reassignments_response.h"
#include "wire/gen/alter_partition_request.h"
#include "wire/gen/alter_partition_response.h"
#include "wire/gen/assign_replicas_to_dirs_request.h"
#include "wire/gen/assign_replicas_to_dirs_response.h"
#include "wire/gen/broker_heartbeat_request.h"
#include "wire/gen/broker_heartbeat_response.h"
#include "wire/gen/broker_registration_request.h"
#include "wire/gen/broker_registration_response.h"
#include "wire/gen/controller_registration_request.h"
#include "wire/gen/controller_registration_response.h"
#include "wire/gen/create_topics_request.h"
#include "wire/gen/create_topics_response.h"
#include "wire/gen/incremental_alter_configs_request.h"
#include "wire/gen/incremental_alter_configs_response.h"
#include "wire/gen/list_partition_reassignments_request.h"
#include "wire/gen/list_partition_reassignments_response.h"
#include "wire/gen/update_features_request.h"
#include "wire/gen/update_features_response.h"
#include "wire/kerr.h"

enum { BROKERS_CNT = 6 };

static struct metaworld world;
static int64_t epochs[BROKERS_CNT + 1];
static struct uuid topic_id;

static int setup(void **state)
{
    *state = &world;
    metaworld_init(&world, 13);
    metaworld_start(&world);
    metaworld_settle(&world);
    for (int32_t id = 1; id <= BROKERS_CNT; id++)
        epochs[id] = metaworld_register(&world, id, (const char *[]){"a", "b", "c"}[id % 3]);
    return 0;
}

static int teardown(void **state)
{
    (void)state;
    metaworld_release(&world);
    return 0;
}

/* Topic t with one partition on these brokers ("123"). */
static void create_topic(const char *replicas)
{
    int32_t ids[8];
    struct create_topics_request_creatable_replica_assignment assignment = {.broker_ids = ids};
    struct create_topics_request_creatable_topic topic;
    struct create_topics_request request;
    const struct create_topics_response *response;

    for (; *replicas != '\0'; replicas++)
        ids[assignment.broker_ids_cnt++] = *replicas - '0';
    wire_shape_defaults(&create_topics_request_creatable_topic_shape, &topic);
    topic.name = slice_of_text("t");
    topic.num_partitions = topic.replication_factor = -1;
    topic.assignments = &assignment;
    topic.assignments_cnt = 1;
    wire_defaults(&create_topics_request_wire, &request);
    request.topics = &topic;
    request.topics_cnt = 1;
    response = metaworld_call(&world, 19, 7, &request);
    assert_int_equal(response->topics[0].error_code, KERR_NONE);
    topic_id = response->topics[0].topic_id;
}

static const struct image_partition *partition(void)
{
    return image_partition_by_id(&world.image, topic_id, 0);
}

static void put_ids(char **at, const int32_t *ids, int cnt)
{
    for (int i = 0; i < cnt; i++)
        *(*at)++ = (char)('0' + ids[i]);
    *(*at)++ = ' ';
}

/* "replicas isr adding removing leader" */
static void expect(const char *expected)
{
    const struct image_partition *p = partition();
    char text[64], *at = text;

    put_ids(&at, p->replicas, p->replicas_cnt);
    put_ids(&at, p->isr, p->isr_cnt);
    put_ids(&at, p->adding, p->adding_cnt);
    put_ids(&at, p->removing, p->removing_cnt);
    sprintf(at, "%d", p->leader_id);
    assert_string_equal(text, expected);
    assert_true(p->directories_cnt == p->replicas_cnt);
}

/* wished NULL: cancel. */
static int16_t reassign_with(const char *wished, int16_t version, bool may_change_factor, int32_t index)
{
    int32_t ids[8];
    struct alter_partition_reassignments_request_reassignable_partition part = {.partition_index = index,
                                                                                .replicas_cnt = -1};
    struct alter_partition_reassignments_request_reassignable_topic topic = {
        .name = slice_of_text("t"), .partitions = &part, .partitions_cnt = 1};
    struct alter_partition_reassignments_request request;
    const struct alter_partition_reassignments_response *response;

    if (wished != NULL) {
        part.replicas = ids;
        part.replicas_cnt = 0;
        for (; *wished != '\0'; wished++)
            ids[part.replicas_cnt++] = *wished - '0';
    }
    wire_defaults(&alter_partition_reassignments_request_wire, &request);
    request.topics = &topic;
    request.topics_cnt = 1;
    request.allow_replication_factor_change = may_change_factor;
    response = metaworld_call(&world, 45, version, &request);
    assert_int_equal(response->error_code, KERR_NONE);
    assert_true((response->responses[0].partitions[0].error_message.data == NULL) ==
                (response->responses[0].partitions[0].error_code == KERR_NONE));
    return response->responses[0].partitions[0].error_code;
}

static int16_t reassign(const char *wished)
{
    return reassign_with(wished, 0, true, 0);
}

/* The leader says who is in sync. */
static int16_t alter_isr(const char *isr)
{
    struct alter_partition_request_broker_state members[8];
    struct alter_partition_request_partition_data data = {.leader_epoch = partition()->leader_epoch,
                                                          .partition_epoch = partition()->partition_epoch,
                                                          .new_isr_with_epochs = members};
    struct alter_partition_request_topic_data topic = {
        .topic_id = topic_id, .topic_name = slice_of_text(""), .partitions = &data, .partitions_cnt = 1};
    struct alter_partition_request request = {.broker_id = partition()->leader_id,
                                              .broker_epoch = epochs[partition()->leader_id],
                                              .topics = &topic,
                                              .topics_cnt = 1};
    const struct alter_partition_response *response;

    for (; *isr != '\0'; isr++) {
        int32_t id = *isr - '0';
        members[data.new_isr_with_epochs_cnt++] = (struct alter_partition_request_broker_state){id, epochs[id]};
    }
    response = metaworld_call(&world, 56, 3, &request);
    assert_int_equal(response->error_code, KERR_NONE);
    if (response->topics[0].partitions[0].error_code == KERR_NONE) {
        assert_int_equal(response->topics[0].partitions[0].partition_epoch, partition()->partition_epoch);
        assert_int_equal(response->topics[0].partitions[0].leader_epoch, partition()->leader_epoch);
        assert_int_equal(response->topics[0].partitions[0].isr_cnt, partition()->isr_cnt);
    }
    return response->topics[0].partitions[0].error_code;
}

static void set_config(const char *key, const char *value)
{
    struct incremental_alter_configs_request_alterable_config config = {
        .name = slice_of_text(key), .config_operation = 0, .value = slice_of_text(value)};
    struct incremental_alter_configs_request_alter_configs_resource resource = {
        .resource_type = 2, .resource_name = slice_of_text("t"), .configs = &config, .configs_cnt = 1};
    struct incremental_alter_configs_request request = {.resources = &resource, .resources_cnt = 1};
    const struct incremental_alter_configs_response *response = metaworld_call(&world, 44, 1, &request);

    assert_int_equal(response->responses[0].error_code, KERR_NONE);
}

static void fence(int32_t id)
{
    struct broker_heartbeat_request request;

    wire_defaults(&broker_heartbeat_request_wire, &request);
    request.broker_id = id;
    request.broker_epoch = epochs[id];
    request.want_fence = true;
    metaworld_call(&world, 63, 1, &request);
    assert_true(image_broker_by_id(&world.image, id)->fenced);
}

/* ---- the course of a reassignment ---- */

static void replicas_move(void **state)
{
    int32_t leader_epoch;

    (void)state;
    create_topic("123");
    assert_int_equal(reassign("456"), KERR_NONE);
    expect("456123 123 456 123 1");
    assert_int_equal(alter_isr("1234"), KERR_NONE);
    expect("456123 1234 456 123 1");
    leader_epoch = partition()->leader_epoch;
    assert_int_equal(alter_isr("123456"), KERR_NEW_LEADER_ELECTED);
    expect("456 456   4");
    assert_int_equal(partition()->leader_epoch, leader_epoch + 1);
}

static void a_leader_that_stays_gets_a_new_epoch(void **state)
{
    int32_t leader_epoch;

    (void)state;
    create_topic("123");
    assert_int_equal(reassign("124"), KERR_NONE);
    expect("1243 123 4 3 1");
    leader_epoch = partition()->leader_epoch;
    assert_int_equal(alter_isr("1234"), KERR_NONE);
    expect("124 124   1");
    assert_int_equal(partition()->leader_epoch, leader_epoch + 1); /* rule 7: 3 is out */
}

static void other_courses(void **state)
{
    (void)state;
    create_topic("123");
    assert_int_equal(reassign("321"), KERR_NONE); /* only another order */
    expect("321 123   1");
    assert_int_equal(reassign("32"), KERR_NONE); /* nobody comes: done at once, all that stay are in sync */
    expect("32 23   3");
    assert_int_equal(reassign("324"), KERR_NONE);
    expect("324 23 4  3");
    assert_int_equal(reassign("351"), KERR_NONE); /* another wish on the way: 4 leaves unseen */
    expect("35124 23 15 24 3");
    assert_int_equal(reassign("354"), KERR_NONE); /* 5 comes still, 4 may stay */
    expect("35412 23 5 12 3");
    assert_int_equal(alter_isr("2345"), KERR_NONE);
    expect("354 345   3");
}

/* 4.3: fewer come than leave, so all that stay must be in sync (KAFKA-19975). */
static void a_factor_shrinks_only_with_all_in_sync(void **state)
{
    (void)state;
    create_topic("1234");
    assert_int_equal(alter_isr("134"), KERR_NONE);
    assert_int_equal(reassign("12"), KERR_NONE);
    expect("1234 134  34 1");
    assert_int_equal(alter_isr("1234"), KERR_NONE);
    expect("12 12   1");
}

static void a_reassignment_is_cancelled(void **state)
{
    (void)state;
    create_topic("123");
    assert_int_equal(reassign(NULL), KERR_NO_REASSIGNMENT_IN_PROGRESS);
    assert_int_equal(reassign("145"), KERR_NONE);
    assert_int_equal(alter_isr("1234"), KERR_NONE);
    expect("14523 1234 45 23 1");
    assert_int_equal(reassign(NULL), KERR_NONE);
    expect("123 123   1");
}

/* Nobody of those before is in sync: only where the topic allows losses. */
static void a_cancel_that_would_lose(void **state)
{
    (void)state;
    create_topic("12");
    assert_int_equal(reassign("3456"), KERR_NONE);
    assert_int_equal(alter_isr("123"), KERR_NONE);
    fence(1);
    fence(2);
    expect("345612 3 3456 12 3");
    assert_int_equal(reassign(NULL), KERR_INVALID_REPLICA_ASSIGNMENT);
    expect("345612 3 3456 12 3");
    set_config("unclean.leader.election.enable", "true");
    assert_int_equal(reassign(NULL), KERR_NONE);
    assert_int_equal(partition()->replicas_cnt, 2);
    assert_int_equal(partition()->adding_cnt + partition()->removing_cnt, 0);
}

static void what_cannot_be_reassigned(void **state)
{
    (void)state;
    create_topic("123");
    assert_int_equal(reassign("112"), KERR_INVALID_REPLICA_ASSIGNMENT);
    assert_int_equal(reassign("129"), KERR_INVALID_REPLICA_ASSIGNMENT);
    assert_int_equal(reassign(""), KERR_INVALID_REPLICA_ASSIGNMENT);
    assert_int_equal(reassign_with("123", 0, true, 1), KERR_UNKNOWN_TOPIC_OR_PARTITION);
    assert_int_equal(reassign_with("12", 1, false, 0), KERR_INVALID_REPLICATION_FACTOR);
    assert_int_equal(reassign_with("145", 1, false, 0), KERR_NONE);
    assert_int_equal(reassign_with("45", 1, false, 0), KERR_INVALID_REPLICATION_FACTOR);
    assert_int_equal(reassign_with("456", 1, false, 0), KERR_NONE);
}

static void they_are_listed(void **state)
{
    int32_t index = 0;
    struct list_partition_reassignments_request_list_partition_reassignments_topics named[] = {
        {slice_of_text("nobody"), &index, 1}, {slice_of_text("t"), &index, 1}};
    struct list_partition_reassignments_request request;
    const struct list_partition_reassignments_response *response;

    (void)state;
    create_topic("123");
    wire_defaults(&list_partition_reassignments_request_wire, &request);
    request.topics_cnt = -1;
    response = metaworld_call(&world, 46, 0, &request);
    assert_int_equal(response->topics_cnt, 0);
    assert_int_equal(reassign("145"), KERR_NONE);
    for (int is_named = 0; is_named <= 1; is_named++) {
        request.topics = is_named ? named : NULL;
        request.topics_cnt = is_named ? 2 : -1;
        response = metaworld_call(&world, 46, 0, &request);
        assert_int_equal(response->error_code, KERR_NONE);
        assert_int_equal(response->topics_cnt, 1);
        assert_int_equal(response->topics[0].partitions_cnt, 1);
        assert_int_equal(response->topics[0].partitions[0].replicas_cnt, 5);
        assert_int_equal(response->topics[0].partitions[0].adding_replicas_cnt, 2);
        assert_int_equal(response->topics[0].partitions[0].removing_replicas_cnt, 2);
    }
    named[0] = named[1];
    named[0].partition_indexes_cnt = 0;
    request.topics_cnt = 1;
    response = metaworld_call(&world, 46, 0, &request);
    assert_int_equal(response->topics_cnt, 0);
}

/* Any wishes, ISRs and fences, in any order: the sets stay what they say, and there is a leader while anybody may be one. */
static void check_partition(void)
{
    const struct image_partition *p = partition();

    assert_true(p->replicas_cnt > 0);
    for (int i = 0; i < p->replicas_cnt; i++)
        assert_false(image_has_id(p->replicas, (size_t)i, p->replicas[i]));
    for (int i = 0; i < p->isr_cnt; i++)
        assert_true(image_has_id(p->replicas, p->replicas_cnt, p->isr[i]));
    for (int i = 0; i < p->elr_cnt; i++)
        assert_true(image_has_id(p->replicas, p->replicas_cnt, p->elr[i]) &&
                    !image_has_id(p->isr, p->isr_cnt, p->elr[i]));
    for (int i = 0; i < p->adding_cnt; i++)
        assert_true(image_has_id(p->replicas, p->replicas_cnt, p->adding[i]) &&
                    !image_has_id(p->removing, p->removing_cnt, p->adding[i]));
    for (int i = 0; i < p->removing_cnt; i++)
        assert_true(image_has_id(p->replicas, p->replicas_cnt, p->removing[i]));
    assert_true(p->leader_id < 0 || image_has_id(p->isr, p->isr_cnt, p->leader_id));
    assert_true(p->leader_id >= 0 || p->isr_cnt == 0);
    assert_true(p->replicas_cnt > p->removing_cnt);
    assert_true(image_equal(&world.image, &world.controller->image));
}

static void random_ids(struct prng *prng, char *text)
{
    int cnt = 1 + (int)prng_below(prng, 4), at = 0;

    while (at < cnt) {
        char id = (char)('1' + prng_below(prng, BROKERS_CNT));
        text[at] = '\0';
        if (strchr(text, id) == NULL)
            text[at++] = id;
    }
    text[at] = '\0';
}

static void random_isr(struct prng *prng, char *text)
{
    const struct image_partition *p = partition();

    for (int i = 0; i < p->replicas_cnt; i++)
        if (p->replicas[i] == p->leader_id || prng_below(prng, 3) > 0)
            *text++ = (char)('0' + p->replicas[i]);
    *text = '\0';
}

static void any_course_keeps_its_promises(void **state)
{
    for (uint64_t seed = 1; seed <= 20; seed++) {
        struct prng prng = {.state = seed};
        char ids[16];
        if (seed > 1) {
            teardown(state);
            setup(state);
        }
        create_topic("123");
        for (int i = 0; i < 60; i++) {
            int32_t id = 1 + (int32_t)prng_below(&prng, BROKERS_CNT);
            switch (prng_below(&prng, 5)) {
            case 0:
                random_ids(&prng, ids);
                assert_int_equal(reassign(ids), KERR_NONE);
                break;
            case 1:
                reassign(NULL);
                break;
            case 2:
                if (!image_broker_by_id(&world.image, id)->fenced)
                    fence(id);
                break;
            case 3:
                metaworld_heartbeat(&world, id, epochs[id]);
                break;
            default:
                random_isr(&prng, ids);
                if (partition()->leader_id >= 0)
                    alter_isr(ids);
            }
            check_partition();
        }
    }
}

/* ---- directories ---- */

static int16_t assign(int32_t broker_id, struct uuid dir, struct uuid topic, int32_t index)
{
    struct assign_replicas_to_dirs_request_partition_data part = {index};
    struct assign_replicas_to_dirs_request_topic_data of_topic = {topic, &part, 1};
    struct assign_replicas_to_dirs_request_directory_data of_dir = {dir, &of_topic, 1};
    struct assign_replicas_to_dirs_request request = {
        .broker_id = broker_id, .broker_epoch = epochs[broker_id], .directories = &of_dir, .directories_cnt = 1};
    const struct assign_replicas_to_dirs_response *response = metaworld_call(&world, 73, 0, &request);

    if (response->error_code != KERR_NONE)
        return response->error_code;
    assert_int_equal(response->directories_cnt, 1);
    return response->directories[0].topics[0].partitions[0].error_code;
}

static void replicas_are_where_they_are(void **state)
{
    struct uuid own = {{0xaa, 2}}, lost = {{0xab, 2}};
    int64_t end_off;

    (void)state;
    create_topic("123");
    end_off = world.image.next_off;
    assert_int_equal(assign(2, own, topic_id, 0), KERR_NONE); /* known already */
    assert_int_equal(world.image.next_off, end_off);
    assert_int_equal(assign(2, own, (struct uuid){{7}}, 0), KERR_UNKNOWN_TOPIC_ID);
    assert_int_equal(assign(2, own, topic_id, 1), KERR_UNKNOWN_TOPIC_OR_PARTITION);
    assert_int_equal(assign(4, own, topic_id, 0), KERR_NOT_LEADER_OR_FOLLOWER);
    epochs[2]++;
    assert_int_equal(assign(2, own, topic_id, 0), KERR_STALE_BROKER_EPOCH);
    epochs[2]--;
    assert_int_equal(assign(2, lost, topic_id, 0), KERR_NONE); /* not one of its online directories */
    assert_true(uuid_eq(partition()->directories[1], lost));
    expect("123 13   1");
}

/* What lay in a lost directory is gone: out of the ELR, too, before the replica is somewhere else and counts as online. */
static void a_replica_in_a_new_directory_begins_anew(void **state)
{
    struct uuid own = {{0xaa, 2}}, lost = {{0xab, 2}};

    (void)state;
    create_topic("12");
    set_config("min.insync.replicas", "2");
    assert_int_equal(assign(2, lost, topic_id, 0), KERR_NONE);
    expect("12 1   1");
    assert_int_equal(partition()->elr_cnt, 1);
    assert_int_equal(assign(2, own, topic_id, 0), KERR_NONE);
    assert_int_equal(partition()->elr_cnt, 0);
    fence(1);
    assert_int_equal(partition()->leader_id, -1); /* 2 is alive, and has nothing */
}

/* Broker 1 comes back as a new process, which knows the epoch of a clean stop or none (-1). */
static struct broker_registration_response register_as(struct uuid dir, int64_t previous_epoch, int16_t elr_max)
{
    struct broker_registration_request_listener listener = {
        .name = slice_of_text("PLAINTEXT"), .host = slice_of_text("h"), .port = 1};
    struct broker_registration_request_feature of[] = {{slice_of_text("metadata.version"), 7, 30},
                                                       {slice_of_text("kraft.version"), 0, 1},
                                                       {slice_of_text("eligible.leader.replicas.version"), 0, elr_max}};
    struct broker_registration_request request;
    const struct broker_registration_response *response;

    wire_defaults(&broker_registration_request_wire, &request);
    request.broker_id = 1;
    request.cluster_id = slice_of_text(world.identity.cluster_id);
    request.incarnation_id = (struct uuid){{0x77, (uint8_t)world.now_us}};
    request.listeners = &listener;
    request.listeners_cnt = 1;
    request.features = of;
    request.features_cnt = 3;
    request.log_dirs = &dir;
    request.log_dirs_cnt = 1;
    request.previous_broker_epoch = previous_epoch;
    response = metaworld_call(&world, 62, 4, &request);
    assert_non_null(response);
    return *response;
}

/* With its directory or with another one, to unfenced. */
static void register_again(struct uuid dir)
{
    struct broker_registration_response response = register_as(dir, -1, 1);

    assert_int_equal(response.error_code, KERR_NONE);
    epochs[1] = response.broker_epoch;
    assert_true(metaworld_heartbeat(&world, 1, epochs[1]));
}

/* KIP-966: only a clean stop leaves a replica its place among the eligible. */
static void an_unclean_restart_costs_the_place_in_the_elr(void **state)
{
    for (int is_clean = 0; is_clean <= 1; is_clean++) {
        if (is_clean) {
            teardown(state);
            setup(state);
        }
        create_topic("12");
        set_config("min.insync.replicas", "2");
        fence(1);
        assert_true(image_has_id(partition()->elr, partition()->elr_cnt, 1));
        assert_int_equal(register_as((struct uuid){{0xaa, 1}}, is_clean ? epochs[1] : -1, 1).error_code, KERR_NONE);
        assert_int_equal(image_has_id(partition()->elr, partition()->elr_cnt, 1), is_clean);
        fence(2);
        assert_int_equal(partition()->leader_id, -1);
        assert_int_equal(image_has_id(partition()->elr, partition()->elr_cnt, 1), is_clean);
    }
}

static void who_lost_everything_is_no_last_known_leader(void **state)
{
    for (int is_wiped = 0; is_wiped <= 1; is_wiped++) {
        if (is_wiped) {
            teardown(state);
            setup(state);
        }
        create_topic("1");
        fence(1);
        assert_int_equal(partition()->leader_id, -1);
        register_again(is_wiped ? (struct uuid){{0xdd, 1}} : (struct uuid){{0xaa, 1}});
        assert_int_equal(partition()->leader_id, is_wiped ? -1 : 1);
        assert_int_equal(partition()->last_known_elr_cnt, 0);
    }
}

/* ---- features ---- */

static const struct update_features_response *update(int16_t version, const char *feature, int16_t level, int8_t type)
{
    struct update_features_request_feature_update_key key;
    struct update_features_request request;

    wire_shape_defaults(&update_features_request_feature_update_key_shape, &key);
    key.feature = slice_of_text(feature);
    key.max_version_level = level;
    if (version > 0)
        key.upgrade_type = type;
    else
        key.allow_downgrade = type > 1;
    wire_defaults(&update_features_request_wire, &request);
    request.feature_updates = &key;
    request.feature_updates_cnt = 1;
    return metaworld_call(&world, 57, version, &request);
}

static bool contains(struct slice text, const char *part)
{
    size_t len = strlen(part);

    for (size_t i = 0; i + len <= text.len; i++)
        if (memcmp(text.data + i, part, len) == 0)
            return true;
    return false;
}

static void levels_are_refused_in_words(void **state)
{
    static const struct {
        const char *feature;
        int16_t level;
        int8_t type;
        int16_t error;
        const char *words;
    } cases[] = {
        {"metadata.version", 30, 1, KERR_NONE, NULL},
        {"metadata.version", 31, 1, KERR_INVALID_UPDATE_VERSION, "Local controller 1 only supports versions 7-30"},
        {"metadata.version", 29, 1, KERR_INVALID_UPDATE_VERSION, "without setting the upgrade type"},
        {"metadata.version", 29, 2, KERR_INVALID_UPDATE_VERSION, "might delete metadata information"},
        {"metadata.version", 29, 3, KERR_INVALID_UPDATE_VERSION, "Unsafe metadata downgrade is not supported"},
        {"metadata.version", 0, 2, KERR_INVALID_UPDATE_VERSION, "only supports versions 7-30"},
        {"metadata.version", -1, 2, KERR_INVALID_UPDATE_VERSION, "cannot be less than 0"},
        {"metadata.version", 30, 9, KERR_INVALID_UPDATE_VERSION, "does not support the given upgrade type"},
        {"group.version", 1, 1, KERR_INVALID_UPDATE_VERSION, "does not support this feature"},
        {"kraft.version", 0, 2, KERR_INVALID_UPDATE_VERSION, "the new version is a downgrade"},
        {"eligible.leader.replicas.version", 1, 1, KERR_NONE, NULL},
    };

    (void)state;
    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        int64_t end_off = world.image.next_off;
        const struct update_features_response *response = update(2, cases[i].feature, cases[i].level, cases[i].type);
        assert_int_equal(response->error_code, cases[i].error);
        if (cases[i].words != NULL && !contains(response->error_message, cases[i].words))
            fail_msg("%.*s", (int)response->error_message.len, (const char *)response->error_message.data);
        assert_int_equal(world.image.next_off, end_off);
    }
}

static void a_feature_goes_and_comes(void **state)
{
    struct slice elr = slice_of_text("eligible.leader.replicas.version");
    const struct update_features_response *response;

    (void)state;
    response = update(0, "eligible.leader.replicas.version", 0, 1);
    assert_int_equal(response->error_code, KERR_INVALID_UPDATE_VERSION);
    assert_int_equal(response->results[0].error_code, KERR_INVALID_UPDATE_VERSION);
    response = update(0, "eligible.leader.replicas.version", 0, 2);
    assert_int_equal(response->error_code, KERR_NONE);
    assert_int_equal(response->results_cnt, 1);
    assert_int_equal(image_feature_level(&world.image, elr), 0);
    response = update(1, "eligible.leader.replicas.version", 1, 1);
    assert_int_equal(response->results[0].error_code, KERR_NONE);
    assert_int_equal(image_feature_level(&world.image, elr), 1);
    assert_non_null(
        image_config_value(&world.image, IMAGE_BROKER, slice_of_text(""), slice_of_text("min.insync.replicas")).data);
}

/* A level comes only where all brokers and controllers can work with it. */
static void all_must_support_a_level(void **state)
{
    static const char elr[] = "eligible.leader.replicas.version";
    struct controller_registration_request_listener listener = {slice_of_text("CONTROLLER"), slice_of_text("h"), 9093,
                                                                0};
    struct controller_registration_request_feature feature = {slice_of_text("metadata.version"), 7, 30};
    struct controller_registration_request request;
    const struct controller_registration_response *response;

    (void)state;
    assert_int_equal(update(2, elr, 0, 2)->error_code, KERR_NONE);
    fence(1);
    assert_int_equal(register_as((struct uuid){{0xaa, 1}}, -1, 0).error_code, KERR_NONE);
    assert_int_equal(update(2, elr, 1, 1)->error_code, KERR_INVALID_UPDATE_VERSION);
    assert_true(contains(update(2, elr, 1, 1)->error_message, "Broker 1 only supports versions 0-0"));
    metaworld_pass(&world, 2000000);
    assert_int_equal(register_as((struct uuid){{0xaa, 1}}, -1, 1).error_code, KERR_NONE);
    assert_int_equal(update(2, elr, 1, 1)->error_code, KERR_NONE);
    assert_int_equal(update(2, elr, 0, 2)->error_code, KERR_NONE);
    wire_defaults(&controller_registration_request_wire, &request);
    request.controller_id = 2;
    request.incarnation_id = (struct uuid){{9}};
    request.listeners = &listener;
    request.listeners_cnt = 1;
    request.features = &feature;
    request.features_cnt = 1;
    response = metaworld_call(&world, 70, 0, &request);
    assert_int_equal(response->error_code, KERR_NONE);
    assert_true(contains(update(2, elr, 1, 1)->error_message, "Controller 2 does not support this feature"));
}

/* Not before each voter has said what it can work with: one that has just joined is not in the image yet. */
static void all_voters_must_have_registered(void **state)
{
    static const char elr[] = "eligible.leader.replicas.version";
    struct image *image = &world.controller->image;
    size_t controllers_cnt = image->controllers_cnt;
    const struct update_features_response *response;

    (void)state;
    assert_int_equal(controllers_cnt, 1);
    image->controllers_cnt = 0;
    response = update(2, elr, 0, 2);
    image->controllers_cnt = controllers_cnt;
    assert_int_equal(response->error_code, KERR_INVALID_UPDATE_VERSION);
    assert_true(contains(response->error_message, "No controller registration for voter 1"));
    assert_int_equal(update(2, elr, 0, 2)->error_code, KERR_NONE);
}

/* A partition that only its ELR can bring back forbids to do without. */
static void elr_stays_while_it_is_needed(void **state)
{
    (void)state;
    create_topic("12");
    set_config("min.insync.replicas", "2");
    fence(1);
    fence(2);
    assert_int_equal(partition()->isr_cnt, 0);
    assert_true(partition()->elr_cnt > 0);
    assert_int_equal(update(2, "eligible.leader.replicas.version", 0, 2)->error_code, KERR_INVALID_UPDATE_VERSION);
    assert_true(metaworld_heartbeat(&world, 2, epochs[2]));
    assert_int_equal(partition()->leader_id, 2);
    assert_int_equal(update(2, "eligible.leader.replicas.version", 0, 2)->error_code, KERR_NONE);
}

static void controllers_make_themselves_known(void **state)
{
    struct controller_registration_request_listener listener = {slice_of_text("CONTROLLER"), slice_of_text("h"), 9093,
                                                                0};
    struct controller_registration_request_feature features[] = {
        {slice_of_text("metadata.version"), 7, 30}, {slice_of_text("eligible.leader.replicas.version"), 0, 1}};
    struct controller_registration_request request;
    const struct controller_registration_response *response;

    (void)state;
    wire_defaults(&controller_registration_request_wire, &request);
    request.controller_id = 2;
    request.incarnation_id = (struct uuid){{9}};
    request.listeners = &listener;
    request.listeners_cnt = 1;
    request.features = features;
    request.features_cnt = 1;
    response = metaworld_call(&world, 70, 0, &request);
    assert_int_equal(response->error_code, KERR_UNSUPPORTED_VERSION); /* without ELR */
    request.features_cnt = 2;
    request.listeners_cnt = 0;
    response = metaworld_call(&world, 70, 0, &request);
    assert_int_equal(response->error_code, KERR_INVALID_REGISTRATION);
    request.listeners_cnt = 1;
    response = metaworld_call(&world, 70, 0, &request);
    assert_int_equal(response->error_code, KERR_NONE);
    assert_int_equal(image_controller_by_id(&world.image, 2)->endpoints[0].port, 9093);
    features[1].max_supported_version = 0; /* a new incarnation that could not stay */
    response = metaworld_call(&world, 70, 0, &request);
    assert_int_equal(response->error_code, KERR_UNSUPPORTED_VERSION);
}

#define T(test) cmocka_unit_test_setup_teardown(test, setup, teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        T(replicas_move),
        T(a_leader_that_stays_gets_a_new_epoch),
        T(other_courses),
        T(a_factor_shrinks_only_with_all_in_sync),
        T(a_reassignment_is_cancelled),
        T(a_cancel_that_would_lose),
        T(what_cannot_be_reassigned),
        T(they_are_listed),
        T(any_course_keeps_its_promises),
        T(replicas_are_where_they_are),
        T(a_replica_in_a_new_directory_begins_anew),
        T(who_lost_everything_is_no_last_known_leader),
        T(an_unclean_restart_costs_the_place_in_the_elr),
        T(levels_are_refused_in_words),
        T(all_must_support_a_level),
        T(all_voters_must_have_registered),
        T(a_feature_goes_and_comes),
        T(elr_stays_while_it_is_needed),
        T(controllers_make_themselves_known),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
