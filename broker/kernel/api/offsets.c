/* ListOffsets (KIP-79, 320, 734, 1075), OffsetForLeaderEpoch (KIP-101, 320), DeleteRecords (KIP-107).
 *
 * Most timestamps that ListOffsets asks for are answered from memory. A real time, or the largest one, needs the log:
 *
 *   LIST_SEARCHING --ERR_AGAIN--> waits for the log's READ --> again
 *        `--a batch may hold it--> LIST_READING --READ done--> LIST_UNPACKING (WORK_FIND_TIMESTAMP) --> LIST_DONE,
 *                                                                  or, where the batch has none, LIST_SEARCHING behind it
 *
 * Partitions are searched one after the other: one READ and one WORK at a time for a request. */
#include "api/handlers.h"
#include "base/check.h"
#include "base/err.h"
#include "wire/gen/list_offsets_request.h"
#include "wire/gen/list_offsets_response.h"
#include "wire/gen/offset_for_leader_epoch_request.h"
#include "wire/gen/offset_for_leader_epoch_response.h"

enum {
    LATEST = -1,
    EARLIEST = -2,
    MAX_TIMESTAMP = -3,
    EARLIEST_LOCAL = -4,
    LATEST_TIERED = -5,
    EARLIEST_PENDING_UPLOAD = -6
};
enum { LIST_TIMEOUT_MS = 30000, EPOCH_VERSION_MIN = 4, NOT_AVAILABLE_VERSION_MIN = 5 };

enum list_state { LIST_SEARCHING, LIST_READING, LIST_UNPACKING };

struct list {
    const struct list_offsets_request *request;
    struct list_offsets_response *response;
    int64_t deadline_us;
    int32_t topic_idx, partition_idx; /* the one that is looked at */
    enum list_state state;
    struct log_find find;
    struct log_found found;
    struct waiter waiter;
    bool is_replica;
};

/* ---- ListOffsets ---- */

static int16_t version_min_of(int64_t timestamp)
{
    switch (timestamp) {
    case MAX_TIMESTAMP:
        return 7;
    case EARLIEST_LOCAL:
        return 8;
    case LATEST_TIERED:
        return 9;
    case EARLIEST_PENDING_UPLOAD:
        return 11;
    default:
        return timestamp >= EARLIEST ? 1 : INT16_MAX;
    }
}

static void set_result(struct list_offsets_response_list_offsets_partition_response *answer, int64_t timestamp,
                       int64_t off, int32_t epoch)
{
    answer->timestamp = timestamp;
    answer->offset = off;
    answer->leader_epoch = epoch;
}

static void earliest(const struct partition *partition,
                     struct list_offsets_response_list_offsets_partition_response *answer)
{
    set_result(answer, -1, log_start_off(partition->log), log_epoch_at(partition->log, log_start_off(partition->log)));
}

/* A replica asks where the log really ends, and may: on the listener that brokers use. */
static bool is_replica(const struct api *api, const struct call *call, const struct list *list)
{
    return list->request->replica_id >= 0 &&
           slice_eq(api_listener_name(api, call), api->config->inter_broker_listener_name);
}

/* A leader whose high watermark has not reached what it began to lead with does not know yet what is committed (KIP-207):
 * the answer could be lower than one given before. */
static bool is_too_early(const struct list *list, const struct partition *partition, int64_t timestamp)
{
    return !list->is_replica && partition->high_watermark < partition->led_from_off && timestamp != EARLIEST &&
           timestamp != EARLIEST_LOCAL;
}

/* True: answered without searching. */
static bool answer_at_once(const struct list *list, const struct partition *partition, int64_t timestamp,
                           struct list_offsets_response_list_offsets_partition_response *answer)
{
    switch (timestamp) {
    case LATEST:
        set_result(answer, -1,
                   list->is_replica ? log_end_off(partition->log)
                                    : partition_read_limit(partition, list->request->isolation_level == 1),
                   partition->leader_epoch);
        return true;
    case EARLIEST:
    case EARLIEST_LOCAL:
        earliest(partition, answer);
        return true;
    case LATEST_TIERED:
    case EARLIEST_PENDING_UPLOAD:
        return true; /* nothing is tiered: -1, -1, -1 */
    default:
        return false;
    }
}

static void list_run(struct api *api, struct call *call);

static void list_forget(struct api *api, struct call *call)
{
    struct list *list = call->wait;

    (void)api;
    waiter_remove(&list->waiter);
}

static void list_park(struct api *api, struct call *call, enum list_state state)
{
    struct list *list = call->wait;

    list->state = state;
    call->forget = list_forget;
    call_park(&api->calls, call, list->deadline_us, list_run);
}

static const struct list_offsets_request_list_offsets_partition *asked_partition(const struct list *list)
{
    return &list->request->topics[list->topic_idx].partitions[list->partition_idx];
}

