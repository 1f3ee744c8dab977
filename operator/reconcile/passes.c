#include "reconcile/passes.h"

#include "base/check.h"
#include "base/mem.h"

/* A call without an answer. */
struct asked {
    struct map_node node;
    struct list_node in_pass;
    uint64_t call_id;
    uint64_t token; /* the pass's */
    struct pass *pass;
};

/* The only place where a pass's state changes. */
static void move(struct pass *pass, enum pass_state to)
{
#define EDGE(state) (1u << (state))
#define X(state, edges) [state] = (edges),
    static const unsigned edges_of[] = { PASS_STATES(X) };
#undef X
#undef EDGE
    CHECK((edges_of[pass->state] & 1u << to) != 0);
    pass->state = to;
}

void passes_init(struct passes *passes)
{
    *passes = (struct passes){.cnt = 0};
    map_init(&passes->calls);
    heap_init(&passes->deadlines);
}

void passes_release(struct passes *passes)
{
    CHECK(passes->cnt == 0);
    map_release(&passes->calls);
    heap_release(&passes->deadlines);
}

/* ---- calls ---- */

static void forget(struct passes *passes, struct asked *asked)
{
    map_remove(&passes->calls, &asked->node);
    list_remove(&asked->in_pass);
    mem_free(asked);
}

static void end_calls(struct passes *passes, struct pass *pass)
{
    struct asked *asked;

    while ((asked = list_first(&pass->calls, struct asked, in_pass)) != NULL)
        forget(passes, asked);
    heap_remove(&passes->deadlines, &pass->deadline);
    json_decref(pass->pod);
    pass->pod = NULL;
    passes->cnt--;
}

static void look_for_end(struct passes *passes, struct pass *pass)
{
    if (pass->state != PASS_CALLS || pass->topics.state != TOPICS_DONE)
        return;
    end_calls(passes, pass);
    move(pass, PASS_WRITES);
}

bool passes_is_due(const struct pass *pass, enum topics_instance instance, int64_t now_ms)
{
    return pass->state == PASS_IDLE && (pass->is_due || pass->instance != instance || now_ms >= pass->again_ms);
}

void passes_begin(struct passes *passes, struct pass *pass, const struct topics_input *input, struct cluster *cluster,
                  json_t *pod)
{
    struct topics_input with_cluster = *input;

    move(pass, PASS_CALLS);
    if (cluster)
        pass->cluster = *cluster;
    else
        cluster_init(&pass->cluster);
    with_cluster.cluster = cluster ? &pass->cluster : NULL;
    pass->is_due = false;
    pass->instance = input->instance;
    pass->next = 0;
    pass->has_failed = false;
    pass->pod = json_incref(pod);
    list_init(&pass->calls);
    heap_set(&passes->deadlines, &pass->deadline, input->now_ms + PASSES_MS_MAX);
    passes->cnt++;
    topics_init(&pass->topics, &with_cluster);
}

size_t passes_calls(struct passes *passes, struct pass *pass, int64_t now_ms, struct client_call **ret_calls)
{
    size_t cnt = pass->state == PASS_CALLS ? topics_calls(&pass->topics, ret_calls) : 0;

    for (size_t i = 0; i < cnt; i++) {
        struct asked *asked = MEM_NEW(struct asked);
        asked->call_id = ++passes->call_id | PASSES_TOKEN;
        asked->token = ret_calls[i]->token;
        asked->pass = pass;
        ret_calls[i]->token = asked->call_id;
        map_add(&passes->calls, &asked->node, map_hash_u64(asked->call_id));
        list_append(&pass->calls, &asked->in_pass);
    }
    if (cnt > 0)
        heap_set(&passes->deadlines, &pass->deadline, now_ms + PASSES_MS_MAX);
    look_for_end(passes, pass);
    return cnt;
}

