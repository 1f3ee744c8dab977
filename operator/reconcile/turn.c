#include "reconcile/turn.h"

#include <stdarg.h>
#include <string.h>

#include "base/check.h"
#include "base/err.h"
#include "desired/desired.h"
#include "status/status.h"

enum { BOOTSTRAP_LEN_MAX = 1024 };

struct view {
    const struct settings *settings;
    const struct snapshot *snapshot;
    const struct turn_memory *memory;
    struct instance instance;
    struct identity identity;
    struct fault fault;
    const char *fault_reason; /* NULL: none */
    bool has_identity;
    struct desired_certs certs;
};

/* ---- notes ---- */

static void note(struct turn *turn, bool is_warning, const char *reason, const char *action, ...)
    __attribute__((sentinel));

static void note(struct turn *turn, bool is_warning, const char *reason, const char *action, ...)
{
    size_t len = 0, cap = sizeof turn->notes[0].text;
    va_list texts;
    char *to;

    if (turn->notes_cnt == RECONCILE_NOTES_MAX)
        return;
    to = turn->notes[turn->notes_cnt].text;
    turn->notes[turn->notes_cnt].is_warning = is_warning;
    turn->notes[turn->notes_cnt].reason = reason;
    turn->notes[turn->notes_cnt++].action = action;
    to[0] = '\0';
    va_start(texts, action);
    for (const char *text; (text = va_arg(texts, const char *)) != NULL;) {
        size_t add = strlen(text), room = cap - 1 - len;
        for (add = add < room ? add : room; add > 0 && ((unsigned char)text[add] & 0xc0) == 0x80; add--)
            ;
        memcpy(to + len, text, add);
        to[len += add] = '\0';
    }
    va_end(texts);
}

static void note_condition(struct turn *turn, const json_t *status, bool is_warning, const char *type,
                           const char *reason)
{
    const char *text = doc_text(doc_find(doc_at(status, "conditions"), "type", type), "message");

    note(turn, is_warning, reason, "Reconcile", text ? text : "", NULL);
}

/* A roll that waits is told once for each reason: at once, or where it has lasted. */
static void note_waiting(struct turn *turn, const json_t *was, const json_t *now)
{
    const json_t *is = doc_at(now, "rollout.blockedBy"), *before = doc_at(was, "rollout.blockedBy");
    const char *reason = doc_text(is, "reason"), *reason_before = doc_text(before, "reason");

    if (!doc_is_true(is, "reported") ||
        (doc_is_true(before, "reported") && reason_before && strcmp(reason_before, reason) == 0))
        return;
    note(turn, true, "RolloutWaits", "Rollout", reason, ": ", doc_text(is, "message"), NULL);
}

/* What changed between the status before and now is worth an Event. */
static void note_changes(struct turn *turn, const json_t *was, const json_t *now)
{
    if (status_is(now, "Ready", "True") && !status_is(was, "Ready", "True"))
        note_condition(turn, now, false, "Ready", "Ready");
    if (!status_is(now, "Ready", "True") && status_is(was, "Ready", "True"))
        note_condition(turn, now, true, "Ready", "NotReady");
    if (status_is(now, "Stalled", "True") && !status_is(was, "Stalled", "True"))
        note_condition(turn, now, true, "Stalled", "Stalled");
    if (status_is(now, "Degraded", "True") && !status_is(was, "Degraded", "True"))
        note_condition(turn, now, true, "Degraded", "Degraded");
}

static void note_writes(struct turn *turn)
{
    for (size_t i = 0; i < turn->plan.writes_cnt; i++) {
        const struct plan_write *write = &turn->plan.writes[i];
        if (write->is_delete && write->kind == KIND_POD)
            note(turn, false, "BrokerRestart", "Restart", doc_name(write->doc), " is restarted: ", write->why, NULL);
        else if (!write->is_delete && write->kind == KIND_STATEFUL_SET && !write->force)
            note(turn, false, "BrokersCreated", "Create", "StatefulSet ", doc_name(write->doc), " is made", NULL);
    }
}

/* ---- the turn ---- */

static void understand(struct view *view)
{
    struct faults faults;

    if (instance_parse(view->snapshot->instance, view->settings, &view->instance, &faults) != ERR_OK) {
        view->fault = faults.items[0];
        view->fault_reason = "InvalidSpec";
        return;
    }
    if (identity_find(&view->instance, view->snapshot, &view->identity, &view->fault) != ERR_OK) {
        view->fault_reason = "IdentityConflict";
        return;
    }
    view->has_identity = true;
}

/* at_ms: 0: never */
static void look_again(struct turn *turn, int64_t at_ms)
{
    if (at_ms > 0 && (turn->look_again_ms == 0 || at_ms < turn->look_again_ms))
        turn->look_again_ms = at_ms;
}

