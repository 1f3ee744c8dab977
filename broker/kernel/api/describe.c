/* DescribeConfigs (KIP-133, 226, 569) and DescribeLogDirs (KIP-113, 827). */
#include "api/handlers.h"
#include "base/check.h"
#include "base/err.h"
#include "base/num.h"
#include "wire/gen/describe_configs_request.h"
#include "wire/gen/describe_configs_response.h"
#include "wire/gen/describe_log_dirs_request.h"
#include "wire/gen/describe_log_dirs_response.h"

/* ---- DescribeConfigs ---- */

/* More resources than this in one request are refused one by one: each could cost some kilobytes. */
enum { DESCRIBE_RESOURCES_MAX = 10000 };

enum {
    TYPE_BOOLEAN = 1,
    TYPE_STRING = 2,
    TYPE_INT = 3,
    TYPE_LONG = 5,
    TYPE_DOUBLE = 6,
    TYPE_LIST = 7,
    TYPE_PASSWORD = 9
};

static int8_t type_of_topic_config(enum topic_config_type type)
{
    static const int8_t types[] = {
        [TOPIC_CONFIG_INT] = TYPE_INT,       [TOPIC_CONFIG_LONG] = TYPE_LONG, [TOPIC_CONFIG_BOOLEAN] = TYPE_BOOLEAN,
        [TOPIC_CONFIG_STRING] = TYPE_STRING, [TOPIC_CONFIG_LIST] = TYPE_LIST, [TOPIC_CONFIG_DOUBLE] = TYPE_DOUBLE};

    return types[type];
}

static bool is_asked(const struct describe_configs_request_describe_configs_resource *resource, struct slice name)
{
    if (resource->configuration_keys == NULL || resource->configuration_keys_cnt <= 0)
        return true;
    for (int32_t i = 0; i < resource->configuration_keys_cnt; i++)
        if (slice_eq(resource->configuration_keys[i], name))
            return true;
    return false;
}

/* From what the value is chosen, first what holds: the topic's own under its name, then the broker's. */
static void fill_synonyms(const struct api *api, struct call *call, struct slice topic, enum topic_config_id id,
                          struct describe_configs_response_describe_configs_resource_result *answer)
{
    const struct topic_config_def *def = topic_config_def(id);

    answer->synonyms = wire_array(&describe_configs_response_describe_configs_synonym_shape, &call->request->arena,
                                  CONFIG_FROM_DEFAULT);
    CHECK(answer->synonyms != NULL);
    answer->synonyms_cnt = 0;
    for (int source = CONFIG_FROM_TOPIC; source <= CONFIG_FROM_DEFAULT; source++) {
        struct slice text = topic_config_text(api->image, &api->config->topic_defaults, api->config->node_id, topic, id,
                                              (enum topic_config_source)source);
        const char *name = source == CONFIG_FROM_TOPIC || def->broker_name == NULL ? def->name : def->broker_name;
        if (text.data != NULL)
            answer->synonyms[answer->synonyms_cnt++] =
                (struct describe_configs_response_describe_configs_synonym){slice_of_text(name), text, (int8_t)source};
    }
}

/* A topic's setting is documented where the broker's default of it is. */
static struct slice doc_of(const struct api *api, const char *broker_name)
{
    for (size_t i = 0; broker_name != NULL && i < api->config->properties_cnt; i++)
        if (slice_eq_text(api->config->properties[i].name, broker_name) && api->config->properties[i].doc != NULL)
            return slice_of_text(api->config->properties[i].doc);
    return slice_of(NULL, 0);
}

static void fill_topic_config(const struct api *api, struct call *call, struct slice topic, enum topic_config_id id,
                              struct describe_configs_response_describe_configs_resource_result *answer)
{
    const struct describe_configs_request *request = call->request->body;
    const struct topic_config_def *def = topic_config_def(id);
    struct topic_config_value value =
        topic_config_value(api->image, &api->config->topic_defaults, api->config->node_id, topic, id);

