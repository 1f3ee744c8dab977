/* What each object is told, from its verdict and from what was answered. */
#include <string.h>

#include "base/buf.h"
#include "base/check.h"
#include "base/mem.h"
#include "topics/inside.h"

enum { TEXT_LEN_MAX = 1024 };

static void set(json_t *object, const char *name, json_t *value)
{
    CHECK(value != NULL);
    CHECK(json_object_set_new(object, name, value) == 0);
}

/* What names the object, for whatever is applied to it. */
static json_t *document(const struct topics_item *item)
{
    json_t *made = json_pack("{s:s,s:s,s:{s:s,s:s,s:s}}", "apiVersion", doc_text(item->doc, "apiVersion"), "kind",
                             doc_text(item->doc, "kind"), "metadata", "name", doc_name(item->doc), "namespace",
                             doc_namespace(item->doc), "uid", doc_uid(item->doc));

    CHECK(made != NULL);
    return made;
}

/* ---- the verdict, once all is answered ---- */

struct verdict {
    enum topics_verdict verdict;
    const char *reason;
    struct buf text;
};

static void counted(struct buf *text, int64_t cnt, const char *what)
{
    buf_i64(text, cnt);
    buf_text(text, what);
    buf_text(text, cnt == 1 ? "" : "s");
}

enum topics_verdict topics_verdict_of(const struct topics_item *item)
{
    if (item->reason != NULL || item->gives_finalizer || (item->topic.is_deleting && item->takes_finalizer))
        return item->verdict;
    return item->wants != 0 || item->unmoved_cnt > 0 ? TOPICS_WORKING : TOPICS_READY;
}

/* Whoever leaves topics of others alone must know its own, whatever became of the call that made it: README.md. */
static bool is_announcing(const struct topics_item *item)
{
    return !item->topic.adopts && item->verdict != TOPICS_STALLED && topics_item_wants(item, TOPICS_STEP_CREATE);
}

static void conclude(const struct topics_item *item, struct verdict *verdict)
{
    buf_init(&verdict->text, TEXT_LEN_MAX);
    verdict->verdict = topics_verdict_of(item);
    verdict->reason = is_announcing(item) ? "Creating" : item->reason;
    if (item->reason != NULL) {
        buf_text(&verdict->text, item->text);
        return;
    }
    if (is_announcing(item)) {
        buf_text(&verdict->text, "the brokers did not say whether the topic was made");
    } else if (topics_item_wants(item, TOPICS_STEP_DELETE)) {
        verdict->reason = "Deleting";
        buf_text(&verdict->text, "the topic is being deleted");
    } else if (item->wants != 0) { /* an answer that left it out */
        verdict->reason = "CallFailed";
        buf_text(&verdict->text, "the brokers did not say what became of a change");
    } else if (item->unmoved_cnt > 0) {
        verdict->reason = "Moving";
        counted(&verdict->text, item->unmoved_cnt, " partition");
        buf_text(&verdict->text, item->unmoved_cnt == 1 ? " has not " : " have not ");
        counted(&verdict->text, item->topic.replicas, " replica");
        buf_text(&verdict->text, " yet");
    } else {
        verdict->reason = "TopicReady";
        counted(&verdict->text, item->partitions, " partition");
        buf_text(&verdict->text, ", ");
        counted(&verdict->text, item->replicas, " replica");
        buf_text(&verdict->text, " each");
    }
}

/* ---- documents ---- */

static void add_condition(const struct topics *topics, const struct topics_item *item, const char *type,
                          const char *value, const char *reason, const char *text, json_t *list)
{
    CHECK(json_array_append_new(list, doc_condition_new(doc_at(item->doc, "status"), type, value, reason, text,
                                                        item->topic.generation, topics->now_ms)) == 0);
}

static json_t *conditions(const struct topics *topics, const struct topics_item *item, struct verdict *verdict)
{
    json_t *list = json_array();
    const char *text = buf_cstr(&verdict->text), *reason = verdict->reason;
    bool is_working = verdict->verdict == TOPICS_WORKING, is_stalled = verdict->verdict == TOPICS_STALLED;

    add_condition(topics, item, "Ready", verdict->verdict == TOPICS_READY ? "True" : "False", reason, text, list);
    add_condition(topics, item, "Reconciling", is_working ? "True" : "False", is_working ? reason : "NotReconciling",
                  is_working ? text : "nothing is under way", list);
    add_condition(topics, item, "Stalled", is_stalled ? "True" : "False", is_stalled ? reason : "NotStalled",
                  is_stalled ? text : "nothing stands in the way", list);
    return list;
}

static json_t *make_status(const struct topics *topics, const struct topics_item *item, struct verdict *verdict)
{
    json_t *status = json_object(), *managed = topics_settings_managed(item);
    char id[UUID_TEXT_LEN + 1];

    set(status, "observedGeneration", json_integer(item->topic.generation));
    if (item->topic.topic_name[0] != '\0')
        set(status, "topicName", json_string(item->topic.topic_name));
    if (!uuid_is_zero(item->id)) {
        uuid_print(item->id, id);
        set(status, "topicId", json_string(id));
    }
    if (item->partitions > 0)
        set(status, "partitions", json_integer(item->partitions));
    if (item->replicas > 0)
        set(status, "replicas", json_integer(item->replicas));
    if (managed)
        set(status, "managedConfig", managed);
    set(status, "conditions", conditions(topics, item, verdict));
    return status;
}

static json_t *finalizers(const struct topics_item *item)
{
    json_t *made = document(item);

    /* taken: an apply without it gives up what was applied before (KEP-555) */
    if (item->gives_finalizer)
        set(json_object_get(made, "metadata"), "finalizers", json_pack("[s]", TOPIC_FINALIZER));
    return made;
}

void topics_write(const struct topics *topics, size_t i, struct topics_write *ret_write)
{
    const struct topics_item *item = &topics->items[i];
    struct verdict verdict;
    json_t *status, *made;

    CHECK(topics->state == TOPICS_DONE);
    *ret_write = (struct topics_write){.metadata = NULL};
    if (item->gives_finalizer || item->takes_finalizer)
        ret_write->metadata = finalizers(item);
    if (item->gives_finalizer || (item->topic.is_deleting && (item->takes_finalizer || !item->topic.has_finalizer)))
        return;
    conclude(item, &verdict);
    status = make_status(topics, item, &verdict);
    buf_release(&verdict.text);
    if (doc_is_same(doc_at(item->doc, "status"), status)) {
        json_decref(status);
        return;
    }
    made = document(item);
    set(made, "status", status);
    ret_write->status = made;
}
