/* CreateTopics, DeleteTopics, CreatePartitions. Checks, their order and their words are Kafka's, since clients and people
 * read them. Each topic of a request stands or falls alone; all records of a request are one batch. */
#include "base/check.h"
#include "base/err.h"
#include "meta/core.h"
#include "meta/partition_change.h"
#include "meta/placement.h"
#include "wire/gen/config_record.h"
#include "wire/gen/create_partitions_request.h"
#include "wire/gen/create_partitions_response.h"
#include "wire/gen/create_topics_request.h"
#include "wire/gen/create_topics_response.h"
#include "wire/gen/delete_topics_request.h"
#include "wire/gen/delete_topics_response.h"
#include "wire/gen/partition_record.h"
#include "wire/gen/remove_topic_record.h"
#include "wire/gen/topic_record.h"

enum { TOPIC_NAME_LEN_MAX = 249, FROM_CONFIG = -1 };

static struct refusal too_much(struct op *op)
{
    return REFUSE(KERR_POLICY_VIOLATION, "Excessively large number of partitions per request.");
}

/* ---- names ---- */

static bool is_name_byte(uint8_t c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '_' ||
           c == '-';
}

static bool is_name_of_legal_bytes(struct slice name)
{
    for (size_t i = 0; i < name.len; i++)
        if (!is_name_byte(name.data[i]))
            return false;
    return true;
}

static struct refusal judge_name(struct op *op, struct slice name)
{
    if (name.len == 0)
        return REFUSE(KERR_INVALID_TOPIC_EXCEPTION, "Topic name is invalid: the empty string is not allowed");
    if (slice_eq_text(name, ".") || slice_eq_text(name, ".."))
        return REFUSE(KERR_INVALID_TOPIC_EXCEPTION, "Topic name is invalid: '", op_name(op, name), "' is not allowed");
    if (name.len > TOPIC_NAME_LEN_MAX)
        return REFUSE(KERR_INVALID_TOPIC_EXCEPTION, "Topic name is invalid: the length of '", op_name(op, name),
                      "' is longer than the max allowed length 249");
    if (!is_name_of_legal_bytes(name))
        return REFUSE(KERR_INVALID_TOPIC_EXCEPTION, "Topic name is invalid: '", op_name(op, name),
                      "' contains one or more characters other than ASCII alphanumerics, '.', '_' and '-'");
    if (slice_eq_text(name, "__cluster_metadata"))
        return REFUSE(KERR_INVALID_REQUEST, "Creation of internal topic __cluster_metadata is prohibited.");
    return refusal_none;
}

/* '.' and '_' are the same in names of metrics, so two topics may not differ in them alone. */
static bool collide(struct slice a, struct slice b)
{
    if (a.len != b.len)
        return false;
    for (size_t i = 0; i < a.len; i++)
        if ((a.data[i] == '.' ? '_' : a.data[i]) != (b.data[i] == '.' ? '_' : b.data[i]))
            return false;
    return true;
}

static bool has_collision_byte(struct slice name)
{
    return memchr(name.data, '.', name.len) != NULL || memchr(name.data, '_', name.len) != NULL;
}

static struct refusal judge_new_name(struct op *op, struct slice name)
{
    const struct image *image = &op->controller->image;
    struct refusal refusal = judge_name(op, name);

    if (refusal.error != KERR_NONE)
        return refusal;
    if (image_topic_by_name(image, name) != NULL)
        return REFUSE(KERR_TOPIC_ALREADY_EXISTS, "Topic '", op_name(op, name), "' already exists.");
    for (size_t i = 0; i < image->topics_cnt && has_collision_byte(name); i++)
        if (collide(image->topics[i]->name, name))
            return REFUSE(KERR_INVALID_TOPIC_EXCEPTION, "Topic '", op_name(op, name),
                          "' collides with existing topic: ", op_name(op, image->topics[i]->name));
    return refusal_none;
}

/* ---- partitions of a topic to be ---- */

