/* Metadata, DescribeTopicPartitions (KIP-966), DescribeCluster (KIP-700), ApiVersions (KIP-35, 511, 584): what the image
 * says, as this listener's clients may see it. Only Metadata may do more: a topic that is asked for and not there is made
 * where auto.create.topics.enable and the client want it, and the answer waits for that. */
#include "api/features.h"
#include "api/handlers.h"
#include "base/check.h"
#include "base/err.h"
#include "wire/gen/api_versions_response.h"
#include "wire/gen/create_topics_request.h"
#include "wire/gen/describe_cluster_request.h"
#include "wire/gen/describe_cluster_response.h"
#include "wire/gen/describe_topic_partitions_request.h"
#include "wire/gen/describe_topic_partitions_response.h"
#include "wire/gen/metadata_request.h"
#include "wire/gen/metadata_response.h"

enum {
    OPENING_US_MAX = 2000000, /* how long an answer waits for logs that are being made */
    CREATE_TIMEOUT_MS = 15000,
    DESCRIBE_PARTITIONS_MAX = 2000,
    ENDPOINT_BROKERS = 1,
};

/* A Metadata answer that waits for partitions of ours. */
struct opening {
    struct waiter waiter;
    int64_t deadline_us;
};

/* ---- ApiVersions ---- */

static void add_features(struct api *api, struct call *call, struct api_versions_response *response)
{
    const struct image *image = api->image;
    size_t cnt;
    const struct image_feature *supported = broker_features(&cnt);

    response->supported_features =
        wire_array(&api_versions_response_supported_feature_key_shape, &call->request->arena, cnt);
    for (size_t i = 0; i < cnt; i++) {
        struct api_versions_response_supported_feature_key *to =
            &response->supported_features[response->supported_features_cnt];
        if (supported[i].min_version == 0 && call->request->api_version < 4)
            continue; /* KAFKA-17492: old readers refuse a minimum of 0 */
        to->name = supported[i].name;
        to->min_version = supported[i].min_version;
        to->max_version = supported[i].max_version;
        response->supported_features_cnt++;
    }
    response->finalized_features =
        wire_array(&api_versions_response_finalized_feature_key_shape, &call->request->arena, image->levels_cnt + 1);
    response->finalized_features_cnt = (int32_t)image->levels_cnt;
    for (size_t i = 0; i < image->levels_cnt; i++) {
        response->finalized_features[i].name = image->levels[i].name;
        response->finalized_features[i].max_version_level = image->levels[i].level;
        response->finalized_features[i].min_version_level = image->levels[i].level;
    }
    if (api->kraft_version > 0) {
        struct api_versions_response_finalized_feature_key *kraft =
            &response->finalized_features[response->finalized_features_cnt++];
        kraft->name = slice_of_text("kraft.version");
        kraft->max_version_level = kraft->min_version_level = api->kraft_version;
    }
    response->finalized_features_epoch = image->levels_cnt > 0 ? image->next_off - 1 : -1;
}

void api_handle_api_versions(struct api *api, struct call *call)
{
    struct api_versions_response *response = api_response(call);
    size_t cnt;
    const struct api_entry *entries = api_entries(&cnt);

    response->api_keys = wire_array(&api_versions_response_api_version_shape, &call->request->arena, cnt);
    response->api_keys_cnt = (int32_t)cnt;
    for (size_t i = 0; i < cnt; i++) {
        response->api_keys[i].api_key = entries[i].key;
        response->api_keys[i].min_version = entries[i].min_version;
        response->api_keys[i].max_version = entries[i].max_version;
    }
    if (call->request->api_version >= 3)
        add_features(api, call, response);
    api_answer(api, call, response);
}

/* ---- Metadata ---- */

