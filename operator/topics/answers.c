/* What answers say of each topic. An error is told with the field that it is about and with Kafka's words; only one that
 * asking again cannot mend makes an object Stalled. */
#include <string.h>

#include "base/buf.h"
#include "base/check.h"
#include "base/err.h"
#include "topics/inside.h"
#include "wire/gen/alter_partition_reassignments_response.h"
#include "wire/gen/create_partitions_response.h"
#include "wire/gen/create_topics_response.h"
#include "wire/gen/delete_topics_response.h"
#include "wire/gen/incremental_alter_configs_response.h"
#include "wire/kerr.h"

enum { SAID_LEN_MAX = 400 };

struct answers {
    struct topics *topics;
    const struct topics_batch *batch;
    const struct client_answer *answer;
};

/* ---- errors ---- */

static const char *field_of(int16_t error, enum topics_step step)
{
    switch (error) {
    case KERR_INVALID_PARTITIONS:
        return "spec.partitions: ";
    case KERR_INVALID_REPLICATION_FACTOR:
    case KERR_INVALID_REPLICA_ASSIGNMENT:
        return "spec.replicas: ";
    case KERR_INVALID_CONFIG:
        return "spec.config: ";
    case KERR_INVALID_TOPIC_EXCEPTION:
        return "spec.topicName: ";
    default:
        break;
    }
    switch (step) {
    case TOPICS_STEP_GROW:
        return "spec.partitions: ";
    case TOPICS_STEP_CONFIGURE:
        return "spec.config: ";
    case TOPICS_STEP_MOVE:
        return "spec.replicas: ";
    default:
        return "";
    }
}

/* Errors that say that the survey is not true any more, besides those that Kafka calls retriable. */
static bool is_passing(int16_t error)
{
    return kerr_is_retriable(error) || error == KERR_TOPIC_ALREADY_EXISTS || error == KERR_UNKNOWN_TOPIC_ID ||
           error == KERR_REASSIGNMENT_IN_PROGRESS || error == KERR_UNKNOWN_SERVER_ERROR;
}

static void refused(const struct answers *answers, struct topics_item *item, int16_t error, struct slice message)
{
    enum topics_step step = answers->batch->step;
    bool is_passing_by = is_passing(error);
    struct buf said;

    buf_init(&said, SAID_LEN_MAX);
    for (size_t i = 0; i < message.len && i < SAID_LEN_MAX - 100; i++)
        buf_byte(&said, message.data[i] < ' ' || message.data[i] == 0x7f ? '?' : message.data[i]);
    topics_say(item, is_passing_by ? TOPICS_WORKING : TOPICS_STALLED, is_passing_by ? "CallFailed" : "Refused",
               is_passing_by ? "" : field_of(error, step), answers->answer->api->name, ": ", kerr_name(error),
               message.len ? ": " : "", buf_cstr(&said), NULL);
    buf_release(&said);
}

/* ---- which topic ---- */

static struct topics_item *item_at(const struct answers *answers, size_t i)
{
    return &answers->topics->items[answers->batch->items[i % answers->batch->cnt]];
}

/* Answers come in the order asked, so the first look nearly always finds it. NULL: it was not asked about. */
static struct topics_item *item_of(const struct answers *answers, int32_t at, struct slice name)
{
    for (size_t k = 0; k < answers->batch->cnt; k++) {
        struct topics_item *item = item_at(answers, (size_t)at + k);
        if (slice_eq_text(name, item->topic.topic_name))
            return item;
    }
    return NULL;
}

static struct topics_item *item_of_id(const struct answers *answers, int32_t at, struct uuid id)
{
    for (size_t k = 0; k < answers->batch->cnt; k++) {
        struct topics_item *item = item_at(answers, (size_t)at + k);
        if (uuid_eq(item->id, id))
            return item;
    }
    return NULL;
}

/* The item, where this is the first answer about it and no error; NULL otherwise. */
static struct topics_item *done(const struct answers *answers, struct topics_item *item, int16_t error,
                                struct slice message)
{
    if (item == NULL || !topics_item_wants(item, answers->batch->step))
        return NULL;
    if (error != KERR_NONE) {
        refused(answers, item, error, message);
        return NULL;
    }
    item->wants &= ~(1u << answers->batch->step);
    return item;
}

/* ---- each step ---- */

static void mark_settings(struct topics_item *item)
{
    for (size_t i = 0; i < item->settings_cnt; i++) {
        item->settings[i].is_known = true;
        item->settings[i].differs = false;
    }
}

