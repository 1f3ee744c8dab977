#include "apimodel/apimodel.h"

#include <string.h>

#include "apimodel/inside.h"
#include "base/check.h"
#include "base/err.h"
#include "base/mem.h"
#include "model/pod.h"

static int refuse(char ret_text[APIMODEL_TEXT_LEN], int err, const char *text)
{
    size_t len = strlen(text) < APIMODEL_TEXT_LEN - 1 ? strlen(text) : APIMODEL_TEXT_LEN - 1;

    memcpy(ret_text, text, len);
    ret_text[len] = '\0';
    return err;
}

static void set(json_t *object, const char *name, json_t *value)
{
    CHECK(value != NULL && json_object_set_new(object, name, value) == 0);
}

static json_t *metadata_of(json_t *doc)
{
    if (!json_is_object(json_object_get(doc, "metadata")))
        set(doc, "metadata", json_object());
    return json_object_get(doc, "metadata");
}

struct apimodel *apimodel_new(uint64_t seed)
{
    struct apimodel *model = MEM_NEW(struct apimodel);

    doc_setup();
    model->uids.state = seed;
    map_init(&model->by_key);
    map_init(&model->by_uid);
    list_init(&model->all);
    list_init(&model->dirty);
    model->changes = mem_alloc(APIMODEL_CHANGES_MAX * sizeof *model->changes);
    return model;
}

static void free_object(struct apimodel *model, struct object *object)
{
    map_remove(&model->by_key, &object->by_key);
    map_remove(&model->by_uid, &object->by_uid);
    list_remove(&object->all);
    list_remove(&object->dirty);
    json_decref(object->doc);
    json_decref(object->applied);
    mem_free(object->revision);
    mem_free(object);
}

void apimodel_free(struct apimodel *model)
{
    if (model == NULL)
        return;
    list_for_each (object, &model->all, struct object, all)
        free_object(model, object);
    for (size_t i = 0; i < model->changes_cnt; i++)
        json_decref(model->changes[(model->changes_head + i) % APIMODEL_CHANGES_MAX].doc);
    map_release(&model->by_key);
    map_release(&model->by_uid);
    mem_free(model->changes);
    mem_free(model);
}

/* ---- changes ---- */

static void add_change(struct apimodel *model, json_t *doc, bool is_gone)
{
    struct apimodel_change *change;

    if (model->changes_cnt == APIMODEL_CHANGES_MAX) {
        json_decref(model->changes[model->changes_head].doc);
        model->changes_head = (model->changes_head + 1) % APIMODEL_CHANGES_MAX;
        model->changes_cnt--;
    }
    change = &model->changes[(model->changes_head + model->changes_cnt++) % APIMODEL_CHANGES_MAX];
    *change = (struct apimodel_change){.version = model->version, .is_gone = is_gone, .doc = json_incref(doc)};
}

int64_t apimodel_version(const struct apimodel *model)
{
    return model->version;
}

bool apimodel_has_history(const struct apimodel *model, int64_t version)
{
    return version == model->version ||
           (model->changes_cnt && model->changes[model->changes_head].version <= version + 1);
}

const struct apimodel_change *apimodel_change_after(const struct apimodel *model, int64_t version)
{
    size_t low = 0, high = model->changes_cnt;

    while (low < high) {
        size_t middle = (low + high) / 2;
        if (model->changes[(model->changes_head + middle) % APIMODEL_CHANGES_MAX].version > version)
            high = middle;
        else
            low = middle + 1;
    }
    return low < model->changes_cnt ? &model->changes[(model->changes_head + low) % APIMODEL_CHANGES_MAX] : NULL;
}

/* The next resourceVersion into doc. */
static void stamp_version(struct apimodel *model, json_t *doc)
{
    struct buf text;

    buf_init(&text, 32);
    buf_i64(&text, ++model->version);
    set(metadata_of(doc), "resourceVersion", json_string(buf_cstr(&text)));
    buf_release(&text);
}

/* ---- objects ---- */

static uint64_t text_hash(const char *text)
{
    return map_hash_bytes(text, strlen(text));
}

static uint64_t key_hash(enum kind kind, const char *namespace, const char *name)
{
    uint64_t hashes[3] = {(uint64_t)kind, text_hash(namespace), text_hash(name)};

    return map_hash_bytes(hashes, sizeof hashes);
}

