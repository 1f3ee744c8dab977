/* Appending. What happens to one batch:
 *   checked (producer) -> rolled where the segment is full -> stamped -> noted (index, epochs, producer, tail) -> WRITE
 *   WRITE done -> written_off moves, in the order of the log
 *   WRITE: no space -> nothing is appended until all WRITEs have come back; then what was not written is taken back:
 *   index, epochs, producers, segments that only hold such, and the file is cut (UNDO). Then appends are taken again,
 *   LOG_COOLDOWN_US later. Nobody has seen what is taken back: reads end at written_off. */
#include "log/log_internal.h"

/* ---- the ring of WRITEs under way ---- */

static struct log_write *write_at(const struct log *log, size_t i)
{
    return &log->writes[(log->writes_head + i) % log->writes_cap];
}

static struct log_write *write_push(struct log *log)
{
    if (log->writes_cnt == log->writes_cap) {
        size_t cap = log->writes_cap ? 2 * log->writes_cap : 8;
        struct log_write *writes = mem_alloc(cap * sizeof *writes);
        for (size_t i = 0; i < log->writes_cnt; i++)
            writes[i] = *write_at(log, i);
        mem_free(log->writes);
        log->writes = writes;
        log->writes_cap = cap;
        log->writes_head = 0;
    }
    return write_at(log, log->writes_cnt++);
}

static void write_pop(struct log *log)
{
    chunk_drop(write_at(log, 0)->chunk);
    log->writes_head = (log->writes_head + 1) % log->writes_cap;
    log->writes_cnt--;
    log->writes_serial = (log->writes_serial + 1) & (LOG_WRITE_SERIAL - 1);
}

/* One WRITE of bytes, which were noted in the active segment already and end at its end. chunk: borrow. */
static void emit_write(struct log *log, struct chunk *chunk, struct slice bytes, int64_t max_timestamp,
                       int64_t max_timestamp_off, struct effects *fx)
{
    struct segment *active = log_active(log);
    uint32_t serial = (log->writes_serial + (uint32_t)log->writes_cnt) & (LOG_WRITE_SERIAL - 1);
    struct log_write *write = write_push(log);

    *write = (struct log_write){.chunk = chunk_share(chunk),
                                .bytes = bytes,
                                .end_off = log->end_off,
                                .segment_off = active->base_off,
                                .end_pos = active->size,
                                .max_timestamp_before = max_timestamp,
                                .max_timestamp_off_before = max_timestamp_off};
    fx_write(fx, op_make(OP_LOG, log->log_no, LOG_WRITE_SERIAL | serial), file_share(log_segment_file(log, active)),
             active->size - bytes.len, chunk_share(chunk), bytes);
}

/* ---- indexes ---- */

void log_index_force_time(struct segment *segment)
{
    struct index *time = &segment->live->time;
    int64_t last = -1;

    if (time->cnt > time->first_idx)
        last = timeindex_time_at(index_in_memory(time), time->cnt - time->first_idx - 1);
    if (segment->max_timestamp > last)
        timeindex_add(time, segment->max_timestamp, (uint32_t)(segment->max_timestamp_off - segment->base_off));
}

/* How many entries are of batches whose WRITE is done: only those go to the file, so that none has to be taken back. */
static uint32_t written_entries(const struct log *log, const struct segment *segment, const struct index *index)
{
    int64_t rel = log->written_off - segment->base_off;
    struct slice entries = index_in_memory(index);
    int64_t last;

    if (rel <= 0)
        return index->first_idx;
    if (rel > INT32_MAX)
        return index->cnt;
    last = index->entry_len == INDEX_ENTRY_LEN ? index_floor_off(entries, (uint32_t)(rel - 1))
                                               : timeindex_floor_off(entries, (uint32_t)(rel - 1));
    return index->first_idx + (uint32_t)(last + 1);
}

static void spill_one(struct log *log, struct segment *segment, enum log_op_kind kind, struct effects *fx)
{
    bool is_off = kind == LOG_OP_INDEX_WRITE;
    struct index *index = is_off ? &segment->live->off : &segment->live->time;
    bool *has_file = is_off ? &segment->has_index : &segment->has_time;
    uint32_t from = index->asked_cnt, to = written_entries(log, segment, index);
    struct chunk *chunk;

    if (to <= from && *has_file)
        return;
    to = to < from ? from : to;
    chunk = chunk_copy(slice_of(index_from(index, from).data ? index_from(index, from).data : (const uint8_t *)"",
                                (size_t)(to - from) * index->entry_len));
    fx_write(fx, log_op_start(log, kind, segment->base_off, from, to - from),
             file_share(is_off ? segment->live->index_file : segment->live->time_file),
             (uint64_t)from * index->entry_len, chunk, chunk_slice(chunk));
    index->asked_cnt = to;
    *has_file = true;
}

