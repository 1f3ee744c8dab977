/* The operator's door to Kubernetes: what is there (watches), what shall be (writes), who leads (lease), what happened
 * (events). One API server, one libuv loop, one thread.
 *
 * Every hook is called from the loop and may call kube_apply and its like; kube_close only from outside of hooks.
 *
 * Writes to one object go out one after another, in order; to different ones at the same time. A write that gets no
 * answer, a 5xx or a 401 (a token just renewed) is tried KUBE_WRITE_TRIES times in all, with backoff and not before
 * Retry-After; then, as at once for every other answer, its caller hears of it and decides anew from what is there.
 * Nothing is decided here. */
#ifndef KUBE_KUBE_H
#define KUBE_KUBE_H

#include <jansson.h>
#include <stdbool.h>
#include <stdint.h>
#include <uv.h>

#include "kube/config.h"
#include "kube/http.h"
#include "kube/kind.h"
#include "kube/watch.h"

#define KUBE_REPORTER "flotilla.dev/operator"

enum {
    KUBE_WATCHES_MAX = 16,
    KUBE_WRITES_MAX = 4096, /* waiting and under way */
    KUBE_WRITES_FLYING_MAX = 16,
    KUBE_WRITE_TRIES = 3,
    KUBE_WRITE_MS_MAX = 15000,     /* of one try */
    KUBE_EVENTS_KNOWN_MAX = 256,   /* events that are counted up instead of written anew */
    KUBE_EVENT_SERIES_MS = 360000, /* how long after the last one; as client-go has it */
};

struct kube;

/* Borrowed for the hook's time. */
struct kube_result {
    int err;                /* ERR_OK; ERR_CONFLICT 409; ERR_DENIED 401, 403; ERR_UNKNOWN 404; ERR_INVALID other 4xx;
                      * ERR_TIMEOUT 429, 5xx, no answer; ERR_CLOSED: dropped */
    int status;             /* of HTTP; 0: no answer */
    int64_t retry_after_ms; /* -1: the server named none */
    const char *reason;     /* "AlreadyExists"; "" where none is given */
    const char *message;    /* for people; "" where none is given */
    json_t *object;         /* as the server has it now; NULL where it did not say */
};

struct kube_hooks {
    void *owner;
    /* See watch.h: objects are borrowed, json_incref keeps them. */
    void (*replaced)(void *owner, const struct kube_kind *kind, json_t *objects, int64_t version);
    void (*changed)(void *owner, const struct kube_kind *kind, json_t *object);
    void (*removed)(void *owner, const struct kube_kind *kind, json_t *object);
    void (*written)(void *owner, uint64_t tag, const struct kube_result *result);
    void (*leading)(void *owner, bool is_leading);
    void (*trouble)(void *owner, const char *what, const char *name, int status, const char *text); /* for the log */
};

#define KUBE_COUNTERS(X)                                                     \
    X(calls, "requests sent to the API server")                              \
    X(call_failures, "requests without an answer")                           \
    X(connects, "connections made to the API server")                        \
    X(received_bytes, "bytes received from the API server")                  \
    X(lists, "whole lists received")                                         \
    X(watches, "watches begun")                                              \
    X(watch_changes, "changes received by watches")                          \
    X(watch_bookmarks, "bookmarks received by watches")                      \
    X(watch_gone, "lists begun anew because a resource version had expired") \
    X(watch_failures, "watches and lists that failed")                       \
    X(writes, "writes asked for")                                            \
    X(write_retries, "tries after the first")                                \
    X(write_failures, "writes that failed for good")                         \
    X(events_dropped, "events not written because the queue was full")

struct kube_counters {
#define X(name, text) uint64_t name;
    KUBE_COUNTERS(X)
#undef X
};

/* config: borrowed until kube_close. seed: for jitter and event names. */
struct kube *kube_open(uv_loop_t *loop, const struct kube_config *config, const struct kube_hooks *hooks,
                       uint64_t seed);

/* Ends everything; no hook is called any more. Memory goes in later turns of the loop. NULL is fine. */
void kube_close(struct kube *kube);

/* Watches from now on. ERR_LIMIT: KUBE_WATCHES_MAX. */
int kube_watch(struct kube *kube, const struct watch_config *config);
bool kube_is_synced(const struct kube *kube); /* every watch has delivered a whole list */

/* Server-side apply of object, which has apiVersion, kind and metadata.name (and namespace); as FIELD_MANAGER of
 * model/name.h: fields that it had before and that are not in object any more are removed. force: takes over fields
 * of other managers; else those are ERR_CONFLICT. The object is copied as text now. tag comes back in hooks.written. ERR_LIMIT: KUBE_WRITES_MAX. ERR_INVALID: a kind that is not in kind.h,
 * or no name. */
int kube_apply(struct kube *kube, const json_t *object, bool force, uint64_t tag);

/* The same, by force, for the status of object: apiVersion, kind, metadata.name and namespace, and status. */
int kube_apply_status(struct kube *kube, const json_t *object, uint64_t tag);

/* Deletes; gone already is fine (ERR_OK). seen: only that very object, and only as it was seen (its uid and its
 * resourceVersion), else ERR_CONFLICT; NULL: any of the name. orphan: its children stay; else they go in the background. */
int kube_delete(struct kube *kube, const char *kind, const char *namespace, const char *name, const json_t *seen,
                bool orphan, uint64_t tag);

size_t kube_writes_pending(const struct kube *kube);

/* Forgets all writes, those under way, too (whether they arrive is not known then): each is reported ERR_CLOSED. */
void kube_drop_writes(struct kube *kube);

/* Something that people should see at regarding (an object with apiVersion, kind, metadata). The same again within
 * KUBE_EVENT_SERIES_MS is counted, not written anew. Best effort: what cannot be written is dropped and counted. */
struct kube_event {
    const json_t *regarding;
    bool is_warning;
    int64_t retry_after_ms; /* -1: the server named none */
    const char *reason;     /* "BrokerStarted" */
    const char *action;     /* "Reconcile" */
    const char *note;       /* a sentence, cut at 1000 bytes */
};
void kube_event(struct kube *kube, const struct kube_event *event);

/* Takes part in the election for the Lease namespace/name as self; hooks.leading tells. At most once per kube. */
void kube_elect(struct kube *kube, const char *namespace, const char *name, const char *self);

/* Gives the lease back; hooks.leading(false) comes once that is written or has failed. */
void kube_resign(struct kube *kube);
bool kube_is_leading(const struct kube *kube);

const struct http_counters *kube_http_counters(const struct kube *kube);
void kube_read_counters(const struct kube *kube, struct kube_counters *ret_counters);

#endif
