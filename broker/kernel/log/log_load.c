/* Opening a log that is on disk.
 *
 *   LOAD_LIST      what files are there; left-overs are doomed
 *   LOAD_SMALL     leader-epoch-checkpoint, partition.metadata
 *   LOAD_SNAPSHOT  producers from the newest .snapshot that may be used; a broken one is dropped, the next older tried
 *   LOAD_INDEX     both indexes, and the first batch, of the segment where reading begins
 *   LOAD_SCAN      batches from there to the end, LOG_RECOVERY_READ_LEN at a time
 *   LOAD_CUT       later segments go (renamed first: a crash here finds the same damage again), the torn tail is cut
 *   LOAD_NAME      an empty segment that says where the log ends has a name that survives
 *
 * trusted_off: below it batches are believed by their headers (clean stop: everything; else the recovery point); from it
 * on lengths, offsets and CRCs are checked, and the first batch that fails is where the log ends.
 *
 * Where reading begins: at the last index entry below trusted_off of segment F, the one that holds trusted_off - 1, whose
 * index may have been cut by a recovery that crashed (clean: the last); or, if the snapshot is older than F, at the start of the segment the snapshot is about. The index before is
 * kept if the entry points at a batch that ends with the entry's offset; if not, or if it is not in order, F is read from
 * its start and its index is made anew. From F on segments are live: what was rebuilt is settled after the log is open. */
#include "log/log_internal.h"

#include "base/crc.h"
#include "log/checkpoint.h"

#define LOAD_STAGES(X) \
    X(LOAD_LIST)       \
    X(LOAD_SMALL)      \
    X(LOAD_SNAPSHOT)   \
    X(LOAD_INDEX)      \
    X(LOAD_SCAN)       \
    X(LOAD_CUT)        \
    X(LOAD_NAME)
#define X(stage) stage,
enum load_stage { LOAD_STAGES(X) LOAD_STAGES_CNT };
#undef X

struct load {
    enum load_stage stage;
    bool clean, distrusts_index;
    bool is_new;  /* the last segment was not there before */
    bool reloads; /* LOAD_CUT is all that is to be done before the log is read again */
    int64_t recovery_point, start_off;
    int64_t trusted_off;
    int64_t snapshot_max; /* newer snapshots were tried, or are not to be used */
    int64_t snapshot_off; /* the one in use; -1: none */
    int64_t replay_off;   /* producers of batches from here on are noted */
    unsigned pending_cnt;
    bool has_epochs, has_topic_id;
    struct chunk *index, *time;
    int64_t first_timestamp;
    size_t live_idx; /* F */
    /* scan */
    size_t segment_idx;
    uint64_t pos;
    int64_t next_off;
    int64_t entry_off;    /* offset of the index entry where the scan began; -1: it began at 0 */
    bool is_cut;          /* the log ends at pos of segment_idx; what follows goes */
    size_t piece_len_min; /* a batch that has to be in memory as a whole */
    /* a batch longer than a piece */
    struct record_batch long_batch;
    uint64_t long_left;
    uint32_t long_crc;
    uint64_t read_bytes;
};

static void fail_load(struct log *log, const char *what, int err, struct effects *fx)
{
    log_die(log, what, err, fx);
}

void log_load_free(struct log *log)
{
    if (log->load == NULL)
        return;
    chunk_drop(log->load->index);
    chunk_drop(log->load->time);
    mem_free(log->load);
    log->load = NULL;
}

void log_load_start(struct log *log, bool clean, int64_t recovery_point, int64_t log_start_off, struct effects *fx)
{
    CHECK(log->state == LOG_LOADING && log->load == NULL);
    log->load = MEM_NEW(struct load);
    log->load->clean = clean;
    log->load->recovery_point = log->recovery_point = recovery_point;
    log->load->start_off = log->start_off = log_start_off;
    log->load->snapshot_max = INT64_MAX;
    log->load->snapshot_off = -1;
    fx_list_dir(fx, log_op_start(log, LOG_OP_LIST, 0, 0, 0), log->dir_idx, log->dir);
}

/* ---- LOAD_LIST ---- */

static void doom_name(struct log *log, struct slice name)
{
    struct buf path;

    buf_init(&path, FILE_PATH_LEN_MAX);
    buf_slice(&path, log->dir);
    buf_byte(&path, '/');
    buf_slice(&path, name);
    if (!path.over)
        log_doom(log, file_new(log->dir_idx, buf_bytes(&path)), false, log->now_us, false);
    buf_release(&path);
}

