#include "shell/config.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/check.h"
#include "base/err.h"
#include "base/mem.h"
#include "base/num.h"
#include "shell/config_check.h"

#define X(field_, name_, kind_, default_, min_, max_, allowed_, topic_, doc_) \
    [CONFIG_IDX_##field_] = {.name = (name_),                                 \
                             .kind = CONFIG_##kind_,                          \
                             .default_text = (default_),                      \
                             .min = (min_),                                   \
                             .max = (max_),                                   \
                             .allowed = (allowed_),                           \
                             .topic_name = (topic_),                          \
                             .doc = (doc_)},
const struct config_entry config_entries[CONFIG_CNT] = {CONFIG_LIST(X)};
#undef X

/* Where the field of an entry lies in struct config. */
#define X(field, ...) offsetof(struct config, field),
static const size_t field_places[CONFIG_CNT] = {CONFIG_LIST(X)};
#undef X

static void *field_of(struct config *config, size_t idx)
{
    return (char *)config + field_places[idx];
}

const char *config_kind_name(enum config_kind kind)
{
#define X(kind, name) name,
    static const char *const names[] = { CONFIG_KINDS(X) };
#undef X
    CHECK(kind < CONFIG_KINDS_CNT);
    return names[kind];
}

/* ---- values ---- */

bool config_next_item(const char **at, struct slice *ret_item)
{
    const char *from = *at, *end, *to;

    if (from == NULL || *from == '\0')
        return false;
    end = strchr(from, ',');
    to = end ? end : from + strlen(from);
    *at = end ? end + 1 : to;
    while (from < to && (*from == ' ' || *from == '\t'))
        from++;
    while (to > from && (to[-1] == ' ' || to[-1] == '\t'))
        to--;
    *ret_item = slice_of(from, (size_t)(to - from));
    return true;
}

bool config_is_allowed(const char *allowed, struct slice text)
{
    while (allowed != NULL) {
        const char *end = strchr(allowed, '|');
        size_t len = end ? (size_t)(end - allowed) : strlen(allowed);
        if (len == text.len && memcmp(allowed, text.data, len) == 0)
            return true;
        allowed = end ? end + 1 : NULL;
    }
    return false;
}

static bool list_is_allowed(const struct config_entry *entry, const char *list)
{
    struct slice item;

    while (config_next_item(&list, &item))
        if (item.len == 0 || !config_is_allowed(entry->allowed, item))
            return false;
    return true;
}

/* "0.5": digits and one point, between min and max. No float is made of it. */
static bool is_ratio(const struct config_entry *entry, const char *text)
{
    size_t whole_len = strspn(text, "0123456789");
    const char *rest = text + whole_len;
    int64_t whole = 0;

    if (num_parse_i64(slice_of(text, whole_len), entry->min, entry->max, &whole) != ERR_OK)
        return false;
    if (*rest == '\0')
        return true;
    if (*rest != '.' || rest[1] == '\0' || rest[1 + strspn(rest + 1, "0123456789")] != '\0')
        return false;
    return whole < entry->max || strspn(rest + 1, "0") == strlen(rest + 1);
}

/* Puts text into the field; false: not allowed. text is kept where the field is a text. */
static bool put_value(struct config *config, size_t idx, char *text)
{
    const struct config_entry *entry = &config_entries[idx];
    void *field = field_of(config, idx);

    switch (entry->kind) {
    case CONFIG_INT:
    case CONFIG_LONG:
    case CONFIG_SHORT:
        return num_parse_i64(slice_of_text(text), entry->min, entry->max, field) == ERR_OK;
    case CONFIG_BOOL:
        *(bool *)field = strcmp(text, "true") == 0;
        return *(bool *)field || strcmp(text, "false") == 0;
    case CONFIG_TEXT:
        *(char **)field = text;
        return entry->allowed == NULL || config_is_allowed(entry->allowed, slice_of_text(text));
    case CONFIG_LIST:
        *(char **)field = text;
        return entry->allowed == NULL || list_is_allowed(entry, text);
    case CONFIG_DOUBLE:
        *(char **)field = text;
        return is_ratio(entry, text);
    case CONFIG_KINDS_CNT:
        break;
    }
    return false;
}

