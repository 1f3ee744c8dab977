/* What the walker runs: for each struct and each run of versions that look alike, the fields in wire order.
 *
 * Made by wiregen. An op reads or writes one field; `need` of the first op after each variable part is the number of
 * bytes that are certain from there to the next variable part's length (included), so that one comparison covers a
 * run of fields. */
#ifndef WIRE_PROG_H
#define WIRE_PROG_H

#include "base/varint.h"
#include "wire/wire.h"

enum wire_op_code {
    OP_END,
    OP_TAGS, /* the tagged section, last before OP_END */
    OP_BOOL,
    OP_1,
    OP_2,
    OP_4,
    OP_8,
    OP_16, /* uuid */
    OP_STRING,
    OP_BYTES,
    OP_ARRAY_1,
    OP_ARRAY_2,
    OP_ARRAY_4,
    OP_ARRAY_8,
    OP_ARRAY_16,
    OP_ARRAY_STRING,
    OP_ARRAY_STRUCT,
    OP_STRUCT,
    OP_POINTER,
};

enum { OP_COMPACT = 1, OP_NULLABLE = 2, OP_RECORDS = 4 };

struct wire_op {
    uint8_t code;
    uint8_t flags;
    uint8_t need;
    uint8_t field;                /* index in the shape */
    uint16_t off;                 /* in the struct */
    uint16_t tail;                /* bytes that the rest of the struct needs at least */
    const struct wire_prog *prog; /* of structs */
};

struct wire_tag {
    uint32_t tag;
    const struct wire_op *ops; /* one, and OP_END */
};

struct wire_prog {
    const struct wire_op *ops;
    const struct wire_shape *shape;
    const struct wire_tag *tags; /* rising */
    const uint8_t *absent;       /* fields that these versions neither carry nor may drop */
    uint16_t tags_cnt;
    uint16_t absent_cnt;
    uint16_t min_len;  /* bytes that a struct takes at least; 1 where it takes none */
    bool has_defaults; /* some field that may be absent has a default that is not zero */
};

/* The program of one version; NULL: not one of msg. */
static inline const struct wire_prog *wire_prog_of(const struct wire_msg *msg, int16_t version)
{
    return version < msg->min_version || version > msg->max_version ? NULL : msg->progs[version - msg->min_version];
}

/* Whether the field holds its default. */
bool wire_field_is_default(const struct wire_shape *shape, const struct wire_field *field, const void *value);

static inline int32_t wire_count_at(const uint8_t *field)
{
    int32_t cnt;

    memcpy(&cnt, field + sizeof(void *), sizeof cnt);
    return cnt;
}

/* Index of the first field whose value this version neither carries nor may drop; -1: none. */
int wire_first_not_carried(const struct wire_prog *prog, const uint8_t *value);

/* Puts `name` (and [idx], where idx >= 0) in front of the path. */
void wire_error_prepend(struct wire_error *error, const char *name, int64_t idx);

/* ---- what encoding and sizing share ---- */

struct wire_sizer {
    size_t len;      /* on the wire, gaps included */
    size_t gaps_len; /* of that, what gaps stand for */
    struct wire_error *error;
};

int wire_size_prog(struct wire_sizer *sizer, const struct wire_prog *prog, const uint8_t *value);

/* One field, by its op; what it refers to included. */
int wire_size_op(struct wire_sizer *sizer, const struct wire_prog *prog, const struct wire_op *op,
                 const uint8_t *value);

static inline bool wire_tag_is_default(const struct wire_prog *prog, const struct wire_tag *tag, const uint8_t *value)
{
    return wire_field_is_default(prog->shape, &prog->shape->fields[tag->ops->field], value);
}

/* flags: of the string or bytes field; elements of arrays are never nullable. */
static inline int wire_check_bytes(struct slice bytes, unsigned flags, bool is_string)
{
    if (bytes.data == NULL && !(flags & OP_NULLABLE))
        return ERR_INVALID;
    return bytes.len > (is_string ? (size_t)WIRE_STRING_LEN_MAX : (size_t)INT32_MAX - 1) ? ERR_RANGE : ERR_OK;
}

static inline int wire_check_count(int32_t cnt, const void *elements, unsigned flags)
{
    if (cnt < -1 || (cnt > 0 && elements == NULL))
        return ERR_INVALID;
    return cnt == -1 && !(flags & OP_NULLABLE) ? ERR_INVALID : ERR_OK;
}

/* Bytes of the length in front of a string (narrow), bytes or array. Null counts as 0. */
static inline size_t wire_prefix_len(size_t len, unsigned flags, bool narrow)
{
    if (flags & OP_COMPACT)
        return len < 127 ? 1 : uvarint32_len((uint32_t)len + 1);
    return narrow ? 2 : 4;
}

/* Of the elements of OP_ARRAY_1 .. OP_ARRAY_16. */
static inline size_t wire_number_size(uint8_t code)
{
    return (size_t)1 << (code - OP_ARRAY_1);
}

_Static_assert(OP_ARRAY_16 - OP_ARRAY_1 == 4, "wire_number_size");

#endif
