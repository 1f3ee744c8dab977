#include "reconcile/reconcile.h"

#include <stdarg.h>
#include <string.h>

#include "base/check.h"
#include "base/err.h"
#include "base/mem.h"
#include "cache/cache.h"
#include "model/pod.h"
#include "queue/queue.h"
#include "reconcile/passes.h"
#include "reconcile/surveys.h"
#include "reconcile/turn.h"

enum { FAILURES_SHOWN_FROM = 3 }; /* one or two failed writes in a row are nothing to tell */

/* state, the states it may move to */
#define WORK_STATES(X)                                      \
    X(WORK_IDLE, EDGE(WORK_QUEUED))                         \
    X(WORK_QUEUED, EDGE(WORK_IDLE) | EDGE(WORK_WRITING))    \
    X(WORK_WRITING, EDGE(WORK_QUEUED) | EDGE(WORK_BACKOFF)) \
    X(WORK_BACKOFF, EDGE(WORK_QUEUED))

#define X(state, edges) state,
enum work_state { WORK_STATES(X) WORK_STATES_CNT };
#undef X

/* One instance that is there, or that has writes under way. */
struct work {
    struct map_node node;
    struct queue_item item;
    enum work_state state;
    uint32_t flying_cnt; /* writes not yet answered */
    bool has_failed;     /* one of the writes under way */
    bool is_ready, is_degraded, is_stalled;
    int64_t retry_after_ms;
    struct pass *pass;                                              /* NULL: it has no topics */
    struct surveyed *surveyed;                                      /* NULL: brokers have not been asked */
    char refused[RECONCILE_ERROR_LEN], failed[RECONCILE_ERROR_LEN]; /* of the last round of writes; "" none */
    char *namespace, *name;
};

/* A write not yet answered. */
struct flight {
    struct map_node node;
    uint64_t write_id;
    struct work *work;
    bool is_topic; /* of a pass over the topics, not of a round */
    bool is_delete, is_unforced;
    json_t *doc;
};

struct reconciler {
    const struct settings *settings;
    struct cache cache;
    struct queue queue;
    struct map works;
    struct map flights;
    struct surveys surveys;
    struct passes passes;
    uint64_t write_id; /* of the last write */
    uint32_t synced;   /* one bit per kind */
    bool leading;
    int64_t now_ms;
    struct reconcile_effects *effects; /* of the step that runs */
    struct reconcile_counters counters;
    struct turn turn; /* large, so not on the stack */
};

/* ---- works ---- */

/* The only place where a work's state changes. */
static void move(struct work *work, enum work_state to)
{
#define EDGE(state) (1u << (state))
#define X(state, edges) [state] = (edges),
    static const unsigned edges_of[] = { WORK_STATES(X) };
#undef X
#undef EDGE
    CHECK((edges_of[work->state] & 1u << to) != 0);
    work->state = to;
}

static uint64_t hash_of(const char *namespace, const char *name)
{
    uint64_t hashes[2] = {map_hash_bytes(namespace, strlen(namespace)), map_hash_bytes(name, strlen(name))};

    return map_hash_bytes(hashes, sizeof hashes);
}

static struct work *find_work(const struct reconciler *reconciler, const char *namespace, const char *name)
{
    for (struct map_node *at = map_first(&reconciler->works, hash_of(namespace, name)); at; at = map_next(at)) {
        struct work *work = container_of(at, struct work, node);
        if (strcmp(work->name, name) == 0 && strcmp(work->namespace, namespace) == 0)
            return work;
    }
    return NULL;
}

static struct work *add_work(struct reconciler *reconciler, const char *namespace, const char *name)
{
    struct work *work;

    if (reconciler->works.cnt == RECONCILE_INSTANCES_MAX)
        return NULL;
    work = MEM_NEW(struct work);
    work->namespace = mem_dup(namespace, strlen(namespace) + 1);
    work->name = mem_dup(name, strlen(name) + 1);
    map_add(&reconciler->works, &work->node, hash_of(namespace, name));
    return work;
}

static void forget_survey(struct reconciler *reconciler, struct work *work)
{
    if (work->surveyed == NULL)
        return;
    surveys_drop(&reconciler->surveys, work->surveyed);
    mem_free(work->surveyed);
    work->surveyed = NULL;
}

