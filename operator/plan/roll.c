#include "plan/roll.h"

#include <string.h>

#include "base/check.h"
#include "base/err.h"
#include "base/num.h"
#include "model/fault.h"
#include "model/pod.h"

struct chain {
    const struct instance *instance;
    const struct snapshot *snapshot;
    const struct plan_told *told;
    struct plan_roll *roll;
    struct fault *blocked;
    json_t *candidate; /* out of date; the one that policies speak of */
};

static const json_t *set_of(const struct snapshot *snapshot, const json_t *pod)
{
    const char *uid = doc_controller_uid(pod);

    for (size_t i = 0; uid && i < snapshot->of[KIND_STATEFUL_SET].cnt; i++)
        if (strcmp(doc_uid(snapshot->of[KIND_STATEFUL_SET].items[i]), uid) == 0)
            return snapshot->of[KIND_STATEFUL_SET].items[i];
    return NULL;
}

static bool is_observed(const json_t *set)
{
    return doc_number(set, "status.observedGeneration", -1) >= doc_number(set, "metadata.generation", 0);
}

/* Was the broker, or is it to be, a voter of the quorum? annotations: of the pod, or of its StatefulSet's template. */
static bool is_voter(const json_t *annotations, int32_t ordinal)
{
    const char *text = json_string_value(json_object_get(annotations, ANNOTATION_VOTERS));
    int64_t voters = 0;

    return text && num_parse_i64(slice_of_text(text), 0, INSTANCE_BROKERS_MAX, &voters) == ERR_OK && ordinal < voters;
}

/* Does the pod run what its StatefulSet says now? A pod of none is not ours to judge. The revision is not asked: it
 * changes with the number of voters, too, which concerns only brokers that become voters or cease to be. */
static bool is_updated(const struct snapshot *snapshot, const json_t *pod)
{
    const json_t *set = set_of(snapshot, pod);
    const json_t *wanted = doc_at(set, "spec.template.metadata.annotations");
    const json_t *given = doc_at(pod, "metadata.annotations");
    const char *mark = json_string_value(json_object_get(wanted, ANNOTATION_TEMPLATE));
    const char *had = json_string_value(json_object_get(given, ANNOTATION_TEMPLATE));
    int32_t ordinal = name_ordinal(doc_name(pod));

    if (set == NULL || mark == NULL)
        return true;
    return had && strcmp(mark, had) == 0 && is_voter(given, ordinal) == is_voter(wanted, ordinal);
}

/* ---- the policies ---- */

/* Every StatefulSet's newest template is known; before that "out of date" means nothing. */
static bool sets_are_observed(struct chain *chain)
{
    for (size_t i = 0; i < chain->snapshot->of[KIND_STATEFUL_SET].cnt; i++) {
        const json_t *set = chain->snapshot->of[KIND_STATEFUL_SET].items[i];
        if (is_observed(set))
            continue;
        fault_set(chain->blocked, doc_name(set), "Kubernetes has not seen the new StatefulSet yet", NULL);
        return false;
    }
    return true;
}

/* A pod that is stuck although it is up to date: the new state does not work, so nothing more is moved to it. */
static bool none_is_stuck_updated(struct chain *chain)
{
    const char *why;

    for (size_t i = 0; i < chain->snapshot->of[KIND_POD].cnt; i++) {
        const json_t *pod = chain->snapshot->of[KIND_POD].items[i];
        if (!is_updated(chain->snapshot, pod) || pod_state_of(pod, &why) != POD_STUCK)
            continue;
        fault_set(chain->blocked, doc_name(pod), "is stuck (", why, ") although it is up to date", NULL);
        return false;
    }
    return true;
}

/* All others serve. */
static bool others_are_ready(struct chain *chain)
{
    const struct docs *pods = &chain->snapshot->of[KIND_POD];
    const char *why;

    for (size_t i = 0; i < pods->cnt; i++) {
        enum pod_state state = pod_state_of(pods->items[i], &why);
        if (pods->items[i] == chain->candidate || state == POD_READY)
            continue;
        fault_set(chain->blocked, doc_name(pods->items[i]), "is not ready (", pod_state_name(state), ")", NULL);
        return false;
    }
    if ((int32_t)pods->cnt < chain->instance->replicas) {
        fault_set(chain->blocked, chain->instance->name, "a broker's pod is missing", NULL);
        return false;
    }
    return true;
}

static bool lacks_replica(const struct cluster *cluster, size_t partition)
{
    const struct cluster_partition *is = &cluster->partitions[partition];

    for (uint32_t i = 0; i < is->replicas_cnt; i++)
        if (!cluster->replicas[is->replicas + i].in_isr)
            return true;
    return false;
}

