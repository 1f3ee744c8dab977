/* Finding batches. Where the batch that holds an offset begins, from the cheapest source on:
 *   the end of the log · the tail (ring of the newest batches) · a cursor · the index, then headers read from there on
 * What headers tell becomes a cursor, so that a repetition after ERR_AGAIN goes on where it stopped. Only bytes below
 * written_off are ever looked at. */
#include "log/log_internal.h"

/* ---- bytes from the disk ---- */

static struct file *file_of(struct log *log, struct segment *segment, enum log_bytes_kind kind)
{
    if (kind == LOG_BYTES)
        return file_share(log_segment_file(log, segment));
    if (segment->live != NULL)
        return file_share(kind == LOG_INDEX ? segment->live->index_file : segment->live->time_file);
    return log_file_new(log, segment->base_off, kind == LOG_INDEX ? NAMES_INDEX : NAMES_TIMEINDEX);
}

/* At least len_min bytes from pos on, borrowed until the next fetch; else ERR_AGAIN, and a READ of len_max is on its way.
 * ERR_CORRUPT: the file ends before. */
int log_fetch(struct log *log, enum log_bytes_kind kind, struct segment *segment, uint64_t pos, size_t len_min,
              size_t len_max, struct effects *fx, struct slice *ret_bytes)
{
    size_t asked_len = 0;
    struct chunk *chunk = log_cache_get(log->cache, log->uid, segment->base_off, (unsigned)kind, pos, &asked_len);

    CHECK(len_min <= len_max && len_max > 0);
    if (chunk != NULL && chunk->len >= len_min) {
        *ret_bytes = chunk_slice(chunk);
        return ERR_OK;
    }
    if (chunk != NULL && asked_len >= len_min)
        return ERR_CORRUPT;
    if (log_op_find(log, LOG_OP_READ, segment->base_off, kind, pos) || log_op_cnt(log, LOG_OP_READ) >= LOG_READS_MAX ||
        log->ops_cnt + 16 > LOG_OPS_MAX)
        return ERR_AGAIN;
    fx_read(fx, log_op_start(log, LOG_OP_READ, segment->base_off, kind, pos), file_of(log, segment, kind), pos,
            len_max);
    log->ops[log->ops_cnt - 1].len = len_max;
    return ERR_AGAIN;
}

uint64_t log_written_pos(const struct log *log, const struct segment *segment)
{
    if (segment->base_off < log->written_segment_off)
        return segment->size;
    return segment->base_off == log->written_segment_off ? log->written_pos : 0;
}

/* ---- the tail ---- */

static struct tail_batch *tail_at(const struct log *log, size_t i)
{
    return &log->tail[(log->tail_head + i) % log->tail_cap];
}

static void tail_widen(struct log *log)
{
    size_t cap = log->tail_cap ? 2 * log->tail_cap : 16;
    struct tail_batch *tail = mem_alloc(cap * sizeof *tail);

    for (size_t i = 0; i < log->tail_cnt; i++)
        tail[i] = *tail_at(log, i);
    mem_free(log->tail);
    log->tail = tail;
    log->tail_cap = cap;
    log->tail_head = 0;
}

void log_tail_add(struct log *log, const struct record_batch *batch, uint64_t pos)
{
    if (log->tail_cnt == log->tail_cap && log->tail_cap < LOG_TAIL_MAX)
        tail_widen(log);
    if (log->tail_cnt == log->tail_cap) {
        log->tail_head = (log->tail_head + 1) % log->tail_cap;
        log->tail_cnt--;
    }
    log->tail_cnt++;
    *tail_at(log, log->tail_cnt - 1) = (struct tail_batch){.base_off = batch->base_off,
                                                           .last_off = record_batch_last_off(batch),
                                                           .pos = (uint32_t)pos,
                                                           .len = (uint32_t)batch->batch_len};
}

/* First one in the tail with last_off >= off; tail_cnt: none. */
static size_t tail_find(const struct log *log, int64_t off)
{
    size_t low = 0, high = log->tail_cnt;

    while (low < high) {
        size_t mid = low + (high - low) / 2;
        if (tail_at(log, mid)->last_off < off)
            low = mid + 1;
        else
            high = mid;
    }
    return low;
}

