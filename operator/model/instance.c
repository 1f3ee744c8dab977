/* The fields of a KafkaInstance, what each accepts and what it is where it is absent; the same as crds/ says.
 *
 *   spec.version              text   N.N.N[-x]                                 "0.1.0"
 *   spec.replicas             int    1 .. settings.replicas_max               1
 *   spec.zones                texts  0 .. 9 label values, no two alike         none
 *   spec.size                 text   1u2g 2u4g 4u8g 8u16g 16u32g               1u2g
 *   spec.resources            object requests, limits: cpu, memory             by size
 *   spec.storage.size         text   a whole quantity above 0                  10Gi
 *   spec.storage.class        text   name of a StorageClass                    the cluster's default
 *   spec.storage.deleteClaim  bool                                             false
 *   spec.config               object Kafka's names -> texts                    none
 *   spec.listeners            list   name, port                                plain 9092
 *   spec.tls.peers            text   Required, Plaintext                       Required
 *   spec.rollout.maxPerZone   1 or All                                         1
 *   spec.rollout.allowUnavailable  bool                                        false
 *   spec.rollout.pause        bool                                             false
 *   spec.rollout.canary       int    0 .. settings.replicas_max                0: none
 *   spec.rollout.soak         text   a duration up to 24h                      0s
 *   spec.rollout.window       object schedule (cron, UTC), duration 1m .. 168h none
 *   spec.paused               bool                                             false */
#include "model/instance.h"

#include <string.h>

#include "base/check.h"
#include "base/err.h"
#include "model/doc.h"
#include "model/fault.h"
#include "model/name.h"
#include "model/reader.h"

static const struct preset {
    const char *name, *cpu, *memory;
} presets[] = {
    {"1u2g", "1", "2Gi"}, {"2u4g", "2", "4Gi"}, {"4u8g", "4", "8Gi"}, {"8u16g", "8", "16Gi"}, {"16u32g", "16", "32Gi"},
};
#define PRESET_NAMES "1u2g, 2u4g, 4u8g, 8u16g, 16u32g"

/* Settings that are the operator's, since its own objects depend on them. */
static const char *const own_config[] = {
    "node.id",
    "broker.id",
    "process.roles",
    "listeners",
    "advertised.listeners",
    "listener.security.protocol.map",
    "inter.broker.listener.name",
    "log.dir",
    "log.dirs",
    "metadata.log.dir",
    "broker.rack",
    "controller.quorum.voters",
    "controller.quorum.bootstrap.servers",
    "controller.listener.names",
    "controller.quorum.auto.join.enable",
    "flotilla.cluster.id",
    "flotilla.admin.listener",
    "flotilla.node.id.base",
    "flotilla.pod.name",
};

/* ---- texts: what each accepts ---- */

/* DNS label that begins with a letter (RFC 1035). */
static bool is_label(const char *text, size_t len_max)
{
    size_t len = strlen(text);

    if (len == 0 || len > len_max || !reader_is_lower(text[0]) || text[len - 1] == '-')
        return false;
    for (size_t i = 0; i < len; i++)
        if (!reader_is_lower(text[i]) && !reader_is_digit(text[i]) && text[i] != '-')
            return false;
    return true;
}

static bool is_instance_name(const char *text)
{
    return is_label(text, INSTANCE_NAME_LEN_MAX);
}

static bool is_listener_name(const char *text)
{
    return is_label(text, 15) && strcmp(text, "controller") != 0 && strcmp(text, "internal") != 0 &&
           strcmp(text, "admin") != 0;
}

static bool is_zone(const char *text)
{
    size_t len = strlen(text);

    if (len == 0 || len > INSTANCE_ZONE_LEN_MAX || !reader_is_alnum(text[0]) || !reader_is_alnum(text[len - 1]))
        return false;
    for (size_t i = 0; i < len; i++)
        if (!reader_is_alnum(text[i]) && memchr("-_.", text[i], 3) == NULL)
            return false;
    return true;
}

