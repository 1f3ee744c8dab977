/* The StatefulSet of one zone. Pods start in parallel (a quorum needs several at once) and are replaced only when the
 * operator deletes them (OnDelete): it knows of replicas in sync, the StatefulSet's own order does not. */
#include <string.h>

#include "base/check.h"
#include "desired/build.h"
#include "desired/desired.h"

#define DATA_DIR "/var/lib/flotilla"
#define CONFIG_DIR "/etc/flotilla"
#define PEERS_DIR "/etc/flotilla-peers"

enum { PEERS_MODE = 0440 };

static json_t *probe(const char *path, int period_s, int failures)
{
    return build_must(json_pack("{s:{s:s,s:s},s:i,s:i,s:i,s:i}", "httpGet", "path", path, "port", "admin",
                                "periodSeconds", period_s, "failureThreshold", failures, "timeoutSeconds", 5,
                                "successThreshold", 1));
}

static json_t *from_pod(const char *name, const char *field)
{
    return build_must(json_pack("{s:s,s:{s:{s:s,s:s}}}", "name", name, "valueFrom", "fieldRef", "apiVersion", "v1",
                                "fieldPath", field));
}

static json_t *ports(const struct build *build)
{
    static const struct instance_listener own[] = {
        {"internal", PORT_INTERNAL}, {"controller", PORT_CONTROLLER}, {"admin", PORT_ADMIN}};
    json_t *list = json_array();

    for (size_t i = 0; i < build->instance->listeners_cnt + COUNT_OF(own); i++) {
        bool is_own = i >= build->instance->listeners_cnt;
        const struct instance_listener *listener =
            is_own ? &own[i - build->instance->listeners_cnt] : &build->instance->listeners[i];
        json_array_append_new(list, build_must(json_pack("{s:s,s:i,s:s}", "name", listener->name, "containerPort",
                                                         listener->port, "protocol", "TCP")));
    }
    return list;
}

static void set_quantity(json_t *resources, const char *part, const char *name, const char *value)
{
    if (value[0] == '\0')
        return;
    if (json_object_get(resources, part) == NULL)
        build_set(resources, part, json_object());
    build_set(json_object_get(resources, part), name, json_string(value));
}

static json_t *resources(const struct instance *instance)
{
    json_t *made = json_object();

    set_quantity(made, "requests", "cpu", instance->cpu_request);
    set_quantity(made, "requests", "memory", instance->memory_request);
    set_quantity(made, "limits", "cpu", instance->cpu_limit);
    set_quantity(made, "limits", "memory", instance->memory_limit);
    return made;
}

static json_t *image(const struct build *build)
{
    struct buf text;
    json_t *value;

    buf_init(&text, 1024);
    buf_text(&text, build->settings->broker_image);
    buf_byte(&text, ':');
    buf_text(&text, build->instance->version);
    value = build_must(json_string(buf_cstr(&text)));
    buf_release(&text);
    return value;
}

static json_t *container(const struct build *build)
{
    json_t *made = build_must(json_pack(
        "{s:s,s:o,s:[s],s:[o,{s:s,s:s}],s:o,s:o,s:o,s:o,s:o,s:[{s:s,s:s},{s:s,s:s,s:b}],s:{s:b,s:b,s:{s:[s]}}}", "name",
        "broker", "image", image(build), "args", CONFIG_DIR "/$(POD_NAME).properties", "env",
        from_pod("POD_NAME", "metadata.name"), "name", "DATA_DIR", "value", DATA_DIR, "ports", ports(build),
        "resources", resources(build->instance), "startupProbe", probe("/livez", 1, DESIRED_STARTUP_S), "livenessProbe",
        probe("/livez", 10, 6), "readinessProbe", probe("/readyz", 2, 2), "volumeMounts", "name", "data", "mountPath",
        DATA_DIR, "name", "config", "mountPath", CONFIG_DIR, "readOnly", 1, "securityContext",
        "allowPrivilegeEscalation", 0, "readOnlyRootFilesystem", 1, "capabilities", "drop", "ALL"));

    if (!build->instance->is_peers_plain) {
        json_array_append_new(json_object_get(made, "env"),
                              build_must(json_pack("{s:s,s:s}", "name", "PEERS_DIR", "value", PEERS_DIR)));
        json_array_append_new(
            json_object_get(made, "volumeMounts"),
            build_must(json_pack("{s:s,s:s,s:b}", "name", "peers", "mountPath", PEERS_DIR, "readOnly", 1)));
    }
    if (build->settings->pull_policy)
        build_set(made, "imagePullPolicy", json_string(build->settings->pull_policy));
    return made;
}

/* Of one zone: the node must be in it; of the same instance: rather not two on one node. */
static void add_placement(const struct build *build, const struct zone *zone, json_t *pod)
{
    json_t *selector = json_pack("{s:o}", "matchLabels", build_selector(build, NULL));

    build_set(pod, "topologySpreadConstraints",
              json_pack("[{s:i,s:s,s:s,s:o}]", "maxSkew", 1, "topologyKey", "kubernetes.io/hostname",
                        "whenUnsatisfiable", "ScheduleAnyway", "labelSelector", selector));
    if (zone->name[0] == '\0')
        return;
    build_set(pod, "affinity",
              json_pack("{s:{s:{s:[{s:[{s:s,s:s,s:[s]}]}]}}}", "nodeAffinity",
                        "requiredDuringSchedulingIgnoredDuringExecution", "nodeSelectorTerms", "matchExpressions",
                        "key", "topology.kubernetes.io/zone", "operator", "In", "values", zone->name));
}