static void forget_pass(struct reconciler *reconciler, struct work *work)
{
    if (work->pass == NULL)
        return;
    passes_drop(&reconciler->passes, work->pass);
    CHECK(work->pass->state == PASS_IDLE);
    mem_free(work->pass);
    work->pass = NULL;
}

static void drop_work(struct reconciler *reconciler, struct work *work)
{
    CHECK(work->flying_cnt == 0);
    forget_survey(reconciler, work);
    forget_pass(reconciler, work);
    queue_remove(&reconciler->queue, &work->item);
    map_remove(&reconciler->works, &work->node);
    mem_free(work->namespace);
    mem_free(work->name);
    mem_free(work);
}

static void look_at(struct reconciler *reconciler, struct work *work)
{
    move(work, WORK_QUEUED);
    queue_add(&reconciler->queue, &work->item, reconciler->now_ms);
}

/* Whether the change of a topic asks for a look: what is due is taken up by the next pass, and there is one at a time. */
static bool is_topic_news(struct work *work, const json_t *doc)
{
    if (work->pass == NULL)
        return true;
    if (!topics_is_due(doc))
        return false;
    work->pass->is_due = true;
    return work->pass->state == PASS_IDLE && !(work->surveyed && work->surveyed->is_under_way);
}

/* Something of the instance changed; what, does not matter. A topic is looked at without its instance, too. */
static void changed(struct reconciler *reconciler, const json_t *doc)
{
    const char *name = cache_instance_of(doc), *namespace = doc_namespace(doc);
    struct work *work = name ? find_work(reconciler, namespace, name) : NULL;

    bool is_topic = doc_kind(doc) == KIND_TOPIC;

    if (work == NULL &&
        (name == NULL || (!is_topic && cache_find(&reconciler->cache, KIND_INSTANCE, namespace, name) == NULL)))
        return;
    if (work && is_topic && !is_topic_news(work, doc))
        return;
    if (work == NULL)
        work = add_work(reconciler, namespace, name);
    if (work == NULL)
        reconciler->counters.bad_objects++;
    else if (work->state == WORK_IDLE || (work->state == WORK_BACKOFF && doc_kind(doc) == KIND_INSTANCE))
        look_at(reconciler, work);
}

static void changed_hook(void *reconciler, const json_t *doc)
{
    changed(reconciler, doc);
}

/* ---- effects ---- */

static void set_text(char text[RECONCILE_ERROR_LEN], const char *first, ...) __attribute__((sentinel));

static void set_text(char text[RECONCILE_ERROR_LEN], const char *first, ...)
{
    const char *part = first;
    size_t len = 0;
    va_list parts;

    va_start(parts, first);
    for (; part != NULL; part = va_arg(parts, const char *)) {
        size_t add = strlen(part), room = RECONCILE_ERROR_LEN - 1 - len;
        for (add = add < room ? add : room; add > 0 && ((unsigned char)part[add] & 0xc0) == 0x80; add--)
            ;
        memcpy(text + len, part, add);
        text[len += add] = '\0';
    }
    va_end(parts);
}

static struct reconcile_effect *emit(struct reconciler *reconciler)
{
    CHECK(reconciler->effects->cnt < RECONCILE_EFFECTS_MAX);
    return &reconciler->effects->items[reconciler->effects->cnt++];
}

static void emit_write(struct reconciler *reconciler, struct work *work, struct reconcile_effect effect)
{
    struct flight *flight = MEM_NEW(struct flight);

    effect.write_id = ++reconciler->write_id;
    json_incref(effect.doc);
    flight->write_id = effect.write_id;
    flight->work = work;
    flight->is_delete = effect.kind == RECONCILE_DELETE;
    flight->is_unforced = effect.kind == RECONCILE_APPLY && !effect.force;
    flight->doc = json_incref(effect.doc);
    flight->is_topic = effect.object_kind == KIND_TOPIC;
    map_add(&reconciler->flights, &flight->node, map_hash_u64(flight->write_id));
    work->flying_cnt += !flight->is_topic;
    reconciler->counters.writes++;
    reconciler->counters.topic_writes += flight->is_topic;
    *emit(reconciler) = effect;
}

