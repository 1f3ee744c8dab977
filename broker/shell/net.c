#include "shell/net.h"

#include "base/err.h"
#include "base/mem.h"
#include "io/log.h"
#include "io/metrics.h"
#include "shell/net_conn.h"

/* NULL: gone, or being closed by the kernel. */
static struct net_conn *find(struct net *net, uint64_t conn_id)
{
    uint32_t slot = net_slot_of(conn_id);
    struct net_conn *conn = slot < net->slots_cnt ? net->slots[slot].conn : NULL;

    return conn != NULL && conn->id == conn_id && !conn->closing ? conn : NULL;
}

/* ---- memory of frames ---- */

static void give_back(struct net_conn *conn, uint64_t len)
{
    CHECK(conn->taken_len >= len);
    conn->taken_len -= len;
    conn->net->taken_len -= len;
}

static void add_flight(struct net_conn *conn, uint32_t len, struct request *request)
{
    struct net_flight *flight = conn->net->flights_kept;

    if (flight != NULL)
        conn->net->flights_kept = flight->next;
    else
        flight = MEM_NEW(struct net_flight);
    *flight = (struct net_flight){.len = len, .request = request};
    if (conn->first == NULL)
        conn->first = flight;
    else
        conn->last->next = flight;
    conn->last = flight;
    conn->requests_cnt++;
    conn->net->undelivered_cnt++;
    if (conn->undelivered == NULL)
        conn->undelivered = flight;
}

/* Moves the first undelivered one on; its request is the caller's. */
static struct request *deliver_flight(struct net_conn *conn)
{
    struct net_flight *flight = conn->undelivered;
    struct request *request = flight->request;

    flight->request = NULL;
    conn->undelivered = flight->next;
    conn->net->undelivered_cnt--;
    return request;
}

static void take_flight(struct net_conn *conn)
{
    struct net_flight *flight = conn->first;

    CHECK(flight != NULL);          /* one answer for each request ... */
    CHECK(flight->request == NULL); /* ... that was given */
    conn->first = flight->next;
    conn->requests_cnt--;
    give_back(conn, flight->len);
    flight->next = conn->net->flights_kept;
    conn->net->flights_kept = flight;
}

/* After its output has changed. */
static void count_answers(struct net_conn *conn)
{
    conn->net->answers_len += conn->io.out_chunk_len - conn->answers_len;
    conn->answers_len = conn->io.out_chunk_len;
}

/* ---- closing ---- */

static void unref(void *owner)
{
    struct net_conn *conn = owner;
    struct net *net = conn->net;
    struct net_slot *slot = &net->slots[net_slot_of(conn->id)];

    if (--conn->refs_cnt > 0)
        return;
    slot->conn = NULL;
    slot->next_free = net->free_slot;
    net->free_slot = net_slot_of(conn->id);
    mem_free(conn->principal);
    mem_free(conn);
}

static void on_uv_closed(struct io_conn *io)
{
    unref(io);
}

/* The kernel has heard of it: what it kept of the requests is gone. */
static void on_closed_event(void *owner)
{
    struct net_conn *conn = owner;

    while (conn->first != NULL)
        take_flight(conn);
    unref(conn);
}

void net_close_conn(struct net_conn *conn)
{
    struct net *net = conn->net;
    struct queued_event *queued;

    if (conn->io.fd < 0)
        return;
    conn->closing = true;
    list_remove(&conn->in_idle);
    list_remove(&conn->in_filling);
    list_remove(&conn->in_unsent);
    list_remove(&conn->in_resume);
    list_remove(&conn->in_run);
    while (conn->undelivered != NULL)
        net->kernels->request_free(deliver_flight(conn));
    if (conn->framer.head_len == IO_FRAME_HEAD_LEN && conn->framer.frame != NULL)
        give_back(conn, conn->framer.frame_len);
    io_framer_release(&conn->framer);
    net_uncount_ip(net, conn->ip);
    net->conns_cnt--;
    io_conn_close(&conn->io, on_uv_closed);
    count_answers(conn);
    if (conn->is_greeting)
        return; /* the kernel has not heard of it */
    queued = kernel_port_push(net->port, EVENT_CONN_CLOSED);
    queued->event.conn.conn_id = conn->id;
    queued->event.conn.listener_idx = conn->listener_idx;
    queued->event.conn.peer = net_peer_of(conn);
    queued->release = on_closed_event;
    queued->owner = conn;
}