/* Keys are for the group that the broker runs as, and nobody else. */
static void add_peers_volume(const struct build *build, const struct zone *zone, json_t *pod)
{
    char name[NAME_LEN_MAX + 1];

    if (build->instance->is_peers_plain)
        return;
    name_of_peers(build->instance, zone->index, name);
    json_array_append_new(json_object_get(pod, "volumes"),
                          build_must(json_pack("{s:s,s:{s:s,s:i}}", "name", "peers", "secret", "secretName", name,
                                               "defaultMode", PEERS_MODE)));
}

/* The number of voters is no part of the mark: it concerns only brokers whose own role changes (plan/roll.c). */
static json_t *pod_template(const struct build *build, const struct zone *zone, const char *config_name,
                            uint32_t properties_crc)
{
    json_t *made, *pod, *annotations;
    struct buf voters;

    pod = build_must(json_pack("{s:[o],s:b,s:b,s:I,s:{s:b,s:i,s:i,s:i,s:s,s:{s:s}},s:[{s:s,s:{s:s}}]}", "containers",
                               container(build), "automountServiceAccountToken", 0, "enableServiceLinks", 0,
                               "terminationGracePeriodSeconds", (json_int_t)DESIRED_GRACE_S, "securityContext",
                               "runAsNonRoot", 1, "runAsUser", DESIRED_UID, "runAsGroup", DESIRED_UID, "fsGroup",
                               DESIRED_UID, "fsGroupChangePolicy", "OnRootMismatch", "seccompProfile", "type",
                               "RuntimeDefault", "volumes", "name", "config", "configMap", "name", config_name));
    add_peers_volume(build, zone, pod);
    add_placement(build, zone, pod);
    made = build_must(json_pack("{s:{s:o,s:{s:o}},s:o}", "metadata", "labels", build_labels(build, zone), "annotations",
                                ANNOTATION_CONFIG, build_hex(properties_crc), "spec", pod));
    annotations = json_object_get(json_object_get(made, "metadata"), "annotations");
    build_set(annotations, ANNOTATION_TEMPLATE, build_hex(doc_crc(made)));
    buf_init(&voters, 16);
    buf_i64(&voters, zone->voters_cnt);
    build_set(annotations, ANNOTATION_VOTERS, json_string(buf_cstr(&voters)));
    buf_release(&voters);
    return made;
}

/* GitOps tools neither prune nor compare it: claims outlive the instance unless deleteClaim. */
static json_t *claim_template(const struct build *build, const struct zone *zone)
{
    json_t *labels = build_selector(build, zone), *made;

    build_set(labels, LABEL_MANAGED_BY, json_string(MANAGED_BY));
    if (zone->name[0] != '\0')
        build_set(labels, LABEL_ZONE, json_string(zone->name));
    made = build_must(json_pack(
        "{s:s,s:s,s:{s:s,s:o,s:{s:s,s:s,s:s}},s:{s:[s],s:s,s:{s:{s:s}}}}", "apiVersion", "v1", "kind",
        "PersistentVolumeClaim", "metadata", "name", "data", "labels", labels, "annotations", ANNOTATION_CLUSTER_ID,
        build->identity->cluster_id, "argocd.argoproj.io/compare-options", "IgnoreExtraneous",
        "argocd.argoproj.io/sync-options", "Prune=false", "spec", "accessModes", "ReadWriteOnce", "volumeMode",
        "Filesystem", "resources", "requests", "storage", build->instance->storage_size));
    if (build->instance->storage_class)
        build_set(json_object_get(made, "spec"), "storageClassName", json_string(build->instance->storage_class));
    return made;
}

json_t *build_stateful_set(const struct build *build, const struct zone *zone, uint32_t properties_crc)
{
    char name[NAME_LEN_MAX + 1], headless[NAME_LEN_MAX + 1];
    json_t *spec, *made;

    name_of_zone(build->instance, zone->index, name);
    name_of_headless(build->instance, headless);
    spec = json_pack(
        "{s:i,s:s,s:s,s:{s:s},s:i,s:{s:s,s:s},s:{s:o},s:o,s:[o]}", "replicas", zone->brokers_cnt, "serviceName",
        headless, "podManagementPolicy", "Parallel", "updateStrategy", "type", "OnDelete", "revisionHistoryLimit", 3,
        "persistentVolumeClaimRetentionPolicy", "whenDeleted", build->instance->delete_claim ? "Delete" : "Retain",
        "whenScaled", "Retain", "selector", "matchLabels", build_selector(build, zone), "template",
        pod_template(build, zone, name, properties_crc), "volumeClaimTemplates", claim_template(build, zone));
    made = build_object(build, KIND_STATEFUL_SET, name, zone, json_pack("{s:o}", "spec", build_must(spec)));
    build_set(json_object_get(made, "metadata"), "annotations",
              json_pack("{s:s}", ANNOTATION_CLUSTER_ID, build->identity->cluster_id));
    return made;
}