static void emit_notes(struct reconciler *reconciler, const struct turn *turn, json_t *instance)
{
    for (size_t i = 0; i < turn->notes_cnt; i++) {
        struct reconcile_effect *effect = emit(reconciler);
        *effect = (struct reconcile_effect){
            .kind = RECONCILE_NOTE, .object_kind = KIND_INSTANCE, .doc = json_incref(instance)};
        effect->note.is_warning = turn->notes[i].is_warning;
        effect->note.reason = turn->notes[i].reason;
        effect->note.action = turn->notes[i].action;
        set_text(effect->note.text, turn->notes[i].text, NULL);
        reconciler->counters.notes++;
    }
}

static void emit_turn(struct reconciler *reconciler, struct work *work, const struct turn *turn, json_t *instance)
{
    if (turn->status)
        emit_write(reconciler, work,
                   (struct reconcile_effect){
                       .kind = RECONCILE_STATUS, .object_kind = KIND_INSTANCE, .doc = turn->status, .force = true});
    for (size_t i = 0; i < turn->plan.writes_cnt; i++) {
        const struct plan_write *write = &turn->plan.writes[i];
        emit_write(reconciler, work,
                   (struct reconcile_effect){.kind = write->is_delete ? RECONCILE_DELETE : RECONCILE_APPLY,
                                             .object_kind = write->kind,
                                             .doc = write->doc,
                                             .force = write->force});
    }
    emit_notes(reconciler, turn, instance);
}

static void emit_calls(struct reconciler *reconciler, struct surveyed *one)
{
    struct client_call *calls[SURVEYS_CALLS_MAX];
    size_t cnt = surveys_calls(&reconciler->surveys, one, calls);

    _Static_assert((int)SURVEYS_CALLS_MAX <= (int)RECONCILE_CALLS_MAX, "the calls of a survey fit into a turn");
    for (size_t i = 0; i < cnt; i++)
        *emit(reconciler) = (struct reconcile_effect){
            .kind = RECONCILE_CALL, .object_kind = KIND_POD, .doc = json_incref(one->pod), .call = calls[i]};
}

void reconcile_effects_release(struct reconcile_effects *effects)
{
    for (size_t i = 0; i < effects->cnt; i++) {
        json_decref(effects->items[i].doc);
        client_call_free(effects->items[i].call);
    }
    effects->cnt = 0;
}

/* ---- surveys ---- */

static struct plan_told told_of(const struct reconciler *reconciler, const struct surveyed *one)
{
    if (one == NULL)
        return (struct plan_told){0};
    return (struct plan_told){
        .cluster = one->has_cluster ? &one->cluster : NULL,
        .is_fresh = one->has_cluster && !one->is_stale && one->fault[0] == '\0' &&
                    reconciler->now_ms - one->ended_ms <= RECONCILE_TOLD_MS_MAX,
        .ended_ms = one->ended_ms,
        .fault = one->fault[0] ? one->fault : NULL,
        .step = one->is_under_way ? one->step : NULL,
        .begun_ms = one->deadline.due - SURVEYS_MS_MAX,
    };
}

/* The next one that is ready, each in its turn: where one cannot be asked the next survey asks another. */
static json_t *pod_to_ask(const struct snapshot *snapshot, uint32_t turn)
{
    const struct docs *pods = &snapshot->of[KIND_POD];
    const char *why;

    for (size_t i = 0; i < pods->cnt; i++) {
        json_t *pod = pods->items[(turn + i) % pods->cnt];
        if (pod_state_of(pod, &why) == POD_READY)
            return pod;
    }
    return NULL;
}

static void begin_survey(struct reconciler *reconciler, struct work *work, const struct snapshot *snapshot)
{
    json_t *pod;

    if (work->surveyed == NULL) {
        work->surveyed = MEM_NEW(struct surveyed);
        work->surveyed->owner = work;
    }
    if (work->surveyed->is_under_way)
        return;
    if (reconciler->surveys.cnt == SURVEYS_CNT_MAX) {
        queue_add_at(&reconciler->queue, &work->item, reconciler->now_ms + RECONCILE_ROOM_MS);
        return;
    }
    if ((pod = pod_to_ask(snapshot, work->surveyed->turn++)) == NULL)
        return; /* looked at again when one becomes ready */
    surveys_begin(&reconciler->surveys, work->surveyed, pod, reconciler->turn.cluster_id, reconciler->now_ms);
    reconciler->counters.surveys++;
    emit_calls(reconciler, work->surveyed);
}

