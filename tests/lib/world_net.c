/* The net of the simulated world.
 *
 * Happy path: the client's side pushes OPEN and FRAMEs to the server; each is due after its delay, in order; the server's
 * kernel sees CONN_OPENED and FRAME; the pieces of its answer are gathered and pushed back as one FRAME.
 * Failures: nobody listens: CLOSE. The way is blocked (to open a connection: one of both ways, since TCP shakes hands): the
 * head of the queue is tried again, TRIES_MAX times, then its sender sees the connection end. One side closes: CLOSE behind
 * what it sent, so late requests are still done. A frame for a side that is gone: where that machine lives, its answer is
 * a reset; else nothing. */
#include "tests/lib/world_net.h"

#include "base/check.h"
#include "base/err.h"
#include "base/mem.h"
#include "reply.h"
#include "request.h"

enum { TRIES_MAX = 12, TRY_US = 50000, TRY_US_MAX = 3000000, FRAME_HEAD_LEN = 4 };

static const char *const addresses[WORLD_PLACES] = {
    "10.0.0.1:4001", "10.0.0.2:4001", "10.0.0.3:4001", "10.0.0.4:4001", "10.0.0.5:4001",
    "10.0.0.6:4001", "10.0.0.7:4001", "10.0.0.8:4001", "10.0.1.1:1234",
};

/* ---- connections ---- */

static struct world_conn *conn_find(struct world *world, uint64_t conn_id)
{
    for (size_t i = world->conns_cnt; i-- > 0;) /* the younger ones are busier */
        if (world->conns[i]->id == conn_id)
            return world->conns[i];
    return NULL;
}

static struct world_conn *served_conn(struct world_node *node, uint64_t conn_id)
{
    struct world_conn *conn = conn_find(node->world, conn_id);

    return conn != NULL && conn->server == node->idx && conn->server_open ? conn : NULL;
}

static void drop_packets(struct world *world, struct world_conn *conn, enum way way)
{
    list_for_each (packet, &conn->ways[way].packets, struct packet, node) {
        list_remove(&packet->node);
        chunk_drop(packet->chunk);
        mem_free(packet);
    }
    heap_remove(&world->heap, &conn->ways[way].source.node);
    conn->ways[way].tries_cnt = 0;
}

static void conn_free(struct world *world, struct world_conn *conn)
{
    drop_packets(world, conn, TO_SERVER);
    drop_packets(world, conn, TO_CLIENT);
    heap_remove(&world->heap, &conn->ask_source.node);
    buf_release(&conn->answer);
    mem_free(conn);
}

/* Forgets those of which nothing is left. */
static void sweep(struct world *world)
{
    size_t kept_cnt = 0;

    for (size_t i = 0; i < world->conns_cnt; i++) {
        struct world_conn *conn = world->conns[i];
        if (conn->client_open || conn->server_open || !list_is_empty(&conn->ways[TO_SERVER].packets) ||
            !list_is_empty(&conn->ways[TO_CLIENT].packets))
            world->conns[kept_cnt++] = conn;
        else
            conn_free(world, conn);
    }
    world->conns_cnt = kept_cnt;
}

static struct world_conn *conn_new(struct world *world, int client, int server, uint32_t listener_idx)
{
    struct world_conn *conn = MEM_NEW(struct world_conn);
    struct world_node *node = &world->nodes[server];

    conn->id = ++world->last_conn_id;
    conn->client = client;
    conn->server = server;
    conn->listener_idx = listener_idx;
    conn->server_kernel = node->broker_config.listeners[listener_idx].is_controller ? KERNEL_META : KERNEL_DATA;
    conn->client_open = true;
    for (int way = 0; way < WAYS_CNT; way++) {
        list_init(&conn->ways[way].packets);
        conn->ways[way].source = (struct world_source){.kind = SOURCE_WAY, .idx = way, .owner = conn};
    }
    conn->ask_source = (struct world_source){.kind = SOURCE_ASK, .owner = conn};
    buf_init(&conn->answer, WORLD_ANSWER_LEN_MAX);
    world->conns = mem_grow(world->conns, world->conns_cnt, &world->conns_cap, sizeof world->conns[0], WORLD_CONNS_MAX);
    world->conns[world->conns_cnt++] = conn;
    return conn;
}

/* ---- packets ---- */

