/* What the data kernel asks the active controller for itself: BrokerRegistration, BrokerHeartbeat, AlterPartition,
 * AssignReplicasToDirs. Each goes to the own metadata kernel, which decides it or sends it on (kernel_msg.h); each is answered once.
 *
 * A registration says with which epoch the last process ended, where it ended cleanly: it waits until the log directories
 * have told. Without that every start counts as unclean, and costs the broker its places in ISR and ELR (KIP-966). So does a
 * clean stop between a registration and its answer, whose epoch nobody here knows: SHUTDOWN waits for it then. */
#include "api/features.h"
#include "api/handlers.h"
#include "base/check.h"
#include "base/err.h"
#include "image/record.h"
#include "node/node.h"
#include "wire/gen/alter_partition_request.h"
#include "wire/gen/alter_partition_response.h"
#include "wire/gen/assign_replicas_to_dirs_request.h"
#include "wire/gen/broker_heartbeat_request.h"
#include "wire/gen/broker_heartbeat_response.h"
#include "wire/gen/broker_registration_request.h"
#include "wire/gen/broker_registration_response.h"

enum {
    RETRY_US = 50 * 1000,
    ALONE_US = 3000 * 1000, /* stopping, without a word of an active controller: several elections had the time */
    ANSWER_MEM_MAX = 256 << 20,
};

static uint64_t ask_controller(struct broker *broker, int16_t api_key, int16_t version, const void *body)
{
    const struct wire_msg *msg = wire_api_by_key(api_key)->request;
    struct kernel_msg *ask = kernel_msg_new(MSG_REQUEST);
    size_t len = 0, used = 0;
    int err = wire_size(msg, version, body, &len);

    CHECK(err == ERR_OK);
    ask->chunk = chunk_new(len);
    err = wire_encode(msg, version, body, ask->chunk->data, len, &used);
    CHECK(err == ERR_OK && used == len);
    ask->chunk->len = (uint32_t)len;
    ask->api_key = api_key;
    ask->api_version = version;
    ask->corr = OWN_CORR + ++broker->asked_cnt;
    fx_kernel_msg(broker->api.fx, ask);
    return OWN_CORR + broker->asked_cnt;
}

static int16_t protocol_number(struct slice protocol)
{
    static const char *const names[] = {"PLAINTEXT", "SSL", "SASL_PLAINTEXT", "SASL_SSL"};

    for (size_t i = 0; i < COUNT_OF(names); i++)
        if (slice_eq_text(protocol, names[i]))
            return (int16_t)i;
    return 0;
}

void node_send_registration(struct broker *broker)
{
    const struct broker_config *config = broker->config;
    struct broker_registration_request request;
    struct broker_registration_request_listener listeners[LISTENERS_MAX];
    struct broker_registration_request_feature features[16];
    size_t features_cnt;
    const struct image_feature *ours = broker_features(&features_cnt);

    wire_defaults(&broker_registration_request_wire, &request);
    request.broker_id = config->node_id;
    request.cluster_id = broker->api.cluster_id;
    request.incarnation_id = broker->incarnation;
    request.rack = config->rack;
    request.listeners = listeners;
    for (uint32_t i = 0; i < config->listeners_cnt; i++) {
        const struct broker_listener *from = &config->listeners[i];
        if (from->is_controller)
            continue;
        listeners[request.listeners_cnt++] =
            (struct broker_registration_request_listener){.name = from->name,
                                                          .host = from->host,
                                                          .port = from->port,
                                                          .security_protocol = protocol_number(from->protocol)};
    }
    CHECK(features_cnt <= COUNT_OF(features));
    request.features = features;
    request.features_cnt = (int32_t)features_cnt;
    for (size_t i = 0; i < features_cnt; i++)
        features[i] = (struct broker_registration_request_feature){.name = ours[i].name,
                                                                   .min_supported_version = ours[i].min_version,
                                                                   .max_supported_version = ours[i].max_version};
    request.log_dirs = broker->dir_ids;
    request.log_dirs_cnt = (int32_t)broker->dir_ids_cnt;
    request.previous_broker_epoch = log_set_last_epoch(broker->api.logs);
    broker->is_registration_due = false;
    broker->may_be_registered = true;
    broker->next_heartbeat_us = INT64_MAX; /* until the reply */
    ask_controller(broker, API_KEY_BROKER_REGISTRATION, broker_registration_request_wire.max_version, &request);
}

