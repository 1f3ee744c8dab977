/* The inside of net: what net.c (frames, answers, limits) and net_accept.c (how connections begin) share. */
#ifndef SHELL_NET_CONN_H
#define SHELL_NET_CONN_H

#include <netinet/in.h>

#include "io/address.h"
#include "shell/net.h"

enum { NET_SLOT_BITS = 20 };
_Static_assert(NET_CONNS_MAX == 1 << NET_SLOT_BITS, "a slot fits into a conn_id");

struct net_conn {
    struct io_conn io; /* first */
    struct net *net;
    struct io_framer framer;
    struct list_node in_idle, in_filling, in_unsent; /* in_idle: also of greeting */
    struct list_node in_resume;                      /* of waiting or of resumed */
    struct list_node in_run;                         /* of runnable or of held */
    uint64_t id;
    int64_t active_us;   /* last request or progress of an answer */
    int64_t progress_us; /* last bytes of the frame being filled */
    struct net_flight *first, *last;
    struct net_flight *undelivered; /* the first of them that the kernel has not got */
    uint32_t requests_cnt;
    uint32_t listener_idx;
    uint64_t taken_len;   /* its part of net->taken_len */
    uint64_t answers_len; /* its part of net->answers_len */
    unsigned refs_cnt;    /* libuv's handle, the CONN_CLOSED event */
    bool paused;          /* reading waits for a limit */
    bool ended;           /* the peer sends no more */
    bool closing;         /* close once the output is out */
    bool fetching;        /* a disk thread reads for it what is to be sent next */
    struct ip_count *ip;
    char peer[IO_PEER_LEN_MAX];
    uint8_t peer_len;
    bool
        is_greeting; /* in the TLS handshake: in net->greeting instead of net->idle, and the kernel has not heard of it */
    int64_t greet_us; /* when that began */
    char *principal;  /* ours; NULL: nobody was proved */
};

struct ip_count {
    struct map_node node; /* first */
    struct in6_addr ip;
    uint32_t conns_cnt;
};

static inline struct slice net_peer_of(const struct net_conn *conn)
{
    return slice_of(conn->peer, conn->peer_len);
}

static inline uint32_t net_slot_of(uint64_t conn_id)
{
    return (uint32_t)conn_id & (NET_CONNS_MAX - 1);
}

/* ---- net.c ---- */

void net_touch(struct net_conn *conn); /* it is alive: the last of net->idle */
void net_on_ready(struct io_source *source, unsigned events);
void net_read_more(struct net_conn *conn);
void net_close_conn(struct net_conn *conn);
void net_close_broken(struct net_conn *conn);

/* ---- net_accept.c ---- */

bool net_open_listeners(struct net *net, bool of_controllers, char ret_fault[IO_LISTENER_FAULT_LEN]);
void net_greet(struct net_conn *conn);                        /* goes on with the handshake */
void net_close_silent(struct net *net);                       /* those whose handshake takes too long */
void net_uncount_ip(struct net *net, struct ip_count *count); /* NULL is fine */

#endif