/* ---- cursors ---- */

static void cursor_add(struct log *log, struct cursor cursor)
{
    if (log->cursors == NULL)
        log->cursors = mem_alloc(LOG_CURSORS_MAX * sizeof log->cursors[0]);
    for (size_t i = 0; i < log->cursors_cnt; i++)
        if (log->cursors[i].off == cursor.off) {
            log->cursors[i] = cursor;
            return;
        }
    if (log->cursors_cnt < LOG_CURSORS_MAX) {
        log->cursors[log->cursors_cnt++] = cursor;
        return;
    }
    log->cursors[log->cursors_next] = cursor;
    log->cursors_next = (log->cursors_next + 1) % LOG_CURSORS_MAX;
}

/* The one of this segment that comes nearest from below. */
static const struct cursor *cursor_floor(const struct log *log, int64_t segment_off, int64_t off)
{
    const struct cursor *best = NULL;

    for (size_t i = 0; i < log->cursors_cnt; i++) {
        const struct cursor *cursor = &log->cursors[i];
        if (cursor->segment_off == segment_off && cursor->off <= off && (best == NULL || cursor->off > best->off))
            best = cursor;
    }
    return best;
}

void log_forget_places(struct log *log)
{
    log->tail_cnt = log->tail_head = 0;
    log->cursors_cnt = log->cursors_next = 0;
    log_cache_forget(log->cache, log->uid);
}

/* ---- indexes ---- */

/* Entries of the offset index around rel, in memory or from the file. by_pos: rel is a byte. */
static int index_entries(struct log *log, struct segment *segment, uint32_t target, bool by_pos, struct effects *fx,
                         struct slice *ret_entries)
{
    const struct index *index = segment->live ? &segment->live->off : NULL;
    uint32_t file_cnt = index ? index->written_cnt : segment->index_cnt;
    size_t len_min = (size_t)(index ? index->first_idx : file_cnt) * INDEX_ENTRY_LEN;
    struct slice bytes;
    int err;

    if (index != NULL) {
        *ret_entries = index_in_memory(index);
        if (index->first_idx == 0 || (ret_entries->len > 0 && (by_pos ? index_pos_at(*ret_entries, 0)
                                                                      : index_off_at(*ret_entries, 0)) <= target))
            return ERR_OK;
    }
    *ret_entries = (struct slice){0};
    if (file_cnt == 0)
        return ERR_OK;
    err = log_fetch(log, LOG_INDEX, segment, 0, len_min, (size_t)file_cnt * INDEX_ENTRY_LEN, fx, &bytes);
    if (err == ERR_CORRUPT) /* shorter than it was: lookups go without it */
        return ERR_OK;
    if (err)
        return err;
    if (bytes.len > (size_t)file_cnt * INDEX_ENTRY_LEN)
        bytes.len = (size_t)file_cnt * INDEX_ENTRY_LEN;
    bytes.len -= bytes.len % INDEX_ENTRY_LEN;
    *ret_entries = bytes;
    return ERR_OK;
}

/* ---- headers ---- */

/* The header at pos, of a batch that ends at or before limit_pos. ERR_CORRUPT. */
int log_header_at(struct log *log, struct segment *segment, uint64_t pos, uint64_t limit_pos, struct effects *fx,
                  struct record_batch *ret_batch)
{
    size_t need_len = RECORD_PEEK_LEN, left = limit_pos - pos > LOG_WINDOW_LEN ? LOG_WINDOW_LEN : limit_pos - pos;
    struct slice bytes;
    int err;

    for (;;) {
        if (left < need_len)
            return ERR_CORRUPT;
        if ((err = log_fetch(log, LOG_BYTES, segment, pos, need_len, left, fx, &bytes)))
            return err;
        err = record_batch_peek(bytes, ret_batch, &need_len);
        if (err != ERR_SHORT)
            break;
    }
    if (err == ERR_OK && (ret_batch->batch_len > limit_pos - pos || !log_offsets_are_sane(ret_batch)))
        err = ERR_CORRUPT;
    return err ? ERR_CORRUPT : ERR_OK;
}

