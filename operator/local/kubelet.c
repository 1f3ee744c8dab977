#include "local/kubelet.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/base64.h"
#include "base/check.h"
#include "base/err.h"
#include "base/mem.h"
#include "base/num.h"
#include "io/log.h"
#include "local/claims.h"
#include "local/process.h"

enum { LEFT_OVER_MS_MAX = 10000 };

extern char **environ;

static char *text_copy(const char *text)
{
    return mem_dup(text, strlen(text) + 1);
}

static struct path place_of(const struct kubelet *kubelet, const char *part, const char *namespace, const char *pod,
                            const char *end)
{
    struct path path = path_of(kubelet->home.text, part, namespace, NULL);
    size_t len = strlen(path.text);
    int add = snprintf(path.text + len, sizeof path.text - len, "_%s%s", pod, end);

    CHECK(add > 0 && (size_t)add < sizeof path.text - len);
    return path;
}

/* ---- what an earlier run left ---- */

/* Is the process one of ours: does its command line name a file below our folder? */
static bool is_ours(const struct kubelet *kubelet, int pid)
{
    char path[64];
    struct buf line;
    bool is_ours;

    (void)snprintf(path, sizeof path, "/proc/%d/cmdline", pid);
    buf_init(&line, FILES_CONTENT_LEN_MAX);
    (void)files_read(path, &line);
    for (size_t i = 0; i < line.len; i++)
        if (line.data[i] == '\0')
            line.data[i] = ' ';
    is_ours = strstr(buf_cstr(&line), kubelet->home.text) != NULL;
    buf_release(&line);
    return is_ours;
}

static void on_left_over(void *owner, const char *name)
{
    struct kubelet *kubelet = owner;
    struct path file = path_of(kubelet->home.text, "run", name, "pid", NULL);
    int64_t pid = 0;
    struct buf text;

    buf_init(&text, 64);
    if (files_read(file.text, &text) == ERR_OK && text.len > 1 &&
        num_parse_i64(slice_of(text.data, text.len - 1), 2, INT32_MAX, &pid) == ERR_OK && is_ours(kubelet, (int)pid)) {
        log_line(LOG_WARN, "broker of an earlier run is stopped", LOG_CSTR("pod", name), LOG_NUM("pid", pid));
        (void)kill((pid_t)pid, SIGTERM);
        for (int waited_ms = 0; waited_ms < LEFT_OVER_MS_MAX && is_ours(kubelet, (int)pid); waited_ms += 20)
            uv_sleep(20); /* before the loop runs: nobody waits for us yet */
        if (is_ours(kubelet, (int)pid))
            (void)kill((pid_t)pid, SIGKILL);
    }
    buf_release(&text);
    files_remove(file.text);
}

int kubelet_start(struct kubelet *kubelet, int64_t now_ms)
{
    struct path run = path_of(kubelet->home.text, "run", NULL), log = path_of(kubelet->home.text, "log", NULL);
    int err;

    list_init(&kubelet->processes);
    docs_init(&kubelet->claims);
    if ((err = files_make_folder(run.text)) || (err = files_make_folder(log.text)) ||
        (err = files_each(run.text, on_left_over, kubelet)))
        return err;
    return claims_load(kubelet, now_ms);
}

/* ---- a pod's folders ---- */

struct mounts {
    struct {
        const char *inside; /* borrowed from the pod */
        struct path outside;
    } items[4];
    size_t cnt;
    int64_t versions; /* of ConfigMaps and Secrets, together */
};

static int write_file(const struct path *folder, const char *name, const char *text, bool is_secret)
{
    struct path file = path_of(folder->text, name, NULL);
    struct buf content;
    int err;

    if (!is_secret)
        return files_write(file.text, slice_of_text(text));
    buf_init(&content, FILES_CONTENT_LEN_MAX);
    err = base64_decode(slice_of_text(text), &content);
    if (!err)
        err = files_write_secret(file.text, buf_bytes(&content));
    buf_release(&content);
    return err;
}

/* The files of a ConfigMap or a Secret, as they are now. Adds the object's version to *versions. */
static int write_files(const struct kubelet *kubelet, const json_t *pod, enum kind kind, const char *object,
                       const struct path *folder, int64_t *versions)
{
    const json_t *doc = apimodel_find(kubelet->model, kind, doc_namespace(pod), object);
    const char *name;
    json_t *value;
    int err;

    if (doc == NULL)
        return ERR_UNKNOWN;
    *versions += doc_version(doc);
    if ((err = files_make_folder(folder->text)))
        return err;
    json_object_foreach(json_object_get(doc, "data"), name, value)
    {
        if ((err = write_file(folder, name, json_string_value(value), kind == KIND_SECRET)))
            return err;
    }
    return ERR_OK;
}

