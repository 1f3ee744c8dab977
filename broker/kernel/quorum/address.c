/* Where other members are: the configured list (seeds), the voter set, and what was said of the leader. */
#include "base/check.h"
#include "base/err.h"
#include "quorum/core.h"

/* ---- the configured list ---- */

static bool is_own_address(const struct quorum *quorum, struct slice host, uint16_t port)
{
    for (uint32_t i = 0; i < quorum->config->endpoints_cnt; i++)
        if (slice_eq(host, quorum->config->endpoints[i].host) && port == quorum->config->endpoints[i].port)
            return true;
    return false;
}

static void add_seed(struct quorum *quorum, int32_t peer_id, struct slice host, uint16_t port, bool is_self)
{
    quorum->seeds[quorum->seeds_cnt++] = (struct quorum_seed){.peer_id = peer_id,
                                                              .node_id = peer_id < 0 ? -1 : peer_id,
                                                              .host = host,
                                                              .port = port,
                                                              .is_self = is_self,
                                                              .empty_at_us = -1};
}

static int bad_list(struct quorum *quorum, const char *name, const char *expected, struct slice found)
{
    quorum_fail(quorum, name, expected, found, "");
    return ERR_INVALID;
}

/* "host:port" at the start of text, up to a comma. */
static int next_server(struct slice *text, struct slice *ret_host, uint16_t *ret_port)
{
    const uint8_t *comma = memchr(text->data, ',', text->len);
    size_t len = comma == NULL ? text->len : (size_t)(comma - text->data);
    struct slice part = slice_of(text->data, len);

    while (part.len > 0 && part.data[0] == ' ')
        part = slice_of(part.data + 1, part.len - 1);
    while (part.len > 0 && part.data[part.len - 1] == ' ')
        part.len--;
    len += comma != NULL;
    *text = slice_of(text->data + len, text->len - len);
    return voter_address_parse(part, ret_host, ret_port);
}

static int parse_servers(struct quorum *quorum)
{
    struct slice text = quorum->config->bootstrap_servers, host;
    uint16_t port;

    while (text.len > 0) {
        struct slice rest = text;
        if (quorum->seeds_cnt == QUORUM_SEEDS_MAX || next_server(&text, &host, &port) != ERR_OK)
            return bad_list(quorum, "controller.quorum.bootstrap.servers", ": expected host:port,..., found ", rest);
        add_seed(quorum, -2 - (int32_t)quorum->seeds_cnt, host, port, is_own_address(quorum, host, port));
    }
    return ERR_OK;
}

/* The slices of voters_parse are copies; those of seeds must live on: the same places in the text are found again. */
static int parse_voters(struct quorum *quorum)
{
    struct slice text = quorum->config->voters, host;
    struct voters *voters = &quorum->no_voters;
    uint16_t port;
    size_t pos = 0;
    int err = voters_parse(voters, text, &pos);

    if (err != ERR_OK)
        return bad_list(quorum, "controller.quorum.voters", ": expected id@host:port,..., found ",
                        slice_of(text.data + pos, text.len - pos));
    CHECK(voters->cnt <= QUORUM_SEEDS_MAX);
    for (size_t i = 0; i < voters->cnt && err == ERR_OK; i++) {
        const uint8_t *at = memchr(text.data, '@', text.len);
        CHECK(at != NULL);
        text = slice_of(at + 1, text.len - (size_t)(at + 1 - text.data));
        err = next_server(&text, &host, &port);
        CHECK(err == ERR_OK);
        add_seed(quorum, voters->items[i].id, host, port, voters->items[i].id == quorum->config->node_id);
    }
    voters_reset(voters);
    return err;
}

int seeds_parse(struct quorum *quorum)
{
    const struct quorum_config *config = quorum->config;

    if (config->bootstrap_servers.len > 0)
        return parse_servers(quorum);
    return config->voters.len > 0 ? parse_voters(quorum) : ERR_OK;
}

bool seeds_are_self_alone(const struct quorum *quorum)
{
    for (size_t i = 0; i < quorum->seeds_cnt; i++)
        if (!quorum->seeds[i].is_self)
            return false;
    return quorum->config->is_controller;
}

