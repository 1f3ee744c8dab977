#include "status/status.h"

#include <string.h>

#include "base/check.h"
#include "base/num.h"
#include "status/conditions.h"
#include "status/facts.h"

enum { BROKERS_SHOWN_MAX = 1000 };

static const char *const condition_types[] = {
#define X(type) #type,
    STATUS_CONDITIONS(X)
#undef X
};

bool status_is(const json_t *status, const char *type, const char *value)
{
    const char *text = doc_text(doc_find(doc_at(status, "conditions"), "type", type), "status");

    return text && strcmp(text, value) == 0;
}

static void set(json_t *object, const char *name, json_t *value)
{
    CHECK(value != NULL);
    CHECK(json_object_set_new(object, name, value) == 0);
}

/* ---- conditions ---- */

static void add_conditions(const struct status_input *input, const struct facts *facts, const json_t *was,
                           json_t *status)
{
    struct condition conditions[COUNT_OF(condition_types)];
    json_t *list = json_array();

    conditions_make(input, facts, was, conditions);
    for (size_t i = 0; i < COUNT_OF(condition_types); i++)
        CHECK(json_array_append_new(list, doc_condition_new(was, condition_types[i], conditions[i].status,
                                                            conditions[i].reason, conditions[i].text,
                                                            input->instance->generation, input->snapshot->now_ms)) ==
              0);
    set(status, "conditions", list);
}

/* ---- zones and brokers ---- */

static int64_t zone_index_of(const json_t *pod)
{
    const char *text = doc_label(pod, LABEL_ZONE_INDEX);
    int64_t index = -1;

    if (text == NULL || num_parse_i64(slice_of_text(text), 0, INSTANCE_BROKERS_MAX - 1, &index) != 0)
        return -1;
    return index;
}

static void add_zones(const struct status_input *input, json_t *status)
{
    json_t *list = json_array();

    for (size_t i = 0; i < input->identity->zones_cnt; i++) {
        const struct zone *zone = &input->identity->zones[i];
        const struct docs *pods = &input->snapshot->of[KIND_POD];
        int brokers = 0, ready = 0;
        const char *why;
        for (size_t k = 0; k < pods->cnt; k++) {
            enum pod_state state = pod_state_of(pods->items[k], &why);
            if (zone_index_of(pods->items[k]) != zone->index)
                continue;
            brokers += state != POD_TERMINATING;
            ready += state == POD_READY;
        }
        CHECK(json_array_append_new(list, json_pack("{s:i,s:s,s:i,s:i}", "index", zone->index, "name", zone->name,
                                                    "brokers", brokers, "ready", ready)) == 0);
    }
    set(status, "zones", list);
}

static json_t *broker_of(const json_t *pod, int64_t id)
{
    const char *why, *zone = doc_label(pod, LABEL_ZONE);
    json_t *made = json_object();

    set(made, "id", json_integer(id));
    set(made, "zone", json_string(zone ? zone : ""));
    set(made, "pod", json_string(doc_name(pod)));
    set(made, "state", json_string(pod_state_name(pod_state_of(pod, &why))));
    set(made, "version", json_string(pod_version(pod)));
    set(made, "revision", json_string(pod_revision(pod)));
    return made;
}

/* By id: pods come sorted by name, so those of a zone are gathered in order of ordinals by insertion. */
static void add_brokers(const struct status_input *input, json_t *status)
{
    const struct docs *pods = &input->snapshot->of[KIND_POD];
    json_t *list = json_array();

    for (size_t i = 0; i < pods->cnt && json_array_size(list) < BROKERS_SHOWN_MAX; i++) {
        int64_t zone = zone_index_of(pods->items[i]), id;
        int32_t ordinal = name_ordinal(doc_name(pods->items[i]));
        size_t at = json_array_size(list);
        if (zone < 0 || ordinal < 0)
            continue;
        id = zone * INSTANCE_BROKERS_MAX + ordinal;
        while (at > 0 && doc_number(json_array_get(list, at - 1), "id", 0) > id)
            at--;
        CHECK(json_array_insert_new(list, at, broker_of(pods->items[i], id)) == 0);
    }
    set(status, "brokers", list);
}

/* The release that every broker runs; the one before while they differ. */
static void add_version(const struct status_input *input, const json_t *was, json_t *status)
{
    const struct docs *pods = &input->snapshot->of[KIND_POD];
    const char *version = pods->cnt ? pod_version(pods->items[0]) : "", *before = doc_text(was, "version");

    for (size_t i = 1; i < pods->cnt; i++)
        if (strcmp(pod_version(pods->items[i]), version) != 0)
            version = "";
    if (version[0] == '\0' && before)
        version = before;
    if (version[0] != '\0')
        set(status, "version", json_string(version));
}

