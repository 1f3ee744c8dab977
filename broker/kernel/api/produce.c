/* Produce (KIP-98, 467, 516, 951). One request, many partitions; the answer leaves when all of them are done:
 *
 *   PART_NEW --codec differs--> PART_RECOMPRESSING --WORK_DONE--> PART_RECOMPRESSED --its turn--> appended
 *       `--its turn---------------------------------------------------------------------------------> appended
 *   appended --acks=0--> PART_DONE
 *       `--PART_WAITING: its offset counts--> PART_DONE
 *
 * Happy path: the network side has examined the batch (request->verdicts); we look at what depends on the topic, append,
 * and wait until the offset counts: acks=1 for the leader's own safe offset, acks=-1 for the high watermark.
 * Turns: what one connection sends is judged and appended in the order in which it came, part by part, as Apache Kafka does, which
 * takes a connection's next request only then: idempotent producers depend on it. So who is recompressed holds up all behind it
 * (conn->appends) but not their recompression, which runs ahead (RECOMPRESS_AHEAD_MAX). Other connections go on.
 * Failures: checks in the order of Apache Kafka (its LogValidator and UnifiedLog); the first that fails answers for that
 * partition, others go on. The log dies while we wait: KAFKA_STORAGE_ERROR. Leadership goes: NOT_LEADER_OR_FOLLOWER. The
 * time, which counts from the last append on, is over: REQUEST_TIMED_OUT, the records may still commit. acks=0: any error closes the
 * connection. A connection that breaks takes along what has not had its turn: nothing behind it was appended. (Whoever only ends what it
 * sends is heard to the end: the shell closes after the last answer.)
 * Who waits for its offsets holds no bytes of the request: WRITE has its share, the answer's names are copies.
 * Gaps: a producer has several batches on their way. Where its first was refused for a reason that passes (we did not lead yet, too few
 * replicas) and the reason has passed when the next arrives, or where we lead no more and have not heard of it while another broker
 * appended what was before, that one's sequence is out of order by no fault of anybody's. Kafka says OUT_OF_ORDER_SEQUENCE_NUMBER,
 * which Java's client takes as it is meant, and librdkafka now and then as the end of the producer. We say what makes both send it again,
 * and tell of the gap where the same batch still has it GAP_PASSES_US later (struct producer_gap; one at a time per partition). */
#include "api/handlers.h"
#include "base/check.h"
#include "base/err.h"
#include "image/topic_config.h"
#include "wire/gen/produce_request.h"
#include "wire/gen/produce_response.h"

enum {
    ZSTD_VERSION_MIN = 7,
    LEADER_HINT_VERSION_MIN = 10,
    ACKS_ALL = -1,
    GAP_PASSES_US = 1000000,
    RECOMPRESS_AHEAD_MAX = 8, /* of a connection, under way or done: each holds max.message.bytes at most */
};

enum part_state { PART_NEW, PART_RECOMPRESSING, PART_RECOMPRESSED, PART_WAITING, PART_DONE };

struct part {
    enum part_state state;
    const struct record_verdict *verdict;
    struct slice topic;
    struct uuid topic_id;
    int32_t index;
    struct slice records;       /* null once all of the request is appended */
    struct chunk *recompressed; /* a share, while PART_RECOMPRESSED; NULL: recompress_err */
    int recompress_err;
    size_t recompress_len_max;
    int32_t leader_epoch; /* in which it was appended */
    int64_t end_off;
    uint32_t undone_cnt; /* of the log, when it was appended: a change means it may have been taken back */
    struct waiter waiter;
    struct produce_response_partition_produce_response *answer;
};

struct produce {
    struct call *call;
    struct list_node in_appends; /* while appended_cnt < parts_cnt */
    int16_t acks;
    int32_t timeout_ms;
    struct produce_response *response;
    struct part *parts;
    size_t parts_cnt;
    size_t appended_cnt; /* parts that had their turn: the first ones */
    size_t ahead_cnt;    /* parts that were looked at ahead of it */
    size_t waiting_cnt;  /* PART_WAITING */
    int64_t deadline_us; /* INT64_MAX: not all are appended */
};