static bool is_crowded(const struct index *index)
{
    return index->cnt - index->first_idx > LOG_INDEX_TAIL_MAX && index->asked_cnt == index->written_cnt;
}

/* Writes index entries out where many are in memory; all: every one, and an empty file where there are none. */
void log_index_spill(struct log *log, struct segment *segment, bool all, struct effects *fx)
{
    if (all || is_crowded(&segment->live->off))
        spill_one(log, segment, LOG_OP_INDEX_WRITE, fx);
    if (all || is_crowded(&segment->live->time))
        spill_one(log, segment, LOG_OP_TIME_WRITE, fx);
}

static void note_index(struct log *log, struct segment *segment, const struct record_batch *batch, uint64_t pos)
{
    struct live *live = segment->live;
    uint64_t last_pos = 0;

    if (live->off.cnt > live->off.first_idx)
        last_pos = index_pos_at(index_in_memory(&live->off), live->off.cnt - live->off.first_idx - 1);
    if (pos - last_pos > (uint64_t)log->config.index_interval_bytes) {
        index_add(&live->off, (uint32_t)(record_batch_last_off(batch) - segment->base_off), (uint32_t)pos);
        log_index_force_time(segment);
    }
    if (pos == 0)
        live->first_timestamp = batch->max_timestamp;
    if (batch->max_timestamp > segment->max_timestamp) {
        segment->max_timestamp = batch->max_timestamp;
        segment->max_timestamp_off = record_batch_last_off(batch);
    }
}

/* Everything that follows from a batch standing at pos of segment, but its bytes: for appends and for recovery. The
 * caller moves sizes and offsets. */
void log_note_batch(struct log *log, struct segment *segment, const struct record_batch *batch, uint64_t pos,
                    bool is_replica)
{
    note_index(log, segment, batch, pos);
    log_tail_add(log, batch, pos);
    if (batch->leader_epoch >= 0) {
        if (batch->leader_epoch != epochs_newest(&log->epochs))
            log->epochs_dirty |= epochs_assign(&log->epochs, batch->leader_epoch, batch->base_off);
    } else if (is_replica && batch->magic < 2 && log->epochs.entries_cnt > 0) {
        log->epochs_dirty |= epochs_cut_end(&log->epochs, 0);
    }
}

/* ---- rolling ---- */

static bool must_roll(const struct log *log, size_t len, int64_t last_off, int64_t max_timestamp)
{
    const struct segment *active = log_active(log);
    const struct live *live = active->live;
    int64_t waited_ms;

    if (last_off - active->base_off > INT32_MAX)
        return true;
    if (active->size == 0)
        return false;
    waited_ms = live->first_timestamp >= 0 ? max_timestamp - live->first_timestamp : log->wall_ms - live->created_ms;
    return active->size + len > (uint64_t)log->config.segment_bytes ||
           waited_ms > log->config.segment_ms - live->jitter_ms ||
           live->off.cnt >= (uint64_t)log->config.index_bytes_max / INDEX_ENTRY_LEN ||
           live->time.cnt + 1 >= (uint64_t)log->config.index_bytes_max / TIMEINDEX_ENTRY_LEN;
}

static void create_segment_file(struct log *log, struct segment *segment, struct effects *fx)
{
    struct chunk *chunk = chunk_new(1);

    fx_write(fx, log_op_start(log, LOG_OP_CREATE, segment->base_off, 0, 0), file_share(log_segment_file(log, segment)),
             0, chunk, slice_of(chunk->data, 0));
}

