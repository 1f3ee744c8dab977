/* What goes: old segments, what is cut off, and the files of both.
 *
 * A file goes in two steps: RENAME to .deleted, REMOVE after file.delete.delay.ms. A start finds .deleted files and removes
 * them. RENAMEs are done one after the other, so that a crash leaves no hole between segments. The segment is out of the
 * log with the first step. The last segment is never without a successor whose name
 * is durable: else a crash could forget where the log ends. */
#include "log/log_internal.h"

/* ---- files that go ---- */

void log_doom(struct log *log, struct file *file, bool renames, int64_t due_us, bool is_awaited)
{
    struct doomed *doomed;
    size_t len = strlen(file->path); /* ours alone yet: the shell does not know it */

    log->doomed = mem_grow(log->doomed, log->doomed_cnt, &log->doomed_cap, sizeof log->doomed[0], LOG_DOOMED_MAX);
    doomed = &log->doomed[log->doomed_cnt++];
    *doomed = (struct doomed){.file = file, .due_us = due_us, .no = log->next_doomed_no++};
    doomed->is_awaited = is_awaited && renames;
    if (!renames)
        return;
    doomed->path2 = mem_alloc(len + sizeof ".deleted");
    memcpy(doomed->path2, file->path, len);
    memcpy(doomed->path2 + len, ".deleted", sizeof ".deleted");
}

static int64_t delete_due(const struct log *log)
{
    int64_t delay_ms = log->config.file_delete_delay_ms;

    return delay_ms > INT64_MAX / 2000 ? INT64_MAX : log->now_us + delay_ms * 1000;
}

/* Renamed in any case: a snapshot that a power cut brings back could be one of a history that was cut off. */
void log_doom_snapshot(struct log *log, int64_t off, bool is_awaited)
{
    size_t at = 0;

    while (at < log->snapshots_cnt && log->snapshots[at] != off)
        at++;
    if (at == log->snapshots_cnt)
        return;
    memmove(&log->snapshots[at], &log->snapshots[at + 1], (log->snapshots_cnt - at - 1) * sizeof log->snapshots[0]);
    log->snapshots_cnt--;
    log_doom(log, log_file_new(log, off, NAMES_SNAPSHOT), true, log->now_us, is_awaited);
}

/* Handles of its own: the paths of those that the shell knows are the shell's. */
void log_doom_segment(struct log *log, struct segment *segment, bool is_awaited)
{
    int64_t due_us = delete_due(log);

    log_doom(log, log_file_new(log, segment->base_off, NAMES_LOG), true, due_us, is_awaited);
    if (segment->has_index)
        log_doom(log, log_file_new(log, segment->base_off, NAMES_INDEX), true, due_us, is_awaited);
    if (segment->has_time)
        log_doom(log, log_file_new(log, segment->base_off, NAMES_TIMEINDEX), true, due_us, is_awaited);
    if (segment->has_txnindex)
        log_doom(log, log_file_new(log, segment->base_off, NAMES_TXNINDEX), true, due_us, is_awaited);
}

bool log_doomed_awaited(const struct log *log)
{
    for (size_t i = 0; i < log->doomed_cnt; i++)
        if (log->doomed[i].is_awaited)
            return true;
    return false;
}

static void doomed_start(struct log *log, struct doomed *doomed, struct effects *fx)
{
    doomed->is_flying = true;
    if (doomed->path2 != NULL)
        fx_rename(fx, log_op_start(log, LOG_OP_RENAME, 0, doomed->no, 0), file_share(doomed->file),
                  slice_of_text(doomed->path2));
    else
        fx_remove(fx, log_op_start(log, LOG_OP_REMOVE, 0, doomed->no, 0), file_share(doomed->file));
}

