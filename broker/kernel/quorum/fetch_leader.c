/* Fetch of __cluster_metadata-0 as the leader answers it (KIP-595): checked -> the follower's position noted -> diverging,
 * or records from memory or disk, or parked until there are records, the high watermark moves, or its time is over. Who is
 * not the leader says who is, as far as it knows. */
#include "base/check.h"
#include "base/err.h"
#include "quorum/core.h"
#include "wire/gen/fetch_request.h"
#include "wire/gen/fetch_response.h"
#include "wire/kerr.h"

enum { FETCH_WAIT_MS_MAX = 5000, FETCH_VERSION_IDS = 13, FETCH_VERSION_STATE = 15, FETCH_VERSION_ENDPOINTS = 16 };

/* What it asks for. */
struct asked {
    const struct fetch_request *request;
    const struct fetch_request_fetch_partition *partition;
    int32_t replica_id;
};

static struct asked asked_by(const struct quorum_call *call)
{
    const struct fetch_request *request = call->request->body;

    return (struct asked){.request = request,
                          .partition = &request->topics[0].partitions[0],
                          .replica_id = call->request->api_version >= FETCH_VERSION_STATE
                                            ? request->replica_state.replica_id
                                            : request->replica_id};
}

/* ---- answering ---- */

static int64_t told_high_watermark(const struct quorum *quorum)
{
    if (quorum->raft == RAFT_LEADER)
        return quorum_is_ready(quorum) ? quorum->high_watermark : -1;
    return quorum->high_watermark;
}

static void refuse(struct quorum *quorum, struct quorum_call *call, int16_t error)
{
    struct fetch_response response = {.error_code = error};

    call_answer(quorum, call, &response);
}

static void answer(struct quorum *quorum, struct quorum_call *call, int16_t error, struct epoch_end diverging,
                   struct slice records)
{
    int16_t version = call->request->api_version;
    struct fetch_response_node_endpoint at;
    struct fetch_response_partition_data partition;
    struct fetch_response_fetchable_topic_response topic = {.partitions = &partition, .partitions_cnt = 1};
    struct fetch_response response = {.responses = &topic, .responses_cnt = 1};

    wire_shape_defaults(&fetch_response_partition_data_shape, &partition);
    wire_shape_defaults(&fetch_response_node_endpoint_shape, &at);
    topic.topic = slice_of_text(version < FETCH_VERSION_IDS ? "__cluster_metadata" : "");
    topic.topic_id = UUID_METADATA_TOPIC;
    partition.error_code = error;
    partition.high_watermark = told_high_watermark(quorum);
    partition.log_start_offset = version >= 5 ? log_start_off(quorum->log) : -1;
    if (version >= 12) {
        partition.current_leader.leader_id = quorum->election.leader_id;
        partition.current_leader.leader_epoch = quorum->election.epoch;
        partition.diverging_epoch.epoch = diverging.leader_epoch;
        partition.diverging_epoch.end_offset = diverging.end_off;
    }
    if (version >= 12 && call->snapshot_id.end_off > 0) {
        partition.snapshot_id.end_offset = call->snapshot_id.end_off;
        partition.snapshot_id.epoch = call->snapshot_id.epoch;
    }
    partition.records = records;
    if (version >= FETCH_VERSION_ENDPOINTS && quorum->election.leader_id >= 0) {
        uint16_t port;
        at.node_id = quorum->election.leader_id;
        if (node_address(quorum, at.node_id, call->listener_idx, &at.host, &port)) {
            at.port = port;
            response.node_endpoints = &at;
            response.node_endpoints_cnt = 1;
        }
    }
    call_answer(quorum, call, &response);
}

static const struct epoch_end no_divergence = {-1, -1};

static void answer_error(struct quorum *quorum, struct quorum_call *call, int16_t error)
{
    answer(quorum, call, error, no_divergence, slice_of_text(""));
}

/* ---- checking ---- */

static bool is_metadata_log(const struct quorum_call *call)
{
    const struct fetch_request *request = call->request->body;
    const struct fetch_request_fetch_topic *topic = request->topics;

    if (request->topics_cnt != 1 || topic->partitions_cnt != 1 || topic->partitions[0].partition != 0)
        return false;
    return call->request->api_version < FETCH_VERSION_IDS ? slice_eq_text(topic->topic, "__cluster_metadata")
                                                          : uuid_eq(topic->topic_id, UUID_METADATA_TOPIC);
}