static void survey_ended(struct reconciler *reconciler, struct surveyed *one)
{
    struct work *work = one->owner;

    reconciler->counters.survey_failures += one->fault[0] != '\0';
    if (work->state == WORK_IDLE)
        look_at(reconciler, work);
}

static void answered(struct reconciler *reconciler, struct client_answer *answer)
{
    struct surveyed *one = surveys_take(&reconciler->surveys, answer, reconciler->now_ms);

    if (one == NULL)
        reconciler->counters.late_answers++;
    else if (one->is_under_way)
        emit_calls(reconciler, one);
    else
        survey_ended(reconciler, one);
}

static void end_late_surveys(struct reconciler *reconciler)
{
    struct surveyed *one;

    while ((one = surveys_expire(&reconciler->surveys, reconciler->now_ms)) != NULL)
        survey_ended(reconciler, one);
}

/* ---- topics ---- */

/* What the pass has to ask and to write now; where it is over the instance is looked at, for what is due since. */
static void go_on_with_pass(struct reconciler *reconciler, struct work *work)
{
    struct client_call *calls[PASSES_CALLS_MAX];
    struct pass *pass = work->pass;
    size_t cnt = passes_calls(&reconciler->passes, pass, reconciler->now_ms, calls);
    bool is_status;
    json_t *doc;

    _Static_assert((int)PASSES_CALLS_MAX + (int)SURVEYS_CALLS_MAX <= (int)RECONCILE_CALLS_MAX,
                   "the calls of a pass fit into a turn, beside those of a survey");
    _Static_assert((int)PASSES_WRITES_MAX <= (int)RECONCILE_TOPICS_MAX, "the writes of a pass fit into a turn");
    for (size_t i = 0; i < cnt; i++)
        *emit(reconciler) = (struct reconcile_effect){
            .kind = RECONCILE_CALL, .object_kind = KIND_POD, .doc = json_incref(pass->pod), .call = calls[i]};
    while (reconciler->leading && (doc = passes_write(pass, &is_status)) != NULL) {
        emit_write(reconciler, work,
                   (struct reconcile_effect){.kind = is_status ? RECONCILE_STATUS : RECONCILE_APPLY,
                                             .object_kind = KIND_TOPIC,
                                             .doc = doc,
                                             .force = true});
        json_decref(doc);
    }
    if (passes_end(pass, reconciler->now_ms) && work->state == WORK_IDLE)
        look_at(reconciler, work);
}

static enum topics_instance instance_for_topics(const json_t *instance)
{
    if (instance == NULL || doc_is_deleting(instance))
        return TOPICS_INSTANCE_GONE;
    return doc_is_true(instance, "spec.paused") ? TOPICS_INSTANCE_PAUSED : TOPICS_INSTANCE_THERE;
}

static void begin_pass(struct reconciler *reconciler, struct work *work, enum topics_instance instance,
                       struct cluster *cluster, json_t *pod)
{
    struct topics_input input = {.now_ms = reconciler->now_ms, .instance = instance};
    struct docs objects;

    docs_init(&objects);
    cache_topics(&reconciler->cache, work->namespace, work->name, &objects);
    input.objects = &objects;
    passes_begin(&reconciler->passes, work->pass, &input, cluster, pod);
    docs_release(&objects);
    reconciler->counters.passes++;
    go_on_with_pass(reconciler, work);
}

/* The cluster as it was surveyed becomes the pass's; whoever needs it, too, asks again. */
static void begin_surveyed_pass(struct reconciler *reconciler, struct work *work, const struct snapshot *snapshot)
{
    json_t *pod = pod_to_ask(snapshot, work->surveyed->turn);
    struct cluster cluster = work->surveyed->cluster;

    if (pod == NULL)
        return;
    work->surveyed->has_cluster = false;
    begin_pass(reconciler, work, TOPICS_INSTANCE_THERE, &cluster, pod);
}