/* MAJOR.MINOR.PATCH[-x]; it is an image's tag, too. */
static bool is_version(const char *text)
{
    const char *at = text;

    for (int part = 0; part < 3; part++) {
        if (!reader_is_digit(*at))
            return false;
        while (reader_is_digit(*at))
            at++;
        if (part < 2 && *at++ != '.')
            return false;
    }
    if (*at == '-' && at[1] != '\0')
        for (at++; reader_is_alnum(*at) || *at == '.';)
            at++;
    return *at == '\0' && (size_t)(at - text) <= 40;
}

/* ---- parts ---- */

static void take_quantity(struct reader *reader, const json_t *object, const char *path, const char *name,
                          char ret_text[QUANTITY_TEXT_LEN])
{
    const json_t *value = json_object_get(object, name);
    char field[FAULT_FIELD_LEN], number[24];
    struct quantity quantity = {0};
    const char *text = json_string_value(value);

    if (value == NULL || json_is_null(value))
        return;
    if (json_is_integer(value)) {
        reader_number(json_integer_value(value), number);
        text = number;
    }
    reader_join(field, path, name);
    if (text == NULL) {
        reader_wrong_type(reader, path, name, value, "a quantity such as 500m, 2 or 4Gi");
    } else if (quantity_parse(slice_of_text(text), &quantity) != ERR_OK || quantity.milli == 0) {
        fault_set(fault_add(reader->faults), field, fault_shown(text, reader->shown),
                  " is not a quantity above 0 such as 500m, 2 or 4Gi", NULL);
    } else {
        quantity_print(quantity, ret_text);
    }
}

static void take_resources(struct reader *reader, const json_t *spec, struct instance *instance)
{
    static const char *const parts[] = {"requests", "limits", NULL}, *const kinds[] = {"cpu", "memory", NULL};
    const json_t *resources = reader_member(reader, spec, "spec", "resources", JSON_OBJECT, "an object");
    const json_t *requests = reader_member(reader, resources, "spec.resources", "requests", JSON_OBJECT, "an object");
    const json_t *limits = reader_member(reader, resources, "spec.resources", "limits", JSON_OBJECT, "an object");
    const json_t *size = reader_member(reader, spec, "spec", "size", JSON_STRING, "text");
    const char *name = size ? json_string_value(size) : presets[0].name;
    const struct preset *preset = NULL;

    for (size_t i = 0; i < COUNT_OF(presets); i++)
        if (strcmp(presets[i].name, name) == 0)
            preset = &presets[i];
    if (preset == NULL) {
        fault_set(fault_add(reader->faults), "spec.size", fault_shown(name, reader->shown),
                  " is not one of " PRESET_NAMES, NULL);
        return;
    }
    if (resources == NULL) { /* no CPU limit: throttling shows as latency, and the request already guards others */
        memcpy(instance->cpu_request, preset->cpu, strlen(preset->cpu) + 1);
        memcpy(instance->memory_request, preset->memory, strlen(preset->memory) + 1);
        memcpy(instance->memory_limit, preset->memory, strlen(preset->memory) + 1);
        return;
    }
    reader_refuse_unknown(reader, resources, "spec.resources", parts);
    reader_refuse_unknown(reader, requests, "spec.resources.requests", kinds);
    reader_refuse_unknown(reader, limits, "spec.resources.limits", kinds);
    take_quantity(reader, requests, "spec.resources.requests", "cpu", instance->cpu_request);
    take_quantity(reader, requests, "spec.resources.requests", "memory", instance->memory_request);
    take_quantity(reader, limits, "spec.resources.limits", "cpu", instance->cpu_limit);
    take_quantity(reader, limits, "spec.resources.limits", "memory", instance->memory_limit);
}

static void take_storage(struct reader *reader, const json_t *spec, struct instance *instance)
{
    static const char *const known[] = {"size", "class", "deleteClaim", NULL};
    const json_t *storage = reader_member(reader, spec, "spec", "storage", JSON_OBJECT, "an object");

    memcpy(instance->storage_size, "10Gi", sizeof "10Gi");
    reader_refuse_unknown(reader, storage, "spec.storage", known);
    take_quantity(reader, storage, "spec.storage", "size", instance->storage_size);
    instance->storage_class = reader_text(reader, storage, "spec.storage", "class", reader_is_dns_name,
                                          "the name of a StorageClass (lower case letters, digits, '-' and '.')", NULL);
    instance->delete_claim = reader_bool(reader, storage, "spec.storage", "deleteClaim");
}

