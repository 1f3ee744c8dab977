#include "plan/roll.h"

#include <string.h>

#include "base/buf.h"
#include "base/check.h"
#include "base/crc.h"
#include "base/err.h"
#include "base/mem.h"
#include "base/num.h"
#include "gate/gate.h"
#include "model/fault.h"
#include "model/pod.h"

enum roll_reason {
#define X(name, word, is_passing) name,
    ROLL_REASONS(X)
#undef X
};

struct chain {
    const struct instance *instance;
    const struct snapshot *snapshot;
    const struct plan_told *told;
    struct plan_roll *roll;
    struct fault *blocked;
    json_t *candidate; /* out of date; the one that policies speak of */
    enum pod_state state;
    size_t outdated_cnt;
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

/* ---- saying no ---- */

/* Always false. What follows sets chain->blocked. */
static bool wait_for(struct chain *chain, enum roll_reason reason)
{
    static const struct {
        const char *word;
        bool is_passing;
    } words[] = {
#define X(name, word, is_passing) [name] = {word, is_passing},
        ROLL_REASONS(X)
#undef X
    };

    chain->roll->is_blocked = true;
    chain->roll->reason = words[reason].word;
    chain->roll->is_passing = words[reason].is_passing;
    return false;
}

static void look_again(struct chain *chain, int64_t at_ms)
{
    if (chain->roll->look_again_ms == 0 || at_ms < chain->roll->look_again_ms)
        chain->roll->look_again_ms = at_ms;
}

/* ---- the policies ---- */

/* Every StatefulSet's newest template is known; before that "out of date" means nothing. */
static bool sets_are_observed(struct chain *chain)
{
    for (size_t i = 0; i < chain->snapshot->of[KIND_STATEFUL_SET].cnt; i++) {
        const json_t *set = chain->snapshot->of[KIND_STATEFUL_SET].items[i];
        if (is_observed(set))
            continue;
        fault_set(chain->blocked, doc_name(set), "Kubernetes has not seen the new StatefulSet ", doc_name(set), " yet",
                  NULL);
        return wait_for(chain, ROLL_UNSEEN);
    }
    return true;
}

static bool is_not_paused(struct chain *chain)
{
    bool is_all = chain->instance->paused;

    if (!is_all && !chain->instance->rollout.is_paused)
        return true;
    fault_set(chain->blocked, "", is_all ? "spec.paused is set" : "spec.rollout.pause is set", NULL);
    return wait_for(chain, ROLL_PAUSED);
}

/* A pod that is stuck although it is up to date: the new state does not work, so nothing more is moved to it. */
static bool none_is_stuck_updated(struct chain *chain)
{
    const char *why;

    for (size_t i = 0; i < chain->snapshot->of[KIND_POD].cnt; i++) {
        const json_t *pod = chain->snapshot->of[KIND_POD].items[i];
        if (!is_updated(chain->snapshot, pod) || pod_state_of(pod, &why) != POD_STUCK)
            continue;
        fault_set(chain->blocked, doc_name(pod), doc_name(pod), " is stuck (", why, ") although it is up to date",
                  NULL);
        return wait_for(chain, ROLL_STUCK);
    }
    return true;
}

static bool window_is_open_now(struct chain *chain)
{
    char opens[DOC_TIME_LEN + 1] = "";
    int64_t opens_ms = -1;

    if (window_is_open(&chain->instance->rollout.window, chain->snapshot->now_ms, &opens_ms))
        return true;
    if (opens_ms >= 0) {
        doc_time_print(opens_ms, opens);
        look_again(chain, opens_ms);
    }
    fault_set(chain->blocked, "", "outside of spec.rollout.window, which opens ", opens_ms < 0 ? "never" : opens, NULL);
    return wait_for(chain, ROLL_WINDOW);
}

static int64_t made_ms(const json_t *pod)
{
    return doc_time_parse(doc_text(pod, "metadata.creationTimestamp"));
}

/* Brokers up to date that are not older than any that is out of date (times are whole seconds): those that this roll has
 * restarted. */
static int32_t count_canaries(const struct snapshot *snapshot)
{
    int64_t youngest_ms = -1;
    int32_t cnt = 0;

    for (size_t i = 0; i < snapshot->of[KIND_POD].cnt; i++)
        if (!is_updated(snapshot, snapshot->of[KIND_POD].items[i]) &&
            made_ms(snapshot->of[KIND_POD].items[i]) > youngest_ms)
            youngest_ms = made_ms(snapshot->of[KIND_POD].items[i]);
    for (size_t i = 0; i < snapshot->of[KIND_POD].cnt; i++)
        cnt += is_updated(snapshot, snapshot->of[KIND_POD].items[i]) &&
               made_ms(snapshot->of[KIND_POD].items[i]) >= youngest_ms;
    return cnt;
}

static bool canaries_are_few(struct chain *chain)
{
    int32_t canary = chain->instance->rollout.canary;

    if (canary == 0 || count_canaries(chain->snapshot) < canary)
        return true;
    fault_set(chain->blocked, "",
              "the canaries of spec.rollout.canary run what is new; a larger number or 0 lets it go on", NULL);
    return wait_for(chain, ROLL_CANARY);
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
        fault_set(chain->blocked, doc_name(pods->items[i]), doc_name(pods->items[i]), " is not ready (",
                  pod_state_name(state), ")", NULL);
        return wait_for(chain, ROLL_NOT_READY);
    }
    if ((int32_t)pods->cnt < chain->instance->replicas) {
        fault_set(chain->blocked, "", "a broker's pod is missing", NULL);
        return wait_for(chain, ROLL_NOT_READY);
    }
    return true;
}

