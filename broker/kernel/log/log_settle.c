/* What becomes durable, and when.
 *
 * Data: log_want_durable names an offset; one SYNC at a time covers what is written of the oldest segment that is not
 * synced, and the next one what was written meanwhile (group commit).
 *
 * Recovery point: a segment is settled up to an offset: SETTLE_WAIT until all before it is written, SETTLE_WRITE its
 * index entries are written out, SETTLE_SYNC .log, .index, .timeindex are synced and the producers' snapshot is there.
 * Then nothing before that offset needs to be examined after a crash. Closed segments are settled as soon as they can
 * be, oldest first, one at a time; the active one when it grew by mark_len, or after LOG_MARK_US, and at close.
 * No space: the same again LOG_COOLDOWN_US later. */
#include "log/log_internal.h"

/* ---- data ---- */

static int64_t sync_cover(const struct log *log, const struct segment *segment)
{
    int64_t end_off = log_segment_end(log, segment);

    return log->written_off < end_off ? log->written_off : end_off;
}

/* The oldest segment with written bytes that are not synced. */
static struct segment *unsynced(const struct log *log)
{
    struct segment *found = NULL;

    for (size_t i = log->segments_cnt; i-- > 0 && log->segments[i].live != NULL;)
        if (log->segments[i].live->synced_off < sync_cover(log, &log->segments[i]))
            found = &log->segments[i];
    return found;
}

void log_sync_maybe(struct log *log, struct effects *fx)
{
    struct segment *segment;

    if (log->want_durable_off <= log->durable_off || log->is_undoing || log_op_cnt(log, LOG_OP_SYNC) > 0)
        return;
    segment = unsynced(log);
    if (segment == NULL)
        return;
    fx_sync(fx, log_op_start(log, LOG_OP_SYNC, segment->base_off, (uint64_t)sync_cover(log, segment), 0),
            file_share(log_segment_file(log, segment)));
}

/* durable_off: as far as the live segments are synced without a gap. */
static void advance_durable(struct log *log)
{
    int64_t off = log->durable_off;
    size_t i = log->segments_cnt;

    while (i > 0 && log->segments[i - 1].live != NULL)
        i--;
    for (; i < log->segments_cnt; i++) {
        const struct segment *segment = &log->segments[i];
        if (segment->live->synced_off > off)
            off = segment->live->synced_off;
        if (segment->live->synced_off < log_segment_end(log, segment))
            break;
    }
    CHECK(off <= log->written_off);
    log->durable_off = off;
}

static void synced(struct log *log, const struct log_op *op)
{
    struct segment *segment = log_segment_find(log, op->segment_off);

    if (segment == NULL || segment->live == NULL)
        return;
    if ((int64_t)op->arg > segment->live->synced_off)
        segment->live->synced_off = (int64_t)op->arg;
    segment->live->is_named = true;
    advance_durable(log);
}

void log_want_durable(struct log *log, int64_t off, struct effects *fx)
{
    if (log->state != LOG_OPEN && log->state != LOG_CLOSING)
        return;
    if (off > log->end_off)
        off = log->end_off;
    if (off > log->want_durable_off)
        log->want_durable_off = off;
    log_sync_maybe(log, fx);
}

/* ---- settling ---- */

static struct segment *oldest_live(const struct log *log)
{
    size_t i = log->segments_cnt;

    while (i > 0 && log->segments[i - 1].live != NULL)
        i--;
    return &log->segments[i];
}

static void settle_start(struct log *log, struct segment *segment, int64_t off, struct chunk *snapshot)
{
    log->settle = (struct settle){.stage = SETTLE_WAIT,
                                  .segment_off = segment->base_off,
                                  .off = off,
                                  .snapshot = snapshot,
                                  .pending_cnt = log->settle.pending_cnt, /* of one that was given up */
                                  .is_final = segment->live->is_closed};
}

