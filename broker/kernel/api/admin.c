/* What the active controller decides: requests go to it as they came and its answer goes back as it is. Here is only what
 * a broker owes: the authorize step, and an answer of its own where no controller does.
 *
 * A refused or unreachable controller: each thing asked for is answered with REQUEST_TIMED_OUT or NOT_CONTROLLER by
 * filling the response's shape from the request. */
#include "api/handlers.h"
#include "base/check.h"
#include "base/err.h"
#include "kernel_msg.h"
#include "wire/gen/allocate_producer_ids_request.h"
#include "wire/gen/allocate_producer_ids_response.h"
#include "wire/gen/alter_configs_request.h"
#include "wire/gen/alter_configs_response.h"
#include "wire/gen/create_partitions_request.h"
#include "wire/gen/create_partitions_response.h"
#include "wire/gen/create_topics_request.h"
#include "wire/gen/create_topics_response.h"
#include "wire/gen/delete_topics_request.h"
#include "wire/gen/delete_topics_response.h"
#include "wire/gen/incremental_alter_configs_request.h"
#include "wire/gen/incremental_alter_configs_response.h"
#include "wire/gen/init_producer_id_request.h"
#include "wire/gen/init_producer_id_response.h"

/* Nothing of it is done: every item is answered with the refusal. */
static void refuse_all(struct api *api, struct call *call, void (*done)(struct api *, struct call *))
{
    call->is_denied = true;
    done(api, call);
}

/* ---- topics ---- */

static void create_topics_done(struct api *api, struct call *call)
{
    const struct create_topics_request *request = call->request->body;
    struct create_topics_response *response;

    if (api_pass_on(api, call))
        return;
    response = api_response(call);
    response->topics = wire_array(&create_topics_response_creatable_topic_result_shape, &call->request->arena,
                                  (size_t)request->topics_cnt);
    response->topics_cnt = request->topics_cnt;
    for (int32_t i = 0; i < request->topics_cnt; i++) {
        response->topics[i].name = request->topics[i].name;
        response->topics[i].error_code = api_no_reply_error(call);
    }
    api_answer(api, call, response);
}

void api_handle_create_topics(struct api *api, struct call *call)
{
    const struct create_topics_request *request = call->request->body;

    for (int32_t i = 0; i < request->topics_cnt; i++)
        if (!api_may(api, call, AUTH_CREATE, AUTH_TOPIC, request->topics[i].name)) {
            refuse_all(api, call, create_topics_done);
            return;
        }
    api_forward(api, call, API_KEY_CREATE_TOPICS, call->request->api_version, request,
                api_forward_timeout_ms(request->timeout_ms), create_topics_done);
}

static void delete_topics_done(struct api *api, struct call *call)
{
    const struct delete_topics_request *request = call->request->body;
    struct delete_topics_response *response;
    bool by_state = call->request->api_version >= 6;
    int32_t cnt = by_state ? request->topics_cnt : request->topic_names_cnt;

    if (api_pass_on(api, call))
        return;
    response = api_response(call);
    response->responses =
        wire_array(&delete_topics_response_deletable_topic_result_shape, &call->request->arena, (size_t)cnt);
    response->responses_cnt = cnt;
    for (int32_t i = 0; i < cnt; i++) {
        response->responses[i].name = by_state ? request->topics[i].name : request->topic_names[i];
        if (by_state)
            response->responses[i].topic_id = request->topics[i].topic_id;
        response->responses[i].error_code = api_no_reply_error(call);
    }
    api_answer(api, call, response);
}

void api_handle_delete_topics(struct api *api, struct call *call)
{
    const struct delete_topics_request *request = call->request->body;
    bool by_state = call->request->api_version >= 6;
    int32_t cnt = by_state ? request->topics_cnt : request->topic_names_cnt;

    for (int32_t i = 0; i < cnt; i++) {
        const struct image_topic *topic = by_state ? image_topic_by_id(api->image, request->topics[i].topic_id) : NULL;
        struct slice name = by_state ? request->topics[i].name : request->topic_names[i];
        if (topic != NULL)
            name = topic->name;
        if (name.data != NULL && !api_may(api, call, AUTH_DELETE, AUTH_TOPIC, name)) {
            refuse_all(api, call, delete_topics_done);
            return;
        }
    }
    api_forward(api, call, API_KEY_DELETE_TOPICS, call->request->api_version, request,
                api_forward_timeout_ms(request->timeout_ms), delete_topics_done);
}

static void create_partitions_done(struct api *api, struct call *call)
{
    const struct create_partitions_request *request = call->request->body;
    struct create_partitions_response *response;

    if (api_pass_on(api, call))
        return;
    response = api_response(call);
    response->results = wire_array(&create_partitions_response_create_partitions_topic_result_shape,
                                   &call->request->arena, (size_t)request->topics_cnt);
    response->results_cnt = request->topics_cnt;
    for (int32_t i = 0; i < request->topics_cnt; i++) {
        response->results[i].name = request->topics[i].name;
        response->results[i].error_code = api_no_reply_error(call);
    }
    api_answer(api, call, response);
}

