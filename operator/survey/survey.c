#include "survey/survey.h"

#include <string.h>

#include "base/buf.h"
#include "base/check.h"
#include "base/err.h"
#include "base/mem.h"
#include "survey/build.h"
#include "wire/gen/describe_cluster_request.h"
#include "wire/gen/describe_cluster_response.h"
#include "wire/gen/describe_configs_request.h"
#include "wire/gen/describe_configs_response.h"
#include "wire/gen/describe_log_dirs_response.h"
#include "wire/gen/describe_quorum_request.h"
#include "wire/gen/describe_quorum_response.h"
#include "wire/gen/list_partition_reassignments_response.h"
#include "wire/gen/metadata_request.h"
#include "wire/gen/metadata_response.h"
#include "wire/kerr.h"

enum {
    API_METADATA = 3,
    API_DESCRIBE_CONFIGS = 32,
    API_DESCRIBE_LOG_DIRS = 35,
    API_LIST_PARTITION_REASSIGNMENTS = 46,
    API_DESCRIBE_QUORUM = 55,
    API_DESCRIBE_CLUSTER = 60,
    FENCED_FROM_VERSION = 2, /* KIP-1073 */
    RESOURCE_TOPIC = 2,
    TOPIC_COST = 256,            /* bytes that a topic takes in a call, besides its name: more than enough */
    SURVEY_SETTINGS_MAX = 10000, /* topics of one call; our brokers refuse more */
    SURVEY_SETTINGS_CALLS_MAX = 8,
    TOKEN_SIZES = SURVEY_QUESTIONS_CNT, /* tokens below are questions; of DescribeLogDirs, all this one */
};

/* ---- failing ---- */

static void fail(struct survey *survey, const struct client_answer *answer, int64_t kafka_error, const char *text)
{
    struct buf buf;
    const char *said;
    size_t len;

    if (survey->state == SURVEY_FAILED)
        return; /* the first fault is the one to tell */
    survey->state = SURVEY_FAILED;
    buf_init(&buf, SURVEY_FAULT_LEN);
    buf_text(&buf, answer->api->name);
    buf_text(&buf, ": ");
    buf_text(&buf, text);
    if (kafka_error != KERR_NONE) {
        buf_text(&buf, " ");
        buf_text(&buf, kerr_name((int16_t)kafka_error));
    }
    said = buf_cstr(&buf);
    len = strlen(said);
    memcpy(survey->fault, said, len + 1 < SURVEY_FAULT_LEN ? len + 1 : SURVEY_FAULT_LEN - 1);
    buf_release(&buf);
}

/* ---- calls ---- */

static void add(struct survey *survey, struct survey_call *calls, size_t *cnt, int32_t broker_id, uint64_t token,
                struct client_call *call)
{
    call->token = token;
    calls[(*cnt)++] = (struct survey_call){.broker_id = broker_id, .call = call};
    survey->left_cnt++;
}

static struct client_call *call_cluster(void)
{
    struct client_call *call = client_call_new(API_DESCRIBE_CLUSTER);
    struct describe_cluster_request *body = call->body;

    call->version_min = FENCED_FROM_VERSION;
    body->include_fenced_brokers = true;
    return call;
}

static struct client_call *call_topics(void)
{
    struct client_call *call = client_call_new(API_METADATA);
    struct metadata_request *body = call->body;

    call->version_min = 10; /* topics' ids (KIP-516); offline replicas, and no topic is made, from 5 on */
    body->topics = NULL;
    body->topics_cnt = -1;
    body->allow_auto_topic_creation = false;
    return call;
}

static struct client_call *call_quorum(void)
{
    struct client_call *call = client_call_new(API_DESCRIBE_QUORUM);
    struct describe_quorum_request *body = call->body;

    call->version_min = 1; /* times */
    body->topics = arena_alloc(&call->arena, sizeof *body->topics);
    body->topics_cnt = 1;
    body->topics->topic_name = slice_of_text("__cluster_metadata");
    body->topics->partitions = arena_alloc(&call->arena, sizeof *body->topics->partitions);
    body->topics->partitions_cnt = 1;
    return call;
}

/* Do all topics fit into one request? */
static bool is_askable(const struct cluster *cluster)
{
    size_t len = 0;

    for (size_t i = 0; i < cluster->topics_cnt; i++)
        len += strlen(cluster->topics[i].name) + TOPIC_COST;
    return len <= CLIENT_CALL_LEN_MAX / 2 &&
           cluster->topics_cnt <= (size_t)SURVEY_SETTINGS_MAX * SURVEY_SETTINGS_CALLS_MAX;
}