static void add_partition(struct op *op, struct uuid topic_id, int32_t index, int32_t *replicas, int32_t cnt)
{
    const struct image *image = &op->controller->image;
    int16_t version = image_partition_version(op_metadata_version(op));
    struct partition_record record;

    wire_defaults(&partition_record_wire, &record);
    record.topic_id = topic_id;
    record.partition_id = index;
    record.replicas = replicas;
    record.replicas_cnt = cnt;
    record.isr = op_array(op, (size_t)cnt, sizeof record.isr[0]);
    record.directories = op_array(op, (size_t)cnt, sizeof record.directories[0]);
    for (int32_t i = 0; i < cnt; i++) {
        const struct image_broker *broker = image_broker_by_id(image, replicas[i]);
        record.directories[i] = partition_directory(image, replicas[i]);
        if (broker != NULL && image_broker_is_active(broker))
            record.isr[record.isr_cnt++] = replicas[i];
    }
    CHECK(record.isr_cnt > 0); /* checked by who placed them */
    if (version >= 1)
        record.directories_cnt = cnt;
    record.leader = record.isr[0];
    record.leader_epoch = record.partition_epoch = 0;
    op_add(op, &partition_record_wire, version, &record);
}

struct refusal judge_assignment(struct op *op, const int32_t *ids, int32_t cnt, int32_t want_cnt)
{
    const struct image *image = &op->controller->image;

    if (cnt <= 0)
        return REFUSE(KERR_INVALID_REPLICA_ASSIGNMENT,
                      "The manual partition assignment includes an empty replica list.");
    for (int32_t i = 0; i < cnt; i++) {
        const struct image_broker *broker = image_broker_by_id(image, ids[i]);
        if (image_has_id(ids, (size_t)i, ids[i]))
            return REFUSE(KERR_INVALID_REPLICA_ASSIGNMENT, "The manual partition assignment includes the broker ",
                          op_number(op, ids[i]), " more than once.");
        if (broker == NULL)
            return REFUSE(KERR_INVALID_REPLICA_ASSIGNMENT, "The manual partition assignment includes broker ",
                          op_number(op, ids[i]), ", but no such broker is registered.");
    }
    if (cnt > IMAGE_REPLICAS_MAX || (want_cnt > 0 && cnt != want_cnt))
        return REFUSE(KERR_INVALID_REPLICA_ASSIGNMENT, "The manual partition assignment includes a partition with ",
                      op_number(op, cnt),
                      " replica(s), but this is not consistent with previous partitions, which have ",
                      op_number(op, want_cnt), " replica(s).");
    return refusal_none;
}

/* The same for a new partition, which must have somebody to lead it. */
static struct refusal judge_manual(struct op *op, int32_t index, const int32_t *ids, int32_t cnt, int32_t want_cnt)
{
    const struct image *image = &op->controller->image;
    struct refusal refusal = judge_assignment(op, ids, cnt, want_cnt);
    bool any_active = false;

    if (refusal.error != KERR_NONE)
        return refusal;
    for (int32_t i = 0; i < cnt; i++)
        any_active |= image_broker_is_active(image_broker_by_id(image, ids[i]));
    if (!any_active)
        return REFUSE(KERR_INVALID_REPLICA_ASSIGNMENT,
                      "All brokers specified in the manual partition assignment for partition ", op_number(op, index),
                      " are fenced or in controlled shutdown.");
    return refusal_none;
}

static struct refusal refuse_placement(struct op *op, enum placement_refusal refusal, int16_t replicas_cnt,
                                       uint32_t usable_cnt)
{
    const char *wanted = op_number(op, replicas_cnt);

    if (refusal == PLACEMENT_ALL_FENCED)
        return REFUSE(KERR_INVALID_REPLICATION_FACTOR, "Unable to replicate the partition ", wanted,
                      " time(s): All brokers are currently fenced.");
    return REFUSE(KERR_INVALID_REPLICATION_FACTOR, "Unable to replicate the partition ", wanted,
                  " time(s): The target replication factor of ", wanted, " cannot be reached because only ",
                  op_number(op, usable_cnt), " broker(s) are registered.");
}

/* Adds partitions [first, end) with replicas of our choice. */
static struct refusal place(struct op *op, struct uuid topic_id, int32_t first, int32_t end, int16_t replicas_cnt)
{
    struct placement *placement = placement_new(&op->controller->image, entropy_u64(&op->controller->entropy));
    struct refusal refusal = refusal_none;

    for (int32_t index = first; index < end && refusal.error == KERR_NONE && !op_is_over(op); index++) {
        int32_t *ids = op_array(op, (size_t)replicas_cnt, sizeof ids[0]);
        uint32_t usable_cnt;
        enum placement_refusal why = placement_next(placement, replicas_cnt, ids, &usable_cnt);
        if (why != PLACEMENT_FINE)
            refusal = refuse_placement(op, why, replicas_cnt, usable_cnt);
        else
            add_partition(op, topic_id, index, ids, replicas_cnt);
    }
    placement_free(placement);
    return refusal;
}