/* The metadata that we have replayed reaches our own registration. */
bool node_is_registered_in_image(const struct broker *broker)
{
    const struct image_broker *self = image_broker_by_id(&broker->image, broker->config->node_id);

    return self != NULL && self->epoch == broker->api.broker_epoch;
}

/* Directories that have failed since the registration named them. */
static uint32_t fill_offline_dirs(const struct broker *broker, struct uuid *ret_ids)
{
    uint32_t cnt = 0;

    for (uint32_t i = 0; i < broker->config->dirs_cnt; i++)
        if (!log_set_dir_is_online(broker->api.logs, i) && log_set_state(broker->api.logs) != LOG_SET_NEW &&
            !uuid_is_zero(broker->dir_id_of[i]))
            ret_ids[cnt++] = broker->dir_id_of[i];
    return cnt;
}

void node_send_heartbeat(struct broker *broker)
{
    struct broker_heartbeat_request request;
    struct uuid offline[DIRS_MAX];

    wire_defaults(&broker_heartbeat_request_wire, &request);
    request.broker_id = broker->config->node_id;
    request.broker_epoch = broker->api.broker_epoch;
    request.current_metadata_offset = broker->followed_off;
    request.want_fence = !broker->are_logs_assigned;
    request.want_shut_down = broker->state == NODE_LEAVING;
    request.heartbeat_interval_ms = (int32_t)broker->config->broker_heartbeat_interval_ms;
    request.offline_log_dirs = offline;
    request.offline_log_dirs_cnt = (int32_t)fill_offline_dirs(broker, offline);
    broker->next_heartbeat_us = INT64_MAX;
    broker->heartbeat_under_way = true;
    broker->heartbeat_wants_fence = request.want_fence;
    ask_controller(broker, API_KEY_BROKER_HEARTBEAT, 1, &request);
}

void node_heard(struct broker *broker)
{
    bool stops = broker->state == NODE_LEAVING || broker->stops_when_registered;

    broker->alone_deadline_us = stops ? broker->api.now_us + ALONE_US : INT64_MAX;
}

static void retry_soon(struct broker *broker)
{
    broker->next_heartbeat_us = broker->api.now_us + RETRY_US;
}

static const void *decode_reply(struct broker *broker, const struct kernel_msg *msg, struct arena *arena)
{
    const struct wire_msg *wire_msg = wire_api_by_key(msg->api_key)->response;
    void *body = arena_alloc(arena, wire_msg->shape->size);
    struct wire_error wire_err;
    size_t used = 0;

    (void)broker;
    CHECK(body != NULL);
    if (msg->err != ERR_OK || msg->chunk == NULL ||
        wire_decode(wire_msg, msg->api_version, kernel_msg_body(msg), arena, body, &used, &wire_err) != ERR_OK)
        return NULL;
    return body;
}

/* NOT_CONTROLLER: its record may be committed all the same, under the next one. */
static void refused(struct broker *broker, const struct broker_registration_response *response)
{
    if (response != NULL && response->error_code != broker->refused_with)
        fx_trace(broker->api.fx, TRACE_WARN, "the controller refuses our registration; trying again",
                 F_TEXT("error", slice_of_text(kerr_name(response->error_code))));
    broker->refused_with = response ? response->error_code : KERR_NONE;
    broker->may_be_registered = response == NULL || response->error_code == KERR_NOT_CONTROLLER;
    if (broker->stops_when_registered && !broker->may_be_registered)
        node_begin_closing(broker);
    else
        retry_soon(broker);
}

static void registered(struct broker *broker, const struct broker_registration_response *response)
{
    if (broker->state != NODE_REGISTERING)
        return;
    if (response == NULL || response->error_code != KERR_NONE) {
        refused(broker, response);
        return;
    }
    broker->refused_with = KERR_NONE;
    broker->may_be_registered = false;
    broker->api.broker_epoch = broker->api.partitions.broker_epoch = response->broker_epoch;
    log_set_broker_epoch(broker->api.logs, response->broker_epoch);
    if (broker->stops_when_registered) {
        node_begin_closing(broker);
        return;
    }
    node_move(broker, NODE_FENCED);
    node_send_heartbeat(broker);
}

