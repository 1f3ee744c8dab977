#include "io/http_door.h"

#include <http_parser.h>
#include <unistd.h>

#include "base/check.h"
#include "base/err.h"
#include "base/mem.h"
#include "io/conn.h"

struct door_conn {
    struct io_conn io;
    struct http_door *door;
    struct list_node node;
    http_parser parser;
    int64_t since_us; /* the last whole request, or the opening */
    size_t request_len;
    char path[HTTP_DOOR_PATH_LEN_MAX];
    size_t path_len;
    int refuse;    /* status to answer instead of the request; 0: none */
    bool complete; /* a whole request was seen */
    bool last;     /* close after the answer */
};

static void on_closed(struct io_conn *io)
{
    mem_free(container_of(io, struct door_conn, io));
}

static void close_conn(struct door_conn *conn)
{
    list_remove(&conn->node);
    conn->door->conns_cnt--;
    io_conn_close(&conn->io, on_closed);
}

/* ---- what the parser says ---- */

static int on_url(http_parser *parser, const char *at, size_t len)
{
    struct door_conn *conn = parser->data;

    if (len > sizeof conn->path - conn->path_len) {
        conn->refuse = 414;
        return 0;
    }
    memcpy(conn->path + conn->path_len, at, len);
    conn->path_len += len;
    return 0;
}

static int on_headers_complete(http_parser *parser)
{
    struct door_conn *conn = parser->data;

    if (parser->method != HTTP_GET && parser->method != HTTP_HEAD)
        conn->refuse = 405;
    else if ((parser->content_length != 0 && parser->content_length != UINT64_MAX) ||
             (parser->flags & (F_CHUNKED | F_UPGRADE)) != 0)
        conn->refuse = 413;
    return conn->refuse ? 1 : 0; /* 1: there is no body to wait for */
}

static int on_message_complete(http_parser *parser)
{
    struct door_conn *conn = parser->data;

    conn->complete = true;
    http_parser_pause(parser, 1);
    return 0;
}

static const http_parser_settings settings = {
    .on_url = on_url, .on_headers_complete = on_headers_complete, .on_message_complete = on_message_complete};

/* ---- answers ---- */

static void add_header(struct door_conn *conn, const struct http_door_answer *answer, struct buf *buf)
{
    buf_text(buf, "HTTP/1.1 ");
    buf_i64(buf, answer->status);
    buf_byte(buf, ' ');
    buf_text(buf, http_status_str((enum http_status)answer->status));
    buf_text(buf, "\r\nContent-Type: ");
    buf_text(buf, answer->content_type);
    buf_text(buf, "\r\nContent-Length: ");
    buf_u64(buf, answer->body.len);
    buf_text(buf, conn->last ? "\r\nConnection: close\r\n\r\n" : "\r\n\r\n");
}

static void fill(struct door_conn *conn, struct http_door_answer *answer)
{
    struct slice path = slice_of(conn->path, conn->path_len);
    const uint8_t *query = memchr(path.data, '?', path.len);

    if (query != NULL)
        path.len = (size_t)(query - path.data);
    if (conn->refuse != 0)
        answer->status = conn->refuse;
    else if (!conn->door->on_request(conn->door->owner, path, answer))
        answer->status = 404;
    if (answer->body.over) {
        buf_reset(&answer->body);
        answer->status = 500;
    }
    if (answer->body.len == 0 && answer->status != 200) {
        buf_text(&answer->body, http_status_str((enum http_status)answer->status));
        buf_byte(&answer->body, '\n');
    }
}

static int answer_request(struct door_conn *conn)
{
    struct http_door_answer answer = {.status = 200, .content_type = "text/plain; charset=utf-8"};
    struct buf head;
    struct chunk *chunk;

    buf_init(&answer.body, HTTP_DOOR_ANSWER_LEN_MAX);
    buf_init(&head, HTTP_DOOR_REQUEST_LEN_MAX);
    conn->last = conn->last || conn->refuse != 0 || !http_should_keep_alive(&conn->parser);
    fill(conn, &answer);
    add_header(conn, &answer, &head);
    if (conn->parser.method == HTTP_HEAD && conn->refuse == 0)
        buf_reset(&answer.body);
    chunk = chunk_new(head.len + answer.body.len);
    memcpy(chunk->data, head.data, head.len);
    if (answer.body.len > 0)
        memcpy(chunk->data + head.len, answer.body.data, answer.body.len);
    chunk->len = chunk->cap;
    buf_release(&head);
    buf_release(&answer.body);
    io_conn_send(&conn->io, chunk, chunk_slice(chunk));
    return io_conn_flush(&conn->io);
}

static void next_request(struct door_conn *conn)
{
    conn->complete = false;
    conn->path_len = 0;
    conn->request_len = 0;
    conn->refuse = 0;
    conn->since_us = conn->door->loop->now_us;
    list_remove(&conn->node);
    list_append(&conn->door->conns, &conn->node);
}