/* A survey for the topics, unless the last one failed just now. Returns when to look again; 0: when it has ended. */
static int64_t survey_for_topics(struct reconciler *reconciler, struct work *work, const struct snapshot *snapshot)
{
    const char *cluster_id = doc_text(snapshot->instance, "status.clusterId");
    const struct surveyed *last = work->surveyed;

    if (last && last->fault[0] != '\0' && reconciler->now_ms < last->ended_ms + TOPICS_AGAIN_MS)
        return last->ended_ms + TOPICS_AGAIN_MS;
    if (cluster_id == NULL || strlen(cluster_id) > UUID_TEXT_LEN)
        return 0; /* it is looked at again when it has one */
    memcpy(reconciler->turn.cluster_id, cluster_id, strlen(cluster_id) + 1);
    begin_survey(reconciler, work, snapshot);
    return 0;
}

/* A pass where something is due. Returns when to look again; 0: when something happens. */
static int64_t look_at_topics(struct reconciler *reconciler, struct work *work, const struct snapshot *snapshot)
{
    enum topics_instance instance = instance_for_topics(snapshot->instance);
    struct plan_told told = told_of(reconciler, work->surveyed);

    if (work->pass && work->pass->state != PASS_IDLE)
        return 0;
    if (!cache_has_topics(&reconciler->cache, work->namespace, work->name)) {
        forget_pass(reconciler, work);
        return 0;
    }
    if (work->pass == NULL) {
        work->pass = MEM_NEW(struct pass);
        work->pass->is_due = true;
        work->pass->owner = work;
    }
    if (!passes_is_due(work->pass, instance, reconciler->now_ms))
        return work->pass->again_ms;
    if (reconciler->now_ms < work->pass->ended_ms + PASSES_GAP_MS)
        return work->pass->ended_ms + PASSES_GAP_MS;
    if (instance != TOPICS_INSTANCE_THERE)
        begin_pass(reconciler, work, instance, NULL, NULL);
    else if (told.is_fresh)
        begin_surveyed_pass(reconciler, work, snapshot);
    else
        return survey_for_topics(reconciler, work, snapshot);
    return passes_is_due(work->pass, instance, reconciler->now_ms) || work->pass->state != PASS_IDLE
               ? 0 /* it waits for a broker, or for answers */
               : work->pass->again_ms;
}

/* Whether what brokers say is waited for by the topics. */
static bool needs_told(const struct reconciler *reconciler, const struct work *work, const json_t *instance)
{
    return work->pass ? passes_is_due(work->pass, instance_for_topics(instance), reconciler->now_ms)
                      : cache_has_topics(&reconciler->cache, work->namespace, work->name);
}

static void pass_answered(struct reconciler *reconciler, struct client_answer *answer)
{
    struct pass *pass = passes_take(&reconciler->passes, answer);

    if (pass == NULL)
        reconciler->counters.late_answers++;
    else
        go_on_with_pass(reconciler, pass->owner);
}

static void end_late_passes(struct reconciler *reconciler)
{
    struct pass *pass;

    while ((pass = passes_expire(&reconciler->passes, reconciler->now_ms)) != NULL)
        if (((struct work *)pass->owner)->state == WORK_IDLE)
            look_at(reconciler, pass->owner);
}

/* ---- turns ---- */

static bool does_something(const struct turn *turn)
{
    return turn->plan.writes_cnt > 0;
}

/* The instance is gone: its topics are told; without any nothing is left of it. */
static void take_last_turn(struct reconciler *reconciler, struct work *work, const struct snapshot *snapshot)
{
    int64_t again_ms;

    forget_survey(reconciler, work);
    again_ms = look_at_topics(reconciler, work, snapshot);
    move(work, WORK_IDLE);
    if (work->pass == NULL)
        drop_work(reconciler, work);
    else if (again_ms > 0)
        queue_add_at(&reconciler->queue, &work->item, again_ms);
}

