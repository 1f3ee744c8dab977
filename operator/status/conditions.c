#include "status/conditions.h"

#include <stdarg.h>
#include <string.h>

#include "base/buf.h"
#include "base/check.h"
#include "model/fault.h"

struct view {
    const struct status_input *input;
    const struct facts *facts;
    const json_t *was;
};

static void say(struct condition *condition, const char *status, const char *reason, ...) __attribute__((sentinel));

/* The texts one after the other, up to NULL. */
static void say(struct condition *condition, const char *status, const char *reason, ...)
{
    size_t len = 0;
    va_list texts;

    condition->status = status;
    condition->reason = reason;
    condition->text[0] = '\0';
    va_start(texts, reason);
    for (const char *text; (text = va_arg(texts, const char *)) != NULL;) {
        size_t add = strlen(text), room = CONDITION_TEXT_LEN - 1 - len;
        for (add = add < room ? add : room; add > 0 && text[add] != '\0' && ((unsigned char)text[add] & 0xc0) == 0x80;)
            add--; /* not inside a character */
        memcpy(condition->text + len, text, add);
        condition->text[len += add] = '\0';
    }
    va_end(texts);
}

/* "2 of 3 brokers are ready" */
static const char *count_text(int32_t part, int32_t all, const char *what, char ret_text[64])
{
    struct buf buf;

    buf_init(&buf, 64);
    buf_i64(&buf, part);
    buf_text(&buf, " of ");
    buf_i64(&buf, all);
    buf_text(&buf, what);
    memcpy(ret_text, buf_cstr(&buf), buf.len + 1);
    buf_release(&buf);
    return ret_text;
}

static bool all_ready(const struct view *view)
{
    return view->facts->wanted_cnt > 0 && view->facts->ready_cnt >= view->facts->wanted_cnt;
}

static bool all_updated(const struct view *view)
{
    return view->input->roll.updated_cnt == view->input->roll.total_cnt;
}

/* What stands in the way for good: the same for Stalled, Progressing and Ready. */
static bool is_stalled(const struct view *view)
{
    return view->input->spec_fault || view->input->write_refused ||
           (view->facts->stuck_cnt > 0 && view->input->roll.blocked);
}

static void stalled(const struct view *view, struct condition *ret)
{
    const struct status_input *input = view->input;

    if (input->spec_fault)
        say(ret, "True", input->spec_fault_reason, input->spec_fault->field, input->spec_fault->field[0] ? ": " : "",
            input->spec_fault->text, NULL);
    else if (input->write_refused)
        say(ret, "True", "WriteRefused", input->write_refused, NULL);
    else if (view->facts->stuck_cnt > 0 && input->roll.blocked)
        say(ret, "True", "BrokerStuck", view->facts->stuck_name, ": ", view->facts->stuck_why, NULL);
    else
        say(ret, "False", "NotStalled", "nothing stands in the way", NULL);
}

static void ready(const struct view *view, struct condition *ret)
{
    char count[64];

    count_text(view->facts->ready_cnt, view->facts->wanted_cnt, " brokers are ready", count);
    if (all_ready(view))
        say(ret, "True", "BrokersReady", count, NULL);
    else if (view->input->spec_fault && view->facts->wanted_cnt == 0)
        say(ret, "False", view->input->spec_fault_reason, view->input->spec_fault->field,
            view->input->spec_fault->field[0] ? ": " : "", view->input->spec_fault->text, NULL);
    else if (view->facts->stuck_cnt > 0)
        say(ret, "False", "BrokerStuck", count, "; ", view->facts->stuck_name, ": ", view->facts->stuck_why, NULL);
    else if (view->facts->pods_cnt == 0)
        say(ret, "False", view->input->instance->paused ? "Paused" : "Creating", count, NULL);
    else
        say(ret, "False", "BrokersNotReady", count, view->facts->missing_name ? "; " : "",
            view->facts->missing_name ? view->facts->missing_name : "", view->facts->missing_name ? " is " : "",
            view->facts->missing_name ? pod_state_name(view->facts->missing_state) : "", NULL);
}

static void progressing(const struct view *view, struct condition *ret)
{
    const struct status_input *input = view->input;
    char count[64];

    if (input->instance->paused)
        say(ret, "False", "Paused", "spec.paused is set: nothing is changed", NULL);
    else if (is_stalled(view))
        say(ret, "False", "Stalled", "see condition Stalled", NULL);
    else if (input->waiting)
        say(ret, "True", "WaitingForDeletion", input->waiting->text, NULL);
    else if (input->write_failed)
        say(ret, "True", "WriteFailed", "tried again: ", input->write_failed, NULL);
    else if (input->has_writes)
        say(ret, "True", "Applying", "objects are being written", NULL);
    else if (!all_updated(view) && input->roll.blocked)
        say(ret, "True", "RollWaits",
            count_text(input->roll.updated_cnt, input->roll.total_cnt, " brokers are updated", count),
            "; waits: ", input->roll.blocked->text, NULL);
    else if (!all_updated(view))
        say(ret, "True", "Rolling",
            count_text(input->roll.updated_cnt, input->roll.total_cnt, " brokers are updated", count), NULL);
    else if (!all_ready(view))
        say(ret, "True", "BrokersStarting",
            count_text(view->facts->ready_cnt, view->facts->wanted_cnt, " brokers are ready", count), NULL);
    else
        say(ret, "False", "Complete", "everything is as the spec says", NULL);
}

