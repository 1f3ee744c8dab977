/* Fetching a snapshot from the leader (KIP-630), where its log no longer has what we lack.
 *
 *   FETCHING  FetchSnapshot from the byte we are at -> its batches' CRCs checked -> WRITE to .part -> again
 *   SYNCING   all of it is there -> SYNC
 *   RENAMING  it gets its name
 *   CUTTING   the log is emptied and begins at its end; voter set, high watermark, reader follow
 *
 * Failures: another epoch or leader, gone there, or bytes that are none, while FETCHING: the .part is removed, and Fetch
 * asks again, whoever leads now. No space: the same, a second later. A crash: before the rename nothing has happened; behind
 * it the start cuts the log (snapshot.h). */
#include "base/check.h"
#include "base/err.h"
#include "base/mem.h"
#include "quorum/core.h"
#include "record/record.h"
#include "wire/gen/fetch_snapshot_request.h"
#include "wire/gen/fetch_snapshot_response.h"
#include "wire/kerr.h"

enum { FETCH_PAUSE_US = 50 * 1000, SPACE_PAUSE_US = 1000 * 1000 };

static uint64_t start_op(struct quorum *quorum, enum snapshot_op op)
{
    quorum->snapshots.undone_cnt++;
    quorum->snapshots.fetch.undone_cnt++;
    return op_make(OP_QUORUM, QUORUM_OP_SNAPSHOT + op, 0);
}

static void end(struct snapshot_fetch *fetch)
{
    uint32_t round = fetch->round + 1;

    file_drop(fetch->file);
    buf_release(&fetch->rest);
    voters_release(&fetch->voters);
    *fetch = (struct snapshot_fetch){.round = round & 0xffffff};
}

void snapshot_fetch_release(struct quorum *quorum)
{
    struct snapshot_fetch *fetch = &quorum->snapshots.fetch;

    if (fetch->stage != SNAPSHOT_FETCH_NONE)
        end(fetch);
}

/* ---- begin, give up ---- */

void snapshot_fetch_begin(struct quorum *quorum, struct snapshot_id id, const struct event *ev, struct effects *fx)
{
    struct snapshot_fetch *fetch = &quorum->snapshots.fetch;

    if (fetch->stage != SNAPSHOT_FETCH_NONE)
        return;
    if (id.end_off <= 0 || id.epoch < 0 || id.epoch > quorum->election.epoch || id.end_off < quorum->high_watermark) {
        fx_trace(
            fx, TRACE_ERROR, "the leader names a snapshot that cannot be: it does not hold what was committed here",
            F_NUM("end_off", id.end_off), F_NUM("epoch", id.epoch), F_NUM("high_watermark", quorum->high_watermark));
        quorum->fetch_at_us = ev->now_us + SPACE_PAUSE_US;
        return;
    }
    fetch->stage = SNAPSHOT_FETCH_FETCHING;
    fetch->id = id;
    fetch->epoch = quorum->election.epoch;
    fetch->size = -1;
    fetch->file = snapshot_part_new(quorum, id);
    buf_init(&fetch->rest, SNAPSHOT_BATCH_LEN_MAX);
    voters_init(&fetch->voters);
    fx_trace(fx, TRACE_INFO, "fetches a metadata snapshot: the leader's log begins behind ours",
             F_NUM("leader", quorum->election.leader_id), F_NUM("end_off", id.end_off), F_NUM("epoch", id.epoch));
    quorum->again = true;
}

static void give_up(struct quorum *quorum, int64_t pause_us, const struct event *ev, struct effects *fx)
{
    struct snapshot_fetch *fetch = &quorum->snapshots.fetch;

    if (fetch->undone_cnt > 0) {
        fetch->is_void = true;
        return;
    }
    quorum->snapshots.undone_cnt++;
    fx_remove(fx, op_make(OP_QUORUM, QUORUM_OP_SNAPSHOT + SNAPSHOT_OP_REMOVE, 0), file_share(fetch->file));
    end(fetch);
    quorum->fetch_at_us = ev->now_us + pause_us;
    quorum->again = true;
}

/* ---- what came ---- */

