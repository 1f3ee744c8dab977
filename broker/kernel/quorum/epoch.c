/* BeginQuorumEpoch: a leader tells voters that do not fetch from it. EndQuorumEpoch: a leader that resigns tells the
 * others, best log first, so that the next election begins at once (KIP-595, KIP-853). */
#include "base/check.h"
#include "base/err.h"
#include "quorum/core.h"
#include "wire/gen/begin_quorum_epoch_request.h"
#include "wire/gen/begin_quorum_epoch_response.h"
#include "wire/gen/end_quorum_epoch_request.h"
#include "wire/gen/end_quorum_epoch_response.h"
#include "wire/kerr.h"

static const char topic_name[] = "__cluster_metadata";

enum { MISSED_US = 10 * 1000 * 1000 };

/* ---- the leader begins ---- */

static bool tell(struct quorum *quorum, const struct voter *voter, const struct event *ev, struct effects *fx)
{
    struct begin_quorum_epoch_request_leader_endpoint at[VOTER_ENDPOINTS_MAX];
    struct begin_quorum_epoch_request_partition_data partition = {.voter_directory_id = voter->directory,
                                                                  .leader_id = quorum->config->node_id,
                                                                  .leader_epoch = quorum->election.epoch};
    struct begin_quorum_epoch_request_topic_data topic = {
        .topic_name = slice_of_text(topic_name), .partitions = &partition, .partitions_cnt = 1};
    struct begin_quorum_epoch_request request = {.cluster_id = slice_of_text(quorum->storage.cluster_id),
                                                 .voter_id = voter->id,
                                                 .topics = &topic,
                                                 .topics_cnt = 1,
                                                 .leader_endpoints = at};
    struct ask_token token = {.kind = ASK_BEGIN, .epoch = quorum->election.epoch};
    struct peer *peer = peer_of_node(quorum, voter->id, fx);
    int version;

    if (peer == NULL)
        return false;
    version = peer_version(peer, API_BEGIN_QUORUM_EPOCH, 0, 1);
    for (uint32_t i = 0; i < quorum->self.endpoints_cnt && version != 0; i++)
        at[request.leader_endpoints_cnt++] = (struct begin_quorum_epoch_request_leader_endpoint){
            quorum->self.endpoints[i].name, quorum->self.endpoints[i].host, quorum->self.endpoints[i].port};
    return ask(quorum, peer, API_BEGIN_QUORUM_EPOCH, 0, 1, &request, 2 * quorum->config->election_timeout_ms, token, ev,
               fx);
}

/* One line when a voter stays away, one when it is back. */
static void note_missed(struct quorum *quorum, struct quorum_replica *replica, const struct event *ev,
                        struct effects *fx)
{
    int64_t since_us = replica->fetched_us >= 0 ? replica->fetched_us : quorum->led_since_us;
    bool is_missed = ev->now_us - since_us > MISSED_US;

    if (is_missed == replica->is_missed)
        return;
    replica->is_missed = is_missed;
    fx_trace(
        fx, is_missed ? TRACE_WARN : TRACE_INFO,
        is_missed
            ? "a voter does not fetch: while it stays away fewer others may fail; start it, or repair the way to it"
            : "a voter fetches again",
        F_NUM("voter", replica->id), F_NUM("end_off", replica->end_off));
}

/* Those that fetch know already. */
void epoch_announce(struct quorum *quorum, const struct event *ev, struct effects *fx)
{
    int64_t period_us = raft_fetch_wait(quorum) / 2;

    for (size_t i = 0; i < quorum->voters->cnt; i++) {
        const struct voter *voter = &quorum->voters->items[i];
        struct quorum_replica *replica = leader_replica_of(quorum, voter);
        int64_t due_us;
        if (voter->id == quorum->config->node_id)
            continue;
        if (replica == NULL)
            replica = leader_replica(quorum, voter->id, voter->directory);
        if (replica == NULL)
            continue;
        due_us = replica->begin_at_us;
        if (replica->fetched_us >= 0 && replica->fetched_us + period_us > due_us)
            due_us = replica->fetched_us + period_us;
        note_missed(quorum, replica, ev, fx);
        if (ev->now_us >= due_us) {
            if (!tell(quorum, voter, ev, fx))
                continue; /* when its connection is there */
            due_us = replica->begin_at_us = ev->now_us + period_us;
        }
        raft_due(quorum, due_us);
    }
}

/* ---- the leader ends ---- */

/* The others, the longest log first. */
static size_t successors(const struct quorum *quorum, struct end_quorum_epoch_request_replica_info *ret_list)
{
    int64_t offs[VOTERS_MAX];
    size_t cnt = 0;

    for (size_t i = 0; i < quorum->voters->cnt; i++) {
        const struct voter *voter = &quorum->voters->items[i];
        const struct quorum_replica *replica = leader_replica_of(quorum, voter);
        int64_t off = replica == NULL ? -1 : replica->end_off;
        size_t at = cnt;
        if (voter->id == quorum->config->node_id)
            continue;
        while (at > 0 && offs[at - 1] < off) {
            offs[at] = offs[at - 1];
            ret_list[at] = ret_list[at - 1];
            at--;
        }
        offs[at] = off;
        ret_list[at] = (struct end_quorum_epoch_request_replica_info){.candidate_id = voter->id,
                                                                      .candidate_directory_id = voter->directory};
        cnt++;
    }
    return cnt;
}