static int16_t check(const struct quorum *quorum, const struct asked *asked)
{
    const struct fetch_request_fetch_partition *partition = asked->partition;

    if (asked->request->max_wait_ms < 0 || partition->fetch_offset < 0 || partition->last_fetched_epoch < 0 ||
        partition->current_leader_epoch < 0 || partition->last_fetched_epoch > partition->current_leader_epoch)
        return KERR_INVALID_REQUEST;
    if (asked->replica_id == quorum->config->node_id && quorum->raft == RAFT_LEADER)
        return KERR_INVALID_REQUEST;
    if (partition->current_leader_epoch < quorum->election.epoch)
        return KERR_FENCED_LEADER_EPOCH;
    if (partition->current_leader_epoch > quorum->election.epoch)
        return KERR_UNKNOWN_LEADER_EPOCH;
    /* "empty" is what the first node of the list waits to hear (create.c): only say so where it is true */
    if (quorum->election.epoch == 0 && (quorum->voters->cnt > 0 || create_is_mine(quorum)))
        return KERR_BROKER_NOT_AVAILABLE;
    return quorum->raft == RAFT_LEADER ? KERR_NONE : KERR_NOT_LEADER_OR_FOLLOWER;
}

static bool diverges(const struct quorum *quorum, const struct asked *asked, struct epoch_end *ret_end)
{
    int64_t off = asked->partition->fetch_offset;

    if (off == 0 && log_start_off(quorum->log) == 0)
        return false;
    *ret_end = raft_end_of_epoch(quorum, asked->partition->last_fetched_epoch);
    return ret_end->leader_epoch != asked->partition->last_fetched_epoch || ret_end->end_off < off;
}

/* ---- records ---- */

static size_t len_max(const struct quorum_call *call)
{
    int32_t asked = asked_by(call).request->max_bytes;

    return asked <= 0 ? 1 : asked < QUORUM_READ_LEN ? (size_t)asked : QUORUM_READ_LEN;
}

static void take_records(struct quorum *quorum, struct quorum_call *call, struct effects *fx)
{
    struct chunk *chunk = quorum_tail_copy(quorum, call->fetch_off, len_max(call));
    struct log_range range;
    int err;

    if (chunk != NULL) {
        answer(quorum, call, KERR_NONE, no_divergence, chunk_slice(chunk));
        chunk_drop(chunk);
        return;
    }
    call->state = CALL_DUE;
    if (quorum->call_reads_cnt == QUORUM_CALL_READS_MAX)
        return; /* after one of them */
    err = log_read(quorum->log, call->fetch_off, log_end_off(quorum->log), len_max(call), true, fx, &range);
    if (err == ERR_AGAIN || err == ERR_LIMIT || (err == ERR_OK && range.len == 0))
        return; /* after the next DISK_DONE */
    if (err != ERR_OK) {
        answer_error(quorum, call, KERR_UNKNOWN_SERVER_ERROR);
        return;
    }
    call->state = CALL_READING;
    call->read_serial = ++quorum->call_read_serial & 0xffffff;
    quorum->call_reads_cnt++;
    fx_read(fx, op_make(OP_QUORUM, QUORUM_OP_FETCH_READ, call->read_serial), range.file, range.pos, range.len);
}

void fetch_read_done(struct quorum *quorum, const struct event *ev)
{
    quorum->call_reads_cnt--;
    for (size_t i = 0; i < quorum->calls_cnt; i++) {
        struct quorum_call *call = &quorum->calls[i];
        if (call->state != CALL_READING || call->read_serial != op_serial(ev->disk.op))
            continue;
        if (quorum->raft != RAFT_LEADER || call->epoch != quorum->election.epoch)
            answer_error(quorum, call, KERR_NOT_LEADER_OR_FOLLOWER);
        else if (ev->disk.err != ERR_OK)
            answer_error(quorum, call, KERR_UNKNOWN_SERVER_ERROR);
        else
            answer(quorum, call, KERR_NONE, no_divergence, chunk_slice(ev->disk.chunk));
    }
}

/* ---- parked ---- */

