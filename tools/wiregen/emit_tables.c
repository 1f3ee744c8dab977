/* Shapes first (defaults, fields), then the programs: one per struct and run of versions that look alike. */
#include <stdlib.h>
#include <string.h>

#include "tools/wiregen/emit.h"

enum { PROGS_MAX = 2000, OPS_TEXT_MAX = 64 * 1024, NEED_MAX = 255, DEPTH_MAX = 8 };

/* What is known of a program that was written. */
struct prog {
    const struct shape *shape;
    char *text; /* all that is in it; equal texts are one program */
    int min_len;
    bool array_checked, pointer_checked;
};

struct tables {
    FILE *out;
    struct msg *msg;
    struct prog progs[PROGS_MAX];
    size_t progs_cnt;
    int depth; /* of structs in structs; the walker recurses as deep */
};

/* ---- shapes ---- */

static void print_default(FILE *out, const struct field *field)
{
    bool null = field->def != NULL && strcmp(field->def, "null") == 0;

    switch (field->type) {
    case T_UUID:
        fprintf(out, "{{0}}");
        return;
    case T_STRING:
    case T_BYTES:
    case T_RECORDS:
        if (null || field->type == T_RECORDS)
            fprintf(out, "{NULL, 0}");
        else
            fprintf(out, "{(const uint8_t *)\"%s\", %zu}", field->def ? field->def : "",
                    strlen(field->def ? field->def : ""));
        return;
    case T_STRUCT:
        if (field_is_pointer(field)) {
            fprintf(out, null ? "NULL" : "&%s_default", field->shape->cname);
            return;
        }
        fprintf(out, "{");
        for (size_t i = 0; i < field->shape->fields_cnt; i++) {
            const struct field *inner = &field->shape->fields[i];
            fprintf(out, ".%s%s = ", inner->cname, inner->type == T_FLOAT64 && !inner->array ? "_bits" : "");
            if (inner->array)
                fprintf(out, "NULL, .%s_cnt = %d", inner->cname, inner->def ? -1 : 0);
            else
                print_default(out, inner);
            fprintf(out, ", ");
        }
        fprintf(out, "}");
        return;
    case T_INT64:
        fprintf(out, "INT64_C(%lld)", field->def ? strtoll(field->def, NULL, 0) : 0);
        return;
    case T_BOOL:
        fprintf(out, "%s", field->def ? field->def : "false");
        return;
    default:
        fprintf(out, "%lld", field->def ? strtoll(field->def, NULL, 0) : 0);
    }
}

static const char *const type_names[] = {
    [T_BOOL] = "BOOL",     [T_INT8] = "INT8",     [T_INT16] = "INT16", [T_UINT16] = "UINT16",
    [T_INT32] = "INT32",   [T_UINT32] = "UINT32", [T_INT64] = "INT64", [T_FLOAT64] = "FLOAT64",
    [T_UUID] = "UUID",     [T_STRING] = "STRING", [T_BYTES] = "BYTES", [T_RECORDS] = "RECORDS",
    [T_STRUCT] = "STRUCT",
};

static void emit_field(FILE *out, const struct shape *shape, const struct field *field)
{
    fprintf(out, "    {\"%s\", WIRE_%s, %d, %d, %d, %d, offsetof(struct %s, %s%s), {%d, %d}, {%d, %d}, {%d, %d}, ",
            field->json, type_names[field->type], field->array, field_is_pointer(field), field->ignorable, field->tag,
            shape->cname, field->cname, field->type == T_FLOAT64 && !field->array ? "_bits" : "", field->versions.min,
            field->versions.max, field->nullable.min, field->nullable.max, field->tagged.min, field->tagged.max);
    if (field->shape != NULL)
        fprintf(out, "&%s_shape},\n", field->shape->cname);
    else
        fprintf(out, "NULL},\n");
}

