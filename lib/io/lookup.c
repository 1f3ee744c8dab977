#include "io/lookup.h"

#include <arpa/inet.h>
#include <netinet/in.h>

#include "base/err.h"
#include "base/mem.h"

static void set_port(struct sockaddr_storage *addr, uint16_t port)
{
    if (addr->ss_family == AF_INET6)
        ((struct sockaddr_in6 *)addr)->sin6_port = htons(port);
    else
        ((struct sockaddr_in *)addr)->sin_port = htons(port);
}

int io_lookup_numeric(const char *host, uint16_t port, struct sockaddr_storage *ret_addr)
{
    struct sockaddr_storage addr = {0};

    if (inet_pton(AF_INET, host, &((struct sockaddr_in *)&addr)->sin_addr) == 1)
        addr.ss_family = AF_INET;
    else if (inet_pton(AF_INET6, host, &((struct sockaddr_in6 *)&addr)->sin6_addr) == 1)
        addr.ss_family = AF_INET6;
    else
        return ERR_UNKNOWN;
    set_port(&addr, port);
    *ret_addr = addr;
    return ERR_OK;
}

static void on_ready(struct io_source *source, unsigned events)
{
    struct io_lookup *lookup = container_of(source, struct io_lookup, source);

    (void)events;
    if (!lookup->abandoned)
        lookup->on_done(lookup->owner, lookup);
    mem_free(lookup);
}

static void on_uv_done(uv_getaddrinfo_t *uv, int status, struct addrinfo *found)
{
    struct io_lookup *lookup = uv->data;

    if (status != 0)
        lookup->fault = uv_strerror(status);
    for (const struct addrinfo *at = found; at != NULL && lookup->addrs_cnt < IO_LOOKUP_ADDRS_MAX; at = at->ai_next) {
        struct sockaddr_storage *addr = &lookup->addrs[lookup->addrs_cnt];
        if (at->ai_family != AF_INET && at->ai_family != AF_INET6)
            continue;
        memcpy(addr, at->ai_addr, at->ai_addrlen);
        set_port(addr, lookup->port);
        lookup->addrs_cnt++;
    }
    uv_freeaddrinfo(found);
    if (lookup->abandoned)
        mem_free(lookup); /* the loop may have no turns any more */
    else
        io_mark(lookup->loop, &lookup->source, 1);
}

struct io_lookup *io_lookup_start(struct io_loop *loop, const char *host, uint16_t port, void *owner,
                                  void (*on_done)(void *owner, struct io_lookup *lookup))
{
    struct addrinfo hints = {.ai_family = AF_UNSPEC, .ai_socktype = SOCK_STREAM};
    struct io_lookup *lookup = MEM_NEW(struct io_lookup);
    int err;

    lookup->source.on_ready = on_ready;
    lookup->loop = loop;
    lookup->port = port;
    lookup->owner = owner;
    lookup->on_done = on_done;
    lookup->fault = "no address";
    lookup->uv.data = lookup;
    err = uv_getaddrinfo(&loop->uv, &lookup->uv, on_uv_done, host, NULL, &hints);
    if (err != 0) {
        lookup->fault = uv_strerror(err);
        io_mark(loop, &lookup->source, 1);
    }
    return lookup;
}

void io_lookup_abandon(struct io_lookup *lookup)
{
    lookup->abandoned = true;
    if (list_is_linked(&lookup->source.node)) { /* uv is done with it */
        io_unmark(&lookup->source);
        mem_free(lookup);
        return;
    }
    uv_cancel((uv_req_t *)&lookup->uv);
}
