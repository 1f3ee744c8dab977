/* A request frame: length, header (request.c), body. See peer.h. */
#include "peer/peer.h"

#include "base/be.h"
#include "base/buf.h"
#include "base/check.h"
#include "base/err.h"
#include "base/mem.h"
#include "wire/gen/api_versions_request.h"
#include "wire/gen/api_versions_response.h"
#include "wire/gen/request_header.h"
#include "wire/kerr.h"
#include "wire/wire.h"

#define EDGE(state) (1u << (state))

enum { API_KEY_API_VERSIONS = 18, VERSIONS_VERSION = 3, SERIAL_MASK = 0xffffff, FRAME_LEN_MAX = 100 << 20 };

static bool may_move(enum peer_state from, enum peer_state to)
{
#define X(state, edges) [state] = (edges),
    static const unsigned edges_of[] = { PEER_STATES(X) };
#undef X
    return (edges_of[from] & EDGE(to)) != 0;
}

const char *peer_state_name(enum peer_state state)
{
#define X(state, edges) [state] = #state,
    static const char *const names[] = { PEER_STATES(X) };
#undef X
    CHECK(state < PEER_STATES_CNT);
    return names[state];
}

static void move(struct peer *peer, enum peer_state to)
{
    CHECK(may_move(peer->state, to));
    peer->state = to;
}

/* ---- the set ---- */

void peers_init(struct peers *peers, enum op_owner owner, uint32_t link_base, const char *client_id)
{
    *peers = (struct peers){.owner = owner, .link_base = link_base};
    CHECK(link_base + PEERS_MAX <= LINKS_MAX);
    CHECK(strlen(client_id) <= PEER_CLIENT_ID_LEN_MAX);
    memcpy(peers->client_id, client_id, strlen(client_id));
}

void peers_release(struct peers *peers)
{
    for (size_t i = 0; i < peers->cnt; i++)
        mem_free(peers->items[i]);
    mem_free(peers->items);
}

struct peer *peers_find(const struct peers *peers, int32_t node_id)
{
    for (size_t i = 0; i < peers->cnt; i++)
        if (peers->items[i] != NULL && peers->items[i]->node_id == node_id)
            return peers->items[i];
    return NULL;
}

static struct peer *add(struct peers *peers, int32_t node_id)
{
    struct peer *peer;
    size_t idx = 0;

    while (idx < peers->cnt && peers->items[idx] != NULL)
        idx++;
    if (idx == PEERS_MAX)
        return NULL;
    if (idx == peers->cnt) {
        peers->items = mem_grow(peers->items, peers->cnt, &peers->cap, sizeof(struct peer *), PEERS_MAX);
        peers->cnt++;
    }
    peer = peers->items[idx] = MEM_NEW(struct peer);
    peer->node_id = node_id;
    peer->idx = (uint32_t)idx;
    peer->backoff_us = PEER_BACKOFF_US_MIN;
    return peer;
}

static bool is_at(const struct peer *peer, struct slice host, uint16_t port, int16_t security_protocol)
{
    return slice_eq_text(host, peer->host) && peer->port == port && peer->security_protocol == security_protocol;
}

struct peer *peers_set(struct peers *peers, int32_t node_id, struct slice host, uint16_t port,
                       int16_t security_protocol, struct effects *fx)
{
    struct peer *peer = peers_find(peers, node_id);

    if (host.len == 0 || host.len > LINK_HOST_LEN_MAX)
        return NULL;
    if (peer == NULL)
        peer = add(peers, node_id);
    if (peer == NULL || is_at(peer, host, port, security_protocol))
        return peer;
    memcpy(peer->host, host.data, host.len);
    peer->host[host.len] = '\0';
    peer->port = port;
    peer->security_protocol = security_protocol;
    peer->backoff_us = PEER_BACKOFF_US_MIN;
    for (uint32_t i = 0; i < peer->flights_cnt; i++)
        peer->flights[i].is_former = true;
    move(peer, PEER_NEW);
    fx_link(fx, peers->link_base + peer->idx, host, port, security_protocol);
    return peer;
}

void peers_remove(struct peers *peers, struct peer *peer, struct effects *fx)
{
    fx_link(fx, peers->link_base + peer->idx, slice_of(NULL, 0), 0, 0);
    peers->items[peer->idx] = NULL;
    mem_free(peer);
}