static int make_mounts(const struct kubelet *kubelet, const json_t *pod, struct mounts *ret_mounts)
{
    const json_t *volumes = doc_list(pod, "spec.volumes");
    const json_t *wanted = doc_list(json_array_get(doc_list(pod, "spec.containers"), 0), "volumeMounts");
    struct path run = place_of(kubelet, "run", doc_namespace(pod), doc_name(pod), "");
    int err = ERR_OK;

    ret_mounts->cnt = 0;
    ret_mounts->versions = 0;
    for (size_t i = 0; i < json_array_size(wanted) && !err && ret_mounts->cnt < COUNT_OF(ret_mounts->items); i++) {
        const char *name = doc_text(json_array_get(wanted, i), "name");
        const json_t *volume = name ? doc_find(volumes, "name", name) : NULL;
        const char *config_map = doc_text(volume, "configMap.name"), *secret = doc_text(volume, "secret.secretName");
        const char *claim = doc_text(volume, "persistentVolumeClaim.claimName");
        struct path outside;
        if (config_map || secret) {
            outside = path_of(run.text, name, NULL);
            err = write_files(kubelet, pod, config_map ? KIND_CONFIG_MAP : KIND_SECRET,
                              config_map ? config_map : secret, &outside, &ret_mounts->versions);
        } else if (claim) {
            outside = claims_data_folder(kubelet, doc_namespace(pod), claim);
            err = apimodel_find(kubelet->model, KIND_CLAIM, doc_namespace(pod), claim) ? files_make_folder(outside.text)
                                                                                       : ERR_UNKNOWN;
        } else {
            continue;
        }
        ret_mounts->items[ret_mounts->cnt].inside = doc_text(json_array_get(wanted, i), "mountPath");
        ret_mounts->items[ret_mounts->cnt++].outside = outside;
    }
    return err;
}

/* The versions of what a pod's files come from, together: other than before where one of them changed. */
static int64_t versions_of(const struct kubelet *kubelet, const json_t *pod)
{
    const json_t *volumes = doc_list(pod, "spec.volumes");
    int64_t versions = 0;

    for (size_t i = 0; i < json_array_size(volumes); i++) {
        const char *config_map = doc_text(json_array_get(volumes, i), "configMap.name");
        const char *secret = doc_text(json_array_get(volumes, i), "secret.secretName");
        if (config_map || secret)
            versions += doc_version(apimodel_find(kubelet->model, config_map ? KIND_CONFIG_MAP : KIND_SECRET,
                                                  doc_namespace(pod), config_map ? config_map : secret));
    }
    return versions;
}

/* $(POD_NAME) in an argument: the container's variables are known there. */
static void add_expanded(struct buf *out, const char *text, const char *pod)
{
    static const char variable[] = "$(POD_NAME)";
    const char *at = strstr(text, variable);

    if (at == NULL) {
        buf_text(out, text);
        return;
    }
    buf_add(out, text, (size_t)(at - text));
    buf_text(out, pod);
    add_expanded(out, at + sizeof variable - 1, pod);
}

/* The text, with a mount's path at its beginning replaced by the folder outside. */
static char *outside_of(const struct mounts *mounts, const char *text)
{
    for (size_t i = 0; i < mounts->cnt; i++) {
        const char *inside = mounts->items[i].inside ? mounts->items[i].inside : "";
        size_t len = strlen(inside);
        struct path path;
        if (len == 0 || strncmp(text, inside, len) != 0 || (text[len] != '\0' && text[len] != '/'))
            continue;
        path = text[len] ? path_of(mounts->items[i].outside.text, text + len + 1, NULL) : mounts->items[i].outside;
        return text_copy(path.text);
    }
    return text_copy(text);
}

/* ---- a pod's process ---- */

/* 127.<net>.<zone index + 1>.<ordinal + 1>; the net is the instance's. */
static void address_of(const struct kubelet *kubelet, const json_t *pod, char ret_ip[32])
{
    const char *name = doc_label(pod, LABEL_INSTANCE), *zone = doc_label(pod, LABEL_ZONE_INDEX);
    const json_t *instance = apimodel_find(kubelet->model, KIND_INSTANCE, doc_namespace(pod), name ? name : "");
    const char *net_text = doc_annotation(instance, ANNOTATION_LOOPBACK_NET);
    int64_t net = 0, index = 0;

    if (net_text)
        (void)num_parse_i64(slice_of_text(net_text), 0, 255, &net);
    if (zone)
        (void)num_parse_i64(slice_of_text(zone), 0, 253, &index);
    (void)snprintf(ret_ip, 32, "127.%d.%d.%d", (int)net, (int)index + 1, (name_ordinal(doc_name(pod)) + 1) % 255);
}

