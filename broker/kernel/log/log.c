/* The log as a machine: its states, its ops, its segments' table. What it does is in log_*.c. */
#include "log/log.h"

#include "log/checkpoint.h"
#include "log/log_internal.h"

#define LOG_EDGE(state) (1u << (state))

bool log_may_move(enum log_state from, enum log_state to)
{
#define X(state, edges) [state] = (edges),
    static const unsigned edges_of[] = { LOG_STATES(X) };
#undef X
    CHECK(from < LOG_STATES_CNT);
    return (edges_of[from] & LOG_EDGE(to)) != 0;
}

const char *log_state_name(enum log_state state)
{
#define X(state, edges) [state] = #state,
    static const char *const names[] = { LOG_STATES(X) };
#undef X
    CHECK(state < LOG_STATES_CNT);
    return names[state];
}

/* The only place where the state changes. */
void log_move(struct log *log, enum log_state to)
{
    CHECK(log_may_move(log->state, to));
    log->state = to;
}

void log_die(struct log *log, const char *what, int err, struct effects *fx)
{
    if (log->state == LOG_DEAD || log->state == LOG_CLOSED)
        return;
    fx_trace(fx, TRACE_ERROR, "log is offline", F_TEXT("dir", log->dir), F_NUM("log_dir", log->dir_idx),
             F_TEXT("failed", slice_of_text(what)), F_TEXT("error", slice_of_text(err_text(err))));
    log_move(log, LOG_DEAD);
}

void log_kill(struct log *log)
{
    if (log->state != LOG_DEAD && log->state != LOG_CLOSED)
        log_move(log, LOG_DEAD);
}

/* ---- ops ---- */

uint64_t log_op_start(struct log *log, enum log_op_kind kind, int64_t segment_off, uint64_t arg, uint64_t arg2)
{
    uint32_t serial = log->next_serial;

    CHECK(log->ops_cnt < LOG_OPS_MAX);
    log->next_serial = (serial + 1) & (LOG_WRITE_SERIAL - 1);
    log->ops = mem_grow(log->ops, log->ops_cnt, &log->ops_cap, sizeof log->ops[0], LOG_OPS_MAX);
    log->ops[log->ops_cnt++] = (struct log_op){serial, kind, segment_off, arg, arg2, 0};
    return op_make(OP_LOG, log->log_no, serial);
}

bool log_op_find(const struct log *log, enum log_op_kind kind, int64_t segment_off, uint64_t arg, uint64_t arg2)
{
    for (size_t i = 0; i < log->ops_cnt; i++) {
        const struct log_op *op = &log->ops[i];
        if (op->kind == kind && op->segment_off == segment_off && op->arg == arg && op->arg2 == arg2)
            return true;
    }
    return false;
}

size_t log_op_cnt(const struct log *log, enum log_op_kind kind)
{
    size_t cnt = 0;

    for (size_t i = 0; i < log->ops_cnt; i++)
        cnt += log->ops[i].kind == kind;
    return cnt;
}

static struct log_op take_op(struct log *log, uint32_t serial)
{
    for (size_t i = 0; i < log->ops_cnt; i++)
        if (log->ops[i].serial == serial) {
            struct log_op op = log->ops[i];
            log->ops[i] = log->ops[--log->ops_cnt];
            return op;
        }
    CHECK_NEVER("a DISK_DONE that nobody asked for");
}

/* ---- files and segments ---- */

struct chunk *log_chunk_of(struct buf *buf)
{
    struct chunk *chunk;

    CHECK(!buf->over);
    chunk = chunk_copy(slice_of(buf->data ? buf->data : (const uint8_t *)"", buf->len));
    buf_release(buf);
    return chunk;
}

struct file *log_file_new(const struct log *log, int64_t off, enum names_kind kind)
{
    struct buf path;
    struct file *file;

    buf_init(&path, FILE_PATH_LEN_MAX);
    names_print_file(&path, log->dir, off, kind, "");
    CHECK(!path.over);
    file = file_new(log->dir_idx, buf_bytes(&path));
    buf_release(&path);
    return file;
}

