/* KRaft's states: who may become what when, quorum-state, time.
 *
 * Everything is driven: events change facts (an answer came, a write is done), raft_drive then does all that follows and
 * notes when something is due. Nothing leaves, request or answer, while quorum-state on disk differs from what is so.
 *
 * Failures: quorum-state cannot be replaced for want of space: a leader resigns; tried again after the election timeout. An
 * append was taken back: likewise. Another error of the disk: FAILED. */
#include "base/check.h"
#include "base/err.h"
#include "quorum/core.h"

#define FREE_SPACE "free space in metadata.log.dir, else the first of log.dirs"

#define EDGE(state) (1u << (state))

enum { LIST_CHECK_US = 30 * 1000 * 1000, NAMED_TRACE_US = 10 * 1000 * 1000, TURNS = 6 };

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

static void move(struct quorum *quorum, enum raft_state to, int64_t deadline_us)
{
    CHECK(raft_may_move(quorum->raft, to));
    CHECK(quorum->raft != RAFT_RESIGNED || to != RAFT_PROSPECTIVE || quorum->voters->cnt == 1);
    quorum->raft = to;
    quorum->deadline_us = deadline_us;
    quorum->again = true;
}

/* ---- what is known ---- */

bool raft_is_voter(const struct quorum *quorum)
{
    return quorum->config->is_controller && voters_find((struct voters *)(uintptr_t)quorum->voters,
                                                        quorum->config->node_id, quorum->self.directory) != NULL;
}

/* Also whoever a set that is perhaps not committed has left out: its log may be the only one that may win, and without it
 * the removal would never be committed (Ongaro's dissertation, 4.2.2). */
bool raft_may_stand(const struct quorum *quorum)
{
    for (size_t i = 0; i < quorum->history.cnt && quorum->config->is_controller; i++)
        if (voters_find(&quorum->history.items[i]->voters, quorum->config->node_id, quorum->self.directory) != NULL)
            return true;
    return false;
}

static bool is_only_voter(const struct quorum *quorum)
{
    return quorum->voters->cnt == 1 && raft_is_voter(quorum);
}

int64_t raft_election_wait(struct quorum *quorum)
{
    uint64_t ms = (uint64_t)quorum->config->election_timeout_ms;

    return (int64_t)(ms * 1000 + prng_below(&quorum->prng, ms * 1000));
}

int64_t raft_fetch_wait(const struct quorum *quorum)
{
    return quorum->config->fetch_timeout_ms * 1000;
}

int64_t raft_turn_wait(struct quorum *quorum)
{
    int64_t part_us = quorum->config->election_timeout_ms * 1000 / TURNS;
    int64_t turn = 0;

    for (size_t i = 0; i < quorum->voters->cnt; i++) {
        int32_t id = quorum->voters->items[i].id;
        turn += id < quorum->config->node_id && id != quorum->election.leader_id;
    }
    return turn % TURNS * part_us + (int64_t)prng_below(&quorum->prng, (uint64_t)part_us / 4 + 1);
}

int32_t raft_last_epoch(const struct quorum *quorum)
{
    int32_t epoch = quorum_last_epoch(quorum);

    return epoch < 0 ? 0 : epoch;
}

struct epoch_end raft_end_of_epoch(const struct quorum *quorum, int32_t leader_epoch)
{
    struct epoch_end end = log_end_of_epoch(quorum->log, leader_epoch);

    if (end.leader_epoch < 0)
        end = (struct epoch_end){.leader_epoch = raft_last_epoch(quorum), .end_off = log_end_off(quorum->log)};
    return end;
}

/* ---- quorum-state ---- */

static bool is_same(const struct election *a, const struct election *b)
{
    return a->leader_id == b->leader_id && a->epoch == b->epoch && a->voted_id == b->voted_id &&
           uuid_eq(a->voted_directory, b->voted_directory);
}

bool raft_is_stored(const struct quorum *quorum)
{
    return !quorum->is_storing && is_same(&quorum->election, &quorum->stored);
}

