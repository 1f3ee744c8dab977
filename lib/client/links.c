#include "client/links.h"

#include <string.h>

#include "base/err.h"
#include "base/mem.h"
#include "io/log.h"
#include "io/metrics.h"

#define EDGE(state) (1u << (state))

enum { PROTOCOL_PLAINTEXT = 0, PROTOCOL_SSL = 1 }; /* Kafka's numbers */

/* A request without an answer. */
struct link_ask {
    struct list_node node;
    uint64_t op;
    struct chunk *chunk; /* NULL: given to the connection */
    int16_t api_key, api_version;
    int64_t due_us;
};

/* Outlives its link's interest in it until libuv has closed the socket. */
struct link_conn {
    struct io_conn io; /* first */
    struct link *link;
    struct io_framer framer;
    struct list_node in_unsent, in_waiting;
    uint32_t filling_len; /* its part of links->filling_len */
    bool is_unasked;      /* it sent an answer that nobody asked for */
};

struct link {
    struct links *links;
    uint32_t number;
    enum link_state state;
    char *host; /* ours; NULL: leads nowhere */
    uint16_t port;
    int16_t security_protocol;
    struct list_node asks; /* oldest first */
    uint32_t asks_cnt;
    struct link_conn *conn;
    struct io_lookup *lookup;
    struct sockaddr_storage addrs[IO_LOOKUP_ADDRS_MAX];
    uint32_t addrs_cnt, addr_idx, tried_cnt;
    struct io_timer timer;
    int64_t active_us;
};

static void connect_next(struct link *link, const char *why);

const char *link_state_name(enum link_state state)
{
#define X(state, edges) #state,
    static const char *const names[] = { LINK_STATES(X) };
#undef X
    CHECK(state < LINK_STATES_CNT);
    return names[state];
}

static void move(struct link *link, enum link_state to)
{
#define X(state, edges) [state] = (edges),
    static const unsigned edges_of[] = { LINK_STATES(X) };
#undef X
    CHECK((edges_of[link->state] & EDGE(to)) != 0);
    link->state = to;
}

/* ---- the end of requests and connections ---- */

static void tell(const struct link *link, const struct link_ask *ask, int err, struct chunk *answer)
{
    struct links *links = link->links;

    links->counters.timeouts_cnt += err == ERR_TIMEOUT;
    links->on_answer(links->owner, &(struct link_answer){.link = link->number,
                                                         .op = ask->op,
                                                         .api_key = ask->api_key,
                                                         .api_version = ask->api_version,
                                                         .err = err,
                                                         .answer = answer});
}

static void end_ask(struct link *link, struct link_ask *ask, int err, struct chunk *answer)
{
    tell(link, ask, err, answer);
    list_remove(&ask->node);
    link->asks_cnt--;
    chunk_drop(ask->chunk);
    mem_free(ask);
}

static void set_timer(struct link *link)
{
    int64_t due_us = link->state == LINK_OPEN ? link->active_us + LINK_IDLE_US : INT64_MAX;

    list_for_each (ask, &link->asks, struct link_ask, node)
        if (ask->due_us < due_us)
            due_us = ask->due_us;
    io_timer_set(&link->timer, due_us);
}

static void on_conn_closed(struct io_conn *io)
{
    mem_free(io);
}

/* Those that waited may look again. */
static void wake_waiting(struct links *links)
{
    struct link_conn *conn;

    while ((conn = list_first(&links->waiting, struct link_conn, in_waiting)) != NULL) {
        list_remove(&conn->in_waiting);
        io_mark(links->loop, &conn->io.source, IO_AGAIN);
    }
}

static void finish_filling(struct link_conn *conn)
{
    conn->link->links->filling_len -= conn->filling_len;
    if (conn->filling_len > 0)
        wake_waiting(conn->link->links);
    conn->filling_len = 0;
}