struct object *object_find(const struct apimodel *model, enum kind kind, const char *namespace, const char *name)
{
    for (struct map_node *at = map_first(&model->by_key, key_hash(kind, namespace, name)); at; at = map_next(at)) {
        struct object *object = container_of(at, struct object, by_key);
        if (object->kind == kind && strcmp(doc_name(object->doc), name) == 0 &&
            strcmp(doc_namespace(object->doc), namespace) == 0)
            return object;
    }
    return NULL;
}

struct object *object_by_uid(const struct apimodel *model, const char *uid)
{
    for (struct map_node *at = map_first(&model->by_uid, text_hash(uid)); at; at = map_next(at)) {
        struct object *object = container_of(at, struct object, by_uid);
        if (strcmp(doc_uid(object->doc), uid) == 0)
            return object;
    }
    return NULL;
}

void object_mark(struct apimodel *model, struct object *object)
{
    if (!list_is_linked(&object->dirty))
        list_append(&model->dirty, &object->dirty);
}

static void mark_owners(struct apimodel *model, const json_t *doc)
{
    const json_t *owners = doc_list(doc, "metadata.ownerReferences");

    for (size_t i = 0; i < json_array_size(owners); i++) {
        const char *uid = doc_text(json_array_get(owners, i), "uid");
        struct object *owner = uid ? object_by_uid(model, uid) : NULL;
        if (owner)
            object_mark(model, owner);
    }
}

/* "orders-z0-3" and "data-orders-z0-3" are waited for by the StatefulSet orders-z0, whoever owns them: what an earlier
 * one left has to go before a new one can take the name. */
static void mark_set_of_member(struct apimodel *model, const json_t *member, size_t prefix_len)
{
    const char *name = doc_name(member);
    size_t len = strlen(name);
    struct object *set_object;
    struct buf text;

    while (len > 0 && name[len - 1] != '-')
        len--;
    if (len < prefix_len + 2)
        return;
    buf_init(&text, 256);
    buf_add(&text, name + prefix_len, len - 1 - prefix_len);
    set_object = object_find(model, KIND_STATEFUL_SET, doc_namespace(member), buf_cstr(&text));
    buf_release(&text);
    if (set_object)
        object_mark(model, set_object);
}

/* Who has to look again, now that the object came, changed or went. */
static void mark_around(struct apimodel *model, const struct object *object)
{
    mark_owners(model, object->doc);
    if (object->kind == KIND_CLAIM && strncmp(doc_name(object->doc), "data-", 5) == 0)
        mark_set_of_member(model, object->doc, 5);
    if (object->kind == KIND_POD)
        mark_set_of_member(model, object->doc, 0);
}

/* A version 4 UUID with dashes. */
static json_t *new_uid(struct apimodel *model)
{
    static const char form[] = "xxxxxxxx-xxxx-4xxx-axxx-xxxxxxxxxxxx";
    char text[sizeof form];

    for (size_t i = 0; i < sizeof form; i++)
        text[i] = form[i] == 'x' ? "0123456789abcdef"[prng_below(&model->uids, 16)] : form[i];
    return json_string(text);
}

struct object *object_add(struct apimodel *model, enum kind kind, json_t *doc, int64_t now_ms)
{
    char now[DOC_TIME_LEN + 1];
    json_t *metadata = metadata_of(doc);

    struct object *object;

    if (model->objects_cnt == APIMODEL_OBJECTS_MAX) {
        json_decref(doc);
        return NULL;
    }
    doc_time_print(now_ms, now);
    set(metadata, "uid", new_uid(model));
    set(metadata, "creationTimestamp", json_string(now));
    set(metadata, "generation", json_integer(1));
    stamp_version(model, doc);
    object = MEM_NEW(struct object);
    object->kind = kind;
    object->doc = doc;
    object->applied = json_object();
    map_add(&model->by_key, &object->by_key, key_hash(kind, doc_namespace(doc), doc_name(doc)));
    map_add(&model->by_uid, &object->by_uid, text_hash(doc_uid(doc)));
    list_append(&model->all, &object->all);
    model->objects_cnt++;
    object_mark(model, object);
    mark_around(model, object);
    add_change(model, doc, false);
    return object;
}

void object_change(struct apimodel *model, struct object *object, json_t *doc)
{
    json_t *metadata = metadata_of(doc);

    if (json_equal(object->doc, doc)) { /* a write that changes nothing leaves no trace */
        json_decref(doc);
        return;
    }
    if (!json_equal(json_object_get(object->doc, "spec"), json_object_get(doc, "spec")))
        set(metadata, "generation", json_integer(doc_number(doc, "metadata.generation", 0) + 1));
    stamp_version(model, doc);
    mark_around(model, object); /* owners before */
    json_decref(object->doc);
    object->doc = doc;
    mem_free(object->revision);
    object->revision = NULL;
    object_mark(model, object);
    mark_around(model, object); /* and after */
    add_change(model, doc, false);
}

