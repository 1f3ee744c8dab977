#include "tests/lib/opworld.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/check.h"
#include "base/crc.h"
#include "base/err.h"
#include "base/mem.h"
#include "model/pod.h"
#include "pki/pki.h"
#include "reconcile/passes.h"
#include "tests/lib/opbrokers.h"

enum {
    SETTLE_STEPS_MAX = 200000,
    TURN_MS = 20,
    QUIET_MS = 200 * 1000 /* longer than any wait but those of certificates */
};

uint64_t opworld_draw(struct opworld *world, uint64_t below)
{
    return prng_below(&world->prng, below);
}

/* ---- brokers ---- */

enum { ZONE_IDS = 1000, KERR_COORDINATOR_NOT_AVAILABLE_ = 15 };

static bool is_ready(const json_t *pod)
{
    const char *why;

    return pod_state_of(pod, &why) == POD_READY;
}

/* Ready for long enough to have fetched what it lacks. */
static bool is_in_sync(const struct opworld *world, const json_t *pod)
{
    const char *since = doc_text(doc_condition(pod, "Ready"), "lastTransitionTime");

    return is_ready(pod) && since && world->now_ms - doc_time_parse(since) >= world->sync_ms;
}

static int32_t id_of(const json_t *pod)
{
    const char *zone = doc_label(pod, LABEL_ZONE_INDEX);

    return (zone ? atoi(zone) : 0) * ZONE_IDS + name_ordinal(doc_name(pod));
}

static void list_brokers(const struct opworld *world, struct docs *ret_pods)
{
    docs_init(ret_pods);
    apimodel_list(world->model, KIND_POD, ret_pods);
    docs_sort(ret_pods); /* fewer than eleven a zone: by id, too */
}

static void add_partition(const struct opworld *world, const struct docs *pods, int32_t number, struct cluster *cluster)
{
    struct cluster_partition *partition;

    CHECK(cluster_add_partition(cluster, (struct cluster_partition){.partition = number, .leader = CLUSTER_NONE}) ==
          ERR_OK);
    for (size_t i = 0; i < pods->cnt && i < 3; i++) {
        size_t at = ((size_t)number + i * (size_t)world->step_cnt) % pods->cnt;
        bool in_isr = is_in_sync(world, pods->items[at]);
        CHECK(cluster_add_replica(cluster, (struct cluster_replica){.broker = (uint16_t)at, .in_isr = in_isr}) ==
              ERR_OK);
        partition = &cluster->partitions[cluster->partitions_cnt - 1];
        if (in_isr && partition->leader == CLUSTER_NONE)
            partition->leader = (int32_t)at;
    }
}

void opworld_cluster(const struct opworld *world, struct cluster *ret_cluster)
{
    struct docs pods;
    int32_t topic;

    list_brokers(world, &pods);
    cluster_init(ret_cluster);
    for (size_t i = 0; i < pods.cnt; i++) {
        int32_t id = id_of(pods.items[i]);
        CHECK(cluster_add_broker(
                  ret_cluster, (struct cluster_broker){
                                   .id = id, .zone = id / ZONE_IDS, .is_serving = is_ready(pods.items[i])}) == ERR_OK);
        ret_cluster->voters[ret_cluster->voters_cnt++] =
            (struct cluster_voter){.id = id, .lag = is_ready(pods.items[i]) ? 0 : 100000, .caught_up_ms = -1};
        if (is_ready(pods.items[i]) && ret_cluster->controller_id == CLUSTER_NONE)
            ret_cluster->controller_id = id;
    }
    if (world->topics) {
        opcluster_add_topics(world->topics, ret_cluster);
        docs_release(&pods);
        return;
    }
    CHECK(cluster_add_topic(ret_cluster, "clicks", pods.cnt < 3 ? 1 : 2, &topic) == ERR_OK);
    for (int32_t p = 0; p < world->partitions_cnt && pods.cnt > 0; p++)
        add_partition(world, &pods, p, ret_cluster);
    docs_release(&pods);
}

static struct client_answer *answer_now(const struct opworld *world, const struct client_call *call, bool is_other)
{
    const json_t *set = apimodel_find(world->model, KIND_STATEFUL_SET, "default", "orders-z0");
    const char *id = doc_annotation(set, ANNOTATION_CLUSTER_ID);
    struct client_answer *answer;
    struct cluster cluster;

