/* The simulated net keeps the seam's promises (seam.h, rules 4 to 8) whatever it does to packets: stubs in the kernels'
 * place ask each other, and note what they see. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/be.h"
#include "base/check.h"
#include "base/err.h"
#include "base/mem.h"
#include "reply.h"
#include "request.h"
#include "tests/lib/world.h"
#include "wire/gen/api_versions_request.h"
#include "wire/gen/api_versions_response.h"
#include "wire/gen/request_header.h"
#include "wire/gen/response_header.h"

enum {
    NODES_CNT = 3,
    CONNS_MAX = 4096,
    SECOND_US = 1000000,
    VERSION = 3,
    API = 18,
    LINK_BASE = 7,
    TIMEOUT_MS = 300,
    FRAME_LEN_MAX = 4096
};

/* What one stub kernel knows; begins anew with each process. */
static struct stub {
    uint32_t asked_cnt[NODES_CNT], replied_cnt[NODES_CNT], right_cnt[NODES_CNT];
    int last_err[NODES_CNT];
    uint8_t conns[CONNS_MAX]; /* by conn_id: 1 open 2 closed */
    int64_t last_local_us;
} stubs[NODES_CNT][WORLD_KERNELS_CNT];

static uint32_t served_cnt, right_cnt, wrong_cnt;

static void frame_begin(struct buf *frame)
{
    buf_init(frame, FRAME_LEN_MAX);
    buf_be32(frame, 0);
}

static struct chunk *frame_end(struct buf *frame)
{
    struct chunk *chunk;

    assert_false(frame->over);
    chunk = chunk_copy(buf_bytes(frame));
    be32_put(chunk->data, chunk->len - 4);
    buf_release(frame);
    return chunk;
}

static void ask(struct stub *stub, int to, struct effects *fx)
{
    const struct wire_api *api = wire_api_by_key(API);
    struct api_versions_request body;
    struct request_header header;
    struct buf frame;

    frame_begin(&frame);
    wire_defaults(&request_header_wire, &header);
    wire_defaults(&api_versions_request_wire, &body);
    header.request_api_key = API;
    header.request_api_version = VERSION;
    header.correlation_id = (int32_t)stub->asked_cnt[to];
    header.client_id = slice_of_text("x");
    body.client_software_name = body.client_software_version = slice_of_text("x");
    assert_int_equal(wire_encode_buf(&request_header_wire, wire_request_header_version(api, VERSION), &header, &frame),
                     ERR_OK);
    assert_int_equal(wire_encode_buf(&api_versions_request_wire, VERSION, &body, &frame), ERR_OK);
    fx_ask(fx, op_make(OP_REPLICA, (uint32_t)to, stub->asked_cnt[to]), LINK_BASE + (uint32_t)to, frame_end(&frame), API,
           VERSION, TIMEOUT_MS);
    stub->asked_cnt[to]++;
}

static void answer(uint64_t conn_id, const struct request *request, struct effects *fx)
{
    struct api_versions_response body;
    struct chunk *chunk;
    struct buf frame;

    frame_begin(&frame);
    buf_be32(&frame, (uint32_t)request->correlation_id);
    wire_defaults(&api_versions_response_wire, &body);
    body.throttle_time_ms = request->correlation_id;
    assert_int_equal(wire_encode_buf(&api_versions_response_wire, VERSION, &body, &frame), ERR_OK);
    chunk = frame_end(&frame);
    fx_send(fx, conn_id, chunk_share(chunk), slice_of(chunk->data, 5), false);
    fx_send(fx, conn_id, chunk, slice_of(chunk->data + 5, chunk->len - 5), true);
    served_cnt++;
}

static void take_reply(struct stub *stub, const struct event *event)
{
    uint32_t to = op_id(event->reply.op);
    const struct api_versions_response *body;

    assert_int_equal(event->reply.link, LINK_BASE + to);
    assert_int_equal(op_serial(event->reply.op), stub->replied_cnt[to] & 0xffffff); /* each once, in order */
    stub->replied_cnt[to]++;
    stub->last_err[to] = event->reply.err;
    if (event->reply.err != ERR_OK) {
        assert_null(event->reply.reply);
        wrong_cnt++;
        return;
    }
    body = event->reply.reply->body;
    assert_int_equal(event->reply.reply->err, ERR_OK);
    assert_int_equal(event->reply.reply->correlation_id, op_serial(event->reply.op));
    assert_int_equal(body->throttle_time_ms, op_serial(event->reply.op));
    reply_free(event->reply.reply);
    right_cnt++;
    stub->right_cnt[to]++;
}