static void take_turn(struct reconciler *reconciler, struct work *work)
{
    int64_t topics_ms;
    struct turn_memory memory = {
        .write_refused = work->refused[0] ? work->refused : NULL,
        .write_failed = work->failed[0] && work->item.failures_cnt >= FAILURES_SHOWN_FROM ? work->failed : NULL,
        .told = told_of(reconciler, work->surveyed)};
    struct snapshot snapshot;

    cache_snapshot(&reconciler->cache, work->namespace, work->name, reconciler->now_ms, &snapshot);
    if (snapshot.instance == NULL) {
        take_last_turn(reconciler, work, &snapshot);
        cache_snapshot_release(&snapshot);
        return;
    }
    reconciler->counters.turns++;
    turn_take(reconciler->settings, &snapshot, &memory, &reconciler->turn);
    emit_turn(reconciler, work, &reconciler->turn, snapshot.instance);
    if (!reconciler->turn.needs_told && !needs_told(reconciler, work, snapshot.instance))
        forget_survey(reconciler, work);
    else if (reconciler->turn.wants_told)
        begin_survey(reconciler, work, &snapshot);
    if (does_something(&reconciler->turn) && work->surveyed)
        surveys_outrun(work->surveyed); /* what brokers say is of before */
    topics_ms = work->flying_cnt > 0 ? 0 : look_at_topics(reconciler, work, &snapshot); /* else after the round */
    work->is_ready = reconciler->turn.is_ready;
    work->is_degraded = reconciler->turn.is_degraded;
    work->is_stalled = reconciler->turn.is_stalled;
    work->has_failed = false;
    work->retry_after_ms = 0;
    if (work->flying_cnt > 0) {
        move(work, WORK_WRITING);
    } else {
        reconciler->counters.steady_turns++;
        work->refused[0] = work->failed[0] = '\0';
        queue_forget(&work->item);
        move(work, WORK_IDLE);
        if (topics_ms > 0 && (reconciler->turn.look_again_ms == 0 || topics_ms < reconciler->turn.look_again_ms))
            reconciler->turn.look_again_ms = topics_ms;
        if (reconciler->turn.look_again_ms > 0)
            queue_add_at(&reconciler->queue, &work->item, reconciler->turn.look_again_ms);
    }
    turn_release(&reconciler->turn);
    cache_snapshot_release(&snapshot);
}

/* RECONCILE_NEVER is later than all. */
static int64_t earlier(int64_t a_ms, int64_t b_ms)
{
    return b_ms == RECONCILE_NEVER || (a_ms != RECONCILE_NEVER && a_ms < b_ms) ? a_ms : b_ms;
}

/* As many turns as there is room for effects; the rest in the next step, which is asked for at once. */
static void take_turns(struct reconciler *reconciler)
{
    struct queue_item *item;

    if (!reconciler->leading || !reconciler_is_synced(reconciler))
        return;
    while (reconciler->effects->cnt + RECONCILE_TURN_MAX <= RECONCILE_EFFECTS_MAX &&
           (item = queue_take(&reconciler->queue, reconciler->now_ms))) {
        struct work *work = container_of(item, struct work, item);
        if (work->state == WORK_BACKOFF || work->state == WORK_IDLE) /* IDLE: something is due by time */
            move(work, WORK_QUEUED);
        CHECK(work->state == WORK_QUEUED);
        take_turn(reconciler, work);
    }
    reconciler->effects->wake_at_ms =
        earlier(queue_due(&reconciler->queue, reconciler->now_ms),
                earlier(surveys_due(&reconciler->surveys), passes_due(&reconciler->passes)));
}

/* ---- answers to writes ---- */

static struct flight *take_flight(struct reconciler *reconciler, uint64_t write_id)
{
    for (struct map_node *at = map_first(&reconciler->flights, map_hash_u64(write_id)); at; at = map_next(at)) {
        struct flight *flight = container_of(at, struct flight, node);
        if (flight->write_id != write_id)
            continue;
        map_remove(&reconciler->flights, &flight->node);
        return flight;
    }
    return NULL;
}

static void learn(struct reconciler *reconciler, json_t *doc)
{
    enum cache_change change;

    if (doc && doc_kind(doc) != KINDS_CNT && cache_learn(&reconciler->cache, doc, &change) != ERR_OK)
        reconciler->counters.bad_objects++;
}

/* A deleted object may stay for a while (a pod that stops): then the answer is the object, with its deletionTimestamp.
 * Else it is gone, whatever late watch events still say. */
static void learn_deletion(struct reconciler *reconciler, const struct flight *flight, json_t *answer)
{
    if (answer && doc_is_deleting(answer) && strcmp(doc_uid(answer), doc_uid(flight->doc)) == 0)
        learn(reconciler, answer);
    else
        cache_bury(&reconciler->cache, flight->doc);
}