    if (world->topics && (call->token & PASSES_TOKEN))
        return opcluster_answer(world->topics, call, ERR_OK, false);
    opworld_cluster(world, &cluster);
    answer = opbrokers_answer(&cluster, is_other || id == NULL ? "somebodyElsesCluster00" : id, call);
    cluster_release(&cluster);
    return answer;
}

static struct client_answer *wrong_answer(struct opworld *world, const struct client_call *call)
{
    static const int errors[] = {ERR_IO, ERR_TIMEOUT, ERR_VERSION, ERR_CORRUPT};
    struct client_answer *answer;
    struct cluster cluster;

    if (world->topics && (call->token & PASSES_TOKEN))
        return opworld_draw(world, 2) ? opcluster_answer(world->topics, call, ERR_OK, true) : NULL;
    switch (opworld_draw(world, 4)) {
    case 0:
        return answer_now(world, call, true);
    case 1:
        opworld_cluster(world, &cluster);
        answer = opbrokers_refusal(&cluster, "", call, KERR_COORDINATOR_NOT_AVAILABLE_);
        cluster_release(&cluster);
        return answer;
    case 2:
        return opbrokers_failure(call, errors[opworld_draw(world, COUNT_OF(errors))]);
    default:
        return NULL; /* none comes */
    }
}

static bool is_calm(const struct opworld *world)
{
    return world->lost_percent + world->refused_percent + world->busy_percent + world->call_percent == 0;
}

/* Half of the answers are of the time when the call was made, however late they come. */
static void take_call(struct opworld *world, struct opworld_flight *flight)
{
    if (!is_calm(world) && opworld_draw(world, 2))
        flight->answer = answer_now(world, flight->effect.call, false);
}

static void answer_call(struct opworld *world, struct opworld_flight *flight)
{
    const struct client_call *call = flight->effect.call;
    struct client_answer *answer = flight->answer;

    if (answer == NULL && opworld_draw(world, 100) < world->call_percent)
        answer = wrong_answer(world, call);
    else if (answer == NULL)
        answer = answer_now(world, call, false);
    flight->answer = answer;
}

static void drop_flight(struct opworld_flight *flight)
{
    json_decref(flight->effect.doc);
    client_call_free(flight->effect.call);
    client_answer_free(flight->answer);
}

/* Is the pod to be restarted, as far as was asked for until now? */
static bool is_going(const struct opworld *world, const json_t *pod)
{
    for (size_t i = 0; i < world->flights_cnt; i++)
        if (world->flights[i].effect.kind == RECONCILE_DELETE && world->flights[i].effect.object_kind == KIND_POD &&
            strcmp(doc_name(world->flights[i].effect.doc), doc_name(pod)) == 0)
            return true;
    return false;
}

/* A restart is asked for: whatever was answered when, all brokers but those of this batch are there and in sync, they are
 * of one zone, and each partition keeps what it needs. */
static void judge_restart(struct opworld *world, const json_t *pod)
{
    size_t in_sync_cnt = 0, going_cnt = 0;
    struct cluster cluster;
    struct docs pods;

    list_brokers(world, &pods);
    opworld_cluster(world, &cluster);
    for (size_t i = 0; i < pods.cnt; i++) {
        bool goes = pods.items[i] == pod || strcmp(doc_name(pods.items[i]), doc_name(pod)) == 0 ||
                    is_going(world, pods.items[i]);
        CHECK(!goes || id_of(pods.items[i]) / ZONE_IDS == id_of(pod) / ZONE_IDS);
        going_cnt += goes;
        in_sync_cnt += !goes && is_in_sync(world, pods.items[i]);
        for (size_t r = 0; goes && r < cluster.replicas_cnt; r++)
            if (cluster.replicas[r].broker == i)
                cluster.replicas[r].in_isr = false;
    }
    CHECK(in_sync_cnt + going_cnt == world->brokers_cnt);
    world->batch_max = going_cnt > world->batch_max ? going_cnt : world->batch_max;
    for (size_t p = 0; p < cluster.partitions_cnt; p++) {
        int32_t isr = 0;
        for (uint32_t r = 0; r < cluster.partitions[p].replicas_cnt; r++)
            isr += cluster.replicas[cluster.partitions[p].replicas + r].in_isr;
        CHECK(isr >= cluster.topics[cluster.partitions[p].topic].isr_min);
    }
    cluster_release(&cluster);
    docs_release(&pods);
}

/* ---- steps of the reconciler ---- */

/* Keys are drawn by OpenSSL and not by the seed: they are left out. */
static uint32_t mark_of(const struct reconcile_effect *effect)
{
    return doc_crc(effect->object_kind == KIND_SECRET ? doc_at(effect->doc, "metadata") : effect->doc);
}