static bool tell_end(struct quorum *quorum, const struct ballot *ballot, const struct event *ev, struct effects *fx)
{
    struct end_quorum_epoch_request_replica_info list[VOTERS_MAX];
    int32_t ids[VOTERS_MAX];
    size_t cnt = successors(quorum, list);
    struct end_quorum_epoch_request_partition_data partition = {.leader_id = quorum->config->node_id,
                                                                .leader_epoch = quorum->election.epoch};
    struct end_quorum_epoch_request_topic_data topic = {
        .topic_name = slice_of_text(topic_name), .partitions = &partition, .partitions_cnt = 1};
    struct end_quorum_epoch_request request = {
        .cluster_id = slice_of_text(quorum->storage.cluster_id), .topics = &topic, .topics_cnt = 1};
    struct ask_token token = {.kind = ASK_END, .round = quorum->round, .epoch = quorum->election.epoch};
    struct peer *peer = peer_of_node(quorum, ballot->id, fx);

    if (peer == NULL)
        return false;
    if (peer_version(peer, API_END_QUORUM_EPOCH, 0, 1) == 0) {
        for (size_t i = 0; i < cnt; i++)
            ids[i] = list[i].candidate_id;
        partition.preferred_successors = ids;
        partition.preferred_successors_cnt = (int32_t)cnt;
    } else {
        partition.preferred_candidates = list;
        partition.preferred_candidates_cnt = (int32_t)cnt;
    }
    return ask(quorum, peer, API_END_QUORUM_EPOCH, 0, 1, &request, 2 * quorum->config->election_timeout_ms, token, ev,
               fx);
}

void epoch_renounce(struct quorum *quorum, const struct event *ev, struct effects *fx)
{
    if (!raft_is_stored(quorum))
        return;
    for (size_t i = 0; i < quorum->ballots_cnt; i++)
        if (quorum->ballots[i].state == BALLOT_OPEN && tell_end(quorum, &quorum->ballots[i], ev, fx))
            quorum->ballots[i].state = BALLOT_ASKED;
}

void epoch_replied(struct quorum *quorum, const struct peer_news *news, struct ask_token token, const struct event *ev,
                   struct effects *fx)
{
    const struct begin_quorum_epoch_response *begun;
    const struct end_quorum_epoch_response *ended;

    for (size_t i = 0; i < quorum->ballots_cnt && token.kind == ASK_END && token.round == quorum->round; i++)
        if (quorum->raft == RAFT_RESIGNED && quorum->ballots[i].id == news->peer->node_id)
            quorum->ballots[i].state = news->kind == PEER_ANSWERED ? BALLOT_YES : BALLOT_OPEN;
    if (news->kind != PEER_ANSWERED)
        return;
    begun = news->reply->body;
    ended = news->reply->body;
    if (token.kind == ASK_BEGIN && begun->error_code == KERR_NONE && begun->topics_cnt == 1 &&
        begun->topics[0].partitions_cnt == 1)
        raft_learn(quorum, begun->topics[0].partitions[0].leader_epoch, begun->topics[0].partitions[0].leader_id,
                   begun->node_endpoints_cnt > 0 ? begun->node_endpoints[0].host : slice_of(NULL, 0),
                   begun->node_endpoints_cnt > 0 ? begun->node_endpoints[0].port : 0, ev, fx);
    if (token.kind == ASK_END && ended->error_code == KERR_NONE && ended->topics_cnt == 1 &&
        ended->topics[0].partitions_cnt == 1)
        raft_learn(quorum, ended->topics[0].partitions[0].leader_epoch, ended->topics[0].partitions[0].leader_id,
                   ended->node_endpoints_cnt > 0 ? ended->node_endpoints[0].host : slice_of(NULL, 0),
                   ended->node_endpoints_cnt > 0 ? ended->node_endpoints[0].port : 0, ev, fx);
}

/* ---- being told ---- */

static void learn_begin(struct quorum *quorum, const struct begin_quorum_epoch_request *request, const struct event *ev,
                        struct effects *fx)
{
    const struct begin_quorum_epoch_request_partition_data *told = &request->topics[0].partitions[0];
    const struct begin_quorum_epoch_request_leader_endpoint *at = NULL;

    for (int32_t i = request->leader_endpoints_cnt; i-- > 0;)
        if (i == 0 || (quorum->self.endpoints_cnt > 0 &&
                       slice_eq(request->leader_endpoints[i].name, quorum->self.endpoints[0].name))) {
            at = &request->leader_endpoints[i];
            break;
        }
    raft_learn(quorum, told->leader_epoch, told->leader_id, at == NULL ? slice_of(NULL, 0) : at->host,
               at == NULL ? 0 : at->port, ev, fx);
}

