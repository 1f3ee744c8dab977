#include "tests/lib/opcluster.h"

#include <stdio.h>
#include <string.h>

#include "base/check.h"
#include "base/err.h"
#include "base/mem.h"
#include "wire/gen/alter_partition_reassignments_request.h"
#include "wire/gen/alter_partition_reassignments_response.h"
#include "wire/gen/create_partitions_request.h"
#include "wire/gen/create_partitions_response.h"
#include "wire/gen/create_topics_request.h"
#include "wire/gen/create_topics_response.h"
#include "wire/gen/delete_topics_request.h"
#include "wire/gen/delete_topics_response.h"
#include "wire/gen/describe_configs_request.h"
#include "wire/gen/describe_configs_response.h"
#include "wire/gen/incremental_alter_configs_request.h"
#include "wire/gen/incremental_alter_configs_response.h"
#include "wire/gen/response_header.h"
#include "wire/kerr.h"

enum {
    TOPICS_MAX = 100000,
    RECORDS_MAX = 10000,
    CORRELATION_ID = 7,
    DEFAULT_PARTITIONS = 1,
    DEFAULT_REPLICAS = 1,
    SOURCE_TOPIC = 1,
    SOURCE_DEFAULT = 5,
    FRAME_LEN_MAX = 16 << 20,
};

/* Settings that the model knows; others are refused, as is the value "bad". */
static const char *const known[] = {"retention.ms", "cleanup.policy", "max.message.bytes", "min.insync.replicas", NULL};

static bool is_known(struct slice name)
{
    for (size_t i = 0; known[i]; i++)
        if (slice_eq_text(name, known[i]))
            return true;
    return false;
}

/* ---- life ---- */

void opcluster_init(struct opcluster *cluster, int32_t brokers_cnt, int32_t zones_cnt)
{
    CHECK(brokers_cnt <= OPCLUSTER_BROKERS_MAX);
    *cluster = (struct opcluster){.brokers_cnt = brokers_cnt};
    for (int32_t i = 0; i < brokers_cnt; i++)
        cluster->zones[i] = i % zones_cnt;
}

static void topic_release(struct opcluster_topic *topic)
{
    mem_free(topic->partitions);
    json_decref(topic->config);
}

void opcluster_release(struct opcluster *cluster)
{
    for (size_t i = 0; i < cluster->topics_cnt; i++)
        topic_release(&cluster->topics[i]);
    mem_free(cluster->topics);
}

/* ---- topics ---- */

static struct opcluster_topic *find(struct opcluster *cluster, struct slice name)
{
    for (size_t i = 0; i < cluster->topics_cnt; i++)
        if (slice_eq_text(name, cluster->topics[i].name))
            return &cluster->topics[i];
    return NULL;
}

struct opcluster_topic *opcluster_find(struct opcluster *cluster, const char *name)
{
    return find(cluster, slice_of_text(name));
}

static int32_t up_cnt(const struct opcluster *cluster)
{
    int32_t cnt = 0;

    for (int32_t i = 0; i < cluster->brokers_cnt; i++)
        cnt += !cluster->is_down[i];
    return cnt;
}

/* In turns over the brokers that are up. */
static void place(const struct opcluster *cluster, int32_t at, int32_t replicas, struct opcluster_partition *partition)
{
    *partition = (struct opcluster_partition){.replicas_cnt = 0};
    for (int32_t i = 0; partition->replicas_cnt < replicas; i++)
        if (!cluster->is_down[(at + i) % cluster->brokers_cnt])
            partition->replicas[partition->replicas_cnt++] = (at + i) % cluster->brokers_cnt;
}

static void grow(struct opcluster *cluster, struct opcluster_topic *topic, int32_t partitions, int32_t replicas)
{
    topic->partitions = mem_realloc(topic->partitions, (size_t)partitions * sizeof topic->partitions[0]);
    for (int32_t i = topic->partitions_cnt; i < partitions; i++)
        place(cluster, (int32_t)(cluster->ids_cnt % 1000) + i, replicas, &topic->partitions[i]);
    topic->partitions_cnt = partitions;
    cluster->changes_cnt++;
}