static int64_t draw_delay(struct world *world)
{
    const struct world_net *net = &world->net;
    int64_t delay_us = net->delay_us_min;

    if (net->delay_us_max > net->delay_us_min)
        delay_us += (int64_t)prng_below(&world->prng_net, (uint64_t)(net->delay_us_max - net->delay_us_min));
    if (net->slow_per_million > 0 && prng_below(&world->prng_net, 1000000) < net->slow_per_million)
        delay_us += (int64_t)prng_below(&world->prng_net, (uint64_t)net->slow_us_max + 1);
    return delay_us;
}

/* chunk is given. */
static void push(struct world *world, struct world_conn *conn, enum way way, enum packet_kind kind, struct chunk *chunk,
                 int64_t delay_us)
{
    struct way_state *state = &conn->ways[way];
    struct packet *packet = MEM_NEW(struct packet);

    packet->kind = kind;
    packet->chunk = chunk;
    packet->due_us = world->now_us + delay_us;
    if (packet->due_us < state->last_due_us)
        packet->due_us = state->last_due_us;
    state->last_due_us = packet->due_us;
    if (list_is_empty(&state->packets))
        heap_set(&world->heap, &state->source.node, packet->due_us);
    list_append(&state->packets, &packet->node);
    world->packets_cnt++;
}

static void push_now(struct world *world, struct world_conn *conn, enum way way, enum packet_kind kind,
                     struct chunk *chunk)
{
    push(world, conn, way, kind, chunk, draw_delay(world));
}

/* ---- one side ends ---- */

static void reply(struct world_node *node, enum world_kernel kernel, uint32_t link, uint64_t op, int err,
                  struct reply *answer)
{
    node->world->asks_failed_cnt += err != ERR_OK;
    world_enqueue(node, kernel,
                  &(struct event){.kind = EVENT_REPLY, .reply = {.op = op, .link = link, .err = err, .reply = answer}});
}

static void client_ended(struct world *world, struct world_conn *conn, int err)
{
    struct world_answer gone = {.conn_id = conn->id};
    struct world_node *node;

    if (!conn->client_open)
        return;
    conn->client_open = false;
    heap_remove(&world->heap, &conn->ask_source.node);
    if (conn->client == WORLD_OUTSIDE) {
        if (world->on_answer != NULL)
            world->on_answer(world->context, &gone);
        return;
    }
    node = &world->nodes[conn->client];
    node->lanes[conn->client_kernel].links[conn->link].conn = NULL;
    for (size_t i = 0; i < conn->asks_cnt; i++) {
        bool is_late = err == ERR_TIMEOUT && conn->asks[i].deadline_us <= world->now_us;
        reply(node, conn->client_kernel, conn->link, conn->asks[i].op, err == ERR_TIMEOUT && !is_late ? ERR_IO : err,
              NULL);
    }
    conn->asks_cnt = 0;
}

static void server_ended(struct world *world, struct world_conn *conn)
{
    if (!conn->server_open)
        return;
    conn->server_open = false;
    buf_release(&conn->answer);
    world_enqueue(&world->nodes[conn->server], conn->server_kernel,
                  &(struct event){.kind = EVENT_CONN_CLOSED, .conn.conn_id = conn->id});
}

/* The connection breaks somewhere between the two: both find out. */
static void reset(struct world *world, struct world_conn *conn)
{
    drop_packets(world, conn, TO_SERVER);
    drop_packets(world, conn, TO_CLIENT);
    push_now(world, conn, TO_SERVER, PACKET_CLOSE, NULL);
    push_now(world, conn, TO_CLIENT, PACKET_CLOSE, NULL);
    world->resets_cnt++;
}

/* ---- arriving ---- */

static int16_t protocol_of(struct slice name)
{
    return (int16_t)(slice_eq_text(name, "SSL") ? 1 : 0);
}

static void open_arrives(struct world *world, struct world_conn *conn)
{
    struct world_node *node = &world->nodes[conn->server];
    const struct broker_listener *listener = &node->broker_config.listeners[conn->listener_idx];

    if (!node->has_power)
        return;
    if (!node->is_up || conn->security_protocol != protocol_of(listener->protocol)) {
        push_now(world, conn, TO_CLIENT, node->is_up ? PACKET_DENIED : PACKET_CLOSE, NULL);
        return;
    }
    conn->server_open = true;
    world_enqueue(node, conn->server_kernel,
                  &(struct event){.kind = EVENT_CONN_OPENED,
                                  .conn = {.conn_id = conn->id,
                                           .listener_idx = conn->listener_idx,
                                           .peer = slice_of_text(addresses[conn->client]),
                                           .principal = slice_of_text("User:ANONYMOUS")}});
}

