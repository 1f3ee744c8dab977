/* Between the wire and the group coordinator: requests go in as they are, replies and appends come out of group_out.
 *
 * The coordinator of a group is whoever leads its partition of __consumer_offsets. That topic is made at the first
 * FindCoordinator. A shard is loaded by reading its partition from log start to high watermark, one READ at a time. */
#include <stdint.h>

#include "api/groups.h"
#include "api/handlers.h"
#include "base/check.h"
#include "base/err.h"
#include "base/mem.h"
#include "wire/gen/create_topics_request.h"
#include "wire/gen/create_topics_response.h"
#include "wire/gen/delete_groups_request.h"
#include "wire/gen/describe_groups_request.h"
#include "wire/gen/describe_groups_response.h"
#include "wire/gen/find_coordinator_request.h"
#include "wire/gen/find_coordinator_response.h"
#include "wire/gen/heartbeat_request.h"
#include "wire/gen/heartbeat_response.h"
#include "wire/gen/join_group_request.h"
#include "wire/gen/join_group_response.h"
#include "wire/gen/leave_group_request.h"
#include "wire/gen/leave_group_response.h"
#include "wire/gen/list_groups_request.h"
#include "wire/gen/list_groups_response.h"
#include "wire/gen/offset_commit_request.h"
#include "wire/gen/offset_delete_request.h"
#include "wire/gen/offset_fetch_request.h"
#include "wire/gen/offset_fetch_response.h"
#include "wire/gen/sync_group_request.h"
#include "wire/gen/sync_group_response.h"

enum { COORDINATOR_GROUP = 0, CREATE_TIMEOUT_MS = 30000 };

struct group_append {
    struct waiter waiter;
    struct list_node node; /* api->group_appends */
    uint64_t append_id;
    struct uuid topic_id;
    int32_t index;
    int32_t leader_epoch;
    int64_t end_off;
};

static const char offsets_topic[] = "__consumer_offsets";

/* ---- what comes out of the coordinator ---- */

static void deliver_reply(struct api *api, const struct group_item *item)
{
    struct call *call = calls_find(&api->calls, item->token);

    if (call == NULL || call->expects != EXPECTS_GROUP)
        return;
    call->forget = NULL; /* the coordinator has let go of it already */
    call_unpark(api, call);
    api_answer(api, call, item->response);
}

static struct partition *offsets_partition(const struct api *api, int32_t index)
{
    struct partition *partition = NULL;

    return api_find_leader(api, UUID_ZERO, slice_of_text(offsets_topic), index, -1, &partition) == KERR_NONE ? partition
                                                                                                             : NULL;
}

static void deliver_append(struct api *api, struct group_item *item, struct group_out *out)
{
    struct partition *partition = offsets_partition(api, item->partition);
    struct group_append *append;
    int64_t end_off = 0;
    int16_t error = KERR_NOT_LEADER_OR_FOLLOWER;

    if (partition != NULL)
        error = api_append_internal(api, partition, chunk_share(item->chunk), &end_off);
    if (error != KERR_NONE) {
        gc_appended(api->groups, item->append_id, error, api->now_us, api->wall_ms, out);
        return;
    }
    append = MEM_NEW(struct group_append);
    *append = (struct group_append){.append_id = item->append_id,
                                    .topic_id = partition->topic_id,
                                    .index = partition->index,
                                    .leader_epoch = partition->led_from_epoch,
                                    .end_off = end_off};
    list_append(&api->group_appends, &append->node);
    append->waiter = (struct waiter){
        .kind = WAITER_COMMITTED, .owner_kind = WAITER_OF_GROUP_APPEND, .off = end_off, .owner = append};
    if (partition_wait(partition, &append->waiter))
        list_append(&api->partitions.ready, &append->waiter.node);
}