struct opcluster_topic *opcluster_make(struct opcluster *cluster, const char *name, int32_t partitions,
                                       int32_t replicas)
{
    struct opcluster_topic *topic;

    cluster->topics =
        mem_grow(cluster->topics, cluster->topics_cnt, &cluster->topics_cap, sizeof cluster->topics[0], TOPICS_MAX);
    topic = &cluster->topics[cluster->topics_cnt++];
    *topic = (struct opcluster_topic){.config = json_object()};
    (void)snprintf(topic->name, sizeof topic->name, "%s", name);
    cluster->ids_cnt++;
    for (int i = 0; i < 8; i++)
        topic->id.bytes[i] = (uint8_t)(cluster->ids_cnt >> (8 * i));
    topic->id.bytes[15] = 1;
    grow(cluster, topic, partitions, replicas);
    return topic;
}

void opcluster_drop(struct opcluster *cluster, struct opcluster_topic *topic)
{
    topic_release(topic);
    *topic = cluster->topics[--cluster->topics_cnt];
    cluster->changes_cnt++;
}

/* ---- each call ---- */

struct reply {
    struct opcluster *cluster;
    struct arena arena;
    const void *request;
    void *body;
};

static void *array(struct reply *reply, const struct wire_shape *shape, int32_t cnt)
{
    void *items = wire_array(shape, &reply->arena, (size_t)cnt);

    CHECK(items != NULL);
    return items;
}

static int16_t may_create(struct reply *reply, const struct create_topics_request_creatable_topic *topic)
{
    if (find(reply->cluster, topic->name))
        return KERR_TOPIC_ALREADY_EXISTS;
    if (topic->replication_factor > up_cnt(reply->cluster))
        return KERR_INVALID_REPLICATION_FACTOR;
    for (int32_t i = 0; i < topic->configs_cnt; i++)
        if (!is_known(topic->configs[i].name) || slice_eq_text(topic->configs[i].value, "bad"))
            return KERR_INVALID_CONFIG;
    return KERR_NONE;
}

static void text_of(struct slice from, char *to, size_t size)
{
    CHECK(from.len < size);
    memcpy(to, from.data, from.len);
    to[from.len] = '\0';
}

static void set(struct opcluster_topic *topic, struct slice name, struct slice value)
{
    char text[300];

    text_of(name, text, sizeof text);
    CHECK(json_object_set_new(topic->config, text, json_stringn((const char *)value.data, value.len)) == 0);
}

static void create(struct reply *reply)
{
    const struct create_topics_request *request = reply->request;
    struct create_topics_response *body = reply->body;
    int32_t records = 0;

    body->topics = array(reply, &create_topics_response_creatable_topic_result_shape, request->topics_cnt);
    body->topics_cnt = request->topics_cnt;
    for (int32_t i = 0; i < request->topics_cnt; i++) {
        const struct create_topics_request_creatable_topic *asked = &request->topics[i];
        struct create_topics_response_creatable_topic_result *result = &body->topics[i];
        struct opcluster_topic *topic;
        char name[CLUSTER_TOPIC_LEN_MAX + 1];
        result->name = asked->name;
        result->error_code = may_create(reply, asked);
        if (result->error_code != KERR_NONE) {
            result->error_message = slice_of_text("the model says no");
            continue;
        }
        text_of(asked->name, name, sizeof name);
        topic =
            opcluster_make(reply->cluster, name, asked->num_partitions < 0 ? DEFAULT_PARTITIONS : asked->num_partitions,
                           asked->replication_factor < 0 ? DEFAULT_REPLICAS : asked->replication_factor);
        for (int32_t k = 0; k < asked->configs_cnt; k++)
            set(topic, asked->configs[k].name, asked->configs[k].value);
        result->topic_id = topic->id;
        result->num_partitions = topic->partitions_cnt;
        result->replication_factor = (int16_t)topic->partitions[0].replicas_cnt;
        records += 1 + topic->partitions_cnt + asked->configs_cnt;
    }
    CHECK(records <= RECORDS_MAX + 1000);
}

