#include "log/index.h"

#include "base/be.h"
#include "base/check.h"
#include "base/mem.h"

enum { INDEX_ENTRIES_MAX = 1 << 28 };

void index_init(struct index *index, uint8_t entry_len)
{
    *index = (struct index){.entry_len = entry_len};
}

void index_release(struct index *index)
{
    mem_free(index->tail);
    index->tail = NULL;
    index->cap = 0;
}

static uint8_t *more(struct index *index)
{
    uint32_t in_memory = index->cnt - index->first_idx;

    CHECK(index->cnt < INDEX_ENTRIES_MAX);
    if (in_memory == index->cap) {
        index->cap = index->cap ? 2 * index->cap : 16;
        index->tail = mem_realloc(index->tail, (size_t)index->cap * index->entry_len);
    }
    index->cnt++;
    return index->tail + (size_t)in_memory * index->entry_len;
}

void index_add(struct index *index, uint32_t rel_off, uint32_t pos)
{
    uint8_t *entry = more(index);

    CHECK(index->entry_len == INDEX_ENTRY_LEN);
    be32_put(entry, rel_off);
    be32_put(entry + 4, pos);
}

void timeindex_add(struct index *index, int64_t timestamp, uint32_t rel_off)
{
    uint8_t *entry = more(index);

    CHECK(index->entry_len == TIMEINDEX_ENTRY_LEN);
    be64_put(entry, (uint64_t)timestamp);
    be32_put(entry + 8, rel_off);
}

void index_set_written(struct index *index, struct slice entries, uint32_t keep_cnt)
{
    uint32_t cnt = (uint32_t)(entries.len / index->entry_len);
    uint32_t kept = cnt < keep_cnt ? cnt : keep_cnt;

    index_release(index);
    index->cnt = index->written_cnt = index->asked_cnt = cnt;
    index->first_idx = cnt - kept;
    index->cap = kept;
    if (kept > 0)
        index->tail = mem_dup(entries.data + (size_t)(cnt - kept) * index->entry_len, (size_t)kept * index->entry_len);
}

void index_trim(struct index *index, uint32_t keep_cnt)
{
    uint32_t in_memory = index->cnt - index->first_idx, gone;

    if (in_memory <= keep_cnt)
        return;
    gone = in_memory - keep_cnt;
    if (gone > index->written_cnt - index->first_idx)
        gone = index->written_cnt - index->first_idx;
    if (gone == 0)
        return;
    memmove(index->tail, index->tail + (size_t)gone * index->entry_len, (size_t)(in_memory - gone) * index->entry_len);
    index->first_idx += gone;
}

void index_cut(struct index *index, uint32_t cnt)
{
    CHECK(cnt <= index->cnt);
    index->cnt = cnt;
    if (index->first_idx > cnt)
        index->first_idx = cnt;
    if (index->written_cnt > cnt)
        index->written_cnt = cnt;
    if (index->asked_cnt > cnt)
        index->asked_cnt = cnt;
}

struct slice index_from(const struct index *index, uint32_t idx)
{
    CHECK(idx >= index->first_idx && idx <= index->cnt);
    if (idx == index->cnt)
        return slice_of(NULL, 0);
    return slice_of(index->tail + (size_t)(idx - index->first_idx) * index->entry_len,
                    (size_t)(index->cnt - idx) * index->entry_len);
}

uint32_t index_off_at(struct slice entries, size_t idx)
{
    return be32_get(entries.data + idx * INDEX_ENTRY_LEN);
}

uint32_t index_pos_at(struct slice entries, size_t idx)
{
    return be32_get(entries.data + idx * INDEX_ENTRY_LEN + 4);
}

int64_t timeindex_time_at(struct slice entries, size_t idx)
{
    return (int64_t)be64_get(entries.data + idx * TIMEINDEX_ENTRY_LEN);
}

uint32_t timeindex_off_at(struct slice entries, size_t idx)
{
    return be32_get(entries.data + idx * TIMEINDEX_ENTRY_LEN + 8);
}

uint32_t index_valid_cnt(struct slice entries, uint64_t log_len)
{
    uint32_t cnt = (uint32_t)(entries.len / INDEX_ENTRY_LEN), at;

    for (at = 0; at < cnt; at++) {
        uint32_t off = index_off_at(entries, at), pos = index_pos_at(entries, at);
        if (off > INT32_MAX || pos > INT32_MAX || pos >= log_len || pos == 0)
            break;
        if (at > 0 && (off <= index_off_at(entries, at - 1) || pos <= index_pos_at(entries, at - 1)))
            break;
    }
    return at;
}

uint32_t timeindex_valid_cnt(struct slice entries)
{
    uint32_t cnt = (uint32_t)(entries.len / TIMEINDEX_ENTRY_LEN), at;

    for (at = 0; at < cnt; at++) {
        if (timeindex_off_at(entries, at) > INT32_MAX || timeindex_time_at(entries, at) < 0)
            break;
        if (at > 0 && (timeindex_time_at(entries, at) <= timeindex_time_at(entries, at - 1) ||
                       timeindex_off_at(entries, at) < timeindex_off_at(entries, at - 1)))
            break;
    }
    return at;
}

/* Last idx for which key(entries, idx) <= target; keys rise. */
#define FLOOR(entries, entry_len, key, target)                \
    do {                                                      \
        size_t low_ = 0, high_ = (entries).len / (entry_len); \
        while (low_ < high_) {                                \
            size_t mid_ = low_ + (high_ - low_) / 2;          \
            if (key((entries), mid_) <= (target))             \
                low_ = mid_ + 1;                              \
            else                                              \
                high_ = mid_;                                 \
        }                                                     \
        return (int64_t)low_ - 1;                             \
    } while (0)

int64_t index_floor_off(struct slice entries, uint32_t rel_off)
{
    FLOOR(entries, INDEX_ENTRY_LEN, index_off_at, rel_off);
}

int64_t index_floor_pos(struct slice entries, uint32_t pos)
{
    FLOOR(entries, INDEX_ENTRY_LEN, index_pos_at, pos);
}

int64_t timeindex_floor(struct slice entries, int64_t timestamp)
{
    FLOOR(entries, TIMEINDEX_ENTRY_LEN, timeindex_time_at, timestamp);
}

int64_t timeindex_floor_off(struct slice entries, uint32_t rel_off)
{
    FLOOR(entries, TIMEINDEX_ENTRY_LEN, timeindex_off_at, rel_off);
}