/* Items may grow while they are delivered: an append that fails at once has replies of its own. */
void groups_deliver(struct api *api, struct group_out *out)
{
    for (size_t i = 0; i < out->items_cnt; i++) {
        struct group_item item = out->items[i];
        if (item.kind == GROUP_REPLY)
            deliver_reply(api, &item);
        else
            deliver_append(api, &item, out);
    }
    group_out_reset(out);
}

void groups_append_done(struct api *api, struct waiter *waiter)
{
    struct group_append *append = waiter->owner;
    struct partition *partition = partitions_find(&api->partitions, append->topic_id, append->index);
    bool is_led =
        partition != NULL && partition_is_leader(partition) && partition->led_from_epoch == append->leader_epoch;
    int16_t error = KERR_NONE;

    if (!is_led)
        error = KERR_NOT_LEADER_OR_FOLLOWER;
    else if (append->end_off > log_end_off(partition->log))
        error = KERR_KAFKA_STORAGE_ERROR; /* taken back: the disk is full */
    else if (partition->high_watermark < append->end_off && !partition_wait(partition, waiter))
        return; /* woken for another reason: waits on */
    gc_appended(api->groups, append->append_id, error, api->now_us, api->wall_ms, &api->group_out);
    list_remove(&append->node);
    mem_free(append);
    groups_deliver(api, &api->group_out);
}

void groups_release(struct api *api)
{
    list_for_each (append, &api->group_appends, struct group_append, node) {
        list_remove(&append->node);
        waiter_remove(&append->waiter);
        mem_free(append);
    }
    list_for_each (load, &api->group_loads, struct group_load, node) {
        list_remove(&load->node);
        mem_free(load);
    }
}

void groups_tick(struct api *api)
{
    gc_tick(api->groups, api->now_us, api->wall_ms, &api->group_out);
    groups_deliver(api, &api->group_out);
}

/* ---- requests ---- */

static void never_resumed(struct api *api, struct call *call)
{
    (void)api;
    (void)call;
    CHECK_NEVER("a group call has no deadline of its own");
}

static void forget_token(struct api *api, struct call *call)
{
    gc_forget_token(api->groups, call->number, api->now_us, api->wall_ms, &api->group_out);
}

static struct gc_call begin(struct api *api, struct call *call)
{
    struct gc_call gc_call = {.version = call->request->api_version,
                              .client_id = call->request->client_id,
                              .client_host = slice_of_text(call->conn->host),
                              .now_us = api->now_us,
                              .wall_ms = api->wall_ms};

    gc_call.token = call->number;
    call->forget = forget_token;
    call_park(&api->calls, call, INT64_MAX, never_resumed);
    call->expects = EXPECTS_GROUP;
    return gc_call;
}

static bool may(const struct api *api, const struct call *call, enum auth_op op, struct slice group_id)
{
    return api_may(api, call, op, AUTH_GROUP, group_id);
}

/* Of one group, whose answer has one error: the authorize step, then the coordinator. */
#define ONE_GROUP_HANDLER(api_name)                                     \
    void api_handle_##api_name(struct api *api, struct call *call)      \
    {                                                                   \
        const struct api_name##_request *request = call->request->body; \
        struct gc_call gc_call;                                         \
                                                                        \
        if (!may(api, call, AUTH_READ, request->group_id)) {            \
            struct api_name##_response *response = api_response(call);  \
            response->error_code = KERR_GROUP_AUTHORIZATION_FAILED;     \
            api_answer(api, call, response);                            \
            return;                                                     \
        }                                                               \
        gc_call = begin(api, call);                                     \
        gc_##api_name(api->groups, &gc_call, request, &api->group_out); \
        groups_deliver(api, &api->group_out);                           \
    }

ONE_GROUP_HANDLER(join_group)
ONE_GROUP_HANDLER(sync_group)
ONE_GROUP_HANDLER(heartbeat)
ONE_GROUP_HANDLER(leave_group)