static void delete (struct reply *reply)
{
    const struct delete_topics_request *request = reply->request;
    struct delete_topics_response *body = reply->body;

    body->responses = array(reply, &delete_topics_response_deletable_topic_result_shape, request->topics_cnt);
    body->responses_cnt = request->topics_cnt;
    for (int32_t i = 0; i < request->topics_cnt; i++) {
        struct delete_topics_response_deletable_topic_result *result = &body->responses[i];
        CHECK(!uuid_is_zero(request->topics[i].topic_id));
        result->topic_id = request->topics[i].topic_id;
        result->error_code = reply->cluster->refuses_deletion ? KERR_TOPIC_DELETION_DISABLED : KERR_UNKNOWN_TOPIC_ID;
        for (size_t t = 0; t < reply->cluster->topics_cnt && !reply->cluster->refuses_deletion; t++) {
            if (!uuid_eq(reply->cluster->topics[t].id, result->topic_id))
                continue;
            opcluster_drop(reply->cluster, &reply->cluster->topics[t]);
            result->error_code = KERR_NONE;
            break;
        }
    }
}

static void add_partitions(struct reply *reply)
{
    const struct create_partitions_request *request = reply->request;
    struct create_partitions_response *body = reply->body;

    body->results = array(reply, &create_partitions_response_create_partitions_topic_result_shape, request->topics_cnt);
    body->results_cnt = request->topics_cnt;
    for (int32_t i = 0; i < request->topics_cnt; i++) {
        struct opcluster_topic *topic = find(reply->cluster, request->topics[i].name);
        body->results[i].name = request->topics[i].name;
        if (topic == NULL)
            body->results[i].error_code = KERR_UNKNOWN_TOPIC_OR_PARTITION;
        else if (request->topics[i].count <= topic->partitions_cnt)
            body->results[i].error_code = KERR_INVALID_PARTITIONS;
        else if (topic->partitions[0].replicas_cnt > up_cnt(reply->cluster))
            body->results[i].error_code = KERR_INVALID_REPLICATION_FACTOR;
        else
            grow(reply->cluster, topic, request->topics[i].count, topic->partitions[0].replicas_cnt);
    }
}

static void describe(struct reply *reply)
{
    const struct describe_configs_request *request = reply->request;
    struct describe_configs_response *body = reply->body;

    body->results = array(reply, &describe_configs_response_describe_configs_result_shape, request->resources_cnt);
    body->results_cnt = request->resources_cnt;
    for (int32_t i = 0; i < request->resources_cnt; i++) {
        const struct describe_configs_request_describe_configs_resource *asked = &request->resources[i];
        struct describe_configs_response_describe_configs_result *result = &body->results[i];
        struct opcluster_topic *topic = find(reply->cluster, asked->resource_name);
        result->resource_type = asked->resource_type;
        result->resource_name = asked->resource_name;
        result->error_code = topic ? KERR_NONE : KERR_UNKNOWN_TOPIC_OR_PARTITION;
        result->configs = array(reply, &describe_configs_response_describe_configs_resource_result_shape,
                                asked->configuration_keys_cnt);
        for (int32_t k = 0; topic && k < asked->configuration_keys_cnt; k++) {
            struct describe_configs_response_describe_configs_resource_result *config =
                &result->configs[result->configs_cnt];
            char name[300];
            const char *value;
            if (!is_known(asked->configuration_keys[k]))
                continue;
            text_of(asked->configuration_keys[k], name, sizeof name);
            value = json_string_value(json_object_get(topic->config, name));
            config->name = asked->configuration_keys[k];
            config->value = slice_of_text(value ? value : "1");
            config->config_source = value ? SOURCE_TOPIC : SOURCE_DEFAULT;
            result->configs_cnt++;
        }
    }
}

