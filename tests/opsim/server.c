#include "server.h"

#include "base/check.h"
#include "base/err.h"
#include "base/mem.h"
#include "opsim.h"
#include "pki/pki.h"

enum {
    LATE_MS_MAX = 5000,       /* how long after its deadline a late write is carried out */
    WATCH_WAIT_MS_MAX = 1000, /* before a cut watch goes on */
    HANG_MS_MAX = 300000,     /* then the shell cuts a watch from which nothing comes */
    CONTROLLER_MS_MAX = 200,
};

enum fate {
    FATE_FINE,
    FATE_ERROR,
    FATE_CONFLICT,
    FATE_BUSY,
    FATE_REFUSED,
    FATE_LOST_BEFORE, /* on the way there */
    FATE_LOST_AFTER,  /* on the way back */
    FATE_LATE,        /* answered by the deadline, carried out afterwards */
};

struct request {
    struct happening happening;
    struct list_node all;
    struct reconcile_effect effect; /* its doc is ours */
    enum fate fate;
    bool is_ghost; /* nobody waits for the answer */
    struct reconcile_event answer;
    char text[APIMODEL_TEXT_LEN];
};

bool server_is_away(const struct opsim *sim)
{
    return sim->now_ms < sim->server.away_until_ms;
}

/* ---- changes ---- */

static void follow_later(struct opsim *sim, struct watch *watch)
{
    int64_t lag_ms = sim->is_calm ? 20 : sim->options.watch_ms_max;

    opsim_at(sim, &watch->happening, sim->now_ms + opsim_draw(&sim->prng_server, lag_ms));
}

void server_changed(struct opsim *sim)
{
    struct server *server = &sim->server;

    if (apimodel_version(server->model) == server->told_version)
        return;
    judge_changes(sim, server->told_version);
    server->told_version = apimodel_version(server->model);
    for (int kind = 0; kind < KINDS_CNT; kind++)
        if (server->watches[kind].state == WATCH_FOLLOWS && !heap_holds(&server->watches[kind].happening.node))
            follow_later(sim, &server->watches[kind]);
    if (!heap_holds(&server->controllers.node))
        opsim_at(sim, &server->controllers, sim->now_ms + opsim_draw(&sim->prng_server, CONTROLLER_MS_MAX));
    kubelet_look(sim);
}

static void run_controllers(struct opsim *sim, struct happening *happening)
{
    bool done = !server_is_away(sim) && apimodel_run(sim->server.model, sim->now_ms);

    if (done || server_is_away(sim))
        opsim_at(sim, happening, sim->now_ms + opsim_draw(&sim->prng_server, CONTROLLER_MS_MAX));
    server_changed(sim);
}

/* ---- requests ---- */

static int64_t way_ms(struct opsim *sim)
{
    return 1 + opsim_draw(&sim->prng_server, sim->is_calm ? 20 : sim->options.write_ms_max);
}

static enum fate draw_fate(struct opsim *sim)
{
    const struct options *options = &sim->options;
    int64_t ball = opsim_draw(&sim->prng_server, 99);

    if (sim->is_calm)
        return FATE_FINE;
    if ((ball -= options->error_percent) < 0)
        return FATE_ERROR;
    if ((ball -= options->lost_percent) < 0)
        return opsim_chance(&sim->prng_server, 50) ? FATE_LOST_BEFORE : FATE_LOST_AFTER;
    if ((ball -= options->conflict_percent) < 0)
        return FATE_CONFLICT;
    if ((ball -= options->busy_percent) < 0)
        return FATE_BUSY;
    if ((ball -= options->refused_percent) < 0)
        return FATE_REFUSED;
    return ball - options->late_percent < 0 ? FATE_LATE : FATE_FINE;
}

