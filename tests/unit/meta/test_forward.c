/* The data kernel's requests on their way to an active controller elsewhere: forwards on this side, a real metadata kernel
 * behind its door on the other. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/check.h"
#include "base/err.h"
#include "meta/forward.h"
#include "tests/lib/metaworld.h"
#include "wire/gen/allocate_producer_ids_request.h"
#include "wire/gen/allocate_producer_ids_response.h"
#include "wire/gen/create_topics_request.h"
#include "wire/gen/create_topics_response.h"
#include "wire/kerr.h"

enum { MS = 1000 };

static struct metaworld world; /* the leader, node 1 */
static struct forwards forwards;
static struct effects fx;
static struct arena arena;
static int64_t now_us, broker_epoch;
static struct forward_leader leader;
static bool is_cut;   /* requests get lost: they end with ERR_IO */
static bool is_stuck; /* the leader's disk does nothing */
static uint32_t asked_cnt;

/* what the data kernel got */
static struct {
    uint64_t corr;
    int err;
    int16_t api_version;
    void *body;
} answers[64];
static size_t answers_cnt;

static int setup(void **state)
{
    *state = &world;
    metaworld_init(&world, 3);
    metaworld_start(&world);
    metaworld_settle(&world);
    broker_epoch = metaworld_register(&world, 2, "a");
    forwards_init(&forwards);
    effects_init(&fx);
    arena_init(&arena, 64 << 20);
    now_us = 1000 * MS;
    leader = (struct forward_leader){.id = 1, .host = slice_of_text("n1"), .port = 9093};
    is_cut = is_stuck = false;
    asked_cnt = 0;
    answers_cnt = 0;
    return 0;
}

static int teardown(void **state)
{
    (void)state;
    forwards_release(&forwards);
    effects_release(&fx);
    arena_release(&arena);
    metaworld_release(&world);
    return 0;
}

static void note_answer(const struct kernel_msg *msg)
{
    const struct wire_msg *wire_msg = wire_api_by_key(msg->api_key)->response;
    size_t used = 0;

    answers[answers_cnt].corr = msg->corr;
    answers[answers_cnt].err = msg->err;
    answers[answers_cnt].api_version = msg->api_version;
    answers[answers_cnt].body = NULL;
    if (msg->err == ERR_OK) {
        struct slice bytes = arena_copy(&arena, kernel_msg_body(msg));
        answers[answers_cnt].body = arena_alloc(&arena, wire_msg->shape->size);
        assert_int_equal(wire_decode(wire_msg, msg->api_version, bytes, &arena, answers[answers_cnt].body, &used, NULL),
                         ERR_OK);
        assert_int_equal(used, bytes.len);
    }
    answers_cnt++;
}

/* One request over the link to the leader's door, and its answer back. */
static void carry_ask(const struct effect *effect)
{
    struct event ev = {.kind = EVENT_REPLY, .now_us = now_us};
    uint32_t before_cnt = world.answered_cnt;

    asked_cnt++;
    ev.reply.op = effect->op;
    ev.reply.link = effect->link;
    ev.reply.err = ERR_IO;
    if (!is_cut) {
        metaworld_send(&world, effect->link, slice_of(effect->chunk->data + 4, effect->chunk->len - 4));
        if (!is_stuck)
            metaworld_settle(&world);
        assert_int_equal(world.answered_cnt, before_cnt + 1);
        ev.reply.err = ERR_OK;
        ev.reply.reply = reply_parse(
            chunk_copy(slice_of(world.sent.data + world.sent_taken + 4, world.sent.len - world.sent_taken - 4)),
            effect->api_key, effect->api_version);
        world.sent_taken = world.sent.len;
    }
    forwards_reply(&forwards, &ev, &fx);
}