/* Steps over headers in the window at *pos until one with last_off >= off; *pos stays at the last one seen. ERR_OK: it is
 * *ret_batch. ERR_SHORT: the window ends, *pos is where the next begins. ERR_RANGE: limit_pos is reached. */
static int scan_window(struct log *log, struct segment *segment, uint64_t *pos, uint64_t limit_pos, int64_t off,
                       struct effects *fx, struct record_batch *ret_batch, int64_t *next_off)
{
    size_t want = limit_pos - *pos > LOG_WINDOW_LEN ? LOG_WINDOW_LEN : limit_pos - *pos, at = 0, need_len;
    struct slice window;
    int err;

    if (want == 0)
        return ERR_RANGE;
    if ((err = log_header_at(log, segment, *pos, limit_pos, fx, ret_batch)))
        return err;
    if (log_fetch(log, LOG_BYTES, segment, *pos, 1, want, fx, &window))
        return ERR_AGAIN;
    for (;;) {
        if (ret_batch->batch_len > limit_pos - *pos || !log_offsets_are_sane(ret_batch))
            return ERR_CORRUPT;
        if (record_batch_last_off(ret_batch) >= off)
            return ERR_OK;
        *next_off = record_batch_last_off(ret_batch) + 1;
        *pos += ret_batch->batch_len;
        at += ret_batch->batch_len;
        if (*pos == limit_pos)
            return ERR_RANGE;
        if (at >= window.len || record_batch_peek(slice_of(window.data + at, window.len - at), ret_batch, &need_len))
            return ERR_SHORT;
    }
}

static int scan(struct log *log, size_t segment_idx, uint64_t pos, int64_t off, struct effects *fx,
                struct place *ret_place)
{
    struct segment *segment = &log->segments[segment_idx];
    uint64_t limit_pos = log_written_pos(log, segment);
    struct record_batch batch;
    int64_t next_off = -1;
    int err;

    for (;;) {
        err = scan_window(log, segment, &pos, limit_pos, off, fx, &batch, &next_off);
        if (next_off >= 0 && next_off <= off)
            cursor_add(log,
                       (struct cursor){
                           .off = next_off, .segment_off = segment->base_off, .base_off = -1, .pos = (uint32_t)pos});
        if (err != ERR_SHORT)
            break;
    }
    if (err != ERR_OK)
        return err;
    *ret_place = (struct place){segment_idx, batch.base_off, pos, batch.batch_len};
    cursor_add(log, (struct cursor){.off = off,
                                    .segment_off = segment->base_off,
                                    .base_off = batch.base_off,
                                    .pos = (uint32_t)pos,
                                    .len = (uint32_t)batch.batch_len});
    return ERR_OK;
}

/* ---- finding an offset ---- */

static bool locate_in_tail(const struct log *log, int64_t off, struct place *ret_place)
{
    const struct tail_batch *found;
    size_t i = tail_find(log, off);

    if (log->tail_cnt == 0 || i == log->tail_cnt || (i == 0 && tail_at(log, 0)->base_off > off))
        return false;
    found = tail_at(log, i);
    *ret_place = (struct place){log_segment_floor(log, found->base_off), found->base_off, found->pos, found->len};
    return true;
}

static int locate_in_segment(struct log *log, size_t segment_idx, int64_t off, struct effects *fx,
                             struct place *ret_place)
{
    struct segment *segment = &log->segments[segment_idx];
    const struct cursor *cursor = cursor_floor(log, segment->base_off, off);
    int64_t rel = off - segment->base_off, floor;
    struct slice entries;
    uint64_t pos = 0;
    int err;

    if (cursor != NULL && cursor->off == off && cursor->len > 0) {
        *ret_place = (struct place){segment_idx, cursor->base_off, cursor->pos, cursor->len};
        return ERR_OK;
    }
    if (cursor == NULL || cursor->off != off) {
        if ((err = index_entries(log, segment, rel > INT32_MAX ? INT32_MAX : (uint32_t)rel, false, fx, &entries)))
            return err;
        floor = index_floor_off(entries, rel > INT32_MAX ? INT32_MAX : (uint32_t)rel);
        if (floor >= 0)
            pos = index_pos_at(entries, (size_t)floor);
    }
    if (pos > log_written_pos(log, segment))
        pos = 0;
    if (cursor != NULL && cursor->pos > pos)
        pos = cursor->pos;
    return scan(log, segment_idx, pos, off, fx, ret_place);
}

