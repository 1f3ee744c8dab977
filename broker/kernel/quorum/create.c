/* A quorum is created once: by the first node of the configured list, when every other node of the list has answered within
 * CREATE_FRESH_US that it is empty, too. Nobody else creates; whoever finds a quorum joins it. So an emptied disk never
 * begins a second history while one other node of the list holds the first.
 *
 * "Empty": a Fetch in epoch 0 is answered with NOT_LEADER_OR_FOLLOWER, leader -1, epoch 0. A node that knows a voter set, or
 * that would create itself, does not answer so (fetch_leader.c): two lists that begin differently create nothing. */
#include "base/check.h"
#include "base/err.h"
#include "base/mem.h"
#include "quorum/core.h"
#include "wire/gen/fetch_response.h"
#include "wire/kerr.h"

enum {
    CREATE_PERIOD_US = 250 * 1000,
    CREATE_FRESH_US = 2000 * 1000,
    CREATE_TRACE_US = 10 * 1000 * 1000,
};

bool create_is_mine(const struct quorum *quorum)
{
    return quorum->config->is_controller && quorum->seeds_cnt > 0 && quorum->seeds[0].is_self &&
           quorum->voters->cnt == 0 && quorum->election.epoch == 0 && quorum->raft == RAFT_UNATTACHED &&
           log_end_off(quorum->log) == 0;
}

static bool is_fresh(const struct quorum_seed *seed, int64_t now_us)
{
    return seed->is_self || (seed->empty_at_us >= 0 && now_us - seed->empty_at_us < CREATE_FRESH_US);
}

/* is_void: no voters, as if there were no checkpoint. */
static void write_checkpoint(struct quorum *quorum, bool is_void, const struct event *ev, struct effects *fx)
{
    struct voters *voters = MEM_NEW(struct voters);
    struct buf buf;
    int err;

    voters_init(voters);
    err = is_void ? ERR_OK : voters_add(voters, &quorum->self);
    CHECK(err == ERR_OK);
    quorum->is_creation_void = is_void;
    buf_init(&buf, VOTERS_TEXT_LEN_MAX);
    bootstrap_print(voters, KRAFT_VERSION_MAX, ev->wall_ms, &buf);
    CHECK(!buf.over);
    quorum->is_creating = true;
    quorum->creation_len = buf.len;
    fx_replace_file(fx, op_make(OP_QUORUM, QUORUM_OP_CREATE, 0), quorum->config->meta_dir_idx,
                    slice_of_text(storage_checkpoint_path), chunk_copy(buf_bytes(&buf)));
    buf_release(&buf);
    voters_release(voters);
    mem_free(voters);
}

/* Others find it at a start; retention has to know of it now. */
static void list_checkpoint(struct quorum *quorum, const struct event *ev, struct effects *fx)
{
    struct file *file = file_new(quorum->config->meta_dir_idx, slice_of_text(storage_checkpoint_path));

    snapshots_named(quorum, (struct snapshot_id){0}, quorum->creation_len, ev->wall_ms, file, fx);
}

static void become_the_voter(struct quorum *quorum, const struct event *ev, struct effects *fx)
{
    struct voters *voters = MEM_NEW(struct voters);
    int err;

    voters_init(voters);
    err = voters_add(voters, &quorum->self);
    CHECK(err == ERR_OK);
    history_add(&quorum->history, -1, KRAFT_VERSION_MAX, voters);
    voters_release(voters);
    mem_free(voters);
    raft_voters_changed(quorum);
    quorum->deadline_us = ev->now_us;
    fx_trace(fx, TRACE_INFO, "a new metadata quorum is created; the other controllers of the list join it",
             F_TEXT("cluster", slice_of_text(quorum->storage.cluster_id)), F_NUM("nodes", (int64_t)quorum->seeds_cnt));
}

/* A quorum may have shown itself since the checkpoint was begun: then it must be as if it had never been. */
void create_stored(struct quorum *quorum, const struct event *ev, struct effects *fx)
{
    bool was_void = quorum->is_creation_void;

    quorum->is_creating = false;
    if (ev->disk.err == ERR_OK)
        list_checkpoint(quorum, ev, fx);
    if (ev->disk.err == ERR_NOSPACE && !was_void)
        quorum->create_at_us = ev->now_us + CREATE_FRESH_US;
    else if (ev->disk.err != ERR_OK)
        quorum_fail(quorum, storage_checkpoint_path, " cannot be written", slice_of(NULL, 0), "; repair the disk");
    else if (!was_void && create_is_mine(quorum))
        become_the_voter(quorum, ev, fx);
    else if (!was_void)
        write_checkpoint(quorum, true, ev, fx);
}

static void complain(struct quorum *quorum, const struct quorum_seed *missing, const struct event *ev,
                     struct effects *fx)
{
    if (ev->now_us < quorum->create_trace_us)
        return;
    if (quorum->create_trace_us > 0)
        fx_trace(
            fx, TRACE_WARN,
            "no metadata quorum yet: it is created when every node of the list has been reached; start the missing "
            "one, or take it off the list on all nodes",
            F_TEXT("missing", missing->host), F_NUM("port", missing->port));
    quorum->create_trace_us = ev->now_us + CREATE_TRACE_US;
}

void create_drive(struct quorum *quorum, const struct event *ev, struct effects *fx)
{
    const struct quorum_seed *missing = NULL;

    if (!raft_is_open(quorum) || quorum->is_creating || !raft_is_stored(quorum) || !create_is_mine(quorum))
        return;
    for (size_t i = 0; i < quorum->seeds_cnt; i++)
        if (!is_fresh(&quorum->seeds[i], ev->now_us))
            missing = &quorum->seeds[i];
    if (missing == NULL && ev->now_us >= quorum->create_at_us) {
        write_checkpoint(quorum, false, ev, fx);
        return;
    }
    if (missing != NULL)
        complain(quorum, missing, ev, fx);
    for (size_t i = 0; i < quorum->seeds_cnt; i++) {
        struct quorum_seed *seed = &quorum->seeds[i];
        struct ask_token token = {.kind = ASK_CREATE, .round = (uint32_t)i};
        struct peer *peer;
        if (seed->is_self || seed->is_asked)
            continue;
        if (ev->now_us < seed->ask_at_us) {
            raft_due(quorum, seed->ask_at_us);
            continue;
        }
        peer = peer_of_node(quorum, seed->peer_id, fx);
        if (peer != NULL)
            fetch_send(quorum, peer, token, ev, fx, &seed->is_asked);
    }
}

void create_replied(struct quorum *quorum, const struct peer_news *news, struct ask_token token, const struct event *ev,
                    struct effects *fx)
{
    struct quorum_seed *seed = &quorum->seeds[token.round];
    const struct fetch_response *body = news->kind == PEER_ANSWERED ? news->reply->body : NULL;
    const struct fetch_response_partition_data *answer;

    CHECK(token.round < quorum->seeds_cnt);
    seed->is_asked = false;
    seed->ask_at_us = ev->now_us + CREATE_PERIOD_US;
    seed->empty_at_us = -1;
    if (body == NULL || body->error_code != KERR_NONE || body->responses_cnt != 1 ||
        body->responses[0].partitions_cnt != 1)
        return;
    answer = &body->responses[0].partitions[0];
    if (answer->error_code == KERR_NOT_LEADER_OR_FOLLOWER && answer->current_leader.leader_id == -1 &&
        answer->current_leader.leader_epoch == 0)
        seed->empty_at_us = ev->now_us;
    else
        fetch_learn(quorum, body, answer, ev, fx);
}