static struct list_offsets_response_list_offsets_partition_response *answer_partition(const struct list *list)
{
    return &list->response->topics[list->topic_idx].partitions[list->partition_idx];
}

static void next_partition(struct list *list)
{
    list->partition_idx++;
    list->find = (struct log_find){0};
    list->state = LIST_SEARCHING;
}

/* Looks for the batch. True: this partition is answered; false: parked. */
static bool search(struct api *api, struct call *call, struct partition *partition)
{
    struct list *list = call->wait;
    int64_t limit_off = partition_read_limit(partition, list->request->isolation_level == 1);
    int err;

    list->find.timestamp = asked_partition(list)->timestamp;
    err = log_find_timestamp(partition->log, &list->find, api->fx, &list->found);
    if (err == ERR_AGAIN || err == ERR_LIMIT) {
        list->waiter = (struct waiter){.kind = WAITER_LOG, .owner_kind = WAITER_OF_CALL, .owner = call};
        if (!partition_wait(partition, &list->waiter)) {
            list_park(api, call, LIST_SEARCHING);
            return false;
        }
    }
    if (err != ERR_OK) {
        answer_partition(list)->error_code = KERR_KAFKA_STORAGE_ERROR;
        return true;
    }
    if (list->found.is_found && list->found.base_off >= limit_off)
        file_drop(list->found.file);
    if (!list->found.is_found || list->found.base_off >= limit_off)
        return true;
    fx_read(api->fx, op_make(OP_API, call->number, 0), list->found.file, list->found.pos, list->found.len);
    list_park(api, call, LIST_READING);
    return false;
}

static bool look_at_partition(struct api *api, struct call *call)
{
    struct list *list = call->wait;
    const struct list_offsets_request_list_offsets_partition *asked = asked_partition(list);
    struct list_offsets_response_list_offsets_partition_response *answer = answer_partition(list);
    struct slice topic = list->request->topics[list->topic_idx].name;
    struct partition *partition = NULL;

    answer->partition_index = asked->partition_index;
    set_result(answer, -1, -1, -1);
    if (!api_may(api, call, AUTH_DESCRIBE, AUTH_TOPIC, topic))
        answer->error_code = KERR_TOPIC_AUTHORIZATION_FAILED;
    else if (call->request->api_version < version_min_of(asked->timestamp))
        answer->error_code = KERR_UNSUPPORTED_VERSION;
    else
        answer->error_code =
            api_find_leader(api, UUID_ZERO, topic, asked->partition_index, asked->current_leader_epoch, &partition);
    if (answer->error_code == KERR_NONE && is_too_early(list, partition, asked->timestamp))
        answer->error_code = call->request->api_version >= NOT_AVAILABLE_VERSION_MIN ? KERR_OFFSET_NOT_AVAILABLE
                                                                                     : KERR_LEADER_NOT_AVAILABLE;
    if (answer->error_code != KERR_NONE || answer_at_once(list, partition, asked->timestamp, answer))
        return true;
    return search(api, call, partition);
}

static void time_out_rest(struct list *list)
{
    for (; list->topic_idx < list->request->topics_cnt; list->topic_idx++, list->partition_idx = 0)
        for (; list->partition_idx < list->request->topics[list->topic_idx].partitions_cnt; list->partition_idx++) {
            answer_partition(list)->partition_index = asked_partition(list)->partition_index;
            answer_partition(list)->error_code = KERR_REQUEST_TIMED_OUT;
            set_result(answer_partition(list), -1, -1, -1);
        }
}

static void drop_epochs(struct list_offsets_response *response)
{
    for (int32_t t = 0; t < response->topics_cnt; t++)
        for (int32_t p = 0; p < response->topics[t].partitions_cnt; p++)
            response->topics[t].partitions[p].leader_epoch = -1;
}

/* From the partition at hand on. */
static void list_run(struct api *api, struct call *call)
{
    struct list *list = call->wait;

    if (api->now_us >= list->deadline_us)
        time_out_rest(list);
    for (; list->topic_idx < list->request->topics_cnt; list->topic_idx++, list->partition_idx = 0)
        while (list->partition_idx < list->request->topics[list->topic_idx].partitions_cnt) {
            if (!look_at_partition(api, call))
                return;
            next_partition(list);
        }
    if (call->request->api_version < EPOCH_VERSION_MIN)
        drop_epochs(list->response);
    api_answer(api, call, list->response);
}

void list_offsets_read_done(struct api *api, struct call *call, const struct event *event)
{
    struct list *list = call->wait;

    if (list->state != LIST_READING)
        return; /* its time was over */
    if (event->disk.err != ERR_OK || event->disk.chunk->len < list->found.len) {
        answer_partition(list)->error_code = KERR_KAFKA_STORAGE_ERROR;
        next_partition(list);
        call_wake(api, call);
        return;
    }
    list->state = LIST_UNPACKING;
    fx_work(api->fx, op_make(OP_API, call->number, 0), WORK_FIND_TIMESTAMP, chunk_share(event->disk.chunk),
            chunk_slice(event->disk.chunk), list->find.timestamp >= 0 ? list->find.timestamp : -1, list->find.from_off);
}