static void request_arrives(struct world *world, struct world_conn *conn, struct packet *packet)
{
    struct world_node *node = &world->nodes[conn->server];
    struct request *request;

    if (!conn->server_open) {
        if (node->has_power)
            push_now(world, conn, TO_CLIENT, PACKET_CLOSE, NULL);
        return;
    }
    request = request_parse(packet->chunk, &world->scratch);
    packet->chunk = NULL;
    conn->pending_cnt++;
    world_enqueue(node, conn->server_kernel,
                  &(struct event){.kind = EVENT_FRAME, .frame = {.conn_id = conn->id, .request = request}});
}

static void set_ask_source(struct world *world, struct world_conn *conn)
{
    int64_t at_us = INT64_MAX;

    for (size_t i = 0; i < conn->asks_cnt; i++)
        if (conn->asks[i].deadline_us < at_us)
            at_us = conn->asks[i].deadline_us;
    if (at_us == INT64_MAX)
        heap_remove(&world->heap, &conn->ask_source.node);
    else
        heap_set(&world->heap, &conn->ask_source.node, at_us);
}

static void answer_arrives(struct world *world, struct world_conn *conn, struct packet *packet)
{
    struct world_answer answer = {.conn_id = conn->id, .bytes = chunk_slice(packet->chunk)};
    struct ask ask;
    struct chunk *chunk;

    if (!conn->client_open) {
        if (conn->server_open)
            push_now(world, conn, TO_SERVER, PACKET_CLOSE, NULL);
        return;
    }
    world->answers_cnt++;
    if (conn->client == WORLD_OUTSIDE) {
        if (world->on_answer != NULL)
            world->on_answer(world->context, &answer);
        return;
    }
    CHECK(conn->asks_cnt > 0);
    ask = conn->asks[0];
    memmove(conn->asks, conn->asks + 1, --conn->asks_cnt * sizeof conn->asks[0]);
    set_ask_source(world, conn);
    chunk = packet->chunk;
    packet->chunk = NULL;
    reply(&world->nodes[conn->client], conn->client_kernel, conn->link, ask.op, ERR_OK,
          reply_parse(chunk, ask.api_key, ask.api_version));
}

static void arrive(struct world *world, struct world_conn *conn, enum way way, struct packet *packet)
{
    switch (packet->kind) {
    case PACKET_OPEN:
        open_arrives(world, conn);
        break;
    case PACKET_FRAME:
        if (way == TO_SERVER)
            request_arrives(world, conn, packet);
        else
            answer_arrives(world, conn, packet);
        break;
    case PACKET_CLOSE:
        if (way == TO_SERVER)
            server_ended(world, conn);
        else
            client_ended(world, conn, ERR_IO);
        break;
    case PACKET_DENIED:
        client_ended(world, conn, ERR_DENIED);
        break;
    }
}

/* Its sender tries again, later and later, and gives up in the end. */
static void is_blocked(struct world *world, struct world_conn *conn, enum way way)
{
    struct way_state *state = &conn->ways[way];
    int64_t wait_us = TRY_US << state->tries_cnt;

    if (++state->tries_cnt > TRIES_MAX) {
        drop_packets(world, conn, way);
        if (way == TO_SERVER)
            client_ended(world, conn, ERR_IO);
        else
            server_ended(world, conn);
        sweep(world);
        return;
    }
    if (wait_us > TRY_US_MAX)
        wait_us = TRY_US_MAX;
    wait_us = wait_us / 2 + (int64_t)prng_below(&world->prng_net, (uint64_t)wait_us);
    heap_set(&world->heap, &state->source.node, world->now_us + wait_us);
}

void net_way_due(struct world *world, struct world_conn *conn, enum way way)
{
    struct way_state *state = &conn->ways[way];
    struct packet *packet = list_first(&state->packets, struct packet, node), *next;
    int from = way == TO_SERVER ? conn->client : conn->server, to = way == TO_SERVER ? conn->server : conn->client;

    if (world->blocked[from][to] || (packet->kind == PACKET_OPEN && world->blocked[to][from])) {
        is_blocked(world, conn, way);
        return;
    }
    state->tries_cnt = 0;
    list_remove(&packet->node);
    next = list_first(&state->packets, struct packet, node);
    if (next != NULL)
        heap_set(&world->heap, &state->source.node, next->due_us < world->now_us ? world->now_us : next->due_us);
    if (packet->kind == PACKET_FRAME && world->net.reset_per_million > 0 &&
        prng_below(&world->prng_net, 1000000) < world->net.reset_per_million)
        reset(world, conn);
    else
        arrive(world, conn, way, packet);
    chunk_drop(packet->chunk);
    mem_free(packet);
    sweep(world);
}

