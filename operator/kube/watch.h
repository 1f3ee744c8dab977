/* One list + watch: all objects of a kind, first as a whole, then every change, for ever.
 *
 *                  all pages in           410 or ERROR event
 *   WATCH_LISTS -----------------> WATCH_FOLLOWS -----------------> WATCH_LISTS (through WATCH_WAITS)
 *      ^  | any failure                | cut, ended, failed
 *      |  v                            v
 *     WATCH_WAITS <--------------------+      then lists again, or follows on from the last resourceVersion
 *
 * - Pages of WATCH_PAGE_OBJECTS; a page token that has expired (410) begins the list anew.
 * - Bookmarks keep the resourceVersion young, so that a cut watch goes on where it was. The server ends each watch after
 *   4 to 5 minutes by our wish; a watch from which nothing came until well after that is cut.
 * - Waits grow from 0.25 s to 10 s with jitter, never below Retry-After; an orderly end waits only where it came at once.
 * Source: kubernetes.io/docs/reference/using-api/api-concepts. */
#ifndef KUBE_WATCH_H
#define KUBE_WATCH_H

#include <jansson.h>

#include "base/buf.h"
#include "base/prng.h"
#include "kube/http.h"
#include "kube/kind.h"

enum {
    WATCH_PAGE_OBJECTS = 500,
    WATCH_OBJECTS_MAX = 100000,
    WATCH_LINE_LEN_MAX = 8 << 20, /* one event; etcd keeps objects below 1.5 MiB */
    WATCH_SECONDS_MIN = 240,
    WATCH_SECONDS_MAX = 300,
    WATCH_LIST_MS_MAX = 60000,
};

#define WATCH_STATES(X)                                                                           \
    X(WATCH_LISTS, WATCH_EDGE(WATCH_LISTS) | WATCH_EDGE(WATCH_FOLLOWS) | WATCH_EDGE(WATCH_WAITS)) \
    X(WATCH_FOLLOWS, WATCH_EDGE(WATCH_WAITS))                                                     \
    X(WATCH_WAITS, WATCH_EDGE(WATCH_LISTS) | WATCH_EDGE(WATCH_FOLLOWS))

#define X(state, edges) state,
enum watch_state { WATCH_STATES(X) WATCH_STATES_CNT };
#undef X

struct watch;

/* Called from the loop; must not call into this room, only take note. Objects have apiVersion and kind and no
 * managedFields; they are borrowed (json_incref keeps them). version: the list's, 0 where it is no number. */
struct watch_hooks {
    void *owner;
    void (*replaced)(void *owner, const struct kube_kind *kind, json_t *objects, int64_t version); /* all there are */
    void (*changed)(void *owner, const struct kube_kind *kind, json_t *object); /* new or different */
    void (*removed)(void *owner, const struct kube_kind *kind, json_t *object); /* its last state */
    void (*trouble)(void *owner, const struct kube_kind *kind, int status, const char *text, int64_t wait_ms);
};

struct watch_counters {
    uint64_t lists;
    uint64_t follows;
    uint64_t changes;
    uint64_t bookmarks;
    uint64_t gone; /* 410 */
    uint64_t failures;
};

struct watch_config {
    const struct kube_kind *kind;
    const char *namespace;      /* NULL: all. Copied */
    const char *label_selector; /* NULL: all. Copied */
    bool metadata_only;         /* apiVersion, kind and metadata are all that is asked for */
};

struct watch *watch_new(uv_loop_t *loop, struct http *http, const struct watch_config *config,
                        const struct watch_hooks *hooks, uint64_t seed);
void watch_free(struct watch *watch); /* before its http; NULL is fine */

bool watch_is_synced(const struct watch *watch); /* a whole list was delivered */
const struct watch_counters *watch_counters(const struct watch *watch);

#endif
