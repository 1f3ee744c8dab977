#include "api/fetch_answer.h"

#include "api/handlers.h"
#include "base/be.h"
#include "base/buf.h"
#include "base/check.h"
#include "base/err.h"
#include "wire/gen/fetch_response.h"

enum {
    DIVERGING_VERSION_MIN = 12,
    LEADER_HINT_VERSION_MIN = 16,
    FETCH_ANSWER_LEN_MAX = 512 << 20, /* of the answer without records */
};

struct fetch_look fetch_look_new(void *want, struct uuid topic_id, struct slice topic, int32_t index)
{
    return (struct fetch_look){.want = want,
                               .topic_id = topic_id,
                               .topic = topic,
                               .index = index,
                               .high_watermark = -1,
                               .last_stable_off = -1,
                               .log_start_off = -1,
                               .diverging = {.leader_epoch = -1, .end_off = -1},
                               .preferred_replica = -1};
}

void fetch_looks_drop_ranges(struct fetch_look *looks, size_t looks_cnt)
{
    for (size_t i = 0; i < looks_cnt; i++) {
        file_drop(looks[i].range.file);
        looks[i].range = (struct log_range){0};
    }
}

static void fill_partition(const struct call *call, const struct fetch_look *look, bool is_read_committed,
                           struct fetch_response_partition_data *answer)
{
    answer->partition_index = look->index;
    answer->error_code = look->error;
    answer->high_watermark = look->high_watermark;
    answer->last_stable_offset = look->last_stable_off;
    answer->log_start_offset = look->log_start_off;
    answer->records = look->range.len > 0 ? wire_gap_of(look->range.len) : slice_of("", 0);
    answer->aborted_transactions_cnt = is_read_committed ? 0 : -1;
    answer->aborted_transactions = NULL;
    answer->preferred_read_replica = look->preferred_replica;
    if (look->diverging.leader_epoch >= 0 && call->request->api_version >= DIVERGING_VERSION_MIN) {
        answer->diverging_epoch.epoch = look->diverging.leader_epoch;
        answer->diverging_epoch.end_offset = look->diverging.end_off;
    }
}

static void add_endpoint(struct api *api, struct call *call, const struct leader_hint *hint,
                         struct fetch_response *response)
{
    if (hint->host.data == NULL)
        return;
    for (int32_t i = 0; i < response->node_endpoints_cnt; i++)
        if (response->node_endpoints[i].node_id == hint->leader_id)
            return;
    if (response->node_endpoints == NULL)
        response->node_endpoints = api_array(call, api->image->brokers_cnt, sizeof response->node_endpoints[0]);
    response->node_endpoints[response->node_endpoints_cnt++] = (struct fetch_response_node_endpoint){
        .node_id = hint->leader_id, .host = hint->host, .port = hint->port, .rack = hint->rack};
}

static void add_leader_hint(struct api *api, struct call *call, const struct fetch_look *look,
                            struct fetch_response *response, struct fetch_response_partition_data *answer)
{
    struct leader_hint hint;

    if (call->request->api_version < LEADER_HINT_VERSION_MIN ||
        (look->error != KERR_NOT_LEADER_OR_FOLLOWER && look->error != KERR_FENCED_LEADER_EPOCH) ||
        !api_leader_hint(api, call, look->topic_id, look->topic, look->index, &hint))
        return;
    answer->current_leader.leader_id = hint.leader_id;
    answer->current_leader.leader_epoch = hint.leader_epoch;
    add_endpoint(api, call, &hint, response);
}

static bool same_topic(const struct fetch_look *a, const struct fetch_look *b)
{
    return uuid_eq(a->topic_id, b->topic_id) && slice_eq(a->topic, b->topic);
}

