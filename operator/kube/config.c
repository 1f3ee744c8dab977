#include "config.h"

#include <ctype.h>
#include <jansson.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/base64.h"
#include "base/check.h"
#include "base/err.h"
#include "base/mem.h"
#include "io/yaml.h"

static const char pod_dir[] = "/var/run/secrets/kubernetes.io/serviceaccount";

__attribute__((format(printf, 3, 4))) static int fail(char *fault, int err, const char *format, ...)
{
    va_list args;

    va_start(args, format);
    (void)vsnprintf(fault, KUBE_CONFIG_FAULT_LEN, format, args);
    va_end(args);
    return err;
}

static char *copy(const char *text)
{
    return text ? mem_dup(text, strlen(text) + 1) : NULL;
}

static char *join(const char *dir, const char *name)
{
    size_t len = strlen(dir) + 1 + strlen(name) + 1;
    char *path = mem_alloc(len);

    if (name[0] == '/')
        (void)snprintf(path, len, "%s", name);
    else
        (void)snprintf(path, len, "%s/%s", dir, name);
    return path;
}

char *kube_config_read_file(const char *path)
{
    FILE *file = fopen(path, "re");
    char *text = NULL;
    size_t len;

    if (file == NULL)
        return NULL;
    text = mem_alloc(KUBE_CONFIG_LEN_MAX + 1);
    len = fread(text, 1, KUBE_CONFIG_LEN_MAX + 1, file);
    if (ferror(file) || len > KUBE_CONFIG_LEN_MAX) {
        mem_free(text);
        text = NULL;
    } else {
        while (len > 0 && isspace((unsigned char)text[len - 1]))
            len--;
        text[len] = '\0';
        text = mem_realloc(text, len + 1);
    }
    (void)fclose(file);
    return text;
}

void kube_config_release(struct kube_config *config)
{
    char **const all[] = {&config->server,  &config->ca_file, &config->ca_pem,     &config->cert_pem,
                          &config->key_pem, &config->token,   &config->token_file, &config->namespace};

    for (size_t i = 0; i < COUNT_OF(all); i++) {
        mem_free(*all[i]);
        *all[i] = NULL;
    }
}

/* ---- inside a pod ---- */

int kube_config_from_pod(const char *dir, const char *host, const char *port, struct kube_config *ret_config,
                         char ret_fault[KUBE_CONFIG_FAULT_LEN])
{
    struct kube_config config = {.ca_file = join(dir, "ca.crt"), .token_file = join(dir, "token")};
    char *namespace_file = join(dir, "namespace");
    bool is_v6 = strchr(host, ':') != NULL;
    size_t len = strlen("https://[]:") + strlen(host) + strlen(port) + 1;

    config.server = mem_alloc(len);
    (void)snprintf(config.server, len, is_v6 ? "https://[%s]:%s" : "https://%s:%s", host, port);
    config.namespace = kube_config_read_file(namespace_file);
    config.token = kube_config_read_file(config.token_file);
    mem_free(namespace_file);
    if (config.namespace == NULL)
        config.namespace = copy("default");
    if (config.token == NULL) {
        int err = fail(ret_fault, ERR_IO, "%s: the service account's token cannot be read", config.token_file);
        kube_config_release(&config);
        return err;
    }
    *ret_config = config;
    return ERR_OK;
}

/* ---- a kubeconfig ---- */

struct file {
    const char *dir;
    char *fault;
};

static const char *text_of(const json_t *object, const char *field)
{
    const char *text = json_string_value(json_object_get(object, field));

    return text && text[0] ? text : NULL;
}

/* Of the list under `list`, the entry of that name; its part `part`. */
static const json_t *named(const json_t *root, const char *list, const char *name, const char *part)
{
    size_t i;
    json_t *entry;

    json_array_foreach(json_object_get(root, list), i, entry)
    {
        const char *its = text_of(entry, "name");
        if (its && strcmp(its, name) == 0)
            return json_object_get(entry, part);
    }
    return NULL;
}

/* NULL: not base64. */
static char *base64(const char *text)
{
    struct buf bytes;
    char *made = NULL;

    buf_init(&bytes, strlen(text) + 1);
    if (base64_decode(slice_of_text(text), &bytes) == ERR_OK)
        made = mem_dup(buf_cstr(&bytes), bytes.len + 1);
    buf_release(&bytes);
    return made;
}

/* PEM text from `field`-data (base64) or from the file that `field` names. Neither: ERR_OK and NULL. */
static int pem(const struct file *file, const json_t *object, const char *field, const char *data_field, char **ret_pem)
{
    const char *inline_text = text_of(object, data_field), *name = text_of(object, field);
    char *path;

    if (inline_text) {
        *ret_pem = base64(inline_text);
        return *ret_pem ? ERR_OK : fail(file->fault, ERR_INVALID, "%s: not base64", data_field);
    }
    if (name == NULL)
        return ERR_OK;
    path = join(file->dir, name);
    *ret_pem = kube_config_read_file(path);
    if (*ret_pem == NULL)
        (void)fail(file->fault, ERR_IO, "%s: %s cannot be read", field, path);
    mem_free(path);
    return *ret_pem ? ERR_OK : ERR_IO;
}