void net_close_broken(struct net_conn *conn)
{
    conn->net->counters.broken_cnt++;
    net_close_conn(conn);
}

/* ---- reading ---- */

static bool may_read(const struct net_conn *conn)
{
    const struct config *config = conn->net->config;

    return conn->requests_cnt < config->connection_requests_max &&
           conn->io.out_len < (uint64_t)config->connection_answer_bytes_max;
}

static bool are_answers_full(const struct net *net)
{
    return net->answers_len > (uint64_t)net->config->answer_bytes_max;
}

static bool is_full(const struct net *net)
{
    return net->undelivered_cnt >= KERNEL_QUEUE_HIGH || are_answers_full(net);
}

static bool may_take(void *owner, struct io_conn *io, uint32_t len)
{
    struct net *net = owner;
    struct net_conn *conn = (struct net_conn *)io;

    if (net->taken_len > 0 && net->taken_len + len > (uint64_t)net->config->queued_max_request_bytes)
        return false;
    net->taken_len += len;
    conn->taken_len += len;
    return true;
}

static bool on_frame(void *owner, struct io_conn *io, struct chunk *frame)
{
    struct net *net = owner;
    struct net_conn *conn = (struct net_conn *)io;

    net->counters.frames_cnt++;
    net->counters.received_bytes += frame->len + IO_FRAME_HEAD_LEN;
    add_flight(conn, frame->len, net->kernels->request_parse(frame, net->scratch));
    if (!list_is_linked(&conn->in_run))
        list_append(&net->runnable, &conn->in_run);
    return may_read(conn) && !is_full(net);
}

/* Never an answer more for those that have not taken what they were given while answers fill the memory; the others may go on
 * to twice the limit. */
static bool must_hold(const struct net_conn *conn)
{
    const struct net *net = conn->net;

    return are_answers_full(net) &&
           (conn->io.out_len > 0 || net->answers_len > 2 * (uint64_t)net->config->answer_bytes_max);
}

bool net_next_frame(struct net *net, struct queued_event *ret_event)
{
    struct net_conn *conn;

    while ((conn = list_first(&net->runnable, struct net_conn, in_run)) != NULL) {
        list_remove(&conn->in_run);
        if (must_hold(conn)) {
            list_append(&net->held, &conn->in_run);
            continue;
        }
        if (conn->closing || conn->io.out_len >= (uint64_t)net->config->connection_answer_bytes_max)
            continue; /* back when its output leaves: consider_resuming */
        *ret_event = (struct queued_event){.event.kind = EVENT_FRAME};
        ret_event->event.frame.conn_id = conn->id;
        ret_event->event.frame.request = deliver_flight(conn);
        if (conn->undelivered != NULL)
            list_append(&net->runnable, &conn->in_run);
        return true;
    }
    return false;
}

bool net_has_frames(const struct net *net)
{
    return !list_is_empty(&net->runnable);
}

void net_touch(struct net_conn *conn)
{
    conn->active_us = conn->net->loop->now_us;
    list_remove(&conn->in_idle);
    list_append(&conn->net->idle, &conn->in_idle);
}

/* In the middle of a frame, and the peer's turn? */
static void note_filling(struct net_conn *conn)
{
    list_remove(&conn->in_filling);
    if (conn->io.fd < 0 || conn->paused || !io_framer_is_busy(&conn->framer))
        return;
    conn->progress_us = conn->net->loop->now_us;
    list_append(&conn->net->filling, &conn->in_filling);
}

static void pause_reading(struct net_conn *conn)
{
    struct net *net = conn->net;

    conn->paused = true;
    net->counters.paused_cnt++;
    if (may_read(conn) && !list_is_linked(&conn->in_resume))
        list_append(&net->waiting, &conn->in_resume); /* not its own limits: memory, or what is queued */
}

static void peer_ended(struct net_conn *conn, bool cut)
{
    conn->net->counters.cut_cnt += cut;
    conn->ended = true;
    io_conn_want_read(&conn->io, false);
    if (conn->requests_cnt == 0 && conn->io.out_len == 0)
        net_close_conn(conn);
}

static void close_too_long(struct net_conn *conn)
{
    conn->net->counters.too_long_cnt++;
    log_line(LOG_WARN, "frame too long, connection closed", LOG_TEXT("peer", net_peer_of(conn)),
             LOG_NUM("len", (int32_t)conn->framer.frame_len),
             LOG_NUM("socket.request.max.bytes", conn->net->config->socket_request_max_bytes));
    net_close_conn(conn);
}

