#include "operator.h"

#include "base/check.h"
#include "base/crc.h"
#include "base/err.h"
#include "base/mem.h"
#include "opsim.h"
#include "tests/lib/opbrokers.h"
#include "wire/kerr.h"

enum {
    LEAD_AWAY_MS_MAX = 20000,
    CALL_MS_MAX = 50,         /* one way */
    CALL_LATE_MS_MAX = 20000, /* of an answer that is none */
};

static const struct settings settings = {.broker_image = "flotilla-broker",
                                         .cluster_domain = "cluster.local",
                                         .address_form = ADDRESS_DNS,
                                         .replicas_max = 100};

/* A call to a broker, and its answer on the way back. */
struct call {
    struct happening happening;
    struct list_node all;
    json_t *pod;
    struct client_call *asked;
    struct client_answer *answer; /* NULL: not yet */
};

bool operator_is_up(const struct opsim *sim)
{
    return sim->operator.reconciler != NULL;
}

/* ---- calls ---- */

static void free_call(struct opsim *sim, struct call *call)
{
    opsim_never(sim, &call->happening);
    list_remove(&call->all);
    json_decref(call->pod);
    client_call_free(call->asked);
    client_answer_free(call->answer);
    mem_free(call);
}

/* What the broker says now; or it is away, or answers too late, or with an error. */
static struct client_answer *answer_of(struct opsim *sim, const struct call *call, int64_t *ret_ms)
{
    bool is_silent = !sim->is_calm && opsim_chance(&sim->prng_operator, (unsigned)sim->options.silent_percent);
    struct client_answer *answer;
    struct cluster cluster;

    *ret_ms = 1 + opsim_draw(&sim->prng_operator, CALL_MS_MAX);
    if (is_silent || !brokers_is_ready_pod(sim, call->pod)) {
        *ret_ms = 1 + opsim_draw(&sim->prng_operator, CALL_LATE_MS_MAX);
        return opbrokers_failure(call->asked, opsim_chance(&sim->prng_operator, 50) ? ERR_CLOSED : ERR_TIMEOUT);
    }
    brokers_cluster(sim, &cluster);
    if (!sim->is_calm && opsim_chance(&sim->prng_operator, (unsigned)sim->options.silent_percent / 4))
        answer = opbrokers_refusal(&cluster, sim->judge.cluster_id, call->asked, KERR_REQUEST_TIMED_OUT);
    else
        answer = opbrokers_answer(&cluster, sim->judge.cluster_id, call->asked);
    cluster_release(&cluster);
    return answer;
}

static void run_call(struct opsim *sim, struct happening *happening)
{
    struct call *call = container_of(happening, struct call, happening);
    struct client_answer *answer = call->answer;
    int64_t ms;

    if (answer == NULL) {
        call->answer = answer_of(sim, call, &ms);
        opsim_at(sim, happening, sim->now_ms + ms);
        return;
    }
    call->answer = NULL;
    free_call(sim, call);
    operator_feed(sim, (struct reconcile_event){.kind = RECONCILE_ANSWER, .answer = answer});
}

static void send_call(struct opsim *sim, struct reconcile_effect *effect)
{
    struct call *call = MEM_NEW(struct call);

    call->happening.run = run_call;
    call->pod = json_incref(effect->doc);
    call->asked = effect->call;
    effect->call = NULL;
    list_append(&sim->operator.calls, &call->all);
    opsim_at(sim, &call->happening, sim->now_ms + 1 + opsim_draw(&sim->prng_operator, CALL_MS_MAX));
}

static void forget_calls(struct opsim *sim)
{
    list_for_each (call, &sim->operator.calls, struct call, all)
        free_call(sim, call);
}

/* ---- effects ---- */

/* Keys are drawn by OpenSSL and not by the seed: they are left out. */
static void trace(struct opsim *sim, const struct reconcile_effect *effect)
{
    const json_t *what = effect->object_kind == KIND_SECRET ? doc_at(effect->doc, "metadata.name") : effect->doc;
    uint64_t facts[4] = {sim->trace, (uint64_t)sim->now_ms, (uint64_t)effect->kind << 8 | effect->object_kind,
                         doc_crc(what)};

    sim->trace = crc32c(facts, sizeof facts);
}

static bool dies_now(struct opsim *sim)
{
    if (sim->is_calm)
        return false;
    return (int64_t)sim->operator.effects_cnt == sim->options.crash_at ||
           opsim_draw(&sim->prng_operator, 999) < sim->options.crash_permille;
}

static const char *write_word(const struct reconcile_effect *effect)
{
    return effect->kind == RECONCILE_DELETE ? "delete" : effect->kind == RECONCILE_STATUS ? "status of" : "apply";
}