static void store(struct quorum *quorum, const struct event *ev, struct effects *fx)
{
    int32_t ids[VOTERS_MAX];
    struct buf buf;

    if (quorum->is_storing || is_same(&quorum->election, &quorum->stored))
        return;
    if (ev->now_us < quorum->store_retry_us) {
        raft_due(quorum, quorum->store_retry_us);
        return;
    }
    for (size_t i = 0; i < quorum->voters->cnt; i++)
        ids[i] = quorum->voters->items[i].id;
    buf_init(&buf, 4096);
    election_print(&quorum->election, quorum->kraft_version > 0 || quorum->voters->cnt == 0, ids, quorum->voters->cnt,
                   &buf);
    CHECK(!buf.over);
    quorum->is_storing = true;
    quorum->storing = quorum->election;
    fx_replace_file(fx, op_make(OP_QUORUM, QUORUM_OP_ELECTION_WRITE, 0), quorum->config->meta_dir_idx,
                    slice_of_text(storage_election_path), chunk_copy(buf_bytes(&buf)));
    buf_release(&buf);
}

void raft_stored(struct quorum *quorum, const struct event *ev, struct effects *fx)
{
    quorum->is_storing = false;
    if (ev->disk.err == ERR_NOSPACE) {
        fx_trace(fx, TRACE_WARN, "no space for quorum-state: no part in elections until there is; " FREE_SPACE,
                 F_NUM("epoch", quorum->election.epoch));
        quorum->store_retry_us = ev->now_us + quorum->config->election_timeout_ms * 1000;
        raft_resign(quorum, ev);
    } else if (ev->disk.err != ERR_OK) {
        quorum_fail(quorum, storage_election_path, " cannot be written", slice_of(NULL, 0), "; repair the disk");
    } else {
        quorum->stored = quorum->storing;
    }
}

/* ---- changing state ---- */

static void forget_leader(struct quorum *quorum)
{
    quorum->election.leader_id = -1;
    quorum->leader_port = 0;
    quorum->has_fetched = quorum->fetch_failed = false;
    quorum->has_resigned = false;
    quorum->leader_resets_cnt = 0;
    quorum->leader_high_watermark = -1;
}

static void begin_epoch(struct quorum *quorum, int32_t epoch)
{
    CHECK(epoch > quorum->election.epoch);
    quorum->election.epoch = epoch;
    quorum->election.voted_id = -1;
    quorum->election.voted_directory = UUID_ZERO;
    forget_leader(quorum);
}

static void leave_leadership(struct quorum *quorum)
{
    quorum->epoch_start_off = -1;
}

/* A higher epoch without a leader that is known. What was left of an election timeout is left. */
void raft_unattached(struct quorum *quorum, int32_t epoch, const struct event *ev, struct effects *fx)
{
    bool has_timer = quorum->raft != RAFT_FOLLOWER && quorum->raft != RAFT_LEADER;
    int64_t wait_us = raft_election_wait(quorum);

    if (quorum->raft == RAFT_LEADER)
        fx_trace(fx, TRACE_WARN, "no longer the leader of the metadata quorum: there is a newer epoch",
                 F_NUM("epoch", quorum->election.epoch), F_NUM("newer", epoch));
    leave_leadership(quorum);
    begin_epoch(quorum, epoch);
    move(quorum, RAFT_UNATTACHED, has_timer ? quorum->deadline_us : ev->now_us + wait_us);
}

static void note_leader(struct quorum *quorum, const struct event *ev)
{
    quorum->heard_us = ev->now_us;
    quorum->lost.node_id = -1;
}

