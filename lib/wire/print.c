/* Printing as JSON, for traces, tests and tools: follows the fields' table, not the programs; speed does not matter. */
#include "base/check.h"
#include "wire/prog.h"

struct printer {
    struct buf *buf;
    int16_t version;
    bool full; /* tagged fields with their defaults, too */
};

static void print_struct(const struct printer *printer, const struct wire_shape *shape, const uint8_t *value);

static bool has_version(struct wire_versions versions, int16_t version)
{
    return version >= versions.min && version <= versions.max;
}

static void print_base64(struct buf *buf, struct slice bytes)
{
    static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    buf_byte(buf, '"');
    for (size_t i = 0; i < bytes.len; i += 3) {
        size_t left = bytes.len - i;
        uint32_t word = (uint32_t)bytes.data[i] << 16;
        word |= left > 1 ? (uint32_t)bytes.data[i + 1] << 8 : 0;
        word |= left > 2 ? bytes.data[i + 2] : 0;
        buf_byte(buf, (uint8_t)digits[word >> 18]);
        buf_byte(buf, (uint8_t)digits[word >> 12 & 63]);
        buf_byte(buf, left > 1 ? (uint8_t)digits[word >> 6 & 63] : '=');
        buf_byte(buf, left > 2 ? (uint8_t)digits[word & 63] : '=');
    }
    buf_byte(buf, '"');
}

/* Length of the UTF-8 sequence at text[at]; 0: broken. */
static size_t utf8_len(struct slice text, size_t at)
{
    static const uint32_t lowest[] = {0, 0, 0x80, 0x800, 0x10000};
    uint8_t first = text.data[at];
    size_t len = first < 0x80 ? 1 : first >> 5 == 6 ? 2 : first >> 4 == 14 ? 3 : first >> 3 == 30 ? 4 : 0;
    uint32_t code = first & (0x7f >> len);

    if (len <= 1)
        return len;
    if (len > text.len - at)
        return 0;
    for (size_t i = 1; i < len; i++) {
        if (text.data[at + i] >> 6 != 2)
            return 0;
        code = code << 6 | (text.data[at + i] & 0x3f);
    }
    return code < lowest[len] || code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? 0 : len;
}

static void print_control(struct buf *buf, uint8_t byte)
{
    static const char names[] = "btn.fr"; /* 8 .. 13 */

    buf_byte(buf, '\\');
    if (byte >= 8 && byte <= 13 && byte != 11) {
        buf_byte(buf, (uint8_t)names[byte - 8]);
        return;
    }
    buf_text(buf, "u00");
    buf_byte(buf, (uint8_t)('0' + (byte >> 4)));
    buf_byte(buf, (uint8_t) "0123456789ABCDEF"[byte & 15]);
}

static void print_string(struct buf *buf, struct slice text)
{
    buf_byte(buf, '"');
    for (size_t at = 0; at < text.len;) {
        uint8_t byte = text.data[at];
        size_t len = utf8_len(text, at);
        if (len == 0) {
            buf_text(buf, "\\ufffd");
            len = 1;
        } else if (byte < 0x20) {
            print_control(buf, byte);
        } else if (byte == '"' || byte == '\\') {
            buf_byte(buf, '\\');
            buf_byte(buf, byte);
        } else {
            buf_add(buf, text.data + at, len);
        }
        at += len;
    }
    buf_byte(buf, '"');
}

static void print_bytes(struct buf *buf, struct slice bytes, bool is_string)
{
    if (bytes.data == NULL) {
        buf_text(buf, "null");
    } else if (bytes.data == wire_gap_mark) {
        buf_text(buf, "\"<");
        buf_u64(buf, bytes.len);
        buf_text(buf, " bytes elsewhere>\"");
    } else if (is_string) {
        print_string(buf, bytes);
    } else {
        print_base64(buf, bytes);
    }
}

static void print_float64(struct buf *buf, uint64_t bits)
{
    bool finite = (bits >> 52 & 0x7ff) != 0x7ff;

    if (!finite)
        buf_byte(buf, '"');
    wire_print_float64(bits, buf);
    if (!finite)
        buf_byte(buf, '"');
}