struct segment *log_segment_add(struct log *log, int64_t base_off)
{
    struct segment *segment;

    CHECK(log->segments_cnt == 0 || log_active(log)->base_off < base_off);
    log->segments =
        mem_grow(log->segments, log->segments_cnt, &log->segments_cap, sizeof log->segments[0], LOG_SEGMENTS_MAX);
    segment = &log->segments[log->segments_cnt++];
    *segment = (struct segment){.base_off = base_off, .max_timestamp = -1, .max_timestamp_off = -1};
    return segment;
}

size_t log_segment_floor(const struct log *log, int64_t off)
{
    size_t low = 0, high = log->segments_cnt;

    while (low < high) {
        size_t mid = low + (high - low) / 2;
        if (log->segments[mid].base_off <= off)
            low = mid + 1;
        else
            high = mid;
    }
    return low == 0 ? SIZE_MAX : low - 1;
}

struct segment *log_segment_find(const struct log *log, int64_t base_off)
{
    size_t idx = log_segment_floor(log, base_off);

    return idx != SIZE_MAX && log->segments[idx].base_off == base_off ? &log->segments[idx] : NULL;
}

struct file *log_segment_file(struct log *log, struct segment *segment)
{
    if (segment->file == NULL)
        segment->file = log_file_new(log, segment->base_off, NAMES_LOG);
    return segment->file;
}

int64_t log_segment_end(const struct log *log, const struct segment *segment)
{
    return segment == log_active(log) ? log->end_off : segment[1].base_off;
}

struct live *log_live_new(struct log *log, struct segment *segment)
{
    struct live *live = MEM_NEW(struct live);
    int64_t jitter_max = log->config.segment_jitter_ms;

    CHECK(segment->live == NULL);
    index_init(&live->off, INDEX_ENTRY_LEN);
    index_init(&live->time, TIMEINDEX_ENTRY_LEN);
    live->index_file = log_file_new(log, segment->base_off, NAMES_INDEX);
    live->time_file = log_file_new(log, segment->base_off, NAMES_TIMEINDEX);
    live->first_timestamp = -1;
    live->created_ms = log->wall_ms;
    live->synced_off = segment->base_off;
    if (jitter_max > log->config.segment_ms)
        jitter_max = log->config.segment_ms;
    if (jitter_max > 0)
        live->jitter_ms = (int64_t)prng_below(&log->prng, (uint64_t)jitter_max);
    segment->is_timed = true;
    segment->live = live;
    return live;
}

void log_live_free(struct segment *segment)
{
    struct live *live = segment->live;

    if (live == NULL)
        return;
    segment->index_cnt = live->off.cnt;
    segment->time_cnt = live->time.cnt;
    index_release(&live->off);
    index_release(&live->time);
    file_drop(live->index_file);
    file_drop(live->time_file);
    chunk_drop(live->snapshot);
    mem_free(live);
    segment->live = NULL;
}

void log_snapshot_noted(struct log *log, int64_t off)
{
    size_t at = log->snapshots_cnt;

    while (at > 0 && log->snapshots[at - 1] > off)
        at--;
    if (at > 0 && log->snapshots[at - 1] == off)
        return;
    log->snapshots = mem_grow(log->snapshots, log->snapshots_cnt, &log->snapshots_cap, sizeof log->snapshots[0],
                              LOG_SEGMENTS_MAX + 2);
    memmove(&log->snapshots[at + 1], &log->snapshots[at], (log->snapshots_cnt - at) * sizeof log->snapshots[0]);
    log->snapshots[at] = off;
    log->snapshots_cnt++;
}

void log_epochs_flush(struct log *log, struct effects *fx)
{
    static const char name[] = "/leader-epoch-checkpoint";
    struct buf path, text;

    if (!log->epochs_dirty || log->epochs_flying)
        return;
    log->epochs_dirty = false;
    log->epochs_flying = true;
    buf_init(&path, FILE_PATH_LEN_MAX);
    buf_slice(&path, log->dir);
    buf_text(&path, name);
    buf_init(&text, READ_FILE_LEN_MAX);
    epochs_print(&log->epochs, &text);
    fx_replace_file(fx, log_op_start(log, LOG_OP_EPOCHS, 0, 0, 0), log->dir_idx, buf_bytes(&path), log_chunk_of(&text));
    buf_release(&path);
}

