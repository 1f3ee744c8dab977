/* What one connection asks to be appended is appended in the order asked, though records are recompressed on threads that end in any
 * order. Idempotent producers, for which nothing else is right, send many produces at once over one connection each: several
 * partitions, codecs of which some are the topic's. A whole node, whose works end as the seed has it. SEED=n runs one seed. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/be.h"
#include "base/err.h"
#include "request.h"
#include "tests/lib/world.h"
#include "wire/gen/create_topics_request.h"
#include "wire/gen/create_topics_response.h"
#include "wire/gen/delete_topics_request.h"
#include "wire/gen/incremental_alter_configs_request.h"
#include "wire/gen/produce_request.h"
#include "wire/gen/produce_response.h"
#include "wire/gen/request_header.h"
#include "wire/kerr.h"

enum {
    SECOND_US = 1000000,
    SEEDS_CNT = 20,
    TOPICS_CNT = 2, /* "packed", of compression.type gzip; "plain", as producers have it */
    PARTITIONS_CNT = 2,
    LANES_CNT = TOPICS_CNT * PARTITIONS_CNT,
    SENDERS_CNT = 3,
    REQUESTS_MAX = 32, /* flotilla.connection.requests.max */
    FLIGHTS_MAX = 5,   /* of an idempotent producer: so many batches the log knows again */
    AHEAD_MAX = 8,     /* RECOMPRESS_AHEAD_MAX of produce.c */
    FRAME_LEN_MAX = 1 << 20,
    ARENA_LEN_MAX = 8 << 20,
    PRODUCE_VERSION = 9,
};

static const char *const topic_names[TOPICS_CNT] = {"packed", "plain"};

static struct world world; /* large */
static struct prng prng;
static bool errors_are_fine; /* the topic may go */

/* An idempotent producer; a lane is a partition. */
static struct sender {
    uint64_t conn_id;
    struct sent {
        uint32_t lanes; /* bit by lane */
        struct chunk *frame;
    } sent[REQUESTS_MAX];
    int sent_cnt, answered_cnt;
    int32_t sequence[LANES_CNT];
    int64_t last_off[LANES_CNT];
    bool has_failed[LANES_CNT];
} senders[SENDERS_CNT];

static uint64_t admin_conn_id;
static int admin_answers_cnt;
static int works_cnt, works_max; /* under way at once */

/* ---- requests ---- */

static struct chunk *frame_of(const struct wire_msg *msg, int16_t version, int32_t correlation_id, const void *body)
{
    const struct wire_api *api = wire_api_by_key(msg->api_key);
    struct request_header header;
    struct chunk *chunk;
    struct buf frame;

    wire_defaults(&request_header_wire, &header);
    header.request_api_key = api->key;
    header.request_api_version = version;
    header.correlation_id = correlation_id;
    header.client_id = slice_of_text("order");
    buf_init(&frame, FRAME_LEN_MAX);
    assert_int_equal(wire_encode_buf(&request_header_wire, wire_request_header_version(api, version), &header, &frame),
                     ERR_OK);
    assert_int_equal(wire_encode_buf(msg, version, body, &frame), ERR_OK);
    chunk = chunk_copy(buf_bytes(&frame));
    buf_release(&frame);
    return chunk;
}

static void send_chunk(uint64_t conn_id, const struct chunk *chunk)
{
    world_send(&world, conn_id, chunk_slice(chunk));
}

static void build_batch(int sender, int32_t *sequence, struct buf *out)
{
    static const uint8_t value[2000] = {1};
    struct record_build what = RECORD_BUILD_PLAIN;
    struct record_builder builder;
    uint64_t records_cnt = 1 + prng_below(&prng, 3);

    what.codec = (enum record_codec)prng_below(&prng, RECORD_CODECS_CNT);
    what.producer_id = 1000 + sender;
    what.producer_epoch = 0;
    what.base_sequence = *sequence;
    record_builder_start(&builder, &what, out);
    for (uint64_t i = 0; i < records_cnt; i++)
        assert_int_equal(record_builder_add(&builder, world.wall_base_ms, slice_of(NULL, 0),
                                            slice_of(value, prng_below(&prng, sizeof value)), NULL, 0),
                         ERR_OK);
    assert_int_equal(record_builder_finish(&builder, &world.scratch), ERR_OK);
    *sequence += (int32_t)records_cnt;
}

