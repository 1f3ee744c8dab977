/* What the API server is known to hold: objects by kind, namespace and name, and by the instance they belong to.
 *
 * Invariants:
 *   1. An object never goes back in time: of the same uid, an older resourceVersion is ignored. So answers to own writes
 *      may be put in at once, and nothing is decided from a cache older than them, however late the watch is.
 *   2. An object that was deleted by us (cache_bury) is not seen again under the same uid.
 *   3. An object whose deletion was told does not come back by a late answer to a write (cache_learn): lists and watches of
 *      a kind tell changes in the order of their resourceVersions (KEP-5504), so what they have passed is known.
 *   4. A list that is older than an answer does not take away what the answer told of. */
#ifndef CACHE_CACHE_H
#define CACHE_CACHE_H

#include "base/map.h"
#include "model/model.h"

enum { CACHE_OBJECTS_MAX = 200000 };

struct cache {
    struct map objects;        /* by kind, namespace, name */
    struct map groups;         /* by namespace and instance: lists of objects */
    uint64_t round[KINDS_CNT]; /* of the list that runs or ran last */
    int64_t told[KINDS_CNT];   /* the highest resourceVersion that a list or a watch has told */
};

void cache_init(struct cache *cache);
void cache_release(struct cache *cache);

enum cache_change {
    CACHE_SAME,  /* nothing new: older, equal, or of no instance */
    CACHE_NEW,   /* was not there */
    CACHE_OTHER, /* differs from what was there */
};

/* What a list or a watch tells. Shares doc, which must not be changed any more. ERR_INVALID: no kind or no name.
 * ERR_LIMIT: full. */
int cache_put(struct cache *cache, json_t *doc, enum cache_change *ret_change);

/* The same, of an answer to a write: CACHE_SAME where it is older than what lists and watches have told. */
int cache_learn(struct cache *cache, json_t *doc, enum cache_change *ret_change);

/* The object is gone: whatever is there under its name goes, unless it has another uid than doc. true: it was there. */
bool cache_remove(struct cache *cache, const json_t *doc);

/* We deleted it and the server said yes: hidden until its watch event comes or another uid takes the name. */
void cache_bury(struct cache *cache, const json_t *doc);

/* A list of one kind: begin, put each, end. What was not put in between and is not newer than the list goes; on_gone is
 * called for each of these before it goes (NULL: not wanted). version: the list's resourceVersion; 0: not known. */
void cache_list_begin(struct cache *cache, enum kind kind);
void cache_list_end(struct cache *cache, enum kind kind, int64_t version,
                    void (*on_gone)(void *owner, const json_t *doc), void *owner);

/* Borrowed until the cache changes; NULL: not there. */
json_t *cache_find(const struct cache *cache, enum kind kind, const char *namespace, const char *name);

/* Everything but topics that belongs to the instance into *ret_snapshot, which must be empty (of[] initialised by us; the caller
 * releases with cache_snapshot_release). */
void cache_snapshot(const struct cache *cache, const char *namespace, const char *name, int64_t now_ms,
                    struct snapshot *ret_snapshot);
void cache_snapshot_release(struct snapshot *snapshot);

/* The instance's KafkaTopics, whether it is there or not, sorted by name; *ret_docs is empty. There may be very many. */
void cache_topics(const struct cache *cache, const char *namespace, const char *name, struct docs *ret_docs);
bool cache_has_topics(const struct cache *cache, const char *namespace, const char *name);

/* The instance's name that an object belongs to: its own for a KafkaInstance, what a KafkaTopic says, else its label;
 * NULL: to none. */
const char *cache_instance_of(const json_t *doc);

size_t cache_count(const struct cache *cache);

#endif
