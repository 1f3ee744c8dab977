/* Connections of controller listeners, and Envelopes. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/be.h"
#include "base/check.h"
#include "base/err.h"
#include "meta/core.h"
#include "meta/envelope.h"
#include "tests/lib/metaworld.h"
#include "wire/gen/allocate_producer_ids_request.h"
#include "wire/gen/allocate_producer_ids_response.h"
#include "wire/gen/api_versions_request.h"
#include "wire/gen/api_versions_response.h"
#include "wire/gen/broker_heartbeat_request.h"
#include "wire/gen/broker_heartbeat_response.h"
#include "wire/gen/create_topics_request.h"
#include "wire/gen/create_topics_response.h"
#include "wire/gen/delete_topics_request.h"
#include "wire/gen/delete_topics_response.h"
#include "wire/gen/describe_cluster_request.h"
#include "wire/gen/describe_cluster_response.h"
#include "wire/gen/envelope_request.h"
#include "wire/gen/envelope_response.h"
#include "wire/gen/fetch_request.h"
#include "wire/gen/fetch_response.h"
#include "wire/kerr.h"

enum { CONN = 7 };

static struct metaworld world;
static int64_t broker_epoch;

static int setup(void **state)
{
    *state = &world;
    metaworld_init(&world, 11);
    metaworld_start(&world);
    metaworld_settle(&world);
    broker_epoch = metaworld_register(&world, 2, "a");
    assert_true(broker_epoch >= 0);
    metaworld_connect(&world, CONN, "10.0.0.1:77", "User:CN=n2");
    return 0;
}

static int teardown(void **state)
{
    (void)state;
    metaworld_release(&world);
    return 0;
}

static void deny_all(void)
{
    world.controller->door.auth.allow_everything = false;
}

/* ---- requests ---- */

static struct create_topics_request create_request(const char *name)
{
    static struct create_topics_request_creatable_topic topic;
    struct create_topics_request request;

    wire_shape_defaults(&create_topics_request_creatable_topic_shape, &topic);
    topic.name = slice_of_text(name);
    topic.num_partitions = topic.replication_factor = 1;
    wire_defaults(&create_topics_request_wire, &request);
    request.topics = &topic;
    request.topics_cnt = 1;
    return request;
}

static struct slice heartbeat(int32_t correlation_id)
{
    struct broker_heartbeat_request request;

    wire_defaults(&broker_heartbeat_request_wire, &request);
    request.broker_id = 2;
    request.broker_epoch = broker_epoch;
    request.current_metadata_offset = world.image.next_off - 1;
    request.heartbeat_interval_ms = 300;
    return metaworld_frame(&world, 63, 1, correlation_id, &request);
}

static struct slice create(int32_t correlation_id, const char *name)
{
    struct create_topics_request request = create_request(name);

    return metaworld_frame(&world, 19, 7, correlation_id, &request);
}

static void a_broker_speaks_to_its_controller(void **state)
{
    const struct broker_heartbeat_response *response;

    (void)state;
    metaworld_send(&world, CONN, heartbeat(5));
    metaworld_settle(&world);
    response = metaworld_sent(&world, 63, 1, 5);
    assert_non_null(response);
    assert_int_equal(response->error_code, KERR_NONE);
    assert_false(response->is_fenced);
    assert_int_equal(world.sent_conn_id, CONN);
}

/* DescribeCluster could be answered before the topic is committed. */
static void answers_keep_the_order_of_requests(void **state)
{
    struct describe_cluster_request describe;
    const struct create_topics_response *created;

    (void)state;
    wire_defaults(&describe_cluster_request_wire, &describe);
    describe.endpoint_type = 2;
    metaworld_send(&world, CONN, create(1, "a"));
    metaworld_send(&world, CONN, metaworld_frame(&world, 60, 1, 2, &describe));
    metaworld_send(&world, CONN, create(3, "a"));
    assert_int_equal(world.answered_cnt, 0);
    metaworld_settle(&world);
    assert_int_equal(world.answered_cnt, 3);
    created = metaworld_sent(&world, 19, 7, 1);
    assert_int_equal(created->topics[0].error_code, KERR_NONE);
    assert_non_null(metaworld_sent(&world, 60, 1, 2));
    created = metaworld_sent(&world, 19, 7, 3);
    assert_int_equal(created->topics[0].error_code, KERR_TOPIC_ALREADY_EXISTS);
}

