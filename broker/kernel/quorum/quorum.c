/* A member's life from its directories to a running quorum. See quorum.h. */
#include "quorum/quorum.h"

#include "base/buf.h"
#include "base/check.h"
#include "base/err.h"
#include "base/mem.h"
#include "quorum/core.h"
#include "quorum/meta_properties.h"

#define EDGE(life) (1u << (life))

bool quorum_may_live(enum quorum_life from, enum quorum_life to)
{
#define X(life, edges) [life] = (edges),
    static const unsigned edges_of[] = { QUORUM_LIVES(X) };
#undef X
    CHECK(from < QUORUM_LIVES_CNT);
    return (edges_of[from] & EDGE(to)) != 0;
}

const char *quorum_life_name(enum quorum_life life)
{
#define X(life, edges) [life] = #life,
    static const char *const names[] = { QUORUM_LIVES(X) };
#undef X
    CHECK(life < QUORUM_LIVES_CNT);
    return names[life];
}

void quorum_move_life(struct quorum *quorum, enum quorum_life to)
{
    CHECK(quorum_may_live(quorum->life, to));
    quorum->life = to;
}

void quorum_fail(struct quorum *quorum, const char *where, const char *what, struct slice found, const char *remedy)
{
    struct buf buf;

    if (quorum->life == QUORUM_FAILED)
        return;
    buf_init(&buf, QUORUM_FAILURE_LEN_MAX - 1);
    buf_text(&buf, where);
    buf_text(&buf, what);
    buf_slice(&buf, found);
    buf_text(&buf, remedy);
    memcpy(quorum->failure, buf.data, buf.len);
    quorum->failure[buf.len] = '\0';
    buf_release(&buf);
    quorum_move_life(quorum, QUORUM_FAILED);
}

struct quorum *quorum_new(const struct quorum_config *config)
{
    struct quorum *quorum = MEM_NEW(struct quorum);

    quorum->config = config;
    quorum->raft = RAFT_UNATTACHED;
    quorum->election = quorum->stored = (struct election){.leader_id = -1, .voted_id = -1};
    quorum->epoch_start_off = quorum->high_watermark = quorum->voters_record_off = quorum->read_off = -1;
    quorum->truncate_to_off = quorum->leader_high_watermark = -1;
    quorum->lost.node_id = -1;
    quorum->due_us = quorum->deadline_us = INT64_MAX;
    voters_init(&quorum->no_voters);
    voters_init(&quorum->change.added);
    voters_init(&quorum->told);
    quorum->told_epoch = -1;
    quorum->voters = &quorum->no_voters;
    peers_init(&quorum->peers, OP_QUORUM, 0, QUORUM_CLIENT_ID);
    quorum->self = (struct voter){.id = config->node_id, .max_kraft_version = KRAFT_VERSION_MAX, .end_off = -1};
    quorum->self.endpoints_cnt = config->endpoints_cnt;
    CHECK(config->endpoints_cnt <= VOTER_ENDPOINTS_MAX);
    memcpy(quorum->self.endpoints, config->endpoints, sizeof quorum->self.endpoints);
    quorum->storage_config = (struct storage_config){.node_id = config->node_id,
                                                     .is_controller = config->is_controller,
                                                     .cluster_id = config->cluster_id,
                                                     .dirs_cnt = config->dirs_cnt,
                                                     .dir_paths = config->dir_paths,
                                                     .meta_dir_idx = config->meta_dir_idx,
                                                     .meta_dir_path = config->meta_dir_path,
                                                     .self = quorum->self};
    storage_init(&quorum->storage, &quorum->storage_config);
    quorum->log_config = LOG_CONFIG_DEFAULT;
    quorum->log_config.segment_bytes = config->segment_bytes;
    quorum->log_config.segment_ms = config->segment_ms;
    quorum->log_config.retention_ms = -1;
    quorum->log_config.deletes = false;
    return quorum;
}

void quorum_free(struct quorum *quorum)
{
    if (quorum == NULL)
        return;
    quorum_tail_release(quorum);
    snapshots_release(quorum);
    chunk_drop(quorum->read_chunk);
    file_drop(quorum->new_log);
    log_free(quorum->log);
    log_cache_free(quorum->cache);
    called_release(quorum);
    peers_release(&quorum->peers);
    mem_free(quorum->replicas);
    history_release(&quorum->history);
    voters_release(&quorum->no_voters);
    voters_release(&quorum->change.added);
    voters_release(&quorum->told);
    storage_release(&quorum->storage);
    mem_free(quorum);
}

/* What is asked for is checked before anything is touched. */
void quorum_start(struct quorum *quorum, const struct event *ev, struct entropy_stock *entropy, struct effects *fx)
{
    const struct quorum_config *config = quorum->config;

    (void)ev;
    quorum->prng.state = entropy_u64(entropy);
    if (config->cluster_id.data != NULL && !meta_properties_may_be_cluster(config->cluster_id)) {
        quorum_fail(quorum, "flotilla.cluster.id", ": expected 1 to 64 printable characters, found ",
                    config->cluster_id, "");
        return;
    }
    if (seeds_parse(quorum) != ERR_OK)
        return;
    if (!config->is_controller && quorum->seeds_cnt == 0) {
        quorum_fail(quorum, "process.roles", ": a node that is no controller needs others, found ",
                    slice_of_text("broker"), "; name them in controller.quorum.bootstrap.servers");
        return;
    }
    quorum->storage_config.creates_quorum = seeds_are_self_alone(quorum);
    quorum_move_life(quorum, QUORUM_STORAGE);
    storage_start(&quorum->storage, fx);
}