static void add_brokers(struct api *api, struct call *call, struct metadata_response *response)
{
    const struct image *image = api->image;

    response->brokers =
        wire_array(&metadata_response_metadata_response_broker_shape, &call->request->arena, image->brokers_cnt);
    response->brokers_cnt = 0;
    for (size_t i = 0; i < image->brokers_cnt; i++) {
        const struct image_broker *broker = image->brokers[i];
        const struct image_endpoint *endpoint = image_endpoint_by_name(broker, api_listener_name(api, call));
        if (!image_broker_is_alive(broker) || endpoint == NULL)
            continue;
        response->brokers[response->brokers_cnt++] = (struct metadata_response_metadata_response_broker){
            .node_id = broker->id, .host = endpoint->host, .port = endpoint->port, .rack = broker->rack};
    }
}

/* Broker ids are constant in the image; the wire's structs are not const. */
static int32_t *ids(const int32_t *from)
{
    return (int32_t *)(uintptr_t)from;
}

static bool is_reachable(const struct api *api, const struct call *call, int32_t broker_id)
{
    const struct image_broker *broker = image_broker_by_id(api->image, broker_id);

    return broker != NULL && image_broker_is_alive(broker) &&
           image_endpoint_by_name(broker, api_listener_name(api, call)) != NULL;
}

static int32_t *offline_replicas(const struct api *api, struct call *call, const struct image_partition *from,
                                 int32_t *ret_cnt)
{
    int32_t *offline = api_array(call, from->replicas_cnt, sizeof offline[0]);

    *ret_cnt = 0;
    for (size_t i = 0; i < from->replicas_cnt; i++)
        if (!is_reachable(api, call, from->replicas[i]))
            offline[(*ret_cnt)++] = from->replicas[i];
    return offline;
}

static int16_t partition_error(const struct api *api, const struct call *call, const struct image_partition *from)
{
    if (from->leader_id < 0)
        return KERR_LEADER_NOT_AVAILABLE;
    return is_reachable(api, call, from->leader_id) ? KERR_NONE : KERR_LISTENER_NOT_FOUND;
}

static void fill_partition(const struct api *api, struct call *call, const struct image_partition *from, int32_t index,
                           struct metadata_response_metadata_response_partition *to)
{
    int16_t error = partition_error(api, call, from);

    /* Before version 6 a leader on another listener was "not available" (KIP-103). */
    to->error_code =
        error == KERR_LISTENER_NOT_FOUND && call->request->api_version < 6 ? KERR_LEADER_NOT_AVAILABLE : error;
    to->partition_index = index;
    to->leader_id = error == KERR_NONE ? from->leader_id : -1;
    to->leader_epoch = from->leader_epoch;
    to->replica_nodes = ids(from->replicas);
    to->replica_nodes_cnt = from->replicas_cnt;
    to->isr_nodes = ids(from->isr);
    to->isr_nodes_cnt = from->isr_cnt;
    to->offline_replicas = offline_replicas(api, call, from, &to->offline_replicas_cnt);
}

static void fill_topic(const struct api *api, struct call *call, const struct image_topic *from,
                       struct metadata_response_metadata_response_topic *to)
{
    const struct metadata_request *request = call->request->body;

    to->name = from->name;
    to->topic_id = from->id;
    to->is_internal = api_is_internal_topic(from->name);
    to->partitions = wire_array(&metadata_response_metadata_response_partition_shape, &call->request->arena,
                                (size_t)from->partitions_cnt);
    CHECK(to->partitions != NULL);
    to->partitions_cnt = 0;
    for (int32_t i = 0; i < from->partitions_cnt; i++)
        if (image_partition_of(from, i) != NULL)
            fill_partition(api, call, image_partition_of(from, i), i, &to->partitions[to->partitions_cnt++]);
    if (request->include_topic_authorized_operations)
        to->topic_authorized_operations = api_operations(api, call, AUTH_TOPIC, from->name);
}

/* The Java client leaves the name of a topic that it names by id empty, not null. */
static bool is_named(const struct metadata_request_metadata_request_topic *topic)
{
    return uuid_is_zero(topic->topic_id);
}

