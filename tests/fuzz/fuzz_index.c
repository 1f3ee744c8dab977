/* The small files of a log: index, time index, producer snapshot, epochs, checkpoints, partition.metadata, names. First byte:
 * which. What is accepted prints the same again; lookups stay inside. */
#include "base/check.h"
#include "base/err.h"
#include "log/checkpoint.h"
#include "log/log_internal.h"
#include "tests/fuzz/fuzz.h"

static void try_index(struct slice bytes)
{
    uint32_t cnt = index_valid_cnt(bytes, INT32_MAX), time_cnt = timeindex_valid_cnt(bytes);
    struct slice index = slice_of(bytes.data, (size_t)cnt * INDEX_ENTRY_LEN);
    struct slice time = slice_of(bytes.data, (size_t)time_cnt * TIMEINDEX_ENTRY_LEN);

    for (uint32_t i = 0; i < cnt; i++) {
        CHECK(index_floor_off(index, index_off_at(index, i)) == i);
        CHECK(index_floor_pos(index, index_pos_at(index, i)) == i);
    }
    for (uint32_t i = 0; i < time_cnt; i++)
        CHECK(timeindex_floor(time, timeindex_time_at(time, i)) == i);
    CHECK(index_floor_off(index, UINT32_MAX) == (int64_t)cnt - 1);
}

static void try_snapshot(struct slice bytes)
{
    struct producers producers;
    struct buf again;
    size_t err_pos = 0;

    producers_init(&producers);
    if (producers_parse(&producers, bytes, 0, INT64_MAX, &err_pos) == ERR_OK) {
        buf_init(&again, SNAPSHOT_LEN_MAX);
        producers_print(&producers, &again);
        CHECK(!again.over && again.len <= bytes.len);
        producers_release(&producers);
        CHECK(producers_parse(&producers, buf_bytes(&again), 0, INT64_MAX, &err_pos) == ERR_OK);
        buf_release(&again);
    } else {
        CHECK(err_pos <= bytes.len);
    }
    producers_release(&producers);
}

static void try_epochs(struct slice text)
{
    struct epochs epochs;
    struct buf again;
    size_t err_pos = 0;

    epochs_init(&epochs);
    if (epochs_parse(&epochs, text, &err_pos)) {
        CHECK(err_pos <= text.len);
        return;
    }
    epochs_cut_start(&epochs, 5);
    epochs_assign(&epochs, 7, 9);
    epochs_cut_end(&epochs, 1 << 20);
    buf_init(&again, 1 << 20);
    epochs_print(&epochs, &again);
    epochs_release(&epochs);
    CHECK(epochs_parse(&epochs, buf_bytes(&again), &err_pos) == ERR_OK);
    buf_release(&again);
    epochs_release(&epochs);
}

static void try_checkpoint(struct slice text)
{
    struct checkpoint checkpoint;
    struct buf again;
    size_t err_pos = 0;

    checkpoint_init(&checkpoint);
    if (checkpoint_parse(&checkpoint, text, &err_pos)) {
        CHECK(err_pos <= text.len && checkpoint.cnt == 0);
        return;
    }
    buf_init(&again, 1 << 20);
    checkpoint_start(&again, checkpoint.cnt);
    for (size_t i = 0; i < checkpoint.cnt; i++)
        checkpoint_add(&again, checkpoint.entries[i].topic, checkpoint.entries[i].partition, checkpoint.entries[i].off);
    CHECK(again.len <= text.len + 4);
    buf_release(&again);
    checkpoint_release(&checkpoint);
}

static void try_names(struct slice text)
{
    enum names_kind kind;
    enum names_stage stage;
    struct slice topic;
    int32_t partition;
    int64_t off;

    if (names_parse_file(text, &kind, &off, &stage))
        CHECK(off >= 0);
    if (names_parse_dir(text, &topic, &partition) == NAMES_DIR_LOG)
        CHECK(topic.len > 0 && partition >= 0);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct slice rest;
    struct uuid topic_id;
    size_t err_pos = 0;

    if (size == 0 || size > 1 << 18)
        return 0;
    rest = slice_of(data + 1, size - 1);
    switch (data[0] % 6) {
    case 0:
        try_index(rest);
        break;
    case 1:
        try_snapshot(rest);
        break;
    case 2:
        try_epochs(rest);
        break;
    case 3:
        try_checkpoint(rest);
        break;
    case 4:
        if (partition_metadata_parse(rest, &topic_id, &err_pos))
            CHECK(err_pos <= rest.len);
        break;
    default:
        try_names(rest);
        break;
    }
    return 0;
}
