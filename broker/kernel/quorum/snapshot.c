/* Writing a snapshot, the list of those there are, retention. Happy path: begin (header) -> add, add, ... -> end (footer)
 * -> SYNC -> the high watermark is there -> RENAME -> it is in the list -> the log before it may go.
 * Failures: no space at any step: the .part is removed, meta tries again later. The end is cut off by another leader: the
 * same. Another error of the disk: FAILED. */
#include "quorum/snapshot.h"

#include "base/check.h"
#include "base/err.h"
#include "base/mem.h"
#include "quorum/core.h"
#include "record/record.h"

#define EDGE(state) (1u << (state))

bool snapshot_may_move(enum snapshot_write from, enum snapshot_write to)
{
#define X(state, edges) [state] = (edges),
    static const unsigned edges_of[] = { SNAPSHOT_WRITES(X) };
#undef X
    CHECK(from < SNAPSHOT_WRITES_CNT);
    return (edges_of[from] & EDGE(to)) != 0;
}

const char *snapshot_write_name(enum snapshot_write state)
{
#define X(state, edges) [state] = #state,
    static const char *const names[] = { SNAPSHOT_WRITES(X) };
#undef X
    CHECK(state < SNAPSHOT_WRITES_CNT);
    return names[state];
}

static void move(struct snapshot_writer *writer, enum snapshot_write to)
{
    CHECK(snapshot_may_move(writer->state, to));
    writer->state = to;
}

static uint64_t start_op(struct quorum *quorum, enum snapshot_op op)
{
    quorum->snapshots.undone_cnt++;
    return op_make(OP_QUORUM, QUORUM_OP_SNAPSHOT + op, 0);
}

/* ---- the list ---- */

const struct snapshot *snapshots_newest(const struct quorum *quorum)
{
    const struct snapshots *snapshots = &quorum->snapshots;

    if (snapshots->cnt == 0 || snapshots->items[snapshots->cnt - 1].id.end_off == 0)
        return NULL;
    return &snapshots->items[snapshots->cnt - 1];
}

struct snapshot_id quorum_snapshot_newest(const struct quorum *quorum)
{
    const struct snapshot *newest = snapshots_newest(quorum);

    return newest == NULL ? (struct snapshot_id){0} : newest->id;
}

int32_t quorum_last_epoch(const struct quorum *quorum)
{
    const struct snapshot *newest = snapshots_newest(quorum);
    int32_t epoch = log_newest_epoch(quorum->log);

    return newest != NULL && newest->id.epoch > epoch ? newest->id.epoch : epoch;
}

void snapshots_put(struct snapshots *snapshots, struct snapshot_id id, uint64_t len, int64_t timestamp,
                   struct file *file)
{
    size_t place = snapshots->cnt;

    CHECK(snapshots->cnt < SNAPSHOTS_MAX);
    while (place > 0 && snapshots->items[place - 1].id.end_off > id.end_off)
        place--;
    memmove(&snapshots->items[place + 1], &snapshots->items[place],
            (snapshots->cnt - place) * sizeof snapshots->items[0]);
    snapshots->items[place] = (struct snapshot){.id = id, .len = len, .timestamp = timestamp, .file = file};
    snapshots->cnt++;
}

void snapshots_named(struct quorum *quorum, struct snapshot_id id, uint64_t len, int64_t timestamp, struct file *file,
                     struct effects *fx)
{
    struct snapshots *snapshots = &quorum->snapshots;

    for (size_t i = 0; i < snapshots->cnt; i++)
        if (snapshots->items[i].id.end_off == id.end_off) { /* made here and fetched: the same, under one name */
            file_drop(snapshots->items[i].file);
            snapshots->items[i] = (struct snapshot){.id = id, .len = len, .timestamp = timestamp, .file = file};
            return;
        }
    if (snapshots->cnt == SNAPSHOTS_MAX)
        snapshots_remove(quorum, 0, fx);
    snapshots_put(snapshots, id, len, timestamp, file);
}