static const struct image_topic *topic_asked(const struct api *api,
                                             const struct metadata_request_metadata_request_topic *topic)
{
    return is_named(topic) ? image_topic_by_name(api->image, topic->name)
                           : image_topic_by_id(api->image, topic->topic_id);
}

static void fill_asked(const struct api *api, struct call *call,
                       const struct metadata_request_metadata_request_topic *asked,
                       struct metadata_response_metadata_response_topic *to)
{
    const struct image_topic *known = topic_asked(api, asked);

    if (known != NULL && api_may(api, call, AUTH_DESCRIBE, AUTH_TOPIC, known->name)) {
        fill_topic(api, call, known, to);
        return;
    }
    to->name = asked->name;
    if (!is_named(asked) || asked->name.data == NULL)
        to->name = call->request->api_version < 12 ? slice_of("", 0) : (struct slice){0};
    to->topic_id = asked->topic_id;
    to->partitions_cnt = 0;
    if (!is_named(asked))
        to->error_code = KERR_UNKNOWN_TOPIC_ID;
    else if (!topic_name_is_valid(asked->name))
        to->error_code = KERR_INVALID_TOPIC_EXCEPTION;
    else
        to->error_code = KERR_UNKNOWN_TOPIC_OR_PARTITION;
}

static bool asks_for_all(const struct call *call)
{
    const struct metadata_request *request = call->request->body;

    return request->topics == NULL || request->topics_cnt < 0 ||
           (call->request->api_version == 0 && request->topics_cnt == 0);
}

static void add_all_topics(struct api *api, struct call *call, struct metadata_response *response)
{
    const struct image *image = api->image;

    response->topics =
        wire_array(&metadata_response_metadata_response_topic_shape, &call->request->arena, image->topics_cnt);
    response->topics_cnt = 0;
    for (size_t i = 0; i < image->topics_cnt; i++)
        if (api_may(api, call, AUTH_DESCRIBE, AUTH_TOPIC, image->topics[i]->name))
            fill_topic(api, call, image->topics[i], &response->topics[response->topics_cnt++]);
}

/* Sorted by name, then id; each thing once, so that a request cannot make an answer grow by repeating itself. */
static size_t sort_unique(struct metadata_request_metadata_request_topic *topics, size_t cnt)
{
    size_t kept = 0;

    for (size_t gap = cnt / 2; gap > 0; gap /= 2) /* Shell sort */
        for (size_t i = gap; i < cnt; i++) {
            struct metadata_request_metadata_request_topic topic = topics[i];
            size_t at = i;
            while (at >= gap && (slice_cmp(topics[at - gap].name, topic.name) > 0 ||
                                 (slice_cmp(topics[at - gap].name, topic.name) == 0 &&
                                  memcmp(topics[at - gap].topic_id.bytes, topic.topic_id.bytes, UUID_LEN) > 0))) {
                topics[at] = topics[at - gap];
                at -= gap;
            }
            topics[at] = topic;
        }
    for (size_t i = 0; i < cnt; i++)
        if (kept == 0 || !slice_eq(topics[kept - 1].name, topics[i].name) ||
            !uuid_eq(topics[kept - 1].topic_id, topics[i].topic_id))
            topics[kept++] = topics[i];
    return kept;
}

/* A partition of ours whose log is still being made: who is told of it now would produce in vain, and a client with many
 * requests in flight would then send its records again out of order. */
static struct partition *unready_partition(const struct api *api, const struct call *call)
{
    const struct metadata_request *request = call->request->body;

    for (int32_t i = 0; !asks_for_all(call) && i < request->topics_cnt; i++) {
        const struct image_topic *topic = topic_asked(api, &request->topics[i]);
        for (int32_t p = 0; topic != NULL && p < topic->partitions_cnt; p++) {
            struct partition *partition = partitions_find(&api->partitions, topic->id, p);
            if (partition != NULL && partition->is_ours && partition->role == PARTITION_NEW)
                return partition;
        }
    }
    return NULL;
}

