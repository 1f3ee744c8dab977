/* Decoding: runs the program of a struct over the bytes.
 *
 *   string            int16 length, bytes              compact: uvarint length + 1, bytes        null: -1, 0
 *   bytes, records    int32 length, bytes              compact: uvarint length + 1, bytes        null: -1, 0
 *   []T               int32 count, elements            compact: uvarint count + 1, elements      null: -1, 0
 *   nullable struct   int8: -1 null, 1 present, then the struct
 *   tagged section    uvarint count, then for each: uvarint tag, uvarint size, size bytes
 *
 * Memory: an array is allocated before its elements are read, so its count must fit into the bytes that are left, each
 * element taking its least size, less what is owed: the least size of everything after the array (the rest of its
 * struct, the later elements of the arrays around it). So no byte pays for two allocations, and n bytes cost at most
 * n * WIRE_MEM_PER_BYTE, in failing messages too. Depth of recursion = depth of the schema. */
#include "base/be.h"
#include "base/check.h"
#include "base/varint.h"
#include "wire/prog.h"

struct reader {
    const uint8_t *begin, *end;
    size_t owed; /* bytes before end that are spoken for */
    struct arena *arena;
    struct wire_error *error;
};

static int run(struct reader *reader, const struct wire_prog *prog, const uint8_t **at, uint8_t *to);
static int run_ops(struct reader *reader, const struct wire_prog *prog, const struct wire_op *op, const uint8_t **at,
                   uint8_t *to);

static const char too_short[] = "the bytes end too early";
static const char bad_length[] = "negative or broken length";
static const char not_nullable[] = "null where null is not allowed";
static const char too_much[] = "more memory than allowed";

static int fail(struct reader *reader, const struct wire_prog *prog, const struct wire_op *op, const uint8_t *at,
                int err, const char *text)
{
    reader->error->path[0] = '\0';
    reader->error->pos = (size_t)(at - reader->begin);
    reader->error->text = text;
    wire_error_prepend(reader->error, op->code == OP_TAGS ? "_tagged_fields" : prog->shape->fields[op->field].name, -1);
    return err;
}

/* The length of a string, bytes or array at *at, behind which *at is put. -1: null. narrow: int16, where not compact. */
static inline int read_length(struct reader *reader, const struct wire_prog *prog, const struct wire_op *op,
                              const uint8_t **at, bool narrow, int64_t *ret_len)
{
    const uint8_t *from = *at;
    uint32_t raw;

    if (op->flags & OP_COMPACT) {
        size_t used = uvarint32_get(from, reader->end, &raw);
        if (used == 0 || raw > INT32_MAX)
            return fail(reader, prog, op, from, used == 0 ? ERR_SHORT : ERR_CORRUPT, bad_length);
        *at += used;
        *ret_len = (int64_t)raw - 1;
    } else if (narrow) {
        *ret_len = (int16_t)be16_get(from);
        *at += 2;
    } else {
        *ret_len = (int32_t)be32_get(from);
        *at += 4;
    }
    if (*ret_len >= 0)
        return ERR_OK;
    if (*ret_len < -1)
        return fail(reader, prog, op, from, ERR_CORRUPT, bad_length);
    return op->flags & OP_NULLABLE ? ERR_OK : fail(reader, prog, op, from, ERR_CORRUPT, not_nullable);
}

static inline int read_bytes(struct reader *reader, const struct wire_prog *prog, const struct wire_op *op,
                             const uint8_t **at, bool is_string, struct slice *ret_bytes)
{
    const uint8_t *from = *at;
    int64_t len = 0;
    int err = read_length(reader, prog, op, at, is_string, &len);

    if (err)
        return err;
    if (len < 0) {
        *ret_bytes = (struct slice){NULL, 0};
        return ERR_OK;
    }
    if (len > reader->end - *at)
        return fail(reader, prog, op, from, ERR_SHORT, too_short);
    if (is_string && len > WIRE_STRING_LEN_MAX)
        return fail(reader, prog, op, from, ERR_CORRUPT, "a string longer than 32767 bytes");
    *ret_bytes = slice_of(*at, (size_t)len);
    *at += len;
    return ERR_OK;
}

