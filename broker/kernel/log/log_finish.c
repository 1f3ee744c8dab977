/* LOAD_CUT, LOAD_NAME: what does not belong to the log goes, then it is open. And the two ways to cut an open log. */
#include "log/log_load.h"

static void drop_segments_from(struct log *log, size_t idx)
{
    while (log->segments_cnt > idx) {
        struct segment *segment = log_active(log);
        log->bytes -= segment->size;
        log_doom_segment(log, segment, true);
        log_live_free(segment);
        file_drop(segment->file);
        log->segments_cnt--;
    }
}

/* What they tell is not what the log is going to hold at these offsets. */
static void drop_snapshots_from(struct log *log, int64_t off)
{
    while (log->snapshots_cnt > 0 && log->snapshots[log->snapshots_cnt - 1] >= off)
        log_doom_snapshot(log, log->snapshots[log->snapshots_cnt - 1], true);
}

/* Producers were read from a snapshot that is about more than there is: again, with an older one. */
static bool snapshot_is_ahead(const struct log *log)
{
    return log->load->snapshot_off > log->load->next_off;
}

static void forget_live(struct log *log)
{
    for (size_t i = 0; i < log->segments_cnt; i++)
        log_live_free(&log->segments[i]);
    for (size_t i = 0; i < log->ops_cnt; i++) /* entries on their way to a file that is made anew */
        if (log->ops[i].kind == LOG_OP_INDEX_WRITE || log->ops[i].kind == LOG_OP_TIME_WRITE)
            log->ops[i].segment_off = -1;
}

void load_restart(struct log *log, struct effects *fx)
{
    struct load *load = log->load;

    forget_live(log);
    producers_release(&log->producers);
    log_forget_places(log);
    load->is_cut = false;
    load->long_left = 0;
    load->pending_cnt = 0;
    load_keep_chunk(&load->index, &(struct event){.disk = {.err = ERR_IO}});
    load_keep_chunk(&load->time, &(struct event){.disk = {.err = ERR_IO}});
    load_snapshot_next(log, fx);
}

static void finish(struct log *log, struct effects *fx);

/* The name of the last segment is known to survive where it begins at 0 (then none is needed), stood there when the log was
 * closed, or has synced bytes. Where it has others their SYNC follows; retention waits for it, opening does not. */
static void create_active_file(struct log *log, struct effects *fx)
{
    struct segment *active = log_active(log);
    struct chunk *chunk;

    active->live->is_named = active->base_off == 0 || (log->load->clean && !log->load->is_new) ||
                             (!log->load->clean && active->size > 0 && log->load->recovery_point > active->base_off);
    if (active->size > 0)
        return;
    chunk = chunk_new(1);
    fx_write(fx, log_op_start(log, LOG_OP_CREATE, active->base_off, 0, 0), file_share(log_segment_file(log, active)), 0,
             chunk, slice_of(chunk->data, 0));
}

void load_scan_end(struct log *log, struct effects *fx)
{
    struct load *load = log->load;

    if (snapshot_is_ahead(log)) {
        load->snapshot_max = load->next_off;
        if (load->recovery_point > load->next_off)
            load->recovery_point = load->next_off;
        load->distrusts_index = true;
        load_restart(log, fx);
        return;
    }
    load->stage = LOAD_CUT;
    if (load->is_cut) {
        drop_segments_from(log, load->segment_idx + 1);
        log->bytes -= log_active(log)->size - load->pos;
        log_active(log)->size = load->pos;
    }
    if (load->next_off < load->start_off) { /* all of it is before the log's start */
        fx_trace(fx, TRACE_WARN, "log ends before its start, beginning anew", F_TEXT("dir", log->dir),
                 F_NUM("offset", load->next_off), F_NUM("log_start", load->start_off));
        drop_segments_from(log, 0);
        log_segment_add(log, load->start_off);
        log_live_new(log, log_active(log));
        load->is_new = true;
        load->next_off = load->start_off;
        load->pos = 0;
        load->is_cut = false;
    }
    drop_snapshots_from(log, load->next_off + 1);
    log_doomed_go(log, fx);
    log_load_go(log, fx);
}

static void reload(struct log *log, struct effects *fx);

/* After the renames: the file is cut; after that the log is open. */
void log_load_go(struct log *log, struct effects *fx)
{
    struct load *load = log->load;

    if (load == NULL || load->stage < LOAD_CUT || log_doomed_awaited(log))
        return;
    if (load->is_cut) {
        load->is_cut = false;
        load_cut_file(log, log_segment_file(log, log_active(log)), load->pos, fx);
    }
    if (log_op_cnt(log, LOG_OP_LOAD_CUT) > 0 || log_op_cnt(log, LOG_OP_REWRITE) > 0 || log->awaits_space)
        return;
    if (load->lacks_space) {
        log_wait_for_space(log, fx);
        return;
    }
    if (load->reloads) {
        reload(log, fx);
        return;
    }
    if (load->stage == LOAD_CUT) {
        load->stage = LOAD_NAME;
        create_active_file(log, fx);
    }
    if (log_active(log)->live->is_named || log_active(log)->size > 0)
        finish(log, fx);
}