static void emit_shape(struct tables *tables, struct shape *shape)
{
    FILE *out = tables->out;
    bool root = shape == &tables->msg->shapes[0];

    if (!shape->laid_out)
        return;
    shape->laid_out = false;
    for (size_t i = 0; i < shape->fields_cnt; i++)
        if (shape->fields[i].shape != NULL)
            emit_shape(tables, shape->fields[i].shape);
    fprintf(out, "static const struct %s %s_default = {", shape->cname, shape->cname);
    for (size_t i = 0; i < shape->fields_cnt; i++) {
        const struct field *field = &shape->fields[i];
        if (!field_default_is_nonzero(field))
            continue;
        fprintf(out, "\n    .%s%s = ", field->cname, field->array ? "_cnt" : "");
        if (field->array)
            fprintf(out, "-1");
        else
            print_default(out, field);
        fprintf(out, ",");
    }
    fprintf(out, "\n};\n");
    if (shape->fields_cnt > 0) {
        fprintf(out, "static const struct wire_field %s_fields[] = {\n", shape->cname);
        for (size_t i = 0; i < shape->fields_cnt; i++)
            emit_field(out, shape, &shape->fields[i]);
        fprintf(out, "};\n");
    }
    fprintf(out, "%sconst struct wire_shape %s_shape = {\"%s\", sizeof(struct %s), %zu, ", root ? "static " : "",
            shape->cname, shape->name, shape->cname, shape->fields_cnt);
    if (shape->fields_cnt > 0)
        fprintf(out, "%s_fields, ", shape->cname);
    else
        fprintf(out, "NULL, ");
    fprintf(out, "&%s_default};\n\n", shape->cname);
}

/* ---- programs ---- */

struct op {
    const char *code;
    int flags_compact, flags_nullable, flags_records;
    int field;
    const struct field *from; /* NULL: OP_TAGS, OP_END */
    int prog;                 /* -1: none */
    int min_len;              /* bytes it takes at least */
    bool variable;            /* ends a run */
    int need, tail;
};

static int emit_prog(struct tables *tables, const struct shape *shape, int version);

static bool carries(const struct field *field, int version)
{
    return has_version(field->versions, version) && !has_version(field->tagged, version);
}

static const struct {
    const char *code, *array;
    int len; /* 0: variable */
} codes[] = {
    [T_BOOL] = {"OP_BOOL", NULL, 1},
    [T_INT8] = {"OP_1", "OP_ARRAY_1", 1},
    [T_INT16] = {"OP_2", "OP_ARRAY_2", 2},
    [T_UINT16] = {"OP_2", "OP_ARRAY_2", 2},
    [T_INT32] = {"OP_4", "OP_ARRAY_4", 4},
    [T_UINT32] = {"OP_4", "OP_ARRAY_4", 4},
    [T_INT64] = {"OP_8", "OP_ARRAY_8", 8},
    [T_FLOAT64] = {"OP_8", "OP_ARRAY_8", 8},
    [T_UUID] = {"OP_16", "OP_ARRAY_16", 16},
    [T_STRING] = {"OP_STRING", "OP_ARRAY_STRING", 0},
    [T_BYTES] = {"OP_BYTES", NULL, 0},
    [T_RECORDS] = {"OP_BYTES", NULL, 0},
    [T_STRUCT] = {"OP_STRUCT", "OP_ARRAY_STRUCT", 0},
};

static void check_memory(struct tables *tables, int prog_id, bool pointer)
{
    struct prog *prog = &tables->progs[prog_id];
    bool *checked = pointer ? &prog->pointer_checked : &prog->array_checked;

    if (!*checked)
        fprintf(tables->out, "_Static_assert(sizeof(struct %s) <= WIRE_MEM_PER_BYTE * %d, \"WIRE_MEM_PER_BYTE\");\n",
                prog->shape->cname, prog->min_len + (pointer ? 1 : 0));
    *checked = true;
}

static struct op op_of(struct tables *tables, const struct shape *shape, size_t field_idx, int version)
{
    const struct field *field = &shape->fields[field_idx];
    struct op op = {.field = (int)field_idx, .from = field, .prog = -1};
    bool flexible = has_version(tables->msg->flexible, version) && !field->never_flexible;

