/* Requests of each step: many topics in each, within the limits of topics.h. */
#include <string.h>

#include "base/check.h"
#include "base/err.h"
#include "base/mem.h"
#include "topics/inside.h"
#include "wire/gen/alter_partition_reassignments_request.h"
#include "wire/gen/create_partitions_request.h"
#include "wire/gen/create_topics_request.h"
#include "wire/gen/delete_topics_request.h"
#include "wire/gen/describe_configs_request.h"
#include "wire/gen/incremental_alter_configs_request.h"

enum {
    API_CREATE_TOPICS = 19,
    API_DELETE_TOPICS = 20,
    API_DESCRIBE_CONFIGS = 32,
    API_CREATE_PARTITIONS = 37,
    API_INCREMENTAL_ALTER_CONFIGS = 44,
    API_ALTER_PARTITION_REASSIGNMENTS = 45,
    DELETE_IDS_FROM_VERSION = 6, /* KIP-516 */
    CREATE_IDS_FROM_VERSION = 7,
    RESOURCE_TOPIC = 2,
    OPERATION_SET = 0,
    OPERATION_DELETE = 1,
    DEFAULT = -1, /* as the brokers' settings say (KIP-464) */
};

/* ---- memory of a call; what it asks for is bounded by the batch. The pass may be given up before the call is sent: the call
 * borrows nothing of it ---- */

static void *array(struct client_call *call, const struct wire_shape *shape, size_t cnt)
{
    void *items = wire_array(shape, &call->arena, cnt);

    CHECK(items != NULL);
    return items;
}

static struct slice text(struct client_call *call, const char *from)
{
    return arena_copy(&call->arena, slice_of_text(from));
}

/* ---- each step's request for a batch ---- */

static const struct topics_item *item_of(const struct topics *topics, const struct topics_batch *batch, size_t i)
{
    return &topics->items[batch->items[i]];
}

static void fill_ask(const struct topics *topics, const struct topics_batch *batch, struct client_call *call)
{
    struct describe_configs_request *body = call->body;

    body->resources = array(call, &describe_configs_request_describe_configs_resource_shape, batch->cnt);
    body->resources_cnt = (int32_t)batch->cnt;
    for (size_t i = 0; i < batch->cnt; i++) {
        const struct topics_item *item = item_of(topics, batch, i);
        struct slice *keys = arena_array(&call->arena, item->settings_cnt, sizeof *keys);
        CHECK(keys != NULL);
        for (size_t k = 0; k < item->settings_cnt; k++)
            keys[k] = text(call, item->settings[k].name);
        body->resources[i].resource_type = RESOURCE_TOPIC;
        body->resources[i].resource_name = text(call, item->topic.topic_name);
        body->resources[i].configuration_keys = keys;
        body->resources[i].configuration_keys_cnt = (int32_t)item->settings_cnt;
    }
}

static void fill_delete(const struct topics *topics, const struct topics_batch *batch, struct client_call *call)
{
    struct delete_topics_request *body = call->body;

    call->version_min = DELETE_IDS_FROM_VERSION;
    body->timeout_ms = TOPICS_CALL_MS;
    body->topics = array(call, &delete_topics_request_delete_topic_state_shape, batch->cnt);
    body->topics_cnt = (int32_t)batch->cnt;
    for (size_t i = 0; i < batch->cnt; i++)
        body->topics[i].topic_id = item_of(topics, batch, i)->id;
}

static void fill_config(const struct topics_item *item, struct client_call *call,
                        struct create_topics_request_creatable_topic *topic)
{
    size_t cnt = json_object_size(item->topic.config);
    const char *name;
    json_t *value;

    topic->configs = array(call, &create_topics_request_creatable_topic_config_shape, cnt);
    json_object_foreach((json_t *)item->topic.config, name, value)
    {
        struct create_topics_request_creatable_topic_config *config = &topic->configs[topic->configs_cnt++];
        config->name = text(call, name);
        config->value = text(call, json_string_value(value));
    }
}