void net_ask_due(struct world *world, struct world_conn *conn)
{
    push_now(world, conn, TO_SERVER, PACKET_CLOSE, NULL);
    client_ended(world, conn, ERR_TIMEOUT);
    sweep(world);
}

/* ---- effects of the server's side ---- */

void net_send(struct world_node *node, const struct effect *effect, struct slice bytes)
{
    struct world_conn *conn = served_conn(node, effect->conn_id);
    const struct buf *answer;

    if (conn == NULL)
        return;
    answer = &conn->answer;
    buf_slice(&conn->answer, bytes);
    CHECK(!answer->over);
    if (!effect->last)
        return;
    CHECK(conn->pending_cnt-- > 0); /* one answer for each request, no more */
    CHECK(answer->len >= 2 * FRAME_HEAD_LEN);
    CHECK(answer->len - FRAME_HEAD_LEN == ((size_t)answer->data[0] << 24 | (size_t)answer->data[1] << 16 |
                                           (size_t)answer->data[2] << 8 | answer->data[3]));
    push_now(node->world, conn, TO_CLIENT, PACKET_FRAME,
             chunk_copy(slice_of(answer->data + FRAME_HEAD_LEN, answer->len - FRAME_HEAD_LEN)));
    buf_reset(&conn->answer);
}

void net_answer_none(struct world_node *node, const struct effect *effect)
{
    struct world_conn *conn = served_conn(node, effect->conn_id);

    if (conn != NULL)
        CHECK(conn->pending_cnt-- > 0);
}

void net_close(struct world_node *node, const struct effect *effect)
{
    struct world_conn *conn = served_conn(node, effect->conn_id);

    if (conn != NULL)
        conn->close_asked = true;
}

void net_close_marked(struct world_node *node)
{
    struct world *world = node->world;

    for (size_t i = 0; i < world->conns_cnt; i++) {
        struct world_conn *conn = world->conns[i];
        if (!conn->close_asked || !conn->server_open)
            continue;
        push_now(world, conn, TO_CLIENT, PACKET_CLOSE, NULL);
        server_ended(world, conn);
    }
}

/* ---- effects of the client's side ---- */

static struct world_link *link_of(struct world_lane *lane, uint32_t link)
{
    CHECK(link < LINKS_MAX);
    while (lane->links_cnt <= link) {
        lane->links = mem_grow(lane->links, lane->links_cnt, &lane->links_cap, sizeof lane->links[0], LINKS_MAX);
        lane->links[lane->links_cnt++] = (struct world_link){0};
    }
    return &lane->links[link];
}

void net_link(struct world_node *node, enum world_kernel kernel, const struct effect *effect)
{
    struct world_link *link = link_of(&node->lanes[kernel], effect->link);
    struct world_conn *conn = link->conn;

    if (link->host != NULL && slice_eq_text(effect->path, link->host) && link->port == (uint16_t)effect->value &&
        link->security_protocol == (int16_t)effect->value2)
        return;
    if (conn != NULL) {
        push_now(node->world, conn, TO_SERVER, PACKET_CLOSE, NULL);
        client_ended(node->world, conn, ERR_IO);
    }
    mem_free(link->host);
    *link = (struct world_link){.port = (uint16_t)effect->value, .security_protocol = (int16_t)effect->value2};
    if (effect->path.len > 0) {
        link->host = mem_alloc(effect->path.len + 1);
        memcpy(link->host, effect->path.data, effect->path.len);
    }
}

/* -1: no such listener. */
static int find_listener(const struct world_node *node, uint16_t port)
{
    for (uint32_t i = 0; i < node->broker_config.listeners_cnt; i++)
        if (node->broker_config.listeners[i].port == port)
            return (int)i;
    return -1;
}

/* NULL: the name leads nowhere. */
static struct world_conn *connect_link(struct world_node *node, enum world_kernel kernel, uint32_t number)
{
    struct world *world = node->world;
    struct world_link *link = &node->lanes[kernel].links[number];
    int server = link->host != NULL ? world_find_node(world, slice_of_text(link->host)) : -1;
    int listener = server >= 0 ? find_listener(&world->nodes[server], link->port) : -1;

    if (listener < 0)
        return NULL;
    link->conn = conn_new(world, node->idx, server, (uint32_t)listener);
    link->conn->client_kernel = kernel;
    link->conn->link = number;
    link->conn->security_protocol = link->security_protocol;
    push_now(world, link->conn, TO_SERVER, PACKET_OPEN, NULL);
    return link->conn;
}

