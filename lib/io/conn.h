/* One TCP connection on the loop: readiness by uv_poll, bytes by readv, sendmsg and sendfile, output queued in pieces.
 *
 * Reading: while wanted, the poll stays armed (level-triggered), and on_ready comes with IO_READABLE. Writing: the owner
 * queues pieces and calls io_conn_flush once per turn; what the socket does not take waits for IO_WRITABLE, which is
 * armed only then. Nothing here closes by itself: errors are returned, the owner calls io_conn_close.
 *
 * How bytes pass the socket is the filter's: plain, or TLS (io/tls.h). */
#ifndef IO_CONN_H
#define IO_CONN_H

#include <stdbool.h>
#include <stdint.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <uv.h>

#include "base/chunk.h"
#include "io/loop.h"

enum {
    IO_READABLE = 1,
    IO_WRITABLE = 2,
    IO_BROKEN = 4, /* the socket is in error: close it */
    IO_AGAIN = 8,  /* the owner marked it: there is more to do than it did in one turn */
};

enum {
    IO_IOV_MAX = 64,              /* pieces in one sendmsg */
    IO_FLUSH_LEN_MAX = 4 << 20,   /* bytes of one connection per turn; then others have theirs */
    IO_PIECES_KEPT_MAX = 4096,    /* unused pieces kept for the next */
    IO_CONN_OPTIONS_DEFAULT = -1, /* socket buffers: as the system has them */
};

/* A piece of output: bytes of a chunk, or a range of a file. */
struct io_piece {
    struct io_piece *next;
    struct chunk *chunk; /* share; NULL: file */
    struct slice bytes;  /* what is left of it */
    int fd;              /* borrow until ops->on_sent */
    uint64_t pos, len;   /* file: what is left of it; chunk: len as it was queued */
    const struct io_file_ops *ops;
    void *owner;
};

struct io_conn;

/* What the owner of a file that is sent does for us. */
struct io_file_ops {
    /* How many bytes from pos, at most len, can be sent without waiting for a disk; 0: not now, and the owner marks
     * conn->source with IO_AGAIN, or flushes, when they can. NULL: all, always. */
    uint64_t (*ready)(void *owner, struct io_conn *conn, uint64_t pos, uint64_t len);
    /* The fd is not needed any more: sent, or the connection closed. */
    void (*on_sent)(void *owner);
};

/* What stands between pieces and socket. Returns as readv(2) and sendmsg(2) do, but errors as ERR_AGAIN (armed by the
 * caller) and ERR_IO; 0 of read is the end. more: other bytes follow at once, so don't send a small packet yet. */
struct io_filter {
    ssize_t (*read)(struct io_conn *conn, const struct iovec *iov, int iov_cnt);
    ssize_t (*write)(struct io_conn *conn, const struct iovec *iov, int iov_cnt, bool more);
    ssize_t (*send_file)(struct io_conn *conn, int fd, uint64_t pos, size_t len);
    void (*release)(struct io_conn *conn); /* before the socket is closed; NULL: nothing to release */
};

struct io_conn {
    struct io_source source;
    struct io_loop *loop;
    const struct io_filter *filter;
    void *filter_state;
    uv_poll_t poll;
    int fd;    /* -1: closed */
    int armed; /* what uv_poll watches now */
    bool want_read, want_write;
    struct io_piece *out_first, *out_last;
    uint64_t out_len;       /* bytes queued */
    uint64_t out_chunk_len; /* bytes of chunks that are queued, until all of a piece is sent */
    uint32_t out_files_cnt; /* pieces that are files */
    void (*on_closed)(struct io_conn *conn);
};

/* Takes over fd (connected or accepted); makes it non-blocking, TCP_NODELAY, keepalive. Does not read yet.
 * on_ready of conn->source must be set by the owner. ERR_IO: the loop cannot watch it; fd is closed. */
int io_conn_open(struct io_conn *conn, struct io_loop *loop, int fd);

/* The calling thread has no connections any more: frees what it kept for the next. */
void io_conn_thread_end(void);

/* Begins to connect to that address, on a socket of its own. IO_WRITABLE or IO_BROKEN of conn->source comes when it is
 * decided; io_conn_connected then says how. ERR_IO: it failed at once; *ret_errno says why. */
int io_conn_connect(struct io_conn *conn, struct io_loop *loop, const struct sockaddr_storage *to, int *ret_errno);

/* ERR_OK: connected, nothing is armed. ERR_IO: refused, unreachable, ...: *ret_errno says why; close it. */
int io_conn_connected(struct io_conn *conn, int *ret_errno);

/* Drops the output, closes the socket. on_closed: the memory may go (later, out of uv's close callback); may be NULL. */
void io_conn_close(struct io_conn *conn, void (*on_closed)(struct io_conn *conn));

void io_conn_want_read(struct io_conn *conn, bool want);
void io_conn_wait(struct io_conn *conn, bool read, bool write); /* for a filter before there is output: a handshake */

/* As readv: > 0 bytes, 0 the peer has ended, ERR_AGAIN, ERR_IO. */
static inline ssize_t io_conn_read(struct io_conn *conn, const struct iovec *iov, int iov_cnt)
{
    return conn->filter->read(conn, iov, iov_cnt);
}

void io_conn_send(struct io_conn *conn, struct chunk *chunk, struct slice bytes); /* give; bytes in chunk, not empty */
void io_conn_send_file(struct io_conn *conn, int fd, uint64_t pos, uint64_t len, const struct io_file_ops *ops,
                       void *owner); /* len > 0; ops: static */

/* Sends what the socket takes. ERR_OK: all is sent, or the rest waits for IO_WRITABLE, for a file's bytes (ops->ready)
 * or, after IO_FLUSH_LEN_MAX, for the next turn; look at out_len. ERR_IO: the connection is broken, or a file is shorter than what was promised of it. */
int io_conn_flush(struct io_conn *conn);

#endif
