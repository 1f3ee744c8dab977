/* NNN.snapshot, big-endian, N = the log's first NNN records are in it:
 *
 *   0   i16  version, 1
 *   2   u32  CRC-32C of the bytes from 6 on
 *   6   i32  how many entries follow
 *   10  ...  entries of 46 bytes:
 *            0 i64 producer id   8 i16 producer epoch   10 i32 last sequence   14 i64 last offset   22 i32 last - first
 *            offset of the last batch   26 i64 timestamp   34 i32 coordinator epoch   38 i64 first offset of the open
 *            transaction, or -1
 *
 * Valid: version 1, the CRC fits, nothing after the last entry, no producer twice. Only the last batch of a producer is
 * stored: after a restart a repetition of an older one is out of order, unless the log behind the snapshot has it. */
#include "log/producers.h"

#include "base/be.h"
#include "base/check.h"
#include "base/crc.h"
#include "base/err.h"
#include "base/mem.h"

void producers_init(struct producers *producers)
{
    map_init(&producers->map);
    producers->is_changed = false;
}

void producers_release(struct producers *producers)
{
    struct map_node *node;

    while ((node = map_pop(&producers->map)) != NULL)
        mem_free(container_of(node, struct producer, node));
    map_release(&producers->map);
    producers_init(producers);
}

static struct producer *find(const struct producers *producers, int64_t producer_id)
{
    struct map_node *node = map_first(&producers->map, map_hash_u64((uint64_t)producer_id));

    for (; node != NULL; node = map_next(node)) {
        struct producer *producer = container_of(node, struct producer, node);
        if (producer->producer_id == producer_id)
            return producer;
    }
    return NULL;
}

const struct producer *producers_find(const struct producers *producers, int64_t producer_id)
{
    return find(producers, producer_id);
}

static int32_t first_sequence(const struct producer_batch *batch)
{
    return record_sequence_add(batch->last_sequence, -batch->off_delta);
}

static int32_t last_sequence(const struct producer *producer)
{
    return producer->batches_cnt ? producer->batches[producer->batches_cnt - 1].last_sequence : -1;
}

static const struct producer_batch *duplicate_of(const struct producer *producer, const struct record_batch *batch)
{
    if (batch->producer_epoch != producer->producer_epoch)
        return NULL;
    for (unsigned i = 0; i < producer->batches_cnt; i++) {
        const struct producer_batch *old = &producer->batches[i];
        if (old->last_off >= 0 && first_sequence(old) == batch->base_sequence &&
            old->last_sequence == record_batch_last_sequence(batch))
            return old;
    }
    return NULL;
}

static enum log_refusal check_sequence(const struct producer *producer, const struct record_batch *batch)
{
    bool follows = false;

    if (batch->producer_epoch != producer->producer_epoch)
        follows = batch->base_sequence == 0 || producer->producer_epoch == -1;
    else if (last_sequence(producer) == -1)
        follows = batch->base_sequence == 0;
    else
        follows = batch->base_sequence == record_sequence_add(last_sequence(producer), 1);
    return follows ? LOG_FINE : LOG_OUT_OF_ORDER;
}

enum log_refusal producers_check(const struct producers *producers, const struct record_batch *batch,
                                 enum log_origin origin, int32_t coordinator_epoch,
                                 const struct producer_batch **ret_duplicate)
{
    const struct producer *producer = NULL;

    *ret_duplicate = NULL;
    if (batch->producer_id < 0)
        return LOG_FINE;
    producer = find(producers, batch->producer_id);
    if (producer == NULL)
        return producers->map.cnt < LOG_PRODUCERS_MAX ? LOG_FINE : LOG_PRODUCERS_FULL;
    if (record_batch_is_control(batch)) {
        if (batch->producer_epoch < producer->producer_epoch)
            return LOG_OLD_EPOCH;
        return coordinator_epoch < producer->coordinator_epoch ? LOG_FENCED_COORDINATOR : LOG_FINE;
    }
    if (origin == LOG_FROM_CLIENT && (*ret_duplicate = duplicate_of(producer, batch)) != NULL)
        return LOG_FINE;
    if (batch->producer_epoch < producer->producer_epoch)
        return LOG_OLD_EPOCH;
    if (origin == LOG_FROM_CLIENT && check_sequence(producer, batch) != LOG_FINE)
        return LOG_OUT_OF_ORDER;
    if (producer->txn_first_off >= 0 && !record_batch_is_transactional(batch))
        return LOG_TXN_STATE;
    return LOG_FINE;
}

