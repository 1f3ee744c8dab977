/* request_parse on whatever a peer may send: never a crash, an error with its place, memory bounded by the frame. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/be.h"
#include "base/buf.h"
#include "base/err.h"
#include "base/prng.h"
#include "codec/codec.h"
#include "request.h"
#include "wire/gen/request_header.h"

enum { FRAME_LEN_MAX = 1 << 16 };

static struct record_scratch scratch;

static struct request *parse(struct slice bytes)
{
    struct request *request = request_parse(chunk_copy(bytes), &scratch);

    assert_true(request->err == ERR_OK || request->body == NULL);
    assert_true(request->arena.total <= REQUEST_MEM_BASE + (size_t)WIRE_MEM_PER_BYTE * bytes.len + (1 << 20));
    if (request->err == ERR_OK)
        assert_non_null(request->body);
    return request;
}

/* A valid frame with the default body. */
static bool frame_of(const struct wire_api *api, int16_t version, struct buf *frame)
{
    struct request_header header;
    struct arena arena;
    void *body;
    bool fits;

    arena_init(&arena, 1 << 20);
    body = arena_alloc(&arena, api->request->shape->size);
    wire_defaults(&request_header_wire, &header);
    wire_defaults(api->request, body);
    header.request_api_key = api->request->api_key;
    header.request_api_version = version;
    header.correlation_id = 77;
    header.client_id = slice_of_text("me");
    fits = wire_encode_buf(&request_header_wire, wire_request_header_version(api, version), &header, frame) == ERR_OK &&
           wire_encode_buf(api->request, version, body, frame) == ERR_OK;
    arena_release(&arena);
    return fits;
}

/* Runs fn over a frame of every API and version. */
static int each_frame(void (*fn)(const struct wire_api *api, int16_t version, struct slice frame))
{
    int cnt = 0;

    for (int16_t key = 0; key < 128; key++) {
        const struct wire_api *api = wire_api_by_key(key);
        for (int16_t v = api ? api->request->min_version : 1; api && v <= api->request->max_version; v++) {
            struct buf frame;
            buf_init(&frame, FRAME_LEN_MAX);
            if (frame_of(api, v, &frame)) {
                fn(api, v, buf_bytes(&frame));
                cnt++;
            }
            buf_release(&frame);
        }
    }
    return cnt;
}

static void expect_whole(const struct wire_api *api, int16_t version, struct slice frame)
{
    struct request *request = parse(frame);

    assert_int_equal(request->err, ERR_OK);
    assert_int_equal(request->api_key, api->request->api_key);
    assert_int_equal(request->api_version, version);
    assert_int_equal(request->correlation_id, 77);
    assert_ptr_equal(request->api, api);
    if (wire_request_header_version(api, version) >= 1)
        assert_true(slice_eq_text(request->client_id, "me"));
    request_free(request);
}

static void whole_frames(void **state)
{
    (void)state;
    assert_true(each_frame(expect_whole) > 300);
}

static void expect_short(const struct wire_api *api, int16_t version, struct slice frame)
{
    (void)version;
    for (size_t len = 0; len < frame.len; len++) {
        struct request *request = parse(slice_of(frame.data, len));
        assert_int_not_equal(request->err, ERR_OK);
        assert_int_not_equal(request->err, ERR_VERSION);
        assert_true(request->wire_err.pos <= len);
        assert_int_equal(request->api_key, len < REQUEST_HEADER_LEN_MIN ? -1 : api->request->api_key);
        request_free(request);
    }
}

static void cut_frames(void **state)
{
    (void)state;
    each_frame(expect_short);
}

static void expect_longer(const struct wire_api *api, int16_t version, struct slice frame)
{
    struct chunk *chunk = chunk_new(frame.len + 3);
    struct request *request;

    (void)api;
    (void)version;
    memcpy(chunk->data, frame.data, frame.len);
    memset(chunk->data + frame.len, 0, 3);
    chunk->len = (uint32_t)frame.len + 3;
    request = request_parse(chunk, &scratch);
    if (request->err == ERR_OK)
        assert_non_null(request->body);
    else
        assert_int_equal(request->wire_err.pos, frame.len);
    request_free(request);
}

static void frames_that_are_too_long(void **state)
{
    (void)state;
    each_frame(expect_longer);
}

static void expect_calm(const struct wire_api *api, int16_t version, struct slice frame)
{
    static struct prng prng = {11};

    (void)api;
    (void)version;
    for (int i = 0; i < 30; i++) {
        struct chunk *chunk = chunk_copy(frame);
        struct request *request;
        for (uint64_t n = 1 + prng_below(&prng, 3); n > 0; n--)
            chunk->data[8 + prng_below(&prng, frame.len - 8)] =
                prng_below(&prng, 2) ? (uint8_t)prng_next(&prng) : (uint8_t)(prng_below(&prng, 2) ? 0x7f : 0xff);
        request = parse(chunk_slice(chunk));
        request_free(request);
        chunk_drop(chunk);
    }
}

