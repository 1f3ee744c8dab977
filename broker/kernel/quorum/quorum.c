/* A member's life from its directories to a running quorum. See quorum.h. */
#include "quorum/quorum.h"

#include "base/buf.h"
#include "base/check.h"
#include "base/err.h"
#include "base/mem.h"
#include "quorum/core.h"
#include "quorum/meta_properties.h"
#include "record/record.h"

#define EDGE(life) (1u << (life))

static const char first_segment_path[] = "__cluster_metadata-0/00000000000000000000.log";

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
    quorum->retry_at_us = INT64_MAX;
    voters_init(&quorum->voters);
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
    file_drop(quorum->read_file);
    for (size_t i = 0; i < quorum->rewrite_files_cnt; i++)
        file_drop(quorum->rewrite_files[i]);
    log_free(quorum->log);
    log_cache_free(quorum->cache);
    voters_release(&quorum->voters);
    storage_release(&quorum->storage);
    mem_free(quorum);
}

/* ---- what is asked for, before anything is touched ---- */

/* Parses controller.quorum.voters, and says why it cannot be. */
static void check_voters_text(struct quorum *quorum)
{
    struct voters *voters = MEM_NEW(struct voters);
    size_t pos = 0;
    int err;

    voters_init(voters);
    err = voters_parse(voters, quorum->config->voters, &pos);
    if (err != ERR_OK)
        quorum_fail(quorum, "controller.quorum.voters", ": expected id@host:port, found ",
                    slice_of(quorum->config->voters.data + pos, quorum->config->voters.len - pos), "");
    else if (voters->cnt != 1 || voters->items[0].id != quorum->config->node_id)
        quorum_fail(quorum, "controller.quorum.voters", ": expected this node alone, found ", quorum->config->voters,
                    "; this version runs metadata quorums of one voter");
    voters_release(voters);
    mem_free(voters);
}

static void check_bootstrap_text(struct quorum *quorum)
{
    const struct quorum_config *config = quorum->config;
    struct slice host;
    uint16_t port;

    if (voter_address_parse(config->bootstrap_servers, &host, &port) != ERR_OK)
        quorum_fail(quorum, "controller.quorum.bootstrap.servers", ": expected one host:port, found ",
                    config->bootstrap_servers, "; this version runs metadata quorums of one voter");
    else if (config->endpoints_cnt == 0 || !slice_eq(host, config->endpoints[0].host) ||
             port != config->endpoints[0].port)
        quorum_fail(quorum, "controller.quorum.bootstrap.servers",
                    ": expected the address of this node's own controller listener, found ", config->bootstrap_servers,
                    "; this version runs metadata quorums of one voter");
}

void quorum_start(struct quorum *quorum, const struct event *ev, struct entropy_stock *entropy, struct effects *fx)
{
    (void)ev;
    (void)entropy;
    if (!quorum->config->is_controller)
        quorum_fail(quorum, "process.roles", ": expected broker,controller, found ", slice_of_text("broker"),
                    "; this version runs metadata quorums of one voter, in the broker's own process");
    else if (quorum->config->cluster_id.data != NULL && !meta_properties_may_be_cluster(quorum->config->cluster_id))
        quorum_fail(quorum, "flotilla.cluster.id", ": expected 1 to 64 printable characters, found ",
                    quorum->config->cluster_id, "");
    else if (quorum->config->voters.len > 0)
        check_voters_text(quorum);
    else if (quorum->config->bootstrap_servers.len > 0)
        check_bootstrap_text(quorum);
    if (quorum->life == QUORUM_FAILED)
        return;
    quorum_move_life(quorum, QUORUM_STORAGE);
    storage_start(&quorum->storage, fx);
}

/* ---- opening ---- */

static void read_file(struct quorum *quorum, enum quorum_op op, const char *path, struct effects *fx)
{
    quorum->files_undone_cnt++;
    fx_read_file(fx, op_make(OP_QUORUM, op, 0), quorum->config->meta_dir_idx, slice_of_text(path));
}