/* The coordinator's reply that came last. */
static void *last_response(struct api *api)
{
    CHECK(api->group_out.items_cnt > 0);
    return api->group_out.items[api->group_out.items_cnt - 1].response;
}

void api_handle_describe_groups(struct api *api, struct call *call)
{
    const struct describe_groups_request *request = call->request->body;
    struct gc_call gc_call = begin(api, call);
    struct describe_groups_response *response;

    gc_describe_groups(api->groups, &gc_call, request, &api->group_out);
    response = last_response(api);
    for (int32_t g = 0; g < response->groups_cnt; g++) {
        struct describe_groups_response_described_group *group = &response->groups[g];
        struct slice group_id = group->group_id;
        if (may(api, call, AUTH_DESCRIBE, group_id)) {
            if (request->include_authorized_operations && group->error_code == KERR_NONE)
                group->authorized_operations = api_operations(api, call, AUTH_GROUP, group_id);
            continue;
        }
        wire_shape_defaults(&describe_groups_response_described_group_shape, group);
        group->group_id = group_id;
        group->error_code = KERR_GROUP_AUTHORIZATION_FAILED;
    }
    groups_deliver(api, &api->group_out);
}

/* Groups that one may not see are left out. */
void api_handle_list_groups(struct api *api, struct call *call)
{
    const struct list_groups_request *request = call->request->body;
    struct gc_call gc_call = begin(api, call);
    struct list_groups_response *response;
    int32_t kept_cnt = 0;

    gc_list_groups(api->groups, &gc_call, request, &api->group_out);
    response = last_response(api);
    for (int32_t g = 0; g < response->groups_cnt; g++)
        if (may(api, call, AUTH_DESCRIBE, response->groups[g].group_id))
            response->groups[kept_cnt++] = response->groups[g];
    response->groups_cnt = kept_cnt;
    groups_deliver(api, &api->group_out);
}

void api_handle_delete_groups(struct api *api, struct call *call)
{
    const struct delete_groups_request *request = call->request->body;
    int16_t *errors = api_array(call, (size_t)request->groups_names_cnt, sizeof errors[0]);
    struct gc_call gc_call = begin(api, call);

    for (int32_t g = 0; g < request->groups_names_cnt; g++)
        if (!may(api, call, AUTH_DELETE, request->groups_names[g]))
            errors[g] = KERR_GROUP_AUTHORIZATION_FAILED;
    gc_delete_groups(api->groups, &gc_call, request, errors, &api->group_out);
    groups_deliver(api, &api->group_out);
}

static bool has_partition(const struct image_topic *topic, int32_t index)
{
    return topic != NULL && image_partition_of(topic, index) != NULL;
}

/* From version 10 on topics come as ids; the coordinator knows names. */
void api_handle_offset_commit(struct api *api, struct call *call)
{
    struct offset_commit_request *request = call->request->body;
    bool by_id = call->request->api_version >= 10;
    size_t cnt = 0, i = 0;
    struct gc_call gc_call;
    int16_t *errors;

    for (int32_t t = 0; t < request->topics_cnt; t++)
        cnt += (size_t)request->topics[t].partitions_cnt;
    errors = api_array(call, cnt, sizeof errors[0]);
    for (int32_t t = 0; t < request->topics_cnt; t++) {
        struct offset_commit_request_offset_commit_request_topic *topic = &request->topics[t];
        const struct image_topic *known =
            by_id ? image_topic_by_id(api->image, topic->topic_id) : image_topic_by_name(api->image, topic->name);
        if (known != NULL) {
            topic->name = known->name;
            topic->topic_id = known->id;
        } else if (by_id) {
            topic->name = slice_of("", 0);
        }
        for (int32_t p = 0; p < topic->partitions_cnt; p++, i++)
            if (!may(api, call, AUTH_READ, request->group_id))
                errors[i] = KERR_GROUP_AUTHORIZATION_FAILED;
            else if (known != NULL && !api_may(api, call, AUTH_READ, AUTH_TOPIC, known->name))
                errors[i] = KERR_TOPIC_AUTHORIZATION_FAILED;
            else if (!has_partition(known, topic->partitions[p].partition_index))
                errors[i] = by_id && known == NULL ? KERR_UNKNOWN_TOPIC_ID : KERR_UNKNOWN_TOPIC_OR_PARTITION;
    }
    gc_call = begin(api, call);
    gc_offset_commit(api->groups, &gc_call, request, errors, &api->group_out);
    groups_deliver(api, &api->group_out);
}

