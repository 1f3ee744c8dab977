/* HTTP calls to one API server: libcurl's multi interface on a libuv loop.
 *
 * Calls run at the same time, each on its own connection (HTTP/1.1; idle connections are kept and used again), so that
 * a watch that hangs delays nobody. One thread: the loop's.
 *
 *   http_start --> on_data* (streams only) --> on_done, exactly once, unless http_cancel came first
 *
 * on_done runs outside of libcurl's callbacks: it may start and cancel calls. on_data may not; it answers false to
 * end its own call (on_done then says ERR_INVALID). */
#ifndef KUBE_HTTP_H
#define KUBE_HTTP_H

#include <stdbool.h>
#include <stdint.h>
#include <uv.h>

#include "base/histogram.h"
#include "base/slice.h"
#include "kube/config.h"

enum {
    HTTP_CALLS_MAX = 64,            /* under way at once */
    HTTP_CONNECTIONS_KEPT_MAX = 32, /* in use by watches, or idle */
    HTTP_ANSWER_LEN_MAX = 64 << 20,
    HTTP_CONNECT_MS_MAX = 5000,
    HTTP_RETRY_AFTER_MS_MAX = 60000,
    HTTP_TOKEN_AGE_MS_MAX = 60000, /* then the token's file is read again */
    HTTP_PATH_LEN_MAX = 2048,
    HTTP_TALLIES_MAX = 32, /* pairs of method and status that are counted apart */
};

struct http;
struct http_call;
struct http_answer;

struct http_request {
    const char *method;       /* a literal: it is kept */
    const char *path;         /* with the query, from the slash on */
    const char *accept;       /* NULL: application/json */
    const char *content_type; /* NULL where there is no body */
    struct slice body;
    int64_t timeout_ms; /* for all of it; a stream's end, too */
    void *owner;
    bool (*on_data)(void *owner, struct slice bytes); /* NULL: the answer is collected. Only for status 200 */
    void (*on_done)(void *owner, const struct http_answer *answer);
};

/* Borrowed for the call of on_done. */
struct http_answer {
    int err;    /* ERR_OK: an answer came, see status. ERR_IO, ERR_TIMEOUT, ERR_LIMIT, ERR_INVALID: text says more */
    int status; /* 0 where none came */
    int64_t retry_after_ms; /* -1: the server named none */
    struct slice body;      /* empty for a stream with status 200 */
    const char *text;       /* what went wrong; "" where nothing did */
};

/* Calls that ended, by method and status; status 0: without an answer. */
struct http_tally {
    const char *method;
    int status;
    uint64_t cnt;
};

struct http_counters {
    uint64_t calls;
    uint64_t connects;
    uint64_t failures; /* no answer */
    uint64_t received_bytes;
    struct http_tally tallies[HTTP_TALLIES_MAX]; /* what finds no room is in the last one */
    size_t tallies_cnt;
    struct histogram took; /* calls that are no streams */
};

/* config is borrowed until http_free. */
struct http *http_new(uv_loop_t *loop, const struct kube_config *config);

/* Cancels every call, without on_done. The memory goes in a later turn of the loop. NULL is fine. */
void http_free(struct http *http);

/* Everything in *request is borrowed only for this call. NULL: HTTP_CALLS_MAX are under way. */
struct http_call *http_start(struct http *http, const struct http_request *request);

void http_cancel(struct http_call *call); /* no on_done any more; NULL is fine */

/* Read the token's file again before the next call. */
void http_forget_token(struct http *http);

const struct http_counters *http_counters(const struct http *http);

/* Adds text to the path, percent-encoded where is_value (RFC 3986). false: longer than HTTP_PATH_LEN_MAX. */
bool http_path_add(char path[HTTP_PATH_LEN_MAX], const char *text, bool is_value);

#endif
