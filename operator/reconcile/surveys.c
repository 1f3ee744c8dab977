#include "reconcile/surveys.h"

#include <string.h>

#include "base/buf.h"
#include "base/check.h"
#include "base/mem.h"
#include "model/doc.h"

/* A call without an answer. */
struct asked {
    struct map_node node;
    struct list_node in_survey;
    uint64_t call_id;
    uint64_t token; /* the survey's */
    struct surveyed *one;
};

void surveys_init(struct surveys *surveys)
{
    map_init(&surveys->calls);
    heap_init(&surveys->deadlines);
}

void surveys_release(struct surveys *surveys)
{
    CHECK(surveys->cnt == 0);
    map_release(&surveys->calls);
    heap_release(&surveys->deadlines);
}

static void forget(struct surveys *surveys, struct asked *asked)
{
    map_remove(&surveys->calls, &asked->node);
    list_remove(&asked->in_survey);
    mem_free(asked);
}

/* "orders-z0-0: " and the text */
static void say(struct surveyed *one, const char *text, const char *more, char ret_text[SURVEYS_TEXT_LEN])
{
    struct buf buf;
    size_t len;

    buf_init(&buf, SURVEYS_TEXT_LEN);
    buf_text(&buf, doc_name(one->pod));
    buf_text(&buf, ": ");
    buf_text(&buf, text);
    buf_text(&buf, more);
    len = strlen(buf_cstr(&buf));
    len = len < SURVEYS_TEXT_LEN ? len : SURVEYS_TEXT_LEN - 1;
    memcpy(ret_text, buf_cstr(&buf), len);
    ret_text[len] = '\0';
    buf_release(&buf);
}

static void say_step(struct surveyed *one)
{
    say(one, "waits for the answer to ", survey_waits_for(&one->survey), one->step);
}

/* What is still to be answered belongs to nobody from here on. */
static void end(struct surveys *surveys, struct surveyed *one, int64_t now_ms)
{
    struct asked *asked;

    while ((asked = list_first(&one->calls, struct asked, in_survey)) != NULL)
        forget(surveys, asked);
    heap_remove(&surveys->deadlines, &one->deadline);
    survey_release(&one->survey);
    json_decref(one->pod);
    one->pod = NULL;
    one->is_under_way = false;
    one->ended_ms = now_ms;
    one->step[0] = '\0';
    surveys->cnt--;
}

static void keep_cluster(struct surveyed *one)
{
    if (one->has_cluster)
        cluster_release(&one->cluster);
    survey_take_cluster(&one->survey, &one->cluster);
    one->has_cluster = true;
    one->is_stale = one->is_outrun;
    one->fault[0] = '\0';
}

/* The survey's end, where it has come to it. */
static void judge(struct surveys *surveys, struct surveyed *one, int64_t now_ms)
{
    if (one->survey.state == SURVEY_DONE)
        keep_cluster(one);
    else if (one->survey.state == SURVEY_FAILED)
        say(one, one->survey.fault, "", one->fault);
    else
        return;
    end(surveys, one, now_ms);
}

void surveys_begin(struct surveys *surveys, struct surveyed *one, json_t *pod, const char *cluster_id, int64_t now_ms)
{
    CHECK(!one->is_under_way && surveys->cnt < SURVEYS_CNT_MAX);
    survey_init(&one->survey, cluster_id, now_ms, false);
    list_init(&one->calls);
    heap_set(&surveys->deadlines, &one->deadline, now_ms + SURVEYS_MS_MAX);
    one->pod = json_incref(pod);
    one->is_under_way = true;
    one->is_outrun = false;
    surveys->cnt++;
    say_step(one);
}

size_t surveys_calls(struct surveys *surveys, struct surveyed *one, struct client_call **ret_calls)
{
    size_t cnt = one->is_under_way ? survey_calls(&one->survey, surveys->given) : 0;

    CHECK(cnt <= SURVEYS_CALLS_MAX);
    for (size_t i = 0; i < cnt; i++) {
        struct asked *asked = MEM_NEW(struct asked);
        CHECK(surveys->given[i].broker_id == SURVEY_ANY);
        ret_calls[i] = surveys->given[i].call;
        asked->call_id = ++surveys->call_id;
        asked->token = ret_calls[i]->token;
        asked->one = one;
        ret_calls[i]->token = asked->call_id;
        ret_calls[i]->timeout_ms = SURVEYS_CALL_MS_MAX;
        map_add(&surveys->calls, &asked->node, map_hash_u64(asked->call_id));
        list_append(&one->calls, &asked->in_survey);
    }
    return cnt;
}

static struct asked *find(const struct surveys *surveys, uint64_t call_id)
{
    for (struct map_node *at = map_first(&surveys->calls, map_hash_u64(call_id)); at; at = map_next(at))
        if (container_of(at, struct asked, node)->call_id == call_id)
            return container_of(at, struct asked, node);
    return NULL;
}

struct surveyed *surveys_take(struct surveys *surveys, struct client_answer *answer, int64_t now_ms)
{
    struct asked *asked = find(surveys, answer->token);
    struct surveyed *one;

    if (asked == NULL) {
        client_answer_free(answer);
        return NULL;
    }
    one = asked->one;
    answer->token = asked->token;
    forget(surveys, asked);
    survey_take(&one->survey, answer);
    judge(surveys, one, now_ms);
    if (one->is_under_way)
        say_step(one);
    return one;
}

struct surveyed *surveys_expire(struct surveys *surveys, int64_t now_ms)
{
    struct heap_node *due = heap_take_due(&surveys->deadlines, now_ms);
    struct surveyed *one = due ? container_of(due, struct surveyed, deadline) : NULL;

    if (one == NULL)
        return NULL;
    say(one, "has not answered in time: ", survey_waits_for(&one->survey), one->fault);
    end(surveys, one, now_ms);
    return one;
}

int64_t surveys_due(const struct surveys *surveys)
{
    const struct heap_node *first = heap_first(&surveys->deadlines);

    return first ? first->due : -1;
}

void surveys_outrun(struct surveyed *one)
{
    one->is_stale = one->is_outrun = true;
}

void surveys_drop(struct surveys *surveys, struct surveyed *one)
{
    if (one->is_under_way)
        end(surveys, one, 0);
    if (one->has_cluster)
        cluster_release(&one->cluster);
    *one = (struct surveyed){.turn = one->turn, .owner = one->owner};
}