/* The last one that is up to date has been ready for long enough. */
static bool batch_has_soaked(struct chain *chain)
{
    const struct docs *pods = &chain->snapshot->of[KIND_POD];
    const json_t *last = NULL;
    int64_t last_ms = -1, over_ms;

    for (size_t i = 0; i < pods->cnt; i++) {
        int64_t ready_ms = doc_time_parse(doc_text(doc_condition(pods->items[i], "Ready"), "lastTransitionTime"));
        if (!is_updated(chain->snapshot, pods->items[i]) || ready_ms <= last_ms)
            continue;
        last = pods->items[i];
        last_ms = ready_ms;
    }
    over_ms = last_ms + chain->instance->rollout.soak_ms;
    if (last == NULL || over_ms <= chain->snapshot->now_ms)
        return true;
    look_again(chain, over_ms);
    fault_set(chain->blocked, doc_name(last), doc_name(last), " has been ready for less than spec.rollout.soak", NULL);
    return wait_for(chain, ROLL_SOAKING);
}

/* ---- what the brokers say ---- */

static bool is_slow(const struct chain *chain)
{
    return chain->told->step && chain->snapshot->now_ms >= chain->told->begun_ms + ROLL_SLOW_MS;
}

/* When the brokers are asked next: a while after the last time, and not while they are being asked. */
static void ask_in_time(struct chain *chain)
{
    int64_t due_ms = chain->told->ended_ms + ROLL_ASK_MS;

    chain->roll->needs_told = true;
    if (chain->told->step && !is_slow(chain))
        look_again(chain, chain->told->begun_ms + ROLL_SLOW_MS);
    else if (chain->told->step == NULL && (chain->told->ended_ms == 0 || chain->snapshot->now_ms >= due_ms))
        chain->roll->wants_told = true;
    else if (chain->told->step == NULL)
        look_again(chain, due_ms);
}