static void reconciling(const struct view *view, struct condition *ret)
{
    progressing(view, ret);
    if (strcmp(ret->reason, "Complete") == 0)
        ret->reason = "Reconciled";
}

/* Was everything ready before, and nothing was added since? */
static bool was_ready(const struct view *view)
{
    const json_t *degraded = doc_find(doc_at(view->was, "conditions"), "type", "Degraded");
    const char *reason = doc_text(degraded, "reason");

    return status_is(view->was, "Ready", "True") ||
           (status_is(view->was, "Degraded", "True") && reason && strcmp(reason, "BrokersNotReady") == 0);
}

static void degraded(const struct view *view, struct condition *ret)
{
    char count[64];

    if (view->facts->stuck_cnt > 0)
        say(ret, "True", "BrokerStuck", view->facts->stuck_name, ": ", view->facts->stuck_why, NULL);
    else if (view->input->write_refused)
        say(ret, "True", "WriteRefused", view->input->write_refused, NULL);
    else if (view->facts->lost_claim)
        say(ret, "True", "ClaimLost", view->facts->lost_claim, " lost its volume", NULL);
    else if (!all_ready(view) && was_ready(view))
        say(ret, "True", "BrokersNotReady",
            count_text(view->facts->ready_cnt, view->facts->wanted_cnt, " brokers are ready", count), NULL);
    else
        say(ret, "False", "NotDegraded", "nothing that worked is broken", NULL);
}

static void balanced(const struct view *view, struct condition *ret)
{
    if (view->facts->wanted_cnt == 1)
        say(ret, "True", "OneBroker", "one broker holds everything", NULL);
    else
        say(ret, "Unknown", "NotMeasured", "this release does not read where partitions are", NULL);
}

static bool has_two_zones(const struct view *view)
{
    return view->input->identity && view->input->identity->zones_cnt == 2 &&
           view->input->instance->replicas >= VOTERS_3_FROM;
}

static void placement_satisfied(const struct view *view, struct condition *ret)
{
    char count[64];

    count_text(view->facts->on_node_cnt, view->facts->wanted_cnt, " brokers are on a node", count);
    if (view->facts->wanted_cnt > 0 && view->facts->on_node_cnt >= view->facts->wanted_cnt)
        say(ret, "True", has_two_zones(view) ? "TwoZones" : "BrokersPlaced", count,
            has_two_zones(view) ? "; most voters of the quorum are in one of the two zones: a third zone is needed to "
                                  "survive the loss of either"
                                : "",
            NULL);
    else if (view->facts->stuck_cnt > 0 && strcmp(view->facts->stuck_why, "Unschedulable") == 0)
        say(ret, "False", "Unschedulable", count, "; no node takes ", view->facts->stuck_name, NULL);
    else
        say(ret, "Unknown", "NotPlacedYet", count, NULL);
}

static void storage_healthy(const struct view *view, struct condition *ret)
{
    char count[64];

    count_text(view->facts->bound_cnt, view->facts->claims_cnt, " claims are bound", count);
    if (view->facts->lost_claim)
        say(ret, "False", "ClaimLost", view->facts->lost_claim, " lost its volume", NULL);
    else if (view->facts->claims_cnt == 0 || view->facts->bound_cnt < view->facts->claims_cnt ||
             view->facts->claims_cnt < view->facts->wanted_cnt)
        say(ret, "Unknown", "ClaimsPending", count, NULL);
    else
        say(ret, "True", "ClaimsBound", count, NULL);
}

static void certificates_valid(const struct view *view, struct condition *ret)
{
    const struct status_certs *certs = &view->input->certs;
    char count[64], until[DOC_TIME_LEN + 1] = "";

    count_text(certs->cnt - certs->missing_cnt, certs->cnt, " brokers have a certificate", count);
    doc_time_print(certs->until_ms, until);
    if (certs->is_off)
        say(ret, "True", "NoneUsed", "spec.tls.peers is Plaintext: nothing between brokers is encrypted", NULL);
    else if (certs->cnt == 0)
        say(ret, "Unknown", "NotKnown", "it is not known which certificates are wanted", NULL);
    else if (certs->missing_cnt > 0)
        say(ret, "False", "BeingIssued", count, NULL);
    else
        say(ret, "True", "Issued", count, ", the first is valid until ", until, NULL);
}

static void upgrade_safe(const struct view *view, struct condition *ret)
{
    if (view->facts->wanted_cnt == 1)
        say(ret, "False", "OneBroker", "while the only broker restarts, nothing is served", NULL);
    else
        say(ret, "Unknown", "NotMeasured", "replicas in sync are read only while brokers are to be restarted", NULL);
}

void conditions_make(const struct status_input *input, const struct facts *facts, const json_t *was,
                     struct condition *ret_conditions)
{
    static void (*const makers[])(const struct view *view, struct condition *ret) = {
        ready,    progressing,         degraded,        reconciling,        stalled,
        balanced, placement_satisfied, storage_healthy, certificates_valid, upgrade_safe,
    };
    struct view view = {.input = input, .facts = facts, .was = was};

    for (size_t i = 0; i < COUNT_OF(makers); i++)
        makers[i](&view, &ret_conditions[i]);
}
