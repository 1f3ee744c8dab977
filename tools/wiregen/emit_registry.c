#include <stdlib.h>
#include <string.h>

#include "tools/wiregen/emit.h"

enum { COLUMNS_MAX = 8, LINE_MAX_LEN = 1024 };

/* One row of a table with tabs; false at the end. '#' lines are passed over. */
static bool next_row(FILE *in, char line[LINE_MAX_LEN], char *columns[COLUMNS_MAX])
{
    while (fgets(line, LINE_MAX_LEN, in) != NULL) {
        size_t cnt = 0;
        line[strcspn(line, "\n")] = '\0';
        if (line[0] == '#' || line[0] == '\0')
            continue;
        for (char *at = line; cnt < COLUMNS_MAX; cnt++) {
            columns[cnt] = at;
            if (at == NULL)
                continue;
            at = strchr(at, '\t');
            if (at != NULL)
                *at++ = '\0';
        }
        return true;
    }
    return false;
}

static FILE *open_table(const char *path)
{
    FILE *in = fopen(path, "r");

    if (in == NULL)
        die(path, "cannot be opened");
    return in;
}

/* Where a newer message took over the key (ListConfigResources, 74), the older one is dead. */
static const struct msg *find_msg(struct msg *const *msgs, size_t msgs_cnt, const char *type, int api_key,
                                  const char *room)
{
    const struct msg *found = NULL;

    for (size_t i = 0; i < msgs_cnt; i++) {
        if (msgs[i]->api_key != api_key || strcmp(msgs[i]->type, type) != 0 || strcmp(msgs[i]->room, room) != 0)
            continue;
        if (found != NULL && found->dead == msgs[i]->dead)
            die(msgs[i]->name, "two messages of this key");
        if (found == NULL || found->dead)
            found = msgs[i];
    }
    return found;
}

struct api_row {
    bool known, cluster_action, forwardable;
    int min, max;
    unsigned listeners;
};

static void read_apis(const char *path, struct api_row rows[KEYS_MAX])
{
    FILE *in = open_table(path);
    char line[LINE_MAX_LEN], *columns[COLUMNS_MAX];

    while (next_row(in, line, columns)) {
        int key = number_of(columns[0]);
        if (key < 0 || key >= KEYS_MAX || columns[7] == NULL)
            die(path, "an API key out of range, or columns missing");
        rows[key] = (struct api_row){.known = true,
                                     .min = number_of(columns[2]),
                                     .max = number_of(columns[4]),
                                     .cluster_action = strcmp(columns[5], "true") == 0,
                                     .forwardable = strcmp(columns[6], "true") == 0,
                                     .listeners = (strstr(columns[7], "BROKER") != NULL ? 1u : 0u) |
                                                  (strstr(columns[7], "CONTROLLER") != NULL ? 2u : 0u)};
    }
    fclose(in);
}

static void emit_apis(FILE *out, struct msg *const *msgs, size_t msgs_cnt, const char *apikeys)
{
    struct api_row rows[KEYS_MAX] = {0};

    read_apis(apikeys, rows);
    fprintf(out, "static const struct wire_api apis[WIRE_API_KEYS_MAX] = {\n");
    for (int key = 0; key < KEYS_MAX; key++) {
        const struct msg *request = find_msg(msgs, msgs_cnt, "request", key, "clients");
        const struct msg *response = find_msg(msgs, msgs_cnt, "response", key, "clients");
        if (request == NULL && response == NULL)
            continue;
        if (request == NULL || response == NULL)
            die(request ? request->name : response->name, "a request without a response, or the other way round");
        if (!rows[key].known)
            rows[key] = (struct api_row){.max = -1};
        fprintf(out, "    [%d] = {%d, \"%.*s\", &%s_wire, &%s_wire, %u, %s, %s, %d, %d},\n", key, key,
                (int)strlen(request->name) - 7, request->name, request->cname, response->cname, rows[key].listeners,
                rows[key].cluster_action ? "true" : "false", rows[key].forwardable ? "true" : "false", rows[key].min,
                rows[key].max);
    }
    fprintf(out, "};\n\n");
    fprintf(out,
            "const struct wire_api *wire_api_by_key(int16_t key)\n{\n    return key < 0 || key >= WIRE_API_KEYS_MAX || "
            "apis[key].name == NULL ? NULL : &apis[key];\n}\n\n");
}

