/* KRaft's states. Happy path of a quorum of one: (RESIGNED or UNATTACHED) -> PROSPECTIVE -> CANDIDATE -> LEADER in one step,
 * since its own votes are the majority -> quorum-state replaced -> epoch begins in the log, LeaderChange appended -> durable
 * -> ready.
 * Failures: quorum-state cannot be replaced for want of space, or an append was taken back: RESIGNED, tried again after
 * the election timeout; another error of the disk: FAILED. */
#include "base/check.h"
#include "base/err.h"
#include "quorum/core.h"
#include "record/record.h"

#define EDGE(state) (1u << (state))

enum { LEADER_BATCH_LEN_MAX = 2 * VOTERS_TEXT_LEN_MAX };

bool raft_may_move(enum raft_state from, enum raft_state to)
{
#define X(state, edges) [state] = (edges),
    static const unsigned edges_of[] = { RAFT_STATES(X) };
#undef X
    CHECK(from < RAFT_STATES_CNT);
    return (edges_of[from] & EDGE(to)) != 0;
}

const char *raft_state_name(enum raft_state state)
{
#define X(state, edges) [state] = #state,
    static const char *const names[] = { RAFT_STATES(X) };
#undef X
    CHECK(state < RAFT_STATES_CNT);
    return names[state];
}

static void move(struct quorum *quorum, enum raft_state to)
{
    CHECK(raft_may_move(quorum->raft, to));
    CHECK(quorum->raft != RAFT_RESIGNED || to != RAFT_PROSPECTIVE || quorum->voters.cnt == 1);
    quorum->raft = to;
}

static bool is_same(const struct election *a, const struct election *b)
{
    return a->leader_id == b->leader_id && a->epoch == b->epoch && a->voted_id == b->voted_id &&
           uuid_eq(a->voted_directory, b->voted_directory);
}

/* Brings the disk's quorum-state to what is so now; what depends on it waits in raft_stored. */
static void store(struct quorum *quorum, struct effects *fx)
{
    int32_t ids[VOTERS_MAX];
    struct buf buf;

    if (quorum->is_storing || is_same(&quorum->election, &quorum->stored))
        return;
    for (size_t i = 0; i < quorum->voters.cnt; i++)
        ids[i] = quorum->voters.items[i].id;
    buf_init(&buf, 4096);
    election_print(&quorum->election, quorum->kraft_version > 0, ids, quorum->voters.cnt, &buf);
    CHECK(!buf.over);
    quorum->is_storing = true;
    quorum->storing = quorum->election;
    fx_replace_file(fx, op_make(OP_QUORUM, QUORUM_OP_ELECTION_WRITE, 0), quorum->config->meta_dir_idx,
                    slice_of_text(storage_election_path), chunk_copy(buf_bytes(&buf)));
    buf_release(&buf);
}

/* Its own votes are all it has so far: enough in a quorum of one. */
static void elect(struct quorum *quorum, struct effects *fx)
{
    int32_t log_epoch = quorum_last_epoch(quorum);
    size_t votes_cnt = voters_find(&quorum->voters, quorum->config->node_id, quorum->self.directory) != NULL;

    quorum->retry_at_us = INT64_MAX;
    if (votes_cnt < voters_majority(&quorum->voters))
        return;
    move(quorum, RAFT_PROSPECTIVE);
    move(quorum, RAFT_CANDIDATE);
    quorum->election.epoch = (quorum->election.epoch > log_epoch ? quorum->election.epoch : log_epoch) + 1;
    move(quorum, RAFT_LEADER);
    quorum->election.leader_id = quorum->config->node_id;
    quorum->election.voted_id = -1;
    quorum->election.voted_directory = UUID_ZERO;
    quorum->epoch_start_off = -1;
    store(quorum, fx);
}

void raft_begin(struct quorum *quorum, const struct event *ev, struct effects *fx)
{
    bool led = quorum->election.leader_id == quorum->config->node_id;

    (void)ev;
    quorum->raft = led ? RAFT_RESIGNED : RAFT_UNATTACHED; /* the first state: there was none before */
    if (quorum_last_epoch(quorum) > quorum->election.epoch)
        quorum->election = (struct election){
            .leader_id = -1, .epoch = quorum_last_epoch(quorum), .voted_id = -1}; /* quorum-state was lost */
    elect(quorum, fx);
}

void raft_resign(struct quorum *quorum, const struct event *ev)
{
    if (quorum->raft == RAFT_LEADER)
        move(quorum, RAFT_RESIGNED);
    quorum->retry_at_us = ev->now_us + quorum->config->election_timeout_ms * 1000;
}

void raft_stored(struct quorum *quorum, const struct event *ev, struct effects *fx)
{
    quorum->is_storing = false;
    if (ev->disk.err == ERR_NOSPACE) {
        fx_trace(fx, TRACE_WARN, "no space for quorum-state, leadership given up",
                 F_NUM("epoch", quorum->election.epoch));
        raft_resign(quorum, ev);
        return;
    }
    if (ev->disk.err != ERR_OK) {
        quorum_fail(quorum, storage_election_path, " cannot be written", slice_of(NULL, 0), "; repair the disk");
        return;
    }
    quorum->stored = quorum->storing;
    store(quorum, fx);
}

/* ---- leading ---- */

static bool tells_voters(const struct quorum *quorum)
{
    struct voters *voters = (struct voters *)&quorum->voters;
    const struct voter *own = voters_find(voters, quorum->config->node_id, quorum->self.directory);

    return quorum->kraft_version > 0 && (quorum->voters_record_off < 0 || !voters_same_endpoints(own, &quorum->self));
}

