/* IncrementalAlterConfigs, AlterConfigs; what configurations mean to the controller itself.
 *
 * Resources: topics (every setting of image/topic_config.h), and brokers ("" is the default of all) with the settings
 * that are defaults of topics, under the broker's names. Anything else of a broker comes from its file.
 * With eligible leader replicas (KIP-966) min.insync.replicas is the controller's business: no value of a single broker,
 * always a cluster default, and a change of it clears the ELRs that were built on it. */
#include "base/check.h"
#include "base/err.h"
#include "base/num.h"
#include "meta/core.h"
#include "wire/gen/alter_configs_request.h"
#include "wire/gen/alter_configs_response.h"
#include "wire/gen/clear_elr_record.h"
#include "wire/gen/config_record.h"
#include "wire/gen/incremental_alter_configs_request.h"
#include "wire/gen/incremental_alter_configs_response.h"

enum alter_op { ALTER_SET = 0, ALTER_DELETE = 1, ALTER_APPEND = 2, ALTER_SUBTRACT = 3 };

static const char elr_feature[] = "eligible.leader.replicas.version";

/* ---- what they mean here ---- */

bool controller_has_elr(const struct controller *controller)
{
    return image_feature_level(&controller->image, slice_of_text(elr_feature)) >= 1;
}

static int64_t number_of(const struct controller *controller, struct slice topic, enum topic_config_id id)
{
    struct topic_config_value value = topic_config_value(&controller->image, &controller->statics, -1, topic, id);
    char text[TOPIC_CONFIG_ERROR_LEN_MAX];
    int64_t number = 0;
    int err = topic_config_parse(id, value.text, &number, text);

    if (err != ERR_OK)
        err = topic_config_parse(id, slice_of_text(topic_config_def(id)->default_text), &number, text);
    CHECK(err == ERR_OK);
    return number;
}

int32_t topic_min_isr(const struct controller *controller, struct slice topic, int32_t replicas_cnt)
{
    int64_t min_isr = number_of(controller, topic, TOPIC_MIN_INSYNC_REPLICAS);

    return min_isr < replicas_cnt ? (int32_t)min_isr : replicas_cnt;
}

bool topic_may_elect_unclean(const struct controller *controller, struct slice topic)
{
    return number_of(controller, topic, TOPIC_UNCLEAN_LEADER_ELECTION_ENABLE) != 0;
}

int topic_config_check_new(struct op *op, struct slice name, struct slice value, struct slice *ret_text)
{
    char text[TOPIC_CONFIG_ERROR_LEN_MAX] = "";
    enum topic_config_id id;
    int64_t number = 0;

    if (topic_config_find(name, &id) != ERR_OK) {
        *ret_text = op_join(op, "Unknown topic config name: ", op_name(op, name));
        return ERR_INVALID;
    }
    if (topic_config_parse(id, value, &number, text) != ERR_OK) {
        *ret_text = op_join(op, text);
        return ERR_INVALID;
    }
    if (id == TOPIC_REMOTE_STORAGE_ENABLE && number != 0) {
        *ret_text = op_join(op, "Tiered Storage functionality is disabled in the broker. Topic cannot be configured "
                                "with remote log storage.");
        return ERR_INVALID;
    }
    return ERR_OK;
}

/* ---- one resource ---- */

struct resource {
    struct op *op;
    enum image_resource type;
    struct slice name;
};

/* Which setting a key of the resource is. */
static struct refusal find_setting(const struct resource *resource, struct slice key, enum topic_config_id *ret_id)
{
    struct op *op = resource->op;

    if (resource->type == IMAGE_TOPIC) {
        if (topic_config_find(key, ret_id) != ERR_OK)
            return REFUSE(KERR_INVALID_CONFIG, "Unknown topic config name: ", op_name(op, key));
        return refusal_none;
    }
    if (topic_config_find_broker(key, ret_id) != ERR_OK)
        return REFUSE(KERR_INVALID_CONFIG, "Cannot update these configs dynamically: Set(", op_name(op, key), ")");
    return refusal_none;
}

/* Dynamic settings of brokers that are no topic's: bytes per second of throttled replicas (KIP-73). */
static bool is_rate(const struct resource *resource, struct slice key)
{
    return resource->type == IMAGE_BROKER && (slice_eq_text(key, "leader.replication.throttled.rate") ||
                                              slice_eq_text(key, "follower.replication.throttled.rate"));
}

static struct refusal check_rate(const struct resource *resource, struct slice key, struct slice value)
{
    struct op *op = resource->op;
    bool is_number = value.len > 0 && value.len <= 18;