static void put_nothing(struct config *config, size_t idx)
{
    void *field = field_of(config, idx);

    if (config_entries[idx].kind == CONFIG_BOOL)
        *(bool *)field = false;
    else if (config_entries[idx].kind <= CONFIG_SHORT)
        *(int64_t *)field = CONFIG_UNSET;
    else
        *(char **)field = NULL;
}

/* ---- faults ---- */

void config_place(const struct config *config, size_t idx, struct buf *buf)
{
    if (config->sources[idx] == CONFIG_FROM_ARG) {
        buf_text(buf, "command line: ");
    } else {
        buf_text(buf, config->path ? config->path : "properties");
        if (config->sources[idx] == CONFIG_FROM_FILE) {
            buf_byte(buf, ':');
            buf_u64(buf, config->lines[idx]);
        }
        buf_text(buf, ": ");
    }
    buf_text(buf, config_entries[idx].name);
}

void config_fault(struct config *config, size_t idx, const char *what)
{
    config_place(config, idx, &config->faults);
    if (config->texts[idx] != NULL) {
        buf_text(&config->faults, " = \"");
        buf_text(&config->faults, config->texts[idx]);
        buf_byte(&config->faults, '"');
    }
    buf_text(&config->faults, ": ");
    buf_text(&config->faults, what);
    buf_byte(&config->faults, '\n');
}

void config_allowed(const struct config_entry *entry, struct buf *buf)
{
    if (entry->kind == CONFIG_BOOL) {
        buf_text(buf, "true or false");
    } else if (entry->kind <= CONFIG_SHORT) {
        buf_text(buf, "an integer from ");
        buf_i64(buf, entry->min);
        buf_text(buf, " to ");
        buf_i64(buf, entry->max);
    } else if (entry->kind == CONFIG_DOUBLE) {
        buf_text(buf, "a number from ");
        buf_i64(buf, entry->min);
        buf_text(buf, " to ");
        buf_i64(buf, entry->max);
    } else if (entry->allowed != NULL) {
        buf_text(buf, entry->kind == CONFIG_LIST ? "a comma list of " : "one of ");
        for (const char *at = entry->allowed; *at != '\0'; at++)
            buf_text(buf, *at == '|' ? ", " : (char[]){*at, '\0'});
    } else {
        buf_text(buf, entry->kind == CONFIG_LIST ? "a comma list" : "any text");
    }
}

static void fault_allowed(struct config *config, size_t idx)
{
    struct buf what;

    buf_init(&what, CONFIG_VALUE_LEN_MAX);
    buf_text(&what, "not allowed; allowed is ");
    config_allowed(&config_entries[idx], &what);
    config_fault(config, idx, buf_cstr(&what));
    buf_release(&what);
}

/* ---- assignments ---- */

size_t config_find(struct slice name)
{
    for (size_t i = 0; i < CONFIG_CNT; i++)
        if (slice_eq_text(name, config_entries[i].name))
            return i;
    return CONFIG_CNT;
}

static void put_text(struct config *config, size_t idx, struct slice text, enum config_source source, uint32_t line)
{
    mem_free(config->texts[idx]);
    config->texts[idx] = mem_alloc(text.len + 1);
    memcpy(config->texts[idx], text.data, text.len);
    config->sources[idx] = (uint8_t)source;
    config->lines[idx] = line;
    if (text.len == 0 && config_entries[idx].kind >= CONFIG_TEXT)
        put_nothing(config, idx); /* "broker.rack=" is the same as none */
    else if (!put_value(config, idx, config->texts[idx]))
        fault_allowed(config, idx);
}

void config_fault_at(struct config *config, uint32_t line, struct slice name, const char *what, struct slice which)
{
    if (line == 0) {
        buf_text(&config->faults, "command line");
    } else {
        buf_text(&config->faults, config->path ? config->path : "properties");
        buf_byte(&config->faults, ':');
        buf_u64(&config->faults, line);
    }
    buf_text(&config->faults, ": ");
    buf_slice(&config->faults, name);
    buf_text(&config->faults, what);
    buf_slice(&config->faults, which);
    buf_byte(&config->faults, '\n');
}