static void index_text(const char *path, size_t index, char field[FAULT_FIELD_LEN])
{
    struct fault both;
    char number[24];

    reader_number((int64_t)index, number);
    fault_set(&both, "", path, "[", number, "]", NULL);
    memcpy(field, both.text, FAULT_FIELD_LEN);
}

static void take_zones(struct reader *reader, const json_t *spec, struct instance *instance)
{
    const json_t *zones = reader_member(reader, spec, "spec", "zones", JSON_ARRAY, "a list of texts");
    char field[FAULT_FIELD_LEN];

    if (json_array_size(zones) > INSTANCE_ZONES_MAX) {
        fault_set(fault_add(reader->faults), "spec.zones", "has more than 9 zones", NULL);
        return;
    }
    for (size_t i = 0; i < json_array_size(zones); i++) {
        const json_t *value = json_array_get(zones, i);
        const char *zone = json_string_value(value);
        index_text("spec.zones", i, field);
        if (zone == NULL || !reader_is_clean(value) || !is_zone(zone)) {
            fault_set(fault_add(reader->faults), field,
                      zone ? fault_shown(zone, reader->shown) : reader_type_name(value),
                      " is not a label value: 1 to 63 letters, digits, '-', '_' and '.'", NULL);
            continue;
        }
        for (size_t k = 0; k < instance->zones_cnt; k++)
            if (strcmp(instance->zones[k], zone) == 0)
                fault_set(fault_add(reader->faults), field, fault_shown(zone, reader->shown), " is named twice", NULL);
        instance->zones[instance->zones_cnt++] = zone;
    }
}

/* Also everything of the two listeners that are the operator's. */
static bool is_own_config(const char *name)
{
    static const char internal[] = "listener.name.internal.", controller[] = "listener.name.controller.";

    for (size_t i = 0; i < COUNT_OF(own_config); i++)
        if (strcmp(own_config[i], name) == 0)
            return true;
    return strncmp(name, internal, sizeof internal - 1) == 0 || strncmp(name, controller, sizeof controller - 1) == 0;
}

static void take_listener(struct reader *reader, const json_t *item, size_t index, struct instance *instance)
{
    static const char *const known[] = {"name", "port", NULL};
    struct instance_listener *listener = &instance->listeners[instance->listeners_cnt];
    char path[FAULT_FIELD_LEN];
    size_t before = reader->faults->cnt;

    index_text("spec.listeners", index, path);
    if (!json_is_object(item)) {
        fault_set(fault_add(reader->faults), path, "must be an object with name and port, not ", reader_type_name(item),
                  NULL);
        return;
    }
    reader_refuse_unknown(reader, item, path, known);
    listener->name = reader_text(reader, item, path, "name", is_listener_name,
                                 "1 to 15 lower case letters, digits and '-', begins with a letter, and is not "
                                 "controller, internal or admin",
                                 NULL);
    listener->port = reader_int(reader, item, path, "port", 1024, 65535, 0);
    if (reader->faults->cnt > before)
        return;
    if (listener->name == NULL || listener->port == 0) {
        fault_set(fault_add(reader->faults), path, "needs a name and a port", NULL);
        return;
    }
    if (listener->port == PORT_CONTROLLER || listener->port == PORT_INTERNAL || listener->port == PORT_ADMIN)
        fault_set(fault_add(reader->faults), path,
                  "has a port that is the operator's: 9090 (quorum), 9091 (between brokers) or 9404 (admin)", NULL);
    for (size_t i = 0; i < instance->listeners_cnt; i++)
        if (strcmp(instance->listeners[i].name, listener->name) == 0 || instance->listeners[i].port == listener->port)
            fault_set(fault_add(reader->faults), path, "has the name or the port of another listener", NULL);
    instance->listeners_cnt++;
}

