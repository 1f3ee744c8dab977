#include "moment.h"

#include <fnmatch.h>
#include <string.h>

enum { PATH_LEN_MAX = 300 };

static const struct {
    const char *name;
    enum effect_kind kind;
    const char *pattern; /* of the file's path in its directory */
} moments[] = {
#define X(name, text, kind, pattern) {text, kind, pattern},
    MOMENTS(X)
#undef X
};

const char *moment_name(enum moment moment)
{
    return moments[moment].name;
}

bool moment_find(const char *name, enum moment *ret_moment)
{
    for (enum moment moment = 0; moment < MOMENTS_CNT; moment++)
        if (strcmp(moments[moment].name, name) == 0) {
            *ret_moment = moment;
            return true;
        }
    return false;
}

bool moment_is(enum moment moment, const struct effect *effect)
{
    char path[PATH_LEN_MAX + 1] = "";

    if (effect->kind != moments[moment].kind)
        return false;
    if (effect->file != NULL)
        return fnmatch(moments[moment].pattern, effect->file->path, 0) == 0;
    if (effect->path.len > PATH_LEN_MAX)
        return false;
    memcpy(path, effect->path.data, effect->path.len);
    return fnmatch(moments[moment].pattern, path, 0) == 0;
}