/* ${NAME} -> the environment's value; $${ -> ${. false: a fault was added. */
static bool expand(struct config *config, uint32_t line, struct slice name, struct slice value, struct buf *out)
{
    for (size_t i = 0; i < value.len; i++) {
        const uint8_t *at = value.data + i, *end;
        const char *found;
        char variable[256] = "";
        size_t len;

        if (value.len - i >= 3 && memcmp(at, "$${", 3) == 0) {
            buf_text(out, "${");
            i += 2;
            continue;
        }
        if (value.len - i < 2 || memcmp(at, "${", 2) != 0) {
            buf_byte(out, *at);
            continue;
        }
        end = memchr(at, '}', value.len - i);
        len = end ? (size_t)(end - at) - 2 : 0;
        if (len == 0 || len >= sizeof variable) {
            config_fault_at(config, line, name, ": ${ without a name and }", slice_of("", 0));
            return false;
        }
        memcpy(variable, at + 2, len);
        found = getenv(variable);
        if (found == NULL) {
            config_fault_at(config, line, name, ": no such variable in the environment: ", slice_of(variable, len));
            return false;
        }
        buf_text(out, found);
        i += len + 2;
    }
    if (out->over)
        config_fault_at(config, line, name, ": the value is too long", slice_of("", 0));
    return !out->over;
}

static struct slice trimmed(struct slice text)
{
    while (text.len > 0 && (text.data[text.len - 1] == ' ' || text.data[text.len - 1] == '\t'))
        text.len--;
    while (text.len > 0 && (text.data[0] == ' ' || text.data[0] == '\t'))
        text = slice_of(text.data + 1, text.len - 1);
    return text;
}

static void warn(struct config *config, struct slice name, uint32_t line, const char *what)
{
    buf_text(&config->warnings, line == 0 ? "command line" : config->path ? config->path : "properties");
    if (line > 0) {
        buf_byte(&config->warnings, ':');
        buf_u64(&config->warnings, line);
    }
    buf_text(&config->warnings, what);
    buf_slice(&config->warnings, name);
    buf_byte(&config->warnings, '\n');
}

/* line 0: of the command line. */
static void assign(struct config *config, struct slice name, struct slice value, uint32_t line)
{
    char listener[CONFIG_LISTENER_NAME_LEN_MAX + 1];
    struct slice own = name; /* without the listener's part */
    bool is_override = config_is_override(name, listener, &own);
    size_t idx = config_find(own);
    struct buf expanded;
    struct slice text;

    if (idx == CONFIG_CNT || (is_override && !config_may_override((enum config_idx)idx))) {
        warn(config, name, line, ": unknown property ");
        return;
    }
    if (strncmp(config_entries[idx].doc, CONFIG_NO_EFFECT, strlen(CONFIG_NO_EFFECT)) == 0)
        warn(config, name, line, ": property without effect yet: ");
    if (memchr(value.data, '\0', value.len) != NULL) {
        config_fault_at(config, line, name, ": a zero byte in the value", slice_of("", 0));
        return;
    }
    buf_init(&expanded, CONFIG_VALUE_LEN_MAX);
    if (expand(config, line, name, value, &expanded)) {
        text = trimmed(slice_of(expanded.data ? expanded.data : (const uint8_t *)"", expanded.len));
        if (is_override)
            config_override(config, listener, (enum config_idx)idx, text, line);
        else
            put_text(config, idx, text, line ? CONFIG_FROM_FILE : CONFIG_FROM_ARG, line);
    }
    buf_release(&expanded);
}

void config_set(struct config *config, const char *assignment)
{
    const char *equals = strchr(assignment, '=');

    if (equals == NULL || equals == assignment) {
        config_fault_at(config, 0, slice_of_text(assignment), ": --set needs name=value", slice_of("", 0));
        return;
    }
    assign(config, trimmed(slice_of(assignment, (size_t)(equals - assignment))), slice_of_text(equals + 1), 0);
}