static int32_t id_of(const json_t *pod)
{
    const char *zone = doc_label(pod, LABEL_ZONE_INDEX);
    int64_t index = -1;
    int32_t ordinal = name_ordinal(doc_name(pod));

    if (zone == NULL || ordinal < 0 ||
        num_parse_i64(slice_of_text(zone), 0, INSTANCE_BROKERS_MAX - 1, &index) != ERR_OK)
        return -1;
    return (int32_t)index * INSTANCE_BROKERS_MAX + ordinal;
}

/* What the gate is asked with: a place per broker of the cluster. */
struct asking {
    const struct cluster *cluster;
    bool *candidates, *restarted, *down;
    struct gate_policy policy;
    struct gate_verdict verdict; /* the one to tell */
    bool has_verdict;
};

static void asking_init(const struct chain *chain, struct asking *asking)
{
    const struct docs *pods = &chain->snapshot->of[KIND_POD];
    size_t cnt = chain->told->cluster->brokers_cnt;

    *asking = (struct asking){.cluster = chain->told->cluster,
                              .candidates = mem_alloc(cnt + 1),
                              .restarted = mem_alloc(cnt + 1),
                              .down = mem_alloc(cnt + 1)};
    asking->policy = (struct gate_policy){.may_stop_unreplicated = chain->instance->rollout.may_stop_unreplicated,
                                          .skips_leaders = true, /* README.md, Leaders */
                                          .is_last = chain->outdated_cnt == 1};
    memset(asking->restarted, 0, cnt + 1);
    for (size_t i = 0; i < pods->cnt; i++) {
        int32_t broker = cluster_find_broker(asking->cluster, id_of(pods->items[i]));
        if (broker != CLUSTER_NONE)
            asking->restarted[broker] = is_updated(chain->snapshot, pods->items[i]);
    }
}

static void asking_release(struct asking *asking)
{
    mem_free(asking->candidates);
    mem_free(asking->restarted);
    mem_free(asking->down);
}

static bool is_candidate(const struct chain *chain, const json_t *pod)
{
    const char *why;

    if (chain->state != POD_READY) /* one that serves nobody goes alone */
        return pod == chain->candidate;
    return !is_updated(chain->snapshot, pod) && pod_state_of(pod, &why) == POD_READY;
}

/* Its broker's place in the cluster where it is of the zone and may be asked for. The active controller's only as the last. */
static int32_t place_of(const struct chain *chain, const struct asking *asking, const json_t *pod, int32_t zone)
{
    int32_t id = id_of(pod);

    if (!is_candidate(chain, pod) || id / INSTANCE_BROKERS_MAX != zone ||
        (chain->state == POD_READY && id == asking->cluster->controller_id && !asking->policy.is_last))
        return CLUSTER_NONE;
    return cluster_find_broker(asking->cluster, id);
}

static void take_batch(struct chain *chain, const struct asking *asking, int32_t zone)
{
    const struct docs *pods = &chain->snapshot->of[KIND_POD];
    size_t max = chain->instance->rollout.is_zone_at_once ? ROLL_BATCH_MAX : 1;

    for (size_t i = 0; i < pods->cnt && chain->roll->batch_cnt < max; i++) {
        int32_t broker = place_of(chain, asking, pods->items[i], zone);
        if (broker != CLUSTER_NONE && asking->down[broker])
            chain->roll->batch[chain->roll->batch_cnt++] = pods->items[i];
    }
}

/* The brokers of a zone that the gate lets go; false: none. */
static bool ask_zone(struct chain *chain, struct asking *asking, int32_t zone)
{
    const struct docs *pods = &chain->snapshot->of[KIND_POD];
    struct gate_verdict verdict;
    bool has_candidate = false;

    memset(asking->candidates, 0, asking->cluster->brokers_cnt);
    for (size_t i = 0; i < pods->cnt; i++) {
        int32_t broker = place_of(chain, asking, pods->items[i], zone);
        if (broker == CLUSTER_NONE)
            continue;
        asking->candidates[broker] = has_candidate = true;
    }
    if (!has_candidate)
        return false;
    if (gate_batch(asking->cluster, asking->candidates, asking->restarted, NULL, &asking->policy, asking->down,
                   &verdict) > 0) {
        take_batch(chain, asking, zone);
        return true;
    }
    if (!asking->has_verdict)
        asking->verdict = verdict;
    asking->has_verdict = true;
    return false;
}