/* ---- the roll ---- */

/* since: when it began to wait for this reason. */
static json_t *blocked_by(const struct status_input *input, const json_t *was)
{
    const struct status_roll *roll = &input->roll;
    const json_t *before = doc_at(was, "rollout.blockedBy");
    const char *reason = doc_text(before, "reason"), *since = doc_text(before, "since");
    json_t *made = json_object();
    char now[DOC_TIME_LEN + 1];

    doc_time_print(input->snapshot->now_ms, now);
    if (reason == NULL || strcmp(reason, roll->reason) != 0 || doc_time_parse(since) < 0)
        since = now;
    set(made, "reason", json_string(roll->reason));
    set(made, "message", doc_text_new(roll->blocked->text));
    if (roll->blocked->field[0] != '\0')
        set(made, "pod", doc_text_new(roll->blocked->field));
    if (roll->topic) {
        set(made, "topic", doc_text_new(roll->topic));
        set(made, "partition", json_integer(roll->partition));
    }
    set(made, "since", json_string(since));
    set(made, "reported",
        json_boolean(!roll->is_passing || input->snapshot->now_ms >= doc_time_parse(since) + STATUS_REPORT_MS));
    return made;
}

static void add_rollout(const struct status_input *input, const json_t *was, json_t *status)
{
    const struct status_roll *roll = &input->roll;
    json_t *made;

    if (roll->revision == NULL || roll->revision[0] == '\0')
        return;
    made = json_object();
    set(made, "revision", json_string(roll->revision));
    set(made, "updated", json_integer(roll->updated_cnt));
    set(made, "total", json_integer(roll->total_cnt));
    if (roll->blocked)
        set(made, "blockedBy", blocked_by(input, was));
    set(status, "rollout", made);
}

int64_t status_report_ms(const json_t *status)
{
    const json_t *blocked = doc_at(status, "rollout.blockedBy");
    const char *since = doc_text(blocked, "since");

    return since == NULL || doc_is_true(blocked, "reported") ? 0 : doc_time_parse(since) + STATUS_REPORT_MS;
}

static void add_selector(const struct instance *instance, json_t *status)
{
    struct buf text;

    buf_init(&text, 1024);
    buf_text(&text, "app.kubernetes.io/component=broker,app.kubernetes.io/name=flotilla," LABEL_INSTANCE "=");
    buf_text(&text, instance->name);
    set(status, "selector", json_string(buf_cstr(&text)));
    buf_release(&text);
}

static void keep(const json_t *was, const char *name, json_t *status)
{
    json_t *value = json_object_get(was, name);

    if (value)
        set(status, name, json_incref(value));
}

/* The cluster id is told only when a StatefulSet of this very instance says it, too: before, claims of an instance that
 * had the same name may still turn up and decide otherwise; afterwards it is there for good. */
static bool is_id_settled(const struct status_input *input)
{
    const struct docs *sets = &input->snapshot->of[KIND_STATEFUL_SET];

    for (size_t i = 0; i < sets->cnt; i++) {
        const char *id = doc_annotation(sets->items[i], ANNOTATION_CLUSTER_ID);
        const char *owner = doc_controller_uid(sets->items[i]);
        if (id && owner && strcmp(id, input->identity->cluster_id) == 0 && strcmp(owner, input->instance->uid) == 0)
            return true;
    }
    return false;
}

json_t *status_make(const struct status_input *input)
{
    const json_t *was = doc_at(input->snapshot->instance, "status");
    json_t *status = json_object();
    struct facts facts;

    facts_gather(input, &facts);
    set(status, "observedGeneration", json_integer(input->instance->generation));
    set(status, "replicas", json_integer(facts.pods_cnt));
    if (input->instance->name[0] != '\0')
        add_selector(input->instance, status);
    add_version(input, was, status);
    /* what is known is not lost because a later spec is wrong */
    if (input->identity && is_id_settled(input))
        set(status, "clusterId", json_string(input->identity->cluster_id));
    else
        keep(was, "clusterId", status);
    if (input->identity)
        add_zones(input, status);
    else
        keep(was, "zones", status);
    if (input->bootstrap)
        set(status, "bootstrap", doc_text_new(input->bootstrap));
    else
        keep(was, "bootstrap", status);
    add_brokers(input, status);
    add_rollout(input, was, status);
    add_conditions(input, &facts, was, status);
    return status;
}
