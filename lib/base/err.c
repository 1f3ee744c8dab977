#include "base/err.h"

const char *err_text(int err)
{
    switch (err) {
    case ERR_OK:
        return "no error";
#define X(name, text) \
    case name:        \
        return text;
        ERR_LIST(X)
#undef X
    default:
        return "no error of this list";
    }
}

const char *err_name(int err)
{
    switch (err) {
    case ERR_OK:
        return "ERR_OK";
#define X(name, text) \
    case name:        \
        return #name;
        ERR_LIST(X)
#undef X
    default:
        return "ERR_?";
    }
}
