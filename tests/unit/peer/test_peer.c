/* Peers: what is sent and when, versions, backoff, the end of requests, and a random walk over all of it. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/be.h"
#include "base/buf.h"
#include "base/check.h"
#include "base/err.h"
#include "base/prng.h"
#include "peer/peer.h"
#include "wire/gen/api_versions_response.h"
#include "wire/gen/vote_request.h"
#include "wire/kerr.h"
#include "wire/wire.h"

enum { FETCH = 1, API_VERSIONS = 18, VOTE = 52, LINK_BASE = 1024, TIMEOUT_MS = 700 };

static struct peers peers;
static struct effects fx;
static struct event event = {.kind = EVENT_REPLY};
static int64_t now_us;

static void begin(void)
{
    peers_init(&peers, OP_META, LINK_BASE, "test-7");
    effects_init(&fx);
    now_us = 1000;
}

static void end(void)
{
    peers_release(&peers);
    effects_release(&fx);
}

static struct peer *set(int32_t node_id, const char *host, uint16_t port)
{
    return peers_set(&peers, node_id, slice_of_text(host), port, 0, &fx);
}

static int ask(struct peer *peer, uint64_t token)
{
    struct vote_request vote;

    wire_defaults(&vote_request_wire, &vote);
    return peer_ask(&peers, peer, VOTE, 0, 2, &vote, TIMEOUT_MS, token, now_us, &fx);
}

/* The only effect there is. */
static const struct effect *only(enum effect_kind kind)
{
    assert_int_equal(fx.items_cnt, 1);
    assert_int_equal(fx.items[0].kind, kind);
    return &fx.items[0];
}

/* An answer to a request with that correlation id. */
static struct reply *api_versions(int32_t correlation_id, int16_t error_code, int16_t vote_min, int16_t vote_max)
{
    struct api_versions_response response;
    struct api_versions_response_api_version keys[] = {
        {.api_key = 700, .max_version = 3},
        {.api_key = VOTE, .min_version = vote_min, .max_version = vote_max},
        {.api_key = -1, .max_version = 3}};
    struct chunk *chunk;
    struct buf buf;
    int err;

    wire_defaults(&api_versions_response_wire, &response);
    response.error_code = error_code;
    response.api_keys = keys;
    response.api_keys_cnt = COUNT_OF(keys);
    buf_init(&buf, 4096);
    buf_be32(&buf, (uint32_t)correlation_id);
    err = wire_encode_buf(&api_versions_response_wire, 3, &response, &buf);
    assert_int_equal(err, ERR_OK);
    chunk = chunk_copy(buf_bytes(&buf));
    buf_release(&buf);
    return reply_parse(chunk, API_VERSIONS, 3);
}

/* A well-formed answer to Vote version 0, or one of another correlation id, or rubbish. */
static struct reply *vote(int32_t correlation_id, bool is_rubbish)
{
    static const uint8_t bytes[] = {0, 0, 0, 0, 0, 0, 0, 1, 0, 0}; /* corr, tags, error, topics, endpoints, tags */
    struct chunk *chunk = chunk_copy(slice_of(bytes, sizeof bytes));

    be32_put(chunk->data, (uint32_t)correlation_id);
    chunk->len = is_rubbish ? 5 : 9;
    return reply_parse(chunk, VOTE, 0);
}

static struct peer_news replied(uint64_t op, int err, struct reply *reply)
{
    event.now_us = now_us;
    event.reply.op = op;
    event.reply.err = err;
    event.reply.reply = reply;
    return peers_take_reply(&peers, &event, &fx);
}

/* Its versions are asked for and answered. */
static void make_known(struct peer *peer, int16_t vote_max)
{
    uint64_t op;

    effects_reset(&fx);
    assert_int_equal(ask(peer, 9), ERR_AGAIN);
    op = only(EFFECT_ASK)->op;
    assert_int_equal(replied(op, ERR_OK, api_versions((int32_t)op_serial(op), KERR_NONE, 0, vote_max)).kind,
                     PEER_READY);
    assert_int_equal(peer->state, PEER_KNOWN);
    effects_reset(&fx);
}