static void what_a_closed_connection_asked_for_is_done_and_not_told(void **state)
{
    (void)state;
    metaworld_send(&world, CONN, create(1, "a"));
    metaworld_disconnect(&world, CONN);
    metaworld_send(&world, CONN, create(2, "b")); /* was on its way: ignored */
    metaworld_settle(&world);
    assert_int_equal(world.answered_cnt, 0);
    assert_non_null(image_topic_by_name(&world.image, slice_of_text("a")));
    assert_null(image_topic_by_name(&world.image, slice_of_text("b")));
    assert_int_equal(world.controller->door.calls.cnt, 0);
}

static bool is_fenced(void)
{
    return image_broker_by_id(&world.image, 2)->fenced;
}

/* A process that dies ends its connections: what is left of its session is two heartbeats (of 1500 ms: 600). */
static void a_lost_connection_cuts_the_session(void **state)
{
    (void)state;
    metaworld_send(&world, CONN, heartbeat(1));
    metaworld_settle(&world);
    metaworld_connect(&world, CONN + 1, "10.0.0.1:78", "User:CN=n2");
    metaworld_disconnect(&world, CONN + 1); /* not the one that it was heard over */
    metaworld_pass(&world, 700000);
    assert_false(is_fenced());
    metaworld_disconnect(&world, CONN);
    metaworld_pass(&world, 500000);
    assert_false(is_fenced());
    metaworld_pass(&world, 150000);
    assert_true(is_fenced());
}

static void who_comes_back_keeps_it(void **state)
{
    (void)state;
    metaworld_send(&world, CONN, heartbeat(1));
    metaworld_settle(&world);
    metaworld_disconnect(&world, CONN);
    metaworld_pass(&world, 300000);
    metaworld_connect(&world, CONN + 1, "10.0.0.1:78", "User:CN=n2");
    metaworld_send(&world, CONN + 1, heartbeat(2));
    metaworld_pass(&world, 1400000);
    assert_false(is_fenced());
    metaworld_pass(&world, 200000); /* a whole session since */
    assert_true(is_fenced());
}

/* Killed, and started again on its directories within its session. */
static void who_restarts_at_once_is_taken_at_once(void **state)
{
    (void)state;
    metaworld_send(&world, CONN, heartbeat(1));
    metaworld_settle(&world);
    assert_int_equal(metaworld_register(&world, 2, "a"), -1); /* a copy of its directory, it itself lives */
    metaworld_disconnect(&world, CONN);
    assert_true(metaworld_register(&world, 2, "a") > broker_epoch);
}

static void versions_and_features_are_told(void **state)
{
    struct api_versions_request request;
    const struct api_versions_response *response;
    bool has_kraft = false, has_envelope = false;

    (void)state;
    wire_defaults(&api_versions_request_wire, &request);
    request.client_software_name = request.client_software_version = slice_of_text("x");
    for (int16_t version = 0; version <= 4; version++) {
        metaworld_send(&world, CONN, metaworld_frame(&world, 18, version, version, &request));
        response = metaworld_sent(&world, 18, version, version);
        assert_int_equal(response->error_code, KERR_NONE);
        for (int32_t i = 0; i < response->api_keys_cnt; i++)
            has_envelope |= response->api_keys[i].api_key == 58;
        for (int32_t i = 0; i < response->supported_features_cnt; i++)
            assert_true(version >= 4 || response->supported_features[i].min_version > 0);
        for (int32_t i = 0; i < response->finalized_features_cnt; i++)
            has_kraft |= slice_eq_text(response->finalized_features[i].name, "kraft.version");
    }
    assert_true(has_envelope);
    assert_true(has_kraft);
}