static void feed(struct opworld *world, struct reconcile_event event)
{
    static struct reconcile_effects effects;

    event.now_ms = world->now_ms;
    reconciler_step(world->reconciler, &event, &effects);
    world->wake_at_ms = effects.wake_at_ms;
    for (size_t i = 0; i < effects.cnt; i++) {
        const struct reconcile_effect *effect = &effects.items[i];
        uint32_t facts[4] = {world->trace, (uint32_t)effect->kind, (uint32_t)effect->object_kind, mark_of(effect)};
        world->trace = crc32c(facts, sizeof facts);
        if (effect->kind == RECONCILE_NOTE) {
            world->notes_cnt++;
            continue;
        }
        /* claims are data: never written, never deleted; a StatefulSet is never deleted */
        CHECK(effect->object_kind != KIND_CLAIM);
        CHECK(effect->kind != RECONCILE_DELETE || effect->object_kind != KIND_STATEFUL_SET);
        CHECK(effect->kind != RECONCILE_DELETE || effect->object_kind != KIND_INSTANCE);
        CHECK(effect->kind != RECONCILE_DELETE || effect->object_kind != KIND_SECRET);
        CHECK(world->flights_cnt < OPWORLD_FLIGHTS_MAX);
        world->writes_cnt += effect->kind != RECONCILE_CALL;
        world->pod_deletes_cnt += effect->kind == RECONCILE_DELETE && effect->object_kind == KIND_POD;
        if (world->brokers_cnt > 0 && effect->kind == RECONCILE_DELETE && effect->object_kind == KIND_POD)
            judge_restart(world, effect->doc);
        world->flights[world->flights_cnt] = (struct opworld_flight){.effect = *effect};
        json_incref(effect->doc);
        effects.items[i].call = NULL; /* the flight's */
        if (effect->kind == RECONCILE_CALL)
            take_call(world, &world->flights[world->flights_cnt]);
        world->flights_cnt++;
    }
    reconcile_effects_release(&effects);
}

/* ---- the operator's life ---- */

static void start(struct opworld *world)
{
    world->reconciler = reconciler_new(world->settings, opworld_draw(world, 1000));
    for (int kind = 0; kind < KINDS_CNT; kind++)
        world->seen[kind] = -1;
    feed(world, (struct reconcile_event){.kind = RECONCILE_LEAD, .leading = true});
}

struct opworld *opworld_new(const struct settings *settings, uint64_t seed)
{
    struct opworld *world = calloc(1, sizeof *world);

    world->prng.state = seed;
    world->settings = settings;
    world->partitions_cnt = 4;
    world->step_cnt = 1;
    world->now_ms = INT64_C(1767225600000); /* 2026-01-01 */
    world->model = apimodel_new(seed);
    start(world);
    return world;
}

void opworld_free(struct opworld *world)
{
    reconciler_free(world->reconciler);
    apimodel_free(world->model);
    for (size_t i = 0; i < world->flights_cnt; i++)
        drop_flight(&world->flights[i]);
    free(world);
}

void opworld_crash(struct opworld *world)
{
    reconciler_free(world->reconciler);
    for (size_t i = 0; i < world->flights_cnt; i++)
        world->flights[i].is_ghost = true;
    world->crashes_cnt++;
    start(world);
}

/* ---- watches ---- */

void opworld_relist(struct opworld *world, enum kind kind)
{
    struct docs docs;

    docs_init(&docs);
    apimodel_list(world->model, kind, &docs);
    world->seen[kind] = apimodel_version(world->model);
    feed(world, (struct reconcile_event){.kind = RECONCILE_LIST_BEGIN, .object_kind = kind});
    for (size_t i = 0; i < docs.cnt; i++)
        feed(world, (struct reconcile_event){.kind = RECONCILE_OBJECT, .doc = docs.items[i]});
    feed(world, (struct reconcile_event){
                    .kind = RECONCILE_LIST_END, .object_kind = kind, .version = apimodel_version(world->model)});
    docs_release(&docs);
}

/* One change of the kind; false: the watch is up to date. */
static bool deliver(struct opworld *world, enum kind kind)
{
    const struct apimodel_change *change;
    json_t *doc;
    bool is_gone;

    if (world->seen[kind] < 0 || !apimodel_has_history(world->model, world->seen[kind])) {
        opworld_relist(world, kind);
        return true;
    }
    while ((change = apimodel_change_after(world->model, world->seen[kind]))) {
        world->seen[kind] = change->version;
        if (doc_kind(change->doc) != kind)
            continue;
        doc = json_incref(change->doc);
        is_gone = change->is_gone;
        feed(world, (struct reconcile_event){.kind = is_gone ? RECONCILE_OBJECT_GONE : RECONCILE_OBJECT, .doc = doc});
        json_decref(doc);
        return true;
    }
    return false;
}

