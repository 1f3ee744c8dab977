#include "tests/lib/opbrokers.h"

#include <string.h>

#include "base/buf.h"
#include "base/check.h"
#include "base/err.h"
#include "wire/gen/describe_cluster_response.h"
#include "wire/gen/describe_configs_request.h"
#include "wire/gen/describe_configs_response.h"
#include "wire/gen/describe_quorum_response.h"
#include "wire/gen/list_partition_reassignments_response.h"
#include "wire/gen/metadata_response.h"
#include "wire/gen/response_header.h"

enum {
    API_METADATA = 3,
    API_DESCRIBE_CONFIGS = 32,
    API_LIST_PARTITION_REASSIGNMENTS = 46,
    API_DESCRIBE_QUORUM = 55,
    API_DESCRIBE_CLUSTER = 60,
    CORRELATION_ID = 7,
};

struct answering {
    const struct cluster *cluster;
    const char *cluster_id;
    const struct client_call *call;
    struct arena arena;
    int16_t error;
};

static int32_t id_of(const struct cluster *cluster, int32_t broker)
{
    return broker == CLUSTER_NONE ? -1 : cluster->brokers[broker].id;
}

static void *describe_cluster(struct answering *a)
{
    struct describe_cluster_response *body = arena_alloc(&a->arena, sizeof *body);

    wire_defaults(&describe_cluster_response_wire, body);
    body->error_code = a->error;
    body->cluster_id = slice_of_text(a->cluster_id);
    body->controller_id = a->cluster->controller_id;
    body->brokers =
        wire_array(&describe_cluster_response_describe_cluster_broker_shape, &a->arena, a->cluster->brokers_cnt);
    body->brokers_cnt = (int32_t)a->cluster->brokers_cnt;
    for (size_t i = 0; i < a->cluster->brokers_cnt; i++) {
        body->brokers[i].broker_id = a->cluster->brokers[i].id;
        body->brokers[i].is_fenced = !a->cluster->brokers[i].is_serving;
    }
    return body;
}

static void fill_partition(struct answering *a, const struct cluster_partition *is,
                           struct metadata_response_metadata_response_partition *to)
{
    to->partition_index = is->partition;
    to->leader_id = id_of(a->cluster, is->leader);
    to->replica_nodes = arena_array(&a->arena, is->replicas_cnt, sizeof *to->replica_nodes);
    to->isr_nodes = arena_array(&a->arena, is->replicas_cnt, sizeof *to->isr_nodes);
    for (uint32_t i = 0; i < is->replicas_cnt; i++) {
        const struct cluster_replica *replica = &a->cluster->replicas[is->replicas + i];
        to->replica_nodes[to->replica_nodes_cnt++] = id_of(a->cluster, replica->broker);
        if (replica->in_isr)
            to->isr_nodes[to->isr_nodes_cnt++] = id_of(a->cluster, replica->broker);
    }
}

static void *metadata(struct answering *a)
{
    struct metadata_response *body = arena_alloc(&a->arena, sizeof *body);

    wire_defaults(&metadata_response_wire, body);
    body->error_code = a->error;
    body->cluster_id = slice_of_text(a->cluster_id);
    body->topics = wire_array(&metadata_response_metadata_response_topic_shape, &a->arena, a->cluster->topics_cnt);
    body->topics_cnt = (int32_t)a->cluster->topics_cnt;
    for (size_t t = 0; t < a->cluster->topics_cnt; t++) {
        body->topics[t].name = slice_of_text(a->cluster->topics[t].name);
        body->topics[t].topic_id = a->cluster->topics[t].id;
        body->topics[t].partitions =
            wire_array(&metadata_response_metadata_response_partition_shape, &a->arena, a->cluster->partitions_cnt);
        for (size_t p = 0; p < a->cluster->partitions_cnt; p++)
            if (a->cluster->partitions[p].topic == (int32_t)t)
                fill_partition(a, &a->cluster->partitions[p],
                               &body->topics[t].partitions[body->topics[t].partitions_cnt++]);
    }
    return body;
}

static void *list_reassignments(struct answering *a)
{
    struct list_partition_reassignments_response *body = arena_alloc(&a->arena, sizeof *body);

    wire_defaults(&list_partition_reassignments_response_wire, body);
    body->error_code = a->error;
    return body;
}