/* A produce to some of the partitions; at least one. */
static struct sent draw_produce(struct sender *sender, int32_t timeout_ms)
{
    struct produce_request_partition_produce_data data[LANES_CNT];
    struct produce_request_topic_produce_data topics[TOPICS_CNT];
    struct sent sent = {.lanes = 1 + (uint32_t)prng_below(&prng, (1 << LANES_CNT) - 1)};
    struct produce_request request;
    struct buf batches[LANES_CNT];

    wire_defaults(&produce_request_wire, &request);
    request.transactional_id = slice_of(NULL, 0);
    request.acks = prng_below(&prng, 2) ? -1 : 1;
    request.timeout_ms = timeout_ms;
    request.topic_data = topics;
    for (int lane = 0; lane < LANES_CNT; lane++)
        buf_init(&batches[lane], FRAME_LEN_MAX);
    for (int t = 0; t < TOPICS_CNT; t++) {
        struct produce_request_topic_produce_data *topic = &topics[request.topic_data_cnt];
        wire_shape_defaults(&produce_request_topic_produce_data_shape, topic);
        topic->name = slice_of_text(topic_names[t]);
        topic->partition_data = &data[t * PARTITIONS_CNT];
        for (int p = 0; p < PARTITIONS_CNT; p++) {
            int lane = t * PARTITIONS_CNT + p;
            struct produce_request_partition_produce_data *part = &topic->partition_data[topic->partition_data_cnt];
            if (!(sent.lanes >> lane & 1))
                continue;
            wire_shape_defaults(&produce_request_partition_produce_data_shape, part);
            build_batch((int)(sender - senders), &sender->sequence[lane], &batches[lane]);
            part->index = p;
            part->records = buf_bytes(&batches[lane]);
            topic->partition_data_cnt++;
        }
        request.topic_data_cnt += topic->partition_data_cnt > 0;
    }
    sent.frame = frame_of(&produce_request_wire, PRODUCE_VERSION, sender->sent_cnt, &request);
    for (int lane = 0; lane < LANES_CNT; lane++)
        buf_release(&batches[lane]);
    return sent;
}

static void send_some(struct sender *sender, int cnt, int32_t timeout_ms)
{
    for (int i = 0; i < cnt; i++) {
        struct sent sent = draw_produce(sender, timeout_ms);
        send_chunk(sender->conn_id, sent.frame);
        sender->sent[sender->sent_cnt++] = sent;
    }
}

static void ask_admin(const struct wire_msg *msg, int16_t version, const void *body)
{
    struct chunk *frame = frame_of(msg, version, 0, body);

    send_chunk(admin_conn_id, frame);
    chunk_drop(frame);
}

static void make_topics(void)
{
    struct create_topics_request_creatable_topic_config config = {.name = slice_of_text("compression.type"),
                                                                  .value = slice_of_text("gzip")};
    struct create_topics_request_creatable_topic topics[TOPICS_CNT];
    struct create_topics_request request;
    int64_t until_us = world.now_us + 10 * SECOND_US;

    wire_defaults(&create_topics_request_wire, &request);
    for (int t = 0; t < TOPICS_CNT; t++) {
        wire_shape_defaults(&create_topics_request_creatable_topic_shape, &topics[t]);
        topics[t].name = slice_of_text(topic_names[t]);
        topics[t].num_partitions = PARTITIONS_CNT;
        topics[t].replication_factor = 1;
    }
    topics[0].configs = &config;
    topics[0].configs_cnt = 1;
    request.topics = topics;
    request.topics_cnt = TOPICS_CNT;
    request.timeout_ms = 10000;
    ask_admin(&create_topics_request_wire, 5, &request);
    while (admin_answers_cnt == 0 && world.now_us < until_us)
        world_run_until(&world, world.now_us + 10000);
    assert_int_equal(admin_answers_cnt, 1);
    world_run_until(&world, world.now_us + SECOND_US);
}

static void set_compression(const char *name)
{
    struct incremental_alter_configs_request_alterable_config config = {.name = slice_of_text("compression.type"),
                                                                        .value = slice_of_text(name)};
    struct incremental_alter_configs_request_alter_configs_resource resource = {
        .resource_type = 2, .resource_name = slice_of_text(topic_names[0]), .configs = &config, .configs_cnt = 1};
    struct incremental_alter_configs_request request = {.resources = &resource, .resources_cnt = 1};

    ask_admin(&incremental_alter_configs_request_wire, 1, &request);
}

