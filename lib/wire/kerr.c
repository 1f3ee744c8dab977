#include "wire/kerr.h"

#include <stddef.h>

struct row {
    const char *name, *text;
    bool is_retriable;
};

enum { FIRST = -1 };

/* The row of code; of KERR_UNKNOWN_SERVER_ERROR where there is none. */
static const struct row *row_of(int16_t code)
{
    static const struct row rows[] = {
#define X(name, code, is_retriable, text) [(code)-FIRST] = {&(#name)[sizeof "KERR_" - 1], text, is_retriable},
        KERR_LIST(X)
#undef X
    };
    size_t idx = code < FIRST ? 0 : (size_t)(code - FIRST);

    return idx < sizeof rows / sizeof rows[0] && rows[idx].name != NULL ? &rows[idx] : &rows[0];
}

const char *kerr_name(int16_t code)
{
    return row_of(code)->name;
}

const char *kerr_text(int16_t code)
{
    return row_of(code)->text;
}

bool kerr_is_retriable(int16_t code)
{
    return row_of(code)->is_retriable;
}