static struct producer *add(struct producers *producers, int64_t producer_id)
{
    struct producer *producer;

    if (producers->map.cnt == LOG_PRODUCERS_MAX)
        return NULL;
    producer = MEM_NEW(struct producer);
    producer->producer_id = producer_id;
    producer->producer_epoch = -1;
    producer->coordinator_epoch = -1;
    producer->txn_first_off = -1;
    producer->last_timestamp = -1;
    map_add(&producers->map, &producer->node, map_hash_u64((uint64_t)producer_id));
    return producer;
}

static void push(struct producer *producer, struct producer_batch batch)
{
    if (producer->batches_cnt == PRODUCER_BATCHES) {
        memmove(producer->batches, producer->batches + 1, (PRODUCER_BATCHES - 1) * sizeof batch);
        producer->batches_cnt--;
    }
    producer->batches[producer->batches_cnt++] = batch;
}

void producers_note(struct producers *producers, const struct record_batch *batch, int32_t coordinator_epoch)
{
    struct producer *producer;

    if (batch->magic < 2 || batch->producer_id < 0)
        return;
    producer = find(producers, batch->producer_id);
    if (producer == NULL && (producer = add(producers, batch->producer_id)) == NULL)
        return;
    producers->is_changed = true;
    if (batch->producer_epoch != producer->producer_epoch) {
        producer->batches_cnt = 0;
        producer->producer_epoch = batch->producer_epoch;
    }
    producer->last_timestamp = batch->max_timestamp;
    if (record_batch_is_control(batch)) {
        producer->txn_first_off = -1;
        producer->coordinator_epoch = coordinator_epoch;
        return;
    }
    push(producer, (struct producer_batch){.last_sequence = record_batch_last_sequence(batch),
                                           .off_delta = batch->last_off_delta,
                                           .last_off = record_batch_last_off(batch),
                                           .timestamp = batch->max_timestamp});
    if (record_batch_is_transactional(batch) && producer->txn_first_off < 0)
        producer->txn_first_off = batch->base_off;
}

void producers_undo(struct producers *producers, int64_t producer_id, int32_t base_sequence)
{
    struct producer *producer = producer_id >= 0 ? find(producers, producer_id) : NULL;
    int64_t first_off;

    if (producer == NULL || producer->batches_cnt == 0)
        return;
    producers->is_changed = true;
    producer->batches_cnt--;
    first_off = producer->batches[producer->batches_cnt].last_off - producer->batches[producer->batches_cnt].off_delta;
    if (producer->txn_first_off >= first_off)
        producer->txn_first_off = -1;
    if (producer->batches_cnt > 0)
        producer->last_timestamp = producer->batches[producer->batches_cnt - 1].timestamp;
    else if (base_sequence > 0) /* its repetition has to be taken */
        push(producer, (struct producer_batch){.last_sequence = base_sequence - 1, .last_off = -1, .timestamp = -1});
}

void producers_expire(struct producers *producers, int64_t wall_ms, int64_t expiration_ms)
{
    struct map_node *node = map_walk(&producers->map, NULL), *next;

    for (; node != NULL; node = next) {
        struct producer *producer = container_of(node, struct producer, node);
        next = map_walk(&producers->map, node);
        if (producer->txn_first_off >= 0 || wall_ms - producer->last_timestamp < expiration_ms)
            continue;
        map_remove(&producers->map, node);
        mem_free(producer);
        producers->is_changed = true;
    }
}

int64_t producers_first_open_txn(const struct producers *producers)
{
    int64_t first_off = INT64_MAX;

    for (struct map_node *node = map_walk(&producers->map, NULL); node; node = map_walk(&producers->map, node)) {
        const struct producer *producer = container_of(node, struct producer, node);
        if (producer->txn_first_off >= 0 && producer->txn_first_off < first_off)
            first_off = producer->txn_first_off;
    }
    return first_off;
}