static const char *const lookups[][3] = {
    {"metadata", "metadata", "WIRE_METADATA, WIRE_RECORD"},
    {"group", "coordinator-key", "WIRE_GROUP, WIRE_KEY"},
    {"group", "coordinator-value", "WIRE_GROUP, WIRE_VALUE"},
    {"transaction", "coordinator-key", "WIRE_TRANSACTION, WIRE_KEY"},
    {"transaction", "coordinator-value", "WIRE_TRANSACTION, WIRE_VALUE"},
    {"share", "coordinator-key", "WIRE_SHARE, WIRE_KEY"},
    {"share", "coordinator-value", "WIRE_SHARE, WIRE_VALUE"},
    {"storage", "metadata", "WIRE_STORAGE, WIRE_RECORD"},
};

static void emit_lookups(FILE *out, struct msg *const *msgs, size_t msgs_cnt)
{
    fprintf(out, "enum { KEYS_MAX = 32 };\n\nstatic const struct wire_msg *const records[WIRE_ROOMS_CNT][WIRE_VALUE + "
                 "1][KEYS_MAX] = {\n");
    for (size_t i = 0; i < sizeof lookups / sizeof lookups[0]; i++) {
        char room[64], *comma;
        snprintf(room, sizeof room, "%s", lookups[i][2]);
        comma = strchr(room, ',');
        *comma = '\0';
        for (int key = 0; key < KEYS_MAX; key++) {
            const struct msg *msg = find_msg(msgs, msgs_cnt, lookups[i][1], key, lookups[i][0]);
            if (msg != NULL)
                fprintf(out, "    [%s][%s][%d] = &%s_wire,\n", room, comma + 2, key, msg->cname);
        }
    }
    fprintf(out,
            "};\n\nconst struct wire_msg *wire_msg_of(enum wire_room room, enum wire_kind kind, int16_t key)\n{\n"
            "    if (room >= WIRE_ROOMS_CNT || kind > WIRE_VALUE || key < 0 || key >= KEYS_MAX)\n        return NULL;\n"
            "    return records[room][kind][key];\n}\n");
}

void emit_registry(FILE *out, struct msg *const *msgs, size_t msgs_cnt, const char *apikeys)
{
    fprintf(out, GENERATED);
    fprintf(out, "#include \"wire/gen/all.h\"\n\n");
    fprintf(out, "const struct wire_msg *const wire_msgs[] = {\n");
    for (size_t i = 0; i < msgs_cnt; i++)
        fprintf(out, "    &%s_wire,\n", msgs[i]->cname);
    fprintf(out, "};\n\nconst size_t wire_msgs_cnt = sizeof wire_msgs / sizeof wire_msgs[0];\n\n");
    emit_apis(out, msgs, msgs_cnt, apikeys);
    emit_lookups(out, msgs, msgs_cnt);
}

/* "3.3-IV3" -> METADATA_3_3_IV3 */
static void print_level_name(FILE *out, const char *release)
{
    fprintf(out, "METADATA_");
    for (; *release != '\0'; release++)
        fputc(*release == '.' || *release == '-' ? '_' : *release, out);
}

void emit_features(FILE *out, const char *features)
{
    FILE *in = open_table(features);
    char line[LINE_MAX_LEN], *columns[COLUMNS_MAX], last[64] = "";
    char first_level[64] = "";

    fprintf(out, GENERATED);
    fprintf(out, "/* Levels of metadata.version (KIP-584, KIP-778), and the other features' ranges. */\n#ifndef "
                 "WIRE_GEN_FEATURES_H\n"
                 "#define WIRE_GEN_FEATURES_H\n\n");
    fprintf(out, "/* constant, level, release */\n#define METADATA_VERSIONS(X) \\\n");
    while (next_row(in, line, columns)) {
        if (strcmp(columns[0], "metadata.version") != 0)
            continue;
        fprintf(out, "    X(");
        print_level_name(out, columns[2]);
        fprintf(out, ", %s, \"%s\") \\\n", columns[1], columns[2]);
        if (first_level[0] == '\0')
            snprintf(first_level, sizeof first_level, "%s", columns[1]);
        snprintf(last, sizeof last, "%s", columns[1]);
    }
    fprintf(out,
            "\n\nenum metadata_version {\n#define X(name, level, release) name = level,\n    "
            "METADATA_VERSIONS(X)\n#undef X\n"
            "    METADATA_VERSION_MIN = %s,\n    METADATA_VERSION_MAX = %s,\n};\n\n",
            first_level, last);
    fprintf(out,
            "/* name, lowest level, newest level, newest that is not a preview */\n#define OTHER_FEATURES(X) \\\n");
    rewind(in);
    while (next_row(in, line, columns))
        if (strcmp(columns[0], "metadata.version") != 0)
            fprintf(out, "    X(\"%s\", %s, %s, %s) \\\n", columns[0], columns[1], columns[2], columns[3]);
    fprintf(out, "\n\n#endif\n");
    fclose(in);
}
