#include "plan/plan.h"

#include <string.h>

#include "base/check.h"
#include "plan/roll.h"

struct making {
    const struct instance *instance;
    const struct snapshot *snapshot;
    const struct docs *desired;
    struct plan *plan;
};

static void add_write(struct plan *plan, struct plan_write write)
{
    if (plan->writes_cnt == PLAN_WRITES_MAX) {
        plan->has_more = true;
        return;
    }
    json_incref(write.doc);
    plan->writes[plan->writes_cnt++] = write;
}

void plan_release(struct plan *plan)
{
    for (size_t i = 0; i < plan->writes_cnt; i++)
        json_decref(plan->writes[i].doc);
    plan->writes_cnt = 0;
}

/* ---- what cannot be done ---- */

static bool refuse(struct plan *plan, const char *field, const char *text)
{
    plan->is_refused = true;
    fault_set(&plan->refusal, field, text, NULL);
    return true;
}

static bool mounts_peers(const json_t *set)
{
    return doc_find(doc_list(set, "spec.template.spec.volumes"), "name", "peers") != NULL;
}

/* Kubernetes keeps a StatefulSet's claim templates for ever, and nothing drains a broker yet. */
static bool is_set_refused(struct plan *plan, const json_t *have, const json_t *want)
{
    const json_t *have_claim = json_array_get(doc_list(have, "spec.volumeClaimTemplates"), 0);
    const json_t *want_claim = json_array_get(doc_list(want, "spec.volumeClaimTemplates"), 0);
    const char *have_class = doc_text(have_claim, "spec.storageClassName");
    const char *want_class = doc_text(want_claim, "spec.storageClassName");

    if (!json_equal(doc_at(have_claim, "spec.resources.requests.storage"),
                    doc_at(want_claim, "spec.resources.requests.storage")))
        return refuse(plan, "spec.storage.size", "cannot be changed yet; the disks were made with another size");
    if ((have_class == NULL) != (want_class == NULL) || (have_class && strcmp(have_class, want_class) != 0))
        return refuse(plan, "spec.storage.class", "cannot be changed yet; the disks were made with another class");
    if (doc_number(want, "spec.replicas", 0) < doc_number(have, "spec.replicas", 0))
        return refuse(plan, "spec.replicas", "cannot be made smaller yet; brokers with data would go");
    return false;
}

/* Brokers that speak TLS and brokers that do not cannot be mixed while one after the other restarts. */
static bool is_tls_refused(const struct making *making)
{
    const struct docs *sets = &making->snapshot->of[KIND_STATEFUL_SET];
    int64_t brokers = 0;
    bool differs = false;

    for (size_t i = 0; i < sets->cnt; i++) {
        brokers += doc_number(sets->items[i], "spec.replicas", 0);
        differs = differs || mounts_peers(sets->items[i]) == making->instance->is_peers_plain;
    }
    return differs && brokers > 1 && refuse(making->plan, "spec.tls.peers", "cannot be changed with several brokers");
}

static bool check_sets(struct making *making)
{
    if (is_tls_refused(making))
        return false;

    for (size_t i = 0; i < making->desired->cnt; i++) {
        const json_t *want = making->desired->items[i];
        const json_t *have = docs_find(&making->snapshot->of[KIND_STATEFUL_SET], doc_name(want));
        if (doc_kind(want) == KIND_STATEFUL_SET && have && is_set_refused(making->plan, have, want))
            return false;
    }
    return true;
}

/* ---- what differs ---- */

/* An object under our name that an earlier instance of that name still owns, or that is on its way out. */
static bool is_going(const struct making *making, const json_t *have)
{
    const char *owner = doc_controller_uid(have);

    return doc_is_deleting(have) || (owner && strcmp(owner, making->instance->uid) != 0);
}

static bool is_applied(const json_t *have, const json_t *want)
{
    const char *mark = doc_annotation(have, ANNOTATION_APPLIED);

    return mark && strcmp(mark, doc_annotation(want, ANNOTATION_APPLIED)) == 0 && doc_covers(have, want);
}

static bool needs_more_first(const struct making *making)
{
    const struct plan *plan = making->plan;

    return plan->writes_cnt > 0 && plan->writes[0].kind != KIND_STATEFUL_SET;
}

/* StatefulSets last, and only when all else is there: a pod finds its settings and its certificate when it starts. */
static void apply_what_differs(struct making *making)
{
    for (size_t i = 0; i < making->desired->cnt; i++) {
        json_t *want = making->desired->items[i];
        enum kind kind = doc_kind(want);
        const json_t *have = docs_find(&making->snapshot->of[kind], doc_name(want));

        CHECK(kind_info(kind)->is_ours);
        if (have && is_going(making, have)) {
            making->plan->is_waiting = true;
            fault_set(&making->plan->waiting, doc_name(have), kind_info(kind)->kind, " ", doc_name(have),
                      " of an earlier instance is still being deleted", NULL);
        } else if (have != NULL && is_applied(have, want)) {
            continue;
        } else if (kind == KIND_STATEFUL_SET && needs_more_first(making)) {
            making->plan->has_more = true;
        } else {
            add_write(making->plan, (struct plan_write){.kind = kind, .doc = want, .force = have != NULL});
        }
    }
}

/* Ours and no longer wanted. Never a StatefulSet: its claims are brokers' data. */
static void delete_what_is_left_over(struct making *making)
{
    static const enum kind kinds[] = {KIND_CONFIG_MAP, KIND_SERVICE, KIND_BUDGET};

    for (size_t k = 0; k < COUNT_OF(kinds); k++) {
        const struct docs *have = &making->snapshot->of[kinds[k]];
        for (size_t i = 0; i < have->cnt; i++) {
            bool is_wanted = false;
            for (size_t d = 0; d < making->desired->cnt && !is_wanted; d++)
                is_wanted = doc_kind(making->desired->items[d]) == kinds[k] &&
                            strcmp(doc_name(making->desired->items[d]), doc_name(have->items[i])) == 0;
            if (!is_wanted && !is_going(making, have->items[i]) && doc_controller_uid(have->items[i]))
                add_write(making->plan, (struct plan_write){.is_delete = true,
                                                            .kind = kinds[k],
                                                            .doc = have->items[i],
                                                            .why = "it is no longer needed"});
        }
    }
}

void plan_make(const struct instance *instance, const struct snapshot *snapshot, const struct docs *desired,
               const struct plan_told *told, struct plan *ret_plan)
{
    struct making making = {.instance = instance, .snapshot = snapshot, .desired = desired, .plan = ret_plan};
    const struct plan_roll *roll = &ret_plan->roll;

    *ret_plan = (struct plan){0};
    roll_next(instance, snapshot, told, &ret_plan->roll);
    if (!check_sets(&making))
        return;
    apply_what_differs(&making);
    delete_what_is_left_over(&making);
    /* brokers are restarted only into what is fully applied, and at most one batch per decision */
    if (ret_plan->writes_cnt > 0 || ret_plan->is_waiting)
        return;
    for (size_t i = 0; i < roll->batch_cnt; i++)
        add_write(ret_plan,
                  (struct plan_write){.is_delete = true, .kind = KIND_POD, .doc = roll->batch[i], .why = roll->why});
}