/* The first batch with last_off >= off, start_off <= off < written_off; off == written_off: the end, len 0. */
int log_locate(struct log *log, int64_t off, struct effects *fx, struct place *ret_place)
{
    int err = ERR_RANGE;
    size_t idx;

    if (off >= log->written_off) {
        idx = log_segment_floor(log, log->written_segment_off);
        *ret_place = (struct place){idx, log->written_off, log->written_pos, 0};
        return ERR_OK;
    }
    if (locate_in_tail(log, off, ret_place))
        return ERR_OK;
    idx = log_segment_floor(log, off);
    if (idx == SIZE_MAX)
        idx = 0;
    for (; idx < log->segments_cnt; idx++) {
        err = locate_in_segment(log, idx, off, fx, ret_place);
        if (err != ERR_RANGE) /* nothing from off on in this segment: a hole up to the next */
            break;
    }
    if (err == ERR_RANGE)
        return log_locate(log, log->written_off, fx, ret_place);
    return err;
}

/* ---- ranges ---- */

/* The largest batch boundary in (pos, limit_pos] that the tail knows; 0: none. */
static uint64_t boundary_in_tail(const struct log *log, const struct segment *segment, uint64_t pos, uint64_t limit_pos)
{
    int64_t end_off = log_segment_end(log, segment);
    size_t low = tail_find(log, segment->base_off), first = low, high = log->tail_cnt;
    const struct tail_batch *batch;
    uint64_t at;

    while (low < high) { /* past the last batch of this segment that begins at or before limit_pos */
        size_t mid = low + (high - low) / 2;
        batch = tail_at(log, mid);
        if (batch->base_off < end_off && batch->pos <= limit_pos)
            low = mid + 1;
        else
            high = mid;
    }
    if (low == first)
        return 0;
    batch = tail_at(log, low - 1);
    at = (uint64_t)batch->pos + batch->len <= limit_pos ? (uint64_t)batch->pos + batch->len : batch->pos;
    return at > pos ? at : 0;
}

/* Where to stop so that at most bytes_max come. ret_end_pos == place->pos: not even the first batch. */
static int cut_range(struct log *log, const struct place *place, uint64_t bytes_max, struct effects *fx,
                     uint64_t *ret_end_pos)
{
    struct segment *segment = &log->segments[place->segment_idx];
    uint64_t limit_pos = place->pos + bytes_max, best;
    struct record_batch batch;
    struct slice entries;
    uint64_t len = place->len;
    int64_t floor;
    int err;

    if (len > bytes_max) {
        *ret_end_pos = place->pos;
        return ERR_OK;
    }
    best = boundary_in_tail(log, segment, place->pos, limit_pos);
    if (best == 0 && limit_pos <= INT32_MAX) {
        if ((err = index_entries(log, segment, (uint32_t)limit_pos, true, fx, &entries)))
            return err;
        floor = index_floor_pos(entries, (uint32_t)limit_pos);
        if (floor >= 0 && index_pos_at(entries, (size_t)floor) > place->pos)
            best = index_pos_at(entries, (size_t)floor);
    }
    if (best == 0 && len == 0) {
        err = log_header_at(log, segment, place->pos, log_written_pos(log, segment), fx, &batch);
        if (err)
            return err;
        len = batch.batch_len;
    }
    if (best == 0)
        best = len <= bytes_max ? place->pos + len : place->pos;
    *ret_end_pos = best;
    return ERR_OK;
}

static int first_len(struct log *log, const struct place *place, struct effects *fx, uint64_t *ret_len)
{
    struct segment *segment = &log->segments[place->segment_idx];
    struct record_batch batch;
    int err;

    *ret_len = place->len;
    if (place->len > 0)
        return ERR_OK;
    err = log_header_at(log, segment, place->pos, log_written_pos(log, segment), fx, &batch);
    if (err == ERR_OK)
        *ret_len = batch.batch_len;
    return err;
}

