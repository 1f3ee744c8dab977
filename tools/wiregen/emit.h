/* What wiregen writes: a header per message, a file of tables per room, the registry over all of them. */
#ifndef WIREGEN_EMIT_H
#define WIREGEN_EMIT_H

#include <stdio.h>

#include "tools/wiregen/schema.h"

void emit_header(FILE *out, struct msg *msg);

/* Shapes, programs and the descriptor of one message. */
void emit_tables(FILE *out, struct msg *msg);

/* gen/registry.c: wire_msgs, the API table, lookups. apikeys: path of apikeys.tsv. */
void emit_registry(FILE *out, struct msg *const *msgs, size_t msgs_cnt, const char *apikeys);

/* gen/features.h: levels of metadata.version, other features. features: path of features.tsv. */
void emit_features(FILE *out, const char *features);

#define GENERATED \
    "/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */\n"

#endif