    for (size_t i = 0; i < value.len; i++)
        is_number &= value.data[i] >= '0' && value.data[i] <= '9';
    if (!is_number)
        return REFUSE(KERR_INVALID_CONFIG, "Invalid value ", op_name(op, value), " for configuration ",
                      op_name(op, key), ": not a number of type LONG, at least 0");
    return refusal_none;
}

static struct refusal check_setting(const struct resource *resource, struct slice key, struct slice value)
{
    struct op *op = resource->op;
    enum topic_config_id id;
    struct refusal refusal = find_setting(resource, key, &id);
    struct slice why;

    if (refusal.error != KERR_NONE)
        return refusal;
    if (topic_config_check_new(op, slice_of_text(topic_config_def(id)->name), value, &why) != ERR_OK)
        return (struct refusal){KERR_INVALID_CONFIG, why};
    return refusal_none;
}

static struct refusal check_value(const struct resource *resource, struct slice key, struct slice value)
{
    if (is_rate(resource, key))
        return check_rate(resource, key, value);
    return check_setting(resource, key, value);
}

/* Rules of KIP-966 on min.insync.replicas. value null: it is removed. */
static struct refusal check_min_isr(const struct resource *resource, struct slice value)
{
    struct op *op = resource->op;

    if (!controller_has_elr(op->controller) || resource->type != IMAGE_BROKER)
        return refusal_none;
    if (resource->name.len > 0)
        return REFUSE(KERR_INVALID_CONFIG, "Broker-level min.insync.replicas cannot be altered while ELR is enabled.");
    if (value.data == NULL)
        return REFUSE(KERR_INVALID_CONFIG, "Cluster-level min.insync.replicas cannot be removed while ELR is enabled.");
    return refusal_none;
}

static void clear_elr(const struct resource *resource)
{
    struct clear_elr_record record = {.topic_name = resource->type == IMAGE_TOPIC ? resource->name : slice_of_text("")};

    if (controller_has_elr(resource->op->controller))
        op_add(resource->op, &clear_elr_record_wire, 0, &record);
}

/* Sets key, or removes it where value is null. What is so already is not written again. */
static struct refusal set_value(const struct resource *resource, struct slice key, struct slice value)
{
    struct op *op = resource->op;
    bool is_min_isr = slice_eq_text(key, "min.insync.replicas");
    struct slice old = image_config_value(&op->controller->image, resource->type, resource->name, key);
    struct refusal refusal = value.data == NULL ? refusal_none : check_value(resource, key, value);
    struct config_record record = {
        .resource_type = (int8_t)resource->type, .resource_name = resource->name, .name = key, .value = value};

    if (refusal.error == KERR_NONE && is_min_isr)
        refusal = check_min_isr(resource, value);
    if (refusal.error != KERR_NONE || slice_eq(old, value))
        return refusal;
    op_add(op, &config_record_wire, 0, &record);
    if (is_min_isr)
        clear_elr(resource);
    if (slice_eq_text(key, "unclean.leader.election.enable"))
        sweeps_add(&op->controller->sweeps, SWEEP_ALL, LOST_NOTHING); /* partitions without leader may get one now */
    return refusal_none;
}

static struct refusal check_rights(const struct resource *resource)
{
    struct op *op = resource->op;
    bool is_topic = resource->type == IMAGE_TOPIC;
    int16_t error = op->refused;

    if (error != KERR_NONE || !op_may(op, AUTH_ALTER_CONFIGS, is_topic ? AUTH_TOPIC : AUTH_CLUSTER,
                                      is_topic ? resource->name : slice_of_text(AUTH_CLUSTER_NAME), &error))
        return REFUSE(error, kerr_text(error));
    return refusal_none;
}

static struct refusal check_resource(const struct resource *resource)
{
    struct op *op = resource->op;
    struct refusal refusal = check_rights(resource);
    int64_t id;

    if (refusal.error != KERR_NONE)
        return refusal;
    if (resource->type == IMAGE_TOPIC) {
        if (resource->name.len == 0)
            return REFUSE(KERR_INVALID_REQUEST, "Default topic resources are not allowed.");
        if (image_topic_by_name(&op->controller->image, resource->name) == NULL)
            return REFUSE(KERR_UNKNOWN_TOPIC_OR_PARTITION, "The topic '", op_name(op, resource->name),
                          "' does not exist.");
        return refusal_none;
    }
    if (resource->type != IMAGE_BROKER)
        return REFUSE(KERR_INVALID_REQUEST, "Unsupported resource type ", op_number(op, (int64_t)resource->type), ".");
    if (resource->name.len > 0 && num_parse_i64(resource->name, 0, INT32_MAX, &id) != ERR_OK)
        return REFUSE(KERR_INVALID_REQUEST, "Node id must be an integer, but it is: ", op_name(op, resource->name));
    if (resource->name.len > 0 && image_broker_by_id(&op->controller->image, (int32_t)id) == NULL)
        return REFUSE(KERR_BROKER_ID_NOT_REGISTERED, "No node with id ", op_number(op, id), " found.");
    return refusal_none;
}