static void fail(struct part *part, int16_t error, const char *message)
{
    part->state = PART_DONE;
    part->answer->error_code = error;
    part->answer->base_offset = -1;
    part->answer->log_append_time_ms = -1;
    if (message != NULL)
        part->answer->error_message = slice_of_text(message);
}

/* ---- checks that need the topic ---- */

static void add_record_error(struct call *call, struct part *part, int32_t record_idx, const char *message)
{
    struct produce_response_batch_index_and_error_message *error =
        wire_array(&produce_response_batch_index_and_error_message_shape, &call->request->arena, 1);

    CHECK(error != NULL);
    error->batch_index = record_idx;
    error->batch_index_error_message = slice_of_text(message);
    part->answer->record_errors = error;
    part->answer->record_errors_cnt = 1;
}

static int16_t check_timestamps(struct api *api, struct call *call, struct part *part,
                                const struct topic_settings *settings)
{
    const struct record_verdict *verdict = part->verdict;
    int64_t now = api->wall_ms;

    if (settings->of[TOPIC_TIMESTAMP_TYPE] == TIMESTAMP_LOG_APPEND)
        return KERR_NONE;
    if (verdict->attributes & RECORD_ATTR_LOG_APPEND_TIME) {
        add_record_error(call, part, 0, "a producer may not set the log append time type");
        return KERR_INVALID_TIMESTAMP;
    }
    if (verdict->max_timestamp >= 0 && verdict->max_timestamp - now > settings->of[TOPIC_TIMESTAMP_AFTER_MAX_MS]) {
        add_record_error(call, part, verdict->max_timestamp_idx,
                         "timestamp is too far in the future (message.timestamp.after.max.ms)");
        return KERR_INVALID_TIMESTAMP;
    }
    if (verdict->min_timestamp_idx >= 0 && verdict->min_timestamp < now &&
        (uint64_t)now - (uint64_t)verdict->min_timestamp > (uint64_t)settings->of[TOPIC_TIMESTAMP_BEFORE_MAX_MS]) {
        add_record_error(call, part, verdict->min_timestamp_idx,
                         "timestamp is too far in the past (message.timestamp.before.max.ms)");
        return KERR_INVALID_TIMESTAMP;
    }
    return KERR_NONE;
}

static int16_t check_batch(struct api *api, struct call *call, struct part *part, const struct topic_settings *settings)
{
    const struct record_verdict *verdict = part->verdict;

    if (verdict->fault != RECORD_FINE && verdict->fault <= RECORD_SECOND_BATCH)
        return record_fault_kafka_error(verdict->fault);
    if (verdict->codec == RECORD_ZSTD && call->request->api_version < ZSTD_VERSION_MIN)
        return KERR_UNSUPPORTED_COMPRESSION_TYPE;
    if (verdict->fault == RECORD_BASE_OFF)
        return record_fault_kafka_error(verdict->fault);
    if (verdict->batch_len > (size_t)settings->of[TOPIC_MAX_MESSAGE_BYTES])
        return KERR_MESSAGE_TOO_LARGE;
    if (verdict->fault != RECORD_FINE)
        return record_fault_kafka_error(verdict->fault);
    if ((settings->of[TOPIC_CLEANUP_POLICY] & CLEANUP_COMPACT) && verdict->null_key_idx >= 0) {
        add_record_error(call, part, verdict->null_key_idx, "a compacted topic takes no record without a key");
        return KERR_INVALID_RECORD;
    }
    return check_timestamps(api, call, part, settings);
}

/* ---- append ---- */

/* What was to be on all of the ISR is there; but are those enough? */
static void check_replicas(const struct partition *partition, struct part *part)
{
    if (part->waiter.kind == WAITER_COMMITTED && partition_maximal_isr_cnt(partition) < partition->min_isr)
        fail(part, KERR_NOT_ENOUGH_REPLICAS_AFTER_APPEND, NULL);
}

