/* Fetching the metadata log (KIP-595): from the leader, or from anybody in search of it.
 *
 * Happy path: what was fetched is appended, and durable where this node may vote (its next Fetch tells the leader so) ->
 * Fetch from the log's end on -> the answer comes with news, or empty after fetch_wait_ms -> again.
 * Diverging: the log is cut, then fetched again. Failures: no space: later; a broken batch: traced, fetched again; the
 * connection fails: any other node is asked who leads, until the leader answers or the fetch timeout is over. */
#include "base/check.h"
#include "base/err.h"
#include "quorum/core.h"
#include "record/record.h"
#include "wire/gen/fetch_request.h"
#include "wire/gen/fetch_response.h"
#include "wire/kerr.h"

enum { FETCH_VERSION_MIN = 12, FETCH_VERSION_MAX = 18, FETCH_VERSION_STATE = 15 };

enum { FETCH_PAUSE_US = 50 * 1000, FETCH_PAUSE_LONG_US = 1000 * 1000 };

static int64_t fetch_wait_ms(const struct quorum *quorum)
{
    int64_t half_ms = quorum->config->fetch_timeout_ms / 2;

    return half_ms < 500 ? half_ms : 500;
}

/* ---- asking ---- */

void fetch_send(struct quorum *quorum, struct peer *peer, struct ask_token token, const struct event *ev,
                struct effects *fx, bool *ret_sent)
{
    struct fetch_request_fetch_partition partition;
    struct fetch_request_fetch_topic topic = {.topic = slice_of_text("__cluster_metadata"),
                                              .topic_id = UUID_METADATA_TOPIC,
                                              .partitions = &partition,
                                              .partitions_cnt = 1};
    struct fetch_request request;

    wire_defaults(&fetch_request_wire, &request);
    wire_shape_defaults(&fetch_request_fetch_partition_shape, &partition);
    request.cluster_id = slice_of_text(quorum->storage.cluster_id);
    if (peer_version(peer, API_FETCH, FETCH_VERSION_MIN, FETCH_VERSION_MAX) < FETCH_VERSION_STATE)
        request.replica_id = quorum->config->node_id;
    else
        request.replica_state.replica_id = quorum->config->node_id;
    request.max_wait_ms = (int32_t)fetch_wait_ms(quorum);
    request.max_bytes = QUORUM_READ_LEN;
    request.topics = &topic;
    request.topics_cnt = 1;
    partition.current_leader_epoch = quorum->election.epoch;
    partition.fetch_offset = log_end_off(quorum->log);
    partition.last_fetched_epoch = raft_last_epoch(quorum);
    partition.replica_directory_id = quorum->self.directory;
    partition.high_watermark = quorum->high_watermark;
    *ret_sent = ask(quorum, peer, API_FETCH, FETCH_VERSION_MIN, FETCH_VERSION_MAX, &request,
                    fetch_wait_ms(quorum) + quorum->config->fetch_timeout_ms, token, ev, fx);
}

static struct peer *whom_to_ask(struct quorum *quorum, const struct event *ev, struct effects *fx)
{
    struct peer *peer = NULL;

    if (quorum->raft == RAFT_FOLLOWER && !quorum->fetch_failed)
        return peer_of_node(quorum, quorum->election.leader_id, fx);
    peer = peer_to_explore(quorum, ev, fx);
    return peer == NULL && quorum->raft == RAFT_FOLLOWER ? peer_of_node(quorum, quorum->election.leader_id, fx) : peer;
}

/* Its connection broke a moment ago: what becomes of the next one tells more than anybody else could. */
static bool is_leader_resting(const struct quorum *quorum, const struct peer *peer, const struct event *ev)
{
    return quorum->raft == RAFT_FOLLOWER && peer->node_id == quorum->election.leader_id &&
           quorum->leader_resets_cnt == 1 && peer->state == PEER_RESTING && ev->now_us < peer->rest_until_us;
}

static void send_due(struct quorum *quorum, const struct event *ev, struct effects *fx)
{
    struct ask_token token = {.kind = ASK_FETCH, .round = quorum->fetch_round, .epoch = quorum->election.epoch};
    struct peer *peer;

    if (ev->now_us < quorum->fetch_at_us) {
        raft_due(quorum, quorum->fetch_at_us);
        return;
    }
    peer = whom_to_ask(quorum, ev, fx);
    if (peer == NULL)
        return;
    if (is_leader_resting(quorum, peer, ev)) {
        raft_due(quorum, peer->rest_until_us);
        return;
    }
    fetch_send(quorum, peer, token, ev, fx, &quorum->is_fetching);
    quorum->fetch_off = log_end_off(quorum->log);
    if (!quorum->is_fetching && peer->state == PEER_RESTING && quorum->raft == RAFT_FOLLOWER)
        quorum->fetch_failed = true; /* another one meanwhile */
}