/* ---- incremental ---- */

/* Whether part is one of the parts of a comma-separated list. */
static bool list_has(struct slice list, struct slice part)
{
    while (list.len > 0) {
        const uint8_t *comma = memchr(list.data, ',', list.len);
        size_t len = comma == NULL ? list.len : (size_t)(comma - list.data);
        if (slice_eq(slice_of(list.data, len), slice_of(part.data, part.len)))
            return true;
        len += comma != NULL;
        list = slice_of(list.data + len, list.len - len);
    }
    return false;
}

/* The parts of `from` that are not in `without`, added to buf. */
static void add_parts(struct buf *buf, struct slice from, struct slice without)
{
    while (from.len > 0) {
        const uint8_t *comma = memchr(from.data, ',', from.len);
        size_t len = comma == NULL ? from.len : (size_t)(comma - from.data);
        struct slice part = slice_of(from.data, len);
        if (!list_has(without, part)) {
            if (buf->len > 0)
                buf_byte(buf, ',');
            buf_slice(buf, part);
        }
        len += comma != NULL;
        from = slice_of(from.data + len, from.len - len);
    }
}

/* APPEND and SUBTRACT: the new value of a list. What it is now counts with its defaults. */
static struct refusal merge_list(const struct resource *resource,
                                 const struct incremental_alter_configs_request_alterable_config *config,
                                 struct slice *ret_value)
{
    struct op *op = resource->op;
    bool appends = config->config_operation == ALTER_APPEND;
    enum topic_config_id id;
    struct refusal refusal = find_setting(resource, config->name, &id);
    struct slice now;
    struct buf buf;

    if (refusal.error != KERR_NONE)
        return refusal;
    if (topic_config_def(id)->type != TOPIC_CONFIG_LIST)
        return REFUSE(KERR_INVALID_CONFIG, "Can't ", appends ? "APPEND" : "SUBTRACT", " to key ",
                      op_name(op, config->name), " because its type is not LIST.");
    now = topic_config_value(&op->controller->image, &op->controller->statics, -1,
                             resource->type == IMAGE_TOPIC ? resource->name : slice_of(NULL, 0), id)
              .text;
    buf_init(&buf, TOPIC_CONFIG_VALUE_LEN_MAX);
    add_parts(&buf, now, appends ? slice_of_text("") : config->value);
    if (appends)
        add_parts(&buf, config->value, now);
    *ret_value = op_text(op, &buf);
    return refusal_none;
}

static struct refusal alter_one(const struct resource *resource,
                                const struct incremental_alter_configs_request_alterable_config *config)
{
    struct op *op = resource->op;
    struct slice value = config->value;
    struct refusal refusal = refusal_none;

    if (config->config_operation < ALTER_SET || config->config_operation > ALTER_SUBTRACT)
        return REFUSE(KERR_INVALID_REQUEST, "Unknown operation type ", op_number(op, config->config_operation));
    if (config->config_operation == ALTER_DELETE)
        return set_value(resource, config->name, slice_of(NULL, 0));
    if (value.data == NULL)
        return REFUSE(KERR_INVALID_REQUEST, "Null value not supported for ", op_name(op, config->name));
    if (config->config_operation != ALTER_SET)
        refusal = merge_list(resource, config, &value);
    return refusal.error == KERR_NONE ? set_value(resource, config->name, value) : refusal;
}

static struct refusal alter(const struct resource *resource,
                            const struct incremental_alter_configs_request_alterable_config *configs, int32_t cnt)
{
    struct op *op = resource->op;
    struct refusal refusal = check_resource(resource);

    for (int32_t i = 0; i < cnt && refusal.error == KERR_NONE; i++) {
        for (int32_t j = 0; j < i; j++)
            if (slice_eq(configs[i].name, configs[j].name))
                return REFUSE(KERR_INVALID_REQUEST, "Error due to duplicate config keys");
        refusal = alter_one(resource, &configs[i]);
    }
    return refusal;
}

/* After a resource: its records stay only where nothing was refused. */
static struct refusal settle(struct op *op, size_t before_cnt, struct refusal refusal)
{
    if (refusal.error == KERR_NONE && op_is_over(op))
        refusal = REFUSE(KERR_POLICY_VIOLATION, "Unable to perform excessively large batch operation.");
    if (refusal.error != KERR_NONE)
        op_cut(op, before_cnt);
    return refusal;
}

