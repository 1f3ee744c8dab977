/* LOAD_SCAN: the batches of a log that is opened, from where log_load.c says to the end. */
#include "log/log_load.h"

#include "base/crc.h"

void load_cut_file(struct log *log, struct file *file, uint64_t len, struct effects *fx)
{
    fx_truncate(fx, log_op_start(log, LOG_OP_LOAD_CUT, 0, 0, 0), file_share(file), len);
}

/* A segment whose indexes are made anew behind the entries given, which its files have. */
static void make_live(struct log *log, struct segment *segment, struct slice off, struct slice time, struct effects *fx)
{
    uint32_t off_file_cnt = segment->index_cnt, time_file_cnt = segment->time_cnt;
    struct live *live = log_live_new(log, segment);

    live->created_ms = segment->mtime_ms;
    index_set_written(&live->off, off, LOG_INDEX_TAIL_MAX / 2);
    index_set_written(&live->time, time, LOG_INDEX_TAIL_MAX / 2);
    /* after a crash also where the count fits: the file may end within an entry */
    if (segment->has_index && (off_file_cnt != live->off.cnt || !log->load->clean))
        load_cut_file(log, live->index_file, off.len, fx);
    if (segment->has_time && (time_file_cnt != live->time.cnt || !log->load->clean))
        load_cut_file(log, live->time_file, time.len, fx);
    segment->max_timestamp = segment->max_timestamp_off = -1;
    if (live->time.cnt > 0) {
        uint32_t last = live->time.cnt - live->time.first_idx - 1;
        segment->max_timestamp = timeindex_time_at(index_in_memory(&live->time), last);
        segment->max_timestamp_off = segment->base_off + timeindex_off_at(index_in_memory(&live->time), last);
    }
}

/* Index entries that may be kept: in order, and below trusted_off and where producers are to be replayed from. */
static uint32_t kept_entries(const struct load *load, const struct segment *segment, struct slice index)
{
    int64_t below = load->trusted_off < load->replay_off ? load->trusted_off : load->replay_off;
    uint32_t cnt = index_valid_cnt(index, segment->size);
    int64_t floor;

    if (below <= segment->base_off)
        return 0;
    if (below - segment->base_off > INT32_MAX)
        return cnt;
    floor =
        index_floor_off(slice_of(index.data, (size_t)cnt * INDEX_ENTRY_LEN), (uint32_t)(below - segment->base_off - 1));
    return (uint32_t)(floor + 1);
}

/* Begins at F, at its last index entry that is kept; or at its start. */
static void start_at_live(struct log *log, struct effects *fx)
{
    struct load *load = log->load;
    struct segment *segment = &log->segments[load->live_idx];
    struct slice index = load->index ? chunk_slice(load->index) : (struct slice){0};
    struct slice time = load->time ? chunk_slice(load->time) : (struct slice){0};
    uint32_t cnt = kept_entries(load, segment, index), time_cnt = timeindex_valid_cnt(time);
    int64_t floor = -1;

    load->segment_idx = load->live_idx;
    load->pos = 0;
    load->entry_off = -1;
    load->next_off = segment->base_off;
    if (cnt > 0) {
        uint32_t rel = index_off_at(index, cnt - 1);
        load->pos = index_pos_at(index, cnt - 1);
        load->entry_off = segment->base_off + rel;
        if (rel > 0)
            floor = timeindex_floor_off(slice_of(time.data, (size_t)time_cnt * TIMEINDEX_ENTRY_LEN), rel - 1);
    }
    index.len = (size_t)cnt * INDEX_ENTRY_LEN;
    time.len = (size_t)(floor + 1) * TIMEINDEX_ENTRY_LEN;
    make_live(log, segment, index, time, fx);
    segment->live->first_timestamp = load->first_timestamp;
}

static void scan_go(struct log *log, struct effects *fx);

void load_scan_start(struct log *log, struct effects *fx)
{
    struct load *load = log->load;
    size_t replay_idx = load->replay_off == INT64_MAX ? load->live_idx : log_segment_floor(log, load->replay_off);

    load->stage = LOAD_SCAN;
    if (replay_idx == SIZE_MAX)
        replay_idx = 0;
    if (replay_idx >= load->live_idx) {
        start_at_live(log, fx);
    } else {
        load->segment_idx = replay_idx;
        load->pos = 0;
        load->entry_off = -1;
        load->next_off = log->segments[replay_idx].base_off;
    }
    scan_go(log, fx);
}