static void alter(struct reply *reply)
{
    const struct incremental_alter_configs_request *request = reply->request;
    struct incremental_alter_configs_response *body = reply->body;

    body->responses =
        array(reply, &incremental_alter_configs_response_alter_configs_resource_response_shape, request->resources_cnt);
    body->responses_cnt = request->resources_cnt;
    for (int32_t i = 0; i < request->resources_cnt; i++) {
        const struct incremental_alter_configs_request_alter_configs_resource *asked = &request->resources[i];
        struct opcluster_topic *topic = find(reply->cluster, asked->resource_name);
        int16_t error = topic ? KERR_NONE : KERR_UNKNOWN_TOPIC_OR_PARTITION;
        char name[300];
        for (int32_t k = 0; k < asked->configs_cnt; k++)
            if (!is_known(asked->configs[k].name) || slice_eq_text(asked->configs[k].value, "bad"))
                error = KERR_INVALID_CONFIG;
        body->responses[i].resource_type = asked->resource_type;
        body->responses[i].resource_name = asked->resource_name;
        body->responses[i].error_code = error;
        body->responses[i].error_message = error ? slice_of_text("Unknown topic config name: x") : slice_of(NULL, 0);
        for (int32_t k = 0; error == KERR_NONE && k < asked->configs_cnt; k++) {
            text_of(asked->configs[k].name, name, sizeof name);
            if (asked->configs[k].config_operation == 0)
                set(topic, asked->configs[k].name, asked->configs[k].value);
            else
                (void)json_object_del(topic->config, name);
            reply->cluster->changes_cnt++;
        }
    }
}

static int16_t move(struct opcluster *cluster, struct opcluster_topic *topic,
                    const struct alter_partition_reassignments_request_reassignable_partition *asked)
{
    struct opcluster_partition *partition;

    if (topic == NULL || asked->partition_index >= topic->partitions_cnt)
        return KERR_UNKNOWN_TOPIC_OR_PARTITION;
    partition = &topic->partitions[asked->partition_index];
    if (partition->to_cnt > 0)
        return KERR_REASSIGNMENT_IN_PROGRESS;
    CHECK(asked->replicas_cnt > 0 && asked->replicas_cnt <= CLUSTER_REPLICAS_MAX);
    for (int32_t i = 0; i < asked->replicas_cnt; i++)
        CHECK(asked->replicas[i] >= 0 && asked->replicas[i] < cluster->brokers_cnt);
    memcpy(partition->to, asked->replicas, (size_t)asked->replicas_cnt * sizeof partition->to[0]);
    partition->to_cnt = asked->replicas_cnt;
    cluster->changes_cnt++;
    return KERR_NONE;
}

static void reassign(struct reply *reply)
{
    const struct alter_partition_reassignments_request *request = reply->request;
    struct alter_partition_reassignments_response *body = reply->body;

    body->responses =
        array(reply, &alter_partition_reassignments_response_reassignable_topic_response_shape, request->topics_cnt);
    body->responses_cnt = request->topics_cnt;
    for (int32_t i = 0; i < request->topics_cnt; i++) {
        struct opcluster_topic *topic = find(reply->cluster, request->topics[i].name);
        int32_t cnt = request->topics[i].partitions_cnt;
        struct alter_partition_reassignments_response_reassignable_partition_response *results =
            array(reply, &alter_partition_reassignments_response_reassignable_partition_response_shape, cnt);
        body->responses[i].name = request->topics[i].name;
        body->responses[i].partitions = results;
        body->responses[i].partitions_cnt = cnt;
        for (int32_t p = 0; p < cnt; p++) {
            results[p].partition_index = request->topics[i].partitions[p].partition_index;
            results[p].error_code = move(reply->cluster, topic, &request->topics[i].partitions[p]);
        }
    }
}

/* ---- answers ---- */

static void carry_out(struct reply *reply, int16_t api)
{
    static const struct {
        int16_t api;
        void (*act)(struct reply *reply);
    } acts[] = {{19, create}, {20, delete}, {32, describe}, {37, add_partitions}, {44, alter}, {45, reassign}};

    for (size_t i = 0; i < COUNT_OF(acts); i++) {
        if (acts[i].api == api) {
            acts[i].act(reply);
            return;
        }
    }
    CHECK(!"a call that the model does not know");
}

static struct chunk *encode(const struct wire_api *api, int16_t version, const void *body)
{
    struct response_header header;
    struct chunk *chunk;
    struct buf frame;

    wire_defaults(&response_header_wire, &header);
    header.correlation_id = CORRELATION_ID;
    buf_init(&frame, FRAME_LEN_MAX);
    CHECK(wire_encode_buf(&response_header_wire, wire_response_header_version(api, version), &header, &frame) ==
          ERR_OK);
    CHECK(wire_encode_buf(api->response, version, body, &frame) == ERR_OK);
    chunk = chunk_copy(buf_bytes(&frame));
    buf_release(&frame);
    return chunk;
}

