/* What a node does about its own place in the voter set (KIP-853), while it follows: a controller that is no voter asks to
 * become one once it has caught up (auto join); where its id is in the set with another directory, its disk was replaced, and
 * the old one is removed first. A voter whose listeners the set does not know as they are tells the leader. */
#include "base/check.h"
#include "base/err.h"
#include "quorum/core.h"
#include "wire/gen/add_raft_voter_request.h"
#include "wire/gen/add_raft_voter_response.h"
#include "wire/gen/remove_raft_voter_request.h"
#include "wire/gen/remove_raft_voter_response.h"
#include "wire/gen/update_raft_voter_request.h"
#include "wire/gen/update_raft_voter_response.h"
#include "wire/kerr.h"

enum { JOIN_TIMEOUT_MS = 5000, JOIN_TRACE_US = 60 * 1000 * 1000 };

static const struct voter *voter_of_own_id(const struct quorum *quorum)
{
    for (size_t i = 0; i < quorum->voters->cnt; i++)
        if (quorum->voters->items[i].id == quorum->config->node_id)
            return &quorum->voters->items[i];
    return NULL;
}

static bool remove_former(struct quorum *quorum, struct peer *peer, const struct voter *former, const struct event *ev,
                          struct effects *fx)
{
    struct remove_raft_voter_request request = {.cluster_id = slice_of_text(quorum->storage.cluster_id),
                                                .voter_id = former->id,
                                                .voter_directory_id = former->directory};
    struct ask_token token = {.kind = ASK_JOIN, .epoch = quorum->election.epoch};

    return ask(quorum, peer, API_REMOVE_RAFT_VOTER, 0, 0, &request, JOIN_TIMEOUT_MS, token, ev, fx);
}

static bool add_self(struct quorum *quorum, struct peer *peer, const struct event *ev, struct effects *fx)
{
    struct add_raft_voter_request_listener listeners[VOTER_ENDPOINTS_MAX];
    struct add_raft_voter_request request = {.cluster_id = slice_of_text(quorum->storage.cluster_id),
                                             .timeout_ms = JOIN_TIMEOUT_MS,
                                             .voter_id = quorum->config->node_id,
                                             .voter_directory_id = quorum->self.directory,
                                             .listeners = listeners,
                                             .ack_when_committed = false};
    struct ask_token token = {.kind = ASK_JOIN, .epoch = quorum->election.epoch};

    for (uint32_t i = 0; i < quorum->self.endpoints_cnt; i++)
        listeners[request.listeners_cnt++] = (struct add_raft_voter_request_listener){
            quorum->self.endpoints[i].name, quorum->self.endpoints[i].host, quorum->self.endpoints[i].port};
    return ask(quorum, peer, API_ADD_RAFT_VOTER, 1, 1, &request, JOIN_TIMEOUT_MS, token, ev, fx);
}

static bool update_self(struct quorum *quorum, struct peer *peer, const struct event *ev, struct effects *fx)
{
    struct update_raft_voter_request_listener listeners[VOTER_ENDPOINTS_MAX];
    struct update_raft_voter_request request = {
        .cluster_id = slice_of_text(quorum->storage.cluster_id),
        .current_leader_epoch = quorum->election.epoch,
        .voter_id = quorum->config->node_id,
        .voter_directory_id = quorum->self.directory,
        .listeners = listeners,
        .kraft_version_feature = {quorum->self.min_kraft_version, quorum->self.max_kraft_version}};
    struct ask_token token = {.kind = ASK_JOIN, .epoch = quorum->election.epoch};

    for (uint32_t i = 0; i < quorum->self.endpoints_cnt; i++)
        listeners[request.listeners_cnt++] = (struct update_raft_voter_request_listener){
            quorum->self.endpoints[i].name, quorum->self.endpoints[i].host, quorum->self.endpoints[i].port};
    return ask(quorum, peer, API_UPDATE_RAFT_VOTER, 0, 0, &request, JOIN_TIMEOUT_MS, token, ev, fx);
}