/* The active segment is closed, a new one begins at base_off. An empty one is replaced. */
void log_roll(struct log *log, int64_t base_off, struct effects *fx)
{
    struct segment *active = log_active(log);
    struct buf buf;

    CHECK(base_off >= log->end_off);
    if (active->size == 0 && active->base_off == base_off)
        return;
    if (active->size == 0) {
        log_doom_segment(log, active, false);
        log_live_free(active);
        file_drop(active->file);
        log->segments_cnt--;
    } else {
        log_index_force_time(active);
        active->live->is_closed = true;
        buf_init(&buf, SNAPSHOT_LEN_MAX);
        producers_print(&log->producers, &buf);
        active->live->snapshot = log_chunk_of(&buf);
        active->mtime_ms = log->wall_ms;
    }
    active = log_segment_add(log, base_off);
    log_live_new(log, active);
    if (log->written_off == log->end_off) {
        log->written_segment_off = base_off;
        log->written_pos = 0;
    }
    log->end_off = base_off;
    if (log->writes_cnt == 0)
        log->written_off = base_off;
    create_segment_file(log, active, fx);
    log_settle_go(log, fx);
}

/* ---- appends ---- */

static int may_append(const struct log *log)
{
    if (log->state == LOG_DEAD)
        return ERR_IO;
    if (log->state != LOG_OPEN)
        return ERR_STATE;
    if (log->is_undoing || log->now_us < log->cooldown_until_us)
        return ERR_NOSPACE;
    if (log->writes_cnt >= LOG_WRITES_MAX || log->ops_cnt + 8 > LOG_OPS_MAX ||
        log->segments_cnt + 1 >= LOG_SEGMENTS_MAX)
        return ERR_LIMIT;
    return ERR_OK;
}

static int refuse(struct log_appended *ret, enum log_refusal refusal)
{
    ret->refusal = refusal;
    return ERR_INVALID;
}

/* The header as it is going to stand in the log. */
static void stamp_header(const struct log *log, struct slice bytes, const struct log_stamp *stamp,
                         struct record_batch *batch)
{
    uint8_t *at = (uint8_t *)(uintptr_t)bytes.data; /* ours until the first effect that names it */
    uint16_t attributes = batch->attributes;
    int64_t max_timestamp = stamp->max_timestamp;

    if (!stamp->keeps_header) {
        attributes &= (uint16_t)~RECORD_ATTR_LOG_APPEND_TIME;
        if (log->config.log_append_time) {
            attributes |= RECORD_ATTR_LOG_APPEND_TIME;
            max_timestamp = stamp->wall_ms;
        }
        if (attributes != batch->attributes || max_timestamp != batch->max_timestamp)
            record_batch_restamp(at, bytes.len, attributes, max_timestamp);
        batch->attributes = attributes;
        batch->max_timestamp = max_timestamp;
    }
    batch->base_off = log->end_off;
    batch->leader_epoch = stamp->leader_epoch;
    record_batch_stamp(at, batch->base_off, batch->leader_epoch);
}

static int check_batch(const struct log *log, struct slice bytes, const struct log_stamp *stamp,
                       struct record_batch *batch, int32_t *ret_coordinator_epoch, struct log_appended *ret)
{
    const struct producer_batch *duplicate;
    size_t need_len;

    if (record_batch_parse(bytes, batch, &need_len) || batch->magic != 2 || batch->batch_len != bytes.len ||
        batch->last_off_delta < 0)
        return refuse(ret, LOG_MALFORMED);
    if (bytes.len > (uint64_t)log->config.segment_bytes)
        return refuse(ret, LOG_TOO_LARGE);
    *ret_coordinator_epoch = -1;
    if (record_batch_is_control(batch) && batch->producer_id >= 0)
        producers_marker(bytes, ret_coordinator_epoch);
    ret->refusal = producers_check(&log->producers, batch, stamp->origin, *ret_coordinator_epoch, &duplicate);
    if (ret->refusal != LOG_FINE)
        return ERR_INVALID;
    if (duplicate != NULL) {
        ret->is_duplicate = true;
        ret->first_off = duplicate->last_off - duplicate->off_delta;
        ret->last_off = duplicate->last_off;
        ret->log_append_time = duplicate->timestamp;
    }
    return ERR_OK;
}

static void append_checked(struct log *log, struct chunk *chunk, struct slice bytes, const struct log_stamp *stamp,
                           struct record_batch *batch, int32_t coordinator_epoch, struct effects *fx)
{
    struct segment *active;
    int64_t max_timestamp, max_timestamp_off;

