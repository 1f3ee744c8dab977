/* Changes of the voter set as the leader makes them (KIP-853): one at a time, one voter per record; the set in force is the one
 * in the log, so it counts for the majority from the append on.
 *
 *   CHANGE_NONE --Add: checked--> CHANGE_PROBING --ApiVersions answered, caught up--> CHANGE_COMMITTING --committed--> NONE
 *        `------ Remove: checked ------------------------------------------------------^
 *
 * Update is appended and answered at once. Failures: any refusal, no answer of the new voter, CHANGE_TIMEOUT_US, leadership lost:
 * the caller is told; a record that was appended may still commit. A caller that is gone stops a change that is not
 * appended yet. A leader that has removed itself resigns when that is committed. */
#include "base/check.h"
#include "base/err.h"
#include "base/mem.h"
#include "quorum/core.h"
#include "record/record.h"
#include "wire/gen/add_raft_voter_request.h"
#include "wire/gen/add_raft_voter_response.h"
#include "wire/gen/api_versions_request.h"
#include "wire/gen/api_versions_response.h"
#include "wire/gen/remove_raft_voter_request.h"
#include "wire/gen/remove_raft_voter_response.h"
#include "wire/gen/update_raft_voter_request.h"
#include "wire/gen/update_raft_voter_response.h"
#include "wire/kerr.h"

enum { CHANGE_TIMEOUT_US = 2000 * 1000, CHANGE_PROBE_MS = 1500 };

static const int64_t recent_us = INT64_C(3600) * 1000 * 1000;

static const char too_few[] =
    "too few voters of the new set follow the leader at the moment: it could not be committed";

/* ---- answering ---- */

static void answer(struct quorum *quorum, struct quorum_call *call, int16_t error, const char *text)
{
    struct slice message = error == KERR_NONE ? slice_of(NULL, 0) : slice_of_text(text);
    struct add_raft_voter_response added = {.error_code = error, .error_message = message};
    struct remove_raft_voter_response removed = {.error_code = error, .error_message = message};

    call_answer(quorum, call, call->request->api_key == API_ADD_RAFT_VOTER ? (void *)&added : (void *)&removed);
}

static struct quorum_call *call_of_change(struct quorum *quorum)
{
    for (size_t i = 0; i < quorum->calls_cnt; i++)
        if (quorum->calls[i].state == CALL_CHANGING && quorum->calls[i].token == quorum->change.token)
            return &quorum->calls[i];
    return NULL;
}

static void end(struct quorum *quorum, int16_t error, const char *text, struct effects *fx)
{
    struct quorum_change *change = &quorum->change;
    struct quorum_call *call = call_of_change(quorum);

    fx_trace(fx, error == KERR_NONE ? TRACE_INFO : TRACE_WARN,
             change->removes ? "a voter's removal ends" : "a voter's addition ends", F_NUM("voter", change->voter_id),
             F_TEXT("result", slice_of_text(error == KERR_NONE ? "committed" : text)));
    if (call != NULL)
        answer(quorum, call, error, text);
    change->state = CHANGE_NONE;
    quorum->again = true;
}

/* ---- what all changes need ---- */

static const char *refusal(const struct quorum *quorum, int16_t *ret_error)
{
    *ret_error = KERR_NOT_LEADER_OR_FOLLOWER;
    if (quorum->raft != RAFT_LEADER)
        return "this node does not lead the metadata quorum";
    *ret_error = KERR_REQUEST_TIMED_OUT;
    if (quorum->change.state != CHANGE_NONE)
        return "another change of the voter set is under way, try again";
    if (!quorum_is_ready(quorum))
        return "the leader's high watermark is not known yet, try again";
    if (quorum->kraft_version > 0 && quorum->voters_record_off >= quorum->high_watermark)
        return "the newest voter set is not committed yet, try again";
    *ret_error = KERR_NONE;
    return "";
}

static const struct voter *voter_by_key(const struct quorum *quorum, int32_t id, struct uuid directory)
{
    for (size_t i = 0; i < quorum->voters->cnt; i++)
        if (quorum->voters->items[i].id == id && uuid_eq(quorum->voters->items[i].directory, directory))
            return &quorum->voters->items[i];
    return NULL;
}

