#include "opsim.h"

#include <stdarg.h>
#include <stdio.h>

#include "base/check.h"

enum { FAULTS_SHOWN = 8, STEPS_MAX = 20000000, IDLE_STEPS_MAX = 20000 };

/* ---- time ---- */

void opsim_at(struct opsim *sim, struct happening *happening, int64_t due_ms)
{
    CHECK(happening->run != NULL);
    heap_set(&sim->heap, &happening->node, due_ms > sim->now_ms ? due_ms : sim->now_ms);
}

void opsim_never(struct opsim *sim, struct happening *happening)
{
    heap_remove(&sim->heap, &happening->node);
}

int64_t opsim_draw(struct prng *prng, int64_t max)
{
    return (int64_t)prng_below(prng, (uint64_t)max + 1);
}

bool opsim_chance(struct prng *prng, unsigned percent)
{
    return prng_below(prng, 100) < percent;
}

static void run_until(struct opsim *sim, int64_t until_ms)
{
    struct heap_node *first;

    while ((first = heap_take_due(&sim->heap, until_ms))) {
        struct happening *happening = container_of(first, struct happening, node);
        CHECK(++sim->steps_cnt < STEPS_MAX);
        if (first->due > sim->now_ms) {
            sim->now_ms = first->due;
            sim->idle_steps_cnt = 0;
        }
        CHECK(++sim->idle_steps_cnt < IDLE_STEPS_MAX); /* a real process would spin */
        happening->run(sim, happening);
    }
    sim->now_ms = until_ms;
}

/* ---- telling ---- */

static void print_line(const struct opsim *sim, const char *word, const char *format, va_list arguments)
{
    char when[DOC_TIME_LEN + 1];

    doc_time_print(sim->now_ms, when);
    printf("%s%.8s.%03d: ", word, when + 11, (int)(sim->now_ms % 1000));
    vprintf(format, arguments);
    printf("\n");
}

void opsim_fault(struct opsim *sim, const char *format, ...)
{
    va_list arguments;

    if (++sim->faults_cnt > FAULTS_SHOWN)
        return;
    va_start(arguments, format);
    print_line(sim, "fault: ", format, arguments);
    va_end(arguments);
}

void opsim_tell(const struct opsim *sim, const char *format, ...)
{
    va_list arguments;

    if (!sim->is_verbose)
        return;
    va_start(arguments, format);
    print_line(sim, "", format, arguments);
    va_end(arguments);
}

/* All there is, as YAML. */
static void tell_objects(struct opsim *sim)
{
    struct buf text;

    buf_init(&text, 64 << 20);
    for (int kind = 0; kind < KINDS_CNT; kind++) {
        struct docs docs;
        docs_init(&docs);
        apimodel_list(sim->server.model, (enum kind)kind, &docs);
        for (size_t i = 0; i < docs.cnt; i++) {
            buf_text(&text, "---\n");
            doc_print_yaml(docs.items[i], &text);
        }
        docs_release(&docs);
    }
    printf("%s\n", buf_cstr(&text));
    buf_release(&text);
}

static void tell_brokers(const struct opsim *sim)
{
    for (size_t i = 0; i < sim->brokers.cnt; i++) {
        const struct broker *broker = &sim->brokers.items[i];
        printf("broker %d: up %d, registered %d, serving %d, voter %d\n", broker->id, broker->is_up,
               broker->is_registered, broker->is_serving, broker->is_voter);
    }
}

/* ---- the run ---- */

/* Until all is as the spec says. */
static bool settle(struct opsim *sim)
{
    int64_t until_ms = sim->now_ms + JUDGE_CALM_MS;

    while (sim->now_ms < until_ms && !judge_is_settled(sim) && !judge_is_conflict(sim))
        run_until(sim, sim->now_ms + OPSIM_SECOND_MS);
    return judge_is_settled(sim);
}

static void delete_and_judge(struct opsim *sim)
{
    user_delete(sim);
    run_until(sim, sim->now_ms + JUDGE_GONE_MS);
    judge_gone(sim);
}

/* A claim of an earlier instance that turned up late: nothing but a message; made anew, the instance knows the claim. */
static void heal_conflict(struct opsim *sim)
{
    sim->judge.conflicts_cnt++;
    delete_and_judge(sim);
    user_settle(sim);
}

/* Invariant 9 */
static void judge_second_look(struct opsim *sim)
{
    int64_t version;
    uint64_t writes_cnt;

    run_until(sim, sim->now_ms + JUDGE_QUIET_MS);
    version = apimodel_version(sim->server.model);
    writes_cnt = sim->operator.writes_cnt;
    operator_crash(sim);
    run_until(sim, sim->now_ms + JUDGE_QUIET_MS);
    if (apimodel_version(sim->server.model) != version)
        opsim_fault(sim, "a second look changed %lld objects",
                    (long long)(apimodel_version(sim->server.model) - version));
    if (sim->operator.writes_cnt != writes_cnt)
        opsim_fault(sim, "a second look wrote %llu times", (unsigned long long)(sim->operator.writes_cnt - writes_cnt));
}

static void calm_down(struct opsim *sim)
{
    sim->is_calm = true;
    sim->server.away_until_ms = 0;
    for (size_t i = 0; i < KUBELET_ZONES_MAX; i++)
        if (sim->kubelet.dark_until_ms[i] > sim->now_ms)
            sim->kubelet.dark_until_ms[i] = sim->now_ms;
    opsim_tell(sim, "all faults end");
    user_settle(sim);
}

int opsim_run(struct opsim *sim)
{
    run_until(sim, sim->now_ms + sim->options.run_ms);
    calm_down(sim);
    if (!settle(sim) && judge_is_conflict(sim)) {
        heal_conflict(sim);
        (void)settle(sim);
    }
    if (!judge_is_settled(sim)) {
        opsim_fault(sim, "not as the spec says within %d minutes", JUDGE_CALM_MS / OPSIM_MINUTE_MS);
        tell_objects(sim);
        tell_brokers(sim);
        return sim->faults_cnt;
    }
    judge_second_look(sim);
    judge_children(sim);
    if (sim->faults_cnt > 0 && sim->is_verbose)
        tell_objects(sim);
    delete_and_judge(sim);
    return sim->faults_cnt;
}

/* ---- life ---- */

void opsim_init(struct opsim *sim, uint64_t seed, bool is_verbose)
{
    struct prng *const prngs[] = {&sim->prng_server, &sim->prng_operator, &sim->prng_kubelet, &sim->prng_brokers,
                                  &sim->prng_user};
    struct prng seeds = {.state = seed};

    *sim = (struct opsim){.is_verbose = is_verbose, .now_ms = INT64_C(1767225600000)}; /* 2026-01-01 */
    options_draw(&sim->options, seed);
    heap_init(&sim->heap);
    for (size_t i = 0; i < COUNT_OF(prngs); i++)
        prngs[i]->state = prng_next(&seeds);
    server_init(sim);
    kubelet_init(sim);
    brokers_init(sim);
    operator_init(sim);
    user_init(sim);
}

void opsim_release(struct opsim *sim)
{
    operator_release(sim);
    kubelet_release(sim);
    server_release(sim);
    heap_release(&sim->heap);
}