static void settle_sync(struct log *log, struct segment *segment, struct effects *fx)
{
    struct settle *settle = &log->settle;
    struct buf path;

    settle->stage = SETTLE_SYNC;
    fx_sync(fx, log_op_start(log, LOG_OP_INDEX_SYNC, segment->base_off, 0, 0), file_share(segment->live->index_file));
    fx_sync(fx, log_op_start(log, LOG_OP_TIME_SYNC, segment->base_off, 0, 0), file_share(segment->live->time_file));
    settle->pending_cnt = 2;
    if (settle->snapshot != NULL) {
        buf_init(&path, FILE_PATH_LEN_MAX);
        names_print_file(&path, log->dir, settle->off, NAMES_SNAPSHOT, "");
        fx_replace_file(fx, log_op_start(log, LOG_OP_SNAPSHOT, segment->base_off, (uint64_t)settle->off, 0),
                        log->dir_idx, buf_bytes(&path), chunk_share(settle->snapshot));
        settle->pending_cnt++;
        buf_release(&path);
    }
    log_want_durable(log, settle->off, fx);
}

static bool is_segment_base(const struct log *log, int64_t off)
{
    return log_segment_find(log, off) != NULL;
}

/* The snapshot of the mark before is of no use any more. */
static void drop_old_mark(struct log *log)
{
    if (log->mark_snapshot_off >= 0 && log->mark_snapshot_off != log->settle.off &&
        !is_segment_base(log, log->mark_snapshot_off))
        log_doom_snapshot(log, log->mark_snapshot_off, false);
    log->mark_snapshot_off = log->settle.off;
}

static void settle_end(struct log *log, struct segment *segment, struct effects *fx)
{
    bool is_finished = log->settle.is_final;

    log->recovery_point = log->settle.off;
    drop_old_mark(log);
    chunk_drop(log->settle.snapshot);
    log->settle = (struct settle){0};
    if (is_finished) /* else it was a mark, and the segment was closed meanwhile */
        log_live_free(segment);
    log->marked_us = log->now_us;
    log_doomed_go(log, fx);
    if (log->wants_retain)
        log_retain_go(log, fx);
}

static bool is_synced(const struct log *log)
{
    return log->settle.pending_cnt == 0 && log->durable_off >= log->settle.off && !log->epochs_dirty &&
           !log->epochs_flying;
}

/* Goes as far as it can without waiting. */
void log_settle_go(struct log *log, struct effects *fx)
{
    struct settle *settle = &log->settle;

    if ((log->state != LOG_OPEN && log->state != LOG_CLOSING) || log->is_undoing || settle->is_failed)
        return;
    for (;;) {
        struct segment *segment = oldest_live(log);
        switch (settle->stage) {
        case SETTLE_NONE:
            if (!segment->live->is_closed)
                return;
            settle_start(log, segment, log_segment_end(log, segment), segment->live->snapshot);
            segment->live->snapshot = NULL;
            continue;
        case SETTLE_WAIT:
            if (log->written_off < settle->off || settle->pending_cnt > 0)
                return;
            CHECK(segment->base_off == settle->segment_off);
            settle->stage = SETTLE_WRITE;
            log_index_spill(log, segment, true, fx);
            continue;
        case SETTLE_WRITE:
            if (segment->live->off.written_cnt < segment->live->off.asked_cnt ||
                segment->live->time.written_cnt < segment->live->time.asked_cnt ||
                log_op_cnt(log, LOG_OP_INDEX_WRITE) > 0 || log_op_cnt(log, LOG_OP_TIME_WRITE) > 0)
                return;
            settle_sync(log, segment, fx);
            continue;
        case SETTLE_SYNC:
            if (!is_synced(log))
                return;
            settle_end(log, segment, fx);
            continue;
        default:
            CHECK(false);
        }
    }
}

/* No space for an index or a snapshot: from the beginning, at the first tick after LOG_COOLDOWN_US. */
static void settle_fail(struct log *log, struct effects *fx)
{
    struct settle *settle = &log->settle;

    if (settle->stage == SETTLE_NONE || settle->is_failed)
        return;
    fx_trace(fx, TRACE_WARN, "no space for an index or snapshot, trying again", F_TEXT("dir", log->dir),
             F_NUM("log_dir", log->dir_idx));
    settle->is_failed = true;
    log->space_retry_us = log->now_us + LOG_COOLDOWN_US;
    settle->stage = SETTLE_WAIT;
}

static void index_written(struct log *log, const struct log_op *op, int err)
{
    struct segment *segment = log_segment_find(log, op->segment_off);
    struct index *index;

    if (segment == NULL || segment->live == NULL)
        return;
    index = op->kind == LOG_OP_INDEX_WRITE ? &segment->live->off : &segment->live->time;
    if (err == ERR_OK && op->arg == index->written_cnt)
        index->written_cnt += (uint32_t)op->arg2;
    else
        index->asked_cnt = index->written_cnt; /* once more */
    index_trim(index, LOG_INDEX_TAIL_MAX / 2);
}