void log_check_invariants(const struct log *log)
{
    if (log->state != LOG_OPEN && log->state != LOG_CLOSING)
        return;
    CHECK(log->segments_cnt > 0);
    CHECK(log_active(log)->live != NULL);                                              /* inv 1 */
    CHECK(log->start_off <= log->end_off);                                             /* inv 2 */
    CHECK(log->written_off <= log->end_off);                                           /* inv 2 */
    CHECK(log->durable_off <= log->written_off);                                       /* inv 2 */
    CHECK(log->recovery_point <= log->written_off);                                    /* inv 3 */
    CHECK(log->writes_cnt > 0 || log->is_undoing || log->written_off == log->end_off); /* inv 4 */
}

/* ---- life ---- */

static struct log *log_new(const struct log_open *args, int64_t now_us, int64_t wall_ms)
{
    struct log *log = MEM_NEW(struct log);

    CHECK(args->dir.len > 0 && args->dir.len <= LOG_DIR_LEN_MAX);
    log->state = LOG_LOADING;
    log->log_no = args->log_no;
    log->dir_idx = args->dir_idx;
    log->dir = slice_of(mem_dup(args->dir.data, args->dir.len), args->dir.len);
    log->config = *args->config;
    log->cache = args->cache;
    log->uid = log_cache_uid(args->cache);
    log->prng.state = args->seed;
    log->topic_id = args->topic_id;
    log->mark_snapshot_off = -1;
    log->mark_len = LOG_MARK_LEN;
    epochs_init(&log->epochs);
    producers_init(&log->producers);
    log->now_us = log->marked_us = log->expired_us = now_us;
    log->wall_ms = wall_ms;
    return log;
}

static void write_topic_id(struct log *log, struct effects *fx)
{
    struct buf path, text;

    buf_init(&path, FILE_PATH_LEN_MAX);
    buf_slice(&path, log->dir);
    buf_text(&path, "/partition.metadata");
    buf_init(&text, PARTITION_METADATA_LEN_MAX);
    partition_metadata_print(log->topic_id, &text);
    fx_replace_file(fx, log_op_start(log, LOG_OP_TOPIC_ID, 0, 0, 0), log->dir_idx, buf_bytes(&path),
                    log_chunk_of(&text));
    buf_release(&path);
}

static void create_files(struct log *log, struct effects *fx)
{
    struct segment *segment = log_segment_add(log, 0);

    log_live_new(log, segment)->is_named = true; /* an empty log that begins at 0 needs no file */
    if (uuid_is_zero(log->topic_id))
        log_move(log, LOG_OPEN);
    else
        write_topic_id(log, fx);
}

static void make_dir(struct log *log, struct effects *fx)
{
    fx_make_dir(fx, log_op_start(log, LOG_OP_MAKE_DIR, 0, 0, 0), log->dir_idx, log->dir);
}

struct log *log_create(const struct log_open *args, int64_t now_us, int64_t wall_ms, struct effects *fx)
{
    struct log *log = log_new(args, now_us, wall_ms);

    make_dir(log, fx);
    return log;
}

struct log *log_open(const struct log_open *args, int64_t now_us, int64_t wall_ms, struct effects *fx)
{
    struct log *log = log_new(args, now_us, wall_ms);

    log_load_start(log, args->clean, args->recovery_point, args->log_start_off, true, fx);
    return log;
}

bool log_is_idle(const struct log *log)
{
    return log->ops_cnt == 0 && log->writes_cnt == 0;
}