void snapshots_remove(struct quorum *quorum, size_t place, struct effects *fx)
{
    struct snapshots *snapshots = &quorum->snapshots;

    CHECK(place < snapshots->cnt);
    fx_remove(fx, start_op(quorum, SNAPSHOT_OP_REMOVE), snapshots->items[place].file);
    snapshots->cnt--;
    memmove(&snapshots->items[place], &snapshots->items[place + 1],
            (snapshots->cnt - place) * sizeof snapshots->items[0]);
}

void snapshots_release(struct quorum *quorum)
{
    struct snapshots *snapshots = &quorum->snapshots;

    for (size_t i = 0; i < snapshots->cnt; i++)
        file_drop(snapshots->items[i].file);
    file_drop(snapshots->writer.file);
    chunk_drop(snapshots->reader.chunk);
    snapshot_fetch_release(quorum);
}

/* ---- writing ---- */

/* Gives up what is being written, as soon as nothing of it is under way. */
static void drop_part(struct quorum *quorum, struct effects *fx)
{
    struct snapshot_writer *writer = &quorum->snapshots.writer;

    writer->has_failed = true;
    if (writer->undone_cnt > 0)
        return;
    move(writer, SNAPSHOT_DROPPING);
    fx_remove(fx, start_op(quorum, SNAPSHOT_OP_REMOVE_PART), writer->file);
    writer->file = NULL;
}

static void write_part(struct quorum *quorum, struct chunk *chunk, struct effects *fx)
{
    struct snapshot_writer *writer = &quorum->snapshots.writer;
    uint64_t pos = writer->len;

    writer->undone_cnt++;
    writer->len += chunk->len;
    fx_write(fx, start_op(quorum, SNAPSHOT_OP_WRITE), file_share(writer->file), pos, chunk, chunk_slice(chunk));
}

struct file *snapshot_part_new(struct quorum *quorum, struct snapshot_id id)
{
    struct file *file;
    struct buf path;

    buf_init(&path, FILE_PATH_LEN_MAX);
    snapshot_part_path_print(id, quorum->snapshots.parts_cnt++, &path);
    file = file_new(quorum->config->meta_dir_idx, buf_bytes(&path));
    buf_release(&path);
    return file;
}

int quorum_snapshot_begin(struct quorum *quorum, int64_t end_off, int64_t last_timestamp, const struct event *ev,
                          struct effects *fx)
{
    struct snapshot_writer *writer = &quorum->snapshots.writer;
    struct buf buf;

    if (quorum->life != QUORUM_RUNNING || writer->state != SNAPSHOT_IDLE)
        return ERR_STATE;
    if (end_off <= quorum_snapshot_newest(quorum).end_off)
        return ERR_EXISTS;
    if (end_off <= log_start_off(quorum->log) || end_off > log_end_off(quorum->log) ||
        log_epoch_at(quorum->log, end_off - 1) < 0)
        return ERR_RANGE;
    if (quorum->voters_record_off >= end_off)
        return ERR_AGAIN;
    *writer = (struct snapshot_writer){.id = {.end_off = end_off, .epoch = log_epoch_at(quorum->log, end_off - 1)},
                                       .timestamp = last_timestamp};
    move(writer, SNAPSHOT_ADDING);
    writer->file = snapshot_part_new(quorum, writer->id);
    buf_init(&buf, SNAPSHOT_HEADER_LEN_MAX);
    writer->next_off = snapshot_header_print(quorum->voters, quorum->kraft_version, last_timestamp, writer->id.epoch,
                                             ev->wall_ms, &buf);
    write_part(quorum, chunk_copy(buf_bytes(&buf)), fx);
    buf_release(&buf);
    return ERR_OK;
}

enum snapshot_write quorum_snapshot_state(const struct quorum *quorum)
{
    return quorum->snapshots.writer.state;
}

bool quorum_snapshot_may_add(const struct quorum *quorum)
{
    const struct snapshot_writer *writer = &quorum->snapshots.writer;

    return writer->state == SNAPSHOT_ADDING && writer->undone_cnt == 0 && !writer->has_failed;
}

