#include "judge.h"

#include <string.h>

#include "base/check.h"
#include "base/err.h"
#include "base/num.h"
#include "model/pod.h"
#include "opsim.h"
#include "status/status.h"

/* Older than that what a deletion was decided from may not be: what brokers said, and the way to the API server. */
static int64_t known_ms(const struct opsim *sim)
{
    return RECONCILE_TOLD_MS_MAX + SERVER_DEADLINE_MS / 3 + sim->options.write_ms_max +
           (sim->options.late_percent > 0 ? 2 * SERVER_DEADLINE_MS : 0);
}

const json_t *judge_instance(const struct opsim *sim)
{
    return apimodel_find(sim->server.model, KIND_INSTANCE, OPSIM_NAMESPACE, OPSIM_INSTANCE);
}

/* ---- restarts ---- */

static const struct replica *replica_on(const struct partition *partition, int32_t place)
{
    for (size_t r = 0; r < partition->replicas_cnt; r++)
        if (partition->replicas[r].broker == place)
            return &partition->replicas[r];
    return NULL;
}

/* Taken down by us, and not back: not up, or not in sync in this partition. It may still have to catch up with others. */
static bool is_down_by_us(const struct opsim *sim, const struct replica *replica)
{
    const struct broker *broker = &sim->brokers.items[replica->broker];

    return broker->is_ours && !(broker->is_up && replica->in_isr);
}

/* Invariant 3 */
static void judge_own_hand(struct opsim *sim, const struct partition *partition, int32_t place)
{
    const struct replica *replica = replica_on(partition, place);
    size_t left_cnt = 0;

    if (replica == NULL || !replica->in_isr || (int32_t)partition->replicas_cnt <= partition->isr_min)
        return;
    for (size_t r = 0; r < partition->replicas_cnt; r++)
        left_cnt += partition->replicas[r].broker != place && !is_down_by_us(sim, &partition->replicas[r]);
    if ((int32_t)left_cnt < partition->isr_min)
        opsim_fault(sim, "t%d-%d has %zu of %zu replicas that were not taken down by us, and min.insync.replicas %d",
                    partition->topic, partition->number, left_cnt, partition->replicas_cnt, partition->isr_min);
}

/* Invariant 4 */
static void judge_known_state(struct opsim *sim, const struct partition *partition, int32_t place)
{
    const struct replica *replica = replica_on(partition, place);
    size_t isr_cnt = brokers_isr(partition);

    if (replica == NULL || !replica->in_isr || (int32_t)partition->replicas_cnt <= partition->isr_min)
        return;
    if (isr_cnt - 1 < (size_t)partition->isr_min && sim->now_ms - partition->changed_ms > known_ms(sim))
        opsim_fault(sim, "t%d-%d has had %zu replicas in sync for %lld ms, min.insync.replicas is %d, and %d is to go",
                    partition->topic, partition->number, isr_cnt, (long long)(sim->now_ms - partition->changed_ms),
                    partition->isr_min, sim->brokers.items[place].id);
}

/* Invariant 5 */
static void judge_quorum(struct opsim *sim, const struct broker *candidate)
{
    size_t voters_cnt = 0, left_cnt = 0;

    for (size_t i = 0; i < sim->brokers.cnt; i++) {
        const struct broker *broker = &sim->brokers.items[i];
        voters_cnt += broker->is_voter;
        left_cnt += broker->is_voter && !broker->is_ours_unready && broker != candidate;
    }
    if (candidate->is_voter && voters_cnt >= 3 && 2 * left_cnt <= voters_cnt)
        opsim_fault(sim, "%zu of %zu voters would be left by our own hand", left_cnt, voters_cnt);
}

static int32_t zone_of(const struct broker *broker)
{
    return broker->id / INSTANCE_BROKERS_MAX;
}

/* Invariant 2 */
static void judge_one_at_a_time(struct opsim *sim, const struct broker *candidate)
{
    for (size_t i = 0; i < sim->brokers.cnt; i++)
        if (sim->brokers.items[i].is_ours_unready && &sim->brokers.items[i] != candidate &&
            !(sim->options.zone_at_once && zone_of(&sim->brokers.items[i]) == zone_of(candidate)))
            opsim_fault(sim, "broker %d is taken down while %d is down by our hand", candidate->id,
                        sim->brokers.items[i].id);
}

void judge_deletion(struct opsim *sim, const json_t *pod)
{
    const json_t *have = apimodel_find(sim->server.model, KIND_POD, OPSIM_NAMESPACE, doc_name(pod));
    struct broker *broker = brokers_of_pod(sim, pod);
    const char *why;

    if (have == NULL || strcmp(doc_uid(have), doc_uid(pod)) != 0 || doc_version(have) != doc_version(pod) ||
        doc_is_deleting(have))
        return; /* it does nothing */
    opsim_tell(sim, "%s is taken down", doc_name(pod));
    sim->judge.restarts_cnt++;
    if (broker == NULL || !broker->is_up || pod_state_of(have, &why) == POD_STUCK)
        return; /* it was down already, as far as anybody can know */
    judge_one_at_a_time(sim, broker);
    judge_quorum(sim, broker);
    for (size_t p = 0; p < sim->brokers.partitions_cnt; p++) {
        judge_own_hand(sim, &sim->brokers.partitions[p], (int32_t)(broker - sim->brokers.items));
        judge_known_state(sim, &sim->brokers.partitions[p], (int32_t)(broker - sim->brokers.items));
    }
    broker->is_ours = broker->is_ours_unready = true;
}

