#include "tests/lib/echo_kernel.h"

#include "base/be.h"
#include "base/crc.h"
#include "base/err.h"
#include "base/list.h"
#include "base/map.h"
#include "base/mem.h"
#include "io/clock.h"
#include "kernel_msg.h"
#include "reply.h"

struct request {
    struct list_node node; /* of its connection, in order */
    struct chunk *chunk;
    uint64_t op; /* what it waits for; 0: nothing */
    bool done;
    int64_t due_us; /* 'H' */
    int err;
    uint64_t pos;
    struct chunk *result;
};

struct echo_conn {
    struct map_node node; /* first */
    uint64_t id;
    struct list_node requests;
    struct chunk *principal;
};

struct echo_kernel {
    struct map conns;
    struct file *file;
    uint64_t end_pos;
    uint32_t serial;
    bool ready, is_meta;
    uint32_t crc; /* so that it is not optimized away */
    int64_t wake_us;
};

enum { DIR_OP_SERIAL = 1, API_KEY_API_VERSIONS = 18, REPLY_LEN = 16 };

struct echo_kernel *echo_kernel_new(enum kernel_idx idx)
{
    struct echo_kernel *echo = MEM_NEW(struct echo_kernel);

    map_init(&echo->conns);
    echo->is_meta = idx == KERNEL_META;
    echo->file = echo->is_meta ? file_new(DIR_META, slice_of_text("echo-1/data.log"))
                               : file_new(0, slice_of_text("echo-0/data.log"));
    echo->serial = DIR_OP_SERIAL;
    echo->wake_us = INT64_MAX;
    return echo;
}

static struct request *parse(struct chunk *chunk, struct record_scratch *scratch)
{
    struct request *request = MEM_NEW(struct request);

    (void)scratch;
    request->chunk = chunk;
    return request;
}

static void free_request(struct request *request)
{
    chunk_drop(request->chunk);
    chunk_drop(request->result);
    mem_free(request);
}

static struct echo_conn *find(struct echo_kernel *echo, uint64_t conn_id)
{
    for (struct map_node *at = map_first(&echo->conns, map_hash_u64(conn_id)); at != NULL; at = map_next(at))
        if (((struct echo_conn *)at)->id == conn_id)
            return (struct echo_conn *)at;
    return NULL;
}

static void free_conn(struct echo_conn *conn)
{
    struct request *request;

    while ((request = list_first(&conn->requests, struct request, node)) != NULL) {
        list_remove(&request->node);
        free_request(request);
    }
    chunk_drop(conn->principal);
    mem_free(conn);
}

void echo_kernel_free(struct echo_kernel *echo)
{
    struct map_node *at;

    while ((at = map_pop(&echo->conns)) != NULL)
        free_conn((struct echo_conn *)at);
    map_release(&echo->conns);
    file_drop(echo->file);
    mem_free(echo);
}

static struct chunk *frame_of(struct slice bytes, uint32_t more)
{
    struct chunk *chunk = chunk_new(4 + bytes.len);

    be32_put(chunk->data, (uint32_t)bytes.len + more);
    if (bytes.len > 0)
        memcpy(chunk->data + 4, bytes.data, bytes.len);
    chunk->len = chunk->cap;
    return chunk;
}

static void answer_bytes(struct effects *fx, uint64_t conn_id, struct slice bytes)
{
    struct chunk *chunk = frame_of(bytes, 0);

    fx_send(fx, conn_id, chunk, chunk_slice(chunk), true);
}

static void send_file(struct echo_kernel *echo, struct effects *fx, uint64_t conn_id, const uint8_t *args)
{
    uint8_t pos[8];
    struct chunk *chunk;

    memcpy(pos, args, 8);
    chunk = frame_of(slice_of(pos, 8), be32_get(args + 8));
    fx_send(fx, conn_id, chunk, chunk_slice(chunk), false);
    fx_send_file(fx, conn_id, file_share(echo->file), be64_get(args), be32_get(args + 8), true);
}

