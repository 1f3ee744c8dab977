#include "model/kind.h"

#include <string.h>

#include "base/check.h"

const struct kind_info *kind_info(enum kind kind)
{
#define X(name, kind, api_version, plural, is_ours) [name] = {kind, api_version, plural, is_ours},
    static const struct kind_info infos[] = { KIND_LIST(X) };
#undef X
    CHECK(kind < KINDS_CNT);
    return &infos[kind];
}

enum kind kind_of(const char *api_version, const char *kind)
{
    for (int i = 0; i < KINDS_CNT; i++) {
        const struct kind_info *info = kind_info((enum kind)i);
        if (api_version && kind && strcmp(info->kind, kind) == 0 && strcmp(info->api_version, api_version) == 0)
            return (enum kind)i;
    }
    return KINDS_CNT;
}
