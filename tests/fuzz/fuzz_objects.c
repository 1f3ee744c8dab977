/* Objects as an API server, a folder or an attacker with write access could hold them: bytes -> JSON or YAML -> every
 * item of the list (or the one document) into the reconciler, which takes its turns. Whatever is in them, it neither
 * crashes nor deletes a StatefulSet, a claim or an instance; each write is answered with a refusal. */
#include "base/check.h"
#include "base/err.h"
#include "io/yaml.h"
#include "reconcile/reconcile.h"
#include "tests/fuzz/fuzz.h"

enum { STEPS_MAX = 64 };

static const struct settings settings = {.broker_image = "flotilla-broker",
                                         .cluster_domain = "cluster.local",
                                         .address_form = ADDRESS_DNS,
                                         .replicas_max = 20};
static struct reconcile_effects effects;

static void feed(struct reconciler *reconciler, struct reconcile_event event, int depth)
{
    uint64_t writes[RECONCILE_EFFECTS_MAX];
    size_t cnt = 0;

    event.now_ms = INT64_C(1767225600000) + depth;
    reconciler_step(reconciler, &event, &effects);
    for (size_t i = 0; i < effects.cnt; i++) {
        const struct reconcile_effect *effect = &effects.items[i];
        CHECK(effect->kind != RECONCILE_DELETE ||
              (effect->object_kind != KIND_STATEFUL_SET && effect->object_kind != KIND_CLAIM &&
               effect->object_kind != KIND_INSTANCE));
        if (effect->kind != RECONCILE_NOTE)
            writes[cnt++] = effect->write_id;
    }
    reconcile_effects_release(&effects);
    for (size_t i = 0; i < cnt && depth < STEPS_MAX; i++)
        feed(reconciler,
             (struct reconcile_event){
                 .kind = RECONCILE_WRITE_DONE, .write_id = writes[i], .result = WRITE_REFUSED, .text = "no"},
             depth + 1);
}

static json_t *parse(const uint8_t *data, size_t size)
{
    json_t *doc = json_loadb((const char *)data, size, JSON_DECODE_ANY, NULL);
    struct yaml_fault fault;

    if (doc == NULL && yaml_to_json((struct slice){.data = data, .len = size}, &doc, &fault) != ERR_OK)
        return NULL;
    return doc;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct reconciler *reconciler;
    json_t *doc;

    doc_setup();
    doc = parse(data, size);
    if (doc == NULL)
        return 0;
    reconciler = reconciler_new(&settings, 1);
    for (int kind = 0; kind < KINDS_CNT; kind++) {
        feed(reconciler, (struct reconcile_event){.kind = RECONCILE_LIST_BEGIN, .object_kind = (enum kind)kind}, 0);
        feed(reconciler, (struct reconcile_event){.kind = RECONCILE_LIST_END, .object_kind = (enum kind)kind}, 0);
    }
    if (!json_is_array(doc))
        feed(reconciler, (struct reconcile_event){.kind = RECONCILE_OBJECT, .doc = doc}, 0);
    for (size_t i = 0; i < json_array_size(doc); i++)
        feed(reconciler, (struct reconcile_event){.kind = RECONCILE_OBJECT, .doc = json_array_get(doc, i)}, 0);
    feed(reconciler, (struct reconcile_event){.kind = RECONCILE_LEAD, .leading = true}, 0);
    for (size_t i = 0; i < json_array_size(doc); i++)
        feed(reconciler, (struct reconcile_event){.kind = RECONCILE_OBJECT_GONE, .doc = json_array_get(doc, i)}, 0);
    reconciler_free(reconciler);
    json_decref(doc);
    return 0;
}