static void open_all(struct quorum *quorum, const struct event *ev, struct entropy_stock *entropy, struct effects *fx)
{
    struct log_open args = {.log_no = QUORUM_LOG_NO,
                            .dir_idx = quorum->config->meta_dir_idx,
                            .dir = slice_of_text(storage_metadata_dir),
                            .config = &quorum->log_config,
                            .seed = entropy_u64(entropy)};

    quorum_move_life(quorum, QUORUM_OPENING);
    quorum->self.directory = storage_meta_dir_id(&quorum->storage);
    quorum->cache = log_cache_new(QUORUM_CACHE_LEN_MAX);
    args.cache = quorum->cache;
    if (quorum->storage.has_log) {
        quorum->log = log_open(&args, ev->now_us, ev->wall_ms, fx);
    } else {
        args.topic_id = UUID_METADATA_TOPIC;
        quorum->log = log_create(&args, ev->now_us, ev->wall_ms, fx);
    }
    snapshots_list(quorum, fx);
    if (quorum->storage.has_checkpoint)
        read_file(quorum, QUORUM_OP_CHECKPOINT, storage_checkpoint_path, fx);
    if (quorum->storage.has_election)
        read_file(quorum, QUORUM_OP_ELECTION_READ, storage_election_path, fx);
}

static void file_was_read(struct quorum *quorum, const struct event *ev)
{
    bool is_checkpoint = op_id(ev->disk.op) == QUORUM_OP_CHECKPOINT;
    const char *path = is_checkpoint ? storage_checkpoint_path : storage_election_path;
    size_t pos = 0;
    int err = ev->disk.err;

    quorum->files_undone_cnt--;
    if (is_checkpoint && snapshots_newest(quorum) != NULL)
        return; /* what a newer one says counts */
    if (err == ERR_OK && is_checkpoint)
        err = snapshot_controls_parse(chunk_slice(ev->disk.chunk), &quorum->voters, &quorum->kraft_version, NULL);
    else if (err == ERR_OK)
        err = election_parse(chunk_slice(ev->disk.chunk), &quorum->election, &pos);
    if (err != ERR_OK)
        quorum_fail(quorum, path, ": ", slice_of_text(err_text(err)),
                    "; restore the file, or empty all directories to begin a new cluster");
    quorum->stored = quorum->election;
}

/* A new log's file must be there for good before quorum-state speaks of a leader: quorum-state without a log means that
 * the log was lost (storage.h). An empty WRITE makes the file, whether the log room has done so already or not. */
static void make_new_log(struct quorum *quorum, struct effects *fx)
{
    struct chunk *chunk;

    if (quorum->storage.has_log || quorum->new_log != NULL || log_state(quorum->log) != LOG_OPEN)
        return;
    chunk = chunk_new(1);
    quorum->new_log = file_new(quorum->config->meta_dir_idx, slice_of_text(first_segment_path));
    quorum->files_undone_cnt++;
    fx_write(fx, op_make(OP_QUORUM, QUORUM_OP_NEW_LOG_WRITE, 0), file_share(quorum->new_log), 0, chunk,
             slice_of(chunk->data, 0));
}

static void new_log_done(struct quorum *quorum, const struct event *ev, struct effects *fx)
{
    quorum->files_undone_cnt--;
    if (ev->disk.err != ERR_OK) {
        quorum_fail(quorum, storage_metadata_dir, ": the log cannot be made: ", slice_of_text(err_text(ev->disk.err)),
                    "; repair the disk or give it space");
    } else if (op_id(ev->disk.op) == QUORUM_OP_NEW_LOG_WRITE) {
        quorum->files_undone_cnt++;
        fx_sync(fx, op_make(OP_QUORUM, QUORUM_OP_NEW_LOG_SYNC, 0), file_share(quorum->new_log));
    }
}

/* ---- scanning ---- */

static int scan_control(struct quorum *quorum, struct slice bytes)
{
    struct record_iter iter;
    struct record record;
    int err = record_iter_init(&iter, bytes, NULL);

    while (err == ERR_OK && (err = record_iter_next(&iter, &record)) == 1) {
        int16_t type;
        err = record_control_parse(record.key, &type);
        if (err == ERR_OK && type == RECORD_CONTROL_KRAFT_VERSION)
            err = kraft_version_decode(record.value, &quorum->kraft_version);
        else if (err == ERR_OK && type == RECORD_CONTROL_KRAFT_VOTERS) {
            err = voters_decode(&quorum->voters, record.value);
            quorum->voters_record_off = record.off;
        }
    }
    return err;
}

