/* Finding by time, as Kafka does: the first segment whose largest timestamp reaches t; in it, from where the time index
 * says that all before is older, the first batch whose maximum reaches t. */
#include "log/log_internal.h"

static int fill_found(struct log *log, struct segment *segment, uint64_t pos, const struct record_batch *batch,
                      struct log_found *ret)
{
    *ret = (struct log_found){.is_found = true,
                              .file = file_share(log_segment_file(log, segment)),
                              .pos = pos,
                              .len = batch->batch_len,
                              .base_off = batch->base_off,
                              .last_off = record_batch_last_off(batch),
                              .max_timestamp = batch->max_timestamp,
                              .leader_epoch = batch->leader_epoch};
    return ERR_OK;
}

/* All segments have to be known by time: asks for several at once. */
static int know_times(struct log *log, struct effects *fx)
{
    int result = ERR_OK;

    for (size_t i = 0; i < log->segments_cnt; i++)
        if (log_segment_time(log, &log->segments[i], fx) == ERR_AGAIN) {
            result = ERR_AGAIN;
            if (log_op_cnt(log, LOG_OP_READ_TIME) >= LOG_REMOVALS_MAX)
                break;
        }
    return result;
}

static struct segment *segment_of_max(struct log *log)
{
    struct segment *best = NULL;

    for (size_t i = 0; i < log->segments_cnt; i++) {
        struct segment *segment = &log->segments[i];
        if (segment->max_timestamp >= 0 && (best == NULL || segment->max_timestamp > best->max_timestamp))
            best = segment;
    }
    return best;
}

static int find_max(struct log *log, struct effects *fx, struct log_found *ret)
{
    struct record_batch batch;
    struct segment *segment;
    struct place place;
    int err;

    if ((err = know_times(log, fx)))
        return err;
    segment = segment_of_max(log);
    if (segment == NULL || segment->max_timestamp_off >= log->written_off)
        return ERR_OK; /* none, or not to be seen yet */
    if ((err = log_locate(log, segment->max_timestamp_off, fx, &place)))
        return err;
    segment = &log->segments[place.segment_idx];
    err = log_header_at(log, segment, place.pos, log_written_pos(log, segment), fx, &batch);
    return err ? err : fill_found(log, segment, place.pos, &batch, ret);
}

/* The offset from which on segment may hold timestamp >= t. */
static int time_floor(struct log *log, struct segment *segment, int64_t timestamp, struct effects *fx, int64_t *ret_off)
{
    const struct index *index = segment->live ? &segment->live->time : NULL;
    uint32_t file_cnt = index ? index->written_cnt : segment->time_cnt;
    struct slice entries = index ? index_in_memory(index) : (struct slice){0};
    bool in_memory =
        index && (index->first_idx == 0 || (entries.len > 0 && timeindex_time_at(entries, 0) <= timestamp));
    int64_t floor;
    int err;

    if (!in_memory && file_cnt > 0) {
        err = log_fetch(log, LOG_TIMEINDEX, segment, 0,
                        (size_t)(index ? index->first_idx : file_cnt) * TIMEINDEX_ENTRY_LEN,
                        (size_t)file_cnt * TIMEINDEX_ENTRY_LEN, fx, &entries);
        if (err == ERR_CORRUPT)
            entries = (struct slice){0};
        else if (err)
            return err;
        if (entries.len > (size_t)file_cnt * TIMEINDEX_ENTRY_LEN)
            entries.len = (size_t)file_cnt * TIMEINDEX_ENTRY_LEN;
    }
    floor = timeindex_floor(slice_of(entries.data, entries.len - entries.len % TIMEINDEX_ENTRY_LEN), timestamp);
    *ret_off = segment->base_off + (floor >= 0 ? timeindex_off_at(entries, (size_t)floor) : 0);
    return ERR_OK;
}

static int choose_segment(struct log *log, struct log_find *find, struct effects *fx)
{
    int err;

    for (size_t i = 0; i < log->segments_cnt; i++) {
        struct segment *segment = &log->segments[i];
        if ((err = log_segment_time(log, segment, fx))) {
            know_times(log, fx);
            return err;
        }
        if (segment->size == 0 || log_largest_timestamp(segment) < find->timestamp)
            continue;
        find->segment_off = segment->base_off;
        if ((err = time_floor(log, segment, find->timestamp, fx, &find->scan_off)))
            return err;
        find->is_placed = true;
        return ERR_OK;
    }
    return ERR_RANGE;
}

/* The first batch from scan_off on whose maximum reaches the time. */
static int scan_for(struct log *log, struct log_find *find, struct effects *fx, struct log_found *ret)
{
    struct segment *segment = log_segment_find(log, find->segment_off);
    int64_t end_off = log_segment_end(log, segment);
    struct record_batch batch;
    struct place place;
    int err;

    for (;;) {
        if (find->scan_off >= end_off || find->scan_off >= log->written_off)
            return ERR_OK;
        if ((err = log_locate(log, find->scan_off, fx, &place)))
            return err;
        if (place.len == 0 || &log->segments[place.segment_idx] != segment)
            return ERR_OK;
        if ((err = log_header_at(log, segment, place.pos, log_written_pos(log, segment), fx, &batch)))
            return err;
        if (batch.max_timestamp >= find->timestamp)
            return fill_found(log, segment, place.pos, &batch, ret);
        find->scan_off = record_batch_last_off(&batch) + 1;
    }
}

int log_find_timestamp(struct log *log, struct log_find *find, struct effects *fx, struct log_found *ret)
{
    int err;

    *ret = (struct log_found){0};
    if (log->state != LOG_OPEN)
        return log->state == LOG_DEAD ? ERR_IO : ERR_STATE;
    if (find->timestamp == LOG_TIMESTAMP_MAX)
        return find->from_off > log->start_off ? ERR_OK : find_max(log, fx, ret);
    if (find->is_placed && log_segment_find(log, find->segment_off) == NULL)
        find->is_placed = false; /* deleted meanwhile */
    if (!find->is_placed && (err = choose_segment(log, find, fx)))
        return err == ERR_RANGE ? ERR_OK : err;
    if (find->scan_off < find->from_off)
        find->scan_off = find->from_off;
    if (find->scan_off < log->start_off)
        find->scan_off = log->start_off;
    return scan_for(log, find, fx, ret);
}