static void drop_conn(struct link *link)
{
    struct link_conn *conn = link->conn;

    if (conn == NULL)
        return;
    link->conn = NULL;
    list_remove(&conn->in_unsent);
    list_remove(&conn->in_waiting);
    finish_filling(conn);
    io_framer_release(&conn->framer);
    io_conn_close(&conn->io, on_conn_closed);
}

/* Back to LINK_IDLE, whatever was under way. */
static void disconnect(struct link *link)
{
    if (link->lookup != NULL)
        io_lookup_abandon(link->lookup);
    link->lookup = NULL;
    drop_conn(link);
    link->links->open_cnt -= link->state == LINK_OPEN;
    if (link->state != LINK_IDLE)
        move(link, LINK_IDLE);
}

/* err as the whole has it; what each request gets says links.h. */
static int err_of(const struct link *link, const struct link_ask *ask, bool is_first, int err)
{
    if (err == ERR_TIMEOUT)
        return ask->due_us <= link->links->loop->now_us ? ERR_TIMEOUT : ERR_IO;
    if (err == ERR_LIMIT)
        return is_first ? ERR_LIMIT : ERR_IO;
    return err;
}

static void end_asks(struct link *link, int err)
{
    struct link_ask *ask;
    bool is_first = true;

    while ((ask = list_first(&link->asks, struct link_ask, node)) != NULL) {
        end_ask(link, ask, err_of(link, ask, is_first, err), NULL);
        is_first = false;
    }
}

static void say_failed(struct link *link, const char *why)
{
    struct away_news news = away_failed(&link->links->away, link->host, link->port, link->links->loop->now_us);

    if (news.word == AWAY_STILL)
        log_line(LOG_WARN, "still no way to another node", LOG_CSTR("of", link->links->name),
                 LOG_CSTR("host", link->host), LOG_NUM("port", link->port), LOG_CSTR("reason", why),
                 LOG_NUM("away_s", news.for_us / 1000000), LOG_NUM("attempts", (int64_t)news.failed_cnt));
    else
        log_line(news.word == AWAY_BEGINS ? LOG_WARN : LOG_DEBUG, "no way to another node",
                 LOG_CSTR("of", link->links->name), LOG_CSTR("host", link->host), LOG_NUM("port", link->port),
                 LOG_CSTR("reason", why), LOG_NUM("requests", link->asks_cnt));
}

static void say_answered(struct link *link)
{
    struct away_news news = away_answered(&link->links->away, link->host, link->port, link->links->loop->now_us);

    if (news.word == AWAY_BACK)
        log_line(LOG_INFO, "another node is reached again", LOG_CSTR("of", link->links->name),
                 LOG_CSTR("host", link->host), LOG_NUM("port", link->port), LOG_NUM("away_s", news.for_us / 1000000),
                 LOG_NUM("attempts", (int64_t)news.failed_cnt));
}

static void fail(struct link *link, int err, const char *why)
{
    say_failed(link, why);
    link->links->counters.failed_cnt++;
    if (err == ERR_TIMEOUT)
        link->addr_idx++; /* this one may be a black hole */
    disconnect(link);
    end_asks(link, err);
    set_timer(link);
}

static void fail_broken(struct link *link)
{
    const char *why = io_tls_fault(&link->conn->io);

    fail(link, why != NULL ? ERR_DENIED : ERR_IO, why != NULL ? why : "the connection broke");
}

/* ---- answers ---- */

static bool may_take(void *owner, struct io_conn *io, uint32_t len)
{
    struct links *links = owner;
    struct link_conn *conn = (struct link_conn *)io;

    if (links->filling_len > 0 && links->filling_len + len > LINKS_FILLING_LEN_MAX)
        return false;
    conn->filling_len = len;
    links->filling_len += len;
    return true;
}

static bool on_frame(void *owner, struct io_conn *io, struct chunk *frame)
{
    struct links *links = owner;
    struct link_conn *conn = (struct link_conn *)io;
    struct link *link = conn->link;
    struct link_ask *ask = list_first(&link->asks, struct link_ask, node);

    finish_filling(conn);
    links->counters.replied_cnt++;
    links->counters.received_bytes += frame->len + IO_FRAME_HEAD_LEN;
    if (ask == NULL) {
        chunk_drop(frame);
        conn->is_unasked = true;
        return false;
    }
    link->active_us = links->loop->now_us;
    say_answered(link);
    end_ask(link, ask, ERR_OK, frame);
    return true;
}