static bool ends_with(struct slice name, const char *end)
{
    size_t len = strlen(end);

    return name.len > len && memcmp(name.data + name.len - len, end, len) == 0;
}

static void list_segment_file(struct log *log, const struct dir_entry *entry, enum names_kind kind, int64_t off)
{
    struct segment *segment = kind == NAMES_LOG ? NULL : log_segment_find(log, off);

    switch (kind) {
    case NAMES_LOG:
        segment = log_segment_add(log, off); /* listed in order of names, so of offsets */
        segment->size = entry->size;
        segment->mtime_ms = entry->mtime_ms;
        log->bytes += entry->size;
        return;
    case NAMES_SNAPSHOT:
        log_snapshot_noted(log, off);
        return;
    default:
        break;
    }
    if (segment == NULL) { /* an index without its log */
        doom_name(log, entry->name);
        return;
    }
    segment->has_index |= kind == NAMES_INDEX;
    segment->has_time |= kind == NAMES_TIMEINDEX;
    segment->has_txnindex |= kind == NAMES_TXNINDEX;
    if (kind == NAMES_INDEX)
        segment->index_cnt = (uint32_t)(entry->size / INDEX_ENTRY_LEN);
    if (kind == NAMES_TIMEINDEX)
        segment->time_cnt = (uint32_t)(entry->size / TIMEINDEX_ENTRY_LEN);
}

static int list_entry_of(struct log *log, const struct dir_entry *entry, bool logs_only)
{
    enum names_kind kind;
    enum names_stage stage;
    int64_t off;

    if (entry->is_dir)
        return ERR_OK;
    if (!names_parse_file(entry->name, &kind, &off, &stage)) {
        if (logs_only)
            return ERR_OK;
        log->load->has_epochs |= slice_eq_text(entry->name, "leader-epoch-checkpoint");
        log->load->has_topic_id |= slice_eq_text(entry->name, "partition.metadata");
        if (ends_with(entry->name, ".tmp"))
            doom_name(log, entry->name);
        return ERR_OK;
    }
    if (stage == NAMES_SWAP)
        return ERR_VERSION;
    if (stage != NAMES_PLAIN) {
        if (!logs_only)
            doom_name(log, entry->name);
        return ERR_OK;
    }
    if ((kind == NAMES_LOG) == logs_only)
        list_segment_file(log, entry, kind, off);
    return ERR_OK;
}

static void small_next(struct log *log, struct effects *fx);

static void read_small(struct log *log, const char *name, enum log_op_kind kind, struct effects *fx)
{
    struct buf path;

    buf_init(&path, FILE_PATH_LEN_MAX);
    buf_slice(&path, log->dir);
    buf_text(&path, name);
    fx_read_file(fx, log_op_start(log, kind, 0, 0, 0), log->dir_idx, buf_bytes(&path));
    buf_release(&path);
    log->load->pending_cnt++;
}

static void listed(struct log *log, const struct event *ev, struct effects *fx)
{
    struct load *load = log->load;

    for (int pass = 0; pass < 2; pass++)
        for (size_t i = 0; i < ev->disk.entries_cnt; i++) {
            if (log->segments_cnt + 1 >= LOG_SEGMENTS_MAX || log->snapshots_cnt + 1 >= LOG_SEGMENTS_MAX) {
                fail_load(log, "too many segments", ERR_LIMIT, fx);
                return;
            }
            if (list_entry_of(log, &ev->disk.entries[i], pass == 0)) {
                fail_load(log, "a compaction by another program was not ended (.swap files)", ERR_VERSION, fx);
                return;
            }
        }
    log_doomed_go(log, fx);
    load->stage = LOAD_SMALL;
    if (load->has_epochs)
        read_small(log, "/leader-epoch-checkpoint", LOG_OP_LOAD_EPOCHS, fx);
    if (load->has_topic_id)
        read_small(log, "/partition.metadata", LOG_OP_LOAD_TOPIC_ID, fx);
    if (load->pending_cnt == 0)
        small_next(log, fx);
}

/* ---- LOAD_SMALL ---- */

static void epochs_read(struct log *log, const struct event *ev, struct effects *fx)
{
    size_t err_pos;
    int err = epochs_parse(&log->epochs, chunk_slice(ev->disk.chunk), &err_pos);

    if (err)
        fail_load(log, "leader-epoch-checkpoint", err, fx);
}