/* ---- CreateTopics ---- */

static const struct create_topics_request_creatable_replica_assignment *find_assignment(
    const struct create_topics_request_creatable_topic *topic, int32_t index)
{
    for (int32_t i = 0; i < topic->assignments_cnt; i++)
        if (topic->assignments[i].partition_index == index)
            return &topic->assignments[i];
    return NULL;
}

static struct refusal create_manually(struct op *op, const struct create_topics_request_creatable_topic *topic,
                                      struct uuid id, struct create_topics_response_creatable_topic_result *result)
{
    int32_t want_cnt = 0;

    if (topic->replication_factor != FROM_CONFIG)
        return REFUSE(KERR_INVALID_REQUEST,
                      "A manual partition assignment was specified, but replication factor was not set to -1.");
    if (topic->num_partitions != FROM_CONFIG)
        return REFUSE(KERR_INVALID_REQUEST,
                      "A manual partition assignment was specified, but numPartitions was not set to -1.");
    for (int32_t index = 0; index < topic->assignments_cnt; index++) {
        const struct create_topics_request_creatable_replica_assignment *assignment = find_assignment(topic, index);
        struct refusal refusal;
        if (assignment == NULL)
            return REFUSE(KERR_INVALID_REPLICA_ASSIGNMENT,
                          "partitions should be a consecutive 0-based integer sequence.");
        refusal = judge_manual(op, index, assignment->broker_ids, assignment->broker_ids_cnt, want_cnt);
        if (refusal.error != KERR_NONE)
            return refusal;
        want_cnt = assignment->broker_ids_cnt;
        add_partition(op, id, index, assignment->broker_ids, assignment->broker_ids_cnt);
    }
    result->num_partitions = topic->assignments_cnt;
    result->replication_factor = (int16_t)want_cnt;
    return refusal_none;
}

static struct refusal create_placed(struct op *op, const struct create_topics_request_creatable_topic *topic,
                                    struct uuid id, struct create_topics_response_creatable_topic_result *result)
{
    const struct controller_config *config = op->controller->config;
    int32_t partitions_cnt = topic->num_partitions == FROM_CONFIG ? config->num_partitions : topic->num_partitions;
    int16_t replicas_cnt =
        topic->replication_factor == FROM_CONFIG ? config->default_replication_factor : topic->replication_factor;

    if (replicas_cnt <= 0 || replicas_cnt > IMAGE_REPLICAS_MAX)
        return REFUSE(KERR_INVALID_REPLICATION_FACTOR, "Replication factor was set to an invalid non-positive value.");
    if (partitions_cnt <= 0)
        return REFUSE(KERR_INVALID_PARTITIONS, "Number of partitions was set to an invalid non-positive value.");
    if (partitions_cnt > CONTROLLER_OP_RECORDS_MAX)
        return too_much(op);
    result->num_partitions = partitions_cnt;
    result->replication_factor = replicas_cnt;
    return place(op, id, 0, partitions_cnt, replicas_cnt);
}

static struct refusal add_configs(struct op *op, const struct create_topics_request_creatable_topic *topic)
{
    for (int32_t i = 0; i < topic->configs_cnt; i++) {
        const struct create_topics_request_creatable_topic_config *config = &topic->configs[i];
        struct config_record record = {
            .resource_type = IMAGE_TOPIC, .resource_name = topic->name, .name = config->name, .value = config->value};
        struct slice why;

        if (config->value.data == NULL)
            return REFUSE(KERR_INVALID_CONFIG,
                          "Null value not supported for topic configs: ", op_name(op, config->name));
        if (topic_config_check_new(op, config->name, config->value, &why) != ERR_OK)
            return (struct refusal){KERR_INVALID_CONFIG, why};
        for (int32_t j = 0; j < i; j++)
            if (slice_eq(topic->configs[j].name, config->name))
                return REFUSE(KERR_INVALID_REQUEST, "Error due to duplicate config keys");
        op_add(op, &config_record_wire, 0, &record);
    }
    return refusal_none;
}

