/* Brokers come, go, fall silent; ISR changes; elections. Three brokers, though only one process is real. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/check.h"
#include "base/err.h"
#include "tests/lib/metaworld.h"
#include "wire/gen/allocate_producer_ids_request.h"
#include "wire/gen/allocate_producer_ids_response.h"
#include "wire/gen/alter_partition_request.h"
#include "wire/gen/alter_partition_response.h"
#include "wire/gen/broker_heartbeat_request.h"
#include "wire/gen/broker_heartbeat_response.h"
#include "wire/gen/broker_registration_request.h"
#include "wire/gen/broker_registration_response.h"
#include "wire/gen/create_topics_request.h"
#include "wire/gen/create_topics_response.h"
#include "wire/gen/describe_quorum_request.h"
#include "wire/gen/describe_quorum_response.h"
#include "wire/gen/elect_leaders_request.h"
#include "wire/gen/elect_leaders_response.h"
#include "wire/gen/unregister_broker_request.h"
#include "wire/gen/unregister_broker_response.h"
#include "wire/kerr.h"

static struct metaworld world;
static int64_t epochs[4]; /* of brokers 1 to 3 */
static struct uuid topic_id;

static int setup(void **state)
{
    *state = &world;
    metaworld_init(&world, 7);
    metaworld_start(&world);
    metaworld_settle(&world);
    for (int32_t id = 1; id <= 3; id++) {
        epochs[id] = metaworld_register(&world, id, (const char *[]){"a", "b", "c"}[id - 1]);
        assert_true(epochs[id] >= 0);
    }
    return 0;
}

static int teardown(void **state)
{
    (void)state;
    metaworld_release(&world);
    return 0;
}

