#include "tests/lib/opdoc.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/check.h"
#include "base/err.h"
#include "io/yaml.h"

const struct settings opdoc_settings = {.broker_image = "flotilla-broker",
                                        .cluster_domain = "cluster.local",
                                        .pull_policy = "IfNotPresent",
                                        .address_form = ADDRESS_DNS,
                                        .replicas_max = 1000};
const struct settings opdoc_loopback = {.broker_image = "flotilla-broker",
                                        .cluster_domain = "cluster.local",
                                        .address_form = ADDRESS_LOOPBACK,
                                        .replicas_max = 200};

char *opdoc_read(const char *path)
{
    FILE *file = fopen(path, "rb");
    char *text = calloc(1, 1 << 20);
    size_t len;

    if (file == NULL) {
        fprintf(stderr, "cannot read %s (tests run in the tree's root)\n", path);
        exit(1);
    }
    len = fread(text, 1, (1 << 20) - 1, file);
    (void)len;
    fclose(file);
    return text;
}

json_t *opdoc_yaml(const char *text)
{
    struct yaml_fault fault = {0};
    json_t *doc = NULL;

    if (yaml_to_json(slice_of_text(text), &doc, &fault) != ERR_OK) {
        fprintf(stderr, "line %zu: %s\n", fault.line, fault.text);
        exit(1);
    }
    return doc;
}

json_t *opdoc_load(const char *path)
{
    char *text = opdoc_read(path);
    json_t *doc = opdoc_yaml(text);

    free(text);
    return doc;
}

json_t *opdoc_json(const char *text)
{
    char *copy = strdup(text);
    json_error_t error;
    json_t *doc;

    for (char *at = copy; *at; at++)
        if (*at == '\'')
            *at = '"';
    doc = json_loads(copy, JSON_DECODE_ANY, &error);
    if (doc == NULL) {
        fprintf(stderr, "%s: %s\n", copy, error.text);
        exit(1);
    }
    free(copy);
    return doc;
}

json_t *opdoc_instance(json_t *doc)
{
    json_t *metadata = json_object_get(doc, "metadata");

    if (json_object_get(metadata, "namespace") == NULL)
        json_object_set_new(metadata, "namespace", json_string("default"));
    if (json_object_get(metadata, "uid") == NULL)
        json_object_set_new(metadata, "uid", json_string("7a6f3c1e-94d2-4b8a-a1c5-2f0e9d8b7c61"));
    if (json_object_get(metadata, "generation") == NULL)
        json_object_set_new(metadata, "generation", json_integer(1));
    return doc;
}

bool opdoc_golden(const char *path, const char *text, bool update)
{
    FILE *file = fopen(path, update ? "wb" : "rb");
    char *golden;
    size_t line = 1;
    bool same;

    if (file == NULL) {
        fprintf(stderr, "cannot open %s\n", path);
        return false;
    }
    if (update) {
        same = fwrite(text, 1, strlen(text), file) == strlen(text);
        return fclose(file) == 0 && same;
    }
    fclose(file);
    golden = opdoc_read(path);
    same = strcmp(golden, text) == 0;
    for (size_t i = 0; !same && golden[i] != '\0' && golden[i] == text[i]; i++)
        line += golden[i] == '\n';
    if (!same)
        fprintf(stderr, "%s: differs from line %zu on; made:\n%s", path, line, text);
    free(golden);
    return same;
}
