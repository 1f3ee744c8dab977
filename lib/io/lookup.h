/* A host's numeric addresses by the system's resolver, without blocking the loop (libuv's threads ask).
 *
 *   io_lookup_start --> on_done, in a turn: addresses or none; the lookup is gone when it returns
 *          '--io_lookup_abandon--> nobody is told
 *
 * A numeric host needs no lookup: io_lookup_numeric. One that the resolver has begun cannot be stopped: it holds up
 * io_loop_release as long as the resolver's own timeouts. */
#ifndef IO_LOOKUP_H
#define IO_LOOKUP_H

#include <stdbool.h>
#include <stdint.h>
#include <sys/socket.h>
#include <uv.h>

#include "io/address.h"
#include "io/loop.h"

enum { IO_LOOKUP_ADDRS_MAX = 8 }; /* of a host; what the resolver says beyond is not used */

struct io_lookup {
    struct io_source source;
    struct io_loop *loop;
    uv_getaddrinfo_t uv;
    uint16_t port;
    bool abandoned;
    const char *fault; /* where addrs_cnt is 0: why */
    struct sockaddr_storage addrs[IO_LOOKUP_ADDRS_MAX];
    uint32_t addrs_cnt;
    void *owner;
    void (*on_done)(void *owner, struct io_lookup *lookup);
};

/* ERR_UNKNOWN: the host is not numeric. */
int io_lookup_numeric(const char *host, uint16_t port, struct sockaddr_storage *ret_addr);

struct io_lookup *io_lookup_start(struct io_loop *loop, const char *host, uint16_t port, void *owner,
                                  void (*on_done)(void *owner, struct io_lookup *lookup));
void io_lookup_abandon(struct io_lookup *lookup);

#endif