/* ---- effects ---- */

static void judge_status(struct opsim *sim, const json_t *doc)
{
#define X(type)                            \
    if (doc_condition(doc, #type) == NULL) \
        opsim_fault(sim, "a status without the condition " #type);
    STATUS_CONDITIONS(X)
#undef X
}

void judge_effect(struct opsim *sim, const struct reconcile_effect *effect)
{
    bool is_delete = effect->kind == RECONCILE_DELETE;

    if (effect->object_kind == KIND_CLAIM)
        opsim_fault(sim, "a claim is written");
    if (is_delete && (effect->object_kind == KIND_STATEFUL_SET || effect->object_kind == KIND_INSTANCE ||
                      effect->object_kind == KIND_SECRET))
        opsim_fault(sim, "%s %s is to be deleted", kind_info(effect->object_kind)->kind, doc_name(effect->doc));
    if (effect->kind == RECONCILE_STATUS)
        judge_status(sim, effect->doc);
}

/* ---- identity ---- */

/* Invariant 6: index and name of a zone. */
static void judge_zone(struct opsim *sim, const json_t *doc)
{
    const char *index_text = doc_label(doc, LABEL_ZONE_INDEX), *name = doc_label(doc, LABEL_ZONE);
    struct judge *judge = &sim->judge;
    int64_t index;

    name = name ? name : "";
    if (sim->options.deletes && sim->options.delete_claim)
        return; /* data that goes may name what new data is given */
    if (index_text == NULL || num_parse_i64(slice_of_text(index_text), 0, INSTANCE_ZONES_MAX - 1, &index) != ERR_OK)
        return;
    for (int64_t i = 0; i < INSTANCE_ZONES_MAX; i++)
        if (judge->has_zone[i] && (i == index) != (strcmp(judge->zones[i], name) == 0))
            opsim_fault(sim, "zone index %lld is of \"%s\" and %lld of \"%s\"", (long long)i, judge->zones[i],
                        (long long)index, name);
    judge->has_zone[index] = true;
    (void)strncpy(judge->zones[index], name, sizeof judge->zones[index] - 1);
}

static void judge_cluster_id(struct opsim *sim, const json_t *doc)
{
    const char *id = doc_annotation(doc, ANNOTATION_CLUSTER_ID);
    struct judge *judge = &sim->judge;

    if (id == NULL)
        return;
    if (sim->options.deletes && sim->options.delete_claim)
        judge->cluster_id[0] = '\0';
    if (judge->cluster_id[0] != '\0' && strcmp(judge->cluster_id, id) != 0)
        opsim_fault(sim, "%s says that the cluster is %s; it is %s", doc_name(doc), id, judge->cluster_id);
    (void)strncpy(judge->cluster_id, id, sizeof judge->cluster_id - 1);
}

/* The broker's own file: its id is that of its zone and its ordinal. */
static void judge_settings(struct opsim *sim, const json_t *doc)
{
    const char *zone = doc_label(doc, LABEL_ZONE_INDEX), *file, *at;
    json_t *value;

    json_object_foreach(json_object_get(doc, "data"), file, value)
    {
        struct slice name = slice_of_text(file);
        char pod[NAME_LEN_MAX + 1] = "";
        int64_t id = 0;
        if (name.len > strlen(".properties") && name.len - strlen(".properties") <= NAME_LEN_MAX)
            memcpy(pod, file, name.len - strlen(".properties"));
        at = strstr(json_string_value(value), "node.id=");
        for (at = at ? at + strlen("node.id=") : NULL; at && *at >= '0' && *at <= '9'; at++)
            id = id * 10 + *at - '0';
        if (at == NULL || zone == NULL || id != (zone[0] - '0') * INSTANCE_BROKERS_MAX + name_ordinal(pod))
            opsim_fault(sim, "%s has the id %lld", file, (long long)id);
    }
}

/* What is named by no claim and no StatefulSet any more may be given anew. */
static void forget_zones(struct opsim *sim)
{
    static const enum kind kinds[] = {KIND_CLAIM, KIND_STATEFUL_SET};
    bool is_named[INSTANCE_ZONES_MAX] = {false}, has_data = false;

    for (size_t k = 0; k < COUNT_OF(kinds); k++) {
        struct docs docs;
        docs_init(&docs);
        apimodel_list(sim->server.model, kinds[k], &docs);
        has_data = has_data || docs.cnt > 0;
        for (size_t i = 0; i < docs.cnt; i++) {
            const char *zone = doc_label(docs.items[i], LABEL_ZONE_INDEX);
            if (zone && zone[0] >= '0' && zone[0] < '0' + INSTANCE_ZONES_MAX)
                is_named[zone[0] - '0'] = true;
        }
        docs_release(&docs);
    }
    for (size_t i = 0; i < INSTANCE_ZONES_MAX; i++)
        sim->judge.has_zone[i] = sim->judge.has_zone[i] && is_named[i];
    if (!has_data)
        sim->judge.cluster_id[0] = '\0';
}

static void claim_gone(struct opsim *sim, const json_t *claim)
{
    const char *zone = doc_label(claim, LABEL_ZONE_INDEX);

    if (zone)
        brokers_wipe(sim, (zone[0] - '0') * INSTANCE_BROKERS_MAX + name_ordinal(doc_name(claim)));
}

void judge_changes(struct opsim *sim, int64_t version)
{
    const struct apimodel_change *change;

    while ((change = apimodel_change_after(sim->server.model, version))) {
        enum kind kind = doc_kind(change->doc);
        version = change->version;
        if (change->is_gone) {
            if (kind == KIND_CLAIM)
                claim_gone(sim, change->doc);
            if (kind == KIND_CLAIM || kind == KIND_STATEFUL_SET)
                forget_zones(sim);
            continue;
        }
        if (kind == KIND_CLAIM || kind == KIND_STATEFUL_SET) {
            judge_zone(sim, change->doc);
            judge_cluster_id(sim, change->doc);
        }
        if (kind == KIND_CONFIG_MAP)
            judge_settings(sim, change->doc);
    }
}

/* ---- the end ---- */

static bool is_condition(const json_t *doc, const char *type, const char *value)
{
    const json_t *condition = doc_condition(doc, type);

    return condition && strcmp(doc_text(condition, "status"), value) == 0 &&
           doc_number(condition, "observedGeneration", -1) == doc_number(doc, "metadata.generation", -2);
}

bool judge_is_settled(struct opsim *sim)
{
    const json_t *doc = judge_instance(sim);

    return doc && doc_number(doc, "status.observedGeneration", -1) == doc_number(doc, "metadata.generation", -2) &&
           is_condition(doc, "Ready", "True") && is_condition(doc, "Progressing", "False") &&
           is_condition(doc, "Reconciling", "False") && is_condition(doc, "Stalled", "False") &&
           is_condition(doc, "Degraded", "False") && is_condition(doc, "CertificatesValid", "True") &&
           doc_number(doc, "status.replicas", 0) == sim->user.replicas && brokers_are_well(sim) && kubelet_is_calm(sim);
}

bool judge_is_conflict(struct opsim *sim)
{
    const char *reason = doc_text(doc_condition(judge_instance(sim), "Stalled"), "reason");

    return reason && strcmp(reason, "IdentityConflict") == 0;
}

/* Secrets are never deleted: that of a zone without brokers is left. */
static bool is_left_over(const struct opsim *sim, const json_t *doc)
{
    const char *zone = doc_label(doc, LABEL_ZONE_INDEX);
    char name[NAME_LEN_MAX + 1] = OPSIM_INSTANCE "-z";

    if (zone == NULL || doc_kind(doc) != KIND_SECRET)
        return false;
    (void)strncat(name, zone, 8);
    return apimodel_find(sim->server.model, KIND_STATEFUL_SET, OPSIM_NAMESPACE, name) == NULL;
}

void judge_children(struct opsim *sim)
{
    const char *version = doc_text(judge_instance(sim), "spec.version");

    for (int kind = 0; kind < KINDS_CNT; kind++) {
        struct docs docs;
        docs_init(&docs);
        apimodel_list(sim->server.model, (enum kind)kind, &docs);
        for (size_t i = 0; i < docs.cnt && kind_info((enum kind)kind)->is_ours; i++) {
            const char *have = doc_label(docs.items[i], "app.kubernetes.io/version");
            if ((have == NULL || strcmp(have, version) != 0) && !is_left_over(sim, docs.items[i]))
                opsim_fault(sim, "%s %s is as somebody left it", kind_info((enum kind)kind)->kind,
                            doc_name(docs.items[i]));
        }
        docs_release(&docs);
    }
}

void judge_gone(struct opsim *sim)
{
    for (int kind = 0; kind < KINDS_CNT; kind++) {
        struct docs docs;
        docs_init(&docs);
        apimodel_list(sim->server.model, (enum kind)kind, &docs);
        for (size_t i = 0; i < docs.cnt; i++)
            if (kind != KIND_CLAIM || sim->options.delete_claim)
                opsim_fault(sim, "%s %s is left of a deleted instance", kind_info((enum kind)kind)->kind,
                            doc_name(docs.items[i]));
        docs_release(&docs);
    }
}