static void forget_waiter(struct api *api, struct call *call)
{
    struct opening *opening = call->wait;

    (void)api;
    waiter_remove(&opening->waiter);
}

static void answer_metadata(struct api *api, struct call *call);

/* True: parked until that partition has a role, or the time is over. */
static bool wait_for_partitions(struct api *api, struct call *call)
{
    struct partition *partition = unready_partition(api, call);
    struct opening *opening = call->wait;

    if (partition == NULL)
        return false;
    if (opening == NULL) {
        opening = call->wait = api_array(call, 1, sizeof *opening);
        opening->deadline_us = api->now_us + OPENING_US_MAX;
    }
    opening->waiter = (struct waiter){.kind = WAITER_ROLE, .owner_kind = WAITER_OF_CALL, .owner = call};
    if (api->now_us >= opening->deadline_us || partition_wait(partition, &opening->waiter))
        return false;
    call->forget = forget_waiter;
    call_park(&api->calls, call, opening->deadline_us, answer_metadata);
    return true;
}

static void answer_metadata(struct api *api, struct call *call)
{
    struct metadata_request *request = call->request->body;
    struct metadata_response *response;

    if (wait_for_partitions(api, call))
        return;
    response = api_response(call);
    add_brokers(api, call, response);
    response->cluster_id = api->cluster_id;
    response->controller_id = api_controller_for_clients(api);
    if (request->include_cluster_authorized_operations)
        response->cluster_authorized_operations =
            api_operations(api, call, AUTH_CLUSTER, slice_of_text(AUTH_CLUSTER_NAME));
    if (asks_for_all(call)) {
        add_all_topics(api, call, response);
    } else {
        response->topics = wire_array(&metadata_response_metadata_response_topic_shape, &call->request->arena,
                                      (size_t)request->topics_cnt);
        response->topics_cnt = request->topics_cnt;
        for (int32_t i = 0; i < request->topics_cnt; i++)
            fill_asked(api, call, &request->topics[i], &response->topics[i]);
    }
    api_answer(api, call, response);
}

static int32_t topics_to_make(const struct api *api, struct call *call,
                              struct create_topics_request_creatable_topic *to)
{
    const struct metadata_request *request = call->request->body;
    int32_t cnt = 0;

    for (int32_t i = 0; i < request->topics_cnt; i++) {
        const struct metadata_request_metadata_request_topic *asked = &request->topics[i];
        if (!is_named(asked) || topic_asked(api, asked) != NULL || !topic_name_is_valid(asked->name) ||
            api_is_internal_topic(asked->name) || !api_may(api, call, AUTH_CREATE, AUTH_TOPIC, asked->name))
            continue;
        wire_shape_defaults(&create_topics_request_creatable_topic_shape, &to[cnt]);
        to[cnt].name = asked->name;
        to[cnt].num_partitions = -1; /* the controller's num.partitions and default.replication.factor */
        to[cnt++].replication_factor = -1;
    }
    return cnt;
}

/* True: the call waits for new topics. */
static bool make_missing(struct api *api, struct call *call)
{
    const struct metadata_request *request = call->request->body;
    struct create_topics_request create;

    if (!api->config->auto_create_topics_enable || asks_for_all(call) || request->topics_cnt == 0 ||
        (call->request->api_version >= 4 && !request->allow_auto_topic_creation))
        return false;
    wire_defaults(&create_topics_request_wire, &create);
    create.topics = api_array(call, (size_t)request->topics_cnt, sizeof create.topics[0]);
    create.topics_cnt = topics_to_make(api, call, create.topics);
    if (create.topics_cnt == 0)
        return false;
    create.timeout_ms = CREATE_TIMEOUT_MS;
    api_forward(api, call, API_KEY_CREATE_TOPICS, create_topics_request_wire.max_version, &create, CREATE_TIMEOUT_MS,
                answer_metadata);
    return true;
}