void api_handle_offset_delete(struct api *api, struct call *call)
{
    const struct offset_delete_request *request = call->request->body;
    size_t cnt = 0, i = 0;
    struct gc_call gc_call;
    int16_t *errors;

    for (int32_t t = 0; t < request->topics_cnt; t++)
        cnt += (size_t)request->topics[t].partitions_cnt;
    errors = api_array(call, cnt, sizeof errors[0]);
    for (int32_t t = 0; t < request->topics_cnt; t++) {
        const struct image_topic *known = image_topic_by_name(api->image, request->topics[t].name);
        for (int32_t p = 0; p < request->topics[t].partitions_cnt; p++, i++)
            if (!may(api, call, AUTH_DELETE, request->group_id))
                errors[i] = KERR_GROUP_AUTHORIZATION_FAILED;
            else if (!api_may(api, call, AUTH_READ, AUTH_TOPIC, request->topics[t].name))
                errors[i] = KERR_TOPIC_AUTHORIZATION_FAILED;
            else if (!has_partition(known, request->topics[t].partitions[p].partition_index))
                errors[i] = KERR_UNKNOWN_TOPIC_OR_PARTITION;
    }
    gc_call = begin(api, call);
    gc_offset_delete(api->groups, &gc_call, request, errors, &api->group_out);
    groups_deliver(api, &api->group_out);
}

static void name_asked_topics(struct api *api, struct offset_fetch_request *request)
{
    for (int32_t g = 0; g < request->groups_cnt; g++)
        for (int32_t t = 0; t < request->groups[g].topics_cnt; t++) {
            struct offset_fetch_request_offset_fetch_request_topics *topic = &request->groups[g].topics[t];
            const struct image_topic *known = image_topic_by_id(api->image, topic->topic_id);
            topic->name = known != NULL ? known->name : slice_of("", 0);
        }
}

/* Names back to ids; a topic that is gone is answered with what was asked for, or its zero id. */
static void identify_answered_topics(struct api *api, const struct offset_fetch_request *request,
                                     struct offset_fetch_response *response)
{
    for (int32_t g = 0; g < response->groups_cnt; g++)
        for (int32_t t = 0; t < response->groups[g].topics_cnt; t++) {
            struct offset_fetch_response_offset_fetch_response_topics *topic = &response->groups[g].topics[t];
            const struct image_topic *known = image_topic_by_name(api->image, topic->name);
            if (known != NULL) {
                topic->topic_id = known->id;
                continue;
            }
            if (t < request->groups[g].topics_cnt)
                topic->topic_id = request->groups[g].topics[t].topic_id;
            for (int32_t p = 0; p < topic->partitions_cnt; p++)
                topic->partitions[p].error_code = KERR_UNKNOWN_TOPIC_ID;
        }
}

