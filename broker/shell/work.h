/* Computing that would hold a kernel up: WORK effects, carried out on work threads, told back as WORK_DONE.
 *
 * Each thread has its own record_scratch. Order: none promised between two WORKs. */
#ifndef SHELL_WORK_H
#define SHELL_WORK_H

#include <stdbool.h>

#include "io/loop.h"
#include "io/pool.h"
#include "record/record.h"
#include "seam.h"

enum { WORK_PLAIN_LEN_MAX = 256 << 20 }; /* an unpacked batch body; more is ERR_LIMIT */

struct work_op {
    struct io_job job; /* first */
    struct work *work;
    enum work_kind kind;
    uint64_t op;
    struct chunk *chunk; /* share */
    struct slice bytes;
    int64_t value, value2;

    /* the outcome */
    int err;
    struct chunk *result; /* ours */
    int64_t values[4];
};

struct work {
    struct io_pool pool;
    struct record_scratch scratches[IO_POOL_THREADS_MAX];
    void *owner;
    void (*on_done)(void *owner, struct work_op *op); /* gives op: work_op_free */
    uint64_t done_cnt, failed_cnt;
};

void work_open(struct work *work, struct io_loop *loop, unsigned threads_max, void *owner,
               void (*on_done)(void *owner, struct work_op *op));
void work_close(struct work *work); /* work_is_idle */
bool work_is_idle(const struct work *work);
void work_effect(struct work *work, struct effect *effect); /* takes its chunk */
void work_op_free(struct work_op *op);
void work_metrics(const struct work *const *works, size_t cnt, struct buf *buf); /* their sums */

#endif