static void wait_for_ack(struct produce *produce, struct part *part, struct partition *partition)
{
    part->waiter.kind = produce->acks == ACKS_ALL ? WAITER_COMMITTED : WAITER_LOCAL;
    part->waiter.off = part->end_off;
    part->leader_epoch = partition->leader_epoch;
    if (produce->acks == 0 || partition_wait(partition, &part->waiter)) {
        part->state = PART_DONE;
        if (produce->acks != 0)
            check_replicas(partition, part);
        return;
    }
    part->state = PART_WAITING;
    produce->waiting_cnt++;
}

/* The head of this file, Gaps. */
static int16_t gap_error(const struct api *api, struct partition *partition, const struct record_verdict *batch)
{
    struct producer_gap *gap = &partition->gap;
    bool is_same = gap->producer_id == batch->producer_id && gap->base_sequence == batch->base_sequence;
    bool is_old = api->now_us - gap->seen_us >= GAP_PASSES_US;

    if (is_same && is_old) {
        gap->producer_id = -1;
        return KERR_OUT_OF_ORDER_SEQUENCE_NUMBER;
    }
    if (is_old || gap->producer_id < 0)
        *gap = (struct producer_gap){.producer_id = batch->producer_id, batch->base_sequence, .seen_us = api->now_us};
    return KERR_NOT_ENOUGH_REPLICAS;
}

/* What the log answered, as a Kafka error. */
static int16_t append_error(const struct api *api, struct partition *partition, const struct record_verdict *batch,
                            int err, const struct log_appended *appended)
{
    switch (err) {
    case ERR_OK:
        return KERR_NONE;
    case ERR_INVALID:
        return appended->refusal == LOG_OUT_OF_ORDER ? gap_error(api, partition, batch)
                                                     : log_refusal_kafka_error(appended->refusal);
    case ERR_LIMIT: /* too much under way: clients try again */
        return KERR_NOT_ENOUGH_REPLICAS;
    case ERR_STATE:
        return KERR_NOT_LEADER_OR_FOLLOWER;
    default:
        return KERR_KAFKA_STORAGE_ERROR;
    }
}

static const char *append_message(int err, const struct log_appended *appended)
{
    if (err == ERR_NOSPACE)
        return "no space is left on the broker's disk";
    return err == ERR_INVALID ? log_refusal_text(appended->refusal) : NULL;
}

/* bytes lie in chunk, which is given. */
static void append(struct api *api, struct produce *produce, struct part *part, struct partition *partition,
                   struct chunk *chunk, struct slice bytes)
{
    struct log_stamp stamp = {.leader_epoch = partition->leader_epoch,
                              .wall_ms = api->wall_ms,
                              .now_us = api->now_us,
                              .origin = LOG_FROM_CLIENT,
                              .max_timestamp = part->verdict->max_timestamp};
    struct log_appended appended = {.refusal = LOG_FINE};
    int err = log_append(partition->log, chunk, bytes, &stamp, api->fx, &appended);

    part->answer->log_start_offset = log_start_off(partition->log);
    if (err != ERR_OK) {
        fail(part, append_error(api, partition, part->verdict, err, &appended), append_message(err, &appended));
        return;
    }
    part->answer->base_offset = appended.first_off;
    part->answer->log_append_time_ms = appended.log_append_time;
    part->end_off = appended.last_off + 1;
    part->undone_cnt = log_undone_cnt(partition->log);
    if (!appended.is_duplicate) {
        api->counters.produce_bytes_total += bytes.len;
        api->counters.produce_batches_total++;
        api->counters.produce_records_total += (uint64_t)part->verdict->records_cnt;
        partition_appended(&api->partitions, partition, api->fx);
    }
    wait_for_ack(produce, part, partition);
}

/* compression.type's choice as a codec; -1: as the producer has it. */
static int codec_wanted(const struct topic_settings *settings)
{
    switch (settings->of[TOPIC_COMPRESSION_TYPE]) {
    case COMPRESS_UNCOMPRESSED:
        return RECORD_NONE;
    case COMPRESS_ZSTD:
        return RECORD_ZSTD;
    case COMPRESS_LZ4:
        return RECORD_LZ4;
    case COMPRESS_SNAPPY:
        return RECORD_SNAPPY;
    case COMPRESS_GZIP:
        return RECORD_GZIP;
    default:
        return -1;
    }
}

