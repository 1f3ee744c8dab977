/* Vote (KIP-595), with pre-votes (KIP-996) and voters that are (id, directory id) (KIP-853).
 * A vote given is on disk before the answer leaves (raft_is_stored); pre-votes are not kept. The sender need not be a voter in
 * our log, nor need we: sets lag (KAFKA-16526). But whoever knows no set at all, an empty directory, votes only where its
 * directory is named: nobody can mean by it the one that had this id before. */
#include "base/check.h"
#include "base/err.h"
#include "quorum/core.h"
#include "wire/gen/vote_request.h"
#include "wire/gen/vote_response.h"
#include "wire/kerr.h"

enum { ROUND_MASK = 0xffffff };

void votes_open(struct quorum *quorum)
{
    quorum->round = (quorum->round + 1) & ROUND_MASK;
    quorum->ballots_cnt = 0;
    for (size_t i = 0; i < quorum->voters->cnt; i++) {
        const struct voter *voter = &quorum->voters->items[i];
        if (voter->id != quorum->config->node_id)
            quorum->ballots[quorum->ballots_cnt++] =
                (struct ballot){.id = voter->id, .directory = voter->directory, .state = BALLOT_OPEN};
    }
}

static size_t count(const struct quorum *quorum, enum ballot_state state)
{
    size_t cnt = 0;

    for (size_t i = 0; i < quorum->ballots_cnt; i++)
        cnt += quorum->ballots[i].state == state;
    return cnt;
}

/* ---- asking ---- */

static void ask_for_vote(struct quorum *quorum, struct ballot *ballot, const struct event *ev, struct effects *fx)
{
    bool is_pre_vote = quorum->raft == RAFT_PROSPECTIVE;
    struct vote_request_partition_data partition = {.replica_epoch = quorum->election.epoch,
                                                    .replica_id = quorum->config->node_id,
                                                    .replica_directory_id = quorum->self.directory,
                                                    .voter_directory_id = ballot->directory,
                                                    .last_offset_epoch = raft_last_epoch(quorum),
                                                    .last_offset = log_end_off(quorum->log),
                                                    .pre_vote = is_pre_vote};
    struct vote_request_topic_data topic = {
        .topic_name = slice_of_text("__cluster_metadata"), .partitions = &partition, .partitions_cnt = 1};
    struct vote_request request = {.cluster_id = slice_of_text(quorum->storage.cluster_id),
                                   .voter_id = ballot->id,
                                   .topics = &topic,
                                   .topics_cnt = 1};
    struct ask_token token = {is_pre_vote ? ASK_PRE_VOTE : ASK_VOTE, quorum->round, quorum->election.epoch};
    struct peer *peer = peer_of_node(quorum, ballot->id, fx);

    if (peer == NULL)
        return;
    if (is_pre_vote && peer_version(peer, API_VOTE, 2, 2) == ERR_VERSION) {
        raft_candidate(quorum, ev); /* it knows no pre-votes */
        return;
    }
    if (ask(quorum, peer, API_VOTE, is_pre_vote ? 2 : 0, 2, &request, 2 * quorum->config->election_timeout_ms, token,
            ev, fx))
        ballot->state = BALLOT_ASKED;
}

void votes_drive(struct quorum *quorum, const struct event *ev, struct effects *fx)
{
    enum raft_state state = quorum->raft;
    size_t self_cnt = raft_is_voter(quorum), yes_cnt = count(quorum, BALLOT_YES) + self_cnt;
    size_t open_cnt = count(quorum, BALLOT_OPEN) + count(quorum, BALLOT_ASKED);

    if (yes_cnt >= voters_majority(quorum->voters)) {
        if (state == RAFT_PROSPECTIVE)
            raft_candidate(quorum, ev);
        else
            raft_lead(quorum, ev, fx);
        return;
    }
    if (yes_cnt + open_cnt < voters_majority(quorum->voters)) {
        if (state == RAFT_PROSPECTIVE)
            raft_step_back(quorum, ev, fx);
        return; /* a candidate waits its time out */
    }
    if (!raft_is_stored(quorum) || !raft_is_open(quorum))
        return;
    for (size_t i = 0; i < quorum->ballots_cnt && quorum->raft == state; i++)
        if (quorum->ballots[i].state == BALLOT_OPEN)
            ask_for_vote(quorum, &quorum->ballots[i], ev, fx);
}

static struct ballot *ballot_of(struct quorum *quorum, int32_t id)
{
    for (size_t i = 0; i < quorum->ballots_cnt; i++)
        if (quorum->ballots[i].id == id)
            return &quorum->ballots[i];
    return NULL;
}

static bool is_answer(const struct vote_response *body)
{
    return body->error_code == KERR_NONE && body->topics_cnt == 1 && body->topics[0].partitions_cnt == 1;
}

void vote_replied(struct quorum *quorum, const struct peer_news *news, struct ask_token token, const struct event *ev,
                  struct effects *fx)
{
    enum raft_state asked_as = token.kind == ASK_PRE_VOTE ? RAFT_PROSPECTIVE : RAFT_CANDIDATE;
    const struct vote_response *body = news->kind == PEER_ANSWERED ? news->reply->body : NULL;
    const struct vote_response_partition_data *answer = NULL;
    struct ballot *ballot = ballot_of(quorum, news->peer->node_id);

