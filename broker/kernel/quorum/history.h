/* The voter sets that the log has had, by offset (KIP-853): the newest is in force, committed or not; cutting the log's end
 * brings back the one before. Those older than the newest committed one are forgotten. */
#ifndef QUORUM_HISTORY_H
#define QUORUM_HISTORY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "quorum/voters.h"

enum { HISTORY_MAX = 32 }; /* more uncommitted sets than that: the oldest is forgotten */

struct voter_set {
    int64_t off; /* of the control record; -1: from a checkpoint or the configuration */
    int16_t kraft_version;
    struct voters voters;
};

struct history {
    struct voter_set *items[HISTORY_MAX]; /* oldest first, offsets rise strictly */
    size_t cnt;
};

void history_release(struct history *history);

/* Copies voters. off is above all that are there. */
void history_add(struct history *history, int64_t off, int16_t kraft_version, const struct voters *voters);

/* The log ends at end_off. True: another set is in force now. */
bool history_cut(struct history *history, int64_t end_off);
void history_forget(struct history *history, int64_t committed_off); /* exclusive */

struct voter_set *history_newest(const struct history *history); /* NULL: none */

#endif