void log_doomed_go(struct log *log, struct effects *fx)
{
    size_t flying_cnt = log_op_cnt(log, LOG_OP_RENAME) + log_op_cnt(log, LOG_OP_REMOVE);
    bool is_renaming;

    if (log->state == LOG_DEAD || log->state == LOG_CLOSED)
        return;
    is_renaming = log_op_cnt(log, LOG_OP_RENAME) > 0;
    for (size_t i = 0; i < log->doomed_cnt && flying_cnt < LOG_REMOVALS_MAX; i++) {
        struct doomed *doomed = &log->doomed[i];
        if (doomed->is_flying ||
            (doomed->path2 ? is_renaming : doomed->due_us > log->now_us || log->state == LOG_CLOSING))
            continue;
        is_renaming |= doomed->path2 != NULL;
        doomed_start(log, doomed, fx);
        flying_cnt++;
    }
}

/* The epochs of records stay as long as their files. The log's start is on the disk much later than it moves: a crash brings
 * back deleted records, and without their epochs nobody would see where two replicas' histories of them part. */
static void forget_epochs(struct log *log, struct effects *fx)
{
    if (log->state != LOG_OPEN)
        return; /* the next start does it */
    for (size_t i = 0; i < log->doomed_cnt; i++)
        if (log->doomed[i].path2 != NULL)
            return;
    log->epochs_dirty |= epochs_cut_start(&log->epochs, log->segments[0].base_off);
    log_epochs_flush(log, fx);
}

void log_doomed_done(struct log *log, const struct log_op *op, int err, struct effects *fx)
{
    size_t i = 0;

    while (i < log->doomed_cnt && log->doomed[i].no != op->arg)
        i++;
    CHECK(i < log->doomed_cnt);
    if (op->kind == LOG_OP_REMOVE || err == ERR_UNKNOWN) {
        file_drop(log->doomed[i].file);
        mem_free(log->doomed[i].path2);
        memmove(&log->doomed[i], &log->doomed[i + 1], (log->doomed_cnt - i - 1) * sizeof log->doomed[0]);
        log->doomed_cnt--;
    } else {
        mem_free(log->doomed[i].path2);
        log->doomed[i].path2 = NULL;
        log->doomed[i].is_flying = false;
        log->doomed[i].is_awaited = false;
    }
    log_doomed_go(log, fx);
    log_load_go(log, fx);
    log_undo_done(log, fx);
    forget_epochs(log, fx);
}

/* ---- how old a segment is ---- */

int64_t log_largest_timestamp(const struct segment *segment)
{
    CHECK(segment->is_timed);
    return segment->max_timestamp >= 0 ? segment->max_timestamp : segment->mtime_ms;
}

int log_segment_time(struct log *log, struct segment *segment, struct effects *fx)
{
    if (segment->is_timed)
        return ERR_OK;
    if (segment->time_cnt == 0) {
        segment->is_timed = true;
        return ERR_OK;
    }
    if (log_op_find(log, LOG_OP_READ_TIME, segment->base_off, 0, 0) ||
        log_op_cnt(log, LOG_OP_READ_TIME) >= LOG_REMOVALS_MAX || log->ops_cnt + 16 > LOG_OPS_MAX)
        return ERR_AGAIN;
    fx_read(fx, log_op_start(log, LOG_OP_READ_TIME, segment->base_off, 0, 0),
            log_file_new(log, segment->base_off, NAMES_TIMEINDEX),
            (uint64_t)(segment->time_cnt - 1) * TIMEINDEX_ENTRY_LEN, TIMEINDEX_ENTRY_LEN);
    return ERR_AGAIN;
}

/* ---- retention ---- */

/* The oldest segment goes; another one follows it. */
static void delete_first(struct log *log)
{
    struct segment *first = &log->segments[0];
    int64_t next_off = log->segments[1].base_off;

    CHECK(log->segments_cnt > 1 && first->live == NULL);
    log_doom_segment(log, first, false);
    log_doom_snapshot(log, first->base_off, false);
    log->bytes -= first->size;
    file_drop(first->file);
    memmove(first, first + 1, (log->segments_cnt - 1) * sizeof *first);
    log->segments_cnt--;
    if (log->start_off < next_off)
        log->start_off = next_off;
}