/* Carries out what forwards ask for, until nothing is left to do at this time. carries_asks false: the net is slow. */
static void drive(bool carries_asks)
{
    struct event ev = {.kind = EVENT_TICK, .now_us = now_us};
    size_t done = 0;

    forwards_drive(&forwards, &leader, &ev, &fx);
    while (done < fx.items_cnt) {
        struct effect effect = fx.items[done++];
        if (effect.kind == EFFECT_LINK && effect.path.len > 0)
            metaworld_connect(&world, effect.link, "10.0.0.2:1", "User:n2");
        else if (effect.kind == EFFECT_KERNEL_MSG)
            note_answer(effect.msg);
        else if (effect.kind == EFFECT_ASK && carries_asks)
            carry_ask(&effect);
        ev.now_us = now_us;
        forwards_drive(&forwards, &leader, &ev, &fx);
    }
    effects_reset(&fx);
}

static void pass(int64_t us, bool carries_asks)
{
    int64_t until_us = now_us + us;

    for (;;) {
        int64_t next_us = forwards_next_us(&forwards, now_us);
        assert_true(next_us > now_us);
        if (next_us > until_us)
            break;
        now_us = next_us;
        drive(carries_asks);
    }
    now_us = until_us;
}

static void add(uint64_t corr, int16_t api_key, int16_t version, const void *body, const char *principal)
{
    struct kernel_msg *msg = kernel_msg_new(MSG_REQUEST);
    struct buf buf;

    buf_init(&buf, 1 << 20);
    assert_int_equal(wire_encode_buf(wire_api_by_key(api_key)->request, version, body, &buf), ERR_OK);
    msg->corr = corr;
    msg->api_key = api_key;
    msg->api_version = version;
    msg->chunk = chunk_copy(buf_bytes(&buf));
    if (principal != NULL)
        kernel_msg_set_client(msg, slice_of_text(principal), slice_of_text("10.0.0.9"));
    buf_release(&buf);
    forwards_add(&forwards, msg, &(struct event){.now_us = now_us}, &fx);
}

static void add_own(uint64_t corr)
{
    struct allocate_producer_ids_request request = {.broker_id = 2, .broker_epoch = broker_epoch};

    add(corr, 67, 0, &request, NULL);
}

static void add_clients(uint64_t corr, const char *name)
{
    struct create_topics_request_creatable_topic topic;
    struct create_topics_request request;

    wire_shape_defaults(&create_topics_request_creatable_topic_shape, &topic);
    topic.name = slice_of_text(name);
    topic.num_partitions = topic.replication_factor = 1;
    wire_defaults(&create_topics_request_wire, &request);
    request.topics = &topic;
    request.topics_cnt = 1;
    add(corr, 19, 6, &request, "User:alice");
}

static int64_t ids_of(size_t i)
{
    const struct allocate_producer_ids_response *response = answers[i].body;

    assert_int_equal(answers[i].err, ERR_OK);
    assert_int_equal(response->error_code, KERR_NONE);
    return response->producer_id_start;
}

static void requests_go_to_the_leader(void **state)
{
    const struct create_topics_response *created;

    (void)state;
    add_own(1);
    add_clients(2, "a");
    drive(true);
    assert_int_equal(answers_cnt, 2);
    for (size_t i = 0; i < 2; i++)
        if (answers[i].corr == 1)
            assert_int_equal(ids_of(i), 0);
        else {
            created = answers[i].body;
            assert_int_equal(answers[i].err, ERR_OK);
            assert_int_equal(answers[i].api_version, 6);
            assert_int_equal(created->topics[0].error_code, KERR_NONE);
        }
    assert_non_null(image_topic_by_name(&world.image, slice_of_text("a")));
    assert_int_equal(forwards.cnt, 0);
    assert_true(forwards_next_us(&forwards, now_us) == INT64_MAX);
}

/* No leader: they wait, go when there is one, and not for ever. */
static void they_wait_for_a_leader(void **state)
{
    (void)state;
    leader.id = -1;
    add_own(1);
    drive(true);
    pass(1000 * MS, true);
    assert_int_equal(answers_cnt, 0);
    leader.id = 1;
    drive(true);
    assert_int_equal(answers_cnt, 1);
    assert_int_equal(answers[0].err, ERR_OK);
    leader.id = -1;
    add_own(2);
    add_clients(3, "a");
    drive(true);
    pass(FORWARD_WAIT_US, true);
    assert_int_equal(answers_cnt, 3);
    assert_int_equal(answers[1].err, ERR_STATE);
    assert_int_equal(answers[2].err, ERR_STATE);
}