/* A pod out of date whose broker nobody knows: it has no replica to lose, so the others have to be well, and that is all. */
static bool ask_unknown(struct chain *chain, struct asking *asking)
{
    memset(asking->down, 0, asking->cluster->brokers_cnt);
    gate_judge(asking->cluster, asking->down, asking->restarted, NULL, &asking->policy, &asking->verdict);
    asking->has_verdict = true;
    if (asking->verdict.reason != GATE_YES)
        return false;
    chain->roll->batch[chain->roll->batch_cnt++] = chain->candidate;
    return true;
}

static bool ask_gate(struct chain *chain, struct asking *asking)
{
    const struct docs *pods = &chain->snapshot->of[KIND_POD];
    int32_t zone = -1;

    if (cluster_find_broker(asking->cluster, id_of(chain->candidate)) == CLUSTER_NONE)
        return ask_unknown(chain, asking);
    for (size_t i = 0; i < pods->cnt; i++) { /* by name, so zone by zone */
        int32_t of_pod = id_of(pods->items[i]) / INSTANCE_BROKERS_MAX;
        if (of_pod == zone)
            continue;
        zone = of_pod;
        if (ask_zone(chain, asking, zone))
            return true;
    }
    return false;
}

static void number_text(size_t number, char ret_text[24])
{
    struct buf buf;

    buf_init(&buf, 24);
    buf_u64(&buf, number);
    memcpy(ret_text, buf_cstr(&buf), buf.len + 1);
    buf_release(&buf);
}

static bool wait_for_gate(struct chain *chain, const struct asking *asking)
{
    const struct gate_verdict *verdict = &asking->verdict;
    const struct cluster *cluster = asking->cluster;
    bool has_more = verdict->partitions_cnt > 1;
    char more[24];

    chain->roll->is_blocked = true;
    if (!asking->has_verdict) { /* only the active controller's broker is known of those that are out of date */
        fault_set(chain->blocked, doc_name(chain->candidate), "a broker that is out of date is not registered", NULL);
        chain->roll->reason = gate_word(GATE_BROKER_AWAY);
        chain->roll->is_passing = true;
        return false;
    }
    chain->roll->reason = gate_word(verdict->reason);
    chain->roll->is_passing =
        verdict->reason == GATE_NOT_BACK || verdict->reason == GATE_BROKER_AWAY || verdict->reason == GATE_QUORUM;
    if (verdict->partitions_cnt > 0) {
        const struct cluster_partition *partition = &cluster->partitions[verdict->partition];
        chain->roll->topic = cluster->topics[partition->topic].name;
        chain->roll->partition = partition->partition;
    }
    number_text(verdict->partitions_cnt - has_more, more);
    fault_set(chain->blocked, doc_name(chain->candidate), verdict->text, has_more ? "; so it is with " : "",
              has_more ? more : "", has_more ? " more" : "", NULL);
    return false;
}

/* What was read before is told of as long as nothing newer is known, but only what is fresh lets a broker go. */
static bool brokers_agree(struct chain *chain)
{
    const struct plan_told *told = chain->told;
    struct asking asking;
    bool may_go;

    ask_in_time(chain);
    if (told->fault) {
        fault_set(chain->blocked, "", "the brokers cannot be asked: ", told->fault, NULL);
        return wait_for(chain, ROLL_UNREACHABLE);
    }
    if (told->cluster) {
        asking_init(chain, &asking);
        may_go = ask_gate(chain, &asking);
        if (!may_go)
            wait_for_gate(chain, &asking);
        asking_release(&asking);
        if (!may_go || told->is_fresh)
            return may_go;
    }
    chain->roll->batch_cnt = 0;
    chain->roll->wants_told = told->step == NULL;
    fault_set(chain->blocked, "", "the brokers are asked which replicas are in sync", is_slow(chain) ? "; " : "",
              is_slow(chain) ? told->step : "", NULL);
    return wait_for(chain, ROLL_SURVEYING);
}