    answer->name = slice_of_text(def->name);
    answer->value = value.text;
    answer->is_default = call->request->api_version == 0 && value.source != CONFIG_FROM_TOPIC;
    answer->config_source = (int8_t)value.source;
    answer->config_type = type_of_topic_config(def->type);
    if (request->include_documentation)
        answer->documentation = doc_of(api, def->broker_name);
    if (request->include_synonyms)
        fill_synonyms(api, call, topic, id, answer);
}

static void describe_topic(const struct api *api, struct call *call,
                           const struct describe_configs_request_describe_configs_resource *resource,
                           struct describe_configs_response_describe_configs_result *result)
{
    if (image_topic_by_name(api->image, resource->resource_name) == NULL) {
        result->error_code = KERR_UNKNOWN_TOPIC_OR_PARTITION;
        return;
    }
    result->configs = wire_array(&describe_configs_response_describe_configs_resource_result_shape,
                                 &call->request->arena, TOPIC_CONFIGS_CNT);
    for (enum topic_config_id id = 0; id < TOPIC_CONFIGS_CNT; id++)
        if (is_asked(resource, slice_of_text(topic_config_def(id)->name)))
            fill_topic_config(api, call, resource->resource_name, id, &result->configs[result->configs_cnt++]);
}

static int8_t type_of_property(const char *type)
{
    static const struct {
        const char *name;
        int8_t type;
    } types[] = {{"boolean", TYPE_BOOLEAN}, {"string", TYPE_STRING}, {"int", TYPE_INT},           {"long", TYPE_LONG},
                 {"double", TYPE_DOUBLE},   {"list", TYPE_LIST},     {"password", TYPE_PASSWORD}, {"short", 4}};

    for (size_t i = 0; i < COUNT_OF(types); i++)
        if (slice_eq_text(slice_of_text(type), types[i].name))
            return types[i].type;
    return 0;
}

/* What a property is set to at one level; null: nothing. */
static struct slice property_text(const struct api *api, struct slice broker, const struct broker_property *property,
                                  enum topic_config_source source)
{
    switch (source) {
    case CONFIG_FROM_BROKER:
        return image_config_value(api->image, IMAGE_BROKER, broker, property->name);
    case CONFIG_FROM_CLUSTER:
        return image_config_value(api->image, IMAGE_BROKER, slice_of("", 0), property->name);
    case CONFIG_FROM_STATIC:
        return property->is_set ? property->value : slice_of(NULL, 0);
    case CONFIG_FROM_DEFAULT:
        return property->default_value;
    case CONFIG_FROM_TOPIC:
        break;
    }
    return slice_of(NULL, 0);
}

/* From the nearest level to the default; the first one holds. */
static void fill_property_values(const struct api *api, struct call *call, struct slice broker,
                                 const struct broker_property *property,
                                 struct describe_configs_response_describe_configs_resource_result *answer)
{
    const struct describe_configs_request *request = call->request->body;
    bool found = false;

    answer->config_source = CONFIG_FROM_DEFAULT;
    if (request->include_synonyms) {
        answer->synonyms = wire_array(&describe_configs_response_describe_configs_synonym_shape, &call->request->arena,
                                      CONFIG_FROM_DEFAULT);
        CHECK(answer->synonyms != NULL);
        answer->synonyms_cnt = 0;
    }
    for (int source = CONFIG_FROM_BROKER; source <= CONFIG_FROM_DEFAULT; source++) {
        struct slice text = property_text(api, broker, property, (enum topic_config_source)source);
        if (text.data == NULL)
            continue;
        if (property->is_sensitive)
            text = slice_of(NULL, 0);
        if (!found) {
            answer->value = text;
            answer->config_source = (int8_t)source;
        }
        found = true;
        if (request->include_synonyms)
            answer->synonyms[answer->synonyms_cnt++] =
                (struct describe_configs_response_describe_configs_synonym){property->name, text, (int8_t)source};
    }
}

