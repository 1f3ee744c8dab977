/* Sizes, and what stops a value from being encoded: the same rules as encode.c, with the path of the field. */
#include "wire/prog.h"

static int fail(struct wire_sizer *sizer, const struct wire_prog *prog, unsigned field, int64_t idx, int err,
                const char *text)
{
    if (sizer->error != NULL) {
        *sizer->error = (struct wire_error){.text = text};
        wire_error_prepend(sizer->error, prog->shape->fields[field].name, idx);
    }
    return err;
}

static int size_within(struct wire_sizer *sizer, const struct wire_prog *prog, const struct wire_op *op, int64_t idx,
                       const uint8_t *value)
{
    int err = wire_size_prog(sizer, op->prog, value);

    if (err && sizer->error != NULL)
        wire_error_prepend(sizer->error, prog->shape->fields[op->field].name, idx);
    return err;
}

static int size_bytes(struct wire_sizer *sizer, const struct wire_prog *prog, const struct wire_op *op,
                      struct slice bytes, int64_t idx)
{
    bool is_string = op->code != OP_BYTES;
    int err = wire_check_bytes(bytes, idx < 0 ? op->flags : 0, is_string);

    if (err)
        return fail(sizer, prog, op->field, idx, err,
                    err == ERR_RANGE ? "longer than the format allows" : "null where null is not allowed");
    sizer->len += wire_prefix_len(bytes.len, op->flags, is_string) + bytes.len;
    if (bytes.data == wire_gap_mark) {
        if (!(op->flags & OP_RECORDS))
            return fail(sizer, prog, op->field, idx, ERR_INVALID, "a gap in something else than records");
        sizer->gaps_len += bytes.len;
    }
    return ERR_OK;
}

static int size_array(struct wire_sizer *sizer, const struct wire_prog *prog, const struct wire_op *op,
                      const uint8_t *field)
{
    const uint8_t *elements;
    int32_t cnt = wire_count_at(field);
    int err;

    memcpy(&elements, field, sizeof elements);
    err = wire_check_count(cnt, elements, op->flags);
    if (err)
        return fail(sizer, prog, op->field, -1, err,
                    cnt == -1 ? "null where null is not allowed" : "a count without elements");
    sizer->len += wire_prefix_len(cnt < 0 ? 0 : (size_t)cnt, op->flags, false);
    if (op->code == OP_ARRAY_STRUCT) {
        for (int32_t i = 0; i < cnt && err == ERR_OK; i++)
            err = size_within(sizer, prog, op, i, elements + (size_t)i * op->prog->shape->size);
    } else if (op->code == OP_ARRAY_STRING) {
        for (int32_t i = 0; i < cnt && err == ERR_OK; i++)
            err = size_bytes(sizer, prog, op, ((const struct slice *)(const void *)elements)[i], i);
    } else if (cnt > 0) {
        sizer->len += (size_t)cnt * wire_number_size(op->code);
    }
    return err;
}

static int size_tags(struct wire_sizer *sizer, const struct wire_prog *prog, const uint8_t *value)
{
    sizer->len += 1; /* the count; there are never 128 */
    for (size_t i = 0; i < prog->tags_cnt; i++) {
        const struct wire_tag *tag = &prog->tags[i];
        size_t before = sizer->len;
        int err;
        if (wire_tag_is_default(prog, tag, value))
            continue;
        err = wire_size_op(sizer, prog, tag->ops, value);
        if (err)
            return err;
        sizer->len += uvarint32_len(tag->tag) + uvarint32_len((uint32_t)(sizer->len - before));
    }
    return ERR_OK;
}

static int size_pointer(struct wire_sizer *sizer, const struct wire_prog *prog, const struct wire_op *op,
                        const uint8_t *field)
{
    const uint8_t *value;

    memcpy(&value, field, sizeof value);
    sizer->len += 1;
    return value == NULL ? ERR_OK : size_within(sizer, prog, op, -1, value);
}

/* Of ops whose fields have one size; 0: of the others. */
static const uint8_t fixed_lens[OP_POINTER + 1] = {
    [OP_BOOL] = 1, [OP_1] = 1, [OP_2] = 2, [OP_4] = 4, [OP_8] = 8, [OP_16] = 16,
};

int wire_size_op(struct wire_sizer *sizer, const struct wire_prog *prog, const struct wire_op *op, const uint8_t *value)
{
    const uint8_t *field = value + op->off;

    switch ((enum wire_op_code)op->code) {
    case OP_END:
        return ERR_OK;
    case OP_TAGS:
        return size_tags(sizer, prog, value);
    case OP_BOOL:
    case OP_1:
    case OP_2:
    case OP_4:
    case OP_8:
    case OP_16:
        sizer->len += fixed_lens[op->code];
        return ERR_OK;
    case OP_STRING:
    case OP_BYTES:
        return size_bytes(sizer, prog, op, *(const struct slice *)(const void *)field, -1);
    case OP_STRUCT:
        return size_within(sizer, prog, op, -1, field);
    case OP_POINTER:
        return size_pointer(sizer, prog, op, field);
    default:
        return size_array(sizer, prog, op, field);
    }
}

int wire_size_prog(struct wire_sizer *sizer, const struct wire_prog *prog, const uint8_t *value)
{
    int field = prog->absent_cnt > 0 ? wire_first_not_carried(prog, value) : -1;

    if (field >= 0)
        return fail(sizer, prog, (unsigned)field, -1, ERR_VERSION,
                    "not its default, and this version does not carry it");
    for (const struct wire_op *op = prog->ops; op->code != OP_END; op++) {
        int err = ERR_OK;
        if (fixed_lens[op->code] > 0)
            sizer->len += fixed_lens[op->code];
        else
            err = wire_size_op(sizer, prog, op, value);
        if (err)
            return err;
    }
    return ERR_OK;
}

int wire_size(const struct wire_msg *msg, int16_t version, const void *value, size_t *ret_len)
{
    const struct wire_prog *prog = wire_prog_of(msg, version);
    struct wire_sizer sizer = {.error = NULL};
    int err = prog == NULL ? ERR_VERSION : wire_size_prog(&sizer, prog, value);

    if (err == ERR_OK)
        *ret_len = sizer.len;
    return err;
}

int wire_check(const struct wire_msg *msg, int16_t version, const void *value, struct wire_error *ret_error)
{
    const struct wire_prog *prog = wire_prog_of(msg, version);
    struct wire_sizer sizer = {.error = ret_error};

    if (prog != NULL)
        return wire_size_prog(&sizer, prog, value);
    *ret_error = (struct wire_error){.text = "unknown version"};
    return ERR_VERSION;
}
