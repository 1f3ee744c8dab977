/* What a leader answers, partition by partition.
 *
 *   error          -> out of range: ask where its log begins and ends; fenced: stop; else try again later
 *   diverging      -> cut to where both logs agree (leader's epoch e ended at o; ours e' <= e ended at l):
 *                     e' = e: min(l, o); e' < e: l, and the leader answers again for e'
 *   ours ends where the leader's begins, or before -> made anew there
 *   records        -> append, then take its high watermark, then its log start (KAFKA-6975, 14704)
 *
 * A log that ends within the leader's first batch is made anew, or cut, at that batch's base. */
#include "base/check.h"
#include "base/err.h"
#include "replica/fetcher.h"
#include "wire/gen/fetch_response.h"
#include "wire/gen/list_offsets_response.h"
#include "wire/kerr.h"

/* ---- records ---- */

/* The prefix of whole batches up to the first one of a newer epoch than we follow. */
static size_t len_within_epoch(struct slice bytes, int32_t leader_epoch)
{
    struct record_batch batch;
    size_t at = 0, need_len;

    while (at < bytes.len) {
        int err = record_batch_parse(slice_of(bytes.data + at, bytes.len - at), &batch, &need_len);
        if (err != ERR_OK || (batch.magic >= 2 && batch.leader_epoch > leader_epoch))
            break;
        at += batch.batch_len;
    }
    return at;
}

/* Our log ends inside the leader's first batch: not where one of its batches ends. */
static bool ends_within_batch(const struct partition *partition, struct slice bytes, struct record_batch *ret_batch)
{
    size_t need_len;

    return record_batch_parse(bytes, ret_batch, &need_len) == ERR_OK &&
           ret_batch->base_off < log_end_off(partition->log) &&
           record_batch_last_off(ret_batch) >= log_end_off(partition->log);
}

/* Where the leader has deleted all that we have, we begin anew at that batch, with it in hand: its log may begin within
 * (KAFKA-6975). Else the logs differ from that batch on, in a way that the epochs do not show. */
static void begin_at_batch(struct replicator *replicator, struct partition *partition, struct chunk *chunk,
                           struct slice bytes, int64_t base_off, struct effects *fx)
{
    bool all_goes = partition->follow.leader_start_off >= log_end_off(partition->log);

    if (all_goes) {
        partition->follow.held = chunk_share(chunk);
        partition->follow.held_bytes = bytes;
    }
    follow_cut(replicator, partition, base_off, all_goes, fx);
}

static void refused(struct replicator *replicator, struct partition *partition, int err,
                    const struct log_appended *appended, struct effects *fx)
{
    if (err != ERR_LIMIT)
        fx_trace(fx, TRACE_WARN, "records of the leader cannot be appended; trying again",
                 F_TEXT("log", log_dir(partition->log)), F_TEXT("error", slice_of_text(err_text(err))),
                 F_TEXT("why", slice_of_text(log_refusal_text(appended->refusal))),
                 F_NUM("log_end_offset", log_end_off(partition->log)), F_NUM("leader", partition->leader_id));
    follow_delay(replicator, partition);
}

/* True: the partition still fetches. */
bool follow_append(struct replicator *replicator, struct partition *partition, struct chunk *chunk, struct slice bytes,
                   struct effects *fx)
{
    struct log_appended appended = {.refusal = LOG_FINE};
    struct record_batch batch;
    int err;

    bytes.len = len_within_epoch(bytes, partition->follow.leader_epoch);
    if (bytes.len == 0)
        return true;
    if (ends_within_batch(partition, bytes, &batch)) {
        begin_at_batch(replicator, partition, chunk, bytes, batch.base_off, fx);
        return false;
    }
    err = log_append_as_follower(partition->log, chunk_share(chunk), bytes, replicator->now_us, replicator->wall_ms, fx,
                                 &appended);
    if (err != ERR_OK) {
        refused(replicator, partition, err, &appended, fx);
        return false;
    }
    replicator->counters.fetch_bytes_total += bytes.len;
    partition->follow.backoff_us = FOLLOW_BACKOFF_US_MIN;
    partition_appended(replicator->partitions, partition, fx);
    follow_appended(partition);
    return true;
}

/* ---- the rest of an answer ---- */

static void note_high_watermark(struct partition *partition, int64_t high_watermark)
{
    if (high_watermark > partition->follow.leader_high_watermark)
        partition->follow.leader_high_watermark = high_watermark;
}

static void take_high_watermark(struct replicator *replicator, struct partition *partition, int64_t high_watermark,
                                struct effects *fx)
{
    note_high_watermark(partition, high_watermark);
    partition_progress(replicator->partitions, partition, fx);
}