/* ---- asking ---- */

static int put_header(struct peers *peers, const struct peer *peer, const struct wire_api *api, int16_t version,
                      struct buf *frame)
{
    struct request_header header;

    wire_defaults(&request_header_wire, &header);
    header.request_api_key = api->key;
    header.request_api_version = version;
    header.correlation_id = (int32_t)peer->serial;
    header.client_id = slice_of_text(peers->client_id);
    return wire_encode_buf(&request_header_wire, wire_request_header_version(api, version), &header, frame);
}

static int send_frame(struct peers *peers, struct peer *peer, const struct wire_api *api, int16_t version,
                      const void *body, struct slice bytes, int64_t timeout_ms, uint64_t token, struct effects *fx)
{
    static const uint8_t no_length[4];
    struct chunk *chunk;
    struct buf frame;
    int err;

    if (peer->flights_cnt == LINK_FLIGHTS_MAX)
        return ERR_LIMIT;
    peer->serial = (peer->serial + 1) & SERIAL_MASK;
    buf_init(&frame, FRAME_LEN_MAX);
    buf_slice(&frame, slice_of(no_length, sizeof no_length));
    err = put_header(peers, peer, api, version, &frame);
    if (err == ERR_OK && body != NULL)
        err = wire_encode_buf(api->request, version, body, &frame);
    else if (err == ERR_OK)
        buf_slice(&frame, bytes);
    if (err != ERR_OK || frame.over) {
        buf_release(&frame);
        return ERR_INVALID;
    }
    chunk = chunk_copy(buf_bytes(&frame));
    buf_release(&frame);
    be32_put(chunk->data, chunk->len - 4);
    peer->flights[peer->flights_cnt++] =
        (struct peer_flight){.token = token, .serial = peer->serial, .api_key = api->key, .api_version = version};
    fx_ask(fx, op_make(peers->owner, peer->idx, peer->serial), peers->link_base + peer->idx, chunk, api->key, version,
           timeout_ms);
    return version;
}

static void ask_versions(struct peers *peers, struct peer *peer, struct effects *fx)
{
    struct api_versions_request request;
    int err;

    wire_defaults(&api_versions_request_wire, &request);
    request.client_software_name = slice_of_text("flotilla");
    request.client_software_version = slice_of_text("1");
    err = send_frame(peers, peer, wire_api_by_key(API_KEY_API_VERSIONS), VERSIONS_VERSION, &request, slice_of(NULL, 0),
                     PEER_VERSIONS_TIMEOUT_MS, 0, fx);
    if (err >= 0) /* else the flights of its former address are still to end */
        move(peer, PEER_ASKED);
}

static void wake(struct peers *peers, struct peer *peer, int64_t now_us, struct effects *fx)
{
    if (peer->state == PEER_RESTING && now_us >= peer->rest_until_us)
        move(peer, PEER_NEW);
    if (peer->state == PEER_NEW)
        ask_versions(peers, peer, fx);
}

int peer_version(const struct peer *peer, int16_t api_key, int16_t version_min, int16_t version_max)
{
    int16_t highest;

    CHECK(api_key >= 0 && api_key < PEER_API_KEYS_MAX);
    if (peer->state != PEER_KNOWN)
        return ERR_AGAIN;
    highest = peer->versions_max[api_key] < version_max ? peer->versions_max[api_key] : version_max;
    if (highest < version_min || highest < peer->versions_min[api_key])
        return ERR_VERSION;
    return highest;
}

int peer_ask(struct peers *peers, struct peer *peer, int16_t api_key, int16_t version_min, int16_t version_max,
             const void *body, int64_t timeout_ms, uint64_t token, int64_t now_us, struct effects *fx)
{
    int version = peer_version(peer, api_key, version_min, version_max);

    if (version == ERR_AGAIN)
        wake(peers, peer, now_us, fx);
    if (version < 0)
        return version;
    return send_frame(peers, peer, wire_api_by_key(api_key), (int16_t)version, body, slice_of(NULL, 0), timeout_ms,
                      token, fx);
}

int peer_ask_bytes(struct peers *peers, struct peer *peer, int16_t api_key, int16_t version, struct slice body,
                   int64_t timeout_ms, uint64_t token, int64_t now_us, struct effects *fx)
{
    int err = peer_version(peer, api_key, version, version);

    if (err == ERR_AGAIN)
        wake(peers, peer, now_us, fx);
    if (err < 0)
        return err;
    return send_frame(peers, peer, wire_api_by_key(api_key), version, NULL, body, timeout_ms, token, fx);
}

