#include "io/conn.h"

#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/sendfile.h>
#include <sys/socket.h>
#include <unistd.h>

#include "base/err.h"
#include "base/mem.h"

/* Each thread's own. */
static _Thread_local struct io_piece *pieces_kept;
static _Thread_local unsigned pieces_kept_cnt;

static struct io_piece *piece_new(void)
{
    struct io_piece *piece = pieces_kept;

    if (piece == NULL)
        return MEM_NEW(struct io_piece);
    pieces_kept = piece->next;
    pieces_kept_cnt--;
    *piece = (struct io_piece){0};
    return piece;
}

static void piece_free(struct io_piece *piece)
{
    chunk_drop(piece->chunk);
    if (piece->ops != NULL && piece->ops->on_sent != NULL)
        piece->ops->on_sent(piece->owner);
    if (pieces_kept_cnt == IO_PIECES_KEPT_MAX) {
        mem_free(piece);
        return;
    }
    piece->next = pieces_kept;
    pieces_kept = piece;
    pieces_kept_cnt++;
}

void io_conn_thread_end(void)
{
    while (pieces_kept != NULL) {
        struct io_piece *piece = pieces_kept;
        pieces_kept = piece->next;
        mem_free(piece);
    }
    pieces_kept_cnt = 0;
}

/* ---- the plain filter ---- */

static ssize_t failed(void)
{
    return errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR ? ERR_AGAIN : ERR_IO;
}

static ssize_t plain_read(struct io_conn *conn, const struct iovec *iov, int iov_cnt)
{
    ssize_t len = iov_cnt == 1 ? recv(conn->fd, iov->iov_base, iov->iov_len, 0) : readv(conn->fd, iov, iov_cnt);

    return len < 0 ? failed() : len;
}

static ssize_t plain_write(struct io_conn *conn, const struct iovec *iov, int iov_cnt, bool more)
{
    struct msghdr msg = {.msg_iov = (struct iovec *)iov, .msg_iovlen = (size_t)iov_cnt};
    int flags = MSG_NOSIGNAL | (more ? MSG_MORE : 0);
    ssize_t len = iov_cnt == 1 ? send(conn->fd, iov->iov_base, iov->iov_len, flags) : sendmsg(conn->fd, &msg, flags);

    return len < 0 ? failed() : len;
}

static ssize_t plain_send_file(struct io_conn *conn, int fd, uint64_t pos, size_t len)
{
    off_t from = (off_t)pos;
    ssize_t sent = sendfile(conn->fd, fd, &from, len);

    return sent < 0 ? failed() : sent;
}

static const struct io_filter plain_filter = {.read = plain_read, .write = plain_write, .send_file = plain_send_file};

/* ---- readiness ---- */

static void on_poll(uv_poll_t *poll, int status, int events)
{
    struct io_conn *conn = poll->data;
    unsigned marks = status != 0 ? IO_BROKEN : 0;

    marks |= events & UV_READABLE ? IO_READABLE : 0;
    marks |= events & UV_WRITABLE ? IO_WRITABLE : 0;
    if (status != 0)
        conn->armed = 0; /* libuv has stopped it */
    io_mark(conn->loop, &conn->source, marks);
}

static void arm(struct io_conn *conn)
{
    int want = (conn->want_read ? UV_READABLE : 0) | (conn->want_write ? UV_WRITABLE : 0);

    if (want == conn->armed)
        return;
    if (want == 0)
        uv_poll_stop(&conn->poll);
    else
        uv_poll_start(&conn->poll, want, on_poll);
    conn->armed = want;
}

int io_conn_open(struct io_conn *conn, struct io_loop *loop, int fd)
{
    int on = 1;

    conn->loop = loop;
    conn->filter = &plain_filter;
    conn->fd = fd;
    conn->poll.data = conn;
    if (uv_poll_init(&loop->uv, &conn->poll, fd) != 0) { /* makes it non-blocking */
        close(fd);
        conn->fd = -1;
        return ERR_IO;
    }
    setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    setsockopt(fd, SOL_SOCKET, SO_KEEPALIVE, &on, sizeof on);
    return ERR_OK;
}

int io_conn_connect(struct io_conn *conn, struct io_loop *loop, const struct sockaddr_storage *to, int *ret_errno)
{
    socklen_t len = to->ss_family == AF_INET6 ? sizeof(struct sockaddr_in6) : sizeof(struct sockaddr_in);
    int fd = socket(to->ss_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);

    if (fd < 0) {
        *ret_errno = errno;
        return ERR_IO;
    }
    if (connect(fd, (const struct sockaddr *)to, len) != 0 && errno != EINPROGRESS) {
        *ret_errno = errno;
        close(fd);
        return ERR_IO;
    }
    if (io_conn_open(conn, loop, fd) != ERR_OK) {
        *ret_errno = ENOMEM;
        return ERR_IO;
    }
    conn->want_write = true;
    arm(conn);
    return ERR_OK;
}

int io_conn_connected(struct io_conn *conn, int *ret_errno)
{
    int sys_errno = 0;
    socklen_t len = sizeof sys_errno;

    if (getsockopt(conn->fd, SOL_SOCKET, SO_ERROR, &sys_errno, &len) != 0)
        sys_errno = errno;
    conn->want_write = false;
    arm(conn);
    *ret_errno = sys_errno;
    return sys_errno == 0 ? ERR_OK : ERR_IO;
}

static void drop_output(struct io_conn *conn)
{
    while (conn->out_first != NULL) {
        struct io_piece *piece = conn->out_first;
        conn->out_first = piece->next;
        piece_free(piece);
    }
    conn->out_last = NULL;
    conn->out_len = conn->out_chunk_len = 0;
    conn->out_files_cnt = 0;
}