/* The configuration that the new topic has, for those who ask with v5 or later. */
static void tell_configs(struct op *op, const struct create_topics_request_creatable_topic *topic,
                         struct create_topics_response_creatable_topic_result *result)
{
    result->configs = op_array(op, TOPIC_CONFIGS_CNT, sizeof result->configs[0]);
    result->configs_cnt = TOPIC_CONFIGS_CNT;
    for (int i = 0; i < TOPIC_CONFIGS_CNT; i++) {
        struct topic_config_value value = topic_config_value(&op->controller->image, &op->controller->statics, -1,
                                                             slice_of(NULL, 0), (enum topic_config_id)i);
        struct create_topics_response_creatable_topic_configs *at = &result->configs[i];

        at->name = slice_of_text(topic_config_def((enum topic_config_id)i)->name);
        for (int32_t j = 0; j < topic->configs_cnt; j++)
            if (slice_eq(topic->configs[j].name, at->name))
                value = (struct topic_config_value){topic->configs[j].value, CONFIG_FROM_TOPIC};
        at->value = value.text;
        at->config_source = (int8_t)value.source;
    }
}

static struct refusal create_topic(struct op *op, const struct create_topics_request_creatable_topic *topic,
                                   struct create_topics_response_creatable_topic_result *result)
{
    struct topic_record record = {.name = topic->name};
    struct refusal refusal = judge_new_name(op, topic->name);

    if (refusal.error != KERR_NONE)
        return refusal;
    record.topic_id = result->topic_id = entropy_uuid(&op->controller->entropy);
    op_add(op, &topic_record_wire, 0, &record);
    refusal = add_configs(op, topic);
    if (refusal.error == KERR_NONE)
        refusal = topic->assignments_cnt > 0 ? create_manually(op, topic, record.topic_id, result)
                                             : create_placed(op, topic, record.topic_id, result);
    if (refusal.error == KERR_NONE && op_is_over(op))
        refusal = too_much(op);
    if (refusal.error == KERR_NONE && op->api_version >= 5)
        tell_configs(op, topic, result);
    return refusal;
}

static bool is_named_twice(const struct create_topics_request *request, int32_t idx)
{
    for (int32_t i = 0; i < request->topics_cnt; i++)
        if (i != idx && slice_eq(request->topics[i].name, request->topics[idx].name))
            return true;
    return false;
}

/* Against those before it in the request, which are not in the image yet. */
static bool collides_in_request(const struct create_topics_request *request, int32_t idx)
{
    for (int32_t i = 0; i < idx && has_collision_byte(request->topics[idx].name); i++)
        if (collide(request->topics[i].name, request->topics[idx].name))
            return true;
    return false;
}

static struct refusal create_one(struct op *op, const struct create_topics_request *request, int32_t idx,
                                 struct create_topics_response_creatable_topic_result *result)
{
    const struct create_topics_request_creatable_topic *topic = &request->topics[idx];
    int16_t error = op->refused;

    if (error == KERR_NONE && !op_may(op, AUTH_CREATE, AUTH_CLUSTER, slice_of_text(AUTH_CLUSTER_NAME), &error) &&
        op_may(op, AUTH_CREATE, AUTH_TOPIC, topic->name, &error))
        error = KERR_NONE;
    if (error != KERR_NONE)
        return REFUSE(error, kerr_text(error));
    if (request->topics_cnt > CONTROLLER_OP_RECORDS_MAX)
        return too_much(op);
    if (is_named_twice(request, idx))
        return REFUSE(KERR_INVALID_REQUEST, "Found multiple entries for this topic.");
    if (collides_in_request(request, idx))
        return REFUSE(KERR_INVALID_TOPIC_EXCEPTION, "Topic '", op_name(op, topic->name),
                      "' collides with another topic of this request");
    return create_topic(op, topic, result);
}

void decide_create_topics(struct op *op)
{
    const struct create_topics_request *request = op->body;
    struct create_topics_response *response = op->response;

    response->topics =
        wire_array(&create_topics_response_creatable_topic_result_shape, &op->arena, (size_t)request->topics_cnt);
    CHECK(response->topics != NULL);
    response->topics_cnt = request->topics_cnt;
    for (int32_t i = 0; i < request->topics_cnt; i++) {
        struct create_topics_response_creatable_topic_result *result = &response->topics[i];
        size_t before_cnt = op->records.cnt;
        struct refusal refusal;

        result->name = request->topics[i].name;
        result->error_message = slice_of(NULL, 0);
        refusal = create_one(op, request, i, result);
        if (refusal.error == KERR_NONE) {
            fx_trace(op->fx, TRACE_INFO, "topic created", F_TEXT("topic", result->name),
                     F_NUM("partitions", result->num_partitions), F_NUM("replicas", result->replication_factor),
                     F_NUM("validate_only", request->validate_only));
            continue;
        }
        op_cut(op, before_cnt);
        result->error_code = refusal.error;
        result->error_message = refusal.text;
        result->topic_id = UUID_ZERO;
        result->num_partitions = -1;
        result->replication_factor = -1;
        result->configs = op_array(op, 0, 1);
        result->configs_cnt = 0;
    }
    if (request->validate_only)
        op_cut(op, 0);
}