/* ---- addresses ---- */

static const struct voter *voter_by_id(const struct quorum *quorum, int32_t id)
{
    for (size_t i = 0; i < quorum->voters->cnt; i++)
        if (quorum->voters->items[i].id == id)
            return &quorum->voters->items[i];
    return NULL;
}

static const struct quorum_seed *seed_by_id(const struct quorum *quorum, int32_t peer_id)
{
    for (size_t i = 0; i < quorum->seeds_cnt; i++)
        if (quorum->seeds[i].peer_id == peer_id && !quorum->seeds[i].is_self)
            return &quorum->seeds[i];
    return NULL;
}

/* The one on our listener of that place, else the first. */
static const struct voter_endpoint *endpoint_of(const struct quorum *quorum, const struct voter_endpoint *endpoints,
                                                uint32_t cnt, uint32_t listener_idx)
{
    const struct quorum_config *config = quorum->config;

    for (uint32_t i = 0; i < cnt && listener_idx < config->endpoints_cnt; i++)
        if (slice_eq(endpoints[i].name, config->endpoints[listener_idx].name))
            return &endpoints[i];
    return cnt == 0 ? NULL : &endpoints[0];
}

bool node_address(const struct quorum *quorum, int32_t node_id, uint32_t listener_idx, struct slice *ret_host,
                  uint16_t *ret_port)
{
    const struct voter *voter = voter_by_id(quorum, node_id);
    const struct quorum_seed *seed = seed_by_id(quorum, node_id);
    const struct voter_endpoint *endpoint = NULL;

    if (node_id < 0)
        return false;
    if (node_id == quorum->config->node_id)
        endpoint = endpoint_of(quorum, quorum->config->endpoints, quorum->config->endpoints_cnt, listener_idx);
    else if (voter != NULL && (listener_idx > 0 || quorum->leader_port == 0 || quorum->election.leader_id != node_id))
        endpoint = endpoint_of(quorum, voter->endpoints, voter->endpoints_cnt, listener_idx);
    if (endpoint != NULL) {
        *ret_host = endpoint->host;
        *ret_port = endpoint->port;
    } else if (node_id == quorum->election.leader_id && quorum->leader_port > 0) {
        *ret_host = slice_of_text(quorum->leader_host);
        *ret_port = quorum->leader_port;
    } else if (seed != NULL) {
        *ret_host = seed->host;
        *ret_port = seed->port;
    } else {
        return false;
    }
    return true;
}

int32_t quorum_leader_address(const struct quorum *quorum, struct slice *ret_host, uint16_t *ret_port)
{
    int32_t leader_id = quorum_leader_id(quorum);

    return leader_id >= 0 && node_address(quorum, leader_id, 0, ret_host, ret_port) ? leader_id : -1;
}

/* ---- peers ---- */

struct peer *peer_of_node(struct quorum *quorum, int32_t node_id, struct effects *fx)
{
    const struct quorum_seed *seed = node_id < 0 ? seed_by_id(quorum, node_id) : NULL;
    struct slice host;
    uint16_t port;

    if (seed != NULL)
        return peers_set(&quorum->peers, node_id, seed->host, seed->port, quorum->config->security_protocol, fx);
    if (!node_address(quorum, node_id, 0, &host, &port))
        return NULL;
    return peers_set(&quorum->peers, node_id, host, port, quorum->config->security_protocol, fx);
}

struct peer *peer_to_explore(struct quorum *quorum, const struct event *ev, struct effects *fx)
{
    int32_t ids[QUORUM_SEEDS_MAX + VOTERS_MAX], resting_id = -1;
    size_t cnt = 0, from;