static void print_one(const struct printer *printer, const struct wire_field *field, const uint8_t *at)
{
    char uuid[UUID_TEXT_LEN + 1];
    uint64_t word = 0;
    struct uuid id;

    switch ((enum wire_type)field->type) {
    case WIRE_BOOL:
        buf_text(printer->buf, *at ? "true" : "false");
        return;
    case WIRE_INT8:
        buf_i64(printer->buf, (int8_t)*at);
        return;
    case WIRE_INT16:
    case WIRE_UINT16:
        memcpy(&word, at, 2);
        buf_i64(printer->buf, field->type == WIRE_INT16 ? (int64_t)(int16_t)word : (int64_t)word);
        return;
    case WIRE_INT32:
    case WIRE_UINT32:
        memcpy(&word, at, 4);
        buf_i64(printer->buf, field->type == WIRE_INT32 ? (int64_t)(int32_t)word : (int64_t)word);
        return;
    case WIRE_INT64:
        memcpy(&word, at, 8);
        buf_i64(printer->buf, (int64_t)word);
        return;
    case WIRE_FLOAT64:
        memcpy(&word, at, 8);
        print_float64(printer->buf, word);
        return;
    case WIRE_UUID:
        memcpy(id.bytes, at, UUID_LEN);
        uuid_print(id, uuid);
        buf_byte(printer->buf, '"');
        buf_text(printer->buf, uuid);
        buf_byte(printer->buf, '"');
        return;
    case WIRE_STRING:
    case WIRE_BYTES:
    case WIRE_RECORDS:
        print_bytes(printer->buf, *(const struct slice *)(const void *)at, field->type == WIRE_STRING);
        return;
    case WIRE_STRUCT:
        print_struct(printer, field->shape, at);
        return;
    }
}

static size_t element_size(const struct wire_field *field)
{
    static const uint8_t sizes[] = {
        [WIRE_BOOL] = 1,   [WIRE_INT8] = 1,  [WIRE_INT16] = 2,   [WIRE_UINT16] = 2, [WIRE_INT32] = 4,
        [WIRE_UINT32] = 4, [WIRE_INT64] = 8, [WIRE_FLOAT64] = 8, [WIRE_UUID] = 16,
    };

    if (field->type == WIRE_STRUCT)
        return field->shape->size;
    return field->type >= WIRE_STRING ? sizeof(struct slice) : sizes[field->type];
}

static void print_array(const struct printer *printer, const struct wire_field *field, const uint8_t *at)
{
    const uint8_t *elements;
    int32_t cnt = wire_count_at(at);

    memcpy(&elements, at, sizeof elements);
    if (cnt < 0) {
        buf_text(printer->buf, "null");
        return;
    }
    buf_byte(printer->buf, '[');
    for (int32_t i = 0; i < cnt; i++) {
        if (i > 0)
            buf_byte(printer->buf, ',');
        print_one(printer, field, elements + (size_t)i * element_size(field));
    }
    buf_byte(printer->buf, ']');
}

static void print_field(const struct printer *printer, const struct wire_field *field, const uint8_t *at)
{
    const uint8_t *value;

    buf_byte(printer->buf, '"');
    buf_text(printer->buf, field->name);
    buf_text(printer->buf, "\":");
    if (field->is_array) {
        print_array(printer, field, at);
        return;
    }
    if (!field->is_pointer) {
        print_one(printer, field, at);
        return;
    }
    memcpy(&value, at, sizeof value);
    if (value == NULL)
        buf_text(printer->buf, "null");
    else
        print_struct(printer, field->shape, value);
}

static void print_struct(const struct printer *printer, const struct wire_shape *shape, const uint8_t *value)
{
    bool first = true;

    buf_byte(printer->buf, '{');
    for (size_t i = 0; i < shape->fields_cnt; i++) {
        const struct wire_field *field = &shape->fields[i];
        bool tagged = has_version(field->tagged, printer->version);
        if (!tagged && !has_version(field->versions, printer->version))
            continue;
        if (tagged && !printer->full && wire_field_is_default(shape, field, value))
            continue;
        if (!first)
            buf_byte(printer->buf, ',');
        first = false;
        print_field(printer, field, value + field->offset);
    }
    buf_byte(printer->buf, '}');
}

static int print(const struct wire_msg *msg, struct printer printer, const void *value)
{
    if (wire_prog_of(msg, printer.version) == NULL)
        return ERR_VERSION;
    print_struct(&printer, msg->shape, value);
    return ERR_OK;
}

int wire_print(const struct wire_msg *msg, int16_t version, const void *value, struct buf *buf)
{
    return print(msg, (struct printer){.buf = buf, .version = version}, value);
}

int wire_print_full(const struct wire_msg *msg, int16_t version, const void *value, struct buf *buf)
{
    return print(msg, (struct printer){.buf = buf, .version = version, .full = true}, value);
}