/* The first batch says who votes. */
static int take_header(struct snapshot_fetch *fetch, struct slice batch)
{
    fetch->has_header = true;
    return snapshot_controls_parse(batch, &fetch->voters, &fetch->kraft_version, NULL);
}

/* Whole batches of what has come are checked; what is left waits for the next piece. */
static int check_bytes(struct snapshot_fetch *fetch, struct slice bytes)
{
    size_t done_len = 0;

    buf_slice(&fetch->rest, bytes);
    if (fetch->rest.over)
        return ERR_LIMIT;
    while (done_len < fetch->rest.len) {
        struct slice rest = slice_of(fetch->rest.data + done_len, fetch->rest.len - done_len);
        struct record_batch batch;
        size_t need_len;
        int err = record_batch_parse(rest, &batch, &need_len);

        if (err == ERR_SHORT)
            break;
        if (err == ERR_OK)
            err = record_batch_check_crc(slice_of(rest.data, batch.batch_len));
        if (err == ERR_OK && !fetch->has_header)
            err = take_header(fetch, slice_of(rest.data, batch.batch_len));
        if (err != ERR_OK)
            return err;
        if (batch.max_timestamp > fetch->timestamp)
            fetch->timestamp = batch.max_timestamp;
        done_len += batch.batch_len;
    }
    memmove(fetch->rest.data, fetch->rest.data + done_len, fetch->rest.len - done_len);
    fetch->rest.len -= done_len;
    return ERR_OK;
}

static bool fits(const struct snapshot_fetch *fetch, const struct fetch_snapshot_response_partition_snapshot *answer)
{
    size_t len = answer->unaligned_records.len;

    return answer->snapshot_id.end_offset == fetch->id.end_off && answer->snapshot_id.epoch == fetch->id.epoch &&
           answer->position == (int64_t)fetch->pos && answer->size > 0 &&
           (fetch->size < 0 || answer->size == fetch->size) && len > 0 && len <= (uint64_t)answer->size - fetch->pos;
}

static void take_bytes(struct quorum *quorum, const struct fetch_snapshot_response_partition_snapshot *answer,
                       const struct event *ev, struct effects *fx)
{
    struct snapshot_fetch *fetch = &quorum->snapshots.fetch;
    struct slice bytes = answer->unaligned_records;
    bool is_end = answer->position + (int64_t)bytes.len == answer->size;
    struct chunk *chunk;

    if (!fits(fetch, answer) || check_bytes(fetch, bytes) != ERR_OK || (is_end && fetch->rest.len > 0)) {
        fx_trace(fx, TRACE_ERROR, "bytes of a metadata snapshot that are none", F_NUM("end_off", fetch->id.end_off),
                 F_NUM("pos", (int64_t)fetch->pos), F_NUM("size", answer->size));
        give_up(quorum, SPACE_PAUSE_US, ev, fx);
        return;
    }
    fetch->size = answer->size;
    chunk = chunk_copy(bytes);
    fx_write(fx, start_op(quorum, SNAPSHOT_OP_FETCH_WRITE), file_share(fetch->file), fetch->pos, chunk,
             chunk_slice(chunk));
    fetch->pos += bytes.len;
}

static const struct fetch_snapshot_response_partition_snapshot *answer_in(const struct fetch_snapshot_response *body)
{
    bool is_one = body->error_code == KERR_NONE && body->topics_cnt == 1 && body->topics[0].partitions_cnt == 1;

    return is_one ? &body->topics[0].partitions[0] : NULL;
}

static void learn(struct quorum *quorum, const struct fetch_snapshot_response *body,
                  const struct fetch_snapshot_response_partition_snapshot *answer, const struct event *ev,
                  struct effects *fx)
{
    struct slice host = slice_of(NULL, 0);
    uint16_t port = 0;

    for (int32_t i = 0; i < body->node_endpoints_cnt; i++)
        if (body->node_endpoints[i].node_id == answer->current_leader.leader_id) {
            host = body->node_endpoints[i].host;
            port = body->node_endpoints[i].port;
        }
    raft_learn(quorum, answer->current_leader.leader_epoch, answer->current_leader.leader_id, host, port, ev, fx);
}