static int may_read(const struct log *log)
{
    if (log->state == LOG_DEAD)
        return ERR_IO;
    return log->state == LOG_OPEN ? ERR_OK : ERR_STATE;
}

/* Up to which byte of place's segment batches below upper_off reach. */
static int upper_pos(struct log *log, const struct place *place, int64_t upper_off, struct effects *fx,
                     uint64_t *ret_pos)
{
    struct segment *segment = &log->segments[place->segment_idx];
    struct place upper;
    int err;

    if (upper_off >= log_segment_end(log, segment) || upper_off >= log->written_off) {
        *ret_pos = log_written_pos(log, segment);
        return ERR_OK;
    }
    if ((err = log_locate(log, upper_off, fx, &upper)))
        return err;
    *ret_pos = upper.segment_idx == place->segment_idx ? upper.pos : log_written_pos(log, segment);
    return ERR_OK;
}

int log_read(struct log *log, int64_t off, int64_t upper_off, uint64_t bytes_max, bool min_one, struct effects *fx,
             struct log_range *ret)
{
    uint64_t end_pos, len;
    struct place place;
    int err;

    *ret = (struct log_range){.first_off = off};
    if ((err = may_read(log)))
        return err;
    if (off < log->start_off || off > log->end_off)
        return ERR_RANGE;
    if (upper_off > log->written_off)
        upper_off = log->written_off;
    if (off >= upper_off)
        return ERR_OK;
    if ((err = log_locate(log, off, fx, &place)) || (err = upper_pos(log, &place, upper_off, fx, &end_pos)))
        return err;
    if (end_pos <= place.pos)
        return ERR_OK;
    if (end_pos - place.pos > bytes_max) {
        if ((err = cut_range(log, &place, bytes_max, fx, &end_pos)))
            return err;
        if (end_pos == place.pos && min_one) {
            if ((err = first_len(log, &place, fx, &len)))
                return err;
            end_pos += len;
        }
        if (end_pos == place.pos)
            return ERR_OK;
    }
    ret->first_off = place.base_off >= 0 ? place.base_off : off;
    ret->pos = place.pos;
    ret->len = end_pos - place.pos;
    ret->file = file_share(log_segment_file(log, &log->segments[place.segment_idx]));
    return ERR_OK;
}

/* ---- how much ---- */

/* Byte of off in its segment, as near as memory tells. */
static uint64_t about_pos(const struct log *log, const struct segment *segment, int64_t off)
{
    int64_t end_off = log_segment_end(log, segment), rel = off - segment->base_off;
    const struct cursor *cursor = cursor_floor(log, segment->base_off, off);
    struct place place;
    struct slice entries;
    int64_t floor;

    if (off >= log->end_off || off >= end_off)
        return segment->size;
    if (rel <= 0)
        return 0;
    if (locate_in_tail(log, off, &place) && &log->segments[place.segment_idx] == segment)
        return place.pos;
    if (cursor != NULL && cursor->off == off)
        return cursor->pos;
    if (segment->live != NULL) {
        entries = index_in_memory(&segment->live->off);
        floor = rel > INT32_MAX ? -1 : index_floor_off(entries, (uint32_t)rel);
        if (floor >= 0)
            return index_pos_at(entries, (size_t)floor);
    }
    if (rel > INT32_MAX) /* an offset gap of compaction */
        return segment->size;
    return segment->size * (uint64_t)rel / (uint64_t)(end_off - segment->base_off);
}

uint64_t log_bytes_between(struct log *log, int64_t from_off, int64_t to_off)
{
    size_t from_idx, to_idx;
    uint64_t bytes, gone;

    if (log->segments_cnt == 0 || from_off >= to_off)
        return 0;
    from_idx = log_segment_floor(log, from_off);
    to_idx = log_segment_floor(log, to_off);
    if (to_idx == SIZE_MAX)
        return 0;
    if (from_idx == SIZE_MAX)
        from_idx = 0;
    gone = about_pos(log, &log->segments[from_idx], from_off);
    bytes = about_pos(log, &log->segments[to_idx], to_off);
    for (size_t i = from_idx; i < to_idx; i++)
        bytes += log->segments[i].size;
    return bytes > gone ? bytes - gone : 0;
}