static bool has_id(const struct quorum *quorum, int32_t id)
{
    for (size_t i = 0; i < quorum->voters->cnt; i++)
        if (quorum->voters->items[i].id == id)
            return true;
    return false;
}

/* Would those who follow now be a majority of the new set? If not it might never be committed, and no leader elected any more:
 * a set of lost disks cannot be taken back. Kafka does not look; its callers try again after this error. */
static bool can_commit(const struct quorum *quorum, const struct voter *without, const struct voter *with,
                       int64_t now_us)
{
    size_t cnt = with != NULL, new_cnt = quorum->voters->cnt - (without != NULL) + (with != NULL);

    for (size_t i = 0; i < quorum->voters->cnt; i++) {
        const struct voter *voter = &quorum->voters->items[i];
        cnt += voter != without && leader_is_followed_by(quorum, voter, now_us);
    }
    return cnt >= new_cnt / 2 + 1;
}

/* The set without `without` (NULL: nobody) and with `with` in its place or at the end (NULL: nobody). */
static int append_set(struct quorum *quorum, const struct voter *without, const struct voter *with,
                      const struct event *ev, struct effects *fx)
{
    struct voters *fresh = MEM_NEW(struct voters);
    struct log_appended appended;
    bool is_placed = with == NULL;
    int err = ERR_OK;

    voters_init(fresh);
    for (size_t i = 0; i < quorum->voters->cnt && err == ERR_OK; i++) {
        const struct voter *voter = &quorum->voters->items[i];
        if (voter != without)
            err = voters_add(fresh, voter);
        else if (!is_placed) {
            err = voters_add(fresh, with);
            is_placed = true;
        }
    }
    if (!is_placed && err == ERR_OK)
        err = voters_add(fresh, with);
    if (err == ERR_OK)
        err = leader_append(quorum, leader_voters_batch(ev->wall_ms, fresh, 0), ev, fx, &appended);
    if (err == ERR_OK) {
        history_add(&quorum->history, appended.last_off, quorum->kraft_version, fresh);
        raft_voters_changed(quorum);
    }
    voters_release(fresh);
    mem_free(fresh);
    return err;
}

/* ---- Add ---- */

static bool has_default_listener(const struct quorum *quorum, const struct voter *voter)
{
    for (uint32_t i = 0; i < voter->endpoints_cnt; i++)
        if (slice_eq(voter->endpoints[i].name, quorum->self.endpoints[0].name) && voter->endpoints[i].host.len > 0 &&
            voter->endpoints[i].port > 0)
            return true;
    return false;
}

static int add_request_voter(const struct add_raft_voter_request *request, struct voters *ret_one)
{
    struct voter voter = {.id = request->voter_id, .directory = request->voter_directory_id, .end_off = -1};

    if (request->voter_id < 0 || uuid_is_zero(voter.directory) || request->listeners_cnt <= 0 ||
        request->listeners_cnt > VOTER_ENDPOINTS_MAX)
        return ERR_INVALID;
    for (int32_t i = 0; i < request->listeners_cnt; i++)
        voter.endpoints[voter.endpoints_cnt++] =
            (struct voter_endpoint){request->listeners[i].name, request->listeners[i].host, request->listeners[i].port};
    return voters_add(ret_one, &voter);
}

static void begin_probe(struct quorum *quorum, struct quorum_call *call, bool acks_commit, const struct event *ev)
{
    struct quorum_change *change = &quorum->change;

    change->state = CHANGE_PROBING;
    change->removes = false;
    change->token = call->token;
    change->acks_commit = acks_commit;
    change->voter_id = change->added.items[0].id;
    change->deadline_us = ev->now_us + CHANGE_TIMEOUT_US;
    change->is_probing = false;
    change->round = (change->round + 1) & 0xffffff;
    call->state = CALL_CHANGING;
}

