/* DeleteRecords (KIP-107). Each partition's log begins at the asked offset here at once; its followers hear of it in the
 * leader's next Fetch answer, cut their starts and tell it in their next Fetch. The answer leaves when the log begins there on
 * all replicas whose brokers live, so that none of them shows deleted records as the next leader.
 *
 * Failures: the time is over: REQUEST_TIMED_OUT, with the low watermark as it was when the request came; the records are gone
 * on the leader, and go on the others later. Leadership goes while we wait: NOT_LEADER_OR_FOLLOWER. */
#include "api/handlers.h"
#include "base/err.h"
#include "wire/gen/delete_records_request.h"
#include "wire/gen/delete_records_response.h"

/* FENCED_LOOK_US: a broker that is fenced no longer counts; no waiter hears of that where it was in no ISR. */
enum { TO_HIGH_WATERMARK = -1, FENCED_LOOK_US = 100 * 1000 };

struct part {
    bool is_waiting;
    struct slice topic;
    int64_t off;
    struct waiter waiter;
    struct delete_records_response_delete_records_partition_result *answer;
};

struct delete_records {
    struct delete_records_response *response;
    struct part *parts;
    size_t parts_cnt;
    int64_t deadline_us;
};

static int16_t delete_up_to(struct api *api, struct part *part, struct partition *partition)
{
    int64_t cleanup = partition->settings.of[TOPIC_CLEANUP_POLICY];
    int err;

    if (part->off == TO_HIGH_WATERMARK)
        part->off = partition->high_watermark;
    if (part->off < 0 || part->off > partition->high_watermark)
        return KERR_OFFSET_OUT_OF_RANGE;
    if ((cleanup & CLEANUP_COMPACT) && !(cleanup & CLEANUP_DELETE))
        return KERR_POLICY_VIOLATION;
    err = log_delete_records(partition->log, part->off);
    if (err != ERR_OK)
        return err == ERR_RANGE ? KERR_OFFSET_OUT_OF_RANGE : KERR_KAFKA_STORAGE_ERROR;
    partition_progress(&api->partitions, partition, api->fx); /* followers' parked fetches tell it */
    part->answer->low_watermark = partition_low_watermark(&api->partitions, partition);
    return KERR_NONE;
}

static int16_t find(const struct api *api, const struct part *part, struct partition **ret_partition)
{
    return api_find_leader(api, UUID_ZERO, part->topic, part->answer->partition_index, -1, ret_partition);
}

static void start_part(struct api *api, const struct call *call, struct part *part)
{
    struct partition *partition = NULL;
    int16_t error = KERR_TOPIC_AUTHORIZATION_FAILED;

    if (api_may(api, call, AUTH_DELETE, AUTH_TOPIC, part->topic))
        error = api_is_internal_topic(part->topic) ? KERR_INVALID_TOPIC_EXCEPTION : find(api, part, &partition);
    if (error == KERR_NONE)
        error = delete_up_to(api, part, partition);
    part->answer->error_code = error;
    part->is_waiting = error == KERR_NONE && part->answer->low_watermark < part->off;
}

/* False: it waits on. */
static bool is_settled(struct api *api, struct part *part)
{
    struct partition *partition = NULL;
    int16_t error = find(api, part, &partition);
    int64_t low_watermark = -1;

    if (error == KERR_NONE)
        low_watermark = partition_low_watermark(&api->partitions, partition);
    if (error == KERR_NONE && low_watermark < part->off) {
        if (!list_is_linked(&part->waiter.node))
            (void)partition_wait(partition, &part->waiter);
        return false;
    }
    waiter_remove(&part->waiter);
    part->answer->error_code = error;
    part->answer->low_watermark = low_watermark;
    return true;
}

static void forget(struct api *api, struct call *call)
{
    struct delete_records *wait = call->wait;

    (void)api;
    for (size_t i = 0; i < wait->parts_cnt; i++)
        waiter_remove(&wait->parts[i].waiter);
}

static void look(struct api *api, struct call *call)
{
    struct delete_records *wait = call->wait;
    bool is_over = api->now_us >= wait->deadline_us;
    size_t waiting_cnt = 0;

    for (size_t i = 0; i < wait->parts_cnt; i++) {
        struct part *part = &wait->parts[i];
        if (part->is_waiting)
            part->is_waiting = !is_settled(api, part);
        if (part->is_waiting && is_over)
            part->answer->error_code = KERR_REQUEST_TIMED_OUT;
        waiting_cnt += part->is_waiting;
    }
    call->forget = forget;
    if (waiting_cnt == 0 || is_over) {
        forget(api, call);
        api_answer(api, call, wait->response);
        return;
    }
    call_park(&api->calls, call,
              wait->deadline_us - api->now_us < FENCED_LOOK_US ? wait->deadline_us : api->now_us + FENCED_LOOK_US,
              look);
}

static size_t partitions_cnt_of(const struct delete_records_request *request)
{
    size_t cnt = 0;

    for (int32_t t = 0; t < request->topics_cnt; t++)
        cnt += (size_t)request->topics[t].partitions_cnt;
    return cnt;
}

static void lay_out(struct call *call, const struct delete_records_request *request, struct delete_records *wait)
{
    struct arena *arena = &call->request->arena;
    struct part *part = wait->parts;

    wait->response->topics =
        wire_array(&delete_records_response_delete_records_topic_result_shape, arena, (size_t)request->topics_cnt);
    wait->response->topics_cnt = request->topics_cnt;
    for (int32_t t = 0; t < request->topics_cnt; t++) {
        const struct delete_records_request_delete_records_topic *asked = &request->topics[t];
        struct delete_records_response_delete_records_topic_result *answer = &wait->response->topics[t];
        answer->name = asked->name;
        answer->partitions = wire_array(&delete_records_response_delete_records_partition_result_shape, arena,
                                        (size_t)asked->partitions_cnt);
        answer->partitions_cnt = asked->partitions_cnt;
        for (int32_t p = 0; p < asked->partitions_cnt; p++, part++) {
            *part = (struct part){.topic = asked->name,
                                  .off = asked->partitions[p].offset,
                                  .waiter = {.kind = WAITER_STARTS, .owner_kind = WAITER_OF_CALL, .owner = call},
                                  .answer = &answer->partitions[p]};
            part->answer->partition_index = asked->partitions[p].partition_index;
            part->answer->low_watermark = -1;
        }
    }
}

void api_handle_delete_records(struct api *api, struct call *call)
{
    const struct delete_records_request *request = call->request->body;
    struct delete_records *wait = api_array(call, 1, sizeof *wait);

    wait->response = api_response(call);
    wait->parts_cnt = partitions_cnt_of(request);
    wait->parts = api_array(call, wait->parts_cnt, sizeof wait->parts[0]);
    wait->deadline_us = api->now_us + (int64_t)(request->timeout_ms > 0 ? request->timeout_ms : 0) * 1000;
    call->wait = wait;
    lay_out(call, request, wait);
    for (size_t i = 0; i < wait->parts_cnt; i++)
        start_part(api, call, &wait->parts[i]);
    look(api, call);
}