void api_handle_create_partitions(struct api *api, struct call *call)
{
    const struct create_partitions_request *request = call->request->body;

    for (int32_t i = 0; i < request->topics_cnt; i++)
        if (!api_may(api, call, AUTH_ALTER, AUTH_TOPIC, request->topics[i].name)) {
            refuse_all(api, call, create_partitions_done);
            return;
        }
    api_forward(api, call, API_KEY_CREATE_PARTITIONS, call->request->api_version, request,
                api_forward_timeout_ms(request->timeout_ms), create_partitions_done);
}

/* ---- configurations ---- */

enum { CONFIG_TIMEOUT_MS = 30000, RESOURCE_TOPIC = 2 };

static bool may_alter(const struct api *api, const struct call *call, int8_t type, struct slice name)
{
    if (type == RESOURCE_TOPIC)
        return api_may(api, call, AUTH_ALTER_CONFIGS, AUTH_TOPIC, name);
    return api_may(api, call, AUTH_ALTER_CONFIGS, AUTH_CLUSTER, slice_of_text(AUTH_CLUSTER_NAME));
}

#define ALTER_HANDLER(api_name, KEY, response_item)                                                                \
    static void api_name##_done(struct api *api, struct call *call)                                                \
    {                                                                                                              \
        const struct api_name##_request *request = call->request->body;                                            \
        struct api_name##_response *response;                                                                      \
                                                                                                                   \
        if (api_pass_on(api, call))                                                                                \
            return;                                                                                                \
        response = api_response(call);                                                                             \
        response->responses =                                                                                      \
            wire_array(&response_item##_shape, &call->request->arena, (size_t)request->resources_cnt);             \
        response->responses_cnt = request->resources_cnt;                                                          \
        for (int32_t i = 0; i < request->resources_cnt; i++) {                                                     \
            response->responses[i].resource_type = request->resources[i].resource_type;                            \
            response->responses[i].resource_name = request->resources[i].resource_name;                            \
            response->responses[i].error_code = api_no_reply_error(call);                                          \
        }                                                                                                          \
        api_answer(api, call, response);                                                                           \
    }                                                                                                              \
                                                                                                                   \
    void api_handle_##api_name(struct api *api, struct call *call)                                                 \
    {                                                                                                              \
        const struct api_name##_request *request = call->request->body;                                            \
                                                                                                                   \
        for (int32_t i = 0; i < request->resources_cnt; i++)                                                       \
            if (!may_alter(api, call, request->resources[i].resource_type, request->resources[i].resource_name)) { \
                refuse_all(api, call, api_name##_done);                                                            \
                return;                                                                                            \
            }                                                                                                      \
        api_forward(api, call, KEY, call->request->api_version, request, CONFIG_TIMEOUT_MS, api_name##_done);      \
    }

ALTER_HANDLER(alter_configs, API_KEY_ALTER_CONFIGS, alter_configs_response_alter_configs_resource_response)
ALTER_HANDLER(incremental_alter_configs, API_KEY_INCREMENTAL_ALTER_CONFIGS,
              incremental_alter_configs_response_alter_configs_resource_response)

/* ---- producer ids (KIP-98, 730): a block from the controller, given out one by one ---- */

enum { PRODUCER_IDS_TIMEOUT_MS = 5000 };

static void answer_producer_id(struct api *api, struct call *call, int16_t error)
{
    struct init_producer_id_response *response = api_response(call);

    response->error_code = error;
    response->producer_id = -1;
    response->producer_epoch = -1;
    if (error == KERR_NONE) {
        response->producer_id = api->next_producer_id++;
        response->producer_epoch = 0;
    }
    api_answer(api, call, response);
}

static void block_came(struct api *api, struct call *call)
{
    const struct allocate_producer_ids_response *body = api_reply_body(api, call, API_KEY_ALLOCATE_PRODUCER_IDS);

    if (body != NULL && body->error_code == KERR_NONE && body->producer_id_len > 0 &&
        api->next_producer_id == api->producer_ids_end) {
        api->next_producer_id = body->producer_id_start;
        api->producer_ids_end = body->producer_id_start + body->producer_id_len;
    }
    /* Two calls may have asked at the same time; ids of a second block are left unused, which is allowed. */
    answer_producer_id(api, call,
                       api->next_producer_id < api->producer_ids_end ? KERR_NONE : KERR_COORDINATOR_LOAD_IN_PROGRESS);
}

void api_handle_init_producer_id(struct api *api, struct call *call)
{
    const struct init_producer_id_request *request = call->request->body;
    struct allocate_producer_ids_request ask;

    if (request->transactional_id.data != NULL) {
        answer_producer_id(api, call, KERR_TRANSACTIONAL_ID_AUTHORIZATION_FAILED); /* there are no transactions yet */
        return;
    }
    if (!api_may(api, call, AUTH_IDEMPOTENT_WRITE, AUTH_CLUSTER, slice_of_text(AUTH_CLUSTER_NAME))) {
        answer_producer_id(api, call, KERR_CLUSTER_AUTHORIZATION_FAILED);
        return;
    }
    if (api->next_producer_id < api->producer_ids_end) {
        answer_producer_id(api, call, KERR_NONE);
        return;
    }
    wire_defaults(&allocate_producer_ids_request_wire, &ask);
    ask.broker_id = api->config->node_id;
    ask.broker_epoch = api->broker_epoch;
    api_forward(api, call, API_KEY_ALLOCATE_PRODUCER_IDS, 0, &ask, PRODUCER_IDS_TIMEOUT_MS, block_came);
}
