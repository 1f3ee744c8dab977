/* Leading: the epoch's first batch, what followers have, the high watermark, check quorum.
 *
 * Happy path: quorum-state stored -> epoch begins in the log -> LeaderChange (with KRaftVersion and Voters where the log
 * has none, or our endpoints changed) appended -> durable on a majority -> ready. */
#include "base/check.h"
#include "base/err.h"
#include "base/mem.h"
#include "quorum/core.h"
#include "record/record.h"

enum { LEADER_BATCH_LEN_MAX = 2 * VOTERS_TEXT_LEN_MAX, OBSERVER_FORGET_MS = 300 * 1000 };

/* ---- replicas ---- */

static bool is_replica(const struct quorum_replica *replica, int32_t id, struct uuid directory)
{
    return replica->id == id &&
           (uuid_is_zero(directory) || uuid_is_zero(replica->directory) || uuid_eq(directory, replica->directory));
}

struct quorum_replica *leader_replica_of(const struct quorum *quorum, const struct voter *voter)
{
    for (size_t i = 0; i < quorum->replicas_cnt; i++)
        if (is_replica(&quorum->replicas[i], voter->id, voter->directory))
            return &quorum->replicas[i];
    return NULL;
}

bool leader_is_followed_by(const struct quorum *quorum, const struct voter *voter, int64_t now_us)
{
    const struct quorum_replica *replica = leader_replica_of(quorum, voter);

    if (voter->id == quorum->config->node_id && uuid_eq(voter->directory, quorum->self.directory))
        return true;
    return replica != NULL && replica->fetched_us >= 0 && now_us - replica->fetched_us <= raft_fetch_wait(quorum);
}

static void forget_old(struct quorum *quorum, int64_t now_us)
{
    for (size_t i = quorum->replicas_cnt; i-- > 0;) {
        struct quorum_replica *replica = &quorum->replicas[i];
        struct voters *voters = (struct voters *)(uintptr_t)quorum->voters;
        if (voters_find(voters, replica->id, replica->directory) == NULL &&
            now_us - replica->fetched_us > OBSERVER_FORGET_MS * INT64_C(1000))
            *replica = quorum->replicas[--quorum->replicas_cnt];
    }
}

struct quorum_replica *leader_replica(struct quorum *quorum, int32_t id, struct uuid directory)
{
    struct quorum_replica *replica;

    for (size_t i = 0; i < quorum->replicas_cnt; i++)
        if (is_replica(&quorum->replicas[i], id, directory)) {
            if (uuid_is_zero(quorum->replicas[i].directory))
                quorum->replicas[i].directory = directory;
            return &quorum->replicas[i];
        }
    if (quorum->replicas_cnt == QUORUM_REPLICAS_MAX)
        return NULL;
    quorum->replicas = mem_grow(quorum->replicas, quorum->replicas_cnt, &quorum->replicas_cap,
                                sizeof quorum->replicas[0], QUORUM_REPLICAS_MAX);
    replica = &quorum->replicas[quorum->replicas_cnt++];
    *replica = (struct quorum_replica){.id = id,
                                       .directory = directory,
                                       .end_off = -1,
                                       .fetched_us = -1,
                                       .fetched_ms = -1,
                                       .caught_up_us = -1,
                                       .caught_up_ms = -1,
                                       .fetch_end_off = -1};
    return replica;
}

void leader_reset(struct quorum *quorum, const struct event *ev)
{
    quorum->led_since_us = ev->now_us;
    quorum->replicas_cnt = 0;
    voters_reset(&quorum->told);
}

/* Has a majority been heard of since the last time that it had? */
static void note_seen(struct quorum *quorum, const struct event *ev)
{
    size_t seen_cnt = raft_is_voter(quorum);

    for (size_t i = 0; i < quorum->voters->cnt; i++) {
        const struct quorum_replica *replica = leader_replica_of(quorum, &quorum->voters->items[i]);
        seen_cnt += replica != NULL && replica->was_seen && replica->id != quorum->config->node_id;
    }
    if (seen_cnt < voters_majority(quorum->voters))
        return;
    for (size_t i = 0; i < quorum->replicas_cnt; i++)
        quorum->replicas[i].was_seen = false;
    quorum->deadline_us = ev->now_us + raft_fetch_wait(quorum) * 3 / 2;
}