static struct asked *find(const struct passes *passes, uint64_t call_id)
{
    for (struct map_node *at = map_first(&passes->calls, map_hash_u64(call_id)); at; at = map_next(at))
        if (container_of(at, struct asked, node)->call_id == call_id)
            return container_of(at, struct asked, node);
    return NULL;
}

struct pass *passes_take(struct passes *passes, struct client_answer *answer)
{
    struct asked *asked = find(passes, answer->token);
    struct pass *pass;

    if (asked == NULL) {
        client_answer_free(answer);
        return NULL;
    }
    pass = asked->pass;
    answer->token = asked->token;
    forget(passes, asked);
    topics_take(&pass->topics, answer);
    look_for_end(passes, pass);
    return pass;
}

/* ---- writes ---- */

static json_t *take(json_t **place)
{
    json_t *doc = *place;

    *place = NULL;
    return doc;
}

/* A finalizer that was given leads to another pass at once: nothing else was done for its object. */
static void look_at_item(struct pass *pass)
{
    struct topics_write write;

    topics_write(&pass->topics, pass->next++, &write);
    pass->status = write.status;
    pass->metadata = write.metadata;
    if (write.metadata && write.status == NULL)
        pass->is_due = true;
}

json_t *passes_write(struct pass *pass, bool *ret_is_status)
{
    if (pass->state != PASS_WRITES || pass->writes_cnt >= PASSES_WRITES_MAX)
        return NULL;
    while (pass->status == NULL && pass->metadata == NULL && pass->next < pass->topics.items_cnt)
        look_at_item(pass);
    if (pass->status == NULL && pass->metadata == NULL)
        return NULL;
    pass->writes_cnt++;
    *ret_is_status = pass->status != NULL; /* the status first: an object may be gone with its finalizer */
    return take(pass->status ? &pass->status : &pass->metadata);
}

void passes_written(struct pass *pass, bool has_failed)
{
    CHECK(pass->state == PASS_WRITES && pass->writes_cnt > 0);
    pass->writes_cnt--;
    pass->has_failed = pass->has_failed || has_failed;
}

static void clear(struct pass *pass)
{
    json_decref(take(&pass->status));
    json_decref(take(&pass->metadata));
    topics_release(&pass->topics);
    cluster_release(&pass->cluster);
}

bool passes_end(struct pass *pass, int64_t now_ms)
{
    bool is_over = pass->state == PASS_WRITES && pass->writes_cnt == 0 && pass->status == NULL &&
                   pass->metadata == NULL && pass->next == pass->topics.items_cnt;

    if (!is_over)
        return false;
    move(pass, PASS_IDLE);
    pass->again_ms = pass->has_failed ? now_ms + TOPICS_RETRY_MS : topics_again_ms(&pass->topics);
    pass->is_due = pass->is_due && !pass->has_failed;
    pass->ended_ms = now_ms;
    clear(pass);
    return true;
}

/* ---- ends ---- */

void passes_drop(struct passes *passes, struct pass *pass)
{
    pass->is_due = true;
    if (pass->state == PASS_CALLS) {
        end_calls(passes, pass);
        move(pass, PASS_IDLE);
        clear(pass);
    } else if (pass->state == PASS_WRITES) {
        json_decref(take(&pass->status));
        json_decref(take(&pass->metadata));
        pass->next = pass->topics.items_cnt;
        if (pass->writes_cnt == 0) {
            move(pass, PASS_IDLE);
            clear(pass);
        }
    }
}

struct pass *passes_expire(struct passes *passes, int64_t now_ms)
{
    struct heap_node *due = heap_take_due(&passes->deadlines, now_ms);
    struct pass *pass = due ? container_of(due, struct pass, deadline) : NULL;

    if (pass == NULL)
        return NULL;
    passes_drop(passes, pass);
    pass->is_due = false;
    pass->ended_ms = now_ms;
    pass->again_ms = now_ms + TOPICS_AGAIN_MS;
    return pass;
}

int64_t passes_due(const struct passes *passes)
{
    const struct heap_node *first = heap_first(&passes->deadlines);

    return first ? first->due : -1;
}