/* What elements of the array take on the wire at least, and in memory. */
static size_t element_sizes(const struct wire_op *op, size_t *ret_mem)
{
    switch (op->code) {
    case OP_ARRAY_STRING:
        *ret_mem = sizeof(struct slice);
        return op->flags & OP_COMPACT ? 1 : 2;
    case OP_ARRAY_STRUCT:
        *ret_mem = op->prog->shape->size;
        return op->prog->min_len;
    default:
        *ret_mem = wire_number_size(op->code);
        return *ret_mem;
    }
}

static void copy_numbers(uint8_t code, uint8_t *to, const uint8_t *from, size_t cnt)
{
    switch (code) {
    case OP_ARRAY_2:
        for (size_t i = 0; i < cnt; i++)
            memcpy(to + 2 * i, &(uint16_t){be16_get(from + 2 * i)}, 2);
        break;
    case OP_ARRAY_4:
        for (size_t i = 0; i < cnt; i++)
            memcpy(to + 4 * i, &(uint32_t){be32_get(from + 4 * i)}, 4);
        break;
    case OP_ARRAY_8:
        for (size_t i = 0; i < cnt; i++)
            memcpy(to + 8 * i, &(uint64_t){be64_get(from + 8 * i)}, 8);
        break;
    default:
        memcpy(to, from, cnt * wire_number_size(code));
    }
}

static int read_strings(struct reader *reader, const struct wire_prog *prog, const struct wire_op *op,
                        const uint8_t **at, struct slice *to, size_t cnt)
{
    struct wire_op element = *op;

    element.flags &= OP_COMPACT; /* no null strings in arrays */
    for (size_t i = 0; i < cnt; i++) {
        int err = ERR_SHORT;
        if (reader->end - *at < (op->flags & OP_COMPACT ? 1 : 2))
            fail(reader, prog, op, *at, err, too_short);
        else
            err = read_bytes(reader, prog, &element, at, true, &to[i]);
        if (err) {
            reader->error->path[0] = '\0';
            wire_error_prepend(reader->error, prog->shape->fields[op->field].name, (int64_t)i);
            return err;
        }
    }
    return ERR_OK;
}

static int read_structs(struct reader *reader, const struct wire_prog *prog, const struct wire_op *op,
                        const uint8_t **at, uint8_t *to, size_t cnt)
{
    const struct wire_prog *inner = op->prog;
    size_t owed = reader->owed, size = inner->shape->size;

    reader->owed += op->tail + cnt * inner->min_len;
    for (size_t i = 0; i < cnt; i++) {
        int err;
        reader->owed -= inner->min_len;
        if (inner->has_defaults)
            memcpy(to + i * size, inner->shape->defaults, size);
        err = run(reader, inner, at, to + i * size);
        if (err) {
            wire_error_prepend(reader->error, prog->shape->fields[op->field].name, (int64_t)i);
            return err;
        }
    }
    reader->owed = owed;
    return ERR_OK;
}

static int read_array(struct reader *reader, const struct wire_prog *prog, const struct wire_op *op, const uint8_t **at,
                      uint8_t *field)
{
    const uint8_t *from = *at;
    int64_t cnt = 0;
    size_t min_len, mem_size = 0, left, owed = reader->owed + op->tail;
    void *elements = NULL;
    int err = read_length(reader, prog, op, at, false, &cnt);

    if (err)
        return err;
    memcpy(field + sizeof(void *), &(int32_t){(int32_t)cnt}, sizeof(int32_t));
    if (cnt <= 0) {
        memcpy(field, &elements, sizeof elements);
        return ERR_OK;
    }
    min_len = element_sizes(op, &mem_size);
    left = (size_t)(reader->end - *at);
    if (left < owed || (uint64_t)cnt > (left - owed) / min_len)
        return fail(reader, prog, op, from, ERR_SHORT, "more elements than bytes for them");
    elements = arena_array(reader->arena, (size_t)cnt, mem_size);
    if (elements == NULL)
        return fail(reader, prog, op, from, ERR_LIMIT, too_much);
    memcpy(field, &elements, sizeof elements);
    if (op->code == OP_ARRAY_STRUCT)
        return read_structs(reader, prog, op, at, elements, (size_t)cnt);
    if (op->code == OP_ARRAY_STRING)
        return read_strings(reader, prog, op, at, elements, (size_t)cnt);
    copy_numbers(op->code, elements, *at, (size_t)cnt);
    *at += (size_t)cnt * mem_size;
    return ERR_OK;
}