static void delete_topic(void)
{
    struct slice name = slice_of_text(topic_names[0]);
    struct delete_topics_request request;

    wire_defaults(&delete_topics_request_wire, &request);
    request.topic_names = &name;
    request.topic_names_cnt = 1;
    request.timeout_ms = 10000;
    ask_admin(&delete_topics_request_wire, 5, &request);
}

/* ---- answers ---- */

static int lane_of(struct slice topic, int32_t partition)
{
    int t = slice_eq_text(topic, topic_names[1]);

    assert_true(slice_eq_text(topic, topic_names[t]));
    assert_true(partition >= 0 && partition < PARTITIONS_CNT);
    return t * PARTITIONS_CNT + partition;
}

/* Offsets rise as the requests came; what has begun to fail goes on failing. */
static void take_part(struct sender *sender, int lane, const struct produce_response_partition_produce_response *part)
{
    if (part->error_code != KERR_NONE) {
        assert_true(errors_are_fine);
        assert_int_not_equal(part->error_code, KERR_OUT_OF_ORDER_SEQUENCE_NUMBER);
        sender->has_failed[lane] = true;
        return;
    }
    assert_false(sender->has_failed[lane]);
    assert_true(part->base_offset > sender->last_off[lane]);
    sender->last_off[lane] = part->base_offset;
}

static void take_answer(struct sender *sender, struct slice bytes)
{
    const struct sent *sent = &sender->sent[sender->answered_cnt];
    struct produce_response body;
    struct wire_error wire_err;
    struct arena arena;
    uint32_t lanes = 0;
    size_t used;

    arena_init(&arena, ARENA_LEN_MAX);
    assert_true(sender->answered_cnt < sender->sent_cnt);
    assert_int_equal(be32_get(bytes.data), sender->answered_cnt);
    assert_int_equal(wire_decode(&produce_response_wire, PRODUCE_VERSION, slice_of(bytes.data + 5, bytes.len - 5),
                                 &arena, &body, &used, &wire_err),
                     ERR_OK);
    for (int32_t t = 0; t < body.responses_cnt; t++)
        for (int32_t p = 0; p < body.responses[t].partition_responses_cnt; p++) {
            int lane = lane_of(body.responses[t].name, body.responses[t].partition_responses[p].index);
            lanes |= UINT32_C(1) << lane;
            take_part(sender, lane, &body.responses[t].partition_responses[p]);
        }
    assert_int_equal(lanes, sent->lanes);
    sender->answered_cnt++;
    arena_release(&arena);
}

static void on_answer(void *context, const struct world_answer *answer)
{
    (void)context;
    if (answer->conn_id == admin_conn_id && answer->bytes.data != NULL)
        admin_answers_cnt++;
    for (int i = 0; i < SENDERS_CNT; i++)
        if (answer->conn_id == senders[i].conn_id) {
            assert_non_null(answer->bytes.data); /* it stays open */
            take_answer(&senders[i], answer->bytes);
        }
}

static void on_effect(void *context, struct world_node *node, enum world_kernel kernel, const struct effect *effect)
{
    (void)context, (void)node, (void)kernel;
    works_cnt += effect->kind == EFFECT_WORK;
    if (works_cnt > works_max)
        works_max = works_cnt;
}

static void on_event(void *context, struct world_node *node, enum world_kernel kernel, const struct event *event)
{
    (void)context, (void)node, (void)kernel;
    works_cnt -= event->kind == EVENT_WORK_DONE;
}

/* ---- a run ---- */

static void start(uint64_t seed)
{
    memset(senders, 0, sizeof senders);
    prng = (struct prng){seed};
    errors_are_fine = false;
    admin_answers_cnt = works_cnt = works_max = 0;
    world_init(&world, seed);
    world.on_answer = on_answer;
    world.on_effect = on_effect;
    world.on_event = on_event;
    world.work_delay_us_max = 3000;
    world_start(&world, 0);
    while (!world_is_ready(&world, 0))
        world_run_until(&world, world.now_us + 10000);
    admin_conn_id = world_connect(&world, 0);
    make_topics();
    for (int i = 0; i < SENDERS_CNT; i++) {
        senders[i].conn_id = world_connect(&world, 0);
        for (int lane = 0; lane < LANES_CNT; lane++)
            senders[i].last_off[lane] = -1;
    }
}

