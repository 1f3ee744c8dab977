#include "desired/desired.h"

#include <string.h>

#include "base/check.h"
#include "base/crc.h"
#include "desired/build.h"

enum { PROPERTIES_LEN_MAX = 1 << 20 };

json_t *build_must(json_t *value)
{
    CHECK(value != NULL);
    return value;
}

void build_set(json_t *object, const char *name, json_t *value)
{
    CHECK(json_object_set_new(object, name, build_must(value)) == 0);
}

json_t *build_selector(const struct build *build, const struct zone *zone)
{
    json_t *made =
        build_must(json_pack("{s:s,s:s,s:s}", "app.kubernetes.io/name", "flotilla", "app.kubernetes.io/component",
                             "broker", LABEL_INSTANCE, build->instance->name));
    struct buf index;

    if (zone == NULL)
        return made;
    buf_init(&index, 16);
    buf_i64(&index, zone->index);
    build_set(made, LABEL_ZONE_INDEX, json_string(buf_cstr(&index)));
    buf_release(&index);
    return made;
}

json_t *build_labels(const struct build *build, const struct zone *zone)
{
    json_t *made = build_selector(build, zone);

    build_set(made, "app.kubernetes.io/part-of", json_string("flotilla"));
    build_set(made, "app.kubernetes.io/version", json_string(build->instance->version));
    build_set(made, LABEL_MANAGED_BY, json_string(MANAGED_BY));
    if (zone && zone->name[0] != '\0')
        build_set(made, LABEL_ZONE, json_string(zone->name));
    return made;
}

json_t *build_object(const struct build *build, enum kind kind, const char *name, const struct zone *zone, json_t *more)
{
    const struct instance *instance = build->instance;
    const struct kind_info *owner = kind_info(KIND_INSTANCE);
    json_t *made =
        json_pack("{s:s,s:s,s:{s:s,s:s,s:o,s:[{s:s,s:s,s:s,s:s,s:b}]}}", "apiVersion", kind_info(kind)->api_version,
                  "kind", kind_info(kind)->kind, "metadata", "name", name, "namespace", instance->namespace, "labels",
                  build_labels(build, zone), "ownerReferences", "apiVersion", owner->api_version, "kind", owner->kind,
                  "name", instance->name, "uid", instance->uid, "controller", 1);

    CHECK(json_object_update_new(build_must(made), build_must(more)) == 0);
    return made;
}

static void add_config_map(const struct build *build, const struct zone *zone, struct docs *docs, uint32_t *ret_crc)
{
    char name[NAME_LEN_MAX + 1];
    json_t *data = json_object();
    struct buf text, file;

    buf_init(&text, PROPERTIES_LEN_MAX);
    buf_init(&file, 2 * NAME_LEN_MAX);
    for (int32_t ordinal = 0; ordinal < zone->brokers_cnt; ordinal++) {
        buf_reset(&text);
        buf_reset(&file);
        desired_properties(build->settings, build->instance, build->identity, zone, ordinal, &text);
        name_of_broker(build->instance, zone->index, ordinal, name);
        buf_text(&file, name);
        buf_text(&file, ".properties");
        build_set(data, buf_cstr(&file), json_string(buf_cstr(&text)));
    }
    name_of_zone(build->instance, zone->index, name);
    docs_add_give(docs, build_object(build, KIND_CONFIG_MAP, name, zone, json_pack("{s:o}", "data", data)));
    buf_reset(&text);
    desired_common_properties(build->settings, build->instance, build->identity, zone, &text);
    CHECK(!text.over);
    *ret_crc = crc32c(text.data, text.len);
    buf_release(&text);
    buf_release(&file);
}

/* ---- Services ---- */

static void add_port(json_t *list, const char *name, int32_t port)
{
    json_array_append_new(list, build_must(json_pack("{s:s,s:i,s:i,s:s}", "name", name, "port", port, "targetPort",
                                                     port, "protocol", "TCP")));
}

static json_t *client_ports(const struct instance *instance)
{
    json_t *list = json_array();

    for (size_t i = 0; i < instance->listeners_cnt; i++)
        add_port(list, instance->listeners[i].name, instance->listeners[i].port);
    return list;
}