/* ---- events ---- */

static void take_done(struct quorum *quorum, const struct event *ev, struct entropy_stock *entropy, struct effects *fx)
{
    if (op_owner(ev->disk.op) == OP_LOG) {
        log_disk_done(quorum->log, ev, fx);
        return;
    }
    switch (op_id(ev->disk.op)) {
    case QUORUM_OP_CHECKPOINT:
    case QUORUM_OP_ELECTION_READ:
        open_file_was_read(quorum, ev);
        break;
    case QUORUM_OP_ELECTION_WRITE:
        raft_stored(quorum, ev, fx);
        break;
    case QUORUM_OP_READ:
        quorum_read_done(quorum, ev);
        break;
    case QUORUM_OP_CREATE:
        create_stored(quorum, ev, fx);
        break;
    case QUORUM_OP_FETCH_READ:
        fetch_read_done(quorum, ev);
        break;
    case QUORUM_OP_NEW_LOG_WRITE:
    case QUORUM_OP_NEW_LOG_SYNC:
        open_new_log_done(quorum, ev, fx);
        break;
    default:
        if (op_id(ev->disk.op) >= QUORUM_OP_SNAPSHOT) {
            snapshots_disk_done(quorum, (enum snapshot_op)(op_id(ev->disk.op) - QUORUM_OP_SNAPSHOT), ev, fx);
            break;
        }
        storage_disk_done(&quorum->storage, ev, entropy, fx);
    }
}

static void check_log_lives(struct quorum *quorum)
{
    if (quorum->log != NULL && log_state(quorum->log) == LOG_DEAD && quorum->life != QUORUM_CLOSED)
        quorum_fail(quorum, storage_metadata_dir, ": the log cannot be read or written", slice_of(NULL, 0),
                    "; repair the disk or give it space");
}

static bool is_all_closed(const struct quorum *quorum)
{
    return log_state(quorum->log) == LOG_CLOSED && !quorum->is_storing && quorum->snapshots.undone_cnt == 0;
}

/* The log is open: with the snapshots it makes a whole. */
static void opened(struct quorum *quorum, const struct event *ev, struct effects *fx)
{
    if (quorum->files_undone_cnt > 0 || log_state(quorum->log) != LOG_OPEN || !snapshots_settle(quorum, ev, fx))
        return;
    quorum_move_life(quorum, QUORUM_SCANNING);
    quorum->scan_off = log_start_off(quorum->log);
    if (quorum->scan_off < quorum_snapshot_newest(quorum).end_off)
        quorum->scan_off = quorum_snapshot_newest(quorum).end_off;
    quorum->undone_seen_cnt = log_undone_cnt(quorum->log);
}

static void advance(struct quorum *quorum, const struct event *ev, struct entropy_stock *entropy, struct effects *fx)
{
    check_log_lives(quorum);
    if (quorum->life == QUORUM_STORAGE && quorum->storage.state == STORAGE_FAILED)
        quorum_fail(quorum, quorum->storage.failure, "", slice_of(NULL, 0), "");
    if (quorum->life == QUORUM_STORAGE && quorum->storage.state == STORAGE_READY)
        open_all(quorum, ev, entropy, fx);
    if (quorum->life == QUORUM_OPENING)
        open_make_new_log(quorum, fx);
    if (quorum->life == QUORUM_OPENING)
        opened(quorum, ev, fx);
    if (quorum->life == QUORUM_SCANNING)
        open_scan(quorum, ev, fx);
    if (quorum->life == QUORUM_RUNNING)
        raft_drive(quorum, ev, fx);
    if (quorum->life == QUORUM_RUNNING)
        (void)snapshots_go(quorum, ev, fx);
    if (quorum->life == QUORUM_CLOSING && is_all_closed(quorum))
        quorum_move_life(quorum, QUORUM_CLOSED);
}

void quorum_disk_done(struct quorum *quorum, const struct event *ev, struct entropy_stock *entropy, struct effects *fx)
{
    if (quorum->life == QUORUM_FAILED || quorum->life == QUORUM_CLOSED)
        return;
    take_done(quorum, ev, entropy, fx);
    if (quorum->life != QUORUM_FAILED)
        advance(quorum, ev, entropy, fx);
}

static void close_log(struct quorum *quorum, const struct event *ev, struct effects *fx)
{
    quorum_move_life(quorum, QUORUM_CLOSING);
    if (log_state(quorum->log) == LOG_LOADING) { /* it is being cut: the next start finds it so */
        quorum_move_life(quorum, QUORUM_CLOSED);
        return;
    }
    log_close(quorum->log, ev->wall_ms, fx);
    check_log_lives(quorum); /* no space for its end */
    if (quorum->life == QUORUM_CLOSING && is_all_closed(quorum))
        quorum_move_life(quorum, QUORUM_CLOSED);
}