static int carry_out(struct opsim *sim, const struct reconcile_effect *effect, json_t **ret_doc,
                     char text[APIMODEL_TEXT_LEN])
{
    struct apimodel *model = sim->server.model;
    const json_t *doc = effect->doc;
    json_t *filled;
    int err;

    *ret_doc = NULL;
    sim->server.writes_cnt++;
    if (effect->kind == RECONCILE_DELETE) {
        if (effect->object_kind == KIND_POD)
            judge_deletion(sim, doc);
        return apimodel_delete_seen(model, doc, sim->now_ms, ret_doc, text);
    }
    filled = pki_fill(effect->doc, sim->now_ms);
    CHECK(filled != NULL);
    err = apimodel_apply(model, filled, FIELD_MANAGER, effect->force || effect->kind == RECONCILE_STATUS,
                         effect->kind == RECONCILE_STATUS, sim->now_ms, ret_doc, text);
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

static void free_request(struct opsim *sim, struct request *request)
{
    opsim_never(sim, &request->happening);
    list_remove(&request->all);
    json_decref(request->effect.doc);
    json_decref(request->answer.doc);
    mem_free(request);
}

/* The answer is at the operator. */
static void answer(struct opsim *sim, struct happening *happening)
{
    struct request *request = container_of(happening, struct request, happening);

    if (!request->is_ghost)
        operator_feed(sim, request->answer);
    free_request(sim, request);
}

static void set_answer(struct request *request, enum write_result result, const char *text)
{
    request->answer.kind = RECONCILE_WRITE_DONE;
    request->answer.write_id = request->effect.write_id;
    request->answer.result = result;
    request->answer.text = text;
}

/* A write that the operator has given up is carried out all the same. */
static void carry_out_late(struct opsim *sim, struct happening *happening)
{
    struct request *request = container_of(happening, struct request, happening);
    json_t *doc = NULL;

    if (!server_is_away(sim))
        (void)carry_out(sim, &request->effect, &doc, request->text);
    json_decref(doc);
    free_request(sim, request);
    server_changed(sim);
}

static void give_up(struct opsim *sim, struct happening *happening)
{
    struct request *request = container_of(happening, struct request, happening);

    set_answer(request, WRITE_FAILED, "timed out");
    request->happening.run = carry_out_late;
    opsim_at(sim, happening, sim->now_ms + opsim_draw(&sim->prng_server, LATE_MS_MAX));
    if (!request->is_ghost)
        operator_feed(sim, request->answer);
}

/* What the server makes of it. */
static void serve(struct opsim *sim, struct request *request)
{
    json_t *doc = NULL;

    switch (request->fate) {
    case FATE_CONFLICT:
        set_answer(request, WRITE_CONFLICT, "the object has been modified");
        break;
    case FATE_BUSY:
        set_answer(request, WRITE_BUSY, "too many requests");
        request->answer.retry_after_ms = 1000;
        break;
    case FATE_REFUSED:
        set_answer(request, WRITE_REFUSED, "admission webhook says no");
        break;
    case FATE_ERROR:
        set_answer(request, WRITE_FAILED, "500");
        break;
    case FATE_LOST_BEFORE:
        set_answer(request, WRITE_FAILED, "connection reset");
        break;
    default:
        set_answer(request, result_of(carry_out(sim, &request->effect, &doc, request->text)), request->text);
        request->answer.doc = doc;
    }
    if (request->fate != FATE_LOST_AFTER)
        return;
    set_answer(request, WRITE_FAILED, "connection reset");
    json_decref(request->answer.doc);
    request->answer.doc = NULL;
}

static void arrive(struct opsim *sim, struct happening *happening)
{
    struct request *request = container_of(happening, struct request, happening);

    if (server_is_away(sim))
        set_answer(request, WRITE_FAILED, "connection refused");
    else
        serve(sim, request);
    happening->run = answer;
    opsim_at(sim, happening, sim->now_ms + way_ms(sim));
    server_changed(sim);
}

void server_send(struct opsim *sim, const struct reconcile_effect *effect)
{
    struct request *request = MEM_NEW(struct request);

    request->effect = *effect;
    json_incref(effect->doc);
    request->fate = draw_fate(sim);
    request->happening.run = request->fate == FATE_LATE ? give_up : arrive;
    list_append(&sim->server.requests, &request->all);
    opsim_at(sim, &request->happening, sim->now_ms + (request->fate == FATE_LATE ? SERVER_DEADLINE_MS : way_ms(sim)));
}

/* ---- watches ---- */

static void run_watch(struct opsim *sim, struct happening *happening);

static void begin_list(struct opsim *sim, struct watch *watch)
{
    docs_release(&watch->list);
    docs_init(&watch->list);
    watch->state = WATCH_LISTS;
    watch->is_taken = false;
    opsim_at(sim, &watch->happening, sim->now_ms + way_ms(sim));
}

static void wait(struct opsim *sim, struct watch *watch, int64_t ms_max)
{
    watch->state = WATCH_WAITS;
    opsim_at(sim, &watch->happening, sim->now_ms + opsim_draw(&sim->prng_server, ms_max));
}

static void go_on(struct opsim *sim, struct watch *watch)
{
    if (server_is_away(sim)) {
        wait(sim, watch, WATCH_WAIT_MS_MAX);
    } else if (watch->seen < 0 || !apimodel_has_history(sim->server.model, watch->seen)) {
        begin_list(sim, watch);
    } else {
        watch->state = WATCH_FOLLOWS;
        follow_later(sim, watch);
    }
}

/* The list is read at one time and there at another; all of it is told at once. */
static void list(struct opsim *sim, struct watch *watch)
{
    if (server_is_away(sim)) {
        watch->seen = -1;
        wait(sim, watch, WATCH_WAIT_MS_MAX);
        return;
    }
    if (!watch->is_taken) {
        apimodel_list(sim->server.model, watch->kind, &watch->list);
        watch->seen = apimodel_version(sim->server.model);
        watch->is_taken = true;
        opsim_at(sim, &watch->happening, sim->now_ms + way_ms(sim));
        return;
    }
    operator_take_list(sim, watch->kind, &watch->list, watch->seen);
    docs_release(&watch->list);
    docs_init(&watch->list);
    if (watch->state == WATCH_LISTS) /* else the operator fell while it took the list */
        go_on(sim, watch);
}

/* One change of the kind, then the next with a lag of its own. */
static void tell_change(struct opsim *sim, struct watch *watch)
{
    const struct apimodel_change *change;
    struct reconcile_event event = {.kind = RECONCILE_OBJECT};

    if (server_is_away(sim) || !apimodel_has_history(sim->server.model, watch->seen)) {
        go_on(sim, watch);
        return;
    }
    while ((change = apimodel_change_after(sim->server.model, watch->seen))) {
        watch->seen = change->version;
        if (doc_kind(change->doc) != watch->kind)
            continue;
        follow_later(sim, watch);
        event.kind = change->is_gone ? RECONCILE_OBJECT_GONE : RECONCILE_OBJECT;
        event.doc = json_incref(change->doc);
        operator_feed(sim, event);
        json_decref(event.doc);
        return;
    }
}

static void run_watch(struct opsim *sim, struct happening *happening)
{
    struct watch *watch = container_of(happening, struct watch, happening);

    switch (watch->state) {
    case WATCH_LISTS:
        list(sim, watch);
        break;
    case WATCH_FOLLOWS:
        tell_change(sim, watch);
        break;
    case WATCH_WAITS:
        go_on(sim, watch);
        break;
    }
}

/* One watch ends, or is silent for minutes. */
static void cut(struct opsim *sim, struct happening *happening)
{
    struct server *server = &sim->server;
    struct watch *watch = &server->watches[prng_below(&sim->prng_server, KINDS_CNT)];
    bool hangs = opsim_chance(&sim->prng_server, (unsigned)sim->options.hang_percent);

    if (sim->is_calm || sim->options.cut_gap_ms == 0)
        return;
    if (watch->state == WATCH_FOLLOWS && operator_is_up(sim)) {
        server->cuts_cnt++;
        if (opsim_chance(&sim->prng_server, (unsigned)sim->options.expired_percent))
            watch->seen = -1;
        wait(sim, watch, hangs ? HANG_MS_MAX : WATCH_WAIT_MS_MAX);
    }
    opsim_at(sim, happening, sim->now_ms + opsim_draw(&sim->prng_server, 2 * sim->options.cut_gap_ms));
}

static void leave(struct opsim *sim, struct happening *happening)
{
    struct server *server = &sim->server;

    if (sim->is_calm || sim->options.away_gap_ms == 0)
        return;
    if (server->away_until_ms > 0) { /* 0: the first time is not at once */
        server->away_cnt++;
        opsim_tell(sim, "the API server is away");
    }
    server->away_until_ms = sim->now_ms + (server->away_until_ms > 0 ? sim->options.away_ms : 1);
    opsim_at(sim, happening, server->away_until_ms + opsim_draw(&sim->prng_server, 2 * sim->options.away_gap_ms));
}

/* ---- life ---- */

void server_watch(struct opsim *sim)
{
    for (int kind = 0; kind < KINDS_CNT; kind++) {
        sim->server.watches[kind].seen = -1;
        begin_list(sim, &sim->server.watches[kind]);
    }
}

void server_forget(struct opsim *sim)
{
    list_for_each (request, &sim->server.requests, struct request, all) {
        request->is_ghost = true;
        if (request->happening.run == arrive && opsim_chance(&sim->prng_server, 50))
            free_request(sim, request);
    }
    for (int kind = 0; kind < KINDS_CNT; kind++) {
        sim->server.watches[kind].state = WATCH_WAITS;
        opsim_never(sim, &sim->server.watches[kind].happening);
    }
}

void server_init(struct opsim *sim)
{
    struct server *server = &sim->server;

    server->model = apimodel_new(prng_next(&sim->prng_server));
    list_init(&server->requests);
    for (int kind = 0; kind < KINDS_CNT; kind++) {
        server->watches[kind].kind = (enum kind)kind;
        server->watches[kind].happening.run = run_watch;
        docs_init(&server->watches[kind].list);
    }
    server->controllers.run = run_controllers;
    server->cutter.run = cut;
    server->leaver.run = leave;
    opsim_at(sim, &server->cutter, sim->now_ms);
    opsim_at(sim, &server->leaver, sim->now_ms);
}

void server_release(struct opsim *sim)
{
    list_for_each (request, &sim->server.requests, struct request, all)
        free_request(sim, request);
    for (int kind = 0; kind < KINDS_CNT; kind++)
        docs_release(&sim->server.watches[kind].list);
    apimodel_free(sim->server.model);
}
