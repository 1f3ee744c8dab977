/* Reading the metadata log: own appends from memory, everything else by one READ at a time. */
#include "base/check.h"
#include "base/err.h"
#include "base/mem.h"
#include "quorum/core.h"
#include "record/record.h"

/* ---- own appends ---- */

static void drop_first(struct quorum *quorum, size_t cnt)
{
    for (size_t i = 0; i < cnt; i++) {
        quorum->tail_len -= quorum->tail[i].chunk->len;
        chunk_drop(quorum->tail[i].chunk);
    }
    quorum->tail_cnt -= cnt;
    if (quorum->tail_cnt > 0)
        memmove(quorum->tail, quorum->tail + cnt, quorum->tail_cnt * sizeof quorum->tail[0]);
}

/* What our own reader has taken stays for a while: followers ask for it. */
static void trim(struct quorum *quorum)
{
    size_t cnt = 0, len = quorum->tail_len;

    while (cnt < quorum->tail_cnt && len > QUORUM_TAIL_KEEP_LEN && quorum->tail[cnt].end_off <= quorum->tail_taken_off)
        len -= quorum->tail[cnt++].chunk->len;
    drop_first(quorum, cnt);
}

void quorum_tail_add(struct quorum *quorum, struct chunk *chunk, int64_t base_off, int64_t end_off)
{
    if (quorum->tail_cnt == QUORUM_TAIL_CNT_MAX || quorum->tail_len + chunk->len > QUORUM_TAIL_LEN_MAX ||
        (quorum->tail_cnt > 0 && quorum->tail[quorum->tail_cnt - 1].end_off != base_off))
        drop_first(quorum, quorum->tail_cnt); /* they are read from the log then */
    quorum->tail =
        mem_grow(quorum->tail, quorum->tail_cnt, &quorum->tail_cap, sizeof quorum->tail[0], QUORUM_TAIL_CNT_MAX);
    quorum->tail[quorum->tail_cnt++] =
        (struct quorum_tail_item){.chunk = chunk_share(chunk), .base_off = base_off, .end_off = end_off};
    quorum->tail_len += chunk->len;
    trim(quorum);
}

void quorum_tail_cut(struct quorum *quorum, int64_t end_off)
{
    while (quorum->tail_cnt > 0 && quorum->tail[quorum->tail_cnt - 1].end_off > end_off) {
        quorum->tail_cnt--;
        quorum->tail_len -= quorum->tail[quorum->tail_cnt].chunk->len;
        chunk_drop(quorum->tail[quorum->tail_cnt].chunk);
    }
}

void quorum_tail_release(struct quorum *quorum)
{
    drop_first(quorum, quorum->tail_cnt);
    mem_free(quorum->tail);
}

static bool take_from_tail(struct quorum *quorum, int64_t from_off, int64_t upper_off,
                           struct quorum_batches *ret_batches)
{
    size_t place = 0;

    while (place < quorum->tail_cnt && quorum->tail[place].base_off < from_off)
        place++;
    if (place == quorum->tail_cnt || quorum->tail[place].base_off != from_off ||
        quorum->tail[place].end_off > upper_off)
        return false;
    *ret_batches = (struct quorum_batches){
        .chunk = chunk_share(quorum->tail[place].chunk), .base_off = from_off, .end_off = quorum->tail[place].end_off};
    quorum->tail_taken_off = ret_batches->end_off;
    trim(quorum);
    return true;
}

struct chunk *quorum_tail_copy(const struct quorum *quorum, int64_t off, size_t len_max)
{
    size_t from = quorum->tail_cnt, to, len = 0;
    struct chunk *chunk;