static void the_first_request_asks_for_versions(void **state)
{
    const struct effect *effect;
    struct peer *peer;
    uint64_t op;

    (void)state;
    begin();
    peer = set(3, "n3", 9093);
    effect = only(EFFECT_LINK);
    assert_int_equal(effect->link, LINK_BASE);
    assert_true(slice_eq_text(effect->path, "n3"));
    assert_int_equal(effect->value, 9093);
    effects_reset(&fx);
    assert_int_equal(ask(peer, 5), ERR_AGAIN);
    effect = only(EFFECT_ASK);
    op = effect->op;
    assert_int_equal(effect->api_key, API_VERSIONS);
    assert_int_equal(effect->value, PEER_VERSIONS_TIMEOUT_MS);
    assert_int_equal(be32_get(effect->chunk->data), effect->chunk->len - 4);
    assert_int_equal(op_owner(op), OP_META);
    assert_int_equal(ask(peer, 5), ERR_AGAIN); /* on its way: nothing more is sent */
    assert_int_equal(fx.items_cnt, 1);
    effects_reset(&fx);
    assert_int_equal(replied(op, ERR_OK, api_versions((int32_t)op_serial(op), KERR_NONE, 0, 1)).kind, PEER_READY);
    assert_int_equal(ask(peer, 5), 1); /* the highest of both */
    effect = only(EFFECT_ASK);
    assert_int_equal(effect->api_key, VOTE);
    assert_int_equal(effect->api_version, 1);
    assert_int_equal(effect->value, TIMEOUT_MS);
    assert_int_equal(be16_get(effect->chunk->data + 4), VOTE);
    assert_memory_equal(effect->chunk->data + 14, "test-7", 6);
    end();
}

static void versions_are_of_both(void **state)
{
    struct peer *peer;

    (void)state;
    begin();
    peer = set(1, "a", 1);
    assert_int_equal(peer_version(peer, VOTE, 0, 2), ERR_AGAIN);
    make_known(peer, 1);
    assert_int_equal(peer_version(peer, VOTE, 0, 2), 1);
    assert_int_equal(peer_version(peer, VOTE, 0, 0), 0);
    assert_int_equal(peer_version(peer, VOTE, 2, 2), ERR_VERSION);
    assert_int_equal(peer_version(peer, FETCH, 0, 99), ERR_VERSION); /* not served at all */
    assert_int_equal(peer_ask_bytes(&peers, peer, VOTE, 2, slice_of("x", 1), 1, 1, now_us, &fx), ERR_VERSION);
    assert_int_equal(fx.items_cnt, 0);
    end();
}

static void answers_and_failures_have_their_token(void **state)
{
    struct peer_news news;
    struct peer *peer;
    uint64_t first, second;

    (void)state;
    begin();
    peer = set(1, "a", 1);
    make_known(peer, 0);
    assert_int_equal(ask(peer, 71), 0);
    assert_int_equal(ask(peer, 72), 0);
    first = fx.items[0].op;
    second = fx.items[1].op;
    news = replied(first, ERR_OK, vote((int32_t)op_serial(first), false));
    assert_int_equal(news.kind, PEER_ANSWERED);
    assert_int_equal(news.token, 71);
    assert_ptr_equal(news.peer, peer);
    assert_int_equal(news.api_key, VOTE);
    assert_non_null(news.reply->body);
    reply_free(news.reply);
    news = replied(second, ERR_TIMEOUT, NULL);
    assert_int_equal(news.kind, PEER_FAILED);
    assert_int_equal(news.err, ERR_TIMEOUT);
    assert_int_equal(news.token, 72);
    assert_int_equal(peer->state, PEER_RESTING);                             /* it may come back as another version */
    news = replied(second, ERR_OK, vote((int32_t)op_serial(second), false)); /* there was one reply already */
    assert_int_equal(news.kind, PEER_NONE);
    end();
}

static void what_cannot_be_read_is_corrupt(void **state)
{
    (void)state;
    for (int i = 0; i < 2; i++) { /* rubbish; an answer to something else */
        struct peer_news news;
        struct peer *peer;
        uint64_t op;
        begin();
        peer = set(1, "a", 1);
        make_known(peer, 0);
        ask(peer, 5);
        op = fx.items[0].op;
        news = replied(op, ERR_OK, vote((int32_t)op_serial(op) + i, i == 0));
        assert_int_equal(news.kind, PEER_FAILED);
        assert_int_equal(news.err, ERR_CORRUPT);
        assert_null(news.reply);
        assert_int_equal(peer->state, PEER_RESTING);
        end();
    }
}