static void add_control(struct record_builder *builder, int64_t wall_ms, enum record_control type, struct buf *value)
{
    int err = record_builder_control(builder, wall_ms, type, buf_bytes(value));

    CHECK(err == ERR_OK && !value->over);
    buf_reset(value);
}

/* Our endpoints into the set, where they have changed. */
static void renew_self(struct quorum *quorum)
{
    struct voters fresh;
    int err = ERR_OK;

    voters_init(&fresh);
    for (size_t i = 0; i < quorum->voters.cnt && err == ERR_OK; i++) {
        const struct voter *voter = &quorum->voters.items[i];
        err = voters_add(&fresh, voter->id == quorum->config->node_id ? &quorum->self : voter);
    }
    CHECK(err == ERR_OK);
    voters_release(&quorum->voters);
    quorum->voters = fresh;
}

static void build_leader_change(struct quorum *quorum, int64_t wall_ms, bool with_voters, struct buf *out)
{
    struct record_build build = RECORD_BUILD_PLAIN;
    struct record_builder builder;
    struct buf value;
    int err;

    buf_init(&value, VOTERS_TEXT_LEN_MAX);
    build.attributes = RECORD_ATTR_CONTROL;
    record_builder_start(&builder, &build, out);
    leader_change_encode(quorum->config->node_id, &quorum->voters, &quorum->config->node_id, 1, &value);
    add_control(&builder, wall_ms, RECORD_CONTROL_LEADER_CHANGE, &value);
    if (with_voters) {
        kraft_version_encode(quorum->kraft_version, &value);
        add_control(&builder, wall_ms, RECORD_CONTROL_KRAFT_VERSION, &value);
        voters_encode(&quorum->voters, &value);
        add_control(&builder, wall_ms, RECORD_CONTROL_KRAFT_VOTERS, &value);
    }
    err = record_builder_finish(&builder, NULL);
    CHECK(err == ERR_OK);
    buf_release(&value);
}

static void begin_epoch(struct quorum *quorum, const struct event *ev, struct effects *fx)
{
    bool with_voters = tells_voters(quorum);
    struct log_stamp stamp = {.leader_epoch = quorum->election.epoch,
                              .wall_ms = ev->wall_ms,
                              .now_us = ev->now_us,
                              .origin = LOG_FROM_COORDINATOR,
                              .keeps_header = true};
    struct log_appended appended;
    struct chunk *chunk;
    struct buf buf;
    int err = log_begin_epoch(quorum->log, quorum->election.epoch, fx);

    if (err == ERR_LIMIT)
        return; /* after the next DISK_DONE */
    if (with_voters)
        renew_self(quorum);
    buf_init(&buf, LEADER_BATCH_LEN_MAX);
    build_leader_change(quorum, ev->wall_ms, with_voters, &buf);
    chunk = chunk_copy(buf_bytes(&buf));
    buf_release(&buf);
    if (err == ERR_OK)
        err = log_append(quorum->log, chunk_share(chunk), chunk_slice(chunk), &stamp, fx, &appended);
    if (err == ERR_OK) {
        quorum->epoch_start_off = appended.first_off;
        quorum_tail_add(quorum, chunk, appended.first_off, appended.last_off + 1);
        if (with_voters)
            quorum->voters_record_off = appended.last_off;
        log_want_durable(quorum->log, appended.last_off + 1, fx);
    } else {
        raft_resign(quorum, ev);
    }
    chunk_drop(chunk);
}

/* Voters' offsets count from this leader's first record on (Raft's rule on records of older epochs). */
static void count_votes_of_offsets(struct quorum *quorum)
{
    struct voter *own = voters_find(&quorum->voters, quorum->config->node_id, quorum->self.directory);
    int64_t off;

    if (own != NULL)
        own->end_off = log_durable_off(quorum->log);
    off = voters_majority_off(&quorum->voters);
    if (quorum->epoch_start_off >= 0 && off > quorum->epoch_start_off && off > quorum->high_watermark)
        quorum->high_watermark = off;
}

/* Appends were taken back: the disk is full. */
static void check_undone(struct quorum *quorum, const struct event *ev, struct effects *fx)
{
    uint32_t undone_cnt = log_undone_cnt(quorum->log);

    if (undone_cnt == quorum->undone_seen_cnt)
        return;
    quorum->undone_seen_cnt = undone_cnt;
    quorum_tail_cut(quorum, log_end_off(quorum->log));
    if (quorum->voters_record_off >= log_end_off(quorum->log))
        quorum->voters_record_off = -1;
    fx_trace(fx, TRACE_WARN, "no space for the metadata log, leadership given up",
             F_NUM("epoch", quorum->election.epoch), F_NUM("end_off", log_end_off(quorum->log)));
    raft_resign(quorum, ev);
}

void raft_advance(struct quorum *quorum, const struct event *ev, struct effects *fx)
{
    check_undone(quorum, ev, fx);
    if (quorum->raft == RAFT_LEADER && quorum->epoch_start_off < 0 && is_same(&quorum->election, &quorum->stored))
        begin_epoch(quorum, ev, fx);
    if (quorum->raft == RAFT_LEADER)
        count_votes_of_offsets(quorum);
    if (quorum->raft != RAFT_LEADER && ev->now_us >= quorum->retry_at_us)
        elect(quorum, fx);
}