/* Of topics from `first` on, as many as a broker answers for. */
static struct client_call *call_settings(const struct cluster *cluster, size_t first)
{
    size_t cnt = cluster->topics_cnt - first < SURVEY_SETTINGS_MAX ? cluster->topics_cnt - first : SURVEY_SETTINGS_MAX;
    static const char *const key = "min.insync.replicas";
    struct client_call *call = client_call_new(API_DESCRIBE_CONFIGS);
    struct describe_configs_request *body = call->body;
    struct slice *keys = arena_alloc(&call->arena, sizeof *keys);

    /* the survey may be given up before the call is sent: the call borrows nothing of it */
    *keys = slice_of_text(key);
    body->resources = arena_array(&call->arena, cnt, sizeof *body->resources);
    body->resources_cnt = (int32_t)cnt;
    CHECK(body->resources != NULL); /* is_askable */
    for (int32_t i = 0; i < body->resources_cnt; i++) {
        body->resources[i].resource_type = RESOURCE_TOPIC;
        body->resources[i].resource_name =
            arena_copy(&call->arena, slice_of_text(cluster->topics[first + (size_t)i].name));
        body->resources[i].configuration_keys = keys;
        body->resources[i].configuration_keys_cnt = 1;
    }
    return call;
}

size_t survey_calls(struct survey *survey, struct survey_call *ret_calls)
{
    size_t cnt = 0;

    if (survey->is_asked)
        return 0;
    survey->is_asked = true;
    if (survey->state == SURVEY_FIRST) {
        add(survey, ret_calls, &cnt, SURVEY_ANY, SURVEY_BROKERS, call_cluster());
        add(survey, ret_calls, &cnt, SURVEY_ANY, SURVEY_TOPICS, call_topics());
        add(survey, ret_calls, &cnt, SURVEY_ANY, SURVEY_MOVES, client_call_new(API_LIST_PARTITION_REASSIGNMENTS));
        add(survey, ret_calls, &cnt, SURVEY_ANY, SURVEY_QUORUM, call_quorum());
    } else if (survey->state == SURVEY_SECOND) {
        for (size_t first = 0; first == 0 || first < survey->cluster.topics_cnt; first += SURVEY_SETTINGS_MAX)
            add(survey, ret_calls, &cnt, SURVEY_ANY, SURVEY_SETTINGS, call_settings(&survey->cluster, first));
        for (size_t i = 0; survey->wants_sizes && i < survey->cluster.brokers_cnt; i++)
            if (survey->cluster.brokers[i].is_serving)
                add(survey, ret_calls, &cnt, survey->cluster.brokers[i].id, TOKEN_SIZES,
                    client_call_new(API_DESCRIBE_LOG_DIRS));
    }
    return cnt;
}

/* ---- answers ---- */

/* Without voters nothing can be decided. */
static int16_t quorum_error(const struct describe_quorum_response *body)
{
    if (body->error_code != KERR_NONE)
        return body->error_code;
    if (body->topics_cnt != 1 || body->topics->partitions_cnt != 1)
        return KERR_UNKNOWN_TOPIC_OR_PARTITION;
    if (body->topics->partitions->error_code == KERR_NONE && body->topics->partitions->current_voters_cnt == 0)
        return KERR_NOT_LEADER_OR_FOLLOWER;
    return body->topics->partitions->error_code;
}

/* A topic that is gone meanwhile has no settings; any other error would leave us with half a picture. */
static int16_t settings_error(const struct describe_configs_response *body)
{
    for (int32_t i = 0; i < body->results_cnt; i++)
        if (body->results[i].error_code != KERR_NONE && body->results[i].error_code != KERR_UNKNOWN_TOPIC_OR_PARTITION)
            return body->results[i].error_code;
    return KERR_NONE;
}

static int16_t error_of(const struct client_answer *answer)
{
    switch (answer->api->key) {
    case API_DESCRIBE_CLUSTER:
        return ((const struct describe_cluster_response *)answer->body)->error_code;
    case API_METADATA:
        return ((const struct metadata_response *)answer->body)->error_code;
    case API_LIST_PARTITION_REASSIGNMENTS:
        return ((const struct list_partition_reassignments_response *)answer->body)->error_code;
    case API_DESCRIBE_QUORUM:
        return quorum_error(answer->body);
    case API_DESCRIBE_LOG_DIRS:
        return ((const struct describe_log_dirs_response *)answer->body)->error_code;
    case API_DESCRIBE_CONFIGS:
        return settings_error(answer->body);
    default:
        return KERR_NONE;
    }
}