static bool names_owner(const json_t *doc, const char *uid)
{
    return doc_find(doc_list(doc, "metadata.ownerReferences"), "uid", uid) != NULL;
}

void object_remove(struct apimodel *model, struct object *object)
{
    json_t *last = json_deep_copy(object->doc);

    stamp_version(model, last);
    add_change(model, last, true);
    mark_around(model, object);
    free_object(model, object);
    model->objects_cnt--;
    list_for_each (other, &model->all, struct object, all)
        if (names_owner(other->doc, doc_uid(last)))
            object_mark(model, other);
    json_decref(last);
}

/* ---- what is refused ---- */

/* A StatefulSet's spec is fixed but for these (Kubernetes validation). */
static bool is_set_change_allowed(const json_t *was, const json_t *now)
{
    static const char *const free_names[] = {"replicas",        "template",
                                             "updateStrategy",  "persistentVolumeClaimRetentionPolicy",
                                             "minReadySeconds", "revisionHistoryLimit",
                                             "ordinals"};
    json_t *a = json_deep_copy(json_object_get(was, "spec")), *b = json_deep_copy(json_object_get(now, "spec"));
    bool same;

    for (size_t i = 0; i < COUNT_OF(free_names); i++) {
        (void)json_object_del(a, free_names[i]);
        (void)json_object_del(b, free_names[i]);
    }
    same = json_equal(a, b);
    json_decref(a);
    json_decref(b);
    return same;
}

static size_t controllers_cnt(const json_t *doc)
{
    const json_t *owners = doc_list(doc, "metadata.ownerReferences");
    size_t cnt = 0;

    for (size_t i = 0; i < json_array_size(owners); i++)
        cnt += doc_is_true(json_array_get(owners, i), "controller");
    return cnt;
}

static int check_change(enum kind kind, const json_t *was, const json_t *now, char ret_text[APIMODEL_TEXT_LEN])
{
    const char *id_was = doc_text(was, "status.clusterId"), *id_now = doc_text(now, "status.clusterId");

    if (kind == KIND_STATEFUL_SET && was && !is_set_change_allowed(was, now))
        return refuse(ret_text, ERR_INVALID, "spec: updates to this field of a StatefulSet are forbidden");
    if (controllers_cnt(now) > 1)
        return refuse(ret_text, ERR_INVALID, "metadata.ownerReferences: only one may be the controller");
    if (kind == KIND_INSTANCE && id_was && (id_now == NULL || strcmp(id_was, id_now) != 0))
        return refuse(ret_text, ERR_INVALID, "status: clusterId is given once");
    return ERR_OK;
}

/* ---- writes ---- */

static void give(json_t **ret_doc, json_t *doc)
{
    if (ret_doc)
        *ret_doc = json_incref(doc);
}

/* Fields that only the server sets. */
static void drop_server_fields(json_t *doc)
{
    static const char *const names[] = {"uid",           "resourceVersion",  "generation", "creationTimestamp",
                                        "managedFields", "deletionTimestamp"};

    for (size_t i = 0; i < COUNT_OF(names); i++)
        (void)json_object_del(metadata_of(doc), names[i]);
    (void)json_object_del(doc, "status");
}

static int create(struct apimodel *model, enum kind kind, const json_t *doc, int64_t now_ms, struct object **ret_object,
                  char ret_text[APIMODEL_TEXT_LEN])
{
    json_t *made = json_deep_copy(doc);
    int err;

    drop_server_fields(made);
    if ((err = check_change(kind, NULL, made, ret_text))) {
        json_decref(made);
        return err;
    }
    *ret_object = object_add(model, kind, made, now_ms);
    return *ret_object ? ERR_OK : refuse(ret_text, ERR_LIMIT, "the model is full");
}

static bool has_finalizer(const json_t *doc)
{
    return json_array_size(doc_list(doc, "metadata.finalizers")) > 0;
}

