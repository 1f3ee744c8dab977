/* The bytes and names of a metadata snapshot (KIP-630), `%020d-%010d.checkpoint`: end offset (one past the last record that
 * is in it) and epoch of that last record. 0-0 is what a quorum begins with.
 *
 *   control batch   SnapshotHeader, and where kraft.version > 0 KRaftVersion, Voters: as of end offset - 1
 *   data batches    metadata records, in image/writer.h's order
 *   control batch   SnapshotFooter
 *
 * Offsets run from 0 and mean nothing; partitionLeaderEpoch is the snapshot's. While it is written its name ends in
 * `-<number>.checkpoint.part`; Apache Kafka renames what it drops to `.checkpoint.deleted` first. */
#ifndef QUORUM_SNAPSHOT_FILE_H
#define QUORUM_SNAPSHOT_FILE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/slice.h"
#include "quorum/voters.h"

enum { SNAPSHOT_HEADER_LEN_MAX = VOTERS_TEXT_LEN_MAX + 4096 }; /* of the first batch */

struct snapshot_id {
    int64_t end_off;
    int32_t epoch;
};

static inline bool snapshot_id_eq(struct snapshot_id a, struct snapshot_id b)
{
    return a.end_off == b.end_off && a.epoch == b.epoch;
}

enum snapshot_stage { SNAPSHOT_WHOLE, SNAPSHOT_LEFT_OVER }; /* the latter: .part or .deleted; *ret_id is not set */

/* False: something else. */
bool snapshot_name_parse(struct slice name, struct snapshot_id *ret_id, enum snapshot_stage *ret_stage);

/* Below the metadata directory, with __cluster_metadata-0/ in front. */
void snapshot_path_print(struct snapshot_id id, struct buf *buf);
void snapshot_part_path_print(struct snapshot_id id, uint64_t number, struct buf *buf);

/* Adds the first batch; returns how many records are in it. */
int32_t snapshot_header_print(const struct voters *voters, int16_t kraft_version, int64_t last_timestamp, int32_t epoch,
                              int64_t wall_ms, struct buf *buf);
void snapshot_footer_print(int64_t base_off, int32_t epoch, int64_t wall_ms, struct buf *buf);

/* Control batches among whole batches, from the first on: CRCs are checked, voters and *ret_kraft_version become what they
 * say. ERR_CORRUPT and the like; ERR_STATE: no header record comes first. *ret_has_voters may be NULL. */
int snapshot_controls_parse(struct slice batches, struct voters *voters, int16_t *ret_kraft_version,
                            bool *ret_has_voters);

/* 0-0: header and footer. */
void bootstrap_print(const struct voters *voters, int16_t kraft_version, int64_t wall_ms, struct buf *buf);

#endif