void log_settle_done(struct log *log, const struct log_op *op, int err, struct effects *fx)
{
    switch (op->kind) {
    case LOG_OP_SYNC:
        synced(log, op);
        log_sync_maybe(log, fx);
        break;
    case LOG_OP_INDEX_WRITE:
    case LOG_OP_TIME_WRITE:
        index_written(log, op, err);
        if (err)
            settle_fail(log, fx);
        break;
    case LOG_OP_SNAPSHOT:
        if (err)
            settle_fail(log, fx);
        else
            log_snapshot_noted(log, (int64_t)op->arg);
        log->settle.pending_cnt--;
        break;
    default:
        log->settle.pending_cnt--;
        break;
    }
    log_settle_go(log, fx);
}

/* ---- when the active segment is settled ---- */

static struct chunk *print_snapshot(struct log *log)
{
    struct buf buf;

    buf_init(&buf, SNAPSHOT_LEN_MAX);
    producers_print(&log->producers, &buf);
    log->producers.is_changed = false;
    return log_chunk_of(&buf);
}

void log_mark_maybe(struct log *log, struct effects *fx)
{
    struct segment *active = log_active(log);

    if (log->settle.stage != SETTLE_NONE || log->is_undoing || log->recovery_point >= log->end_off ||
        oldest_live(log) != active || active->size == 0)
        return;
    if (log->now_us - log->marked_us < LOG_MARK_US &&
        log_bytes_between(log, log->recovery_point, log->end_off) < log->mark_len)
        return;
    log_index_force_time(active); /* should it be closed just here, nothing is missing after a crash */
    settle_start(log, active, log->end_off, print_snapshot(log));
    log_settle_go(log, fx);
}

void log_mark_each(struct log *log, uint64_t mark_len)
{
    CHECK(mark_len >= LOG_MARK_LEN_MIN && mark_len <= LOG_MARK_LEN);
    log->mark_len = mark_len;
}

/* A clean start asks for nothing more than is written? Without a snapshot it knows no producer. */
static bool is_settled(const struct log *log)
{
    const struct segment *active = log_active(log);
    const struct index *time = &active->live->time;
    int64_t last = -1;

    if (log->producers.map.cnt > 0 &&
        (log->snapshots_cnt == 0 || log->snapshots[log->snapshots_cnt - 1] != log->end_off))
        return false;
    if (active->size == 0)
        return true;
    if (time->cnt > time->first_idx)
        last = timeindex_time_at(index_in_memory(time), time->cnt - time->first_idx - 1);
    return log->recovery_point >= log->end_off && active->live->off.written_cnt == active->live->off.cnt &&
           time->written_cnt == time->cnt && last >= active->max_timestamp;
}

/* LOG_CLOSING: the last segment is settled, then LOG_CLOSED. */
void log_close_maybe(struct log *log, struct effects *fx)
{
    struct segment *active = log_active(log);

    if (log->settle.is_failed) {
        log_die(log, "the last index or snapshot", ERR_NOSPACE, fx);
        return;
    }
    if (log->writes_cnt > 0 || log->is_undoing)
        return;
    log_epochs_flush(log, fx);
    log_settle_go(log, fx);
    if (log->settle.stage != SETTLE_NONE || log->epochs_dirty || log->epochs_flying || oldest_live(log) != active)
        return;
    if (!is_settled(log)) {
        log_index_force_time(active);
        settle_start(log, active, log->end_off, print_snapshot(log));
        log_settle_go(log, fx);
        return;
    }
    if (log->ops_cnt == 0) {
        log->recovery_point = log->end_off;
        log_move(log, LOG_CLOSED);
    }
}

void log_close(struct log *log, int64_t wall_ms, struct effects *fx)
{
    log->wall_ms = wall_ms;
    if (log->state == LOG_CLOSING || log->state == LOG_CLOSED || log->state == LOG_DEAD)
        return;
    if (log->state == LOG_LOADING) { /* nothing to write: the next start does it again */
        log_kill(log);
        return;
    }
    log_move(log, LOG_CLOSING);
    log_close_maybe(log, fx);
}