void change_add_called(struct quorum *quorum, struct quorum_call *call, const struct event *ev, struct effects *fx)
{
    const struct add_raft_voter_request *request = call->request->body;
    bool acks_commit = call->request->api_version < 1 || request->ack_when_committed;
    int16_t error;
    const char *text;

    (void)fx;
    if (!call_is_of_cluster(quorum, request->cluster_id)) {
        answer(quorum, call, KERR_INCONSISTENT_CLUSTER_ID, "this is another cluster");
        return;
    }
    text = refusal(quorum, &error);
    if (error == KERR_NONE && quorum->kraft_version == 0)
        error = KERR_UNSUPPORTED_VERSION, text = "kraft.version 0 has a fixed voter set";
    if (error == KERR_NONE && has_id(quorum, request->voter_id))
        error = KERR_DUPLICATE_VOTER, text = "a voter has this id already; remove it first where its disk was replaced";
    if (error == KERR_NONE) {
        voters_reset(&quorum->change.added);
        if (add_request_voter(request, &quorum->change.added) != ERR_OK ||
            !has_default_listener(quorum, &quorum->change.added.items[0]))
            error = KERR_INVALID_REQUEST, text = "a voter needs an id, a directory id and an address on the leader's "
                                                 "first controller listener";
    }
    if (error != KERR_NONE)
        answer(quorum, call, error, text);
    else
        begin_probe(quorum, call, acks_commit, ev);
}

/* Asks the new voter which versions it serves: so that a voter that nobody reaches is not added. */
static void probe(struct quorum *quorum, const struct event *ev, struct effects *fx)
{
    struct quorum_change *change = &quorum->change;
    const struct voter *voter = &change->added.items[0];
    struct ask_token token = {.kind = ASK_PROBE, .round = change->round, .epoch = quorum->election.epoch};
    struct api_versions_request request;
    struct peer *peer;
    struct slice host = slice_of(NULL, 0);
    uint16_t port = 0;

    if (change->is_probing)
        return;
    for (uint32_t i = 0; i < voter->endpoints_cnt; i++)
        if (slice_eq(voter->endpoints[i].name, quorum->self.endpoints[0].name)) {
            host = voter->endpoints[i].host;
            port = voter->endpoints[i].port;
            break;
        }
    peer = peers_set(&quorum->peers, PEER_ID_PROBED, host, port, quorum->config->security_protocol, fx);
    if (peer == NULL)
        return;
    wire_defaults(&api_versions_request_wire, &request);
    request.client_software_name = slice_of_text("flotilla");
    request.client_software_version = slice_of_text("1");
    change->is_probing = ask(quorum, peer, API_API_VERSIONS, 3, 4, &request, CHANGE_PROBE_MS, token, ev, fx);
}

static bool is_caught_up(const struct quorum *quorum, const struct voter *voter, int64_t now_us)
{
    const struct quorum_replica *replica = leader_replica_of(quorum, voter);

    return replica != NULL && replica->caught_up_us >= 0 && now_us - replica->fetched_us <= recent_us;
}

static void was_probed(struct quorum *quorum, const struct api_versions_response *body, const struct event *ev,
                       struct effects *fx)
{
    struct quorum_change *change = &quorum->change;
    struct voter *voter = &change->added.items[0];
    int err;

    for (int32_t i = 0; i < body->supported_features_cnt; i++)
        if (slice_eq_text(body->supported_features[i].name, "kraft.version")) {
            voter->min_kraft_version = body->supported_features[i].min_version;
            voter->max_kraft_version = body->supported_features[i].max_version;
        }
    if (quorum->kraft_version < voter->min_kraft_version || quorum->kraft_version > voter->max_kraft_version) {
        end(quorum, KERR_INVALID_REQUEST, "the new voter does not serve the quorum's kraft.version", fx);
        return;
    }
    if (!is_caught_up(quorum, voter, ev->now_us)) {
        end(quorum, KERR_REQUEST_TIMED_OUT, "the new voter has not caught up with the log yet", fx);
        return;
    }
    if (!can_commit(quorum, NULL, voter, ev->now_us)) {
        end(quorum, KERR_REQUEST_TIMED_OUT, too_few, fx);
        return;
    }
    err = append_set(quorum, NULL, voter, ev, fx);
    if (err != ERR_OK) {
        end(quorum, KERR_REQUEST_TIMED_OUT, "the metadata log takes nothing now", fx);
        return;
    }
    change->state = CHANGE_COMMITTING;
    change->record_off = quorum->voters_record_off;
    if (!change->acks_commit && call_of_change(quorum) != NULL)
        answer(quorum, call_of_change(quorum), KERR_NONE, "");
}

