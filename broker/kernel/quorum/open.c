/* From formatted directories to a running member: log, checkpoint and quorum-state are read, control records found. */
#include "base/check.h"
#include "base/err.h"
#include "base/mem.h"
#include "quorum/core.h"
#include "record/record.h"

static const char first_segment_path[] = "__cluster_metadata-0/00000000000000000000.log";

/* ---- opening ---- */

static void read_file(struct quorum *quorum, enum quorum_op op, const char *path, struct effects *fx)
{
    quorum->files_undone_cnt++;
    fx_read_file(fx, op_make(OP_QUORUM, op, 0), quorum->config->meta_dir_idx, slice_of_text(path));
}

void open_all(struct quorum *quorum, const struct event *ev, struct entropy_stock *entropy, struct effects *fx)
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

static int take_checkpoint(struct quorum *quorum, struct slice bytes)
{
    struct voters *voters = MEM_NEW(struct voters);
    int16_t version = 0;
    int err;

    voters_init(voters);
    err = snapshot_controls_parse(bytes, voters, &version, NULL);
    if (err == ERR_OK && voters->cnt > 0) {
        history_add(&quorum->history, -1, version, voters);
        raft_voters_changed(quorum);
    }
    voters_release(voters);
    mem_free(voters);
    return err;
}

void open_file_was_read(struct quorum *quorum, const struct event *ev)
{
    bool is_checkpoint = op_id(ev->disk.op) == QUORUM_OP_CHECKPOINT;
    const char *path = is_checkpoint ? storage_checkpoint_path : storage_election_path;
    size_t pos = 0;
    int err = ev->disk.err;

    quorum->files_undone_cnt--;
    if (is_checkpoint && snapshots_newest(quorum) != NULL)
        return; /* what a newer one says counts */
    if (err == ERR_OK && is_checkpoint)
        err = take_checkpoint(quorum, chunk_slice(ev->disk.chunk));
    else if (err == ERR_OK)
        err = election_parse(chunk_slice(ev->disk.chunk), &quorum->election, &pos);
    if (err != ERR_OK)
        quorum_fail(quorum, path, ": ", slice_of_text(err_text(err)),
                    "; restore the file, or empty all directories to begin a new cluster");
    quorum->stored = quorum->election;
}

/* A new log's file must be there for good before quorum-state speaks of a leader: quorum-state without a log means that
 * the log was lost (storage.h). An empty WRITE makes the file, whether the log room has done so already or not. */
void open_make_new_log(struct quorum *quorum, struct effects *fx)
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

void open_new_log_done(struct quorum *quorum, const struct event *ev, struct effects *fx)
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

static int note_control(struct quorum *quorum, struct slice bytes)
{
    struct voters *voters = NULL;
    struct record_iter iter;
    struct record record;
    int16_t version = quorum->kraft_version;
    int64_t off = -1;
    int err = record_iter_init(&iter, bytes, NULL);

    while (err == ERR_OK && (err = record_iter_next(&iter, &record)) == 1) {
        int16_t type;
        err = record_control_parse(record.key, &type);
        if (err == ERR_OK && type == RECORD_CONTROL_KRAFT_VERSION) {
            err = kraft_version_decode(record.value, &version);
            off = record.off;
        } else if (err == ERR_OK && type == RECORD_CONTROL_KRAFT_VOTERS) {
            if (voters == NULL)
                voters_init(voters = MEM_NEW(struct voters));
            err = voters_decode(voters, record.value);
            off = record.off;
        }
    }
    if (err == ERR_OK && off >= 0) {
        history_add(&quorum->history, off, version, voters == NULL ? quorum->voters : voters);
        raft_voters_changed(quorum);
    }
    if (voters != NULL)
        voters_release(voters);
    mem_free(voters);
    return err;
}

int raft_note_batches(struct quorum *quorum, struct slice bytes)
{
    int err = ERR_OK;

    while (bytes.len > 0 && err == ERR_OK) {
        struct record_batch batch;
        size_t need_len;
        err = record_batch_parse(bytes, &batch, &need_len);
        if (err == ERR_OK && record_batch_is_control(&batch))
            err = note_control(quorum, slice_of(bytes.data, batch.batch_len));
        if (err == ERR_OK)
            bytes = slice_of(bytes.data + batch.batch_len, bytes.len - batch.batch_len);
    }
    return err;
}

/* Below all sets of the log and the checkpoint: where this directory has a history that began at kraft.version 0, what the
 * configuration says. In force where there is no other, or once a raise that was never committed is cut off (raise.c). */
static void begin_with_configured(struct quorum *quorum)
{
    struct voters *voters;
    size_t pos;

    if (quorum->history.cnt > 0 || log_end_off(quorum->log) == 0 || quorum->config->voters.len == 0)
        return;
    voters = MEM_NEW(struct voters);
    voters_init(voters);
    (void)voters_parse(voters, quorum->config->voters, &pos); /* checked at start */
    history_add(&quorum->history, -1, 0, voters);
    voters_release(voters);
    mem_free(voters);
    raft_voters_changed(quorum);
}

/* An empty directory knows no voters: it asks (create.c). */
static void check_voters(struct quorum *quorum)
{
    if (quorum->voters->cnt == 0 && (!quorum->config->is_controller || seeds_are_self_alone(quorum)) &&
        quorum->seeds_cnt == 0)
        quorum_fail(quorum, storage_metadata_dir, ": no voters are known", slice_of(NULL, 0),
                    "; name the controllers in controller.quorum.bootstrap.servers");
}

void open_scan(struct quorum *quorum, const struct event *ev, struct effects *fx)
{
    if (quorum->life == QUORUM_SCANNING)
        begin_with_configured(quorum);
    while (quorum->life == QUORUM_SCANNING && quorum->scan_off < log_end_off(quorum->log)) {
        struct quorum_batches batches;
        int err = quorum_read_to(quorum, quorum->scan_off, log_end_off(quorum->log), fx, &batches);

        if (err == ERR_AGAIN || err == ERR_LIMIT)
            return;
        if (err == ERR_OK) {
            err = raft_note_batches(quorum, chunk_slice(batches.chunk));
            quorum->scan_off = batches.end_off;
            chunk_drop(batches.chunk);
        }
        if (err != ERR_OK)
            quorum_fail(quorum, storage_metadata_dir, ": ", slice_of_text(err_text(err)),
                        "; the log cannot be understood");
    }
    if (quorum->life != QUORUM_SCANNING)
        return;
    check_voters(quorum);
    if (quorum->life != QUORUM_SCANNING)
        return;
    if (snapshots_newest(quorum) != NULL)
        quorum->high_watermark = snapshots_newest(quorum)->id.end_off;
    quorum_move_life(quorum, QUORUM_RUNNING);
    raft_begin(quorum, ev, fx);
}