void net_read_more(struct net_conn *conn)
{
    int err;

    if (conn->io.fd < 0 || conn->ended || conn->closing || conn->net->stopping)
        return;
    err = io_frames_read(&conn->net->frames, &conn->framer, &conn->io);
    net_touch(conn);
    if (err == ERR_AGAIN)
        pause_reading(conn);
    else if (err == ERR_CLOSED || err == ERR_SHORT)
        peer_ended(conn, err == ERR_SHORT);
    else if (err == ERR_LIMIT)
        close_too_long(conn);
    else if (err != ERR_OK)
        net_close_broken(conn);
    note_filling(conn);
}

/* A limit of its own may have room again. */
static void consider_resuming(struct net_conn *conn)
{
    if (conn->undelivered != NULL && !list_is_linked(&conn->in_run) && !conn->closing)
        list_append(&conn->net->runnable, &conn->in_run);
    if (!conn->paused || list_is_linked(&conn->in_resume) || !may_read(conn))
        return;
    list_append(&conn->net->resumed, &conn->in_resume);
}

static void resume(struct net_conn *conn)
{
    list_remove(&conn->in_resume);
    conn->paused = false;
    io_conn_want_read(&conn->io, true);
    net_read_more(conn);
}

/* The first that waits for memory or the kernel, where there is room for it now. */
static struct net_conn *first_waiting(struct net *net)
{
    struct net_conn *conn = list_first(&net->waiting, struct net_conn, in_resume);
    uint32_t want;

    if (conn == NULL || is_full(net))
        return NULL;
    want = conn->framer.head_len == IO_FRAME_HEAD_LEN ? conn->framer.frame_len : 0;
    if (net->taken_len > 0 && net->taken_len + want > (uint64_t)net->config->queued_max_request_bytes)
        return NULL;
    return conn;
}

void net_resume(struct net *net)
{
    struct net_conn *conn;

    for (int i = 0; i < NET_RESUMES_PER_TURN && !is_full(net); i++) {
        conn = list_first(&net->resumed, struct net_conn, in_resume);
        if (conn == NULL)
            break;
        resume(conn);
    }
    for (int i = 0; i < NET_RESUMES_PER_TURN && (conn = first_waiting(net)) != NULL; i++)
        resume(conn);
}

static void want_flush(struct net_conn *conn)
{
    if (!list_is_linked(&conn->in_unsent))
        list_append(&conn->net->unsent, &conn->in_unsent);
}

void net_on_ready(struct io_source *source, unsigned events)
{
    struct net_conn *conn = container_of(source, struct net_conn, io.source);

    if (conn->io.fd < 0)
        return;
    if (conn->is_greeting) {
        net_greet(conn);
        return;
    }
    if (events & IO_BROKEN) {
        net_close_broken(conn);
        return;
    }
    if (conn->io.out_len > 0)
        want_flush(conn);
    if (conn->paused && (events & IO_READABLE))
        io_conn_want_read(&conn->io, false); /* only now: most pauses end within their turn */
    else if (!conn->paused && (events & (IO_READABLE | IO_AGAIN)))
        net_read_more(conn);
}

/* ---- idle and stalled ones ---- */

static void close_stalled(struct net *net)
{
    int64_t limit_us = net->config->frame_stall_ms_max * 1000;
    struct net_conn *conn;

    while ((conn = list_first(&net->filling, struct net_conn, in_filling)) != NULL &&
           net->loop->now_us - conn->progress_us > limit_us) {
        net->counters.stalled_cnt++;
        log_line(LOG_WARN, "request did not go on, connection closed", LOG_TEXT("peer", net_peer_of(conn)),
                 LOG_NUM("len", conn->framer.head_len == IO_FRAME_HEAD_LEN ? (int64_t)conn->framer.frame_len : -1));
        net_close_conn(conn);
    }
}

/* Answers fill the memory: those go that take nothing, the one stuck longest first. */
static void close_stuck(struct net *net)
{
    for (struct list_node *at = net->idle.next, *next; at != &net->idle; at = next) {
        struct net_conn *conn = list_entry(at, struct net_conn, in_idle);
        next = at->next;
        if (net->answers_len <= (uint64_t)net->config->answer_bytes_max ||
            net->loop->now_us - conn->active_us < NET_STUCK_US)
            return;
        if (conn->answers_len == 0)
            continue;
        net->counters.stuck_cnt++;
        log_line(LOG_WARN, "answers fill the memory and are not taken, connection closed",
                 LOG_TEXT("peer", net_peer_of(conn)), LOG_NUM("queued", (int64_t)conn->answers_len),
                 LOG_NUM("flotilla.answer.bytes.max", net->config->answer_bytes_max));
        net_close_conn(conn);
    }
}