static void ask_piece(struct log *log, size_t len_min, struct effects *fx)
{
    struct load *load = log->load;
    struct segment *segment = &log->segments[load->segment_idx];
    uint64_t left = segment->size - load->pos, len = LOG_RECOVERY_READ_LEN;

    if (len < len_min)
        len = len_min;
    if (len > left)
        len = left;
    load->piece_len_min = len_min;
    fx_read(fx, log_op_start(log, LOG_OP_LOAD_PIECE, segment->base_off, load->pos, 0),
            file_share(log_segment_file(log, segment)), load->pos, len);
}

static void cut_here(struct log *log, const char *why, struct effects *fx);

static void close_scanned(struct log *log, struct segment *segment)
{
    if (segment->live != NULL && segment != log_active(log)) {
        log_index_force_time(segment);
        segment->live->is_closed = true;
    }
}

/* Does the next segment go on where this one ends? Compaction leaves holes; where nothing is known to be on the disk, a
 * hole is a tail that was lost. */
static bool follows(const struct load *load, const struct segment *segment)
{
    if (load->next_off >= load->trusted_off)
        return segment[1].base_off == load->next_off;
    return segment[1].base_off >= load->next_off;
}

/* From the end of one segment to the next, until there are bytes to read. */
static void scan_go(struct log *log, struct effects *fx)
{
    struct load *load = log->load;

    for (;;) {
        struct segment *segment = &log->segments[load->segment_idx];
        if (segment->live == NULL && load->segment_idx >= load->live_idx)
            make_live(log, segment, (struct slice){0}, (struct slice){0}, fx);
        if (!load->is_cut && load->pos < segment->size) {
            ask_piece(log, 1, fx);
            return;
        }
        if (!load->is_cut && load->segment_idx >= load->live_idx && load->segment_idx + 1 < log->segments_cnt &&
            !follows(load, segment))
            cut_here(log, "the next segment begins elsewhere", fx);
        if (load->is_cut || load->segment_idx + 1 == log->segments_cnt) {
            load_scan_end(log, fx);
            return;
        }
        close_scanned(log, segment);
        load->segment_idx++;
        load->pos = 0;
        load->next_off = log->segments[load->segment_idx].base_off;
    }
}

/* A segment that is read only for the producers in it stays as it is. */
static void skip_here(struct log *log, const char *why, struct effects *fx)
{
    struct load *load = log->load;
    struct segment *segment = &log->segments[load->segment_idx];

    fx_trace(fx, TRACE_ERROR, "segment is damaged, producers in the rest of it are not known", F_TEXT("dir", log->dir),
             F_NUM("segment", segment->base_off), F_NUM("pos", (int64_t)load->pos), F_TEXT("why", slice_of_text(why)));
    load->pos = segment->size;
}

static void cut_here(struct log *log, const char *why, struct effects *fx)
{
    struct load *load = log->load;
    struct segment *segment = &log->segments[load->segment_idx];
    bool is_bad;

    if (load->segment_idx < load->live_idx) {
        skip_here(log, why, fx);
        return;
    }
    is_bad = load->next_off < load->trusted_off && load->trusted_off != INT64_MAX;

    fx_trace(fx, is_bad ? TRACE_ERROR : TRACE_WARN, "log is cut where it is torn", F_TEXT("dir", log->dir),
             F_NUM("segment", segment->base_off), F_NUM("offset", load->next_off), F_NUM("pos", (int64_t)load->pos),
             F_NUM("bytes_cut", (int64_t)(segment->size - load->pos)),
             F_NUM("segments_dropped", (int64_t)(log->segments_cnt - load->segment_idx - 1)),
             F_TEXT("why", slice_of_text(why)));
    load->is_cut = true;
}

/* Follows the rules by its header? next_off < 0: nothing is known about where it begins. */
static const char *header_fault(const struct log *log, const struct record_batch *batch)
{
    const struct load *load = log->load;
    const struct segment *segment = &log->segments[load->segment_idx];
    int64_t last_off = record_batch_last_off(batch);

    if (load->entry_off < 0 && batch->base_off < load->next_off)
        return "offset falls";
    if (batch->base_off < segment->base_off || last_off - segment->base_off > INT32_MAX)
        return "offset outside of the segment";
    if (batch->batch_len > segment->size - load->pos)
        return "batch is cut";
    return NULL;
}