static void topic_id_read(struct log *log, const struct event *ev, struct effects *fx)
{
    size_t err_pos;
    int err = partition_metadata_parse(chunk_slice(ev->disk.chunk), &log->topic_id, &err_pos);

    if (err)
        fail_load(log, "partition.metadata", err, fx);
}

/* ---- LOAD_SNAPSHOT ---- */

static void index_next(struct log *log, struct effects *fx);

/* The largest snapshot that is not above what may be used. One from before the first segment is worse than none: it does
 * not know what was deleted since. */
static int64_t snapshot_candidate(const struct log *log)
{
    int64_t first_off = log->segments[0].base_off;
    int64_t max = log->load->clean ? INT64_MAX : log->load->recovery_point;

    if (max < first_off)
        max = first_off;
    if (max > log->load->snapshot_max)
        max = log->load->snapshot_max;
    for (size_t i = log->snapshots_cnt; i-- > 0;)
        if (log->snapshots[i] <= max && log->snapshots[i] >= first_off)
            return log->snapshots[i];
    return -1;
}

static void snapshot_next(struct log *log, struct effects *fx)
{
    int64_t off = snapshot_candidate(log);
    struct buf path;

    log->load->stage = LOAD_SNAPSHOT;
    log->load->snapshot_off = off;
    if (off < 0) {
        index_next(log, fx);
        return;
    }
    buf_init(&path, FILE_PATH_LEN_MAX);
    names_print_file(&path, log->dir, off, NAMES_SNAPSHOT, "");
    fx_read_file(fx, log_op_start(log, LOG_OP_LOAD_SNAPSHOT, 0, (uint64_t)off, 0), log->dir_idx, buf_bytes(&path));
    buf_release(&path);
}

static void snapshot_read(struct log *log, const struct log_op *op, const struct event *ev, struct effects *fx)
{
    size_t err_pos;
    int err = producers_parse(&log->producers, chunk_slice(ev->disk.chunk), log->wall_ms,
                              log->config.producer_expiration_ms, &err_pos);

    if (err == ERR_OK) {
        index_next(log, fx);
        return;
    }
    fx_trace(fx, TRACE_WARN, "producer snapshot is broken, using an older one", F_TEXT("dir", log->dir),
             F_NUM("offset", (int64_t)op->arg), F_NUM("pos", (int64_t)err_pos));
    log_doom_snapshot(log, (int64_t)op->arg, false);
    log->load->snapshot_max = (int64_t)op->arg - 1;
    snapshot_next(log, fx);
}

static void small_next(struct log *log, struct effects *fx)
{
    if (log->segments_cnt == 0) { /* nothing but the directory */
        log_segment_add(log, log->load->start_off);
        log->load->clean = false;
    }
    snapshot_next(log, fx);
}

/* ---- LOAD_INDEX ---- */

static void scan_start(struct log *log, struct effects *fx);

static void read_index(struct log *log, struct segment *segment, enum names_kind names, enum log_op_kind kind,
                       uint32_t cnt, size_t entry_len, struct effects *fx)
{
    uint64_t len = (uint64_t)cnt * entry_len;

    if (cnt == 0 || len > READ_FILE_LEN_MAX)
        return;
    fx_read(fx, log_op_start(log, kind, segment->base_off, 0, 0), log_file_new(log, segment->base_off, names), 0, len);
    log->load->pending_cnt++;
}

/* F: the first segment that is not taken as it is. */
static size_t first_live(const struct log *log)
{
    size_t idx = log->segments_cnt - 1;

    if (!log->load->clean) {
        idx = log_segment_floor(log, log->load->recovery_point > 0 ? log->load->recovery_point - 1 : 0);
        if (idx == SIZE_MAX)
            idx = 0;
    }
    for (size_t i = 0; i < idx; i++)
        if (!log->segments[i].has_index && log->segments[i].size > 0)
            return i;
    return idx;
}