void change_replied(struct quorum *quorum, const struct peer_news *news, struct ask_token token, const struct event *ev,
                    struct effects *fx)
{
    struct quorum_change *change = &quorum->change;
    const struct api_versions_response *body = news->kind == PEER_ANSWERED ? news->reply->body : NULL;

    if (change->state != CHANGE_PROBING || token.round != change->round)
        return;
    change->is_probing = false;
    if (quorum->raft != RAFT_LEADER || token.epoch != quorum->election.epoch)
        return; /* the drive ends it */
    if (body != NULL && body->error_code == KERR_NONE)
        was_probed(quorum, body, ev, fx);
    else
        end(quorum, KERR_REQUEST_TIMED_OUT, "the new voter's controller listener does not answer", fx);
}

/* ---- Remove, Update ---- */

void change_remove_called(struct quorum *quorum, struct quorum_call *call, const struct event *ev, struct effects *fx)
{
    const struct remove_raft_voter_request *request = call->request->body;
    struct quorum_change *change = &quorum->change;
    const struct voter *voter;
    int16_t error;
    const char *text;

    if (!call_is_of_cluster(quorum, request->cluster_id)) {
        answer(quorum, call, KERR_INCONSISTENT_CLUSTER_ID, "this is another cluster");
        return;
    }
    text = refusal(quorum, &error);
    voter = voter_by_key(quorum, request->voter_id, request->voter_directory_id);
    if (error == KERR_NONE && quorum->kraft_version == 0)
        error = KERR_UNSUPPORTED_VERSION, text = "kraft.version 0 has a fixed voter set";
    if (error == KERR_NONE && (voter == NULL || quorum->voters->cnt == 1))
        error = KERR_VOTER_NOT_FOUND,
        text = voter == NULL ? "no voter has this id and directory id" : "it is the last voter";
    if (error == KERR_NONE && slice_eq_text(call->request->client_id, QUORUM_CLIENT_ID) &&
        leader_is_followed_by(quorum, voter, ev->now_us)) /* join.c asks for it: its own former directory */
        error = KERR_REQUEST_TIMED_OUT, text = "that voter is alive: is there a second node of this id?";
    if (error == KERR_NONE && !can_commit(quorum, voter, NULL, ev->now_us))
        error = KERR_REQUEST_TIMED_OUT, text = too_few;
    if (error == KERR_NONE && append_set(quorum, voter, NULL, ev, fx) != ERR_OK)
        error = KERR_REQUEST_TIMED_OUT, text = "the metadata log takes nothing now";
    if (error != KERR_NONE) {
        answer(quorum, call, error, text);
        return;
    }
    change->state = CHANGE_COMMITTING;
    change->removes = true;
    change->voter_id = request->voter_id;
    change->token = call->token;
    change->record_off = quorum->voters_record_off;
    change->deadline_us = ev->now_us + CHANGE_TIMEOUT_US;
    call->state = CALL_CHANGING;
}

static int16_t check_update(const struct quorum *quorum, const struct update_raft_voter_request *request)
{
    int16_t error;

    if (!call_is_of_cluster(quorum, request->cluster_id))
        return KERR_INCONSISTENT_CLUSTER_ID;
    if (request->current_leader_epoch < quorum->election.epoch)
        return KERR_FENCED_LEADER_EPOCH;
    if (request->current_leader_epoch > quorum->election.epoch)
        return KERR_UNKNOWN_LEADER_EPOCH;
    (void)refusal(quorum, &error);
    if (error != KERR_NONE)
        return error;
    if (request->listeners_cnt <= 0 || request->listeners_cnt > VOTER_ENDPOINTS_MAX ||
        request->kraft_version_feature.min_supported_version < 0 ||
        request->kraft_version_feature.min_supported_version > quorum->kraft_version ||
        request->kraft_version_feature.max_supported_version < quorum->kraft_version)
        return KERR_INVALID_REQUEST;
    return KERR_NONE;
}