static int read_struct(struct reader *reader, const struct wire_prog *prog, const struct wire_op *op,
                       const uint8_t **at, uint8_t *to)
{
    int err;

    if (op->prog->has_defaults)
        memcpy(to, op->prog->shape->defaults, op->prog->shape->size);
    reader->owed += op->tail;
    err = run(reader, op->prog, at, to);
    reader->owed -= op->tail;
    if (err)
        wire_error_prepend(reader->error, prog->shape->fields[op->field].name, -1);
    return err;
}

static int read_pointer(struct reader *reader, const struct wire_prog *prog, const struct wire_op *op,
                        const uint8_t **at, uint8_t *field)
{
    const uint8_t *from = (*at)++;
    void *to = NULL;

    if (*from == 1) {
        size_t left = (size_t)(reader->end - *at);
        if (left < reader->owed + op->tail || left - reader->owed - op->tail < op->prog->min_len)
            return fail(reader, prog, op, from, ERR_SHORT, too_short);
        to = arena_alloc(reader->arena, op->prog->shape->size);
        if (to == NULL)
            return fail(reader, prog, op, from, ERR_LIMIT, too_much);
    } else if (*from != 0xff) {
        return fail(reader, prog, op, from, ERR_CORRUPT, "neither 1 (present) nor -1 (null)");
    }
    memcpy(field, &to, sizeof to);
    return to == NULL ? ERR_OK : read_struct(reader, prog, op, at, to);
}

static int read_tagged(struct reader *reader, const struct wire_prog *prog, const struct wire_tag *tag,
                       const uint8_t **at, size_t size, uint8_t *to)
{
    const uint8_t *from = *at, *end = reader->end;
    size_t owed = reader->owed;
    int err;

    reader->end = from + size;
    reader->owed = 0;
    err = run_ops(reader, prog, tag->ops, at, to);
    if (err == ERR_OK && *at != reader->end)
        err = fail(reader, prog, tag->ops, *at, ERR_CORRUPT, "a tagged field that does not fill its size");
    reader->end = end;
    reader->owed = owed;
    return err;
}

/* The known tag, or NULL; *seen marks it. */
static const struct wire_tag *find_tag(const struct wire_prog *prog, uint32_t number, uint64_t *seen, bool *ret_twice)
{
    for (size_t i = 0; i < prog->tags_cnt; i++) {
        if (prog->tags[i].tag == number) {
            *ret_twice = (*seen >> i & 1) != 0;
            *seen |= UINT64_C(1) << i;
            return &prog->tags[i];
        }
    }
    return NULL;
}