int apimodel_put(struct apimodel *model, const json_t *doc, int64_t now_ms, json_t **ret_doc,
                 char ret_text[APIMODEL_TEXT_LEN])
{
    enum kind kind = doc_kind(doc);
    struct object *object;
    json_t *next, *metadata;
    int err = ERR_OK;

    if (kind == KINDS_CNT || doc_name(doc)[0] == '\0')
        return refuse(ret_text, ERR_INVALID, "no such kind, or no name");
    object = object_find(model, kind, doc_namespace(doc), doc_name(doc));
    if (object == NULL) {
        err = create(model, kind, doc, now_ms, &object, ret_text);
    } else {
        next = json_deep_copy(object->doc);
        metadata = json_object_get(next, "metadata");
        set(next, "spec", json_deep_copy(json_object_get(doc, "spec")));
        if (doc_at(doc, "metadata.labels"))
            set(metadata, "labels", json_deep_copy(doc_at(doc, "metadata.labels")));
        if (doc_at(doc, "metadata.annotations"))
            set(metadata, "annotations", json_deep_copy(doc_at(doc, "metadata.annotations")));
        object_change(model, object, next);
    }
    if (err == ERR_OK)
        give(ret_doc, object->doc);
    return err;
}

static int apply_to(struct apimodel *model, struct object *object, const json_t *intent, const char *manager,
                    bool force, bool is_status, char ret_text[APIMODEL_TEXT_LEN])
{
    json_t *part = json_object(), *next, *was = json_object_get(object->applied, manager);
    int err;

    /* the subresource knows only status, the object all but status */
    CHECK(json_object_update(part, (json_t *)intent) == 0);
    if (is_status)
        (void)json_object_del(part, "spec");
    else
        (void)json_object_del(part, "status");
    set(part, "metadata", is_status ? json_object() : json_deep_copy(json_object_get(intent, "metadata")));
    (void)json_object_del(json_object_get(part, "metadata"), "uid");
    if (!force && merge_conflicts(object->doc, was, part, ret_text)) {
        json_decref(part);
        return ERR_CONFLICT;
    }
    next = json_deep_copy(object->doc);
    merge_intent(next, was, part);
    if ((err = check_change(object->kind, object->doc, next, ret_text))) {
        json_decref(next);
        json_decref(part);
        return err;
    }
    set(object->applied, manager, json_deep_copy(part));
    json_decref(part);
    object_change(model, object, next);
    return ERR_OK;
}

/* Of a kind that is held by nothing else: with its last finalizer it goes. */
static void remove_unheld(struct apimodel *model, struct object *object)
{
    if (object->kind == KIND_TOPIC && doc_is_deleting(object->doc) && !has_finalizer(object->doc))
        object_remove(model, object);
}

int apimodel_apply(struct apimodel *model, const json_t *intent, const char *manager, bool force, bool is_status,
                   int64_t now_ms, json_t **ret_doc, char ret_text[APIMODEL_TEXT_LEN])
{
    enum kind kind = doc_kind(intent);
    struct object *object;
    struct buf owner;
    int err;

    if (kind == KINDS_CNT || doc_name(intent)[0] == '\0')
        return refuse(ret_text, ERR_INVALID, "no such kind, or no name");
    object = object_find(model, kind, doc_namespace(intent), doc_name(intent));
    if (object == NULL && is_status)
        return refuse(ret_text, ERR_UNKNOWN, "not found");
    if (doc_uid(intent)[0] != '\0' && (object == NULL || strcmp(doc_uid(object->doc), doc_uid(intent)) != 0))
        return refuse(ret_text, ERR_CONFLICT, "metadata.uid: it has another uid");
    if (object == NULL) {
        if ((err = create(model, kind, intent, now_ms, &object, ret_text)))
            return err;
        set(object->applied, manager, json_deep_copy(intent));
        give(ret_doc, object->doc);
        return ERR_OK;
    }
    buf_init(&owner, 256);
    buf_text(&owner, manager);
    buf_text(&owner, is_status ? "/status" : "");
    err = apply_to(model, object, intent, buf_cstr(&owner), force, is_status, ret_text);
    buf_release(&owner);
    if (err == ERR_OK) {
        give(ret_doc, object->doc);
        remove_unheld(model, object);
    }
    return err;
}

static bool stays_a_while(const struct object *object)
{
    return has_finalizer(object->doc) || (object->kind == KIND_POD && pod_is_on_node(object->doc));
}

