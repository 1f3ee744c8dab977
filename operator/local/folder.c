#include "local/folder.h"

#include <string.h>

#include "base/check.h"
#include "base/crc.h"
#include "base/err.h"
#include "base/mem.h"
#include "io/yaml.h"
#include "local/place.h"

static char *text_copy(const char *text)
{
    return mem_dup(text, strlen(text) + 1);
}

static bool ends_with(const char *text, const char *end)
{
    size_t text_len = strlen(text), end_len = strlen(end);

    return text_len > end_len && strcmp(text + text_len - end_len, end) == 0;
}

static bool is_manifest(const char *name)
{
    return name[0] != '.' && (ends_with(name, ".yaml") || ends_with(name, ".yml")) && !ends_with(name, ".status.yaml");
}

static struct manifest *find(struct folder *folder, const char *file)
{
    for (size_t i = 0; i < folder->manifests_cnt; i++)
        if (strcmp(folder->manifests[i].file, file) == 0)
            return &folder->manifests[i];
    return NULL;
}

static const struct manifest *find_object(const struct folder *folder, enum kind kind, const char *name)
{
    for (size_t i = 0; i < folder->manifests_cnt; i++)
        if (folder->manifests[i].object && folder->manifests[i].kind == kind &&
            strcmp(folder->manifests[i].object, name) == 0)
            return &folder->manifests[i];
    return NULL;
}

/* ---- reading one ---- */

static bool is_head_good(const struct folder *folder, const struct manifest *manifest, const json_t *doc,
                         struct slice text_of_file)
{
    const struct kind_info *info = kind_info(KIND_INSTANCE);
    const char *field = NULL, *text = NULL;
    enum kind kind = doc_kind(doc);
    const struct manifest *other = find_object(folder, kind, doc_name(doc));

    if (doc_text(doc, "apiVersion") == NULL || strcmp(doc_text(doc, "apiVersion"), info->api_version) != 0) {
        field = "apiVersion";
        text = "must be flotilla.dev/v1";
    } else if (kind != KIND_INSTANCE && kind != KIND_TOPIC) {
        field = "kind";
        text = "must be KafkaInstance or KafkaTopic";
    } else if (manifest->object && manifest->kind != kind) {
        field = "kind";
        text = "cannot be changed; remove the file, then add another";
    } else if (strlen(doc_name(doc)) > FOLDER_NAME_LEN_MAX) {
        field = "metadata.name";
        text = "is longer than 200 characters";
    } else if (other && other != manifest) {
        field = "metadata.name";
        text = "another manifest of this folder has the same name";
    } else if (manifest->object && strcmp(manifest->object, doc_name(doc)) != 0) {
        field = "metadata.name";
        text = "cannot be changed; remove the file, then add another";
    }
    if (field == NULL)
        return true;
    folder->fault(folder->owner, manifest->file, place_line(text_of_file, field), field, text);
    return false;
}

/* In a cluster the API server would say it; here nobody else does. */
static bool is_usable(const struct folder *folder, const struct manifest *manifest, json_t *doc, struct slice text)
{
    struct instance instance;
    struct topic topic;
    struct faults faults;
    int err;

    if (!json_is_object(doc)) {
        folder->fault(folder->owner, manifest->file, 1, "",
                      "a manifest is an object with apiVersion, kind, metadata, spec");
        return false;
    }
    if (!is_head_good(folder, manifest, doc, text))
        return false;
    err = doc_kind(doc) == KIND_TOPIC ? topic_parse(doc, &topic, &faults)
                                      : instance_parse(doc, folder->settings, &instance, &faults);
    if (err == ERR_OK)
        return true;
    for (size_t i = 0; i < faults.cnt; i++)
        folder->fault(folder->owner, manifest->file, place_line(text, faults.items[i].field), faults.items[i].field,
                      faults.items[i].text);
    return false;
}

static void take(struct folder *folder, struct manifest *manifest, struct slice text)
{
    struct yaml_fault fault = {.line = 1};
    json_t *doc = NULL;

    if (yaml_to_json(text, &doc, &fault) != ERR_OK) {
        folder->fault(folder->owner, manifest->file, fault.line, "", fault.text);
        return;
    }
    if (place_of_second(text) > 0) {
        folder->fault(folder->owner, manifest->file, place_of_second(text), "",
                      "a manifest holds one object, not several");
        json_decref(doc);
        return;
    }
    if (doc && is_usable(folder, manifest, doc, text)) {
        if (manifest->object == NULL)
            manifest->object = text_copy(doc_name(doc));
        manifest->kind = doc_kind(doc);
        folder->put(folder->owner, doc, manifest->file);
    }
    json_decref(doc);
}

/* ---- scanning ---- */

static void on_name(void *owner, const char *name)
{
    struct folder *folder = owner;
    struct path path = path_of(folder->path, name, NULL);
    struct manifest *manifest;
    struct buf text;
    uint32_t crc;
    int err;

    if (!is_manifest(name))
        return;
    manifest = find(folder, name);
    if (manifest == NULL && folder->manifests_cnt == FOLDER_MANIFESTS_MAX) {
        folder->fault(folder->owner, name, 1, "", "the folder has more than 1000 manifests; this one is left out");
        return;
    }
    buf_init(&text, FILES_CONTENT_LEN_MAX);
    err = files_read(path.text, &text);
    crc = err ? (uint32_t)err : crc32c(text.data, text.len);
    if (manifest == NULL) {
        manifest = &folder->manifests[folder->manifests_cnt++];
        *manifest = (struct manifest){.file = text_copy(name), .crc = ~crc};
    }
    manifest->is_seen = err != ERR_UNKNOWN; /* gone between listing and reading */
    if (manifest->crc != crc || manifest->len != text.len) {
        manifest->crc = crc;
        manifest->len = text.len;
        if (err && err != ERR_UNKNOWN)
            folder->fault(folder->owner, name, 1, "", err == ERR_LIMIT ? "is larger than 1 MiB" : "cannot be read");
        else if (!err)
            take(folder, manifest, buf_bytes(&text));
    }
    buf_release(&text);
}

static void drop(struct folder *folder, size_t at)
{
    struct manifest *manifest = &folder->manifests[at];

    if (manifest->object)
        folder->gone(folder->owner, manifest->kind, manifest->object, manifest->file);
    mem_free(manifest->object);
    mem_free(manifest->file);
    memmove(manifest, manifest + 1, (folder->manifests_cnt - at - 1) * sizeof *manifest);
    folder->manifests_cnt--;
}

int folder_scan(struct folder *folder)
{
    int err;

    for (size_t i = 0; i < folder->manifests_cnt; i++)
        folder->manifests[i].is_seen = false;
    if ((err = files_each(folder->path, on_name, folder)))
        return err;
    for (size_t i = folder->manifests_cnt; i-- > 0;)
        if (!folder->manifests[i].is_seen)
            drop(folder, i);
    return ERR_OK;
}

void folder_release(struct folder *folder)
{
    for (size_t i = 0; i < folder->manifests_cnt; i++) {
        mem_free(folder->manifests[i].object);
        mem_free(folder->manifests[i].file);
    }
    folder->manifests_cnt = 0;
}
