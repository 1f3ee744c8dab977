#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/be.h"
#include "base/check.h"
#include "base/err.h"
#include "base/mem.h"
#include "base/prng.h"
#include "io/address.h"
#include "io/frames.h"
#include "io/log.h"
#include "io/metrics.h"

/* ---- log lines ---- */

static void a_line_quotes_what_needs_it(void **state)
{
    const struct log_field fields[] = {
        LOG_NUM("n", -5),           LOG_CSTR("plain", "a/b:c-d"),   LOG_CSTR("blank", "a b"),
        LOG_CSTR("quote", "a\"\\"), LOG_CSTR("ctl", "a\n\x01\x7f"), LOG_CSTR("none", ""),
        LOG_CSTR("eq", "a=b"),      LOG_CSTR("utf8", "\xc3\xa9"),
    };
    struct buf buf;

    (void)state;
    buf_init(&buf, LOG_LINE_LEN_MAX);
    log_format(&buf, 1764000000007, LOG_WARN, "it happened", fields, COUNT_OF(fields));
    assert_string_equal(buf_cstr(&buf), "time=2025-11-24T16:00:00.007Z level=warn msg=\"it happened\" n=-5 "
                                        "plain=a/b:c-d blank=\"a b\" quote=\"a\\\"\\\\\" ctl=\"a\\n\\x01\\x7f\" "
                                        "none=\"\" eq=\"a=b\" utf8=\xc3\xa9\n");
    buf_release(&buf);
}

static void an_allowance_is_a_burst_and_a_rate(void **state)
{
    struct log_allowance allowance = {0};
    int64_t now_us = 1;
    int cnt = 0;

    (void)state;
    for (int i = 0; i < 1000; i++)
        cnt += log_allow(&allowance, now_us);
    assert_int_equal(cnt, LOG_BURST);
    assert_int_equal(allowance.suppressed_cnt, 1000 - LOG_BURST);
    for (int i = 0; i < 1000; i++) /* ten seconds of it */
        cnt += log_allow(&allowance, now_us += 10000);
    assert_int_equal(cnt, LOG_BURST + 10 * LOG_PER_S);
    now_us += 3600ll * 1000000;
    for (int i = 0; i < 1000; i++)
        cnt += log_allow(&allowance, now_us);
    assert_int_equal(cnt, 2 * LOG_BURST + 10 * LOG_PER_S);
}

/* ---- metrics ---- */

static void metrics_are_prometheus_text(void **state)
{
    struct buf buf;

    (void)state;
    buf_init(&buf, 4096);
    metrics_add(&buf, "a_total", "counter", "How many.", 7);
    metrics_head(&buf, "b", "gauge", "Of each.");
    metrics_sample(&buf, "b", -1,
                   (const struct metrics_label[]){{"x", slice_of_text("q\"\\\n")}, {"y", slice_of_text("z")}}, 2);
    assert_string_equal(buf_cstr(&buf), "# HELP a_total How many.\n# TYPE a_total counter\na_total 7\n"
                                        "# HELP b Of each.\n# TYPE b gauge\nb{x=\"q\\\"\\\\\\n\",y=\"z\"} -1\n");
    buf_release(&buf);
}

static void histograms_are_in_seconds_and_count_up(void **state)
{
    struct histogram histogram = {0};
    struct buf buf;

    (void)state;
    buf_init(&buf, 4096);
    histogram_add(&histogram, -5, 1);       /* a clock went back */
    histogram_add(&histogram, 100, 1);      /* a bound belongs to its bucket */
    histogram_add(&histogram, 30000, 2);    /* two of 30 ms */
    histogram_add(&histogram, 70000000, 1); /* longer than every bound */
    metrics_histogram(&buf, "t", &histogram, &(struct metrics_label){"x", slice_of_text("y")}, 1);
    assert_non_null(strstr(buf_cstr(&buf), "t_bucket{x=\"y\",le=\"0.0001\"} 2\nt_bucket{x=\"y\",le=\"0.001\"} 2\n"));
    assert_non_null(strstr(buf_cstr(&buf), "le=\"0.025\"} 2\nt_bucket{x=\"y\",le=\"0.05\"} 4\n"));
    assert_non_null(strstr(buf_cstr(&buf), "le=\"60\"} 4\nt_bucket{x=\"y\",le=\"+Inf\"} 5\n"
                                           "t_sum{x=\"y\"} 70.060100\nt_count{x=\"y\"} 5\n"));
    buf_release(&buf);
}