void quorum_snapshot_add(struct quorum *quorum, struct chunk *chunk, struct effects *fx)
{
    struct snapshot_writer *writer = &quorum->snapshots.writer;
    size_t pos = 0;

    CHECK(quorum_snapshot_may_add(quorum));
    while (pos < chunk->len) {
        struct record_batch batch;
        size_t need_len;
        int err = record_batch_parse(slice_of(chunk->data + pos, chunk->len - pos), &batch, &need_len);

        CHECK(err == ERR_OK);
        record_batch_stamp(chunk->data + pos, writer->next_off, writer->id.epoch);
        writer->next_off += batch.records_cnt;
        pos += batch.batch_len;
    }
    write_part(quorum, chunk, fx);
}

void quorum_snapshot_end(struct quorum *quorum, const struct event *ev, struct effects *fx)
{
    struct snapshot_writer *writer = &quorum->snapshots.writer;
    struct buf buf;

    CHECK(quorum_snapshot_may_add(quorum));
    buf_init(&buf, SNAPSHOT_HEADER_LEN_MAX);
    snapshot_footer_print(writer->next_off, writer->id.epoch, ev->wall_ms, &buf);
    write_part(quorum, chunk_copy(buf_bytes(&buf)), fx);
    buf_release(&buf);
    move(writer, SNAPSHOT_SYNCING);
}

void quorum_snapshot_drop(struct quorum *quorum, struct effects *fx)
{
    if (quorum->snapshots.writer.state == SNAPSHOT_ADDING && quorum->life == QUORUM_RUNNING)
        drop_part(quorum, fx);
}

/* What it holds is no longer what the log holds: another leader has cut it off. */
static bool is_cut_off(const struct quorum *quorum)
{
    const struct snapshot_writer *writer = &quorum->snapshots.writer;

    if (writer->id.end_off <= log_start_off(quorum->log))
        return true; /* a newer one was fetched */
    return writer->id.end_off > log_end_off(quorum->log) ||
           log_epoch_at(quorum->log, writer->id.end_off - 1) != writer->id.epoch;
}

static void rename_part(struct quorum *quorum, struct effects *fx)
{
    struct snapshot_writer *writer = &quorum->snapshots.writer;
    struct buf path;

    move(writer, SNAPSHOT_RENAMING);
    writer->undone_cnt++;
    buf_init(&path, FILE_PATH_LEN_MAX);
    snapshot_path_print(writer->id, &path);
    fx_rename(fx, start_op(quorum, SNAPSHOT_OP_RENAME), file_share(writer->file), buf_bytes(&path));
    buf_release(&path);
}

static void write_go(struct quorum *quorum, struct effects *fx)
{
    struct snapshot_writer *writer = &quorum->snapshots.writer;

    if (writer->state == SNAPSHOT_IDLE || writer->state == SNAPSHOT_DROPPING || writer->undone_cnt > 0 ||
        log_state(quorum->log) != LOG_OPEN)
        return;
    if (writer->has_failed || is_cut_off(quorum))
        drop_part(quorum, fx);
    else if (writer->state == SNAPSHOT_WAITING && quorum->high_watermark >= writer->id.end_off)
        rename_part(quorum, fx);
}

static void write_failed(struct quorum *quorum, int err, struct effects *fx)
{
    struct snapshot_writer *writer = &quorum->snapshots.writer;

    if (err != ERR_NOSPACE) {
        quorum_fail(quorum, storage_metadata_dir, ": a snapshot cannot be written: ", slice_of_text(err_text(err)),
                    "; repair the disk");
        return;
    }
    fx_trace(fx, TRACE_WARN, "no space for a metadata snapshot, trying again later",
             F_NUM("end_off", writer->id.end_off));
    writer->has_failed = true;
}

static void got_name(struct quorum *quorum, const struct event *ev, struct effects *fx)
{
    struct snapshots *snapshots = &quorum->snapshots;
    struct snapshot_writer *writer = &snapshots->writer;

    snapshots_named(quorum, writer->id, writer->len, writer->timestamp, writer->file, fx);
    fx_trace(fx, TRACE_INFO, "metadata snapshot written", F_NUM("end_off", writer->id.end_off),
             F_NUM("epoch", writer->id.epoch), F_NUM("bytes", (int64_t)writer->len));
    writer->file = NULL;
    move(writer, SNAPSHOT_IDLE);
    snapshots->next_clean_us = ev->now_us;
}