    stamp_header(log, bytes, stamp, batch);
    if (must_roll(log, bytes.len, record_batch_last_off(batch), batch->max_timestamp))
        log_roll(log, log->end_off, fx);
    active = log_active(log);
    max_timestamp = active->max_timestamp;
    max_timestamp_off = active->max_timestamp_off;
    log_note_batch(log, active, batch, active->size, false);
    producers_note(&log->producers, batch, coordinator_epoch);
    active->size += bytes.len;
    active->mtime_ms = stamp->wall_ms;
    log->bytes += bytes.len;
    log->end_off = record_batch_last_off(batch) + 1;
    log_epochs_flush(log, fx);
    emit_write(log, chunk, bytes, max_timestamp, max_timestamp_off, fx);
    log_index_spill(log, active, false, fx);
}

int log_append(struct log *log, struct chunk *chunk, struct slice bytes, const struct log_stamp *stamp,
               struct effects *fx, struct log_appended *ret)
{
    struct record_batch batch;
    int32_t coordinator_epoch;
    int err;

    *ret = (struct log_appended){.first_off = -1, .last_off = -1, .log_append_time = -1};
    log->now_us = stamp->now_us;
    log->wall_ms = stamp->wall_ms;
    if ((err = may_append(log)) == ERR_OK)
        err = check_batch(log, bytes, stamp, &batch, &coordinator_epoch, ret);
    if (err == ERR_OK && !ret->is_duplicate) {
        append_checked(log, chunk, bytes, stamp, &batch, coordinator_epoch, fx);
        ret->first_off = batch.base_off;
        ret->last_off = record_batch_last_off(&batch);
        if (batch.attributes & RECORD_ATTR_LOG_APPEND_TIME)
            ret->log_append_time = batch.max_timestamp;
        log_check_invariants(log);
    }
    chunk_drop(chunk);
    return err;
}

/* ---- replicas ---- */

/* All batches whole, offsets rising from end_off on. */
static enum log_refusal check_replica(const struct log *log, struct slice bytes)
{
    int64_t next_off = log->end_off;
    struct record_batch batch;
    size_t need_len;

    for (size_t at = 0; at < bytes.len; at += batch.batch_len) {
        if (record_batch_parse(slice_of(bytes.data + at, bytes.len - at), &batch, &need_len))
            return LOG_MALFORMED;
        if (batch.base_off < next_off || !log_offsets_are_sane(&batch))
            return LOG_NOT_MONOTONIC;
        next_off = record_batch_last_off(&batch) + 1;
    }
    return bytes.len > 0 ? LOG_FINE : LOG_MALFORMED;
}

/* One run of batches for the active segment: noted one by one, written by one WRITE. */
static size_t append_run(struct log *log, struct chunk *chunk, struct slice bytes, struct effects *fx)
{
    struct segment *active = NULL;
    struct record_batch batch;
    int64_t max_timestamp = -1, max_timestamp_off = -1;
    int32_t coordinator_epoch = -1;
    size_t at = 0, need_len;

    while (at < bytes.len) {
        struct slice rest = slice_of(bytes.data + at, bytes.len - at);
        CHECK(record_batch_parse(rest, &batch, &need_len) == ERR_OK);
        rest.len = batch.batch_len;
        if (must_roll(log, rest.len, record_batch_last_off(&batch), batch.max_timestamp)) {
            if (at > 0)
                break;
            log_roll(log, batch.base_off, fx);
        }
        active = log_active(log);
        if (at == 0) {
            max_timestamp = active->max_timestamp;
            max_timestamp_off = active->max_timestamp_off;
        }
        log_note_batch(log, active, &batch, active->size, true);
        if (record_batch_is_control(&batch) && batch.producer_id >= 0)
            producers_marker(rest, &coordinator_epoch);
        producers_note(&log->producers, &batch, coordinator_epoch);
        active->size += rest.len;
        log->bytes += rest.len;
        log->end_off = record_batch_last_off(&batch) + 1;
        at += rest.len;
    }
    active->mtime_ms = log->wall_ms;
    log_epochs_flush(log, fx);
    emit_write(log, chunk, slice_of(bytes.data, at), max_timestamp, max_timestamp_off, fx);
    log_index_spill(log, active, false, fx);
    return at;
}

int log_append_as_follower(struct log *log, struct chunk *chunk, struct slice bytes, int64_t now_us, int64_t wall_ms,
                           struct effects *fx, struct log_appended *ret)
{
    size_t at = 0, need_len;
    struct record_batch first;
    int err;