void api_handle_metadata(struct api *api, struct call *call)
{
    struct metadata_request *request = call->request->body;

    if (request->topics_cnt > 0)
        request->topics_cnt = (int32_t)sort_unique(request->topics, (size_t)request->topics_cnt);
    if (!make_missing(api, call))
        answer_metadata(api, call);
}

/* ---- DescribeCluster ---- */

void api_handle_describe_cluster(struct api *api, struct call *call)
{
    const struct describe_cluster_request *request = call->request->body;
    struct describe_cluster_response *response = api_response(call);
    const struct image *image = api->image;

    response->cluster_id = api->cluster_id.data ? api->cluster_id : slice_of("", 0);
    response->controller_id = api_controller_for_clients(api);
    response->endpoint_type = request->endpoint_type;
    if (request->include_cluster_authorized_operations)
        response->cluster_authorized_operations =
            api_operations(api, call, AUTH_CLUSTER, slice_of_text(AUTH_CLUSTER_NAME));
    if (request->endpoint_type != ENDPOINT_BROKERS) {
        response->error_code =
            request->endpoint_type == 2 ? KERR_MISMATCHED_ENDPOINT_TYPE : KERR_UNSUPPORTED_ENDPOINT_TYPE;
        response->error_message = slice_of_text("this is a broker's listener: ask for endpoint type 1");
        api_answer(api, call, response);
        return;
    }
    response->brokers =
        wire_array(&describe_cluster_response_describe_cluster_broker_shape, &call->request->arena, image->brokers_cnt);
    response->brokers_cnt = 0;
    for (size_t i = 0; i < image->brokers_cnt; i++) {
        const struct image_broker *broker = image->brokers[i];
        const struct image_endpoint *endpoint = image_endpoint_by_name(broker, api_listener_name(api, call));
        struct describe_cluster_response_describe_cluster_broker *to = &response->brokers[response->brokers_cnt];
        if (endpoint == NULL || (broker->fenced && !request->include_fenced_brokers))
            continue;
        to->broker_id = broker->id;
        to->host = endpoint->host;
        to->port = endpoint->port;
        to->rack = broker->rack;
        to->is_fenced = broker->fenced;
        response->brokers_cnt++;
    }
    api_answer(api, call, response);
}

/* ---- DescribeTopicPartitions ---- */

struct describing {
    struct describe_topic_partitions_response *response;
    int32_t partitions_left;
    bool is_full;
};

static void set_cursor(struct call *call, struct describing *describing, struct slice topic, int32_t index)
{
    struct describe_topic_partitions_response_cursor *cursor = api_array(call, 1, sizeof *cursor);

    cursor->topic_name = topic;
    cursor->partition_index = index;
    describing->response->next_cursor = cursor;
    describing->is_full = true;
}

static void describe_partition(
    const struct api *api, struct call *call, const struct image_partition *from, int32_t index,
    struct describe_topic_partitions_response_describe_topic_partitions_response_partition *to)
{
    to->error_code = partition_error(api, call, from);
    to->partition_index = index;
    to->leader_id = to->error_code == KERR_NONE ? from->leader_id : -1;
    to->leader_epoch = from->leader_epoch;
    to->replica_nodes = ids(from->replicas);
    to->replica_nodes_cnt = from->replicas_cnt;
    to->isr_nodes = ids(from->isr);
    to->isr_nodes_cnt = from->isr_cnt;
    to->eligible_leader_replicas = ids(from->elr_cnt ? from->elr : from->replicas);
    to->eligible_leader_replicas_cnt = from->elr_cnt;
    to->last_known_elr = ids(from->last_known_elr_cnt ? from->last_known_elr : from->replicas);
    to->last_known_elr_cnt = from->last_known_elr_cnt;
    to->offline_replicas = offline_replicas(api, call, from, &to->offline_replicas_cnt);
}