/* ---- answers ---- */

static void learn(struct peer *peer, const struct api_versions_response *body)
{
    for (int i = 0; i < PEER_API_KEYS_MAX; i++)
        peer->versions_max[i] = -1;
    for (int32_t i = 0; i < body->api_keys_cnt; i++) {
        const struct api_versions_response_api_version *api = &body->api_keys[i];
        if (api->api_key < 0 || api->api_key >= PEER_API_KEYS_MAX)
            continue;
        peer->versions_min[api->api_key] = api->min_version;
        peer->versions_max[api->api_key] = api->max_version;
    }
}

static void rest(struct peer *peer, int64_t now_us)
{
    if (peer->state != PEER_ASKED && peer->state != PEER_KNOWN)
        return; /* at another address already, or resting */
    move(peer, PEER_RESTING);
    peer->rest_until_us = now_us + peer->backoff_us;
    peer->backoff_us = peer->backoff_us * 2 > PEER_BACKOFF_US_MAX ? PEER_BACKOFF_US_MAX : peer->backoff_us * 2;
}

static struct peer_flight take_flight(struct peer *peer, size_t place)
{
    struct peer_flight flight = peer->flights[place];

    peer->flights_cnt--;
    memmove(&peer->flights[place], &peer->flights[place + 1], (peer->flights_cnt - place) * sizeof peer->flights[0]);
    return flight;
}

static bool knows_versions(struct peer *peer, const struct reply *reply)
{
    const struct api_versions_response *body = reply->body;

    if (body->error_code != KERR_NONE)
        return false;
    learn(peer, body);
    return true;
}

/* The flight that the event ends. NULL: of a peer that is no more. */
static struct peer *find_flight(struct peers *peers, const struct event *ev, struct peer_flight *ret_flight)
{
    uint32_t idx = op_id(ev->reply.op), serial = op_serial(ev->reply.op);
    struct peer *peer = idx < peers->cnt ? peers->items[idx] : NULL;

    for (size_t i = 0; peer != NULL && i < peer->flights_cnt; i++)
        if (peer->flights[i].serial == serial) {
            *ret_flight = take_flight(peer, i);
            return peer;
        }
    return NULL;
}

struct peer_news peers_take_reply(struct peers *peers, const struct event *ev, struct effects *fx)
{
    struct peer_flight flight;
    struct reply *reply = ev->reply.reply;
    struct peer *peer = find_flight(peers, ev, &flight);
    struct peer_news news = {.kind = PEER_NONE, .peer = peer, .err = ev->reply.err};

    (void)fx;
    if (peer == NULL) {
        reply_free(reply);
        return news;
    }
    if (news.err == ERR_OK && (reply->err != ERR_OK || reply->correlation_id != (int32_t)flight.serial))
        news.err = ERR_CORRUPT;
    news.token = flight.token;
    news.api_key = flight.api_key;
    news.api_version = flight.api_version;
    if (news.err == ERR_OK && flight.token == 0 && !flight.is_former && !knows_versions(peer, reply))
        news.err = ERR_VERSION;
    if (news.err != ERR_OK) {
        reply_free(reply);
        if (!flight.is_former)
            rest(peer, ev->now_us);
        news.kind = PEER_FAILED;
        return news;
    }
    peer->backoff_us = PEER_BACKOFF_US_MIN;
    if (flight.token == 0) {
        reply_free(reply);
        if (peer->state == PEER_ASKED && !flight.is_former)
            move(peer, PEER_KNOWN);
        news.kind = peer->state == PEER_KNOWN ? PEER_READY : PEER_NONE;
        return news;
    }
    news.kind = PEER_ANSWERED;
    news.reply = reply;
    return news;
}

int64_t peers_next_us(const struct peers *peers)
{
    int64_t next_us = INT64_MAX;

    for (size_t i = 0; i < peers->cnt; i++) {
        const struct peer *peer = peers->items[i];
        if (peer != NULL && peer->state == PEER_RESTING && peer->rest_until_us < next_us)
            next_us = peer->rest_until_us;
    }
    return next_us;
}