/* A leader that is not active yet: nothing has happened, so all are asked again. */
static void not_the_controller_is_asked_again(void **state)
{
    (void)state;
    metaworld_kill(&world, false);
    metaworld_start(&world);
    is_stuck = true;
    add_own(1);
    add_clients(2, "a");
    drive(true);
    pass(200 * MS, true);
    assert_int_equal(answers_cnt, 0);
    assert_true(asked_cnt > 1);
    is_stuck = false;
    metaworld_settle(&world);
    metaworld_pass(&world, 1000 * MS);
    pass(1000 * MS, true);
    assert_int_equal(answers_cnt, 2);
    assert_true(answers[0].err == ERR_OK && answers[1].err == ERR_OK);
}

static void a_broken_link_is_tried_again_for_our_own(void **state)
{
    (void)state;
    add_own(1);
    drive(true); /* the link's versions are known from here on */
    add_clients(2, "a");
    drive(true);
    assert_int_equal(answers_cnt, 2);
    is_cut = true;
    add_own(3);
    add_clients(4, "b");
    drive(true);
    assert_int_equal(answers_cnt, 3); /* nobody knows whether b was created: the client judges */
    assert_int_equal(answers[2].corr, 4);
    assert_int_equal(answers[2].err, ERR_STATE);
    is_cut = false;
    pass(1000 * MS, true);
    assert_int_equal(answers_cnt, 4);
    assert_int_equal(answers[3].corr, 3);
    assert_true(ids_of(3) > 0);
}

static void a_new_leader_gets_what_the_old_one_had(void **state)
{
    (void)state;
    add_own(1);
    add_clients(2, "a");
    drive(true);
    add_own(3);
    add_clients(4, "b");
    drive(false); /* on their way */
    assert_int_equal(forwards.cnt, 2);
    leader = (struct forward_leader){.id = 5, .host = slice_of_text("n5"), .port = 9093};
    drive(true);
    assert_int_equal(answers_cnt, 4);
    for (size_t i = 2; i < 4; i++)
        if (answers[i].corr == 4)
            assert_int_equal(answers[i].err, ERR_STATE);
        else
            assert_int_equal(answers[i].err, ERR_OK);
}

/* We became the active controller: what waits is taken, what was sent comes back to be taken. */
static void what_waits_can_be_taken(void **state)
{
    struct kernel_msg *msg;

    (void)state;
    add_own(1);
    drive(true);
    add_own(2);
    drive(false);
    add_own(3);
    leader.id = -1;
    drive(true);
    for (uint64_t corr = 2; corr <= 3; corr++) {
        msg = forwards_take_waiting(&forwards);
        assert_int_equal(msg->corr, corr);
        kernel_msg_free(msg);
    }
    assert_null(forwards_take_waiting(&forwards));
    assert_int_equal(forwards.cnt, 0);
}

static void the_end_answers_everything(void **state)
{
    (void)state;
    add_own(1);
    add_clients(2, "a");
    drive(false);
    forwards_fail(&forwards, &fx);
    drive(false);
    assert_int_equal(answers_cnt, 2);
    assert_int_equal(answers[0].err, ERR_STATE);
    assert_int_equal(answers[1].err, ERR_STATE);
}

static void there_is_a_limit(void **state)
{
    (void)state;
    leader.id = -1;
    for (uint64_t i = 0; i < FORWARD_MAX; i++)
        add_own(i);
    assert_int_equal(answers_cnt, 0);
    add_own(77777);
    drive(true);
    assert_int_equal(answers_cnt, 1);
    assert_int_equal(answers[0].corr, 77777);
    assert_int_equal(answers[0].err, ERR_LIMIT);
}

#define T(test) cmocka_unit_test_setup_teardown(test, setup, teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        T(requests_go_to_the_leader),
        T(they_wait_for_a_leader),
        T(not_the_controller_is_asked_again),
        T(a_broken_link_is_tried_again_for_our_own),
        T(a_new_leader_gets_what_the_old_one_had),
        T(what_waits_can_be_taken),
        T(the_end_answers_everything),
        T(there_is_a_limit),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
