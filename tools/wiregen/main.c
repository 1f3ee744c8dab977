/* wiregen SCHEMA_DIR OUT_DIR: writes the C of lib/wire/gen from the tables of lib/wire/schema. */
#include <dirent.h>
#include <stdlib.h>
#include <string.h>

#include "tools/wiregen/emit.h"

static const char *const rooms[] = {"clients", "metadata", "group", "transaction", "share", "raft", "storage"};

static struct msg *msgs[MSGS_MAX];
static size_t msgs_cnt;

static int is_json(const struct dirent *entry)
{
    size_t len = strlen(entry->d_name);

    return len > 5 && strcmp(entry->d_name + len - 5, ".json") == 0;
}

static void read_room(const char *schema_dir, const char *room)
{
    struct dirent **entries;
    char path[1024];
    int cnt;

    snprintf(path, sizeof path, "%s/%s", schema_dir, room);
    cnt = scandir(path, &entries, is_json, alphasort);
    if (cnt < 0)
        die(path, "cannot be listed");
    for (int i = 0; i < cnt; i++) {
        snprintf(path, sizeof path, "%s/%s/%s", schema_dir, room, entries[i]->d_name);
        if (msgs_cnt == MSGS_MAX)
            die(path, "too many messages");
        msgs[msgs_cnt++] = schema_read(room, path);
        free(entries[i]);
    }
    free(entries);
}

static FILE *create(const char *out_dir, const char *name, const char *suffix)
{
    char path[1024];
    FILE *out;

    snprintf(path, sizeof path, "%s/%s%s", out_dir, name, suffix);
    out = fopen(path, "w");
    if (out == NULL)
        die(path, "cannot be written");
    return out;
}

static void finish(FILE *out)
{
    if (ferror(out) || fclose(out) != 0)
        die("output", "write failed");
}

/* Tables are grouped so that no C file is huge and not each message costs a compiler run. */
static const struct group {
    const char *name, *room, *type;
} groups[] = {
    {"requests", "clients", "request"}, {"responses", "clients", "response"},
    {"data", "clients", NULL},          {"metadata", "metadata", NULL},
    {"groups", "group", NULL},          {"txns", "transaction", NULL},
    {"share", "share", NULL},           {"quorum", "raft", NULL},
    {"storage", "storage", NULL},
};

static bool in_group(const struct group *group, const struct msg *msg)
{
    bool request_or_response = strcmp(msg->type, "request") == 0 || strcmp(msg->type, "response") == 0;

    if (strcmp(group->room, msg->room) != 0)
        return false;
    return group->type != NULL ? strcmp(group->type, msg->type) == 0 : !request_or_response;
}

static void write_group(const char *out_dir, const struct group *group)
{
    char name[64];
    FILE *out;

    snprintf(name, sizeof name, "tables_%s", group->name);
    out = create(out_dir, name, ".c");
    fprintf(out, GENERATED);
    for (size_t i = 0; i < msgs_cnt; i++)
        if (in_group(group, msgs[i]))
            fprintf(out, "#include \"wire/gen/%s.h\"\n", msgs[i]->cname);
    fprintf(out, "#include \"wire/prog.h\"\n\n");
    for (size_t i = 0; i < msgs_cnt; i++)
        if (in_group(group, msgs[i]))
            emit_tables(out, msgs[i]);
    finish(out);
}

int main(int argc, char **argv)
{
    char path[1024];
    FILE *out;

    if (argc != 3)
        die("usage", "wiregen SCHEMA_DIR OUT_DIR");
    for (size_t i = 0; i < sizeof rooms / sizeof rooms[0]; i++)
        read_room(argv[1], rooms[i]);
    for (size_t i = 0; i < msgs_cnt; i++) {
        out = create(argv[2], msgs[i]->cname, ".h");
        emit_header(out, msgs[i]);
        finish(out);
    }
    for (size_t i = 0; i < sizeof groups / sizeof groups[0]; i++)
        write_group(argv[2], &groups[i]);
    out = create(argv[2], "all", ".h");
    fprintf(out, GENERATED);
    fprintf(out, "#ifndef WIRE_GEN_ALL_H\n#define WIRE_GEN_ALL_H\n\n");
    for (size_t i = 0; i < msgs_cnt; i++)
        fprintf(out, "#include \"wire/gen/%s.h\"\n", msgs[i]->cname);
    fprintf(out, "\n#endif\n");
    finish(out);
    out = create(argv[2], "registry", ".c");
    snprintf(path, sizeof path, "%s/apikeys.tsv", argv[1]);
    emit_registry(out, msgs, msgs_cnt, path);
    finish(out);
    out = create(argv[2], "features", ".h");
    snprintf(path, sizeof path, "%s/features.tsv", argv[1]);
    emit_features(out, path);
    finish(out);
    return 0;
}