/* fetch_off < 0: it diverges, only that it lives is known. */
void leader_was_fetched(struct quorum *quorum, struct quorum_replica *replica, int64_t fetch_off,
                        const struct event *ev)
{
    int64_t end_off = log_end_off(quorum->log);

    replica->was_seen = true;
    note_seen(quorum, ev);
    if (fetch_off < 0)
        return;
    if (fetch_off >= end_off) {
        replica->caught_up_us = ev->now_us;
        replica->caught_up_ms = ev->wall_ms;
    } else if (replica->fetch_end_off >= 0 && fetch_off >= replica->fetch_end_off) {
        replica->caught_up_us = replica->fetched_us;
        replica->caught_up_ms = replica->fetched_ms;
    }
    replica->end_off = fetch_off;
    replica->fetched_us = ev->now_us;
    replica->fetched_ms = ev->wall_ms;
    replica->fetch_end_off = end_off;
    forget_old(quorum, ev->now_us);
}

/* ---- the first batch ---- */

static bool tells_voters(const struct quorum *quorum)
{
    const struct voter *own =
        voters_find((struct voters *)(uintptr_t)quorum->voters, quorum->config->node_id, quorum->self.directory);

    return quorum->kraft_version > 0 && own != NULL &&
           (quorum->voters_record_off < 0 || !voters_same_endpoints(own, &quorum->self));
}

static void add_control(struct record_builder *builder, int64_t wall_ms, enum record_control type, struct buf *value)
{
    int err = record_builder_control(builder, wall_ms, type, buf_bytes(value));

    CHECK(err == ERR_OK && !value->over);
    buf_reset(value);
}

/* The set with our endpoints as they are now. */
static struct voters *renewed(const struct quorum *quorum)
{
    struct voters *fresh = MEM_NEW(struct voters);
    int err = ERR_OK;

    voters_init(fresh);
    for (size_t i = 0; i < quorum->voters->cnt && err == ERR_OK; i++) {
        const struct voter *voter = &quorum->voters->items[i];
        err = voters_add(fresh, voter->id == quorum->config->node_id ? &quorum->self : voter);
    }
    CHECK(err == ERR_OK);
    return fresh;
}

/* voters: NULL where they need not be told. */
static struct chunk *leader_change(const struct quorum *quorum, int64_t wall_ms, const struct voters *voters)
{
    struct record_build build = RECORD_BUILD_PLAIN;
    struct record_builder builder;
    struct buf out, value;
    struct chunk *chunk;
    int err;

    buf_init(&out, LEADER_BATCH_LEN_MAX);
    buf_init(&value, VOTERS_TEXT_LEN_MAX);
    build.attributes = RECORD_ATTR_CONTROL;
    record_builder_start(&builder, &build, &out);
    leader_change_encode(quorum->config->node_id, quorum->voters, quorum->granting_ids, quorum->granting_cnt, &value);
    add_control(&builder, wall_ms, RECORD_CONTROL_LEADER_CHANGE, &value);
    if (voters != NULL) {
        kraft_version_encode(quorum->kraft_version, &value);
        add_control(&builder, wall_ms, RECORD_CONTROL_KRAFT_VERSION, &value);
        voters_encode(voters, &value);
        add_control(&builder, wall_ms, RECORD_CONTROL_KRAFT_VOTERS, &value);
    }
    err = record_builder_finish(&builder, NULL);
    CHECK(err == ERR_OK);
    chunk = chunk_copy(buf_bytes(&out));
    buf_release(&value);
    buf_release(&out);
    return chunk;
}

struct chunk *leader_voters_batch(int64_t wall_ms, const struct voters *voters, int16_t raised_to)
{
    struct record_build build = RECORD_BUILD_PLAIN;
    struct record_builder builder;
    struct buf out, value;
    struct chunk *chunk;
    int err;

    buf_init(&out, LEADER_BATCH_LEN_MAX);
    buf_init(&value, VOTERS_TEXT_LEN_MAX);
    build.attributes = RECORD_ATTR_CONTROL;
    record_builder_start(&builder, &build, &out);
    if (raised_to > 0) {
        kraft_version_encode(raised_to, &value);
        add_control(&builder, wall_ms, RECORD_CONTROL_KRAFT_VERSION, &value);
    }
    voters_encode(voters, &value);
    add_control(&builder, wall_ms, RECORD_CONTROL_KRAFT_VOTERS, &value);
    err = record_builder_finish(&builder, NULL);
    CHECK(err == ERR_OK);
    chunk = chunk_copy(buf_bytes(&out));
    buf_release(&value);
    buf_release(&out);
    return chunk;
}

int leader_append(struct quorum *quorum, struct chunk *chunk, const struct event *ev, struct effects *fx,
                  struct log_appended *ret)
{
    struct log_stamp stamp = {.leader_epoch = quorum->election.epoch,
                              .wall_ms = ev->wall_ms,
                              .now_us = ev->now_us,
                              .origin = LOG_FROM_COORDINATOR,
                              .keeps_header = true};
    int err = log_append(quorum->log, chunk_share(chunk), chunk_slice(chunk), &stamp, fx, ret);