static void close_idle(struct net *net)
{
    int64_t limit_ms = net->config->connections_max_idle_ms;
    struct net_conn *conn;

    while (limit_ms >= 0 && (conn = list_first(&net->idle, struct net_conn, in_idle)) != NULL &&
           (net->loop->now_us - conn->active_us) / 1000 > limit_ms) {
        if (conn->requests_cnt > 0 && conn->io.out_len == 0) {
            net_touch(conn); /* our turn, not the peer's */
            continue;
        }
        net->counters.idle_cnt++;
        net_close_conn(conn);
    }
}

static void on_timer(struct io_source *source, unsigned events)
{
    struct net *net = container_of(source, struct net, timer.source);

    (void)events;
    if (!io_timer_is_due(&net->timer))
        return;
    net_close_silent(net);
    close_stalled(net);
    close_stuck(net);
    close_idle(net);
    if (net->conns_cnt > 0)
        io_timer_set(&net->timer, net->loop->now_us + NET_CHECK_US);
}

/* ---- effects ---- */

static void answered(struct net_conn *conn)
{
    conn->net->counters.answers_cnt++;
    take_flight(conn);
    consider_resuming(conn);
}

static void queue_bytes(struct net_conn *conn, struct effect *effect)
{
    if (effect->bytes.len == 0)
        return;
    conn->net->counters.sent_bytes += effect->bytes.len;
    io_conn_send(&conn->io, effect->chunk, effect->bytes);
    effect->chunk = NULL;
    count_answers(conn);
}

/* Bytes of a file that are not in memory are read by a disk thread first, so that sendfile does not hold up the loop. */
static uint64_t file_ready(void *owner, struct io_conn *io, uint64_t pos, uint64_t len)
{
    struct net_conn *conn = (struct net_conn *)io;
    uint64_t resident = conn->fetching ? 0 : disk_resident(owner, pos, len);

    if (resident == 0 && !conn->fetching) {
        conn->fetching = true;
        disk_fetch(owner, pos, conn->id);
    }
    return resident;
}

static const struct io_file_ops file_ops = {.ready = file_ready, .on_sent = disk_unpin};

static void on_fetched(void *owner, uint64_t conn_id)
{
    struct net *net = owner;
    uint32_t slot = net_slot_of(conn_id);
    struct net_conn *conn = slot < net->slots_cnt ? net->slots[slot].conn : NULL;

    if (conn == NULL || conn->id != conn_id || conn->io.fd < 0)
        return;
    conn->fetching = false;
    want_flush(conn);
}

static bool queue_file(struct net_conn *conn, struct effect *effect)
{
    struct net *net = conn->net;
    struct disk_open *open = NULL;

    if (effect->len == 0)
        return true;
    if (disk_pin(net->disk, effect->file, &open) != ERR_OK) {
        log_line(LOG_ERROR, "log file cannot be opened for sending, connection closed",
                 LOG_TEXT("peer", net_peer_of(conn)), LOG_CSTR("path", effect->file->path));
        return false;
    }
    effect->file = NULL;
    net->counters.sent_bytes += effect->len;
    net->counters.sent_file_bytes += effect->len;
    io_conn_send_file(&conn->io, open->fd, effect->pos, effect->len, &file_ops, open);
    return true;
}

void net_effect(struct net *net, struct effect *effect)
{
    struct net_conn *conn = find(net, effect->conn_id);

    if (conn == NULL)
        return;
    if (effect->kind == EFFECT_CLOSE) {
        conn->closing = true;
        io_conn_want_read(&conn->io, false);
    } else if (effect->kind == EFFECT_SEND) {
        queue_bytes(conn, effect);
    } else if (effect->kind == EFFECT_SEND_FILE && !queue_file(conn, effect)) {
        net_close_broken(conn);
        return;
    }
    if (effect->last)
        answered(conn);
    want_flush(conn);
}