static int16_t update(struct quorum *quorum, const struct update_raft_voter_request *request, const struct event *ev,
                      struct effects *fx)
{
    struct voter voter = {.id = request->voter_id,
                          .directory = request->voter_directory_id,
                          .min_kraft_version = request->kraft_version_feature.min_supported_version,
                          .max_kraft_version = request->kraft_version_feature.max_supported_version,
                          .end_off = -1};
    const struct voter *old = voter_by_key(quorum, request->voter_id, request->voter_directory_id);

    for (int32_t i = 0; i < request->listeners_cnt; i++)
        voter.endpoints[voter.endpoints_cnt++] =
            (struct voter_endpoint){request->listeners[i].name, request->listeners[i].host, request->listeners[i].port};
    if (!has_default_listener(quorum, &voter))
        return KERR_INVALID_REQUEST;
    if (old == NULL && quorum->kraft_version > 0)
        return KERR_VOTER_NOT_FOUND;
    if (quorum->kraft_version == 0) { /* there is no record for it: the configuration says where voters are */
        if (!has_id(quorum, voter.id))
            return KERR_VOTER_NOT_FOUND;
        raise_heard(quorum, &voter);
        return KERR_NONE;
    }
    if (!voters_same_endpoints(old, &voter) && append_set(quorum, old, &voter, ev, fx) != ERR_OK)
        return KERR_REQUEST_TIMED_OUT;
    return KERR_NONE;
}

void change_update_called(struct quorum *quorum, struct quorum_call *call, const struct event *ev, struct effects *fx)
{
    const struct update_raft_voter_request *request = call->request->body;
    struct update_raft_voter_response response;
    struct slice host;
    uint16_t port;

    wire_defaults(&update_raft_voter_response_wire, &response);
    response.error_code = check_update(quorum, request);
    if (response.error_code == KERR_NONE)
        response.error_code = update(quorum, request, ev, fx);
    response.current_leader.leader_id = quorum->election.leader_id;
    response.current_leader.leader_epoch = quorum->election.epoch;
    if (node_address(quorum, quorum->election.leader_id, call->listener_idx, &host, &port)) {
        response.current_leader.host = host;
        response.current_leader.port = port;
    }
    call_answer(quorum, call, &response);
}

/* ---- the drive ---- */

void change_drive(struct quorum *quorum, const struct event *ev, struct effects *fx)
{
    struct quorum_change *change = &quorum->change;

    if (change->state == CHANGE_NONE)
        return;
    if (quorum->raft != RAFT_LEADER)
        end(quorum, KERR_NOT_LEADER_OR_FOLLOWER, "leadership of the metadata quorum was lost", fx);
    else if (change->state == CHANGE_COMMITTING && quorum->high_watermark > change->record_off)
        end(quorum, KERR_NONE, "", fx);
    else if (ev->now_us >= change->deadline_us)
        end(quorum, KERR_REQUEST_TIMED_OUT, "not committed in time; it may still be", fx);
    else if (change->state == CHANGE_PROBING && call_of_change(quorum) == NULL)
        change->state = CHANGE_NONE; /* nobody waits for it */
    else if (change->state == CHANGE_PROBING)
        probe(quorum, ev, fx);
    if (change->state != CHANGE_NONE)
        raft_due(quorum, change->deadline_us);
    if (quorum->raft == RAFT_LEADER && !raft_is_voter(quorum) && quorum->high_watermark > quorum->voters_record_off) {
        fx_trace(fx, TRACE_INFO, "this node was removed from the voters: leadership of the metadata quorum given up",
                 F_NUM("epoch", quorum->election.epoch));
        raft_resign(quorum, ev);
    }
}