/* ---- cutting ---- */

static void cut(struct quorum *quorum, const struct event *ev, struct effects *fx)
{
    int64_t off = quorum->truncate_to_off;
    int err;

    if (off < quorum->high_watermark) {
        quorum_fail(
            quorum, storage_metadata_dir, ": the leader's log does not hold what was committed here", slice_of(NULL, 0),
            "; a controller's disk was lost or put back to an older state, or nodes of two quorums speak to each "
            "other: empty this node's metadata directory only if the other controllers are right");
        return;
    }
    err = log_truncate_to(quorum->log, off, fx);
    if (err == ERR_AGAIN || err == ERR_LIMIT)
        return; /* after the next DISK_DONE */
    if (err != ERR_OK) {
        quorum_fail(quorum, storage_metadata_dir, ": the log cannot be cut: ", slice_of_text(err_text(err)), "");
        return;
    }
    quorum->truncate_to_off = -1;
    quorum->is_cut = true;
    (void)ev;
}

static void was_cut(struct quorum *quorum, struct effects *fx)
{
    if (log_state(quorum->log) != LOG_OPEN)
        return;
    quorum->is_cut = false;
    quorum->undone_seen_cnt = log_undone_cnt(quorum->log);
    raft_log_was_cut(quorum);
    fx_trace(fx, TRACE_INFO, "metadata that was never committed is cut off", F_NUM("epoch", quorum->election.epoch),
             F_NUM("end_off", log_end_off(quorum->log)));
}

/* ---- the drive ---- */

/* Written bytes are not taken back: what is told as committed may be given out so far. */
static void move_high_watermark(struct quorum *quorum)
{
    int64_t off = earlier_of(quorum->leader_high_watermark, log_written_off(quorum->log));

    if (off <= quorum->high_watermark)
        return;
    quorum->high_watermark = off;
    history_forget(&quorum->history, off);
}

void fetch_drive(struct quorum *quorum, const struct event *ev, struct effects *fx)
{
    if (quorum->is_cut)
        was_cut(quorum, fx);
    if (quorum->is_cut || quorum->snapshots.fetch.stage != SNAPSHOT_FETCH_NONE || !raft_is_open(quorum))
        return;
    move_high_watermark(quorum);
    if (quorum->truncate_to_off >= 0) {
        cut(quorum, ev, fx);
        return;
    }
    if (quorum->is_fetching || !raft_is_stored(quorum) || create_is_mine(quorum))
        return;
    if (quorum->config->is_controller && log_durable_off(quorum->log) < log_end_off(quorum->log)) {
        log_want_durable(quorum->log, log_end_off(quorum->log), fx);
        return;
    }
    send_due(quorum, ev, fx);
}

/* ---- the answer ---- */

/* How many bytes of whole batches are of epochs that the leader of this epoch can have (KAFKA-18723). */
static size_t good_len(const struct quorum *quorum, struct slice bytes)
{
    size_t len = 0, need_len;
    struct record_batch batch;

    while (len < bytes.len &&
           record_batch_parse(slice_of(bytes.data + len, bytes.len - len), &batch, &need_len) == ERR_OK &&
           batch.leader_epoch <= quorum->election.epoch && (len > 0 || batch.base_off == log_end_off(quorum->log)))
        len += batch.batch_len;
    return len;
}

static size_t len_up_to(struct slice bytes, int64_t last_off)
{
    size_t len = 0, need_len;
    struct record_batch batch;

    while (len < bytes.len &&
           record_batch_parse(slice_of(bytes.data + len, bytes.len - len), &batch, &need_len) == ERR_OK &&
           record_batch_last_off(&batch) <= last_off)
        len += batch.batch_len;
    return len;
}