/* ---- DeleteTopics ---- */

static bool was_named_before(const struct delete_topics_response *response, int32_t idx)
{
    for (int32_t i = 0; i < idx; i++)
        if (response->responses[i].error_code == KERR_NONE &&
            uuid_eq(response->responses[i].topic_id, response->responses[idx].topic_id))
            return true;
    return false;
}

static struct refusal find_for_delete(struct op *op, struct slice name, struct uuid id,
                                      const struct image_topic **ret_topic)
{
    const struct image *image = &op->controller->image;

    if (!op->controller->config->delete_topic_enable)
        return REFUSE(op->api_version < 3 ? KERR_INVALID_REQUEST : KERR_TOPIC_DELETION_DISABLED,
                      "Topic deletion is disabled.");
    if (name.data != NULL && !uuid_is_zero(id))
        return REFUSE(KERR_INVALID_REQUEST, "You may not specify both topic name and topic id.");
    if (name.data == NULL && uuid_is_zero(id))
        return REFUSE(KERR_INVALID_REQUEST, "Neither topic name nor id were specified.");
    *ret_topic = name.data != NULL ? image_topic_by_name(image, name) : image_topic_by_id(image, id);
    if (*ret_topic != NULL)
        return refusal_none;
    if (name.data != NULL)
        return REFUSE(KERR_UNKNOWN_TOPIC_OR_PARTITION, "This server does not host this topic-partition.");
    return REFUSE(KERR_UNKNOWN_TOPIC_ID, "This server does not host this topic ID.");
}

static struct refusal delete_topic(struct op *op, struct slice name, struct uuid id, int32_t idx)
{
    struct delete_topics_response *response = op->response;
    struct delete_topics_response_deletable_topic_result *result = &response->responses[idx];
    const struct image_topic *topic = NULL;
    struct remove_topic_record record;
    int16_t error = KERR_NONE;
    struct refusal refusal = find_for_delete(op, name, id, &topic);

    result->name = name;
    result->topic_id = id;
    if (op->refused != KERR_NONE)
        return REFUSE(op->refused, kerr_text(op->refused));
    if (refusal.error != KERR_NONE)
        return refusal;
    if (!op_may(op, AUTH_DELETE, AUTH_CLUSTER, slice_of_text(AUTH_CLUSTER_NAME), &error) &&
        !op_may(op, AUTH_DELETE, AUTH_TOPIC, topic->name, &error))
        return REFUSE(error, kerr_text(error));
    result->topic_id = record.topic_id = topic->id;
    result->name = arena_copy(&op->arena, topic->name);
    if (was_named_before(response, idx))
        return REFUSE(KERR_INVALID_REQUEST, name.data != NULL ? "Duplicate topic name." : "Duplicate topic id.");
    op_add(op, &remove_topic_record_wire, 0, &record);
    fx_trace(op->fx, TRACE_INFO, "topic deleted", F_TEXT("topic", topic->name),
             F_NUM("partitions", topic->partitions_cnt));
    return refusal_none;
}

void decide_delete_topics(struct op *op)
{
    const struct delete_topics_request *request = op->body;
    struct delete_topics_response *response = op->response;
    bool by_state = op->api_version >= 6;
    int32_t cnt = by_state ? request->topics_cnt : request->topic_names_cnt;

    response->responses =
        wire_array(&delete_topics_response_deletable_topic_result_shape, &op->arena, (size_t)(cnt > 0 ? cnt : 0));
    CHECK(response->responses != NULL);
    response->responses_cnt = cnt;
    for (int32_t i = 0; i < cnt; i++) {
        struct slice name = by_state ? request->topics[i].name : request->topic_names[i];
        struct uuid id = by_state ? request->topics[i].topic_id : UUID_ZERO;
        struct refusal refusal = cnt > CONTROLLER_OP_RECORDS_MAX ? too_much(op) : delete_topic(op, name, id, i);

        response->responses[i].error_code = refusal.error;
        response->responses[i].error_message = refusal.text;
    }
}