/* One partition with replicas 1, 2, 3, led by 1. */
static void create_topic(void)
{
    int32_t ids[] = {1, 2, 3};
    struct create_topics_request_creatable_replica_assignment assignment = {
        .partition_index = 0, .broker_ids = ids, .broker_ids_cnt = 3};
    struct create_topics_request_creatable_topic topic;
    struct create_topics_request request;
    const struct create_topics_response *response;

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

static bool has_in_isr(int32_t id)
{
    return image_has_id(partition()->isr, partition()->isr_cnt, id);
}

static const struct broker_heartbeat_response *beat(int32_t id, bool want_fence, bool want_shut_down)
{
    struct broker_heartbeat_request request;

    wire_defaults(&broker_heartbeat_request_wire, &request);
    request.broker_id = id;
    request.broker_epoch = epochs[id];
    request.current_metadata_offset = world.image.next_off - 1;
    request.want_fence = want_fence;
    request.want_shut_down = want_shut_down;
    return metaworld_call(&world, 63, 1, &request);
}

/* ---- registration ---- */

static struct broker_registration_request_listener listener;
static struct broker_registration_request_feature features[3];
static struct uuid dirs[2];

static struct broker_registration_request registration(int32_t id)
{
    struct broker_registration_request request;

    listener = (struct broker_registration_request_listener){
        .name = slice_of_text("PLAINTEXT"), .host = slice_of_text("h"), .port = 1};
    features[0] = (struct broker_registration_request_feature){slice_of_text("metadata.version"), 7, 30};
    features[1] = (struct broker_registration_request_feature){slice_of_text("kraft.version"), 0, 1};
    features[2] = (struct broker_registration_request_feature){slice_of_text("eligible.leader.replicas.version"), 0, 1};
    dirs[0] = (struct uuid){{0xbb, (uint8_t)id}};
    dirs[1] = (struct uuid){{0xcc, (uint8_t)id}};
    wire_defaults(&broker_registration_request_wire, &request);
    request.broker_id = id;
    request.cluster_id = slice_of_text(world.identity.cluster_id);
    request.incarnation_id = (struct uuid){{0x55, (uint8_t)id}};
    request.listeners = &listener;
    request.listeners_cnt = 1;
    request.features = features;
    request.features_cnt = 3;
    request.log_dirs = dirs;
    request.log_dirs_cnt = 1;
    return request;
}

static int16_t register_as(const struct broker_registration_request *request)
{
    const struct broker_registration_response *response = metaworld_call(&world, 62, 4, request);

    if (response->error_code == KERR_NONE && request->broker_id < 4)
        epochs[request->broker_id] = response->broker_epoch;
    return response->error_code;
}

static void a_registration_is_checked(void **state)
{
    struct broker_registration_request request;
    int64_t end_off = world.image.next_off;

    (void)state;
    request = registration(9);
    request.cluster_id = slice_of_text("other");
    assert_int_equal(register_as(&request), KERR_INCONSISTENT_CLUSTER_ID);
    request = registration(2); /* it lives under another incarnation */
    assert_int_equal(register_as(&request), KERR_DUPLICATE_BROKER_REGISTRATION);
    request = registration(9);
    request.is_migrating_zk_broker = true;
    assert_int_equal(register_as(&request), KERR_BROKER_ID_NOT_REGISTERED);
    request = registration(9);
    request.log_dirs_cnt = 0;
    assert_int_equal(register_as(&request), KERR_INVALID_REGISTRATION);
    request = registration(9);
    request.log_dirs_cnt = 2;
    dirs[1] = dirs[0];
    assert_int_equal(register_as(&request), KERR_INVALID_REGISTRATION);
    dirs[1] = (struct uuid){{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 99}}; /* reserved */
    assert_int_equal(register_as(&request), KERR_INVALID_REGISTRATION);
    dirs[1] = (struct uuid){{0xaa, 2}}; /* of broker 2 */
    assert_int_equal(register_as(&request), KERR_INVALID_REGISTRATION);
    request = registration(9);
    features[0].max_supported_version = 29;
    assert_int_equal(register_as(&request), KERR_UNSUPPORTED_VERSION);
    request = registration(9);
    request.features_cnt = 2; /* no eligible leader replicas */
    assert_int_equal(register_as(&request), KERR_UNSUPPORTED_VERSION);
    request = registration(9);
    request.features_cnt = 0;
    assert_int_equal(register_as(&request), KERR_INVALID_REGISTRATION);
    request = registration(9);
    features[1].max_supported_version = 0; /* kraft.version is 1 */
    assert_int_equal(register_as(&request), KERR_UNSUPPORTED_VERSION);
    assert_int_equal(world.image.next_off, end_off);
    request = registration(9);
    assert_int_equal(register_as(&request), KERR_NONE);
    assert_int_equal(image_broker_by_id(&world.image, 9)->epoch, end_off); /* the offset of its record */
    assert_true(image_broker_by_id(&world.image, 9)->fenced);
}

static void the_same_incarnation_keeps_its_epoch(void **state)
{
    struct broker_registration_request request = registration(3);
    int64_t epoch;

    (void)state;
    request.broker_id = 2;
    request.incarnation_id = image_broker_by_id(&world.image, 2)->incarnation;
    epoch = epochs[2];
    assert_int_equal(register_as(&request), KERR_NONE);
    assert_int_equal(epochs[2], epoch);
    assert_false(image_broker_by_id(&world.image, 2)->fenced); /* as before */
}

static void a_new_incarnation_leaves_the_isr(void **state)
{
    struct broker_registration_request request;

    (void)state;
    create_topic();
    metaworld_pass(&world, 1400000);
    assert_true(metaworld_heartbeat(&world, 1, epochs[1]) && metaworld_heartbeat(&world, 3, epochs[3]));
    metaworld_pass(&world, 200000); /* 2 is silent for more than a session */
    request = registration(2);
    request.previous_broker_epoch = epochs[2];
    assert_int_equal(register_as(&request), KERR_NONE);
    assert_false(has_in_isr(2));
    assert_int_equal(partition()->leader_id, 1);
    assert_true(image_broker_by_id(&world.image, 2)->fenced);
    assert_int_equal(image_broker_by_id(&world.image, 2)->register_off, world.image.next_off - 1); /* the last record */
}

/* ---- heartbeats ---- */

static void a_wrong_epoch_is_stale(void **state)
{
    (void)state;
    epochs[2]++;
    assert_int_equal(beat(2, false, false)->error_code, KERR_STALE_BROKER_EPOCH);
    epochs[2] -= 2;
    assert_int_equal(beat(2, false, false)->error_code, KERR_STALE_BROKER_EPOCH);
}

static void only_who_has_caught_up_is_unfenced(void **state)
{
    struct broker_registration_request request = registration(9);
    struct broker_heartbeat_request heartbeat;
    const struct broker_heartbeat_response *response;

    (void)state;
    assert_int_equal(register_as(&request), KERR_NONE);
    wire_defaults(&broker_heartbeat_request_wire, &heartbeat);
    heartbeat.broker_id = 9;
    heartbeat.broker_epoch = image_broker_by_id(&world.image, 9)->epoch;
    heartbeat.current_metadata_offset = image_broker_by_id(&world.image, 9)->register_off - 1;
    response = metaworld_call(&world, 63, 1, &heartbeat);
    assert_true(response->is_fenced && !response->is_caught_up);
    heartbeat.current_metadata_offset++;
    heartbeat.want_fence = true;
    response = metaworld_call(&world, 63, 1, &heartbeat);
    assert_true(response->is_fenced && response->is_caught_up);
    heartbeat.want_fence = false;
    response = metaworld_call(&world, 63, 1, &heartbeat);
    assert_true(!response->is_fenced && response->is_caught_up);
    assert_false(image_broker_by_id(&world.image, 9)->fenced);
}

static void the_silent_are_fenced(void **state)
{
    (void)state;
    create_topic();
    metaworld_pass(&world, 1000000);
    assert_true(metaworld_heartbeat(&world, 2, epochs[2]) && metaworld_heartbeat(&world, 3, epochs[3]));
    metaworld_pass(&world, 700000); /* 1, the leader, is over its 1500 ms */
    assert_true(image_broker_by_id(&world.image, 1)->fenced);
    assert_false(image_broker_by_id(&world.image, 2)->fenced);
    assert_int_equal(partition()->leader_id, 2);
    assert_int_equal(partition()->leader_epoch, 1);
    assert_int_equal(partition()->isr_cnt, 2);
    assert_true(metaworld_heartbeat(&world, 1, epochs[1])); /* it is back */
    assert_int_equal(partition()->leader_id, 2);            /* and not in the ISR until it has caught up */
    assert_int_equal(partition()->isr_cnt, 2);
}

static void a_stalled_controller_blames_nobody(void **state)
{
    (void)state;
    world.now_us += 10000000; /* the whole process stood still */
    metaworld_pass(&world, 1);
    for (int32_t id = 1; id <= 3; id++)
        assert_false(image_broker_by_id(&world.image, id)->fenced);
}

static void a_broker_asks_to_be_fenced(void **state)
{
    (void)state;
    create_topic();
    assert_true(beat(2, true, false)->is_fenced);
    assert_false(has_in_isr(2));
    assert_false(beat(2, false, false)->is_fenced);
}

static void controlled_shutdown_waits_for_the_others(void **state)
{
    const struct broker_heartbeat_response *response;

    (void)state;
    create_topic();
    response = beat(1, false, true);
    assert_true(!response->is_fenced && !response->should_shut_down);
    assert_int_equal(partition()->leader_id, 2); /* moved at once */
    assert_true(image_broker_by_id(&world.image, 1)->in_controlled_shutdown);
    response = beat(1, false, true); /* 2 and 3 have not told that they know */
    assert_false(response->should_shut_down);
    beat(2, false, false);
    response = beat(1, false, true);
    assert_false(response->should_shut_down);
    beat(3, false, false);
    response = beat(1, false, true);
    assert_true(response->should_shut_down && response->is_fenced);
    assert_true(image_broker_by_id(&world.image, 1)->fenced);
    response = beat(1, false, true); /* asked again */
    assert_true(response->should_shut_down);
}

static void who_leads_nothing_goes_at_once(void **state)
{
    const struct broker_heartbeat_response *response;

    (void)state;
    create_topic();
    response = beat(3, false, true);
    assert_true(response->should_shut_down && response->is_fenced);
    assert_false(has_in_isr(3));
}

static void lost_directories_cost_their_partitions(void **state)
{
    struct broker_registration_request request;
    struct broker_heartbeat_request heartbeat;
    struct uuid lost;

    (void)state;
    metaworld_pass(&world, 1000000);
    metaworld_heartbeat(&world, 1, epochs[1]);
    metaworld_heartbeat(&world, 3, epochs[3]);
    metaworld_pass(&world, 600000);
    request = registration(2); /* again, with two directories */
    request.log_dirs_cnt = 2;
    assert_int_equal(register_as(&request), KERR_NONE);
    lost = dirs[0];
    wire_defaults(&broker_heartbeat_request_wire, &heartbeat);
    heartbeat.broker_id = 2;
    heartbeat.broker_epoch = epochs[2];
    heartbeat.current_metadata_offset = world.image.next_off - 1;
    heartbeat.offline_log_dirs = &lost;
    heartbeat.offline_log_dirs_cnt = 1;
    assert_false(((const struct broker_heartbeat_response *)metaworld_call(&world, 63, 1, &heartbeat))->is_fenced);
    assert_int_equal(image_broker_by_id(&world.image, 2)->dirs_cnt, 1);
    assert_true(uuid_eq(image_broker_by_id(&world.image, 2)->dirs[0], dirs[1]));
}

static void cordoned_directories_are_told_once(void **state)
{
    struct broker_heartbeat_request heartbeat;
    struct uuid dir = {{0xaa, 2}};
    int64_t end_off;

    (void)state;
    wire_defaults(&broker_heartbeat_request_wire, &heartbeat);
    heartbeat.broker_id = 2;
    heartbeat.broker_epoch = epochs[2];
    heartbeat.current_metadata_offset = world.image.next_off - 1;
    heartbeat.cordoned_log_dirs = &dir;
    for (int32_t cnt = 0; cnt <= 1; cnt++) {
        heartbeat.cordoned_log_dirs_cnt = cnt;
        end_off = world.image.next_off;
        metaworld_call(&world, 63, 2, &heartbeat);
        assert_int_equal(world.image.next_off, end_off + 1);
        metaworld_call(&world, 63, 2, &heartbeat);
        assert_int_equal(world.image.next_off, end_off + 1);
        assert_int_equal(image_broker_by_id(&world.image, 2)->cordoned_cnt, cnt);
    }
}

static void a_broker_is_unregistered(void **state)
{
    struct unregister_broker_request request = {.broker_id = 3};
    const struct unregister_broker_response *response;

    (void)state;
    create_topic();
    response = metaworld_call(&world, 64, 0, &request);
    assert_int_equal(response->error_code, KERR_NONE);
    assert_null(image_broker_by_id(&world.image, 3));
    assert_false(has_in_isr(3));
    response = metaworld_call(&world, 64, 0, &request);
    assert_int_equal(response->error_code, KERR_BROKER_ID_NOT_REGISTERED);
    assert_true(slice_eq_text(response->error_message, "Broker ID 3 is not currently registered"));
    metaworld_pass(&world, 3000000); /* its session ends without a word */
}

/* ---- AlterPartition ---- */

static struct alter_partition_request_broker_state members[4];

static const struct alter_partition_response_partition_data *alter(int32_t leader, const char *isr,
                                                                   int32_t leader_epoch, int32_t partition_epoch)
{
    struct alter_partition_request_partition_data data = {.leader_epoch = leader_epoch,
                                                          .partition_epoch = partition_epoch,
                                                          .new_isr_with_epochs = members,
                                                          .new_isr_cnt = 0};
    struct alter_partition_request_topic_data topic = {
        .topic_id = topic_id, .topic_name = slice_of_text(""), .partitions = &data, .partitions_cnt = 1};
    struct alter_partition_request request = {
        .broker_id = leader, .broker_epoch = epochs[leader], .topics = &topic, .topics_cnt = 1};
    const struct alter_partition_response *response;

    for (; *isr != '\0'; isr++) {
        int32_t id = *isr - '0';
        members[data.new_isr_with_epochs_cnt++] =
            (struct alter_partition_request_broker_state){id, id <= 3 ? epochs[id] : -1};
    }
    response = metaworld_call(&world, 56, 3, &request);
    assert_int_equal(response->error_code, KERR_NONE);
    return &response->topics[0].partitions[0];
}

static void the_leader_changes_its_isr(void **state)
{
    const struct alter_partition_response_partition_data *answer;

    (void)state;
    create_topic();
    answer = alter(1, "12", 0, 0);
    assert_int_equal(answer->error_code, KERR_NONE);
    assert_int_equal(answer->isr_cnt, 2);
    assert_int_equal(answer->partition_epoch, 1);
    assert_int_equal(answer->leader_epoch, 0); /* shrinking does not bump it */
    assert_int_equal(partition()->isr_cnt, 2);
    assert_int_equal(partition()->partition_epoch, 1);
    answer = alter(1, "12", 0, 1); /* nothing new */
    assert_int_equal(answer->partition_epoch, 1);
    assert_int_equal(alter(1, "123", 0, 1)->error_code, KERR_NONE);
    assert_int_equal(alter(1, "1", 0, 9)->error_code, KERR_NOT_CONTROLLER);
    assert_int_equal(alter(1, "1", 9, 2)->error_code, KERR_NOT_CONTROLLER);
    assert_int_equal(alter(1, "1", -1, 2)->error_code, KERR_FENCED_LEADER_EPOCH);
    assert_int_equal(alter(1, "1", 0, 0)->error_code, KERR_INVALID_UPDATE_VERSION);
    assert_int_equal(alter(2, "2", 0, 2)->error_code, KERR_INVALID_REQUEST);
    assert_int_equal(alter(1, "", 0, 2)->error_code, KERR_INVALID_REQUEST);
    assert_int_equal(alter(1, "11", 0, 2)->error_code, KERR_INVALID_REQUEST);
    assert_int_equal(alter(1, "23", 0, 2)->error_code, KERR_INVALID_REQUEST);
    assert_int_equal(alter(1, "14", 0, 2)->error_code, KERR_INVALID_REQUEST);
    epochs[2]++;
    assert_int_equal(alter(1, "12", 0, 2)->error_code, KERR_INELIGIBLE_REPLICA);
    epochs[2]--;
    beat(2, true, false);
    assert_int_equal(alter(1, "12", 0, 3)->error_code, KERR_INELIGIBLE_REPLICA); /* fenced */
    topic_id.bytes[5] ^= 1;
    assert_int_equal(alter(1, "1", 0, 3)->error_code, KERR_UNKNOWN_TOPIC_ID);
}

static void alter_partition_needs_the_brokers_epoch(void **state)
{
    struct alter_partition_request request = {.broker_id = 1, .broker_epoch = 0};
    const struct alter_partition_response *response = metaworld_call(&world, 56, 3, &request);

    (void)state;
    assert_int_equal(response->error_code, KERR_STALE_BROKER_EPOCH);
}

/* ---- elections ---- */

static const struct elect_leaders_response *elect(int8_t type, bool all)
{
    int32_t index = 0;
    struct elect_leaders_request_topic_partitions topic = {
        .topic = slice_of_text("t"), .partitions = &index, .partitions_cnt = 1};
    struct elect_leaders_request request;

    wire_defaults(&elect_leaders_request_wire, &request);
    request.election_type = type;
    request.topic_partitions = all ? NULL : &topic;
    request.topic_partitions_cnt = all ? -1 : 1;
    return metaworld_call(&world, 43, 2, &request);
}

static void leaders_are_elected_on_demand(void **state)
{
    (void)state;
    create_topic();
    assert_int_equal(elect(0, false)->replica_election_results[0].partition_result[0].error_code,
                     KERR_ELECTION_NOT_NEEDED);
    assert_int_equal(elect(0, true)->replica_election_results_cnt, 0);
    beat(1, true, false); /* 2 leads now */
    assert_int_equal(elect(0, false)->replica_election_results[0].partition_result[0].error_code,
                     KERR_PREFERRED_LEADER_NOT_AVAILABLE);
    beat(1, false, false);
    assert_int_equal(alter(2, "123", 1, 1)->error_code, KERR_NONE);
    assert_int_equal(elect(0, true)->replica_election_results[0].partition_result[0].error_code, KERR_NONE);
    assert_int_equal(partition()->leader_id, 1);
    assert_int_equal(elect(1, false)->replica_election_results[0].partition_result[0].error_code,
                     KERR_ELECTION_NOT_NEEDED);
}

static void leaders_return_by_themselves(void **state)
{
    (void)state;
    create_topic();
    beat(1, true, false);
    beat(1, false, false);
    assert_int_equal(alter(2, "123", 1, 1)->error_code, KERR_NONE);
    world.config.broker_session_timeout_ms = 1500;
    for (int i = 0; i < 310; i++) { /* leader.imbalance.check.interval.seconds */
        metaworld_pass(&world, 1000000);
        for (int32_t id = 1; id <= 3; id++)
            assert_true(metaworld_heartbeat(&world, id, epochs[id]));
    }
    assert_int_equal(partition()->leader_id, 1);
}

/* ---- the rest ---- */

static void producer_ids_come_in_blocks(void **state)
{
    struct allocate_producer_ids_request request = {.broker_id = 1, .broker_epoch = epochs[1]};
    const struct allocate_producer_ids_response *response = metaworld_call(&world, 67, 0, &request);

    (void)state;
    assert_int_equal(response->producer_id_start, 0);
    assert_int_equal(response->producer_id_len, 1000);
    response = metaworld_call(&world, 67, 0, &request);
    assert_int_equal(response->producer_id_start, 1000);
    request.broker_epoch++;
    response = metaworld_call(&world, 67, 0, &request);
    assert_int_equal(response->error_code, KERR_STALE_BROKER_EPOCH);
    metaworld_kill(&world, true);
    metaworld_start(&world);
    metaworld_settle(&world);
    assert_int_equal(world.image.next_producer_id, 2000);
}

static void the_quorum_is_described(void **state)
{
    struct describe_quorum_request_partition_data partitions[] = {{0}, {1}};
    struct describe_quorum_request_topic_data topic = {
        .topic_name = slice_of_text("__cluster_metadata"), .partitions = partitions, .partitions_cnt = 2};
    struct describe_quorum_request request = {.topics = &topic, .topics_cnt = 1};
    const struct describe_quorum_response *response = metaworld_call(&world, 55, 2, &request);
    const struct describe_quorum_response_partition_data *answer = &response->topics[0].partitions[0];

    (void)state;
    assert_int_equal(answer->error_code, KERR_NONE);
    assert_int_equal(answer->leader_id, 1);
    assert_int_equal(answer->leader_epoch, 1);
    assert_int_equal(answer->high_watermark, world.image.next_off);
    assert_int_equal(answer->current_voters_cnt, 1);
    assert_true(uuid_eq(answer->current_voters[0].replica_directory_id, world.identity.dirs[0].id));
    assert_int_equal(response->topics[0].partitions[1].error_code, KERR_UNKNOWN_TOPIC_OR_PARTITION);
    assert_int_equal(response->nodes_cnt, 1);
    assert_int_equal(response->nodes[0].listeners[0].port, 9093);
}

static void unknown_requests_are_refused(void **state)
{
    struct event event = {.kind = EVENT_KERNEL_MSG, .now_us = world.now_us, .wall_ms = world.wall_ms};
    static const struct {
        int16_t key, version;
        const char *body;
    } cases[] = {{1, 17, ""}, {999, 0, ""}, {19, 7, "garbage"}, {19, 99, ""}, {63, 0, ""}};

    (void)state;
    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        struct effects fx;
        effects_init(&fx);
        event.msg = kernel_msg_new(MSG_REQUEST);
        event.msg->api_key = cases[i].key;
        event.msg->api_version = cases[i].version;
        event.msg->chunk = chunk_copy(slice_of_text(cases[i].body));
        controller_step(world.controller, &event, &fx);
        bool answered = false;
        for (size_t j = 0; j < fx.items_cnt; j++)
            if (fx.items[j].kind == EFFECT_KERNEL_MSG && fx.items[j].msg->kind == MSG_RESPONSE)
                answered = fx.items[j].msg->err != ERR_OK;
        assert_true(answered);
        effects_release(&fx);
    }
}