static int64_t level_wanted(const struct topic_settings *settings, int codec)
{
    switch (codec) {
    case RECORD_ZSTD:
        return settings->of[TOPIC_COMPRESSION_ZSTD_LEVEL];
    case RECORD_LZ4:
        return settings->of[TOPIC_COMPRESSION_LZ4_LEVEL];
    case RECORD_GZIP:
        return settings->of[TOPIC_COMPRESSION_GZIP_LEVEL];
    default:
        return RECORD_LEVEL_DEFAULT;
    }
}

static bool is_refused_internal(const struct call *call, struct slice topic)
{
    return api_is_internal_topic(topic) && !slice_eq_text(call->request->client_id, "__admin_client");
}

/* The partition, where a client may have its records appended now. */
static int16_t find_writable(const struct api *api, const struct call *call, const struct part *part,
                             struct partition **ret_partition)
{
    const struct produce *produce = call->wait;
    struct slice name = api_topic_name(api, part->topic_id, part->topic);
    int16_t error = api_find_leader(api, part->topic_id, part->topic, part->index, -1, ret_partition);

    if (name.data != NULL && !api_may(api, call, AUTH_WRITE, AUTH_TOPIC, name))
        return KERR_TOPIC_AUTHORIZATION_FAILED;
    if (error == KERR_NONE && is_refused_internal(call, slice_of_text((*ret_partition)->topic)))
        return KERR_INVALID_TOPIC_EXCEPTION;
    if (error == KERR_NONE && produce->acks == ACKS_ALL && (*ret_partition)->isr_cnt < (*ret_partition)->min_isr)
        return KERR_NOT_ENOUGH_REPLICAS;
    return error;
}

static bool needs_recompression(const struct part *part, const struct topic_settings *settings)
{
    int codec = codec_wanted(settings);

    return part->state == PART_NEW && codec >= 0 && codec != (int)part->verdict->codec;
}

static void start_recompression(struct api *api, struct call *call, struct part *part,
                                const struct topic_settings *settings)
{
    const struct produce *produce = call->wait;
    int codec = codec_wanted(settings);

    part->state = PART_RECOMPRESSING;
    part->recompress_len_max = (size_t)settings->of[TOPIC_MAX_MESSAGE_BYTES];
    call->conn->recompressed_cnt++;
    fx_work(api->fx, op_make(OP_API, call->number, (uint32_t)(part - produce->parts)), WORK_RECOMPRESS,
            chunk_share(call->request->chunk), part->records, codec, level_wanted(settings, codec));
}

/* What does not fit, or came to nothing, is not kept until its turn. */
static void take_recompressed(struct part *part, int err, struct chunk *chunk)
{
    CHECK(part->state == PART_RECOMPRESSING);
    part->state = PART_RECOMPRESSED;
    part->recompress_err = err == ERR_OK && chunk->len > part->recompress_len_max ? ERR_LIMIT : err;
    if (part->recompress_err == ERR_OK)
        part->recompressed = chunk_share(chunk);
}

static void append_recompressed(struct api *api, struct call *call, struct part *part, struct partition *partition)
{
    struct chunk *chunk = part->recompressed;

    if (part->recompress_err == ERR_OK)
        append(api, call->wait, part, partition, chunk_share(chunk), chunk_slice(chunk));
    else
        fail(part, part->recompress_err == ERR_LIMIT ? KERR_MESSAGE_TOO_LARGE : KERR_UNKNOWN_SERVER_ERROR, NULL);
}

static void drop_recompressed(struct part *part)
{
    chunk_drop(part->recompressed);
    part->recompressed = NULL;
}

/* ---- turns ---- */

static void refuse_batch(struct part *part, const struct partition *partition, int16_t error)
{
    if (error == KERR_INVALID_RECORD || error == KERR_INVALID_TIMESTAMP)
        part->answer->log_start_offset = log_start_off(partition->log);
    fail(part, error, part->verdict->fault != RECORD_FINE ? record_fault_text(part->verdict->fault) : NULL);
}