static void controllers_are_described(void **state)
{
    struct describe_cluster_request request;
    const struct describe_cluster_response *response;

    (void)state;
    wire_defaults(&describe_cluster_request_wire, &request);
    request.endpoint_type = 2;
    metaworld_send(&world, CONN, metaworld_frame(&world, 60, 2, 1, &request));
    response = metaworld_sent(&world, 60, 2, 1);
    assert_int_equal(response->error_code, KERR_NONE);
    assert_int_equal(response->controller_id, 1);
    assert_int_equal(response->brokers_cnt, 1);
    assert_int_equal(response->brokers[0].broker_id, 1);
    assert_int_equal(response->brokers[0].port, 9093);
    request.endpoint_type = 1;
    metaworld_send(&world, CONN, metaworld_frame(&world, 60, 2, 2, &request));
    response = metaworld_sent(&world, 60, 2, 2);
    assert_int_equal(response->error_code, KERR_MISMATCHED_ENDPOINT_TYPE);
    request.endpoint_type = 9;
    metaworld_send(&world, CONN, metaworld_frame(&world, 60, 2, 3, &request));
    response = metaworld_sent(&world, 60, 2, 3);
    assert_int_equal(response->error_code, KERR_UNSUPPORTED_ENDPOINT_TYPE);
}

static void what_is_not_served_or_malformed(void **state)
{
    uint8_t broken[] = {0, 19, 0, 7, 0, 0, 0, 9, 0xff, 0xff, 0, 99};
    uint8_t produce[] = {0, 0, 0, 127, 0, 0, 0, 8, 0, 0};
    const struct api_versions_response *response;

    (void)state;
    metaworld_send(&world, CONN, slice_of(produce, sizeof produce));
    response = metaworld_sent(&world, 18, 0, 8);
    assert_int_equal(response->error_code, KERR_UNSUPPORTED_VERSION);
    metaworld_send(&world, CONN, slice_of(broken, sizeof broken));
    assert_int_equal(world.closed_cnt, 1);
    metaworld_send(&world, CONN, heartbeat(5));
    metaworld_settle(&world);
    assert_null(metaworld_sent(&world, 63, 1, 5));
    assert_int_equal(world.controller->door.calls.cnt, 0);
}

static void the_step_before_all_others_may_say_no(void **state)
{
    struct delete_topics_request delete_request;
    struct slice name = slice_of_text("a");

    (void)state;
    metaworld_send(&world, CONN, create(1, "a"));
    metaworld_settle(&world);
    assert_non_null(metaworld_sent(&world, 19, 7, 1));
    deny_all();
    metaworld_send(&world, CONN, heartbeat(2));
    assert_int_equal(((const struct broker_heartbeat_response *)metaworld_sent(&world, 63, 1, 2))->error_code,
                     KERR_CLUSTER_AUTHORIZATION_FAILED);
    metaworld_send(&world, CONN, create(3, "b"));
    wire_defaults(&delete_topics_request_wire, &delete_request);
    delete_request.topic_names = &name;
    delete_request.topic_names_cnt = 1;
    metaworld_send(&world, CONN, metaworld_frame(&world, 20, 3, 4, &delete_request));
    metaworld_settle(&world);
    assert_int_equal(((const struct create_topics_response *)metaworld_sent(&world, 19, 7, 3))->topics[0].error_code,
                     KERR_TOPIC_AUTHORIZATION_FAILED);
    assert_int_equal(((const struct delete_topics_response *)metaworld_sent(&world, 20, 3, 4))->responses[0].error_code,
                     KERR_TOPIC_AUTHORIZATION_FAILED);
    assert_non_null(image_topic_by_name(&world.image, slice_of_text("a")));
    assert_null(image_topic_by_name(&world.image, slice_of_text("b")));
}

/* What the API as a whole needs at a controller's listener, where its rows are of several kinds. */
static void the_metadata_log_and_its_controllers_are_not_shown_to_everybody(void **state)
{
    struct describe_cluster_request describe;
    struct fetch_request fetch;

    (void)state;
    wire_defaults(&describe_cluster_request_wire, &describe);
    describe.endpoint_type = 2;
    wire_defaults(&fetch_request_wire, &fetch);
    deny_all();
    metaworld_send(&world, CONN, metaworld_frame(&world, 60, 1, 1, &describe));
    assert_int_equal(((const struct describe_cluster_response *)metaworld_sent(&world, 60, 1, 1))->error_code,
                     KERR_CLUSTER_AUTHORIZATION_FAILED);
    metaworld_send(&world, CONN, metaworld_frame(&world, 1, 17, 2, &fetch));
    assert_int_equal(((const struct fetch_response *)metaworld_sent(&world, 1, 17, 2))->error_code,
                     KERR_CLUSTER_AUTHORIZATION_FAILED);
}