/* false: the operator died of it. */
static bool carry_out(struct opsim *sim, struct reconcile_effect *effect)
{
    sim->operator.effects_cnt++;
    trace(sim, effect);
    judge_effect(sim, effect);
    switch (effect->kind) {
    case RECONCILE_NOTE:
        sim->operator.notes_cnt++;
        opsim_tell(sim, "note %s: %s", effect->note.reason, effect->note.text);
        break;
    case RECONCILE_CALL:
        send_call(sim, effect);
        break;
    default:
        sim->operator.writes_cnt++;
        opsim_tell(sim, "%s %s %s", write_word(effect), kind_info(effect->object_kind)->kind, doc_name(effect->doc));
        server_send(sim, effect);
    }
    return !dies_now(sim);
}

void operator_feed(struct opsim *sim, struct reconcile_event event)
{
    static struct reconcile_effects effects;
    struct operator* operator= & sim->operator;
    bool lives = true;

    if (operator->reconciler == NULL)
        return;
    event.now_ms = sim->now_ms + operator->clock_ms;
    reconciler_step(operator->reconciler, &event, &effects);
    if (effects.wake_at_ms == RECONCILE_NEVER)
        opsim_never(sim, &operator->waker);
    else
        opsim_at(sim, &operator->waker, effects.wake_at_ms - operator->clock_ms);
    for (size_t i = 0; i < effects.cnt && lives; i++)
        lives = carry_out(sim, &effects.items[i]);
    reconcile_effects_release(&effects);
    if (!lives)
        operator_crash(sim);
}

void operator_take_list(struct opsim *sim, enum kind kind, const struct docs *docs, int64_t version)
{
    const struct reconciler *before = sim->operator.reconciler;

    operator_feed(sim, (struct reconcile_event){.kind = RECONCILE_LIST_BEGIN, .object_kind = kind});
    for (size_t i = 0; i < docs->cnt && sim->operator.reconciler == before; i++)
        operator_feed(sim, (struct reconcile_event){.kind = RECONCILE_OBJECT, .doc = docs->items[i]});
    if (sim->operator.reconciler == before)
        operator_feed(sim,
                      (struct reconcile_event){.kind = RECONCILE_LIST_END, .object_kind = kind, .version = version});
}

/* ---- life ---- */

void operator_crash(struct opsim *sim)
{
    struct operator* operator= & sim->operator;

    if (operator->reconciler == NULL)
        return;
    opsim_tell(sim, "the operator dies after %llu effects", (unsigned long long)operator->effects_cnt);
    operator->crashes_cnt++;
    reconciler_free(operator->reconciler);
    operator->reconciler = NULL;
    opsim_never(sim, &operator->waker);
    forget_calls(sim);
    server_forget(sim);
    opsim_at(sim, &operator->starter, sim->now_ms + 500 + opsim_draw(&sim->prng_operator, sim->options.restart_ms_max));
}

static void start(struct opsim *sim, struct happening *happening)
{
    struct operator* operator= & sim->operator;
    int64_t clock_ms_max = sim->is_calm ? 0 : sim->options.clock_ms_max;

    (void)happening;
    operator->clock_ms = opsim_draw(&sim->prng_operator, 2 * clock_ms_max) - clock_ms_max;
    operator->reconciler = reconciler_new(&settings, prng_next(&sim->prng_operator));
    operator->is_leading = true;
    server_watch(sim);
    operator_feed(sim, (struct reconcile_event){.kind = RECONCILE_LEAD, .leading = true});
}

static void wake(struct opsim *sim, struct happening *happening)
{
    (void)happening;
    operator_feed(sim, (struct reconcile_event){.kind = RECONCILE_TICK});
}

/* Leadership is lost and found again by the same process, its cache warm. */
static void change_leader(struct opsim *sim, struct happening *happening)
{
    struct operator* operator= & sim->operator;
    int64_t gap_ms = operator->is_leading ? LEAD_AWAY_MS_MAX : 2 * sim->options.lead_gap_ms;

    if (sim->options.lead_gap_ms == 0 || (sim->is_calm && operator->is_leading))
        return;
    operator->is_leading = !operator->is_leading;
    operator_feed(sim, (struct reconcile_event){.kind = RECONCILE_LEAD, .leading = operator->is_leading});
    opsim_at(sim, happening, sim->now_ms + 1 + opsim_draw(&sim->prng_operator, gap_ms));
}

void operator_init(struct opsim *sim)
{
    struct operator* operator= & sim->operator;

    list_init(&operator->calls);
    operator->starter.run = start;
    operator->waker.run = wake;
    operator->leader.run = change_leader;
    opsim_at(sim, &operator->starter, sim->now_ms);
    opsim_at(sim, &operator->leader, sim->now_ms + 1 + opsim_draw(&sim->prng_operator, 2 * sim->options.lead_gap_ms));
}

void operator_release(struct opsim *sim)
{
    reconciler_free(sim->operator.reconciler);
    forget_calls(sim);
}