static int scan_batches(struct quorum *quorum, struct slice bytes)
{
    int err = ERR_OK;

    while (bytes.len > 0 && err == ERR_OK) {
        struct record_batch batch;
        size_t need_len;
        err = record_batch_parse(bytes, &batch, &need_len);
        if (err == ERR_OK && record_batch_is_control(&batch))
            err = scan_control(quorum, slice_of(bytes.data, batch.batch_len));
        if (err == ERR_OK)
            bytes = slice_of(bytes.data + batch.batch_len, bytes.len - batch.batch_len);
    }
    return err;
}

/* The set in force is the log's newest, else the checkpoint's, else (kraft.version 0) what the configuration says. */
static void check_voters(struct quorum *quorum)
{
    size_t pos;

    if (quorum->voters.cnt == 0 && quorum->config->voters.len > 0)
        (void)voters_parse(&quorum->voters, quorum->config->voters, &pos); /* checked at start */
    if (quorum->voters.cnt == 1 &&
        voters_find(&quorum->voters, quorum->config->node_id, quorum->self.directory) != NULL)
        return;
    quorum_fail(quorum, storage_metadata_dir,
                quorum->voters.cnt == 0 ? ": no voters are known" : ": the voters are not this node alone",
                slice_of(NULL, 0), "; this version runs metadata quorums of one voter");
}

/* Where a SYNC failed, pages may be neither dirty nor on the disk; a new process on the same machine reads them and takes
 * them for durable. Nothing older than the appends under way then can be meant: the end of the log is written once more,
 * and synced, before it counts. */
static void rewrite(struct quorum *quorum, const struct quorum_batches *batches, struct effects *fx)
{
    struct file *file = quorum->read_file;
    size_t place = 0;

    if (log_bytes_between(quorum->log, batches->end_off, log_end_off(quorum->log)) > QUORUM_REWRITE_LEN)
        return;
    while (place < quorum->rewrite_files_cnt && quorum->rewrite_files[place] != file)
        place++;
    if (place == QUORUM_REWRITE_FILES_MAX)
        return;
    if (place == quorum->rewrite_files_cnt)
        quorum->rewrite_files[quorum->rewrite_files_cnt++] = file_share(file);
    quorum->rewrites_undone_cnt++;
    fx_write(fx, op_make(OP_QUORUM, QUORUM_OP_REWRITE, 0), file_share(file), quorum->read_pos,
             chunk_share(batches->chunk), chunk_slice(batches->chunk));
}

static void sync_rewritten(struct quorum *quorum, struct effects *fx)
{
    for (size_t i = 0; i < quorum->rewrite_files_cnt; i++) {
        quorum->rewrites_undone_cnt++;
        fx_sync(fx, op_make(OP_QUORUM, QUORUM_OP_REWRITE, 0), quorum->rewrite_files[i]);
    }
    quorum->rewrite_files_cnt = 0;
}

static void rewrite_done(struct quorum *quorum, const struct event *ev)
{
    quorum->rewrites_undone_cnt--;
    if (ev->disk.err != ERR_OK && ev->disk.err != ERR_NOSPACE) /* no space: what is there stays as it is */
        quorum_fail(quorum, storage_metadata_dir, ": the log cannot be written", slice_of(NULL, 0),
                    "; repair the disk");
}