/* A batch that is good: everything that follows from it. bytes: the whole batch, or its header (length says). */
static void take_batch(struct log *log, const struct record_batch *batch, struct slice bytes)
{
    struct load *load = log->load;
    struct segment *segment = &log->segments[load->segment_idx];
    int32_t coordinator_epoch = -1;

    if (segment->live != NULL) {
        int32_t newest = epochs_newest(&log->epochs);
        struct record_batch noted = *batch;
        if (batch->leader_epoch <= newest || record_batch_last_off(batch) < load->trusted_off)
            noted.leader_epoch = newest; /* the checkpoint knows better */
        log_note_batch(log, segment, &noted, load->pos, false);
    }
    if (batch->base_off >= load->replay_off) {
        if (record_batch_is_control(batch) && batch->producer_id >= 0 && bytes.len == batch->batch_len)
            producers_marker(bytes, &coordinator_epoch);
        producers_note(&log->producers, batch, coordinator_epoch);
    }
    load->entry_off = -1;
    load->next_off = record_batch_last_off(batch) + 1;
    load->pos += batch->batch_len;
}

/* The index entry where the scan began must be right about its batch. True: it is not, everything begins again. */
static bool entry_is_wrong(struct log *log, const struct record_batch *batch, struct effects *fx)
{
    struct load *load = log->load;

    if (load->entry_off < 0 || (batch != NULL && record_batch_last_off(batch) == load->entry_off))
        return false;
    fx_trace(fx, TRACE_WARN, "index does not fit the log, making it anew", F_TEXT("dir", log->dir),
             F_NUM("segment", log->segments[load->segment_idx].base_off));
    load->distrusts_index = true;
    load_restart(log, fx);
    return true;
}

enum taken { TAKEN, TAKEN_MORE, TAKEN_END }; /* MORE: a piece was asked for, or all begins again */

/* What stands here is not a batch. Where the scan just began at an index entry, nothing is known about what is before:
 * without the index, then. */
static enum taken ends_here(struct log *log, const char *why, struct effects *fx)
{
    if (entry_is_wrong(log, NULL, fx))
        return TAKEN_MORE;
    cut_here(log, why, fx);
    return TAKEN_END;
}

/* The first part of a batch of format 2 that has to be checked and is longer than a piece. */
static void long_begin(struct load *load, const struct record_batch *batch, struct slice piece)
{
    load->long_batch = *batch;
    load->long_batch.body = (struct slice){0};
    load->long_left = batch->batch_len - piece.len;
    load->long_crc = crc32c_more(0, piece.data + RECORD_CRC_FROM_POS, piece.len - RECORD_CRC_FROM_POS);
}

/* One batch at the start of piece. TAKEN_MORE: the next piece is asked for. TAKEN_END: the log ends here. */
static enum taken take_one(struct log *log, struct slice piece, struct effects *fx)
{
    struct load *load = log->load;
    struct segment *segment = &log->segments[load->segment_idx];
    uint64_t left = segment->size - load->pos;
    struct record_batch batch;
    size_t need_len;
    const char *fault;
    bool is_checked, is_whole;
    int err = record_batch_peek(piece, &batch, &need_len);

    if (err == ERR_SHORT && need_len <= left) {
        ask_piece(log, need_len, fx);
        return TAKEN_MORE;
    }
    if (err)
        return ends_here(log, err == ERR_SHORT ? "header is cut" : "no batch", fx);
    if (!log_offsets_are_sane(&batch))
        return ends_here(log, "offset delta", fx);
    if (entry_is_wrong(log, &batch, fx))
        return TAKEN_MORE;
    if ((fault = header_fault(log, &batch)) != NULL)
        return ends_here(log, fault, fx);
    is_checked = record_batch_last_off(&batch) >= load->trusted_off;
    is_whole = batch.batch_len <= piece.len;
    if (!is_whole && (record_batch_is_control(&batch) || (is_checked && batch.magic < 2)) &&
        batch.batch_len <= READ_FILE_LEN_MAX) {
        ask_piece(log, batch.batch_len, fx);
        return TAKEN_MORE;
    }
    if (is_checked && is_whole && record_batch_check_crc(slice_of(piece.data, batch.batch_len)) != ERR_OK)
        return ends_here(log, "checksum differs", fx);
    if (is_checked && !is_whole && batch.magic == 2) {
        long_begin(load, &batch, piece);
        return TAKEN;
    }
    take_batch(log, &batch, slice_of(piece.data, is_whole ? batch.batch_len : RECORD_PEEK_LEN));
    return TAKEN;
}