/* Somebody has unregistered us, or registered another one in our place: to come again unasked would undo what an admin did,
 * and two nodes of one id would drive each other out. Apache Kafka's stays out as well. */
static void put_out(struct broker *broker, int16_t error)
{
    if (broker->state == NODE_LEAVING) {
        node_begin_closing(broker);
        return;
    }
    if (!broker->is_out)
        fx_trace(broker->api.fx, TRACE_ERROR,
                 "this broker's registration is no longer the cluster's: it was unregistered, or another process has "
                 "its node.id; it stays out: restart it to register it again",
                 F_NUM("broker_epoch", broker->api.broker_epoch), F_TEXT("error", slice_of_text(kerr_name(error))));
    broker->is_out = true;
    broker->next_heartbeat_us = broker->api.now_us + broker->config->broker_heartbeat_interval_ms * 1000;
    if (broker->state == NODE_RUNNING)
        node_move(broker, NODE_FENCED);
}

static void heartbeat_answered(struct broker *broker, const struct broker_heartbeat_response *response)
{
    broker->heartbeat_under_way = false;
    if (broker->state != NODE_FENCED && broker->state != NODE_RUNNING && broker->state != NODE_LEAVING)
        return;
    if (response == NULL || response->error_code == KERR_NOT_CONTROLLER) {
        retry_soon(broker);
        return;
    }
    node_heard(broker);
    if (response->error_code == KERR_STALE_BROKER_EPOCH || response->error_code == KERR_BROKER_ID_NOT_REGISTERED) {
        put_out(broker, response->error_code);
        return;
    }
    broker->next_heartbeat_us = broker->api.now_us + broker->config->broker_heartbeat_interval_ms * 1000;
    if (broker->state == NODE_LEAVING) {
        if (response->should_shut_down)
            node_begin_closing(broker);
        else
            retry_soon(broker);
    } else if (broker->state == NODE_FENCED && !response->is_fenced) {
        node_move(broker, NODE_RUNNING);
        api_start_serving(&broker->api);
    } else if (broker->state == NODE_FENCED && broker->heartbeat_wants_fence && broker->are_logs_assigned) {
        node_send_heartbeat(broker); /* what it said is no longer so */
    } else if (broker->state == NODE_RUNNING && response->is_fenced) {
        node_move(broker, NODE_FENCED);
    }
}

/* ---- the ISR ---- */

enum { ALTER_PARTITION_VERSION = 3, REQUEST_MEM_MAX = 64 << 20 };

static void isr_answer_came(struct broker *broker, uint64_t corr, const struct alter_partition_response *response)
{
    if (corr != broker->isr_corr)
        return;
    broker->isr_corr = 0;
    isr_answered(&broker->api.partitions, response, broker->api.fx);
}

/* One request for all that is wanted now (KIP-497). A stale broker epoch is answered; nothing is given up. */
static void drive_isr(struct broker *broker)
{
    struct partitions *partitions = &broker->api.partitions;
    struct alter_partition_request request;
    struct arena arena;
    int64_t retry_us;

    broker->next_requests_us = partitions_check_isr(partitions);
    arena_init(&arena, REQUEST_MEM_MAX);
    if (isr_take_request(partitions, &arena, &request, &retry_us))
        broker->isr_corr = ask_controller(broker, API_KEY_ALTER_PARTITION, ALTER_PARTITION_VERSION, &request);
    arena_release(&arena);
    if (retry_us < broker->next_requests_us)
        broker->next_requests_us = retry_us;
}

/* ---- where replicas lie ---- */

enum { ASSIGN_PARTITIONS_MAX = 5000, ASSIGN_RETRY_US = 1000 * 1000 };

/* The directory that a replica of ours really is in, where metadata says another; NULL: it is known. */
static const struct uuid *dir_to_tell(const struct broker *broker, const struct partition *partition)
{
    const struct image_partition *known = image_partition_by_id(&broker->image, partition->topic_id, partition->index);
    const struct uuid *dir = partition->log ? &broker->dir_id_of[log_dir_idx(partition->log)] : NULL;

    if (known == NULL || dir == NULL || uuid_is_zero(*dir) || log_state(partition->log) == LOG_DEAD)
        return NULL;
    for (uint32_t i = 0; i < known->replicas_cnt; i++)
        if (known->replicas[i] == broker->config->node_id)
            return i < known->directories_cnt && uuid_eq(known->directories[i], *dir) ? NULL : dir;
    return NULL;
}