/* Kafka's order: by log start, by size, by time. ERR_OK: it goes. ERR_RANGE: it stays. */
static int wants_deletion(struct log *log, int64_t next_off, struct effects *fx)
{
    struct segment *first = &log->segments[0];
    int err;

    if (next_off <= log->start_off)
        return ERR_OK;
    if (!log->config.deletes)
        return ERR_RANGE;
    if (log->config.retention_bytes >= 0 && log->bytes - first->size >= (uint64_t)log->config.retention_bytes)
        return ERR_OK;
    if (log->config.retention_ms < 0)
        return ERR_RANGE;
    if ((err = log_segment_time(log, first, fx)))
        return err;
    return log->wall_ms - log_largest_timestamp(first) > log->config.retention_ms ? ERR_OK : ERR_RANGE;
}

/* True: the oldest is gone, there may be more. */
static bool retain_one(struct log *log, struct effects *fx)
{
    struct segment *first = &log->segments[0];
    bool is_active = log->segments_cnt == 1;
    int64_t next_off = is_active ? log->end_off : log->segments[1].base_off;
    int err;

    if (next_off > log->retain_high_watermark || (is_active && first->size == 0))
        return false;
    err = wants_deletion(log, next_off, fx);
    if (err == ERR_AGAIN)
        log->wants_retain = true;
    if (err)
        return false;
    if (is_active) {
        log->wants_retain = log->writes_cnt == 0;
        if (log->wants_retain)
            log_roll(log, log->end_off, fx);
        return false;
    }
    if (first->live != NULL || (first[1].live != NULL && !first[1].live->is_named)) {
        log->wants_retain = true; /* as soon as it is settled, and its successor has a name */
        return false;
    }
    delete_first(log);
    return true;
}

void log_retain_go(struct log *log, struct effects *fx)
{
    if (log->state != LOG_OPEN || log->is_undoing || log->ops_cnt + 16 > LOG_OPS_MAX)
        return;
    log->wants_retain = false;
    while (retain_one(log, fx))
        ;
    log_doomed_go(log, fx);
}

void log_retain(struct log *log, int64_t now_us, int64_t wall_ms, int64_t high_watermark, struct effects *fx)
{
    log->now_us = now_us;
    log->wall_ms = wall_ms;
    log->retain_high_watermark = high_watermark < log->written_off ? high_watermark : log->written_off;
    log_retain_go(log, fx);
    log_check_invariants(log);
}

/* ---- cutting ---- */

static int may_change(const struct log *log)
{
    if (log->state == LOG_DEAD)
        return ERR_IO;
    return log->state == LOG_OPEN ? ERR_OK : ERR_STATE;
}

int log_delete_records(struct log *log, int64_t off)
{
    int err = may_change(log);

    if (err)
        return err;
    if (off > log->end_off)
        return ERR_RANGE;
    if (off <= log->start_off)
        return ERR_OK;
    log->start_off = off;
    return ERR_OK;
}

/* No op of any kind is under way; else it has to end first. Settling is let run out. */
static bool is_quiet(struct log *log, struct effects *fx)
{
    if (log->settle.is_failed) {
        log->settle.is_failed = false;
        log_settle_go(log, fx);
    }
    return log_is_idle(log) && !log->is_undoing && log->settle.stage == SETTLE_NONE;
}

int log_truncate_to(struct log *log, int64_t off, struct effects *fx)
{
    int err = may_change(log);
    struct place place;

    if (err || off >= log->end_off) {
        if (err == ERR_OK && epochs_cut_end(&log->epochs, off)) { /* KAFKA-10706 */
            log->epochs_dirty = true;
            log_epochs_flush(log, fx);
        }
        return err;
    }
    if (off < log->start_off)
        return ERR_RANGE;
    if (log->writes_cnt > 0 || (err = log_locate(log, off, fx, &place)) == ERR_AGAIN || !is_quiet(log, fx))
        return ERR_AGAIN;
    if (err)
        return err;
    log_load_truncated(log, place.segment_idx, place.pos, off, fx);
    return ERR_OK;
}

int log_restart_at(struct log *log, int64_t off, int64_t wall_ms, struct effects *fx)
{
    int err = may_change(log);

    if (err)
        return err;
    log->wall_ms = wall_ms;
    if (!is_quiet(log, fx))
        return ERR_AGAIN;
    log_load_empty(log, off, fx);
    return ERR_OK;
}