static void step(struct world_node *node, enum world_kernel kernel, struct event *event, struct effects *fx)
{
    struct stub *stub = &stubs[node->idx][kernel];

    if (event->kind == EVENT_ENTROPY) /* given before START, too */
        return;
    assert_true(event->kind == EVENT_START || event->now_us >= stub->last_local_us);
    stub->last_local_us = event->now_us;
    switch (event->kind) {
    case EVENT_START:
        *stub = (struct stub){.last_local_us = event->now_us};
        for (int to = 0; to < NODES_CNT; to++)
            fx_link(fx, LINK_BASE + (uint32_t)to, slice_of_text(node->world->nodes[to].host),
                    kernel == KERNEL_META ? WORLD_PORT_CONTROLLER : WORLD_PORT_CLIENTS, 0);
        fx_wake_at(fx, event->now_us + 1000);
        break;
    case EVENT_TICK:
        for (int to = 0; to < NODES_CNT; to++)
            if (to != node->idx)
                ask(stub, to, fx);
        fx_wake_at(fx, event->now_us + 20000);
        break;
    case EVENT_CONN_OPENED:
        assert_int_equal(stub->conns[event->conn.conn_id % CONNS_MAX], 0);
        assert_int_equal(event->conn.listener_idx, kernel == KERNEL_META ? 1 : 0);
        stub->conns[event->conn.conn_id % CONNS_MAX] = 1;
        break;
    case EVENT_CONN_CLOSED:
        assert_int_equal(stub->conns[event->conn.conn_id % CONNS_MAX], 1);
        stub->conns[event->conn.conn_id % CONNS_MAX] = 2;
        break;
    case EVENT_FRAME:
        assert_int_equal(stub->conns[event->frame.conn_id % CONNS_MAX], 1);
        answer(event->frame.conn_id, event->frame.request, fx);
        request_free(event->frame.request);
        break;
    case EVENT_REPLY:
        take_reply(stub, event);
        break;
    default:
        break;
    }
}

static struct world *start(uint64_t seed)
{
    struct world *world = MEM_NEW(struct world);

    memset(stubs, 0, sizeof stubs);
    served_cnt = right_cnt = wrong_cnt = 0;
    world_init_nodes(world, seed, NODES_CNT);
    world->stub = step;
    world->net = (struct world_net){.delay_us_min = 50, .delay_us_max = 2000, .half_open_us_max = 3 * SECOND_US};
    for (int i = 0; i < NODES_CNT; i++)
        world_start(world, i);
    return world;
}

static void run(struct world *world, int64_t us)
{
    world_run_until(world, world->now_us + us);
}

static void end(struct world *world)
{
    world_release(world);
    mem_free(world);
}

static void test_all_is_well(void **state)
{
    struct world *world = start(1);

    (void)state;
    run(world, SECOND_US);
    assert_int_equal(wrong_cnt, 0);
    assert_true(right_cnt > 49 * 2 * 3 * 2 - 20 && right_cnt <= served_cnt);
    end(world);
}

static void test_one_way_partition(void **state)
{
    struct world *world = start(2);
    struct stub *first = &stubs[0][KERNEL_META], *second = &stubs[1][KERNEL_META];
    uint32_t right[2];

    (void)state;
    run(world, SECOND_US);
    world_block(world, 1, 0, true); /* nothing from n2 to n1: neither requests nor answers */
    run(world, SECOND_US);
    right[0] = first->right_cnt[1];
    right[1] = second->right_cnt[0];
    run(world, SECOND_US);
    assert_int_equal(first->right_cnt[1], right[0]);
    assert_int_equal(second->right_cnt[0], right[1]);
    assert_int_not_equal(first->last_err[1], ERR_OK);
    assert_true(first->right_cnt[2] > 140);
    world_heal_net(world);
    run(world, 5 * SECOND_US);
    assert_int_equal(first->last_err[1], ERR_OK);
    assert_int_equal(second->last_err[0], ERR_OK);
    end(world);
}