static char *join(const char *name, const char *value)
{
    size_t name_len = strlen(name), value_len = strlen(value);
    char *made = mem_alloc(name_len + value_len + 2);

    memcpy(made, name, name_len);
    made[name_len] = '=';
    memcpy(made + name_len + 1, value, value_len + 1);
    return made;
}

/* What the container says of a variable: a value, or a field of the pod. */
static char *value_of(const struct mounts *mounts, const json_t *pod, const json_t *variable, const char *ip)
{
    const char *field = doc_text(variable, "valueFrom.fieldRef.fieldPath"), *value = doc_text(variable, "value");

    if (field && strcmp(field, "metadata.name") == 0)
        return text_copy(doc_name(pod));
    if (field && strcmp(field, "status.podIP") == 0)
        return text_copy(ip);
    return outside_of(mounts, value ? value : "");
}

/* Ours (PATH, sanitizer options), then the container's, which win. */
static char **environment(const struct mounts *mounts, const json_t *pod, const json_t *container, const char *ip)
{
    const json_t *wanted = doc_list(container, "env");
    char **made = mem_alloc((PROCESS_ENV_MAX + 1) * sizeof *made);
    size_t cnt = 0;

    for (size_t i = 0; i < json_array_size(wanted) && cnt < PROCESS_ENV_MAX; i++) {
        const json_t *variable = json_array_get(wanted, i);
        char *value = value_of(mounts, pod, variable, ip);
        made[cnt++] = join(doc_text(variable, "name") ? doc_text(variable, "name") : "", value);
        mem_free(value);
    }
    for (char **at = environ; *at && cnt < PROCESS_ENV_MAX; at++) {
        size_t name_len = strcspn(*at, "=");
        bool is_set = false;
        for (size_t i = 0; i < json_array_size(wanted) && !is_set; i++)
            is_set = strncmp(made[i], *at, name_len) == 0 && made[i][name_len] == '=';
        if (!is_set)
            made[cnt++] = text_copy(*at);
    }
    return made;
}

static uint16_t admin_port_of(const json_t *container)
{
    const json_t *port = doc_find(doc_list(container, "ports"), "name", "admin");
    int64_t number = doc_number(port, "containerPort", PORT_ADMIN);

    return number > 0 && number < 65536 ? (uint16_t)number : PORT_ADMIN;
}

static void on_process_change(void *owner, struct process *process)
{
    struct kubelet *kubelet = owner;

    (void)process;
    kubelet->on_change(kubelet->owner);
}

static void on_process_freed(void *owner)
{
    struct kubelet *kubelet = owner;

    kubelet->on_change(kubelet->owner);
}

static void start_process(struct kubelet *kubelet, const json_t *pod)
{
    const json_t *container = json_array_get(doc_list(pod, "spec.containers"), 0);
    const json_t *args = doc_list(container, "args");
    struct process *process;
    struct mounts mounts;
    struct path run;
    size_t cnt = 0;
    char ip[32];

    if (make_mounts(kubelet, pod, &mounts) != ERR_OK)
        return; /* looked at again with the next change */
    address_of(kubelet, pod, ip);
    run = place_of(kubelet, "run", doc_namespace(pod), doc_name(pod), "");
    process = MEM_NEW(struct process);
    process->namespace = text_copy(doc_namespace(pod));
    process->pod = text_copy(doc_name(pod));
    process->uid = text_copy(doc_uid(pod));
    process->versions = mounts.versions;
    process->ip = text_copy(ip);
    process->file = text_copy(kubelet->broker_path);
    process->args[cnt++] = text_copy(kubelet->broker_path);
    for (size_t i = 0; i < json_array_size(args) && cnt < PROCESS_ARGS_MAX; i++) {
        struct buf text;
        if (!json_is_string(json_array_get(args, i)))
            continue;
        buf_init(&text, FILES_PATH_LEN_MAX);
        add_expanded(&text, json_string_value(json_array_get(args, i)), doc_name(pod));
        process->args[cnt++] = outside_of(&mounts, buf_cstr(&text));
        buf_release(&text);
    }
    process->env = environment(&mounts, pod, container, ip);
    process->log = place_of(kubelet, "log", doc_namespace(pod), doc_name(pod), ".log");
    process->pid_file = path_of(run.text, "pid", NULL);
    process->admin_port = admin_port_of(container);
    process->owner = kubelet;
    process->on_change = on_process_change;
    process->on_freed = on_process_freed;
    list_append(&kubelet->processes, &process->node);
    process_start(process, kubelet->loop);
}