int apimodel_delete(struct apimodel *model, enum kind kind, const char *namespace, const char *name, const char *uid,
                    int64_t now_ms, json_t **ret_doc, char ret_text[APIMODEL_TEXT_LEN])
{
    struct object *object = object_find(model, kind, namespace, name);
    char now[DOC_TIME_LEN + 1];
    json_t *next;

    if (ret_doc)
        *ret_doc = NULL;
    if (object == NULL)
        return refuse(ret_text, ERR_UNKNOWN, "not found");
    if (uid && strcmp(doc_uid(object->doc), uid) != 0)
        return refuse(ret_text, ERR_CONFLICT, "the uid in the precondition is not that of the object");
    if (!stays_a_while(object)) {
        object_remove(model, object);
        return ERR_OK;
    }
    if (!doc_is_deleting(object->doc)) {
        doc_time_print(now_ms, now);
        next = json_deep_copy(object->doc);
        set(json_object_get(next, "metadata"), "deletionTimestamp", json_string(now));
        object_change(model, object, next);
    }
    give(ret_doc, object->doc);
    return ERR_OK;
}

int apimodel_delete_seen(struct apimodel *model, const json_t *doc, int64_t now_ms, json_t **ret_doc,
                         char ret_text[APIMODEL_TEXT_LEN])
{
    const struct object *object = object_find(model, doc_kind(doc), doc_namespace(doc), doc_name(doc));

    if (ret_doc)
        *ret_doc = NULL;
    if (object && strcmp(doc_uid(object->doc), doc_uid(doc)) == 0 && doc_version(object->doc) != doc_version(doc))
        return refuse(ret_text, ERR_CONFLICT, "the resourceVersion in the precondition is not that of the object");
    return apimodel_delete(model, doc_kind(doc), doc_namespace(doc), doc_name(doc), doc_uid(doc), now_ms, ret_doc,
                           ret_text);
}

/* ---- pods ---- */

/* Its time moves only when its status does. */
static json_t *condition(const json_t *was, const char *type, bool is_true, int64_t now_ms)
{
    const json_t *before = doc_condition(was, type);
    const char *status = is_true ? "True" : "False", *had = doc_text(before, "status");
    const char *since = doc_text(before, "lastTransitionTime");
    char now[DOC_TIME_LEN + 1];

    doc_time_print(now_ms, now);
    return json_pack("{s:s,s:s,s:s}", "type", type, "status", status, "lastTransitionTime",
                     since && had && strcmp(had, status) == 0 ? since : now);
}

static json_t *container_status(const struct apimodel_report *report)
{
    json_t *state =
        report->waiting ? json_pack("{s:{s:s}}", "waiting", "reason", report->waiting) : json_pack("{s:{}}", "running");

    return json_pack("{s:s,s:b,s:i,s:o}", "name", "broker", "ready", report->is_ready, "restartCount",
                     (int)report->restarts, "state", state);
}

int apimodel_report(struct apimodel *model, const char *namespace, const char *name, const char *uid,
                    const struct apimodel_report *report, int64_t now_ms)
{
    struct object *object = object_find(model, KIND_POD, namespace, name);
    json_t *next, *status;

    if (object == NULL || strcmp(doc_uid(object->doc), uid) != 0)
        return ERR_UNKNOWN;
    next = json_deep_copy(object->doc);
    status = json_pack("{s:s,s:[o,o],s:[o]}", "phase", report->phase, "conditions",
                       condition(object->doc, "PodScheduled", report->node != NULL, now_ms),
                       condition(object->doc, "Ready", report->is_ready, now_ms), "containerStatuses",
                       container_status(report));
    CHECK(status != NULL);
    if (report->ip)
        set(status, "podIP", json_string(report->ip));
    set(next, "status", status);
    if (report->node)
        set(json_object_get(next, "spec"), "nodeName", json_string(report->node));
    /* a pod's generation does not move when it is put on a node */
    object_change(model, object, next);
    return ERR_OK;
}

int apimodel_pod_ended(struct apimodel *model, const char *namespace, const char *name, const char *uid)
{
    struct object *object = object_find(model, KIND_POD, namespace, name);

    if (object == NULL || strcmp(doc_uid(object->doc), uid) != 0)
        return ERR_UNKNOWN;
    object_remove(model, object);
    return ERR_OK;
}

/* ---- reads ---- */

json_t *apimodel_find(const struct apimodel *model, enum kind kind, const char *namespace, const char *name)
{
    const struct object *object = object_find(model, kind, namespace, name);

    return object ? object->doc : NULL;
}

void apimodel_list(const struct apimodel *model, enum kind kind, struct docs *ret_docs)
{
    list_for_each (object, &model->all, struct object, all)
        if (object->kind == kind)
            docs_add(ret_docs, object->doc);
}

bool apimodel_run(struct apimodel *model, int64_t now_ms)
{
    return controllers_run(model, now_ms);
}