void log_free(struct log *log)
{
    if (log == NULL)
        return;
    log_cache_forget(log->cache, log->uid);
    log_load_free(log);
    for (size_t i = 0; i < log->segments_cnt; i++) {
        log_live_free(&log->segments[i]);
        file_drop(log->segments[i].file);
    }
    for (; log->writes_cnt > 0; log->writes_cnt--) {
        chunk_drop(log->writes[log->writes_head].chunk);
        log->writes_head = (log->writes_head + 1) % log->writes_cap;
    }
    for (size_t i = 0; i < log->doomed_cnt; i++) {
        file_drop(log->doomed[i].file);
        mem_free(log->doomed[i].path2);
    }
    chunk_drop(log->settle.snapshot);
    epochs_release(&log->epochs);
    producers_release(&log->producers);
    mem_free(log->segments);
    mem_free(log->writes);
    mem_free(log->ops);
    mem_free(log->snapshots);
    mem_free(log->tail);
    mem_free(log->cursors);
    mem_free(log->doomed);
    mem_free((void *)(uintptr_t)log->dir.data);
    mem_free(log);
}

void log_configure(struct log *log, const struct log_config *config)
{
    log->config = *config;
}

/* ---- DISK_DONE ---- */

/* There is no space for what a log needs to begin with: it stays LOG_LOADING, the next tick tries again. */
void log_wait_for_space(struct log *log, struct effects *fx)
{
    fx_trace(fx, TRACE_ERROR, "disk is full, a log waits for space before it opens", F_TEXT("dir", log->dir),
             F_NUM("log_dir", log->dir_idx));
    log->awaits_space = true;
    log->space_retry_us = log->now_us + LOG_COOLDOWN_US;
}

static void created(struct log *log, const struct log_op *op, int err, struct effects *fx)
{
    struct segment *segment = log_segment_find(log, op->segment_off);

    if (segment == NULL || segment->live == NULL)
        return;
    if (err && log->state == LOG_LOADING) {
        log_wait_for_space(log, fx);
        return;
    }
    if (op->kind == LOG_OP_CREATE_SYNC) {
        segment->live->is_named = err == ERR_OK;
        log_load_go(log, fx);
        if (log->wants_retain)
            log_retain_go(log, fx);
    } else if (err == ERR_OK) {
        fx_sync(fx, log_op_start(log, LOG_OP_CREATE_SYNC, op->segment_off, 0, 0),
                file_share(log_segment_file(log, segment)));
    }
}

static void read_done(struct log *log, const struct log_op *op, const struct event *ev)
{
    struct chunk *chunk =
        ev->disk.err == ERR_OK ? chunk_share(ev->disk.chunk) : chunk_new(1); /* no such index: empty */

    log_cache_put(log->cache, log->uid, op->segment_off, (unsigned)op->arg, op->arg2, chunk, op->len);
    chunk_drop(chunk);
}

static void time_read(struct log *log, const struct log_op *op, const struct event *ev, struct effects *fx)
{
    struct segment *segment = log_segment_find(log, op->segment_off);

    if (segment == NULL || segment->live != NULL)
        return;
    segment->is_timed = true;
    if (ev->disk.err == ERR_OK && ev->disk.chunk->len == TIMEINDEX_ENTRY_LEN &&
        timeindex_valid_cnt(chunk_slice(ev->disk.chunk)) == 1) {
        segment->max_timestamp = timeindex_time_at(chunk_slice(ev->disk.chunk), 0);
        segment->max_timestamp_off = segment->base_off + timeindex_off_at(chunk_slice(ev->disk.chunk), 0);
    }
    if (log->wants_retain)
        log_retain_go(log, fx);
}

/* Ops after which a full disk is no reason to give the log up: they are tried again. */
static bool may_lack_space(enum log_op_kind kind)
{
    return kind == LOG_OP_MAKE_DIR || kind == LOG_OP_TOPIC_ID || kind == LOG_OP_CREATE || kind == LOG_OP_CREATE_SYNC ||
           kind == LOG_OP_INDEX_WRITE || kind == LOG_OP_TIME_WRITE || kind == LOG_OP_SNAPSHOT ||
           kind == LOG_OP_EPOCHS || kind == LOG_OP_REWRITE;
}