static void damaged_frames(void **state)
{
    (void)state;
    each_frame(expect_calm);
}

static void odd_headers(void **state)
{
    static const struct {
        int16_t key, version;
        int err;
    } cases[] = {
        {-1, 0, ERR_VERSION}, {INT16_MAX, 0, ERR_VERSION}, {INT16_MIN, 0, ERR_VERSION}, {3, -1, ERR_VERSION},
        {3, 99, ERR_VERSION}, {3, INT16_MIN, ERR_VERSION}, {18, 99, ERR_VERSION}, /* KIP-511: answered, not closed */
    };

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        uint8_t bytes[8];
        be16_put(bytes, (uint16_t)cases[i].key);
        be16_put(bytes + 2, (uint16_t)cases[i].version);
        be32_put(bytes + 4, 4242);
        struct request *request = parse(slice_of(bytes, sizeof bytes));
        assert_int_equal(request->err, cases[i].err);
        assert_int_equal(request->correlation_id, 4242);
        assert_int_equal(request->api_key, cases[i].key);
        request_free(request);
    }
}

/* What is not of the frame stays, whoever else has a share of it. */
static void expect_dropped(const struct wire_api *api, int16_t version, struct slice frame)
{
    struct request *request = parse(frame);
    struct chunk *chunk = chunk_share(request->chunk);

    assert_int_equal(atomic_load(&chunk->shares_cnt), 2);
    request_drop_bytes(request);
    assert_int_equal(atomic_load(&chunk->shares_cnt), 1);
    memset(chunk->data, 0xff, chunk->len);
    assert_null(request->chunk);
    assert_null(request->body);
    assert_int_equal(request->correlation_id, 77);
    assert_int_equal(request->api_version, version);
    if (wire_request_header_version(api, version) >= 1)
        assert_true(slice_eq_text(request->client_id, "me"));
    request_free(request);
    chunk_drop(chunk);
}

static void bytes_are_given_back_early(void **state)
{
    (void)state;
    assert_true(each_frame(expect_dropped) > 300);
}

/* A Produce of version 9 with three million topics of no name and no partitions: three bytes each. */
static void very_many_small_things(void **state)
{
    static const uint8_t head[] = {0, 0, 0, 9, 0, 0, 0, 1, 0xff, 0xff, 0, 0, 0xff, 0xff, 0, 0, 1, 0};
    static const uint8_t topic[] = {1, 1, 0};
    enum { TOPICS_CNT = 3000000 };
    uint8_t count[] = {(uint8_t)((TOPICS_CNT + 1) | 0x80), (uint8_t)((TOPICS_CNT + 1) >> 7 | 0x80),
                       (uint8_t)((TOPICS_CNT + 1) >> 14 | 0x80), (uint8_t)((TOPICS_CNT + 1) >> 21)};
    struct request *request;
    struct buf frame;

    (void)state;
    buf_init(&frame, 16 << 20);
    buf_add(&frame, head, sizeof head);
    buf_add(&frame, count, sizeof count);
    for (int i = 0; i < TOPICS_CNT; i++)
        buf_add(&frame, topic, sizeof topic);
    buf_byte(&frame, 0);
    request = parse(buf_bytes(&frame));
    assert_int_equal(request->err, ERR_LIMIT);
    request_free(request);
    buf_release(&frame);
}

static void random_bytes(void **state)
{
    struct prng prng = {5};
    uint8_t bytes[64];

    (void)state;
    for (int i = 0; i < 20000; i++) {
        size_t len = (size_t)prng_below(&prng, sizeof bytes + 1);
        for (size_t n = 0; n < len; n++)
            bytes[n] = (uint8_t)prng_next(&prng);
        if (len >= 4 && prng_below(&prng, 4)) { /* often an API that there is */
            be16_put(bytes, (uint16_t)prng_below(&prng, 80));
            be16_put(bytes + 2, (uint16_t)prng_below(&prng, 14));
        }
        request_free(parse(slice_of(bytes, len)));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(whole_frames),
        cmocka_unit_test(cut_frames),
        cmocka_unit_test(frames_that_are_too_long),
        cmocka_unit_test(damaged_frames),
        cmocka_unit_test(odd_headers),
        cmocka_unit_test(random_bytes),
        cmocka_unit_test(bytes_are_given_back_early),
        cmocka_unit_test(very_many_small_things),
    };
    int failed_cnt;

    record_scratch_init(&scratch, codec_table(), RECORD_PLAIN_LEN_MAX);
    failed_cnt = cmocka_run_group_tests(tests, NULL, NULL);
    record_scratch_release(&scratch);
    return failed_cnt;
}
