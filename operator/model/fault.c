#include "model/fault.h"

#include <stdarg.h>
#include <string.h>

/* Cuts at the first byte of a UTF-8 character, never inside one. */
static size_t cut_len(const char *text, size_t len_max)
{
    size_t len = strlen(text);

    if (len <= len_max)
        return len;
    for (len = len_max; len > 0 && ((unsigned char)text[len] & 0xc0) == 0x80; len--)
        ;
    return len;
}

static size_t append(char *to, size_t len, size_t cap, const char *text)
{
    size_t add = cut_len(text, cap - 1 - len);

    memcpy(to + len, text, add);
    to[len + add] = '\0';
    return len + add;
}

void fault_set(struct fault *fault, const char *field, ...)
{
    size_t len = 0;
    va_list texts;

    append(fault->field, 0, sizeof fault->field, field);
    fault->text[0] = '\0';
    va_start(texts, field);
    for (const char *text; (text = va_arg(texts, const char *)) != NULL;)
        len = append(fault->text, len, sizeof fault->text, text);
    va_end(texts);
}

struct fault *fault_add(struct faults *faults)
{
    static struct fault spare; /* where the first few are enough */

    return faults->cnt < FAULTS_MAX ? &faults->items[faults->cnt++] : &spare;
}

const char *fault_shown(const char *text, char ret_shown[FAULT_SHOWN_LEN + 1])
{
    size_t len = cut_len(text, FAULT_SHOWN_LEN - 5);

    ret_shown[0] = '"';
    for (size_t i = 0; i < len; i++)
        ret_shown[i + 1] = (unsigned char)text[i] < ' ' || text[i] == 0x7f ? '?' : text[i];
    memcpy(ret_shown + len + 1, text[len] == '\0' ? "\"" : "...\"", text[len] == '\0' ? 2 : 5);
    return ret_shown;
}