/* After the high watermark: it may not lie below the log's start. */
static void take_start(struct replicator *replicator, struct partition *partition, int64_t start_off,
                       struct effects *fx)
{
    if (start_off <= log_start_off(partition->log) || start_off > log_end_off(partition->log) ||
        log_state(partition->log) != LOG_OPEN)
        return;
    if (log_delete_records(partition->log, start_off) == ERR_OK)
        partition_progress(replicator->partitions, partition, fx);
}

/* What is left of ours ends where the leader's log begins, or before: nothing shows that the records are of its history, and
 * they are deleted there. They go, else a crash that brings deleted records back would show others here than elsewhere. */
static bool shares_nothing(const struct partition *partition, int64_t end_off, int64_t leader_start_off)
{
    return end_off <= leader_start_off && log_start_off(partition->log) < log_end_off(partition->log);
}

static void diverged(struct replicator *replicator, struct partition *partition, int32_t epoch, int64_t end_off,
                     int64_t leader_start_off, struct effects *fx)
{
    struct epoch_end ours = log_end_of_epoch(partition->log, epoch);
    int64_t off = ours.end_off;

    if (ours.leader_epoch < 0) { /* an epoch above all of ours, which we did not ask for */
        follow_delay(replicator, partition);
        return;
    }
    if (end_off < 0)
        off = log_start_off(partition->log);
    else if (ours.leader_epoch == epoch && end_off < off)
        off = end_off;
    if (shares_nothing(partition, off, leader_start_off))
        follow_cut(replicator, partition, leader_start_off, true, fx);
    else
        follow_cut(replicator, partition, off, false, fx);
}

static void failed(struct replicator *replicator, struct partition *partition, int16_t error, struct effects *fx)
{
    replicator->counters.fetch_errors_total++;
    switch (error) {
    case KERR_OFFSET_OUT_OF_RANGE:
        follow_ask(replicator, partition);
        return;
    case KERR_FENCED_LEADER_EPOCH: /* there is a newer one, and metadata will tell it */
    case KERR_NOT_LEADER_OR_FOLLOWER:
    case KERR_UNKNOWN_LEADER_EPOCH: /* metadata reaches one of us later than the other */
    case KERR_UNKNOWN_TOPIC_ID:
    case KERR_UNKNOWN_TOPIC_OR_PARTITION:
    case KERR_REPLICA_NOT_AVAILABLE:
        break;
    default:
        fx_trace(fx, TRACE_WARN, "a leader answers a fetch with an error; trying again",
                 F_TEXT("log", log_dir(partition->log)), F_TEXT("error", slice_of_text(kerr_name(error))),
                 F_NUM("leader", partition->leader_id));
    }
    follow_delay(replicator, partition);
}

static void broken(struct replicator *replicator, struct partition *partition, int err, struct effects *fx)
{
    replicator->counters.corrupt_total++;
    fx_trace(fx, TRACE_WARN, "a leader sent a broken record batch; fetching it again",
             F_TEXT("log", log_dir(partition->log)), F_TEXT("error", slice_of_text(err_text(err))),
             F_NUM("offset", log_end_off(partition->log)), F_NUM("leader", partition->leader_id));
    follow_delay(replicator, partition);
}

static void take_partition(struct replicator *replicator, struct partition *partition, struct chunk *chunk,
                           const struct fetch_response_partition_data *answer, const struct reply_verdict *verdict,
                           struct effects *fx)
{
    struct slice records = answer->records;

    if (answer->error_code != KERR_NONE) {
        failed(replicator, partition, answer->error_code, fx);
        return;
    }
    if (answer->diverging_epoch.epoch >= 0) {
        diverged(replicator, partition, answer->diverging_epoch.epoch, answer->diverging_epoch.end_offset,
                 answer->log_start_offset, fx);
        return;
    }
    if (!partition->follow.agrees && shares_nothing(partition, log_end_off(partition->log), answer->log_start_offset)) {
        follow_cut(replicator, partition, answer->log_start_offset, true, fx);
        return;
    }
    partition->follow.agrees = true;
    partition->follow.leader_start_off = answer->log_start_offset;
    if (verdict->len < records.len)
        records.len = verdict->len;
    if (records.len == 0 && verdict->err != ERR_OK) {
        broken(replicator, partition, verdict->err, fx);
        return;
    }
    note_high_watermark(partition, answer->high_watermark); /* told once, and append may hold the records back */
    if (records.len > 0 && !follow_append(replicator, partition, chunk, records, fx))
        return;
    take_high_watermark(replicator, partition, answer->high_watermark, fx);
    take_start(replicator, partition, answer->log_start_offset, fx);
    if (partition->is_follower_throttled && follow_is_outside(replicator, partition))
        throttle_take(&replicator->partitions->follower_throttle, records.len, replicator->now_us);
    if (partition->follow.state == FOLLOW_FETCHING && !follow_throttle(replicator, partition))
        follow_set_due(partition);
}