static void add_replica(struct assign_replicas_to_dirs_request_directory_data *dir, struct arena *arena,
                        const struct partition *partition)
{
    struct assign_replicas_to_dirs_request_topic_data *topic;

    if (dir->topics == NULL)
        dir->topics = wire_array(&assign_replicas_to_dirs_request_topic_data_shape, arena, ASSIGN_PARTITIONS_MAX);
    CHECK(dir->topics != NULL);
    topic = &dir->topics[dir->topics_cnt++];
    topic->topic_id = partition->topic_id;
    topic->partitions = wire_array(&assign_replicas_to_dirs_request_partition_data_shape, arena, 1);
    CHECK(topic->partitions != NULL);
    topic->partitions->partition_index = partition->index;
    topic->partitions_cnt = 1;
}

static size_t fill_replicas(struct broker *broker, struct arena *arena, struct assign_replicas_to_dirs_request *request)
{
    struct map_node *node = NULL;
    size_t cnt = 0;

    request->directories = wire_array(&assign_replicas_to_dirs_request_directory_data_shape, arena, DIRS_MAX);
    CHECK(request->directories != NULL);
    while (cnt < ASSIGN_PARTITIONS_MAX && (node = map_walk(&broker->api.partitions.by_id, node)) != NULL) {
        const struct partition *partition = container_of(node, struct partition, by_id);
        const struct uuid *dir = dir_to_tell(broker, partition);
        int32_t i = 0;
        if (dir == NULL)
            continue;
        while (i < request->directories_cnt && !uuid_eq(request->directories[i].id, *dir))
            i++;
        if (i == request->directories_cnt)
            request->directories[request->directories_cnt++].id = *dir;
        add_replica(&request->directories[i], arena, partition);
        cnt++;
    }
    return cnt;
}

/* KIP-858: what the controller does not know about where our replicas lie. Looked at when metadata has news of ours, and
 * again until it knows. */
static void drive_dirs(struct broker *broker)
{
    struct assign_replicas_to_dirs_request request;
    struct arena arena;

    if (!broker->dirs_to_check || broker->dirs_corr != 0 || broker->api.now_us < broker->dirs_retry_us ||
        broker->state != NODE_RUNNING || image_metadata_version(&broker->image) < IMAGE_MV_DIRECTORIES)
        return;
    arena_init(&arena, REQUEST_MEM_MAX);
    wire_defaults(&assign_replicas_to_dirs_request_wire, &request);
    request.broker_id = broker->config->node_id;
    request.broker_epoch = broker->api.broker_epoch;
    broker->dirs_to_check = fill_replicas(broker, &arena, &request) > 0;
    if (broker->dirs_to_check)
        broker->dirs_corr = ask_controller(broker, API_KEY_ASSIGN_REPLICAS_TO_DIRS, 0, &request);
    arena_release(&arena);
    broker->dirs_retry_us = broker->api.now_us + ASSIGN_RETRY_US;
}

void node_drive_requests(struct broker *broker)
{
    drive_isr(broker);
    drive_dirs(broker);
    if (broker->dirs_to_check && broker->dirs_retry_us > broker->api.now_us &&
        broker->dirs_retry_us < broker->next_requests_us)
        broker->next_requests_us = broker->dirs_retry_us;
}

void node_own_reply(struct broker *broker, const struct kernel_msg *msg)
{
    struct arena arena;
    const void *body;

    arena_init(&arena, ANSWER_MEM_MAX);
    body = decode_reply(broker, msg, &arena);
    if (msg->api_key == API_KEY_BROKER_REGISTRATION)
        registered(broker, body);
    else if (msg->api_key == API_KEY_ALTER_PARTITION)
        isr_answer_came(broker, msg->corr, body);
    else if (msg->api_key == API_KEY_ASSIGN_REPLICAS_TO_DIRS)
        broker->dirs_corr = 0; /* whatever it says, metadata tells what holds */
    else
        heartbeat_answered(broker, body);
    arena_release(&arena);
}