static void on_uv_closed(uv_handle_t *handle)
{
    struct io_conn *conn = handle->data;

    if (conn->on_closed != NULL)
        conn->on_closed(conn);
}

void io_conn_close(struct io_conn *conn, void (*on_closed)(struct io_conn *conn))
{
    drop_output(conn);
    io_unmark(&conn->source);
    conn->on_closed = on_closed;
    if (conn->filter->release != NULL)
        conn->filter->release(conn);
    uv_close((uv_handle_t *)&conn->poll, on_uv_closed);
    close(conn->fd);
    conn->fd = -1;
}

void io_conn_want_read(struct io_conn *conn, bool want)
{
    conn->want_read = want;
    arm(conn);
}

void io_conn_wait(struct io_conn *conn, bool read, bool write)
{
    conn->want_read = read;
    conn->want_write = write;
    arm(conn);
}

/* ---- output ---- */

static void append(struct io_conn *conn, struct io_piece *piece, uint64_t len)
{
    if (conn->out_last == NULL)
        conn->out_first = piece;
    else
        conn->out_last->next = piece;
    conn->out_last = piece;
    conn->out_len += len;
}

void io_conn_send(struct io_conn *conn, struct chunk *chunk, struct slice bytes)
{
    struct io_piece *piece = piece_new();

    CHECK(bytes.len > 0);
    piece->chunk = chunk;
    piece->bytes = bytes;
    piece->len = bytes.len;
    append(conn, piece, bytes.len);
    conn->out_chunk_len += bytes.len;
}

void io_conn_send_file(struct io_conn *conn, int fd, uint64_t pos, uint64_t len, const struct io_file_ops *ops,
                       void *owner)
{
    struct io_piece *piece = piece_new();

    CHECK(len > 0);
    piece->fd = fd;
    piece->pos = pos;
    piece->len = len;
    piece->ops = ops;
    piece->owner = owner;
    append(conn, piece, len);
    conn->out_files_cnt++;
}

static void take_first(struct io_conn *conn)
{
    struct io_piece *piece = conn->out_first;

    conn->out_first = piece->next;
    if (conn->out_first == NULL)
        conn->out_last = NULL;
    if (piece->chunk == NULL)
        conn->out_files_cnt--;
    else
        conn->out_chunk_len -= piece->len;
    piece_free(piece);
}

static ssize_t send_bytes(struct io_conn *conn)
{
    struct iovec iov[IO_IOV_MAX];
    struct io_piece *piece = conn->out_first;
    int cnt = 0;
    ssize_t sent, left;

    for (; piece != NULL && piece->chunk != NULL && cnt < IO_IOV_MAX; piece = piece->next)
        iov[cnt++] = (struct iovec){.iov_base = (void *)piece->bytes.data, .iov_len = piece->bytes.len};
    sent = conn->filter->write(conn, iov, cnt, piece != NULL);
    for (left = sent; left > 0;) {
        size_t len = conn->out_first->bytes.len;
        if ((size_t)left < len) {
            conn->out_first->bytes = slice_of(conn->out_first->bytes.data + left, len - (size_t)left);
            break;
        }
        left -= (ssize_t)len;
        take_first(conn);
    }
    return sent;
}

/* 0: the file's bytes are not in memory yet. */
static ssize_t send_file(struct io_conn *conn)
{
    struct io_piece *piece = conn->out_first;
    uint64_t len = piece->len < IO_FLUSH_LEN_MAX ? piece->len : IO_FLUSH_LEN_MAX;
    ssize_t sent;

    if (piece->ops != NULL && piece->ops->ready != NULL)
        len = piece->ops->ready(piece->owner, conn, piece->pos, len);
    if (len == 0)
        return 0;
    sent = conn->filter->send_file(conn, piece->fd, piece->pos, (size_t)len);
    if (sent == 0)
        return ERR_IO; /* the file ends before what was promised of it */
    if (sent < 0)
        return sent;
    piece->pos += (uint64_t)sent;
    piece->len -= (uint64_t)sent;
    if (piece->len == 0)
        take_first(conn);
    return sent;
}

static void cork(struct io_conn *conn, int on)
{
    setsockopt(conn->fd, IPPROTO_TCP, TCP_CORK, &on, sizeof on);
}

static int flush_pieces(struct io_conn *conn)
{
    uint64_t budget = IO_FLUSH_LEN_MAX;

    while (conn->out_first != NULL) {
        ssize_t sent = conn->out_first->chunk != NULL ? send_bytes(conn) : send_file(conn);
        conn->want_write = sent == ERR_AGAIN;
        if (sent == ERR_AGAIN || sent == 0)
            return ERR_OK;
        if (sent < 0)
            return (int)sent;
        conn->out_len -= (uint64_t)sent;
        if ((uint64_t)sent >= budget) {
            if (conn->out_first != NULL)
                io_mark(conn->loop, &conn->source, IO_AGAIN);
            return ERR_OK;
        }
        budget -= (uint64_t)sent;
    }
    conn->want_write = false;
    return ERR_OK;
}

int io_conn_flush(struct io_conn *conn)
{
    /* one file after its header needs no cork: the header goes with MSG_MORE. Bytes after a file do. */
    bool corked = conn->out_files_cnt > 1;
    int err;

    if (corked)
        cork(conn, 1);
    err = flush_pieces(conn);
    if (corked)
        cork(conn, 0);
    if (err == ERR_OK)
        arm(conn);
    return err;
}
