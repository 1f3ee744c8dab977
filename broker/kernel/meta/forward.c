#include "meta/forward.h"

#include "base/buf.h"
#include "base/check.h"
#include "base/err.h"
#include "base/mem.h"
#include "meta/envelope.h"
#include "wire/gen/envelope_response.h"
#include "wire/kerr.h"
#include "wire/wire.h"

enum { API_KEY_ENVELOPE = 58, ENVELOPE_LEN_MAX = 100 << 20, BODY_MEM_BASE = 256 << 10 };

/* The link for clients' requests to a node: numbers below 0 are ours (peer.h). */
static int32_t clients_peer_id(int32_t node_id)
{
    return -2 - node_id;
}

void forwards_init(struct forwards *forwards)
{
    *forwards = (struct forwards){.leader_id = -1};
    peers_init(&forwards->peers, OP_META, FORWARD_LINK_BASE, "flotilla-forward");
    list_init(&forwards->items);
}

static void forward_free(struct forwards *forwards, struct forward *forward)
{
    list_remove(&forward->node);
    forwards->cnt--;
    kernel_msg_free(forward->msg);
    mem_free(forward);
}

void forwards_release(struct forwards *forwards)
{
    list_for_each (forward, &forwards->items, struct forward, node)
        forward_free(forwards, forward);
    peers_release(&forwards->peers);
}

/* ---- answering ---- */

static void tell(struct effects *fx, const struct kernel_msg *asked, int16_t api_version, int err, struct chunk *chunk,
                 size_t body_pos)
{
    struct kernel_msg *msg;

    if (asked->corr == FORWARD_SELF_CORR) {
        chunk_drop(chunk);
        return;
    }
    msg = kernel_msg_new(MSG_RESPONSE);
    msg->corr = asked->corr;
    msg->api_key = asked->api_key;
    msg->api_version = api_version;
    msg->err = err;
    msg->chunk = chunk;
    msg->body_pos = body_pos;
    fx_kernel_msg(fx, msg);
}

static void give_up(struct forwards *forwards, struct forward *forward, int err, struct effects *fx)
{
    tell(fx, forward->msg, forward->msg->api_version, err, NULL, 0);
    forward_free(forwards, forward);
}

void forwards_fail(struct forwards *forwards, struct effects *fx)
{
    list_for_each (forward, &forwards->items, struct forward, node)
        give_up(forwards, forward, ERR_STATE, fx);
}

void forwards_add(struct forwards *forwards, struct kernel_msg *msg, const struct event *ev, struct effects *fx)
{
    struct forward *forward;

    if (forwards->cnt >= FORWARD_MAX) {
        tell(fx, msg, msg->api_version, ERR_LIMIT, NULL, 0);
        kernel_msg_free(msg);
        return;
    }
    forward = MEM_NEW(struct forward);
    forward->msg = msg;
    forward->token = ++forwards->last_token;
    forward->deadline_us = ev->now_us + FORWARD_WAIT_US;
    list_append(&forwards->items, &forward->node);
    forwards->cnt++;
}

struct kernel_msg *forwards_take_waiting(struct forwards *forwards)
{
    list_for_each (forward, &forwards->items, struct forward, node) {
        struct kernel_msg *msg = forward->msg;
        if (forward->is_sent)
            continue;
        if (msg->corr == FORWARD_SELF_CORR) { /* whoever is active registers itself */
            forward_free(forwards, forward);
            continue;
        }
        forward->msg = NULL;
        forward_free(forwards, forward);
        return msg;
    }
    return NULL;
}

/* ---- sending ---- */

static bool is_own(const struct forward *forward)
{
    return forward->msg->principal.data == NULL;
}

static int send_own(struct forwards *forwards, struct peer *peer, const struct forward *forward, int64_t now_us,
                    struct effects *fx)
{
    const struct kernel_msg *msg = forward->msg;
    const struct wire_api *api = wire_api_by_key(msg->api_key);
    struct slice bytes = kernel_msg_body(msg);
    struct arena arena;
    size_t used;
    void *body;
    int err;

