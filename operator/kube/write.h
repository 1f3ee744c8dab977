/* The queue of writes behind kube.h: order per object, retries, limits. */
#ifndef KUBE_WRITE_H
#define KUBE_WRITE_H

#include "base/prng.h"
#include "kube/http.h"
#include "kube/kube.h"

struct writes;

struct write_request {
    const char *method;
    const char *path; /* with query */
    const char *content_type;
    const char *key; /* writes of the same key go one after another */
    char *body;      /* given: freed here. NULL: none */
    unsigned tries;
    uint64_t tag;
    bool is_delete; /* 404 is success */
    void *owner;
    void (*on_done)(void *owner, uint64_t tag, const struct kube_result *result);
};

struct write_counters {
    uint64_t asked, retries, failures;
};

struct writes *writes_new(uv_loop_t *loop, struct http *http, uint64_t seed);
void writes_free(struct writes *writes); /* no on_done; before its http; NULL is fine */

/* ERR_LIMIT: KUBE_WRITES_MAX wait (the body is freed then, too). on_done comes from a later turn of the loop. */
int writes_add(struct writes *writes, const struct write_request *request);
void writes_drop(struct writes *writes); /* all that are there now, each with on_done ERR_CLOSED */
size_t writes_cnt(const struct writes *writes);
const struct write_counters *writes_counters(const struct writes *writes);

/* What an answer means, see struct kube_result. */
int write_err_of(const struct http_answer *answer);

#endif