    op.flags_nullable = has_version(field->nullable, version);
    op.code = field->array ? codes[field->type].array : codes[field->type].code;
    if (op.code == NULL)
        die(field->json, "no array of this type is known");
    op.flags_records = field->type == T_RECORDS;
    if (field->type == T_STRUCT)
        op.prog = emit_prog(tables, field->shape, version);
    if (field->array || codes[field->type].len == 0) {
        op.variable = true;
        op.flags_compact = flexible;
        op.min_len = flexible ? 1 : field->type == T_STRING && !field->array ? 2 : 4;
    } else {
        op.min_len = codes[field->type].len;
    }
    if (field->type == T_STRUCT && field->array)
        check_memory(tables, op.prog, false);
    if (field->type == T_STRUCT && !field->array) {
        op.flags_compact = 0;
        op.min_len = tables->progs[op.prog].min_len;
        if (op.flags_nullable) {
            op.code = "OP_POINTER";
            op.min_len = 1;
            check_memory(tables, op.prog, true);
        } else if (field_is_pointer(field)) {
            die(field->json, "a struct that is nullable in some versions only");
        }
    }
    return op;
}

/* What is certain before op's own variable part. */
static int head_len(const struct op *op)
{
    return strcmp(op->code, "OP_STRUCT") == 0 ? 0 : op->min_len;
}

/* Runs: the first op after a variable part carries the sum of what follows, up to the next length (included). */
static void set_needs(struct op *ops, size_t cnt)
{
    int tail = 0;

    for (size_t first = 0; first < cnt;) {
        size_t i = first;
        for (; i < cnt; i++) {
            if (ops[first].need + head_len(&ops[i]) > NEED_MAX)
                break;
            ops[first].need += head_len(&ops[i]);
            if (ops[i].variable) {
                i++;
                break;
            }
        }
        first = i;
    }
    for (size_t i = cnt; i-- > 0;) {
        ops[i].tail = tail;
        tail += ops[i].min_len;
    }
}

static void print_op(FILE *out, const struct tables *tables, const struct shape *shape, const struct op *op)
{
    fprintf(out, "{%s, %s%s%s, %d, %d, ", op->code, op->flags_compact ? "OP_COMPACT" : "0",
            op->flags_nullable ? " | OP_NULLABLE" : "", op->flags_records ? " | OP_RECORDS" : "", op->need, op->field);
    if (op->from != NULL)
        fprintf(out, "offsetof(struct %s, %s%s), ", shape->cname, op->from->cname,
                op->from->type == T_FLOAT64 && !op->from->array ? "_bits" : "");
    else
        fprintf(out, "0, ");
    fprintf(out, "%d, ", op->tail);
    if (op->prog >= 0)
        fprintf(out, "&%s_prog_%d", tables->msg->cname, op->prog);
    else
        fprintf(out, "NULL");
    fprintf(out, "}");
}

static size_t tags_of(const struct shape *shape, int version, size_t tags[FIELDS_MAX])
{
    size_t cnt = 0;

    for (int tag = 0; tag < 32767; tag++) {
        for (size_t i = 0; i < shape->fields_cnt; i++)
            if (has_version(shape->fields[i].tagged, version) && shape->fields[i].tag == tag)
                tags[cnt++] = i;
    }
    return cnt;
}

/* Kafka's generator: nothing stands for a field that the version has not, so only these may drop its value. */
static size_t absent_of(const struct shape *shape, int version, size_t absent[FIELDS_MAX])
{
    size_t cnt = 0;

    for (size_t i = 0; i < shape->fields_cnt; i++) {
        const struct field *field = &shape->fields[i];
        if (!has_version(field->versions, version) && !has_version(field->tagged, version) && !field->ignorable)
            absent[cnt++] = i;
    }
    return cnt;
}

static bool has_defaults(const struct shape *shape, int version)
{
    for (size_t i = 0; i < shape->fields_cnt; i++)
        if (!carries(&shape->fields[i], version) && field_default_is_nonzero(&shape->fields[i]))
            return true;
    return false;
}