static void ended(struct link *link, bool cut)
{
    if (link->asks_cnt == 0 && !cut) {
        disconnect(link);
        set_timer(link);
        return;
    }
    fail(link, ERR_IO, cut ? "it closed the connection in the middle of an answer" : "it closed the connection");
}

static void read_answers(struct link_conn *conn)
{
    struct link *link = conn->link;
    int err = io_frames_read(&link->links->frames, &conn->framer, &conn->io);

    if (conn->is_unasked) {
        fail(link, ERR_IO, "it sent an answer that nobody asked for");
    } else if (err == ERR_AGAIN) {
        io_conn_want_read(&conn->io, false);
        list_remove(&conn->in_waiting);
        list_append(&link->links->waiting, &conn->in_waiting);
    } else if (err == ERR_CLOSED || err == ERR_SHORT) {
        ended(link, err == ERR_SHORT);
    } else if (err == ERR_LIMIT) {
        fail(link, ERR_LIMIT, "its answer is longer than 100 MiB, or no answer of Kafka's protocol");
    } else if (err != ERR_OK) {
        fail_broken(link);
    } else {
        set_timer(link);
    }
}

/* ---- connecting ---- */

static void want_flush(struct link_conn *conn)
{
    if (!list_is_linked(&conn->in_unsent))
        list_append(&conn->link->links->unsent, &conn->in_unsent);
}

static void send_asks(struct link *link)
{
    list_for_each (ask, &link->asks, struct link_ask, node) {
        if (ask->chunk == NULL)
            continue;
        link->links->counters.sent_bytes += ask->chunk->len;
        io_conn_send(&link->conn->io, ask->chunk, chunk_slice(ask->chunk));
        ask->chunk = NULL;
    }
    link->active_us = link->links->loop->now_us;
    want_flush(link->conn);
}

static void opened(struct link *link)
{
    move(link, LINK_OPEN);
    link->links->open_cnt++;
    link->links->counters.connected_cnt++;
    io_conn_want_read(&link->conn->io, true);
    io_mark(link->links->loop, &link->conn->io.source, IO_READABLE); /* OpenSSL may hold what came with the handshake */
    send_asks(link);
    set_timer(link);
}

static void greet(struct link *link)
{
    int err = io_tls_handshake(&link->conn->io);

    if (err == ERR_OK)
        opened(link);
    else if (err != ERR_AGAIN)
        fail(link, err, io_tls_fault(&link->conn->io));
}

static void connected(struct link *link)
{
    if (link->security_protocol == PROTOCOL_PLAINTEXT) {
        opened(link);
        return;
    }
    if (link->security_protocol != PROTOCOL_SSL || link->links->tls == NULL) {
        fail(link, ERR_DENIED,
             "its listener wants a protocol that ours is not configured for: "
             "listener.security.protocol.map must be the same on all nodes");
        return;
    }
    if (io_tls_connect(link->links->tls, &link->conn->io, link->host) != ERR_OK) {
        fail(link, ERR_IO, "TLS cannot begin");
        return;
    }
    move(link, LINK_GREETING);
    greet(link);
}

static void decide_connecting(struct link *link)
{
    int sys_errno;

    if (io_conn_connected(&link->conn->io, &sys_errno) == ERR_OK) {
        connected(link);
        return;
    }
    drop_conn(link);
    connect_next(link, strerror(sys_errno));
}