static void index_next(struct log *log, struct effects *fx)
{
    struct load *load = log->load;
    struct segment *segment;

    load->stage = LOAD_INDEX;
    load->live_idx = first_live(log);
    segment = &log->segments[load->live_idx];
    load->trusted_off = load->clean ? INT64_MAX : load->recovery_point;
    load->replay_off = load->snapshot_off;
    if (load->snapshot_off < 0)
        load->replay_off = load->clean ? INT64_MAX : 0;
    load->first_timestamp = -1;
    if (segment->size >= RECORD_HEADER_LEN) {
        fx_read(fx, log_op_start(log, LOG_OP_LOAD_HEAD, segment->base_off, 0, 0),
                file_share(log_segment_file(log, segment)), 0, RECORD_HEADER_LEN);
        load->pending_cnt++;
        if (!load->distrusts_index) {
            read_index(log, segment, NAMES_INDEX, LOG_OP_LOAD_INDEX, segment->index_cnt, INDEX_ENTRY_LEN, fx);
            read_index(log, segment, NAMES_TIMEINDEX, LOG_OP_LOAD_TIME, segment->time_cnt, TIMEINDEX_ENTRY_LEN, fx);
        }
    }
    if (load->pending_cnt == 0)
        scan_start(log, fx);
}

static void head_read(struct log *log, const struct event *ev)
{
    struct record_batch batch;
    size_t need_len;

    if (record_batch_peek(chunk_slice(ev->disk.chunk), &batch, &need_len) == ERR_OK)
        log->load->first_timestamp = batch.max_timestamp;
}

static void keep_chunk(struct chunk **place, const struct event *ev)
{
    chunk_drop(*place);
    *place = ev->disk.err == ERR_OK ? chunk_share(ev->disk.chunk) : NULL;
}

/* ---- LOAD_SCAN ---- */

static void cut_file(struct log *log, struct file *file, uint64_t len, struct effects *fx)
{
    fx_truncate(fx, log_op_start(log, LOG_OP_LOAD_CUT, 0, 0, 0), file_share(file), len);
}

/* A segment whose indexes are made anew from `off_cnt` and `time_cnt` entries on, which are there. */
static void make_live(struct log *log, struct segment *segment, struct slice off, struct slice time, struct effects *fx)
{
    uint32_t off_file_cnt = segment->index_cnt, time_file_cnt = segment->time_cnt;
    struct live *live = log_live_new(log, segment);

    live->created_ms = segment->mtime_ms;
    index_set_written(&live->off, off, LOG_INDEX_TAIL_MAX / 2);
    index_set_written(&live->time, time, LOG_INDEX_TAIL_MAX / 2);
    /* after a crash also where the count fits: the file may end within an entry */
    if (segment->has_index && (off_file_cnt != live->off.cnt || !log->load->clean))
        cut_file(log, live->index_file, off.len, fx);
    if (segment->has_time && (time_file_cnt != live->time.cnt || !log->load->clean))
        cut_file(log, live->time_file, time.len, fx);
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

static void scan_start(struct log *log, struct effects *fx)
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

static void scan_end(struct log *log, struct effects *fx);
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
        if (!load->is_cut && load->segment_idx + 1 < log->segments_cnt && !follows(load, segment))
            cut_here(log, "the next segment begins elsewhere", fx);
        if (load->is_cut || load->segment_idx + 1 == log->segments_cnt) {
            scan_end(log, fx);
            return;
        }
        close_scanned(log, segment);
        load->segment_idx++;
        load->pos = 0;
        load->next_off = log->segments[load->segment_idx].base_off;
    }
}

static void cut_here(struct log *log, const char *why, struct effects *fx)
{
    struct load *load = log->load;
    struct segment *segment = &log->segments[load->segment_idx];
    bool is_bad = load->next_off < load->trusted_off && load->trusted_off != INT64_MAX;

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

    if (batch->last_off_delta < 0 || batch->base_off < 0 || last_off < batch->base_off)
        return "offset delta";
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

static void restart(struct log *log, struct effects *fx);

/* The index entry where the scan began must be right about its batch. True: it is not, everything begins again. */
static bool entry_is_wrong(struct log *log, const struct record_batch *batch, struct effects *fx)
{
    struct load *load = log->load;

    if (load->entry_off < 0 || (batch != NULL && record_batch_last_off(batch) == load->entry_off))
        return false;
    fx_trace(fx, TRACE_WARN, "index does not fit the log, making it anew", F_TEXT("dir", log->dir),
             F_NUM("segment", log->segments[load->segment_idx].base_off));
    load->distrusts_index = true;
    restart(log, fx);
    return true;
}

enum taken { TAKEN, TAKEN_MORE, TAKEN_END };

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
    if (err) {
        if (entry_is_wrong(log, NULL, fx))
            return TAKEN_MORE;
        cut_here(log, err == ERR_SHORT ? "header is cut" : "no batch", fx);
        return TAKEN_END;
    }
    if (entry_is_wrong(log, &batch, fx))
        return TAKEN_MORE;
    if ((fault = header_fault(log, &batch)) != NULL) {
        cut_here(log, fault, fx);
        return TAKEN_END;
    }
    is_checked = record_batch_last_off(&batch) >= load->trusted_off;
    is_whole = batch.batch_len <= piece.len;
    if (!is_whole && (record_batch_is_control(&batch) || (is_checked && batch.magic < 2)) &&
        batch.batch_len <= READ_FILE_LEN_MAX) {
        ask_piece(log, batch.batch_len, fx);
        return TAKEN_MORE;
    }
    if (is_checked && is_whole && record_batch_check_crc(slice_of(piece.data, batch.batch_len)) != ERR_OK) {
        cut_here(log, "checksum differs", fx);
        return TAKEN_END;
    }
    if (is_checked && !is_whole && batch.magic == 2) {
        long_begin(load, &batch, piece);
        return TAKEN;
    }
    take_batch(log, &batch, slice_of(piece.data, is_whole ? batch.batch_len : RECORD_PEEK_LEN));
    return TAKEN;
}