/* Of groups that one may not see there is the refusal and nothing else. */
static void hide_offsets(const struct api *api, const struct call *call, struct offset_fetch_response *response)
{
    const struct offset_fetch_request *request = call->request->body;

    for (int32_t g = 0; g < response->groups_cnt; g++)
        if (!may(api, call, AUTH_DESCRIBE, response->groups[g].group_id)) {
            response->groups[g].topics_cnt = 0;
            response->groups[g].error_code = KERR_GROUP_AUTHORIZATION_FAILED;
        }
    if (call->request->api_version >= 8 || may(api, call, AUTH_DESCRIBE, request->group_id))
        return;
    if (call->request->api_version >= 2) {
        response->topics_cnt = 0;
        response->error_code = KERR_GROUP_AUTHORIZATION_FAILED;
    }
    for (int32_t t = 0; t < response->topics_cnt; t++)
        for (int32_t p = 0; p < response->topics[t].partitions_cnt; p++) {
            response->topics[t].partitions[p].committed_offset = -1;
            response->topics[t].partitions[p].metadata = slice_of("", 0);
            response->topics[t].partitions[p].error_code = KERR_GROUP_AUTHORIZATION_FAILED;
        }
}

void api_handle_offset_fetch(struct api *api, struct call *call)
{
    struct offset_fetch_request *request = call->request->body;
    bool by_id = call->request->api_version >= 10;
    struct gc_call gc_call;

    if (by_id)
        name_asked_topics(api, request);
    gc_call = begin(api, call);
    gc_offset_fetch(api->groups, &gc_call, request, &api->group_out);
    if (by_id)
        identify_answered_topics(api, request, last_response(api));
    hide_offsets(api, call, last_response(api));
    groups_deliver(api, &api->group_out);
}

/* ---- FindCoordinator ---- */

static const struct image_broker *leader_of(const struct api *api, const struct image_topic *topic,
                                            struct slice group_id)
{
    int32_t index = gc_partition_for(group_id, topic->partitions_cnt);
    const struct image_partition *partition = image_partition_of(topic, index);

    return partition != NULL && partition->leader_id >= 0 ? image_broker_by_id(api->image, partition->leader_id) : NULL;
}

static void fill_coordinator(const struct api *api, const struct call *call, struct slice key,
                             struct find_coordinator_response_coordinator *coordinator)
{
    const struct find_coordinator_request *request = call->request->body;
    const struct image_topic *topic = image_topic_by_name(api->image, slice_of_text(offsets_topic));
    const struct image_broker *broker = NULL;
    const struct image_endpoint *endpoint = NULL;

    coordinator->key = key;
    coordinator->node_id = -1;
    coordinator->port = -1;
    coordinator->host = slice_of("", 0);
    if (request->key_type != COORDINATOR_GROUP) {
        coordinator->error_code = KERR_INVALID_REQUEST;
        coordinator->error_message = slice_of_text("only group coordinators are known here");
        return;
    }
    if (!may(api, call, AUTH_DESCRIBE, key)) {
        coordinator->error_code = KERR_GROUP_AUTHORIZATION_FAILED;
        return;
    }
    if (topic != NULL && topic->partitions_cnt > 0)
        broker = leader_of(api, topic, key);
    if (broker != NULL)
        endpoint = image_endpoint_by_name(broker, api_listener_name(api, call));
    if (endpoint == NULL) {
        coordinator->error_code = KERR_COORDINATOR_NOT_AVAILABLE;
        return;
    }
    coordinator->node_id = broker->id;
    coordinator->host = endpoint->host;
    coordinator->port = endpoint->port;
}

static void answer_find_coordinator(struct api *api, struct call *call)
{
    const struct find_coordinator_request *request = call->request->body;
    struct find_coordinator_response *response = api_response(call);
    struct find_coordinator_response_coordinator one = {0};

    if (call->request->api_version >= 4) {
        response->coordinators = wire_array(&find_coordinator_response_coordinator_shape, &call->request->arena,
                                            (size_t)request->coordinator_keys_cnt);
        response->coordinators_cnt = request->coordinator_keys_cnt;
        for (int32_t i = 0; i < request->coordinator_keys_cnt; i++)
            fill_coordinator(api, call, request->coordinator_keys[i], &response->coordinators[i]);
    } else {
        fill_coordinator(api, call, request->key, &one);
        response->error_code = one.error_code;
        response->error_message = one.error_message;
        response->node_id = one.node_id;
        response->host = one.host;
        response->port = one.port;
    }
    api_answer(api, call, response);
}