static void append(struct quorum *quorum, struct slice bytes, const struct event *ev, struct effects *fx)
{
    struct chunk *chunk = chunk_copy(bytes), *part;
    struct log_appended appended;
    int err = log_append_as_follower(quorum->log, chunk_share(chunk), chunk_slice(chunk), ev->now_us, ev->wall_ms, fx,
                                     &appended);

    if (err == ERR_OK) {
        struct slice taken = slice_of(chunk->data, len_up_to(chunk_slice(chunk), appended.last_off));
        if (taken.len == chunk->len) {
            quorum_tail_add(quorum, chunk, appended.first_off, appended.last_off + 1);
        } else if (taken.len > 0) {
            part = chunk_copy(taken);
            quorum_tail_add(quorum, part, appended.first_off, appended.last_off + 1);
            chunk_drop(part);
        }
        log_want_durable(quorum->log, log_end_off(quorum->log), fx);
        err = raft_note_batches(quorum, taken);
        if (err != ERR_OK)
            quorum_fail(quorum, storage_metadata_dir, ": control records of the leader: ", slice_of_text(err_text(err)),
                        "; the quorum runs a newer version than this node");
    } else {
        quorum->fetch_at_us = ev->now_us + FETCH_PAUSE_US;
        if (err != ERR_NOSPACE && err != ERR_LIMIT)
            fx_trace(fx, TRACE_ERROR, "metadata of the leader cannot be appended",
                     F_TEXT("error", slice_of_text(err_text(err))), F_NUM("offset", log_end_off(quorum->log)));
    }
    chunk_drop(chunk);
}

/* How far the log goes with the leader's, which says that of epochs up to end's it holds that much. */
static int64_t common_end(const struct quorum *quorum, struct fetch_response_epoch_end_offset end)
{
    struct epoch_end own;

    if (end.epoch == 0)
        return earlier_of(end.end_offset, log_end_off(quorum->log));
    own = raft_end_of_epoch(quorum, end.epoch);
    return own.leader_epoch == end.epoch ? earlier_of(own.end_off, end.end_offset) : own.end_off;
}

static void take(struct quorum *quorum, const struct fetch_response_partition_data *answer, size_t len,
                 const struct event *ev, struct effects *fx)
{
    struct slice bytes = slice_of(answer->records.data, len);

    quorum->has_fetched = true;
    quorum->lost.node_id = -1;
    quorum->heard_us = ev->now_us;
    quorum->leader_resets_cnt = 0;
    quorum->fetch_failed = false;
    quorum->deadline_us = ev->now_us + raft_fetch_wait(quorum) + raft_turn_wait(quorum);
    if (quorum->fetch_off != log_end_off(quorum->log) || !raft_is_open(quorum) || quorum->truncate_to_off >= 0)
        return; /* of another time (KAFKA-18991) */
    if (answer->snapshot_id.end_offset >= 0) {
        struct snapshot_id id = {.end_off = answer->snapshot_id.end_offset, .epoch = answer->snapshot_id.epoch};
        snapshot_fetch_begin(quorum, id, ev, fx);
        return;
    }
    if (answer->diverging_epoch.epoch >= 0) {
        quorum->truncate_to_off = common_end(quorum, answer->diverging_epoch);
        return;
    }
    quorum->leader_high_watermark = answer->high_watermark;
    if (bytes.len > 0)
        bytes.len = good_len(quorum, bytes);
    if (bytes.len > 0)
        append(quorum, bytes, ev, fx);
    else if (answer->records.len > 0)
        quorum->fetch_at_us = ev->now_us + FETCH_PAUSE_US;
}

void fetch_learn(struct quorum *quorum, const struct fetch_response *body,
                 const struct fetch_response_partition_data *answer, const struct event *ev, struct effects *fx)
{
    const struct fetch_response_node_endpoint *at = NULL;
    bool has_port;

    for (int32_t i = 0; i < body->node_endpoints_cnt; i++)
        if (body->node_endpoints[i].node_id == answer->current_leader.leader_id)
            at = &body->node_endpoints[i];
    has_port = at != NULL && at->port > 0 && at->port <= UINT16_MAX;
    raft_learn(quorum, answer->current_leader.leader_epoch, answer->current_leader.leader_id,
               has_port ? at->host : slice_of(NULL, 0), has_port ? (uint16_t)at->port : 0, ev, fx);
}

static const struct fetch_response_partition_data *answer_in(const struct fetch_response *body)
{
    bool is_one = body->error_code == KERR_NONE && body->responses_cnt == 1 && body->responses[0].partitions_cnt == 1;

    return is_one ? &body->responses[0].partitions[0] : NULL;
}