/* More bytes of a long batch. True: it is not finished yet, or turned out bad. */
static bool long_more(struct log *log, struct slice *piece, struct effects *fx)
{
    struct load *load = log->load;
    size_t len = piece->len < load->long_left ? piece->len : (size_t)load->long_left;

    load->long_crc = crc32c_more(load->long_crc, piece->data, len);
    load->long_left -= len;
    piece->data += len;
    piece->len -= len;
    if (load->long_left > 0)
        return true;
    if (load->long_crc != load->long_batch.crc) {
        cut_here(log, "checksum differs", fx);
        return true;
    }
    take_batch(log, &load->long_batch, (struct slice){0});
    return false;
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

static void piece_read(struct log *log, const struct log_op *op, const struct event *ev, struct effects *fx)
{
    struct load *load = log->load;
    struct segment *segment = &log->segments[load->segment_idx];
    struct slice piece = chunk_slice(ev->disk.chunk);
    uint64_t pos_before;

    load->read_bytes += piece.len;
    if (piece.len == 0 || (load->long_left == 0 && piece.len < load->piece_len_min)) {
        /* shorter than the directory says */
        log->bytes -= segment->size - (op->arg + piece.len);
        segment->size = op->arg + piece.len;
        if (!entry_is_wrong(log, NULL, fx)) {
            load->long_left = 0;
            cut_here(log, "file is shorter than listed", fx);
            scan_go(log, fx);
        }
        return;
    }
    if (load->long_left > 0 && long_more(log, &piece, fx) && !load->is_cut) {
        ask_long(log, fx);
        return;
    }
    while (piece.len > 0 && !load->is_cut) {
        pos_before = load->pos;
        switch (take_one(log, piece, fx)) {
        case TAKEN_MORE:
            return;
        case TAKEN_END:
            break;
        case TAKEN:
            if (load->long_left > 0) {
                ask_long(log, fx);
                return;
            }
            if (load->pos - pos_before >= piece.len) {
                piece.len = 0; /* a trusted batch that goes beyond: step over the rest */
            } else {
                piece.data += load->pos - pos_before;
                piece.len -= (size_t)(load->pos - pos_before);
            }
            break;
        }
        if (log->ops_cnt < LOG_OPS_MAX / 2 && load->segment_idx >= load->live_idx) {
            log->written_off = load->next_off; /* what was read may go to the index file */
            log_index_spill(log, &log->segments[load->segment_idx], false, fx);
        }
    }
    load->long_left = load->is_cut ? 0 : load->long_left;
    scan_go(log, fx);
}

/* ---- LOAD_CUT and the end ---- */

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

static void restart(struct log *log, struct effects *fx)
{
    struct load *load = log->load;

    for (size_t i = 0; i < log->segments_cnt; i++)
        log_live_free(&log->segments[i]);
    for (size_t i = 0; i < log->ops_cnt; i++) /* entries on their way to a file that is made anew */
        if (log->ops[i].kind == LOG_OP_INDEX_WRITE || log->ops[i].kind == LOG_OP_TIME_WRITE)
            log->ops[i].segment_off = -1;
    producers_release(&log->producers);
    log_forget_places(log);
    load->is_cut = false;
    load->long_left = 0;
    load->pending_cnt = 0;
    keep_chunk(&load->index, &(struct event){.disk = {.err = ERR_IO}});
    keep_chunk(&load->time, &(struct event){.disk = {.err = ERR_IO}});
    snapshot_next(log, fx);
}

static void finish(struct log *log, struct effects *fx);

/* Nothing needs to be waited for where the segment has bytes (its end is found by reading them), begins at 0, or stood
 * there when the log was closed. */
static void create_active_file(struct log *log, struct effects *fx)
{
    struct segment *active = log_active(log);
    struct chunk *chunk;

    active->live->is_named = active->size > 0 || active->base_off == 0 || (log->load->clean && !log->load->is_new);
    if (active->size > 0)
        return;
    chunk = chunk_new(1);
    fx_write(fx, log_op_start(log, LOG_OP_CREATE, active->base_off, 0, 0), file_share(log_segment_file(log, active)), 0,
             chunk, slice_of(chunk->data, 0));
}

static void scan_end(struct log *log, struct effects *fx)
{
    struct load *load = log->load;

    if (snapshot_is_ahead(log)) {
        load->snapshot_max = load->next_off;
        if (load->recovery_point > load->next_off)
            load->recovery_point = load->next_off;
        load->distrusts_index = true;
        restart(log, fx);
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
        cut_file(log, log_segment_file(log, log_active(log)), load->pos, fx);
    }
    if (log_op_cnt(log, LOG_OP_LOAD_CUT) > 0)
        return;
    if (load->reloads) {
        reload(log, fx);
        return;
    }
    if (load->stage == LOAD_CUT) {
        load->stage = LOAD_NAME;
        create_active_file(log, fx);
    }
    if (log_active(log)->live->is_named)
        finish(log, fx);
}

/* LOAD_NAME once more: there was no space. */
void log_load_again(struct log *log, struct effects *fx)
{
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

/* Read again, after a cut. */
static void reload(struct log *log, struct effects *fx)
{
    int64_t recovery_point = log->load->recovery_point, start_off = log->load->start_off;

    for (size_t i = 0; i < log->segments_cnt; i++) {
        log_live_free(&log->segments[i]);
        file_drop(log->segments[i].file);
    }
    log->segments_cnt = log->snapshots_cnt = 0;
    log->bytes = 0;
    epochs_release(&log->epochs);
    producers_release(&log->producers);
    log_load_free(log);
    log_load_start(log, false, recovery_point, start_off, fx);
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

    load->recovery_point = log->recovery_point < off ? log->recovery_point : off;
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
    for (size_t i = load->live_idx; i < log->segments_cnt; i++) {
        struct segment *segment = &log->segments[i];
        if (segment->live != NULL && log->durable_off > segment->live->synced_off)
            segment->live->synced_off =
                log->durable_off < log_segment_end(log, segment) ? log->durable_off : log_segment_end(log, segment);
    }
    log->epochs_dirty |= epochs_cut_end(&log->epochs, end_off);
    log->epochs_dirty |= epochs_cut_start(&log->epochs, log->start_off);
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

void log_load_done(struct log *log, const struct log_op *op, const struct event *ev, struct effects *fx)
{
    struct load *load = log->load;

    if (load == NULL)
        return;
    switch (op->kind) {
    case LOG_OP_LIST:
        listed(log, ev, fx);
        return;
    case LOG_OP_LOAD_EPOCHS:
        epochs_read(log, ev, fx);
        break;
    case LOG_OP_LOAD_TOPIC_ID:
        topic_id_read(log, ev, fx);
        break;
    case LOG_OP_LOAD_SNAPSHOT:
        snapshot_read(log, op, ev, fx);
        return;
    case LOG_OP_LOAD_INDEX:
        keep_chunk(&load->index, ev);
        break;
    case LOG_OP_LOAD_TIME:
        keep_chunk(&load->time, ev);
        break;
    case LOG_OP_LOAD_HEAD:
        head_read(log, ev);
        break;
    case LOG_OP_LOAD_PIECE:
        piece_read(log, op, ev, fx);
        return;
    case LOG_OP_LOAD_CUT:
        log_load_go(log, fx);
        return;
    default:
        CHECK(false);
    }
    if (log->state == LOG_DEAD || --load->pending_cnt > 0)
        return;
    if (load->stage == LOAD_SMALL)
        small_next(log, fx);
    else if (load->stage == LOAD_INDEX)
        scan_start(log, fx);
}
