/* One operation: memory, records, texts. */
#include "base/check.h"
#include "base/err.h"
#include "base/mem.h"
#include "meta/core.h"
#include "record/record.h"

enum { TEXT_LEN_MAX = 4096, BATCH_LEN_SLACK = 1 << 20, NUMBER_LEN_MAX = 24, NAME_LEN_MAX = 1024 };

void records_init(struct records *records)
{
    *records = (struct records){0};
    buf_init(&records->frames, FRAMES_LEN_MAX);
}

void records_release(struct records *records)
{
    buf_release(&records->frames);
    mem_free(records->ends);
}

void op_init(struct op *op, struct controller *controller, const struct event *ev, struct effects *fx)
{
    *op = (struct op){.controller = controller, .ev = ev, .fx = fx};
    arena_init(&op->arena, OP_MEM_LEN_MAX);
    records_init(&op->records);
}

void op_release(struct op *op)
{
    arena_release(&op->arena);
    records_release(&op->records);
}

void op_add(struct op *op, const struct wire_msg *msg, int16_t version, const void *record)
{
    struct records *records = &op->records;
    int err;

    if (records->frames.over)
        return;
    if (!records->is_split && records->cnt >= CONTROLLER_OP_RECORDS_MAX) {
        records->frames.over = true;
        return;
    }
    err = image_record_build(&records->frames, msg, version, record);
    CHECK(err == ERR_OK || err == ERR_LIMIT);
    if (err == ERR_LIMIT) {
        records->frames.over = true;
        return;
    }
    records->ends = mem_grow(records->ends, records->cnt, &records->cap, sizeof records->ends[0], FRAMES_LEN_MAX);
    records->ends[records->cnt++] = records->frames.len;
}

void op_cut(struct op *op, size_t cnt)
{
    CHECK(cnt <= op->records.cnt);
    op->records.cnt = cnt;
    op->records.frames.len = cnt == 0 ? 0 : op->records.ends[cnt - 1];
    op->records.frames.over = false;
}

bool op_may(struct op *op, enum auth_op right, enum auth_resource resource, struct slice name, int16_t *ret_error)
{
    return op->who == NULL ||
           auth_api(&op->controller->door.auth, op->who, op->api_key, right, resource, name, ret_error);
}

void *op_array(struct op *op, size_t cnt, size_t item_size)
{
    void *at = arena_array(&op->arena, cnt, item_size);

    CHECK(at != NULL); /* an answer is bounded by its request, and that by REQUEST_LEN_MAX */
    return at;
}

struct slice op_text(struct op *op, struct buf *buf)
{
    struct slice text = arena_copy(&op->arena, slice_of(buf->data ? buf->data : (const uint8_t *)"", buf->len));

    buf_release(buf);
    return text;
}

struct slice op_join_texts(struct op *op, const char *const *texts)
{
    struct buf buf;

    buf_init(&buf, TEXT_LEN_MAX);
    for (; *texts != NULL; texts++)
        buf_text(&buf, *texts);
    return op_text(op, &buf);
}

const char *op_number(struct op *op, int64_t number)
{
    struct buf buf;

    buf_init(&buf, NUMBER_LEN_MAX);
    buf_i64(&buf, number);
    return (const char *)op_text(op, &buf).data;
}

const char *op_name(struct op *op, struct slice name)
{
    struct slice cut =
        slice_of(name.data ? name.data : (const uint8_t *)"", name.len > NAME_LEN_MAX ? NAME_LEN_MAX : name.len);

    return (const char *)arena_copy(&op->arena, cut).data;
}

/* ---- appending ---- */

static struct slice record_of(const struct records *records, size_t idx)
{
    size_t start = idx == 0 ? 0 : records->ends[idx - 1];

    return slice_of(records->frames.data + start, records->ends[idx] - start);
}

/* How many records from first on go into one batch. */
static size_t batch_cnt(const struct records *records, size_t first)
{
    size_t cnt = 0, len = 0;

    if (!records->is_split)
        return records->cnt - first;
    while (first + cnt < records->cnt && cnt < CONTROLLER_OP_RECORDS_MAX) {
        len += record_of(records, first + cnt).len;
        if (cnt > 0 && len > CONTROLLER_BATCH_LEN_MAX - BATCH_LEN_SLACK)
            break;
        cnt++;
    }
    return cnt;
}

static struct chunk *build_batch(const struct records *records, size_t first, size_t cnt, int64_t wall_ms)
{
    struct record_build build = RECORD_BUILD_PLAIN;
    struct record_builder builder;
    struct chunk *chunk;
    struct buf buf;
    int err = ERR_OK;

    buf_init(&buf, 2 * FRAMES_LEN_MAX);
    record_builder_start(&builder, &build, &buf);
    for (size_t i = 0; i < cnt && err == ERR_OK; i++)
        err = record_builder_add(&builder, wall_ms, slice_of(NULL, 0), record_of(records, first + i), NULL, 0);
    CHECK(err == ERR_OK);
    err = record_builder_finish(&builder, NULL);
    CHECK(err == ERR_OK);
    chunk = chunk_copy(buf_bytes(&buf));
    buf_release(&buf);
    return chunk;
}

/* What is in the log is in the image: a record of ours that cannot be replayed is a bug. */
static void replay(struct controller *controller, const struct records *records, size_t first, size_t cnt,
                   int64_t base_off)
{
    for (size_t i = 0; i < cnt; i++) {
        int err = image_replay(&controller->image, base_off + (int64_t)i, record_of(records, first + i), NULL, NULL);
        CHECK(err == ERR_OK);
    }
}

static int append_batch(struct controller *controller, struct op *op, size_t first, size_t cnt, int64_t *ret_last_off)
{
    struct chunk *chunk = build_batch(&op->records, first, cnt, op->ev->wall_ms);
    int64_t base_off = quorum_end_off(controller->quorum);
    int err;

    err = quorum_append(controller->quorum, controller->epoch, chunk, chunk_slice(chunk), op->ev, op->fx, ret_last_off);
    if (err != ERR_OK)
        return err;
    CHECK(*ret_last_off == base_off + (int64_t)cnt - 1);
    replay(controller, &op->records, first, cnt, base_off);
    controller->counters.records += cnt;
    controller->counters.batches++;
    return ERR_OK;
}

int controller_append(struct controller *controller, struct op *op, int64_t *ret_off)
{
    size_t done_cnt = 0;

    CHECK(!op->records.frames.over);
    *ret_off = quorum_end_off(controller->quorum) - 1;
    while (done_cnt < op->records.cnt) {
        size_t cnt = batch_cnt(&op->records, done_cnt);
        int err = append_batch(controller, op, done_cnt, cnt, ret_off);
        if (err != ERR_OK)
            return err;
        done_cnt += cnt;
    }
    return ERR_OK;
}
