/* FetchSnapshot as the leader answers it (KIP-630): a range of bytes of a snapshot, whole batches or not. Checked -> READ ->
 * answered. And the snapshot that a Fetch is answered with, where records would not do.
 *
 * Failures: the snapshot is gone, perhaps while it was read: SNAPSHOT_NOT_FOUND, and who asked fetches again. */
#include "base/check.h"
#include "base/err.h"
#include "quorum/core.h"
#include "wire/gen/fetch_snapshot_request.h"
#include "wire/gen/fetch_snapshot_response.h"
#include "wire/kerr.h"

/* ---- instead of records ---- */

const struct snapshot *snapshots_instead(const struct quorum *quorum, int64_t fetch_off, int32_t last_epoch)
{
    const struct snapshot *newest = snapshots_newest(quorum), *earliest = &quorum->snapshots.items[0];
    int64_t start_off = log_start_off(quorum->log);

    if (newest == NULL || fetch_off == 0)
        return newest;
    if (start_off == 0)
        return NULL;
    if (fetch_off < start_off || (fetch_off == start_off && last_epoch != earliest->id.epoch) ||
        last_epoch < earliest->id.epoch)
        return newest;
    return NULL;
}

/* ---- answering ---- */

static const struct fetch_snapshot_request_partition_snapshot *asked_by(const struct quorum_call *call)
{
    const struct fetch_snapshot_request *request = call->request->body;

    return &request->topics[0].partitions[0];
}

static void answer(struct quorum *quorum, struct quorum_call *call, int16_t error, uint64_t size, struct slice bytes)
{
    const struct fetch_snapshot_request_partition_snapshot *asked = asked_by(call);
    struct fetch_snapshot_response_node_endpoint at = {.node_id = quorum->election.leader_id};
    struct fetch_snapshot_response_partition_snapshot partition;
    struct fetch_snapshot_response_topic_snapshot topic = {
        .name = slice_of_text("__cluster_metadata"), .partitions = &partition, .partitions_cnt = 1};
    struct fetch_snapshot_response response = {.topics = &topic, .topics_cnt = 1};

    wire_shape_defaults(&fetch_snapshot_response_partition_snapshot_shape, &partition);
    partition.index = asked->partition;
    partition.error_code = error;
    partition.snapshot_id.end_offset = asked->snapshot_id.end_offset;
    partition.snapshot_id.epoch = asked->snapshot_id.epoch;
    partition.current_leader.leader_id = quorum->election.leader_id;
    partition.current_leader.leader_epoch = quorum->election.epoch;
    partition.size = (int64_t)size;
    partition.position = asked->position;
    partition.unaligned_records = bytes;
    if (call->request->api_version >= 1 && at.node_id >= 0 &&
        node_address(quorum, at.node_id, call->listener_idx, &at.host, &at.port)) {
        response.node_endpoints = &at;
        response.node_endpoints_cnt = 1;
    }
    call_answer(quorum, call, &response);
}

static void answer_error(struct quorum *quorum, struct quorum_call *call, int16_t error)
{
    answer(quorum, call, error, 0, slice_of_text(""));
}

static void refuse(struct quorum *quorum, struct quorum_call *call, int16_t error)
{
    struct fetch_snapshot_response response = {.error_code = error};

    call_answer(quorum, call, &response);
}

/* ---- checking ---- */

static bool is_metadata_log(const struct fetch_snapshot_request *request)
{
    return slice_eq_text(request->topics[0].name, "__cluster_metadata") &&
           request->topics[0].partitions[0].partition == 0;
}

static int16_t check_leader(const struct quorum *quorum, int32_t epoch)
{
    if (epoch < quorum->election.epoch)
        return KERR_FENCED_LEADER_EPOCH;
    if (epoch > quorum->election.epoch)
        return KERR_UNKNOWN_LEADER_EPOCH;
    return quorum->raft == RAFT_LEADER ? KERR_NONE : KERR_NOT_LEADER_OR_FOLLOWER;
}