void raft_follow(struct quorum *quorum, int32_t epoch, int32_t leader_id, struct slice host, uint16_t port,
                 const struct event *ev, struct effects *fx)
{
    bool is_new = epoch > quorum->election.epoch || quorum->election.leader_id != leader_id;

    CHECK(host.len > 0 && host.len <= LINK_HOST_LEN_MAX && leader_id != quorum->config->node_id);
    leave_leadership(quorum);
    if (epoch > quorum->election.epoch)
        begin_epoch(quorum, epoch);
    CHECK(quorum->election.leader_id < 0 || quorum->election.leader_id == leader_id);
    quorum->election.leader_id = leader_id;
    memmove(quorum->leader_host, host.data, host.len);
    quorum->leader_host[host.len] = '\0';
    quorum->leader_port = port;
    quorum->has_fetched = quorum->fetch_failed = false;
    quorum->fetch_at_us = 0;
    move(quorum, RAFT_FOLLOWER, ev->now_us + raft_fetch_wait(quorum) + raft_turn_wait(quorum));
    if (!is_new)
        return;
    note_leader(quorum, ev);
    fetch_give_up(quorum);
    fx_trace(fx, TRACE_INFO, "follows a leader of the metadata quorum", F_NUM("leader", leader_id),
             F_NUM("epoch", epoch));
}

void raft_prospective(struct quorum *quorum, const struct event *ev)
{
    move(quorum, RAFT_PROSPECTIVE, ev->now_us + raft_election_wait(quorum));
    votes_open(quorum);
}

void raft_step_back(struct quorum *quorum, const struct event *ev, struct effects *fx)
{
    struct slice host = slice_of_text(quorum->leader_host);

    if (quorum->election.leader_id >= 0 && quorum->election.leader_id != quorum->config->node_id &&
        quorum->leader_port > 0)
        raft_follow(quorum, quorum->election.epoch, quorum->election.leader_id, host, quorum->leader_port, ev, fx);
    else
        move(quorum, RAFT_UNATTACHED, ev->now_us + raft_election_wait(quorum));
}

void raft_candidate(struct quorum *quorum, const struct event *ev)
{
    begin_epoch(quorum, quorum->election.epoch + 1);
    quorum->election.voted_id = quorum->config->node_id;
    quorum->election.voted_directory = quorum->self.directory;
    move(quorum, RAFT_CANDIDATE, ev->now_us + raft_election_wait(quorum));
    votes_open(quorum);
}

void raft_lead(struct quorum *quorum, const struct event *ev, struct effects *fx)
{
    quorum->granting_cnt = 0;
    quorum->granting_ids[quorum->granting_cnt++] = quorum->config->node_id;
    for (size_t i = 0; i < quorum->ballots_cnt; i++)
        if (quorum->ballots[i].state == BALLOT_YES)
            quorum->granting_ids[quorum->granting_cnt++] = quorum->ballots[i].id;
    quorum->election.leader_id = quorum->config->node_id;
    quorum->election.voted_id = -1;
    quorum->election.voted_directory = UUID_ZERO;
    quorum->epoch_start_off = -1;
    leader_reset(quorum, ev);
    move(quorum, RAFT_LEADER, ev->now_us + raft_fetch_wait(quorum) * 3 / 2);
    if (quorum->voters->cnt > 1)
        fx_trace(fx, TRACE_INFO, "elected leader of the metadata quorum", F_NUM("epoch", quorum->election.epoch),
                 F_NUM("votes", (int64_t)quorum->granting_cnt), F_NUM("voters", (int64_t)quorum->voters->cnt));
}

void raft_resign(struct quorum *quorum, const struct event *ev)
{
    if (quorum->raft != RAFT_LEADER)
        return;
    leave_leadership(quorum);
    move(quorum, RAFT_RESIGNED, ev->now_us + raft_election_wait(quorum));
    votes_open(quorum); /* who has heard EndQuorumEpoch */
}

/* ---- hearsay ----
 * A prospective node that remembers a leader is not led back by others who remember it, too: it would never count votes. */

static void contradiction(struct quorum *quorum, int32_t leader_id, struct effects *fx)
{
    fx_trace(
        fx, TRACE_ERROR,
        "two leaders are named in one epoch: nodes of two quorums speak to each other; check cluster ids, node ids and "
        "controller.quorum.voters of all nodes",
        F_NUM("epoch", quorum->election.epoch), F_NUM("leader", quorum->election.leader_id), F_NUM("named", leader_id));
}

