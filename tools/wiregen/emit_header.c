#include <ctype.h>
#include <string.h>

#include "tools/wiregen/emit.h"

static const char *ctype_of(const struct field *field, char room[NAME_MAX_LEN + 16])
{
    static const char *const names[] = {
        [T_BOOL] = "bool",        [T_INT8] = "int8_t",         [T_INT16] = "int16_t",      [T_UINT16] = "uint16_t",
        [T_INT32] = "int32_t",    [T_UINT32] = "uint32_t",     [T_INT64] = "int64_t",      [T_FLOAT64] = "uint64_t",
        [T_UUID] = "struct uuid", [T_STRING] = "struct slice", [T_BYTES] = "struct slice", [T_RECORDS] = "struct slice",
    };

    if (field->type != T_STRUCT)
        return names[field->type];
    snprintf(room, NAME_MAX_LEN + 16, "struct %s", field->shape->cname);
    return room;
}

static void print_versions(FILE *out, struct versions versions)
{
    if (versions.max == 32767)
        fprintf(out, "%d+", versions.min);
    else if (versions.min == versions.max)
        fprintf(out, "%d", versions.min);
    else
        fprintf(out, "%d-%d", versions.min, versions.max);
}

/* Versions, and what the type does not say. */
static void print_remark(FILE *out, const struct field *field)
{
    fprintf(out, " /* ");
    print_versions(out, field->versions);
    if (field->type == T_RECORDS)
        fprintf(out, " records");
    if (field->type == T_BYTES)
        fprintf(out, " bytes");
    if (field->nullable.min <= field->nullable.max) {
        fprintf(out, ", null ");
        print_versions(out, field->nullable);
    }
    if (field->tagged.min <= field->tagged.max)
        fprintf(out, ", tag %d", field->tag);
    if (field->def != NULL && strcmp(field->def, "0") != 0 && strcmp(field->def, "false") != 0)
        fprintf(out, ", default %s", field->def);
    fprintf(out, " */\n");
}

static void emit_struct(FILE *out, struct shape *shape)
{
    char room[NAME_MAX_LEN + 16];

    if (shape->laid_out)
        return;
    shape->laid_out = true;
    for (size_t i = 0; i < shape->fields_cnt; i++)
        if (shape->fields[i].shape != NULL)
            emit_struct(out, shape->fields[i].shape);
    fprintf(out, "struct %s {\n", shape->cname);
    for (size_t i = 0; i < shape->fields_cnt; i++) {
        const struct field *field = &shape->fields[i];
        const char *type = ctype_of(field, room);
        if (field->array)
            fprintf(out, "    %s *%s;", type, field->cname);
        else if (field_is_pointer(field))
            fprintf(out, "    const %s *%s;", type, field->cname);
        else
            fprintf(out, "    %s %s%s;", type, field->cname, field->type == T_FLOAT64 ? "_bits" : "");
        print_remark(out, field);
        if (field->array)
            fprintf(out, "    int32_t %s_cnt;\n", field->cname);
    }
    if (shape->fields_cnt == 0)
        fprintf(out, "    uint8_t nothing; /* C knows no empty structs */\n");
    fprintf(out, "};\n\n");
}

void emit_header(FILE *out, struct msg *msg)
{
    char guard[NAME_MAX_LEN + 1] = {0};

    for (size_t i = 0; msg->cname[i] != '\0'; i++)
        guard[i] = (char)toupper((unsigned char)msg->cname[i]);
    fprintf(out, GENERATED);
    fprintf(out, "/* %s, versions %d-%d", msg->name, msg->valid.min, msg->valid.max);
    if (msg->flexible.min <= msg->flexible.max)
        fprintf(out, ", flexible from %d", msg->flexible.min);
    if (msg->dead)
        fprintf(out, "; gone in Kafka 4");
    fprintf(out, " */\n#ifndef WIRE_GEN_%s_H\n#define WIRE_GEN_%s_H\n\n#include \"wire/wire.h\"\n\n", guard, guard);
    for (size_t i = msg->shapes_cnt; i-- > 0;)
        emit_struct(out, &msg->shapes[i]);
    for (size_t i = 1; i < msg->shapes_cnt; i++)
        fprintf(out, "extern const struct wire_shape %s_shape;\n", msg->shapes[i].cname);
    fprintf(out, "extern const struct wire_msg %s_wire; /* of struct %s */\n\n#endif\n", msg->cname, msg->cname);
}
