/* YAML for people: block style, two spaces per level; members sorted, but for those that say what a thing is, which
 * come first (apiVersion, kind, metadata, name, type, status).
 *
 * A text is written plain only where every YAML reader takes it as that text; with line breaks it is a literal block
 * ("|"); else it is quoted as in JSON, which is YAML as well. */
#include <string.h>

#include "base/check.h"
#include "base/err.h"
#include "model/doc.h"

enum { DEPTH_MAX = 64 };

static void print_value(const json_t *value, size_t depth, struct buf *out);

static void indent(size_t depth, struct buf *out)
{
    for (size_t i = 0; i < depth; i++)
        buf_text(out, "  ");
}

static bool is_word(const char *text)
{
    static const char *const words[] = {"true", "false", "null", "yes", "no", "on", "off", "y", "n"};

    for (size_t i = 0; i < COUNT_OF(words); i++) {
        size_t len = strlen(words[i]), same = 0;
        while (same < len && (text[same] | 0x20) == words[i][same])
            same++;
        if (same == len && text[len] == '\0')
            return true;
    }
    return false;
}

/* Digits in front are always quoted: numbers, versions, times look alike to some reader. */
static bool is_plain(const char *text)
{
    if (((text[0] | 0x20) < 'a' || (text[0] | 0x20) > 'z') && text[0] != '/')
        return false;
    for (const char *at = text; *at != '\0'; at++) {
        bool is_letter = (*at | 0x20) >= 'a' && (*at | 0x20) <= 'z';
        bool is_digit = *at >= '0' && *at <= '9';
        bool is_inner = (*at == ' ' && at[1] != ' ' && at[1] != '#' && at[1] != '\0') ||
                        (*at == ':' && at[1] != ' ' && at[1] != '\0');
        if (!is_letter && !is_digit && !is_inner && memchr("-_./,@+=()", *at, 10) == NULL)
            return false;
    }
    return !is_word(text);
}

static bool is_block(const char *text)
{
    size_t len = strlen(text);

    if (len < 2 || text[len - 1] != '\n' || text[len - 2] == '\n' || text[0] == ' ' || text[0] == '\n')
        return false;
    for (size_t i = 0; i < len; i++)
        if ((unsigned char)text[i] < ' ' && text[i] != '\n')
            return false;
    return memchr(text, '\n', len - 1) != NULL || len > 60;
}

static void print_block(const char *text, size_t depth, struct buf *out)
{
    buf_text(out, "|\n");
    while (*text != '\0') {
        const char *end = memchr(text, '\n', strlen(text));
        if (end > text)
            indent(depth, out);
        buf_add(out, text, (size_t)(end - text) + 1);
        text = end + 1;
    }
}

static void print_text(const json_t *value, size_t depth, struct buf *out)
{
    const char *text = json_string_value(value);

    if (strlen(text) != json_string_length(value) || (!is_block(text) && !is_plain(text))) {
        doc_print(value, out);
        buf_byte(out, '\n');
    } else if (is_block(text)) {
        print_block(text, depth, out);
    } else {
        buf_text(out, text);
        buf_byte(out, '\n');
    }
}

/* Order of members: the named ones, then by name. */
static int compare(const char *a, const char *b)
{
    static const char *const first[] = {"apiVersion", "kind", "metadata", "name", "type", "status"};
    size_t a_rank = 0, b_rank = 0;

    while (a_rank < COUNT_OF(first) && strcmp(first[a_rank], a) != 0)
        a_rank++;
    while (b_rank < COUNT_OF(first) && strcmp(first[b_rank], b) != 0)
        b_rank++;
    if (a_rank != b_rank)
        return a_rank < b_rank ? -1 : 1;
    return strcmp(a, b);
}

/* Insertion sort: objects are small. */
static size_t sorted_names(const json_t *object, const char **names, size_t names_max)
{
    const char *name;
    json_t *value;
    size_t cnt = 0;

    json_object_foreach((json_t *)object, name, value)
    {
        size_t at = cnt++;
        CHECK(cnt <= names_max);
        for (; at > 0 && compare(names[at - 1], name) > 0; at--)
            names[at] = names[at - 1];
        names[at] = name;
    }
    return cnt;
}

enum { MEMBERS_MAX = 512 };

static void print_object(const json_t *object, size_t depth, bool is_in_list, struct buf *out)
{
    const char *names[MEMBERS_MAX];
    size_t cnt = json_object_size(object) <= MEMBERS_MAX ? sorted_names(object, names, MEMBERS_MAX) : 0;

    if (cnt == 0) { /* empty, or too large to be for people */
        doc_print(object, out);
        buf_byte(out, '\n');
    }
    for (size_t i = 0; i < cnt; i++) {
        if (i > 0 || !is_in_list)
            indent(depth, out);
        if (is_plain(names[i]))
            buf_text(out, names[i]);
        else {
            json_t *quoted = json_string(names[i]);
            doc_print(quoted, out);
            json_decref(quoted);
        }
        buf_byte(out, ':');
        print_value(json_object_get(object, names[i]), depth, out);
    }
}

static void print_list(const json_t *list, size_t depth, struct buf *out)
{
    for (size_t i = 0; i < json_array_size(list); i++) {
        const json_t *item = json_array_get(list, i);
        indent(depth, out);
        buf_text(out, json_is_array(item) ? "-" : "- ");
        if (json_is_object(item) && json_object_size(item) > 0)
            print_object(item, depth + 1, true, out);
        else if (json_is_string(item))
            print_text(item, depth + 1, out);
        else if (json_is_array(item))
            print_value(item, depth + 1, out);
        else {
            doc_print(item, out);
            buf_byte(out, '\n');
        }
    }
}

/* What stands behind "name:", with its line break. */
static void print_value(const json_t *value, size_t depth, struct buf *out)
{
    bool is_nested =
        (json_is_object(value) && json_object_size(value) > 0) || (json_is_array(value) && json_array_size(value) > 0);

    if (is_nested && depth < DEPTH_MAX) {
        buf_byte(out, '\n');
        if (json_is_object(value))
            print_object(value, depth + 1, false, out);
        else
            print_list(value, depth, out);
        return;
    }
    buf_byte(out, ' ');
    if (json_is_string(value)) {
        print_text(value, depth + 1, out);
        return;
    }
    doc_print(value, out);
    buf_byte(out, '\n');
}

void doc_print_yaml(const json_t *doc, struct buf *out)
{
    if (json_is_object(doc))
        print_object(doc, 0, false, out);
    else if (json_is_array(doc) && json_array_size(doc) > 0)
        print_list(doc, 0, out);
    else {
        doc_print(doc, out);
        buf_byte(out, '\n');
    }
}
