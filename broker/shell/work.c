#include "shell/work.h"

#include "base/err.h"
#include "base/mem.h"
#include "codec/codec.h"
#include "io/metrics.h"

/* The first record with timestamp >= want (-1: the largest there is) and offset >= from_off. */
static int find_timestamp(struct work_op *op, struct record_scratch *scratch)
{
    int64_t want = op->value, from_off = op->value2;
    struct record_iter iter;
    struct record record;
    int got, err = record_iter_init(&iter, op->bytes, scratch);

    op->values[0] = op->values[1] = -1;
    if (err != ERR_OK)
        return err;
    while ((got = record_iter_next(&iter, &record)) == 1) {
        if (record.off < from_off || record.timestamp < want)
            continue;
        if (op->values[1] < 0 || record.timestamp > op->values[0]) {
            op->values[0] = record.timestamp;
            op->values[1] = record.off;
        }
        if (want >= 0)
            return ERR_OK;
    }
    return got;
}

/* value: the codec; value2: its level, or RECORD_LEVEL_DEFAULT. */
static int recompress(struct work_op *op, struct record_scratch *scratch)
{
    struct buf out;
    int err;

    if (op->value < 0 || op->value >= RECORD_CODECS_CNT)
        return ERR_CODEC;
    buf_init(&out, WORK_PLAIN_LEN_MAX);
    err = record_recompress(op->bytes, (enum record_codec)op->value, (int)op->value2, scratch, &out);
    if (err == ERR_OK)
        op->result = chunk_copy(buf_bytes(&out));
    buf_release(&out);
    return err;
}

/* On a work thread. */
static void run(struct io_job *job, unsigned thread_idx)
{
    struct work_op *op = (struct work_op *)job;
    struct record_scratch *scratch = &op->work->scratches[thread_idx];

    op->err = op->kind == WORK_RECOMPRESS ? recompress(op, scratch) : find_timestamp(op, scratch);
}

static void on_done(void *owner, struct io_job *job)
{
    struct work *work = owner;
    struct work_op *op = (struct work_op *)job;

    work->done_cnt++;
    work->failed_cnt += op->err != ERR_OK;
    work->on_done(work->owner, op);
}

void work_open(struct work *work, struct io_loop *loop, unsigned threads_max, void *owner,
               void (*on_op_done)(void *owner, struct work_op *op))
{
    *work = (struct work){.owner = owner, .on_done = on_op_done};
    for (unsigned i = 0; i < threads_max; i++)
        record_scratch_init(&work->scratches[i], codec_table(), WORK_PLAIN_LEN_MAX);
    io_pool_init(&work->pool, loop, threads_max, work, on_done);
}

void work_close(struct work *work)
{
    unsigned threads_max = work->pool.threads_max;

    io_pool_close(&work->pool);
    for (unsigned i = 0; i < threads_max; i++)
        record_scratch_release(&work->scratches[i]);
}

bool work_is_idle(const struct work *work)
{
    return work->pool.jobs_cnt == 0;
}

void work_effect(struct work *work, struct effect *effect)
{
    struct work_op *op = MEM_NEW(struct work_op);

    op->job.run = run;
    op->work = work;
    op->kind = effect->work;
    op->op = effect->op;
    op->chunk = effect->chunk;
    op->bytes = effect->bytes;
    op->value = effect->value;
    op->value2 = effect->value2;
    effect->chunk = NULL;
    io_pool_submit(&work->pool, &op->job);
}

void work_op_free(struct work_op *op)
{
    chunk_drop(op->chunk);
    chunk_drop(op->result);
    mem_free(op);
}

void work_metrics(const struct work *const *works, size_t cnt, struct buf *buf)
{
    int64_t done_cnt = 0, failed_cnt = 0, pending_cnt = 0;

    for (size_t i = 0; i < cnt; i++) {
        done_cnt += (int64_t)works[i]->done_cnt;
        failed_cnt += (int64_t)works[i]->failed_cnt;
        pending_cnt += works[i]->pool.jobs_cnt;
    }
    metrics_add(buf, "flotilla_work_done_total", "counter", "WORK effects carried out.", done_cnt);
    metrics_add(buf, "flotilla_work_failed_total", "counter", "WORK effects that failed.", failed_cnt);
    metrics_add(buf, "flotilla_work_pending", "gauge", "WORK effects under way.", pending_cnt);
}
