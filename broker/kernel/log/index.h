/* An index of one segment: .index (offset -> byte) or .timeindex (time -> offset).
 *
 * Entries are kept as the file has them, big-endian:
 *   .index      8 bytes  i32 last offset of a batch - base, i32 byte where that batch begins
 *   .timeindex 12 bytes  i64 largest timestamp so far, i32 last offset of the batch that has it - base
 *
 * Of the segment that grows, the newest entries are in memory; the file has a prefix of all entries, which reaches to the
 * first one in memory or beyond. */
#ifndef LOG_INDEX_H
#define LOG_INDEX_H

#include <stdbool.h>
#include <stdint.h>

#include "base/slice.h"

enum { INDEX_ENTRY_LEN = 8, TIMEINDEX_ENTRY_LEN = 12, INDEX_NONE = -1 };

struct index {
    uint8_t entry_len;
    uint32_t cnt;         /* all entries */
    uint32_t first_idx;   /* of those in memory */
    uint32_t written_cnt; /* in the file */
    uint32_t asked_cnt;   /* in the file, or on their way */
    uint8_t *tail;        /* entries first_idx .. cnt-1; ours, until index_release */
    uint32_t cap;         /* of tail, entries */
};

void index_init(struct index *index, uint8_t entry_len);
void index_release(struct index *index);

void index_add(struct index *index, uint32_t rel_off, uint32_t pos);
void timeindex_add(struct index *index, int64_t timestamp, uint32_t rel_off);

/* Sets the index to entries that the file has; only the last keep_cnt stay in memory. */
void index_set_written(struct index *index, struct slice entries, uint32_t keep_cnt);

/* Forgets entries that are in the file until at most keep_cnt are in memory. */
void index_trim(struct index *index, uint32_t keep_cnt);

/* Cuts to cnt entries. cnt below first_idx is only possible where nothing is left in memory then. */
void index_cut(struct index *index, uint32_t cnt);

static inline struct slice index_in_memory(const struct index *index)
{
    return slice_of(index->tail, (size_t)(index->cnt - index->first_idx) * index->entry_len);
}

/* Entries from idx on, which must be in memory. */
struct slice index_from(const struct index *index, uint32_t idx);

/* ---- looking into entries: file bytes, or index_in_memory ---- */

/* How many whole entries at the start follow the rules: offsets rise strictly, bytes rise strictly and lie within
 * log_len; times rise strictly, offsets do not fall. The zeros at the end of a live file of Kafka's end it, too. */
uint32_t index_valid_cnt(struct slice entries, uint64_t log_len);
uint32_t timeindex_valid_cnt(struct slice entries);

/* Index of the last entry whose offset (byte, time) is <= the target; INDEX_NONE. */
int64_t index_floor_off(struct slice entries, uint32_t rel_off);
int64_t index_floor_pos(struct slice entries, uint32_t pos);
int64_t timeindex_floor(struct slice entries, int64_t timestamp);
int64_t timeindex_floor_off(struct slice entries, uint32_t rel_off);

uint32_t index_off_at(struct slice entries, size_t idx);
uint32_t index_pos_at(struct slice entries, size_t idx);
int64_t timeindex_time_at(struct slice entries, size_t idx);
uint32_t timeindex_off_at(struct slice entries, size_t idx);

#endif