static void describe_topic(const struct api *api, struct call *call, struct slice name, int32_t from_index,
                           struct describing *describing)
{
    struct describe_topic_partitions_response_describe_topic_partitions_response_topic *to =
        &describing->response->topics[describing->response->topics_cnt];
    const struct image_topic *topic = image_topic_by_name(api->image, name);

    if (describing->partitions_left == 0) {
        set_cursor(call, describing, name, from_index);
        return;
    }
    describing->response->topics_cnt++;
    to->name = name;
    if (topic == NULL || !api_may(api, call, AUTH_DESCRIBE, AUTH_TOPIC, name)) {
        to->error_code = topic_name_is_valid(name) ? KERR_UNKNOWN_TOPIC_OR_PARTITION : KERR_INVALID_TOPIC_EXCEPTION;
        return;
    }
    to->topic_id = topic->id;
    to->is_internal = api_is_internal_topic(name);
    to->topic_authorized_operations = api_operations(api, call, AUTH_TOPIC, name);
    to->partitions = wire_array(&describe_topic_partitions_response_describe_topic_partitions_response_partition_shape,
                                &call->request->arena, (size_t)topic->partitions_cnt);
    CHECK(to->partitions != NULL);
    to->partitions_cnt = 0;
    for (int32_t i = from_index; i < topic->partitions_cnt && !describing->is_full; i++) {
        if (describing->partitions_left == 0)
            set_cursor(call, describing, name, i);
        else if (image_partition_of(topic, i) != NULL) {
            describe_partition(api, call, image_partition_of(topic, i), i, &to->partitions[to->partitions_cnt++]);
            describing->partitions_left--;
        }
    }
}

static size_t sort_unique_names(struct slice *names, size_t cnt)
{
    size_t kept = 0;

    for (size_t gap = cnt / 2; gap > 0; gap /= 2)
        for (size_t i = gap; i < cnt; i++) {
            struct slice name = names[i];
            size_t at = i;
            for (; at >= gap && slice_cmp(names[at - gap], name) > 0; at -= gap)
                names[at] = names[at - gap];
            names[at] = name;
        }
    for (size_t i = 0; i < cnt; i++)
        if (kept == 0 || !slice_eq(names[kept - 1], names[i]))
            names[kept++] = names[i];
    return kept;
}

static size_t names_to_describe(const struct api *api, struct call *call, struct slice **ret_names)
{
    const struct describe_topic_partitions_request *request = call->request->body;
    size_t cnt = request->topics_cnt > 0 ? (size_t)request->topics_cnt : api->image->topics_cnt;
    struct slice *names = api_array(call, cnt, sizeof names[0]);

    for (size_t i = 0; i < cnt; i++)
        names[i] = request->topics_cnt > 0 ? request->topics[i].name : api->image->topics[i]->name;
    *ret_names = names;
    return sort_unique_names(names, cnt);
}

void api_handle_describe_topic_partitions(struct api *api, struct call *call)
{
    const struct describe_topic_partitions_request *request = call->request->body;
    struct describing describing = {.response = api_response(call),
                                    .partitions_left = request->response_partition_limit};
    struct slice *names;
    size_t cnt = names_to_describe(api, call, &names);

    if (describing.partitions_left <= 0 || describing.partitions_left > DESCRIBE_PARTITIONS_MAX)
        describing.partitions_left = DESCRIBE_PARTITIONS_MAX;
    describing.response->topics = wire_array(
        &describe_topic_partitions_response_describe_topic_partitions_response_topic_shape, &call->request->arena, cnt);
    CHECK(describing.response->topics != NULL);
    describing.response->topics_cnt = 0;
    for (size_t i = 0; i < cnt && !describing.is_full; i++) {
        int order = request->cursor != NULL ? slice_cmp(names[i], request->cursor->topic_name) : 1;
        int32_t from_index = order == 0 && request->cursor->partition_index > 0 ? request->cursor->partition_index : 0;
        if (order >= 0)
            describe_topic(api, call, names[i], from_index, &describing);
    }
    api_answer(api, call, describing.response);
}