/* It is this part's turn. False: it is being recompressed. */
static bool append_part(struct api *api, struct call *call, struct part *part)
{
    struct partition *partition = NULL;
    int16_t error;

    if (part->state == PART_RECOMPRESSING)
        return false;
    call->conn->recompressed_cnt -= part->state == PART_RECOMPRESSED;
    error = find_writable(api, call, part, &partition);
    if (error != KERR_NONE) {
        fail(part, error, NULL);
    } else if ((error = check_batch(api, call, part, &partition->settings)) != KERR_NONE) {
        refuse_batch(part, partition, error);
    } else if (part->state == PART_RECOMPRESSED) {
        append_recompressed(api, call, part, partition);
    } else if (needs_recompression(part, &partition->settings)) {
        start_recompression(api, call, part, &partition->settings);
        return false;
    } else {
        append(api, call->wait, part, partition, chunk_share(call->request->chunk), part->records);
    }
    drop_recompressed(part);
    return true;
}

/* What waits for its turn is recompressed meanwhile, if it looks as if it will have to be. */
static void look_ahead(struct api *api, struct call *call, struct part *part)
{
    struct partition *partition = NULL;

    if (part->state == PART_NEW && part->verdict->fault == RECORD_FINE &&
        find_writable(api, call, part, &partition) == KERR_NONE &&
        part->verdict->batch_len <= (size_t)partition->settings.of[TOPIC_MAX_MESSAGE_BYTES] &&
        needs_recompression(part, &partition->settings))
        start_recompression(api, call, part, &partition->settings);
}

static void run_ahead(struct api *api, struct conn *conn)
{
    list_for_each (produce, &conn->appends, struct produce, in_appends)
        for (; produce->ahead_cnt < produce->parts_cnt; produce->ahead_cnt++) {
            if (conn->recompressed_cnt >= RECOMPRESS_AHEAD_MAX)
                return;
            look_ahead(api, produce->call, &produce->parts[produce->ahead_cnt]);
        }
}

/* ---- the whole request ---- */

static void add_endpoint(struct api *api, struct call *call, const struct leader_hint *hint,
                         struct produce_response *response)
{
    if (hint->host.data == NULL)
        return;
    for (int32_t i = 0; i < response->node_endpoints_cnt; i++)
        if (response->node_endpoints[i].node_id == hint->leader_id)
            return;
    if (response->node_endpoints == NULL)
        response->node_endpoints = api_array(call, api->image->brokers_cnt, sizeof response->node_endpoints[0]);
    response->node_endpoints[response->node_endpoints_cnt++] = (struct produce_response_node_endpoint){
        .node_id = hint->leader_id, .host = hint->host, .port = hint->port, .rack = hint->rack};
}

static void add_leader_hint(struct api *api, struct call *call, struct produce *produce, struct part *part)
{
    struct leader_hint hint;

    if (part->answer->error_code != KERR_NOT_LEADER_OR_FOLLOWER ||
        !api_leader_hint(api, call, part->topic_id, part->topic, part->index, &hint))
        return;
    part->answer->current_leader.leader_id = hint.leader_id;
    part->answer->current_leader.leader_epoch = hint.leader_epoch;
    add_endpoint(api, call, &hint, produce->response);
}

static void finish(struct api *api, struct call *call)
{
    struct produce *produce = call->wait;
    bool failed = false;

    for (size_t i = 0; i < produce->parts_cnt; i++) {
        failed |= produce->parts[i].answer->error_code != KERR_NONE;
        if (call->request->api_version >= LEADER_HINT_VERSION_MIN)
            add_leader_hint(api, call, produce, &produce->parts[i]);
    }
    api->counters.produce_errors_total += failed;
    if (produce->acks != 0)
        api_answer(api, call, produce->response);
    else if (failed)
        call_close(api, call);
    else
        call_done_without_answer(api, call);
}