/* Ops for which a file that is not there is no fault. */
static bool may_be_missing(const struct log_op *op)
{
    enum log_op_kind kind = op->kind;

    if (kind == LOG_OP_READ)
        return op->arg != LOG_BYTES;
    return kind == LOG_OP_RENAME || kind == LOG_OP_REMOVE || kind == LOG_OP_LOAD_CUT || kind == LOG_OP_CREATE_SYNC ||
           kind == LOG_OP_LOAD_INDEX || kind == LOG_OP_LOAD_TIME || kind == LOG_OP_READ_TIME || kind == LOG_OP_UNDO;
}

static const char *op_name(enum log_op_kind kind)
{
#define X(kind) #kind,
    static const char *const names[] = { LOG_OPS(X) };
#undef X
    CHECK(kind < LOG_OPS_CNT);
    return names[kind];
}

static void make_again(struct log *log, struct effects *fx)
{
    log->awaits_space = false;
    if (log->load != NULL)
        log_load_again(log, fx);
    else if (log->segments_cnt == 0)
        make_dir(log, fx);
    else
        write_topic_id(log, fx);
}

static void op_done(struct log *log, const struct log_op *op, const struct event *ev, struct effects *fx)
{
    int err = ev->disk.err;

    if (log->state == LOG_DEAD || log->state == LOG_CLOSED)
        return;
    if (err && !(err == ERR_NOSPACE && may_lack_space(op->kind)) && !(err == ERR_UNKNOWN && may_be_missing(op))) {
        log_die(log, op_name(op->kind), err, fx);
        return;
    }
    switch (op->kind) {
    case LOG_OP_MAKE_DIR:
        if (err == ERR_OK)
            create_files(log, fx);
        else
            log_wait_for_space(log, fx);
        break;
    case LOG_OP_TOPIC_ID:
        if (err == ERR_OK)
            log_move(log, LOG_OPEN);
        else
            log_wait_for_space(log, fx);
        break;
    case LOG_OP_CREATE:
    case LOG_OP_CREATE_SYNC:
        created(log, op, err, fx);
        if (log->is_undoing)
            log_undo_maybe(log, fx);
        break;
    case LOG_OP_SYNC:
    case LOG_OP_INDEX_WRITE:
    case LOG_OP_TIME_WRITE:
    case LOG_OP_INDEX_SYNC:
    case LOG_OP_TIME_SYNC:
    case LOG_OP_SNAPSHOT:
        log_settle_done(log, op, err, fx);
        break;
    case LOG_OP_EPOCHS:
        log->epochs_flying = false;
        log->epochs_dirty |= err != ERR_OK;
        if (err == ERR_OK)
            log_epochs_flush(log, fx);
        else if (log->state == LOG_CLOSING)
            log_die(log, "leader-epoch-checkpoint", err, fx);
        else
            log->space_retry_us = log->now_us + LOG_COOLDOWN_US;
        log_settle_go(log, fx);
        break;
    case LOG_OP_RENAME:
    case LOG_OP_REMOVE:
        log_doomed_done(log, op, err, fx);
        break;
    case LOG_OP_UNDO:
        log_undo_done(log, fx);
        break;
    case LOG_OP_READ:
        read_done(log, op, ev);
        break;
    case LOG_OP_READ_TIME:
        time_read(log, op, ev, fx);
        break;
    default:
        log_load_done(log, op, ev, fx);
        break;
    }
}

void log_disk_done(struct log *log, const struct event *ev, struct effects *fx)
{
    uint32_t serial = op_serial(ev->disk.op);
    struct log_op op;

    CHECK(op_owner(ev->disk.op) == OP_LOG && op_id(ev->disk.op) == log->log_no);
    log->now_us = ev->now_us;
    log->wall_ms = ev->wall_ms;
    if (serial & LOG_WRITE_SERIAL) {
        log_write_done(log, ev, fx);
    } else {
        op = take_op(log, serial);
        op_done(log, &op, ev, fx);
    }
    if (log->state == LOG_CLOSING)
        log_close_maybe(log, fx);
    log_check_invariants(log);
}

