/* Connections and calls: answers leave in request order whatever order they are made in; a connection that goes takes all
 * of its calls along (run under SAN=address: nothing may be left). */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "api/api.h"
#include "base/be.h"
#include "base/prng.h"

enum { CONNS_CNT = 4, CALLS_CNT = 400 };

static struct api api;
static struct effects fx;
static struct prng prng;

/* What is held against the calls. */
struct told {
    struct call *call; /* NULL: answered or gone */
    uint64_t conn_id;
    bool is_forgotten;
};

static struct told told[CALLS_CNT];
static int resumed_cnt;

static void start(uint64_t seed)
{
    memset(&api, 0, sizeof api);
    memset(told, 0, sizeof told);
    calls_init(&api.calls);
    list_init(&api.early);
    effects_init(&fx);
    api.fx = &fx;
    prng = (struct prng){seed};
    resumed_cnt = 0;
}

static void stop(void)
{
    calls_release(&api.calls, &api);
    assert_int_equal(api.calls.calls_cnt, 0);
    effects_release(&fx);
}

static struct request *request_new(int32_t correlation_id)
{
    struct chunk *chunk = chunk_new(8);
    struct record_scratch *unused = NULL;

    be16_put(chunk->data, 18); /* ApiVersions v0 */
    be16_put(chunk->data + 2, 0);
    be32_put(chunk->data + 4, (uint32_t)correlation_id);
    chunk->len = 8;
    return request_parse(chunk, unused);
}

static void answer_with_own_number(struct call *call)
{
    struct chunk *chunk = chunk_new(8);

    chunk->len = 8;
    be32_put(chunk->data, 4);
    be32_put(chunk->data + 4, (uint32_t)call->request->correlation_id);
    call_add_bytes(call, chunk, slice_of(chunk->data, 3)); /* in two pieces */
    call_add_bytes(call, chunk_share(chunk), slice_of(chunk->data + 3, 5));
    told[call->request->correlation_id].call = NULL;
    call_done(&api, call);
}

static void resume(struct api *at, struct call *call)
{
    assert_ptr_equal(at, &api);
    assert_true(told[call->request->correlation_id].is_forgotten); /* it has left its lists */
    resumed_cnt++;
    answer_with_own_number(call);
}

static void forget(struct api *at, struct call *call)
{
    (void)at;
    assert_false(told[call->request->correlation_id].is_forgotten);
    told[call->request->correlation_id].is_forgotten = true;
    if (call->conn->gone)
        told[call->request->correlation_id].call = NULL;
}

/* Every answer is whole, of its connection, the next one of that connection. */
static void check_answers(int32_t *next_of_conn, size_t conns_cnt)
{
    uint8_t bytes[8];
    size_t len = 0;

    for (size_t i = 0; i < fx.items_cnt; i++) {
        const struct effect *effect = &fx.items[i];
        if (effect->kind != EFFECT_SEND)
            continue;
        memcpy(bytes + len, effect->bytes.data, effect->bytes.len);
        len += effect->bytes.len;
        if (!effect->last)
            continue;
        assert_int_equal(len, 8);
        len = 0;
        int32_t number = (int32_t)be32_get(bytes + 4);
        assert_true(effect->conn_id >= 1 && effect->conn_id <= conns_cnt);
        assert_int_equal(told[number].conn_id, effect->conn_id);
        assert_true(number >= next_of_conn[effect->conn_id]);
        while (next_of_conn[effect->conn_id] <= number)
            next_of_conn[effect->conn_id]++;
    }
    effects_reset(&fx);
}

static void answers_leave_in_request_order(void **state)
{
    (void)state;
    for (uint64_t seed = 0; seed < 100; seed++) {
        int32_t next_of_conn[CONNS_CNT + 1] = {0};
        int cnt = 0, answered_cnt = 0;
        start(seed);
        for (uint64_t id = 1; id <= CONNS_CNT; id++)
            calls_conn_add(&api.calls, id, 0, slice_of_text("10.0.0.1:77"), slice_of(NULL, 0));
        while (answered_cnt < CALLS_CNT) {
            if (cnt < CALLS_CNT && prng_below(&prng, 2)) {
                struct conn *conn = calls_conn_find(&api.calls, 1 + prng_below(&prng, CONNS_CNT));
                struct call *call = call_new(&api.calls, conn, request_new(cnt));
                told[cnt++] = (struct told){.call = call, .conn_id = conn->id};
                call_park(&api.calls, call, prng_below(&prng, 2) ? INT64_MAX : cnt, resume);
                call->forget = forget;
            } else {
                int number = cnt > 0 ? (int)prng_below(&prng, (uint64_t)cnt) : 0;
                if (told[number].call == NULL)
                    continue;
                call_wake(&api, told[number].call);
                answered_cnt++;
            }
            check_answers(next_of_conn, CONNS_CNT);
        }
        assert_int_equal(resumed_cnt, CALLS_CNT);
        assert_int_equal(api.calls.calls_cnt, 0);
        assert_int_equal(calls_next_deadline(&api.calls), INT64_MAX);
        stop();
    }
}