void quorum_close(struct quorum *quorum, const struct event *ev, struct effects *fx)
{
    switch (quorum->life) {
    case QUORUM_NEW:
    case QUORUM_STORAGE:
    case QUORUM_OPENING:
        quorum_move_life(quorum, QUORUM_CLOSED);
        break;
    case QUORUM_SCANNING:
        close_log(quorum, ev, fx);
        break;
    case QUORUM_RUNNING:
        if (!raft_hand_over(quorum, ev, fx) && quorum->life == QUORUM_RUNNING)
            close_log(quorum, ev, fx); /* else quorum_tick goes on with it */
        break;
    default:
        break;
    }
}

int64_t quorum_tick(struct quorum *quorum, const struct event *ev, struct effects *fx)
{
    int64_t next_us;

    if (quorum->life == QUORUM_OPENING && quorum->log != NULL) {
        next_us = log_tick(quorum->log, ev->now_us, ev->wall_ms, fx); /* it may wait for space */
        opened(quorum, ev, fx);
        return next_us;
    }
    if (quorum->life != QUORUM_RUNNING)
        return INT64_MAX;
    raft_drive(quorum, ev, fx);
    if (quorum->life == QUORUM_RUNNING && quorum->is_handing_over && raft_is_handed_over(quorum, ev))
        close_log(quorum, ev, fx);
    if (quorum->life != QUORUM_RUNNING)
        return INT64_MAX;
    next_us = log_tick(quorum->log, ev->now_us, ev->wall_ms, fx);
    next_us = earlier_of(next_us, snapshots_go(quorum, ev, fx));
    return earlier_of(next_us, quorum->due_us);
}

/* ---- writing and reading ---- */

int quorum_append(struct quorum *quorum, int32_t epoch, struct chunk *chunk, struct slice bytes, const struct event *ev,
                  struct effects *fx, int64_t *ret_last_off)
{
    struct log_appended appended;
    int err;

    CHECK(bytes.data == chunk->data && bytes.len == chunk->len);
    if (!quorum_is_ready(quorum) || quorum->is_handing_over || epoch != quorum->election.epoch) {
        chunk_drop(chunk);
        return ERR_STATE;
    }
    err = leader_append(quorum, chunk, ev, fx, &appended);
    if (err == ERR_OK)
        *ret_last_off = appended.last_off;
    return err;
}

int quorum_read(struct quorum *quorum, int64_t from_off, struct effects *fx, struct quorum_batches *ret_batches)
{
    *ret_batches = (struct quorum_batches){.base_off = from_off, .end_off = from_off};
    if (quorum->life != QUORUM_RUNNING)
        return ERR_OK;
    if (snapshots_cover(quorum, from_off))
        return snapshots_read(quorum, fx, ret_batches);
    return quorum_read_to(quorum, from_off, quorum->high_watermark, fx, ret_batches);
}

/* ---- what it is ---- */

enum quorum_life quorum_life(const struct quorum *quorum)
{
    return quorum->life;
}

enum raft_state quorum_raft_state(const struct quorum *quorum)
{
    return quorum->raft;
}

const char *quorum_failure(const struct quorum *quorum)
{
    return quorum->failure;
}

bool quorum_has_identity(const struct quorum *quorum)
{
    return quorum->storage.state == STORAGE_READY;
}

void quorum_identity(const struct quorum *quorum, struct kernel_identity *ret_identity)
{
    storage_identity(&quorum->storage, ret_identity);
}

int32_t quorum_leader_id(const struct quorum *quorum)
{
    return quorum->raft == RAFT_LEADER || quorum->raft == RAFT_FOLLOWER ? quorum->election.leader_id : -1;
}

int32_t quorum_epoch(const struct quorum *quorum)
{
    return quorum->election.epoch;
}

bool quorum_is_ready(const struct quorum *quorum)
{
    return quorum->life == QUORUM_RUNNING && quorum->raft == RAFT_LEADER && quorum->epoch_start_off >= 0 &&
           quorum->high_watermark > quorum->epoch_start_off;
}

bool quorum_silence(const struct quorum *quorum, struct quorum_silence *ret_silence)
{
    if (quorum->raft != RAFT_LEADER || quorum->lost.node_id < 0)
        return false;
    *ret_silence = quorum->lost;
    return true;
}

int64_t quorum_epoch_start_off(const struct quorum *quorum)
{
    return quorum->epoch_start_off;
}

int64_t quorum_high_watermark(const struct quorum *quorum)
{
    return quorum->high_watermark;
}

int64_t quorum_end_off(const struct quorum *quorum)
{
    return quorum->log == NULL ? 0 : log_end_off(quorum->log);
}

int64_t quorum_log_start_off(const struct quorum *quorum)
{
    return quorum->log == NULL ? 0 : log_start_off(quorum->log);
}

int16_t quorum_kraft_version(const struct quorum *quorum)
{
    return quorum->kraft_version;
}

const struct voters *quorum_voters(const struct quorum *quorum)
{
    return quorum->voters;
}
