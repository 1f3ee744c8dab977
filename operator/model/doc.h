/* Documents: Kubernetes objects as jansson values, and how they are read, compared and printed.
 *
 * A path names members from the root, '.' between them: "spec.storage.size". A member whose own name has a '.' in it
 * (labels, annotations, settings) has accessors of its own. Nothing here trusts a type: what is missing and what has
 * another type is the same, "not there". */
#ifndef MODEL_DOC_H
#define MODEL_DOC_H

#include <jansson.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/slice.h"
#include "model/kind.h"

enum {
    DOC_TEXT_LEN_MAX = 4 << 20, /* bytes of a document as text */
    DOC_TIME_LEN = 20,          /* "2026-01-31T12:00:00Z" */
};

/* Fixes the seed of jansson's hash, so that nothing of a run depends on chance. Before the first document is made. */
void doc_setup(void);

/* Borrowed from doc; NULL: not there. doc may be NULL. */
json_t *doc_at(const json_t *doc, const char *path);
const char *doc_text(const json_t *doc, const char *path); /* a string */
json_t *doc_list(const json_t *doc, const char *path);     /* an array */
int64_t doc_number(const json_t *doc, const char *path, int64_t otherwise);
bool doc_is_true(const json_t *doc, const char *path);
const char *doc_label(const json_t *doc, const char *name);
const char *doc_annotation(const json_t *doc, const char *name);

/* Of metadata; "" where it is not there. */
const char *doc_name(const json_t *doc);
const char *doc_namespace(const json_t *doc);
const char *doc_uid(const json_t *doc);
bool doc_is_deleting(const json_t *doc); /* has a deletionTimestamp */

enum kind doc_kind(const json_t *doc);

/* The uid of the owner that is marked as controller; NULL: none. */
const char *doc_controller_uid(const json_t *doc);

/* metadata.resourceVersion as a number, for "which is newer" (KEP-5504); -1 where it is none. */
int64_t doc_version(const json_t *doc);

/* status.conditions[type]; NULL: not there. */
const json_t *doc_condition(const json_t *doc, const char *type);

/* The member of the array whose member `key` is the text `value`; NULL: none. list may be NULL. */
json_t *doc_find(const json_t *list, const char *key, const char *value);

/* A text that may come from outside, as a value; never NULL. */
json_t *doc_text_new(const char *text);

/* A condition as Kubernetes has them, of status (which may be NULL) and the time at which it is written anew: its
 * lastTransitionTime moves only where its value ("True", "False", "Unknown") is another than before. */
json_t *doc_condition_new(const json_t *was, const char *type, const char *value, const char *reason,
                          const char *message, int64_t generation, int64_t now_ms);

/* Does `have` hold everything that `want` says? Objects may have more members; arrays of objects with "name" (or
 * "uid", "mountPath", "type", "id", "port") are compared by it, other arrays as a whole. */
bool doc_covers(const json_t *have, const json_t *want);

/* Do both hold the same, whatever the order of lists that have names? */
bool doc_is_same(const json_t *a, const json_t *b);

/* As JSON text, members sorted; depends on nothing but the content. */
void doc_print(const json_t *doc, struct buf *out);
uint32_t doc_crc(const json_t *doc);

/* As YAML text (block style, members in a fixed order), for people and golden files. */
void doc_print_yaml(const json_t *doc, struct buf *out);

/* RFC 3339 in UTC, whole seconds; years 1970 to 9999. */
void doc_time_print(int64_t unix_ms, char ret_text[DOC_TIME_LEN + 1]);
/* Milliseconds since 1970; -1: not such a text. Fractions of a second are dropped. */
int64_t doc_time_parse(const char *text);

/* A list of documents, each with a reference of its own. */
struct docs {
    json_t **items;
    size_t cnt, cap;
};

enum { DOCS_MAX = 100000 };

void docs_init(struct docs *docs);
void docs_release(struct docs *docs);
void docs_add(struct docs *docs, json_t *doc);      /* shares doc */
void docs_add_give(struct docs *docs, json_t *doc); /* takes over the caller's reference; CHECKs doc */
void docs_sort(struct docs *docs);                  /* by name */
json_t *docs_find(const struct docs *docs, const char *name);

#endif