/* The answer of a request that waits for nothing. */
static void answer(struct echo_kernel *echo, struct effects *fx, uint64_t conn_id, struct request *request)
{
    const uint8_t *data = request->chunk->data;
    struct chunk *zeros;
    uint8_t pos[8];

    if (request->err != ERR_OK) {
        answer_bytes(fx, conn_id, slice_of("!", 1));
        return;
    }
    switch (data[0]) {
    case 'E':
        answer_bytes(fx, conn_id, slice_of(data + 1, request->chunk->len - 1));
        break;
    case 'P':
    case 'S':
        be64_put(pos, request->pos);
        answer_bytes(fx, conn_id, slice_of(pos, 8));
        break;
    case 'F':
        send_file(echo, fx, conn_id, data + 1);
        break;
    case 'R':
        answer_bytes(fx, conn_id, chunk_slice(request->result));
        break;
    case 'H':
    case 'X':
        answer_bytes(fx, conn_id, slice_of(data, 1));
        break;
    case 'B':
        zeros = chunk_new(4 + be32_get(data + 1));
        memset(zeros->data, 0, zeros->cap);
        be32_put(zeros->data, be32_get(data + 1));
        zeros->len = zeros->cap;
        fx_send(fx, conn_id, zeros, chunk_slice(zeros), true);
        break;
    case 'A':
    case 'M':
    case 'W':
        answer_bytes(fx, conn_id, chunk_slice(request->result));
        break;
    case 'L':
    case 'T':
    case 'Z':
        answer_bytes(fx, conn_id, slice_of("", 0));
        break;
    case 'N':
        fx_answer_none(fx, conn_id);
        break;
    default:
        fx_close(fx, conn_id);
    }
}

/* Answers leave a connection in request order. */
static void answer_head(struct echo_kernel *echo, struct effects *fx, struct echo_conn *conn)
{
    struct request *request;

    while ((request = list_first(&conn->requests, struct request, node)) != NULL && request->done) {
        list_remove(&request->node);
        answer(echo, fx, conn->id, request);
        free_request(request);
    }
}

static uint64_t next_op(struct echo_kernel *echo)
{
    echo->serial = echo->serial % 0xfffffe + 2;
    return op_make(OP_NODE, 0, echo->serial);
}

static size_t need_of(uint8_t kind)
{
    switch (kind) {
    case 'F':
    case 'R':
        return 13;
    case 'A':
        return 9;
    case 'L':
    case 'T':
        return 7;
    case 'H':
    case 'B':
    case 'X':
        return 5;
    default:
        return 1;
    }
}

static void begin(struct echo_kernel *echo, const struct event *event, struct effects *fx, const struct echo_conn *conn,
                  struct request *request)
{
    struct slice frame = chunk_slice(request->chunk), rest;
    uint8_t kind = frame.len > 0 ? frame.data[0] : 0;
    size_t need = need_of(kind);
    struct kernel_msg *msg;