/* Whether who appended it leads still, without a break: a new leader epoch alone changes nothing of the log. */
static int16_t leads_still(struct api *api, const struct part *part, struct partition **ret_partition)
{
    int16_t error = api_find_leader(api, part->topic_id, part->topic, part->index, -1, ret_partition);

    if (error == KERR_NONE && part->leader_epoch < (*ret_partition)->led_from_epoch)
        return KERR_NOT_LEADER_OR_FOLLOWER;
    return error;
}

/* What became of a part that waits. */
static void look_at_part(struct api *api, struct produce *produce, struct part *part)
{
    struct partition *partition = NULL;
    int16_t error;

    if (part->state != PART_WAITING)
        return;
    error = leads_still(api, part, &partition);
    if (error == KERR_NONE && log_undone_cnt(partition->log) != part->undone_cnt &&
        partition_safe_off(partition) < part->end_off) {
        waiter_remove(&part->waiter);
        fail(part, KERR_KAFKA_STORAGE_ERROR, "no space is left on the broker's disk");
    } else if (error != KERR_NONE)
        fail(part, error, NULL);
    else if (list_is_linked(&part->waiter.node) || !partition_wait(partition, &part->waiter))
        return;
    else
        check_replicas(partition, part);
    part->state = PART_DONE;
    produce->waiting_cnt--;
}

static void forget(struct api *api, struct call *call)
{
    struct produce *produce = call->wait;

    (void)api;
    for (size_t i = 0; i < produce->parts_cnt; i++) {
        waiter_remove(&produce->parts[i].waiter);
        if (call->conn->gone)
            drop_recompressed(&produce->parts[i]);
    }
    if (call->conn->gone)
        list_remove(&produce->in_appends);
}

static void resume(struct api *api, struct call *call);

static void park(struct api *api, struct call *call)
{
    const struct produce *produce = call->wait;

    call->forget = NULL; /* its waiters stay where they are until the call ends */
    call_park(&api->calls, call, produce->deadline_us, resume);
    call->forget = forget;
}

static void time_out(struct produce *produce)
{
    for (size_t i = 0; i < produce->parts_cnt; i++) {
        struct part *part = &produce->parts[i];
        if (part->state == PART_DONE)
            continue;
        waiter_remove(&part->waiter); /* look_at_part has let it wait again */
        fail(part, KERR_REQUEST_TIMED_OUT, NULL);
        produce->waiting_cnt--;
    }
}

static bool is_appended(const struct produce *produce)
{
    return produce->appended_cnt == produce->parts_cnt;
}

static void resume(struct api *api, struct call *call)
{
    struct produce *produce = call->wait;

    for (size_t i = 0; i < produce->parts_cnt && produce->waiting_cnt > 0; i++)
        look_at_part(api, produce, &produce->parts[i]);
    if (produce->waiting_cnt > 0 && api->now_us >= produce->deadline_us)
        time_out(produce);
    if (produce->waiting_cnt > 0 || !is_appended(produce))
        park(api, call);
    else
        finish(api, call);
}

/* What a request may wait for takes long, and there may be many that do. */
static void drop_bytes(struct produce *produce)
{
    for (size_t i = 0; i < produce->parts_cnt; i++)
        produce->parts[i].records = slice_of(NULL, 0);
    request_drop_bytes(produce->call->request);
}

/* All of it is appended: answered, or it waits for its offsets. */
static void go_on(struct api *api, struct produce *produce)
{
    struct call *call = produce->call;

    list_remove(&produce->in_appends);
    produce->deadline_us = api->now_us + (int64_t)produce->timeout_ms * 1000;
    call->forget = NULL; /* as in park */
    call_unpark(api, call);
    if (produce->waiting_cnt > 0) {
        park(api, call);
        drop_bytes(produce);
    } else {
        finish(api, call);
    }
}

static bool append_parts(struct api *api, struct produce *produce)
{
    while (!is_appended(produce)) {
        if (!append_part(api, produce->call, &produce->parts[produce->appended_cnt]))
            return false;
        produce->appended_cnt++;
    }
    return true;
}