static void print_entry(const struct producer *producer, struct buf *buf)
{
    struct producer_batch last = {.last_sequence = -1, .last_off = -1, .timestamp = producer->last_timestamp};

    if (producer->batches_cnt > 0)
        last = producer->batches[producer->batches_cnt - 1];
    buf_be64(buf, (uint64_t)producer->producer_id);
    buf_be16(buf, (uint16_t)producer->producer_epoch);
    buf_be32(buf, (uint32_t)last.last_sequence);
    buf_be64(buf, (uint64_t)last.last_off);
    buf_be32(buf, (uint32_t)last.off_delta);
    buf_be64(buf, (uint64_t)producer->last_timestamp);
    buf_be32(buf, (uint32_t)producer->coordinator_epoch);
    buf_be64(buf, (uint64_t)producer->txn_first_off);
}

void producers_print(const struct producers *producers, struct buf *buf)
{
    size_t start_pos = buf->len;

    buf_be16(buf, 1);
    buf_be32(buf, 0);
    buf_be32(buf, (uint32_t)producers->map.cnt);
    for (struct map_node *node = map_walk(&producers->map, NULL); node; node = map_walk(&producers->map, node))
        print_entry(container_of(node, struct producer, node), buf);
    if (!buf->over)
        be32_put(buf->data + start_pos + 2, crc32c(buf->data + start_pos + 6, buf->len - start_pos - 6));
}

static int parse_entry(struct producers *producers, const uint8_t *at, int64_t wall_ms, int64_t expiration_ms)
{
    int64_t producer_id = (int64_t)be64_get(at), timestamp = (int64_t)be64_get(at + 26);
    int64_t txn_first_off = (int64_t)be64_get(at + 38), last_off = (int64_t)be64_get(at + 14);
    int32_t off_delta = (int32_t)be32_get(at + 22), last_seq = (int32_t)be32_get(at + 10);
    struct producer *producer;

    if (producer_id < 0 || last_off < -1 || off_delta < 0 || last_seq < -1 || txn_first_off < -1 ||
        find(producers, producer_id) != NULL)
        return ERR_CORRUPT;
    if (txn_first_off < 0 && wall_ms - timestamp >= expiration_ms)
        return ERR_OK;
    producer = add(producers, producer_id);
    if (producer == NULL)
        return ERR_LIMIT;
    producer->producer_epoch = (int16_t)be16_get(at + 8);
    producer->coordinator_epoch = (int32_t)be32_get(at + 34);
    producer->txn_first_off = txn_first_off;
    producer->last_timestamp = timestamp;
    if (last_seq >= 0)
        push(producer, (struct producer_batch){last_seq, off_delta, last_off, timestamp});
    return ERR_OK;
}

int producers_parse(struct producers *producers, struct slice bytes, int64_t wall_ms, int64_t expiration_ms,
                    size_t *reterr_pos)
{
    uint32_t cnt;
    int err = ERR_OK;

    CHECK(producers->map.cnt == 0);
    *reterr_pos = bytes.len;
    if (bytes.len < SNAPSHOT_HEADER_LEN)
        return ERR_SHORT;
    *reterr_pos = 0;
    if (be16_get(bytes.data) != 1)
        return ERR_VERSION;
    *reterr_pos = 2;
    if (be32_get(bytes.data + 2) != crc32c(bytes.data + 6, bytes.len - 6))
        return ERR_CRC;
    cnt = be32_get(bytes.data + 6);
    *reterr_pos = 6;
    if ((bytes.len - SNAPSHOT_HEADER_LEN) / SNAPSHOT_ENTRY_LEN != cnt ||
        (bytes.len - SNAPSHOT_HEADER_LEN) % SNAPSHOT_ENTRY_LEN != 0)
        return ERR_CORRUPT;
    for (uint32_t i = 0; i < cnt && err == ERR_OK; i++) {
        *reterr_pos = SNAPSHOT_HEADER_LEN + (size_t)i * SNAPSHOT_ENTRY_LEN;
        err = parse_entry(producers, bytes.data + *reterr_pos, wall_ms, expiration_ms);
    }
    if (err)
        producers_release(producers);
    return err;
}

bool producers_marker(struct slice bytes, int32_t *ret_coordinator_epoch)
{
    struct record_iter iter;
    struct record record;
    int16_t type;

    if (record_iter_init(&iter, bytes, NULL) || record_iter_next(&iter, &record) != 1 ||
        record_control_parse(record.key, &type) || type > RECORD_CONTROL_COMMIT || record.value.len < 6)
        return false;
    *ret_coordinator_epoch = (int32_t)be32_get(record.value.data + 2);
    return true;
}
