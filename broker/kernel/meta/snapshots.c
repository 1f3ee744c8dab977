/* Metadata snapshots: when one is made, the image on its way out and in.
 *
 * Every node makes its own: after metadata.log.max.record.bytes.between.snapshots of committed records, or, where there were
 * any, metadata.log.max.snapshot.interval.ms after the last. The image is taken at once (image/snapshot.h) and written one
 * batch per step. While we lead it may hold what is not committed yet: quorum gives the file its name when it is. One
 * that fails (no space; cut off by another leader) is tried again SNAPSHOT_RETRY_US later. */
#include "base/check.h"
#include "base/err.h"
#include "meta/core.h"
#include "record/record.h"

enum { SNAPSHOT_RETRY_US = 10 * 1000 * 1000 };

/* ---- in ---- */

static void send_piece(struct controller *controller, const struct quorum_batches *batches, struct effects *fx)
{
    struct kernel_msg *msg;

    if (batches->end_off <= controller->sent_off)
        return;
    msg = kernel_msg_new(MSG_SNAPSHOT);
    msg->chunk = chunk_share(batches->chunk);
    msg->end_off = batches->end_off;
    msg->is_first = batches->is_first;
    msg->is_last = batches->is_last;
    if (batches->is_last)
        controller->sent_off = batches->end_off;
    fx_kernel_msg(fx, msg);
}

static void loaded(struct controller *controller, int64_t end_off, struct effects *fx)
{
    CHECK(controller->state != CONTROLLER_ACTIVE); /* it has read all there is */
    snapshot_reset(controller, fx);
    image_release(&controller->image);
    controller->image = controller->loading;
    image_init(&controller->loading);
    controller->read_off = end_off;
    controller->snapshot.bytes = 0;
    fx_trace(fx, TRACE_INFO, "metadata snapshot loaded", F_NUM("end_off", end_off),
             F_NUM("topics", (int64_t)controller->image.topics_cnt),
             F_NUM("partitions", (int64_t)controller->image.partitions_cnt));
}

bool snapshot_came(struct controller *controller, const struct quorum_batches *batches, struct effects *fx,
                   struct image_error *ret_error)
{
    int err;

    if (batches->is_first) {
        image_release(&controller->loading);
        image_init(&controller->loading);
    }
    err = image_load(&controller->loading, chunk_slice(batches->chunk), batches->end_off, batches->is_last, ret_error);
    if (err == ERR_OK)
        send_piece(controller, batches, fx);
    if (err == ERR_OK && batches->is_last)
        loaded(controller, batches->end_off, fx);
    chunk_drop(batches->chunk);
    return err == ERR_OK;
}

/* ---- out ---- */

void snapshot_release(struct controller *controller)
{
    image_snapshot_free(controller->snapshot.image);
    image_release(&controller->loading);
}

void snapshot_reset(struct controller *controller, struct effects *fx)
{
    quorum_snapshot_drop(controller->quorum, fx);
    image_snapshot_free(controller->snapshot.image);
    controller->snapshot.image = NULL;
    controller->snapshot.bytes = 0; /* what is replayed again is counted again */
}

void snapshot_count(struct controller *controller, const struct quorum_batches *batches)
{
    struct slice rest = chunk_slice(batches->chunk);
    struct record_batch batch;
    size_t need_len;

    controller->snapshot.bytes += rest.len;
    while (rest.len > 0 && record_batch_parse(rest, &batch, &need_len) == ERR_OK) {
        if (batch.max_timestamp > controller->snapshot.newest_timestamp)
            controller->snapshot.newest_timestamp = batch.max_timestamp;
        rest = slice_of(rest.data + batch.batch_len, rest.len - batch.batch_len);
    }
}