/* NULL: there is none of that name. */
static const struct snapshot *find(const struct quorum *quorum, const struct quorum_call *call)
{
    struct snapshot_id id = {.end_off = asked_by(call)->snapshot_id.end_offset,
                             .epoch = asked_by(call)->snapshot_id.epoch};

    for (size_t i = 0; i < quorum->snapshots.cnt; i++)
        if (id.end_off > 0 && snapshot_id_eq(quorum->snapshots.items[i].id, id))
            return &quorum->snapshots.items[i];
    return NULL;
}

static void note_follower(struct quorum *quorum, const struct quorum_call *call, const struct event *ev)
{
    const struct fetch_snapshot_request *request = call->request->body;
    struct quorum_replica *replica = NULL;

    if (request->replica_id >= 0)
        replica = leader_replica(quorum, request->replica_id, asked_by(call)->replica_directory_id);
    if (replica != NULL)
        leader_was_fetched(quorum, replica, -1, ev);
}

/* ---- the bytes ---- */

void snapshot_go_on(struct quorum *quorum, struct quorum_call *call, struct effects *fx)
{
    const struct snapshot *snapshot = find(quorum, call);
    const struct fetch_snapshot_request *request = call->request->body;
    int64_t pos = asked_by(call)->position;
    uint64_t len = request->max_bytes < 1 ? 1 : (uint64_t)request->max_bytes;

    call->state = CALL_DUE;
    if (check_leader(quorum, call->epoch) != KERR_NONE) {
        answer_error(quorum, call, check_leader(quorum, call->epoch));
        return;
    }
    if (snapshot == NULL || pos < 0 || (uint64_t)pos >= snapshot->len) {
        answer_error(quorum, call, snapshot == NULL ? KERR_SNAPSHOT_NOT_FOUND : KERR_POSITION_OUT_OF_RANGE);
        return;
    }
    if (quorum->call_reads_cnt == QUORUM_CALL_READS_MAX)
        return; /* after one of them */
    if (len > SNAPSHOT_PIECE_LEN)
        len = SNAPSHOT_PIECE_LEN;
    if (len > snapshot->len - (uint64_t)pos)
        len = snapshot->len - (uint64_t)pos;
    call->state = CALL_READING;
    call->read_serial = ++quorum->call_read_serial & 0xffffff;
    quorum->call_reads_cnt++;
    fx_read(fx, op_make(OP_QUORUM, QUORUM_OP_SNAPSHOT + SNAPSHOT_OP_SERVE, call->read_serial),
            file_share(snapshot->file), (uint64_t)pos, len);
}

void snapshot_serve_done(struct quorum *quorum, const struct event *ev)
{
    quorum->call_reads_cnt--;
    for (size_t i = 0; i < quorum->calls_cnt; i++) {
        struct quorum_call *call = &quorum->calls[i];
        const struct snapshot *snapshot;
        if (call->state != CALL_READING || call->read_serial != op_serial(ev->disk.op))
            continue;
        snapshot = find(quorum, call);
        if (check_leader(quorum, call->epoch) != KERR_NONE)
            answer_error(quorum, call, check_leader(quorum, call->epoch));
        else if (snapshot == NULL || ev->disk.err != ERR_OK)
            answer_error(quorum, call, KERR_SNAPSHOT_NOT_FOUND);
        else
            answer(quorum, call, KERR_NONE, snapshot->len, chunk_slice(ev->disk.chunk));
    }
}

void snapshot_called(struct quorum *quorum, struct quorum_call *call, const struct event *ev, struct effects *fx)
{
    const struct fetch_snapshot_request *request = call->request->body;
    int16_t error;

    if (!call_is_of_cluster(quorum, request->cluster_id)) {
        refuse(quorum, call, KERR_INCONSISTENT_CLUSTER_ID);
        return;
    }
    if (request->topics_cnt != 1 || request->topics[0].partitions_cnt != 1) {
        refuse(quorum, call, KERR_INVALID_REQUEST);
        return;
    }
    if (!is_metadata_log(request)) {
        answer_error(quorum, call, KERR_UNKNOWN_TOPIC_OR_PARTITION);
        return;
    }
    call->epoch = asked_by(call)->current_leader_epoch;
    error = check_leader(quorum, call->epoch);
    if (error != KERR_NONE) {
        answer_error(quorum, call, error);
        return;
    }
    note_follower(quorum, call, ev);
    snapshot_go_on(quorum, call, fx);
    quorum->again = true;
}