static void an_idle_controller_writes_nothing(void **state)
{
    struct metaworld *w = *state;
    int64_t end_off;
    uint64_t steps_cnt;

    metaworld_release(w);
    metaworld_init(w, 7);
    metaworld_start(w);
    metaworld_pass(w, 30000000); /* what the log does after a start */
    end_off = w->image.next_off;
    steps_cnt = w->steps_cnt;
    metaworld_pass(w, 60000000);
    assert_int_equal(w->image.next_off, end_off);
    print_message("steps in an idle minute: %llu\n", (unsigned long long)(w->steps_cnt - steps_cnt));
    assert_true(w->steps_cnt - steps_cnt <= 120);
}

static void no_op_records_can_be_asked_for(void **state)
{
    struct metaworld *w = *state;
    int64_t end_off;

    metaworld_release(w);
    metaworld_init(w, 7);
    w->config.metadata_max_idle_interval_ms = 500;
    metaworld_start(w);
    metaworld_settle(w);
    end_off = w->image.next_off;
    metaworld_pass(w, 2100000);
    assert_int_equal(w->image.next_off, end_off + 4);
}

int main(void)
{
#define T(test) cmocka_unit_test_setup_teardown(test, setup, teardown)
    const struct CMUnitTest tests[] = {
        T(a_registration_is_checked),
        T(the_same_incarnation_keeps_its_epoch),
        T(a_new_incarnation_leaves_the_isr),
        T(a_wrong_epoch_is_stale),
        T(only_who_has_caught_up_is_unfenced),
        T(the_silent_are_fenced),
        T(a_stalled_controller_blames_nobody),
        T(a_broker_asks_to_be_fenced),
        T(controlled_shutdown_waits_for_the_others),
        T(who_leads_nothing_goes_at_once),
        T(lost_directories_cost_their_partitions),
        T(cordoned_directories_are_told_once),
        T(a_broker_is_unregistered),
        T(the_leader_changes_its_isr),
        T(alter_partition_needs_the_brokers_epoch),
        T(leaders_are_elected_on_demand),
        T(leaders_return_by_themselves),
        T(producer_ids_come_in_blocks),
        T(the_quorum_is_described),
        T(unknown_requests_are_refused),
        T(an_idle_controller_writes_nothing),
        T(no_op_records_can_be_asked_for),
    };
    return cmocka_run_group_tests_name("brokers", tests, NULL, NULL);
}
