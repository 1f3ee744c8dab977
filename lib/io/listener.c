#define _GNU_SOURCE
#include "io/listener.h"

#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/check.h"
#include "base/err.h"
#include "io/log.h"

static void refuse_one(struct io_listener *listener)
{
    int fd;

    close(listener->spare_fd);
    fd = accept4(listener->fd, NULL, NULL, SOCK_CLOEXEC | SOCK_NONBLOCK);
    if (fd >= 0)
        close(fd);
    listener->spare_fd = open("/dev/null", O_RDONLY | O_CLOEXEC);
    listener->refused_cnt++;
    log_line(LOG_WARN, "connection refused, no file descriptors left", LOG_NUM("listener_port", listener->port));
}

static void on_ready(struct io_source *source, unsigned events)
{
    struct io_listener *listener = container_of(source, struct io_listener, source);

    (void)events;
    for (int i = 0; i < IO_ACCEPTS_PER_TURN; i++) {
        struct sockaddr_storage peer = {0};
        socklen_t len = sizeof peer;
        int fd = accept4(listener->fd, (struct sockaddr *)&peer, &len, SOCK_CLOEXEC | SOCK_NONBLOCK);

        if (fd >= 0) {
            listener->on_accept(listener->owner, fd, &peer);
        } else if (errno == EMFILE || errno == ENFILE || errno == ENOBUFS || errno == ENOMEM) {
            refuse_one(listener);
        } else if (errno != ECONNABORTED && errno != EINTR && errno != EPROTO) {
            return; /* EAGAIN: all taken */
        }
    }
}

static void on_poll(uv_poll_t *poll, int status, int events)
{
    struct io_listener *listener = poll->data;

    (void)events;
    if (status == 0)
        io_mark(listener->loop, &listener->source, 1);
}

static int open_socket(const struct sockaddr_storage *at, socklen_t at_len)
{
    int fd = socket(at->ss_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    int on = 1, off = 0, saved;

    if (fd < 0)
        return -1;
    setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    if (at->ss_family == AF_INET6)
        setsockopt(fd, IPPROTO_IPV6, IPV6_V6ONLY, &off, sizeof off);
    if (bind(fd, (const struct sockaddr *)at, at_len) == 0)
        return fd;
    saved = errno;
    close(fd);
    errno = saved;
    return -1;
}

int io_listener_open(struct io_listener *listener, struct io_loop *loop, const struct io_address *address, void *owner,
                     void (*on_accept)(void *owner, int fd, const struct sockaddr_storage *peer),
                     char ret_fault[IO_LISTENER_FAULT_LEN])
{
    struct sockaddr_storage at = {0};
    socklen_t at_len = 0;
    int err = io_address_resolve(address, &at, &at_len);

    if (err != ERR_OK) {
        snprintf(ret_fault, IO_LISTENER_FAULT_LEN, "cannot resolve the host \"%s\"", address->host);
        return err;
    }
    *listener = (struct io_listener){.loop = loop, .owner = owner, .on_accept = on_accept};
    listener->source.on_ready = on_ready;
    listener->fd = open_socket(&at, at_len);
    if (listener->fd < 0) {
        snprintf(ret_fault, IO_LISTENER_FAULT_LEN, "cannot listen on %s:%u: %.200s", address->host, address->port,
                 strerror(errno));
        return ERR_IO;
    }
    at_len = sizeof at;
    getsockname(listener->fd, (struct sockaddr *)&at, &at_len);
    listener->port = ntohs(at.ss_family == AF_INET6 ? ((struct sockaddr_in6 *)&at)->sin6_port
                                                    : ((struct sockaddr_in *)&at)->sin_port);
    listener->spare_fd = open("/dev/null", O_RDONLY | O_CLOEXEC);
    listener->poll.data = listener;
    err = uv_poll_init(&loop->uv, &listener->poll, listener->fd);
    CHECK(err == 0);
    return ERR_OK;
}

int io_listener_listen(struct io_listener *listener, int backlog, char ret_fault[IO_LISTENER_FAULT_LEN])
{
    if (listen(listener->fd, backlog) != 0) {
        snprintf(ret_fault, IO_LISTENER_FAULT_LEN, "cannot listen on port %u: %.200s", listener->port, strerror(errno));
        return ERR_IO;
    }
    uv_poll_start(&listener->poll, UV_READABLE, on_poll);
    return ERR_OK;
}

void io_listener_close(struct io_listener *listener)
{
    io_unmark(&listener->source);
    uv_close((uv_handle_t *)&listener->poll, NULL);
    close(listener->fd);
    close(listener->spare_fd);
    listener->fd = listener->spare_fd = -1;
}
