#include "local/claims.h"

#include <string.h>

#include "base/check.h"
#include "base/err.h"
#include "io/log.h"
#include "local/process.h"

static struct path folder_of(const struct kubelet *kubelet, const char *namespace, const char *name)
{
    struct path both = path_of(kubelet->home.text, "claims", namespace, NULL);
    size_t len = strlen(both.text), add = strlen(name);

    CHECK(len + add + 2 <= sizeof both.text);
    both.text[len] = '_'; /* neither a namespace nor a claim has one in its name */
    memcpy(both.text + len + 1, name, add + 1);
    return both;
}

struct path claims_data_folder(const struct kubelet *kubelet, const char *namespace, const char *name)
{
    struct path folder = folder_of(kubelet, namespace, name);

    return path_of(folder.text, "data", NULL);
}

/* ---- loading ---- */

struct loading {
    struct kubelet *kubelet;
    int64_t now_ms;
    int err;
};

static void on_claim(void *owner, const char *name)
{
    struct loading *loading = owner;
    struct path file = path_of(loading->kubelet->home.text, "claims", name, "claim.json", NULL);
    char text[APIMODEL_TEXT_LEN];
    json_t *doc, *made = NULL;
    struct buf content;

    buf_init(&content, FILES_CONTENT_LEN_MAX);
    if (files_read(file.text, &content) != ERR_OK) {
        buf_release(&content);
        return; /* a folder that was never finished, or not ours */
    }
    doc = json_loadb((const char *)content.data, content.len, 0, NULL);
    buf_release(&content);
    if (doc == NULL || doc_kind(doc) != KIND_CLAIM) {
        log_line(LOG_ERROR, "claim cannot be read", LOG_CSTR("file", file.text));
        loading->err = ERR_CORRUPT;
    } else {
        /* who owned it is gone; its StatefulSet takes it up again where it is to be deleted with it */
        (void)json_object_del(json_object_get(doc, "metadata"), "ownerReferences");
        if (apimodel_put(loading->kubelet->model, doc, loading->now_ms, &made, text) == ERR_OK)
            docs_add_give(&loading->kubelet->claims, made);
    }
    json_decref(doc);
}

int claims_load(struct kubelet *kubelet, int64_t now_ms)
{
    struct path folder = path_of(kubelet->home.text, "claims", NULL);
    struct loading loading = {.kubelet = kubelet, .now_ms = now_ms};
    int err;

    if ((err = files_make_folder(folder.text)) || (err = files_each(folder.text, on_claim, &loading)))
        return err;
    return loading.err;
}

/* ---- keeping up ---- */

static bool is_known(const struct docs *docs, const json_t *doc)
{
    for (size_t i = 0; i < docs->cnt; i++)
        if (strcmp(doc_uid(docs->items[i]), doc_uid(doc)) == 0)
            return true;
    return false;
}

static void make_folder(struct kubelet *kubelet, json_t *claim)
{
    struct path folder = folder_of(kubelet, doc_namespace(claim), doc_name(claim));
    struct path data = path_of(folder.text, "data", NULL), file = path_of(folder.text, "claim.json", NULL);
    struct buf content;
    int err;

    buf_init(&content, FILES_CONTENT_LEN_MAX);
    doc_print(claim, &content);
    buf_byte(&content, '\n');
    err = files_make_folder(data.text);
    if (!err)
        err = files_write(file.text, buf_bytes(&content));
    buf_release(&content);
    if (err)
        log_line(LOG_ERROR, "claim's folder cannot be made", LOG_CSTR("folder", folder.text));
    else
        docs_add(&kubelet->claims, claim);
}

/* A claim "data-POD" is in use while that pod's process is there. */
static bool is_used(const struct kubelet *kubelet, const json_t *claim)
{
    list_for_each (process, &kubelet->processes, struct process, node)
        if (strcmp(process->namespace, doc_namespace(claim)) == 0 && strncmp(doc_name(claim), "data-", 5) == 0 &&
            strcmp(doc_name(claim) + 5, process->pod) == 0)
            return true;
    return false;
}

static void remove_folder(struct kubelet *kubelet, size_t at)
{
    json_t *claim = kubelet->claims.items[at];
    struct path folder = folder_of(kubelet, doc_namespace(claim), doc_name(claim));

    log_line(LOG_INFO, "claim removed with its data", LOG_CSTR("folder", folder.text));
    if (files_remove_tree(folder.text) != ERR_OK)
        log_line(LOG_ERROR, "claim's folder cannot be removed", LOG_CSTR("folder", folder.text));
    json_decref(claim);
    memmove(&kubelet->claims.items[at], &kubelet->claims.items[at + 1],
            (kubelet->claims.cnt - at - 1) * sizeof kubelet->claims.items[0]);
    kubelet->claims.cnt--;
}

void claims_sync(struct kubelet *kubelet)
{
    struct docs now;

    docs_init(&now);
    apimodel_list(kubelet->model, KIND_CLAIM, &now);
    for (size_t i = kubelet->claims.cnt; i-- > 0;)
        if (!is_known(&now, kubelet->claims.items[i]) && !is_used(kubelet, kubelet->claims.items[i]))
            remove_folder(kubelet, i);
    for (size_t i = 0; i < now.cnt; i++)
        if (!is_known(&kubelet->claims, now.items[i]))
            make_folder(kubelet, now.items[i]);
    docs_release(&now);
}