struct client_answer *opcluster_answer(struct opcluster *cluster, const struct client_call *call, int err, bool is_lost)
{
    struct reply reply = {.cluster = cluster, .request = call->body};
    int16_t version = call->api->kafka4_max < call->version_max ? call->api->kafka4_max : call->version_max;
    struct client_answer *answer;
    struct chunk *chunk = NULL;

    CHECK(version >= call->version_min);
    arena_init(&reply.arena, FRAME_LEN_MAX);
    reply.body = arena_alloc(&reply.arena, call->api->response->shape->size);
    wire_defaults(call->api->response, reply.body);
    cluster->calls_cnt++;
    if (err == ERR_OK)
        carry_out(&reply, call->api->key);
    if (is_lost)
        err = ERR_TIMEOUT;
    if (err == ERR_OK)
        chunk = encode(call->api, version, reply.body);
    answer = client_answer_of(call->api, version, call->token, err, CORRELATION_ID, chunk);
    CHECK(err != ERR_OK || answer->err == ERR_OK);
    arena_release(&reply.arena);
    return answer;
}

/* ---- surveys ---- */

static bool has(const int32_t *ids, int32_t cnt, int32_t id)
{
    for (int32_t i = 0; i < cnt; i++)
        if (ids[i] == id)
            return true;
    return false;
}

void opcluster_settle(struct opcluster *cluster)
{
    for (size_t t = 0; t < cluster->topics_cnt; t++) {
        for (int32_t p = 0; p < cluster->topics[t].partitions_cnt; p++) {
            struct opcluster_partition *partition = &cluster->topics[t].partitions[p];
            if (partition->to_cnt == 0)
                continue;
            memcpy(partition->replicas, partition->to, sizeof partition->to);
            partition->replicas_cnt = partition->to_cnt;
            partition->to_cnt = 0;
        }
    }
}

static void add_replicas(const struct opcluster *from, const struct opcluster_partition *partition,
                         struct cluster *cluster)
{
    for (int32_t i = 0; i < partition->to_cnt; i++)
        CHECK(cluster_add_replica(
                  cluster,
                  (struct cluster_replica){
                      .broker = (uint16_t)partition->to[i],
                      .in_isr = has(partition->replicas, partition->replicas_cnt, partition->to[i]) &&
                                !from->is_down[partition->to[i]],
                      .is_adding = !has(partition->replicas, partition->replicas_cnt, partition->to[i])}) == ERR_OK);
    for (int32_t i = 0; i < partition->replicas_cnt; i++)
        if (!has(partition->to, partition->to_cnt, partition->replicas[i]))
            CHECK(
                cluster_add_replica(cluster, (struct cluster_replica){.broker = (uint16_t)partition->replicas[i],
                                                                      .in_isr = !from->is_down[partition->replicas[i]],
                                                                      .is_removing = partition->to_cnt > 0}) == ERR_OK);
}

void opcluster_add_topics(const struct opcluster *from, struct cluster *ret_cluster)
{
    for (size_t t = 0; t < from->topics_cnt; t++) {
        int32_t topic;
        CHECK(cluster_add_topic(ret_cluster, from->topics[t].name, 1, &topic) == ERR_OK);
        ret_cluster->topics[topic].id = from->topics[t].id;
        for (int32_t p = 0; p < from->topics[t].partitions_cnt; p++) {
            const struct opcluster_partition *partition = &from->topics[t].partitions[p];
            CHECK(cluster_add_partition(
                      ret_cluster, (struct cluster_partition){
                                       .topic = topic, .partition = p, .leader = partition->replicas[0]}) == ERR_OK);
            add_replicas(from, partition, ret_cluster);
        }
    }
}

void opcluster_survey(const struct opcluster *from, struct cluster *ret_cluster)
{
    cluster_init(ret_cluster);
    for (int32_t i = 0; i < from->brokers_cnt; i++)
        CHECK(cluster_add_broker(
                  ret_cluster,
                  (struct cluster_broker){.id = i, .zone = from->zones[i], .is_serving = !from->is_down[i]}) == ERR_OK);
    opcluster_add_topics(from, ret_cluster);
}