/* Inv F1. What is older still tells the epoch's high watermark. */
static bool is_current(const struct partition *partition, uint32_t serial)
{
    const struct follow *follow = &partition->follow;

    return follow->state == FOLLOW_FETCHING && follow->is_in_session && follow->asked_serial <= serial &&
           log_state(partition->log) == LOG_OPEN && follow->sent_off == log_end_off(partition->log) &&
           follow->sent_epoch == log_newest_epoch(partition->log);
}

void fetcher_take_answer(struct replicator *replicator, struct fetcher *fetcher, uint32_t serial,
                         const struct reply *reply, struct effects *fx)
{
    const struct fetch_response *body = reply->body;
    size_t place = 0;

#ifndef CANARY_PLAIN_LEADER
    if (body->counts_durable)
        fetcher_leader_counts_durable(fetcher);
#endif

    for (int32_t t = 0; t < body->responses_cnt; t++) {
        const struct fetch_response_fetchable_topic_response *topic = &body->responses[t];
        for (int32_t p = 0; p < topic->partitions_cnt; p++, place++) {
            const struct fetch_response_partition_data *answer = &topic->partitions[p];
            struct partition *partition =
                partitions_find(replicator->partitions, topic->topic_id, answer->partition_index);
            CHECK(place < reply->verdicts_cnt);
            if (partition == NULL || partition->follow.fetcher != fetcher || partition->follow.epoch_serial > serial)
                continue;
            if (is_current(partition, serial)) {
                take_partition(replicator, partition, reply->chunk, answer, &reply->verdicts[place], fx);
                continue;
            }
            replicator->counters.stale_answers_total++;
            if (answer->error_code == KERR_NONE && answer->diverging_epoch.epoch < 0) /* it is not told twice */
                take_high_watermark(replicator, partition, answer->high_watermark, fx);
            follow_set_due(partition);
        }
    }
}

/* ---- where the leader's log begins and ends ---- */

static void ask_start(struct partition *partition)
{
    partition->follow.is_asking_start = true;
    partition->follow.was_asked = false;
    list_append(&partition->follow.fetcher->asking, &partition->follow.in_due);
}

static void take_offset(struct replicator *replicator, struct partition *partition,
                        const struct list_offsets_response_list_offsets_partition_response *answer, struct effects *fx)
{
    int64_t end_off = log_end_off(partition->log);

    if (answer->error_code != KERR_NONE || answer->offset < 0)
        follow_delay(replicator, partition);
    else if (!partition->follow.is_asking_start && answer->offset < end_off)
        follow_cut(replicator, partition, answer->offset, false, fx);
    else if (!partition->follow.is_asking_start)
        ask_start(partition);
    else if (answer->offset > end_off)
        follow_cut(replicator, partition, answer->offset, true, fx);
    else
        follow_delay(replicator, partition); /* in range now: it was a race */
}

static struct partition *find_asking(struct replicator *replicator, const struct fetcher *fetcher, struct slice name,
                                     int32_t index)
{
    const struct image_topic *topic = image_topic_by_name(replicator->image, name);
    struct partition *partition = topic ? partitions_find(replicator->partitions, topic->id, index) : NULL;

    return partition != NULL && partition->follow.fetcher == fetcher && partition->follow.state == FOLLOW_ASKING &&
                   partition->follow.was_asked && log_state(partition->log) == LOG_OPEN
               ? partition
               : NULL;
}

void fetcher_take_no_offsets(struct replicator *replicator, struct fetcher *fetcher)
{
    list_for_each (partition, &fetcher->partitions, struct partition, follow.in_fetcher)
        if (partition->follow.state == FOLLOW_ASKING && partition->follow.was_asked)
            follow_delay(replicator, partition);
}

void fetcher_take_offsets(struct replicator *replicator, struct fetcher *fetcher, const struct reply *reply,
                          struct effects *fx)
{
    const struct list_offsets_response *body = reply->body;

    for (int32_t t = 0; t < body->topics_cnt; t++)
        for (int32_t p = 0; p < body->topics[t].partitions_cnt; p++) {
            const struct list_offsets_response_list_offsets_partition_response *answer = &body->topics[t].partitions[p];
            struct partition *partition =
                find_asking(replicator, fetcher, body->topics[t].name, answer->partition_index);
            if (partition != NULL)
                take_offset(replicator, partition, answer, fx);
        }
    fetcher_take_no_offsets(replicator, fetcher); /* those of which there was no word */
}