static void fill_property(const struct api *api, struct call *call, struct slice broker,
                          const struct broker_property *property,
                          struct describe_configs_response_describe_configs_resource_result *answer)
{
    const struct describe_configs_request *request = call->request->body;

    answer->name = property->name;
    fill_property_values(api, call, broker, property, answer);
    answer->is_default = call->request->api_version == 0 && answer->config_source == CONFIG_FROM_DEFAULT;
    answer->read_only = true;
    answer->is_sensitive = property->is_sensitive;
    answer->config_type = type_of_property(property->type);
    if (request->include_documentation && property->doc != NULL)
        answer->documentation = slice_of_text(property->doc);
}

static void describe_broker(const struct api *api, struct call *call,
                            const struct describe_configs_request_describe_configs_resource *resource,
                            struct describe_configs_response_describe_configs_result *result)
{
    const struct broker_config *config = api->config;
    const struct image_configs *dynamic = image_configs_of(api->image, IMAGE_BROKER, resource->resource_name);
    int64_t id = -1;

    if (resource->resource_name.len == 0) { /* the default of all brokers: what was set, no more */
        size_t cnt = dynamic != NULL ? dynamic->items_cnt : 0;
        result->configs =
            wire_array(&describe_configs_response_describe_configs_resource_result_shape, &call->request->arena, cnt);
        for (size_t i = 0; i < cnt; i++)
            if (is_asked(resource, dynamic->items[i].key)) {
                struct describe_configs_response_describe_configs_resource_result *answer =
                    &result->configs[result->configs_cnt++];
                answer->name = dynamic->items[i].key;
                answer->value = dynamic->items[i].value;
                answer->config_source = CONFIG_FROM_CLUSTER;
            }
        return;
    }
    if (num_parse_i64(resource->resource_name, 0, INT32_MAX, &id) != ERR_OK || id != config->node_id) {
        result->error_code = KERR_INVALID_REQUEST;
        result->error_message = slice_of_text("a broker's settings are described by that broker itself");
        return;
    }
    result->configs = wire_array(&describe_configs_response_describe_configs_resource_result_shape,
                                 &call->request->arena, config->properties_cnt);
    for (size_t i = 0; i < config->properties_cnt; i++)
        if (is_asked(resource, config->properties[i].name))
            fill_property(api, call, resource->resource_name, &config->properties[i],
                          &result->configs[result->configs_cnt++]);
}

static void describe_one(const struct api *api, struct call *call,
                         const struct describe_configs_request_describe_configs_resource *resource, int32_t place,
                         struct describe_configs_response_describe_configs_result *result)
{
    bool is_topic = resource->resource_type == IMAGE_TOPIC;

    result->resource_type = resource->resource_type;
    result->resource_name = resource->resource_name;
    result->configs = NULL;
    result->configs_cnt = 0;
    if (place >= DESCRIBE_RESOURCES_MAX) {
        result->error_code = KERR_INVALID_REQUEST;
        result->error_message = slice_of_text("too many resources in one request");
    } else if (!is_topic && resource->resource_type != IMAGE_BROKER) {
        result->error_code = KERR_INVALID_REQUEST;
        result->error_message = slice_of_text("only topics (2) and brokers (4) have settings here");
    } else if (!api_may(api, call, AUTH_DESCRIBE_CONFIGS, is_topic ? AUTH_TOPIC : AUTH_CLUSTER,
                        is_topic ? resource->resource_name : slice_of_text(AUTH_CLUSTER_NAME))) {
        result->error_code = is_topic ? KERR_TOPIC_AUTHORIZATION_FAILED : KERR_CLUSTER_AUTHORIZATION_FAILED;
    } else if (is_topic) {
        describe_topic(api, call, resource, result);
    } else {
        describe_broker(api, call, resource, result);
    }
}