/* Before the first leadership: nothing but what any controller answers. */
static void who_is_not_active_says_so(void **state)
{
    const struct create_topics_response *created;
    const struct broker_heartbeat_response *beat;

    (void)state;
    metaworld_kill(&world, false);
    metaworld_start(&world);
    metaworld_connect(&world, CONN, "10.0.0.1:77", "User:CN=n2");
    metaworld_send(&world, CONN, heartbeat(1));
    metaworld_send(&world, CONN, create(2, "a"));
    beat = metaworld_sent(&world, 63, 1, 1);
    assert_int_equal(beat->error_code, KERR_NOT_CONTROLLER);
    created = metaworld_sent(&world, 19, 7, 2);
    assert_int_equal(created->topics[0].error_code, KERR_NOT_CONTROLLER);
    assert_true(slice_eq_text(created->topics[0].name, "a"));
}

/* ---- Envelopes ---- */

/* A client's request of the data kernel, as the sender wraps it. */
static struct slice wrapped(int32_t correlation_id, struct slice request, struct slice principal, struct slice host)
{
    struct envelope_request envelope = {
        .request_data = request, .request_principal = principal, .client_host_address = host};

    return metaworld_frame(&world, 58, 0, correlation_id, &envelope);
}

static const uint8_t alice[] = {0, 0, 5, 'U', 's', 'e', 'r', 6, 'a', 'l', 'i', 'c', 'e', 0, 0};
static const uint8_t localhost[] = {127, 0, 0, 1};

#define BYTES(array) slice_of((array), sizeof(array))

static const struct envelope_response *ask_in_envelope(struct slice request)
{
    metaworld_send(&world, CONN, wrapped(9, request, BYTES(alice), BYTES(localhost)));
    metaworld_settle(&world);
    return metaworld_sent(&world, 58, 0, 9);
}

static void a_clients_request_comes_in_an_envelope(void **state)
{
    const struct envelope_response *envelope = ask_in_envelope(create(77, "a"));
    struct create_topics_response response;
    size_t pos = 0, used = 0;
    int err;

    (void)state;
    assert_int_equal(envelope->error_code, KERR_NONE);
    assert_int_equal(be32_get(envelope->response_data.data), 77);
    assert_int_equal(envelope_body_pos(19, 7, envelope->response_data, &pos), ERR_OK);
    err = wire_decode(&create_topics_response_wire, 7,
                      slice_of(envelope->response_data.data + pos, envelope->response_data.len - pos), &world.arena,
                      &response, &used, NULL);
    assert_int_equal(err, ERR_OK);
    assert_int_equal(response.topics[0].error_code, KERR_NONE);
    assert_non_null(image_topic_by_name(&world.image, slice_of_text("a")));
}

static void envelopes_are_refused(void **state)
{
    static const uint8_t old_principal[] = {0, 1, 5, 'U', 's', 'e', 'r', 2, 'a', 0, 0};
    static const uint8_t short_principal[] = {0, 0, 50, 'U'};
    static const uint8_t five[] = {1, 2, 3, 4, 5};
    struct slice request = create(77, "a"), cut = slice_of(request.data, request.len - 9);
    const struct {
        struct slice request, principal, host;
        int16_t error;
    } cases[] = {
        {request, BYTES(old_principal), BYTES(localhost), KERR_PRINCIPAL_DESERIALIZATION_FAILURE},
        {request, BYTES(short_principal), BYTES(localhost), KERR_PRINCIPAL_DESERIALIZATION_FAILURE},
        {request, slice_of(NULL, 0), BYTES(localhost), KERR_PRINCIPAL_DESERIALIZATION_FAILURE},
        {request, BYTES(alice), BYTES(five), KERR_INVALID_REQUEST},
        {cut, BYTES(alice), BYTES(localhost), KERR_UNSUPPORTED_VERSION},
        {heartbeat(1), BYTES(alice), BYTES(localhost), KERR_INVALID_REQUEST},
        {slice_of_text("x"), BYTES(alice), BYTES(localhost), KERR_INVALID_REQUEST},
    };

    (void)state;
    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        const struct envelope_response *envelope;
        metaworld_send(&world, CONN, wrapped(9, cases[i].request, cases[i].principal, cases[i].host));
        metaworld_settle(&world);
        envelope = metaworld_sent(&world, 58, 0, 9);
        assert_int_equal(envelope->error_code, cases[i].error);
        assert_null(envelope->response_data.data);
    }
    assert_null(image_topic_by_name(&world.image, slice_of_text("a")));
    deny_all();
    assert_int_equal(ask_in_envelope(request)->error_code, KERR_CLUSTER_AUTHORIZATION_FAILED);
}