static void scan(struct quorum *quorum, const struct event *ev, struct effects *fx)
{
    while (quorum->life == QUORUM_SCANNING && quorum->scan_off < log_end_off(quorum->log)) {
        struct quorum_batches batches;
        int err = quorum_read_to(quorum, quorum->scan_off, log_end_off(quorum->log), fx, &batches);

        if (err == ERR_AGAIN || err == ERR_LIMIT)
            return;
        if (err == ERR_OK) {
            err = scan_batches(quorum, chunk_slice(batches.chunk));
            rewrite(quorum, &batches, fx);
            quorum->scan_off = batches.end_off;
            chunk_drop(batches.chunk);
        }
        if (err != ERR_OK)
            quorum_fail(quorum, storage_metadata_dir, ": ", slice_of_text(err_text(err)),
                        "; the log cannot be understood");
    }
    if (quorum->life != QUORUM_SCANNING || quorum->rewrites_undone_cnt > 0)
        return;
    sync_rewritten(quorum, fx);
    if (quorum->rewrites_undone_cnt > 0)
        return;
    check_voters(quorum);
    if (quorum->life != QUORUM_SCANNING)
        return;
    quorum_move_life(quorum, QUORUM_RUNNING);
    raft_begin(quorum, ev, fx);
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
        file_was_read(quorum, ev);
        break;
    case QUORUM_OP_ELECTION_WRITE:
        raft_stored(quorum, ev, fx);
        break;
    case QUORUM_OP_READ:
        quorum_read_done(quorum, ev);
        break;
    case QUORUM_OP_REWRITE:
        rewrite_done(quorum, ev);
        break;
    case QUORUM_OP_NEW_LOG_WRITE:
    case QUORUM_OP_NEW_LOG_SYNC:
        new_log_done(quorum, ev, fx);
        break;
    default:
        if (op_id(ev->disk.op) >= QUORUM_OP_SNAPSHOT) {
            snapshots_disk_done(quorum, (enum snapshot_op)(op_id(ev->disk.op) - QUORUM_OP_SNAPSHOT), ev, fx);
            break;
        }
        storage_disk_done(&quorum->storage, ev, entropy, fx);
    }
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
    if (quorum->log != NULL && log_state(quorum->log) == LOG_DEAD && quorum->life != QUORUM_CLOSED)
        quorum_fail(quorum, storage_metadata_dir, ": the log cannot be read or written", slice_of(NULL, 0),
                    "; repair the disk");
    if (quorum->life == QUORUM_STORAGE && quorum->storage.state == STORAGE_FAILED)
        quorum_fail(quorum, quorum->storage.failure, "", slice_of(NULL, 0), "");
    if (quorum->life == QUORUM_STORAGE && quorum->storage.state == STORAGE_READY)
        open_all(quorum, ev, entropy, fx);
    if (quorum->life == QUORUM_OPENING)
        make_new_log(quorum, fx);
    if (quorum->life == QUORUM_OPENING)
        opened(quorum, ev, fx);
    if (quorum->life == QUORUM_SCANNING)
        scan(quorum, ev, fx);
    if (quorum->life == QUORUM_RUNNING)
        raft_advance(quorum, ev, fx);
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

int64_t quorum_tick(struct quorum *quorum, const struct event *ev, struct effects *fx)
{
    int64_t next_us, clean_us;

    if (quorum->life == QUORUM_OPENING && quorum->log != NULL) {
        next_us = log_tick(quorum->log, ev->now_us, ev->wall_ms, fx); /* it may wait for space */
        opened(quorum, ev, fx);
        return next_us;
    }
    if (quorum->life != QUORUM_RUNNING)
        return INT64_MAX;
    raft_advance(quorum, ev, fx);
    next_us = log_tick(quorum->log, ev->now_us, ev->wall_ms, fx);
    clean_us = snapshots_go(quorum, ev, fx);
    next_us = next_us < clean_us ? next_us : clean_us;
    return next_us < quorum->retry_at_us ? next_us : quorum->retry_at_us;
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
    case QUORUM_RUNNING:
        quorum_move_life(quorum, QUORUM_CLOSING);
        raft_resign(quorum, ev);
        log_close(quorum->log, ev->wall_ms, fx);
        if (is_all_closed(quorum))
            quorum_move_life(quorum, QUORUM_CLOSED);
        break;
    default:
        break;
    }
}

/* ---- writing and reading ---- */

int quorum_append(struct quorum *quorum, int32_t epoch, struct chunk *chunk, struct slice bytes, const struct event *ev,
                  struct effects *fx, int64_t *ret_last_off)
{
    struct log_stamp stamp = {.leader_epoch = epoch,
                              .wall_ms = ev->wall_ms,
                              .now_us = ev->now_us,
                              .origin = LOG_FROM_COORDINATOR,
                              .keeps_header = true};
    struct log_appended appended;
    int err = ERR_STATE;

    CHECK(bytes.data == chunk->data && bytes.len == chunk->len);
    if (quorum_is_ready(quorum) && epoch == quorum->election.epoch)
        err = log_append(quorum->log, chunk_share(chunk), bytes, &stamp, fx, &appended);
    if (err == ERR_OK) {
        quorum_tail_add(quorum, chunk, appended.first_off, appended.last_off + 1);
        log_want_durable(quorum->log, appended.last_off + 1, fx);
        *ret_last_off = appended.last_off;
    }
    chunk_drop(chunk);
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
    return &quorum->voters;
}