void log_load_again(struct log *log, struct effects *fx)
{
    if (log->load->lacks_space) {
        reload(log, fx);
        return;
    }
    CHECK(log->load->stage == LOAD_NAME);
    log->load->stage = LOAD_CUT;
    log_load_go(log, fx);
}

/* Snapshots that are about nothing that is here, except the newest. */
static void drop_stray_snapshots(struct log *log)
{
    int64_t active_off = log_active(log)->base_off, first_off = log->segments[0].base_off, newest = -1;

    for (size_t i = log->snapshots_cnt; i-- > 0;) {
        int64_t off = log->snapshots[i];
        bool is_newest = newest < 0 && off <= log->end_off && off >= first_off;
        if (is_newest)
            newest = off;
        if (off > log->end_off || off < first_off || (!is_newest && log_segment_find(log, off) == NULL))
            log_doom_snapshot(log, off, false);
    }
    if (newest > active_off)
        log->mark_snapshot_off = newest;
}

/* Read again, after a cut or for want of space. */
static void reload(struct log *log, struct effects *fx)
{
    int64_t recovery_point = log->load->recovery_point, start_off = log->load->start_off;
    bool rewrites = log->load->rewrites;

    forget_live(log);
    for (size_t i = 0; i < log->segments_cnt; i++)
        file_drop(log->segments[i].file);
    log->segments_cnt = log->snapshots_cnt = 0;
    log->bytes = 0;
    epochs_release(&log->epochs);
    producers_release(&log->producers);
    log_load_free(log);
    log_load_start(log, false, recovery_point, start_off, rewrites, fx);
}

static struct load *load_again(struct log *log)
{
    CHECK(log_is_idle(log) && log->settle.stage == SETTLE_NONE);
    log_forget_places(log);
    log->mark_snapshot_off = -1;
    log->want_durable_off = 0;
    log->load = MEM_NEW(struct load);
    log->load->stage = LOAD_CUT;
    log->load->start_off = log->start_off;
    log_move(log, LOG_LOADING);
    return log->load;
}

/* The log ends at pos of segments[idx], whose batch there begins at or before off. */
void log_load_truncated(struct log *log, size_t idx, uint64_t pos, int64_t off, struct effects *fx)
{
    struct load *load = load_again(log);

    load->recovery_point = log->recovery_point = log->recovery_point < off ? log->recovery_point : off;
    load->is_cut = load->reloads = true;
    load->pos = pos;
    drop_segments_from(log, idx + 1);
    log_doomed_go(log, fx);
    log_load_go(log, fx);
}

/* Nothing is left; the log begins at off. */
void log_load_empty(struct log *log, int64_t off, struct effects *fx)
{
    struct load *load = load_again(log);

    load->clean = load->is_new = true;
    log->recovery_point = log->recovery_point < off ? log->recovery_point : off;
    load->start_off = load->next_off = off;
    drop_segments_from(log, 0);
    drop_snapshots_from(log, 0);
    producers_release(&log->producers);
    log->epochs_dirty |= epochs_cut_end(&log->epochs, 0);
    log_segment_add(log, off);
    log_live_new(log, log_active(log));
    log_doomed_go(log, fx);
    log_load_go(log, fx);
}

static void finish(struct log *log, struct effects *fx)
{
    struct load *load = log->load;
    int64_t end_off = load->next_off, recovery_point = load->clean ? end_off : load->recovery_point;

    CHECK(log_active(log)->live != NULL);
    log->end_off = log->written_off = end_off;
    log->written_segment_off = log_active(log)->base_off;
    log->written_pos = log_active(log)->size;
    log->start_off = load->start_off > log->segments[0].base_off ? load->start_off : log->segments[0].base_off;
    if (log->start_off > end_off)
        log->start_off = end_off;
    log->recovery_point = log->durable_off = recovery_point < end_off ? recovery_point : end_off;
    if (log->durable_off < log->segments[0].base_off)
        log->durable_off = log->segments[0].base_off; /* before it there is nothing; its name is durable */
    for (size_t i = load->live_idx; i < log->segments_cnt; i++) {
        struct segment *segment = &log->segments[i];
        if (segment->live != NULL && log->durable_off > segment->live->synced_off)
            segment->live->synced_off =
                log->durable_off < log_segment_end(log, segment) ? log->durable_off : log_segment_end(log, segment);
    }
    log->epochs_dirty |= epochs_cut_end(&log->epochs, end_off);
    log->epochs_dirty |= epochs_cut_start(&log->epochs, log->segments[0].base_off);
    drop_stray_snapshots(log);
    if (!load->clean && load->read_bytes > 0)
        fx_trace(fx, TRACE_INFO, "log recovered", F_TEXT("dir", log->dir), F_NUM("offset", end_off),
                 F_NUM("bytes_read", (int64_t)load->read_bytes));
    log_load_free(log);
    log->marked_us = log->now_us;
    log_move(log, LOG_OPEN);
    log_epochs_flush(log, fx);
    log_want_durable(log, log->end_off, fx);
    log_settle_go(log, fx);
    log_doomed_go(log, fx);
}