/* No news of the leader: whom to ask next, and when. */
static void search_on(struct quorum *quorum, int64_t pause_us, const struct event *ev)
{
    quorum->fetch_failed = quorum->raft == RAFT_FOLLOWER;
    quorum->fetch_at_us = ev->now_us + pause_us / 2 + (int64_t)prng_below(&quorum->prng, (uint64_t)pause_us);
}

static void refused(struct quorum *quorum, const struct peer *peer, int16_t error, const struct event *ev,
                    struct effects *fx)
{
    if (ev->now_us >= quorum->refused_trace_us) {
        fx_trace(fx, TRACE_ERROR,
                 error == KERR_INCONSISTENT_CLUSTER_ID
                     ? "a node of the quorum belongs to another cluster: correct flotilla.cluster.id or the list of "
                       "controllers; nothing is taken from it"
                     : "a node refuses to be asked for metadata",
                 F_TEXT("host", slice_of_text(peer->host)), F_NUM("port", peer->port), F_NUM("error", error));
        quorum->refused_trace_us = ev->now_us + INT64_C(60) * 1000 * 1000;
    }
    search_on(quorum, FETCH_PAUSE_LONG_US, ev);
}

/* A broken connection is a hint: the leader is asked once more, over a new one. When that breaks, too, or is refused, the
 * process is gone, and we stand soon. A majority must see the same before anything happens (pre-votes). */
static void leader_was_cut_off(struct quorum *quorum, int err, const struct event *ev)
{
    if (err != ERR_IO)
        return;
    if (++quorum->leader_resets_cnt == 1)
        quorum->heard_us = ev->now_us; /* that much is a sign of life, the last */
    if (quorum->leader_resets_cnt < LEADER_RESETS_MAX || !raft_may_stand(quorum))
        return;
    quorum->has_fetched = false;
    quorum->deadline_us = earlier_of(quorum->deadline_us, ev->now_us + raft_turn_wait(quorum));
}

void fetch_give_up(struct quorum *quorum)
{
    if (quorum->is_fetching)
        quorum->fetch_round = (quorum->fetch_round + 1) & 0xffffff;
    quorum->is_fetching = false;
}

void fetch_cannot_connect(struct quorum *quorum, const struct peer_news *news, const struct event *ev)
{
    if (quorum->raft == RAFT_FOLLOWER && news->peer->node_id == quorum->election.leader_id)
        leader_was_cut_off(quorum, news->err, ev);
}

void fetch_replied(struct quorum *quorum, const struct peer_news *news, struct ask_token token, const struct event *ev,
                   struct effects *fx)
{
    const struct fetch_response_partition_data *answer;
    const struct fetch_response *body;
    bool was_leader = quorum->raft == RAFT_FOLLOWER && news->peer->node_id == quorum->election.leader_id;

    if (!quorum->is_fetching || token.round != quorum->fetch_round)
        return;
    fetch_give_up(quorum);
    if (news->kind != PEER_ANSWERED) {
        if (was_leader)
            leader_was_cut_off(quorum, news->err, ev);
        if (was_leader && quorum->leader_resets_cnt == 1 && news->err == ERR_IO)
            quorum->fetch_at_us = 0; /* once more, when it has rested */
        else if (was_leader || quorum->raft == RAFT_UNATTACHED)
            search_on(quorum, FETCH_PAUSE_US, ev);
        return;
    }
    body = news->reply->body;
    answer = answer_in(body);
    if (answer == NULL) {
        refused(quorum, news->peer, body->error_code, ev, fx);
        return;
    }
    fetch_learn(quorum, body, answer, ev, fx);
    if (quorum->raft == RAFT_FOLLOWER && answer->error_code == KERR_NONE && token.epoch == quorum->election.epoch &&
        answer->current_leader.leader_epoch == token.epoch) {
        take(quorum, answer, news->reply->verdicts_cnt > 0 ? news->reply->verdicts[0].len : 0, ev, fx);
        return;
    }
    if (quorum->raft == RAFT_UNATTACHED)
        search_on(quorum, FETCH_PAUSE_US, ev);
    else if (quorum->fetch_failed && !was_leader && quorum->raft == RAFT_FOLLOWER) {
        search_on(quorum, FETCH_PAUSE_US, ev);
        quorum->fetch_failed = false; /* back to the leader, then */
    } else if (was_leader && quorum->raft == RAFT_FOLLOWER)
        search_on(quorum, FETCH_PAUSE_US, ev); /* it leads no more */
}