static void note_failure(struct reconciler *reconciler, const struct flight *flight,
                         const struct reconcile_event *event)
{
    struct work *work = flight->work;
    const char *kind = doc_text(flight->doc, "kind"), *text = event->text ? event->text : "";

    work->has_failed = true;
    if (event->result == WRITE_BUSY && event->retry_after_ms > work->retry_after_ms)
        work->retry_after_ms = event->retry_after_ms;
    if (event->result == WRITE_REFUSED || (event->result == WRITE_CONFLICT && flight->is_unforced)) {
        set_text(work->refused, kind ? kind : "", " ", doc_name(flight->doc),
                 event->result == WRITE_CONFLICT ? " belongs to somebody else: " : ": ", text, NULL);
        reconciler->counters.refusals++;
    } else if (event->result == WRITE_CONFLICT) {
        reconciler->counters.conflicts++;
    } else {
        set_text(work->failed, kind ? kind : "", " ", doc_name(flight->doc), ": ", text, NULL);
        reconciler->counters.failures++;
    }
}

static void round_ended(struct reconciler *reconciler, struct work *work)
{
    if (work->has_failed) {
        reconciler->counters.bad_rounds++;
        move(work, WORK_BACKOFF);
        queue_fail(&reconciler->queue, &work->item, reconciler->now_ms, work->retry_after_ms);
        return;
    }
    reconciler->counters.good_rounds++;
    work->refused[0] = work->failed[0] = '\0';
    queue_forget(&work->item);
    look_at(reconciler, work); /* until a turn finds nothing to do */
}

static void write_done(struct reconciler *reconciler, const struct reconcile_event *event)
{
    struct flight *flight = take_flight(reconciler, event->write_id);
    struct work *work;
    bool is_topic;

    CHECK(flight != NULL); /* each write is answered once */
    work = flight->work;
    if (flight->is_delete && (event->result == WRITE_OK || event->result == WRITE_GONE))
        learn_deletion(reconciler, flight, event->doc);
    else if (event->result == WRITE_OK)
        learn(reconciler, event->doc);
    else if (!flight->is_topic)
        note_failure(reconciler, flight, event);
    is_topic = flight->is_topic;
    json_decref(flight->doc);
    mem_free(flight);
    if (is_topic) {
        passes_written(work->pass, event->result != WRITE_OK && event->result != WRITE_GONE);
        go_on_with_pass(reconciler, work);
        return;
    }
    CHECK(work->flying_cnt > 0);
    if (--work->flying_cnt == 0)
        round_ended(reconciler, work);
}

/* ---- events ---- */

static void object(struct reconciler *reconciler, json_t *doc)
{
    enum cache_change change = CACHE_SAME;

    if (cache_put(&reconciler->cache, doc, &change) != ERR_OK)
        reconciler->counters.bad_objects++;
    else if (change != CACHE_SAME)
        changed(reconciler, doc);
}

static void object_gone(struct reconciler *reconciler, const json_t *doc)
{
    if (cache_remove(&reconciler->cache, doc))
        changed(reconciler, doc);
}

static void stop(struct reconciler *reconciler, struct work *work)
{
    forget_survey(reconciler, work);
    if (work->pass)
        passes_drop(&reconciler->passes, work->pass);
}

static void lead(struct reconciler *reconciler, bool leading)
{
    if (!leading)
        for (struct map_node *at = map_walk(&reconciler->works, NULL); at; at = map_walk(&reconciler->works, at))
            stop(reconciler, container_of(at, struct work, node));
    if (leading && !reconciler->leading) {
        for (struct map_node *at = map_walk(&reconciler->works, NULL); at; at = map_walk(&reconciler->works, at)) {
            struct work *work = container_of(at, struct work, node);
            if (work->state == WORK_IDLE || work->state == WORK_BACKOFF)
                look_at(reconciler, work);
        }
    }
    reconciler->leading = leading;
}