    *ret = (struct log_appended){.first_off = -1, .last_off = -1, .log_append_time = -1};
    log->now_us = now_us;
    log->wall_ms = wall_ms;
    if ((err = may_append(log)) == ERR_OK && (ret->refusal = check_replica(log, bytes)) != LOG_FINE)
        err = ERR_INVALID;
    if (err == ERR_OK) {
        CHECK(record_batch_parse(bytes, &first, &need_len) == ERR_OK);
        ret->first_off = first.base_off;
        /* as many runs as ops are left for; the rest is as if it had not been sent */
        while (at < bytes.len && may_append(log) == ERR_OK)
            at += append_run(log, chunk, slice_of(bytes.data + at, bytes.len - at), fx);
        ret->last_off = log->end_off - 1;
        log_check_invariants(log);
    }
    chunk_drop(chunk);
    return err;
}

int log_begin_epoch(struct log *log, int32_t leader_epoch, struct effects *fx)
{
    if (log->state == LOG_DEAD)
        return ERR_IO;
    if (log->state != LOG_OPEN)
        return ERR_STATE;
    if (log->ops_cnt + 8 > LOG_OPS_MAX)
        return ERR_LIMIT;
    if (leader_epoch != epochs_newest(&log->epochs))
        log->epochs_dirty |= epochs_assign(&log->epochs, leader_epoch, log->end_off);
    log_epochs_flush(log, fx);
    return ERR_OK;
}

/* ---- WRITE done ---- */

static void advance_written(struct log *log)
{
    while (log->writes_cnt > 0 && write_at(log, 0)->is_done && write_at(log, 0)->err == ERR_OK) {
        const struct log_write *write = write_at(log, 0);
        log->written_off = write->end_off;
        log->written_segment_off = write->segment_off;
        log->written_pos = write->end_pos;
        write_pop(log);
    }
    if (log_segment_find(log, log->written_off) != NULL) { /* all before this segment is written */
        log->written_segment_off = log->written_off;
        log->written_pos = 0;
    }
    if (log->writes_cnt == 0 && log->written_off < log->end_off && !log->is_undoing)
        CHECK(log_active(log)->size == 0); /* a hole before an empty segment */
    if (log->writes_cnt == 0 && !log->is_undoing) {
        log->written_off = log->end_off;
        log->written_segment_off = log_active(log)->base_off;
        log->written_pos = log_active(log)->size;
    }
}

void log_write_done(struct log *log, const struct event *ev, struct effects *fx)
{
    uint32_t serial = op_serial(ev->disk.op) & (LOG_WRITE_SERIAL - 1);
    size_t i = (serial - log->writes_serial) & (LOG_WRITE_SERIAL - 1);
    struct log_write *write;

    CHECK(i < log->writes_cnt);
    write = write_at(log, i);
    CHECK(!write->is_done);
    write->is_done = true;
    write->err = ev->disk.err;
    if (ev->disk.err == ERR_NOSPACE) {
        if (!log->is_undoing && log->state != LOG_DEAD)
            fx_trace(fx, TRACE_ERROR, "disk is full, appends are refused until space is freed in this log directory",
                     F_TEXT("dir", log->dir), F_NUM("log_dir", log->dir_idx));
        log->is_undoing = true;
    } else if (ev->disk.err) {
        log_die(log, "WRITE", ev->disk.err, fx);
    }
    if (log->state == LOG_DEAD) {
        while (log->writes_cnt > 0 && write_at(log, 0)->is_done)
            write_pop(log);
        return;
    }
    advance_written(log);
    if (log->is_undoing) {
        log_undo_maybe(log, fx);
        return;
    }
    log_sync_maybe(log, fx);
    log_settle_go(log, fx);
}

/* ---- taking back ---- */

static void undo_producers(struct log *log, struct slice bytes)
{
    size_t *starts = NULL, cnt = 0, cap = 0, need_len;
    struct record_batch batch;

    for (size_t at = 0; at < bytes.len; at += batch.batch_len) {
        CHECK(record_batch_parse(slice_of(bytes.data + at, bytes.len - at), &batch, &need_len) == ERR_OK);
        starts = mem_grow(starts, cnt, &cap, sizeof starts[0], SIZE_MAX / 2);
        starts[cnt++] = at;
    }
    while (cnt-- > 0) { /* newest first */
        struct slice rest = slice_of(bytes.data + starts[cnt], bytes.len - starts[cnt]);
        CHECK(record_batch_parse(rest, &batch, &need_len) == ERR_OK);
        if (!record_batch_is_control(&batch) && batch.magic >= 2)
            producers_undo(&log->producers, batch.producer_id, batch.base_sequence);
    }
    mem_free(starts);
}