/* Who was leader before its restart is named for a while; of an epoch that goes on, another node with our id is meant. */
static void self_is_named(struct quorum *quorum, int32_t epoch, const struct event *ev, struct effects *fx)
{
    if (quorum->self_named_us == 0 || quorum->self_named_epoch != epoch)
        quorum->self_named_us = ev->now_us;
    quorum->self_named_epoch = epoch;
    if (ev->now_us - quorum->self_named_us < NAMED_TRACE_US)
        return;
    quorum->self_named_us = ev->now_us;
    fx_trace(fx, TRACE_ERROR,
             "the active controller is another node with this node.id: nothing can be asked of it; give one of them a "
             "node.id of its own and empty directories",
             F_NUM("node", quorum->config->node_id), F_NUM("epoch", epoch));
}

void raft_learn(struct quorum *quorum, int32_t epoch, int32_t leader_id, struct slice host, uint16_t port,
                const struct event *ev, struct effects *fx)
{
    bool is_other = leader_id >= 0 && leader_id != quorum->config->node_id;
    bool is_found = is_other && host.len > 0 && host.len <= LINK_HOST_LEN_MAX && port > 0;

    if (epoch < quorum->election.epoch)
        return;
    if (leader_id == quorum->config->node_id && quorum->raft != RAFT_LEADER)
        self_is_named(quorum, epoch, ev, fx);
    if (is_other && !is_found)
        is_found = node_address(quorum, leader_id, 0, &host, &port) && host.len <= LINK_HOST_LEN_MAX;
    if (epoch > quorum->election.epoch && !is_found)
        raft_unattached(quorum, epoch, ev, fx);
    else if (epoch > quorum->election.epoch)
        raft_follow(quorum, epoch, leader_id, host, port, ev, fx);
    else if (is_other && quorum->election.leader_id >= 0 && quorum->election.leader_id != leader_id)
        contradiction(quorum, leader_id, fx);
    else if (is_found && (quorum->election.leader_id < 0 || quorum->raft == RAFT_UNATTACHED))
        raft_follow(quorum, epoch, leader_id, host, port, ev, fx);
}

/* ---- a clean stop ---- */

bool raft_hand_over(struct quorum *quorum, const struct event *ev, struct effects *fx)
{
    if (quorum->is_handing_over)
        return true;
    if (quorum->raft != RAFT_LEADER || is_only_voter(quorum))
        return false;
    quorum->is_handing_over = true;
    quorum->hand_over_until_us = ev->now_us + quorum->config->election_timeout_ms * 1000;
    fx_trace(fx, TRACE_INFO, "stops: leadership of the metadata quorum is handed over",
             F_NUM("epoch", quorum->election.epoch));
    raft_drive(quorum, ev, fx);
    return quorum->life == QUORUM_RUNNING;
}

/* What was appended is let come to a majority first: a successor that has it all is elected at once. */
static void hand_over(struct quorum *quorum, const struct event *ev)
{
    int64_t drain_us = quorum->hand_over_until_us - quorum->config->election_timeout_ms * 500;

    raft_due(quorum, quorum->raft == RAFT_LEADER ? drain_us : quorum->hand_over_until_us);
    if (quorum->raft == RAFT_LEADER && (quorum->high_watermark >= log_end_off(quorum->log) || ev->now_us >= drain_us))
        raft_resign(quorum, ev);
}

bool raft_is_handed_over(const struct quorum *quorum, const struct event *ev)
{
    size_t heard_cnt = 0;

    for (size_t i = 0; i < quorum->ballots_cnt; i++)
        heard_cnt += quorum->ballots[i].state == BALLOT_YES;
    return ev->now_us >= quorum->hand_over_until_us ||
           (quorum->raft == RAFT_RESIGNED ? heard_cnt == quorum->ballots_cnt : quorum->raft != RAFT_LEADER);
}

/* ---- the log was cut, the set changed ---- */

void raft_voters_changed(struct quorum *quorum)
{
    const struct voter_set *set = history_newest(&quorum->history);

    quorum->voters = set == NULL ? &quorum->no_voters : &set->voters;
    quorum->kraft_version = set == NULL ? 0 : set->kraft_version;
    quorum->voters_record_off = set == NULL ? -1 : set->off;
    quorum->again = true;
}