/* ---- time ---- */

static int64_t next_due(const struct log *log)
{
    int64_t due = log->marked_us + LOG_MARK_US;

    if ((log->settle.is_failed || log->awaits_space || log->epochs_dirty) && log->space_retry_us < due)
        due = log->space_retry_us;
    for (size_t i = 0; i < log->doomed_cnt; i++)
        if (!log->doomed[i].is_flying && log->doomed[i].due_us < due)
            due = log->doomed[i].due_us;
    return due > log->now_us ? due : log->now_us + LOG_COOLDOWN_US;
}

int64_t log_tick(struct log *log, int64_t now_us, int64_t wall_ms, struct effects *fx)
{
    log->now_us = now_us;
    log->wall_ms = wall_ms;
    if (log->state == LOG_DEAD || log->state == LOG_CLOSED)
        return INT64_MAX;
    log_doomed_go(log, fx);
    if (log->state == LOG_LOADING && log->awaits_space && now_us >= log->space_retry_us)
        make_again(log, fx);
    if (log->state != LOG_OPEN)
        return next_due(log);
    if (now_us - log->expired_us >= LOG_EXPIRE_US) {
        producers_expire(&log->producers, wall_ms, log->config.producer_expiration_ms);
        log->expired_us = now_us;
    }
    if (now_us >= log->space_retry_us) {
        log_epochs_flush(log, fx);
        log->settle.is_failed = false;
    }
    log_settle_go(log, fx);
    log_mark_maybe(log, fx);
    log_check_invariants(log);
    return next_due(log);
}

/* ---- what it is ---- */

enum log_state log_state(const struct log *log)
{
    return log->state;
}

uint32_t log_no(const struct log *log)
{
    return log->log_no;
}

uint32_t log_dir_idx(const struct log *log)
{
    return log->dir_idx;
}

struct slice log_dir(const struct log *log)
{
    return log->dir;
}

struct uuid log_topic_id(const struct log *log)
{
    return log->topic_id;
}

const struct log_config *log_config(const struct log *log)
{
    return &log->config;
}

int64_t log_start_off(const struct log *log)
{
    return log->start_off;
}

int64_t log_end_off(const struct log *log)
{
    return log->end_off;
}

int64_t log_written_off(const struct log *log)
{
    return log->written_off;
}

int64_t log_durable_off(const struct log *log)
{
    return log->durable_off;
}

int64_t log_recovery_point(const struct log *log)
{
    return log->recovery_point;
}

int64_t log_first_segment_off(const struct log *log)
{
    return log->segments_cnt ? log->segments[0].base_off : log->start_off;
}

int64_t log_active_segment_off(const struct log *log)
{
    return log->segments_cnt ? log_active(log)->base_off : log->end_off;
}

uint64_t log_bytes(const struct log *log)
{
    return log->bytes;
}

size_t log_segments_cnt(const struct log *log)
{
    return log->segments_cnt;
}

uint32_t log_undone_cnt(const struct log *log)
{
    return log->undone_cnt;
}

struct epoch_end log_end_of_epoch(const struct log *log, int32_t leader_epoch)
{
    return epochs_end_of(&log->epochs, leader_epoch, log->start_off, log->end_off);
}

int32_t log_newest_epoch(const struct log *log)
{
    return epochs_newest(&log->epochs);
}

int32_t log_epoch_at(const struct log *log, int64_t off)
{
    return off < log->start_off ? -1 : epochs_at(&log->epochs, off);
}

int16_t log_refusal_kafka_error(enum log_refusal refusal)
{
#define X(refusal, kafka_error, text) kafka_error,
    static const int16_t errors[] = { LOG_REFUSALS(X) };
#undef X
    CHECK(refusal < LOG_REFUSALS_CNT);
    return errors[refusal];
}

const char *log_refusal_text(enum log_refusal refusal)
{
#define X(refusal, kafka_error, text) text,
    static const char *const texts[] = { LOG_REFUSALS(X) };
#undef X
    CHECK(refusal < LOG_REFUSALS_CNT);
    return texts[refusal];
}