/* ---- addresses ---- */

static const struct address_case {
    const char *text, *host; /* host NULL: ERR_INVALID */
    uint16_t port;
} address_cases[] = {
    {"localhost:9092", "localhost", 9092},
    {"127.0.0.1:0", "127.0.0.1", 0},
    {":65535", "", 65535},
    {"[::1]:80", "::1", 80},
    {"[fe80::1%eth0]:80", "fe80::1%eth0", 80},
    {"a_b-c.d:1", "a_b-c.d", 1},
    {"localhost", NULL, 0},
    {"localhost:", NULL, 0},
    {"localhost:65536", NULL, 0},
    {"localhost:-1", NULL, 0},
    {"localhost:9x", NULL, 0},
    {"::1:80", NULL, 0},
    {"[::1:80", NULL, 0},
    {"[]:80", NULL, 0},
    {"a b:80", NULL, 0},
    {"a/b:80", NULL, 0},
    {"", NULL, 0},
};

static void addresses_are_host_and_port(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT_OF(address_cases); i++) {
        const struct address_case *c = &address_cases[i];
        struct io_address address = {.host = "untouched", .port = 7};
        int err = io_address_parse(slice_of_text(c->text), &address);
        assert_int_equal(err, c->host ? ERR_OK : ERR_INVALID);
        assert_string_equal(address.host, c->host ? c->host : "untouched");
        assert_int_equal(address.port, c->host ? c->port : 7);
    }
}

/* ---- frames: the same stream, cut at random, gives the same frames ---- */

enum { STREAM_LEN = 400000, FRAMES_MAX = 4000 };

struct world {
    struct prng prng;
    const uint8_t *stream;
    size_t stream_pos, stream_len;
    size_t frames_cnt;
    size_t frame_lens[FRAMES_MAX];
    uint64_t sum;       /* of all bytes delivered */
    unsigned stop_in;   /* one in so many frames says stop; 0: none */
    unsigned refuse_in; /* one in so many lengths is refused at first */
    size_t taken;
};

static struct world world;

/* Gives what a socket might: any number of bytes, or none for now. */
static ssize_t filter_read(struct io_conn *conn, const struct iovec *iov, int iov_cnt)
{
    size_t left = world.stream_len - world.stream_pos, len, done = 0;

    (void)conn;
    if (left == 0)
        return 0;
    if (prng_below(&world.prng, 4) == 0)
        return ERR_AGAIN;
    len = 1 + prng_below(&world.prng, prng_below(&world.prng, 2) ? 7 : 60000);
    if (len > left)
        len = left;
    for (int i = 0; i < iov_cnt && done < len; i++) {
        size_t part = iov[i].iov_len < len - done ? iov[i].iov_len : len - done;
        memcpy(iov[i].iov_base, world.stream + world.stream_pos + done, part);
        done += part;
    }
    world.stream_pos += done;
    return (ssize_t)done;
}

static bool may_take(void *owner, struct io_conn *conn, uint32_t len)
{
    (void)owner;
    (void)conn;
    if (world.refuse_in > 0 && prng_below(&world.prng, world.refuse_in) == 0)
        return false;
    world.taken += len;
    return true;
}

static bool on_frame(void *owner, struct io_conn *conn, struct chunk *frame)
{
    (void)owner;
    (void)conn;
    assert_int_equal(frame->len, frame->cap);
    world.frame_lens[world.frames_cnt++] = frame->len;
    for (size_t i = 0; i < frame->len; i++)
        world.sum = world.sum * 31 + frame->data[i];
    chunk_drop(frame);
    return world.stop_in == 0 || prng_below(&world.prng, world.stop_in) != 0;
}