/* 20, 40, ... 1000 ms; an answer makes it 20 again. */
static void backoff_doubles_and_begins_anew(void **state)
{
    int64_t backoff_us = PEER_BACKOFF_US_MIN;
    struct peer *peer;

    (void)state;
    begin();
    peer = set(1, "a", 1);
    assert_int_equal(peers_next_us(&peers), INT64_MAX);
    for (int i = 0; i < 10; i++) {
        effects_reset(&fx);
        assert_int_equal(ask(peer, 5), ERR_AGAIN);
        assert_int_equal(replied(only(EFFECT_ASK)->op, i % 2 ? ERR_IO : ERR_DENIED, NULL).kind, PEER_FAILED);
        assert_int_equal(peers_next_us(&peers), now_us + backoff_us);
        now_us += backoff_us - 1;
        effects_reset(&fx);
        assert_int_equal(ask(peer, 5), ERR_AGAIN);
        assert_int_equal(fx.items_cnt, 0); /* it rests */
        now_us++;
        backoff_us = backoff_us * 2 > PEER_BACKOFF_US_MAX ? PEER_BACKOFF_US_MAX : backoff_us * 2;
    }
    make_known(peer, 0);
    assert_int_equal(peers_next_us(&peers), INT64_MAX);
    ask(peer, 5);
    replied(fx.items[0].op, ERR_IO, NULL);
    assert_int_equal(peers_next_us(&peers), now_us + PEER_BACKOFF_US_MIN);
    end();
}

static void an_error_instead_of_versions_is_a_failure(void **state)
{
    struct peer_news news;
    struct peer *peer;
    uint64_t op;

    (void)state;
    begin();
    peer = set(1, "a", 1);
    effects_reset(&fx);
    ask(peer, 5);
    op = only(EFFECT_ASK)->op;
    news = replied(op, ERR_OK, api_versions((int32_t)op_serial(op), KERR_CLUSTER_AUTHORIZATION_FAILED, 0, 1));
    assert_int_equal(news.kind, PEER_FAILED);
    assert_int_equal(news.err, ERR_VERSION);
    assert_int_equal(news.token, 0); /* nobody's request */
    assert_int_equal(peer->state, PEER_RESTING);
    end();
}

static void another_address_is_asked_at_once(void **state)
{
    struct peer *peer;
    uint64_t op;

    (void)state;
    begin();
    peer = set(1, "a", 1);
    make_known(peer, 1);
    ask(peer, 5);
    op = only(EFFECT_ASK)->op;
    effects_reset(&fx);
    assert_ptr_equal(set(1, "a", 1), peer); /* the same: nothing */
    assert_int_equal(fx.items_cnt, 0);
    assert_ptr_equal(set(1, "a", 2), peer);
    only(EFFECT_LINK);
    assert_int_equal(peer->state, PEER_NEW);
    effects_reset(&fx);
    assert_int_equal(ask(peer, 6), ERR_AGAIN);
    assert_int_equal(only(EFFECT_ASK)->api_key, API_VERSIONS);
    assert_int_equal(replied(op, ERR_IO, NULL).token, 5); /* of the former address */
    assert_int_equal(peer->state, PEER_ASKED);            /* and no reason to rest */
    end();
}

static void removed_ones_end_without_news(void **state)
{
    struct peer *peer;
    uint64_t op;

    (void)state;
    begin();
    peer = set(1, "a", 1);
    make_known(peer, 1);
    ask(peer, 5);
    op = only(EFFECT_ASK)->op;
    effects_reset(&fx);
    peers_remove(&peers, peer, &fx);
    assert_int_equal(only(EFFECT_LINK)->path.len, 0);
    assert_null(peers_find(&peers, 1));
    assert_int_equal(replied(op, ERR_IO, NULL).kind, PEER_NONE);
    peer = set(2, "b", 2); /* takes its place */
    assert_int_equal(peer->idx, 0);
    effects_reset(&fx);
    ask(peer, 6);
    assert_int_equal(replied(op, ERR_OK, vote((int32_t)op_serial(op), false)).kind, PEER_NONE);
    end();
}