void raft_log_was_cut(struct quorum *quorum)
{
    int64_t end_off = log_end_off(quorum->log);

    quorum_tail_cut(quorum, end_off);
    if (history_cut(&quorum->history, end_off))
        raft_voters_changed(quorum);
}

/* Appends were taken back: the disk is full. */
static void check_undone(struct quorum *quorum, const struct event *ev, struct effects *fx)
{
    uint32_t undone_cnt = log_undone_cnt(quorum->log);

    if (undone_cnt == quorum->undone_seen_cnt)
        return;
    quorum->undone_seen_cnt = undone_cnt;
    raft_log_was_cut(quorum);
    fx_trace(
        fx, TRACE_WARN,
        quorum->raft == RAFT_LEADER
            ? "no space for the metadata log: leadership given up; without another controller every change of metadata "
              "is answered NOT_CONTROLLER; " FREE_SPACE
            : "no space for the metadata log, it falls behind; " FREE_SPACE,
        F_NUM("epoch", quorum->election.epoch), F_NUM("end_off", log_end_off(quorum->log)));
    raft_resign(quorum, ev);
}

/* ---- time ---- */

static void check_quorum(struct quorum *quorum, const struct event *ev, struct effects *fx)
{
    if (is_only_voter(quorum)) {
        quorum->deadline_us = ev->now_us + raft_fetch_wait(quorum) * 3 / 2;
        return;
    }
    fx_trace(fx, TRACE_WARN,
             "a majority of the voters has not fetched for too long: leadership of the metadata quorum given up; check "
             "the other controllers and the network between them",
             F_NUM("epoch", quorum->election.epoch), F_NUM("voters", (int64_t)quorum->voters->cnt));
    raft_resign(quorum, ev);
}

static void note_silence(struct quorum *quorum)
{
    bool is_silent = quorum->raft == RAFT_FOLLOWER && !quorum->has_resigned;

    if (quorum->raft == RAFT_FOLLOWER)
        quorum->lost = (struct quorum_silence){.node_id = is_silent ? quorum->election.leader_id : -1,
                                               .heard_us = quorum->heard_us,
                                               .is_cut_off = quorum->leader_resets_cnt >= LEADER_RESETS_MAX};
}

static void leader_is_lost(struct quorum *quorum, const struct event *ev)
{
    if (raft_may_stand(quorum) && !quorum->is_handing_over) {
        note_silence(quorum);
        raft_prospective(quorum, ev);
        return;
    }
    quorum->fetch_failed = true; /* look for another one */
    quorum->deadline_us = ev->now_us + raft_fetch_wait(quorum);
}

static void resigned_long_enough(struct quorum *quorum, const struct event *ev, struct effects *fx)
{
    if (quorum->is_handing_over) {
        quorum->deadline_us = INT64_MAX; /* quorum_tick ends it */
        return;
    }
    if (is_only_voter(quorum))
        raft_prospective(quorum, ev);
    else
        raft_unattached(quorum, quorum->election.epoch + 1, ev, fx);
    if (quorum->raft == RAFT_UNATTACHED)
        quorum->deadline_us = ev->now_us + raft_election_wait(quorum);
}

static void pass_deadline(struct quorum *quorum, const struct event *ev, struct effects *fx)
{
    if (ev->now_us < quorum->deadline_us)
        return;
    switch (quorum->raft) {
    case RAFT_UNATTACHED:
    case RAFT_FOLLOWER:
        leader_is_lost(quorum, ev);
        break;
    case RAFT_PROSPECTIVE:
        raft_step_back(quorum, ev, fx);
        break;
    case RAFT_CANDIDATE:
        raft_prospective(quorum, ev);
        break;
    case RAFT_LEADER:
        check_quorum(quorum, ev, fx);
        break;
    case RAFT_RESIGNED:
        resigned_long_enough(quorum, ev, fx);
        break;
    default:
        CHECK_NEVER("a state");
    }
}

/* ---- the drive ---- */