static bool is_slow(const struct chain *chain)
{
    return chain->told->step && chain->snapshot->now_ms >= chain->told->begun_ms + ROLL_SLOW_MS;
}

/* When the brokers are asked next: a while after the last time, and not while they are being asked. */
static void ask_in_time(struct chain *chain)
{
    int64_t due_ms = chain->told->ended_ms + ROLL_ASK_MS;

    if (chain->told->step)
        chain->roll->look_again_ms = is_slow(chain) ? 0 : chain->told->begun_ms + ROLL_SLOW_MS;
    else if (chain->told->ended_ms == 0 || chain->snapshot->now_ms >= due_ms)
        chain->roll->wants_told = true;
    else
        chain->roll->look_again_ms = due_ms;
}

/* Every partition has all its replicas in sync, so each can spare one. The only broker of an instance is not asked: it
 * has nobody to hand over to. What was read before is told of as long as nothing newer is known. */
static bool replicas_are_in_sync(struct chain *chain)
{
    const struct plan_told *told = chain->told;
    const struct cluster *cluster = told->cluster;

    if (chain->snapshot->of[KIND_POD].cnt == 1)
        return true;
    ask_in_time(chain);
    if (told->fault) {
        fault_set(chain->blocked, doc_name(chain->candidate), "the brokers cannot be asked: ", told->fault, NULL);
        return false;
    }
    for (size_t i = 0; cluster && i < cluster->partitions_cnt; i++) {
        if (!lacks_replica(cluster, i))
            continue;
        fault_set(chain->blocked, doc_name(chain->candidate), "partitions lack replicas in sync, ",
                  cluster->topics[cluster->partitions[i].topic].name, " among them", NULL);
        return false;
    }
    if (cluster && told->is_fresh)
        return true;
    chain->roll->wants_told = told->step == NULL;
    fault_set(chain->blocked, doc_name(chain->candidate), "the brokers are asked for replicas in sync",
              is_slow(chain) ? ": " : "", is_slow(chain) ? told->step : "", NULL);
    return false;
}

static bool (*const policies[])(struct chain *chain) = {
    none_is_stuck_updated,
    others_are_ready,
    replicas_are_in_sync,
};

/* ---- the choice ---- */

static void count(const struct snapshot *snapshot, struct plan_roll *roll)
{
    roll->total_cnt = (int32_t)snapshot->of[KIND_POD].cnt;
    for (size_t i = 0; i < snapshot->of[KIND_POD].cnt; i++)
        roll->updated_cnt += is_updated(snapshot, snapshot->of[KIND_POD].items[i]);
}

/* Out of date and stuck first: it serves nobody. Then those not ready, then by name. */
static json_t *choose(const struct snapshot *snapshot, enum pod_state *ret_state)
{
    static const enum pod_state order[] = {POD_STUCK, POD_PENDING, POD_STARTING, POD_READY};
    const char *why;

    for (size_t k = 0; k < COUNT_OF(order); k++) {
        for (size_t i = 0; i < snapshot->of[KIND_POD].cnt; i++) {
            json_t *pod = snapshot->of[KIND_POD].items[i];
            if (!is_updated(snapshot, pod) && pod_state_of(pod, &why) == order[k]) {
                *ret_state = order[k];
                return pod;
            }
        }
    }
    return NULL;
}

json_t *roll_next(const struct instance *instance, const struct snapshot *snapshot, const struct plan_told *told,
                  struct plan_roll *roll, const char **ret_why)
{
    struct chain chain = {
        .instance = instance, .snapshot = snapshot, .told = told, .roll = roll, .blocked = &roll->blocked};
    enum pod_state state = POD_READY;

    *roll = (struct plan_roll){0};
    count(snapshot, roll);
    if (roll->updated_cnt == roll->total_cnt)
        return NULL;
    if (!sets_are_observed(&chain)) {
        roll->is_blocked = true;
        return NULL;
    }
    chain.candidate = choose(snapshot, &state);
    if (chain.candidate == NULL)
        return NULL; /* those out of date are going already */
    if (state == POD_STUCK) {
        *ret_why = "it was stuck and out of date";
        return chain.candidate;
    }
    for (size_t i = 0; i < COUNT_OF(policies); i++) {
        if (policies[i](&chain))
            continue;
        roll->is_blocked = true;
        return NULL;
    }
    *ret_why = "its settings or version changed";
    return chain.candidate;
}