static void make_plan(struct view *view, struct turn *turn)
{
    struct docs desired;

    if (!view->has_identity)
        return;
    docs_init(&desired);
    desired_children(view->settings, &view->instance, &view->identity, view->snapshot, &desired, &view->certs);
    turn->look_again_ms = view->certs.renewal_ms;
    plan_make(&view->instance, view->snapshot, &desired, &view->memory->told, &turn->plan);
    docs_release(&desired);
    look_again(turn, turn->plan.roll.look_again_ms);
    if (turn->plan.is_refused) {
        view->fault = turn->plan.refusal;
        view->fault_reason = "Unchangeable";
    }
    if (view->instance.paused)
        plan_release(&turn->plan);
    turn->needs_told = turn->plan.roll.needs_told;
    turn->wants_told = turn->plan.roll.wants_told;
    memcpy(turn->cluster_id, view->identity.cluster_id, sizeof turn->cluster_id);
}

/* The document for the subresource: what names the object, and the status. Its uid makes sure that an instance made
 * anew under the same name is not given the words of the one before. */
static json_t *status_document(const struct view *view, json_t *status)
{
    const struct kind_info *info = kind_info(KIND_INSTANCE);
    const json_t *doc = view->snapshot->instance;
    json_t *made =
        json_pack("{s:s,s:s,s:{s:s,s:s,s:s},s:O}", "apiVersion", info->api_version, "kind", info->kind, "metadata",
                  "name", doc_name(doc), "namespace", doc_namespace(doc), "uid", doc_uid(doc), "status", status);

    CHECK(made != NULL);
    return made;
}

static void make_status(const struct view *view, struct turn *turn)
{
    struct status_input input = {
        .snapshot = view->snapshot,
        .instance = &view->instance,
        .identity = view->has_identity ? &view->identity : NULL,
        .spec_fault = view->fault_reason ? &view->fault : NULL,
        .spec_fault_reason = view->fault_reason,
        .waiting = turn->plan.is_waiting ? &turn->plan.waiting : NULL,
        .certs = {.is_off = view->certs.is_off,
                  .cnt = view->certs.cnt,
                  .missing_cnt = view->certs.missing_cnt,
                  .until_ms = view->certs.until_ms},
        .has_writes = turn->plan.writes_cnt > 0,
        .roll = {.revision = turn->plan.roll.revision,
                 .updated_cnt = turn->plan.roll.updated_cnt,
                 .total_cnt = turn->plan.roll.total_cnt,
                 .blocked = turn->plan.roll.is_blocked ? &turn->plan.roll.blocked : NULL,
                 .reason = turn->plan.roll.reason,
                 .is_passing = turn->plan.roll.is_passing,
                 .topic = turn->plan.roll.topic,
                 .partition = turn->plan.roll.partition},
        .write_refused = turn->plan.writes_cnt > 0 ? view->memory->write_refused : NULL,
        .write_failed = turn->plan.writes_cnt > 0 ? view->memory->write_failed : NULL,
    };
    const json_t *was = doc_at(view->snapshot->instance, "status");
    struct buf bootstrap;
    json_t *status;

    buf_init(&bootstrap, BOOTSTRAP_LEN_MAX);
    if (view->has_identity) {
        desired_bootstrap(view->settings, &view->instance, &view->identity, &view->instance.listeners[0], &bootstrap);
        input.bootstrap = buf_cstr(&bootstrap);
    }
    status = status_make(&input);
    buf_release(&bootstrap);
    note_changes(turn, was, status);
    note_waiting(turn, was, status);
    look_again(turn, status_report_ms(status));
    turn->is_ready = status_is(status, "Ready", "True");
    turn->is_degraded = status_is(status, "Degraded", "True");
    turn->is_stalled = status_is(status, "Stalled", "True");
    if (!doc_is_same(was, status))
        turn->status = status_document(view, status);
    json_decref(status);
}

void turn_take(const struct settings *settings, const struct snapshot *snapshot, const struct turn_memory *memory,
               struct turn *ret_turn)
{
    struct view view = {.settings = settings, .snapshot = snapshot, .memory = memory};

    CHECK(snapshot->instance != NULL);
    *ret_turn = (struct turn){.notes_cnt = 0};
    if (doc_is_deleting(snapshot->instance))
        return; /* its children go with it: they name it as their owner */
    understand(&view);
    make_plan(&view, ret_turn);
    make_status(&view, ret_turn);
    note_writes(ret_turn);
}

void turn_release(struct turn *turn)
{
    plan_release(&turn->plan);
    json_decref(turn->status);
}
