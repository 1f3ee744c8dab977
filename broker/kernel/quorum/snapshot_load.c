/* A start with snapshots, and the newest on its way to the reader: READs of SNAPSHOT_PIECE_LEN, cut to whole batches, each
 * with its CRC checked; where a batch is larger, so much as it needs. */
#include "base/check.h"
#include "base/err.h"
#include "base/mem.h"
#include "quorum/core.h"
#include "record/record.h"

static uint64_t start_op(struct quorum *quorum, enum snapshot_op op)
{
    quorum->snapshots.undone_cnt++;
    return op_make(OP_QUORUM, QUORUM_OP_SNAPSHOT + op, 0);
}

/* ---- a start: what there is ---- */

void snapshots_list(struct quorum *quorum, struct effects *fx)
{
    quorum->files_undone_cnt++;
    fx_list_dir(fx, start_op(quorum, SNAPSHOT_OP_LIST), quorum->config->meta_dir_idx,
                slice_of_text(storage_metadata_dir));
}

static struct file *file_named(const struct quorum *quorum, struct slice name)
{
    struct file *file;
    struct buf path;

    buf_init(&path, FILE_PATH_LEN_MAX);
    buf_text(&path, storage_metadata_dir);
    buf_byte(&path, '/');
    buf_slice(&path, name);
    CHECK(!path.over); /* the shell lists names that fit */
    file = file_new(quorum->config->meta_dir_idx, buf_bytes(&path));
    buf_release(&path);
    return file;
}

static void listed_one(struct quorum *quorum, const struct dir_entry *entry, struct effects *fx)
{
    struct snapshots *snapshots = &quorum->snapshots;
    enum snapshot_stage stage;
    struct snapshot_id id;

    if (entry->is_dir || !snapshot_name_parse(entry->name, &id, &stage))
        return;
    if (stage == SNAPSHOT_LEFT_OVER) {
        fx_remove(fx, start_op(quorum, SNAPSHOT_OP_REMOVE), file_named(quorum, entry->name));
        return;
    }
    if (snapshots->cnt == SNAPSHOTS_MAX) /* listed in order of names, so of offsets */
        snapshots_remove(quorum, 0, fx);
    snapshots_put(snapshots, id, entry->size, entry->mtime_ms, file_named(quorum, entry->name));
}

static void read_head(struct quorum *quorum, size_t len, struct effects *fx)
{
    quorum->files_undone_cnt++;
    fx_read(fx, start_op(quorum, SNAPSHOT_OP_HEAD), file_share(snapshots_newest(quorum)->file), 0, len);
}

static void listed(struct quorum *quorum, const struct event *ev, struct effects *fx)
{
    quorum->files_undone_cnt--;
    if (ev->disk.err == ERR_UNKNOWN)
        return; /* a new log's directory is being made */
    if (ev->disk.err != ERR_OK) {
        quorum_fail(quorum, storage_metadata_dir, ": cannot be listed: ", slice_of_text(err_text(ev->disk.err)),
                    "; repair the disk");
        return;
    }
    for (size_t i = 0; i < ev->disk.entries_cnt; i++)
        listed_one(quorum, &ev->disk.entries[i], fx);
    if (snapshots_newest(quorum) != NULL)
        read_head(quorum, SNAPSHOT_PIECE_LEN, fx);
}

static void fail_broken(struct quorum *quorum, struct snapshot_id id, int err)
{
    struct buf path;

    buf_init(&path, FILE_PATH_LEN_MAX);
    snapshot_path_print(id, &path);
    quorum_fail(quorum, buf_cstr(&path), ": ", slice_of_text(err_text(err)),
                "; the metadata snapshot cannot be read. Repair the disk or restore the file");
    buf_release(&path);
}