/* ---- writes ---- */

static int carry_out(struct opworld *world, const struct reconcile_effect *effect, json_t **ret_doc,
                     char text[APIMODEL_TEXT_LEN])
{
    const json_t *doc = effect->doc;
    json_t *filled;
    int err;

    *ret_doc = NULL;
    if (effect->kind == RECONCILE_DELETE)
        return apimodel_delete_seen(world->model, doc, world->now_ms, ret_doc, text);
    filled = pki_fill(effect->doc, world->now_ms);
    CHECK(filled != NULL);
    err = apimodel_apply(world->model, filled, FIELD_MANAGER, effect->force || effect->kind == RECONCILE_STATUS,
                         effect->kind == RECONCILE_STATUS, world->now_ms, ret_doc, text);
    json_decref(filled);
    return err;
}

static enum write_result result_of(int err)
{
    switch (err) {
    case ERR_OK:
        return WRITE_OK;
    case ERR_CONFLICT:
        return WRITE_CONFLICT;
    case ERR_UNKNOWN:
        return WRITE_GONE;
    default:
        return WRITE_REFUSED;
    }
}

/* A broker answers, or not. */
static void finish_call(struct opworld *world, struct opworld_flight *flight)
{
    struct client_answer *answer;

    answer_call(world, flight);
    answer = flight->answer;
    flight->answer = NULL;
    if (answer && !flight->is_ghost)
        feed(world, (struct reconcile_event){.kind = RECONCILE_ANSWER, .answer = answer});
    else
        client_answer_free(answer);
    drop_flight(flight);
}

/* One write, drawn from those under way: carried out or not, answered or not as it was. */
static bool finish_one(struct opworld *world, size_t at)
{
    struct reconcile_event done = {.kind = RECONCILE_WRITE_DONE};
    char text[APIMODEL_TEXT_LEN] = "";
    struct opworld_flight flight = world->flights[at];
    json_t *doc = NULL;

    world->flights[at] = world->flights[--world->flights_cnt];
    if (flight.effect.kind == RECONCILE_CALL) {
        finish_call(world, &flight);
        return true;
    }
    done.write_id = flight.effect.write_id;
    if (opworld_draw(world, 100) < world->busy_percent) {
        done.result = WRITE_BUSY;
        done.retry_after_ms = 1000;
    } else if (opworld_draw(world, 100) < world->refused_percent) {
        done.result = WRITE_REFUSED;
        done.text = "admission webhook says no";
    } else {
        bool is_lost = opworld_draw(world, 100) < world->lost_percent;
        if (!is_lost || opworld_draw(world, 2)) /* lost on the way there, or on the way back */
            done.result = result_of(carry_out(world, &flight.effect, &doc, text));
        if (is_lost)
            done.result = WRITE_FAILED;
        done.text = is_lost ? "connection reset" : text;
        done.doc = is_lost ? NULL : doc;
    }
    if (!flight.is_ghost)
        feed(world, done);
    json_decref(doc);
    json_decref(flight.effect.doc);
    return true;
}

static bool finish_write(struct opworld *world)
{
    return world->flights_cnt > 0 && finish_one(world, opworld_draw(world, world->flights_cnt));
}

/* ---- kubelets ---- */

/* One pod a step further; pods that are Ready fail now and then. */
static bool work_on_pod(struct opworld *world, bool may_fail)
{
    struct docs pods;
    bool done = false;

    docs_init(&pods);
    apimodel_list(world->model, KIND_POD, &pods);
    for (size_t i = 0, from = pods.cnt ? opworld_draw(world, pods.cnt) : 0; i < pods.cnt && !done; i++) {
        const json_t *pod = pods.items[(from + i) % pods.cnt];
        struct apimodel_report report = {.phase = "Running", .node = "node-1", .ip = "10.0.0.1"};
        const char *why;
        enum pod_state state = pod_state_of(pod, &why);
        if (state == POD_TERMINATING) {
            (void)apimodel_pod_ended(world->model, doc_namespace(pod), doc_name(pod), doc_uid(pod));
            done = true;
            continue;
        }
        report.is_ready = state == POD_STARTING;
        if (state == POD_READY || state == POD_STUCK) {
            if (state == POD_READY && (!may_fail || opworld_draw(world, 10)))
                continue;
            if (state == POD_READY && opworld_draw(world, 2))
                report.waiting = "CrashLoopBackOff";
        }
        (void)apimodel_report(world->model, doc_namespace(pod), doc_name(pod), doc_uid(pod), &report, world->now_ms);
        done = true;
    }
    docs_release(&pods);
    return done;
}