/* Partitions grouped by topic, as neighbours. */
static void fill_answer(struct api *api, struct call *call, const struct fetch_look *looks, size_t looks_cnt,
                        bool is_read_committed, struct fetch_response *response)
{
    struct arena *arena = &call->request->arena;
    struct fetch_response_fetchable_topic_response *topic = NULL;
    const struct fetch_look *last = NULL;

    response->responses = wire_array(&fetch_response_fetchable_topic_response_shape, arena, looks_cnt);
    CHECK(response->responses != NULL);
    response->responses_cnt = 0;
    for (size_t i = 0; i < looks_cnt; i++) {
        const struct fetch_look *look = &looks[i];
        if (look->is_left_out)
            continue;
        if (last == NULL || !same_topic(last, look)) {
            size_t run_len = 1;
            while (i + run_len < looks_cnt && (looks[i + run_len].is_left_out || same_topic(look, &looks[i + run_len])))
                run_len++;
            topic = &response->responses[response->responses_cnt++];
            topic->topic = look->topic.data ? look->topic : slice_of("", 0);
            topic->topic_id = look->topic_id;
            topic->partitions = wire_array(&fetch_response_partition_data_shape, arena, run_len);
            CHECK(topic->partitions != NULL);
            topic->partitions_cnt = 0;
        }
        fill_partition(call, look, is_read_committed, &topic->partitions[topic->partitions_cnt]);
        add_leader_hint(api, call, look, response, &topic->partitions[topic->partitions_cnt++]);
        last = look;
    }
}

static void add_pieces(struct call *call, struct fetch_look *looks, size_t looks_cnt, struct chunk *chunk,
                       const struct wire_gap *gaps, size_t gaps_cnt)
{
    size_t from = 0, gap = 0;

    for (size_t i = 0; i < looks_cnt; i++) {
        struct log_range *range = &looks[i].range;
        if (range->len == 0)
            continue;
        CHECK(gap < gaps_cnt && gaps[gap].len == range->len);
        call_add_bytes(call, chunk_share(chunk), slice_of(chunk->data + from, gaps[gap].pos - from));
        call_add_file(call, range->file, range->pos, range->len);
        range->file = NULL; /* the share went to the call */
        from = gaps[gap++].pos;
    }
    CHECK(gap == gaps_cnt);
    if (from < chunk->len)
        call_add_bytes(call, chunk_share(chunk), slice_of(chunk->data + from, chunk->len - from));
}

bool fetch_answer_add(struct api *api, struct call *call, struct fetch_look *looks, size_t looks_cnt,
                      int32_t session_id, bool is_read_committed, bool counts_durable)
{
    const struct request *request = call->request;
    struct fetch_response *response = api_response(call);
    struct wire_gap *gaps = api_array(call, looks_cnt, sizeof gaps[0]);
    size_t gaps_cnt = 0;
    uint64_t bytes = 0;
    struct chunk *chunk;
    struct buf buf;
    int err;

    response->session_id = session_id;
    response->counts_durable = counts_durable;
    fill_answer(api, call, looks, looks_cnt, is_read_committed, response);
    for (size_t i = 0; i < looks_cnt; i++)
        bytes += looks[i].range.len;
    buf_init(&buf, FETCH_ANSWER_LEN_MAX);
    buf_be32(&buf, 0);
    buf_be32(&buf, (uint32_t)request->correlation_id);
    if (wire_response_header_version(request->api, request->api_version) >= 1)
        buf_byte(&buf, 0);
    err = wire_encode_gaps(&fetch_response_wire, request->api_version, response, &buf, gaps, looks_cnt, &gaps_cnt);
    if (err == ERR_OK) {
        be32_put(buf.data, (uint32_t)(buf.len - 4 + bytes));
        chunk = chunk_copy(buf_bytes(&buf));
        add_pieces(call, looks, looks_cnt, chunk, gaps, gaps_cnt);
        chunk_drop(chunk);
    }
    buf_release(&buf);
    return err == ERR_OK;
}

void fetch_answer_error(struct api *api, struct call *call, int16_t error)
{
    struct fetch_response *response = api_response(call);

    response->error_code = error;
    api_answer(api, call, response);
}