/* A machine without power says nothing: only the deadline tells; a killed process is noticed at once. */
static void test_dead_machines(void **state)
{
    struct world *world = start(3);
    struct stub *first = &stubs[0][KERNEL_DATA];

    (void)state;
    run(world, SECOND_US);
    world->net.half_open_us_max = 100 * SECOND_US;
    world_power_cut(world, 1);
    world_kill(world, 2);
    run(world, 100000);
    assert_int_equal(first->last_err[1], ERR_OK);
    assert_int_equal(first->last_err[2], ERR_IO);
    run(world, SECOND_US);
    assert_true(first->last_err[1] == ERR_TIMEOUT || first->last_err[1] == ERR_IO);
    world_start(world, 1);
    world_start(world, 2);
    run(world, 2 * SECOND_US);
    assert_int_equal(first->last_err[1], ERR_OK);
    assert_int_equal(first->last_err[2], ERR_OK);
    end(world);
}

static void meddle(struct world *world)
{
    int node = (int)prng_below(&world->prng_fault, NODES_CNT), other = (int)prng_below(&world->prng_fault, NODES_CNT);

    switch (prng_below(&world->prng_fault, 6)) {
    case 0:
        world_block(world, node, other, prng_below(&world->prng_fault, 2));
        break;
    case 1:
        world_pause(world, node, (int64_t)prng_below(&world->prng_fault, SECOND_US));
        break;
    case 2:
        world_reset_conns(world, node);
        break;
    case 3:
        world_kill(world, node);
        break;
    case 4:
        world_power_cut(world, node);
        break;
    default:
        if (!world->nodes[node].is_up)
            world_start(world, node);
    }
}

static uint32_t meddled_run(uint64_t seed)
{
    struct world *world = start(seed);
    uint32_t trace;

    world->net.reset_per_million = 20000;
    world->net.slow_per_million = 20000;
    world->net.slow_us_max = SECOND_US;
    world->kernel_delay_us_max = 500;
    for (int i = 0; i < NODES_CNT; i++) {
        world->nodes[i].mono_base_us = (int64_t)prng_below(&world->prng_time, 1000) * SECOND_US;
        world->nodes[i].mono_ppm = (int32_t)prng_below(&world->prng_time, 100000) - 50000;
        memset(&stubs[i], 0, sizeof stubs[i]);
    }
    for (int i = 0; i < 40; i++) {
        run(world, (int64_t)prng_below(&world->prng_fault, SECOND_US / 4));
        meddle(world);
    }
    world_heal_net(world);
    world->net.reset_per_million = world->net.slow_per_million = 0;
    for (int i = 0; i < NODES_CNT; i++)
        if (!world->nodes[i].is_up)
            world_start(world, i);
    run(world, 10 * SECOND_US);
    for (int i = 0; i < NODES_CNT; i++)
        for (int kernel = 0; kernel < WORLD_KERNELS_CNT; kernel++)
            for (int to = 0; to < NODES_CNT; to++)
                assert_true(to == i || (stubs[i][kernel].last_err[to] == ERR_OK &&
                                        stubs[i][kernel].asked_cnt[to] - stubs[i][kernel].replied_cnt[to] < 5));
    trace = world->trace;
    end(world);
    return trace;
}

static void test_meddled(void **state)
{
    uint32_t right_sum = 0, wrong_sum = 0;

    (void)state;
    for (uint64_t seed = 1; seed <= 20; seed++) {
        uint32_t trace = meddled_run(seed);
        right_sum += right_cnt;
        wrong_sum += wrong_cnt;
        if (seed <= 3)
            assert_int_equal(trace, meddled_run(seed));
    }
    assert_true(right_sum > 10000 && wrong_sum > 200);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_all_is_well),
        cmocka_unit_test(test_one_way_partition),
        cmocka_unit_test(test_dead_machines),
        cmocka_unit_test(test_meddled),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