static void flush_one(struct net_conn *conn)
{
    uint64_t before = conn->io.out_len;
    int err = io_conn_flush(&conn->io);

    if (err != ERR_OK) {
        net_close_broken(conn);
        return;
    }
    count_answers(conn);
    if (conn->io.out_len < before)
        net_touch(conn);
    if (conn->io.out_len == 0 && (conn->closing || (conn->ended && conn->requests_cnt == 0)))
        net_close_conn(conn);
    else
        consider_resuming(conn);
}

bool net_flush(struct net *net)
{
    struct net_conn *conn;

    while ((conn = list_first(&net->unsent, struct net_conn, in_unsent)) != NULL) {
        list_remove(&conn->in_unsent);
        flush_one(conn);
    }
    while (!are_answers_full(net) && (conn = list_first(&net->held, struct net_conn, in_run)) != NULL) {
        list_remove(&conn->in_run);
        list_append(&net->runnable, &conn->in_run);
    }
    return !list_is_empty(&net->resumed) || first_waiting(net) != NULL;
}

/* ---- life ---- */

bool net_open(struct net *net, const struct net_open_args *args, char ret_fault[IO_LISTENER_FAULT_LEN])
{
    *net = (struct net){.loop = args->loop,
                        .disk = args->disk,
                        .port = args->port,
                        .config = args->config,
                        .kernels = args->kernels,
                        .scratch = args->scratch,
                        .conns_max = args->conns_max,
                        .free_slot = UINT32_MAX};
    net->frames.len_max = (uint32_t)args->config->socket_request_max_bytes;
    net->frames.owner = net;
    net->frames.may_take = may_take;
    net->frames.on_frame = on_frame;
    net->disk->fetch_owner = net;
    net->disk->on_fetched = on_fetched;
    list_init(&net->greeting);
    list_init(&net->idle);
    list_init(&net->filling);
    list_init(&net->waiting);
    list_init(&net->resumed);
    list_init(&net->runnable);
    list_init(&net->held);
    list_init(&net->unsent);
    map_init(&net->ips);
    io_timer_init(&net->timer, net->loop, on_timer);
    return net_open_listeners(net, args->of_controllers, ret_fault);
}

void net_stop(struct net *net)
{
    net->stopping = true;
    for (uint32_t i = 0; i < net->listeners_cnt; i++)
        io_listener_close(&net->listeners[i].io);
    net->listeners_cnt = 0;
    list_for_each (conn, &net->idle, struct net_conn, in_idle)
        io_conn_want_read(&conn->io, false);
}

bool net_is_quiet(const struct net *net)
{
    for (const struct list_node *at = net->idle.next; at != &net->idle; at = at->next)
        if (list_entry((struct list_node *)at, struct net_conn, in_idle)->io.out_len > 0)
            return false;
    return true;
}

void net_close(struct net *net)
{
    struct net_conn *conn;

    net_stop(net);
    while ((conn = list_first(&net->greeting, struct net_conn, in_idle)) != NULL)
        net_close_conn(conn);
    while ((conn = list_first(&net->idle, struct net_conn, in_idle)) != NULL)
        net_close_conn(conn);
    io_timer_close(&net->timer);
}

void net_release(struct net *net)
{
    while (net->flights_kept != NULL) {
        struct net_flight *flight = net->flights_kept;
        net->flights_kept = flight->next;
        mem_free(flight);
    }
    for (uint32_t i = 0; i < CONFIG_LISTENERS_MAX; i++)
        io_tls_free(net->listeners[i].tls);
    mem_free(net->slots);
    map_release(&net->ips);
}

void net_metrics(const struct net *const *nets, size_t cnt, struct buf *buf)
{
    struct net_counters sum = {0};
    int64_t conns_cnt = 0, answers_len = 0, taken_len = 0;

    for (size_t i = 0; i < cnt; i++) {
#define X(field, ...) sum.field += nets[i]->counters.field;
        NET_COUNTERS(X)
#undef X
        conns_cnt += nets[i]->conns_cnt;
        answers_len += (int64_t)nets[i]->answers_len;
        taken_len += (int64_t)nets[i]->taken_len;
    }
#define X(field, name, help) metrics_add(buf, name, "counter", help, (int64_t)sum.field);
    NET_COUNTERS(X)
#undef X
    metrics_add(buf, "flotilla_connections", "gauge", "Connections open.", conns_cnt);
    metrics_add(buf, "flotilla_answer_bytes", "gauge", "Bytes of answers queued in memory.", answers_len);
    metrics_add(buf, "flotilla_request_bytes", "gauge", "Bytes of requests being read or not yet answered.", taken_len);
}
