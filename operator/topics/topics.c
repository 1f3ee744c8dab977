#include "topics/topics.h"

#include <string.h>

#include "base/check.h"
#include "base/mem.h"
#include "topics/inside.h"

/* ---- life ---- */

/* The step is over: all of it was asked and answered. */
static bool is_round_over(const struct topics *topics, enum topics_step last)
{
    return topics->flying_cnt == 0 && topics->step == last && topics->next == topics->items_cnt;
}

static void go_on(struct topics *topics)
{
    if (topics->state == TOPICS_ASK && is_round_over(topics, TOPICS_STEP_ASK)) {
        topics->state = TOPICS_ACT;
        topics->step = TOPICS_STEP_DELETE;
        topics->next = 0;
    }
    if (topics->state == TOPICS_ACT && is_round_over(topics, TOPICS_STEP_MOVE))
        topics->state = TOPICS_DONE;
}

void topics_init(struct topics *topics, const struct topics_input *input)
{
    CHECK(input->cluster != NULL || input->instance != TOPICS_INSTANCE_THERE);
    *topics = (struct topics){.instance = input->instance, .now_ms = input->now_ms, .cluster = input->cluster};
    topics->items_cnt = input->objects->cnt;
    topics->items = mem_alloc(topics->items_cnt * sizeof *topics->items);
    for (size_t i = 0; i < topics->items_cnt; i++)
        topics->items[i].doc = json_incref(input->objects->items[i]);
    topics_look(topics);
    topics_place(topics);
}

void topics_release(struct topics *topics)
{
    for (size_t i = 0; i < topics->items_cnt; i++) {
        json_decref(topics->items[i].doc);
        mem_free(topics->items[i].text);
        mem_free(topics->items[i].settings);
    }
    for (size_t i = 0; i < topics->batches_cnt; i++)
        mem_free(topics->batches[i].items);
    mem_free(topics->items);
    mem_free(topics->by_name);
    mem_free(topics->partitions);
    mem_free(topics->batches);
    mem_free(topics->moves);
    *topics = (struct topics){.state = TOPICS_DONE};
}

/* ---- calls, answers ---- */

static enum topics_step last_step(const struct topics *topics)
{
    return topics->state == TOPICS_ASK ? TOPICS_STEP_ASK : TOPICS_STEP_MOVE;
}

/* NULL: nothing of this round is left to be asked. */
static struct client_call *next_call(struct topics *topics)
{
    struct client_call *call;

    while ((call = topics_call_next(topics)) == NULL && topics->step < last_step(topics)) {
        topics->step++;
        topics->next = 0;
    }
    return call;
}

size_t topics_calls(struct topics *topics, struct client_call **ret_calls)
{
    size_t cnt = 0;
    enum topics_state before;

    do {
        before = topics->state;
        while (topics->state != TOPICS_DONE && topics->flying_cnt < TOPICS_FLYING_MAX &&
               (ret_calls[cnt] = next_call(topics)) != NULL) {
            cnt++;
            topics->flying_cnt++;
        }
        go_on(topics);
    } while (topics->state != before);
    return cnt;
}

void topics_take(struct topics *topics, struct client_answer *answer)
{
    CHECK(answer->token < topics->batches_cnt && topics->flying_cnt > 0);
    topics->flying_cnt--;
    topics_answered(topics, &topics->batches[answer->token], answer);
    client_answer_free(answer);
    go_on(topics);
}

/* What keeps it is in the cluster, which tells nobody when it changes; objects do. */
static bool is_held_by_cluster(const struct topics_item *item)
{
    return item->found != CLUSTER_NONE || item->wants != 0;
}

static int64_t again_after_ms(const struct topics_item *item)
{
    static const int64_t after_ms[] = {
        [TOPICS_SILENT] = TOPICS_PERIOD_MS, [TOPICS_READY] = TOPICS_PERIOD_MS,   [TOPICS_WORKING] = TOPICS_AGAIN_MS,
        [TOPICS_STALLED] = TOPICS_RETRY_MS, [TOPICS_WAITING] = TOPICS_PERIOD_MS,
    };
    enum topics_verdict verdict = topics_verdict_of(item);

    return verdict == TOPICS_STALLED && !is_held_by_cluster(item) ? TOPICS_PERIOD_MS : after_ms[verdict];
}

int64_t topics_again_ms(const struct topics *topics)
{
    int64_t soonest = TOPICS_PERIOD_MS;

    for (size_t i = 0; i < topics->items_cnt; i++)
        if (again_after_ms(&topics->items[i]) < soonest)
            soonest = again_after_ms(&topics->items[i]);
    return topics->now_ms + soonest;
}

bool topics_is_due(const json_t *object)
{
    struct topic topic;
    struct faults faults;

    (void)topic_parse(object, &topic, &faults);
    if (topic.is_deleting)
        return topic.has_finalizer;
    return doc_number(object, "status.observedGeneration", -1) != topic.generation;
}
