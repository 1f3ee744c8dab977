/* An image as a metadata snapshot (KIP-630): what a large image was at one offset, written out over many steps while it
 * goes on changing; read back; and what differs between two images.
 *
 * Taking one costs a pointer per topic, broker and configured resource: the things themselves are shared, and copied by
 * the replay that changes them first.
 *
 * The batches are plain data batches with offsets from 0; whoever writes the file stamps them and puts the control
 * records around them (quorum/snapshot.h). */
#ifndef IMAGE_SNAPSHOT_H
#define IMAGE_SNAPSHOT_H

#include <stdbool.h>
#include <stdint.h>

#include "base/buf.h"
#include "image/image.h"

enum {
    IMAGE_SNAPSHOT_RECORDS_MAX = 1024,                              /* of one batch, usually; as Kafka writes them */
    IMAGE_SNAPSHOT_LEN = 128 << 10,                                 /* a batch ends with the record that passes it */
    IMAGE_SNAPSHOT_BATCH_LEN_MAX = IMAGE_SNAPSHOT_LEN + (16 << 20), /* a batch at most */
};

struct image_snapshot;

/* image is not inside of a transaction. */
struct image_snapshot *image_snapshot_new(const struct image *image);
void image_snapshot_free(struct image_snapshot *snapshot); /* NULL is fine */
int64_t image_snapshot_end_off(const struct image_snapshot *snapshot);

/* Adds the next whole batch, of at most records_max records (the work of one step), to out and returns 1; 0: that was all.
 * ERR_LIMIT: out is full. */
int image_snapshot_next(struct image_snapshot *snapshot, int64_t wall_ms, int32_t records_max, struct buf *out);

/* Whole batches of a snapshot into an image that was empty before its first. Control batches are passed over. Offsets in
 * a snapshot mean nothing: everything counts as written at end_off - 1. With the last piece the image's next_off becomes
 * end_off. Errors as image_replay. */
int image_load(struct image *image, struct slice batches, int64_t end_off, bool is_last, struct image_error *ret_error);

/* What a reader of the old image has to look at to follow to the new one: as the changes of a replay, deletions first.
 * changes own their texts. */
void image_diff(const struct image *old, const struct image *fresh, struct image_changes *changes);

#endif