static void fill_create(const struct topics *topics, const struct topics_batch *batch, struct client_call *call)
{
    struct create_topics_request *body = call->body;

    call->version_min = CREATE_IDS_FROM_VERSION;
    body->timeout_ms = TOPICS_CALL_MS;
    body->topics = array(call, &create_topics_request_creatable_topic_shape, batch->cnt);
    body->topics_cnt = (int32_t)batch->cnt;
    for (size_t i = 0; i < batch->cnt; i++) {
        const struct topics_item *item = item_of(topics, batch, i);
        body->topics[i].name = text(call, item->topic.topic_name);
        body->topics[i].num_partitions = item->topic.partitions ? item->topic.partitions : DEFAULT;
        body->topics[i].replication_factor = (int16_t)(item->topic.replicas ? item->topic.replicas : DEFAULT);
        fill_config(item, call, &body->topics[i]);
    }
}

static void fill_grow(const struct topics *topics, const struct topics_batch *batch, struct client_call *call)
{
    struct create_partitions_request *body = call->body;

    body->timeout_ms = TOPICS_CALL_MS;
    body->topics = array(call, &create_partitions_request_create_partitions_topic_shape, batch->cnt);
    body->topics_cnt = (int32_t)batch->cnt;
    for (size_t i = 0; i < batch->cnt; i++) {
        const struct topics_item *item = item_of(topics, batch, i);
        body->topics[i].name = text(call, item->topic.topic_name);
        body->topics[i].count = item->topic.partitions;
        body->topics[i].assignments = NULL; /* the controller places them */
        body->topics[i].assignments_cnt = -1;
    }
}

static void fill_changes(const struct topics_item *item, struct client_call *call,
                         struct incremental_alter_configs_request_alter_configs_resource *resource)
{
    resource->configs = array(call, &incremental_alter_configs_request_alterable_config_shape, item->settings_cnt);
    for (size_t i = 0; i < item->settings_cnt; i++) {
        struct incremental_alter_configs_request_alterable_config *config = &resource->configs[resource->configs_cnt];
        if (!item->settings[i].differs)
            continue;
        resource->configs_cnt++;
        config->name = text(call, item->settings[i].name);
        config->config_operation = item->settings[i].value ? OPERATION_SET : OPERATION_DELETE;
        config->value = text(call, item->settings[i].value); /* null stays null */
    }
}

static void fill_configure(const struct topics *topics, const struct topics_batch *batch, struct client_call *call)
{
    struct incremental_alter_configs_request *body = call->body;

    body->resources = array(call, &incremental_alter_configs_request_alter_configs_resource_shape, batch->cnt);
    body->resources_cnt = (int32_t)batch->cnt;
    for (size_t i = 0; i < batch->cnt; i++) {
        const struct topics_item *item = item_of(topics, batch, i);
        body->resources[i].resource_type = RESOURCE_TOPIC;
        body->resources[i].resource_name = text(call, item->topic.topic_name);
        fill_changes(item, call, &body->resources[i]);
    }
}

static void fill_move(const struct topics *topics, const struct topics_batch *batch, struct client_call *call)
{
    struct alter_partition_reassignments_request *body = call->body;

    body->timeout_ms = TOPICS_CALL_MS;
    body->topics = array(call, &alter_partition_reassignments_request_reassignable_topic_shape, batch->cnt);
    body->topics_cnt = (int32_t)batch->cnt;
    for (size_t i = 0; i < batch->cnt; i++) {
        const struct topics_item *item = item_of(topics, batch, i);
        size_t cnt = item->moves_end - item->moves_begin;
        struct alter_partition_reassignments_request_reassignable_partition *to =
            array(call, &alter_partition_reassignments_request_reassignable_partition_shape, cnt);
        body->topics[i].name = text(call, item->topic.topic_name);
        body->topics[i].partitions = to;
        body->topics[i].partitions_cnt = (int32_t)cnt;
        for (size_t k = 0; k < cnt; k++) {
            const struct topics_move *move = &topics->moves[item->moves_begin + k];
            int32_t *replicas = arena_array(&call->arena, (size_t)move->replicas_cnt, sizeof *replicas);
            CHECK(replicas != NULL);
            memcpy(replicas, move->replicas, (size_t)move->replicas_cnt * sizeof *replicas);
            to[k].partition_index = move->partition;
            to[k].replicas = replicas;
            to[k].replicas_cnt = move->replicas_cnt;
        }
    }
}