static void on_conn_ready(struct io_source *source, unsigned events)
{
    struct link_conn *conn = container_of(source, struct link_conn, io.source);
    struct link *link = conn->link;

    if (conn->io.fd < 0)
        return;
    if (link->state == LINK_CONNECTING) {
        decide_connecting(link);
        return;
    }
    if (link->state == LINK_GREETING) {
        greet(link);
        return;
    }
    if (conn->io.out_len > 0)
        want_flush(conn);
    if (events & IO_AGAIN)
        io_conn_want_read(&conn->io, true);
    read_answers(conn); /* also where it is broken: what came before that counts */
    if (link->conn == conn && (events & IO_BROKEN))
        fail_broken(link);
}

/* Tries the addresses that are left; why: what was wrong with the last. State CONNECTING. */
static void connect_next(struct link *link, const char *why)
{
    while (link->tried_cnt++ < link->addrs_cnt) {
        const struct sockaddr_storage *addr = &link->addrs[link->addr_idx % link->addrs_cnt];
        int sys_errno;
        link->conn = MEM_NEW(struct link_conn);
        link->conn->link = link;
        link->conn->io.source.on_ready = on_conn_ready;
        if (io_conn_connect(&link->conn->io, link->links->loop, addr, &sys_errno) == ERR_OK)
            return;
        mem_free(link->conn);
        link->conn = NULL;
        why = strerror(sys_errno);
        link->addr_idx++;
    }
    fail(link, ERR_IO, why);
}

static void on_found(void *owner, struct io_lookup *lookup)
{
    struct link *link = owner;

    link->lookup = NULL;
    if (lookup->addrs_cnt == 0) {
        fail(link, ERR_IO, lookup->fault);
        return;
    }
    memcpy(link->addrs, lookup->addrs, sizeof link->addrs);
    link->addrs_cnt = lookup->addrs_cnt;
    move(link, LINK_CONNECTING);
    connect_next(link, "");
}

static void connect_link(struct link *link)
{
    link->tried_cnt = 0;
    if (io_lookup_numeric(link->host, link->port, &link->addrs[0]) != ERR_OK) {
        move(link, LINK_RESOLVING);
        link->lookup = io_lookup_start(link->links->loop, link->host, link->port, link, on_found);
        return;
    }
    link->addrs_cnt = 1;
    move(link, LINK_CONNECTING);
    connect_next(link, "");
}

static void on_timer(struct io_source *source, unsigned events)
{
    struct link *link = container_of(source, struct link, timer.source);
    int64_t now_us = link->links->loop->now_us;

    (void)events;
    if (!io_timer_is_due(&link->timer))
        return;
    list_for_each (ask, &link->asks, struct link_ask, node)
        if (ask->due_us <= now_us) {
            fail(link, ERR_TIMEOUT,
                 link->state == LINK_OPEN ? "it did not answer in time" : "it could not be reached in time");
            return;
        }
    if (link->asks_cnt == 0 && link->state == LINK_OPEN && link->active_us + LINK_IDLE_US <= now_us)
        disconnect(link);
    set_timer(link);
}

/* ---- leading and asking ---- */

static struct link *link_of(struct links *links, uint32_t number)
{
    struct link *link;

    CHECK(number < LINK_NUMBERS_MAX);
    while (links->cnt <= number) {
        links->items = mem_grow(links->items, links->cnt, &links->cap, sizeof links->items[0], LINK_NUMBERS_MAX);
        links->items[links->cnt++] = NULL;
    }
    if (links->items[number] != NULL)
        return links->items[number];
    link = links->items[number] = MEM_NEW(struct link);
    link->links = links;
    link->number = number;
    list_init(&link->asks);
    io_timer_init(&link->timer, links->loop, on_timer);
    return link;
}

static bool leads_there(const struct link *link, struct slice host, uint16_t port, int16_t security_protocol)
{
    return link->host != NULL && slice_eq_text(host, link->host) && link->port == port &&
           link->security_protocol == security_protocol;
}

