/* The leader epochs of one log, as kept in its `leader-epoch-checkpoint` file.
 *
 * An entry says: from start_off on, records were written in leader_epoch. The list answers "where did epoch E end?",
 * which a replica asks before it cuts its log (KIP-101, KIP-279).
 *
 * Invariant: leader_epoch and start_off both rise strictly from entry to entry. */
#ifndef LOG_EPOCHS_H
#define LOG_EPOCHS_H

#include "base/buf.h"
#include "base/slice.h"

enum { EPOCHS_MAX = 65536 }; /* entries of one log; 1 MiB at worst, a handful usually */

struct epoch_entry {
    int32_t leader_epoch;
    int64_t start_off;
};

struct epochs {
    struct epoch_entry *entries; /* ours, until epochs_release */
    size_t entries_cnt, entries_cap;
};

void epochs_init(struct epochs *epochs);
void epochs_release(struct epochs *epochs);

/* Sets *epochs, which must be empty, to what the file's text says; an empty text has no entries. On failure it stays
 * empty. ERR_CORRUPT with the byte that breaks the format, ERR_LIMIT. */
int epochs_parse(struct epochs *epochs, struct slice text, size_t *reterr_pos);
void epochs_print(const struct epochs *epochs, struct buf *buf);

/* Batches from start_off on are of leader_epoch. Entries that say otherwise about start_off and later, or that claim a
 * later epoch, are dropped; a full list forgets its oldest. True: the list changed. */
bool epochs_assign(struct epochs *epochs, int32_t leader_epoch, int64_t start_off);

/* The log ends at end_off now: drops entries at or after it. True: the list changed. */
bool epochs_cut_end(struct epochs *epochs, int64_t end_off);

/* The log begins at start_off now: drops entries that ended before it; the first one left begins there. */
bool epochs_cut_start(struct epochs *epochs, int64_t start_off);

int32_t epochs_newest(const struct epochs *epochs);          /* -1: none */
int32_t epochs_at(const struct epochs *epochs, int64_t off); /* epoch of the record at off; -1: not known */

struct epoch_end {
    int32_t leader_epoch; /* -1: unknown */
    int64_t end_off;      /* -1: unknown */
};

/* Where leader_epoch ended, as OffsetForLeaderEpoch answers:
 *   the newest -> itself, log_end_off; later than that, or none known -> unknown; before all -> itself, start of the
 *   first; else -> the largest known epoch not above it, start of the one that follows
 * What ended before log_start_off counts as not known: as if epochs_cut_start had been called with it. */
struct epoch_end epochs_end_of(const struct epochs *epochs, int32_t leader_epoch, int64_t log_start_off,
                               int64_t log_end_off);

#endif