/* ---- the choice ---- */

static void count(const struct snapshot *snapshot, struct plan_roll *roll)
{
    roll->total_cnt = (int32_t)snapshot->of[KIND_POD].cnt;
    for (size_t i = 0; i < snapshot->of[KIND_POD].cnt; i++)
        roll->updated_cnt += is_updated(snapshot, snapshot->of[KIND_POD].items[i]);
}

/* Of the templates of all zones together. */
static void name_revision(const struct snapshot *snapshot, struct plan_roll *roll)
{
    static const char digits[] = "0123456789abcdef";
    const struct docs *sets = &snapshot->of[KIND_STATEFUL_SET];
    uint32_t crc = 0;

    for (size_t i = 0; i < sets->cnt; i++) {
        const json_t *annotations = doc_at(sets->items[i], "spec.template.metadata.annotations");
        const char *mark = json_string_value(json_object_get(annotations, ANNOTATION_TEMPLATE));
        uint32_t parts[2] = {crc, mark ? crc32c(mark, strlen(mark)) : 0};
        crc = crc32c(parts, sizeof parts);
    }
    for (int i = 0; sets->cnt > 0 && i < ROLL_REVISION_LEN; i++)
        roll->revision[i] = digits[crc >> (28 - 4 * i) & 15];
}

/* Out of date and stuck first: it serves nobody. Then those not ready, then by name. */
static void choose(struct chain *chain)
{
    static const enum pod_state order[] = {POD_STUCK, POD_PENDING, POD_STARTING, POD_READY};
    const struct docs *pods = &chain->snapshot->of[KIND_POD];
    const char *why;

    for (size_t k = 0; k < COUNT_OF(order); k++) {
        for (size_t i = 0; i < pods->cnt; i++) {
            if (is_updated(chain->snapshot, pods->items[i]) || pod_state_of(pods->items[i], &why) != order[k])
                continue;
            chain->outdated_cnt++;
            if (chain->candidate)
                continue;
            chain->candidate = pods->items[i];
            chain->state = order[k];
        }
    }
}

static bool may_serving_one_go(struct chain *chain)
{
    static bool (*const policies[])(struct chain * chain) = {
        none_is_stuck_updated, window_is_open_now, canaries_are_few, others_are_ready, batch_has_soaked,
    };

    for (size_t i = 0; i < COUNT_OF(policies); i++)
        if (!policies[i](chain))
            return false;
    if (chain->snapshot->of[KIND_POD].cnt > 1)
        return brokers_agree(chain);
    chain->roll->batch[chain->roll->batch_cnt++] = chain->candidate; /* it has nobody to hand over to */
    return true;
}

void roll_next(const struct instance *instance, const struct snapshot *snapshot, const struct plan_told *told,
               struct plan_roll *roll)
{
    struct chain chain = {
        .instance = instance, .snapshot = snapshot, .told = told, .roll = roll, .blocked = &roll->blocked};

    *roll = (struct plan_roll){.why = "its settings or version changed"};
    count(snapshot, roll);
    name_revision(snapshot, roll);
    if (roll->updated_cnt == roll->total_cnt || !sets_are_observed(&chain))
        return;
    choose(&chain);
    if (chain.candidate == NULL || !is_not_paused(&chain))
        return; /* those out of date are going already */
    if (chain.state == POD_STUCK) {
        roll->why = "it was stuck and out of date";
        roll->batch[roll->batch_cnt++] = chain.candidate;
        return;
    }
    (void)may_serving_one_go(&chain);
}