void links_lead(struct links *links, uint32_t number, struct slice host, uint16_t port, int16_t security_protocol)
{
    struct link *link = link_of(links, number);

    if (leads_there(link, host, port, security_protocol))
        return;
    disconnect(link);
    end_asks(link, ERR_IO);
    set_timer(link);
    mem_free(link->host);
    link->host = NULL;
    link->port = port;
    link->security_protocol = security_protocol;
    link->addrs_cnt = link->addr_idx = 0;
    if (host.len == 0)
        return;
    link->host = mem_alloc(host.len + 1);
    memcpy(link->host, host.data, host.len);
    link->host[host.len] = '\0';
}

void links_ask(struct links *links, uint32_t number, const struct link_request *request)
{
    struct link *link = link_of(links, number);
    struct link_ask *ask = MEM_NEW(struct link_ask);

    *ask = (struct link_ask){.op = request->op,
                             .chunk = request->chunk,
                             .api_key = request->api_key,
                             .api_version = request->api_version,
                             .due_us = links->loop->now_us + request->timeout_ms * 1000};
    links->counters.asked_cnt++;
    if (link->host == NULL || link->asks_cnt == LINK_ASKS_MAX) {
        tell(link, ask, link->host == NULL ? ERR_IO : ERR_LIMIT, NULL);
        chunk_drop(ask->chunk);
        mem_free(ask);
        return;
    }
    list_append(&link->asks, &ask->node);
    link->asks_cnt++;
    set_timer(link);
    if (link->state == LINK_IDLE)
        connect_link(link);
    else if (link->state == LINK_OPEN)
        send_asks(link);
}

void links_flush(struct links *links)
{
    struct link_conn *conn;

    while ((conn = list_first(&links->unsent, struct link_conn, in_unsent)) != NULL) {
        list_remove(&conn->in_unsent);
        if (io_conn_flush(&conn->io) != ERR_OK)
            fail_broken(conn->link);
    }
}

bool links_is_quiet(const struct links *links)
{
    for (size_t i = 0; i < links->cnt; i++)
        if (links->items[i] != NULL && links->items[i]->state == LINK_OPEN && links->items[i]->conn->io.out_len > 0)
            return false;
    return true;
}

/* ---- life ---- */

void links_open(struct links *links, struct io_loop *loop, const char *name, void *owner,
                void (*on_answer)(void *owner, const struct link_answer *answer))
{
    *links = (struct links){.loop = loop, .name = name, .owner = owner, .on_answer = on_answer};
    links->frames.len_max = LINK_REPLY_LEN_MAX;
    links->frames.owner = links;
    links->frames.may_take = may_take;
    links->frames.on_frame = on_frame;
    list_init(&links->unsent);
    list_init(&links->waiting);
    away_init(&links->away);
}

void links_set_tls(struct links *links, struct io_tls *tls)
{
    links->tls = tls;
}

void links_close(struct links *links)
{
    for (size_t i = 0; i < links->cnt; i++) {
        struct link *link = links->items[i];
        struct link_ask *ask;
        if (link == NULL)
            continue;
        disconnect(link);
        while ((ask = list_first(&link->asks, struct link_ask, node)) != NULL) {
            list_remove(&ask->node);
            chunk_drop(ask->chunk);
            mem_free(ask);
        }
        io_timer_close(&link->timer);
    }
}

void links_release(struct links *links)
{
    for (size_t i = 0; i < links->cnt; i++) {
        if (links->items[i] != NULL)
            mem_free(links->items[i]->host);
        mem_free(links->items[i]);
    }
    mem_free(links->items);
    away_release(&links->away);
}

void links_metrics(const struct links *const *links, size_t cnt, struct buf *buf)
{
    struct links_counters sum = {0};
    int64_t open_cnt = 0;

    for (size_t i = 0; i < cnt; i++) {
#define X(field, ...) sum.field += links[i]->counters.field;
        LINKS_COUNTERS(X)
#undef X
        open_cnt += links[i]->open_cnt;
    }
#define X(field, name, help) metrics_add(buf, name, "counter", help, (int64_t)sum.field);
    LINKS_COUNTERS(X)
#undef X
    metrics_add(buf, "flotilla_links_open", "gauge", "Connections to other nodes that are open.", open_cnt);
}