static void head_read(struct quorum *quorum, const struct event *ev, struct effects *fx)
{
    const struct snapshot *newest = snapshots_newest(quorum);
    struct record_batch batch;
    struct voters *voters;
    int16_t kraft_version = 0;
    bool has_voters = false;
    size_t need_len = 0;
    int err = ev->disk.err;

    quorum->files_undone_cnt--;
    if (err == ERR_OK)
        err = record_batch_parse(chunk_slice(ev->disk.chunk), &batch, &need_len);
    if (err == ERR_SHORT && need_len > ev->disk.chunk->len && need_len <= newest->len &&
        need_len <= SNAPSHOT_HEADER_LEN_MAX) {
        read_head(quorum, need_len, fx);
        return;
    }
    voters_init(voters = MEM_NEW(struct voters));
    if (err == ERR_OK)
        err = snapshot_controls_parse(slice_of(ev->disk.chunk->data, batch.batch_len), voters, &kraft_version,
                                      &has_voters);
    if (err != ERR_OK) {
        fail_broken(quorum, newest->id, err);
    } else if (has_voters) {
        history_add(&quorum->history, newest->id.end_off - 1, kraft_version, voters); /* as of there */
        raft_voters_changed(quorum);
    }
    voters_release(voters);
    mem_free(voters);
}

/* ---- a start: log and snapshots ---- */

/* The log's end is before the snapshot's, or not of its history: it begins anew behind it. */
static bool must_restart(const struct quorum *quorum, const struct snapshot *newest)
{
    const struct log *log = quorum->log;

    if (log_start_off(log) == newest->id.end_off && log_end_off(log) == newest->id.end_off)
        return false;
    return newest->id.end_off > log_end_off(log) || newest->id.epoch > log_newest_epoch(log);
}

/* The log's start moves in memory, its segments and then their leader epochs go on disk, in any order with the snapshot. Kafka
 * forgets the epochs first: what knows of no epoch at its end is of before, even where the segment is there still. */
static bool is_before_log(const struct quorum *quorum, const struct snapshot *snapshot)
{
    int64_t end_off = snapshot->id.end_off;

    if (end_off < log_start_off(quorum->log))
        return true;
    return end_off < log_end_off(quorum->log) && log_epoch_at(quorum->log, end_off) < 0 &&
           log_newest_epoch(quorum->log) >= 0;
}

bool snapshots_settle(struct quorum *quorum, const struct event *ev, struct effects *fx)
{
    struct snapshots *snapshots = &quorum->snapshots;
    const struct snapshot *newest = snapshots_newest(quorum);

    if (newest != NULL && must_restart(quorum, newest)) {
        int err = log_restart_at(quorum->log, newest->id.end_off, ev->wall_ms, fx);
        if (err == ERR_OK)
            fx_trace(fx, TRACE_WARN, "the metadata log ends before its newest snapshot, it begins there anew",
                     F_NUM("start_off", newest->id.end_off));
        return false;
    }
    while (snapshots->cnt > 0 && is_before_log(quorum, &snapshots->items[0]))
        snapshots_remove(quorum, 0, fx);
    if (log_start_off(quorum->log) > 0 && snapshots->cnt == 0) {
        quorum_fail(quorum, storage_metadata_dir, ": the log does not begin at 0 and there is no snapshot",
                    slice_of(NULL, 0), "; the metadata is lost. Restore the directory");
        return false;
    }
    if (snapshots->cnt > 0)
        (void)log_delete_records(quorum->log, snapshots->items[0].id.end_off);
    snapshots->next_clean_us = ev->now_us + SNAPSHOT_CLEAN_US;
    return true;
}

/* ---- reading ---- */

bool snapshots_cover(const struct quorum *quorum, int64_t from_off)
{
    const struct snapshot *newest = snapshots_newest(quorum);

    return newest != NULL && newest->id.end_off > from_off && (from_off == 0 || from_off < log_start_off(quorum->log));
}

static void start_read(struct quorum *quorum, const struct snapshot *newest, struct effects *fx)
{
    struct snapshot_reader *reader = &quorum->snapshots.reader;
    uint64_t rest = newest->len - reader->pos;
    uint64_t len = reader->need_len > SNAPSHOT_PIECE_LEN ? reader->need_len : SNAPSHOT_PIECE_LEN;

    reader->is_reading = true;
    reader->serial++;
    fx_read(fx, op_make(OP_QUORUM, QUORUM_OP_SNAPSHOT + SNAPSHOT_OP_READ, reader->serial), file_share(newest->file),
            reader->pos, len < rest ? len : rest);
}