/* The parts of a program as text, without names of its own. */
static void print_prog(FILE *out, struct tables *tables, const struct shape *shape, int version, int *ret_min_len)
{
    struct op ops[FIELDS_MAX + 2];
    size_t cnt = 0, list[FIELDS_MAX], list_cnt;
    bool flexible = has_version(tables->msg->flexible, version);

    for (size_t i = 0; i < shape->fields_cnt; i++)
        if (carries(&shape->fields[i], version))
            ops[cnt++] = op_of(tables, shape, i, version);
    if (flexible)
        ops[cnt++] = (struct op){.code = "OP_TAGS", .prog = -1, .field = 255, .min_len = 1, .variable = true};
    set_needs(ops, cnt);
    *ret_min_len = cnt == 0 ? 0 : ops[0].tail + ops[0].min_len;
    ops[cnt++] = (struct op){.code = "OP_END", .prog = -1, .field = 255};
    for (size_t i = 0; i < cnt; i++) {
        fprintf(out, "O");
        print_op(out, tables, shape, &ops[i]);
        fprintf(out, ",\n");
    }
    list_cnt = tags_of(shape, version, list);
    for (size_t i = 0; i < list_cnt; i++) {
        struct op op = op_of(tables, shape, list[i], version);
        set_needs(&op, 1);
        fprintf(out, "T%d ", shape->fields[list[i]].tag);
        print_op(out, tables, shape, &op);
        fprintf(out, ", {OP_END, 0, 0, 255, 0, 0, NULL}\n");
    }
    list_cnt = absent_of(shape, version, list);
    if (list_cnt > 0)
        fprintf(out, "A");
    for (size_t i = 0; i < list_cnt; i++)
        fprintf(out, "%zu, ", list[i]);
    if (list_cnt > 0)
        fprintf(out, "%zu\n", list_cnt);
    fprintf(out, "D%d\n", has_defaults(shape, version));
}

/* Names the parts: ops_N, tag_N_T, tags_N, absent_N, prog_N. */
static void write_prog(struct tables *tables, const struct prog *prog, int id)
{
    FILE *out = tables->out;
    const char *name = tables->msg->cname;
    char *text = strdup(prog->text), *save, *line;
    char tags[4096] = "";
    size_t tags_cnt = 0, tags_len = 0, absent_cnt = 0;
    int defaults = 0;

    fprintf(out, "static const struct wire_op %s_ops_%d[] = {\n", name, id);
    for (line = strtok_r(text, "\n", &save); line != NULL; line = strtok_r(NULL, "\n", &save)) {
        if (line[0] == 'O') {
            fprintf(out, "    %s\n", line + 1);
            if (strstr(line, "OP_END") != NULL)
                fprintf(out, "};\n");
        } else if (line[0] == 'T') {
            char *ops = strchr(line, ' ');
            int tag = number_of(line + 1);
            fprintf(out, "static const struct wire_op %s_tag_%d_%d[] = {%s};\n", name, id, tag, ops + 1);
            tags_len +=
                (size_t)snprintf(tags + tags_len, sizeof tags - tags_len, "{%d, %s_tag_%d_%d}, ", tag, name, id, tag);
            if (tags_len >= sizeof tags)
                die(prog->shape->name, "too many tags");
            tags_cnt++;
        } else if (line[0] == 'A') {
            char *last = strrchr(line, ' ');
            absent_cnt = (size_t)number_of(last + 1);
            *last = '\0';
            fprintf(out, "static const uint8_t %s_absent_%d[] = {%s};\n", name, id, line + 1);
        } else if (line[0] == 'D') {
            defaults = line[1] == '1';
        }
    }
    if (tags_cnt > 0)
        fprintf(out, "static const struct wire_tag %s_tags_%d[] = {%s};\n", name, id, tags);
    fprintf(out, "static const struct wire_prog %s_prog_%d = {%s_ops_%d, &%s_shape, ", name, id, name, id,
            prog->shape->cname);
    if (tags_cnt > 0)
        fprintf(out, "%s_tags_%d, ", name, id);
    else
        fprintf(out, "NULL, ");
    if (absent_cnt > 0)
        fprintf(out, "%s_absent_%d, ", name, id);
    else
        fprintf(out, "NULL, ");
    fprintf(out, "%zu, %zu, %d, %s};\n", tags_cnt, absent_cnt, prog->min_len > 0 ? prog->min_len : 1,
            defaults ? "true" : "false");
    free(text);
}

