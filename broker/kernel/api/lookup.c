#include "api/handlers.h"
#include "base/err.h"

bool api_is_internal_topic(struct slice topic)
{
    return slice_eq_text(topic, "__consumer_offsets") || slice_eq_text(topic, "__transaction_state") ||
           slice_eq_text(topic, "__share_group_state");
}

struct slice api_listener_name(const struct api *api, const struct call *call)
{
    return api->config->listeners[call->conn->listener_idx].name;
}

int32_t api_controller_for_clients(const struct api *api)
{
    const struct image_broker *leader =
        api->controller_id >= 0 ? image_broker_by_id(api->image, api->controller_id) : NULL;

    return leader != NULL && image_broker_is_alive(leader) ? leader->id : api->config->node_id;
}

bool api_may(const struct api *api, const struct call *call, enum auth_op op, enum auth_resource resource,
             struct slice name)
{
    struct principal principal =
        principal_of(slice_of_text(call->conn->principal), slice_of_text(call->conn->host + 1));

    return auth_check(&api->auth, &principal, op, resource, name) == AUTH_ALLOWED;
}

int32_t api_operations(const struct api *api, const struct call *call, enum auth_resource resource, struct slice name)
{
    struct principal principal =
        principal_of(slice_of_text(call->conn->principal), slice_of_text(call->conn->host + 1));

    return auth_operations(&api->auth, &principal, resource, name);
}

struct slice api_topic_name(const struct api *api, struct uuid topic_id, struct slice topic)
{
    const struct image_topic *known = topic.data == NULL ? image_topic_by_id(api->image, topic_id) : NULL;

    return known != NULL ? known->name : topic;
}

int16_t api_find_partition(const struct api *api, struct uuid topic_id, struct slice topic, int32_t index,
                           struct partition **ret_partition)
{
    bool by_id = topic.data == NULL;
    const struct image_topic *known =
        by_id ? image_topic_by_id(api->image, topic_id) : image_topic_by_name(api->image, topic);
    struct partition *partition;

    if (known == NULL)
        return by_id ? KERR_UNKNOWN_TOPIC_ID : KERR_UNKNOWN_TOPIC_OR_PARTITION;
    if (image_partition_of(known, index) == NULL)
        return KERR_UNKNOWN_TOPIC_OR_PARTITION;
    partition = partitions_find(&api->partitions, known->id, index);
    if (partition == NULL)
        return KERR_NOT_LEADER_OR_FOLLOWER;
    if (partition->role == PARTITION_OFFLINE)
        return KERR_KAFKA_STORAGE_ERROR;
    if (partition->role == PARTITION_NEW)
        return KERR_NOT_LEADER_OR_FOLLOWER;
    *ret_partition = partition;
    return KERR_NONE;
}

int16_t api_find_readable(const struct api *api, struct uuid topic_id, struct slice topic, int32_t index,
                          int32_t leader_epoch, struct partition **ret_partition)
{
    struct partition *partition = NULL;
    int16_t error = api_find_partition(api, topic_id, topic, index, &partition);

    if (error != KERR_NONE)
        return error;
    if (leader_epoch >= 0 && leader_epoch < partition->leader_epoch)
        return KERR_FENCED_LEADER_EPOCH;
    if (leader_epoch > partition->leader_epoch)
        return KERR_UNKNOWN_LEADER_EPOCH;
    *ret_partition = partition;
    return KERR_NONE;
}

int16_t api_find_leader(const struct api *api, struct uuid topic_id, struct slice topic, int32_t index,
                        int32_t leader_epoch, struct partition **ret_partition)
{
    struct partition *partition = NULL;
    int16_t error = api_find_readable(api, topic_id, topic, index, leader_epoch, &partition);

    if (error != KERR_NONE)
        return error;
    if (!partition_is_leader(partition))
        return KERR_NOT_LEADER_OR_FOLLOWER;
    *ret_partition = partition;
    return KERR_NONE;
}

bool api_leader_hint(const struct api *api, const struct call *call, struct uuid topic_id, struct slice topic,
                     int32_t index, struct leader_hint *ret_hint)
{
    const struct image_topic *known =
        topic.len == 0 ? image_topic_by_id(api->image, topic_id) : image_topic_by_name(api->image, topic);
    const struct image_partition *partition = known == NULL ? NULL : image_partition_of(known, index);
    const struct image_broker *leader = partition == NULL ? NULL : image_broker_by_id(api->image, partition->leader_id);
    const struct image_endpoint *endpoint = NULL;

    if (partition == NULL)
        return false;
    if (leader != NULL && image_broker_is_alive(leader))
        endpoint = image_endpoint_by_name(leader, api_listener_name(api, call));
    *ret_hint = (struct leader_hint){.leader_id = partition->leader_id, .leader_epoch = partition->leader_epoch};
    if (endpoint != NULL) {
        ret_hint->host = endpoint->host;
        ret_hint->port = endpoint->port;
        ret_hint->rack = leader->rack;
    }
    return true;
}

int16_t api_append_internal(struct api *api, struct partition *partition, struct chunk *chunk, int64_t *ret_end_off)
{
    struct log_stamp stamp = {.leader_epoch = partition->leader_epoch,
                              .wall_ms = api->wall_ms,
                              .now_us = api->now_us,
                              .origin = LOG_FROM_COORDINATOR,
                              .keeps_header = true};
    struct log_appended appended = {.refusal = LOG_FINE};
    int err;

    if (partition->isr_cnt < partition->min_isr) {
        chunk_drop(chunk);
        return KERR_NOT_ENOUGH_REPLICAS;
    }
    err = log_append(partition->log, chunk, chunk_slice(chunk), &stamp, api->fx, &appended);
    if (err == ERR_INVALID)
        return log_refusal_kafka_error(appended.refusal);
    if (err == ERR_LIMIT)
        return KERR_NOT_ENOUGH_REPLICAS;
    if (err != ERR_OK)
        return KERR_KAFKA_STORAGE_ERROR;
    *ret_end_off = appended.last_off + 1;
    partition_appended(&api->partitions, partition, api->fx);
    return KERR_NONE;
}