/* ---- batches ---- */

static const struct step {
    int16_t api;
    void (*fill)(const struct topics *topics, const struct topics_batch *batch, struct client_call *call);
} steps[TOPICS_STEPS_CNT] = {
    [TOPICS_STEP_ASK] = {API_DESCRIBE_CONFIGS, fill_ask},
    [TOPICS_STEP_DELETE] = {API_DELETE_TOPICS, fill_delete},
    [TOPICS_STEP_CREATE] = {API_CREATE_TOPICS, fill_create},
    [TOPICS_STEP_GROW] = {API_CREATE_PARTITIONS, fill_grow},
    [TOPICS_STEP_CONFIGURE] = {API_INCREMENTAL_ALTER_CONFIGS, fill_configure},
    [TOPICS_STEP_MOVE] = {API_ALTER_PARTITION_REASSIGNMENTS, fill_move},
};

/* About as many records as the controller writes for it, or lines of an answer. */
static size_t weight(const struct topics_item *item, enum topics_step step)
{
    int32_t partitions = item->topic.partitions > 0 ? item->topic.partitions : 1;

    switch (step) {
    case TOPICS_STEP_CREATE:
        return 1 + (size_t)partitions + json_object_size(item->topic.config);
    case TOPICS_STEP_GROW:
        return (size_t)(partitions - item->partitions);
    case TOPICS_STEP_MOVE:
        return item->moves_end - item->moves_begin;
    case TOPICS_STEP_DELETE:
        return 1 + (size_t)item->partitions;
    default:
        return 1 + item->settings_cnt;
    }
}

static struct topics_batch *batch_open(struct topics *topics)
{
    struct topics_batch *batch;

    topics->batches = mem_grow(topics->batches, topics->batches_cnt, &topics->batches_cap, sizeof topics->batches[0],
                               DOCS_MAX * TOPICS_STEPS_CNT);
    batch = &topics->batches[topics->batches_cnt++];
    *batch = (struct topics_batch){.step = topics->step, .is_open = true};
    return batch;
}

/* From topics->next on, as many items as fit together. */
static void batch_gather(struct topics *topics, struct topics_batch *batch)
{
    size_t records = 0;

    for (; topics->next < topics->items_cnt && batch->cnt < TOPICS_BATCH_MAX; topics->next++) {
        const struct topics_item *item = &topics->items[topics->next];
        if (!topics_item_wants(item, topics->step))
            continue;
        records += weight(item, topics->step);
        if (batch->cnt > 0 && records > TOPICS_BATCH_RECORDS_MAX)
            return;
        batch->items = mem_grow(batch->items, batch->cnt, &batch->cap, sizeof batch->items[0], TOPICS_BATCH_MAX);
        batch->items[batch->cnt++] = (uint32_t)topics->next;
    }
}

struct client_call *topics_call_next(struct topics *topics)
{
    struct topics_batch *batch = batch_open(topics);
    struct client_call *call;

    batch_gather(topics, batch);
    if (batch->cnt == 0) {
        topics->batches_cnt--;
        return NULL;
    }
    topics->asked_cnt[batch->step] += batch->cnt;
    call = client_call_new(steps[batch->step].api);
    call->timeout_ms = TOPICS_CALL_MS;
    call->token = topics->batches_cnt - 1;
    steps[batch->step].fill(topics, batch, call);
    return call;
}