    while (from > 0 && quorum->tail[from - 1].base_off >= off)
        from--;
    if (from == quorum->tail_cnt || quorum->tail[from].base_off != off)
        return NULL;
    for (to = from; to < quorum->tail_cnt && (to == from || len + quorum->tail[to].chunk->len <= len_max); to++)
        len += quorum->tail[to].chunk->len;
    chunk = chunk_new(len);
    for (size_t i = from; i < to; i++) {
        memcpy(chunk->data + chunk->len, quorum->tail[i].chunk->data, quorum->tail[i].chunk->len);
        chunk->len += quorum->tail[i].chunk->len;
    }
    return chunk;
}

/* ---- from disk ---- */

/* Length of the whole batches in bytes, and one past the last offset. */
static size_t whole_batches(struct slice bytes, int64_t *ret_base_off, int64_t *ret_end_off)
{
    size_t len = 0;

    while (len < bytes.len) {
        struct record_batch batch;
        size_t need_len;
        if (record_batch_parse(slice_of(bytes.data + len, bytes.len - len), &batch, &need_len) != ERR_OK)
            break;
        if (len == 0)
            *ret_base_off = batch.base_off;
        *ret_end_off = record_batch_last_off(&batch) + 1;
        len += batch.batch_len;
    }
    return len;
}

static int take_read(struct quorum *quorum, struct quorum_batches *ret_batches)
{
    struct chunk *chunk = quorum->read_chunk;
    size_t len = whole_batches(chunk_slice(chunk), &ret_batches->base_off, &ret_batches->end_off);

    quorum->read_chunk = NULL;
    if (len != chunk->len || len == 0 || ret_batches->end_off <= quorum->read_off) {
        chunk_drop(chunk);
        quorum_fail(quorum, storage_metadata_dir, ": the log does not hold what its index says", slice_of(NULL, 0), "");
        return ERR_CORRUPT;
    }
    ret_batches->chunk = chunk;
    return ERR_OK;
}

static int start_read(struct quorum *quorum, int64_t from_off, int64_t upper_off, struct effects *fx)
{
    struct log_range range;
    int err = log_read(quorum->log, from_off, upper_off, QUORUM_READ_LEN, true, fx, &range);

    if (err == ERR_STATE)
        return ERR_AGAIN; /* it is being cut */
    if (err != ERR_OK)
        return err;
    if (range.len == 0)
        return ERR_AGAIN; /* not written yet */
    quorum->is_reading = true;
    quorum->read_off = from_off;
    quorum->read_serial++;
    fx_read(fx, op_make(OP_QUORUM, QUORUM_OP_READ, quorum->read_serial), range.file, range.pos, range.len);
    return ERR_AGAIN;
}

int quorum_read_to(struct quorum *quorum, int64_t from_off, int64_t upper_off, struct effects *fx,
                   struct quorum_batches *ret_batches)
{
    *ret_batches = (struct quorum_batches){.base_off = from_off, .end_off = from_off};
    if (from_off >= upper_off || take_from_tail(quorum, from_off, upper_off, ret_batches))
        return ERR_OK;
    if (quorum->read_off == from_off && quorum->read_chunk != NULL)
        return take_read(quorum, ret_batches);
    if (quorum->read_off == from_off && quorum->is_reading)
        return ERR_AGAIN;
    chunk_drop(quorum->read_chunk);
    quorum->read_chunk = NULL;
    return start_read(quorum, from_off, upper_off, fx);
}

void quorum_reader_reset(struct quorum *quorum)
{
    quorum_tail_cut(quorum, -1);
    chunk_drop(quorum->read_chunk);
    quorum->read_chunk = NULL;
    quorum->is_reading = false;
    quorum->read_off = -1;
    quorum->read_serial++;
}

void quorum_read_done(struct quorum *quorum, const struct event *ev)
{
    if (op_serial(ev->disk.op) != (quorum->read_serial & 0xffffff))
        return; /* given up for another place */
    quorum->is_reading = false;
    if (ev->disk.err != ERR_OK)
        quorum_fail(quorum, storage_metadata_dir, ": the log cannot be read", slice_of(NULL, 0), "; repair the disk");
    else
        quorum->read_chunk = chunk_share(ev->disk.chunk);
}