static void ask_long(struct log *log, struct effects *fx)
{
    struct load *load = log->load;
    struct segment *segment = &log->segments[load->segment_idx];
    uint64_t from = load->pos + load->long_batch.batch_len - load->long_left;
    uint64_t len = load->long_left < LOG_RECOVERY_READ_LEN ? load->long_left : LOG_RECOVERY_READ_LEN;

    fx_read(fx, log_op_start(log, LOG_OP_LOAD_PIECE, segment->base_off, from, 0),
            file_share(log_segment_file(log, segment)), from, len);
}

/* More bytes of a long batch. */
static enum taken long_more(struct log *log, struct slice *piece, struct effects *fx)
{
    struct load *load = log->load;
    size_t len = piece->len < load->long_left ? piece->len : (size_t)load->long_left;

    load->long_crc = crc32c_more(load->long_crc, piece->data, len);
    load->long_left -= len;
    piece->data += len;
    piece->len -= len;
    if (load->long_left > 0) {
        ask_long(log, fx);
        return TAKEN_MORE;
    }
    if (load->long_crc != load->long_batch.crc)
        return ends_here(log, "checksum differs", fx);
    take_batch(log, &load->long_batch, (struct slice){0});
    return TAKEN;
}

/* Index entries of what was read may go to the index file. */
static void spill(struct log *log, struct effects *fx)
{
    if (log->ops_cnt >= LOG_OPS_MAX / 2 || log->load->segment_idx < log->load->live_idx)
        return;
    log->written_off = log->load->next_off;
    log_index_spill(log, &log->segments[log->load->segment_idx], false, fx);
}

/* All batches in the piece. */
static enum taken take_piece(struct log *log, struct slice piece, struct effects *fx)
{
    struct load *load = log->load;
    enum taken taken = TAKEN;

    if (load->long_left > 0)
        taken = long_more(log, &piece, fx);
    while (taken == TAKEN && piece.len > 0) {
        uint64_t pos_before = load->pos, len;
        taken = take_one(log, piece, fx);
        if (taken != TAKEN)
            break;
        if (load->long_left > 0) {
            ask_long(log, fx);
            return TAKEN_MORE;
        }
        len = load->pos - pos_before; /* a trusted batch may go beyond the piece: its rest is stepped over */
        piece.data += len < piece.len ? len : piece.len;
        piece.len -= len < piece.len ? (size_t)len : piece.len;
        spill(log, fx);
    }
    return taken;
}

/* The batches of this piece that were checked: written once more, in whole pages' worth. What stands before them in the
 * piece is on the disk and stays the same. */
static void rewrite(struct log *log, const struct log_op *op, const struct event *ev, struct effects *fx)
{
    struct load *load = log->load;
    struct segment *segment = log_segment_find(log, op->segment_off);
    struct slice piece = chunk_slice(ev->disk.chunk);
    uint64_t end_pos = load->long_left > 0 ? op->arg + piece.len : load->pos;

    if (!load->rewrites || segment == NULL || load->segment_idx < load->live_idx || load->stage != LOAD_SCAN ||
        end_pos <= op->arg || (load->long_left == 0 && load->next_off <= load->trusted_off))
        return;
    if (end_pos > op->arg + piece.len)
        end_pos = op->arg + piece.len;
    piece.len = (size_t)(end_pos - op->arg);
    fx_write(fx, log_op_start(log, LOG_OP_REWRITE, op->segment_off, 0, 0), file_share(log_segment_file(log, segment)),
             op->arg, chunk_share(ev->disk.chunk), piece);
}

void load_piece_read(struct log *log, const struct log_op *op, const struct event *ev, struct effects *fx)
{
    struct load *load = log->load;
    struct segment *segment = &log->segments[load->segment_idx];
    struct slice piece = chunk_slice(ev->disk.chunk);
    enum taken taken;

    load->read_bytes += piece.len;
    if (piece.len == 0 || (load->long_left == 0 && piece.len < load->piece_len_min)) {
        log->bytes -= segment->size - (op->arg + piece.len);
        segment->size = op->arg + piece.len;
        taken = ends_here(log, "file is shorter than listed", fx);
    } else {
        taken = take_piece(log, piece, fx);
        rewrite(log, op, ev, fx);
    }
    if (taken == TAKEN_MORE)
        return;
    if (taken == TAKEN_END)
        load->long_left = 0;
    scan_go(log, fx);
}
