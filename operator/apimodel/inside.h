/* Inside of apimodel: objects and how they change. */
#ifndef APIMODEL_INSIDE_H
#define APIMODEL_INSIDE_H

#include "apimodel/apimodel.h"
#include "base/list.h"
#include "base/map.h"
#include "base/prng.h"

struct object {
    enum kind kind;
    json_t *doc;     /* never changed, only replaced */
    json_t *applied; /* manager (and "/status") -> its last intent */
    struct map_node by_key, by_uid;
    struct list_node all;   /* in order of making */
    struct list_node dirty; /* to be looked at by the controllers */
    char *revision;         /* of a StatefulSet's template; NULL: to be made anew */
};

struct apimodel {
    struct prng uids;
    int64_t version;
    struct map by_key, by_uid;
    struct list_node all, dirty;
    size_t objects_cnt;
    struct apimodel_change *changes; /* ring */
    size_t changes_head, changes_cnt;
};

struct object *object_find(const struct apimodel *model, enum kind kind, const char *namespace, const char *name);
struct object *object_by_uid(const struct apimodel *model, const char *uid);

/* Gives the object its server-side fields and keeps it. Takes over doc. NULL: full. */
struct object *object_add(struct apimodel *model, enum kind kind, json_t *doc, int64_t now_ms);

/* Replaces the document where it differs: new resourceVersion, new generation where spec differs. Takes over doc. */
void object_change(struct apimodel *model, struct object *object, json_t *doc);

void object_remove(struct apimodel *model, struct object *object);

/* Merges what `intent` says into *target (changed in place); was: what the same manager said before (NULL: nothing). */
void merge_intent(json_t *target, const json_t *was, const json_t *intent);

/* The first field that intent wants otherwise than it is and that `was` did not claim; false: none. */
bool merge_conflicts(const json_t *have, const json_t *was, const json_t *intent, char ret_field[APIMODEL_TEXT_LEN]);

/* The controllers are to look at it (again). */
void object_mark(struct apimodel *model, struct object *object);

bool controllers_run(struct apimodel *model, int64_t now_ms);

#endif