/* ---- keeping up ---- */

static struct process *process_of(const struct kubelet *kubelet, const json_t *pod)
{
    list_for_each (process, &kubelet->processes, struct process, node)
        if (strcmp(process->pod, doc_name(pod)) == 0 && strcmp(process->namespace, doc_namespace(pod)) == 0)
            return process;
    return NULL;
}

/* FOLDER/ZONE.down is there: the zone has no power. */
static bool is_zone_down(const struct kubelet *kubelet, const json_t *pod)
{
    const char *zone = doc_label(pod, LABEL_ZONE);
    struct path file;
    int len;

    if (zone == NULL)
        return false;
    file = path_of(kubelet->home.text, "..", zone, NULL);
    len = (int)strlen(file.text);
    CHECK((size_t)len + sizeof KUBELET_DOWN <= sizeof file.text);
    memcpy(file.text + len, KUBELET_DOWN, sizeof KUBELET_DOWN);
    return access(file.text, F_OK) == 0;
}

static void tell(struct kubelet *kubelet, const struct process *process, int64_t now_ms)
{
    struct apimodel_report report = {
        .phase = process->is_held ? "Unknown" : "Running", /* a node that is silent */
        .node = "local",
        .ip = process->ip,
        .is_ready = process->is_ready,
        .waiting = process_is_crashing(process) ? "CrashLoopBackOff" : NULL,
        .restarts = (int32_t)process->restarts_cnt,
    };

    (void)apimodel_report(kubelet->model, process->namespace, process->pod, process->uid, &report, now_ms);
}

/* As a kubelet does: what a ConfigMap or a Secret says now is written to the pod's files. */
static void refresh_files(const struct kubelet *kubelet, struct process *process, const json_t *pod)
{
    struct mounts mounts;

    if (versions_of(kubelet, pod) != process->versions && make_mounts(kubelet, pod, &mounts) == ERR_OK)
        process->versions = mounts.versions;
}

/* Processes whose pod is gone or going are stopped; those that ended are told and freed. */
static void tend_processes(struct kubelet *kubelet, int64_t now_ms)
{
    list_for_each (process, &kubelet->processes, struct process, node) {
        const json_t *pod = apimodel_find(kubelet->model, KIND_POD, process->namespace, process->pod);
        bool is_wanted = pod && strcmp(doc_uid(pod), process->uid) == 0 && !doc_is_deleting(pod);
        if (!is_wanted || kubelet->is_stopping) {
            process_stop(process);
        } else {
            refresh_files(kubelet, process, pod);
            process_hold(process, is_zone_down(kubelet, pod));
            tell(kubelet, process, now_ms);
        }
        if (process->state != PROCESS_ENDED || process->has_uv || process->has_probe)
            continue;
        if (!kubelet->is_stopping)
            (void)apimodel_pod_ended(kubelet->model, process->namespace, process->pod, process->uid);
        else /* nobody will look after it: status is to say so */
            (void)apimodel_report(kubelet->model, process->namespace, process->pod, process->uid,
                                  &(struct apimodel_report){.phase = "Unknown", .node = "local"}, now_ms);
        list_remove(&process->node);
        process_free(process);
    }
}

void kubelet_sync(struct kubelet *kubelet, int64_t now_ms)
{
    struct docs pods;

    tend_processes(kubelet, now_ms);
    if (kubelet->is_stopping)
        return;
    claims_sync(kubelet);
    docs_init(&pods);
    apimodel_list(kubelet->model, KIND_POD, &pods);
    for (size_t i = 0; i < pods.cnt; i++) {
        if (process_of(kubelet, pods.items[i]))
            continue;
        if (doc_is_deleting(pods.items[i])) /* it never had a process */
            (void)apimodel_pod_ended(kubelet->model, doc_namespace(pods.items[i]), doc_name(pods.items[i]),
                                     doc_uid(pods.items[i]));
        else
            start_process(kubelet, pods.items[i]);
    }
    docs_release(&pods);
}

/* ---- the end ---- */

void kubelet_stop(struct kubelet *kubelet, int64_t now_ms)
{
    kubelet->is_stopping = true;
    kubelet_sync(kubelet, now_ms);
}

void kubelet_kill(struct kubelet *kubelet)
{
    list_for_each (process, &kubelet->processes, struct process, node)
        process_kill(process);
}

bool kubelet_is_idle(const struct kubelet *kubelet)
{
    return list_is_empty(&kubelet->processes);
}

void kubelet_release(struct kubelet *kubelet)
{
    CHECK(kubelet_is_idle(kubelet));
    docs_release(&kubelet->claims);
}