static void a_connection_that_goes_takes_its_calls_along(void **state)
{
    (void)state;
    for (uint64_t seed = 0; seed < 50; seed++) {
        int own_cnt = 0;
        start(seed);
        for (uint64_t id = 1; id <= 2; id++)
            calls_conn_add(&api.calls, id, 0, slice_of_text("10.0.0.1:77"), slice_of(NULL, 0));
        for (int i = 0; i < 60; i++) {
            struct conn *conn = calls_conn_find(&api.calls, 1 + prng_below(&prng, 2));
            struct call *call = call_new(&api.calls, conn, request_new(i));
            told[i] = (struct told){.call = call, .conn_id = conn->id};
            own_cnt += conn->id == 1;
            call_park(&api.calls, call, i, resume);
            call->forget = forget;
            if (i > 0 && prng_below(&prng, 3) == 0 && told[i - 1].call != NULL)
                call_wake(&api, told[i - 1].call); /* answered, but perhaps behind one that is not */
        }
        uint32_t numbers[60];
        for (int i = 0; i < 60; i++)
            numbers[i] = told[i].call != NULL ? told[i].call->number : 0;
        effects_reset(&fx);
        calls_conn_remove(&api.calls, &api, calls_conn_find(&api.calls, 1));
        assert_int_equal(fx.items_cnt, 0); /* nobody is answered */
        assert_null(calls_conn_find(&api.calls, 1));
        for (int i = 0; i < 60; i++) {
            bool is_gone = told[i].conn_id == 1 || numbers[i] == 0;
            if (numbers[i] != 0)
                assert_int_equal(calls_find(&api.calls, numbers[i]) == NULL, is_gone);
            assert_true(told[i].conn_id == 2 || told[i].is_forgotten);
        }
        assert_true(own_cnt > 0);
        stop(); /* and the other one's with the rest */
    }
}

static void deadlines_come_in_order(void **state)
{
    struct call *call;
    int64_t last_us = -1;
    int cnt = 0;

    (void)state;
    start(9);
    struct conn *conn = calls_conn_add(&api.calls, 1, 0, slice_of_text("10.0.0.1:77"), slice_of(NULL, 0));
    for (int i = 0; i < 100; i++) {
        call = call_new(&api.calls, conn, request_new(i));
        told[i] = (struct told){.call = call, .conn_id = 1};
        call_park(&api.calls, call, (int64_t)prng_below(&prng, 50), resume);
        call->forget = forget;
    }
    for (int64_t now_us = 0; now_us < 50; now_us++)
        while ((call = calls_due(&api.calls, now_us)) != NULL) {
            assert_true(call->deadline_us <= now_us && call->deadline_us >= last_us);
            last_us = call->deadline_us;
            call_wake(&api, call);
            cnt++;
        }
    assert_int_equal(cnt, 100);
    assert_null(calls_due(&api.calls, INT64_MAX - 1));
    stop();
}

static void nothing_is_answered_behind_a_close(void **state)
{
    struct call *calls[4];

    (void)state;
    start(3);
    struct conn *conn = calls_conn_add(&api.calls, 1, 0, slice_of_text("10.0.0.1:77"), slice_of(NULL, 0));
    for (int i = 0; i < 4; i++) {
        calls[i] = call_new(&api.calls, conn, request_new(i));
        told[i] = (struct told){.call = calls[i], .conn_id = 1};
    }
    answer_with_own_number(calls[3]);
    answer_with_own_number(calls[2]);
    call_close(&api, calls[1]);
    assert_int_equal(fx.items_cnt, 0);
    call_done_without_answer(&api, calls[0]);
    assert_int_equal(fx.items_cnt, 2);
    assert_int_equal(fx.items[0].kind, EFFECT_ANSWER_NONE);
    assert_int_equal(fx.items[1].kind, EFFECT_CLOSE);
    assert_true(conn->closing);
    assert_int_equal(api.calls.calls_cnt, 0);
    stop();
}

static void hosts_are_printed_as_kafka_does(void **state)
{
    static const struct {
        const char *peer, *host;
    } cases[] = {{"127.0.0.1:4711", "/127.0.0.1"}, {"[::1]:4711", "/[::1]"}, {"", "/"}, {"nothing", "/"}};

    (void)state;
    start(1);
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct conn *conn = calls_conn_add(&api.calls, i + 1, 0, slice_of_text(cases[i].peer), slice_of(NULL, 0));
        assert_string_equal(conn->peer, cases[i].peer);
        assert_string_equal(conn->host, cases[i].host);
    }
    stop();
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(answers_leave_in_request_order),
        cmocka_unit_test(a_connection_that_goes_takes_its_calls_along),
        cmocka_unit_test(deadlines_come_in_order),
        cmocka_unit_test(nothing_is_answered_behind_a_close),
        cmocka_unit_test(hosts_are_printed_as_kafka_does),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