static int16_t check_begin(struct quorum *quorum, const struct begin_quorum_epoch_request *request,
                           const struct event *ev, struct effects *fx)
{
    const struct begin_quorum_epoch_request_partition_data *told = &request->topics[0].partitions[0];

    if (told->leader_id < 0 || told->leader_epoch < 0)
        return KERR_INVALID_REQUEST;
    if (told->leader_epoch < quorum->election.epoch)
        return KERR_FENCED_LEADER_EPOCH;
    learn_begin(quorum, request, ev, fx);
    if ((request->voter_id >= 0 && request->voter_id != quorum->config->node_id) ||
        (!uuid_is_zero(told->voter_directory_id) && !uuid_eq(told->voter_directory_id, quorum->self.directory)))
        return KERR_INVALID_VOTER_KEY;
    return KERR_NONE;
}

void epoch_begin_called(struct quorum *quorum, struct quorum_call *call, const struct event *ev, struct effects *fx)
{
    const struct begin_quorum_epoch_request *request = call->request->body;
    struct begin_quorum_epoch_response_node_endpoint at = {.node_id = -1};
    struct begin_quorum_epoch_response_partition_data partition = {0};
    struct begin_quorum_epoch_response_topic_data topic = {
        .topic_name = slice_of_text(topic_name), .partitions = &partition, .partitions_cnt = 1};
    struct begin_quorum_epoch_response response = {0};

    if (!call_is_of_cluster(quorum, request->cluster_id)) {
        response.error_code = KERR_INCONSISTENT_CLUSTER_ID;
    } else if (request->topics_cnt != 1 || request->topics[0].partitions_cnt != 1 ||
               request->topics[0].partitions[0].partition_index != 0 ||
               !slice_eq_text(request->topics[0].topic_name, topic_name)) {
        response.error_code = KERR_INVALID_REQUEST;
    } else {
        partition.error_code = check_begin(quorum, request, ev, fx);
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

/* Place in the list decides who begins: the first at once, the others later and later. */
static int64_t succession_wait(const struct quorum *quorum, const struct end_quorum_epoch_request_partition_data *told)
{
    int64_t longest_us = quorum->config->election_timeout_ms * 1000;
    int32_t cnt = told->preferred_candidates_cnt > 0 ? told->preferred_candidates_cnt : told->preferred_successors_cnt;
    int64_t wait_us = longest_us;

    for (int32_t i = 0; i < cnt && i < VOTERS_MAX; i++) {
        bool is_self = told->preferred_candidates_cnt > 0
                           ? told->preferred_candidates[i].candidate_id == quorum->config->node_id
                           : told->preferred_successors[i] == quorum->config->node_id;
        if (!is_self)
            continue;
        wait_us = i == 0 ? 0 : (longest_us >> (cnt < 32 ? cnt - 1 : 31)) << (i - 1);
        break;
    }
    return wait_us < longest_us ? wait_us : longest_us;
}

static int16_t check_end(struct quorum *quorum, const struct end_quorum_epoch_request *request, const struct event *ev,
                         struct effects *fx)
{
    const struct end_quorum_epoch_request_partition_data *told = &request->topics[0].partitions[0];

    if (told->leader_id < 0 || told->leader_epoch < 0)
        return KERR_INVALID_REQUEST;
    if (told->leader_epoch < quorum->election.epoch)
        return KERR_FENCED_LEADER_EPOCH;
    raft_learn(quorum, told->leader_epoch, told->leader_id, slice_of(NULL, 0), 0, ev, fx);
    if (quorum->raft == RAFT_FOLLOWER && quorum->election.leader_id == told->leader_id) {
        quorum->has_resigned = true;
        quorum->has_fetched = false; /* pre-votes of others are granted at once */
    }
    if (quorum->raft == RAFT_FOLLOWER && quorum->election.leader_id == told->leader_id && raft_may_stand(quorum))
        quorum->deadline_us = earlier_of(quorum->deadline_us, ev->now_us + succession_wait(quorum, told));
    return KERR_NONE;
}

void epoch_end_called(struct quorum *quorum, struct quorum_call *call, const struct event *ev, struct effects *fx)
{
    const struct end_quorum_epoch_request *request = call->request->body;
    struct end_quorum_epoch_response_partition_data partition = {0};
    struct end_quorum_epoch_response_topic_data topic = {
        .topic_name = slice_of_text(topic_name), .partitions = &partition, .partitions_cnt = 1};
    struct end_quorum_epoch_response response = {0};

    if (!call_is_of_cluster(quorum, request->cluster_id)) {
        response.error_code = KERR_INCONSISTENT_CLUSTER_ID;
    } else if (request->topics_cnt != 1 || request->topics[0].partitions_cnt != 1 ||
               request->topics[0].partitions[0].partition_index != 0 ||
               !slice_eq_text(request->topics[0].topic_name, topic_name)) {
        response.error_code = KERR_INVALID_REQUEST;
    } else {
        partition.error_code = check_end(quorum, request, ev, fx);
        partition.leader_epoch = quorum->election.epoch;
        partition.leader_id = quorum->election.leader_id;
        response.topics = &topic;
        response.topics_cnt = 1;
    }
    call_answer(quorum, call, &response);
}