    if (body != NULL && is_answer(body)) {
        const struct vote_response_node_endpoint *at = body->node_endpoints_cnt > 0 ? body->node_endpoints : NULL;
        answer = &body->topics[0].partitions[0];
        raft_learn(quorum, answer->leader_epoch, answer->leader_id, at == NULL ? slice_of(NULL, 0) : at->host,
                   at == NULL ? 0 : at->port, ev, fx);
    }
    if (quorum->raft != asked_as || token.round != quorum->round || ballot == NULL || ballot->state != BALLOT_ASKED)
        return;
    if (answer == NULL)
        ballot->state = BALLOT_OPEN; /* asked again, as long as it matters */
    else if (answer->error_code == KERR_NONE && answer->leader_epoch <= quorum->election.epoch)
        ballot->state = answer->vote_granted ? BALLOT_YES : BALLOT_NO;
    else
        ballot->state = BALLOT_NO;
}

/* ---- being asked ---- */

static bool is_log_ok(const struct quorum *quorum, const struct vote_request_partition_data *asked)
{
    int32_t epoch = raft_last_epoch(quorum);

    return asked->last_offset_epoch > epoch ||
           (asked->last_offset_epoch == epoch && asked->last_offset >= log_end_off(quorum->log));
}

/* Who hears its leader refuses; whose own connection to it has just broken does not. */
static bool grants_pre_vote(const struct quorum *quorum, const struct vote_request_partition_data *asked)
{
    if (quorum->raft == RAFT_LEADER ||
        (quorum->raft == RAFT_FOLLOWER && quorum->has_fetched && quorum->leader_resets_cnt == 0))
        return false;
    return is_log_ok(quorum, asked);
}

static bool grants_vote(const struct quorum *quorum, const struct vote_request_partition_data *asked)
{
    const struct election *election = &quorum->election;

    if (quorum->raft != RAFT_UNATTACHED && quorum->raft != RAFT_PROSPECTIVE)
        return false;
    if (quorum->voters->cnt == 0 && uuid_is_zero(asked->voter_directory_id))
        return false;
    if (election->voted_id >= 0)
        return election->voted_id == asked->replica_id &&
               (uuid_is_zero(election->voted_directory) ||
                uuid_eq(election->voted_directory, asked->replica_directory_id));
    return election->leader_id < 0 && is_log_ok(quorum, asked);
}

static int16_t check(struct quorum *quorum, const struct vote_request *request, const struct event *ev,
                     struct effects *fx)
{
    const struct vote_request_partition_data *asked = &request->topics[0].partitions[0];

    if (asked->last_offset < 0 || asked->last_offset_epoch < 0 || asked->replica_epoch < 0 ||
        asked->last_offset_epoch > asked->replica_epoch ||
        (!asked->pre_vote && asked->last_offset_epoch == asked->replica_epoch))
        return KERR_INVALID_REQUEST;
    if (asked->replica_epoch < quorum->election.epoch)
        return KERR_FENCED_LEADER_EPOCH;
    if (asked->replica_id < 0)
        return KERR_INVALID_REQUEST;
    if (asked->replica_epoch > quorum->election.epoch)
        raft_unattached(quorum, asked->replica_epoch, ev, fx);
    if (request->voter_id >= 0 && request->voter_id != quorum->config->node_id)
        return KERR_INVALID_VOTER_KEY;
    if (!uuid_is_zero(asked->voter_directory_id) && !uuid_eq(asked->voter_directory_id, quorum->self.directory))
        return KERR_INVALID_VOTER_KEY;
    return KERR_NONE;
}

static bool decide(struct quorum *quorum, const struct vote_request_partition_data *asked, const struct event *ev)
{
    bool is_granted = asked->pre_vote ? grants_pre_vote(quorum, asked) : grants_vote(quorum, asked);

    if (is_granted && !asked->pre_vote) {
        quorum->election.voted_id = asked->replica_id;
        quorum->election.voted_directory = asked->replica_directory_id;
        quorum->deadline_us = ev->now_us + raft_election_wait(quorum);
    }
    return is_granted;
}

void vote_called(struct quorum *quorum, struct quorum_call *call, const struct event *ev, struct effects *fx)
{
    const struct vote_request *request = call->request->body;
    struct vote_response_node_endpoint at = {.node_id = -1};
    struct vote_response_partition_data partition = {0};
    struct vote_response_topic_data topic = {
        .topic_name = slice_of_text("__cluster_metadata"), .partitions = &partition, .partitions_cnt = 1};
    struct vote_response response = {0};

    if (!call_is_of_cluster(quorum, request->cluster_id)) {
        response.error_code = KERR_INCONSISTENT_CLUSTER_ID;
    } else if (request->topics_cnt != 1 || request->topics[0].partitions_cnt != 1 ||
               request->topics[0].partitions[0].partition_index != 0 ||
               !slice_eq_text(request->topics[0].topic_name, "__cluster_metadata")) {
        response.error_code = KERR_INVALID_REQUEST;
    } else {
        partition.error_code = check(quorum, request, ev, fx);
        if (partition.error_code == KERR_NONE)
            partition.vote_granted = decide(quorum, &request->topics[0].partitions[0], ev);
        partition.leader_epoch = quorum->election.epoch;
        partition.leader_id = quorum->election.leader_id;
        response.topics = &topic;
        response.topics_cnt = 1;
        if (call->request->api_version >= 1 &&
            node_address(quorum, partition.leader_id, call->listener_idx, &at.host, &at.port)) {
            at.node_id = partition.leader_id;
            response.node_endpoints = &at;
            response.node_endpoints_cnt = 1;
        }
    }
    call_answer(quorum, call, &response);
}