void fetch_go_on(struct quorum *quorum, struct quorum_call *call, const struct event *ev, struct effects *fx)
{
    if (quorum->raft != RAFT_LEADER || call->epoch != quorum->election.epoch)
        answer_error(quorum, call, KERR_NOT_LEADER_OR_FOLLOWER);
    else if (!raft_is_open(quorum))
        return;
    else if (log_end_off(quorum->log) > call->fetch_off)
        take_records(quorum, call, fx);
    else if (told_high_watermark(quorum) != call->seen_high_watermark || ev->now_us >= call->deadline_us)
        answer(quorum, call, KERR_NONE, no_divergence, slice_of_text(""));
    else
        raft_due(quorum, call->deadline_us);
}

/* Somebody else fetches under the id of a voter that fetches, too: not a replaced disk, but a node.id given twice. */
static void note_double(struct quorum *quorum, const struct asked *asked, const struct event *ev, struct effects *fx)
{
    if (ev->now_us < quorum->double_trace_us)
        return;
    for (size_t i = 0; i < quorum->voters->cnt; i++) {
        const struct voter *voter = &quorum->voters->items[i];
        if (voter->id != asked->replica_id || uuid_is_zero(voter->directory) ||
            uuid_eq(voter->directory, asked->partition->replica_directory_id) ||
            !leader_is_followed_by(quorum, voter, ev->now_us))
            continue;
        quorum->double_trace_us = ev->now_us + INT64_C(60) * 1000 * 1000;
        fx_trace(fx, TRACE_ERROR,
                 "two nodes have one node.id: a voter and another directory under its id; stop one of them, or give it "
                 "an id of "
                 "its own and empty directories",
                 F_NUM("node", asked->replica_id));
    }
}

static void serve(struct quorum *quorum, struct quorum_call *call, const struct asked *asked, const struct event *ev,
                  struct effects *fx)
{
    int64_t wait_ms = asked->request->max_wait_ms;
    struct quorum_replica *replica = NULL;
    const struct snapshot *instead;
    struct epoch_end end;

    note_double(quorum, asked, ev, fx);
    if (asked->replica_id >= 0)
        replica = leader_replica(quorum, asked->replica_id, asked->partition->replica_directory_id);
    instead = snapshots_instead(quorum, asked->partition->fetch_offset, asked->partition->last_fetched_epoch);
    if (instead != NULL) {
        if (replica != NULL)
            leader_was_fetched(quorum, replica, -1, ev);
        call->snapshot_id = instead->id;
        answer(quorum, call, KERR_NONE, no_divergence, slice_of_text(""));
        return;
    }
    if (diverges(quorum, asked, &end)) {
        if (replica != NULL)
            leader_was_fetched(quorum, replica, -1, ev);
        answer(quorum, call, KERR_NONE, end, slice_of_text(""));
        return;
    }
    if (replica != NULL)
        leader_was_fetched(quorum, replica, asked->partition->fetch_offset, ev);
    call->epoch = quorum->election.epoch;
    call->fetch_off = asked->partition->fetch_offset;
    call->seen_high_watermark = told_high_watermark(quorum);
    call->state = CALL_PARKED;
    call->deadline_us = ev->now_us + (wait_ms < FETCH_WAIT_MS_MAX ? wait_ms : FETCH_WAIT_MS_MAX) * 1000;
    if (log_end_off(quorum->log) <= call->fetch_off && asked->partition->high_watermark < call->seen_high_watermark)
        answer(quorum, call, KERR_NONE, no_divergence, slice_of_text("")); /* KIP-1166 */
    else
        fetch_go_on(quorum, call, ev, fx);
}

void fetch_called(struct quorum *quorum, struct quorum_call *call, const struct event *ev, struct effects *fx)
{
    const struct fetch_request *request = call->request->body;
    struct asked asked;
    int16_t error;

    if (!call_is_of_cluster(quorum, request->cluster_id)) {
        refuse(quorum, call, KERR_INCONSISTENT_CLUSTER_ID);
        return;
    }
    if (!is_metadata_log(call)) {
        refuse(quorum, call, KERR_INVALID_REQUEST);
        return;
    }
    asked = asked_by(call);
    error = check(quorum, &asked);
    if (error == KERR_NONE)
        serve(quorum, call, &asked, ev, fx);
    else
        answer_error(quorum, call, error);
    quorum->again = true;
}
