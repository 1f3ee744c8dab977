/* APIs that need one right on the cluster and are the active controller's in whole: reassignments, elections, features, brokers,
 * voters. The request goes on as it came and the answer comes back as it is; where there is none, or the right is missing, the
 * error stands at the top of the answer. */
#include "answer.h"
#include "api/handlers.h"
#include "base/check.h"
#include "base/err.h"
#include "kernel_msg.h"
#include "wire/gen/elect_leaders_request.h"
#include "wire/gen/elect_leaders_response.h"

enum { TIMEOUT_MS_MIN = 1000, TIMEOUT_MS_MAX = 120000, TIMEOUT_MS_DEFAULT = 30000 };

bool api_pass_on(struct api *api, struct call *call)
{
    const struct kernel_msg *reply = call->reply;
    struct slice body;
    struct chunk *head;

    if (reply == NULL || reply->err != ERR_OK || reply->chunk == NULL)
        return false;
    CHECK(reply->api_version == call->request->api_version);
    body = kernel_msg_body(reply);
    head = answer_head(call->request, body.len);
    call_add_bytes(call, head, chunk_slice(head));
    call_add_bytes(call, chunk_share(reply->chunk), body);
    call_done(api, call);
    return true;
}

int16_t api_no_reply_error(const struct call *call)
{
    if (call->is_denied)
        return KERR_CLUSTER_AUTHORIZATION_FAILED;
    if (call->reply == NULL)
        return KERR_REQUEST_TIMED_OUT;
    if (call->reply->err == ERR_VERSION)
        return KERR_UNSUPPORTED_VERSION;
    return call->reply->err == ERR_DENIED ? KERR_UNKNOWN_SERVER_ERROR : KERR_NOT_CONTROLLER;
}

int64_t api_forward_timeout_ms(int64_t asked_ms)
{
    if (asked_ms < TIMEOUT_MS_MIN)
        return TIMEOUT_MS_MIN;
    return asked_ms > TIMEOUT_MS_MAX ? TIMEOUT_MS_MAX : asked_ms;
}

static void done(struct api *api, struct call *call)
{
    struct chunk *chunk;

    if (api_pass_on(api, call))
        return;
    chunk = answer_refusal(call->request, api_no_reply_error(call));
    CHECK(chunk != NULL);
    call_add_bytes(call, chunk, chunk_slice(chunk));
    call_done(api, call);
}

/* The time that the request itself allows, where it says. */
static int64_t timeout_of(const struct request *request)
{
    const struct wire_shape *shape = request->api->request->shape;

    for (uint16_t i = 0; i < shape->fields_cnt; i++) {
        const struct wire_field *field = &shape->fields[i];
        int32_t timeout_ms;
        if (field->type != WIRE_INT32 || field->is_array || strcmp(field->name, "timeoutMs") != 0)
            continue;
        memcpy(&timeout_ms, (const uint8_t *)request->body + field->offset, sizeof timeout_ms);
        return api_forward_timeout_ms(timeout_ms);
    }
    return TIMEOUT_MS_DEFAULT;
}

static void pass(struct api *api, struct call *call, void (*then)(struct api *, struct call *))
{
    size_t cnt = 0;
    const struct auth_rule *rule = auth_rules(call->request->api_key, &cnt);

    CHECK(cnt == 1 && rule->resource == AUTH_CLUSTER);
    call->is_denied = !api_may(api, call, rule->op, AUTH_CLUSTER, slice_of_text(AUTH_CLUSTER_NAME));
    if (call->is_denied)
        then(api, call);
    else
        api_forward(api, call, call->request->api_key, call->request->api_version, call->request->body,
                    timeout_of(call->request), then);
}

void api_handle_pass_on(struct api *api, struct call *call)
{
    pass(api, call, done);
}

/* ---- ElectLeaders v0 has no place for an error of the whole ---- */

static void elected(struct api *api, struct call *call)
{
    const struct elect_leaders_request *request = call->request->body;
    struct elect_leaders_response *response;

    if (call->request->api_version > 0) {
        done(api, call);
        return;
    }
    if (api_pass_on(api, call))
        return;
    response = api_response(call);
    response->replica_election_results_cnt = request->topic_partitions_cnt > 0 ? request->topic_partitions_cnt : 0;
    response->replica_election_results =
        api_array(call, (size_t)response->replica_election_results_cnt, sizeof response->replica_election_results[0]);
    for (int32_t i = 0; i < response->replica_election_results_cnt; i++) {
        const struct elect_leaders_request_topic_partitions *asked = &request->topic_partitions[i];
        struct elect_leaders_response_replica_election_result *result = &response->replica_election_results[i];
        result->topic = asked->topic;
        result->partition_result_cnt = asked->partitions_cnt;
        result->partition_result = api_array(call, (size_t)asked->partitions_cnt, sizeof result->partition_result[0]);
        for (int32_t j = 0; j < asked->partitions_cnt; j++)
            result->partition_result[j] = (struct elect_leaders_response_partition_result){
                .partition_id = asked->partitions[j], .error_code = api_no_reply_error(call)};
    }
    api_answer(api, call, response);
}

void api_handle_elect_leaders(struct api *api, struct call *call)
{
    pass(api, call, elected);
}