static size_t make_stream(uint8_t *stream, struct prng *prng)
{
    size_t len = 0;

    while (len < STREAM_LEN - 100000) {
        size_t frame_len = prng_below(prng, prng_below(prng, 10) == 0 ? 90000 : 300);
        be32_put(stream + len, (uint32_t)frame_len);
        len += 4;
        for (size_t i = 0; i < frame_len; i++)
            stream[len++] = (uint8_t)prng_next(prng);
    }
    return len;
}

static int read_stream(struct io_frames *frames, struct io_framer *framer, struct io_conn *conn)
{
    int err;

    do
        err = io_frames_read(frames, framer, conn);
    while (err == ERR_OK || err == ERR_AGAIN);
    return err;
}

static void frames_are_the_same_however_they_arrive(void **state)
{
    static const struct io_filter filter = {.read = filter_read};
    static struct io_frames frames = {.len_max = 100000, .may_take = may_take, .on_frame = on_frame};
    static uint8_t stream[STREAM_LEN];
    static struct io_loop loop;
    struct prng prng = {4711};
    uint64_t sum = 0;
    size_t frames_cnt = 0;

    (void)state;
    list_init(&loop.ready);
    for (uint64_t seed = 0; seed < 60; seed++) {
        struct io_conn conn = {.filter = &filter, .loop = &loop};
        struct io_framer framer = {0};
        struct prng same = prng;
        world = (struct world){.prng = {seed}, .stream = stream, .stream_len = make_stream(stream, &same)};
        world.stop_in = seed % 3 == 1 ? 3 : 0;
        world.refuse_in = seed % 5 == 2 ? 2 : 0;
        assert_int_equal(read_stream(&frames, &framer, &conn), ERR_CLOSED);
        if (seed == 0) {
            sum = world.sum;
            frames_cnt = world.frames_cnt;
        }
        assert_true(world.sum == sum);
        assert_int_equal(world.frames_cnt, frames_cnt);
        assert_false(io_framer_is_busy(&framer));
        io_unmark(&conn.source);
    }
}

static const struct cut_case {
    const char *bytes;
    size_t len;
    int err;
    size_t frames_cnt;
} cut_cases[] = {
    {"", 0, ERR_CLOSED, 0},
    {"\0\0", 2, ERR_SHORT, 0},
    {"\0\0\0\2a", 5, ERR_SHORT, 0},
    {"\0\0\0\2ab", 6, ERR_CLOSED, 1},
    {"\0\0\0\0", 4, ERR_CLOSED, 1},
    {"\0\0\0\2ab\0\0\0\1", 10, ERR_SHORT, 1},
    {"\0\1\x86\xa1xxxx", 8, ERR_LIMIT, 0},
    {"\xff\xff\xff\xffxxxx", 8, ERR_LIMIT, 0},
    {"\x7f\xff\xff\xffxxxx", 8, ERR_LIMIT, 0},
    {"\0\0\0\2ab\x80\0\0\0", 10, ERR_LIMIT, 1},
};

static void cut_and_endless_frames_are_told(void **state)
{
    static const struct io_filter filter = {.read = filter_read};
    static struct io_frames frames = {.len_max = 100000, .may_take = may_take, .on_frame = on_frame};
    static struct io_loop loop;

    (void)state;
    list_init(&loop.ready);
    for (size_t i = 0; i < COUNT_OF(cut_cases); i++) {
        for (uint64_t seed = 0; seed < 20; seed++) {
            struct io_conn conn = {.filter = &filter, .loop = &loop};
            struct io_framer framer = {0};
            world = (struct world){
                .prng = {seed}, .stream = (const uint8_t *)cut_cases[i].bytes, .stream_len = cut_cases[i].len};
            assert_int_equal(read_stream(&frames, &framer, &conn), cut_cases[i].err);
            assert_int_equal(world.frames_cnt, cut_cases[i].frames_cnt);
            io_framer_release(&framer);
            io_unmark(&conn.source);
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_line_quotes_what_needs_it),     cmocka_unit_test(an_allowance_is_a_burst_and_a_rate),
        cmocka_unit_test(metrics_are_prometheus_text),     cmocka_unit_test(histograms_are_in_seconds_and_count_up),
        cmocka_unit_test(addresses_are_host_and_port),     cmocka_unit_test(frames_are_the_same_however_they_arrive),
        cmocka_unit_test(cut_and_endless_frames_are_told),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
