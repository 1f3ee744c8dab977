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
 * What is checked is written once more as it is read (LOG_OP_REWRITE) and waited for before LOAD_CUT ends: README.md,
 * "a SYNC failed".
 *
 * Where reading begins: at the last index entry below trusted_off of segment F, the one that holds trusted_off - 1, whose
 * index may have been cut by a recovery that crashed (clean: the last); or, if the snapshot is older than F, at the start of the segment the snapshot is about. The index before is
 * kept if the entry points at a batch that ends with the entry's offset; if not, or if it is not in order, F is read from
 * its start and its index is made anew. From F on segments are live: what was rebuilt is settled after the log is open. */
#include "log/log_load.h"

#include "log/checkpoint.h"

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

void log_load_start(struct log *log, bool clean, int64_t recovery_point, int64_t log_start_off, bool rewrites,
                    struct effects *fx)
{
    CHECK(log->state == LOG_LOADING && log->load == NULL);
    log->load = MEM_NEW(struct load);
    log->load->clean = clean;
    log->load->rewrites = rewrites;
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

/* After a crash what it says from the recovery point on may be older than the records: of a history that was cut off, with
 * an epoch that began elsewhere. The batches are read from there on, and say it themselves. */
static void epochs_read(struct log *log, const struct event *ev, struct effects *fx)
{
    size_t err_pos;
    int err = epochs_parse(&log->epochs, chunk_slice(ev->disk.chunk), &err_pos);

    if (err)
        fail_load(log, "leader-epoch-checkpoint", err, fx);
    else if (!log->load->clean)
        log->epochs_dirty |= epochs_cut_end(&log->epochs, log->load->recovery_point);
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

void load_snapshot_next(struct log *log, struct effects *fx)
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
    load_snapshot_next(log, fx);
}

static void small_next(struct log *log, struct effects *fx)
{
    if (log->segments_cnt == 0) { /* nothing but the directory */
        log_segment_add(log, log->load->start_off);
        log->load->clean = false;
    }
    load_snapshot_next(log, fx);
}

/* ---- LOAD_INDEX ---- */

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
        load_scan_start(log, fx);
}

static void head_read(struct log *log, const struct event *ev)
{
    struct record_batch batch;
    size_t need_len;

    if (record_batch_peek(chunk_slice(ev->disk.chunk), &batch, &need_len) == ERR_OK)
        log->load->first_timestamp = batch.max_timestamp;
}

void load_keep_chunk(struct chunk **place, const struct event *ev)
{
    chunk_drop(*place);
    *place = ev->disk.err == ERR_OK ? chunk_share(ev->disk.chunk) : NULL;
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
        load_keep_chunk(&load->index, ev);
        break;
    case LOG_OP_LOAD_TIME:
        load_keep_chunk(&load->time, ev);
        break;
    case LOG_OP_LOAD_HEAD:
        head_read(log, ev);
        break;
    case LOG_OP_LOAD_PIECE:
        load_piece_read(log, op, ev, fx);
        return;
    case LOG_OP_REWRITE:
        load->lacks_space |= ev->disk.err != ERR_OK;
        log_load_go(log, fx);
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
        load_scan_start(log, fx);
}