static void limits(void **state)
{
    struct peer *peer;
    char host[LINK_HOST_LEN_MAX + 2];

    (void)state;
    begin();
    memset(host, 'h', sizeof host - 1);
    host[sizeof host - 1] = '\0';
    assert_null(set(1, host, 1));
    assert_null(set(1, "", 1));
    peer = set(1, "a", 1);
    make_known(peer, 0);
    for (uint64_t i = 0; i < LINK_FLIGHTS_MAX; i++)
        assert_int_equal(ask(peer, i + 1), 0);
    assert_int_equal(ask(peer, 99), ERR_LIMIT);
    assert_int_equal(fx.items_cnt, LINK_FLIGHTS_MAX);
    for (int32_t i = 2; i <= PEERS_MAX; i++)
        assert_non_null(set(i, "b", 2));
    assert_null(set(PEERS_MAX + 1, "b", 2));
    end();
}

/* Whatever happens in whatever order: each request has news once, in a state that allows it, and nothing is asked of one that
 * rests. */
static void random_walks(void **state)
{
    (void)state;
    for (uint64_t seed = 1; seed <= 300; seed++) {
        struct prng prng = {seed};
        uint64_t ops[4096];
        int16_t keys[4096];
        size_t ops_cnt = 0;
        int64_t asked = 0, told = 0, gone = 0;

        begin();
        for (int step = 0; step < 400; step++) {
            int32_t id = (int32_t)prng_below(&prng, 3);
            struct peer *peer = peers_find(&peers, id);
            effects_reset(&fx);
            now_us += (int64_t)prng_below(&prng, 30000);
            switch (prng_below(&prng, 8)) {
            case 0:
                set(id, prng_below(&prng, 4) ? "a" : "b", 1);
                break;
            case 1:
                if (peer != NULL && prng_below(&prng, 8) == 0) {
                    for (uint32_t i = 0; i < peer->flights_cnt; i++)
                        gone += peer->flights[i].token != 0;
                    peers_remove(&peers, peer, &fx);
                }
                break;
            case 2:
            case 3:
            case 4:
                if (peer != NULL) {
                    bool rests = peer->state == PEER_RESTING && now_us < peer->rest_until_us;
                    asked += ask(peer, (uint64_t)step + 1) >= 0;
                    if (rests)
                        assert_int_equal(fx.items_cnt, 0);
                }
                break;
            default:
                if (ops_cnt > 0) {
                    size_t at = prng_below(&prng, 4) ? 0 : (size_t)prng_below(&prng, ops_cnt);
                    uint64_t op = ops[at];
                    bool is_good = prng_below(&prng, 4) > 0;
                    struct reply *reply = !is_good ? NULL
                                          : keys[at] == API_VERSIONS
                                              ? api_versions((int32_t)op_serial(op), 0, 0, 0)
                                              : vote((int32_t)op_serial(op), prng_below(&prng, 9) == 0);
                    struct peer_news news = replied(op, is_good ? ERR_OK : ERR_IO, reply);
                    told += news.token != 0;
                    if (news.kind == PEER_ANSWERED)
                        reply_free(news.reply);
                    if (news.kind == PEER_READY)
                        assert_int_equal(news.peer->state, PEER_KNOWN);
                    ops_cnt--;
                    memmove(ops + at, ops + at + 1, (ops_cnt - at) * sizeof ops[0]);
                    memmove(keys + at, keys + at + 1, (ops_cnt - at) * sizeof keys[0]);
                }
            }
            for (size_t i = 0; i < fx.items_cnt; i++)
                if (fx.items[i].kind == EFFECT_ASK) {
                    keys[ops_cnt] = fx.items[i].api_key;
                    ops[ops_cnt++] = fx.items[i].op;
                }
        }
        while (ops_cnt > 0)
            told += replied(ops[--ops_cnt], ERR_IO, NULL).token != 0;
        assert_int_equal(asked, told + gone);
        end();
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_first_request_asks_for_versions),
        cmocka_unit_test(versions_are_of_both),
        cmocka_unit_test(answers_and_failures_have_their_token),
        cmocka_unit_test(what_cannot_be_read_is_corrupt),
        cmocka_unit_test(backoff_doubles_and_begins_anew),
        cmocka_unit_test(an_error_instead_of_versions_is_a_failure),
        cmocka_unit_test(another_address_is_asked_at_once),
        cmocka_unit_test(removed_ones_end_without_news),
        cmocka_unit_test(limits),
        cmocka_unit_test(random_walks),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