/* WRITE, SYNC, RENAME of the .part. */
static void write_done(struct quorum *quorum, enum snapshot_op op, const struct event *ev, struct effects *fx)
{
    struct snapshot_writer *writer = &quorum->snapshots.writer;

    writer->undone_cnt--;
    if (ev->disk.err != ERR_OK) {
        write_failed(quorum, ev->disk.err, fx);
    } else if (op == SNAPSHOT_OP_RENAME) {
        got_name(quorum, ev, fx);
    } else if (op == SNAPSHOT_OP_SYNC) {
        move(writer, SNAPSHOT_WAITING);
    } else if (writer->state == SNAPSHOT_SYNCING && writer->undone_cnt == 0 && !writer->has_failed) {
        writer->undone_cnt++;
        fx_sync(fx, start_op(quorum, SNAPSHOT_OP_SYNC), file_share(writer->file));
    }
    if (quorum->life == QUORUM_RUNNING)
        write_go(quorum, fx);
}

void snapshots_write_done(struct quorum *quorum, enum snapshot_op op, const struct event *ev, struct effects *fx)
{
    if (op == SNAPSHOT_OP_WRITE || op == SNAPSHOT_OP_SYNC || op == SNAPSHOT_OP_RENAME) {
        write_done(quorum, op, ev, fx);
        return;
    }
    if (op == SNAPSHOT_OP_REMOVE_PART)
        move(&quorum->snapshots.writer, SNAPSHOT_IDLE);
    if (ev->disk.err != ERR_OK) /* the next start tries again */
        fx_trace(fx, TRACE_WARN, "a metadata snapshot cannot be removed",
                 F_TEXT("error", slice_of_text(err_text(ev->disk.err))));
}

/* ---- retention ---- */

static bool is_too_much(const struct quorum *quorum)
{
    const struct snapshots *snapshots = &quorum->snapshots;
    uint64_t len = log_bytes_between(quorum->log, log_start_off(quorum->log), log_end_off(quorum->log));

    for (size_t i = 0; i < snapshots->cnt; i++)
        len += snapshots->items[i].len;
    return quorum->config->retention_bytes >= 0 && len > (uint64_t)quorum->config->retention_bytes;
}

static bool is_too_old(const struct quorum *quorum, int64_t wall_ms)
{
    const struct snapshot *oldest = &quorum->snapshots.items[0], *next = oldest + 1;
    int64_t timestamp = oldest->id.end_off == 0 ? next->timestamp : oldest->timestamp;

    return quorum->config->retention_ms >= 0 && wall_ms - timestamp > quorum->config->retention_ms;
}

/* The reader may be at the start of what would go: it is let come to its end first. */
static void clean(struct quorum *quorum, const struct event *ev, struct effects *fx)
{
    struct snapshots *snapshots = &quorum->snapshots;

    while (snapshots->cnt >= 2 && snapshots->reader.id.end_off == 0 &&
           (is_too_much(quorum) || is_too_old(quorum, ev->wall_ms) || snapshots->cnt == SNAPSHOTS_MAX)) {
        int64_t start_off = snapshots->items[1].id.end_off;
        fx_trace(fx, TRACE_INFO, "metadata before a snapshot is removed", F_NUM("start_off", start_off));
        if (log_delete_records(quorum->log, start_off) != ERR_OK)
            break;
        snapshots_remove(quorum, 0, fx);
    }
    log_retain(quorum->log, ev->now_us, ev->wall_ms, quorum->high_watermark, fx);
}

int64_t snapshots_go(struct quorum *quorum, const struct event *ev, struct effects *fx)
{
    struct snapshots *snapshots = &quorum->snapshots;

    if (log_state(quorum->log) != LOG_OPEN)
        return INT64_MAX; /* it is being cut: the DISK_DONE that ends that comes here */
    write_go(quorum, fx);
    if (ev->now_us >= snapshots->next_clean_us) {
        snapshots->next_clean_us = ev->now_us + SNAPSHOT_CLEAN_US;
        clean(quorum, ev, fx);
    }
    return snapshots->next_clean_us;
}