void snapshot_replied(struct quorum *quorum, const struct peer_news *news, struct ask_token token,
                      const struct event *ev, struct effects *fx)
{
    struct snapshot_fetch *fetch = &quorum->snapshots.fetch;
    const struct fetch_snapshot_response_partition_snapshot *answer;
    const struct fetch_snapshot_response *body;

    if (fetch->stage != SNAPSHOT_FETCH_FETCHING || !fetch->is_asking || token.round != fetch->round)
        return;
    fetch->is_asking = false;
    fetch->ask_at_us = ev->now_us + FETCH_PAUSE_US;
    if (news->kind != PEER_ANSWERED)
        return; /* again, until the fetch timeout is over */
    body = news->reply->body;
    answer = answer_in(body);
    if (answer == NULL) {
        give_up(quorum, SPACE_PAUSE_US, ev, fx);
        return;
    }
    learn(quorum, body, answer, ev, fx);
    if (quorum->raft != RAFT_FOLLOWER || quorum->election.epoch != fetch->epoch)
        return; /* the drive gives up */
    if (answer->error_code != KERR_NONE) {
        give_up(quorum, FETCH_PAUSE_US, ev, fx);
        return;
    }
    quorum->has_fetched = true;
    quorum->deadline_us = ev->now_us + raft_fetch_wait(quorum);
    fetch->ask_at_us = 0;
    take_bytes(quorum, answer, ev, fx);
}

/* ---- asking ---- */

static void ask_on(struct quorum *quorum, const struct event *ev, struct effects *fx)
{
    struct snapshot_fetch *fetch = &quorum->snapshots.fetch;
    struct fetch_snapshot_request_partition_snapshot partition;
    struct fetch_snapshot_request_topic_snapshot topic = {
        .name = slice_of_text("__cluster_metadata"), .partitions = &partition, .partitions_cnt = 1};
    struct ask_token token = {.kind = ASK_SNAPSHOT, .round = fetch->round, .epoch = fetch->epoch};
    struct peer *peer = peer_of_node(quorum, quorum->election.leader_id, fx);
    struct fetch_snapshot_request request;

    if (ev->now_us < fetch->ask_at_us) {
        raft_due(quorum, fetch->ask_at_us);
        return;
    }
    if (peer == NULL)
        return;
    wire_defaults(&fetch_snapshot_request_wire, &request);
    wire_shape_defaults(&fetch_snapshot_request_partition_snapshot_shape, &partition);
    request.cluster_id = slice_of_text(quorum->storage.cluster_id);
    request.replica_id = quorum->config->node_id;
    request.max_bytes = quorum->config->fetch_snapshot_bytes;
    request.topics = &topic;
    request.topics_cnt = 1;
    partition.current_leader_epoch = fetch->epoch;
    partition.snapshot_id.end_offset = fetch->id.end_off;
    partition.snapshot_id.epoch = fetch->id.epoch;
    partition.position = (int64_t)fetch->pos;
    partition.replica_directory_id = quorum->self.directory;
    fetch->is_asking =
        ask(quorum, peer, API_FETCH_SNAPSHOT, 0, 1, &request, quorum->config->fetch_timeout_ms, token, ev, fx);
}

/* ---- the end ---- */

static void rename_it(struct quorum *quorum, struct effects *fx)
{
    struct snapshot_fetch *fetch = &quorum->snapshots.fetch;
    struct buf path;

    fetch->stage = SNAPSHOT_FETCH_RENAMING;
    buf_init(&path, FILE_PATH_LEN_MAX);
    snapshot_path_print(fetch->id, &path);
    fx_rename(fx, start_op(quorum, SNAPSHOT_OP_FETCH_RENAME), file_share(fetch->file), buf_bytes(&path));
    buf_release(&path);
}

