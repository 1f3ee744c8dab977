/* The controllers of a cluster that the operator leans on. They look at one object that is marked, in the order of
 * marking; what is not as it should be is put right, one thing at a time; else the mark goes. */
#include <string.h>

#include "apimodel/inside.h"
#include "base/check.h"
#include "base/err.h"
#include "base/mem.h"

static void set(json_t *object, const char *name, json_t *value)
{
    CHECK(value != NULL && json_object_set_new(object, name, value) == 0);
}

/* ---- garbage collector ---- */

static bool is_orphan(const struct apimodel *model, const json_t *doc)
{
    const json_t *owners = doc_list(doc, "metadata.ownerReferences");

    for (size_t i = 0; i < json_array_size(owners); i++) {
        const char *uid = doc_text(json_array_get(owners, i), "uid");
        if (uid && object_by_uid(model, uid))
            return false;
    }
    return json_array_size(owners) > 0;
}

static bool collect(struct apimodel *model, struct object *object, int64_t now_ms)
{
    char text[APIMODEL_TEXT_LEN];
    json_t *doc;

    if (!is_orphan(model, object->doc) || doc_is_deleting(object->doc))
        return false;
    doc = json_incref(object->doc); /* the object may go */
    CHECK(apimodel_delete(model, object->kind, doc_namespace(doc), doc_name(doc), NULL, now_ms, NULL, text) == ERR_OK);
    json_decref(doc);
    return true;
}

/* ---- StatefulSets ---- */

/* "orders-z0" and a CRC of the template, as a ControllerRevision is named. */
static const char *revision_of(struct object *object)
{
    uint32_t crc;
    struct buf text;

    if (object->revision)
        return object->revision;
    crc = doc_crc(doc_at(object->doc, "spec.template"));
    buf_init(&text, 256);
    buf_text(&text, doc_name(object->doc));
    buf_byte(&text, '-');
    buf_hex(&text,
            slice_of((uint8_t[]){(uint8_t)(crc >> 24), (uint8_t)(crc >> 16), (uint8_t)(crc >> 8), (uint8_t)crc}, 4));
    object->revision = mem_dup(buf_cstr(&text), text.len + 1);
    buf_release(&text);
    return object->revision;
}

static const char *member_name(const char *prefix, const json_t *set_doc, int64_t ordinal, struct buf *out)
{
    buf_reset(out);
    buf_text(out, prefix);
    buf_text(out, doc_name(set_doc));
    buf_byte(out, '-');
    buf_i64(out, ordinal);
    return buf_cstr(out);
}

static json_t *owner_of(const json_t *set_doc)
{
    return json_pack("[{s:s,s:s,s:s,s:s,s:b}]", "apiVersion", "apps/v1", "kind", "StatefulSet", "name",
                     doc_name(set_doc), "uid", doc_uid(set_doc), "controller", 1);
}

static bool deletes_claims(const json_t *set_doc)
{
    const char *policy = doc_text(set_doc, "spec.persistentVolumeClaimRetentionPolicy.whenDeleted");

    return policy && strcmp(policy, "Delete") == 0;
}

static void add_claim(struct apimodel *model, const json_t *set_doc, const char *name, int64_t now_ms)
{
    const json_t *template = json_array_get(doc_list(set_doc, "spec.volumeClaimTemplates"), 0);
    json_t *made = json_deep_copy(template);
    json_t *metadata = json_object_get(made, "metadata");

    if (json_object_get(metadata, "labels") == NULL)
        set(metadata, "labels", json_object());
    CHECK(json_object_update(json_object_get(metadata, "labels"), doc_at(set_doc, "spec.selector.matchLabels")) == 0);
    set(metadata, "name", json_string(name));
    set(metadata, "namespace", json_string(doc_namespace(set_doc)));
    set(made, "status", json_pack("{s:s}", "phase", "Pending"));
    (void)object_add(model, KIND_CLAIM, made, now_ms);
}

static void add_pod(struct apimodel *model, const json_t *set_doc, const char *name, const char *claim,
                    const char *revision, int64_t now_ms)
{
    json_t *made = json_deep_copy(doc_at(set_doc, "spec.template")), *metadata, *labels, *volumes;

    set(made, "apiVersion", json_string("v1"));
    set(made, "kind", json_string("Pod"));
    metadata = json_object_get(made, "metadata");
    labels = json_object_get(metadata, "labels");
    set(labels, "controller-revision-hash", json_string(revision));
    set(labels, "statefulset.kubernetes.io/pod-name", json_string(name));
    set(metadata, "name", json_string(name));
    set(metadata, "namespace", json_string(doc_namespace(set_doc)));
    set(metadata, "ownerReferences", owner_of(set_doc));
    volumes = doc_list(made, "spec.volumes");
    CHECK(json_array_append_new(
              volumes, json_pack("{s:s,s:{s:s}}", "name", "data", "persistentVolumeClaim", "claimName", claim)) == 0);
    set(json_object_get(made, "spec"), "hostname", json_string(name));
    set(made, "status", json_pack("{s:s}", "phase", "Pending"));
    (void)object_add(model, KIND_POD, made, now_ms);
}

/* The claim names the StatefulSet as its owner exactly while the policy says so. */
static bool adjust_claim(struct apimodel *model, struct object *claim, const json_t *set_doc)
{
    bool is_owned = doc_list(claim->doc, "metadata.ownerReferences") != NULL;
    json_t *next;

    if (is_owned == deletes_claims(set_doc))
        return false;
    next = json_deep_copy(claim->doc);
    if (is_owned)
        (void)json_object_del(json_object_get(next, "metadata"), "ownerReferences");
    else
        set(json_object_get(next, "metadata"), "ownerReferences", owner_of(set_doc));
    object_change(model, claim, next);
    return true;
}