static void dispatch(struct reconciler *reconciler, const struct reconcile_event *event)
{
    switch (event->kind) {
    case RECONCILE_OBJECT:
        object(reconciler, event->doc);
        break;
    case RECONCILE_OBJECT_GONE:
        object_gone(reconciler, event->doc);
        break;
    case RECONCILE_LIST_BEGIN:
        cache_list_begin(&reconciler->cache, event->object_kind);
        break;
    case RECONCILE_LIST_END:
        cache_list_end(&reconciler->cache, event->object_kind, event->version, changed_hook, reconciler);
        reconciler->synced |= 1u << event->object_kind;
        break;
    case RECONCILE_WRITE_DONE:
        write_done(reconciler, event);
        break;
    case RECONCILE_ANSWER:
        if (event->answer->token & PASSES_TOKEN)
            pass_answered(reconciler, event->answer);
        else
            answered(reconciler, event->answer);
        break;
    case RECONCILE_LEAD:
        lead(reconciler, event->leading);
        break;
    case RECONCILE_TICK:
        break;
    }
}

void reconciler_step(struct reconciler *reconciler, const struct reconcile_event *event,
                     struct reconcile_effects *effects)
{
    effects->cnt = 0;
    effects->wake_at_ms = RECONCILE_NEVER;
    reconciler->effects = effects;
    reconciler->now_ms = event->now_ms;
    dispatch(reconciler, event);
    end_late_surveys(reconciler);
    end_late_passes(reconciler);
    take_turns(reconciler);
    reconciler->effects = NULL;
}

/* ---- life ---- */

struct reconciler *reconciler_new(const struct settings *settings, uint64_t seed)
{
    struct reconciler *reconciler = MEM_NEW(struct reconciler);

    doc_setup();
    reconciler->settings = settings;
    cache_init(&reconciler->cache);
    queue_init(&reconciler->queue, seed, RECONCILE_BACKOFF_MS_MIN, RECONCILE_BACKOFF_MS_MAX);
    map_init(&reconciler->works);
    map_init(&reconciler->flights);
    surveys_init(&reconciler->surveys);
    passes_init(&reconciler->passes);
    return reconciler;
}

void reconciler_free(struct reconciler *reconciler)
{
    struct map_node *at;

    if (reconciler == NULL)
        return;
    while ((at = map_pop(&reconciler->flights))) {
        struct flight *flight = container_of(at, struct flight, node);
        if (flight->is_topic)
            flight->work->pass->writes_cnt--;
        else
            flight->work->flying_cnt--;
        json_decref(flight->doc);
        mem_free(flight);
    }
    while ((at = map_walk(&reconciler->works, NULL)))
        drop_work(reconciler, container_of(at, struct work, node));
    map_release(&reconciler->works);
    map_release(&reconciler->flights);
    surveys_release(&reconciler->surveys);
    passes_release(&reconciler->passes);
    queue_release(&reconciler->queue);
    cache_release(&reconciler->cache);
    mem_free(reconciler);
}

/* ---- asking ---- */

const struct reconcile_counters *reconciler_counters(const struct reconciler *reconciler)
{
    return &reconciler->counters;
}

size_t reconciler_instances(const struct reconciler *reconciler)
{
    return reconciler->works.cnt;
}

struct reconcile_health reconciler_health(const struct reconciler *reconciler)
{
    struct reconcile_health health = {0};

    for (struct map_node *at = map_walk(&reconciler->works, NULL); at; at = map_walk(&reconciler->works, at)) {
        const struct work *work = container_of(at, struct work, node);
        health.ready_cnt += work->is_ready;
        health.degraded_cnt += work->is_degraded;
        health.stalled_cnt += work->is_stalled;
    }
    return health;
}

const struct queue *reconciler_queue(const struct reconciler *reconciler)
{
    return &reconciler->queue;
}

size_t reconciler_surveys(const struct reconciler *reconciler)
{
    return reconciler->surveys.cnt;
}

size_t reconciler_busy(const struct reconciler *reconciler)
{
    size_t cnt = 0;

    for (struct map_node *at = map_walk(&reconciler->works, NULL); at; at = map_walk(&reconciler->works, at))
        cnt += container_of(at, struct work, node)->state != WORK_IDLE;
    return cnt;
}

bool reconciler_is_synced(const struct reconciler *reconciler)
{
    return reconciler->synced == (1u << KINDS_CNT) - 1;
}