/* Holds all that the leader says is committed: its own additions would not wait for us. */
static bool has_caught_up(const struct quorum *quorum)
{
    return quorum->has_fetched && quorum->leader_high_watermark >= 0 &&
           quorum->high_watermark >= quorum->leader_high_watermark &&
           log_durable_off(quorum->log) == log_end_off(quorum->log);
}

/* At kraft.version 0 no set says who we are: each epoch's leader is told, who may raise it (raise.c). */
static bool is_known(const struct quorum *quorum, const struct voter *own)
{
    return quorum->kraft_version == 0 ? quorum->told_epoch == quorum->election.epoch
                                      : voters_same_endpoints(own, &quorum->self);
}

void join_drive(struct quorum *quorum, const struct event *ev, struct effects *fx)
{
    const struct voter *own = voter_of_own_id(quorum);
    bool is_voter = raft_is_voter(quorum);
    struct peer *peer;

    if (quorum->raft != RAFT_FOLLOWER || !quorum->config->is_controller || quorum->self.endpoints_cnt == 0 ||
        quorum->is_joining || !raft_is_open(quorum) || !raft_is_stored(quorum) || !has_caught_up(quorum) ||
        quorum->voters->cnt == 0)
        return;
    if (is_voter ? is_known(quorum, own) : quorum->kraft_version == 0 || !quorum->config->auto_join)
        return;
    if (ev->now_us < quorum->join_at_us) {
        raft_due(quorum, quorum->join_at_us);
        return;
    }
    peer = peer_of_node(quorum, quorum->election.leader_id, fx);
    if (peer == NULL)
        return;
    if (is_voter)
        quorum->is_joining = update_self(quorum, peer, ev, fx);
    else if (own != NULL)
        quorum->is_joining = remove_former(quorum, peer, own, ev, fx);
    else
        quorum->is_joining = add_self(quorum, peer, ev, fx);
    if (!quorum->is_joining && peer->state == PEER_KNOWN && peer_is_idle(peer))
        quorum->join_at_us = ev->now_us + JOIN_TRACE_US; /* the leader does not serve it */
}

static int16_t error_in(const struct peer_news *news, struct slice *ret_text)
{
    const struct add_raft_voter_response *added = news->reply->body;
    const struct remove_raft_voter_response *removed = news->reply->body;
    const struct update_raft_voter_response *updated = news->reply->body;

    *ret_text = slice_of_text("");
    if (news->api_key == API_UPDATE_RAFT_VOTER)
        return updated->error_code;
    *ret_text = news->api_key == API_ADD_RAFT_VOTER ? added->error_message : removed->error_message;
    return news->api_key == API_ADD_RAFT_VOTER ? added->error_code : removed->error_code;
}

void join_replied(struct quorum *quorum, const struct peer_news *news, struct ask_token token, const struct event *ev,
                  struct effects *fx)
{
    int64_t period_us = 2 * raft_fetch_wait(quorum);
    int16_t error = KERR_REQUEST_TIMED_OUT;
    struct slice text = slice_of_text("no answer");

    quorum->is_joining = false;
    if (news->kind == PEER_ANSWERED)
        error = error_in(news, &text);
    quorum->join_at_us = ev->now_us + period_us / 4 + (int64_t)prng_below(&quorum->prng, (uint64_t)period_us);
    if (news->api_key == API_UPDATE_RAFT_VOTER && (error == KERR_NONE || error == KERR_UNSUPPORTED_VERSION))
        quorum->told_epoch = token.epoch; /* one that does not serve it at version 0 cannot raise it either */
    if (error == KERR_NONE && news->api_key == API_REMOVE_RAFT_VOTER)
        quorum->join_at_us = ev->now_us; /* now for the addition */
    if (error == KERR_NONE || error == KERR_REQUEST_TIMED_OUT || error == KERR_NOT_LEADER_OR_FOLLOWER ||
        ev->now_us < quorum->join_trace_us)
        return;
    quorum->join_trace_us = ev->now_us + JOIN_TRACE_US;
    fx_trace(fx, TRACE_WARN, "the leader of the metadata quorum does not take this node as a voter",
             F_NUM("error", error), F_TEXT("message", text.data == NULL ? slice_of_text("") : text));
}