static void offsets_topic_made(struct api *api, struct call *call)
{
    const struct create_topics_response *body = api_reply_body(api, call, API_KEY_CREATE_TOPICS);

    if (body != NULL && body->topics_cnt == 1 && body->topics[0].error_code != KERR_NONE &&
        body->topics[0].error_code != KERR_TOPIC_ALREADY_EXISTS)
        fx_trace(api->fx, TRACE_WARN, "__consumer_offsets cannot be made, groups have no coordinator",
                 F_TEXT("error", slice_of_text(kerr_name(body->topics[0].error_code))),
                 F_TEXT("message", body->topics[0].error_message));
    answer_find_coordinator(api, call);
}

void api_handle_find_coordinator(struct api *api, struct call *call)
{
    const struct find_coordinator_request *request = call->request->body;
    const struct image_topic *topic = image_topic_by_name(api->image, slice_of_text(offsets_topic));

    if (topic != NULL || request->key_type != COORDINATOR_GROUP)
        answer_find_coordinator(api, call);
    else
        groups_create_offsets_topic(api, call, offsets_topic_made);
}

/* offsets.topic.replication.factor, but never more than there are brokers to take a replica: a small fleet has groups, too. */
static int16_t offsets_replication_factor(const struct api *api)
{
    int16_t alive_cnt = 0;

    for (size_t i = 0; i < api->image->brokers_cnt; i++)
        alive_cnt = (int16_t)(alive_cnt + image_broker_is_active(api->image->brokers[i]));
    return alive_cnt > 0 && alive_cnt < api->config->offsets_topic_replication_factor
               ? alive_cnt
               : api->config->offsets_topic_replication_factor;
}

void groups_create_offsets_topic(struct api *api, struct call *call, void (*resume)(struct api *, struct call *))
{
    struct create_topics_request request;
    struct create_topics_request_creatable_topic topic;
    struct create_topics_request_creatable_topic_config configs[] = {
        {.name = slice_of_text("cleanup.policy"), .value = slice_of_text("compact")},
        {.name = slice_of_text("compression.type"), .value = slice_of_text("producer")},
        {.name = slice_of_text("segment.bytes"), .value = slice_of_text("104857600")},
    };

    wire_defaults(&create_topics_request_wire, &request);
    wire_shape_defaults(&create_topics_request_creatable_topic_shape, &topic);
    topic.name = slice_of_text(offsets_topic);
    topic.num_partitions = api->config->offsets_topic_num_partitions;
    topic.replication_factor = offsets_replication_factor(api);
    topic.configs = configs;
    topic.configs_cnt = COUNT_OF(configs);
    request.topics = &topic;
    request.topics_cnt = 1;
    request.timeout_ms = CREATE_TIMEOUT_MS;
    api_forward(api, call, API_KEY_CREATE_TOPICS, create_topics_request_wire.max_version, &request, CREATE_TIMEOUT_MS,
                resume);
}

/* ---- loading shards ---- */

enum { LOAD_READ_LEN = 1 << 20, LOAD_SERIAL_MASK = 0xffffff };

static struct group_load *find_load(struct api *api, int32_t index)
{
    list_for_each (load, &api->group_loads, struct group_load, node)
        if (load->index == index)
            return load;
    return NULL;
}

static void end_load(struct api *api, struct group_load *load)
{
    gc_load_end(api->groups, load->index, api->now_us, api->wall_ms, &api->group_out);
    list_remove(&load->node);
    mem_free(load);
    groups_deliver(api, &api->group_out);
}

static void give_up_load(struct api *api, struct group_load *load)
{
    gc_unload(api->groups, load->index, &api->group_out);
    list_remove(&load->node);
    mem_free(load);
    groups_deliver(api, &api->group_out);
}