static int cluster(const struct file *file, const json_t *object, struct kube_config *config)
{
    static const char *const unsupported[] = {"proxy-url", "tls-server-name"};
    const char *server = text_of(object, "server");
    size_t len;

    if (server == NULL || (strncmp(server, "https://", 8) != 0 && strncmp(server, "http://", 7) != 0))
        return fail(file->fault, ERR_INVALID, "cluster.server: must begin with https:// or http://");
    for (size_t i = 0; i < COUNT_OF(unsupported); i++)
        if (text_of(object, unsupported[i]))
            return fail(file->fault, ERR_INVALID, "cluster.%s: not supported", unsupported[i]);
    config->server = copy(server);
    for (len = strlen(server); len > 0 && config->server[len - 1] == '/'; len--)
        config->server[len - 1] = '\0';
    config->insecure = json_is_true(json_object_get(object, "insecure-skip-tls-verify"));
    return pem(file, object, "certificate-authority", "certificate-authority-data", &config->ca_pem);
}

static int user(const struct file *file, const json_t *object, struct kube_config *config)
{
    static const char *const unsupported[] = {"exec", "auth-provider", "username", "password"};
    const char *token_file = text_of(object, "tokenFile");
    int err;

    for (size_t i = 0; i < COUNT_OF(unsupported); i++)
        if (json_object_get(object, unsupported[i]))
            return fail(file->fault, ERR_INVALID, "user.%s: not supported; use a token or a client certificate",
                        unsupported[i]);
    err = pem(file, object, "client-certificate", "client-certificate-data", &config->cert_pem);
    if (err == ERR_OK)
        err = pem(file, object, "client-key", "client-key-data", &config->key_pem);
    if (err != ERR_OK)
        return err;
    if ((config->cert_pem == NULL) != (config->key_pem == NULL))
        return fail(file->fault, ERR_INVALID, "user: a client certificate needs its key, and a key its certificate");
    config->token = copy(text_of(object, "token"));
    if (token_file && config->token == NULL) {
        config->token_file = join(file->dir, token_file);
        config->token = kube_config_read_file(config->token_file);
        if (config->token == NULL)
            return fail(file->fault, ERR_IO, "tokenFile: %s cannot be read", config->token_file);
    }
    return ERR_OK;
}

static int from_document(const struct file *file, const json_t *root, struct kube_config *config)
{
    const char *context_name = text_of(root, "current-context"), *cluster_name, *user_name;
    const json_t *context, *part;
    int err;

    if (context_name == NULL)
        return fail(file->fault, ERR_INVALID, "current-context: not set");
    context = named(root, "contexts", context_name, "context");
    if (context == NULL)
        return fail(file->fault, ERR_UNKNOWN, "current-context: there is no context '%s'", context_name);
    cluster_name = text_of(context, "cluster");
    part = cluster_name ? named(root, "clusters", cluster_name, "cluster") : NULL;
    if (part == NULL)
        return fail(file->fault, ERR_UNKNOWN, "context '%s': its cluster is not there", context_name);
    err = cluster(file, part, config);
    if (err != ERR_OK)
        return err;
    user_name = text_of(context, "user");
    part = user_name ? named(root, "users", user_name, "user") : NULL;
    if (user_name && part == NULL)
        return fail(file->fault, ERR_UNKNOWN, "context '%s': its user is not there", context_name);
    config->namespace = copy(text_of(context, "namespace") ? text_of(context, "namespace") : "default");
    return part ? user(file, part, config) : ERR_OK;
}

int kube_config_from_text(struct slice text, const char *dir, struct kube_config *ret_config,
                          char ret_fault[KUBE_CONFIG_FAULT_LEN])
{
    struct file file = {.dir = dir, .fault = ret_fault};
    struct kube_config config = {.server = NULL};
    struct yaml_fault fault;
    json_t *root = NULL;
    int err = yaml_to_json(text, &root, &fault);

    if (err != ERR_OK)
        return fail(ret_fault, err, "line %zu column %zu: %s", fault.line, fault.column, fault.text);
    err = from_document(&file, root, &config);
    json_decref(root);
    if (err != ERR_OK) {
        kube_config_release(&config);
        return err;
    }
    *ret_config = config;
    return ERR_OK;
}

static int from_path(const char *path, struct kube_config *ret_config, char *fault)
{
    char *text = kube_config_read_file(path);
    char *dir = copy(path), *slash = strrchr(dir, '/');
    char inner[KUBE_CONFIG_FAULT_LEN] = "";
    int err = ERR_IO;

    if (slash)
        *(slash == dir ? slash + 1 : slash) = '\0';
    if (text == NULL)
        (void)fail(fault, ERR_IO, "%s: cannot be read, or is larger than %d bytes", path, KUBE_CONFIG_LEN_MAX);
    else
        err = kube_config_from_text(slice_of_text(text), slash ? dir : ".", ret_config, inner);
    if (text && err != ERR_OK)
        (void)fail(fault, err, "%.200s: %.300s", path, inner);
    mem_free(dir);
    mem_free(text);
    return err;
}

static char *first_of_list(const char *list)
{
    size_t len = strcspn(list, ":");
    char *first = mem_alloc(len + 1);

    memcpy(first, list, len);
    return first;
}

int kube_config_load(const char *path, struct kube_config *ret_config, char ret_fault[KUBE_CONFIG_FAULT_LEN])
{
    const char *list = getenv("KUBECONFIG"), *host = getenv("KUBERNETES_SERVICE_HOST");
    const char *port = getenv("KUBERNETES_SERVICE_PORT"), *home = getenv("HOME");
    char *found;
    int err;

    if (path)
        return from_path(path, ret_config, ret_fault);
    if (list && list[0])
        found = first_of_list(list);
    else if (host && port)
        return kube_config_from_pod(pod_dir, host, port, ret_config, ret_fault);
    else if (home)
        found = join(home, ".kube/config");
    else
        return fail(ret_fault, ERR_UNKNOWN, "not in a pod, and neither KUBECONFIG nor HOME is set");
    err = from_path(found, ret_config, ret_fault);
    mem_free(found);
    return err;
}
