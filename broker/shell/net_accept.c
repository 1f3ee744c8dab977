/* How connections begin: listening, limits, numbers, the TLS handshake. */
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "base/err.h"
#include "base/mem.h"
#include "io/log.h"
#include "shell/net_conn.h"

/* ---- connections per address ---- */

static struct in6_addr ip_of(const struct sockaddr_storage *peer)
{
    struct in6_addr ip = {0};

    if (peer->ss_family == AF_INET6) {
        ip = ((const struct sockaddr_in6 *)peer)->sin6_addr;
    } else {
        ip.s6_addr[10] = ip.s6_addr[11] = 0xff;
        memcpy(ip.s6_addr + 12, &((const struct sockaddr_in *)peer)->sin_addr, 4);
    }
    return ip;
}

static struct ip_count *count_ip(struct net *net, const struct sockaddr_storage *peer)
{
    struct in6_addr ip = ip_of(peer);
    uint64_t hash = map_hash_bytes(&ip, sizeof ip);
    struct ip_count *count;

    for (struct map_node *at = map_first(&net->ips, hash); at != NULL; at = map_next(at))
        if (memcmp(&((struct ip_count *)at)->ip, &ip, sizeof ip) == 0)
            return (struct ip_count *)at;
    count = MEM_NEW(struct ip_count);
    count->ip = ip;
    map_add(&net->ips, &count->node, hash);
    return count;
}

void net_uncount_ip(struct net *net, struct ip_count *count)
{
    if (count == NULL || --count->conns_cnt > 0)
        return;
    map_remove(&net->ips, &count->node);
    mem_free(count);
}

/* ---- numbers and limits ---- */

static uint32_t new_slot(struct net *net)
{
    uint32_t idx = net->free_slot;

    if (idx != UINT32_MAX) {
        net->free_slot = net->slots[idx].next_free;
        return idx;
    }
    net->slots = mem_grow(net->slots, net->slots_cnt, &net->slots_cap, sizeof net->slots[0], NET_CONNS_MAX);
    net->slots[net->slots_cnt] = (struct net_slot){.serial = 1};
    return net->slots_cnt++;
}

static void refuse(struct net *net, int fd, const struct sockaddr_storage *peer, const char *limit, int64_t value)
{
    char text[IO_PEER_LEN_MAX];
    size_t len = io_address_print(peer, text);

    close(fd);
    net->counters.refused_cnt++;
    log_line(LOG_WARN, "connection refused", LOG_TEXT("peer", slice_of(text, len)), LOG_CSTR("limit", limit),
             LOG_NUM("value", value));
}

static void set_buffers(const struct config *config, int fd)
{
    int send = (int)config->socket_send_buffer_bytes, receive = (int)config->socket_receive_buffer_bytes;

    if (send >= 0)
        setsockopt(fd, SOL_SOCKET, SO_SNDBUF, &send, sizeof send);
    if (receive >= 0)
        setsockopt(fd, SOL_SOCKET, SO_RCVBUF, &receive, sizeof receive);
}

/* From here on the kernel knows it. */
static void tell_opened(struct net_conn *conn)
{
    struct queued_event *queued = kernel_port_push(conn->net->port, EVENT_CONN_OPENED);

    queued->event.conn.conn_id = conn->id;
    queued->event.conn.listener_idx = conn->listener_idx;
    queued->event.conn.peer = net_peer_of(conn);
    queued->event.conn.principal = slice_of_text(conn->principal ? conn->principal : "User:ANONYMOUS");
    conn->is_greeting = false;
    conn->refs_cnt++;
    list_remove(&conn->in_idle);
    net_touch(conn);
    io_conn_want_read(&conn->io, true);
}

/* ---- the TLS handshake ---- */

static const char *listener_name(const struct net_conn *conn)
{
    return conn->net->config->listeners[conn->listener_idx].name;
}

static void close_refused(struct net_conn *conn, const char *why)
{
    conn->net->counters.handshakes_failed_cnt++;
    log_line(LOG_WARN, "TLS handshake failed, connection closed", LOG_TEXT("peer", net_peer_of(conn)),
             LOG_CSTR("listener", listener_name(conn)), LOG_CSTR("reason", why));
    net_close_conn(conn);
}

static bool may_greet(struct net *net)
{
    if (net->greet_turn != net->loop->turns_cnt) {
        net->greet_turn = net->loop->turns_cnt;
        net->greeted_cnt = 0;
    }
    return net->greeted_cnt++ < NET_HANDSHAKES_PER_TURN;
}