    if (frame.len < need || (kind == 'R' && (be32_get(frame.data + 9) == 0 || be32_get(frame.data + 9) > 1 << 25))) {
        request->chunk->len = 0;
        chunk_drop(request->chunk);
        request->chunk = chunk_copy(slice_of("C", 1));
        request->done = true;
        return;
    }
    rest = slice_of(frame.data + 1, frame.len - 1);
    request->op = next_op(echo);
    if ((kind == 'P' || kind == 'S') && rest.len > 0) {
        echo->crc ^= crc32c(rest.data, rest.len);
        request->pos = echo->end_pos;
        echo->end_pos += rest.len;
        fx_write(fx, request->op, file_share(echo->file), request->pos, chunk_share(request->chunk), rest);
    } else if (kind == 'R') {
        fx_read(fx, request->op, file_share(echo->file), be64_get(rest.data), be32_get(rest.data + 8));
    } else if (kind == 'Z') {
        fx_remove(fx, request->op, file_share(echo->file));
        echo->end_pos = 0;
    } else if (kind == 'H') {
        request->due_us = event->now_us + (int64_t)be32_get(rest.data) * 1000;
        if (request->due_us < echo->wake_us)
            fx_wake_at(fx, echo->wake_us = request->due_us);
    } else if (kind == 'M') {
        msg = kernel_msg_new(MSG_REQUEST);
        msg->corr = request->op;
        msg->chunk = chunk_copy(rest);
        fx_kernel_msg(fx, msg);
    } else if (kind == 'X') {
        for (int64_t until_us = io_now_us() + (int64_t)be32_get(rest.data) * 1000; io_now_us() < until_us;)
            echo->crc ^= crc32c(frame.data, frame.len);
        request->done = true;
    } else if (kind == 'W') {
        request->result = chunk_share(conn->principal);
        request->done = true;
    } else if (kind == 'A') {
        fx_ask(fx, request->op, be32_get(rest.data), frame_of(slice_of(rest.data + 8, rest.len - 8), 0),
               API_KEY_API_VERSIONS, 0, (int64_t)be32_get(rest.data + 4));
    } else {
        if (kind == 'L' || kind == 'T')
            fx_link(fx, be32_get(rest.data), slice_of(rest.data + 6, rest.len - 6), be16_get(rest.data + 4),
                    kind == 'T');
        request->done = true;
    }
}

static void disk_done(struct echo_kernel *echo, const struct event *event, struct effects *fx, struct echo_conn *conn,
                      struct request *request)
{
    bool write = request->chunk->data[0] == 'P' || request->chunk->data[0] == 'S';

    request->err = event->disk.err;
    if (write && request->err != ERR_OK && request->pos < echo->end_pos)
        echo->end_pos = request->pos; /* what is behind it fails, too */
    if (request->chunk->data[0] == 'S' && request->err == ERR_OK) {
        request->chunk->data[0] = 'P';
        request->op = next_op(echo);
        fx_sync(fx, request->op, file_share(echo->file));
        return;
    }
    if (event->disk.chunk != NULL)
        request->result = chunk_share(event->disk.chunk);
    request->done = true;
    answer_head(echo, fx, conn);
}

static void replied(const struct event *event, struct effects *fx, struct echo_kernel *echo, struct echo_conn *conn,
                    struct request *request)
{
    const struct reply *reply = event->reply.reply;
    uint8_t bytes[REPLY_LEN] = {0};

    be32_put(bytes, (uint32_t)event->reply.err);
    if (reply != NULL) {
        be32_put(bytes + 4, (uint32_t)reply->err);
        be32_put(bytes + 8, (uint32_t)reply->correlation_id);
        be32_put(bytes + 12, reply->chunk->len);
    }
    request->result = chunk_copy(slice_of(bytes, sizeof bytes));
    request->done = true;
    answer_head(echo, fx, conn);
}

static void finish(struct echo_kernel *echo, const struct event *event, struct effects *fx, struct echo_conn *conn,
                   struct request *request)
{
    if (event->kind == EVENT_DISK_DONE) {
        disk_done(echo, event, fx, conn, request);
    } else if (event->kind == EVENT_REPLY) {
        replied(event, fx, echo, conn, request);
    } else {
        request->result = chunk_share(event->msg->chunk);
        request->done = true;
        answer_head(echo, fx, conn);
    }
}

static void find_and_finish(struct echo_kernel *echo, const struct event *event, struct effects *fx, uint64_t op)
{

    for (struct map_node *at = map_walk(&echo->conns, NULL); at != NULL; at = map_walk(&echo->conns, at)) {
        struct echo_conn *conn = (struct echo_conn *)at;
        list_for_each (request, &conn->requests, struct request, node) {
            if (request->op == op) {
                finish(echo, event, fx, conn, request);
                return;
            }
        }
    }
}