/* ---- CreatePartitions ---- */

static struct refusal grow_manually(struct op *op, const struct image_topic *topic,
                                    const struct create_partitions_request_create_partitions_topic *asked)
{
    int32_t more_cnt = asked->count - topic->partitions_cnt, want_cnt = topic->partitions[0].replicas_cnt;

    if (asked->assignments_cnt != more_cnt)
        return REFUSE(KERR_INVALID_REPLICA_ASSIGNMENT, "Attempted to add ", op_number(op, more_cnt),
                      " additional partition(s), but only ", op_number(op, asked->assignments_cnt),
                      " assignment(s) were specified.");
    for (int32_t i = 0; i < more_cnt; i++) {
        int32_t index = topic->partitions_cnt + i;
        struct refusal refusal =
            judge_manual(op, index, asked->assignments[i].broker_ids, asked->assignments[i].broker_ids_cnt, want_cnt);
        if (refusal.error != KERR_NONE)
            return refusal;
        add_partition(op, topic->id, index, asked->assignments[i].broker_ids, asked->assignments[i].broker_ids_cnt);
    }
    return refusal_none;
}

static struct refusal grow_topic(struct op *op, const struct create_partitions_request_create_partitions_topic *asked)
{
    const struct image_topic *topic = image_topic_by_name(&op->controller->image, asked->name);
    struct refusal refusal;
    int16_t error = op->refused;

    if (error != KERR_NONE || !op_may(op, AUTH_ALTER, AUTH_TOPIC, asked->name, &error))
        return REFUSE(error, kerr_text(error));
    if (topic == NULL || topic->partitions_cnt == 0)
        return REFUSE(KERR_UNKNOWN_TOPIC_OR_PARTITION, "This server does not host this topic-partition.");
    if (asked->count == topic->partitions_cnt)
        return REFUSE(KERR_INVALID_PARTITIONS, "Topic already has ", op_number(op, topic->partitions_cnt),
                      " partition(s).");
    if (asked->count < topic->partitions_cnt)
        return REFUSE(KERR_INVALID_PARTITIONS, "The topic ", op_name(op, topic->name), " currently has ",
                      op_number(op, topic->partitions_cnt), " partition(s); ", op_number(op, asked->count),
                      " would not be an increase.");
    if (asked->count > IMAGE_TOPIC_PARTITIONS_MAX || asked->count - topic->partitions_cnt > CONTROLLER_OP_RECORDS_MAX)
        return too_much(op);
    refusal = asked->assignments_cnt >= 0
                  ? grow_manually(op, topic, asked)
                  : place(op, topic->id, topic->partitions_cnt, asked->count, topic->partitions[0].replicas_cnt);
    return refusal.error == KERR_NONE && op_is_over(op) ? too_much(op) : refusal;
}

static bool is_grown_twice(const struct create_partitions_request *request, int32_t idx)
{
    for (int32_t i = 0; i < request->topics_cnt; i++)
        if (i != idx && slice_eq(request->topics[i].name, request->topics[idx].name))
            return true;
    return false;
}

void decide_create_partitions(struct op *op)
{
    const struct create_partitions_request *request = op->body;
    struct create_partitions_response *response = op->response;

    response->results_cnt = request->topics_cnt;
    response->results = op_array(op, (size_t)request->topics_cnt, sizeof response->results[0]);
    for (int32_t i = 0; i < request->topics_cnt; i++) {
        struct create_partitions_response_create_partitions_topic_result *result = &response->results[i];
        size_t before_cnt = op->records.cnt;
        struct refusal refusal;

        if (request->topics_cnt > CONTROLLER_OP_RECORDS_MAX)
            refusal = too_much(op);
        else if (is_grown_twice(request, i))
            refusal = REFUSE(KERR_INVALID_REQUEST, "Duplicate topic name.");
        else
            refusal = grow_topic(op, &request->topics[i]);
        if (refusal.error != KERR_NONE)
            op_cut(op, before_cnt);
        result->name = request->topics[i].name;
        result->error_code = refusal.error;
        result->error_message = refusal.text;
    }
    if (request->validate_only)
        op_cut(op, 0);
}