static void an_envelope_to_the_wrong_controller(void **state)
{
    (void)state;
    metaworld_kill(&world, false);
    metaworld_start(&world);
    metaworld_connect(&world, CONN, "10.0.0.1:77", "User:CN=n2");
    metaworld_send(&world, CONN, wrapped(9, create(77, "a"), BYTES(alice), BYTES(localhost)));
    assert_int_equal(((const struct envelope_response *)metaworld_sent(&world, 58, 0, 9))->error_code,
                     KERR_NOT_CONTROLLER);
}

/* What envelope_build makes is what envelope_open reads. */
static void an_envelope_is_built(void **state)
{
    struct kernel_msg *msg = kernel_msg_new(MSG_REQUEST);
    struct slice frame = create(77, "a");
    struct request *request = request_parse(chunk_copy(frame), NULL);
    struct buf buf;

    (void)state;
    buf_init(&buf, 1 << 20);
    for (int is_whole = 0; is_whole <= 1; is_whole++) {
        struct envelope_request envelope;
        struct request *outer, *inner;
        struct principal who;
        size_t used;

        kernel_msg_free(msg);
        msg = kernel_msg_new(MSG_REQUEST);
        msg->api_key = 19;
        msg->api_version = 7;
        msg->body_pos = is_whole ? request->body_pos : 0;
        msg->chunk = is_whole ? chunk_copy(frame)
                              : chunk_copy(slice_of(frame.data + request->body_pos, frame.len - request->body_pos));
        kernel_msg_set_client(msg, slice_of_text("User:CN=a:b"), slice_of_text("::1"));
        buf_reset(&buf);
        assert_int_equal(envelope_build(msg, &buf), ERR_OK);
        assert_int_equal(wire_decode(&envelope_request_wire, 0, buf_bytes(&buf), &world.arena, &envelope, &used, NULL),
                         ERR_OK);
        outer = request_parse(chunk_copy(metaworld_frame(&world, 58, 0, 1, &envelope)), NULL);
        assert_int_equal(envelope_open(outer, &inner, &who), KERR_NONE);
        assert_int_equal(inner->correlation_id, is_whole ? 77 : 0);
        assert_int_equal(inner->api_key, 19);
        assert_true(slice_eq_text(who.type, "User"));
        assert_true(slice_eq_text(who.name, "CN=a:b"));
        assert_true(slice_eq_text(who.host, "0:0:0:0:0:0:0:1"));
        request_free(inner);
        request_free(outer);
    }
    kernel_msg_free(msg);
    msg = kernel_msg_new(MSG_REQUEST);
    msg->chunk = chunk_copy(slice_of_text("x"));
    kernel_msg_set_client(msg, slice_of_text("User:a"), slice_of_text("nowhere"));
    assert_int_equal(envelope_build(msg, &buf), ERR_INVALID);
    kernel_msg_free(msg);
    request_free(request);
    buf_release(&buf);
}

#define T(test) cmocka_unit_test_setup_teardown(test, setup, teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        T(a_broker_speaks_to_its_controller),
        T(answers_keep_the_order_of_requests),
        T(what_a_closed_connection_asked_for_is_done_and_not_told),
        T(a_lost_connection_cuts_the_session),
        T(who_comes_back_keeps_it),
        T(who_restarts_at_once_is_taken_at_once),
        T(versions_and_features_are_told),
        T(controllers_are_described),
        T(what_is_not_served_or_malformed),
        T(the_step_before_all_others_may_say_no),
        T(the_metadata_log_and_its_controllers_are_not_shown_to_everybody),
        T(who_is_not_active_says_so),
        T(a_clients_request_comes_in_an_envelope),
        T(envelopes_are_refused),
        T(an_envelope_to_the_wrong_controller),
        T(an_envelope_is_built),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