void net_greet(struct net_conn *conn)
{
    char principal[IO_TLS_PRINCIPAL_LEN_MAX];
    int err;

    if (!may_greet(conn->net)) {
        io_mark(conn->net->loop, &conn->io.source, IO_AGAIN);
        return;
    }
    err = io_tls_handshake(&conn->io);
    if (err == ERR_AGAIN)
        return;
    if (err != ERR_OK) {
        close_refused(conn, io_tls_fault(&conn->io));
        return;
    }
    conn->net->counters.handshakes_cnt++;
    conn->principal = mem_dup(principal, io_tls_principal(&conn->io, principal) + 1);
    tell_opened(conn);
    net_read_more(conn); /* what came with the handshake is in OpenSSL's buffer: the socket says nothing of it */
}

void net_close_silent(struct net *net)
{
    struct net_conn *conn;

    while ((conn = list_first(&net->greeting, struct net_conn, in_idle)) != NULL &&
           net->loop->now_us - conn->greet_us > NET_HANDSHAKE_US)
        close_refused(conn, "it did not go on for 10 s");
}

/* ---- accepting ---- */

static bool put_tls(struct net_listener *listener, struct net_conn *conn)
{
    if (listener->tls == NULL)
        return true;
    conn->is_greeting = true;
    conn->greet_us = listener->net->loop->now_us;
    return io_tls_accept(listener->tls, &conn->io) == ERR_OK;
}

static void on_refused_closed(struct io_conn *io)
{
    mem_free(io);
}

static void begin(struct net_listener *listener, int fd, const struct sockaddr_storage *peer, struct ip_count *ip)
{
    struct net *net = listener->net;
    struct net_conn *conn = MEM_NEW(struct net_conn);
    uint32_t slot;

    conn->io.source.on_ready = net_on_ready;
    if (io_conn_open(&conn->io, net->loop, fd) != ERR_OK) {
        mem_free(conn);
        return;
    }
    if (!put_tls(listener, conn)) {
        io_conn_close(&conn->io, on_refused_closed);
        return;
    }
    slot = new_slot(net);
    conn->id = (uint64_t)net->slots[slot].serial++ << NET_SLOT_BITS | slot;
    net->slots[slot].conn = conn;
    conn->net = net;
    conn->listener_idx = listener->idx;
    conn->refs_cnt = 1;
    conn->peer_len = (uint8_t)io_address_print(peer, conn->peer);
    conn->ip = ip;
    if (ip != NULL)
        ip->conns_cnt++;
    net->conns_cnt++;
    net->counters.accepted_cnt++;
    if (conn->is_greeting) {
        list_append(&net->greeting, &conn->in_idle);
        io_conn_wait(&conn->io, true, false);
    } else {
        tell_opened(conn);
    }
    if (net->timer.due_us == INT64_MAX)
        io_timer_set(&net->timer, net->loop->now_us + NET_CHECK_US);
}

static void on_accept(void *owner, int fd, const struct sockaddr_storage *peer)
{
    struct net_listener *listener = owner;
    struct net *net = listener->net;
    struct ip_count *ip = NULL;

    if (net->stopping) {
        close(fd);
        return;
    }
    if (net->conns_cnt >= net->conns_max) {
        refuse(net, fd, peer, "max.connections", net->conns_max);
        return;
    }
    if (net->config->max_connections_per_ip < INT32_MAX) {
        ip = count_ip(net, peer);
        if (ip->conns_cnt >= net->config->max_connections_per_ip) {
            refuse(net, fd, peer, "max.connections.per.ip", net->config->max_connections_per_ip);
            ip->conns_cnt++;
            net_uncount_ip(net, ip);
            return;
        }
    }
    set_buffers(net->config, fd);
    begin(listener, fd, peer, ip);
}

bool net_open_listeners(struct net *net, bool of_controllers, char ret_fault[IO_LISTENER_FAULT_LEN])
{
    const struct config *config = net->config;

    for (uint32_t i = 0; i < config->listeners_cnt; i++) {
        struct net_listener *listener = &net->listeners[net->listeners_cnt];
        if (config->listeners[i].is_controller != of_controllers)
            continue;
        listener->net = net;
        listener->idx = i;
        if (strcmp(config->listeners[i].protocol, "SSL") == 0) {
            listener->tls = io_tls_open(&config->listeners[i].tls, ret_fault);
            if (listener->tls == NULL)
                return false;
        }
        if (io_listener_open(&listener->io, net->loop, &config->listeners[i].bind, listener, on_accept, ret_fault) !=
            ERR_OK)
            return false;
        net->listeners_cnt++;
    }
    return true;
}

bool net_listen(struct net *net, char ret_fault[IO_LISTENER_FAULT_LEN])
{
    for (uint32_t i = 0; i < net->listeners_cnt; i++)
        if (io_listener_listen(&net->listeners[i].io, (int)net->config->socket_listen_backlog_size, ret_fault) !=
            ERR_OK)
            return false;
    return true;
}