static void take_listeners(struct reader *reader, const json_t *spec, struct instance *instance)
{
    const json_t *listeners = reader_member(reader, spec, "spec", "listeners", JSON_ARRAY, "a list");

    if (listeners == NULL) {
        instance->listeners[instance->listeners_cnt++] = (struct instance_listener){.name = "plain", .port = 9092};
        return;
    }
    if (json_array_size(listeners) == 0 || json_array_size(listeners) > INSTANCE_LISTENERS_MAX) {
        fault_set(fault_add(reader->faults), "spec.listeners", "must have 1 to 8 listeners", NULL);
        return;
    }
    for (size_t i = 0; i < json_array_size(listeners); i++)
        take_listener(reader, json_array_get(listeners, i), i, instance);
}

static bool is_peers_mode(const char *text)
{
    return strcmp(text, "Required") == 0 || strcmp(text, "Plaintext") == 0;
}

static void take_tls(struct reader *reader, const json_t *spec, struct instance *instance)
{
    static const char *const known[] = {"peers", NULL};
    const json_t *tls = reader_member(reader, spec, "spec", "tls", JSON_OBJECT, "an object");
    const char *peers;

    reader_refuse_unknown(reader, tls, "spec.tls", known);
    peers = reader_text(reader, tls, "spec.tls", "peers", is_peers_mode, "Required or Plaintext", "Required");
    instance->is_peers_plain = strcmp(peers, "Plaintext") == 0;
}

/* ---- rollout ---- */

enum { SOAK_MS_MAX = 24 * 3600 * 1000 };

static bool is_text(const char *text)
{
    return text[0] != '\0';
}

/* A duration from min to max, told as `want`. */
static int64_t take_duration(struct reader *reader, const json_t *object, const char *path, const char *name,
                             int64_t min_ms, int64_t max_ms, const char *want)
{
    const char *text = reader_text(reader, object, path, name, is_text, want, NULL);
    char field[FAULT_FIELD_LEN];
    int64_t ms = 0;

    if (text == NULL)
        return 0;
    if (duration_parse(text, &ms) == ERR_OK && ms >= min_ms && ms <= max_ms)
        return ms;
    reader_join(field, path, name);
    fault_set(fault_add(reader->faults), field, fault_shown(text, reader->shown), " is not ", want, NULL);
    return 0;
}

static bool is_schedule(const char *text)
{
    struct window window;

    return window_parse(text, &window) == ERR_OK;
}

static void take_window(struct reader *reader, const json_t *rollout, struct window *window)
{
    static const char path[] = "spec.rollout.window", *const known[] = {"schedule", "duration", NULL};
    const json_t *given = reader_member(reader, rollout, "spec.rollout", "window", JSON_OBJECT, "an object");
    const char *schedule;

    if (given == NULL)
        return;
    reader_refuse_unknown(reader, given, path, known);
    schedule =
        reader_text(reader, given, path, "schedule", is_schedule,
                    "a cron schedule in UTC: minute hour day-of-month month day-of-week, such as 0 2 * * SAT", NULL);
    window->duration_ms = take_duration(reader, given, path, "duration", 60 * 1000, INT64_C(1000) * DURATION_S_MAX,
                                        "a duration of 1m to 168h, such as 4h");
    if (json_object_get(given, "schedule") == NULL || json_object_get(given, "duration") == NULL)
        fault_set(fault_add(reader->faults), path, "needs a schedule and a duration", NULL);
    else if (schedule)
        (void)window_parse(schedule, window);
}

/* 1 or "All" */
static bool take_max_per_zone(struct reader *reader, const json_t *rollout)
{
    const json_t *value = json_object_get(rollout, "maxPerZone");
    const char *text = json_string_value(value);

    if (value == NULL || json_is_null(value) || (json_is_integer(value) && json_integer_value(value) == 1))
        return false;
    if (text == NULL || strcmp(text, "All") != 0)
        fault_set(fault_add(reader->faults), "spec.rollout.maxPerZone", "must be 1 or All", NULL);
    return true;
}