void net_ask(struct world_node *node, enum world_kernel kernel, struct effect *effect)
{
    struct world *world = node->world;
    struct world_conn *conn = link_of(&node->lanes[kernel], effect->link)->conn;
    struct slice frame = chunk_slice(effect->chunk);

    CHECK(frame.len > FRAME_HEAD_LEN);
    world->asks_cnt++;
    if (conn == NULL)
        conn = connect_link(node, kernel, effect->link);
    if (conn == NULL || conn->asks_cnt == LINK_FLIGHTS_MAX) {
        reply(node, kernel, effect->link, effect->op, conn == NULL ? ERR_IO : ERR_LIMIT, NULL);
        return;
    }
    conn->asks[conn->asks_cnt++] = (struct ask){.op = effect->op,
                                                .api_key = effect->api_key,
                                                .api_version = effect->api_version,
                                                .deadline_us = world->now_us + effect->value * 1000};
    set_ask_source(world, conn);
    push_now(world, conn, TO_SERVER, PACKET_FRAME,
             chunk_copy(slice_of(frame.data + FRAME_HEAD_LEN, frame.len - FRAME_HEAD_LEN)));
}

/* ---- nodes ---- */

static void leave(struct world_node *node, struct world_conn *conn, enum way way, bool says_so)
{
    struct world *world = node->world;
    int64_t half_open_us = world->net.half_open_us_max;

    if (says_so && prng_below(&world->prng_net, 2)) /* what was unread turns the end into a reset */
        drop_packets(world, conn, way);
    if (says_so)
        push_now(world, conn, way, PACKET_CLOSE, NULL);
    else
        push(world, conn, way, PACKET_CLOSE, NULL,
             half_open_us > 0 ? (int64_t)prng_below(&world->prng_net, (uint64_t)half_open_us) : 0);
}

void net_node_gone(struct world_node *node, bool says_so)
{
    struct world *world = node->world;

    for (size_t i = 0; i < world->conns_cnt; i++) {
        struct world_conn *conn = world->conns[i];
        if (conn->server == node->idx && conn->server_open) {
            conn->server_open = false;
            buf_release(&conn->answer);
            leave(node, conn, TO_CLIENT, says_so);
        }
        if (conn->client == node->idx && conn->client_open) {
            conn->client_open = false;
            heap_remove(&world->heap, &conn->ask_source.node);
            leave(node, conn, TO_SERVER, says_so);
        }
    }
    for (int kernel = 0; kernel < WORLD_KERNELS_CNT; kernel++) {
        struct world_lane *lane = &node->lanes[kernel];
        for (size_t i = 0; i < lane->links_cnt; i++)
            mem_free(lane->links[i].host);
        lane->links_cnt = 0;
    }
}

void net_release(struct world *world)
{
    for (size_t i = 0; i < world->conns_cnt; i++)
        conn_free(world, world->conns[i]);
    mem_free(world->conns);
    world->conns = NULL;
    world->conns_cnt = world->conns_cap = 0;
}

void world_block(struct world *world, int from, int to, bool blocks)
{
    world->blocked[from][to] = blocks;
}

void world_heal_net(struct world *world)
{
    memset(world->blocked, 0, sizeof world->blocked);
}

void world_reset_conns(struct world *world, int node)
{
    for (size_t i = 0; i < world->conns_cnt; i++)
        if (world->conns[i]->client == node || world->conns[i]->server == node)
            reset(world, world->conns[i]);
}

/* ---- clients ---- */

uint64_t world_connect_port(struct world *world, int node, uint16_t port)
{
    int listener = find_listener(&world->nodes[node], port);
    struct world_conn *conn;

    if (!world->nodes[node].is_up || listener < 0)
        return 0;
    conn = conn_new(world, WORLD_OUTSIDE, node, (uint32_t)listener);
    push_now(world, conn, TO_SERVER, PACKET_OPEN, NULL);
    return conn->id;
}

uint64_t world_connect(struct world *world, int node)
{
    return world_connect_port(world, node, WORLD_PORT_CLIENTS);
}

void world_disconnect(struct world *world, uint64_t conn_id)
{
    struct world_conn *conn = conn_id != 0 ? conn_find(world, conn_id) : NULL;

    if (conn == NULL || !conn->client_open)
        return;
    conn->client_open = false;
    push_now(world, conn, TO_SERVER, PACKET_CLOSE, NULL);
}

void world_send(struct world *world, uint64_t conn_id, struct slice frame)
{
    struct world_conn *conn = conn_find(world, conn_id);

    if (conn != NULL && conn->client_open)
        push_now(world, conn, TO_SERVER, PACKET_FRAME, chunk_copy(frame));
}