void decide_incremental_alter_configs(struct op *op)
{
    const struct incremental_alter_configs_request *request = op->body;
    struct incremental_alter_configs_response *response = op->response;

    response->responses_cnt = request->resources_cnt;
    response->responses = op_array(op, (size_t)request->resources_cnt, sizeof response->responses[0]);
    for (int32_t i = 0; i < request->resources_cnt; i++) {
        const struct incremental_alter_configs_request_alter_configs_resource *asked = &request->resources[i];
        struct resource resource = {op, (enum image_resource)asked->resource_type, asked->resource_name};
        size_t before_cnt = op->records.cnt;
        struct refusal refusal = refusal_none;

        if (request->resources_cnt > CONTROLLER_OP_RECORDS_MAX || asked->configs_cnt > CONTROLLER_OP_RECORDS_MAX)
            refusal = REFUSE(KERR_POLICY_VIOLATION, "Unable to perform excessively large batch operation.");
        for (int32_t j = 0; j < request->resources_cnt && refusal.error == KERR_NONE; j++)
            if (j != i && request->resources[j].resource_type == asked->resource_type &&
                slice_eq(request->resources[j].resource_name, asked->resource_name))
                refusal = REFUSE(KERR_INVALID_REQUEST, "Each resource must appear at most once.");
        if (refusal.error == KERR_NONE)
            refusal = alter(&resource, asked->configs, asked->configs_cnt);
        refusal = settle(op, before_cnt, refusal);
        response->responses[i].resource_type = asked->resource_type;
        response->responses[i].resource_name = asked->resource_name;
        response->responses[i].error_code = refusal.error;
        response->responses[i].error_message = refusal.text;
    }
    if (request->validate_only)
        op_cut(op, 0);
}

/* ---- the old way: the whole configuration of a resource at once ---- */

static struct refusal replace(const struct resource *resource,
                              const struct alter_configs_request_alterable_config *configs, int32_t cnt)
{
    struct op *op = resource->op;
    const struct image_configs *old = image_configs_of(&op->controller->image, resource->type, resource->name);
    struct refusal refusal = check_resource(resource);

    for (int32_t i = 0; i < cnt && refusal.error == KERR_NONE; i++) {
        for (int32_t j = 0; j < i; j++)
            if (slice_eq(configs[i].name, configs[j].name))
                return REFUSE(KERR_INVALID_REQUEST, "Error due to duplicate config keys");
        if (configs[i].value.data == NULL)
            return REFUSE(KERR_INVALID_REQUEST, "Null value not supported for ", op_name(op, configs[i].name));
        refusal = set_value(resource, configs[i].name, configs[i].value);
    }
    for (size_t i = 0; old != NULL && i < old->items_cnt && refusal.error == KERR_NONE; i++) {
        bool stays = false;
        for (int32_t j = 0; j < cnt; j++)
            stays |= slice_eq(old->items[i].key, configs[j].name);
        if (!stays)
            refusal = set_value(resource, old->items[i].key, slice_of(NULL, 0));
    }
    return refusal;
}

void decide_alter_configs(struct op *op)
{
    const struct alter_configs_request *request = op->body;
    struct alter_configs_response *response = op->response;

    response->responses_cnt = request->resources_cnt;
    response->responses = op_array(op, (size_t)request->resources_cnt, sizeof response->responses[0]);
    for (int32_t i = 0; i < request->resources_cnt; i++) {
        const struct alter_configs_request_alter_configs_resource *asked = &request->resources[i];
        struct resource resource = {op, (enum image_resource)asked->resource_type, asked->resource_name};
        size_t before_cnt = op->records.cnt;
        struct refusal refusal = refusal_none;

        if (request->resources_cnt > CONTROLLER_OP_RECORDS_MAX || asked->configs_cnt > CONTROLLER_OP_RECORDS_MAX)
            refusal = REFUSE(KERR_POLICY_VIOLATION, "Unable to perform excessively large batch operation.");
        for (int32_t j = 0; j < request->resources_cnt && refusal.error == KERR_NONE; j++)
            if (j != i && request->resources[j].resource_type == asked->resource_type &&
                slice_eq(request->resources[j].resource_name, asked->resource_name))
                refusal = REFUSE(KERR_INVALID_REQUEST, "Each resource must appear at most once.");
        if (refusal.error == KERR_NONE)
            refusal = replace(&resource, asked->configs, asked->configs_cnt);
        refusal = settle(op, before_cnt, refusal);
        response->responses[i].resource_type = asked->resource_type;
        response->responses[i].resource_name = asked->resource_name;
        response->responses[i].error_code = refusal.error;
        response->responses[i].error_message = refusal.text;
    }
    if (request->validate_only)
        op_cut(op, 0);
}