/* ---- Java's properties format ---- */

struct reader {
    const uint8_t *at, *end;
    uint32_t line;
};

static bool is_blank(uint8_t byte)
{
    return byte == ' ' || byte == '\t' || byte == '\f';
}

static bool is_line_end(uint8_t byte)
{
    return byte == '\n' || byte == '\r';
}

static void skip_blanks(struct reader *reader)
{
    while (reader->at < reader->end && is_blank(*reader->at))
        reader->at++;
}

static void skip_line_end(struct reader *reader)
{
    if (reader->at == reader->end)
        return;
    if (*reader->at == '\r' && reader->end - reader->at > 1 && reader->at[1] == '\n')
        reader->at++;
    reader->at++;
    reader->line++;
}

static void add_utf8(struct buf *out, unsigned code)
{
    if (code < 0x80) {
        buf_byte(out, (uint8_t)code);
    } else if (code < 0x800) {
        buf_byte(out, (uint8_t)(0xc0 | code >> 6));
        buf_byte(out, (uint8_t)(0x80 | (code & 0x3f)));
    } else {
        buf_byte(out, (uint8_t)(0xe0 | code >> 12));
        buf_byte(out, (uint8_t)(0x80 | (code >> 6 & 0x3f)));
        buf_byte(out, (uint8_t)(0x80 | (code & 0x3f)));
    }
}

static int hex_digit(uint8_t byte)
{
    if (byte >= '0' && byte <= '9')
        return byte - '0';
    if (byte >= 'a' && byte <= 'f')
        return byte - 'a' + 10;
    return byte >= 'A' && byte <= 'F' ? byte - 'A' + 10 : -1;
}

/* After a backslash. */
static void read_escape(struct reader *reader, struct buf *out)
{
    uint8_t byte = *reader->at++;
    unsigned code = 0;

    if (byte == 'u' && reader->end - reader->at >= 4) {
        for (int i = 0; i < 4; i++) {
            int digit = hex_digit(reader->at[i]);
            if (digit < 0) {
                buf_byte(out, byte);
                return;
            }
            code = code << 4 | (unsigned)digit;
        }
        reader->at += 4;
        add_utf8(out, code);
        return;
    }
    buf_byte(out, byte == 't' ? '\t' : byte == 'n' ? '\n' : byte == 'r' ? '\r' : byte == 'f' ? '\f' : byte);
}

/* Up to the line's end, or in a name up to what ends it. A backslash at a line's end continues with the next. */
static void read_part(struct reader *reader, bool name, struct buf *out)
{
    while (reader->at < reader->end && !is_line_end(*reader->at)) {
        uint8_t byte = *reader->at;
        if (name && (is_blank(byte) || byte == '=' || byte == ':'))
            return;
        reader->at++;
        if (byte != '\\') {
            buf_byte(out, byte);
        } else if (reader->at < reader->end && is_line_end(*reader->at)) {
            skip_line_end(reader);
            skip_blanks(reader);
        } else if (reader->at < reader->end) {
            read_escape(reader, out);
        }
    }
}

static void read_line(struct config *config, struct reader *reader, struct buf *name, struct buf *value)
{
    uint32_t line = reader->line;

    read_part(reader, true, name);
    skip_blanks(reader);
    if (reader->at < reader->end && (*reader->at == '=' || *reader->at == ':')) {
        reader->at++;
        skip_blanks(reader);
    }
    read_part(reader, false, value);
    if (name->over || value->over)
        config_fault_at(config, line, slice_of("", 0), "the line is too long", slice_of("", 0));
    else
        assign(config, buf_bytes(name), slice_of(value->data ? value->data : (const uint8_t *)"", value->len), line);
}