    if (err == ERR_OK) {
        quorum_tail_add(quorum, chunk, ret->first_off, ret->last_off + 1);
        log_want_durable(quorum->log, ret->last_off + 1, fx);
        quorum->again = true; /* parked Fetches */
    }
    chunk_drop(chunk);
    return err;
}

static void begin_epoch(struct quorum *quorum, const struct event *ev, struct effects *fx)
{
    int err = log_begin_epoch(quorum->log, quorum->election.epoch, fx);
    struct voters *fresh = tells_voters(quorum) ? renewed(quorum) : NULL;
    struct log_appended appended;

    if (err == ERR_OK)
        err = leader_append(quorum, leader_change(quorum, ev->wall_ms, fresh), ev, fx, &appended);
    if (err == ERR_OK) {
        quorum->epoch_start_off = appended.first_off;
        if (fresh != NULL) {
            history_add(&quorum->history, appended.last_off, quorum->kraft_version, fresh);
            raft_voters_changed(quorum);
        }
    } else if (err != ERR_LIMIT) { /* that one: after the next DISK_DONE */
        raft_resign(quorum, ev);
    }
    if (fresh != NULL)
        voters_release(fresh);
    mem_free(fresh);
}

/* ---- counting ---- */

/* Followers' offsets are durable ones: they sync before they fetch on. They count from this leader's first record on
 * (Raft's rule on records of older epochs). */
static void count_offsets(struct quorum *quorum)
{
    struct voters *voters = (struct voters *)(uintptr_t)quorum->voters;
    struct voter *own = voters_find(voters, quorum->config->node_id, quorum->self.directory);
    int64_t off;

    for (size_t i = 0; i < voters->cnt; i++) {
        const struct quorum_replica *replica = leader_replica_of(quorum, &voters->items[i]);
        voters->items[i].end_off = replica == NULL ? -1 : replica->end_off;
    }
    if (own != NULL)
        own->end_off = log_durable_off(quorum->log);
    off = voters_majority_off(voters);
    if (off > log_end_off(quorum->log))
        off = log_end_off(quorum->log);
    if (quorum->epoch_start_off < 0 || off <= quorum->epoch_start_off || off <= quorum->high_watermark)
        return;
    quorum->high_watermark = off;
    quorum->again = true; /* parked Fetches */
    history_forget(&quorum->history, off);
}

void leader_drive(struct quorum *quorum, const struct event *ev, struct effects *fx)
{
    if (!raft_is_stored(quorum) || !raft_is_open(quorum))
        return;
    if (quorum->epoch_start_off < 0)
        begin_epoch(quorum, ev, fx);
    if (quorum->raft != RAFT_LEADER)
        return;
    count_offsets(quorum);
    epoch_announce(quorum, ev, fx);
}

/* ---- who there is ---- */

static void add_replica(const struct quorum_replica *replica, bool is_voter, struct quorum_member *ret)
{
    *ret = (struct quorum_member){.id = replica->id,
                                  .directory = replica->directory,
                                  .is_voter = is_voter,
                                  .end_off = replica->end_off,
                                  .fetched_ms = replica->fetched_ms,
                                  .caught_up_ms = replica->caught_up_ms};
}

size_t quorum_members(const struct quorum *quorum, int64_t wall_ms, struct quorum_member *ret_members, size_t cap)
{
    struct voters *voters = (struct voters *)(uintptr_t)quorum->voters;
    size_t cnt = 0;

    if (quorum->raft != RAFT_LEADER || cap == 0)
        return 0;
    ret_members[cnt++] = (struct quorum_member){.id = quorum->config->node_id,
                                                .directory = quorum->self.directory,
                                                .is_voter = raft_is_voter(quorum),
                                                .end_off = log_end_off(quorum->log),
                                                .fetched_ms = wall_ms,
                                                .caught_up_ms = wall_ms};
    for (size_t i = 0; i < voters->cnt && cnt < cap; i++) {
        const struct quorum_replica *replica = leader_replica_of(quorum, &voters->items[i]);
        struct quorum_replica unknown = {.id = voters->items[i].id,
                                         .directory = voters->items[i].directory,
                                         .end_off = -1,
                                         .fetched_ms = -1,
                                         .caught_up_ms = -1};
        if (unknown.id != quorum->config->node_id || !uuid_eq(unknown.directory, quorum->self.directory))
            add_replica(replica == NULL ? &unknown : replica, true, &ret_members[cnt++]);
    }
    for (size_t i = 0; i < quorum->replicas_cnt && cnt < cap; i++)
        if (voters_find(voters, quorum->replicas[i].id, quorum->replicas[i].directory) == NULL)
            add_replica(&quorum->replicas[i], false, &ret_members[cnt++]);
    return cnt;
}
