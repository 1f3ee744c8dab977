/* A listening TCP socket on the loop. It is bound first, so that a port in use is told at the start, and connections are refused
 * by the system until it listens. Every connection that came in one turn is accepted in that turn, up to
 * IO_ACCEPTS_PER_TURN. Where descriptors run out (EMFILE), the waiting connection is taken with a spare one and closed, so that it
 * learns at once and the loop does not spin. */
#ifndef IO_LISTENER_H
#define IO_LISTENER_H

#include <stdbool.h>
#include <stdint.h>
#include <sys/socket.h>
#include <uv.h>

#include "io/address.h"
#include "io/loop.h"

enum { IO_ACCEPTS_PER_TURN = 256, IO_LISTENER_FAULT_LEN = 512 };

struct io_listener {
    struct io_source source;
    struct io_loop *loop;
    uv_poll_t poll;
    int fd, spare_fd;
    uint16_t port; /* the one bound, also where 0 was asked for */
    uint64_t refused_cnt;
    void *owner;
    void (*on_accept)(void *owner, int fd, const struct sockaddr_storage *peer); /* gives fd, non-blocking */
};

/* Binds. ERR_UNKNOWN (no such host), ERR_IO with a sentence in ret_fault. */
int io_listener_open(struct io_listener *listener, struct io_loop *loop, const struct io_address *address, void *owner,
                     void (*on_accept)(void *owner, int fd, const struct sockaddr_storage *peer),
                     char ret_fault[IO_LISTENER_FAULT_LEN]);

/* Connections come from now on. ERR_IO as above: another process has begun to listen there meanwhile. */
int io_listener_listen(struct io_listener *listener, int backlog, char ret_fault[IO_LISTENER_FAULT_LEN]);
void io_listener_close(struct io_listener *listener);

#endif