void raft_begin(struct quorum *quorum, const struct event *ev, struct effects *fx)
{
    int32_t leader_id = quorum->election.leader_id, log_epoch = raft_last_epoch(quorum);
    struct slice host;
    uint16_t port;

    quorum->raft = leader_id == quorum->config->node_id ? RAFT_RESIGNED : RAFT_UNATTACHED; /* the first state */
    quorum->deadline_us = ev->now_us + raft_election_wait(quorum);
    if (log_epoch > quorum->election.epoch) {
        quorum->raft = RAFT_UNATTACHED;
        begin_epoch(quorum, log_epoch); /* quorum-state was lost */
    }
    if (is_only_voter(quorum))
        raft_prospective(quorum, ev);
    else if (quorum->raft == RAFT_UNATTACHED && quorum->election.leader_id >= 0 &&
             node_address(quorum, leader_id, 0, &host, &port))
        raft_follow(quorum, quorum->election.epoch, leader_id, host, port, ev, fx);
}

/* Once, some time after the start: the list finds the quorum, but people read it as the truth. */
static void compare_with_list(struct quorum *quorum, const struct event *ev, struct effects *fx)
{
    size_t missing_cnt = 0, listed_cnt = 0;

    if (quorum->list_check_us == 0)
        quorum->list_check_us = ev->now_us + LIST_CHECK_US;
    if (quorum->list_check_us == INT64_MAX || quorum->config->voters.len == 0 ||
        quorum->config->bootstrap_servers.len > 0)
        return;
    if (ev->now_us < quorum->list_check_us) {
        raft_due(quorum, quorum->list_check_us);
        return;
    }
    quorum->list_check_us = INT64_MAX;
    if (quorum->voters->cnt == 0)
        return;
    for (size_t i = 0; i < quorum->seeds_cnt; i++) {
        bool is_voter = false;
        for (size_t j = 0; j < quorum->voters->cnt; j++)
            is_voter |= quorum->voters->items[j].id == quorum->seeds[i].node_id;
        listed_cnt += is_voter;
        missing_cnt += !is_voter;
    }
    if (missing_cnt > 0 || listed_cnt != quorum->voters->cnt)
        fx_trace(
            fx, TRACE_WARN,
            "controller.quorum.voters and the voters of the metadata quorum differ: the list only serves to find the "
            "quorum; correct it, or add and remove voters",
            F_NUM("voters", (int64_t)quorum->voters->cnt), F_NUM("listed", (int64_t)quorum->seeds_cnt),
            F_NUM("listed_voters", (int64_t)listed_cnt));
}

static void drive_state(struct quorum *quorum, const struct event *ev, struct effects *fx)
{
    switch (quorum->raft) {
    case RAFT_UNATTACHED:
    case RAFT_FOLLOWER:
        fetch_drive(quorum, ev, fx);
        break;
    case RAFT_PROSPECTIVE:
    case RAFT_CANDIDATE:
        votes_drive(quorum, ev, fx);
        break;
    case RAFT_LEADER:
        leader_drive(quorum, ev, fx);
        break;
    case RAFT_RESIGNED:
        epoch_renounce(quorum, ev, fx);
        break;
    default:
        CHECK_NEVER("a state");
    }
}

void raft_drive(struct quorum *quorum, const struct event *ev, struct effects *fx)
{
    do {
        quorum->again = false;
        quorum->due_us = INT64_MAX;
        check_undone(quorum, ev, fx);
        calls_drive(quorum, ev, fx);
        if (quorum->life != QUORUM_RUNNING)
            return;
        pass_deadline(quorum, ev, fx);
        store(quorum, ev, fx);
        create_drive(quorum, ev, fx);
        snapshot_fetch_drive(quorum, ev, fx);
        drive_state(quorum, ev, fx);
        if (quorum->is_handing_over)
            hand_over(quorum, ev);
        change_drive(quorum, ev, fx);
        join_drive(quorum, ev, fx);
    } while (quorum->again && quorum->life == QUORUM_RUNNING);
    raft_due(quorum, quorum->deadline_us);
    compare_with_list(quorum, ev, fx);
    peers_tidy(quorum, ev->now_us, fx);
}