    for (size_t i = 0; i < quorum->seeds_cnt; i++)
        if (!quorum->seeds[i].is_self)
            ids[cnt++] = quorum->seeds[i].peer_id;
    for (size_t i = 0; i < quorum->voters->cnt; i++)
        if (quorum->voters->items[i].id != quorum->config->node_id)
            ids[cnt++] = quorum->voters->items[i].id;
    if (cnt == 0)
        return NULL;
    from = prng_below(&quorum->prng, cnt);
    for (size_t i = 0; i < cnt; i++) {
        struct peer *peer = peers_find(&quorum->peers, ids[(from + i) % cnt]);
        if (peer == NULL || peer->state != PEER_RESTING || ev->now_us >= peer->rest_until_us)
            return peer_of_node(quorum, ids[(from + i) % cnt], fx);
        resting_id = ids[(from + i) % cnt];
    }
    return peer_of_node(quorum, resting_id, fx);
}

static bool is_needed(const struct quorum *quorum, int32_t peer_id)
{
    if (peer_id == quorum->election.leader_id || (peer_id >= 0 && voter_by_id(quorum, peer_id) != NULL))
        return true;
    if (peer_id == PEER_ID_PROBED)
        return quorum->change.state == CHANGE_PROBING;
    return seed_by_id(quorum, peer_id) != NULL && !quorum->has_fetched && quorum->raft != RAFT_LEADER;
}

/* One that rests stays until that is over: forgotten, it would be asked again at once. */
void peers_tidy(struct quorum *quorum, int64_t now_us, struct effects *fx)
{
    for (size_t i = 0; i < quorum->peers.cnt; i++) {
        struct peer *peer = quorum->peers.items[i];
        if (peer != NULL && peer_is_idle(peer) && !is_needed(quorum, peer->node_id) &&
            (peer->state != PEER_RESTING || peer->rest_until_us <= now_us))
            peers_remove(&quorum->peers, peer, fx);
    }
}

/* ---- asking ---- */

bool ask(struct quorum *quorum, struct peer *peer, int16_t api_key, int16_t version_min, int16_t version_max,
         const void *body, int64_t timeout_ms, struct ask_token token, const struct event *ev, struct effects *fx)
{
    uint64_t packed = (uint64_t)token.kind << 56 | (uint64_t)token.round << 32 | (uint32_t)token.epoch;
    int version =
        peer_ask(&quorum->peers, peer, api_key, version_min, version_max, body, timeout_ms, packed, ev->now_us, fx);

    CHECK(version != ERR_INVALID);
    if (version == ERR_AGAIN && peer->state == PEER_RESTING)
        raft_due(quorum, peer->rest_until_us);
    return version >= 0;
}

void quorum_reply(struct quorum *quorum, const struct event *ev, struct effects *fx)
{
    struct peer_news news = peers_take_reply(&quorum->peers, ev, fx);
    struct ask_token token = {.kind = (enum ask_kind)(news.token >> 56),
                              .round = (uint32_t)(news.token >> 32) & 0xffffff,
                              .epoch = (int32_t)(uint32_t)news.token};

    if (quorum->life == QUORUM_RUNNING && (news.kind == PEER_ANSWERED || news.kind == PEER_FAILED)) {
        switch (token.kind) {
        case ASK_PRE_VOTE:
        case ASK_VOTE:
            vote_replied(quorum, &news, token, ev, fx);
            break;
        case ASK_BEGIN:
        case ASK_END:
            epoch_replied(quorum, &news, token, ev, fx);
            break;
        case ASK_FETCH:
            fetch_replied(quorum, &news, token, ev, fx);
            break;
        case ASK_SNAPSHOT:
            snapshot_replied(quorum, &news, token, ev, fx);
            break;
        case ASK_CREATE:
            create_replied(quorum, &news, token, ev, fx);
            break;
        case ASK_PROBE:
            change_replied(quorum, &news, token, ev, fx);
            break;
        case ASK_JOIN:
            join_replied(quorum, &news, token, ev, fx);
            break;
        default:
            if (news.kind == PEER_FAILED) /* ApiVersions */
                fetch_cannot_connect(quorum, &news, ev);
            break;
        }
    }
    reply_free(news.kind == PEER_ANSWERED ? news.reply : NULL);
    if (quorum->life == QUORUM_RUNNING)
        raft_drive(quorum, ev, fx);
}