static void stop(void)
{
    world_release(&world);
    for (int i = 0; i < SENDERS_CNT; i++)
        for (int n = 0; n < senders[i].sent_cnt; n++)
            chunk_drop(senders[i].sent[n].frame);
}

static void run_a_while(void)
{
    world_run_until(&world, world.now_us + (int64_t)prng_below(&prng, 20000));
}

static void all_are_answered(void)
{
    world_run_until(&world, world.now_us + 4 * SECOND_US);
    for (int i = 0; i < SENDERS_CNT; i++)
        assert_int_equal(senders[i].answered_cnt, senders[i].sent_cnt);
}

static void for_each_seed(void (*run)(void))
{
    const char *seed = getenv("SEED");

    for (uint64_t n = seed ? strtoull(seed, NULL, 10) : 1; n <= (seed ? strtoull(seed, NULL, 10) : SEEDS_CNT); n++) {
        start(n);
        run();
        stop();
    }
}

static void pipelines(void)
{
    for (int i = 0; i < SENDERS_CNT; i++) {
        send_some(&senders[i], (int)prng_below(&prng, REQUESTS_MAX), 10000);
        if (prng_below(&prng, 2))
            run_a_while();
        send_some(&senders[i], REQUESTS_MAX - senders[i].sent_cnt, 10000);
    }
    all_are_answered();
    assert_true(works_max > SENDERS_CNT);              /* recompression runs ahead of the appends, */
    assert_true(works_max <= SENDERS_CNT * AHEAD_MAX); /* so far and no further */
}

static void appends_keep_the_order_of_requests(void **state)
{
    (void)state;
    for_each_seed(pipelines);
}

/* The producer sends again all that it has no answer for, over another connection: of what is there, no batch lacks one before it. */
static void connection_breaks(void)
{
    for (int i = 0; i < SENDERS_CNT; i++)
        send_some(&senders[i], FLIGHTS_MAX, 10000);
    run_a_while();
    for (int i = 0; i < SENDERS_CNT; i++) {
        struct sender *sender = &senders[i];
        world_disconnect(&world, sender->conn_id);
        sender->conn_id = world_connect(&world, 0);
        for (int n = sender->answered_cnt; n < sender->sent_cnt; n++)
            send_chunk(sender->conn_id, sender->sent[n].frame);
    }
    all_are_answered();
}

static void what_a_broken_connection_has_appended_lacks_nothing(void **state)
{
    (void)state;
    for_each_seed(connection_breaks);
}

static void settings_change(void)
{
    static const char *const names[] = {"gzip", "zstd", "uncompressed", "producer"};

    for (int round = 0; round < 4; round++) {
        for (int i = 0; i < SENDERS_CNT; i++)
            send_some(&senders[i], REQUESTS_MAX / 4, 10000);
        run_a_while();
        set_compression(names[prng_below(&prng, COUNT_OF(names))]);
    }
    all_are_answered();
    assert_int_equal(admin_answers_cnt, 5);
}

static void a_new_compression_type_changes_no_order(void **state)
{
    (void)state;
    for_each_seed(settings_change);
}

static void topic_goes(void)
{
    errors_are_fine = true;
    for (int i = 0; i < SENDERS_CNT; i++)
        send_some(&senders[i], REQUESTS_MAX, 10000);
    run_a_while();
    delete_topic();
    all_are_answered();
    for (int i = 0; i < SENDERS_CNT; i++)
        for (int lane = PARTITIONS_CNT; lane < LANES_CNT; lane++)
            assert_false(senders[i].has_failed[lane]); /* the other topic's */
}

static void a_topic_that_goes_holds_up_nobody(void **state)
{
    (void)state;
    for_each_seed(topic_goes);
}

/* As Apache Kafka's: what is recompressed slowly is appended all the same, or all behind it were out of order. */
static void slow_threads(void)
{
    world.work_delay_us_max = 200000;
    for (int i = 0; i < SENDERS_CNT; i++)
        send_some(&senders[i], FLIGHTS_MAX, 100);
    all_are_answered();
}

static void the_time_counts_from_the_append(void **state)
{
    (void)state;
    for_each_seed(slow_threads);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(appends_keep_the_order_of_requests),
        cmocka_unit_test(what_a_broken_connection_has_appended_lacks_nothing),
        cmocka_unit_test(a_new_compression_type_changes_no_order),
        cmocka_unit_test(a_topic_that_goes_holds_up_nobody),
        cmocka_unit_test(the_time_counts_from_the_append),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
