#include "image/snapshot.h"

#include "base/check.h"
#include "base/err.h"
#include "base/mem.h"
#include "image/tables.h"
#include "image/writer.h"
#include "record/record.h"

struct image_snapshot {
    int64_t end_off;
    struct image_writer writer; /* its rows are ours */
    bool has_record;            /* writer.record is not in a batch yet */
};

/* ---- taking ---- */

static void *copy_pointers(void *const *from, size_t cnt)
{
    return mem_dup(from, cnt * sizeof from[0]);
}

#define SHARE_ALL(rows, field)                                                         \
    do {                                                                               \
        (rows).field = copy_pointers((void *const *)(rows).field, (rows).field##_cnt); \
        for (size_t i = 0; i < (rows).field##_cnt; i++)                                \
            (rows).field[i]->shares_cnt++;                                             \
    } while (0)

struct image_snapshot *image_snapshot_new(const struct image *image)
{
    struct image_snapshot *snapshot = MEM_NEW(struct image_snapshot);
    struct image_rows rows = image_rows_of(image);

    CHECK(!image->in_transaction);
    SHARE_ALL(rows, topics);
    SHARE_ALL(rows, brokers);
    SHARE_ALL(rows, controllers);
    SHARE_ALL(rows, configs);
    rows.levels = mem_dup(image->levels, image->levels_cnt * sizeof image->levels[0]);
    for (size_t i = 0; i < rows.levels_cnt; i++)
        rows.levels[i].name = image_text_copy(image->levels[i].name);
    snapshot->end_off = image->next_off;
    image_writer_init(&snapshot->writer, &rows);
    return snapshot;
}

void image_snapshot_free(struct image_snapshot *snapshot)
{
    struct image_rows *rows;

    if (snapshot == NULL)
        return;
    rows = &snapshot->writer.rows;
    for (size_t i = 0; i < rows->topics_cnt; i++)
        image_topic_drop(rows->topics[i]);
    for (size_t i = 0; i < rows->brokers_cnt; i++)
        image_broker_drop(rows->brokers[i]);
    for (size_t i = 0; i < rows->controllers_cnt; i++)
        image_controller_drop(rows->controllers[i]);
    for (size_t i = 0; i < rows->configs_cnt; i++)
        image_configs_drop(rows->configs[i]);
    for (size_t i = 0; i < rows->levels_cnt; i++)
        mem_free((void *)rows->levels[i].name.data);
    mem_free(rows->topics);
    mem_free(rows->brokers);
    mem_free(rows->controllers);
    mem_free(rows->configs);
    mem_free(rows->levels);
    image_writer_release(&snapshot->writer);
    mem_free(snapshot);
}

int64_t image_snapshot_end_off(const struct image_snapshot *snapshot)
{
    return snapshot->end_off;
}

/* ---- writing ---- */

static int next_record(struct image_snapshot *snapshot)
{
    if (snapshot->has_record)
        return 1;
    return image_writer_next(&snapshot->writer);
}

int image_snapshot_next(struct image_snapshot *snapshot, int64_t wall_ms, int32_t records_max, struct buf *out)
{
    struct record_build build = RECORD_BUILD_PLAIN;
    struct record_builder builder;
    int got = next_record(snapshot), err = ERR_OK;
    int32_t cnt = 0;

    if (got != 1)
        return got;
    CHECK(records_max > 0);
    snapshot->has_record = true;
    record_builder_start(&builder, &build, out);
    while (got == 1 && cnt < records_max && record_builder_len(&builder) < IMAGE_SNAPSHOT_LEN) {
        err = record_builder_add(&builder, wall_ms, slice_of(NULL, 0), buf_bytes(&snapshot->writer.record), NULL, 0);
        if (err != ERR_OK)
            break;
        cnt++;
        got = image_writer_next(&snapshot->writer);
        snapshot->has_record = got == 1;
    }
    if (err == ERR_OK && got < 0)
        err = got;
    if (err != ERR_OK) {
        record_builder_drop(&builder);
        return err;
    }
    err = record_builder_finish(&builder, NULL);
    return err == ERR_OK ? 1 : err;
}

/* ---- loading ---- */

static int load_batch(struct image *image, struct slice bytes, int64_t off, struct image_error *ret_error)
{
    struct record_iter iter;
    struct record record;
    int err = record_iter_init(&iter, bytes, NULL);

    while (err == ERR_OK && (err = record_iter_next(&iter, &record)) == 1) {
        image->next_off = 0; /* until the last piece: whoever is cut off there has loaded nothing */
        err = image_replay(image, off, record.value, NULL, ret_error);
        if (err != ERR_OK)
            return err;
    }
    if (err != ERR_OK && ret_error != NULL)
        *ret_error = (struct image_error){
            .off = off, .text = "a batch of a snapshot that cannot be read", .pos = record_iter_pos(&iter)};
    return err;
}

int image_load(struct image *image, struct slice batches, int64_t end_off, bool is_last, struct image_error *ret_error)
{
    int err = ERR_OK;

    CHECK(end_off > 0);
    while (batches.len > 0 && err == ERR_OK) {
        struct record_batch batch;
        size_t need_len;

        err = record_batch_parse(batches, &batch, &need_len);
        if (err == ERR_OK && !record_batch_is_control(&batch))
            err = load_batch(image, slice_of(batches.data, batch.batch_len), end_off - 1, ret_error);
        if (err == ERR_OK)
            batches = slice_of(batches.data + batch.batch_len, batches.len - batch.batch_len);
    }
    image->next_off = 0;
    if (err == ERR_OK && is_last && image->in_transaction)
        err = ERR_STATE;
    if (err == ERR_OK && is_last)
        image->next_off = end_off;
    return err;
}