/* Readers of the old log begin with the snapshot; what its header says of the voters counts as of its end. */
static void adopt(struct quorum *quorum, const struct event *ev, struct effects *fx)
{
    struct snapshot_fetch *fetch = &quorum->snapshots.fetch;
    int64_t end_off = fetch->id.end_off;

    quorum->undone_seen_cnt = log_undone_cnt(quorum->log);
    quorum_reader_reset(quorum);
    history_release(&quorum->history);
    if (fetch->voters.cnt > 0)
        history_add(&quorum->history, end_off - 1, fetch->kraft_version, &fetch->voters);
    raft_voters_changed(quorum);
    if (quorum->high_watermark < end_off)
        quorum->high_watermark = end_off;
    while (quorum->snapshots.items[0].id.end_off < end_off)
        snapshots_remove(quorum, 0, fx);
    fx_trace(fx, TRACE_INFO, "metadata snapshot fetched", F_NUM("end_off", end_off), F_NUM("epoch", fetch->id.epoch),
             F_NUM("bytes", fetch->size));
    end(fetch);
    quorum->fetch_at_us = ev->now_us;
    quorum->again = true;
}

static void cut_log(struct quorum *quorum, const struct event *ev, struct effects *fx)
{
    struct snapshot_fetch *fetch = &quorum->snapshots.fetch;
    int err;

    if (log_state(quorum->log) != LOG_OPEN)
        return;
    if (quorum->raft == RAFT_LEADER) {
        quorum_fail(quorum, storage_metadata_dir, ": elected leader without what is committed", slice_of(NULL, 0),
                    "; a controller's disk was lost or put back to an older state");
        return;
    }
    if (fetch->is_cut) {
        adopt(quorum, ev, fx);
        return;
    }
    err = log_restart_at(quorum->log, fetch->id.end_off, ev->wall_ms, fx);
    fetch->is_cut = err == ERR_OK;
    if (err != ERR_OK && err != ERR_AGAIN && err != ERR_LIMIT)
        quorum_fail(quorum, storage_metadata_dir, ": the log cannot be cut: ", slice_of_text(err_text(err)), "");
}

void snapshot_fetch_drive(struct quorum *quorum, const struct event *ev, struct effects *fx)
{
    struct snapshot_fetch *fetch = &quorum->snapshots.fetch;
    bool is_left = quorum->raft != RAFT_FOLLOWER || quorum->election.epoch != fetch->epoch;

    switch (fetch->stage) {
    case SNAPSHOT_FETCH_NONE:
        break;
    case SNAPSHOT_FETCH_FETCHING:
        if (fetch->is_void || is_left) {
            give_up(quorum, 0, ev, fx);
        } else if (fetch->undone_cnt == 0 && fetch->size == (int64_t)fetch->pos) {
            fetch->stage = SNAPSHOT_FETCH_SYNCING;
            fx_sync(fx, start_op(quorum, SNAPSHOT_OP_FETCH_SYNC), file_share(fetch->file));
        } else if (fetch->undone_cnt == 0 && !fetch->is_asking) {
            ask_on(quorum, ev, fx);
        }
        break;
    case SNAPSHOT_FETCH_CUTTING:
        cut_log(quorum, ev, fx);
        break;
    default:
        break; /* after a DISK_DONE */
    }
}

void snapshot_fetch_done(struct quorum *quorum, enum snapshot_op op, const struct event *ev, struct effects *fx)
{
    struct snapshot_fetch *fetch = &quorum->snapshots.fetch;

    fetch->undone_cnt--;
    if (ev->disk.err == ERR_NOSPACE && op != SNAPSHOT_OP_FETCH_RENAME) {
        fx_trace(fx, TRACE_WARN, "no space for a metadata snapshot, fetching it again later",
                 F_NUM("end_off", fetch->id.end_off));
        fetch->stage = SNAPSHOT_FETCH_FETCHING;
        give_up(quorum, SPACE_PAUSE_US, ev, fx);
    } else if (ev->disk.err != ERR_OK) {
        quorum_fail(quorum, storage_metadata_dir,
                    ": a snapshot cannot be written: ", slice_of_text(err_text(ev->disk.err)), "; repair the disk");
    } else if (op == SNAPSHOT_OP_FETCH_SYNC) {
        rename_it(quorum, fx);
    } else if (op == SNAPSHOT_OP_FETCH_RENAME) {
        snapshots_named(quorum, fetch->id, (uint64_t)fetch->size, fetch->timestamp, file_share(fetch->file), fx);
        fetch->stage = SNAPSHOT_FETCH_CUTTING;
    }
}