static bool is_due(const struct controller *controller, const struct event *ev)
{
    const struct controller_config *config = controller->config;
    const struct controller_snapshot *snapshot = &controller->snapshot;

    if ((controller->state != CONTROLLER_STANDBY && controller->state != CONTROLLER_ACTIVE) || snapshot->end_off >= 0 ||
        ev->now_us < snapshot->retry_us || snapshot->bytes == 0)
        return false;
    return snapshot->bytes >= (uint64_t)config->metadata_log_snapshot_bytes ||
           (config->metadata_log_snapshot_interval_ms > 0 && ev->now_us >= snapshot->due_us);
}

static void set_due(struct controller *controller, const struct event *ev)
{
    controller->snapshot.due_us = ev->now_us + controller->config->metadata_log_snapshot_interval_ms * 1000;
}

static void begin(struct controller *controller, const struct event *ev, struct effects *fx)
{
    struct controller_snapshot *snapshot = &controller->snapshot;
    int64_t end_off = controller->image.next_off;

    if (controller->image.in_transaction ||
        quorum_snapshot_begin(controller->quorum, end_off, snapshot->newest_timestamp, ev, fx) != ERR_OK)
        return; /* when the image has moved on */
    snapshot->image = image_snapshot_new(&controller->image);
    snapshot->end_off = end_off;
    snapshot->old_bytes = snapshot->bytes;
    snapshot->bytes = 0;
    set_due(controller, ev);
}

/* Quorum has come to an end with it, this way or that. */
static void ended(struct controller *controller, const struct event *ev)
{
    struct controller_snapshot *snapshot = &controller->snapshot;

    if (quorum_snapshot_newest(controller->quorum).end_off < snapshot->end_off) {
        snapshot->bytes += snapshot->old_bytes;
        snapshot->retry_us = ev->now_us + SNAPSHOT_RETRY_US;
    }
    image_snapshot_free(snapshot->image);
    snapshot->image = NULL;
    snapshot->end_off = -1;
}

/* The work of one step. */
static void add_some(struct controller *controller, const struct event *ev, struct effects *fx)
{
    struct controller_snapshot *snapshot = &controller->snapshot;
    struct buf buf;
    int got;

    buf_init(&buf, IMAGE_SNAPSHOT_BATCH_LEN_MAX);
    got = image_snapshot_next(snapshot->image, ev->wall_ms, IMAGE_SNAPSHOT_RECORDS_MAX, &buf);
    CHECK(got >= 0); /* what was replayed fits */
    if (got == 1) {
        quorum_snapshot_add(controller->quorum, chunk_copy(buf_bytes(&buf)), fx);
    } else {
        quorum_snapshot_end(controller->quorum, ev, fx);
        image_snapshot_free(snapshot->image);
        snapshot->image = NULL;
    }
    buf_release(&buf);
}

void snapshot_go(struct controller *controller, const struct event *ev, struct effects *fx)
{
    struct controller_snapshot *snapshot = &controller->snapshot;

    if (quorum_life(controller->quorum) != QUORUM_RUNNING)
        return;
    if (snapshot->due_us == 0)
        set_due(controller, ev);
    if (snapshot->end_off >= 0 && quorum_snapshot_state(controller->quorum) == SNAPSHOT_IDLE)
        ended(controller, ev);
    if (is_due(controller, ev))
        begin(controller, ev, fx);
    if (snapshot->image != NULL && quorum_snapshot_may_add(controller->quorum))
        add_some(controller, ev, fx);
}

/* What is due already waits for something else than time. */
int64_t snapshot_due(const struct controller *controller, const struct event *ev)
{
    const struct controller_snapshot *snapshot = &controller->snapshot;
    int64_t due_us = INT64_MAX;

    if (snapshot->end_off >= 0 || snapshot->bytes == 0 || quorum_life(controller->quorum) != QUORUM_RUNNING)
        return INT64_MAX;
    if (snapshot->bytes >= (uint64_t)controller->config->metadata_log_snapshot_bytes)
        due_us = snapshot->retry_us;
    else if (controller->config->metadata_log_snapshot_interval_ms > 0)
        due_us = snapshot->due_us > snapshot->retry_us ? snapshot->due_us : snapshot->retry_us;
    return due_us > ev->now_us ? due_us : INT64_MAX;
}