/* Asks for the next bytes, or ends. */
static void continue_load(struct api *api, struct group_load *load)
{
    struct partition *partition = NULL;
    struct log_range range;
    int err;

    if (api_find_partition(api, UUID_ZERO, slice_of_text(offsets_topic), load->index, &partition) != KERR_NONE ||
        partition->led_from_epoch != load->leader_epoch) { /* a newer epoch of the same leadership is fine */
        give_up_load(api, load);
        return;
    }
    if (load->off >= load->until_off) {
        end_load(api, load);
        return;
    }
    err = log_read(partition->log, load->off, load->until_off, LOAD_READ_LEN, true, api->fx, &range);
    load->waits_for_log =
        err == ERR_AGAIN || (err == ERR_OK && range.len == 0 && log_written_off(partition->log) < load->until_off);
    if (load->waits_for_log)
        return;
    if (err != ERR_OK || range.len == 0) {
        give_up_load(api, load);
        return;
    }
    fx_read(api->fx, op_make(OP_GROUP, (uint32_t)load->index, load->serial), range.file, range.pos, range.len);
}

void groups_partition_progress(struct api *api, struct partition *partition)
{
    struct group_load *load;

    if (!slice_eq_text(slice_of_text(partition->topic), offsets_topic))
        return;
    load = find_load(api, partition->index);
    if (load != NULL && load->waits_for_log)
        continue_load(api, load);
}

void groups_partition_led(struct api *api, struct partition *partition)
{
    struct group_load *load;

    gc_unload(api->groups, partition->index, &api->group_out);
    groups_deliver(api, &api->group_out);
    if (gc_load_begin(api->groups, partition->index, partition->leader_epoch) != ERR_OK)
        return;
    load = MEM_NEW(struct group_load);
    load->index = partition->index;
    load->leader_epoch = partition->led_from_epoch;
    load->serial = ++api->group_loads_cnt & LOAD_SERIAL_MASK;
    load->off = log_start_off(partition->log);
    load->until_off = log_end_off(partition->log);
    list_append(&api->group_loads, &load->node);
    continue_load(api, load);
}

void groups_partition_lost(struct api *api, int32_t index)
{
    struct group_load *load = find_load(api, index);

    if (load != NULL) {
        give_up_load(api, load);
        return;
    }
    gc_unload(api->groups, index, &api->group_out);
    groups_deliver(api, &api->group_out);
}

/* One past the last offset in whole batches; not below off + 1, so that a load always ends. */
static int64_t end_of_batches(int64_t off, struct slice bytes)
{
    int64_t end_off = off + 1;
    struct record_batch batch;
    size_t need_len;

    while (bytes.len > 0 && record_batch_parse(bytes, &batch, &need_len) == ERR_OK) {
        if (record_batch_last_off(&batch) + 1 > end_off)
            end_off = record_batch_last_off(&batch) + 1;
        bytes.data += batch.batch_len;
        bytes.len -= batch.batch_len;
    }
    return end_off;
}

void groups_disk_done(struct api *api, const struct event *event)
{
    struct group_load *load = find_load(api, (int32_t)op_id(event->disk.op));
    size_t pos = 0;
    int err;

    if (load == NULL || load->serial != op_serial(event->disk.op)) /* of a load that was given up */
        return;
    err = event->disk.err;
    if (err == ERR_OK)
        err = gc_load_batch(api->groups, load->index, chunk_slice(event->disk.chunk), &pos);
    if (err != ERR_OK)
        fx_trace(api->fx, TRACE_ERROR, "committed offsets cannot be loaded past this byte",
                 F_NUM("partition", load->index), F_NUM("offset", load->off), F_NUM("byte", (int64_t)pos),
                 F_TEXT("error", slice_of_text(err_text(err))));
    load->off =
        end_of_batches(load->off, event->disk.err == ERR_OK ? chunk_slice(event->disk.chunk) : slice_of(NULL, 0));
    continue_load(api, load);
}