/* Length of the whole batches in bytes. Where the first is not whole: 0 and *ret_need_len. */
static int whole_batches(struct slice bytes, size_t *ret_len, size_t *ret_need_len)
{
    *ret_len = 0;
    while (*ret_len < bytes.len) {
        struct slice rest = slice_of(bytes.data + *ret_len, bytes.len - *ret_len);
        struct record_batch batch;
        int err = record_batch_parse(rest, &batch, ret_need_len);

        if (err == ERR_SHORT)
            return ERR_OK;
        if (err == ERR_OK)
            err = record_batch_check_crc(slice_of(rest.data, batch.batch_len));
        if (err != ERR_OK)
            return err;
        *ret_len += batch.batch_len;
    }
    return ERR_OK;
}

/* What was read becomes a piece; ERR_AGAIN: the first batch is larger than that. */
static int take_piece(struct quorum *quorum, const struct snapshot *newest, struct quorum_batches *ret_batches)
{
    struct snapshot_reader *reader = &quorum->snapshots.reader;
    struct chunk *chunk = reader->chunk;
    size_t len = 0, need_len = 0;
    int err = whole_batches(chunk_slice(chunk), &len, &need_len);

    reader->chunk = NULL;
    if (err == ERR_OK && len == 0) {
        err = need_len > chunk->len && need_len <= newest->len - reader->pos && need_len <= SNAPSHOT_BATCH_LEN_MAX
                  ? ERR_AGAIN
                  : ERR_CORRUPT;
        reader->need_len = need_len;
    }
    if (err != ERR_OK) {
        chunk_drop(chunk);
        return err;
    }
    *ret_batches = (struct quorum_batches){.chunk = chunk_copy(slice_of(chunk->data, len)),
                                           .base_off = newest->id.end_off,
                                           .end_off = newest->id.end_off,
                                           .is_snapshot = true,
                                           .is_first = reader->pos == 0,
                                           .is_last = reader->pos + len == newest->len};
    chunk_drop(chunk);
    reader->pos += len;
    reader->need_len = 0;
    if (ret_batches->is_last)
        reader->id = (struct snapshot_id){0};
    return ERR_OK;
}

int snapshots_read(struct quorum *quorum, struct effects *fx, struct quorum_batches *ret_batches)
{
    struct snapshot_reader *reader = &quorum->snapshots.reader;
    const struct snapshot *newest = snapshots_newest(quorum);
    int err = ERR_AGAIN;

    if (!snapshot_id_eq(reader->id, newest->id)) {
        chunk_drop(reader->chunk);
        *reader = (struct snapshot_reader){.id = newest->id, .serial = reader->serial};
    }
    if (reader->chunk != NULL)
        err = take_piece(quorum, newest, ret_batches);
    if (err == ERR_AGAIN && !reader->is_reading)
        start_read(quorum, newest, fx);
    if (err != ERR_OK && err != ERR_AGAIN)
        fail_broken(quorum, newest->id, err);
    return err;
}

static void piece_read(struct quorum *quorum, const struct event *ev)
{
    struct snapshot_reader *reader = &quorum->snapshots.reader;

    if (op_serial(ev->disk.op) != (reader->serial & 0xffffff) || !reader->is_reading)
        return; /* given up for a newer one */
    reader->is_reading = false;
    if (ev->disk.err != ERR_OK)
        fail_broken(quorum, reader->id, ev->disk.err);
    else
        reader->chunk = chunk_share(ev->disk.chunk);
}

/* ---- events ---- */

void snapshots_disk_done(struct quorum *quorum, enum snapshot_op op, const struct event *ev, struct effects *fx)
{
    if (op == SNAPSHOT_OP_READ) {
        piece_read(quorum, ev);
        return;
    }
    if (op == SNAPSHOT_OP_SERVE) {
        snapshot_serve_done(quorum, ev);
        return;
    }
    CHECK(quorum->snapshots.undone_cnt > 0);
    quorum->snapshots.undone_cnt--;
    if (op == SNAPSHOT_OP_LIST)
        listed(quorum, ev, fx);
    else if (op == SNAPSHOT_OP_HEAD)
        head_read(quorum, ev, fx);
    else if (op >= SNAPSHOT_OP_FETCH_WRITE)
        snapshot_fetch_done(quorum, op, ev, fx);
    else
        snapshots_write_done(quorum, op, ev, fx);
}