static void created(const struct answers *answers)
{
    const struct create_topics_response *said = answers->answer->body;

    for (int32_t i = 0; i < said->topics_cnt; i++) {
        const struct create_topics_response_creatable_topic_result *result = &said->topics[i];
        struct topics_item *item = item_of(answers, i, result->name);
        if (item && result->error_code == KERR_TOPIC_ALREADY_EXISTS && !item->topic.adopts)
            topics_say(item, TOPICS_STALLED, "TopicExists",
                       "the topic was made elsewhere at the same time; spec.adoptionPolicy is Leave", NULL);
        item = done(answers, item, result->error_code, result->error_message);
        if (item == NULL)
            continue;
        item->id = result->topic_id;
        item->partitions = result->num_partitions > 0 ? result->num_partitions : item->topic.partitions;
        item->replicas = result->replication_factor > 0 ? result->replication_factor : item->topic.replicas;
        topics_settings_begin(item);
        mark_settings(item);
    }
}

static void deleted(const struct answers *answers)
{
    const struct delete_topics_response *said = answers->answer->body;

    for (int32_t i = 0; i < said->responses_cnt; i++) {
        const struct delete_topics_response_deletable_topic_result *result = &said->responses[i];
        int16_t error = result->error_code == KERR_UNKNOWN_TOPIC_ID ? KERR_NONE : result->error_code;
        struct topics_item *item =
            done(answers, item_of_id(answers, i, result->topic_id), error, result->error_message);
        if (item)
            item->takes_finalizer = true;
    }
}

static void grown(const struct answers *answers)
{
    const struct create_partitions_response *said = answers->answer->body;

    for (int32_t i = 0; i < said->results_cnt; i++) {
        const struct create_partitions_response_create_partitions_topic_result *result = &said->results[i];
        struct topics_item *item =
            done(answers, item_of(answers, i, result->name), result->error_code, result->error_message);
        if (item)
            item->partitions = item->topic.partitions;
    }
}

static void configured(const struct answers *answers)
{
    const struct incremental_alter_configs_response *said = answers->answer->body;

    for (int32_t i = 0; i < said->responses_cnt; i++) {
        const struct incremental_alter_configs_response_alter_configs_resource_response *result = &said->responses[i];
        struct topics_item *item =
            done(answers, item_of(answers, i, result->resource_name), result->error_code, result->error_message);
        if (item)
            mark_settings(item);
    }
}

static void moved(const struct answers *answers)
{
    const struct alter_partition_reassignments_response *said = answers->answer->body;

    for (size_t i = 0; said->error_code != KERR_NONE && i < answers->batch->cnt; i++)
        refused(answers, item_at(answers, i), said->error_code, said->error_message);
    for (int32_t i = 0; i < said->responses_cnt; i++) {
        const struct alter_partition_reassignments_response_reassignable_topic_response *topic = &said->responses[i];
        struct topics_item *item = item_of(answers, i, topic->name);
        for (int32_t p = 0; item && p < topic->partitions_cnt; p++)
            if (topic->partitions[p].error_code != KERR_NONE)
                refused(answers, item, topic->partitions[p].error_code, topic->partitions[p].error_message);
        (void)done(answers, item, KERR_NONE, slice_of(NULL, 0));
    }
}

/* ---- */

static void failed(const struct answers *answers)
{
    for (size_t i = 0; i < answers->batch->cnt; i++)
        topics_say(item_at(answers, i), TOPICS_WORKING, "CallFailed", answers->answer->api->name, ": ",
                   err_text(answers->answer->err), NULL);
}

void topics_answered(struct topics *topics, struct topics_batch *batch, const struct client_answer *answer)
{
    struct answers answers = {.topics = topics, .batch = batch, .answer = answer};
    static void (*const takers[TOPICS_STEPS_CNT])(const struct answers *answers) = {
        [TOPICS_STEP_DELETE] = deleted,       [TOPICS_STEP_CREATE] = created, [TOPICS_STEP_GROW] = grown,
        [TOPICS_STEP_CONFIGURE] = configured, [TOPICS_STEP_MOVE] = moved,
    };

    CHECK(batch->is_open);
    batch->is_open = false;
    if (answer->err != ERR_OK)
        failed(&answers);
    else if (batch->step == TOPICS_STEP_ASK)
        topics_settings_told(topics, batch, answer);
    else
        takers[batch->step](&answers);
}
