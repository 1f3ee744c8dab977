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
 *   spec.paused               bool                                             false */
#include "model/instance.h"

#include <string.h>

#include "base/check.h"
#include "base/err.h"
#include "model/doc.h"
#include "model/fault.h"
#include "model/name.h"

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

struct reader {
    struct faults *faults;
    char shown[FAULT_SHOWN_LEN + 1];
};

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static bool is_lower(char c)
{
    return c >= 'a' && c <= 'z';
}

static bool is_alnum(char c)
{
    return is_digit(c) || is_lower(c) || (c >= 'A' && c <= 'Z');
}

static const char *type_name(const json_t *value)
{
    switch (json_typeof(value)) {
    case JSON_OBJECT:
        return "an object";
    case JSON_ARRAY:
        return "a list";
    case JSON_STRING:
        return "text";
    case JSON_INTEGER:
    case JSON_REAL:
        return "a number";
    case JSON_NULL:
        return "null";
    default:
        return "true or false";
    }
}

/* ---- texts: what each accepts ---- */

/* DNS label that begins with a letter (RFC 1035). */
static bool is_label(const char *text, size_t len_max)
{
    size_t len = strlen(text);

    if (len == 0 || len > len_max || !is_lower(text[0]) || text[len - 1] == '-')
        return false;
    for (size_t i = 0; i < len; i++)
        if (!is_lower(text[i]) && !is_digit(text[i]) && text[i] != '-')
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

static bool is_dns_name(const char *text)
{
    size_t len = strlen(text);

    if (len == 0 || len > 253 || !is_alnum(text[0]) || !is_alnum(text[len - 1]))
        return false;
    for (size_t i = 0; i < len; i++)
        if (!is_lower(text[i]) && !is_digit(text[i]) && text[i] != '-' && text[i] != '.')
            return false;
    return true;
}

static bool is_namespace(const char *text)
{
    return is_dns_name(text) && strlen(text) <= 63 && memchr(text, '.', strlen(text)) == NULL;
}

static bool is_zone(const char *text)
{
    size_t len = strlen(text);

    if (len == 0 || len > INSTANCE_ZONE_LEN_MAX || !is_alnum(text[0]) || !is_alnum(text[len - 1]))
        return false;
    for (size_t i = 0; i < len; i++)
        if (!is_alnum(text[i]) && memchr("-_.", text[i], 3) == NULL)
            return false;
    return true;
}

/* MAJOR.MINOR.PATCH[-x]; it is an image's tag, too. */
static bool is_version(const char *text)
{
    const char *at = text;

    for (int part = 0; part < 3; part++) {
        if (!is_digit(*at))
            return false;
        while (is_digit(*at))
            at++;
        if (part < 2 && *at++ != '.')
            return false;
    }
    if (*at == '-' && at[1] != '\0')
        for (at++; is_alnum(*at) || *at == '.';)
            at++;
    return *at == '\0' && (size_t)(at - text) <= 40;
}

static bool is_uid(const char *text)
{
    size_t len = strlen(text);

    for (size_t i = 0; i < len; i++)
        if (!is_alnum(text[i]) && text[i] != '-')
            return false;
    return len > 0 && len <= 63;
}

/* ---- reading members ---- */

/* path: of the object; "" adds nothing. */
static void join(char field[FAULT_FIELD_LEN], const char *path, const char *name)
{
    struct fault both;

    fault_set(&both, "", path, *path ? "." : "", name, NULL);
    both.text[FAULT_FIELD_LEN - 1] = '\0';
    memcpy(field, both.text, FAULT_FIELD_LEN);
}

static void wrong_type(struct reader *reader, const char *path, const char *name, const json_t *value, const char *want)
{
    char field[FAULT_FIELD_LEN];

    join(field, path, name);
    fault_set(fault_add(reader->faults), field, "must be ", want, ", not ", type_name(value), NULL);
}

/* The member where it is of the type; NULL where it is absent, null, or of another type (which is a fault). */
static const json_t *member(struct reader *reader, const json_t *object, const char *path, const char *name,
                            json_type type, const char *want)
{
    const json_t *value = json_object_get(object, name);

    if (value == NULL || json_is_null(value))
        return NULL;
    if (json_typeof(value) == type)
        return value;
    wrong_type(reader, path, name, value, want);
    return NULL;
}

static bool is_clean(const json_t *text)
{
    return strlen(json_string_value(text)) == json_string_length(text); /* no zero byte inside */
}

static const char *take_text(struct reader *reader, const json_t *object, const char *path, const char *name,
                             bool (*accepts)(const char *), const char *want, const char *otherwise)
{
    const json_t *value = member(reader, object, path, name, JSON_STRING, want);
    char field[FAULT_FIELD_LEN];

    if (value == NULL)
        return otherwise;
    if (is_clean(value) && accepts(json_string_value(value)))
        return json_string_value(value);
    join(field, path, name);
    fault_set(fault_add(reader->faults), field, fault_shown(json_string_value(value), reader->shown), " is not ", want,
              NULL);
    return otherwise;
}

static bool take_bool(struct reader *reader, const json_t *object, const char *path, const char *name)
{
    const json_t *value = json_object_get(object, name);

    if (value == NULL || json_is_null(value))
        return false;
    if (!json_is_boolean(value))
        wrong_type(reader, path, name, value, "true or false");
    return json_is_true(value);
}

static void number_text(int64_t value, char ret_text[24])
{
    char digits[20];
    size_t cnt = 0, len = 0;
    uint64_t rest = value < 0 ? 0 - (uint64_t)value : (uint64_t)value;

    do
        digits[cnt++] = (char)('0' + rest % 10);
    while ((rest /= 10) > 0);
    if (value < 0)
        ret_text[len++] = '-';
    while (cnt > 0)
        ret_text[len++] = digits[--cnt];
    ret_text[len] = '\0';
}

static int32_t take_int(struct reader *reader, const json_t *object, const char *path, const char *name, int32_t min,
                        int32_t max, int32_t otherwise)
{
    char field[FAULT_FIELD_LEN], low[24], high[24], given[24];
    const json_t *value = json_object_get(object, name);

    if (value == NULL || json_is_null(value))
        return otherwise;
    number_text(min, low);
    number_text(max, high);
    join(field, path, name);
    if (!json_is_integer(value)) {
        wrong_type(reader, path, name, value, "a whole number");
        return otherwise;
    }
    if (json_integer_value(value) >= min && json_integer_value(value) <= max)
        return (int32_t)json_integer_value(value);
    number_text(json_integer_value(value), given);
    fault_set(fault_add(reader->faults), field, given, " is outside of ", low, " .. ", high, NULL);
    return otherwise;
}

static bool is_one_of(const char *text, const char *const *words)
{
    for (; *words; words++)
        if (strcmp(text, *words) == 0)
            return true;
    return false;
}

/* A member that nobody knows is refused: a setting that is silently without effect is worse. */
static void refuse_unknown(struct reader *reader, const json_t *object, const char *path, const char *const *known)
{
    char field[FAULT_FIELD_LEN], list[FAULT_TEXT_LEN];
    const char *name;
    json_t *value;
    struct fault names = {.text = ""};

    for (size_t i = 0; known[i]; i++) {
        memcpy(list, names.text, sizeof list);
        fault_set(&names, "", list, i ? ", " : "", known[i], NULL);
    }
    json_object_foreach((json_t *)object, name, value)
    {
        if (is_one_of(name, known))
            continue;
        join(field, path, fault_shown(name, reader->shown));
        fault_set(fault_add(reader->faults), field, "is not known; known here: ", names.text, NULL);
    }
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
        number_text(json_integer_value(value), number);
        text = number;
    }
    join(field, path, name);
    if (text == NULL) {
        wrong_type(reader, path, name, value, "a quantity such as 500m, 2 or 4Gi");
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
    const json_t *resources = member(reader, spec, "spec", "resources", JSON_OBJECT, "an object");
    const json_t *requests = member(reader, resources, "spec.resources", "requests", JSON_OBJECT, "an object");
    const json_t *limits = member(reader, resources, "spec.resources", "limits", JSON_OBJECT, "an object");
    const json_t *size = member(reader, spec, "spec", "size", JSON_STRING, "text");
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
    refuse_unknown(reader, resources, "spec.resources", parts);
    refuse_unknown(reader, requests, "spec.resources.requests", kinds);
    refuse_unknown(reader, limits, "spec.resources.limits", kinds);
    take_quantity(reader, requests, "spec.resources.requests", "cpu", instance->cpu_request);
    take_quantity(reader, requests, "spec.resources.requests", "memory", instance->memory_request);
    take_quantity(reader, limits, "spec.resources.limits", "cpu", instance->cpu_limit);
    take_quantity(reader, limits, "spec.resources.limits", "memory", instance->memory_limit);
}

static void take_storage(struct reader *reader, const json_t *spec, struct instance *instance)
{
    static const char *const known[] = {"size", "class", "deleteClaim", NULL};
    const json_t *storage = member(reader, spec, "spec", "storage", JSON_OBJECT, "an object");

    memcpy(instance->storage_size, "10Gi", sizeof "10Gi");
    refuse_unknown(reader, storage, "spec.storage", known);
    take_quantity(reader, storage, "spec.storage", "size", instance->storage_size);
    instance->storage_class = take_text(reader, storage, "spec.storage", "class", is_dns_name,
                                        "the name of a StorageClass (lower case letters, digits, '-' and '.')", NULL);
    instance->delete_claim = take_bool(reader, storage, "spec.storage", "deleteClaim");
}

static void index_text(const char *path, size_t index, char field[FAULT_FIELD_LEN])
{
    struct fault both;
    char number[24];

    number_text((int64_t)index, number);
    fault_set(&both, "", path, "[", number, "]", NULL);
    memcpy(field, both.text, FAULT_FIELD_LEN);
}

static void take_zones(struct reader *reader, const json_t *spec, struct instance *instance)
{
    const json_t *zones = member(reader, spec, "spec", "zones", JSON_ARRAY, "a list of texts");
    char field[FAULT_FIELD_LEN];

    if (json_array_size(zones) > INSTANCE_ZONES_MAX) {
        fault_set(fault_add(reader->faults), "spec.zones", "has more than 9 zones", NULL);
        return;
    }
    for (size_t i = 0; i < json_array_size(zones); i++) {
        const json_t *value = json_array_get(zones, i);
        const char *zone = json_string_value(value);
        index_text("spec.zones", i, field);
        if (zone == NULL || !is_clean(value) || !is_zone(zone)) {
            fault_set(fault_add(reader->faults), field, zone ? fault_shown(zone, reader->shown) : type_name(value),
                      " is not a label value: 1 to 63 letters, digits, '-', '_' and '.'", NULL);
            continue;
        }
        for (size_t k = 0; k < instance->zones_cnt; k++)
            if (strcmp(instance->zones[k], zone) == 0)
                fault_set(fault_add(reader->faults), field, fault_shown(zone, reader->shown), " is named twice", NULL);
        instance->zones[instance->zones_cnt++] = zone;
    }
}

/* Letters, digits, '.', '-', '_'. */
static bool is_config_name(const char *text)
{
    size_t len = strlen(text);

    for (size_t i = 0; i < len; i++)
        if (!is_alnum(text[i]) && memchr(".-_", text[i], 3) == NULL)
            return false;
    return len > 0 && len <= 200 && is_alnum(text[0]);
}

/* One line of a properties file: nothing that could end it, go on in the next, or be lost at its ends. */
static bool is_config_value(const char *text)
{
    size_t len = strlen(text);

    for (size_t i = 0; i < len; i++)
        if ((unsigned char)text[i] < ' ' || text[i] == 0x7f || text[i] == '\\')
            return false;
    return len <= INSTANCE_CONFIG_VALUE_LEN_MAX && (len == 0 || (text[0] != ' ' && text[len - 1] != ' '));
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

static void take_config(struct reader *reader, const json_t *spec, struct instance *instance)
{
    const json_t *config = member(reader, spec, "spec", "config", JSON_OBJECT, "an object of texts");
    char field[FAULT_FIELD_LEN];
    const char *name;
    json_t *value;

    if (json_object_size(config) > INSTANCE_CONFIG_MAX)
        fault_set(fault_add(reader->faults), "spec.config", "has more than 200 settings", NULL);
    json_object_foreach((json_t *)config, name, value)
    {
        struct fault *fault;
        join(field, "spec.config", fault_shown(name, reader->shown));
        if (!is_config_name(name)) {
            fault = fault_add(reader->faults);
            fault_set(fault, field, "is not a setting's name: letters, digits, '.', '-' and '_'", NULL);
            continue;
        }
        if (is_own_config(name))
            fault_set(fault_add(reader->faults), field, "is set by the operator", NULL);
        if (!json_is_string(value))
            fault_set(fault_add(reader->faults), field, "must be text (in quotes), not ", type_name(value), NULL);
        else if (!is_clean(value) || !is_config_value(json_string_value(value)))
            fault_set(fault_add(reader->faults), field,
                      "must be one line of at most 2000 bytes, no '\\', no control characters, no space at its ends",
                      NULL);
    }
    instance->config = config;
}

static void take_listener(struct reader *reader, const json_t *item, size_t index, struct instance *instance)
{
    static const char *const known[] = {"name", "port", NULL};
    struct instance_listener *listener = &instance->listeners[instance->listeners_cnt];
    char path[FAULT_FIELD_LEN];
    size_t before = reader->faults->cnt;

    index_text("spec.listeners", index, path);
    if (!json_is_object(item)) {
        fault_set(fault_add(reader->faults), path, "must be an object with name and port, not ", type_name(item), NULL);
        return;
    }
    refuse_unknown(reader, item, path, known);
    listener->name = take_text(reader, item, path, "name", is_listener_name,
                               "1 to 15 lower case letters, digits and '-', begins with a letter, and is not "
                               "controller, internal or admin",
                               NULL);
    listener->port = take_int(reader, item, path, "port", 1024, 65535, 0);
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
    const json_t *listeners = member(reader, spec, "spec", "listeners", JSON_ARRAY, "a list");

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
    const json_t *tls = member(reader, spec, "spec", "tls", JSON_OBJECT, "an object");
    const char *peers;

    refuse_unknown(reader, tls, "spec.tls", known);
    peers = take_text(reader, tls, "spec.tls", "peers", is_peers_mode, "Required or Plaintext", "Required");
    instance->is_peers_plain = strcmp(peers, "Plaintext") == 0;
}

static void take_names(struct reader *reader, const json_t *doc, struct instance *instance)
{
    const json_t *metadata = json_object_get(doc, "metadata");
    const char *net = doc_annotation(doc, ANNOTATION_LOOPBACK_NET);

    instance->name = take_text(reader, metadata, "metadata", "name", is_instance_name,
                               "1 to 40 lower case letters, digits and '-' that begin with a letter", "");
    instance->namespace = take_text(reader, metadata, "metadata", "namespace", is_namespace, "a namespace's name", "");
    instance->uid = take_text(reader, metadata, "metadata", "uid", is_uid, "a uid", "");
    instance->generation = doc_number(metadata, "generation", 0);
    instance->is_deleting = doc_is_deleting(doc);
    if (net && strlen(net) <= 3 && is_digit(net[0]))
        for (const char *at = net; is_digit(*at); at++)
            instance->loopback_net = instance->loopback_net * 10 + (*at - '0');
    if (instance->name[0] == '\0' && reader->faults->cnt == 0)
        fault_set(fault_add(reader->faults), "metadata.name", "is missing", NULL);
}

int instance_parse(const json_t *doc, const struct settings *settings, struct instance *ret_instance,
                   struct faults *ret_faults)
{
    static const char *const known[] = {"version", "replicas",  "zones", "size",   "resources", "storage",
                                        "config",  "listeners", "tls",   "paused", NULL};
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
    spec = member(&reader, doc, "", "spec", JSON_OBJECT, "an object");
    refuse_unknown(&reader, spec, "spec", known);
    ret_instance->version = take_text(&reader, spec, "spec", "version", is_version,
                                      "a release such as 0.1.0 (three numbers, then at most one -suffix)", "0.1.0");
    ret_instance->replicas = take_int(&reader, spec, "spec", "replicas", 1, settings->replicas_max, 1);
    ret_instance->paused = take_bool(&reader, spec, "spec", "paused");
    take_zones(&reader, spec, ret_instance);
    take_resources(&reader, spec, ret_instance);
    take_storage(&reader, spec, ret_instance);
    take_config(&reader, spec, ret_instance);
    take_listeners(&reader, spec, ret_instance);
    take_tls(&reader, spec, ret_instance);
    return ret_faults->cnt ? ERR_INVALID : ERR_OK;
}