static int read_tags(struct reader *reader, const struct wire_prog *prog, const struct wire_op *op, const uint8_t **at,
                     uint8_t *to)
{
    uint32_t cnt, number, size;
    uint64_t seen = 0;
    size_t used = uvarint32_get(*at, reader->end, &cnt);

    if (used == 0)
        return fail(reader, prog, op, *at, ERR_SHORT, bad_length);
    *at += used;
    for (; cnt > 0; cnt--) {
        const uint8_t *from = *at;
        const struct wire_tag *tag;
        bool twice = false;
        size_t used_number = uvarint32_get(from, reader->end, &number);
        size_t used_size = used_number ? uvarint32_get(from + used_number, reader->end, &size) : 0;
        if (used_size == 0)
            return fail(reader, prog, op, from, ERR_SHORT, bad_length);
        *at += used_number + used_size;
        if (size > (size_t)(reader->end - *at) || size + reader->owed > (size_t)(reader->end - *at))
            return fail(reader, prog, op, from, ERR_SHORT, too_short);
        tag = find_tag(prog, number, &seen, &twice);
        if (twice)
            return fail(reader, prog, op, from, ERR_CORRUPT, "a tag twice");
        if (tag == NULL) {
            *at += size;
        } else {
            int err = read_tagged(reader, prog, tag, at, size, to);
            if (err)
                return err;
        }
    }
    return ERR_OK;
}

static int read_other(struct reader *reader, const struct wire_prog *prog, const struct wire_op *op, const uint8_t **at,
                      uint8_t *field)
{
    switch ((enum wire_op_code)op->code) {
    case OP_STRUCT:
        return read_struct(reader, prog, op, at, field);
    case OP_POINTER:
        return read_pointer(reader, prog, op, at, field);
    default:
        return read_array(reader, prog, op, at, field);
    }
}

static int run_ops(struct reader *reader, const struct wire_prog *prog, const struct wire_op *op,
                   const uint8_t **ret_at, uint8_t *to)
{
    const uint8_t *at = *ret_at, *const end = reader->end, *next;
    int err;

    for (;; op++) {
        uint8_t *field = to + op->off;
        if ((size_t)(end - at) < op->need)
            return fail(reader, prog, op, at, ERR_SHORT, too_short);
        switch ((enum wire_op_code)op->code) {
        case OP_END:
            *ret_at = at;
            return ERR_OK;
        case OP_BOOL:
            *field = *at != 0;
            at += 1;
            continue;
        case OP_1:
            *field = *at;
            at += 1;
            continue;
        case OP_2:
            memcpy(field, &(uint16_t){be16_get(at)}, 2);
            at += 2;
            continue;
        case OP_4:
            memcpy(field, &(uint32_t){be32_get(at)}, 4);
            at += 4;
            continue;
        case OP_8:
            memcpy(field, &(uint64_t){be64_get(at)}, 8);
            at += 8;
            continue;
        case OP_16:
            memcpy(field, at, 16);
            at += 16;
            continue;
        case OP_STRING:
        case OP_BYTES:
            next = at;
            err = read_bytes(reader, prog, op, &next, op->code == OP_STRING, (struct slice *)(void *)field);
            break;
        case OP_TAGS:
            if (*at == 0) {
                at++;
                continue;
            }
            next = at;
            err = read_tags(reader, prog, op, &next, to);
            break;
        default:
            next = at;
            err = read_other(reader, prog, op, &next, field);
        }
        if (err)
            return err;
        at = next; /* a variable of its own, so that `at` stays in a register */
    }
}

static int run(struct reader *reader, const struct wire_prog *prog, const uint8_t **at, uint8_t *to)
{
    return run_ops(reader, prog, prog->ops, at, to);
}

int wire_decode(const struct wire_msg *msg, int16_t version, struct slice bytes, struct arena *arena, void *ret_struct,
                size_t *ret_used, struct wire_error *ret_error)
{
    const struct wire_prog *prog = wire_prog_of(msg, version);
    struct wire_error ignored;
    struct reader reader = {.arena = arena, .error = ret_error ? ret_error : &ignored};
    const uint8_t *at = bytes.data ? bytes.data : (const uint8_t *)"";
    int err;

    if (prog == NULL) {
        *reader.error = (struct wire_error){.text = "unknown version"};
        return ERR_VERSION;
    }
    reader.begin = at;
    reader.end = at + bytes.len;
    memcpy(ret_struct, prog->shape->defaults, prog->shape->size);
    err = run(&reader, prog, &at, ret_struct);
    if (err == ERR_OK)
        *ret_used = (size_t)(at - reader.begin);
    return err;
}