static int emit_prog(struct tables *tables, const struct shape *shape, int version)
{
    char *text;
    size_t len;
    int min_len;
    FILE *out = open_memstream(&text, &len);

    if (++tables->depth > DEPTH_MAX)
        die(shape->name, "structs nested too deep, or in themselves");
    print_prog(out, tables, shape, version, &min_len);
    tables->depth--;
    fclose(out);
    for (size_t i = 0; i < tables->progs_cnt; i++) {
        if (tables->progs[i].shape == shape && strcmp(tables->progs[i].text, text) == 0) {
            free(text);
            return (int)i;
        }
    }
    if (tables->progs_cnt == PROGS_MAX)
        die(shape->name, "too many programs");
    tables->progs[tables->progs_cnt] =
        (struct prog){.shape = shape, .text = text, .min_len = min_len > 0 ? min_len : 1};
    write_prog(tables, &tables->progs[tables->progs_cnt], (int)tables->progs_cnt);
    return (int)tables->progs_cnt++;
}

static const char *kind_of(const struct msg *msg)
{
    static const struct {
        const char *type, *kind;
    } kinds[] = {{"request", "REQUEST"}, {"response", "RESPONSE"},   {"header", "HEADER"},          {"data", "DATA"},
                 {"metadata", "RECORD"}, {"coordinator-key", "KEY"}, {"coordinator-value", "VALUE"}};

    for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++)
        if (strcmp(kinds[i].type, msg->type) == 0)
            return kinds[i].kind;
    die(msg->name, "unknown type");
}

static const char *room_of(const struct msg *msg)
{
    static const char *const rooms[][2] = {{"clients", "CLIENTS"},         {"metadata", "METADATA"}, {"group", "GROUP"},
                                           {"transaction", "TRANSACTION"}, {"share", "SHARE"},       {"raft", "RAFT"},
                                           {"storage", "STORAGE"}};

    for (size_t i = 0; i < sizeof rooms / sizeof rooms[0]; i++)
        if (strcmp(rooms[i][0], msg->room) == 0)
            return rooms[i][1];
    die(msg->name, "unknown room");
}

void emit_tables(FILE *out, struct msg *msg)
{
    static struct tables tables;
    int ids[1024];

    for (size_t i = 0; i < tables.progs_cnt; i++)
        free(tables.progs[i].text);
    tables = (struct tables){.out = out, .msg = msg};
    fprintf(out, "/* ---- %s ---- */\n\n", msg->name);
    emit_shape(&tables, &msg->shapes[0]);
    for (int version = msg->valid.min; version <= msg->valid.max; version++)
        ids[version - msg->valid.min] = emit_prog(&tables, &msg->shapes[0], version);
    fprintf(out, "static const struct wire_prog *const %s_progs[] = {", msg->cname);
    for (int version = msg->valid.min; version <= msg->valid.max; version++)
        fprintf(out, "&%s_prog_%d, ", msg->cname, ids[version - msg->valid.min]);
    fprintf(out, "};\n\nconst struct wire_msg %s_wire = {\n", msg->cname);
    fprintf(out, "    .name = \"%s\",\n    .room = WIRE_%s,\n    .kind = WIRE_%s,\n    .api_key = %d,\n", msg->name,
            room_of(msg), kind_of(msg), msg->api_key);
    fprintf(out, "    .min_version = %d,\n    .max_version = %d,\n", msg->valid.min, msg->valid.max);
    if (msg->flexible.min <= msg->flexible.max)
        fprintf(out, "    .flexible_version = %d,\n", msg->flexible.min);
    else
        fprintf(out, "    .flexible_version = INT16_MAX,\n");
    fprintf(out, "    .removed_version = %d,\n    .is_dead = %s,\n    .is_unstable = %s,\n", msg->removed.max,
            msg->dead ? "true" : "false", msg->unstable ? "true" : "false");
    fprintf(out, "    .shape = &%s_shape,\n    .progs = %s_progs,\n};\n\n", msg->cname, msg->cname);
}