static bool is_of_another_cluster(const struct survey *survey, const struct client_answer *answer)
{
    struct slice id = slice_of(NULL, 0);

    if (answer->api->key == API_DESCRIBE_CLUSTER)
        id = ((const struct describe_cluster_response *)answer->body)->cluster_id;
    else if (answer->api->key == API_METADATA)
        id = ((const struct metadata_response *)answer->body)->cluster_id;
    else
        return false;
    return survey->cluster_id[0] != '\0' && !slice_eq_text(id, survey->cluster_id);
}

/* Keeps the answer of a question, or takes sizes and settings out of it. */
static void keep(struct survey *survey, struct client_answer *answer)
{
    if (answer->token == TOKEN_SIZES) {
        build_sizes(answer->body, &survey->cluster);
        client_answer_free(answer);
        return;
    }
    if (answer->token == SURVEY_SETTINGS)
        build_settings(answer->body, &survey->cluster);
    if (answer->token == SURVEY_SETTINGS && survey->answers[SURVEY_SETTINGS]) { /* one of several */
        client_answer_free(answer);
        return;
    }
    CHECK(answer->token < SURVEY_QUESTIONS_CNT && survey->answers[answer->token] == NULL);
    survey->answers[answer->token] = answer;
}

static int build_first(struct survey *survey)
{
    return build_cluster(survey->answers[SURVEY_BROKERS]->body, survey->answers[SURVEY_TOPICS]->body,
                         survey->answers[SURVEY_MOVES]->body, survey->answers[SURVEY_QUORUM]->body, &survey->cluster);
}

static void go_on(struct survey *survey, const struct client_answer *last)
{
    if (survey->left_cnt > 0 || survey->state == SURVEY_FAILED)
        return;
    if (survey->state == SURVEY_FIRST) {
        if (build_first(survey) != ERR_OK || !is_askable(&survey->cluster)) {
            fail(survey, last, KERR_NONE, "the cluster is larger than can be read, or its answers disagree");
            return;
        }
        survey->state = SURVEY_SECOND;
        survey->is_asked = false;
        return;
    }
    survey->state = SURVEY_DONE;
}

void survey_take(struct survey *survey, struct client_answer *answer)
{
    CHECK(survey->left_cnt > 0);
    survey->left_cnt--;
    if (answer->err != ERR_OK)
        fail(survey, answer, KERR_NONE, err_text(answer->err));
    else if (error_of(answer) != KERR_NONE)
        fail(survey, answer, error_of(answer), "refused:");
    else if (is_of_another_cluster(survey, answer))
        fail(survey, answer, KERR_NONE, "another cluster answers at the broker's address");
    if (survey->state == SURVEY_FAILED) {
        client_answer_free(answer);
        return;
    }
    keep(survey, answer);
    go_on(survey, answer);
}

/* ---- life ---- */

const char *survey_waits_for(const struct survey *survey)
{
    static const char *const names[] = {[SURVEY_BROKERS] = "DescribeCluster",
                                        [SURVEY_TOPICS] = "Metadata",
                                        [SURVEY_MOVES] = "ListPartitionReassignments",
                                        [SURVEY_QUORUM] = "DescribeQuorum",
                                        [SURVEY_SETTINGS] = "DescribeConfigs"};

    for (size_t i = 0; i < COUNT_OF(names); i++)
        if (survey->answers[i] == NULL)
            return names[i];
    return "DescribeLogDirs";
}

void survey_init(struct survey *survey, const char *cluster_id, int64_t now_ms, bool wants_sizes)
{
    size_t len = strlen(cluster_id);

    CHECK(len <= UUID_TEXT_LEN);
    *survey = (struct survey){.wants_sizes = wants_sizes};
    memcpy(survey->cluster_id, cluster_id, len + 1);
    cluster_init(&survey->cluster);
    survey->cluster.read_ms = now_ms;
}

void survey_take_cluster(struct survey *survey, struct cluster *ret_cluster)
{
    CHECK(survey->state == SURVEY_DONE);
    *ret_cluster = survey->cluster;
    cluster_init(&survey->cluster);
}

void survey_release(struct survey *survey)
{
    for (size_t i = 0; i < SURVEY_QUESTIONS_CNT; i++)
        client_answer_free(survey->answers[i]);
    cluster_release(&survey->cluster);
    *survey = (struct survey){.state = SURVEY_FAILED};
}