/* Appends whatever has its turn. Of a connection that is to be closed nothing more is taken. */
static void take_turns(struct api *api, struct conn *conn)
{
    struct produce *produce;

    while (!conn->closing && (produce = list_first(&conn->appends, struct produce, in_appends)) != NULL) {
        if (!append_parts(api, produce)) {
            run_ahead(api, conn);
            return;
        }
        go_on(api, produce);
    }
}

void produce_work_done(struct api *api, struct call *call, const struct event *event)
{
    const struct produce *produce = call->wait;
    size_t idx = op_serial(event->work.op);

    CHECK(idx < produce->parts_cnt);
    take_recompressed(&produce->parts[idx], event->work.err, event->work.chunk);
    take_turns(api, call->conn);
}

static void lay_out(struct call *call, struct produce *produce)
{
    const struct produce_request *request = call->request->body;
    struct arena *arena = &call->request->arena;
    struct part *part = produce->parts;

    produce->response->responses =
        wire_array(&produce_response_topic_produce_response_shape, arena, (size_t)request->topic_data_cnt);
    produce->response->responses_cnt = request->topic_data_cnt;
    for (int32_t t = 0; t < request->topic_data_cnt; t++) {
        const struct produce_request_topic_produce_data *topic = &request->topic_data[t];
        struct produce_response_topic_produce_response *answer = &produce->response->responses[t];
        answer->name = arena_copy(arena, topic->name);
        answer->topic_id = topic->topic_id;
        answer->partition_responses =
            wire_array(&produce_response_partition_produce_response_shape, arena, (size_t)topic->partition_data_cnt);
        answer->partition_responses_cnt = topic->partition_data_cnt;
        for (int32_t p = 0; p < topic->partition_data_cnt; p++, part++) {
            *part = (struct part){.verdict = &call->request->verdicts[part - produce->parts],
                                  .topic = call->request->api_version >= 13 ? slice_of(NULL, 0) : answer->name,
                                  .topic_id = topic->topic_id,
                                  .index = topic->partition_data[p].index,
                                  .records = topic->partition_data[p].records,
                                  .answer = &answer->partition_responses[p]};
            part->waiter.owner = call;
            part->answer->index = part->index;
            part->answer->log_start_offset = -1;
        }
    }
}

static bool asks_for_transaction(const struct call *call)
{
    for (size_t i = 0; i < call->request->verdicts_cnt; i++)
        if (call->request->verdicts[i].attributes & RECORD_ATTR_TRANSACTIONAL)
            return true;
    return false;
}

static int16_t whole_request_error(const struct call *call)
{
    const struct produce_request *request = call->request->body;

    /* Kafka's answer to a transactional batch without a transactional id; we have no transactions to begin with. */
    if (asks_for_transaction(call) || request->transactional_id.data != NULL)
        return KERR_TRANSACTIONAL_ID_AUTHORIZATION_FAILED;
    if (request->acks < ACKS_ALL || request->acks > 1)
        return KERR_INVALID_REQUIRED_ACKS;
    return KERR_NONE;
}

static void fail_all(struct produce *produce, int16_t error)
{
    for (size_t i = 0; i < produce->parts_cnt; i++)
        fail(&produce->parts[i], error, NULL);
}

void api_handle_produce(struct api *api, struct call *call)
{
    const struct produce_request *request = call->request->body;
    struct produce *produce = api_array(call, 1, sizeof *produce);
    int16_t error;

    *produce = (struct produce){.call = call,
                                .acks = request->acks,
                                .timeout_ms = request->timeout_ms,
                                .response = api_response(call),
                                .parts_cnt = call->request->verdicts_cnt,
                                .deadline_us = INT64_MAX};
    produce->parts = api_array(call, produce->parts_cnt, sizeof produce->parts[0]);
    call->wait = produce;
    lay_out(call, produce);
    error = whole_request_error(call);
    if (error != KERR_NONE) {
        fail_all(produce, error);
        finish(api, call);
        return;
    }
    list_append(&call->conn->appends, &produce->in_appends);
    park(api, call);
    take_turns(api, call->conn);
}