/* true: something was done for the member. */
static bool tend_member(struct apimodel *model, const json_t *set_doc, int64_t ordinal, const char *revision,
                        int64_t now_ms)
{
    const char *namespace = doc_namespace(set_doc);
    struct object *claim_object;
    struct buf pod, claim;
    bool done = true;

    buf_init(&pod, 256);
    buf_init(&claim, 256);
    member_name("", set_doc, ordinal, &pod);
    member_name("data-", set_doc, ordinal, &claim);
    claim_object = object_find(model, KIND_CLAIM, namespace, buf_cstr(&claim));
    if (claim_object == NULL)
        add_claim(model, set_doc, buf_cstr(&claim), now_ms);
    else if (!adjust_claim(model, claim_object, set_doc)) {
        if (object_find(model, KIND_POD, namespace, buf_cstr(&pod)) == NULL)
            add_pod(model, set_doc, buf_cstr(&pod), buf_cstr(&claim), revision, now_ms);
        else
            done = false;
    }
    buf_release(&pod);
    buf_release(&claim);
    return done;
}

static bool is_ready(const json_t *pod)
{
    const char *status = doc_text(doc_condition(pod, "Ready"), "status");

    return status && strcmp(status, "True") == 0;
}

/* Pods from the wanted number on go; false: there are none. */
static bool take_away(struct apimodel *model, const json_t *set_doc, int64_t now_ms)
{
    int64_t wanted = doc_number(set_doc, "spec.replicas", 1), had = doc_number(set_doc, "status.replicas", 0);
    char text[APIMODEL_TEXT_LEN];
    bool done = false;
    struct buf name;

    buf_init(&name, 256);
    for (int64_t ordinal = wanted; ordinal < wanted + had && !done; ordinal++) {
        const struct object *pod =
            object_find(model, KIND_POD, doc_namespace(set_doc), member_name("", set_doc, ordinal, &name));
        if (pod == NULL || doc_is_deleting(pod->doc))
            continue;
        CHECK(apimodel_delete(model, KIND_POD, doc_namespace(set_doc), buf_cstr(&name), NULL, now_ms, NULL, text) ==
              ERR_OK);
        done = true;
    }
    buf_release(&name);
    return done;
}

static json_t *count_pods(const struct apimodel *model, const json_t *set_doc, const char *revision)
{
    int64_t wanted = doc_number(set_doc, "spec.replicas", 1), had = doc_number(set_doc, "status.replicas", 0);
    int64_t cnt = 0, ready = 0, updated = 0;
    struct buf name;
    json_t *status;

    buf_init(&name, 256);
    for (int64_t ordinal = 0; ordinal < wanted + had; ordinal++) {
        const struct object *pod =
            object_find(model, KIND_POD, doc_namespace(set_doc), member_name("", set_doc, ordinal, &name));
        const char *of = pod ? doc_label(pod->doc, "controller-revision-hash") : NULL;
        cnt += pod != NULL;
        ready += pod && is_ready(pod->doc);
        updated += of && strcmp(of, revision) == 0;
    }
    buf_release(&name);
    status =
        json_pack("{s:I,s:s,s:I,s:I,s:I}", "observedGeneration",
                  (json_int_t)doc_number(set_doc, "metadata.generation", 0), "updateRevision", revision, "replicas",
                  (json_int_t)cnt, "readyReplicas", (json_int_t)ready, "updatedReplicas", (json_int_t)updated);
    CHECK(status != NULL);
    return status;
}

static bool tend_set(struct apimodel *model, struct object *object, int64_t now_ms)
{
    json_t *set_doc = object->doc, *status, *next;
    int64_t wanted = doc_number(set_doc, "spec.replicas", 1);
    const char *revision = revision_of(object);

    if (doc_is_deleting(set_doc))
        return false;
    for (int64_t ordinal = 0; ordinal < wanted; ordinal++)
        if (tend_member(model, set_doc, ordinal, revision, now_ms))
            return true;
    if (take_away(model, set_doc, now_ms))
        return true;
    status = count_pods(model, set_doc, revision);
    if (json_equal(json_object_get(set_doc, "status"), status)) {
        json_decref(status);
        return false;
    }
    next = json_deep_copy(set_doc);
    set(next, "status", status);
    object_change(model, object, next);
    return true;
}

/* ---- volumes ---- */

static bool bind_claim(struct apimodel *model, struct object *object)
{
    const char *phase = doc_text(object->doc, "status.phase");
    json_t *next;

    if (phase && strcmp(phase, "Pending") != 0)
        return false;
    next = json_deep_copy(object->doc);
    set(next, "status", json_pack("{s:s}", "phase", "Bound"));
    object_change(model, object, next);
    return true;
}

bool controllers_run(struct apimodel *model, int64_t now_ms)
{
    struct object *object;

    while ((object = list_first(&model->dirty, struct object, dirty))) {
        bool done = collect(model, object, now_ms) ||
                    (object->kind == KIND_STATEFUL_SET && tend_set(model, object, now_ms)) ||
                    (object->kind == KIND_CLAIM && bind_claim(model, object));
        if (done)
            return true; /* still marked, or gone */
        list_remove(&object->dirty);
    }
    return false;
}