static void add_headless(const struct build *build, struct docs *docs)
{
    char name[NAME_LEN_MAX + 1];
    json_t *list = client_ports(build->instance);

    add_port(list, "internal", PORT_INTERNAL);
    add_port(list, "controller", PORT_CONTROLLER);
    add_port(list, "admin", PORT_ADMIN);
    name_of_headless(build->instance, name);
    docs_add_give(docs, build_object(build, KIND_SERVICE, name, NULL,
                                     json_pack("{s:{s:s,s:s,s:b,s:o,s:o}}", "spec", "type", "ClusterIP", "clusterIP",
                                               "None", "publishNotReadyAddresses", 1, "selector",
                                               build_selector(build, NULL), "ports", list)));
}

static void add_bootstrap(const struct build *build, struct docs *docs)
{
    char name[NAME_LEN_MAX + 1];

    name_of_bootstrap(build->instance, name);
    docs_add_give(docs, build_object(build, KIND_SERVICE, name, NULL,
                                     json_pack("{s:{s:s,s:o,s:o}}", "spec", "type", "ClusterIP", "selector",
                                               build_selector(build, NULL), "ports", client_ports(build->instance))));
}

static void add_broker_service(const struct build *build, const struct zone *zone, int32_t ordinal, struct docs *docs)
{
    char name[NAME_LEN_MAX + 1];
    json_t *selector = build_selector(build, zone);

    name_of_broker(build->instance, zone->index, ordinal, name);
    build_set(selector, "statefulset.kubernetes.io/pod-name", json_string(name));
    docs_add_give(docs, build_object(build, KIND_SERVICE, name, zone,
                                     json_pack("{s:{s:s,s:o,s:o}}", "spec", "type", "ClusterIP", "selector", selector,
                                               "ports", client_ports(build->instance))));
}

/* maxUnavailable counts over all StatefulSets that own the selected pods; a pod that is not ready anyway may go. */
static void add_budget(const struct build *build, struct docs *docs)
{
    docs_add_give(
        docs, build_object(build, KIND_BUDGET, build->instance->name, NULL,
                           json_pack("{s:{s:i,s:s,s:{s:o}}}", "spec", "maxUnavailable", 1, "unhealthyPodEvictionPolicy",
                                     "AlwaysAllow", "selector", "matchLabels", build_selector(build, NULL))));
}

json_t *build_hex(uint32_t crc)
{
    static const char digits[] = "0123456789abcdef";
    char text[9] = {0};

    for (int i = 0; i < 8; i++)
        text[i] = digits[crc >> (28 - 4 * i) & 15];
    return build_must(json_string(text));
}

/* Of a Secret, what it holds is not part of the mark: the intent does not know it before it is made. */
static void stamp(json_t *doc)
{
    json_t *metadata = json_object_get(doc, "metadata"), *bare = json_copy(doc);
    uint32_t crc;

    if (doc_kind(doc) == KIND_SECRET) {
        (void)json_object_del(bare, "data");
        (void)json_object_del(bare, "issue");
    }
    crc = doc_crc(bare);
    json_decref(bare);
    if (json_object_get(metadata, "annotations") == NULL)
        build_set(metadata, "annotations", json_object());
    build_set(json_object_get(metadata, "annotations"), ANNOTATION_APPLIED, build_hex(crc));
}

void desired_children(const struct settings *settings, const struct instance *instance, const struct identity *identity,
                      const struct snapshot *snapshot, struct docs *ret_docs, struct desired_certs *ret_certs)
{
    struct build build = {.settings = settings, .instance = instance, .identity = identity};
    uint32_t crcs[INSTANCE_ZONES_MAX];

    build_secrets(&build, snapshot, ret_docs, ret_certs);
    for (size_t i = 0; i < identity->zones_cnt; i++)
        add_config_map(&build, &identity->zones[i], ret_docs, &crcs[i]);
    add_headless(&build, ret_docs);
    add_bootstrap(&build, ret_docs);
    for (size_t i = 0; i < identity->zones_cnt; i++)
        for (int32_t ordinal = 0; ordinal < identity->zones[i].brokers_cnt; ordinal++)
            add_broker_service(&build, &identity->zones[i], ordinal, ret_docs);
    add_budget(&build, ret_docs);
    for (size_t i = 0; i < identity->zones_cnt; i++)
        docs_add_give(ret_docs, build_stateful_set(&build, &identity->zones[i], crcs[i]));
    for (size_t i = 0; i < ret_docs->cnt; i++)
        stamp(ret_docs->items[i]);
}
