#include "local/world.h"

#include <string.h>

#include "base/check.h"
#include "base/err.h"
#include "pki/pki.h"

static void feed(struct world *world, struct reconcile_event event, int64_t now_ms)
{
    struct reconcile_effects *effects = &world->effects;

    event.now_ms = now_ms;
    reconciler_step(world->reconciler, &event, effects);
    world->wake_at_ms = effects->wake_at_ms;
    for (size_t i = 0; i < effects->cnt; i++) {
        if (effects->items[i].kind == RECONCILE_NOTE) {
            world->note(world->owner, &effects->items[i]);
            continue;
        }
        if (effects->items[i].kind == RECONCILE_CALL) {
            world->call(world->owner, effects->items[i].doc, effects->items[i].call);
            effects->items[i].call = NULL;
            continue;
        }
        CHECK(world->writes_cnt < RECONCILE_EFFECTS_MAX); /* they are carried out after each event */
        world->writes[world->writes_cnt] = effects->items[i];
        json_incref(world->writes[world->writes_cnt++].doc);
    }
    reconcile_effects_release(effects);
}

void world_init(struct world *world, const struct settings *settings, uint64_t seed, int64_t now_ms)
{
    world->model = apimodel_new(seed);
    world->reconciler = reconciler_new(settings, seed);
    for (int kind = 0; kind < KINDS_CNT; kind++) {
        feed(world, (struct reconcile_event){.kind = RECONCILE_LIST_BEGIN, .object_kind = (enum kind)kind}, now_ms);
        feed(world, (struct reconcile_event){.kind = RECONCILE_LIST_END, .object_kind = (enum kind)kind}, now_ms);
    }
    feed(world, (struct reconcile_event){.kind = RECONCILE_LEAD, .leading = true}, now_ms);
}

void world_release(struct world *world)
{
    for (size_t i = 0; i < world->writes_cnt; i++)
        json_decref(world->writes[i].doc);
    reconciler_free(world->reconciler);
    apimodel_free(world->model);
}

static int carry_out(struct world *world, const struct reconcile_effect *effect, int64_t now_ms, json_t **ret_doc,
                     char text[APIMODEL_TEXT_LEN])
{
    const json_t *doc = effect->doc;
    json_t *filled;
    int err;

    *ret_doc = NULL;
    if (effect->kind == RECONCILE_DELETE)
        return apimodel_delete_seen(world->model, doc, now_ms, ret_doc, text);
    if ((filled = pki_fill(effect->doc, now_ms)) == NULL)
        return ERR_INVALID;
    err = apimodel_apply(world->model, filled, FIELD_MANAGER, effect->force, effect->kind == RECONCILE_STATUS, now_ms,
                         ret_doc, text);
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

static void carry_out_all(struct world *world, int64_t now_ms)
{
    while (world->writes_cnt > 0) {
        struct reconcile_effect write = world->writes[0];
        char text[APIMODEL_TEXT_LEN] = "";
        json_t *doc;
        int err;

        memmove(&world->writes[0], &world->writes[1], --world->writes_cnt * sizeof world->writes[0]);
        err = carry_out(world, &write, now_ms, &doc, text);
        feed(world,
             (struct reconcile_event){.kind = RECONCILE_WRITE_DONE,
                                      .write_id = write.write_id,
                                      .result = result_of(err),
                                      .doc = doc,
                                      .text = text},
             now_ms);
        json_decref(doc);
        json_decref(write.doc);
    }
}

/* false: there was none. */
static bool tell_change(struct world *world, int64_t now_ms)
{
    const struct apimodel_change *change = apimodel_change_after(world->model, world->seen);
    bool is_gone;
    json_t *doc;

    if (change == NULL)
        return false;
    CHECK(apimodel_has_history(world->model, world->seen)); /* we never fall behind */
    world->seen = change->version;
    is_gone = change->is_gone;
    doc = json_incref(change->doc);
    feed(world, (struct reconcile_event){.kind = is_gone ? RECONCILE_OBJECT_GONE : RECONCILE_OBJECT, .doc = doc},
         now_ms);
    world->changed(world->owner, doc, is_gone);
    json_decref(doc);
    return true;
}

void world_answer(struct world *world, struct client_answer *answer, int64_t now_ms)
{
    feed(world, (struct reconcile_event){.kind = RECONCILE_ANSWER, .answer = answer}, now_ms);
}

void world_run(struct world *world, int64_t now_ms)
{
    feed(world, (struct reconcile_event){.kind = RECONCILE_TICK}, now_ms);
    do {
        carry_out_all(world, now_ms);
    } while (tell_change(world, now_ms) || apimodel_run(world->model, now_ms));
}
