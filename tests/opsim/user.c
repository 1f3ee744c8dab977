#include "user.h"

#include "base/check.h"
#include "base/err.h"
#include "opsim.h"

enum { REPLICAS_MAX = 9, AGAIN_MS_MAX = 40000 };

static json_t *spec_of(const struct opsim *sim)
{
    static const char *const versions[] = {"0.1.0", "0.2.0", "0.3.0"};
    static const char *const zones[] = {"zone-a", "zone-b", "zone-c"};
    const struct user *user = &sim->user;
    json_t *spec = json_pack("{s:s,s:i,s:b,s:{s:s},s:{s:b}}", "version",
                             user->is_bad_version ? KUBELET_BAD_VERSION : versions[user->version], "replicas",
                             user->replicas, "paused", user->is_paused, "config", "num.partitions",
                             user->config ? "3" : "1", "storage", "deleteClaim", (int)sim->options.delete_claim);

    char soak[] = "00s";

    soak[0] = (char)('0' + sim->options.soak_s / 10);
    CHECK(spec != NULL);
    json_object_set_new(spec, "rollout",
                        json_pack("{s:o,s:b,s:b,s:i,s:s}", "maxPerZone",
                                  sim->options.zone_at_once ? json_string("All") : json_integer(1), "allowUnavailable",
                                  (int)sim->options.allow_unavailable, "pause", user->is_roll_paused, "canary",
                                  user->is_canary, "soak", soak));
    if (user->has_second)
        json_object_set_new(
            spec, "listeners",
            json_pack("[{s:s,s:i},{s:s,s:i}]", "name", "plain", "port", 9092, "name", "second", "port", 19092));
    if (user->is_nonsense)
        json_object_set_new(spec, "size", json_string("huge"));
    if (sim->options.zones_cnt > 0)
        json_object_set_new(spec, "zones", json_array());
    for (int64_t i = 0; i < sim->options.zones_cnt; i++)
        json_array_append_new(json_object_get(spec, "zones"), json_string(zones[i]));
    return spec;
}

static void put(struct opsim *sim)
{
    json_t *doc = json_pack("{s:s,s:s,s:{s:s,s:s},s:o}", "apiVersion", "flotilla.dev/v1", "kind", "KafkaInstance",
                            "metadata", "name", OPSIM_INSTANCE, "namespace", OPSIM_NAMESPACE, "spec", spec_of(sim));
    char text[APIMODEL_TEXT_LEN];

    CHECK(doc != NULL);
    CHECK(apimodel_put(sim->server.model, doc, sim->now_ms, NULL, text) == ERR_OK);
    json_decref(doc);
    sim->user.is_deleted = false;
    server_changed(sim);
}

void user_delete(struct opsim *sim)
{
    char text[APIMODEL_TEXT_LEN];

    (void)apimodel_delete(sim->server.model, KIND_INSTANCE, OPSIM_NAMESPACE, OPSIM_INSTANCE, NULL, sim->now_ms, NULL,
                          text);
    sim->user.is_deleted = true;
    server_changed(sim);
}

/* Somebody changes a child by hand. */
static void meddle(struct opsim *sim)
{
    static const enum kind kinds[] = {KIND_SERVICE, KIND_SECRET, KIND_CONFIG_MAP, KIND_BUDGET, KIND_STATEFUL_SET};
    char text[APIMODEL_TEXT_LEN];
    const json_t *doc;
    struct docs docs;
    json_t *intent;

    docs_init(&docs);
    apimodel_list(sim->server.model, kinds[prng_below(&sim->prng_user, COUNT_OF(kinds))], &docs);
    if (docs.cnt > 0) {
        doc = docs.items[prng_below(&sim->prng_user, docs.cnt)];
        intent = json_pack("{s:O,s:O,s:{s:O,s:O,s:{s:s,s:s}}}", "apiVersion", json_object_get(doc, "apiVersion"),
                           "kind", json_object_get(doc, "kind"), "metadata", "name", doc_at(doc, "metadata.name"),
                           "namespace", doc_at(doc, "metadata.namespace"), "labels", "app.kubernetes.io/version",
                           "9.9.9", "theirs", "too");
        CHECK(intent != NULL);
        (void)apimodel_apply(sim->server.model, intent, "kubectl", true, false, sim->now_ms, NULL, text);
        json_decref(intent);
    }
    docs_release(&docs);
    server_changed(sim);
}

static void change(struct opsim *sim)
{
    struct user *user = &sim->user;

    switch (prng_below(&sim->prng_user, 10)) {
    case 0:
    case 1:
        user->config = !user->config;
        break;
    case 2:
        user->version = (user->version + 1) % 3;
        break;
    case 3:
        user->replicas += user->replicas < REPLICAS_MAX ? (int32_t)(1 + prng_below(&sim->prng_user, 2)) : 0;
        break;
    case 4:
        user->is_paused = !user->is_paused;
        break;
    case 5:
        user->has_second = !user->has_second;
        break;
    case 6:
        user->is_bad_version = !user->is_bad_version;
        break;
    case 7:
        user->is_roll_paused = !user->is_roll_paused;
        break;
    case 8:
        user->is_canary = !user->is_canary;
        break;
    default:
        user->is_nonsense = !user->is_nonsense;
    }
}

static void edit(struct opsim *sim, struct happening *happening)
{
    struct user *user = &sim->user;

    if (sim->is_calm)
        return;
    user->edits_cnt++;
    if (user->is_deleted) {
        put(sim);
    } else if (sim->options.deletes && opsim_chance(&sim->prng_user, 20)) {
        opsim_tell(sim, "the user deletes the instance");
        user_delete(sim);
        opsim_at(sim, happening, sim->now_ms + opsim_draw(&sim->prng_user, AGAIN_MS_MAX));
        return;
    } else if (sim->options.meddles && opsim_chance(&sim->prng_user, 40)) {
        meddle(sim);
    } else {
        change(sim);
        put(sim);
    }
    opsim_at(sim, happening, sim->now_ms + 1 + opsim_draw(&sim->prng_user, 2 * sim->options.edit_gap_ms));
}

void user_settle(struct opsim *sim)
{
    sim->user.is_roll_paused = sim->user.is_canary = false;
    sim->user.is_paused = sim->user.is_nonsense = sim->user.is_bad_version = false;
    put(sim);
}

void user_init(struct opsim *sim)
{
    sim->user.replicas = (int32_t)sim->options.replicas;
    sim->user.editor.run = edit;
    opsim_at(sim, &sim->user.editor, sim->now_ms + 1 + opsim_draw(&sim->prng_user, 2 * sim->options.edit_gap_ms));
    put(sim);
}
