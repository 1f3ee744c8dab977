/* A disk in memory for tests and the simulator: carries out the disk effects of seam.h, keeps apart what is on the
 * platter and what is only in the page cache, and can lose power.
 *
 * Use: hand each disk effect to simdisk_submit; ask simdisk_due for the time of the next completion and simdisk_take for
 * its DISK_DONE. Everything random comes from the seed; same calls, same answers.
 *
 * What a power cut leaves (simdisk_crash): ops not done may be done, half done (a WRITE: some of its first bytes) or not
 * done at all. A page (4096 bytes) written since its file's last SYNC is kept, dropped or torn at a sector (512). A size not
 * synced is anything between the old and the new. A name made by WRITE or removed by REMOVE or REMOVE_TREE counts only
 * after a SYNC of that file (or of anything that survives by contract); until then it may be there or not. A killed
 * process (simdisk_kill) loses only the ops that were not done.
 *
 * A WRITE of no bytes makes the file. SYNC of a file makes its name durable, too. */
#ifndef TESTS_LIB_SIMDISK_H
#define TESTS_LIB_SIMDISK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/slice.h"
#include "seam.h"

enum { SIMDISK_PAGE_LEN = 4096, SIMDISK_SECTOR_LEN = 512 };

struct simdisk_faults {
    int64_t latency_us_max;     /* each op takes 1 .. this; at least 1 */
    int64_t sync_us_max;        /* of a SYNC, where that is more */
    uint32_t io_per_million;    /* an op fails with ERR_IO; a failed SYNC forgets the dirty pages, as Linux does */
    uint32_t sync_per_million;  /* a SYNC does */
    uint64_t capacity;          /* bytes of all files; WRITE, REPLACE_FILE beyond it: ERR_NOSPACE; 0: no limit */
    uint32_t short_per_million; /* a WRITE fails with ERR_NOSPACE all the same */
};

struct simdisk;

struct simdisk *simdisk_new(uint64_t seed);
void simdisk_free(struct simdisk *disk);

/* Replaces the faults from now on. Starts without any and with a latency of 1. */
void simdisk_set_faults(struct simdisk *disk, const struct simdisk_faults *faults);
void simdisk_fail_dir(struct simdisk *disk, uint32_t dir_idx, bool fails); /* all its ops: ERR_IO */

/* True where the effect is a disk effect: it is queued (its shares are taken over; the effect's own are cleared). Ops of
 * one file are done in order; others may overtake. */
bool simdisk_submit(struct simdisk *disk, struct effect *effect, int64_t now_us);

int64_t simdisk_due(const struct simdisk *disk); /* INT64_MAX: nothing is under way */
size_t simdisk_pending_cnt(const struct simdisk *disk);

/* Completes one op that is due at now_us. The event's chunk and entries are borrowed until the next call here. */
bool simdisk_take(struct simdisk *disk, int64_t now_us, int64_t wall_ms, struct event *ret_event);

void simdisk_crash(struct simdisk *disk); /* power cut */
void simdisk_kill(struct simdisk *disk);  /* end of the process only */

/* ---- looking and meddling ---- */

/* The bytes of a file as readers see them now; NULL data: no such file. Borrowed until the next op is done. */
struct slice simdisk_file(const struct simdisk *disk, uint32_t dir_idx, const char *path);
struct slice simdisk_handle(struct simdisk *disk, struct file *file, uint64_t pos,
                            uint64_t len);                                                      /* as SEND_FILE reads */
void simdisk_put(struct simdisk *disk, uint32_t dir_idx, const char *path, struct slice bytes); /* durable at once */
void simdisk_put_dir(struct simdisk *disk, uint32_t dir_idx, const char *path);
bool simdisk_drop(struct simdisk *disk, uint32_t dir_idx, const char *path);

/* Walks the names in order, files and directories (is_dir, bytes empty). NULL path_after: from the start. */
bool simdisk_next(const struct simdisk *disk, uint32_t *dir_idx, const char **path, struct slice *bytes, bool *is_dir);
uint64_t simdisk_used(const struct simdisk *disk);                           /* bytes of all files */
uint64_t simdisk_ops_cnt(const struct simdisk *disk, enum effect_kind kind); /* done since simdisk_new */

#endif
