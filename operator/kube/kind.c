#include "kind.h"

#include <string.h>

#include "base/check.h"

static const struct kube_kind kinds[] = {
#define X(name, kind, api_version, plural, is_ours) {kind, api_version, plural},
    KIND_LIST(X)
#undef X
#define X(name, api_version, plural) {#name, api_version, plural},
        KUBE_KINDS(X)
#undef X
};

const struct kube_kind *kube_kind_find(const char *name)
{
    for (size_t i = 0; i < COUNT_OF(kinds); i++)
        if (strcmp(kinds[i].name, name) == 0)
            return &kinds[i];
    return NULL;
}

static bool add_part(char *path, const char *text)
{
    return http_path_add(path, "/", false) && http_path_add(path, text, true);
}

bool kube_kind_path(const struct kube_kind *kind, const char *namespace, const char *name, const char *sub,
                    char ret_path[HTTP_PATH_LEN_MAX])
{
    bool is_core = strchr(kind->api_version, '/') == NULL;

    ret_path[0] = '\0';
    return http_path_add(ret_path, is_core ? "/api/" : "/apis/", false) &&
           http_path_add(ret_path, kind->api_version, false) &&
           (namespace == NULL || (add_part(ret_path, "namespaces") && add_part(ret_path, namespace))) &&
           add_part(ret_path, kind->plural) && (name == NULL || add_part(ret_path, name)) &&
           (sub == NULL || add_part(ret_path, sub));
}

bool kube_path_query(char path[HTTP_PATH_LEN_MAX], const char *name, const char *value)
{
    return http_path_add(path, strchr(path, '?') ? "&" : "?", false) && http_path_add(path, name, true) &&
           http_path_add(path, "=", false) && http_path_add(path, value, true);
}