static void *describe_quorum(struct answering *a)
{
    struct describe_quorum_response *body = arena_alloc(&a->arena, sizeof *body);
    struct describe_quorum_response_partition_data *data;

    wire_defaults(&describe_quorum_response_wire, body);
    body->error_code = a->error;
    body->topics = wire_array(&describe_quorum_response_topic_data_shape, &a->arena, 1);
    body->topics_cnt = 1;
    body->topics->topic_name = slice_of_text("__cluster_metadata");
    body->topics->partitions = data = wire_array(&describe_quorum_response_partition_data_shape, &a->arena, 1);
    body->topics->partitions_cnt = 1;
    data->leader_id = a->cluster->controller_id;
    data->error_message = slice_of(NULL, 0);
    data->current_voters = wire_array(&describe_quorum_response_replica_state_shape, &a->arena, a->cluster->voters_cnt);
    data->current_voters_cnt = (int32_t)a->cluster->voters_cnt;
    for (size_t i = 0; i < a->cluster->voters_cnt; i++) {
        data->current_voters[i].replica_id = a->cluster->voters[i].id;
        data->current_voters[i].log_end_offset = INT64_C(1) << 40;
        if (a->cluster->voters[i].id != a->cluster->controller_id)
            data->current_voters[i].log_end_offset -= a->cluster->voters[i].lag;
        data->current_voters[i].last_caught_up_timestamp = a->cluster->voters[i].caught_up_ms;
    }
    return body;
}

static struct slice isr_min_of(struct answering *a, struct slice topic)
{
    struct slice made = slice_of(NULL, 0);
    struct buf text;

    buf_init(&text, 32);
    for (size_t i = 0; i < a->cluster->topics_cnt; i++)
        if (slice_eq_text(topic, a->cluster->topics[i].name))
            buf_i64(&text, a->cluster->topics[i].isr_min);
    made = arena_copy(&a->arena, buf_bytes(&text));
    buf_release(&text);
    return made;
}

static void *describe_configs(struct answering *a)
{
    const struct describe_configs_request *asked = a->call->body;
    struct describe_configs_response *body = arena_alloc(&a->arena, sizeof *body);

    wire_defaults(&describe_configs_response_wire, body);
    body->results =
        wire_array(&describe_configs_response_describe_configs_result_shape, &a->arena, (size_t)asked->resources_cnt);
    body->results_cnt = asked->resources_cnt;
    for (int32_t i = 0; i < asked->resources_cnt; i++) {
        struct describe_configs_response_describe_configs_result *to = &body->results[i];
        to->error_code = a->error;
        to->resource_type = asked->resources[i].resource_type;
        to->resource_name = asked->resources[i].resource_name;
        to->configs = wire_array(&describe_configs_response_describe_configs_resource_result_shape, &a->arena, 1);
        to->configs_cnt = 1;
        to->configs->name = slice_of_text("min.insync.replicas");
        to->configs->value = isr_min_of(a, to->resource_name);
    }
    return body;
}

static const void *body_of(struct answering *a)
{
    switch (a->call->api->key) {
    case API_DESCRIBE_CLUSTER:
        return describe_cluster(a);
    case API_METADATA:
        return metadata(a);
    case API_LIST_PARTITION_REASSIGNMENTS:
        return list_reassignments(a);
    case API_DESCRIBE_QUORUM:
        return describe_quorum(a);
    default:
        CHECK(a->call->api->key == API_DESCRIBE_CONFIGS);
        return describe_configs(a);
    }
}

struct client_answer *opbrokers_refusal(const struct cluster *cluster, const char *cluster_id,
                                        const struct client_call *call, int16_t error)
{
    struct answering a = {.cluster = cluster, .cluster_id = cluster_id, .call = call, .error = error};
    int16_t version = call->version_max;
    struct response_header header;
    struct client_answer *answer;
    struct buf frame;

    arena_init(&a.arena, 64 << 20);
    buf_init(&frame, 64 << 20);
    wire_defaults(&response_header_wire, &header);
    header.correlation_id = CORRELATION_ID;
    CHECK(wire_encode_buf(&response_header_wire, wire_response_header_version(call->api, version), &header, &frame) ==
          ERR_OK);
    CHECK(wire_encode_buf(call->api->response, version, body_of(&a), &frame) == ERR_OK);
    answer = client_answer_of(call->api, version, call->token, ERR_OK, CORRELATION_ID, chunk_copy(buf_bytes(&frame)));
    CHECK(answer->err == ERR_OK);
    buf_release(&frame);
    arena_release(&a.arena);
    return answer;
}

struct client_answer *opbrokers_answer(const struct cluster *cluster, const char *cluster_id,
                                       const struct client_call *call)
{
    return opbrokers_refusal(cluster, cluster_id, call, 0);
}

struct client_answer *opbrokers_failure(const struct client_call *call, int err)
{
    return client_answer_of(call->api, call->version_max, call->token, err, 0, NULL);
}