void config_load_text(struct config *config, const char *path, struct slice text)
{
    struct reader reader = {.at = text.data, .end = text.data + text.len, .line = 1};
    struct buf name, value;

    mem_free(config->path);
    config->path = mem_dup(path, strlen(path) + 1);
    buf_init(&name, CONFIG_VALUE_LEN_MAX);
    buf_init(&value, CONFIG_VALUE_LEN_MAX);
    while (reader.at < reader.end) {
        skip_blanks(&reader);
        buf_reset(&name);
        buf_reset(&value);
        if (reader.at < reader.end && (*reader.at == '#' || *reader.at == '!')) {
            while (reader.at < reader.end && !is_line_end(*reader.at))
                reader.at++;
        } else if (reader.at < reader.end && !is_line_end(*reader.at)) {
            read_line(config, &reader, &name, &value);
        }
        skip_line_end(&reader);
    }
    buf_release(&name);
    buf_release(&value);
}

static int fault_file(struct config *config, const char *path, const char *what, int err)
{
    buf_text(&config->faults, path);
    buf_text(&config->faults, ": ");
    buf_text(&config->faults, what);
    buf_byte(&config->faults, '\n');
    return err;
}

int config_load(struct config *config, const char *path)
{
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    uint8_t *data;
    size_t len = 0;
    ssize_t got = 0;

    if (fd < 0)
        return fault_file(config, path, strerror(errno), ERR_IO);
    data = mem_alloc(CONFIG_FILE_LEN_MAX + 1);
    while (len <= CONFIG_FILE_LEN_MAX && (got = read(fd, data + len, CONFIG_FILE_LEN_MAX + 1 - len)) > 0)
        len += (size_t)got;
    close(fd);
    if (got < 0 || len > CONFIG_FILE_LEN_MAX) {
        mem_free(data);
        return got < 0 ? fault_file(config, path, strerror(errno), ERR_IO)
                       : fault_file(config, path, "larger than 1 MiB", ERR_LIMIT);
    }
    config_load_text(config, path, slice_of(data, len));
    mem_free(data);
    return ERR_OK;
}

/* ---- the whole ---- */

void config_init(struct config *config)
{
    *config = (struct config){0};
    buf_init(&config->faults, CONFIG_TEXT_LEN_MAX);
    buf_init(&config->warnings, CONFIG_TEXT_LEN_MAX);
    for (size_t i = 0; i < CONFIG_CNT; i++) {
        const char *text = config_entries[i].default_text;
        if (text == NULL)
            put_nothing(config, i);
        else
            put_text(config, i, slice_of_text(text), CONFIG_DEFAULT, 0);
    }
    CHECK(config->faults.len == 0); /* defaults are allowed */
}

void config_release(struct config *config)
{
    for (size_t i = 0; i < CONFIG_CNT; i++)
        mem_free(config->texts[i]);
    for (size_t i = 0; i < config->dirs_cnt; i++)
        mem_free(config->dirs[i]);
    for (uint32_t i = 0; i < config->overrides_cnt; i++)
        mem_free(config->overrides[i].text);
    mem_free(config->path);
    buf_release(&config->faults);
    buf_release(&config->warnings);
    *config = (struct config){0};
}

void config_list(struct buf *buf)
{
    for (size_t i = 0; i < CONFIG_CNT; i++) {
        const struct config_entry *entry = &config_entries[i];
        buf_text(buf, entry->name);
        buf_text(buf, "  (");
        buf_text(buf, config_kind_name(entry->kind));
        buf_text(buf, ")\n    ");
        buf_text(buf, entry->doc);
        buf_text(buf, "\n    default: ");
        buf_text(buf, entry->default_text ? entry->default_text : "none");
        buf_text(buf, "; allowed: ");
        config_allowed(entry, buf);
        buf_byte(buf, '\n');
    }
}

struct slice config_topic_default(const struct config *config, enum config_idx idx, struct buf *scratch)
{
    int64_t value = CONFIG_UNSET;

    if (idx == CONFIG_IDX_log_retention_ms)
        value = config->retention_ms;
    else if (idx == CONFIG_IDX_log_roll_ms)
        value = config->roll_ms;
    else if (idx == CONFIG_IDX_log_roll_jitter_ms)
        value = config->roll_jitter_ms;
    if (value == CONFIG_UNSET)
        return slice_of_text(config->texts[idx]);
    buf_reset(scratch);
    buf_i64(scratch, value);
    return slice_of(scratch->data, scratch->len);
}
