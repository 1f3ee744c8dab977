/* The snapshots of the metadata directory (KIP-630): which there are, writing one, dropping old ones; how a start and a
 * reader that is behind use the newest. Formats: snapshot_file.h.
 *
 * Writing (who has the image, meta, leads):
 *
 *   SNAPSHOT_IDLE --begin--> SNAPSHOT_ADDING (.part: header, batches, one WRITE at a time) --end: footer--> SNAPSHOT_SYNCING
 *     ^  ^                        |                                                                              |
 *     |  '---.part removed--- SNAPSHOT_DROPPING <--no space, or its end was cut off by another leader------------+
 *     |                                                                                                          v
 *     '---- its name is there for good ---- SNAPSHOT_RENAMING <-- high watermark reaches its end -- SNAPSHOT_WAITING
 *
 * A leader may take the image ahead of the high watermark: the snapshot gets its name only when all it holds is
 * committed. So whatever has the name of a snapshot is whole, durable and committed.
 *
 * A start, after the log is open (S its start, E its end, L the newest snapshot):
 *   1. left-overs (.part, .deleted) and snapshots below S are removed; S becomes the end of the first that is left;
 *   2. S > 0 and no snapshot at or beyond S: what came before is lost                              -> failed
 *   3. L's end > E, or L's epoch > the log's newest (a fetched snapshot whose log was not yet cut, or the log's end was not
 *      durable): the log is emptied and begins at L's end
 *   4. voter set and kraft.version: L's header, then the log from L's end on.
 *
 * Retention (metadata.max.retention.bytes, .ms): every SNAPSHOT_CLEAN_US, while there are two, the oldest goes, and with it
 * the log before the next: log bytes and snapshots together are too many, or what it holds is too old. 0-0 is as old as
 * the next. Log segments are deleted only below a snapshot that has its name. */
#ifndef QUORUM_SNAPSHOT_H
#define QUORUM_SNAPSHOT_H

#include <stdbool.h>
#include <stdint.h>

#include "quorum/quorum.h"
#include "quorum/snapshot_file.h"

enum {
    SNAPSHOTS_MAX = 64,                   /* in the directory; beyond it the oldest go */
    SNAPSHOT_CLEAN_US = 60 * 1000 * 1000, /* between two looks at what is too old */
    SNAPSHOT_BATCH_LEN_MAX = 64 << 20,    /* of one batch that is read back */
    SNAPSHOT_PIECE_LEN = QUORUM_READ_LEN, /* of one READ */
};

#define SNAPSHOT_WRITES(X)                                                 \
    X(SNAPSHOT_IDLE, EDGE(SNAPSHOT_ADDING))                                \
    X(SNAPSHOT_ADDING, EDGE(SNAPSHOT_SYNCING) | EDGE(SNAPSHOT_DROPPING))   \
    X(SNAPSHOT_SYNCING, EDGE(SNAPSHOT_WAITING) | EDGE(SNAPSHOT_DROPPING))  \
    X(SNAPSHOT_WAITING, EDGE(SNAPSHOT_RENAMING) | EDGE(SNAPSHOT_DROPPING)) \
    X(SNAPSHOT_RENAMING, EDGE(SNAPSHOT_IDLE) | EDGE(SNAPSHOT_DROPPING))    \
    X(SNAPSHOT_DROPPING, EDGE(SNAPSHOT_IDLE))

#define X(state, edges) state,
enum snapshot_write { SNAPSHOT_WRITES(X) SNAPSHOT_WRITES_CNT };
#undef X

bool snapshot_may_move(enum snapshot_write from, enum snapshot_write to);
const char *snapshot_write_name(enum snapshot_write state);

/* Begins one that ends at end_off, a batch's first offset or the log's end. last_timestamp: of the newest record in it.
 *   ERR_STATE   another is being written, or we are not running
 *   ERR_EXISTS  there is one that reaches as far
 *   ERR_RANGE   the log does not hold the record before end_off
 *   ERR_AGAIN   the voter set has changed since end_off: take a newer image */
int quorum_snapshot_begin(struct quorum *quorum, int64_t end_off, int64_t last_timestamp, const struct event *ev,
                          struct effects *fx);

/* While ADDING: true if the next batches may be added (one WRITE at a time; else after a DISK_DONE). */
bool quorum_snapshot_may_add(const struct quorum *quorum);

/* Adds whole data batches; they are stamped in place. chunk: give. */
void quorum_snapshot_add(struct quorum *quorum, struct chunk *chunk, struct effects *fx);

/* That was all of it. */
void quorum_snapshot_end(struct quorum *quorum, const struct event *ev, struct effects *fx);

/* Gives up the one that is ADDING. Otherwise nothing happens. */
void quorum_snapshot_drop(struct quorum *quorum, struct effects *fx);

enum snapshot_write quorum_snapshot_state(const struct quorum *quorum);

/* The newest with a name; end_off 0: none (0-0 does not count). */
struct snapshot_id quorum_snapshot_newest(const struct quorum *quorum);

#endif