/* ERR_CLOSED: nothing more is to be read from this connection. */
static int parse(struct door_conn *conn, const char *at, size_t len)
{
    while (len > 0) {
        size_t used = http_parser_execute(&conn->parser, &settings, at, len);
        enum http_errno errno_ = HTTP_PARSER_ERRNO(&conn->parser);

        at += used;
        len -= used;
        conn->request_len += used;
        if (errno_ != HPE_OK && errno_ != HPE_PAUSED && conn->refuse == 0)
            conn->refuse = 400;
        if (conn->request_len > HTTP_DOOR_REQUEST_LEN_MAX && !conn->complete && conn->refuse == 0)
            conn->refuse = 431;
        if (!conn->complete && conn->refuse == 0)
            continue;
        if (answer_request(conn) != ERR_OK)
            return ERR_IO;
        if (conn->last || conn->io.out_len > 0)
            return ERR_CLOSED;
        http_parser_pause(&conn->parser, 0);
        next_request(conn);
    }
    return ERR_OK;
}

static int read_requests(struct door_conn *conn)
{
    char bytes[4096];
    struct iovec iov = {.iov_base = bytes, .iov_len = sizeof bytes};
    ssize_t len = io_conn_read(&conn->io, &iov, 1);

    if (len == ERR_AGAIN)
        return ERR_OK;
    if (len <= 0)
        return ERR_IO;
    return parse(conn, bytes, (size_t)len);
}

static void on_conn_ready(struct io_source *source, unsigned events)
{
    struct door_conn *conn = container_of(source, struct door_conn, io.source);
    int err = events & IO_BROKEN ? ERR_IO : ERR_OK;

    if (err == ERR_OK && (events & (IO_WRITABLE | IO_AGAIN)))
        err = io_conn_flush(&conn->io);
    if (err == ERR_OK && conn->io.want_read && (events & IO_READABLE))
        err = read_requests(conn);
    if (err == ERR_CLOSED && conn->io.out_len > 0) {
        /* a long answer on its way: its requester has read nothing yet, so it may ask again on a new connection */
        conn->last = true;
        io_conn_want_read(&conn->io, false);
        return;
    }
    if (err != ERR_OK || (conn->last && conn->io.out_len == 0))
        close_conn(conn);
}

static void on_accept(void *owner, int fd, const struct sockaddr_storage *peer)
{
    struct http_door *door = owner;
    struct door_conn *conn;

    (void)peer;
    if (door->conns_cnt == HTTP_DOOR_CONNS_MAX) {
        close(fd);
        return;
    }
    conn = MEM_NEW(struct door_conn);
    conn->door = door;
    conn->io.source.on_ready = on_conn_ready;
    conn->since_us = door->loop->now_us;
    http_parser_init(&conn->parser, HTTP_REQUEST);
    conn->parser.data = conn;
    if (io_conn_open(&conn->io, door->loop, fd) != ERR_OK) {
        mem_free(conn);
        return;
    }
    list_append(&door->conns, &conn->node);
    door->conns_cnt++;
    io_conn_want_read(&conn->io, true);
    if (door->timer.due_us == INT64_MAX)
        io_timer_set(&door->timer, door->loop->now_us + (int64_t)HTTP_DOOR_IDLE_MS_MAX * 1000);
}

static void on_timer(struct io_source *source, unsigned events)
{
    struct http_door *door = container_of(source, struct http_door, timer.source);
    struct door_conn *first;

    (void)events;
    if (!io_timer_is_due(&door->timer))
        return;
    while ((first = list_first(&door->conns, struct door_conn, node)) != NULL) {
        int64_t due_us = first->since_us + (int64_t)HTTP_DOOR_IDLE_MS_MAX * 1000;
        if (due_us > door->loop->now_us) {
            io_timer_set(&door->timer, due_us);
            return;
        }
        close_conn(first);
    }
}

int http_door_open(struct http_door *door, struct io_loop *loop, const struct io_address *address, void *owner,
                   bool (*on_request)(void *owner, struct slice path, struct http_door_answer *answer),
                   char ret_fault[IO_LISTENER_FAULT_LEN])
{
    int err;

    *door = (struct http_door){.loop = loop, .owner = owner, .on_request = on_request};
    list_init(&door->conns);
    err = io_listener_open(&door->listener, loop, address, door, on_accept, ret_fault);
    if (err != ERR_OK)
        return err;
    err = io_listener_listen(&door->listener, HTTP_DOOR_CONNS_MAX, ret_fault);
    if (err != ERR_OK) {
        io_listener_close(&door->listener);
        return err;
    }
    io_timer_init(&door->timer, loop, on_timer);
    door->open = true;
    return ERR_OK;
}

void http_door_close(struct http_door *door)
{
    struct door_conn *conn;

    if (!door->open)
        return;
    while ((conn = list_first(&door->conns, struct door_conn, node)) != NULL)
        close_conn(conn);
    io_listener_close(&door->listener);
    io_timer_close(&door->timer);
    door->open = false;
}