static void undo_writes(struct log *log)
{
    while (log->writes_cnt > 0) {
        struct log_write *write = write_at(log, log->writes_cnt - 1);
        struct segment *segment = log_segment_find(log, write->segment_off);
        undo_producers(log, write->bytes);
        segment->max_timestamp = write->max_timestamp_before;
        segment->max_timestamp_off = write->max_timestamp_off_before;
        chunk_drop(write->chunk);
        log->writes_cnt--;
    }
}

/* The segment that holds written_off is the last again. */
static void undo_segments(struct log *log)
{
    struct segment *active;

    while (log_active(log)->base_off > log->written_segment_off) {
        active = log_active(log);
        log->bytes -= active->size;
        log_doom_segment(log, active, true);
        log_live_free(active);
        file_drop(active->file);
        log->segments_cnt--;
    }
    active = log_active(log);
    CHECK(active->live != NULL);
    active->live->is_closed = false;
    chunk_drop(active->live->snapshot);
    active->live->snapshot = NULL;
    log->bytes -= active->size - log->written_pos;
    active->size = log->written_pos;
    if (active->size == 0)
        active->live->first_timestamp = -1;
}

static void cut_index(struct index *index, int64_t keep_idx)
{
    uint32_t cnt = index->first_idx + (uint32_t)(keep_idx + 1);

    index_cut(index, cnt);
}

static void undo_indexes(struct log *log)
{
    struct segment *active = log_active(log);
    int64_t rel = log->written_off - active->base_off;

    if (rel == 0) {
        index_cut(&active->live->off, 0);
        index_cut(&active->live->time, 0);
        return;
    }
    cut_index(&active->live->off, index_floor_off(index_in_memory(&active->live->off), (uint32_t)(rel - 1)));
    cut_index(&active->live->time, timeindex_floor_off(index_in_memory(&active->live->time), (uint32_t)(rel - 1)));
}

/* Once no WRITE is under way any more: back to written_off. */
void log_undo_maybe(struct log *log, struct effects *fx)
{
    struct segment *active;

    for (size_t i = 0; i < log->writes_cnt; i++)
        if (!write_at(log, i)->is_done)
            return;
    if (log->is_taken_back || log_op_cnt(log, LOG_OP_CREATE) > 0 || log_op_cnt(log, LOG_OP_CREATE_SYNC) > 0)
        return;
    log->writes_serial = (log->writes_serial + (uint32_t)log->writes_cnt) & (LOG_WRITE_SERIAL - 1);
    undo_writes(log);
    undo_segments(log);
    undo_indexes(log);
    log->end_off = log->written_off;
    if (log->settle.stage == SETTLE_WAIT && log->settle.off > log->end_off) {
        chunk_drop(log->settle.snapshot);
        log->settle = (struct settle){.pending_cnt = log->settle.pending_cnt};
    }
    if (log->want_durable_off > log->end_off)
        log->want_durable_off = log->end_off;
    log->epochs_dirty |= epochs_cut_end(&log->epochs, log->end_off);
    log_forget_places(log);
    log->undone_cnt++;
    log->is_taken_back = true;
    active = log_active(log);
    fx_truncate(fx, log_op_start(log, LOG_OP_UNDO, active->base_off, 0, 0), file_share(log_segment_file(log, active)),
                log->written_pos);
    log_doomed_go(log, fx);
}

/* The file is cut and the segments that were taken back have other names: theirs may be needed again. */
void log_undo_done(struct log *log, struct effects *fx)
{
    if (!log->is_taken_back || log_op_cnt(log, LOG_OP_UNDO) > 0 || log_doomed_awaited(log))
        return;
    log->is_undoing = log->is_taken_back = false;
    log->cooldown_until_us = log->now_us + LOG_COOLDOWN_US;
    log_epochs_flush(log, fx);
    log_sync_maybe(log, fx);
    log_settle_go(log, fx);
}