/* What lies at or above the high watermark is not shown yet. */
static void take_found(struct api *api, struct list *list, int64_t timestamp, int64_t off)
{
    struct partition *partition = NULL;
    struct slice topic = list->request->topics[list->topic_idx].name;
    int16_t error = api_find_leader(api, UUID_ZERO, topic, asked_partition(list)->partition_index, -1, &partition);

    answer_partition(list)->error_code = error;
    if (error == KERR_NONE && off < partition_read_limit(partition, list->request->isolation_level == 1))
        set_result(answer_partition(list), timestamp, off, list->found.leader_epoch);
}

void list_offsets_work_done(struct api *api, struct call *call, const struct event *event)
{
    struct list *list = call->wait;

    if (list->state != LIST_UNPACKING)
        return;
    list->state = LIST_SEARCHING;
    if (event->work.err != ERR_OK)
        answer_partition(list)->error_code = KERR_CORRUPT_MESSAGE;
    else if (event->work.values[1] >= 0)
        take_found(api, list, event->work.values[0], event->work.values[1]);
    else
        list->find.from_off = list->found.last_off + 1;
    if (event->work.err != ERR_OK || event->work.values[1] >= 0)
        next_partition(list);
    call_wake(api, call);
}

void api_handle_list_offsets(struct api *api, struct call *call)
{
    struct list *list = api_array(call, 1, sizeof *list);
    struct arena *arena = &call->request->arena;

    list->request = call->request->body;
    list->is_replica = is_replica(api, call, list);
    list->response = api_response(call);
    list->deadline_us = api->now_us + (int64_t)LIST_TIMEOUT_MS * 1000;
    call->wait = list;
    list->response->topics =
        wire_array(&list_offsets_response_list_offsets_topic_response_shape, arena, (size_t)list->request->topics_cnt);
    list->response->topics_cnt = list->request->topics_cnt;
    for (int32_t t = 0; t < list->request->topics_cnt; t++) {
        size_t cnt = (size_t)list->request->topics[t].partitions_cnt;
        list->response->topics[t].name = list->request->topics[t].name;
        list->response->topics[t].partitions =
            wire_array(&list_offsets_response_list_offsets_partition_response_shape, arena, cnt);
        list->response->topics[t].partitions_cnt = list->request->topics[t].partitions_cnt;
    }
    list_run(api, call);
}

/* ---- OffsetForLeaderEpoch ---- */

static void end_of_epoch(const struct api *api, const struct call *call, struct slice topic,
                         const struct offset_for_leader_epoch_request_offset_for_leader_partition *asked,
                         struct offset_for_leader_epoch_response_epoch_end_offset *answer)
{
    struct partition *partition = NULL;
    struct epoch_end end;

    answer->partition = asked->partition;
    if (!api_may(api, call, AUTH_DESCRIBE, AUTH_TOPIC, topic))
        answer->error_code = KERR_TOPIC_AUTHORIZATION_FAILED;
    else
        answer->error_code =
            api_find_leader(api, UUID_ZERO, topic, asked->partition, asked->current_leader_epoch, &partition);
    if (answer->error_code != KERR_NONE)
        return;
    end = log_end_of_epoch(partition->log, asked->leader_epoch);
    answer->leader_epoch = end.leader_epoch;
    answer->end_offset = end.end_off;
}

void api_handle_offset_for_leader_epoch(struct api *api, struct call *call)
{
    const struct offset_for_leader_epoch_request *request = call->request->body;
    struct offset_for_leader_epoch_response *response = api_response(call);
    struct arena *arena = &call->request->arena;

    response->topics = wire_array(&offset_for_leader_epoch_response_offset_for_leader_topic_result_shape, arena,
                                  (size_t)request->topics_cnt);
    response->topics_cnt = request->topics_cnt;
    for (int32_t t = 0; t < request->topics_cnt; t++) {
        const struct offset_for_leader_epoch_request_offset_for_leader_topic *asked = &request->topics[t];
        struct offset_for_leader_epoch_response_offset_for_leader_topic_result *answer = &response->topics[t];
        answer->topic = asked->topic;
        answer->partitions =
            wire_array(&offset_for_leader_epoch_response_epoch_end_offset_shape, arena, (size_t)asked->partitions_cnt);
        answer->partitions_cnt = asked->partitions_cnt;
        for (int32_t p = 0; p < asked->partitions_cnt; p++)
            end_of_epoch(api, call, asked->topic, &asked->partitions[p], &answer->partitions[p]);
    }
    api_answer(api, call, response);
}