static void message_came(struct echo_kernel *echo, const struct event *event, struct effects *fx)
{
    struct kernel_msg *back;

    if (event->msg->kind == MSG_RESPONSE) {
        find_and_finish(echo, event, fx, event->msg->corr);
        return;
    }
    back = kernel_msg_new(MSG_RESPONSE);
    back->corr = event->msg->corr;
    back->chunk = chunk_share(event->msg->chunk);
    fx_kernel_msg(fx, back);
}

static void tick(struct echo_kernel *echo, const struct event *event, struct effects *fx)
{
    echo->wake_us = INT64_MAX;
    for (struct map_node *at = map_walk(&echo->conns, NULL); at != NULL; at = map_walk(&echo->conns, at)) {
        struct echo_conn *conn = (struct echo_conn *)at;
        list_for_each (request, &conn->requests, struct request, node) {
            if (request->due_us == 0 || request->done)
                continue;
            request->done = request->due_us <= event->now_us;
            if (!request->done && request->due_us < echo->wake_us)
                echo->wake_us = request->due_us;
        }
        answer_head(echo, fx, conn);
    }
    fx_wake_at(fx, echo->wake_us);
}

static void step(void *kernel, const struct event *event, struct effects *fx)
{
    struct echo_kernel *echo = kernel;
    struct echo_conn *conn;

    switch (event->kind) {
    case EVENT_START:
        fx_make_dir(fx, op_make(OP_NODE, 0, DIR_OP_SERIAL), echo->is_meta ? DIR_META : 0,
                    slice_of_text(echo->is_meta ? "echo-1" : "echo-0"));
        fx_remove(fx, op_make(OP_NODE, 0, DIR_OP_SERIAL + 1), file_share(echo->file));
        break;
    case EVENT_TICK:
        tick(echo, event, fx);
        break;
    case EVENT_CONN_OPENED:
        conn = MEM_NEW(struct echo_conn);
        conn->id = event->conn.conn_id;
        list_init(&conn->requests);
        conn->principal = chunk_copy(event->conn.principal);
        map_add(&echo->conns, &conn->node, map_hash_u64(conn->id));
        break;
    case EVENT_CONN_CLOSED:
        conn = find(echo, event->conn.conn_id);
        map_remove(&echo->conns, &conn->node);
        free_conn(conn);
        break;
    case EVENT_FRAME:
        conn = find(echo, event->frame.conn_id);
        list_append(&conn->requests, &event->frame.request->node);
        begin(echo, event, fx, conn, event->frame.request);
        answer_head(echo, fx, conn);
        break;
    case EVENT_DISK_DONE:
        if (op_serial(event->disk.op) <= DIR_OP_SERIAL + 1)
            echo->ready = true;
        else
            find_and_finish(echo, event, fx, event->disk.op);
        break;
    case EVENT_KERNEL_MSG:
        message_came(echo, event, fx);
        kernel_msg_free(event->msg);
        break;
    case EVENT_SHUTDOWN:
        fx_trace(fx, TRACE_INFO, "shutdown", F_NUM("end_pos", (int64_t)echo->end_pos));
        fx_exit(fx, 0, "asked to");
        break;
    case EVENT_REPLY:
        find_and_finish(echo, event, fx, event->reply.op);
        reply_free(event->reply.reply);
        break;
    case EVENT_WORK_DONE:
    case EVENT_ENTROPY:
    case EVENT_KINDS_CNT:
        break;
    }
}

static bool ready(const void *kernel, struct buf *reasons)
{
    if (!((const struct echo_kernel *)kernel)->ready)
        buf_text(reasons, "the directory is being made\n");
    return ((const struct echo_kernel *)kernel)->ready;
}

struct shell_kernels echo_kernels(struct echo_kernel *data, struct echo_kernel *meta)
{
    return (struct shell_kernels){.of = {[KERNEL_DATA] = {.kernel = data, .step = step, .ready = ready},
                                         [KERNEL_META] = {.kernel = meta, .step = step, .ready = ready}},
                                  .request_parse = parse,
                                  .request_free = free_request};
}