    if (api == NULL)
        return ERR_VERSION;
    arena_init(&arena, BODY_MEM_BASE + (size_t)WIRE_MEM_PER_BYTE * bytes.len);
    body = arena_alloc(&arena, api->request->shape->size);
    CHECK(body != NULL);
    err = wire_decode(api->request, msg->api_version, bytes, &arena, body, &used, NULL);
    if (err == ERR_OK)
        err = peer_ask(&forwards->peers, peer, msg->api_key, api->request->min_version, msg->api_version, body,
                       FORWARD_OWN_TIMEOUT_MS, forward->token, now_us, fx);
    arena_release(&arena);
    return err;
}

static int send_clients(struct forwards *forwards, struct peer *peer, const struct forward *forward, int64_t now_us,
                        struct effects *fx)
{
    struct buf buf;
    int err;

    buf_init(&buf, ENVELOPE_LEN_MAX);
    err = envelope_build(forward->msg, &buf);
    if (err == ERR_OK)
        err = peer_ask_bytes(&forwards->peers, peer, API_KEY_ENVELOPE, 0, buf_bytes(&buf), FORWARD_CLIENT_TIMEOUT_MS,
                             forward->token, now_us, fx);
    else
        err = ERR_INVALID; /* nothing that time mends */
    buf_release(&buf);
    return err;
}

/* false: this link takes no more for now. */
static bool send_to(struct forwards *forwards, struct forward *forward, struct peer *peer, const struct event *ev,
                    struct effects *fx)
{
    int err;

    if (peer == NULL) {
        give_up(forwards, forward, ERR_STATE, fx);
        return true;
    }
    err = is_own(forward) ? send_own(forwards, peer, forward, ev->now_us, fx)
                          : send_clients(forwards, peer, forward, ev->now_us, fx);
    if (err == ERR_AGAIN || err == ERR_LIMIT)
        return false;
    if (err < 0)
        give_up(forwards, forward, ERR_VERSION, fx);
    else
        forward->is_sent = true;
    return true;
}

static void retry_or_give_up(struct forwards *forwards, struct forward *forward, int64_t retry_us, struct effects *fx)
{
    if (!is_own(forward)) {
        give_up(forwards, forward, ERR_STATE, fx);
        return;
    }
    forward->is_sent = false;
    forward->retry_us = retry_us;
}

/* Whom we asked is not the leader any more: no answer of it counts. */
static void turn_to(struct forwards *forwards, int32_t leader_id, const struct event *ev, struct effects *fx)
{
    struct peer *old[2] = {peers_find(&forwards->peers, forwards->leader_id),
                           peers_find(&forwards->peers, clients_peer_id(forwards->leader_id))};

    for (size_t i = 0; i < COUNT_OF(old) && forwards->leader_id >= 0; i++)
        if (old[i] != NULL)
            peers_remove(&forwards->peers, old[i], fx);
    forwards->leader_id = leader_id;
    list_for_each (forward, &forwards->items, struct forward, node)
        if (forward->is_sent)
            retry_or_give_up(forwards, forward, ev->now_us, fx);
}

void forwards_drive(struct forwards *forwards, const struct forward_leader *leader, const struct event *ev,
                    struct effects *fx)
{
    struct peer *own = NULL, *clients = NULL;
    bool takes_own = true, takes_clients = true;

    if (leader->id != forwards->leader_id)
        turn_to(forwards, leader->id, ev, fx);
    if (leader->id >= 0) {
        own = peers_set(&forwards->peers, leader->id, leader->host, leader->port, leader->security_protocol, fx);
        clients = peers_set(&forwards->peers, clients_peer_id(leader->id), leader->host, leader->port,
                            leader->security_protocol, fx);
    }
    list_for_each (forward, &forwards->items, struct forward, node) {
        bool *takes = is_own(forward) ? &takes_own : &takes_clients;
        if (forward->is_sent)
            continue;
        if (forward->deadline_us <= ev->now_us)
            give_up(forwards, forward, ERR_STATE, fx);
        else if (leader->id >= 0 && *takes && forward->retry_us <= ev->now_us)
            *takes = send_to(forwards, forward, is_own(forward) ? own : clients, ev, fx);
    }
}

/* ---- replies ---- */

static struct forward *find(struct forwards *forwards, uint64_t token)
{
    list_for_each (forward, &forwards->items, struct forward, node)
        if (forward->token == token)
            return forward;
    return NULL;
}