static void take_rollout(struct reader *reader, const json_t *spec, const struct settings *settings,
                         struct instance_rollout *rollout)
{
    static const char path[] = "spec.rollout", *const known[] = {"maxPerZone", "allowUnavailable", "pause", "canary",
                                                                 "soak",       "window",           NULL};
    const json_t *given = reader_member(reader, spec, "spec", "rollout", JSON_OBJECT, "an object");

    reader_refuse_unknown(reader, given, path, known);
    rollout->is_zone_at_once = take_max_per_zone(reader, given);
    rollout->may_stop_unreplicated = reader_bool(reader, given, path, "allowUnavailable");
    rollout->is_paused = reader_bool(reader, given, path, "pause");
    rollout->canary = reader_int(reader, given, path, "canary", 0, settings->replicas_max, 0);
    rollout->soak_ms =
        take_duration(reader, given, path, "soak", 0, SOAK_MS_MAX, "a duration of 0s to 24h, such as 30s or 5m");
    take_window(reader, given, &rollout->window);
}

static void take_names(struct reader *reader, const json_t *doc, struct instance *instance)
{
    const json_t *metadata = json_object_get(doc, "metadata");
    const char *net = doc_annotation(doc, ANNOTATION_LOOPBACK_NET);

    instance->name = reader_text(reader, metadata, "metadata", "name", is_instance_name,
                                 "1 to 40 lower case letters, digits and '-' that begin with a letter", "");
    instance->namespace =
        reader_text(reader, metadata, "metadata", "namespace", reader_is_namespace, "a namespace's name", "");
    instance->uid = reader_text(reader, metadata, "metadata", "uid", reader_is_uid, "a uid", "");
    instance->generation = doc_number(metadata, "generation", 0);
    instance->is_deleting = doc_is_deleting(doc);
    if (net && strlen(net) <= 3 && reader_is_digit(net[0]))
        for (const char *at = net; reader_is_digit(*at); at++)
            instance->loopback_net = instance->loopback_net * 10 + (*at - '0');
    if (instance->name[0] == '\0' && reader->faults->cnt == 0)
        fault_set(fault_add(reader->faults), "metadata.name", "is missing", NULL);
}

int instance_parse(const json_t *doc, const struct settings *settings, struct instance *ret_instance,
                   struct faults *ret_faults)
{
    static const char *const known[] = {"version", "replicas",  "zones", "size",    "resources", "storage",
                                        "config",  "listeners", "tls",   "rollout", "paused",    NULL};
    struct reader reader = {.faults = ret_faults};
    const json_t *spec;

    *ret_instance = (struct instance){.namespace = "", .name = "", .uid = ""};
    ret_faults->cnt = 0;
    if (!json_is_object(doc)) {
        fault_set(fault_add(ret_faults), "", "a KafkaInstance is an object", NULL);
        return ERR_INVALID;
    }
    take_names(&reader, doc, ret_instance);
    if (json_object_get(doc, "spec") == NULL)
        fault_set(fault_add(ret_faults), "spec", "is missing", NULL);
    spec = reader_member(&reader, doc, "", "spec", JSON_OBJECT, "an object");
    reader_refuse_unknown(&reader, spec, "spec", known);
    ret_instance->version = reader_text(&reader, spec, "spec", "version", is_version,
                                        "a release such as 0.1.0 (three numbers, then at most one -suffix)", "0.1.0");
    ret_instance->replicas = reader_int(&reader, spec, "spec", "replicas", 1, settings->replicas_max, 1);
    ret_instance->paused = reader_bool(&reader, spec, "spec", "paused");
    take_zones(&reader, spec, ret_instance);
    take_resources(&reader, spec, ret_instance);
    take_storage(&reader, spec, ret_instance);
    ret_instance->config = reader_config(&reader, spec, is_own_config);
    take_listeners(&reader, spec, ret_instance);
    take_tls(&reader, spec, ret_instance);
    take_rollout(&reader, spec, settings, &ret_instance->rollout);
    return ret_faults->cnt ? ERR_INVALID : ERR_OK;
}
