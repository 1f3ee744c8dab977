/* Links to nodes that speak Kafka's protocol: requests as frames in, each answered once, by its frame or an error. What is in
 * the frames is the owner's business.
 *
 *              ask (a name)                found                connected (TLS)               done
 *   LINK_IDLE ------------> LINK_RESOLVING -----> LINK_CONNECTING -----> LINK_GREETING -----> LINK_OPEN
 *       ^  '----- ask (a numeric host) ---------------^   | |    connected (plain)   |            ^ |
 *       |                                                 | '------------------------+------------' |
 *       '--- failed, late, ended, another address --------'--------------------------'--------------'
 *
 * Happy path: requests wait in the link until it is open, then all leave in one sendmsg per turn; each answer is read
 * into one chunk and told as that of the oldest request.
 * Failures: whatever takes the connection down ends every request of the link, in the order asked, with ERR_IO; those
 * whose time is over with ERR_TIMEOUT; one whose answer is longer than LINK_REPLY_LEN_MAX with ERR_LIMIT; all with
 * ERR_DENIED where a certificate was refused (where we can tell: theirs may come as a broken connection). Nothing is
 * asked again here: the next request connects anew, after a timeout at the host's next address. A connection without a
 * request ends silently. A request above LINK_ASKS_MAX is refused at once (ERR_LIMIT), ahead of those before it.
 *
 * Answers being read together hold LINKS_FILLING_LEN_MAX bytes; others wait (the first always goes on). Log lines for each
 * address, whatever links lead there: one where it fails first, one a minute while it fails, one at its next answer
 * (away.h). One thread: the loop's. */
#ifndef CLIENT_LINKS_H
#define CLIENT_LINKS_H

#include <stdbool.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/chunk.h"
#include "base/list.h"
#include "client/away.h"
#include "io/conn.h"
#include "io/frames.h"
#include "io/lookup.h"
#include "io/loop.h"
#include "io/tls.h"

enum {
    LINK_NUMBERS_MAX = 4096, /* link numbers are below */
    LINK_ASKS_MAX = 32,      /* requests of one link without an answer; more: ERR_LIMIT at once, ahead of those */
    LINK_REPLY_LEN_MAX = 100 << 20,
    LINKS_FILLING_LEN_MAX = 256 << 20,
    LINK_IDLE_US = 540 * 1000000, /* then we close; before the other side does (connections.max.idle.ms is 600 s) */
};

#define LINK_STATES(X)                                                          \
    X(LINK_IDLE, EDGE(LINK_RESOLVING) | EDGE(LINK_CONNECTING))                  \
    X(LINK_RESOLVING, EDGE(LINK_IDLE) | EDGE(LINK_CONNECTING))                  \
    X(LINK_CONNECTING, EDGE(LINK_IDLE) | EDGE(LINK_GREETING) | EDGE(LINK_OPEN)) \
    X(LINK_GREETING, EDGE(LINK_IDLE) | EDGE(LINK_OPEN))                         \
    X(LINK_OPEN, EDGE(LINK_IDLE))

#define X(state, edges) state,
enum link_state { LINK_STATES(X) LINK_STATES_CNT };
#undef X

#define LINKS_COUNTERS(X)                                                                                         \
    X(connected_cnt, "flotilla_links_connected_total", "Connections to other nodes made.")                        \
    X(failed_cnt, "flotilla_links_failed_total", "Connections to other nodes that failed or were not to be had.") \
    X(asked_cnt, "flotilla_links_requests_total", "Requests to other nodes.")                                     \
    X(replied_cnt, "flotilla_links_answers_total", "Answers of other nodes.")                                     \
    X(timeouts_cnt, "flotilla_links_timeouts_total", "Requests to other nodes whose time was over.")              \
    X(sent_bytes, "flotilla_links_sent_bytes_total", "Bytes of requests to other nodes.")                         \
    X(received_bytes, "flotilla_links_received_bytes_total", "Bytes of answers of other nodes.")

struct links_counters {
#define X(field, ...) uint64_t field;
    LINKS_COUNTERS(X)
#undef X
};

struct link;

/* A request: a frame with its four bytes of length. */
struct link_request {
    uint64_t op;         /* the asker's; told with the answer */
    struct chunk *chunk; /* give */
    int16_t api_key, api_version;
    int64_t timeout_ms;
};

/* Once for each request. answer: the frame without its length (give); NULL where err. */
struct link_answer {
    uint32_t link;
    uint64_t op;
    int16_t api_key, api_version;
    int err;
    struct chunk *answer;
};

struct links {
    struct io_loop *loop;
    const char *name; /* whose they are, for log lines */
    void *owner;
    void (*on_answer)(void *owner, const struct link_answer *answer); /* never acts: it may come out of a links_ call */
    struct io_tls *tls;  /* for links of protocol SSL; borrow; NULL: there is none */
    struct link **items; /* by number; NULL: never named */
    size_t cnt, cap;
    struct list_node unsent;  /* link_conn with output to be flushed at the end of the turn */
    struct list_node waiting; /* link_conn: to read an answer, once others are read */
    uint64_t filling_len;
    uint32_t open_cnt;
    struct away away;
    struct io_frames frames;
    struct links_counters counters;
};

void links_open(struct links *links, struct io_loop *loop, const char *name, void *owner,
                void (*on_answer)(void *owner, const struct link_answer *answer));
void links_set_tls(struct links *links, struct io_tls *tls); /* before the first link; borrow */

/* From now on the link leads there: what is on its way ends with ERR_IO where that is another place. An empty host: nowhere. */
void links_lead(struct links *links, uint32_t number, struct slice host, uint16_t port, int16_t security_protocol);

/* The chunk is taken in any case; the answer may come at once. */
void links_ask(struct links *links, uint32_t number, const struct link_request *request);
void links_flush(struct links *links);          /* once in a turn, after what was asked in it: sends */
bool links_is_quiet(const struct links *links); /* nothing is left to be sent */

/* Closes all; requests under way get no answer: for the end of the process. Memory goes with links_release, once the
 * loop has told every close. */
void links_close(struct links *links);
void links_release(struct links *links);

void links_metrics(const struct links *const *links, size_t cnt, struct buf *buf); /* their sums */
const char *link_state_name(enum link_state state);

#endif