void api_handle_describe_configs(struct api *api, struct call *call)
{
    const struct describe_configs_request *request = call->request->body;
    struct describe_configs_response *response = api_response(call);

    response->results = wire_array(&describe_configs_response_describe_configs_result_shape, &call->request->arena,
                                   (size_t)request->resources_cnt);
    CHECK(response->results != NULL);
    response->results_cnt = request->resources_cnt;
    for (int32_t i = 0; i < request->resources_cnt; i++)
        describe_one(api, call, &request->resources[i], i, &response->results[i]);
    api_answer(api, call, response);
}

/* ---- DescribeLogDirs ---- */

static bool is_log_asked(const struct describe_log_dirs_request *request, struct slice topic, int32_t index)
{
    if (request->topics == NULL || request->topics_cnt < 0)
        return true;
    for (int32_t t = 0; t < request->topics_cnt; t++) {
        if (!slice_eq(request->topics[t].topic, topic))
            continue;
        for (int32_t p = 0; p < request->topics[t].partitions_cnt; p++)
            if (request->topics[t].partitions[p] == index)
                return true;
    }
    return false;
}

static void add_log(const struct api *api, struct call *call, const struct log *log,
                    struct describe_log_dirs_response_describe_log_dirs_result *result, size_t *topics_cap)
{
    struct slice topic = log_set_topic(api->logs, log);
    struct describe_log_dirs_response_describe_log_dirs_topic *to;
    struct describe_log_dirs_response_describe_log_dirs_partition *partition =
        wire_array(&describe_log_dirs_response_describe_log_dirs_partition_shape, &call->request->arena, 1);

    CHECK(partition != NULL && (size_t)result->topics_cnt < *topics_cap);
    to = &result->topics[result->topics_cnt++];
    to->name = topic;
    to->partitions = partition;
    to->partitions_cnt = 1;
    partition->partition_index = log_set_partition(api->logs, log);
    partition->partition_size = (int64_t)log_bytes(log);
    partition->offset_lag = 0;
}

static void describe_dir(const struct api *api, struct call *call, uint32_t dir_idx,
                         struct describe_log_dirs_response_describe_log_dirs_result *result)
{
    const struct describe_log_dirs_request *request = call->request->body;
    size_t cnt = 0;

    result->log_dir = api->config->dir_paths[dir_idx];
    result->total_bytes = result->usable_bytes = -1;
    if (!log_set_dir_is_online(api->logs, dir_idx)) {
        result->error_code = KERR_KAFKA_STORAGE_ERROR;
        return;
    }
    for (struct log *log = log_set_next(api->logs, NULL); log != NULL; log = log_set_next(api->logs, log))
        cnt++;
    result->topics = wire_array(&describe_log_dirs_response_describe_log_dirs_topic_shape, &call->request->arena, cnt);
    CHECK(result->topics != NULL);
    for (struct log *log = log_set_next(api->logs, NULL); log != NULL; log = log_set_next(api->logs, log))
        if (log_dir_idx(log) == dir_idx &&
            is_log_asked(request, log_set_topic(api->logs, log), log_set_partition(api->logs, log)))
            add_log(api, call, log, result, &cnt);
}

void api_handle_describe_log_dirs(struct api *api, struct call *call)
{
    struct describe_log_dirs_response *response = api_response(call);
    uint32_t dirs_cnt = api->config->dirs_cnt;

    if (!api_may(api, call, AUTH_DESCRIBE, AUTH_CLUSTER, slice_of_text(AUTH_CLUSTER_NAME))) {
        response->error_code = KERR_CLUSTER_AUTHORIZATION_FAILED;
        api_answer(api, call, response);
        return;
    }
    response->results =
        wire_array(&describe_log_dirs_response_describe_log_dirs_result_shape, &call->request->arena, dirs_cnt);
    response->results_cnt = (int32_t)dirs_cnt;
    for (uint32_t i = 0; i < dirs_cnt; i++)
        describe_dir(api, call, i, &response->results[i]);
    api_answer(api, call, response);
}