/* Whether the answer says so at its top, where most have their error code first or second. */
static bool says_not_controller(const struct reply *reply)
{
    const struct wire_shape *shape = reply->api->response->shape;

    for (uint16_t i = 0; i < shape->fields_cnt; i++) {
        const struct wire_field *field = &shape->fields[i];
        int16_t error;
        if (field->type != WIRE_INT16 || field->is_array || strcmp(field->name, "errorCode") != 0 ||
            reply->api_version < field->versions.min || reply->api_version > field->versions.max)
            continue;
        memcpy(&error, (const uint8_t *)reply->body + field->offset, sizeof error);
        return error == KERR_NOT_CONTROLLER;
    }
    return false;
}

static void own_answered(struct forwards *forwards, struct forward *forward, const struct reply *reply,
                         struct effects *fx)
{
    size_t pos = 0;
    int err = envelope_body_pos(reply->api_key, reply->api_version, chunk_slice(reply->chunk), &pos);

    CHECK(err == ERR_OK); /* it was decoded before */
    tell(fx, forward->msg, reply->api_version, ERR_OK, chunk_share(reply->chunk), pos);
    forward_free(forwards, forward);
}

static int err_of(int16_t error)
{
    return error == KERR_UNSUPPORTED_VERSION ? ERR_VERSION : ERR_DENIED;
}

static void envelope_answered(struct forwards *forwards, struct forward *forward, const struct reply *reply,
                              struct effects *fx)
{
    const struct envelope_response *body = reply->body;
    const struct kernel_msg *msg = forward->msg;
    size_t pos = 0;

    if (body->error_code != KERR_NONE || body->response_data.data == NULL ||
        envelope_body_pos(msg->api_key, msg->api_version, body->response_data, &pos) != ERR_OK) {
        fx_trace(fx, TRACE_WARN, "the active controller refuses a client's request", F_NUM("api_key", msg->api_key),
                 F_TEXT("error", slice_of_text(kerr_name(body->error_code))));
        give_up(forwards, forward, err_of(body->error_code), fx);
        return;
    }
    pos += (size_t)(body->response_data.data - reply->chunk->data);
    CHECK(pos <= reply->chunk->len);
    tell(fx, msg, msg->api_version, ERR_OK,
         chunk_copy(slice_of(reply->chunk->data + pos,
                             (size_t)(body->response_data.data + body->response_data.len - reply->chunk->data) - pos)),
         0);
    forward_free(forwards, forward);
}

void forwards_reply(struct forwards *forwards, const struct event *ev, struct effects *fx)
{
    struct peer_news news = peers_take_reply(&forwards->peers, ev, fx);
    struct forward *forward = news.token == 0 ? NULL : find(forwards, news.token);

    if (forward != NULL && forward->is_sent && news.kind == PEER_FAILED)
        retry_or_give_up(forwards, forward, ev->now_us, fx);
    else if (forward != NULL && forward->is_sent && news.kind == PEER_ANSWERED) {
        if (says_not_controller(news.reply)) { /* nothing happened: even a client's may be asked again */
            forward->is_sent = false;
            forward->retry_us = ev->now_us + FORWARD_RETRY_US;
        } else if (is_own(forward)) {
            own_answered(forwards, forward, news.reply, fx);
        } else {
            envelope_answered(forwards, forward, news.reply, fx);
        }
    }
    if (news.kind == PEER_ANSWERED)
        reply_free(news.reply);
}

static void note_time(int64_t at_us, int64_t now_us, int64_t *next_us)
{
    if (at_us > now_us && at_us < *next_us)
        *next_us = at_us;
}

int64_t forwards_next_us(const struct forwards *forwards, int64_t now_us)
{
    const struct peer *peers[2] = {peers_find(&forwards->peers, forwards->leader_id),
                                   peers_find(&forwards->peers, clients_peer_id(forwards->leader_id))};
    int64_t next_us = INT64_MAX;

    if (list_is_empty(&forwards->items))
        return INT64_MAX;
    for (size_t i = 0; i < COUNT_OF(peers) && forwards->leader_id >= 0; i++)
        if (peers[i] != NULL && peers[i]->state == PEER_RESTING)
            note_time(peers[i]->rest_until_us, now_us, &next_us);
    list_for_each (forward, &forwards->items, struct forward, node) {
        if (forward->is_sent)
            continue;
        note_time(forward->retry_us, now_us, &next_us);
        note_time(forward->deadline_us, now_us, &next_us);
    }
    return next_us;
}