/* ---- steps ---- */

static void pass_time(struct opworld *world, int64_t ms)
{
    world->now_ms += ms;
    feed(world, (struct reconcile_event){.kind = RECONCILE_TICK});
}

/* Somebody changes a child by hand. */
static void meddle(struct opworld *world)
{
    static const enum kind kinds[] = {KIND_SERVICE, KIND_SECRET, KIND_CONFIG_MAP, KIND_BUDGET, KIND_STATEFUL_SET};
    char text[APIMODEL_TEXT_LEN];
    struct docs docs;

    docs_init(&docs);
    apimodel_list(world->model, kinds[opworld_draw(world, COUNT_OF(kinds))], &docs);
    if (docs.cnt > 0) {
        const json_t *doc = docs.items[opworld_draw(world, docs.cnt)];
        json_t *intent = json_pack("{s:O,s:O,s:{s:O,s:O,s:{s:s,s:s}}}", "apiVersion",
                                   json_object_get(doc, "apiVersion"), "kind", json_object_get(doc, "kind"), "metadata",
                                   "name", doc_at(doc, "metadata.name"), "namespace", doc_at(doc, "metadata.namespace"),
                                   "labels", "app.kubernetes.io/version", "9.9.9", "theirs", "too");
        CHECK(intent != NULL);
        (void)apimodel_apply(world->model, intent, "kubectl", true, false, world->now_ms, NULL, text);
        json_decref(intent);
    }
    docs_release(&docs);
}

void opworld_step(struct opworld *world)
{
    if (opworld_draw(world, 50) == 0)
        meddle(world);
    switch (opworld_draw(world, 10)) {
    case 0:
    case 1:
        (void)apimodel_run(world->model, world->now_ms);
        break;
    case 2:
    case 3:
    case 4:
        (void)deliver(world, (enum kind)opworld_draw(world, KINDS_CNT));
        break;
    case 5:
    case 6:
        (void)finish_write(world);
        break;
    case 7:
        (void)work_on_pod(world, world->brokers_cnt == 0);
        break;
    default:
        pass_time(world, (int64_t)opworld_draw(world, 400));
        break;
    }
}

bool opworld_rest_but_calls(struct opworld *world)
{
    bool done = false;

    for (size_t i = 0; i < world->flights_cnt && !done; i++)
        done = world->flights[i].effect.kind != RECONCILE_CALL && finish_one(world, i);
    for (int kind = 0; kind < KINDS_CNT; kind++)
        done = deliver(world, (enum kind)kind) || done;
    return apimodel_run(world->model, world->now_ms) || done;
}

void opworld_tick(struct opworld *world)
{
    pass_time(world, 0);
}

bool opworld_rest(struct opworld *world)
{
    bool done = finish_write(world);

    for (int kind = 0; kind < KINDS_CNT; kind++)
        done = deliver(world, (enum kind)kind) || done;
    return apimodel_run(world->model, world->now_ms) || done;
}

bool opworld_settle(struct opworld *world)
{
    world->lost_percent = world->refused_percent = world->busy_percent = world->call_percent = 0;
    for (size_t step = 0; step < SETTLE_STEPS_MAX; step++) {
        bool done = opworld_rest(world);
        done = work_on_pod(world, false) || done;
        if (done)
            continue;
        if (world->wake_at_ms == RECONCILE_NEVER || world->wake_at_ms > world->now_ms + QUIET_MS)
            return true;
        pass_time(world, world->wake_at_ms > world->now_ms ? world->wake_at_ms - world->now_ms : TURN_MS);
    }
    return false;
}

int opworld_put(struct opworld *world, const json_t *doc)
{
    char text[APIMODEL_TEXT_LEN];

    return apimodel_put(world->model, doc, world->now_ms, NULL, text);
}

void opworld_delete(struct opworld *world, const char *name)
{
    char text[APIMODEL_TEXT_LEN];

    (void)apimodel_delete(world->model, KIND_INSTANCE, "default", name, NULL, world->now_ms, NULL, text);
}
